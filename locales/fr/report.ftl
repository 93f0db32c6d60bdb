### La page des constats et les constats dans le terminal.
### status: draft

findings-title = Constats
findings-of = Constats : { $site }
findings-summary = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}
findings-none = Aucun constat. Tout ce que les vérifications examinent est en ordre.
findings-errors = Erreurs : à régler avant que le plan puisse être validé
findings-warnings = Avertissements : à régler, ou à accepter avec un motif
findings-notes = Remarques : hypothèses faites et réparations apportées
findings-why = Pourquoi
findings-what-settles = Ce qui le règle
findings-same-kind = { $count ->
    [one] { $count } endroit
   *[other] { $count } endroits
}
findings-no-source = bonne pratique ; aucune loi ne le demande

## Échéances

deadline = Échéance
