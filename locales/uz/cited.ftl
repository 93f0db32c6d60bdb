### Havolalar: hujjatlar va ulardagi joylar. Havola boʻlak-boʻlak tarjima qilinadi; bu yerda yoʻgʻi qoidalar toʻplamidagidek koʻrsatiladi.
### Nomlari qisqa: hujjat turi, raqami, sanasi; bu toʻliq rasmiy nom emas.
### status: draft

## Raqamli joylar

cited-art = { $number }-modda
cited-paragraph = { $number }-band
cited-paragraphs = { $number }-bandlar
cited-item = { $number }-band
cited-chapter = { $number }-bob
cited-section = { $number }-boʻlim
cited-annex = { $number }-ilova
cited-table = { $number }-jadval

## Hujjatlar

cited-decree-234-of-12-04-2021 = 12.04.2021 dagi № 234 qaror
cited-order-117-of-30-03-2022 = 30.03.2022 dagi № 117 buyruq
cited-law-416-of-13-07-1999 = 13.07.1999 dagi № 416 qonun
cited-superseded-wording = oldingi tahriri
cited-decree-1217-of-12-11-2013 = 12.11.2013 dagi № 1217 qaror
cited-repealed-1-09-2023 = 1.09.2023 da kuchini yoʻqotgan
cited-code-on-administrative-offences = Maʼmuriy huquqbuzarliklar toʻgʻrisidagi kodeks
cited-coao = Maʼmuriy huquqbuzarliklar toʻgʻrisidagi kodeks
cited-risk-criteria-order-v2600038978 = Xavf mezonlari haqidagi buyruq V2600038978
cited-decree-1006-of-02-08-2019 = 02.08.2019 dagi № 1006 qaror
cited-first-wording = birinchi tahriri
cited-decree-1421-of-07-11-2019 = 07.11.2019 dagi № 1421 qaror
cited-decree-202-of-2015 = 2015-yildagi № 202 qaror
cited-decree-272-of-25-03-2015 = 25.03.2015 dagi № 272 qaror
cited-sector-decrees = tarmoq qarorlari
cited-decree-447-of-14-04-2017 = 14.04.2017 dagi № 447 qaror
cited-ministry-letter-ak-1765-14-of-08-11-2022 = 08.11.2022 dagi AK-1765/14 vazirlik xati
cited-circular-of-8-06-2023 = 8.06.2023 dagi sirkulyar
cited-circular-2015-205-of-25-11-2015 = 25.11.2015 dagi № 2015-205 sirkulyar
cited-instruction-of-12-04-2017 = 12.04.2017 dagi yoʻriqnoma
cited-law-of-21-12-2021 = 21.12.2021 dagi qonun
cited-ppms-guide = PPMS boʻyicha qoʻllanma
cited-ppms-guide-france = PPMS boʻyicha qoʻllanma (Fransiya)
cited-planning-default-of-parvis = Parvisning odatdagi qoidasi
cited-rights-gate-of-parvis = Parvisdagi huquqlarni tekshirish
cited-plan-template-of-parvis = Parvis rejasining namunasi

## Soʻz bilan aytilgan joylar

cited-criteria = mezonlar
cited-objects-of-mass-gathering = odamlar koʻp toʻplanadigan obyektlar
cited-education = taʼlim
cited-health = sogʻliqni saqlash
cited-culture = madaniyat
cited-sport = sport
cited-trade = savdo
cited-transport = transport
cited-worship = ibodat joylari
cited-entertainment = koʻngilochar joylar
cited-tourist-accommodation = turistlarni joylashtirish
cited-item-1-numbering-as-the-source-quotes-it = 1-band (raqami manbadagi iqtibosga koʻra)
cited-item-2-numbering-as-the-source-quotes-it = 2-band (raqami manbadagi iqtibosga koʻra)
cited-as-quoted-by-kostanay-police-for-2025 = Qoʻstanay politsiyasining 2025-yil uchun bayoniga koʻra
cited-category-matrix = toifalar matritsasi
cited-passport = pasport
cited-old-model-passport = pasportning oldingi namunasi
cited-measures = tadbirlar
cited-measures-for-category-1 = 1-toifa uchun tadbirlar
cited-as-reported-in-2020 = 2020-yildagi xabarga koʻra
cited-as-reported-by-grozny-inform-ru = grozny-inform.ru xabariga koʻra
cited-drafting-guide = tuzish boʻyicha qoʻllanma
cited-evacuation-plans = evakuatsiya rejalari
cited-exit-capacity = chiqish eshiklarining oʻtkazish qobiliyati
cited-a-second-way-out = ikkinchi chiqish yoʻli
cited-clear-of-vehicles = avtomobillardan uzoqda
cited-deputies = oʻrinbosarlar
cited-more-than-one-side = faqat bir tomonda emas
cited-refuge-on-the-same-level = shu qavatdagi panoh joyi
cited-share-of-one-exit = bitta chiqish eshigining ulushi
cited-width-of-a-common-single-door = oddiy bir tabaqali eshikning kengligi
cited-missions-of-the-staff = xodimlarning vazifalari
cited-purpose-of-each-camera = har bir kameraning maqsadi
cited-balancing-of-interests = manfaatlarni solishtirish
cited-biometric-identification = biometrik identifikatsiya
cited-cooperation-with-local-authorities = mahalliy hokimiyat bilan hamkorlik
cited-room-numbers = xona raqamlari
cited-routes-and-assembly-areas = yoʻllar va yigʻilish joylari
cited-lawful = qonuniylik
cited-necessary = zarurat
cited-in-proportion = mutanosiblik
cited-legality = qonuniylik
cited-necessity = zarurat
cited-proportionality = mutanosiblik
cited-legitimate-aim = qonuniy maqsad
cited-edition-stored-2013-02-17 = 17.02.2013 da saqlangan nashr
