### Salgylanmalar: resminamalar we olardaky ýerler. Salgylanma bölek-bölek terjime edilýär; bu ýerde ýogy düzgünler toplumyndaky ýaly görkezilýär.
### Atlary gysga: resminamanyň görnüşi, belgisi, senesi; bu doly resmi at däl.
### status: draft

## Belgili ýerler

cited-art = madda { $number }
cited-paragraph = bent { $number }
cited-paragraphs = bentler { $number }
cited-item = bent { $number }
cited-chapter = bap { $number }
cited-section = bölüm { $number }
cited-annex = goşundy { $number }
cited-table = tablisa { $number }

## Resminamalar

cited-decree-234-of-12-04-2021 = 12.04.2021 № 234 karar
cited-order-117-of-30-03-2022 = 30.03.2022 № 117 buýruk
cited-law-416-of-13-07-1999 = 13.07.1999 № 416 kanun
cited-superseded-wording = öňki redaksiýasy
cited-decree-1217-of-12-11-2013 = 12.11.2013 № 1217 karar
cited-repealed-1-09-2023 = 1.09.2023 güýjüni ýitiren
cited-code-on-administrative-offences = Administratiw hukuk bozulmalary hakyndaky kodeks
cited-coao = Administratiw hukuk bozulmalary hakyndaky kodeks
cited-risk-criteria-order-v2600038978 = Töwekgelçilik ölçegleri hakyndaky buýruk V2600038978
cited-decree-1006-of-02-08-2019 = 02.08.2019 № 1006 karar
cited-first-wording = birinji redaksiýasy
cited-decree-1421-of-07-11-2019 = 07.11.2019 № 1421 karar
cited-decree-202-of-2015 = 2015-nji ýylyň № 202 karary
cited-decree-272-of-25-03-2015 = 25.03.2015 № 272 karar
cited-sector-decrees = pudaklaýyn kararlar
cited-decree-447-of-14-04-2017 = 14.04.2017 № 447 karar
cited-ministry-letter-ak-1765-14-of-08-11-2022 = 08.11.2022 AK-1765/14 ministrligiň haty
cited-circular-of-8-06-2023 = 8.06.2023 sirkulýar
cited-circular-2015-205-of-25-11-2015 = 25.11.2015 № 2015-205 sirkulýar
cited-instruction-of-12-04-2017 = 12.04.2017 gözükdiriji
cited-law-of-21-12-2021 = 21.12.2021 kanun
cited-ppms-guide = PPMS boýunça gollanma
cited-ppms-guide-france = PPMS boýunça gollanma (Fransiýa)
cited-planning-default-of-parvis = Parvisiň adaty düzgüni
cited-rights-gate-of-parvis = Parvisdäki hukuklary barlamak
cited-plan-template-of-parvis = Parvis meýilnamasynyň nusgasy

## Söz bilen aýdylan ýerler

cited-criteria = ölçegler
cited-objects-of-mass-gathering = adamlaryň köp ýygnanýan desgalary
cited-education = bilim
cited-health = saglygy goraýyş
cited-culture = medeniýet
cited-sport = sport
cited-trade = söwda
cited-transport = ulag
cited-worship = ybadat ýerleri
cited-entertainment = güýmenje
cited-tourist-accommodation = syýahatçylary ýerleşdirmek
cited-item-1-numbering-as-the-source-quotes-it = bent 1 (belgisi çeşmedäki sitata görä)
cited-item-2-numbering-as-the-source-quotes-it = bent 2 (belgisi çeşmedäki sitata görä)
cited-as-quoted-by-kostanay-police-for-2025 = Kostanaý polisiýasynyň 2025-nji ýyl üçin beýanyna görä
cited-category-matrix = derejeler matrisasy
cited-passport = pasport
cited-old-model-passport = pasportyň öňki nusgasy
cited-measures = çäreler
cited-measures-for-category-1 = 1-nji dereje üçin çäreler
cited-as-reported-in-2020 = 2020-nji ýyldaky habara görä
cited-as-reported-by-grozny-inform-ru = grozny-inform.ru habaryna görä
cited-drafting-guide = düzmek boýunça gollanma
cited-evacuation-plans = ewakuasiýa meýilnamalary
cited-exit-capacity = çykalgalaryň geçirijilik ukyby
cited-a-second-way-out = ikinji çykalga ýoly
cited-clear-of-vehicles = awtoulaglardan daşda
cited-deputies = orunbasarlar
cited-more-than-one-side = diňe bir tarapda däl
cited-refuge-on-the-same-level = şol gatdaky gaçybatalga
cited-share-of-one-exit = bir çykalganyň paýy
cited-width-of-a-common-single-door = adaty bir ganatly gapynyň ini
cited-missions-of-the-staff = işgärleriň borçlary
cited-purpose-of-each-camera = her kameranyň maksady
cited-balancing-of-interests = bähbitleri deňeşdirmek
cited-biometric-identification = biometrik kesgitleme
cited-cooperation-with-local-authorities = ýerli häkimiýet bilen hyzmatdaşlyk
cited-room-numbers = otaglaryň belgileri
cited-routes-and-assembly-areas = ýollar we ýygnanyşyk ýerleri
cited-lawful = kanunylyk
cited-necessary = zerurlyk
cited-in-proportion = ölçegdeşlik
cited-legality = kanunylyk
cited-necessity = zerurlyk
cited-proportionality = ölçegdeşlik
cited-legitimate-aim = kanuny maksat
cited-edition-stored-2013-02-17 = 17.02.2013 saklanan neşir
