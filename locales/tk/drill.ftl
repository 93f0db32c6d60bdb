### Desganyň türgenleşikleri: meýilleşdirmek, gatnaşmak, geçirmek we maglumatlar toplumyna nämäniň ýazylýandygy.
### status: draft

tab-drills = Türgenleşikler

## Desganyň türgenleşikleriniň sanawy

drills-asked = Kanun näme talap edýär
drills-asked-none = Bu ýurduň girizilen kanuny bu desgadan belli sanda türgenleşik talap etmeýär ýa-da desganyň synpy entek belli däl.
drills-asked-unsure = Munuň bu desgadan talap edilýändigi belli däl: onuň synpy baradaky soraglara jogap beriň.
drills-asked-met = Ýerine ýetirildi
# $held, $needed we $planned — sanlar; $from we $until — günler.
drills-quota = { $from } – { $until } aralygynda { $needed } türgenleşigiň { $held } sanysy geçirildi. Meýilleşdirilen: { $planned }.
# $by gününe çenli $count türgenleşik geçirilmeli; olaryň $to-plan sanysynyň güni bellenmedi.
drills-quota-by = { $by } senesine çenli ýene { $count } türgenleşik gerek. Güni bellenmedik: { $to-plan }.
# Şu gün ýeterlik, ýöne $by gününe çenli ýene $count geçirilmeli; olaryň $to-plan sanysynyň güni bellenmedi.
drills-quota-next = Şu gün üçin ýeterlik. Diňe geçen möhletdäki türgenleşikler hasaplanýar, şonuň üçin { $by } senesinden soň könesi hasapdan çykýar: şol güne çenli ýene { $count } sanysyny geçiriň. Güni bellenmedik: { $to-plan }.
drills-here = Türgenleşikler
drills-none = Bu ýerde meýilleşdirilen türgenleşik ýok. Aşakda meýilleşdirilen türgenleşik telefon bilen geçirilýär, ölçenen zatlar maglumatlar toplumyna ýazylýar.
drills-recorded = Maglumatlar toplumyndaky ähli türgenleşikler
drills-state-planned = meýilleşdirildi
drills-state-running = gidýär
drills-state-held = geçirildi
drills-state-called-off = ýatyryldy
drills-change = Gününi üýtgetmek ýa-da ýatyrmak
drills-change-do = Üýtgetmek
drills-call-off = Türgenleşigi ýatyrmak
drills-games = Kiçi çagalar üçin oýun sahypalary (PDF)
drills-new = Türgenleşigi meýilleşdirmek
drills-new-do = Meýilleşdirmek
drills-kind = Näme türgenleşilýär
drills-date = Güni
drills-groups = Kim gatnaşýar
drills-announced = Adamlar öňünden bilýärmi?
drills-announced-hint = Türgenleşik kiçi çagalar üçin garaşylmadyk bolmaly däl: olar gatnaşsa, öňünden yglan etmeli.
drills-announced-yes = Hawa, yglan edilýär
drills-announced-no = Ýok
drills-class = Synp
drills-people-in-it = Adam sany
drills-rooms = Otaglar
drills-rooms-more = Çyzgyda ýok otaglar
drills-rooms-hint = Her setire birini, nokatly oturdan soň adamlaryň sanyny ýazyň: Ussahana; 18
drills-exits = Adamlar jaýdan çykanda gözegçilik edilýän çykalgalar
slip-drill-date = Bu gün geçdi. Şu güni ýa-da ondan soňky güni saýlaň.
slip-drill-people = Otagdaky adamlaryň sany görkezilmedi. Bitin san ýazyň, 0 ýa-da ondan köp.
slip-drill-observer-place = Synçy türgenleşige gatnaşmaýan otagda ýa-da çykalgada durýar. Oňa başga ýer saýlaň ýa-da jaýda aýlansyn.

## Girmek

drills-join-lead = Hasap-da, at-da gerek däl. Nämä gözegçilik edýändigiňizi görkeziň; ony islendik wagt üýtgedip bolýar.
drills-join-role = Näme edýärsiňiz
drills-role-teacher = Men synp bilen bile
drills-role-teacher-hint = Otagyňyzyň haçan howpsuz bolandygyny habar berýärsiňiz we adamlary sanaýarsyňyz.
drills-role-observer = Men synlaýaryn
drills-role-observer-hint = Çykalgalara gözegçilik edýärsiňiz ýa-da telefony ýok otaglar üçin habar berýärsiňiz.
drills-join-rooms = Otaglar
drills-join-exits = Çykalgalar
drills-join-nothing = Azyndan bir otagy ýa-da çykalgany saýlaň.
drills-tab-run = Türgenleşik
drills-tab-post = Nämä gözegçilik edýärin

## Geçirmek

drills-phase-planned = Entek başlanmady.
drills-phase-running = Sagat işleýär.
drills-phase-all-clear = Howp geçdi: indi görlen zat ölçelmeýär.
drills-phase-ended = Türgenleşik gutardy.
drills-ready = Başlamazdan öň
drills-ready-lead = Ýerine ýetirileni belläň. Bu başlamaga päsgel bermeýär; näme ýetmeýändigi düwmäniň ýanynda aýdylýar. Bu ýere ýüklenen kanun talap etse, aşagynda maddasy görkezilýär; galany — gowy tejribe.
drills-ready-date-checked = Güni barlandy: kanunyň talaby, synaglar, baýramlar.
drills-ready-people-told = Gatnaşýanlaryň hemmesi gününi we näme etmelidigini bilýär.
drills-ready-few-told = Bilmelileri bilýär: gorag, ilkinji kömek, telefona jogap berýän adam. Başga hiç kim.
drills-ready-parents-told = Ene-atalara hat iberildi.
drills-ready-game-sheets = Kiçi çagalar üçin oýun sahypalary çap edildi, terbiýeçiler oýunlary bilýär.
drills-ready-services-told = Polisiýa, ýangyn gullugy we tiz kömek gününi, sagadyny we munuň türgenleşikdigini bilýär.
drills-ready-neighbours-told = Goňşular munuň türgenleşikdigini bilýär.
drills-ready-observers-named = Synçylar bellendi we durjak ýerini bilýär.
drills-ready-keys = Gulplanjak otaglar gulplanýar, açarlar gerekli ýerinde.
drills-ready-ways-free = Çykyş ýollary we ýygnanyşyk ýeri boş.
drills-ready-air-shut = Penjireleri we howa çalşygyny ýapyp bolýar, muny kimiň etjegi bellendi.
drills-ready-help = Ýöremäge kömek gerek her adamyň ýanynda biri bar.
drills-ready-time-after = Türgenleşikden soň maslahatlaşmaga wagt bar.
drills-ready-count = Taýýar: { $all } sanydan { $done }.
drills-ready-missing = Entek bellenmedik. Şonda-da başlap bolýar:
drills-ready-practice = Gowy tejribe
drills-prepare = Taýýarlyk
drills-prepare-to = Taýýarlyga geçmek
drills-observers = Synçylar
drills-observers-lead = Başlanýança synçylary atlandyryň. Girende olar öz adyny saýlaýar; hasabatda ady gören zady bilen bile durýar. Türgenleşikden 30 gün soň atlar öçürilýär.
drills-observers-none = Entek hiç kim atlandyrylmady.
drills-observer-name = Ady
drills-observer-body = Nireden
drills-observer-where = Durýan ýeri
drills-observer-about = Jaýda aýlanýar
drills-observer-do = Synçyny atlandyrmak
drills-observer-gone = Gelmeýär
drills-observer-here = girdi
drills-join-observer = Siz synçymy? Adyňyzy saýlaň.
drills-join-observer-none = Bularyň hiç biri däl
drills-letter = Ene-atalara we goňşulara hat
drills-letter-lead = Meýilnamadan düzülen bir sahypa. Onda güni, yglan edilmedik türgenleşikde hepdesi aýdylýar; sagady, otaglary we gapylary aýdylmaýar.
drills-letter-to = Kime
drills-letter-languages = Diller
drills-letter-ask = Kimden sorap bolýar
drills-letter-ask-hint = Wezipesi we telefony: mekdebiň edarasy, 21 43 65.
drills-letter-do = Haty görkezmek
drills-letter-draft = Bu terjime garalama: ibermezden öň dili bilýän adama okadyň.
drills-ready-calm-words = Türgenleşik rahat sözler bilen yglan edildi; hiç kim ýarag ýa-da şikes görkezmeýär.
drills-ready-care = Gatnaşmaýanlar üçin rahat ýer bar, ýanlarynda biri bolýar.
drills-ready-alarm = Duýduryş meýilnamadaky duýduryş, ol beýleki duýduryşlardan tapawutlanýar.
drills-ready-phones = Telefonlar zarýadly; her otagda telefon ýa-da onuň üçin habar berýän adam bar.
drills-start = Başlamak
drills-all-clear = Howp geçdi
drills-end = Türgenleşigi tamamlamak
drills-end-hint = Telefonlarda galany soň gelýär.
drills-end-do = Hawa, tamamlamak
drills-over = Türgenleşik gutardy. Sag boluň. Telefonyňyzda galany kabul edilýär.
drills-to-report = Hasabata geçmek
drills-together = Umumy ýagdaý
# $all otagdan $count sanysy.
drills-rooms-safe = Howpsuz otaglar: { $all } sanydan { $count } sany.
drills-people-accounted = Hasaba alyndy: { $all } adamdan { $count } sanysy.
drills-all-accounted = { $time } soň hemmeler hasaba alyndy
drills-missing = Ýok adamlar
drills-extra = Artyk adamlar
drills-people = { $count } adam
# $missing we $extra — otaglar: birinde ýok adamlar beýlekisinde artyk bolup biler.
drills-offer = Ýok bolan { $count } adam ({ $missing }) şu artyk { $count } adam ({ $extra }) bolup biler.
drills-match = Hawa, şeýle
drills-join-how = Beýlekiler nähili girýär
drills-join-hint = Olar kod-surata telefonyny tutsun ýa-da “Okuw maşkyna goşulmak” sahypasynda alty sifri ýazsyn.
drills-qr = Girmek üçin kod-surat
drills-role-lead-count = { $count } ýolbaşçy
drills-role-teacher-count = { $count } mugallym
drills-role-observer-count = { $count } synçy
drills-unwatched = Hiç kim gözegçilik etmeýär: { $places }.
drills-wait = Başlanmagyna garaşyň.
drills-first = Ilkinji adam çykdy
drills-last = Soňky adam çykdy
drills-counted = Näçe adam çykdy
drills-enter = Girizmek
drills-expected = { $count } adama garaşylýar
drills-present = { $all } adamdan { $count } sanysy sanaldy
drills-ask-secured = Gulplandy, görünmeýär
drills-ask-empty = Otag boş
drills-ask-out = Synp daşaryda
drills-not-secured = Habar berildi: gulplanmady.
drills-not-empty = Habar berildi: boş däl.
drills-not-out = Habar berildi: daşaryda däl.
drills-all-here = { $count ->
    [one] Ýeke-täk adam şu ýerde
   *[other] { $count } adamyň hemmesi şu ýerde
}
drills-more-than = Garaşylandan { $count } adam köp: kimiň artykdygyny habar beriň ýa-da täzeden sanaň.
drills-fewer-than = Garaşylandan { $count } adam az: kimiň ýokdugyny habar beriň ýa-da täzeden sanaň.
drills-otherwise = Başga san, kimdir biri ýok ýa-da artyk
drills-count = Sanalan adam
drills-how-many = Näçe adam
drills-label = Tapmaga näme kömek edýär
drills-label-hint = atsyz: “7B synpyndan oglan, gyzyl papakly”
drills-say-missing = Ýerinde ýok
drills-say-extra = Bu ýerde artyk
drills-take-back = Yzyna almak
drills-correct = Düzetmek
drills-correct-do = Düzedişi ýatda saklamak
drills-notes = Näme gördüňiz
drills-note-kind = Belligiň görnüşi
drills-note-gap = Düzetmeli
drills-note-strength = Gowy boldy
drills-note-information = Maglumat üçin
drills-note-where = Nirede
drills-note-everywhere = Tutuş binada
drills-note-text = Näme gördüňiz
drills-note-hint = Bir bellikde bir zat, atsyz: “Sport zalynda jaň eşidilmeýär”.
drills-note-do = Ýazyp goýmak
drills-wash = Maslahatlaşyň
drills-wash-lead = Gatnaşanlaryň hemmesine bäş minut: bir-birden, atsyz. Ol hasabata girýär.
drills-wash-kind = Näme aýtmak isleýärsiňiz?
drills-wash-good = Näme gowy boldy
drills-wash-hard = Näme kyn boldy
drills-wash-change = Nämäni üýtgetmeli
drills-wash-text = Öz sözüňiz bilen
drills-wash-do = Aýtmak
slip-drill-note = Bellik boş. Näme göreniňizi ýazyp, täzeden iberiň.

## Maglumatlar toplumyna näme ýazylýar

drills-keep = Maglumatlar toplumyna ýazmak
drills-keep-later = Türgenleşik gutaranda, onuň ölçän we görkezen zatlaryny şu ýerden maglumatlar toplumyna ýazyp bolýar.
drills-keep-lead = Ölçenen wagt bu binanyň indiki çaklamasyny takyklaýar, türgenleşik kanun boýunça hasaba alynýar, bellenip galan her zat bolsa düzedilýänçä mesele bolup durýar.
drills-lead = Kim geçirdi
drills-lead-hint = Wezipe, atsyz: direktoryň orunbasary.
drills-aftercare = Soň adamlar üçin näme edildi
drills-aftercare-hint = Meselem: synplarda on minut gürrüň edildi.
drills-violence = Ýasama ýarag ýa-da şikesler görkezildi
drills-gaps = Nämäni düzetmeli
drills-gaps-hint = Bilýän bolsaňyz, muny kimiň we haýsy güne çenli ýerine ýetirjekdigini ýazyň.
drills-keep-do = Maglumatlar toplumyna ýazmak
drills-boxes = Öz sözleriňiz
drills-boxes-lead = Olar hasabatda ölçelenleriň ýanynda durýar. Sanlar üýtgemeýär.
drills-box-summary = Türgenleşik birnäçe sözlemde
drills-box-strengths = Näme gowy boldy
drills-box-areas = Nämäni düzetmeli
drills-box-do = Ýatda saklamak
drills-reword = Başgaça beýan etmek
drills-reword-hint = Ilki ýazylan zat şu ýerde we žurnalda galýar. Boş bolsa: ilkinji sözler ýene durýar.
drills-reword-do = Sözleri ýatda saklamak
drills-reword-first = Ilki ýazylan: { $text }
drills-improve = Düzetmäge almak
drills-improved = meseleleriň arasynda
drills-back = Türgenleşiklere dolanmak
slip-drill-lead = Türgenleşigi kimiň geçirendigi görkezilmedi. Wezipesini ýazyň: direktoryň orunbasary.
slip-drill-not-held = Türgenleşik ahyryna çenli geçirilmedi. Ilki ony başlaň we tamamlaň.
slip-improvement-text = Nämäni düzetmelidigi ýazylmadyk ýa-da tekst 1000 belgiden uzyn. Ony iň köp 1000 belgide ýazyň.
