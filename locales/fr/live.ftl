### Exercices sur table en direct : en préparer un, y entrer, et les écrans de tous ceux qui y prennent part.
### status: draft

web-exercises = Exercices sur table

exercises-title = Exercices sur table
exercises-lead = Des tables parcourent ensemble une même histoire : chacun a un téléphone et travaille dans sa langue.
exercises-none = Pas encore d’exercice. Préparez-en un ci-dessous : il faut deux minutes.
exercises-ended = terminé : { $when }
exercises-open = { $count ->
    [one] { $count } action à faire
   *[other] { $count } actions à faire
}
exercises-overdue = en retard : { $count }
exercises-new = Préparer un exercice
exercises-scenario = Scénario
exercises-name = Nom de l’exercice, s’il en a un
exercises-name-hint = Il figure dans la liste et sur le retour d’expérience. Sans nom, c’est le titre du scénario.
exercises-day = Jour
exercises-organiser = Qui l’organise
exercises-place = Pour quel lieu
exercises-held = Où il se tient
exercises-held-hint = Pour le retour d’expérience. Vide : le lieu choisi ci-dessus.
exercises-tables = Nombre de tables
exercises-nations = Pays participants
exercises-others = Autres pays ou groupes
exercises-others-hint = Un par ligne, tel qu’il doit s’afficher.
exercises-languages = Langues de la salle
exercises-days = Jours avant l’effacement des noms
exercises-days-hint = Les réponses restent, par pays et par table. Les noms sont effacés.
exercises-do = Préparer
exercises-do-roster = Préparer et importer une liste de personnes

nation-kz = Kazakhstan
nation-kg = Kirghizistan
nation-tj = Tadjikistan
nation-tm = Turkménistan
nation-uz = Ouzbékistan

slip-exercise-about = Nom, lieu et organisateur : 120 lettres au plus chacun. Raccourcissez-les.
slip-exercise-tables = Un exercice compte de 1 à 200 tables.
slip-exercise-nations = Choisissez de 1 à 60 pays ou groupes, chacun une seule fois et sans les signes / et +.
slip-exercise-languages = Choisissez au moins une langue.
slip-exercise-full = Plus personne ne peut entrer : l’exercice est complet. Dites-le à l’animateur.
slip-exercise-seats = Huit personnes partagent déjà ce téléphone. Entrez avec un autre, ou demandez à l’une des huit d’écrire pour vous.
slip-exercise-moved = Vous continuez sur un autre téléphone. Ce qui n’était pas encore parti d’ici n’est pas gardé : écrivez-le de nouveau là-bas.
slip-attach-none = Aucun fichier n’est arrivé. Choisissez une image ou un PDF.
slip-attach-large = Le fichier dépasse 4 Mo. Réduisez l’image, ou enregistrez le PDF en plus petit.
slip-attach-kind = Ce n’est ni une image (PNG, JPEG, WebP) ni un PDF. Enregistrez-le sous l’une de ces formes.
slip-attach-alt = Dites en quelques mots ce que montre l’image : qui ne la voit pas le lit ou l’entend.
slip-attach-many = Plus de quatre images ou documents accompagnent un même message. Retirez-en du dossier et renvoyez-le.
slip-number = Indiquez ici un nombre entier.

join-title = Rejoindre un exercice
join-code = Les six chiffres
join-code-hint = Ils sont sur l’écran commun et sur la carte posée sur votre table.
join-code-pass = Vous étiez déjà là avec un autre téléphone ? Tapez les huit chiffres reçus pour continuer.
join-wrong-code = Aucun exercice n’a ces chiffres. Regardez de nouveau la carte, ou demandez à l’animateur.
join-next = Continuer
join-nation = Votre pays
join-table = Votre table
join-name = Votre nom, si vous voulez
join-name-hint = N’importe quel nom convient. Seuls ceux qui dirigent l’exercice le voient, et il est effacé ensuite.
join-function = Votre métier
join-else = Je suis quelqu’un d’autre : nous partageons ce téléphone
join-seats = Déjà présents sur ce téléphone :
join-tap = Touchez votre nom
join-taken = Déjà là
join-taken-hint = Vous avez changé de téléphone ? Demandez un code à l’animateur : avec lui, tout revient. Sans code, touchez votre nom et recommencez.
join-not-listed = Mon nom n’est pas ici
join-not-me = Ce n’est pas moi
join-do = Entrer

live-tabs = Écrans de cet exercice
live-tab-table = Ma table
live-tab-console = Animation
live-tab-evaluate = Évaluation
live-tab-interpret = Traduction
live-tab-compare = Comparaison
live-tab-board = Tableau des messages
live-tab-others = Le choix des autres
live-tab-release = Laisser sortir
live-tab-practices = Pratiques
live-tab-media = Médias
live-tab-wall = Écran commun
live-tab-report = Rapport
live-tab-paper = Papier
live-table = Table { $table }
live-arrange = Tables, pays et langues
live-arrange-lead = Ce que vous changez ici vaut tout de suite : à l’entrée, sur les cartes, sur les écrans et dans la comparaison. Une nouvelle table reçoit les messages de la partie en cours.
live-arrange-name = Nom de la table
live-arrange-rename = Renommer
live-arrange-table = Ajouter une table
live-arrange-nation-name = Pays ou groupe
live-arrange-nation-hint = Un code de deux lettres, comme KZ, ou un nom quelconque.
live-arrange-nation = Ajouter un pays
live-arrange-language-name = Langue
live-arrange-language = Ajouter une langue
live-arrange-away = Enlever
live-arrange-seat = Envoyer à cette table
live-check = Tout le monde peut-il lire ?
live-check-lead = Demandez avant de commencer : chaque téléphone affiche une question, un appui y répond.
live-check-ask = Demander à tous les téléphones
live-check-again = Demander de nouveau
live-check-heard = Ont répondu
live-check-all = Tous ont répondu
live-check-silent = pas encore de réponse
live-check-question = Pouvez-vous lire ceci ? Appuyez sur le bouton pour que l’animateur le sache.
live-check-yes = Oui, je peux le lire
live-slept = { $count ->
    [one] L’ordinateur a dormi ou était éteint pendant { $count } minute. Rien n’a été envoyé. Reprenez ici.
   *[other] L’ordinateur a dormi ou était éteint pendant { $count } minutes. Rien n’a été envoyé. Reprenez ici.
}
live-attach = Images et documents
live-attach-lead = Une image ou un PDF part avec son message. Les tables qui n’ont pas le message ne l’ont pas non plus. Une image paraît aussi sur l’écran commun, dès que toutes les tables l’ont.
live-attach-empty = Rien n’accompagne encore un message.
live-attach-add = En ajouter
live-attach-to = Avec quel message
live-attach-file = Image ou PDF
live-attach-file-hint = PNG, JPEG, WebP ou PDF, jusqu’à 4 Mo. Ce qu’un appareil inscrit dans l’image est enlevé.
live-attach-alt = Ce que montre l’image
live-attach-alt-hint = Pour qui ne la voit pas. Inutile pour un PDF.
live-attach-do = Joindre
live-attach-remove = Retirer
live-cards-count = Nombre de cartes
live-cards-count-hint = Huit tiennent sur une page.
live-cards-for = Pour qui
live-cards-each = Autant pour chaque table
live-cards-none = Sans table : chacun choisit la sienne
live-cards-do = Faire les cartes (PDF)
live-clock = Horloge
live-left = reste { $time }
live-over = L’exercice est terminé
live-waits = L’exercice n’a pas encore commencé
live-paused = Pause
live-between = Entre deux modules
live-wellbeing = Votre bien-être
live-rules = Règles de la salle
live-out = Vous avez quitté la salle un moment
live-out-lead = Prenez le temps qu’il vous faut. Personne ne demande pourquoi.
live-step-back = Je suis de retour
live-step-out = Je sors
live-step-out-lead = Vous pouvez sortir à tout moment, sans dire pourquoi. Les animateurs le voient, sans en parler.
live-no-inject = Pas encore de message. Il apparaîtra ici de lui-même.
live-injects = Messages
live-earlier = Messages précédents
live-for = pour : { $who }
live-done = La table a terminé
live-done-do = Notre table a terminé
live-not-done-do = Nous n’avons pas terminé
live-answer = Notre réponse
live-own-answer = Réponse : { $nation }
live-table-answer = Réponse de toute la table
live-named-today = Nommés aujourd’hui
live-rank = Rang
live-lead = Qui conduit
live-minute = Pour quelle minute de l’histoire
live-basis = Selon quelle loi ou règle
live-local = Nom local
live-new = Ce qui n’est pas sur la liste
live-new-sector = Quel genre d’organisme
live-new-level = Jusqu’où il agit
live-new-unsaid = On ne sait pas
live-catalogue-to = Chercher dans tout le catalogue des mesures
live-catalogue-most = Enregistrez d’abord. Une réponse en compte { $count } au plus.
live-catalogue = Tout le catalogue des mesures
live-catalogue-counts = { $chosen } choisies sur { $most } au plus
live-catalogue-taken = La mesure est maintenant à la fin de votre réponse. C’est là que vous dites son rang, qui la mène et pour quelle minute.
live-catalogue-back = Retour à la réponse
live-catalogue-named = Mots de son nom
live-catalogue-group = Groupe
live-catalogue-groups = Tous les groupes
live-catalogue-look = Afficher
live-catalogue-none = Aucune mesure n’a ces mots dans son nom. Cherchez moins de mots, ou dans tous les groupes ; ou nommez-la vous-même dans la réponse.
live-catalogue-chosen = dans votre réponse
live-catalogue-take = Prendre dans la réponse
live-audience = Pour qui
live-outlets = Par quel canal
live-in-languages = Dans quelles langues
live-message = Le message
live-decision = La décision
live-own-words = Avec vos propres mots
live-owner = Qui en est responsable
live-why = Pour quelle raison
live-save = Enregistrer
live-mine = de vous
live-from-paper = d’après papier
live-line = Dans notre pays…
live-line-hint = Ces mots restent les vôtres : les autres voient le pays, pas votre nom.
live-line-do = Ajouter
live-wash = Débriefing à chaud
live-wash-lead = Cinq minutes en silence, puis chacun à son tour. Le rapport pour ceux qui étaient dans la salle cite ce que vous écrivez, sans votre nom. Le rapport pour l’extérieur ne le cite que si le délégué de votre pays le laisse sortir.
live-send = Envoyer
live-feedback = Cet exercice vous a-t-il été utile ?
live-feedback-hint = 1 : pas du tout · 5 : beaucoup
live-feedback-words = Autre chose à dire ?
live-more = Plus
live-park = Un point à reprendre plus tard
live-park-owner = Qui s’en charge
live-park-do = Garder pour plus tard
live-log = Décisions
live-log-own = Décisions de votre table
live-log-do = Inscrire au journal
live-log-none = Aucune décision n’a été notée.

live-start = Lancer l’horloge
live-resume = Reprendre
live-pause = Pause
live-pause-why = pourquoi : interprètes, pause-café
live-minutes = Minutes
live-move-on = Avancer l’horloge
live-end = Terminer l’exercice
live-end-lead = Ce que les téléphones gardent encore arrivera ensuite. Plus rien ne peut partir vers les tables.
live-end-do = Terminer maintenant
live-modules = Modules
live-takes = { $minutes } min
live-running = en cours
live-module-over = terminé
live-module-begin = Commencer
live-module-end = Terminer
live-stretch = Changer la durée
live-script = Messages de l’histoire
live-due = c’est l’heure
live-planned = { $at } après le début de sa partie, { $clock } à l’horloge
live-planned-about = { $at } après le début de sa partie, vers { $clock } à l’horloge
live-condition = Part tout seul là où la réponse à { $task } nomme « { $item } ».
live-condition-met = Pour l’instant : { $tables }.
live-condition-unmet = Pour l’instant à aucune table.
live-expected = À quoi faire attention
live-to = À qui
live-to-hint = Rien de coché : toutes les tables.
live-all-tables = toutes les tables
live-release = Envoyer
live-hold = Retenir
live-let-go = Remettre en file
live-skip = Laisser de côté
live-re-time-minute = Minute dans sa partie
live-re-time = Changer la minute
live-tables = Tables
live-here = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
 }
live-connected = { $count ->
    [one] { $count } connecté
    [many] { $count } de connectés
   *[other] { $count } connectés
}
live-join = Rejoindre
live-join-lead = Photographiez l’image de l’écran commun ou de la carte, ou saisissez les chiffres sur la page /join.
live-rehearse = Répéter
live-rehearse-lead = Une copie de cet exercice, avec des robots pour participants. Envoyez les messages, regardez chaque écran, puis jetez-la.
live-rehearsal = RÉPÉTITION
live-rehearsal-lead = Les participants sont des robots. Rien d’ici n’atteint l’exercice lui-même. La répétition est effacée d’elle-même après une semaine.
live-rehearsal-end = Jeter la répétition
live-sharing = Qui écrit
live-door = Cartes pour les tables
live-papers = Documents
live-unchecked = { $language } : { $count } non vérifiés
live-papers-lead = À imprimer et à poser sur les tables, ou pour le jour où le courant ou le réseau manque.
live-back = L’exercice
live-workbook = Le chronogramme en tableau, une colonne par langue

live-paper = Saisie d’après papier
live-paper-lead = Pour ceux qui écrivent sur papier. Ce que vous saisissez compte comme la réponse de leur pays, et tous voient que cela vient du papier.
live-paper-nation = Le papier de quel pays
live-paper-lang = Langue du papier
live-paper-show = Montrer ce qui a été demandé
live-paper-none = Rien n’a encore été demandé à cette table.
live-paper-line-hint = Ce qu’une personne a écrit. Les autres voient le pays, pas de nom.

roster-title = Liste des personnes
roster-lead = Qui est sur la liste touche son nom à l’entrée au lieu de l’écrire. Tous ceux qui ont les six chiffres peuvent lire ces noms.
roster-file = La liste
roster-file-hint = CSV ou XLSX, avec les colonnes nom, pays, organisme, langues, table, rôle. Seuls le nom et le pays sont obligatoires. Pas d’adresses électroniques.
roster-look = Regarder
roster-sample = Un modèle à remplir
roster-sample-name = Prénom et nom
roster-sample-agency = Parquet
roster-download = La liste actuelle
roster-names-go = { $count ->
    [one] Les noms sont effacés { $count } jour après l’exercice.
    [many] Les noms sont effacés { $count } de jours après l’exercice.
   *[other] Les noms sont effacés { $count } jours après l’exercice.
}
roster-expected = Attendus
roster-here = là
roster-looked = Ce que dit la liste
roster-right = { $count ->
    [one] { $count } ligne est juste.
    [many] { $count } de lignes sont justes.
   *[other] { $count } lignes sont justes.
}
roster-new = nouvelles : { $count }
roster-changed = modifiées : { $count }
roster-same = inchangées : { $count }
roster-refused = Ces lignes ne seront pas reprises. Corrigez-les dans votre fichier et importez-le de nouveau, ou reprenez les autres maintenant.
roster-remarks = Ces lignes seront reprises, mais relisez-les.
roster-others = Ces colonnes ne sont pas reprises : { $columns }.
roster-drop = { $count ->
    [one] Retirer de la liste { $count } personne absente de ce fichier
    [many] Retirer de la liste { $count } de personnes absentes de ce fichier
   *[other] Retirer de la liste { $count } personnes absentes de ce fichier
}
roster-take = { $count ->
    [one] Reprendre { $count } ligne
    [many] Reprendre { $count } de lignes
   *[other] Reprendre { $count } lignes
}
roster-other-file = Un autre fichier

roster-column-name = Nom | Nom et prénom | Prénom et nom | Participant
roster-column-country = Pays | État
roster-column-agency = Organisme | Organisation | Service | Institution
roster-column-languages = Langues | Langue
roster-column-table = Table | Numéro de table
roster-column-role = Rôle

roster-no-rows = Cette liste ne peut pas être lue. Enregistrez-la en CSV ou XLSX et importez-la de nouveau.
roster-too-large = Ce fichier est trop grand. Une liste compte au plus 1000 personnes.
roster-no-header = Aucune ligne ne nomme les colonnes. Écrivez « { $name } » et « { $country } » au-dessus des colonnes et importez la liste de nouveau.
roster-no-name = Ligne { $line } : le nom manque.
roster-no-country = Ligne { $line }, { $name } : le pays manque.
roster-country = Ligne { $line }, { $name } : « { $said } » ne participe pas. Participent : { $known }.
roster-table = Ligne { $line }, { $name } : il n’y a pas de table « { $said } ». Les tables vont de 1 à { $most }.
roster-role = Ligne { $line }, { $name } : il n’y a pas de rôle « { $said } ». Les rôles : { $known }.
roster-director = Ligne { $line }, { $name } : une liste ne nomme pas de directeur. Qui dirige l’exercice donne ce rôle à la main.
roster-language = Ligne { $line }, { $name } : « { $said } » n’est aucune des langues d’ici et n’est pas repris.
roster-twice = Ligne { $line }, { $name } : cette personne est déjà à la ligne { $first }.
roster-long = Ligne { $line } : le nom ou l’organisme dépasse 120 lettres.
roster-too-many = La liste compte plus de { $most } personnes. Le reste n’est pas repris.

live-who-i-am = Ma langue, mon nom, ma table
live-move = Continuer sur un autre téléphone
live-move-lead = Vous recevez un code. Qui le tape sur un autre téléphone y retrouve tout : nom, pays, table, rôle et réponses. Sur l’ancien, la participation s’arrête.
live-move-for = Pour { $name }
live-move-do = Afficher le code
live-move-type = Tapez ces huit chiffres sur l’autre téléphone, à { $address }, ou photographiez-y l’image.
live-move-until = Le code sert une fois, jusqu’au { $when }.
live-move-person = Code pour un autre téléphone
live-move-moved = Vous continuez sur un autre téléphone
live-move-moved-lead = Tout ce que vous avez écrit s’y trouve. Si ce n’était pas vous, dites-le à l’animateur.
live-glossary = Ce que veulent dire les mots
live-glossary-lead = Sur tout écran, touchez un mot souligné de points : l’explication paraît au même endroit.
live-glossary-empty = Ce scénario n’explique pas de mots.
live-audit = Qui a fait quoi
live-audit-lead = Tout ce qui s’est passé, le plus récent d’abord, d’après la liste des événements. Ce que les gens pensent de l’exercice n’y est pas.
live-audit-kind = Genre
live-audit-all = Tout
live-audit-show = Afficher
live-audit-empty = Rien de ce genre ne s’est passé.
live-audit-more = { $count } lignes plus anciennes sont dans le CSV.
live-audit-clock = l’horloge
live-audit-minutes = { $count } min
live-audit-created = Exercice préparé
live-audit-roster = Ligne de la liste des personnes
live-audit-roster-gone = Personne retirée de la liste
live-audit-joined = Arrivée
live-audit-out = Sortie
live-audit-back = Retour
live-audit-moved = Suite sur un autre téléphone
live-audit-handed = Code affiché pour un autre téléphone
live-audit-check = Question : tout le monde peut-il lire
live-audit-heard = Réponse : je peux lire
live-audit-arranged = Table, pays ou langue ajouté ou renommé
live-audit-away = Table, pays ou langue enlevé
live-audit-seated = Personne envoyée à une autre table
live-audit-appointed = Rôle donné
live-audit-limits = Seuils de la comparaison
live-audit-ended = Fin de l’exercice
live-audit-names = Noms supprimés
live-audit-started = Horloge lancée
live-audit-paused = Horloge arrêtée
live-audit-resumed = Horloge relancée
live-audit-slept = L’ordinateur a dormi
live-audit-moved-on = Horloge avancée
live-audit-stretched = Durée d’une partie changée
live-audit-module = Début d’une partie
live-audit-module-ended = Fin d’une partie
live-audit-released = Message envoyé
live-audit-held = Message retenu
live-audit-let-go = Message remis
live-audit-skipped = Message laissé de côté
live-audit-re-timed = Autre minute pour un message
live-audit-ad-hoc = Message écrit sur place
live-audit-attached = Fichier joint
live-audit-detached = Fichier retiré
live-audit-corrected = Mots déjà lus modifiés
live-audit-rewritten = Mots du script modifiés
live-audit-posted = Publication mise en ligne
live-audit-unposted = Publication retirée
live-audit-not-done = Indiqué : pas encore fini
live-audit-done = Indiqué : fini
live-audit-line = Ligne « dans mon pays … »
live-audit-translated = Traduction
live-audit-voted = Vote « nouveau pour nous »
live-audit-named = Chose nouvelle nommée
live-audit-coded = Réponse rattachée à un point
live-audit-merged = Choses dites identiques
live-audit-message = Message public vérifié
live-audit-decided = Décision écrite
live-audit-parked = Point à revoir écrit
live-audit-observed = Observation
live-audit-notes-read = Notes des évaluateurs lues
live-audit-cell = Décidé de ce qui peut sortir
live-audit-practice = Projet de pratique
live-audit-practice-gone = Projet de pratique abandonné
live-audit-washed = Note du débriefing à chaud
live-audit-feedback = Avis donné
live-audit-action = Action du plan
live-audit-wrote = Texte du rapport
live-audit-answered = Réponse
live-people = Personnes
live-nobody = Personne n’est encore entré. Montrez l’écran commun, ou posez des cartes sur les tables.
live-no-name = sans nom
live-not-connected = non connecté
live-all-came = Toutes les personnes attendues sont là
live-missing = { $count ->
    [one] { $count } personne n’est pas encore venue
    [many] { $count } de personnes ne sont pas encore venues
   *[other] { $count } personnes ne sont pas encore venues
}
live-expected-all = sur { $count } attendues
live-meant = Donner : { $role }
live-is-out = hors de la salle
live-role = Rôle
live-appoint = Donner le rôle
live-day = Un message de votre main
live-day-lead = Il part maintenant dans votre langue. Dans les autres, il arrive dès qu’il est traduit ; jusque-là, il porte la mention « pas encore traduit ».
live-day-text = Ce qu’il dit
live-from = Au nom de qui
live-channel = Par quel moyen
live-post = Une publication des médias simulés
live-post-do = Publier
live-posts = Publications en ligne
live-unpost = Retirer
live-parking = Laissé pour plus tard
live-parking-none = Rien n’a été laissé pour plus tard.
live-settle = Fait
live-settled = repris

live-criticals = Ce qu’il faut observer
live-criticals-none = Ce qu’il faut observer apparaît ici au début d’un module.
live-seen = Ce que vous avez vu ou entendu
live-which-table = À quelle table
live-seen-who = Qui l’a dit ou fait
live-seen-more = Paroles, qui, quel message
live-seen-notes = Notes des évaluateurs
live-seen-unread = Notes des évaluateurs non lues
live-seen-read = Je les ai lues
live-rate = Comment cela a été réalisé
live-note = Une note
live-quote = Paroles entendues
live-objective = Objectif
live-inject = Message d’animation
live-note-do = Garder la note
live-own-notes = Vos notes
live-own-notes-none = Vous n’avez encore rien noté.
live-note-change = Changer ou retirer

live-queue = En attente de traduction
live-queue-lead = Ce que toute la salle attend vient en premier. L’original reste à côté de chaque traduction.
live-pair = Vos langues
live-pair-lead = Entre quelles langues vous traduisez
live-pair-do = Montrer ce qui attend dans celles-ci
live-queue-none = Rien n’attend. Ce que les participants écrivent apparaîtra ici.
live-queue-more = Encore { $count } en attente
live-queue-others = { $count ->
    [one] { $count } texte attend encore dans d’autres langues
   *[other] { $count } textes attendent encore dans d’autres langues
}
live-status = Qui a traduit
live-translate-do = Garder la traduction
live-piece-inject = Message de l’animateur
live-piece-answer = Réponse
live-piece-line = Dans notre pays…
live-piece-item = Nommé aujourd’hui
live-piece-decision = Décision
live-piece-parked = Laissé pour plus tard
live-piece-post = Publication des médias
live-piece-practice = Projet de pratique
live-piece-wash = Débriefing à chaud
live-piece-seen = Note d’un évaluateur
live-piece-action = Action du plan
live-piece-box = Texte du rapport
live-piece-feedback = Avis sur l’exercice

live-count-here = Personnes
live-count-connected = Connectés
live-count-injects = Messages partis
live-media-none = Rien n’a encore été publié.
live-others-lead = Vous voyez ici ce que les pays ont choisi dans les parties terminées. Dites ce qui est nouveau pour le vôtre : on trouve ainsi ce dont les autres peuvent apprendre.
live-others-none = Rien encore. Cela apparaîtra tout seul à la fin d’une partie.
live-chosen-by = choisi par : { $nations }
live-new-to = { $count ->
    [one] nouveau pour : { $nations } ({ $count } personne le dit)
   *[other] nouveau pour : { $nations } ({ $count } personnes le disent)
}
live-vote-new = Nouveau pour nous

live-compare-none = Pas encore de réponse.
live-board-lead = Tous les messages au public côte à côte, sans noms. Cochez ensemble et appuyez sur « Enregistrer ».
live-board-none = Aucune table n’a encore écrit de message au public.
live-board-silent = pas encore de message
live-board-first = premier
live-item = Quoi
live-class = Résultat
live-counts = choix de { $chosen } pays sur { $answered } ayant répondu
live-rank-is = rang { $rank }
live-minute-is = minute { $minute }
live-when = Quand
live-accessible-hint = Des mots simples ; plus d’un moyen ; plus d’une langue, la langue des signes ou de grands caractères.
live-guess = proposé par une règle, pas encore enregistré
live-check-do = Enregistrer
live-not-checked = personne n’a encore regardé
live-uncoded = Réponses libres
live-uncoded-lead = Dites à quel point de la liste ces mots correspondent. D’ici là, ils ne comptent pas.
live-suggested = Proposé parce que les mots sont les mêmes. Vérifiez avant de confirmer.
live-code-do = C’est cela
live-coded = Mots libres déjà classés
live-take-back = Annuler
live-same-lead = Voici ce que les tables ont nommé elles-mêmes. Si deux noms désignent la même chose, dites-le : ils compteront pour un. Les mots restent tels qu’ils ont été écrits.
live-same-ask = Est-ce la même chose ?
live-same-do = La même chose
live-same-not = Pas la même chose
live-same-is = compte comme : { $item }
live-same-as = La même chose que
live-practice-do = Rédiger une pratique
live-practice-is = Projet de pratique rédigé
live-practice-waits = Pourra devenir un projet de pratique quand ce pays l’aura laissé sortir : { $nation }.
live-practices-lead = Projets de bonnes pratiques, faits de ce qui était nouveau et qu’un pays a laissé sortir. Chacun appartient à son pays. Rien n’est envoyé : prenez le fichier et convenez avec lui de la suite.
live-practices-none = Pas encore de projet. Ce qui est nouveau et a été laissé sortir se rédige sur l’écran de comparaison.
live-practice-change = Modifier
live-practice-words = Ce que les autres doivent en savoir
live-practice-drop = Abandonner le projet
live-limits = Quand une réponse compte comme commune, différente ou nouvelle
live-limits-lead = Ces seuils sont imprimés avec chaque résultat.
live-limit-common = Commun : choisi par tant de pays …
live-limit-common-of = … sur tant
live-limit-common-of-hint = Avec plus ou moins de pays, le seuil suit : 4 sur 5 devient 7 sur 8.
live-limit-divergent = Différent : choisi par au moins tant de pays
live-limit-rank = L’ordre diffère si les rangs sont éloignés d’autant
live-limit-new = Nouveau : tant d’autres pays disent « nouveau pour nous »
live-limit-times = Les intervalles de temps se terminent à ces minutes
live-limit-times-hint = Séparées par des virgules, en croissant, par exemple 5, 15, 30, 60.

live-release-of = Ce qui peut sortir de la salle : { $nation }
live-release-lead = Rien ne sort de la salle sans votre accord. Vous pouvez laisser sortir une réponse telle quelle, en d’autres mots, ou la garder.
live-release-wash = Ce que des gens de votre pays ont écrit au débriefing. Le rapport pour l’extérieur ne cite que ce que vous laissez sortir, sans noms.
live-release-said = Réponses en mots, lignes et décisions
live-release-said-lead = Ce que des gens de votre pays ont écrit avec leurs mots, et ce qui a été décidé à vos tables. Le rapport pour l’extérieur ne cite que ce que vous laissez sortir. Quand des gens de plusieurs pays sont à une même table, tous doivent être d’accord, et personne ne peut changer les mots tout seul.
live-undecided = Reste à décider : { $count }
live-all-decided = Tout est décidé
live-decided = { $decided } sur { $all } décidés
live-releasing-lead = Où en sont les pays pour décider ce qui peut quitter la salle. Personne dehors ne voit ceci ; seuls les pays décident.
live-releasing-open = Ce qui reste ouvert
live-other-words = Autres mots
live-let-out = Laisser sortir
live-let-all = Laisser sortir tout ce qui reste ouvert ici : { $count } …
live-let-all-ask = Avez-vous regardé chacun ? Ils quittent alors la salle tels quels. Ce que vous avez décidé autrement le reste.
live-let-all-do = Oui, tout laisser sortir
live-reword = Sortir en d’autres mots
live-keep = Garder
live-own-part = La part de notre pays, en PDF

live-report = Retour d’expérience
live-report-draft = L’exercice est encore en cours : ceci est un brouillon de ce qui s’est passé jusqu’ici.
live-report-yours = On lit ici ce que les pays laissent sortir. Le texte grandit à mesure qu’ils en décident.
live-report-read = Lire le retour d’expérience
live-report-for = Pour qui est le rapport
live-report-room = Pour ceux qui étaient dans la salle
live-report-outside = Pour l’extérieur : seulement ce que les pays laissent sortir
live-evidence = Ce qui prouve le rapport
live-evidence-lead = Chaque numéro du rapport mène ici : ce qui a été noté, quand à l’horloge de l’exercice, et ce que le rapport en dit. Aucun nom ne figure ici.
live-evidence-outside = Vers l’extérieur, seul ce que dit ce rapport est montré.
live-evidence-nothing = Rien n’a été noté sur quoi le compte rendu puisse s’appuyer.
live-evidence-says = { $count ->
    [one] { $count } phrase du rapport s’appuie dessus
   *[other] { $count } phrases du rapport s’appuient dessus
}
live-names = Noms
live-names-when = Les noms seront effacés automatiquement le { $when }.
live-names-after = { $count ->
    [one] Les noms seront effacés automatiquement { $count } jour après la fin de l’exercice.
   *[other] Les noms seront effacés automatiquement { $count } jours après la fin de l’exercice.
}
live-names-gone = Les noms ont été effacés le { $when }.
live-names-ask = Effacer les noms maintenant ?
live-names-lead = Les noms de tous les participants disparaissent pour de bon et leurs téléphones quittent l’exercice. Les réponses restent, par pays et par table. Ensuite, les pays ne pourront plus rien laisser sortir : qu’ils décident d’abord.
live-names-do = Effacer les noms maintenant
live-names-keep = Les garder
live-action-none = Aucune action n’a encore été convenue.
live-action-new = Une action
live-concern-to = Concerne un site …
live-concern = Quel site cela concerne-t-il ?
live-concern-lead = Il y devient un constat, avec le responsable et le jour du plan, jusqu’à ce qu’il soit corrigé.
live-concern-find = Nom du site
live-concern-look = Chercher
live-concern-none = Aucun de vos sites ne porte ce nom. Saisissez une autre partie du nom.
live-concern-more = Il y en a d’autres : saisissez une partie du nom.
live-concern-do = Inscrire au dossier
live-concern-shown = Exercice « { $title } », { $date }
live-building = Jouer dans un vrai bâtiment
live-building-lead = Ses plans d’étage, rôles et numéros deviennent les documents à distribuer. Ne les donnez qu’à ceux qui peuvent les voir, et reprenez-les.
live-building-do = Jouer ici
live-building-paper = Documents d’un vrai bâtiment
live-building-responders = Plans d’étage, accès et numéros (fiche des secours)
live-building-other = Un autre bâtiment
live-building-none = Aucun bâtiment
slip-concern-done = C’est déjà fait ou abandonné. Choisissez une action ouverte.
slip-concern-not-yours = Vous ne dirigez pas d’exercices sur ce site. Demandez-le à son responsable ou à l’autorité dont il dépend.
live-action-text = Ce qu’il faut améliorer
live-action-nation = De quel pays
live-action-everybody = de tous
live-action-due = Pour quel jour
live-action-do = Inscrire au plan
live-action-change = Modifier l’action
live-action-from = En faire une action
live-action-status = Où elle en est
live-action-overdue = en retard
live-action-at-site = Pas encore fait : { $site }
live-trial = On l’a réessayé …
live-trial-at = Lors de quel exercice
live-trial-on = Quel jour
live-trial-shows = Ce que cela a montré
live-trial-works = cela marche
live-trial-not-yet = pas encore
live-trial-do = Noter l’essai
live-action-changed = dernière modification : { $who }, { $when }
live-boxes = Dans vos mots
live-boxes-lead = Ce qui est écrit ici ouvre la rubrique correspondante du rapport.

live-js_saved = Enregistré
live-js_sending = Enregistrement…
live-js_offline = Pas de connexion. Ce que vous écrivez reste sur ce téléphone et part de lui-même.
live-js_waiting = Pas encore envoyé : {"{count}"}
live-js_changed = Entre-temps, quelqu’un à votre table a changé cette réponse.
live-js_show = Voir sa version
live-js_refused = Pas fait
