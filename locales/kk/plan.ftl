### Басылатын жоспар: тақырыптар, кестелер, белгілер және қарапайым қадамдармен берілген үш әрекет тәртібі.
### status: draft

## Мұқаба және белгілер

plan-title = Қорғау жоспары
plan-of = Жоспар: { $site }
plan-date = { $date } жағдай бойынша
plan-mark-tlp = TLP:{ $colour }
plan-draft-translation = Аударма жобасы: тіл иесі әлі мақұлдаған жоқ.
plan-missing-translations = { $count } мәтін әлі аударылмаған, ол [en] белгісінен кейін ағылшын тілінде көрсетілген.
plan-contents = Мазмұны
plan-page = { $pages } беттің { $page }-беті
plan-restricted = Шұғыл қызметтер мен объект қызметкерлеріне арналған. Жарияламаңыз.

## Объект

plan-site = Объект
plan-site-facts = Объект туралы мәліметтер
plan-fact = Мәлімет
plan-value = Мәні
plan-source = Дереккөз
plan-day = Күні

## Жіктеу

plan-classification = Жіктеу
plan-classification-undecided = Шешу мүмкін емес
plan-classification-none = Бұл ел үшін қағидалар жинағы жоқ. Базалық жинақ қолданылады.
plan-pack = Қағидалар жинағы
plan-criterion = Өлшемшарт
plan-verdict = Шешім
plan-requirement = Талап
plan-citation = Бап
plan-evidence = Анықтығы
plan-what-it-asks = Заң не талап етеді

## Қабат жоспарлары

plan-floor-plans = Қабат жоспарлары
plan-floor-plan-of = Қабат жоспары: { $level }
plan-no-drawing = Қабат жоспары әлі жоқ.
plan-legend = Шартты белгілер
plan-scale = Масштаб 1:{ $scale }
plan-north-short = С
plan-north-unknown = Солтүстік бағыты белгісіз
plan-pinned-findings = Осы қабаттағы мәселелер
plan-symbol-emergency-exit = Апаттық шығу есігі

## Адамдар

plan-roles = Рөлдер және орынбасарлар
plan-role = Рөл
plan-holder = Орындаушы
plan-deputies = Орынбасарлар
plan-function = Лауазымы
plan-name = Атауы
plan-phone = Жұмыс телефоны
plan-agency = Ведомство
plan-confirmed = Байланыс тексерілген күн
plan-contacts = Байланыс деректері
plan-nobody = ешкім тағайындалмаған
plan-not-known-yet = әзірге белгісіз
plan-no-deputy = орынбасары жоқ

## Дабыл және әрекет тәртібі

plan-alarm = Дабыл және әрекет тәртібі
plan-alarm-signals = Дабыл белгілері
plan-alarm-not-described = Мұнда дабылдың қалай берілетіні әлі жазылмаған.
plan-decide-evacuate = Қауіп іште, шығу жолы қауіпсіз: эвакуацияланыңыз.
plan-decide-shelter = Қауіп сыртта, ауада немесе ауа райында: ішке паналаңыз.
plan-decide-lockdown = Біреу зиян келтіргісі келеді, қауіпсіз шығу мүмкін емес: бекініңіз.

posture-evacuate = Эвакуациялану
posture-evacuate-when = Іште өрт немесе басқа қауіп бар, шығу жолы қауіпсіз.
posture-evacuate-step-1 = Ісіңізді бірден тоқтатыңыз. Заттарды қалдырыңыз.
posture-evacuate-step-2 = Өзіңіз жауапты адамдардың бәрін ертіп алыңыз. Көмекке мұқтаждарға келісілгендей көмектесіңіз.
posture-evacuate-step-3 = Ең жақын қауіпсіз жолмен шығыңыз. Лифтіні пайдаланбаңыз.
posture-evacuate-step-4 = Артыңыздан есікті жабыңыз, бірақ құлыптамаңыз.
posture-evacuate-step-5 = Жиналу орнына барып, бірге тұрыңыз.
posture-evacuate-step-6 = Бәрін санаңыз. Кім жоқ, кім зардап шекті, кім қосылды — хабарлаңыз.
posture-evacuate-step-7 = Дағдарыс тобының басшысы айтқанда ғана қайта кіріңіз.

posture-shelter = Ішке паналау
posture-shelter-when = Қауіп сыртта, ауада немесе ауа райында: зиянды бұлт, түтін, дауыл.
posture-shelter-step-1 = Ғимаратқа кіріңіз. Далада жүргендердің бәрін ішке кіргізіңіз.
posture-shelter-step-2 = Жоспарда көрсетілген үй-жайларға барыңыз.
posture-shelter-step-3 = Терезелер мен есіктерді жабыңыз. Желдеткішті өшіріп, саңылауларды бітеңіз.
posture-shelter-step-4 = Терезелерден алыс тұрыңыз.
posture-shelter-step-5 = Ресми хабарларды тыңдаңыз. Телефон желісін бос ұстаңыз.
posture-shelter-step-6 = Бәрін санап, хабарлаңыз.
posture-shelter-step-7 = Дағдарыс тобының басшысы немесе билік органдары аяқталғанын айтқанша қалыңыз.

posture-lockdown = Бекіну
posture-lockdown-when = Ғимарат ішінде немесе маңында зиян келтіргісі келетін адам бар, қауіпсіз шығу мүмкін емес.
posture-lockdown-step-1 = Қауіптің қайда екенін нақты білсеңіз және тәуекелсіз шыға алсаңыз, өзіңіз жауапты адамдардың бәрімен бірге үнсіз кетіңіз.
posture-lockdown-step-2 = Олай болмаса, құлыпталатын ең жақын үй-жайға кіріңіз. Қауіпсіз болса, дәліздегі адамдарды кіргізіп алыңыз.
posture-lockdown-step-3 = Есікті құлыптап, жиһазбен тіреп қойыңыз. Жарықты өшіріңіз.
posture-lockdown-step-4 = Төмен еңкейіп, берік заттың артында, көзге түспей, есік пен терезелерден алыс отырыңыз.
posture-lockdown-step-5 = Тыныштық сақтаңыз. Телефонның дыбысы мен дірілін өшіріңіз.
posture-lockdown-step-6 = Қорқып отырғандардың жанында болыңыз.
posture-lockdown-step-7 = Ешкімге ашпаңыз. Полицияны немесе келісілген аяқталу белгісін күтіңіз.

## Үй-жайлар

plan-rooms = Үй-жайлар
plan-number = №
plan-use = Мақсаты
plan-level = Қабат
plan-area = Ауданы, м²
plan-people = Адам саны
plan-locks = Ішінен құлыпталады
plan-nearest-exit = Ең жақын шығу есігі
plan-travel = Шығуға дейін
plan-exits = Шығу есіктері
plan-width = Таза ені
plan-opens = Ашылуы
plan-leads-from = Қайдан шығады

## Шұғыл қызметтерге арналған парақ

plan-responder-sheet = Шұғыл қызметтерге арналған парақ
plan-responder-grid = Шаршы
plan-responder-meet = Сізді кім қарсы алады

## Шаралар мен жаттығулар

plan-measures = Шаралар
plan-measure = Шара
plan-status = Күйі
plan-where = Орны
plan-rights-check = Құқықтардың сақталуын тексеру
plan-rights-missing = әлі жүргізілмеген
plan-drills = Жаттығулар
plan-drill-time = Қауіпсіздікке дейінгі уақыт

## Не жетіспейді, дереккөздер

plan-missing = Не жетіспейді
plan-finding = Мәселе
plan-settle = Қалай шешуге болады
plan-code = Коды
plan-sources = Дереккөздер
plan-drawing-from = Сызба
plan-made-with = «{ $site }» деректер жинағы бойынша Parvis { $version } бағдарламасымен жасалған.
plan-sign-off = Бекіту
plan-approved-by = Бекіткен
plan-signature = Қолы

## Шұғыл қызметтер

plan-police = Полиция
plan-fire-service = Өрт сөндіру қызметі

plan-sections = Жоспар мәтіні

## Басылатын жоспарға қосымша

plan-reading = Бұл жоспарды қалай оқу керек
plan-reading-pins = Мәселенің әр түрінің өз нөмірі бар. Сол нөмір қабат жоспарында мәселе анықталған жерде тұрады; белгінің пішіні оның маңызын ақ-қара басылымда да көрсетеді.
plan-reading-evidence = Әр қағиданың белгісі бар: мәтіні көрілген бе, әлде заңгер растауға тиіс жанама дереккөз ғана көрілген бе. Ешкім бермеген мәлімет «белгісіз» деп басылады; оның орнына ештеңе қойылмаған.
plan-seal-head = Объект басшысы
plan-seal-owner = Меншік иесі немесе жауапты орган
plan-seal-given = Parvis бағдарламасында бекітілді
plan-seals-note = Барлығы қол қойғанда жоспар күшіне енеді.
plan-class-reasons = Өлшемшарттар мен жауаптары
plan-cover-classes-more = Қалғаны ({ $count }) — «Жіктеу» бөлімінде.
plan-class-more = Тағы { $count } өлшемшарт қаралды; олар ештеңені шешпейді.
plan-class-facts = Пайдаланылған мәліметтер
plan-class-flags = Заңгердің растауы қажет
plan-deadlines = Мерзімдер
plan-due = Соңғы күні
plan-pin = Белгі
plan-importance = Маңызы
plan-places = Орындары
plan-findings-more = Тағы { $count } орында осындай: { $places }.
plan-decided = Шешілгені
plan-decided-note = Бұл мәселелер әлі бар. Әрқайсысы бойынша кім қай күнге дейін айналысатыны немесе оның сол күйінде қалатыны және неге екені шешілген.
plan-decided-in-hand = Орындалуда
plan-decided-accepted = Сол күйінде қабылданған
plan-decided-overdue = { $date }, мерзімі өткен
plan-decided-taken = { $measure } ({ $status })
plan-decided-reason = Себебі
plan-decided-who = Кім шешті
plan-site-plan = Аумақ жоспары
plan-floor-plans-note = Шығу есіктері әр қабатта бірінші қабатта кіреберіс залынан шығатын ең кең есіктен бастап сағат тілімен нөмірленген. Есіктер өз енімен сызылған; үзік сызықпен берілген есік ені шартты түрде алынғанын білдіреді. Баспалдақтағы қысқа қара сызықтар — басқыштар, олар өлшенбеген.
plan-kind = Түрі
plan-stairs = Баспалдақтар мен лифтілер
plan-levels = Қабаттар
plan-key-rooms = Атауы сыймайтын шағын үй-жайлар
plan-drawing-alt = { $title }, масштабы 1:{ $scale }. Шығу есіктерінің, мәселелер мен үй-жайлардың кестелерінде дәл сол сөзбен айтылған.
plan-true-scale = { $paper } қағазына кішірейтпей басқанда 1:{ $scale }.
plan-grid-note = Тор шаршысының ені — { $metres } м, әр қабатта бірдей.
plan-unpinned = { $count } белгіге сызбада бос орын табылмады; мәселелері тізімде бар.
plan-assumed = { $value }, шартты түрде алынған
plan-responder-of = Шұғыл қызметтерге арналған парақ: { $level }
plan-responder-note = Көмекке келетіндерге арналған. Парақтар ақ-қара, торы әр қабатта бірдей: «E3, B4 шаршысы» деп айтыңыз.
plan-responder-points = Білу керек орындар
plan-responder-doors = Кіретін және шығатын есіктер
plan-point = Орын
plan-outdoors = далада
plan-nothing-known = Әзірге ештеңе белгісіз.
plan-no-roles = Әзірге ешбір рөлге ешкім тағайындалмаған.
plan-alarm-note = Қадамдар — әр әрекет тәртібіне тән әдеттегі қадамдар. Осы объектіде басқаша немесе қосымша істелетіні олардың астында тұр.
plan-posture-not-described = Осы объектінің ерекшеліктері әлі жазылмаған.
plan-fact-exits = Ғимараттан { $count } шығу есігі шығарады{ $emergency ->
    [0] .
   *[other] , оның { $emergency } есігі тек апаттық.
}
plan-fact-lockable = Ішінен құлыпталатын үй-жайлар: { $yes }. Құлыпталмайтындары: { $no }. Белгісізі: { $open }.
plan-rooms-note = «Шығу есігіне дейінгі жол» — үй-жайдың ең алыс бұрышынан ең жақын шығу есігіне дейінгі метрмен алынған жол. Сызықша ештеңе белгісіз екенін немесе бірде-бір шығу есігіне жету мүмкін емесін білдіреді.
plan-dash = –
plan-announced = Алдын ала хабарланған
plan-aftercare = Кейінгі қолдау
plan-no-drills = Бірде-бір жаттығу өткізілмеген және жоспарланбаған.
plan-no-measures = Бірде-бір шара жазылмаған.
plan-measures-note = Адам құқықтарын қозғайтын шараның құндылығы құқықтардың сақталуын тексеруге байланысты: он сұрақ, жауапты адам, қайта қаралатын күн.
plan-kept = Сақталу мерзімі
plan-ends = Аяқталу күні
plan-rights-answered = жүргізілді; қайта қаралатын күні: { $date }
plan-rights-no-review = жүргізілді; қайта қарау күні белгіленбеген
plan-rights-open = { $count } сұраққа жауап жоқ
plan-missing-note = Parvis бағдарламасына әлі ешкім айтпаған нәрселер. Белгісіз белгісіз күйінде қалады: ештеңе болжап жазылмаған.
plan-missing-facts = Мәліметтер және оларды анықтайтын сұрақтар
plan-question = Сұрақ
plan-missing-stubs = Мәтіні белгісіз өлшемшарттар
plan-missing-rest = Сызбада және байланыс деректерінде
plan-missing-words = Аударма
plan-missing-no-words = Бұл жоспардағы Parvis мәтіндерінің барлығы аударылған.
plan-missing-people = { $count } үй-жайды қанша адам пайдаланатыны белгісіз.
plan-missing-locks = { $count } үй-жайдың ішінен құлыпталатыны белгісіз.
plan-missing-swings = { $count } шығу есігінің қай жаққа ашылатыны белгісіз.
plan-missing-exits = { $count } есік шығу деп белгіленген, бірақ артында бөлме бар: сызбада шығу ретінде көрсетілмеген.
plan-missing-north = Сызбада солтүстіктің қай жақта екені айтылмаған.
plan-missing-drawing = Сызба жоқ.
plan-missing-phones = { $count } байланыс дерегінде телефон нөмірі жоқ.
plan-sources-law = Заңдар мен стандарттар
plan-sources-files = Файлдар мен адамдар
plan-sources-made = Бұл құжат қалай жасалды
plan-says = Не айтылған
plan-used-for = Не үшін пайдаланылған
plan-met = Орындалған
