### Tekshiruv natijasi: sinf, ikki qoidalar toʻplamini solishtirish, boshqa xabarlar.
### status: draft

## Sinf

class-open-stub = Hal qilib boʻlmaydi: mezon qonunda bor, lekin uning qiymatini koʻrmaganmiz va u kiritilmagan.
class-open-boundary = Hal qilib boʻlmaydi: manba aynan shu qiymat qaysi tomonga kirishini aytmaydi.
class-open-facts = Hal qilib boʻlmaydi: { $count } ta maʼlumot yetishmaydi.
class-near-limit = { $fact }: { $value }, { $limit } chegarasiga yaqin. Buni odam tasdiqlasin.
deadline-holidays-not-counted = Bayram kunlari hisobga olinmagan: haqiqiy oxirgi kun kechroq boʻlishi mumkin.

## Ikki qoidalar toʻplamini solishtirish

compare-enter = { $count } ta obyekt sinfga kiradi
compare-leave = { $count } ta obyekt sinfdan chiqadi
compare-moved = { $count } ta obyektning sinfi oʻzgaradi
compare-no-longer-decided = { $count } ta obyekt boʻyicha endi hal qilib boʻlmaydi
compare-newly-decided = { $count } ta obyekt boʻyicha endi hal qilsa boʻladi
compare-undecided = { $count } ta obyekt boʻyicha ikkala toʻplam bilan ham hal qilib boʻlmaydi
compare-same = { $count } ta obyekt oʻzgarishsiz qoladi

## Nosozliklar

cli-no-such-pack = { $asked } degan qoidalar toʻplami yoʻq. Borlari: { $known }.
cli-bad-place = { $given } — Yerdagi joy emas. UZUNLIK,KENGLIK yoki UZUNLIK,KENGLIK,AZIMUT deb gradusda yozing, masalan 69.24,41.30.
cli-not-printed = Hujjatni sahifalab boʻlmadi: { $why }

import-kept = Oldingi chizmadan xonalar va eshiklar haqidagi { $count } ta maʼlumot koʻchirildi.
import-lost = Oldingi chizmadagi, maʼlumotlari bor { $count } ta xona yoki eshik yangisida yoʻq. Oldingi chizma { $file } nomi bilan saqlandi.
