### Le résultat de l’examen : la catégorie, la comparaison de deux recueils, les autres messages.
### status: draft

## Catégorie

class-open-stub = Ne peut être décidé : le critère existe dans la loi, mais sa valeur n’a pas été vue et n’est pas chargée.
class-open-boundary = Ne peut être décidé : la source ne dit pas de quel côté se trouve précisément cette valeur.
class-open-facts = Ne peut être décidé : { $count ->
    [one] une donnée manque.
   *[other] { $count } données manquent.
}
class-near-limit = { $fact } : { $value }, proche de la limite de { $limit }. Faites-le confirmer par une personne.
deadline-holidays-not-counted = Les jours fériés ne sont pas comptés : le dernier jour réel peut être plus tardif.

## Comparaison de deux recueils de règles

compare-enter = { $count ->
    [one] { $count } site entre dans une catégorie
   *[other] { $count } sites entrent dans une catégorie
}
compare-leave = { $count ->
    [one] { $count } site sort de sa catégorie
   *[other] { $count } sites sortent de leur catégorie
}
compare-moved = { $count ->
    [one] { $count } site change de catégorie
   *[other] { $count } sites changent de catégorie
}
compare-no-longer-decided = { $count ->
    [one] { $count } site ne peut plus être décidé
   *[other] { $count } sites ne peuvent plus être décidés
}
compare-newly-decided = { $count ->
    [one] { $count } site peut maintenant être décidé
   *[other] { $count } sites peuvent maintenant être décidés
}
compare-undecided = { $count ->
    [one] { $count } site ne peut être décidé selon aucun des deux
   *[other] { $count } sites ne peuvent être décidés selon aucun des deux
}
compare-same = { $count ->
    [one] { $count } site reste tel quel
   *[other] { $count } sites restent tels quels
}

## Difficultés

cli-no-such-pack = Il n’y a pas de recueil de règles { $asked }. Il y a : { $known }.
cli-bad-place = { $given } n’est pas un lieu sur la Terre. Écrivez LON,LAT ou LON,LAT,AZIMUT en degrés, par exemple 71.43,51.13.
cli-not-printed = Le document n’a pas pu être composé : { $why }

import-kept = Faits sur les pièces et les portes repris du plan précédent : { $count }.
import-lost = Pièces et portes du plan précédent qui manquent dans celui-ci et sur lesquelles il y avait des faits : { $count }. L’ancien plan est mis de côté : { $file }.
