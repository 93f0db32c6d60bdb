### Rôles de la cellule de crise et ce que chacun fait.
### status: draft

role-incident_lead = Responsable de la cellule de crise
role-incident_lead-does = Décide d’évacuer, de mettre à l’abri ou de s’enfermer, et dirige jusqu’à l’arrivée des secours.
role-deputy_lead = Suppléant du responsable
role-deputy_lead-does = Prend la direction si le responsable est absent ou injoignable.
role-alarm = Alarme
role-alarm-does = Déclenche l’alarme et appelle le numéro d’urgence.
role-first_aid = Premiers secours
role-first_aid-does = Soigne les blessés jusqu’à l’arrivée de l’ambulance ; veille à ce que les trousses soient complètes.
role-responder_liaison = Liaison avec les secours
role-responder_liaison-does = Accueille les secours avec le plan et les clés, et reste auprès de leur commandant.
role-utilities = Énergies et fluides
role-utilities-does = Sait où couper le gaz, l’électricité, l’eau et la ventilation, et les coupe sur ordre.
role-floor_lead = Responsable d’étage
role-floor_lead-does = Vérifie que l’étage est vide ou fermé, et en rend compte.
role-parents_information = Information des familles
role-parents_information-does = Dit aux familles ce que l’on sait, et où et quand elles retrouveront leurs proches.
role-particular_needs = Besoins particuliers
role-particular_needs-does = Veille à ce que chaque personne ayant besoin d’aide soit aidée par la personne désignée à l’avance.
role-logbook = Main courante
role-logbook-does = Note ce qui s’est passé, quand, et qui a décidé quoi.
role-media = Presse
role-media-does = Seule personne à parler à la presse.
role-aftercare = Suivi après l’événement
role-aftercare-does = Organise le soutien à toutes les personnes touchées, dans les jours et semaines qui suivent.
