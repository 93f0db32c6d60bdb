### Odamlarning binodagi harakatini qayta koʻrsatadigan sahifa.
### status: draft

playback-title = Odamlar binodan qanday chiqadi: { $site }
playback-play = Boshlash
playback-pause = Toʻxtatib turish
playback-time = Vaqt
playback-speed = Tezlik
playback-inside = Ichkaridagi odamlar:
playback-table = Xuddi shu jadvalda
playback-seconds = Soniya
playback-need-script = Tasvir harakatlanishi uchun skriptlarga ruxsat bering. Quyidagi jadvalda ham xuddi shu aytilgan.
playback-keys = Boʻshliq tugmasi boshlaydi va toʻxtatadi; yoʻnalish tugmalari besh soniya orqaga va oldinga suradi; raqam oʻsha qavatni koʻrsatadi.
playback-flight = Zina, { $foot } – { $head }
playback-car = Lift, { $level }
playback-which = Vaqti barcha hisoblarning oʻrtasiga eng yaqin boʻlgan hisob koʻrsatilgan. Nuqtalar — odamlar; ismlari yoʻq.
playback-density = Rang odamlar qanchalik zich turganini koʻrsatadi, bir kvadrat metrdagi odamlar:
playback-crowded = Bir kvadrat metrda 4 kishidan koʻp boʻlgan tiqilinchda:
playback-curve = Ichkaridagi odamlar: signal berilganda { $people }, oxirida hech kim
playback-calm = 2 tagacha
playback-close = 2 tadan 4 tagacha
playback-crowd = 4 tadan koʻp

## Qavatning qayeri tiqilinch boʻlishini koʻrsatadigan rasm.

picture-about = { $site }. Hamma chiqayotganda odamlar qayerda zich turadi, hisoblar boʻyicha oʻrtacha.
picture-legend = Bir kvadrat metrdagi eng koʻp odam:
picture-over = { $least } va undan koʻp
picture-exits = Yashil — chiqish eshiklari va har biridan chiqadigan odamlar soni; soni yoʻqlaridan hech kim chiqmaydi.
picture-spot = { $place }: { $seconds } soniya tiqilinch, bir kvadrat metrda koʻpi bilan { $most } kishi.
