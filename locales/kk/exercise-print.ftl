### Үстел басындағы оқу-жаттығудың қағаздары: нұсқаулықтар, жауап парақтары, слайдтар, карточкалар, есеп және кесте түріндегі кіріспе хабарлар тізбесі.
### status: draft

## Қағаздар қалай аталады

exercise-print-manual = Қатысушы нұсқаулығы
exercise-print-facilitator = Жүргізуші нұсқаулығы
exercise-print-evaluation = Бағалаушы нұсқаулығы
exercise-print-sheets = Жауап парақтары
exercise-print-slides = Таныстыру слайдтары
exercise-print-handouts = Үлестірме материал: ғимарат
exercise-print-handouts-about = Бұл парақтар оқу-жаттығуға арналған. Ғимарат пен нөмірлер шынайы: оқу-жаттығу үшін ешкімге қоңырау шалмаңыз, парақтарды көруге рұқсаты бар адамдарға ғана таратып, соңынан қайта жинап алыңыз.
exercise-print-cards = Қосылуға арналған карточкалар
exercise-print-report = Қорытынды есеп
exercise-print-nation-part = Бір елдің есебі
exercise-print-practices = Тәжірибе жобалары

## Бірінші бет

exercise-print-version = Сценарийдің нұсқасы
exercise-print-length = Ұзақтығы
exercise-print-minutes = { $count } минут
exercise-print-translation = Аударма
exercise-print-status-original = Қажет емес: сценарий осы тілде жазылған.
exercise-print-status-missing = Аударылмаған мәтіндер: { $total } ішінен { $count }. Олар түпнұсқа тілінде, белгімен тұр.
exercise-print-status-machine = Сценарий мәтіндерінің машиналық жобасы. Оны әлі ешкім тексерген жоқ: бірдеңе оғаш естілсе, сұраңыз.
exercise-print-status-machine-some = Ешкім тексермеген машиналық жоба: { $total } мәтіннің ішінен { $count } мәтін.
exercise-print-status-human = Сценарий мәтіндерін адам аударған немесе тексерген.
exercise-print-status-human-some = Адам аударған немесе тексерген: { $total } мәтіннің ішінен { $count } мәтін.
exercise-print-status-approved = Сценарий мәтіндерінің аудармасы бекітілген.
exercise-print-status-approved-some = Бекітілген: { $total } мәтіннің ішінен { $count } мәтін.
exercise-print-controllers-only = Тек жүргізушілер мен имитация тобына арналған. Мұнда алда не болатыны және қатысушылардан не күтілетіні айтылған: қатысушыларға бермеңіз.
exercise-print-evaluators-only = Тек бағалаушыларға арналған: қатысушыларға бермеңіз.
exercise-print-sheets-about = Қағазбен жұмыс істейтін үстелдер үшін әр тапсырмаға бір парақ. Жауаптарды кейін үстел хатшысы бағдарламаға енгізеді.

## Тілдер және аударылған сөздер

exercise-print-language-en = ағылшын тілі
exercise-print-language-ru = орыс тілі
exercise-print-language-kk = қазақ тілі
exercise-print-language-fr = француз тілі
exercise-print-language-ky = қырғыз тілі
exercise-print-language-tg = тәжік тілі
exercise-print-language-uz = өзбек тілі
exercise-print-language-tk = түрікмен тілі
exercise-print-original = [түпнұсқа: { $language }]
exercise-print-words = { $text } [{ $label }; түпнұсқа: { $language }]
exercise-print-words-both = { $text } [{ $label }; түпнұсқа, { $language }: «{ $original }»]
exercise-print-share = { $of } — { $count }
exercise-print-quoted = «{ $text }»

## Сценарий

exercise-print-wellbeing = Ең алдымен — сіздің жай-күйіңіз
exercise-print-rules = Ережелер
exercise-print-objectives = Мақсаттар
exercise-print-objective = { $objective } мақсаты
exercise-print-module = { $module }. { $title }
exercise-print-task = { $task } тапсырмасы
exercise-print-tasks = Тапсырмалар
exercise-print-questions = Талқылауға
exercise-print-glossary = Сөздік
exercise-print-term = Термин
exercise-print-means = Мұнда нені білдіреді
exercise-print-to-all = бәрі

## Жүргізуші нұсқаулығы

exercise-print-how = Оқу-жаттығуды қалай жүргізу керек
exercise-print-how-read = Ең алдымен жай-күй туралы мәтінді, содан кейін ережелерді дауыстап оқыңыз. Кез келген адам шыға алады; себебін ешкім сұрамайды.
exercise-print-how-release = Минуттар модульдің басынан есептеледі. Кіріспе хабардың қалай шығатыны оның минутының астында жазылған. «{ exercise-release-timed }»: өзі шығады. «{ exercise-release-manual }»: сіз жібергенде шығады. «{ exercise-release-conditional }»: тек аталған тармақты таңдаған үстелдерге барады. «{ exercise-release-contingency }»: әрі қарай не істерін білмей қалған үстелдер үшін сақталады.
exercise-print-how-stop = Шынымен бірдеңе болса, «Нақты жағдай, оқу-жаттығу тоқтатылды» деңіз. Содан кейін осы ғимараттың ережелері қолданылады.
exercise-print-script = Кіріспе хабарлар
exercise-print-inject = Кіріспе хабар
exercise-print-way = Кімнен, кімге, қалай
exercise-print-text = Мәтін
exercise-print-expected = Не күтіледі
exercise-print-at-minute = { $minute }-минут
exercise-print-when = егер { $task } тапсырмасында таңдалса: { $item }
exercise-print-to = кімге: { $to }
exercise-print-opens = { $task } тапсырмасын ашады

## Бағалаушы нұсқаулығы

exercise-print-how-evaluate = Қалай бағалау керек
exercise-print-see-time = Не болса да, болған бойда, оқу-жаттығу сағатының уақытымен жазыңыз.
exercise-print-see-plain = Бұл туралы не ойлайтыныңызды емес, не істелгенін және не айтылғанын жазыңыз. Ең құндысы — тырнақшаға алынған сөздер.
exercise-print-see-names = Аты-жөнін емес, қызметін жазыңыз: мұнда адамдар емес, жоспарлар тексеріледі.
exercise-print-see-marks = Модуль аяқталғанда әр маңызды міндетке бір баға белгілеңіз:
exercise-print-critical = { $critical } · { $module }
exercise-print-see-when = Уақыты
exercise-print-see-who = Кім (қызметі, үстелі)
exercise-print-see-what = Не істелді
exercise-print-see-quote = Сөзбе-сөз
exercise-print-mark = Баға:

## Жауап парақтары

exercise-print-table-blank = Үстел
exercise-print-in-my-country = Біздің елде…
exercise-print-order = Орны
exercise-print-who-leads = Кім жүргізеді
exercise-print-minute = Қай минутқа дейін
exercise-print-basis = Қай заң бойынша
exercise-print-body = Ұйым
exercise-print-whose = Әдетте
exercise-print-local-name = Жергілікті атауы
exercise-print-decision = Шешім
exercise-print-why = Себебі

## Карточкалар

exercise-print-join = Осы кодпен оқу-жаттығуға қосылыңыз
exercise-print-join-steps = Код-суретті түсіріңіз немесе мекенжайды ашып, кодты теріңіз. Тіркелудің қажеті жоқ.
exercise-print-join-picture = { $link } мекенжайын ашатын код-сурет
exercise-print-table = { $table }-үстел
exercise-print-attached = Қоса берілген: { $name }

## Есеп: бірінші беті

exercise-print-nation = Ел
exercise-print-name = Оқу-жаттығу
exercise-print-day = Күні
exercise-print-place = Орны
exercise-print-organiser = Өткізуші
exercise-print-nations = Елдер
exercise-print-reach = Кімге арналған
exercise-print-reach-room = Залда болғандарға
exercise-print-reach-outside = Бәріне: тек елдер шығарғаны
exercise-print-record = Оқу-жаттығу хаттамасы бойынша жасалды
exercise-print-record-until = { $last }-жазбаға дейін
exercise-print-draft = Жоба: ұйымдастырушы жазатын бөліктер әлі жоқ.
exercise-print-to-write = Бұл бөлікті ұйымдастырушы әлі жазған жоқ.
exercise-print-nothing = Ештеңе жазылған жоқ.
exercise-print-not-said = айтылмаған

## Есеп: салыстыру

exercise-print-limits-common = Ортақ: { $nations } елдің кемінде { $needs } елі таңдаған (белгіленген шек: { $of } елден { $common }), олардың кім жүргізетіні, реті мен уақыты туралы пікірі бір.
exercise-print-limits-divergent = Әртүрлі: кемінде { $divergent } ел таңдаған және ол ортақ емес. Орындардың айырмасы { $apart } немесе одан көп болса, реті әртүрлі деп саналады.
exercise-print-limits-novel = Жаңа: бір ел таңдаған және ол ешбір тізімде жоқ немесе кемінде тағы { $others } ел үшін жаңа.
exercise-print-limits-times = Әртүрлі аралыққа түскен уақыт әртүрлі деп саналады; аралықтар аяқталатын минуттар: { $minutes }.
exercise-print-limits-silence = «Жауап жоқ» деген «жоқ» дегенді білдірмейді, үнсіздік те келісім емес. Сандар неше ел екенін көрсетеді; мұнда пайыз жоқ.
exercise-print-item = Тармақ
exercise-print-standing = Нәтижесі
exercise-print-chosen-of = жауап берген { $answered } елдің ішінен { $chosen } ел
exercise-print-differ = айырмашылығы: { $what }
exercise-print-new-to = мына елдер үшін жаңа: { $nations }
exercise-print-rank = { $rank }-орын
exercise-print-leads = жүргізеді: { $leads }
exercise-print-by-minute = { $minute }-минут
exercise-print-unchosen = Жауап бергендердің ешқайсысы таңдамаған: { $items }
exercise-print-missing = Басқалар атаған, бірақ мына елдер атамаған:

## Есеп: жұртшылыққа хабарламалар

exercise-print-message-minute = Қашан
exercise-print-message-audience = Кімге
exercise-print-message-outlets = Қай арналармен
exercise-print-message-languages = Қай тілдерде
exercise-print-message-what-to-do = Не істеу керегі айтылған
exercise-print-message-unknowns = Не белгісіз екені айтылған
exercise-print-message-next = Келесі хабар қашан болатыны айтылған
exercise-print-message-accessible = Әркімге түсінікті әрі қолжетімді
exercise-print-message-text = Мәтін
exercise-print-not-checked = ешкім қараған жоқ

## Есеп: жақсарту жоспары

exercise-print-action = Әрекет
exercise-print-owner = Жауапты
exercise-print-due = Мерзімі
exercise-print-done-at = Орындалды: { $site }, { $date }
exercise-print-tried-works = { $date } қайта тексерілді: { $at }. Істейді.
exercise-print-tried-not-yet = { $date } қайта тексерілді: { $at }. Әлі жоқ.
exercise-print-state = Күйі
exercise-print-practice-draft = Оқу-жаттығудан шыққан жоба. Ол аталған елге тиесілі; оны ешкім тексермеген және бекітпеген.
exercise-print-practice-owner = Кімдікі
exercise-print-practice-status = жоба
exercise-print-practice-asked = Не сұралды
exercise-print-practice-new = Неге жаңа
exercise-print-practice-new-to = { $count ->
    [0] Ол оқу-жаттығудың ешбір тізімінде жоқ.
   *[other] Тағы { $count } ел үшін жаңа.
}
exercise-print-practice-words = Тағы не білу керек

## Есеп: электрондық кестелерге арналған кестелер

exercise-csv-task = Тапсырма
exercise-csv-chosen = Таңдағандар саны
exercise-csv-answered = Жауап бергендер саны
exercise-csv-rank = Орны
exercise-csv-lead = Кім басқарады
exercise-csv-minute = Оқиғаның минуты
exercise-csv-time = Күн уақыты
exercise-csv-words = Өз сөзімен
exercise-csv-proof = Мұны растайтын жазбалар
exercise-csv-language = Қай тілде жазылған
exercise-csv-translation = Сіздің тіліңізде
exercise-csv-objective = Мақсат
exercise-csv-sites = Нысандарда
exercise-csv-trials = Қайта тексерілді
exercise-csv-who = Кім
exercise-csv-role = Рөлі
exercise-csv-about = Не туралы

## Бір елдің есебі

exercise-print-nation-own = Мұнда тек бір елдің бөлігі сөзбе-сөз берілген: { $nation }. Оны залдан тек сол елдің делегациясы алып шығады.
exercise-print-undecided = Делегация { $count } жауапты залдан шығаруға бола ма, жоқ па, әлі айтқан жоқ.
exercise-print-own-answers = Ел не деп жауап берді
exercise-print-own-wash = Ел талдауда не айтты
exercise-print-own-words = Ел не жазды
exercise-print-question = Сұрақ
exercise-print-answer = Жауап
exercise-print-fate = Залдан шығаруға рұқсат
exercise-print-fate-released = иә, сол күйінде
exercise-print-fate-reworded = иә, мына сөздермен:
exercise-print-fate-withdrawn = жоқ
exercise-print-fate-open = әлі айтылмаған

## Есеп: сандар нені білдіреді

exercise-print-annex = Жақшадағы сандар нені білдіреді
exercise-print-annex-about = Оқу-жаттығуда не болса, сол болған бойда жазылып отырды: 1-жазба — оның басы, { $last }-жазба — осы есепке енген соңғысы. Жақшадағы сан алдындағы сөздерді растайтын жазбаны көрсетеді.
exercise-print-annex-kept = Хаттама ұйымдастырушыда сақталады, онда әр жазбаны толық оқуға болады. Мұнда осы есеп сүйенетін жазбалар оқу-жаттығу сағатының уақытымен тұр; оларда аты-жөні жоқ.
exercise-print-number = №
exercise-print-clock = Сағат
exercise-print-what = Жазба
exercise-print-event-set-up = оқу-жаттығу дайындалды, рөл берілді
exercise-print-event-people = біреу келді немесе кетті
exercise-print-event-clock = сағат, модуль
exercise-print-event-inject = кіріспе хабар
exercise-print-event-answer = үстелдің немесе адамның жауабы
exercise-print-event-coded = сөз аударылды, талданды немесе тексерілді
exercise-print-event-log = шешімдер журналы, кейінге қалдырылған
exercise-print-event-observed = бағалаушының бақылауы
exercise-print-event-released = ел не шығатынын айтты
exercise-print-event-wash = ізін суытпай талдау, пікір
exercise-print-event-report = есеп, жақсарту жоспары

## Кесте түріндегі кіріспе хабарлар тізбесі: онда не жарамайды

exercise-sheet-at = { $row }-жол, { $column }-баған: { $what }
exercise-sheet-no-workbook = Бұл файлды кесте ретінде оқу мүмкін емес. Оны XLSX түрінде сақтап, қайта жіберіңіз.
exercise-sheet-too-large = Кесте тым үлкен. Ең көбі { $most } жол болады: кіріспе хабарлар тізбесіне қатысы жоғын өшіріңіз.
exercise-sheet-no-number-column = Бірінші жолда бағандардың атаулары, солардың ішінде «number» тұруы керек. Кестені қайта жүктеп алып, жолдарыңызды соған көшіріңіз.
exercise-sheet-unknown-column = Тізбеде «{ $value }» деген баған жоқ. Оны өшіріңіз немесе жаңа кестедегідей атаңыз.
exercise-sheet-column-twice = «{ $value }» бағаны екі рет тұр. Біреуін өшіріңіз.
exercise-sheet-no-text = Ұяшықта күн, уақыт немесе қате тұр. Жай сөз немесе сан жазыңыз.
exercise-sheet-no-number = Жолдың нөмірі жоқ. Оған басқа жолда жоқ нөмір беріңіз.
exercise-sheet-bad-number = «{ $value }» нөмір бола алмайды. Тек латынның A–Z әріптері, цифрлар және дефис жарайды.
exercise-sheet-number-twice = «{ $value }» нөмірі басқа жолда да бар. Бұл жолға өз нөмірін беріңіз.
exercise-sheet-empty = Ұяшық бос. Мыналардың бірін жазыңыз: { $known }.
exercise-sheet-unknown = «{ $value }» мұнда жарамайды. Мыналардың бірін жазыңыз: { $known }.
exercise-sheet-minute = Бұл модульде «{ $value }» деген минут жоқ. 0 мен { $most } арасындағы бүтін сан жазыңыз.
exercise-sheet-no-condition = Үстелдің жауабы бойынша шығатын кіріспе хабарға шарт керек. Тапсырманы және оның бір тармағын жазыңыз, мысалы: T1 = inform-police.
exercise-sheet-idle-condition = Шарт тек үстелдің жауабы бойынша шығатын кіріспе хабарда болады. Бұл ұяшықты босатыңыз немесе хабардың қалай шығатынын өзгертіңіз.
exercise-sheet-no-original = Сценарий жазылған тілде сөздер жоқ. Алдымен оларды сол тілде жазыңыз.
exercise-sheet-attachment = Суреттер мен құжаттар кестемен келмейді. Ұяшықты бұрынғыдай қалдырып, оларды «Суреттер мен құжаттар» бетінде қосыңыз.
