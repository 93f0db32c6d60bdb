### Le plan imprimé : titres, tableaux, mentions, et les trois conduites à tenir en étapes simples.
### status: draft

## Couverture et mentions

plan-title = Plan de protection
plan-of = Plan : { $site }
plan-date = État au { $date }
plan-mark-tlp = TLP:{ $colour }
plan-draft-translation = Traduction provisoire : pas encore approuvée par une personne de langue maternelle.
plan-missing-translations = { $count ->
    [one] Un texte n’est pas encore traduit et figure en anglais après [en].
   *[other] { $count } textes ne sont pas encore traduits et figurent en anglais après [en].
}
plan-contents = Sommaire
plan-page = Page { $page } sur { $pages }
plan-restricted = Réservé aux secours et au personnel du site. Ne pas publier.

## Le site

plan-site = Site
plan-site-facts = Données sur le site
plan-fact = Donnée
plan-value = Valeur
plan-source = Source
plan-day = Date

## Classement

plan-classification = Classement
plan-classification-undecided = Ne peut être décidé
plan-classification-none = Aucun recueil de règles ne couvre ce pays. Le recueil de base s’applique.
plan-pack = Recueil de règles
plan-criterion = Critère
plan-verdict = Décision
plan-requirement = Exigence
plan-citation = Article
plan-evidence = Degré de preuve
plan-what-it-asks = Ce que la loi demande

## Plans d’étage

plan-floor-plans = Plans d’étage
plan-floor-plan-of = Plan : { $level }
plan-no-drawing = Il n’y a pas encore de plan d’étage.
plan-legend = Légende
plan-scale = Échelle 1:{ $scale }
plan-north-short = N
plan-north-unknown = Nord non connu
plan-pinned-findings = Constats à cet étage
plan-symbol-emergency-exit = Issue de secours

## Personnes

plan-roles = Rôles et suppléants
plan-role = Rôle
plan-holder = Titulaire
plan-deputies = Suppléants
plan-function = Fonction
plan-name = Nom
plan-phone = Téléphone professionnel
plan-agency = Service
plan-confirmed = Contact vérifié
plan-contacts = Contacts
plan-nobody = personne n’est désigné
plan-not-known-yet = pas encore connu
plan-no-deputy = pas de suppléant

## Alarme et conduites à tenir

plan-alarm = Alarme et conduites à tenir
plan-alarm-signals = Signaux d’alarme
plan-alarm-not-described = La façon dont l’alarme est donnée ici n’est pas encore écrite.
plan-decide-evacuate = Le danger est à l’intérieur et la sortie est sûre : évacuer.
plan-decide-shelter = Le danger est dehors, dans l’air ou le temps qu’il fait : se mettre à l’abri.
plan-decide-lockdown = Quelqu’un veut faire du mal et sortir n’est pas clairement sûr : s’enfermer.

posture-evacuate = Évacuer
posture-evacuate-when = Un incendie ou un autre danger à l’intérieur, et une sortie sûre.
posture-evacuate-step-1 = Arrêtez tout. Laissez vos affaires.
posture-evacuate-step-2 = Emmenez toutes les personnes dont vous avez la charge. Aidez celles qui en ont besoin, comme convenu.
posture-evacuate-step-3 = Sortez par le chemin sûr le plus proche. Ne prenez pas l’ascenseur.
posture-evacuate-step-4 = Fermez les portes derrière vous, sans les verrouiller.
posture-evacuate-step-5 = Allez au point de rassemblement et restez groupés.
posture-evacuate-step-6 = Comptez tout le monde. Signalez qui manque, qui est blessé et qui vous a rejoints.
posture-evacuate-step-7 = Ne rentrez que lorsque le responsable de la cellule de crise le dit.

posture-shelter = Se mettre à l’abri
posture-shelter-when = Un danger dehors, dans l’air ou le temps qu’il fait : nuage nocif, fumée, tempête.
posture-shelter-step-1 = Rentrez. Faites entrer toutes les personnes qui sont dehors.
posture-shelter-step-2 = Allez dans les locaux prévus par le plan.
posture-shelter-step-3 = Fermez fenêtres et portes. Arrêtez la ventilation et bouchez les ouvertures.
posture-shelter-step-4 = Restez loin des fenêtres.
posture-shelter-step-5 = Écoutez les messages officiels. Laissez les lignes téléphoniques libres.
posture-shelter-step-6 = Comptez tout le monde et rendez compte.
posture-shelter-step-7 = Restez jusqu’à ce que le responsable de la cellule de crise ou les autorités y mettent fin.

posture-lockdown = S’enfermer
posture-lockdown-when = Une personne à l’intérieur ou tout près veut faire du mal, et sortir n’est pas clairement sûr.
posture-lockdown-step-1 = Si vous savez avec certitude où est le danger et pouvez sortir sans risque, partez en silence avec toutes les personnes dont vous avez la charge.
posture-lockdown-step-2 = Sinon, entrez dans le local le plus proche qui ferme à clé. Faites entrer les personnes du couloir si c’est sans danger.
posture-lockdown-step-3 = Verrouillez la porte et bloquez-la avec des meubles. Éteignez la lumière.
posture-lockdown-step-4 = Restez au sol, derrière un obstacle solide, hors de vue, loin de la porte et des fenêtres.
posture-lockdown-step-5 = Faites silence. Mettez les téléphones en mode silencieux, sans vibreur.
posture-lockdown-step-6 = Restez près des personnes qui ont peur.
posture-lockdown-step-7 = N’ouvrez à personne. Attendez la police ou le signal de fin convenu.

## Locaux

plan-rooms = Locaux
plan-number = N°
plan-use = Usage
plan-level = Niveau
plan-area = Surface, m²
plan-people = Personnes
plan-locks = Ferme de l’intérieur
plan-nearest-exit = Sortie la plus proche
plan-travel = Distance à la sortie
plan-exits = Sorties
plan-width = Largeur libre
plan-opens = Ouverture
plan-leads-from = Donne depuis

## Fiche pour les secours

plan-responder-sheet = Fiche pour les secours
plan-responder-grid = Case
plan-responder-meet = Qui vous accueille

## Mesures et exercices

plan-measures = Mesures
plan-measure = Mesure
plan-status = État
plan-where = Où
plan-rights-check = Examen du respect des droits
plan-rights-missing = pas encore fait
plan-drills = Exercices
plan-drill-time = Temps jusqu’à la mise en sûreté

## Ce qui manque, sources

plan-missing = Ce qui manque
plan-finding = Constat
plan-settle = Ce qui le règle
plan-code = Code
plan-sources = Sources
plan-drawing-from = Plan
plan-made-with = Établi avec Parvis { $version } à partir du dossier « { $site } ».
plan-sign-off = Validation
plan-approved-by = Validé par
plan-signature = Signature

## Secours

plan-police = Police
plan-fire-service = Sapeurs-pompiers

plan-sections = Texte du plan

## Autres textes du plan imprimé

plan-reading = Comment lire ce plan
plan-reading-pins = Chaque genre de constat porte un numéro. Le même numéro est épinglé sur les plans d’étage là où se trouve le constat ; sa forme dit son importance, aussi en noir et blanc.
plan-reading-evidence = Chaque règle porte une mention : texte consulté, ou seulement source secondaire qu’un juriste doit confirmer. Une donnée que personne n’a fournie est imprimée « non connu » ; rien n’est mis à sa place.
plan-seal-head = Responsable du site
plan-seal-owner = Propriétaire ou autorité responsable
plan-seal-given = Validé dans Parvis
plan-seals-note = Le plan est en vigueur lorsque tous ont signé.
plan-class-reasons = Critères et réponses
plan-cover-classes-more = Les autres ({ $count }) figurent au chapitre « Classement ».
plan-class-more = { $count ->
    [one] Un autre critère a été examiné ; il ne décide pas.
   *[other] { $count } autres critères ont été examinés ; ils ne décident pas.
}
plan-class-facts = Données utilisées
plan-class-flags = À confirmer par un juriste
plan-deadlines = Échéances
plan-due = Dernier jour
plan-pin = Repère
plan-importance = Importance
plan-places = Lieux
plan-findings-more = { $count ->
    [one] De même à un autre endroit : { $places }.
   *[other] De même à { $count } autres endroits : { $places }.
}
plan-decided = Décidé
plan-decided-note = Ces constats sont encore là. Pour chacun, on a décidé qui s’en occupe et pour quel jour, ou qu’il reste tel quel, et pourquoi.
plan-decided-in-hand = Pris en charge
plan-decided-accepted = Accepté tel quel
plan-decided-overdue = { $date }, en retard
plan-decided-taken = { $measure } ({ $status })
plan-decided-reason = Raison
plan-decided-who = Qui a décidé
plan-site-plan = Plan de masse
plan-floor-plans-note = Les sorties sont numérotées à chaque niveau dans le sens des aiguilles d’une montre, en commençant au rez-de-chaussée par la plus large qui donne sur un hall d’entrée. Les portes sont dessinées à leur largeur ; un vantail en tirets indique une largeur supposée. Les petits traits foncés des escaliers sont des marches, non mesurées.
plan-kind = Genre
plan-stairs = Escaliers et ascenseurs
plan-levels = Niveaux
plan-key-rooms = Locaux trop petits pour leur nom
plan-drawing-alt = { $title }, au 1:{ $scale }. Les tableaux des sorties, des constats et des locaux disent la même chose en mots.
plan-true-scale = 1:{ $scale } en impression sur { $paper } sans réduction.
plan-grid-note = Une case de la grille mesure { $metres } m et reste la même à chaque niveau.
plan-unpinned = { $count ->
    [one] Un repère n’a pas trouvé de place libre sur le plan ; son constat figure dans la liste.
   *[other] { $count } repères n’ont pas trouvé de place libre sur le plan ; leurs constats figurent dans la liste.
}
plan-assumed = { $value }, supposé
plan-responder-of = Fiche pour les secours : { $level }
plan-responder-note = Pour ceux qui viennent aider. Les fiches sont en noir et blanc et portent la même grille à chaque niveau : dites « E3, case B4 ».
plan-responder-points = Points à connaître
plan-responder-doors = Portes d’entrée et de sortie
plan-point = Point
plan-outdoors = dehors
plan-nothing-known = Rien n’est encore connu.
plan-no-roles = Personne n’est encore désigné pour aucun rôle.
plan-alarm-note = Les étapes sont celles, habituelles, de chaque conduite à tenir. Ce que ce site fait autrement ou en plus figure au-dessous.
plan-posture-not-described = Les particularités de ce site ne sont pas encore écrites.
plan-fact-exits = { $count ->
    [one] { $count } sortie mène hors du bâtiment
   *[other] { $count } sorties mènent hors du bâtiment
}{ $emergency ->
    [0] .
    [one] , dont { $emergency } réservée aux urgences.
   *[other] , dont { $emergency } réservées aux urgences.
}
plan-fact-lockable = Locaux fermant de l’intérieur : { $yes }. Locaux ne fermant pas : { $no }. Non connu : { $open }.
plan-rooms-note = La « distance à la sortie » est le chemin en mètres de l’angle le plus éloigné du local à la sortie la plus proche de là. Un tiret signifie que rien n’est connu ou qu’aucune sortie ne peut être atteinte.
plan-dash = –
plan-announced = Annoncé
plan-aftercare = Suivi
plan-no-drills = Aucun exercice n’a été fait ni prévu.
plan-no-measures = Aucune mesure n’est écrite.
plan-measures-note = Une mesure qui touche aux droits des personnes vaut ce que vaut son examen : dix questions, un responsable, un jour de réexamen.
plan-kept = Conservation
plan-ends = Fin
plan-rights-answered = fait ; à revoir le { $date }
plan-rights-no-review = fait ; aucun jour de réexamen
plan-rights-open = { $count ->
    [one] une question sans réponse
   *[other] { $count } questions sans réponse
}
plan-missing-note = Ce que personne n’a encore dit à Parvis. L’inconnu reste inconnu : rien n’a été deviné.
plan-missing-facts = Données et questions qui les règlent
plan-question = Question
plan-missing-stubs = Critères dont le texte n’est pas connu
plan-missing-rest = Sur le plan et parmi les contacts
plan-missing-words = Traduction
plan-missing-no-words = Tous les textes de Parvis dans ce plan sont traduits.
plan-missing-people = { $count ->
    [one] Pour un local, on ne sait pas combien de personnes l’utilisent.
   *[other] Pour { $count } locaux, on ne sait pas combien de personnes les utilisent.
}
plan-missing-locks = { $count ->
    [one] Pour un local, on ne sait pas s’il ferme de l’intérieur.
   *[other] Pour { $count } locaux, on ne sait pas s’ils ferment de l’intérieur.
}
plan-missing-swings = { $count ->
    [one] Pour une sortie, on ne sait pas dans quel sens elle s’ouvre.
   *[other] Pour { $count } sorties, on ne sait pas dans quel sens elles s’ouvrent.
}
plan-missing-exits = { $count ->
    [one] Une porte est marquée comme sortie, mais une pièce se trouve derrière : elle n’est pas dessinée comme sortie.
   *[other] { $count } portes sont marquées comme sorties, mais des pièces se trouvent derrière : elles ne sont pas dessinées comme sorties.
}
plan-missing-north = Le plan ne dit pas où est le nord.
plan-missing-drawing = Il n’y a pas de plan.
plan-missing-phones = { $count ->
    [one] Un contact n’a pas de numéro de téléphone.
   *[other] { $count } contacts n’ont pas de numéro de téléphone.
}
plan-sources-law = Lois et normes
plan-sources-files = Fichiers et personnes
plan-sources-made = Comment ce document a été établi
plan-says = Ce qui est dit
plan-used-for = Utilisé pour
plan-met = Rempli
