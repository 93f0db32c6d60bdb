### Words every page shares: units, places, marks, yes and no.

yes = yes
no = no
unknown = not known

unit-metres = { $number }{ "\u00A0" }m
unit-square-metres = { $number }{ "\u00A0" }m²

## Texts side by side

label-and-text = { $label }: { $text }
texts-in-a-row = { $first }; { $next }

## How many

count-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-findings = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}

## Places

# $ordinal counts the ground floor as 0, $storey as 1.
level-ground = Ground floor
# $ordinal counts the ground floor as 0, $storey as 1.
level-above = Level { $ordinal }
level-below = Basement { $depth }

place-site = the site
place-fact = fact “{ $label }”
place-unit = { $kind ->
    [walkway] corridor { $label }
    [lobby] lobby { $label }
    [stairs] stairs { $label }
    [ramp] ramp { $label }
    [elevator] lift { $label }
    [escalator] escalator { $label }
    [area] area { $label }
   *[room] room { $label }
}
place-opening = { $kind ->
    [exit] exit { $label }
    [passage] passage { $label }
    [emergencyexit] emergency door { $label }
    [gate] gate { $label }
    [revolving] revolving door { $label }
   *[door] door { $label }
}
place-opening-between = { $kind ->
    [exit] exit
    [passage] passage
    [emergencyexit] emergency door
    [gate] gate
    [revolving] revolving door
   *[door] door
} between { $first } and { $second }{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-opening-of = { $kind ->
    [exit] exit from { $first }
    [passage] passage of { $first }
    [emergencyexit] emergency door of { $first }
    [gate] gate of { $first }
    [revolving] revolving door of { $first }
   *[door] door of { $first }
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-unknown-unit = room { $label } (not on the plan)
place-unknown-opening = door { $label } (not on the plan)
place-fixture = { $category } { $label }
place-person = { $label }
place-role = role “{ $label }”
place-measure = measure “{ $label }”
place-drill = { $kind }, { $date }
place-section = section “{ $label }”

## How surely a rule or number is known

evidence-text = text seen
evidence-secondary = secondary source
evidence-recalled = from memory
evidence-inferred = our own inference
evidence-secondary-flag = to be confirmed by counsel
evidence-recalled-flag = from memory, decides nothing
evidence-inferred-flag = our own inference, decides nothing

## How much a finding matters

severity-error = error
severity-warning = warning
severity-note = note

## Units of site facts

fact-unit-people = { $number ->
    [one] { $number } person
   *[other] { $number } people
}
fact-unit-seats = { $number ->
    [one] { $number } seat
   *[other] { $number } seats
}
fact-unit-m2 = { $number }{ "\u00A0" }m²
