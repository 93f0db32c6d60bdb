### Exercices sur le terrain : pourquoi une saisie est refusée, et le rapport sur ce qui a été mesuré.
### status: draft

## Qui participe, où l’on a compté, où en est une pièce

drill-group-kindergarten = enfants de maternelle
drill-group-primary = plus jeunes élèves
drill-group-secondary = élèves plus âgés
drill-group-adults = adultes
drill-body-police = police
drill-body-fire-service = pompiers
drill-body-medical = secours médicaux
drill-body-psychologist = psychologue
drill-body-teacher = enseignant ou personnel
drill-body-parent = parent
drill-body-authority = autorité
drill-body-other = autre
drill-place-room = dans la pièce
drill-place-assembly-point = au point de rassemblement
drill-light-problem = besoin d’aide
drill-light-waiting = pas encore de nouvelles
drill-light-safe = en sûreté, tous ne sont pas recensés
drill-light-accounted = en sûreté, tous recensés

## Pourquoi une saisie est refusée

drill-refused-not-planned = Cet exercice n’est pas encore préparé. Préparez-le d’abord.
drill-refused-bad-plan = { $what ->
    [rooms] Indiquez au moins une pièce, chacune une seule fois.
    [exits] Indiquez chaque sortie une seule fois.
   *[groups] Dites qui participe, chaque groupe une seule fois.
}
drill-refused-surprise-with-children = De jeunes enfants participent : aucun exercice ne les prend par surprise. Annoncez-le.
drill-refused-not-started = L’exercice n’a pas encore commencé. La personne qui le dirige lance l’horloge.
drill-refused-started-already = L’exercice a commencé. Ce qui était prévu ne change plus.
drill-refused-all-clear-already = La fin d’alerte a déjà été donnée.
drill-refused-needs-time = La fin d’alerte a été donnée. Indiquez aussi à quelle heure vous l’avez vu.
drill-refused-too-early = Cette heure n’est pas encore venue. Regardez l’horloge et recommencez.
drill-refused-ended = L’exercice est terminé. Ce qui a été vu avant la fin peut encore être saisi, avec son heure.
drill-refused-not-ended = L’exercice n’est pas encore terminé. Terminez-le d’abord.
drill-refused-closed = Cet exercice est clos. Plus rien ne peut être saisi.
drill-refused-not-joined = Vous ne participez pas encore à cet exercice. Rejoignez-le d’abord.
drill-refused-not-allowed = Cela ne fait pas partie de votre tâche. Demandez à la personne qui dirige l’exercice.
drill-refused-not-your-room = { $room } : vous ne suivez pas cette pièce. Demandez à la personne qui dirige l’exercice de vous la confier.
drill-refused-not-your-exit = { $exit } : vous ne suivez pas cette sortie. Demandez à la personne qui dirige l’exercice de vous la confier.
drill-refused-unknown = { $what ->
    [room] { $id } : cette pièce n’est pas dans l’exercice. Choisissez dans la liste.
    [exit] { $id } : cette sortie n’est pas dans l’exercice. Choisissez dans la liste.
    [missing] { $id } : personne n’a signalé ces absents. Choisissez dans la liste.
    [observer] Cet observateur n’est plus nommé. Choisissez-en un autre, ou aucun.
    [sentence] Cette phrase a changé entre-temps. Rechargez la page, puis reformulez.
   *[extra] { $id } : personne n’a signalé ces personnes en trop. Choisissez dans la liste.
}
drill-refused-same-room = { $room } : les absents et les personnes en trop sont de la même pièce. Choisissez la pièce où ils ont été retrouvés.
drill-refused-too-long = { $what ->
    [class] Le nom de la classe est trop long.
    [label] La description est trop longue.
    [name] Le nom est trop long.
   *[text] Le texte est trop long.
} Au plus { $most ->
    [one] { $most } caractère.
   *[other] { $most } caractères.
}
drill-refused-out-of-range = { $what ->
    [people] Trop de personnes : au plus { $most }.
    [seconds] L’heure est trop tardive : au plus { $most } s après le début.
    [exits] Trop de sorties : au plus { $most }.
    [observers] Trop d’observateurs : au plus { $most }.
   *[rooms] Trop de pièces : au plus { $most }.
}
drill-refused-empty = Il manque un nom. Indiquez-le.
drill-refused-bad-sequence = Le téléphone a envoyé ses saisies dans le désordre. Rechargez la page.

## Le rapport : temps, pièces, sorties, personnes

drill-report-seconds = { $seconds } s
drill-report-minutes = { $minutes } min { $seconds } s
drill-report-whole-minutes = { $minutes } min
drill-report-class = { $class } ({ $room })

drill-report-planned = { $kind } : { $rooms ->
    [one] { $rooms } pièce
   *[other] { $rooms } pièces
}, { $people ->
    [one] { $people } personne attendue
   *[other] { $people } personnes attendues
}.
drill-report-announced = Les personnes étaient prévenues.
drill-report-unannounced = Les personnes n’étaient pas prévenues.
drill-report-group = Ont participé : { $group }.
drill-report-watched = Avec téléphone : { $teachers ->
    [one] { $teachers } enseignant
   *[other] { $teachers } enseignants
}, { $observers ->
    [one] { $observers } observateur
   *[other] { $observers } observateurs
}.

drill-report-all-secured = Toutes les pièces étaient fermées à clé et tout le monde hors de vue { $time } après le début.
drill-report-all-out = Tout le monde était dehors { $time } après le début.
drill-report-all-safe = Tout le monde était dehors ou derrière une porte fermée à clé { $time } après le début.
drill-report-not-all-safe = En sûreté : { $safe } sur { $rooms ->
    [one] { $rooms } pièce
   *[other] { $rooms } pièces
}. On ne sait pas quand la dernière l’a été.
drill-report-simulated-below = Dans la simulation de ce bâtiment, il faut de { $low } à { $high }, au plus { $median } dans la moitié des calculs. L’exercice a pris { $time } : moins que dans 95 calculs sur 100.
drill-report-simulated-inside = Dans la simulation de ce bâtiment, il faut de { $low } à { $high }, au plus { $median } dans la moitié des calculs. L’exercice a pris { $time } : comme simulé.
drill-report-simulated-above = Dans la simulation de ce bâtiment, il faut de { $low } à { $high }, au plus { $median } dans la moitié des calculs. L’exercice a pris { $time } : plus que dans 95 calculs sur 100.
drill-report-all-accounted = { $expected ->
    [one] La seule personne attendue a été recensée
   *[other] Les { $expected } personnes attendues ont toutes été recensées
} { $time } après le début.
drill-report-not-all-accounted = Recensées : { $accounted } sur { $expected ->
    [one] { $expected } personne
   *[other] { $expected } personnes
}. Un compte manque ou ne tombe pas juste.
drill-report-all-clear = Fin d’alerte { $time } après le début.
drill-report-ended = Fin de l’exercice { $time } après le début.

drill-report-room-secured = { $room } : fermée à clé, hors de vue après { $time }.
drill-report-room-not-secured = { $room } : pas fermée à clé, signalé après { $time }.
drill-report-room-empty = { $room } : vide après { $time }.
drill-report-room-not-empty = { $room } : pas vide, signalé après { $time }.
drill-report-room-out = { $room } : dehors après { $time }.
drill-report-room-out-with-exit = { $room } : dehors après { $time } ({ $exit }).
drill-report-room-not-out = { $room } : pas dehors, signalé après { $time }.
drill-report-room-counted = { $room } : comptés { $present }, attendus { $expected }, tout est expliqué après { $time }.
drill-report-room-count-differs = { $room } : comptés { $present }, attendus { $expected }, l’écart n’est pas expliqué ; compté après { $time }.
drill-report-room-silent = { $room } : rien n’a été signalé.

drill-report-exit = { $exit } : { $told }.
drill-report-exit-first = première personne après { $first }
drill-report-exit-last = dernière personne après { $last }
drill-report-exit-people = { $people ->
    [one] { $people } personne sortie
   *[other] { $people } personnes sorties
}

drill-report-found = { $room } : { $count ->
    [one] { $count } absent retrouvé
   *[other] { $count } absents retrouvés
} ailleurs ({ $found_in }) après { $time }.
drill-report-missing = { $room } : { $count ->
    [one] { $count } personne manquait
   *[other] { $count } personnes manquaient
} jusqu’à la fin.
drill-report-extra = { $room } : { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} en trop jusqu’à la fin, d’aucune pièce.

drill-report-note = { $words }
drill-report-note-with-where = { $where } : { $words }
drill-report-by = { $note } — { $by }
drill-report-observer = A observé : { $by }.
drill-report-observer-with-where = A observé : { $by } ; { $where }.
drill-report-wash-good = Réussi : { $words }
drill-report-wash-good-with-where = { $where }, réussi : { $words }
drill-report-wash-hard = Difficile : { $words }
drill-report-wash-hard-with-where = { $where }, difficile : { $words }
drill-report-wash-change = À changer : { $words }
drill-report-wash-change-with-where = { $where }, à changer : { $words }
drill-report-written = Responsable de l’exercice : { $words }
drill-report-corrected = { $note } (reformulé par le responsable)

## Le rapport sur papier

drill-report-paper = Rapport d’un exercice
drill-report-mark = EXERCICE
drill-report-section-overview = Ce qui a été pratiqué
drill-report-section-times = Temps
drill-report-section-rooms = Pièces
drill-report-section-exits = Sorties
drill-report-section-people = Absents et retrouvés
drill-report-section-strengths = Ce qui a bien marché
drill-report-section-gaps = Ce qu’il faut corriger
drill-report-section-information = Ce qui a été vu d’autre
drill-report-section-wash = Ce que les gens ont dit ensuite
drill-report-day = Jour
drill-report-kind = Ce qui a été pratiqué
drill-report-groups = Qui a participé
drill-report-record = Registre
drill-report-record-until = jusqu’à l’entrée { $last }
drill-report-measured = Mesuré
drill-report-low = Simulé : 5 calculs sur 100 plus courts
drill-report-median = la moitié plus courts
drill-report-high = 5 sur 100 plus longs
drill-report-compare-only = Il n’existe pas de données pour vérifier une simulation de personnes qui se cachent dans des pièces. Ne vous en servez que pour comparer deux plans.
drill-report-room = Pièce
drill-report-secured = Fermée à clé
drill-report-empty = Vide
drill-report-out = Dehors
drill-report-counted = Comptés / attendus
drill-report-at-exit = Sortie
drill-report-first = Première personne
drill-report-last = Dernière personne
drill-report-people = Personnes
drill-report-cell-not = non ({ $time })
drill-report-follows = La suite
drill-report-follows-lead = Pour chaque point, notez ce qui sera fait, par qui et pour quand. Vérifiez-le au prochain exercice.
drill-report-no-gaps = Personne n’a noté de point à corriger. Il y a ici de la place pour ce que vous décidez ensemble.
drill-report-seen = Ce qui a été vu
drill-report-about = D’où viennent ces temps
drill-report-about-times = Les temps sont des minutes et des secondes après le début. Ils ont été relevés sur les téléphones des personnes dans les pièces et aux sorties ; un tiret veut dire que personne ne l’a signalé.
drill-report-about-proof = Les nombres entre crochets sont des entrées du registre de l’exercice, gardé par la personne qui le dirige.
drill-report-about-names = Ce rapport compte des personnes et n’en nomme aucune.
drill-report-about-names-observers = Ce rapport compte des personnes et ne nomme que les observateurs. 30 jours après l’exercice, leurs noms sont effacés ici : effacez aussi vos copies.
