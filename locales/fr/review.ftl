### status: draft
### Le résultat de l'examen : la classe, la comparaison de deux recueils, les autres messages.

class-open-stub = Impossible à décider : le critère existe dans la loi, mais sa valeur n'a pas été vue et n'est pas chargée.
class-open-boundary = Impossible à décider : la source ne dit pas de quel côté se trouve précisément cette valeur.
class-open-facts = Impossible à décider : { $count ->
    [one] il manque { $count } fait.
   *[other] il manque { $count } faits.
}
class-near-limit = { $fact } : { $value }, proche de la limite de { $limit }. Une personne doit le confirmer.
deadline-holidays-not-counted = Les jours fériés ne sont pas comptés : le dernier jour réel peut être plus tardif.
compare-enter = { $count ->
    [one] { $count } site entre dans une classe
   *[other] { $count } sites entrent dans une classe
}
compare-leave = { $count ->
    [one] { $count } site sort de sa classe
   *[other] { $count } sites sortent de leur classe
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
    [one] { $count } site peut désormais être décidé
   *[other] { $count } sites peuvent désormais être décidés
}
compare-undecided = { $count ->
    [one] { $count } site ne peut être décidé avec aucun des deux
   *[other] { $count } sites ne peuvent être décidés avec aucun des deux
}
compare-same = { $count ->
    [one] { $count } site reste tel quel
   *[other] { $count } sites restent tels quels
}
cli-no-such-pack = Il n'y a pas de recueil de règles { $asked }. Il y a { $known }.
cli-bad-place = { $given } n'est pas un lieu sur Terre. Écrivez LON,LAT ou LON,LAT,AZIMUT en degrés, par exemple 71.43,51.13.
cli-not-printed = Le document n'a pas pu être composé : { $why }
