### Exercices d’un site : les prévoir, y participer, les conduire, et ce qui entre au dossier.
### status: draft

tab-drills = Exercices

## La liste d’un site

drills-asked = Ce que la loi demande
drills-asked-none = La loi chargée pour ce pays ne fixe pas de nombre d’exercices pour ce site, ou sa catégorie n’est pas encore connue.
drills-asked-unsure = On ne sait pas si cela est demandé à ce site : répondez aux questions sur sa catégorie.
drills-asked-met = Fait
# $held, $needed et $planned sont des nombres ; $from et $until sont des jours.
drills-quota = Réalisés : { $held } sur { $needed } entre le { $from } et le { $until }. Prévus : { $planned }.
# $count exercices sont à faire avant le $by ; pour $to-plan d’entre eux, aucun jour n’est fixé.
drills-quota-by = { $count ->
    [one] Encore { $count } exercice
   *[other] Encore { $count } exercices
} d’ici au { $by }. Sans date : { $to-plan }.
# Le nombre est atteint aujourd’hui, mais $count exercices sont à faire avant le $by ; pour $to-plan d’entre eux, aucun jour n’est fixé.
drills-quota-next = Suffisant aujourd’hui. Seuls comptent les exercices de la période écoulée : après le { $by }, un ancien ne comptera plus ; faites-en encore { $count } d’ici là. Sans date : { $to-plan }.
drills-here = Exercices
drills-none = Aucun exercice n’est prévu ici. Un exercice prévu ci-dessous se conduit avec des téléphones, et ce qu’il mesure entre au dossier.
drills-recorded = Tous les exercices du dossier
drills-state-planned = prévu
drills-state-running = en cours
drills-state-held = réalisé
drills-state-called-off = annulé
drills-change = Changer le jour ou annuler
drills-change-do = Modifier
drills-call-off = Annuler l’exercice
drills-games = Fiches de jeu pour les petits (PDF)
drills-new = Prévoir un exercice
drills-new-do = Prévoir l’exercice
drills-kind = Ce qui est pratiqué
drills-date = Jour
drills-groups = Qui participe
drills-announced = Les personnes sont-elles prévenues ?
drills-announced-hint = Aucun exercice ne prend de jeunes enfants par surprise : s’ils participent, il doit être annoncé.
drills-announced-yes = Oui, il est annoncé
drills-announced-no = Non
drills-class = Classe
drills-people-in-it = Personnes
drills-rooms = Pièces
drills-rooms-more = Pièces absentes du plan d’étage
drills-rooms-hint = Une par ligne, avec un point-virgule et le nombre de personnes : Atelier ; 18
drills-exits = Sorties suivies, quand on quitte le bâtiment
slip-drill-date = Ce jour est passé. Choisissez aujourd’hui ou un jour plus tard.
slip-drill-people = Il manque le nombre de personnes d’une pièce. Indiquez un nombre entier, 0 ou plus.
slip-drill-observer-place = Un observateur se tient à une pièce ou à une sortie qui ne participe pas. Choisissez-lui une autre place, ou laissez-le circuler.

## Entrer

drills-join-lead = Pas besoin de compte ni de nom. Dites ce que vous suivez ; vous pouvez le changer à tout moment.
drills-join-role = Ce que vous faites
drills-role-teacher = Je suis avec une classe
drills-role-teacher-hint = Vous dites quand votre pièce est en sûreté, et vous comptez les présents.
drills-role-observer = J’observe
drills-role-observer-hint = Vous suivez des sorties, ou signalez pour les pièces sans téléphone.
drills-join-rooms = Pièces
drills-join-exits = Sorties
drills-join-nothing = Choisissez au moins une pièce ou une sortie.
drills-tab-run = Exercice
drills-tab-post = Mon poste

## Le déroulement

drills-phase-planned = Pas encore commencé.
drills-phase-running = L’horloge tourne.
drills-phase-all-clear = Fin d’alerte : ce qui est vu maintenant n’est plus mesuré.
drills-phase-ended = L’exercice est terminé.
drills-ready = Avant de commencer
drills-ready-lead = Cochez ce qui est fait. Rien ici n’empêche de commencer ; ce qui manque est dit à côté du bouton. Quand la loi chargée ici le demande, l’article figure en dessous ; le reste est bonne pratique.
drills-ready-date-checked = Le jour est vérifié : ce que demande la loi, examens, jours fériés.
drills-ready-people-told = Tous ceux qui participent connaissent le jour et savent quoi faire.
drills-ready-few-told = Ceux qui doivent savoir savent : sécurité, premiers secours, qui répond au téléphone. Personne d’autre.
drills-ready-parents-told = La lettre aux parents est envoyée.
drills-ready-game-sheets = Les fiches de jeu des petits sont imprimées, et leurs maîtres connaissent les jeux.
drills-ready-services-told = Police, pompiers et secours médicaux connaissent le jour et l’heure, et savent que c’est un exercice.
drills-ready-neighbours-told = Les voisins savent que c’est un exercice.
drills-ready-observers-named = Les observateurs sont nommés et savent où se tenir.
drills-ready-keys = Les pièces à fermer ferment, et les clés sont là où il les faut.
drills-ready-ways-free = Les voies de sortie et le point de rassemblement sont libres.
drills-ready-air-shut = Fenêtres et ventilation peuvent être fermées, et l’on sait qui le fait.
drills-ready-help = Toute personne qui a besoin d’aide pour se déplacer a quelqu’un avec elle.
drills-ready-time-after = Du temps est prévu ensuite pour en parler.
drills-ready-count = Prêt : { $done } sur { $all }.
drills-ready-missing = Pas encore coché. Vous pouvez commencer quand même :
drills-ready-practice = Bonne pratique
drills-prepare = Préparation
drills-prepare-to = Vers la préparation
drills-observers = Observateurs
drills-observers-lead = Nommez ceux qui observent, jusqu’au début. En entrant, ils touchent leur nom ; le rapport le donne avec ce qu’ils ont vu. 30 jours après l’exercice, les noms sont effacés.
drills-observers-none = Personne n’est encore nommé.
drills-observer-name = Nom
drills-observer-body = De
drills-observer-where = Se tient à
drills-observer-about = Circule dans le bâtiment
drills-observer-do = Nommer cet observateur
drills-observer-gone = Ne vient pas
drills-observer-here = est entré
drills-join-observer = Êtes-vous un des observateurs ? Touchez votre nom.
drills-join-observer-none = Aucun de ceux-ci
drills-letter = Lettre aux parents et aux voisins
drills-letter-lead = Une page, tissée de ce qui est prévu. Elle dit le jour, ou la semaine si l’exercice n’est pas annoncé ; jamais l’heure, ni pièce, ni porte.
drills-letter-to = À qui
drills-letter-languages = Langues
drills-letter-ask = À qui s’adresser
drills-letter-ask-hint = Une fonction et un téléphone : secrétariat de l’école, 21 43 65.
drills-letter-do = Montrer la lettre
drills-letter-draft = Cette traduction est une ébauche : faites-la relire par quelqu’un qui parle la langue avant de l’envoyer.
drills-ready-calm-words = L’exercice est annoncé avec des mots calmes ; personne ne montre d’armes ni de blessures.
drills-ready-care = Ceux qui ne participent pas ont un endroit calme et quelqu’un avec eux.
drills-ready-alarm = L’alarme est celle du plan et se distingue des autres alarmes.
drills-ready-phones = Les téléphones sont chargés ; chaque pièce en a un, ou quelqu’un qui signale pour elle.
drills-start = Commencer
drills-all-clear = Fin d’alerte
drills-end = Terminer l’exercice
drills-end-hint = Ce que les téléphones gardent encore arrivera ensuite.
drills-end-do = Oui, terminer
drills-over = L’exercice est terminé. Merci. Ce que votre téléphone garde encore sera pris en compte.
drills-to-report = Voir le rapport
drills-together = Vue d’ensemble
# $count pièces sur $all au total.
drills-rooms-safe = Pièces en sûreté : { $count } sur { $all }.
drills-people-accounted = Personnes retrouvées : { $count } sur { $all }.
drills-all-accounted = Tous retrouvés après { $time }
drills-missing = Absents
drills-extra = En trop
drills-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
# $missing et $extra sont des pièces : les absents de l’une sont peut-être ceux en trop dans l’autre.
drills-offer = { $count ->
    [one] La personne absente ({ $missing }) est peut-être celle qui est en trop ({ $extra }).
   *[other] Les { $count } absents ({ $missing }) sont peut-être ceux qui sont en trop ({ $extra }).
}
drills-match = Oui, c’est cela
drills-join-how = Comment les autres entrent
drills-join-hint = Ils photographient l’image, ou saisissent les six chiffres sur la page « Rejoindre un exercice ».
drills-qr = Image à photographier pour entrer
drills-role-lead-count = { $count ->
    [one] { $count } responsable
   *[other] { $count } responsables
}
drills-role-teacher-count = { $count ->
    [one] { $count } enseignant
   *[other] { $count } enseignants
}
drills-role-observer-count = { $count ->
    [one] { $count } observateur
   *[other] { $count } observateurs
}
drills-unwatched = Personne ne suit : { $places }.
drills-wait = Attendez le début.
drills-first = Première personne sortie
drills-last = Dernière personne sortie
drills-counted = Combien sont sortis
drills-enter = Saisir
drills-expected = { $count ->
    [one] { $count } personne attendue
   *[other] { $count } personnes attendues
}
drills-present = comptés : { $count } sur { $all }
drills-ask-secured = Fermée à clé, hors de vue
drills-ask-empty = La pièce est vide
drills-ask-out = La classe est dehors
drills-not-secured = Signalé : pas fermée à clé.
drills-not-empty = Signalé : pas vide.
drills-not-out = Signalé : pas dehors.
drills-all-here = { $count ->
    [1] La seule personne est là
   *[other] Les { $count } sont là
}
drills-more-than = { $count ->
    [one] { $count } personne de plus que prévu : signalez qui est en trop, ou recomptez.
   *[other] { $count } personnes de plus que prévu : signalez qui est en trop, ou recomptez.
}
drills-fewer-than = { $count ->
    [one] { $count } personne de moins que prévu : signalez qui manque, ou recomptez.
   *[other] { $count } personnes de moins que prévu : signalez qui manque, ou recomptez.
}
drills-otherwise = Autre nombre, quelqu’un absent ou en trop
drills-count = Personnes comptées
drills-how-many = Combien
drills-label = Ce qui aide à les retrouver
drills-label-hint = sans nom : « un garçon de 5e B, casquette rouge »
drills-say-missing = Absent
drills-say-extra = En trop ici
drills-take-back = Annuler
drills-correct = Corriger
drills-correct-do = Enregistrer la correction
drills-notes = Ce que vous avez vu
drills-note-kind = Genre de note
drills-note-gap = À corriger
drills-note-strength = A bien marché
drills-note-information = À savoir
drills-note-where = Où
drills-note-everywhere = Dans tout le bâtiment
drills-note-text = Ce que vous avez vu
drills-note-hint = Une seule chose par note, sans nom : « On n’entend pas la sonnerie au gymnase. »
drills-note-do = Noter
drills-wash = Parlons-en
drills-wash-lead = Cinq minutes pour tous ceux qui ont participé : une chose à la fois, sans noms. C’est repris dans le rapport.
drills-wash-kind = Que voulez-vous dire ?
drills-wash-good = Ce qui a réussi
drills-wash-hard = Ce qui était difficile
drills-wash-change = Ce qu’il faut changer
drills-wash-text = Avec vos mots
drills-wash-do = Le dire
slip-drill-note = La note est vide. Écrivez ce que vous avez vu, puis renvoyez-la.

## Ce qui entre au dossier

drills-keep = Inscrire au dossier
drills-keep-later = Une fois l’exercice terminé, ce qu’il a mesuré et montré pourra être inscrit au dossier ici.
drills-keep-lead = Les temps mesurés ajustent la prochaine prévision pour ce bâtiment, l’exercice compte pour la loi, et chaque point laissé coché devient un constat qui reste jusqu’à ce qu’il soit corrigé.
drills-lead = Qui l’a dirigé
drills-lead-hint = Une fonction, pas de nom : directeur adjoint.
drills-aftercare = Ce qui a été fait ensuite pour les personnes
drills-aftercare-hint = Par exemple : chaque classe en a parlé dix minutes.
drills-violence = Des armes factices ou des blessures ont été montrées
drills-gaps = Ce qu’il faut corriger
drills-gaps-hint = Dites qui s’en occupe et pour quel jour, si vous le savez déjà.
drills-keep-do = Inscrire au dossier
drills-boxes = Vos mots
drills-boxes-lead = Ils figurent dans le rapport à côté de ce qui a été mesuré. Aucun nombre ne change.
drills-box-summary = L’exercice en quelques phrases
drills-box-strengths = Ce qui a réussi
drills-box-areas = Ce qu’il faut corriger
drills-box-do = Enregistrer vos mots
drills-reword = Reformuler
drills-reword-hint = Ce qui a d’abord été écrit reste ici et au journal. Vide : les premiers mots reviennent.
drills-reword-do = Enregistrer la formule
drills-reword-first = D’abord écrit : { $text }
drills-improve = À faire corriger
drills-improved = parmi les constats
drills-back = Retour aux exercices
slip-drill-lead = Il manque qui a dirigé l’exercice. Indiquez la fonction : directeur adjoint.
slip-drill-not-held = L’exercice n’a pas été mené à son terme. Commencez-le et terminez-le d’abord.
slip-improvement-text = Il manque ce qu’il faut corriger, ou le texte dépasse 1 000 caractères. Écrivez-le en 1 000 caractères au plus.
