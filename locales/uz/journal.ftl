### Jurnal nima deydi: nima qilindi, kim qildi, nima bilan.
### status: draft

journal-caption = Bu yerda nima qilindi
journal-line = Qator
journal-drawing-look = Chizmani koʻrish
journal-run-look = Bino hisoblarini koʻrish
journal-glass-broken = Chizmani yoki fayllarni shoshilinch ochish
journal-dossier-new = Maʼlumotlar toʻplamini yaratish
journal-dossier-save = Saqlash
journal-dossier-undo = Oʻzgarishni bekor qilish
journal-plan-sent = Rejani tasdiqlashga yuborish
journal-plan-answered = Rejaga javob berish
journal-plan-in-force = Rejaning kuchga kirishi
journal-plan-taken-back = Rejani qaytarib olish
journal-comment-new = Izoh yozish
journal-comment-answered = Izohga javob berish
journal-file-add = Fayl qoʻshish
journal-file-open = Faylni ochish
journal-file-remove = Faylni butunlay oʻchirish
journal-files-look = Fayllar roʻyxatini koʻrish
journal-run-ask = Odamlar harakatini hisoblash soʻrovi
journal-task-ask = Faylni oʻqish yoki rejani chop etish soʻrovi
journal-task-fetch = Chop etilgan rejani olish
journal-exercise-new = Oʻquv mashqini yoki mashgʻulotni tayyorlash
journal-exercise-lead = Oʻquv mashqini yoki mashgʻulotni boshqarishga kirish
journal-exercise-ended = Oʻquv mashqi yoki mashgʻulot tugadi
journal-exercise-pack = Oʻquv mashqi ssenariysini oʻzgartirish
journal-exercise-dossier = Oʻquv mashqi qaysi obyekt haqida ekanini koʻrsatish
journal-exercise-rehearsal-thrown-away = Sinovni oʻchirish
journal-exercise-names-deleted = Oʻquv mashqi yoki mashgʻulot ishtirokchilari ismlarini oʻchirish
journal-exercise-drill-corrected = Mashgʻulot hisobotidagi gap boshqacha ifodalandi; avval yozilgani
journal-job-queue = Uzoq ishni navbatga qoʻyish
journal-job-cancel = Uzoq ishni toʻxtatish soʻrovi
journal-account-new = Hisob yaratish
journal-account-password = Parolni oʻzgartirish
journal-account-second = Kirishning ikkinchi qadamini oʻzgartirish
journal-account-language = Tilni oʻzgartirish
journal-account-closed = Hisobni yopish
journal-grant-new = Rol berish
journal-grant-end = Rolni olib qoʻyish
journal-session-new = Kirish
journal-link-new = Havola yaratish
journal-link-used = Havoladan foydalanish
journal-link-end = Havolani oʻchirish
journal-passkey-new = Kirish kalitini qoʻshish
journal-passkey-used = Kirish kaliti bilan kirish
journal-passkey-end = Kirish kalitini oʻchirish
journal-node-new = Joy qoʻshish
journal-node-rename = Joy nomini oʻzgartirish
journal-node-move = Joyni koʻchirish
journal-node-remove = Joyni oʻchirish
journal-exercise-file = Oʻquv mashqiga fayl qoʻshish
journal-store-backup = Hamma maʼlumotning zaxira nusxasi
journal-store-restore = Hamma maʼlumotni nusxadan tiklash

## Qatorni nima tushuntiradi

journal-says-revision = { $number }-versiya
journal-says-plan = { $number }-reja
journal-says-why = Sababi: { $why }
journal-says-to = Qayerga: { $place }
journal-purpose-sign-in = kirish uchun
journal-purpose-invitation = taklifnoma
journal-purpose-calendar = taqvim
journal-purpose-program-reads = oʻqiydigan dastur
journal-purpose-program-writes = oʻqib, yozadigan dastur

## Sahifa

journal-place-lead = Shu joyda, uning ichidagi hamma joy va obyektlarda hamda bu yerda roli bor odamlarning hisoblari bilan nima qilingani. Qatorlar faqat qoʻshiladi: hech kim qatorni bildirmasdan oʻzgartira yoki oʻchira olmaydi.
journal-narrow = Faqat ayrim qatorlarni koʻrsatish
journal-kind-all = Hammasi
journal-kind-glass = Chizmalarni shoshilinch ochish
journal-kind-drawing = Chizmalarni koʻrish
journal-kind-file = Fayllar
journal-kind-run = Bino hisoblari
journal-kind-dossier = Maʼlumotlar toʻplamidagi oʻzgarishlar
journal-kind-plan = Rejalar va ularni tasdiqlash
journal-kind-comment = Izohlar
journal-kind-task = Fayllarni oʻqish va rejalarni chop etish
journal-kind-exercise = Oʻquv mashqlari va mashgʻulotlar
journal-kind-grant = Rol berish va olib qoʻyish
journal-kind-account = Hisoblar
journal-kind-session = Kirish
journal-kind-link = Havolalar va dasturlar
journal-kind-node = Joylar
journal-kind-store = Zaxira nusxalar
journal-who-hint = Odam kiradigan nom, toʻliq.
journal-since = Boshi
journal-until = Oxiri
journal-show = Koʻrsatish
journal-none = Bunday qator yoʻq.
journal-none-settle = Boshqa kunlarni tanlang yoki hammasini koʻrsating.
journal-newest = Eng yangilari
journal-older = Oldingilari
journal-csv = Shu qatorlar jadval koʻrinishida (CSV)
journal-csv-hint = Qanday yozilgan boʻlsa, shunday, hamma kodi bilan; koʻpi bilan oxirgi 20 000 tasi.

## Versiya nimani oʻzgartirdi

history-part-site = maʼlumotlar
history-part-plan = chizma
history-part-people = odamlar va rollar
history-part-measures = choralar
history-part-settled = kamchiliklar boʻyicha qarorlar
history-part-drills = mashgʻulotlar
history-part-improvements = yaxshilashlar
history-part-exits = kim qaysi chiqishdan chiqadi
history-part-periods = kim qachon boʻladi
history-part-sections = reja matni
history-part-results = hisob natijalari
