### Türgenleşikler: näme üçin bir zady girizip bolmaýandygy we ölçenen zatlar barada hasabat.
### status: draft

## Kim gatnaşýar, adamlar nirede sanaldy, otagyň ýagdaýy nähili

drill-group-kindergarten = çagalar bagynyň çagalary
drill-group-primary = kiçi synp okuwçylary
drill-group-secondary = uly synp okuwçylary
drill-group-adults = ulular
drill-body-police = polisiýa
drill-body-fire-service = ýangyn gullugy
drill-body-medical = lukmanlar
drill-body-psychologist = psiholog
drill-body-teacher = mugallym ýa-da işgär
drill-body-parent = ene-ata
drill-body-authority = edara
drill-body-other = başga
drill-place-room = otagda
drill-place-assembly-point = ýygnanyşyk ýerinde
drill-light-problem = kömek gerek
drill-light-waiting = entek habar ýok
drill-light-safe = howpsuz, hemmesi hasaba alynmady
drill-light-accounted = howpsuz, hemmesi hasapda

## Näme üçin bir zady girizip bolmaýar

drill-refused-not-planned = Bu türgenleşik entek meýilleşdirilmedik. Ilki meýilnamasyny düzüň.
drill-refused-bad-plan = { $what ->
    [rooms] Azyndan bir otagy görkeziň, her birini bir gezek.
    [exits] Her çykalgany diňe bir gezek görkeziň.
   *[groups] Kimiň gatnaşýandygyny görkeziň, her topary bir gezek.
}
drill-refused-surprise-with-children = Kiçi çagalar gatnaşýar, türgenleşik olar üçin garaşylmadyk bolmaly däl. Öňünden yglan ediň.
drill-refused-not-started = Türgenleşik entek başlanmady. Sagady türgenleşigiň ýolbaşçysy işledýär.
drill-refused-started-already = Türgenleşik başlandy. Onuň meýilnamasy indi üýtgemeýär.
drill-refused-all-clear-already = Howp geçdi diýen duýduryş eýýäm berildi.
drill-refused-needs-time = Howp geçdi diýen duýduryş berildi. Muny haçan göreniňizi hem ýazyň.
drill-refused-too-early = Bu wagt entek gelmedi. Sagada serediň we täzeden giriziň.
drill-refused-ended = Türgenleşik gutardy. Gutarýança görlen zatlary wagty bilen entek girizip bolýar.
drill-refused-not-ended = Türgenleşik entek gutarmady. Ilki ony tamamlaň.
drill-refused-closed = Bu türgenleşik ýapyldy. Indi hiç zat girizip bolmaýar.
drill-refused-not-joined = Siz bu türgenleşige entek goşulmadyňyz. Ilki goşulyň.
drill-refused-not-allowed = Bu siziň wezipäňize girmeýär. Türgenleşigiň ýolbaşçysyna ýüz tutuň.
drill-refused-not-your-room = { $room }: bu otaga siz gözegçilik etmeýärsiňiz. Ony size berkitmegi türgenleşigiň ýolbaşçysyndan soraň.
drill-refused-not-your-exit = { $exit }: bu çykalga siz gözegçilik etmeýärsiňiz. Ony size berkitmegi türgenleşigiň ýolbaşçysyndan soraň.
drill-refused-unknown = { $what ->
    [room] { $id }: bu otag türgenleşikde ýok. Sanawdan saýlaň.
    [exit] { $id }: bu çykalga türgenleşikde ýok. Sanawdan saýlaň.
    [missing] { $id }: bu adamlaryň ýokdugyny hiç kim habar bermedi. Sanawdan saýlaň.
    [observer] Bu synçy indi sanawda ýok. Başgasyny saýlaň ýa-da hiç kimi saýlamaň.
    [sentence] Bu sözlem şol arada üýtgedi. Sahypany täzeden ýükläp, soň düzediň.
   *[extra] { $id }: bu artyk adamlar barada hiç kim habar bermedi. Sanawdan saýlaň.
}
drill-refused-same-room = { $room }: ýok adamlar-da, artyk adamlar-da bir otagdan. Olaryň tapylan otagyny saýlaň.
drill-refused-too-long = { $what ->
    [class] Synpyň ady aşa uzyn.
    [label] Beýany aşa uzyn.
    [name] Ady aşa uzyn.
   *[text] Tekst aşa uzyn.
} Iň köp { $most } belgi.
drill-refused-out-of-range = { $what ->
    [people] Adam aşa köp: iň köp { $most }.
    [seconds] Wagt aşa giç: başlanandan soň iň köp { $most } s.
    [exits] Çykalga aşa köp: iň köp { $most }.
    [observers] Synçy aşa köp: iň köp { $most }.
   *[rooms] Otag aşa köp: iň köp { $most }.
}
drill-refused-empty = At ýetmeýär. Ony ýazyň.
drill-refused-bad-sequence = Telefon ýazgylary tertipsiz iberdi. Sahypany täzeden ýükläň.

## Hasabat: wagt, otaglar, çykalgalar, adamlar

drill-report-seconds = { $seconds } s
drill-report-minutes = { $minutes } min { $seconds } s
drill-report-whole-minutes = { $minutes } min
drill-report-class = { $class } ({ $room })

drill-report-planned = { $kind }: { $rooms } otag, { $people } adama garaşyldy.
drill-report-announced = Adamlar muny öňünden bilýärdi.
drill-report-unannounced = Adamlar muny öňünden bilmeýärdi.
drill-report-group = Gatnaşdy: { $group }.
drill-report-watched = Telefonly: { $teachers } mugallym, { $observers } synçy.

drill-report-all-secured = Başlanandan { $time } soň ähli otaglar gulplandy we adamlar görünmedi.
drill-report-all-out = Başlanandan { $time } soň hemmeler daşarydady.
drill-report-all-safe = Başlanandan { $time } soň hemmeler daşaryda ýa-da gulply gapynyň aňyrsyndady.
drill-report-not-all-safe = { $rooms } otagdan { $safe } sanysy howpsuz boldy. Iň soňkusynyň haçan howpsuz bolandygy belli däl.
drill-report-simulated-below = Hasaplama görä bu binada { $low } – { $high } gerek, hasaplamalaryň ýarysynda iň köp { $median }. Türgenleşige { $time } gitdi: 100 hasaplamanyň 95-sinden az.
drill-report-simulated-inside = Hasaplama görä bu binada { $low } – { $high } gerek, hasaplamalaryň ýarysynda iň köp { $median }. Türgenleşige { $time } gitdi: hasaplamalardaky ýaly.
drill-report-simulated-above = Hasaplama görä bu binada { $low } – { $high } gerek, hasaplamalaryň ýarysynda iň köp { $median }. Türgenleşige { $time } gitdi: 100 hasaplamanyň 95-sinden köp.
drill-report-all-accounted = Garaşylan { $expected } adamyň hemmesi başlanandan { $time } soň hasaba alyndy.
drill-report-not-all-accounted = { $expected } adamdan { $accounted } sanysy hasaba alyndy. Bir ýerde san ýok ýa-da gabat gelmeýär.
drill-report-all-clear = Howp geçdi diýen duýduryş başlanandan { $time } soň berildi.
drill-report-ended = Türgenleşik başlanandan { $time } soň gutardy.

drill-report-room-secured = { $room }: { $time } soň gulplandy, adamlar görünmeýär.
drill-report-room-not-secured = { $room }: gulplanmady, { $time } soň habar berildi.
drill-report-room-empty = { $room }: { $time } soň boş.
drill-report-room-not-empty = { $room }: boş däl, { $time } soň habar berildi.
drill-report-room-out = { $room }: { $time } soň daşaryda.
drill-report-room-out-with-exit = { $room }: { $time } soň daşaryda ({ $exit }).
drill-report-room-not-out = { $room }: daşaryda däl, { $time } soň habar berildi.
drill-report-room-counted = { $room }: { $present } adam sanaldy, { $expected } adama garaşyldy, { $time } soň hemmesi düşündirildi.
drill-report-room-count-differs = { $room }: { $present } adam sanaldy, { $expected } adama garaşyldy, tapawudy düşündirilmedi; { $time } soň sanaldy.
drill-report-room-silent = { $room }: hiç zat habar berilmedi.

drill-report-exit = { $exit }: { $told }.
drill-report-exit-first = ilkinji adam { $first } soň
drill-report-exit-last = soňky adam { $last } soň
drill-report-exit-people = { $people } adam çykdy

drill-report-found = { $room }: ýok bolan { $count } adam { $time } soň başga ýerden tapyldy ({ $found_in }).
drill-report-missing = { $room }: { $count } adam ahyryna çenli tapylmady.
drill-report-extra = { $room }: ahyryna çenli { $count } adam artyk, hiç bir otaga degişli däl.

drill-report-note = { $words }
drill-report-note-with-where = { $where }: { $words }
drill-report-by = { $note } — { $by }
drill-report-observer = Synlady: { $by }.
drill-report-observer-with-where = Synlady: { $by }; { $where }.
drill-report-wash-good = Gowy boldy: { $words }
drill-report-wash-good-with-where = { $where }, gowy boldy: { $words }
drill-report-wash-hard = Kyn boldy: { $words }
drill-report-wash-hard-with-where = { $where }, kyn boldy: { $words }
drill-report-wash-change = Üýtgetmeli: { $words }
drill-report-wash-change-with-where = { $where }, üýtgetmeli: { $words }
drill-report-written = Türgenleşigiň ýolbaşçysy: { $words }
drill-report-corrected = { $note } (ýolbaşçy başgaça beýan etdi)

## Kagyzdaky hasabat

drill-report-paper = Türgenleşik barada hasabat
drill-report-mark = TÜRGENLEŞIK
drill-report-section-overview = Näme türgenleşildi
drill-report-section-times = Wagt
drill-report-section-rooms = Otaglar
drill-report-section-exits = Çykalgalar
drill-report-section-people = Kim ýokdy, kim tapyldy
drill-report-section-strengths = Näme gowy boldy
drill-report-section-gaps = Nämäni düzetmeli
drill-report-section-information = Ýene näme görüldi
drill-report-section-wash = Adamlar soňra näme diýdi
drill-report-day = Güni
drill-report-kind = Näme türgenleşildi
drill-report-groups = Kim gatnaşdy
drill-report-record = Teswirnama
drill-report-record-until = { $last } belgili ýazga çenli
drill-report-measured = Ölçendi
drill-report-low = Hasaplamada: 100-den 5-sinde gysgarak
drill-report-median = ýarysynda gysgarak
drill-report-high = 100-den 5-sinde uzagrak
drill-report-compare-only = Otaglarda gizlenmegi hasaplamagy barlap boljak maglumat ýok. Onuň bilen diňe iki meýilnamany deňeşdiriň.
drill-report-room = Otag
drill-report-secured = Gulplandy
drill-report-empty = Boş
drill-report-out = Daşaryda
drill-report-counted = Sanaldy / garaşyldy
drill-report-at-exit = Çykalga
drill-report-first = Ilkinji adam
drill-report-last = Soňky adam
drill-report-people = Adam
drill-report-cell-not = ýok ({ $time })
drill-report-follows = Mundan soň näme edilýär
drill-report-follows-lead = Her bölüm boýunça näme ediljekdigini, kimiň we haçana çenli etjekdigini ýazyň. Indiki türgenleşikde barlaň.
drill-report-no-gaps = Düzedilmeli zady hiç kim ýazmady. Bu ýerde ylalaşan zatlaryňyz üçin ýer bar.
drill-report-seen = Näme görüldi
drill-report-about = Bu wagtlar nireden alyndy
drill-report-about-times = Wagt — başlanandan soňky minutlar we sekuntlar. Ony otaglardaky we çykalgalardaky adamlar telefonda belledi; çyzyk muny hiç kimiň habar bermändigini aňladýar.
drill-report-about-proof = Kwadrat ýaýdaky sanlar — türgenleşigiň teswirnamasynyň ýazgylary. Ol türgenleşigiň ýolbaşçysynda saklanýar.
drill-report-about-names = Bu hasabat adamlary sanaýar we hiç kimiň adyny tutmaýar.
drill-report-about-names-observers = Bu hasabat adamlary sanaýar we diňe synçylary atlandyrýar. Türgenleşikden 30 gün soň olaryň atlary bu ýerden öçürilýär: nusgalaryňyzy hem öçüriň.
