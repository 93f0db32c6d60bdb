### Проведение учений за столами: как подготовить учение, как войти и что видят на экранах все участники.
### status: draft

web-exercises = Учения

exercises-title = Учения
exercises-lead = Участники за столами вместе разбирают одну историю: у каждого телефон, каждый на своём языке.
exercises-none = Учений пока нет. Подготовьте первое ниже: это займёт две минуты.
exercises-ended = окончено: { $when }
exercises-open = { $count ->
    [one] { $count } действие не выполнено
    [few] { $count } действия не выполнены
   *[other] { $count } действий не выполнено
}
exercises-overdue = просрочено: { $count }
exercises-new = Подготовить учение
exercises-scenario = Сценарий
exercises-name = Название учения, если оно есть
exercises-name-hint = Оно стоит в списке и на отчёте. Если его нет, там стоит название сценария.
exercises-day = День
exercises-organiser = Кто проводит
exercises-place = Для какого места
exercises-held = Где оно проходит
exercises-held-hint = Для отчёта. Если не заполнить, это место, выбранное выше.
exercises-tables = Сколько столов
exercises-nations = Страны-участницы
exercises-others = Другие страны или группы
exercises-others-hint = Каждую с новой строки, так, как её показывать.
exercises-languages = Языки в зале
exercises-days = Через сколько дней удалить имена
exercises-days-hint = Ответы останутся, по странам и столам. Имена будут удалены.
exercises-do = Подготовить
exercises-do-roster = Подготовить и загрузить список людей

nation-kz = Казахстан
nation-kg = Кыргызстан
nation-tj = Таджикистан
nation-tm = Туркменистан
nation-uz = Узбекистан

slip-exercise-about = Название, место и организатор: не больше 120 букв каждое. Сократите их.
slip-exercise-tables = В учении может быть от 1 до 200 столов.
slip-exercise-nations = Выберите от 1 до 60 стран или групп, каждую один раз и без знаков / и +.
slip-exercise-languages = Выберите хотя бы один язык.
slip-exercise-full = Больше никто войти не может: мест в учении нет. Сообщите ведущему.
slip-exercise-seats = С этого телефона уже участвуют восемь человек. Войдите с другого или попросите одного из восьми писать за вас.
slip-exercise-moved = Вы продолжаете с другого телефона. То, что отсюда ещё не ушло, не сохранено: напишите это там ещё раз.
slip-attach-none = Файл не пришёл. Выберите картинку или PDF.
slip-attach-large = Файл больше 4 МБ. Уменьшите картинку или сохраните PDF в меньшем размере.
slip-attach-kind = Это не картинка (PNG, JPEG, WebP) и не PDF. Сохраните файл в одном из этих видов.
slip-attach-alt = Скажите в нескольких словах, что на картинке: это прочтёт или услышит тот, кто её не видит.
slip-attach-many = С одним сообщением идёт больше четырёх картинок или документов. Уберите лишние из папки и отправьте её ещё раз.
slip-number = Введите здесь целое число.

join-title = Присоединиться к учению
join-code = Шесть цифр
join-code-hint = Они на общем экране и на карточке на вашем столе.
join-code-pass = Были здесь раньше с другим телефоном? Введите восемь цифр, которые вам дали, чтобы продолжить.
join-wrong-code = Учения с такими цифрами нет. Посмотрите на карточку ещё раз или спросите ведущего.
join-next = Дальше
join-nation = Ваша страна
join-table = Ваш стол
join-name = Ваше имя, если хотите
join-name-hint = Подойдёт любое имя. Его видят только те, кто ведёт учение, а потом оно удаляется.
join-function = Ваша работа
join-else = Я другой человек: телефон у нас общий
join-seats = С этого телефона уже участвуют:
join-tap = Нажмите на своё имя
join-taken = Уже здесь
join-taken-hint = Теперь вы с другим телефоном? Попросите у ведущего код: с ним всё вернётся. Без кода нажмите на своё имя и начните заново.
join-not-listed = Моего имени здесь нет
join-not-me = Это не я
join-do = Войти

live-tabs = Экраны этого учения
live-tab-table = Мой стол
live-tab-console = Ведение
live-tab-evaluate = Оценка
live-tab-interpret = Перевод
live-tab-compare = Сравнение
live-tab-board = Доска сообщений
live-tab-others = Выбор других
live-tab-release = Что вынести
live-tab-practices = Практики
live-tab-media = СМИ
live-tab-wall = Общий экран
live-tab-report = Отчёт
live-tab-paper = Бумага
live-table = Стол { $table }
live-arrange = Столы, страны и языки
live-arrange-lead = Всё, что вы здесь меняете, действует сразу: на входе, на карточках, на экранах и в сравнении. Новый стол получает сообщения той части, которая идёт сейчас.
live-arrange-name = Название стола
live-arrange-rename = Переименовать
live-arrange-table = Добавить стол
live-arrange-nation-name = Страна или группа
live-arrange-nation-hint = Код из двух букв, например KZ, или любое название.
live-arrange-nation = Добавить страну
live-arrange-language-name = Язык
live-arrange-language = Добавить язык
live-arrange-away = Убрать
live-arrange-seat = Пересадить за этот стол
live-check = Все это видят?
live-check-lead = Спросите до начала: на каждом телефоне появится вопрос, ответить можно одним нажатием.
live-check-ask = Спросить все телефоны
live-check-again = Спросить ещё раз
live-check-heard = Ответили
live-check-all = Ответили все
live-check-silent = ответа пока нет
live-check-question = Вы это видите? Нажмите кнопку, чтобы ведущий знал.
live-check-yes = Да, я это вижу
live-slept = { $count ->
    [one] Компьютер спал или был выключен { $count } минуту. Ничего не было отправлено. Продолжайте отсюда.
    [few] Компьютер спал или был выключен { $count } минуты. Ничего не было отправлено. Продолжайте отсюда.
   *[other] Компьютер спал или был выключен { $count } минут. Ничего не было отправлено. Продолжайте отсюда.
}
live-attach = Картинки и документы
live-attach-lead = Картинка или PDF уходит вместе со своим сообщением. Столы, которые сообщения не получили, его не видят. Картинка появляется и на общем экране, когда она есть у всех столов.
live-attach-empty = Пока ни к одному сообщению ничего не приложено.
live-attach-add = Приложить
live-attach-to = К какому сообщению
live-attach-file = Картинка или PDF
live-attach-file-hint = PNG, JPEG, WebP или PDF, до 4 МБ. То, что камера записывает в картинку, убирается.
live-attach-alt = Что на картинке
live-attach-alt-hint = Для тех, кто её не видит. Для PDF не нужно.
live-attach-do = Приложить файл
live-attach-remove = Убрать файл
live-cards-count = Сколько карточек
live-cards-count-hint = На листе восемь.
live-cards-for = Для кого
live-cards-each = Столько для каждого стола
live-cards-none = Без стола: каждый выбирает сам
live-cards-do = Сделать карточки (PDF)
live-clock = Часы
live-left = осталось { $time }
live-over = Учение окончено
live-waits = Учение ещё не началось
live-paused = Пауза
live-between = Между модулями
live-wellbeing = Ваше самочувствие
live-rules = Правила в зале
live-out = Вы вышли
live-out-lead = Не спешите. Никто не спросит почему.
live-step-back = Я снова здесь
live-step-out = Я выхожу
live-step-out-lead = Выйти можно в любую минуту, без объяснений. Ведущие увидят это, но объявлять не будут.
live-no-inject = Вводных пока нет. Они появятся здесь сами.
live-injects = Вводные
live-earlier = Предыдущие вводные
live-for = для: { $who }
live-done = Стол закончил
live-done-do = Наш стол закончил
live-not-done-do = Мы ещё не закончили
live-answer = Наш ответ
live-own-answer = Ответ: { $nation }
live-table-answer = Ответ всего стола
live-named-today = Названо сегодня
live-rank = Место по порядку
live-lead = Кто ведёт
live-minute = К какой минуте истории
live-basis = По какому закону или правилу
live-local = Местное название
live-new = Чего нет в списке
live-new-sector = Какая это организация
live-new-level = Её уровень
live-new-unsaid = Не известно
live-catalogue-to = Искать во всём каталоге мер
live-catalogue-most = Сначала сохраните. В ответе не больше { $count }.
live-catalogue = Весь каталог мер
live-catalogue-counts = выбрано { $chosen } из не более чем { $most }
live-catalogue-taken = Мера теперь в конце вашего ответа. Там укажите место, кто ведёт и к какой минуте.
live-catalogue-back = Назад к ответу
live-catalogue-named = Слова из названия
live-catalogue-group = Группа
live-catalogue-groups = Все группы
live-catalogue-look = Показать
live-catalogue-none = Нет меры с такими словами в названии. Ищите по меньшему числу слов или во всех группах; или назовите её сами в ответе.
live-catalogue-chosen = в вашем ответе
live-catalogue-take = Взять в ответ
live-audience = Для кого
live-outlets = По какому каналу
live-in-languages = На каких языках
live-message = Сообщение
live-decision = Решение
live-own-words = Своими словами
live-owner = Кто за это отвечает
live-why = По какой причине
live-save = Сохранить
live-mine = ваше
live-from-paper = с бумаги
live-line = В нашей стране…
live-line-hint = Эта запись остаётся вашей: другие видят страну, а не имя.
live-line-do = Добавить
live-wash = Разбор по горячим следам
live-wash-lead = Пять минут молча, затем по очереди. Отчёт для тех, кто был в зале, приведёт написанное без вашего имени. В отчёт для внешних читателей оно попадёт, только если делегат вашей страны это разрешит.
live-send = Отправить
live-feedback = Насколько полезным было учение?
live-feedback-hint = 1: совсем нет · 5: очень
live-feedback-words = Что ещё хотите сказать?
live-more = Ещё
live-park = К чему вернуться позже
live-park-owner = Кто этим займётся
live-park-do = Отложить
live-log = Решения
live-log-own = Решения вашего стола
live-log-do = Записать в журнал
live-log-none = Решений пока не записано.

live-start = Запустить часы
live-resume = Продолжить
live-pause = Пауза
live-pause-why = зачем: переводчики, перерыв
live-minutes = Минуты
live-move-on = Перевести вперёд
live-end = Завершить учение
live-end-lead = Что ещё осталось в телефонах, придёт потом. Столам больше ничего не отправить.
live-end-do = Завершить сейчас
live-modules = Модули
live-takes = { $minutes } мин
live-running = идёт
live-module-over = закончен
live-module-begin = Начать
live-module-end = Закончить
live-stretch = Сменить длительность
live-script = Вводные по сценарию
live-due = пора отправлять
live-planned = { $at } от начала части, { $clock } на часах
live-planned-about = { $at } от начала части, примерно { $clock } на часах
live-condition = Выходит само там, где в ответе на { $task } названо «{ $item }».
live-condition-met = Пока: { $tables }.
live-condition-unmet = Пока ни за одним столом.
live-expected = На что обратить внимание
live-to = Кому
live-to-hint = Ничего не отмечено – всем столам.
live-all-tables = все столы
live-release = Отправить
live-hold = Придержать
live-let-go = Вернуть в очередь
live-skip = Пропустить
live-re-time-minute = Минута внутри этой части
live-re-time = Сменить минуту
live-tables = Столы
live-here = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
 }
live-connected = на связи: { $count }
live-join = Присоединиться
live-join-lead = Снимите код-картинку с общего экрана или карточки либо введите цифры на странице /join.
live-rehearse = Провести репетицию
live-rehearse-lead = Копия этого учения, участники — роботы. Отправьте сообщения, посмотрите все экраны, потом удалите её.
live-rehearsal = РЕПЕТИЦИЯ
live-rehearsal-lead = Участники — роботы. В само учение отсюда ничего не попадает. Через неделю репетиция удалится сама.
live-rehearsal-end = Удалить репетицию
live-sharing = Кто пишет
live-door = Карточки на столы
live-papers = Бумаги
live-unchecked = { $language }: не проверено { $count }
live-papers-lead = Чтобы напечатать и разложить или на случай, если не будет света или сети.
live-back = Учение
live-workbook = Перечень вводных в виде таблицы, каждый язык в своём столбце

live-paper = Ввод с бумаги
live-paper-lead = Для тех, кто пишет на бумаге. То, что вы наберёте, считается ответом их страны, и всем видно, что это с бумаги.
live-paper-nation = Чья страна
live-paper-lang = Язык бумаги
live-paper-show = Показать, о чём их спросили
live-paper-none = Этот стол пока ни о чём не спросили.
live-paper-line-hint = Что написал один человек. Другие увидят страну, но не имя.

roster-title = Список людей
roster-lead = Тот, кто есть в списке, при входе нажимает на своё имя и ничего не набирает. Эти имена может прочесть каждый, у кого есть шесть цифр.
roster-file = Список
roster-file-hint = CSV или XLSX со столбцами: имя, страна, ведомство, языки, стол, роль. Обязательны только имя и страна. Адреса почты не нужны.
roster-look = Посмотреть
roster-sample = Образец для заполнения
roster-sample-name = Имя и фамилия
roster-sample-agency = Прокуратура
roster-download = Нынешний список
roster-names-go = { $count ->
    [one] Имена удаляются через { $count } день после учения.
    [few] Имена удаляются через { $count } дня после учения.
    [many] Имена удаляются через { $count } дней после учения.
   *[other] Имена удаляются через { $count } дня после учения.
}
roster-expected = Кого ждём
roster-here = здесь
roster-looked = Что в списке
roster-right = { $count ->
    [one] { $count } строка верна.
    [few] { $count } строки верны.
    [many] { $count } строк верны.
   *[other] { $count } строки верны.
}
roster-new = новых: { $count }
roster-changed = изменено: { $count }
roster-same = без изменений: { $count }
roster-refused = Эти строки не будут приняты. Исправьте их в файле и загрузите его снова или примите сейчас остальные.
roster-remarks = Эти строки будут приняты, но взгляните на них ещё раз.
roster-others = Эти столбцы не берутся: { $columns }.
roster-drop = { $count ->
    [one] Убрать из списка { $count } человека, которого нет в файле
    [few] Убрать из списка { $count } человек, которых нет в файле
    [many] Убрать из списка { $count } человек, которых нет в файле
   *[other] Убрать из списка { $count } человека, которых нет в файле
}
roster-take = { $count ->
    [one] Принять { $count } строку
    [few] Принять { $count } строки
    [many] Принять { $count } строк
   *[other] Принять { $count } строки
}
roster-other-file = Другой файл

roster-column-name = Имя | ФИО | Ф.И.О. | Фамилия и имя | Фамилия, имя | Имя и фамилия | Участник
roster-column-country = Страна | Государство
roster-column-agency = Ведомство | Организация | Учреждение | Место работы
roster-column-languages = Языки | Язык
roster-column-table = Стол | Номер стола | № стола
roster-column-role = Роль

roster-no-rows = Этот список прочесть нельзя. Сохраните его как CSV или XLSX и загрузите снова.
roster-too-large = Файл слишком велик. В списке может быть не больше 1000 человек.
roster-no-header = Ни одна строка не называет столбцы. Напишите над столбцами «{ $name }» и «{ $country }» и загрузите список снова.
roster-no-name = Строка { $line }: нет имени.
roster-no-country = Строка { $line }, { $name }: нет страны.
roster-country = Строка { $line }, { $name }: «{ $said }» не участвует. Участвуют: { $known }.
roster-table = Строка { $line }, { $name }: стола «{ $said }» нет. Номера столов — от 1 до { $most }.
roster-role = Строка { $line }, { $name }: роли «{ $said }» нет. Роли: { $known }.
roster-director = Строка { $line }, { $name }: руководителя в списке не называют. Эту роль даёт вручную тот, кто руководит учением.
roster-language = Строка { $line }, { $name }: «{ $said }» — не один из языков программы, он не записан.
roster-twice = Строка { $line }, { $name }: этот человек уже есть в строке { $first }.
roster-long = Строка { $line }: имя или ведомство длиннее 120 букв.
roster-too-many = В списке больше { $most } человек. Остальные не приняты.

live-who-i-am = Мой язык, имя и стол
live-move = Продолжить с другого телефона
live-move-lead = Вы получите код. У того, кто введёт его на другом телефоне, там снова всё на месте: имя, страна, стол, роль и ответы. На прежнем телефоне участие закончится.
live-move-for = Для: { $name }
live-move-do = Показать код
live-move-type = Введите эти восемь цифр на другом телефоне, на странице { $address }, или сфотографируйте там картинку.
live-move-until = Код действует один раз, до { $when }.
live-move-person = Код для другого телефона
live-move-moved = Вы продолжаете с другого телефона
live-move-moved-lead = Всё, что вы написали, там. Если это были не вы, скажите ведущему.
live-glossary = Что значат слова
live-glossary-lead = Нажмите на слово с точками на любом экране, и объяснение появится там же.
live-glossary-empty = В этом сценарии слова не объясняются.
live-audit = Кто что сделал
live-audit-lead = Всё, что произошло, сначала новое, по списку событий. Того, что люди думают об учении, здесь нет.
live-audit-kind = Вид
live-audit-all = Всё
live-audit-show = Показать
live-audit-empty = Ничего такого не было.
live-audit-more = Ещё { $count } более ранних строк – в CSV.
live-audit-clock = часы
live-audit-minutes = { $count } мин
live-audit-created = Создание учения
live-audit-roster = Строка списка людей
live-audit-roster-gone = Человек убран из списка людей
live-audit-joined = Вход
live-audit-out = Выход из комнаты
live-audit-back = Возвращение
live-audit-moved = Переход на другой телефон
live-audit-handed = Показан код для другого телефона
live-audit-check = Вопрос, все ли это видят
live-audit-heard = Ответ: вижу
live-audit-arranged = Добавлены или переименованы стол, страна или язык
live-audit-away = Убраны стол, страна или язык
live-audit-seated = Пересадка за другой стол
live-audit-appointed = Назначение роли
live-audit-limits = Пороги сравнения
live-audit-ended = Конец учения
live-audit-names = Удаление имён
live-audit-started = Запуск часов
live-audit-paused = Остановка часов
live-audit-resumed = Часы идут дальше
live-audit-slept = Компьютер спал
live-audit-moved-on = Часы переведены вперёд
live-audit-stretched = Изменена длительность части
live-audit-module = Начало части
live-audit-module-ended = Конец части
live-audit-released = Сообщение отправлено
live-audit-held = Сообщение придержано
live-audit-let-go = Сообщение возвращено
live-audit-skipped = Сообщение пропущено
live-audit-re-timed = Сообщению дана другая минута
live-audit-ad-hoc = Сообщение, написанное на месте
live-audit-attached = Приложен файл
live-audit-detached = Файл убран
live-audit-corrected = Изменены слова, которые уже прочли
live-audit-rewritten = Изменены слова сценария
live-audit-posted = Запись в ленте
live-audit-unposted = Запись снята
live-audit-not-done = Отметка: ещё не готово
live-audit-done = Отметка: готово
live-audit-line = Строка «в моей стране …»
live-audit-translated = Перевод
live-audit-voted = Голос «для нас это ново»
live-audit-named = Названо новое
live-audit-coded = Ответ отнесён к пункту
live-audit-merged = Сказано, что есть одно и то же
live-audit-message = Проверено сообщение для людей
live-audit-decided = Решение записано
live-audit-parked = Запись «вернуться позже»
live-audit-observed = Наблюдение
live-audit-notes-read = Прочитаны заметки оценщиков
live-audit-cell = Решено, что может выйти наружу
live-audit-practice = Черновик практики
live-audit-practice-gone = Черновик практики отозван
live-audit-washed = Запись в обсуждении по горячим следам
live-audit-feedback = Отзыв
live-audit-action = Действие плана
live-audit-wrote = Текст отчёта
live-audit-answered = Ответ
live-people = Люди
live-nobody = Пока никто не вошёл. Покажите общий экран или разложите карточки по столам.
live-no-name = без имени
live-not-connected = не на связи
live-all-came = Все, кого ждали, пришли
live-missing = { $count ->
    [one] Ещё не пришёл { $count } человек
    [few] Ещё не пришли { $count } человека
    [many] Ещё не пришли { $count } человек
   *[other] Ещё не пришли { $count } человека
}
live-expected-all = всего ждём: { $count }
live-meant = Дать роль: { $role }
live-is-out = сейчас вне зала
live-role = Роль
live-appoint = Дать роль
live-day = Своя вводная
live-day-lead = Она выйдет сейчас на вашем языке. На других языках — как только её переведут; до этого с пометкой «ещё не переведено».
live-day-text = Что в ней сказано
live-from = От чьего имени
live-channel = Каким путём
live-post = Публикация условных СМИ
live-post-do = Опубликовать
live-posts = Что сейчас опубликовано
live-unpost = Убрать
live-parking = Отложенное
live-parking-none = Ничего не отложено.
live-settle = Готово
live-settled = уже обсудили

live-criticals = На что смотреть
live-criticals-none = Когда начнётся модуль, здесь появится, на что смотреть.
live-seen = Что вы увидели или услышали
live-which-table = За каким столом
live-seen-who = Кто это сказал или сделал
live-seen-more = Слова, кто, какое сообщение
live-seen-notes = Заметки оценщиков
live-seen-unread = Непрочитанные заметки оценщиков
live-seen-read = Прочитано
live-rate = Как выполнено
live-note = Заметка
live-quote = Какие слова прозвучали
live-objective = Цель
live-inject = Вводная
live-note-do = Сохранить заметку
live-own-notes = Ваши заметки
live-own-notes-none = Вы пока ничего не записали.
live-note-change = Изменить или отменить

live-queue = Ждут перевода
live-queue-lead = Сначала то, чего ждёт весь зал. Оригинал остаётся рядом с каждым переводом.
live-pair = Ваши языки
live-pair-lead = Между какими языками вы переводите
live-pair-do = Показать, что ждёт на этих языках
live-queue-none = Ничего не ждёт. Что напишут участники, появится здесь.
live-queue-more = { $count ->
    [one] Ждёт ещё { $count }
    [few] Ждут ещё { $count }
    [many] Ждут ещё { $count }
   *[other] Ждут ещё { $count }
 }
live-queue-others = { $count ->
    [one] Ещё { $count } текст ждёт на других языках
    [few] Ещё { $count } текста ждут на других языках
   *[many] Ещё { $count } текстов ждут на других языках
}
live-status = Кто перевёл
live-translate-do = Сохранить перевод
live-piece-inject = Вводная от ведущего
live-piece-answer = Ответ
live-piece-line = В нашей стране…
live-piece-item = Названо сегодня
live-piece-decision = Решение
live-piece-parked = Отложенное
live-piece-post = Публикация в СМИ
live-piece-practice = Проект практики
live-piece-wash = Разбор по горячим следам
live-piece-seen = Заметка оценщика
live-piece-action = Действие из плана
live-piece-box = Текст отчёта
live-piece-feedback = Отзыв об учении

live-count-here = Людей
live-count-connected = На связи
live-count-injects = Вводных вышло
live-media-none = Пока ничего не опубликовано.
live-others-lead = Здесь видно, что выбрали страны в законченных частях. Отметьте, что для вашей страны ново: так находят то, чему могут поучиться другие.
live-others-none = Пока ничего нет. Появится само, когда закончится часть.
live-chosen-by = выбор страны: { $nations }
live-new-to = { $count ->
    [one] ново для: { $nations } (так считает { $count } человек)
    [few] ново для: { $nations } (так считают { $count } человека)
   *[other] ново для: { $nations } (так считают { $count } человек)
}
live-vote-new = Для нас это ново

live-compare-none = Ответов пока нет.
live-board-lead = Все сообщения для людей рядом, без имён. Поставьте отметки вместе и нажмите «Сохранить».
live-board-none = Ни один стол ещё не написал сообщения для людей.
live-board-silent = сообщения пока нет
live-board-first = первое
live-item = Что
live-class = Итог
live-counts = { $chosen ->
    [one] выбрала { $chosen }
   *[other] выбрали { $chosen }
 } из { $answered ->
    [one] { $answered } ответившей
   *[other] { $answered } ответивших
 }
live-rank-is = место { $rank }
live-minute-is = минута { $minute }
live-when = Когда
live-accessible-hint = Простые слова; не один путь; не один язык, жестовый язык или крупный шрифт.
live-guess = предложено правилом, ещё не сохранено
live-check-do = Сохранить
live-not-checked = ещё никто не смотрел
live-uncoded = Ответы своими словами
live-uncoded-lead = Укажите, какой пункт списка имеется в виду. До этого ответ нигде не учитывается.
live-suggested = Выбрано по совпадению слов. Проверьте, прежде чем подтвердить.
live-code-do = Имеется в виду это
live-coded = Разобранные свободные ответы
live-take-back = Отменить
live-same-lead = Это столы назвали сами. Если два названия значат одно и то же, отметьте это: тогда они считаются одним. Сами слова остаются, как были написаны.
live-same-ask = Это одно и то же?
live-same-do = Одно и то же
live-same-not = Не одно и то же
live-same-is = считается как: { $item }
live-same-as = То же, что
live-practice-do = Составить проект практики
live-practice-is = Проект практики составлен
live-practice-waits = Проект практики можно составить, когда страна ({ $nation }) разрешит это выносить.
live-practices-lead = Проекты практик – из нового, что разрешили выносить. Каждый принадлежит своей стране. Никуда ничего не отправляется: возьмите файл и договоритесь с ней, что с ним делать.
live-practices-none = Проектов пока нет. Новое, что разрешили выносить, превращают в проект на экране сравнения.
live-practice-change = Изменить
live-practice-words = Что об этом нужно знать другим
live-practice-drop = Убрать проект
live-limits = Когда ответы считаются общими, разными или новыми
live-limits-lead = Эти пороги печатаются вместе с каждым результатом.
live-limit-common = Общее: выбрали столько стран …
live-limit-common-of = … из стольких
live-limit-common-of-hint = При другом числе стран порог пересчитывается: 4 из 5 – это 7 из 8.
live-limit-divergent = Разное: выбрали не меньше стольких стран
live-limit-rank = Порядок считается разным, если места отстоят на столько
live-limit-new = Новое: столько других стран сказали «для нас это ново»
live-limit-times = Промежутки времени кончаются на этих минутах
live-limit-times-hint = Через запятую, по возрастанию, например 5, 15, 30, 60.

live-release-of = Что можно вынести из зала: { $nation }
live-release-lead = Ничто не выйдет из зала без вашего согласия. Ответ можно вынести как есть, вынести другими словами или оставить в зале.
live-release-wash = Что люди вашей страны написали при разборе. Отчёт для внешних читателей приведёт только то, что вы разрешите, без имён.
live-release-said = Ответы словами, строки и решения
live-release-said-lead = Что люди вашей страны написали своими словами и что решено за вашими столами. Отчёт для внешних читателей приведёт только то, что вы разрешите. Если за столом сидят люди нескольких стран, согласиться должны все, а изменить формулировку в одиночку нельзя.
live-undecided = Осталось решить: { $count }
live-all-decided = Всё решено
live-decided = решено { $decided } из { $all }
live-releasing-lead = Насколько страны продвинулись с решением, что можно вынести из зала. Снаружи этого никто не видит; решают только сами страны.
live-releasing-open = Что ещё не решено
live-other-words = Другими словами
live-let-out = Вынести
live-let-all = Разрешить вынести всё, что здесь ещё не решено: { $count } …
live-let-all-ask = Вы посмотрели каждое? Они выйдут из зала как есть. То, что вы решили иначе, останется как было.
live-let-all-do = Да, разрешить всё
live-reword = Вынести другими словами
live-keep = Оставить в зале
live-own-part = Часть нашей страны, в PDF

live-report = Отчёт по итогам
live-report-draft = Учение ещё идёт: это черновик о том, что было до сих пор.
live-report-yours = Здесь стоит то, что страны разрешили вынести. Отчёт пополняется по мере их решений.
live-report-read = Прочитать отчёт
live-report-for = Для кого отчёт
live-report-room = Для тех, кто был в зале
live-report-outside = Наружу: только то, что вынесли страны
live-evidence = На чём основан отчёт
live-evidence-lead = Каждый номер в отчёте ведёт сюда: что записано, когда по часам учения и что из этого следует в отчёте. Имён здесь нет.
live-evidence-outside = Для посторонних показано только то, что сказано в самом отчёте.
live-evidence-nothing = Ничего не записано, на что мог бы опереться отчёт.
live-evidence-says = { $count ->
    [one] На этом основано { $count } предложение отчёта
    [few] На этом основаны { $count } предложения отчёта
   *[other] На этом основаны { $count } предложений отчёта
}
live-names = Имена
live-names-when = Имена удалятся сами { $when }.
live-names-after = { $count ->
    [one] Имена удалятся сами через { $count } день после конца учения.
    [few] Имена удалятся сами через { $count } дня после конца учения.
   *[other] Имена удалятся сами через { $count } дней после конца учения.
}
live-names-gone = Имена удалены { $when }.
live-names-ask = Удалить имена сейчас?
live-names-lead = Имена всех участников исчезнут навсегда, их телефоны выйдут из учения. Ответы останутся – по странам и столам. После этого страны уже ничего не смогут разрешить выносить: пусть сначала решат.
live-names-do = Удалить имена сейчас
live-names-keep = Оставить
live-action-none = Пока не согласовано ни одного действия.
live-action-new = Новое действие
live-concern-to = Касается объекта …
live-concern = Какого объекта это касается?
live-concern-lead = Там это станет замечанием с тем же ответственным и сроком и останется, пока не будет исправлено.
live-concern-find = Название объекта
live-concern-look = Найти
live-concern-none = Среди ваших объектов такого названия нет. Введите другую его часть.
live-concern-more = Их больше: введите часть названия.
live-concern-do = Внести в досье
live-concern-shown = Учение «{ $title }», { $date }
live-building = Сыграть в настоящем здании
live-building-lead = Его планы этажей, роли и телефоны станут раздаточными листами. Давайте их только тем, кому можно их видеть, и собирайте обратно.
live-building-do = Играть здесь
live-building-paper = Раздаточные листы настоящего здания
live-building-responders = Планы этажей, путь внутрь и телефоны (лист для служб)
live-building-other = Другое здание
live-building-none = Без здания
slip-concern-done = Это уже сделано или снято. Выберите открытое действие.
slip-concern-not-yours = Вы не ведёте учения на этом объекте. Попросите внести это его руководителя или вышестоящий орган.
live-action-text = Что нужно улучшить
live-action-nation = Чьё это действие
live-action-everybody = общее
live-action-due = К какому дню
live-action-do = Внести в план
live-action-change = Изменить действие
live-action-from = Сделать из этого действие
live-action-status = Как выполняется
live-action-overdue = просрочено
live-action-at-site = Ещё не сделано: { $site }
live-trial = Проверено снова …
live-trial-at = На каких учениях или тренировке
live-trial-on = В какой день
live-trial-shows = Что это показало
live-trial-works = теперь получается
live-trial-not-yet = ещё нет
live-trial-do = Записать проверку
live-action-changed = последнее изменение: { $who }, { $when }
live-boxes = Вашими словами
live-boxes-lead = То, что здесь написано, станет началом своего раздела отчёта.

live-js_saved = Сохранено
live-js_sending = Сохраняется…
live-js_offline = Нет связи. Написанное хранится в этом телефоне и отправится само.
live-js_waiting = Ещё не отправлено: {"{count}"}
live-js_changed = Тем временем кто-то за вашим столом изменил этот ответ.
live-js_show = Показать новый вариант
live-js_refused = Не выполнено
