### What is cited: acts and the places in them. A citation is looked up piece by piece (between commas and semicolons).
### The id is the English of the pack, in small letters; what has no message is shown as the pack writes it.

## Places with a number

cited-art = Art. { $number }
cited-paragraph = paragraph { $number }
cited-paragraphs = paragraphs { $number }
cited-item = item { $number }
cited-chapter = chapter { $number }
cited-section = section { $number }
cited-annex = annex { $number }
cited-table = Table { $number }

## Acts

cited-decree-234-of-12-04-2021 = Decree 234 of 12.04.2021
cited-order-117-of-30-03-2022 = Order 117 of 30.03.2022
cited-law-416-of-13-07-1999 = Law 416 of 13.07.1999
cited-superseded-wording = superseded wording
cited-decree-1217-of-12-11-2013 = Decree 1217 of 12.11.2013
cited-repealed-1-09-2023 = repealed 1.09.2023
cited-code-on-administrative-offences = Code on Administrative Offences
cited-coao = CoAO
cited-risk-criteria-order-v2600038978 = Risk criteria order V2600038978
cited-decree-1006-of-02-08-2019 = Decree 1006 of 02.08.2019
cited-first-wording = first wording
cited-decree-1421-of-07-11-2019 = Decree 1421 of 07.11.2019
cited-decree-202-of-2015 = Decree 202 of 2015
cited-decree-272-of-25-03-2015 = Decree 272 of 25.03.2015
cited-sector-decrees = sector decrees
cited-decree-447-of-14-04-2017 = Decree 447 of 14.04.2017
cited-ministry-letter-ak-1765-14-of-08-11-2022 = Ministry letter AK-1765/14 of 08.11.2022
cited-circular-of-8-06-2023 = Circular of 8.06.2023
cited-circular-2015-205-of-25-11-2015 = Circular 2015-205 of 25.11.2015
cited-instruction-of-12-04-2017 = Instruction of 12.04.2017
cited-law-of-21-12-2021 = Law of 21.12.2021
cited-ppms-guide = PPMS guide
cited-ppms-guide-france = PPMS guide (France)
cited-planning-default-of-parvis = Planning default of Parvis
cited-rights-gate-of-parvis = Rights gate of Parvis
cited-plan-template-of-parvis = Plan template of Parvis

## Places in words

cited-criteria = criteria
cited-objects-of-mass-gathering = objects of mass gathering
cited-education = education
cited-health = health
cited-culture = culture
cited-sport = sport
cited-trade = trade
cited-transport = transport
cited-worship = worship
cited-entertainment = entertainment
cited-tourist-accommodation = tourist accommodation
cited-item-1-numbering-as-the-source-quotes-it = item 1 (numbering as the source quotes it)
cited-item-2-numbering-as-the-source-quotes-it = item 2 (numbering as the source quotes it)
cited-as-quoted-by-kostanay-police-for-2025 = as quoted by Kostanay police for 2025
cited-category-matrix = category matrix
cited-passport = passport
cited-old-model-passport = old model passport
cited-measures = measures
cited-measures-for-category-1 = measures for category 1
cited-as-reported-in-2020 = as reported in 2020
cited-as-reported-by-grozny-inform-ru = as reported by grozny-inform.ru
cited-drafting-guide = drafting guide
cited-evacuation-plans = evacuation plans
cited-exit-capacity = exit capacity
cited-a-second-way-out = a second way out
cited-clear-of-vehicles = clear of vehicles
cited-deputies = deputies
cited-more-than-one-side = more than one side
cited-refuge-on-the-same-level = refuge on the same level
cited-share-of-one-exit = share of one exit
cited-width-of-a-common-single-door = width of a common single door
cited-missions-of-the-staff = missions of the staff
cited-purpose-of-each-camera = purpose of each camera
cited-balancing-of-interests = balancing of interests
cited-biometric-identification = biometric identification
cited-cooperation-with-local-authorities = cooperation with local authorities
cited-room-numbers = room numbers
cited-routes-and-assembly-areas = routes and assembly areas
cited-lawful = lawful
cited-necessary = necessary
cited-in-proportion = in proportion
cited-legality = legality
cited-necessity = necessity
cited-proportionality = proportionality
cited-legitimate-aim = legitimate aim
cited-edition-stored-2013-02-17 = edition stored 2013-02-17
