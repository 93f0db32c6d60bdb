### Үстел басындағы оқу-жаттығу: беттерінің жауабы, есебінің айтатыны және тізімдеріндегі сөздердің атауы.
### status: draft

## Бұл неге қазір мүмкін емес

exercise-not-created = Бұл оқу-жаттығу әлі дайындалмаған.
exercise-not-created-settle = Сәл күтіп, қайталап көріңіз; болмаса, жүргізушіден сұраңыз.
exercise-created-already = Бұл оқу-жаттығу дайындалып қойған.
exercise-created-already-settle = Бар оқу-жаттығуды ашыңыз.
exercise-other-scenario = Бұл басқа сценарийге немесе оның басқа нұсқасына қатысты.
exercise-other-scenario-settle = Бетті қайта жүктеп, сценарийді қайта таңдаңыз.
exercise-bad-setting = Оқу-жаттығу толық дайындалмаған немесе баптаулары бір-біріне қайшы.
exercise-bad-setting-settle = Кемінде бір үстелді, бір елді және бір тілді атаңыз, әрқайсысын бір рет әрі / және + таңбаларынсыз, сондай-ақ салыстыру шектерін тексеріңіз.
exercise-bad-limits = Салыстыру шектері бір-біріне сәйкес келмейді.
exercise-bad-limits-settle = 1-ден 60-қа дейінгі бүтін сандарды жазыңыз. «Ортақ» үшін есептегі елдер санынан көп ел талап етуге болмайды. Минуттар өсу ретімен жазылады: 5, 15, 30, 60.
exercise-not-the-same = Бұл екеуі бірдей бола алмайды: бірі – шара, екіншісі – мекеме, немесе олар біріктіріліп қойған.
exercise-not-the-same-settle = Түрі бірдей нәрсені таңдаңыз немесе алдымен екінші біріктіруді қайтарыңыз.
exercise-not-novel = Бұл жаңа емес: оны бірнеше ел таңдаған немесе ол тізімде бар және оны жаңа деген елдер тым аз.
exercise-not-novel-settle = Тәжірибе жобасын бір ғана ел атаған, басқалар білмейтін нәрсеге жасаңыз.
exercise-not-let-out = Оның елі мұны сыртқа шығаруға рұқсат берген жоқ.
exercise-not-let-out-settle = Алдымен сол елдің өкілінен рұқсат беруін сұраңыз.
exercise-not-joined = Сіз бұл оқу-жаттығуға әлі қосылған жоқсыз.
exercise-not-joined-settle = Алдымен қосылыңыз: еліңіз бен үстеліңізді таңдаңыз.
exercise-not-allowed = Бұл оқу-жаттығудағы рөліңіз бұған рұқсат бермейді.
exercise-not-allowed-settle = Жүргізушіге айтыңыз.
exercise-not-your-table = Сіз бұл үстелде отырған жоқсыз.
exercise-not-your-table-settle = Өз үстеліңізде жауап беріңіз; басқа үстелге ауыссаңыз, алдымен сол үстелді таңдаңыз.
exercise-not-your-nation = Сіз бұл елдің атынан келген жоқсыз.
exercise-not-your-nation-settle = Өз еліңіздің атынан жауап беріңіз немесе өзіңіз туралы мәліметте елді түзетіңіз.
exercise-unknown = Сөз болып отырған нәрсе мұнда жоқ немесе әлі келген жоқ.
exercise-unknown-settle = Сәл күтіп, қайта жіберіңіз.
exercise-taken = Бұл атау бос емес.
exercise-taken-settle = Бетті қайта жүктеп, тағы жіберіңіз.
exercise-out-of-range = Мәтін тым ұзын, тізім тым үлкен немесе сан жарамайды. Мұнда ең көбі — { $most }.
exercise-out-of-range-settle = Мәтінді қысқартыңыз немесе басқа сан таңдаңыз.
exercise-too-many-measures = Жауапта { $most } шарадан артық болмайды: бұл – басымдықтар.
exercise-too-many-measures-settle = Алдымен біреуін алып тастаңыз; бұрынғы жауап сол күйінде қалды.
exercise-twice = Жауабыңызда бір нәрсе екі рет тұр.
exercise-twice-settle = Біреуін алып тастаңыз.
exercise-wrong-answer = Бұл тапсырма басқа түрдегі жауапты сұрайды.
exercise-wrong-answer-settle = Бетті қайта жүктеп, тапсырма сұрағанға жауап беріңіз.
exercise-empty = Мұнда ештеңе жазылмаған.
exercise-empty-settle = Кемінде бір сөз жазып, жіберіңіз.
exercise-bad-sequence = Құрылғыңыз санақтан жаңылды.
exercise-bad-sequence-settle = Бетті қайта жүктеп, тағы жіберіңіз.
exercise-not-started = Оқу-жаттығу әлі басталған жоқ.
exercise-not-started-settle = Алдымен сағатты іске қосу керек.
exercise-started-already = Сағат іске қосылып қойған.
exercise-started-already-settle = Ештеңе істеудің қажеті жоқ.
exercise-paused = Сағат тоқтап тұр.
exercise-paused-settle = Жалғастыру үшін сағатты қайта іске қосыңыз.
exercise-not-paused = Сағат жүріп тұр.
exercise-not-paused-settle = Ештеңе істеудің қажеті жоқ.
exercise-module-begun = Бұл модуль жүріп жатыр немесе аяқталып қойған.
exercise-module-begun-settle = Әлі басталмаған модульді таңдаңыз.
exercise-module-not-running = Бұл модуль қазір жүріп жатқан жоқ.
exercise-module-not-running-settle = Қазір жүріп жатқан модульді таңдаңыз.
exercise-released-already = Бұл кіріспе хабар тиісті үстелдердің бәрінде бар.
exercise-released-already-settle = Ештеңе істеудің қажеті жоқ.
exercise-held-already = Бұл кіріспе хабар кідіртіліп қойған.
exercise-held-already-settle = Сіз босатқанша немесе жібергенше, ол күте тұрады.
exercise-skipped = Бұл кіріспе хабар өткізіп жіберілген.
exercise-skipped-settle = Алдымен оны қайтарыңыз.
exercise-not-held = Бұл кіріспе хабар кідіртілмеген де, өткізіп жіберілмеген де.
exercise-not-held-settle = Ештеңе істеудің қажеті жоқ: ол өз орнында.
exercise-not-timed = Бұл кіріспе хабардың өз минуты жоқ.
exercise-not-timed-settle = Оны керек кезде өзіңіз жіберіңіз.
exercise-not-due = Сағат бұл кіріспе хабарды қазір жібере алмайды.
exercise-not-due-settle = Оны өзіңіз жіберіңіз немесе уақытын күтіңіз.
exercise-over = Оқу-жаттығу аяқталды.
exercise-over-settle = Үстелдерге енді ештеңе жіберілмейді; адамдардың жазғаны әлі де қабылданады.
exercise-not-over = Оқу-жаттығу әлі аяқталған жоқ.
exercise-not-over-settle = Алдымен оқу-жаттығуды аяқтаңыз.
exercise-in-use = Онда біреу отыр, сол елден келген немесе сол тілде оқиды, не онда бірдеңе жазылған.
exercise-in-use-settle = Алдымен ол адамдарға басқа орын беріңіз. Жауап берілген нәрсе өз үстелі мен елінде қалады.
exercise-last-one = Басқасы жоқ.
exercise-last-one-settle = Мұны алмай тұрып, тағы біреуін қосыңыз.
exercise-closed = Аттар өшірілген: енді ештеңе жазуға болмайды.
exercise-closed-settle = Енді тек жақсарту жоспарындағы әрекеттерді өзгертуге болады.

## Есептің сөйлемдері

report-written = Ұйымдастырушының сөзімен: «{ $words }»
report-rehearsal = Бұл дайындық болды: қатысушылар роботтар еді, мұнда адамдар ештеңе айтқан жоқ.
report-scenario = Сценарий: «{ $title }», нұсқасы: { $version }.
report-setting = { $tables } үстелде { $nations } елдің өкілдері жұмыс істеді.
report-came = { $came } адам қатысты{ $expected ->
    [0] .
   *[other] ; { $expected } адам күтілген.
 }
report-came-nations = Елдер бойынша: { $shares }.
report-came-tables = Үстелдер бойынша (үстел – адам): { $shares }.
report-came-functions = Қызмет саласы бойынша: { $shares }.
report-played = Оқу-жаттығудың сағаты бойынша { $time } өтті.
report-rated = Маңызды міндет: «{ $critical }» Бағалар: қиындықсыз — { $p }, кейбір қиындықпен — { $s }, үлкен қиындықпен — { $m }, орындау мүмкін болмады — { $u }. Мақсат: { $objective }
report-strength = Бағалағандардың бәрі қиындықсыз орындалғанын көрді: «{ $critical }» Бағалар саны: { $p }. Мақсат: { $objective }
report-area = Толық орындалмады: «{ $critical }» Бағалар: үлкен қиындықпен — { $m }, орындау мүмкін болмады — { $u }, кейбір қиындықпен — { $s }, қиындықсыз — { $p }. Мақсат: { $objective }
report-not-rated = Бұл мақсатты ешкім бағалаған жоқ: { $objective }
report-seen = Бақылау: «{ $words }» Мақсат: { $objective }
report-seen-with-quote = Бақылау: «{ $words }» Айтылған сөз: «{ $quote }» Мақсат: { $objective }
report-seen-with-table = { $table }-үстел, бақылау: «{ $words }» Мақсат: { $objective }
report-seen-with-quote-with-table = { $table }-үстел, бақылау: «{ $words }» Айтылған сөз: «{ $quote }» Мақсат: { $objective }
report-started = { $at } — Оқу-жаттығу басталды.
report-module-begun = { $at } — «{ $module }» модулі басталды.
report-module-ended = { $at } — «{ $module }» модулі аяқталды.
report-paused = { $at } — Сағат уақытша тоқтатылды.
report-slept = { $at } – Компьютер { $by } ұйқыда немесе өшірулі болды; бұл уақыт ойналған жоқ, сағат тұрды.
report-resumed = { $at } — Сағат қайта жүрді.
report-moved-on = { $at } — Сағат алға жылжытылды: { $by }.
report-released = { $at } — { $inject } кіріспе хабары { $tables } үстелге жіберілді ({ $how ->
    [timed] өз минутында
    [manual] қолмен
    [conditional] үстелдің жауабы бойынша
    [contingency] қордан
   *[other] { $how }
 }).
report-released-with-text = { $at } — { $inject } кіріспе хабары { $tables } үстелге жіберілді ({ $how ->
    [timed] өз минутында
    [manual] қолмен
    [conditional] үстелдің жауабы бойынша
    [contingency] қордан
   *[other] { $how }
 }): { $text }
report-skipped = { $at } — { $inject } кіріспе хабары өткізіп жіберілді.
report-skipped-with-text = { $at } — { $inject } кіріспе хабары өткізіп жіберілді: { $text }
report-held = { $at } — { $inject } кіріспе хабары кідіртілді.
report-held-with-text = { $at } — { $inject } кіріспе хабары кідіртілді: { $text }
report-let-go = { $at } — { $inject } кіріспе хабары енді кідіртілмейді.
report-let-go-with-text = { $at } — { $inject } кіріспе хабары енді кідіртілмейді: { $text }
report-re-timed = { $at } — { $inject } кіріспе хабары модульдің { $minute }-минутына ауыстырылды.
report-re-timed-with-text = { $at } — { $inject } кіріспе хабары модульдің { $minute }-минутына ауыстырылды: { $text }
report-stretched = { $at } — «{ $module }» модуліне { $minutes } минут берілді.
report-posted = { $at } — Оқу БАҚ таспасында: «{ $words }»
report-unposted = { $at } — Оқу БАҚ таспасынан алынды: «{ $words }»
report-decided-at = { $at } — Шешім жазылды: «{ $words }»
report-first-message = { $at } — { $table }-үстел халыққа алғашқы хабарын жазды.
report-first-message-with-nation = { $at } — { $table }-үстел, { $nation }: халыққа алғашқы хабар.
report-corrected = { $at } — Жұрт оқып қойған мәтін өзгертілді. Бұрын: «{ $before }» Енді: { $text }
report-ended = { $at } — Оқу-жаттығу аяқталды.
report-wash = «{ $words }»
report-task = { $task }
report-answer = { $nation }: «{ $words }»
report-answer-of-table = { $table }-үстел: «{ $words }»
report-line = { $nation }, «Біздің елде…»: «{ $words }»
report-answers-for = Жауапты: { $owner }.
report-answers-for-with-minute = Жауапты: { $owner }, оқиғаның { $minute }-минутына дейін.
report-decided = Шешім: «{ $words }»
report-decided-with-minute = Шешім: «{ $words }» Мерзімі — оқиғаның { $minute }-минуты.
report-decided-with-owner = Шешім: «{ $words }» Жауапты: { $owner }.
report-decided-with-owner-with-minute = Шешім: «{ $words }» Жауапты: { $owner }; мерзімі — оқиғаның { $minute }-минуты.
report-parked = Кейінге қалдырылды: «{ $words }»
report-parked-with-owner = Кейінге қалдырылды: «{ $words }» Кім айналысады: { $owner }.
report-mark = { $count } адам оқу-жаттығуға { $mark } деген баға қойды (ең жоғарысы — 5).
report-comment = «{ $words }»
report-common = «{ $item }»: жауап берген { $answered } елдің ішінен { $chosen } ел таңдады, олардың пікірі бір. Тапсырма: { $task }
report-divergent = «{ $item }»: жауап берген { $answered } елдің ішінен { $chosen } ел таңдады; мұнда елдердің пікірі әртүрлі. Тапсырма: { $task }
report-novel = «{ $item }»: жауап берген { $answered } елдің ішінен { $chosen } ел таңдады; бұл ешбір тізімде жоқ немесе басқалар үшін жаңа. Тапсырма: { $task }
report-few = «{ $item }»: жауап берген { $answered } елдің ішінен { $chosen } ел таңдады; бұдан артық айтуға бұл аз. Тапсырма: { $task }

## Есептің тақырыптары

exercise-section-overview = Шолу
exercise-section-objectives = Мақсаттар
exercise-section-timeline = Не қашан болды
exercise-section-strengths = Күшті жақтары
exercise-section-areas = Нені жақсарту керек
exercise-section-comparison = Елдерге не ортақ және олар неде ерекшеленеді
exercise-section-answers = Үстелдер мен елдердің жауаптары, өз сөздерімен
exercise-section-decisions = Шешімдер
exercise-section-parked = Кейінге қалдырылғандар
exercise-section-feedback = Адамдардың оқу-жаттығу туралы пікірі
exercise-section-conclusion = Қорытынды
exercise-section-plan = Жақсарту жоспары
exercise-section-messages = Жұртшылыққа хабарламалар қатар қойылған

## Адамдар кім болып жұмыс істейді

exercise-function-command = Басшылық
exercise-function-site = Объект
exercise-function-police = Полиция
exercise-function-health = Денсаулық сақтау
exercise-function-media = БАҚ
exercise-function-education = Білім беру
exercise-function-justice = Прокуратура және сот
exercise-function-transport = Көлік

## Хабар қандай жолмен келді

exercise-channel-phone = Телефон
exercise-channel-radio = Рация
exercise-channel-in-person = Бетпе-бет
exercise-channel-letter = Хат
exercise-channel-e-mail = Электрондық пошта
exercise-channel-social = Әлеуметтік желі
exercise-channel-press = Баспасөз
exercise-channel-map = Карта

## Кіріспе хабар қалай шығады

exercise-release-timed = Өз минутында
exercise-release-manual = Қолмен
exercise-release-conditional = Үстелдің жауабы бойынша
exercise-release-contingency = Қорда

## Тапсырма нені сұрайды

exercise-task-measures = Шараларды таңдап, ретімен қойыңыз
exercise-task-entities = Кім керек екенін таңдаңыз
exercise-task-message = Жұртшылыққа хабарлама жазыңыз
exercise-task-decision = Шешім қабылдаңыз
exercise-task-text = Өз сөзіңізбен жауап беріңіз

## Ұйым кімдікі және қай жерде жұмыс істейді

exercise-sector-government = Мемлекеттік
exercise-sector-non-government = Мемлекеттік емес
exercise-level-national = Жалпымемлекеттік
exercise-level-local = Жергілікті

## Аударма қаншалықты тексерілген

exercise-status-missing = аударылмаған
exercise-status-machine = машиналық жоба
exercise-status-human = адам жазған
exercise-status-approved = бекітілген

## Рөлдер

exercise-role-director = Оқу-жаттығу басшысы
exercise-role-facilitator = Жүргізуші
exercise-role-controller = Имитация тобы
exercise-role-evaluator = Бағалаушы
exercise-role-scribe = Үстел хатшысы
exercise-role-interpreter = Аудармашы
exercise-role-delegate = Ел өкілі
exercise-role-player = Қатысушы
exercise-role-observer = Бақылаушы

## Маңызды міндет қалай орындалды

exercise-rating-p = Қиындықсыз орындалды
exercise-rating-s = Кейбір қиындықпен орындалды
exercise-rating-m = Үлкен қиындықпен орындалды
exercise-rating-u = Орындау мүмкін болмады

## Хабарлама кімге арналған және қандай жолмен шығады

exercise-audience-public = Барлығы
exercise-audience-inside = Ғимараттағы адамдар
exercise-audience-families = Отбасылар
exercise-audience-staff = Қызметкерлер
exercise-audience-neighbours = Көршілер
exercise-audience-media = Журналистер
exercise-audience-partners = Елшіліктер мен серіктес мемлекеттер
exercise-outlet-loudspeaker = Дауыс зорайтқыш
exercise-outlet-screens = Экрандар мен таблолар
exercise-outlet-sms = SMS
exercise-outlet-website = Сайт
exercise-outlet-social = Әлеуметтік желілер
exercise-outlet-radio = Радио
exercise-outlet-television = Теледидар
exercise-outlet-press = Баспасөзге мәлімдеме
exercise-outlet-staff = Қызметкерлер арқылы

## Ізін суытпай талдаудың сұрақтары

exercise-wash-strength = Не жақсы шықты?
exercise-wash-gap = Не жетіспейді?
exercise-wash-take-home = Өзіңізбен бірге не алып кетесіз?

## Жақсарту жоспарындағы әрекет қай кезеңде

exercise-action-open = Басталмаған
exercise-action-doing = Орындалуда
exercise-action-done = Орындалды
exercise-action-dropped = Бас тартылды

## Есепке адам нені жазады

exercise-box-overview = Оқу-жаттығу қандай болды
exercise-box-strengths = Не жақсы шықты
exercise-box-areas = Нені жақсарту керек
exercise-box-conclusion = Бұдан не шығады

## Елдерді салыстыру

exercise-class-common = Ортақ
exercise-class-divergent = Әртүрлі
exercise-class-novel = Жаңа
exercise-class-few = Аз ел таңдаған
exercise-class-unchosen = Ешкім таңдамаған
exercise-differ-lead = Кім жүргізеді
exercise-differ-rank = Реті
exercise-differ-time = Уақыты
exercise-cell-no-answer = Жауап жоқ
exercise-cell-not-coded = Жауап әлі талданбаған
exercise-cell-not-chosen = Таңдалмаған
exercise-cell-chosen = Таңдалған
exercise-cell-withheld = Жарияланбайды

## Сөздердің жанындағы қысқа белгілер

exercise-label-original = түпнұсқа
exercise-label-machine = машиналық аударма, тексерілмеген
exercise-label-human = адам аударған
exercise-label-approved = бекітілген аударма
exercise-label-earlier = бұрынғы мәтінге жасалған
exercise-label-missing = әлі аударылмаған

## Жүргізушінің кіріспе хабарлар тізімі

exercise-shelf-now = Қазір үстелдерде
exercise-shelf-next = Жақында өздігінен шығады
exercise-shelf-ready = Сізді күтіп тұр
exercise-shelf-held = Кідіртілген
exercise-shelf-contingency = Қорда
exercise-shelf-later = Кейінгі модульдерде
exercise-shelf-left-over = Үстелдердің бәріне жетпеген
exercise-shelf-before = Аяқталған модульдерден
exercise-shelf-skipped = Өткізіп жіберілген

## Үстел тапсырмамен не істеп жатыр

exercise-progress-reading = Оқып жатыр
exercise-progress-typing = Жазып жатыр
exercise-progress-done = Дайын

## Көрсетілген не басылған нәрсенің бәріндегі белгі

exercise-mark = ОҚУ-ЖАТТЫҒУ
exercise-mark-long = Бұл — оқу-жаттығу. Мұндағы ештеңе шын емес.
exercise-robot-says = Робот қатысушының үлгі сөзі.
