### Buyruq qatori nima deydi: hozircha faqat server haqida.
### status: draft

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

egress-there = Kim joyida
egress-there-people = Eng gavjum vaqtda sanalgan { $counted } kishidan { $people } kishi binoda.
egress-there-period = Kun vaqti: { $name }, { $from } – { $to } (manba: { $source }, { $date }).
egress-there-assumed = Bu – hisobni soʻragan odamning taxmini; buni hech kim sanamagan.
egress-there-kind = { $kind }: 100 kishidan { $percent }.
egress-there-room = { $room }: { $before } oʻrniga { $people }.
egress-there-more = Yana { $count } xona.
egress-there-help = Chiqishda yordamga muhtoj odamlarning hammasi joyida deb olindi.