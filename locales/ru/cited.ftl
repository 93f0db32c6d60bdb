### На что ссылаемся: акты и места в них. Ссылка переводится по частям; чего здесь нет, то печатается как в своде правил.
### Названия краткие: вид акта, номер, дата; это не полные официальные заглавия.
### status: draft

## Места с номером

cited-art = статья { $number }
cited-paragraph = пункт { $number }
cited-paragraphs = пункты { $number }
cited-item = пункт { $number }
cited-chapter = глава { $number }
cited-section = раздел { $number }
cited-annex = приложение { $number }
cited-table = таблица { $number }

## Акты

cited-decree-234-of-12-04-2021 = Постановление № 234 от 12.04.2021
cited-order-117-of-30-03-2022 = Приказ № 117 от 30.03.2022
cited-law-416-of-13-07-1999 = Закон № 416 от 13.07.1999
cited-superseded-wording = прежняя редакция
cited-decree-1217-of-12-11-2013 = Постановление № 1217 от 12.11.2013
cited-repealed-1-09-2023 = утратило силу 1.09.2023
cited-code-on-administrative-offences = Кодекс об административных правонарушениях
cited-coao = КоАП
cited-risk-criteria-order-v2600038978 = Приказ о критериях оценки риска V2600038978
cited-decree-1006-of-02-08-2019 = Постановление № 1006 от 02.08.2019
cited-first-wording = первая редакция
cited-decree-1421-of-07-11-2019 = Постановление № 1421 от 07.11.2019
cited-decree-202-of-2015 = Постановление № 202 2015 года
cited-decree-272-of-25-03-2015 = Постановление № 272 от 25.03.2015
cited-sector-decrees = отраслевые постановления
cited-decree-447-of-14-04-2017 = Постановление № 447 от 14.04.2017
cited-ministry-letter-ak-1765-14-of-08-11-2022 = Письмо министерства АК-1765/14 от 08.11.2022
cited-circular-of-8-06-2023 = Циркуляр от 8.06.2023
cited-circular-2015-205-of-25-11-2015 = Циркуляр 2015-205 от 25.11.2015
cited-instruction-of-12-04-2017 = Инструкция от 12.04.2017
cited-law-of-21-12-2021 = Закон от 21.12.2021
cited-ppms-guide = Руководство по PPMS
cited-ppms-guide-france = Руководство по PPMS (Франция)
cited-planning-default-of-parvis = Правило Parvis по умолчанию
cited-rights-gate-of-parvis = Проверка прав в Parvis
cited-plan-template-of-parvis = Образец плана Parvis

## Места словами

cited-criteria = критерии
cited-objects-of-mass-gathering = объекты массового скопления людей
cited-education = образование
cited-health = здравоохранение
cited-culture = культура
cited-sport = спорт
cited-trade = торговля
cited-transport = транспорт
cited-worship = культовые объекты
cited-entertainment = развлечения
cited-tourist-accommodation = размещение туристов
cited-item-1-numbering-as-the-source-quotes-it = пункт 1 (номер по цитате источника)
cited-item-2-numbering-as-the-source-quotes-it = пункт 2 (номер по цитате источника)
cited-as-quoted-by-kostanay-police-for-2025 = в изложении полиции Костаная за 2025 год
cited-category-matrix = матрица категорий
cited-passport = паспорт
cited-old-model-passport = прежний образец паспорта
cited-measures = мероприятия
cited-measures-for-category-1 = мероприятия для категории 1
cited-as-reported-in-2020 = по сообщению 2020 года
cited-as-reported-by-grozny-inform-ru = по сообщению grozny-inform.ru
cited-drafting-guide = руководство по составлению
cited-evacuation-plans = планы эвакуации
cited-exit-capacity = пропускная способность выходов
cited-a-second-way-out = второй путь выхода
cited-clear-of-vehicles = вдали от машин
cited-deputies = заместители
cited-more-than-one-side = не с одной стороны
cited-refuge-on-the-same-level = убежище на том же этаже
cited-share-of-one-exit = доля одного выхода
cited-width-of-a-common-single-door = ширина обычной одностворчатой двери
cited-missions-of-the-staff = задачи персонала
cited-purpose-of-each-camera = цель каждой камеры
cited-balancing-of-interests = соразмерение интересов
cited-biometric-identification = биометрическая идентификация
cited-cooperation-with-local-authorities = взаимодействие с местными властями
cited-room-numbers = номера помещений
cited-routes-and-assembly-areas = пути и места сбора
cited-lawful = законность
cited-necessary = необходимость
cited-in-proportion = соразмерность
cited-legality = законность
cited-necessity = необходимость
cited-proportionality = соразмерность
cited-legitimate-aim = правомерная цель
cited-edition-stored-2013-02-17 = издание, сохранённое 17.02.2013
