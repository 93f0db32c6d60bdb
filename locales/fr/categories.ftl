### Noms des locaux, portes, circulations verticales et objets du plan.
### status: draft

## Locaux

unit-room = Local
unit-classroom = Salle de classe
unit-grouproom = Salle de groupe de maternelle
unit-auditorium = Salle avec sièges
unit-laboratory = Laboratoire
unit-workshop = Atelier
unit-library = Bibliothèque
unit-office = Bureau
unit-conferenceroom = Salle de réunion
unit-fitnessroom = Salle de sport
unit-pool = Piscine
unit-foodservice = Salle à manger
unit-kitchen = Cuisine
unit-shop = Boutique
unit-exhibition = Salle d’exposition
unit-restroom = Toilettes
unit-shower = Douches
unit-lockerroom = Vestiaire
unit-coatcheck = Dépôt de vêtements
unit-prayerroom = Salle de prière
unit-firstaid = Infirmerie
unit-ward = Chambre de soins
unit-sleeping = Chambre
unit-waitingroom = Salle d’attente
unit-lobby = Hall d’entrée
unit-walkway = Couloir
unit-stairs = Escalier
unit-ramp = Rampe
unit-elevator = Ascenseur
unit-escalator = Escalier mécanique
unit-storage = Réserve
unit-serviceroom = Local technique
unit-parking = Stationnement
unit-terrace = Balcon ou terrasse
unit-opentobelow = Vide sur le niveau inférieur
unit-nonpublic = Fermé au public
unit-unenclosedarea = Espace extérieur
unit-unspecified = Usage non précisé

## Portes

opening-door = Porte
opening-passage = Passage sans porte
opening-emergencyexit = Issue de secours
opening-gate = Portail
opening-revolving = Porte à tambour

swing-outward = s’ouvre dans le sens de la sortie
swing-inward = s’ouvre contre le sens de la sortie
swing-both = s’ouvre dans les deux sens
swing-sliding = coulissante ou à tambour

## Liaisons entre niveaux

connector-stairs = Escalier
connector-ramp = Rampe
connector-elevator = Ascenseur
connector-escalator = Escalier mécanique

## Objets du plan

fixture-wall = Mur
fixture-column = Colonne
fixture-window = Fenêtre
fixture-furniture = Mobilier
fixture-assemblypoint = Point de rassemblement
fixture-road = Voie
fixture-vehicleparking = Stationnement de véhicules
fixture-vehiclebarrier = Obstacle aux véhicules
fixture-sitegate = Portail de la clôture
fixture-boundary = Limite du site
fixture-hydrant = Poteau d’incendie
fixture-fireextinguisher = Extincteur
fixture-firealarmpullstation = Déclencheur d’alarme incendie
fixture-firstaid = Armoire de premiers secours
fixture-defibrillator = Défibrillateur
fixture-shutoff = Coupure d’eau, de gaz ou d’électricité
fixture-keysafe = Coffre à clés
fixture-alarmpoint = Point de déclenchement de l’alarme
fixture-refuge = Espace d’attente pour qui ne peut prendre l’escalier
fixture-hazard = Danger
fixture-other = Autre

## Exercices

drill-evacuation = Exercice d’évacuation
drill-lockdown = Exercice « s’enfermer »
drill-shelter = Exercice de mise à l’abri
drill-combined = Exercice combiné
drill-briefing = Information du personnel

drill-held = réalisé
drill-planned = prévu

## Mesures

measure-proposed = proposée
measure-approved = décidée
measure-in_place = en place
measure-ended = terminée
