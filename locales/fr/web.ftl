### Ce que disent les pages du serveur.
### status: draft

web-skip = Aller au contenu
web-navigation = Menu principal
web-you = Vous
web-sites = Sites
web-map = Carte
web-account = Mon compte
web-colours = Couleurs
web-theme-system = Couleurs de l’appareil
web-theme-light = Clair
web-theme-dark = Sombre
web-sign-out = Se déconnecter
web-no-answer = Le serveur n’a pas répondu
web-no-answer-settle = Votre saisie n’est pas perdue. Réessayez dans un instant.
web-draft = Les textes dans cette langue sont provisoires : aucun locuteur natif ne les a encore approuvés.
web-footer = Avec Parvis, les lieux publics restent ouverts et sûrs.
web-design = De quoi ces pages sont faites
web-trail = Où vous êtes
web-pages-of-site = Pages de ce site
web-to-start = Retour à l’accueil
web-cancel = Ne rien changer

tab-overview = Aperçu
tab-place = Plan d’étage
tab-findings = Constats
tab-facts = Données
tab-files = Fichiers
tab-plan = Plan de protection
tab-approval = Validation
tab-history = Historique
tab-journal = Journal

sign-in-title = Connexion
sign-in-lead = Parvis ne montre les plans qu’aux personnes invitées par leur propriétaire.
sign-in-login = Identifiant
sign-in-password = Mot de passe
sign-in-code = Code de votre téléphone
sign-in-code-hint = Seulement si vous l’avez configuré.
sign-in-do = Se connecter
link-lead = Ce lien vous connecte une seule fois. Appuyez sur le bouton pour continuer.
invitation-title = Bienvenue dans Parvis
invitation-lead = Bonjour { $name }. Pour commencer, choisissez un mot de passe.
invitation-password = Mot de passe
invitation-password-hint = Au moins 15 caractères ; une courte phrase se retient bien. Pas votre nom.
invitation-again = Le même mot de passe encore une fois
invitation-do = Enregistrer et se connecter

account-lead = Votre identifiant est { $login }.
account-roles = Vos rôles
account-no-roles = Vous n’avez de rôle en aucun lieu. Adressez-vous à la personne qui vous a envoyé l’invitation.
account-sessions = Vos connexions
account-sessions-lead = Si vous ne reconnaissez pas une de ces connexions, fermez-la et choisissez un nouveau mot de passe.
account-seen = Dernière activité : { $date }
account-here = Celle-ci
account-end = Fermer

server-title = Longs travaux de ce serveur
server-lead = Simulations et autres travaux qui prennent du temps. Leurs résultats ne s’affichent pas ici.
server-none = Rien n’a encore été demandé.
server-how-far = { $done } sur { $total }
work-run = Simulation
words-title = Textes dans chaque langue
words-lead = Ce qui manque s’affiche en anglais, précédé de « [en] ». Aucun locuteur natif n’a encore lu les textes provisoires.
words-has = Textes traduits : { $translated } sur { $total }
words-draft = provisoire
words-missing = { $count ->
    [one] Il manque { $count } texte
    [many] Il manque { $count } de textes
   *[other] Il manque { $count } textes
 }
second-title = Seconde étape de la connexion
second-lead = Une application sur votre téléphone affiche un nouveau code toutes les trente secondes. Photographiez ce carré avec elle, puis saisissez le code qu’elle affiche.
second-picture = La clé pour votre téléphone sous forme de code carré ; elle est aussi écrite en lettres ci-dessous
second-letters = Ou saisissez-y ces lettres :
second-code-hint = Six chiffres. Toutes vos connexions sont ensuite fermées, et vous vous connectez avec un code.
second-do = Demander désormais un code
second-is-on = Vous vous connectez avec un code de votre téléphone.
second-is-off = Vous vous connectez avec votre seul mot de passe. Avec une seconde étape, quelqu’un qui l’apprend ne peut pas se connecter.
second-begin = Configurer
second-end = Ne plus demander de code
programs-title = Programmes et calendriers
programs-lead = Un programme agit en votre nom et peut ce que vous pouvez. Un calendrier montre quand les plans prennent fin, les échéances et ce qui attend votre réponse, sans rien dire du contenu des constats.
programs-none = Vous n’avez donné de clé à aucun programme.
programs-made = Affichée une seule fois : copiez-la maintenant.
programs-for = Pour quel usage
programs-calendar = Un calendrier qui lit mes échéances
programs-reads = Un programme qui lit
programs-writes = Un programme qui lit et écrit
programs-do = Créer une clé
calendar-review = Plan à réexaminer : { $site }
calendar-ends = Dernier jour du plan : { $site }
calendar-due = Échéance du constat { $code } : { $site }
calendar-waits = Le plan attend votre réponse : { $site }
calendar-drill = Exercice d’évacuation ou de confinement : { $site }

sites-count = { $count ->
    [one] { $count } site
    [many] { $count } de sites
   *[other] { $count } sites
 }
count-warnings = { $count ->
    [one] { $count } avertissement
    [many] { $count } d’avertissements
   *[other] { $count } avertissements
 }
count-notes = { $count ->
    [one] { $count } remarque
    [many] { $count } de remarques
   *[other] { $count } remarques
 }
sites-search = Nom d’un site
sites-search-do = Chercher
sites-places = Lieux
sites-pages = Pages de la liste
sites-before = Précédent
sites-after = Suivant
sites-empty = Aucun site ici
sites-empty-settle = Personne n’a encore ajouté de site ici, ou votre rôle ne vous permet pas de les voir.
sites-none-named = Ici, aucun site n’a « { $named } » dans son nom.
sites-settled = Rien à régler
sites-no-drawing = Pas encore de plan d’étage

places-add = Ajouter un lieu
places-add-site = Ajouter un site
places-in = Dans : { $place }
places-order = Renommer ou déplacer ce lieu
places-name = Nom
places-kind = De quoi s’agit-il
places-country = Pays
places-region = Région
places-city = Ville
places-district = District
places-rename = Renommer
places-move = Déplacer
places-move-lead = Tous les lieux et sites qu’il contient suivent. Qui tient un rôle au-dessus de l’ancien lieu et non du nouveau n’y accède plus.
places-move-to = Vers
places-move-hint = Un pas : le lieu au-dessus ou un voisin. Plus loin, en plusieurs pas.
places-move-none = Il n’y a aucun lieu où le déplacer.
places-remove = Retirer ce lieu
places-remove-lead = Seul un lieu vide peut être retiré : sans lieu, site ni exercice, et sans personne qui y tienne un rôle.
places-site-name = Comment on appelle le site
places-site-kind = Type de lieu
places-law = Quelle loi s’y applique
places-law-hint = Elle décide de ce qui est vérifié. Cela ne peut pas être modifié ici plus tard.
places-law-other = Autre pays : repères de planification
places-country-code = Deux lettres d’un autre pays
places-country-hint = Seulement si sa loi n’est pas dans la liste : UZ, KG, TJ, TM.
places-address = Adresse, si vous la connaissez
places-address-hint = Sa position exacte vient avec le plan d’étage.
places-begin = Commencer ce site
places-bring = Ou importez un dossier
places-zip = Dossier en ZIP
places-zip-hint = Les fichiers de « parvis new » ou d’un autre serveur, au plus 64 Mo. S’il y a une erreur, rien n’est créé et on vous dit où elle est.
places-bring-do = Importer
places-refused = Aucun site n’a été créé :
site-headless = Personne ne répond encore de ce site.
site-headless-settle = Invitez son responsable. Il répond aux questions, importe un plan d’étage et rédige le plan.
site-headless-do = Inviter
site-begin-facts = Commencez ici : répondez à ce que vous savez du site. Ce qui manque devient des constats, chacun avec ce qui le réglerait.
site-drawn = Parcourez-le niveau par niveau, avec ce qui y a été constaté.
site-answered = Données connues : { $known } sur { $asked }.
site-why = Pourquoi
site-missing = Ce que la loi demande encore

filter-label = Quels constats
filter-all = À régler
filter-errors = Erreurs
filter-warnings = Avertissements
filter-notes = Remarques
filter-in-hand = Pris en charge
filter-accepted = Acceptés
findings-empty = Rien à signaler
findings-empty-settle = Aucune vérification n’a de remarque ici.
finding-why = Pourquoi c’est important
findings-settle = Régler
findings-show = Voir sur le plan d’étage
findings-decided = Décidé

settle-correct = Corriger
settle-done = C’est fait
settle-done-hint = Si c’est corrigé, dites-le : ce n’est alors plus un constat. L’historique le garde.
settle-in-hand = Le confier à quelqu’un
settle-owner = Qui s’en occupe
settle-owner-hint = Une fonction ou un service : « gardien », « mairie, service de l’éducation ».
settle-due = Pour quel jour
settle-measure = Mesure prise pour cela
settle-measure-hint = Elle est inscrite au dossier comme proposée. Une mesure qui touche aux droits doit passer l’examen du respect des droits avant d’être décidée.
settle-measure-none = Aucune mesure du catalogue
settle-rights = touche aux droits
settle-cost-low = coût faible
settle-cost-medium = coût moyen
settle-cost-high = coût élevé
settle-group-technical-structural = Technique et bâti
settle-group-organisational = Organisation
settle-group-personnel = Personnel
settle-in-hand-do = Confier
settle-accept = L’accepter tel quel
settle-reason-hint = Pourquoi cela reste en l’état. Votre nom et la date du jour figurent à côté, dans le dossier et pour tous ceux qui valident le plan.
settle-accept-do = Accepter
settle-reopen = Annuler cette décision
settle-not-yours = Votre rôle permet de lire ceci, pas d’en décider.
settle-back = Retour aux constats
settled-in-hand = Confié à : { $owner }. Échéance : { $due }.
settled-overdue = Confié à : { $owner }. L’échéance du { $due } est passée.
settled-accepted = Accepté tel quel ({ $who }, le { $date }) : « { $reason } »

place-pinned = Constaté ici
place-empty-settle = La plupart des vérifications ont besoin d’un plan d’étage : un fichier DXF, OpenStreetMap, IMDF, GeoJSON ou BIM convient.
place-no-script = Le plan d’étage a besoin de JavaScript. Les constats à côté s’affichent sans lui.
map-list = Sites sur la carte
map-empty = Aucun de vos sites n’a encore d’emplacement sur la carte.
map-coarse = environ ici

facts-unknown = Pas encore connu
facts-unknown-lead = Rien n’est mis à la place de ce que personne ne sait. Répondez à ce que vous pouvez ; le reste peut attendre.
facts-known = Connu
facts-none = Rien n’est encore connu.
facts-answer = Répondre
facts-change = Modifier
facts-source = D’où vient cette donnée
facts-source-hint = Un registre, un document ou une fonction : « registre d’appel », « gardien ».
facts-date = Date de validité
facts-save = Enregistrer
facts-not-known = Personne ne sait
facts-changed = Quelqu’un d’autre a modifié cette donnée pendant que vous écriviez
facts-theirs = Sa réponse :
facts-changed-settle = Votre saisie est encore ci-dessous. Enregistrez-la pour remplacer l’autre réponse, ou ne changez rien.

files-blueprint = Plan du bâtiment
files-photograph = Photographie
files-other = Autre
files-about = { $format }, { $size }
files-by = { $who }, { $when }
files-kb = { $size } ko
files-mb = { $size } Mo
files-empty = Aucun fichier pour l’instant
files-empty-adds = Ajoutez ci-dessous les plans du bâtiment et des photographies des portes, des clôtures et des cours.
files-empty-settle = Les personnes qui travaillent sur ce site les ajoutent ici.
files-add = Ajouter des fichiers
files-shows = De quoi s’agit-il
files-file = Fichiers, un ou plusieurs
files-file-hint = PDF, JPEG, PNG, WebP, DXF, GeoJSON, JSON, XLSX ou ZIP ; au plus 32 Mo chacun, 64 Mo ensemble.
files-people = N’ajoutez aucune image où l’on peut reconnaître des personnes.
files-cleaned = Ce qu’un appareil écrit dans une image, comme le lieu et le moment de la prise de vue, est supprimé avant l’enregistrement. L’original n’est pas conservé.
files-do = Ajouter
files-looks = Chaque consultation d’un fichier est inscrite au journal.
files-refused = Non ajouté :
files-added = { $count ->
    [one] L’autre fichier a été ajouté.
    *[other] Les { $count } autres fichiers ont été ajoutés.
}
files-too-much = À partir d’ici, l’envoi dépassait 64 Mo. Ajoutez ce fichier et les suivants à part.
files-download = Télécharger
files-all = Tous les fichiers
files-remove = Supprimer ce fichier
files-remove-lead = Il est supprimé pour de bon et personne ne peut le rétablir. Le journal garde qu’il existait, qui l’a supprimé et pourquoi.
files-remove-why = Pourquoi il est supprimé
files-remove-sure = Je confirme : il ne pourra pas être rétabli.
files-remove-do = Supprimer pour de bon

plan-preview = Le plan dans son état actuel
plan-open = Ouvrir le PDF
plan-text-sections = Texte du plan
plan-no-sections = Le plan n’a pas encore de texte propre.
plan-title-of = Titre
plan-text = Texte
plan-text-hint = Markdown : une ligne vide entre les paragraphes, « - » devant chaque point d’une liste, « ## » devant un titre.
plan-changed = Quelqu’un d’autre a enregistré cette rubrique pendant que vous écriviez
plan-changed-settle = L’autre texte se trouve au-dessus du vôtre. Reprenez ce qui est juste, puis enregistrez : rien n’est perdu.
plan-theirs = Enregistré par quelqu’un d’autre

approval-stands = Où en est le plan
approval-draft = Le plan est en cours de rédaction. Rien n’a encore été envoyé pour validation.
approval-sent = L’édition { $version } a été envoyée. { $all ->
    [one] Réponses reçues : { $answered } sur { $all } service.
    [many] Réponses reçues : { $answered } sur { $all } de services.
   *[other] Réponses reçues : { $answered } sur { $all } services.
 }
approval-in-force = L’édition { $version } est en vigueur jusqu’au { $until }.
approval-expired = L’édition { $version } était en vigueur jusqu’au { $until }. Le plan doit être validé de nouveau.
approval-waits = En attente d’une réponse
approval-is-approved = Validé
approval-is-conditional = Validé sous condition
approval-is-refused = Refusé
approval-carried = réponse à une édition antérieure ; rien n’a changé depuis
approval-changed = Le plan a changé depuis l’envoi. Renvoyez-le, et seul ce qui a changé sera de nouveau à valider :
approval-asks = Votre réponse
approval-own = Vous avez vous-même écrit dans ce plan ; une autre personne de votre service doit donc répondre.
approval-first = Lisez le plan, puis répondez. Ci-dessous, attachez vos commentaires aux endroits qu’ils concernent.
approval-since = Vous avez répondu à une édition antérieure. Ce qui a changé depuis :
approval-same = Rien n’a changé depuis votre dernière réponse.
approval-answer = Ce que vous répondez
approval-do-approved = Valider
approval-do-conditional = Valider sous condition
approval-do-refused = Refuser
approval-words = Condition ou motif
approval-words-hint = À remplir pour une condition ou un refus.
approval-answer-do = Répondre
approval-send = Envoyer pour validation
approval-send-lead = Les services choisis voient le plan dans son état actuel, aussitôt et en parallèle. Un service qui l’a déjà validé n’est pas consulté de nouveau si rien n’a changé.
approval-open = { $count ->
    [one] { $count } constat doit d’abord être réglé.
    [many] { $count } de constats doivent d’abord être réglés.
   *[other] { $count } constats doivent d’abord être réglés.
 }
approval-open-settle = Les afficher
approval-nobody = Personne ne valide encore de plan ici. C’est un agent de la ville qui invite les services.
approval-to = À qui
approval-until = Dernier jour en vigueur
approval-until-hint = Vérifiez ce que demande votre loi ; la date proposée au départ est dans un an.
approval-send-do = Envoyer
approval-take-back = Retirer
approval-take-back-lead = Le plan envoyé ou en vigueur cesse alors d’être valable, et les services ne le voient plus.
comments-title = Commentaires
comments-none = Aucun commentaire pour l’instant.
comment-new = Commenter un endroit
comment-place = Où
comment-whole = Le plan dans son ensemble
comment-words = Commentaire
comment-do = L’attacher à cet endroit
comment-answer = Réponse
comment-answer-do = Répondre et clore
part-people = Personnes et rôles
part-measures = Mesures
part-drills = Exercices
part-exits = Quelle sortie pour qui
part-settled = Décisions sur les constats
sites-waiting = En attente de votre réponse
site-sent = Envoyé pour validation
site-in-force = En vigueur jusqu’au { $until }

history-caption = Qui a changé quoi
history-number = Version
history-when = Quand
history-who = Qui
history-what = Quoi
history-undo = Annuler
history-undoes = Annule la version { $number }

error-title = Cela n’a pas marché
error-no-such = Cette page n’existe pas, ou elle n’est pas pour vous.
error-no-such-settle = Vérifiez l’adresse, ou demandez à la personne qui vous l’a envoyée.
error-not-allowed = Votre rôle ne le permet pas ici.
error-not-allowed-settle = Adressez-vous au responsable du site ou à la personne qui vous a envoyé l’invitation.
error-reason-needed = Un motif est nécessaire pour l’afficher.
error-reason-needed-settle = Dites pourquoi vous en avez besoin ; le motif est conservé dans le journal.
error-wrong-sign-in = L’identifiant, le mot de passe ou le code est incorrect.
error-wrong-sign-in-settle = Vérifiez que les majuscules ne sont pas verrouillées. Après dix essais, il faut attendre dix minutes.
error-too-often = Trop d’essais.
error-too-often-settle = Attendez dix minutes, puis réessayez.
error-dead-link = Ce lien a déjà servi ou n’est plus valable.
error-dead-link-settle = Demandez-en un nouveau.
error-weak-password = Ce mot de passe est trop facile.
error-weak-password-settle = Prenez au moins 15 caractères, pas tous identiques, sans votre nom.
error-taken = Cet identifiant est déjà pris.
error-broken = Les fichiers de ce dossier contiennent des erreurs.
error-broken-settle = Elles figurent parmi les constats. Rien ne peut être modifié ici tant qu’elles ne sont pas corrigées.
error-inside = Le programme a rencontré une panne.
error-inside-settle = Elle est notée pour la personne qui gère le serveur. Ce qui était enregistré est intact.
error-bad-request = Ce qui a été envoyé n’est pas ce que cette page attend.
error-bad-request-settle = Revenez en arrière, rechargez la page et réessayez.
error-too-large = L’envoi est trop volumineux.
error-undo-conflict = La même chose a encore été modifiée depuis ; ceci ne peut donc pas être annulé séparément.
error-undo-conflict-settle = Annulez d’abord la modification la plus récente.
slip-no-source = Dites d’où vient cette donnée : un registre, un document, une fonction.
slip-text = Ce texte est vide, trop long, ou contient des caractères qui ne peuvent pas être enregistrés.
slip-yes-no = Choisissez oui ou non, ou dites que personne ne sait.
slip-count = Indiquez un nombre entier, 0 ou plus.
slip-measure = Indiquez un nombre, 0 ou plus.
slip-choice = Choisissez une des réponses.
slip-date = Ce jour n’existe pas dans le calendrier.
slip-section = Ce texte est trop long, ou contient des caractères qui ne peuvent pas être enregistrés.
slip-passwords-differ = Les deux mots de passe ne sont pas identiques.

reason-title = Pourquoi avez-vous besoin de ce plan d’étage ?
reason-lead = Votre motif est noté dans le journal du site avant que le plan d’étage s’affiche.
reason-glass-lead = Vous êtes de service et ce plan d’étage ne vous est pas ouvert. Dites pourquoi vous en avez besoin, et il s’affiche aussitôt. Le responsable du site et l’auditeur en sont informés.
reason-label = Motif
reason-do = Voir le plan d’étage
reason-glass-do = Ouvrir en urgence
site-glass = Une personne de service a ouvert le plan d’étage ou des fichiers en urgence
journal-caption = Ce qui a été fait ici
journal-line = Ligne
journal-drawing-look = Consultation du plan d’étage
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

place-map = Plan d’étage : {"{name}"}. Les flèches le déplacent, plus et moins changent l’échelle.
place-levels = Niveaux
place-view = Échelle
place-zoom_in = Rapprocher
place-zoom_out = Éloigner
place-whole = Voir le niveau entier
place-things = Constats, locaux et portes de ce niveau : les flèches choisissent, Entrée ouvre
place-findings = constats : {"{count}"}
place-failed = Ce navigateur ne peut pas montrer le plan d’étage. Les listes de cette page disent la même chose.

import-title = Importer un plan d’étage
import-file = Fichier
import-file-hint = BIM JSON, OpenStreetMap indoor (GeoJSON, XML, PBF), IMDF en zip, GeoJSON par niveau en zip, DXF, WKT ; au plus 64 Mo.
import-mapping = Pour un DXF : quel calque veut dire quoi
import-mapping-label = Correspondance des calques
import-mapping-hint = « parvis import drawing.dxf --suggest-mapping » en affiche une première, à corriger.
import-look = Voir ce qu’il contient
import-no-file = Choisissez d’abord un fichier.
import-understood = Ce qui a été compris
import-remarks = { $count ->
    [one] { $count } supposition ou réparation ; les constats disent laquelle.
    [many] { $count } de suppositions ou de réparations ; les constats disent lesquelles.
   *[other] { $count } suppositions ou réparations ; les constats disent lesquelles.
 }
import-replaces = Ce plan d’étage prend la place de celui qui est là.
import-carried = { $count ->
    [one] { $count } donnée sur les locaux et les portes est conservée.
    [many] { $count } de données sur les locaux et les portes sont conservées.
   *[other] { $count } données sur les locaux et les portes sont conservées.
 }
import-not-carried = Ce qui a été dit de ceux-ci n’a pas de place dans le nouveau plan d’étage :
import-undo = Cette modification peut être annulée dans l’historique.
import-put = Mettre en place
import-other = Prendre un autre fichier
slip-import-gone = Ce plan d’étage n’est plus en attente. Importez de nouveau le fichier.
slip-place-name = Donnez au lieu un nom d’au plus 120 lettres.
slip-place-kind = Choisissez l’un des types de lieux.
slip-place-twice = Un lieu voisin porte déjà ce nom. Donnez-en un autre.
slip-place-to = Il ne peut pas être déplacé là. Choisissez un lieu de la liste.
slip-place-full = Il reste quelque chose dans ce lieu, ou quelqu’un y tient un rôle. Déplacez-le d’abord, ou mettez fin au rôle.
slip-site-name = Donnez au site un nom d’au plus 120 lettres.
slip-site-kind = Choisissez un type de site, ou indiquez que personne ne sait.
slip-site-country = Choisissez la loi, ou écrivez les deux lettres du pays, comme UZ.
slip-site-address = Écrivez l’adresse sur une ligne d’au plus 300 lettres.
slip-file-empty = Ce fichier est vide.
slip-file-large = Ce fichier dépasse 32 Mo. Réduisez-le ou divisez-le.
slip-file-kind = Ce type de fichier n’est pas conservé. Fournissez-le en PDF, JPEG, PNG, WebP, DXF, GeoJSON, JSON, XLSX ou ZIP.
slip-file-misnamed = Ce fichier n’est pas ce qu’indique la fin de son nom. Enregistrez-le sous un nom qui convient, comme plan.pdf.
slip-file-name = Ce fichier n’a pas de nom utilisable. Donnez-lui en un.
slip-file-picture = Cette image est abîmée ou coupée. Reprenez-la de l’appareil.
slip-file-shows = Indiquez de quoi il s’agit : un plan du bâtiment, une photographie ou autre chose.
slip-file-why = Écrivez pourquoi ce fichier est supprimé.
slip-file-sure = Cochez que vous êtes sûr, ou laissez le fichier.
people-title = Personnes
people-here = Qui a un rôle ici
people-none = Personne pour l’instant.
people-until = jusqu’au { $date }
people-end = Retirer le rôle
people-invite = Inviter quelqu’un
people-name = Fonction et nom
people-name-hint = Ce que voient les autres : « Sapeurs-pompiers, secteur 3 ».
people-role = Rôle
people-until-label = Dernier jour du rôle
people-until-hint = Laissez vide s’il n’y a pas de fin.
people-do = Créer le lien
people-invited = Invitation prête : { $name }.
people-link = Remettez cette adresse de ce serveur à la personne invitée. Elle sert une seule fois, pendant quatorze jours, et ne sera plus affichée :
people-copy = Copier
people-copied = Copié
slip-invitation = Donnez un nom, et un identifiant sans espaces.
site-bring-drawing = Importer un plan d’étage
tab-run = Simulation
journal-run-ask = Demande de simulation
journal-job-queue = Mise en attente d’un long travail
journal-job-cancel = Demande d’arrêt d’un long travail
run-ask = Simuler le bâtiment
run-lead = Les personnes du bâtiment se déplacent comme l’alarme le leur dit, de nombreuses fois, chaque fois un peu autrement. Vous lisez combien de temps cela prend, où l’on est serré, et à quel point c’est sûr.
run-alarm = Ce que l’alarme dit aux personnes de faire
run-mode-evacuate = Quitter le bâtiment
run-mode-lockdown = Aller derrière une porte qui ferme à clé
run-mode-shelter = Aller dans un local sans mur extérieur
run-with-closed = { $mode } ; fermées : { $doors }
run-count = Nombre de simulations
run-count-hint = De 1 à 200. Plus il y a de simulations, plus la durée est sûre ; si elle reste incertaine, il en est fait plus que demandé.
run-closed = Sorties inutilisables
run-closed-hint = Seulement quand les personnes quittent le bâtiment.
run-people = Les personnes sont celles que compte le dossier, local par local.
run-do = Simuler
run-former = Simulations précédentes
run-none = Aucune simulation n’a encore été faite.
run-not-yours = Votre rôle permet de lire les simulations de ce site, pas d’en demander de nouvelles.
run-empty-settle = Importez d’abord un plan d’étage : sans lui, aucun déplacement ne peut être simulé.
run-old-plan = ancien plan
run-state-queued = En attente de son tour
run-state-running = Simulation en cours
run-state-stopping = Arrêt en cours
run-state-done = Terminée
run-state-dead = Non aboutie
run-state-cancelled = Arrêtée
run-asked = Demandée par { $who } le { $date }, sur la version { $revision }
run-stop = Arrêter
run-changed = Le plan a changé depuis cette simulation
run-changed-settle = Les résultats valent pour la version simulée.
run-again = Refaire la simulation
run-usual = Comment cela s’est passé
run-no-script = La lecture animée a besoin de JavaScript. Les résultats s’affichent sans lui.
run-curve-out = Personnes sorties, ou arrivées là où elles attendent de l’aide
run-curve-in = Personnes arrivées dans un local où rester
run-beside = Autre simulation à comparer
run-beside-none = Aucune
run-beside-do = Afficher côte à côte
run-differ-later = La moitié de ces simulations se terminent { $time } plus tard que la moitié de celles d’à côté.
run-differ-sooner = La moitié de ces simulations se terminent { $time } plus tôt que la moitié de celles d’à côté.
run-differ-chance = Les intervalles des deux se recoupent : l’écart peut être dû au hasard.
run-differ-revision = Les deux ont été faites sur des versions différentes.
run-differ-alarm = Les deux alarmes disent aux personnes de faire des choses différentes : leurs durées ne peuvent pas être comparées.
run-why-nobody-counted = Personne n’a dit combien de personnes sont dans le bâtiment. Indiquez d’abord la donnée « Nombre maximal de personnes présentes ».
run-why-no-locking-room = On ne connaît aucun local où les personnes pourraient aller et s’enfermer. Indiquez sur le plan d’étage ou dans les données quels locaux ferment à clé.
run-why-no-inner-room = Sur le plan d’étage, chaque local a un mur extérieur : il n’y en a aucun où se mettre à l’abri.
run-why-not-walkable = On ne peut pas parcourir le plan d’étage : il y manque le sol, les portes ou les sorties. Les constats disent ce qui manque.
run-why-inside = Une erreur s’est produite dans le programme. Redemandez la simulation ; si l’erreur se répète, prévenez la personne qui gère le serveur.
play-play = Lecture
play-pause = Pause
play-speed = Vitesse
play-moment = Moment
play-density = Colorer les personnes selon qu’elles sont plus ou moins serrées (couleur la plus forte à 4 par mètre carré)
play-inside = Encore à l’intérieur : {"{count}"}
play-inside_both = Encore à l’intérieur : {"{count}"} ; dans la simulation d’à côté : {"{beside}"}
play-loading = Chargement de la simulation…
play-numbers = Les mêmes nombres en tableau
play-time = Temps
slip-run-no-drawing = Il n’y a pas de plan d’étage où simuler des déplacements.
slip-run-count = Indiquez le nombre de simulations, de 1 à 200.
slip-run-door = Une de ces portes n’est plus sur le plan d’étage. Choisissez de nouveau.
slip-run-closed = Les sorties ne peuvent être fermées que si les personnes quittent le bâtiment.
slip-code = Ce code est incorrect. Attendez le suivant et saisissez-le dans la demi-minute.
slip-programs = Vous avez déjà donné vingt clés. Fermez-en une dont vous n’avez plus besoin.
slip-finding-gone = Ce constat n’existe plus : il a été corrigé ou a changé entre-temps.
slip-settle-owner = Dites qui s’en occupe, en 400 caractères au plus.
slip-settle-due = Ce jour est passé. Choisissez aujourd’hui ou un jour plus tard.
slip-settle-measure = Cette mesure n’est pas dans le catalogue. Choisissez-en une dans la liste.
slip-settle-error = Ce qui doit être réglé ne peut pas être accepté tel quel : corrigez-le, ou dites qui s’en occupe.
slip-settle-reason = Dites pourquoi cela reste en l’état, en 400 caractères au plus.
slip-send-whom = Choisissez au moins un service dans la liste.
slip-send-until = Choisissez un dernier jour après aujourd’hui et dans les cinq ans.
slip-send-open = Des constats doivent être réglés avant l’envoi du plan.
slip-answer-gone = Cette édition n’attend plus de réponse. Lisez ce qui se trouve ici maintenant.
slip-answer-why = Écrivez votre condition ou votre motif.
slip-comment = Choisissez un endroit dans la liste et écrivez au moins un mot.
slip-undo-first = La première version est le dossier lui-même : elle ne peut pas être annulée.
