### Her barlag näme üçin gerek: nämäni talap edýär, nämä daýanýar, mysal.
### status: draft

## P: çyzgy

P101-why =
    Gorag meýilnamasy adamlaryň niredeligini we nähili çykýandygyny görkezýär. Ýangyn howpsuzlygy düzgünleri çykalgaly, esasy we goşmaça çykyş ýolly, howpsuz ýerli we duýduryş düwmeli gat meýilnamalaryny, ýygnanyşyk ýerli meýdan meýilnamasyny talap edýär. Çyzgysyz barlaglaryň köpüsi sessiz durýar, sessizlik bolsa razyçylyga meňzemeli däl.
    Mysal: mekdebiň bina faýlynda otaglaryň sanawy bar, şekilleri ýok. Ýerine ýetirmek üçin: arhitektoryň çyzgysyny, içki kartany ýa-da el bilen göçürilen suraty ýükläň.
P102-why =
    Meýdanlar, otagdaky adamlar we ýoluň uzynlygy konturlar boýunça hasaplanýar. Özüni kesip geçýän, iki gezek çyzylan ýa-da açyk galan konturyň içi anyk däl, şonuň üçin programma ony meýdanynyň köpüsini saklap düzedýär we muny aýdýar.
    Mysal: “kebelek” görnüşli otag bir nokatda birleşýän iki üçburçluga öwrülýär. Ýerine ýetirmek üçin: görkezilen otaglara bir gezek serediň; dogry görünse, başga hiç zat gerek däl.
P103-why =
    Iki gezek çyzylan otag iki gezek hasaplanardy: adamlar-da, gapylar-da iki esse. Programma birinjisini galdyryp, ikinjisini diňe ikisiniň gaty we poly birmeňzeş bolanda aýyrýar.
    Mysal: sahypa iki gatlakdan eksport edilen. Ýerine ýetirmek üçin: galan otagyň adyny okaň.
P104-why =
    Gapy diňe diwarlaryna degýän ýerinde iki otagy birikdirýär. Çyzgylarda gapy köplenç bir garyş ýaly çetde galýar; şonda programma ony iň ýakyn diwara, ýöne galyň diwaryň ininden uzaga däl, süýşürýär. Başga diwara süýşürilen gapy ýok ýoly açardy.
    Mysal: gapy diwaryň çyzygyndan 0,12 m çetde dur. Ýerine ýetirmek üçin: görkezilen gapylara, iň daşyndan başlap, serediň.
P105-why =
    Her çykyş ýoly — otaglaryň we gapylaryň zynjyry. Faýlda gapylar ýöne bir şekil bolsa, Parvis olaryň ujunyň degýän otaglaryny birikdirýär. Bu hemişe diýen ýaly dogry, ýöne diwar galyň bolanda ýa-da iki kiçi otag bir gapyda duşuşanda nädogry bolýar.
    Mysal: gapylary nokat bolan içki karta. Ýerine ýetirmek üçin: ilki koridorlar bilen basgançaklaryň arasyndaky gapylary barlaň, köp ýol şolara bagly.
P106-why =
    Ýokarky gatdakylar basgançakdan çykýar. Çyzgylar basgançagy her gatda aýratyn berýär we iki bölegiň bir basgançakdygyny seýrek aýdýar, şonuň üçin Parvis biri-biriniň üstündäki bölekleri birikdirýär. Hakykatda bir gat ir gutarýan basgançak ýok çykyş ýoluny görkezerdi.
    Mysal: üçege çykýan basgançak esasy basgançagyň üstünde çyzylan. Ýerine ýetirmek üçin: her basgançagy iň ýokarky gatdan başlap tassyklaň.
P107-why =
    Basgançakdaky ýoluň uzynlygy üçin gatyň beýikligi gerek, adamlar bolsa pol meýdany boýunça hasaplanýar. Faýlda ikisi-de bolmasa, Parvis olary özi hasaplaýar: gatlary tertibi boýunça, poly diwarlardan galan ýer hökmünde. Gatlaryň nädogry tertibi adamlary daşaryk däl-de, ýokaryk iberýär.
    Mysal: “A” we “B” diýlip atlandyrylan gatlar. Ýerine ýetirmek üçin: gatlaryň sanawyny aşakdan ýokaryk okaň.
P108-why =
    Otagyň niýetlenişi onda näçe adamyň hasaplanýandygyny, onuň gulplanmalydygyny we kameranyň oňa seredip biljekdigini çözýär. Niýetlenişi näbelli otagda, siz sanyny aýtmasaňyz, hiç kim hasaplanmaýar.
    Mysal: “Гардероб” okyja eşik asylýan ýer, kompýutere hiç zat däl. Ýerine ýetirmek üçin: görkezilen her otagyň niýetlenişini ýa-da ondaky adamlaryň sanyny görkeziň.
P109-why =
    Faýlda ýok otagy atlandyrýan gapy hiç zady birikdirmeýär; ýok gaty atlandyrýan basgançak hiç ýere alyp barmaýar. Parvis näme diýjek bolnandygyny çaklamaýar. Şonuň üçin meýilnamada çykyş ýollary ýetmezligi mümkin.
    Mysal: binanyň diňe ýarysy eksport edilen. Ýerine ýetirmek üçin: doly faýly alyň.
P110-why =
    Hiç zat sessiz taşlanmaýar. Gaty ýok şekili, bir nokatly gapyny, meýdany ýok otagy çyzyp hem, ýöräp geçip hem bolmaýar, şonuň üçin olar alynmaýar we şu ýerde sanalýar. Ýetmeýän gapy çykyş ýoluny, ýetmeýän otag adamlary gizleýär.
    Mysal: üç gapy hiç bir gatda çyzylmadyk. Ýerine ýetirmek üçin: otaglaryň, gapylaryň we çykalgalaryň sanyny bina bilen deňeşdiriň.
P111-why =
    Her in, meýdan we ýol birlige bagly. Millimetrdäki çyzgy santimetr hökmünde okalsa, gapylar on esse giň bolup, soňky her barlag ýaramsyz bolýar.
    Mysal: 900 birlik giňlikde çyzylan gapy diňe birlik millimetr bolanda 0,90 m. Ýerine ýetirmek üçin: bir hakyky zady ölçäň.
P112-why =
    Çykmaga degişli zatlaryň hemmesi çykalgalara bagly. Balkona ýa-da çyzylmadyk bölege gapy çykalga meňzeş; gapy edilip çyzylan penjire hem. Bir nädogry çykalga petige meňzeş ýeri howpsuz görkezýär.
    Mysal: diwar bilen gurşalan howla gapy. Ýerine ýetirmek üçin: sanaw bilen binany aýlanyp çykyň.
P113-why =
    Gapydan näçe adamyň çykýandygy onuň geçilýän inine bagly: katalogdaky gapynyň inine däl-de, söýe bilen açyk gapynyň arasyndaky boş ýere. Faýlda ol aýdylmasa, Parvis adaty ýeke gapyny çak edýär we her gezek muny aýdýar, sebäbi çak edilen gapylara gurlan meýilnama — hiç kimiň ýöräp görmedik meýilnamasy.
    Mysal: 40 içki gapy üçin “0,90 m diýlip alyndy”. Ýerine ýetirmek üçin: ölçeg lentasyny alyň, bir gapa on sekunt.
P114-why =
    Hiç kimiň girip bilmeýän otagy — ýa çyzgynyň ýalňyşy, ýa-da otag däl. Ondaky adamlarda çykyş ýoly bolmazdy, ýollaryň, gulplaryň we gaçybatalgalaryň barlaglary ony geçirýär.
    Mysal: gapysy başga gatda çyzylan ammar. Ýerine ýetirmek üçin: gapyny çyzyň ýa-da bu ýeriň ýapykdygyny görkeziň.
P115-why =
    Bir pol iki otagyň adamlaryny sygdyryp bilmez. Üst-üstüne düşmek olary iki gezek sanaýar we bir otagdan beýlekisine gapysyz geçmäge ýol berýär. Diwar ugrundaky inçe zolaklar — çyzgynyň adaty takyklygy, olar aýdylmaýar.
    Mysal: bir synpyň köne we täze kontury. Ýerine ýetirmek üçin: birini aýryň.
P116-why =
    Hiç zady hiç zat bilen birikdirýän gapy hiç kimi hiç ýere alyp barmaýar. Ol köplenç diwaryndan bir ädim çetde durýar ýa-da eksport edilmedik otaga degişli. Şonuň üçin çykyş ýoly ýetmezligi mümkin.
    Mysal: howluda çyzylan derweze. Ýerine ýetirmek üçin: ony süýşüriň ýa-da aýryň.
P117-why =
    Ýokarky gatda daşaryk açylýan gapy diňe ondan basgançak, pandus ýa-da ýapgyt aşak düşürse çykalga bolýar. Bu belli bolýança şeýle gapylar başga barlaglarda çykalga hasaplanýar, şonuň üçin ýollar hakykydan gysga, petikler howpsuz görnüp biler.
    Mysal: hiç bir gatda çyzylmadyk ýangyn basgançagy ýa-da balkonyň gapysy. Ýerine ýetirmek üçin: bar zady çyzyň.
P118-why =
    Polisiýa we tiz kömek demirgazyk tarap we gündogar derweze diýip gepleşýär. Karta goýup bolmaýan meýilnama olaryň wagtyny alýar, ýygnanyşyk ýerini bolsa ýollar we goňşular boýunça barlap bolmaýar.
    Mysal: arhitektoryň öz oklary bar çyzgysy. Ýerine ýetirmek üçin: telefondaky kartadan bir burçuň koordinatasyny we bir uzyn diwaryň ugruny görkeziň.
P119-why =
    Adamlar gatlary dürli sanaýar: bir ýurtda birinji gat ýer derejesinde, başgasynda bir gat ýokarda. Basgançagyň ýanyndaky diwarda ýazylan at radioda şübhe galdyrmaýar.
    Mysal: 1 san lowhada “2-nji gat”. Ýerine ýetirmek üçin: lowhadaky sözi ýazyň.
P120-why =
    Kömek soraýan adam niredeligini aýdyp bilmeli, gelenler ony tapyp bilmeli. Mekdepleriň ugrukdyryş ulgamlary her otaga gapynyň içinde we daşynda durýan, gatdan we iki sifrden düzülen bir belgi berýär.
    Mysal: “zalyň aňyrsyndaky kiçi otagy” täze gelen hiç kim tapmaz. Ýerine ýetirmek üçin: gapylara belgi asyň; meýilnamada “number” görkeziň.
P121-why =
    Iki gapyda duran belgi kömege gelenleri başga gapa iberýär. Ol adamlary sanamagy hem bulaşdyrýar: iki sany 12-nji otag bolsa, “12-nji otag doly” diýmek hiç zady aňlatmaýar.
    Mysal: bölünen synpyň iki ýarysy-da 12 belgisini saklapdyr. Ýerine ýetirmek üçin: olary 12a we 12b diýip atlandyryň.
P122-why =
    Hiç ýere alyp barmaýan basgançak üstündäki adamlary her barlagda düşmek ýolsuz galdyrýar. Köplenç indiki gatdaky bölegi faýlda ýok ýa-da çetde çyzylan.
    Mysal: girelgedäki basganjak basgançak edilip çyzylan. Ýerine ýetirmek üçin: bölekleri birikdiriň ýa-da basganjagy koridor diýip atlandyryň.
P123-why =
    Çykalga binadan daşaryk çykarýar. Iki tarapynda-da otag bar gapy, faýlda näme diýilse-de, bir otagdan beýlekisine alyp barýar. Bu çözülýänçä ol başga barlaglarda çykalga hasaplanýar, şonuň üçin ýollar hakykydan gysga görnüp biler; adamlaryň hereketi hasaplananda olar bu gapydan geçip, indiki çykyş ýoluna barýar.
    Mysal: haýsydyr bir programmanyň gatyň çykalgasy diýip bellän koridordan basgançaga gapysy. Ýerine ýetirmek üçin: belgini düzediň.

## E: çykyş ýollary

E201-why =
    Her otagdan daşaryk çykýan gapa pyýada ýol bar. Liftler we eskalatorlar hasaba girmeýär. Çyzgyda şeýle ýol bolmasa, ýa adamlar çykyp bilmeýär, ýa-da çyzgyda gapy ýetenok; meýilnama gol çekilmezden öň ikisini-de bilmeli.
    Mysal: birikdiriji gapysy faýlda diňe bir otaga degýän ganat. Ýerine ýetirmek üçin: ýoldaky hiç ýere alyp barmaýan ilkinji gapyny tapyň.
E202-why =
    Çykalgalar, gapylar we ýygnanyşyk ýerleri adamlaryň sanyna görä ölçelýär. Desga otagda näçe adamyň bardygyny aýtsa, şol san alynýar; başga ýerde pol meýdany gurluşyk düzgünindäki bir adamyň meýdanyna bölünýär (synpda 1,86 m², kabinetde 13,9 m²). Koridorlar, basgançaklar, hajathanalar we ammarlar hasaplanmaýar, sebäbi adamlary otaglardan gelýär. Şol bir adamlar günüň dowamynda birnäçe otagda bolup biler, şonuň üçin jemi san okuwçylaryň sanawyndan köp çykyp biler.
    Mysal: 48 m² synpda 26 adam hasaplanýar. Ýerine ýetirmek üçin: tapawutly ýerlerde sanyny görkeziň.
E203-why =
    Her adama azajyk in gerek: meýilnama üçin alnan gurluşyk düzgüni boýunça gapyda 5,1 mm, basgançakda 7,6 mm. Çykyş ýoly birnäçe bolsa, iň giňi hasaba alynmaýar, sebäbi hut şonda ýangyn ýa-da hüjüm ediji bolup biler. Ýokarky gatlarda çykyş ýollary — ýere düşýän basgançaklar; olaryň ini giriş gapylarynyňky ýaly.
    Mysal: ýokarda 400 adam we gapylary 1,20 m bolan iki basgançak: birisiz 157 adam. Bu meýilleşdirmegiň sany, ýangyn howpsuzlygy inženeriniň ornuny tutmaýar. Ýerine ýetirmek üçin: ilki ölçäň; köp ýagdaýy çak edilen inler çözýär.
E204-why =
    Ýeke çykyş ýoly päsgellenip biler. Meýilnama üçin alnan gurluşyk düzgüni gatdan 500 adama çenli iki, 1000-e çenli üç, ondan köpe dört çykyş ýoluny talap edýär. Ýokarky gatlarda çykyş ýollary — ýere düşýän basgançaklar we panduslar; aýlanýan gapy hasaba girmeýär. 60 adama çenli bir ýol adatça kabul edilýär, şonuň üçin ondan azy diňe bellik.
    Mysal: ýokarda 180 okuwçy we bir basgançak. Ýerine ýetirmek üçin: ikinji ýoly tapyň: daşky basgançak, goňşy ganata geçelge.
E205-why =
    Otag gapylaryndan boşaýar. Meýilnama üçin alnan iňlis gollanmasy boýunça 0,75 m gapy 60 adama, 0,85 m 110-a, 1,05 m 220-ä çenli niýetlenen, giňräkleri her 5 mm-e bir adam. 60-dan köp adamlyk otaga birden köp gapy gerek; şonda iň giňi hasaba alynmaýar, sebäbi hut şol päsgellenip biler.
    Mysal: 0,90 m bir gapysy bar 150 adamlyk naharhana. Ýerine ýetirmek üçin: gapynyň ikinji ganatyny ýa-da ikinji gapyny açyň.
E206-why =
    Mähellede içeri açylýan gapa ilkinji ýeten adam ony açmak üçin yza çekilip bilmeýär. 60-dan köp adama hyzmat edýän gapy çykylýan tarapa açylýar. Hasaplanan adamlar — bu gapynyň çykarýan otaglaryndakylar, çykalga üçin — oňa iň ýakyn bolanlaryň hemmesi.
    Mysal: zalyň gapylary 200 adam duran zala açylýar. Ýerine ýetirmek üçin: gapyny tersine dakyň.
E207-why =
    Tüsse, ýangyn ýa-da hüjüm ediji bir gapyny ýapyp biler. Bu barlag binanyň her gapysyny gezek-gezegine ýapyp, kimiň içerde galýandygyna seredýär. Öz gapysynyň aňyrsyndaky ýeke synplar aýdylmaýar; otaglaryň toparlary we 60-dan köp adamlyk otaglar aýdylýar. Şeýle bir gapy beýlekisiniň aňyrsynda bolsa, diňe daşkysy aýdylýar.
    Mysal: bir koridor gapysynyň aňyrsyndaky alty synply ganat. 60 adama çenli bir çykyş ýoly adatça kabul edilýär, şonuň üçin olar bellik.
E208-why =
    Öň tarapdaky ýangyn, tüsse ýa-da hüjüm ediji ol ýerdäki ähli çykalgalary birden ýapýar. Dürli tarapa çykýan ýollar saýlaw galdyrýar. Bu düzgüniň çägi däl-de, gowy tejribe baradaky öz düşünişimiz.
    Mysal: üç gapysy-da köçä çykýan, ýük gapysy hemişe gulply dükan. Ýerine ýetirmek üçin: yzky gapyny çykalga ediň.
E209-why =
    Adamlar giren ýolundan çykýar. Ýarysyndan köpüsine bir çykalga iň ýakyn bolsa, onda nobat döreýär, beýlekileri boş durýar; ol päsgellense, adamlaryň köpüsi yza öwrülmeli. Bu biziň meýilleşdiriş ölçegimiz.
    Mysal: 600 adamyň 420-sine esasy gapy. Ýerine ýetirmek üçin: meýilnamada her otaga birinji we ikinji çykalgany görkezip, ikisini-de türgenleşiň.
E210-why =
    Ýollar çyzgyda, diwarlary aýlanyp, basgançakdan düşüp, her otagyň iň uzak burçundan iň ýakyn çykalga çenli ölçelýär. Çäkler ýurda, niýetlenişe we sprinklerlere görä dürli; biziň okap bilen çeşmämiz bar çäk bu wersiýada ýok, şonuň üçin uzynlyk bahalandyrylman aýdylýar. Basganjagy çyzylmadyk basgançakda beýikligiň her metrine iki metr ýol alynýar.
    Mysal: üçekdäki ussahanadan 62 m. Ýerine ýetirmek üçin: muny bilip, türgenleşikde wagtyny ölçäň.
E211-why =
    Ewakuasiýada liftler duruzylýar. Maýyp arabasyndakylara, taýakly we kiçi çagaly adamlara basgançaksyz gapy ýa-da basgançagyň ýanyndaky goralan ýer we gelýän kömekçi gerek. Ýangyn düzgünleri ewakuasiýa meýilnamasynda kömegi, gat meýilnamalarynda elýeterli ýollary we howpsuz ýerleri talap edýär.
    Mysal: iki basgançagy we lifti bar mekdebiň ikinji gaty. Ýerine ýetirmek üçin: her basgançagyň ýanynda howpsuz ýer, çagyryş ýeri we her mätäje iki okadylan kömekçi.
E212-why =
    Gapynyň daşyndaky bir basganjak arabany diwar ýaly duruzýar. Meýilnama arabadakylaryň ulanyp bilýän çykalgalaryny aýtmaly, türgenleşikler olary synamaly.
    Mysal: bosagasy 14 sm ýangyn gapysy. Ýerine ýetirmek üçin: her çykalga daşyndan serediň; kimdir biri seredýänçä näbelliligine galýar.
E213-why =
    Çykalgalar we ýygnanyşyk ýerleri otaglarda hasaplanan adamlara görä ölçelýär. Desganyň özi köpräk adam bar diýse, käbirine çyzgyda otag, meýilnamada çykyş ýoly ýok.
    Mysal: 700 adam aýdyldy, otaglarda 480 hasaplandy, sebäbi sport zaly çyzylmadyk. Ýerine ýetirmek üçin: çyzgyny dolduryň ýa-da otaglar boýunça sanyny görkeziň.
E214-why =
    Aýlanýan gapy birden adam geçirýär, mähellede dykylýar we arabany duruzýar, şonuň üçin ol çykyş ýoly däl. Ýanynda özi ýa-da itende açylýan gapy bolmaly.
    Mysal: myhmanhananyň westibýuly. Ýerine ýetirmek üçin: gapdal gapyny açyk we bellikli saklaň.
E215-why =
    60-dan köp adama hyzmat edýän gapy çykylýan tarapa açylmaly. Çyzgylarda gapynyň ganaty köp görkezilýär, faýllarda seýrek bolýar, şonuň üçin baryp görmeli.
    Mysal: mejlisler zalynyň iki gapysy. Ýerine ýetirmek üçin: olary açyp görüň.
E250-why =
    Adamlaryň hereketi hasaplanmazdan öň çyzgy ýöräp geçmäge uýgunlaşdyrylýar: diwarlar galyňlyk alýar, gapylar geçelge, basgançaklar basganjakly bolýar. Çyzgynyň geçelge galdyrmadyk ýerinden adamlar çykyp bilmeýär we wagtlar olar barada hiç zat aýtmaýar.
    Mysal: ýeke-täk gapysy iki metr çetde çyzylan otag. Ýerine ýetirmek üçin: çyzgyny düzediň.
E251-why =
    Inedördül metrde dört adamdan köp bolan mähellede hiç kim öz ädimi bilen ýöremeýär, itekleşilse, adamlar şikes alýar. Ýolagçy gämileriniň düzgüni wagtyň ondan birinden köpüsinde şeýle ýygy bolan ýeri dyknyşyk diýýär; bu ýerde ol ölçeg hökmünde alyndy, binalar üçin kanun däl.
    Mysal: üç gatyň duşuşýan basgançagynyň aşagy. Ýerine ýetirmek üçin: birine başga basgançagy beriň.
E252-why =
    Ýangyn ýa-da awtoulag islendik çykalgany ýapyp biler. Parvis her çykalgany gezek-gezegine ýapyp, wagtlary häzirki bina bilen hasaplama boýunça deňeşdirýär. Onsuz iň köp wagt gidýän çykalga ilkinji nobatda seretmeli we türgenleşikde hut şony ýapmaly.
    Mysal: birinji gatyň ýeke-täk giň gapysy. Ýerine ýetirmek üçin: ony ulanýan otaglara ikinji ýoly aýdyp, bir gezek türgenleşiň.
E253-why =
    Adamlaryň iň köp garaşýan ýerinde gapy tutuş binanyň wagtyny çözýär. Parvis şeýle gapylaryň her birini indiki ölçege giňeldip, wagtlary deňeşdirýär. Ol göteriji diwarlary, ýangyn gapylaryny we bahany bilmeýär.
    Mysal: iki basgançak bilen westibýulyň arasyndaky ýeke-täk gapy. Ýerine ýetirmek üçin: bir zat gurmazdan öň, bar bolsa, ikinji ganatyny açyň.
E254-why =
    Çaklamanyň ýüze çykaran zatlary maglumatlar toplumynda saklanyp, başga meseleleriň arasynda durýar. Gapy süýşse ýa-da adam köpelse, ol bina barada hiç zat aýtmaýar, şonuň üçin Parvis köne sanlary görkezmeýär.
    Mysal: çaklamadan soň synp başga gata göçdi. Ýerine ýetirmek üçin: täzeden hasaplaň; bu birnäçe minut alýar.
E255-why =
    Gulplanmaly ýa-da gaçybatalga gitmeli bolanda, laýyk otagda däl her adama ýeri bar otag we oňa barýan ýol gerek. Maýyp arabasyndakylara ol öz gatynda gerek. Hiç bir otaga sygmaýan adam geçelgede durýar, onda näme etjegini hiç kim oýlanmandyr.
    Mysal: doly synplaryň ýanyndaky aýna diwarly, iki ýüz adamlyk naharhana. Nädip ýerine ýetirmeli: olara içki gapyly sport zalyny belläň we oňa barýan ýoly türgenleşdiriň.

## A: ýygnanyşyk ýerleri

A401-why =
    Çykanlar nirä barmalydygyny bilmeli, ýogsam hemmeleriň çykandygyny hiç kim aýdyp bilmez. Ýangyn düzgünleri meýdan meýilnamasynda ýygnanyşyk ýerini talap edýär. Ikisi gowurak: ýel, ýangyn ýa-da polisiýa birini ýapyp biler.
    Mysal: “mekdebiň öňi” — ýangyn söndüriji ulaglaryň durýan ýeri. Ýerine ýetirmek üçin: ady we belgisi bar, ähli synplaryň baryp gören ýeri.
A402-why =
    Amerikan terrorçylyga garşy merkeziniň açyk ýatlatmasynda adamlaryň şübheli zatdan näçe daşda bolmalydygy aýdylýar: iň kiçi synp üçin 21 m, iň ulusy üçin 479 m. Ýangyna laýyk ýer partlama howpy üçin örän ýakyn bolup biler. Ýatlatma diňe umumy meýilleşdirmek üçin; waka wagtynda polisiýa çözýär. Şübheli zada hiç kim ýakynlaşmaly, gözlemeli, degmeli däl.
    Mysal: 40 m aralykdaky ýer sekiz synpyň ikisiniň aralygyny saklaýar. Ýerine ýetirmek üçin: ikinji ýer we meýilnamada “polisiýanyň görkezmelerini ýerine ýetiriň” diýen sözlem.
A403-why =
    Tüsse bir tarapa uçýar, şübheli zat bir tarapda ýatýar, awtoulag bir tarapda durýar. Partlama howpy boýunça gollanma ýeri zatdan daşda saýlap, ilki barlatmagy aýdýar. Ýerler diňe bir tarapda bolsa, saýlara zat ýok. “Bir tarap” — binanyň ortasyndan seredeniňde çärýek öwrümiň içinde; bu ölçeg biziňki.
    Mysal: iki ýer-de sport meýdançasynda. Ýerine ýetirmek üçin: biri öňünde, biri yzynda.
A404-why =
    Howlugýan synp awtoulaglara seretmeýär, ýangyn söndüriji ulaglar hem şol ýoldan gelýär. Her çykalgadan ýere çenli göni çyzyk çyzgydaky ýollar bilen deňeşdirilýär; bu biziň meýilleşdiriş ölçegimiz.
    Mysal: mekdebiň garşysyndaky seýilgäh. Ýerine ýetirmek üçin: binanyň yzyndaky ýer ýa-da ýelekli iki ýol görkeziji.
A405-why =
    Awtoulaglar hereket edýär, ýanýar we partlama howpy ýatlatmasynda uly synplara girýär. Duran awtoulaglaryň arasyndaky mähelle görüp bilmeýär we çykyp bilmeýär. Bu biziň meýilleşdiriş ölçegimiz.
    Mysal: mugallymlaryň awtoulag duralgasy. Ýerine ýetirmek üçin: onuň yzyndaky otluk.
A406-why =
    Aşa ýakyn duran adamlary sanap bolmaýar, yzdakylar ýola çykýar. Çykan adamlar üçin gurluşyk düzgünindäki iň kiçi meýdan — her birine 0,46 m². Nokat edilip çyzylan ýeriň ululygy ýok, oňa näçe adamyň sygýandygyny hiç kim aýdyp bilmez.
    Mysal: 620 okuwça 285 m² gerek, sport meýdançasynyň üçden biri. Ýerine ýetirmek üçin: konturyny çyzyp, synplara bölüň.
A407-why =
    Diwaryň ýanynda adamlar gaçýan aýnanyň, tüssäniň we ýangyn söndüriji ulaglaryň ýolunda durýar. Gurluşyk düzgüni adamlaryň ýygnanýan ýerini binadan azyndan 15,2 m (50 fut) daşda goýýar.
    Mysal: esasy gapynyň öňündäki düşelen zolak. Ýerine ýetirmek üçin: haýatyň ýa-da otlugyň aňyrsyndaky ýer.

## K: gapyny gulplap, gizlenmek

K301-why =
    Gizlenilende adamlar duran ýerinde, gulplanan gapynyň aňyrsynda, görünmän galýar. Ýangyn düzgünleri meýilnamada her gapynyň nähili berkidilýändigini we munuň çykmak düzgünlerine nähili laýykdygyny aýtmagy talap edýär. Koridordan açar gerek bolan gulp mugallymy koridora çykarýar.
    Mysal: diňe daşyndan gulplanýan synplar. Ýerine ýetirmek üçin: içinden açarsyz açylýan gulplar (arzan üýtgeşme) ýa-da ýakyndaky gaçybatalga.
K302-why =
    Gizlenilende nirede galmalydygy, nirä gitmelidigi haýsy gapylaryň gulplanýandygyna bagly. Hiç kimiň synap görmedigi näbelli, bu meýilnama başgaça görkezmeýär. Mekdebiň gapylaryny synamak bir aýlanyp çykmaga deň.
    Mysal: arhitektoryň çyzgysynda gulplar barada hiç zat ýok. Ýerine ýetirmek üçin: olary otag-otag synaň.
K303-why =
    Her kim öňünden “biz galyp, gulplaýarys” ýa-da “14-nji otaga barýarys” diýilýäniň birini bilmeli. Fransuz hereket tertipleri muny açyk aýdýar: öňünden saýlanan otagda galmak ýa-da oňa barmak. Gulplanmaýan we şeýle ýeri ýok otag adamlaryny tötänlige goýýar.
    Mysal: aýna gapyly naharhana. Ýerine ýetirmek üçin: ondakylary sygdyrýan bir-iki gulplanýan otagy belläň.
K304-why =
    Gaçybatalga ýapyp bolýandygy üçin saýlanýar. Gulplanmaýany adamlary olaryň çykan ýerinden hem erbet ýere ýygnaýar.
    Mysal: naharhana üçin sport zaly bellendi; ikisiniň-de gapylary iki tarapa açylýar. Ýerine ýetirmek üçin: her gaçybatalganyň gulpuny içinden synaň.
K305-why =
    Bir gaçybatalga birnäçe otagyň adamlary iberilip bilner, onda bolsa öz adamlary bar. Duran bir adama gurluşyk düzgünindäki iň kiçi meýdan, 0,46 m², çäk edilip alynýar; mebel ýene ýer alýar. Sygmadyklar koridorda galýar.
    Mysal: naharhanadan 90 adam 26 okuwçysy bar 48 m² synpa. Ýerine ýetirmek üçin: ikinji otagy belläň.
K306-why =
    Gizlenilende basgançaklarda we uzyn koridorlarda galmaly däl, arabadakylar olardan peýdalanyp bilmeýär. Gaçybatalga ýokarky gatda däl-de, ýanynda bolsa gowy. Näçe uzagyň aşa uzakdygyny biziň bilýän çeşmelerimiz aýtmaýar, şonuň üçin diňe gatyň üýtgeýändigi aýdylýar; bu biziň meýilleşdiriş ölçegimiz.
    Mysal: ýerzemindäki ussahanadan üçünji gata. Ýerine ýetirmek üçin: ýanyndaky otag.
K307-why =
    Ýangyn duýduryşy adamlary daşaryk çykarýar, gizlenmek duýduryşy içerde galdyrýar. Ikisi meňzeş eşidilse, binanyň ýarysy howpa barýar. Ýangyn düzgünleri gizlenmek meýilnamasynda ýangyn duýduryşyndan tapawutly duýduryşy talap edýär, fransuz mekdeplerinden hem şol soralýar, türgenleşiklerde onuň hemme ýerde eşidilýändigi barlanýar.
    Mysal: ýangyna jaň, gizlenmäge “gapylary gulplaň” diýen sözler. Ses güýçlendiriji ýalňyşlykdan arzan.
K308-why =
    Arakesme, nobat we garaşmak wagtynda koridorlarda we zallarda synplardakydan köp adam bolýar. Olar duýduryşy eşidýär, ýöne ýapara gapysy ýok. Meýilnama olara diwardaky bir setir bilen haýsy otaga girmelidigini aýtmaly.
    Mysal: arakesmede westibýuldaky 200 okuwçy. Ýerine ýetirmek üçin: zalyň bölekleri boýunça iň ýakyn gulplanýan otaglary belläň.

## H: adamlar

H501-why =
    Ilkinji minutlarda bir adam çözýär: daşaryk, içeri ýa-da gulplamak. Hiç kim bellenmese, hemmeler kimdir birine garaşýar. Ýangyn düzgünleri gizlenmegi kimiň yglan edýändigini we kimiň tamamlaýandygyny aýtmagy talap edýär; gorag kanunlary ýazmaça bellenen bir jogapkär adamy talap edýär.
    Mysal: müdir, ol ýok bolsa — okuw işleri boýunça orunbasary. Ýerine ýetirmek üçin: buýruk we diwardaky at.
H502-why =
    Kimdir biri duýduryş berýär, kimdir biri şikes alanlara seredýär, kimdir biri derwezede meýilnama we açarlar bilen gulluklara garaşýar, kimdir biri maşgalalara habar berýär. Sanaw ýadymyzdaky fransuz mekdep meýilnamalarynyň çökgünlik toparyna daýanýar; kiçi desga iki asuda wezipäni bir adama berip biler.
    Mysal: gulluklary garşylaýan ýok, polisiýa başga derwezede dur. Ýerine ýetirmek üçin: kärdeşlerden haýsy wezipäniň laýykdygyny soraň.
H503-why =
    Hüjüm we ýangyn ýolbaşçynyň mejlisden gelmegine garaşmaýar. Diňe bir adam ýerinde bolanda işleýän meýilnama käbir günler işleýär. Bu biziň meýilleşdiriş ölçegimiz.
    Mysal: ilkinji kömek berýän iki mekdepde işleýär. Ýerine ýetirmek üçin: ikinji kärdeşden soraň.
H504-why =
    Ýolbaşçy habarlaryň gelýän ýerinde bolmaly; ilkinji kömek berýän şikes alanyň ýanynda; garşylaýan derwezede. Muny bir wagtda hiç kim edip bilmez. Haýsy jübütleriň gabat gelmeýändigi — wezipeleri öz düşünişimiz.
    Mysal: müdir hem ýolbaşçy, hem ilkinji kömek berýän. Ýerine ýetirmek üçin: şepagat uýasyny ýa-da okuwdan geçen mugallymy belläň.
H505-why =
    Orunbasar ýerine ýetiriji ýok gün üçin gerek. Iki gezek ýazylan bir at orunbasar däl; bu sanaw howlukmaç doldurylanda bolýar.
    Mysal: ýolbaşçy — müdir; orunbasary — müdir. Ýerine ýetirmek üçin: ikinji at.
H506-why =
    Adamlar iş çalyşýar, belgiler üýtgeýär, edaralar birleşýär. Hiç kimiň jogap bermeýän belgisi möhüm minutlary alýar. Ýylda bir gezek, gowusy okuw ýylynyň başynda, kimdir biri her birine jaň edip, dogrudygyny soraýar. Bir ýyl — biziň adaty möhletimiz.
    Mysal: etrap polisiýa işgäriniň 2023-nji ýyldaky belgisi. Ýerine ýetirmek üçin: bir günüň öýleden soňky jaňlary.
H507-why =
    Çagyryp bolmaýan çökgünlik topary — atlaryň sanawy. Her ýerine ýetirijä, orunbasara we daşky edara iş wagtynda jogap berilýän belgi gerek; edaralar üçin — hemişe jogap berilýäni.
    Mysal: ýangyn bölümi nobatçy telefonsyz ýazylan. Ýerine ýetirmek üçin: adamyň däl-de, iş ornunyň belgisi.
H508-why =
    Arabadaky, duýduryşy eşitmeýän ýa-da ondan gorkýan adamlaryň her birine öňünden ylalaşylan kömekçi gerek. Ýangyn düzgünleri ewakuasiýa meýilnamasynda kömegi we ony berýän adamlary talap edýär.
    Mysal: üçünji gatdaky taýakly iki okuwçy. Ýerine ýetirmek üçin: her birine iki kömekçi, howpsuz ýer we her türgenleşikde synamak.
H509-why =
    Gyssagly ýagdaýda halas ediş belgisine jaň edýärsiňiz. Ondan öň desgany aýlanýan, meýilnamany ylalaşýan, haýsy derwezeden girjekdigini aýdýan adam gerek. Olarsyz ýazylan meýilnamalar olaryň işine gabat gelmeýär.
    Mysal: etrap polisiýasynyň öňüni alyş işgäri. Ýerine ýetirmek üçin: iki gullugy-da indiki türgenleşige çagyryň.

## R: hukuklar

R701-why =
    Kameralar, barlaglar, derwezeler we žurnallar adamlaryň hereketini, okuwyny, ybadatyny we görnüşini üýtgedýär. Şeýle çärä diňe kanun rugsat berse, ol görkezilen maksada gulluk etse, ýumşagragy ýetmese we ol gutarsa ýa-da gaýtadan seredilse ýol berilýär. Kameralar üçin Ýewropanyň maslahatlary her kameranyň maksadyny ýazmagy talap edýär. Çäreleriň katalogy her çäräniň haýsy hukuklara täsir edýändigini aýdýar.
    Mysal: wakadan soň koridorlara asylan kameralar, sebäbini hiç kim ýatlamaýar. Ýerine ýetirmek üçin: çäre tassyklanmazdan öň jogap beriň.
R702-why =
    Boşluklary bar hukuk barlagy barlaga meňzeýär, ýöne barlag däl. Her sorag kimdir birini zyýandan saklapdyr: maksat hiç kime gerek däl kameralary, zerurlyk gapydaky gürrüň ýeterlik barlagy, şikaýat salgysy sessizligi duruzýar.
    Mysal: çärä kimiň jogap berýändiginden we nähili şikaýat edilýändiginden başga hemmesine jogap berildi. Ýerine ýetirmek üçin: her birine bir sözlem.
R703-why =
    Çäräniň berýän peýdasy adamlaryň hereketinden, şahsy durmuşyndan, ýygnanyşmagyndan, ybadatyndan we okuwyndan alýan zadyna degse, deňeçer. Ikisini kompýuter däl-de, dahylly adamlar 0-dan 4-e çenli bahalandyrýar. Täsiri peýdasyndan ýokary bahalandyrylsa, desganyň öz bahasy çärä garşy.
    Mysal: mekdepde her irden torbalary barlamak, 3-e garşy 1. Ýerine ýetirmek üçin: ýumşagrak çäre.
R704-why =
    Adamlaryň çykarynýan, ýuwunýan ýa-da ybadat edýän ýerine hiç bir kamera seretmeýär. Ýewropanyň maslahatlary kamera diňe maksady adamlaryň garaşýanyndan ýokary bolanda rugsat berýär; hajathanada, eşik çalşylýan otagda ýa-da ybadatda beýle hiç haçan bolmaýar. Kameranyň görýän meýdany çyzgyda barlanýar: diwarlar päsgel berýär, gapylar açyk diýlip alynýar, sebäbi olar günüň dowamynda açylýar.
    Mysal: hajathananyň gapysynyň garşysyndaky koridor kamerasy. Ýerine ýetirmek üçin: ony gapynyň beýleki tarapyna asyň.
R705-why =
    Zyýan bir-iki günde görünýär. Şonuň üçin Ýewropanyň maslahatlary ýazgylary birnäçe günden soň pozmaga we 72 sagatdan geçýän her güne güýçliräk sebäbe garaşýar. Ýurduň kanuny iň az möhleti talap etse, şol ýeterlik sebäp; diňe ondan artygyna başga sebäp gerek.
    Mysal: “disk ýeterlik uly bolany üçin” 14 gün. Ýerine ýetirmek üçin: ýazgy enjamynyň sazlamasy ýa-da bir dogruçyl sözlem.
R706-why =
    Gelip-gidenleriň bir aýlyk suratlary — adamlaryň durmuşynyň ýazgysy. Lýuksemburgyň maglumatlary goramak edarasy adatça sekiz güni, sebäbi bilen otuz güni kabul edýär we otuzdan köpüni umuman çakdanaşa diýýär; beýlekiler hem şeýle çözýär. Ýurduň öz kanunyndaky uzagrak iň az möhlet mundan ýokary durýar.
    Mysal: üpjün ediji şeýle sazlany üçin 90 gün. Ýerine ýetirmek üçin: ýazgy enjamynyň sazlamasy.
R707-why =
    Käbir ýurtlar polisiýanyň yza seredip bilmegi üçin mekdeplerden ýazgylary iň az möhlet saklamagy talap edýär. Näçedigini desganyň ýurdunyň düzgünler toplumy aýdýar. Bu Ýewropanyň gysgarak möhletine garşy; ýeriň kanuny ulanylýar.
    Mysal: Gazagystanda bilim desgalarynyň ýazgylary azyndan 30 gün saklanýar. Ýerine ýetirmek üçin: ýazgy enjamynyň sazlamasy, talapdan uzak däl.
R708-why =
    Iki edara dürli zady talap etse, ikisi-de görkezilýär we ýeriň kanuny ulanylýar. Başga ýerden gelenler gysgarak möhlete garaşyp biler; girelgedäki düşnükli lowha olara jogap berýär.
    Mysal: gazak mekdebi: 72 sagada garşy azyndan 30 gün. Ýerine ýetirmek üçin: 30 gün, 31-nji gün pozmak.
R709-why =
    Suratlaryň näçe saklanýandygy — adamlaryň ilkinji soraýan, edaranyň ilkinji barlaýan zady. Ol girelgedäki lowhada dur. Hiç kim sazlamasa, ýazgy enjamlary disk dolýança saklaýar.
    Mysal: gurnan adam sazlap gidipdir. Ýerine ýetirmek üçin: menýu bir gezek serediň.
R710-why =
    Çäreler wakadan soň girizilýär we ýyllap galýar. Her biriniň gutarýan ýa-da täzeden tassyklanýan güni soragy gaýtaryp getirýär: ol entek gerekmi, zyýan ýetirdimi, ýumşagragy ýetermi? Bildirmän geçen gün — gün däl.
    Mysal: “synag hepdelerine” diýlen torba barlagy gyşda hem bar. Ýerine ýetirmek üçin: çözüp, täze güni ýazyň.
R711-why =
    Adamlary girizmeýän gulp, päsgelçilik ýa-da derweze çykarmazlygy hem mümkin. Ýangyn düzgünleri howpsuzlyk çäreleriniň çykyş ýollaryny we elýeterli ýollary saklamagyny talap edýär; çykmaga päsgel berýän zat ýangyn gullugyna aýdylýar. Açylmaýan çykalga degýän howpsuzlyk ýok.
    Mysal: sapak wagtynda yzky gapydaky zynjyr. Ýerine ýetirmek üçin: basylýan ştanga: daşyndan ýapyk, içinden açyk.
R712-why =
    Sanaw ýaýrasa, çaganyň ýüzüni çalşyp bolmaýar. Adamy bedeninden tanaýan maglumatlar aýratyn goralýar; Ýewropanyň maslahatlary anyk kanuny esasy we mümkin boldugyça az ulanmagy talap edýär, bu programmanyň hukuk barlagy okuwçylaryň ýüzüni tanamagy geçirmeýär.
    Mysal: her okuwçynyň ýüzüni tanaýan turniket. Ýerine ýetirmek üçin: kartlar.
R713-why =
    Möhleti ýok çäre hemişelik galýar, onuň gerekdigini hiç kim gaýtadan soramaýar. Gün çäräni ýok etmeýär: ol soragy dahylly adamlar bilen gaýtaryp getirýär. Bir ýyl — biziň adaty möhletimiz, kanunyň çägi däl.
    Mysal: synag hepdelerine goýlan kameralar. Ýerine ýetirmek üçin: soňky synagyň ertesi ýa-da bir ýyl we gaýtadan seretmek.

## L: kanun

L601-why =
    Kanunyň desgadan nämäni talap edýändigi onuň synpyna, synp bolsa maglumatlara bagly. Hiç kimiň bilmeýän maglumaty “ýok” diýlip alynmaýar: ol belli bolýança synp açyk galýar we haýsy maglumatlara garaşýandygyny aýdýar.
    Mysal: söwda meýdany näbelli dükan. Ýerine ýetirmek üçin: bu ýerde berlen soraglara jogap beriň; bir jogap galanyny gereksiz edip biler.
L602-why =
    Düzgünler toplumy her synpdaky desgada nämäniň bolmalydygyny ýa-da edilmelidigini maddasy bilen sanaýar. Maglumatlar toplumy boýunça bu ýok: “ýok” diýen maglumat, diňe teklip edilen çäre, meýilnamanyň boş bölümi. Kanuny girizilmedik ýurtda sanaw — meýilleşdirmegiň adaty talaplary, mesele “maslahat berilýär” diýýär.
    Mysal: tassyklanan, ýöne oturdylmadyk duýduryş düwmesi. Ýerine ýetirmek üçin: oturdyp, muny ýazyň.
L603-why =
    Hiç kimiň aýtmadyk zady “ýok” diýlip hem, “bar” diýlip hem alynmaýar. Ol belli bolýança, muny sizden öň barlag tapyp biler.
    Mysal: polisiýa merkeziniň kameralary görüp bilýändigini hiç kim ýazmady. Ýerine ýetirmek üçin: sorap, nähili bolsa-da jogaby giriziň.
L604-why =
    Käbir borçlaryň möhleti wakadan başlanýar: gelen habarnama, üýtgedilen resminama. Düzgünler toplumy näçedigini iş ýa-da senenama günlerinde aýdýar. Baýramçylyklar diňe resmi sanawy görlende hasapdan aýrylýar; görülmedik bolsa, mesele muny aýdýar.
    Mysal: howpsuzlyk pasporty sanawa girizmek habarnamasyndan 45 iş gününde düzülmeli. Ýerine ýetirmek üçin: edip, gününi giriziň.
L605-why =
    Toplumyň her düzgüniniň belligi bar: ol ýazylanda kanunyň tekstiniň görlendigi ýa-da diňe ondan sitata getirýän çeşmäniň görlendigi. Ikisi-de çözüp bilýär; ikinjisi her gezek açyk aýdylýar, hiç kim ony hakykysyndan artyk hasaplamasyn.
    Mysal: polisiýanyň habaryndan belli ölçeg. Ýerine ýetirmek üçin: karary okap, toplumdaky belligi “text” diýip üýtgediň.
L606-why =
    Ölçeg kanunda bar, ýöne bahasy görülmedik bolsa, toplum muny aýdýar we hiç zady çözmeýär: çak edilen san hiç zatdan erbet bolardy. Edil çäkde ýatan baha hem şeýle, eger çeşme onuň haýsy tarapa degişlidigini aýtmasa.
    Mysal: mekdebiň adamlar köp ýygnanýan desga hasaplanýan adam sany. Ýerine ýetirmek üçin: ony resmi tekstden giriziň; nähilidigini packs/README.md görkezýär.
L607-why =
    Hiç bir desgany programma synplamaýar. Parvis düzgünlerden näme gelip çykýandygyny hasaplap, maddalary görkezýär; topar, edara ýa-da jogapkär adam tassyklaýar.
    Mysal: toparyň barlagdan soň kesgitleýän kategoriýasy. Ýerine ýetirmek üçin: kararyň gününi giriziň.
L608-why =
    Düzgünler ýurtdan ýurda tapawutlanýar. Toplum girizilmedik ýerde Parvis bilýän ýaly görkezmeýär: hiç zady synplamaýar, onuň soraýan meýilnama mazmuny we türgenleşikleriň sany nusgalyk ýangyn düzgünlerinden alnan maslahat.
    Mysal: karary entek girizilmedik ýurtdaky desga. Ýerine ýetirmek üçin: edaralardan soraň ýa-da toplumy ýazdyryň.
L609-why =
    Birnäçe adam ýa-da inedördül metr desganyň haýsy synpa girýändigini çözýär. Çäge şeýle ýakyn bolanda sanamagyň usuly möhüm, muňa adam seretmeli: girizilen san geçen ýylky ýa-da tegeleklenen bolup biler.
    Mysal: çäk 800, adamlar bolsa 780. Ýerine ýetirmek üçin: ýene bir gezek sanap, çeşmesini we gününi giriziň. Bäş göterim — öz saýlawymyz.

## D: türgenleşikler

D801-why =
    Hiç kimiň ýöräp görmedik meýilnamasy — kagyz. Näçe we nähili türgenleşigiň gerekdigi desganyň ýurdunyň düzgünler toplumynda; başga ýerde nusgalyk ýangyn düzgünleriniň aralyklary adaty talap hökmünde görkezilýär. Okuw ýyly gutaranda sanalýar, başga döwürler şu günden yza. Hiç kimiň ýazmadyk türgenleşiklerini sanap bolmaýar; sanaw doly bolanda “drills_complete” görkeziň.
    Mysal: fransuz okuw ýylynda bir hüjüm we iki ýangyn türgenleşigi. Ýerine ýetirmek üçin: ýylyň başyndaky senenama.
D802-why =
    Türgenleşige iki hepde töweregi gerek: polisiýa işgäriniň senenamasy, ene-atalara hat, gorkýanlar bilen gürrüň. Soňky hepdede ýatlanlar ony erbet geçirýär ýa-da düýbünden geçirmeýär. “Ýakynda” — altmyş günüň içinde, bu biziň meýilleşdiriş ölçegimiz.
    Mysal: ýyllyk gizlenmek türgenleşigi geçen ýyl 10-njy oktýabrda boldy. Ýerine ýetirmek üçin: gününi sentýabrda belläň.
D803-why =
    Hüjüm hakyky diýip ynanýan çaga özüňi alyp barmagy däl-de, gorkyny öwrenýär, käbiri keselleýär. Fransuz görkezmesi açyk aýdýar: türgenleşik yglan edilýär, hiç haçan duýdansyz bolmaýar. Ýurduň kanuny muny aýtmasa, barlag çagalar bagy we başlangyç toparlar üçin aýdýar.
    Mysal: “nähili hereket edýändigini görmek üçin”. Ýerine ýetirmek üçin: bir hepde öň öýe hat we şol gün synpda gürrüň.
D804-why =
    Ýasama ýarag bilen öwrenilýän zat onsuz hem öwrenilýär, zyýany bolsa belli. Fransuz mekdeplerine ony ulanmak gadagan; ýaşa laýyk türgenleşikler gysga, kem-kemden, kiçilere oýun görnüşinde.
    Mysal: koridorda oýunjak tüpeňli aktýor. Ýerine ýetirmek üçin: ses güýçlendirijiden duýduryş.
D805-why =
    Ýurtlar dürli. Käbiri hüjümi okuwçylar bilen oýun görnüşinde türgenleşýär; beýlekiler, meselem Berlin, her ýyl işgärlere görkezme berýär we ýetirip biljek zyýany sebäpli okuwçylar bilen türgenleşmeýär. Desganyň ýurdunyň toplumy şeýle diýse, bu barlag aýdýar.
    Mysal: şeýle ýerde ähli synplar bilen gizlenmek türgenleşigi. Ýerine ýetirmek üçin: işgärleriň türgenleşigi.
D806-why =
    Hüjüm türgenleşigi hüjüme sezewar bolanlara, gaçanlara, ýakynyny ýitirenlere degýär. Ol jaň bilen däl-de, gürrüň bilen gutarýar. Fransuz görkezmesinde üç tapgyr bar: taýýarlyk, geçirmek, ara alyp maslahatlaşmak; üçünjisinde gorky eşidilýär.
    Mysal: “okuwçylar sapaga gaýtdy”. Ýerine ýetirmek üçin: her synpda bäş minut we ýüz tutara bir adam.
D807-why =
    Wagtsyz indiki türgenleşigiň gowudygyny hiç kim aýdyp bilmez; sansyz hemmeleriň çykandygyny hiç kim bilmez. Ýangyn düzgünleri türgenleşigiň ýazgysynda nämäniň bolýandygyny sanaýar: kim geçirdi, haçan, nähili habar berildi, işgärler, näçe adam çykdy, şertler, kynçylyklar, howa, doly çykmagyň wagty.
    Mysal: “türgenleşik geçdi, hemmesi gowy”. Ýerine ýetirmek üçin: sagat we sanaw.
D808-why =
    Sessiz geçen gün — ýa hiç kimiň ýazmadyk, ýa-da hiç kimiň geçirmedik türgenleşigi. Bir ýyldan ikisi meňzeş görünýär we ýyl jemlenende ikisi-de “ýok” diýlip sanalýar.
    Mysal: gar sebäpli yza süýşürildi. Ýerine ýetirmek üçin: täze gün.
D809-why =
    Çagalar bagynda we başlangyç mekdepde fransuz görkezmesi “hüjüm” we “basyp girmek” sözlerini düýbünden ulanmaýar: türgenleşik gysga, kem-kemden, gizlenpeçek ýa-da sessizligiň şasy ýaly oýun. Ýazgyda duran söz irde-giçde synpda okalýar.
    Mysal: “hüjüm, çagalar bagy” diýlip atlandyrylan türgenleşik. Ýerine ýetirmek üçin: başga at.
D810-why =
    Türgenleşik nämäniň işlemeýändigini bilmek üçin geçirilýär. Sport zalynda eşidilmedik jaň, dykylan gapy, başga ýerde garaşan synp: her biri sagatdaky wagtdan gymmatly. Ýangyn düzgünleriniň ýazgysynda kynçylyklar üçin setir bar.
    Mysal: üç ýylda on iki türgenleşik we hiç bir kynçylyk ýok. Ýerine ýetirmek üçin: üç adama iki sorag.
D811-why =
    Türgenleşigiň görkezen zady meýilnama gaýdyp gelýär, ýogsam indikisi ony ýene görkezýär. Parvis türgenleşikden soňky güni bar çäräniň bardygyna seredýär; ol çäräniň gözegçilige jogap berýändigini aýdyp bilmeýär, şonuň üçin bu bellik.
    Mysal: “sport zalynda jaň eşidilmedi”, ýazdan bäri bolsa çäre ýok. Ýerine ýetirmek üçin: “sport zalyna ses güýçlendiriji, häkimlik, noýabra çenli”.
D812-why =
    Türgenleşikler, okuw maşklary we adamlar meýilnamada bolmadyk zady görkezýär. Görkezileni ýeri bilen bir gezek ýazylýar we kimdir biri ýerine ýetirildi diýip bellänçä mesele bolup galýar: şonda indiki türgenleşik edil şony görkezmez.
    Mysal: sport zalynda jaň eşidilmeýär. Ýerine ýetirmek üçin: ses güýçlendiriji, jogapkär we möhlet; jaň eşidilende ýerine ýetirildi diýip bellemek.

## F: faýllar

F001-why = Maglumatlar toplumynyň faýly ýazuw düzgünlerine (TOML ýa-da JSON) eýerýär, kompýuter-de, adam-da onda bir zady okasyn. Her setir okalýança faýldan hiç zat alynmaýar. Mysal: name = Mekdep 12 diýlende dyrnak ýok, şeýle bolmaly: name = "Mekdep 12".
F002-why = Näbelli açarlar geçirilmeýär, ret edilýär: ýogsam ýalňyş ýazylan açar sessiz hasaba alynman galan maglumat bolardy. Ýazylyşyny düzediň ýa-da setiri aýryň.
F003-why = Galany düşnükli bolar ýaly käbir açarlar hökman bolmaly, meselem başga faýllaryň atlandyrýan id-si. Näbellini goýup ýa-da formatyň rugsat berýän ýerinde “unknown” diýip ýazyp bolýar; bu açarlarda bolmaýar.
F004-why = Barlaglar daýanyp biler ýaly her açaryň bir görnüşli bahasy bar. “12 okuwçy” — tekst, ony çäk bilen deňeşdirip bolmaýar; 12-ni — bolýar.
F005-why = Barlaglaryň we kanunlaryň ýagdaýlary tapawutlandyrýan ýerinde toplum sözleriň ýapyk sanawyny ulanýar. Ondan daşary söz hiç bir ýagdaýa gabat gelmezdi we muny hiç kim bilmezdi.
F006-why = Mümkin bolandan daşary san hemişe diýen ýaly eliň ýalňyşy: galan nokat, sanyň ýerine ýyl. Parvis onuň bilen hasaplaman, soraýar.
F007-why = Bir açar ýa-da id dürli bahalar bilen iki gezek dursa, haýsysynyň dogrudygyny hiç kim aýdyp bilmez. Parvis saýlamaýar.
F008-why = Möhletler şu günlerden sanalýar, şonuň üçin olar anyk bolmaly: 03.04.2026 käbirine aprel, beýlekilere mart.
F010-why = Maglumatlar toplumy — haýsy desga baradadygyny aýdýan site.toml faýly bar bukja ýa-da onuň zip arhiwi. Beýleki faýllaryň hemmesi bolmazlygy mümkin, bu faýl — hökman.
F011-why = Ady ýalňyş ýazylan faýl hiç bir barlaga ýa-da meýilnama ýetmeýän maglumat bolardy, şonuň üçin Parvis okamaýan her faýlyny aýdýar. Suratlar photos bukjasynda; README, LICENSE, NOTICE we ATTRIBUTION faýllaryna degilmeýär.
F012-why = Maglumatlar toplumynyň faýllary — UTF-8 ýönekeý teksti: türkmen, gazak, rus we fransuz harplarynyň her maşynda birmeňzeş çykýan ýeke-täk görnüşi. Köne redaktorlar başga görnüşde, meselem Windows-1251, saklap biler.
F013-why = Format ösüp biler. Bilmeýän wersiýasyny çaklan Parvis maglumaty nädogry okap biler, şonuň üçin ol ret edýär we haýsy wersiýalary okaýandygyny aýdýar.
F014-why = Her maglumatda ony kimiň, haçan aýdandygy bar, okyjy ony bahalandyryp, gaýtadan sorap bilsin. Bahasyny hiç kim bilmese, "unknown" diýip ýazyň: bu hemişe bolýar.
F015-why = Toplumyň faýllary biri-birini id bilen atlandyrýar: wezipe adamy, çäre gapyny. Hiç ýere alyp barmaýan id — hiç kimiň çagyryp bilmeýän orunbasary ýa-da hiç kimiň barlamaýan gapysy.
F016-why = Çäre ýa-da bellik meýilnamada ýa-da tekstde bir ýere degişli, ony şol ýerde görkezip, töweregi bilen barlap bolar ýaly.
F017-why = plan.geojson GeoJSON (RFC 7946) düzgünlerine eýerýär, ýöne uzaklygyň we giňligiň ýerine meýilnamadaky x we y metrde. Otaglar — meýdan, gapylar — iki uçly çyzyk, beýlekiler nokat, çyzyk ýa-da meýdan bolup biler.
F018-why = Belgi meýilnamadaky bölümleriň tertibini berýär, açar sözbaşysynyň dili nähili bolsa-da haýsy bölümdigini aýdýar.
F019-why = Ýurt düzgünler toplumyny saýlaýar: haýsy karar, haýsy möhletler. Parvis ony adyndan çaklamaýar.
F120-why = GeoJSON, IMDF we OpenStreetMap her nokady uzaklyk we giňlik bilen berýär. Metrdäki çyzgyny ilki bir ýere goýmaly; ýerini Parvis saýlamaýar.
F121-why = Ilki uzaklyk, soň giňlik, ikisi-de gradusda. 85 gradusdan aňryk adaty kartalar gutarýar.
F122-why = Ýarym meýilnama hiç zatdan erbet bolardy: otaglar we çykalgalar bildirmän ýitip biler.
F101-why = Boş faýl adatça eksportyň ýa-da göçürmegiň kesilendigini aňladýar. Onda okara zat ýok.
F102-why = Uly kampusyň gat meýilnamasy birnäçe MiB. Çäk ýalňyş ýa-da bilgeşleýin erbet faýl kiçi maşynyň ýadyny doldurmazlygy üçin.
F103-why = Hakyky meýilnamalar on dereje töweregi çuň. Müňlerçe derejä gatlanan faýl ony okaýan programmany bozmak üçin ýasalan.
F104-why = Çäk ýalňyş ýa-da bilgeşleýin erbet faýl maşyny duruzmazlygy üçin. Ol bir bina gerekliginden has ýokary.
F105-why = Ýarym meýilnama hiç zatdan erbet bolardy: otaglar we çykalgalar bildirmän ýitip biler.
F106-why = Faýl Parvisiň bilýän formaty ýaly başlanýar, ýöne şol formatyň düzgünlerini bozýar. Näme diýjek bolnandygyny çaklamak otaglary ýa-da çykalgalary ýitirip biler.
F107-why = Ýoluň uzynlygy, meýdanlar we çap edilýän meýilnama üçin konturlar gerek. Atlaryň sanawy ýeterlik däl, Parvis çyzgyny oýlap tapmaýar.
F108-why = San däl ýa-da başlangyçdan 10 000 km-den uzak koordinata — eksportyň ýalňyşy. Ondan hasaplanan uzynlyklar we meýdanlar nädogry bolardy.
F109-why = DWG — AutoCAD programmasynyň öz ýapyk formaty. Ony ýazýan her programma açyk we Parvisiň okaýan DXF formatyny hem ýazyp bilýär.
F110-why = Parvis faýlyň giňeltmesine däl-de, mazmunyna seredýär. Meýilnamanyň suratynda ýa-da PDF-inde programmanyň okaýan otagy-da, gapysy-da ýok.
F111-why = Hiç bir pol meýdany bolmasa, barlara-da, çap edere-de zat ýok.
F112-why = Açmak çäkde duruzylýar we yzynda hiç zat galdyrmaýar, ýalňyş ýa-da bilgeşleýin erbet arhiw kiçi maşynyň ýadyny doldurmaz ýaly.
F113-why = Adynda “..” ýa-da doly ýol bar ýazgy maşynyň başga ýerindäki faýllaryň üstüne ýazyp biler. Dogruçyl programma beýle ýazmaýar.
F114-why = Arhiw zaýalanan, kesilen ýa-da Parvisiň okamaýan usuly bilen arhiwlenen.
F115-why = DXF çyzgysynda gatlaklary awtory islän ýaly atlandyrýar. Haýsy gatlagyň diwar, haýsysynyň gapydygyny Parvis çaklamaýar.
F116-why = Hakyky meýilnamalar on-otuz esse kiçelýär. Ägirt möçbere açylýan kiçi arhiw — maşyny duruzmagyň belli usuly.
F117-why = Salgylanma maşynyň islendik ýerine, okap bolmaýan faýllara-da alyp baryp biler. Parvis hiç birine eýermeýär.
F118-why = Parvis arhiwiň parolyny soramaýar: adaty zip paroly az goraýar, ýazylany bolsa bir ýerde saklamaly bolardy.
F119-why = Operasion ulgam faýly ýa-da bukjany bermedi.
