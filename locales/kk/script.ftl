### Сценарий мәтіндері ұяшықтар бойынша, сценарийдің кестесі мен қалтасы: жүктеп алу және жүктеу.
### status: draft

script-title = Сценарий мәтіндері
script-lead = Сценарийдің барлық мәтіні: түпнұсқа мен аударма қатар тұр. Өзгерткеніңіз нұсқаулықтарда, слайдтарда және бәрінің экранында бірден шығады.
script-papers = Сценарий мәтіндерін оқу және өзгерту
script-version = нұсқа: { $version }
script-read-only = Мәтіндерді оқи аласыз. Оларды оқу-жаттығу басшысы, ал аудармаларын аудармашылар да өзгерте алады.
script-languages = Тілдердің дайындығы
script-count = { $status }: { $count }
script-original = түпнұсқа
script-files = Жүктеп алу және жүктеу
script-folder = Бүкіл сценарий қалта түрінде: өзгерту немесе басқаға беру үшін
script-bring = Өзгертілген кестені жүктеу (XLSX)
script-bring-hint = Алдымен не өзгеретінін жол-жолымен көресіз. Сіз растамайынша, ештеңе өзгермейді.
script-look = Не өзгеретінін көру
script-texts = Мәтіндер
script-all = Барлық мәтін
script-open = Тек тексерілмегендері
script-none-open = Бұл тілдегі барлық мәтін тексерілген.
script-change = Өзгерту
script-text = Мәтін
script-status = Кім тексерген
script-again = Мағынасы өзгерді: аудармалары қайтадан жоба болсын
script-empty = Аударманы алып тастау үшін мәтінді бос қалдырыңыз: оқырман түпнұсқаны көреді.
script-out = жіберілген
script-out-lead = Мұны жұрт оқып қойды. Есепте мәтіннің өзгертілгені және бұрын не жазылғаны көрсетіледі.
script-corrected = өзгертілді: { $when }
script-row = { $module }, { $minute }-минут · { $how } · кімнен: { $from } · кімге: { $to }

script-part-general = Оқу-жаттығу тұтасымен
script-part-objective = Мақсаттар
script-part-module = Модульдер
script-part-sender = Оқиғада кім сөйлейді
script-part-inject = Кіріспе хабарлар
script-part-task = Тапсырмалар
script-part-item = Таңдауға арналған тармақтар
script-part-question = Талқылау сұрақтары
script-part-critical = Бағалаушылар неге қарайды
script-part-term = Сөздік

script-key-title = атауы
script-key-summary = Қысқаша мазмұны
script-key-wellbeing = Көңіл күй
script-key-rules = Ережелер
script-key-story = оқиға
script-key-text = үстелдер оқитын мәтін
script-key-expected = үстелдерден не күтіледі
script-key-means = мағынасы

script-sheet-title = Кесте нені өзгертеді
script-sheet-nothing = Кестеде сценарийдегінің дәл өзі жазылған. Ештеңе өзгермейді.
script-sheet-wrong = Пайдалануға болмайтыны
script-sheet-wrong-lead = Бұл ұяшықтар ештеңені өзгертпейді. Оларды кестеде түзетіп, қайта жүктеңіз.
script-sheet-lead = Сол күйі қалуы керек нәрседен белгіні алып тастаңыз.
script-sheet-take = Белгіленгенді қабылдау
script-sheet-back = Мәтіндерге оралу
script-sheet-new = Жаңа кіріспе хабар { $inject }
script-sheet-gone = { $inject } кіріспе хабары кестеде жоқ. Оны алып тастау керек болса ғана белгілеңіз.
script-sheet-row = { $inject } кіріспе хабары: қашан, кімнен, кімге
script-sheet-fixed = Ол жіберіліп қойған: қалай өтсе, солай қалады.
script-sheet-before = бұрын
script-sheet-after = кейін

script-choose-changed = Мына үшін өзгертілген: { $place }, { $when }; нұсқа: { $version }
script-choose-folder = Өз сценарийіңіз
script-choose-folder-lead = ZIP түріндегі қалта, мысалы, басқа оқу-жаттығудан жүктеп алып өзгерткеніңіз.
script-choose-file = Сценарийіңіздің қалтасы (ZIP)
script-choose-file-hint = scenario.toml және әр тілге мәтін файлы; 5 МБ-тан аспасын. Тек өз сценарийіңіз үшін керек.
script-mistakes-more = { $count ->
    [one] Тағы { $count } жерде қате бар.
   *[other] Тағы { $count } жерде қате бар.
}

slip-script-pack = Бұл сценарийді пайдалануға болмайды. Мына жерлерді түзетіп, қайта жүктеңіз.
slip-script-changed = Сіз жазып жатқанда бұл мәтінді біреу өзгертті. Қазіргі мәтін жоғарыда тұр; өзіңіздікін қою үшін тағы сақтаңыз.
slip-script-busy = Дәл қазір сценарийді басқа біреу өзгертіп жатыр. Қайталап көріңіз.
slip-script-original = Түпнұсқа тілінде мәтін бос бола алмайды. Кемінде бір сөз жазыңыз.
slip-script-long = Мәтін тым ұзын. Оны 8000 таңбаға дейін қысқартыңыз.
slip-script-over = Оқу-жаттығу аяқталды: сценарийі сол күйі қалады. Өзгерту үшін осы сценариймен жаңа оқу-жаттығу дайындаңыз.
slip-script-out = Осылардың ішіндегі бір кіріспе хабар жіберіліп қойған. Оның жолы сол күйі қалады; сөздерін әлі өзгертуге болады.
slip-script-none = Ештеңе белгіленбеген. Қабылданатынын белгілеңіз.
slip-script-no-file = Алдымен кестені таңдаңыз.
slip-script-no-folder = Алдымен сценарийіңіздің ZIP файлын таңдаңыз.
slip-script-sheet-gone = Бұл кесте енді күтіп тұрған жоқ. Оны қайта жүктеңіз.
slip-script-sheet-old = Кесте жүктелгеннен кейін сценарий өзгерді. Төменде оның енді нені өзгертетіні көрсетілген.
