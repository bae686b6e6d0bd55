<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parallax</source>
        <translation>Über Parallax</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parallax {0}</source>
        <translation>Parallax {0}</translation>
    </message>
    <message>
        <source>Accounts of the same events, side by side. Free software under the Apache License 2.0. It works without the network: what you write stays on this machine.</source>
        <translation>Berichte über dieselben Ereignisse, nebeneinander. Freie Software unter der Apache-Lizenz 2.0. Es arbeitet ohne Netz: Was Sie schreiben, bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>Ab&amp;gleich</translation>
    </message>
    <message>
        <source>An&amp;notate</source>
        <translation>A&amp;nmerken</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Add source from clip&amp;board…</source>
        <translation>Quelle aus der &amp;Zwischenablage hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Describe source…</source>
        <translation>Quelle &amp;beschreiben …</translation>
    </message>
    <message>
        <source>Replace source by a corrected &amp;text…</source>
        <translation>Quelle durch berichtigten &amp;Text ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation>Quelle &amp;entfernen …</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>Vergleich e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;name event</source>
        <translation>Ereignis &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Annotator’s name…</source>
        <translation>&amp;Name des Anmerkenden …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Tie scrolling</source>
        <translation>Rollen &amp;koppeln</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Kop&amp;ie speichern…</translation>
    </message>
    <message>
        <source>&amp;Citations from a bibliography…</source>
        <translation>Quellenangaben aus einer &amp;Bibliographie …</translation>
    </message>
    <message>
        <source>&amp;Import comparison or annotations…</source>
        <translation>Vergleich oder Anmerkungen &amp;importieren …</translation>
    </message>
    <message>
        <source>Sho&amp;w the exported file</source>
        <translation>Exportierte Datei &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;History of the project…</source>
        <translation>&amp;Verlauf des Projekts …</translation>
    </message>
    <message>
        <source>S&amp;earch everywhere…</source>
        <translation>Überall &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Find in this pane…</source>
        <translation>In dieser Spalte &amp;finden</translation>
    </message>
    <message>
        <source>Ne&amp;xt place found</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leser</translation>
    </message>
    <message>
        <source>S&amp;ynopsis</source>
        <translation>S&amp;ynopse</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Ka&amp;rte</translation>
    </message>
    <message>
        <source>Show &amp;all events</source>
        <translation>&amp;Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Pane to the le&amp;ft</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Pane to the ri&amp;ght</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>S&amp;ource of the pane…</source>
        <translation>&amp;Quelle der Spalte …</translation>
    </message>
    <message>
        <source>Colo&amp;urs of the system</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Voriges Ereignis</translation>
    </message>
    <message>
        <source>Next &amp;unconfirmed event</source>
        <translation>Nächstes &amp;unbestätigtes Ereignis</translation>
    </message>
    <message>
        <source>Previous un&amp;confirmed event</source>
        <translation>Voriges un&amp;bestätigtes Ereignis</translation>
    </message>
    <message>
        <source>Next unconfirmed &amp;link</source>
        <translation>Nächste unbestätigte &amp;Verbindung</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Nächstes &amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Previous b&amp;ookmark</source>
        <translation>Voriges L&amp;esezeichen</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks…</source>
        <translation>Lesezei&amp;chen …</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chste Spalte</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;orige Spalte</translation>
    </message>
    <message>
        <source>Next &amp;area of the window</source>
        <translation>Nächster &amp;Bereich des Fensters</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Alle B&amp;efehle …</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Namen …</translation>
    </message>
    <message>
        <source>&amp;Confirm event</source>
        <translation>Ereignis &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reject event</source>
        <translation>Ereignis &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Link the selections</source>
        <translation>Auswahlen ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Merge events</source>
        <translation>Ereignisse &amp;zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation>Ereignis &amp;teilen …</translation>
    </message>
    <message>
        <source>N&amp;othing here</source>
        <translation>&amp;Hier ist nichts</translation>
    </message>
    <message>
        <source>So&amp;urce is silent about event</source>
        <translation>&amp;Quelle schweigt zum Ereignis</translation>
    </message>
    <message>
        <source>Confirm or reject man&amp;y…</source>
        <translation>&amp;Viele bestätigen oder verwerfen …</translation>
    </message>
    <message>
        <source>Places to &amp;find again…</source>
        <translation>Stellen neu &amp;finden …</translation>
    </message>
    <message>
        <source>Start of the passage a word earlier</source>
        <translation>Anfang der Stelle ein Wort früher</translation>
    </message>
    <message>
        <source>Start of the passage a word later</source>
        <translation>Anfang der Stelle ein Wort später</translation>
    </message>
    <message>
        <source>End of the passage a word earlier</source>
        <translation>Ende der Stelle ein Wort früher</translation>
    </message>
    <message>
        <source>End of the passage a word later</source>
        <translation>Ende der Stelle ein Wort später</translation>
    </message>
    <message>
        <source>Start of the passage a sentence earlier</source>
        <translation>Anfang der Stelle einen Satz früher</translation>
    </message>
    <message>
        <source>Start of the passage a sentence later</source>
        <translation>Anfang der Stelle einen Satz später</translation>
    </message>
    <message>
        <source>End of the passage a sentence earlier</source>
        <translation>Ende der Stelle einen Satz früher</translation>
    </message>
    <message>
        <source>End of the passage a sentence later</source>
        <translation>Ende der Stelle einen Satz später</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>A&amp;nmerkung …</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;History of event…</source>
        <translation>&amp;Verlauf des Ereignisses …</translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation>&amp;Alle Anmerkungen …</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>&amp;Bring back dismissed divergences</source>
        <translation>Verworfene Abweichungen &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>Ü&amp;ber Parallax</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>Citations from a bibliography</source>
        <translation>Quellenangaben aus einer Bibliographie</translation>
    </message>
    <message>
        <source>BibTeX, RIS, CSL JSON ({0})</source>
        <translation>BibTeX, RIS, CSL JSON ({0})</translation>
    </message>
    <message>
        <source>No entry of this bibliography is like a source of the project.</source>
        <translation>Kein Eintrag dieser Bibliographie gleicht einer Quelle des Projekts.</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>No bookmark yet. Choose an event or select words, then Annotate &gt; Bookmark.</source>
        <translation>Noch kein Lesezeichen. Wählen Sie ein Ereignis oder markieren Sie Wörter, dann Anmerken &gt; Lesezeichen.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>BoundaryBar</name>
    <message>
        <source>by word</source>
        <translation>wortweise</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>satzweise</translation>
    </message>
    <message>
        <source>By what a boundary moves</source>
        <translation>Um wie viel sich eine Grenze bewegt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>{0}: start earlier</source>
        <translation>{0}: Anfang früher</translation>
    </message>
    <message>
        <source>{0}: start later</source>
        <translation>{0}: Anfang später</translation>
    </message>
    <message>
        <source>{0}: end earlier</source>
        <translation>{0}: Ende früher</translation>
    </message>
    <message>
        <source>{0}: end later</source>
        <translation>{0}: Ende später</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Confirm or reject many links</source>
        <translation>Viele Verbindungen bestätigen oder verwerfen</translation>
    </message>
    <message>
        <source>Confirm all from this confidence on</source>
        <translation>Alle ab dieser Sicherheit bestätigen</translation>
    </message>
    <message>
        <source>Reject all below this confidence</source>
        <translation>Alle unter dieser Sicherheit verwerfen</translation>
    </message>
    <message>
        <source>Only the {0} events marked in the list</source>
        <translation>Nur die {0} in der Liste markierten Ereignisse</translation>
    </message>
    <message>
        <source>Links that will be judged</source>
        <translation>Verbindungen, über die entschieden wird</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>C&amp;onfidence</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Links: {0}</source>
        <translation>Verbindungen: {0}</translation>
    </message>
    <message>
        <source>And {0} more</source>
        <translation>Und {0} weitere</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>CalendarChip</name>
    <message>
        <source>Calendar: {0}</source>
        <translation>Kalender: {0}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Move the start in {a}</source>
        <translation>Anfang in {a} verschieben</translation>
    </message>
    <message>
        <source>Move the end in {a}</source>
        <translation>Ende in {a} verschieben</translation>
    </message>
    <message>
        <source>Merge {0} events</source>
        <translation>{0} Ereignisse zusammenführen</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>Ereignis teilen</translation>
    </message>
    <message>
        <source>Restore link</source>
        <translation>Verbindung wiederherstellen</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>Verbindung bestätigen</translation>
    </message>
    <message>
        <source>Confirm {0} links</source>
        <translation>{0} Verbindungen bestätigen</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Verbindung verwerfen</translation>
    </message>
    <message>
        <source>Reject {0} links</source>
        <translation>{0} Verbindungen verwerfen</translation>
    </message>
    <message>
        <source>Reopen link</source>
        <translation>Verbindung wieder offenlassen</translation>
    </message>
    <message>
        <source>Reopen {0} links</source>
        <translation>{0} Verbindungen wieder offenlassen</translation>
    </message>
    <message>
        <source>Link {a} and {b}</source>
        <translation>{a} und {b} verbinden</translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation>Ereignis umbenennen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Merge names: {0}</source>
        <translation>Namen zusammenführen: {0}</translation>
    </message>
    <message>
        <source>Split names: {0}</source>
        <translation>Namen trennen: {0}</translation>
    </message>
    <message>
        <source>Not a name: {0}</source>
        <translation>Kein Name: {0}</translation>
    </message>
    <message>
        <source>Restore names: {0}</source>
        <translation>Namen wiederherstellen: {0}</translation>
    </message>
    <message>
        <source>Note: {Words}</source>
        <translation>Anmerkung: {Words}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Anmerkung ändern</translation>
    </message>
    <message>
        <source>Resolve note</source>
        <translation>Anmerkung erledigen</translation>
    </message>
    <message>
        <source>Open note again</source>
        <translation>Anmerkung wieder öffnen</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Anmerkungen verschlagworten</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Accept: {Words}</source>
        <translation>Annehmen: {Words}</translation>
    </message>
    <message>
        <source>Bring back divergence</source>
        <translation>Abweichung zurückholen</translation>
    </message>
    <message>
        <source>Dismiss: {Words}</source>
        <translation>Ablehnen: {Words}</translation>
    </message>
    <message>
        <source>Replace the text of {0}</source>
        <translation>Text von {0} ersetzen</translation>
    </message>
    <message>
        <source>Place words</source>
        <translation>Wörter zuordnen</translation>
    </message>
    <message>
        <source>Drop lost words</source>
        <translation>Verlorene Wörter aufgeben</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>{a} is silent</source>
        <translation>{a} schweigt</translation>
    </message>
    <message>
        <source>This counts nowhere: {0}</source>
        <translation>Das zählt nirgends: {0}</translation>
    </message>
    <message>
        <source>This does not count: {0}</source>
        <translation>Das zählt nicht: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Add {0} sources</source>
        <translation>{0} Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>{0} beschreiben</translation>
    </message>
    <message>
        <source>Describe {0} sources</source>
        <translation>{0} Quellen beschreiben</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Schlagwort ändern</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Import 1 thing</source>
        <translation>1 Eintrag übernehmen</translation>
    </message>
    <message>
        <source>Import {0} things</source>
        <translation>{0} Einträge übernehmen</translation>
    </message>
    <message>
        <source>{a}: as computed</source>
        <translation>{a}: wie berechnet</translation>
    </message>
    <message>
        <source>{a} {Words}</source>
        <translation>{a} {Words}</translation>
    </message>
    <message>
        <source>Undo: {Changes}</source>
        <translation>Rückgängig: {Changes}</translation>
    </message>
</context>
<context>
    <name>CitationFields</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation>Kapitel eines Buches</translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation>Aufsatz in einer Zeitschrift</translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation>Artikel in einer Zeitung</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Hochschulschrift</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Seite im Web</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>&amp;Art des Werkes</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <translation>&amp;Verlag</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Band</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Heft</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>&amp;Read on the web on</source>
        <translation>Im Web &amp;gelesen am</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command, event or source</source>
        <translation>Befehl, Ereignis oder Quelle</translation>
    </message>
    <message>
        <source>Type a command, an event or a source</source>
        <translation>Befehl, Ereignis oder Quelle eingeben</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Stopped. Nothing is left half-written.</source>
        <translation>Angehalten. Nichts ist halb geschrieben.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; the comparison is written as a web page instead.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster; der Vergleich wird stattdessen als Webseite geschrieben.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>{0} sources, {1} links, {2} events</source>
        <translation>{0} Quellen, {1} Verbindungen, {2} Ereignisse</translation>
    </message>
    <message>
        <source>{0}: {1} links shown, {2} events</source>
        <translation>{0}: {1} Verbindungen gezeigt, {2} Ereignisse</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>{0}: sound</source>
        <translation>{0}: einwandfrei</translation>
    </message>
    <message>
        <source>The output cannot be written: {0}.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>{0}: read as {1}. If letters are wrong, name another with --encoding.</source>
        <translation>{0}: als {1} gelesen. Wenn Buchstaben falsch sind, nennen Sie mit --encoding eine andere Kodierung.</translation>
    </message>
    <message>
        <source>no entry is like it</source>
        <translation>kein Eintrag gleicht ihm</translation>
    </message>
    <message>
        <source>{0} of {1} sources taken over</source>
        <translation>{0} von {1} Quellen übernommen</translation>
    </message>
    <message>
        <source>{0} of {1} sources found; --yes takes them over</source>
        <translation>{0} von {1} Quellen gefunden; --yes übernimmt sie</translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation>Nicht gefunden: {0}</translation>
    </message>
    <message>
        <source>And {0} more that found no place.</source>
        <translation>Und {0} weitere, die keine Stelle fanden.</translation>
    </message>
    <message>
        <source>{0}: {1} places found again, {2} to find, {3} suggestions gone. Align again to look for new links.</source>
        <translation>{0}: {1} Stellen wiedergefunden, {2} noch zu finden, {3} Vorschläge entfallen. Gleichen Sie noch einmal ab, um neue Verbindungen zu suchen.</translation>
    </message>
    <message>
        <source>{0} places; {1} are shown.</source>
        <translation>{0} Stellen; {1} werden gezeigt.</translation>
    </message>
    <message>
        <source>Note of {0}</source>
        <translation>Anmerkung von {0}</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>{0}: {1} taken in, {2} without a place</source>
        <translation>{0}: {1} übernommen, {2} ohne Stelle</translation>
    </message>
    <message>
        <source>Align source FILES and write every link found, with its evidence.</source>
        <translation>Quelldateien FILES abgleichen und jede gefundene Verbindung mit ihren Belegen schreiben.</translation>
    </message>
    <message>
        <source>Annotator that the journal names; else the one in the settings.</source>
        <translation>Bearbeiter, den das Journal nennt; sonst der aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Annotators by number instead of name.</source>
        <translation>Bearbeiter mit Nummern statt Namen.</translation>
    </message>
    <message>
        <source>Calendar of the days the files name; else it is unknown.</source>
        <translation>Kalender der in den Dateien genannten Tage; sonst ist er unbekannt.</translation>
    </message>
    <message>
        <source>Check that PROJECT is sound: pages, references, texts, spans, quotes.</source>
        <translation>Prüfen, ob PROJECT einwandfrei ist: Seiten, Verweise, Texte, Bereiche, Zitate.</translation>
    </message>
    <message>
        <source>Compare accounts of the same events. Without a command, opens the window; a PROJECT file opens there too.</source>
        <translation>Berichte über dieselben Ereignisse vergleichen. Ohne Befehl öffnet sich das Fenster; auch eine Datei PROJECT öffnet sich dort.</translation>
    </message>
    <message>
        <source>Confirm suggested links of this confidence or more.</source>
        <translation>Vorgeschlagene Verbindungen ab dieser Sicherheit bestätigen.</translation>
    </message>
    <message>
        <source>Each source from beginning to end.</source>
        <translation>Jede Quelle von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>Encoding of the file, such as cp1251; else it is found.</source>
        <translation>Kodierung der Datei, etwa cp1251; sonst wird sie ermittelt.</translation>
    </message>
    <message>
        <source>Encoding of the files, such as cp1251; else it is found.</source>
        <translation>Kodierung der Dateien, etwa cp1251; sonst wird sie ermittelt.</translation>
    </message>
    <message>
        <source>Find WORDS in the sources and notes of PROJECT, those that stand near each other.

Put a phrase in quotation marks of its own (&apos;&quot;central committee&quot;&apos;); a * stands for any ending.</source>
        <translation>WORDS in den Quellen und Anmerkungen von PROJECT suchen, wo sie nahe beieinanderstehen.

Setzen Sie eine Wendung in eigene Anführungszeichen (&apos;&quot;central committee&quot;&apos;); ein * steht für jede Endung.</translation>
    </message>
    <message>
        <source>For formats that have pages.</source>
        <translation>Für Formate, die Seiten haben.</translation>
    </message>
    <message>
        <source>How many changes at most, the newest first.</source>
        <translation>Wie viele Änderungen höchstens, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>How many places at most.</source>
        <translation>Wie viele Stellen höchstens.</translation>
    </message>
    <message>
        <source>How sources are cited.</source>
        <translation>Wie Quellen zitiert werden.</translation>
    </message>
    <message>
        <source>How the passages stand.</source>
        <translation>Wie die Passagen stehen.</translation>
    </message>
    <message>
        <source>In which calendars days are told.</source>
        <translation>In welchen Kalendern Tage angegeben werden.</translation>
    </message>
    <message>
        <source>In which order the events stand.</source>
        <translation>In welcher Reihenfolge die Ereignisse stehen.</translation>
    </message>
    <message>
        <source>Kind of file; else by the end of OUT&apos;s name.</source>
        <translation>Art der Datei; sonst nach der Endung von OUT.</translation>
    </message>
    <message>
        <source>List the links in PROJECT, with what was said of each; or judge suggestions by their confidence.</source>
        <translation>Die Verbindungen in PROJECT auflisten und was zu jeder gesagt wurde; oder über Vorschläge nach ihrer Sicherheit entscheiden.</translation>
    </message>
    <message>
        <source>List the names in PROJECT, with the forms that are taken for one and how often they stand where.</source>
        <translation>Die Namen in PROJECT auflisten, mit den Formen, die für einen gehalten werden, und wie oft sie wo stehen.</translation>
    </message>
    <message>
        <source>List the notes of PROJECT, each with its answers.</source>
        <translation>Die Anmerkungen von PROJECT auflisten, jede mit ihren Antworten.</translation>
    </message>
    <message>
        <source>Make PROJECT of two or more source FILES and align them.</source>
        <translation>PROJECT aus zwei oder mehr Quelldateien FILES anlegen und sie abgleichen.</translation>
    </message>
    <message>
        <source>Match the entries of FILE to the sources of PROJECT, by title and author.

FILE is a bibliography in BibTeX, RIS or CSL JSON, such as an export of Zotero.</source>
        <translation>Die Einträge von FILE den Quellen von PROJECT nach Titel und Verfasser zuordnen.

FILE ist eine Bibliographie in BibTeX, RIS oder CSL JSON, etwa ein Export aus Zotero.</translation>
    </message>
    <message>
        <source>Only as written: no other spellings of names, no words spelt nearly so.</source>
        <translation>Nur wie geschrieben: keine anderen Schreibungen von Namen, keine ähnlich geschriebenen Wörter.</translation>
    </message>
    <message>
        <source>Only events in which the accounts differ.</source>
        <translation>Nur Ereignisse, in denen die Berichte abweichen.</translation>
    </message>
    <message>
        <source>Only events that a reader confirmed.</source>
        <translation>Nur Ereignisse, die ein Leser bestätigt hat.</translation>
    </message>
    <message>
        <source>Only links that nobody has judged.</source>
        <translation>Nur Verbindungen, über die niemand entschieden hat.</translation>
    </message>
    <message>
        <source>Only notes of this author; repeatable.</source>
        <translation>Nur Anmerkungen dieses Verfassers; wiederholbar.</translation>
    </message>
    <message>
        <source>Only notes of this kind.</source>
        <translation>Nur Anmerkungen dieser Art.</translation>
    </message>
    <message>
        <source>Only notes that this person wrote or answered.</source>
        <translation>Nur Anmerkungen, die diese Person schrieb oder beantwortete.</translation>
    </message>
    <message>
        <source>Only notes with all of these words, in them or in an answer.</source>
        <translation>Nur Anmerkungen mit allen diesen Wörtern, in ihnen oder in einer Antwort.</translation>
    </message>
    <message>
        <source>Only notes with this tag.</source>
        <translation>Nur Anmerkungen mit diesem Schlagwort.</translation>
    </message>
    <message>
        <source>Only open or resolved notes.</source>
        <translation>Nur offene oder nur erledigte Anmerkungen.</translation>
    </message>
    <message>
        <source>Only this event, by number or words; repeatable.</source>
        <translation>Nur dieses Ereignis, nach Nummer oder Wörtern; wiederholbar.</translation>
    </message>
    <message>
        <source>Only this kind of note; repeatable.</source>
        <translation>Nur diese Art von Anmerkung; wiederholbar.</translation>
    </message>
    <message>
        <source>Only this source, by letter; may be repeated.</source>
        <translation>Nur diese Quelle, nach Buchstabe; wiederholbar.</translation>
    </message>
    <message>
        <source>Only what was done to this event, by number or words.</source>
        <translation>Nur was mit diesem Ereignis geschah, nach Nummer oder Wörtern.</translation>
    </message>
    <message>
        <source>Open PROJECT in the window.</source>
        <translation>PROJECT im Fenster öffnen.</translation>
    </message>
    <message>
        <source>Open a comparison that comes with the program; without a display, write it as a web page.</source>
        <translation>Einen mitgelieferten Vergleich öffnen; ohne Bildschirm als Webseite schreiben.</translation>
    </message>
    <message>
        <source>Print it as JSON, with the place of every word.</source>
        <translation>Als JSON ausgeben, mit der Stelle jedes Wortes.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a project as JSON.</source>
        <translation>Das JSON Schema eines Projekts als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print them as JSON, with quotes and answers.</source>
        <translation>Als JSON ausgeben, mit Zitaten und Antworten.</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>Als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print who did what in PROJECT, and when, the newest first.</source>
        <translation>Ausgeben, wer wann was in PROJECT tat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Print why EVENT of PROJECT stands: its passages, links and evidence.

EVENT is the number of the event in the list, its id, or words of its label.</source>
        <translation>Ausgeben, worauf EVENT in PROJECT beruht: Passagen, Verbindungen und Belege.

EVENT ist die Nummer des Ereignisses in der Liste, seine Kennung oder Wörter seiner Bezeichnung.</translation>
    </message>
    <message>
        <source>Put every reader, writer, language and model of this installation to work, and say how each fares.</source>
        <translation>Jeden Leser, Schreiber, jede Sprache und jedes Modell dieser Installation ausprobieren und sagen, wie es jedem ergeht.</translation>
    </message>
    <message>
        <source>Put the corrected text in FILE in the place of that of SOURCE (a letter, id or title) in PROJECT.

Links, notes and rulings find their words in it again; what does not is kept and listed, to be placed in the
window. The old text stays in the project file, and the whole can be undone.</source>
        <translation>Den berichtigten Text in FILE an die Stelle des Textes von SOURCE (Buchstabe, Kennung oder Titel) in PROJECT setzen.

Verbindungen, Anmerkungen und Entscheidungen finden ihre Wörter darin wieder; was sie nicht findet, wird behalten und aufgelistet,
um im Fenster zugeordnet zu werden. Der alte Text bleibt in der Projektdatei, und alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Recognise text in PDFs of pictures, by tesseract, in languages such as eng+rus.</source>
        <translation>Text in PDFs aus Bildern erkennen, mit tesseract, in Sprachen wie eng+rus.</translation>
    </message>
    <message>
        <source>Reject suggested links of less than this confidence.</source>
        <translation>Vorgeschlagene Verbindungen unter dieser Sicherheit verwerfen.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version zeigen und beenden.</translation>
    </message>
    <message>
        <source>Take the matches over; else they are only listed.</source>
        <translation>Die Zuordnungen übernehmen; sonst werden sie nur aufgelistet.</translation>
    </message>
    <message>
        <source>Take what FILE holds into PROJECT, which is made if there is none.

FILE is a project as JSON or TEI that Parallax wrote, or Web Annotations of any program, such as an export of
Hypothesis. Annotations are placed by the words they quote; those whose words are not found are listed.</source>
        <translation>Was FILE enthält, in PROJECT übernehmen, das angelegt wird, falls es fehlt.

FILE ist ein von Parallax geschriebenes Projekt als JSON oder TEI, oder Web Annotations eines beliebigen Programms, etwa ein Export aus
Hypothesis. Anmerkungen werden nach den zitierten Wörtern zugeordnet; die, deren Wörter nicht gefunden werden, werden aufgelistet.</translation>
    </message>
    <message>
        <source>Title of the comparison; else the project&apos;s name.</source>
        <translation>Titel des Vergleichs; sonst der Name des Projekts.</translation>
    </message>
    <message>
        <source>What readers wrote.</source>
        <translation>Was Leser geschrieben haben.</translation>
    </message>
    <message>
        <source>What the program found to differ.</source>
        <translation>Was nach dem Programm abweicht.</translation>
    </message>
    <message>
        <source>Where the comparison is written if there is no display (default: ./NAME.html).</source>
        <translation>Wohin der Vergleich geschrieben wird, wenn es keinen Bildschirm gibt (sonst: ./NAME.html).</translation>
    </message>
    <message>
        <source>Where the links are written, as JSON.</source>
        <translation>Wohin die Verbindungen als JSON geschrieben werden.</translation>
    </message>
    <message>
        <source>Which sources do not tell of an event.</source>
        <translation>Welche Quellen nicht von einem Ereignis erzählen.</translation>
    </message>
    <message>
        <source>Why passages are linked.</source>
        <translation>Warum Passagen verbunden sind.</translation>
    </message>
    <message>
        <source>Write the annotated comparison in PROJECT to OUT.</source>
        <translation>Den kommentierten Vergleich in PROJECT nach OUT schreiben.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Parallax met a fault of its own and goes on. What you wrote is on disk. Copy this report and send it to the developers, so that they can mend it.</source>
        <translation>Parallax ist auf einen eigenen Fehler gestoßen und arbeitet weiter. Was Sie geschrieben haben, ist gespeichert. Kopieren Sie diesen Bericht und senden Sie ihn den Entwicklern, damit sie den Fehler beheben können.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Aufbewahrt als {0}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Parallax ended suddenly the last time. What you wrote is on disk. A report is in {0}.</source>
        <translation>Parallax wurde beim letzten Mal plötzlich beendet. Was Sie geschrieben haben, ist gesichert. Ein Bericht liegt in {0}.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0} BC</source>
        <translation>{0} v. Chr.</translation>
    </message>
    <message>
        <source>{0} (Julian) / {1} (Gregorian)</source>
        <translation>{0} (julianisch) / {1} (gregorianisch)</translation>
    </message>
    <message>
        <source>{0}s</source>
        <translation>{0}er Jahre</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>vielleicht {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>um {0}</translation>
    </message>
    <message>
        <source>perhaps about {0}</source>
        <translation>vielleicht um {0}</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>Frühjahr</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>beginning of</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end of</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>early</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>middle of</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>late</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>{0} January</source>
        <translation>{0}. Januar</translation>
    </message>
    <message>
        <source>{0} February</source>
        <translation>{0}. Februar</translation>
    </message>
    <message>
        <source>{0} March</source>
        <translation>{0}. März</translation>
    </message>
    <message>
        <source>{0} April</source>
        <translation>{0}. April</translation>
    </message>
    <message>
        <source>{0} May</source>
        <translation>{0}. Mai</translation>
    </message>
    <message>
        <source>{0} June</source>
        <translation>{0}. Juni</translation>
    </message>
    <message>
        <source>{0} July</source>
        <translation>{0}. Juli</translation>
    </message>
    <message>
        <source>{0} August</source>
        <translation>{0}. August</translation>
    </message>
    <message>
        <source>{0} September</source>
        <translation>{0}. September</translation>
    </message>
    <message>
        <source>{0} October</source>
        <translation>{0}. Oktober</translation>
    </message>
    <message>
        <source>{0} November</source>
        <translation>{0}. November</translation>
    </message>
    <message>
        <source>{0} December</source>
        <translation>{0}. Dezember</translation>
    </message>
</context>
<context>
    <name>Day of a month</name>
    <message>
        <source>{0}</source>
        <translation>{0}.</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Rejected: {0} and {1}</source>
        <translation>Verworfen: {0} und {1}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing here: {0}</source>
        <translation>Hier ist nichts: {0}</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} schweigt</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>Counts nowhere</source>
        <translation>Zählt nirgends</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>DivergenceCard</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Anmerken</translation>
    </message>
</context>
<context>
    <name>Divergences</name>
    <message>
        <source>Two names for one: {0} in {a}, {1} in {b}.</source>
        <translation>Zwei Namen für ein und dasselbe: {0} in {a}, {1} in {b}.</translation>
    </message>
    <message>
        <source>{a} writes {0}, one day in two calendars: {Day} Julian is {Day2} Gregorian.</source>
        <translation>{a} schreibt {0}, ein Tag in zwei Kalendern: Der {Day} julianisch ist der {Day2} gregorianisch.</translation>
    </message>
    <message>
        <source>{a} alone names {0}; {b} tells of this without the name.</source>
        <translation>Nur {a} nennt {0}; {b} berichtet davon ohne den Namen.</translation>
    </message>
    <message>
        <source>{a} alone names {0}; {Names} tell of this without the name.</source>
        <translation>Nur {a} nennt {0}; {Names} berichten davon ohne den Namen.</translation>
    </message>
    <message>
        <source>{a} alone gives a day, {0}; {b} tells of this without one.</source>
        <translation>Nur {a} nennt einen Tag, {0}; {b} berichtet davon ohne Tag.</translation>
    </message>
    <message>
        <source>{a} alone gives a day, {0}; {Names} tell of this without one.</source>
        <translation>Nur {a} nennt einen Tag, {0}; {Names} berichten davon ohne Tag.</translation>
    </message>
    <message>
        <source>{a} gives {0} as an example of several; {b} names no other.</source>
        <translation>{a} nennt {0} als Beispiel für mehrere; {b} nennt keine anderen.</translation>
    </message>
    <message>
        <source>{a} says “{0}”, {b} “{1}”.</source>
        <translation>{a} schreibt „{0}“, {b} „{1}“.</translation>
    </message>
    <message>
        <source>{a} gives the day, {0}; {b} says only “{1}”.</source>
        <translation>{a} nennt den Tag, {0}; {b} schreibt nur „{1}“.</translation>
    </message>
    <message>
        <source>{a} gives the day, {0} ({Day} Julian, {Day2} Gregorian); {b} says only “{1}”.</source>
        <translation>{a} nennt den Tag, {0} ({Day} julianisch, {Day2} gregorianisch); {b} schreibt nur „{1}“.</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} {1}.</source>
        <translation>{a} nennt {0}, {b} {1}.</translation>
    </message>
    <message>
        <source>Same day in two calendars: {a} writes {0}, {b} {1}; {Day} Julian is {Day2} Gregorian.</source>
        <translation>Derselbe Tag in zwei Kalendern: {a} schreibt {0}, {b} {1}; der {Day} julianisch ist der {Day2} gregorianisch.</translation>
    </message>
    <message>
        <source>Same day: in {0} “{1}” ({a}) fell on {2} ({b}).</source>
        <translation>Derselbe Tag: {0} fiel „{1}“ ({a}) auf {2} ({b}).</translation>
    </message>
    <message>
        <source>{a} gives {0}; in {1} “{2}” ({b}) fell a day from it.</source>
        <translation>{a} nennt {0}; {1} lag „{2}“ ({b}) einen Tag davon entfernt.</translation>
    </message>
    <message>
        <source>{a} gives {0}; in {1} “{2}” ({b}) fell {3} days from it.</source>
        <translation>{a} nennt {0}; {1} lag „{2}“ ({b}) {3} Tage davon entfernt.</translation>
    </message>
    <message>
        <source>Same day: {0} in {a} was a {Weekday}, as {b} says.</source>
        <translation>Derselbe Tag: {0} in {a} war ein {Weekday}, wie {b} schreibt.</translation>
    </message>
    <message>
        <source>{0} in {a} was a {Weekday}; {b} says “{1}”.</source>
        <translation>{0} in {a} war ein {Weekday}; {b} schreibt „{1}“.</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} “{1}”: {Day} Julian is {Day2} Gregorian.</source>
        <translation>{a} nennt {0}, {b} „{1}“: Der {Day} julianisch ist der {Day2} gregorianisch.</translation>
    </message>
    <message>
        <source>{a} gives {0}; {b} says only “{1}”.</source>
        <translation>{a} nennt {0}; {b} schreibt nur „{1}“.</translation>
    </message>
    <message>
        <source>{a} gives {0}; {b} says “{1}”.</source>
        <translation>{a} nennt {0}; {b} schreibt „{1}“.</translation>
    </message>
    <message>
        <source>{a} tells as a fact what {b} doubts or denies (“{0}”).</source>
        <translation>{a} berichtet als Tatsache, was {b} bezweifelt oder bestreitet („{0}“).</translation>
    </message>
    <message>
        <source>Both give {0}; {a} also gives {1}, {b} does not.</source>
        <translation>Beide nennen {0}; {a} nennt auch {1}, {b} nicht.</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} {1}: one figure lies within the other.</source>
        <translation>{a} nennt {0}, {b} {1}: Die eine Zahl liegt innerhalb der anderen.</translation>
    </message>
    <message>
        <source>{a} says “{0}” where {b} says “{1}”.</source>
        <translation>{a} schreibt „{0}“, wo {b} „{1}“ schreibt.</translation>
    </message>
    <message>
        <source>{a} counts {0}; {b} names {Names}.</source>
        <translation>{a} zählt {0}; {b} nennt {Names}.</translation>
    </message>
    <message>
        <source>{a} also names {Names}; {b} does not.</source>
        <translation>{a} nennt auch {Names}, {b} nicht.</translation>
    </message>
    <message>
        <source>{a}’s list alone has {Names}; {b}’s list alone has {Names2}.</source>
        <translation>Nur in der Liste von {a}: {Names}; nur in der Liste von {b}: {Names2}.</translation>
    </message>
    <message>
        <source>{a}’s list alone has {Names}.</source>
        <translation>Nur in der Liste von {a}: {Names}.</translation>
    </message>
    <message>
        <source>{a} names {Names}, {b} {Names2}.</source>
        <translation>{a} nennt {Names}, {b} {Names2}.</translation>
    </message>
    <message>
        <source>{a} names {Names}; {b} says “{0}”.</source>
        <translation>{a} nennt {Names}; {b} schreibt „{0}“.</translation>
    </message>
    <message>
        <source>Same name in two spellings: {0} in {a}, {1} in {b}.</source>
        <translation>Derselbe Name in zwei Schreibungen: {0} in {a}, {1} in {b}.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Some letters look as if they had been read in a wrong encoding.</source>
        <translation>Manche Buchstaben sehen aus, als wären sie in einer falschen Kodierung gelesen worden.</translation>
    </message>
    <message>
        <source>Words are broken with hyphens at the ends of lines; broken words are not matched.</source>
        <translation>Wörter sind am Zeilenende getrennt; getrennte Wörter werden nicht gefunden.</translation>
    </message>
    <message>
        <source>Many words hold stray signs, as if the text had been recognised badly from pictures (OCR).</source>
        <translation>Viele Wörter enthalten fremde Zeichen, als wäre der Text schlecht aus Bildern erkannt worden (OCR).</translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>The text was recognised from pictures (OCR); compare it with the pages before you rely on it.</source>
        <translation>Der Text wurde aus Bildern erkannt (OCR); vergleichen Sie ihn mit den Seiten, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Pages that could not be recognised: {0}.</source>
        <translation>Seiten, die nicht erkannt werden konnten: {0}.</translation>
    </message>
    <message>
        <source>Pages without text: {0}. They may be pictures.</source>
        <translation>Seiten ohne Text: {0}. Es können Bilder sein.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Choose an event or select words first: a bookmark needs a place.</source>
        <translation>Wählen Sie zuerst ein Ereignis oder Wörter: Ein Lesezeichen braucht eine Stelle.</translation>
    </message>
    <message>
        <source>This has a bookmark already.</source>
        <translation>Hier ist schon ein Lesezeichen.</translation>
    </message>
    <message>
        <source>No link stands on this passage. Choose a passage of the event.</source>
        <translation>Auf dieser Passage steht keine Verbindung. Wählen Sie eine Passage des Ereignisses.</translation>
    </message>
    <message>
        <source>There is nothing more to move over on this side.</source>
        <translation>Auf dieser Seite gibt es nichts mehr, worüber sich die Grenze schieben ließe.</translation>
    </message>
    <message>
        <source>Nothing of the passage would be left. Reject the link instead.</source>
        <translation>Von der Passage bliebe nichts übrig. Verwerfen Sie stattdessen die Verbindung.</translation>
    </message>
    <message>
        <source>One event cannot be merged. Choose two or more events in the list.</source>
        <translation>Ein einzelnes Ereignis lässt sich nicht zusammenführen. Wählen Sie zwei oder mehr Ereignisse in der Liste.</translation>
    </message>
    <message>
        <source>An event is split into two parts. Choose some of its links, not all.</source>
        <translation>Ein Ereignis wird in zwei Teile geteilt. Wählen Sie einige seiner Verbindungen, nicht alle.</translation>
    </message>
    <message>
        <source>This link is not rejected, so there is nothing to restore.</source>
        <translation>Diese Verbindung ist nicht verworfen, es gibt also nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing to do: this is {0} already.</source>
        <translation>Nichts zu tun: Das ist schon {0}.</translation>
    </message>
    <message>
        <source>Both selections are in one source. Select words in two sources to link them.</source>
        <translation>Beide Auswahlen liegen in einer Quelle. Wählen Sie Wörter in zwei Quellen, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>These two passages are linked already.</source>
        <translation>Diese beiden Passagen sind schon verbunden.</translation>
    </message>
    <message>
        <source>An event needs a label. Type a few words that say what happened.</source>
        <translation>Ein Ereignis braucht eine Bezeichnung. Schreiben Sie in wenigen Worten, was geschah.</translation>
    </message>
    <message>
        <source>A source was taken out or replaced while the aligner was at work. Align again.</source>
        <translation>Während des Abgleichs wurde eine Quelle entfernt oder ersetzt. Gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>A name is split into two. Leave at least one form on each side.</source>
        <translation>Ein Name wird in zwei geteilt. Lassen Sie auf jeder Seite mindestens eine Form.</translation>
    </message>
    <message>
        <source>Nothing was said of this name, so there is nothing to restore.</source>
        <translation>Zu diesem Namen wurde nichts gesagt, es gibt also nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>A project holds at most {0} rules on names. Restore some first.</source>
        <translation>Ein Projekt fasst höchstens {0} Regeln zu Namen. Stellen Sie zuerst einige wieder her.</translation>
    </message>
    <message>
        <source>These forms cannot make a rule. Choose two or more different names.</source>
        <translation>Aus diesen Formen lässt sich keine Regel bilden. Wählen Sie zwei oder mehr verschiedene Namen.</translation>
    </message>
    <message>
        <source>The event is not there any more. Choose another, or select the words to note.</source>
        <translation>Das Ereignis gibt es nicht mehr. Wählen Sie ein anderes oder die Wörter, zu denen Sie etwas anmerken möchten.</translation>
    </message>
    <message>
        <source>What the note is about is not there any more. Select the words to note.</source>
        <translation>Worauf sich die Anmerkung bezieht, gibt es nicht mehr. Wählen Sie die Wörter, zu denen Sie etwas anmerken möchten.</translation>
    </message>
    <message>
        <source>Choose an event or select words first: a note needs something to speak of.</source>
        <translation>Wählen Sie zuerst ein Ereignis oder Wörter: Eine Anmerkung muss sich auf etwas beziehen.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>Die Anmerkung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing to do: these notes have the tag already.</source>
        <translation>Nichts zu tun: Diese Anmerkungen haben das Schlagwort schon.</translation>
    </message>
    <message>
        <source>Nothing to do: none of these was dismissed.</source>
        <translation>Nichts zu tun: Keine von diesen wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The note is empty. Write a few words, or choose Cancel.</source>
        <translation>Die Anmerkung ist leer. Schreiben Sie ein paar Worte oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The note is longer than {0} characters. Shorten it, or make two of it.</source>
        <translation>Die Anmerkung ist länger als {0} Zeichen. Kürzen Sie sie oder machen Sie zwei daraus.</translation>
    </message>
    <message>
        <source>This is the text that the source has already. Nothing has changed.</source>
        <translation>Das ist der Text, den die Quelle schon hat. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>“{0}” has this text already. Take that source out first, or keep both.</source>
        <translation>„{0}“ hat diesen Text schon. Entfernen Sie zuerst jene Quelle oder behalten Sie beide.</translation>
    </message>
    <message>
        <source>The words were in “{0}”. Select them in that text.</source>
        <translation>Die Wörter standen in „{0}“. Wählen Sie sie in jenem Text aus.</translation>
    </message>
    <message>
        <source>This stands in the project again already. Drop it from the list.</source>
        <translation>Das steht schon wieder im Projekt. Nehmen Sie es aus der Liste.</translation>
    </message>
    <message>
        <source>No suggested link has such a confidence. Choose another.</source>
        <translation>Keine vorgeschlagene Verbindung hat eine solche Sicherheit. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>You confirmed or drew a link that says otherwise. Reject that link first.</source>
        <translation>Sie haben eine Verbindung bestätigt oder gezogen, die anderes besagt. Verwerfen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>You have said so already. Nothing has changed.</source>
        <translation>Das haben Sie schon gesagt. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>“{0}” has the same text as “{1}”, so it was not added.</source>
        <translation>„{0}“ hat denselben Text wie „{1}“ und wurde daher nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Choose another name.</source>
        <translation>Ein Schlagwort dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A project holds at most {0} tags. Remove some first.</source>
        <translation>Ein Projekt fasst höchstens {0} Schlagwörter. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A tag needs a name. Type a word or two.</source>
        <translation>Ein Schlagwort braucht einen Namen. Schreiben Sie ein oder zwei Wörter.</translation>
    </message>
    <message>
        <source>The name of this tag is longer than {0} characters. Shorten it.</source>
        <translation>Der Name dieses Schlagworts ist länger als {0} Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>What this file holds does not fit together: {0}. Nothing was taken in.</source>
        <translation>Was diese Datei enthält, passt nicht zusammen: {0}. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>That is how it stands already. Nothing has changed.</source>
        <translation>So steht es schon. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>There is no comparison {0}. There are: {1}.</source>
        <translation>Einen Vergleich {0} gibt es nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another name, or open it.</source>
        <translation>{0} gibt es schon. Wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>{0} is damaged, see above ({1}). Go on with an earlier copy of it.</source>
        <translation>{0} ist beschädigt, siehe oben ({1}). Arbeiten Sie mit einer früheren Kopie weiter.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. &apos;parallax --help&apos; lists what works without one.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. „parallax --help“ zeigt, was ohne geht.</translation>
    </message>
    <message>
        <source>it is larger than {0} bytes</source>
        <translation>sie ist größer als {0} Byte</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it has more than {0} words</source>
        <translation>sie hat mehr als {0} Wörter</translation>
    </message>
    <message>
        <source>“{0}” is no group of wordings in square brackets</source>
        <translation>„{0}“ ist keine Gruppe von Ausdrücken in eckigen Klammern</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is no list of words in quotation marks</source>
        <translation>„{0}“ in „{1}“ ist keine Liste von Wörtern in Anführungszeichen</translation>
    </message>
    <message>
        <source>Your word list {0} was left out: {1}. Mend the file, or move it away; the words that come with Parallax are used.</source>
        <translation>Ihre Wortliste {0} wurde weggelassen: {1}. Berichtigen Sie die Datei oder verschieben Sie sie; verwendet werden die Wörter, die mit Parallax kommen.</translation>
    </message>
    <message>
        <source>These passages are too long to be compared word by word ({0} words at most). Choose shorter ones.</source>
        <translation>Diese Passagen sind zu lang für einen Vergleich Wort für Wort (höchstens {0} Wörter). Wählen Sie kürzere.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; copy it again from where it came.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten; kopieren Sie sie noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a text; it is not opened.</source>
        <translation>Die Datei würde entpackt weit größer als ein Text; sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file is protected by a password; save a copy without one.</source>
        <translation>Die Datei ist durch ein Kennwort geschützt; speichern Sie eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <source>The file lacks its part {0}; copy it again from where it came.</source>
        <translation>Der Datei fehlt der Teil {0}; kopieren Sie sie noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>This bibliography is too large; export only the entries that are needed.</source>
        <translation>Diese Bibliographie ist zu groß; exportieren Sie nur die benötigten Einträge.</translation>
    </message>
    <message>
        <source>This is no bibliography that is read; BibTeX, RIS and CSL JSON are.</source>
        <translation>Diese Art von Bibliographie wird nicht gelesen; gelesen werden BibTeX, RIS und CSL JSON.</translation>
    </message>
    <message>
        <source>This bibliography has too many entries; export only those that are needed.</source>
        <translation>Diese Bibliographie hat zu viele Einträge; exportieren Sie nur die benötigten.</translation>
    </message>
    <message>
        <source>This bibliography holds no entry with a title; export it again.</source>
        <translation>Diese Bibliographie enthält keinen Eintrag mit Titel; exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This JSON is damaged; export the bibliography again.</source>
        <translation>Dieses JSON ist beschädigt; exportieren Sie die Bibliographie noch einmal.</translation>
    </message>
    <message>
        <source>This RIS file is damaged; export the bibliography again.</source>
        <translation>Diese RIS-Datei ist beschädigt; exportieren Sie die Bibliographie noch einmal.</translation>
    </message>
    <message>
        <source>This BibTeX file is damaged; export the bibliography again.</source>
        <translation>Diese BibTeX-Datei ist beschädigt; exportieren Sie die Bibliographie noch einmal.</translation>
    </message>
    <message>
        <source>The folder {0} with the bundled comparisons is missing; install Parallax again.</source>
        <translation>Der Ordner {0} mit den mitgelieferten Vergleichen fehlt; installieren Sie Parallax neu.</translation>
    </message>
    <message>
        <source>The bundled comparisons in {0} cannot be read ({1}).</source>
        <translation>Die mitgelieferten Vergleiche in {0} können nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} is not valid TOML: {1}.</source>
        <translation>{0} ist kein gültiges TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} names no sources; add a [[source]] table for each.</source>
        <translation>{0} nennt keine Quellen; fügen Sie für jede eine Tabelle [[source]] hinzu.</translation>
    </message>
    <message>
        <source>{0} names the same file twice; name each text once.</source>
        <translation>{0} nennt dieselbe Datei zweimal; nennen Sie jeden Text einmal.</translation>
    </message>
    <message>
        <source>{0} names the file {1}; only files beside the manifest are read.</source>
        <translation>{0} nennt die Datei {1}; gelesen werden nur Dateien neben dem Manifest.</translation>
    </message>
    <message>
        <source>{0}/{1} is not the text that its manifest names; install Parallax again.</source>
        <translation>{0}/{1} ist nicht der Text, den das Manifest nennt; installieren Sie Parallax neu.</translation>
    </message>
    <message>
        <source>{0} gives {1} the calendar {2}; use one of {3}.</source>
        <translation>{0} gibt {1} den Kalender {2}; verwenden Sie einen von {3}.</translation>
    </message>
    <message>
        <source>{0} lacks the field {1}.</source>
        <translation>In {0} fehlt das Feld {1}.</translation>
    </message>
    <message>
        <source>The field {0} in {1} has to be words between quotation marks.</source>
        <translation>Das Feld {0} in {1} muss aus Wörtern in Anführungszeichen bestehen.</translation>
    </message>
    <message>
        <source>This book is locked by its seller, so it cannot be read here; use a copy without a lock.</source>
        <translation>Dieses Buch ist vom Verkäufer gesperrt und kann hier nicht gelesen werden; verwenden Sie eine Kopie ohne Sperre.</translation>
    </message>
    <message>
        <source>The book does not say where its text is; copy it again from where it came.</source>
        <translation>Das Buch sagt nicht, wo sein Text ist; kopieren Sie es noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
        <source>This is no text in the encoding {0}; choose another encoding.</source>
        <translation>Das ist kein Text in der Kodierung {0}; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The page holds no words; choose a file with a text in it.</source>
        <translation>Die Seite enthält keine Wörter; wählen Sie eine Datei mit Text.</translation>
    </message>
    <message>
        <source>This is an old or locked Office document; save it as .docx without a password.</source>
        <translation>Das ist ein altes oder gesperrtes Office-Dokument; speichern Sie es als .docx ohne Kennwort.</translation>
    </message>
    <message>
        <source>This is XML of a kind that is not read; TEI and XHTML are.</source>
        <translation>Diese Art von XML wird nicht gelesen; gelesen werden TEI und XHTML.</translation>
    </message>
    <message>
        <source>This is an archive or a document of a kind that is not read; take the text file out of it first.</source>
        <translation>Ein Archiv oder Dokument dieser Art wird nicht gelesen; entnehmen Sie zuerst die Textdatei.</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract with the languages {0}; install them first.</source>
        <translation>Zur Texterkennung braucht es das Programm tesseract mit den Sprachen {0}; installieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This PDF has more than {0} pages; divide it into smaller files.</source>
        <translation>Dieses PDF hat mehr als {0} Seiten; teilen Sie es in kleinere Dateien.</translation>
    </message>
    <message>
        <source>The document is no text; save it as a text document first.</source>
        <translation>Das Dokument ist kein Text; speichern Sie es zuerst als Textdokument.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text. Have its text recognised (OCR), for which Parallax offers the program tesseract where it is installed, or choose another copy.</source>
        <translation>Dieses PDF enthält Bilder von Seiten und keinen Text. Lassen Sie den Text erkennen (OCR), wofür Parallax das Programm tesseract anbietet, wo es installiert ist, oder wählen Sie ein anderes Exemplar.</translation>
    </message>
    <message>
        <source>This text is longer than a source may be; divide it into smaller files.</source>
        <translation>Dieser Text ist länger, als eine Quelle sein darf; teilen Sie ihn in kleinere Dateien.</translation>
    </message>
    <message>
        <source>The file holds no words; choose a file with a text in it.</source>
        <translation>Die Datei enthält keine Wörter; wählen Sie eine Datei mit Text.</translation>
    </message>
    <message>
        <source>The document is damaged; open it in a word processor and save it anew.</source>
        <translation>Das Dokument ist beschädigt; öffnen Sie es in einer Textverarbeitung und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>This TEI file has no &lt;text&gt;; choose a file with a text in it.</source>
        <translation>Diese TEI-Datei hat kein &lt;text&gt;; wählen Sie eine Datei mit Text.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose the text files in it.</source>
        <translation>{0} ist ein Ordner; wählen Sie die Textdateien darin.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file; choose a text file.</source>
        <translation>{0} ist keine gewöhnliche Datei; wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB; divide it into smaller files.</source>
        <translation>{0} ist größer als {1} MB; teilen Sie die Datei in kleinere.</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}; it may have been moved.</source>
        <translation>Die Datei {0} gibt es in {1} nicht; vielleicht wurde sie verschoben.</translation>
    </message>
    <message>
        <source>{0} may not be read; ask its owner for permission to read it.</source>
        <translation>{0} darf nicht gelesen werden; bitten Sie den Besitzer um Leserecht.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}); copy it elsewhere and try again.</source>
        <translation>{0} konnte nicht gelesen werden ({1}); kopieren Sie die Datei woandershin und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is no text but binary data, or a text cut off in the middle of a letter.</source>
        <translation>Das ist kein Text, sondern Binärdaten, oder ein mitten im Buchstaben abgeschnittener Text.</translation>
    </message>
    <message>
        <source>This is binary data and no text, or a text in another encoding; choose a text file.</source>
        <translation>Das sind Binärdaten und kein Text, oder ein Text in einer anderen Kodierung; wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>This text holds halves of letters in the encoding {0}; choose another encoding.</source>
        <translation>Dieser Text enthält in der Kodierung {0} halbe Buchstaben; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The encoding {0} is not known; try utf-8 or windows-1252.</source>
        <translation>Die Kodierung {0} ist nicht bekannt; versuchen Sie utf-8 oder windows-1252.</translation>
    </message>
    <message>
        <source>The document has no text in it; copy it again from where it came.</source>
        <translation>Das Dokument enthält keinen Text; kopieren Sie es noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, which could be harmful; it is not opened.</source>
        <translation>Die Datei definiert eigene Entitäten, was schädlich sein könnte; sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}. Copy it again from where it came.</source>
        <translation>Die Datei ist beschädigt: {0}. Kopieren Sie sie noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
        <source>That is too long to look for. Take a few words of it.</source>
        <translation>Das ist zu lang für eine Suche. Nehmen Sie einige Wörter daraus.</translation>
    </message>
    <message>
        <source>Type a word or a number to look for.</source>
        <translation>Geben Sie ein Wort oder eine Zahl ein.</translation>
    </message>
    <message>
        <source>Those are too many words. Take a few of them, or put a phrase in quotation marks.</source>
        <translation>Das sind zu viele Wörter. Nehmen Sie einige davon oder setzen Sie eine Wendung in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation>Fügen Sie zum Vergleichen einen zweiten Bericht hinzu.</translation>
    </message>
    <message>
        <source>There is no project file {0}. Check the name, or make one with &apos;parallax new&apos;.</source>
        <translation>Die Projektdatei {0} gibt es nicht. Prüfen Sie den Namen oder legen Sie mit „parallax new“ eine an.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB, so it is not opened.</source>
        <translation>{0} ist größer als {1} GiB und wird daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. &apos;parallax check&apos; lists every fault.</source>
        <translation>{0} ist beschädigt: {1}. „parallax check“ listet alle Fehler auf.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} {2} cannot be read ({3}). Open a copy of the file, or the one kept before an update.</source>
        <translation>{0} ist beschädigt: {1} {2} kann nicht gelesen werden ({3}). Öffnen Sie eine Kopie der Datei oder die vor einer Aktualisierung aufbewahrte.</translation>
    </message>
    <message>
        <source>{0} can only be read here. Save a copy elsewhere to go on.</source>
        <translation>{0} kann hier nur gelesen werden. Speichern Sie anderswo eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>{0} is from a newer Parallax, so it can only be read here. Update to go on.</source>
        <translation>{0} stammt aus einem neueren Parallax und kann deshalb hier nur gelesen werden. Aktualisieren Sie das Programm, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>{0} was changed by another program. Open it again to go on.</source>
        <translation>{0} wurde von einem anderen Programm geändert. Öffnen Sie die Datei noch einmal, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The {0} {1} is not as this edit expects it. Open the project again.</source>
        <translation>{0} {1} ist nicht so, wie diese Änderung es erwartet. Öffnen Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <source>This edit does not fit {0}: {1}. Open the project again.</source>
        <translation>Diese Änderung passt nicht zu {0}: {1}. Öffnen Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be used now: {1}. Try again, or copy it to another disk.</source>
        <translation>{0} kann gerade nicht verwendet werden: {1}. Versuchen Sie es noch einmal oder kopieren Sie die Datei auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>{0} is not a project file, or is damaged: {1}. Open the copy kept before an update, if any.</source>
        <translation>{0} ist keine Projektdatei oder ist beschädigt: {1}. Öffnen Sie die vor einer Aktualisierung aufbewahrte Kopie, falls es sie gibt.</translation>
    </message>
    <message>
        <source>{0} has letters that cannot be kept ({1}). Write them otherwise.</source>
        <translation>{0} enthält Buchstaben, die sich nicht speichern lassen ({1}). Schreiben Sie sie anders.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another place.</source>
        <translation>{0} kann nicht verwendet werden: {1}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file is not a Parallax project. Choose a file that Parallax made, ending in .parallax.</source>
        <translation>Diese Datei ist kein Parallax-Projekt. Wählen Sie eine von Parallax erstellte Datei mit der Endung .parallax.</translation>
    </message>
    <message>
        <source>This file is from a newer Parallax. Update to open it.</source>
        <translation>Diese Datei stammt aus einem neueren Parallax. Aktualisieren Sie, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This project file has other parts than Parallax makes, so it is not opened. Ask the sender for the original.</source>
        <translation>Diese Projektdatei hat andere Teile, als Parallax anlegt, und wird daher nicht geöffnet. Bitten Sie den Absender um das Original.</translation>
    </message>
    <message>
        <source>This project has no events yet. Align it first.</source>
        <translation>Dieses Projekt hat noch keine Ereignisse. Gleichen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>Several events have {0} in their label. Name one by its number: {1}.</source>
        <translation>Mehrere Ereignisse haben {0} in der Bezeichnung. Nennen Sie eines mit seiner Nummer: {1}.</translation>
    </message>
    <message>
        <source>There is no event {0}. Name one by its number: {1}.</source>
        <translation>Ein Ereignis {0} gibt es nicht. Nennen Sie eines mit seiner Nummer: {1}.</translation>
    </message>
    <message>
        <source>{0} is a project or a source of this comparison. Choose another name.</source>
        <translation>{0} ist ein Projekt oder eine Quelle dieses Vergleichs. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose a name for the file in it.</source>
        <translation>{0} ist ein Ordner. Wählen Sie einen Namen für die Datei darin.</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Choose another name.</source>
        <translation>In {0} kann nicht geschrieben werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose another, or make it first.</source>
        <translation>Den Ordner {0} gibt es nicht. Wählen Sie einen anderen oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>You may not write to the folder {0}. Choose another.</source>
        <translation>Sie dürfen nicht in den Ordner {0} schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}. Choose another place.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} is no name for a file: {1}. Choose another.</source>
        <translation>{0} ist kein Name für eine Datei: {1}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This JSON project is of version {0}, and this Parallax reads version {1}. Update it.</source>
        <translation>Dieses JSON-Projekt hat Version {0}, und dieses Parallax liest Version {1}. Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>This is no sound JSON project: {0}.</source>
        <translation>Das ist kein einwandfreies JSON-Projekt: {0}.</translation>
    </message>
    <message>
        <source>{0} holds no comparison and no annotations. Parallax takes in its own JSON and TEI, and Web Annotations of any tool.</source>
        <translation>{0} enthält keinen Vergleich und keine Anmerkungen. Parallax übernimmt eigenes JSON und TEI sowie Web Annotations jedes Programms.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Die Datei {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, so it is not read.</source>
        <translation>{0} ist größer als {1} MB und wird daher nicht gelesen.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} is neither JSON nor XML that can be read: {1}.</source>
        <translation>{0} ist weder lesbares JSON noch lesbares XML: {1}.</translation>
    </message>
    <message>
        <source>{0} is nested too deep to be read.</source>
        <translation>{0} ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This is no sound XML: {0}.</source>
        <translation>Das ist kein einwandfreies XML: {0}.</translation>
    </message>
    <message>
        <source>This XML declares a document type, which Parallax does not read. Take it out first.</source>
        <translation>Dieses XML deklariert einen Dokumenttyp, den Parallax nicht liest. Nehmen Sie ihn zuerst heraus.</translation>
    </message>
    <message>
        <source>This TEI was not written by Parallax, or was altered ({0}, line {1}). To compare its text, add it as a source.</source>
        <translation>Dieses TEI wurde nicht von Parallax geschrieben oder wurde geändert ({0}, Zeile {1}). Um seinen Text zu vergleichen, fügen Sie es als Quelle hinzu.</translation>
    </message>
    <message>
        <source>This TEI points to what is not in it, or not rightly: {0}.</source>
        <translation>Dieses TEI verweist auf etwas, das nicht darin ist, oder verweist falsch: {0}.</translation>
    </message>
    <message>
        <source>This file holds more than {0} annotations. Divide it.</source>
        <translation>Diese Datei enthält mehr als {0} Anmerkungen. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>These annotations are not sound: {0}.</source>
        <translation>Diese Anmerkungen sind nicht einwandfrei: {0}.</translation>
    </message>
    <message>
        <source>The name {0} does not say in which format to write. End it in one of: {1}.</source>
        <translation>Der Name {0} sagt nicht, in welchem Format geschrieben werden soll. Geben Sie ihm eine dieser Endungen: {1}.</translation>
    </message>
    <message>
        <source>There is no format &apos;{0}&apos;. Choose one of: {1}.</source>
        <translation>Das Format „{0}“ gibt es nicht. Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
        <source>There is no source {0}. There are: {1}.</source>
        <translation>Eine Quelle {0} gibt es nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>The project has no tag “{0}”. Its tags: {1}.</source>
        <translation>Das Projekt hat kein Schlagwort „{0}“. Seine Schlagwörter: {1}.</translation>
    </message>
    <message>
        <source>A link would be both confirmed and rejected. Name a lower --reject-below.</source>
        <translation>Eine Verbindung würde zugleich bestätigt und verworfen. Nennen Sie ein niedrigeres --reject-below.</translation>
    </message>
    <message>
        <source>{0} parts of this installation do not work. Install Parallax again.</source>
        <translation>{0} Teile dieser Installation funktionieren nicht. Installieren Sie Parallax neu.</translation>
    </message>
    <message>
        <source>taken for {0}</source>
        <translation>für {0} gehalten</translation>
    </message>
    <message>
        <source>read as {0}, {1}</source>
        <translation>gelesen als {0}, {1}</translation>
    </message>
    <message>
        <source>the styles do not differ: {0}</source>
        <translation>die Stile unterscheiden sich nicht: {0}</translation>
    </message>
    <message>
        <source>words of a note are not found</source>
        <translation>Wörter einer Notiz werden nicht gefunden</translation>
    </message>
    <message>
        <source>like sentences are not found alike</source>
        <translation>gleichbedeutende Sätze werden nicht als ähnlich erkannt</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter events by words</source>
        <translation>Ereignisse nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter by source, status, kind, author or tag</source>
        <translation>Nach Quelle, Stand, Art, Verfasser oder Schlagwort filtern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kind of divergence or note</source>
        <translation>Art der Abweichung oder Anmerkung</translation>
    </message>
    <message>
        <source>Author of a note</source>
        <translation>Verfasser einer Anmerkung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>like act in other words</source>
        <translation>gleiche Handlung in anderen Worten</translation>
    </message>
    <message>
        <source>abbreviation and full name</source>
        <translation>Abkürzung und voller Name</translation>
    </message>
    <message>
        <source>same word in two forms</source>
        <translation>dasselbe Wort in zwei Formen</translation>
    </message>
    <message>
        <source>same words in two forms</source>
        <translation>dieselben Wörter in zwei Formen</translation>
    </message>
    <message>
        <source>same name in two spellings</source>
        <translation>derselbe Name in zwei Schreibungen</translation>
    </message>
    <message>
        <source>{0} words alike</source>
        <translation>{0} gleiche Wörter</translation>
    </message>
    <message>
        <source>one name in two languages or ages</source>
        <translation>ein Name in zwei Sprachen oder Zeiten</translation>
    </message>
    <message>
        <source>two names of one body</source>
        <translation>zwei Namen einer Körperschaft</translation>
    </message>
    <message>
        <source>one name, as the reader says</source>
        <translation>ein Name, wie der Leser sagt</translation>
    </message>
    <message>
        <source>called so in {0}</source>
        <translation>so genannt in {0}</translation>
    </message>
    <message>
        <source>same day in two calendars</source>
        <translation>derselbe Tag in zwei Kalendern</translation>
    </message>
    <message>
        <source>same day of the year</source>
        <translation>derselbe Tag im Jahr</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>derselbe Tag</translation>
    </message>
    <message>
        <source>same date as written, the calendar uncertain</source>
        <translation>gleich geschriebenes Datum, der Kalender ist unsicher</translation>
    </message>
    <message>
        <source>same number of the same</source>
        <translation>dieselbe Zahl von demselben</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>dieselbe Zahl</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>You drew this link yourself.</source>
        <translation>Diese Verbindung haben Sie selbst gezogen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>{0}: {1} and {2}</source>
        <translation>{0}: {1} und {2}</translation>
    </message>
    <message>
        <source>refused, does not count</source>
        <translation>abgelehnt, zählt nicht</translation>
    </message>
    <message>
        <source>{0}; {1} % of the score</source>
        <translation>{0}; {1} % der Wertung</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>Wieder zählen lassen</translation>
    </message>
    <message>
        <source>This does not count</source>
        <translation>Das zählt nicht</translation>
    </message>
    <message>
        <source>This counts nowhere in this project</source>
        <translation>Das zählt nirgends in diesem Projekt</translation>
    </message>
</context>
<context>
    <name>ExportContents</name>
    <message>
        <source>&amp;Confirmed events ({0})</source>
        <translation>&amp;Bestätigte Ereignisse ({0})</translation>
    </message>
    <message>
        <source>&amp;Suggested events ({0}), marked as such</source>
        <translation>&amp;Vorgeschlagene Ereignisse ({0}), als solche gekennzeichnet</translation>
    </message>
    <message>
        <source>Only events in which the accounts di&amp;ffer</source>
        <translation>Nur Ereignisse, in denen die Berichte ab&amp;weichen</translation>
    </message>
    <message>
        <source>&amp;Divergences with both quotes</source>
        <translation>&amp;Abweichungen mit beiden Zitaten</translation>
    </message>
    <message>
        <source>S&amp;ilences, named per source</source>
        <translation>&amp;Schweigen, je Quelle genannt</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>A&amp;nmerkungen</translation>
    </message>
    <message>
        <source>E&amp;vidence: why passages are linked</source>
        <translation>B&amp;elege: warum Stellen verbunden sind</translation>
    </message>
    <message>
        <source>Full te&amp;xt of each source</source>
        <translation>Voller &amp;Text jeder Quelle</translation>
    </message>
    <message>
        <source>Annotators by number instead of na&amp;me</source>
        <translation>Verfasser mit N&amp;ummer statt Namen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Those marked in the list ({0})</source>
        <translation>Die in der Liste markierten ({0})</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Kinds of divergences and notes</source>
        <translation>Arten von Abweichungen und Anmerkungen</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>Wessen Anmerkungen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>As the sources date</source>
        <translation>Wie die Quellen datieren</translation>
    </message>
    <message>
        <source>Julian and Gregorian</source>
        <translation>Julianisch und gregorianisch</translation>
    </message>
    <message>
        <source>Gregorian only</source>
        <translation>Nur gregorianisch</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, hoch</translation>
    </message>
    <message>
        <source>A4, wide</source>
        <translation>A4, quer</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter, hoch</translation>
    </message>
    <message>
        <source>Letter, wide</source>
        <translation>Letter, quer</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Without a style</source>
        <translation>Ohne Stil</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Quellenangaben</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing of this comparison is chosen.</source>
        <translation>Von diesem Vergleich ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Tables: sources, events, matrix, passages, links, divergences, annotations.</source>
        <translation>Tabellen: Quellen, Ereignisse, Matrix, Stellen, Verbindungen, Abweichungen, Anmerkungen.</translation>
    </message>
    <message>
        <source>The picture that View shows, of the whole comparison.</source>
        <translation>Das Bild, das die Ansicht zeigt, vom ganzen Vergleich.</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Vergleich drucken</translation>
    </message>
    <message>
        <source>Import a comparison or annotations</source>
        <translation>Vergleich oder Anmerkungen importieren</translation>
    </message>
    <message>
        <source>Comparisons and annotations (*.json *.jsonld *.xml)</source>
        <translation>Vergleiche und Anmerkungen (*.json *.jsonld *.xml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lese</translation>
    </message>
    <message>
        <source>{0} holds nothing that is not here already.</source>
        <translation>{0} enthält nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>{0} things taken in from {1}.</source>
        <translation>{0} Dinge aus {1} übernommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>{0} found no place in these sources.</source>
        <translation>{0} haben in diesen Quellen keinen Platz gefunden.</translation>
    </message>
    <message>
        <source>Nothing was changed for them. The list says what they are.</source>
        <translation>Für sie wurde nichts geändert. Die Liste nennt sie.</translation>
    </message>
</context>
<context>
    <name>FilterNotice</name>
    <message>
        <source>{0} of {1} events are shown; the filter leaves out the others.</source>
        <translation>{0} von {1} Ereignissen sind zu sehen; die übrigen lässt der Filter aus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation>In dieser Quelle finden</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Nirgends gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>one file, offline</source>
        <translation>eine Datei, ohne Netz</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>for print, with an outline</source>
        <translation>zum Drucken, mit Gliederung</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>notes as comments</source>
        <translation>Anmerkungen als Kommentare</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>one sheet a table</source>
        <translation>ein Blatt je Tabelle</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>one file a table, zipped</source>
        <translation>eine Datei je Tabelle, gepackt</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>for wikis and notebooks</source>
        <translation>für Wikis und Notizbücher</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>handouts, in two columns</source>
        <translation>Arbeitsblätter in zwei Spalten</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>for editions</source>
        <translation>für Editionen</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <source>links and notes</source>
        <translation>Verbindungen und Anmerkungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>a picture, SVG</source>
        <translation>ein Bild, SVG</translation>
    </message>
    <message>
        <source>Map of links</source>
        <translation>Karte der Verbindungen</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>Projekt als JSON</translation>
    </message>
    <message>
        <source>all, to be read back</source>
        <translation>alles, zum Wiedereinlesen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Only changes with these words</source>
        <translation>Nur Änderungen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Änderungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Only the newest {0} are listed.</source>
        <translation>Nur die neuesten {0} sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Note, {0}</source>
        <translation>Anmerkung, {0}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Chosen event</source>
        <translation>Gewähltes Ereignis</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm the links of this event (C)</source>
        <translation>Verbindungen dieses Ereignisses bestätigen (C)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reject the links of this event (X)</source>
        <translation>Verbindungen dieses Ereignisses verwerfen (X)</translation>
    </message>
    <message>
        <source>Pair of sources whose evidence is shown</source>
        <translation>Quellenpaar, dessen Belege gezeigt werden</translation>
    </message>
    <message>
        <source>Too little evidence is left. The next alignment leaves this link out unless you confirm it.</source>
        <translation>Es bleiben zu wenig Belege. Der nächste Abgleich lässt diese Verbindung weg, wenn Sie sie nicht bestätigen.</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>No divergence found here. Select words and press N to note one.</source>
        <translation>Hier wurde keine Abweichung gefunden. Markieren Sie Wörter und drücken Sie N, um eine anzumerken.</translation>
    </message>
    <message>
        <source>Notes on other passages</source>
        <translation>Anmerkungen zu anderen Stellen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>No event is chosen. Click a tinted passage, a ribbon or an event in the list.</source>
        <translation>Kein Ereignis ist gewählt. Klicken Sie auf eine getönte Stelle, ein Band oder ein Ereignis der Liste.</translation>
    </message>
    <message>
        <source>Told by {0} sources, silent in {1}</source>
        <translation>Von {0} Quellen erzählt, {1} schweigen</translation>
    </message>
    <message>
        <source>Found in {0} sources, not in {1}</source>
        <translation>In {0} Quellen gefunden, in {1} nicht</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Suggested, not yet read</source>
        <translation>Vorgeschlagen, noch nicht gelesen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Extent of the passages</source>
        <translation>Umfang der Stellen</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Laufende Arbeit abbrechen</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Handelnde</translation>
    </message>
    <message>
        <source>Causation</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Characterisation</source>
        <translation>Charakterisierung</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Source: origin</source>
        <translation>Quelle: Herkunft</translation>
    </message>
    <message>
        <source>Source: purpose</source>
        <translation>Quelle: Zweck</translation>
    </message>
    <message>
        <source>Source: corroboration</source>
        <translation>Quelle: Bestätigung</translation>
    </message>
    <message>
        <source>Source: context</source>
        <translation>Quelle: Zusammenhang</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>Eine Anmerkung zu dieser Verbindung schreiben</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>LinkRibbons</name>
    <message>
        <source>Links: {0}</source>
        <translation>Verbindungen: {0}</translation>
    </message>
</context>
<context>
    <name>LostPlaces</name>
    <message>
        <source>Places to find again</source>
        <translation>Neu zu findende Stellen</translation>
    </message>
    <message>
        <source>These words were not found in the corrected text. Choose an entry, select the words in the pane, and press Place.</source>
        <translation>Diese Wörter wurden im berichtigten Text nicht gefunden. Wählen Sie einen Eintrag, markieren Sie die Wörter in der Spalte und drücken Sie Setzen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Alles hat seinen Platz.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Anmerkung: {0}</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Verbindung: {0}</translation>
    </message>
    <message>
        <source>Divergence: {0}</source>
        <translation>Abweichung: {0}</translation>
    </message>
    <message>
        <source>Ruling: {0}</source>
        <translation>Entscheidung: {0}</translation>
    </message>
    <message>
        <source>Bookmark: {0}</source>
        <translation>Lesezeichen: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Every event is confirmed.</source>
        <translation>Jedes Ereignis ist bestätigt.</translation>
    </message>
    <message>
        <source>Five panes are the most. Take a source out of the panes first.</source>
        <translation>Mehr als fünf Spalten gehen nicht. Nehmen Sie zuerst eine Quelle heraus.</translation>
    </message>
    <message>
        <source>{0} – Parallax</source>
        <translation>{0} – Parallax</translation>
    </message>
    <message>
        <source>Events: {0} · confirmed: {1} · suggested: {2}</source>
        <translation>Ereignisse: {0} · bestätigt: {1} · vorgeschlagen: {2}</translation>
    </message>
    <message>
        <source>Links found: {0}. All changes are on disk.</source>
        <translation>Verbindungen gefunden: {0}. Alle Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>No passages were found that tell of the same event. Select words in two panes and press L to link them.</source>
        <translation>Es wurden keine Stellen gefunden, die vom selben Ereignis erzählen. Markieren Sie Wörter in zwei Spalten und drücken Sie L, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>All changes are on disk</source>
        <translation>Alle Änderungen sind gespeichert</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of links</source>
        <translation>Karte der Verbindungen</translation>
    </message>
    <message>
        <source>Order and gaps</source>
        <translation>Reihenfolge und Lücken</translation>
    </message>
    <message>
        <source>Each dot is a link: its place in one source against its place in the other. On the diagonal both tell the story in the same order.</source>
        <translation>Jeder Punkt ist eine Verbindung: ihre Stelle in der einen Quelle gegen die in der anderen. Auf der Diagonalen erzählen beide in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Pair of sources</source>
        <translation>Quellenpaar</translation>
    </message>
    <message>
        <source>{0} and {1}: {2} links</source>
        <translation>{0} und {1}: {2} Verbindungen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}, at {3} % and {4} %</source>
        <translation>{0}. {1}, {2}, bei {3} % und {4} %</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>Citations from a bibliography</source>
        <translation>Quellenangaben aus einer Bibliographie</translation>
    </message>
    <message>
        <source>Sources and the entries that describe them</source>
        <translation>Quellen und die Einträge, die sie beschreiben</translation>
    </message>
    <message>
        <source>Take over what the entries say of the marked sources?</source>
        <translation>Übernehmen, was die Einträge über die angekreuzten Quellen sagen?</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>tells of the event; nothing was found on this</source>
        <translation>erzählt vom Ereignis; hierzu wurde nichts gefunden</translation>
    </message>
    <message>
        <source>{0} (judged by a reader)</source>
        <translation>{0} (von einem Leser beurteilt)</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Matrix of who says what</source>
        <translation>Matrix: wer was sagt</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>Disputed events</source>
        <translation>Strittige Ereignisse</translation>
    </message>
    <message>
        <source>alone in saying so</source>
        <translation>sagt es als einzige</translation>
    </message>
    <message>
        <source>{0} of {1} statements</source>
        <translation>{0} von {1} Aussagen</translation>
    </message>
    <message>
        <source>As the program finds</source>
        <translation>Wie das Programm findet</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} stimmt überein</translation>
    </message>
    <message>
        <source>{0} differs</source>
        <translation>{0} weicht ab</translation>
    </message>
    <message>
        <source>{0} is alone in saying so</source>
        <translation>{0} sagt es als einzige</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} schweigt</translation>
    </message>
    <message>
        <source>Read these passages</source>
        <translation>Diese Stellen lesen</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>Month of a day</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>Month, short</name>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The commonest first</source>
        <translation>Die häufigsten zuerst</translation>
    </message>
    <message>
        <source>By letters</source>
        <translation>Nach Buchstaben</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
        <source>&amp;These are one name</source>
        <translation>Das ist &amp;ein Name</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Teilen …</translation>
    </message>
    <message>
        <source>&amp;Not a name</source>
        <translation>&amp;Kein Name</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Align no&amp;w</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The search for names was stopped before its end.</source>
        <translation>Die Suche nach Namen wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>No name has these letters.</source>
        <translation>Kein Name enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Suche Namen …</translation>
    </message>
    <message>
        <source>No names were found. A name is a word with a capital where no other rule asks for one.</source>
        <translation>Es wurden keine Namen gefunden. Ein Name ist ein großgeschriebenes Wort, wo keine andere Regel es verlangt.</translation>
    </message>
    <message>
        <source>The next alignment heeds what you say here.</source>
        <translation>Der nächste Abgleich beachtet, was Sie hier sagen.</translation>
    </message>
    <message>
        <source>Mark the forms that are another name. The marked ones stay together, and so do the others.</source>
        <translation>Markieren Sie die Formen, die ein anderer Name sind. Die markierten bleiben beisammen, die übrigen auch.</translation>
    </message>
    <message>
        <source>Forms that are another name</source>
        <translation>Formen, die ein anderer Name sind</translation>
    </message>
    <message>
        <source>Split name</source>
        <translation>Namen teilen</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>not a name, as the reader says</source>
        <translation>kein Name, wie der Leser sagt</translation>
    </message>
    <message>
        <source>told from another, as the reader says</source>
        <translation>von einem anderen unterschieden, wie der Leser sagt</translation>
    </message>
    <message>
        <source>{0}: {1} times in {2}</source>
        <translation>{0}: {1}-mal in {2}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Add two accounts of the same events. Drop files here or choose Add source.</source>
        <translation>Fügen Sie zwei Berichte über dieselben Ereignisse hinzu. Ziehen Sie Dateien hierher oder wählen Sie Quelle hinzufügen.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation>Fügen Sie einen zweiten Bericht zum Vergleichen hinzu.</translation>
    </message>
    <message>
        <source>These accounts are not aligned yet. Align finds passages that tell of the same event.</source>
        <translation>Diese Berichte sind noch nicht abgeglichen. Der Abgleich findet Stellen, die vom selben Ereignis erzählen.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Not aligned with the others yet: {0}.</source>
        <translation>Noch nicht mit den anderen abgeglichen: {0}.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note by {0}: {1}</source>
        <translation>Anmerkung von {0}: {1}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} the note by {1}</source>
        <translation>{0}: Anmerkung von {1}</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Remove the answer by {0}</source>
        <translation>Antwort von {0} entfernen</translation>
    </message>
</context>
<context>
    <name>NoteComposer</name>
    <message>
        <source>Change note</source>
        <translation>Anmerkung ändern</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Anmerkung</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Anmerkung, in Markdown</translation>
    </message>
    <message>
        <source>How the note will look</source>
        <translation>Wie die Anmerkung aussehen wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>All kinds of notes</source>
        <translation>Alle Arten von Anmerkungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note (Markdown)</source>
        <translation>Anmerkung (Markdown)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Event {0}: {1}</source>
        <translation>Ereignis {0}: {1}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Anmerkung behalten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Not said how sure</source>
        <translation>Nicht gesagt, wie sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Your answer, in Markdown</source>
        <translation>Ihre Antwort, in Markdown</translation>
    </message>
</context>
<context>
    <name>NoteMarks</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Wie sicher Sie sind</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Words in notes and their quotes</source>
        <translation>Wörter in Anmerkungen und ihren Zitaten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>{0}: any</source>
        <translation>{0}: beliebig</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort …</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Anmerkungen verschlagworten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>{0} von {1} Anmerkungen</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Mitteilung schließen</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Overview of all panes</source>
        <translation>Überblick über alle Spalten</translation>
    </message>
</context>
<context>
    <name>Parallax</name>
    <message>
        <source>Click a tinted passage to see what the other accounts say of it. C confirms the event, X rejects it, N writes a note. Ctrl+K lists every command.</source>
        <translation>Klicken Sie auf eine getönte Stelle, um zu sehen, was die anderen Berichte dazu sagen. C bestätigt das Ereignis, X verwirft es, N schreibt eine Anmerkung. Strg+K zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>Sample comparison. Your changes go into a copy of your own.</source>
        <translation>Beispielvergleich. Ihre Änderungen gehen in eine eigene Kopie.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Compare these texts in a new project of their own?</source>
        <translation>Diese Texte in einem eigenen neuen Projekt vergleichen?</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Add to the sample</source>
        <translation>Zum Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation>Parallax-Projekte ({0})</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Sample: {0}</source>
        <translation>Beispiel: {0}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>All pairs</source>
        <translation>Alle Paare</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>number of links</source>
        <translation>Zahl der Verbindungen</translation>
    </message>
    <message>
        <source>only in {0}</source>
        <translation>nur in {0}</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>told out of order: {0}</source>
        <translation>in anderer Reihenfolge erzählt: {0}</translation>
    </message>
    <message>
        <source>{0} and {1}, links: {2}</source>
        <translation>{0} und {1}, Verbindungen: {2}</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julianisch</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
    <message>
        <source>ch. {0}</source>
        <translation>Kap. {0}</translation>
    </message>
    <message>
        <source>pp. {0}</source>
        <translation>S. {0}</translation>
    </message>
    <message>
        <source>chs. {0}</source>
        <translation>Kap. {0}</translation>
    </message>
    <message>
        <source>para. {0}</source>
        <translation>Abs. {0}</translation>
    </message>
    <message>
        <source>paras {0}–{1}</source>
        <translation>Abs. {0}–{1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The preferences could not be kept in {0}: {1}.</source>
        <translation>Die Einstellungen konnten nicht in {0} gespeichert werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read, so it is passed over: {1}</source>
        <translation>{0} kann nicht gelesen werden und wird übergangen: {1}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not understood and was passed over.</source>
        <translation>{0}: „{1}“ wird nicht verstanden und wurde übergangen.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading dates</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Sprachmodell wird geladen</translation>
    </message>
    <message>
        <source>Reading for meaning</source>
        <translation>Bedeutung wird gelesen</translation>
    </message>
    <message>
        <source>Building vectors</source>
        <translation>Vektoren werden berechnet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Quellen werden gelesen</translation>
    </message>
    <message>
        <source>Listing names</source>
        <translation>Namen werden aufgelistet</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Namen werden gesucht</translation>
    </message>
    <message>
        <source>Gathering events</source>
        <translation>Ereignisse werden gesammelt</translation>
    </message>
    <message>
        <source>Reading dates and numbers</source>
        <translation>Daten und Zahlen werden gelesen</translation>
    </message>
    <message>
        <source>Explaining links</source>
        <translation>Verbindungen werden begründet</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Passagen werden verglichen</translation>
    </message>
    <message>
        <source>Weighing evidence</source>
        <translation>Belege werden gewichtet</translation>
    </message>
    <message>
        <source>Weighing words</source>
        <translation>Wörter werden gewichtet</translation>
    </message>
    <message>
        <source>Finding places again</source>
        <translation>Stellen werden wiedergefunden</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Einträge werden übernommen</translation>
    </message>
    <message>
        <source>Finding places</source>
        <translation>Stellen werden gesucht</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>Comparing accounts</source>
        <translation>Berichte werden verglichen</translation>
    </message>
    <message>
        <source>Recognising pages</source>
        <translation>Seiten werden erkannt</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Reading words for the search</source>
        <translation>Wörter werden für die Suche gelesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Wird gezeichnet</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Wörter werden verglichen</translation>
    </message>
</context>
<context>
    <name>ReaderEdits</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Silent source</source>
        <translation>Schweigende Quelle</translation>
    </message>
    <message>
        <source>This source tells nothing of the chosen event:</source>
        <translation>Diese Quelle sagt nichts über das gewählte Ereignis:</translation>
    </message>
    <message>
        <source>Take “{0}” out of the comparison, with its {1} links? Undo brings it back.</source>
        <translation>„{0}“ mit {1} Verbindungen aus dem Vergleich nehmen? Rückgängig bringt die Quelle zurück.</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Accounts side by side</source>
        <translation>Berichte nebeneinander</translation>
    </message>
    <message>
        <source>Links between {0} and {1}</source>
        <translation>Verbindungen zwischen {0} und {1}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Compared by words, names, dates and numbers only: these texts are too long for the language model.</source>
        <translation>Nur nach Wörtern, Namen, Daten und Zahlen verglichen: Diese Texte sind zu lang für das Sprachmodell.</translation>
    </message>
    <message>
        <source>Compared by words, names, dates and numbers only: the language model is not installed.</source>
        <translation>Nur nach Wörtern, Namen, Daten und Zahlen verglichen: Das Sprachmodell ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>; und {0} weitere</translation>
    </message>
    <message>
        <source>Date: {0}</source>
        <translation>Datum: {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Silent: {0}</source>
        <translation>Schweigen: {0}</translation>
    </message>
    <message>
        <source>drawn by the reader</source>
        <translation>vom Leser gezogen</translation>
    </message>
    <message>
        <source>confidence {0}</source>
        <translation>Sicherheit {0}</translation>
    </message>
    <message>
        <source>{0} and {1}: {2}, {3}</source>
        <translation>{0} und {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>word by word: {0}</source>
        <translation>Wort für Wort: {0}</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>keine Belege</translation>
    </message>
    <message>
        <source>, refused: does not count</source>
        <translation>, abgelehnt: zählt nicht</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julianisch</translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation>Julianisch bis Februar 1918, dann gregorianisch</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>linked by a reader</source>
        <translation>von einem Leser verbunden</translation>
    </message>
    <message>
        <source>Notes on no event</source>
        <translation>Anmerkungen zu keinem Ereignis</translation>
    </message>
    <message>
        <source>No event joins these sources yet.</source>
        <translation>Noch verbindet kein Ereignis diese Quellen.</translation>
    </message>
    <message>
        <source>Written by Parallax. What is marked as suggested is a proposal of the program; what is marked as confirmed is the judgement of a reader.</source>
        <translation>Geschrieben von Parallax. Was als vorgeschlagen gekennzeichnet ist, schlägt das Programm vor; was als bestätigt gekennzeichnet ist, ist das Urteil eines Lesers.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} confirmed, {3} suggested</source>
        <translation>{0}, {1}: {2} bestätigt, {3} vorgeschlagen</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>{0} Quellen</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} Ereignisse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Suggested, not yet confirmed</source>
        <translation>Vorgeschlagen, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Told by {0}, silent in {1}</source>
        <translation>Erzählt von {0}, {1} schweigt</translation>
    </message>
    <message>
        <source>Told by {0}</source>
        <translation>Erzählt von {0}</translation>
    </message>
    <message>
        <source>Found in {0}, not in {1}</source>
        <translation>Gefunden in {0}, nicht in {1}</translation>
    </message>
    <message>
        <source>Found in {0}</source>
        <translation>Gefunden in {0}</translation>
    </message>
    <message>
        <source>Silent: this source does not tell of the event.</source>
        <translation>Schweigt: Diese Quelle erzählt nicht von dem Ereignis.</translation>
    </message>
    <message>
        <source>No passage was found here.</source>
        <translation>Hier wurde keine Passage gefunden.</translation>
    </message>
    <message>
        <source>{0}, changed {1}</source>
        <translation>{0}, geändert {1}</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Suggested, not yet judged by a reader</source>
        <translation>Vorgeschlagen, noch von keinem Leser beurteilt</translation>
    </message>
    <message>
        <source>Annotator {0}</source>
        <translation>Bearbeiter {0}</translation>
    </message>
    <message>
        <source>Written by Parallax</source>
        <translation>Geschrieben von Parallax</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Annotated comparison</source>
        <translation>Kommentierter Vergleich</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Beliebig oder keine</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose events</source>
        <translation>Ereignisse wählen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days are given in the Julian and the Gregorian calendar up to February 1923.</source>
        <translation>Tage bis Februar 1923 sind im julianischen und im gregorianischen Kalender angegeben.</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>No words are named as evidence.</source>
        <translation>Keine Wörter sind als Beleg genannt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>This comparison has no source.</source>
        <translation>Dieser Vergleich hat keine Quelle.</translation>
    </message>
    <message>
        <source>To the events</source>
        <translation>Zu den Ereignissen</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Erzählt von</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in {0}</source>
        <translation>Wörter in {0}</translation>
    </message>
    <message>
        <source>agrees with another</source>
        <translation>stimmt mit einer anderen überein</translation>
    </message>
    <message>
        <source>alone in saying so</source>
        <translation>sagt dies allein</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>confirmed by a reader</source>
        <translation>von einem Leser bestätigt</translation>
    </message>
    <message>
        <source>differs from another</source>
        <translation>weicht von einer anderen ab</translation>
    </message>
    <message>
        <source>evidence: {0}</source>
        <translation>Beleg: {0}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>silent: the source does not tell of an event that a reader confirmed; not found: the program found no passage</source>
        <translation>schweigt: Die Quelle erzählt nicht von einem Ereignis, das ein Leser bestätigt hat; nicht gefunden: Das Programm fand keine Passage</translation>
    </message>
    <message>
        <source>suggested by the program, not yet confirmed</source>
        <translation>vom Programm vorgeschlagen, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>erzählt</translation>
    </message>
    <message>
        <source>that join the accounts</source>
        <translation>, die die Berichte verbinden</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{0} of {1} events</source>
        <translation>{0} von {1} Ereignissen</translation>
    </message>
    <message>
        <source>{0}, {1} confirmed, {2} suggested</source>
        <translation>{0}, {1} bestätigt, {2} vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Every link is judged.</source>
        <translation>Über jede Verbindung ist entschieden.</translation>
    </message>
    <message>
        <source>Bookmark set.</source>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>No bookmark yet.</source>
        <translation>Noch kein Lesezeichen.</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>Verlauf des Projekts</translation>
    </message>
    <message>
        <source>History of event {0}</source>
        <translation>Verlauf des Ereignisses {0}</translation>
    </message>
    <message>
        <source>Corrected text of “{0}”</source>
        <translation>Berichtigter Text von „{0}“</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Texte ({0})</translation>
    </message>
    <message>
        <source>Places found again: {0}. To be found by you: {1}.</source>
        <translation>Wiedergefundene Stellen: {0}. Von Ihnen zu finden: {1}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Places found again: {0}. Align to look for new links.</source>
        <translation>Wiedergefundene Stellen: {0}. Gleichen Sie ab, um neue Verbindungen zu suchen.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Select the words in the pane first, then press Place.</source>
        <translation>Markieren Sie zuerst die Wörter in der Spalte, dann drücken Sie Setzen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles markieren</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation>Parallax-Projekte ({0})</translation>
    </message>
    <message>
        <source>A copy is saved: {0}.</source>
        <translation>Eine Kopie ist gespeichert: {0}.</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Pictures are kept as .svg or .png. Choose one of these endings.</source>
        <translation>Bilder werden als .svg oder .png gespeichert. Wählen Sie eine dieser Endungen.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words, or “a phrase”</source>
        <translation>Wörter oder „eine Wendung“</translation>
    </message>
    <message>
        <source>Search all sources and notes</source>
        <translation>Alle Quellen und Anmerkungen durchsuchen</translation>
    </message>
    <message>
        <source>Other spellings too</source>
        <translation>Auch andere Schreibweisen</translation>
    </message>
    <message>
        <source>Finds Milyutin where you type Miliutin, and words written nearly so</source>
        <translation>Findet Milyutin, wo Sie Miliutin eingeben, und fast gleich geschriebene Wörter</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>{0} places; the first {1} are listed</source>
        <translation>{0} Stellen; die ersten {1} sind aufgeführt</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Nirgends gefunden</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading…</source>
        <translation>Lese …</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Markierte Wörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>Danach suchen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>What is dimmed was set for everybody on this machine.</source>
        <translation>Was blass ist, wurde für alle an diesem Rechner festgelegt.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source> % of the text size</source>
        <translation> % der Schriftgröße</translation>
    </message>
    <message>
        <source>Line &amp;distance</source>
        <translation>Zeilen&amp;abstand</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Line len&amp;gth, at most</source>
        <translation>Zeilen&amp;länge, höchstens</translation>
    </message>
    <message>
        <source>Annotator’s &amp;name</source>
        <translation>&amp;Name des Anmerkenden</translation>
    </message>
    <message>
        <source>Compare by &amp;meaning too</source>
        <translation>Auch nach der &amp;Bedeutung vergleichen</translation>
    </message>
    <message>
        <source>Finds more, above all between languages; takes longer on long texts.</source>
        <translation>Findet mehr, vor allem zwischen Sprachen; dauert bei langen Texten länger.</translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys of the marked command</source>
        <translation>Neue Tasten des markierten Befehls</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Wie &amp;geliefert</translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation>&amp;Alle wie geliefert</translation>
    </message>
    <message>
        <source>Press the keys in the field first.</source>
        <translation>Drücken Sie zuerst die Tasten in dem Feld.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”. Take it from there first, or choose other keys.</source>
        <translation>{0} gehört schon zu „{1}“. Nehmen Sie es dort weg oder wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Jeder Befehl hat seine ursprünglichen Tasten.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Annotator’s name</source>
        <translation>Name des Anmerkenden</translation>
    </message>
    <message>
        <source>Notes and decisions are signed with this name, which exports show. It can be changed later.</source>
        <translation>Anmerkungen und Entscheidungen werden mit diesem Namen gezeichnet, auch in Exporten. Er lässt sich später ändern.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julianisch</translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation>Julianisch bis Februar 1918, dann gregorianisch</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Quelle beschreiben</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Wie der Text beginnt</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>What is marked is taken</source>
        <translation>Was angekreuzt ist, wird übernommen</translation>
    </message>
    <message>
        <source>{0} · {1} characters</source>
        <translation>{0} · {1} Zeichen</translation>
    </message>
    <message>
        <source>Mark at least one part of the file.</source>
        <translation>Kreuzen Sie mindestens einen Teil der Datei an.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Verfasser</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>When it was written or printed</source>
        <translation>Wann es geschrieben oder gedruckt wurde</translation>
    </message>
    <message>
        <source>Pu&amp;blished in</source>
        <translation>E&amp;rschienen in</translation>
    </message>
    <message>
        <source>Book, journal, paper or site</source>
        <translation>Buch, Zeitschrift, Zeitung oder Website</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Sichtweise</translation>
    </message>
    <message>
        <source>Whose view it takes, in a few words</source>
        <translation>Wessen Sicht sie einnimmt, in wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>The calendar of the days it names</source>
        <translation>Der Kalender der genannten Tage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A language tag such as en, de or ru</source>
        <translation>Ein Sprachkürzel wie en, de oder ru</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>L&amp;izenz</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Where it can be read on the web</source>
        <translation>Wo sie im Web zu lesen ist</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>If letters look wrong, try another</source>
        <translation>Wenn Buchstaben falsch aussehen, eine andere versuchen</translation>
    </message>
    <message>
        <source>What is known of the source</source>
        <translation>Was von der Quelle bekannt ist</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>Ci&amp;tation</source>
        <translation>&amp;Quellenangabe</translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <source>Show another source in this pane</source>
        <translation>Andere Quelle in dieser Spalte zeigen</translation>
    </message>
    <message>
        <source>Drag to put this pane elsewhere</source>
        <translation>Ziehen, um diese Spalte zu verschieben</translation>
    </message>
    <message>
        <source>Source {0}</source>
        <translation>Quelle {0}</translation>
    </message>
</context>
<context>
    <name>SourceImport</name>
    <message>
        <source>Reading</source>
        <translation>Lese</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Texte ({0})</translation>
    </message>
    <message>
        <source>The clipboard holds more than a source may. Copy a part of it.</source>
        <translation>Die Zwischenablage enthält mehr, als eine Quelle fassen darf. Kopieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some in another program first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst welchen in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>{0} has the same text as {1}, so it was not added.</source>
        <translation>{0} hat denselben Text wie {1} und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{0}: pictures of pages without text. tesseract, which is installed here, can recognise the text; that takes some seconds a page.
In which languages? Several are joined with +.</source>
        <translation>{0}: Bilder von Seiten ohne Text. Das hier installierte tesseract kann den Text erkennen; das dauert einige Sekunden je Seite.
In welchen Sprachen? Mehrere werden mit + verbunden.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Text erkennen</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Take out of the panes</source>
        <translation>Aus den Spalten nehmen</translation>
    </message>
    <message>
        <source>Show in a pane</source>
        <translation>In einer Spalte zeigen</translation>
    </message>
    <message>
        <source>Describe source…</source>
        <translation>Quelle beschreiben …</translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation>Quelle entfernen …</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julianisch</translation>
    </message>
    <message>
        <source>Julian until Feb 1918</source>
        <translation>Julianisch bis Feb. 1918</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of {0}</source>
        <translation>Text von {0}</translation>
    </message>
    <message>
        <source>Event {0}: {1}. Told by {2} too.</source>
        <translation>Ereignis {0}: {1}. Auch von {2} erzählt.</translation>
    </message>
    <message>
        <source>This source does not tell of the chosen event.</source>
        <translation>Diese Quelle erzählt nicht vom gewählten Ereignis.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Mark the links that tell of another event.</source>
        <translation>Kreuzen Sie die Verbindungen an, die von einem anderen Ereignis erzählen.</translation>
    </message>
    <message>
        <source>Links that make a new event</source>
        <translation>Verbindungen, die ein neues Ereignis bilden</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>Ereignis teilen</translation>
    </message>
</context>
<context>
    <name>SynopsisModel</name>
    <message>
        <source>silent: this source does not tell of the event</source>
        <translation>schweigt: Diese Quelle erzählt nicht vom Ereignis</translation>
    </message>
    <message>
        <source>{0} (differs: {1})</source>
        <translation>{0} (weicht ab: {1})</translation>
    </message>
</context>
<context>
    <name>SynopsisView</name>
    <message>
        <source>Synopsis: events by sources</source>
        <translation>Synopse: Ereignisse nach Quellen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Only events that diverge</source>
        <translation>Nur abweichende Ereignisse</translation>
    </message>
    <message>
        <source>Hide silence</source>
        <translation>Schweigen ausblenden</translation>
    </message>
    <message>
        <source>the source does not tell of this event</source>
        <translation>die Quelle erzählt nicht von diesem Ereignis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In the order of their dates</source>
        <translation>In der Reihenfolge ihrer Daten</translation>
    </message>
    <message>
        <source>As {0} tells them</source>
        <translation>Wie {0} sie erzählt</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Zitierweise</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Datum (EDTF)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Erzählt von</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gezogen von</translation>
    </message>
    <message>
        <source>Source 1</source>
        <translation>Quelle 1</translation>
    </message>
    <message>
        <source>Start 1</source>
        <translation>Anfang 1</translation>
    </message>
    <message>
        <source>End 1</source>
        <translation>Ende 1</translation>
    </message>
    <message>
        <source>Words 1</source>
        <translation>Wörter 1</translation>
    </message>
    <message>
        <source>Source 2</source>
        <translation>Quelle 2</translation>
    </message>
    <message>
        <source>Start 2</source>
        <translation>Anfang 2</translation>
    </message>
    <message>
        <source>End 2</source>
        <translation>Ende 2</translation>
    </message>
    <message>
        <source>Words 2</source>
        <translation>Wörter 2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Umbra</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Oxblood</source>
        <translation>Ochsenblut</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Farbe des Schlagworts</translation>
    </message>
    <message>
        <source>Shape of the tag</source>
        <translation>Form des Schlagworts</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Give a tag the name of another to make them one. Tags are made where notes are written.</source>
        <translation>Geben Sie einem Schlagwort den Namen eines anderen, um beide zu vereinen. Schlagwörter entstehen beim Schreiben von Anmerkungen.</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>{0} speaks of a source that is not in this project.</source>
        <translation>{0} bezieht sich auf eine Quelle, die nicht in diesem Projekt ist.</translation>
    </message>
    <message>
        <source>{0} belongs to what is not in this project.</source>
        <translation>{0} gehört zu etwas, das nicht in diesem Projekt ist.</translation>
    </message>
    <message>
        <source>Not found: “{0}” ({1}: {2}).</source>
        <translation>Nicht gefunden: „{0}“ ({1}: {2}).</translation>
    </message>
    <message>
        <source>Speaks of no words: {0} ({1}).</source>
        <translation>Bezieht sich auf keine Wörter: {0} ({1}).</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>the source leaves the day open</source>
        <translation>die Quelle lässt den Tag offen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>{0}; told by {1}</source>
        <translation>{0}; erzählt von {1}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Place among the events</source>
        <translation>Platz unter den Ereignissen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Alle Quellen durchsuchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Event {0} of {1}</source>
        <translation>Ereignis {0} von {1}</translation>
    </message>
    <message>
        <source>Events: {0}</source>
        <translation>Ereignisse: {0}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
</context>
<context>
    <name>WordComparison</name>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Schreibvarianten</translation>
    </message>
    <message>
        <source>Leave out of account:</source>
        <translation>Nicht beachten:</translation>
    </message>
    <message>
        <source>Leave out of account: {0}</source>
        <translation>Nicht beachten: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}. Put in: {1}. Changed: {2}. Moved: {3}.</source>
        <translation>Ausgelassen: {0}. Eingefügt: {1}. Geändert: {2}. Verschoben: {3}.</translation>
    </message>
    <message>
        <source>Word for word the same.</source>
        <translation>Wort für Wort gleich.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Source {0}, compared word by word</source>
        <translation>Quelle {0}, Wort für Wort verglichen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Handelnde</translation>
    </message>
    <message>
        <source>causation</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>characterisation</source>
        <translation>Charakterisierung</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>corroboration</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>aligner</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
</context>
<context>
    <name>Year of a month</name>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
</context>
<context>
    <name>_Confidence</name>
    <message>
        <source>Confidence {0}</source>
        <translation>Sicherheit {0}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Event {0}: {1}</source>
        <translation>Ereignis {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>A filled number is confirmed, a dashed one is suggested</source>
        <translation>Eine gefüllte Zahl ist bestätigt, eine gestrichelte vorgeschlagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
</TS>
