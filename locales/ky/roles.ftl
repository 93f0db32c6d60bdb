### Кризистик топтун милдеттери.
### status: draft

role-incident_lead = Кризистик топтун жетекчиси
role-deputy_lead = Жетекчинин орун басары
role-alarm = Коңгуроо берүү
role-first_aid = Биринчи жардам
role-responder_liaison = Шашылыш кызматтарды тосуп алуу
role-utilities = Инженердик тармактар
role-floor_lead = Кабатка жооптуу
role-parents_information = Жакындарына кабар берүү
role-particular_needs = Жардамга муктаж адамдар
role-logbook = Окуялар журналы
role-media = Басма сөз менен байланыш
role-aftercare = Окуядан кийинки колдоо
