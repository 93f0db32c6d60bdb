### Кыргызча: азырынча тилдин аты жана эң көрүнүктүү аталыштар гана.
### status: draft

yes = ооба
no = жок
unknown = белгисиз
unit-metres = { $number }{ "\u00A0" }м
unit-square-metres = { $number }{ "\u00A0" }м²

plan-title = Коргоо планы
plan-contents = Мазмуну
plan-site = Объект
plan-floor-plans = Кабат пландары
plan-rooms = Бөлмөлөр
plan-exits = Чыгуучу эшиктер
plan-draft-translation = Котормонун долбоору: эне тилдүү адам али бекиткен жок.

posture-evacuate = Эвакуациялануу
posture-shelter = Имарат ичинде паналоо
posture-lockdown = Эшикти бекитип, жашынуу
