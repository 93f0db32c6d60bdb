### Шилтемелер: актылар жана алардагы жерлер. Шилтеме бөлүк-бөлүгү менен которулат; бул жерде жогу эрежелер топтомундагыдай көрсөтүлөт.
### Аталыштары кыска: актынын түрү, номери, күнү; бул толук расмий аталыш эмес.
### status: draft

## Номерлүү жерлер

cited-art = { $number }-берене
cited-paragraph = { $number }-пункт
cited-paragraphs = { $number }-пункттар
cited-item = { $number }-пункт
cited-chapter = { $number }-глава
cited-section = { $number }-бөлүм
cited-annex = { $number }-тиркеме
cited-table = { $number }-таблица

## Актылар

cited-decree-234-of-12-04-2021 = 12.04.2021 № 234 токтом
cited-order-117-of-30-03-2022 = 30.03.2022 № 117 буйрук
cited-law-416-of-13-07-1999 = 13.07.1999 № 416 мыйзам
cited-superseded-wording = мурунку редакциясы
cited-decree-1217-of-12-11-2013 = 12.11.2013 № 1217 токтом
cited-repealed-1-09-2023 = 1.09.2023 күчүн жоготкон
cited-code-on-administrative-offences = Административдик укук бузуулар жөнүндө кодекс
cited-coao = Административдик укук бузуулар жөнүндө кодекс
cited-risk-criteria-order-v2600038978 = Тобокел критерийлери жөнүндө буйрук V2600038978
cited-decree-1006-of-02-08-2019 = 02.08.2019 № 1006 токтом
cited-first-wording = биринчи редакциясы
cited-decree-1421-of-07-11-2019 = 07.11.2019 № 1421 токтом
cited-decree-202-of-2015 = 2015-жылдын № 202 токтому
cited-decree-272-of-25-03-2015 = 25.03.2015 № 272 токтом
cited-sector-decrees = тармактык токтомдор
cited-decree-447-of-14-04-2017 = 14.04.2017 № 447 токтом
cited-ministry-letter-ak-1765-14-of-08-11-2022 = 08.11.2022 АК-1765/14 министрликтин каты
cited-circular-of-8-06-2023 = 8.06.2023 циркуляр
cited-circular-2015-205-of-25-11-2015 = 25.11.2015 № 2015-205 циркуляр
cited-instruction-of-12-04-2017 = 12.04.2017 нускама
cited-law-of-21-12-2021 = 21.12.2021 мыйзам
cited-ppms-guide = PPMS боюнча колдонмо
cited-ppms-guide-france = PPMS боюнча колдонмо (Франция)
cited-planning-default-of-parvis = Parvis-тин демейки эрежеси
cited-rights-gate-of-parvis = Parvis-теги укуктарды текшерүү
cited-plan-template-of-parvis = Parvis планынын үлгүсү

## Сөз менен аталган жерлер

cited-criteria = критерийлер
cited-objects-of-mass-gathering = адамдар көп чогулган объекттер
cited-education = билим берүү
cited-health = саламаттык сактоо
cited-culture = маданият
cited-sport = спорт
cited-trade = соода
cited-transport = транспорт
cited-worship = сыйынуу жайлары
cited-entertainment = көңүл ачуу
cited-tourist-accommodation = туристтерди жайгаштыруу
cited-item-1-numbering-as-the-source-quotes-it = 1-пункт (номери булактагы цитата боюнча)
cited-item-2-numbering-as-the-source-quotes-it = 2-пункт (номери булактагы цитата боюнча)
cited-as-quoted-by-kostanay-police-for-2025 = Костанай полициясынын 2025-жылга берген баянында
cited-category-matrix = категориялар матрицасы
cited-passport = паспорт
cited-old-model-passport = паспорттун мурунку үлгүсү
cited-measures = иш-чаралар
cited-measures-for-category-1 = 1-категория үчүн иш-чаралар
cited-as-reported-in-2020 = 2020-жылдагы кабар боюнча
cited-as-reported-by-grozny-inform-ru = grozny-inform.ru кабары боюнча
cited-drafting-guide = түзүү боюнча колдонмо
cited-evacuation-plans = эвакуация пландары
cited-exit-capacity = чыгуучу эшиктердин өткөрүү жөндөмү
cited-a-second-way-out = экинчи чыгуу жолу
cited-clear-of-vehicles = унаалардан алыс
cited-deputies = орун басарлар
cited-more-than-one-side = бир эле тарапта эмес
cited-refuge-on-the-same-level = ошол эле кабаттагы баш калкалоочу жай
cited-share-of-one-exit = бир чыгуучу эшиктин үлүшү
cited-width-of-a-common-single-door = кадимки бир капкалуу эшиктин туурасы
cited-missions-of-the-staff = кызматкерлердин милдеттери
cited-purpose-of-each-camera = ар бир камеранын максаты
cited-balancing-of-interests = кызыкчылыктарды салыштыруу
cited-biometric-identification = биометриялык идентификация
cited-cooperation-with-local-authorities = жергиликтүү бийлик менен кызматташуу
cited-room-numbers = бөлмөлөрдүн номерлери
cited-routes-and-assembly-areas = жолдор жана чогулуу жайлары
cited-lawful = мыйзамдуулук
cited-necessary = зарылдык
cited-in-proportion = өлчөмдөштүк
cited-legality = мыйзамдуулук
cited-necessity = зарылдык
cited-proportionality = өлчөмдөштүк
cited-legitimate-aim = мыйзамдуу максат
cited-edition-stored-2013-02-17 = 17.02.2013 сакталган басылма
