### Les documents d’un exercice sur table : manuel, guides, feuilles de réponse, diapositives, cartes, rapport, chronogramme en tableau.
### status: draft

## Le nom des documents

exercise-print-manual = Manuel de situation
exercise-print-facilitator = Guide de l’animateur
exercise-print-evaluation = Guide de l’évaluateur
exercise-print-sheets = Feuilles de réponse
exercise-print-slides = Présentation d’ouverture
exercise-print-handouts = Documents à distribuer : le bâtiment
exercise-print-handouts-about = Ces pages servent à un exercice. Le bâtiment et les numéros sont réels : n’appelez personne pour l’exercice, ne remettez ces pages qu’aux personnes autorisées à les voir, et reprenez-les ensuite.
exercise-print-cards = Cartes pour rejoindre l’exercice
exercise-print-report = Retour d’expérience
exercise-print-nation-part = Rapport d’un pays
exercise-print-practices = Projets de bonnes pratiques

## La première page

exercise-print-version = Version du scénario
exercise-print-length = Durée
exercise-print-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
 }
exercise-print-translation = Traduction
exercise-print-status-original = Inutile : le scénario a été écrit dans cette langue.
exercise-print-status-missing = Textes sans traduction : { $count } sur { $total }. Ils figurent dans la langue d’origine, avec une mention.
exercise-print-status-machine = Brouillon automatique des textes du scénario. Personne ne l’a encore vérifié : si quelque chose sonne étrange, demandez.
exercise-print-status-machine-some = Textes en brouillon automatique, que personne n’a vérifiés : { $count } sur { $total }.
exercise-print-status-human = Les textes du scénario ont été traduits ou vérifiés par une personne.
exercise-print-status-human-some = Textes traduits ou vérifiés par une personne : { $count } sur { $total }.
exercise-print-status-approved = La traduction des textes du scénario est approuvée.
exercise-print-status-approved-some = Textes approuvés : { $count } sur { $total }.
exercise-print-controllers-only = Réservé aux animateurs et à la cellule de simulation. Ce guide dit ce qui va se passer et ce qu’on attend des participants : ne le leur donnez pas.
exercise-print-evaluators-only = Réservé aux évaluateurs : ne le donnez pas aux participants.
exercise-print-sheets-about = Une feuille par tâche, pour les tables qui travaillent sur papier. Le secrétaire de table saisit les réponses ensuite.

## Les langues, et les mots traduits

exercise-print-language-en = anglais
exercise-print-language-ru = russe
exercise-print-language-kk = kazakh
exercise-print-language-fr = français
exercise-print-language-ky = kirghize
exercise-print-language-tg = tadjik
exercise-print-language-uz = ouzbek
exercise-print-language-tk = turkmène
exercise-print-original = [original : { $language }]
exercise-print-words = { $text } [{ $label } ; original : { $language }]
exercise-print-words-both = { $text } [{ $label } ; original, { $language } : « { $original } »]
exercise-print-share = { $of } – { $count }
exercise-print-quoted = « { $text } »

## Le scénario

exercise-print-wellbeing = Votre bien-être d’abord
exercise-print-rules = Règles
exercise-print-objectives = Objectifs
exercise-print-objective = Objectif { $objective }
exercise-print-module = { $module }. { $title }
exercise-print-task = Tâche { $task }
exercise-print-tasks = Tâches
exercise-print-questions = À discuter
exercise-print-glossary = Glossaire
exercise-print-term = Terme
exercise-print-means = Ce qu’il veut dire ici
exercise-print-to-all = tous

## Le guide de l’animateur

exercise-print-how = Comment animer l’exercice
exercise-print-how-read = Avant toute chose, lisez à voix haute le texte sur le bien-être, puis les règles. Chacun peut sortir ; personne ne demande pourquoi.
exercise-print-how-release = Les minutes se comptent depuis le début du module. La façon dont part un message d’animation figure sous sa minute. « { exercise-release-timed } » : il part de lui-même. « { exercise-release-manual } » : quand vous l’envoyez. « { exercise-release-conditional } » : seulement vers les tables qui ont choisi le point indiqué. « { exercise-release-contingency } » : gardé pour les tables bloquées.
exercise-print-how-stop = S’il arrive vraiment quelque chose, dites : « Urgence réelle, l’exercice est arrêté. » Chacun suit alors les consignes de ce bâtiment.
exercise-print-script = Messages d’animation
exercise-print-inject = Message d’animation
exercise-print-way = De qui, à qui, comment
exercise-print-text = Texte
exercise-print-expected = Ce qu’on attend
exercise-print-at-minute = minute { $minute }
exercise-print-when = si { $task } contient : { $item }
exercise-print-to = à : { $to }
exercise-print-opens = ouvre la tâche { $task }

## Le guide de l’évaluateur

exercise-print-how-evaluate = Comment évaluer
exercise-print-see-time = Notez ce qui se passe au moment où cela se passe, avec l’heure à l’horloge de l’exercice.
exercise-print-see-plain = Écrivez ce qui a été fait et dit, non ce que vous en pensez. Les paroles entre guillemets ont le plus de valeur.
exercise-print-see-names = Écrivez des fonctions, jamais des noms : on met ici à l’épreuve des plans, non des personnes.
exercise-print-see-marks = Quand le module est terminé, cochez une note pour chaque tâche critique :
exercise-print-critical = { $critical } · { $module }
exercise-print-see-when = Heure
exercise-print-see-who = Qui (fonction, table)
exercise-print-see-what = Ce qui a été fait
exercise-print-see-quote = Mot pour mot
exercise-print-mark = Note :

## Feuilles de réponse

exercise-print-table-blank = Table
exercise-print-in-my-country = Dans notre pays…
exercise-print-order = Rang
exercise-print-who-leads = Qui conduit
exercise-print-minute = Pour quelle minute
exercise-print-basis = Selon quelle loi
exercise-print-body = Organisme
exercise-print-whose = En général
exercise-print-local-name = Nom local
exercise-print-decision = Décision
exercise-print-why = Raison

## Cartes

exercise-print-join = Rejoignez l’exercice avec ce code
exercise-print-join-steps = Photographiez l’image carrée, ou ouvrez l’adresse et saisissez le code. Aucun compte n’est nécessaire.
exercise-print-join-picture = Image carrée qui mène à { $link }
exercise-print-table = table { $table }
exercise-print-attached = Pièce jointe : { $name }

## Le rapport : sa première page

exercise-print-nation = Pays
exercise-print-name = Exercice
exercise-print-day = Jour
exercise-print-place = Lieu
exercise-print-organiser = Organisé par
exercise-print-nations = Pays
exercise-print-reach = Pour qui
exercise-print-reach-room = Ceux qui étaient dans la salle
exercise-print-reach-outside = Tout le monde : seulement ce que les pays laissent sortir
exercise-print-record = Établi d’après le registre de l’exercice
exercise-print-record-until = jusqu’à l’entrée { $last }
exercise-print-draft = Brouillon : il manque encore des parties que l’organisateur doit écrire.
exercise-print-to-write = L’organisateur n’a pas encore écrit cette partie.
exercise-print-nothing = Rien n’a été noté.
exercise-print-not-said = non précisé

## Le rapport : comparaison

exercise-print-limits-common = Commun : choisi par au moins { $needs } pays sur { $nations } (seuil fixé : { $common } sur { $of }), d’accord sur qui conduit, sur l’ordre et sur le moment.
exercise-print-limits-divergent = Différent : choisi par au moins { $divergent } pays, et pas commun. Un rang diffère à partir de { $apart ->
    [one] { $apart } place
    [many] { $apart } de places
   *[other] { $apart } places
 } d’écart.
exercise-print-limits-novel = Nouveau : choisi par un seul pays, et absent de toute liste ou nouveau pour au moins { $others ->
    [one] { $others } autre
    [many] { $others } d’autres
   *[other] { $others } autres
 }.
exercise-print-limits-times = Les moments diffèrent s’ils tombent dans des intervalles différents ; les intervalles se terminent aux minutes { $minutes }.
exercise-print-limits-silence = « Pas de réponse » ne veut pas dire « non », et le silence n’est pas un accord. Les nombres comptent des pays ; ce ne sont jamais des pourcentages.
exercise-print-item = Point
exercise-print-standing = Résultat
exercise-print-chosen-of = { $chosen } pays sur { $answered } ayant répondu
exercise-print-differ = différence : { $what }
exercise-print-new-to = nouveau pour : { $nations }
exercise-print-rank = rang { $rank }
exercise-print-leads = conduit par : { $leads }
exercise-print-by-minute = minute { $minute }
exercise-print-unchosen = Choisi par aucun de ceux qui ont répondu : { $items }
exercise-print-missing = Nommé par d’autres, mais pas par :

## Le rapport : messages au public

exercise-print-message-minute = Quand
exercise-print-message-audience = Pour qui
exercise-print-message-outlets = Par quels canaux
exercise-print-message-languages = Dans quelles langues
exercise-print-message-what-to-do = Dit quoi faire
exercise-print-message-unknowns = Dit ce qu’on ne sait pas
exercise-print-message-next = Dit quand viendront les prochaines nouvelles
exercise-print-message-accessible = Chacun peut le recevoir et le comprendre
exercise-print-message-text = Texte
exercise-print-not-checked = personne n’a regardé

## Le rapport : plan d’amélioration

exercise-print-action = Action
exercise-print-owner = Responsable
exercise-print-due = Échéance
exercise-print-done-at = Fait : { $site }, le { $date }
exercise-print-tried-works = Réessayé le { $date } : { $at }. Cela marche.
exercise-print-tried-not-yet = Réessayé le { $date } : { $at }. Pas encore.
exercise-print-state = État
exercise-print-practice-draft = Un projet issu d’un exercice. Il appartient au pays nommé ; personne ne l’a essayé ni validé.
exercise-print-practice-owner = Appartient à
exercise-print-practice-status = projet
exercise-print-practice-asked = Ce qui était demandé
exercise-print-practice-new = Pourquoi c’est nouveau
exercise-print-practice-new-to = { $count ->
    [0] Cela ne figure dans aucune liste de l’exercice.
    [one] Nouveau pour { $count } autre pays.
   *[other] Nouveau pour { $count } autres pays.
}
exercise-print-practice-words = Ce qu’il faut encore savoir

## Le rapport : ses tableaux pour un tableur

exercise-csv-task = Question posée
exercise-csv-chosen = Choisi par
exercise-csv-answered = Réponses
exercise-csv-rank = Rang
exercise-csv-lead = Qui dirige
exercise-csv-minute = Minute du récit
exercise-csv-time = Heure du jour
exercise-csv-words = Avec leurs mots
exercise-csv-proof = Entrées qui le prouvent
exercise-csv-language = Écrit en
exercise-csv-translation = Dans votre langue
exercise-csv-objective = Objectif
exercise-csv-sites = Sur les sites
exercise-csv-trials = Essayé de nouveau
exercise-csv-who = Qui
exercise-csv-role = Rôle
exercise-csv-about = À propos de

## Le rapport d’un pays

exercise-print-nation-own = Ceci est la part d’un seul pays, mot pour mot : { $nation }. Elle ne sort de la salle qu’avec sa délégation.
exercise-print-undecided = { $count ->
    [one] La délégation n’a pas encore dit si { $count } réponse peut sortir de la salle.
    [many] La délégation n’a pas encore dit si { $count } de réponses peuvent sortir de la salle.
   *[other] La délégation n’a pas encore dit si { $count } réponses peuvent sortir de la salle.
 }
exercise-print-own-answers = Ce que le pays a répondu
exercise-print-own-wash = Ce que le pays a dit au débriefing
exercise-print-own-words = Ce que le pays a écrit
exercise-print-question = Question
exercise-print-answer = Réponse
exercise-print-fate = Peut sortir de la salle
exercise-print-fate-released = oui, telle quelle
exercise-print-fate-reworded = oui, en ces mots :
exercise-print-fate-withdrawn = non
exercise-print-fate-open = pas encore dit

## Le rapport : ce que sont les nombres

exercise-print-annex = Ce que sont les nombres entre crochets
exercise-print-annex-about = Tout ce qui s’est passé dans l’exercice a été noté au moment même : l’entrée 1 est son début, l’entrée { $last } la dernière que connaît ce rapport. Un nombre entre crochets désigne l’entrée qui prouve les mots placés avant lui.
exercise-print-annex-kept = L’organisateur garde le registre, où chaque entrée peut se lire en entier. Voici les entrées sur lesquelles repose ce rapport, avec l’heure à l’horloge de l’exercice ; les noms n’y figurent pas.
exercise-print-number = N°
exercise-print-clock = Horloge
exercise-print-what = Entrée
exercise-print-event-set-up = exercice préparé, rôle donné
exercise-print-event-people = arrivée ou départ d’une personne
exercise-print-event-clock = horloge, module
exercise-print-event-inject = message d’animation
exercise-print-event-answer = réponse d’une table ou d’une personne
exercise-print-event-coded = mots traduits, classés ou vérifiés
exercise-print-event-log = journal des décisions, laissé pour plus tard
exercise-print-event-observed = observation d’un évaluateur
exercise-print-event-released = un pays a dit ce qui peut sortir
exercise-print-event-wash = débriefing à chaud, avis
exercise-print-event-report = rapport, plan d’amélioration

## Le chronogramme en tableau : ce qui n’y est pas utilisable

exercise-sheet-at = Ligne { $row }, colonne { $column } : { $what }
exercise-sheet-no-workbook = Ce fichier ne peut pas se lire comme un classeur. Enregistrez-le en XLSX et renvoyez-le.
exercise-sheet-too-large = Le classeur est trop grand. Le maximum est de { $most } lignes : supprimez ce qui n’appartient pas au chronogramme.
exercise-sheet-no-number-column = La première ligne doit nommer les colonnes, dont « number ». Téléchargez de nouveau le tableau et copiez-y vos lignes.
exercise-sheet-unknown-column = « { $value } » n’est pas une colonne du chronogramme. Supprimez-la, ou nommez-la comme dans un tableau neuf.
exercise-sheet-column-twice = La colonne « { $value } » figure deux fois. Supprimez l’une des deux.
exercise-sheet-no-text = La cellule contient une date, une heure ou une erreur. Écrivez de simples mots ou un nombre.
exercise-sheet-no-number = La ligne n’a pas de numéro. Donnez-lui-en un qu’aucune autre ligne ne porte.
exercise-sheet-bad-number = « { $value } » ne peut pas être un numéro. N’utilisez que les lettres de A à Z, des chiffres et des traits d’union.
exercise-sheet-number-twice = Une autre ligne porte aussi le numéro « { $value } ». Donnez à celle-ci un numéro à elle.
exercise-sheet-empty = La cellule est vide. Écrivez l’un de ces mots : { $known }.
exercise-sheet-unknown = « { $value } » n’est pas connu ici. Écrivez l’un de ces mots : { $known }.
exercise-sheet-minute = « { $value } » n’est pas une minute de ce module. Écrivez un nombre entier de 0 à { $most }.
exercise-sheet-no-condition = Un message d’animation qui part selon une réponse a besoin d’une condition. Écrivez une tâche et l’un de ses points, par exemple T1 = inform-police.
exercise-sheet-idle-condition = Seul un message d’animation qui part selon une réponse a une condition. Videz cette cellule, ou changez la façon dont il part.
exercise-sheet-no-original = Les mots manquent dans la langue où le scénario a été écrit. Écrivez-les d’abord dans cette langue.
exercise-sheet-attachment = Les images et documents ne viennent pas avec un tableau. Laissez cette cellule comme elle était et ajoutez-les sous « Images et documents ».
