### Стол үстүндөгү окуу-машыгуу: барактары эмне деп жооп берет, отчёту эмне дейт жана тизмелериндеги сөздөр кантип аталат.
### status: draft

## Бул эмне үчүн азыр мүмкүн эмес

exercise-not-created = Бул окуу-машыгуу али даярдалган жок.
exercise-not-created-settle = Бир аз күтүп, кайра аракет кылыңыз; болбосо, алып баруучудан сураңыз.
exercise-created-already = Бул окуу-машыгуу даярдалып коюлган.
exercise-created-already-settle = Бар окуу-машыгууну ачыңыз.
exercise-other-scenario = Бул башка сценарийге же анын башка версиясына тиешелүү.
exercise-other-scenario-settle = Баракты кайра жүктөп, сценарийди кайра тандаңыз.
exercise-bad-setting = Окуу-машыгуу толук даярдалган жок же жөндөөлөрү бири-бирине каршы келет.
exercise-bad-setting-settle = Кеминде бир столду, бир өлкөнү жана бир тилди атаңыз, ар бирин бир жолу жана / менен + белгилерисиз, ошондой эле салыштыруунун чектерин текшериңиз.
exercise-bad-limits = Салыштыруунун чектери бири-бирине туура келбейт.
exercise-bad-limits-settle = 1ден 60ка чейинки бүтүн сандарды жазыңыз. «Орток» үчүн эсептеги өлкөлөрдөн көп өлкө талап кылууга болбойт. Мүнөттөр өсүү тартибинде жазылат: 5, 15, 30, 60.
exercise-not-the-same = Бул экөө бирдей боло албайт: бири – чара, экинчиси – мекеме, же алар буга чейин бириктирилген.
exercise-not-the-same-settle = Түрү бирдей нерсени тандаңыз же адегенде экинчи бириктирүүнү жокко чыгарыңыз.
exercise-not-novel = Бул жаңы эмес: аны бир нече өлкө тандаган же ал тизмеде бар жана аны жаңы деген өлкөлөр өтө аз.
exercise-not-novel-settle = Тажрыйбанын долбоорун бир гана өлкө атаган, башкалар билбеген нерсеге түзүңүз.
exercise-not-let-out = Анын өлкөсү муну сыртка чыгарууга уруксат берген жок.
exercise-not-let-out-settle = Адегенде ошол өлкөнүн өкүлүнөн уруксат берүүсүн сураныңыз.
exercise-not-joined = Сиз бул окуу-машыгууга али кошулган жоксуз.
exercise-not-joined-settle = Адегенде кошулуңуз: өлкөңүздү жана столуңузду тандаңыз.
exercise-not-allowed = Бул окуу-машыгуудагы милдетиңиз буга уруксат бербейт.
exercise-not-allowed-settle = Алып баруучуга кайрылыңыз.
exercise-not-your-table = Сиз бул столдо отурган жоксуз.
exercise-not-your-table-settle = Өз столуңузда жооп бериңиз; башка столго которулсаңыз, адегенде ошол столду тандаңыз.
exercise-not-your-nation = Сиз бул өлкөнүн атынан келген жоксуз.
exercise-not-your-nation-settle = Өз өлкөңүздүн атынан жооп бериңиз же өзүңүз жөнүндөгү маалыматта өлкөнү оңдоңуз.
exercise-unknown = Сөз болуп жаткан нерсе бул жерде жок же али келген жок.
exercise-unknown-settle = Бир аз күтүп, кайра жөнөтүңүз.
exercise-taken = Бул ат бош эмес.
exercise-taken-settle = Баракты кайра жүктөп, дагы жөнөтүңүз.
exercise-out-of-range = Текст өтө узун, тизме өтө чоң же сан жарабайт. Бул жерде эң көбү — { $most }.
exercise-out-of-range-settle = Текстти кыскартыңыз же башка сан тандаңыз.
exercise-too-many-measures = Жоопто { $most } чарадан ашык болбойт: булар – артыкчылыктар.
exercise-too-many-measures-settle = Адегенде бирин алып салыңыз; мурунку жооп ошол бойдон калды.
exercise-twice = Жообуңузда бир нерсе эки жолу турат.
exercise-twice-settle = Бирин алып салыңыз.
exercise-wrong-answer = Бул тапшырма башка түрдөгү жоопту сурайт.
exercise-wrong-answer-settle = Баракты кайра жүктөп, тапшырма сураганга жооп бериңиз.
exercise-empty = Бул жерде эч нерсе жазылган жок.
exercise-empty-settle = Кеминде бир сөз жазып, жөнөтүңүз.
exercise-bad-sequence = Түзмөгүңүз эсептен жаңылды.
exercise-bad-sequence-settle = Баракты кайра жүктөп, дагы жөнөтүңүз.
exercise-not-started = Окуу-машыгуу али баштала элек.
exercise-not-started-settle = Адегенде саатты жүргүзүү керек.
exercise-started-already = Саат жүргүзүлүп коюлган.
exercise-started-already-settle = Эч нерсе кылуунун кереги жок.
exercise-paused = Саат токтоп турат.
exercise-paused-settle = Улантуу үчүн саатты кайра жүргүзүңүз.
exercise-not-paused = Саат жүрүп жатат.
exercise-not-paused-settle = Эч нерсе кылуунун кереги жок.
exercise-module-begun = Бул модуль жүрүп жатат же бүтүп калган.
exercise-module-begun-settle = Али баштала элек модулду тандаңыз.
exercise-module-not-running = Бул модуль азыр жүрүп жаткан жок.
exercise-module-not-running-settle = Азыр жүрүп жаткан модулду тандаңыз.
exercise-released-already = Бул кириш билдирүү тиешелүү столдордун баарында бар.
exercise-released-already-settle = Эч нерсе кылуунун кереги жок.
exercise-held-already = Бул кириш билдирүү кармалып турат.
exercise-held-already-settle = Сиз коё бергенче же жөнөткөнчө ал күтүп турат.
exercise-skipped = Бул кириш билдирүү өткөрүп жиберилген.
exercise-skipped-settle = Адегенде аны кайтарыңыз.
exercise-not-held = Бул кириш билдирүү кармалган да, өткөрүп жиберилген да эмес.
exercise-not-held-settle = Эч нерсе кылуунун кереги жок: ал өз ордунда.
exercise-not-timed = Бул кириш билдирүүнүн өз мүнөтү жок.
exercise-not-timed-settle = Аны керек болгондо өзүңүз жөнөтүңүз.
exercise-not-due = Саат бул кириш билдирүүнү азыр жөнөтө албайт.
exercise-not-due-settle = Аны өзүңүз жөнөтүңүз же убактысын күтүңүз.
exercise-over = Окуу-машыгуу бүттү.
exercise-over-settle = Столдорго мындан ары эч нерсе жөнөтүлбөйт; адамдардын жазганы дагы эле кабыл алынат.
exercise-not-over = Окуу-машыгуу али бүтө элек.
exercise-not-over-settle = Адегенде окуу-машыгууну аяктаңыз.
exercise-in-use = Ал жерде бирөө отурат, ошол өлкөдөн келген же ошол тилде окуйт, же бир нерсе жазылган.
exercise-in-use-settle = Адегенде ал адамдарга башка орун бериңиз. Жооп берилгени өз столунда жана өлкөсүндө калат.
exercise-last-one = Башкасы жок.
exercise-last-one-settle = Муну алып салардан мурда дагы бирин кошуңуз.
exercise-closed = Аттар өчүрүлгөн: мындан ары эч нерсе жазууга болбойт.
exercise-closed-settle = Эми жакшыртуу планындагы аракеттерди гана өзгөртүүгө болот.

## Отчёттун сүйлөмдөрү

report-written = Уюштуруучунун сөзү менен: «{ $words }»
report-rehearsal = Бул репетиция болгон: катышуучулар роботтор болчу, мында адамдар эч нерсе айткан жок.
report-scenario = Сценарий: «{ $title }», версиясы: { $version }.
report-setting = { $tables } столдо { $nations } өлкөнүн өкүлдөрү иштеди.
report-came = { $came } адам катышты{ $expected ->
    [0] .
   *[other] ; { $expected } адам күтүлгөн.
 }
report-came-nations = Өлкөлөр боюнча: { $shares }.
report-came-tables = Үстөлдөр боюнча (үстөл – адам): { $shares }.
report-came-functions = Иш тармагы боюнча: { $shares }.
report-played = Окуу-машыгуунун сааты боюнча { $time } өттү.
report-rated = Маанилүү иш: «{ $critical }» Баалар: кыйынчылыксыз — { $p }, айрым кыйынчылыктар менен — { $s }, чоң кыйынчылыктар менен — { $m }, аткаруу мүмкүн болгон жок — { $u }. Максат: { $objective }
report-strength = Баалагандардын баары кыйынчылыксыз аткарылганын көрдү: «{ $critical }» Баалардын саны: { $p }. Максат: { $objective }
report-area = Толук аткарылган жок: «{ $critical }» Баалар: чоң кыйынчылыктар менен — { $m }, аткаруу мүмкүн болгон жок — { $u }, айрым кыйынчылыктар менен — { $s }, кыйынчылыксыз — { $p }. Максат: { $objective }
report-not-rated = Бул максатты эч ким баалаган жок: { $objective }
report-seen = Байкоо: «{ $words }» Максат: { $objective }
report-seen-with-quote = Байкоо: «{ $words }» Айтылган сөз: «{ $quote }» Максат: { $objective }
report-seen-with-table = { $table }-стол, байкоо: «{ $words }» Максат: { $objective }
report-seen-with-quote-with-table = { $table }-стол, байкоо: «{ $words }» Айтылган сөз: «{ $quote }» Максат: { $objective }
report-started = { $at } — Окуу-машыгуу башталды.
report-module-begun = { $at } — «{ $module }» модулу башталды.
report-module-ended = { $at } — «{ $module }» модулу аяктады.
report-paused = { $at } — Саат убактылуу токтотулду.
report-slept = { $at } – Компьютер { $by } уктап калды же өчүк болду; бул убакыт ойнолгон жок, саат токтоп турду.
report-resumed = { $at } — Саат кайра жүрдү.
report-moved-on = { $at } — Саат алдыга жылдырылды: { $by }.
report-released = { $at } — { $inject } кириш билдирүүсү { $tables } столго жөнөтүлдү ({ $how ->
    [timed] өз мүнөтүндө
    [manual] кол менен
    [conditional] столдун жообу боюнча
    [contingency] камдан
   *[other] { $how }
 }).
report-released-with-text = { $at } — { $inject } кириш билдирүүсү { $tables } столго жөнөтүлдү ({ $how ->
    [timed] өз мүнөтүндө
    [manual] кол менен
    [conditional] столдун жообу боюнча
    [contingency] камдан
   *[other] { $how }
 }): { $text }
report-skipped = { $at } — { $inject } кириш билдирүүсү өткөрүп жиберилди.
report-skipped-with-text = { $at } — { $inject } кириш билдирүүсү өткөрүп жиберилди: { $text }
report-held = { $at } — { $inject } кириш билдирүүсү кармалып турду.
report-held-with-text = { $at } — { $inject } кириш билдирүүсү кармалып турду: { $text }
report-let-go = { $at } — { $inject } кириш билдирүүсү эми кармалбайт.
report-let-go-with-text = { $at } — { $inject } кириш билдирүүсү эми кармалбайт: { $text }
report-re-timed = { $at } — { $inject } кириш билдирүүсү модулдун { $minute }-мүнөтүнө жылдырылды.
report-re-timed-with-text = { $at } — { $inject } кириш билдирүүсү модулдун { $minute }-мүнөтүнө жылдырылды: { $text }
report-stretched = { $at } — «{ $module }» модулуна { $minutes } мүнөт берилди.
report-posted = { $at } — Окуу ЖМК тасмасында: «{ $words }»
report-unposted = { $at } — Окуу ЖМК тасмасынан алынды: «{ $words }»
report-decided-at = { $at } — Чечим жазылды: «{ $words }»
report-first-message = { $at } — { $table }-үстөл калкка биринчи билдирүүсүн жазды.
report-first-message-with-nation = { $at } — { $table }-үстөл, { $nation }: калкка биринчи билдирүү.
report-corrected = { $at } — Адамдар окуп койгон текст өзгөртүлдү. Мурда: «{ $before }» Эми: { $text }
report-ended = { $at } — Окуу-машыгуу бүттү.
report-wash = «{ $words }»
report-task = { $task }
report-answer = { $nation }: «{ $words }»
report-answer-of-table = { $table }-үстөл: «{ $words }»
report-line = { $nation }, «Биздин өлкөдө…»: «{ $words }»
report-answers-for = Жооптуу: { $owner }.
report-answers-for-with-minute = Жооптуу: { $owner }, окуянын { $minute }-мүнөтүнө чейин.
report-decided = Чечим: «{ $words }»
report-decided-with-minute = Чечим: «{ $words }» Мөөнөтү — окуянын { $minute }-мүнөтү.
report-decided-with-owner = Чечим: «{ $words }» Жооптуу: { $owner }.
report-decided-with-owner-with-minute = Чечим: «{ $words }» Жооптуу: { $owner }; мөөнөтү — окуянын { $minute }-мүнөтү.
report-parked = Кийинкиге калтырылды: «{ $words }»
report-parked-with-owner = Кийинкиге калтырылды: «{ $words }» Муну ким аткарат: { $owner }.
report-mark = { $count } адам окуу-машыгууга { $mark } деген баа койду (эң жогоркусу — 5).
report-comment = «{ $words }»
report-common = «{ $item }»: жооп берген { $answered } өлкөнүн ичинен { $chosen } өлкө тандады, алардын пикири бир. Тапшырма: { $task }
report-divergent = «{ $item }»: жооп берген { $answered } өлкөнүн ичинен { $chosen } өлкө тандады; бул жерде өлкөлөрдүн пикири ар башка. Тапшырма: { $task }
report-novel = «{ $item }»: жооп берген { $answered } өлкөнүн ичинен { $chosen } өлкө тандады; бул эч бир тизмеде жок же башкалар үчүн жаңы. Тапшырма: { $task }
report-few = «{ $item }»: жооп берген { $answered } өлкөнүн ичинен { $chosen } өлкө тандады; мындан артык айтууга бул аз. Тапшырма: { $task }

## Отчёттун аталыштары

exercise-section-overview = Жалпы маалымат
exercise-section-objectives = Максаттар
exercise-section-timeline = Эмне качан болду
exercise-section-strengths = Күчтүү жактары
exercise-section-areas = Эмнени жакшыртуу керек
exercise-section-comparison = Өлкөлөргө эмне орток жана алар эмнеси менен айырмаланат
exercise-section-answers = Үстөлдөр менен өлкөлөрдүн жооптору, өз сөздөрү менен
exercise-section-decisions = Чечимдер
exercise-section-parked = Кийинкиге калтырылгандар
exercise-section-feedback = Адамдардын окуу-машыгуу жөнүндө пикири
exercise-section-conclusion = Жыйынтык
exercise-section-plan = Жакшыртуу планы
exercise-section-messages = Элге билдирүүлөр катар коюлган

## Адамдар ким болуп иштейт

exercise-function-command = Жетекчилик
exercise-function-site = Объект
exercise-function-police = Полиция
exercise-function-health = Саламаттык сактоо
exercise-function-media = ЖМК
exercise-function-education = Билим берүү
exercise-function-justice = Прокуратура жана сот
exercise-function-transport = Транспорт

## Билдирүү кандай жол менен келди

exercise-channel-phone = Телефон
exercise-channel-radio = Рация
exercise-channel-in-person = Бетме-бет
exercise-channel-letter = Кат
exercise-channel-e-mail = Электрондук почта
exercise-channel-social = Социалдык тармак
exercise-channel-press = Басма сөз
exercise-channel-map = Карта

## Кириш билдирүү кантип чыгат

exercise-release-timed = Өз мүнөтүндө
exercise-release-manual = Кол менен
exercise-release-conditional = Столдун жообу боюнча
exercise-release-contingency = Камдыкта

## Тапшырма эмнени сурайт

exercise-task-measures = Чараларды тандап, ирети менен коюңуз
exercise-task-entities = Ким керек экенин тандаңыз
exercise-task-message = Элге билдирүү жазыңыз
exercise-task-decision = Чечим кабыл алыңыз
exercise-task-text = Өз сөзүңүз менен жооп бериңиз

## Уюм кимдики жана кайсы жерде иштейт

exercise-sector-government = Мамлекеттик
exercise-sector-non-government = Мамлекеттик эмес
exercise-level-national = Жалпы мамлекеттик
exercise-level-local = Жергиликтүү

## Котормо канчалык текшерилген

exercise-status-missing = которулган эмес
exercise-status-machine = машиналык долбоор
exercise-status-human = адам жазган
exercise-status-approved = бекитилген

## Милдеттер

exercise-role-director = Окуу-машыгуунун жетекчиси
exercise-role-facilitator = Алып баруучу
exercise-role-controller = Имитация тобу
exercise-role-evaluator = Баалоочу
exercise-role-scribe = Столдун катчысы
exercise-role-interpreter = Котормочу
exercise-role-delegate = Өлкөнүн өкүлү
exercise-role-player = Катышуучу
exercise-role-observer = Байкоочу

## Маанилүү иш кандай аткарылды

exercise-rating-p = Кыйынчылыксыз аткарылды
exercise-rating-s = Айрым кыйынчылыктар менен аткарылды
exercise-rating-m = Чоң кыйынчылыктар менен аткарылды
exercise-rating-u = Аткаруу мүмкүн болгон жок

## Билдирүү ким үчүн жана кандай жол менен чыгат

exercise-audience-public = Бардыгы
exercise-audience-inside = Имараттагы адамдар
exercise-audience-families = Үй-бүлөлөр
exercise-audience-staff = Кызматкерлер
exercise-audience-neighbours = Кошуналар
exercise-audience-media = Журналисттер
exercise-audience-partners = Элчиликтер жана өнөктөш мамлекеттер
exercise-outlet-loudspeaker = Үн күчөткүч
exercise-outlet-screens = Экрандар жана таблолор
exercise-outlet-sms = SMS
exercise-outlet-website = Сайт
exercise-outlet-social = Социалдык тармактар
exercise-outlet-radio = Радио
exercise-outlet-television = Телекөрсөтүү
exercise-outlet-press = Басма сөзгө билдирүү
exercise-outlet-staff = Кызматкерлер аркылуу

## Изин суутпай талдоонун суроолору

exercise-wash-strength = Эмне жакшы болду?
exercise-wash-gap = Эмне жетишпейт?
exercise-wash-take-home = Өзүңүз менен эмнени алып кетесиз?

## Жакшыртуу планындагы аракет кайсы баскычта

exercise-action-open = Баштала элек
exercise-action-doing = Аткарылууда
exercise-action-done = Аткарылды
exercise-action-dropped = Баш тартылды

## Отчётко адам эмне жазат

exercise-box-overview = Окуу-машыгуу кандай болду
exercise-box-strengths = Эмне жакшы болду
exercise-box-areas = Эмнени жакшыртуу керек
exercise-box-conclusion = Мындан эмне келип чыгат

## Өлкөлөрдү салыштыруу

exercise-class-common = Орток
exercise-class-divergent = Ар башка
exercise-class-novel = Жаңы
exercise-class-few = Аз өлкө тандаган
exercise-class-unchosen = Эч ким тандаган эмес
exercise-differ-lead = Ким жүргүзөт
exercise-differ-rank = Ирети
exercise-differ-time = Убактысы
exercise-cell-no-answer = Жооп жок
exercise-cell-not-coded = Жооп али талдана элек
exercise-cell-not-chosen = Тандалган эмес
exercise-cell-chosen = Тандалган
exercise-cell-withheld = Жарыяланбайт

## Сөздөрдүн жанындагы кыска белгилер

exercise-label-original = түпнуска
exercise-label-machine = машиналык котормо, текшерилген эмес
exercise-label-human = адам которгон
exercise-label-approved = бекитилген котормо
exercise-label-earlier = мурунку текстке жасалган
exercise-label-missing = али которула элек

## Алып баруучунун кириш билдирүүлөр тизмеси

exercise-shelf-now = Азыр столдордо
exercise-shelf-next = Жакында өзү чыгат
exercise-shelf-ready = Сизди күтүп турат
exercise-shelf-held = Кармалган
exercise-shelf-contingency = Камда
exercise-shelf-later = Кийинки модулдарда
exercise-shelf-left-over = Столдордун баарына жеткен жок
exercise-shelf-before = Бүткөн модулдардан
exercise-shelf-skipped = Өткөрүп жиберилген

## Стол тапшырма менен эмне кылып жатат

exercise-progress-reading = Окуп жатат
exercise-progress-typing = Жазып жатат
exercise-progress-done = Даяр

## Көрсөтүлгөн же басылган нерсенин баарындагы белги

exercise-mark = ОКУУ-МАШЫГУУ
exercise-mark-long = Бул — окуу-машыгуу. Мында эч нерсе чын эмес.
exercise-robot-says = Робот катышуучунун үлгү сөзү.
