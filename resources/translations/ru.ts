<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parallax</source>
        <translation>О программе Parallax</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Составные части программы</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Parallax {0}</source>
        <translation>Parallax {0}</translation>
    </message>
    <message>
        <source>Accounts of the same events, side by side. Free software under the Apache License 2.0. It works without the network: what you write stays on this machine.</source>
        <translation>Рассказы об одних и тех же событиях, бок о бок. Свободная программа под лицензией Apache 2.0. Работает без сети: написанное вами остаётся на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>&amp;Сопоставление</translation>
    </message>
    <message>
        <source>An&amp;notate</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Добавить источник…</translation>
    </message>
    <message>
        <source>Add source from clip&amp;board…</source>
        <translation>Добавить источник из &amp;буфера обмена…</translation>
    </message>
    <message>
        <source>&amp;Describe source…</source>
        <translation>О&amp;писать источник…</translation>
    </message>
    <message>
        <source>Replace source by a corrected &amp;text…</source>
        <translation>Заменить источник исправленным &amp;текстом…</translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation>&amp;Убрать источник…</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Экспортировать сопоставление…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Re&amp;name event</source>
        <translation>Пере&amp;именовать событие</translation>
    </message>
    <message>
        <source>&amp;Annotator’s name…</source>
        <translation>И&amp;мя комментатора…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Tie scrolling</source>
        <translation>С&amp;вязать прокрутку</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>&amp;Citations from a bibliography…</source>
        <translation>Ссылки из &amp;библиографии…</translation>
    </message>
    <message>
        <source>&amp;Import comparison or annotations…</source>
        <translation>&amp;Импортировать сопоставление или заметки…</translation>
    </message>
    <message>
        <source>Sho&amp;w the exported file</source>
        <translation>По&amp;казать экспортированный файл</translation>
    </message>
    <message>
        <source>&amp;History of the project…</source>
        <translation>&amp;История проекта…</translation>
    </message>
    <message>
        <source>S&amp;earch everywhere…</source>
        <translation>&amp;Искать везде…</translation>
    </message>
    <message>
        <source>&amp;Find in this pane…</source>
        <translation>&amp;Найти в этой колонке</translation>
    </message>
    <message>
        <source>Ne&amp;xt place found</source>
        <translation>С&amp;ледующее место</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>П&amp;редыдущее место</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>S&amp;ynopsis</source>
        <translation>С&amp;инопсис</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Матрица</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>Show &amp;all events</source>
        <translation>Показать &amp;все события</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation>Сохранить &amp;рисунок…</translation>
    </message>
    <message>
        <source>Pane to the le&amp;ft</source>
        <translation>Колонку в&amp;лево</translation>
    </message>
    <message>
        <source>Pane to the ri&amp;ght</source>
        <translation>Колонку в&amp;право</translation>
    </message>
    <message>
        <source>S&amp;ource of the pane…</source>
        <translation>Ис&amp;точник колонки…</translation>
    </message>
    <message>
        <source>Colo&amp;urs of the system</source>
        <translation>Цвета с&amp;истемы</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Следующее событие</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Предыдущее событие</translation>
    </message>
    <message>
        <source>Next &amp;unconfirmed event</source>
        <translation>Следующее &amp;неподтверждённое событие</translation>
    </message>
    <message>
        <source>Previous un&amp;confirmed event</source>
        <translation>Предыдущее неп&amp;одтверждённое событие</translation>
    </message>
    <message>
        <source>Next unconfirmed &amp;link</source>
        <translation>Следующая неподтверждённая &amp;связь</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Следующая &amp;закладка</translation>
    </message>
    <message>
        <source>Previous b&amp;ookmark</source>
        <translation>Предыдущая з&amp;акладка</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks…</source>
        <translation>За&amp;кладки…</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Следующая к&amp;олонка</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Предыдущая ко&amp;лонка</translation>
    </message>
    <message>
        <source>Next &amp;area of the window</source>
        <translation>Следующая &amp;область окна</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Все &amp;команды…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Имена…</translation>
    </message>
    <message>
        <source>&amp;Confirm event</source>
        <translation>&amp;Подтвердить событие</translation>
    </message>
    <message>
        <source>&amp;Reject event</source>
        <translation>&amp;Отклонить событие</translation>
    </message>
    <message>
        <source>&amp;Link the selections</source>
        <translation>С&amp;вязать выделенное</translation>
    </message>
    <message>
        <source>&amp;Merge events</source>
        <translation>О&amp;бъединить события</translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation>&amp;Разделить событие…</translation>
    </message>
    <message>
        <source>N&amp;othing here</source>
        <translation>&amp;Здесь ничего</translation>
    </message>
    <message>
        <source>So&amp;urce is silent about event</source>
        <translation>Источник &amp;молчит о событии</translation>
    </message>
    <message>
        <source>Confirm or reject man&amp;y…</source>
        <translation>Подтвердить или отклонить &amp;многие…</translation>
    </message>
    <message>
        <source>Places to &amp;find again…</source>
        <translation>Места, которые надо &amp;найти снова…</translation>
    </message>
    <message>
        <source>Start of the passage a word earlier</source>
        <translation>Начало отрывка на слово раньше</translation>
    </message>
    <message>
        <source>Start of the passage a word later</source>
        <translation>Начало отрывка на слово позже</translation>
    </message>
    <message>
        <source>End of the passage a word earlier</source>
        <translation>Конец отрывка на слово раньше</translation>
    </message>
    <message>
        <source>End of the passage a word later</source>
        <translation>Конец отрывка на слово позже</translation>
    </message>
    <message>
        <source>Start of the passage a sentence earlier</source>
        <translation>Начало отрывка на предложение раньше</translation>
    </message>
    <message>
        <source>Start of the passage a sentence later</source>
        <translation>Начало отрывка на предложение позже</translation>
    </message>
    <message>
        <source>End of the passage a sentence earlier</source>
        <translation>Конец отрывка на предложение раньше</translation>
    </message>
    <message>
        <source>End of the passage a sentence later</source>
        <translation>Конец отрывка на предложение позже</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>З&amp;акладка</translation>
    </message>
    <message>
        <source>&amp;History of event…</source>
        <translation>&amp;История события…</translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation>&amp;Все заметки…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Метки…</translation>
    </message>
    <message>
        <source>&amp;Bring back dismissed divergences</source>
        <translation>&amp;Вернуть отклонённые расхождения</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;О программе Parallax</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>Citations from a bibliography</source>
        <translation>Ссылки из библиографии</translation>
    </message>
    <message>
        <source>BibTeX, RIS, CSL JSON ({0})</source>
        <translation>BibTeX, RIS, CSL JSON ({0})</translation>
    </message>
    <message>
        <source>No entry of this bibliography is like a source of the project.</source>
        <translation>Ни одна запись этой библиографии не похожа на источник проекта.</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>No bookmark yet. Choose an event or select words, then Annotate &gt; Bookmark.</source>
        <translation>Закладок пока нет. Выберите событие или выделите слова, затем Заметки &gt; Закладка.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>BoundaryBar</name>
    <message>
        <source>by word</source>
        <translation>по слову</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>по предложению</translation>
    </message>
    <message>
        <source>By what a boundary moves</source>
        <translation>На сколько сдвигается граница</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>{0}: start earlier</source>
        <translation>{0}: начало раньше</translation>
    </message>
    <message>
        <source>{0}: start later</source>
        <translation>{0}: начало позже</translation>
    </message>
    <message>
        <source>{0}: end earlier</source>
        <translation>{0}: конец раньше</translation>
    </message>
    <message>
        <source>{0}: end later</source>
        <translation>{0}: конец позже</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Confirm or reject many links</source>
        <translation>Подтвердить или отклонить много связей</translation>
    </message>
    <message>
        <source>Confirm all from this confidence on</source>
        <translation>Подтвердить все с такой уверенностью и выше</translation>
    </message>
    <message>
        <source>Reject all below this confidence</source>
        <translation>Отклонить все ниже такой уверенности</translation>
    </message>
    <message>
        <source>Only the {0} events marked in the list</source>
        <translation>Только отмеченные в списке события: {0}</translation>
    </message>
    <message>
        <source>Links that will be judged</source>
        <translation>Связи, о которых будет решено</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>В&amp;ыполнить</translation>
    </message>
    <message>
        <source>C&amp;onfidence</source>
        <translation>&amp;Уверенность</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Links: {0}</source>
        <translation>Связи: {0}</translation>
    </message>
    <message>
        <source>And {0} more</source>
        <translation>И ещё {0}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
</context>
<context>
    <name>CalendarChip</name>
    <message>
        <source>Calendar: {0}</source>
        <translation>Календарь: {0}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Удалить закладку</translation>
    </message>
    <message>
        <source>Move the start in {a}</source>
        <translation>Сдвинуть начало в {a}</translation>
    </message>
    <message>
        <source>Move the end in {a}</source>
        <translation>Сдвинуть конец в {a}</translation>
    </message>
    <message>
        <source>Merge {0} events</source>
        <translation>Объединить события: {0}</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>Разделить событие</translation>
    </message>
    <message>
        <source>Restore link</source>
        <translation>Восстановить связь</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>Подтвердить связь</translation>
    </message>
    <message>
        <source>Confirm {0} links</source>
        <translation>Подтвердить связи: {0}</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Отклонить связь</translation>
    </message>
    <message>
        <source>Reject {0} links</source>
        <translation>Отклонить связи: {0}</translation>
    </message>
    <message>
        <source>Reopen link</source>
        <translation>Вернуть связь на рассмотрение</translation>
    </message>
    <message>
        <source>Reopen {0} links</source>
        <translation>Вернуть на рассмотрение связи: {0}</translation>
    </message>
    <message>
        <source>Link {a} and {b}</source>
        <translation>Связать {a} и {b}</translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation>Переименовать событие</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Merge names: {0}</source>
        <translation>Объединить имена: {0}</translation>
    </message>
    <message>
        <source>Split names: {0}</source>
        <translation>Разделить имена: {0}</translation>
    </message>
    <message>
        <source>Not a name: {0}</source>
        <translation>Не имя: {0}</translation>
    </message>
    <message>
        <source>Restore names: {0}</source>
        <translation>Восстановить имена: {0}</translation>
    </message>
    <message>
        <source>Note: {Words}</source>
        <translation>Заметка: {Words}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Resolve note</source>
        <translation>Закрыть заметку</translation>
    </message>
    <message>
        <source>Open note again</source>
        <translation>Снова открыть заметку</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Пометить заметки</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Accept: {Words}</source>
        <translation>Принять: {Words}</translation>
    </message>
    <message>
        <source>Bring back divergence</source>
        <translation>Вернуть расхождение</translation>
    </message>
    <message>
        <source>Dismiss: {Words}</source>
        <translation>Отклонить: {Words}</translation>
    </message>
    <message>
        <source>Replace the text of {0}</source>
        <translation>Заменить текст: {0}</translation>
    </message>
    <message>
        <source>Place words</source>
        <translation>Указать место слов</translation>
    </message>
    <message>
        <source>Drop lost words</source>
        <translation>Убрать потерянные слова</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>{a} is silent</source>
        <translation>{a} молчит</translation>
    </message>
    <message>
        <source>This counts nowhere: {0}</source>
        <translation>Это нигде не учитывать: {0}</translation>
    </message>
    <message>
        <source>This does not count: {0}</source>
        <translation>Это не учитывать: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Удалить: {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Добавить: {0}</translation>
    </message>
    <message>
        <source>Add {0} sources</source>
        <translation>Добавить источники: {0}</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>Описать: {0}</translation>
    </message>
    <message>
        <source>Describe {0} sources</source>
        <translation>Описать источники: {0}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Объединить метки</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Изменить метку</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Import 1 thing</source>
        <translation>Импортировать 1 запись</translation>
    </message>
    <message>
        <source>Import {0} things</source>
        <translation>Импортировать записи: {0}</translation>
    </message>
    <message>
        <source>{a}: as computed</source>
        <translation>{a}: как вычислено</translation>
    </message>
    <message>
        <source>{a} {Words}</source>
        <translation>{a}: {Words}</translation>
    </message>
    <message>
        <source>Undo: {Changes}</source>
        <translation>Отмена: {Changes}</translation>
    </message>
</context>
<context>
    <name>CitationFields</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation>Глава книги</translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation>Статья в журнале</translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation>Статья в газете</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Рукопись</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Диссертация</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Страница в сети</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>&amp;Вид произведения</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <translation>&amp;Издательство</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Том</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>&amp;Read on the web on</source>
        <translation>&amp;Прочитано в сети</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Command, event or source</source>
        <translation>Команда, событие или источник</translation>
    </message>
    <message>
        <source>Type a command, an event or a source</source>
        <translation>Введите команду, событие или источник</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Stopped. Nothing is left half-written.</source>
        <translation>Остановлено. Ничего не осталось недописанным.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; the comparison is written as a web page instead.</source>
        <translation>Нет экрана для окна; вместо этого сравнение записывается как веб-страница.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Записано: {0}</translation>
    </message>
    <message>
        <source>{0} sources, {1} links, {2} events</source>
        <translation>источников: {0}, связей: {1}, событий: {2}</translation>
    </message>
    <message>
        <source>{0}: {1} links shown, {2} events</source>
        <translation>{0}: показано связей: {1}, событий: {2}</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>не имя</translation>
    </message>
    <message>
        <source>{0}: sound</source>
        <translation>{0}: исправен</translation>
    </message>
    <message>
        <source>The output cannot be written: {0}.</source>
        <translation>Вывод не удаётся записать: {0}.</translation>
    </message>
    <message>
        <source>{0}: read as {1}. If letters are wrong, name another with --encoding.</source>
        <translation>{0}: прочитан как {1}. Если буквы неверны, укажите другую кодировку через --encoding.</translation>
    </message>
    <message>
        <source>no entry is like it</source>
        <translation>похожей записи нет</translation>
    </message>
    <message>
        <source>{0} of {1} sources taken over</source>
        <translation>перенято источников: {0} из {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sources found; --yes takes them over</source>
        <translation>найдено источников: {0} из {1}; --yes переносит их</translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation>Не найдено: {0}</translation>
    </message>
    <message>
        <source>And {0} more that found no place.</source>
        <translation>И ещё {0}, для которых места не нашлось.</translation>
    </message>
    <message>
        <source>{0}: {1} places found again, {2} to find, {3} suggestions gone. Align again to look for new links.</source>
        <translation>{0}: мест найдено снова: {1}, осталось найти: {2}, предложений отпало: {3}. Сопоставьте снова, чтобы искать новые связи.</translation>
    </message>
    <message>
        <source>{0} places; {1} are shown.</source>
        <translation>Мест: {0}; показано: {1}.</translation>
    </message>
    <message>
        <source>Note of {0}</source>
        <translation>Заметка: {0}</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Всё работает.</translation>
    </message>
    <message>
        <source>{0}: {1} taken in, {2} without a place</source>
        <translation>{0}: импортировано {1}, без места {2}</translation>
    </message>
    <message>
        <source>Align source FILES and write every link found, with its evidence.</source>
        <translation>Сопоставить файлы источников FILES и записать каждую найденную связь с доводами.</translation>
    </message>
    <message>
        <source>Annotator that the journal names; else the one in the settings.</source>
        <translation>Комментатор, указываемый в журнале; иначе — из настроек.</translation>
    </message>
    <message>
        <source>Annotators by number instead of name.</source>
        <translation>Комментаторы под номерами вместо имён.</translation>
    </message>
    <message>
        <source>Calendar of the days the files name; else it is unknown.</source>
        <translation>Календарь дней, названных в файлах; иначе неизвестен.</translation>
    </message>
    <message>
        <source>Check that PROJECT is sound: pages, references, texts, spans, quotes.</source>
        <translation>Проверить исправность PROJECT: страницы, ссылки, тексты, отрезки, цитаты.</translation>
    </message>
    <message>
        <source>Compare accounts of the same events. Without a command, opens the window; a PROJECT file opens there too.</source>
        <translation>Сравнить рассказы об одних событиях. Без команды открывается окно; там же открывается и файл PROJECT.</translation>
    </message>
    <message>
        <source>Confirm suggested links of this confidence or more.</source>
        <translation>Подтвердить предложенные связи с такой уверенностью и выше.</translation>
    </message>
    <message>
        <source>Each source from beginning to end.</source>
        <translation>Каждый источник от начала до конца.</translation>
    </message>
    <message>
        <source>Encoding of the file, such as cp1251; else it is found.</source>
        <translation>Кодировка файла, например cp1251; иначе определяется сама.</translation>
    </message>
    <message>
        <source>Encoding of the files, such as cp1251; else it is found.</source>
        <translation>Кодировка файлов, например cp1251; иначе определяется сама.</translation>
    </message>
    <message>
        <source>Find WORDS in the sources and notes of PROJECT, those that stand near each other.

Put a phrase in quotation marks of its own (&apos;&quot;central committee&quot;&apos;); a * stands for any ending.</source>
        <translation>Найти WORDS в источниках и заметках PROJECT, где они стоят рядом.

Фразу заключайте в отдельные кавычки (&apos;&quot;central committee&quot;&apos;); * заменяет любое окончание.</translation>
    </message>
    <message>
        <source>For formats that have pages.</source>
        <translation>Для форматов со страницами.</translation>
    </message>
    <message>
        <source>How many changes at most, the newest first.</source>
        <translation>Сколько изменений самое большее, начиная с новейших.</translation>
    </message>
    <message>
        <source>How many places at most.</source>
        <translation>Сколько мест самое большее.</translation>
    </message>
    <message>
        <source>How sources are cited.</source>
        <translation>Как цитируются источники.</translation>
    </message>
    <message>
        <source>How the passages stand.</source>
        <translation>Как расположены отрывки.</translation>
    </message>
    <message>
        <source>In which calendars days are told.</source>
        <translation>По каким календарям даются дни.</translation>
    </message>
    <message>
        <source>In which order the events stand.</source>
        <translation>В каком порядке идут события.</translation>
    </message>
    <message>
        <source>Kind of file; else by the end of OUT&apos;s name.</source>
        <translation>Вид файла; иначе — по окончанию имени OUT.</translation>
    </message>
    <message>
        <source>List the links in PROJECT, with what was said of each; or judge suggestions by their confidence.</source>
        <translation>Перечислить связи в PROJECT и сказанное о каждой; или решить о предложениях по уверенности.</translation>
    </message>
    <message>
        <source>List the names in PROJECT, with the forms that are taken for one and how often they stand where.</source>
        <translation>Перечислить имена в PROJECT: какие формы считаются одним именем и сколько раз где стоят.</translation>
    </message>
    <message>
        <source>List the notes of PROJECT, each with its answers.</source>
        <translation>Перечислить заметки PROJECT, каждую с ответами.</translation>
    </message>
    <message>
        <source>Make PROJECT of two or more source FILES and align them.</source>
        <translation>Создать PROJECT из двух или больше файлов источников FILES и сопоставить их.</translation>
    </message>
    <message>
        <source>Match the entries of FILE to the sources of PROJECT, by title and author.

FILE is a bibliography in BibTeX, RIS or CSL JSON, such as an export of Zotero.</source>
        <translation>Соотнести записи FILE с источниками PROJECT по заглавию и автору.

FILE — библиография в BibTeX, RIS или CSL JSON, например экспорт из Zotero.</translation>
    </message>
    <message>
        <source>Only as written: no other spellings of names, no words spelt nearly so.</source>
        <translation>Только как написано: без других написаний имён и похожих слов.</translation>
    </message>
    <message>
        <source>Only events in which the accounts differ.</source>
        <translation>Только события, о которых рассказы расходятся.</translation>
    </message>
    <message>
        <source>Only events that a reader confirmed.</source>
        <translation>Только события, подтверждённые читателем.</translation>
    </message>
    <message>
        <source>Only links that nobody has judged.</source>
        <translation>Только связи, о которых никто не решил.</translation>
    </message>
    <message>
        <source>Only notes of this author; repeatable.</source>
        <translation>Только заметки этого автора; можно повторять.</translation>
    </message>
    <message>
        <source>Only notes of this kind.</source>
        <translation>Только заметки этого вида.</translation>
    </message>
    <message>
        <source>Only notes that this person wrote or answered.</source>
        <translation>Только заметки, которые этот человек написал или на которые ответил.</translation>
    </message>
    <message>
        <source>Only notes with all of these words, in them or in an answer.</source>
        <translation>Только заметки со всеми этими словами, в них или в ответе.</translation>
    </message>
    <message>
        <source>Only notes with this tag.</source>
        <translation>Только заметки с этой меткой.</translation>
    </message>
    <message>
        <source>Only open or resolved notes.</source>
        <translation>Только открытые или решённые заметки.</translation>
    </message>
    <message>
        <source>Only this event, by number or words; repeatable.</source>
        <translation>Только это событие, по номеру или словам; можно повторять.</translation>
    </message>
    <message>
        <source>Only this kind of note; repeatable.</source>
        <translation>Только заметки этого вида; можно повторять.</translation>
    </message>
    <message>
        <source>Only this source, by letter; may be repeated.</source>
        <translation>Только этот источник, по букве; можно повторять.</translation>
    </message>
    <message>
        <source>Only what was done to this event, by number or words.</source>
        <translation>Только сделанное с этим событием, по номеру или словам.</translation>
    </message>
    <message>
        <source>Open PROJECT in the window.</source>
        <translation>Открыть PROJECT в окне.</translation>
    </message>
    <message>
        <source>Open a comparison that comes with the program; without a display, write it as a web page.</source>
        <translation>Открыть поставляемое с программой сравнение; без экрана — записать его веб-страницей.</translation>
    </message>
    <message>
        <source>Print it as JSON, with the place of every word.</source>
        <translation>Вывести как JSON, с местом каждого слова.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a project as JSON.</source>
        <translation>Вывести JSON Schema проекта в JSON.</translation>
    </message>
    <message>
        <source>Print them as JSON, with quotes and answers.</source>
        <translation>Вывести как JSON, с цитатами и ответами.</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>Вывести как JSON.</translation>
    </message>
    <message>
        <source>Print who did what in PROJECT, and when, the newest first.</source>
        <translation>Вывести, кто, что и когда делал в PROJECT, начиная с новейшего.</translation>
    </message>
    <message>
        <source>Print why EVENT of PROJECT stands: its passages, links and evidence.

EVENT is the number of the event in the list, its id, or words of its label.</source>
        <translation>Вывести, на чём стоит EVENT в PROJECT: отрывки, связи и доводы.

EVENT — номер события в списке, его идентификатор или слова из названия.</translation>
    </message>
    <message>
        <source>Put every reader, writer, language and model of this installation to work, and say how each fares.</source>
        <translation>Испытать в этой установке каждое чтение, запись, язык и модель и сообщить, что работает.</translation>
    </message>
    <message>
        <source>Put the corrected text in FILE in the place of that of SOURCE (a letter, id or title) in PROJECT.

Links, notes and rulings find their words in it again; what does not is kept and listed, to be placed in the
window. The old text stays in the project file, and the whole can be undone.</source>
        <translation>Поставить исправленный текст из FILE на место текста SOURCE (буква, идентификатор или заглавие) в PROJECT.

Связи, заметки и решения снова находят в нём свои слова; что не нашло, сохраняется и перечисляется, чтобы указать место в
окне. Старый текст остаётся в файле проекта, и всё можно отменить.</translation>
    </message>
    <message>
        <source>Recognise text in PDFs of pictures, by tesseract, in languages such as eng+rus.</source>
        <translation>Распознавать текст в PDF из изображений программой tesseract, на языках вроде eng+rus.</translation>
    </message>
    <message>
        <source>Reject suggested links of less than this confidence.</source>
        <translation>Отклонить предложенные связи с меньшей уверенностью.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Показать версию и выйти.</translation>
    </message>
    <message>
        <source>Take the matches over; else they are only listed.</source>
        <translation>Перенять соответствия; иначе они только перечисляются.</translation>
    </message>
    <message>
        <source>Take what FILE holds into PROJECT, which is made if there is none.

FILE is a project as JSON or TEI that Parallax wrote, or Web Annotations of any program, such as an export of
Hypothesis. Annotations are placed by the words they quote; those whose words are not found are listed.</source>
        <translation>Импортировать содержимое FILE в PROJECT; если его нет, он создаётся.

FILE — проект в JSON или TEI, записанный Parallax, или Web Annotations любой программы, например экспорт
Hypothesis. Заметки размещаются по цитируемым словам; те, чьи слова не найдены, перечисляются.</translation>
    </message>
    <message>
        <source>Title of the comparison; else the project&apos;s name.</source>
        <translation>Заглавие сравнения; иначе имя проекта.</translation>
    </message>
    <message>
        <source>What readers wrote.</source>
        <translation>Что написали читатели.</translation>
    </message>
    <message>
        <source>What the program found to differ.</source>
        <translation>Что, по мнению программы, расходится.</translation>
    </message>
    <message>
        <source>Where the comparison is written if there is no display (default: ./NAME.html).</source>
        <translation>Куда записать сравнение, если экрана нет (по умолчанию ./NAME.html).</translation>
    </message>
    <message>
        <source>Where the links are written, as JSON.</source>
        <translation>Куда записать связи в JSON.</translation>
    </message>
    <message>
        <source>Which sources do not tell of an event.</source>
        <translation>Какие источники не рассказывают о событии.</translation>
    </message>
    <message>
        <source>Why passages are linked.</source>
        <translation>Почему отрывки связаны.</translation>
    </message>
    <message>
        <source>Write the annotated comparison in PROJECT to OUT.</source>
        <translation>Записать сравнение с заметками из PROJECT в OUT.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Произошла ошибка</translation>
    </message>
    <message>
        <source>Parallax met a fault of its own and goes on. What you wrote is on disk. Copy this report and send it to the developers, so that they can mend it.</source>
        <translation>Parallax столкнулся с собственной ошибкой и продолжает работу. Написанное вами сохранено. Скопируйте этот отчёт и отправьте разработчикам, чтобы они её исправили.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Сохранено как {0}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Parallax ended suddenly the last time. What you wrote is on disk. A report is in {0}.</source>
        <translation>В прошлый раз Parallax внезапно завершил работу. Всё, что вы написали, сохранено на диске. Отчёт находится в {0}.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0} BC</source>
        <translation>{0} до н. э.</translation>
    </message>
    <message>
        <source>{0} (Julian) / {1} (Gregorian)</source>
        <translation>{0} (ст. ст.) / {1} (н. ст.)</translation>
    </message>
    <message>
        <source>{0}s</source>
        <translation>{0}-е годы</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>возможно, {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>ок. {0}</translation>
    </message>
    <message>
        <source>perhaps about {0}</source>
        <translation>возможно, ок. {0}</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>весна</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>лето</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>осень</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>зима</translation>
    </message>
    <message>
        <source>beginning of</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end of</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>early</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>middle of</source>
        <translation>середина</translation>
    </message>
    <message>
        <source>late</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>до: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>с: {0}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>{0} January</source>
        <translation>{0} января</translation>
    </message>
    <message>
        <source>{0} February</source>
        <translation>{0} февраля</translation>
    </message>
    <message>
        <source>{0} March</source>
        <translation>{0} марта</translation>
    </message>
    <message>
        <source>{0} April</source>
        <translation>{0} апреля</translation>
    </message>
    <message>
        <source>{0} May</source>
        <translation>{0} мая</translation>
    </message>
    <message>
        <source>{0} June</source>
        <translation>{0} июня</translation>
    </message>
    <message>
        <source>{0} July</source>
        <translation>{0} июля</translation>
    </message>
    <message>
        <source>{0} August</source>
        <translation>{0} августа</translation>
    </message>
    <message>
        <source>{0} September</source>
        <translation>{0} сентября</translation>
    </message>
    <message>
        <source>{0} October</source>
        <translation>{0} октября</translation>
    </message>
    <message>
        <source>{0} November</source>
        <translation>{0} ноября</translation>
    </message>
    <message>
        <source>{0} December</source>
        <translation>{0} декабря</translation>
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
        <translation>Отклонено: {0} и {1}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Nothing here: {0}</source>
        <translation>Здесь ничего: {0}</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} молчит</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Не учитывается</translation>
    </message>
    <message>
        <source>Counts nowhere</source>
        <translation>Нигде не учитывается</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Взять назад</translation>
    </message>
</context>
<context>
    <name>DivergenceCard</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Вид…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Divergences</name>
    <message>
        <source>Two names for one: {0} in {a}, {1} in {b}.</source>
        <translation>Два названия одного и того же: {0} в {a}, {1} в {b}.</translation>
    </message>
    <message>
        <source>{a} writes {0}, one day in two calendars: {Day} Julian is {Day2} Gregorian.</source>
        <translation>{a} пишет {0} — один день в двух календарях: {Day} по юлианскому — это {Day2} по григорианскому.</translation>
    </message>
    <message>
        <source>{a} alone names {0}; {b} tells of this without the name.</source>
        <translation>Только {a} называет имя: {0}; {b} рассказывает об этом, не называя его.</translation>
    </message>
    <message>
        <source>{a} alone names {0}; {Names} tell of this without the name.</source>
        <translation>Только {a} называет имя: {0}; {Names} рассказывают об этом, не называя его.</translation>
    </message>
    <message>
        <source>{a} alone gives a day, {0}; {b} tells of this without one.</source>
        <translation>Только {a} указывает день: {0}; {b} рассказывает об этом без даты.</translation>
    </message>
    <message>
        <source>{a} alone gives a day, {0}; {Names} tell of this without one.</source>
        <translation>Только {a} указывает день: {0}; {Names} рассказывают об этом без даты.</translation>
    </message>
    <message>
        <source>{a} gives {0} as an example of several; {b} names no other.</source>
        <translation>{a} приводит {0} как пример из нескольких; {b} других не называет.</translation>
    </message>
    <message>
        <source>{a} says “{0}”, {b} “{1}”.</source>
        <translation>{a} говорит: «{0}», {b} — «{1}».</translation>
    </message>
    <message>
        <source>{a} gives the day, {0}; {b} says only “{1}”.</source>
        <translation>{a} указывает день: {0}; {b} говорит лишь: «{1}».</translation>
    </message>
    <message>
        <source>{a} gives the day, {0} ({Day} Julian, {Day2} Gregorian); {b} says only “{1}”.</source>
        <translation>{a} указывает день: {0} ({Day} по юлианскому, {Day2} по григорианскому календарю); {b} говорит лишь: «{1}».</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} {1}.</source>
        <translation>{a} указывает {0}, {b} — {1}.</translation>
    </message>
    <message>
        <source>Same day in two calendars: {a} writes {0}, {b} {1}; {Day} Julian is {Day2} Gregorian.</source>
        <translation>Один день в двух календарях: {a} пишет {0}, {b} — {1}; {Day} по юлианскому — это {Day2} по григорианскому.</translation>
    </message>
    <message>
        <source>Same day: in {0} “{1}” ({a}) fell on {2} ({b}).</source>
        <translation>Тот же день: в {0} году «{1}» ({a}) приходится на {2} ({b}).</translation>
    </message>
    <message>
        <source>{a} gives {0}; in {1} “{2}” ({b}) fell a day from it.</source>
        <translation>{a} указывает {0}; в {1} году «{2}» ({b}) отстоит от этого дня на один день.</translation>
    </message>
    <message>
        <source>{a} gives {0}; in {1} “{2}” ({b}) fell {3} days from it.</source>
        <translation>{a} указывает {0}; в {1} году «{2}» ({b}) отстоит от этого дня на {3} дн.</translation>
    </message>
    <message>
        <source>Same day: {0} in {a} was a {Weekday}, as {b} says.</source>
        <translation>Тот же день: {0} в {a} — это {Weekday}, как и говорит {b}.</translation>
    </message>
    <message>
        <source>{0} in {a} was a {Weekday}; {b} says “{1}”.</source>
        <translation>{0} в {a} — это {Weekday}; {b} говорит: «{1}».</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} “{1}”: {Day} Julian is {Day2} Gregorian.</source>
        <translation>{a} указывает {0}, {b} — «{1}»: {Day} по юлианскому — это {Day2} по григорианскому.</translation>
    </message>
    <message>
        <source>{a} gives {0}; {b} says only “{1}”.</source>
        <translation>{a} указывает {0}; {b} говорит лишь: «{1}».</translation>
    </message>
    <message>
        <source>{a} gives {0}; {b} says “{1}”.</source>
        <translation>{a} указывает {0}; {b} говорит: «{1}».</translation>
    </message>
    <message>
        <source>{a} tells as a fact what {b} doubts or denies (“{0}”).</source>
        <translation>{a} сообщает как факт то, в чём {b} сомневается или что отрицает («{0}»).</translation>
    </message>
    <message>
        <source>Both give {0}; {a} also gives {1}, {b} does not.</source>
        <translation>Оба источника указывают {0}; {a} указывает ещё и {1}, {b} — нет.</translation>
    </message>
    <message>
        <source>{a} gives {0}, {b} {1}: one figure lies within the other.</source>
        <translation>{a} указывает {0}, {b} — {1}: одно число входит в пределы другого.</translation>
    </message>
    <message>
        <source>{a} says “{0}” where {b} says “{1}”.</source>
        <translation>{a} говорит: «{0}» — там, где {b} говорит: «{1}».</translation>
    </message>
    <message>
        <source>{a} counts {0}; {b} names {Names}.</source>
        <translation>{a} насчитывает {0}; {b} называет имена: {Names}.</translation>
    </message>
    <message>
        <source>{a} also names {Names}; {b} does not.</source>
        <translation>{a} называет также: {Names}; {b} — нет.</translation>
    </message>
    <message>
        <source>{a}’s list alone has {Names}; {b}’s list alone has {Names2}.</source>
        <translation>Только в списке {a}: {Names}; только в списке {b}: {Names2}.</translation>
    </message>
    <message>
        <source>{a}’s list alone has {Names}.</source>
        <translation>Только в списке {a}: {Names}.</translation>
    </message>
    <message>
        <source>{a} names {Names}, {b} {Names2}.</source>
        <translation>{a} называет: {Names}, {b} — {Names2}.</translation>
    </message>
    <message>
        <source>{a} names {Names}; {b} says “{0}”.</source>
        <translation>{a} называет: {Names}; {b} говорит: «{0}».</translation>
    </message>
    <message>
        <source>Same name in two spellings: {0} in {a}, {1} in {b}.</source>
        <translation>Одно имя в двух написаниях: {0} в {a}, {1} в {b}.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Some letters look as if they had been read in a wrong encoding.</source>
        <translation>Некоторые буквы выглядят так, будто прочитаны в неверной кодировке.</translation>
    </message>
    <message>
        <source>Words are broken with hyphens at the ends of lines; broken words are not matched.</source>
        <translation>Слова перенесены по строкам через дефис; такие слова не сопоставляются.</translation>
    </message>
    <message>
        <source>Many words hold stray signs, as if the text had been recognised badly from pictures (OCR).</source>
        <translation>Во многих словах лишние знаки, словно текст плохо распознан с изображений (OCR).</translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>Основной текст</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>The text was recognised from pictures (OCR); compare it with the pages before you rely on it.</source>
        <translation>Текст распознан с изображений (OCR); сверьте его со страницами, прежде чем на него полагаться.</translation>
    </message>
    <message>
        <source>Pages that could not be recognised: {0}.</source>
        <translation>Нераспознанные страницы: {0}.</translation>
    </message>
    <message>
        <source>Pages without text: {0}. They may be pictures.</source>
        <translation>Страницы без текста: {0}. Возможно, это изображения.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Choose an event or select words first: a bookmark needs a place.</source>
        <translation>Сначала выберите событие или выделите слова: закладке нужно место.</translation>
    </message>
    <message>
        <source>This has a bookmark already.</source>
        <translation>Здесь уже есть закладка.</translation>
    </message>
    <message>
        <source>No link stands on this passage. Choose a passage of the event.</source>
        <translation>На этом отрывке нет связей. Выберите отрывок события.</translation>
    </message>
    <message>
        <source>There is nothing more to move over on this side.</source>
        <translation>С этой стороны сдвигать границу больше некуда.</translation>
    </message>
    <message>
        <source>Nothing of the passage would be left. Reject the link instead.</source>
        <translation>От отрывка ничего не останется. Лучше отклоните связь.</translation>
    </message>
    <message>
        <source>One event cannot be merged. Choose two or more events in the list.</source>
        <translation>Одно событие не с чем объединять. Выберите в списке два или больше.</translation>
    </message>
    <message>
        <source>An event is split into two parts. Choose some of its links, not all.</source>
        <translation>Событие делится на две части. Выберите некоторые его связи, но не все.</translation>
    </message>
    <message>
        <source>This link is not rejected, so there is nothing to restore.</source>
        <translation>Эта связь не отклонена, восстанавливать нечего.</translation>
    </message>
    <message>
        <source>Nothing to do: this is {0} already.</source>
        <translation>Делать нечего: уже {0}.</translation>
    </message>
    <message>
        <source>Both selections are in one source. Select words in two sources to link them.</source>
        <translation>Оба выделения — в одном источнике. Чтобы связать слова, выделите их в двух источниках.</translation>
    </message>
    <message>
        <source>These two passages are linked already.</source>
        <translation>Эти два отрывка уже связаны.</translation>
    </message>
    <message>
        <source>An event needs a label. Type a few words that say what happened.</source>
        <translation>Событию нужно название. Напишите в нескольких словах, что произошло.</translation>
    </message>
    <message>
        <source>A source was taken out or replaced while the aligner was at work. Align again.</source>
        <translation>Пока шло сопоставление, источник был удалён или заменён. Сопоставьте снова.</translation>
    </message>
    <message>
        <source>A name is split into two. Leave at least one form on each side.</source>
        <translation>Имя делится на два. Оставьте с каждой стороны хотя бы одну форму.</translation>
    </message>
    <message>
        <source>Nothing was said of this name, so there is nothing to restore.</source>
        <translation>Об этом имени ничего не сказано, восстанавливать нечего.</translation>
    </message>
    <message>
        <source>A project holds at most {0} rules on names. Restore some first.</source>
        <translation>В проекте может быть не больше {0} правил об именах. Сначала отмените некоторые.</translation>
    </message>
    <message>
        <source>These forms cannot make a rule. Choose two or more different names.</source>
        <translation>Из этих форм правила не составить. Выберите два или больше разных имён.</translation>
    </message>
    <message>
        <source>The event is not there any more. Choose another, or select the words to note.</source>
        <translation>Этого события больше нет. Выберите другое или выделите слова для заметки.</translation>
    </message>
    <message>
        <source>What the note is about is not there any more. Select the words to note.</source>
        <translation>Того, о чём заметка, больше нет. Выделите слова для заметки.</translation>
    </message>
    <message>
        <source>Choose an event or select words first: a note needs something to speak of.</source>
        <translation>Сначала выберите событие или выделите слова: заметка должна быть о чём-то.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>Этой заметки больше нет.</translation>
    </message>
    <message>
        <source>Nothing to do: these notes have the tag already.</source>
        <translation>Делать нечего: у этих заметок уже есть эта метка.</translation>
    </message>
    <message>
        <source>Nothing to do: none of these was dismissed.</source>
        <translation>Делать нечего: ни одно из них не было отклонено.</translation>
    </message>
    <message>
        <source>The note is empty. Write a few words, or choose Cancel.</source>
        <translation>Заметка пуста. Напишите несколько слов или нажмите «Отмена».</translation>
    </message>
    <message>
        <source>The note is longer than {0} characters. Shorten it, or make two of it.</source>
        <translation>Заметка длиннее {0} знаков. Сократите её или разделите на две.</translation>
    </message>
    <message>
        <source>This is the text that the source has already. Nothing has changed.</source>
        <translation>Этот текст в источнике уже стоит. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>“{0}” has this text already. Take that source out first, or keep both.</source>
        <translation>Этот текст уже есть в источнике «{0}». Сначала удалите его или оставьте оба.</translation>
    </message>
    <message>
        <source>The words were in “{0}”. Select them in that text.</source>
        <translation>Слова были в «{0}». Выделите их в этом тексте.</translation>
    </message>
    <message>
        <source>This stands in the project again already. Drop it from the list.</source>
        <translation>Это уже снова есть в проекте. Уберите его из списка.</translation>
    </message>
    <message>
        <source>No suggested link has such a confidence. Choose another.</source>
        <translation>Нет предложенных связей с такой уверенностью. Выберите другую.</translation>
    </message>
    <message>
        <source>You confirmed or drew a link that says otherwise. Reject that link first.</source>
        <translation>Вы подтвердили или провели связь, которая говорит иное. Сначала отклоните её.</translation>
    </message>
    <message>
        <source>You have said so already. Nothing has changed.</source>
        <translation>Вы это уже сказали. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>“{0}” has the same text as “{1}”, so it was not added.</source>
        <translation>Текст «{0}» тот же, что и «{1}», поэтому он не добавлен.</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Choose another name.</source>
        <translation>Метка с таким названием уже есть. Выберите другое.</translation>
    </message>
    <message>
        <source>A project holds at most {0} tags. Remove some first.</source>
        <translation>В проекте может быть не больше {0} меток. Сначала удалите некоторые.</translation>
    </message>
    <message>
        <source>A tag needs a name. Type a word or two.</source>
        <translation>Метке нужно название. Напишите одно-два слова.</translation>
    </message>
    <message>
        <source>The name of this tag is longer than {0} characters. Shorten it.</source>
        <translation>Название метки длиннее {0} знаков. Сократите его.</translation>
    </message>
    <message>
        <source>What this file holds does not fit together: {0}. Nothing was taken in.</source>
        <translation>Содержимое файла не согласуется: {0}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>That is how it stands already. Nothing has changed.</source>
        <translation>Так уже и есть. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>There is no comparison {0}. There are: {1}.</source>
        <translation>Сравнения {0} нет. Есть: {1}.</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another name, or open it.</source>
        <translation>{0} уже существует. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>{0} is damaged, see above ({1}). Go on with an earlier copy of it.</source>
        <translation>{0} повреждён, см. выше ({1}). Продолжайте с более ранней копией.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. &apos;parallax --help&apos; lists what works without one.</source>
        <translation>Нет экрана, на котором можно открыть окно. «parallax --help» покажет, что работает без него.</translation>
    </message>
    <message>
        <source>it is larger than {0} bytes</source>
        <translation>он больше {0} байт</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>it has more than {0} words</source>
        <translation>в нём больше {0} слов</translation>
    </message>
    <message>
        <source>“{0}” is no group of wordings in square brackets</source>
        <translation>«{0}» — не группа выражений в квадратных скобках</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is no list of words in quotation marks</source>
        <translation>«{0}» в «{1}» — не список слов в кавычках</translation>
    </message>
    <message>
        <source>Your word list {0} was left out: {1}. Mend the file, or move it away; the words that come with Parallax are used.</source>
        <translation>Ваш список слов {0} пропущен: {1}. Исправьте файл или уберите его; используются слова, поставляемые с Parallax.</translation>
    </message>
    <message>
        <source>These passages are too long to be compared word by word ({0} words at most). Choose shorter ones.</source>
        <translation>Эти отрывки слишком длинны для пословного сравнения (не больше {0} слов). Выберите покороче.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; copy it again from where it came.</source>
        <translation>Файл повреждён или обрезан; скопируйте его заново.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a text; it is not opened.</source>
        <translation>При распаковке файл намного больше текста; он не открыт.</translation>
    </message>
    <message>
        <source>The file is protected by a password; save a copy without one.</source>
        <translation>Файл защищён паролем; сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>The file lacks its part {0}; copy it again from where it came.</source>
        <translation>В файле нет части {0}; скопируйте его заново.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>This bibliography is too large; export only the entries that are needed.</source>
        <translation>Библиография слишком велика; экспортируйте только нужные записи.</translation>
    </message>
    <message>
        <source>This is no bibliography that is read; BibTeX, RIS and CSL JSON are.</source>
        <translation>Такая библиография не читается; читаются BibTeX, RIS и CSL JSON.</translation>
    </message>
    <message>
        <source>This bibliography has too many entries; export only those that are needed.</source>
        <translation>В библиографии слишком много записей; экспортируйте только нужные.</translation>
    </message>
    <message>
        <source>This bibliography holds no entry with a title; export it again.</source>
        <translation>В библиографии нет ни одной записи с заглавием; экспортируйте её заново.</translation>
    </message>
    <message>
        <source>This JSON is damaged; export the bibliography again.</source>
        <translation>Этот JSON повреждён; экспортируйте библиографию заново.</translation>
    </message>
    <message>
        <source>This RIS file is damaged; export the bibliography again.</source>
        <translation>Этот файл RIS повреждён; экспортируйте библиографию заново.</translation>
    </message>
    <message>
        <source>This BibTeX file is damaged; export the bibliography again.</source>
        <translation>Этот файл BibTeX повреждён; экспортируйте библиографию заново.</translation>
    </message>
    <message>
        <source>The folder {0} with the bundled comparisons is missing; install Parallax again.</source>
        <translation>Нет папки {0} с поставляемыми сравнениями; установите Parallax заново.</translation>
    </message>
    <message>
        <source>The bundled comparisons in {0} cannot be read ({1}).</source>
        <translation>Поставляемые сравнения в {0} не читаются ({1}).</translation>
    </message>
    <message>
        <source>{0} is not valid TOML: {1}.</source>
        <translation>{0} — не корректный TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} names no sources; add a [[source]] table for each.</source>
        <translation>В {0} не названы источники; добавьте для каждого таблицу [[source]].</translation>
    </message>
    <message>
        <source>{0} names the same file twice; name each text once.</source>
        <translation>В {0} один файл назван дважды; назовите каждый текст один раз.</translation>
    </message>
    <message>
        <source>{0} names the file {1}; only files beside the manifest are read.</source>
        <translation>В {0} назван файл {1}; читаются только файлы рядом с манифестом.</translation>
    </message>
    <message>
        <source>{0}/{1} is not the text that its manifest names; install Parallax again.</source>
        <translation>{0}/{1} — не тот текст, который назван в манифесте; установите Parallax заново.</translation>
    </message>
    <message>
        <source>{0} gives {1} the calendar {2}; use one of {3}.</source>
        <translation>В {0} для {1} указан календарь {2}; укажите один из: {3}.</translation>
    </message>
    <message>
        <source>{0} lacks the field {1}.</source>
        <translation>В {0} нет поля {1}.</translation>
    </message>
    <message>
        <source>The field {0} in {1} has to be words between quotation marks.</source>
        <translation>Поле {0} в {1} должно быть словами в кавычках.</translation>
    </message>
    <message>
        <source>This book is locked by its seller, so it cannot be read here; use a copy without a lock.</source>
        <translation>Эта книга заблокирована продавцом и здесь не читается; возьмите копию без защиты.</translation>
    </message>
    <message>
        <source>The book does not say where its text is; copy it again from where it came.</source>
        <translation>В книге не указано, где её текст; скопируйте её заново.</translation>
    </message>
    <message>
        <source>This is no text in the encoding {0}; choose another encoding.</source>
        <translation>Это не текст в кодировке {0}; выберите другую.</translation>
    </message>
    <message>
        <source>The page holds no words; choose a file with a text in it.</source>
        <translation>На странице нет слов; выберите файл с текстом.</translation>
    </message>
    <message>
        <source>This is an old or locked Office document; save it as .docx without a password.</source>
        <translation>Это старый или защищённый документ Office; сохраните его как .docx без пароля.</translation>
    </message>
    <message>
        <source>This is XML of a kind that is not read; TEI and XHTML are.</source>
        <translation>Такой XML не читается; читаются TEI и XHTML.</translation>
    </message>
    <message>
        <source>This is an archive or a document of a kind that is not read; take the text file out of it first.</source>
        <translation>Архив или документ такого вида не читается; сначала извлеките из него текстовый файл.</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract with the languages {0}; install them first.</source>
        <translation>Для распознавания нужна программа tesseract с языками {0}; сначала установите их.</translation>
    </message>
    <message>
        <source>This PDF has more than {0} pages; divide it into smaller files.</source>
        <translation>В этом PDF больше {0} страниц; разделите его на меньшие файлы.</translation>
    </message>
    <message>
        <source>The document is no text; save it as a text document first.</source>
        <translation>Этот документ — не текст; сначала сохраните его как текстовый документ.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text. Have its text recognised (OCR), for which Parallax offers the program tesseract where it is installed, or choose another copy.</source>
        <translation>В этом PDF изображения страниц, текста нет. Распознайте текст (OCR): для этого Parallax предлагает программу tesseract, если она установлена, — или выберите другой экземпляр.</translation>
    </message>
    <message>
        <source>This text is longer than a source may be; divide it into smaller files.</source>
        <translation>Этот текст длиннее, чем может быть источник; разделите его на меньшие файлы.</translation>
    </message>
    <message>
        <source>The file holds no words; choose a file with a text in it.</source>
        <translation>В файле нет слов; выберите файл с текстом.</translation>
    </message>
    <message>
        <source>The document is damaged; open it in a word processor and save it anew.</source>
        <translation>Документ повреждён; откройте его в текстовом редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>This TEI file has no &lt;text&gt;; choose a file with a text in it.</source>
        <translation>В этом файле TEI нет &lt;text&gt;; выберите файл с текстом.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose the text files in it.</source>
        <translation>{0} — папка; выберите текстовые файлы в ней.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file; choose a text file.</source>
        <translation>{0} — не обычный файл; выберите текстовый файл.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB; divide it into smaller files.</source>
        <translation>{0} больше {1} МБ; разделите его на меньшие файлы.</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}; it may have been moved.</source>
        <translation>Файла {0} в {1} нет; возможно, он перемещён.</translation>
    </message>
    <message>
        <source>{0} may not be read; ask its owner for permission to read it.</source>
        <translation>Нет права читать {0}; попросите его у владельца.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}); copy it elsewhere and try again.</source>
        <translation>{0} не удалось прочитать ({1}); скопируйте его в другое место и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is no text but binary data, or a text cut off in the middle of a letter.</source>
        <translation>Это не текст, а двоичные данные, либо текст, обрезанный посреди буквы.</translation>
    </message>
    <message>
        <source>This is binary data and no text, or a text in another encoding; choose a text file.</source>
        <translation>Это двоичные данные, а не текст, либо текст в другой кодировке; выберите текстовый файл.</translation>
    </message>
    <message>
        <source>This text holds halves of letters in the encoding {0}; choose another encoding.</source>
        <translation>В кодировке {0} в тексте половинки букв; выберите другую.</translation>
    </message>
    <message>
        <source>The encoding {0} is not known; try utf-8 or windows-1252.</source>
        <translation>Кодировка {0} неизвестна; попробуйте utf-8 или windows-1252.</translation>
    </message>
    <message>
        <source>The document has no text in it; copy it again from where it came.</source>
        <translation>В документе нет текста; скопируйте его заново.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, which could be harmful; it is not opened.</source>
        <translation>Файл определяет собственные сущности, что может быть опасно; он не открыт.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}. Copy it again from where it came.</source>
        <translation>Файл повреждён: {0}. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>That is too long to look for. Take a few words of it.</source>
        <translation>Слишком длинно для поиска. Возьмите несколько слов.</translation>
    </message>
    <message>
        <source>Type a word or a number to look for.</source>
        <translation>Введите слово или число для поиска.</translation>
    </message>
    <message>
        <source>Those are too many words. Take a few of them, or put a phrase in quotation marks.</source>
        <translation>Слишком много слов. Возьмите несколько или заключите фразу в кавычки.</translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation>Добавьте второй рассказ для сравнения.</translation>
    </message>
    <message>
        <source>There is no project file {0}. Check the name, or make one with &apos;parallax new&apos;.</source>
        <translation>Файла проекта {0} нет. Проверьте имя или создайте проект командой «parallax new».</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB, so it is not opened.</source>
        <translation>{0} больше {1} ГиБ, поэтому не открыт.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. &apos;parallax check&apos; lists every fault.</source>
        <translation>{0} повреждён: {1}. «parallax check» перечислит все ошибки.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} {2} cannot be read ({3}). Open a copy of the file, or the one kept before an update.</source>
        <translation>{0} повреждён: {1} {2} не читается ({3}). Откройте копию файла или сохранённую перед обновлением.</translation>
    </message>
    <message>
        <source>{0} can only be read here. Save a copy elsewhere to go on.</source>
        <translation>{0} здесь можно только читать. Чтобы продолжить, сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>{0} is from a newer Parallax, so it can only be read here. Update to go on.</source>
        <translation>Файл {0} создан в более новой версии Parallax, поэтому здесь его можно только читать. Обновите программу, чтобы продолжить.</translation>
    </message>
    <message>
        <source>{0} was changed by another program. Open it again to go on.</source>
        <translation>{0} изменён другой программой. Чтобы продолжить, откройте его снова.</translation>
    </message>
    <message>
        <source>The {0} {1} is not as this edit expects it. Open the project again.</source>
        <translation>{0} {1} не таков, как ожидает эта правка. Откройте проект снова.</translation>
    </message>
    <message>
        <source>This edit does not fit {0}: {1}. Open the project again.</source>
        <translation>Эта правка не подходит к {0}: {1}. Откройте проект снова.</translation>
    </message>
    <message>
        <source>{0} cannot be used now: {1}. Try again, or copy it to another disk.</source>
        <translation>{0} сейчас недоступен: {1}. Попробуйте снова или скопируйте его на другой диск.</translation>
    </message>
    <message>
        <source>{0} is not a project file, or is damaged: {1}. Open the copy kept before an update, if any.</source>
        <translation>{0} — не файл проекта или повреждён: {1}. Откройте копию, сохранённую перед обновлением, если она есть.</translation>
    </message>
    <message>
        <source>{0} has letters that cannot be kept ({1}). Write them otherwise.</source>
        <translation>В {0} есть знаки, которые нельзя сохранить ({1}). Напишите их иначе.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another place.</source>
        <translation>{0} нельзя использовать: {1}. Выберите другое место.</translation>
    </message>
    <message>
        <source>This file is not a Parallax project. Choose a file that Parallax made, ending in .parallax.</source>
        <translation>Этот файл — не проект Parallax. Выберите файл, созданный Parallax, с окончанием .parallax.</translation>
    </message>
    <message>
        <source>This file is from a newer Parallax. Update to open it.</source>
        <translation>Этот файл создан в более новой версии Parallax. Обновитесь, чтобы открыть его.</translation>
    </message>
    <message>
        <source>This project file has other parts than Parallax makes, so it is not opened. Ask the sender for the original.</source>
        <translation>В этом файле проекта есть части, которых Parallax не создаёт, поэтому он не открыт. Попросите у отправителя оригинал.</translation>
    </message>
    <message>
        <source>This project has no events yet. Align it first.</source>
        <translation>В этом проекте пока нет событий. Сначала сопоставьте его.</translation>
    </message>
    <message>
        <source>Several events have {0} in their label. Name one by its number: {1}.</source>
        <translation>Название нескольких событий содержит {0}. Укажите одно по номеру: {1}.</translation>
    </message>
    <message>
        <source>There is no event {0}. Name one by its number: {1}.</source>
        <translation>События {0} нет. Укажите одно по номеру: {1}.</translation>
    </message>
    <message>
        <source>{0} is a project or a source of this comparison. Choose another name.</source>
        <translation>{0} — проект или источник этого сравнения. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose a name for the file in it.</source>
        <translation>{0} — папка. Выберите имя файла в ней.</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Choose another name.</source>
        <translation>В {0} нельзя писать. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose another, or make it first.</source>
        <translation>Папки {0} нет. Выберите другую или сначала создайте её.</translation>
    </message>
    <message>
        <source>You may not write to the folder {0}. Choose another.</source>
        <translation>Нет права записи в папку {0}. Выберите другую.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}. Choose another place.</source>
        <translation>{0} не удалось записать: {1}. Выберите другое место.</translation>
    </message>
    <message>
        <source>{0} is no name for a file: {1}. Choose another.</source>
        <translation>{0} не годится как имя файла: {1}. Выберите другое.</translation>
    </message>
    <message>
        <source>This JSON project is of version {0}, and this Parallax reads version {1}. Update it.</source>
        <translation>Этот проект JSON версии {0}, а эта программа Parallax читает версию {1}. Обновите её.</translation>
    </message>
    <message>
        <source>This is no sound JSON project: {0}.</source>
        <translation>Это не исправный проект JSON: {0}.</translation>
    </message>
    <message>
        <source>{0} holds no comparison and no annotations. Parallax takes in its own JSON and TEI, and Web Annotations of any tool.</source>
        <translation>В {0} нет ни сравнения, ни заметок. Parallax импортирует собственные JSON и TEI и Web Annotations любых программ.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Файла {0} нет.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, so it is not read.</source>
        <translation>{0} больше {1} МБ, поэтому не прочитан.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} не читается: {1}.</translation>
    </message>
    <message>
        <source>{0} is neither JSON nor XML that can be read: {1}.</source>
        <translation>{0} — ни читаемый JSON, ни читаемый XML: {1}.</translation>
    </message>
    <message>
        <source>{0} is nested too deep to be read.</source>
        <translation>Вложенность {0} слишком глубока для чтения.</translation>
    </message>
    <message>
        <source>This is no sound XML: {0}.</source>
        <translation>Это не исправный XML: {0}.</translation>
    </message>
    <message>
        <source>This XML declares a document type, which Parallax does not read. Take it out first.</source>
        <translation>Этот XML объявляет тип документа, чего Parallax не читает. Сначала уберите объявление.</translation>
    </message>
    <message>
        <source>This TEI was not written by Parallax, or was altered ({0}, line {1}). To compare its text, add it as a source.</source>
        <translation>Этот TEI написан не Parallax или изменён ({0}, строка {1}). Чтобы сравнить его текст, добавьте его как источник.</translation>
    </message>
    <message>
        <source>This TEI points to what is not in it, or not rightly: {0}.</source>
        <translation>Этот TEI ссылается на то, чего в нём нет, или ссылается неверно: {0}.</translation>
    </message>
    <message>
        <source>This file holds more than {0} annotations. Divide it.</source>
        <translation>В этом файле больше {0} заметок. Разделите его.</translation>
    </message>
    <message>
        <source>These annotations are not sound: {0}.</source>
        <translation>Эти заметки неисправны: {0}.</translation>
    </message>
    <message>
        <source>The name {0} does not say in which format to write. End it in one of: {1}.</source>
        <translation>По имени {0} не понять, в каком формате писать. Дайте ему одно из окончаний: {1}.</translation>
    </message>
    <message>
        <source>There is no format &apos;{0}&apos;. Choose one of: {1}.</source>
        <translation>Формата «{0}» нет. Выберите один из: {1}.</translation>
    </message>
    <message>
        <source>There is no source {0}. There are: {1}.</source>
        <translation>Источника {0} нет. Есть: {1}.</translation>
    </message>
    <message>
        <source>The project has no tag “{0}”. Its tags: {1}.</source>
        <translation>В проекте нет метки «{0}». Его метки: {1}.</translation>
    </message>
    <message>
        <source>A link would be both confirmed and rejected. Name a lower --reject-below.</source>
        <translation>Связь была бы и подтверждена, и отклонена. Укажите меньшее значение --reject-below.</translation>
    </message>
    <message>
        <source>{0} parts of this installation do not work. Install Parallax again.</source>
        <translation>Не работают части этой установки: {0}. Установите Parallax заново.</translation>
    </message>
    <message>
        <source>taken for {0}</source>
        <translation>принято за {0}</translation>
    </message>
    <message>
        <source>read as {0}, {1}</source>
        <translation>прочитано как {0}, {1}</translation>
    </message>
    <message>
        <source>the styles do not differ: {0}</source>
        <translation>стили не различаются: {0}</translation>
    </message>
    <message>
        <source>words of a note are not found</source>
        <translation>слова заметки не находятся</translation>
    </message>
    <message>
        <source>like sentences are not found alike</source>
        <translation>сходные предложения не распознаны как сходные</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Filter events</source>
        <translation>Отбор событий</translation>
    </message>
    <message>
        <source>Filter events by words</source>
        <translation>Отбор событий по словам</translation>
    </message>
    <message>
        <source>Filter by source, status, kind, author or tag</source>
        <translation>Отбор по источнику, состоянию, виду, автору или метке</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kind of divergence or note</source>
        <translation>Вид расхождения или заметки</translation>
    </message>
    <message>
        <source>Author of a note</source>
        <translation>Автор заметки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>like act in other words</source>
        <translation>то же действие другими словами</translation>
    </message>
    <message>
        <source>abbreviation and full name</source>
        <translation>сокращение и полное имя</translation>
    </message>
    <message>
        <source>same word in two forms</source>
        <translation>одно слово в двух формах</translation>
    </message>
    <message>
        <source>same words in two forms</source>
        <translation>одни слова в двух формах</translation>
    </message>
    <message>
        <source>same name in two spellings</source>
        <translation>одно имя в двух написаниях</translation>
    </message>
    <message>
        <source>{0} words alike</source>
        <translation>одинаковых слов: {0}</translation>
    </message>
    <message>
        <source>one name in two languages or ages</source>
        <translation>одно имя на двух языках или в разные эпохи</translation>
    </message>
    <message>
        <source>two names of one body</source>
        <translation>два названия одного органа</translation>
    </message>
    <message>
        <source>one name, as the reader says</source>
        <translation>одно имя, по словам читателя</translation>
    </message>
    <message>
        <source>called so in {0}</source>
        <translation>так назван в {0}</translation>
    </message>
    <message>
        <source>same day in two calendars</source>
        <translation>один день в двух календарях</translation>
    </message>
    <message>
        <source>same day of the year</source>
        <translation>тот же день года</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>тот же день</translation>
    </message>
    <message>
        <source>same date as written, the calendar uncertain</source>
        <translation>дата записана одинаково, календарь не ясен</translation>
    </message>
    <message>
        <source>same number of the same</source>
        <translation>то же число того же</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>то же число</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>You drew this link yourself.</source>
        <translation>Эту связь провели вы сами.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>{0}: {1} and {2}</source>
        <translation>{0}: {1} и {2}</translation>
    </message>
    <message>
        <source>refused, does not count</source>
        <translation>отвергнуто, не учитывается</translation>
    </message>
    <message>
        <source>{0}; {1} % of the score</source>
        <translation>{0}; {1} % оценки</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>Снова учитывать</translation>
    </message>
    <message>
        <source>This does not count</source>
        <translation>Это не учитывать</translation>
    </message>
    <message>
        <source>This counts nowhere in this project</source>
        <translation>Это нигде в проекте не учитывать</translation>
    </message>
</context>
<context>
    <name>ExportContents</name>
    <message>
        <source>&amp;Confirmed events ({0})</source>
        <translation>&amp;Подтверждённые события ({0})</translation>
    </message>
    <message>
        <source>&amp;Suggested events ({0}), marked as such</source>
        <translation>Предло&amp;женные события ({0}), помеченные как такие</translation>
    </message>
    <message>
        <source>Only events in which the accounts di&amp;ffer</source>
        <translation>Только события, где рассказы &amp;расходятся</translation>
    </message>
    <message>
        <source>&amp;Divergences with both quotes</source>
        <translation>&amp;Расхождения с обеими цитатами</translation>
    </message>
    <message>
        <source>S&amp;ilences, named per source</source>
        <translation>&amp;Молчание, по источникам</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>E&amp;vidence: why passages are linked</source>
        <translation>&amp;Доводы: почему отрывки связаны</translation>
    </message>
    <message>
        <source>Full te&amp;xt of each source</source>
        <translation>Полный &amp;текст каждого источника</translation>
    </message>
    <message>
        <source>Annotators by number instead of na&amp;me</source>
        <translation>Комментаторы под &amp;номерами вместо имён</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все авторы</translation>
    </message>
    <message>
        <source>Those marked in the list ({0})</source>
        <translation>Отмеченные в списке ({0})</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Kinds of divergences and notes</source>
        <translation>Виды расхождений и заметок</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>Чьи заметки</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сопоставления</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} в {1}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Side by side</source>
        <translation>Бок о бок</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Один под другим</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Как в списке</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>As the sources date</source>
        <translation>Как датируют источники</translation>
    </message>
    <message>
        <source>Julian and Gregorian</source>
        <translation>Юлианский и григорианский</translation>
    </message>
    <message>
        <source>Gregorian only</source>
        <translation>Только григорианский</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <source>A4, wide</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter, книжная</translation>
    </message>
    <message>
        <source>Letter, wide</source>
        <translation>Letter, альбомная</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Without a style</source>
        <translation>Без стиля</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written: {0}</source>
        <translation>Записано: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Nothing of this comparison is chosen.</source>
        <translation>Из этого сопоставления ничего не выбрано.</translation>
    </message>
    <message>
        <source>Tables: sources, events, matrix, passages, links, divergences, annotations.</source>
        <translation>Таблицы: источники, события, матрица, отрывки, связи, расхождения, заметки.</translation>
    </message>
    <message>
        <source>The picture that View shows, of the whole comparison.</source>
        <translation>Рисунок всего сопоставления, как в окне.</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Печать сопоставления</translation>
    </message>
    <message>
        <source>Import a comparison or annotations</source>
        <translation>Импорт сопоставления или заметок</translation>
    </message>
    <message>
        <source>Comparisons and annotations (*.json *.jsonld *.xml)</source>
        <translation>Сопоставления и заметки (*.json *.jsonld *.xml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>{0} holds nothing that is not here already.</source>
        <translation>В {0} нет ничего, чего бы здесь уже не было.</translation>
    </message>
    <message>
        <source>{0} things taken in from {1}.</source>
        <translation>Принято: {0}, из {1}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>{0} found no place in these sources.</source>
        <translation>Не нашли места в этих источниках: {0}.</translation>
    </message>
    <message>
        <source>Nothing was changed for them. The list says what they are.</source>
        <translation>Ради них ничего не изменено. Они названы в списке.</translation>
    </message>
</context>
<context>
    <name>FilterNotice</name>
    <message>
        <source>{0} of {1} events are shown; the filter leaves out the others.</source>
        <translation>Показано событий: {0} из {1}; остальные скрыты фильтром.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation>Найти в этом источнике</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation>Убрать строку поиска</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Нигде не найдено</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>one file, offline</source>
        <translation>один файл, без сети</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>for print, with an outline</source>
        <translation>для печати, с оглавлением</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>notes as comments</source>
        <translation>заметки как примечания</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электронная таблица</translation>
    </message>
    <message>
        <source>one sheet a table</source>
        <translation>по листу на таблицу</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Таблицы CSV</translation>
    </message>
    <message>
        <source>one file a table, zipped</source>
        <translation>по файлу на таблицу, в архиве</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>for wikis and notebooks</source>
        <translation>для вики и записных книжек</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>handouts, in two columns</source>
        <translation>раздаточный материал в две колонки</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>for editions</source>
        <translation>для изданий</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <source>links and notes</source>
        <translation>связи и заметки</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>a picture, SVG</source>
        <translation>рисунок, SVG</translation>
    </message>
    <message>
        <source>Map of links</source>
        <translation>Карта связей</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>Проект в JSON</translation>
    </message>
    <message>
        <source>all, to be read back</source>
        <translation>всё, чтобы прочитать снова</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Only changes with these words</source>
        <translation>Только изменения с этими словами</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Изменения, новые сверху</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Only the newest {0} are listed.</source>
        <translation>Показаны только последние: {0}.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Note, {0}</source>
        <translation>Заметка, {0}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Chosen event</source>
        <translation>Выбранное событие</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Confirm the links of this event (C)</source>
        <translation>Подтвердить связи этого события (C)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reject the links of this event (X)</source>
        <translation>Отклонить связи этого события (X)</translation>
    </message>
    <message>
        <source>Pair of sources whose evidence is shown</source>
        <translation>Пара источников, доводы которой показаны</translation>
    </message>
    <message>
        <source>Too little evidence is left. The next alignment leaves this link out unless you confirm it.</source>
        <translation>Доводов осталось слишком мало. Следующее сопоставление опустит эту связь, если вы её не подтвердите.</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>No divergence found here. Select words and press N to note one.</source>
        <translation>Расхождений здесь не найдено. Выделите слова и нажмите N, чтобы отметить расхождение.</translation>
    </message>
    <message>
        <source>Notes on other passages</source>
        <translation>Заметки о других отрывках</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>No event is chosen. Click a tinted passage, a ribbon or an event in the list.</source>
        <translation>Событие не выбрано. Щёлкните отрывок, ленту или событие в списке.</translation>
    </message>
    <message>
        <source>Told by {0} sources, silent in {1}</source>
        <translation>Рассказывают источников: {0}, молчат: {1}</translation>
    </message>
    <message>
        <source>Found in {0} sources, not in {1}</source>
        <translation>Найдено в источниках: {0}, не найдено: {1}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Suggested, not yet read</source>
        <translation>Предложено, ещё не прочитано</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доводы</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Extent of the passages</source>
        <translation>Границы отрывков</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} и {1}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Прервать работу</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Умолчание</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Последовательность</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Действующие лица</translation>
    </message>
    <message>
        <source>Causation</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Characterisation</source>
        <translation>Характеристика</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Source: origin</source>
        <translation>Источник: происхождение</translation>
    </message>
    <message>
        <source>Source: purpose</source>
        <translation>Источник: цель</translation>
    </message>
    <message>
        <source>Source: corroboration</source>
        <translation>Источник: подтверждение</translation>
    </message>
    <message>
        <source>Source: context</source>
        <translation>Источник: обстановка</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>Написать заметку об этой связи</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} и {1}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
</context>
<context>
    <name>LinkRibbons</name>
    <message>
        <source>Links: {0}</source>
        <translation>Связи: {0}</translation>
    </message>
</context>
<context>
    <name>LostPlaces</name>
    <message>
        <source>Places to find again</source>
        <translation>Места, которые надо найти снова</translation>
    </message>
    <message>
        <source>These words were not found in the corrected text. Choose an entry, select the words in the pane, and press Place.</source>
        <translation>Эти слова не найдены в исправленном тексте. Выберите запись, выделите слова в колонке и нажмите «Поместить».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Поместить</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Всё на своих местах.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Заметка: {0}</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Связь: {0}</translation>
    </message>
    <message>
        <source>Divergence: {0}</source>
        <translation>Расхождение: {0}</translation>
    </message>
    <message>
        <source>Ruling: {0}</source>
        <translation>Решение: {0}</translation>
    </message>
    <message>
        <source>Bookmark: {0}</source>
        <translation>Закладка: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>Every event is confirmed.</source>
        <translation>Все события подтверждены.</translation>
    </message>
    <message>
        <source>Five panes are the most. Take a source out of the panes first.</source>
        <translation>Колонок не больше пяти. Сначала уберите один источник.</translation>
    </message>
    <message>
        <source>{0} – Parallax</source>
        <translation>{0} – Parallax</translation>
    </message>
    <message>
        <source>Events: {0} · confirmed: {1} · suggested: {2}</source>
        <translation>События: {0} · подтверждено: {1} · предложено: {2}</translation>
    </message>
    <message>
        <source>Links found: {0}. All changes are on disk.</source>
        <translation>Найдено связей: {0}. Все изменения сохранены.</translation>
    </message>
    <message>
        <source>No passages were found that tell of the same event. Select words in two panes and press L to link them.</source>
        <translation>Не найдено отрывков об одном событии. Выделите слова в двух колонках и нажмите L, чтобы связать их.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Прервано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>All changes are on disk</source>
        <translation>Все изменения сохранены</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of links</source>
        <translation>Карта связей</translation>
    </message>
    <message>
        <source>Order and gaps</source>
        <translation>Порядок и пробелы</translation>
    </message>
    <message>
        <source>Each dot is a link: its place in one source against its place in the other. On the diagonal both tell the story in the same order.</source>
        <translation>Каждая точка — связь: её место в одном источнике против места в другом. На диагонали оба рассказывают в одном порядке.</translation>
    </message>
    <message>
        <source>Pair of sources</source>
        <translation>Пара источников</translation>
    </message>
    <message>
        <source>{0} and {1}: {2} links</source>
        <translation>{0} и {1}: связей {2}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}, at {3} % and {4} %</source>
        <translation>{0}. {1}, {2}, на {3} % и {4} %</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>Citations from a bibliography</source>
        <translation>Ссылки из библиографии</translation>
    </message>
    <message>
        <source>Sources and the entries that describe them</source>
        <translation>Источники и записи, которые их описывают</translation>
    </message>
    <message>
        <source>Take over what the entries say of the marked sources?</source>
        <translation>Принять то, что записи говорят об отмеченных источниках?</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>tells of the event; nothing was found on this</source>
        <translation>рассказывает о событии; об этом ничего не найдено</translation>
    </message>
    <message>
        <source>{0} (judged by a reader)</source>
        <translation>{0} (решил читатель)</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Matrix of who says what</source>
        <translation>Матрица: кто что говорит</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Кто что говорит</translation>
    </message>
    <message>
        <source>Disputed events</source>
        <translation>Спорные события</translation>
    </message>
    <message>
        <source>alone in saying so</source>
        <translation>говорит один</translation>
    </message>
    <message>
        <source>{0} of {1} statements</source>
        <translation>Утверждений: {0} из {1}</translation>
    </message>
    <message>
        <source>As the program finds</source>
        <translation>Как находит программа</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} согласен</translation>
    </message>
    <message>
        <source>{0} differs</source>
        <translation>{0} расходится</translation>
    </message>
    <message>
        <source>{0} is alone in saying so</source>
        <translation>{0} говорит один</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} молчит</translation>
    </message>
    <message>
        <source>Read these passages</source>
        <translation>Читать эти отрывки</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабрь</translation>
    </message>
</context>
<context>
    <name>Month of a day</name>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
</context>
<context>
    <name>Month, short</name>
    <message>
        <source>Jan</source>
        <translation>янв.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>февр.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>март</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>апр.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>авг.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>сент.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>окт.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>нояб.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>дек.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Буквы имени</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The commonest first</source>
        <translation>Сначала самые частые</translation>
    </message>
    <message>
        <source>By letters</source>
        <translation>По буквам</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Искать снова</translation>
    </message>
    <message>
        <source>&amp;These are one name</source>
        <translation>Это &amp;одно имя</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Разделить…</translation>
    </message>
    <message>
        <source>&amp;Not a name</source>
        <translation>&amp;Не имя</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Align no&amp;w</source>
        <translation>Сопоставить &amp;сейчас</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Отбор</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The search for names was stopped before its end.</source>
        <translation>Поиск имён был прерван.</translation>
    </message>
    <message>
        <source>No name has these letters.</source>
        <translation>Нет имён с такими буквами.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Поиск имён…</translation>
    </message>
    <message>
        <source>No names were found. A name is a word with a capital where no other rule asks for one.</source>
        <translation>Имён не найдено. Имя — слово с прописной буквы там, где её не требует другое правило.</translation>
    </message>
    <message>
        <source>The next alignment heeds what you say here.</source>
        <translation>Следующее сопоставление учтёт то, что вы скажете здесь.</translation>
    </message>
    <message>
        <source>Mark the forms that are another name. The marked ones stay together, and so do the others.</source>
        <translation>Отметьте формы другого имени. Отмеченные останутся вместе, остальные тоже.</translation>
    </message>
    <message>
        <source>Forms that are another name</source>
        <translation>Формы другого имени</translation>
    </message>
    <message>
        <source>Split name</source>
        <translation>Разделить имя</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Пишется также</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>not a name, as the reader says</source>
        <translation>не имя, по слову читателя</translation>
    </message>
    <message>
        <source>told from another, as the reader says</source>
        <translation>отличено от другого, по слову читателя</translation>
    </message>
    <message>
        <source>{0}: {1} times in {2}</source>
        <translation>{0}: {1} раз в {2}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} и {1}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Add two accounts of the same events. Drop files here or choose Add source.</source>
        <translation>Добавьте два рассказа об одних событиях. Перетащите файлы сюда или выберите «Добавить источник».</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Add a second account to compare.</source>
        <translation>Добавьте второй рассказ для сравнения.</translation>
    </message>
    <message>
        <source>These accounts are not aligned yet. Align finds passages that tell of the same event.</source>
        <translation>Эти рассказы ещё не сопоставлены. Сопоставление находит отрывки об одном событии.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Not aligned with the others yet: {0}.</source>
        <translation>Ещё не сопоставлено с остальными: {0}.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note by {0}: {1}</source>
        <translation>Заметка, {0}: {1}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{0} the note by {1}</source>
        <translation>{0}: заметка, {1}</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Убрать ответ</translation>
    </message>
    <message>
        <source>Remove the answer by {0}</source>
        <translation>Убрать ответ, {0}</translation>
    </message>
</context>
<context>
    <name>NoteComposer</name>
    <message>
        <source>Change note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Заметка, в Markdown</translation>
    </message>
    <message>
        <source>How the note will look</source>
        <translation>Как будет выглядеть заметка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Писать</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>П&amp;росмотр</translation>
    </message>
    <message>
        <source>All kinds of notes</source>
        <translation>Все виды заметок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Note (Markdown)</source>
        <translation>Заметка (Markdown)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Event {0}: {1}</source>
        <translation>Событие {0}: {1}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not said how sure</source>
        <translation>Уверенность не указана</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Довольно уверен</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверен</translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Your answer, in Markdown</source>
        <translation>Ваш ответ, в Markdown</translation>
    </message>
</context>
<context>
    <name>NoteMarks</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Насколько вы уверены</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Words in notes and their quotes</source>
        <translation>Слова в заметках и цитатах</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>{0}: any</source>
        <translation>{0}: любое</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Метка…</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Решено</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Открыть снова</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Пометить заметки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решена</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>Заметок: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Убрать сообщение</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Overview of all panes</source>
        <translation>Обзор всех колонок</translation>
    </message>
</context>
<context>
    <name>Parallax</name>
    <message>
        <source>Click a tinted passage to see what the other accounts say of it. C confirms the event, X rejects it, N writes a note. Ctrl+K lists every command.</source>
        <translation>Щёлкните окрашенный отрывок, чтобы увидеть, что говорят о нём другие рассказы. C подтверждает событие, X отклоняет, N пишет заметку. Ctrl+K показывает все команды.</translation>
    </message>
    <message>
        <source>Sample comparison. Your changes go into a copy of your own.</source>
        <translation>Пример сопоставления. Ваши изменения идут в вашу копию.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Compare these texts in a new project of their own?</source>
        <translation>Сравнить эти тексты в отдельном новом проекте?</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Add to the sample</source>
        <translation>Добавить к примеру</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation>Проекты Parallax ({0})</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Sample: {0}</source>
        <translation>Пример: {0}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>All pairs</source>
        <translation>Все пары</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>number of links</source>
        <translation>число связей</translation>
    </message>
    <message>
        <source>only in {0}</source>
        <translation>только в {0}</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>told out of order: {0}</source>
        <translation>рассказано в ином порядке: {0}</translation>
    </message>
    <message>
        <source>{0} and {1}, links: {2}</source>
        <translation>{0} и {1}, связей: {2}</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Юлианский</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорианский</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Весь период</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>ch. {0}</source>
        <translation>гл. {0}</translation>
    </message>
    <message>
        <source>pp. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>chs. {0}</source>
        <translation>гл. {0}</translation>
    </message>
    <message>
        <source>para. {0}</source>
        <translation>абз. {0}</translation>
    </message>
    <message>
        <source>paras {0}–{1}</source>
        <translation>абз. {0}–{1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The preferences could not be kept in {0}: {1}.</source>
        <translation>Настройки не удалось сохранить в {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read, so it is passed over: {1}</source>
        <translation>{0} не читается и пропущен: {1}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not understood and was passed over.</source>
        <translation>{0}: «{1}» непонятно и пропущено.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading dates</source>
        <translation>Чтение дат</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Загрузка языковой модели</translation>
    </message>
    <message>
        <source>Reading for meaning</source>
        <translation>Чтение смысла</translation>
    </message>
    <message>
        <source>Building vectors</source>
        <translation>Вычисление векторов</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Listing names</source>
        <translation>Составление списка имён</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Поиск имён</translation>
    </message>
    <message>
        <source>Gathering events</source>
        <translation>Сбор событий</translation>
    </message>
    <message>
        <source>Reading dates and numbers</source>
        <translation>Чтение дат и чисел</translation>
    </message>
    <message>
        <source>Explaining links</source>
        <translation>Обоснование связей</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Сравнение отрывков</translation>
    </message>
    <message>
        <source>Weighing evidence</source>
        <translation>Взвешивание доводов</translation>
    </message>
    <message>
        <source>Weighing words</source>
        <translation>Взвешивание слов</translation>
    </message>
    <message>
        <source>Finding places again</source>
        <translation>Повторный поиск мест</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Finding places</source>
        <translation>Поиск мест</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Сравнение редакций</translation>
    </message>
    <message>
        <source>Comparing accounts</source>
        <translation>Сравнение рассказов</translation>
    </message>
    <message>
        <source>Recognising pages</source>
        <translation>Распознавание страниц</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Чтение страниц</translation>
    </message>
    <message>
        <source>Reading words for the search</source>
        <translation>Чтение слов для поиска</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Вёрстка страниц</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Рисование</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Сравнение слов</translation>
    </message>
</context>
<context>
    <name>ReaderEdits</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Возвращено: {0}</translation>
    </message>
    <message>
        <source>Silent source</source>
        <translation>Молчащий источник</translation>
    </message>
    <message>
        <source>This source tells nothing of the chosen event:</source>
        <translation>Этот источник ничего не говорит о выбранном событии:</translation>
    </message>
    <message>
        <source>Take “{0}” out of the comparison, with its {1} links? Undo brings it back.</source>
        <translation>Убрать «{0}» из сопоставления вместе со связями ({1})? Отмена вернёт.</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Убрать источник</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Accounts side by side</source>
        <translation>Рассказы бок о бок</translation>
    </message>
    <message>
        <source>Links between {0} and {1}</source>
        <translation>Связи между {0} и {1}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Compared by words, names, dates and numbers only: these texts are too long for the language model.</source>
        <translation>Сравнение только по словам, именам, датам и числам: тексты слишком длинны для языковой модели.</translation>
    </message>
    <message>
        <source>Compared by words, names, dates and numbers only: the language model is not installed.</source>
        <translation>Сравнение только по словам, именам, датам и числам: языковая модель не установлена.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>unnamed</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>; и ещё {0}</translation>
    </message>
    <message>
        <source>Date: {0}</source>
        <translation>Дата: {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>Silent: {0}</source>
        <translation>Молчат: {0}</translation>
    </message>
    <message>
        <source>drawn by the reader</source>
        <translation>проведена читателем</translation>
    </message>
    <message>
        <source>confidence {0}</source>
        <translation>уверенность {0}</translation>
    </message>
    <message>
        <source>{0} and {1}: {2}, {3}</source>
        <translation>{0} и {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>word by word: {0}</source>
        <translation>слово за словом: {0}</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>нет доводов</translation>
    </message>
    <message>
        <source>, refused: does not count</source>
        <translation>, отвергнуто: не учитывается</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорианский</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Юлианский</translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation>Юлианский до февраля 1918 года, затем григорианский</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доводы</translation>
    </message>
    <message>
        <source>linked by a reader</source>
        <translation>связано читателем</translation>
    </message>
    <message>
        <source>Notes on no event</source>
        <translation>Заметки вне событий</translation>
    </message>
    <message>
        <source>No event joins these sources yet.</source>
        <translation>Пока ни одно событие не связывает эти источники.</translation>
    </message>
    <message>
        <source>Written by Parallax. What is marked as suggested is a proposal of the program; what is marked as confirmed is the judgement of a reader.</source>
        <translation>Составлено программой Parallax. Помеченное как предложенное — предложение программы; помеченное как подтверждённое — суждение читателя.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ru</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} confirmed, {3} suggested</source>
        <translation>{0}, {1} (подтверждено {2}, предложено {3})</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 источник</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>источников: {0}</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 событие</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>событий: {0}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Suggested, not yet confirmed</source>
        <translation>Предложено, ещё не подтверждено</translation>
    </message>
    <message>
        <source>Told by {0}, silent in {1}</source>
        <translation>Рассказывают {0}, молчат {1}</translation>
    </message>
    <message>
        <source>Told by {0}</source>
        <translation>Рассказывают {0}</translation>
    </message>
    <message>
        <source>Found in {0}, not in {1}</source>
        <translation>Найдено в {0}, нет в {1}</translation>
    </message>
    <message>
        <source>Found in {0}</source>
        <translation>Найдено в {0}</translation>
    </message>
    <message>
        <source>Silent: this source does not tell of the event.</source>
        <translation>Молчит: этот источник о событии не рассказывает.</translation>
    </message>
    <message>
        <source>No passage was found here.</source>
        <translation>Отрывок здесь не найден.</translation>
    </message>
    <message>
        <source>{0}, changed {1}</source>
        <translation>{0}, изменено {1}</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>не уверен</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>довольно уверен</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>уверен</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Suggested, not yet judged by a reader</source>
        <translation>Предложено, читателем ещё не оценено</translation>
    </message>
    <message>
        <source>Annotator {0}</source>
        <translation>Комментатор {0}</translation>
    </message>
    <message>
        <source>Written by Parallax</source>
        <translation>Составлено программой Parallax</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Annotated comparison</source>
        <translation>Сравнение с заметками</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Любое или никакого</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Любой источник</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Choose events</source>
        <translation>Выбор событий</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Days are given in the Julian and the Gregorian calendar up to February 1923.</source>
        <translation>Дни до февраля 1923 года даны по юлианскому и григорианскому календарям.</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>In</source>
        <translation>В издании</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>No words are named as evidence.</source>
        <translation>Слова-доводы не названы.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Точка зрения</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>This comparison has no source.</source>
        <translation>В этом сравнении нет источников.</translation>
    </message>
    <message>
        <source>To the events</source>
        <translation>К событиям</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Рассказывает</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Кто что говорит</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words in {0}</source>
        <translation>Слова в {0}</translation>
    </message>
    <message>
        <source>agrees with another</source>
        <translation>согласен с другим</translation>
    </message>
    <message>
        <source>alone in saying so</source>
        <translation>говорит об этом один</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>confirmed by a reader</source>
        <translation>подтверждено читателем</translation>
    </message>
    <message>
        <source>differs from another</source>
        <translation>расходится с другим</translation>
    </message>
    <message>
        <source>evidence: {0}</source>
        <translation>довод: {0}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>молчит</translation>
    </message>
    <message>
        <source>silent: the source does not tell of an event that a reader confirmed; not found: the program found no passage</source>
        <translation>молчит: источник не рассказывает о событии, подтверждённом читателем; не найдено: программа не нашла отрывка</translation>
    </message>
    <message>
        <source>suggested by the program, not yet confirmed</source>
        <translation>предложено программой, ещё не подтверждено</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>рассказывает</translation>
    </message>
    <message>
        <source>that join the accounts</source>
        <translation>, связывающие рассказы</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>{0} of {1} events</source>
        <translation>событий: {0} из {1}</translation>
    </message>
    <message>
        <source>{0}, {1} confirmed, {2} suggested</source>
        <translation>{0}, подтверждено {1}, предложено {2}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Every link is judged.</source>
        <translation>Обо всех связях решено.</translation>
    </message>
    <message>
        <source>Bookmark set.</source>
        <translation>Закладка поставлена.</translation>
    </message>
    <message>
        <source>No bookmark yet.</source>
        <translation>Закладок пока нет.</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>История проекта</translation>
    </message>
    <message>
        <source>History of event {0}</source>
        <translation>История события {0}</translation>
    </message>
    <message>
        <source>Corrected text of “{0}”</source>
        <translation>Исправленный текст «{0}»</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Тексты ({0})</translation>
    </message>
    <message>
        <source>Places found again: {0}. To be found by you: {1}.</source>
        <translation>Найдено мест: {0}. Найти вам: {1}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Places found again: {0}. Align to look for new links.</source>
        <translation>Найдено мест: {0}. Сопоставьте, чтобы искать новые связи.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Select the words in the pane first, then press Place.</source>
        <translation>Сначала выделите слова в колонке, затем нажмите «Поместить».</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Выделить всё</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (копия)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Parallax projects ({0})</source>
        <translation>Проекты Parallax ({0})</translation>
    </message>
    <message>
        <source>A copy is saved: {0}.</source>
        <translation>Копия сохранена: {0}.</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Записано: {0}</translation>
    </message>
    <message>
        <source>Pictures are kept as .svg or .png. Choose one of these endings.</source>
        <translation>Рисунки сохраняются как .svg или .png. Выберите одно из этих окончаний.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Words, or “a phrase”</source>
        <translation>Слова или «выражение»</translation>
    </message>
    <message>
        <source>Search all sources and notes</source>
        <translation>Искать во всех источниках и заметках</translation>
    </message>
    <message>
        <source>Other spellings too</source>
        <translation>И другие написания</translation>
    </message>
    <message>
        <source>Finds Milyutin where you type Miliutin, and words written nearly so</source>
        <translation>Находит Milyutin, если ввести Miliutin, и слова, написанные почти так же</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>Убрать поиск</translation>
    </message>
    <message>
        <source>{0} places; the first {1} are listed</source>
        <translation>Мест: {0}; показаны первые {1}</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>Мест: {0}</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Нигде не найдено</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Выделенные слова</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>Искать это</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Сопоставление</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>What is dimmed was set for everybody on this machine.</source>
        <translation>Бледное задано для всех на этом компьютере.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пкс</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source> % of the text size</source>
        <translation> % размера текста</translation>
    </message>
    <message>
        <source>Line &amp;distance</source>
        <translation>&amp;Межстрочное расстояние</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> знаков</translation>
    </message>
    <message>
        <source>Line len&amp;gth, at most</source>
        <translation>&amp;Длина строки, не больше</translation>
    </message>
    <message>
        <source>Annotator’s &amp;name</source>
        <translation>&amp;Имя комментатора</translation>
    </message>
    <message>
        <source>Compare by &amp;meaning too</source>
        <translation>Сравнивать и по с&amp;мыслу</translation>
    </message>
    <message>
        <source>Finds more, above all between languages; takes longer on long texts.</source>
        <translation>Находит больше, особенно между языками; на длинных текстах дольше.</translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message>
        <source>Show {0} more</source>
        <translation>Показать ещё {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys of the marked command</source>
        <translation>Новые клавиши отмеченной команды</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Задать</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Как &amp;было</translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation>&amp;Все как было</translation>
    </message>
    <message>
        <source>Press the keys in the field first.</source>
        <translation>Сначала нажмите клавиши в поле.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”. Take it from there first, or choose other keys.</source>
        <translation>{0} занято командой «{1}». Сначала освободите или выберите другие клавиши.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>нет клавиш</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>У каждой команды исходные клавиши.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Annotator’s name</source>
        <translation>Имя комментатора</translation>
    </message>
    <message>
        <source>Notes and decisions are signed with this name, which exports show. It can be changed later.</source>
        <translation>Этим именем подписываются заметки и решения, в том числе при экспорте. Его можно изменить позже.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорианский</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Юлианский</translation>
    </message>
    <message>
        <source>Julian until February 1918, then Gregorian</source>
        <translation>Юлианский до февраля 1918, затем григорианский</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Описать источник</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Как начинается текст</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Части файла</translation>
    </message>
    <message>
        <source>What is marked is taken</source>
        <translation>Отмеченное берётся</translation>
    </message>
    <message>
        <source>{0} · {1} characters</source>
        <translation>{0} · знаков: {1}</translation>
    </message>
    <message>
        <source>Mark at least one part of the file.</source>
        <translation>Отметьте хотя бы одну часть файла.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>When it was written or printed</source>
        <translation>Когда написано или напечатано</translation>
    </message>
    <message>
        <source>Pu&amp;blished in</source>
        <translation>&amp;Издано в</translation>
    </message>
    <message>
        <source>Book, journal, paper or site</source>
        <translation>Книга, журнал, газета или сайт</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Точка зрения</translation>
    </message>
    <message>
        <source>Whose view it takes, in a few words</source>
        <translation>Чью точку зрения он выражает, в нескольких словах</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Календарь</translation>
    </message>
    <message>
        <source>The calendar of the days it names</source>
        <translation>Календарь названных дней</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>A language tag such as en, de or ru</source>
        <translation>Код языка, например en, de или ru</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>А&amp;дрес</translation>
    </message>
    <message>
        <source>Where it can be read on the web</source>
        <translation>Где его можно прочитать в сети</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Ко&amp;дировка</translation>
    </message>
    <message>
        <source>If letters look wrong, try another</source>
        <translation>Если буквы выглядят неверно, попробуйте другую</translation>
    </message>
    <message>
        <source>What is known of the source</source>
        <translation>Что известно об источнике</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Сведения</translation>
    </message>
    <message>
        <source>Ci&amp;tation</source>
        <translation>С&amp;сылка</translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <source>Show another source in this pane</source>
        <translation>Показать в этой колонке другой источник</translation>
    </message>
    <message>
        <source>Drag to put this pane elsewhere</source>
        <translation>Перетащите, чтобы переставить колонку</translation>
    </message>
    <message>
        <source>Source {0}</source>
        <translation>Источник {0}</translation>
    </message>
</context>
<context>
    <name>SourceImport</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Добавить источники</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Тексты ({0})</translation>
    </message>
    <message>
        <source>The clipboard holds more than a source may. Copy a part of it.</source>
        <translation>В буфере обмена больше, чем вмещает источник. Скопируйте часть.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some in another program first.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте его в другой программе.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>{0} has the same text as {1}, so it was not added.</source>
        <translation>У {0} тот же текст, что у {1}; источник не добавлен.</translation>
    </message>
    <message>
        <source>{0}: pictures of pages without text. tesseract, which is installed here, can recognise the text; that takes some seconds a page.
In which languages? Several are joined with +.</source>
        <translation>{0}: изображения страниц без текста. Установленный здесь tesseract может распознать текст; это займёт несколько секунд на страницу.
На каких языках? Несколько соединяются знаком +.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Распознать текст</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>Take out of the panes</source>
        <translation>Убрать из колонок</translation>
    </message>
    <message>
        <source>Show in a pane</source>
        <translation>Показать в колонке</translation>
    </message>
    <message>
        <source>Describe source…</source>
        <translation>Описать источник…</translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation>Убрать источник…</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Gregorian</source>
        <translation>Григорианский</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Юлианский</translation>
    </message>
    <message>
        <source>Julian until Feb 1918</source>
        <translation>Юлианский до февр. 1918</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of {0}</source>
        <translation>Текст: {0}</translation>
    </message>
    <message>
        <source>Event {0}: {1}. Told by {2} too.</source>
        <translation>Событие {0}: {1}. Рассказывает и {2}.</translation>
    </message>
    <message>
        <source>This source does not tell of the chosen event.</source>
        <translation>Этот источник не рассказывает о выбранном событии.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Mark the links that tell of another event.</source>
        <translation>Отметьте связи, которые рассказывают о другом событии.</translation>
    </message>
    <message>
        <source>Links that make a new event</source>
        <translation>Связи, которые составят новое событие</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>Разделить событие</translation>
    </message>
</context>
<context>
    <name>SynopsisModel</name>
    <message>
        <source>silent: this source does not tell of the event</source>
        <translation>молчит: источник не рассказывает о событии</translation>
    </message>
    <message>
        <source>{0} (differs: {1})</source>
        <translation>{0} (расходится: {1})</translation>
    </message>
</context>
<context>
    <name>SynopsisView</name>
    <message>
        <source>Synopsis: events by sources</source>
        <translation>Синопсис: события по источникам</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Only events that diverge</source>
        <translation>Только события с расхождениями</translation>
    </message>
    <message>
        <source>Hide silence</source>
        <translation>Скрыть умолчания</translation>
    </message>
    <message>
        <source>the source does not tell of this event</source>
        <translation>источник не рассказывает об этом событии</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In the order of their dates</source>
        <translation>В порядке дат</translation>
    </message>
    <message>
        <source>As {0} tells them</source>
        <translation>Как рассказывает {0}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Точка зрения</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Дата (EDTF)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Рассказывают</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчат</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кем проведена</translation>
    </message>
    <message>
        <source>Source 1</source>
        <translation>Источник 1</translation>
    </message>
    <message>
        <source>Start 1</source>
        <translation>Начало 1</translation>
    </message>
    <message>
        <source>End 1</source>
        <translation>Конец 1</translation>
    </message>
    <message>
        <source>Words 1</source>
        <translation>Слова 1</translation>
    </message>
    <message>
        <source>Source 2</source>
        <translation>Источник 2</translation>
    </message>
    <message>
        <source>Start 2</source>
        <translation>Начало 2</translation>
    </message>
    <message>
        <source>End 2</source>
        <translation>Конец 2</translation>
    </message>
    <message>
        <source>Words 2</source>
        <translation>Слова 2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доводы</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Охра</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Умбра</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Oxblood</source>
        <translation>Бычья кровь</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Петроль</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Название метки</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Цвет метки</translation>
    </message>
    <message>
        <source>Shape of the tag</source>
        <translation>Форма метки</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Give a tag the name of another to make them one. Tags are made where notes are written.</source>
        <translation>Дайте метке имя другой, чтобы объединить их. Метки создаются при написании заметок.</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>{0} speaks of a source that is not in this project.</source>
        <translation>{0} относится к источнику, которого нет в этом проекте.</translation>
    </message>
    <message>
        <source>{0} belongs to what is not in this project.</source>
        <translation>{0} относится к тому, чего нет в этом проекте.</translation>
    </message>
    <message>
        <source>Not found: “{0}” ({1}: {2}).</source>
        <translation>Не найдено: «{0}» ({1}: {2}).</translation>
    </message>
    <message>
        <source>Speaks of no words: {0} ({1}).</source>
        <translation>Не относится ни к каким словам: {0} ({1}).</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>the source leaves the day open</source>
        <translation>источник оставляет день открытым</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Событие не выбрано</translation>
    </message>
    <message>
        <source>{0}; told by {1}</source>
        <translation>{0}; рассказывает {1}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Place among the events</source>
        <translation>Место среди событий</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Искать во всех источниках</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Event {0} of {1}</source>
        <translation>Событие {0} из {1}</translation>
    </message>
    <message>
        <source>Events: {0}</source>
        <translation>События: {0}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>agrees</source>
        <translation>согласен</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>один</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>молчит</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
</context>
<context>
    <name>WordComparison</name>
    <message>
        <source>Word by word</source>
        <translation>Слово за словом</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Прописные буквы</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Варианты написания</translation>
    </message>
    <message>
        <source>Leave out of account:</source>
        <translation>Не принимать во внимание:</translation>
    </message>
    <message>
        <source>Leave out of account: {0}</source>
        <translation>Не принимать во внимание: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}. Put in: {1}. Changed: {2}. Moved: {3}.</source>
        <translation>Опущено: {0}. Вставлено: {1}. Изменено: {2}. Перемещено: {3}.</translation>
    </message>
    <message>
        <source>Word for word the same.</source>
        <translation>Совпадает слово в слово.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>опущено</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>Source {0}, compared word by word</source>
        <translation>Источник {0}, сравнение слово за словом</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>календарь</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>написание</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>умолчание</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>последовательность</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>действующие лица</translation>
    </message>
    <message>
        <source>causation</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>characterisation</source>
        <translation>характеристика</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>противоречие</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>происхождение</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>corroboration</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>context</source>
        <translation>обстановка</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>смысл</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>aligner</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>читатель</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>согласен</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>один</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>молчит</translation>
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
        <translation>Уверенность {0}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Event {0}: {1}</source>
        <translation>Событие {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>A filled number is confirmed, a dashed one is suggested</source>
        <translation>Закрашенный номер подтверждён, пунктирный предложен</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
</context>
</TS>
