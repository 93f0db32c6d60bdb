### Stol atrofidagi oʻquv mashqi: sahifalari nima deb javob beradi, hisoboti nima deydi va roʻyxatlaridagi soʻzlar qanday ataladi.
### status: draft

## Bu nima uchun hozir mumkin emas

exercise-not-created = Bu oʻquv mashqi hali tayyorlanmagan.
exercise-not-created-settle = Biroz kutib, qayta urinib koʻring; boʻlmasa, boshlovchidan soʻrang.
exercise-created-already = Bu oʻquv mashqi tayyorlab qoʻyilgan.
exercise-created-already-settle = Bor oʻquv mashqini oching.
exercise-other-scenario = Bu boshqa ssenariyga yoki uning boshqa versiyasiga tegishli.
exercise-other-scenario-settle = Sahifani qayta yuklang va ssenariyni yana tanlang.
exercise-bad-setting = Oʻquv mashqi toʻliq tayyorlanmagan yoki sozlamalari bir-biriga zid.
exercise-bad-setting-settle = Kamida bitta stol, bitta mamlakat va bitta tilni ayting, har birini bir marta hamda / va + belgilarisiz, taqqoslash chegaralarini ham tekshiring.
exercise-bad-limits = Taqqoslash chegaralari bir-biriga mos kelmaydi.
exercise-bad-limits-settle = 1 dan 60 gacha butun sonlarni yozing. “Umumiy” uchun hisobdagidan koʻp mamlakat talab qilib boʻlmaydi. Daqiqalar oʻsib boradi: 5, 15, 30, 60.
exercise-not-the-same = Bu ikkisi bir xil boʻla olmaydi: biri – chora, ikkinchisi – tashkilot yoki ular allaqachon birlashtirilgan.
exercise-not-the-same-settle = Turi bir xil narsani tanlang yoki avval boshqa birlashtirishni bekor qiling.
exercise-not-novel = Bu yangi emas: uni bir nechta mamlakat tanlagan yoki u roʻyxatda bor va uni yangi degan mamlakatlar juda kam.
exercise-not-novel-settle = Tajriba loyihasini faqat bitta mamlakat aytgan va boshqalar bilmaydigan narsadan tuzing.
exercise-not-let-out = Uning mamlakati buni tashqariga chiqarishga ruxsat bermagan.
exercise-not-let-out-settle = Avval oʻsha mamlakat vakilidan ruxsat berishini soʻrang.
exercise-not-joined = Siz bu oʻquv mashqiga hali qoʻshilmagansiz.
exercise-not-joined-settle = Avval qoʻshiling: mamlakatingiz va stolingizni tanlang.
exercise-not-allowed = Bu oʻquv mashqidagi rolingiz bunga ruxsat bermaydi.
exercise-not-allowed-settle = Boshlovchiga murojaat qiling.
exercise-not-your-table = Siz bu stolda oʻtirgan emassiz.
exercise-not-your-table-settle = Oʻz stolingizda javob bering; boshqa stolga oʻtgan boʻlsangiz, avval oʻsha stolni tanlang.
exercise-not-your-nation = Siz bu mamlakat nomidan kelmagansiz.
exercise-not-your-nation-settle = Oʻz mamlakatingiz nomidan javob bering yoki oʻzingiz haqingizdagi maʼlumotda mamlakatni tuzating.
exercise-unknown = Gap borayotgan narsa bu yerda yoʻq yoki hali kelmagan.
exercise-unknown-settle = Biroz kuting va qayta yuboring.
exercise-taken = Bu nom band.
exercise-taken-settle = Sahifani qayta yuklang va yana yuboring.
exercise-out-of-range = Matn juda uzun, roʻyxat juda katta yoki son mos emas. Bu yerda koʻpi bilan { $most } boʻlishi mumkin.
exercise-out-of-range-settle = Matnni qisqartiring yoki boshqa son tanlang.
exercise-too-many-measures = Javobda { $most } tadan ortiq chora boʻlmaydi: bular ustuvor choralar.
exercise-too-many-measures-settle = Avval bittasini olib tashlang; avvalgi javob oʻz holicha qoldi.
exercise-twice = Javobingizda bitta narsa ikki marta turibdi.
exercise-twice-settle = Bittasini olib tashlang.
exercise-wrong-answer = Bu topshiriq boshqa turdagi javobni soʻraydi.
exercise-wrong-answer-settle = Sahifani qayta yuklang va topshiriq soʻraganiga javob bering.
exercise-empty = Bu yerda hech narsa yozilmagan.
exercise-empty-settle = Kamida bitta soʻz yozing, keyin yuboring.
exercise-bad-sequence = Qurilmangiz hisobdan adashdi.
exercise-bad-sequence-settle = Sahifani qayta yuklang va yana yuboring.
exercise-not-started = Oʻquv mashqi hali boshlanmagan.
exercise-not-started-settle = Avval soatni ishga tushirish kerak.
exercise-started-already = Soat ishga tushirib qoʻyilgan.
exercise-started-already-settle = Hech narsa qilish shart emas.
exercise-paused = Soat toʻxtab turibdi.
exercise-paused-settle = Davom etish uchun soatni qayta ishga tushiring.
exercise-not-paused = Soat yurib turibdi.
exercise-not-paused-settle = Hech narsa qilish shart emas.
exercise-module-begun = Bu modul ketmoqda yoki tugagan.
exercise-module-begun-settle = Hali boshlanmagan modulni tanlang.
exercise-module-not-running = Bu modul hozir ketayotgani yoʻq.
exercise-module-not-running-settle = Hozir ketayotgan modulni tanlang.
exercise-released-already = Bu kiritma tegishli stollarning hammasida bor.
exercise-released-already-settle = Hech narsa qilish shart emas.
exercise-held-already = Bu kiritma ushlab turilibdi.
exercise-held-already-settle = Siz uni boʻshatguningizcha yoki yuborguningizcha u kutib turadi.
exercise-skipped = Bu kiritma oʻtkazib yuborilgan.
exercise-skipped-settle = Avval uni qaytaring.
exercise-not-held = Bu kiritma ushlab turilgan ham, oʻtkazib yuborilgan ham emas.
exercise-not-held-settle = Hech narsa qilish shart emas: u oʻz joyida.
exercise-not-timed = Bu kiritmaning oʻz daqiqasi yoʻq.
exercise-not-timed-settle = Uni kerak boʻlganda oʻzingiz yuboring.
exercise-not-due = Soat bu kiritmani hozir yubora olmaydi.
exercise-not-due-settle = Uni oʻzingiz yuboring yoki vaqtini kuting.
exercise-over = Oʻquv mashqi tugadi.
exercise-over-settle = Stollarga endi hech narsa yuborilmaydi; odamlar yozgani hali ham qabul qilinadi.
exercise-not-over = Oʻquv mashqi hali tugamagan.
exercise-not-over-settle = Avval oʻquv mashqini yakunlang.
exercise-in-use = U yerda kimdir oʻtiribdi, oʻsha mamlakatdan kelgan yoki oʻsha tilda oʻqiyapti, yoki nimadir yozilgan.
exercise-in-use-settle = Avval oʻsha odamlarga boshqa joy bering. Javob berilganlar oʻz stoli va mamlakatida qoladi.
exercise-last-one = Boshqasi yoʻq.
exercise-last-one-settle = Buni olib tashlashdan oldin yana birini qoʻshing.
exercise-closed = Ismlar oʻchirilgan: endi hech narsa yozib boʻlmaydi.
exercise-closed-settle = Endi faqat takomillashtirish rejasidagi ishlarni oʻzgartirish mumkin.

## Hisobot gaplari

report-written = Tashkilotchining soʻzi bilan: “{ $words }”
report-rehearsal = Bu sinov edi: qatnashchilar robotlar edi, bu yerda odamlar hech narsa demagan.
report-scenario = Ssenariy: “{ $title }”, versiyasi: { $version }.
report-setting = { $tables } ta stolda { $nations } ta mamlakat vakillari ishladi.
report-came = { $came } kishi qatnashdi{ $expected ->
    [0] .
   *[other] ; { $expected } kishi kutilgan edi.
 }
report-came-nations = Mamlakatlar boʻyicha: { $shares }.
report-came-tables = Stollar boʻyicha (stol – kishi): { $shares }.
report-came-functions = Faoliyat sohasi boʻyicha: { $shares }.
report-played = Oʻquv mashqi soati boʻyicha { $time } oʻtdi.
report-rated = Muhim vazifa: “{ $critical }” Baholar: qiyinchiliksiz — { $p }, ayrim qiyinchiliklar bilan — { $s }, katta qiyinchiliklar bilan — { $m }, bajarib boʻlmadi — { $u }. Maqsad: { $objective }
report-strength = Baholaganlarning hammasi qiyinchiliksiz bajarilganini koʻrdi: “{ $critical }” Baholar soni: { $p }. Maqsad: { $objective }
report-area = Toʻliq bajarilmadi: “{ $critical }” Baholar: katta qiyinchiliklar bilan — { $m }, bajarib boʻlmadi — { $u }, ayrim qiyinchiliklar bilan — { $s }, qiyinchiliksiz — { $p }. Maqsad: { $objective }
report-not-rated = Bu maqsadni hech kim baholamadi: { $objective }
report-seen = Kuzatuv: “{ $words }” Maqsad: { $objective }
report-seen-with-quote = Kuzatuv: “{ $words }” Aytilgan soʻz: “{ $quote }” Maqsad: { $objective }
report-seen-with-table = { $table }-stol, kuzatuv: “{ $words }” Maqsad: { $objective }
report-seen-with-quote-with-table = { $table }-stol, kuzatuv: “{ $words }” Aytilgan soʻz: “{ $quote }” Maqsad: { $objective }
report-started = { $at } — Oʻquv mashqi boshlandi.
report-module-begun = { $at } — “{ $module }” moduli boshlandi.
report-module-ended = { $at } — “{ $module }” moduli tugadi.
report-paused = { $at } — Soat vaqtincha toʻxtatildi.
report-slept = { $at } – Kompyuter { $by } uxlab qoldi yoki oʻchiq boʻldi; bu vaqt oʻynalmadi, soat toʻxtab turdi.
report-resumed = { $at } — Soat yana yurdi.
report-moved-on = { $at } — Soat oldinga surildi: { $by }.
report-released = { $at } — { $inject } kiritmasi { $tables } ta stolga yuborildi ({ $how ->
    [timed] oʻz daqiqasida
    [manual] qoʻlda
    [conditional] stol javobiga koʻra
    [contingency] zaxiradan
   *[other] { $how }
 }).
report-released-with-text = { $at } — { $inject } kiritmasi { $tables } ta stolga yuborildi ({ $how ->
    [timed] oʻz daqiqasida
    [manual] qoʻlda
    [conditional] stol javobiga koʻra
    [contingency] zaxiradan
   *[other] { $how }
 }): { $text }
report-skipped = { $at } — { $inject } kiritmasi oʻtkazib yuborildi.
report-skipped-with-text = { $at } — { $inject } kiritmasi oʻtkazib yuborildi: { $text }
report-held = { $at } — { $inject } kiritmasi ushlab turildi.
report-held-with-text = { $at } — { $inject } kiritmasi ushlab turildi: { $text }
report-let-go = { $at } — { $inject } kiritmasi endi ushlab turilmaydi.
report-let-go-with-text = { $at } — { $inject } kiritmasi endi ushlab turilmaydi: { $text }
report-re-timed = { $at } — { $inject } kiritmasi modulning { $minute }-daqiqasiga koʻchirildi.
report-re-timed-with-text = { $at } — { $inject } kiritmasi modulning { $minute }-daqiqasiga koʻchirildi: { $text }
report-stretched = { $at } — “{ $module }” moduliga { $minutes } daqiqa berildi.
report-posted = { $at } — Oʻquv OAV tasmasida: “{ $words }”
report-unposted = { $at } — Oʻquv OAV tasmasidan olib tashlandi: “{ $words }”
report-decided-at = { $at } — Qaror yozildi: “{ $words }”
report-first-message = { $at } — { $table }-stol aholiga birinchi xabarini yozdi.
report-first-message-with-nation = { $at } — { $table }-stol, { $nation }: aholiga birinchi xabar.
report-corrected = { $at } — Odamlar oʻqib boʻlgan matn oʻzgartirildi. Avval: “{ $before }” Endi: { $text }
report-ended = { $at } — Oʻquv mashqi tugadi.
report-wash = “{ $words }”
report-task = { $task }
report-answer = { $nation }: “{ $words }”
report-answer-of-table = { $table }-stol: “{ $words }”
report-line = { $nation }, “Bizning mamlakatda…”: “{ $words }”
report-answers-for = Masʼul: { $owner }.
report-answers-for-with-minute = Masʼul: { $owner }, voqeaning { $minute }-daqiqasigacha.
report-decided = Qaror: “{ $words }”
report-decided-with-minute = Qaror: “{ $words }” Muddati — voqeaning { $minute }-daqiqasi.
report-decided-with-owner = Qaror: “{ $words }” Masʼul: { $owner }.
report-decided-with-owner-with-minute = Qaror: “{ $words }” Masʼul: { $owner }; muddati — voqeaning { $minute }-daqiqasi.
report-parked = Keyinga qoldirildi: “{ $words }”
report-parked-with-owner = Keyinga qoldirildi: “{ $words }” Buni kim bajaradi: { $owner }.
report-mark = { $count } kishi oʻquv mashqiga { $mark } baho qoʻydi (eng yuqorisi — 5).
report-comment = “{ $words }”
report-common = “{ $item }”: javob bergan { $answered } ta mamlakatdan { $chosen } tasi tanladi va ular bir fikrda. Topshiriq: { $task }
report-divergent = “{ $item }”: javob bergan { $answered } ta mamlakatdan { $chosen } tasi tanladi; bu yerda mamlakatlar farq qiladi. Topshiriq: { $task }
report-novel = “{ $item }”: javob bergan { $answered } ta mamlakatdan { $chosen } tasi tanladi; bu hech bir roʻyxatda yoʻq yoki boshqalar uchun yangi. Topshiriq: { $task }
report-few = “{ $item }”: javob bergan { $answered } ta mamlakatdan { $chosen } tasi tanladi; bundan ortiq aytish uchun bu kam. Topshiriq: { $task }

## Hisobot sarlavhalari

exercise-section-overview = Umumiy maʼlumot
exercise-section-objectives = Maqsadlar
exercise-section-timeline = Nima qachon boʻldi
exercise-section-strengths = Kuchli tomonlar
exercise-section-areas = Nimani yaxshilash kerak
exercise-section-comparison = Mamlakatlarda nima umumiy va ular nimada farq qiladi
exercise-section-answers = Stollar va davlatlar javoblari, oʻz soʻzlari bilan
exercise-section-decisions = Qarorlar
exercise-section-parked = Keyinga qoldirilganlar
exercise-section-feedback = Odamlarning oʻquv mashqi haqida fikri
exercise-section-conclusion = Xulosa
exercise-section-plan = Takomillashtirish rejasi
exercise-section-messages = Aholiga xabarlar yonma-yon

## Odamlar kim boʻlib ishlaydi

exercise-function-command = Rahbariyat
exercise-function-site = Obyekt
exercise-function-police = Politsiya
exercise-function-health = Sogʻliqni saqlash
exercise-function-media = OAV
exercise-function-education = Taʼlim
exercise-function-justice = Prokuratura va sud
exercise-function-transport = Transport

## Xabar qanday yoʻl bilan keldi

exercise-channel-phone = Telefon
exercise-channel-radio = Ratsiya
exercise-channel-in-person = Yuzma-yuz
exercise-channel-letter = Xat
exercise-channel-e-mail = Elektron pochta
exercise-channel-social = Ijtimoiy tarmoq
exercise-channel-press = Matbuot
exercise-channel-map = Xarita

## Kiritma qanday chiqadi

exercise-release-timed = Oʻz daqiqasida
exercise-release-manual = Qoʻlda
exercise-release-conditional = Stol javobiga koʻra
exercise-release-contingency = Zaxirada

## Topshiriq nimani soʻraydi

exercise-task-measures = Choralarni tanlab, tartib bilan qoʻying
exercise-task-entities = Kim kerakligini tanlang
exercise-task-message = Aholiga xabar yozing
exercise-task-decision = Qaror qabul qiling
exercise-task-text = Oʻz soʻzingiz bilan javob bering

## Tashkilot kimniki va qayerda ishlaydi

exercise-sector-government = Davlat
exercise-sector-non-government = Nodavlat
exercise-level-national = Umumdavlat
exercise-level-local = Mahalliy

## Tarjima qanchalik tekshirilgan

exercise-status-missing = tarjima qilinmagan
exercise-status-machine = mashina loyihasi
exercise-status-human = odam yozgan
exercise-status-approved = tasdiqlangan

## Rollar

exercise-role-director = Oʻquv mashqi rahbari
exercise-role-facilitator = Boshlovchi
exercise-role-controller = Imitatsiya guruhi
exercise-role-evaluator = Baholovchi
exercise-role-scribe = Stol kotibi
exercise-role-interpreter = Tarjimon
exercise-role-delegate = Mamlakat vakili
exercise-role-player = Ishtirokchi
exercise-role-observer = Kuzatuvchi

## Muhim vazifa qanday bajarildi

exercise-rating-p = Qiyinchiliksiz bajarildi
exercise-rating-s = Ayrim qiyinchiliklar bilan bajarildi
exercise-rating-m = Katta qiyinchiliklar bilan bajarildi
exercise-rating-u = Bajarib boʻlmadi

## Xabar kim uchun va qanday yoʻl bilan chiqadi

exercise-audience-public = Hamma
exercise-audience-inside = Binodagi odamlar
exercise-audience-families = Oilalar
exercise-audience-staff = Xodimlar
exercise-audience-neighbours = Qoʻshnilar
exercise-audience-media = Jurnalistlar
exercise-audience-partners = Elchixonalar va hamkor davlatlar
exercise-outlet-loudspeaker = Karnay
exercise-outlet-screens = Ekranlar va tablolar
exercise-outlet-sms = SMS
exercise-outlet-website = Sayt
exercise-outlet-social = Ijtimoiy tarmoqlar
exercise-outlet-radio = Radio
exercise-outlet-television = Televideniye
exercise-outlet-press = Matbuot uchun bayonot
exercise-outlet-staff = Xodimlar orqali

## Izi sovumasdan tahlil savollari

exercise-wash-strength = Nima yaxshi chiqdi?
exercise-wash-gap = Nima yetishmaydi?
exercise-wash-take-home = Oʻzingiz bilan nimani olib ketasiz?

## Takomillashtirish rejasidagi ish qaysi bosqichda

exercise-action-open = Boshlanmagan
exercise-action-doing = Bajarilmoqda
exercise-action-done = Bajarildi
exercise-action-dropped = Voz kechildi

## Hisobotga odam nima yozadi

exercise-box-overview = Oʻquv mashqi qanday boʻldi
exercise-box-strengths = Nima yaxshi chiqdi
exercise-box-areas = Nimani yaxshilash kerak
exercise-box-conclusion = Bundan nima kelib chiqadi

## Mamlakatlarni taqqoslash

exercise-class-common = Umumiy
exercise-class-divergent = Turlicha
exercise-class-novel = Yangi
exercise-class-few = Kam mamlakat tanlagan
exercise-class-unchosen = Hech kim tanlamagan
exercise-differ-lead = Kim olib boradi
exercise-differ-rank = Tartibi
exercise-differ-time = Vaqti
exercise-cell-no-answer = Javob yoʻq
exercise-cell-not-coded = Javob hali tahlil qilinmagan
exercise-cell-not-chosen = Tanlanmagan
exercise-cell-chosen = Tanlangan
exercise-cell-withheld = Oshkor qilinmaydi

## Soʻzlar yonidagi qisqa belgilar

exercise-label-original = asl matn
exercise-label-machine = mashina tarjimasi, tekshirilmagan
exercise-label-human = odam tarjimasi
exercise-label-approved = tasdiqlangan tarjima
exercise-label-earlier = avvalgi matn uchun qilingan
exercise-label-missing = hali tarjima qilinmagan

## Boshlovchining kiritmalar roʻyxati

exercise-shelf-now = Hozir stollarda
exercise-shelf-next = Tez orada oʻzi chiqadi
exercise-shelf-ready = Sizni kutmoqda
exercise-shelf-held = Ushlab turilgan
exercise-shelf-contingency = Zaxirada
exercise-shelf-later = Keyingi modullarda
exercise-shelf-left-over = Hamma stolga yetmagan
exercise-shelf-before = Tugagan modullardan
exercise-shelf-skipped = Oʻtkazib yuborilgan

## Stol topshiriq bilan nima qilmoqda

exercise-progress-reading = Oʻqiyapti
exercise-progress-typing = Yozyapti
exercise-progress-done = Tayyor

## Koʻrsatilgan yoki bosilgan hamma narsadagi belgi

exercise-mark = OʻQUV MASHQI
exercise-mark-long = Bu oʻquv mashqi. Bu yerda hech narsa haqiqiy emas.
exercise-robot-says = Robot qatnashchining namuna soʻzlari.
