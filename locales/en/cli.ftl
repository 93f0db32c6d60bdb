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
cli-cannot-read = { $file } cannot be read: { $reason }
cli-no-way-in = Helpers cannot walk in to { $to }: no exit that leads outdoors, or no floor to stand on, was found.
cli-no-inner-room = Every room on the drawing has an outer wall, so there is none to take shelter in.
cli-no-refuge = No room is known that people could go to and lock. Say of rooms in plan.geojson whether they lock (“lockable”).
cli-nobody-locks = Only in a lockdown rooms are locked, so --locking goes only with --mode lockdown.
cli-not-when-staying = When people stay in, nobody takes an exit and lifts stand still, so leave out: { $options }. Doors that cannot be used must be inner ones; a scenario may give late alarms at a time, shut and open doors, keep people out of rooms and send helpers in.
cli-nobody-sent = No room is given an exit. Say in exits.toml which exit the plan gives to whom.
cli-no-entrance = It is not known by which exit people come in. Say it in exits.toml: entrances = ["E1"]
cli-no-such-door = There is no door { $asked } on the drawing. Give its id, its name or, for an exit, what stands on its plate.
cli-no-such-door-near = There is no door { $asked } on the drawing. Did you mean { $near }?
cli-no-such-period = The dossier has no time of the day “{ $asked }”. Known: { $known }.
cli-no-periods = The dossier says of no time of the day who is there. Write it into periods.toml (parvis new leaves an example), or on its page of facts.
cli-several-periods = At { $asked } there is more than one: { $found }. Give the name of one.
cli-nobody-present = At that time nobody is in the building, so there is nobody to run.
cli-no-trajectories = { $path } must end in .sqlite or .parquet.
cli-nobody-counted = Nobody is counted in this building, so nobody can be run. Say in site.toml how many people there are at the busiest time (people_peak), or in plan.geojson how many are in each room (people).
cli-not-walkable = The building cannot be walked: { $why }

### What `parvis evacuate` says.

egress-running = Running the people out
egress-minutes = { $minutes } min { $seconds } s
egress-whole-minutes = { $minutes } min
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
egress-never = In too many runs somebody was left inside after { $limit } to say within what time { $part } of 100 are over.
egress-left-inside = In { $count } of { $runs } runs somebody who had a way out was still inside when the run was ended; each such run counts as { $limit }. People left inside, on average over all runs: { $people }; where: { $places }.
egress-unsure = Even { $runs } runs leave the time of 95 in 100 less sure than 5 %: rely on no more than its range.
egress-broken-off = Stopped early: this rests on { $runs ->
    [one] { $runs } finished run.
   *[other] { $runs } finished runs.
}
egress-no-run = No run was finished, so nothing can be said.
egress-nobody = Nobody could be run out: of all rooms with people, none has a way out that can be walked.
egress-last = Who is out last
egress-last-room = { $place }: the last to leave come from here in { $runs } of { $of } runs.
egress-last-waits = On the way they wait { $waits }.
egress-last-wait = { $wait } before { $place }
egress-last-exit = They leave by { $place }.
egress-jams = Where people wait
egress-wait = { $place }: { $people } people pass; each waits { $wait } on average before it. Longest queue, on average: { $queue } people, after { $when }.
egress-crowds = Where it is crowded
egress-crowd = { $place }: for { $time } more than 4 people on a square metre; at most { $most }.
egress-exits = Which exits are used
egress-exit = { $place }: { $people } people, the last after { $until }.
egress-trying = What if, { $number } of { $of }
egress-same = no sure difference (within { $within }; runs: { $runs })
egress-sooner = { $time } sooner, give or take { $within } (runs: { $runs })
egress-later = { $time } later, give or take { $within } (runs: { $runs })
egress-compared = Compared with the building as it is, the last is out: { $difference }.
egress-more = { $place } ({ $people } more)
egress-why-sooner = Without it more people take { $exits }. That the runs then end sooner comes from how people choose exits in them: do not count on it.
egress-cut-off = People who then have no way out: { $people }.
egress-there = Who is there
egress-there-people = { $people } of the { $counted } people who are counted at the busiest time are in the building.
egress-there-period = Time of the day: { $name }, { $from } to { $to } (as said by: { $source }, { $date }).
egress-there-assumed = Whoever asked for the runs assumed this; nobody has counted it.
egress-there-kind = { $kind }: { $percent } of 100 people.
egress-there-room = { $room }: { $people } instead of { $before }.
egress-there-more = And { $count } more rooms.
egress-there-help = All who need help to leave are taken to be there.
egress-if-lost = What if an exit is lost: the last is out
egress-if-lost-line = { $place }: { $difference }.
egress-if-wider = What if a door is wider: the last is out
egress-if-wider-line = { $place }, { $wider } instead of { $now }: { $difference }.
egress-if-alarm = What if the alarm goes level by level: the last is out
egress-if-upward = The lowest level first, { $step } between levels: { $difference }.
egress-if-downward = The highest level first, { $step } between levels: { $difference }.
egress-if-read = Each line was run with the same chances as the building above, and compared run by run; the true value lies within what is given or taken 95 times of 100. Door sizes up to 1.05 m are those of Approved Document B; the larger ones and the time between levels are our assumption.
egress-if-bounds = Every door is widened before which those who pass wait { $wait } or more on average, { $most-doors } at most; every exit is lost that anybody takes, { $most-exits } at most. Left out for that: doors { $doors }, exits { $exits }. Exits that nobody takes, so that losing them changes nothing: { $unused }.
egress-if-broken-off = Stopped early: not everything was tried.
egress-comparative = For comparison only: no validation data exist for people who lock themselves in or take shelter. Compare two plans with these numbers; do not promise them.
egress-lock-stay = { $stay } people are in rooms that lock and stay there; { $go } must go to another room.
egress-lock-unknown = Nobody has said whether { $rooms } of the rooms lock; the { $people } people in them are counted among those who must go.
egress-lock-time = In half of the runs the last who finds a room is behind a locked door after { $median }, in 95 of 100 after { $p95 }.
egress-staying-cut = In { $count } of { $runs } runs somebody was still on the way to a room when the run was ended after { $limit }; each such run counts as that long.
egress-lock-doors = The door of each room stays open until the last who has a place there is in and its own people have begun to act; then shutting and locking it takes { $locking } ({ $given ->
    [0] our assumption: time your own
   *[other] as you gave it
}).
egress-lock-half = Rooms with people that are locked: { $rooms }; half of them within { $time } of the alarm, on average.
egress-lock-late = On average { $people } people come late: more than { $locking } after all who came before them, so their room would be locked had nobody waited. Those inside must know whom they wait for.
egress-shelter-stay = { $stay } people are in rooms without an outer wall and stay there; { $go } must go to another room.
egress-shelter-time = In half of the runs the last who finds a room is in it after { $median }, in 95 of 100 after { $p95 }.
egress-open-each = Who must go is { $time } in the open on average ({ $low } to { $high }), from the alarm until in a room.
egress-staying-compared = Compared with the building as it is, the last who finds a room is in it: { $difference }. People who find no room, on average: { $people }; in the building as it is: { $before }.
egress-all-found = Everybody finds a room with space to stand.
egress-without-lock = People who find no room with space to stand, on average: { $people }. The rooms that lock have space for { $space }.
egress-without-inner = People who find no room with space to stand, on average: { $people }. The rooms without an outer wall, corridors among them, have space for { $space }.
egress-left-open = Who is left in the open at the end
egress-left-at = { $place }: { $people } people, on average
egress-open = People in the open
egress-open-at = After { $time }: { $people }
egress-rooms = Which rooms take people in
egress-takes-in = { $place }: { $people } people; it had space for { $room } more.
egress-locked = Locked after { $time }, on average; { $late } come late.
egress-left-out = Who is not in the runs
egress-no-exit = The drawing has no exit. Mark the doors that lead outdoors in plan.geojson (“exit”: true).
egress-why-no-way = The drawing shows no way out (rooms: { $rooms }; people: { $people }). Draw the doors that are missing.
egress-why-no-floor = Too narrow on the drawing to stand in (rooms: { $rooms }; people: { $people }).
egress-why-not-built = The drawing shows a way out, but nobody can walk it as drawn (rooms: { $rooms }; people: { $people }).
egress-why-no-room = More people are counted than find room to stand (rooms: { $rooms }; people: { $people }).
egress-sure = How sure this is
egress-sure-model = It is a model, not a drill. Use its times to compare plans, and time a drill of your own.
egress-sure-cfsm = How people walk: collision-free speed model (CFSM, Tordeux and others 2015). Everybody heads on, turns aside from who is close, and slows down as the room in front gets short; nobody looks ahead, so streams that meet hinder one another more than real ones.
egress-sure-avm = How people walk: anticipation velocity model (AVM, Xu and others 2021). Everybody looks about a second ahead, steps aside for those who come towards them, and slows down as the room in front gets short.
egress-sure-spread = The site’s number of people was spread over the rooms by area and use.
egress-sure-counted = People are counted room by room, as stated, else by area and use.
egress-sure-by-area = The site’s number of people is more than rooms of known use hold; the others were spread by area over the rooms whose use nobody has stated (our assumption).
egress-sure-more = The site’s number of people is larger by { $people }; no room could be found for these, and they are not in the runs.
egress-sure-inner = A room counts as without an outer wall when other rooms lie behind all but { $percent } % of its outline; in corridors people line the walls and half of the floor stays free (our assumptions).
egress-sure-places = Who must go has a place kept in the room the plan names for them, else in the nearest with space, those nearest to it first; so nobody comes to a full room, and who finds no place stays where they are. People know this only if a plan tells them where to go (our assumption).
egress-not-kept = What was worked out could not be kept for the next time: { $reason }
egress-written = Written: { $path }
egress-not-calibrated = Not calibrated: no measured drill times in drills.toml.
egress-calibrated = Calibrated on the drill of { $date }: { $count ->
    [one] { $count } time
   *[other] { $count } times
}. People start after { $response } % ({ $response-low } to { $response-high }) of the usual time and walk at { $pace } % ({ $pace-low } to { $pace-high }) of the usual speed; every run draws from these ranges.
egress-calibrated-off = Runs fitted so come within { $percent } % of the measured times, half of them nearer.
egress-calibrated-kept = The runs behind it were made on { $date } and kept with the dossier; building, people and drill are still the same.
egress-calibrated-new = The runs behind it were made now.
egress-calibrated-outdated = The runs behind it were made now: those kept since { $date } are of another building, other people, another drill or another Parvis.
egress-calibrated-broken = The runs behind it were made now: { $file } was edited or is broken, so it is not used.
egress-calibrated-far = That is far off: the drill went another way than the runs, or the drawing shows another building. Do not rely on this fit.
egress-calibrated-left = Measured times that no run could answer, such as those of an exit nobody takes: { $count }
egress-calibrated-announced = People knew of that drill beforehand. Without warning they may start later.
egress-calibrated-staying = That drill was an evacuation. That people start as soon and walk as fast when they are told to stay in is our assumption.
egress-calibrated-exit = { $place }: { $people } people in the drill, { $run } in the runs.
egress-sure-response = How long people take to start is drawn for every run from a log-normal distribution with 3.44 and 0.94, up to 300 s: half start within about 31 s (IMO MSC.1/Circ.1533, by day; for ships, and recalled, not checked). Classes start as one; everybody else starts alone.
egress-sure-pace = How fast each walks where it is free is drawn from a normal distribution, 1.34 ± 0.26 m/s (Weidmann 1993, recalled).
egress-sure-pupils = Pupils are taken as adults in speed and breadth: no source at hand gives figures for those of 7 to 17 years. Time a drill of your own.
egress-sure-assigned = Everybody goes to the exit the plan gives to their room, whatever the queue; if it is lost, to the nearest.
egress-sure-familiar = Everybody goes to the exit they came in by, whatever the queue; if it is lost, to the nearest.
egress-sure-not-sent = { $people } people in { $rooms ->
    [one] one room have
   *[other] { $rooms } rooms have
 } no such exit, or no way to it, and choose for themselves:
egress-sure-nearest = Everybody takes the way that is shortest for them, whatever the queue.
egress-sure-classes = Each of the { $count } classes starts when its teacher does and keeps together on the way.
egress-sure-turning = Everybody goes to the nearest exit; who stands in a queue looks round every ten seconds and turns to an exit that is sooner by 15 % (few people turn in experiments; the figures are our assumption).
egress-sure-quickest = Everybody knows every queue and takes the exit that is soonest, turning for a gain of 15 %: quicker than people are.
egress-sure-capped = No door lets more than { $flow } people a second through a metre of its clear width, the most that codes count on (NIST TN 1822, IMO MSC.1/Circ.1533; read in other programs’ tests). Real crowds pass faster, so this is on the safe side.
egress-sure-emergent = How many pass a door comes of the crowd alone: in the laboratory 1.7 to 2.8 people a second pass 1 m. Codes count on no more than { $flow }; run it with doors capped for the safe side.
egress-sure-help = The runs hold nobody who needs help: the dossier does not say who cannot use stairs (wheelchair_users and people_needing_help in site.toml).
egress-lost-too-narrow = Left out, too narrow to stand in ({ $count }): { $places }
egress-lost-door = Left out, doors with no room beside them ({ $count }): { $places }
egress-lost-stairs = Left out, stairs without room for landing and flights ({ $count }): { $places }
egress-lost-floor = Doors to a room drawn elsewhere; floor was assumed between ({ $count }): { $places }
egress-lost-exit = Exits with a room behind them, taken as inner doors ({ $count }): { $places }
egress-others = Those who move otherwise
egress-on-wheels = In wheelchairs: { $people }. On average { $out } get out, { $refuge } wait for help in a refuge, { $stairs } beside the stairs.
egress-helped = Walking with somebody’s help: { $people }. On average { $out } get out.
egress-small-children = Small children: { $people }. On average { $out } get out.
egress-others-left = On average { $left } of them neither get out nor find such a place.
egress-staying-others = { $who ->
    [wheels] In wheelchairs
    [helped] Walking with somebody’s help
   *[other] Small children
}: { $people }. On average { $out } are in a room to stay in at the end.
egress-staying-left = On average { $left } of them find none.
egress-waits = { $place }: { $people } wait here for help, on average.
egress-rescue = Nobody fetches those who wait: the times above do not hold how long that takes. Name who does it, and time it at a drill.
egress-lift = { $place }: the lift carries { $people } people, on average.
egress-sure-others = Who needs what is drawn by chance for every run, anywhere in the building. Wheelchairs are 0.7 m wide and 30 % slower than others (a planning rule, not measured). Those who are helped walk at 0.46 to 0.76 m/s (RiMEA, for people limited in walking; that it is their speed is our assumption) and go down stairs at 0.15 to 0.47 m/s (NIST, 2014). Helpers are not counted apart.
egress-sure-steps = It was taken that a wheelchair passes every door and exit that nobody has called otherwise (step_free), if it is 0.7 m wide.
egress-sure-children = Small children walk at 1.9 m/s, the mean measured for 3 to 7 years (arXiv 2306.11430); on stairs they are slowed as all are, for want of a figure.
egress-sure-no-lifts = Lifts stand still.
egress-sure-lifts-none = Lifts were asked for, but the drawing shows none with doors on two levels.
egress-sure-lifts = Lifts run for those in wheelchairs and those who are helped: a car takes { $people } people at { $speed } m/s, its doors need { $doors } s to open or shut and stay open for { $stays } s after the last. What you did not give (--lift-people, --lift-speed) is our assumption; no source at hand gives it. Use only lifts made for evacuation, and ask their keeper for the figures.
egress-lost-lift = Left out, lifts without doors on two levels ({ $count }): { $places }

serve-first = Nobody can sign in yet. Open this link once, choose a password, then invite the others:
serve-ready = Ready on { $address } (Ctrl-C stops)
serve-stopped = Stopped.
demo-sample = A sample country is ready. Each link signs you in once, as somebody else:
cli-bad-key = { $path } is no master key: it must hold 64 hexadecimal digits. Put the right file in its place; without it nothing that was kept can be read.
cli-not-served = Parvis cannot answer on { $address }: { $reason }. Choose another with --listen.
cli-office = What is kept cannot be used: { $reason }
keep-backed-up = { $path } holds { $tables } tables with { $rows } rows and { $files } large files, each with its count and hash.
keep-key = It does not hold the master key. Keep a copy of master.key somewhere else: without it nothing in the backup can be read.
keep-restored = All of { $path } is there: { $tables } tables with { $rows } rows and { $files } large files have the same counts and hashes.
keep-moved = All of it is in { $path } and the database named: { $tables } tables with { $rows } rows and { $files } large files have the same counts and hashes.
keep-journal-whole = The journal is whole: { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
 }, none changed, missing, doubled or moved.
keep-journal-touched = Somebody touched the journal. It has { $lines ->
    [one] { $lines } line.
   *[other] { $lines } lines.
 }
keep-journal-fault = • { $fault }
keep-journal-end = Keep this elsewhere; --end LINE:HASH proves later that nothing before it was touched:
