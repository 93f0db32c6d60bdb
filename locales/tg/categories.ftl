### Номи ҳуҷраҳо, дарҳо, зинапояҳо ва ашё дар нақша.
### status: draft

## Ҳуҷраҳо

unit-room = Ҳуҷра
unit-classroom = Синфхона
unit-grouproom = Ҳуҷраи гурӯҳи кӯдакистон
unit-auditorium = Толори тамошобинон
unit-laboratory = Озмоишгоҳ
unit-workshop = Устохона
unit-library = Китобхона
unit-office = Кабинет
unit-conferenceroom = Ҳуҷраи маҷлис
unit-fitnessroom = Толори варзишӣ
unit-pool = Ҳавз
unit-foodservice = Ошхона
unit-kitchen = Матбах
unit-shop = Мағоза
unit-exhibition = Толори намоишгоҳ
unit-restroom = Ҳоҷатхона
unit-shower = Душхона
unit-lockerroom = Ҷойи либосивазкунӣ
unit-coatcheck = Либосмонӣ
unit-prayerroom = Намозхона ё ҳуҷраи ибодат
unit-firstaid = Кабинети тиббӣ
unit-ward = Палата ё ҳуҷраи муолиҷа
unit-sleeping = Хобгоҳ
unit-waitingroom = Ҳуҷраи интизорӣ
unit-lobby = Даҳлез
unit-walkway = Долон
unit-stairs = Зинапоя
unit-ramp = Пандус
unit-elevator = Лифт
unit-escalator = Эскалатор
unit-storage = Анбор
unit-serviceroom = Ҳуҷраи техникӣ
unit-parking = Таваққуфгоҳ
unit-terrace = Балкон ё айвон
unit-opentobelow = Фазои кушода ба ошёнаи поён
unit-nonpublic = Барои одамон баста
unit-unenclosedarea = Майдончаи кушода
unit-unspecified = Таъинот нишон дода нашудааст

## Дарҳо

opening-door = Дар
opening-passage = Гузаргоҳи бе дар
opening-emergencyexit = Дари эҳтиётӣ
opening-gate = Дарвоза
opening-revolving = Дари чархзананда

swing-outward = ба самти баромад кушода мешавад
swing-inward = муқобили барояндагон кушода мешавад
swing-both = ба ду тараф кушода мешавад
swing-sliding = лағжанда ё чархзананда

## Пайвандҳои байни ошёнаҳо

connector-stairs = Зинапоя
connector-ramp = Пандус
connector-elevator = Лифт
connector-escalator = Эскалатор

## Ашё дар нақша

fixture-wall = Девор
fixture-column = Сутун
fixture-window = Тиреза
fixture-furniture = Мебел
fixture-assemblypoint = Ҷойи ҷамъшавӣ
fixture-road = Роҳ
fixture-vehicleparking = Таваққуфгоҳи мошинҳо
fixture-vehiclebarrier = Монеа барои мошинҳо
fixture-sitegate = Дарвозаи девори иншоот
fixture-boundary = Сарҳади ҳудуд
fixture-hydrant = Гидранти сӯхторнишонӣ
fixture-fireextinguisher = Оташнишонак
fixture-firealarmpullstation = Тугмаи бонги сӯхтор
fixture-firstaid = Қуттии дору
fixture-defibrillator = Дефибриллятор
fixture-shutoff = Ҷойи қатъи об, газ ё барқ
fixture-keysafe = Сейфи калидҳо
fixture-alarmpoint = Ҷойи додани бонги хатар
fixture-refuge = Ҷойи бехатар барои онҳое, ки аз зинапоя рафта наметавонанд
fixture-hazard = Хатар
fixture-other = Дигар

## Машқҳо

drill-evacuation = Машқи эвакуатсия
drill-lockdown = Машқи «Дарро қуфл карда, паноҳ шудан»
drill-shelter = Машқи «Паноҳ бурдан дар дохили бино»
drill-combined = Машқи маҷмӯӣ
drill-briefing = Дастурдиҳӣ ба кормандон

drill-held = гузаронида шуд
drill-planned = ба нақша гирифта шудааст

## Чораҳо

measure-proposed = пешниҳод шуд
measure-approved = тасдиқ шуд
measure-in_place = амал мекунад
measure-ended = қатъ шуд
