### Коғазҳои тамрин дар сари миз: дастурҳо, варақаҳои ҷавоб, слайдҳо, кортҳо, ҳисобот ва рӯйхати паёмҳо дар шакли ҷадвал.
### status: draft

## Номи коғазҳо

exercise-print-manual = Дастури иштирокчӣ
exercise-print-facilitator = Дастури баранда
exercise-print-evaluation = Дастури арзёбикунанда
exercise-print-sheets = Варақаҳои ҷавоб
exercise-print-slides = Слайдҳои муқаддимавӣ
exercise-print-handouts = Маводи тақсимотӣ: бино
exercise-print-handouts-about = Ин варақаҳо барои тамрин мебошанд. Бино ва рақамҳо воқеӣ ҳастанд: барои тамрин ба касе занг назанед, варақаҳоро танҳо ба касоне диҳед, ки дидани онҳо мумкин аст, ва баъд онҳоро ҷамъ кунед.
exercise-print-cards = Кортҳо барои ҳамроҳ шудан
exercise-print-report = Ҳисоботи ниҳоӣ
exercise-print-nation-part = Ҳисоботи як кишвар
exercise-print-practices = Лоиҳаҳои таҷрибаҳо

## Саҳифаи аввал

exercise-print-version = Нусхаи сенария
exercise-print-length = Давомнокӣ
exercise-print-minutes = { $count } дақиқа
exercise-print-translation = Тарҷума
exercise-print-status-original = Лозим нест: сенария бо ҳамин забон навишта шудааст.
exercise-print-status-missing = Матнҳои тарҷуманашуда: { $count } аз { $total }. Онҳо бо забони аслӣ, бо қайд меистанд.
exercise-print-status-machine = Лоиҳаи мошинии матнҳои сенария. Онро ҳанӯз касе насанҷидааст: агар чизе аҷиб намояд, пурсед.
exercise-print-status-machine-some = Лоиҳаи мошинӣ, ки касе насанҷидааст: { $count } матн аз { $total }.
exercise-print-status-human = Матнҳои сенарияро одам тарҷума кардааст ё санҷидааст.
exercise-print-status-human-some = Одам тарҷума кардааст ё санҷидааст: { $count } матн аз { $total }.
exercise-print-status-approved = Тарҷумаи матнҳои сенария тасдиқ шудааст.
exercise-print-status-approved-some = Тасдиқ шудааст: { $count } матн аз { $total }.
exercise-print-controllers-only = Танҳо барои барандагон ва гурӯҳи тақлид. Дар он гуфта шудааст, ки баъд чӣ мешавад ва аз иштирокчиён чӣ интизоранд: ба иштирокчиён надиҳед.
exercise-print-evaluators-only = Танҳо барои арзёбикунандагон: ба иштирокчиён надиҳед.
exercise-print-sheets-about = Барои ҳар супориш як варақа, барои мизҳое, ки рӯйи коғаз кор мекунанд. Ҷавобҳоро баъд котиби миз ба барнома ворид мекунад.

## Забонҳо ва суханони тарҷумашуда

exercise-print-language-en = англисӣ
exercise-print-language-ru = русӣ
exercise-print-language-kk = қазоқӣ
exercise-print-language-fr = фаронсавӣ
exercise-print-language-ky = қирғизӣ
exercise-print-language-tg = тоҷикӣ
exercise-print-language-uz = ӯзбекӣ
exercise-print-language-tk = туркманӣ
exercise-print-original = [забони аслӣ: { $language }]
exercise-print-words = { $text } [{ $label }; забони аслӣ: { $language }]
exercise-print-words-both = { $text } [{ $label }; матни аслӣ, { $language }: «{ $original }»]
exercise-print-share = { $of } — { $count }
exercise-print-quoted = «{ $text }»

## Сенария

exercise-print-wellbeing = Пеш аз ҳама — ҳоли шумо
exercise-print-rules = Қоидаҳо
exercise-print-objectives = Мақсадҳо
exercise-print-objective = Мақсади { $objective }
exercise-print-module = { $module }. { $title }
exercise-print-task = Супориши { $task }
exercise-print-tasks = Супоришҳо
exercise-print-questions = Барои муҳокима
exercise-print-glossary = Луғат
exercise-print-term = Истилоҳ
exercise-print-means = Дар ин ҷо чӣ маъно дорад
exercise-print-to-all = ҳама

## Дастури баранда

exercise-print-how = Тамринро чӣ тавр бурдан лозим аст
exercise-print-how-read = Пеш аз ҳама матнро дар бораи ҳоли иштирокчиён, баъд қоидаҳоро бо овози баланд хонед. Ҳар кас берун рафта метавонад; касе сабабашро намепурсад.
exercise-print-how-release = Дақиқаҳо аз оғози модул ҳисоб мешаванд. Паёми тамринӣ чӣ тавр мебарояд, дар зери дақиқааш навишта шудааст. «{ exercise-release-timed }»: худаш мебарояд. «{ exercise-release-manual }»: вақте мебарояд, ки шумо мефиристед. «{ exercise-release-conditional }»: танҳо ба мизҳое меравад, ки банди номбаршударо интихоб кардаанд. «{ exercise-release-contingency }»: барои мизҳое нигоҳ дошта мешавад, ки намедонанд баъд чӣ кунанд.
exercise-print-how-stop = Агар дар ҳақиқат чизе рӯй диҳад, гӯед: «Вазъияти воқеӣ, тамрин қатъ шуд». Баъд аз рӯйи қоидаҳои ҳамин бино амал мекунанд.
exercise-print-script = Паёмҳои тамринӣ
exercise-print-inject = Паёми тамринӣ
exercise-print-way = Аз кӣ, ба кӣ, чӣ тавр
exercise-print-text = Матн
exercise-print-expected = Чӣ интизор аст
exercise-print-at-minute = дақиқаи { $minute }
exercise-print-when = агар дар { $task } интихоб шуда бошад: { $item }
exercise-print-to = ба кӣ: { $to }
exercise-print-opens = супориши { $task }-ро мекушояд

## Дастури арзёбикунанда

exercise-print-how-evaluate = Чӣ тавр арзёбӣ кардан лозим аст
exercise-print-see-time = Ҳар чиро, ки рӯй медиҳад, дарҳол, бо вақти соати тамрин нависед.
exercise-print-see-plain = Нависед, ки чӣ карда ва чӣ гуфта шуд, на он ки шумо чӣ фикр мекунед. Аз ҳама арзишманд суханони дохили нохунак аст.
exercise-print-see-names = Номҳоро не, вазифаҳоро нависед: дар ин ҷо нақшаҳо санҷида мешаванд, на одамон.
exercise-print-see-marks = Вақте ки модул тамом шуд, барои ҳар кори муҳим як баҳоро қайд кунед:
exercise-print-critical = { $critical } · { $module }
exercise-print-see-when = Вақт
exercise-print-see-who = Кӣ (вазифа, миз)
exercise-print-see-what = Чӣ карда шуд
exercise-print-see-quote = Айнан
exercise-print-mark = Баҳо:

## Варақаҳои ҷавоб

exercise-print-table-blank = Миз
exercise-print-in-my-country = Дар кишвари мо…
exercise-print-order = Ҷой
exercise-print-who-leads = Кӣ роҳбарӣ мекунад
exercise-print-minute = То кадом дақиқа
exercise-print-basis = Аз рӯйи кадом қонун
exercise-print-body = Ташкилот
exercise-print-whose = Одатан
exercise-print-local-name = Номи маҳаллӣ
exercise-print-decision = Қарор
exercise-print-why = Сабаб

## Кортҳо

exercise-print-join = Бо ин код ба тамрин ҳамроҳ шавед
exercise-print-join-steps = Расми кодро акс гиред ё суроғаро кушода, кодро нависед. Бақайдгирӣ лозим нест.
exercise-print-join-picture = Расми код, ки ба { $link } мебарад
exercise-print-table = мизи { $table }
exercise-print-attached = Бо он ҳамроҳ: { $name }

## Ҳисобот: саҳифаи аввал

exercise-print-nation = Кишвар
exercise-print-name = Тамрин
exercise-print-day = Рӯз
exercise-print-place = Ҷой
exercise-print-organiser = Баргузоркунанда
exercise-print-nations = Кишварҳо
exercise-print-reach = Барои кӣ
exercise-print-reach-room = Онҳое, ки дар толор буданд
exercise-print-reach-outside = Ҳама: танҳо он чи кишварҳо баровардаанд
exercise-print-record = Аз рӯйи протоколи тамрин тартиб дода шуд
exercise-print-record-until = то сабти { $last }
exercise-print-draft = Лоиҳа: қисмҳое, ки ташкилкунанда менависад, ҳанӯз нестанд.
exercise-print-to-write = Ташкилкунанда ин қисмро ҳанӯз нанавиштааст.
exercise-print-nothing = Чизе навишта нашудааст.
exercise-print-not-said = гуфта нашудааст

## Ҳисобот: муқоиса

exercise-print-limits-common = Умумӣ: аз { $nations } кишвар на камтар аз { $needs } кишвар интихоб кардааст (ҳадди муқарраршуда: { $common } аз { $of }) ва онҳо дар бораи он ки кӣ роҳбарӣ мекунад, дар бораи тартиб ва вақт ҳамфикранд.
exercise-print-limits-divergent = Гуногун: на камтар аз { $divergent } кишвар интихоб кардааст ва ин умумӣ нест. Агар фарқи ҷойҳо { $apart } ё зиёд бошад, тартиб гуногун ҳисоб мешавад.
exercise-print-limits-novel = Нав: як кишвар интихоб кардааст ва ин дар ягон рӯйхат нест ё барои на камтар аз { $others } кишвари дигар нав аст.
exercise-print-limits-times = Вақтҳое, ки ба фосилаҳои гуногун меафтанд, гуногун ҳисоб мешаванд; фосилаҳо дар ин дақиқаҳо тамом мешаванд: { $minutes }.
exercise-print-limits-silence = «Ҷавоб нест» маънои «не»-ро надорад ва хомӯшӣ розигӣ нест. Ададҳо нишон медиҳанд, ки чанд кишвар; дар ин ҷо фоиз нест.
exercise-print-item = Банд
exercise-print-standing = Натиҷа
exercise-print-chosen-of = аз { $answered } кишваре, ки ҷавоб дод, { $chosen } кишвар
exercise-print-differ = фарқ: { $what }
exercise-print-new-to = барои ин кишварҳо нав: { $nations }
exercise-print-rank = ҷойи { $rank }
exercise-print-leads = роҳбарӣ мекунад: { $leads }
exercise-print-by-minute = дақиқаи { $minute }
exercise-print-unchosen = Аз онҳое, ки ҷавоб доданд, касе интихоб накардааст: { $items }
exercise-print-missing = Дигарон номбар кардаанд, аммо ин кишварҳо не:

## Ҳисобот: хабарҳо ба мардум

exercise-print-message-minute = Кай
exercise-print-message-audience = Барои кӣ
exercise-print-message-outlets = Бо кадом роҳҳо
exercise-print-message-languages = Бо кадом забонҳо
exercise-print-message-what-to-do = Гуфта шудааст, ки чӣ бояд кард
exercise-print-message-unknowns = Гуфта шудааст, ки чӣ номаълум аст
exercise-print-message-next = Гуфта шудааст, ки хабари навбатӣ кай мешавад
exercise-print-message-accessible = Ба ҳар кас фаҳмо ва дастрас аст
exercise-print-message-text = Матн
exercise-print-not-checked = касе надидааст

## Ҳисобот: нақшаи беҳтарсозӣ

exercise-print-action = Амал
exercise-print-owner = Масъул
exercise-print-due = Мӯҳлат
exercise-print-done-at = Иҷро шуд: { $site }, { $date }
exercise-print-tried-works = { $date } аз нав санҷида шуд: { $at }. Кор мекунад.
exercise-print-tried-not-yet = { $date } аз нав санҷида шуд: { $at }. Ҳанӯз не.
exercise-print-state = Ҳолат
exercise-print-practice-draft = Лоиҳа аз тамрин. Он аз они кишвари номбаршуда аст; онро касе насанҷидааст ва тасдиқ накардааст.
exercise-print-practice-owner = Аз они кӣ
exercise-print-practice-status = лоиҳа
exercise-print-practice-asked = Чӣ пурсида шуд
exercise-print-practice-new = Чаро нав аст
exercise-print-practice-new-to = { $count ->
    [0] Он дар ягон рӯйхати тамрин нест.
   *[other] Барои боз { $count } кишвар нав аст.
}
exercise-print-practice-words = Боз чиро донистан лозим аст

## Ҳисобот: ҷадвалҳо барои ҷадвалҳои электронӣ

exercise-csv-task = Супориш
exercise-csv-chosen = Чанд кишвар интихоб кард
exercise-csv-answered = Чанд кишвар ҷавоб дод
exercise-csv-rank = Ҷой
exercise-csv-lead = Кӣ роҳбарӣ мекунад
exercise-csv-minute = Дақиқаи ҳодиса
exercise-csv-time = Вақти рӯз
exercise-csv-words = Бо сухани худ
exercise-csv-proof = Сабтҳое, ки инро тасдиқ мекунанд
exercise-csv-language = Ба кадом забон навишта шудааст
exercise-csv-translation = Ба забони шумо
exercise-csv-objective = Ҳадаф
exercise-csv-sites = Дар объектҳо
exercise-csv-trials = Аз нав санҷида шуд
exercise-csv-who = Кӣ
exercise-csv-role = Нақш
exercise-csv-about = Дар бораи чӣ

## Ҳисоботи як кишвар

exercise-print-nation-own = Дар ин ҷо танҳо қисми як кишвар айнан оварда шудааст: { $nation }. Онро аз толор танҳо ҳайати худи ҳамин кишвар мебарад.
exercise-print-undecided = Ҳайат ҳанӯз нагуфтааст, ки { $count } ҷавобро аз толор берун баровардан мумкин аст ё не.
exercise-print-own-answers = Кишвар чӣ ҷавоб дод
exercise-print-own-wash = Кишвар ҳангоми таҳлил чӣ гуфт
exercise-print-own-words = Кишвар чӣ навишт
exercise-print-question = Савол
exercise-print-answer = Ҷавоб
exercise-print-fate = Иҷозати берун баровардан аз толор
exercise-print-fate-released = ҳа, ҳамон тавр
exercise-print-fate-reworded = ҳа, бо ин суханон:
exercise-print-fate-withdrawn = не
exercise-print-fate-open = ҳанӯз гуфта нашудааст

## Ҳисобот: ададҳо чӣ маъно доранд

exercise-print-annex = Ададҳои дохили қавс чӣ маъно доранд
exercise-print-annex-about = Ҳар чи дар тамрин рӯй дод, дарҳол навишта мешуд: сабти 1 оғози он аст, сабти { $last } охирин сабтест, ки ба ин ҳисобот даромадааст. Адади дохили қавс сабтеро нишон медиҳад, ки суханони пеш аз онро исбот мекунад.
exercise-print-annex-kept = Протокол дар дасти ташкилкунанда аст, дар он ҳар сабтро пурра хондан мумкин аст. Дар ин ҷо сабтҳое ҳастанд, ки ҳисобот ба онҳо такя мекунад, бо вақти соати тамрин; дар онҳо номҳо нестанд.
exercise-print-number = №
exercise-print-clock = Соат
exercise-print-what = Сабт
exercise-print-event-set-up = тамрин омода шуд, нақш дода шуд
exercise-print-event-people = касе омад ё рафт
exercise-print-event-clock = соат, модул
exercise-print-event-inject = паёми тамринӣ
exercise-print-event-answer = ҷавоби миз ё иштирокчӣ
exercise-print-event-coded = сухан тарҷума, таҳлил ё санҷида шуд
exercise-print-event-log = дафтари қарорҳо, ба баъд гузошташуда
exercise-print-event-observed = мушоҳидаи арзёбикунанда
exercise-print-event-released = кишвар гуфт, ки чӣ берун меравад
exercise-print-event-wash = таҳлили фаврӣ, фикр
exercise-print-event-report = ҳисобот, нақшаи беҳтарсозӣ

## Рӯйхати паёмҳо дар шакли ҷадвал: чӣ дар он ба кор намеояд

exercise-sheet-at = Сатри { $row }, сутуни { $column }: { $what }
exercise-sheet-no-workbook = Ин файлро ҳамчун ҷадвал хондан мумкин нест. Онро дар шакли XLSX нигоҳ доред ва аз нав фиристед.
exercise-sheet-too-large = Ҷадвал аз ҳад калон аст. На зиёда аз { $most } сатр мумкин аст: он чиро, ки ба рӯйхати паёмҳо дахл надорад, нест кунед.
exercise-sheet-no-number-column = Дар сатри аввал бояд номи сутунҳо, аз ҷумла «number» бошад. Ҷадвалро аз нав боргирӣ кунед ва сатрҳои худро ба он нусхабардорӣ кунед.
exercise-sheet-unknown-column = Дар рӯйхат сутуни «{ $value }» нест. Онро нест кунед ё мисли ҷадвали нав ном диҳед.
exercise-sheet-column-twice = Сутуни «{ $value }» ду бор омадааст. Якеро нест кунед.
exercise-sheet-no-text = Дар катак сана, вақт ё хато ҳаст. Калимаҳои оддӣ ё адад нависед.
exercise-sheet-no-number = Сатр рақам надорад. Ба он рақаме диҳед, ки дар сатри дигар нест.
exercise-sheet-bad-number = «{ $value }» рақами сатр шуда наметавонад. Танҳо ҳарфҳои лотинии A–Z, рақамҳои 0–9 ва дефис мумкин аст.
exercise-sheet-number-twice = Рақами «{ $value }» дар сатри дигар ҳам ҳаст. Ба ин сатр рақами худашро диҳед.
exercise-sheet-empty = Катак холӣ аст. Яке аз инҳоро нависед: { $known }.
exercise-sheet-unknown = «{ $value }» дар ин ҷо мувофиқ нест. Яке аз инҳоро нависед: { $known }.
exercise-sheet-minute = Дар ин модул дақиқаи «{ $value }» нест. Адади бутун аз 0 то { $most } нависед.
exercise-sheet-no-condition = Ба паёме, ки аз рӯйи ҷавоби миз мебарояд, шарт лозим аст. Супориш ва яке аз бандҳои онро нависед, масалан: T1 = inform-police.
exercise-sheet-idle-condition = Шарт танҳо дар паёме мешавад, ки аз рӯйи ҷавоби миз мебарояд. Ин катакро холӣ кунед ё тарзи баромадани паёмро тағйир диҳед.
exercise-sheet-no-original = Бо забоне, ки сенария навишта шудааст, сухан нест. Аввал онро бо ҳамон забон нависед.
exercise-sheet-attachment = Расмҳо ва ҳуҷҷатҳо бо ҷадвал намеоянд. Катакчаро чунон ки буд, гузоред ва онҳоро дар саҳифаи «Расмҳо ва ҳуҷҷатҳо» ҳамроҳ кунед.
