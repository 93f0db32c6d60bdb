### Пландагы бөлмөлөрдүн, эшиктердин, тепкичтердин жана буюмдардын аталыштары.
### status: draft

## Бөлмөлөр

unit-room = Бөлмө
unit-classroom = Класс бөлмөсү
unit-grouproom = Бала бакчанын топ бөлмөсү
unit-auditorium = Көрүүчүлөр залы
unit-laboratory = Лаборатория
unit-workshop = Устакана
unit-library = Китепкана
unit-office = Кабинет
unit-conferenceroom = Жыйын бөлмөсү
unit-fitnessroom = Спорт залы
unit-pool = Бассейн
unit-foodservice = Ашкана
unit-kitchen = Тамак даярдоочу бөлмө
unit-shop = Дүкөн
unit-exhibition = Көргөзмө залы
unit-restroom = Даараткана
unit-shower = Душ бөлмөсү
unit-lockerroom = Кийим которуучу бөлмө
unit-coatcheck = Кийим илгич
unit-prayerroom = Намазкана же сыйынуу бөлмөсү
unit-firstaid = Медициналык кабинет
unit-ward = Палата же дарылоо бөлмөсү
unit-sleeping = Уктоочу бөлмө
unit-waitingroom = Күтүү бөлмөсү
unit-lobby = Вестибюль
unit-walkway = Коридор
unit-stairs = Тепкич
unit-ramp = Пандус
unit-elevator = Лифт
unit-escalator = Эскалатор
unit-storage = Кампа бөлмөсү
unit-serviceroom = Техникалык бөлмө
unit-parking = Унаа токтотуучу жай
unit-terrace = Балкон же терраса
unit-opentobelow = Төмөнкү кабатка ачык мейкиндик
unit-nonpublic = Адамдар үчүн жабык
unit-unenclosedarea = Ачык аянт
unit-unspecified = Арналышы көрсөтүлгөн эмес

## Эшиктер

opening-door = Эшик
opening-passage = Эшиксиз өтмөк
opening-emergencyexit = Авариялык эшик
opening-gate = Дарбаза
opening-revolving = Айланма эшик

swing-outward = чыгуу багытында ачылат
swing-inward = чыгып бараткандарга каршы ачылат
swing-both = эки жакка тең ачылат
swing-sliding = жылма же айланма

## Кабаттарды туташтыргандар

connector-stairs = Тепкич
connector-ramp = Пандус
connector-elevator = Лифт
connector-escalator = Эскалатор

## Пландагы буюмдар

fixture-wall = Дубал
fixture-column = Мамы
fixture-window = Терезе
fixture-furniture = Эмерек
fixture-assemblypoint = Чогулуу жайы
fixture-road = Жол
fixture-vehicleparking = Унаа токтотуучу жай
fixture-vehiclebarrier = Унааларга тоскоол
fixture-sitegate = Тосмодогу дарбаза
fixture-boundary = Аймактын чеги
fixture-hydrant = Өрт гидранты
fixture-fireextinguisher = Өрт өчүргүч
fixture-firealarmpullstation = Өрт коңгуроосунун баскычы
fixture-firstaid = Дары кутуча
fixture-defibrillator = Дефибриллятор
fixture-shutoff = Сууну, газды же электрди өчүрүүчү жер
fixture-keysafe = Ачкыч сейфи
fixture-alarmpoint = Коңгуроо берүүчү жер
fixture-refuge = Тепкич менен жүрө албагандар үчүн коопсуз аймак
fixture-hazard = Коркунуч
fixture-other = Башка

## Машыгуулар

drill-evacuation = Эвакуация машыгуусу
drill-lockdown = «Эшикти бекитип, жашынуу» машыгуусу
drill-shelter = «Имарат ичинде паналоо» машыгуусу
drill-combined = Комплекстүү машыгуу
drill-briefing = Кызматкерлерге нускама берүү

drill-held = өткөрүлдү
drill-planned = пландалган

## Чаралар

measure-proposed = сунушталды
measure-approved = бекитилди
measure-in_place = иштеп жатат
measure-ended = токтотулду
