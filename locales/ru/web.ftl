### Что говорят страницы сервера.
### status: draft

web-skip = Перейти к содержанию
web-navigation = Главное меню
web-you = Вы
web-sites = Объекты
web-map = Карта
web-account = Моя учётная запись
web-colours = Цвета
web-theme-system = Как на устройстве
web-theme-light = Светлые
web-theme-dark = Тёмные
web-sign-out = Выйти
web-no-answer = Сервер не ответил
web-no-answer-settle = Введённое вами не пропало. Попробуйте ещё раз через минуту.
web-draft = Слова на этом языке — черновик: носитель языка их ещё не утвердил.
web-footer = С Parvis общественные места остаются открытыми и безопасными.
web-design = Из чего состоят эти страницы
web-trail = Где вы находитесь
web-pages-of-site = Страницы этого объекта
web-to-start = На главную
web-cancel = Не менять

tab-overview = Обзор
tab-place = Чертёж
tab-findings = Замечания
tab-facts = Сведения
tab-files = Файлы
tab-plan = План
tab-approval = Утверждение
tab-history = История
tab-journal = Журнал

sign-in-title = Вход
sign-in-lead = Parvis показывает чертежи и планы только тем, кого пригласил их владелец.
sign-in-login = Имя для входа
sign-in-password = Пароль
sign-in-code = Код из телефона
sign-in-code-hint = Только если вы это настроили.
sign-in-do = Войти
link-lead = По этой ссылке можно войти один раз. Нажмите кнопку, чтобы продолжить.
invitation-title = Добро пожаловать в Parvis
invitation-lead = Здравствуйте, { $name }. Для начала придумайте пароль.
invitation-password = Пароль
invitation-password-hint = Не меньше 15 знаков; легко запомнить короткое предложение. Без вашего имени.
invitation-again = Тот же пароль ещё раз
invitation-do = Сохранить и войти

account-lead = Имя для входа: { $login }.
account-roles = Ваши роли
account-no-roles = У вас пока нет роли ни в одном месте. Обратитесь к тому, кто вас пригласил.
account-sessions = Где выполнен вход
account-sessions-lead = Если какой-то вход вам незнаком, завершите его и придумайте новый пароль.
account-seen = Последнее действие: { $date }
account-here = Этот вход
account-end = Завершить

server-title = Долгая работа этого сервера
server-lead = Расчёты движения людей и другая работа, которая занимает время. Выводы здесь не показаны.
server-none = Пока ничего не запрашивали.
server-how-far = { $done } из { $total }
work-run = Расчёт движения людей
words-title = Слова на каждом языке
words-lead = Непереведённое показывается по-английски с пометкой «[en]» впереди. Черновики носитель языка ещё не читал.
words-has = Переведено фраз: { $translated } из { $total }
words-draft = черновик
words-missing = { $count ->
    [one] Не хватает { $count } фразы
    [few] Не хватает { $count } фраз
    [many] Не хватает { $count } фраз
   *[other] Не хватает { $count } фразы
 }
second-title = Второй шаг входа
second-lead = Приложение на вашем телефоне каждые тридцать секунд показывает новый код. Снимите им этот квадрат, затем введите код, который оно покажет.
second-picture = Ключ для вашего телефона в виде квадратного кода; он же стоит ниже буквами
second-letters = Или введите в него эти буквы:
second-code-hint = Шесть цифр. После этого все ваши входы завершатся, и войти можно будет с кодом.
second-do = Спрашивать код при входе
second-is-on = Вы входите с кодом из телефона.
second-is-off = Вы входите только с паролем. Если есть второй шаг, тот, кто узнал пароль, войти не сможет.
second-begin = Настроить
second-end = Больше не спрашивать код
programs-title = Программы и календари
programs-lead = Программа обращается от вашего имени и может то же, что и вы. Календарь показывает, когда кончается срок планов, к какому дню что нужно сделать и что ждёт вашего ответа; о содержании замечаний в нём нет ни слова.
programs-none = Вы не дали ключа ни одной программе.
programs-made = Показывается один раз: скопируйте сейчас.
programs-for = Для чего
programs-calendar = Календарь, который читает мои сроки
programs-reads = Программа, которая читает
programs-writes = Программа, которая читает и записывает
programs-do = Создать ключ
calendar-review = Пересмотреть план: { $site }
calendar-ends = Последний день действия плана: { $site }
calendar-due = Срок по замечанию { $code }: { $site }
calendar-waits = План ждёт вашего ответа: { $site }
calendar-drill = Тренировка: { $site }

sites-count = { $count ->
    [one] { $count } объект
    [few] { $count } объекта
    [many] { $count } объектов
   *[other] { $count } объекта
 }
count-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
 }
count-notes = { $count ->
    [one] { $count } примечание
    [few] { $count } примечания
    [many] { $count } примечаний
   *[other] { $count } примечания
 }
sites-search = Название объекта
sites-search-do = Найти
sites-places = Места
sites-pages = Страницы списка
sites-before = Назад
sites-after = Дальше
sites-empty = Здесь нет объектов
sites-empty-settle = Сюда ещё не добавили ни одного объекта, или ваша роль не позволяет их видеть.
sites-none-named = Здесь нет объектов, в названии которых есть «{ $named }».
sites-settled = Устранять нечего
sites-no-drawing = Чертежа пока нет

places-add = Добавить место
places-add-site = Добавить объект
places-in = Место: { $place }
places-order = Переименовать или переместить место
places-name = Название
places-kind = Что это
places-country = Страна
places-region = Область
places-city = Город или посёлок
places-district = Район
places-rename = Переименовать
places-move = Переместить
places-move-lead = Вместе с ним переместятся все его места и объекты. Кто имеет роль выше прежнего места, но не выше нового, потеряет к ним доступ.
places-move-to = Куда
places-move-hint = Один шаг: место выше или соседнее. Дальний путь занимает несколько шагов.
places-move-none = Перемещать его некуда.
places-remove = Убрать место
places-remove-lead = Убрать можно только пустое место: без мест, объектов и учений в нём и без людей с ролью там.
places-site-name = Как называют объект
places-site-kind = Вид объекта
places-law = По какому праву
places-law-hint = От этого зависит, что проверяется. Позже изменить это здесь нельзя.
places-law-other = Другая страна: плановые ориентиры
places-country-code = Две буквы другой страны
places-country-hint = Только если её права нет в списке: UZ, KG, TJ, TM.
places-address = Адрес, если известен
places-address-hint = Точное положение приходит вместе с чертежом.
places-begin = Начать этот объект
places-bring = Или загрузите досье
places-zip = Досье в ZIP
places-zip-hint = Файлы «parvis new» или другого сервера, не больше 64 МБ. Если в них есть ошибка, ничего не создаётся, и вам покажут, где она.
places-bring-do = Загрузить
places-refused = Объект не создан:
site-headless = За этот объект пока никто не отвечает.
site-headless-settle = Пригласите руководителя. Он ответит на вопросы, загрузит чертёж и напишет план.
site-headless-do = Пригласить
site-begin-facts = Начните здесь: ответьте, что знаете об объекте. Чего не хватает, станет замечаниями, и в каждом сказано, как его устранить.
site-drawn = Пройдите по объекту этаж за этажом и посмотрите, что там найдено.
site-answered = Известно сведений: { $known } из { $asked }.
site-why = Почему
site-missing = О чём ещё спрашивает закон

filter-label = Какие замечания
filter-all = К устранению
filter-errors = Ошибки
filter-warnings = Предупреждения
filter-notes = Примечания
filter-in-hand = В работе
filter-accepted = Принятые как есть
findings-overdue = Просрочено
findings-empty = Ничего не найдено
findings-empty-settle = Ни у одной проверки здесь нет замечаний.
finding-why = Почему это важно
findings-settle = Устранить
findings-show = Показать на чертеже

settle-correct = Исправить
settle-done = Сделано
settle-done-hint = Если это исправлено, отметьте: тогда это больше не замечание. В истории оно останется.
settle-in-hand = Поручить кому-либо
settle-owner = Кто этим займётся
settle-owner-hint = Должность или ведомство: «завхоз», «городская администрация, отдел образования».
settle-due = К какому дню
settle-measure = Какая мера принимается
settle-measure-hint = Мера записывается в досье как предложенная. Если она затрагивает права, до утверждения нужна проверка соблюдения прав.
settle-measure-none = Без меры из каталога
settle-rights = затрагивает права
settle-cost-low = малые затраты
settle-cost-medium = средние затраты
settle-cost-high = большие затраты
settle-group-technical-structural = Технические и строительные
settle-group-organisational = Организационные
settle-group-personnel = Персонал
settle-in-hand-do = Поручить
settle-accept = Принять как есть
settle-reason-hint = Почему это остаётся как есть. Рядом будут стоять ваше имя и сегодняшнее число — в досье и для всех, кто утверждает план.
settle-accept-do = Принять
settle-reopen = Отменить это решение
settle-not-yours = Ваша роль позволяет это читать, но не решать.
settle-back = Назад к замечаниям
settled-in-hand = Поручено: { $owner }, срок — { $due }
settled-overdue = Поручено: { $owner }, срок был { $due } и уже прошёл.
settled-accepted = Принято как есть ({ $who }, { $date }): «{ $reason }»

place-pinned = Найдено здесь
place-empty-settle = Для большинства проверок нужен чертёж: подойдёт файл DXF, OpenStreetMap, IMDF, GeoJSON или BIM.
place-no-script = Для чертежа нужен JavaScript. Замечания рядом с ним видны и так.
map-list = Объекты на карте
map-empty = Ни у одного из ваших объектов ещё не указано место на карте.
map-coarse = примерно здесь

facts-unknown = Пока неизвестно
facts-unknown-lead = Вместо того, чего никто не знает, ничего не подставляется. Ответьте, на что можете; остальное подождёт.
facts-known = Известно
facts-none = Пока ничего не известно.
facts-answer = Ответить
facts-change = Изменить
facts-source = Откуда это известно
facts-source-hint = Журнал, документ или должность: «журнал посещаемости», «завхоз».
facts-date = На какой день это верно
facts-save = Сохранить
facts-not-known = Никто не знает
facts-changed = Пока вы писали, это изменил кто-то другой
facts-theirs = Ответ другого человека:
facts-changed-settle = Введённое вами осталось ниже. Сохраните, чтобы заменить чужой ответ, или оставьте как есть.

files-blueprint = Чертёж здания
files-photograph = Фотография
files-other = Другое
files-about = { $format }, { $size }
files-by = { $who }, { $when }
files-kb = { $size } кБ
files-mb = { $size } МБ
files-empty = Файлов пока нет
files-empty-adds = Добавьте ниже чертежи здания и фотографии дверей, ограды и двора.
files-empty-settle = Их добавляют здесь те, кто работает с этим объектом.
files-add = Добавить файлы
files-shows = Что это
files-file = Файлы, один или несколько
files-file-hint = PDF, JPEG, PNG, WebP, DXF, GeoJSON, JSON, XLSX или ZIP; каждый не больше 32 МБ, вместе не больше 64 МБ.
files-people = Не добавляйте снимки, на которых можно узнать людей.
files-cleaned = То, что камера записывает в снимок, например где и когда он сделан, удаляется до сохранения. Исходный файл не сохраняется.
files-do = Добавить
files-looks = Каждый просмотр файла записывается в журнал.
files-refused = Не добавлено:
files-added = { $count ->
    [one] Остальной { $count } файл добавлен.
    [few] Остальные { $count } файла добавлены.
    [many] Остальные { $count } файлов добавлены.
   *[other] Остальные { $count } файла добавлены.
}
files-too-much = С этого файла форма стала больше 64 МБ. Добавьте его и следующие отдельно.
files-download = Скачать
files-all = Все файлы
files-remove = Удалить этот файл
files-remove-lead = Он удаляется навсегда, и вернуть его нельзя. В журнале останется, что он был, кто его удалил и почему.
files-remove-why = Почему он удаляется
files-remove-sure = Понимаю: вернуть его будет нельзя.
files-remove-do = Удалить навсегда

plan-preview = План в его нынешнем виде
plan-open = Открыть PDF
plan-text-sections = Текст плана
plan-no-sections = Собственного текста в плане пока нет.
plan-title-of = Заголовок
plan-text = Текст
plan-text-hint = Markdown: пустая строка между абзацами, «-» перед каждым пунктом списка, «##» перед заголовком.
plan-changed = Пока вы писали, этот раздел сохранил кто-то другой
plan-changed-settle = Чужой текст стоит над вашим. Перенесите то, что верно, и сохраните: ничего не потеряется.
plan-theirs = Сохранено другим

approval-stands = На какой стадии план
approval-draft = План ещё пишется. На утверждение пока ничего не отправлено.
approval-sent = Редакция { $version } отправлена. { $all ->
    [one] Ответило { $answered } из { $all } ведомства.
    [few] Ответило { $answered } из { $all } ведомств.
    [many] Ответило { $answered } из { $all } ведомств.
   *[other] Ответило { $answered } из { $all } ведомства.
 }
approval-in-force = Редакция { $version } действует по { $until }
approval-expired = Редакция { $version } действовала по { $until }; план нужно утвердить заново.
approval-waits = Ответа ещё нет
approval-is-approved = Утверждено
approval-is-conditional = Утверждено с условием
approval-is-refused = Отказано
approval-carried = ответ на более раннюю редакцию; с тех пор ничего не изменилось
approval-changed = После отправки план изменился. Отправьте его ещё раз, и заново утверждать будут только то, что изменилось:
approval-asks = Ваш ответ
approval-own = Вы сами писали в этом плане, поэтому ответить должен кто-то другой из вашего ведомства.
approval-first = Прочитайте план, затем ответьте. Комментарии прикрепляйте ниже к тем местам, о которых они написаны.
approval-since = Вы ответили на более раннюю редакцию. С тех пор изменилось:
approval-same = После вашего последнего ответа ничего не изменилось.
approval-answer = Что вы отвечаете
approval-do-approved = Утвердить
approval-do-conditional = Утвердить с условием
approval-do-refused = Отказать
approval-words = Условие или причина
approval-words-hint = Нужны, если вы ставите условие или отказываете.
approval-answer-do = Ответить
approval-parts = По частям
approval-parts-lead = То, что вы утвердите здесь, у вас не спросят снова, пока оно не изменится, что бы ни стало с остальным.
approval-part-change = Просить изменить
approval-part-open = Пока ничего
approval-parts-before = Вы утвердили раньше, и там ничего не изменилось:
approval-parts-change = Просьба изменить: { $parts }
approval-parts-approved = Утверждено: { $parts }
approval-send = Отправить на утверждение
approval-send-lead = Выбранные ведомства увидят план в его нынешнем виде, сразу и одновременно. Кто утвердил его раньше, того не спрашивают снова, если ничего не изменилось.
approval-open = { $count ->
    [one] Сначала нужно устранить { $count } замечание.
    [few] Сначала нужно устранить { $count } замечания.
    [many] Сначала нужно устранить { $count } замечаний.
   *[other] Сначала нужно устранить { $count } замечания.
 }
approval-open-settle = Показать их
approval-nobody = Здесь пока никто не утверждает планы. Ведомства приглашает сотрудник города.
approval-to = Кому
approval-until = Последний день действия
approval-until-hint = Узнайте, что требует ваш закон; для начала здесь указан день через год.
approval-send-do = Отправить
approval-take-back = Отозвать
approval-take-back-lead = Отправленный или действующий план теряет силу, и ведомства его больше не видят.
comments-title = Комментарии
comments-none = Комментариев пока нет.
comment-new = Написать о каком-либо месте
comment-place = Где
comment-whole = План в целом
comment-words = Комментарий
comment-do = Прикрепить к этому месту
comment-point = Точка: { $level }
comment-point-gone = Точка этажа, которого больше нет на чертеже
comment-point-new = Комментарий к точке
comment-point-choose = Выбрать точку на чертеже
comment-point-hint = Нажмите на точку. С клавиатуры: стрелки двигают перекрестие, Enter выбирает.
comment-elsewhere = Комментарий к помещению, выходу, этажу или разделу
comment-number = Комментарий { $number }
comment-answered = Отвечено
comment-group-plan = План
comment-group-level = Весь этаж
comment-answer = Ответ
comment-answer-do = Ответить и закрыть
part-people = Люди и роли
part-measures = Меры
part-drills = Тренировки
part-exits = Кому какой выход
part-settled = Что решено о замечаниях
sites-waiting = Ждут вашего ответа
site-sent = Отправлен на утверждение
site-in-force = Действует по { $until }

history-caption = Кто что изменил
history-number = Версия
history-when = Когда
history-who = Кто
history-what = Что
history-undo = Отменить
history-undoes = Отменяет версию { $number }

error-title = Не получилось
error-no-such = Такой страницы нет, или она не для вас.
error-no-such-settle = Проверьте адрес или спросите того, кто его прислал.
error-not-allowed = Ваша роль этого здесь не разрешает.
error-not-allowed-settle = Обратитесь к руководителю объекта или к тому, кто вас пригласил.
error-reason-needed = Это показывается, только если указана причина.
error-reason-needed-settle = Напишите, зачем вам это нужно; причина сохранится в журнале.
error-wrong-sign-in = Имя, пароль или код указаны неверно.
error-wrong-sign-in-settle = Проверьте, не включены ли заглавные буквы. После десяти попыток придётся ждать десять минут.
error-too-often = Слишком много попыток.
error-too-often-settle = Подождите десять минут и попробуйте снова.
error-dead-link = Эта ссылка уже использована или больше не действует.
error-dead-link-settle = Попросите новую.
error-weak-password = Этот пароль слишком прост.
error-weak-password-settle = Возьмите не меньше 15 знаков, не все одинаковые, без вашего имени.
error-taken = С этим именем уже входит кто-то другой.
error-broken = В файлах этого досье есть ошибки.
error-broken-settle = Они перечислены среди замечаний. Пока они не исправлены, здесь ничего нельзя изменить.
error-inside = В программе произошёл сбой.
error-inside-settle = Он записан для тех, кто ведёт сервер. Сохранённое раньше не пострадало.
error-bad-request = Отправлено не то, чего ждёт эта страница.
error-bad-request-settle = Вернитесь, загрузите страницу заново и попробуйте ещё раз.
error-too-large = Отправлено слишком много данных.
error-undo-conflict = Позже то же самое меняли ещё раз, поэтому отдельно отменить это нельзя.
error-undo-conflict-settle = Сначала отмените более позднее изменение.
slip-no-source = Укажите, откуда это известно: журнал, документ, должность.
slip-text = Этот текст пуст, слишком длинный или содержит знаки, которые нельзя сохранить.
slip-yes-no = Выберите «да» или «нет» либо укажите, что никто не знает.
slip-count = Нужно целое число, 0 или больше.
slip-measure = Нужно число, 0 или больше.
slip-choice = Выберите один из ответов.
slip-date = Такого дня в календаре нет.
slip-section = Этот текст слишком длинный или содержит знаки, которые нельзя сохранить.
slip-passwords-differ = Пароли не совпадают.

reason-title = Зачем вам нужен этот чертёж?
reason-lead = Причина записывается в журнал объекта, прежде чем чертёж будет показан.
reason-glass-lead = Вы на дежурстве, и этот чертёж для вас закрыт. Напишите, зачем он нужен, и он откроется сразу. Руководитель объекта и аудитор об этом узнают.
reason-label = Причина
reason-do = Показать чертёж
reason-glass-do = Открыть экстренно
site-glass = Дежурный экстренно открыл чертёж или файлы
journal-caption = Что здесь делали
journal-line = Строка
journal-drawing-look = Просмотр чертежа
journal-glass-broken = Экстренное открытие чертежа или файлов
journal-dossier-new = Создание досье
journal-dossier-save = Сохранение
journal-dossier-undo = Отмена изменения
journal-plan-sent = Отправка плана на утверждение
journal-plan-answered = Ответ о плане
journal-plan-in-force = Вступление плана в силу
journal-plan-taken-back = Отзыв плана
journal-comment-new = Комментарий
journal-comment-answered = Ответ на комментарий
journal-file-add = Добавление файла
journal-file-open = Открытие файла
journal-file-remove = Удаление файла навсегда
journal-files-look = Просмотр списка файлов

place-map = Чертёж: {"{name}"}. Стрелки двигают его, плюс и минус меняют масштаб.
place-levels = Этажи
place-view = Масштаб
place-zoom_in = Ближе
place-zoom_out = Дальше
place-whole = Показать весь этаж
place-things = Замечания, помещения и двери этого этажа: выбор стрелками, Enter открывает
place-findings = замечаний: {"{count}"}
place-failed = Этот браузер не может показать чертёж. То же самое сказано в списках на этой странице.
place-cross = Перекрестие над чертежом: стрелки двигают его, Enter выбирает точку, Escape отменяет
place-chosen = Точка выбрана: {"{level}"}

import-title = Загрузка чертежа
import-file = Файл
import-file-hint = BIM JSON, OpenStreetMap indoor (GeoJSON, XML, PBF), IMDF в zip, GeoJSON по этажам в zip, DXF, WKT; не больше 64 МБ.
import-mapping = Для DXF: какой слой что означает
import-mapping-label = Соответствие слоёв
import-mapping-hint = Команда «parvis import drawing.dxf --suggest-mapping» выводит первый вариант, который останется исправить.
import-look = Посмотреть, что в файле
import-no-file = Сначала выберите файл.
import-understood = Что удалось понять
import-remarks = { $count ->
    [one] { $count } допущение или исправление; о нём сказано в замечаниях.
    [few] { $count } допущения или исправления; о них сказано в замечаниях.
    [many] { $count } допущений или исправлений; о них сказано в замечаниях.
   *[other] { $count } допущения или исправления; о них сказано в замечаниях.
 }
import-replaces = Этот чертёж заменит тот, что есть сейчас.
import-carried = { $count ->
    [one] Сохраняется { $count } сведение о помещениях и дверях.
    [few] Сохраняются { $count } сведения о помещениях и дверях.
    [many] Сохраняются { $count } сведений о помещениях и дверях.
   *[other] Сохраняется { $count } сведения о помещениях и дверях.
 }
import-not-carried = Сказанному о них в новом чертеже места нет:
import-undo = Это изменение можно отменить в истории.
import-put = Принять чертёж
import-other = Взять другой файл
slip-import-gone = Этот чертёж больше не ждёт. Загрузите файл ещё раз.
slip-place-name = Назовите место, не больше 120 букв.
slip-place-kind = Выберите один из видов мест.
slip-place-twice = Рядом уже есть место с таким названием. Назовите его иначе.
slip-place-to = Туда его переместить нельзя. Выберите место из списка.
slip-place-full = В этом месте ещё что-то есть или у кого-то там есть роль. Сначала переместите это или завершите роль.
slip-site-name = Назовите объект, не больше 120 букв.
slip-site-kind = Выберите вид объекта или укажите, что никто не знает.
slip-site-country = Выберите право или напишите две буквы страны, например UZ.
slip-site-address = Напишите адрес одной строкой, не больше 300 букв.
slip-file-empty = Этот файл пуст.
slip-file-large = Этот файл больше 32 МБ. Уменьшите его или разделите.
slip-file-kind = Файлы такого вида не хранятся. Добавьте PDF, JPEG, PNG, WebP, DXF, GeoJSON, JSON, XLSX или ZIP.
slip-file-misnamed = Этот файл не то, что говорит окончание его имени. Сохраните его под именем с верным окончанием, например plan.pdf.
slip-file-name = У этого файла нет пригодного имени. Назовите его.
slip-file-picture = Этот снимок повреждён или обрезан. Скопируйте его с камеры ещё раз.
slip-file-shows = Укажите, что это: чертёж здания, фотография или другое.
slip-file-why = Напишите, почему этот файл удаляется.
slip-file-sure = Отметьте, что вы уверены, или оставьте файл.
people-title = Люди
people-here = У кого здесь есть роль
people-none = Пока ни у кого.
people-until = до { $date }
people-end = Снять роль
people-invite = Пригласить
people-name = Должность и имя
people-name-hint = Что видят другие: «Пожарная служба, район 3».
people-role = Роль
people-until-label = Последний день роли
people-until-hint = Оставьте пустым, если срока нет.
people-do = Создать ссылку
people-invited = Приглашение готово: { $name }.
people-link = Передайте приглашённому этот адрес сервера. Он действует один раз в течение четырнадцати дней и больше не будет показан:
people-copy = Скопировать
people-copied = Скопировано
slip-invitation = Укажите имя, а также имя для входа без пробелов.
site-bring-drawing = Загрузить чертёж
tab-run = Расчёт движения людей
journal-run-ask = Запрос расчёта движения людей
journal-job-queue = Постановка долгой работы в очередь
journal-job-cancel = Запрос на остановку долгой работы
run-ask = Рассчитать движение людей
run-lead = Люди идут по зданию так, как велит сигнал, много раз и каждый раз немного иначе. Вы узнаёте, сколько времени это занимает, где становится тесно и насколько это точно.
run-alarm = Что сигнал велит людям делать
run-mode-evacuate = Покинуть здание
run-mode-lockdown = Уйти за дверь, которая запирается
run-mode-shelter = Уйти в помещение без наружной стены
run-with-closed = { $mode }; закрыты: { $doors }
run-count = Сколько расчётов
run-count-hint = От 1 до 200. Чем больше расчётов, тем точнее известно время; если оно всё ещё неясно, будет сделано больше расчётов, чем указано.
run-closed = Выходы, которыми нельзя пользоваться
run-closed-hint = Только когда люди покидают здание.
run-people = Людей столько, сколько указано в досье, по каждому помещению.
run-do = Рассчитать
run-former = Прежние расчёты
run-none = Расчётов ещё не было.
run-not-yours = Ваша роль позволяет читать расчёты этого объекта, но не запрашивать новые.
run-empty-settle = Сначала загрузите чертёж: движение людей можно рассчитать только по чертежу.
run-old-plan = прежний план
run-state-queued = Ждёт очереди
run-state-running = Идёт расчёт
run-state-stopping = Останавливается
run-state-done = Готово
run-state-dead = Не выполнено
run-state-cancelled = Остановлено
run-asked = Запрос: { $who }, { $date }, по версии { $revision }
run-stop = Остановить
run-changed = После этого расчёта план изменился
run-changed-settle = Выводы верны для той версии, по которой сделан расчёт.
run-again = Рассчитать заново
run-usual = Как это выглядело
run-no-script = Для показа движения нужен JavaScript. Выводы видны и без него.
run-curve-out = Люди, которые вышли или дошли до места, где ждут помощи
run-curve-in = Люди, которые дошли до помещения, где остаются
run-beside = С каким расчётом сравнить
run-beside-none = Ни с каким
run-beside-do = Показать рядом
run-differ-later = Половина этих расчётов заканчивается на { $time } позже, чем половина расчётов рядом.
run-differ-sooner = Половина этих расчётов заканчивается на { $time } раньше, чем половина расчётов рядом.
run-differ-chance = Границы двух расчётов пересекаются: разница может быть случайной.
run-differ-revision = Эти два расчёта сделаны по разным версиям.
run-differ-alarm = Два сигнала велят людям делать разное, поэтому сравнивать время нельзя.
run-why-nobody-counted = Никто не указал, сколько людей в здании. Сначала ответьте в сведениях на вопрос «Наибольшее число людей одновременно».
run-why-no-locking-room = Неизвестно ни одного помещения, куда люди могли бы уйти и запереться. Укажите на чертеже или в сведениях, какие помещения запираются.
run-why-no-inner-room = На чертеже у каждого помещения есть наружная стена: укрыться негде.
run-why-not-walkable = По чертежу нельзя пройти: на нём не нашлось этажа, дверей или выходов. В замечаниях сказано, чего не хватает.
run-why-inside = В программе произошёл сбой. Запросите расчёт ещё раз; если сбой повторится, сообщите тому, кто ведёт сервер.
play-play = Пуск
play-pause = Пауза
play-speed = Скорость
play-moment = Момент
play-density = Показывать цветом, как тесно стоят люди (самый насыщенный цвет — 4 человека на квадратный метр)
play-inside = Ещё внутри: {"{count}"}
play-inside_both = Ещё внутри: {"{count}"}; в расчёте рядом: {"{beside}"}
play-loading = Расчёт загружается…
play-numbers = Те же числа в таблице
play-time = Время
slip-run-no-drawing = Нет чертежа, по которому можно рассчитать движение людей.
slip-run-count = Укажите число расчётов, от 1 до 200.
slip-run-door = Одной из этих дверей на чертеже больше нет. Выберите ещё раз.
slip-run-closed = Закрыть выходы можно, только когда люди покидают здание.
slip-code = Этот код неверен. Дождитесь следующего и введите его в течение полуминуты.
slip-programs = Вы уже выдали двадцать ключей. Завершите тот, который больше не нужен.
slip-finding-gone = Этого замечания больше нет: его тем временем устранили или оно изменилось.
slip-settle-owner = Напишите, кто этим займётся, не больше 400 знаков.
slip-settle-due = Этот день уже прошёл. Выберите сегодняшний или более поздний.
slip-settle-measure = Такой меры в каталоге нет. Выберите из списка.
slip-settle-error = То, что нужно устранить обязательно, нельзя принять как есть: исправьте это или укажите, кто этим займётся.
slip-settle-reason = Напишите, почему это остаётся как есть, не больше 400 знаков.
slip-send-whom = Выберите из списка хотя бы одно ведомство.
slip-send-until = Выберите последний день: позже сегодняшнего, но не дальше чем через пять лет.
slip-send-open = Прежде чем отправить план, нужно устранить некоторые замечания.
slip-answer-gone = Эта редакция больше не ждёт ответа. Прочитайте, что здесь есть сейчас.
slip-answer-why = Напишите условие или причину.
slip-comment = Выберите место из списка и напишите хотя бы слово.
slip-comment-point = Сначала выберите точку на чертеже.
slip-answer-parts = Вы просите изменить часть, поэтому целиком утвердить нельзя: выберите условие или откажите.
slip-undo-first = Первая версия — это само досье: её нельзя отменить.
