### Ce qui est cité : textes et endroits dans ces textes. Une référence est traduite morceau par morceau ; le reste est imprimé comme dans le recueil.
### Les noms sont courts : nature, numéro, date ; ce ne sont pas les intitulés officiels complets.
### status: draft

## Endroits numérotés

cited-art = art. { $number }
cited-paragraph = paragraphe { $number }
cited-paragraphs = paragraphes { $number }
cited-item = point { $number }
cited-chapter = chapitre { $number }
cited-section = section { $number }
cited-annex = annexe { $number }
cited-table = tableau { $number }

## Textes

cited-decree-234-of-12-04-2021 = Décret 234 du 12.04.2021
cited-order-117-of-30-03-2022 = Arrêté 117 du 30.03.2022
cited-law-416-of-13-07-1999 = Loi 416 du 13.07.1999
cited-superseded-wording = ancienne rédaction
cited-decree-1217-of-12-11-2013 = Décret 1217 du 12.11.2013
cited-repealed-1-09-2023 = abrogé le 1.09.2023
cited-code-on-administrative-offences = Code des infractions administratives
cited-coao = Code des infractions administratives
cited-risk-criteria-order-v2600038978 = Arrêté sur les critères de risque V2600038978
cited-decree-1006-of-02-08-2019 = Décret 1006 du 02.08.2019
cited-first-wording = première rédaction
cited-decree-1421-of-07-11-2019 = Décret 1421 du 07.11.2019
cited-decree-202-of-2015 = Décret 202 de 2015
cited-decree-272-of-25-03-2015 = Décret 272 du 25.03.2015
cited-sector-decrees = décrets sectoriels
cited-decree-447-of-14-04-2017 = Décret 447 du 14.04.2017
cited-ministry-letter-ak-1765-14-of-08-11-2022 = Lettre du ministère AK-1765/14 du 08.11.2022
cited-circular-of-8-06-2023 = Circulaire du 8.06.2023
cited-circular-2015-205-of-25-11-2015 = Circulaire 2015-205 du 25.11.2015
cited-instruction-of-12-04-2017 = Instruction du 12.04.2017
cited-law-of-21-12-2021 = Loi du 21.12.2021
cited-ppms-guide = Guide PPMS
cited-ppms-guide-france = Guide PPMS (France)
cited-planning-default-of-parvis = Règle par défaut de Parvis
cited-rights-gate-of-parvis = Examen des droits de Parvis
cited-plan-template-of-parvis = Modèle de plan de Parvis

## Endroits nommés

cited-criteria = critères
cited-objects-of-mass-gathering = lieux de rassemblement
cited-education = enseignement
cited-health = santé
cited-culture = culture
cited-sport = sport
cited-trade = commerce
cited-transport = transport
cited-worship = culte
cited-entertainment = divertissement
cited-tourist-accommodation = hébergement touristique
cited-item-1-numbering-as-the-source-quotes-it = point 1 (numéro tel que la source le cite)
cited-item-2-numbering-as-the-source-quotes-it = point 2 (numéro tel que la source le cite)
cited-as-quoted-by-kostanay-police-for-2025 = cité par la police de Kostanaï pour 2025
cited-category-matrix = matrice des catégories
cited-passport = passeport
cited-old-model-passport = ancien modèle de passeport
cited-measures = mesures
cited-measures-for-category-1 = mesures pour la catégorie 1
cited-as-reported-in-2020 = selon une publication de 2020
cited-as-reported-by-grozny-inform-ru = selon grozny-inform.ru
cited-drafting-guide = guide de rédaction
cited-evacuation-plans = plans d’évacuation
cited-exit-capacity = capacité des issues
cited-a-second-way-out = une seconde issue
cited-clear-of-vehicles = à l’écart des véhicules
cited-deputies = suppléants
cited-more-than-one-side = plus d’un côté
cited-refuge-on-the-same-level = refuge au même niveau
cited-share-of-one-exit = part d’une issue
cited-width-of-a-common-single-door = largeur d’une porte simple courante
cited-missions-of-the-staff = missions du personnel
cited-purpose-of-each-camera = finalité de chaque caméra
cited-balancing-of-interests = mise en balance des intérêts
cited-biometric-identification = identification biométrique
cited-cooperation-with-local-authorities = coopération avec les autorités locales
cited-room-numbers = numéros des locaux
cited-routes-and-assembly-areas = chemins et lieux de rassemblement
cited-lawful = légalité
cited-necessary = nécessité
cited-in-proportion = proportionnalité
cited-legality = légalité
cited-necessity = nécessité
cited-proportionality = proportionnalité
cited-legitimate-aim = but légitime
cited-edition-stored-2013-02-17 = édition enregistrée le 17/02/2013
