//! The sources the checks cite beside their numbers: who asks for a thing, and how surely that was seen.

use parvis_core::{Citation, Evidence, Language, Text};

/// A citation with its sentence in every language, in the order of [`Language::ALL`]. No native speaker has read any
/// but the first yet.
fn citation(act: &str, place: &str, evidence: Evidence, says: [&str; 8]) -> Citation {
    let says = Text(Language::ALL.into_iter().zip(says.map(ToOwned::to_owned)).collect());
    Citation { act: act.to_owned(), place: place.to_owned(), evidence, says }
}

/// The rule that the widest way out is not counted.
pub fn widest_discounted() -> Citation {
    citation(
        "Green Guide practice",
        "exit capacity",
        Evidence::Secondary,
        [
            "Where there are several exits, count without the widest: it may be the one that cannot be used.",
            "Если выходов несколько, самый широкий не считать: именно им, возможно, нельзя будет воспользоваться.",
            "Шығу бірнешеу болса, ең кеңі есепке алынбайды: дәл сол шығуды пайдалану мүмкін болмай қалуы ықтимал.",
            "S’il y a plusieurs issues, compter sans la plus large : c’est peut-être celle qui sera inutilisable.",
            "Чыгуучу эшик бир нече болсо, эң кеңин эсепке албаңыз: дал ошону колдонууга болбой калышы мүмкүн.",
            "Агар баромадгоҳ якчанд бошад, васеътаринро ҳисоб накунед: шояд маҳз аз ҳамон истифода бурдан нашавад.",
            "Chiqish eshigi bir nechta boʻlsa, eng kengi hisobga olinmaydi: aynan undan foydalanib boʻlmasligi mumkin.",
            "Çykalga birnäçe bolsa, iň giňi hasaba alynmaýar: hut şondan peýdalanyp bolmazlygy mümkin.",
        ],
    )
}

/// What a fire safety plan shows.
pub fn fire_safety_plan() -> Citation {
    citation(
        "International Fire Code 2018",
        "404",
        Evidence::Text,
        [
            "A plan has a site plan with the assembly point and floor plans with exits, ways out and refuges.",
            "В плане есть схема участка с местом сбора и планы этажей с выходами, путями и безопасными зонами.",
            "Жоспарда жиналу орны көрсетілген учаске сызбасы және шығулар, жолдар мен панажайлар көрсетілген қабат жоспарлары болады.",
            "Un plan comporte un plan de masse avec le point de rassemblement et des plans d’étage avec issues, cheminements et refuges.",
            "Планда чогулуу жайы көрсөтүлгөн аймак планы жана чыгуучу эшиктер, чыгуу жолдору менен коопсуз аймактар көрсөтүлгөн кабат пландары болот.",
            "Дар нақша нақшаи ҳудуд бо ҷойи ҷамъшавӣ ва нақшаҳои ошёнаҳо бо баромадгоҳҳо, роҳҳои баромад ва ҷойҳои бехатар ҳаст.",
            "Rejada yigʻilish joyi koʻrsatilgan hudud rejasi va chiqish eshiklari, chiqish yoʻllari hamda xavfsiz joylar koʻrsatilgan qavat rejalari boʻladi.",
            "Meýilnamada ýygnanyşyk ýeri görkezilen meýdanyň meýilnamasy we çykalgalar, çykyş ýollary hem-de howpsuz ýerler görkezilen gat meýilnamalary bolýar.",
        ],
    )
}

/// Where the assumed width of a door comes from.
pub fn assumed_door() -> Citation {
    citation(
        "Planning default of Parvis",
        "width of a common single door",
        Evidence::Inferred,
        [
            "An assumption, not a measurement and not a requirement.",
            "Допущение: не измерение и не требование.",
            "Болжам: өлшем де, талап та емес.",
            "Une hypothèse, ni une mesure ni une exigence.",
            "Болжол: өлчөө да, талап да эмес.",
            "Тахмин: на ченкунӣ ва на талабот.",
            "Taxmin: oʻlchov ham, talab ham emas.",
            "Çaklama: ölçeg hem, talap hem däl.",
        ],
    )
}

/// Why every room has a number that can be said on the telephone.
pub fn orientation() -> Citation {
    citation(
        "School orientation systems (Rems-Murr, Münster)",
        "room numbers",
        Evidence::Secondary,
        [
            "Consecutive, logical room numbers, all entrances numbered.",
            "Номера помещений идут подряд и по порядку, все входы пронумерованы.",
            "Бөлме нөмірлері ретімен жүреді, барлық кіреберіс нөмірленген.",
            "Numéros de locaux continus et logiques, toutes les entrées numérotées.",
            "Бөлмөлөрдүн номерлери ырааты менен жүрөт, бардык кире бериш номерленген.",
            "Рақамҳои ҳуҷраҳо пайдарпай ва мантиқианд, ҳамаи даромадгоҳҳо рақам доранд.",
            "Xona raqamlari ketma-ket va mantiqli, barcha kirish joylari raqamlangan.",
            "Otaglaryň belgileri yzygiderli we düşnükli, ähli girelgeler belgilenen.",
        ],
    )
}

/// What a fire code asks for people who cannot use stairs.
pub fn assisted_rescue() -> Citation {
    citation(
        "International Fire Code 2018",
        "404",
        Evidence::Text,
        [
            "Evacuation plans name assisted rescue; floor plans show accessible routes and refuges.",
            "В планах эвакуации названа помощь тем, кто не выйдет сам; на планах этажей показаны доступные пути и безопасные зоны.",
            "Эвакуация жоспарларында өзі шыға алмайтындарға көмек аталады; қабат жоспарларында қолжетімді жолдар мен панажайлар көрсетіледі.",
            "Les plans d’évacuation prévoient l’aide aux personnes ; les plans d’étage montrent les cheminements accessibles et les refuges.",
            "Эвакуация пландарында өзү чыга албагандарга жардам аталат; кабат пландарында жеткиликтүү жолдор жана коопсуз аймактар көрсөтүлөт.",
            "Дар нақшаҳои эвакуатсия кӯмак ба онҳое, ки худ баромада наметавонанд, номбар мешавад; дар нақшаҳои ошёнаҳо роҳҳои дастрас ва ҷойҳои бехатар нишон дода мешаванд.",
            "Evakuatsiya rejalarida oʻzi chiqa olmaydiganlarga yordam koʻrsatiladi; qavat rejalarida qulay yoʻllar va xavfsiz joylar koʻrsatiladi.",
            "Ewakuasiýa meýilnamalarynda özi çykyp bilmeýänlere kömek görkezilýär; gat meýilnamalarynda elýeterli ýollar we howpsuz ýerler görkezilýär.",
        ],
    )
}

/// Why exits and assembly points on different sides are wanted.
pub fn sides() -> Citation {
    citation(
        "Planning default of Parvis",
        "more than one side",
        Evidence::Inferred,
        [
            "One event should not close every way.",
            "Одно событие не должно перекрыть все пути.",
            "Бір оқиға барлық жолды жаппауы керек.",
            "Un seul événement ne doit pas fermer toutes les issues.",
            "Бир окуя бардык жолду жаппашы керек.",
            "Як ҳодиса набояд ҳамаи роҳҳоро бандад.",
            "Bitta voqea barcha yoʻllarni yopib qoʻymasligi kerak.",
            "Bir waka ähli ýollary ýapmaly däl.",
        ],
    )
}

/// Why no exit should take more than half.
pub fn half() -> Citation {
    citation(
        "Planning default of Parvis",
        "share of one exit",
        Evidence::Inferred,
        [
            "Losing one way out should leave half of the people with theirs.",
            "При потере одного выхода у половины людей должен остаться свой.",
            "Бір шығу жоғалса, адамдардың жартысында өз шығуы қалуы керек.",
            "Une issue perdue doit laisser la leur à la moitié des personnes.",
            "Бир чыгуу жолу жоголсо, адамдардын жарымынын өз жолу калышы керек.",
            "Агар як роҳи баромад аз даст равад, нисфи одамон бояд роҳи худро дошта бошанд.",
            "Bitta chiqish yoʻli yoʻqolsa, odamlarning yarmida oʻz yoʻli qolishi kerak.",
            "Bir çykyş ýoly ýitse, adamlaryň ýarysynda öz ýoly galmaly.",
        ],
    )
}

/// What a lockdown plan says.
pub fn lockdown_plan() -> Citation {
    citation(
        "International Fire Code 2018",
        "404.2.3.1",
        Evidence::Text,
        [
            "Who orders and ends it, a signal distinct from the fire alarm, how each door is secured.",
            "Кто объявляет и отменяет, сигнал, отличный от пожарного, как запирается каждая дверь.",
            "Кім жариялайды және тоқтатады, өрт дабылынан бөлек сигнал, әр есік қалай жабылады.",
            "Qui l’ordonne et y met fin, un signal distinct de l’alarme incendie, comment chaque porte est verrouillée.",
            "Ким жарыялайт жана токтотот, өрт коңгуроосунан башка сигнал, ар бир эшик кантип бекитилет.",
            "Кӣ эълон мекунад ва анҷом медиҳад, аломате, ки аз бонги сӯхтор фарқ мекунад, ҳар дар чӣ тавр маҳкам мешавад.",
            "Kim eʼlon qiladi va tugatadi, yongʻin signalidan farqli signal, har bir eshik qanday berkitiladi.",
            "Kim yglan edýär we tamamlaýar, ýangyn duýduryşyndan tapawutly duýduryş, her gapy nähili berkidilýär.",
        ],
    )
}

/// Staying in, or going to, a room chosen before; an alarm that differs from fire.
pub fn chosen_room() -> Citation {
    citation(
        "Instruction of 12.04.2017, INTK1711450J",
        "annex 2",
        Evidence::Text,
        [
            "An alarm heard everywhere and distinct from fire; lock in where you are, or in a room chosen before.",
            "Сигнал слышен везде и отличается от пожарного; запереться там, где находитесь, или в заранее выбранном помещении.",
            "Дабыл барлық жерде естіледі және өрт дабылынан бөлек; тұрған жерде немесе алдын ала таңдалған бөлмеде жабылу.",
            "Une alarme entendue partout et distincte de l’incendie ; s’enfermer sur place ou dans un local choisi d’avance.",
            "Бардык жерде угулган жана өрт коңгуроосунан башка сигнал; турган жерде же алдын ала тандалган бөлмөдө бекинүү.",
            "Бонге, ки дар ҳама ҷо шунида мешавад ва аз бонги сӯхтор фарқ мекунад; дар ҷойи худ ё дар ҳуҷраи пешакӣ интихобшуда паноҳ шудан.",
            "Hamma joyda eshitiladigan va yongʻin signalidan farqli signal; turgan joyda yoki oldindan tanlangan xonada qulflanib olish.",
            "Hemme ýerde eşidilýän we ýangyn duýduryşyndan tapawutly duýduryş; duran ýeriňde ýa-da öňünden saýlanan otagda gulplanmak.",
        ],
    )
}

/// Why a refuge lies on the same level.
pub fn near_refuge() -> Citation {
    citation(
        "Planning default of Parvis",
        "refuge on the same level",
        Evidence::Inferred,
        [
            "Stairs are the places to be out of.",
            "На лестницах оставаться нельзя.",
            "Баспалдақта қалмау керек.",
            "Les escaliers sont des lieux à quitter.",
            "Тепкичте калууга болбойт.",
            "Дар зинапоя мондан мумкин нест.",
            "Zinada qolib boʻlmaydi.",
            "Basgançakda galmaly däl.",
        ],
    )
}

/// Why there are assembly points to choose from.
pub fn away_from_item() -> Citation {
    citation(
        "Bomb threat guidance (DHS, CISA)",
        "routes and assembly areas",
        Evidence::Text,
        [
            "Choose routes and assembly areas away from the item, and have them searched first.",
            "Пути и места сбора выбирать в стороне от предмета и сначала дать их осмотреть.",
            "Жолдар мен жиналу орындарын заттан аулақ таңдау және алдымен оларды тексерту.",
            "Choisir des cheminements et des lieux de rassemblement loin de l’objet, et les faire fouiller d’abord.",
            "Жолдорду жана чогулуу жайларын заттан алыс тандап, адегенде аларды текшертүү керек.",
            "Роҳҳо ва ҷойҳои ҷамъшавиро дур аз ашё интихоб кунед ва аввал бигзоред, ки онҳоро санҷанд.",
            "Yoʻllar va yigʻilish joylarini buyumdan uzoqda tanlab, avval ularni tekshirtirish kerak.",
            "Ýollary we ýygnanyşyk ýerlerini zatdan daşda saýlap, ilki olary barlatmaly.",
        ],
    )
}

/// Why the way to an assembly point keeps clear of vehicles.
pub fn no_crossing() -> Citation {
    citation(
        "Planning default of Parvis",
        "clear of vehicles",
        Evidence::Inferred,
        [
            "People who leave in a hurry keep clear of vehicles.",
            "Люди, выходящие в спешке, держатся в стороне от машин.",
            "Асығып шыққан адамдар көліктерден аулақ жүреді.",
            "Ceux qui sortent en hâte restent à l’écart des véhicules.",
            "Шашып чыккан адамдар унаалардан алыс жүрөт.",
            "Одамоне, ки шитобон мебароянд, аз мошинҳо дур мегарданд.",
            "Shoshib chiqqan odamlar avtomobillardan uzoqroq yuradi.",
            "Howlugyp çykýan adamlar awtoulaglardan daşda ýöreýär.",
        ],
    )
}

/// The roles of a crisis team.
pub fn crisis_cell() -> Citation {
    citation(
        "PPMS guide (France)",
        "missions of the staff",
        Evidence::Recalled,
        [
            "The crisis cell and who does what in it.",
            "Кризисный штаб и кто в нём что делает.",
            "Дағдарыс штабы және онда кім не істейді.",
            "La cellule de crise et les missions de chacun.",
            "Кризистик топ жана анда ким эмне кылат.",
            "Гурӯҳи бӯҳрон ва он ки дар он кӣ чӣ мекунад.",
            "Inqiroz guruhi va unda kim nima qiladi.",
            "Çökgünlik topary we onda kim näme edýär.",
        ],
    )
}

/// Why every role has a deputy and nobody two roles at once.
pub fn deputy() -> Citation {
    citation(
        "Planning default of Parvis",
        "deputies",
        Evidence::Inferred,
        [
            "The plan works on the day somebody is away.",
            "План работает и в день, когда кого-то нет.",
            "Біреу жоқ күні де жоспар жұмыс істейді.",
            "Le plan fonctionne même le jour où quelqu’un est absent.",
            "Кимдир бирөө жок күнү да план иштейт.",
            "Нақша дар рӯзе ҳам кор мекунад, ки касе набошад.",
            "Kimdir yoʻq kuni ham reja ishlaydi.",
            "Kimdir biri ýok güni hem meýilnama işleýär.",
        ],
    )
}

/// Why a site knows somebody at police and fire service.
pub fn contact_point() -> Citation {
    citation(
        "UN Security Council resolution 2396 (2017)",
        "cooperation with local authorities",
        Evidence::Secondary,
        [
            "Sites and authorities know each other and share what is needed.",
            "Объекты и органы знают друг друга и делятся необходимым.",
            "Нысандар мен органдар бірін-бірі біледі және қажетті мәліметпен бөліседі.",
            "Les sites et les autorités se connaissent et partagent ce qui est nécessaire.",
            "Объекттер менен органдар бири-бирин тааныйт жана керектүүсүн бөлүшөт.",
            "Иншоотҳо ва мақомот ҳамдигарро мешиносанд ва чизи лозимаро мубодила мекунанд.",
            "Obyektlar va organlar bir-birini taniydi va kerakli maʼlumotni almashadi.",
            "Desgalar we edaralar biri-birini tanaýar we gerekli zady paýlaşýar.",
        ],
    )
}

/// The test every intrusive measure must pass.
pub fn rights() -> Citation {
    citation(
        "ICCPR articles 9, 12, 17 to 19, 21, 26; Siracusa Principles",
        "lawful, necessary, in proportion",
        Evidence::Recalled,
        [
            "A measure that limits rights is lawful, serves an aim, is necessary, in proportion and not discriminating.",
            "Мера, ограничивающая права, законна, служит цели, необходима, соразмерна и не дискриминирует.",
            "Құқықтарды шектейтін шара заңды, мақсатқа қызмет етеді, қажет, мөлшерлес және кемсітпейді.",
            "Une mesure qui limite les droits est légale, sert un but, est nécessaire, proportionnée et non discriminatoire.",
            "Укуктарды чектеген чара мыйзамдуу, максатка кызмат кылат, зарыл, өлчөмдөш жана кемсинтпейт.",
            "Чорае, ки ҳуқуқҳоро маҳдуд мекунад, қонунӣ, барои мақсад, зарур, мутаносиб ва бе табъиз аст.",
            "Huquqlarni cheklaydigan chora qonuniy, maqsadga xizmat qiladi, zarur, mutanosib va kamsitmaydi.",
            "Hukuklary çäklendirýän çäre kanuny, maksada gulluk edýär, zerur, deňeçer we kemsitmeýär.",
        ],
    )
}

/// A written purpose for every camera, weighed against what people may expect.
pub fn camera_purpose() -> Citation {
    citation(
        "EDPB Guidelines 3/2019",
        "purpose of each camera, balancing of interests",
        Evidence::Secondary,
        [
            "The purpose is documented in writing for every camera and weighed against the interests of those filmed.",
            "Цель записана для каждой камеры и взвешена с интересами тех, кого снимают.",
            "Мақсат әр камера үшін жазылған және түсірілетін адамдардың мүдделерімен салыстырылған.",
            "La finalité est écrite pour chaque caméra et mise en balance avec les intérêts des personnes filmées.",
            "Максат ар бир камера үчүн жазылган жана тартылган адамдардын кызыкчылыктары менен салыштырылган.",
            "Мақсад барои ҳар камера навишта ва бо манфиатҳои онҳое, ки сабт мешаванд, муқоиса шудааст.",
            "Maqsad har bir kamera uchun yozilgan va suratga olinadiganlarning manfaatlari bilan taqqoslangan.",
            "Maksat her kamera üçin ýazylan we surata düşürilýänleriň bähbitleri bilen deňeşdirilen.",
        ],
    )
}

/// What recognises a person by the body is specially protected.
pub fn biometric() -> Citation {
    citation(
        "EDPB Guidelines 3/2019; GDPR article 9",
        "biometric identification",
        Evidence::Secondary,
        [
            "Biometric identification needs an explicit basis and the smallest possible use.",
            "Для биометрического опознавания нужны прямое основание и наименьшее возможное применение.",
            "Биометриялық тану үшін тікелей негіз және барынша аз қолдану қажет.",
            "L’identification biométrique exige une base explicite et l’usage le plus réduit possible.",
            "Биометриялык таануу үчүн ачык негиз жана мүмкүн болушунча аз колдонуу керек.",
            "Барои шинохти биометрӣ асоси мустақим ва истифодаи ҳарчи камтар лозим аст.",
            "Biometrik tanish uchun aniq asos va imkon qadar kam foydalanish kerak.",
            "Biometrik tanamak üçin anyk esas we mümkin boldugyça az ulanmak gerek.",
        ],
    )
}

/// Why a group of rooms should not depend on one door.
pub fn second_way() -> Citation {
    citation(
        "Planning default of Parvis",
        "a second way out",
        Evidence::Inferred,
        [
            "Any one door can be the one that is blocked.",
            "Заблокированной может оказаться любая дверь.",
            "Кез келген есік бітеліп қалуы мүмкін.",
            "N’importe quelle porte peut être celle qui est bloquée.",
            "Кайсы эшик болбосун тосулуп калышы мүмкүн.",
            "Ҳар кадом дар метавонад баста монад.",
            "Har qanday eshik toʻsilib qolishi mumkin.",
            "Islendik gapy päsgellenip biler.",
        ],
    )
}

/// How drills with children are held.
pub fn drills_with_children() -> Citation {
    citation(
        "Instruction of 12.04.2017, INTK1711450J",
        "annex 2",
        Evidence::Text,
        [
            "Announced, never a surprise; no dummy weapons; for the small ones a game; preparation, conduct, feedback.",
            "Объявлены заранее, без внезапности; без муляжей оружия; для малышей в виде игры; подготовка, проведение, разбор.",
            "Алдын ала жарияланады, тосыннан болмайды; қару муляжы жоқ; кішкентайларға ойын түрінде; дайындық, өткізу, талдау.",
            "Annoncé, jamais une surprise ; pas d’armes factices ; un jeu pour les petits ; préparation, déroulement, retour.",
            "Алдын ала жарыяланган, күтүүсүз эмес; муляж куралсыз; кичинелерге оюн түрүндө; даярдоо, өткөрүү, талкуу.",
            "Эълоншуда, на ногаҳонӣ; бе силоҳи бардурӯғ; барои хурдсолон ҳамчун бозӣ; омодагӣ, гузаронидан, муҳокима.",
            "Eʼlon qilingan, kutilmagan emas; soxta qurolsiz; kichiklarga oʻyin tarzida; tayyorgarlik, oʻtkazish, muhokama.",
            "Yglan edilen, duýdansyz däl; ýasama ýaragsyz; kiçilere oýun görnüşinde; taýýarlyk, geçirmek, ara alyp maslahatlaşmak.",
        ],
    )
}

/// What is written down about a drill.
pub fn drill_record() -> Citation {
    citation(
        "International Fire Code 2018",
        "405.5",
        Evidence::Text,
        [
            "Who ran it, date and time, how people were told, staff, number evacuated, conditions, problems, weather, time.",
            "Кто проводил, дата и время, как оповестили, персонал, сколько вышло, условия, трудности, погода, длительность.",
            "Кім өткізді, күні мен уақыты, қалай хабарланды, қызметкерлер, қанша адам шықты, жағдайлар, қиындықтар, ауа райы, ұзақтығы.",
            "Qui l’a mené, date et heure, comment on a prévenu, personnel, nombre d’évacués, conditions, problèmes, météo, durée.",
            "Ким өткөрдү, күнү жана убактысы, кантип кабарланды, кызматкерлер, канча адам чыкты, шарттар, кыйынчылыктар, аба ырайы, узактыгы.",
            "Кӣ гузаронд, рӯз ва вақт, чӣ тавр хабар дода шуд, кормандон, чанд нафар баромад, шароит, душвориҳо, обу ҳаво, давомнокӣ.",
            "Kim oʻtkazdi, kuni va vaqti, qanday xabar berildi, xodimlar, nechta odam chiqdi, sharoitlar, qiyinchiliklar, ob-havo, davomiyligi.",
            "Kim geçirdi, güni we wagty, nähili habar berildi, işgärler, näçe adam çykdy, şertler, kynçylyklar, howa, dowamlylygy.",
        ],
    )
}
