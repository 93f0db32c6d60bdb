### Kichik bolalar uchun oʻyinlar, chop etiladigan kartochkalar: qimirlamaslik, yashirinish, jim turish, emaklash, birga chiqish. Hech qanday xavf yoʻq.
### status: draft

## Har bir kartochkada nima bor

game-cards = Kichik bolalar uchun besh oʻyin
game-play = Qanday oʻynaladi
game-say = Nima deyish kerak
game-not = Nima demaslik kerak

## Oʻyinlar: nomi, bola uchun satr, rasmda nima bor, tarbiyachi uchun soʻzlar

game-owl-title = Ukkidek qimirlama
game-owl-line = Men ukkidek jim turaman.
game-owl-alt = Ukki toʻnka ustida turib, mehr bilan qarayapti.
game-owl-play = Bolalar xonada yuradi. Siz “ukki” deganda hamma toʻxtab, siz uchgacha sanaguningizcha qimirlamay turadi. Boshqa kunlari beshgacha, keyin oʻngacha sanang.
game-owl-say = “Ukki turib tinglaydi. Biz ham”. Hammani birga maqtang.
game-owl-not = Kim birinchi qimirlaganini aytmang va qoʻrqitmang. Oʻyindan hech kim chiqmaydi.

game-mouse-title = Sichqondek shinam
game-mouse-line = Men uychasidagi sichqondek kichkina boʻlaman.
game-mouse-alt = Sichqon gulli tepachadagi uychasidan qarab turibdi.
game-mouse-play = Siz tanlagan, eshik va derazadan uzoq burchak — sichqonning uychasi. Siz “sichqon” deganda hamma siz bilan oʻsha yerga borib, yonma-yon, past oʻtiradi.
game-mouse-say = “Bu yer shinam, men siz bilan birgaman”. Bolalar bilan birga oʻtiring.
game-mouse-not = Kimdan yashirinishini aytmang, bolalarni hech kim qidirmasin. Bola qorongʻidan qoʻrqsa, chiroqni oʻchirmang.

game-fish-title = Baliqdek jim
game-fish-line = Men suvdagi baliqdek jimman.
game-fish-alt = Baliq suvda suzyapti, ogʻzi yopiq.
game-fish-play = Siz qoʻlingiz bilan baliqni koʻrsatganda hamma ogʻzini yopib tinglaydi. Uch marta sekin qogʻoz yoki kalit bilan ovoz chiqaring. Keyin nima eshitganini soʻrang.
game-fish-say = “Baliqlar koʻzi bilan gaplashadi”. Butun guruhga rahmat ayting.
game-fish-not = Qoʻrqitmang va kulgan bolaning ismini aytmang. Tabassum bilan qayta boshlang.

game-caterpillar-title = Qurtdek pastdan
game-caterpillar-line = Men qurtdek past emaklayman.
game-caterpillar-alt = Qurt oʻyin tunnelidan emaklab chiqyapti.
game-caterpillar-play = Ikki stol ustiga koʻrpa yoping yoki oʻyin tunnelini oling. Bolalar boshini past qilib, birin-ketin toʻrt oyoqlab emaklaydi.
game-caterpillar-say = “Pastda yoʻlni topamiz”. Bolalar bilan birga emaklang.
game-caterpillar-not = Tutun va olov haqida gapirmang, hech kimni shoshirmang. Tunnelni yoqtirmagan bola yonidan emaklaydi.

game-ducks-title = Oʻrdakchalardek birga
game-ducks-line = Biz oʻrdakchalardek birga chiqamiz.
game-ducks-alt = Uchta oʻrdakcha ona oʻrdakning orqasidan boryapti. Hammasi arqondan ushlagan.
game-ducks-play = Bolalar tugunli arqondan ushlab, birin-ketin turadi. Ularni haqiqatda yuradigan yoʻlingiz bilan yigʻilish joyiga sekin olib boring. Oldin ham, keyin ham birga sanang.
game-ducks-say = “Biz ushlab, birga yuramiz. Hech kim qolib ketmaydi”.
game-ducks-not = “Yugur” yoki “tez” demang. Oʻyinchoq va kurtka uchun qaytmang: “Ular bizni kutadi”.

## Tarbiyachining kartochkasi

game-teacher = Tarbiyachi uchun
game-about-1 = Bitta oʻyinni besh daqiqa, ota-onalar biladigan kuni oʻynang. Bolalar xavfni emas, harakatni mashq qiladi: hujum, begona, qurol kabi soʻzlar ularning oldida aytilmaydi.
game-about-2 = Oʻz-oʻzidan chiqquncha bir necha haftada takrorlang. Keyin ikkitasini qoʻshing: qimirlamaslik va jimlik; burchak va jimlik; arqon va chiqish yoʻli.
game-about-3 = Bola qoʻrqsa yoki charchasa, toʻxtating va quvnoq narsa bilan yakunlang. Bola shunchaki qarab turishi ham mumkin.
game-about-4 = Mashgʻulotda faqat hayvonning nomini ayting: bolalar nima qilishni biladi.
game-source = Fransiyaning maktablar xavfsizligi haqidagi 2017-yil 12-apreldagi yoʻriqnomasi, 2-ilova boʻyicha: kichik bolalar bilan mashgʻulot oldindan eʼlon qilinadi, qisqa boʻladi va oʻyin sifatida oʻtadi.
