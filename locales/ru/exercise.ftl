### Учение за столами: что отвечают его страницы, что говорит отчёт и как называются слова его списков.
### status: draft

## Почему сейчас это невозможно

exercise-not-created = Это учение ещё не подготовлено.
exercise-not-created-settle = Подождите немного и попробуйте снова; если не поможет, спросите ведущего.
exercise-created-already = Это учение уже подготовлено.
exercise-created-already-settle = Откройте то, которое есть.
exercise-other-scenario = Это относится к другому сценарию или к другой его версии.
exercise-other-scenario-settle = Загрузите страницу заново и выберите сценарий ещё раз.
exercise-bad-setting = Учение подготовлено не полностью, или его настройки противоречат друг другу.
exercise-bad-setting-settle = Назовите хотя бы один стол, одну страну и один язык, каждый по одному разу и без знаков / и +, и проверьте пределы сравнения.
exercise-bad-limits = Пороги сравнения не подходят друг к другу.
exercise-bad-limits-settle = Укажите целые числа от 1 до 60. Для «общего» нельзя требовать больше стран, чем в счёте. Минуты идут по возрастанию: 5, 15, 30, 60.
exercise-not-the-same = Это не может быть одним и тем же: одно из двух – мера, другое – ведомство или организация, или они уже объединены.
exercise-not-the-same-settle = Выберите то же по виду или сначала отмените другое объединение.
exercise-not-novel = Это не новое: это выбрала не одна страна, или это есть в списке и слишком мало стран сказали, что для них это ново.
exercise-not-novel-settle = Составьте карточку практики о том, что назвала одна страна и чего не знают другие.
exercise-not-let-out = Страна не разрешила это выносить.
exercise-not-let-out-settle = Попросите представителя этой страны сначала разрешить это.
exercise-not-joined = Вы ещё не присоединились к этому учению.
exercise-not-joined-settle = Сначала присоединитесь: выберите свою страну и свой стол.
exercise-not-allowed = Ваша роль в этом учении этого не разрешает.
exercise-not-allowed-settle = Обратитесь к ведущему.
exercise-not-your-table = Вы сидите не за этим столом.
exercise-not-your-table-settle = Отвечайте за своим столом; если вы пересели, сначала выберите новый стол.
exercise-not-your-nation = Вы здесь не от этой страны.
exercise-not-your-nation-settle = Отвечайте от своей страны или исправьте её в сведениях о себе.
exercise-unknown = Того, о чём здесь речь, нет или ещё нет.
exercise-unknown-settle = Подождите немного и отправьте ещё раз.
exercise-taken = Это имя уже занято.
exercise-taken-settle = Загрузите страницу заново и отправьте ещё раз.
exercise-out-of-range = Текст слишком длинный, список слишком большой или число не подходит. Здесь можно не больше { $most }.
exercise-out-of-range-settle = Сократите текст или выберите другое число.
exercise-too-many-measures = В ответе не больше { $most } мер: это приоритеты.
exercise-too-many-measures-settle = Сначала уберите одну; прежний ответ остался.
exercise-twice = Одно и то же стоит в вашем ответе дважды.
exercise-twice-settle = Уберите лишнее.
exercise-wrong-answer = Это задание требует ответа другого вида.
exercise-wrong-answer-settle = Загрузите страницу заново и ответьте на то, о чём спрашивает задание.
exercise-empty = Здесь ничего не написано.
exercise-empty-settle = Напишите хотя бы слово и отправьте.
exercise-bad-sequence = Ваше устройство сбилось со счёта.
exercise-bad-sequence-settle = Загрузите страницу заново и отправьте ещё раз.
exercise-not-started = Учение ещё не началось.
exercise-not-started-settle = Сначала нужно запустить часы.
exercise-started-already = Часы уже запущены.
exercise-started-already-settle = Ничего делать не нужно.
exercise-paused = Часы уже остановлены.
exercise-paused-settle = Чтобы продолжить, снова запустите часы.
exercise-not-paused = Часы идут.
exercise-not-paused-settle = Ничего делать не нужно.
exercise-module-begun = Этот модуль уже идёт или уже закончился.
exercise-module-begun-settle = Выберите модуль, который ещё не начат.
exercise-module-not-running = Этот модуль сейчас не идёт.
exercise-module-not-running-settle = Выберите модуль, который идёт сейчас.
exercise-released-already = Эта вводная уже есть у всех столов, для которых она предназначена.
exercise-released-already-settle = Ничего делать не нужно.
exercise-held-already = Эта вводная уже придержана.
exercise-held-already-settle = Она ждёт, пока вы её отпустите или отправите.
exercise-skipped = Эта вводная пропущена.
exercise-skipped-settle = Сначала верните её.
exercise-not-held = Эта вводная не придержана и не пропущена.
exercise-not-held-settle = Ничего делать не нужно: она на своём месте.
exercise-not-timed = У этой вводной нет своей минуты.
exercise-not-timed-settle = Отправьте её сами, когда понадобится.
exercise-not-due = Часы сейчас не могут отправить эту вводную.
exercise-not-due-settle = Отправьте её сами или дождитесь её времени.
exercise-over = Учение окончено.
exercise-over-settle = Столам больше ничего не отправить; то, что пишут участники, всё ещё принимается.
exercise-not-over = Учение ещё не окончено.
exercise-not-over-settle = Сначала завершите учение.
exercise-in-use = За этим столом, от этой страны или на этом языке кто-то участвует, или там уже что-то написано.
exercise-in-use-settle = Сначала определите этих людей в другое место. То, на что уже ответили, сохраняет свой стол и страну.
exercise-last-one = Других нет.
exercise-last-one-settle = Добавьте ещё что-нибудь, прежде чем убирать это.
exercise-closed = Имена удалены: написать больше ничего нельзя.
exercise-closed-settle = Изменить ещё можно только действия из плана улучшений.

## Предложения отчёта

report-written = Словами организатора: «{ $words }»
report-rehearsal = Это была репетиция: участниками были роботы, люди здесь ничего не говорили.
report-scenario = Сценарий: «{ $title }», версия { $version }.
report-setting = За { $tables ->
    [one] { $tables } столом
    [few] { $tables } столами
    [many] { $tables } столами
   *[other] { $tables } столами
 } работали представители { $nations ->
    [one] { $nations } страны
    [few] { $nations } стран
    [many] { $nations } стран
   *[other] { $nations } страны
 }.
report-came = { $came ->
    [one] Участвовал { $came } человек
    [few] Участвовали { $came } человека
    [many] Участвовало { $came } человек
   *[other] Участвовало { $came } человека
 }{ $expected ->
    [0] .
   *[other] ; ожидалось: { $expected }.
 }
report-came-nations = По странам: { $shares }.
report-came-tables = По столам (стол — человек): { $shares }.
report-came-functions = По роду занятий: { $shares }.
report-played = По часам учения прошло { $time }.
report-rated = Критическая задача: «{ $critical }» Оценки: без затруднений — { $p }, с некоторыми затруднениями — { $s }, с серьёзными затруднениями — { $m }, выполнить не удалось — { $u }. Цель: { $objective }
report-strength = Выполнено без затруднений, как отметили все, кто оценивал: «{ $critical }» Оценок: { $p }. Цель: { $objective }
report-area = Получилось не вполне: «{ $critical }» Оценки: с серьёзными затруднениями — { $m }, выполнить не удалось — { $u }, с некоторыми затруднениями — { $s }, без затруднений — { $p }. Цель: { $objective }
report-not-rated = Эту цель никто не оценил: { $objective }
report-seen = Наблюдение: «{ $words }» Цель: { $objective }
report-seen-with-quote = Наблюдение: «{ $words }» Прозвучали слова: «{ $quote }» Цель: { $objective }
report-seen-with-table = Стол { $table }, наблюдение: «{ $words }» Цель: { $objective }
report-seen-with-quote-with-table = Стол { $table }, наблюдение: «{ $words }» Прозвучали слова: «{ $quote }» Цель: { $objective }
report-started = { $at } — Учение началось.
report-module-begun = { $at } — Начался модуль «{ $module }».
report-module-ended = { $at } — Закончился модуль «{ $module }».
report-paused = { $at } — Часы на время остановлены.
report-slept = { $at } – Компьютер спал или был выключен { $by }; это время не игралось, часы стояли.
report-resumed = { $at } — Часы снова пошли.
report-moved-on = { $at } — Часы переведены вперёд на { $by }.
report-released = { $at } — Вводная { $inject } отправлена на { $tables ->
    [one] { $tables } стол
    [few] { $tables } стола
    [many] { $tables } столов
   *[other] { $tables } стола
 } ({ $how ->
    [timed] в свою минуту
    [manual] вручную
    [conditional] по ответу стола
    [contingency] из запаса
   *[other] { $how }
 }).
report-released-with-text = { $at } — Вводная { $inject } отправлена на { $tables ->
    [one] { $tables } стол
    [few] { $tables } стола
    [many] { $tables } столов
   *[other] { $tables } стола
 } ({ $how ->
    [timed] в свою минуту
    [manual] вручную
    [conditional] по ответу стола
    [contingency] из запаса
   *[other] { $how }
 }): { $text }
report-skipped = { $at } — Вводная { $inject } пропущена.
report-skipped-with-text = { $at } — Вводная { $inject } пропущена: { $text }
report-held = { $at } — Вводная { $inject } придержана.
report-held-with-text = { $at } — Вводная { $inject } придержана: { $text }
report-let-go = { $at } — Вводная { $inject } больше не придерживается.
report-let-go-with-text = { $at } — Вводная { $inject } больше не придерживается: { $text }
report-re-timed = { $at } — Вводная { $inject } перенесена на { $minute }-ю минуту модуля.
report-re-timed-with-text = { $at } — Вводная { $inject } перенесена на { $minute }-ю минуту модуля: { $text }
report-stretched = { $at } — Модулю «{ $module }» отведено минут: { $minutes }.
report-posted = { $at } — В учебной ленте СМИ: «{ $words }»
report-unposted = { $at } — Убрано из учебной ленты СМИ: «{ $words }»
report-decided-at = { $at } — Записано решение: «{ $words }»
report-first-message = { $at } — Стол { $table } написал первое сообщение для населения.
report-first-message-with-nation = { $at } — Стол { $table }, { $nation }: первое сообщение для населения.
report-corrected = { $at } — Изменён текст, который уже прочитали. Было: «{ $before }» Стало: { $text }
report-ended = { $at } — Учение окончено.
report-wash = «{ $words }»
report-task = { $task }
report-answer = { $nation }: «{ $words }»
report-answer-of-table = Стол { $table }: «{ $words }»
report-line = { $nation }, «В нашей стране…»: «{ $words }»
report-answers-for = Кто за это отвечает: { $owner }.
report-answers-for-with-minute = Кто за это отвечает: { $owner }, к { $minute }-й минуте истории.
report-decided = Решено: «{ $words }»
report-decided-with-minute = Решено: «{ $words }» Срок — минута { $minute } по ходу истории.
report-decided-with-owner = Решено: «{ $words }» Ответственный: { $owner }.
report-decided-with-owner-with-minute = Решено: «{ $words }» Ответственный: { $owner }; срок — минута { $minute } по ходу истории.
report-parked = Отложено: «{ $words }»
report-parked-with-owner = Отложено: «{ $words }» Кто этим займётся: { $owner }.
report-mark = { $count ->
    [one] { $count } человек оценил учение на { $mark } из 5.
    [few] { $count } человека оценили учение на { $mark } из 5.
    [many] { $count } человек оценили учение на { $mark } из 5.
   *[other] { $count } человека оценили учение на { $mark } из 5.
 }
report-comment = «{ $words }»
report-common = «{ $item }»: { $chosen ->
    [one] выбрала { $chosen }
   *[other] выбрали { $chosen }
 } из { $answered ->
    [one] { $answered } ответившей страны
   *[other] { $answered } ответивших стран
 }, и они согласны между собой. Задание: { $task }
report-divergent = «{ $item }»: { $chosen ->
    [one] выбрала { $chosen }
   *[other] выбрали { $chosen }
 } из { $answered ->
    [one] { $answered } ответившей страны
   *[other] { $answered } ответивших стран
 }; здесь страны расходятся. Задание: { $task }
report-novel = «{ $item }»: { $chosen ->
    [one] выбрала { $chosen }
   *[other] выбрали { $chosen }
 } из { $answered ->
    [one] { $answered } ответившей страны
   *[other] { $answered } ответивших стран
 }; этого нет ни в одном списке, или это ново для других. Задание: { $task }
report-few = «{ $item }»: { $chosen ->
    [one] выбрала { $chosen }
   *[other] выбрали { $chosen }
 } из { $answered ->
    [one] { $answered } ответившей страны
   *[other] { $answered } ответивших стран
 }; этого мало, чтобы сказать больше. Задание: { $task }

## Заголовки отчёта

exercise-section-overview = Обзор
exercise-section-objectives = Цели
exercise-section-timeline = Что и когда происходило
exercise-section-strengths = Сильные стороны
exercise-section-areas = Что улучшить
exercise-section-comparison = Что у стран общего и в чём они различаются
exercise-section-answers = Что ответили столы и страны, их словами
exercise-section-decisions = Решения
exercise-section-parked = Отложенное
exercise-section-feedback = Что участники думают об учении
exercise-section-conclusion = Выводы
exercise-section-plan = План улучшений
exercise-section-messages = Сообщения для людей рядом друг с другом

## Кем люди работают

exercise-function-command = Руководство
exercise-function-site = Объект
exercise-function-police = Полиция
exercise-function-health = Здравоохранение
exercise-function-media = СМИ
exercise-function-education = Образование
exercise-function-justice = Прокуратура и суд
exercise-function-transport = Транспорт

## Как пришло сообщение

exercise-channel-phone = Телефон
exercise-channel-radio = Рация
exercise-channel-in-person = Лично
exercise-channel-letter = Письмо
exercise-channel-e-mail = Электронная почта
exercise-channel-social = Социальная сеть
exercise-channel-press = Пресса
exercise-channel-map = Карта

## Как выходит вводная

exercise-release-timed = В свою минуту
exercise-release-manual = Вручную
exercise-release-conditional = По ответу стола
exercise-release-contingency = Про запас

## Чего требует задание

exercise-task-measures = Выберите меры и расставьте по порядку
exercise-task-entities = Выберите, кто нужен
exercise-task-message = Напишите сообщение для людей
exercise-task-decision = Примите решение
exercise-task-text = Ответьте своими словами

## Чья это организация и где она действует

exercise-sector-government = Государственная
exercise-sector-non-government = Негосударственная
exercise-level-national = Общегосударственная
exercise-level-local = Местная

## Насколько проверен перевод

exercise-status-missing = не переведено
exercise-status-machine = машинный черновик
exercise-status-human = написано человеком
exercise-status-approved = утверждено

## Роли

exercise-role-director = Руководитель учения
exercise-role-facilitator = Ведущий
exercise-role-controller = Имитационная группа
exercise-role-evaluator = Оценщик
exercise-role-scribe = Секретарь стола
exercise-role-interpreter = Переводчик
exercise-role-delegate = Представитель страны
exercise-role-player = Участник
exercise-role-observer = Наблюдатель

## Как выполнена критическая задача

exercise-rating-p = Выполнено без затруднений
exercise-rating-s = Выполнено с некоторыми затруднениями
exercise-rating-m = Выполнено с серьёзными затруднениями
exercise-rating-u = Выполнить не удалось

## Для кого сообщение и как оно выходит

exercise-audience-public = Все
exercise-audience-inside = Люди в здании
exercise-audience-families = Семьи
exercise-audience-staff = Персонал
exercise-audience-neighbours = Соседи
exercise-audience-media = Журналисты
exercise-audience-partners = Посольства и государства-партнёры
exercise-outlet-loudspeaker = Громкая связь
exercise-outlet-screens = Экраны и табло
exercise-outlet-sms = СМС
exercise-outlet-website = Сайт
exercise-outlet-social = Социальные сети
exercise-outlet-radio = Радио
exercise-outlet-television = Телевидение
exercise-outlet-press = Заявление для прессы
exercise-outlet-staff = Лично через персонал

## Вопросы разбора по горячим следам

exercise-wash-strength = Что получилось?
exercise-wash-gap = Чего не хватает?
exercise-wash-take-home = Что вы возьмёте с собой?

## Как выполняется действие плана улучшений

exercise-action-open = Не начато
exercise-action-doing = Выполняется
exercise-action-done = Выполнено
exercise-action-dropped = Решили не делать

## Что пишет в отчёт человек

exercise-box-overview = Каким было учение
exercise-box-strengths = Что получилось
exercise-box-areas = Что улучшить
exercise-box-conclusion = Что из этого следует

## Сравнение стран

exercise-class-common = Общее
exercise-class-divergent = Различается
exercise-class-novel = Новое
exercise-class-few = Выбрали немногие
exercise-class-unchosen = Никто не выбрал
exercise-differ-lead = Кто ведёт
exercise-differ-rank = Порядок
exercise-differ-time = Время
exercise-cell-no-answer = Нет ответа
exercise-cell-not-coded = Ответ ещё не разобран
exercise-cell-not-chosen = Не выбрано
exercise-cell-chosen = Выбрано
exercise-cell-withheld = Не разглашается

## Короткие пометки рядом со словами

exercise-label-original = оригинал
exercise-label-machine = машинный перевод, не проверен
exercise-label-human = перевёл человек
exercise-label-approved = утверждённый перевод
exercise-label-earlier = сделан для прежнего текста
exercise-label-missing = ещё не переведено

## Список вводных у ведущего

exercise-shelf-now = Сейчас у столов
exercise-shelf-next = Скоро выйдут сами
exercise-shelf-ready = Ждут вас
exercise-shelf-held = Придержаны
exercise-shelf-contingency = Про запас
exercise-shelf-later = В следующих модулях
exercise-shelf-left-over = Дошли не до всех столов
exercise-shelf-before = Из закончившихся модулей
exercise-shelf-skipped = Пропущены

## Что стол делает с заданием

exercise-progress-reading = Читает
exercise-progress-typing = Пишет
exercise-progress-done = Готово

## Пометка на всём, что показано или напечатано

exercise-mark = УЧЕНИЕ
exercise-mark-long = Это учение. Здесь нет ничего настоящего.
exercise-robot-says = Пример слов робота-участника.
