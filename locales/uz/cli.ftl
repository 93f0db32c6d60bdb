### Buyruq qatori nima deydi.
### status: draft

## Ishning borishi

cli-importing = Chizma oʻqilmoqda: { $file }
cli-checking = Tekshirilmoqda: { $site }
cli-drawing = Reja chizilmoqda

## Natijalar

cli-wrote-file = Fayl yozildi: { $file }
cli-summary = { $errors } ta xato, { $warnings } ta ogohlantirish, { $notes } ta izoh
cli-imported = Oʻqildi: { $levels } ta qavat, { $rooms } ta xona, { $doors } ta ichki eshik va { $exits } ta chiqish eshigi.
cli-repairs = { $count ->
    [0] Hech narsani tuzatishga toʻgʻri kelmadi.
   *[other] { $count } ta tuzatish va taxmin; har biri masala sifatida yozildi.
}
cli-new-dossier = Yangi maʼlumotlar toʻplami yaratildi: { $folder }
cli-new-next = site.toml faylini toʻldiring, keyin bu buyruqni bajaring: parvis check { $folder }

## Tasniflash

cli-missing-facts = Yetishmayotgan maʼlumotlar

## Terminaldagi masalalar

cli-settle = hal qilish yoʻli

## Nosozliklar

cli-no-such-code = { $code } kodli masala yoʻq. Balki { $suggestion }dir?
cli-already-there = { $path } allaqachon bor; hech narsa oʻzgartirilmadi.
cli-cannot-write = { $file } faylini yozib boʻlmaydi: { $reason }
cli-no-plan = Maʼlumotlar toʻplamida hali qavat rejasi yoʻq. Uni bu buyruq bilan yuklang: parvis import
cli-fallback-note = { $count } ta matn hali tarjima qilinmagan va [en] belgisidan keyin inglizcha koʻrsatilgan.

## Evakuatsiya modelini tekshirish

verify-running = Sinovlar bajarilmoqda
verify-pass = oʻtdi
verify-fail = OʻTMADI
verify-not-run = bajarilmadi
verify-more = { $count ->
    [one] va yana bitta mezon, u bajarildi
   *[other] va yana { $count } ta mezon, hammasi bajarildi
}
verify-total = Oʻtdi: { $pass }, oʻtmadi: { $fail }, bajarilmadi: { $not-run }.
cli-bad-suite = Sinovlarni bajarib boʻlmaydi: { $why }
cli-cannot-read = { $file } faylini oʻqib boʻlmaydi: { $reason }
cli-no-way-in = Yordamchilar bu yerga kira olmaydi: { $to }. Tashqariga olib chiqadigan eshik yoki yuriladigan pol topilmadi.
cli-no-inner-room = Chizmadagi har bir xonaning tashqi devori bor: panalanadigan xona yoʻq.
cli-no-refuge = Odamlar oʻtib, qulflab oladigan birorta xona maʼlum emas. Qaysi xonalar qulflanishini plan.geojson faylida koʻrsating (“lockable”).
cli-nobody-locks = Xonalar faqat qulflanish signalida qulflanadi, shuning uchun --locking faqat --mode lockdown bilan beriladi.
cli-not-when-staying = Odamlar ichkarida qolganda hech kim chiqishga bormaydi va liftlar toʻxtab turadi, shuning uchun buni olib tashlang: { $options }. Faqat ichki eshiklarni yopiq deb olish mumkin; ssenariy signalni belgilangan vaqtda kech berishi, eshiklarni yopib-ochishi, xonalarga kiritmasligi va yordamchilarni kiritishi mumkin.
cli-nobody-sent = Birorta xonaga chiqish eshigi berilmagan. Reja kimga qaysi eshikni berishini exits.toml faylida koʻrsating.
cli-no-entrance = Odamlar qaysi eshikdan kirishi maʼlum emas. Buni exits.toml faylida koʻrsating: entrances = ["E1"]
cli-no-such-door = Chizmada { $asked } degan eshik yoʻq. Uning kodini, nomini yoki, chiqish eshigi boʻlsa, lavhasidagi yozuvni koʻrsating.
cli-no-such-door-near = Chizmada { $asked } degan eshik yoʻq. Balki { $near }dir?
cli-no-such-period = Maʼlumotlar toʻplamida kunning “{ $asked }” degan vaqti yoʻq. Maʼlumlari: { $known }.
cli-no-periods = Maʼlumotlar toʻplamida kunning birorta vaqti uchun kim joyida ekani aytilmagan. Buni periods.toml fayliga (namunasini parvis new qoldiradi) yoki maʼlumotlar sahifasiga yozing.
cli-several-periods = { $asked } vaqtiga bir nechtasi toʻgʻri keladi: { $found }. Bittasining nomini koʻrsating.
cli-nobody-present = Bu vaqtda binoda hech kim yoʻq, shuning uchun hisoblanadigan odam yoʻq.
cli-no-trajectories = { $path } nomi .sqlite yoki .parquet bilan tugashi kerak.
cli-nobody-counted = Bu binoda hech kim sanalmagan, shuning uchun hisoblanadigan odam yoʻq. Eng gavjum vaqtda necha kishi boʻlishini site.toml faylida (people_peak) yoki har bir xonada necha kishi borligini plan.geojson faylida (people) koʻrsating.
cli-not-walkable = Bino ichida yurib boʻlmaydi: { $why }

### `parvis evacuate` nima deydi.

egress-running = Odamlarning chiqishi hisoblanmoqda
egress-minutes = { $minutes } daqiqa { $seconds } soniya
egress-whole-minutes = { $minutes } daqiqa
egress-seconds = { $seconds } soniya
egress-people = Binodan { $people } kishi chiqadi; { $runs } ta hisob bajarildi.
egress-median = Hisoblarning yarmida oxirgi odam signaldan keyin { $time } ichida chiqib boʻladi ({ $low } – { $high }).
egress-p95 = 100 hisobdan 95 tasida oxirgi odam { $time } ichida chiqib boʻladi ({ $low } – { $high }).
egress-never = Juda koʻp hisobda { $limit } oʻtganda ichkarida kimdir qoldi, shuning uchun 100 hisobdan { $part } tasi qancha vaqtda tugashini aytib boʻlmaydi.
egress-left-inside = { $runs } hisobdan { $count } tasida chiqish yoʻli bor kimdir hisob tugaganda hali ichkarida edi; har bir shunday hisob { $limit } deb sanaladi. Ichkarida qolganlar, barcha hisoblar boʻyicha oʻrtacha: { $people }; qayerda: { $places }.
egress-unsure = Hatto { $runs } hisobdan keyin ham 100 tadan 95 tasining vaqti 5 % gacha aniq emas: faqat oraliqning oʻziga tayaning.
egress-broken-off = Vaqtidan oldin toʻxtatildi: bu { $runs } ta tugagan hisobga asoslangan.
egress-no-run = Birorta hisob tugamadi, shuning uchun hech narsa deb boʻlmaydi.
egress-nobody = Hech kimni chiqarib boʻlmaydi: odami bor xonalarning birortasidan ham yurib oʻtsa boʻladigan chiqish yoʻli yoʻq.
egress-last = Kim oxirgi boʻlib chiqadi
egress-last-room = { $place }: { $of } hisobdan { $runs } tasida oxirgilar shu yerdan chiqadi.
egress-last-waits = Yoʻlda ular kutadi: { $waits }.
egress-last-wait = { $place } – { $wait }
egress-last-exit = Ular shu yerdan tashqariga chiqadi: { $place }.
egress-jams = Odamlar qayerda kutadi
egress-wait = { $place }: { $people } kishi oʻtadi; har biri uning oldida oʻrtacha { $wait } kutadi. Eng uzun navbat oʻrtacha: { $queue } kishi, { $when } oʻtganda.
egress-crowds = Qayer tiqilinch
egress-crowd = { $place }: { $time } davomida bir kvadrat metrda 4 kishidan koʻp; eng koʻpi { $most }.
egress-exits = Qaysi chiqish eshiklaridan foydalaniladi
egress-exit = { $place }: { $people } kishi, oxirgisi { $until } oʻtganda chiqadi.
egress-trying = “Agar…” sinovi: { $of } tadan { $number }
egress-same = ishonchli farq yoʻq ({ $within } doirasida; hisoblar: { $runs })
egress-sooner = { $time } erta, ± { $within } (hisoblar: { $runs })
egress-later = { $time } kech, ± { $within } (hisoblar: { $runs })
egress-compared = Binoning hozirgi holatiga nisbatan oxirgi odam chiqib boʻladi: { $difference }.
egress-more = { $place } (yana { $people })
egress-why-sooner = Usiz koʻproq odam bu eshiklardan chiqadi: { $exits }. Bunda hisoblarning ertaroq tugashi ulardagi odamlar eshik tanlash yoʻlidan kelib chiqadi: bunga ishonib qolmang.
egress-cut-off = Bunda chiqish yoʻlisiz qoladigan odamlar: { $people }.
egress-there = Kim joyida
egress-there-people = Eng gavjum vaqtda sanalgan { $counted } kishidan { $people } kishi binoda.
egress-there-period = Kun vaqti: { $name }, { $from } – { $to } (manba: { $source }, { $date }).
egress-there-assumed = Bu – hisobni soʻragan odamning taxmini; buni hech kim sanamagan.
egress-there-kind = { $kind }: 100 kishidan { $percent }.
egress-there-room = { $room }: { $before } oʻrniga { $people }.
egress-there-more = Yana { $count } xona.
egress-there-help = Chiqishda yordamga muhtoj odamlarning hammasi joyida deb olindi.
egress-if-lost = Chiqish eshigi yopilib qolsa: oxirgi odam chiqib boʻladi
egress-if-lost-line = { $place }: { $difference }.
egress-if-wider = Eshik kengroq boʻlsa: oxirgi odam chiqib boʻladi
egress-if-wider-line = { $place }, { $now } oʻrniga { $wider }: { $difference }.
egress-if-alarm = Signal qavatma-qavat berilsa: oxirgi odam chiqib boʻladi
egress-if-upward = Avval eng pastki qavat, qavatlar orasida { $step }: { $difference }.
egress-if-downward = Avval eng yuqori qavat, qavatlar orasida { $step }: { $difference }.
egress-if-read = Har bir qator yuqoridagi bino bilan bir xil tasodiflarda hisoblanib, hisobma-hisob solishtirildi; haqiqiy qiymat 100 holatdan 95 tasida ± doirasida boʻladi. 1,05 metrgacha boʻlgan eshik oʻlchamlari Approved Document B hujjatidan olindi; kattaroqlari va qavatlar orasidagi vaqt — bizning taxminimiz.
egress-if-bounds = Oldida oʻtuvchilar oʻrtacha { $wait } va undan uzoq kutadigan har bir eshik kengaytiriladi, koʻpi bilan { $most-doors }; kimdir foydalanadigan har bir chiqish yopiladi, koʻpi bilan { $most-exits }. Shu sababli sinalmagan: eshik { $doors }, chiqish { $exits }. Hech kim foydalanmaydigan, yopilishi hech narsani oʻzgartirmaydigan chiqishlar: { $unused }.
egress-if-broken-off = Vaqtidan oldin toʻxtatildi: hammasi sinalmadi.
egress-comparative = Faqat taqqoslash uchun: eshikni qulflab yashiringan yoki bino ichida panalangan odamlar boʻyicha tekshiruv maʼlumotlari mavjud emas. Bu sonlar bilan ikki rejani taqqoslang, lekin ularni vaʼda qilmang.
egress-lock-stay = Qulflanadigan xonalarda { $stay } kishi bor, ular joyida qoladi; { $go } kishi boshqa xonaga oʻtishi kerak.
egress-lock-unknown = Qulflanish-qulflanmasligi aytilmagan xonalar: { $rooms }; ulardagi { $people } kishi oʻtishi kerak boʻlganlar qatorida sanaldi.
egress-lock-time = Hisoblarning yarmida joy topgan oxirgi odam { $median } oʻtganda, 100 hisobdan 95 tasida { $p95 } oʻtganda qulflangan eshik ortida boʻladi.
egress-staying-cut = { $runs } hisobdan { $count } tasida { $limit } oʻtib hisob toʻxtatilganda kimdir hali xonaga borayotgan edi; har bir shunday hisob shuncha vaqt deb sanaladi.
egress-lock-doors = Har bir xonaning eshigi u yerda joyi bor oxirgi odam kirguncha va oʻz odamlari harakatga tushguncha ochiq turadi; soʻng uni yopib qulflash { $locking } oladi ({ $given ->
    [0] bizning taxminimiz: oʻzingiz oʻlchab koʻring
   *[other] soʻrovda koʻrsatilganidek
}).
egress-lock-half = Qulflanadigan, odami bor xonalar: { $rooms }; ularning yarmi signaldan keyin oʻrtacha { $time } ichida.
egress-lock-late = Oʻrtacha { $people } kishi kech keladi: oʻzidan oldin kelganlarning hammasidan { $locking } dan ortiq keyin; kutilmasa, xona qulflangan boʻlar edi. Ichkaridagilar kimni kutayotganini bilishi kerak.
egress-shelter-stay = Tashqi devori yoʻq xonalarda { $stay } kishi bor, ular joyida qoladi; { $go } kishi boshqa xonaga oʻtishi kerak.
egress-shelter-time = Hisoblarning yarmida joy topgan oxirgi odam { $median } oʻtganda, 100 hisobdan 95 tasida { $p95 } oʻtganda xonada boʻladi.
egress-open-each = Oʻtishi kerak boʻlgan odam signaldan xonaga kirguncha oʻrtacha { $time } ochiq joyda boʻladi ({ $low } – { $high }).
egress-staying-compared = Binoning hozirgi holatiga nisbatan xona topgan oxirgi odam unda boʻladi: { $difference }. Xona topmaydiganlar, oʻrtacha: { $people }; binoning hozirgi holatida: { $before }.
egress-all-found = Har kim turishga joy bor xona topadi.
egress-without-lock = Turishga joy bor xona topmaydiganlar, oʻrtacha: { $people }. Qulflanadigan xonalarda { $space } kishiga joy bor.
egress-without-inner = Turishga joy bor xona topmaydiganlar, oʻrtacha: { $people }. Tashqi devori yoʻq xonalarda, yoʻlaklar bilan birga, { $space } kishiga joy bor.
egress-left-open = Oxirida ochiq joyda qoladiganlar
egress-left-at = { $place }: oʻrtacha { $people } kishi
egress-open = Ochiq joydagi odamlar
egress-open-at = { $time } oʻtganda: { $people }
egress-rooms = Qaysi xonalar odamlarni qabul qiladi
egress-takes-in = { $place }: { $people } kishi; yana { $room } kishiga joy bor edi.
egress-locked = Oʻrtacha { $time } oʻtganda qulflanadi; kech keladi: { $late }.
egress-left-out = Hisoblarda kim yoʻq
egress-no-exit = Chizmada birorta chiqish eshigi yoʻq. Tashqariga olib chiqadigan eshiklarni plan.geojson faylida belgilang (“exit”: true).
egress-why-no-way = Chizmada chiqish yoʻli yoʻq (xonalar: { $rooms }; odamlar: { $people }). Yetishmayotgan eshiklarni chizing.
egress-why-no-floor = Chizmada turish uchun juda tor (xonalar: { $rooms }; odamlar: { $people }).
egress-why-not-built = Chizmada chiqish yoʻli bor, lekin chizilgan holida undan yurib oʻtib boʻlmaydi (xonalar: { $rooms }; odamlar: { $people }).
egress-why-no-room = Turishga joy yetadiganidan koʻp odam sanalgan (xonalar: { $rooms }; odamlar: { $people }).
egress-sure = Bu qanchalik aniq
egress-sure-model = Bu mashgʻulot emas, model. Uning vaqtlaridan rejalarni taqqoslash uchun foydalaning, oʻz mashgʻulotingiz vaqtini esa oʻlchang.
egress-sure-cfsm = Odamlar qanday yuradi: toʻqnashuvsiz tezlik modeli (CFSM, Tordeux va b., 2015). Har kim oldinga yuradi, yaqindagidan chetlaydi va oldida joy kamaysa sekinlaydi; hech kim oldindan qaramaydi, shuning uchun qarama-qarshi oqimlar hayotdagidan koʻproq xalal beradi.
egress-sure-avm = Odamlar qanday yuradi: oldindan koʻruvchi model (AVM, Xu va b., 2021). Har kim taxminan bir soniya oldinga qaraydi, roʻparadan kelganlarga yoʻl beradi va oldida joy kamaysa sekinlaydi.
egress-sure-spread = Obyektdagi odamlar soni xonalarga maydoni va vazifasi boʻyicha taqsimlandi.
egress-sure-counted = Odamlar xonama-xona sanaldi: aytilganidek, aytilmagan boʻlsa maydoni va vazifasi boʻyicha.
egress-sure-by-area = Obyektdagi odamlar soni vazifasi maʼlum xonalarga sigʻadiganidan koʻp; qolganlari vazifasini hech kim koʻrsatmagan xonalarga maydoni boʻyicha taqsimlandi (bizning taxminimiz).
egress-sure-more = Obyektdagi odamlar soni yana { $people } kishiga koʻp; ular uchun xona topilmadi, ular hisoblarda yoʻq.
egress-sure-inner = Konturining { $percent } foizidan boshqa hamma tomonida boshqa xonalar yotsa, xona tashqi devori yoʻq deb hisoblanadi; yoʻlaklarda odamlar devor boʻylab turadi, polning yarmi boʻsh qoladi (bizning taxminlarimiz).
egress-sure-places = Ketishi kerak boʻlgan har kimga rejada u uchun aytilgan xonada, boʻlmasa joyi bor eng yaqin xonada joy saqlanadi, avval yaqinroq turganlarga; shuning uchun hech kim toʻla xonaga kelmaydi, joy topilmagan kishi turgan joyida qoladi. Odamlar buni reja qayerga borishni aytsagina biladi (bizning taxminimiz).
egress-not-kept = Hisoblanganini keyingi safar uchun saqlab boʻlmadi: { $reason }
egress-written = Yozildi: { $path }
egress-not-calibrated = Mashgʻulotga qarab aniqlashtirilmagan: drills.toml faylida mashgʻulotda oʻlchangan vaqt yoʻq.
egress-calibrated = { $date } kungi mashgʻulotga qarab aniqlashtirildi, oʻlchangan vaqtlar: { $count }. Odamlar odatdagi vaqtning { $response } foizi oʻtganda ({ $response-low } – { $response-high }) harakatga tushadi va odatdagi tezlikning { $pace } foizi bilan ({ $pace-low } – { $pace-high }) yuradi; har bir hisob qiymatlarni shu oraliqlardan oladi.
egress-calibrated-off = Shunday aniqlashtirilgan hisoblarning yarmi oʻlchangan vaqtlardan { $percent } foiz yoki undan kam farq qiladi.
egress-calibrated-kept = Uning hisoblari { $date } kuni bajarilib, maʼlumotlar toʻplami bilan birga saqlangan; bino, odamlar va mashgʻulot oʻshandan beri oʻzgarmagan.
egress-calibrated-new = Uning hisoblari hozir bajarildi.
egress-calibrated-outdated = Uning hisoblari hozir bajarildi: { $date } kunidan beri saqlanganlari boshqa binoga, boshqa odamlarga, boshqa mashgʻulotga yoki Parvisning boshqa versiyasiga tegishli.
egress-calibrated-broken = Uning hisoblari hozir bajarildi: { $file } fayli tahrirlangan yoki buzilgan, shuning uchun undan foydalanilmaydi.
egress-calibrated-far = Bu juda uzoq: mashgʻulot hisoblardan boshqacha oʻtgan yoki chizmada boshqa bino koʻrsatilgan. Bunday aniqlashtirishga tayanmang.
egress-calibrated-left = Birorta hisob javob bera olmagan oʻlchangan vaqtlar, masalan, hech kim chiqmaydigan eshikning vaqti: { $count }
egress-calibrated-announced = Odamlar oʻsha mashgʻulot haqida oldindan bilgan. Ogohlantirilmasa, kechroq harakatga tushishi mumkin.
egress-calibrated-staying = Oʻsha mashgʻulot evakuatsiya edi. Ichkarida qolish kerak boʻlganda ham odamlar shuncha erta boshlab, shuncha tez yurishi – bizning taxminimiz.
egress-calibrated-exit = { $place }: mashgʻulotda { $people } kishi, hisoblarda { $run }.
egress-sure-response = Odamlar qachon boshlashi har bir hisob uchun 3,44 va 0,94 lognormal taqsimotdan olinadi, 300 s dan oshmaydi: yarmi taxminan 31 s ichida boshlaydi (IMO MSC.1/Circ.1533, kunduzi; kemalar uchun, xotiradan, tekshirilmagan). Sinf birga boshlaydi, qolganlar – har kim oʻzi.
egress-sure-pace = Boʻsh joyda har kimning yurish tezligi normal taqsimotdan olinadi, 1,34 ± 0,26 m/s (Weidmann 1993, xotiradan).
egress-sure-pupils = Oʻquvchilar tezligi va yelka eni boʻyicha kattalar deb olindi: 7–17 yosh uchun raqamli manba qoʻlda yoʻq. Oʻz mashgʻulotingizda oʻlchang.
egress-sure-assigned = Har kim, navbat qanday boʻlmasin, reja uning xonasiga bergan chiqish eshigiga boradi; u yopilib qolsa, eng yaqiniga.
egress-sure-familiar = Har kim, navbat qanday boʻlmasin, oʻzi kirgan eshikka boradi; u yopilib qolsa, eng yaqiniga.
egress-sure-not-sent = { $rooms } ta xonadagi { $people } kishiga bunday eshik berilmagan yoki unga yoʻl yoʻq, ular oʻzlari tanlaydi:
egress-sure-nearest = Har kim, navbat qanday boʻlmasin, oʻzi uchun eng qisqa yoʻldan boradi.
egress-sure-classes = { $count } ta sinfning har biri oʻqituvchisi boshlaganda boshlaydi va yoʻlda birga yuradi.
egress-sure-turning = Har kim eng yaqin chiqish eshigiga boradi; navbatda turgan odam har oʻn soniyada atrofga qarab, 15 % tezroq chiqiladigan eshikka buriladi (tajribalarda kam odam buriladi; sonlar — bizning taxminimiz).
egress-sure-quickest = Har kim barcha navbatlarni biladi va eng tez chiqiladigan eshikka borib, 15 % yutuq uchun buriladi: odamlar bunchalik tez qaror qilmaydi.
egress-sure-capped = Hech bir eshik ochiq enining bir metridan soniyasiga { $flow } kishidan ortiq oʻtkazmaydi, meʼyorlar undan koʻp hisoblamaydi (NIST TN 1822, IMO MSC.1/Circ.1533; boshqa dasturlarning sinovlaridan oʻqilgan). Haqiqiy olomon tezroq oʻtadi, shuning uchun bu zaxira bilan olingan.
egress-sure-emergent = Eshikdan qancha odam oʻtishini faqat olomonning oʻzi hal qiladi: tajribada 1 m dan soniyasiga 1,7–2,8 kishi oʻtadi. Meʼyorlar { $flow } kishidan koʻp hisoblamaydi; zaxira bilan hisoblash uchun eshiklarni cheklab hisoblang.
egress-sure-help = Hisoblarda yordamga muhtoj hech kim yoʻq: kim zinadan yura olmasligi maʼlumotlar toʻplamida aytilmagan (site.toml faylidagi wheelchair_users va people_needing_help).
egress-lost-too-narrow = Hisobga kirmadi, turish uchun juda tor ({ $count }): { $places }
egress-lost-door = Hisobga kirmadi, yonida xonasi yoʻq eshiklar ({ $count }): { $places }
egress-lost-stairs = Hisobga kirmadi, maydonchasi va zinapoyalariga joy yoʻq zinalar ({ $count }): { $places }
egress-lost-floor = Boshqa joyda chizilgan xonaga olib boradigan eshiklar; orasida pol bor deb olindi ({ $count }): { $places }
egress-lost-exit = Ortida xona bor chiqish eshiklari, ichki eshik deb olindi ({ $count }): { $places }
egress-others = Boshqacha harakatlanadiganlar
egress-on-wheels = Nogironlar aravachasidagilar: { $people }. Oʻrtacha { $out } kishi chiqadi, { $refuge } kishi xavfsiz joyda, { $stairs } kishi zina yonida yordam kutadi.
egress-helped = Birovning yordami bilan yuradiganlar: { $people }. Oʻrtacha { $out } kishi chiqadi.
egress-small-children = Kichik bolalar: { $people }. Oʻrtacha { $out } nafari chiqadi.
egress-others-left = Oʻrtacha ulardan { $left } kishi chiqa ham olmaydi, bunday joy ham topmaydi.
egress-staying-others = { $who ->
    [wheels] Nogironlar aravachasidagilar
    [helped] Birovning yordami bilan yuradiganlar
   *[other] Kichik bolalar
}: { $people }. Oʻrtacha { $out } kishi oxirida qoladigan xonada boʻladi.
egress-staying-left = Oʻrtacha ulardan { $left } kishi uni topmaydi.
egress-waits = { $place }: bu yerda oʻrtacha { $people } kishi yordam kutadi.
egress-rescue = Kutayotganlarni hech kim olib chiqmaydi: bunga ketadigan vaqt yuqoridagi vaqtlarga kirmaydi. Buni kim qilishini tayinlang va mashgʻulotda vaqtini oʻlchang.
egress-lift = { $place }: lift oʻrtacha { $people } kishini tashiydi.
egress-sure-others = Kimga nima kerakligi har bir hisob uchun butun bino boʻylab tasodifan tanlanadi. Nogironlar aravachasining eni 0,7 m, u boshqalardan 30 % sekin yuradi (rejalashtirish qoidasi, oʻlchanmagan). Yordam bilan yuradiganlar 0,46–0,76 m/s tezlikda (RiMEA, yurishi qiyin odamlar uchun; bu ularning tezligi ekani — bizning taxminimiz), zinadan pastga 0,15–0,47 m/s (NIST, 2014) tezlikda yuradi. Yordamchilar alohida sanalmaydi.
egress-sure-steps = Hech kim boshqacha demagan har bir eshik va chiqish eshigidan (step_free), eni 0,7 m boʻlsa, nogironlar aravachasi oʻtadi deb olindi.
egress-sure-children = Kichik bolalar 1,9 m/s tezlikda yuradi, bu 3–7 yoshlilarda oʻlchangan oʻrtacha qiymat (arXiv 2306.11430); zinada, maʼlumot yoʻqligi uchun, hamma kabi sekinlashadi.
egress-sure-no-lifts = Liftlar ishlamaydi.
egress-sure-lifts-none = Liftlarni hisobga olish soʻralgan, lekin chizmada ikki qavatda eshigi bor birorta lift yoʻq.
egress-sure-lifts = Liftlar nogironlar aravachasidagilarni va yordam bilan yuradiganlarni tashiydi: kabinaga { $people } kishi sigʻadi, tezligi { $speed } m/s, eshiklari { $doors } soniyada ochiladi yoki yopiladi va oxirgi odamdan keyin { $stays } soniya ochiq turadi. Siz koʻrsatmagan sonlar (--lift-people, --lift-speed) — bizning taxminimiz; qoʻlimizda manba yoʻq. Faqat evakuatsiyaga moʻljallangan liftlardan foydalaning va sonlarni ularga qaraydigan odamdan soʻrang.
egress-lost-lift = Hisobga kirmadi, ikki qavatda eshigi yoʻq liftlar ({ $count }): { $places }

serve-first = Hozircha hech kim kira olmaydi. Bu havolani oching (u bir marta ishlaydi), parol tanlang, keyin boshqalarni taklif qiling:
serve-ready = Tayyor: { $address } (Ctrl-C toʻxtatadi)
serve-stopped = Toʻxtatildi.
demo-sample = Namuna davlat tayyor. Har bir havola bilan bir marta kirish mumkin, har safar boshqa odam nomidan:
cli-bad-key = { $path } bosh kalit emas: unda 64 ta oʻn oltilik raqam boʻlishi kerak. Oʻrniga toʻgʻri faylni qoʻying; usiz saqlanganlarning hech birini oʻqib boʻlmaydi.
cli-not-served = Parvis { $address } manzilida javob bera olmaydi: { $reason }. Boshqasini --listen orqali tanlang.
cli-office = Saqlanganlardan foydalanib boʻlmaydi: { $reason }
keep-backed-up = { $path } ichida { $tables } ta jadval, { $rows } ta qator va { $files } ta katta fayl bor; har birining soni va xeshi yozilgan.
keep-key = Unda bosh kalit yoʻq. master.key nusxasini boshqa joyda saqlang: usiz zaxira nusxadan hech narsani oʻqib boʻlmaydi.
keep-restored = { $path } ichidagi hamma narsa joyida: { $tables } ta jadval, { $rows } ta qator va { $files } ta katta fayl; soni va xeshi oʻsha.
keep-moved = Hammasi { $path } ichiga va koʻrsatilgan maʼlumotlar bazasiga koʻchirildi: { $tables } ta jadval, { $rows } ta qator va { $files } ta katta fayl; soni va xeshi oʻsha.
keep-journal-whole = Jurnal butun: { $lines } ta qator, birortasi ham oʻzgartirilmagan, yoʻqolmagan, takrorlanmagan va surilmagan.
keep-journal-touched = Jurnalga kimdir tekkan. Unda { $lines } ta qator bor.
keep-journal-fault = • { $fault }
keep-journal-end = Buni boshqa joyda saqlang; keyin --end LINE:HASH bungacha hech narsaga tegilmaganini isbotlaydi:
