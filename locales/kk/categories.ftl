### Жоспардағы үй-жайлар, есіктер, баспалдақтар мен заттардың атаулары.
### status: draft

## Үй-жайлар

unit-room = Үй-жай
unit-classroom = Сынып бөлмесі
unit-grouproom = Балабақшаның топ бөлмесі
unit-auditorium = Көрермен залы
unit-laboratory = Зертхана
unit-workshop = Шеберхана
unit-library = Кітапхана
unit-office = Кабинет
unit-conferenceroom = Мәжіліс бөлмесі
unit-fitnessroom = Спорт залы
unit-pool = Бассейн
unit-foodservice = Асхана
unit-kitchen = Ас үй
unit-shop = Дүкен
unit-exhibition = Көрме залы
unit-restroom = Дәретхана
unit-shower = Душ бөлмесі
unit-lockerroom = Киім ауыстыратын бөлме
unit-coatcheck = Киімілгіш
unit-prayerroom = Намазхана немесе ғибадат бөлмесі
unit-firstaid = Медициналық кабинет
unit-ward = Палата немесе ем-шара бөлмесі
unit-sleeping = Жатын бөлме
unit-waitingroom = Күту бөлмесі
unit-lobby = Кіреберіс залы
unit-walkway = Дәліз
unit-stairs = Баспалдақ
unit-ramp = Пандус
unit-elevator = Лифт
unit-escalator = Эскалатор
unit-storage = Қойма бөлмесі
unit-serviceroom = Техникалық үй-жай
unit-parking = Көлік тұрағы
unit-terrace = Балкон немесе терраса
unit-opentobelow = Төменгі қабатқа ашық кеңістік
unit-nonpublic = Адамдар үшін жабық
unit-unenclosedarea = Ашық алаң
unit-unspecified = Мақсаты көрсетілмеген

## Есіктер

opening-door = Есік
opening-passage = Есіксіз өткел
opening-emergencyexit = Апаттық есік
opening-gate = Қақпа
opening-revolving = Айналмалы есік

swing-outward = шығу бағытымен ашылады
swing-inward = шығып бара жатқандарға қарсы ашылады
swing-both = екі жаққа да ашылады
swing-sliding = жылжымалы немесе айналмалы

## Қабаттарды жалғайтындар

connector-stairs = Баспалдақ
connector-ramp = Пандус
connector-elevator = Лифт
connector-escalator = Эскалатор

## Жоспардағы заттар

fixture-wall = Қабырға
fixture-column = Бағана
fixture-window = Терезе
fixture-furniture = Жиһаз
fixture-assemblypoint = Жиналу орны
fixture-road = Жол
fixture-vehicleparking = Көлік тұрағы
fixture-vehiclebarrier = Көлікке қарсы тосқауыл
fixture-sitegate = Қоршаудағы қақпа
fixture-boundary = Аумақтың шекарасы
fixture-hydrant = Өрт гидранты
fixture-fireextinguisher = Өрт сөндіргіш
fixture-firealarmpullstation = Өрт дабылының түймесі
fixture-firstaid = Дәрі қобдишасы
fixture-defibrillator = Дефибриллятор
fixture-shutoff = Суды, газды немесе электрді ажырату орны
fixture-keysafe = Кілт сейфі
fixture-alarmpoint = Дабыл беретін орын
fixture-refuge = Баспалдақпен жүре алмайтындарға арналған қауіпсіз аймақ
fixture-hazard = Қауіп
fixture-other = Басқа

## Жаттығулар

drill-evacuation = Эвакуациялау жаттығуы
drill-lockdown = «Бекіну» жаттығуы
drill-shelter = «Ішке паналау» жаттығуы
drill-combined = Кешенді жаттығу
drill-briefing = Қызметкерлерге нұсқама беру

drill-held = өткізілді
drill-planned = жоспарланған

## Шаралар

measure-proposed = ұсынылды
measure-approved = бекітілді
measure-in_place = жұмыс істейді
measure-ended = тоқтатылды
