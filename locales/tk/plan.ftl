### Çap edilýän meýilnama: sözbaşylar, tablisalar, bellikler we ýönekeý ädimler bilen üç hereket tertibi.
### status: draft

## Daşy we bellikler

plan-title = Gorag meýilnamasy
plan-of = Meýilnama: { $site }
plan-date = { $date } ýagdaýyna görä
plan-mark-tlp = TLP:{ $colour }
plan-draft-translation = Terjimäniň taslamasy: entek ene dilli adam tassyklamady.
plan-missing-translations = { $count } tekst entek terjime edilmedi we [en] belgisinden soň iňlisçe görkezilýär.
plan-contents = Mazmuny
plan-page = Sahypa { $page } / { $pages }
plan-restricted = Halas ediş gulluklary we desganyň öz işgärleri üçin. Çap edip ýaýratmaly däl.

## Desga

plan-site = Desga
plan-site-facts = Desga barada maglumatlar
plan-fact = Maglumat
plan-value = Bahasy
plan-source = Çeşme
plan-day = Sene

## Klassifikasiýa

plan-classification = Klassifikasiýa
plan-classification-undecided = Çözüp bolmaýar
plan-classification-none = Bu ýurt üçin düzgünler toplumy ýok. Esasy toplum ulanylýar.
plan-pack = Düzgünler toplumy
plan-criterion = Ölçeg
plan-verdict = Karar
plan-requirement = Talap
plan-citation = Madda
plan-evidence = Ynamlylygy
plan-what-it-asks = Kanun nämäni talap edýär

## Gatlaryň meýilnamalary

plan-floor-plans = Gatlaryň meýilnamalary
plan-floor-plan-of = Gatyň meýilnamasy: { $level }
plan-no-drawing = Gat meýilnamasy entek ýok.
plan-legend = Şertli belgiler
plan-scale = Masştab 1:{ $scale }
plan-north-short = D
plan-north-unknown = Demirgazygyň niredeligi näbelli
plan-pinned-findings = Bu gatdaky meseleler
plan-symbol-emergency-exit = Ätiýaçlyk çykalga

## Adamlar

plan-roles = Wezipeler we orunbasarlar
plan-role = Wezipe
plan-holder = Ýerine ýetiriji
plan-deputies = Orunbasarlar
plan-function = Iş orny
plan-name = Ady
plan-phone = Iş telefony
plan-agency = Edara
plan-confirmed = Aragatnaşyk barlandy
plan-contacts = Aragatnaşyklar
plan-nobody = hiç kim bellenmedik
plan-not-known-yet = häzirlikçe belli däl
plan-no-deputy = orunbasary ýok

## Howp duýduryşy we hereket tertipleri

plan-alarm = Howp duýduryşy we hereket tertipleri
plan-alarm-signals = Howp duýduryşlary
plan-alarm-not-described = Bu ýerde howp duýduryşynyň nähili berilýändigi entek ýazylmadyk.
plan-decide-evacuate = Howp içerde, çykyş ýoly howpsuz: binadan çykyň.
plan-decide-shelter = Howp daşarda, howada ýa-da howa şertlerinden: binanyň içinde gaçybatalga tapyň.
plan-decide-lockdown = Kimdir biri zyýan ýetirjek bolýar we çykmagyň howpsuzdygy anyk däl: gapyny gulplap, gizleniň.

posture-evacuate = Ewakuasiýa
posture-evacuate-when = Içerde ýangyn ýa-da başga howp bar, çykyş ýoly howpsuz.
posture-evacuate-step-1 = Işiňizi derrew bes ediň. Zatlary goýuň.
posture-evacuate-step-2 = Jogap berýän adamlaryňyzyň hemmesini alyp çykyň. Kömege mätäçlere ylalaşylyşy ýaly kömek beriň.
posture-evacuate-step-3 = Iň ýakyn howpsuz ýol bilen çykyň. Lifte münmäň.
posture-evacuate-step-4 = Yzyňyzdan gapylary ýapyň, ýöne gulplamaň.
posture-evacuate-step-5 = Ýygnanyşyk ýerine baryp, bile boluň.
posture-evacuate-step-6 = Hemmeleri sanaň. Kimiň ýokdugyny, kimiň şikes alandygyny we kimiň size goşulandygyny habar beriň.
posture-evacuate-step-7 = Diňe çökgünlik toparynyň ýolbaşçysy aýdanda gaýdyp giriň.

posture-shelter = Binanyň içinde gaçybatalga tapmak
posture-shelter-when = Howp daşarda, howada ýa-da howa şertlerinden: zyýanly bulut, tüsse, tupan.
posture-shelter-step-1 = Binanyň içine giriň. Daşardakylaryň hemmesini içeri alyň.
posture-shelter-step-2 = Meýilnamada görkezilen otaglara baryň.
posture-shelter-step-3 = Penjireleri we gapylary ýapyň. Howalandyryşy öçürip, deşikleri bekläň.
posture-shelter-step-4 = Penjirelerden daşda duruň.
posture-shelter-step-5 = Resmi habarlary diňläň. Telefon aragatnaşygyny boş saklaň.
posture-shelter-step-6 = Hemmeleri sanap, habar beriň.
posture-shelter-step-7 = Çökgünlik toparynyň ýolbaşçysy ýa-da häkimiýet gutardy diýýänçä şu ýerde boluň.

posture-lockdown = Gapyny gulplap, gizlenmek
posture-lockdown-when = Içerde ýa-da ýakynda kimdir biri zyýan ýetirjek bolýar we çykmagyň howpsuzdygy anyk däl.
posture-lockdown-step-1 = Howpuň niredeligini anyk bilýän bolsaňyz we howpsuz çykyp bilseňiz, jogap berýän adamlaryňyz bilen sessiz çykyp gidiň.
posture-lockdown-step-2 = Bolmasa, iň ýakyn gulplanýan otaga giriň. Howpsuz bolsa, koridordaky adamlary içeri alyň.
posture-lockdown-step-3 = Gapyny gulplap, mebel bilen päsgelläň. Çyrany öçüriň.
posture-lockdown-step-4 = Berk zadyň aňyrsynda, görünmän, gapydan we penjirelerden daşda, pes oturyň.
posture-lockdown-step-5 = Sessiz boluň. Telefonlaryň sesini we titremesini öçüriň.
posture-lockdown-step-6 = Gorkanlaryň ýanynda boluň.
posture-lockdown-step-7 = Hiç kime açmaň. Polisiýa ýa-da gutarandygy baradaky ylalaşylan duýduryşa garaşyň.

## Otaglar

plan-rooms = Otaglar
plan-number = №
plan-use = Niýetlenişi
plan-level = Gat
plan-area = Meýdan, m²
plan-people = Adamlar
plan-locks = Içinden gulplanýar
plan-nearest-exit = Iň ýakyn çykalga
plan-travel = Çykalga çenli ýol
plan-exits = Çykalgalar
plan-width = Geçilýän ini
plan-opens = Açylyşy
plan-leads-from = Nireden çykarýar

## Halas ediş gulluklarynyň sahypasy

plan-responder-sheet = Halas ediş gulluklarynyň sahypasy
plan-responder-grid = Gözenegiň inedördüli
plan-responder-meet = Sizi kim garşylaýar

## Çäreler we türgenleşikler

plan-measures = Çäreler
plan-measure = Çäre
plan-status = Ýagdaýy
plan-where = Nirede
plan-rights-check = Hukuklary barlamak
plan-rights-missing = entek geçirilmedi
plan-drills = Türgenleşikler
plan-drill-time = Howpsuz bolýança geçen wagt

## Näme ýetenok, çeşmeler

plan-missing = Näme ýetenok
plan-finding = Mesele
plan-settle = Nähili çözülýär
plan-code = Kod
plan-sources = Çeşmeler
plan-drawing-from = Çyzgy
plan-made-with = Parvis { $version } bilen “{ $site }” maglumatlar toplumyndan düzüldi.
plan-sign-off = Tassyklama
plan-approved-by = Tassyklan
plan-signature = Goly

## Halas ediş gulluklary

plan-police = Polisiýa
plan-fire-service = Ýangyn gullugy

plan-sections = Meýilnamanyň teksti

## Çap edilýän meýilnama üçin ýene

plan-reading = Bu meýilnamany nähili okamaly
plan-reading-pins = Meseleleriň her görnüşiniň öz belgisi bar. Şol belgi gatlaryň meýilnamalarynda mesele bar ýerde goýlan; belliginiň şekili onuň näderejede möhümdigini ak-gara çapda hem görkezýär.
plan-reading-evidence = Her düzgüniň belligi bar: onuň tekstiniň görlendigini ýa-da diňe hukukçy tassyklamaly ikinji derejeli çeşmäniň görlendigini aýdýar. Hiç kimiň bermedik maglumaty “näbelli” diýlip çap edilýär; onuň ýerine hiç zat goýulmaýar.
plan-seal-head = Desganyň ýolbaşçysy
plan-seal-owner = Eýesi ýa-da jogapkär edara
plan-seal-given = Parvisde tassyklandy
plan-seals-note = Meýilnama hemmeler gol çekende güýje girýär.
plan-class-reasons = Ölçegler we olara jogaplar
plan-cover-classes-more = Galany ({ $count }) “Klassifikasiýa” bölüminde.
plan-class-more = { $count ->
    [one] Ýene bir ölçege seredildi; ol hiç zady çözmeýär.
   *[other] Ýene { $count } ölçege seredildi; olar hiç zady çözmeýär.
}
plan-class-facts = Ulanylan maglumatlar
plan-class-flags = Hukukçy tassyklamaly
plan-deadlines = Möhletler
plan-met = Ýerine ýetirildi
plan-due = Soňky gün
plan-pin = Belgi
plan-importance = Ähmiýeti
plan-places = Ýerler
plan-findings-more = Ýene { $count } ýerde şeýle: { $places }.
plan-decided = Çözülenler
plan-decided-note = Bu meseleler henizem bar. Her biri barada kimiň haýsy güne çenli meşgullanjakdygy ýa-da onuň şol durşuna galýandygy we sebäbi çözüldi.
plan-decided-in-hand = Ýerine ýetirilýär
plan-decided-accepted = Şol durşuna kabul edildi
plan-decided-overdue = { $date }, möhleti geçdi
plan-decided-taken = { $measure } ({ $status })
plan-decided-reason = Sebäbi
plan-decided-who = Kim çözdi
plan-site-plan = Meýdanyň meýilnamasy
plan-floor-plans-note = Çykalgalar her gatda sagat diliniň ugruna belgilenen; hasap ýer derejesindäki gatda westibýuldan çykarýan iň giň çykalgadan başlanýar. Gapylar inine görä çyzylan; üzük çyzykly gapy ininiň çak edilendigini aňladýar. Basgançaklardaky gysga gara çyzyklar — basganjaklar, olar ölçelmedi.
plan-kind = Görnüşi
plan-stairs = Basgançaklar we liftler
plan-levels = Gatlar
plan-key-rooms = Ady sygmaýan kiçi otaglar
plan-drawing-alt = { $title }, masştaby 1:{ $scale }. Çykalgalaryň, meseleleriň we otaglaryň tablisalarynda hem şol söz bilen aýdylýar.
plan-true-scale = { $paper } formatynda 100 % çap edilende 1:{ $scale }.
plan-grid-note = Gözenegiň inedördüli — { $metres } m, her gatda birmeňzeş.
plan-unpinned = { $count ->
    [one] Bir belgä çyzgyda boş ýer tapylmady; onuň meselesi sanawda bar.
   *[other] { $count } belgä çyzgyda boş ýer tapylmady; olaryň meseleleri sanawda bar.
}
plan-assumed = { $value }, çak edildi
plan-responder-of = Halas ediş gulluklarynyň sahypasy: { $level }
plan-responder-note = Kömege gelýänler üçin. Sahypalar ak-gara, gözenegi her gatda birmeňzeş: “E3, B4 inedördüli” diýip aýdyň.
plan-responder-points = Bilmeli ýerler
plan-responder-doors = Girelgeler we çykalgalar
plan-point = Ýer
plan-outdoors = daşarda
plan-nothing-known = Häzirlikçe hiç zat belli däl.
plan-no-roles = Entek hiç bir wezipä hiç kim bellenmedi.
plan-alarm-note = Ädimler her hereket tertibi üçin adaty ädimlerdir. Bu desgada başgaça ýa-da goşmaça edilýän zatlar olaryň aşagynda aýdylýar.
plan-posture-not-described = Bu desganyň aýratynlygy entek ýazylmadyk.
plan-fact-exits = Binanyň { $count } çykalgasy bar{ $emergency ->
    [0] .
   *[other] , olardan { $emergency } sanysy diňe ätiýaçlyk.
}
plan-fact-lockable = Içinden gulplanýan otaglar: { $yes }. Gulplanmaýanlary: { $no }. Näbelli: { $open }.
plan-rooms-note = “Çykalga çenli ýol” — otagyň iň uzak burçundan ol ýere iň ýakyn çykalga çenli ýol, metrde. Kese çyzyk hiç zadyň belli däldigini ýa-da hiç bir çykalga ýetip bolmaýandygyny aňladýar.
plan-dash = –
plan-announced = Yglan edildi
plan-aftercare = Soňky goldaw
plan-no-drills = Hiç bir türgenleşik geçirilmedi ýa-da meýilleşdirilmedi.
plan-no-measures = Hiç bir çäre ýazylmadyk.
plan-measures-note = Adamlaryň hukuklaryna täsir edýän çäre hukuklary näderejede barlanan bolsa, şonça gowy: on sorag, jogapkär adam, gaýtadan serediljek gün.
plan-kept = Saklanýar
plan-ends = Gutarýar
plan-rights-answered = jogap berildi; gaýtadan serediler: { $date }
plan-rights-no-review = jogap berildi; gaýtadan serediljek gün ýok
plan-rights-open = { $count } sorag jogapsyz
plan-missing-note = Parvise entek hiç kimiň aýtmadyk zatlary. Näbelli näbelliligine galýar: bu ýerde hiç zat oýlanyp tapylmady.
plan-missing-facts = Maglumatlar we olary anyklaýan soraglar
plan-question = Sorag
plan-missing-stubs = Teksti näbelli ölçegler
plan-missing-rest = Çyzgyda we aragatnaşyklarda
plan-missing-words = Terjime
plan-missing-no-words = Bu meýilnamadaky Parvisiň ähli tekstleri terjime edildi.
plan-missing-people = { $count } otagy näçe adamyň ulanýandygy näbelli.
plan-missing-locks = { $count } otagyň içinden gulplanýandygy näbelli.
plan-missing-swings = { $count } çykalganyň haýsy tarapa açylýandygy näbelli.
plan-missing-exits = { $count } gapy çykalga diýlip bellenen, emma aňyrsynda otag bar: çyzgyda çykalga hökmünde görkezilmedi.
plan-missing-north = Çyzgyda demirgazygyň niredeligi aýdylmaýar.
plan-missing-drawing = Çyzgy ýok.
plan-missing-phones = { $count } aragatnaşygyň telefon belgisi ýok.
plan-sources-law = Kanunlar we standartlar
plan-sources-files = Faýllar we adamlar
plan-sources-made = Bu resminama nähili düzüldi
plan-says = Onda näme aýdylýar
plan-used-for = Näme üçin ulanyldy
