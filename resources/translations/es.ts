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
