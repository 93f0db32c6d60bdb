### Тоҷикӣ: ҳоло танҳо номи забон ва сарлавҳаҳои намоёнтарин.
### status: draft

yes = ҳа
no = не
unknown = номаълум
unit-metres = { $number }{ "\u00A0" }м
unit-square-metres = { $number }{ "\u00A0" }м²

plan-title = Нақшаи ҳифз
plan-contents = Мундариҷа
plan-site = Иншоот
plan-floor-plans = Нақшаҳои ошёнаҳо
plan-rooms = Ҳуҷраҳо
plan-exits = Баромадгоҳҳо
plan-draft-translation = Тарҷумаи лоиҳавӣ: ҳанӯз соҳибзабон тасдиқ накардааст.

posture-evacuate = Эвакуатсия
posture-shelter = Паноҳ бурдан дар дохили бино
posture-lockdown = Дарро қуфл карда, паноҳ шудан
