### Oʻzbekcha: hozircha faqat tilning nomi va eng koʻrinarli sarlavhalar.
### status: draft

yes = ha
no = yoʻq
unknown = nomaʼlum
unit-metres = { $number }{ "\u00A0" }m
unit-square-metres = { $number }{ "\u00A0" }m²

plan-title = Himoya rejasi
plan-contents = Mundarija
plan-site = Obyekt
plan-floor-plans = Qavat rejalari
plan-rooms = Xonalar
plan-exits = Chiqish eshiklari
plan-draft-translation = Tarjima loyihasi: hali ona tili egasi tasdiqlamagan.

posture-evacuate = Evakuatsiya
posture-shelter = Bino ichida panalanish
posture-lockdown = Eshikni qulflab, yashirinish
