### Объекттин машыгуулары: пландоо, катышуу, өткөрүү жана маалымат топтомуна эмне жазылары.
### status: draft

tab-drills = Машыгуулар

## Объекттин машыгууларынын тизмеси

drills-asked = Мыйзам эмнени талап кылат
drills-asked-none = Бул өлкөнүн киргизилген мыйзамы бул объекттен белгилүү сандагы машыгууну талап кылбайт же объекттин классы али белгисиз.
drills-asked-unsure = Бул объекттен талап кылынары белгисиз: анын классы жөнүндөгү суроолорго жооп бериңиз.
drills-asked-met = Аткарылды
# $held, $needed жана $planned — сандар; $from жана $until — күндөр.
drills-quota = { $from } – { $until } аралыгында өткөрүлгөнү: { $needed } ичинен { $held }. Пландалганы: { $planned }.
# $by күнүнө чейин $count машыгуу өткөрүү керек; анын $to-plan машыгуусунун күнү белгиленген эмес.
drills-quota-by = { $by } күнүнө чейин дагы { $count } машыгуу керек. Күнү белгиленбегени: { $to-plan }.
# Бүгүн жетиштүү, бирок $by күнүнө чейин дагы $count өткөрүү керек; анын $to-plan машыгуусунун күнү белгиленген эмес.
drills-quota-next = Бүгүнкүгө жетиштүү. Өткөн мөөнөттөгү машыгуулар гана эсептелет, ошондуктан { $by } күнүнөн кийин эскиси эсептен чыгат: ошол күнгө чейин дагы { $count } өткөрүңүз. Күнү белгиленбегени: { $to-plan }.
drills-here = Машыгуулар
drills-none = Бул жерде пландалган машыгуу жок. Төмөндө пландалган машыгуу телефон менен өткөрүлөт, өлчөнгөнү маалымат топтомуна жазылат.
drills-recorded = Маалымат топтомундагы бардык машыгуулар
drills-state-planned = пландалган
drills-state-running = жүрүп жатат
drills-state-held = өткөрүлдү
drills-state-called-off = жокко чыгарылды
drills-change = Күнүн өзгөртүү же жокко чыгаруу
drills-change-do = Өзгөртүү
drills-call-off = Машыгууну жокко чыгаруу
drills-games = Кичинекей балдар үчүн оюн барактары (PDF)
drills-new = Машыгуу пландоо
drills-new-do = Пландоо
drills-kind = Эмне машыктырылат
drills-date = Күнү
drills-groups = Ким катышат
drills-announced = Адамдар алдын ала билеби?
drills-announced-hint = Машыгуу кичинекей балдар үчүн күтүүсүз болбошу керек: алар катышса, алдын ала жарыялоо керек.
drills-announced-yes = Ооба, жарыяланат
drills-announced-no = Жок
drills-class = Класс
drills-people-in-it = Адам саны
drills-rooms = Бөлмөлөр
drills-rooms-more = Чиймеде жок бөлмөлөр
drills-rooms-hint = Ар бир сапка бирден, үтүрлүү чекиттен кийин адамдардын санын жазыңыз: Устакана; 18
drills-exits = Адамдар имараттан чыкканда көзөмөлдөнгөн эшиктер
slip-drill-date = Бул күн өтүп кеткен. Бүгүнкү же кийинки күндү тандаңыз.
slip-drill-people = Бөлмөдөгү адамдардын саны жазылган эмес. Бүтүн сан жазыңыз, 0 же андан көп.
slip-drill-observer-place = Байкоочу машыгууга катышпаган бөлмөдө же эшикте турат. Ага башка орун тандаңыз же имаратты аралап жүрсүн.

## Кирүү

drills-join-lead = Каттоо эсеби да, ат да керек эмес. Эмнени көзөмөлдөөрүңүздү көрсөтүңүз; аны каалаган убакта өзгөртө аласыз.
drills-join-role = Эмне кыласыз
drills-role-teacher = Мен класс менен биргемин
drills-role-teacher-hint = Бөлмөңүз качан коопсуз болгонун билдиресиз жана адамдарды санайсыз.
drills-role-observer = Мен байкайм
drills-role-observer-hint = Чыгуучу эшиктерди көзөмөлдөйсүз же телефону жок бөлмөлөр үчүн билдиресиз.
drills-join-rooms = Бөлмөлөр
drills-join-exits = Чыгуучу эшиктер
drills-join-nothing = Кеминде бир бөлмөнү же чыгуучу эшикти тандаңыз.
drills-tab-run = Машыгуу
drills-tab-post = Эмнени көзөмөлдөйм

## Өткөрүү

drills-phase-planned = Али башталган жок.
drills-phase-running = Саат жүрүп жатат.
drills-phase-all-clear = Коркунуч өттү: эми көрүлгөнү өлчөнбөйт.
drills-phase-ended = Машыгуу бүттү.
drills-ready = Баштаардан мурун
drills-ready-lead = Жасалганын белгилеңиз. Бул баштоого тоскоол болбойт; эмне жетишпегени баскычтын жанында айтылат. Бул жерге жүктөлгөн мыйзам талап кылса, астында беренеси турат; калганы — жакшы тажрыйба.
drills-ready-date-checked = Күнү текшерилди: мыйзамдын талабы, экзамендер, майрамдар.
drills-ready-people-told = Катышкандардын баары күнүн жана эмне кылуу керектигин билет.
drills-ready-few-told = Билүүгө тийиштүүлөр билет: кароол, биринчи жардам, телефонго жооп берген адам. Башка эч ким эмес.
drills-ready-parents-told = Ата-энелерге кат жөнөтүлдү.
drills-ready-game-sheets = Кичинекей балдар үчүн оюн барактары басылды, тарбиячылар оюндарды билет.
drills-ready-services-told = Полиция, өрт өчүрүү кызматы жана тез жардам күнүн, саатын жана мунун машыгуу экенин билет.
drills-ready-neighbours-told = Кошуналар мунун машыгуу экенин билет.
drills-ready-observers-named = Байкоочулар аталды, турган ордун билет.
drills-ready-keys = Бекитилчү бөлмөлөр бекитилет, ачкычтар керектүү жеринде.
drills-ready-ways-free = Чыгуу жолдору жана чогулуучу жай бош.
drills-ready-air-shut = Терезелерди жана желдетүүнү жабууга болот, аны ким кылары дайын.
drills-ready-help = Жүрүүгө жардам керек ар бир адамдын жанында бирөө бар.
drills-ready-time-after = Машыгуудан кийин талкуулоого убакыт бар.
drills-ready-count = Даяр: { $all } ичинен { $done }.
drills-ready-missing = Али белгилене элек. Ошондо да баштоого болот:
drills-ready-practice = Жакшы тажрыйба
drills-prepare = Даярдык
drills-prepare-to = Даярдыкка өтүү
drills-observers = Байкоочулар
drills-observers-lead = Башталганга чейин байкоочуларды атаңыз. Кирерде алар өз атын тандайт; отчётто аты көргөнү менен катар турат. Машыгуудан 30 күн өткөндө аттар өчүрүлөт.
drills-observers-none = Азырынча эч ким аталган жок.
drills-observer-name = Аты
drills-observer-body = Кайдан
drills-observer-where = Турган жери
drills-observer-about = Имаратты аралап жүрөт
drills-observer-do = Байкоочуну атоо
drills-observer-gone = Келбейт
drills-observer-here = кирди
drills-join-observer = Сиз байкоочусузбу? Атыңызды тандаңыз.
drills-join-observer-none = Эч бири эмес
drills-letter = Ата-энелерге жана кошуналарга кат
drills-letter-lead = Пландан түзүлгөн бир барак. Анда күнү, жарыяланбаган машыгууда жумасы айтылат; сааты, бөлмөлөр жана эшиктер айтылбайт.
drills-letter-to = Кимге
drills-letter-languages = Тилдер
drills-letter-ask = Кимден сураса болот
drills-letter-ask-hint = Кызматы жана телефону: мектептин кеңсеси, 21 43 65.
drills-letter-do = Катты көрсөтүү
drills-letter-draft = Бул котормо — долбоор: жөнөтөрдөн мурун тилди билген адамга окутуңуз.
drills-ready-calm-words = Машыгуу тынч сөздөр менен жарыяланды; эч ким курал же жаракат көрсөтпөйт.
drills-ready-care = Катышпагандарга тынч жай бар, жанында бирөө болот.
drills-ready-alarm = Сигнал — пландагы сигнал, ал башка сигналдардан айырмаланат.
drills-ready-phones = Телефондор кубатталган; ар бир бөлмөдө телефон же ал үчүн билдире турган адам бар.
drills-start = Баштоо
drills-all-clear = Коркунуч өттү
drills-end = Машыгууну аяктоо
drills-end-hint = Телефондордо калганы кийин келет.
drills-end-do = Ооба, аяктоо
drills-over = Машыгуу бүттү. Рахмат. Телефонуңузда калганы кабыл алынат.
drills-to-report = Отчётко өтүү
drills-together = Жалпы көрүнүш
# $all бөлмөнүн ичинен $count .
drills-rooms-safe = Коопсуз бөлмөлөр: { $all } ичинен { $count }.
drills-people-accounted = Эсепке алынган адамдар: { $all } ичинен { $count }.
drills-all-accounted = { $time } өткөндө баары эсепке алынды
drills-missing = Жок адамдар
drills-extra = Ашык адамдар
drills-people = { $count } адам
# $missing жана $extra — бөлмөлөр: биринде жок адамдар экинчисинде ашык болушу мүмкүн.
drills-offer = Жок { $count } адам ({ $missing }) ушул ашык { $count } адам ({ $extra }) болушу мүмкүн.
drills-match = Ооба, ошондой
drills-join-how = Башкалар кантип кирет
drills-join-hint = Алар код-сүрөттү тартып алсын же «Окуу-машыгууга кошулуу» барагында алты цифраны жазсын.
drills-qr = Кирүү үчүн код-сүрөт
drills-role-lead-count = { $count } жетекчи
drills-role-teacher-count = { $count } мугалим
drills-role-observer-count = { $count } байкоочу
drills-unwatched = Эч ким көзөмөлдөбөйт: { $places }.
drills-wait = Башталышын күтүңүз.
drills-first = Биринчи адам чыкты
drills-last = Акыркы адам чыкты
drills-counted = Канча адам чыкты
drills-enter = Киргизүү
drills-expected = { $count } адам күтүлөт
drills-present = { $all } ичинен { $count } саналды
drills-ask-secured = Бекитилди, көрүнбөйт
drills-ask-empty = Бөлмө бош
drills-ask-out = Класс сыртта
drills-not-secured = Билдирилди: бекитилген эмес.
drills-not-empty = Билдирилди: бош эмес.
drills-not-out = Билдирилди: сыртта эмес.
drills-all-here = { $count ->
    [one] Жалгыз адам ушул жерде
   *[other] { $count } адамдын баары ушул жерде
}
drills-more-than = Күтүлгөндөн { $count } адам ашык: ким ашык экенин билдириңиз же кайра санаңыз.
drills-fewer-than = Күтүлгөндөн { $count } адам кем: ким жок экенин билдириңиз же кайра санаңыз.
drills-otherwise = Башка сан, бирөө жок же ашык
drills-count = Саналган адам
drills-how-many = Канча адам
drills-label = Табууга эмне жардам берет
drills-label-hint = атсыз: «7Б классынан бала, кызыл баш кийим»
drills-say-missing = Ордунда жок
drills-say-extra = Бул жерде ашык
drills-take-back = Кайтаруу
drills-correct = Оңдоо
drills-correct-do = Оңдоону сактоо
drills-notes = Эмнени көрдүңүз
drills-note-kind = Жазуунун түрү
drills-note-gap = Оңдоо керек
drills-note-strength = Жакшы чыкты
drills-note-information = Маалымат үчүн
drills-note-where = Кайсы жерде
drills-note-everywhere = Бүт имаратта
drills-note-text = Эмнени көрдүңүз
drills-note-hint = Бир жазууда бир гана нерсе, атсыз: «Спорт залында коңгуроо угулбайт».
drills-note-do = Жазып коюу
drills-wash = Талкуулаңыз
drills-wash-lead = Катышкандардын баарына беш мүнөт: бир-бирден, атсыз. Ал отчётко кирет.
drills-wash-kind = Эмне айткыңыз келет?
drills-wash-good = Эмне жакшы болду
drills-wash-hard = Эмне кыйын болду
drills-wash-change = Эмнени өзгөртүү керек
drills-wash-text = Өз сөзүңүз менен
drills-wash-do = Айтуу
slip-drill-note = Жазуу бош. Эмнени көргөнүңүздү жазып, кайра жөнөтүңүз.

## Маалымат топтомуна эмне жазылат

drills-keep = Маалымат топтомуна жазуу
drills-keep-later = Машыгуу бүткөндөн кийин анын өлчөгөнүн жана көрсөткөнүн ушул жерден маалымат топтомуна жазса болот.
drills-keep-lead = Өлчөнгөн убакыт бул имараттын кийинки болжолун тактайт, машыгуу мыйзам боюнча эсепке алынат, ал эми белгиленип калган ар бир нерсе оңдолгонго чейин маселе болуп турат.
drills-lead = Ким өткөрдү
drills-lead-hint = Кызмат орду, атсыз: директордун орун басары.
drills-aftercare = Кийин адамдар үчүн эмне кылынды
drills-aftercare-hint = Мисалы: класстарда он мүнөт сүйлөшүштү.
drills-violence = Муляж курал же жаракат көрсөтүлдү
drills-gaps = Эмнени оңдоо керек
drills-gaps-hint = Билсеңиз, муну ким жана кайсы күнгө чейин аткарарын жазыңыз.
drills-keep-do = Маалымат топтомуна жазуу
drills-boxes = Өз сөзүңүз
drills-boxes-lead = Алар отчётто өлчөнгөн менен катар турат. Сандар өзгөрбөйт.
drills-box-summary = Машыгуу бир нече сүйлөм менен
drills-box-strengths = Эмне жакшы болду
drills-box-areas = Эмнени оңдоо керек
drills-box-do = Сактоо
drills-reword = Башкача айтуу
drills-reword-hint = Башында жазылганы ушул жерде жана журналда калат. Бош болсо: биринчи сөздөр кайра турат.
drills-reword-do = Сөзүн сактоо
drills-reword-first = Башында жазылган: { $text }
drills-improve = Оңдоого алуу
drills-improved = маселелердин арасында
drills-back = Машыгууларга кайтуу
slip-drill-lead = Машыгууну ким өткөргөнү жазылган эмес. Кызмат ордун жазыңыз: директордун орун басары.
slip-drill-not-held = Машыгуу аягына чейин өткөрүлгөн эмес. Адегенде аны баштап, аяктаңыз.
slip-improvement-text = Эмнени оңдоо керектиги жазылган эмес же текст 1000 белгиден узун. Аны 1000 белгиден ашырбай жазыңыз.
