### L’exercice sur table : ce que répondent ses pages, ce que dit son rapport et les noms de ses listes.
### status: draft

## Pourquoi ce n’est pas possible maintenant

exercise-not-created = Cet exercice n’est pas encore préparé.
exercise-not-created-settle = Attendez un instant et réessayez ; sinon, demandez à l’animateur.
exercise-created-already = Cet exercice est déjà préparé.
exercise-created-already-settle = Ouvrez celui qui existe.
exercise-other-scenario = Ceci concerne un autre scénario, ou une autre version de ce scénario.
exercise-other-scenario-settle = Rechargez la page et choisissez de nouveau le scénario.
exercise-bad-setting = L’exercice n’est pas entièrement préparé, ou ses réglages se contredisent.
exercise-bad-setting-settle = Indiquez au moins une table, un pays et une langue, chacun une seule fois et sans les signes / et +, et vérifiez les seuils de la comparaison.
exercise-bad-limits = Les seuils de la comparaison ne vont pas ensemble.
exercise-bad-limits-settle = Écrivez des nombres entiers de 1 à 60. « Commun » ne peut pas demander plus de pays qu’il n’en compte. Les minutes vont en croissant : 5, 15, 30, 60.
exercise-not-the-same = Ces deux choses ne peuvent pas être la même : l’une est une mesure et l’autre un organisme, ou elles n’en font déjà qu’une.
exercise-not-the-same-settle = Choisissez quelque chose de la même sorte, ou annulez d’abord l’autre rapprochement.
exercise-not-novel = Ce n’est pas nouveau : plusieurs pays l’ont choisi, ou c’est dans la liste et trop peu de pays disent que c’est nouveau pour eux.
exercise-not-novel-settle = Rédigez une pratique à partir de ce qu’un seul pays a nommé et que les autres ne connaissent pas.
exercise-not-let-out = Son pays ne l’a pas laissé sortir.
exercise-not-let-out-settle = Demandez d’abord au délégué de ce pays de le laisser sortir.
exercise-not-joined = Vous n’avez pas encore rejoint cet exercice.
exercise-not-joined-settle = Rejoignez-le d’abord : choisissez votre pays et votre table.
exercise-not-allowed = Votre rôle dans cet exercice ne le permet pas.
exercise-not-allowed-settle = Adressez-vous à l’animateur.
exercise-not-your-table = Vous n’êtes pas à cette table.
exercise-not-your-table-settle = Répondez à votre table ; si vous avez changé de place, choisissez d’abord la nouvelle table.
exercise-not-your-nation = Vous n’êtes pas ici pour ce pays.
exercise-not-your-nation-settle = Répondez pour votre pays, ou corrigez-le dans ce que vous avez dit de vous.
exercise-unknown = Ce dont il s’agit n’est pas ici, ou pas encore.
exercise-unknown-settle = Attendez un instant et renvoyez.
exercise-taken = Ce nom est déjà pris.
exercise-taken-settle = Rechargez la page et renvoyez.
exercise-out-of-range = Le texte est trop long, la liste trop grande, ou le nombre ne convient pas. Le maximum ici est de { $most }.
exercise-out-of-range-settle = Raccourcissez le texte ou choisissez un autre nombre.
exercise-too-many-measures = Une réponse compte au plus { $most } mesures : ce sont les priorités.
exercise-too-many-measures-settle = Retirez-en d’abord une ; la réponse d’avant reste.
exercise-twice = La même chose figure deux fois dans votre réponse.
exercise-twice-settle = Retirez l’une des deux.
exercise-wrong-answer = Cette tâche demande une autre sorte de réponse.
exercise-wrong-answer-settle = Rechargez la page et répondez à ce que demande la tâche.
exercise-empty = Rien n’est écrit ici.
exercise-empty-settle = Écrivez au moins un mot, puis envoyez.
exercise-bad-sequence = Votre appareil a perdu le compte.
exercise-bad-sequence-settle = Rechargez la page et renvoyez.
exercise-not-started = L’exercice n’a pas encore commencé.
exercise-not-started-settle = Il faut d’abord lancer l’horloge.
exercise-started-already = L’horloge est déjà lancée.
exercise-started-already-settle = Il n’y a rien à faire.
exercise-paused = L’horloge est déjà arrêtée.
exercise-paused-settle = Pour continuer, relancez l’horloge.
exercise-not-paused = L’horloge tourne.
exercise-not-paused-settle = Il n’y a rien à faire.
exercise-module-begun = Ce module est en cours ou terminé.
exercise-module-begun-settle = Choisissez un module qui n’a pas commencé.
exercise-module-not-running = Ce module n’est pas en cours.
exercise-module-not-running-settle = Choisissez le module en cours.
exercise-released-already = Toutes les tables concernées ont déjà ce message d’animation.
exercise-released-already-settle = Il n’y a rien à faire.
exercise-held-already = Ce message d’animation est déjà retenu.
exercise-held-already-settle = Il attend que vous le libériez ou que vous l’envoyiez.
exercise-skipped = Ce message d’animation a été laissé de côté.
exercise-skipped-settle = Reprenez-le d’abord.
exercise-not-held = Ce message d’animation n’est ni retenu ni laissé de côté.
exercise-not-held-settle = Il n’y a rien à faire : il est à sa place.
exercise-not-timed = Ce message d’animation n’a pas de minute prévue.
exercise-not-timed-settle = Envoyez-le vous-même quand il le faut.
exercise-not-due = L’horloge ne peut pas envoyer ce message d’animation maintenant.
exercise-not-due-settle = Envoyez-le vous-même, ou attendez son heure.
exercise-over = L’exercice est terminé.
exercise-over-settle = Plus rien ne part vers les tables ; ce que les participants écrivent est encore reçu.
exercise-not-over = L’exercice n’est pas encore terminé.
exercise-not-over-settle = Terminez d’abord l’exercice.
exercise-in-use = Quelqu’un y est assis, est venu pour ce pays ou lit cette langue, ou bien on y a déjà écrit.
exercise-in-use-settle = Donnez d’abord une autre place à ces personnes. Ce qui a été répondu garde sa table et son pays.
exercise-last-one = Il n’y en a pas d’autre.
exercise-last-one-settle = Ajoutez-en un avant d’enlever celui-ci.
exercise-closed = Les noms sont effacés : on ne peut plus rien écrire.
exercise-closed-settle = On ne peut plus changer que les actions du plan d’amélioration.

## Phrases du rapport

report-written = Dans les mots de l’organisateur : « { $words } »
report-rehearsal = C’était une répétition : les participants étaient des robots, et rien ici n’a été dit par des personnes.
report-scenario = Scénario : « { $title } », version { $version }.
report-setting = L’exercice s’est joué à { $tables ->
    [one] { $tables } table
    [many] { $tables } de tables
   *[other] { $tables } tables
 }, avec des personnes de { $nations ->
    [one] { $nations } pays
    [many] { $nations } de pays
   *[other] { $nations } pays
 }.
report-came = { $came ->
    [one] { $came } personne a participé
    [many] { $came } de personnes ont participé
   *[other] { $came } personnes ont participé
 }{ $expected ->
    [0] .
    [one] {" "}; { $expected } était attendue.
    [many] {" "}; { $expected } étaient attendues.
   *[other] {" "}; { $expected } étaient attendues.
 }
report-came-nations = Par pays : { $shares }.
report-came-tables = Par table (table – personnes) : { $shares }.
report-came-functions = Par domaine : { $shares }.
report-played = Durée à l’horloge de l’exercice : { $time }.
report-rated = Tâche critique : « { $critical } » Notes : sans difficulté – { $p }, avec quelques difficultés – { $s }, avec de grandes difficultés – { $m }, impossible à réaliser – { $u }. Objectif : { $objective }
report-strength = Réalisé sans difficulté, selon tous ceux qui l’ont évalué : « { $critical } » Notes : { $p }. Objectif : { $objective }
report-area = Pas tout à fait réussi : « { $critical } » Notes : avec de grandes difficultés – { $m }, impossible à réaliser – { $u }, avec quelques difficultés – { $s }, sans difficulté – { $p }. Objectif : { $objective }
report-not-rated = Personne n’a évalué cet objectif : { $objective }
report-seen = Observation : « { $words } » Objectif : { $objective }
report-seen-with-quote = Observation : « { $words } » Paroles entendues : « { $quote } » Objectif : { $objective }
report-seen-with-table = Observation à la table { $table } : « { $words } » Objectif : { $objective }
report-seen-with-quote-with-table = Observation à la table { $table } : « { $words } » Paroles entendues : « { $quote } » Objectif : { $objective }
report-started = { $at } – L’exercice a commencé.
report-module-begun = { $at } – Le module « { $module } » a commencé.
report-module-ended = { $at } – Le module « { $module } » s’est terminé.
report-paused = { $at } – L’horloge a été arrêtée un moment.
report-slept = { $at } – L’ordinateur a dormi ou était éteint pendant { $by } ; ce temps n’a pas été joué, l’horloge est restée arrêtée.
report-resumed = { $at } – L’horloge est repartie.
report-moved-on = { $at } – L’horloge a été avancée de { $by }.
report-released = { $at } – Le message d’animation { $inject } est parti vers { $tables ->
    [one] { $tables } table
    [many] { $tables } de tables
   *[other] { $tables } tables
 } ({ $how ->
    [timed] à la minute prévue
    [manual] à la main
    [conditional] selon une réponse
    [contingency] depuis la réserve
   *[other] { $how }
 }).
report-released-with-text = { $at } – Le message d’animation { $inject } est parti vers { $tables ->
    [one] { $tables } table
    [many] { $tables } de tables
   *[other] { $tables } tables
 } ({ $how ->
    [timed] à la minute prévue
    [manual] à la main
    [conditional] selon une réponse
    [contingency] depuis la réserve
   *[other] { $how }
 }) : { $text }
report-skipped = { $at } – Le message d’animation { $inject } a été laissé de côté.
report-skipped-with-text = { $at } – Le message d’animation { $inject } a été laissé de côté : { $text }
report-held = { $at } – Le message d’animation { $inject } a été retenu.
report-held-with-text = { $at } – Le message d’animation { $inject } a été retenu: { $text }
report-let-go = { $at } – Le message d’animation { $inject } n’est plus retenu.
report-let-go-with-text = { $at } – Le message d’animation { $inject } n’est plus retenu: { $text }
report-re-timed = { $at } – Le message d’animation { $inject } a été déplacé à la minute { $minute } de son module.
report-re-timed-with-text = { $at } – Le message d’animation { $inject } a été déplacé à la minute { $minute } de son module: { $text }
report-stretched = { $at } – Le module « { $module } » a reçu { $minutes } minutes.
report-posted = { $at } – Sur le fil des médias : « { $words } »
report-unposted = { $at } – Retiré du fil des médias : « { $words } »
report-decided-at = { $at } – Une décision a été notée : « { $words } »
report-first-message = { $at } – La table { $table } a écrit son premier message au public.
report-first-message-with-nation = { $at } – Table { $table }, { $nation } : premier message au public.
report-corrected = { $at } – Un texte déjà lu a été changé. Avant : « { $before } » Maintenant : { $text }
report-ended = { $at } – L’exercice s’est terminé.
report-wash = « { $words } »
report-task = { $task }
report-answer = { $nation } : « { $words } »
report-answer-of-table = Table { $table } : « { $words } »
report-line = { $nation }, « Dans notre pays… » : « { $words } »
report-answers-for = Qui en répond : { $owner }.
report-answers-for-with-minute = Qui en répond : { $owner }, à la minute { $minute } de l’histoire.
report-decided = Décidé : « { $words } »
report-decided-with-minute = Décidé : « { $words } » Pour la minute { $minute } de l’histoire.
report-decided-with-owner = Décidé : « { $words } » Responsable : { $owner }.
report-decided-with-owner-with-minute = Décidé : « { $words } » Responsable : { $owner }, pour la minute { $minute } de l’histoire.
report-parked = Laissé pour plus tard : « { $words } »
report-parked-with-owner = Laissé pour plus tard : « { $words } » Qui s’en charge : { $owner }.
report-mark = { $count ->
    [one] { $count } personne a donné { $mark } sur 5 à l’exercice.
    [many] { $count } de personnes ont donné { $mark } sur 5 à l’exercice.
   *[other] { $count } personnes ont donné { $mark } sur 5 à l’exercice.
 }
report-comment = « { $words } »
report-common = « { $item } » : choix de { $chosen } pays sur { $answered } ayant répondu ; ils sont d’accord. Tâche : { $task }
report-divergent = « { $item } » : choix de { $chosen } pays sur { $answered } ayant répondu ; ici, les pays diffèrent. Tâche : { $task }
report-novel = « { $item } » : choix de { $chosen } pays sur { $answered } ayant répondu ; ce n’est sur aucune liste, ou c’est nouveau pour d’autres. Tâche : { $task }
report-few = « { $item } » : choix de { $chosen } pays sur { $answered } ayant répondu ; trop peu pour en dire plus. Tâche : { $task }

## Titres du rapport

exercise-section-overview = Aperçu
exercise-section-objectives = Objectifs
exercise-section-timeline = Ce qui s’est passé, et quand
exercise-section-strengths = Points forts
exercise-section-areas = Ce qu’il faut améliorer
exercise-section-comparison = Ce que les pays ont en commun et en quoi ils diffèrent
exercise-section-answers = Ce que tables et pays ont répondu, dans leurs mots
exercise-section-decisions = Décisions
exercise-section-parked = Laissé pour plus tard
exercise-section-feedback = Ce qu’on a pensé de l’exercice
exercise-section-conclusion = Conclusion
exercise-section-plan = Plan d’amélioration
exercise-section-messages = Messages au public, côte à côte

## Le métier des gens

exercise-function-command = Commandement
exercise-function-site = Exploitant du site
exercise-function-police = Police
exercise-function-health = Santé
exercise-function-media = Médias
exercise-function-education = Éducation
exercise-function-justice = Parquet et tribunaux
exercise-function-transport = Transports

## Par où un message est arrivé

exercise-channel-phone = Téléphone
exercise-channel-radio = Radio portative
exercise-channel-in-person = En personne
exercise-channel-letter = Lettre
exercise-channel-e-mail = Courriel
exercise-channel-social = Réseau social
exercise-channel-press = Presse
exercise-channel-map = Carte

## Comment part un message d’animation

exercise-release-timed = À la minute prévue
exercise-release-manual = À la main
exercise-release-conditional = Selon une réponse
exercise-release-contingency = En réserve

## Ce que demande une tâche

exercise-task-measures = Choisir des mesures et les mettre en ordre
exercise-task-entities = Choisir qui est nécessaire
exercise-task-message = Écrire un message au public
exercise-task-decision = Décider
exercise-task-text = Répondre avec vos propres mots

## À qui est un organisme, et jusqu’où il agit

exercise-sector-government = De l’État
exercise-sector-non-government = Hors de l’État
exercise-level-national = National
exercise-level-local = Local

## Où en est une traduction

exercise-status-missing = non traduit
exercise-status-machine = brouillon automatique
exercise-status-human = par une personne
exercise-status-approved = approuvé

## Rôles

exercise-role-director = Directeur de l’exercice
exercise-role-facilitator = Animateur
exercise-role-controller = Cellule de simulation
exercise-role-evaluator = Évaluateur
exercise-role-scribe = Secrétaire de table
exercise-role-interpreter = Interprète
exercise-role-delegate = Délégué du pays
exercise-role-player = Participant
exercise-role-observer = Observateur

## Comment une tâche critique a été réalisée

exercise-rating-p = Réalisé sans difficulté
exercise-rating-s = Réalisé avec quelques difficultés
exercise-rating-m = Réalisé avec de grandes difficultés
exercise-rating-u = Impossible à réaliser

## Pour qui est un message au public, et par où il part

exercise-audience-public = Tout le monde
exercise-audience-inside = Personnes dans le bâtiment
exercise-audience-families = Familles
exercise-audience-staff = Personnel
exercise-audience-neighbours = Voisins
exercise-audience-media = Journalistes
exercise-audience-partners = Ambassades et États partenaires
exercise-outlet-loudspeaker = Haut-parleurs
exercise-outlet-screens = Écrans et panneaux
exercise-outlet-sms = SMS
exercise-outlet-website = Site internet
exercise-outlet-social = Réseaux sociaux
exercise-outlet-radio = Radio
exercise-outlet-television = Télévision
exercise-outlet-press = Communiqué de presse
exercise-outlet-staff = De vive voix, par le personnel

## Questions du débriefing à chaud

exercise-wash-strength = Qu’est-ce qui a bien marché ?
exercise-wash-gap = Qu’est-ce qui manque ?
exercise-wash-take-home = Que rapportez-vous chez vous ?

## Où en est une action du plan d’amélioration

exercise-action-open = Pas commencée
exercise-action-doing = En cours
exercise-action-done = Faite
exercise-action-dropped = Abandonnée

## Ce qu’une personne écrit dans le rapport

exercise-box-overview = Ce qu’a été l’exercice
exercise-box-strengths = Ce qui a bien marché
exercise-box-areas = Ce qu’il faut améliorer
exercise-box-conclusion = Ce qui en découle

## La comparaison des pays

exercise-class-common = Commun
exercise-class-divergent = Différent
exercise-class-novel = Nouveau
exercise-class-few = Choisi par peu de pays
exercise-class-unchosen = Choisi par aucun pays
exercise-differ-lead = Qui conduit
exercise-differ-rank = Ordre
exercise-differ-time = Moment
exercise-cell-no-answer = Pas de réponse
exercise-cell-not-coded = Réponse pas encore classée
exercise-cell-not-chosen = Non choisi
exercise-cell-chosen = Choisi
exercise-cell-withheld = Non communiqué

## Petites mentions à côté des mots

exercise-label-original = original
exercise-label-machine = traduction automatique, non vérifiée
exercise-label-human = traduit par une personne
exercise-label-approved = traduction approuvée
exercise-label-earlier = fait pour une version antérieure
exercise-label-missing = pas encore traduit

## La liste des messages de l’animateur

exercise-shelf-now = Aux tables maintenant
exercise-shelf-next = Partent bientôt d’eux-mêmes
exercise-shelf-ready = Vous attendent
exercise-shelf-held = Retenus
exercise-shelf-contingency = En réserve
exercise-shelf-later = Modules à venir
exercise-shelf-left-over = Pas arrivés à toutes les tables
exercise-shelf-before = Modules terminés
exercise-shelf-skipped = Laissés de côté

## Où en est une table avec une tâche

exercise-progress-reading = Lit
exercise-progress-typing = Écrit
exercise-progress-done = Terminé

## La mention sur tout ce qui est montré ou imprimé

exercise-mark = EXERCICE
exercise-mark-long = Ceci est un exercice. Rien n’est réel ici.
exercise-robot-says = Mots d’exemple d’un robot participant.
