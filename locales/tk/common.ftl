### Ähli sahypalardaky umumy sözler: birlikler, ýerler, bellikler, hawa we ýok.
### status: draft

yes = hawa
no = ýok
unknown = näbelli

unit-metres = { $number }{ "\u00A0" }m
unit-square-metres = { $number }{ "\u00A0" }m²

## Ýanaşyk tekstler

label-and-text = { $label }: { $text }
texts-in-a-row = { $first }; { $next }

## Näçe

count-rooms = { $count } otag
count-days = { $count } gün
count-errors = { $count } ýalňyşlyk
count-findings = { $count } mesele

## Ýerler
# Birinji gat ýer bilen deň bolan gatdyr. Goşulma sana görä üýtgeýär.

level-ground = { $storey }-nji gat
level-above = { $storey ->
    [6] 6-njy
    [9] 9-njy
    [10] 10-njy
    [16] 16-njy
    [19] 19-njy
   *[other] { $storey }-nji
} gat
level-below = Ýerzemin: { $depth }

place-site = desga
place-fact = “{ $label }” maglumaty
place-unit = { $kind ->
    [walkway] { $label } koridory
    [lobby] { $label } westibýuly
    [stairs] { $label } basgançagy
    [ramp] { $label } pandusy
    [elevator] { $label } lifti
    [escalator] { $label } eskalatory
    [area] { $label } meýdançasy
   *[room] { $label } otagy
}
place-opening = { $kind ->
    [exit] { $label } çykalgasy
    [passage] { $label } geçelgesi
    [emergencyexit] { $label } ätiýaçlyk gapysy
    [gate] { $label } derwezesi
    [revolving] { $label } aýlanýan gapysy
   *[door] { $label } gapysy
}
place-opening-between = “{ $first }” bilen “{ $second }” arasyndaky { $kind ->
    [exit] çykalga
    [passage] geçelge
    [emergencyexit] ätiýaçlyk gapy
    [gate] derweze
    [revolving] aýlanýan gapy
   *[door] gapy
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-opening-of = “{ $first }” { $kind ->
    [exit] otagyndan çykalga
    [passage] geçelgesi
    [emergencyexit] ätiýaçlyk gapysy
    [gate] derwezesi
    [revolving] aýlanýan gapysy
   *[door] gapysy
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-unknown-unit = { $label } otagy (meýilnamada ýok)
place-unknown-opening = { $label } gapysy (meýilnamada ýok)
place-fixture = { $category } { $label }
place-person = { $label }
place-role = “{ $label }” wezipesi
place-measure = “{ $label }” çäresi
place-drill = { $kind }, { $date }
place-section = “{ $label }” bölümi

## Düzgüniň ýa-da sanyň näderejede ynamly bellidigi

evidence-text = teksti görüldi
evidence-secondary = ikinji derejeli çeşme
evidence-recalled = ýatdan
evidence-inferred = öz netijämiz
evidence-secondary-flag = hukukçy tassyklamaly
evidence-recalled-flag = ýatdan, hiç zady çözmeýär
evidence-inferred-flag = öz netijämiz, hiç zady çözmeýär

## Meseläniň ähmiýeti

severity-error = ýalňyşlyk
severity-warning = duýduryş
severity-note = bellik

## Desganyň maglumatlarynyň birlikleri

fact-unit-people = { $number } adam
fact-unit-seats = { $number } orun
fact-unit-m2 = { $number }{ "\u00A0" }m²
