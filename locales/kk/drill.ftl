### Объектінің жаттығулары: жоспарлау, қатысу, өткізу және деректер жинағына не жазылатыны.
### status: draft

tab-drills = Жаттығулар

## Объект жаттығуларының тізімі

drills-asked = Заң не талап етеді
drills-asked-none = Осы елдің енгізілген заңы бұл объектіден белгілі бір жаттығу санын талап етпейді немесе объектінің санаты әлі белгісіз.
drills-asked-unsure = Бұл объектіден талап етілетіні белгісіз: оның санаты туралы сұрақтарға жауап беріңіз.
drills-asked-met = Орындалды
# $held, $needed және $planned — сандар; $from және $until — күндер.
drills-quota = { $from } мен { $until } аралығында өткізілгені: { $needed } ішінен { $held }. Жоспарланғаны: { $planned }.
# $by күніне дейін $count жаттығу өткізу керек; оның $to-plan жаттығуының күні белгіленбеген.
drills-quota-by = { $by } күніне дейін тағы { $count } жаттығу керек. Күні белгіленбегені: { $to-plan }.
# Бүгін жеткілікті, бірақ $by күніне дейін тағы $count өткізу керек; оның $to-plan жаттығуының күні белгіленбеген.
drills-quota-next = Бүгінге жеткілікті. Тек өткен мерзімдегі жаттығулар саналады, сондықтан { $by } күнінен кейін ескісі есептен шығады: осы күнге дейін тағы { $count } өткізіңіз. Күні белгіленбегені: { $to-plan }.
drills-here = Жаттығулар
drills-none = Мұнда жоспарланған жаттығу жоқ. Төменде жоспарланған жаттығу телефонмен өткізіледі, өлшенгені деректер жинағына жазылады.
drills-recorded = Деректер жинағындағы барлық жаттығу
drills-state-planned = жоспарланған
drills-state-running = жүріп жатыр
drills-state-held = өткізілді
drills-state-called-off = болдырылмады
drills-change = Күнін өзгерту немесе болдырмау
drills-change-do = Өзгерту
drills-call-off = Жаттығуды болдырмау
drills-games = Кішкентай балаларға арналған ойын парақтары (PDF)
drills-new = Жаттығу жоспарлау
drills-new-do = Жоспарлау
drills-kind = Не жаттықтырылады
drills-date = Күні
drills-groups = Кім қатысады
drills-announced = Адамдар алдын ала біле ме?
drills-announced-hint = Жаттығу кішкентай балаларға тосын болмауға тиіс: олар қатысса, алдын ала хабарлау керек.
drills-announced-yes = Иә, хабарланады
drills-announced-no = Жоқ
drills-class = Сынып
drills-people-in-it = Адам саны
drills-rooms = Үй-жайлар
drills-rooms-more = Сызбада жоқ үй-жайлар
drills-rooms-hint = Әр жолға біреуін, нүктелі үтірден кейін адам санын жазыңыз: Шеберхана; 18
drills-exits = Адамдар ғимараттан шыққанда бақыланатын есіктер
slip-drill-date = Бұл күн өтіп кеткен. Бүгінгі немесе кейінгі күнді таңдаңыз.
slip-drill-people = Үй-жайдағы адам саны көрсетілмеген. Бүтін сан жазыңыз, 0 немесе одан көп.
slip-drill-observer-place = Бақылаушы жаттығуға қатыспайтын үй-жайда немесе есікте тұр. Оған басқа орын таңдаңыз немесе ғимаратты аралап жүрсін.

## Кіру

drills-join-lead = Тіркелгі де, ат та керек емес. Нені бақылайтыныңызды көрсетіңіз; оны кез келген уақытта өзгерте аласыз.
drills-join-role = Не істейсіз
drills-role-teacher = Мен сыныппен біргемін
drills-role-teacher-hint = Үй-жайыңыз қашан қауіпсіз болғанын хабарлайсыз және адамдарды санайсыз.
drills-role-observer = Мен бақылаймын
drills-role-observer-hint = Шығу есіктерін бақылайсыз немесе телефоны жоқ үй-жайлар үшін хабарлайсыз.
drills-join-rooms = Үй-жайлар
drills-join-exits = Шығу есіктері
drills-join-nothing = Кемінде бір үй-жайды немесе шығу есігін таңдаңыз.
drills-tab-run = Жаттығу
drills-tab-post = Нені бақылаймын

## Өткізу

drills-phase-planned = Әлі басталған жоқ.
drills-phase-running = Сағат жүріп тұр.
drills-phase-all-clear = Қауіп сейілді: енді көрілгені өлшенбейді.
drills-phase-ended = Жаттығу аяқталды.
drills-ready = Бастар алдында
drills-ready-lead = Жасалғанын белгілеңіз. Бұл бастауға кедергі болмайды; не жетіспейтіні түйменің жанында айтылады. Мұнда жүктелген заң талап етсе, астында бабы көрсетілген; қалғаны — жақсы тәжірибе.
drills-ready-date-checked = Күні тексерілді: заң талабы, емтихандар, мерекелер.
drills-ready-people-told = Қатысушылардың бәрі күнін және не істеу керегін біледі.
drills-ready-few-told = Білуге тиістілер біледі: күзет, алғашқы көмек, телефонға жауап беретін адам. Басқа ешкім емес.
drills-ready-parents-told = Ата-аналарға хат жіберілді.
drills-ready-game-sheets = Кішкентай балаларға арналған ойын парақтары басылды, тәрбиешілер ойындарды біледі.
drills-ready-services-told = Полиция, өрт сөндіру қызметі және жедел жәрдем күні мен сағатын, мұның жаттығу екенін біледі.
drills-ready-neighbours-told = Көршілер мұның жаттығу екенін біледі.
drills-ready-observers-named = Бақылаушылар белгіленді, тұратын орнын біледі.
drills-ready-keys = Бекітілетін үй-жайлар бекітіледі, кілттер керек жерінде.
drills-ready-ways-free = Шығу жолдары мен жиналу орны бос.
drills-ready-air-shut = Терезелер мен желдеткішті жабуға болады, оны кім істейтіні белгілі.
drills-ready-help = Қозғалуға көмек керек әр адамның қасында біреу бар.
drills-ready-time-after = Жаттығудан кейін талқылауға уақыт бар.
drills-ready-count = Дайын: { $all } ішінен { $done }.
drills-ready-missing = Әлі белгіленбеген. Сонда да бастауға болады:
drills-ready-practice = Жақсы тәжірибе
drills-prepare = Дайындық
drills-prepare-to = Дайындыққа өту
drills-observers = Бақылаушылар
drills-observers-lead = Басталғанша бақылаушыларды атаңыз. Кірерде олар өз атын таңдайды; есепте аты көргенімен қатар тұрады. Жаттығудан 30 күн өткен соң аттар өшіріледі.
drills-observers-none = Әзірге ешкім аталған жоқ.
drills-observer-name = Аты
drills-observer-body = Қайдан
drills-observer-where = Тұратын жері
drills-observer-about = Ғимаратты аралап жүреді
drills-observer-do = Бақылаушыны атау
drills-observer-gone = Келмейді
drills-observer-here = кірді
drills-join-observer = Сіз бақылаушысыз ба? Атыңызды таңдаңыз.
drills-join-observer-none = Ешқайсысы емес
drills-letter = Ата-аналар мен көршілерге хат
drills-letter-lead = Жоспардан құрастырылған бір бет. Онда күні, ал хабарланбаған жаттығуда аптасы айтылады; сағаты, бөлмелер мен есіктер айтылмайды.
drills-letter-to = Кімге
drills-letter-languages = Тілдер
drills-letter-ask = Кімнен сұрауға болады
drills-letter-ask-hint = Лауазымы мен телефоны: мектеп кеңсесі, 21 43 65.
drills-letter-do = Хатты көрсету
drills-letter-draft = Бұл аударма — жоба: жіберер алдында тілді білетін адамға оқытыңыз.
drills-ready-calm-words = Жаттығу сабырлы сөзбен хабарланды; ешкім қару немесе жарақат көрсетпейді.
drills-ready-care = Қатыспайтындарға тыныш орын бар, қастарында біреу болады.
drills-ready-alarm = Дабыл — жоспардағы дабыл, ол басқа дабылдардан өзгеше.
drills-ready-phones = Телефондар қуатталған; әр үй-жайда телефон немесе ол үшін хабарлайтын адам бар.
drills-start = Бастау
drills-all-clear = Қауіп сейілді
drills-end = Жаттығуды аяқтау
drills-end-hint = Телефондарда қалғаны кейін келеді.
drills-end-do = Иә, аяқтау
drills-over = Жаттығу аяқталды. Рақмет. Телефоныңызда қалғаны қабылданады.
drills-to-report = Есепке өту
drills-together = Жалпы көрініс
# $all үй-жайдың ішінен $count .
drills-rooms-safe = Қауіпсіз үй-жайлар: { $all } ішінен { $count }.
drills-people-accounted = Есепке алынған адамдар: { $all } ішінен { $count }.
drills-all-accounted = { $time } өткенде бәрі есепке алынды
drills-missing = Жоқ адамдар
drills-extra = Артық адамдар
drills-people = { $count } адам
# $missing және $extra — үй-жайлар: бірінде жоқ адамдар екіншісінде артық болуы мүмкін.
drills-offer = Жоқ { $count } адам ({ $missing }) осы артық { $count } адам ({ $extra }) болуы мүмкін.
drills-match = Иә, солай
drills-join-how = Басқалар қалай кіреді
drills-join-hint = Олар код-суретті түсірсін немесе «Оқу-жаттығуға қосылу» бетінде алты цифрды терсін.
drills-qr = Кіруге арналған код-сурет
drills-role-lead-count = { $count } басшы
drills-role-teacher-count = { $count } мұғалім
drills-role-observer-count = { $count } бақылаушы
drills-unwatched = Ешкім бақыламайды: { $places }.
drills-wait = Басталуын күтіңіз.
drills-first = Бірінші адам шықты
drills-last = Соңғы адам шықты
drills-counted = Қанша адам шықты
drills-enter = Енгізу
drills-expected = { $count } адам күтіледі
drills-present = { $all } ішінен { $count } саналды
drills-ask-secured = Бекітілді, көрінбейді
drills-ask-empty = Үй-жай бос
drills-ask-out = Сынып сыртта
drills-not-secured = Хабарланды: бекітілмеген.
drills-not-empty = Хабарланды: бос емес.
drills-not-out = Хабарланды: сыртта емес.
drills-all-here = { $count ->
    [one] Жалғыз адам осында
   *[other] { $count } адамның бәрі осында
}
drills-more-than = Күтілгеннен { $count } адам артық: кім артық екенін хабарлаңыз немесе қайта санаңыз.
drills-fewer-than = Күтілгеннен { $count } адам кем: кім жоқ екенін хабарлаңыз немесе қайта санаңыз.
drills-otherwise = Басқа сан, біреу жоқ немесе артық
drills-count = Саналған адам
drills-how-many = Неше адам
drills-label = Табуға не көмектеседі
drills-label-hint = атынсыз: «7Б сыныбының ұлы, қызыл телпек»
drills-say-missing = Орнында жоқ
drills-say-extra = Мұнда артық
drills-take-back = Қайтару
drills-correct = Түзету
drills-correct-do = Түзетуді сақтау
drills-notes = Не көрдіңіз
drills-note-kind = Жазба түрі
drills-note-gap = Түзету керек
drills-note-strength = Жақсы шықты
drills-note-information = Мәлімет үшін
drills-note-where = Қай жерде
drills-note-everywhere = Бүкіл ғимаратта
drills-note-text = Не көрдіңіз
drills-note-hint = Бір жазбада бір ғана нәрсе, атсыз: «Спорт залында қоңырау естілмейді».
drills-note-do = Жазып қою
drills-wash = Талқылаңыз
drills-wash-lead = Қатысқандардың бәріне бес минут: бір-бір ойдан, атсыз. Ол есепке кіреді.
drills-wash-kind = Не айтқыңыз келеді?
drills-wash-good = Не жақсы болды
drills-wash-hard = Не қиын болды
drills-wash-change = Нені өзгерту керек
drills-wash-text = Өз сөзіңізбен
drills-wash-do = Айту
slip-drill-note = Жазба бос. Не көргеніңізді жазып, қайта жіберіңіз.

## Деректер жинағына не жазылады

drills-keep = Деректер жинағына жазу
drills-keep-later = Жаттығу аяқталған соң оның өлшегені мен көрсеткенін осы жерден деректер жинағына жазуға болады.
drills-keep-lead = Өлшенген уақыт осы ғимараттың келесі болжамын нақтылайды, жаттығу заң бойынша есепке алынады, ал белгіленіп қалған әр тармақ түзетілгенше мәселе болып тұрады.
drills-lead = Кім өткізді
drills-lead-hint = Лауазымы, атынсыз: директордың орынбасары.
drills-aftercare = Кейін адамдар үшін не істелді
drills-aftercare-hint = Мысалы: сыныптарда он минут әңгімелесті.
drills-violence = Жасанды қару немесе жарақат көрсетілді
drills-gaps = Нені түзету керек
drills-gaps-hint = Білсеңіз, мұнымен кім және қай күнге дейін айналысатынын көрсетіңіз.
drills-keep-do = Деректер жинағына жазу
drills-boxes = Өз сөзіңіз
drills-boxes-lead = Олар есепте өлшенгенімен қатар тұрады. Сандар өзгермейді.
drills-box-summary = Жаттығу бірнеше сөйлеммен
drills-box-strengths = Не жақсы болды
drills-box-areas = Нені түзету керек
drills-box-do = Сақтау
drills-reword = Басқаша айту
drills-reword-hint = Бастапқы жазылғаны осы жерде және журналда қалады. Бос болса: бастапқы сөздер қайта тұрады.
drills-reword-do = Сөзін сақтау
drills-reword-first = Алғаш жазылған: { $text }
drills-improve = Түзетуге алу
drills-improved = мәселелер арасында
drills-back = Жаттығуларға оралу
slip-drill-lead = Жаттығуды кім өткізгені көрсетілмеген. Лауазымын жазыңыз: директордың орынбасары.
slip-drill-not-held = Жаттығу соңына дейін өткізілмеген. Алдымен оны бастап, аяқтаңыз.
slip-improvement-text = Нені түзету керегі жазылмаған немесе мәтін 1000 таңбадан ұзын. Оны 1000 таңбадан асырмай жазыңыз.
