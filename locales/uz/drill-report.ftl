### Mashgʻulotlar: nega biror narsani kiritib boʻlmasligi va oʻlchangan narsalar haqidagi hisobot.
### status: draft

## Kim qatnashadi, odamlar qayerda sanaldi, xonaning ahvoli qanday

drill-group-kindergarten = bogʻcha bolalari
drill-group-primary = kichik sinf oʻquvchilari
drill-group-secondary = yuqori sinf oʻquvchilari
drill-group-adults = kattalar
drill-body-police = politsiya
drill-body-fire-service = yongʻin xizmati
drill-body-medical = tibbiyot xodimlari
drill-body-psychologist = psixolog
drill-body-teacher = oʻqituvchi yoki xodim
drill-body-parent = ota-ona
drill-body-authority = boshqaruv organi
drill-body-other = boshqa
drill-place-room = xonada
drill-place-assembly-point = yigʻilish joyida
drill-light-problem = yordam kerak
drill-light-waiting = hozircha xabar yoʻq
drill-light-safe = xavfsiz, hamma hisobga olinmagan
drill-light-accounted = xavfsiz, hamma hisobda

## Nega biror narsani kiritib boʻlmaydi

drill-refused-not-planned = Bu mashgʻulot hali rejalashtirilmagan. Avval rejasini tuzing.
drill-refused-bad-plan = { $what ->
    [rooms] Kamida bitta xonani koʻrsating, har birini bir marta.
    [exits] Har bir chiqish eshigini faqat bir marta koʻrsating.
   *[groups] Kim qatnashishini koʻrsating, har bir guruhni bir marta.
}
drill-refused-surprise-with-children = Kichik bolalar qatnashadi, mashgʻulot ular uchun kutilmagan boʻlmasligi kerak. Oldindan eʼlon qiling.
drill-refused-not-started = Mashgʻulot hali boshlanmadi. Soatni mashgʻulot rahbari ishga tushiradi.
drill-refused-started-already = Mashgʻulot boshlangan. Uning rejasi endi oʻzgarmaydi.
drill-refused-all-clear-already = Xavf oʻtdi degan belgi allaqachon berilgan.
drill-refused-needs-time = Xavf oʻtdi degan belgi berilgan. Buni qaysi vaqtda koʻrganingizni ham kiriting.
drill-refused-too-early = Bu vaqt hali kelmadi. Soatga qarab, qayta kiriting.
drill-refused-ended = Mashgʻulot tugadi. Tugagunicha koʻrilganlarni vaqti bilan hali kiritish mumkin.
drill-refused-not-ended = Mashgʻulot hali tugamadi. Avval uni yakunlang.
drill-refused-closed = Bu mashgʻulot yopilgan. Endi hech narsa kiritib boʻlmaydi.
drill-refused-not-joined = Siz bu mashgʻulotda hali yoʻqsiz. Avval qoʻshiling.
drill-refused-not-allowed = Bu sizning vazifangizga kirmaydi. Mashgʻulot rahbariga murojaat qiling.
drill-refused-not-your-room = { $room }: bu xonani siz kuzatmaysiz. Uni sizga biriktirishni mashgʻulot rahbaridan soʻrang.
drill-refused-not-your-exit = { $exit }: bu chiqish eshigini siz kuzatmaysiz. Uni sizga biriktirishni mashgʻulot rahbaridan soʻrang.
drill-refused-unknown = { $what ->
    [room] { $id }: bu xona mashgʻulotda yoʻq. Roʻyxatdan tanlang.
    [exit] { $id }: bu chiqish eshigi mashgʻulotda yoʻq. Roʻyxatdan tanlang.
    [missing] { $id }: bu odamlar yoʻqligini hech kim xabar qilmagan. Roʻyxatdan tanlang.
    [observer] Bu kuzatuvchi endi roʻyxatda yoʻq. Boshqasini tanlang yoki hech kimni tanlamang.
    [sentence] Bu gap shu orada oʻzgardi. Sahifani qayta yuklab, keyin tuzating.
   *[extra] { $id }: bu ortiqcha odamlar haqida hech kim xabar qilmagan. Roʻyxatdan tanlang.
}
drill-refused-same-room = { $room }: yoʻq odamlar ham, ortiqcha odamlar ham bir xonadan. Ular topilgan xonani tanlang.
drill-refused-too-long = { $what ->
    [class] Sinf nomi juda uzun.
    [label] Tavsif juda uzun.
    [name] Ism juda uzun.
   *[text] Matn juda uzun.
} Koʻpi bilan { $most } belgi.
drill-refused-out-of-range = { $what ->
    [people] Odam juda koʻp: koʻpi bilan { $most }.
    [seconds] Vaqt juda kech: boshlanganidan keyin koʻpi bilan { $most } s.
    [exits] Chiqish eshigi juda koʻp: koʻpi bilan { $most }.
    [observers] Kuzatuvchi juda koʻp: koʻpi bilan { $most }.
   *[rooms] Xona juda koʻp: koʻpi bilan { $most }.
}
drill-refused-empty = Nom yetishmaydi. Uni yozing.
drill-refused-bad-sequence = Telefon yozuvlarni tartibsiz yubordi. Sahifani qayta yuklang.

## Hisobot: vaqt, xonalar, chiqish eshiklari, odamlar

drill-report-seconds = { $seconds } s
drill-report-minutes = { $minutes } daq { $seconds } s
drill-report-whole-minutes = { $minutes } daq
drill-report-class = { $class } ({ $room })

drill-report-planned = { $kind }: { $rooms } ta xona, { $people } kishi kutilgan.
drill-report-announced = Odamlar bundan oldindan xabardor edi.
drill-report-unannounced = Odamlar bundan oldindan xabardor emas edi.
drill-report-group = Qatnashdi: { $group }.
drill-report-watched = Telefon bilan: { $teachers } oʻqituvchi, { $observers } kuzatuvchi.

drill-report-all-secured = Boshlanganidan { $time } keyin hamma xona qulflandi va odamlar koʻrinmay qoldi.
drill-report-all-out = Boshlanganidan { $time } keyin hamma tashqarida edi.
drill-report-all-safe = Boshlanganidan { $time } keyin hamma tashqarida yoki qulflangan eshik ortida edi.
drill-report-not-all-safe = { $rooms } ta xonadan { $safe } tasi xavfsiz boʻldi. Oxirgisi qachon xavfsiz boʻlgani nomaʼlum.
drill-report-simulated-below = Hisobga koʻra bu binoda { $low } – { $high } kerak, hisoblarning yarmida koʻpi bilan { $median }. Mashgʻulotga { $time } ketdi: 100 ta hisobdan 95 tasidan kam.
drill-report-simulated-inside = Hisobga koʻra bu binoda { $low } – { $high } kerak, hisoblarning yarmida koʻpi bilan { $median }. Mashgʻulotga { $time } ketdi: hisoblardagidek.
drill-report-simulated-above = Hisobga koʻra bu binoda { $low } – { $high } kerak, hisoblarning yarmida koʻpi bilan { $median }. Mashgʻulotga { $time } ketdi: 100 ta hisobdan 95 tasidan koʻp.
drill-report-all-accounted = Kutilgan { $expected } kishining hammasi boshlanganidan { $time } keyin hisobga olindi.
drill-report-not-all-accounted = { $expected } kishidan { $accounted } nafari hisobga olindi. Biror joyda sanoq yoʻq yoki toʻgʻri kelmaydi.
drill-report-all-clear = Xavf oʻtdi degan belgi boshlanganidan { $time } keyin berildi.
drill-report-ended = Mashgʻulot boshlanganidan { $time } keyin tugadi.

drill-report-room-secured = { $room }: { $time } dan keyin qulflandi, odamlar koʻrinmaydi.
drill-report-room-not-secured = { $room }: qulflanmagan, { $time } dan keyin xabar qilindi.
drill-report-room-empty = { $room }: { $time } dan keyin boʻsh.
drill-report-room-not-empty = { $room }: boʻsh emas, { $time } dan keyin xabar qilindi.
drill-report-room-out = { $room }: { $time } dan keyin tashqarida.
drill-report-room-out-with-exit = { $room }: { $time } dan keyin tashqarida ({ $exit }).
drill-report-room-not-out = { $room }: tashqarida emas, { $time } dan keyin xabar qilindi.
drill-report-room-counted = { $room }: { $present } kishi sanaldi, { $expected } kishi kutilgan, { $time } dan keyin hammasi tushuntirildi.
drill-report-room-count-differs = { $room }: { $present } kishi sanaldi, { $expected } kishi kutilgan, farqi tushuntirilmadi; { $time } dan keyin sanaldi.
drill-report-room-silent = { $room }: hech narsa xabar qilinmadi.

drill-report-exit = { $exit }: { $told }.
drill-report-exit-first = birinchi kishi { $first } dan keyin
drill-report-exit-last = oxirgi kishi { $last } dan keyin
drill-report-exit-people = { $people } kishi chiqdi

drill-report-found = { $room }: yoʻq boʻlgan { $count } kishi { $time } dan keyin boshqa joydan topildi ({ $found_in }).
drill-report-missing = { $room }: { $count } kishi oxirigacha topilmadi.
drill-report-extra = { $room }: oxirigacha { $count } kishi ortiqcha, hech bir xonaga tegishli emas.

drill-report-note = { $words }
drill-report-note-with-where = { $where }: { $words }
drill-report-by = { $note } — { $by }
drill-report-observer = Kuzatdi: { $by }.
drill-report-observer-with-where = Kuzatdi: { $by }; { $where }.
drill-report-wash-good = Yaxshi boʻldi: { $words }
drill-report-wash-good-with-where = { $where }, yaxshi boʻldi: { $words }
drill-report-wash-hard = Qiyin boʻldi: { $words }
drill-report-wash-hard-with-where = { $where }, qiyin boʻldi: { $words }
drill-report-wash-change = Oʻzgartirish kerak: { $words }
drill-report-wash-change-with-where = { $where }, oʻzgartirish kerak: { $words }
drill-report-written = Mashgʻulot rahbari: { $words }
drill-report-corrected = { $note } (rahbar boshqacha ifodalagan)

## Qogʻozdagi hisobot

drill-report-paper = Mashgʻulot haqida hisobot
drill-report-mark = MASHGʻULOT
drill-report-section-overview = Nima mashq qilindi
drill-report-section-times = Vaqt
drill-report-section-rooms = Xonalar
drill-report-section-exits = Chiqish eshiklari
drill-report-section-people = Kim yoʻq edi, kim topildi
drill-report-section-strengths = Nima yaxshi chiqdi
drill-report-section-gaps = Nimani tuzatish kerak
drill-report-section-information = Yana nima koʻrildi
drill-report-section-wash = Odamlar keyin nima dedi
drill-report-day = Kuni
drill-report-kind = Nima mashq qilindi
drill-report-groups = Kim qatnashdi
drill-report-record = Bayonnoma
drill-report-record-until = { $last }-yozuvgacha
drill-report-measured = Oʻlchandi
drill-report-low = Hisobda: 100 tadan 5 tasida qisqaroq
drill-report-median = yarmida qisqaroq
drill-report-high = 100 tadan 5 tasida uzoqroq
drill-report-compare-only = Xonalarda yashirinish hisobini tekshiradigan maʼlumot yoʻq. U bilan faqat ikki rejani solishtiring.
drill-report-room = Xona
drill-report-secured = Qulflandi
drill-report-empty = Boʻsh
drill-report-out = Tashqarida
drill-report-counted = Sanaldi / kutilgan
drill-report-at-exit = Chiqish eshigi
drill-report-first = Birinchi kishi
drill-report-last = Oxirgi kishi
drill-report-people = Kishi
drill-report-cell-not = yoʻq ({ $time })
drill-report-follows = Bundan keyin nima qilinadi
drill-report-follows-lead = Har bir band boʻyicha nima qilinishini, kim va qachongacha qilishini yozing. Keyingi mashgʻulotda tekshiring.
drill-report-no-gaps = Hech kim tuzatiladigan narsani yozmadi. Bu yerda kelishganlaringizni yozish uchun joy bor.
drill-report-seen = Nima koʻrildi
drill-report-about = Bu vaqtlar qayerdan olindi
drill-report-about-times = Vaqt — boshlanganidan keyingi daqiqa va soniyalar. Uni xonalardagi va chiqish eshiklaridagi odamlar telefonda belgiladi; chiziqcha buni hech kim xabar qilmaganini bildiradi.
drill-report-about-proof = Kvadrat qavsdagi raqamlar — mashgʻulot bayonnomasining yozuvlari. U mashgʻulot rahbarida saqlanadi.
drill-report-about-names = Bu hisobot odamlarni sanaydi va hech kimning ismini aytmaydi.
drill-report-about-names-observers = Bu hisobot odamlarni sanaydi va faqat kuzatuvchilarni nomlaydi. Mashgʻulotdan 30 kun oʻtgach ularning ismlari bu yerdan oʻchiriladi: nusxalaringizni ham oʻchiring.
