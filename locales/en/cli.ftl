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
cli-no-such-door = There is no door { $asked } on the drawing. Give its id or its name.
cli-no-trajectories = { $path } must end in .sqlite or .parquet.
cli-not-walkable = The building cannot be walked: { $why }

### What `parvis evacuate` says.

egress-running = Running the people out
egress-minutes = { $minutes } min { $seconds } s
egress-seconds = { $seconds } s
egress-people = { $people ->
    [one] { $people } person leaves
   *[other] { $people } people leave
} the building; { $runs ->
    [one] { $runs } run was made.
   *[other] { $runs } runs were made.
}
egress-median = In half of the runs the last is out within { $time } of the alarm ({ $low } to { $high }).
egress-p95 = In 95 of 100 runs the last is out within { $time } ({ $low } to { $high }).
egress-broken-off = Stopped early: this rests on { $runs ->
    [one] { $runs } finished run.
   *[other] { $runs } finished runs.
}
egress-no-run = No run was finished, so nothing can be said.
egress-remained = People still inside when the runs were ended after an hour, on average: { $people }.
egress-jams = Where people wait
egress-wait = { $place }: { $people } people pass; each waits { $wait } on average before it.
egress-crowds = Where it is crowded
egress-crowd = { $place }: for { $time } more than 4 people on a square metre; at most { $most }.
egress-exits = Which exits are used
egress-exit = { $place }: { $people } people, the last after { $until }.
egress-left-out = Who could not be run out
egress-why-no-way = { $place }, { $people } people: the drawing shows no way out.
egress-why-no-floor = { $place }, { $people } people: the room is too narrow on the drawing to stand in.
egress-why-not-built = { $place }, { $people } people: the drawing shows a way out, but nobody can walk it as drawn.
egress-why-no-room = { $place }, { $people } people: more are counted than find room to stand.
egress-sure = How sure this is
egress-sure-model = It is a model, not a drill. Use its times to compare plans, and time a drill of your own.
egress-sure-spread = The site’s number of people was spread over the rooms by area and use.
egress-sure-counted = People are counted room by room, as stated, else by area and use.
egress-written = Written: { $path }
egress-not-calibrated = Not calibrated: no measured drill times in drills.toml.
egress-calibrated = Calibrated on the drill of { $date }: { $count ->
    [one] { $count } time
   *[other] { $count } times
}. People start after { $response } % ({ $response-low } to { $response-high }) of the usual time and walk at { $pace } % ({ $pace-low } to { $pace-high }) of the usual speed; every run draws from these ranges.
egress-calibrated-off = Runs fitted so come within { $percent } % of the measured times, half of them nearer.
egress-calibrated-far = That is far off: the drill went another way than the runs, or the drawing shows another building. Do not rely on this fit.
egress-calibrated-left = Measured times that no run could answer, such as those of an exit nobody takes: { $count }
egress-calibrated-announced = People knew of that drill beforehand. Without warning they may start later.
egress-calibrated-exit = { $place }: { $people } people in the drill, { $run } in the runs.
egress-sure-response = Each room starts together, after a time drawn for every run as IMO MSC.1/Circ.1533 gives it for the day (recalled, not checked).
egress-sure-nearest = Everybody takes the way that is shortest for them. Nobody needs help, lifts stand still.
egress-lost-too-narrow = Left out, too narrow to stand in ({ $count }): { $places }
egress-lost-door = Left out, doors with no room beside them ({ $count }): { $places }
egress-lost-stairs = Left out, stairs without room for landing and flights ({ $count }): { $places }
egress-lost-floor = Doors to a room drawn elsewhere; floor was assumed between ({ $count }): { $places }
egress-lost-exit = Exits with a room behind them, taken as inner doors ({ $count }): { $places }
