<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;notate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Describe source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the exported page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotator’s name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tie scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unconfirmed event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous un&amp;confirmed event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;area of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link the selections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;othing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce is silent about event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarChip</name>
    <message>
        <source>Calendar: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax met a fault of its own and goes on. What you wrote is on disk. Copy this report and send it to the developers, so that they can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Rejected: {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DivergenceCard</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>You drew this link yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>{0}: {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} % of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts nowhere in this project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the links of this event (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the links of this event (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair of sources whose evidence is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little evidence is left. The next alignment leaves this link out unless you confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No divergence found here. Select words and press N to note one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on other passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is chosen. Click a tinted passage, a ribbon or an event in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by {0} sources, silent in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in {0} sources, not in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested, not yet read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characterisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRibbons</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five panes are the most. Take a source out of the panes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: {0} · confirmed: {1} · suggested: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two accounts of the same events. Drop files here or choose Add source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts are not aligned yet. Align finds passages that tell of the same event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links found: {0}. All changes are on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages were found that tell of the same event. Select words in two panes and press L to link them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are on disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;These are one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for names was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names were found. A name is a word with a capital where no other rule asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next alignment heeds what you say here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the forms that are another name. The marked ones stay together, and so do the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that are another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a name, as the reader says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told from another, as the reader says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} times in {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note by {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} the note by {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteComposer</name>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Overview of all panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parallax</name>
    <message>
        <source>Sample comparison. Your changes go into a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these texts in a new project of their own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and decisions are signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax {0}: accounts of the same events, side by side. Apache-2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderEdits</name>
    <message>
        <source>Silent source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source tells nothing of the chosen event:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{0}” out of the comparison, with its {1} links? Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Accounts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message>
        <source>Show {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Julian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was written or printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu&amp;blished in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book, journal, paper or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose view it takes, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of the days it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language tag such as en, de or ru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be read on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If letters look wrong, try another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <source>Source {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceImport</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the same text as {1}, so it was not added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Gregorian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Julian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Julian until Feb 1918</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0}: {1}. Told by {2} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source does not tell of the chosen event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Mark the links that tell of another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that make a new event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Confidence</name>
    <message>
        <source>Confidence {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>A filled number is confirmed, a dashed one is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
