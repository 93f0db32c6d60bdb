### Meseleler: ady, näme aýdylýar, nähili çözülýär.
### status: draft

## P: çyzgy

P101-title = Gat meýilnamasy ýok
P101-says = Maglumatlar toplumynda gat meýilnamasy ýok. Otaglary, gapylary, çykalgalary we çykyş ýollaryny barlap hem, çap edip hem bolmaýar.
P101-settle = “parvis import” bilen çyzgyny ýükläň ýa-da otaglary we gapylary plan.geojson faýlyna çyzyň.
P102-title = Çyzgy okalanda konturlar düzedildi
P102-says = { $count ->
    [1] { $place }: çyzgy okalanda kontury düzedildi.
   *[other] Çyzgy okalanda { $count } kontur düzedildi.
 } Kesişýän çyzyklar aýryldy, gaýtalanan nokatlar we konturlar aýryldy, açyk konturlar ýapyldy.
P102-settle = Düzedilen şekilleri çyzgy bilen deňeşdiriň. Haýsydyr biri nädogry bolsa, ony asyl faýlda düzedip, täzeden ýükläň.
P103-title = Iki gezek çyzylan otaglar birden galdyryldy
P103-says = { $count ->
    [1] { $place }: şol bir poly bilen iki gezek çyzylan; bir nusgasy alynmady.
   *[other] { $count } otag şol bir poly bilen iki gezek çyzylan; her biriniň bir nusgasy alynmady.
 }
P103-settle = Nusgadan başga hiç zadyň ýitmändigini barlaň: galan otagyň belgisi, ady we niýetlenişi.
P104-title = Gapylar öz diwaryna süýşürildi
P104-says = { $count ->
    [1] { $place }: diwaryndan { $farthest } daşda durýardy, oňa süýşürildi.
   *[other] { $count } gapy öz diwarynyň gapdalynda durýardy, oňa süýşürildi; iň daşy — { $farthest }.
 }
P104-settle = Süýşürilen gapylary çyzgyda görüň. Haýsydyr biri başga diwara düşen bolsa, ony asyl faýlda düzedip, täzeden ýükläň.
P105-title = Gapynyň haýsy otaglary birikdirýändigi çyzgy boýunça kesgitlendi
P105-says = { $count ->
    [1] Faýlda bu gapynyň haýsy otaglary birikdirýändigi aýdylmaýar: { $place }. Olar ýerleşişine görä tapyldy.
   *[other] Faýlda { $count } gapynyň haýsy otaglary birikdirýändigi aýdylmaýar. Olar ýerleşişine görä tapyldy.
 }
P105-settle = Çyzgyda gapylaryň shemasyny açyp, birnäçe çykyş ýoluny yzarlaň. Nädogrusyny asyl faýlda düzediň.
P106-title = Gatlar basgançaklaryň ýerleşişine görä birikdirildi
P106-says = { $count ->
    [1] Faýlda munuň nirä alyp barýandygy aýdylmaýar: { $place }. Ol üstündäki we aşagyndaky basgançak bilen birikdirildi, sebäbi olar biri-biriniň üstünde ýerleşýär.
   *[other] Faýlda { $count } basgançagyň, pandusyň ýa-da liftiň nirä alyp barýandygy aýdylmaýar. Olar biri-biriniň üstünde ýerleşýändigi üçin birikdirildi.
 }
P106-settle = Her basgançakdan bir gezek ýöräp geçiň-de, onuň haýsy gatlary birikdirýändigini tassyklaň.
P107-title = Gatlaryň belgileri ýa-da meýdanlar hasaplanyp çykaryldy
P107-says = { $count ->
    [1] { $place }: faýlda doly aýdylmaýar. Gatyň belgisi, beýikligi ýa-da meýdany hasaplanyp çykaryldy.
   *[other] Faýlda { $count } gat ýa-da otag doly beýan edilmedik: belgileri, beýiklikleri ýa-da meýdanlary hasaplanyp çykaryldy.
 }
P107-settle = Gatlaryň sanawyny we görkezilen otaglary bina bilen deňeşdiriň.
P108-title = Käbir otaglaryň niýetlenişi düşnüksiz
P108-says = { $count ->
    [1] Çyzgyda niýetlenişi Parvisiň bilmeýän sözi bilen ýazylan (“{ $words }”): { $place }. Niýetlenişi näbelli hasaplanýar.
   *[other] { $count } otagyň niýetlenişi Parvisiň bilmeýän sözi bilen ýazylan: { $words }. Olaryň niýetlenişi näbelli hasaplanýar.
 }
P108-settle = Bu otaglaryň kategoriýasyny plan.geojson faýlynda görkeziň: classroom, office, restroom, storage …
P109-title = Faýl özünde ýok zady atlandyrýar
P109-says = { $count ->
    [1] Faýlda ýok zat atlandyrylýar: { $targets }.
   *[other] Faýlda ýok { $count } zat atlandyrylýar: { $targets }.
 } Olara bagly zatlar şol durşuna goýuldy.
P109-settle = Faýly taýýarlan adamdan doly eksporty soraň ýa-da salgylanmalary el bilen düzediň.
P110-title = Faýlyň käbir bölekleri alynmady
P110-says = { $count ->
    [1] Faýlyň bir böleginden peýdalanyp bolmady, ol alynmady: { $what }.
   *[other] Faýlyň { $count } böleginden peýdalanyp bolmady, olar alynmady: { $what }.
 }
P110-settle = Meýilnamada otagyň, gapynyň ýa-da basgançagyň ýetmeýändigini-ýetýändigini görüň. Ýetmese, faýly düzedip, täzeden ýükläň.
P111-title = Uzynlyk birligi çak edildi
P111-says = Çyzgyda bir birligiň nämä deňdigi aýdylmaýar. Şeýle alyndy: { $unit }.
P111-settle = Bir gapyny ýa-da diwary ölçäp, çyzgy bilen deňeşdiriň. Gabat gelmese, birligini görkezip, täzeden ýükläň.
P112-title = Haýsy gapynyň daşaryk çykarýandygy çyzgy boýunça kesgitlendi
P112-says = { $count ->
    [1] Faýlda bu gapynyň daşaryk çykarýandygy aýdylmaýar: { $place }. Aňyrsynda otag ýoklugy üçin ol çykalga diýlip alyndy.
   *[other] Faýlda haýsy gapylaryň daşaryk çykarýandygy aýdylmaýar. Aňyrsynda otag ýoklugy üçin { $count } gapy çykalga diýlip alyndy.
 }
P112-settle = Görkezilen çykalgalary aýlanyp, her biriniň daşaryk çykarýandygyny we ondan peýdalanyp bolýandygyny tassyklaň.
P113-title = Gapylaryň ini çak edildi
P113-says = { $count ->
    [1] Ini hiç ýerde görkezilmedik: { $place }. { $width } diýlip alyndy.
   *[other] { $count } gapynyň ini hiç ýerde görkezilmedik. { $width } diýlip alyndy.
 }
P113-settle = Bu gapylaryň geçilýän inini ölçäp, plan.geojson faýlyna ýazyň; ilki çykalgalary we basgançak gapylaryny ölçäň.
P114-title = Gapysy ýok otaglar
P114-says = { $count ->
    [1] Bu ýere hiç bir gapy alyp barmaýar: { $place }.
   *[other] { $place }: { $count } otaga hiç bir gapy alyp barmaýar.
 }
P114-settle = Ýetmeýän gapylary çyzga goşuň. Eger bu şahta ýa-da ýapyk giňişlik bolsa, kategoriýasyny “nonpublic” diýip görkeziň.
P115-title = Otaglar biri-biriniň üstüne düşýär
P115-says = Çyzgyda { $area } pol umumy: { $other } we { $place }.
P115-settle = Konturlary düzediň ýa-da otaglaryň biri galereýa bolsa, oňa aýratyn gat beriň.
P116-title = Hiç bir otaga degişli däl gapylar
P116-says = { $count ->
    [1] { $place }: çyzgyda hiç bir otaga degmeýär.
   *[other] { $place }: { $count } gapy çyzgyda hiç bir otaga degmeýär.
 }
P116-settle = Gapylary asyl faýlda öz diwaryna süýşüriň ýa-da artykmaç bolsa, aýryň.
P117-title = Ýerden beýikdäki çykalgalar: olardan aşak näme düşürýär?
P117-says = { $count ->
    [1] { $place }: çyzgyda çykalga, ýöne ondan aşak düşürýän hiç zat çyzylmadyk.
   *[other] { $place }: { $count } çykalga bar, ýöne olardan aşak düşürýän hiç zat çyzylmadyk.
 }
P117-settle = Daşky basgançagy ýa-da pandusy çyzyň, ýeriň bu gat bilen deňdigini görkeziň ýa-da gapynyň çykalga däldigini belläň.
P118-title = Demirgazygyň niredeligi näbelli
P118-says = Meýilnama Ýeriň niresinde ýerleşýändigini we demirgazygyň niredeligini aýtmaýar. Ol demirgazyk oky bolmazdan çap edilýär.
P118-settle = plan.geojson faýlynda bir burçuň uzaklygyny we giňligini hem-de sahypanyň öwrümini görkeziň.
P119-title = Ady ýok gatlar
P119-says = { $count ->
    [1] Bir gatyň öz ady ýok; ol şeýle çap edilýär: { $place }.
   *[other] { $count } gatyň öz ady ýok; olaryň belgisi çap edilýär.
 }
P119-settle = Adamlaryň ulanýan adyny meýilnama ýazyň: “1-nji gat”, “2-nji gat”, “Ýerzemin”.
P120-title = Belgisi ýok otaglar
P120-says = { $count ->
    [1] { $place }: belgisi ýok.
   *[other] Adam bolýan { $count } otagyň belgisi ýok.
 }
P120-settle = Otaglary gat-gat, sagat diliniň ugruna belgiläň, belgini gapynyň iki tarapynda asyň we meýilnama ýazyň.
P121-title = Bir belgi birnäçe otagda
P121-says = { $place }: { $count ->
    [1] bir belgi birnäçe otagda dur: { $numbers }.
   *[other] { $count } belgi birnäçe otagda dur: { $numbers }.
 }
P121-settle = Her otaga gapysynda-da, meýilnamada-da öz belgisini beriň.
P122-title = Başga gata alyp barmaýan basgançaklar
P122-says = { $count ->
    [1] { $place }: meýilnamada hiç bir başga gata alyp barmaýar.
   *[other] Meýilnamada { $count } basgançak ýa-da pandus hiç bir başga gata alyp barmaýar.
 }
P122-settle = Basgançagy plan.geojson faýlynda üstündäki ýa-da aşagyndaky bölegi bilen birikdiriň (“connector”) ýa-da kategoriýasyny üýtgediň.
P123-title = Otaga alyp barýan “çykalgalar”
P123-says = { $count ->
    [1] { $place }: çykalga diýlip bellenen, ýöne iki tarapynda-da otag bar.
   *[other] { $place }: { $count } gapy çykalga diýlip bellenen, ýöne olaryň iki tarapynda-da otag bar.
 }
P123-settle = Gapy daşaryk çykarýan bolsa, aňyrsyndaky otagyň çyzgysyny düzediň; çykarmaýan bolsa, gapydan “çykalga” belgisini aýryň.

## E: çykyş ýollary

E201-title = Çykyş ýoly ýok
E201-says = { $count ->
    [1] { $place }: bu ýerden hiç bir çykalga ýetip bolmaýar; adamlaryň sany: { $people }.
   *[other] { $place }: { $count } otagdan hiç bir çykalga ýetip bolmaýar; adamlaryň sany: { $people }.
 }
E201-settle = Çyzgyda çykyş ýoluny gapydan gapa yzarlaň. Ýetmeýän gapyny, basgançagy ýa-da çykalgany goşuň ýa-da her gapynyň nämäni birikdirýändigini düzediň.
E202-title = Her gatda näçe adam hasaplandy
E202-says = { $place }: hasaplanan adamlar — { $people }, olardan { $stated } sanysyny desga aýtdy, { $reckoned } sanysy meýdany we niýetlenişi boýunça hasaplandy.
E202-settle = Her otagyň “people” meýdançasyna hakyky sany ýazyň; aýdylan san hasaplananyň ornuny tutýar.
E203-title = Çykyş ýollary gerekliginden dar
E203-says = { $place }: çykyş ýollaryndan wagtynda çykyp bilýän adamlar — { $capacity }{ $ways ->
    [1] {""}
   *[other] {" "}(iň giňi hasaba alynmady)
 }; bu ýerde hasaplanan adamlar — { $people }.{ $assumed ->
    [0] {""}
   *[other] {" "}Inleriň bir bölegi çak edilen.
 }
E203-settle = Geçilýän inini ölçäň, adamlaryň hakyky sanyny görkeziň, ýene bir çykyş ýoluny açyň ýa-da bir wagtda az otag ulanyň.
E204-title = Gatdan çykyş ýollary örän az
E204-says = { $place }: { $ways ->
    [0] öz çykyş ýoly ýok
   *[other] { $ways } çykyş ýoly bar
 }, adamlaryň sany: { $people }; talap edilýän ýollar: { $needed }.
E204-settle = Ýene bir çykalga ýa-da basgançak açyň, çyzgyda ýogyny tassyklaň ýa-da bu gatdaky adamlaryň sanyny azaldyň.
E205-title = Gapylar otagy üçin dar
E205-says = { $place }: hasaplanan adamlar — { $people }; { $capacity ->
    [0] gapylary çykyş ýoly hasaplamak üçin örän dar
   *[other] gapylary { $capacity } adama niýetlenen
 }. Iň giňiniň ini — { $widest }.
E205-settle = Geçilýän inini ölçäň, gapyny giňeldiň, ýene birini goşuň ýa-da adamlaryň hakyky sanyny görkeziň.
E206-title = Çykýanlara garşy açylýan gapylar
E206-says = { $place }: şu gapydan çykýan adamlara garşy açylýar; olaryň sany: { $people }.
E206-settle = Gapyny çykylýan tarapa açylar ýaly dakyň ýa-da otag ulanylýarka açyk berkidip goýuň.
E207-title = Köp otag bir gapa bagly
E207-says = { $place }: bu ýerden geçip bolmasa, { $count } otag başga çykyş ýolsuz galýar; adamlaryň sany: { $people }.
E207-settle = Ikinji ýol tapyň ýa-da dörediň: otaglaryň arasyndaky gapy, daşky basgançak, ýangyn gullugy bilen ylalaşylan penjire. Oňa çenli bu gapynyň aňyrsyndaky adamlaryň näme etmelidigini meýilnama ýazyň.
E208-title = Ähli çykalgalar bir tarapda
E208-says = Ähli çykalgalar ({ $count }) binanyň bir tarapynda.
E208-settle = Başga tarapdan çykalga açyň ýa-da çyzgyda ýogyny tassyklaň.
E209-title = Adamlaryň köpüsi bir çykalgadan çykýar
E209-says = { $place }: { $all } adamyň { $people } sanysy üçin iň ýakyn çykalga ({ $share }{"\u00A0"}%).
E209-settle = Käbir otaglary başga çykalga ugrukdyryň: ony meýilnamada, gapydaky ýazgyda we türgenleşikde görkeziň.
E210-title = Iň uzyn çykyş ýoly
E210-says = Çykalga çenli iň uzyn ýol — { $metres }. Nireden, iň uzak burçdan: { $place }; nirä: { $exit }.
E210-settle = Çözmeli zat ýok: ýurduňyzyň ýangyn howpsuzlygy düzgünlerindäki çäk bilen deňeşdirip, indiki türgenleşikde synap görüň.
E211-title = Basgançaksyz çykyş ýoly-da, howpsuz ýer-de ýok
E211-says = { $place }: basgançaksyz çykalga-da, basgançakdan ýöräp bilmeýänleriň kömege garaşýan howpsuz ýeri-de ýok. Hasaplanan adamlar — { $people }.
E211-settle = Meýilnamada howpsuz ýeri belläp, ol ýerde kimiň kömek berýändigini belläň ýa-da basgançaksyz çykalgany (“step_free”) tassyklaň. Kömegiň tertibini ewakuasiýa bölümine ýazyň.
E212-title = Haýsy çykalgalaryň basgançaksyzdygy näbelli
E212-says = { $count ->
    [1] { $place }: maýyp arabasynyň geçip bilýändigini hiç kim aýtmady.
   *[other] { $count } çykalgadan maýyp arabasynyň geçip bilýändigini hiç kim aýtmady.
 }
E212-settle = Her çykalga maýyp arabasy ýa-da çaga arabasy bilen bir gezek baryp, “step_free” meýdançasyna hawa ýa-da ýok diýip ýazyň.
E213-title = Adamlar otaglarda hasaplanandan köp
E213-says = Iň köp adamly wagtda desgada { $stated } adam bar, çyzgydaky otaglarda bolsa { $counted } adam hasaplandy.
E213-settle = Ýetmeýänleri tapyň: çyzylmadyk bina, niýetlenişi ýok otaglar, çakdanaşa doly zal. Olaryň sanyny “people” meýdançasyna ýazyň.
E214-title = Daşaryk diňe aýlanýan gapy çykarýar
E214-says = { $place }: bu ýerden diňe aýlanýan gapydan çykyp bolýar.
E214-settle = Içerde adam barka aýlanýan gapynyň gapdalyndaky adaty ýa-da süýşýän gapyny açarsyz açyk saklaň.
E215-title = Käbir gapylaryň haýsy tarapa açylýandygy näbelli
E215-says = { $count ->
    [1] { $place }: haýsy tarapa açylýandygyny hiç kim aýtmady, ondan bolsa { $limit } adamdan köp çykýar.
   *[other] { $count } gapynyň haýsy tarapa açylýandygyny hiç kim aýtmady, her birinden bolsa { $limit } adamdan köp çykýar.
 }
E215-settle = Bu gapylaryň her birini bir gezek açyp, haýsy tarapa açylýandygyny meýilnama ýazyň.
E250-title = Hasaplamada çykyş ýoly ýok adamlar
E250-says = { $place }: bu ýerde hasaplanan adamlar — { $people }, ýöne çyzgy boýunça ýöräp bolýan ýol bilen olar daşaryk çykyp bilmeýär.
E250-settle = Çyzgyda şu ýer bilen iň ýakyn çykalganyň arasyndaky gapylara we basgançaklara serediň: diwaryndan daşda duran gapy, örän dar otag, basganjaklaryna ýer ýok basgançak.
E251-title = Adamlar çykanda dyknyşyk bolýar
E251-says = { $place }: { $all } sekundyň { $seconds } sekundynda bir inedördül metrde { $density } adamdan köp durýar.
E251-settle = Käbir otaglary başga ýoldan çykaryň, gatlary gezek-gezegine çykaryň ýa-da indiki dar ýeri giňeldiň; soň täzeden hasaplap, deňeşdiriň.
E252-title = Onsuz iň kyn boljak çykalga
E252-says = { $place }: bu çykalga ýapyk bolsa, bina { $seconds } sekunt giç boşaýar (± { $within }){ $people ->
    [0] .
   *[other] , we başga çykyş ýoly ýok adamlar: { $people }.
 }
E252-settle = Bu çykalga hemmesinden öň boş we abat bolsun; ol ýapyk bolsa, adamlaryň haýsy ýoldan çykýandygyny meýilnama ýazyň.
E253-title = Giňräk gapy wagty tygşytlaýar
E253-says = { $place }: ini { $now } däl-de, { $wider } bolsa, bina { $seconds } sekunt ir boşaýar (± { $within }).
E253-settle = Bu gapyny giňeldip bolýandygyny arhitektordan soraň; oňa çenli adamlaryň bir bölegini başga ýoldan çykaryň.
E254-title = Soňky ewakuasiýa çaklamasy könelişdi
E254-says = { $edited ->
    [0] { $date } günündäki çaklama başga çyzga, başga adamlara, başga türgenleşiklere ýa-da başga Parvis wersiýasyna degişli; onuň ýüze çykarany görkezilmedi.
   *[other] Soňky çaklamanyň faýly ({ $file }) üýtgedilen ýa-da zaýalanan; onuň ýüze çykarany görkezilmedi.
 }
E254-settle = Ony täzeden hasaplaň: parvis evacuate; nämäniň başgaça bolup biljekdigini görmek üçin --what-if goşuň.
E255-title = Içerde galmaly bolanda adamlar açyk ýerde galýar
E255-says = { $place }: hasaplamalaryň ahyrynda bu ýerde galmaga otagy ýok adamlar: { $people }.
E255-settle = Olar üçin meýilnamada we çyzgyda otag belläň (refuge), golaýdaky ýene bir otagy içinden gulplanýan ediň ýa-da munuň deregine haýsy ýoldan çykýandygyny aýdyň; soň täzeden hasaplaň.

## A: ýygnanyşyk ýerleri

A401-title = Ýygnanyşyk ýeri ýok
A401-says = Meýilnamada ýygnanyşyk ýeri görkezilmedik.
A401-settle = Meýilnamada binadan we ýollardan daşrakda bir ýa-da iki ýygnanyşyk ýerini (“assemblypoint”) meýdan edip çyzyň.
A402-title = Ýygnanyşyk ýeri howpsuz aralykdan ýakyn
A402-says = { $place }: bina çenli { $distance }. Partlama howpy baradaky açyk ýatlatmanyň hökmany aralygy { $classes } synpyň { $kept } sanysy üçin saklanýar; indiki synpa ({ $next }) { $asked } gerek.
A402-settle = Bu ýeri ýangyn üçin galdyryp, partlama howpy üçin ondan daşrakda ikinjisini belläň. Waka wagtynda polisiýanyň görkezmelerini ýerine ýetiriň.
A403-title = Ähli ýygnanyşyk ýerleri bir tarapda
A403-says = { $count ->
    [1] Ýeke-täk ýygnanyşyk ýeri binanyň bir tarapynda.
   *[other] Ähli ýygnanyşyk ýerleri ({ $count }) binanyň bir tarapynda.
 }
A403-settle = Başga tarapdan ýene bir ýer belläp, haýsysyny kimiň saýlaýandygyny meýilnama ýazyň.
A404-title = Ýygnanyşyk ýerine barýan ýol awtoulag ýoluny kesip geçýär
A404-says = Iň ýakyn çykalgadan göni ýol awtoulag ýoluny kesip geçýär. Nireden: { $exit }; nirä: { $place }; nämäni kesip: { $road }. { $free ->
    [0] Ýoly kesmän göni barar ýaly hiç bir çykalga ýok.
   *[other] { $exits } çykalganyň { $free } sanysyndan ýoly kesmän baryp bolýar.
 }
A404-settle = Ýoluň bina tarapyndaky ýeri saýlaň, ýoly aýlap geçiriň ýa-da hereketi kimiň duruzýandygyny belläň.
A405-title = Ýygnanyşyk ýeri awtoulag duralgasynda
A405-says = { $place }: awtoulag duralgasynda ({ $parking }).
A405-settle = Ýygnanyşyk ýerini awtoulag ýok ýere geçiriň ýa-da binada adam barka duralgany ýapyň.
A406-title = Ýygnanyşyk ýerlerinde ýer ýetmeýär
A406-says = Ýygnanyşyk ýerleriniň umumy meýdany — { $area }. { $people } adama { $needed } gerek.{ $dots ->
    [0] {""}
   *[other] {" "}{ $dots } ýeriň meýdany çyzylmadyk we hasaba girmeýär.
 }
A406-settle = Her ýeri meýdan edip çyzyň ýa-da ýene ýerleri belläň.
A407-title = Ýygnanyşyk ýeri ýangyn üçin örän ýakyn
A407-says = { $place }: bina çenli { $distance }; talap edilýäni — { $asked }.
A407-settle = Ýygnanyşyk ýerini daşrak geçiriň.

## K: gapyny gulplap, gizlenmek

K301-title = Gulplap bolmaýan otaglar
K301-says = { $count ->
    [1] { $place }: içinden gulplanmaýar; adamlaryň sany: { $people }.
   *[other] { $place }: { $count } otag içinden gulplanmaýar; adamlaryň sany: { $people }.
 }
K301-settle = Içinden açarsyz ýapylýan we bir hereket bilen açylýan gulp oturdyň ýa-da şeýle otaglaryň her birine gaçybatalga belläň.
K302-title = Haýsy otaglaryň gulplanýandygy näbelli
K302-says = { $count ->
    [1] { $place }: içinden gulplanýandygyny hiç kim aýtmady.
   *[other] Adam bolýan { $count } otagyň içinden gulplanýandygyny hiç kim aýtmady.
 }
K302-settle = Her gapyny içinden açarsyz ýapyp görüň-de, “lockable” meýdançasyna hawa ýa-da ýok diýip ýazyň.
K303-title = Gizlenmek üçin barara ýer ýok
K303-says = { $count ->
    [1] { $place }: gulplanmaýar we ondaky adamlar üçin başga otag bellenmedik; adamlaryň sany: { $people }.
   *[other] { $place }: { $count } otag gulplanmaýar we olardaky adamlar üçin başga otag bellenmedik; adamlaryň sany: { $people }.
 }
K303-settle = Şeýle otaglaryň her biri üçin ýakyndaky gulplanýan otagy (“refuge”) belläň; oňa barýan ýol binanyň öň tarapyndan geçmesin.
K304-title = Gaçybatalga gulplanmaýar
K304-says = Nireden: { $from }; adamlar nirä iberilýär: { $place }. { $known ->
    [yes] Bu otag gulplanmaýar.
   *[no] Ýöne onuň gulplanýandygyny hiç kim aýtmady.
 }
K304-settle = Içinden gulplanýan otagy saýlaň ýa-da gulp oturdyp, muny ýazyp goýuň.
K305-title = Gaçybatalga iberilýän adamlara kiçi
K305-says = { $place }: bu ýerde { $people } adam bolar — özüniňkiler we ýene { $count } otagdan iberilenler. Dik durup { $capacity } adam sygýar.
K305-settle = Bu otaglary köpräk gaçybatalga paýlaň.
K306-title = Gaçybatalga başga gatda
K306-says = { $place }: gizlenmek üçin bu ýerdäki adamlar basgançakdan ýöremeli bolar. Gaçybatalga: { $refuge }.
K306-settle = Şol gatdan gulplanýan otag saýlaň.
K307-title = “Gapyny gulplap, gizlenmek” üçin aýratyn duýduryş ýok
K307-says = { $known ->
    [no] “Gapyny gulplap, gizlenmek” duýduryşy ýangyn duýduryşyna meňzeş eşidilýär.
   *[unknown] Ýangyn duýduryşyndan başgaça eşidilýän “Gapyny gulplap, gizlenmek” duýduryşynyň bardygy hiç ýerde aýdylmaýar.
 }
K307-settle = Ýangyn duýduryşy bilen bulaşdyryp bolmajak duýduryş saýlaň: ses güýçlendirijiden sözler, uzyn ses, habarçylar. Onuň hemme ýerde eşidilýändigini barlap, çäre (m029) ýa-da maglumat hökmünde ýazyň.
K308-title = Açyk ýerlerdäki adamlar
K308-says = { $place }: iň köp adamly wagtda { $people } adam, bu ýer bolsa gulplanmaýar. Olar üçin gaçybatalga bellenmedik.
K308-settle = Bu ýerdäki adamlaryň barjak gulplanýan otagyny belläp, onuň adyny diwara asyň.

## H: adamlar

H501-title = Hiç kim ýolbaşçylyk etmeýär
H501-says = Ewakuasiýa geçirmegi, binanyň içinde gaçybatalga tapmagy ýa-da gapyny gulplap, gizlenmegi kimiň çözýändigi meýilnamada görkezilmedik.
H501-settle = people.toml faýlynda çökgünlik toparynyň ýolbaşçysynyň iş ornuny (“incident_lead” wezipesi) we iki orunbasaryny görkeziň.
H502-title = Hiç kimiň ýerine ýetirmeýän wezipeleri
H502-says = { $count ->
    [1] Hiç kim bellenmedik: { $place }.
   *[other] Çökgünlik toparynyň { $count } wezipesine hiç kim bellenmedik.
 }
H502-settle = Her birine adam belläň ýa-da wezipäni aýryp, onuň işini kimiň edýändigini ýazyň.
H503-title = Orunbasary ýok wezipeler
H503-says = { $count ->
    [1] Orunbasary ýok: { $place }.
   *[other] { $count } wezipäniň orunbasary ýok.
 }
H503-settle = Her wezipä orunbasar, ýolbaşça iki orunbasar belläň: olaryň biri hemişe ýerinde bolsun.
H504-title = Bir adam bir wagtda iki wezipede
H504-says = { $person }: bir wagtda ýerine ýetirilýän iki wezipede — { $place } we { $other }.
H504-settle = Iki wezipäniň birini başga adama beriň.
H505-title = Orunbasar — şol adamyň özi
H505-says = { $place }: { $person } hem ýerine ýetiriji, hem orunbasar.
H505-settle = Orunbasar edip başga adamy belläň.
H506-title = Aragatnaşyklar bir ýyldan bäri barlanmady
H506-says = { $count ->
    [1] Soňky ýylda bu aragatnaşygyň işleýändigini hiç kim tassyklamady: { $place }.
   *[other] Soňky ýylda { $count } aragatnaşygyň işleýändigini hiç kim tassyklamady.
 }{ $never ->
    [0] {""}
   *[other] {" "}Hiç haçan tassyklanmadyk: { $never }.
 }
H506-settle = Her belgä bir gezek jaň edip, gününi “confirmed” meýdançasyna ýazyň.
H507-title = Telefon belgisi ýok adamlar
H507-says = { $count ->
    [1] Telefon belgisi näbelli: { $place }.
   *[other] Meýilnamadaky { $count } adamyň telefon belgisi näbelli.
 }
H507-settle = Iş belgisini people.toml faýlyna ýazyň. Şahsy belgiler — diňe razylygy bilen.
H508-title = Kömege mätäç adamlar üçin jogapkär ýok
H508-says = Kömege mätäç her bir adamyň ony almagyna kimiň gözegçilik edýändigi görkezilmedik.
H508-settle = Bir adamy (“particular_needs” wezipesi) we orunbasar belläp, isleýän her adam bilen kömekçini ylalaşyň. Diňe sany we ýeri ýazyň, atlary we keselleri ýazmaň.
H509-title = Polisiýada ýa-da ýangyn gullugynda aragatnaşyk ýok
H509-says = Halas ediş gulluklarynyň belgisinden başga meýilnamada aragatnaşyk görkezilmedik: { $service ->
    [police] polisiýa
   *[fire] ýangyn gullugy
 }.
H509-settle = Desgaňyza kimiň jogap berýändigini ýerli bölümden bilip, iş ornuny, iş belgisini we edarasyny ýazyň.

## R: hukuklar

R701-title = Hukuklar barlanmady
R701-says = { $place }: bu çäre adamlaryň hukuklaryna täsir edip biler, hukuklar baradaky soraglara bolsa hiç kim jogap bermedi.
R701-settle = measures.toml faýlyndaky on soraga (“rights”) jogap beriň: muňa haýsy kanun rugsat berýär, ol näme üçin, ilki näme synaldy, adamlar nähili şikaýat edýär, haçan gutarýar.
R702-title = Hukuklary barlamak doly däl
R702-says = { $place }: hukuklary barlamagyň { $count } soragyna jogap ýok, birinjisi: { $question }
R702-settle = measures.toml faýlynda her birine bir sözlem bilen jogap beriň. “Näbelli” — dogruçyl jogap, ýöne mesele açyk galýar.
R703-title = Hukuklara zyýany peýdasyndan köp
R703-says = { $place }: hukuklara täsiri 4 baldan { $impact }, peýdasy bolsa bary-ýogy { $benefit } diýlip bahalandyryldy.
R703-settle = Barlagda görkezilen ýumşagrak çäräni saýlaň ýa-da muny peýdasy täsirinden az bolmaýança üýtgediň: az kamera, gysga saklamak, adamlary barlamazlyk.
R704-title = Kamera şahsy otaga seredýär
R704-says = { $place }, { $camera } kamerasy: { $doors ->
    [0] içinde dur
   *[other] gapy açyk durka içine seredýär
 } — { $room }. Bu { $kind ->
    [restroom] hajathana
    [shower] duş otagy
    [lockerroom] eşik çalşylýan otag
   *[other] namazhana ýa-da ybadat otagy
 }.
R704-settle = Kamerany öwrüň ýa-da süýşüriň, görýän aralygyny azaldyň ýa-da suratyň şu bölegini hemişelik ýapyp, muny ýazyp goýuň.
R705-title = Ýazgylar sebäpsiz saklanýar
R705-says = { $place }: ýazgylar { $days } gün saklanýar, { $hours } sagatdan köp saklamagyň sebäbi bolsa görkezilmedik.
R705-settle = Ýazgy enjamyny { $hours } sagada sazlaň ýa-da bu ýerde näme üçin uzak gerekdigini we munuň haçan gaýtadan serediljekdigini ýazyň.
R706-title = Ýazgylar örän uzak saklanýar
R706-says = { $place }: ýazgylar { $days } gün saklanýar. { $limit } günden köpi, adatça, çakdanaşa.
R706-settle = Möhleti gysgaldyň, eger ony ýurduňyzyň kanuny talap etmese.
R707-title = Ýazgylar talap edilişinden az saklanýar
R707-says = { $place }: ýazgylar { $days } gün saklanýar; azyndan { $asked } gün talap edilýär.
R707-settle = Ýazgy enjamyny { $asked } güne sazlaň, soň pozuň.
R708-title = Ýazgylary saklamak barada iki düzgün
R708-says = Ýurduň düzgünleri ýazgylary azyndan { $asked } gün saklamagy talap edýär; Ýewropanyň maslahatlary { $hours } sagatdan köp saklamak üçin sebäbe garaşýar. Bu ýerde ýurduň düzgünleri hereket edýär.
R708-settle = Çözmeli zat ýok: ýazgylary talap edilişi ýaly saklaň, ondan uzak däl, we muny adamlara lowhada aýdyň.
R709-title = Ýazgylaryň näçe saklanýandygy näbelli
R709-says = { $place }: kameralar — { $count }, ýazgylaryň näçe saklanýandygyny bolsa hiç kim aýtmady.
R709-settle = Ýazgy enjamynyň sazlamasyna seredip, “retention_days” meýdançasyna ýazyň; hiç zat ýazylmaýan bolsa, 0.
R710-title = Gutarýan ýa-da gaýtadan seredilýän güni geçdi
R710-says = { $place }: { $what ->
    [ends] gutarýan güni ({ $date }) geçdi, çäre bolsa henizem hereket edýär
   *[review] { $date } çenli gaýtadan seredilmelidi
 }.
R710-settle = Çäräni bes ediň ýa-da oňa dahylly adamlar bilen gaýtadan seredip, täze gün belläň.
R711-title = Çäre ýoly päsgelleýär
R711-says = { $place }: bu çäre sebäpli şundan geçip bolmaýar: { $blocked }{ $what ->
    [exit] . Bu — çykalga
    [accessible] . Bu — basgançaksyz ýol
   *[only_way] {". "}{ $count } otag başga çykyş ýolsuz galýar
 }.
R711-settle = Çäräni başga ýere geçiriň ýa-da her kimiň bir hereket bilen çykyp biler ýaly, maýyp arabasynyň geçip biler ýaly edip üýtgediň.
R712-title = Çaga bar ýerde ýüz tanamak
R712-says = { $place }: çagalaryň bolýan ýerinde ýüzi ýa-da bedeni tanaýar.
R712-settle = Tanamagy öçürip goýuň. Bir zat diňe tanyş adamlara açylmaly bolsa, kartlardan ýa-da gapydaky işgärden peýdalanyň.
R713-title = Gutarýan güni ýok
R713-says = { $place }: çäräniň gutarýan ýa-da täzeden tassyklanýan güni görkezilmedik.
R713-settle = Güni belläň. Hiç kimde gowurak esas bolmasa, biziň adaty möhletimiz — başlananyndan { $days } gün.

## L: kanun

L601-title = Desganyň synpyny çözüp bolmaýar
L601-says = { $question }: { $count } maglumat ýetenok.
L601-settle = { $count ->
    [1] Bu ýerde görkezilen maglumaty çeşmesi we güni bilen giriziň.
   *[other] Bu ýerde görkezilen maglumatlary çeşmesi we güni bilen giriziň.
 }
L602-title = Talap edilýän zat ýok
L602-says = { $count ->
    [1] { $mode ->
        [compliance] Talap edilýär, ýöne ýok: { $asks }
        [readiness] Talap ediler, ýöne häzir ýok: { $asks }
       *[planning] Maslahat berilýär, ýöne ýok: { $asks }
    }
   *[other] { $place }: talap edilýän { $count } bölek ýok. Birinjisi: { $asks }
 }
L602-settle = { $how ->
    [own] { $settle }
   *[fact] Muny ýerine ýetirip, çeşmesi we güni bilen giriziň.
 }
L603-title = Talap edilýän zadyň bardygy näbelli
L603-says = { $mode ->
    [compliance] Talap edilýär, ýöne bardygyny hiç kim aýtmady: { $asks }
    [readiness] Talap ediler, ýöne bardygyny hiç kim aýtmady: { $asks }
   *[planning] Maslahat berilýär, ýöne bardygyny hiç kim aýtmady: { $asks }
 }
L603-settle = { $how ->
    [fact] Bu ýerde berlen soraga jogap beriň.
    [own] { $settle }
    [cannot] Parvis muny maglumatlar toplumynda görüp bilmeýär: desganyň özünde barlaň.
   *[list] Muny çäreleriň arasyna giriziň ýa-da çäreleriň sanawynyň doludygyny görkeziň.
 }
L604-title = Möhlet geçdi ýa-da ýakyn
L604-says = { $state ->
    [passed] Soňky gün — { $due } — geçdi ({ $days ->
        [1] düýn
       *[other] { $days } gün öň
    }), ýerine ýetirilendigi bolsa hiç ýerde aýdylmaýar: { $asks }
   *[near] Soňky gün — { $due } ({ $days ->
        [0] şu gün
        [1] ertir
       *[other] { $days } günden
    }): { $asks }
 }
L604-settle = { $holidays ->
    [open] Muny ýerine ýetirip, gününi giriziň. Günler baýramçylyklar hasaba alynman sanaldy, şonuň üçin hakyky soňky gün biraz başgaça bolup biler: sorap biliň.
   *[counted] Muny ýerine ýetirip, gününi giriziň.
 }
L605-title = Hukukçy tassyklamaly
L605-says = { $question }: { $class ->
    [none] hiç bir synpyň gabat gelmeýändigi baradaky netije
   *[other] synp
 } kanundan sitata getirýän çeşmä daýanýar; kanunyň öz teksti görülmedi.
L605-settle = Hukukçy bu ýerde görkezilen maddalary resmi tekst bilen deňeşdirip, tapawudy bolsa, düzgünler toplumyny düzetsin.
L606-title = Kanunyň ölçegi girizilmedi
L606-says = { $says }
L606-settle = { $kind ->
    [boundary] Synpy kesgitleýän edaradan soraň. Jogap resmi tekstde ({ $needs }) bolsa, ony hukukçy düzgünler toplumyna girizsin.
   *[stub] Hukukçy resmi teksti ({ $needs }) okap, bahasyny düzgünler toplumyna girizsin; bu bir setir.
 }
L607-title = Synp teklip edildi, ýöne tassyklanmady
L607-says = { $question }: { $class }. Düzgünlerden şeýle gelip çykýar; muny entek hiç kim tassyklamady.
L607-settle = Ygtyýarly edara synpy tassyklanda, gününi giriziň.
L608-title = Bu ýurduň kanuny girizilmedi
L608-says = { $country ->
    [none] Maglumatlar toplumynda desganyň haýsy ýurtda ýerleşýändigi aýdylmaýar, şonuň üçin hiç bir kanun ulanylmady.
   *[other] { $country } ýurdy üçin düzgünler toplumy ýok, şonuň üçin hiç bir kanun ulanylmady.
 } Bu ýerde diňe meýilleşdirmegiň adaty talaplary soralýar.
L608-settle = { $country ->
    [none] Ýurduň iki harply koduny giriziň: country = "TM".
   *[other] Kanunyň nämäni talap edýändigini polisiýadan we ýangyn gullugyndan soraň. Düzgünler toplumyny hukukçy goşup biler; nähili goşmalydygy packs/README.md faýlynda aýdylýar.
 }
L609-title = San çäge ýakyn
L609-says = { $question }: { $place } çözýär; { $number } sany { $limit } çäginden köpi bilen bäş göterim tapawutlanýar.
L609-settle = Ýene bir gezek sanap ýa-da ölçäp, nähili edendigiňizi ýazyň.

## D: türgenleşikler

D801-title = Türgenleşikler talap edilişinden az
D801-says = { $rule } Maglumatlar toplumy boýunça { $from } – { $until } aralygynda { $needed } türgenleşigiň { $held } sanysy geçirildi.
D801-settle = Geçirilen türgenleşikleri giriziň. Haýsydyr biri galan bolsa, ony häzir meýilleşdirip, sebäbini meýilnamada ýazyň.
D802-title = Ýakynda türgenleşik gerek
D802-says = { $rule } { $due } çenli ýene { $missing } türgenleşik geçirilmeli, güni bolsa bellenmedik.
D802-settle = Synaglara we kanikullara gabat gelmeýän gün belläp, ene-atalara we işgärlere aýdyň.
D803-title = Çagalaryň gatnaşýan duýdansyz türgenleşigi
D803-says = { $place }: öňünden yglan edilmedik, oňa bolsa çagalar gatnaşýar.
D803-settle = Ony yglan ediň: işgärlere, ene-atalara we çagalara ýaşyna laýyk sözler bilen.
D804-title = Çagalara zorluk görkezilýär
D804-says = { $place }: ýarag ýa-da şikesler görkezilýär, oňa bolsa çagalar gatnaşýar.
D804-settle = Şeýle görkezmegi aýryň. Duýduryşy eşitmegi, gulplamagy, gizlenmegi we sessiz durmagy türgenleşiň.
D805-title = Okuwçylaryň gatnaşýan hüjüm türgenleşigi
D805-says = { $place }: okuwçylar gatnaşýar, bu ýerdäki düzgünler boýunça bolsa şeýle türgenleşikler olarsyz geçirilýär. { $rule }
D805-settle = Ony sapaklardan soň diňe işgärler we polisiýa bilen geçirip, duýduryş berlende näme etmelidigini okuwçylara rahat düşündiriň.
D806-title = Türgenleşikden soňky goldaw barada aýdylmady
D806-says = { $place }: türgenleşikden soň adamlaryň ruhy ýagdaýy üçin näme edilendigi ýazylmadyk.
D806-settle = Soň kimiň kim bilen gepleşendigini ýazyň: psihologyň bäş minudy, synpdaky gürrüň, ene-atalar üçin telefon.
D807-title = Wagty ýa-da adam sany ýok türgenleşik
D807-says = { $place }: { $what ->
    [people] adamlaryň sany
    [seconds] wagty
   *[both] wagty we adamlaryň sany
 } ýazylmadyk.
D807-settle = Gözegçileriň bellikleri boýunça hemmeleriň näçe sekuntda çykandygyny ýa-da howpsuz bolandygyny we näçe adamyň gatnaşandygyny giriziň.
D808-title = Meýilleşdirilen türgenleşigiň güni geçdi
D808-says = { $place }: { $date } gününe meýilleşdirildi, ýöne geçirildi diýlip bellenmedik.
D808-settle = Wagty we adamlaryň sany bilen geçirildi diýip belläň ýa-da täze gün belläň.
D809-title = Kiçi çagalar üçin gorkunç sözler
D809-says = { $place }: oňa kiçi çagalar gatnaşýar, ýazgyda bolsa “{ $word }” diýlip dur.
D809-settle = Ony ýazgyda, öýe hatda we synpda gizlenpeçek oýny ýa-da sessizlik oýny diýip atlandyryň.
D810-title = Hiç zat synlanmady
D810-says = { $place }: hiç bir gözegçilik ýazylmadyk.
D810-settle = Gatnaşanlardan nämäniň gowy bolandygyny we nämäni düzetmelidigini sorap, ikisini-de giriziň.
D811-title = Indiki ädimsiz gözegçilikler
D811-says = { $place }: { $count } gözegçilik ýazyldy, ýöne şondan bäri ondan gelip çykýan hiç zat ýazylmady.
D811-settle = Ondan gelip çykýan zady ady we güni bilen çäre ýa-da düzetmeli zat hökmünde giriziň ýa-da hiç zadyň gerek däldigini ýazyň.

D812-title = Entek düzedilmedi
D812-says = { $place }: { $text } ({ $shown_by })
D812-settle = Muny kimiň we haýsy güne çenli etjekdigini aýdyň. Ýerine ýetirilende belläň.

## F: faýllar

F001-title = Setiri okap bolmaýar
F001-says = { $problem ->
    [quotes] Bu tekst dyrnakda durmaly.
    [value] Deňlik belgisinden soň baha ýok.
    [equals] Açar bilen bahanyň arasynda deňlik belgisi ýok.
    [bracket] Ýaý ýapylmadyk.
    [unquoted] Dyrnak ýetenok.
    [number] Bu san Parvisiň okap bilşi ýaly ýazylmadyk.
    [key] Bu açar Parvisiň okap bilşi ýaly ýazylmadyk.
    [newline] Bu setir gutarmaly ýerinde dowam edýär.
    [depth] Ýaýlar aşa köp gatlanan.
    [json-end] Tekst soňky ýaýy ýapylmanka gutarýar.
    [json-value] Bu ýerde baha ýetenok.
    [json-comma] Bu ýerde otur ýetenok ýa-da ýaý ýapylmadyk.
    [json-last] Bu oturdan soň hiç zat ýok.
    [json-after] Tekst gutarandan soň ýene bir zat dur.
   *[other] Bu setiri okap bolmaýar: “{ $detail }”.
 }
F001-settle = { $problem ->
    [quotes] Açar = "tekst" diýip, iki tarapynda göni dyrnak bilen ýazyň.
    [value] Bahasyny ýazyň ýa-da setiri aýryň; hiç kimiň bilmeýän zady "unknown" diýlip ýazylýar.
    [equals] Açar = baha diýip ýazyň.
    [unquoted] Teksti göni dyrnak bilen ýapyň: "
    [key] Açarda latyn harplaryny, sifrleri, - we _ belgilerini ulanyň ýa-da açary dyrnaga alyň.
    [newline] Her açar = baha jübütini aýratyn setire ýazyň.
   *[other] Bu ýeri düzediň; gutarylmadygy ýokarky setir bolup biler.
 }
F002-title = Parvisiň bilmeýän açary
F002-says = “{ $key }” bu ýerde belli däl.
F002-settle = { $hint ->
    [near] Belki, “{ $near }”? Bu ýerde bellileri: { $list }.
    [one] Belki, “{ $near }”?
    [list] Bu ýerde bellileri: { $list }.
    [fact] Ähli maglumatlar soragy bilen parvis new buýrugynyň ýazýan site.toml faýlynda sanalýar.
   *[none] Ony aýryň.
 }
F003-title = Açar ýetenok
F003-says = Bu ýerde “{ $key }” ýetenok.
F003-settle = { $key } = … setirini goşuň
F004-title = Baha başga görnüşde
F004-says = “{ $key }”: bu ýere { $expected ->
    [bool] “hawa” ýa-da “ýok” (true ýa-da false)
    [count] bitin san, nol ýa-da ondan uly
    [integer] bitin san
    [measure] san, nol ýa-da ondan uly
    [number] san
    [text] tekst
    [list] sanaw
    [table] açarlaryň topary
    [date] sene
    [time] günüň wagty
    [choice] sanawdaky bir söz
    [choices] sözleriň sanawy
    [exactly] { $count } bahaly sanaw
   *[other] başga zat
 } gerek, bu ýerde bolsa { $found ->
    [bool] “hawa” ýa-da “ýok” dur: { $shown }
    [number] san dur: { $shown }
    [text] tekst dur: “{ $shown }”
    [list] sanaw dur
    [table] açarlaryň topary dur
   *[nothing] hiç zat ýok
 }.
F004-settle = { $expected ->
    [bool] true ýa-da false diýip, dyrnaksyz ýazyň.
    [count] Bir sany dyrnaksyz, birliksiz we boşluksyz ýazyň: 1250.
    [integer] Bir sany dyrnaksyz we birliksiz ýazyň: -1.
    [measure] Bir sany nokat bilen, birliksiz ýazyň: 12.5.
    [number] Bir sany nokat bilen, birliksiz ýazyň: 12.5.
    [text] Teksti göni dyrnaga alyň: "tekst".
    [list] Bahalary inedördül ýaýa alyň: ["birinji", "ikinji"].
    [table] Onuň açarlaryny resminamadaky mysal ýaly ýekelikde ýazyň.
    [date] Senäni ýyl-aý-gün görnüşinde ýazyň: 2026-09-01.
    [time] Sagady we minudy dyrnak içinde ýazyň: "08:30".
    [choice] Bir sözi dyrnaga alyp ýazyň.
    [choices] Sözleri inedördül ýaýa alyň: ["birinji", "ikinji"].
    [exactly] Bahalary inedördül ýaýa alyň, jemi { $count }: [1, 2].
   *[other] Formatyň beýanyna serediň.
 }
F005-title = Baha sanawda ýok
F005-says = “{ $key }” üçin “{ $value }” diýip ýazyp bolmaýar.
F005-settle = { $hint ->
    [near] Belki, “{ $near }”? Mümkin bolanlary: { $list }.
   *[list] Mümkin bolanlary: { $list }.
 }
F006-title = Bolup bilmejek san
F006-says = { $bound ->
    [most] “{ $key }”: { $shown }, ýöne { $limit } sanyndan uly bolup bilmez.
    [least] “{ $key }”: { $shown }, ýöne { $limit } sanyndan kiçi bolup bilmez.
   *[other] “{ $key }” { $shown } bolup bilmez.
 }
F006-settle = Sany düzediň.
F007-title = Bir zat iki gezek
F007-says = “{ $key }” bu ýerde iki gezek dur.
F007-settle = Ikisiniň birini galdyryň; olar dürli zatlar bolsa, dürli at beriň.
F008-title = Beýle sene ýok
F008-says = “{ $shown }” — senenamada beýle gün ýok.
F008-settle = Senäni ýyl-aý-gün görnüşinde ýazyň: 2026-09-01.
F010-title = Bu entek maglumatlar toplumy däl
F010-says = Bu ýerde site.toml faýly ýok.
F010-settle = Ony şeýle başlaň: parvis new BUKJA. Bukja bir basgançak aşakda bolsa, şony görkeziň.
F011-title = Parvisiň okamaýan faýly
F011-says = Parvis “{ $file }” faýly bilen näme etmelidigini bilmeýär we oňa degmeýär.
F011-settle = { $hint ->
    [near] Bu “{ $near }” bolmalymydy? Onda faýlyň adyny üýtgediň.
   *[none] Ony photos bukjasyna ýa-da maglumatlar toplumyndan daşaryk geçiriň.
 }
F012-title = Ýönekeý tekst bolmadyk faýl
F012-says = “{ $file }” faýlyny UTF-8 teksti hökmünde okap bolmaýar.
F012-settle = Ony ýazylan redaktorynda açyp, UTF-8 teksti hökmünde saklaň.
F013-title = Bu Parvisiň okamaýan format wersiýasy
F013-says = Bu faýl { $found } formatynda; bu Parvis { $reads } formatyny okaýar.
F013-settle = Ony täzeräk Parvis bilen okaň ýa-da iberen adamdan { $reads } formatyny soraň.
F014-title = Hiç kimiň jogap bermeýän bahasy
F014-says = “{ $key }”: { $lacks ->
    [source] çeşmesi
    [date] senesi
   *[both] çeşmesi-de, senesi-de
 } ýok.
F014-settle = { $form ->
    [table] Bu ýere source = "kim aýtdy" we date = 2026-09-01 diýip ýazyň ýa-da muny tutuş faýl üçin bir gezek, onuň başynda, [from] aşagynda görkeziň.
   *[value] { $key } = { "{" } value = …, source = "kim aýtdy", date = 2026-09-01 { "}" } diýip ýazyň ýa-da muny tutuş faýl üçin bir gezek, onuň başynda, [from] aşagynda görkeziň.
 }
F015-title = Ýok zada salgylanma
F015-says = “{ $value }”: { $what ->
    [person] bu adam bolmaly, ýöne people.toml faýlynda şeýle id bilen adam ýok
    [role] bu wezipe bolmaly, ýöne people.toml faýlynda şeýle açar bilen wezipe ýok
    [level] bu gat bolmaly, ýöne plan.geojson faýlynda şeýle id bilen gat ýok
    [unit] bu otag bolmaly, ýöne plan.geojson faýlynda şeýle id bilen otag ýok
    [opening] bu gapy bolmaly, ýöne plan.geojson faýlynda şeýle id bilen gapy ýok
    [fixture] bu meýilnamadaky zat bolmaly, ýöne plan.geojson faýlynda şeýle id bilen zat ýok
    [section] bu bölüm bolmaly, ýöne sections bukjasynda şeýle açar bilen faýl ýok
    [measure] bu çäre bolmaly, ýöne measures.toml faýlynda şeýle id bilen çäre ýok
    [drill] bu türgenleşik bolmaly, ýöne drills.toml faýlynda şeýle id bilen türgenleşik ýok
   *[fact] bu maglumat bolmaly, ýöne maglumatlaryň sözlüginde şeýle açar ýok
 }.
F015-settle = { $hint ->
    [near] Belki, “{ $near }”?
    [list] Barlary: { $list }.
   *[none] id-ni düzediň ýa-da onuň atlandyrýan zadyny goşuň.
 }
F016-title = Düşnüksiz ýer
F016-says = “{ $value }” haýsy ýerdigini bildirmeýär.
F016-settle = site diýip ýa-da görnüşini we id-sini iki nokat bilen ýazyň: unit:101, opening:E1, level:L0, fixture:A1, section:lockdown.
F017-title = Çyzyp bolmaýan şekil
F017-says = { $problem ->
    [open] Bu kontur başlanan ýerinde gutarmaýar.
    [few] Bu konturda { $count } nokat bar; azyndan dört nokat gerek, soňkusy birinjisi bilen deň bolmaly.
    [ends] Gapy — bu söýeden söýä iki nokatly çyzyk; bu ýerde { $count } nokat bar.
    [position] Nokat — bu iki san, metrde x we y.
    [wanted] Bu ýerde { $wanted ->
        [Polygon] meýdan (Polygon)
       *[LineString] çyzyk (LineString)
     } bolmaly, ýöne { $found } dur.
    [nested] Şekiller toplumynyň içindäki şekiller toplumy okalmaýar.
   *[kind] “{ $found }” diýen şekil görnüşi ýok.
 }
F017-settle = { $problem ->
    [kind] Şekilleriň görnüşleri: { $list }.
   *[other] Täzeden çyzyň ýa-da çyzgyny ýene ýükläň.
 }
F018-title = Bölümiň faýl ady nusga laýyk däl
F018-says = “{ $file }” haýsy bölümdigini we nirede durýandygyny bildirmeýär.
F018-settle = Ony belgi, defis we açar bilen, kiçi latyn harplarynda atlandyryň: sections/03-lockdown.md
F019-title = Ýurt kod bilen ýazylmadyk
F019-says = “{ $value }” — ýurduň iki harply kody däl.
F019-settle = ISO 3166-1 koduny baş harplar bilen ýazyň: TM, KZ, GB, FR.

## F: çyzgyny eksport etmek

F120-title = Ýerdäki orny ýok meýilnama
F120-says = Meýilnama Ýeriň niresinde ýerleşýändigini aýtmaýar, bu format bolsa muny talap edýär.
F120-settle = Meýilnamanyň başlangyjynyň uzaklygyny we giňligini hem-de onuň ýokarsynyň demirgazykdan näçe öwrülendigini görkeziň: --at UZAKLYK,GIŇLIK,AZIMUT.
F121-title = Ýerde beýle orun ýok
F121-says = Meýilnamanyň uzaklygy we giňligi hiç bir kartada ýok ýeri görkezýär.
F121-settle = Uzaklygy −180-den 180-e çenli, giňligi −85-den 85-e çenli, şu tertipde görkeziň.
F122-title = Meýilnamanyň faýly zaýalanan
F122-says = { $file } faýlyny { $format } hökmünde okap bolmaýar: ol { $byte } baýtda kesilýär ýa-da zaýalanan.
F122-settle = Faýly täzeden alyň ýa-da eksport ediň; nusga kesilip galan ýa-da ýolda üýtgän.

## F: kesekiniň faýllary we arhiwler

F101-title = Meýilnamanyň faýly boş
F101-says = { $file } faýly boş.
F101-settle = Meýilnamany ony taýýarlan programmadan täzeden eksport edip, nusganyň doludygyny barlaň.
F102-title = Meýilnamanyň faýly örän uly
F102-says = { $file }: { $mib } MiB. Parvis { $limit } MiB çenli meýilnama faýllaryny okaýar.
F102-settle = Binalary ýekelikde ýa-da mebelsiz we teksturasyz eksport ediň.
F103-title = Meýilnamanyň faýly aşa çuň gatlanan
F103-says = { $file }: { $line } setirde { $limit } derejeden çuň gatlanan.
F103-settle = Meýilnamany täzeden eksport ediň. Faýl nätanyş adamdan gelen bolsa, ony ulanmaň.
F104-title = Bir meýilnama faýlynda aşa köp zat
F104-says = { $file } içinde { $count } sany bar ({ $what }). Parvis { $limit } sana çenli okaýar.
F104-settle = Binalary ýekelikde eksport ediň.
F105-title = Meýilnamanyň faýly kesilip galan
F105-says = { $file } ortasynda, { $line } setirde kesilýär.
F105-settle = Faýly täzeden alyň ýa-da eksport ediň; göçürmek kesilip galan.
F106-title = Meýilnamanyň faýlyny okap bolmaýar
F106-says = { $file } faýlyny { $format } hökmünde okap bolmaýar: { $line } setir, { $problem ->
    [utf8] UTF-8 bolmadyk belgi bar
    [features] obýektleriň sanawy (features) ýok
    [bracket] açylmadyk ýaý ýapylýar
    [rules] formatyň düzgünleri bozulan
    [place] baha öz ýerine laýyk däl
    [integer] “{ $detail }” — bitin san däl
    [number] “{ $detail }” — san däl
   *[other] okaýan programmanyň habary: “{ $detail }”
 }.
F106-settle = Faýly ony taýýarlan programmadan täzeden eksport ediň.
F107-title = Çyzgysy ýok meýilnama
F107-says = { $file } otaglary we gapylary sanaýar, ýöne hiç birini çyzmaýar.
F107-settle = Ony geometriýasy bilen täzeden eksport ediň: binanyň modelinde otaglaryň we gapylaryň konturlaryny (XY) ýazýan eksporty saýlaň.
F108-title = Meýilnamada mümkin däl koordinata
F108-says = { $file } “{ $what }” zadyny { $x }, { $y } nokadyna goýýar, binada bolsa beýle ýer ýok.
F108-settle = Çyzgynyň birliklerini we başlangyjyny barlap, täzeden eksport ediň.
F109-title = AutoCAD DWG çyzgysy
F109-says = { $file } — AutoCAD DWG çyzgysy ({ $version }).
F109-settle = Ony çyzylan programmasynda açyp, DXF edip saklaň, soň DXF faýlyny ýükläň.
F110-title = Meýilnamanyň näbelli formaty
F110-says = { $file } — Parvisiň okaýan meýilnama formaty däl. Ol şulary okaýar: { $accepted }.
F110-settle = Meýilnamany şu formatlaryň birinde saklaň ýa-da eksport ediň.
F111-title = Meýilnamanyň faýlynda otag ýok
F111-says = { $file } okaldy, ýöne onda otag-da, koridor-da, pol meýdany-da ýok.
F111-settle = Diňe binanyň konturyny ýa-da ýer bölegini däl-de, otaglary ýa-da pol meýdany bar içki meýilnamany eksport ediň.
F112-title = Arhiw örän uly
F112-says = { $file } içinde { $limit } MiB-dan köp zat bar. Ol açylmady.
F112-settle = Diňe bir desganyň faýllaryny arhiwläň.
F113-title = Arhiw özünden daşary ýeri görkezýär
F113-says = { $file } içinde arhiwden daşary ýeri görkezýän “{ $entry }” ýazgysy bar. Hiç zat açylmady.
F113-settle = Faýllary bir ýönekeý bukja täzeden arhiwläň. Arhiw nätanyş adamdan gelen bolsa, ony ulanmaň.
F114-title = Arhiwi açyp bolmaýar
F114-says = { $problem ->
    [twice] { $file } arhiwini açyp bolmaýar: onda “{ $detail }” iki gezek bar.
    [unsupported] { $file } arhiwini açyp bolmaýar: onda Parvisiň okamaýan zady bar (“{ $detail }”).
    [method] { $file } arhiwini açyp bolmaýar: ol Parvisiň okamaýan usuly bilen arhiwlenen.
    [contents] { $file } arhiwini açyp bolmaýar: içindäkiler zaýalanan.
    [damaged] { $file } arhiwini açyp bolmaýar: ol zaýalanan ýa-da kesilip galan.
   *[other] { $file } arhiwini açyp bolmaýar: “{ $detail }”.
 }
F114-settle = Arhiwi täzeden alyň ýa-da faýllaryny ýönekeý zip edip täzeden arhiwläň.
F115-title = Çyzgynyň gatlaklary düşündirilmedik
F115-says = { $file } üçin gatlaklarynyň nämäni aňladýandygyny aýdýan gabat getiriş faýly gerek: { $why }.
F115-settle = Diwarlaryň, otaglaryň, gapylaryň we çykalgalaryň gatlaklaryny atlandyrýan gabat getiriş faýlyny ýazyp, ony çyzgy bilen bile beriň.
F116-title = Ýady doldurmak üçin ýasalan arhiw
F116-says = { $file } içinde “{ $entry }” bar, ol açylanda öz möçberinden { $limit } esseden köp ulalýar. Hiç zat açylmady.
F116-settle = Arhiwi ynanýan adamyňyzdan täzeden soraň.
F117-title = Faýlyň ýerine salgylanma
F117-says = { $file } içinde “{ $entry }” bar, ol faýl däl-de, salgylanma.
F117-settle = Salgylanmanyň ýerine faýlyň özüni goýuň.
F118-title = Arhiw parol bilen ýapylan
F118-says = { $file } “{ $entry }” ýerinde parol bilen ýapylan.
F118-settle = Faýllary parolsyz täzeden arhiwläň. Olary ýolda gizlin saklamak üçin zip faýlyny şifrlenen fleşka salyň.
F119-title = Faýly okap bolmaýar
F119-says = { $problem ->
    [absent] { $file } faýlyny okap bolmaýar: beýle faýl ýa-da bukja ýok.
    [forbidden] { $file } faýlyny okap bolmaýar: ony açmaga hukugyňyz ýok.
    [deep] { $file } faýlyny okap bolmaýar: bukjalar { $detail } derejeden çuň.
   *[other] { $file } faýlyny okap bolmaýar: “{ $detail }”.
 }
F119-settle = Adyny, diskiň birikdirilendigini we faýly açmaga hukugyňyzyň bardygyny barlaň.
