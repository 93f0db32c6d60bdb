### Сілтемелер: актілер және олардағы орындар. Сілтеме бөлік-бөлікпен аударылады; мұнда жоғы қағидалар жинағындағыдай басылады.
### Атаулары қысқа: акт түрі, нөмірі, күні; бұл толық ресми атау емес.
### status: draft

## Нөмірлі орындар

cited-art = { $number }-бап
cited-paragraph = { $number }-тармақ
cited-paragraphs = { $number }-тармақтар
cited-item = { $number }-тармақ
cited-chapter = { $number }-тарау
cited-section = { $number }-бөлім
cited-annex = { $number }-қосымша
cited-table = { $number }-кесте

## Актілер

cited-decree-234-of-12-04-2021 = 12.04.2021 № 234 қаулы
cited-order-117-of-30-03-2022 = 30.03.2022 № 117 бұйрық
cited-law-416-of-13-07-1999 = 13.07.1999 № 416 заң
cited-superseded-wording = бұрынғы редакциясы
cited-decree-1217-of-12-11-2013 = 12.11.2013 № 1217 қаулы
cited-repealed-1-09-2023 = 1.09.2023 күші жойылған
cited-code-on-administrative-offences = Әкімшілік құқық бұзушылық туралы кодекс
cited-coao = Әкімшілік құқық бұзушылық туралы кодекс
cited-risk-criteria-order-v2600038978 = Тәуекел өлшемшарттары туралы бұйрық V2600038978
cited-decree-1006-of-02-08-2019 = 02.08.2019 № 1006 қаулы
cited-first-wording = бірінші редакциясы
cited-decree-1421-of-07-11-2019 = 07.11.2019 № 1421 қаулы
cited-decree-202-of-2015 = 2015 жылғы № 202 қаулы
cited-decree-272-of-25-03-2015 = 25.03.2015 № 272 қаулы
cited-sector-decrees = салалық қаулылар
cited-decree-447-of-14-04-2017 = 14.04.2017 № 447 қаулы
cited-ministry-letter-ak-1765-14-of-08-11-2022 = 08.11.2022 АК-1765/14 министрлік хаты
cited-circular-of-8-06-2023 = 8.06.2023 циркуляр
cited-circular-2015-205-of-25-11-2015 = 25.11.2015 № 2015-205 циркуляр
cited-instruction-of-12-04-2017 = 12.04.2017 нұсқаулық
cited-law-of-21-12-2021 = 21.12.2021 заң
cited-ppms-guide = PPMS жөніндегі нұсқаулық
cited-ppms-guide-france = PPMS жөніндегі нұсқаулық (Франция)
cited-planning-default-of-parvis = Parvis-тің әдепкі қағидасы
cited-rights-gate-of-parvis = Parvis-тегі құқықтарды тексеру
cited-plan-template-of-parvis = Parvis жоспарының үлгісі

## Сөзбен аталған орындар

cited-criteria = өлшемшарттар
cited-objects-of-mass-gathering = адамдар көп жиналатын объектілер
cited-education = білім беру
cited-health = денсаулық сақтау
cited-culture = мәдениет
cited-sport = спорт
cited-trade = сауда
cited-transport = көлік
cited-worship = ғибадат орындары
cited-entertainment = ойын-сауық
cited-tourist-accommodation = туристерді орналастыру
cited-item-1-numbering-as-the-source-quotes-it = 1-тармақ (нөмірі дереккөздегі дәйексөз бойынша)
cited-item-2-numbering-as-the-source-quotes-it = 2-тармақ (нөмірі дереккөздегі дәйексөз бойынша)
cited-as-quoted-by-kostanay-police-for-2025 = Қостанай полициясының 2025 жылғы мәлімдеуінше
cited-category-matrix = санаттар матрицасы
cited-passport = паспорт
cited-old-model-passport = паспорттың бұрынғы үлгісі
cited-measures = іс-шаралар
cited-measures-for-category-1 = 1-санатқа арналған іс-шаралар
cited-as-reported-in-2020 = 2020 жылғы хабар бойынша
cited-as-reported-by-grozny-inform-ru = grozny-inform.ru хабары бойынша
cited-drafting-guide = құрастыру нұсқаулығы
cited-evacuation-plans = эвакуация жоспарлары
cited-exit-capacity = шығу жолдарының өткізу қабілеті
cited-a-second-way-out = екінші шығу жолы
cited-clear-of-vehicles = көліктен аулақ
cited-deputies = орынбасарлар
cited-more-than-one-side = бір жақта ғана емес
cited-refuge-on-the-same-level = сол қабаттағы пана
cited-share-of-one-exit = бір шығу жолының үлесі
cited-width-of-a-common-single-door = кәдімгі бір жармалы есіктің ені
cited-missions-of-the-staff = қызметкерлердің міндеттері
cited-purpose-of-each-camera = әр камераның мақсаты
cited-balancing-of-interests = мүдделерді салыстыру
cited-biometric-identification = биометриялық сәйкестендіру
cited-cooperation-with-local-authorities = жергілікті билікпен өзара әрекет
cited-room-numbers = үй-жай нөмірлері
cited-routes-and-assembly-areas = жолдар мен жиналу орындары
cited-lawful = заңдылық
cited-necessary = қажеттілік
cited-in-proportion = мөлшерлестік
cited-legality = заңдылық
cited-necessity = қажеттілік
cited-proportionality = мөлшерлестік
cited-legitimate-aim = заңды мақсат
cited-edition-stored-2013-02-17 = 17.02.2013 сақталған басылым
