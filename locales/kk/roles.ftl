### Дағдарыс тобының рөлдері.
### status: draft

role-incident_lead = Дағдарыс тобының басшысы
role-deputy_lead = Басшының орынбасары
role-alarm = Дабыл беру
role-first_aid = Алғашқы көмек
role-responder_liaison = Шұғыл қызметтерді қарсы алу
role-utilities = Инженерлік желілер
role-floor_lead = Қабатқа жауапты
role-parents_information = Жақындарды хабардар ету
role-particular_needs = Көмекке мұқтаж адамдар
role-logbook = Оқиғалар журналы
role-media = Баспасөзбен байланыс
role-aftercare = Оқиғадан кейінгі қолдау
