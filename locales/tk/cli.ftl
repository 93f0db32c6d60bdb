### Buýruk setiri näme diýýär.
### status: draft

## Işiň barşy

cli-importing = Çyzgy okalýar: { $file }
cli-checking = Barlanýar: { $site }
cli-drawing = Meýilnama çyzylýar

## Netijeler

cli-wrote-file = Faýl ýazyldy: { $file }
cli-summary = { $errors } ýalňyşlyk, { $warnings } duýduryş, { $notes } bellik
cli-imported = Okaldy: { $levels } gat, { $rooms } otag, { $doors } içki gapy we { $exits } çykalga.
cli-repairs = { $count ->
    [0] Hiç zady düzetmek gerek bolmady.
   *[other] { $count } düzediş we çaklama; her biri mesele hökmünde ýazyldy.
}
cli-new-dossier = Täze maglumatlar toplumy döredildi: { $folder }
cli-new-next = site.toml faýlyny dolduryň, soň şu buýrugy ýerine ýetiriň: parvis check { $folder }

## Klassifikasiýa

cli-missing-facts = Ýetmeýän maglumatlar

## Terminaldaky meseleler

cli-settle = çözmegiň ýoly

## Näsazlyklar

cli-no-such-code = { $code } kodly mesele ýok. Belki, { $suggestion }?
cli-already-there = { $path } eýýäm bar; hiç zat üýtgedilmedi.
cli-cannot-write = { $file } faýlyny ýazyp bolmaýar: { $reason }
cli-no-plan = Maglumatlar toplumynda entek gatyň meýilnamasy ýok. Ony şu buýruk bilen ýükläň: parvis import
cli-fallback-note = { $count } tekst entek terjime edilmedi we [en] belgisinden soň iňlisçe görkezilýär.

## Ewakuasiýa modelini barlamak

verify-running = Synaglar geçirilýär
verify-pass = geçdi
verify-fail = GEÇMEDI
verify-not-run = geçirilmedi
verify-more = { $count ->
    [one] we ýene bir ölçeg, ol ýerine ýetirildi
   *[other] we ýene { $count } ölçeg, hemmesi ýerine ýetirildi
}
verify-total = Geçdi: { $pass }, geçmedi: { $fail }, geçirilmedi: { $not-run }.
cli-bad-suite = Synaglary geçirip bolmaýar: { $why }
cli-cannot-read = { $file } faýlyny okap bolmaýar: { $reason }
cli-no-way-in = Kömekçiler bu ýere girip bilmeýär: { $to }. Daşaryk çykarýan çykalga ýa-da durara pol tapylmady.
cli-no-inner-room = Çyzgydaky her otagyň daşky diwary bar: gaçybatalga boljak otag ýok.
cli-no-refuge = Adamlaryň geçip, gulplap biljek otagy belli däl. Haýsy otaglaryň gulplanýandygyny plan.geojson faýlynda görkeziň (“lockable”).
cli-nobody-locks = Otaglar diňe gulplanmak duýduryşynda gulplanýar, şonuň üçin --locking diňe --mode lockdown bilen berilýär.
cli-not-when-staying = Adamlar içerde galanda hiç kim çykalga gitmeýär, liftler durýar, şonuň üçin muny aýryň: { $options }. Diňe içki gapylary ýapyk diýip alyp bolýar; ssenariý duýduryşy bellenen wagtda giç berip, gapylary ýapyp-açyp, otaglara goýbermän, kömekçileri girizip biler.
cli-nobody-sent = Hiç bir otaga çykalga berilmedik. Meýilnamanyň kime haýsy çykalgany berýändigini exits.toml faýlynda görkeziň.
cli-no-entrance = Adamlaryň haýsy gapydan girýändigi belli däl. Muny exits.toml faýlynda görkeziň: entrances = ["E1"]
cli-no-such-door = Çyzgyda { $asked } diýen gapy ýok. Onuň koduny, adyny ýa-da, çykalga bolsa, lowhasyndaky ýazgyny görkeziň.
cli-no-such-door-near = Çyzgyda { $asked } diýen gapy ýok. Belki, { $near }?
cli-no-such-period = Maglumatlar toplumynda günüň “{ $asked }” diýen wagty ýok. Belli bolanlary: { $known }.
cli-no-periods = Maglumatlar toplumynda günüň hiç bir wagty üçin kimiň ýerindedigi aýdylmady. Muny periods.toml faýlyna (nusgasyny parvis new galdyrýar) ýa-da maglumatlar sahypasyna ýazyň.
cli-several-periods = { $asked } wagtyna birnäçesi gabat gelýär: { $found }. Biriniň adyny görkeziň.
cli-nobody-present = Bu wagt binada hiç kim ýok, şonuň üçin hasaplara adam ýok.
cli-no-trajectories = { $path } ady .sqlite ýa-da .parquet bilen gutarmaly.
cli-nobody-counted = Bu binada hiç kim sanalmady, şonuň üçin hasaplara adam ýok. Iň köp adamly wagtda näçe adamyň bolýandygyny site.toml faýlynda (people_peak) ýa-da her otagda näçe adamyň bardygyny plan.geojson faýlynda (people) görkeziň.
cli-not-walkable = Binanyň içinde ýöräp bolmaýar: { $why }

### `parvis evacuate` näme diýýär.

egress-running = Adamlaryň çykyşy hasaplanýar
egress-minutes = { $minutes } minut { $seconds } sekunt
egress-whole-minutes = { $minutes } minut
egress-seconds = { $seconds } sekunt
egress-people = Binadan { $people } adam çykýar; { $runs } hasaplama edildi.
egress-median = Hasaplamalaryň ýarysynda iň soňky adam duýduryşdan soň { $time } içinde çykýar ({ $low } – { $high }).
egress-p95 = 100 hasaplamanyň 95-sinde iň soňky adam { $time } içinde çykýar ({ $low } – { $high }).
egress-never = Gaty köp hasaplamada { $limit } geçende içerde kimdir biri galdy, şonuň üçin 100 hasaplamanyň { $part } sanysynyň näçe wagtda gutarýandygyny aýdyp bolmaýar.
egress-left-inside = { $runs } hasaplamanyň { $count } sanysynda çykalga ýoly bar kimdir biri hasaplama gutaranda heniz içerdedi; her şeýle hasaplama { $limit } diýlip sanalýar. Içerde galanlar, ähli hasaplama boýunça ortaça: { $people }; nirede: { $places }.
egress-unsure = Hatda { $runs } hasaplamadan soň hem 100-den 95-iň wagty 5 %-e çenli anyk däl: diňe aralygyň özüne daýanyň.
egress-broken-off = Wagtyndan öň duruzyldy: bu { $runs } tamamlanan hasaplama daýanýar.
egress-no-run = Hiç bir hasaplama tamamlanmady, şonuň üçin hiç zat aýdyp bolmaýar.
egress-nobody = Hiç kimi çykaryp bolmaýar: adamly otaglaryň hiç birinden ýöräp geçer ýaly çykyş ýoly ýok.
egress-last = Kim iň soňky bolup çykýar
egress-last-room = { $place }: { $of } hasaplamanyň { $runs } sanysynda iň soňkular şu ýerden çykýar.
egress-last-waits = Ýolda olar garaşýar: { $waits }.
egress-last-wait = { $place } – { $wait }
egress-last-exit = Olar şu ýerden daşary çykýar: { $place }.
egress-jams = Adamlar nirede garaşýar
egress-wait = { $place }: { $people } adam geçýär; her biri onuň öňünde ortaça { $wait } garaşýar. Iň uzyn nobat ortaça: { $queue } adam, { $when } geçende.
egress-crowds = Nirede dyknyşyk bolýar
egress-crowd = { $place }: { $time } dowamynda inedördül metrde 4 adamdan köp; iň köpi { $most }.
egress-exits = Haýsy çykalgalar ulanylýar
egress-exit = { $place }: { $people } adam, iň soňkusy { $until } geçende çykýar.
egress-trying = “Eger…” synagy: { $of } sanydan { $number }
egress-same = ynamly tapawut ýok ({ $within } çäginde; hasaplamalar: { $runs })
egress-sooner = { $time } ir, ± { $within } (hasaplamalar: { $runs })
egress-later = { $time } giç, ± { $within } (hasaplamalar: { $runs })
egress-compared = Binanyň häzirki ýagdaýyna görä iň soňky adam çykýar: { $difference }.
egress-more = { $place } (ýene { $people })
egress-why-sooner = Onsuz has köp adam şu çykalgalardan çykýar: { $exits }. Şonda hasaplamalaryň ir gutarmagy olardaky adamlaryň çykalga saýlaýşyndan gelip çykýar: muňa bil baglamaň.
egress-cut-off = Şonda çykyş ýolsuz galýan adamlar: { $people }.
egress-there = Kim ýerinde
egress-there-people = Iň köp adamly wagtda sanalan { $counted } adamdan { $people } adam binada.
egress-there-period = Günüň wagty: { $name }, { $from } – { $to } (çeşme: { $source }, { $date }).
egress-there-assumed = Bu hasaplamany soranyň çaklamasy; muny hiç kim sanamady.
egress-there-kind = { $kind }: 100 adamdan { $percent }.
egress-there-room = { $room }: { $before } ýerine { $people }.
egress-there-more = Ýene { $count } otag.
egress-there-help = Çykmakda kömege mätäç adamlaryň hemmesi ýerinde diýlip alyndy.
egress-if-lost = Çykalga ýapylyp galsa: iň soňky adam çykýar
egress-if-lost-line = { $place }: { $difference }.
egress-if-wider = Gapy giňräk bolsa: iň soňky adam çykýar
egress-if-wider-line = { $place }, { $now } ýerine { $wider }: { $difference }.
egress-if-alarm = Duýduryş gatma-gat berilse: iň soňky adam çykýar
egress-if-upward = Ilki iň aşaky gat, gatlaryň arasynda { $step }: { $difference }.
egress-if-downward = Ilki iň ýokarky gat, gatlaryň arasynda { $step }: { $difference }.
egress-if-read = Her setir ýokardaky bina bilen deň tötänliklerde hasaplanyp, hasaplama boýunça deňeşdirildi; hakyky san 100 ýagdaýyň 95-sinde ± çäginde bolýar. 1,05 metre çenli gapy ölçegleri Approved Document B resminamasyndan alyndy; ulurak ölçegler we gatlaryň arasyndaky wagt — biziň çaklamamyz.
egress-if-bounds = Öňünde geçýänleriň ortaça { $wait } ýa-da ondan uzak garaşýan her gapysy giňeldilýär, köp bolanda { $most-doors }; kimdir biriniň ulanýan her çykalgasy ýapylýar, köp bolanda { $most-exits }. Şonuň üçin synalmady: gapy { $doors }, çykalga { $exits }. Hiç kimiň ulanmaýan, ýapylmagy hiç zady üýtgetmeýän çykalgalar: { $unused }.
egress-if-broken-off = Wagtyndan öň duruzyldy: hemme zat synalmady.
egress-comparative = Diňe deňeşdirmek üçin: gapyny gulplap gizlenýän ýa-da binanyň içinde gaçybatalga tapýan adamlar boýunça barlag maglumatlary ýok. Bu sanlar bilen iki meýilnamany deňeşdiriň, ýöne olary wada bermäň.
egress-lock-stay = Gulplanýan otaglarda { $stay } adam bar, olar ýerinde galýar; { $go } adam başga otaga geçmeli.
egress-lock-unknown = Gulplanýandygy ýa gulplanmaýandygy aýdylmadyk otaglar: { $rooms }; olardaky { $people } adam geçmelileriň hataryna goşuldy.
egress-lock-time = Hasaplamalaryň ýarysynda ýer tapan iň soňky adam { $median } geçende, 100 hasaplamanyň 95-sinde { $p95 } geçende gulplanan gapynyň aňyrsynda bolýar.
egress-staying-cut = { $runs } hasaplamanyň { $count } sanysynda { $limit } geçip hasaplama duruzylanda kimdir biri heniz otaga barýardy; her şeýle hasaplama şonça wagt diýlip sanalýar.
egress-lock-doors = Her otagyň gapysy ol ýerde ýeri bar iň soňky adam girýänçä we öz adamlary herekete başlaýança açyk durýar; soň ony ýapyp gulplamak { $locking } alýar ({ $given ->
    [0] biziň çaklamamyz: özüňiz ölçäp görüň
   *[other] soragda görkezilişi ýaly
}).
egress-lock-half = Gulplanýan, adamly otaglar: { $rooms }; olaryň ýarysy duýduryşdan soň ortaça { $time } içinde.
egress-lock-late = Ortaça { $people } adam giç gelýär: özünden öň gelenleriň ählisinden { $locking } köp wagt soň; garaşylmasa, otag gulply bolardy. Içerdäkiler kime garaşýandygyny bilmeli.
egress-shelter-stay = Daşky diwary ýok otaglarda { $stay } adam bar, olar ýerinde galýar; { $go } adam başga otaga geçmeli.
egress-shelter-time = Hasaplamalaryň ýarysynda ýer tapan iň soňky adam { $median } geçende, 100 hasaplamanyň 95-sinde { $p95 } geçende otagda bolýar.
egress-open-each = Geçmeli adam duýduryşdan tä otaga girýänçä ortaça { $time } açyk ýerde bolýar ({ $low } – { $high }).
egress-staying-compared = Binanyň häzirki ýagdaýyna görä otag tapan iň soňky adam onda bolýar: { $difference }. Otag tapmaýanlar, ortaça: { $people }; binanyň häzirki ýagdaýynda: { $before }.
egress-all-found = Her kim durara ýeri bar otag tapýar.
egress-without-lock = Durara ýeri bar otag tapmaýanlar, ortaça: { $people }. Gulplanýan otaglarda { $space } adama ýer bar.
egress-without-inner = Durara ýeri bar otag tapmaýanlar, ortaça: { $people }. Daşky diwary ýok otaglarda, koridorlar bilen bilelikde, { $space } adama ýer bar.
egress-left-open = Ahyrynda açyk ýerde galýanlar
egress-left-at = { $place }: ortaça { $people } adam
egress-open = Açyk ýerdäki adamlar
egress-open-at = { $time } geçende: { $people }
egress-rooms = Haýsy otaglar adamlary kabul edýär
egress-takes-in = { $place }: { $people } adam; ýene { $room } adama ýer bardy.
egress-locked = Ortaça { $time } geçende gulplanýar; giç gelýänler: { $late }.
egress-left-out = Hasaplamalarda kim ýok
egress-no-exit = Çyzgyda hiç bir çykalga ýok. Daşaryk çykarýan gapylary plan.geojson faýlynda belläň (“exit”: true).
egress-why-no-way = Çyzgyda çykyş ýoly ýok (otaglar: { $rooms }; adamlar: { $people }). Ýetmeýän gapylary çyzyň.
egress-why-no-floor = Çyzgyda durmak üçin örän dar (otaglar: { $rooms }; adamlar: { $people }).
egress-why-not-built = Çyzgyda çykyş ýoly bar, ýöne çyzylyşy ýaly ondan ýöräp geçip bolmaýar (otaglar: { $rooms }; adamlar: { $people }).
egress-why-no-room = Durara ýer ýetýäninden köp adam sanaldy (otaglar: { $rooms }; adamlar: { $people }).
egress-sure = Bu näderejede takyk
egress-sure-model = Bu türgenleşik däl-de, model. Onuň wagtlaryny meýilnamalary deňeşdirmek üçin ulanyň, öz türgenleşigiňiziň wagtyny bolsa ölçäň.
egress-sure-cfsm = Adamlar nähili ýöreýär: çaknyşyksyz tizlik modeli (CFSM, Tordeux we b., 2015). Her kim öňe ýöreýär, golaýdakydan gapdala sowulýar we öňünde ýer azalsa haýallaýar; hiç kim öňünden seretmeýär, şonuň üçin garşylykly akymlar durmuşdakydan köp päsgel berýär.
egress-sure-avm = Adamlar nähili ýöreýär: öňünden görýän model (AVM, Xu we b., 2021). Her kim takmynan bir sekunt öňe seredýär, garşysyna gelýänlere ýol berýär we öňünde ýer azalsa haýallaýar.
egress-sure-spread = Desganyň adam sany otaglara meýdany we niýetlenişi boýunça paýlandy.
egress-sure-counted = Adamlar otagma-otag sanaldy: aýdylyşy ýaly, aýdylmasa meýdany we niýetlenişi boýunça.
egress-sure-by-area = Desganyň adam sany niýetlenişi belli otaglara sygýanyndan köp; galanlary niýetlenişini hiç kim görkezmedik otaglara meýdany boýunça paýlandy (biziň çaklamamyz).
egress-sure-more = Desganyň adam sany ýene { $people } adam köp; olara otag tapylmady, olar hasaplamalarda ýok.
egress-sure-inner = Konturynyň { $percent } göteriminden başgasynyň aňyrsynda başga otaglar bolsa, otag daşky diwary ýok hasaplanýar; koridorlarde adamlar diwarlaryň boýunda durýar, polyň ýarysy boş galýar (biziň çaklamalarymyz).
egress-sure-places = Gitmeli her adam üçin meýilnamada oňa aýdylan otagda, bolmasa ýeri bar iň ýakyn otagda ýer saklanýar, ilki has ýakyn duranlara; şonuň üçin hiç kim doly otaga gelmeýär, ýer tapylmadyk adam duran ýerinde galýar. Adamlar muny diňe meýilnama nirä gitmelidigini aýtsa bilýär (biziň çaklamamyz).
egress-not-kept = Hasaplanan zady indiki gezek üçin saklap bolmady: { $reason }
egress-written = Ýazyldy: { $path }
egress-not-calibrated = Türgenleşige görä takyklanmady: drills.toml faýlynda türgenleşikde ölçenen wagt ýok.
egress-calibrated = { $date } geçirilen türgenleşige görä takyklandy, ölçenen wagtlar: { $count }. Adamlar adaty wagtyň { $response } göterimi geçende ({ $response-low } – { $response-high }) herekete başlaýar we adaty tizligiň { $pace } göterimi bilen ({ $pace-low } – { $pace-high }) ýöreýär; her hasaplama sanlary şu çäklerden alýar.
egress-calibrated-off = Şeýle takyklanan hasaplamalaryň ýarysy ölçenen wagtlardan { $percent } göterim ýa-da ondan az tapawutlanýar.
egress-calibrated-kept = Onuň hasaplamalary { $date } edilip, maglumatlar toplumy bilen bile saklandy; bina, adamlar we türgenleşik şondan bäri üýtgemedi.
egress-calibrated-new = Onuň hasaplamalary häzir edildi.
egress-calibrated-outdated = Onuň hasaplamalary häzir edildi: { $date } bäri saklananlar başga bina, başga adamlara, başga türgenleşige ýa-da Parvisiň başga wersiýasyna degişli.
egress-calibrated-broken = Onuň hasaplamalary häzir edildi: { $file } faýly düzedilipdir ýa-da zaýalanypdyr, şonuň üçin ulanylmaýar.
egress-calibrated-far = Bu örän daş: türgenleşik hasaplamalardan başgaça geçipdir ýa-da çyzgyda başga bina görkezilipdir. Şeýle takyklama daýanmaň.
egress-calibrated-left = Hiç bir hasaplama jogap berip bilmedik ölçenen wagtlar, meselem, hiç kimiň çykmaýan çykalgasynyňky: { $count }
egress-calibrated-announced = Adamlar şol türgenleşik barada öňünden bilýärdiler. Duýdurylmasa, giçräk başlamaklary mümkin.
egress-calibrated-staying = Şol türgenleşik ewakuasiýady. Içerde galmaly bolanda hem adamlaryň şonça ir başlap, şonça çalt ýöreýändigi biziň çaklamamyzdyr.
egress-calibrated-exit = { $place }: türgenleşikde { $people } adam, hasaplamalarda { $run }.
egress-sure-response = Adamlaryň haçan başlaýandygy her hasaplama üçin 3,44 we 0,94 lognormal paýlanyşdan alynýar, 300 s-den geçmeýär: ýarysy takmynan 31 s içinde başlaýar (IMO MSC.1/Circ.1533, gündiz; gämiler üçin, ýatdan, barlanmady). Synp bile başlaýar, galanlar – her kim özi.
egress-sure-pace = Boş ýerde her kimiň ýöreýiş tizligi normal paýlanyşdan alynýar, 1,34 ± 0,26 m/s (Weidmann 1993, ýatdan).
egress-sure-pupils = Okuwçylar tizligi we eginleriniň ini boýunça uly adam hökmünde alyndy: 7–17 ýaş üçin sanly çeşme elde ýok. Öz türgenleşigiňizde ölçäň.
egress-sure-assigned = Her kim, nobat nähili bolsa-da, meýilnamanyň onuň otagyna beren çykalgasyna barýar; ol ýapylyp galsa, iň ýakynyna.
egress-sure-familiar = Her kim, nobat nähili bolsa-da, özüniň giren gapysyna barýar; ol ýapylyp galsa, iň ýakynyna.
egress-sure-not-sent = { $rooms } otagdaky { $people } adama şeýle çykalga berilmedi ýa-da oňa ýol ýok, olar özleri saýlaýar:
egress-sure-nearest = Her kim, nobat nähili bolsa-da, özi üçin iň gysga ýol bilen barýar.
egress-sure-classes = { $count } synpyň her biri mugallymy başlanda başlaýar we ýolda bile ýöreýär.
egress-sure-turning = Her kim iň ýakyn çykalga barýar; nobatda duran adam her on sekuntda töweregine seredip, 15 % çalt çykyp boljak çykalga öwrülýär (synaglarda az adam öwrülýär; sanlar — biziň çaklamamyz).
egress-sure-quickest = Her kim ähli nobatlary bilýär we iň çalt çykyp boljak çykalga baryp, 15 % utuş üçin öwrülýär: adamlar munça çalt karar bermeýär.
egress-sure-capped = Hiç bir gapy açyk ininiň metrinden sekuntda { $flow } adamdan köp geçirmeýär, kadalar ondan köp hasaplamaýar (NIST TN 1822, IMO MSC.1/Circ.1533; beýleki programmalaryň synaglarynda okaldy). Hakyky märeke çaltrak geçýär, şonuň üçin bu ätiýaçly alyndy.
egress-sure-emergent = Gapydan näçe adam geçýändigini diňe märekäniň özi çözýär: tejribede 1 m-den sekuntda 1,7–2,8 adam geçýär. Kadalar { $flow } adamdan köp hasaplamaýar; ätiýaçly hasaplamak üçin gapylary çäklendirip hasaplaň.
egress-sure-help = Hasaplamalarda kömege mätäç hiç kim ýok: kimiň basgançakdan ýöräp bilmeýändigi maglumatlar toplumynda aýdylmady (site.toml faýlyndaky wheelchair_users we people_needing_help).
egress-lost-too-narrow = Hasaba girmedi, durmak üçin örän dar ({ $count }): { $places }
egress-lost-door = Hasaba girmedi, ýanynda otag ýok gapylar ({ $count }): { $places }
egress-lost-stairs = Hasaba girmedi, meýdançasyna we basganjaklaryna ýer ýok basgançaklar ({ $count }): { $places }
egress-lost-floor = Başga ýerde çyzylan otaga barýan gapylar; arasynda pol bar diýlip alyndy ({ $count }): { $places }
egress-lost-exit = Aňyrsynda otag bar çykalgalar, içki gapy hökmünde alyndy ({ $count }): { $places }
egress-others = Başgaça hereket edýänler
egress-on-wheels = Maýyp arabasyndakylar: { $people }. Ortaça { $out } adam çykýar, { $refuge } adam howpsuz ýerde, { $stairs } adam basgançagyň ýanynda kömege garaşýar.
egress-helped = Kimdir biriniň kömegi bilen ýöreýänler: { $people }. Ortaça { $out } adam çykýar.
egress-small-children = Kiçi çagalar: { $people }. Ortaça { $out } çaga çykýar.
egress-others-left = Ortaça olaryň { $left } sanysy çykyp hem bilmeýär, şeýle ýer hem tapmaýar.
egress-staying-others = { $who ->
    [wheels] Maýyp arabasyndakylar
    [helped] Kimdir biriniň kömegi bilen ýöreýänler
   *[other] Kiçi çagalar
}: { $people }. Ortaça { $out } adam ahyrynda galmaly otagda bolýar.
egress-staying-left = Ortaça olaryň { $left } sanysy ony tapmaýar.
egress-waits = { $place }: bu ýerde ortaça { $people } adam kömege garaşýar.
egress-rescue = Garaşýanlary hiç kim alyp çykmaýar: oňa gidýän wagt ýokardaky wagtlara girmeýär. Muny kimiň etjekdigini belläň we wagtyny türgenleşikde ölçäň.
egress-lift = { $place }: lift ortaça { $people } adam daşaýar.
egress-sure-others = Kime nämäniň gerekdigi her hasaplama üçin tutuş bina boýunça tötänleýin saýlanýar. Maýyp arabasynyň ini 0,7 m, ol beýlekilerden 30 % haýal ýöreýär (meýilleşdiriş düzgüni, ölçelmedi). Kömek bilen ýöreýänler 0,46–0,76 m/s tizlikde (RiMEA, zordan ýöreýän adamlar üçin; munuň olaryň tizligidigi — biziň çaklamamyz), basgançakdan aşak 0,15–0,47 m/s (NIST, 2014) tizlikde ýöreýär. Kömekçiler aýratyn sanalmaýar.
egress-sure-steps = Hiç kimiň başgaça diýmedik her bir gapysyndan we çykalgasyndan (step_free), ini 0,7 m bolsa, maýyp arabasy geçýär diýlip alyndy.
egress-sure-children = Kiçi çagalar 1,9 m/s tizlikde ýöreýär, bu 3–7 ýaşlylarda ölçenen ortaça san (arXiv 2306.11430); basgançakda, maglumat ýoklugy üçin, hemmeler ýaly haýallaýarlar.
egress-sure-no-lifts = Liftler işlemeýär.
egress-sure-lifts-none = Liftleri hasaba almak soraldy, ýöne çyzgyda iki gatda gapysy bolan hiç bir lift ýok.
egress-sure-lifts = Liftler maýyp arabasyndakylary we kömek bilen ýöreýänleri daşaýar: kabina { $people } adam sygýar, tizligi { $speed } m/s, gapylary { $doors } sekuntda açylýar ýa-da ýapylýar we iň soňky adamdan soň { $stays } sekunt açyk durýar. Siziň görkezmedik sanlaryňyz (--lift-people, --lift-speed) — biziň çaklamamyz; elimizde çeşme ýok. Diňe ewakuasiýa üçin niýetlenen liftleri ulanyň we sanlary olara seredýän adamdan soraň.
egress-lost-lift = Hasaba girmedi, iki gatda gapysy ýok liftler ({ $count }): { $places }

serve-first = Häzirlikçe hiç kim girip bilmeýär. Bu salgylanmany açyň (ol bir gezek işleýär), parol saýlaň, soň beýlekileri çagyryň:
serve-ready = Taýýar: { $address } (Ctrl-C togtadýar)
serve-stopped = Togtadyldy.
demo-sample = Nusga ýurt taýýar. Her salgylanma bilen bir gezek girip bolýar, her gezek başga adamyň adyndan:
cli-bad-key = { $path } baş açar däl: onda 64 sany on altylyk sifr bolmaly. Ornuna dogry faýly goýuň; onsuz saklanan zatlaryň hiç birini okap bolmaýar.
cli-not-served = Parvis { $address } salgysynda jogap berip bilmeýär: { $reason }. Başgasyny --listen arkaly saýlaň.
cli-office = Saklanan zatlardan peýdalanyp bolmaýar: { $reason }
keep-backed-up = { $path } içinde { $tables } tablisa, { $rows } setir we { $files } uly faýl bar; her biriniň sany we heşi ýazylan.
keep-key = Onda baş açar ýok. master.key nusgasyny başga ýerde saklaň: onsuz ätiýaçlyk nusgadan hiç zat okap bolmaýar.
keep-restored = { $path } içindäki zatlaryň hemmesi ýerinde: { $tables } tablisa, { $rows } setir we { $files } uly faýl; sany we heşi şol durşuna.
keep-moved = Hemmesi { $path } içine we görkezilen maglumatlar binýadyna göçürildi: { $tables } tablisa, { $rows } setir we { $files } uly faýl; sany we heşi şol durşuna.
keep-journal-whole = Žurnal bitin: { $lines } setir, hiç biri üýtgedilmedi, ýitmedi, gaýtalanmady we süýşürilmedi.
keep-journal-touched = Žurnala kimdir biri degipdir. Onda { $lines } setir bar.
keep-journal-fault = • { $fault }
keep-journal-end = Muny başga ýerde saklaň; soň --end LINE:HASH mundan öň hiç zada degilmändigini subut edýär:
