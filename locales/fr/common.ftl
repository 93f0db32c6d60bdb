### Mots communs : unités, lieux, mentions, oui et non.
### status: draft

yes = oui
no = non
unknown = non connu

unit-metres = { $number }{ "\u00A0" }m
unit-square-metres = { $number }{ "\u00A0" }m²

## Textes côte à côte

label-and-text = { $label }{ "\u00A0" }: { $text }
texts-in-a-row = { $first }{ "\u00A0" }; { $next }

## Combien

count-rooms = { $count ->
    [one] { $count } local
   *[other] { $count } locaux
}
count-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
count-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
count-findings = { $count ->
    [one] { $count } constat
   *[other] { $count } constats
}

## Lieux
# Le rez-de-chaussée est le niveau 0.

level-ground = Rez-de-chaussée
level-above = Niveau { $ordinal }
level-below = Sous-sol { $depth }

place-site = le site
place-fact = donnée « { $label } »
place-unit = { $kind ->
    [walkway] couloir { $label }
    [lobby] hall { $label }
    [stairs] escalier { $label }
    [ramp] rampe { $label }
    [elevator] ascenseur { $label }
    [escalator] escalier mécanique { $label }
    [area] espace { $label }
   *[room] local { $label }
}
place-opening = { $kind ->
    [exit] sortie { $label }
    [passage] passage { $label }
    [emergencyexit] issue de secours { $label }
    [gate] portail { $label }
    [revolving] porte à tambour { $label }
   *[door] porte { $label }
}
place-opening-between = { $kind ->
    [exit] sortie
    [passage] passage
    [emergencyexit] issue de secours
    [gate] portail
    [revolving] porte à tambour
   *[door] porte
} entre « { $first } » et « { $second } »{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-opening-of = { $kind ->
    [exit] sortie depuis « { $first } »
    [passage] passage de « { $first } »
    [emergencyexit] issue de secours de « { $first } »
    [gate] portail de « { $first } »
    [revolving] porte à tambour de « { $first } »
   *[door] porte de « { $first } »
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-unknown-unit = local { $label } (absent du plan)
place-unknown-opening = porte { $label } (absente du plan)
place-fixture = { $category } { $label }
place-person = { $label }
place-role = rôle « { $label } »
place-measure = mesure « { $label } »
place-drill = { $kind }, { $date }
place-section = rubrique « { $label } »

## Degré de preuve d’une règle ou d’un nombre

evidence-text = texte consulté
evidence-secondary = source secondaire
evidence-recalled = de mémoire
evidence-inferred = notre propre déduction
evidence-secondary-flag = à confirmer par un juriste
evidence-recalled-flag = de mémoire, ne décide de rien
evidence-inferred-flag = notre propre déduction, ne décide de rien

## Importance d’un constat

severity-error = erreur
severity-warning = avertissement
severity-note = remarque

## Unités des données du site

fact-unit-people = { $number ->
    [one] { $number } personne
   *[other] { $number } personnes
}
fact-unit-seats = { $number ->
    [one] { $number } place
   *[other] { $number } places
}
fact-unit-m2 = { $number }{ "\u00A0" }m²
