### Тамрин дар сари миз: саҳифаҳояш чӣ ҷавоб медиҳанд, ҳисоботаш чӣ мегӯяд ва калимаҳои рӯйхатҳояш чӣ ном доранд.
### status: draft

## Чаро ин ҳозир мумкин нест

exercise-not-created = Ин тамрин ҳанӯз омода нашудааст.
exercise-not-created-settle = Каме интизор шуда, аз нав кӯшиш кунед; агар нашавад, аз баранда пурсед.
exercise-created-already = Ин тамрин аллакай омода шудааст.
exercise-created-already-settle = Тамрини мавҷударо кушоед.
exercise-other-scenario = Ин ба сенарияи дигар ё ба нусхаи дигари он дахл дорад.
exercise-other-scenario-settle = Саҳифаро аз нав бор кунед ва сенарияро бори дигар интихоб кунед.
exercise-bad-setting = Тамрин пурра омода нашудааст ё танзимоти он бо ҳам мувофиқ нест.
exercise-bad-setting-settle = Ақаллан як миз, як кишвар ва як забонро ном баред, ҳар якеро як бор ва бе аломатҳои / ва +, ва ҳудудҳои муқоисаро санҷед.
exercise-bad-limits = Ҳадҳои муқоиса ба ҳам мувофиқ нестанд.
exercise-bad-limits-settle = Рақамҳои бутунро аз 1 то 60 нависед. Барои «умумӣ» кишварҳои бештар аз шумораи ҳисоб талаб кардан мумкин нест. Дақиқаҳо бо тартиби афзоиш меоянд: 5, 15, 30, 60.
exercise-not-the-same = Ин ду як чиз шуда наметавонанд: яке чора аст, дигаре муассиса, ё онҳо аллакай якҷоя шудаанд.
exercise-not-the-same-settle = Чизи аз ҳамон навъро интихоб кунед ё аввал якҷоякунии дигарро бекор кунед.
exercise-not-novel = Ин нав нест: онро беш аз як кишвар интихоб кардааст ё дар рӯйхат ҳаст ва кишварҳое, ки онро нав меноманд, хеле каманд.
exercise-not-novel-settle = Лоиҳаи таҷрибаро дар бораи чизе созед, ки танҳо як кишвар номидааст ва дигарон намедонанд.
exercise-not-let-out = Кишвари он барои берун баровардани ин иҷозат надодааст.
exercise-not-let-out-settle = Аввал аз намояндаи ҳамон кишвар хоҳиш кунед, ки иҷозат диҳад.
exercise-not-joined = Шумо ҳанӯз ба ин тамрин ҳамроҳ нашудаед.
exercise-not-joined-settle = Аввал ҳамроҳ шавед: кишвар ва мизи худро интихоб кунед.
exercise-not-allowed = Нақши шумо дар ин тамрин инро иҷозат намедиҳад.
exercise-not-allowed-settle = Ба баранда муроҷиат кунед.
exercise-not-your-table = Шумо дар сари ин миз нанишастаед.
exercise-not-your-table-settle = Дар мизи худ ҷавоб диҳед; агар ба мизи дигар гузашта бошед, аввал онро интихоб кунед.
exercise-not-your-nation = Шумо аз номи ин кишвар наомадаед.
exercise-not-your-nation-settle = Аз номи кишвари худ ҷавоб диҳед ё кишварро дар маълумоти худ ислоҳ кунед.
exercise-unknown = Он чи сухан дар борааш меравад, дар ин ҷо нест ё ҳанӯз наомадааст.
exercise-unknown-settle = Каме интизор шавед ва аз нав фиристед.
exercise-taken = Ин ном банд аст.
exercise-taken-settle = Саҳифаро аз нав бор кунед ва бори дигар фиристед.
exercise-out-of-range = Матн аз ҳад дароз, рӯйхат аз ҳад калон ё адад номувофиқ аст. Дар ин ҷо на зиёда аз { $most } мумкин аст.
exercise-out-of-range-settle = Матнро кӯтоҳ кунед ё адади дигарро интихоб кунед.
exercise-too-many-measures = Дар ҷавоб на беш аз { $most } чора: инҳо афзалиятанд.
exercise-too-many-measures-settle = Аввал якеро гиред; ҷавоби пешина монд.
exercise-twice = Дар ҷавоби шумо як чиз ду бор омадааст.
exercise-twice-settle = Якеро хориҷ кунед.
exercise-wrong-answer = Ин супориш ҷавоби навъи дигарро мепурсад.
exercise-wrong-answer-settle = Саҳифаро аз нав бор кунед ва ба он чи супориш мепурсад, ҷавоб диҳед.
exercise-empty = Дар ин ҷо чизе навишта нашудааст.
exercise-empty-settle = Ақаллан як калима нависед, баъд фиристед.
exercise-bad-sequence = Дастгоҳи шумо ҳисобро гум кард.
exercise-bad-sequence-settle = Саҳифаро аз нав бор кунед ва бори дигар фиристед.
exercise-not-started = Тамрин ҳанӯз оғоз нашудааст.
exercise-not-started-settle = Аввал соатро ба кор андохтан лозим аст.
exercise-started-already = Соат аллакай ба кор андохта шудааст.
exercise-started-already-settle = Ҳеҷ кор кардан лозим нест.
exercise-paused = Соат истодааст.
exercise-paused-settle = Барои идома соатро аз нав ба кор андозед.
exercise-not-paused = Соат кор карда истодааст.
exercise-not-paused-settle = Ҳеҷ кор кардан лозим нест.
exercise-module-begun = Ин модул рафта истодааст ё ба охир расидааст.
exercise-module-begun-settle = Модулеро интихоб кунед, ки ҳанӯз оғоз нашудааст.
exercise-module-not-running = Ин модул ҳозир нарафта истодааст.
exercise-module-not-running-settle = Модулеро интихоб кунед, ки ҳозир рафта истодааст.
exercise-released-already = Ин паёми тамринӣ ба ҳамаи мизҳои даркорӣ расидааст.
exercise-released-already-settle = Ҳеҷ кор кардан лозим нест.
exercise-held-already = Ин паёми тамринӣ аллакай боздошта шудааст.
exercise-held-already-settle = То шумо онро озод кунед ё фиристед, он интизор мешавад.
exercise-skipped = Аз ин паёми тамринӣ сарфи назар шудааст.
exercise-skipped-settle = Аввал онро баргардонед.
exercise-not-held = Ин паёми тамринӣ на боздошта шудааст ва на аз он сарфи назар шудааст.
exercise-not-held-settle = Ҳеҷ кор кардан лозим нест: он дар ҷойи худ аст.
exercise-not-timed = Ин паёми тамринӣ дақиқаи худро надорад.
exercise-not-timed-settle = Онро дар вақти лозимӣ худатон фиристед.
exercise-not-due = Соат ин паёми тамриниро ҳозир фиристода наметавонад.
exercise-not-due-settle = Онро худатон фиристед ё вақташро интизор шавед.
exercise-over = Тамрин ба охир расид.
exercise-over-settle = Ба мизҳо дигар чизе фиристода намешавад; навиштаҳои одамон ҳанӯз қабул мешаванд.
exercise-not-over = Тамрин ҳанӯз ба охир нарасидааст.
exercise-not-over-settle = Аввал тамринро ба охир расонед.
exercise-in-use = Он ҷо касе нишастааст, аз он кишвар омадааст ё бо он забон мехонад, ё чизе навишта шудааст.
exercise-in-use-settle = Аввал ба он одамон ҷойи дигар диҳед. Он чи ҷавоб дода шудааст, мизу кишвари худро нигоҳ медорад.
exercise-last-one = Дигараш нест.
exercise-last-one-settle = Пеш аз гирифтани ин якеро илова кунед.
exercise-closed = Номҳо нест карда шудаанд: дигар чизе навиштан мумкин нест.
exercise-closed-settle = Акнун танҳо амалҳои нақшаи беҳтарсозиро тағйир додан мумкин аст.

## Ҷумлаҳои ҳисобот

report-written = Бо суханони ташкилкунанда: «{ $words }»
report-rehearsal = Ин машқ буд: иштирокчиён роботҳо буданд, одамон дар ин ҷо чизе нагуфтаанд.
report-scenario = Сенария: «{ $title }», нусха: { $version }.
report-setting = Дар сари { $tables } миз намояндагони { $nations } кишвар кор карданд.
report-came = { $came } нафар иштирок кард{ $expected ->
    [0] .
   *[other] ; интизори { $expected } нафар буданд.
 }
report-came-nations = Аз рӯйи кишварҳо: { $shares }.
report-came-tables = Аз рӯйи мизҳо (миз – одам): { $shares }.
report-came-functions = Аз рӯйи соҳаи кор: { $shares }.
report-played = Аз рӯйи соати тамрин { $time } гузашт.
report-rated = Кори муҳим: «{ $critical }» Баҳоҳо: бе мушкилот — { $p }, бо баъзе мушкилот — { $s }, бо мушкилоти ҷиддӣ — { $m }, иҷро кардан мумкин нашуд — { $u }. Мақсад: { $objective }
report-strength = Ҳамаи арзёбикунандагон диданд, ки бе мушкилот иҷро шуд: «{ $critical }» Шумораи баҳоҳо: { $p }. Ҳадаф: { $objective }
report-area = Пурра иҷро нашуд: «{ $critical }» Баҳоҳо: бо мушкилоти ҷиддӣ — { $m }, иҷро кардан мумкин нашуд — { $u }, бо баъзе мушкилот — { $s }, бе мушкилот — { $p }. Ҳадаф: { $objective }
report-not-rated = Ба ин мақсад касе баҳо надод: { $objective }
report-seen = Мушоҳида: «{ $words }» Мақсад: { $objective }
report-seen-with-quote = Мушоҳида: «{ $words }» Сухани гуфташуда: «{ $quote }» Мақсад: { $objective }
report-seen-with-table = Мизи { $table }, мушоҳида: «{ $words }» Мақсад: { $objective }
report-seen-with-quote-with-table = Мизи { $table }, мушоҳида: «{ $words }» Сухани гуфташуда: «{ $quote }» Мақсад: { $objective }
report-started = { $at } — Тамрин оғоз шуд.
report-module-begun = { $at } — Модули «{ $module }» оғоз шуд.
report-module-ended = { $at } — Модули «{ $module }» ба охир расид.
report-paused = { $at } — Соат муваққатан боздошта шуд.
report-slept = { $at } – Компютер { $by } дар хоб ё хомӯш буд; ин вақт бозӣ нашуд, соат меистод.
report-resumed = { $at } — Соат аз нав ба кор даромад.
report-moved-on = { $at } — Соат ба пеш гузаронида шуд: { $by }.
report-released = { $at } — Паёми тамринии { $inject } ба { $tables } миз фиристода шуд ({ $how ->
    [timed] дар дақиқаи худ
    [manual] бо даст
    [conditional] аз рӯйи ҷавоби миз
    [contingency] аз захира
   *[other] { $how }
 }).
report-released-with-text = { $at } — Паёми тамринии { $inject } ба { $tables } миз фиристода шуд ({ $how ->
    [timed] дар дақиқаи худ
    [manual] бо даст
    [conditional] аз рӯйи ҷавоби миз
    [contingency] аз захира
   *[other] { $how }
 }): { $text }
report-skipped = { $at } — Аз паёми тамринии { $inject } сарфи назар шуд.
report-skipped-with-text = { $at } — Аз паёми тамринии { $inject } сарфи назар шуд: { $text }
report-held = { $at } — Паёми тамринии { $inject } нигоҳ дошта шуд.
report-held-with-text = { $at } — Паёми тамринии { $inject } нигоҳ дошта шуд: { $text }
report-let-go = { $at } — Паёми тамринии { $inject } дигар нигоҳ дошта намешавад.
report-let-go-with-text = { $at } — Паёми тамринии { $inject } дигар нигоҳ дошта намешавад: { $text }
report-re-timed = { $at } — Паёми тамринии { $inject } ба дақиқаи { $minute }-уми модул гузаронида шуд.
report-re-timed-with-text = { $at } — Паёми тамринии { $inject } ба дақиқаи { $minute }-уми модул гузаронида шуд: { $text }
report-stretched = { $at } — Ба модули «{ $module }» { $minutes } дақиқа дода шуд.
report-posted = { $at } — Дар лентаи тамринии ВАО: «{ $words }»
report-unposted = { $at } — Аз лентаи тамринии ВАО гирифта шуд: «{ $words }»
report-decided-at = { $at } — Қарор навишта шуд: «{ $words }»
report-first-message = { $at } — Мизи { $table } аввалин паёмашро ба аҳолӣ навишт.
report-first-message-with-nation = { $at } — Мизи { $table }, { $nation }: аввалин паём ба аҳолӣ.
report-corrected = { $at } — Матне, ки одамон хонда буданд, тағйир дода шуд. Пештар: «{ $before }» Акнун: { $text }
report-ended = { $at } — Тамрин ба охир расид.
report-wash = «{ $words }»
report-task = { $task }
report-answer = { $nation }: «{ $words }»
report-answer-of-table = Мизи { $table }: «{ $words }»
report-line = { $nation }, «Дар кишвари мо…»: «{ $words }»
report-answers-for = Масъул: { $owner }.
report-answers-for-with-minute = Масъул: { $owner }, то дақиқаи { $minute }-уми воқеа.
report-decided = Қарор: «{ $words }»
report-decided-with-minute = Қарор: «{ $words }» Мӯҳлат аз рӯйи воқеа: дақиқаи { $minute }.
report-decided-with-owner = Қарор: «{ $words }» Масъул: { $owner }.
report-decided-with-owner-with-minute = Қарор: «{ $words }» Масъул: { $owner }; мӯҳлат аз рӯйи воқеа: дақиқаи { $minute }.
report-parked = Ба баъд гузошта шуд: «{ $words }»
report-parked-with-owner = Ба баъд гузошта шуд: «{ $words }» Инро кӣ иҷро мекунад: { $owner }.
report-mark = { $count } нафар ба тамрин баҳои { $mark } дод (баландтаринаш — 5).
report-comment = «{ $words }»
report-common = «{ $item }»: аз { $answered } кишваре, ки ҷавоб дод, { $chosen } кишвар интихоб кард ва онҳо ҳамфикранд. Супориш: { $task }
report-divergent = «{ $item }»: аз { $answered } кишваре, ки ҷавоб дод, { $chosen } кишвар интихоб кард; дар ин ҷо кишварҳо фарқ мекунанд. Супориш: { $task }
report-novel = «{ $item }»: аз { $answered } кишваре, ки ҷавоб дод, { $chosen } кишвар интихоб кард; ин дар ягон рӯйхат нест ё барои дигарон нав аст. Супориш: { $task }
report-few = «{ $item }»: аз { $answered } кишваре, ки ҷавоб дод, { $chosen } кишвар интихоб кард; барои бештар гуфтан ин кам аст. Супориш: { $task }

## Сарлавҳаҳои ҳисобот

exercise-section-overview = Маълумоти умумӣ
exercise-section-objectives = Мақсадҳо
exercise-section-timeline = Чӣ кай рӯй дод
exercise-section-strengths = Ҷиҳатҳои қавӣ
exercise-section-areas = Чиро беҳтар кардан лозим аст
exercise-section-comparison = Дар кишварҳо чӣ умумӣ аст ва онҳо дар чӣ фарқ мекунанд
exercise-section-answers = Ҷавобҳои мизҳо ва кишварҳо, бо суханони худашон
exercise-section-decisions = Қарорҳо
exercise-section-parked = Ба баъд гузошташуда
exercise-section-feedback = Фикри одамон дар бораи тамрин
exercise-section-conclusion = Хулоса
exercise-section-plan = Нақшаи беҳтарсозӣ
exercise-section-messages = Хабарҳо ба мардум дар паҳлуи ҳам

## Кори одамон

exercise-function-command = Роҳбарият
exercise-function-site = Иншоот
exercise-function-police = Полисия
exercise-function-health = Тандурустӣ
exercise-function-media = ВАО
exercise-function-education = Маориф
exercise-function-justice = Прокуратура ва суд
exercise-function-transport = Нақлиёт

## Паём бо кадом роҳ омад

exercise-channel-phone = Телефон
exercise-channel-radio = Ратсия
exercise-channel-in-person = Рӯ ба рӯ
exercise-channel-letter = Мактуб
exercise-channel-e-mail = Почтаи электронӣ
exercise-channel-social = Шабакаи иҷтимоӣ
exercise-channel-press = Матбуот
exercise-channel-map = Харита

## Паёми тамринӣ чӣ тавр мебарояд

exercise-release-timed = Дар дақиқаи худ
exercise-release-manual = Бо даст
exercise-release-conditional = Аз рӯйи ҷавоби миз
exercise-release-contingency = Дар захира

## Супориш чӣ мепурсад

exercise-task-measures = Чораҳоро интихоб карда, бо тартиб гузоред
exercise-task-entities = Интихоб кунед, ки кӣ лозим аст
exercise-task-message = Ба мардум хабар нависед
exercise-task-decision = Қарор қабул кунед
exercise-task-text = Бо суханони худ ҷавоб диҳед

## Ташкилот аз они кист ва дар куҷо амал мекунад

exercise-sector-government = Давлатӣ
exercise-sector-non-government = Ғайридавлатӣ
exercise-level-national = Умумидавлатӣ
exercise-level-local = Маҳаллӣ

## Тарҷума то куҷо санҷида шудааст

exercise-status-missing = тарҷума нашудааст
exercise-status-machine = лоиҳаи мошинӣ
exercise-status-human = навиштаи одам
exercise-status-approved = тасдиқ шудааст

## Нақшҳо

exercise-role-director = Роҳбари тамрин
exercise-role-facilitator = Баранда
exercise-role-controller = Гурӯҳи тақлид
exercise-role-evaluator = Арзёбикунанда
exercise-role-scribe = Котиби миз
exercise-role-interpreter = Тарҷумон
exercise-role-delegate = Намояндаи кишвар
exercise-role-player = Иштирокчӣ
exercise-role-observer = Мушоҳид

## Кори муҳим чӣ тавр иҷро шуд

exercise-rating-p = Бе мушкилот иҷро шуд
exercise-rating-s = Бо баъзе мушкилот иҷро шуд
exercise-rating-m = Бо мушкилоти ҷиддӣ иҷро шуд
exercise-rating-u = Иҷро кардан мумкин нашуд

## Хабар барои кист ва бо кадом роҳ мебарояд

exercise-audience-public = Ҳама
exercise-audience-inside = Одамони дохили бино
exercise-audience-families = Оилаҳо
exercise-audience-staff = Кормандон
exercise-audience-neighbours = Ҳамсоягон
exercise-audience-media = Рӯзноманигорон
exercise-audience-partners = Сафоратҳо ва давлатҳои шарик
exercise-outlet-loudspeaker = Баландгӯяк
exercise-outlet-screens = Экранҳо ва лавҳаҳо
exercise-outlet-sms = SMS
exercise-outlet-website = Сомона
exercise-outlet-social = Шабакаҳои иҷтимоӣ
exercise-outlet-radio = Радио
exercise-outlet-television = Телевизион
exercise-outlet-press = Изҳорот ба матбуот
exercise-outlet-staff = Ба воситаи кормандон

## Саволҳои таҳлили фаврӣ

exercise-wash-strength = Чӣ хуб шуд?
exercise-wash-gap = Чӣ намерасад?
exercise-wash-take-home = Бо худ чиро мебаред?

## Амали нақшаи беҳтарсозӣ дар кадом марҳила аст

exercise-action-open = Оғоз нашудааст
exercise-action-doing = Дар иҷро
exercise-action-done = Иҷро шуд
exercise-action-dropped = Аз он даст кашиданд

## Одам ба ҳисобот чӣ менависад

exercise-box-overview = Тамрин чӣ гуна буд
exercise-box-strengths = Чӣ хуб шуд
exercise-box-areas = Чиро беҳтар кардан лозим аст
exercise-box-conclusion = Аз ин чӣ бармеояд

## Муқоисаи кишварҳо

exercise-class-common = Умумӣ
exercise-class-divergent = Гуногун
exercise-class-novel = Нав
exercise-class-few = Кам интихоб кардаанд
exercise-class-unchosen = Касе интихоб накардааст
exercise-differ-lead = Кӣ роҳбарӣ мекунад
exercise-differ-rank = Тартиб
exercise-differ-time = Вақт
exercise-cell-no-answer = Ҷавоб нест
exercise-cell-not-coded = Ҷавоб ҳанӯз таҳлил нашудааст
exercise-cell-not-chosen = Интихоб нашудааст
exercise-cell-chosen = Интихоб шудааст
exercise-cell-withheld = Ошкор карда намешавад

## Қайдҳои кӯтоҳ дар паҳлуи суханон

exercise-label-original = матни аслӣ
exercise-label-machine = тарҷумаи мошинӣ, санҷида нашудааст
exercise-label-human = тарҷумаи одам
exercise-label-approved = тарҷумаи тасдиқшуда
exercise-label-earlier = барои матни пешина шудааст
exercise-label-missing = ҳанӯз тарҷума нашудааст

## Рӯйхати паёмҳо дар назди баранда

exercise-shelf-now = Ҳозир дар мизҳо
exercise-shelf-next = Ба наздикӣ худаш мебарояд
exercise-shelf-ready = Шуморо интизор аст
exercise-shelf-held = Боздошташуда
exercise-shelf-contingency = Дар захира
exercise-shelf-later = Дар модулҳои баъдӣ
exercise-shelf-left-over = Ба ҳамаи мизҳо нарасидааст
exercise-shelf-before = Аз модулҳои тамомшуда
exercise-shelf-skipped = Сарфи назаршуда

## Миз бо супориш чӣ кор мекунад

exercise-progress-reading = Мехонад
exercise-progress-typing = Менависад
exercise-progress-done = Тайёр

## Қайд дар ҳар чи нишон дода ё чоп мешавад

exercise-mark = ТАМРИН
exercise-mark-long = Ин тамрин аст. Дар ин ҷо ҳеҷ чиз воқеӣ нест.
exercise-robot-says = Сухани намунавии роботи иштирокчӣ.
