### Общие слова: единицы, места, отметки, да и нет.
### status: draft

yes = да
no = нет
unknown = неизвестно

unit-metres = { $number }{ "\u00A0" }м
unit-square-metres = { $number }{ "\u00A0" }м²

## Тексты рядом

label-and-text = { $label }: { $text }
texts-in-a-row = { $first }; { $next }

## Сколько

count-rooms = { $count ->
    [one] { $count } помещение
    [few] { $count } помещения
   *[many] { $count } помещений
}
count-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
count-errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[many] { $count } ошибок
}
count-findings = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[many] { $count } замечаний
}

## Места
# Первый этаж — тот, что на уровне земли.

level-ground = { $storey } этаж
level-above = { $storey } этаж
level-below = Подвал { $depth }

place-site = объект
place-fact = сведение «{ $label }»
place-unit = { $kind ->
    [walkway] коридор { $label }
    [lobby] вестибюль { $label }
    [stairs] лестница { $label }
    [ramp] пандус { $label }
    [elevator] лифт { $label }
    [escalator] эскалатор { $label }
    [area] площадка { $label }
   *[room] помещение { $label }
}
place-opening = { $kind ->
    [exit] выход { $label }
    [passage] проём { $label }
    [emergencyexit] аварийная дверь { $label }
    [gate] ворота { $label }
    [revolving] вращающаяся дверь { $label }
   *[door] дверь { $label }
}
place-opening-between = { $kind ->
    [exit] выход
    [passage] проём
    [emergencyexit] аварийная дверь
    [gate] ворота
    [revolving] вращающаяся дверь
   *[door] дверь
} между «{ $first }» и «{ $second }»{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-opening-of = { $kind ->
    [exit] выход из «{ $first }»
    [passage] проём «{ $first }»
    [emergencyexit] аварийная дверь «{ $first }»
    [gate] ворота «{ $first }»
    [revolving] вращающаяся дверь «{ $first }»
   *[door] дверь «{ $first }»
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-unknown-unit = помещение { $label } (нет на плане)
place-unknown-opening = дверь { $label } (нет на плане)
place-fixture = { $category } { $label }
place-person = { $label }
place-role = роль «{ $label }»
place-measure = мера «{ $label }»
place-drill = { $kind }, { $date }
place-section = раздел «{ $label }»

## Насколько достоверно известна норма или число

evidence-text = текст просмотрен
evidence-secondary = вторичный источник
evidence-recalled = по памяти
evidence-inferred = наш собственный вывод
evidence-secondary-flag = требует подтверждения юристом
evidence-recalled-flag = по памяти, ничего не решает
evidence-inferred-flag = наш собственный вывод, ничего не решает

## Насколько важно замечание

severity-error = ошибка
severity-warning = предупреждение
severity-note = примечание

## Единицы сведений об объекте

fact-unit-people = { $number ->
    [one] { $number } человек
    [few] { $number } человека
   *[many] { $number } человек
}
fact-unit-seats = { $number ->
    [one] { $number } место
    [few] { $number } места
   *[many] { $number } мест
}
fact-unit-m2 = { $number }{ "\u00A0" }м²
