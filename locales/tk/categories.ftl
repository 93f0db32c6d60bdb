### Meýilnamadaky otaglaryň, gapylaryň, basgançaklaryň we zatlaryň atlary.
### status: draft

## Otaglar

unit-room = Otag
unit-classroom = Synp otagy
unit-grouproom = Çagalar bagynyň topar otagy
unit-auditorium = Tomaşaçylar zaly
unit-laboratory = Laboratoriýa
unit-workshop = Ussahana
unit-library = Kitaphana
unit-office = Kabinet
unit-conferenceroom = Mejlis otagy
unit-fitnessroom = Sport zaly
unit-pool = Howuz
unit-foodservice = Naharhana
unit-kitchen = Aşhana
unit-shop = Dükan
unit-exhibition = Sergi zaly
unit-restroom = Hajathana
unit-shower = Duş otagy
unit-lockerroom = Eşik çalşylýan otag
unit-coatcheck = Eşik asylýan ýer
unit-prayerroom = Namazhana ýa-da ybadat otagy
unit-firstaid = Lukmançylyk otagy
unit-ward = Palata ýa-da bejergi otagy
unit-sleeping = Ýatylýan otag
unit-waitingroom = Garaşylýan otag
unit-lobby = Westibýul
unit-walkway = Koridor
unit-stairs = Basgançak
unit-ramp = Pandus
unit-elevator = Lift
unit-escalator = Eskalator
unit-storage = Ammar otagy
unit-serviceroom = Tehniki otag
unit-parking = Awtoulag duralgasy
unit-terrace = Balkon ýa-da eýwan
unit-opentobelow = Aşaky gata açyk giňişlik
unit-nonpublic = Adamlar üçin ýapyk
unit-unenclosedarea = Açyk meýdança
unit-unspecified = Niýetlenişi görkezilmedik

## Gapylar

opening-door = Gapy
opening-passage = Gapysyz geçelge
opening-emergencyexit = Ätiýaçlyk gapy
opening-gate = Derweze
opening-revolving = Aýlanýan gapy

swing-outward = çykýan tarapa açylýar
swing-inward = çykýanlara garşy açylýar
swing-both = iki tarapa açylýar
swing-sliding = süýşýän ýa-da aýlanýan

## Gatlary birikdirýänler

connector-stairs = Basgançak
connector-ramp = Pandus
connector-elevator = Lift
connector-escalator = Eskalator

## Meýilnamadaky zatlar

fixture-wall = Diwar
fixture-column = Sütün
fixture-window = Penjire
fixture-furniture = Mebel
fixture-assemblypoint = Ýygnanyşyk ýeri
fixture-road = Ýol
fixture-vehicleparking = Awtoulag duralgasy
fixture-vehiclebarrier = Awtoulaglara päsgelçilik
fixture-sitegate = Haýatdaky derweze
fixture-boundary = Meýdanyň çägi
fixture-hydrant = Ýangyn gidranty
fixture-fireextinguisher = Ot söndüriji
fixture-firealarmpullstation = Ýangyn duýduryşynyň düwmesi
fixture-firstaid = Derman gutusy
fixture-defibrillator = Defibrillýator
fixture-shutoff = Suwy, gazy ýa-da elektrigi öçürýän ýer
fixture-keysafe = Açar seýfi
fixture-alarmpoint = Howp duýduryşyny berýän ýer
fixture-refuge = Basgançakdan ýöräp bilmeýänler üçin howpsuz ýer
fixture-hazard = Howp
fixture-other = Başga

## Türgenleşikler

drill-evacuation = Ewakuasiýa türgenleşigi
drill-lockdown = “Gapyny gulplap, gizlenmek” türgenleşigi
drill-shelter = “Binanyň içinde gaçybatalga tapmak” türgenleşigi
drill-combined = Toplumlaýyn türgenleşik
drill-briefing = Işgärlere görkezme bermek

drill-held = geçirildi
drill-planned = meýilleşdirildi

## Çäreler

measure-proposed = teklip edildi
measure-approved = tassyklandy
measure-in_place = hereket edýär
measure-ended = bes edildi
