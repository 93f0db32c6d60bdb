### Obyekt mashgʻulotlari: rejalashtirish, qatnashish, oʻtkazish va maʼlumotlar toʻplamiga nima yozilishi.
### status: draft

tab-drills = Mashgʻulotlar

## Obyekt mashgʻulotlari roʻyxati

drills-asked = Qonun nimani talab qiladi
drills-asked-none = Bu mamlakatning kiritilgan qonuni bu obyektdan maʼlum sondagi mashgʻulotni talab qilmaydi yoki obyektning sinfi hali nomaʼlum.
drills-asked-unsure = Bu obyektdan talab qilinishi nomaʼlum: uning sinfi haqidagi savollarga javob bering.
drills-asked-met = Bajarildi
# $held, $needed va $planned — sonlar; $from va $until — kunlar.
drills-quota = { $from } – { $until } oraligʻida { $needed } ta mashgʻulotdan { $held } tasi oʻtkazildi. Rejalashtirilgani: { $planned }.
# $by kunigacha $count ta mashgʻulot oʻtkazish kerak; ulardan $to-plan tasining kuni belgilanmagan.
drills-quota-by = { $by } gacha yana { $count } ta mashgʻulot kerak. Kuni belgilanmagani: { $to-plan }.
# Bugun yetarli, lekin $by kunigacha yana $count ta oʻtkazish kerak; ulardan $to-plan tasining kuni belgilanmagan.
drills-quota-next = Bugunga yetarli. Faqat oʻtgan muddatdagi mashgʻulotlar hisoblanadi, shuning uchun { $by } dan keyin eskisi hisobdan chiqadi: shu kungacha yana { $count } ta oʻtkazing. Kuni belgilanmagani: { $to-plan }.
drills-here = Mashgʻulotlar
drills-none = Bu yerda rejalashtirilgan mashgʻulot yoʻq. Quyida rejalashtirilgan mashgʻulot telefon bilan oʻtkaziladi, oʻlchangani maʼlumotlar toʻplamiga yoziladi.
drills-recorded = Maʼlumotlar toʻplamidagi barcha mashgʻulotlar
drills-state-planned = rejalashtirilgan
drills-state-running = ketmoqda
drills-state-held = oʻtkazildi
drills-state-called-off = bekor qilindi
drills-change = Kunini oʻzgartirish yoki bekor qilish
drills-change-do = Oʻzgartirish
drills-call-off = Mashgʻulotni bekor qilish
drills-games = Kichik bolalar uchun oʻyin varaqlari (PDF)
drills-new = Mashgʻulot rejalashtirish
drills-new-do = Rejalashtirish
drills-kind = Nima mashq qilinadi
drills-date = Kuni
drills-groups = Kim qatnashadi
drills-announced = Odamlar oldindan biladimi?
drills-announced-hint = Mashgʻulot kichik bolalar uchun kutilmagan boʻlmasligi kerak: ular qatnashsa, oldindan eʼlon qilish kerak.
drills-announced-yes = Ha, eʼlon qilinadi
drills-announced-no = Yoʻq
drills-class = Sinf
drills-people-in-it = Kishi
drills-rooms = Xonalar
drills-rooms-more = Chizmada yoʻq xonalar
drills-rooms-hint = Har qatorga bittadan, nuqtali verguldan keyin odamlar sonini yozing: Ustaxona; 18
drills-exits = Odamlar binodan chiqqanda kuzatiladigan chiqish eshiklari
slip-drill-date = Bu kun oʻtib ketgan. Bugungi yoki keyingi kunni tanlang.
slip-drill-people = Xonadagi odamlar soni koʻrsatilmagan. Butun son yozing, 0 yoki undan katta.
slip-drill-observer-place = Kuzatuvchi mashgʻulotda qatnashmaydigan xona yoki chiqishda turibdi. Unga boshqa joy tanlang yoki bino boʻylab yursin.

## Kirish

drills-join-lead = Hisob ham, ism ham kerak emas. Nimani kuzatishingizni koʻrsating; uni istalgan vaqtda oʻzgartirish mumkin.
drills-join-role = Nima qilasiz
drills-role-teacher = Men sinf bilan birgaman
drills-role-teacher-hint = Xonangiz qachon xavfsiz boʻlganini xabar qilasiz va odamlarni sanaysiz.
drills-role-observer = Men kuzataman
drills-role-observer-hint = Chiqish eshiklarini kuzatasiz yoki telefoni yoʻq xonalar uchun xabar qilasiz.
drills-join-rooms = Xonalar
drills-join-exits = Chiqish eshiklari
drills-join-nothing = Kamida bitta xona yoki chiqish eshigini tanlang.
drills-tab-run = Mashgʻulot
drills-tab-post = Nimani kuzataman

## Oʻtkazish

drills-phase-planned = Hali boshlanmadi.
drills-phase-running = Soat yuribdi.
drills-phase-all-clear = Xavf oʻtdi: endi koʻrilgani oʻlchanmaydi.
drills-phase-ended = Mashgʻulot tugadi.
drills-ready = Boshlashdan oldin
drills-ready-lead = Bajarilganini belgilang. Bu boshlashga toʻsqinlik qilmaydi; nima yetishmayotgani tugma yonida aytiladi. Bu yerga yuklangan qonun talab qilsa, ostida moddasi koʻrsatilgan; qolgani — yaxshi amaliyot.
drills-ready-date-checked = Kun tekshirildi: qonun talabi, imtihonlar, bayramlar.
drills-ready-people-told = Barcha qatnashuvchilar kunini va nima qilishni biladi.
drills-ready-few-told = Bilishi kerak boʻlganlar biladi: qoʻriqlash, birinchi yordam, telefonga javob beradigan kishi. Boshqa hech kim.
drills-ready-parents-told = Ota-onalarga xat yuborildi.
drills-ready-game-sheets = Kichik bolalar uchun oʻyin varaqlari chop etildi, tarbiyachilar oʻyinlarni biladi.
drills-ready-services-told = Politsiya, yongʻin xizmati va tez yordam kuni va soatini, bu mashgʻulot ekanini biladi.
drills-ready-neighbours-told = Qoʻshnilar bu mashgʻulot ekanini biladi.
drills-ready-observers-named = Kuzatuvchilar belgilandi va turadigan joyini biladi.
drills-ready-keys = Qulflanadigan xonalar qulflanadi, kalitlar kerakli joyda.
drills-ready-ways-free = Chiqish yoʻllari va yigʻilish joyi boʻsh.
drills-ready-air-shut = Deraza va shamollatishni yopish mumkin, buni kim qilishi belgilangan.
drills-ready-help = Yurishda yordam kerak boʻlgan har kimning yonida kimdir bor.
drills-ready-time-after = Mashgʻulotdan keyin muhokama qilishga vaqt bor.
drills-ready-count = Tayyor: { $all } tadan { $done }.
drills-ready-missing = Hali belgilanmagan. Shunda ham boshlash mumkin:
drills-ready-practice = Yaxshi amaliyot
drills-prepare = Tayyorgarlik
drills-prepare-to = Tayyorgarlikka oʻtish
drills-observers = Kuzatuvchilar
drills-observers-lead = Boshlanguncha kuzatuvchilarni ayting. Kirishda ular oʻz ismini tanlaydi; hisobotda ism ular koʻrgan narsa yonida turadi. Mashgʻulotdan 30 kun oʻtgach ismlar oʻchiriladi.
drills-observers-none = Hozircha hech kim aytilmagan.
drills-observer-name = Ismi
drills-observer-body = Qayerdan
drills-observer-where = Turadigan joyi
drills-observer-about = Bino boʻylab yuradi
drills-observer-do = Kuzatuvchini aytish
drills-observer-gone = Kelmaydi
drills-observer-here = kirdi
drills-join-observer = Siz kuzatuvchimisiz? Ismingizni tanlang.
drills-join-observer-none = Hech biri emas
drills-letter = Ota-onalar va qoʻshnilarga xat
drills-letter-lead = Rejadan tuzilgan bir bet. Unda kun, eʼlon qilinmagan mashgʻulotda hafta aytiladi; soat, xona va eshiklar aytilmaydi.
drills-letter-to = Kimga
drills-letter-languages = Tillar
drills-letter-ask = Kimdan soʻrash mumkin
drills-letter-ask-hint = Lavozim va telefon: maktab idorasi, 21 43 65.
drills-letter-do = Xatni koʻrsatish
drills-letter-draft = Bu tarjima — qoralama: yuborishdan oldin tilni biladigan kishiga oʻqiting.
drills-ready-calm-words = Mashgʻulot xotirjam soʻzlar bilan eʼlon qilindi; hech kim qurol yoki jarohat koʻrsatmaydi.
drills-ready-care = Qatnashmaydiganlar uchun tinch joy bor, yonlarida kimdir boʻladi.
drills-ready-alarm = Signal — rejadagi signal, u boshqa signallardan farq qiladi.
drills-ready-phones = Telefonlar quvvatlangan; har bir xonada telefon yoki u uchun xabar qiladigan odam bor.
drills-start = Boshlash
drills-all-clear = Xavf oʻtdi
drills-end = Mashgʻulotni yakunlash
drills-end-hint = Telefonlarda qolgani keyin keladi.
drills-end-do = Ha, yakunlash
drills-over = Mashgʻulot tugadi. Rahmat. Telefoningizda qolgani qabul qilinadi.
drills-to-report = Hisobotga oʻtish
drills-together = Umumiy holat
# $all ta xonadan $count tasi.
drills-rooms-safe = Xavfsiz xonalar: { $all } tadan { $count } tasi.
drills-people-accounted = Hisobga olindi: { $all } kishidan { $count } nafari.
drills-all-accounted = { $time } dan keyin hamma hisobga olindi
drills-missing = Yoʻq odamlar
drills-extra = Ortiqcha odamlar
drills-people = { $count } kishi
# $missing va $extra — xonalar: birida yoʻq odamlar boshqasida ortiqcha boʻlishi mumkin.
drills-offer = Yoʻq { $count } kishi ({ $missing }) mana shu ortiqcha { $count } kishi ({ $extra }) boʻlishi mumkin.
drills-match = Ha, shunday
drills-join-how = Boshqalar qanday kiradi
drills-join-hint = Ular kod-rasmni suratga olsin yoki “Oʻquv mashqiga qoʻshilish” sahifasida oltita raqamni yozsin.
drills-qr = Kirish uchun kod-rasm
drills-role-lead-count = { $count } rahbar
drills-role-teacher-count = { $count } oʻqituvchi
drills-role-observer-count = { $count } kuzatuvchi
drills-unwatched = Hech kim kuzatmayapti: { $places }.
drills-wait = Boshlanishini kuting.
drills-first = Birinchi kishi chiqdi
drills-last = Oxirgi kishi chiqdi
drills-counted = Necha kishi chiqdi
drills-enter = Kiritish
drills-expected = { $count } kishi kutiladi
drills-present = { $all } kishidan { $count } nafari sanaldi
drills-ask-secured = Qulflandi, koʻrinmaydi
drills-ask-empty = Xona boʻsh
drills-ask-out = Sinf tashqarida
drills-not-secured = Xabar qilindi: qulflanmagan.
drills-not-empty = Xabar qilindi: boʻsh emas.
drills-not-out = Xabar qilindi: tashqarida emas.
drills-all-here = { $count ->
    [one] Yagona kishi shu yerda
   *[other] { $count } kishining hammasi shu yerda
}
drills-more-than = Kutilganidan { $count } kishi koʻp: kim ortiqchaligini xabar qiling yoki qayta sanang.
drills-fewer-than = Kutilganidan { $count } kishi kam: kim yoʻqligini xabar qiling yoki qayta sanang.
drills-otherwise = Boshqa son, kimdir yoʻq yoki ortiqcha
drills-count = Sanalgan kishi
drills-how-many = Necha kishi
drills-label = Topishga nima yordam beradi
drills-label-hint = ismsiz: “7B sinfidan bola, qizil qalpoq”
drills-say-missing = Joyida yoʻq
drills-say-extra = Bu yerda ortiqcha
drills-take-back = Bekor qilish
drills-correct = Tuzatish
drills-correct-do = Tuzatishni saqlash
drills-notes = Nimani koʻrdingiz
drills-note-kind = Qayd turi
drills-note-gap = Tuzatish kerak
drills-note-strength = Yaxshi chiqdi
drills-note-information = Maʼlumot uchun
drills-note-where = Qayerda
drills-note-everywhere = Butun binoda
drills-note-text = Nimani koʻrdingiz
drills-note-hint = Bitta qaydda bitta narsa, ismsiz: “Sport zalida qoʻngʻiroq eshitilmaydi”.
drills-note-do = Yozib qoʻyish
drills-wash = Muhokama qiling
drills-wash-lead = Qatnashgan hammaga besh daqiqa: bittadan, ismsiz. Bu hisobotga kiradi.
drills-wash-kind = Nima demoqchisiz?
drills-wash-good = Nima yaxshi boʻldi
drills-wash-hard = Nima qiyin boʻldi
drills-wash-change = Nimani oʻzgartirish kerak
drills-wash-text = Oʻz soʻzingiz bilan
drills-wash-do = Aytish
slip-drill-note = Qayd boʻsh. Nimani koʻrganingizni yozib, qayta yuboring.

## Maʼlumotlar toʻplamiga nima yoziladi

drills-keep = Maʼlumotlar toʻplamiga yozish
drills-keep-later = Mashgʻulot tugagach, u oʻlchagan va koʻrsatgan narsalarni shu yerdan maʼlumotlar toʻplamiga yozish mumkin.
drills-keep-lead = Oʻlchangan vaqt bu binoning keyingi prognozini aniqlashtiradi, mashgʻulot qonun boʻyicha hisobga olinadi, belgilangan har bir narsa esa tuzatilguncha masala boʻlib turadi.
drills-lead = Kim oʻtkazdi
drills-lead-hint = Lavozim, ismsiz: direktor oʻrinbosari.
drills-aftercare = Keyin odamlar uchun nima qilindi
drills-aftercare-hint = Masalan: sinflarda oʻn daqiqa suhbatlashildi.
drills-violence = Soxta qurol yoki jarohatlar koʻrsatildi
drills-gaps = Nimani tuzatish kerak
drills-gaps-hint = Bilsangiz, buni kim va qaysi kungacha bajarishini yozing.
drills-keep-do = Maʼlumotlar toʻplamiga yozish
drills-boxes = Oʻz soʻzlaringiz
drills-boxes-lead = Ular hisobotda oʻlchangan narsalar yonida turadi. Raqamlar oʻzgarmaydi.
drills-box-summary = Mashgʻulot bir necha gapda
drills-box-strengths = Nima yaxshi boʻldi
drills-box-areas = Nimani tuzatish kerak
drills-box-do = Saqlash
drills-reword = Boshqacha ifodalash
drills-reword-hint = Avval yozilgani shu yerda va jurnalda qoladi. Boʻsh boʻlsa: birinchi soʻzlar yana turadi.
drills-reword-do = Soʻzlarni saqlash
drills-reword-first = Avval yozilgan: { $text }
drills-improve = Tuzatishga olish
drills-improved = masalalar orasida
drills-back = Mashgʻulotlarga qaytish
slip-drill-lead = Mashgʻulotni kim oʻtkazgani koʻrsatilmagan. Lavozimini yozing: direktor oʻrinbosari.
slip-drill-not-held = Mashgʻulot oxirigacha oʻtkazilmagan. Avval uni boshlang va yakunlang.
slip-improvement-text = Nimani tuzatish kerakligi yozilmagan yoki matn 1000 ta belgidan uzun. Uni koʻpi bilan 1000 ta belgida yozing.
