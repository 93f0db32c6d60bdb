### Тренировки объекта: как запланировать, участвовать и провести и что попадает в досье.
### status: draft

tab-drills = Тренировки

## Список тренировок объекта

drills-asked = Что требует закон
drills-asked-none = Загруженный закон этой страны не требует от объекта определённого числа тренировок, или категория объекта пока неизвестна.
drills-asked-unsure = Неизвестно, требуется ли это от объекта: ответьте на вопросы о его категории.
drills-asked-met = Выполнено
# $held, $needed и $planned — числа; $from и $until — дни.
drills-quota = С { $from } по { $until } проведено { $held } из { $needed }. Запланировано: { $planned }.
# До дня $by нужно провести $count тренировок; у $to-plan из них день не назначен.
drills-quota-by = До { $by } нужно провести ещё { $count ->
    [one] { $count } тренировку
    [few] { $count } тренировки
   *[many] { $count } тренировок
}. День не назначен: { $to-plan }.
# Сегодня их достаточно, но до дня $by нужно провести ещё $count – у $to-plan из них день не назначен.
drills-quota-next = На сегодня достаточно. Засчитываются только тренировки за прошедший срок, поэтому после { $by } старая выпадет: до этого дня проведите ещё { $count }. День не назначен: { $to-plan }.
drills-here = Тренировки
drills-none = Тренировок здесь не запланировано. Тренировку, запланированную ниже, проводят с телефонами, и то, что она измерит, попадёт в досье.
drills-recorded = Все тренировки в досье
drills-state-planned = запланирована
drills-state-running = идёт
drills-state-held = проведена
drills-state-called-off = отменена
drills-change = Перенести или отменить
drills-change-do = Изменить
drills-call-off = Отменить тренировку
drills-games = Игровые листы для малышей (PDF)
drills-new = Запланировать тренировку
drills-new-do = Запланировать
drills-kind = Что отрабатывают
drills-date = День
drills-groups = Кто участвует
drills-announced = Знают ли люди заранее?
drills-announced-hint = Маленьких детей тренировкой врасплох не застают: если они участвуют, о ней надо объявить.
drills-announced-yes = Да, о ней объявят
drills-announced-no = Нет
drills-class = Класс
drills-people-in-it = Людей
drills-rooms = Помещения
drills-rooms-more = Помещения, которых нет на чертеже
drills-rooms-hint = По одному на строке, после точки с запятой число людей: Мастерская; 18
drills-exits = Выходы, за которыми следят, когда люди покидают здание
slip-drill-date = Этот день уже прошёл. Выберите сегодняшний или более поздний.
slip-drill-people = Не указано, сколько людей в помещении. Введите целое число, 0 или больше.
slip-drill-observer-place = Наблюдатель стоит у помещения или выхода, которые не участвуют. Выберите для него другое место или пусть он ходит по зданию.

## Как войти

drills-join-lead = Учётная запись и имя не нужны. Укажите, за чем вы следите; изменить это можно в любое время.
drills-join-role = Что вы делаете
drills-role-teacher = Я с классом
drills-role-teacher-hint = Вы сообщаете, когда ваше помещение в безопасности, и считаете людей.
drills-role-observer = Я наблюдаю
drills-role-observer-hint = Вы следите за выходами или сообщаете за помещения без телефона.
drills-join-rooms = Помещения
drills-join-exits = Выходы
drills-join-nothing = Выберите хотя бы одно помещение или один выход.
drills-tab-run = Тренировка
drills-tab-post = За чем я слежу

## Проведение

drills-phase-planned = Ещё не началась.
drills-phase-running = Часы идут.
drills-phase-all-clear = Отбой: что видно теперь, уже не измеряется.
drills-phase-ended = Тренировка окончена.
drills-ready = Перед началом
drills-ready-lead = Отметьте то, что сделано. Начать можно в любом случае; чего не хватает, будет сказано рядом с кнопкой. Где этого требует загруженный здесь закон, указана статья; остальное — хорошая практика.
drills-ready-date-checked = День проверен: требования закона, экзамены, праздники.
drills-ready-people-told = Все участники знают день и что делать.
drills-ready-few-told = Знают те, кто должен: охрана, медпункт, кто отвечает на звонки. Больше никто.
drills-ready-parents-told = Письмо родителям отправлено.
drills-ready-game-sheets = Игровые листы для маленьких детей напечатаны, воспитатели и учителя знают игры.
drills-ready-services-told = Полиция, пожарная служба и скорая знают день и час и что это тренировка.
drills-ready-neighbours-told = Соседи знают, что это тренировка.
drills-ready-observers-named = Наблюдатели названы и знают, где стоят.
drills-ready-keys = Помещения, которые нужно запереть, запираются, ключи лежат там, где нужны.
drills-ready-ways-free = Пути выхода и место сбора свободны.
drills-ready-air-shut = Окна и вентиляцию можно закрыть, назначено, кто это делает.
drills-ready-help = С каждым, кому нужна помощь при передвижении, кто-то есть.
drills-ready-time-after = После тренировки есть время всё обсудить.
drills-ready-count = Готово: { $done } из { $all }.
drills-ready-missing = Ещё не отмечено. Начать всё равно можно:
drills-ready-practice = Хорошая практика
drills-prepare = Подготовка
drills-prepare-to = К подготовке
drills-observers = Наблюдатели
drills-observers-lead = Назовите наблюдателей до начала. При входе они выберут своё имя; в отчёте оно стоит рядом с тем, что они увидели. Через 30 дней после тренировки имена удаляются.
drills-observers-none = Пока никто не назван.
drills-observer-name = Имя
drills-observer-body = Откуда
drills-observer-where = Где стоит
drills-observer-about = Ходит по зданию
drills-observer-do = Назвать наблюдателя
drills-observer-gone = Не придёт
drills-observer-here = вошёл
drills-join-observer = Вы один из наблюдателей? Выберите своё имя.
drills-join-observer-none = Никто из них
drills-letter = Письмо родителям и соседям
drills-letter-lead = Одна страница, составленная из плана. В ней указан день, а для необъявленной тренировки — неделя; часа, помещений и дверей в ней нет.
drills-letter-to = Кому
drills-letter-languages = Языки
drills-letter-ask = К кому обращаться с вопросами
drills-letter-ask-hint = Должность и телефон: канцелярия школы, 21 43 65.
drills-letter-do = Показать письмо
drills-letter-draft = Этот перевод — черновик: дайте прочесть его человеку, который владеет языком, прежде чем отправлять.
drills-ready-calm-words = О тренировке объявлено спокойными словами; никто не показывает оружия и ранений.
drills-ready-care = Для тех, кто не участвует, есть тихое место, и кто-то будет с ними.
drills-ready-alarm = Сигнал — тот, что указан в плане, и отличается от других сигналов.
drills-ready-phones = Телефоны заряжены; в каждом помещении есть телефон, или кто-то сообщает за него.
drills-start = Начать
drills-all-clear = Отбой
drills-end = Завершить тренировку
drills-end-hint = Что ещё осталось в телефонах, придёт потом.
drills-end-do = Да, завершить
drills-over = Тренировка окончена. Спасибо. Что ещё осталось в вашем телефоне, будет принято.
drills-to-report = К отчёту
drills-together = Общая картина
# $count из $all помещений.
drills-rooms-safe = Помещений в безопасности: { $count } из { $all }.
drills-people-accounted = Учтено людей: { $count } из { $all }.
drills-all-accounted = Все учтены через { $time }
drills-missing = Отсутствуют
drills-extra = Лишние
drills-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
# $missing и $extra — помещения: кого нет в одном, те, возможно, лишние в другом.
drills-offer = { $count ->
    [one] { $count } отсутствующий ({ $missing }), возможно, и есть лишний ({ $extra }).
    [few] { $count } отсутствующих ({ $missing }), возможно, и есть лишние ({ $extra }).
   *[many] { $count } отсутствующих ({ $missing }), возможно, и есть лишние ({ $extra }).
}
drills-match = Да, это так
drills-join-how = Как войти другим
drills-join-hint = Им нужно снять код-картинку или ввести шесть цифр на странице «Присоединиться к учению».
drills-qr = Код-картинка для входа
drills-role-lead-count = { $count ->
    [one] { $count } руководитель
    [few] { $count } руководителя
   *[many] { $count } руководителей
}
drills-role-teacher-count = { $count ->
    [one] { $count } учитель
    [few] { $count } учителя
   *[many] { $count } учителей
}
drills-role-observer-count = { $count ->
    [one] { $count } наблюдатель
    [few] { $count } наблюдателя
   *[many] { $count } наблюдателей
}
drills-unwatched = Никто не следит: { $places }.
drills-wait = Ждите начала.
drills-first = Первый вышел
drills-last = Последний вышел
drills-counted = Сколько вышло
drills-enter = Внести
drills-expected = { $count ->
    [one] Ожидается { $count } человек
    [few] Ожидаются { $count } человека
   *[many] Ожидается { $count } человек
}
drills-present = насчитано { $count } из { $all }
drills-ask-secured = Заперто, людей не видно
drills-ask-empty = Помещение пусто
drills-ask-out = Класс снаружи
drills-not-secured = Сообщено: не заперто.
drills-not-empty = Сообщено: не пусто.
drills-not-out = Сообщено: не снаружи.
drills-all-here = { $count ->
    [1] Этот один здесь
   *[many] Все { $count } здесь
}
drills-more-than = { $count ->
    [one] На { $count } человека больше, чем ожидалось: сообщите, кто лишний, или пересчитайте.
    [few] На { $count } человека больше, чем ожидалось: сообщите, кто лишний, или пересчитайте.
   *[many] На { $count } человек больше, чем ожидалось: сообщите, кто лишний, или пересчитайте.
}
drills-fewer-than = { $count ->
    [one] На { $count } человека меньше, чем ожидалось: сообщите, кого нет, или пересчитайте.
    [few] На { $count } человека меньше, чем ожидалось: сообщите, кого нет, или пересчитайте.
   *[many] На { $count } человек меньше, чем ожидалось: сообщите, кого нет, или пересчитайте.
}
drills-otherwise = Другое число, кого-то нет или есть лишние
drills-count = Насчитано людей
drills-how-many = Сколько
drills-label = Что поможет найти
drills-label-hint = без имени: «мальчик из 7Б, красная шапка»
drills-say-missing = Отсутствует
drills-say-extra = Лишний здесь
drills-take-back = Отменить
drills-correct = Исправить
drills-correct-do = Сохранить исправление
drills-notes = Что вы увидели
drills-note-kind = Вид заметки
drills-note-gap = Исправить
drills-note-strength = Получилось
drills-note-information = К сведению
drills-note-where = Где
drills-note-everywhere = Во всём здании
drills-note-text = Что вы увидели
drills-note-hint = Одна заметка — об одном, без имён: «В спортзале не слышно звонка».
drills-note-do = Записать
drills-wash = Обсудите
drills-wash-lead = Пять минут для всех, кто участвовал: по одной мысли, без имён. Это войдёт в отчёт.
drills-wash-kind = О чём вы хотите сказать?
drills-wash-good = Что удалось
drills-wash-hard = Что было трудно
drills-wash-change = Что изменить
drills-wash-text = Своими словами
drills-wash-do = Сказать
slip-drill-note = Заметка пуста. Напишите, что вы увидели, и отправьте снова.

## Что попадает в досье

drills-keep = Внести в досье
drills-keep-later = Когда тренировка закончится, отсюда можно будет внести в досье то, что она измерила и показала.
drills-keep-lead = Измеренное время уточнит следующий прогноз для этого здания, тренировка засчитается по закону, а каждый отмеченный пункт станет замечанием и останется им, пока его не исправят.
drills-lead = Кто проводил
drills-lead-hint = Должность, без имени: заместитель директора.
drills-aftercare = Что потом сделали для людей
drills-aftercare-hint = Например: в классах десять минут об этом говорили.
drills-violence = Показывали муляжи оружия или ранения
drills-gaps = Что нужно исправить
drills-gaps-hint = Укажите, кто этим займётся и к какому дню, если уже знаете.
drills-keep-do = Внести в досье
drills-boxes = Ваши слова
drills-boxes-lead = Они стоят в отчёте рядом с измеренным. Числа от них не меняются.
drills-box-summary = Тренировка в нескольких предложениях
drills-box-strengths = Что удалось
drills-box-areas = Что исправить
drills-box-do = Сохранить
drills-reword = Сказать иначе
drills-reword-hint = Написанное сначала остаётся здесь и в журнале. Пусто: снова действуют первые слова.
drills-reword-do = Сохранить слова
drills-reword-first = Сначала написано: { $text }
drills-improve = Взять в работу
drills-improved = среди замечаний
drills-back = Назад к тренировкам
slip-drill-lead = Не указано, кто проводил тренировку. Напишите должность: заместитель директора.
slip-drill-not-held = Тренировка не проведена до конца. Сначала начните и завершите её.
slip-improvement-text = Не написано, что нужно исправить, или текст длиннее 1000 знаков. Уложитесь в 1000 знаков.
