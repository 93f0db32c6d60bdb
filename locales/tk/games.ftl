### Kiçi çagalar üçin oýunlar, çap edilýän kartoçkalar: gymyldamazlyk, gizlenmek, dymmak, emeklemek, bile çykmak. Hiç hili howp ýok.
### status: draft

## Her kartoçkada näme bar

game-cards = Kiçi çagalar üçin bäş oýun
game-play = Nähili oýnalýar
game-say = Näme diýmeli
game-not = Näme diýmeli däl

## Oýunlar: ady, çaga üçin setir, suratda näme bar, terbiýeçi üçin sözler

game-owl-title = Hüwi ýaly gymyldama
game-owl-line = Men hüwi ýaly ümsüm durýaryn.
game-owl-alt = Hüwi töňňäniň üstünde durup, mähirli seredýär.
game-owl-play = Çagalar otagda gezýär. Siz “hüwi” diýeniňizde hemmeler durýar we siz üçe çenli sanaýançaňyz gymyldamaýar. Başga günler bäşe, soňra ona çenli sanaň.
game-owl-say = “Hüwi durup diňleýär. Biz hem”. Hemmesini bile öwüň.
game-owl-not = Kimiň ilki gymyldandygyny aýtmaň we gorkuzmaň. Oýundan hiç kim çykmaýar.

game-mouse-title = Syçan ýaly rahat
game-mouse-line = Men öýjagazyndaky syçan ýaly kiçijik bolýaryn.
game-mouse-alt = Syçan gülli depejikdäki öýjagazyndan seredip dur.
game-mouse-play = Siziň saýlan, gapydan we penjireden daşdaky burçuňyz syçanyň öýjagazydyr. Siz “syçan” diýeniňizde hemmeler siz bilen şol ýere baryp, ýanaşyk, pes oturýar.
game-mouse-say = “Bu ýer rahat, men siz bilen”. Çagalar bilen bile oturyň.
game-mouse-not = Kimden gizlenilýändigini aýtmaň, çagalary hiç kim gözlemesin. Çaga garaňkydan gorksa, çyrany öçürmäň.

game-fish-title = Balyk ýaly dym
game-fish-line = Men suwdaky balyk ýaly dymýaryn.
game-fish-alt = Balyk suwda ýüzýär, agzy ýapyk.
game-fish-play = Siz eliňiz bilen balygy görkezeniňizde hemmeler agzyny ýapyp diňleýär. Üç gezek ýuwaşja kagyz ýa-da açar bilen ses çykaryň. Soň näme eşidendiklerini soraň.
game-fish-say = “Balyklar gözi bilen gürleşýär”. Bütin topara sag boluň diýiň.
game-fish-not = Gorkuzmaň we gülen çaganyň adyny tutmaň. Ýylgyryp, täzeden başlaň.

game-caterpillar-title = Gurçuk ýaly pesden
game-caterpillar-line = Men gurçuk ýaly pes emekleýärin.
game-caterpillar-alt = Gurçuk oýun tunelinden emekläp çykýar.
game-caterpillar-play = Iki stoluň üstüne ýorgan ýapyň ýa-da oýun tunelini alyň. Çagalar başyny pes tutup, yzly-yzyna dört aýaklap emekleýär.
game-caterpillar-say = “Aşakda ýoly tapýarys”. Çagalar bilen bile emekläň.
game-caterpillar-not = Tüsse we ot barada aýtmaň, hiç kimi howlukdyrmaň. Tuneli halamaýan çaga onuň gapdalyndan emekleýär.

game-ducks-title = Ördek jüýjeleri ýaly bile
game-ducks-line = Biz ördek jüýjeleri ýaly bile çykýarys.
game-ducks-alt = Üç jüýje ene ördegiň yzyndan barýar. Hemmesi ýüpden tutan.
game-ducks-play = Çagalar düwünli ýüpden tutup, yzly-yzyna durýar. Olary hakykatda ýörejek ýoluňyz bilen ýygnanyşyk ýerine ýuwaş-ýuwaşdan äkidiň. Öň hem, soň hem bile sanaň.
game-ducks-say = “Biz tutup, bile ýöreýäris. Hiç kim galmaýar”.
game-ducks-not = “Ylga” ýa-da “çalt” diýmäň. Oýnawaç we kurtka üçin yza dolanmaň: “Olar bize garaşar”.

## Terbiýeçiniň kartoçkasy

game-teacher = Terbiýeçi üçin
game-about-1 = Bir oýny bäş minut, ene-atalaryň bilýän gününde oýnaň. Çagalar howpy däl-de, hereketi öwrenýär: çozuş, del adam, ýarag ýaly sözler olaryň ýanynda aýdylmaýar.
game-about-2 = Öz-özünden bolýança birnäçe hepdeden gaýtalaň. Soň ikisini birleşdiriň: gymyldamazlyk we dymmak; burç we ümsümlik; ýüp we çykyş ýoly.
game-about-3 = Çaga gorksa ýa-da ýadasa, duruzyň we şadyýan zat bilen tamamlaň. Çaga diňe seredip otursa-da bolýar.
game-about-4 = Türgenleşikde diňe haýwanyň adyny aýdyň: çagalar näme etmelidigini bilýär.
game-source = Fransiýanyň mekdepleriň howpsuzlygy baradaky 2017-nji ýylyň 12-nji aprelindäki görkezmesiniň 2-nji goşundysyna görä: kiçi çagalar bilen türgenleşik öňünden yglan edilýär, gysga bolýar we oýun hökmünde geçýär.
