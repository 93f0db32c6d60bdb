### Sinf haqidagi qaror: hozircha faqat sahifalar koʻrsatadigan soʻzlar.
### status: draft

class-open-stub = Hal qilib boʻlmaydi: mezon qonunda bor, lekin uning qiymatini koʻrmaganmiz va u kiritilmagan.
class-open-boundary = Hal qilib boʻlmaydi: manba aynan shu qiymat qaysi tomonga kirishini aytmaydi.
class-open-facts = Hal qilib boʻlmaydi: { $count } ta maʼlumot yetishmaydi.
class-near-limit = { $fact }: { $value }, { $limit } chegarasiga yaqin. Buni odam tasdiqlasin.
