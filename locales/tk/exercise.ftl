### Stol başyndaky okuw maşky: sahypalary näme jogap berýär, hasabaty näme diýýär we sanawlaryndaky sözler nähili atlandyrylýar.
### status: draft

## Bu näme üçin häzir mümkin däl

exercise-not-created = Bu okuw maşky entek taýýarlanmady.
exercise-not-created-settle = Biraz garaşyň we täzeden synanyşyň; bolmasa, alyp baryjydan soraň.
exercise-created-already = Bu okuw maşky eýýäm taýýarlandy.
exercise-created-already-settle = Bar bolan okuw maşkyny açyň.
exercise-other-scenario = Bu başga ssenariýe ýa-da onuň başga wersiýasyna degişli.
exercise-other-scenario-settle = Sahypany täzeden ýükläň we ssenariýi ýene saýlaň.
exercise-bad-setting = Okuw maşky doly taýýarlanmady ýa-da sazlamalary biri-birine garşy gelýär.
exercise-bad-setting-settle = Azyndan bir stoly, bir ýurdy we bir dili aýdyň, her birini bir gezek hem-de / we + belgilerisiz, deňeşdirmegiň çäklerini-de barlaň.
exercise-bad-limits = Deňeşdirmegiň çäkleri biri-birine gabat gelenok.
exercise-bad-limits-settle = 1-den 60-a çenli bitin sanlary ýazyň. “Umumy” üçin hasaba alynýandan köp ýurt talap edip bolmaýar. Minutlar artýan tertipde ýazylýar: 5, 15, 30, 60.
exercise-not-the-same = Bu ikisi birmeňzeş bolup bilmez: biri – çäre, beýlekisi – edara, ýa-da olar eýýäm birikdirilen.
exercise-not-the-same-settle = Şol bir görnüşdäki zady saýlaň ýa-da ilki beýleki birikdirmäni yzyna alyň.
exercise-not-novel = Bu täze däl: ony birden köp ýurt saýlady ýa-da ol sanawda bar we ony täze diýýän ýurtlar gaty az.
exercise-not-novel-settle = Tejribäniň taslamasyny diňe bir ýurduň aýdan we beýlekileriň bilmeýän zadyndan düzüň.
exercise-not-let-out = Onuň ýurdy muny daşyna çykarmaga rugsat bermedi.
exercise-not-let-out-settle = Ilki şol ýurduň wekilinden rugsat bermegini soraň.
exercise-not-joined = Siz bu okuw maşkyna entek goşulmadyňyz.
exercise-not-joined-settle = Ilki goşulyň: ýurduňyzy we stoluňyzy saýlaň.
exercise-not-allowed = Bu okuw maşkyndaky wezipäňiz muňa rugsat bermeýär.
exercise-not-allowed-settle = Alyp baryja ýüz tutuň.
exercise-not-your-table = Siz bu stolda oturmaýarsyňyz.
exercise-not-your-table-settle = Öz stoluňyzda jogap beriň; başga stola geçen bolsaňyz, ilki şol stoly saýlaň.
exercise-not-your-nation = Siz bu ýurduň adyndan gelmediňiz.
exercise-not-your-nation-settle = Öz ýurduňyzyň adyndan jogap beriň ýa-da özüňiz baradaky maglumatda ýurdy düzediň.
exercise-unknown = Gürrüňi edilýän zat bu ýerde ýok ýa-da entek gelmedi.
exercise-unknown-settle = Biraz garaşyň we täzeden iberiň.
exercise-taken = Bu at eýelenen.
exercise-taken-settle = Sahypany täzeden ýükläň we ýene iberiň.
exercise-out-of-range = Tekst örän uzyn, sanaw örän uly ýa-da san laýyk däl. Bu ýerde iň köp { $most } bolup biler.
exercise-out-of-range-settle = Teksti gysgaldyň ýa-da başga san saýlaň.
exercise-too-many-measures = Jogapda { $most } çäreden köp bolmaýar: bular ileri tutulýan çäreler.
exercise-too-many-measures-settle = Ilki birini aýryň; öňki jogap öňküligine galdy.
exercise-twice = Jogabyňyzda bir zat iki gezek dur.
exercise-twice-settle = Birini aýryň.
exercise-wrong-answer = Bu ýumuş başga görnüşdäki jogaby soraýar.
exercise-wrong-answer-settle = Sahypany täzeden ýükläň we ýumşuň soraýanyna jogap beriň.
exercise-empty = Bu ýerde hiç zat ýazylmady.
exercise-empty-settle = Azyndan bir söz ýazyň, soň iberiň.
exercise-bad-sequence = Enjamyňyz hasapdan ýalňyşdy.
exercise-bad-sequence-settle = Sahypany täzeden ýükläň we ýene iberiň.
exercise-not-started = Okuw maşky entek başlanmady.
exercise-not-started-settle = Ilki sagady işletmeli.
exercise-started-already = Sagat eýýäm işledildi.
exercise-started-already-settle = Hiç zat etmek gerek däl.
exercise-paused = Sagat eýýäm duruzyldy.
exercise-paused-settle = Dowam etmek üçin sagady täzeden işlediň.
exercise-not-paused = Sagat işläp dur.
exercise-not-paused-settle = Hiç zat etmek gerek däl.
exercise-module-begun = Bu modul gidýär ýa-da gutardy.
exercise-module-begun-settle = Entek başlanmadyk moduly saýlaň.
exercise-module-not-running = Bu modul häzir gitmeýär.
exercise-module-not-running-settle = Häzir gidýän moduly saýlaň.
exercise-released-already = Bu maşk habary degişli stollaryň hemmesinde bar.
exercise-released-already-settle = Hiç zat etmek gerek däl.
exercise-held-already = Bu maşk habary eýýäm togtadyldy.
exercise-held-already-settle = Siz ony boşadýançaňyz ýa-da iberýänçäňiz, ol garaşýar.
exercise-skipped = Bu maşk habary düşürilip galdyryldy.
exercise-skipped-settle = Ilki ony yzyna gaýtaryň.
exercise-not-held = Bu maşk habary togtadylan-da, düşürilip galdyrylan-da däl.
exercise-not-held-settle = Hiç zat etmek gerek däl: ol öz ýerinde.
exercise-not-timed = Bu maşk habarynyň öz minudy ýok.
exercise-not-timed-settle = Ony gerek bolanda özüňiz iberiň.
exercise-not-due = Sagat bu maşk habaryny häzir iberip bilmeýär.
exercise-not-due-settle = Ony özüňiz iberiň ýa-da wagtyna garaşyň.
exercise-over = Okuw maşky gutardy.
exercise-over-settle = Stollara indi hiç zat iberilmeýär; adamlaryň ýazýany entek kabul edilýär.
exercise-not-over = Okuw maşky entek gutarmady.
exercise-not-over-settle = Ilki okuw maşkyny tamamlaň.
exercise-in-use = Ol ýerde biri otyr, şol ýurtdan gelen ýa-da şol dilde okaýar, ýa-da bir zat ýazylan.
exercise-in-use-settle = Ilki şol adamlara başga ýer beriň. Jogap berlen zatlar öz stolunda we ýurdunda galýar.
exercise-last-one = Başgasy ýok.
exercise-last-one-settle = Muny aýyrmazdan öň ýene birini goşuň.
exercise-closed = Atlar öçürildi: indi hiç zat ýazyp bolmaýar.
exercise-closed-settle = Indi diňe kämilleşdirme meýilnamasyndaky işleri üýtgedip bolýar.

## Hasabatyň sözlemleri

report-written = Guramaçynyň sözi bilen: “{ $words }”
report-rehearsal = Bu synagdy: gatnaşyjylar robotlardy, bu ýerde adamlar hiç zat aýtmady.
report-scenario = Ssenariý: “{ $title }”, wersiýasy: { $version }.
report-setting = { $tables } stolda { $nations } ýurduň wekilleri işledi.
report-came = { $came } adam gatnaşdy{ $expected ->
    [0] .
   *[other] ; { $expected } adama garaşyldy.
 }
report-came-nations = Ýurtlar boýunça: { $shares }.
report-came-tables = Stollar boýunça (stol – adam): { $shares }.
report-came-functions = Iş ugry boýunça: { $shares }.
report-played = Okuw maşkynyň sagady boýunça { $time } geçdi.
report-rated = Möhüm iş: “{ $critical }” Bahalar: kynçylyksyz — { $p }, käbir kynçylyklar bilen — { $s }, uly kynçylyklar bilen — { $m }, ýerine ýetirip bolmady — { $u }. Maksat: { $objective }
report-strength = Baha berenleriň hemmesi kynçylyksyz ýerine ýetirilendigini gördi: “{ $critical }” Bahalaryň sany: { $p }. Maksat: { $objective }
report-area = Doly ýerine ýetirilmedi: “{ $critical }” Bahalar: uly kynçylyklar bilen — { $m }, ýerine ýetirip bolmady — { $u }, käbir kynçylyklar bilen — { $s }, kynçylyksyz — { $p }. Maksat: { $objective }
report-not-rated = Bu maksada hiç kim baha bermedi: { $objective }
report-seen = Gözegçilik: “{ $words }” Maksat: { $objective }
report-seen-with-quote = Gözegçilik: “{ $words }” Aýdylan söz: “{ $quote }” Maksat: { $objective }
report-seen-with-table = Stol { $table }, gözegçilik: “{ $words }” Maksat: { $objective }
report-seen-with-quote-with-table = Stol { $table }, gözegçilik: “{ $words }” Aýdylan söz: “{ $quote }” Maksat: { $objective }
report-started = { $at } — Okuw maşky başlandy.
report-module-begun = { $at } — “{ $module }” moduly başlandy.
report-module-ended = { $at } — “{ $module }” moduly gutardy.
report-paused = { $at } — Sagat wagtlaýyn duruzyldy.
report-slept = { $at } – Kompýuter { $by } uklady ýa-da öçük boldy; bu wagt oýnalmady, sagat durdy.
report-resumed = { $at } — Sagat ýene işläp başlady.
report-moved-on = { $at } — Sagat öňe süýşürildi: { $by }.
report-released = { $at } — { $inject } maşk habary { $tables } stola iberildi ({ $how ->
    [timed] öz minudynda
    [manual] el bilen
    [conditional] stoluň jogabyna görä
    [contingency] ätiýaçdan
   *[other] { $how }
 }).
report-released-with-text = { $at } — { $inject } maşk habary { $tables } stola iberildi ({ $how ->
    [timed] öz minudynda
    [manual] el bilen
    [conditional] stoluň jogabyna görä
    [contingency] ätiýaçdan
   *[other] { $how }
 }): { $text }
report-skipped = { $at } — { $inject } maşk habary düşürilip galdyryldy.
report-skipped-with-text = { $at } — { $inject } maşk habary düşürilip galdyryldy: { $text }
report-held = { $at } — { $inject } maşk habary saklanyldy.
report-held-with-text = { $at } — { $inject } maşk habary saklanyldy: { $text }
report-let-go = { $at } — { $inject } maşk habary indi saklanylmaýar.
report-let-go-with-text = { $at } — { $inject } maşk habary indi saklanylmaýar: { $text }
report-re-timed = { $at } — { $inject } maşk habary modulyň { $minute }-minudyna geçirildi.
report-re-timed-with-text = { $at } — { $inject } maşk habary modulyň { $minute }-minudyna geçirildi: { $text }
report-stretched = { $at } — “{ $module }” modulyna { $minutes } minut berildi.
report-posted = { $at } — Okuw media lentasynda: “{ $words }”
report-unposted = { $at } — Okuw media lentasyndan aýryldy: “{ $words }”
report-decided-at = { $at } — Karar ýazyldy: “{ $words }”
report-first-message = { $at } — { $table }-stol ilata ilkinji habaryny ýazdy.
report-first-message-with-nation = { $at } — { $table }-stol, { $nation }: ilata ilkinji habar.
report-corrected = { $at } — Adamlaryň okan teksti üýtgedildi. Öň: “{ $before }” Indi: { $text }
report-ended = { $at } — Okuw maşky gutardy.
report-wash = “{ $words }”
report-task = { $task }
report-answer = { $nation }: “{ $words }”
report-answer-of-table = { $table }-stol: “{ $words }”
report-line = { $nation }, “Biziň ýurdumyzda…”: “{ $words }”
report-answers-for = Jogapkär: { $owner }.
report-answers-for-with-minute = Jogapkär: { $owner }, wakanyň { $minute }-minudyna çenli.
report-decided = Karar: “{ $words }”
report-decided-with-minute = Karar: “{ $words }” Möhleti, wakanyň minudy: { $minute }.
report-decided-with-owner = Karar: “{ $words }” Jogapkär: { $owner }.
report-decided-with-owner-with-minute = Karar: “{ $words }” Jogapkär: { $owner }; möhleti, wakanyň minudy: { $minute }.
report-parked = Soňa goýuldy: “{ $words }”
report-parked-with-owner = Soňa goýuldy: “{ $words }” Muny kim ýerine ýetirýär: { $owner }.
report-mark = { $count } adam okuw maşkyna { $mark } baha berdi (iň ýokarysy — 5).
report-comment = “{ $words }”
report-common = “{ $item }”: jogap beren { $answered } ýurtdan { $chosen } ýurt saýlady we olar bir pikirde. Ýumuş: { $task }
report-divergent = “{ $item }”: jogap beren { $answered } ýurtdan { $chosen } ýurt saýlady; bu ýerde ýurtlar tapawutlanýar. Ýumuş: { $task }
report-novel = “{ $item }”: jogap beren { $answered } ýurtdan { $chosen } ýurt saýlady; bu hiç bir sanawda ýok ýa-da beýlekiler üçin täze. Ýumuş: { $task }
report-few = “{ $item }”: jogap beren { $answered } ýurtdan { $chosen } ýurt saýlady; mundan artyk aýtmak üçin bu az. Ýumuş: { $task }

## Hasabatyň sözbaşylary

exercise-section-overview = Umumy maglumat
exercise-section-objectives = Maksatlar
exercise-section-timeline = Näme haçan boldy
exercise-section-strengths = Güýçli taraplar
exercise-section-areas = Nämäni gowulandyrmaly
exercise-section-comparison = Ýurtlarda näme umumy we olar nämede tapawutlanýar
exercise-section-answers = Stollaryň we ýurtlaryň jogaplary, öz sözleri bilen
exercise-section-decisions = Kararlar
exercise-section-parked = Soňa goýlanlar
exercise-section-feedback = Adamlaryň okuw maşky baradaky pikiri
exercise-section-conclusion = Netije
exercise-section-plan = Kämilleşdirme meýilnamasy
exercise-section-messages = Ilata habarlar ýanaşyk

## Adamlar kim bolup işleýär

exercise-function-command = Ýolbaşçylyk
exercise-function-site = Desga
exercise-function-police = Polisiýa
exercise-function-health = Saglygy goraýyş
exercise-function-media = Habar beriş serişdeleri
exercise-function-education = Bilim
exercise-function-justice = Prokuratura we kazyýet
exercise-function-transport = Ulag

## Habar haýsy ýol bilen geldi

exercise-channel-phone = Telefon
exercise-channel-radio = Radiostansiýa
exercise-channel-in-person = Ýüzbe-ýüz
exercise-channel-letter = Hat
exercise-channel-e-mail = Elektron poçta
exercise-channel-social = Sosial tor
exercise-channel-press = Metbugat
exercise-channel-map = Karta

## Maşk habary nähili çykýar

exercise-release-timed = Öz minudynda
exercise-release-manual = El bilen
exercise-release-conditional = Stoluň jogabyna görä
exercise-release-contingency = Ätiýaçda

## Ýumuş nämäni soraýar

exercise-task-measures = Çäreleri saýlap, tertip bilen goýuň
exercise-task-entities = Kimiň gerekdigini saýlaň
exercise-task-message = Ilata habar ýazyň
exercise-task-decision = Karar kabul ediň
exercise-task-text = Öz sözüňiz bilen jogap beriň

## Gurama kimiňki we nirede işleýär

exercise-sector-government = Döwlet
exercise-sector-non-government = Döwlete degişli däl
exercise-level-national = Umumydöwlet
exercise-level-local = Ýerli

## Terjime näderejede barlandy

exercise-status-missing = terjime edilmedik
exercise-status-machine = maşyn taslamasy
exercise-status-human = adam ýazan
exercise-status-approved = tassyklanan

## Wezipeler

exercise-role-director = Okuw maşkynyň ýolbaşçysy
exercise-role-facilitator = Alyp baryjy
exercise-role-controller = Imitasiýa topary
exercise-role-evaluator = Bahalandyryjy
exercise-role-scribe = Stoluň kätibi
exercise-role-interpreter = Terjimeçi
exercise-role-delegate = Ýurduň wekili
exercise-role-player = Gatnaşyjy
exercise-role-observer = Synçy

## Möhüm iş nähili ýerine ýetirildi

exercise-rating-p = Kynçylyksyz ýerine ýetirildi
exercise-rating-s = Käbir kynçylyklar bilen ýerine ýetirildi
exercise-rating-m = Uly kynçylyklar bilen ýerine ýetirildi
exercise-rating-u = Ýerine ýetirip bolmady

## Habar kim üçin we haýsy ýol bilen çykýar

exercise-audience-public = Hemmeler
exercise-audience-inside = Binadaky adamlar
exercise-audience-families = Maşgalalar
exercise-audience-staff = Işgärler
exercise-audience-neighbours = Goňşular
exercise-audience-media = Žurnalistler
exercise-audience-partners = Ilçihanalar we hyzmatdaş döwletler
exercise-outlet-loudspeaker = Ses güýçlendiriji
exercise-outlet-screens = Ekranlar we tablolar
exercise-outlet-sms = SMS
exercise-outlet-website = Saýt
exercise-outlet-social = Sosial torlar
exercise-outlet-radio = Radio
exercise-outlet-television = Telewideniýe
exercise-outlet-press = Metbugat üçin beýanat
exercise-outlet-staff = Işgärleriň üsti bilen

## Yzy sowamanka seljermäniň soraglary

exercise-wash-strength = Näme gowy boldy?
exercise-wash-gap = Näme ýetmeýär?
exercise-wash-take-home = Özüňiz bilen näme alyp gidýärsiňiz?

## Kämilleşdirme meýilnamasyndaky iş haýsy tapgyrda

exercise-action-open = Başlanmadyk
exercise-action-doing = Ýerine ýetirilýär
exercise-action-done = Ýerine ýetirildi
exercise-action-dropped = Ýüz öwrüldi

## Hasabata adam näme ýazýar

exercise-box-overview = Okuw maşky nähili boldy
exercise-box-strengths = Näme gowy boldy
exercise-box-areas = Nämäni gowulandyrmaly
exercise-box-conclusion = Mundan näme gelip çykýar

## Ýurtlary deňeşdirmek

exercise-class-common = Umumy
exercise-class-divergent = Dürli
exercise-class-novel = Täze
exercise-class-few = Az ýurt saýlan
exercise-class-unchosen = Hiç kim saýlamadyk
exercise-differ-lead = Kim alyp barýar
exercise-differ-rank = Tertibi
exercise-differ-time = Wagty
exercise-cell-no-answer = Jogap ýok
exercise-cell-not-coded = Jogap entek seljerilmedik
exercise-cell-not-chosen = Saýlanmadyk
exercise-cell-chosen = Saýlanan
exercise-cell-withheld = Aýan edilmeýär

## Sözleriň gapdalyndaky gysga bellikler

exercise-label-original = asyl tekst
exercise-label-machine = maşyn terjimesi, barlanmadyk
exercise-label-human = adam terjimesi
exercise-label-approved = tassyklanan terjime
exercise-label-earlier = öňki tekst üçin edilen
exercise-label-missing = entek terjime edilmedik

## Alyp baryjynyň maşk habarlarynyň sanawy

exercise-shelf-now = Häzir stollarda
exercise-shelf-next = Ýakynda özi çykýar
exercise-shelf-ready = Size garaşýar
exercise-shelf-held = Togtadylan
exercise-shelf-contingency = Ätiýaçda
exercise-shelf-later = Indiki modullarda
exercise-shelf-left-over = Stollaryň hemmesine ýetmedik
exercise-shelf-before = Gutaran modullardan
exercise-shelf-skipped = Düşürilip galdyrylan

## Stol ýumuş bilen näme edýär

exercise-progress-reading = Okaýar
exercise-progress-typing = Ýazýar
exercise-progress-done = Taýýar

## Görkezilýän ýa-da çap edilýän zatlaryň hemmesindäki bellik

exercise-mark = OKUW MAŞKY
exercise-mark-long = Bu okuw maşky. Bu ýerde hiç zat hakyky däl.
exercise-robot-says = Robot gatnaşyjynyň nusga sözleri.
