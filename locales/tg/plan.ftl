### Нақшаи чопӣ: сарлавҳаҳо, ҷадвалҳо, қайдҳо ва се тартиби амал бо қадамҳои оддӣ.
### status: draft

## Муқова ва қайдҳо

plan-title = Нақшаи ҳифз
plan-of = Нақша: { $site }
plan-date = Ба ҳолати { $date }
plan-mark-tlp = TLP:{ $colour }
plan-draft-translation = Тарҷумаи лоиҳавӣ: ҳанӯз соҳибзабон тасдиқ накардааст.
plan-missing-translations = { $count } матн ҳанӯз тарҷума нашудааст ва пас аз [en] бо англисӣ нишон дода шудааст.
plan-contents = Мундариҷа
plan-page = Саҳифаи { $page } аз { $pages }
plan-restricted = Барои хадамоти фаврӣ ва кормандони худи иншоот. Нашр накунед.

## Иншоот

plan-site = Иншоот
plan-site-facts = Маълумот дар бораи иншоот
plan-fact = Маълумот
plan-value = Қимат
plan-source = Манбаъ
plan-day = Сана

## Таснифот

plan-classification = Таснифот
plan-classification-undecided = Ҳал кардан мумкин нест
plan-classification-none = Барои ин кишвар маҷмӯи қоидаҳо нест. Маҷмӯи асосӣ татбиқ мешавад.
plan-pack = Маҷмӯи қоидаҳо
plan-criterion = Меъёр
plan-verdict = Қарор
plan-requirement = Талабот
plan-citation = Модда
plan-evidence = Эътимоднокӣ
plan-what-it-asks = Қонун чӣ талаб мекунад

## Нақшаҳои ошёнаҳо

plan-floor-plans = Нақшаҳои ошёнаҳо
plan-floor-plan-of = Нақшаи ошёна: { $level }
plan-no-drawing = Ҳанӯз нақшаи ошёнаҳо нест.
plan-legend = Аломатҳои шартӣ
plan-scale = Миқёс 1:{ $scale }
plan-north-short = Ш
plan-north-unknown = Самти шимол номаълум аст
plan-pinned-findings = Эродҳои ин ошёна
plan-symbol-emergency-exit = Баромадгоҳи эҳтиётӣ

## Одамон

plan-roles = Нақшҳо ва муовинон
plan-role = Нақш
plan-holder = Иҷрокунанда
plan-deputies = Муовинон
plan-function = Вазифа
plan-name = Ном
plan-phone = Телефони корӣ
plan-agency = Идора
plan-confirmed = Робита санҷида шуд
plan-contacts = Робитаҳо
plan-nobody = касе таъин нашудааст
plan-not-known-yet = ҳоло маълум нест
plan-no-deputy = муовин нест

## Бонги хатар ва тартиби амал

plan-alarm = Бонги хатар ва тартиби амал
plan-alarm-signals = Бонгҳои хатар
plan-alarm-not-described = Ҳанӯз навишта нашудааст, ки дар ин ҷо бонги хатар чӣ тавр дода мешавад.
plan-decide-evacuate = Хатар дар дохил аст, роҳи баромад бехатар: эвакуатсия шавед.
plan-decide-shelter = Хатар дар берун, дар ҳаво ё аз обу ҳаво аст: дар дохили бино паноҳ баред.
plan-decide-lockdown = Касе зарар расондан мехоҳад ва бехатар будани баромад аниқ нест: дарро қуфл карда, паноҳ шавед.

posture-evacuate = Эвакуатсия
posture-evacuate-when = Дар дохил сӯхтор ё хатари дигар ҳаст, роҳи баромад бехатар аст.
posture-evacuate-step-1 = Корро фавран бас кунед. Чизҳоро гузоред.
posture-evacuate-step-2 = Ҳамаи онҳоеро, ки барояшон масъулед, бо худ баред. Ба ниёзмандон, чунон ки маслиҳат шудааст, кӯмак кунед.
posture-evacuate-step-3 = Аз роҳи бехатари наздиктарин бароед. Аз лифт истифода набаред.
posture-evacuate-step-4 = Дарҳоро паси худ пӯшед, вале қуфл накунед.
posture-evacuate-step-5 = Ба ҷойи ҷамъшавӣ рафта, якҷоя бошед.
posture-evacuate-step-6 = Ҳамаро шуморед. Хабар диҳед, ки кӣ нест, кӣ осеб дидааст ва кӣ ба шумо ҳамроҳ шудааст.
posture-evacuate-step-7 = Танҳо бо гуфтаи роҳбари гурӯҳи бӯҳрон ба дохил баргардед.

posture-shelter = Паноҳ бурдан дар дохили бино
posture-shelter-when = Хатар дар берун, дар ҳаво ё аз обу ҳаво аст: абри зарарнок, дуд, тӯфон.
posture-shelter-step-1 = Ба дохил дароед. Ҳамаи онҳоеро, ки дар берунанд, дароред.
posture-shelter-step-2 = Ба ҳуҷраҳое равед, ки дар нақша номбар шудаанд.
posture-shelter-step-3 = Тирезаҳо ва дарҳоро пӯшед. Ҳавокашро хомӯш карда, шикофҳоро маҳкам кунед.
posture-shelter-step-4 = Аз тирезаҳо дур истед.
posture-shelter-step-5 = Хабарҳои расмиро гӯш кунед. Хатҳои телефонро озод гузоред.
posture-shelter-step-6 = Ҳамаро шуморед ва хабар диҳед.
posture-shelter-step-7 = То вақте ки роҳбари гурӯҳи бӯҳрон ё мақомот анҷомашро эълон кунанд, дар ҷой бимонед.

posture-lockdown = Дарро қуфл карда, паноҳ шудан
posture-lockdown-when = Дар дохил ё дар наздикӣ касе зарар расондан мехоҳад ва бехатар будани баромад аниқ нест.
posture-lockdown-step-1 = Агар аниқ донед, ки хатар дар куҷост, ва бехатар баромада тавонед, бо ҳамаи онҳое, ки барояшон масъулед, оҳиста бароед.
posture-lockdown-step-2 = Вагарна ба наздиктарин ҳуҷраи қуфлшаванда дароед. Агар бехатар бошад, одамони долонро низ дароред.
posture-lockdown-step-3 = Дарро қуфл карда, бо мебел маҳкам кунед. Чароғро хомӯш кунед.
posture-lockdown-step-4 = Паст, дар пушти чизи мустаҳкам, дур аз назар, дур аз дар ва тирезаҳо бошед.
posture-lockdown-step-5 = Хомӯш бошед. Садо ва ларзиши телефонҳоро хомӯш кунед.
posture-lockdown-step-6 = Дар назди онҳое бошед, ки метарсанд.
posture-lockdown-step-7 = Ба касе накушоед. Полисия ё аломати маслиҳатшудаи анҷомро интизор шавед.

## Ҳуҷраҳо

plan-rooms = Ҳуҷраҳо
plan-number = №
plan-use = Таъинот
plan-level = Ошёна
plan-area = Масоҳат, м²
plan-people = Одамон
plan-locks = Аз дарун қуфл мешавад
plan-nearest-exit = Баромадгоҳи наздиктарин
plan-travel = Роҳ то баромадгоҳ
plan-exits = Баромадгоҳҳо
plan-width = Бари гузариш
plan-opens = Кушодашавӣ
plan-leads-from = Аз куҷо мебарад

## Варақ барои хадамоти фаврӣ

plan-responder-sheet = Варақ барои хадамоти фаврӣ
plan-responder-grid = Чоркунҷаи тӯр
plan-responder-meet = Шуморо кӣ пешвоз мегирад

## Чораҳо ва машқҳо

plan-measures = Чораҳо
plan-measure = Чора
plan-status = Ҳолат
plan-where = Дар куҷо
plan-rights-check = Санҷиши ҳуқуқ
plan-rights-missing = ҳанӯз гузаронида нашудааст
plan-drills = Машқҳо
plan-drill-time = Вақт то бехатарӣ

## Чӣ намерасад, манбаъҳо

plan-missing = Чӣ намерасад
plan-finding = Эрод
plan-settle = Чӣ тавр бартараф мешавад
plan-code = Код
plan-sources = Манбаъҳо
plan-drawing-from = Тарҳ
plan-made-with = Бо Parvis { $version } аз рӯйи парвандаи «{ $site }» тартиб дода шуд.
plan-sign-off = Тасдиқ
plan-approved-by = Тасдиқкунанда
plan-signature = Имзо

## Хадамоти фаврӣ

plan-police = Полисия
plan-fire-service = Хадамоти оташнишонӣ

plan-sections = Матни нақша

## Боз барои нақшаи чопӣ

plan-reading = Ин нақшаро чӣ тавр бояд хонд
plan-reading-pins = Ҳар навъи эрод рақами худро дорад. Ҳамон рақам дар нақшаҳои ошёнаҳо дар ҷойи эрод гузошта шудааст; шакли қайд аҳаммияти онро дар чопи сиёҳу сафед ҳам нишон медиҳад.
plan-reading-evidence = Ҳар қоида қайд дорад: матнаш дида шудааст ё танҳо манбаи дуюмдараҷа, ки бояд ҳуқуқшинос тасдиқ кунад. Маълумоте, ки касе надодааст, «номаълум» чоп мешавад; ба ҷойи он чизе гузошта намешавад.
plan-seal-head = Роҳбари иншоот
plan-seal-owner = Соҳиб ё мақоми масъул
plan-seal-given = Дар Parvis тасдиқ шуд
plan-seals-note = Нақша пас аз имзои ҳама эътибор пайдо мекунад.
plan-class-reasons = Меъёрҳо ва ҷавобҳои онҳо
plan-cover-classes-more = Боқимонда ({ $count }) дар бахши «Таснифот» аст.
plan-class-more = { $count ->
    [1] Боз як меъёр дида шуд; он чизеро ҳал намекунад.
   *[other] Боз { $count } меъёр дида шуд; онҳо чизеро ҳал намекунанд.
}
plan-class-facts = Маълумоти истифодашуда
plan-class-flags = Бояд ҳуқуқшинос тасдиқ кунад
plan-deadlines = Мӯҳлатҳо
plan-met = Иҷро шуд
plan-due = Рӯзи охирин
plan-pin = Қайд
plan-importance = Аҳаммият
plan-places = Ҷойҳо
plan-findings-more = Боз дар { $count } ҷой ҳамин: { $places }.
plan-decided = Қарорҳо
plan-decided-note = Ин эродҳо ҳанӯз ҳастанд. Дар бораи ҳар яке қарор шудааст, ки кӣ то кадом рӯз ба он машғул мешавад, ё он чунон ки ҳаст мемонад ва чаро.
plan-decided-in-hand = Дар даст
plan-decided-accepted = Чунон ки ҳаст қабул шуд
plan-decided-overdue = { $date }, мӯҳлат гузашт
plan-decided-taken = { $measure } ({ $status })
plan-decided-reason = Сабаб
plan-decided-who = Кӣ қарор дод
plan-site-plan = Нақшаи ҳудуд
plan-floor-plans-note = Баромадгоҳҳо дар ҳар ошёна аз рӯйи ҳаракати ақрабаки соат рақамгузорӣ шудаанд; ҳисоб дар ошёнаи рӯйи замин аз васеътарин баромадгоҳи даҳлез оғоз мешавад. Дарҳо аз рӯйи бари худ кашида шудаанд; табақаи хати канда маънои онро дорад, ки бар тахмин шудааст. Хатчаҳои сиёҳи зинапояҳо — зинаҳоянд, онҳо чен нашудаанд.
plan-kind = Навъ
plan-stairs = Зинапояҳо ва лифтҳо
plan-levels = Ошёнаҳо
plan-key-rooms = Ҳуҷраҳое, ки барои номашон хурданд
plan-drawing-alt = { $title }, миқёс 1:{ $scale }. Ҷадвалҳои баромадгоҳҳо, эродҳо ва ҳуҷраҳо ҳаминро бо калимаҳо мегӯянд.
plan-true-scale = 1:{ $scale } ҳангоми чоп дар { $paper } бо 100 %.
plan-grid-note = Чоркунҷаи тӯр { $metres } м аст, дар ҳар ошёна якхела.
plan-unpinned = { $count ->
    [1] Барои як қайд дар тарҳ ҷойи холӣ ёфт нашуд; эроди он дар рӯйхат ҳаст.
   *[other] Барои { $count } қайд дар тарҳ ҷойи холӣ ёфт нашуд; эродҳои онҳо дар рӯйхат ҳастанд.
}
plan-assumed = { $value }, тахминӣ
plan-responder-of = Варақ барои хадамоти фаврӣ: { $level }
plan-responder-note = Барои онҳое, ки ба кӯмак меоянд. Варақҳо сиёҳу сафеданд ва дар ҳар ошёна як тӯр доранд: гӯед «E3, чоркунҷаи B4».
plan-responder-points = Ҷойҳое, ки бояд донист
plan-responder-doors = Дарҳои даромад ва баромад
plan-point = Ҷой
plan-outdoors = дар берун
plan-nothing-known = Ҳоло чизе маълум нест.
plan-no-roles = Ҳанӯз ба ягон нақш касе таъин нашудааст.
plan-alarm-note = Қадамҳо барои ҳар тартиби амал қадамҳои муқаррарианд. Он чи дар ин иншоот ба таври дигар ё иловагӣ карда мешавад, дар зери онҳост.
plan-posture-not-described = Хусусияти ин иншоот ҳанӯз навишта нашудааст.
plan-fact-exits = Бино { $count } баромадгоҳ дорад{ $emergency ->
    [0] .
   *[other] , аз онҳо { $emergency } танҳо эҳтиётӣ аст.
}
plan-fact-lockable = Ҳуҷраҳое, ки аз дарун қуфл мешаванд: { $yes }. Қуфл намешаванд: { $no }. Номаълум: { $open }.
plan-rooms-note = «Роҳ то баромадгоҳ» роҳ аз кунҷи дуртарини ҳуҷра то наздиктарин баромадгоҳ аст, бо метр. Тире маънои онро дорад, ки чизе маълум нест ё ба ягон баромадгоҳ расидан мумкин нест.
plan-dash = –
plan-announced = Эълоншуда
plan-aftercare = Дастгирии баъдӣ
plan-no-drills = Ягон машқ гузаронида ё ба нақша гирифта нашудааст.
plan-no-measures = Ягон чора навишта нашудааст.
plan-measures-note = Чорае, ки ба ҳуқуқи одамон дахл мекунад, танҳо бо санҷиши хуби ҳуқуқ хуб аст: даҳ савол, масъул, рӯзи бознигарӣ.
plan-kept = Нигоҳ дошта мешавад
plan-ends = Анҷом меёбад
plan-rights-answered = ҷавоб дода шуд; бознигарӣ: { $date }
plan-rights-no-review = ҷавоб дода шуд; рӯзи бознигарӣ нест
plan-rights-open = { $count } савол бе ҷавоб
plan-missing-note = Он чи ҳанӯз касе ба Parvis нагуфтааст. Номаълум номаълум мемонад: дар ин ҷо чизе аз худ бофта нашудааст.
plan-missing-facts = Маълумот ва саволҳое, ки онро равшан мекунанд
plan-question = Савол
plan-missing-stubs = Меъёрҳое, ки матнашон маълум нест
plan-missing-rest = Дар тарҳ ва дар робитаҳо
plan-missing-words = Тарҷума
plan-missing-no-words = Ҳамаи матнҳои Parvis дар ин нақша тарҷума шудаанд.
plan-missing-people = Маълум нест, ки { $count } ҳуҷраро чанд нафар истифода мебаранд.
plan-missing-locks = Маълум нест, ки { $count } ҳуҷра аз дарун қуфл мешавад ё не.
plan-missing-swings = Маълум нест, ки { $count } баромадгоҳ ба кадом тараф кушода мешавад.
plan-missing-exits = { $count } дар ҳамчун баромадгоҳ қайд шудааст, вале дар паси он ҳуҷра аст: дар тарҳ ҳамчун баромадгоҳ нишон дода нашудааст.
plan-missing-north = Дар тарҳ гуфта нашудааст, ки шимол дар куҷост.
plan-missing-drawing = Тарҳ нест.
plan-missing-phones = { $count } робита рақами телефон надорад.
plan-sources-law = Қонунҳо ва стандартҳо
plan-sources-files = Файлҳо ва одамон
plan-sources-made = Ин ҳуҷҷат чӣ тавр тартиб дода шуд
plan-says = Дар он чӣ гуфта мешавад
plan-used-for = Барои чӣ истифода шуд
