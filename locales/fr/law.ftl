### Classement selon un recueil de règles, et comparaison de recueils.
### status: draft

class-open-facts = Ne peut être décidé : { $count ->
    [0] ce qui est connu ne suffit pas.
    [one] une donnée manque.
   *[other] { $count } données manquent.
}
class-open-stub = Ne peut être décidé : une partie de la loi n’est pas chargée{ $count ->
    [0] .
    [one] , et une donnée manque.
   *[other] , et { $count } données manquent.
}
class-open-boundary = Ne peut être décidé : la loi ne dit rien de cette valeur précise{ $count ->
    [0] .
    [one] , et une donnée manque.
   *[other] , et { $count } données manquent.
}
class-near-limit = { $fact } : { $value }, proche de la limite de { $limit }. Recomptez avant de vous y fier.

## Comparer deux recueils

compare-enter = { $count ->
    [one] { $count } site devient concerné
   *[other] { $count } sites deviennent concernés
}
compare-leave = { $count ->
    [one] { $count } site n’est plus concerné
   *[other] { $count } sites ne sont plus concernés
}
compare-moved = { $count ->
    [one] { $count } site change de classe
   *[other] { $count } sites changent de classe
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
