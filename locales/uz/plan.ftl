### Chop etiladigan reja: sarlavhalar, jadvallar, belgilar va oddiy qadamlar bilan uchta harakat tartibi.
### status: draft

## Muqova va belgilar

plan-title = Himoya rejasi
plan-of = Reja: { $site }
plan-date = { $date } holatiga
plan-mark-tlp = TLP:{ $colour }
plan-draft-translation = Tarjima loyihasi: hali ona tili egasi tasdiqlamagan.
plan-missing-translations = { $count } ta matn hali tarjima qilinmagan va [en] belgisidan keyin inglizcha koʻrsatilgan.
plan-contents = Mundarija
plan-page = { $pages } sahifadan { $page }-sahifa
plan-restricted = Favqulodda xizmatlar va obyekt xodimlari uchun. Eʼlon qilinmasin.

## Obyekt

plan-site = Obyekt
plan-site-facts = Obyekt haqida maʼlumotlar
plan-fact = Maʼlumot
plan-value = Qiymati
plan-source = Manba
plan-day = Sana

## Tasniflash

plan-classification = Tasniflash
plan-classification-undecided = Hal qilib boʻlmaydi
plan-classification-none = Bu mamlakat uchun qoidalar toʻplami yoʻq. Asosiy toʻplam qoʻllanadi.
plan-pack = Qoidalar toʻplami
plan-criterion = Mezon
plan-verdict = Qaror
plan-requirement = Talab
plan-citation = Modda
plan-evidence = Ishonchliligi
plan-what-it-asks = Qonun nimani talab qiladi

## Qavat rejalari

plan-floor-plans = Qavat rejalari
plan-floor-plan-of = Qavat rejasi: { $level }
plan-no-drawing = Qavat rejasi hali yoʻq.
plan-legend = Shartli belgilar
plan-scale = Masshtab 1:{ $scale }
plan-north-short = Sh
plan-north-unknown = Shimol qayerdaligi nomaʼlum
plan-pinned-findings = Bu qavatdagi masalalar
plan-symbol-emergency-exit = Favqulodda chiqish eshigi

## Odamlar

plan-roles = Rollar va oʻrinbosarlar
plan-role = Rol
plan-holder = Bajaruvchi
plan-deputies = Oʻrinbosarlar
plan-function = Lavozim
plan-name = Nomi
plan-phone = Ish telefoni
plan-agency = Idora
plan-confirmed = Aloqa tekshirilgan
plan-contacts = Aloqalar
plan-nobody = hech kim tayinlanmagan
plan-not-known-yet = hozircha maʼlum emas
plan-no-deputy = oʻrinbosari yoʻq

## Xavf signali va harakat tartiblari

plan-alarm = Xavf signali va harakat tartiblari
plan-alarm-signals = Xavf signallari
plan-alarm-not-described = Bu yerda xavf signali qanday berilishi hali yozilmagan.
plan-decide-evacuate = Xavf ichkarida, chiqish yoʻli xavfsiz: evakuatsiya qiling.
plan-decide-shelter = Xavf tashqarida, havoda yoki ob-havodan: bino ichida panalaning.
plan-decide-lockdown = Kimdir zarar yetkazmoqchi va chiqish xavfsizligi aniq emas: eshikni qulflab, yashirining.

posture-evacuate = Evakuatsiya
posture-evacuate-when = Ichkarida yongʻin yoki boshqa xavf bor, chiqish yoʻli xavfsiz.
posture-evacuate-step-1 = Ishni darhol toʻxtating. Buyumlarni qoldiring.
posture-evacuate-step-2 = Oʻzingiz masʼul boʻlgan hamma odamlarni olib chiqing. Yordamga muhtojlarga kelishilgandek yordam bering.
posture-evacuate-step-3 = Eng yaqin xavfsiz yoʻl bilan chiqing. Liftdan foydalanmang.
posture-evacuate-step-4 = Ortingizdan eshiklarni yoping, lekin qulflamang.
posture-evacuate-step-5 = Yigʻilish joyiga borib, birga boʻling.
posture-evacuate-step-6 = Hammani sanang. Kim yoʻqligi, kim jarohatlangani va kim sizga qoʻshilganini xabar qiling.
posture-evacuate-step-7 = Faqat inqiroz guruhi rahbari aytganda qaytib kiring.

posture-shelter = Bino ichida panalanish
posture-shelter-when = Xavf tashqarida, havoda yoki ob-havodan: zararli bulut, tutun, boʻron.
posture-shelter-step-1 = Binoga kiring. Tashqaridagi hammani olib kiring.
posture-shelter-step-2 = Rejada aytilgan xonalarga boring.
posture-shelter-step-3 = Deraza va eshiklarni yoping. Shamollatishni oʻchirib, tirqishlarni berkiting.
posture-shelter-step-4 = Derazalardan uzoqroq turing.
posture-shelter-step-5 = Rasmiy xabarlarni tinglang. Telefon aloqasini band qilmang.
posture-shelter-step-6 = Hammani sanab, xabar qiling.
posture-shelter-step-7 = Inqiroz guruhi rahbari yoki hokimiyat tugadi deguncha shu yerda boʻling.

posture-lockdown = Eshikni qulflab, yashirinish
posture-lockdown-when = Ichkarida yoki yaqin atrofda kimdir zarar yetkazmoqchi va chiqish xavfsizligi aniq emas.
posture-lockdown-step-1 = Xavf qayerdaligini aniq bilsangiz va xatarsiz chiqa olsangiz, oʻzingiz masʼul boʻlgan odamlar bilan jimgina chiqib keting.
posture-lockdown-step-2 = Aks holda eng yaqin qulflanadigan xonaga kiring. Xavfsiz boʻlsa, yoʻlakdagi odamlarni ham kiriting.
posture-lockdown-step-3 = Eshikni qulflab, mebel bilan toʻsing. Chiroqni oʻchiring.
posture-lockdown-step-4 = Mustahkam narsa ortida, koʻzga tashlanmay, eshik va derazalardan uzoqda, past turing.
posture-lockdown-step-5 = Jim boʻling. Telefonlarning ovozi va tebranishini oʻchiring.
posture-lockdown-step-6 = Qoʻrqqanlarning yonida boʻling.
posture-lockdown-step-7 = Hech kimga ochmang. Politsiyani yoki tugagani haqidagi kelishilgan signalni kuting.

## Xonalar

plan-rooms = Xonalar
plan-number = №
plan-use = Vazifasi
plan-level = Qavat
plan-area = Maydon, m²
plan-people = Odamlar
plan-locks = Ichkaridan qulflanadi
plan-nearest-exit = Eng yaqin chiqish eshigi
plan-travel = Chiqish eshigigacha yoʻl
plan-exits = Chiqish eshiklari
plan-width = Oʻtish eni
plan-opens = Ochilishi
plan-leads-from = Qayerdan olib chiqadi

## Favqulodda xizmatlar varagʻi

plan-responder-sheet = Favqulodda xizmatlar varagʻi
plan-responder-grid = Toʻr katagi
plan-responder-meet = Sizni kim kutib oladi

## Choralar va mashgʻulotlar

plan-measures = Choralar
plan-measure = Chora
plan-status = Holat
plan-where = Qayerda
plan-rights-check = Huquqlarni tekshirish
plan-rights-missing = hali oʻtkazilmagan
plan-drills = Mashgʻulotlar
plan-drill-time = Xavfsiz boʻlguncha vaqt

## Nima yetishmaydi, manbalar

plan-missing = Nima yetishmaydi
plan-finding = Masala
plan-settle = Qanday hal qilinadi
plan-code = Kod
plan-sources = Manbalar
plan-drawing-from = Chizma
plan-made-with = Parvis { $version } bilan “{ $site }” maʼlumotlar toʻplamidan tuzildi.
plan-sign-off = Tasdiqlash
plan-approved-by = Tasdiqladi
plan-signature = Imzo

## Favqulodda xizmatlar

plan-police = Politsiya
plan-fire-service = Yongʻin xizmati

plan-sections = Reja matni

## Chop etiladigan reja uchun yana

plan-reading = Bu rejani qanday oʻqish kerak
plan-reading-pins = Masalaning har bir turi oʻz raqamiga ega. Oʻsha raqam qavat rejalarida masala turgan joyga qoʻyilgan; belgining shakli uning qanchalik muhimligini oq-qora nusxada ham koʻrsatadi.
plan-reading-evidence = Har bir qoidaning belgisi bor: uning matni koʻrilganmi yoki yurist tasdiqlashi kerak boʻlgan ikkilamchi manbami. Hech kim bermagan maʼlumot “nomaʼlum” deb chop etiladi; uning oʻrniga hech narsa qoʻyilmaydi.
plan-seal-head = Obyekt rahbari
plan-seal-owner = Egasi yoki masʼul organ
plan-seal-given = Parvisda tasdiqlandi
plan-seals-note = Reja hamma imzolaganda kuchga kiradi.
plan-class-reasons = Mezonlar va ularga javoblar
plan-cover-classes-more = Qolgani ({ $count }) “Tasniflash” boʻlimida.
plan-class-more = { $count ->
    [one] Yana bitta mezon koʻrildi; u hech narsani hal qilmaydi.
   *[other] Yana { $count } ta mezon koʻrildi; ular hech narsani hal qilmaydi.
}
plan-class-facts = Foydalanilgan maʼlumotlar
plan-class-flags = Yurist tasdiqlashi kerak
plan-deadlines = Muddatlar
plan-met = Bajarilgan
plan-due = Oxirgi kun
plan-pin = Belgi
plan-importance = Ahamiyati
plan-places = Joylar
plan-findings-more = Yana { $count } ta joyda xuddi shunday: { $places }.
plan-decided = Hal qilinganlari
plan-decided-note = Bu masalalar hali bor. Har biri boʻyicha kim qaysi kungacha shugʻullanishi yoki uning shundayligicha qolishi va nima uchunligi hal qilingan.
plan-decided-in-hand = Bajarilmoqda
plan-decided-accepted = Shundayligicha qabul qilingan
plan-decided-overdue = { $date }, muddati oʻtgan
plan-decided-taken = { $measure } ({ $status })
plan-decided-reason = Sababi
plan-decided-who = Kim hal qildi
plan-site-plan = Hudud rejasi
plan-floor-plans-note = Chiqish eshiklari har bir qavatda soat mili yoʻnalishida raqamlangan; hisob yer sathidagi qavatda vestibyuldan olib chiqadigan eng keng eshikdan boshlanadi. Eshiklar eniga qarab chizilgan; uzuq chiziqli tavaqa eni taxmin qilinganini bildiradi. Zinalardagi qisqa qora chiziqlar — zinapoyalar, ular oʻlchanmagan.
plan-kind = Turi
plan-stairs = Zinalar va liftlar
plan-levels = Qavatlar
plan-key-rooms = Nomi sigʻmaydigan kichik xonalar
plan-drawing-alt = { $title }, masshtabi 1:{ $scale }. Chiqish eshiklari, masalalar va xonalar jadvallarida xuddi shu soʻz bilan aytilgan.
plan-true-scale = { $paper } formatida 100 % chop etilganda 1:{ $scale }.
plan-grid-note = Toʻr katagi — { $metres } m, har bir qavatda bir xil.
plan-unpinned = { $count ->
    [one] Bitta belgiga chizmada boʻsh joy topilmadi; uning masalasi roʻyxatda bor.
   *[other] { $count } ta belgiga chizmada boʻsh joy topilmadi; ularning masalalari roʻyxatda bor.
}
plan-assumed = { $value }, taxmin
plan-responder-of = Favqulodda xizmatlar varagʻi: { $level }
plan-responder-note = Yordamga kelganlar uchun. Varaqlar oq-qora, toʻri har bir qavatda bir xil: “E3, B4 katagi” deb ayting.
plan-responder-points = Bilish kerak boʻlgan joylar
plan-responder-doors = Kirish va chiqish eshiklari
plan-point = Joy
plan-outdoors = tashqarida
plan-nothing-known = Hozircha hech narsa maʼlum emas.
plan-no-roles = Hech bir rolga hali hech kim tayinlanmagan.
plan-alarm-note = Qadamlar har bir harakat tartibi uchun odatiy qadamlar. Bu obyektda boshqacha yoki qoʻshimcha qilinadigan ishlar ularning ostida aytilgan.
plan-posture-not-described = Bu obyektning oʻziga xos tomoni hali yozilmagan.
plan-fact-exits = Binoning { $count } ta chiqish eshigi bor{ $emergency ->
    [0] .
   *[other] , shundan { $emergency } tasi faqat favqulodda chiqish uchun.
}
plan-fact-lockable = Ichkaridan qulflanadigan xonalar: { $yes }. Qulflanmaydiganlari: { $no }. Nomaʼlum: { $open }.
plan-rooms-note = “Chiqish eshigigacha yoʻl” — xonaning eng olis burchagidan u yerga eng yaqin chiqish eshigigacha yoʻl, metrda. Chiziqcha hech narsa maʼlum emasligini yoki birorta chiqish eshigiga yetib boʻlmasligini bildiradi.
plan-dash = –
plan-announced = Eʼlon qilingan
plan-aftercare = Keyingi yordam
plan-no-drills = Birorta mashgʻulot oʻtkazilmagan yoki rejalashtirilmagan.
plan-no-measures = Birorta chora yozilmagan.
plan-measures-note = Odamlarning huquqlariga taʼsir qiladigan chora huquqlari qanchalik tekshirilgan boʻlsa, shunchalik yaxshi: oʻnta savol, masʼul odam, qayta koʻriladigan kun.
plan-kept = Saqlanadi
plan-ends = Tugaydi
plan-rights-answered = javob berilgan; qayta koʻriladi: { $date }
plan-rights-no-review = javob berilgan; qayta koʻriladigan kun yoʻq
plan-rights-open = { $count } ta savol javobsiz
plan-missing-note = Parvisga hali hech kim aytmagan narsalar. Nomaʼlum nomaʼlumligicha qoladi: bu yerda hech narsa taxmin qilinmagan.
plan-missing-facts = Maʼlumotlar va ularni aniqlaydigan savollar
plan-question = Savol
plan-missing-stubs = Matni nomaʼlum mezonlar
plan-missing-rest = Chizmada va aloqalarda
plan-missing-words = Tarjima
plan-missing-no-words = Bu rejadagi Parvisning barcha matnlari tarjima qilingan.
plan-missing-people = { $count } ta xonadan qancha odam foydalanishi nomaʼlum.
plan-missing-locks = { $count } ta xona ichkaridan qulflanishi nomaʼlum.
plan-missing-swings = { $count } ta chiqish eshigi qaysi tomonga ochilishi nomaʼlum.
plan-missing-exits = { $count } ta eshik chiqish deb belgilangan, lekin ortida xona bor: chizmada chiqish sifatida ko‘rsatilmagan.
plan-missing-north = Chizmada shimol qayerdaligi aytilmagan.
plan-missing-drawing = Chizma yoʻq.
plan-missing-phones = { $count } ta aloqaning telefon raqami yoʻq.
plan-sources-law = Qonunlar va standartlar
plan-sources-files = Fayllar va odamlar
plan-sources-made = Bu hujjat qanday tuzildi
plan-says = Unda nima deyiladi
plan-used-for = Nima uchun foydalanildi
