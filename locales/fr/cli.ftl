### Ce que dit la ligne de commande.
### status: draft

## Avancement

cli-reading = Lecture de { $file }
cli-importing = Lecture du plan { $file }
cli-checking = Vérification : { $site }
cli-classifying = Classement : { $site }
cli-drawing = Dessin du plan
cli-writing = Écriture de { $file }
cli-exporting = Écriture du plan au format { $format }
cli-comparing = Comparaison de { $first } et { $second }
cli-done = Terminé.

## Résultats

cli-wrote-file = Fichier écrit : { $file }
cli-wrote-files = { $count ->
    [one] { $count } fichier écrit dans { $folder }
   *[other] { $count } fichiers écrits dans { $folder }
}
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
cli-no-findings = Aucun constat.
cli-more-like-it = { $count ->
    [one] { $count } autre constat de ce genre ; --all le montre
   *[other] { $count } autres constats de ce genre ; --all les montre
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
cli-demo-folder = Tout se trouve dans { $folder }
cli-plan-pages = { $count ->
    [one] Le plan compte { $count } page.
   *[other] Le plan compte { $count } pages.
}
cli-took = en { $seconds } s

## Classement

cli-classification = Classement
cli-classified-as = { $site } est concerné par « { $pack } » : { $class }
cli-in-scope = { $site } est concerné par « { $pack } ».
cli-not-in-scope = { $site } n’est pas concerné par « { $pack } ».
cli-cannot-decide = On ne peut décider si { $site } est concerné par « { $pack } » : { $count ->
    [one] une donnée manque.
   *[other] { $count } données manquent.
}
cli-because = Motif
cli-missing-facts = Données manquantes
cli-ask = À demander
cli-stub = Le critère existe dans la loi ; sa valeur n’est pas chargée, il ne décide donc de rien.
cli-counsel = à confirmer par un juriste
cli-yes = oui
cli-no = non
cli-undecided = ne peut être décidé
cli-enters = entre
cli-leaves = sort
cli-stays = inchangé
cli-compare-summary = { $enter ->
    [one] { $enter } site entre
   *[other] { $enter } sites entrent
}, { $leave ->
    [one] { $leave } sort
   *[other] { $leave } sortent
}, { $undecided ->
    [one] { $undecided } ne peut être décidé
   *[other] { $undecided } ne peuvent être décidés
}.
cli-sites-classified = { $count ->
    [one] { $count } site classé
   *[other] { $count } sites classés
}

## Et maintenant

cli-next-steps = Et maintenant
cli-next-settle = Réglez d’abord les erreurs : elles s’opposent à la validation.
cli-next-explain = Pour en savoir plus sur un constat : parvis explain { $code }
cli-next-plan = Pour imprimer le plan : parvis plan { $folder }
cli-next-open = Ouvrez { $file } dans un navigateur.

## Constats dans le terminal

cli-at = lieu
cli-asked-by = demandé par
cli-settle = à faire
cli-see-also = voir aussi

## Difficultés

cli-no-such-code = Aucun constat ne porte le code { $code }. Vouliez-vous dire { $suggestion } ?
cli-did-you-mean = Vouliez-vous dire { $suggestion } ?
cli-no-dossier = { $folder } n’est pas un dossier de site : site.toml n’y est pas.
cli-already-there = { $path } existe déjà ; rien n’a été modifié.
cli-cannot-read = Impossible de lire { $file } : { $reason }
cli-cannot-write = Impossible d’écrire { $file } : { $reason }
cli-unknown-format = Le type du fichier { $file } n’est pas connu. Parvis lit : { $formats }.
cli-unknown-language = La langue { $tag } n’est pas connue. Parvis connaît : { $languages }.
cli-no-plan = Le dossier n’a pas encore de plan d’étage. Ajoutez-en un avec : parvis import
cli-fallback-note = { $count ->
    [one] { $count } texte n’est pas encore traduit et figure en anglais après [en].
   *[other] { $count } textes ne sont pas encore traduits et figurent en anglais après [en].
}
cli-draft-translation = Traduction provisoire, pas encore approuvée par une personne de langue maternelle.
