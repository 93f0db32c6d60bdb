### Žurnal näme diýýär: näme edildi, kim etdi, näme bilen.
### status: draft

journal-caption = Bu ýerde näme edildi
journal-line = Setir
journal-drawing-look = Çyzga seretmek
journal-run-look = Binanyň hasaplamalaryna seretmek
journal-glass-broken = Çyzgyny ýa-da faýllary gyssagly açmak
journal-dossier-new = Maglumatlar toplumyny döretmek
journal-dossier-save = Saklamak
journal-dossier-undo = Üýtgeşmäni yzyna almak
journal-plan-sent = Meýilnamany tassyklamaga ibermek
journal-plan-answered = Meýilnama boýunça jogap bermek
journal-plan-in-force = Meýilnamanyň güýje girmegi
journal-plan-taken-back = Meýilnamany yzyna almak
journal-comment-new = Teswir ýazmak
journal-comment-answered = Teswire jogap bermek
journal-file-add = Faýl goşmak
journal-file-open = Faýly açmak
journal-file-remove = Faýly hemişelik pozmak
journal-files-look = Faýllaryň sanawyna seretmek
journal-run-ask = Adamlaryň hereketini hasaplamagy soramak
journal-task-ask = Faýly okamagy ýa-da meýilnamany çap etmegi soramak
journal-task-fetch = Çap edilen meýilnamany almak
journal-exercise-new = Okuw maşkyny ýa-da türgenleşigi taýýarlamak
journal-exercise-lead = Okuw maşkyny ýa-da türgenleşigi alyp barmaga girmek
journal-exercise-ended = Okuw maşky ýa-da türgenleşik gutardy
journal-exercise-pack = Okuw maşkynyň ssenariýasyny üýtgetmek
journal-exercise-dossier = Okuw maşkynyň haýsy desga baradadygyny görkezmek
journal-exercise-rehearsal-thrown-away = Synagy öçürmek
journal-exercise-names-deleted = Okuw maşkyna ýa-da türgenleşige gatnaşanlaryň atlaryny öçürmek
journal-exercise-drill-corrected = Türgenleşigiň hasabatyndaky sözlem başgaça beýan edildi; ilki ýazylany
journal-job-queue = Uzak işi nobata goýmak
journal-job-cancel = Uzak işi duruzmagy soramak
journal-account-new = Hasap döretmek
journal-account-password = Açar sözi çalyşmak
journal-account-second = Girişiň ikinji ädimini üýtgetmek
journal-account-language = Dili çalyşmak
journal-account-closed = Hasaby ýapmak
journal-grant-new = Rol bermek
journal-grant-end = Roly almak
journal-session-new = Giriş
journal-link-new = Salgy döretmek
journal-link-used = Salgydan peýdalanmak
journal-link-end = Salgyny öçürmek
journal-passkey-new = Giriş açaryny goşmak
journal-passkey-used = Giriş açary bilen girmek
journal-passkey-end = Giriş açaryny pozmak
journal-node-new = Ýer goşmak
journal-node-rename = Ýeriň adyny üýtgetmek
journal-node-move = Ýeri göçürmek
journal-node-remove = Ýeri pozmak
journal-exercise-file = Okuw maşkyna faýl goşmak
journal-store-backup = Ähli maglumatyň ätiýaçlyk nusgasy
journal-store-restore = Ähli maglumaty nusgadan dikeltmek

## Setiri näme düşündirýär

journal-says-revision = { $number }-nji wersiýa
journal-says-plan = { $number }-nji meýilnama
journal-says-why = Sebäbi: { $why }
journal-says-to = Nirä: { $place }
journal-purpose-sign-in = girmek üçin
journal-purpose-invitation = çakylyk
journal-purpose-calendar = senenama
journal-purpose-program-reads = okaýan programma
journal-purpose-program-writes = okap, ýazýan programma

## Sahypa

journal-place-lead = Şu ýerde, onuň içindäki ähli ýerlerde we desgalarda hem-de bu ýerde roly bar adamlaryň hasaplary bilen näme edilendigi. Setirler diňe goşulýar: hiç kim setiri bildirmän üýtgedip ýa-da pozup bilmez.
journal-narrow = Setirleriň diňe bir bölegini görkezmek
journal-kind-all = Hemmesi
journal-kind-glass = Çyzgylary gyssagly açmak
journal-kind-drawing = Çyzgylara seretmek
journal-kind-file = Faýllar
journal-kind-run = Binanyň hasaplamalary
journal-kind-dossier = Maglumatlar toplumynyň üýtgeşmeleri
journal-kind-plan = Meýilnamalar we olary tassyklamak
journal-kind-comment = Teswirler
journal-kind-task = Faýllary okamak we meýilnamalary çap etmek
journal-kind-exercise = Okuw maşklary we türgenleşikler
journal-kind-grant = Rol bermek we almak
journal-kind-account = Hasaplar
journal-kind-session = Giriş
journal-kind-link = Salgylar we programmalar
journal-kind-node = Ýerler
journal-kind-store = Ätiýaçlyk nusgalar
journal-who-hint = Adamyň girýän ady, doly.
journal-since = Başy
journal-until = Soňy
journal-show = Görkezmek
journal-none = Beýle setir ýok.
journal-none-settle = Başga günleri saýlaň ýa-da hemmesini görkeziň.
journal-newest = Iň täzeleri
journal-older = Has öňküler
journal-csv = Şu setirler jadwal görnüşinde (CSV)
journal-csv-hint = Nähili ýazylan bolsa, şonuň ýaly, ähli kodlary bilen; iň köp soňky 20 000.

## Wersiýa nämäni üýtgetdi

history-part-site = maglumatlar
history-part-plan = çyzgy
history-part-people = adamlar we rollar
history-part-measures = çäreler
history-part-settled = bellikler boýunça kararlar
history-part-drills = türgenleşikler
history-part-improvements = gowulandyrmalar
history-part-exits = kim haýsy çykalgadan çykýar
history-part-periods = kim haçan bolýar
history-part-sections = meýilnamanyň teksti
history-part-results = hasaplamalaryň netijeleri
