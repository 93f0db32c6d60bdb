### Masalalar: nomi, nima deyiladi, qanday hal qilinadi.
### status: draft

## P: chizma

P101-title = Qavat rejasi yoʻq
P101-says = Maʼlumotlar toʻplamida qavat rejasi yoʻq. Xonalar, eshiklar, chiqish eshiklari va chiqish yoʻllarini tekshirib ham, chop etib ham boʻlmaydi.
P101-settle = “parvis import” bilan chizmani yuklang yoki xonalar va eshiklarni plan.geojson fayliga chizing.
P102-title = Chizma oʻqilganda konturlar tuzatildi
P102-says = { $count ->
    [1] { $place }: chizma oʻqilganda konturi tuzatildi.
   *[other] Chizma oʻqilganda { $count } ta kontur tuzatildi.
 } Kesishgan chiziqlar ajratildi, takroriy nuqta va konturlar olib tashlandi, ochiq konturlar yopildi.
P102-settle = Tuzatilgan shakllarni chizma bilan solishtiring. Birortasi notoʻgʻri boʻlsa, uni manba faylda tuzatib, qayta yuklang.
P103-title = Ikki marta chizilgan xonalar bittadan qoldirildi
P103-says = { $count ->
    [1] { $place }: oʻsha poli bilan ikki marta chizilgan; bir nusxasi olinmadi.
   *[other] { $count } ta xona oʻsha poli bilan ikki marta chizilgan; har birining bir nusxasi olinmadi.
 }
P103-settle = Nusxadan boshqa hech narsa yoʻqolmaganini tekshiring: qolgan xonaning raqami, nomi va vazifasi.
P104-title = Eshiklar oʻz devoriga surildi
P104-says = { $count ->
    [1] { $place }: devoridan { $farthest } uzoqda turgan edi, unga surildi.
   *[other] { $count } ta eshik oʻz devori yonida turgan edi, unga surildi; eng uzogʻi — { $farthest }.
 }
P104-settle = Surilgan eshiklarni chizmada koʻring. Birortasi boshqa devorga tushib qolgan boʻlsa, uni manba faylda tuzatib, qayta yuklang.
P105-title = Eshik qaysi xonalarni bogʻlashi chizma boʻyicha aniqlandi
P105-says = { $count ->
    [1] Faylda bu eshik qaysi xonalarni bogʻlashi aytilmagan: { $place }. Ular joylashuviga qarab topildi.
   *[other] Faylda { $count } ta eshik qaysi xonalarni bogʻlashi aytilmagan. Ular joylashuviga qarab topildi.
 }
P105-settle = Chizmada eshiklar sxemasini ochib, bir necha chiqish yoʻlini kuzatib chiqing. Notoʻgʻrisini manba faylda tuzating.
P106-title = Qavatlar zinalarning joylashuviga qarab bogʻlandi
P106-says = { $count ->
    [1] Faylda bu qayerga olib borishi aytilmagan: { $place }. U ustidagi va ostidagi zina bilan bogʻlandi, chunki ular bir-birining ustida joylashgan.
   *[other] Faylda { $count } ta zina, pandus yoki lift qayerga olib borishi aytilmagan. Ular bir-birining ustida joylashgani uchun bogʻlandi.
 }
P106-settle = Har bir zinadan bir marta yurib oʻtib, u qaysi qavatlarni bogʻlashini tasdiqlang.
P107-title = Qavat raqamlari yoki maydonlar hisoblab chiqildi
P107-says = { $count ->
    [1] { $place }: faylda toʻliq aytilmagan. Qavat raqami, balandligi yoki maydoni hisoblab chiqildi.
   *[other] Faylda { $count } ta qavat yoki xona toʻliq tasvirlanmagan: raqamlari, balandliklari yoki maydonlari hisoblab chiqildi.
 }
P107-settle = Qavatlar roʻyxati va aytilgan xonalarni bino bilan solishtiring.
P108-title = Ayrim xonalarning vazifasi tushunarsiz
P108-says = { $count ->
    [1] Chizmada vazifasi Parvis bilmaydigan soʻz bilan yozilgan (“{ $words }”): { $place }. Vazifasi nomaʼlum deb hisoblanadi.
   *[other] { $count } ta xonaning vazifasi Parvis bilmaydigan soʻz bilan yozilgan: { $words }. Ularning vazifasi nomaʼlum deb hisoblanadi.
 }
P108-settle = Bu xonalarning toifasini plan.geojson faylida koʻrsating: classroom, office, restroom, storage …
P109-title = Fayl oʻzida yoʻq narsani ataydi
P109-says = { $count ->
    [1] Faylda yoʻq narsa atalgan: { $targets }.
   *[other] Faylda yoʻq { $count } ta narsa atalgan: { $targets }.
 } Ularga bogʻliq boʻlgani oʻz holicha qoldirildi.
P109-settle = Faylni tayyorlagan odamdan toʻliq eksport soʻrang yoki havolalarni qoʻlda tuzating.
P110-title = Faylning ayrim qismlari olinmadi
P110-says = { $count ->
    [1] Faylning bir qismidan foydalanib boʻlmadi, u olinmadi: { $what }.
   *[other] Faylning { $count } ta qismidan foydalanib boʻlmadi, ular olinmadi: { $what }.
 }
P110-settle = Rejada xona, eshik yoki zina yetishmay qolmaganini koʻring. Yetishmasa, faylni tuzatib, qayta yuklang.
P111-title = Uzunlik birligi taxmin qilindi
P111-says = Chizmada bir birlik nimaga tengligi aytilmagan. Quyidagicha olindi: { $unit }.
P111-settle = Bitta eshik yoki devorni oʻlchab, chizma bilan solishtiring. Mos kelmasa, birligini koʻrsatib, qayta yuklang.
P112-title = Qaysi eshik tashqariga olib chiqishi chizma boʻyicha aniqlandi
P112-says = { $count ->
    [1] Faylda bu eshik tashqariga olib chiqishi aytilmagan: { $place }. Ortida xona yoʻqligi uchun u chiqish eshigi deb olindi.
   *[other] Faylda qaysi eshiklar tashqariga olib chiqishi aytilmagan. Ortida xona yoʻqligi uchun { $count } ta eshik chiqish eshigi deb olindi.
 }
P112-settle = Aytilgan chiqish eshiklarini aylanib chiqib, har biri tashqariga olib chiqishini va undan foydalanish mumkinligini tasdiqlang.
P113-title = Eshiklarning eni taxmin qilindi
P113-says = { $count ->
    [1] Eni hech qayerda koʻrsatilmagan: { $place }. { $width } deb olindi.
   *[other] { $count } ta eshikning eni hech qayerda koʻrsatilmagan. { $width } deb olindi.
 }
P113-settle = Bu eshiklarning oʻtish enini oʻlchab, plan.geojson fayliga yozing; avval chiqish eshiklari va zina eshiklarini oʻlchang.
P114-title = Eshigi yoʻq xonalar
P114-says = { $count ->
    [1] Bu yerga birorta eshik olib kirmaydi: { $place }.
   *[other] { $place }: { $count } ta xonaga birorta eshik olib kirmaydi.
 }
P114-settle = Yetishmagan eshiklarni chizmaga qoʻshing. Agar bu shaxta yoki yopiq boʻshliq boʻlsa, toifasini “nonpublic” deb koʻrsating.
P115-title = Xonalar bir-birining ustiga tushgan
P115-says = Chizmada { $area } pol umumiy: { $other } va { $place }.
P115-settle = Konturlarni tuzating yoki xonalardan biri galereya boʻlsa, unga alohida qavat bering.
P116-title = Hech bir xonaga tegishli boʻlmagan eshiklar
P116-says = { $count ->
    [1] { $place }: chizmada hech bir xonaga tegmaydi.
   *[other] { $place }: { $count } ta eshik chizmada hech bir xonaga tegmaydi.
 }
P116-settle = Eshiklarni manba faylda oʻz devoriga suring yoki ortiqcha boʻlsa, oʻchiring.
P117-title = Yerdan baland chiqish eshiklari: ulardan pastga nima olib tushadi?
P117-says = { $count ->
    [1] { $place }: chizmada chiqish eshigi, lekin undan pastga olib tushadigan hech narsa chizilmagan.
   *[other] { $place }: { $count } ta chiqish eshigi bor, lekin ulardan pastga olib tushadigan hech narsa chizilmagan.
 }
P117-settle = Tashqi zina yoki pandusni chizing, yer bu qavat bilan bir sathda ekanini koʻrsating yoki eshik chiqish eshigi emasligini belgilang.
P118-title = Shimol qayerdaligi nomaʼlum
P118-says = Reja Yerning qayerida joylashganini va shimol qayerdaligini aytmaydi. U shimol strelkasisiz chop etiladi.
P118-settle = plan.geojson faylida bir burchakning uzunligi va kengligini hamda varaqning burilishini koʻrsating.
P119-title = Nomi yoʻq qavatlar
P119-says = { $count ->
    [1] Bir qavatning oʻz nomi yoʻq; u quyidagicha chop etiladi: { $place }.
   *[other] { $count } ta qavatning oʻz nomi yoʻq; ularning raqami chop etiladi.
 }
P119-settle = Odamlar ishlatadigan nomni rejaga yozing: “1-qavat”, “2-qavat”, “Yertoʻla”.
P120-title = Raqami yoʻq xonalar
P120-says = { $count ->
    [1] { $place }: raqami yoʻq.
   *[other] Odamlar boʻladigan { $count } ta xonaning raqami yoʻq.
 }
P120-settle = Xonalarni qavatma-qavat, soat mili yoʻnalishida raqamlang, raqamni eshikning ikki tomoniga iling va rejaga yozing.
P121-title = Bitta raqam bir necha xonada
P121-says = { $place }: { $count ->
    [1] bitta raqam bir necha xonada turibdi: { $numbers }.
   *[other] { $count } ta raqam bir necha xonada turibdi: { $numbers }.
 }
P121-settle = Har bir xonaga eshigida ham, rejada ham oʻz raqamini bering.
P122-title = Boshqa qavatga olib bormaydigan zinalar
P122-says = { $count ->
    [1] { $place }: rejada hech bir boshqa qavatga olib bormaydi.
   *[other] Rejada { $count } ta zina yoki pandus hech bir boshqa qavatga olib bormaydi.
 }
P122-settle = Zinani plan.geojson faylida ustidagi yoki ostidagi qismi bilan bogʻlang (“connector”) yoki toifasini oʻzgartiring.
P123-title = Xonaga olib kiradigan “chiqish” eshiklari
P123-says = { $count ->
    [1] { $place }: chiqish eshigi deb belgilangan, lekin ikkala tomonida ham xona bor.
   *[other] { $place }: { $count } ta eshik chiqish eshigi deb belgilangan, lekin ularning ikkala tomonida ham xona bor.
 }
P123-settle = Eshik tashqariga olib chiqsa, ortidagi xonaning chizmasini tuzating; aks holda eshikdan “chiqish” belgisini olib tashlang.

## E: chiqish yoʻllari

E201-title = Chiqish yoʻli yoʻq
E201-says = { $count ->
    [1] { $place }: bu yerdan birorta chiqish eshigiga yetib boʻlmaydi; odamlar soni: { $people }.
   *[other] { $place }: { $count } ta xonadan birorta chiqish eshigiga yetib boʻlmaydi; odamlar soni: { $people }.
 }
E201-settle = Chizmada chiqish yoʻlini eshikdan eshikka kuzatib chiqing. Yetishmagan eshik, zina yoki chiqish eshigini qoʻshing yoki har bir eshik nimani bogʻlashini tuzating.
E202-title = Har bir qavatda nechta odam hisoblandi
E202-says = { $place }: hisoblangan odamlar — { $people }, shundan { $stated } nafari obyekt aytgan, { $reckoned } nafari maydoni va vazifasi boʻyicha hisoblangan.
E202-settle = Har bir xonaning “people” maydoniga haqiqiy sonni yozing; aytilgan son hisoblanganining oʻrnini oladi.
E203-title = Chiqish yoʻllari kerakligidan tor
E203-says = { $place }: chiqish yoʻllari orqali vaqtida chiqib ulguradigan odamlar — { $capacity }{ $ways ->
    [1] {""}
   *[other] {" "}(eng kengi hisobga olinmadi)
 }; bu yerda hisoblangan odamlar — { $people }.{ $assumed ->
    [0] {""}
   *[other] {" "}Enlarning bir qismi taxmin qilingan.
 }
E203-settle = Oʻtish enini oʻlchang, odamlarning haqiqiy sonini koʻrsating, yana bitta chiqish yoʻlini oching yoki bir vaqtda kamroq xonadan foydalaning.
E204-title = Qavatdan chiqish yoʻllari juda kam
E204-says = { $place }: { $ways ->
    [0] oʻz chiqish yoʻli yoʻq
   *[other] { $ways } ta chiqish yoʻli bor
 }, odamlar soni: { $people }; talab qilinadigan yoʻllar: { $needed }.
E204-settle = Yana bitta chiqish eshigi yoki zinani oching, chizmada yoʻgʻini tasdiqlang yoki bu qavatdagi odamlar sonini kamaytiring.
E205-title = Eshiklar xonasi uchun tor
E205-says = { $place }: hisoblangan odamlar — { $people }; { $capacity ->
    [0] eshiklari chiqish yoʻli deb hisoblash uchun juda tor
   *[other] eshiklari { $capacity } kishiga moʻljallangan
 }. Eng kengining eni — { $widest }.
E205-settle = Oʻtish enini oʻlchang, eshikni kengaytiring, yana bittasini qoʻshing yoki odamlarning haqiqiy sonini koʻrsating.
E206-title = Chiquvchilarga qarshi ochiladigan eshiklar
E206-says = { $place }: shu eshikdan chiqadigan odamlarga qarshi ochiladi; ularning soni: { $people }.
E206-settle = Eshikni chiqish yoʻnalishida ochiladigan qilib oʻrnating yoki xonadan foydalanilayotganda ochiq holda mahkamlab qoʻying.
E207-title = Koʻp xona bitta eshikka bogʻliq
E207-says = { $place }: bu yerdan oʻtib boʻlmasa, { $count } ta xona boshqa chiqish yoʻlisiz qoladi; odamlar soni: { $people }.
E207-settle = Ikkinchi yoʻlni toping yoki yarating: xonalar orasidagi eshik, tashqi zina, yongʻin xizmati bilan kelishilgan deraza. Unga qadar bu eshik ortidagi odamlar nima qilishini rejaga yozing.
E208-title = Barcha chiqish eshiklari bir tomonda
E208-says = Barcha chiqish eshiklari ({ $count }) binoning bir tomonida.
E208-settle = Boshqa tomondan chiqish eshigi oching yoki chizmada yoʻgʻini tasdiqlang.
E209-title = Odamlarning koʻpi bitta eshikdan chiqadi
E209-says = { $place }: { $all } kishidan { $people } kishi uchun eng yaqin chiqish eshigi ({ $share }{"\u00A0"}%).
E209-settle = Ayrim xonalarni boshqa chiqish eshigiga yoʻnaltiring: uni rejada, eshikdagi yozuvda va mashgʻulotda koʻrsating.
E210-title = Eng uzun chiqish yoʻli
E210-says = Chiqish eshigigacha eng uzun yoʻl — { $metres }. Qayerdan, eng olis burchakdan: { $place }; qayerga: { $exit }.
E210-settle = Hal qilinadigan narsa yoʻq: mamlakatingizning yongʻin xavfsizligi qoidalaridagi chegara bilan solishtirib, keyingi mashgʻulotda sinab koʻring.
E211-title = Zinasiz chiqish yoʻli ham, xavfsiz joy ham yoʻq
E211-says = { $place }: zinasiz chiqish eshigi ham, zinadan yura olmaydiganlar yordam kutadigan xavfsiz joy ham yoʻq. Hisoblangan odamlar — { $people }.
E211-settle = Rejada xavfsiz joyni belgilab, u yerda kim yordam berishini tayinlang yoki zinasiz chiqish eshigini (“step_free”) tasdiqlang. Yordam tartibini evakuatsiya boʻlimiga yozing.
E212-title = Qaysi chiqish eshiklari zinasizligi nomaʼlum
E212-says = { $count ->
    [1] { $place }: nogironlar aravachasi oʻtadimi, buni hech kim aytmagan.
   *[other] { $count } ta chiqish eshigidan nogironlar aravachasi oʻtadimi, buni hech kim aytmagan.
 }
E212-settle = Har bir chiqish eshigiga nogironlar yoki bolalar aravachasi bilan bir marta borib, “step_free” maydoniga ha yoki yoʻq deb yozing.
E213-title = Odamlar xonalarda hisoblanganidan koʻp
E213-says = Eng gavjum vaqtda obyektda { $stated } kishi bor, chizmadagi xonalarda esa { $counted } kishi hisoblangan.
E213-settle = Yetishmaganlarni toping: chizilmagan bino, vazifasi yoʻq xonalar, haddan tashqari toʻla zal. Ularning sonini “people” maydoniga yozing.
E214-title = Tashqariga faqat aylanma eshik olib chiqadi
E214-says = { $place }: bu yerdan faqat aylanma eshik orqali chiqish mumkin.
E214-settle = Ichkarida odamlar boʻlganda aylanma eshik yonidagi oddiy yoki surma eshikni kalitsiz ochiq tuting.
E215-title = Ayrim eshiklar qaysi tomonga ochilishi nomaʼlum
E215-says = { $count ->
    [1] { $place }: qaysi tomonga ochilishini hech kim aytmagan, undan esa { $limit } dan koʻp odam chiqadi.
   *[other] { $count } ta eshik qaysi tomonga ochilishini hech kim aytmagan, har biridan esa { $limit } dan koʻp odam chiqadi.
 }
E215-settle = Bu eshiklarning har birini bir marta ochib, qaysi tomonga ochilishini rejaga yozing.
E250-title = Hisobda chiqish yoʻli yoʻq odamlar
E250-says = { $place }: bu yerda hisoblangan odamlar — { $people }, lekin chizma boʻyicha yurib oʻtsa boʻladigan yoʻl bilan ular tashqariga chiqa olmaydi.
E250-settle = Chizmada shu joy bilan eng yaqin chiqish eshigi orasidagi eshik va zinalarni koʻring: devoridan uzoqda turgan eshik, juda tor xona, zinapoyalariga joy yoʻq zina.
E251-title = Odamlar chiqayotganda tiqilinch boʻladi
E251-says = { $place }: { $all } soniyadan { $seconds } soniya davomida bir kvadrat metrda { $density } dan koʻp odam turadi.
E251-settle = Ayrim xonalarni boshqa yoʻldan chiqaring, qavatlarni navbat bilan chiqaring yoki keyingi tor joyni kengaytiring; soʻng qayta hisoblab, solishtiring.
E252-title = Usiz eng qiyin boʻladigan chiqish eshigi
E252-says = { $place }: bu eshik yopiq boʻlsa, bino { $seconds } soniya kech boʻshaydi (± { $within }){ $people ->
    [0] .
   *[other] , va boshqa chiqish yoʻli yoʻq odamlar: { $people }.
 }
E252-settle = Bu eshik hammasidan oldin boʻsh va soz boʻlsin; u yopiq boʻlsa, odamlar qaysi yoʻldan chiqishini rejaga yozing.
E253-title = Kengroq eshik vaqtni tejaydi
E253-says = { $place }: eni { $now } emas, { $wider } boʻlsa, bino { $seconds } soniya erta boʻshaydi (± { $within }).
E253-settle = Bu eshikni kengaytirish mumkinligini meʼmordan soʻrang; unga qadar odamlarning bir qismini boshqa yoʻldan chiqaring.
E254-title = Oxirgi evakuatsiya prognozi eskirgan
E254-says = { $edited ->
    [0] { $date } kungi prognoz boshqa chizma, boshqa odamlar, boshqa mashgʻulotlar yoki boshqa Parvis versiyasiga tegishli; u aniqlagan narsalar koʻrsatilmadi.
   *[other] Oxirgi prognoz fayli ({ $file }) oʻzgartirilgan yoki buzilgan; u aniqlagan narsalar koʻrsatilmadi.
 }
E254-settle = Uni qayta hisoblang: parvis evacuate; nima boshqacha boʻlishi mumkinligini koʻrish uchun --what-if qoʻshing.
E255-title = Ichkarida qolish kerak boʻlganda odamlar ochiq joyda qoladi
E255-says = { $place }: hisoblar oxirida bu yerda qoladigan xonasi yoʻq odamlar: { $people }.
E255-settle = Ular uchun rejada va chizmada xona belgilang (refuge), yaqindagi yana bir xonani ichkaridan qulflanadigan qiling yoki buning oʻrniga qaysi yoʻldan chiqishini ayting; soʻng qayta hisoblang.

## A: yigʻilish joylari

A401-title = Yigʻilish joyi yoʻq
A401-says = Rejada yigʻilish joyi koʻrsatilmagan.
A401-settle = Rejada bino va yoʻllardan uzoqroqda bitta yoki ikkita yigʻilish joyini (“assemblypoint”) maydon qilib chizing.
A402-title = Yigʻilish joyi xavfsiz masofadan yaqin
A402-says = { $place }: binogacha { $distance }. Portlash xavfi haqidagi ochiq eslatmadagi majburiy masofa { $classes } ta sinfdan { $kept } tasi uchun saqlanadi; keyingi sinfga ({ $next }) { $asked } kerak.
A402-settle = Bu joyni yongʻin uchun qoldirib, portlash xavfi uchun undan uzoqroqda ikkinchisini belgilang. Voqea vaqtida politsiya koʻrsatmalarini bajaring.
A403-title = Barcha yigʻilish joylari bir tomonda
A403-says = { $count ->
    [1] Yagona yigʻilish joyi binoning bir tomonida.
   *[other] Barcha yigʻilish joylari ({ $count }) binoning bir tomonida.
 }
A403-settle = Boshqa tomondan yana bir joy belgilab, ulardan qaysi biri tanlanishini kim hal qilishini rejaga yozing.
A404-title = Yigʻilish joyiga yoʻl avtomobil yoʻlini kesib oʻtadi
A404-says = Eng yaqin chiqish eshigidan toʻgʻri yoʻl avtomobil yoʻlini kesib oʻtadi. Qayerdan: { $exit }; qayerga: { $place }; nimani kesib: { $road }. { $free ->
    [0] Yoʻlni kesmasdan toʻgʻri borsa boʻladigan birorta chiqish eshigi yoʻq.
   *[other] { $exits } ta chiqish eshigidan { $free } tasidan yoʻlni kesmasdan borish mumkin.
 }
A404-settle = Yoʻlning bino tomonidagi joyni tanlang, yoʻlni aylantirib oʻtkazing yoki harakatni kim toʻxtatishini tayinlang.
A405-title = Yigʻilish joyi avtoturargohda
A405-says = { $place }: avtoturargohda ({ $parking }).
A405-settle = Yigʻilish joyini avtomobil yoʻq yerga koʻchiring yoki binoda odamlar boʻlganda avtoturargohni yoping.
A406-title = Yigʻilish joylarida joy yetmaydi
A406-says = Yigʻilish joylarining umumiy maydoni — { $area }. { $people } kishiga { $needed } kerak.{ $dots ->
    [0] {""}
   *[other] {" "}{ $dots } ta joyning maydoni chizilmagan va hisobga kirmaydi.
 }
A406-settle = Har bir joyni maydon qilib chizing yoki yana joylar belgilang.
A407-title = Yigʻilish joyi yongʻin uchun juda yaqin
A407-says = { $place }: binogacha { $distance }; talab qilingani — { $asked }.
A407-settle = Yigʻilish joyini uzoqroqqa koʻchiring.

## K: eshikni qulflab, yashirinish

K301-title = Qulflab boʻlmaydigan xonalar
K301-says = { $count ->
    [1] { $place }: ichkaridan qulflanmaydi; odamlar soni: { $people }.
   *[other] { $place }: { $count } ta xona ichkaridan qulflanmaydi; odamlar soni: { $people }.
 }
K301-settle = Ichkaridan kalitsiz yopiladigan va bir harakat bilan ochiladigan qulf oʻrnating yoki bunday har bir xonaga panoh joyi belgilang.
K302-title = Qaysi xonalar qulflanishi nomaʼlum
K302-says = { $count ->
    [1] { $place }: ichkaridan qulflanishini hech kim aytmagan.
   *[other] Odamlar boʻladigan { $count } ta xona ichkaridan qulflanishini hech kim aytmagan.
 }
K302-settle = Har bir eshikni ichkaridan kalitsiz yopib koʻrib, “lockable” maydoniga ha yoki yoʻq deb yozing.
K303-title = Yashirinish uchun boradigan joy yoʻq
K303-says = { $count ->
    [1] { $place }: qulflanmaydi va undagi odamlar uchun boshqa xona aytilmagan; odamlar soni: { $people }.
   *[other] { $place }: { $count } ta xona qulflanmaydi va ulardagi odamlar uchun boshqa xona aytilmagan; odamlar soni: { $people }.
 }
K303-settle = Bunday har bir xona uchun yaqin atrofdagi qulflanadigan xonani (“refuge”) belgilang; unga boradigan yoʻl binoning old tomonidan oʻtmasin.
K304-title = Panoh joyi qulflanmaydi
K304-says = Qayerdan: { $from }; odamlar qayerga yuboriladi: { $place }. { $known ->
    [yes] Bu xona qulflanmaydi.
   *[no] Lekin u qulflanishini hech kim aytmagan.
 }
K304-settle = Ichkaridan qulflanadigan xonani tanlang yoki qulf oʻrnatib, buni yozib qoʻying.
K305-title = Panoh joyi yuboriladigan odamlarga kichik
K305-says = { $place }: bu yerda { $people } kishi boʻladi — oʻzlariniki va yana { $count } ta xonadan yuborilganlar. Tik turganda { $capacity } kishi sigʻadi.
K305-settle = Bu xonalarni koʻproq panoh joyiga taqsimlang.
K306-title = Panoh joyi boshqa qavatda
K306-says = { $place }: yashirinish uchun bu yerdagi odamlar zinadan yurishi kerak boʻladi. Panoh joyi: { $refuge }.
K306-settle = Oʻsha qavatdan qulflanadigan xona tanlang.
K307-title = “Eshikni qulflab, yashirinish” uchun alohida signal yoʻq
K307-says = { $known ->
    [no] “Eshikni qulflab, yashirinish” signali yongʻin signaliga oʻxshab eshitiladi.
   *[unknown] Yongʻin signalidan boshqacha eshitiladigan “Eshikni qulflab, yashirinish” signali borligi hech qayerda aytilmagan.
 }
K307-settle = Yongʻin signali bilan adashtirib boʻlmaydigan signal tanlang: karnaydan aytiladigan soʻzlar, uzun tovush, xabarchilar. U hamma yerda eshitilishini tekshirib, chora (m029) yoki maʼlumot sifatida yozing.
K308-title = Ochiq joylardagi odamlar
K308-says = { $place }: eng gavjum vaqtda { $people } kishi, bu joy esa qulflanmaydi. Ular uchun panoh joyi aytilmagan.
K308-settle = Bu yerdagi odamlar boradigan, qulflanadigan xonani belgilab, nomini devorga iling.

## H: odamlar

H501-title = Hech kim rahbarlik qilmaydi
H501-says = Evakuatsiya qilish, bino ichida panalanish yoki eshikni qulflab, yashirinishni kim hal qilishi rejada aytilmagan.
H501-settle = people.toml faylida inqiroz guruhi rahbarining lavozimini (“incident_lead” roli) va ikki oʻrinbosarini koʻrsating.
H502-title = Hech kim bajarmaydigan rollar
H502-says = { $count ->
    [1] Hech kim tayinlanmagan: { $place }.
   *[other] Inqiroz guruhining { $count } ta roliga hech kim tayinlanmagan.
 }
H502-settle = Har biriga odam tayinlang yoki rolni olib tashlab, uning ishini kim bajarishini yozing.
H503-title = Oʻrinbosari yoʻq rollar
H503-says = { $count ->
    [1] Oʻrinbosari yoʻq: { $place }.
   *[other] { $count } ta rolning oʻrinbosari yoʻq.
 }
H503-settle = Har bir rolga oʻrinbosar, rahbarga ikki oʻrinbosar tayinlang: ulardan biri doim joyida boʻlsin.
H504-title = Bir odam bir vaqtda ikki rolda
H504-says = { $person }: bir vaqtda bajariladigan ikki rolda — { $place } va { $other }.
H504-settle = Ikki roldan birini boshqa odamga bering.
H505-title = Oʻrinbosar — oʻsha odamning oʻzi
H505-says = { $place }: { $person } ham bajaruvchi, ham oʻrinbosar.
H505-settle = Oʻrinbosar qilib boshqa odamni tayinlang.
H506-title = Aloqalar bir yildan beri tekshirilmagan
H506-says = { $count ->
    [1] Oxirgi bir yilda bu aloqa ishlashini hech kim tasdiqlamagan: { $place }.
   *[other] Oxirgi bir yilda { $count } ta aloqa ishlashini hech kim tasdiqlamagan.
 }{ $never ->
    [0] {""}
   *[other] {" "}Bir marta ham tasdiqlanmagani: { $never }.
 }
H506-settle = Har bir raqamga bir marta qoʻngʻiroq qilib, kunini “confirmed” maydoniga yozing.
H507-title = Telefon raqami yoʻq odamlar
H507-says = { $count ->
    [1] Telefon raqami nomaʼlum: { $place }.
   *[other] Rejadagi { $count } kishining telefon raqami nomaʼlum.
 }
H507-settle = Ish raqamini people.toml fayliga yozing. Shaxsiy raqamlar — faqat roziligi bilan.
H508-title = Yordamga muhtojlar uchun masʼul yoʻq
H508-says = Yordamga muhtoj har bir odam uni olishini kim kuzatishi aytilmagan.
H508-settle = Bir odam (“particular_needs” roli) va oʻrinbosar tayinlab, xohlagan har bir odam bilan yordamchini kelishib oling. Faqat son va joyni yozing, ism va tashxislarni yozmang.
H509-title = Politsiya yoki yongʻin xizmatida aloqa yoʻq
H509-says = Favqulodda xizmatlar raqamidan tashqari rejada aloqa koʻrsatilmagan: { $service ->
    [police] politsiya
   *[fire] yongʻin xizmati
 }.
H509-settle = Obyektingizga kim masʼulligini mahalliy boʻlimdan bilib, lavozimi, ish raqami va idorasini yozing.

## R: huquqlar

R701-title = Huquqlar tekshirilmagan
R701-says = { $place }: bu chora odamlarning huquqlariga taʼsir qilishi mumkin, huquqlar haqidagi savollarga esa hech kim javob bermagan.
R701-settle = measures.toml faylidagi oʻn savolga (“rights”) javob bering: bunga qaysi qonun ruxsat beradi, u nima uchun, avval nima sinab koʻrildi, odamlar qanday shikoyat qiladi, qachon tugaydi.
R702-title = Huquqlarni tekshirish toʻliq emas
R702-says = { $place }: huquqlarni tekshirishning { $count } ta savoliga javob yoʻq, birinchisi: { $question }
R702-settle = measures.toml faylida har biriga bir gap bilan javob bering. “Nomaʼlum” — halol javob, lekin masala ochiq qoladi.
R703-title = Huquqlarga zarari foydasidan koʻp
R703-says = { $place }: huquqlarga taʼsiri 4 balldan { $impact }, foydasi esa atigi { $benefit } deb baholangan.
R703-settle = Tekshirishda aytilgan yumshoqroq chorani tanlang yoki buni foydasi taʼsiridan kam boʻlmaguncha oʻzgartiring: kamroq kamera, qisqaroq saqlash, odamlarni tekshirmaslik.
R704-title = Kamera shaxsiy xonaga qaraydi
R704-says = { $place }, { $camera } kamerasi: { $doors ->
    [0] ichkarida turibdi
   *[other] eshik ochiq turganda ichkariga qaraydi
 } — { $room }. Bu { $kind ->
    [restroom] hojatxona
    [shower] dush xonasi
    [lockerroom] kiyim almashtirish xonasi
   *[other] namozxona yoki ibodat xonasi
 }.
R704-settle = Kamerani buring yoki koʻchiring, uzoqligini kamaytiring yoki tasvirning shu qismini butunlay yopib, buni yozib qoʻying.
R705-title = Yozuvlar sababsiz saqlanadi
R705-says = { $place }: yozuvlar { $days } kun saqlanadi, { $hours } soatdan koʻp saqlash sababi esa koʻrsatilmagan.
R705-settle = Yozuvchi qurilmani { $hours } soatga sozlang yoki bu yerda nima uchun uzoqroq kerakligini va bu qachon qayta koʻrilishini yozing.
R706-title = Yozuvlar juda uzoq saqlanadi
R706-says = { $place }: yozuvlar { $days } kun saqlanadi. { $limit } kundan ortigʻi odatda mutanosib emas.
R706-settle = Muddatni qisqartiring, agar uni mamlakatingiz qonuni talab qilmasa.
R707-title = Yozuvlar talab qilinganidan kam saqlanadi
R707-says = { $place }: yozuvlar { $days } kun saqlanadi; kamida { $asked } kun talab qilinadi.
R707-settle = Yozuvchi qurilmani { $asked } kunga sozlang, keyin oʻchiring.
R708-title = Yozuvlarni saqlash haqida ikki qoida
R708-says = Mamlakat qoidalari yozuvlarni kamida { $asked } kun saqlashni talab qiladi; Yevropa tavsiyalari { $hours } soatdan koʻp saqlash uchun sabab kutadi. Bu yerda mamlakat qoidalari amal qiladi.
R708-settle = Hal qilinadigan narsa yoʻq: yozuvlarni talab qilinganicha saqlang, undan uzoq emas, va buni odamlarga lavhada ayting.
R709-title = Yozuvlar qancha saqlanishi nomaʼlum
R709-says = { $place }: kameralar — { $count }, yozuvlar qancha saqlanishini esa hech kim aytmagan.
R709-settle = Yozuvchi qurilma sozlamasini koʻrib, “retention_days” maydoniga yozing; hech narsa yozilmasa, 0.
R710-title = Tugash yoki qayta koʻrish kuni oʻtgan
R710-says = { $place }: { $what ->
    [ends] tugash kuni ({ $date }) oʻtgan, chora esa hali ham amalda
   *[review] { $date } gacha qayta koʻrilishi kerak edi
 }.
R710-settle = Chorani toʻxtating yoki uni daxldor odamlar bilan qayta koʻrib, yangi kun belgilang.
R711-title = Chora yoʻlni toʻsadi
R711-says = { $place }: bu chora tufayli quyidagidan oʻtib boʻlmaydi: { $blocked }{ $what ->
    [exit] . Bu — chiqish eshigi
    [accessible] . Bu — zinasiz yoʻl
   *[only_way] {". "}{ $count } ta xona boshqa chiqish yoʻlisiz qoladi
 }.
R711-settle = Chorani boshqa joyga koʻchiring yoki har kim bir harakat bilan chiqa oladigan, nogironlar aravachasi oʻta oladigan qilib oʻzgartiring.
R712-title = Bolalar bor joyda yuzni tanish
R712-says = { $place }: bolalar boʻladigan joyda yuz yoki tanani taniydi.
R712-settle = Tanishni oʻchirib qoʻying. Biror narsa faqat tanish odamlarga ochilishi kerak boʻlsa, kartalardan yoki eshik oldidagi xodimdan foydalaning.
R713-title = Tugash kuni yoʻq
R713-says = { $place }: chora tugaydigan yoki qayta tasdiqlanadigan kun koʻrsatilmagan.
R713-settle = Kunni belgilang. Hech kimda yaxshiroq asos boʻlmasa, odatiy muddatimiz — boshlanganidan { $days } kun.

## L: qonun

L601-title = Obyekt sinfini hal qilib boʻlmaydi
L601-says = { $question }: { $count } ta maʼlumot yetishmaydi.
L601-settle = { $count ->
    [1] Bu yerda aytilgan maʼlumotni manbasi va kuni bilan kiriting.
   *[other] Bu yerda aytilgan maʼlumotlarni manbasi va kuni bilan kiriting.
 }
L602-title = Talab qilingan narsa yoʻq
L602-says = { $count ->
    [1] { $mode ->
        [compliance] Talab qilinadi, lekin yoʻq: { $asks }
        [readiness] Talab qilinadigan boʻladi, lekin hozir yoʻq: { $asks }
       *[planning] Tavsiya qilinadi, lekin yoʻq: { $asks }
    }
   *[other] { $place }: talab qilingan { $count } ta qism yoʻq. Birinchisi: { $asks }
 }
L602-settle = { $how ->
    [own] { $settle }
   *[fact] Buni bajarib, manbasi va kuni bilan kiriting.
 }
L603-title = Talab qilingan narsa bor-yoʻqligi nomaʼlum
L603-says = { $mode ->
    [compliance] Talab qilinadi, lekin bor-yoʻqligini hech kim aytmagan: { $asks }
    [readiness] Talab qilinadigan boʻladi, bor-yoʻqligini hech kim aytmagan: { $asks }
   *[planning] Tavsiya qilinadi, lekin bor-yoʻqligini hech kim aytmagan: { $asks }
 }
L603-settle = { $how ->
    [fact] Bu yerda berilgan savolga javob bering.
    [own] { $settle }
    [cannot] Parvis buni maʼlumotlar toʻplamida koʻra olmaydi: obyektning oʻzida tekshiring.
   *[list] Buni choralar qatoriga kiriting yoki choralar roʻyxati toʻliqligini koʻrsating.
 }
L604-title = Muddat oʻtgan yoki yaqin
L604-says = { $state ->
    [passed] Oxirgi kun — { $due } — oʻtgan ({ $days ->
        [1] kecha
       *[other] { $days } kun oldin
    }), bajarilgani esa hech qayerda aytilmagan: { $asks }
   *[near] Oxirgi kun — { $due } ({ $days ->
        [0] bugun
        [1] ertaga
       *[other] { $days } kundan keyin
    }): { $asks }
 }
L604-settle = { $holidays ->
    [open] Buni bajarib, kunini kiriting. Kunlar bayramlar hisobga olinmasdan sanalgan, shuning uchun haqiqiy oxirgi kun biroz boshqacha boʻlishi mumkin: soʻrab biling.
   *[counted] Buni bajarib, kunini kiriting.
 }
L605-title = Yurist tasdiqlashi kerak
L605-says = { $question }: { $class ->
    [none] hech bir sinf mos kelmaydi degan xulosa
   *[other] sinf
 } qonundan iqtibos keltirgan manbaga tayanadi; qonunning oʻz matni koʻrilmagan.
L605-settle = Yurist bu yerda aytilgan moddalarni rasmiy matn bilan solishtirib, farqi boʻlsa, qoidalar toʻplamini tuzatsin.
L606-title = Qonun mezoni kiritilmagan
L606-says = { $says }
L606-settle = { $kind ->
    [boundary] Sinfni belgilaydigan organdan soʻrang. Javob rasmiy matnda ({ $needs }) boʻlsa, uni yurist qoidalar toʻplamiga kiritsin.
   *[stub] Yurist rasmiy matnni ({ $needs }) oʻqib, qiymatini qoidalar toʻplamiga kiritsin; bu bir qator.
 }
L607-title = Sinf taklif qilingan, lekin tasdiqlanmagan
L607-says = { $question }: { $class }. Qoidalardan shu kelib chiqadi; buni hali hech kim tasdiqlamagan.
L607-settle = Vakolatli organ sinfni tasdiqlaganda, kunini kiriting.
L608-title = Bu mamlakat qonuni kiritilmagan
L608-says = { $country ->
    [none] Maʼlumotlar toʻplamida obyekt qaysi mamlakatdaligi aytilmagan, shuning uchun hech bir qonun qoʻllanmadi.
   *[other] { $country } mamlakati uchun qoidalar toʻplami yoʻq, shuning uchun hech bir qonun qoʻllanmadi.
 } Bu yerda faqat rejalashtirishning odatiy talablari soʻraladi.
L608-settle = { $country ->
    [none] Mamlakatning ikki harfli kodini kiriting: country = "UZ".
   *[other] Qonun nimani talab qilishini politsiya va yongʻin xizmatidan soʻrang. Qoidalar toʻplamini yurist qoʻshishi mumkin; qanday qoʻshish packs/README.md faylida aytilgan.
 }
L609-title = Son chegaraga yaqin
L609-says = { $question }: { $place } hal qiladi; { $number } soni { $limit } chegarasidan koʻpi bilan besh foizga farq qiladi.
L609-settle = Yana bir marta sanab yoki oʻlchab, qanday qilganingizni yozing.

## D: mashgʻulotlar

D801-title = Mashgʻulotlar talab qilinganidan kam
D801-says = { $rule } Maʼlumotlar toʻplami boʻyicha { $from } – { $until } oraligʻida { $needed } ta mashgʻulotdan { $held } tasi oʻtkazilgan.
D801-settle = Oʻtkazilgan mashgʻulotlarni kiriting. Birortasi qolib ketgan boʻlsa, uni hozir rejalashtirib, sababini rejada yozing.
D802-title = Yaqinda mashgʻulot kerak
D802-says = { $rule } { $due } gacha yana { $missing } ta mashgʻulot oʻtkazilishi kerak, kuni esa belgilanmagan.
D802-settle = Imtihon va taʼtillarga toʻgʻri kelmaydigan kun belgilab, ota-onalar va xodimlarga ayting.
D803-title = Bolalar qatnashgan kutilmagan mashgʻulot
D803-says = { $place }: oldindan eʼlon qilinmagan, unda esa bolalar qatnashadi.
D803-settle = Uni eʼlon qiling: xodimlarga, ota-onalarga va bolalarga yoshiga mos soʻzlar bilan.
D804-title = Bolalarga zoʻravonlik koʻrsatiladi
D804-says = { $place }: qurol yoki jarohatlar koʻrsatiladi, unda esa bolalar qatnashadi.
D804-settle = Bunday koʻrsatishni olib tashlang. Signalni eshitish, qulflash, yashirinish va jim turishni mashq qiling.
D805-title = Oʻquvchilar qatnashgan hujum mashgʻuloti
D805-says = { $place }: oʻquvchilar qatnashadi, bu yerdagi qoidalar boʻyicha esa bunday mashgʻulotlar ularsiz oʻtkaziladi. { $rule }
D805-settle = Uni darslardan keyin faqat xodimlar va politsiya bilan oʻtkazib, signal berilganda nima qilish kerakligini oʻquvchilarga xotirjam tushuntiring.
D806-title = Mashgʻulotdan keyingi yordam haqida aytilmagan
D806-says = { $place }: mashgʻulotdan keyin odamlarning ruhiy holati uchun nima qilingani yozilmagan.
D806-settle = Keyin kim kim bilan gaplashganini yozing: psixologning besh daqiqasi, sinfdagi suhbat, ota-onalar uchun telefon.
D807-title = Vaqti yoki odamlar soni yoʻq mashgʻulot
D807-says = { $place }: { $what ->
    [people] odamlar soni
    [seconds] vaqti
   *[both] vaqti va odamlar soni
 } yozilmagan.
D807-settle = Kuzatuvchilarning qaydlarini koʻrib, hamma necha soniyada chiqqani yoki xavfsiz boʻlgani va necha kishi qatnashganini kiriting.
D808-title = Rejalashtirilgan mashgʻulot kuni oʻtgan
D808-says = { $place }: { $date } kuniga rejalashtirilgan, lekin oʻtkazilgan deb qayd etilmagan.
D808-settle = Vaqti va odamlar soni bilan oʻtkazilgan deb belgilang yoki yangi kun belgilang.
D809-title = Kichik bolalar uchun qoʻrqinchli soʻzlar
D809-says = { $place }: unda kichik bolalar qatnashadi, qaydda esa “{ $word }” deb yozilgan.
D809-settle = Uni qaydda, uyga xatda va sinfda bekinmachoq oʻyini yoki jim turish oʻyini deb atang.
D810-title = Hech narsa kuzatilmagan
D810-says = { $place }: birorta kuzatuv yozilmagan.
D810-settle = Qatnashganlardan nima yaxshi boʻlgani va nimani tuzatish kerakligini soʻrab, ikkalasini ham kiriting.
D811-title = Keyingi qadamsiz kuzatuvlar
D811-says = { $place }: { $count } ta kuzatuv yozilgan, lekin shundan beri undan kelib chiqadigan hech narsa yozilmagan.
D811-settle = Undan kelib chiqqanini ism va kun bilan chora yoki tuzatiladigan narsa sifatida kiriting yoki hech narsa kerak emasligini yozing.

D812-title = Hali tuzatilmagan
D812-says = { $place }: { $text } ({ $shown_by })
D812-settle = Bu bilan kim va qaysi kungacha shugʻullanishini ayting. Bajarilganda belgilang.

## F: fayllar

F001-title = Qatorni oʻqib boʻlmaydi
F001-says = { $problem ->
    [quotes] Bu matn qoʻshtirnoq ichida turishi kerak.
    [value] Tenglik belgisidan keyin qiymat yoʻq.
    [equals] Kalit bilan qiymat orasida tenglik belgisi yoʻq.
    [bracket] Qavs yopilmagan.
    [unquoted] Qoʻshtirnoq yetishmaydi.
    [number] Bu son Parvis oʻqiy oladigan shaklda yozilmagan.
    [key] Bu kalit Parvis oʻqiy oladigan shaklda yozilmagan.
    [newline] Bu qator tugashi kerak boʻlgan joyda davom etgan.
    [depth] Qavslar juda koʻp ichma-ich joylashgan.
    [json-end] Matn oxirgi qavs yopilmasdan tugagan.
    [json-value] Bu yerda qiymat yetishmaydi.
    [json-comma] Bu yerda vergul yetishmaydi yoki qavs yopilmagan.
    [json-last] Bu verguldan keyin hech narsa yoʻq.
    [json-after] Matn tugagandan keyin yana nimadir turibdi.
   *[other] Bu qatorni oʻqib boʻlmaydi: “{ $detail }”.
 }
F001-settle = { $problem ->
    [quotes] Kalit = "matn" deb, ikki tomonida toʻgʻri qoʻshtirnoq bilan yozing.
    [value] Qiymatni yozing yoki qatorni oʻchiring; hech kim bilmaydigan narsa "unknown" deb yoziladi.
    [equals] Kalit = qiymat deb yozing.
    [unquoted] Matnni toʻgʻri qoʻshtirnoq bilan yoping: "
    [key] Kalitda lotin harflari, raqamlar, - va _ belgilaridan foydalaning yoki kalitni qoʻshtirnoqqa oling.
    [newline] Har bir kalit = qiymat juftini alohida qatorga yozing.
   *[other] Bu joyni tuzating; tugallanmagani yuqoridagi qator boʻlishi mumkin.
 }
F002-title = Parvis bilmaydigan kalit
F002-says = “{ $key }” bu yerda maʼlum emas.
F002-settle = { $hint ->
    [near] Balki “{ $near }”? Bu yerda maʼlumlari: { $list }.
    [one] Balki “{ $near }”?
    [list] Bu yerda maʼlumlari: { $list }.
    [fact] Barcha maʼlumotlar savoli bilan parvis new yozadigan site.toml faylida sanab oʻtilgan.
   *[none] Uni oʻchiring.
 }
F003-title = Kalit yetishmaydi
F003-says = Bu yerda “{ $key }” yetishmaydi.
F003-settle = { $key } = … qatorini qoʻshing
F004-title = Qiymat boshqa turda
F004-says = “{ $key }”: bu yerda { $expected ->
    [bool] “ha” yoki “yoʻq” (true yoki false)
    [count] butun son, nol yoki undan katta
    [integer] butun son
    [measure] son, nol yoki undan katta
    [number] son
    [text] matn
    [list] roʻyxat
    [table] kalitlar guruhi
    [date] sana
    [time] kun vaqti
    [choice] roʻyxatdagi bir soʻz
    [choices] soʻzlar roʻyxati
    [exactly] { $count } ta qiymatli roʻyxat
   *[other] boshqa narsa
 } kerak, bu yerda esa { $found ->
    [bool] “ha” yoki “yoʻq” turibdi: { $shown }
    [number] son turibdi: { $shown }
    [text] matn turibdi: “{ $shown }”
    [list] roʻyxat turibdi
    [table] kalitlar guruhi turibdi
   *[nothing] hech narsa yoʻq
 }.
F004-settle = { $expected ->
    [bool] true yoki false deb, qoʻshtirnoqsiz yozing.
    [count] Bitta sonni qoʻshtirnoqsiz, birliksiz va boʻshliqsiz yozing: 1250.
    [integer] Bitta sonni qoʻshtirnoqsiz va birliksiz yozing: -1.
    [measure] Bitta sonni nuqta bilan, birliksiz yozing: 12.5.
    [number] Bitta sonni nuqta bilan, birliksiz yozing: 12.5.
    [text] Matnni toʻgʻri qoʻshtirnoqqa oling: "matn".
    [list] Qiymatlarni kvadrat qavsga oling: ["birinchi", "ikkinchi"].
    [table] Uning kalitlarini hujjatdagi misoldagidek bittadan yozing.
    [date] Sanani yil-oy-kun shaklida yozing: 2026-09-01.
    [time] Soat va daqiqani qoʻshtirnoq ichida yozing: "08:30".
    [choice] Bitta soʻzni qoʻshtirnoqqa olib yozing.
    [choices] Soʻzlarni kvadrat qavsga oling: ["birinchi", "ikkinchi"].
    [exactly] Qiymatlarni kvadrat qavsga oling, hammasi { $count } ta: [1, 2].
   *[other] Format tavsifiga qarang.
 }
F005-title = Qiymat roʻyxatda yoʻq
F005-says = “{ $key }” uchun “{ $value }” deb yozib boʻlmaydi.
F005-settle = { $hint ->
    [near] Balki “{ $near }”? Mumkin boʻlganlari: { $list }.
   *[list] Mumkin boʻlganlari: { $list }.
 }
F006-title = Boʻlishi mumkin boʻlmagan son
F006-says = { $bound ->
    [most] “{ $key }”: { $shown }, lekin { $limit } dan katta boʻlishi mumkin emas.
    [least] “{ $key }”: { $shown }, lekin { $limit } dan kichik boʻlishi mumkin emas.
   *[other] “{ $key }” { $shown } boʻlishi mumkin emas.
 }
F006-settle = Sonni tuzating.
F007-title = Bir narsa ikki marta
F007-says = “{ $key }” bu yerda ikki marta turibdi.
F007-settle = Ikkalasidan birini qoldiring; ular boshqa-boshqa narsa boʻlsa, boshqa-boshqa nom bering.
F008-title = Bunday sana yoʻq
F008-says = “{ $shown }” — taqvimda bunday kun yoʻq.
F008-settle = Sanani yil-oy-kun shaklida yozing: 2026-09-01.
F010-title = Bu hali maʼlumotlar toʻplami emas
F010-says = Bu yerda site.toml fayli yoʻq.
F010-settle = Uni shunday boshlang: parvis new JILD. Jild bir pogʻona pastda boʻlsa, oʻshani ayting.
F011-title = Parvis oʻqimaydigan fayl
F011-says = Parvis “{ $file }” fayli bilan nima qilishni bilmaydi va unga tegmaydi.
F011-settle = { $hint ->
    [near] Bu “{ $near }” boʻlishi kerakmidi? Unda fayl nomini oʻzgartiring.
   *[none] Uni photos jildiga yoki maʼlumotlar toʻplamidan tashqariga koʻchiring.
 }
F012-title = Oddiy matn boʻlmagan fayl
F012-says = “{ $file }” faylini UTF-8 matni sifatida oʻqib boʻlmaydi.
F012-settle = Uni yozilgan muharrirda ochib, UTF-8 matni sifatida saqlang.
F013-title = Bu Parvis oʻqimaydigan format versiyasi
F013-says = Bu fayl { $found } formatida; bu Parvis { $reads } formatini oʻqiydi.
F013-settle = Uni yangiroq Parvis bilan oʻqing yoki yuborgan odamdan { $reads } formatini soʻrang.
F014-title = Hech kim javob bermaydigan qiymat
F014-says = “{ $key }”: { $lacks ->
    [source] manbasi
    [date] sanasi
   *[both] manbasi ham, sanasi ham
 } yoʻq.
F014-settle = { $form ->
    [table] Bu yerga source = "kim aytgan" va date = 2026-09-01 deb yozing yoki buni butun fayl uchun bir marta, uning boshida, [from] ostida koʻrsating.
   *[value] { $key } = { "{" } value = …, source = "kim aytgan", date = 2026-09-01 { "}" } deb yozing yoki buni butun fayl uchun bir marta, uning boshida, [from] ostida koʻrsating.
 }
F015-title = Yoʻq narsaga havola
F015-says = “{ $value }”: { $what ->
    [person] bu odam boʻlishi kerak, lekin people.toml faylida bunday id bilan odam yoʻq
    [role] bu rol boʻlishi kerak, lekin people.toml faylida bunday kalit bilan rol yoʻq
    [level] bu qavat boʻlishi kerak, lekin plan.geojson faylida bunday id bilan qavat yoʻq
    [unit] bu xona boʻlishi kerak, lekin plan.geojson faylida bunday id bilan xona yoʻq
    [opening] bu eshik boʻlishi kerak, lekin plan.geojson faylida bunday id bilan eshik yoʻq
    [fixture] bu rejadagi buyum boʻlishi kerak, lekin plan.geojson faylida bunday id bilan buyum yoʻq
    [section] bu boʻlim boʻlishi kerak, lekin sections jildida bunday kalit bilan fayl yoʻq
    [measure] bu chora boʻlishi kerak, lekin measures.toml faylida bunday id bilan chora yoʻq
    [drill] bu mashgʻulot boʻlishi kerak, lekin drills.toml faylida bunday id bilan mashgʻulot yoʻq
   *[fact] bu maʼlumot boʻlishi kerak, lekin maʼlumotlar lugʻatida bunday kalit yoʻq
 }.
F015-settle = { $hint ->
    [near] Balki “{ $near }”?
    [list] Borlari: { $list }.
   *[none] id ni tuzating yoki u ataydigan narsani qoʻshing.
 }
F016-title = Tushunarsiz joy
F016-says = “{ $value }” qaysi joy ekanini bildirmaydi.
F016-settle = site deb yoki turi va id sini ikki nuqta bilan yozing: unit:101, opening:E1, level:L0, fixture:A1, section:lockdown.
F017-title = Chizib boʻlmaydigan shakl
F017-says = { $problem ->
    [open] Bu kontur boshlangan joyida tugamaydi.
    [few] Bu konturda { $count } ta nuqta bor; kamida toʻrtta kerak, oxirgisi birinchisi bilan bir xil boʻlishi kerak.
    [ends] Eshik — bu kesakidan kesakigacha ikki nuqtali chiziq; bu yerda { $count } ta nuqta bor.
    [position] Nuqta — bu ikki son, metrda x va y.
    [wanted] Bu yerda { $wanted ->
        [Polygon] maydon (Polygon)
       *[LineString] chiziq (LineString)
     } boʻlishi kerak, lekin { $found } turibdi.
    [nested] Shakllar toʻplami ichidagi shakllar toʻplami oʻqilmaydi.
   *[kind] “{ $found }” degan shakl turi yoʻq.
 }
F017-settle = { $problem ->
    [kind] Shakl turlari: { $list }.
   *[other] Qaytadan chizing yoki chizmani yana yuklang.
 }
F018-title = Boʻlim fayli nomi namunaga mos emas
F018-says = “{ $file }” qaysi boʻlim ekanini va qayerda turishini bildirmaydi.
F018-settle = Uni raqam, chiziqcha va kalit bilan, kichik lotin harflarida nomlang: sections/03-lockdown.md
F019-title = Mamlakat kod bilan yozilmagan
F019-says = “{ $value }” — mamlakatning ikki harfli kodi emas.
F019-settle = ISO 3166-1 kodini bosh harflar bilan yozing: UZ, KZ, GB, FR.

## F: chizmani eksport qilish

F120-title = Yerdagi oʻrni yoʻq reja
F120-says = Reja Yerning qayerida joylashganini aytmaydi, bu format esa buni talab qiladi.
F120-settle = Reja boshlanish nuqtasining uzunligi va kengligini hamda uning tepasi shimoldan qancha burilganini koʻrsating: --at UZUNLIK,KENGLIK,AZIMUT.
F121-title = Yerda bunday joy yoʻq
F121-says = Rejaning uzunligi va kengligi hech bir xaritada yoʻq joyni koʻrsatadi.
F121-settle = Uzunlikni −180 dan 180 gacha, kenglikni −85 dan 85 gacha, shu tartibda koʻrsating.
F122-title = Reja fayli buzilgan
F122-says = { $file } faylini { $format } sifatida oʻqib boʻlmaydi: u { $byte }-baytda uzilgan yoki buzilgan.
F122-settle = Faylni qayta oling yoki eksport qiling; nusxa uzilib qolgan yoki yoʻlda oʻzgargan.

## F: begona fayllar va arxivlar

F101-title = Reja fayli boʻsh
F101-says = { $file } fayli boʻsh.
F101-settle = Rejani uni tayyorlagan dasturdan qayta eksport qilib, nusxasi toʻliqligini tekshiring.
F102-title = Reja fayli juda katta
F102-says = { $file }: { $mib } MiB. Parvis { $limit } MiB gacha boʻlgan reja fayllarini oʻqiydi.
F102-settle = Bittadan binoni yoki mebel va teksturalarsiz eksport qiling.
F103-title = Reja fayli juda chuqur ichma-ich
F103-says = { $file }: { $line }-qatorda { $limit } pogʻonadan chuqur ichma-ich joylashgan.
F103-settle = Rejani qayta eksport qiling. Fayl notanish odamdan kelgan boʻlsa, undan foydalanmang.
F104-title = Bitta reja faylida juda koʻp narsa
F104-says = { $file } ichida { $count } ta bor ({ $what }). Parvis { $limit } tagacha oʻqiydi.
F104-settle = Bittadan binoni eksport qiling.
F105-title = Reja fayli uzilib qolgan
F105-says = { $file } oʻrtasida, { $line }-qatorda uziladi.
F105-settle = Faylni qayta oling yoki eksport qiling; nusxalash uzilib qolgan.
F106-title = Reja faylini oʻqib boʻlmaydi
F106-says = { $file } faylini { $format } sifatida oʻqib boʻlmaydi: { $line }-qator, { $problem ->
    [utf8] UTF-8 boʻlmagan belgi bor
    [features] obyektlar roʻyxati (features) yoʻq
    [bracket] ochilmagan qavs yopilgan
    [rules] format qoidalari buzilgan
    [place] qiymat oʻz joyiga mos emas
    [integer] “{ $detail }” — butun son emas
    [number] “{ $detail }” — son emas
   *[other] oʻquvchi dastur xabari: “{ $detail }”
 }.
F106-settle = Faylni uni tayyorlagan dasturdan qayta eksport qiling.
F107-title = Chizmasi yoʻq reja
F107-says = { $file } xona va eshiklarni sanaydi, lekin birortasini chizmaydi.
F107-settle = Uni geometriyasi bilan qayta eksport qiling: bino modelida xona va eshiklarning konturlarini (XY) yozadigan eksportni tanlang.
F108-title = Rejada mumkin boʻlmagan koordinata
F108-says = { $file } “{ $what }”ni { $x }, { $y } nuqtasiga qoʻyadi, binoda esa bunday joy yoʻq.
F108-settle = Chizma birliklari va boshlanish nuqtasini tekshirib, qayta eksport qiling.
F109-title = AutoCAD DWG chizmasi
F109-says = { $file } — AutoCAD DWG chizmasi ({ $version }).
F109-settle = Uni chizilgan dasturda ochib, DXF qilib saqlang, soʻng DXF faylini yuklang.
F110-title = Nomaʼlum reja formati
F110-says = { $file } — Parvis oʻqiydigan reja formati emas. U quyidagilarni oʻqiydi: { $accepted }.
F110-settle = Rejani shu formatlardan birida saqlang yoki eksport qiling.
F111-title = Reja faylida xona yoʻq
F111-says = { $file } oʻqildi, lekin unda xona ham, yoʻlak ham, pol maydoni ham yoʻq.
F111-settle = Faqat bino konturi yoki uchastkani emas, xonalari yoki pol maydoni bor ichki rejani eksport qiling.
F112-title = Arxiv juda katta
F112-says = { $file } ichida { $limit } MiB dan koʻp narsa bor. U ochilmadi.
F112-settle = Faqat bitta obyekt fayllarini arxivlang.
F113-title = Arxiv oʻzidan tashqarini koʻrsatadi
F113-says = { $file } ichida arxivdan tashqarini koʻrsatadigan “{ $entry }” yozuvi bor. Hech narsa ochilmadi.
F113-settle = Fayllarni bitta oddiy jildga qayta arxivlang. Arxiv notanish odamdan kelgan boʻlsa, undan foydalanmang.
F114-title = Arxivni ochib boʻlmaydi
F114-says = { $problem ->
    [twice] { $file } arxivini ochib boʻlmaydi: unda “{ $detail }” ikki marta bor.
    [unsupported] { $file } arxivini ochib boʻlmaydi: unda Parvis oʻqimaydigan narsa bor (“{ $detail }”).
    [method] { $file } arxivini ochib boʻlmaydi: u Parvis oʻqimaydigan usulda arxivlangan.
    [contents] { $file } arxivini ochib boʻlmaydi: ichidagi narsalar buzilgan.
    [damaged] { $file } arxivini ochib boʻlmaydi: u buzilgan yoki uzilib qolgan.
   *[other] { $file } arxivini ochib boʻlmaydi: “{ $detail }”.
 }
F114-settle = Arxivni qayta oling yoki fayllarini oddiy zip qilib qayta arxivlang.
F115-title = Chizma qatlamlari tushuntirilmagan
F115-says = { $file } uchun qatlamlari nimani bildirishini aytadigan moslik fayli kerak: { $why }.
F115-settle = Devorlar, xonalar, eshiklar va chiqish eshiklari qatlamlarini ataydigan moslik faylini yozib, uni chizma bilan birga bering.
F116-title = Xotirani toʻldirish uchun yasalgan arxiv
F116-says = { $file } ichida “{ $entry }” bor, u ochilganda oʻz hajmidan { $limit } baravardan koʻp kattalashadi. Hech narsa ochilmadi.
F116-settle = Arxivni ishongan odamingizdan qayta soʻrang.
F117-title = Fayl oʻrnida havola
F117-says = { $file } ichida “{ $entry }” bor, bu fayl emas, havola.
F117-settle = Havola oʻrniga faylning oʻzini qoʻying.
F118-title = Arxiv parol bilan yopilgan
F118-says = { $file } “{ $entry }” joyida parol bilan yopilgan.
F118-settle = Fayllarni parolsiz qayta arxivlang. Ularni yoʻlda maxfiy saqlash uchun zip faylni shifrlangan fleshkaga joylang.
F119-title = Faylni oʻqib boʻlmaydi
F119-says = { $problem ->
    [absent] { $file } faylini oʻqib boʻlmaydi: bunday fayl yoki jild yoʻq.
    [forbidden] { $file } faylini oʻqib boʻlmaydi: uni ochish huquqingiz yoʻq.
    [deep] { $file } faylini oʻqib boʻlmaydi: jildlar { $detail } pogʻonadan chuqur.
   *[other] { $file } faylini oʻqib boʻlmaydi: “{ $detail }”.
 }
F119-settle = Nomini, disk ulanganini va faylni ochish huquqingiz borligini tekshiring.
