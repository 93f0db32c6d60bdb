### Har bir tekshiruv nima uchun kerak: nimani talab qiladi, nimaga tayanadi, misol.
### status: draft

## P: chizma

P101-why =
    Himoya rejasi odamlar qayerdaligini va qanday chiqishini koʻrsatadi. Yongʻin xavfsizligi qoidalari chiqish eshiklari, asosiy va qoʻshimcha chiqish yoʻllari, xavfsiz joylar va signal tugmalari bor qavat rejalarini, yigʻilish joyi bor hudud rejasini talab qiladi. Chizmasiz koʻp tekshiruv jim turadi, jimlik esa rozilikka oʻxshab koʻrinmasligi kerak.
    Misol: maktabning bino faylida xonalar roʻyxati bor, shakllari yoʻq. Bajarish uchun: meʼmorning chizmasini, ichki xaritani yoki qoʻlda koʻchirilgan suratni yuklang.
P102-why =
    Maydonlar, xonadagi odamlar va yoʻl uzunligi konturlar boʻyicha hisoblanadi. Oʻzini kesib oʻtgan, ikki marta chizilgan yoki ochiq qolgan konturning ichi aniq emas, shuning uchun dastur uni maydonining koʻp qismini saqlab tuzatadi va buni aytadi.
    Misol: “kapalak” shaklidagi xona bir nuqtada tutashgan ikki uchburchakka aylanadi. Bajarish uchun: aytilgan xonalarni bir marta koʻring; toʻgʻri koʻrinsa, boshqa hech narsa kerak emas.
P103-why =
    Ikki marta chizilgan xona ikki marta hisoblanar edi: odamlar ham, eshiklar ham ikki barobar. Dastur birinchisini qoldiradi va ikkinchisini faqat ikkalasining qavati va poli bir xil boʻlganda olib tashlaydi.
    Misol: varaq ikki qatlamdan eksport qilingan. Bajarish uchun: qolgan xonaning nomini oʻqing.
P104-why =
    Eshik faqat devorlariga tekkan joyda ikki xonani bogʻlaydi. Chizmalarda eshik koʻpincha bir qarichcha chetda qoladi; shunda dastur uni eng yaqin devorga, lekin qalin devor enidan uzoqqa emas, suradi. Boshqa devorga surilgan eshik mavjud boʻlmagan yoʻlni ochar edi.
    Misol: eshik devor chizigʻidan 0,12 m chetda turibdi. Bajarish uchun: aytilgan eshiklarni, eng uzogʻidan boshlab, koʻring.
P105-why =
    Har bir chiqish yoʻli — xonalar va eshiklar zanjiri. Faylda eshiklar shunchaki shakl boʻlsa, Parvis ularning uchi tekkan xonalarni bogʻlaydi. Bu deyarli doim toʻgʻri, lekin devor qalin boʻlganda yoki ikki kichik xona bitta eshikda uchrashganda notoʻgʻri boʻladi.
    Misol: eshiklari nuqta boʻlgan ichki xarita. Bajarish uchun: avval yoʻlaklar va zinalar orasidagi eshiklarni tekshiring, koʻp yoʻl shularga bogʻliq.
P106-why =
    Yuqori qavatdagilar zinadan chiqadi. Chizmalar zinani har qavatda alohida beradi va ikki boʻlak bitta zina ekanini kamdan-kam aytadi, shuning uchun Parvis bir-birining ustidagi boʻlaklarni bogʻlaydi. Aslida bir qavat erta tugaydigan zina mavjud boʻlmagan chiqish yoʻlini koʻrsatar edi.
    Misol: chordoqqa zina asosiy zina ustiga chizilgan. Bajarish uchun: har bir zinani eng yuqori qavatdan boshlab tasdiqlang.
P107-why =
    Zinadagi yoʻl uzunligi uchun qavat balandligi kerak, odamlar esa pol maydoni boʻyicha hisoblanadi. Faylda ikkalasi ham boʻlmasa, Parvis ularni oʻzi hisoblaydi: qavatlarni tartibi boʻyicha, polni devorlardan qolgan joy sifatida. Qavatlarning notoʻgʻri tartibi odamlarni tashqariga emas, yuqoriga yoʻllaydi.
    Misol: “A” va “B” deb atalgan qavatlar. Bajarish uchun: qavatlar roʻyxatini pastdan yuqoriga oʻqing.
P108-why =
    Xonaning vazifasi unda nechta odam hisoblanishini, u qulflanishi kerakligini va kamera unga qarashi mumkinligini hal qiladi. Vazifasi nomaʼlum xonada, siz sonini aytmaguningizcha, hech kim hisoblanmaydi.
    Misol: “Гардероб” oʻquvchi uchun kiyimxona, kompyuter uchun hech narsa. Bajarish uchun: aytilgan har bir xonaning vazifasini yoki undagi odamlar sonini koʻrsating.
P109-why =
    Faylda yoʻq xonani atagan eshik hech narsani bogʻlamaydi; yoʻq qavatni atagan zina hech qayerga olib bormaydi. Parvis nima demoqchi boʻlganini taxmin qilmaydi. Shu sababli rejada chiqish yoʻllari yetishmay qolishi mumkin.
    Misol: binoning faqat yarmi eksport qilingan. Bajarish uchun: toʻliq faylni oling.
P110-why =
    Hech narsa jimgina tashlab ketilmaydi. Qavati yoʻq shakl, bitta nuqtali eshik, maydoni yoʻq xonani chizib ham, yurib oʻtib ham boʻlmaydi, shuning uchun ular olinmaydi va shu yerda sanaladi. Yetishmagan eshik chiqish yoʻlini, yetishmagan xona odamlarni yashiradi.
    Misol: uchta eshik hech bir qavatda chizilmagan. Bajarish uchun: xonalar, eshiklar va chiqish eshiklari sonini bino bilan solishtiring.
P111-why =
    Har bir en, maydon va yoʻl birlikka bogʻliq. Millimetrdagi chizma santimetr deb oʻqilsa, eshiklar oʻn barobar keng boʻlib, keyingi har bir tekshiruv yaroqsiz boʻladi.
    Misol: 900 birlik kenglikda chizilgan eshik faqat birlik millimetr boʻlganda 0,90 m. Bajarish uchun: bitta haqiqiy narsani oʻlchang.
P112-why =
    Chiqishga oid hamma narsa chiqish eshiklariga bogʻliq. Balkonga yoki chizilmagan qismga eshik chiqish eshigiga oʻxshaydi; eshik qilib chizilgan deraza ham. Bitta notoʻgʻri chiqish eshigi boshi berk joyni xavfsiz koʻrsatadi.
    Misol: devor bilan oʻralgan hovliga eshik. Bajarish uchun: roʻyxat bilan binoni aylanib chiqing.
P113-why =
    Eshikdan nechta odam chiqishi uning oʻtish eniga bogʻliq: katalogdagi tavaqa eniga emas, kesaki bilan ochiq tavaqa orasidagi boʻsh joyga. Faylda u aytilmasa, Parvis oddiy bir tavaqali eshikni taxmin qiladi va har safar buni aytadi, chunki taxminiy eshiklarga qurilgan reja — hech kim yurib koʻrmagan reja.
    Misol: 40 ta ichki eshik uchun “0,90 m deb olindi”. Bajarish uchun: oʻlchov lentasini oling, bir eshikka oʻn soniya.
P114-why =
    Hech kim kira olmaydigan xona — yo chizmadagi xato, yo xona emas. Undagi odamlarda chiqish yoʻli boʻlmas edi, yoʻl, qulf va panoh joylari tekshiruvlari uni oʻtkazib yuboradi.
    Misol: eshigi boshqa qavatda chizilgan omborxona. Bajarish uchun: eshikni chizing yoki bu joy yopiqligini koʻrsating.
P115-why =
    Bitta pol ikki xonaning odamlarini sigʻdira olmaydi. Ustma-ustlik ularni ikki marta sanaydi va bir xonadan boshqasiga eshiksiz oʻtishga yoʻl beradi. Devor boʻylab ingichka tasmalar — chizmaning oddiy aniqligi, ular aytilmaydi.
    Misol: bitta sinfning eski va yangi konturi. Bajarish uchun: birini oʻchiring.
P116-why =
    Hech narsani hech narsa bilan bogʻlaydigan eshik hech kimni hech qayerga olib bormaydi. U odatda devoridan bir qadam chetda turadi yoki eksport qilinmagan xonaga tegishli. Shu sababli chiqish yoʻli yetishmay qolishi mumkin.
    Misol: hovlida chizilgan darvoza. Bajarish uchun: uni suring yoki oʻchiring.
P117-why =
    Yuqori qavatda tashqariga ochiladigan eshik faqat undan zina, pandus yoki qiyalik pastga olib tushsa, chiqish eshigi boʻladi. Bu maʼlum boʻlmaguncha bunday eshiklar boshqa tekshiruvlarda chiqish deb sanaladi, shuning uchun yoʻllar aslidan qisqa, boshi berk joylar xavfsiz koʻrinishi mumkin.
    Misol: hech bir qavatda chizilmagan yongʻin zinasi yoki balkon eshigi. Bajarish uchun: bor narsani chizing.
P118-why =
    Politsiya va tez yordam shimol tomon va sharqiy darvoza haqida gapiradi. Xaritaga qoʻyib boʻlmaydigan reja ularning vaqtini oladi, yigʻilish joyini esa yoʻllar va qoʻshnilar boʻyicha tekshirib boʻlmaydi.
    Misol: meʼmorning oʻz oʻqlari bor chizmasi. Bajarish uchun: telefondagi xaritadan bir burchak koordinatasini va bitta uzun devor yoʻnalishini koʻrsating.
P119-why =
    Odamlar qavatlarni turlicha sanaydi: bir mamlakatda birinchi qavat yer sathida, boshqasida bir qavat yuqorida. Zina yonidagi devorda yozilgan nom ratsiyada shubha qoldirmaydi.
    Misol: 1-son lavhada “2-qavat”. Bajarish uchun: lavhadagi soʻzni yozing.
P120-why =
    Yordam soʻragan odam qayerdaligini ayta olishi, kelganlar uni topa olishi kerak. Maktab yoʻnaltirish tizimlari har bir xonaga eshikning ichi va tashqarisida turadigan, qavat va ikki raqamdan tuzilgan bitta raqam beradi.
    Misol: “zal orqasidagi kichik xona”ni yangi kelgan hech kim topa olmaydi. Bajarish uchun: eshiklarga raqam iling; rejada “number”ni koʻrsating.
P121-why =
    Ikki eshikda turgan raqam yordamga kelganlarni boshqa eshikka yuboradi. U odamlarni sanashni ham chalkashtiradi: ikkita 12-xona boʻlsa, “12-xona toʻliq” degani hech narsani bildirmaydi.
    Misol: boʻlingan sinfning ikki yarmi ham 12 raqamini saqlab qolgan. Bajarish uchun: ularni 12a va 12b deb atang.
P122-why =
    Hech qayerga olib bormaydigan zina ustidagi odamlarni har bir tekshiruvda tushish yoʻlisiz qoldiradi. Koʻpincha keyingi qavatdagi boʻlagi faylda yoʻq yoki chetda chizilgan.
    Misol: kirishdagi zinapoya zina qilib chizilgan. Bajarish uchun: boʻlaklarni bogʻlang yoki zinapoyani yoʻlak deb atang.
P123-why =
    Chiqish eshigi binodan tashqariga olib chiqadi. Ikkala tomonida xona bor eshik, faylda nima deyilmasin, bir xonadan boshqasiga olib oʻtadi. Bu hal boʻlmaguncha u boshqa tekshiruvlarda chiqish deb sanaladi, shuning uchun yoʻllar aslidan qisqa koʻrinishi mumkin; odamlar harakati hisoblanganda ular bu eshikdan oʻtib, keyingi chiqish yoʻliga boradi.
    Misol: qaysidir dastur qavatning chiqishi deb belgilagan, yoʻlakdan zinaga eshik. Bajarish uchun: belgini tuzating.

## E: chiqish yoʻllari

E201-why =
    Har bir xonadan tashqariga chiqadigan eshikka piyoda yoʻl bor. Lift va eskalatorlar hisobga kirmaydi. Chizmada bunday yoʻl boʻlmasa, yo odamlar chiqa olmaydi, yo chizmada eshik yetishmaydi; reja imzolanishidan oldin ikkalasini ham bilish kerak.
    Misol: bogʻlovchi eshigi faylda faqat bitta xonaga tegadigan qanot. Bajarish uchun: yoʻldagi hech qayerga olib bormaydigan birinchi eshikni toping.
E202-why =
    Chiqish eshiklari, eshiklar va yigʻilish joylari odamlar soniga qarab oʻlchanadi. Obyekt xonada nechta odam borligini aytsa, shu son olinadi; boshqa joyda pol maydoni qurilish qoidasidagi bir kishilik maydonga boʻlinadi (sinfda 1,86 m², kabinetda 13,9 m²). Yoʻlak, zina, hojatxona va omborxonalar hisoblanmaydi, chunki odamlari xonalardan keladi. Bitta odam kun davomida bir necha xonada boʻlishi mumkin, shuning uchun umumiy son oʻquvchilar roʻyxatidan koʻp chiqishi mumkin.
    Misol: 48 m² sinfda 26 kishi hisoblanadi. Bajarish uchun: farqi bor joyda sonini koʻrsating.
E203-why =
    Har bir odamga ozgina en kerak: reja uchun olingan qurilish qoidasi boʻyicha eshikda 5,1 mm, zinada 7,6 mm. Chiqish yoʻli bir nechta boʻlsa, eng kengi hisobga olinmaydi, chunki aynan unda yongʻin yoki hujumchi turgan boʻlishi mumkin. Yuqori qavatlarda chiqish yoʻllari — yerga tushadigan zinalar; ularning eni kirish eshiklarinikidek.
    Misol: yuqorida 400 kishi va eshiklari 1,20 m boʻlgan ikki zina: bittasisiz 157 kishi. Bu rejalashtirish soni, yongʻin xavfsizligi muhandisi oʻrnini bosmaydi. Bajarish uchun: avval oʻlchang; koʻp holni taxminiy enlar hal qiladi.
E204-why =
    Yagona chiqish yoʻli toʻsilib qolishi mumkin. Reja uchun olingan qurilish qoidasi qavatdan 500 kishigacha ikki, 1000 gacha uch, undan koʻpga toʻrt chiqish yoʻlini talab qiladi. Yuqori qavatlarda chiqish yoʻllari — yerga tushadigan zina va panduslar; aylanma eshik hisobga kirmaydi. 60 kishigacha bitta yoʻl odatda maqbul, shuning uchun undan kami faqat izoh.
    Misol: yuqorida 180 oʻquvchi va bitta zina. Bajarish uchun: ikkinchi yoʻlni toping: tashqi zina, qoʻshni qanotga oʻtish joyi.
E205-why =
    Xona eshiklari orqali boʻshaydi. Reja uchun olingan ingliz qoʻllanmasi boʻyicha 0,75 m eshik 60 kishigacha, 0,85 m 110 gacha, 1,05 m 220 gacha moʻljallangan, kengroqlari har 5 mm ga bir kishi. 60 dan koʻp kishilik xonaga bittadan koʻp eshik kerak; unda eng kengi hisobga olinmaydi, chunki aynan u toʻsilib qolishi mumkin.
    Misol: 0,90 m bitta eshigi bor 150 kishilik ovqatlanish zali. Bajarish uchun: ikkinchi tavaqani yoki ikkinchi eshikni oching.
E206-why =
    Olomonda ichkariga ochiladigan eshikka birinchi yetgan odam uni ochish uchun orqaga chekina olmaydi. 60 dan koʻp kishiga xizmat qiladigan eshik chiqish yoʻnalishida ochiladi. Hisoblangan odamlar — shu eshik chiqaradigan xonalardagilar, chiqish eshigi uchun — unga eng yaqin boʻlganlarning hammasi.
    Misol: zal eshiklari 200 kishi turgan zalga ochiladi. Bajarish uchun: tavaqani teskari tomonga oʻrnating.
E207-why =
    Tutun, yongʻin yoki hujumchi bitta eshikni yopib qoʻyishi mumkin. Bu tekshiruv binoning har bir eshigini navbat bilan yopib, kim ichkarida qolishini koʻradi. Oʻz eshigi ortidagi yakka sinflar aytilmaydi; xonalar guruhi va 60 dan koʻp kishilik xonalar aytiladi. Bunday bir eshik boshqasining ortida boʻlsa, faqat tashqarisidagisi aytiladi.
    Misol: bitta yoʻlak eshigi ortidagi olti sinfli qanot. 60 kishigacha bitta chiqish yoʻli odatda maqbul, shuning uchun ular izoh.
E208-why =
    Old tomondagi yongʻin, tutun yoki hujumchi u yerdagi barcha chiqish eshiklarini birdan yopadi. Turli tomonga chiqadigan yoʻllar tanlov qoldiradi. Bu qoidaning chegarasi emas, yaxshi tajriba haqidagi oʻz talqinimiz.
    Misol: uch eshigi ham koʻchaga chiqadigan, yuk eshigi doim qulf doʻkon. Bajarish uchun: orqa eshikni chiqish eshigi qiling.
E209-why =
    Odamlar kirgan yoʻlidan chiqadi. Yarmidan koʻpiga bitta eshik eng yaqin boʻlsa, unda navbat hosil boʻladi, boshqalari boʻsh turadi; u toʻsilib qolsa, koʻpchilik orqaga qaytishi kerak. Bu bizning rejalashtirish qiymatimiz.
    Misol: 600 kishidan 420 tasiga asosiy eshik. Bajarish uchun: rejada har bir xonaga birinchi va ikkinchi chiqish eshigini koʻrsatib, ikkalasini ham mashq qiling.
E210-why =
    Yoʻllar chizmada, devorlarni aylanib, zinadan tushib, har bir xonaning eng olis burchagidan eng yaqin chiqish eshigigacha oʻlchanadi. Chegaralar mamlakat, vazifa va sprinklerlarga qarab har xil; biz oʻqiy olgan manbasi bor chegara bu versiyada yoʻq, shuning uchun uzunlik xulosasiz aytiladi. Zinapoyasi chizilmagan zinada balandlikning har metriga ikki metr yoʻl olinadi.
    Misol: chordoqdagi ustaxonadan 62 m. Bajarish uchun: buni bilib, mashgʻulotda vaqtini oʻlchang.
E211-why =
    Evakuatsiyada liftlar toʻxtaydi. Nogironlar aravachasidagi, qoʻltiqtayoqli va kichik bolali odamlarga zinasiz eshik yoki zina yonidagi himoyalangan joy va keladigan yordamchi kerak. Yongʻin qoidalari evakuatsiya rejasida yordamni, qavat rejalarida qulay yoʻllar va xavfsiz joylarni talab qiladi.
    Misol: ikki zinasi va lifti bor maktabning ikkinchi qavati. Bajarish uchun: har bir zina yonida xavfsiz joy, chaqiruv joyi va har bir muhtojga ikki oʻqitilgan yordamchi.
E212-why =
    Eshik tashqarisidagi bitta zinapoya aravachani devordek toʻxtatadi. Reja aravachadagilar foydalana oladigan chiqish eshiklarini aytishi, mashgʻulotlar ularni sinashi kerak.
    Misol: ostonasi 14 sm yongʻin eshigi. Bajarish uchun: har bir chiqish eshigini tashqaridan koʻring; kimdir koʻrmaguncha nomaʼlumligicha qoladi.
E213-why =
    Chiqish eshiklari va yigʻilish joylari xonalarda hisoblangan odamlarga qarab oʻlchanadi. Obyekt oʻzi koʻproq odam bor desa, ayrimlariga chizmada xona, rejada chiqish yoʻli yoʻq.
    Misol: 700 kishi aytilgan, xonalarda 480 hisoblangan, chunki sport zali chizilmagan. Bajarish uchun: chizmani toʻldiring yoki xonalar boʻyicha sonini koʻrsating.
E214-why =
    Aylanma eshik bittadan odam oʻtkazadi, olomonda tiqiladi va aravachani toʻxtatadi, shuning uchun u chiqish yoʻli emas. Yonida oʻzi yoki turtganda ochiladigan eshik boʻlishi kerak.
    Misol: mehmonxona vestibyuli. Bajarish uchun: yon eshikni ochiq va belgilangan holda tuting.
E215-why =
    60 dan koʻp kishiga xizmat qiladigan eshik chiqish yoʻnalishida ochilishi kerak. Chizmalarda tavaqa koʻp koʻrsatiladi, fayllarda kam boʻladi, shuning uchun borib koʻrish kerak.
    Misol: majlislar zalining ikki eshigi. Bajarish uchun: ularni ochib koʻring.
E250-why =
    Odamlar harakati hisoblanishidan oldin chizma yurib oʻtishga moslanadi: devorlar qalinlik oladi, eshiklar oʻtish joyi, zinalar zinapoyali boʻladi. Chizma oʻtish joyi qoldirmagan yerdan odamlar chiqa olmaydi va vaqtlar ular haqida hech narsa aytmaydi.
    Misol: yagona eshigi ikki metr chetda chizilgan xona. Bajarish uchun: chizmani tuzating.
E251-why =
    Bir kvadrat metrda toʻrt kishidan koʻp boʻlgan olomonda hech kim oʻz qadami bilan yurmaydi, itarishsa, odamlar jarohatlanadi. Yoʻlovchi kemalari qoidasi vaqtning oʻndan biridan koʻpida shuncha zich boʻlgan joyni tiqilinch deydi; bu yerda u oʻlchov sifatida olingan, binolar uchun qonun emas.
    Misol: uch qavat uchrashadigan zina osti. Bajarish uchun: biriga boshqa zinani bering.
E252-why =
    Yongʻin yoki avtomobil har qanday chiqish eshigini yopib qoʻyishi mumkin. Parvis har bir chiqish eshigini navbat bilan yopib, vaqtlarni hozirgi bino bilan hisobma-hisob solishtiradi. Usiz eng koʻp vaqt ketadigan eshikka birinchi navbatda qarash va mashgʻulotda aynan uni yopish kerak.
    Misol: birinchi qavatning yagona keng eshigi. Bajarish uchun: undan foydalanadigan xonalarga ikkinchi yoʻlni aytib, bir marta mashq qiling.
E253-why =
    Odamlar eng koʻp kutadigan joyda eshik butun binoning vaqtini hal qiladi. Parvis bunday har bir eshikni keyingi oʻlchamga kengaytirib, vaqtlarni solishtiradi. U koʻtaruvchi devorlar, yongʻin eshiklari va narxni bilmaydi.
    Misol: ikki zina bilan vestibyul orasidagi yagona eshik. Bajarish uchun: biror narsa qurishdan oldin, boʻlsa, ikkinchi tavaqasini oching.
E254-why =
    Prognoz aniqlagan narsalar maʼlumotlar toʻplamida saqlanib, boshqa masalalar orasida turadi. Eshik siljisa yoki odam koʻpaysa, u bino haqida hech narsa aytmay qoladi, shuning uchun Parvis eski sonlarni koʻrsatmaydi.
    Misol: prognozdan keyin sinf boshqa qavatga koʻchdi. Bajarish uchun: qayta hisoblang; bu bir necha daqiqa oladi.
E255-why =
    Qulflanish yoki panalash kerak boʻlganda, mos xonada boʻlmagan har bir kishiga joyi bor xona va unga yoʻl kerak. Nogironlar aravachasidagilarga u oʻz qavatida kerak. Hech bir xonaga sigʻmagan odam yoʻlakda turadi va u holda nima qilishini hech kim oʻylamagan.
    Masalan: toʻla sinflar yonidagi shisha devorli, ikki yuz kishilik oshxona. Qanday bajarish kerak: ularga ichki eshikli sport zalini belgilang va u yerga borishni mashq qiling.

## A: yigʻilish joylari

A401-why =
    Chiqqanlar qayerga borishni bilishi kerak, aks holda hamma chiqqanini hech kim ayta olmaydi. Yongʻin qoidalari hudud rejasida yigʻilish joyini talab qiladi. Ikkitasi yaxshiroq: shamol, yongʻin yoki politsiya birini yopishi mumkin.
    Misol: “maktab oldi” — oʻt oʻchirish mashinalari turadigan joy. Bajarish uchun: nomi va belgisi bor, barcha sinflar borib koʻrgan joy.
A402-why =
    Amerika terrorizmga qarshi markazining ochiq eslatmasida odamlar shubhali buyumdan qancha uzoq boʻlishi kerakligi aytilgan: eng kichik sinf uchun 21 m, eng kattasi uchun 479 m. Yongʻin uchun mos joy portlash xavfi uchun juda yaqin boʻlishi mumkin. Eslatma faqat umumiy rejalashtirish uchun; voqea vaqtida politsiya hal qiladi. Shubhali buyumga hech kim yaqinlashmasligi, uni qidirmasligi, tegmasligi kerak.
    Misol: 40 m masofadagi joy sakkiz sinfdan ikkitasining masofasini saqlaydi. Bajarish uchun: ikkinchi joy va rejada “politsiya koʻrsatmalarini bajaring” degan gap.
A403-why =
    Tutun bir tomonga uchadi, shubhali buyum bir tomonda yotadi, avtomobil bir tomonda turadi. Portlash xavfi boʻyicha qoʻllanma joyni buyumdan uzoqda tanlab, avval tekshirtirishni aytadi. Joylar faqat bir tomonda boʻlsa, tanlaydigan narsa yoʻq. “Bir tomon” — bino oʻrtasidan qaraganda chorak aylanish ichida; bu oʻlchov bizniki.
    Misol: ikkala joy ham sport maydonida. Bajarish uchun: biri oldida, biri orqasida.
A404-why =
    Shoshgan sinf avtomobillarga qaramaydi, oʻt oʻchirish mashinalari ham shu yoʻldan keladi. Har bir chiqish eshigidan joygacha toʻgʻri chiziq chizmadagi yoʻllar bilan solishtiriladi; bu bizning rejalashtirish qiymatimiz.
    Misol: maktab roʻparasidagi bogʻ. Bajarish uchun: bino orqasidagi joy yoki nimcha kiygan ikki yoʻl koʻrsatuvchi.
A405-why =
    Avtomobillar yuradi, yonadi va portlash xavfi eslatmasida kattaroq sinflarga kiradi. Turgan avtomobillar orasidagi olomon koʻra olmaydi va chiqa olmaydi. Bu bizning rejalashtirish qiymatimiz.
    Misol: oʻqituvchilar avtoturargohi. Bajarish uchun: uning orqasidagi maysazor.
A406-why =
    Juda zich turgan odamlarni sanab boʻlmaydi, orqadagilar yoʻlga chiqib qoladi. Chiqqan odamlar uchun qurilish qoidasidagi eng kichik maydon — har biriga 0,46 m². Nuqta qilib chizilgan joyning kattaligi yoʻq, unga nechta odam sigʻishini hech kim ayta olmaydi.
    Misol: 620 oʻquvchiga 285 m² kerak, sport maydonining uchdan biri. Bajarish uchun: konturini chizib, sinflarga boʻling.
A407-why =
    Devor yonida odamlar tushayotgan oyna, tutun va oʻt oʻchirish mashinalari yoʻlida turadi. Qurilish qoidasi odamlar yigʻiladigan joyni binodan kamida 15,2 m (50 fut) uzoqqa qoʻyadi.
    Misol: asosiy eshik oldidagi tosh yoʻlak. Bajarish uchun: panjara yoki maysazor ortidagi joy.

## K: eshikni qulflab, yashirinish

K301-why =
    Yashirinishda odamlar turgan joyida, qulflangan eshik ortida, koʻzga tashlanmay qoladi. Yongʻin qoidalari rejada har bir eshik qanday berkitilishini va bu chiqish qoidalariga qanday mosligini aytishni talab qiladi. Yoʻlakdan kalit talab qiladigan qulf oʻqituvchini yoʻlakka chiqaradi.
    Misol: faqat tashqaridan qulflanadigan sinflar. Bajarish uchun: ichkaridan kalitsiz ochiladigan qulflar (arzon oʻzgarish) yoki yaqin panoh joyi.
K302-why =
    Yashirinishda qayerda qolib, qayerga borish qaysi eshiklar qulflanishiga bogʻliq. Hech kim sinab koʻrmagani nomaʼlum, bu reja boshqacha koʻrsatmaydi. Maktab eshiklarini sinash bir aylanib chiqishga teng.
    Misol: meʼmor chizmasida qulflar haqida hech narsa yoʻq. Bajarish uchun: ularni xonama-xona sinang.
K303-why =
    Har kim oldindan “biz qolib, qulflaymiz” yoki “14-xonaga boramiz”ning birini bilishi kerak. Fransuz harakat tartiblari buni ochiq aytadi: oldindan tanlangan xonada qolish yoki unga borish. Qulflanmaydigan va bunday joyi yoʻq xona odamlarini tasodifga qoldiradi.
    Misol: oyna eshikli ovqatlanish zali. Bajarish uchun: undagilarni sigʻdiradigan bir-ikki qulflanadigan xonani belgilang.
K304-why =
    Panoh joyi yopish mumkinligi uchun tanlanadi. Qulflanmaydigani odamlarni ular chiqqan joydan ham yomonroq joyga yigʻadi.
    Misol: ovqatlanish zali uchun sport zali aytilgan; ikkalasining eshiklari ham ikki tomonga ochiladi. Bajarish uchun: har bir panoh joyining qulfini ichkaridan sinang.
K305-why =
    Bitta panoh joyiga bir necha xonaning odamlari yuborilishi mumkin, unda esa oʻz odamlari bor. Turgan bir kishiga qurilish qoidasidagi eng kichik maydon, 0,46 m², chegara deb olinadi; mebel yana joy oladi. Sigʻmaganlar yoʻlakda qoladi.
    Misol: ovqatlanish zalidan 90 kishi 26 oʻquvchisi bor 48 m² sinfga. Bajarish uchun: ikkinchi xonani belgilang.
K306-why =
    Yashirinishda zina va uzun yoʻlaklarda qolib boʻlmaydi, aravachadagilar ulardan foydalana olmaydi. Panoh joyi yuqori qavatda emas, yonida boʻlgani yaxshi. Qancha uzoq haddan ortiq ekanini biz bilgan manbalar aytmaydi, shuning uchun faqat qavat oʻzgarishi aytiladi; bu bizning rejalashtirish qiymatimiz.
    Misol: yertoʻladagi ustaxonadan uchinchi qavatga. Bajarish uchun: yonidagi xona.
K307-why =
    Yongʻin signali odamlarni tashqariga chiqaradi, yashirinish signali ichkarida qoldiradi. Ikkalasi oʻxshab eshitilsa, binoning yarmi xavfga boradi. Yongʻin qoidalari yashirinish rejasida yongʻin signalidan farqli signalni talab qiladi, fransuz maktablaridan ham shu soʻraladi, mashgʻulotlarda u hamma joyda eshitilishi tekshiriladi.
    Misol: yongʻinga qoʻngʻiroq, yashirinishga “eshiklarni qulflang” degan soʻzlar. Karnay xatodan arzon.
K308-why =
    Tanaffus, navbat va kutish vaqtida yoʻlak va zallarda sinflardagidan koʻp odam boʻladi. Ular signalni eshitadi, lekin yopadigan eshigi yoʻq. Reja ularga devordagi bir qator bilan qaysi xonaga kirishni aytishi kerak.
    Misol: tanaffusda vestibyuldagi 200 oʻquvchi. Bajarish uchun: zal qismlari boʻyicha eng yaqin qulflanadigan xonalarni belgilang.

## H: odamlar

H501-why =
    Birinchi daqiqalarda bir odam hal qiladi: tashqariga, ichkariga yoki qulflash. Hech kim aytilmasa, hamma kimnidir kutadi. Yongʻin qoidalari yashirinishni kim eʼlon qilishi va kim tugatishini aytishni talab qiladi; himoya haqidagi qonunlar yozma tayinlangan bitta masʼul shaxsni talab qiladi.
    Misol: direktor, u boʻlmasa — oʻquv ishlari boʻyicha oʻrinbosari. Bajarish uchun: buyruq va devordagi nom.
H502-why =
    Kimdir signal beradi, kimdir jarohatlanganlarga qaraydi, kimdir darvozada reja va kalitlar bilan xizmatlarni kutadi, kimdir oilalarga xabar beradi. Roʻyxat xotiramizdagi fransuz maktab rejalarining inqiroz guruhiga tayanadi; kichik obyekt ikki tinch rolni bir odamga berishi mumkin.
    Misol: xizmatlarni kutib oluvchi yoʻq, politsiya boshqa darvozada turibdi. Bajarish uchun: hamkasblardan qaysi rol mosligini soʻrang.
H503-why =
    Hujum va yongʻin rahbar majlisdan qaytguncha kutmaydi. Faqat bir odam joyida boʻlganda ishlaydigan reja ayrim kunlari ishlaydi. Bu bizning rejalashtirish qiymatimiz.
    Misol: birinchi yordam beruvchi ikki maktabda ishlaydi. Bajarish uchun: ikkinchi hamkasbdan soʻrang.
H504-why =
    Rahbar xabarlar keladigan joyda boʻlishi kerak; birinchi yordam beruvchi jarohatlangan yonida; kutib oluvchi darvozada. Buni bir vaqtda hech kim bajara olmaydi. Qaysi juftlar mos kelmasligi — rollarni oʻz talqinimiz.
    Misol: direktor ham rahbar, ham birinchi yordam beruvchi. Bajarish uchun: hamshirani yoki kursdan oʻtgan oʻqituvchini tayinlang.
H505-why =
    Oʻrinbosar bajaruvchi yoʻq kun uchun kerak. Ikki marta yozilgan bitta ism oʻrinbosar emas; bu roʻyxat shoshib toʻldirilganda boʻladi.
    Misol: rahbar — direktor; oʻrinbosari — direktor. Bajarish uchun: ikkinchi ism.
H506-why =
    Odamlar ish almashtiradi, raqamlar oʻzgaradi, idoralar birlashadi. Hech kim koʻtarmaydigan raqam muhim daqiqalarni oladi. Yilda bir marta, yaxshisi oʻquv yili boshida, kimdir har biriga qoʻngʻiroq qilib, toʻgʻriligini soʻraydi. Bir yil — bizning odatiy muddatimiz.
    Misol: tuman politsiya xodimining 2023-yildagi raqami. Bajarish uchun: bir kun tushdan keyingi qoʻngʻiroqlar.
H507-why =
    Chaqirib boʻlmaydigan inqiroz guruhi — ismlar roʻyxati. Har bir bajaruvchi, oʻrinbosar va tashqi idoraga ish vaqtida javob beriladigan raqam kerak; idoralar uchun — doim javob beriladigani.
    Misol: yongʻin boʻlimi navbatchi telefonisiz yozilgan. Bajarish uchun: odamning emas, lavozimning ish raqami.
H508-why =
    Aravachadagi, signalni eshitmaydigan yoki undan qoʻrqadigan odamning har biriga oldindan kelishilgan yordamchi kerak. Yongʻin qoidalari evakuatsiya rejasida yordamni va uni beradigan odamlarni talab qiladi.
    Misol: uchinchi qavatdagi qoʻltiqtayoqli ikki oʻquvchi. Bajarish uchun: har biriga ikki yordamchi, xavfsiz joy va har bir mashgʻulotda sinash.
H509-why =
    Favqulodda holatda shoshilinch raqamga qoʻngʻiroq qilasiz. Undan oldin obyektni aylanib chiqadigan, rejani kelishadigan, qaysi darvozadan kirishini aytadigan odam kerak. Ularsiz yozilgan rejalar ularning ishiga mos kelmaydi.
    Misol: tuman politsiyasining profilaktika xodimi. Bajarish uchun: ikkala xizmatni keyingi mashgʻulotga taklif qiling.

## R: huquqlar

R701-why =
    Kameralar, tintuv, darvozalar va jurnallar odamlarning yurishi, oʻqishi, ibodati va koʻrinishini oʻzgartiradi. Bunday choraga faqat qonun ruxsat bersa, u aytilgan maqsadga xizmat qilsa, yumshoqrogʻi yetmasa va u tugasa yoki qayta koʻrilsa yoʻl qoʻyiladi. Kameralar uchun Yevropa tavsiyalari har bir kamera maqsadini yozishni talab qiladi. Choralar katalogi har bir chora qaysi huquqlarga taʼsir qilishini aytadi.
    Misol: voqeadan keyin yoʻlaklarga oʻrnatilgan kameralar, sababini hech kim eslamaydi. Bajarish uchun: chora tasdiqlanishidan oldin javob bering.
R702-why =
    Boʻshliqlari bor huquq tekshiruvi tekshiruvga oʻxshaydi, lekin tekshiruv emas. Har bir savol kimnidir zarardan saqlagan: maqsad hech kimga kerak boʻlmagan kameralarni, zarurat eshik oldidagi suhbat yetadigan tintuvni, shikoyat manzili sukutni toʻxtatadi.
    Misol: choraga kim javob berishi va qanday shikoyat qilishdan tashqari hammasiga javob berilgan. Bajarish uchun: har biriga bir gap.
R703-why =
    Chora beradigan foyda odamlarning yurishi, shaxsiy hayoti, yigʻilishi, ibodati va oʻqishidan olganiga arzisa, mutanosib. Ikkalasini kompyuter emas, daxldor odamlar 0 dan 4 gacha baholaydi. Taʼsiri foydasidan yuqori baholansa, obyektning oʻz bahosi choraga qarshi.
    Misol: maktabda har tong sumkalarni tekshirish, 3 ga qarshi 1. Bajarish uchun: yumshoqroq chora.
R704-why =
    Odamlar yechinadigan, yuvinadigan yoki ibodat qiladigan joyga birorta kamera qaramaydi. Yevropa tavsiyalari kameraga maqsadi odamlar kutganidan ustun boʻlgandagina ruxsat beradi; hojatxona, kiyim almashtirish xonasi yoki ibodatda bunday hech qachon boʻlmaydi. Kameraning koʻrish burchagi chizmada tekshiriladi: devorlar toʻsadi, eshiklar ochiq deb olinadi, chunki ular kun boʻyi ochiladi.
    Misol: hojatxona eshigi roʻparasidagi yoʻlak kamerasi. Bajarish uchun: uni eshikning boshqa tomoniga iling.
R705-why =
    Zarar bir-ikki kunda seziladi. Shuning uchun Yevropa tavsiyalari yozuvlarni bir necha kundan keyin oʻchirishni va 72 soatdan oshgan har bir kunga kuchliroq sababni kutadi. Mamlakat qonuni eng kam muddatni talab qilsa, shu yetarli sabab; undan ortigʻigagina boshqa sabab kerak.
    Misol: “disk yetarlicha katta boʻlgani uchun” 14 kun. Bajarish uchun: yozuvchi qurilma sozlamasi yoki bitta halol gap.
R706-why =
    Kelib-ketganlarning bir oylik tasvirlari — odamlar hayotining yozuvi. Lyuksemburg maʼlumotlarni himoya qilish organi odatda sakkiz kunni, sababi bilan oʻttiz kunni qabul qiladi va oʻttizdan ortigʻini umuman mutanosib emas deydi; boshqalar ham shunday qaror qiladi. Mamlakatning oʻz qonunidagi uzoqroq eng kam muddat bundan ustun.
    Misol: yetkazib beruvchi shunday sozlagani uchun 90 kun. Bajarish uchun: yozuvchi qurilma sozlamasi.
R707-why =
    Ayrim mamlakatlar politsiya orqaga qarab koʻra olishi uchun maktablardan yozuvlarni eng kam muddat saqlashni talab qiladi. Qanchaligini obyekt mamlakatining qoidalar toʻplami aytadi. Bu Yevropaning qisqaroq muddatiga qarshi; joyning qonuni qoʻllanadi.
    Misol: Qozogʻistonda taʼlim obyektlarining yozuvlari kamida 30 kun saqlanadi. Bajarish uchun: yozuvchi qurilma sozlamasi, talabdan uzoq emas.
R708-why =
    Ikki organ turlicha talab qilsa, ikkalasi ham koʻrsatiladi va joyning qonuni qoʻllanadi. Boshqa joydan kelganlar qisqaroq muddatni kutishi mumkin; kirishdagi aniq lavha ularga javob beradi.
    Misol: qozoq maktabi: 72 soatga qarshi kamida 30 kun. Bajarish uchun: 30 kun, 31-kuni oʻchirish.
R709-why =
    Tasvirlar qancha saqlanishi — odamlar birinchi soʻraydigan, organ birinchi tekshiradigan narsa. U kirishdagi lavhada turadi. Hech kim sozlamasa, yozuvchi qurilmalar disk toʻlguncha saqlaydi.
    Misol: oʻrnatuvchi sozlab, ketgan. Bajarish uchun: menyuni bir marta koʻring.
R710-why =
    Choralar voqeadan keyin oʻrnatiladi va yillab qoladi. Har biri tugaydigan yoki qayta tasdiqlanadigan kun savolni qaytaradi: u hali kerakmi, zarar keltirdimi, yumshoqrogʻi yetadimi? Sezilmay oʻtgan kun — kun emas.
    Misol: “imtihon haftalariga” degan sumka tekshiruvi qishda ham bor. Bajarish uchun: hal qilib, yangi kunni yozing.
R711-why =
    Odamlarni kiritmaydigan qulf, toʻsiq yoki darvoza ularni chiqarmasligi ham mumkin. Yongʻin qoidalari xavfsizlik choralari chiqish yoʻllari va aravacha oʻta oladigan yoʻllarni saqlashini talab qiladi; chiqishga xalaqit beradigan narsa yongʻin xizmatiga aytiladi. Ochilmaydigan eshikka arziydigan xavfsizlik yoʻq.
    Misol: dars vaqtida orqa eshikdagi zanjir. Bajarish uchun: bosma shtanga: tashqaridan yopiq, ichkaridan ochiq.
R712-why =
    Roʻyxat tarqalib ketsa, bolaning yuzini oʻzgartirib boʻlmaydi. Odamni tanasidan taniydigan maʼlumotlar alohida himoyalangan; Yevropa tavsiyalari aniq qonuniy asos va imkon qadar kam foydalanishni talab qiladi, bu dasturning huquq tekshiruvi oʻquvchilar yuzini tanishni oʻtkazmaydi.
    Misol: har bir oʻquvchining yuzini taniydigan turniket. Bajarish uchun: kartalar.
R713-why =
    Muddati yoʻq chora abadiy qoladi, u kerakmi deb hech kim qayta soʻramaydi. Kun chorani yoʻq qilmaydi: u savolni daxldor odamlar bilan qayta olib keladi. Bir yil — bizning odatiy muddatimiz, qonun chegarasi emas.
    Misol: imtihon haftalariga oʻrnatilgan kameralar. Bajarish uchun: oxirgi imtihondan keyingi kun yoki bir yil va qayta koʻrish.

## L: qonun

L601-why =
    Qonun obyektdan nimani talab qilishi uning sinfiga, sinf esa maʼlumotlarga bogʻliq. Hech kim bilmaydigan maʼlumot “yoʻq” deb olinmaydi: u maʼlum boʻlmaguncha sinf ochiq qoladi va qaysi maʼlumotlarni kutayotganini aytadi.
    Misol: savdo maydoni nomaʼlum doʻkon. Bajarish uchun: bu yerda berilgan savollarga javob bering; bitta javob qolganini keraksiz qilishi mumkin.
L602-why =
    Qoidalar toʻplami har bir sinfdagi obyektda nima boʻlishi yoki qilinishi kerakligini moddasi bilan sanaydi. Maʼlumotlar toʻplami boʻyicha bu yoʻq: “yoʻq” degan maʼlumot, faqat taklif qilingan chora, rejaning boʻsh boʻlimi. Qonuni kiritilmagan mamlakatda roʻyxat — rejalashtirishning odatiy talablari, masala “tavsiya qilinadi” deydi.
    Misol: tasdiqlangan, lekin oʻrnatilmagan signal tugmasi. Bajarish uchun: oʻrnatib, buni yozing.
L603-why =
    Hech kim aytmagani “yoʻq” deb ham, “bor” deb ham olinmaydi. U maʼlum boʻlguncha, buni sizdan oldin tekshiruv topishi mumkin.
    Misol: politsiya markazi kameralarni koʻra oladimi, hech kim yozmagan. Bajarish uchun: soʻrab, qanday boʻlsa ham javobni kiriting.
L604-why =
    Ayrim majburiyatlar muddati voqeadan boshlanadi: kelgan xabarnoma, oʻzgartirilgan hujjat. Qoidalar toʻplami qanchaligini ish yoki taqvim kunlarida aytadi. Bayramlar faqat rasmiy roʻyxati koʻrilganda hisobdan chiqariladi; koʻrilmagan boʻlsa, masala buni aytadi.
    Misol: xavfsizlik pasporti roʻyxatga kiritish xabarnomasidan 45 ish kuni ichida tuzilishi kerak. Bajarish uchun: bajarib, kunini kiriting.
L605-why =
    Toʻplamdagi har bir qoidaning belgisi bor: u yozilganda qonun matni koʻrilganmi yoki faqat undan iqtibos keltirgan manbami. Ikkalasi ham hal qilishi mumkin; ikkinchisi har safar ochiq aytiladi, hech kim uni aslidan ortiq deb bilmasin.
    Misol: politsiya xabaridan maʼlum mezon. Bajarish uchun: qarorni oʻqib, toʻplamdagi belgini “text” deb oʻzgartiring.
L606-why =
    Mezon qonunda bor, lekin qiymati koʻrilmagan boʻlsa, toʻplam buni aytadi va hech narsani hal qilmaydi: taxminiy son hech narsadan yomon boʻlar edi. Aynan chegarada yotgan qiymat ham shunday, agar manba u qaysi tomonga kirishini aytmasa.
    Misol: maktab odamlar koʻp yigʻiladigan obyekt sanaladigan odamlar soni. Bajarish uchun: uni rasmiy matndan kiriting; qanday ekanini packs/README.md koʻrsatadi.
L607-why =
    Hech bir obyektni dastur sinflamaydi. Parvis qoidalardan nima kelib chiqishini hisoblab, moddalarni koʻrsatadi; komissiya, organ yoki masʼul shaxs tasdiqlaydi.
    Misol: komissiya tekshiruvidan keyin belgilaydigan toifa. Bajarish uchun: qaror kunini kiriting.
L608-why =
    Qoidalar mamlakatdan mamlakatga farq qiladi. Toʻplam kiritilmagan joyda Parvis bilgandek koʻrsatmaydi: hech narsani sinflamaydi, u soʻraydigan reja mazmuni va mashgʻulotlar soni namunaviy yongʻin qoidalaridan olingan maslahat.
    Misol: qarori hali kiritilmagan mamlakatdagi obyekt. Bajarish uchun: organlardan soʻrang yoki toʻplamni yozdiring.
L609-why =
    Bir necha odam yoki kvadrat metr obyekt qaysi sinfga kirishini hal qiladi. Chegaraga shunchalik yaqin boʻlganda sanash usuli muhim, buni odam koʻrishi kerak: kiritilgan son oʻtgan yilgi yoki yaxlitlangan boʻlishi mumkin.
    Misol: chegara 800, odamlar esa 780. Bajarish uchun: yana bir marta sanab, manbasi va kunini kiriting. Besh foiz — oʻz tanlovimiz.

## D: mashgʻulotlar

D801-why =
    Hech kim yurib koʻrmagan reja — qogʻoz. Nechta va qanday mashgʻulot kerakligi obyekt mamlakatining qoidalar toʻplamida; boshqa joyda namunaviy yongʻin qoidalarining oraliqlari odatiy talab sifatida koʻrsatiladi. Oʻquv yili tugaganda sanaladi, boshqa davrlar bugundan orqaga. Hech kim yozmagan mashgʻulotlarni sanab boʻlmaydi; roʻyxat toʻliq boʻlganda “drills_complete”ni koʻrsating.
    Misol: fransuz oʻquv yilida bitta hujum va ikkita yongʻin mashgʻuloti. Bajarish uchun: yil boshidagi taqvim.
D802-why =
    Mashgʻulotga ikki haftacha kerak: politsiya xodimining taqvimi, ota-onalarga xat, qoʻrqadiganlar bilan suhbat. Oxirgi haftada eslaganlar uni yomon oʻtkazadi yoki umuman oʻtkazmaydi. “Yaqinda” — oltmish kun ichida, bu bizning rejalashtirish qiymatimiz.
    Misol: yillik yashirinish mashgʻuloti oʻtgan yil 10-oktyabrda boʻlgan. Bajarish uchun: kunini sentyabrda belgilang.
D803-why =
    Hujum haqiqiy deb ishongan bola xulqni emas, qoʻrquvni oʻrganadi, ayrimlari kasal boʻladi. Fransuz yoʻriqnomasi ochiq aytadi: mashgʻulot eʼlon qilinadi, hech qachon kutilmagan boʻlmaydi. Mamlakat qonuni buni aytmasa, tekshiruv bogʻcha va boshlangʻich guruhlar uchun aytadi.
    Misol: “qanday harakat qilishini koʻrish uchun”. Bajarish uchun: bir hafta oldin uyga xat va oʻsha kuni sinfda suhbat.
D804-why =
    Soxta qurol bilan oʻrganilgan narsa usiz ham oʻrganiladi, zarari esa maʼlum. Fransuz maktablariga uni ishlatish taqiqlangan; yoshga mos mashgʻulotlar qisqa, bosqichma-bosqich, kichiklarga oʻyin tarzida.
    Misol: yoʻlakda oʻyinchoq miltiq koʻtargan aktyor. Bajarish uchun: karnaydan signal.
D805-why =
    Mamlakatlar turlicha. Ayrimlari hujumni oʻquvchilar bilan oʻyin tarzida mashq qiladi; boshqalari, masalan Berlin, har yili xodimlarga yoʻriqnoma beradi va keltirishi mumkin boʻlgan zarar tufayli oʻquvchilar bilan mashq qilmaydi. Obyekt mamlakatining toʻplami shuni aytsa, bu tekshiruv aytadi.
    Misol: bunday joyda barcha sinflar bilan yashirinish mashgʻuloti. Bajarish uchun: xodimlar mashgʻuloti.
D806-why =
    Hujum mashgʻuloti hujumga uchraganlarga, qochganlarga, yaqinini yoʻqotganlarga tegadi. U qoʻngʻiroq bilan emas, suhbat bilan tugaydi. Fransuz yoʻriqnomasida uch bosqich bor: tayyorgarlik, oʻtkazish, muhokama; uchinchisida qoʻrquv eshitiladi.
    Misol: “oʻquvchilar darsga qaytdi”. Bajarish uchun: har bir sinfda besh daqiqa va murojaat qiladigan bir odam.
D807-why =
    Vaqtsiz keyingi mashgʻulot yaxshiroqmi, hech kim ayta olmaydi; sanoqsiz hamma chiqqanini hech kim bilmaydi. Yongʻin qoidalari mashgʻulot yozuvida nima boʻlishini sanaydi: kim oʻtkazgani, qachon, qanday xabar berilgani, xodimlar, nechta odam chiqqani, sharoitlar, qiyinchiliklar, ob-havo, toʻliq chiqish vaqti.
    Misol: “mashgʻulot oʻtdi, hammasi yaxshi”. Bajarish uchun: soat va roʻyxat.
D808-why =
    Indamay oʻtgan kun — yo hech kim yozmagan, yo hech kim oʻtkazmagan mashgʻulot. Bir yildan keyin ikkalasi bir xil koʻrinadi va yil yakunlanganda ikkalasi ham “yoʻq” deb sanaladi.
    Misol: qor sababli qoldirilgan. Bajarish uchun: yangi kun.
D809-why =
    Bogʻcha va boshlangʻich maktabda fransuz yoʻriqnomasi “hujum” va “bostirib kirish” soʻzlarini umuman ishlatmaydi: mashgʻulot qisqa, bosqichma-bosqich, bekinmachoq yoki jimlik qiroli kabi oʻyin. Qaydda turgan soʻz ertami-kechmi sinfda oʻqiladi.
    Misol: “hujum, bogʻcha” deb atalgan mashgʻulot. Bajarish uchun: boshqa nom.
D810-why =
    Mashgʻulot nima ishlamasligini bilish uchun oʻtkaziladi. Sport zalida eshitilmagan qoʻngʻiroq, tiqilgan eshik, boshqa joyda kutgan sinf: har biri soatdagi vaqtdan qimmatroq. Yongʻin qoidalari yozuvida qiyinchiliklar uchun qator bor.
    Misol: uch yilda oʻn ikki mashgʻulot va birorta qiyinchilik yoʻq. Bajarish uchun: uch kishiga ikki savol.
D811-why =
    Mashgʻulot koʻrsatgani rejaga qaytadi, aks holda keyingisi uni yana koʻrsatadi. Parvis mashgʻulotdan keyingi kuni bor chora bormi, shuni koʻradi; u chora kuzatuvga javob beradimi, ayta olmaydi, shuning uchun bu izoh.
    Misol: “sport zalida qoʻngʻiroq eshitilmadi”, bahordan beri esa chora yoʻq. Bajarish uchun: “sport zaliga karnay, hokimlik, noyabrgacha”.
D812-why =
    Mashgʻulotlar, oʻquv mashqlari va odamlar rejada boʻlmagan narsani koʻrsatadi. Koʻrsatilgani joyi bilan bir marta yoziladi va kimdir bajarildi deb belgilaguncha masala boʻlib qoladi: shunda keyingi mashgʻulot xuddi shuni koʻrsatmaydi.
    Misol: sport zalida qoʻngʻiroq eshitilmaydi. Bajarish uchun: karnay, masʼul va muddat; qoʻngʻiroq eshitilganda bajarildi deb belgilash.

## F: fayllar

F001-why = Maʼlumotlar toʻplamining fayli yozuv qoidalariga (TOML yoki JSON) amal qiladi, toki kompyuter ham, odam ham unda bir narsani oʻqisin. Har bir qator oʻqilmaguncha fayldan hech narsa olinmaydi. Misol: name = Maktab 12 da qoʻshtirnoq yoʻq, shunday boʻlishi kerak: name = "Maktab 12".
F002-why = Nomaʼlum kalitlar oʻtkazib yuborilmaydi, rad etiladi: aks holda xato yozilgan kalit jimgina hisobga olinmay qolgan maʼlumot boʻlar edi. Yozilishini tuzating yoki qatorni oʻchiring.
F003-why = Qolgani tushunarli boʻlishi uchun ayrim kalitlar boʻlishi shart, masalan boshqa fayllar ataydigan id. Nomaʼlumni qoldirish yoki format ruxsat bergan joyda “unknown” deb yozish mumkin; bu kalitlarda mumkin emas.
F004-why = Tekshiruvlar tayana olishi uchun har bir kalitning bir turdagi qiymati bor. “12 oʻquvchi” — matn, uni chegara bilan solishtirib boʻlmaydi; 12 ni — boʻladi.
F005-why = Tekshiruv va qonunlar hollarni ajratadigan joyda toʻplam soʻzlarning yopiq roʻyxatidan foydalanadi. Undan tashqari soʻz hech bir holga mos kelmas va buni hech kim sezmas edi.
F006-why = Mumkin boʻlgandan tashqari son deyarli doim qoʻl xatosi: tushib qolgan nuqta, son oʻrniga yil. Parvis u bilan hisoblamay, soʻraydi.
F007-why = Bitta kalit yoki id turli qiymatlar bilan ikki marta tursa, qaysi biri toʻgʻriligini hech kim ayta olmaydi. Parvis tanlamaydi.
F008-why = Muddatlar shu kunlardan sanaladi, shuning uchun ular aniq boʻlishi kerak: 03.04.2026 ayrimlarga aprel, boshqalarga mart.
F010-why = Maʼlumotlar toʻplami — qaysi obyekt haqidaligini aytadigan site.toml fayli bor jild yoki uning zip arxivi. Boshqa fayllarning hammasi boʻlmasligi mumkin, bu fayl — boʻlishi shart.
F011-why = Nomi xato yozilgan fayl hech bir tekshiruv yoki rejaga yetmaydigan maʼlumot boʻlar edi, shuning uchun Parvis oʻqimagan har bir faylini aytadi. Suratlar photos jildida; README, LICENSE, NOTICE va ATTRIBUTION fayllariga tegilmaydi.
F012-why = Maʼlumotlar toʻplami fayllari — UTF-8 oddiy matni: oʻzbek, qozoq, rus va fransuz harflari har bir mashinada bir xil chiqadigan yagona shakl. Eski muharrirlar boshqa shaklda, masalan Windows-1251, saqlashi mumkin.
F013-why = Format oʻsishi mumkin. Bilmagan versiyasini taxmin qilgan Parvis maʼlumotni notoʻgʻri oʻqishi mumkin, shuning uchun u rad etadi va qaysi versiyalarni oʻqishini aytadi.
F014-why = Har bir maʼlumotda uni kim, qachon aytgani bor, toki oʻquvchi uni baholab, qayta soʻray olsin. Qiymatini hech kim bilmasa, "unknown" deb yozing: bu doim mumkin.
F015-why = Toʻplam fayllari bir-birini id bilan ataydi: rol odamni, chora eshikni. Hech qayerga olib bormaydigan id — hech kim chaqira olmaydigan oʻrinbosar yoki hech kim tekshirmaydigan eshik.
F016-why = Chora yoki izoh rejada yoki matnda bir joyga tegishli, toki uni oʻsha yerda koʻrsatib, atrofi bilan tekshirish mumkin boʻlsin.
F017-why = plan.geojson GeoJSON (RFC 7946) qoidalariga amal qiladi, lekin uzunlik va kenglik oʻrniga rejadagi x va y metrda. Xonalar — maydon, eshiklar — ikki uchli chiziq, boshqalari nuqta, chiziq yoki maydon boʻlishi mumkin.
F018-why = Raqam rejadagi boʻlimlar tartibini beradi, kalit sarlavhasi qaysi tilda boʻlmasin, qaysi boʻlim ekanini aytadi.
F019-why = Mamlakat qoidalar toʻplamini tanlaydi: qaysi qaror, qaysi muddatlar. Parvis uni nomidan taxmin qilmaydi.
F120-why = GeoJSON, IMDF va OpenStreetMap har bir nuqtani uzunlik va kenglik bilan beradi. Metrdagi chizmani avval biror joyga qoʻyish kerak; joyini Parvis tanlamaydi.
F121-why = Avval uzunlik, keyin kenglik, ikkalasi ham gradusda. 85 gradusdan nari odatdagi xaritalar tugaydi.
F122-why = Yarim reja hech narsadan yomon boʻlar edi: xonalar va chiqish eshiklari sezilmay yoʻqolishi mumkin.
F101-why = Boʻsh fayl odatda eksport yoki nusxalash uzilganini bildiradi. Unda oʻqiydigan hech narsa yoʻq.
F102-why = Katta kampus qavat rejasi bir necha MiB. Chegara xato yoki gʻarazli fayl kichik mashina xotirasini toʻldirmasligi uchun.
F103-why = Haqiqiy rejalar oʻn pogʻonacha chuqur. Minglab pogʻona ichma-ich fayl uni oʻqiydigan dasturni ishdan chiqarish uchun yasalgan.
F104-why = Chegara xato yoki gʻarazli fayl mashinani toʻxtatmasligi uchun. U bitta binoga keragidan ancha yuqori.
F105-why = Yarim reja hech narsadan yomon boʻlar edi: xonalar va chiqish eshiklari sezilmay yoʻqolishi mumkin.
F106-why = Fayl Parvis biladigan formatdek boshlanadi, lekin oʻsha format qoidalarini buzadi. Nima demoqchi boʻlganini taxmin qilish xonalar yoki chiqish eshiklarini yoʻqotishi mumkin.
F107-why = Yoʻl uzunligi, maydonlar va chop etiladigan reja uchun konturlar kerak. Nomlar roʻyxati yetarli emas, Parvis chizmani oʻylab topmaydi.
F108-why = Son boʻlmagan yoki boshlanishdan 10 000 km dan uzoq koordinata — eksport xatosi. Undan hisoblangan uzunlik va maydonlar notoʻgʻri boʻlar edi.
F109-why = DWG — AutoCADning oʻz yopiq formati. Uni yozadigan har bir dastur ochiq va Parvis oʻqiydigan DXF formatini ham yoza oladi.
F110-why = Parvis faylning kengaytmasiga emas, mazmuniga qaraydi. Reja rasmi yoki PDFida dastur oʻqiydigan xona ham, eshik ham yoʻq.
F111-why = Birorta pol maydoni boʻlmasa, tekshiradigan ham, chop etadigan ham narsa yoʻq.
F112-why = Ochish chegarada toʻxtaydi va ortida hech narsa qoldirmaydi, toki xato yoki gʻarazli arxiv kichik mashina xotirasini toʻldira olmasin.
F113-why = Nomida “..” yoki toʻliq yoʻl bor yozuv mashinaning boshqa joyidagi fayllarni oʻchirib yozishi mumkin. Halol dastur bunday yozmaydi.
F114-why = Arxiv buzilgan, uzilgan yoki Parvis oʻqimaydigan usulda arxivlangan.
F115-why = DXF chizmasida qatlamlarni muallifi xohlagancha ataydi. Qaysi qatlam devor, qaysi biri eshik ekanini Parvis taxmin qilmaydi.
F116-why = Haqiqiy rejalar oʻn-oʻttiz barobar kichrayadi. Ulkan hajmga ochiladigan kichik arxiv — mashinani toʻxtatishning maʼlum yoʻli.
F117-why = Havola mashinaning istalgan joyiga, oʻqish mumkin boʻlmagan fayllarga ham olib borishi mumkin. Parvis birortasiga ergashmaydi.
F118-why = Parvis arxiv parolini soʻramaydi: odatdagi zip paroli kam himoya qiladi, terilganini esa biror joyda saqlash kerak boʻlar edi.
F119-why = Operatsion tizim fayl yoki jildni bermadi.
