### Rejadagi xonalar, eshiklar, zinalar va buyumlarning nomlari.
### status: draft

## Xonalar

unit-room = Xona
unit-classroom = Sinf xonasi
unit-grouproom = Bogʻcha guruhi xonasi
unit-auditorium = Tomosha zali
unit-laboratory = Laboratoriya
unit-workshop = Ustaxona
unit-library = Kutubxona
unit-office = Kabinet
unit-conferenceroom = Majlis xonasi
unit-fitnessroom = Sport zali
unit-pool = Basseyn
unit-foodservice = Ovqatlanish zali
unit-kitchen = Oshxona
unit-shop = Doʻkon
unit-exhibition = Koʻrgazma zali
unit-restroom = Hojatxona
unit-shower = Dush xonasi
unit-lockerroom = Kiyim almashtirish xonasi
unit-coatcheck = Kiyimxona
unit-prayerroom = Namozxona yoki ibodat xonasi
unit-firstaid = Tibbiyot xonasi
unit-ward = Palata yoki muolaja xonasi
unit-sleeping = Yotoqxona
unit-waitingroom = Kutish xonasi
unit-lobby = Vestibyul
unit-walkway = Yoʻlak
unit-stairs = Zina
unit-ramp = Pandus
unit-elevator = Lift
unit-escalator = Eskalator
unit-storage = Omborxona
unit-serviceroom = Texnik xona
unit-parking = Avtoturargoh
unit-terrace = Balkon yoki ayvon
unit-opentobelow = Pastki qavatga ochiq joy
unit-nonpublic = Odamlar uchun yopiq
unit-unenclosedarea = Ochiq maydoncha
unit-unspecified = Vazifasi koʻrsatilmagan

## Eshiklar

opening-door = Eshik
opening-passage = Eshiksiz oʻtish joyi
opening-emergencyexit = Favqulodda chiqish eshigi
opening-gate = Darvoza
opening-revolving = Aylanma eshik

swing-outward = chiqish yoʻnalishida ochiladi
swing-inward = chiquvchilarga qarshi ochiladi
swing-both = ikki tomonga ochiladi
swing-sliding = surma yoki aylanma

## Qavatlarni bogʻlovchilar

connector-stairs = Zina
connector-ramp = Pandus
connector-elevator = Lift
connector-escalator = Eskalator

## Rejadagi buyumlar

fixture-wall = Devor
fixture-column = Ustun
fixture-window = Deraza
fixture-furniture = Mebel
fixture-assemblypoint = Yigʻilish joyi
fixture-road = Yoʻl
fixture-vehicleparking = Avtoturargoh
fixture-vehiclebarrier = Avtomobillarga toʻsiq
fixture-sitegate = Panjaradagi darvoza
fixture-boundary = Hudud chegarasi
fixture-hydrant = Yongʻin gidranti
fixture-fireextinguisher = Oʻt oʻchirgich
fixture-firealarmpullstation = Yongʻin signali tugmasi
fixture-firstaid = Dori qutisi
fixture-defibrillator = Defibrillyator
fixture-shutoff = Suv, gaz yoki elektrni oʻchirish joyi
fixture-keysafe = Kalitlar seyfi
fixture-alarmpoint = Xavf signali berish joyi
fixture-refuge = Zinadan yura olmaydiganlar uchun xavfsiz joy
fixture-hazard = Xavf
fixture-other = Boshqa

## Mashgʻulotlar

drill-evacuation = Evakuatsiya mashgʻuloti
drill-lockdown = “Eshikni qulflab, yashirinish” mashgʻuloti
drill-shelter = “Bino ichida panalanish” mashgʻuloti
drill-combined = Kompleks mashgʻulot
drill-briefing = Xodimlarga yoʻriqnoma berish

drill-held = oʻtkazildi
drill-planned = rejalashtirilgan

## Choralar

measure-proposed = taklif qilindi
measure-approved = tasdiqlandi
measure-in_place = amalda
measure-ended = toʻxtatildi
