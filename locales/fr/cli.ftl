### Ce que dit la ligne de commande.
### status: draft

## Avancement

cli-importing = Lecture du plan { $file }
cli-checking = Vérification : { $site }
cli-drawing = Dessin du plan

## Résultats

cli-wrote-file = Fichier écrit : { $file }
cli-summary = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}
cli-imported = Lus : { $levels ->
    [one] { $levels } niveau
   *[other] { $levels } niveaux
}, { $rooms ->
    [one] { $rooms } local
   *[other] { $rooms } locaux
}, { $doors ->
    [one] { $doors } porte intérieure
   *[other] { $doors } portes intérieures
} et { $exits ->
    [one] { $exits } sortie
   *[other] { $exits } sorties
}.
cli-repairs = { $count ->
    [0] Rien n’a dû être réparé.
    [one] { $count } réparation ou hypothèse ; elle fait l’objet d’un constat.
   *[other] { $count } réparations et hypothèses ; chacune fait l’objet d’un constat.
}
cli-new-dossier = Nouveau dossier créé dans { $folder }
cli-new-next = Complétez site.toml, puis lancez : parvis check { $folder }

## Classement

cli-missing-facts = Données manquantes

## Constats dans le terminal

cli-settle = à faire

## Difficultés

cli-no-such-code = Aucun constat ne porte le code { $code }. Vouliez-vous dire { $suggestion } ?
cli-already-there = { $path } existe déjà ; rien n’a été modifié.
cli-cannot-write = Impossible d’écrire { $file } : { $reason }
cli-no-plan = Le dossier n’a pas encore de plan d’étage. Ajoutez-en un avec : parvis import
cli-fallback-note = { $count ->
    [one] { $count } texte n’est pas encore traduit et figure en anglais après [en].
   *[other] { $count } textes ne sont pas encore traduits et figurent en anglais après [en].
}

## Vérification du modèle d'évacuation

verify-running = Les essais sont en cours
verify-pass = réussi
verify-fail = ÉCHEC
verify-not-run = non fait
verify-more = { $count ->
    [one] et un autre critère, satisfait
   *[other] et { $count } autres critères, tous satisfaits
}
verify-total = { $pass } réussis, { $fail } échecs, { $not-run } non faits.
cli-bad-suite = Les essais ne peuvent pas être faits : { $why }
cli-cannot-read = { $file } ne peut pas être lu : { $reason }
cli-no-way-in = Les secours ne peuvent pas entrer dans { $to } : aucune sortie vers l’extérieur, ou aucun sol où se tenir, n’a été trouvé.
cli-no-inner-room = Sur le plan d’étage, chaque local a un mur extérieur : il n’y en a aucun où se mettre à l’abri.
cli-no-refuge = On ne connaît aucun local où aller et s’enfermer. Indiquez dans plan.geojson quels locaux ferment à clé (« lockable »).
cli-nobody-locks = On ne ferme les locaux à clé que lors d’un confinement verrouillé : --locking ne va qu’avec --mode lockdown.
cli-not-when-staying = Quand les gens restent à l’intérieur, personne ne prend de sortie et les ascenseurs sont arrêtés ; retirez donc : { $options }. Seules des portes intérieures peuvent être condamnées ; un scénario peut donner l’alarme plus tard à une heure fixée, fermer et ouvrir des portes, interdire des locaux et faire entrer des secours.
cli-nobody-sent = Aucun local n’a de sortie donnée. Dites dans exits.toml quelle sortie le plan donne à qui.
cli-no-entrance = On ne sait pas par quelle sortie les gens entrent. Dites-le dans exits.toml : entrances = ["E1"]
cli-no-such-door = Il n’y a pas de porte { $asked } sur le plan d’étage. Donnez son code, son nom ou, pour une sortie, ce que dit sa plaque.
cli-no-such-door-near = Il n’y a pas de porte { $asked } sur le plan d’étage. Vouliez-vous dire { $near } ?
cli-no-such-period = Le dossier n’a pas de moment de la journée « { $asked } ». Connus : { $known }.
cli-no-periods = Le dossier ne dit d’aucun moment de la journée qui est là. Écrivez-le dans periods.toml (parvis new laisse un exemple) ou sur sa page des données.
cli-several-periods = À { $asked } il y en a plusieurs : { $found }. Donnez le nom de l’un d’eux.
cli-nobody-present = À ce moment personne n’est dans le bâtiment : il n’y a personne à simuler.
cli-no-trajectories = Le nom { $path } doit finir par .sqlite ou .parquet.
cli-nobody-counted = Personne n’est compté dans ce bâtiment : il n’y a personne à faire sortir. Indiquez dans site.toml combien de personnes il y a à l’heure de pointe (people_peak), ou dans plan.geojson combien dans chaque local (people).
cli-not-walkable = On ne peut pas parcourir le bâtiment : { $why }

### evacuate

egress-running = Les personnes sortent
egress-minutes = { $minutes } min { $seconds } s
egress-whole-minutes = { $minutes } min
egress-seconds = { $seconds } s
egress-people = Personnes qui quittent le bâtiment : { $people } ; simulations : { $runs }.
egress-median = Dans la moitié des simulations, la dernière personne est dehors { $time } après l’alarme ({ $low } à { $high }).
egress-p95 = Dans 95 simulations sur 100, la dernière personne est dehors après { $time } ({ $low } à { $high }).
egress-never = Dans trop de simulations, quelqu’un était encore dedans après { $limit } pour dire en combien de temps { $part } sur 100 sont terminées.
egress-left-inside = Dans { $count } simulations sur { $runs }, quelqu’un qui avait une issue était encore dedans à la fin ; chacune compte pour { $limit }. Personnes restées dedans, en moyenne sur toutes les simulations : { $people } ; où : { $places }.
egress-unsure = Même { $runs } simulations laissent le temps de 95 sur 100 moins sûr que 5 % : ne vous fiez qu’à l’intervalle.
egress-broken-off = Arrêté avant la fin ; simulations terminées : { $runs }.
egress-no-run = Aucune simulation n’est terminée ; on ne peut rien dire.
egress-nobody = Personne n’a pu sortir : d’aucun local occupé ne part un chemin praticable vers l’extérieur.
egress-last = Qui sort en dernier
egress-last-room = { $place } : les derniers viennent d’ici dans { $runs } simulations sur { $of }.
egress-last-waits = En chemin, ils attendent { $waits }.
egress-last-wait = { $wait } devant { $place }
egress-last-exit = Ils sortent par : { $place }.
egress-jams = Où l’on attend
egress-wait = { $place } : { $people } personnes passent ; chacune attend { $wait } en moyenne. File la plus longue, en moyenne : { $queue } personnes, après { $when }.
egress-crowds = Où l’on est serré
egress-crowd = { $place } : pendant { $time }, plus de 4 personnes par mètre carré ; au plus { $most }.
egress-exits = Quelles sorties servent
egress-exit = { $place } : { $people } personnes, la dernière après { $until }.
egress-trying = Et si, { $number } sur { $of }
egress-same = pas de différence sûre (à { $within } près ; simulations : { $runs })
egress-sooner = { $time } plus tôt, à { $within } près (simulations : { $runs })
egress-later = { $time } plus tard, à { $within } près (simulations : { $runs })
egress-compared = Par rapport au bâtiment tel qu’il est, la dernière personne est dehors : { $difference }.
egress-more = { $place } ({ $people } de plus)
egress-why-sooner = Sans elle, davantage de personnes passent par : { $exits }. Si les simulations finissent alors plus tôt, cela tient à la façon dont on y choisit les sorties : ne comptez pas dessus.
egress-cut-off = Personnes qui n’ont alors plus de chemin vers l’extérieur : { $people }.
egress-there = Qui est là
egress-there-people = Sur les { $counted } personnes comptées au moment le plus chargé, { $people } sont dans le bâtiment.
egress-there-period = Moment de la journée : { $name }, de { $from } à { $to } (source : { $source }, { $date }).
egress-there-assumed = C’est une hypothèse de qui a demandé les simulations ; personne ne l’a compté.
egress-there-kind = { $kind } : { $percent } personnes sur 100.
egress-there-room = { $room } : { $people } au lieu de { $before }.
egress-there-more = Et { $count } autres locaux.
egress-there-help = On admet que toutes les personnes ayant besoin d’aide pour sortir sont là.
egress-if-lost = Si une sortie est perdue : la dernière personne est dehors
egress-if-lost-line = { $place } : { $difference }.
egress-if-wider = Si une porte est plus large : la dernière personne est dehors
egress-if-wider-line = { $place }, { $wider } au lieu de { $now } : { $difference }.
egress-if-alarm = Si l’alarme va niveau par niveau : la dernière personne est dehors
egress-if-upward = Le niveau le plus bas d’abord, { $step } entre les niveaux : { $difference }.
egress-if-downward = Le niveau le plus haut d’abord, { $step } entre les niveaux : { $difference }.
egress-if-read = Chaque ligne a été simulée avec les mêmes hasards que le bâtiment ci-dessus, et comparée simulation par simulation ; la vraie valeur est dans la marge donnée 95 fois sur 100. Les largeurs jusqu’à 1,05 m sont celles de l’Approved Document B ; les plus grandes et le temps entre les niveaux sont notre hypothèse.
egress-if-bounds = Chaque porte devant laquelle on attend en moyenne { $wait } ou plus est élargie, { $most-doors } au plus ; chaque sortie que quelqu’un prend est perdue, { $most-exits } au plus. Laissées de côté pour cela : portes { $doors }, sorties { $exits }. Sorties que personne ne prend, si bien que les perdre ne change rien : { $unused }.
egress-if-broken-off = Arrêté avant la fin : tout n’a pas été essayé.
egress-comparative = Pour comparer seulement : il n’existe pas de données pour valider un confinement ou une mise à l’abri. Comparez deux plans avec ces nombres ; ne les promettez pas.
egress-lock-stay = { $stay } personnes sont dans un local qui ferme à clé et y restent ; { $go } doivent aller dans un autre.
egress-lock-unknown = Personne n’a dit si { $rooms } des locaux ferment à clé ; les { $people } personnes qui s’y trouvent sont comptées parmi celles qui doivent partir.
egress-lock-time = Dans la moitié des simulations, la dernière personne qui trouve un local est derrière une porte fermée à clé après { $median }, dans 95 sur 100 après { $p95 }.
egress-staying-cut = Dans { $count } simulations sur { $runs }, quelqu’un était encore en route vers un local quand la simulation a été arrêtée après { $limit } ; chacune compte pour cette durée.
egress-lock-doors = La porte de chaque local reste ouverte jusqu’à ce que la dernière personne qui y a une place soit entrée et que ses propres occupants aient commencé à agir ; la fermer et la verrouiller prend alors { $locking } ({ $given ->
    [0] notre hypothèse : chronométrez
   *[other] comme demandé
}).
egress-lock-half = Locaux occupés qui sont fermés à clé : { $rooms } ; la moitié d’entre eux dans les { $time } qui suivent l’alarme, en moyenne.
egress-lock-late = En moyenne { $people } personnes arrivent tard : plus de { $locking } après toutes celles d’avant, si bien que leur local serait fermé à clé si personne n’avait attendu. Ceux qui sont dedans doivent savoir qui ils attendent.
egress-shelter-stay = { $stay } personnes sont dans un local sans mur extérieur et y restent ; { $go } doivent aller dans un autre.
egress-shelter-time = Dans la moitié des simulations, la dernière personne qui trouve un local y est après { $median }, dans 95 sur 100 après { $p95 }.
egress-open-each = Qui doit partir est à découvert { $time } en moyenne ({ $low } à { $high }), de l’alarme jusqu’au local.
egress-staying-compared = Par rapport au bâtiment tel qu’il est, la dernière personne qui trouve un local y est : { $difference }. Personnes qui ne trouvent pas de local, en moyenne : { $people } ; dans le bâtiment tel qu’il est : { $before }.
egress-all-found = Chacun trouve un local avec de la place debout.
egress-without-lock = Personnes qui ne trouvent pas de local avec de la place debout, en moyenne : { $people }. Les locaux qui ferment à clé ont de la place pour { $space }.
egress-without-inner = Personnes qui ne trouvent pas de local avec de la place debout, en moyenne : { $people }. Les locaux sans mur extérieur, couloirs compris, ont de la place pour { $space }.
egress-left-open = Qui reste à découvert à la fin
egress-left-at = { $place } : { $people } personnes en moyenne
egress-open = Personnes à découvert
egress-open-at = Après { $time } : { $people }
egress-rooms = Quels locaux accueillent
egress-takes-in = { $place } : { $people } personnes ; il y avait place pour { $room } de plus.
egress-locked = Fermé à clé après { $time } en moyenne ; { $late } arrivent tard.
egress-left-out = Qui n’est pas dans les simulations
egress-no-exit = Le plan d’étage n’a aucune sortie. Marquez dans plan.geojson les portes qui mènent dehors (« exit » : true).
egress-why-no-way = Le plan d’étage ne montre aucun chemin vers l’extérieur (locaux : { $rooms } ; personnes : { $people }). Dessinez les portes qui manquent.
egress-why-no-floor = Trop étroit sur le plan d’étage pour s’y tenir (locaux : { $rooms } ; personnes : { $people }).
egress-why-not-built = Le plan d’étage montre un chemin vers l’extérieur, mais on ne peut pas le suivre tel qu’il est dessiné (locaux : { $rooms } ; personnes : { $people }).
egress-why-no-room = On compte plus de personnes qu’il n’y a de place debout (locaux : { $rooms } ; personnes : { $people }).
egress-sure = Ce que cela vaut
egress-sure-model = C’est un modèle, pas un exercice. Servez-vous des durées pour comparer des plans, et chronométrez un exercice chez vous.
egress-sure-cfsm = Comment les gens marchent : modèle de vitesse sans collision (CFSM, Tordeux et autres 2015). Chacun avance, s’écarte de qui est proche et ralentit quand la place devant diminue ; personne n’anticipe, si bien que des flux opposés se gênent plus qu’en réalité.
egress-sure-avm = Comment les gens marchent : modèle de vitesse avec anticipation (AVM, Xu et autres 2021). Chacun regarde environ une seconde devant lui, laisse passer qui vient en face et ralentit quand la place devant diminue.
egress-sure-spread = Le nombre de personnes du site a été réparti sur les locaux selon la surface et l’usage.
egress-sure-counted = Les personnes sont comptées local par local : comme indiqué, sinon selon la surface et l’usage.
egress-sure-by-area = Le site compte plus de personnes que n’en contiennent les locaux d’usage connu ; les autres ont été réparties selon la surface dans les locaux dont personne n’a indiqué l’usage (notre hypothèse).
egress-sure-more = Le site compte { $people } personnes de plus ; aucun local n’a été trouvé pour elles, elles ne sont pas dans les simulations.
egress-sure-inner = Un local est dit sans mur extérieur quand d’autres locaux se trouvent derrière tout son contour, à { $percent } % près ; dans les couloirs, on se tient le long des murs et la moitié du sol reste libre (nos hypothèses).
egress-sure-places = À qui doit partir, une place est gardée dans le local que le plan lui désigne, sinon dans le plus proche qui en a, aux plus proches d’abord ; ainsi personne n’arrive devant un local plein, et qui ne trouve pas de place reste où il est. On ne le sait que si un plan dit où aller (notre hypothèse).
egress-not-kept = Ce qui a été calculé n’a pas pu être gardé pour la prochaine fois : { $reason }
egress-written = Écrit : { $path }
egress-not-calibrated = Non calé : aucun temps d’exercice mesuré dans drills.toml.
egress-calibrated = Calé sur l’exercice du { $date } : { $count } temps. Les gens partent après { $response } % ({ $response-low } à { $response-high }) du délai habituel et marchent à { $pace } % ({ $pace-low } à { $pace-high }) de la vitesse habituelle ; chaque simulation tire dans ces plages.
egress-calibrated-off = La moitié des simulations ainsi calées s’écartent des temps mesurés de { $percent } % ou moins.
egress-calibrated-kept = Les simulations de ce calage datent du { $date } et sont gardées avec le dossier ; le bâtiment, les personnes et l’exercice sont les mêmes.
egress-calibrated-new = Les simulations de ce calage viennent d’être faites.
egress-calibrated-outdated = Les simulations de ce calage viennent d’être faites : celles gardées depuis le { $date } portent sur un autre bâtiment, d’autres personnes, un autre exercice ou un autre Parvis.
egress-calibrated-broken = Les simulations de ce calage viennent d’être faites : { $file } a été modifié ou est abîmé, il n’est donc pas utilisé.
egress-calibrated-far = C’est loin : l’exercice s’est déroulé autrement que les simulations, ou le plan d’étage montre un autre bâtiment. Ne vous fiez pas à ce calage.
egress-calibrated-left = Temps mesurés qu’aucune simulation ne donne, par exemple à une sortie que personne ne prend : { $count }
egress-calibrated-announced = L’exercice était annoncé. Sans annonce, les gens peuvent partir plus tard.
egress-calibrated-staying = Cet exercice était une évacuation. Que les gens partent aussi tôt et marchent aussi vite quand ils doivent rester à l’intérieur est notre hypothèse.
egress-calibrated-exit = { $place } : { $people } personnes à l’exercice, { $run } dans les simulations.
egress-sure-response = Le délai avant de partir est tiré pour chaque simulation d’une loi log-normale de paramètres 3,44 et 0,94, au plus 300 s : la moitié part en 31 s environ (OMI MSC.1/Circ.1533, de jour ; pour navires, de mémoire, non vérifié). Une classe part ensemble, tous les autres chacun pour soi.
egress-sure-pace = La vitesse de chacun là où c’est libre est tirée d’une loi normale, 1,34 ± 0,26 m/s (Weidmann 1993, de mémoire).
egress-sure-pupils = Les élèves sont pris comme des adultes pour la vitesse et la carrure : aucune source à disposition ne donne de chiffres de 7 à 17 ans. Chronométrez votre propre exercice.
egress-sure-assigned = Chacun va à la sortie que le plan donne à son local, quelle que soit la file ; si elle est perdue, à la plus proche.
egress-sure-familiar = Chacun va à la sortie par où il est entré, quelle que soit la file ; si elle est perdue, à la plus proche.
egress-sure-not-sent = { $people } personnes dans { $rooms ->
    [one] un local n’ont
   *[other] { $rooms } locaux n’ont
 } pas de telle sortie, ou aucun chemin vers elle, et choisissent elles-mêmes :
egress-sure-nearest = Chacun prend le chemin le plus court, quelle que soit la file.
egress-sure-classes = Chacune des { $count } classes part avec son enseignant et reste groupée.
egress-sure-turning = Chacun va à la sortie la plus proche ; qui attend dans une file regarde autour de soi toutes les dix secondes et se tourne vers une sortie plus rapide de 15 % (peu le font dans les expériences ; ces nombres sont notre hypothèse).
egress-sure-quickest = Chacun connaît toutes les files et prend la sortie la plus rapide, en changeant pour un gain de 15 % : c’est plus vif que les gens.
egress-sure-capped = Aucune porte ne laisse passer plus de { $flow } personne par seconde et par mètre de largeur libre, le maximum que comptent les règles (NIST TN 1822, OMI MSC.1/Circ.1533 ; lu dans les tests d’autres programmes). Une vraie foule passe plus vite : c’est donc prudent.
egress-sure-emergent = Combien passent une porte ne vient que de la foule : en laboratoire, 1,7 à 2,8 personnes par seconde passent 1 m. Les règles n’en comptent pas plus de { $flow } ; pour être prudent, simulez avec des portes limitées.
egress-sure-help = Les simulations ne comptent personne qui ait besoin d’aide : le dossier ne dit pas qui ne peut pas prendre l’escalier (wheelchair_users et people_needing_help dans site.toml).
egress-lost-too-narrow = Laissés de côté, trop étroits ({ $count }) : { $places }
egress-lost-door = Laissées de côté, portes sans local à côté ({ $count }) : { $places }
egress-lost-stairs = Laissés de côté, escaliers sans place pour palier et volées ({ $count }) : { $places }
egress-lost-floor = Portes vers un local dessiné ailleurs ; un sol a été supposé entre les deux ({ $count }) : { $places }
egress-lost-exit = Sorties avec un local derrière, prises comme portes intérieures ({ $count }) : { $places }
egress-others = Ceux qui se déplacent autrement
egress-on-wheels = En fauteuil roulant : { $people }. En moyenne { $out } sortent, { $refuge } attendent de l’aide dans un espace d’attente, { $stairs } près de l’escalier.
egress-helped = Marchent avec l’aide de quelqu’un : { $people }. En moyenne { $out } sortent.
egress-small-children = Petits enfants : { $people }. En moyenne { $out } sortent.
egress-others-left = En moyenne { $left } d’entre eux ne sortent pas et ne trouvent pas de telle place.
egress-staying-others = { $who ->
    [wheels] En fauteuil roulant
    [helped] Marchent avec l’aide de quelqu’un
   *[other] Petits enfants
} : { $people }. En moyenne { $out } sont à la fin dans un local où rester.
egress-staying-left = En moyenne { $left } d’entre eux n’en trouvent pas.
egress-waits = { $place } : { $people } y attendent de l’aide, en moyenne.
egress-rescue = Personne ne vient chercher ceux qui attendent : ce temps n’est pas compris dans les durées ci-dessus. Désignez qui le fait et chronométrez-le lors d’un exercice.
egress-lift = { $place } : l’ascenseur transporte { $people } personnes, en moyenne.
egress-sure-others = Qui a besoin de quoi est tiré au hasard à chaque simulation, partout dans le bâtiment. Les fauteuils ont 0,7 m de large et sont 30 % plus lents (règle de planification, non mesurée). Les personnes aidées marchent à 0,46–0,76 m/s (RiMEA, marche limitée ; que ce soit leur vitesse est notre hypothèse) et descendent l’escalier à 0,15–0,47 m/s (NIST, 2014). Les aidants ne sont pas comptés à part.
egress-sure-steps = On a supposé qu’un fauteuil passe par toute porte et sortie dont personne n’a dit le contraire (step_free), si elle a 0,7 m de large.
egress-sure-children = Les petits enfants marchent à 1,9 m/s, moyenne mesurée de 3 à 7 ans (arXiv 2306.11430) ; dans l’escalier ils ralentissent comme tous, faute de donnée.
egress-sure-no-lifts = Les ascenseurs sont arrêtés.
egress-sure-lifts-none = Des ascenseurs ont été demandés, mais le plan n’en montre aucun avec des portes à deux niveaux.
egress-sure-lifts = Les ascenseurs servent aux personnes en fauteuil et aux personnes aidées : une cabine prend { $people } personnes à { $speed } m/s, ses portes mettent { $doors } s à s’ouvrir ou se fermer et restent ouvertes { $stays } s après la dernière. Ce que vous n’avez pas donné (--lift-people, --lift-speed) est notre hypothèse, faute de source. N’utilisez que des ascenseurs prévus pour l’évacuation et demandez les chiffres à leur responsable.
egress-lost-lift = Laissés de côté, ascenseurs sans portes à deux niveaux ({ $count }) : { $places }

serve-first = Personne ne peut encore se connecter. Ouvrez ce lien (il ne sert qu’une fois), choisissez un mot de passe, puis invitez les autres :
serve-ready = Prêt : { $address } (Ctrl-C arrête)
serve-stopped = Arrêté.
demo-sample = Un pays d’exemple est prêt. Chaque lien vous connecte une seule fois, chaque fois sous une autre identité :
cli-bad-key = { $path } n’est pas une clé maîtresse : il doit contenir 64 chiffres hexadécimaux. Mettez le bon fichier à sa place ; sans lui, rien de ce qui est conservé ne peut être lu.
cli-not-served = Parvis ne peut pas répondre à l’adresse { $address } : { $reason }. Choisissez-en une autre avec --listen.
cli-office = Ce qui est conservé ne peut pas être utilisé : { $reason }
keep-backed-up = { $path } contient { $tables } tables avec { $rows } lignes et { $files } gros fichiers, chacun avec son nombre et son empreinte.
keep-key = La clé maîtresse n’y est pas. Gardez une copie de master.key ailleurs : sans elle, rien de la sauvegarde ne peut être lu.
keep-restored = Tout ce qui était dans { $path } est là : { $tables } tables avec { $rows } lignes et { $files } gros fichiers ont les mêmes nombres et empreintes.
keep-moved = Tout est dans { $path } et dans la base de données indiquée : { $tables } tables avec { $rows } lignes et { $files } gros fichiers ont les mêmes nombres et empreintes.
keep-journal-whole = Le journal est entier : { $lines ->
    [one] { $lines } ligne
    [many] { $lines } de lignes
   *[other] { $lines } lignes
 } ; rien n’y est modifié, perdu, doublé ni déplacé.
keep-journal-touched = Quelqu’un a touché au journal. Il a { $lines ->
    [one] { $lines } ligne.
    [many] { $lines } de lignes.
   *[other] { $lines } lignes.
 }
keep-journal-fault = • { $fault }
keep-journal-end = Gardez ceci ailleurs ; --end LINE:HASH prouvera plus tard que rien de ce qui précède n’a été touché :
