### Ҳаволаҳо: санадҳо ва ҷойҳо дар онҳо. Ҳавола қисм ба қисм тарҷума мешавад; он чи дар ин ҷо нест, мисли маҷмӯи қоидаҳо нишон дода мешавад.
### Номҳо кӯтоҳанд: навъи санад, рақам, сана; ин унвони пурраи расмӣ нест.
### status: draft

## Ҷойҳои рақамдор

cited-art = моддаи { $number }
cited-paragraph = банди { $number }
cited-paragraphs = бандҳои { $number }
cited-item = банди { $number }
cited-chapter = боби { $number }
cited-section = фасли { $number }
cited-annex = замимаи { $number }
cited-table = ҷадвали { $number }

## Санадҳо

cited-decree-234-of-12-04-2021 = Қарори № 234 аз 12.04.2021
cited-order-117-of-30-03-2022 = Фармоиши № 117 аз 30.03.2022
cited-law-416-of-13-07-1999 = Қонуни № 416 аз 13.07.1999
cited-superseded-wording = таҳрири пешина
cited-decree-1217-of-12-11-2013 = Қарори № 1217 аз 12.11.2013
cited-repealed-1-09-2023 = 1.09.2023 аз эътибор соқит шудааст
cited-code-on-administrative-offences = Кодекси ҳуқуқвайронкунии маъмурӣ
cited-coao = Кодекси ҳуқуқвайронкунии маъмурӣ
cited-risk-criteria-order-v2600038978 = Фармоиш дар бораи меъёрҳои арзёбии хавф V2600038978
cited-decree-1006-of-02-08-2019 = Қарори № 1006 аз 02.08.2019
cited-first-wording = таҳрири аввал
cited-decree-1421-of-07-11-2019 = Қарори № 1421 аз 07.11.2019
cited-decree-202-of-2015 = Қарори № 202 соли 2015
cited-decree-272-of-25-03-2015 = Қарори № 272 аз 25.03.2015
cited-sector-decrees = қарорҳои соҳавӣ
cited-decree-447-of-14-04-2017 = Қарори № 447 аз 14.04.2017
cited-ministry-letter-ak-1765-14-of-08-11-2022 = Мактуби вазорат АК-1765/14 аз 08.11.2022
cited-circular-of-8-06-2023 = Сиркуляр аз 8.06.2023
cited-circular-2015-205-of-25-11-2015 = Сиркуляри № 2015-205 аз 25.11.2015
cited-instruction-of-12-04-2017 = Дастурамал аз 12.04.2017
cited-law-of-21-12-2021 = Қонун аз 21.12.2021
cited-ppms-guide = Дастури PPMS
cited-ppms-guide-france = Дастури PPMS (Фаронса)
cited-planning-default-of-parvis = Қоидаи пешфарзи Parvis
cited-rights-gate-of-parvis = Санҷиши ҳуқуқ дар Parvis
cited-plan-template-of-parvis = Намунаи нақшаи Parvis

## Ҷойҳо бо калима

cited-criteria = меъёрҳо
cited-objects-of-mass-gathering = иншоотҳои серодам
cited-education = маориф
cited-health = тандурустӣ
cited-culture = фарҳанг
cited-sport = варзиш
cited-trade = савдо
cited-transport = нақлиёт
cited-worship = ҷойҳои ибодат
cited-entertainment = фароғат
cited-tourist-accommodation = ҷойгиркунии сайёҳон
cited-item-1-numbering-as-the-source-quotes-it = банди 1 (рақам мувофиқи иқтибоси манбаъ)
cited-item-2-numbering-as-the-source-quotes-it = банди 2 (рақам мувофиқи иқтибоси манбаъ)
cited-as-quoted-by-kostanay-police-for-2025 = дар баёни полисияи Қостанай барои соли 2025
cited-category-matrix = матритсаи категорияҳо
cited-passport = шиноснома
cited-old-model-passport = намунаи пешинаи шиноснома
cited-measures = чорабиниҳо
cited-measures-for-category-1 = чорабиниҳо барои категорияи 1
cited-as-reported-in-2020 = мувофиқи хабари соли 2020
cited-as-reported-by-grozny-inform-ru = мувофиқи хабари grozny-inform.ru
cited-drafting-guide = дастури тартибдиҳӣ
cited-evacuation-plans = нақшаҳои эвакуатсия
cited-exit-capacity = қобилияти гузарониши баромадгоҳҳо
cited-a-second-way-out = роҳи дуюми баромад
cited-clear-of-vehicles = дур аз мошинҳо
cited-deputies = муовинон
cited-more-than-one-side = на танҳо аз як тараф
cited-refuge-on-the-same-level = паноҳгоҳ дар ҳамон ошёна
cited-share-of-one-exit = ҳиссаи як баромадгоҳ
cited-width-of-a-common-single-door = бари дари муқаррарии яктабақа
cited-missions-of-the-staff = вазифаҳои кормандон
cited-purpose-of-each-camera = мақсади ҳар камера
cited-balancing-of-interests = муқоисаи манфиатҳо
cited-biometric-identification = муайянкунии биометрӣ
cited-cooperation-with-local-authorities = ҳамкорӣ бо мақомоти маҳаллӣ
cited-room-numbers = рақамҳои ҳуҷраҳо
cited-routes-and-assembly-areas = роҳҳо ва ҷойҳои ҷамъшавӣ
cited-lawful = қонунӣ будан
cited-necessary = зарурат
cited-in-proportion = мутаносибӣ
cited-legality = қонунӣ будан
cited-necessity = зарурат
cited-proportionality = мутаносибӣ
cited-legitimate-aim = мақсади қонунӣ
cited-edition-stored-2013-02-17 = нашри 17.02.2013 нигоҳдошташуда
