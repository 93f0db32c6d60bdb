### Qui peut faire quoi : les rôles donnés en un lieu de l’arbre, et ce que font les gens.
### status: draft

## Rôles

role-site-head = Responsable du site
role-site-staff = Personnel du site
role-adviser = Conseiller
role-approver = Validateur
role-responder = Intervenant
role-rights-officer = Chargé des droits
role-city-officer = Agent de la ville
role-region-officer = Agent de la région
role-ministry-officer = Agent du ministère
role-auditor = Auditeur

## Actions

action-see-site = Voir le site : nom, classe, état de son plan
action-see-exact-place = Voir son emplacement exact
action-see-facts = Voir les données
action-edit-facts = Saisir les données
action-see-findings = Voir les constats
action-settle-finding = Régler un constat
action-accept-finding = Accepter un constat tel quel
action-see-drawing = Voir le plan d’étage
action-import-drawing = Importer ou corriger le plan d’étage
action-see-file = Ouvrir les fichiers
action-add-file = Ajouter des fichiers
action-remove-file = Supprimer un fichier pour de bon
action-run-building = Simuler le bâtiment
action-see-runs = Voir les simulations
action-see-plan = Voir et imprimer le plan de protection
action-edit-plan = Rédiger le plan de protection
action-send-for-approval = Envoyer le plan pour validation
action-approve = Valider le plan
action-comment = Commenter
action-see-history = Voir l’historique
action-undo = Annuler des modifications
action-break-glass = Ouvrir le plan d’étage immédiatement
action-see-measures = Voir les mesures
action-review-rights = Examiner le respect des droits d’une mesure
action-add-site = Ajouter des sites
action-manage-tree = Organiser l’arbre des lieux
action-see-people = Voir qui a quel rôle
action-see-journal = Voir le journal
action-see-counts = Voir les totaux
action-lead-exercise = Préparer et diriger des exercices
action-grant-role = Donner ou retirer un rôle
action-run-server = Gérer le serveur
