### Stol atrofidagi oʻquv mashqining qogʻozlari: qoʻllanmalar, javob varaqlari, slaydlar, kartochkalar, hisobot va jadval koʻrinishidagi kiritmalar roʻyxati.
### status: draft

## Qogʻozlar qanday ataladi

exercise-print-manual = Ishtirokchi qoʻllanmasi
exercise-print-facilitator = Boshlovchi qoʻllanmasi
exercise-print-evaluation = Baholovchi qoʻllanmasi
exercise-print-sheets = Javob varaqlari
exercise-print-slides = Tanishtiruv slaydlari
exercise-print-handouts = Tarqatma material: bino
exercise-print-handouts-about = Bu varaqlar oʻquv mashqi uchun. Bino va raqamlar haqiqiy: mashq uchun hech kimga qoʻngʻiroq qilmang, varaqlarni faqat koʻrishga ruxsati bor kishilarga tarqating va keyin yigʻib oling.
exercise-print-cards = Qoʻshilish kartochkalari
exercise-print-report = Yakuniy hisobot
exercise-print-nation-part = Bitta mamlakat hisoboti
exercise-print-practices = Tajriba loyihalari

## Birinchi sahifa

exercise-print-version = Ssenariy versiyasi
exercise-print-length = Davomiyligi
exercise-print-minutes = { $count } daqiqa
exercise-print-translation = Tarjima
exercise-print-status-original = Kerak emas: ssenariy shu tilda yozilgan.
exercise-print-status-missing = Tarjima qilinmagan: { $total } ta matndan { $count } tasi. Ular asl tilda, belgi bilan turadi.
exercise-print-status-machine = Ssenariy matnlarining mashina loyihasi. Uni hali hech kim tekshirmagan: biror narsa gʻalati eshitilsa, soʻrang.
exercise-print-status-machine-some = Hech kim tekshirmagan mashina loyihasi: { $total } ta matndan { $count } tasi.
exercise-print-status-human = Ssenariy matnlarini odam tarjima qilgan yoki tekshirgan.
exercise-print-status-human-some = Odam tarjima qilgan yoki tekshirgan: { $total } ta matndan { $count } tasi.
exercise-print-status-approved = Ssenariy matnlarining tarjimasi tasdiqlangan.
exercise-print-status-approved-some = Tasdiqlangan: { $total } ta matndan { $count } tasi.
exercise-print-controllers-only = Faqat boshlovchilar va imitatsiya guruhi uchun. Unda oldinda nima boʻlishi va ishtirokchilardan nima kutilishi aytilgan: ishtirokchilarga bermang.
exercise-print-evaluators-only = Faqat baholovchilar uchun: ishtirokchilarga bermang.
exercise-print-sheets-about = Qogʻozda ishlaydigan stollar uchun har bir topshiriqqa bitta varaq. Javoblarni keyin stol kotibi dasturga kiritadi.

## Tillar va tarjima qilingan soʻzlar

exercise-print-language-en = ingliz tili
exercise-print-language-ru = rus tili
exercise-print-language-kk = qozoq tili
exercise-print-language-fr = fransuz tili
exercise-print-language-ky = qirgʻiz tili
exercise-print-language-tg = tojik tili
exercise-print-language-uz = oʻzbek tili
exercise-print-language-tk = turkman tili
exercise-print-original = [asl matn: { $language }]
exercise-print-words = { $text } [{ $label }; asl matn: { $language }]
exercise-print-words-both = { $text } [{ $label }; asl matn, { $language }: “{ $original }”]
exercise-print-share = { $of } — { $count }
exercise-print-quoted = “{ $text }”

## Ssenariy

exercise-print-wellbeing = Eng avvalo — sizning ahvolingiz
exercise-print-rules = Qoidalar
exercise-print-objectives = Maqsadlar
exercise-print-objective = { $objective } maqsadi
exercise-print-module = { $module }. { $title }
exercise-print-task = { $task } topshirigʻi
exercise-print-tasks = Topshiriqlar
exercise-print-questions = Muhokama uchun
exercise-print-glossary = Lugʻat
exercise-print-term = Atama
exercise-print-means = Bu yerda nimani bildiradi
exercise-print-to-all = hamma

## Boshlovchi qoʻllanmasi

exercise-print-how = Oʻquv mashqini qanday olib borish kerak
exercise-print-how-read = Eng avval ishtirokchilarning ahvoli haqidagi matnni, keyin qoidalarni ovoz chiqarib oʻqing. Har kim chiqishi mumkin; hech kim sababini soʻramaydi.
exercise-print-how-release = Daqiqalar modul boshidan hisoblanadi. Kiritma qanday chiqishi uning daqiqasi ostida yozilgan. “{ exercise-release-timed }”: oʻzi chiqadi. “{ exercise-release-manual }”: siz yuborganingizda chiqadi. “{ exercise-release-conditional }”: faqat aytilgan bandni tanlagan stollarga boradi. “{ exercise-release-contingency }”: bundan keyin nima qilishni bilmay qolgan stollar uchun saqlanadi.
exercise-print-how-stop = Rostdan biror narsa yuz bersa, “Haqiqiy vaziyat, oʻquv mashqi toʻxtatildi” deng. Shundan keyin shu bino qoidalari amal qiladi.
exercise-print-script = Kiritmalar
exercise-print-inject = Kiritma
exercise-print-way = Kimdan, kimga, qanday
exercise-print-text = Matn
exercise-print-expected = Nima kutiladi
exercise-print-at-minute = { $minute }-daqiqa
exercise-print-when = agar { $task } topshirigʻida tanlansa: { $item }
exercise-print-to = kimga: { $to }
exercise-print-opens = { $task } topshirigʻini ochadi

## Baholovchi qoʻllanmasi

exercise-print-how-evaluate = Qanday baholash kerak
exercise-print-see-time = Nima boʻlsa, oʻsha zahoti, oʻquv mashqi soatidagi vaqti bilan yozing.
exercise-print-see-plain = Bu haqda nima oʻylashingizni emas, nima qilingani va nima aytilganini yozing. Eng qimmatlisi — qoʻshtirnoq ichidagi soʻzlar.
exercise-print-see-names = Ismlarni emas, lavozimlarni yozing: bu yerda odamlar emas, rejalar tekshiriladi.
exercise-print-see-marks = Modul tugagach, har bir muhim vazifaga bitta baho belgilang:
exercise-print-critical = { $critical } · { $module }
exercise-print-see-when = Vaqti
exercise-print-see-who = Kim (lavozimi, stoli)
exercise-print-see-what = Nima qilindi
exercise-print-see-quote = Soʻzma-soʻz
exercise-print-mark = Baho:

## Javob varaqlari

exercise-print-table-blank = Stol
exercise-print-in-my-country = Bizning mamlakatda…
exercise-print-order = Oʻrni
exercise-print-who-leads = Kim olib boradi
exercise-print-minute = Qaysi daqiqagacha
exercise-print-basis = Qaysi qonun boʻyicha
exercise-print-body = Tashkilot
exercise-print-whose = Odatda
exercise-print-local-name = Mahalliy nomi
exercise-print-decision = Qaror
exercise-print-why = Sababi

## Kartochkalar

exercise-print-join = Shu kod bilan oʻquv mashqiga qoʻshiling
exercise-print-join-steps = Kod-rasmni suratga oling yoki manzilni ochib, kodni yozing. Roʻyxatdan oʻtish shart emas.
exercise-print-join-picture = { $link } manzilini ochadigan kod-rasm
exercise-print-table = { $table }-stol
exercise-print-attached = Ilova: { $name }

## Hisobot: birinchi sahifasi

exercise-print-nation = Mamlakat
exercise-print-name = Oʻquv mashqi
exercise-print-day = Kuni
exercise-print-place = Joyi
exercise-print-organiser = Oʻtkazuvchi
exercise-print-nations = Mamlakatlar
exercise-print-reach = Kim uchun
exercise-print-reach-room = Zalda boʻlganlar uchun
exercise-print-reach-outside = Hamma uchun: faqat mamlakatlar chiqargani
exercise-print-record = Oʻquv mashqi bayonnomasi boʻyicha tuzildi
exercise-print-record-until = { $last }-yozuvgacha
exercise-print-draft = Loyiha: tashkilotchi yozadigan qismlar hali yoʻq.
exercise-print-to-write = Bu qismni tashkilotchi hali yozmagan.
exercise-print-nothing = Hech narsa yozilmagan.
exercise-print-not-said = aytilmagan

## Hisobot: taqqoslash

exercise-print-limits-common = Umumiy: { $nations } ta mamlakatdan kamida { $needs } tasi tanlagan (belgilangan chegara: { $of } tadan { $common } tasi) va ular kim olib borishi, tartibi va vaqti haqida bir fikrda.
exercise-print-limits-divergent = Turlicha: kamida { $divergent } ta mamlakat tanlagan va u umumiy emas. Oʻrinlar farqi { $apart } yoki undan koʻp boʻlsa, tartibi turlicha hisoblanadi.
exercise-print-limits-novel = Yangi: bitta mamlakat tanlagan va u hech bir roʻyxatda yoʻq yoki kamida yana { $others } ta mamlakat uchun yangi.
exercise-print-limits-times = Turli oraliqlarga tushgan vaqtlar turlicha hisoblanadi; oraliqlar tugaydigan daqiqalar: { $minutes }.
exercise-print-limits-silence = “Javob yoʻq” degani “yoʻq” degani emas, jimlik ham rozilik emas. Sonlar nechta mamlakat ekanini koʻrsatadi; bu yerda foiz yoʻq.
exercise-print-item = Band
exercise-print-standing = Natijasi
exercise-print-chosen-of = javob bergan { $answered } ta mamlakatdan { $chosen } tasi
exercise-print-differ = farqi: { $what }
exercise-print-new-to = bu mamlakatlar uchun yangi: { $nations }
exercise-print-rank = { $rank }-oʻrin
exercise-print-leads = olib boradi: { $leads }
exercise-print-by-minute = { $minute }-daqiqa
exercise-print-unchosen = Javob berganlarning hech biri tanlamagan: { $items }
exercise-print-missing = Boshqalar aytgan, lekin bu mamlakatlar aytmagan:

## Hisobot: aholiga xabarlar

exercise-print-message-minute = Qachon
exercise-print-message-audience = Kim uchun
exercise-print-message-outlets = Qaysi kanallar orqali
exercise-print-message-languages = Qaysi tillarda
exercise-print-message-what-to-do = Nima qilish kerakligi aytilgan
exercise-print-message-unknowns = Nima nomaʼlumligi aytilgan
exercise-print-message-next = Keyingi xabar qachon boʻlishi aytilgan
exercise-print-message-accessible = Har kim tushunadi va har kimga yetib boradi
exercise-print-message-text = Matn
exercise-print-not-checked = hech kim koʻrmagan

## Hisobot: takomillashtirish rejasi

exercise-print-action = Ish
exercise-print-owner = Masʼul
exercise-print-due = Muddati
exercise-print-done-at = Bajarildi: { $site }, { $date }
exercise-print-tried-works = { $date } qayta sinab koʻrildi: { $at }. Ishlayapti.
exercise-print-tried-not-yet = { $date } qayta sinab koʻrildi: { $at }. Hali yoʻq.
exercise-print-state = Holati
exercise-print-practice-draft = Mashqdan chiqqan loyiha. U aytilgan mamlakatga tegishli; uni hech kim sinamagan va tasdiqlamagan.
exercise-print-practice-owner = Kimniki
exercise-print-practice-status = loyiha
exercise-print-practice-asked = Nima soʻralgan
exercise-print-practice-new = Nega yangi
exercise-print-practice-new-to = { $count ->
    [0] U mashqning hech bir roʻyxatida yoʻq.
   *[other] Yana { $count } ta mamlakat uchun yangi.
}
exercise-print-practice-words = Yana nimani bilish kerak

## Hisobot: elektron jadvallar uchun jadvallar

exercise-csv-task = Topshiriq
exercise-csv-chosen = Tanlaganlar soni
exercise-csv-answered = Javob berganlar soni
exercise-csv-rank = Oʻrni
exercise-csv-lead = Kim boshqaradi
exercise-csv-minute = Voqeaning daqiqasi
exercise-csv-time = Kun vaqti
exercise-csv-words = Oʻz soʻzi bilan
exercise-csv-proof = Buni tasdiqlaydigan yozuvlar
exercise-csv-language = Qaysi tilda yozilgan
exercise-csv-translation = Sizning tilingizda
exercise-csv-objective = Maqsad
exercise-csv-sites = Obyektlarda
exercise-csv-trials = Qayta sinaldi
exercise-csv-who = Kim
exercise-csv-role = Vazifasi
exercise-csv-about = Nima haqida

## Bitta mamlakat hisoboti

exercise-print-nation-own = Bu yerda faqat bitta mamlakatning qismi soʻzma-soʻz berilgan: { $nation }. Uni zaldan faqat shu mamlakat delegatsiyasi olib chiqadi.
exercise-print-undecided = Delegatsiya { $count } ta javobni zaldan chiqarish mumkinmi yoki yoʻqmi, hali aytmagan.
exercise-print-own-answers = Mamlakat nima deb javob berdi
exercise-print-own-wash = Mamlakat tahlilda nima dedi
exercise-print-own-words = Mamlakat nima yozdi
exercise-print-question = Savol
exercise-print-answer = Javob
exercise-print-fate = Zaldan chiqarishga ruxsat
exercise-print-fate-released = ha, oʻz holicha
exercise-print-fate-reworded = ha, shu soʻzlar bilan:
exercise-print-fate-withdrawn = yoʻq
exercise-print-fate-open = hali aytilmagan

## Hisobot: sonlar nimani bildiradi

exercise-print-annex = Qavs ichidagi sonlar nimani bildiradi
exercise-print-annex-about = Oʻquv mashqida nima boʻlsa, oʻsha zahoti yozib borildi: 1-yozuv — uning boshi, { $last }-yozuv — shu hisobotga kirgan oxirgisi. Qavs ichidagi son oʻzidan oldingi soʻzlarni tasdiqlaydigan yozuvni koʻrsatadi.
exercise-print-annex-kept = Bayonnoma tashkilotchida saqlanadi, unda har bir yozuvni toʻliq oʻqish mumkin. Bu yerda shu hisobot tayanadigan yozuvlar oʻquv mashqi soatidagi vaqti bilan turadi; ularda ismlar yoʻq.
exercise-print-number = №
exercise-print-clock = Soat
exercise-print-what = Yozuv
exercise-print-event-set-up = oʻquv mashqi tayyorlandi, rol berildi
exercise-print-event-people = kimdir keldi yoki ketdi
exercise-print-event-clock = soat, modul
exercise-print-event-inject = kiritma
exercise-print-event-answer = stol yoki odamning javobi
exercise-print-event-coded = soʻz tarjima qilindi, tahlil qilindi yoki tekshirildi
exercise-print-event-log = qarorlar jurnali, keyinga qoldirilgan
exercise-print-event-observed = baholovchining kuzatuvi
exercise-print-event-released = mamlakat nima chiqishini aytdi
exercise-print-event-wash = izi sovumasdan tahlil, fikr
exercise-print-event-report = hisobot, takomillashtirish rejasi

## Jadval koʻrinishidagi kiritmalar roʻyxati: unda nima yaramaydi

exercise-sheet-at = { $row }-qator, ustun { $column }: { $what }
exercise-sheet-no-workbook = Bu faylni jadval sifatida oʻqib boʻlmaydi. Uni XLSX koʻrinishida saqlang va qayta yuboring.
exercise-sheet-too-large = Jadval juda katta. Koʻpi bilan { $most } ta qator boʻlishi mumkin: kiritmalar roʻyxatiga tegishli boʻlmaganini oʻchiring.
exercise-sheet-no-number-column = Birinchi qatorda ustunlarning nomlari, jumladan “number” turishi kerak. Jadvalni qayta yuklab oling va qatorlaringizni unga koʻchiring.
exercise-sheet-unknown-column = Roʻyxatda “{ $value }” degan ustun yoʻq. Uni oʻchiring yoki yangi jadvaldagidek nomlang.
exercise-sheet-column-twice = “{ $value }” ustuni ikki marta turibdi. Bittasini oʻchiring.
exercise-sheet-no-text = Katakda sana, vaqt yoki xato turibdi. Oddiy soʻz yoki son yozing.
exercise-sheet-no-number = Qatorning raqami yoʻq. Unga boshqa qatorda yoʻq raqam bering.
exercise-sheet-bad-number = “{ $value }” qator raqami boʻla olmaydi. Faqat A dan Z gacha lotin harflari, 0–9 raqamlari va defis boʻlishi mumkin.
exercise-sheet-number-twice = “{ $value }” raqami boshqa qatorda ham bor. Bu qatorga oʻz raqamini bering.
exercise-sheet-empty = Katak boʻsh. Bulardan birini yozing: { $known }.
exercise-sheet-unknown = “{ $value }” bu yerda toʻgʻri kelmaydi. Bulardan birini yozing: { $known }.
exercise-sheet-minute = Bu modulda “{ $value }” degan daqiqa yoʻq. 0 dan { $most } gacha butun son yozing.
exercise-sheet-no-condition = Stol javobiga koʻra chiqadigan kiritmaga shart kerak. Topshiriq va uning bitta bandini yozing, masalan: T1 = inform-police.
exercise-sheet-idle-condition = Shart faqat stol javobiga koʻra chiqadigan kiritmada boʻladi. Bu katakni boʻshating yoki kiritma qanday chiqishini oʻzgartiring.
exercise-sheet-no-original = Ssenariy yozilgan tilda soʻzlar yoʻq. Avval ularni shu tilda yozing.
exercise-sheet-attachment = Rasmlar va hujjatlar jadval bilan kelmaydi. Katakni avvalgidek qoldiring va ularni «Rasmlar va hujjatlar» sahifasida qoʻshing.
