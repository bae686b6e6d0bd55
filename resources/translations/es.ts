<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parallax</source>
        <translation>Acerca de Parallax</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Parallax {0}</source>
        <translation>Parallax {0}</translation>
    </message>
    <message>
        <source>Accounts of the same events, side by side. Free software under the Apache License 2.0. It works without the network: what you write stays on this machine.</source>
        <translation>Relatos de los mismos acontecimientos, lado a lado. Software libre bajo la licencia Apache 2.0. Funciona sin red: lo que escriba queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>A&amp;linear</translation>
    </message>
    <message>
        <source>An&amp;notate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Aña&amp;dir fuente…</translation>
    </message>
    <message>
        <source>Add source from clip&amp;board…</source>
        <translation>Añadir fuente del &amp;portapapeles…</translation>
    </message>
    <message>
        <source>&amp;Describe source…</source>
        <translation>&amp;Describir fuente…</translation>
    </message>
    <message>
        <source>Replace source by a corrected &amp;text…</source>
        <translation>Sustituir la fuente por un &amp;texto corregido…</translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation>&amp;Quitar fuente…</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Exportar comparación…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;name event</source>
        <translation>Cambiar &amp;nombre del acontecimiento</translation>
    </message>
    <message>
        <source>&amp;Annotator’s name…</source>
        <translation>Nombre del &amp;anotador…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Tie scrolling</source>
        <translation>&amp;Vincular desplazamiento</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Guardar una cop&amp;ia…</translation>
    </message>
    <message>
        <source>&amp;Citations from a bibliography…</source>
        <translation>Referencias de una &amp;bibliografía…</translation>
    </message>
    <message>
        <source>&amp;Import comparison or annotations…</source>
        <translation>I&amp;mportar comparación o anotaciones…</translation>
    </message>
    <message>
        <source>Sho&amp;w the exported file</source>
        <translation>&amp;Mostrar el archivo exportado</translation>
    </message>
    <message>
        <source>&amp;History of the project…</source>
        <translation>&amp;Historial del proyecto…</translation>
    </message>
    <message>
        <source>S&amp;earch everywhere…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Find in this pane…</source>
        <translation>&amp;Encontrar en este panel</translation>
    </message>
    <message>
        <source>Ne&amp;xt place found</source>
        <translation>&amp;Siguiente resultado</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lector</translation>
    </message>
    <message>
        <source>S&amp;ynopsis</source>
        <translation>S&amp;inopsis</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matriz</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Ma&amp;pa</translation>
    </message>
    <message>
        <source>Show &amp;all events</source>
        <translation>Mostrar &amp;todos los acontecimientos</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Pane to the le&amp;ft</source>
        <translation>Panel a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Pane to the ri&amp;ght</source>
        <translation>Panel a la &amp;derecha</translation>
    </message>
    <message>
        <source>S&amp;ource of the pane…</source>
        <translation>&amp;Fuente del panel…</translation>
    </message>
    <message>
        <source>Colo&amp;urs of the system</source>
        <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto c&amp;ontraste</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Siguiente acontecimiento</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Acontecimiento &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;unconfirmed event</source>
        <translation>Siguiente acontecimiento &amp;sin confirmar</translation>
    </message>
    <message>
        <source>Previous un&amp;confirmed event</source>
        <translation>Acontecimiento anterior sin &amp;confirmar</translation>
    </message>
    <message>
        <source>Next unconfirmed &amp;link</source>
        <translation>Siguiente &amp;enlace sin confirmar</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Siguiente &amp;marcador</translation>
    </message>
    <message>
        <source>Previous b&amp;ookmark</source>
        <translation>Marcador &amp;anterior</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks…</source>
        <translation>&amp;Marcadores…</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Next &amp;area of the window</source>
        <translation>Siguiente &amp;zona de la ventana</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Todas las ó&amp;rdenes…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Nombres…</translation>
    </message>
    <message>
        <source>&amp;Confirm event</source>
        <translation>&amp;Confirmar acontecimiento</translation>
    </message>
    <message>
        <source>&amp;Reject event</source>
        <translation>&amp;Rechazar acontecimiento</translation>
    </message>
    <message>
        <source>&amp;Link the selections</source>
        <translation>&amp;Enlazar las selecciones</translation>
    </message>
    <message>
        <source>&amp;Merge events</source>
        <translation>&amp;Unir acontecimientos</translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation>&amp;Dividir acontecimiento…</translation>
    </message>
    <message>
        <source>N&amp;othing here</source>
        <translation>&amp;Nada aquí</translation>
    </message>
    <message>
        <source>So&amp;urce is silent about event</source>
        <translation>La f&amp;uente calla sobre el acontecimiento</translation>
    </message>
    <message>
        <source>Confirm or reject man&amp;y…</source>
        <translation>Confirmar o rechazar &amp;muchos…</translation>
    </message>
    <message>
        <source>Places to &amp;find again…</source>
        <translation>Lugares por &amp;reencontrar…</translation>
    </message>
    <message>
        <source>Start of the passage a word earlier</source>
        <translation>Inicio del pasaje una palabra antes</translation>
    </message>
    <message>
        <source>Start of the passage a word later</source>
        <translation>Inicio del pasaje una palabra después</translation>
    </message>
    <message>
        <source>End of the passage a word earlier</source>
        <translation>Fin del pasaje una palabra antes</translation>
    </message>
    <message>
        <source>End of the passage a word later</source>
        <translation>Fin del pasaje una palabra después</translation>
    </message>
    <message>
        <source>Start of the passage a sentence earlier</source>
        <translation>Inicio del pasaje una frase antes</translation>
    </message>
    <message>
        <source>Start of the passage a sentence later</source>
        <translation>Inicio del pasaje una frase después</translation>
    </message>
    <message>
        <source>End of the passage a sentence earlier</source>
        <translation>Fin del pasaje una frase antes</translation>
    </message>
    <message>
        <source>End of the passage a sentence later</source>
        <translation>Fin del pasaje una frase después</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>&amp;History of event…</source>
        <translation>&amp;Historial del acontecimiento…</translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation>&amp;Todas las notas…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Bring back dismissed divergences</source>
        <translation>&amp;Recuperar divergencias descartadas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;Acerca de Parallax</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>Citations from a bibliography</source>
        <translation>Referencias de una bibliografía</translation>
    </message>
    <message>
        <source>BibTeX, RIS, CSL JSON ({0})</source>
        <translation>BibTeX, RIS, CSL JSON ({0})</translation>
    </message>
    <message>
        <source>No entry of this bibliography is like a source of the project.</source>
        <translation>Ninguna entrada de esta bibliografía se parece a una fuente del proyecto.</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>No bookmark yet. Choose an event or select words, then Annotate &gt; Bookmark.</source>
        <translation>Aún no hay marcadores. Elija un acontecimiento o seleccione palabras y luego Anotar &gt; Marcador.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>BoundaryBar</name>
    <message>
        <source>by word</source>
        <translation>por palabra</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>por frase</translation>
    </message>
    <message>
        <source>By what a boundary moves</source>
        <translation>Cuánto se mueve un límite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>{0}: start earlier</source>
        <translation>{0}: inicio antes</translation>
    </message>
    <message>
        <source>{0}: start later</source>
        <translation>{0}: inicio después</translation>
    </message>
    <message>
        <source>{0}: end earlier</source>
        <translation>{0}: fin antes</translation>
    </message>
    <message>
        <source>{0}: end later</source>
        <translation>{0}: fin después</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Confirm or reject many links</source>
        <translation>Confirmar o rechazar muchos enlaces</translation>
    </message>
    <message>
        <source>Confirm all from this confidence on</source>
        <translation>Confirmar todos desde esta confianza</translation>
    </message>
    <message>
        <source>Reject all below this confidence</source>
        <translation>Rechazar todos por debajo de esta confianza</translation>
    </message>
    <message>
        <source>Only the {0} events marked in the list</source>
        <translation>Solo los {0} acontecimientos marcados en la lista</translation>
    </message>
    <message>
        <source>Links that will be judged</source>
        <translation>Enlaces que se juzgarán</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>&amp;Hacer</translation>
    </message>
    <message>
        <source>C&amp;onfidence</source>
        <translation>C&amp;onfianza</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Links: {0}</source>
        <translation>Enlaces: {0}</translation>
    </message>
    <message>
        <source>And {0} more</source>
        <translation>Y {0} más</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>CalendarChip</name>
    <message>
        <source>Calendar: {0}</source>
        <translation>Calendario: {0}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>Move the start in {a}</source>
        <translation>Mover el inicio en {a}</translation>
    </message>
    <message>
        <source>Move the end in {a}</source>
        <translation>Mover el final en {a}</translation>
    </message>
    <message>
        <source>Merge {0} events</source>
        <translation>Unir {0} acontecimientos</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>Dividir acontecimiento</translation>
    </message>
    <message>
        <source>Restore link</source>
        <translation>Restablecer enlace</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>Confirmar enlace</translation>
    </message>
    <message>
        <source>Confirm {0} links</source>
        <translation>Confirmar {0} enlaces</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Rechazar enlace</translation>
    </message>
    <message>
        <source>Reject {0} links</source>
        <translation>Rechazar {0} enlaces</translation>
    </message>
    <message>
        <source>Reopen link</source>
        <translation>Reabrir enlace</translation>
    </message>
    <message>
        <source>Reopen {0} links</source>
        <translation>Reabrir {0} enlaces</translation>
    </message>
    <message>
        <source>Link {a} and {b}</source>
        <translation>Enlazar {a} y {b}</translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation>Cambiar el nombre del acontecimiento</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Merge names: {0}</source>
        <translation>Unir nombres: {0}</translation>
    </message>
    <message>
        <source>Split names: {0}</source>
        <translation>Separar nombres: {0}</translation>
    </message>
    <message>
        <source>Not a name: {0}</source>
        <translation>No es un nombre: {0}</translation>
    </message>
    <message>
        <source>Restore names: {0}</source>
        <translation>Restablecer nombres: {0}</translation>
    </message>
    <message>
        <source>Note: {Words}</source>
        <translation>Nota: {Words}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Resolve note</source>
        <translation>Resolver nota</translation>
    </message>
    <message>
        <source>Open note again</source>
        <translation>Reabrir nota</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Etiquetar notas</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>Accept: {Words}</source>
        <translation>Aceptar: {Words}</translation>
    </message>
    <message>
        <source>Bring back divergence</source>
        <translation>Recuperar divergencia</translation>
    </message>
    <message>
        <source>Dismiss: {Words}</source>
        <translation>Descartar: {Words}</translation>
    </message>
    <message>
        <source>Replace the text of {0}</source>
        <translation>Sustituir el texto de {0}</translation>
    </message>
    <message>
        <source>Place words</source>
        <translation>Situar palabras</translation>
    </message>
    <message>
        <source>Drop lost words</source>
        <translation>Abandonar palabras perdidas</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>{a} is silent</source>
        <translation>{a} calla</translation>
    </message>
    <message>
        <source>This counts nowhere: {0}</source>
        <translation>Esto no cuenta en ninguna parte: {0}</translation>
    </message>
    <message>
        <source>This does not count: {0}</source>
        <translation>Esto no cuenta: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <source>Add {0} sources</source>
        <translation>Añadir {0} fuentes</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>Describir {0}</translation>
    </message>
    <message>
        <source>Describe {0} sources</source>
        <translation>Describir {0} fuentes</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Unir etiquetas</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Cambiar etiqueta</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Import 1 thing</source>
        <translation>Importar 1 elemento</translation>
    </message>
    <message>
        <source>Import {0} things</source>
        <translation>Importar {0} elementos</translation>
    </message>
    <message>
        <source>{a}: as computed</source>
        <translation>{a}: según el cálculo</translation>
    </message>
    <message>
        <source>{a} {Words}</source>
        <translation>{a}: {Words}</translation>
    </message>
    <message>
        <source>Undo: {Changes}</source>
        <translation>Deshacer: {Changes}</translation>
    </message>
</context>
<context>
    <name>CitationFields</name>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation>Capítulo de un libro</translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation>Artículo de revista</translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation>Artículo de periódico</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrito</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>&amp;Tipo de obra</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <translation>&amp;Editorial</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volumen</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>&amp;Read on the web on</source>
        <translation>&amp;Leído en la web el</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Command, event or source</source>
        <translation>Orden, acontecimiento o fuente</translation>
    </message>
    <message>
        <source>Type a command, an event or a source</source>
        <translation>Escriba una orden, un acontecimiento o una fuente</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Stopped. Nothing is left half-written.</source>
        <translation>Detenido. Nada quedó a medio escribir.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; the comparison is written as a web page instead.</source>
        <translation>No hay pantalla en la que abrir la ventana; la comparación se escribe como página web.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>{0} sources, {1} links, {2} events</source>
        <translation>{0} fuentes, {1} enlaces, {2} acontecimientos</translation>
    </message>
    <message>
        <source>{0}: {1} links shown, {2} events</source>
        <translation>{0}: {1} enlaces mostrados, {2} acontecimientos</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>no es un nombre</translation>
    </message>
    <message>
        <source>{0}: sound</source>
        <translation>{0}: correcto</translation>
    </message>
    <message>
        <source>The output cannot be written: {0}.</source>
        <translation>La salida no puede escribirse: {0}.</translation>
    </message>
    <message>
        <source>{0}: read as {1}. If letters are wrong, name another with --encoding.</source>
        <translation>{0}: leído como {1}. Si hay letras erróneas, indique otra codificación con --encoding.</translation>
    </message>
    <message>
        <source>no entry is like it</source>
        <translation>ninguna entrada se le parece</translation>
    </message>
    <message>
        <source>{0} of {1} sources taken over</source>
        <translation>{0} de {1} fuentes incorporadas</translation>
    </message>
    <message>
        <source>{0} of {1} sources found; --yes takes them over</source>
        <translation>{0} de {1} fuentes halladas; --yes las incorpora</translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation>No encontrado: {0}</translation>
    </message>
    <message>
        <source>And {0} more that found no place.</source>
        <translation>Y {0} más que no encontraron lugar.</translation>
    </message>
    <message>
        <source>{0}: {1} places found again, {2} to find, {3} suggestions gone. Align again to look for new links.</source>
        <translation>{0}: {1} lugares reencontrados, {2} por encontrar, {3} propuestas eliminadas. Alinee de nuevo para buscar enlaces nuevos.</translation>
    </message>
    <message>
        <source>{0} places; {1} are shown.</source>
        <translation>{0} lugares; se muestran {1}.</translation>
    </message>
    <message>
        <source>Note of {0}</source>
        <translation>Nota de {0}</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>{0}: {1} taken in, {2} without a place</source>
        <translation>{0}: {1} incorporados, {2} sin lugar</translation>
    </message>
    <message>
        <source>Align source FILES and write every link found, with its evidence.</source>
        <translation>Alinear los archivos de fuentes FILES y escribir cada enlace hallado, con sus indicios.</translation>
    </message>
    <message>
        <source>Annotator that the journal names; else the one in the settings.</source>
        <translation>Anotador que figura en el diario; si no, el de los ajustes.</translation>
    </message>
    <message>
        <source>Annotators by number instead of name.</source>
        <translation>Anotadores por número en lugar de nombre.</translation>
    </message>
    <message>
        <source>Calendar of the days the files name; else it is unknown.</source>
        <translation>Calendario de los días que nombran los archivos; si no, es desconocido.</translation>
    </message>
    <message>
        <source>Check that PROJECT is sound: pages, references, texts, spans, quotes.</source>
        <translation>Comprobar que PROJECT es correcto: páginas, referencias, textos, tramos, citas.</translation>
    </message>
    <message>
        <source>Compare accounts of the same events. Without a command, opens the window; a PROJECT file opens there too.</source>
        <translation>Comparar relatos de los mismos acontecimientos. Sin orden, abre la ventana; un archivo PROJECT también se abre en ella.</translation>
    </message>
    <message>
        <source>Confirm suggested links of this confidence or more.</source>
        <translation>Confirmar los enlaces propuestos con esta confianza o más.</translation>
    </message>
    <message>
        <source>Each source from beginning to end.</source>
        <translation>Cada fuente de principio a fin.</translation>
    </message>
    <message>
        <source>Encoding of the file, such as cp1251; else it is found.</source>
        <translation>Codificación del archivo, por ejemplo cp1251; si no, se averigua.</translation>
    </message>
    <message>
        <source>Encoding of the files, such as cp1251; else it is found.</source>
        <translation>Codificación de los archivos, por ejemplo cp1251; si no, se averigua.</translation>
    </message>
    <message>
        <source>Find WORDS in the sources and notes of PROJECT, those that stand near each other.

Put a phrase in quotation marks of its own (&apos;&quot;central committee&quot;&apos;); a * stands for any ending.</source>
        <translation>Buscar WORDS en las fuentes y notas de PROJECT, donde estén cerca unas de otras.

Ponga una frase entre comillas propias (&apos;&quot;central committee&quot;&apos;); un * vale por cualquier terminación.</translation>
    </message>
    <message>
        <source>For formats that have pages.</source>
        <translation>Para formatos que tienen páginas.</translation>
    </message>
    <message>
        <source>How many changes at most, the newest first.</source>
        <translation>Cuántos cambios como máximo, los más recientes primero.</translation>
    </message>
    <message>
        <source>How many places at most.</source>
        <translation>Cuántos lugares como máximo.</translation>
    </message>
    <message>
        <source>How sources are cited.</source>
        <translation>Cómo se citan las fuentes.</translation>
    </message>
    <message>
        <source>How the passages stand.</source>
        <translation>Cómo se disponen los pasajes.</translation>
    </message>
    <message>
        <source>In which calendars days are told.</source>
        <translation>En qué calendarios se dan los días.</translation>
    </message>
    <message>
        <source>In which order the events stand.</source>
        <translation>En qué orden están los acontecimientos.</translation>
    </message>
    <message>
        <source>Kind of file; else by the end of OUT&apos;s name.</source>
        <translation>Tipo de archivo; si no, según el final del nombre OUT.</translation>
    </message>
    <message>
        <source>List the links in PROJECT, with what was said of each; or judge suggestions by their confidence.</source>
        <translation>Enumerar los enlaces de PROJECT y lo dicho de cada uno; o juzgar las propuestas según su confianza.</translation>
    </message>
    <message>
        <source>List the names in PROJECT, with the forms that are taken for one and how often they stand where.</source>
        <translation>Enumerar los nombres de PROJECT, con las formas tenidas por uno y cuántas veces aparecen y dónde.</translation>
    </message>
    <message>
        <source>List the notes of PROJECT, each with its answers.</source>
        <translation>Enumerar las notas de PROJECT, cada una con sus respuestas.</translation>
    </message>
    <message>
        <source>Make PROJECT of two or more source FILES and align them.</source>
        <translation>Crear PROJECT con dos o más archivos de fuentes FILES y alinearlos.</translation>
    </message>
    <message>
        <source>Match the entries of FILE to the sources of PROJECT, by title and author.

FILE is a bibliography in BibTeX, RIS or CSL JSON, such as an export of Zotero.</source>
        <translation>Emparejar las entradas de FILE con las fuentes de PROJECT, por título y autor.

FILE es una bibliografía en BibTeX, RIS o CSL JSON, como una exportación de Zotero.</translation>
    </message>
    <message>
        <source>Only as written: no other spellings of names, no words spelt nearly so.</source>
        <translation>Solo como está escrito: sin otras grafías de nombres ni palabras parecidas.</translation>
    </message>
    <message>
        <source>Only events in which the accounts differ.</source>
        <translation>Solo acontecimientos en que los relatos difieren.</translation>
    </message>
    <message>
        <source>Only events that a reader confirmed.</source>
        <translation>Solo acontecimientos que un lector confirmó.</translation>
    </message>
    <message>
        <source>Only links that nobody has judged.</source>
        <translation>Solo enlaces que nadie ha juzgado.</translation>
    </message>
    <message>
        <source>Only notes of this author; repeatable.</source>
        <translation>Solo notas de este autor; repetible.</translation>
    </message>
    <message>
        <source>Only notes of this kind.</source>
        <translation>Solo notas de este tipo.</translation>
    </message>
    <message>
        <source>Only notes that this person wrote or answered.</source>
        <translation>Solo notas que esta persona escribió o respondió.</translation>
    </message>
    <message>
        <source>Only notes with all of these words, in them or in an answer.</source>
        <translation>Solo notas con todas estas palabras, en ellas o en una respuesta.</translation>
    </message>
    <message>
        <source>Only notes with this tag.</source>
        <translation>Solo notas con esta etiqueta.</translation>
    </message>
    <message>
        <source>Only open or resolved notes.</source>
        <translation>Solo notas abiertas o resueltas.</translation>
    </message>
    <message>
        <source>Only this event, by number or words; repeatable.</source>
        <translation>Solo este acontecimiento, por número o palabras; repetible.</translation>
    </message>
    <message>
        <source>Only this kind of note; repeatable.</source>
        <translation>Solo este tipo de nota; repetible.</translation>
    </message>
    <message>
        <source>Only this source, by letter; may be repeated.</source>
        <translation>Solo esta fuente, por letra; repetible.</translation>
    </message>
    <message>
        <source>Only what was done to this event, by number or words.</source>
        <translation>Solo lo hecho con este acontecimiento, por número o palabras.</translation>
    </message>
    <message>
        <source>Open PROJECT in the window.</source>
        <translation>Abrir PROJECT en la ventana.</translation>
    </message>
    <message>
        <source>Open a comparison that comes with the program; without a display, write it as a web page.</source>
        <translation>Abrir una comparación incluida en el programa; sin pantalla, escribirla como página web.</translation>
    </message>
    <message>
        <source>Print it as JSON, with the place of every word.</source>
        <translation>Mostrarlo como JSON, con el lugar de cada palabra.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a project as JSON.</source>
        <translation>Mostrar el JSON Schema de un proyecto como JSON.</translation>
    </message>
    <message>
        <source>Print them as JSON, with quotes and answers.</source>
        <translation>Mostrarlas como JSON, con citas y respuestas.</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>Mostrarlos como JSON.</translation>
    </message>
    <message>
        <source>Print who did what in PROJECT, and when, the newest first.</source>
        <translation>Mostrar quién hizo qué en PROJECT y cuándo, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Print why EVENT of PROJECT stands: its passages, links and evidence.

EVENT is the number of the event in the list, its id, or words of its label.</source>
        <translation>Mostrar en qué se basa EVENT de PROJECT: pasajes, enlaces e indicios.

EVENT es el número del acontecimiento en la lista, su identificador o palabras de su título.</translation>
    </message>
    <message>
        <source>Put every reader, writer, language and model of this installation to work, and say how each fares.</source>
        <translation>Poner a trabajar cada lector, escritor, idioma y modelo de esta instalación y decir cómo le va a cada uno.</translation>
    </message>
    <message>
        <source>Put the corrected text in FILE in the place of that of SOURCE (a letter, id or title) in PROJECT.

Links, notes and rulings find their words in it again; what does not is kept and listed, to be placed in the
window. The old text stays in the project file, and the whole can be undone.</source>
        <translation>Poner el texto corregido de FILE en lugar del de SOURCE (letra, identificador o título) en PROJECT.

Enlaces, notas y decisiones vuelven a encontrar en él sus palabras; lo que no, se conserva y se enumera para situarlo en la
ventana. El texto anterior queda en el archivo de proyecto y todo puede deshacerse.</translation>
    </message>
    <message>
        <source>Recognise text in PDFs of pictures, by tesseract, in languages such as eng+rus.</source>
        <translation>Reconocer el texto de los PDF de imágenes, con tesseract, en idiomas como eng+rus.</translation>
    </message>
    <message>
        <source>Reject suggested links of less than this confidence.</source>
        <translation>Rechazar los enlaces propuestos con menos confianza.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Take the matches over; else they are only listed.</source>
        <translation>Incorporar las coincidencias; si no, solo se enumeran.</translation>
    </message>
    <message>
        <source>Take what FILE holds into PROJECT, which is made if there is none.

FILE is a project as JSON or TEI that Parallax wrote, or Web Annotations of any program, such as an export of
Hypothesis. Annotations are placed by the words they quote; those whose words are not found are listed.</source>
        <translation>Incorporar el contenido de FILE a PROJECT, que se crea si no existe.

FILE es un proyecto en JSON o TEI escrito por Parallax, o Web Annotations de cualquier programa, como una exportación de
Hypothesis. Las anotaciones se sitúan por las palabras que citan; aquellas cuyas palabras no se hallan se enumeran.</translation>
    </message>
    <message>
        <source>Title of the comparison; else the project&apos;s name.</source>
        <translation>Título de la comparación; si no, el nombre del proyecto.</translation>
    </message>
    <message>
        <source>What readers wrote.</source>
        <translation>Lo que escribieron los lectores.</translation>
    </message>
    <message>
        <source>What the program found to differ.</source>
        <translation>Lo que el programa encontró que difiere.</translation>
    </message>
    <message>
        <source>Where the comparison is written if there is no display (default: ./NAME.html).</source>
        <translation>Dónde se escribe la comparación si no hay pantalla (por defecto: ./NAME.html).</translation>
    </message>
    <message>
        <source>Where the links are written, as JSON.</source>
        <translation>Dónde se escriben los enlaces, como JSON.</translation>
    </message>
    <message>
        <source>Which sources do not tell of an event.</source>
        <translation>Qué fuentes no narran un acontecimiento.</translation>
    </message>
    <message>
        <source>Why passages are linked.</source>
        <translation>Por qué están enlazados los pasajes.</translation>
    </message>
    <message>
        <source>Write the annotated comparison in PROJECT to OUT.</source>
        <translation>Escribir la comparación anotada de PROJECT en OUT.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Parallax met a fault of its own and goes on. What you wrote is on disk. Copy this report and send it to the developers, so that they can mend it.</source>
        <translation>Parallax encontró un fallo propio y continúa. Lo que escribió está guardado. Copie este informe y envíelo a los desarrolladores para que puedan corregirlo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Parallax ended suddenly the last time. What you wrote is on disk. A report is in {0}.</source>
        <translation>Parallax terminó de repente la última vez. Lo que usted escribió está en el disco. Hay un informe en {0}.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0} BC</source>
        <translation>{0} a. C.</translation>
    </message>
    <message>
        <source>{0} (Julian) / {1} (Gregorian)</source>
        <translation>{0} (juliano) / {1} (gregoriano)</translation>
    </message>
    <message>
        <source>{0}s</source>
        <translation>años {0}</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>quizá {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>hacia {0}</translation>
    </message>
    <message>
        <source>perhaps about {0}</source>
        <translation>quizá hacia {0}</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>otoño</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>invierno</translation>
    </message>
    <message>
        <source>beginning of</source>
        <translation>principios</translation>
    </message>
    <message>
        <source>end of</source>
        <translation>finales</translation>
    </message>
    <message>
        <source>early</source>
        <translation>principios</translation>
    </message>
    <message>
        <source>middle of</source>
        <translation>mediados</translation>
    </message>
    <message>
        <source>late</source>
        <translation>finales</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>desde {0}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>{0} January</source>
        <translation>{0} de enero</translation>
    </message>
    <message>
        <source>{0} February</source>
        <translation>{0} de febrero</translation>
    </message>
    <message>
        <source>{0} March</source>
        <translation>{0} de marzo</translation>
    </message>
    <message>
        <source>{0} April</source>
        <translation>{0} de abril</translation>
    </message>
    <message>
        <source>{0} May</source>
        <translation>{0} de mayo</translation>
    </message>
    <message>
        <source>{0} June</source>
        <translation>{0} de junio</translation>
    </message>
    <message>
        <source>{0} July</source>
        <translation>{0} de julio</translation>
    </message>
    <message>
        <source>{0} August</source>
        <translation>{0} de agosto</translation>
    </message>
    <message>
        <source>{0} September</source>
        <translation>{0} de septiembre</translation>
    </message>
    <message>
        <source>{0} October</source>
        <translation>{0} de octubre</translation>
    </message>
    <message>
        <source>{0} November</source>
        <translation>{0} de noviembre</translation>
    </message>
    <message>
        <source>{0} December</source>
        <translation>{0} de diciembre</translation>
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
        <translation>Rechazado: {0} y {1}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Nothing here: {0}</source>
        <translation>Nada aquí: {0}</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} calla</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Counts nowhere</source>
        <translation>No cuenta en ninguna parte</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>DivergenceCard</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>Divergences</name>
    <message>
        <source>Two names for one: {0} in {a}, {1} in {b}.</source>
        <translation>Dos nombres para lo mismo: {0} en {a}, {1} en {b}.</translation>
    </message>
    <message>
        <source>{a} writes {0}, one day in two calendars: {Day} Julian is {Day2} Gregorian.</source>
        <translation>{a} escribe {0}, un mismo día en dos calendarios: el {Day} juliano es el {Day2} gregoriano.</translation>
    </message>
    <message>
        <source>{a} alone names {0}; {b} tells of this without the name.</source>
        <translation>Solo {a} nombra a {0}; {b} lo cuenta sin el nombre.</translation>
    </message>
    <message>
        <source>{a} alone names {0}; {Names} tell of this without the name.</source>
        <translation>Solo {a} nombra a {0}; {Names} lo cuentan sin el nombre.</translation>
    </message>
    <message>
        <source>{a} alone gives a day, {0}; {b} tells of this without one.</source>
        <translation>Solo {a} da un día, {0}; {b} lo cuenta sin fecha.</translation>
    </message>
    <message>
        <source>{a} alone gives a day, {0}; {Names} tell of this without one.</source>
        <translation>Solo {a} da un día, {0}; {Names} lo cuentan sin fecha.</translation>
    </message>
    <message>
        <source>{a} gives {0} as an example of several; {b} names no other.</source>
        <translation>{a} da {0} como ejemplo entre varios; {b} no nombra a ningún otro.</translation>
    </message>
    <message>
        <source>{a} says “{0}”, {b} “{1}”.</source>
        <translation>{a} dice «{0}»; {b}, «{1}».</translation>
    </message>
    <message>
        <source>{a} gives the day, {0}; {b} says only “{1}”.</source>
        <translation>{a} da el día, {0}; {b} dice solo «{1}».</translation>
    </message>
    <message>
        <source>{a} gives the day, {0} ({Day} Julian, {Day2} Gregorian); {b} says only “{1}”.</source>
        <translation>{a} da el día, {0} ({Day} juliano, {Day2} gregoriano); {b} dice solo «{1}».</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} {1}.</source>
        <translation>{a} da {0}; {b}, {1}.</translation>
    </message>
    <message>
        <source>Same day in two calendars: {a} writes {0}, {b} {1}; {Day} Julian is {Day2} Gregorian.</source>
        <translation>El mismo día en dos calendarios: {a} escribe {0}; {b}, {1}; el {Day} juliano es el {Day2} gregoriano.</translation>
    </message>
    <message>
        <source>Same day: in {0} “{1}” ({a}) fell on {2} ({b}).</source>
        <translation>El mismo día: en {0}, «{1}» ({a}) cayó en {2} ({b}).</translation>
    </message>
    <message>
        <source>{a} gives {0}; in {1} “{2}” ({b}) fell a day from it.</source>
        <translation>{a} da {0}; en {1}, «{2}» ({b}) cayó a un día de esa fecha.</translation>
    </message>
    <message>
        <source>{a} gives {0}; in {1} “{2}” ({b}) fell {3} days from it.</source>
        <translation>{a} da {0}; en {1}, «{2}» ({b}) cayó a {3} días de esa fecha.</translation>
    </message>
    <message>
        <source>Same day: {0} in {a} was a {Weekday}, as {b} says.</source>
        <translation>El mismo día: {0} en {a} era {Weekday}, como dice {b}.</translation>
    </message>
    <message>
        <source>{0} in {a} was a {Weekday}; {b} says “{1}”.</source>
        <translation>{0} en {a} era {Weekday}; {b} dice «{1}».</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} “{1}”: {Day} Julian is {Day2} Gregorian.</source>
        <translation>{a} da {0}; {b}, «{1}»: el {Day} juliano es el {Day2} gregoriano.</translation>
    </message>
    <message>
        <source>{a} gives {0}; {b} says only “{1}”.</source>
        <translation>{a} da {0}; {b} dice solo «{1}».</translation>
    </message>
    <message>
        <source>{a} gives {0}; {b} says “{1}”.</source>
        <translation>{a} da {0}; {b} dice «{1}».</translation>
    </message>
    <message>
        <source>{a} tells as a fact what {b} doubts or denies (“{0}”).</source>
        <translation>{a} cuenta como un hecho lo que {b} duda o niega («{0}»).</translation>
    </message>
    <message>
        <source>Both give {0}; {a} also gives {1}, {b} does not.</source>
        <translation>Ambos dan {0}; {a} da también {1}, {b} no.</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} {1}: one figure lies within the other.</source>
        <translation>{a} da {0}; {b}, {1}: una cifra está comprendida en la otra.</translation>
    </message>
    <message>
        <source>{a} says “{0}” where {b} says “{1}”.</source>
        <translation>{a} dice «{0}» donde {b} dice «{1}».</translation>
    </message>
    <message>
        <source>{a} counts {0}; {b} names {Names}.</source>
        <translation>{a} cuenta {0}; {b} nombra a {Names}.</translation>
    </message>
    <message>
        <source>{a} also names {Names}; {b} does not.</source>
        <translation>{a} nombra también a {Names}; {b} no.</translation>
    </message>
    <message>
        <source>{a}’s list alone has {Names}; {b}’s list alone has {Names2}.</source>
        <translation>Solo en la lista de {a}: {Names}; solo en la de {b}: {Names2}.</translation>
    </message>
    <message>
        <source>{a}’s list alone has {Names}.</source>
        <translation>Solo en la lista de {a}: {Names}.</translation>
    </message>
    <message>
        <source>{a} names {Names}, {b} {Names2}.</source>
        <translation>{a} nombra a {Names}; {b}, a {Names2}.</translation>
    </message>
    <message>
        <source>{a} names {Names}; {b} says “{0}”.</source>
        <translation>{a} nombra a {Names}; {b} dice «{0}».</translation>
    </message>
    <message>
        <source>Same name in two spellings: {0} in {a}, {1} in {b}.</source>
        <translation>El mismo nombre con dos grafías: {0} en {a}, {1} en {b}.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Some letters look as if they had been read in a wrong encoding.</source>
        <translation>Algunas letras parecen leídas con una codificación equivocada.</translation>
    </message>
    <message>
        <source>Words are broken with hyphens at the ends of lines; broken words are not matched.</source>
        <translation>Hay palabras cortadas con guion a final de línea; las palabras cortadas no se comparan.</translation>
    </message>
    <message>
        <source>Many words hold stray signs, as if the text had been recognised badly from pictures (OCR).</source>
        <translation>Muchas palabras contienen signos extraños, como si el texto se hubiera reconocido mal a partir de imágenes (OCR).</translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>Texto principal</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>The text was recognised from pictures (OCR); compare it with the pages before you rely on it.</source>
        <translation>El texto se reconoció a partir de imágenes (OCR); compárelo con las páginas antes de fiarse de él.</translation>
    </message>
    <message>
        <source>Pages that could not be recognised: {0}.</source>
        <translation>Páginas que no pudieron reconocerse: {0}.</translation>
    </message>
    <message>
        <source>Pages without text: {0}. They may be pictures.</source>
        <translation>Páginas sin texto: {0}. Pueden ser imágenes.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Choose an event or select words first: a bookmark needs a place.</source>
        <translation>Elija primero un acontecimiento o unas palabras: un marcador necesita un lugar.</translation>
    </message>
    <message>
        <source>This has a bookmark already.</source>
        <translation>Aquí ya hay un marcador.</translation>
    </message>
    <message>
        <source>No link stands on this passage. Choose a passage of the event.</source>
        <translation>Ningún enlace se apoya en este pasaje. Elija un pasaje del acontecimiento.</translation>
    </message>
    <message>
        <source>There is nothing more to move over on this side.</source>
        <translation>No queda nada más por abarcar en este lado.</translation>
    </message>
    <message>
        <source>Nothing of the passage would be left. Reject the link instead.</source>
        <translation>No quedaría nada del pasaje. Rechace mejor el enlace.</translation>
    </message>
    <message>
        <source>One event cannot be merged. Choose two or more events in the list.</source>
        <translation>Un solo acontecimiento no puede unirse. Elija dos o más en la lista.</translation>
    </message>
    <message>
        <source>An event is split into two parts. Choose some of its links, not all.</source>
        <translation>Un acontecimiento se divide en dos partes. Elija algunos de sus enlaces, no todos.</translation>
    </message>
    <message>
        <source>This link is not rejected, so there is nothing to restore.</source>
        <translation>Este enlace no está rechazado, así que no hay nada que restablecer.</translation>
    </message>
    <message>
        <source>Nothing to do: this is {0} already.</source>
        <translation>No hay nada que hacer: ya está {0}.</translation>
    </message>
    <message>
        <source>Both selections are in one source. Select words in two sources to link them.</source>
        <translation>Las dos selecciones están en una misma fuente. Seleccione palabras en dos fuentes para enlazarlas.</translation>
    </message>
    <message>
        <source>These two passages are linked already.</source>
        <translation>Estos dos pasajes ya están enlazados.</translation>
    </message>
    <message>
        <source>An event needs a label. Type a few words that say what happened.</source>
        <translation>Un acontecimiento necesita un título. Escriba en pocas palabras qué ocurrió.</translation>
    </message>
    <message>
        <source>A source was taken out or replaced while the aligner was at work. Align again.</source>
        <translation>Se quitó o sustituyó una fuente durante la alineación. Alinee de nuevo.</translation>
    </message>
    <message>
        <source>A name is split into two. Leave at least one form on each side.</source>
        <translation>Un nombre se separa en dos. Deje al menos una forma en cada lado.</translation>
    </message>
    <message>
        <source>Nothing was said of this name, so there is nothing to restore.</source>
        <translation>No se dijo nada de este nombre, así que no hay nada que restablecer.</translation>
    </message>
    <message>
        <source>A project holds at most {0} rules on names. Restore some first.</source>
        <translation>Un proyecto admite como máximo {0} reglas sobre nombres. Restablezca antes algunas.</translation>
    </message>
    <message>
        <source>These forms cannot make a rule. Choose two or more different names.</source>
        <translation>Estas formas no pueden hacer una regla. Elija dos o más nombres distintos.</translation>
    </message>
    <message>
        <source>The event is not there any more. Choose another, or select the words to note.</source>
        <translation>El acontecimiento ya no existe. Elija otro o seleccione las palabras que quiere anotar.</translation>
    </message>
    <message>
        <source>What the note is about is not there any more. Select the words to note.</source>
        <translation>Aquello de lo que trata la nota ya no existe. Seleccione las palabras que quiere anotar.</translation>
    </message>
    <message>
        <source>Choose an event or select words first: a note needs something to speak of.</source>
        <translation>Elija primero un acontecimiento o unas palabras: una nota tiene que tratar de algo.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>La nota ya no existe.</translation>
    </message>
    <message>
        <source>Nothing to do: these notes have the tag already.</source>
        <translation>No hay nada que hacer: estas notas ya tienen la etiqueta.</translation>
    </message>
    <message>
        <source>Nothing to do: none of these was dismissed.</source>
        <translation>No hay nada que hacer: ninguna de estas se había descartado.</translation>
    </message>
    <message>
        <source>The note is empty. Write a few words, or choose Cancel.</source>
        <translation>La nota está vacía. Escriba unas palabras o cancele.</translation>
    </message>
    <message>
        <source>The note is longer than {0} characters. Shorten it, or make two of it.</source>
        <translation>La nota supera los {0} caracteres. Acórtela o divídala en dos.</translation>
    </message>
    <message>
        <source>This is the text that the source has already. Nothing has changed.</source>
        <translation>Es el texto que la fuente ya tiene. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{0}” has this text already. Take that source out first, or keep both.</source>
        <translation>«{0}» ya tiene este texto. Quite antes esa fuente o conserve las dos.</translation>
    </message>
    <message>
        <source>The words were in “{0}”. Select them in that text.</source>
        <translation>Las palabras estaban en «{0}». Selecciónelas en ese texto.</translation>
    </message>
    <message>
        <source>This stands in the project again already. Drop it from the list.</source>
        <translation>Esto ya está de nuevo en el proyecto. Quítelo de la lista.</translation>
    </message>
    <message>
        <source>No suggested link has such a confidence. Choose another.</source>
        <translation>Ningún enlace propuesto tiene esa confianza. Elija otra.</translation>
    </message>
    <message>
        <source>You confirmed or drew a link that says otherwise. Reject that link first.</source>
        <translation>Usted confirmó o trazó un enlace que dice otra cosa. Rechácelo antes.</translation>
    </message>
    <message>
        <source>You have said so already. Nothing has changed.</source>
        <translation>Ya lo había dicho. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{0}” has the same text as “{1}”, so it was not added.</source>
        <translation>«{0}» tiene el mismo texto que «{1}», así que no se añadió.</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Choose another name.</source>
        <translation>Ya hay una etiqueta con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>A project holds at most {0} tags. Remove some first.</source>
        <translation>Un proyecto admite como máximo {0} etiquetas. Quite antes algunas.</translation>
    </message>
    <message>
        <source>A tag needs a name. Type a word or two.</source>
        <translation>Una etiqueta necesita un nombre. Escriba una o dos palabras.</translation>
    </message>
    <message>
        <source>The name of this tag is longer than {0} characters. Shorten it.</source>
        <translation>El nombre de esta etiqueta supera los {0} caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>What this file holds does not fit together: {0}. Nothing was taken in.</source>
        <translation>El contenido de este archivo no concuerda: {0}. No se incorporó nada.</translation>
    </message>
    <message>
        <source>That is how it stands already. Nothing has changed.</source>
        <translation>Ya está así. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no comparison {0}. There are: {1}.</source>
        <translation>No existe la comparación {0}. Existen: {1}.</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another name, or open it.</source>
        <translation>{0} ya existe. Elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>{0} is damaged, see above ({1}). Go on with an earlier copy of it.</source>
        <translation>{0} está dañado, véase arriba ({1}). Siga con una copia anterior.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. &apos;parallax --help&apos; lists what works without one.</source>
        <translation>No hay pantalla en la que abrir la ventana. «parallax --help» indica lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>it is larger than {0} bytes</source>
        <translation>supera los {0} bytes</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidada con demasiada profundidad</translation>
    </message>
    <message>
        <source>it has more than {0} words</source>
        <translation>tiene más de {0} palabras</translation>
    </message>
    <message>
        <source>“{0}” is no group of wordings in square brackets</source>
        <translation>«{0}» no es un grupo de expresiones entre corchetes</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is no list of words in quotation marks</source>
        <translation>«{0}» en «{1}» no es una lista de palabras entre comillas</translation>
    </message>
    <message>
        <source>Your word list {0} was left out: {1}. Mend the file, or move it away; the words that come with Parallax are used.</source>
        <translation>Su lista de palabras {0} se dejó de lado: {1}. Corrija el archivo o muévalo; se usan las palabras que trae Parallax.</translation>
    </message>
    <message>
        <source>These passages are too long to be compared word by word ({0} words at most). Choose shorter ones.</source>
        <translation>Estos pasajes son demasiado largos para compararlos palabra por palabra ({0} palabras como máximo). Elija otros más cortos.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; copy it again from where it came.</source>
        <translation>El archivo está dañado o cortado; vuelva a copiarlo de su origen.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a text; it is not opened.</source>
        <translation>Al descomprimirse, el archivo ocupa mucho más que un texto; no se abre.</translation>
    </message>
    <message>
        <source>The file is protected by a password; save a copy without one.</source>
        <translation>El archivo está protegido con contraseña; guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>The file lacks its part {0}; copy it again from where it came.</source>
        <translation>Al archivo le falta la parte {0}; vuelva a copiarlo de su origen.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>This bibliography is too large; export only the entries that are needed.</source>
        <translation>Esta bibliografía es demasiado grande; exporte solo las entradas necesarias.</translation>
    </message>
    <message>
        <source>This is no bibliography that is read; BibTeX, RIS and CSL JSON are.</source>
        <translation>Este tipo de bibliografía no se lee; se leen BibTeX, RIS y CSL JSON.</translation>
    </message>
    <message>
        <source>This bibliography has too many entries; export only those that are needed.</source>
        <translation>Esta bibliografía tiene demasiadas entradas; exporte solo las necesarias.</translation>
    </message>
    <message>
        <source>This bibliography holds no entry with a title; export it again.</source>
        <translation>Esta bibliografía no contiene ninguna entrada con título; expórtela de nuevo.</translation>
    </message>
    <message>
        <source>This JSON is damaged; export the bibliography again.</source>
        <translation>Este JSON está dañado; exporte la bibliografía de nuevo.</translation>
    </message>
    <message>
        <source>This RIS file is damaged; export the bibliography again.</source>
        <translation>Este archivo RIS está dañado; exporte la bibliografía de nuevo.</translation>
    </message>
    <message>
        <source>This BibTeX file is damaged; export the bibliography again.</source>
        <translation>Este archivo BibTeX está dañado; exporte la bibliografía de nuevo.</translation>
    </message>
    <message>
        <source>The folder {0} with the bundled comparisons is missing; install Parallax again.</source>
        <translation>Falta la carpeta {0} con las comparaciones incluidas; reinstale Parallax.</translation>
    </message>
    <message>
        <source>The bundled comparisons in {0} cannot be read ({1}).</source>
        <translation>Las comparaciones incluidas en {0} no pueden leerse ({1}).</translation>
    </message>
    <message>
        <source>{0} is not valid TOML: {1}.</source>
        <translation>{0} no es TOML válido: {1}.</translation>
    </message>
    <message>
        <source>{0} names no sources; add a [[source]] table for each.</source>
        <translation>{0} no nombra fuentes; añada una tabla [[source]] para cada una.</translation>
    </message>
    <message>
        <source>{0} names the same file twice; name each text once.</source>
        <translation>{0} nombra dos veces el mismo archivo; nombre cada texto una vez.</translation>
    </message>
    <message>
        <source>{0} names the file {1}; only files beside the manifest are read.</source>
        <translation>{0} nombra el archivo {1}; solo se leen archivos situados junto al manifiesto.</translation>
    </message>
    <message>
        <source>{0}/{1} is not the text that its manifest names; install Parallax again.</source>
        <translation>{0}/{1} no es el texto que nombra su manifiesto; reinstale Parallax.</translation>
    </message>
    <message>
        <source>{0} gives {1} the calendar {2}; use one of {3}.</source>
        <translation>{0} da a {1} el calendario {2}; use uno de {3}.</translation>
    </message>
    <message>
        <source>{0} lacks the field {1}.</source>
        <translation>A {0} le falta el campo {1}.</translation>
    </message>
    <message>
        <source>The field {0} in {1} has to be words between quotation marks.</source>
        <translation>El campo {0} de {1} tiene que ser palabras entre comillas.</translation>
    </message>
    <message>
        <source>This book is locked by its seller, so it cannot be read here; use a copy without a lock.</source>
        <translation>Este libro está bloqueado por su vendedor y no puede leerse aquí; use una copia sin bloqueo.</translation>
    </message>
    <message>
        <source>The book does not say where its text is; copy it again from where it came.</source>
        <translation>El libro no dice dónde está su texto; vuelva a copiarlo de su origen.</translation>
    </message>
    <message>
        <source>This is no text in the encoding {0}; choose another encoding.</source>
        <translation>Esto no es un texto en la codificación {0}; elija otra.</translation>
    </message>
    <message>
        <source>The page holds no words; choose a file with a text in it.</source>
        <translation>La página no contiene palabras; elija un archivo con texto.</translation>
    </message>
    <message>
        <source>This is an old or locked Office document; save it as .docx without a password.</source>
        <translation>Es un documento de Office antiguo o bloqueado; guárdelo como .docx sin contraseña.</translation>
    </message>
    <message>
        <source>This is XML of a kind that is not read; TEI and XHTML are.</source>
        <translation>Este tipo de XML no se lee; se leen TEI y XHTML.</translation>
    </message>
    <message>
        <source>This is an archive or a document of a kind that is not read; take the text file out of it first.</source>
        <translation>Es un archivo comprimido o un documento de un tipo que no se lee; extraiga antes el archivo de texto.</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract with the languages {0}; install them first.</source>
        <translation>Para reconocer texto hace falta el programa tesseract con los idiomas {0}; instálelos antes.</translation>
    </message>
    <message>
        <source>This PDF has more than {0} pages; divide it into smaller files.</source>
        <translation>Este PDF tiene más de {0} páginas; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The document is no text; save it as a text document first.</source>
        <translation>El documento no es un texto; guárdelo antes como documento de texto.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text. Have its text recognised (OCR), for which Parallax offers the program tesseract where it is installed, or choose another copy.</source>
        <translation>Este PDF contiene imágenes de páginas y ningún texto. Haga reconocer su texto (OCR), para lo que Parallax ofrece el programa tesseract si está instalado, o elija otra copia.</translation>
    </message>
    <message>
        <source>This text is longer than a source may be; divide it into smaller files.</source>
        <translation>Este texto es más largo de lo que puede ser una fuente; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The file holds no words; choose a file with a text in it.</source>
        <translation>El archivo no contiene palabras; elija un archivo con texto.</translation>
    </message>
    <message>
        <source>The document is damaged; open it in a word processor and save it anew.</source>
        <translation>El documento está dañado; ábralo en un procesador de textos y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>This TEI file has no &lt;text&gt;; choose a file with a text in it.</source>
        <translation>Este archivo TEI no tiene &lt;text&gt;; elija un archivo con texto.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose the text files in it.</source>
        <translation>{0} es una carpeta; elija los archivos de texto que contiene.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file; choose a text file.</source>
        <translation>{0} no es un archivo corriente; elija un archivo de texto.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB; divide it into smaller files.</source>
        <translation>{0} supera los {1} MB; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}; it may have been moved.</source>
        <translation>No hay ningún archivo {0} en {1}; quizá se haya movido.</translation>
    </message>
    <message>
        <source>{0} may not be read; ask its owner for permission to read it.</source>
        <translation>No hay permiso para leer {0}; pídaselo a su propietario.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}); copy it elsewhere and try again.</source>
        <translation>{0} no pudo leerse ({1}); cópielo en otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no text but binary data, or a text cut off in the middle of a letter.</source>
        <translation>Esto no es un texto sino datos binarios, o un texto cortado en mitad de una letra.</translation>
    </message>
    <message>
        <source>This is binary data and no text, or a text in another encoding; choose a text file.</source>
        <translation>Son datos binarios y no un texto, o un texto en otra codificación; elija un archivo de texto.</translation>
    </message>
    <message>
        <source>This text holds halves of letters in the encoding {0}; choose another encoding.</source>
        <translation>Este texto contiene mitades de letras en la codificación {0}; elija otra.</translation>
    </message>
    <message>
        <source>The encoding {0} is not known; try utf-8 or windows-1252.</source>
        <translation>La codificación {0} no se conoce; pruebe utf-8 o windows-1252.</translation>
    </message>
    <message>
        <source>The document has no text in it; copy it again from where it came.</source>
        <translation>El documento no contiene texto; vuelva a copiarlo de su origen.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, which could be harmful; it is not opened.</source>
        <translation>El archivo define entidades propias, lo que podría ser dañino; no se abre.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}. Copy it again from where it came.</source>
        <translation>El archivo está dañado: {0}. Vuelva a copiarlo de su origen.</translation>
    </message>
    <message>
        <source>That is too long to look for. Take a few words of it.</source>
        <translation>Es demasiado largo para buscarlo. Tome unas pocas palabras.</translation>
    </message>
    <message>
        <source>Type a word or a number to look for.</source>
        <translation>Escriba una palabra o un número que buscar.</translation>
    </message>
    <message>
        <source>Those are too many words. Take a few of them, or put a phrase in quotation marks.</source>
        <translation>Son demasiadas palabras. Tome algunas o ponga una frase entre comillas.</translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation>Añada un segundo relato para comparar.</translation>
    </message>
    <message>
        <source>There is no project file {0}. Check the name, or make one with &apos;parallax new&apos;.</source>
        <translation>No existe el archivo de proyecto {0}. Compruebe el nombre o cree uno con «parallax new».</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB, so it is not opened.</source>
        <translation>{0} supera los {1} GiB, así que no se abre.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. &apos;parallax check&apos; lists every fault.</source>
        <translation>{0} está dañado: {1}. «parallax check» enumera todos los fallos.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} {2} cannot be read ({3}). Open a copy of the file, or the one kept before an update.</source>
        <translation>{0} está dañado: {1} {2} no puede leerse ({3}). Abra una copia del archivo o la guardada antes de una actualización.</translation>
    </message>
    <message>
        <source>{0} can only be read here. Save a copy elsewhere to go on.</source>
        <translation>{0} solo puede leerse aquí. Guarde una copia en otro lugar para continuar.</translation>
    </message>
    <message>
        <source>{0} is from a newer Parallax, so it can only be read here. Update to go on.</source>
        <translation>{0} procede de una versión más reciente de Parallax, así que aquí solo se puede leer. Actualice el programa para continuar.</translation>
    </message>
    <message>
        <source>{0} was changed by another program. Open it again to go on.</source>
        <translation>Otro programa cambió {0}. Ábralo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The {0} {1} is not as this edit expects it. Open the project again.</source>
        <translation>{0} {1} no está como este cambio lo espera. Abra de nuevo el proyecto.</translation>
    </message>
    <message>
        <source>This edit does not fit {0}: {1}. Open the project again.</source>
        <translation>Este cambio no encaja en {0}: {1}. Abra de nuevo el proyecto.</translation>
    </message>
    <message>
        <source>{0} cannot be used now: {1}. Try again, or copy it to another disk.</source>
        <translation>{0} no puede usarse ahora: {1}. Inténtelo de nuevo o cópielo en otro disco.</translation>
    </message>
    <message>
        <source>{0} is not a project file, or is damaged: {1}. Open the copy kept before an update, if any.</source>
        <translation>{0} no es un archivo de proyecto o está dañado: {1}. Abra la copia guardada antes de una actualización, si la hay.</translation>
    </message>
    <message>
        <source>{0} has letters that cannot be kept ({1}). Write them otherwise.</source>
        <translation>{0} contiene letras que no pueden guardarse ({1}). Escríbalas de otro modo.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another place.</source>
        <translation>{0} no puede usarse: {1}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>This file is not a Parallax project. Choose a file that Parallax made, ending in .parallax.</source>
        <translation>Este archivo no es un proyecto de Parallax. Elija un archivo creado por Parallax, que termine en .parallax.</translation>
    </message>
    <message>
        <source>This file is from a newer Parallax. Update to open it.</source>
        <translation>Este archivo es de un Parallax más reciente. Actualice para abrirlo.</translation>
    </message>
    <message>
        <source>This project file has other parts than Parallax makes, so it is not opened. Ask the sender for the original.</source>
        <translation>Este archivo de proyecto tiene partes que Parallax no crea, así que no se abre. Pida el original al remitente.</translation>
    </message>
    <message>
        <source>This project has no events yet. Align it first.</source>
        <translation>Este proyecto aún no tiene acontecimientos. Alinéelo antes.</translation>
    </message>
    <message>
        <source>Several events have {0} in their label. Name one by its number: {1}.</source>
        <translation>Varios acontecimientos tienen {0} en su título. Indique uno por su número: {1}.</translation>
    </message>
    <message>
        <source>There is no event {0}. Name one by its number: {1}.</source>
        <translation>No hay ningún acontecimiento {0}. Indique uno por su número: {1}.</translation>
    </message>
    <message>
        <source>{0} is a project or a source of this comparison. Choose another name.</source>
        <translation>{0} es un proyecto o una fuente de esta comparación. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose a name for the file in it.</source>
        <translation>{0} es una carpeta. Elija un nombre para el archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Choose another name.</source>
        <translation>No se puede escribir en {0}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose another, or make it first.</source>
        <translation>No existe la carpeta {0}. Elija otra o créela antes.</translation>
    </message>
    <message>
        <source>You may not write to the folder {0}. Choose another.</source>
        <translation>No tiene permiso para escribir en la carpeta {0}. Elija otra.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}. Choose another place.</source>
        <translation>{0} no pudo escribirse: {1}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{0} is no name for a file: {1}. Choose another.</source>
        <translation>{0} no es un nombre de archivo: {1}. Elija otro.</translation>
    </message>
    <message>
        <source>This JSON project is of version {0}, and this Parallax reads version {1}. Update it.</source>
        <translation>Este proyecto JSON es de la versión {0} y este Parallax lee la versión {1}. Actualícelo.</translation>
    </message>
    <message>
        <source>This is no sound JSON project: {0}.</source>
        <translation>Este no es un proyecto JSON correcto: {0}.</translation>
    </message>
    <message>
        <source>{0} holds no comparison and no annotations. Parallax takes in its own JSON and TEI, and Web Annotations of any tool.</source>
        <translation>{0} no contiene ninguna comparación ni notas. Parallax incorpora su propio JSON y TEI, y Web Annotations de cualquier herramienta.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>No existe el archivo {0}.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, so it is not read.</source>
        <translation>{0} supera los {1} MB, así que no se lee.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} no puede leerse: {1}.</translation>
    </message>
    <message>
        <source>{0} is neither JSON nor XML that can be read: {1}.</source>
        <translation>{0} no es JSON ni XML legible: {1}.</translation>
    </message>
    <message>
        <source>{0} is nested too deep to be read.</source>
        <translation>{0} está anidado con demasiada profundidad para leerse.</translation>
    </message>
    <message>
        <source>This is no sound XML: {0}.</source>
        <translation>Este no es un XML correcto: {0}.</translation>
    </message>
    <message>
        <source>This XML declares a document type, which Parallax does not read. Take it out first.</source>
        <translation>Este XML declara un tipo de documento, que Parallax no lee. Quítelo antes.</translation>
    </message>
    <message>
        <source>This TEI was not written by Parallax, or was altered ({0}, line {1}). To compare its text, add it as a source.</source>
        <translation>Este TEI no lo escribió Parallax o se ha modificado ({0}, línea {1}). Para comparar su texto, añádalo como fuente.</translation>
    </message>
    <message>
        <source>This TEI points to what is not in it, or not rightly: {0}.</source>
        <translation>Este TEI remite a lo que no contiene, o remite mal: {0}.</translation>
    </message>
    <message>
        <source>This file holds more than {0} annotations. Divide it.</source>
        <translation>Este archivo contiene más de {0} anotaciones. Divídalo.</translation>
    </message>
    <message>
        <source>These annotations are not sound: {0}.</source>
        <translation>Estas anotaciones no son correctas: {0}.</translation>
    </message>
    <message>
        <source>The name {0} does not say in which format to write. End it in one of: {1}.</source>
        <translation>El nombre {0} no dice en qué formato escribir. Termínelo en uno de: {1}.</translation>
    </message>
    <message>
        <source>There is no format &apos;{0}&apos;. Choose one of: {1}.</source>
        <translation>No existe el formato «{0}». Elija uno de: {1}.</translation>
    </message>
    <message>
        <source>There is no source {0}. There are: {1}.</source>
        <translation>No existe la fuente {0}. Existen: {1}.</translation>
    </message>
    <message>
        <source>The project has no tag “{0}”. Its tags: {1}.</source>
        <translation>El proyecto no tiene la etiqueta «{0}». Sus etiquetas: {1}.</translation>
    </message>
    <message>
        <source>A link would be both confirmed and rejected. Name a lower --reject-below.</source>
        <translation>Un enlace quedaría a la vez confirmado y rechazado. Indique un --reject-below menor.</translation>
    </message>
    <message>
        <source>{0} parts of this installation do not work. Install Parallax again.</source>
        <translation>{0} partes de esta instalación no funcionan. Reinstale Parallax.</translation>
    </message>
    <message>
        <source>taken for {0}</source>
        <translation>tomado por {0}</translation>
    </message>
    <message>
        <source>read as {0}, {1}</source>
        <translation>leído como {0}, {1}</translation>
    </message>
    <message>
        <source>the styles do not differ: {0}</source>
        <translation>los estilos no se distinguen: {0}</translation>
    </message>
    <message>
        <source>words of a note are not found</source>
        <translation>no se encuentran las palabras de una nota</translation>
    </message>
    <message>
        <source>like sentences are not found alike</source>
        <translation>frases semejantes no se reconocen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Filter events</source>
        <translation>Filtrar acontecimientos</translation>
    </message>
    <message>
        <source>Filter events by words</source>
        <translation>Filtrar acontecimientos por palabras</translation>
    </message>
    <message>
        <source>Filter by source, status, kind, author or tag</source>
        <translation>Filtrar por fuente, estado, tipo, autor o etiqueta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind of divergence or note</source>
        <translation>Tipo de divergencia o nota</translation>
    </message>
    <message>
        <source>Author of a note</source>
        <translation>Autor de una nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>like act in other words</source>
        <translation>el mismo acto con otras palabras</translation>
    </message>
    <message>
        <source>abbreviation and full name</source>
        <translation>abreviatura y nombre completo</translation>
    </message>
    <message>
        <source>same word in two forms</source>
        <translation>la misma palabra en dos formas</translation>
    </message>
    <message>
        <source>same words in two forms</source>
        <translation>las mismas palabras en dos formas</translation>
    </message>
    <message>
        <source>same name in two spellings</source>
        <translation>el mismo nombre con dos grafías</translation>
    </message>
    <message>
        <source>{0} words alike</source>
        <translation>{0} palabras iguales</translation>
    </message>
    <message>
        <source>one name in two languages or ages</source>
        <translation>un mismo nombre en dos lenguas o épocas</translation>
    </message>
    <message>
        <source>two names of one body</source>
        <translation>dos nombres de un mismo organismo</translation>
    </message>
    <message>
        <source>one name, as the reader says</source>
        <translation>un mismo nombre, según el lector</translation>
    </message>
    <message>
        <source>called so in {0}</source>
        <translation>llamado así en {0}</translation>
    </message>
    <message>
        <source>same day in two calendars</source>
        <translation>el mismo día en dos calendarios</translation>
    </message>
    <message>
        <source>same day of the year</source>
        <translation>el mismo día del año</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>same date as written, the calendar uncertain</source>
        <translation>la misma fecha escrita, el calendario es incierto</translation>
    </message>
    <message>
        <source>same number of the same</source>
        <translation>el mismo número de lo mismo</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>el mismo número</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>You drew this link yourself.</source>
        <translation>Usted mismo trazó este enlace.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>{0}: {1} and {2}</source>
        <translation>{0}: {1} y {2}</translation>
    </message>
    <message>
        <source>refused, does not count</source>
        <translation>rechazado, no cuenta</translation>
    </message>
    <message>
        <source>{0}; {1} % of the score</source>
        <translation>{0}; {1} % de la puntuación</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>Que vuelva a contar</translation>
    </message>
    <message>
        <source>This does not count</source>
        <translation>Esto no cuenta</translation>
    </message>
    <message>
        <source>This counts nowhere in this project</source>
        <translation>Esto no cuenta en ninguna parte de este proyecto</translation>
    </message>
</context>
<context>
    <name>ExportContents</name>
    <message>
        <source>&amp;Confirmed events ({0})</source>
        <translation>Acontecimientos &amp;confirmados ({0})</translation>
    </message>
    <message>
        <source>&amp;Suggested events ({0}), marked as such</source>
        <translation>Acontecimientos &amp;propuestos ({0}), señalados como tales</translation>
    </message>
    <message>
        <source>Only events in which the accounts di&amp;ffer</source>
        <translation>Solo acontecimientos en que los relatos di&amp;fieren</translation>
    </message>
    <message>
        <source>&amp;Divergences with both quotes</source>
        <translation>&amp;Divergencias con ambas citas</translation>
    </message>
    <message>
        <source>S&amp;ilences, named per source</source>
        <translation>S&amp;ilencios, nombrados por fuente</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>E&amp;vidence: why passages are linked</source>
        <translation>&amp;Indicios: por qué se enlazan los pasajes</translation>
    </message>
    <message>
        <source>Full te&amp;xt of each source</source>
        <translation>Te&amp;xto completo de cada fuente</translation>
    </message>
    <message>
        <source>Annotators by number instead of na&amp;me</source>
        <translation>Anotadores por número en vez de no&amp;mbre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Those marked in the list ({0})</source>
        <translation>Los marcados en la lista ({0})</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Kinds of divergences and notes</source>
        <translation>Tipos de divergencias y notas</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>Notas de quién</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Uno bajo otro</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>As the sources date</source>
        <translation>Como datan las fuentes</translation>
    </message>
    <message>
        <source>Julian and Gregorian</source>
        <translation>Juliano y gregoriano</translation>
    </message>
    <message>
        <source>Gregorian only</source>
        <translation>Solo gregoriano</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, vertical</translation>
    </message>
    <message>
        <source>A4, wide</source>
        <translation>A4, horizontal</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Carta, vertical</translation>
    </message>
    <message>
        <source>Letter, wide</source>
        <translation>Carta, horizontal</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Without a style</source>
        <translation>Sin estilo</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Referencias</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing of this comparison is chosen.</source>
        <translation>No se ha elegido nada de esta comparación.</translation>
    </message>
    <message>
        <source>Tables: sources, events, matrix, passages, links, divergences, annotations.</source>
        <translation>Tablas: fuentes, acontecimientos, matriz, pasajes, enlaces, divergencias, anotaciones.</translation>
    </message>
    <message>
        <source>The picture that View shows, of the whole comparison.</source>
        <translation>La imagen que muestra la vista, de toda la comparación.</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimir la comparación</translation>
    </message>
    <message>
        <source>Import a comparison or annotations</source>
        <translation>Importar una comparación o anotaciones</translation>
    </message>
    <message>
        <source>Comparisons and annotations (*.json *.jsonld *.xml)</source>
        <translation>Comparaciones y anotaciones (*.json *.jsonld *.xml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>{0} holds nothing that is not here already.</source>
        <translation>{0} no contiene nada que no esté ya aquí.</translation>
    </message>
    <message>
        <source>{0} things taken in from {1}.</source>
        <translation>{0} elementos tomados de {1}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{0} found no place in these sources.</source>
        <translation>{0} no encontraron lugar en estas fuentes.</translation>
    </message>
    <message>
        <source>Nothing was changed for them. The list says what they are.</source>
        <translation>Nada se cambió por ellos. La lista los nombra.</translation>
    </message>
</context>
<context>
    <name>FilterNotice</name>
    <message>
        <source>{0} of {1} events are shown; the filter leaves out the others.</source>
        <translation>Se muestran {0} de {1} acontecimientos; el filtro deja fuera los demás.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation>Encontrar en esta fuente</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>one file, offline</source>
        <translation>un archivo, sin conexión</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>for print, with an outline</source>
        <translation>para imprimir, con esquema</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>notes as comments</source>
        <translation>notas como comentarios</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>one sheet a table</source>
        <translation>una hoja por tabla</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>one file a table, zipped</source>
        <translation>un archivo por tabla, comprimidas</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>for wikis and notebooks</source>
        <translation>para wikis y cuadernos</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>handouts, in two columns</source>
        <translation>material de clase en dos columnas</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>for editions</source>
        <translation>para ediciones</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <source>links and notes</source>
        <translation>enlaces y notas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>a picture, SVG</source>
        <translation>una imagen, SVG</translation>
    </message>
    <message>
        <source>Map of links</source>
        <translation>Mapa de enlaces</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>Proyecto en JSON</translation>
    </message>
    <message>
        <source>all, to be read back</source>
        <translation>todo, para volver a leerlo</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Only changes with these words</source>
        <translation>Solo cambios con estas palabras</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Cambios, los más recientes primero</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Only the newest {0} are listed.</source>
        <translation>Solo se listan los {0} más recientes.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Note, {0}</source>
        <translation>Nota, {0}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Chosen event</source>
        <translation>Acontecimiento elegido</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm the links of this event (C)</source>
        <translation>Confirmar los enlaces de este acontecimiento (C)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject the links of this event (X)</source>
        <translation>Rechazar los enlaces de este acontecimiento (X)</translation>
    </message>
    <message>
        <source>Pair of sources whose evidence is shown</source>
        <translation>Par de fuentes cuyos indicios se muestran</translation>
    </message>
    <message>
        <source>Too little evidence is left. The next alignment leaves this link out unless you confirm it.</source>
        <translation>Quedan muy pocos indicios. La próxima alineación omitirá este enlace si no lo confirma.</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>No divergence found here. Select words and press N to note one.</source>
        <translation>No se encontró divergencia aquí. Seleccione palabras y pulse N para anotar una.</translation>
    </message>
    <message>
        <source>Notes on other passages</source>
        <translation>Notas sobre otros pasajes</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>No event is chosen. Click a tinted passage, a ribbon or an event in the list.</source>
        <translation>No hay acontecimiento elegido. Pulse un pasaje teñido, una cinta o un acontecimiento de la lista.</translation>
    </message>
    <message>
        <source>Told by {0} sources, silent in {1}</source>
        <translation>Narrado por {0} fuentes, {1} callan</translation>
    </message>
    <message>
        <source>Found in {0} sources, not in {1}</source>
        <translation>Hallado en {0} fuentes, no en {1}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Suggested, not yet read</source>
        <translation>Propuesto, aún no leído</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Divergencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Extent of the passages</source>
        <translation>Extensión de los pasajes</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Grafía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Omisión</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Causation</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Characterisation</source>
        <translation>Caracterización</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Source: origin</source>
        <translation>Fuente: origen</translation>
    </message>
    <message>
        <source>Source: purpose</source>
        <translation>Fuente: propósito</translation>
    </message>
    <message>
        <source>Source: corroboration</source>
        <translation>Fuente: corroboración</translation>
    </message>
    <message>
        <source>Source: context</source>
        <translation>Fuente: contexto</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>Escribir una nota sobre este enlace</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>LinkRibbons</name>
    <message>
        <source>Links: {0}</source>
        <translation>Enlaces: {0}</translation>
    </message>
</context>
<context>
    <name>LostPlaces</name>
    <message>
        <source>Places to find again</source>
        <translation>Lugares por reencontrar</translation>
    </message>
    <message>
        <source>These words were not found in the corrected text. Choose an entry, select the words in the pane, and press Place.</source>
        <translation>Estas palabras no se hallaron en el texto corregido. Elija una entrada, seleccione las palabras en el panel y pulse Colocar.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Colocar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Todo tiene su lugar.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Enlace: {0}</translation>
    </message>
    <message>
        <source>Divergence: {0}</source>
        <translation>Divergencia: {0}</translation>
    </message>
    <message>
        <source>Ruling: {0}</source>
        <translation>Decisión: {0}</translation>
    </message>
    <message>
        <source>Bookmark: {0}</source>
        <translation>Marcador: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Every event is confirmed.</source>
        <translation>Todos los acontecimientos están confirmados.</translation>
    </message>
    <message>
        <source>Five panes are the most. Take a source out of the panes first.</source>
        <translation>Cinco paneles como máximo. Quite primero una fuente de los paneles.</translation>
    </message>
    <message>
        <source>{0} – Parallax</source>
        <translation>{0} – Parallax</translation>
    </message>
    <message>
        <source>Events: {0} · confirmed: {1} · suggested: {2}</source>
        <translation>Acontecimientos: {0} · confirmados: {1} · propuestos: {2}</translation>
    </message>
    <message>
        <source>Links found: {0}. All changes are on disk.</source>
        <translation>Enlaces hallados: {0}. Todos los cambios están guardados.</translation>
    </message>
    <message>
        <source>No passages were found that tell of the same event. Select words in two panes and press L to link them.</source>
        <translation>No se hallaron pasajes que narren el mismo acontecimiento. Seleccione palabras en dos paneles y pulse L para enlazarlas.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>All changes are on disk</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of links</source>
        <translation>Mapa de enlaces</translation>
    </message>
    <message>
        <source>Order and gaps</source>
        <translation>Orden y lagunas</translation>
    </message>
    <message>
        <source>Each dot is a link: its place in one source against its place in the other. On the diagonal both tell the story in the same order.</source>
        <translation>Cada punto es un enlace: su lugar en una fuente frente a su lugar en la otra. En la diagonal ambas narran en el mismo orden.</translation>
    </message>
    <message>
        <source>Pair of sources</source>
        <translation>Par de fuentes</translation>
    </message>
    <message>
        <source>{0} and {1}: {2} links</source>
        <translation>{0} y {1}: {2} enlaces</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}, at {3} % and {4} %</source>
        <translation>{0}. {1}, {2}, en {3} % y {4} %</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>Citations from a bibliography</source>
        <translation>Referencias de una bibliografía</translation>
    </message>
    <message>
        <source>Sources and the entries that describe them</source>
        <translation>Fuentes y las entradas que las describen</translation>
    </message>
    <message>
        <source>Take over what the entries say of the marked sources?</source>
        <translation>¿Tomar lo que dicen las entradas de las fuentes marcadas?</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>tells of the event; nothing was found on this</source>
        <translation>narra el acontecimiento; no se halló nada sobre esto</translation>
    </message>
    <message>
        <source>{0} (judged by a reader)</source>
        <translation>{0} (juzgado por un lector)</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Matrix of who says what</source>
        <translation>Matriz de quién dice qué</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Quién dice qué</translation>
    </message>
    <message>
        <source>Disputed events</source>
        <translation>Acontecimientos disputados</translation>
    </message>
    <message>
        <source>alone in saying so</source>
        <translation>la única que lo dice</translation>
    </message>
    <message>
        <source>{0} of {1} statements</source>
        <translation>{0} de {1} afirmaciones</translation>
    </message>
    <message>
        <source>As the program finds</source>
        <translation>Como lo halla el programa</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} coincide</translation>
    </message>
    <message>
        <source>{0} differs</source>
        <translation>{0} difiere</translation>
    </message>
    <message>
        <source>{0} is alone in saying so</source>
        <translation>{0} es la única que lo dice</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} calla</translation>
    </message>
    <message>
        <source>Read these passages</source>
        <translation>Leer estos pasajes</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
</context>
<context>
    <name>Month of a day</name>
    <message>
        <source>January</source>
        <translation>de enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>de febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>de marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>de abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>de mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>de junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>de julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>de agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>de septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>de octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>de noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>de diciembre</translation>
    </message>
</context>
<context>
    <name>Month, short</name>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Letras de un nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The commonest first</source>
        <translation>Los más comunes primero</translation>
    </message>
    <message>
        <source>By letters</source>
        <translation>Por letras</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;These are one name</source>
        <translation>Son &amp;un solo nombre</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>&amp;Not a name</source>
        <translation>&amp;No es un nombre</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Align no&amp;w</source>
        <translation>Alinear a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The search for names was stopped before its end.</source>
        <translation>La búsqueda de nombres se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>No name has these letters.</source>
        <translation>Ningún nombre tiene estas letras.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Buscando nombres…</translation>
    </message>
    <message>
        <source>No names were found. A name is a word with a capital where no other rule asks for one.</source>
        <translation>No se hallaron nombres. Un nombre es una palabra con mayúscula donde ninguna otra regla la pide.</translation>
    </message>
    <message>
        <source>The next alignment heeds what you say here.</source>
        <translation>La próxima alineación tendrá en cuenta lo que diga aquí.</translation>
    </message>
    <message>
        <source>Mark the forms that are another name. The marked ones stay together, and so do the others.</source>
        <translation>Marque las formas que son otro nombre. Las marcadas quedan juntas, y las demás también.</translation>
    </message>
    <message>
        <source>Forms that are another name</source>
        <translation>Formas que son otro nombre</translation>
    </message>
    <message>
        <source>Split name</source>
        <translation>Dividir nombre</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>También escrito</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>not a name, as the reader says</source>
        <translation>no es un nombre, según el lector</translation>
    </message>
    <message>
        <source>told from another, as the reader says</source>
        <translation>distinguido de otro, según el lector</translation>
    </message>
    <message>
        <source>{0}: {1} times in {2}</source>
        <translation>{0}: {1} veces en {2}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Add two accounts of the same events. Drop files here or choose Add source.</source>
        <translation>Añada dos relatos de los mismos acontecimientos. Suelte archivos aquí o elija Añadir fuente.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation>Añada un segundo relato para comparar.</translation>
    </message>
    <message>
        <source>These accounts are not aligned yet. Align finds passages that tell of the same event.</source>
        <translation>Estos relatos aún no están alineados. Alinear halla pasajes que narran el mismo acontecimiento.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Not aligned with the others yet: {0}.</source>
        <translation>Aún sin alinear con los demás: {0}.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note by {0}: {1}</source>
        <translation>Nota de {0}: {1}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{0} the note by {1}</source>
        <translation>{0} la nota de {1}</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>Remove the answer by {0}</source>
        <translation>Quitar la respuesta de {0}</translation>
    </message>
</context>
<context>
    <name>NoteComposer</name>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Nota, en Markdown</translation>
    </message>
    <message>
        <source>How the note will look</source>
        <translation>Cómo se verá la nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>All kinds of notes</source>
        <translation>Todos los tipos de notas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note (Markdown)</source>
        <translation>Nota (Markdown)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Event {0}: {1}</source>
        <translation>Acontecimiento {0}: {1}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Not said how sure</source>
        <translation>Sin decir cuánta certeza</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Your answer, in Markdown</source>
        <translation>Su respuesta, en Markdown</translation>
    </message>
</context>
<context>
    <name>NoteMarks</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Cuánta certeza tiene</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Words in notes and their quotes</source>
        <translation>Palabras en las notas y sus citas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{0}: any</source>
        <translation>{0}: cualquiera</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>E&amp;tiqueta…</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Etiquetar notas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>{0} de {1} notas</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Overview of all panes</source>
        <translation>Vista general de todos los paneles</translation>
    </message>
</context>
<context>
    <name>Parallax</name>
    <message>
        <source>Click a tinted passage to see what the other accounts say of it. C confirms the event, X rejects it, N writes a note. Ctrl+K lists every command.</source>
        <translation>Pulse un pasaje teñido para ver qué dicen de él los otros relatos. C confirma el acontecimiento, X lo rechaza, N escribe una nota. Ctrl+K muestra todas las órdenes.</translation>
    </message>
    <message>
        <source>Sample comparison. Your changes go into a copy of your own.</source>
        <translation>Comparación de muestra. Sus cambios van a una copia propia.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Compare these texts in a new project of their own?</source>
        <translation>¿Comparar estos textos en un proyecto nuevo propio?</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Add to the sample</source>
        <translation>Añadir a la muestra</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation>Proyectos de Parallax ({0})</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Sample: {0}</source>
        <translation>Muestra: {0}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>All pairs</source>
        <translation>Todos los pares</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>number of links</source>
        <translation>número de enlaces</translation>
    </message>
    <message>
        <source>only in {0}</source>
        <translation>solo en {0}</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>told out of order: {0}</source>
        <translation>contados en otro orden: {0}</translation>
    </message>
    <message>
        <source>{0} and {1}, links: {2}</source>
        <translation>{0} y {1}, enlaces: {2}</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Juliano</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregoriano</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Todo el período</translation>
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
        <translation>cap. {0}</translation>
    </message>
    <message>
        <source>pp. {0}</source>
        <translation>pp. {0}</translation>
    </message>
    <message>
        <source>chs. {0}</source>
        <translation>caps. {0}</translation>
    </message>
    <message>
        <source>para. {0}</source>
        <translation>párr. {0}</translation>
    </message>
    <message>
        <source>paras {0}–{1}</source>
        <translation>párrs. {0}–{1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The preferences could not be kept in {0}: {1}.</source>
        <translation>Las preferencias no pudieron guardarse en {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read, so it is passed over: {1}</source>
        <translation>{0} no puede leerse y se pasa por alto: {1}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not understood and was passed over.</source>
        <translation>{0}: «{1}» no se entiende y se pasó por alto.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading dates</source>
        <translation>Leyendo fechas</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Cargando el modelo de lenguaje</translation>
    </message>
    <message>
        <source>Reading for meaning</source>
        <translation>Leyendo el significado</translation>
    </message>
    <message>
        <source>Building vectors</source>
        <translation>Calculando vectores</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Listing names</source>
        <translation>Enumerando nombres</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Buscando nombres</translation>
    </message>
    <message>
        <source>Gathering events</source>
        <translation>Reuniendo acontecimientos</translation>
    </message>
    <message>
        <source>Reading dates and numbers</source>
        <translation>Leyendo fechas y números</translation>
    </message>
    <message>
        <source>Explaining links</source>
        <translation>Explicando enlaces</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Comparando pasajes</translation>
    </message>
    <message>
        <source>Weighing evidence</source>
        <translation>Ponderando indicios</translation>
    </message>
    <message>
        <source>Weighing words</source>
        <translation>Ponderando palabras</translation>
    </message>
    <message>
        <source>Finding places again</source>
        <translation>Volviendo a encontrar lugares</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Incorporando</translation>
    </message>
    <message>
        <source>Finding places</source>
        <translation>Buscando lugares</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Comparando versiones</translation>
    </message>
    <message>
        <source>Comparing accounts</source>
        <translation>Comparando relatos</translation>
    </message>
    <message>
        <source>Recognising pages</source>
        <translation>Reconociendo páginas</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Leyendo páginas</translation>
    </message>
    <message>
        <source>Reading words for the search</source>
        <translation>Leyendo palabras para la búsqueda</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Componiendo páginas</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Comparando palabras</translation>
    </message>
</context>
<context>
    <name>ReaderEdits</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Silent source</source>
        <translation>Fuente que calla</translation>
    </message>
    <message>
        <source>This source tells nothing of the chosen event:</source>
        <translation>Esta fuente no dice nada del acontecimiento elegido:</translation>
    </message>
    <message>
        <source>Take “{0}” out of the comparison, with its {1} links? Undo brings it back.</source>
        <translation>¿Quitar «{0}» de la comparación, con sus {1} enlaces? Deshacer la devuelve.</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quitar fuente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Accounts side by side</source>
        <translation>Relatos lado a lado</translation>
    </message>
    <message>
        <source>Links between {0} and {1}</source>
        <translation>Enlaces entre {0} y {1}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Compared by words, names, dates and numbers only: these texts are too long for the language model.</source>
        <translation>Comparados solo por palabras, nombres, fechas y números: estos textos son demasiado largos para el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Compared by words, names, dates and numbers only: the language model is not installed.</source>
        <translation>Comparados solo por palabras, nombres, fechas y números: el modelo de lenguaje no está instalado.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>; y {0} más</translation>
    </message>
    <message>
        <source>Date: {0}</source>
        <translation>Fecha: {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Silent: {0}</source>
        <translation>Callan: {0}</translation>
    </message>
    <message>
        <source>drawn by the reader</source>
        <translation>trazado por el lector</translation>
    </message>
    <message>
        <source>confidence {0}</source>
        <translation>confianza {0}</translation>
    </message>
    <message>
        <source>{0} and {1}: {2}, {3}</source>
        <translation>{0} y {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>word by word: {0}</source>
        <translation>palabra por palabra: {0}</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sin indicios</translation>
    </message>
    <message>
        <source>, refused: does not count</source>
        <translation>, rechazado: no cuenta</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregoriano</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Juliano</translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation>Juliano hasta febrero de 1918, después gregoriano</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Divergencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>linked by a reader</source>
        <translation>enlazado por un lector</translation>
    </message>
    <message>
        <source>Notes on no event</source>
        <translation>Notas sin acontecimiento</translation>
    </message>
    <message>
        <source>No event joins these sources yet.</source>
        <translation>Ningún acontecimiento une aún estas fuentes.</translation>
    </message>
    <message>
        <source>Written by Parallax. What is marked as suggested is a proposal of the program; what is marked as confirmed is the judgement of a reader.</source>
        <translation>Escrito por Parallax. Lo marcado como propuesto es una propuesta del programa; lo marcado como confirmado es el juicio de un lector.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} confirmed, {3} suggested</source>
        <translation>{0}, {1}: {2} confirmados, {3} propuestos</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>{0} fuentes</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 acontecimiento</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} acontecimientos</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Suggested, not yet confirmed</source>
        <translation>Propuesto, aún sin confirmar</translation>
    </message>
    <message>
        <source>Told by {0}, silent in {1}</source>
        <translation>Narrado por {0}, calla {1}</translation>
    </message>
    <message>
        <source>Told by {0}</source>
        <translation>Narrado por {0}</translation>
    </message>
    <message>
        <source>Found in {0}, not in {1}</source>
        <translation>Hallado en {0}, no en {1}</translation>
    </message>
    <message>
        <source>Found in {0}</source>
        <translation>Hallado en {0}</translation>
    </message>
    <message>
        <source>Silent: this source does not tell of the event.</source>
        <translation>Calla: esta fuente no narra el acontecimiento.</translation>
    </message>
    <message>
        <source>No passage was found here.</source>
        <translation>Aquí no se halló ningún pasaje.</translation>
    </message>
    <message>
        <source>{0}, changed {1}</source>
        <translation>{0}, cambiada el {1}</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Suggested, not yet judged by a reader</source>
        <translation>Propuesta, aún sin juzgar por un lector</translation>
    </message>
    <message>
        <source>Annotator {0}</source>
        <translation>Anotador {0}</translation>
    </message>
    <message>
        <source>Written by Parallax</source>
        <translation>Escrito por Parallax</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Annotated comparison</source>
        <translation>Comparación anotada</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Cualquiera o ninguna</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Cualquier fuente</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose events</source>
        <translation>Elegir acontecimientos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days are given in the Julian and the Gregorian calendar up to February 1923.</source>
        <translation>Los días se dan en los calendarios juliano y gregoriano hasta febrero de 1923.</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergencia</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>No words are named as evidence.</source>
        <translation>No se señalan palabras como indicio.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>This comparison has no source.</source>
        <translation>Esta comparación no tiene fuentes.</translation>
    </message>
    <message>
        <source>To the events</source>
        <translation>Ir a los acontecimientos</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Narrado por</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Quién dice qué</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in {0}</source>
        <translation>Palabras en {0}</translation>
    </message>
    <message>
        <source>agrees with another</source>
        <translation>coincide con otra</translation>
    </message>
    <message>
        <source>alone in saying so</source>
        <translation>la única que lo dice</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada el</translation>
    </message>
    <message>
        <source>confirmed by a reader</source>
        <translation>confirmado por un lector</translation>
    </message>
    <message>
        <source>differs from another</source>
        <translation>difiere de otra</translation>
    </message>
    <message>
        <source>evidence: {0}</source>
        <translation>indicio: {0}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no hallado</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>calla</translation>
    </message>
    <message>
        <source>silent: the source does not tell of an event that a reader confirmed; not found: the program found no passage</source>
        <translation>calla: la fuente no narra un acontecimiento que un lector confirmó; no hallado: el programa no encontró ningún pasaje</translation>
    </message>
    <message>
        <source>suggested by the program, not yet confirmed</source>
        <translation>propuesto por el programa, aún sin confirmar</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>narra</translation>
    </message>
    <message>
        <source>that join the accounts</source>
        <translation>que unen los relatos</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>{0} of {1} events</source>
        <translation>{0} de {1} acontecimientos</translation>
    </message>
    <message>
        <source>{0}, {1} confirmed, {2} suggested</source>
        <translation>{0}, {1} confirmados, {2} propuestos</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Every link is judged.</source>
        <translation>Todos los enlaces están juzgados.</translation>
    </message>
    <message>
        <source>Bookmark set.</source>
        <translation>Marcador puesto.</translation>
    </message>
    <message>
        <source>No bookmark yet.</source>
        <translation>Aún no hay marcadores.</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>Historial del proyecto</translation>
    </message>
    <message>
        <source>History of event {0}</source>
        <translation>Historial del acontecimiento {0}</translation>
    </message>
    <message>
        <source>Corrected text of “{0}”</source>
        <translation>Texto corregido de «{0}»</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Textos ({0})</translation>
    </message>
    <message>
        <source>Places found again: {0}. To be found by you: {1}.</source>
        <translation>Lugares reencontrados: {0}. Por encontrar usted: {1}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Places found again: {0}. Align to look for new links.</source>
        <translation>Lugares reencontrados: {0}. Alinee para buscar nuevos enlaces.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Select the words in the pane first, then press Place.</source>
        <translation>Seleccione primero las palabras en el panel y luego pulse Colocar.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation>Proyectos de Parallax ({0})</translation>
    </message>
    <message>
        <source>A copy is saved: {0}.</source>
        <translation>Se ha guardado una copia: {0}.</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Pictures are kept as .svg or .png. Choose one of these endings.</source>
        <translation>Las imágenes se guardan como .svg o .png. Elija una de estas extensiones.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Words, or “a phrase”</source>
        <translation>Palabras, o «una expresión»</translation>
    </message>
    <message>
        <source>Search all sources and notes</source>
        <translation>Buscar en todas las fuentes y notas</translation>
    </message>
    <message>
        <source>Other spellings too</source>
        <translation>También otras grafías</translation>
    </message>
    <message>
        <source>Finds Milyutin where you type Miliutin, and words written nearly so</source>
        <translation>Halla Milyutin donde escribe Miliutin, y palabras escritas casi así</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>{0} places; the first {1} are listed</source>
        <translation>{0} lugares; se listan los primeros {1}</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} lugares</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>No se encontró</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Palabras seleccionadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>Buscar esto</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>What is dimmed was set for everybody on this machine.</source>
        <translation>Lo atenuado se fijó para todos en este equipo.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source> % of the text size</source>
        <translation> % del tamaño del texto</translation>
    </message>
    <message>
        <source>Line &amp;distance</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Line len&amp;gth, at most</source>
        <translation>Lar&amp;go de línea, como máximo</translation>
    </message>
    <message>
        <source>Annotator’s &amp;name</source>
        <translation>&amp;Nombre del anotador</translation>
    </message>
    <message>
        <source>Compare by &amp;meaning too</source>
        <translation>Comparar también por el &amp;significado</translation>
    </message>
    <message>
        <source>Finds more, above all between languages; takes longer on long texts.</source>
        <translation>Halla más, sobre todo entre idiomas; tarda más en textos largos.</translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys of the marked command</source>
        <translation>Nuevas teclas de la orden marcada</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation>&amp;Todas originales</translation>
    </message>
    <message>
        <source>Press the keys in the field first.</source>
        <translation>Pulse primero las teclas en el campo.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”. Take it from there first, or choose other keys.</source>
        <translation>{0} ya es de «{1}». Quítelo de allí primero o elija otras teclas.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Cada orden tiene sus teclas originales.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} de {1} mostradas</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Annotator’s name</source>
        <translation>Nombre del anotador</translation>
    </message>
    <message>
        <source>Notes and decisions are signed with this name, which exports show. It can be changed later.</source>
        <translation>Las notas y las decisiones se firman con este nombre, también en las exportaciones. Puede cambiarse más tarde.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregoriano</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Juliano</translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation>Juliano hasta febrero de 1918, luego gregoriano</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Describir fuente</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Cómo empieza el texto</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Partes del archivo</translation>
    </message>
    <message>
        <source>What is marked is taken</source>
        <translation>Se toma lo que está marcado</translation>
    </message>
    <message>
        <source>{0} · {1} characters</source>
        <translation>{0} · {1} caracteres</translation>
    </message>
    <message>
        <source>Mark at least one part of the file.</source>
        <translation>Marque al menos una parte del archivo.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>When it was written or printed</source>
        <translation>Cuándo se escribió o imprimió</translation>
    </message>
    <message>
        <source>Pu&amp;blished in</source>
        <translation>Pu&amp;blicado en</translation>
    </message>
    <message>
        <source>Book, journal, paper or site</source>
        <translation>Libro, revista, periódico o sitio</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Perspectiva</translation>
    </message>
    <message>
        <source>Whose view it takes, in a few words</source>
        <translation>Qué punto de vista toma, en pocas palabras</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
    <message>
        <source>The calendar of the days it names</source>
        <translation>El calendario de los días que nombra</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A language tag such as en, de or ru</source>
        <translation>Un código de idioma como en, de o ru</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>L&amp;icencia</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Where it can be read on the web</source>
        <translation>Dónde puede leerse en la web</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>If letters look wrong, try another</source>
        <translation>Si las letras se ven mal, pruebe otra</translation>
    </message>
    <message>
        <source>What is known of the source</source>
        <translation>Lo que se sabe de la fuente</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>Ci&amp;tation</source>
        <translation>&amp;Referencia</translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <source>Show another source in this pane</source>
        <translation>Mostrar otra fuente en este panel</translation>
    </message>
    <message>
        <source>Drag to put this pane elsewhere</source>
        <translation>Arrastre para mover este panel</translation>
    </message>
    <message>
        <source>Source {0}</source>
        <translation>Fuente {0}</translation>
    </message>
</context>
<context>
    <name>SourceImport</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Textos ({0})</translation>
    </message>
    <message>
        <source>The clipboard holds more than a source may. Copy a part of it.</source>
        <translation>El portapapeles contiene más de lo que cabe en una fuente. Copie una parte.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some in another program first.</source>
        <translation>El portapapeles no contiene texto. Copie primero alguno en otro programa.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>{0} has the same text as {1}, so it was not added.</source>
        <translation>{0} tiene el mismo texto que {1} y no se añadió.</translation>
    </message>
    <message>
        <source>{0}: pictures of pages without text. tesseract, which is installed here, can recognise the text; that takes some seconds a page.
In which languages? Several are joined with +.</source>
        <translation>{0}: imágenes de páginas sin texto. tesseract, instalado aquí, puede reconocer el texto; tarda unos segundos por página.
¿En qué idiomas? Varios se unen con +.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Reconocer texto</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrado</translation>
    </message>
    <message>
        <source>Take out of the panes</source>
        <translation>Quitar de los paneles</translation>
    </message>
    <message>
        <source>Show in a pane</source>
        <translation>Mostrar en un panel</translation>
    </message>
    <message>
        <source>Describe source…</source>
        <translation>Describir fuente…</translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation>Quitar fuente…</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Gregorian</source>
        <translation>Gregoriano</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Juliano</translation>
    </message>
    <message>
        <source>Julian until Feb 1918</source>
        <translation>Juliano hasta feb. de 1918</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of {0}</source>
        <translation>Texto de {0}</translation>
    </message>
    <message>
        <source>Event {0}: {1}. Told by {2} too.</source>
        <translation>Acontecimiento {0}: {1}. Lo narra también {2}.</translation>
    </message>
    <message>
        <source>This source does not tell of the chosen event.</source>
        <translation>Esta fuente no narra el acontecimiento elegido.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Mark the links that tell of another event.</source>
        <translation>Marque los enlaces que narran otro acontecimiento.</translation>
    </message>
    <message>
        <source>Links that make a new event</source>
        <translation>Enlaces que forman un acontecimiento nuevo</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>Dividir acontecimiento</translation>
    </message>
</context>
<context>
    <name>SynopsisModel</name>
    <message>
        <source>silent: this source does not tell of the event</source>
        <translation>calla: esta fuente no narra el acontecimiento</translation>
    </message>
    <message>
        <source>{0} (differs: {1})</source>
        <translation>{0} (difiere: {1})</translation>
    </message>
</context>
<context>
    <name>SynopsisView</name>
    <message>
        <source>Synopsis: events by sources</source>
        <translation>Sinopsis: acontecimientos por fuentes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Only events that diverge</source>
        <translation>Solo acontecimientos divergentes</translation>
    </message>
    <message>
        <source>Hide silence</source>
        <translation>Ocultar los silencios</translation>
    </message>
    <message>
        <source>the source does not tell of this event</source>
        <translation>la fuente no narra este acontecimiento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>In the order of their dates</source>
        <translation>En el orden de sus fechas</translation>
    </message>
    <message>
        <source>As {0} tells them</source>
        <translation>Como los narra {0}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Fecha (EDTF)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Narrado por</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Callan</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Divergencias</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Trazado por</translation>
    </message>
    <message>
        <source>Source 1</source>
        <translation>Fuente 1</translation>
    </message>
    <message>
        <source>Start 1</source>
        <translation>Inicio 1</translation>
    </message>
    <message>
        <source>End 1</source>
        <translation>Fin 1</translation>
    </message>
    <message>
        <source>Words 1</source>
        <translation>Palabras 1</translation>
    </message>
    <message>
        <source>Source 2</source>
        <translation>Fuente 2</translation>
    </message>
    <message>
        <source>Start 2</source>
        <translation>Inicio 2</translation>
    </message>
    <message>
        <source>End 2</source>
        <translation>Fin 2</translation>
    </message>
    <message>
        <source>Words 2</source>
        <translation>Palabras 2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Notas</translation>
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
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Oxblood</source>
        <translation>Sangre de buey</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petróleo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Color de la etiqueta</translation>
    </message>
    <message>
        <source>Shape of the tag</source>
        <translation>Forma de la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Give a tag the name of another to make them one. Tags are made where notes are written.</source>
        <translation>Dé a una etiqueta el nombre de otra para unirlas. Las etiquetas nacen al escribir notas.</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>{0} speaks of a source that is not in this project.</source>
        <translation>{0} se refiere a una fuente que no está en este proyecto.</translation>
    </message>
    <message>
        <source>{0} belongs to what is not in this project.</source>
        <translation>{0} pertenece a algo que no está en este proyecto.</translation>
    </message>
    <message>
        <source>Not found: “{0}” ({1}: {2}).</source>
        <translation>No encontrado: «{0}» ({1}: {2}).</translation>
    </message>
    <message>
        <source>Speaks of no words: {0} ({1}).</source>
        <translation>No se refiere a ninguna palabra: {0} ({1}).</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>the source leaves the day open</source>
        <translation>la fuente deja abierto el día</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Ajustar todo</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Ningún acontecimiento elegido</translation>
    </message>
    <message>
        <source>{0}; told by {1}</source>
        <translation>{0}; narrado por {1}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Place among the events</source>
        <translation>Lugar entre los acontecimientos</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Buscar en todas las fuentes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Event {0} of {1}</source>
        <translation>Acontecimiento {0} de {1}</translation>
    </message>
    <message>
        <source>Events: {0}</source>
        <translation>Acontecimientos: {0}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>calla</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
</context>
<context>
    <name>WordComparison</name>
    <message>
        <source>Word by word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Variantes gráficas</translation>
    </message>
    <message>
        <source>Leave out of account:</source>
        <translation>No tener en cuenta:</translation>
    </message>
    <message>
        <source>Leave out of account: {0}</source>
        <translation>No tener en cuenta: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}. Put in: {1}. Changed: {2}. Moved: {3}.</source>
        <translation>Omitidas: {0}. Añadidas: {1}. Cambiadas: {2}. Movidas: {3}.</translation>
    </message>
    <message>
        <source>Word for word the same.</source>
        <translation>Igual palabra por palabra.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>Source {0}, compared word by word</source>
        <translation>Fuente {0}, comparada palabra por palabra</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>grafía</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>omisión</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>causation</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>characterisation</source>
        <translation>caracterización</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>propósito</translation>
    </message>
    <message>
        <source>corroboration</source>
        <translation>corroboración</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>aligner</source>
        <translation>alineador</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>calla</translation>
    </message>
</context>
<context>
    <name>Year of a month</name>
    <message>
        <source>{0}</source>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>_Confidence</name>
    <message>
        <source>Confidence {0}</source>
        <translation>Confianza {0}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Event {0}: {1}</source>
        <translation>Acontecimiento {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>A filled number is confirmed, a dashed one is suggested</source>
        <translation>Un número lleno está confirmado; uno discontinuo, propuesto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
</context>
</TS>
