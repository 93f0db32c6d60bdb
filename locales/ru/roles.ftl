### Роли кризисной группы.
### status: draft

role-incident_lead = Руководитель кризисной группы
role-deputy_lead = Заместитель руководителя
role-alarm = Подача тревоги
role-first_aid = Первая помощь
role-responder_liaison = Встреча экстренных служб
role-utilities = Инженерные сети
role-floor_lead = Ответственный за этаж
role-parents_information = Информирование родных
role-particular_needs = Люди, которым нужна помощь
role-logbook = Журнал событий
role-media = Связь с прессой
role-aftercare = Поддержка после происшествия
