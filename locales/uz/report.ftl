### Masalalar sahifasi va terminaldagi masalalar.
### status: draft

findings-title = Masalalar
findings-of = Masalalar: { $site }
findings-summary = { $errors } ta xato, { $warnings } ta ogohlantirish, { $notes } ta izoh
findings-none = Masala yoʻq. Tekshiruvlar koʻradigan hamma narsa joyida.
findings-errors = Xatolar: reja tasdiqlanishidan oldin hal qilinishi kerak
findings-warnings = Ogohlantirishlar: hal qilinishi yoki sababi bilan qabul qilinishi kerak
findings-notes = Izohlar: taxminlar va tuzatishlar
findings-why = Nima uchun
findings-what-settles = Qanday hal qilinadi
findings-same-kind = { $count } ta joy
findings-no-source = yaxshi tajriba; qonun buni talab qilmaydi

## Muddatlar

deadline = Muddat
