### Бардык барактардагы жалпы сөздөр: бирдиктер, жерлер, белгилер, ооба жана жок.
### status: draft

yes = ооба
no = жок
unknown = белгисиз

unit-metres = { $number }{ "\u00A0" }м
unit-square-metres = { $number }{ "\u00A0" }м²

## Жанаша тексттер

label-and-text = { $label }: { $text }
texts-in-a-row = { $first }; { $next }

## Канча

count-rooms = { $count } бөлмө
count-days = { $count } күн
count-errors = { $count } ката
count-findings = { $count } маселе

## Жерлер
# Биринчи кабат — жер менен бир деңгээлдеги кабат.

level-ground = { $storey }-кабат
level-above = { $storey }-кабат
level-below = { $depth }-жертөлө

place-site = объект
place-fact = «{ $label }» маалыматы
place-unit = { $kind ->
    [walkway] { $label } коридору
    [lobby] { $label } вестибюлү
    [stairs] { $label } тепкичи
    [ramp] { $label } пандусу
    [elevator] { $label } лифти
    [escalator] { $label } эскалатору
    [area] { $label } аянты
   *[room] { $label } бөлмөсү
}
place-opening = { $kind ->
    [exit] { $label } чыгуучу эшиги
    [passage] { $label } өтмөгү
    [emergencyexit] { $label } авариялык эшиги
    [gate] { $label } дарбазасы
    [revolving] { $label } айланма эшиги
   *[door] { $label } эшиги
}
place-opening-between = «{ $first }» менен «{ $second }» ортосундагы { $kind ->
    [exit] чыгуучу эшик
    [passage] өтмөк
    [emergencyexit] авариялык эшик
    [gate] дарбаза
    [revolving] айланма эшик
   *[door] эшик
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-opening-of = «{ $first }» { $kind ->
    [exit] бөлмөсүнөн чыгуучу эшик
    [passage] өтмөгү
    [emergencyexit] авариялык эшиги
    [gate] дарбазасы
    [revolving] айланма эшиги
   *[door] эшиги
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-unknown-unit = { $label } бөлмөсү (планда жок)
place-unknown-opening = { $label } эшиги (планда жок)
place-fixture = { $category } { $label }
place-person = { $label }
place-role = «{ $label }» милдети
place-measure = «{ $label }» чарасы
place-drill = { $kind }, { $date }
place-section = «{ $label }» бөлүмү

## Эреженин же сандын канчалык анык экени

evidence-text = тексти көрүлгөн
evidence-secondary = кыйыр булак
evidence-recalled = эсибизден
evidence-inferred = өз тыянагыбыз
evidence-secondary-flag = юрист ырасташы керек
evidence-recalled-flag = эсибизден, эч нерсени чечпейт
evidence-inferred-flag = өз тыянагыбыз, эч нерсени чечпейт

## Маселенин мааниси

severity-error = ката
severity-warning = эскертүү
severity-note = эскертме

## Объекттин маалыматтарынын бирдиктери

fact-unit-people = { $number } адам
fact-unit-seats = { $number } орун
fact-unit-m2 = { $number }{ "\u00A0" }м²
