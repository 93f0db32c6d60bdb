### Машыгуулар: бир нерсени эмне үчүн киргизүүгө болбой турганы жана өлчөнгөн нерсе жөнүндө отчёт.
### status: draft

## Ким катышат, адамдар кайсы жерде саналды, бөлмөнүн абалы кандай

drill-group-kindergarten = бала бакчанын балдары
drill-group-primary = кенже класстын окуучулары
drill-group-secondary = жогорку класстын окуучулары
drill-group-adults = чоңдор
drill-body-police = полиция
drill-body-fire-service = өрт өчүрүү кызматы
drill-body-medical = медицина кызматкерлери
drill-body-psychologist = психолог
drill-body-teacher = мугалим же кызматкер
drill-body-parent = ата-эне
drill-body-authority = башкаруу органы
drill-body-other = башка
drill-place-room = бөлмөдө
drill-place-assembly-point = чогулуу жайында
drill-light-problem = жардам керек
drill-light-waiting = азырынча кабар жок
drill-light-safe = коопсуз, баары эсепке алына элек
drill-light-accounted = коопсуз, баары эсепте

## Бир нерсени эмне үчүн киргизүүгө болбойт

drill-refused-not-planned = Бул машыгуу али пландала элек. Адегенде планын түзүңүз.
drill-refused-bad-plan = { $what ->
    [rooms] Жок дегенде бир бөлмөнү көрсөтүңүз, ар бирин бир жолу.
    [exits] Ар бир чыгуучу эшикти бир гана жолу көрсөтүңүз.
   *[groups] Ким катышарын көрсөтүңүз, ар бир топту бир жолу.
}
drill-refused-surprise-with-children = Кичинекей балдар катышат, машыгуу алар үчүн күтүүсүз болбошу керек. Алдын ала жарыялаңыз.
drill-refused-not-started = Машыгуу али башталган жок. Саатты машыгуунун жетекчиси жүргүзөт.
drill-refused-started-already = Машыгуу башталып кетти. Анын планы мындан ары өзгөрбөйт.
drill-refused-all-clear-already = Коркунуч өттү деген белги берилген.
drill-refused-needs-time = Коркунуч өттү деген белги берилген. Муну саат канчада көргөнүңүздү да көрсөтүңүз.
drill-refused-too-early = Бул убакыт али келе элек. Саатты карап, кайра киргизиңиз.
drill-refused-ended = Машыгуу бүттү. Бүткөнгө чейин көргөндү убактысын көрсөтүп дагы киргизсе болот.
drill-refused-not-ended = Машыгуу али бүтө элек. Адегенде аны аяктаңыз.
drill-refused-closed = Бул машыгуу жабылды. Эми эч нерсе киргизүүгө болбойт.
drill-refused-not-joined = Сиз бул машыгууга али кошула элексиз. Адегенде кошулуңуз.
drill-refused-not-allowed = Бул сиздин милдетиңизге кирбейт. Машыгуунун жетекчисине айтыңыз.
drill-refused-not-your-room = { $room }: бул бөлмөнү сиз көзөмөлдөбөйсүз. Аны сизге бекитүүнү машыгуунун жетекчисинен сураңыз.
drill-refused-not-your-exit = { $exit }: бул чыгуучу эшикти сиз көзөмөлдөбөйсүз. Аны сизге бекитүүнү машыгуунун жетекчисинен сураңыз.
drill-refused-unknown = { $what ->
    [room] { $id }: бул бөлмө машыгууда жок. Тизмеден тандаңыз.
    [exit] { $id }: бул чыгуучу эшик машыгууда жок. Тизмеден тандаңыз.
    [missing] { $id }: бул адамдардын жоктугун эч ким билдирген эмес. Тизмеден тандаңыз.
    [observer] Бул байкоочу мындан ары аталбайт. Башкасын тандаңыз же эч кимди тандабаңыз.
    [sentence] Бул сүйлөм ошол аралыкта өзгөрдү. Баракты кайра жүктөп, анан оңдоңуз.
   *[extra] { $id }: бул ашык адамдар жөнүндө эч ким билдирген эмес. Тизмеден тандаңыз.
}
drill-refused-same-room = { $room }: жок адамдар да, ашык адамдар да бир бөлмөдөн. Алар табылган бөлмөнү тандаңыз.
drill-refused-too-long = { $what ->
    [class] Класстын аталышы өтө узун.
    [label] Сүрөттөө өтө узун.
    [name] Аты өтө узун.
   *[text] Текст өтө узун.
} Эң көбү { $most } белги.
drill-refused-out-of-range = { $what ->
    [people] Адам өтө көп: эң көбү { $most }.
    [seconds] Убакыт өтө кеч: башталгандан кийин эң көбү { $most } с.
    [exits] Чыгуучу эшик өтө көп: эң көбү { $most }.
    [observers] Байкоочу өтө көп: эң көбү { $most }.
   *[rooms] Бөлмө өтө көп: эң көбү { $most }.
}
drill-refused-empty = Аталыш жетишпейт. Аны жазыңыз.
drill-refused-bad-sequence = Телефон жазууларды иретсиз жөнөттү. Баракты кайра жүктөңүз.

## Отчёт: убакыт, бөлмөлөр, чыгуучу эшиктер, адамдар

drill-report-seconds = { $seconds } с
drill-report-minutes = { $minutes } мүн { $seconds } с
drill-report-whole-minutes = { $minutes } мүн
drill-report-class = { $class } ({ $room })

drill-report-planned = { $kind }: { $rooms } бөлмө, { $people } адам күтүлгөн.
drill-report-announced = Адамдар бул жөнүндө алдын ала билишкен.
drill-report-unannounced = Адамдар бул жөнүндө алдын ала билишкен эмес.
drill-report-group = Катышкандар: { $group }.
drill-report-watched = Телефон менен: { $teachers } мугалим, { $observers } байкоочу.

drill-report-all-secured = Башталгандан кийин { $time } өткөндө бардык бөлмөлөр бекитилип, адамдар көрүнбөй калды.
drill-report-all-out = Башталгандан кийин { $time } өткөндө баары сыртта болду.
drill-report-all-safe = Башталгандан кийин { $time } өткөндө баары сыртта же кулпуланган эшиктин артында болду.
drill-report-not-all-safe = { $rooms } бөлмөнүн { $safe } коопсуз болду. Акыркысы качан коопсуз болгону белгисиз.
drill-report-simulated-below = Эсептөө боюнча бул имаратта { $low } – { $high } керек, эсептөөлөрдүн жарымында эң көбү { $median }. Машыгууга { $time } кетти: 100 эсептөөнүн 95инен аз.
drill-report-simulated-inside = Эсептөө боюнча бул имаратта { $low } – { $high } керек, эсептөөлөрдүн жарымында эң көбү { $median }. Машыгууга { $time } кетти: эсептөөлөрдөгүдөй.
drill-report-simulated-above = Эсептөө боюнча бул имаратта { $low } – { $high } керек, эсептөөлөрдүн жарымында эң көбү { $median }. Машыгууга { $time } кетти: 100 эсептөөнүн 95инен көп.
drill-report-all-accounted = Күтүлгөн { $expected } адамдын баары башталгандан кийин { $time } өткөндө эсепке алынды.
drill-report-not-all-accounted = { $expected } адамдын { $accounted } эсепке алынды. Бир жерде саноо жок же дал келбейт.
drill-report-all-clear = Коркунуч өттү деген белги башталгандан кийин { $time } өткөндө берилди.
drill-report-ended = Машыгуу башталгандан кийин { $time } өткөндө бүттү.

drill-report-room-secured = { $room }: { $time } өткөндө бекитилди, адамдар көрүнбөйт.
drill-report-room-not-secured = { $room }: бекитилген эмес, { $time } өткөндө билдирилди.
drill-report-room-empty = { $room }: { $time } өткөндө бош.
drill-report-room-not-empty = { $room }: бош эмес, { $time } өткөндө билдирилди.
drill-report-room-out = { $room }: { $time } өткөндө сыртта.
drill-report-room-out-with-exit = { $room }: { $time } өткөндө сыртта ({ $exit }).
drill-report-room-not-out = { $room }: сыртта эмес, { $time } өткөндө билдирилди.
drill-report-room-counted = { $room }: саналганы { $present }, күтүлгөнү { $expected }, { $time } өткөндө баары түшүндүрүлдү.
drill-report-room-count-differs = { $room }: саналганы { $present }, күтүлгөнү { $expected }, айырмасы түшүндүрүлгөн жок; { $time } өткөндө саналды.
drill-report-room-silent = { $room }: эч нерсе билдирилген жок.

drill-report-exit = { $exit }: { $told }.
drill-report-exit-first = биринчи адам { $first } өткөндө
drill-report-exit-last = акыркы адам { $last } өткөндө
drill-report-exit-people = { $people } адам чыкты

drill-report-found = { $room }: жок болгон { $count } адам { $time } өткөндө башка жерден табылды ({ $found_in }).
drill-report-missing = { $room }: { $count } адам аягына чейин табылган жок.
drill-report-extra = { $room }: аягына чейин { $count } ашык адам, эч бир бөлмөгө тиешелүү эмес.

drill-report-note = { $words }
drill-report-note-with-where = { $where }: { $words }
drill-report-by = { $note } — { $by }
drill-report-observer = Байкады: { $by }.
drill-report-observer-with-where = Байкады: { $by }; { $where }.
drill-report-wash-good = Жакшы болду: { $words }
drill-report-wash-good-with-where = { $where }, жакшы болду: { $words }
drill-report-wash-hard = Кыйын болду: { $words }
drill-report-wash-hard-with-where = { $where }, кыйын болду: { $words }
drill-report-wash-change = Өзгөртүү керек: { $words }
drill-report-wash-change-with-where = { $where }, өзгөртүү керек: { $words }
drill-report-written = Машыгуунун жетекчиси: { $words }
drill-report-corrected = { $note } (жетекчи башкача айтты)

## Кагаздагы отчёт

drill-report-paper = Машыгуу жөнүндө отчёт
drill-report-mark = МАШЫГУУ
drill-report-section-overview = Эмне машыгылды
drill-report-section-times = Убакыт
drill-report-section-rooms = Бөлмөлөр
drill-report-section-exits = Чыгуучу эшиктер
drill-report-section-people = Ким жок болду, ким табылды
drill-report-section-strengths = Эмне жакшы чыкты
drill-report-section-gaps = Эмнени оңдоо керек
drill-report-section-information = Дагы эмне байкалды
drill-report-section-wash = Адамдар кийин эмне айтты
drill-report-day = Күнү
drill-report-kind = Эмне машыктырылды
drill-report-groups = Ким катышты
drill-report-record = Протокол
drill-report-record-until = { $last }-жазууга чейин
drill-report-measured = Өлчөнгөнү
drill-report-low = Эсептөөдө: 100дүн 5инде кыскараак
drill-report-median = жарымында кыскараак
drill-report-high = 100дүн 5инде узагыраак
drill-report-compare-only = Бөлмөлөрдө жашынууну эсептөөнү текшере турган маалымат жок. Аны менен эки планды гана салыштырыңыз.
drill-report-room = Бөлмө
drill-report-secured = Бекитилди
drill-report-empty = Бош
drill-report-out = Сыртта
drill-report-counted = Саналганы / күтүлгөнү
drill-report-at-exit = Чыгуучу эшик
drill-report-first = Биринчи адам
drill-report-last = Акыркы адам
drill-report-people = Адам саны
drill-report-cell-not = жок ({ $time })
drill-report-follows = Мындан ары эмне кылынат
drill-report-follows-lead = Ар бир пункт боюнча эмне кылынарын, ким жана качанкыга чейин кыларын жазыңыз. Кийинки машыгууда текшериңиз.
drill-report-no-gaps = Оңдой турган нерсени эч ким жазган жок. Бул жерде макулдашканыңызды жазууга орун бар.
drill-report-seen = Эмне байкалды
drill-report-about = Бул убакыт кайдан алынды
drill-report-about-times = Убакыт — башталгандан кийинки мүнөт жана секунд. Аны бөлмөлөрдөгү жана чыгуучу эшиктердеги адамдар телефон менен белгилешти; сызыкча — муну эч ким билдирген эмес дегенди билдирет.
drill-report-about-proof = Чарчы кашаадагы сандар — машыгуунун протоколундагы жазуулар. Ал машыгуунун жетекчисинде сакталат.
drill-report-about-names = Бул отчёт адамдарды санайт, эч кимдин атын атабайт.
drill-report-about-names-observers = Бул отчёт адамдарды санайт жана байкоочуларды гана атайт. Машыгуудан 30 күн өткөндө алардын аттары бул жерден өчүрүлөт: көчүрмөлөрүңүздү да өчүрүңүз.
