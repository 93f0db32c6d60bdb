### Rôles de la cellule de crise.
### status: draft

role-incident_lead = Responsable de la cellule de crise
role-deputy_lead = Suppléant du responsable
role-alarm = Alarme
role-first_aid = Premiers secours
role-responder_liaison = Liaison avec les secours
role-utilities = Énergies et fluides
role-floor_lead = Responsable d’étage
role-parents_information = Information des familles
role-particular_needs = Besoins particuliers
role-logbook = Main courante
role-media = Presse
role-aftercare = Suivi après l’événement
