### Ce que dit le journal : ce qui a été fait, par qui, sur quoi.
### status: draft

journal-caption = Ce qui a été fait ici
journal-line = Ligne
journal-drawing-look = Consultation du plan d’étage
journal-run-look = Consultation des simulations du bâtiment
journal-glass-broken = Ouverture en urgence du plan d’étage ou de fichiers
journal-dossier-new = Création du dossier
journal-dossier-save = Enregistrement
journal-dossier-undo = Annulation d’une modification
journal-plan-sent = Envoi du plan pour validation
journal-plan-answered = Réponse sur le plan
journal-plan-in-force = Entrée en vigueur du plan
journal-plan-taken-back = Retrait du plan
journal-comment-new = Commentaire
journal-comment-answered = Réponse à un commentaire
journal-file-add = Ajout d’un fichier
journal-file-open = Ouverture d’un fichier
journal-file-remove = Suppression définitive d’un fichier
journal-files-look = Consultation de la liste des fichiers
journal-run-ask = Demande de simulation
journal-task-ask = Demande de lecture d’un fichier ou d’impression d’un plan
journal-task-fetch = Téléchargement d’un plan imprimé
journal-exercise-new = Préparation d’un exercice ou d’un entraînement
journal-exercise-lead = Prise en main d’un exercice ou d’un entraînement
journal-exercise-ended = Fin d’un exercice ou d’un entraînement
journal-exercise-pack = Modification du scénario d’un exercice
journal-exercise-dossier = Choix du site dont traite un exercice
journal-exercise-rehearsal-thrown-away = Suppression d’une répétition
journal-exercise-names-deleted = Suppression des noms d’un exercice ou d’un entraînement
journal-exercise-drill-corrected = A reformulé une phrase du rapport d’un exercice ; écrit d’abord
journal-job-queue = Mise en attente d’un long travail
journal-job-cancel = Demande d’arrêt d’un long travail
journal-account-new = Création d’un compte
journal-account-password = Changement de mot de passe
journal-account-second = Modification de la deuxième étape de connexion
journal-account-language = Changement de langue
journal-account-closed = Fermeture d’un compte
journal-grant-new = Attribution d’un rôle
journal-grant-end = Retrait d’un rôle
journal-session-new = Connexion
journal-link-new = Création d’un lien
journal-link-used = Utilisation d’un lien
journal-link-end = Suppression d’un lien
journal-passkey-new = Ajout d’une clé d’accès
journal-passkey-used = Connexion avec une clé d’accès
journal-passkey-end = Suppression d’une clé d’accès
journal-node-new = Ajout d’un lieu
journal-node-rename = Changement du nom d’un lieu
journal-node-move = Déplacement d’un lieu
journal-node-remove = Suppression d’un lieu
journal-exercise-file = Ajout d’un fichier à un exercice
journal-store-backup = Sauvegarde de toutes les données
journal-store-restore = Restauration de toutes les données

## Ce qui précise une ligne

journal-says-revision = Version { $number }
journal-says-plan = Plan { $number }
journal-says-why = Motif : { $why }
journal-says-to = Vers : { $place }
journal-purpose-sign-in = pour se connecter
journal-purpose-invitation = une invitation
journal-purpose-calendar = un calendrier
journal-purpose-program-reads = un programme qui lit
journal-purpose-program-writes = un programme qui lit et écrit

## La page

journal-place-lead = Tout ce qui a été fait dans ce lieu, dans tous les lieux et sites qu’il contient, et avec les comptes des personnes qui y ont un rôle. Les lignes ne font que s’ajouter : personne ne peut en modifier ou en supprimer une sans que cela se voie.
journal-narrow = N’afficher que certaines lignes
journal-kind-all = Tout
journal-kind-glass = Ouvertures en urgence de plans d’étage
journal-kind-drawing = Consultations de plans d’étage
journal-kind-file = Fichiers
journal-kind-run = Simulations du bâtiment
journal-kind-dossier = Modifications des dossiers
journal-kind-plan = Plans et leur validation
journal-kind-comment = Commentaires
journal-kind-task = Lecture de fichiers et impression de plans
journal-kind-exercise = Exercices et entraînements
journal-kind-grant = Rôles attribués et retirés
journal-kind-account = Comptes
journal-kind-session = Connexions
journal-kind-link = Liens et programmes
journal-kind-node = Lieux
journal-kind-store = Sauvegardes
journal-who-hint = Le nom avec lequel la personne se connecte, en entier.
journal-since = Du
journal-until = Au
journal-show = Afficher
journal-none = Aucune ligne de ce genre.
journal-none-settle = Choisissez d’autres jours, ou affichez tout.
journal-newest = Les plus récentes
journal-older = Plus anciennes
journal-csv = Ces lignes en tableau (CSV)
journal-csv-hint = Telles qu’elles ont été écrites, avec tous les codes ; les 20 000 plus récentes au plus.

## Ce qu’une version a modifié

history-part-site = données
history-part-plan = plan d’étage
history-part-people = personnes et rôles
history-part-measures = mesures
history-part-settled = décisions sur les constats
history-part-drills = exercices pratiques
history-part-improvements = améliorations
history-part-exits = qui sort par quelle issue
history-part-periods = qui est présent et quand
history-part-sections = texte du plan
history-part-results = résultats des simulations
