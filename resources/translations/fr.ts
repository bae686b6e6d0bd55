<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parallax</source>
        <translation>À propos de Parallax</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Parallax {0}</source>
        <translation>Parallax {0}</translation>
    </message>
    <message>
        <source>Accounts of the same events, side by side. Free software under the Apache License 2.0. It works without the network: what you write stays on this machine.</source>
        <translation>Des récits des mêmes événements, côte à côte. Logiciel libre sous licence Apache 2.0. Il fonctionne sans réseau&#xa0;: ce que vous écrivez reste sur cette machine.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>A&amp;ligner</translation>
    </message>
    <message>
        <source>An&amp;notate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Ajouter une source…</translation>
    </message>
    <message>
        <source>Add source from clip&amp;board…</source>
        <translation>Ajouter une source du &amp;presse-papiers…</translation>
    </message>
    <message>
        <source>&amp;Describe source…</source>
        <translation>&amp;Décrire la source…</translation>
    </message>
    <message>
        <source>Replace source by a corrected &amp;text…</source>
        <translation>Remplacer la source par un &amp;texte corrigé…</translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation>&amp;Retirer la source…</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Exporter la comparaison…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Re&amp;name event</source>
        <translation>Re&amp;nommer l’événement</translation>
    </message>
    <message>
        <source>&amp;Annotator’s name…</source>
        <translation>&amp;Nom de l’annotateur…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Tie scrolling</source>
        <translation>&amp;Lier le défilement</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>&amp;Citations from a bibliography…</source>
        <translation>&amp;Références d’une bibliographie…</translation>
    </message>
    <message>
        <source>&amp;Import comparison or annotations…</source>
        <translation>I&amp;mporter une comparaison ou des annotations…</translation>
    </message>
    <message>
        <source>Sho&amp;w the exported file</source>
        <translation>&amp;Montrer le fichier exporté</translation>
    </message>
    <message>
        <source>&amp;History of the project…</source>
        <translation>&amp;Historique du projet…</translation>
    </message>
    <message>
        <source>S&amp;earch everywhere…</source>
        <translation>&amp;Chercher partout…</translation>
    </message>
    <message>
        <source>&amp;Find in this pane…</source>
        <translation>&amp;Trouver dans ce volet</translation>
    </message>
    <message>
        <source>Ne&amp;xt place found</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>S&amp;ynopsis</source>
        <translation>S&amp;ynopse</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrice</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>C&amp;arte</translation>
    </message>
    <message>
        <source>Show &amp;all events</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Pane to the le&amp;ft</source>
        <translation>Volet vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Pane to the ri&amp;ght</source>
        <translation>Volet vers la &amp;droite</translation>
    </message>
    <message>
        <source>S&amp;ource of the pane…</source>
        <translation>&amp;Source du volet…</translation>
    </message>
    <message>
        <source>Colo&amp;urs of the system</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;unconfirmed event</source>
        <translation>Événement &amp;non confirmé suivant</translation>
    </message>
    <message>
        <source>Previous un&amp;confirmed event</source>
        <translation>Événement n&amp;on confirmé précédent</translation>
    </message>
    <message>
        <source>Next unconfirmed &amp;link</source>
        <translation>&amp;Lien non confirmé suivant</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>&amp;Signet suivant</translation>
    </message>
    <message>
        <source>Previous b&amp;ookmark</source>
        <translation>S&amp;ignet précédent</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks…</source>
        <translation>Si&amp;gnets…</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>Next &amp;area of the window</source>
        <translation>&amp;Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Toutes les &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Noms…</translation>
    </message>
    <message>
        <source>&amp;Confirm event</source>
        <translation>&amp;Confirmer l’événement</translation>
    </message>
    <message>
        <source>&amp;Reject event</source>
        <translation>&amp;Rejeter l’événement</translation>
    </message>
    <message>
        <source>&amp;Link the selections</source>
        <translation>&amp;Lier les sélections</translation>
    </message>
    <message>
        <source>&amp;Merge events</source>
        <translation>&amp;Fusionner les événements</translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation>&amp;Diviser l’événement…</translation>
    </message>
    <message>
        <source>N&amp;othing here</source>
        <translation>Rien i&amp;ci</translation>
    </message>
    <message>
        <source>So&amp;urce is silent about event</source>
        <translation>La so&amp;urce se tait sur l’événement</translation>
    </message>
    <message>
        <source>Confirm or reject man&amp;y…</source>
        <translation>Confirmer ou rejeter en &amp;nombre…</translation>
    </message>
    <message>
        <source>Places to &amp;find again…</source>
        <translation>Passages à re&amp;trouver…</translation>
    </message>
    <message>
        <source>Start of the passage a word earlier</source>
        <translation>Début du passage un mot plus tôt</translation>
    </message>
    <message>
        <source>Start of the passage a word later</source>
        <translation>Début du passage un mot plus tard</translation>
    </message>
    <message>
        <source>End of the passage a word earlier</source>
        <translation>Fin du passage un mot plus tôt</translation>
    </message>
    <message>
        <source>End of the passage a word later</source>
        <translation>Fin du passage un mot plus tard</translation>
    </message>
    <message>
        <source>Start of the passage a sentence earlier</source>
        <translation>Début du passage une phrase plus tôt</translation>
    </message>
    <message>
        <source>Start of the passage a sentence later</source>
        <translation>Début du passage une phrase plus tard</translation>
    </message>
    <message>
        <source>End of the passage a sentence earlier</source>
        <translation>Fin du passage une phrase plus tôt</translation>
    </message>
    <message>
        <source>End of the passage a sentence later</source>
        <translation>Fin du passage une phrase plus tard</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Signet</translation>
    </message>
    <message>
        <source>&amp;History of event…</source>
        <translation>&amp;Historique de l’événement…</translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation>&amp;Toutes les notes…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Bring back dismissed divergences</source>
        <translation>&amp;Rétablir les divergences écartées</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>À &amp;propos de Parallax</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>Citations from a bibliography</source>
        <translation>Références d’une bibliographie</translation>
    </message>
    <message>
        <source>BibTeX, RIS, CSL JSON ({0})</source>
        <translation>BibTeX, RIS, CSL JSON ({0})</translation>
    </message>
    <message>
        <source>No entry of this bibliography is like a source of the project.</source>
        <translation>Aucune entrée de cette bibliographie ne ressemble à une source du projet.</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>No bookmark yet. Choose an event or select words, then Annotate &gt; Bookmark.</source>
        <translation>Pas encore de signet. Choisissez un événement ou sélectionnez des mots, puis Annoter &gt; Signet.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>BoundaryBar</name>
    <message>
        <source>by word</source>
        <translation>par mot</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>par phrase</translation>
    </message>
    <message>
        <source>By what a boundary moves</source>
        <translation>De combien une limite se déplace</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>{0}: start earlier</source>
        <translation>{0}&#xa0;: début plus tôt</translation>
    </message>
    <message>
        <source>{0}: start later</source>
        <translation>{0}&#xa0;: début plus tard</translation>
    </message>
    <message>
        <source>{0}: end earlier</source>
        <translation>{0}&#xa0;: fin plus tôt</translation>
    </message>
    <message>
        <source>{0}: end later</source>
        <translation>{0}&#xa0;: fin plus tard</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Confirm or reject many links</source>
        <translation>Confirmer ou rejeter de nombreux liens</translation>
    </message>
    <message>
        <source>Confirm all from this confidence on</source>
        <translation>Confirmer tout à partir de cette confiance</translation>
    </message>
    <message>
        <source>Reject all below this confidence</source>
        <translation>Rejeter tout en dessous de cette confiance</translation>
    </message>
    <message>
        <source>Only the {0} events marked in the list</source>
        <translation>Seulement les {0} événements marqués dans la liste</translation>
    </message>
    <message>
        <source>Links that will be judged</source>
        <translation>Liens qui seront jugés</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>C&amp;onfidence</source>
        <translation>C&amp;onfiance</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Links: {0}</source>
        <translation>Liens&#xa0;: {0}</translation>
    </message>
    <message>
        <source>And {0} more</source>
        <translation>Et {0} de plus</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>CalendarChip</name>
    <message>
        <source>Calendar: {0}</source>
        <translation>Calendrier&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Move the start in {a}</source>
        <translation>Déplacer le début dans {a}</translation>
    </message>
    <message>
        <source>Move the end in {a}</source>
        <translation>Déplacer la fin dans {a}</translation>
    </message>
    <message>
        <source>Merge {0} events</source>
        <translation>Fusionner {0} événements</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>Scinder l’événement</translation>
    </message>
    <message>
        <source>Restore link</source>
        <translation>Rétablir le lien</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>Confirmer le lien</translation>
    </message>
    <message>
        <source>Confirm {0} links</source>
        <translation>Confirmer {0} liens</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Rejeter le lien</translation>
    </message>
    <message>
        <source>Reject {0} links</source>
        <translation>Rejeter {0} liens</translation>
    </message>
    <message>
        <source>Reopen link</source>
        <translation>Rouvrir le lien</translation>
    </message>
    <message>
        <source>Reopen {0} links</source>
        <translation>Rouvrir {0} liens</translation>
    </message>
    <message>
        <source>Link {a} and {b}</source>
        <translation>Lier {a} et {b}</translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation>Renommer l’événement</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Merge names: {0}</source>
        <translation>Fusionner les noms&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Split names: {0}</source>
        <translation>Séparer les noms&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not a name: {0}</source>
        <translation>Pas un nom&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Restore names: {0}</source>
        <translation>Rétablir les noms&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Note: {Words}</source>
        <translation>Note&#xa0;: {Words}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Resolve note</source>
        <translation>Résoudre la note</translation>
    </message>
    <message>
        <source>Open note again</source>
        <translation>Rouvrir la note</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Étiqueter les notes</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Accept: {Words}</source>
        <translation>Accepter&#xa0;: {Words}</translation>
    </message>
    <message>
        <source>Bring back divergence</source>
        <translation>Rappeler la divergence</translation>
    </message>
    <message>
        <source>Dismiss: {Words}</source>
        <translation>Écarter&#xa0;: {Words}</translation>
    </message>
    <message>
        <source>Replace the text of {0}</source>
        <translation>Remplacer le texte de {0}</translation>
    </message>
    <message>
        <source>Place words</source>
        <translation>Placer les mots</translation>
    </message>
    <message>
        <source>Drop lost words</source>
        <translation>Abandonner les mots perdus</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>{a} is silent</source>
        <translation>{a} se tait</translation>
    </message>
    <message>
        <source>This counts nowhere: {0}</source>
        <translation>Cela ne compte nulle part&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This does not count: {0}</source>
        <translation>Cela ne compte pas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir sur la décision</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Ajouter {0}</translation>
    </message>
    <message>
        <source>Add {0} sources</source>
        <translation>Ajouter {0} sources</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>Décrire {0}</translation>
    </message>
    <message>
        <source>Describe {0} sources</source>
        <translation>Décrire {0} sources</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner les étiquettes</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Modifier l’étiquette</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Import 1 thing</source>
        <translation>Importer 1 élément</translation>
    </message>
    <message>
        <source>Import {0} things</source>
        <translation>Importer {0} éléments</translation>
    </message>
    <message>
        <source>{a}: as computed</source>
        <translation>{a}&#xa0;: comme calculé</translation>
    </message>
    <message>
        <source>{a} {Words}</source>
        <translation>{a}&#xa0;: {Words}</translation>
    </message>
    <message>
        <source>Undo: {Changes}</source>
        <translation>Annuler&#xa0;: {Changes}</translation>
    </message>
</context>
<context>
    <name>CitationFields</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation>Chapitre d’un livre</translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation>Article de revue</translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation>Article de journal</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>&amp;Type d’œuvre</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <translation>É&amp;diteur</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>&amp;Read on the web on</source>
        <translation>&amp;Consulté sur le web le</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command, event or source</source>
        <translation>Commande, événement ou source</translation>
    </message>
    <message>
        <source>Type a command, an event or a source</source>
        <translation>Tapez une commande, un événement ou une source</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Stopped. Nothing is left half-written.</source>
        <translation>Arrêté. Rien n’est resté à moitié écrit.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; the comparison is written as a web page instead.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre&#xa0;; la comparaison est écrite en page web.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} sources, {1} links, {2} events</source>
        <translation>{0} sources, {1} liens, {2} événements</translation>
    </message>
    <message>
        <source>{0}: {1} links shown, {2} events</source>
        <translation>{0}&#xa0;: {1} liens montrés, {2} événements</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>pas un nom</translation>
    </message>
    <message>
        <source>{0}: sound</source>
        <translation>{0}&#xa0;: en bon état</translation>
    </message>
    <message>
        <source>The output cannot be written: {0}.</source>
        <translation>La sortie ne peut être écrite&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0}: read as {1}. If letters are wrong, name another with --encoding.</source>
        <translation>{0}&#xa0;: lu en {1}. Si des lettres sont fausses, indiquez un autre codage avec --encoding.</translation>
    </message>
    <message>
        <source>no entry is like it</source>
        <translation>aucune entrée ne lui ressemble</translation>
    </message>
    <message>
        <source>{0} of {1} sources taken over</source>
        <translation>{0} sources sur {1} reprises</translation>
    </message>
    <message>
        <source>{0} of {1} sources found; --yes takes them over</source>
        <translation>{0} sources sur {1} trouvées&#xa0;; --yes les reprend</translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation>Introuvable&#xa0;: {0}</translation>
    </message>
    <message>
        <source>And {0} more that found no place.</source>
        <translation>Et {0} de plus sans emplacement.</translation>
    </message>
    <message>
        <source>{0}: {1} places found again, {2} to find, {3} suggestions gone. Align again to look for new links.</source>
        <translation>{0}&#xa0;: {1} emplacements retrouvés, {2} à trouver, {3} propositions disparues. Alignez à nouveau pour chercher de nouveaux liens.</translation>
    </message>
    <message>
        <source>{0} places; {1} are shown.</source>
        <translation>{0} emplacements&#xa0;; {1} sont montrés.</translation>
    </message>
    <message>
        <source>Note of {0}</source>
        <translation>Note de {0}</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>{0}: {1} taken in, {2} without a place</source>
        <translation>{0}&#xa0;: {1} importés, {2} sans emplacement</translation>
    </message>
    <message>
        <source>Align source FILES and write every link found, with its evidence.</source>
        <translation>Aligner les fichiers sources FILES et écrire chaque lien trouvé, avec ses indices.</translation>
    </message>
    <message>
        <source>Annotator that the journal names; else the one in the settings.</source>
        <translation>Annotateur nommé dans le journal&#xa0;; sinon celui des préférences.</translation>
    </message>
    <message>
        <source>Annotators by number instead of name.</source>
        <translation>Les annotateurs par numéro au lieu du nom.</translation>
    </message>
    <message>
        <source>Calendar of the days the files name; else it is unknown.</source>
        <translation>Calendrier des jours nommés dans les fichiers&#xa0;; sinon il est inconnu.</translation>
    </message>
    <message>
        <source>Check that PROJECT is sound: pages, references, texts, spans, quotes.</source>
        <translation>Vérifier que PROJECT est en bon état&#xa0;: pages, renvois, textes, passages, citations.</translation>
    </message>
    <message>
        <source>Compare accounts of the same events. Without a command, opens the window; a PROJECT file opens there too.</source>
        <translation>Comparer des récits des mêmes événements. Sans commande, ouvre la fenêtre&#xa0;; un fichier PROJECT s’y ouvre aussi.</translation>
    </message>
    <message>
        <source>Confirm suggested links of this confidence or more.</source>
        <translation>Confirmer les liens proposés à partir de cette confiance.</translation>
    </message>
    <message>
        <source>Each source from beginning to end.</source>
        <translation>Chaque source du début à la fin.</translation>
    </message>
    <message>
        <source>Encoding of the file, such as cp1251; else it is found.</source>
        <translation>Codage du fichier, par exemple cp1251&#xa0;; sinon il est déterminé.</translation>
    </message>
    <message>
        <source>Encoding of the files, such as cp1251; else it is found.</source>
        <translation>Codage des fichiers, par exemple cp1251&#xa0;; sinon il est déterminé.</translation>
    </message>
    <message>
        <source>Find WORDS in the sources and notes of PROJECT, those that stand near each other.

Put a phrase in quotation marks of its own (&apos;&quot;central committee&quot;&apos;); a * stands for any ending.</source>
        <translation>Chercher WORDS dans les sources et les notes de PROJECT, là où ils sont proches.

Mettez une expression entre ses propres guillemets (&apos;&quot;central committee&quot;&apos;)&#xa0;; un * vaut toute terminaison.</translation>
    </message>
    <message>
        <source>For formats that have pages.</source>
        <translation>Pour les formats qui ont des pages.</translation>
    </message>
    <message>
        <source>How many changes at most, the newest first.</source>
        <translation>Combien de modifications au plus, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>How many places at most.</source>
        <translation>Combien d’emplacements au plus.</translation>
    </message>
    <message>
        <source>How sources are cited.</source>
        <translation>Comment les sources sont citées.</translation>
    </message>
    <message>
        <source>How the passages stand.</source>
        <translation>Comment les passages sont disposés.</translation>
    </message>
    <message>
        <source>In which calendars days are told.</source>
        <translation>Dans quels calendriers les jours sont donnés.</translation>
    </message>
    <message>
        <source>In which order the events stand.</source>
        <translation>Dans quel ordre les événements se suivent.</translation>
    </message>
    <message>
        <source>Kind of file; else by the end of OUT&apos;s name.</source>
        <translation>Type de fichier&#xa0;; sinon d’après la fin du nom OUT.</translation>
    </message>
    <message>
        <source>List the links in PROJECT, with what was said of each; or judge suggestions by their confidence.</source>
        <translation>Énumérer les liens de PROJECT et ce qui a été dit de chacun&#xa0;; ou juger les propositions selon leur confiance.</translation>
    </message>
    <message>
        <source>List the names in PROJECT, with the forms that are taken for one and how often they stand where.</source>
        <translation>Énumérer les noms de PROJECT, avec les formes tenues pour un même nom et leur fréquence.</translation>
    </message>
    <message>
        <source>List the notes of PROJECT, each with its answers.</source>
        <translation>Énumérer les notes de PROJECT, chacune avec ses réponses.</translation>
    </message>
    <message>
        <source>Make PROJECT of two or more source FILES and align them.</source>
        <translation>Créer PROJECT à partir de deux fichiers sources FILES ou plus, et les aligner.</translation>
    </message>
    <message>
        <source>Match the entries of FILE to the sources of PROJECT, by title and author.

FILE is a bibliography in BibTeX, RIS or CSL JSON, such as an export of Zotero.</source>
        <translation>Rapprocher les entrées de FILE des sources de PROJECT, par titre et auteur.

FILE est une bibliographie en BibTeX, RIS ou CSL JSON, par exemple un export de Zotero.</translation>
    </message>
    <message>
        <source>Only as written: no other spellings of names, no words spelt nearly so.</source>
        <translation>Seulement tel quel&#xa0;: ni autres graphies de noms, ni mots d’orthographe voisine.</translation>
    </message>
    <message>
        <source>Only events in which the accounts differ.</source>
        <translation>Seulement les événements où les récits diffèrent.</translation>
    </message>
    <message>
        <source>Only events that a reader confirmed.</source>
        <translation>Seulement les événements confirmés par un lecteur.</translation>
    </message>
    <message>
        <source>Only links that nobody has judged.</source>
        <translation>Seulement les liens que personne n’a jugés.</translation>
    </message>
    <message>
        <source>Only notes of this author; repeatable.</source>
        <translation>Seulement les notes de cet auteur&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Only notes of this kind.</source>
        <translation>Seulement les notes de ce type.</translation>
    </message>
    <message>
        <source>Only notes that this person wrote or answered.</source>
        <translation>Seulement les notes que cette personne a écrites ou auxquelles elle a répondu.</translation>
    </message>
    <message>
        <source>Only notes with all of these words, in them or in an answer.</source>
        <translation>Seulement les notes avec tous ces mots, en elles ou dans une réponse.</translation>
    </message>
    <message>
        <source>Only notes with this tag.</source>
        <translation>Seulement les notes portant cette étiquette.</translation>
    </message>
    <message>
        <source>Only open or resolved notes.</source>
        <translation>Seulement les notes ouvertes ou résolues.</translation>
    </message>
    <message>
        <source>Only this event, by number or words; repeatable.</source>
        <translation>Seulement cet événement, par numéro ou mots&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Only this kind of note; repeatable.</source>
        <translation>Seulement ce type de note&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Only this source, by letter; may be repeated.</source>
        <translation>Seulement cette source, par lettre&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Only what was done to this event, by number or words.</source>
        <translation>Seulement ce qui a été fait à cet événement, par numéro ou mots.</translation>
    </message>
    <message>
        <source>Open PROJECT in the window.</source>
        <translation>Ouvrir PROJECT dans la fenêtre.</translation>
    </message>
    <message>
        <source>Open a comparison that comes with the program; without a display, write it as a web page.</source>
        <translation>Ouvrir une comparaison fournie avec le programme&#xa0;; sans écran, l’écrire en page web.</translation>
    </message>
    <message>
        <source>Print it as JSON, with the place of every word.</source>
        <translation>L’afficher en JSON, avec la place de chaque mot.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a project as JSON.</source>
        <translation>Afficher le JSON Schema d’un projet en JSON.</translation>
    </message>
    <message>
        <source>Print them as JSON, with quotes and answers.</source>
        <translation>Les afficher en JSON, avec citations et réponses.</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>Les afficher en JSON.</translation>
    </message>
    <message>
        <source>Print who did what in PROJECT, and when, the newest first.</source>
        <translation>Afficher qui a fait quoi dans PROJECT, et quand, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Print why EVENT of PROJECT stands: its passages, links and evidence.

EVENT is the number of the event in the list, its id, or words of its label.</source>
        <translation>Afficher sur quoi repose EVENT dans PROJECT&#xa0;: passages, liens et indices.

EVENT est le numéro de l’événement dans la liste, son identifiant, ou des mots de son libellé.</translation>
    </message>
    <message>
        <source>Put every reader, writer, language and model of this installation to work, and say how each fares.</source>
        <translation>Faire travailler chaque lecteur, enregistreur, langue et modèle de cette installation, et dire comment chacun s’en tire.</translation>
    </message>
    <message>
        <source>Put the corrected text in FILE in the place of that of SOURCE (a letter, id or title) in PROJECT.

Links, notes and rulings find their words in it again; what does not is kept and listed, to be placed in the
window. The old text stays in the project file, and the whole can be undone.</source>
        <translation>Mettre le texte corrigé de FILE à la place de celui de SOURCE (lettre, identifiant ou titre) dans PROJECT.

Liens, notes et décisions y retrouvent leurs mots&#xa0;; ce qui ne les retrouve pas est gardé et énuméré, pour être placé dans la
fenêtre. L’ancien texte reste dans le fichier de projet, et le tout peut être annulé.</translation>
    </message>
    <message>
        <source>Recognise text in PDFs of pictures, by tesseract, in languages such as eng+rus.</source>
        <translation>Reconnaître le texte des PDF faits d’images, par tesseract, dans des langues comme eng+rus.</translation>
    </message>
    <message>
        <source>Reject suggested links of less than this confidence.</source>
        <translation>Rejeter les liens proposés en dessous de cette confiance.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Take the matches over; else they are only listed.</source>
        <translation>Reprendre les correspondances&#xa0;; sinon elles sont seulement énumérées.</translation>
    </message>
    <message>
        <source>Take what FILE holds into PROJECT, which is made if there is none.

FILE is a project as JSON or TEI that Parallax wrote, or Web Annotations of any program, such as an export of
Hypothesis. Annotations are placed by the words they quote; those whose words are not found are listed.</source>
        <translation>Importer le contenu de FILE dans PROJECT, créé s’il n’existe pas.

FILE est un projet en JSON ou TEI écrit par Parallax, ou des Web Annotations de tout programme, par exemple un export de
Hypothesis. Les annotations sont placées d’après les mots cités&#xa0;; celles dont les mots sont introuvables sont énumérées.</translation>
    </message>
    <message>
        <source>Title of the comparison; else the project&apos;s name.</source>
        <translation>Titre de la comparaison&#xa0;; sinon le nom du projet.</translation>
    </message>
    <message>
        <source>What readers wrote.</source>
        <translation>Ce que les lecteurs ont écrit.</translation>
    </message>
    <message>
        <source>What the program found to differ.</source>
        <translation>Ce que le programme a trouvé de différent.</translation>
    </message>
    <message>
        <source>Where the comparison is written if there is no display (default: ./NAME.html).</source>
        <translation>Où la comparaison est écrite s’il n’y a pas d’écran (par défaut&#xa0;: ./NAME.html).</translation>
    </message>
    <message>
        <source>Where the links are written, as JSON.</source>
        <translation>Où les liens sont écrits, en JSON.</translation>
    </message>
    <message>
        <source>Which sources do not tell of an event.</source>
        <translation>Quelles sources ne racontent pas un événement.</translation>
    </message>
    <message>
        <source>Why passages are linked.</source>
        <translation>Pourquoi des passages sont liés.</translation>
    </message>
    <message>
        <source>Write the annotated comparison in PROJECT to OUT.</source>
        <translation>Écrire la comparaison annotée de PROJECT dans OUT.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Parallax met a fault of its own and goes on. What you wrote is on disk. Copy this report and send it to the developers, so that they can mend it.</source>
        <translation>Parallax a rencontré une erreur interne et continue. Ce que vous avez écrit est enregistré. Copiez ce rapport et envoyez-le aux développeurs pour qu’ils la corrigent.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Conservé sous {0}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Parallax ended suddenly the last time. What you wrote is on disk. A report is in {0}.</source>
        <translation>Parallax s’est arrêté soudainement la dernière fois. Ce que vous avez écrit est sur le disque. Un rapport se trouve dans {0}.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0} BC</source>
        <translation>{0} av. J.-C.</translation>
    </message>
    <message>
        <source>{0} (Julian) / {1} (Gregorian)</source>
        <translation>{0} (julien) / {1} (grégorien)</translation>
    </message>
    <message>
        <source>{0}s</source>
        <translation>années {0}</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>peut-être {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>vers {0}</translation>
    </message>
    <message>
        <source>perhaps about {0}</source>
        <translation>peut-être vers {0}</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>beginning of</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end of</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>early</source>
        <translation>début</translation>
    </message>
    <message>
        <source>middle of</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>late</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’à {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>à partir de {0}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>{0} January</source>
        <translation>{0} janvier</translation>
    </message>
    <message>
        <source>{0} February</source>
        <translation>{0} février</translation>
    </message>
    <message>
        <source>{0} March</source>
        <translation>{0} mars</translation>
    </message>
    <message>
        <source>{0} April</source>
        <translation>{0} avril</translation>
    </message>
    <message>
        <source>{0} May</source>
        <translation>{0} mai</translation>
    </message>
    <message>
        <source>{0} June</source>
        <translation>{0} juin</translation>
    </message>
    <message>
        <source>{0} July</source>
        <translation>{0} juillet</translation>
    </message>
    <message>
        <source>{0} August</source>
        <translation>{0} août</translation>
    </message>
    <message>
        <source>{0} September</source>
        <translation>{0} septembre</translation>
    </message>
    <message>
        <source>{0} October</source>
        <translation>{0} octobre</translation>
    </message>
    <message>
        <source>{0} November</source>
        <translation>{0} novembre</translation>
    </message>
    <message>
        <source>{0} December</source>
        <translation>{0} décembre</translation>
    </message>
</context>
<context>
    <name>Day of a month</name>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Rejected: {0} and {1}</source>
        <translation>Rejeté&#xa0;: {0} et {1}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nothing here: {0}</source>
        <translation>Rien ici&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} se tait</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <source>Counts nowhere</source>
        <translation>Ne compte nulle part</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>DivergenceCard</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer de type</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Annoter</translation>
    </message>
</context>
<context>
    <name>Divergences</name>
    <message>
        <source>Two names for one: {0} in {a}, {1} in {b}.</source>
        <translation>Deux noms pour un même objet&#xa0;: {0} dans {a}, {1} dans {b}.</translation>
    </message>
    <message>
        <source>{a} writes {0}, one day in two calendars: {Day} Julian is {Day2} Gregorian.</source>
        <translation>{a} écrit {0}, un même jour dans deux calendriers&#xa0;: le {Day} julien est le {Day2} grégorien.</translation>
    </message>
    <message>
        <source>{a} alone names {0}; {b} tells of this without the name.</source>
        <translation>Seul {a} nomme {0}&#xa0;; {b} raconte la même chose sans le nom.</translation>
    </message>
    <message>
        <source>{a} alone names {0}; {Names} tell of this without the name.</source>
        <translation>Seul {a} nomme {0}&#xa0;; {Names} racontent la même chose sans le nom.</translation>
    </message>
    <message>
        <source>{a} alone gives a day, {0}; {b} tells of this without one.</source>
        <translation>Seul {a} donne un jour, {0}&#xa0;; {b} raconte la même chose sans jour.</translation>
    </message>
    <message>
        <source>{a} alone gives a day, {0}; {Names} tell of this without one.</source>
        <translation>Seul {a} donne un jour, {0}&#xa0;; {Names} racontent la même chose sans jour.</translation>
    </message>
    <message>
        <source>{a} gives {0} as an example of several; {b} names no other.</source>
        <translation>{a} donne {0} comme exemple parmi plusieurs&#xa0;; {b} n’en nomme pas d’autre.</translation>
    </message>
    <message>
        <source>{a} says “{0}”, {b} “{1}”.</source>
        <translation>{a} dit «&#xa0;{0}&#xa0;», {b} «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{a} gives the day, {0}; {b} says only “{1}”.</source>
        <translation>{a} donne le jour, {0}&#xa0;; {b} dit seulement «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{a} gives the day, {0} ({Day} Julian, {Day2} Gregorian); {b} says only “{1}”.</source>
        <translation>{a} donne le jour, {0} ({Day} julien, {Day2} grégorien)&#xa0;; {b} dit seulement «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} {1}.</source>
        <translation>{a} donne {0}, {b} {1}.</translation>
    </message>
    <message>
        <source>Same day in two calendars: {a} writes {0}, {b} {1}; {Day} Julian is {Day2} Gregorian.</source>
        <translation>Même jour dans deux calendriers&#xa0;: {a} écrit {0}, {b} {1}&#xa0;; le {Day} julien est le {Day2} grégorien.</translation>
    </message>
    <message>
        <source>Same day: in {0} “{1}” ({a}) fell on {2} ({b}).</source>
        <translation>Même jour&#xa0;: en {0}, «&#xa0;{1}&#xa0;» ({a}) tombait le {2} ({b}).</translation>
    </message>
    <message>
        <source>{a} gives {0}; in {1} “{2}” ({b}) fell a day from it.</source>
        <translation>{a} donne {0}&#xa0;; en {1}, «&#xa0;{2}&#xa0;» ({b}) tombait à un jour de là.</translation>
    </message>
    <message>
        <source>{a} gives {0}; in {1} “{2}” ({b}) fell {3} days from it.</source>
        <translation>{a} donne {0}&#xa0;; en {1}, «&#xa0;{2}&#xa0;» ({b}) tombait à {3} jours de là.</translation>
    </message>
    <message>
        <source>Same day: {0} in {a} was a {Weekday}, as {b} says.</source>
        <translation>Même jour&#xa0;: {0} dans {a} était un {Weekday}, comme le dit {b}.</translation>
    </message>
    <message>
        <source>{0} in {a} was a {Weekday}; {b} says “{1}”.</source>
        <translation>{0} dans {a} était un {Weekday}&#xa0;; {b} dit «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} “{1}”: {Day} Julian is {Day2} Gregorian.</source>
        <translation>{a} donne {0}, {b} «&#xa0;{1}&#xa0;»&#xa0;: le {Day} julien est le {Day2} grégorien.</translation>
    </message>
    <message>
        <source>{a} gives {0}; {b} says only “{1}”.</source>
        <translation>{a} donne {0}&#xa0;; {b} dit seulement «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{a} gives {0}; {b} says “{1}”.</source>
        <translation>{a} donne {0}&#xa0;; {b} dit «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{a} tells as a fact what {b} doubts or denies (“{0}”).</source>
        <translation>{a} donne pour un fait ce dont {b} doute ou ce qu’il nie («&#xa0;{0}&#xa0;»).</translation>
    </message>
    <message>
        <source>Both give {0}; {a} also gives {1}, {b} does not.</source>
        <translation>Les deux donnent {0}&#xa0;; {a} donne aussi {1}, pas {b}.</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} {1}: one figure lies within the other.</source>
        <translation>{a} donne {0}, {b} {1}&#xa0;: l’un des chiffres est compris dans l’autre.</translation>
    </message>
    <message>
        <source>{a} says “{0}” where {b} says “{1}”.</source>
        <translation>{a} dit «&#xa0;{0}&#xa0;» là où {b} dit «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{a} counts {0}; {b} names {Names}.</source>
        <translation>{a} compte {0}&#xa0;; {b} nomme {Names}.</translation>
    </message>
    <message>
        <source>{a} also names {Names}; {b} does not.</source>
        <translation>{a} nomme aussi {Names}, pas {b}.</translation>
    </message>
    <message>
        <source>{a}’s list alone has {Names}; {b}’s list alone has {Names2}.</source>
        <translation>Seulement dans la liste de {a}&#xa0;: {Names}&#xa0;; seulement dans celle de {b}&#xa0;: {Names2}.</translation>
    </message>
    <message>
        <source>{a}’s list alone has {Names}.</source>
        <translation>Seulement dans la liste de {a}&#xa0;: {Names}.</translation>
    </message>
    <message>
        <source>{a} names {Names}, {b} {Names2}.</source>
        <translation>{a} nomme {Names}, {b} {Names2}.</translation>
    </message>
    <message>
        <source>{a} names {Names}; {b} says “{0}”.</source>
        <translation>{a} nomme {Names}&#xa0;; {b} dit «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Same name in two spellings: {0} in {a}, {1} in {b}.</source>
        <translation>Même nom sous deux graphies&#xa0;: {0} dans {a}, {1} dans {b}.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Some letters look as if they had been read in a wrong encoding.</source>
        <translation>Certaines lettres semblent avoir été lues dans un mauvais codage.</translation>
    </message>
    <message>
        <source>Words are broken with hyphens at the ends of lines; broken words are not matched.</source>
        <translation>Des mots sont coupés en fin de ligne&#xa0;; les mots coupés ne sont pas rapprochés.</translation>
    </message>
    <message>
        <source>Many words hold stray signs, as if the text had been recognised badly from pictures (OCR).</source>
        <translation>De nombreux mots contiennent des signes parasites, comme si le texte avait été mal reconnu à partir d’images (OCR).</translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>Texte principal</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>The text was recognised from pictures (OCR); compare it with the pages before you rely on it.</source>
        <translation>Le texte a été reconnu à partir d’images (OCR)&#xa0;; comparez-le aux pages avant de vous y fier.</translation>
    </message>
    <message>
        <source>Pages that could not be recognised: {0}.</source>
        <translation>Pages qui n’ont pas pu être reconnues&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Pages without text: {0}. They may be pictures.</source>
        <translation>Pages sans texte&#xa0;: {0}. Ce sont peut-être des images.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Choose an event or select words first: a bookmark needs a place.</source>
        <translation>Choisissez d’abord un événement ou des mots&#xa0;: un signet a besoin d’un emplacement.</translation>
    </message>
    <message>
        <source>This has a bookmark already.</source>
        <translation>Il y a déjà un signet ici.</translation>
    </message>
    <message>
        <source>No link stands on this passage. Choose a passage of the event.</source>
        <translation>Aucun lien ne porte sur ce passage. Choisissez un passage de l’événement.</translation>
    </message>
    <message>
        <source>There is nothing more to move over on this side.</source>
        <translation>Il n’y a plus rien à franchir de ce côté.</translation>
    </message>
    <message>
        <source>Nothing of the passage would be left. Reject the link instead.</source>
        <translation>Il ne resterait rien du passage. Rejetez plutôt le lien.</translation>
    </message>
    <message>
        <source>One event cannot be merged. Choose two or more events in the list.</source>
        <translation>Un seul événement ne peut être fusionné. Choisissez-en deux ou plus dans la liste.</translation>
    </message>
    <message>
        <source>An event is split into two parts. Choose some of its links, not all.</source>
        <translation>Un événement se scinde en deux parties. Choisissez certains de ses liens, pas tous.</translation>
    </message>
    <message>
        <source>This link is not rejected, so there is nothing to restore.</source>
        <translation>Ce lien n’est pas rejeté&#xa0;: il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing to do: this is {0} already.</source>
        <translation>Rien à faire&#xa0;: c’est déjà {0}.</translation>
    </message>
    <message>
        <source>Both selections are in one source. Select words in two sources to link them.</source>
        <translation>Les deux sélections sont dans la même source. Sélectionnez des mots dans deux sources pour les lier.</translation>
    </message>
    <message>
        <source>These two passages are linked already.</source>
        <translation>Ces deux passages sont déjà liés.</translation>
    </message>
    <message>
        <source>An event needs a label. Type a few words that say what happened.</source>
        <translation>Un événement a besoin d’un libellé. Dites en quelques mots ce qui s’est passé.</translation>
    </message>
    <message>
        <source>A source was taken out or replaced while the aligner was at work. Align again.</source>
        <translation>Une source a été retirée ou remplacée pendant l’alignement. Alignez à nouveau.</translation>
    </message>
    <message>
        <source>A name is split into two. Leave at least one form on each side.</source>
        <translation>Un nom se sépare en deux. Laissez au moins une forme de chaque côté.</translation>
    </message>
    <message>
        <source>Nothing was said of this name, so there is nothing to restore.</source>
        <translation>Rien n’a été dit de ce nom&#xa0;: il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>A project holds at most {0} rules on names. Restore some first.</source>
        <translation>Un projet contient au plus {0} règles sur les noms. Rétablissez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>These forms cannot make a rule. Choose two or more different names.</source>
        <translation>Ces formes ne peuvent faire une règle. Choisissez deux noms différents ou plus.</translation>
    </message>
    <message>
        <source>The event is not there any more. Choose another, or select the words to note.</source>
        <translation>L’événement n’existe plus. Choisissez-en un autre, ou sélectionnez les mots à annoter.</translation>
    </message>
    <message>
        <source>What the note is about is not there any more. Select the words to note.</source>
        <translation>Ce dont parle la note n’existe plus. Sélectionnez les mots à annoter.</translation>
    </message>
    <message>
        <source>Choose an event or select words first: a note needs something to speak of.</source>
        <translation>Choisissez d’abord un événement ou des mots&#xa0;: une note doit porter sur quelque chose.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>La note n’existe plus.</translation>
    </message>
    <message>
        <source>Nothing to do: these notes have the tag already.</source>
        <translation>Rien à faire&#xa0;: ces notes ont déjà l’étiquette.</translation>
    </message>
    <message>
        <source>Nothing to do: none of these was dismissed.</source>
        <translation>Rien à faire&#xa0;: aucune n’a été écartée.</translation>
    </message>
    <message>
        <source>The note is empty. Write a few words, or choose Cancel.</source>
        <translation>La note est vide. Écrivez quelques mots, ou annulez.</translation>
    </message>
    <message>
        <source>The note is longer than {0} characters. Shorten it, or make two of it.</source>
        <translation>La note dépasse {0} caractères. Raccourcissez-la ou faites-en deux.</translation>
    </message>
    <message>
        <source>This is the text that the source has already. Nothing has changed.</source>
        <translation>C’est le texte que la source a déjà. Rien n’a changé.</translation>
    </message>
    <message>
        <source>“{0}” has this text already. Take that source out first, or keep both.</source>
        <translation>«&#xa0;{0}&#xa0;» a déjà ce texte. Retirez d’abord cette source, ou gardez les deux.</translation>
    </message>
    <message>
        <source>The words were in “{0}”. Select them in that text.</source>
        <translation>Les mots étaient dans «&#xa0;{0}&#xa0;». Sélectionnez-les dans ce texte.</translation>
    </message>
    <message>
        <source>This stands in the project again already. Drop it from the list.</source>
        <translation>Cela figure déjà de nouveau dans le projet. Retirez-le de la liste.</translation>
    </message>
    <message>
        <source>No suggested link has such a confidence. Choose another.</source>
        <translation>Aucun lien proposé n’a une telle confiance. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>You confirmed or drew a link that says otherwise. Reject that link first.</source>
        <translation>Vous avez confirmé ou tracé un lien qui dit le contraire. Rejetez-le d’abord.</translation>
    </message>
    <message>
        <source>You have said so already. Nothing has changed.</source>
        <translation>Vous l’avez déjà dit. Rien n’a changé.</translation>
    </message>
    <message>
        <source>“{0}” has the same text as “{1}”, so it was not added.</source>
        <translation>«&#xa0;{0}&#xa0;» a le même texte que «&#xa0;{1}&#xa0;» et n’a donc pas été ajouté.</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Choose another name.</source>
        <translation>Il existe déjà une étiquette de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A project holds at most {0} tags. Remove some first.</source>
        <translation>Un projet contient au plus {0} étiquettes. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>A tag needs a name. Type a word or two.</source>
        <translation>Une étiquette a besoin d’un nom. Écrivez un mot ou deux.</translation>
    </message>
    <message>
        <source>The name of this tag is longer than {0} characters. Shorten it.</source>
        <translation>Le nom de cette étiquette dépasse {0} caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>What this file holds does not fit together: {0}. Nothing was taken in.</source>
        <translation>Le contenu de ce fichier est incohérent&#xa0;: {0}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>That is how it stands already. Nothing has changed.</source>
        <translation>C’est déjà ainsi. Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no comparison {0}. There are: {1}.</source>
        <translation>Il n’y a pas de comparaison {0}. Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another name, or open it.</source>
        <translation>{0} existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{0} is damaged, see above ({1}). Go on with an earlier copy of it.</source>
        <translation>{0} est endommagé, voir ci-dessus ({1}). Poursuivez avec une copie antérieure.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. &apos;parallax --help&apos; lists what works without one.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. «&#xa0;parallax --help&#xa0;» indique ce qui fonctionne sans.</translation>
    </message>
    <message>
        <source>it is larger than {0} bytes</source>
        <translation>elle dépasse {0} octets</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>elle est imbriquée trop profondément</translation>
    </message>
    <message>
        <source>it has more than {0} words</source>
        <translation>elle a plus de {0} mots</translation>
    </message>
    <message>
        <source>“{0}” is no group of wordings in square brackets</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un groupe d’expressions entre crochets</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is no list of words in quotation marks</source>
        <translation>«&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;» n’est pas une liste de mots entre guillemets</translation>
    </message>
    <message>
        <source>Your word list {0} was left out: {1}. Mend the file, or move it away; the words that come with Parallax are used.</source>
        <translation>Votre liste de mots {0} a été laissée de côté&#xa0;: {1}. Corrigez le fichier ou déplacez-le&#xa0;; les mots fournis avec Parallax sont utilisés.</translation>
    </message>
    <message>
        <source>These passages are too long to be compared word by word ({0} words at most). Choose shorter ones.</source>
        <translation>Ces passages sont trop longs pour être comparés mot à mot ({0} mots au plus). Choisissez-en de plus courts.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; copy it again from where it came.</source>
        <translation>Le fichier est endommagé ou tronqué&#xa0;; copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a text; it is not opened.</source>
        <translation>Une fois décompressé, le fichier est bien plus gros qu’un texte&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file is protected by a password; save a copy without one.</source>
        <translation>Le fichier est protégé par un mot de passe&#xa0;; enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>The file lacks its part {0}; copy it again from where it came.</source>
        <translation>Il manque au fichier sa partie {0}&#xa0;; copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>This bibliography is too large; export only the entries that are needed.</source>
        <translation>Cette bibliographie est trop volumineuse&#xa0;; n’exportez que les entrées nécessaires.</translation>
    </message>
    <message>
        <source>This is no bibliography that is read; BibTeX, RIS and CSL JSON are.</source>
        <translation>Ce type de bibliographie n’est pas lu&#xa0;; BibTeX, RIS et CSL JSON le sont.</translation>
    </message>
    <message>
        <source>This bibliography has too many entries; export only those that are needed.</source>
        <translation>Cette bibliographie a trop d’entrées&#xa0;; n’exportez que celles qu’il faut.</translation>
    </message>
    <message>
        <source>This bibliography holds no entry with a title; export it again.</source>
        <translation>Cette bibliographie ne contient aucune entrée avec un titre&#xa0;; exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>This JSON is damaged; export the bibliography again.</source>
        <translation>Ce JSON est endommagé&#xa0;; exportez la bibliographie de nouveau.</translation>
    </message>
    <message>
        <source>This RIS file is damaged; export the bibliography again.</source>
        <translation>Ce fichier RIS est endommagé&#xa0;; exportez la bibliographie de nouveau.</translation>
    </message>
    <message>
        <source>This BibTeX file is damaged; export the bibliography again.</source>
        <translation>Ce fichier BibTeX est endommagé&#xa0;; exportez la bibliographie de nouveau.</translation>
    </message>
    <message>
        <source>The folder {0} with the bundled comparisons is missing; install Parallax again.</source>
        <translation>Le dossier {0} des comparaisons fournies manque&#xa0;; réinstallez Parallax.</translation>
    </message>
    <message>
        <source>The bundled comparisons in {0} cannot be read ({1}).</source>
        <translation>Les comparaisons fournies dans {0} ne peuvent être lues ({1}).</translation>
    </message>
    <message>
        <source>{0} is not valid TOML: {1}.</source>
        <translation>{0} n’est pas du TOML valide&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} names no sources; add a [[source]] table for each.</source>
        <translation>{0} ne nomme aucune source&#xa0;; ajoutez une table [[source]] pour chacune.</translation>
    </message>
    <message>
        <source>{0} names the same file twice; name each text once.</source>
        <translation>{0} nomme deux fois le même fichier&#xa0;; nommez chaque texte une seule fois.</translation>
    </message>
    <message>
        <source>{0} names the file {1}; only files beside the manifest are read.</source>
        <translation>{0} nomme le fichier {1}&#xa0;; seuls les fichiers placés à côté du manifeste sont lus.</translation>
    </message>
    <message>
        <source>{0}/{1} is not the text that its manifest names; install Parallax again.</source>
        <translation>{0}/{1} n’est pas le texte que nomme son manifeste&#xa0;; réinstallez Parallax.</translation>
    </message>
    <message>
        <source>{0} gives {1} the calendar {2}; use one of {3}.</source>
        <translation>{0} donne à {1} le calendrier {2}&#xa0;; utilisez l’un de {3}.</translation>
    </message>
    <message>
        <source>{0} lacks the field {1}.</source>
        <translation>Il manque à {0} le champ {1}.</translation>
    </message>
    <message>
        <source>The field {0} in {1} has to be words between quotation marks.</source>
        <translation>Le champ {0} de {1} doit être des mots entre guillemets.</translation>
    </message>
    <message>
        <source>This book is locked by its seller, so it cannot be read here; use a copy without a lock.</source>
        <translation>Ce livre est verrouillé par son vendeur et ne peut être lu ici&#xa0;; utilisez une copie sans verrou.</translation>
    </message>
    <message>
        <source>The book does not say where its text is; copy it again from where it came.</source>
        <translation>Le livre ne dit pas où est son texte&#xa0;; copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>This is no text in the encoding {0}; choose another encoding.</source>
        <translation>Ce n’est pas un texte en codage {0}&#xa0;; choisissez un autre codage.</translation>
    </message>
    <message>
        <source>The page holds no words; choose a file with a text in it.</source>
        <translation>La page ne contient aucun mot&#xa0;; choisissez un fichier qui contient un texte.</translation>
    </message>
    <message>
        <source>This is an old or locked Office document; save it as .docx without a password.</source>
        <translation>C’est un document Office ancien ou verrouillé&#xa0;; enregistrez-le en .docx sans mot de passe.</translation>
    </message>
    <message>
        <source>This is XML of a kind that is not read; TEI and XHTML are.</source>
        <translation>Ce type de XML n’est pas lu&#xa0;; TEI et XHTML le sont.</translation>
    </message>
    <message>
        <source>This is an archive or a document of a kind that is not read; take the text file out of it first.</source>
        <translation>C’est une archive ou un document d’un type qui n’est pas lu&#xa0;; extrayez-en d’abord le fichier texte.</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract with the languages {0}; install them first.</source>
        <translation>La reconnaissance de texte demande le programme tesseract avec les langues {0}&#xa0;; installez-les d’abord.</translation>
    </message>
    <message>
        <source>This PDF has more than {0} pages; divide it into smaller files.</source>
        <translation>Ce PDF a plus de {0} pages&#xa0;; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The document is no text; save it as a text document first.</source>
        <translation>Le document n’est pas un texte&#xa0;; enregistrez-le d’abord comme document texte.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text. Have its text recognised (OCR), for which Parallax offers the program tesseract where it is installed, or choose another copy.</source>
        <translation>Ce PDF contient des images de pages et aucun texte. Faites-en reconnaître le texte (OCR), ce que Parallax propose avec le programme tesseract s’il est installé, ou choisissez un autre exemplaire.</translation>
    </message>
    <message>
        <source>This text is longer than a source may be; divide it into smaller files.</source>
        <translation>Ce texte est plus long qu’une source ne peut l’être&#xa0;; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The file holds no words; choose a file with a text in it.</source>
        <translation>Le fichier ne contient aucun mot&#xa0;; choisissez un fichier qui contient un texte.</translation>
    </message>
    <message>
        <source>The document is damaged; open it in a word processor and save it anew.</source>
        <translation>Le document est endommagé&#xa0;; ouvrez-le dans un traitement de texte et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This TEI file has no &lt;text&gt;; choose a file with a text in it.</source>
        <translation>Ce fichier TEI n’a pas de &lt;text&gt;&#xa0;; choisissez un fichier qui contient un texte.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose the text files in it.</source>
        <translation>{0} est un dossier&#xa0;; choisissez les fichiers texte qu’il contient.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file; choose a text file.</source>
        <translation>{0} n’est pas un fichier ordinaire&#xa0;; choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB; divide it into smaller files.</source>
        <translation>{0} dépasse {1} Mo&#xa0;; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}; it may have been moved.</source>
        <translation>Il n’y a pas de fichier {0} dans {1}&#xa0;; il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>{0} may not be read; ask its owner for permission to read it.</source>
        <translation>{0} ne peut être lu&#xa0;; demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}); copy it elsewhere and try again.</source>
        <translation>{0} n’a pas pu être lu ({1})&#xa0;; copiez-le ailleurs et réessayez.</translation>
    </message>
    <message>
        <source>This is no text but binary data, or a text cut off in the middle of a letter.</source>
        <translation>Ce n’est pas un texte mais des données binaires, ou un texte coupé au milieu d’une lettre.</translation>
    </message>
    <message>
        <source>This is binary data and no text, or a text in another encoding; choose a text file.</source>
        <translation>Ce sont des données binaires et non un texte, ou un texte dans un autre codage&#xa0;; choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>This text holds halves of letters in the encoding {0}; choose another encoding.</source>
        <translation>Ce texte contient des moitiés de lettres en codage {0}&#xa0;; choisissez un autre codage.</translation>
    </message>
    <message>
        <source>The encoding {0} is not known; try utf-8 or windows-1252.</source>
        <translation>Le codage {0} n’est pas connu&#xa0;; essayez utf-8 ou windows-1252.</translation>
    </message>
    <message>
        <source>The document has no text in it; copy it again from where it came.</source>
        <translation>Le document ne contient pas de texte&#xa0;; copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, which could be harmful; it is not opened.</source>
        <translation>Le fichier définit ses propres entités, ce qui pourrait être nuisible&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}. Copy it again from where it came.</source>
        <translation>Le fichier est endommagé&#xa0;: {0}. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>That is too long to look for. Take a few words of it.</source>
        <translation>C’est trop long à chercher. Prenez-en quelques mots.</translation>
    </message>
    <message>
        <source>Type a word or a number to look for.</source>
        <translation>Saisissez un mot ou un nombre à chercher.</translation>
    </message>
    <message>
        <source>Those are too many words. Take a few of them, or put a phrase in quotation marks.</source>
        <translation>Ce sont trop de mots. Prenez-en quelques-uns, ou mettez une expression entre guillemets.</translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation>Ajoutez un second récit à comparer.</translation>
    </message>
    <message>
        <source>There is no project file {0}. Check the name, or make one with &apos;parallax new&apos;.</source>
        <translation>Il n’y a pas de fichier de projet {0}. Vérifiez le nom, ou créez-en un avec «&#xa0;parallax new&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB, so it is not opened.</source>
        <translation>{0} dépasse {1} Gio et n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. &apos;parallax check&apos; lists every fault.</source>
        <translation>{0} est endommagé&#xa0;: {1}. «&#xa0;parallax check&#xa0;» énumère toutes les fautes.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} {2} cannot be read ({3}). Open a copy of the file, or the one kept before an update.</source>
        <translation>{0} est endommagé&#xa0;: {1} {2} ne peut être lu ({3}). Ouvrez une copie du fichier, ou celle gardée avant une mise à jour.</translation>
    </message>
    <message>
        <source>{0} can only be read here. Save a copy elsewhere to go on.</source>
        <translation>{0} ne peut qu’être lu ici. Enregistrez une copie ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>{0} is from a newer Parallax, so it can only be read here. Update to go on.</source>
        <translation>{0} vient d’une version plus récente de Parallax et ne peut donc être que lu ici. Mettez le programme à jour pour continuer.</translation>
    </message>
    <message>
        <source>{0} was changed by another program. Open it again to go on.</source>
        <translation>{0} a été modifié par un autre programme. Rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>The {0} {1} is not as this edit expects it. Open the project again.</source>
        <translation>{0} {1} n’est pas tel que cette modification l’attend. Rouvrez le projet.</translation>
    </message>
    <message>
        <source>This edit does not fit {0}: {1}. Open the project again.</source>
        <translation>Cette modification ne s’accorde pas avec {0}&#xa0;: {1}. Rouvrez le projet.</translation>
    </message>
    <message>
        <source>{0} cannot be used now: {1}. Try again, or copy it to another disk.</source>
        <translation>{0} ne peut être utilisé pour l’instant&#xa0;: {1}. Réessayez, ou copiez-le sur un autre disque.</translation>
    </message>
    <message>
        <source>{0} is not a project file, or is damaged: {1}. Open the copy kept before an update, if any.</source>
        <translation>{0} n’est pas un fichier de projet, ou est endommagé&#xa0;: {1}. Ouvrez la copie gardée avant une mise à jour, s’il y en a une.</translation>
    </message>
    <message>
        <source>{0} has letters that cannot be kept ({1}). Write them otherwise.</source>
        <translation>{0} contient des lettres qui ne peuvent être enregistrées ({1}). Écrivez-les autrement.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another place.</source>
        <translation>{0} ne peut être utilisé&#xa0;: {1}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This file is not a Parallax project. Choose a file that Parallax made, ending in .parallax.</source>
        <translation>Ce fichier n’est pas un projet Parallax. Choisissez un fichier créé par Parallax, se terminant par .parallax.</translation>
    </message>
    <message>
        <source>This file is from a newer Parallax. Update to open it.</source>
        <translation>Ce fichier vient d’un Parallax plus récent. Mettez à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This project file has other parts than Parallax makes, so it is not opened. Ask the sender for the original.</source>
        <translation>Ce fichier de projet a d’autres parties que celles que crée Parallax&#xa0;; il n’est donc pas ouvert. Demandez l’original à l’expéditeur.</translation>
    </message>
    <message>
        <source>This project has no events yet. Align it first.</source>
        <translation>Ce projet n’a pas encore d’événements. Alignez-le d’abord.</translation>
    </message>
    <message>
        <source>Several events have {0} in their label. Name one by its number: {1}.</source>
        <translation>Plusieurs événements ont {0} dans leur libellé. Désignez-en un par son numéro&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no event {0}. Name one by its number: {1}.</source>
        <translation>Il n’y a pas d’événement {0}. Désignez-en un par son numéro&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is a project or a source of this comparison. Choose another name.</source>
        <translation>{0} est un projet ou une source de cette comparaison. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose a name for the file in it.</source>
        <translation>{0} est un dossier. Choisissez un nom pour le fichier à y placer.</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Choose another name.</source>
        <translation>Impossible d’écrire dans {0}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose another, or make it first.</source>
        <translation>Il n’y a pas de dossier {0}. Choisissez-en un autre, ou créez-le d’abord.</translation>
    </message>
    <message>
        <source>You may not write to the folder {0}. Choose another.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier {0}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}. Choose another place.</source>
        <translation>{0} n’a pas pu être écrit&#xa0;: {1}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{0} is no name for a file: {1}. Choose another.</source>
        <translation>{0} n’est pas un nom de fichier&#xa0;: {1}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This JSON project is of version {0}, and this Parallax reads version {1}. Update it.</source>
        <translation>Ce projet JSON est de la version {0}, et ce Parallax lit la version {1}. Mettez-le à jour.</translation>
    </message>
    <message>
        <source>This is no sound JSON project: {0}.</source>
        <translation>Ce n’est pas un projet JSON valable&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} holds no comparison and no annotations. Parallax takes in its own JSON and TEI, and Web Annotations of any tool.</source>
        <translation>{0} ne contient ni comparaison ni notes. Parallax importe ses propres JSON et TEI, et les Web Annotations de tout outil.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Il n’y a pas de fichier {0}.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, so it is not read.</source>
        <translation>{0} dépasse {1} Mo et n’est donc pas lu.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ne peut être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is neither JSON nor XML that can be read: {1}.</source>
        <translation>{0} n’est ni du JSON ni du XML lisible&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is nested too deep to be read.</source>
        <translation>{0} est imbriqué trop profondément pour être lu.</translation>
    </message>
    <message>
        <source>This is no sound XML: {0}.</source>
        <translation>Ce n’est pas du XML valable&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>This XML declares a document type, which Parallax does not read. Take it out first.</source>
        <translation>Ce XML déclare un type de document, que Parallax ne lit pas. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>This TEI was not written by Parallax, or was altered ({0}, line {1}). To compare its text, add it as a source.</source>
        <translation>Ce TEI n’a pas été écrit par Parallax, ou a été modifié ({0}, ligne {1}). Pour en comparer le texte, ajoutez-le comme source.</translation>
    </message>
    <message>
        <source>This TEI points to what is not in it, or not rightly: {0}.</source>
        <translation>Ce TEI renvoie à ce qu’il ne contient pas, ou renvoie mal&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>This file holds more than {0} annotations. Divide it.</source>
        <translation>Ce fichier contient plus de {0} annotations. Divisez-le.</translation>
    </message>
    <message>
        <source>These annotations are not sound: {0}.</source>
        <translation>Ces annotations ne sont pas valables&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The name {0} does not say in which format to write. End it in one of: {1}.</source>
        <translation>Le nom {0} ne dit pas dans quel format écrire. Terminez-le par l’un de&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no format &apos;{0}&apos;. Choose one of: {1}.</source>
        <translation>Il n’y a pas de format «&#xa0;{0}&#xa0;». Choisissez l’un de&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no source {0}. There are: {1}.</source>
        <translation>Il n’y a pas de source {0}. Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The project has no tag “{0}”. Its tags: {1}.</source>
        <translation>Le projet n’a pas d’étiquette «&#xa0;{0}&#xa0;». Ses étiquettes&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A link would be both confirmed and rejected. Name a lower --reject-below.</source>
        <translation>Un lien serait à la fois confirmé et rejeté. Indiquez un --reject-below plus bas.</translation>
    </message>
    <message>
        <source>{0} parts of this installation do not work. Install Parallax again.</source>
        <translation>{0} parties de cette installation ne fonctionnent pas. Réinstallez Parallax.</translation>
    </message>
    <message>
        <source>taken for {0}</source>
        <translation>pris pour {0}</translation>
    </message>
    <message>
        <source>read as {0}, {1}</source>
        <translation>lu comme {0}, {1}</translation>
    </message>
    <message>
        <source>the styles do not differ: {0}</source>
        <translation>les styles ne diffèrent pas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>words of a note are not found</source>
        <translation>des mots d’une note ne sont pas trouvés</translation>
    </message>
    <message>
        <source>like sentences are not found alike</source>
        <translation>des phrases semblables ne sont pas reconnues</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Filter events by words</source>
        <translation>Filtrer les événements par mots</translation>
    </message>
    <message>
        <source>Filter by source, status, kind, author or tag</source>
        <translation>Filtrer par source, état, type, auteur ou étiquette</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind of divergence or note</source>
        <translation>Type de divergence ou de note</translation>
    </message>
    <message>
        <source>Author of a note</source>
        <translation>Auteur d’une note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>like act in other words</source>
        <translation>même acte en d’autres mots</translation>
    </message>
    <message>
        <source>abbreviation and full name</source>
        <translation>abréviation et nom complet</translation>
    </message>
    <message>
        <source>same word in two forms</source>
        <translation>même mot sous deux formes</translation>
    </message>
    <message>
        <source>same words in two forms</source>
        <translation>mêmes mots sous deux formes</translation>
    </message>
    <message>
        <source>same name in two spellings</source>
        <translation>même nom sous deux graphies</translation>
    </message>
    <message>
        <source>{0} words alike</source>
        <translation>{0} mots identiques</translation>
    </message>
    <message>
        <source>one name in two languages or ages</source>
        <translation>un même nom dans deux langues ou deux époques</translation>
    </message>
    <message>
        <source>two names of one body</source>
        <translation>deux noms d’un même organisme</translation>
    </message>
    <message>
        <source>one name, as the reader says</source>
        <translation>un même nom, selon le lecteur</translation>
    </message>
    <message>
        <source>called so in {0}</source>
        <translation>appelé ainsi dans {0}</translation>
    </message>
    <message>
        <source>same day in two calendars</source>
        <translation>même jour dans deux calendriers</translation>
    </message>
    <message>
        <source>same day of the year</source>
        <translation>même jour de l’année</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>same date as written, the calendar uncertain</source>
        <translation>même date écrite, calendrier incertain</translation>
    </message>
    <message>
        <source>same number of the same</source>
        <translation>même nombre de la même chose</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même nombre</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>You drew this link yourself.</source>
        <translation>Vous avez tracé ce lien vous-même.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>{0}: {1} and {2}</source>
        <translation>{0}&#xa0;: {1} et {2}</translation>
    </message>
    <message>
        <source>refused, does not count</source>
        <translation>refusé, ne compte pas</translation>
    </message>
    <message>
        <source>{0}; {1} % of the score</source>
        <translation>{0}&#xa0;; {1} % du score</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>Laisser compter à nouveau</translation>
    </message>
    <message>
        <source>This does not count</source>
        <translation>Cela ne compte pas</translation>
    </message>
    <message>
        <source>This counts nowhere in this project</source>
        <translation>Cela ne compte nulle part dans ce projet</translation>
    </message>
</context>
<context>
    <name>ExportContents</name>
    <message>
        <source>&amp;Confirmed events ({0})</source>
        <translation>Événements &amp;confirmés ({0})</translation>
    </message>
    <message>
        <source>&amp;Suggested events ({0}), marked as such</source>
        <translation>Événements &amp;proposés ({0}), signalés comme tels</translation>
    </message>
    <message>
        <source>Only events in which the accounts di&amp;ffer</source>
        <translation>Seulement les événements où les récits &amp;diffèrent</translation>
    </message>
    <message>
        <source>&amp;Divergences with both quotes</source>
        <translation>&amp;Divergences avec les deux citations</translation>
    </message>
    <message>
        <source>S&amp;ilences, named per source</source>
        <translation>S&amp;ilences, nommés par source</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>E&amp;vidence: why passages are linked</source>
        <translation>&amp;Indices&#xa0;: pourquoi les passages sont liés</translation>
    </message>
    <message>
        <source>Full te&amp;xt of each source</source>
        <translation>Te&amp;xte intégral de chaque source</translation>
    </message>
    <message>
        <source>Annotators by number instead of na&amp;me</source>
        <translation>Annotateurs par numéro au lieu du no&amp;m</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Those marked in the list ({0})</source>
        <translation>Ceux marqués dans la liste ({0})</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Kinds of divergences and notes</source>
        <translation>Types de divergences et de notes</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>Notes de qui</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>L’un sous l’autre</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>As the sources date</source>
        <translation>Comme les sources datent</translation>
    </message>
    <message>
        <source>Julian and Gregorian</source>
        <translation>Julien et grégorien</translation>
    </message>
    <message>
        <source>Gregorian only</source>
        <translation>Grégorien seulement</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A4, wide</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter, portrait</translation>
    </message>
    <message>
        <source>Letter, wide</source>
        <translation>Letter, paysage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Without a style</source>
        <translation>Sans style</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Nothing of this comparison is chosen.</source>
        <translation>Rien de cette comparaison n’est choisi.</translation>
    </message>
    <message>
        <source>Tables: sources, events, matrix, passages, links, divergences, annotations.</source>
        <translation>Tableaux&#xa0;: sources, événements, matrice, passages, liens, divergences, annotations.</translation>
    </message>
    <message>
        <source>The picture that View shows, of the whole comparison.</source>
        <translation>L’image que montre l’affichage, de toute la comparaison.</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimer la comparaison</translation>
    </message>
    <message>
        <source>Import a comparison or annotations</source>
        <translation>Importer une comparaison ou des annotations</translation>
    </message>
    <message>
        <source>Comparisons and annotations (*.json *.jsonld *.xml)</source>
        <translation>Comparaisons et annotations (*.json *.jsonld *.xml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>{0} holds nothing that is not here already.</source>
        <translation>{0} ne contient rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>{0} things taken in from {1}.</source>
        <translation>{0} éléments repris de {1}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{0} found no place in these sources.</source>
        <translation>{0} n’ont pas trouvé de place dans ces sources.</translation>
    </message>
    <message>
        <source>Nothing was changed for them. The list says what they are.</source>
        <translation>Rien n’a été changé pour eux. La liste les nomme.</translation>
    </message>
</context>
<context>
    <name>FilterNotice</name>
    <message>
        <source>{0} of {1} events are shown; the filter leaves out the others.</source>
        <translation>{0} événements sur {1} sont affichés&#xa0;; le filtre écarte les autres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation>Trouver dans cette source</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>one file, offline</source>
        <translation>un fichier, hors ligne</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>for print, with an outline</source>
        <translation>pour l’impression, avec plan</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>notes as comments</source>
        <translation>notes en commentaires</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>one sheet a table</source>
        <translation>une feuille par tableau</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tableaux CSV</translation>
    </message>
    <message>
        <source>one file a table, zipped</source>
        <translation>un fichier par tableau, compressés</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>for wikis and notebooks</source>
        <translation>pour wikis et carnets</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>handouts, in two columns</source>
        <translation>feuilles de cours en deux colonnes</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>for editions</source>
        <translation>pour les éditions</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <source>links and notes</source>
        <translation>liens et notes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>a picture, SVG</source>
        <translation>une image, SVG</translation>
    </message>
    <message>
        <source>Map of links</source>
        <translation>Carte des liens</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>Projet en JSON</translation>
    </message>
    <message>
        <source>all, to be read back</source>
        <translation>tout, pour être relu</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Only changes with these words</source>
        <translation>Seulement les changements avec ces mots</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Changements, les plus récents d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Only the newest {0} are listed.</source>
        <translation>Seuls les {0} plus récents sont listés.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Note, {0}</source>
        <translation>Note, {0}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Chosen event</source>
        <translation>Événement choisi</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm the links of this event (C)</source>
        <translation>Confirmer les liens de cet événement (C)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject the links of this event (X)</source>
        <translation>Rejeter les liens de cet événement (X)</translation>
    </message>
    <message>
        <source>Pair of sources whose evidence is shown</source>
        <translation>Paire de sources dont les indices sont montrés</translation>
    </message>
    <message>
        <source>Too little evidence is left. The next alignment leaves this link out unless you confirm it.</source>
        <translation>Il reste trop peu d’indices. Le prochain alignement omettra ce lien si vous ne le confirmez pas.</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>No divergence found here. Select words and press N to note one.</source>
        <translation>Aucune divergence trouvée ici. Sélectionnez des mots et appuyez sur N pour en noter une.</translation>
    </message>
    <message>
        <source>Notes on other passages</source>
        <translation>Notes sur d’autres passages</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>No event is chosen. Click a tinted passage, a ribbon or an event in the list.</source>
        <translation>Aucun événement n’est choisi. Cliquez sur un passage teinté, un ruban ou un événement de la liste.</translation>
    </message>
    <message>
        <source>Told by {0} sources, silent in {1}</source>
        <translation>Raconté par {0} sources, {1} se taisent</translation>
    </message>
    <message>
        <source>Found in {0} sources, not in {1}</source>
        <translation>Trouvé dans {0} sources, pas dans {1}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Suggested, not yet read</source>
        <translation>Proposé, pas encore lu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Extent of the passages</source>
        <translation>Étendue des passages</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Annuler le travail en cours</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Omission</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Causation</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Characterisation</source>
        <translation>Caractérisation</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Source: origin</source>
        <translation>Source&#xa0;: origine</translation>
    </message>
    <message>
        <source>Source: purpose</source>
        <translation>Source&#xa0;: but</translation>
    </message>
    <message>
        <source>Source: corroboration</source>
        <translation>Source&#xa0;: corroboration</translation>
    </message>
    <message>
        <source>Source: context</source>
        <translation>Source&#xa0;: contexte</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>Écrire une note sur ce lien</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
</context>
<context>
    <name>LinkRibbons</name>
    <message>
        <source>Links: {0}</source>
        <translation>Liens&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>LostPlaces</name>
    <message>
        <source>Places to find again</source>
        <translation>Passages à retrouver</translation>
    </message>
    <message>
        <source>These words were not found in the corrected text. Choose an entry, select the words in the pane, and press Place.</source>
        <translation>Ces mots n’ont pas été trouvés dans le texte corrigé. Choisissez une entrée, sélectionnez les mots dans le volet et appuyez sur Placer.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Tout a sa place.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Lien&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Divergence: {0}</source>
        <translation>Divergence&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Ruling: {0}</source>
        <translation>Décision&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Bookmark: {0}</source>
        <translation>Signet&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>Every event is confirmed.</source>
        <translation>Tous les événements sont confirmés.</translation>
    </message>
    <message>
        <source>Five panes are the most. Take a source out of the panes first.</source>
        <translation>Cinq volets au plus. Retirez d’abord une source des volets.</translation>
    </message>
    <message>
        <source>{0} – Parallax</source>
        <translation>{0} – Parallax</translation>
    </message>
    <message>
        <source>Events: {0} · confirmed: {1} · suggested: {2}</source>
        <translation>Événements&#xa0;: {0} · confirmés&#xa0;: {1} · proposés&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Links found: {0}. All changes are on disk.</source>
        <translation>Liens trouvés&#xa0;: {0}. Tous les changements sont enregistrés.</translation>
    </message>
    <message>
        <source>No passages were found that tell of the same event. Select words in two panes and press L to link them.</source>
        <translation>Aucun passage racontant le même événement n’a été trouvé. Sélectionnez des mots dans deux volets et appuyez sur L pour les lier.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>All changes are on disk</source>
        <translation>Tous les changements sont enregistrés</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of links</source>
        <translation>Carte des liens</translation>
    </message>
    <message>
        <source>Order and gaps</source>
        <translation>Ordre et lacunes</translation>
    </message>
    <message>
        <source>Each dot is a link: its place in one source against its place in the other. On the diagonal both tell the story in the same order.</source>
        <translation>Chaque point est un lien&#xa0;: sa place dans une source contre sa place dans l’autre. Sur la diagonale, les deux racontent dans le même ordre.</translation>
    </message>
    <message>
        <source>Pair of sources</source>
        <translation>Paire de sources</translation>
    </message>
    <message>
        <source>{0} and {1}: {2} links</source>
        <translation>{0} et {1}&#xa0;: {2} liens</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}, at {3} % and {4} %</source>
        <translation>{0}. {1}, {2}, à {3} % et {4} %</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>Citations from a bibliography</source>
        <translation>Références d’une bibliographie</translation>
    </message>
    <message>
        <source>Sources and the entries that describe them</source>
        <translation>Sources et les entrées qui les décrivent</translation>
    </message>
    <message>
        <source>Take over what the entries say of the marked sources?</source>
        <translation>Reprendre ce que disent les entrées des sources cochées&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>tells of the event; nothing was found on this</source>
        <translation>raconte l’événement&#xa0;; rien trouvé sur ce point</translation>
    </message>
    <message>
        <source>{0} (judged by a reader)</source>
        <translation>{0} (jugé par un lecteur)</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Matrix of who says what</source>
        <translation>Matrice de qui dit quoi</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Disputed events</source>
        <translation>Événements disputés</translation>
    </message>
    <message>
        <source>alone in saying so</source>
        <translation>seule à le dire</translation>
    </message>
    <message>
        <source>{0} of {1} statements</source>
        <translation>{0} affirmations sur {1}</translation>
    </message>
    <message>
        <source>As the program finds</source>
        <translation>Comme le programme le trouve</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} concorde</translation>
    </message>
    <message>
        <source>{0} differs</source>
        <translation>{0} diffère</translation>
    </message>
    <message>
        <source>{0} is alone in saying so</source>
        <translation>{0} est seule à le dire</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} se tait</translation>
    </message>
    <message>
        <source>Read these passages</source>
        <translation>Lire ces passages</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
</context>
<context>
    <name>Month of a day</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
</context>
<context>
    <name>Month, short</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Lettres d’un nom</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The commonest first</source>
        <translation>Les plus fréquents d’abord</translation>
    </message>
    <message>
        <source>By letters</source>
        <translation>Par lettres</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>&amp;These are one name</source>
        <translation>C’est &amp;un seul nom</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Diviser…</translation>
    </message>
    <message>
        <source>&amp;Not a name</source>
        <translation>&amp;Pas un nom</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Align no&amp;w</source>
        <translation>Aligner &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The search for names was stopped before its end.</source>
        <translation>La recherche des noms a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>No name has these letters.</source>
        <translation>Aucun nom ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Recherche des noms…</translation>
    </message>
    <message>
        <source>No names were found. A name is a word with a capital where no other rule asks for one.</source>
        <translation>Aucun nom trouvé. Un nom est un mot avec majuscule là où aucune autre règle n’en demande.</translation>
    </message>
    <message>
        <source>The next alignment heeds what you say here.</source>
        <translation>Le prochain alignement tiendra compte de ce que vous dites ici.</translation>
    </message>
    <message>
        <source>Mark the forms that are another name. The marked ones stay together, and so do the others.</source>
        <translation>Marquez les formes qui sont un autre nom. Les marquées restent ensemble, les autres aussi.</translation>
    </message>
    <message>
        <source>Forms that are another name</source>
        <translation>Formes qui sont un autre nom</translation>
    </message>
    <message>
        <source>Split name</source>
        <translation>Diviser le nom</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Aussi écrit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>not a name, as the reader says</source>
        <translation>pas un nom, selon le lecteur</translation>
    </message>
    <message>
        <source>told from another, as the reader says</source>
        <translation>distingué d’un autre, selon le lecteur</translation>
    </message>
    <message>
        <source>{0}: {1} times in {2}</source>
        <translation>{0}&#xa0;: {1} fois dans {2}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Add two accounts of the same events. Drop files here or choose Add source.</source>
        <translation>Ajoutez deux récits des mêmes événements. Déposez des fichiers ici ou choisissez Ajouter une source.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation>Ajoutez un second récit à comparer.</translation>
    </message>
    <message>
        <source>These accounts are not aligned yet. Align finds passages that tell of the same event.</source>
        <translation>Ces récits ne sont pas encore alignés. Aligner trouve les passages qui racontent le même événement.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Not aligned with the others yet: {0}.</source>
        <translation>Pas encore aligné avec les autres&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note by {0}: {1}</source>
        <translation>Note de {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0} the note by {1}</source>
        <translation>{0} la note de {1}</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Remove the answer by {0}</source>
        <translation>Retirer la réponse de {0}</translation>
    </message>
</context>
<context>
    <name>NoteComposer</name>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Note, en Markdown</translation>
    </message>
    <message>
        <source>How the note will look</source>
        <translation>Aspect de la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>All kinds of notes</source>
        <translation>Tous les types de notes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note (Markdown)</source>
        <translation>Note (Markdown)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Event {0}: {1}</source>
        <translation>Événement {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Not said how sure</source>
        <translation>Certitude non dite</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Your answer, in Markdown</source>
        <translation>Votre réponse, en Markdown</translation>
    </message>
</context>
<context>
    <name>NoteMarks</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Votre degré de certitude</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Words in notes and their quotes</source>
        <translation>Mots dans les notes et leurs citations</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{0}: any</source>
        <translation>{0}&#xa0;: indifférent</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiquette…</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Résoudre</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Étiqueter les notes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>{0} notes sur {1}</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Overview of all panes</source>
        <translation>Vue d’ensemble de tous les volets</translation>
    </message>
</context>
<context>
    <name>Parallax</name>
    <message>
        <source>Click a tinted passage to see what the other accounts say of it. C confirms the event, X rejects it, N writes a note. Ctrl+K lists every command.</source>
        <translation>Cliquez sur un passage teinté pour voir ce qu’en disent les autres récits. C confirme l’événement, X le rejette, N écrit une note. Ctrl+K montre toutes les commandes.</translation>
    </message>
    <message>
        <source>Sample comparison. Your changes go into a copy of your own.</source>
        <translation>Comparaison d’exemple. Vos changements vont dans votre propre copie.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Compare these texts in a new project of their own?</source>
        <translation>Comparer ces textes dans un nouveau projet à part&#xa0;?</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Add to the sample</source>
        <translation>Ajouter à l’exemple</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation>Projets Parallax ({0})</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Sample: {0}</source>
        <translation>Exemple&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>All pairs</source>
        <translation>Toutes les paires</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>number of links</source>
        <translation>nombre de liens</translation>
    </message>
    <message>
        <source>only in {0}</source>
        <translation>seulement dans {0}</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>told out of order: {0}</source>
        <translation>racontés dans un autre ordre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} and {1}, links: {2}</source>
        <translation>{0} et {1}, liens&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julien</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grégorien</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Toute la période</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
    <message>
        <source>ch. {0}</source>
        <translation>chap. {0}</translation>
    </message>
    <message>
        <source>pp. {0}</source>
        <translation>p. {0}</translation>
    </message>
    <message>
        <source>chs. {0}</source>
        <translation>chap. {0}</translation>
    </message>
    <message>
        <source>para. {0}</source>
        <translation>§ {0}</translation>
    </message>
    <message>
        <source>paras {0}–{1}</source>
        <translation>§§ {0}–{1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The preferences could not be kept in {0}: {1}.</source>
        <translation>Les préférences n’ont pas pu être enregistrées dans {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read, so it is passed over: {1}</source>
        <translation>{0} ne peut être lu et est ignoré&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not understood and was passed over.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas compris et a été ignoré.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading dates</source>
        <translation>Lecture des dates</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Chargement du modèle de langue</translation>
    </message>
    <message>
        <source>Reading for meaning</source>
        <translation>Lecture du sens</translation>
    </message>
    <message>
        <source>Building vectors</source>
        <translation>Calcul des vecteurs</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Listing names</source>
        <translation>Liste des noms</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Recherche des noms</translation>
    </message>
    <message>
        <source>Gathering events</source>
        <translation>Rassemblement des événements</translation>
    </message>
    <message>
        <source>Reading dates and numbers</source>
        <translation>Lecture des dates et des nombres</translation>
    </message>
    <message>
        <source>Explaining links</source>
        <translation>Justification des liens</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Comparaison des passages</translation>
    </message>
    <message>
        <source>Weighing evidence</source>
        <translation>Pesée des indices</translation>
    </message>
    <message>
        <source>Weighing words</source>
        <translation>Pesée des mots</translation>
    </message>
    <message>
        <source>Finding places again</source>
        <translation>Recherche des emplacements</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Finding places</source>
        <translation>Recherche des emplacements</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Comparaison des versions</translation>
    </message>
    <message>
        <source>Comparing accounts</source>
        <translation>Comparaison des récits</translation>
    </message>
    <message>
        <source>Recognising pages</source>
        <translation>Reconnaissance des pages</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Lecture des pages</translation>
    </message>
    <message>
        <source>Reading words for the search</source>
        <translation>Lecture des mots pour la recherche</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Comparaison des mots</translation>
    </message>
</context>
<context>
    <name>ReaderEdits</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Rétabli&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Silent source</source>
        <translation>Source muette</translation>
    </message>
    <message>
        <source>This source tells nothing of the chosen event:</source>
        <translation>Cette source ne dit rien de l’événement choisi&#xa0;:</translation>
    </message>
    <message>
        <source>Take “{0}” out of the comparison, with its {1} links? Undo brings it back.</source>
        <translation>Retirer «&#xa0;{0}&#xa0;» de la comparaison, avec ses {1} liens&#xa0;? Annuler la ramène.</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Accounts side by side</source>
        <translation>Récits côte à côte</translation>
    </message>
    <message>
        <source>Links between {0} and {1}</source>
        <translation>Liens entre {0} et {1}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Compared by words, names, dates and numbers only: these texts are too long for the language model.</source>
        <translation>Comparaison limitée aux mots, noms, dates et nombres&#xa0;: ces textes sont trop longs pour le modèle de langue.</translation>
    </message>
    <message>
        <source>Compared by words, names, dates and numbers only: the language model is not installed.</source>
        <translation>Comparaison limitée aux mots, noms, dates et nombres&#xa0;: le modèle de langue n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>unnamed</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>; et {0} de plus</translation>
    </message>
    <message>
        <source>Date: {0}</source>
        <translation>Date&#xa0;: {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Silent: {0}</source>
        <translation>Muettes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>drawn by the reader</source>
        <translation>tracé par le lecteur</translation>
    </message>
    <message>
        <source>confidence {0}</source>
        <translation>confiance {0}</translation>
    </message>
    <message>
        <source>{0} and {1}: {2}, {3}</source>
        <translation>{0} et {1}&#xa0;: {2}, {3}</translation>
    </message>
    <message>
        <source>word by word: {0}</source>
        <translation>mot à mot&#xa0;: {0}</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>aucun indice</translation>
    </message>
    <message>
        <source>, refused: does not count</source>
        <translation>, refusé&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grégorien</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julien</translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation>Julien jusqu’en février 1918, puis grégorien</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>linked by a reader</source>
        <translation>lié par un lecteur</translation>
    </message>
    <message>
        <source>Notes on no event</source>
        <translation>Notes sans événement</translation>
    </message>
    <message>
        <source>No event joins these sources yet.</source>
        <translation>Aucun événement ne relie encore ces sources.</translation>
    </message>
    <message>
        <source>Written by Parallax. What is marked as suggested is a proposal of the program; what is marked as confirmed is the judgement of a reader.</source>
        <translation>Écrit par Parallax. Ce qui est marqué comme proposé est une proposition du programme&#xa0;; ce qui est marqué comme confirmé est le jugement d’un lecteur.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} confirmed, {3} suggested</source>
        <translation>{0}, {1}&#xa0;: {2} confirmés, {3} proposés</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>{0} sources</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} événements</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Suggested, not yet confirmed</source>
        <translation>Proposé, pas encore confirmé</translation>
    </message>
    <message>
        <source>Told by {0}, silent in {1}</source>
        <translation>Raconté par {0}, {1} se tait</translation>
    </message>
    <message>
        <source>Told by {0}</source>
        <translation>Raconté par {0}</translation>
    </message>
    <message>
        <source>Found in {0}, not in {1}</source>
        <translation>Trouvé dans {0}, pas dans {1}</translation>
    </message>
    <message>
        <source>Found in {0}</source>
        <translation>Trouvé dans {0}</translation>
    </message>
    <message>
        <source>Silent: this source does not tell of the event.</source>
        <translation>Muette&#xa0;: cette source ne raconte pas l’événement.</translation>
    </message>
    <message>
        <source>No passage was found here.</source>
        <translation>Aucun passage n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>{0}, changed {1}</source>
        <translation>{0}, modifiée le {1}</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Suggested, not yet judged by a reader</source>
        <translation>Proposée, pas encore jugée par un lecteur</translation>
    </message>
    <message>
        <source>Annotator {0}</source>
        <translation>Annotateur {0}</translation>
    </message>
    <message>
        <source>Written by Parallax</source>
        <translation>Écrit par Parallax</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Annotated comparison</source>
        <translation>Comparaison annotée</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Toutes ou aucune</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toute source</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose events</source>
        <translation>Choisir des événements</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days are given in the Julian and the Gregorian calendar up to February 1923.</source>
        <translation>Les jours sont donnés dans les calendriers julien et grégorien jusqu’en février 1923.</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>No words are named as evidence.</source>
        <translation>Aucun mot n’est donné comme indice.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Point de vue</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>This comparison has no source.</source>
        <translation>Cette comparaison n’a pas de source.</translation>
    </message>
    <message>
        <source>To the events</source>
        <translation>Aller aux événements</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Raconté par</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in {0}</source>
        <translation>Mots dans {0}</translation>
    </message>
    <message>
        <source>agrees with another</source>
        <translation>concorde avec une autre</translation>
    </message>
    <message>
        <source>alone in saying so</source>
        <translation>seule à le dire</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée le</translation>
    </message>
    <message>
        <source>confirmed by a reader</source>
        <translation>confirmé par un lecteur</translation>
    </message>
    <message>
        <source>differs from another</source>
        <translation>diffère d’une autre</translation>
    </message>
    <message>
        <source>evidence: {0}</source>
        <translation>indice&#xa0;: {0}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muette</translation>
    </message>
    <message>
        <source>silent: the source does not tell of an event that a reader confirmed; not found: the program found no passage</source>
        <translation>muette&#xa0;: la source ne raconte pas un événement confirmé par un lecteur&#xa0;; introuvable&#xa0;: le programme n’a trouvé aucun passage</translation>
    </message>
    <message>
        <source>suggested by the program, not yet confirmed</source>
        <translation>proposé par le programme, pas encore confirmé</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>raconte</translation>
    </message>
    <message>
        <source>that join the accounts</source>
        <translation>qui relient les récits</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>{0} of {1} events</source>
        <translation>{0} événements sur {1}</translation>
    </message>
    <message>
        <source>{0}, {1} confirmed, {2} suggested</source>
        <translation>{0}, {1} confirmés, {2} proposés</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Every link is judged.</source>
        <translation>Tous les liens sont jugés.</translation>
    </message>
    <message>
        <source>Bookmark set.</source>
        <translation>Signet posé.</translation>
    </message>
    <message>
        <source>No bookmark yet.</source>
        <translation>Pas encore de signet.</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>Historique du projet</translation>
    </message>
    <message>
        <source>History of event {0}</source>
        <translation>Historique de l’événement {0}</translation>
    </message>
    <message>
        <source>Corrected text of “{0}”</source>
        <translation>Texte corrigé de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Textes ({0})</translation>
    </message>
    <message>
        <source>Places found again: {0}. To be found by you: {1}.</source>
        <translation>Passages retrouvés&#xa0;: {0}. À retrouver par vous&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Places found again: {0}. Align to look for new links.</source>
        <translation>Passages retrouvés&#xa0;: {0}. Alignez pour chercher de nouveaux liens.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Select the words in the pane first, then press Place.</source>
        <translation>Sélectionnez d’abord les mots dans le volet, puis appuyez sur Placer.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation>Projets Parallax ({0})</translation>
    </message>
    <message>
        <source>A copy is saved: {0}.</source>
        <translation>Une copie est enregistrée&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Pictures are kept as .svg or .png. Choose one of these endings.</source>
        <translation>Les images sont enregistrées en .svg ou .png. Choisissez l’une de ces extensions.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Words, or “a phrase”</source>
        <translation>Mots, ou «&#xa0;une expression&#xa0;»</translation>
    </message>
    <message>
        <source>Search all sources and notes</source>
        <translation>Chercher dans toutes les sources et notes</translation>
    </message>
    <message>
        <source>Other spellings too</source>
        <translation>Autres graphies aussi</translation>
    </message>
    <message>
        <source>Finds Milyutin where you type Miliutin, and words written nearly so</source>
        <translation>Trouve Milyutin quand vous tapez Miliutin, et les mots écrits presque ainsi</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>{0} places; the first {1} are listed</source>
        <translation>{0} passages&#xa0;; les {1} premiers sont listés</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} passages</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Mots sélectionnés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>Chercher ceci</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>What is dimmed was set for everybody on this machine.</source>
        <translation>Ce qui est estompé a été fixé pour tous sur cette machine.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source> % of the text size</source>
        <translation> % de la taille du texte</translation>
    </message>
    <message>
        <source>Line &amp;distance</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Line len&amp;gth, at most</source>
        <translation>Lon&amp;gueur des lignes, au plus</translation>
    </message>
    <message>
        <source>Annotator’s &amp;name</source>
        <translation>&amp;Nom de l’annotateur</translation>
    </message>
    <message>
        <source>Compare by &amp;meaning too</source>
        <translation>Comparer aussi par le &amp;sens</translation>
    </message>
    <message>
        <source>Finds more, above all between languages; takes longer on long texts.</source>
        <translation>Trouve davantage, surtout entre langues&#xa0;; plus long sur les textes longs.</translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message>
        <source>Show {0} more</source>
        <translation>Montrer {0} de plus</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys of the marked command</source>
        <translation>Nouvelles touches de la commande marquée</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>&amp;D’origine</translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation>&amp;Tout d’origine</translation>
    </message>
    <message>
        <source>Press the keys in the field first.</source>
        <translation>Appuyez d’abord sur les touches dans le champ.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”. Take it from there first, or choose other keys.</source>
        <translation>{0} est pris par «&#xa0;{1}&#xa0;». Retirez-le d’abord de là ou choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Chaque commande a ses touches d’origine.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} sur {1} montrées</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Annotator’s name</source>
        <translation>Nom de l’annotateur</translation>
    </message>
    <message>
        <source>Notes and decisions are signed with this name, which exports show. It can be changed later.</source>
        <translation>Les notes et les décisions sont signées de ce nom, y compris dans les exportations. Il peut être modifié plus tard.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grégorien</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julien</translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation>Julien jusqu’en février 1918, puis grégorien</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Décrire la source</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Début du texte</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
    <message>
        <source>What is marked is taken</source>
        <translation>Ce qui est coché est repris</translation>
    </message>
    <message>
        <source>{0} · {1} characters</source>
        <translation>{0} · {1} caractères</translation>
    </message>
    <message>
        <source>Mark at least one part of the file.</source>
        <translation>Cochez au moins une partie du fichier.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>When it was written or printed</source>
        <translation>Quand elle fut écrite ou imprimée</translation>
    </message>
    <message>
        <source>Pu&amp;blished in</source>
        <translation>Pu&amp;blié dans</translation>
    </message>
    <message>
        <source>Book, journal, paper or site</source>
        <translation>Livre, revue, journal ou site</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Point de vue</translation>
    </message>
    <message>
        <source>Whose view it takes, in a few words</source>
        <translation>De qui elle prend le point de vue, en quelques mots</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendrier</translation>
    </message>
    <message>
        <source>The calendar of the days it names</source>
        <translation>Le calendrier des jours qu’elle nomme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A language tag such as en, de or ru</source>
        <translation>Un code de langue comme en, de ou ru</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>L&amp;icence</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Where it can be read on the web</source>
        <translation>Où elle peut être lue sur le web</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>If letters look wrong, try another</source>
        <translation>Si des lettres semblent fausses, essayez-en un autre</translation>
    </message>
    <message>
        <source>What is known of the source</source>
        <translation>Ce que l’on sait de la source</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Ci&amp;tation</source>
        <translation>&amp;Référence</translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <source>Show another source in this pane</source>
        <translation>Montrer une autre source dans ce volet</translation>
    </message>
    <message>
        <source>Drag to put this pane elsewhere</source>
        <translation>Faites glisser pour déplacer ce volet</translation>
    </message>
    <message>
        <source>Source {0}</source>
        <translation>Source {0}</translation>
    </message>
</context>
<context>
    <name>SourceImport</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Ajouter des sources</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Textes ({0})</translation>
    </message>
    <message>
        <source>The clipboard holds more than a source may. Copy a part of it.</source>
        <translation>Le presse-papiers contient plus qu’une source ne peut. Copiez-en une partie.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some in another program first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez-en d’abord dans un autre programme.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>{0} has the same text as {1}, so it was not added.</source>
        <translation>{0} a le même texte que {1} et n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>{0}: pictures of pages without text. tesseract, which is installed here, can recognise the text; that takes some seconds a page.
In which languages? Several are joined with +.</source>
        <translation>{0}&#xa0;: images de pages sans texte. tesseract, installé ici, peut reconnaître le texte&#xa0;; cela prend quelques secondes par page.
En quelles langues&#xa0;? Plusieurs se joignent par +.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Reconnaître le texte</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>Take out of the panes</source>
        <translation>Retirer des volets</translation>
    </message>
    <message>
        <source>Show in a pane</source>
        <translation>Afficher dans un volet</translation>
    </message>
    <message>
        <source>Describe source…</source>
        <translation>Décrire la source…</translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation>Retirer la source…</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Gregorian</source>
        <translation>Grégorien</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julien</translation>
    </message>
    <message>
        <source>Julian until Feb 1918</source>
        <translation>Julien jusqu’en févr. 1918</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of {0}</source>
        <translation>Texte de {0}</translation>
    </message>
    <message>
        <source>Event {0}: {1}. Told by {2} too.</source>
        <translation>Événement {0}&#xa0;: {1}. Raconté aussi par {2}.</translation>
    </message>
    <message>
        <source>This source does not tell of the chosen event.</source>
        <translation>Cette source ne raconte pas l’événement choisi.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Mark the links that tell of another event.</source>
        <translation>Marquez les liens qui racontent un autre événement.</translation>
    </message>
    <message>
        <source>Links that make a new event</source>
        <translation>Liens qui forment un nouvel événement</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>Diviser l’événement</translation>
    </message>
</context>
<context>
    <name>SynopsisModel</name>
    <message>
        <source>silent: this source does not tell of the event</source>
        <translation>muette&#xa0;: cette source ne raconte pas l’événement</translation>
    </message>
    <message>
        <source>{0} (differs: {1})</source>
        <translation>{0} (diffère&#xa0;: {1})</translation>
    </message>
</context>
<context>
    <name>SynopsisView</name>
    <message>
        <source>Synopsis: events by sources</source>
        <translation>Synopse&#xa0;: événements par sources</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Only events that diverge</source>
        <translation>Seulement les événements divergents</translation>
    </message>
    <message>
        <source>Hide silence</source>
        <translation>Masquer les silences</translation>
    </message>
    <message>
        <source>the source does not tell of this event</source>
        <translation>la source ne raconte pas cet événement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>In the order of their dates</source>
        <translation>Dans l’ordre de leurs dates</translation>
    </message>
    <message>
        <source>As {0} tells them</source>
        <translation>Comme {0} les raconte</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Point de vue</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Date (EDTF)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Raconté par</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muettes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Tracé par</translation>
    </message>
    <message>
        <source>Source 1</source>
        <translation>Source 1</translation>
    </message>
    <message>
        <source>Start 1</source>
        <translation>Début 1</translation>
    </message>
    <message>
        <source>End 1</source>
        <translation>Fin 1</translation>
    </message>
    <message>
        <source>Words 1</source>
        <translation>Mots 1</translation>
    </message>
    <message>
        <source>Source 2</source>
        <translation>Source 2</translation>
    </message>
    <message>
        <source>Start 2</source>
        <translation>Début 2</translation>
    </message>
    <message>
        <source>End 2</source>
        <translation>Fin 2</translation>
    </message>
    <message>
        <source>Words 2</source>
        <translation>Mots 2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Terre d’ombre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Oxblood</source>
        <translation>Sang-de-bœuf</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Pétrole</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Couleur de l’étiquette</translation>
    </message>
    <message>
        <source>Shape of the tag</source>
        <translation>Forme de l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Give a tag the name of another to make them one. Tags are made where notes are written.</source>
        <translation>Donnez à une étiquette le nom d’une autre pour les réunir. Les étiquettes naissent en écrivant des notes.</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>{0} speaks of a source that is not in this project.</source>
        <translation>{0} se rapporte à une source qui n’est pas dans ce projet.</translation>
    </message>
    <message>
        <source>{0} belongs to what is not in this project.</source>
        <translation>{0} se rapporte à ce qui n’est pas dans ce projet.</translation>
    </message>
    <message>
        <source>Not found: “{0}” ({1}: {2}).</source>
        <translation>Introuvable&#xa0;: «&#xa0;{0}&#xa0;» ({1}&#xa0;: {2}).</translation>
    </message>
    <message>
        <source>Speaks of no words: {0} ({1}).</source>
        <translation>Ne se rapporte à aucun mot&#xa0;: {0} ({1}).</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>the source leaves the day open</source>
        <translation>la source laisse le jour ouvert</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Tout ajuster</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>{0}; told by {1}</source>
        <translation>{0}&#xa0;; raconté par {1}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Place among the events</source>
        <translation>Place parmi les événements</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Chercher dans toutes les sources</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Event {0} of {1}</source>
        <translation>Événement {0} sur {1}</translation>
    </message>
    <message>
        <source>Events: {0}</source>
        <translation>Événements&#xa0;: {0}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seule</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muette</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
</context>
<context>
    <name>WordComparison</name>
    <message>
        <source>Word by word</source>
        <translation>Mot à mot</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Variantes graphiques</translation>
    </message>
    <message>
        <source>Leave out of account:</source>
        <translation>Ne pas tenir compte&#xa0;:</translation>
    </message>
    <message>
        <source>Leave out of account: {0}</source>
        <translation>Ne pas tenir compte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}. Put in: {1}. Changed: {2}. Moved: {3}.</source>
        <translation>Omis&#xa0;: {0}. Ajoutés&#xa0;: {1}. Changés&#xa0;: {2}. Déplacés&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>Word for word the same.</source>
        <translation>Identique mot pour mot.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>Source {0}, compared word by word</source>
        <translation>Source {0}, comparée mot à mot</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>graphie</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>omission</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>causation</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>characterisation</source>
        <translation>caractérisation</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>but</translation>
    </message>
    <message>
        <source>corroboration</source>
        <translation>corroboration</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>aligner</source>
        <translation>aligneur</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seule</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muette</translation>
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
        <translation>Confiance {0}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Event {0}: {1}</source>
        <translation>Événement {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>A filled number is confirmed, a dashed one is suggested</source>
        <translation>Un numéro plein est confirmé, un pointillé est proposé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
</context>
</TS>
