### Названия помещений, дверей, лестниц и предметов на плане.
### status: draft

## Помещения

unit-room = Помещение
unit-classroom = Учебный класс
unit-grouproom = Групповая комната детского сада
unit-auditorium = Зал с местами для зрителей
unit-laboratory = Лаборатория
unit-workshop = Мастерская
unit-library = Библиотека
unit-office = Кабинет
unit-conferenceroom = Комната для совещаний
unit-fitnessroom = Спортивный зал
unit-pool = Бассейн
unit-foodservice = Столовая
unit-kitchen = Кухня
unit-shop = Магазин
unit-exhibition = Выставочный зал
unit-restroom = Туалет
unit-shower = Душевая
unit-lockerroom = Раздевалка
unit-coatcheck = Гардероб
unit-prayerroom = Молитвенная комната
unit-firstaid = Медицинский кабинет
unit-ward = Палата или процедурная
unit-sleeping = Спальня
unit-waitingroom = Комната ожидания
unit-lobby = Вестибюль
unit-walkway = Коридор
unit-stairs = Лестница
unit-ramp = Пандус
unit-elevator = Лифт
unit-escalator = Эскалатор
unit-storage = Кладовая
unit-serviceroom = Техническое помещение
unit-parking = Парковка
unit-terrace = Балкон или терраса
unit-opentobelow = Открыто на нижний этаж
unit-nonpublic = Закрыто для людей
unit-unenclosedarea = Открытая площадка
unit-unspecified = Назначение не указано

## Двери

opening-door = Дверь
opening-passage = Проём без двери
opening-emergencyexit = Аварийная дверь
opening-gate = Ворота
opening-revolving = Вращающаяся дверь

swing-outward = открывается по ходу выхода
swing-inward = открывается навстречу выходящим
swing-both = открывается в обе стороны
swing-sliding = раздвижная или вращающаяся

## Связи между этажами

connector-stairs = Лестница
connector-ramp = Пандус
connector-elevator = Лифт
connector-escalator = Эскалатор

## Предметы на плане

fixture-wall = Стена
fixture-column = Колонна
fixture-window = Окно
fixture-furniture = Мебель
fixture-assemblypoint = Место сбора
fixture-road = Дорога
fixture-vehicleparking = Стоянка автомобилей
fixture-vehiclebarrier = Преграда для автомобилей
fixture-sitegate = Ворота или калитка в ограждении
fixture-boundary = Граница территории
fixture-hydrant = Пожарный гидрант
fixture-fireextinguisher = Огнетушитель
fixture-firealarmpullstation = Кнопка пожарной сигнализации
fixture-firstaid = Аптечка
fixture-defibrillator = Дефибриллятор
fixture-shutoff = Отключение воды, газа или электричества
fixture-keysafe = Сейф для ключей
fixture-alarmpoint = Место подачи тревоги
fixture-refuge = Зона безопасности для тех, кто не может идти по лестнице
fixture-hazard = Опасность
fixture-other = Другое

## Тренировки

drill-evacuation = Тренировка по эвакуации
drill-lockdown = Тренировка «Запереться»
drill-shelter = Тренировка «Укрыться внутри»
drill-combined = Комплексная тренировка
drill-briefing = Инструктаж персонала

drill-held = проведена
drill-planned = запланирована

## Меры

measure-proposed = предложена
measure-approved = утверждена
measure-in_place = действует
measure-ended = прекращена
