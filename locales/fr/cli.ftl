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
