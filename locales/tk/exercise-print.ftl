### Stol başyndaky okuw maşkynyň kagyzlary: gollanmalar, jogap kagyzlary, slaýdlar, kartoçkalar, hasabat we tablisa görnüşindäki maşk habarlarynyň sanawy.
### status: draft

## Kagyzlar nähili atlandyrylýar

exercise-print-manual = Gatnaşyjynyň gollanmasy
exercise-print-facilitator = Alyp baryjynyň gollanmasy
exercise-print-evaluation = Bahalandyryjynyň gollanmasy
exercise-print-sheets = Jogap kagyzlary
exercise-print-slides = Tanyşdyryş slaýdlary
exercise-print-handouts = Paýlanýan material: bina
exercise-print-handouts-about = Bu kagyzlar okuw maşky üçin. Bina we belgiler hakyky: maşk üçin hiç kime jaň etmäň, kagyzlary diňe görmäge rugsady bar adamlara paýlaň we soňra yzyna ýygnap alyň.
exercise-print-cards = Goşulmak üçin kartoçkalar
exercise-print-report = Jemleýji hasabat
exercise-print-nation-part = Bir ýurduň hasabaty
exercise-print-practices = Tejribeleriň taslamalary

## Birinji sahypa

exercise-print-version = Ssenariniň wersiýasy
exercise-print-length = Dowamlylygy
exercise-print-minutes = { $count } minut
exercise-print-translation = Terjime
exercise-print-status-original = Gerek däl: ssenariý şu dilde ýazylan.
exercise-print-status-missing = Terjime edilmedik tekstler: { $total } sanydan { $count } sany. Olar asyl dilde, bellik bilen dur.
exercise-print-status-machine = Ssenariniň tekstleriniň maşyn taslamasy. Ony entek hiç kim barlamady: bir zat geň eşidilse, soraň.
exercise-print-status-machine-some = Hiç kimiň barlamadyk maşyn taslamasy: { $total } tekstden { $count } tekst.
exercise-print-status-human = Ssenariniň tekstlerini adam terjime etdi ýa-da barlady.
exercise-print-status-human-some = Adamyň terjime eden ýa-da barlan tekstleri: { $total } sanydan { $count } sany.
exercise-print-status-approved = Ssenariniň tekstleriniň terjimesi tassyklanan.
exercise-print-status-approved-some = Tassyklanan tekstler: { $total } sanydan { $count } sany.
exercise-print-controllers-only = Diňe alyp baryjylar we imitasiýa topary üçin. Onda soň näme boljakdygy we gatnaşyjylardan nämä garaşylýandygy aýdylýar: gatnaşyjylara bermäň.
exercise-print-evaluators-only = Diňe bahalandyryjylar üçin: gatnaşyjylara bermäň.
exercise-print-sheets-about = Kagyzda işleýän stollar üçin her ýumşa bir kagyz. Jogaplary soň stoluň kätibi programma girizýär.

## Diller we terjime edilen sözler

exercise-print-language-en = iňlis dili
exercise-print-language-ru = rus dili
exercise-print-language-kk = gazak dili
exercise-print-language-fr = fransuz dili
exercise-print-language-ky = gyrgyz dili
exercise-print-language-tg = täjik dili
exercise-print-language-uz = özbek dili
exercise-print-language-tk = türkmen dili
exercise-print-original = [asyl tekst: { $language }]
exercise-print-words = { $text } [{ $label }; asyl tekst: { $language }]
exercise-print-words-both = { $text } [{ $label }; asyl tekst, { $language }: “{ $original }”]
exercise-print-share = { $of } — { $count }
exercise-print-quoted = “{ $text }”

## Ssenariý

exercise-print-wellbeing = Ilki bilen — siziň ýagdaýyňyz
exercise-print-rules = Düzgünler
exercise-print-objectives = Maksatlar
exercise-print-objective = Maksat { $objective }
exercise-print-module = { $module }. { $title }
exercise-print-task = Ýumuş { $task }
exercise-print-tasks = Ýumuşlar
exercise-print-questions = Ara alyp maslahatlaşmak üçin
exercise-print-glossary = Sözlük
exercise-print-term = Adalga
exercise-print-means = Bu ýerde nämäni aňladýar
exercise-print-to-all = hemmeler

## Alyp baryjynyň gollanmasy

exercise-print-how = Okuw maşkyny nähili alyp barmaly
exercise-print-how-read = Ilki bilen gatnaşyjylaryň ýagdaýy baradaky teksti, soň düzgünleri sesli okaň. Her kim çykyp biler; sebäbini hiç kim soramaz.
exercise-print-how-release = Minutlar modulyň başyndan hasaplanýar. Maşk habarynyň nähili çykýandygy onuň minudynyň aşagynda ýazylan. “{ exercise-release-timed }”: özi çykýar. “{ exercise-release-manual }”: siz ibereniňizde çykýar. “{ exercise-release-conditional }”: diňe aýdylan zady saýlan stollara barýar. “{ exercise-release-contingency }”: mundan soň näme etjegini bilmeýän stollar üçin saklanýar.
exercise-print-how-stop = Hakykatdan bir zat bolsa, “Hakyky ýagdaý, okuw maşky duruzyldy” diýiň. Şondan soň şu binanyň düzgünleri boýunça hereket edilýär.
exercise-print-script = Maşk habarlary
exercise-print-inject = Maşk habary
exercise-print-way = Kimden, kime, nähili
exercise-print-text = Tekst
exercise-print-expected = Nämä garaşylýar
exercise-print-at-minute = minut: { $minute }
exercise-print-when = eger { $task } ýumşunda saýlansa: { $item }
exercise-print-to = kime: { $to }
exercise-print-opens = { $task } ýumşuny açýar

## Bahalandyryjynyň gollanmasy

exercise-print-how-evaluate = Nähili bahalandyrmaly
exercise-print-see-time = Näme bolsa, derrew, okuw maşkynyň sagadyndaky wagty bilen ýazyň.
exercise-print-see-plain = Bu barada näme pikir edýändigiňizi däl-de, näme edilendigini we näme aýdylandygyny ýazyň. Iň gymmatlysy — dyrnak içindäki sözler.
exercise-print-see-names = Atlary däl-de, wezipeleri ýazyň: bu ýerde adamlar däl, meýilnamalar barlanýar.
exercise-print-see-marks = Modul gutaranda her möhüm işe bir bahany belläň:
exercise-print-critical = { $critical } · { $module }
exercise-print-see-when = Wagty
exercise-print-see-who = Kim (wezipesi, stoly)
exercise-print-see-what = Näme edildi
exercise-print-see-quote = Sözme-söz
exercise-print-mark = Baha:

## Jogap kagyzlary

exercise-print-table-blank = Stol
exercise-print-in-my-country = Biziň ýurdumyzda…
exercise-print-order = Orny
exercise-print-who-leads = Kim alyp barýar
exercise-print-minute = Haýsy minuda çenli
exercise-print-basis = Haýsy kanun boýunça
exercise-print-body = Gurama
exercise-print-whose = Adatça
exercise-print-local-name = Ýerli ady
exercise-print-decision = Karar
exercise-print-why = Sebäbi

## Kartoçkalar

exercise-print-join = Şu kod bilen okuw maşkyna goşulyň
exercise-print-join-steps = Kod-surata telefonyňyzy tutuň ýa-da salgyny açyp, kody ýazyň. Hasap açmak gerek däl.
exercise-print-join-picture = { $link } salgysyny açýan kod-surat
exercise-print-table = stol { $table }
exercise-print-attached = Goşulan: { $name }

## Hasabat: birinji sahypasy

exercise-print-nation = Ýurt
exercise-print-name = Okuw maşky
exercise-print-day = Güni
exercise-print-place = Ýeri
exercise-print-organiser = Geçiriji
exercise-print-nations = Ýurtlar
exercise-print-reach = Kim üçin
exercise-print-reach-room = Zalda bolanlar üçin
exercise-print-reach-outside = Hemmeler üçin: diňe ýurtlaryň çykarany
exercise-print-record = Okuw maşkynyň teswirnamasy boýunça düzüldi
exercise-print-record-until = { $last } belgili ýazga çenli
exercise-print-draft = Taslama: guramaçynyň ýazmaly bölekleri entek ýok.
exercise-print-to-write = Bu bölegi guramaçy entek ýazmady.
exercise-print-nothing = Hiç zat ýazylmady.
exercise-print-not-said = aýdylmady

## Hasabat: deňeşdirmek

exercise-print-limits-common = Umumy: { $nations } ýurtdan azyndan { $needs } ýurt saýlady (bellenen çäk: { $of } ýurtdan { $common }) we olar kimiň alyp barýandygy, tertibi we wagty barada bir pikirde.
exercise-print-limits-divergent = Dürli: azyndan { $divergent } ýurt saýlady we ol umumy däl. Orunlaryň tapawudy { $apart } ýa-da ondan köp bolsa, tertibi dürli hasaplanýar.
exercise-print-limits-novel = Täze: bir ýurt saýlady we ol hiç bir sanawda ýok ýa-da azyndan ýene { $others } ýurt üçin täze.
exercise-print-limits-times = Dürli aralyklara düşen wagtlar dürli hasaplanýar; aralyklaryň gutarýan minutlary: { $minutes }.
exercise-print-limits-silence = “Jogap ýok” diýmek “ýok” diýmek däl, dymmak-da ylalaşmak däl. Sanlar näçe ýurtdugyny görkezýär; bu ýerde göterim ýok.
exercise-print-item = Näme
exercise-print-standing = Netijesi
exercise-print-chosen-of = jogap beren { $answered } ýurtdan { $chosen } ýurt
exercise-print-differ = tapawudy: { $what }
exercise-print-new-to = şu ýurtlar üçin täze: { $nations }
exercise-print-rank = orny: { $rank }
exercise-print-leads = alyp barýar: { $leads }
exercise-print-by-minute = minut: { $minute }
exercise-print-unchosen = Jogap berenleriň hiç biri saýlamady: { $items }
exercise-print-missing = Beýlekiler aýtdy, ýöne şu ýurtlar aýtmady:

## Hasabat: ilata habarlar

exercise-print-message-minute = Haçan
exercise-print-message-audience = Kim üçin
exercise-print-message-outlets = Haýsy ýollar bilen
exercise-print-message-languages = Haýsy dillerde
exercise-print-message-what-to-do = Näme etmelidigi aýdylýar
exercise-print-message-unknowns = Nämäniň belli däldigi aýdylýar
exercise-print-message-next = Indiki habaryň haçan boljakdygy aýdylýar
exercise-print-message-accessible = Her kime düşnükli we elýeterli
exercise-print-message-text = Tekst
exercise-print-not-checked = hiç kim seretmedi

## Hasabat: kämilleşdirme meýilnamasy

exercise-print-action = Iş
exercise-print-owner = Jogapkär
exercise-print-due = Möhleti
exercise-print-done-at = Edildi: { $site }, { $date }
exercise-print-tried-works = { $date } gaýtadan synaldy: { $at }. Işleýär.
exercise-print-tried-not-yet = { $date } gaýtadan synaldy: { $at }. Entek ýok.
exercise-print-state = Ýagdaýy
exercise-print-practice-draft = Maşkdan çykan taslama. Ol ady tutulan ýurda degişli; ony hiç kim barlamady we tassyklamady.
exercise-print-practice-owner = Kimiňki
exercise-print-practice-status = taslama
exercise-print-practice-asked = Näme soraldy
exercise-print-practice-new = Näme üçin täze
exercise-print-practice-new-to = { $count ->
    [0] Ol maşkyň hiç bir sanawynda ýok.
   *[other] Ýene { $count } ýurt üçin täze.
}
exercise-print-practice-words = Ýene nämäni bilmeli

## Hasabat: elektron jedweller üçin jedweller

exercise-csv-task = Ýumuş
exercise-csv-chosen = Saýlanlaryň sany
exercise-csv-answered = Jogap berenleriň sany
exercise-csv-rank = Orny
exercise-csv-lead = Kim ýolbaşçylyk edýär
exercise-csv-minute = Wakanyň minudy
exercise-csv-time = Günüň wagty
exercise-csv-words = Öz sözi bilen
exercise-csv-proof = Muny tassyklaýan ýazgylar
exercise-csv-language = Haýsy dilde ýazylan
exercise-csv-translation = Siziň diliňizde
exercise-csv-objective = Maksat
exercise-csv-sites = Desgalarda
exercise-csv-trials = Gaýtadan synaldy
exercise-csv-who = Kim
exercise-csv-role = Wezipesi
exercise-csv-about = Näme barada

## Bir ýurduň hasabaty

exercise-print-nation-own = Bu ýerde diňe bir ýurduň bölegi sözme-söz berilýär: { $nation }. Ony zaldan diňe şol ýurduň wekiliýeti alyp çykýar.
exercise-print-undecided = Wekiliýet { $count } jogaby zaldan çykaryp bolýarmy ýa-da ýok, entek aýtmady.
exercise-print-own-answers = Ýurt näme jogap berdi
exercise-print-own-wash = Ýurt seljermede näme diýdi
exercise-print-own-words = Ýurt näme ýazdy
exercise-print-question = Sorag
exercise-print-answer = Jogap
exercise-print-fate = Zaldan çykarmaga rugsat
exercise-print-fate-released = hawa, şol durşuna
exercise-print-fate-reworded = hawa, şu sözler bilen:
exercise-print-fate-withdrawn = ýok
exercise-print-fate-open = entek aýdylmady

## Hasabat: sanlar nämäni aňladýar

exercise-print-annex = Ýaý içindäki sanlar nämäni aňladýar
exercise-print-annex-about = Okuw maşkynda näme bolsa, derrew ýazylyp duruldy: 1 belgili ýazgy onuň başy, { $last } belgili ýazgy bolsa şu hasabata giren soňkusydyr. Ýaý içindäki san öňündäki sözleri subut edýän ýazgyny görkezýär.
exercise-print-annex-kept = Teswirnama guramaçyda saklanýar, onda her ýazgyny doly okap bolýar. Bu ýerde şu hasabatyň daýanýan ýazgylary okuw maşkynyň sagadyndaky wagty bilen dur; olarda atlar ýok.
exercise-print-number = №
exercise-print-clock = Sagat
exercise-print-what = Ýazgy
exercise-print-event-set-up = okuw maşky taýýarlandy, wezipe berildi
exercise-print-event-people = kimdir biri geldi ýa-da gitdi
exercise-print-event-clock = sagat, modul
exercise-print-event-inject = maşk habary
exercise-print-event-answer = stoluň ýa-da adamyň jogaby
exercise-print-event-coded = söz terjime edildi, seljerildi ýa-da barlandy
exercise-print-event-log = kararlar žurnaly, soňa goýlan
exercise-print-event-observed = bahalandyryjynyň gözegçiligi
exercise-print-event-released = ýurt nämäniň çykýandygyny aýtdy
exercise-print-event-wash = yzy sowamanka seljerme, pikir
exercise-print-event-report = hasabat, kämilleşdirme meýilnamasy

## Tablisa görnüşindäki maşk habarlarynyň sanawy: onda näme ýaramaýar

exercise-sheet-at = Setir { $row }, sütün { $column }: { $what }
exercise-sheet-no-workbook = Bu faýly tablisa hökmünde okap bolmaýar. Ony XLSX görnüşinde saklaň we täzeden iberiň.
exercise-sheet-too-large = Tablisa örän uly. Iň köp { $most } setir bolup biler: maşk habarlarynyň sanawyna degişli däl zatlary aýryň.
exercise-sheet-no-number-column = Birinji setirde sütünleriň atlary, şol sanda “number” durmaly. Tablisany täzeden ýükläp alyň we setirleriňizi oňa göçüriň.
exercise-sheet-unknown-column = Sanawda “{ $value }” diýen sütün ýok. Ony aýryň ýa-da täze tablisadaky ýaly atlandyryň.
exercise-sheet-column-twice = “{ $value }” sütüni iki gezek dur. Birini aýryň.
exercise-sheet-no-text = Öýjükde sene, wagt ýa-da ýalňyşlyk dur. Ýönekeý söz ýa-da san ýazyň.
exercise-sheet-no-number = Setiriň belgisi ýok. Oňa başga setirde ýok belgi beriň.
exercise-sheet-bad-number = “{ $value }” setiriň belgisi bolup bilmeýär. Diňe A–Z latyn harplary, sifrler we defis bolup biler.
exercise-sheet-number-twice = “{ $value }” belgisi başga setirde-de bar. Bu setire öz belgisini beriň.
exercise-sheet-empty = Öýjük boş. Şularyň birini ýazyň: { $known }.
exercise-sheet-unknown = “{ $value }” bu ýerde laýyk däl. Şularyň birini ýazyň: { $known }.
exercise-sheet-minute = Bu modulda “{ $value }” diýen minut ýok. 0 bilen { $most } aralygyndaky bitin sany ýazyň.
exercise-sheet-no-condition = Stoluň jogabyna görä çykýan maşk habaryna şert gerek. Ýumşy we ondan saýlanýan bir zady ýazyň, meselem: T1 = inform-police.
exercise-sheet-idle-condition = Şert diňe stoluň jogabyna görä çykýan maşk habarynda bolýar. Bu öýjügi boşadyň ýa-da habaryň nähili çykýandygyny üýtgediň.
exercise-sheet-no-original = Ssenariniň ýazylan dilinde sözler ýok. Ilki olary şol dilde ýazyň.
exercise-sheet-attachment = Suratlar we resminamalar jedwel bilen gelmeýär. Öýjügi öňküsi ýaly goýuň we olary «Suratlar we resminamalar» sahypasynda goşuň.
