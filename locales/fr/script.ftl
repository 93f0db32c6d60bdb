### Le texte du scénario cellule par cellule, le tableau et le dossier à télécharger et à rapporter.
### status: draft

script-title = Texte du scénario
script-lead = Tous les textes du scénario, l’original à côté de la traduction. Ce que vous changez figure aussitôt dans le manuel, les guides et la présentation, et sur les écrans de tous.
script-papers = Lire et changer le texte du scénario
script-version = version { $version }
script-read-only = Vous pouvez lire le texte. La direction de l’exercice peut le changer, et les interprètes ses traductions.
script-languages = Où en est chaque langue
script-count = { $status } : { $count }
script-original = original
script-files = Télécharger et rapporter
script-folder = Tout le scénario en dossier, pour le changer ou le transmettre
script-bring = Recharger un tableau modifié (XLSX)
script-bring-hint = Vous voyez d’abord ce qui changerait, ligne par ligne. Rien ne change avant votre accord.
script-look = Voir ce qui changerait
script-texts = Textes
script-all = Tous les textes
script-open = Seulement ce que personne n’a vérifié
script-none-open = Tous les textes de cette langue ont été vérifiés.
script-change = Changer
script-text = Texte
script-status = Qui l’a vérifié
script-again = Le sens a changé : refaire de ses traductions des brouillons
script-empty = Laissez le texte vide pour retirer la traduction ; on lira alors l’original.
script-out = déjà envoyé
script-out-lead = Ce texte a été lu. Le rapport dira qu’il a été changé, et ce qu’il disait avant.
script-corrected = changé à { $when }
script-row = { $module }, minute { $minute } · { $how } · de : { $from } · à : { $to }

script-part-general = L’exercice en général
script-part-objective = Objectifs
script-part-module = Modules
script-part-sender = Qui parle dans l’histoire
script-part-inject = Messages
script-part-task = Tâches
script-part-item = Éléments à choisir
script-part-question = Questions à discuter
script-part-critical = Ce qu’observent les évaluateurs
script-part-term = Glossaire

script-key-title = titre
script-key-summary = Résumé
script-key-wellbeing = Bien-être
script-key-rules = Règles
script-key-story = récit
script-key-text = ce que lisent les tables
script-key-expected = ce qui est attendu
script-key-means = ce que cela veut dire

script-sheet-title = Ce que le tableau changerait
script-sheet-nothing = Le tableau dit déjà ce que dit le scénario. Rien ne changerait.
script-sheet-wrong = Ce qui ne peut pas servir
script-sheet-wrong-lead = Ces cellules ne changent rien. Corrigez-les dans le tableau et rapportez-le.
script-sheet-lead = Décochez ce qui doit rester tel quel.
script-sheet-take = Reprendre ce qui est coché
script-sheet-back = Retour au texte
script-sheet-new = Nouveau message { $inject }
script-sheet-gone = Le message { $inject } n’est pas dans le tableau. Ne le cochez que s’il faut le retirer.
script-sheet-row = Message { $inject } : quand, de qui, à qui
script-sheet-fixed = Il est déjà envoyé : il reste tel qu’il a été joué.
script-sheet-before = avant
script-sheet-after = après

script-choose-changed = Tel que modifié pour : { $place }, { $when } ; version { $version }
script-choose-folder = Un scénario à vous
script-choose-folder-lead = Un dossier en ZIP, par exemple téléchargé depuis un autre exercice et modifié.
script-choose-file = Le dossier de votre scénario (ZIP)
script-choose-file-hint = scenario.toml et un fichier de textes par langue ; au plus 5 Mo. Nécessaire seulement pour un scénario à vous.
script-mistakes-more = { $count ->
    [one] { $count } autre endroit est à corriger.
   *[other] { $count } autres endroits sont à corriger.
}

slip-script-pack = Ce scénario ne peut pas servir. Corrigez ces endroits et rapportez-le.
slip-script-changed = Quelqu’un a changé ce texte pendant que vous écriviez. Le texte actuel figure au-dessus ; enregistrez de nouveau pour mettre le vôtre à sa place.
slip-script-busy = Quelqu’un d’autre change le scénario en ce moment. Réessayez.
slip-script-original = Dans la langue d’origine, aucun texte ne peut être vide. Écrivez au moins un mot.
slip-script-long = Le texte est trop long. Ramenez-le à 8000 caractères.
slip-script-over = L’exercice est terminé : son scénario reste tel qu’il a été joué. Pour le changer, préparez un nouvel exercice avec ce scénario.
slip-script-out = Un de ces messages est déjà envoyé. Sa ligne reste telle qu’elle a été jouée ; ses mots peuvent encore changer.
slip-script-none = Rien n’est coché. Cochez ce qu’il faut reprendre.
slip-script-no-file = Choisissez d’abord le tableau.
slip-script-no-folder = Choisissez d’abord le ZIP de votre scénario.
slip-script-sheet-gone = Ce tableau n’est plus en attente. Chargez-le de nouveau.
slip-script-sheet-old = Le scénario a changé depuis que vous avez rapporté le tableau. Voici ce que le tableau changerait maintenant.
