### What the command line says.

## Progress

cli-importing = Reading the drawing { $file }
cli-checking = Checking { $site }
cli-drawing = Drawing the plan

## Results

cli-wrote-file = Wrote { $file }
cli-summary = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
cli-imported = Read { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
}, { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
}, { $doors ->
    [one] { $doors } inner door
   *[other] { $doors } inner doors
} and { $exits ->
    [one] { $exits } exit
   *[other] { $exits } exits
}.
cli-repairs = { $count ->
    [0] Nothing had to be repaired.
    [one] { $count } repair or assumption; each is a finding.
   *[other] { $count } repairs and assumptions; each is a finding.
}
cli-new-dossier = Made a new dossier in { $folder }
cli-new-next = Fill in site.toml, then run: parvis check { $folder }

## Classification

cli-missing-facts = Missing facts

## Findings in the terminal

cli-settle = settle it

## Troubles

cli-no-such-code = There is no finding with the code { $code }. Did you mean { $suggestion }?
cli-already-there = { $path } is already there; nothing was changed.
cli-cannot-write = { $file } cannot be written: { $reason }
cli-no-plan = The dossier has no floor plan yet. Bring one in with: parvis import
cli-fallback-note = { $count ->
    [one] { $count } text is not translated yet and is shown in English after [en].
   *[other] { $count } texts are not translated yet and are shown in English after [en].
}

## Verification of the evacuation engine

verify-running = Running the tests
verify-pass = pass
verify-fail = FAIL
verify-not-run = not run
verify-more = { $count ->
    [one] and one more criterion, which holds
   *[other] and { $count } more criteria, all of which hold
}
verify-total = { $pass } pass, { $fail } fail, { $not-run } not run.
cli-bad-suite = The tests cannot be run: { $why }
