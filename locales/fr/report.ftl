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
findings-by-place = Par lieu
findings-by-severity = Par importance
findings-where = Où
findings-why = Pourquoi
findings-what-settles = Ce qui le règle
findings-who-asks = Qui le demande
findings-see-also = Voir aussi
findings-more = { $count ->
    [one] et { $count } autre semblable
   *[other] et { $count } autres semblables
}
findings-same-kind = { $count ->
    [one] { $count } endroit
   *[other] { $count } endroits
}
findings-explain = En savoir plus : parvis explain { $code }
findings-made-on = Établi le { $date }
findings-no-source = bonne pratique ; aucune loi ne le demande

## Échéances

deadline = Échéance
deadline-on = avant le { $date }
deadline-days-left = { $days ->
    [0] aujourd’hui
    [one] { $days } jour restant
   *[other] { $days } jours restants
}
deadline-days-over = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
deadline-working-days = { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}
deadline-calendar-days = { $days ->
    [one] { $days } jour calendaire
   *[other] { $days } jours calendaires
}
deadline-starts-with = à compter de : { $event }
deadline-unknown-start = ne peut être calculée : le jour de départ n’est pas connu
