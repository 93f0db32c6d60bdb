### Barcha sahifalarga umumiy soʻzlar: birliklar, joylar, belgilar, ha va yoʻq.
### status: draft

yes = ha
no = yoʻq
unknown = nomaʼlum

unit-metres = { $number }{ "\u00A0" }m
unit-square-metres = { $number }{ "\u00A0" }m²

## Yonma-yon matnlar

label-and-text = { $label }: { $text }
texts-in-a-row = { $first }; { $next }

## Qancha

count-rooms = { $count } ta xona
count-days = { $count } kun
count-errors = { $count } ta xato
count-findings = { $count } ta masala

## Joylar
# Birinchi qavat yer bilan bir sathdagi qavatdir.

level-ground = { $storey }-qavat
level-above = { $storey }-qavat
level-below = { $depth }-yertoʻla

place-site = obyekt
place-fact = “{ $label }” maʼlumoti
place-unit = { $kind ->
    [walkway] { $label } yoʻlagi
    [lobby] { $label } vestibyuli
    [stairs] { $label } zinasi
    [ramp] { $label } pandusi
    [elevator] { $label } lifti
    [escalator] { $label } eskalatori
    [area] { $label } maydonchasi
   *[room] { $label } xonasi
}
place-opening = { $kind ->
    [exit] { $label } chiqish eshigi
    [passage] { $label } oʻtish joyi
    [emergencyexit] { $label } favqulodda chiqish eshigi
    [gate] { $label } darvozasi
    [revolving] { $label } aylanma eshigi
   *[door] { $label } eshigi
}
place-opening-between = “{ $first }” va “{ $second }” orasidagi { $kind ->
    [exit] chiqish eshigi
    [passage] oʻtish joyi
    [emergencyexit] favqulodda chiqish eshigi
    [gate] darvoza
    [revolving] aylanma eshik
   *[door] eshik
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-opening-of = “{ $first }” { $kind ->
    [exit] xonasidan chiqish eshigi
    [passage] oʻtish joyi
    [emergencyexit] favqulodda chiqish eshigi
    [gate] darvozasi
    [revolving] aylanma eshigi
   *[door] eshigi
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-unknown-unit = { $label } xonasi (rejada yoʻq)
place-unknown-opening = { $label } eshigi (rejada yoʻq)
place-fixture = { $category } { $label }
place-person = { $label }
place-role = “{ $label }” roli
place-measure = “{ $label }” chorasi
place-drill = { $kind }, { $date }
place-section = “{ $label }” boʻlimi

## Qoida yoki son qanchalik ishonchli maʼlum

evidence-text = matni koʻrilgan
evidence-secondary = ikkilamchi manba
evidence-recalled = xotiradan
evidence-inferred = oʻz xulosamiz
evidence-secondary-flag = yurist tasdiqlashi kerak
evidence-recalled-flag = xotiradan, hech narsani hal qilmaydi
evidence-inferred-flag = oʻz xulosamiz, hech narsani hal qilmaydi

## Masalaning ahamiyati

severity-error = xato
severity-warning = ogohlantirish
severity-note = izoh

## Obyekt maʼlumotlarining birliklari

fact-unit-people = { $number } kishi
fact-unit-seats = { $number } ta oʻrin
fact-unit-m2 = { $number }{ "\u00A0" }m²
