### Бумаги учения за столами: руководства, листы для ответов, слайды, карточки, отчёт, перечень вводных в виде таблицы.
### status: draft

## Как называются бумаги

exercise-print-manual = Руководство участника
exercise-print-facilitator = Руководство ведущего
exercise-print-evaluation = Руководство оценщика
exercise-print-sheets = Листы для ответов
exercise-print-slides = Вступительные слайды
exercise-print-handouts = Раздаточный материал: здание
exercise-print-handouts-about = Эти листы предназначены для учения. Здание и номера настоящие: не звоните по ним ради учения, раздайте листы только тем, кому можно их видеть, и соберите их обратно.
exercise-print-cards = Карточки для входа
exercise-print-report = Отчёт по итогам
exercise-print-nation-part = Отчёт одной страны
exercise-print-practices = Проекты практик

## Первая страница

exercise-print-version = Версия сценария
exercise-print-length = Длительность
exercise-print-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
 }
exercise-print-translation = Перевод
exercise-print-status-original = Не нужен: сценарий написан на этом языке.
exercise-print-status-missing = Тексты без перевода: { $count } из { $total }. Они стоят на языке оригинала, с пометкой.
exercise-print-status-machine = Машинный черновик текстов сценария. Его ещё никто не проверил: если что-то звучит странно, спросите.
exercise-print-status-machine-some = Машинный черновик, никем не проверенный: { $count } из { $total ->
    [one] { $total } текста
   *[other] { $total } текстов
 }.
exercise-print-status-human = Тексты сценария перевёл или проверил человек.
exercise-print-status-human-some = Перевёл или проверил человек: { $count } из { $total ->
    [one] { $total } текста
   *[other] { $total } текстов
 }.
exercise-print-status-approved = Перевод текстов сценария утверждён.
exercise-print-status-approved-some = Утверждено: { $count } из { $total ->
    [one] { $total } текста
   *[other] { $total } текстов
 }.
exercise-print-controllers-only = Только для ведущих и имитационной группы. Здесь сказано, что будет дальше и чего ждут от участников: им эту бумагу не давать.
exercise-print-evaluators-only = Только для оценщиков: участникам не давать.
exercise-print-sheets-about = По листу на каждое задание, для столов, которые работают на бумаге. Потом секретарь стола введёт ответы в программу.

## Языки и слова, которые переведены

exercise-print-language-en = английский
exercise-print-language-ru = русский
exercise-print-language-kk = казахский
exercise-print-language-fr = французский
exercise-print-language-ky = кыргызский
exercise-print-language-tg = таджикский
exercise-print-language-uz = узбекский
exercise-print-language-tk = туркменский
exercise-print-original = [оригинал: { $language }]
exercise-print-words = { $text } [{ $label }; оригинал: { $language }]
exercise-print-words-both = { $text } [{ $label }; оригинал, { $language }: «{ $original }»]
exercise-print-share = { $of } — { $count }
exercise-print-quoted = «{ $text }»

## Сценарий

exercise-print-wellbeing = Ваше самочувствие важнее всего
exercise-print-rules = Правила
exercise-print-objectives = Цели
exercise-print-objective = Цель { $objective }
exercise-print-module = { $module }. { $title }
exercise-print-task = Задание { $task }
exercise-print-tasks = Задания
exercise-print-questions = Для обсуждения
exercise-print-glossary = Словарь
exercise-print-term = Термин
exercise-print-means = Что он здесь значит
exercise-print-to-all = все

## Руководство ведущего

exercise-print-how = Как вести учение
exercise-print-how-read = Прежде всего прочитайте вслух слова о самочувствии, затем правила. Выйти может каждый; никто не спросит почему.
exercise-print-how-release = Минуты считаются от начала модуля. Как выходит вводная, сказано под её минутой. «{ exercise-release-timed }»: выходит сама. «{ exercise-release-manual }»: когда вы её отправите. «{ exercise-release-conditional }»: только столам, которые выбрали названный пункт. «{ exercise-release-contingency }»: хранится для столов, которые зашли в тупик.
exercise-print-how-stop = Если что-то случится на самом деле, скажите: «Реальная ситуация, учение остановлено». Дальше действуют правила этого здания.
exercise-print-script = Вводные
exercise-print-inject = Вводная
exercise-print-way = От кого, кому, как
exercise-print-text = Текст
exercise-print-expected = Чего ждут
exercise-print-at-minute = минута { $minute }
exercise-print-when = если в { $task } выбрано: { $item }
exercise-print-to = кому: { $to }
exercise-print-opens = открывает задание { $task }

## Руководство оценщика

exercise-print-how-evaluate = Как оценивать
exercise-print-see-time = Записывайте всё сразу, как только произошло, со временем по часам учения.
exercise-print-see-plain = Пишите, что сделали и сказали, а не что вы об этом думаете. Ценнее всего слова в кавычках.
exercise-print-see-names = Пишите должности, а не имена: здесь проверяют планы, а не людей.
exercise-print-see-marks = Когда модуль закончится, отметьте для каждой критической задачи одну оценку:
exercise-print-critical = { $critical } · { $module }
exercise-print-see-when = Время
exercise-print-see-who = Кто (должность, стол)
exercise-print-see-what = Что сделано
exercise-print-see-quote = Дословно
exercise-print-mark = Оценка:

## Листы для ответов

exercise-print-table-blank = Стол
exercise-print-in-my-country = В нашей стране…
exercise-print-order = Место
exercise-print-who-leads = Кто ведёт
exercise-print-minute = К какой минуте
exercise-print-basis = По какому закону
exercise-print-body = Организация
exercise-print-whose = Обычно
exercise-print-local-name = Местное название
exercise-print-decision = Решение
exercise-print-why = Причина

## Карточки

exercise-print-join = Присоединяйтесь к учению по этому коду
exercise-print-join-steps = Снимите код-картинку или откройте адрес и введите код. Регистрация не нужна.
exercise-print-join-picture = Код-картинка, ведёт на { $link }
exercise-print-table = стол { $table }
exercise-print-attached = К нему приложено: { $name }

## Отчёт: первая страница

exercise-print-nation = Страна
exercise-print-name = Учение
exercise-print-day = День
exercise-print-place = Место
exercise-print-organiser = Проводит
exercise-print-nations = Страны
exercise-print-reach = Кому предназначен
exercise-print-reach-room = Тем, кто был в зале
exercise-print-reach-outside = Всем: только то, что вынесли страны
exercise-print-record = Составлен по протоколу учения
exercise-print-record-until = до записи { $last }
exercise-print-draft = Черновик: не хватает частей, которые пишет организатор.
exercise-print-to-write = Эту часть организатор ещё не написал.
exercise-print-nothing = Ничего не записано.
exercise-print-not-said = не сказано

## Отчёт: сравнение

exercise-print-limits-common = Общее: выбрали не меньше { $needs } из { $nations ->
    [one] { $nations } страны
   *[other] { $nations } стран
 } (задано как { $common } из { $of }), и они согласны в том, кто ведёт, в каком порядке и когда.
exercise-print-limits-divergent = Различается: выбрали не меньше { $divergent ->
    [one] { $divergent } страны
   *[other] { $divergent } стран
 }, и это не общее. Порядок считается разным, если места отличаются на { $apart } или больше.
exercise-print-limits-novel = Новое: выбрала одна страна, и этого нет ни в одном списке или это ново не меньше чем для { $others ->
    [one] { $others } другой
   *[other] { $others } других
 }.
exercise-print-limits-times = Время считается разным, если попадает в разные промежутки; промежутки кончаются на минутах { $minutes }.
exercise-print-limits-silence = «Нет ответа» — это не «нет», а молчание — не согласие. Числа показывают, сколько стран; процентов здесь нет.
exercise-print-item = Пункт
exercise-print-standing = Итог
exercise-print-chosen-of = { $chosen } из { $answered ->
    [one] { $answered } ответившей
   *[other] { $answered } ответивших
 }
exercise-print-differ = различие: { $what }
exercise-print-new-to = ново для: { $nations }
exercise-print-rank = место { $rank }
exercise-print-leads = ведёт: { $leads }
exercise-print-by-minute = минута { $minute }
exercise-print-unchosen = Никто из ответивших не выбрал: { $items }
exercise-print-missing = Другие назвали, а эти страны нет:

## Отчёт: сообщения для людей

exercise-print-message-minute = Когда
exercise-print-message-audience = Для кого
exercise-print-message-outlets = По каким каналам
exercise-print-message-languages = На каких языках
exercise-print-message-what-to-do = Сказано, что делать
exercise-print-message-unknowns = Сказано, что неизвестно
exercise-print-message-next = Сказано, когда будут новые сведения
exercise-print-message-accessible = Понятно и доступно каждому
exercise-print-message-text = Текст
exercise-print-not-checked = никто не смотрел

## Отчёт: план улучшений

exercise-print-action = Действие
exercise-print-owner = Ответственный
exercise-print-due = Срок
exercise-print-done-at = Сделано: { $site }, { $date }
exercise-print-tried-works = Проверено снова { $date }: { $at }. Получается.
exercise-print-tried-not-yet = Проверено снова { $date }: { $at }. Ещё нет.
exercise-print-state = Состояние
exercise-print-practice-draft = Проект из учения. Принадлежит названной стране; его никто не проверял и не утверждал.
exercise-print-practice-owner = Чья
exercise-print-practice-status = проект
exercise-print-practice-asked = О чём спрашивали
exercise-print-practice-new = Почему это ново
exercise-print-practice-new-to = { $count ->
    [0] Этого нет ни в одном списке учения.
    [one] Ново ещё для { $count } страны.
   *[other] Ново ещё для { $count } стран.
}
exercise-print-practice-words = Что ещё нужно знать

## Отчёт: таблицы для электронных таблиц

exercise-csv-task = Задание
exercise-csv-chosen = Выбрали
exercise-csv-answered = Ответили
exercise-csv-rank = Место
exercise-csv-lead = Кто отвечает
exercise-csv-minute = Минута сюжета
exercise-csv-time = Время суток
exercise-csv-words = Своими словами
exercise-csv-proof = Записи, которые это подтверждают
exercise-csv-language = Написано на языке
exercise-csv-translation = На вашем языке
exercise-csv-objective = Цель
exercise-csv-sites = На объектах
exercise-csv-trials = Проверено снова
exercise-csv-who = Кто
exercise-csv-role = Роль
exercise-csv-about = О чём

## Отчёт одной страны

exercise-print-nation-own = Здесь только часть одной страны, слово в слово: { $nation }. Из зала её выносит только своя делегация.
exercise-print-undecided = { $count ->
    [one] Делегация ещё не сказала, можно ли вынести из зала { $count } ответ.
    [few] Делегация ещё не сказала, можно ли вынести из зала { $count } ответа.
    [many] Делегация ещё не сказала, можно ли вынести из зала { $count } ответов.
   *[other] Делегация ещё не сказала, можно ли вынести из зала { $count } ответа.
 }
exercise-print-own-answers = Что страна ответила
exercise-print-own-wash = Что страна сказала при разборе
exercise-print-own-words = Что страна написала
exercise-print-question = Вопрос
exercise-print-answer = Ответ
exercise-print-fate = Можно вынести из зала
exercise-print-fate-released = да, как есть
exercise-print-fate-reworded = да, такими словами:
exercise-print-fate-withdrawn = нет
exercise-print-fate-open = ещё не сказано

## Отчёт: что значат числа

exercise-print-annex = Что значат числа в скобках
exercise-print-annex-about = Всё, что происходило в учении, сразу записывалось: запись 1 — его начало, запись { $last } — последняя, которая вошла в этот отчёт. Число в скобках называет запись, которая подтверждает слова перед ним.
exercise-print-annex-kept = Протокол хранится у организатора, там каждую запись можно прочитать целиком. Здесь стоят записи, на которых держится этот отчёт, со временем по часам учения; имён в них нет.
exercise-print-number = №
exercise-print-clock = Часы
exercise-print-what = Запись
exercise-print-event-set-up = учение подготовлено, дана роль
exercise-print-event-people = кто-то пришёл или ушёл
exercise-print-event-clock = часы, модуль
exercise-print-event-inject = вводная
exercise-print-event-answer = ответ стола или участника
exercise-print-event-coded = слова переведены, разобраны или проверены
exercise-print-event-log = журнал решений, отложенное
exercise-print-event-observed = наблюдение оценщика
exercise-print-event-released = страна сказала, что можно вынести
exercise-print-event-wash = разбор по горячим следам, отзыв
exercise-print-event-report = отчёт, план улучшений

## Перечень вводных в виде таблицы: что в нём не годится

exercise-sheet-at = Строка { $row }, столбец { $column }: { $what }
exercise-sheet-no-workbook = Этот файл нельзя прочитать как таблицу. Сохраните его в формате XLSX и отправьте ещё раз.
exercise-sheet-too-large = Таблица слишком большая. Строк может быть не больше { $most }: удалите всё, что не относится к перечню вводных.
exercise-sheet-no-number-column = В первой строке должны стоять названия столбцов, среди них «number». Скачайте таблицу заново и скопируйте в неё свои строки.
exercise-sheet-unknown-column = В перечне вводных нет столбца «{ $value }». Удалите его или назовите так, как в новой таблице.
exercise-sheet-column-twice = Столбец «{ $value }» стоит дважды. Удалите один из двух.
exercise-sheet-no-text = В ячейке стоит дата, время или ошибка. Впишите простые слова или число.
exercise-sheet-no-number = У строки нет номера. Дайте ей номер, которого нет у других строк.
exercise-sheet-bad-number = «{ $value }» не может быть номером. Годятся только латинские буквы A–Z, цифры и дефис.
exercise-sheet-number-twice = Номер «{ $value }» есть и у другой строки. Дайте этой строке свой номер.
exercise-sheet-empty = Ячейка пуста. Впишите что-то одно: { $known }.
exercise-sheet-unknown = «{ $value }» здесь не подходит. Впишите что-то одно: { $known }.
exercise-sheet-minute = В этом модуле нет минуты «{ $value }». Впишите целое число от 0 до { $most }.
exercise-sheet-no-condition = Вводной, которая выходит по ответу стола, нужно условие. Впишите задание и один из его пунктов, например T1 = inform-police.
exercise-sheet-idle-condition = Условие бывает только у вводной, которая выходит по ответу стола. Очистите эту ячейку или измените то, как вводная выходит.
exercise-sheet-no-original = Нет слов на языке, на котором написан сценарий. Сначала впишите их на нём.
exercise-sheet-attachment = Картинки и документы с таблицей не приходят. Оставьте ячейку как была и добавьте их на странице «Картинки и документы».
