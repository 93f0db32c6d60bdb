### Журнал не айтады: не істелді, кім істеді, немен.
### status: draft

journal-caption = Мұнда не істелді
journal-line = Жол
journal-drawing-look = Сызбаны қарау
journal-run-look = Ғимарат есептеулерін қарау
journal-glass-broken = Сызбаны немесе файлдарды шұғыл ашу
journal-dossier-new = Деректер жинағын жасау
journal-dossier-save = Сақтау
journal-dossier-undo = Өзгерісті қайтару
journal-plan-sent = Жоспарды бекітуге жіберу
journal-plan-answered = Жоспарға жауап беру
journal-plan-in-force = Жоспардың күшіне енуі
journal-plan-taken-back = Жоспарды қайтарып алу
journal-comment-new = Пікір жазу
journal-comment-answered = Пікірге жауап беру
journal-file-add = Файл қосу
journal-file-open = Файлды ашу
journal-file-remove = Файлды біржола жою
journal-files-look = Файлдар тізімін қарау
journal-run-ask = Адамдар қозғалысын есептеуді сұрау
journal-task-ask = Файлды оқуды немесе жоспарды басып шығаруды сұрау
journal-task-fetch = Басып шығарылған жоспарды алу
journal-exercise-new = Оқу-жаттығуды немесе жаттығуды дайындау
journal-exercise-lead = Оқу-жаттығуды немесе жаттығуды басқаруға кіру
journal-exercise-ended = Оқу-жаттығу немесе жаттығу аяқталды
journal-exercise-pack = Оқу-жаттығу сценарийін өзгерту
journal-exercise-dossier = Оқу-жаттығу қай объект туралы екенін көрсету
journal-exercise-rehearsal-thrown-away = Дайындықты жою
journal-exercise-names-deleted = Оқу-жаттығуға немесе жаттығуға қатысқандардың аттарын жою
journal-exercise-drill-corrected = Жаттығу есебіндегі сөйлем басқаша айтылды; алғаш жазылғаны
journal-job-queue = Ұзақ жұмысты кезекке қою
journal-job-cancel = Ұзақ жұмысты тоқтатуды сұрау
journal-account-new = Тіркелгі жасау
journal-account-password = Құпиясөзді өзгерту
journal-account-second = Кірудің екінші қадамын өзгерту
journal-account-language = Тілді өзгерту
journal-account-closed = Тіркелгіні жабу
journal-grant-new = Рөл беру
journal-grant-end = Рөлді алып қою
journal-session-new = Кіру
journal-link-new = Сілтеме жасау
journal-link-used = Сілтемемен өту
journal-link-end = Сілтемені өшіру
journal-passkey-new = Кіру кілтін қосу
journal-passkey-used = Кіру кілтімен кіру
journal-passkey-end = Кіру кілтін жою
journal-node-new = Жер қосу
journal-node-rename = Жердің атын өзгерту
journal-node-move = Жерді көшіру
journal-node-remove = Жерді жою
journal-exercise-file = Оқу-жаттығуға файл қосу
journal-store-backup = Барлық деректің сақтық көшірмесі
journal-store-restore = Барлық деректі көшірмеден қалпына келтіру

## Жолды не түсіндіреді

journal-says-revision = { $number }-нұсқа
journal-says-plan = { $number }-жоспар
journal-says-why = Себебі: { $why }
journal-says-to = Қайда: { $place }
journal-purpose-sign-in = кіру үшін
journal-purpose-invitation = шақыру
journal-purpose-calendar = күнтізбе
journal-purpose-program-reads = тек оқитын бағдарлама
journal-purpose-program-writes = оқып, жазатын бағдарлама

## Бет

journal-place-lead = Осы жерде, оның ішіндегі барлық жерлер мен объектілерде және мұнда рөлі бар адамдардың тіркелгілерімен не істелгені. Жолдар тек қосылады: ешкім жолды білдірмей өзгерте не жоя алмайды.
journal-narrow = Жолдардың бір бөлігін ғана көрсету
journal-kind-all = Барлығы
journal-kind-glass = Сызбаларды шұғыл ашу
journal-kind-drawing = Сызбаларды қарау
journal-kind-file = Файлдар
journal-kind-run = Ғимарат есептеулері
journal-kind-dossier = Деректер жинағының өзгерістері
journal-kind-plan = Жоспарлар және оларды бекіту
journal-kind-comment = Пікірлер
journal-kind-task = Файлдарды оқу және жоспарларды басып шығару
journal-kind-exercise = Оқу-жаттығулар мен жаттығулар
journal-kind-grant = Рөл беру және алып қою
journal-kind-account = Тіркелгілер
journal-kind-session = Кіру
journal-kind-link = Сілтемелер мен бағдарламалар
journal-kind-node = Жерлер
journal-kind-store = Сақтық көшірмелер
journal-who-hint = Адам кіретін ат, толығымен.
journal-since = Басы
journal-until = Соңы
journal-show = Көрсету
journal-none = Мұндай жол жоқ.
journal-none-settle = Басқа күндерді таңдаңыз немесе барлығын көрсетіңіз.
journal-newest = Ең жаңалары
journal-older = Ертеректегі
journal-csv = Осы жолдар кесте түрінде (CSV)
journal-csv-hint = Қалай жазылса, солай, барлық кодымен; ең көбі соңғы 20 000.

## Нұсқа нені өзгертті

history-part-site = мәліметтер
history-part-plan = сызба
history-part-people = адамдар мен рөлдер
history-part-measures = шаралар
history-part-settled = ескертулер бойынша шешімдер
history-part-drills = жаттығулар
history-part-improvements = жақсартулар
history-part-exits = кім қай шығудан шығады
history-part-periods = кім қашан болады
history-part-sections = жоспар мәтіні
history-part-results = есептеу нәтижелері
