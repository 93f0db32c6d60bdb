### Калимаҳои умумии ҳамаи саҳифаҳо: воҳидҳо, ҷойҳо, нишонҳо, ҳа ва не.
### status: draft

yes = ҳа
no = не
unknown = номаълум

unit-metres = { $number }{ "\u00A0" }м
unit-square-metres = { $number }{ "\u00A0" }м²

## Матнҳо дар паҳлуи ҳам

label-and-text = { $label }: { $text }
texts-in-a-row = { $first }; { $next }

## Чанд

count-rooms = { $count } ҳуҷра
count-days = { $count } рӯз
count-errors = { $count } хато
count-findings = { $count } эрод

## Ҷойҳо
# Ошёнаи якум ошёнаест, ки бо замин баробар аст.

level-ground = Ошёнаи { $storey }
level-above = Ошёнаи { $storey }
level-below = Таҳхонаи { $depth }

place-site = иншоот
place-fact = маълумоти «{ $label }»
place-unit = { $kind ->
    [walkway] долони { $label }
    [lobby] даҳлези { $label }
    [stairs] зинапояи { $label }
    [ramp] пандуси { $label }
    [elevator] лифти { $label }
    [escalator] эскалатори { $label }
    [area] майдончаи { $label }
   *[room] ҳуҷраи { $label }
}
place-opening = { $kind ->
    [exit] баромадгоҳи { $label }
    [passage] гузаргоҳи { $label }
    [emergencyexit] дари эҳтиётии { $label }
    [gate] дарвозаи { $label }
    [revolving] дари чархзанандаи { $label }
   *[door] дари { $label }
}
place-opening-between = { $kind ->
    [exit] баромадгоҳ
    [passage] гузаргоҳ
    [emergencyexit] дари эҳтиётӣ
    [gate] дарвоза
    [revolving] дари чархзананда
   *[door] дар
} байни «{ $first }» ва «{ $second }»{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-opening-of = { $kind ->
    [exit] баромадгоҳ аз «{ $first }»
    [passage] гузаргоҳи «{ $first }»
    [emergencyexit] дари эҳтиётии «{ $first }»
    [gate] дарвозаи «{ $first }»
    [revolving] дари чархзанандаи «{ $first }»
   *[door] дари «{ $first }»
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-unknown-unit = ҳуҷраи { $label } (дар нақша нест)
place-unknown-opening = дари { $label } (дар нақша нест)
place-fixture = { $category } { $label }
place-person = { $label }
place-role = нақши «{ $label }»
place-measure = чораи «{ $label }»
place-drill = { $kind }, { $date }
place-section = бахши «{ $label }»

## Қоида ё адад то чӣ андоза аниқ маълум аст

evidence-text = матн дида шуд
evidence-secondary = манбаи дуюмдараҷа
evidence-recalled = аз ёд
evidence-inferred = хулосаи худи мо
evidence-secondary-flag = бояд ҳуқуқшинос тасдиқ кунад
evidence-recalled-flag = аз ёд, чизеро ҳал намекунад
evidence-inferred-flag = хулосаи худи мо, чизеро ҳал намекунад

## Аҳаммияти эрод

severity-error = хато
severity-warning = огоҳӣ
severity-note = эзоҳ

## Воҳидҳои маълумоти иншоот

fact-unit-people = { $number } нафар
fact-unit-seats = { $number } ҷой
fact-unit-m2 = { $number }{ "\u00A0" }м²
