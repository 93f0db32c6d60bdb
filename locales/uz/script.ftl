### Ssenariy matnlari katakma-katak, ssenariyning jadvali va jildi: yuklab olish va yuklash.
### status: draft

script-title = Ssenariy matnlari
script-lead = Ssenariyning barcha matnlari: asl matn tarjima yonida. Oʻzgartirganingiz qoʻllanmalarda, slaydlarda va hammaning ekranida darhol chiqadi.
script-papers = Ssenariy matnlarini oʻqish va oʻzgartirish
script-version = versiya: { $version }
script-read-only = Matnlarni oʻqishingiz mumkin. Ularni oʻquv mashqi rahbari, tarjimalarini esa tarjimonlar ham oʻzgartira oladi.
script-languages = Tillarning tayyorligi
script-count = { $status }: { $count }
script-original = asl matn
script-files = Yuklab olish va yuklash
script-folder = Butun ssenariy jild koʻrinishida: oʻzgartirish yoki boshqaga berish uchun
script-bring = Oʻzgartirilgan jadvalni yuklash (XLSX)
script-bring-hint = Avval nima oʻzgarishini qatorma-qator koʻrasiz. Siz tasdiqlamaguningizcha hech narsa oʻzgarmaydi.
script-look = Nima oʻzgarishini koʻrish
script-texts = Matnlar
script-all = Barcha matnlar
script-open = Faqat tekshirilmaganlari
script-none-open = Bu tildagi barcha matnlar tekshirilgan.
script-change = Oʻzgartirish
script-text = Matn
script-status = Kim tekshirgan
script-again = Maʼnosi oʻzgardi: tarjimalari yana loyiha boʻlsin
script-empty = Tarjimani olib tashlash uchun matnni boʻsh qoldiring: oʻquvchi asl matnni koʻradi.
script-out = yuborilgan
script-out-lead = Buni odamlar oʻqib boʻlgan. Hisobotda matn oʻzgartirilgani va avval nima yozilgani aytiladi.
script-corrected = oʻzgartirildi: { $when }
script-row = { $module }, { $minute }-daqiqa · { $how } · kimdan: { $from } · kimga: { $to }

script-part-general = Oʻquv mashqi butunicha
script-part-objective = Maqsadlar
script-part-module = Modullar
script-part-sender = Voqeada kim gapiradi
script-part-inject = Kiritmalar
script-part-task = Topshiriqlar
script-part-item = Tanlash uchun bandlar
script-part-question = Muhokama savollari
script-part-critical = Baholovchilar nimaga qaraydi
script-part-term = Lugʻat

script-key-title = nomi
script-key-summary = Qisqacha mazmuni
script-key-wellbeing = Kayfiyat
script-key-rules = Qoidalar
script-key-story = voqea
script-key-text = stollar oʻqiydigan matn
script-key-expected = stollardan nima kutiladi
script-key-means = maʼnosi

script-sheet-title = Jadval nimani oʻzgartiradi
script-sheet-nothing = Jadvalda ssenariydagining oʻzi yozilgan. Hech narsa oʻzgarmaydi.
script-sheet-wrong = Foydalanib boʻlmaydigani
script-sheet-wrong-lead = Bu kataklar hech narsani oʻzgartirmaydi. Ularni jadvalda toʻgʻrilab, qayta yuklang.
script-sheet-lead = Oʻz holicha qolishi kerak boʻlganidan belgini olib tashlang.
script-sheet-take = Belgilanganini qabul qilish
script-sheet-back = Matnlarga qaytish
script-sheet-new = Yangi kiritma { $inject }
script-sheet-gone = { $inject } kiritmasi jadvalda yoʻq. Uni olib tashlash kerak boʻlsagina belgilang.
script-sheet-row = { $inject } kiritmasi: qachon, kimdan, kimga
script-sheet-fixed = U yuborib boʻlingan: qanday oʻtgan boʻlsa, shunday qoladi.
script-sheet-before = avval
script-sheet-after = keyin

script-choose-changed = Quyidagi uchun oʻzgartirilgan: { $place }, { $when }; versiya: { $version }
script-choose-folder = Oʻz ssenariyingiz
script-choose-folder-lead = ZIP koʻrinishidagi jild, masalan, boshqa oʻquv mashqidan yuklab olib oʻzgartirganingiz.
script-choose-file = Ssenariyingiz jildi (ZIP)
script-choose-file-hint = scenario.toml va har bir til uchun matn fayli; koʻpi bilan 5 MB. Faqat oʻz ssenariyingiz uchun kerak.
script-mistakes-more = { $count ->
    [one] Yana { $count } joyda xato bor.
   *[other] Yana { $count } joyda xato bor.
}

slip-script-pack = Bu ssenariydan foydalanib boʻlmaydi. Mana shu joylarni toʻgʻrilab, qayta yuklang.
slip-script-changed = Siz yozayotganingizda bu matnni kimdir oʻzgartirdi. Hozirgi matn yuqorida; oʻzingiznikini qoʻyish uchun yana saqlang.
slip-script-busy = Ayni paytda ssenariyni boshqa kishi oʻzgartiryapti. Qayta urinib koʻring.
slip-script-original = Asl tilda matn boʻsh boʻlishi mumkin emas. Kamida bir soʻz yozing.
slip-script-long = Matn juda uzun. Uni 8000 belgigacha qisqartiring.
slip-script-over = Oʻquv mashqi tugadi: ssenariysi oʻz holicha qoladi. Oʻzgartirish uchun shu ssenariy bilan yangi oʻquv mashqini tayyorlang.
slip-script-out = Bularning ichidagi bir kiritma yuborib boʻlingan. Uning qatori oʻz holicha qoladi; soʻzlarini hali oʻzgartirsa boʻladi.
slip-script-none = Hech narsa belgilanmagan. Qabul qilinadiganini belgilang.
slip-script-no-file = Avval jadvalni tanlang.
slip-script-no-folder = Avval ssenariyingizning ZIP faylini tanlang.
slip-script-sheet-gone = Bu jadval endi kutib turgani yoʻq. Uni qayta yuklang.
slip-script-sheet-old = Jadval yuklangandan keyin ssenariy oʻzgardi. Quyida u endi nimani oʻzgartirishi koʻrsatilgan.
