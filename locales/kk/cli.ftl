### Пәрмен жолының айтатыны.
### status: draft

## Жұмыс барысы

cli-importing = { $file } сызбасы оқылуда
cli-checking = Тексерілуде: { $site }
cli-drawing = Жоспар сызылуда

## Нәтижелер

cli-wrote-file = { $file } файлы жазылды
cli-summary = { $errors } қате, { $warnings } ескерту, { $notes } ескертпе
cli-imported = Оқылғаны: { $levels } қабат, { $rooms } үй-жай, { $doors } ішкі есік және { $exits } шығу есігі.
cli-repairs = { $count ->
    [0] Ештеңені түзету қажет болмады.
   *[other] { $count } түзету мен болжам; әрқайсысы мәселе ретінде жазылды.
}
cli-new-dossier = { $folder } қалтасында жаңа деректер жинағы жасалды
cli-new-next = site.toml файлын толтырып, мына пәрменді орындаңыз: parvis check { $folder }

## Жіктеу

cli-missing-facts = Жетіспейтін мәліметтер

## Терминалдағы мәселелер

cli-settle = шешу жолы

## Ақаулар

cli-no-such-code = { $code } коды бар мәселе жоқ. Мүмкін, { $suggestion }?
cli-already-there = { $path } бұрыннан бар; ештеңе өзгертілген жоқ.
cli-cannot-write = { $file } жазылмайды: { $reason }
cli-no-plan = Деректер жинағында қабат жоспары әлі жоқ. Оны мына пәрменмен қосыңыз: parvis import
cli-fallback-note = { $count } мәтін әлі аударылмаған, ол [en] белгісінен кейін ағылшын тілінде көрсетілген.

## Эвакуация моделін тексеру

verify-running = Сынақтар орындалуда
verify-pass = өтті
verify-fail = ӨТПЕДІ
verify-not-run = орындалмады
verify-more = және тағы { $count } өлшем, бәрі орындалды
verify-total = Өтті: { $pass }, өтпеді: { $fail }, орындалмады: { $not-run }.
cli-bad-suite = Сынақтарды орындау мүмкін емес: { $why }
cli-no-such-door = Сызбада { $asked } есігі жоқ. Оның кодын немесе атауын беріңіз.
cli-no-trajectories = { $path } атауы .sqlite немесе .parquet деп аяқталуы керек.
cli-not-walkable = Ғимаратпен жүру мүмкін емес: { $why }

### evacuate

egress-running = Адамдар шығып жатыр
egress-minutes = { $minutes } мин { $seconds } с
egress-seconds = { $seconds } с
egress-people = Ғимараттан шығатын адамдар: { $people }. Есептеулер: { $runs }.
egress-median = Есептеулердің жартысында соңғы адам дабылдан кейін { $time } ішінде сыртта болады ({ $low } – { $high }).
egress-p95 = 100 есептеудің 95-інде соңғы адам { $time } ішінде сыртта болады ({ $low } – { $high }).
egress-broken-off = Ерте тоқтатылды; аяқталған есептеулер: { $runs }.
egress-no-run = Бірде-бір есептеу аяқталмады, айтарлық ештеңе жоқ.
egress-remained = Бір сағаттан кейін есептеу біткенде ішінде қалғандар, орта есеппен: { $people }.
egress-jams = Адамдар қай жерде күтеді
egress-wait = { $place }: өтетін адамдар: { $people }; әрқайсысы орта есеппен { $wait } күтеді.
egress-crowds = Қай жер тығыз
egress-crowd = { $place }: { $time } бойы шаршы метрде 4 адамнан көп; ең көбі { $most }.
egress-exits = Қай шығулар пайдаланылады
egress-exit = { $place }: адамдар: { $people }, соңғысы { $until } кейін.
egress-left-out = Кімді шығару мүмкін болмады
egress-why-no-way = { $place }, адамдар: { $people }: сызбада сыртқа жол жоқ.
egress-why-no-floor = { $place }, адамдар: { $people }: бөлме сызбада тұру үшін тым тар.
egress-why-not-built = { $place }, адамдар: { $people }: сызбада жол бар, бірақ сызылғандай онымен жүру мүмкін емес.
egress-why-no-room = { $place }, адамдар: { $people }: тұруға орын жететіннен көп есептелген.
egress-sure = Бұл қаншалықты сенімді
egress-sure-model = Бұл жаттығу емес, модель. Уақытты жоспарларды салыстыруға пайдаланыңыз, ал өз жаттығуыңыздың уақытын өлшеңіз.
egress-sure-spread = Нысандағы адам саны бөлмелерге ауданы мен мақсаты бойынша бөлінді.
egress-sure-counted = Адамдар бөлме бойынша есептелді: көрсетілгендей, әйтпесе ауданы мен мақсаты бойынша.
egress-written = Жазылды: { $path }
egress-not-calibrated = Калибрленбеген: drills.toml ішінде жаттығуда өлшенген уақыттар жоқ.
egress-calibrated = { $date } жаттығуы бойынша калибрленді, уақыттар саны: { $count }. Адамдар әдеттегі уақыттың { $response } %-ынан кейін бастайды ({ $response-low } – { $response-high }) және әдеттегі жылдамдықтың { $pace } %-ымен жүреді ({ $pace-low } – { $pace-high }); әр есептеу осы шектерден алады.
egress-calibrated-off = Осылай калибрленген есептеулердің жақын жартысы өлшенген уақыттардан ең көбі { $percent } % ауытқиды.
egress-calibrated-far = Бұл тым алшақ: жаттығу есептеулерден басқаша өткен немесе сызбада басқа ғимарат. Мұндай калибрлеуге сенбеңіз.
egress-calibrated-left = Ешбір есептеу жауап бермеген өлшенген уақыттар, мысалы ешкім шықпайтын есікте: { $count }
egress-calibrated-announced = Ол жаттығуды адамдар алдын ала білген. Ескертусіз кейінірек бастауы мүмкін.
egress-calibrated-exit = { $place }: жаттығуда { $people } адам, есептеулерде { $run }.
egress-sure-response = Әр бөлме бірге бастайды; уақыты әр есептеу үшін IMO MSC.1/Circ.1533 бойынша күндізгі жағдайға алынды (жадтан, тексерілмеген).
egress-sure-nearest = Әркім ең қысқа жолмен жүреді. Ешкімге көмек керек емес, лифтілер тұр.
egress-lost-too-narrow = Есепке алынбады, тым тар ({ $count }): { $places }
egress-lost-door = Есепке алынбады, жанында бөлме жоқ есіктер ({ $count }): { $places }
egress-lost-stairs = Есепке алынбады, алаңы мен маршына орын жоқ баспалдақтар ({ $count }): { $places }
egress-lost-floor = Басқа жерде сызылған бөлмеге апаратын есіктер; арасында еден бар деп алынды ({ $count }): { $places }
egress-lost-exit = Артында бөлме бар шығулар ішкі есік деп алынды ({ $count }): { $places }
