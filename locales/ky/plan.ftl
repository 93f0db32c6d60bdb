### Басылган план: аталыштар, таблицалар, белгилер жана жөнөкөй кадамдар менен үч иш-аракет тартиби.
### status: draft

## Мукаба жана белгилер

plan-title = Коргоо планы
plan-of = План: { $site }
plan-date = { $date } күнкү абал
plan-mark-tlp = TLP:{ $colour }
plan-draft-translation = Котормонун долбоору: эне тилдүү адам али бекиткен жок.
plan-missing-translations = { $count } текст али которулган эмес жана [en] белгисинен кийин англисче көрсөтүлгөн.
plan-contents = Мазмуну
plan-page = { $pages } барактын { $page }-барагы
plan-restricted = Шашылыш кызматтар жана объекттин өз кызматкерлери үчүн. Жарыялоого болбойт.

## Объект

plan-site = Объект
plan-site-facts = Объект жөнүндө маалыматтар
plan-fact = Маалымат
plan-value = Мааниси
plan-source = Булагы
plan-day = Күнү

## Классификация

plan-classification = Классификация
plan-classification-undecided = Чечүүгө болбойт
plan-classification-none = Бул өлкө үчүн эрежелер топтому жок. Базалык топтом колдонулат.
plan-pack = Эрежелер топтому
plan-criterion = Критерий
plan-verdict = Чечим
plan-requirement = Талап
plan-citation = Берене
plan-evidence = Аныктыгы
plan-what-it-asks = Мыйзам эмнени талап кылат

## Кабат пландары

plan-floor-plans = Кабат пландары
plan-floor-plan-of = Кабат планы: { $level }
plan-no-drawing = Кабат планы али жок.
plan-legend = Шарттуу белгилер
plan-scale = Масштаб 1:{ $scale }
plan-north-short = Т
plan-north-unknown = Түндүк кайсы жакта экени белгисиз
plan-pinned-findings = Бул кабаттагы маселелер
plan-symbol-emergency-exit = Авариялык чыгуучу эшик

## Адамдар

plan-roles = Милдеттер жана орун басарлар
plan-role = Милдет
plan-holder = Аткаруучу
plan-deputies = Орун басарлар
plan-function = Кызмат орду
plan-name = Аты
plan-phone = Кызматтык телефон
plan-agency = Мекеме
plan-confirmed = Байланыш текшерилген
plan-contacts = Байланыштар
plan-nobody = эч ким дайындалган эмес
plan-not-known-yet = азырынча белгисиз
plan-no-deputy = орун басары жок

## Коңгуроо жана иш-аракет тартиптери

plan-alarm = Коңгуроо жана иш-аракет тартиптери
plan-alarm-signals = Коңгуроо сигналдары
plan-alarm-not-described = Бул жерде коңгуроо кантип берилээри али жазылган эмес.
plan-decide-evacuate = Коркунуч ичинде, чыгуу жолу коопсуз: эвакуацияланыңыз.
plan-decide-shelter = Коркунуч сыртта, абада же аба ырайынан: имарат ичинде паналаңыз.
plan-decide-lockdown = Бирөө зыян келтиргиси келет жана чыгуу коопсуз экени анык эмес: эшикти бекитип, жашыныңыз.

posture-evacuate = Эвакуациялануу
posture-evacuate-when = Ичинде өрт же башка коркунуч бар, чыгуу жолу коопсуз.
posture-evacuate-step-1 = Ишти дароо токтотуңуз. Буюмдарды калтырыңыз.
posture-evacuate-step-2 = Жооптуу болгон адамдарыңыздын баарын алып чыгыңыз. Жардамга муктаждарга макулдашылгандай жардам бериңиз.
posture-evacuate-step-3 = Эң жакын коопсуз жол менен чыгыңыз. Лифтке түшпөңүз.
posture-evacuate-step-4 = Артыңыздан эшиктерди жабыңыз, бирок кулпулабаңыз.
posture-evacuate-step-5 = Чогулуу жайына барып, бирге болуңуз.
posture-evacuate-step-6 = Баарын санаңыз. Ким жок, ким жаракат алды жана ким сизге кошулду — билдириңиз.
posture-evacuate-step-7 = Кризистик топтун жетекчиси айтканда гана кайра кириңиз.

posture-shelter = Имарат ичинде паналоо
posture-shelter-when = Коркунуч сыртта, абада же аба ырайынан: зыяндуу булут, түтүн, бороон.
posture-shelter-step-1 = Имаратка кириңиз. Сырттагылардын баарын киргизиңиз.
posture-shelter-step-2 = Планда аталган бөлмөлөргө барыңыз.
posture-shelter-step-3 = Терезелерди жана эшиктерди жабыңыз. Желдетүүнү өчүрүп, жылчыктарды бүтөңүз.
posture-shelter-step-4 = Терезелерден алыс болуңуз.
posture-shelter-step-5 = Расмий кабарларды угуңуз. Телефон байланышын бош калтырыңыз.
posture-shelter-step-6 = Баарын санап, билдириңиз.
posture-shelter-step-7 = Кризистик топтун жетекчиси же бийлик бүттү дегенче ошол жерде болуңуз.

posture-lockdown = Эшикти бекитип, жашынуу
posture-lockdown-when = Ичинде же жакын жерде бирөө зыян келтиргиси келет жана чыгуу коопсуз экени анык эмес.
posture-lockdown-step-1 = Коркунуч кайда экенин так билсеңиз жана кооптонбой чыга алсаңыз, жооптуу болгон адамдарыңыз менен тынч чыгыңыз.
posture-lockdown-step-2 = Болбосо, эң жакын кулпулана турган бөлмөгө кириңиз. Коопсуз болсо, коридордогу адамдарды киргизиңиз.
posture-lockdown-step-3 = Эшикти кулпулап, эмерек менен тосуңуз. Жарыкты өчүрүңүз.
posture-lockdown-step-4 = Бекем нерсенин артында, көрүнбөй, эшик менен терезелерден алыс, жапыз отуруңуз.
posture-lockdown-step-5 = Унчукпаңыз. Телефондордун үнүн жана титирөөсүн өчүрүңүз.
posture-lockdown-step-6 = Коркуп тургандардын жанында болуңуз.
posture-lockdown-step-7 = Эч кимге ачпаңыз. Полицияны же бүткөнү тууралуу макулдашылган сигналды күтүңүз.

## Бөлмөлөр

plan-rooms = Бөлмөлөр
plan-number = №
plan-use = Арналышы
plan-level = Кабат
plan-area = Аянты, м²
plan-people = Адамдар
plan-locks = Ичинен кулпуланат
plan-nearest-exit = Эң жакын чыгуучу эшик
plan-travel = Чыгуучу эшикке чейинки жол
plan-exits = Чыгуучу эшиктер
plan-width = Өтө турган туурасы
plan-opens = Ачылышы
plan-leads-from = Кайдан алып чыгат

## Шашылыш кызматтар үчүн барак

plan-responder-sheet = Шашылыш кызматтар үчүн барак
plan-responder-grid = Торчонун чарчысы
plan-responder-meet = Сизди ким тосуп алат

## Чаралар жана машыгуулар

plan-measures = Чаралар
plan-measure = Чара
plan-status = Абалы
plan-where = Кайда
plan-rights-check = Укуктарды текшерүү
plan-rights-missing = али жүргүзүлгөн эмес
plan-drills = Машыгуулар
plan-drill-time = Коопсуз болгонго чейинки убакыт

## Эмне жетишпейт, булактар

plan-missing = Эмне жетишпейт
plan-finding = Маселе
plan-settle = Кантип чечилет
plan-code = Код
plan-sources = Булактар
plan-drawing-from = Чийме
plan-made-with = Parvis { $version } менен «{ $site }» маалымат топтомунан түзүлдү.
plan-sign-off = Бекитүү
plan-approved-by = Бекиткен
plan-signature = Колу

## Шашылыш кызматтар

plan-police = Полиция
plan-fire-service = Өрт кызматы

plan-sections = Пландын тексти

## Басылган план үчүн дагы

plan-reading = Бул планды кантип окуу керек
plan-reading-pins = Маселенин ар бир түрүнүн өз номери бар. Ошол эле номер кабат пландарында маселе турган жерге коюлган; белгинин формасы анын канчалык маанилүү экенин ак-кара басууда да көрсөтөт.
plan-reading-evidence = Ар бир эреженин белгиси бар: анын тексти көрүлгөнбү же юрист ырасташы керек болгон кыйыр булак гана көрүлгөнбү. Эч ким бербеген маалымат «белгисиз» деп басылат; анын ордуна эч нерсе коюлбайт.
plan-seal-head = Объекттин жетекчиси
plan-seal-owner = Ээси же жооптуу орган
plan-seal-given = Parvisте бекитилди
plan-seals-note = План баары кол койгондо күчүнө кирет.
plan-class-reasons = Критерийлер жана аларга жооптор
plan-cover-classes-more = Калганы ({ $count }) «Классификация» бөлүмүндө.
plan-class-more = { $count ->
    [one] Дагы бир критерий каралды; ал эч нерсени чечпейт.
   *[other] Дагы { $count } критерий каралды; алар эч нерсени чечпейт.
}
plan-class-facts = Колдонулган маалыматтар
plan-class-flags = Юрист ырасташы керек
plan-deadlines = Мөөнөттөр
plan-met = Аткарылды
plan-due = Акыркы күн
plan-pin = Белги
plan-importance = Маанилүүлүгү
plan-places = Жерлер
plan-findings-more = Дагы { $count } жерде ошондой эле: { $places }.
plan-decided = Чечилгени
plan-decided-note = Бул маселелер дагы эле бар. Ар бири боюнча ким кайсы күнгө чейин аракет кылары же анын ошол бойдон калары жана эмне үчүн экени чечилген.
plan-decided-in-hand = Аткарылууда
plan-decided-accepted = Ошол бойдон кабыл алынган
plan-decided-overdue = { $date }, мөөнөтү өткөн
plan-decided-taken = { $measure } ({ $status })
plan-decided-reason = Себеби
plan-decided-who = Ким чечти
plan-site-plan = Аймактын планы
plan-floor-plans-note = Чыгуучу эшиктер ар бир кабатта сааттын жебесинин багыты боюнча номерленген; эсеп жер деңгээлиндеги кабатта вестибюлдөн чыккан эң кең эшиктен башталат. Эшиктер туурасына жараша чийилген; үзүк сызык менен чийилген эшиктин туурасы болжолдуу алынган. Тепкичтердеги кыска кара сызыктар — баскычтар, алар өлчөнгөн эмес.
plan-kind = Түрү
plan-stairs = Тепкичтер жана лифттер
plan-levels = Кабаттар
plan-key-rooms = Аты батпаган кичине бөлмөлөр
plan-drawing-alt = { $title }, масштабы 1:{ $scale }. Чыгуучу эшиктердин, маселелердин жана бөлмөлөрдүн таблицаларында ушул эле сөз менен айтылган.
plan-true-scale = { $paper } форматында 100 % басылганда 1:{ $scale }.
plan-grid-note = Торчонун чарчысы — { $metres } м, ар бир кабатта бирдей.
plan-unpinned = { $count ->
    [one] Бир белгиге чиймеде бош орун табылган жок; анын маселеси тизмеде бар.
   *[other] { $count } белгиге чиймеде бош орун табылган жок; алардын маселелери тизмеде бар.
}
plan-assumed = { $value }, болжолдуу
plan-responder-of = Шашылыш кызматтар үчүн барак: { $level }
plan-responder-note = Жардамга келгендер үчүн. Барактар ак-кара, торчосу ар бир кабатта бирдей: «E3, B4 чарчысы» деп айтыңыз.
plan-responder-points = Билүү керек болгон жерлер
plan-responder-doors = Кирүүчү жана чыгуучу эшиктер
plan-point = Жер
plan-outdoors = сыртта
plan-nothing-known = Азырынча эч нерсе белгисиз.
plan-no-roles = Эч бир милдетке али эч ким дайындалган эмес.
plan-alarm-note = Кадамдар ар бир иш-аракет тартиби үчүн демейки кадамдар. Бул объектте башкача же кошумча эмне кылынары алардын астында айтылган.
plan-posture-not-described = Бул объекттин өзгөчөлүгү али жазылган эмес.
plan-fact-exits = Имараттын { $count } чыгуучу эшиги бар{ $emergency ->
    [0] .
   *[other] , анын ичинен { $emergency } авариялык гана.
}
plan-fact-lockable = Ичинен кулпулана турган бөлмөлөр: { $yes }. Кулпуланбагандары: { $no }. Белгисиз: { $open }.
plan-rooms-note = «Чыгуучу эшикке чейинки жол» — бөлмөнүн эң алыскы бурчунан ал жерге эң жакын чыгуучу эшикке чейинки жол, метр менен. Сызыкча эч нерсе белгисиз же бир да чыгуучу эшикке жетүүгө болбойт дегенди билдирет.
plan-dash = –
plan-announced = Жарыяланган
plan-aftercare = Кийинки колдоо
plan-no-drills = Бир да машыгуу өткөрүлгөн же пландалган эмес.
plan-no-measures = Бир да чара жазылган эмес.
plan-measures-note = Адамдардын укуктарына тийген чара укуктарды текшерүүсү кандай болсо, ошондой: он суроо, жооптуу адам, кайра карала турган күн.
plan-kept = Сакталат
plan-ends = Бүтөт
plan-rights-answered = жооп берилген; кайра каралат: { $date }
plan-rights-no-review = жооп берилген; кайра карала турган күн жок
plan-rights-open = { $count } суроо жоопсуз
plan-missing-note = Parvisке али эч ким айтпаган нерселер. Белгисиз белгисиз бойдон калат: мында эч нерсе ойдон чыгарылган эмес.
plan-missing-facts = Маалыматтар жана аларды тактаган суроолор
plan-question = Суроо
plan-missing-stubs = Тексти белгисиз критерийлер
plan-missing-rest = Чиймеде жана байланыштарда
plan-missing-words = Котормо
plan-missing-no-words = Бул пландагы Parvis тексттеринин баары которулган.
plan-missing-people = { $count } бөлмөнү канча адам колдонору белгисиз.
plan-missing-locks = { $count } бөлмө ичинен кулпуланаары белгисиз.
plan-missing-swings = { $count } чыгуучу эшик кайсы жакка ачылаары белгисиз.
plan-missing-exits = { $count } эшик чыгуу деп белгиленген, бирок артында бөлмө бар: чиймеде чыгуу катары көрсөтүлгөн жок.
plan-missing-north = Чиймеде түндүк кайда экени айтылган эмес.
plan-missing-drawing = Чийме жок.
plan-missing-phones = { $count } байланыштын телефон номери жок.
plan-sources-law = Мыйзамдар жана стандарттар
plan-sources-files = Файлдар жана адамдар
plan-sources-made = Бул документ кантип түзүлдү
plan-says = Анда эмне айтылат
plan-used-for = Эмне үчүн колдонулду
