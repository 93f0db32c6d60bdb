### Drills: why something cannot be entered, and the report on what was measured.

## Who takes part, where people were counted, how a room stands

drill-group-kindergarten = kindergarten children
drill-group-primary = younger pupils
drill-group-secondary = older pupils
drill-group-adults = adults
drill-body-police = police
drill-body-fire-service = fire service
drill-body-medical = doctors, first aid
drill-body-psychologist = psychologist
drill-body-teacher = teacher or staff
drill-body-parent = parent
drill-body-authority = authority
drill-body-other = somebody else
drill-place-room = in the room
drill-place-assembly-point = at the assembly point
drill-light-problem = needs somebody
drill-light-waiting = nothing heard yet
drill-light-safe = safe, not all accounted for
drill-light-accounted = safe, all accounted for

## Why something cannot be entered

drill-refused-not-planned = This drill is not planned yet. Plan it first.
# $what is the part of the plan that is wrong.
drill-refused-bad-plan = { $what ->
    [rooms] Name at least one room, and each room only once.
    [exits] Name each exit only once.
   *[groups] Say who takes part, each group only once.
}
drill-refused-surprise-with-children = Small children take part, and no drill takes them by surprise. Announce it.
drill-refused-not-started = The drill has not started yet. Whoever leads it starts the clock.
drill-refused-started-already = The drill has started. Its plan stays as it is.
drill-refused-all-clear-already = The all-clear was given already.
drill-refused-needs-time = The all-clear was given. Enter also at what time you saw this.
drill-refused-too-early = That time has not come yet. Look at the clock and enter it again.
drill-refused-ended = The drill is over. What was seen before its end can still be entered, with its time.
drill-refused-not-ended = The drill is not over yet. End it first.
drill-refused-closed = This drill is closed. Nothing more can be entered.
drill-refused-not-joined = You are not in this drill yet. Join it first.
drill-refused-not-allowed = That is not part of your task. Ask whoever leads the drill.
# $room and $exit are what people call them.
drill-refused-not-your-room = { $room }: you do not watch this room. Ask whoever leads the drill to give it to you.
drill-refused-not-your-exit = { $exit }: you do not watch this exit. Ask whoever leads the drill to give it to you.
drill-refused-unknown = { $what ->
    [room] { $id }: this room is not in the drill. Choose one from the list.
    [exit] { $id }: this exit is not in the drill. Choose one from the list.
    [missing] { $id }: nobody has reported these people missing. Choose from the list.
    [observer] This observer is not named any more. Choose another, or none.
    [sentence] This sentence has changed meanwhile. Load the page again, then put it otherwise.
   *[extra] { $id }: nobody has reported these people as too many. Choose from the list.
}
drill-refused-same-room = { $room }: missing and extra people are of one room. Choose the room they were found in.
drill-refused-too-long = { $what ->
    [class] The name of a class is too long.
    [label] The description is too long.
    [name] The name is too long.
   *[text] The text is too long.
} At most { $most ->
    [one] { $most } letter.
   *[other] { $most } letters.
}
drill-refused-out-of-range = { $what ->
    [people] Too many people: at most { $most }.
    [seconds] The time is too late: at most { $most } s after the start.
    [exits] Too many exits: at most { $most }.
    [observers] Too many observers: at most { $most }.
   *[rooms] Too many rooms: at most { $most }.
}
drill-refused-empty = A name is missing. Fill it in.
drill-refused-bad-sequence = Your telephone sent its entries in the wrong order. Load the page again.

## The report: times, rooms, exits, people

drill-report-seconds = { $seconds } s
drill-report-minutes = { $minutes } min { $seconds } s
drill-report-whole-minutes = { $minutes } min
# Whose room, and which: 7B (room 102).
drill-report-class = { $class } ({ $room })

drill-report-planned = { $kind }: { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
}, { $people ->
    [one] { $people } person
   *[other] { $people } people
} expected.
drill-report-announced = People knew of it beforehand.
drill-report-unannounced = People did not know of it beforehand.
drill-report-group = Took part: { $group }.
drill-report-watched = With telephones: { $teachers ->
    [one] { $teachers } teacher
   *[other] { $teachers } teachers
}, { $observers ->
    [one] { $observers } observer
   *[other] { $observers } observers
}.

drill-report-all-secured = All rooms were locked and everybody out of sight { $time } after the start.
drill-report-all-out = Everybody was out { $time } after the start.
drill-report-all-safe = Everybody was out or behind a locked door { $time } after the start.
drill-report-not-all-safe = Safe: { $safe } of { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
}. When the last room was safe is not known.
drill-report-simulated-below = In the simulation of this building it takes { $low } to { $high }, in half of the runs at most { $median }. The drill took { $time }: less than in 95 of 100 runs.
drill-report-simulated-inside = In the simulation of this building it takes { $low } to { $high }, in half of the runs at most { $median }. The drill took { $time }: as simulated.
drill-report-simulated-above = In the simulation of this building it takes { $low } to { $high }, in half of the runs at most { $median }. The drill took { $time }: more than in 95 of 100 runs.
drill-report-all-accounted = { $expected ->
    [one] The { $expected } person expected was
   *[other] All { $expected } people expected were
} accounted for { $time } after the start.
drill-report-not-all-accounted = Accounted for: { $accounted } of { $expected ->
    [one] { $expected } person
   *[other] { $expected } people
}. A count is missing or does not fit.
drill-report-all-clear = All-clear { $time } after the start.
drill-report-ended = End of the drill { $time } after the start.

drill-report-room-secured = { $room }: locked and out of sight after { $time }.
drill-report-room-not-secured = { $room }: not locked, reported after { $time }.
drill-report-room-empty = { $room }: empty after { $time }.
drill-report-room-not-empty = { $room }: not empty, reported after { $time }.
drill-report-room-out = { $room }: outside after { $time }.
drill-report-room-out-with-exit = { $room }: outside after { $time } ({ $exit }).
drill-report-room-not-out = { $room }: not outside, reported after { $time }.
drill-report-room-counted = { $room }: { $present } counted, { $expected } expected, all explained after { $time }.
drill-report-room-count-differs = { $room }: { $present } counted, { $expected } expected, not explained; counted after { $time }.
drill-report-room-silent = { $room }: nothing was reported.

# $told is what was seen there: the next three messages, joined.
drill-report-exit = { $exit }: { $told }.
drill-report-exit-first = first person after { $first }
drill-report-exit-last = last person after { $last }
drill-report-exit-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
} came out

# $found_in is the room they were found with.
drill-report-found = { $room }: { $count ->
    [one] { $count } missing person
   *[other] { $count } missing people
} found elsewhere ({ $found_in }) after { $time }.
drill-report-missing = { $room }: { $count ->
    [one] { $count } person
   *[other] { $count } people
} missing to the end.
drill-report-extra = { $room }: { $count ->
    [one] { $count } person
   *[other] { $count } people
} too many to the end, of none of the rooms.

# $words is what somebody wrote, in quotation marks.
drill-report-note = { $words }
drill-report-note-with-where = { $where }: { $words }
drill-report-by = { $note } — { $by }
drill-report-observer = Observed: { $by }.
drill-report-observer-with-where = Observed: { $by }; { $where }.
drill-report-wash-good = Went well: { $words }
drill-report-wash-good-with-where = { $where }, went well: { $words }
drill-report-wash-hard = Was hard: { $words }
drill-report-wash-hard-with-where = { $where }, was hard: { $words }
drill-report-wash-change = To change: { $words }
drill-report-wash-change-with-where = { $where }, to change: { $words }
drill-report-written = Whoever led the drill: { $words }
drill-report-corrected = { $note } (put otherwise by whoever led)

## The report on paper

drill-report-paper = Report of a drill
drill-report-mark = DRILL
drill-report-section-overview = What was practised
drill-report-section-times = Times
drill-report-section-rooms = Rooms
drill-report-section-exits = Exits
drill-report-section-people = Missing and found
drill-report-section-strengths = What went well
drill-report-section-gaps = What to put right
drill-report-section-information = What else was seen
drill-report-section-wash = What people said afterwards
drill-report-day = Day
drill-report-kind = What was practised
drill-report-groups = Who took part
drill-report-record = Record
drill-report-record-until = up to entry { $last }
drill-report-measured = Measured
drill-report-low = Simulated: 5 of 100 runs are shorter
drill-report-median = half are shorter
drill-report-high = 5 of 100 are longer
drill-report-compare-only = No data exist to test a simulation of people hiding in rooms. Use it only to compare two plans.
drill-report-room = Room
drill-report-secured = Locked
drill-report-empty = Empty
drill-report-out = Outside
drill-report-counted = Counted / expected
drill-report-at-exit = Exit
drill-report-first = First person
drill-report-last = Last person
drill-report-people = People
# In a cell of a table: it was reported not to be so, at that time.
drill-report-cell-not = no ({ $time })
drill-report-follows = What follows
drill-report-follows-lead = For each point, write down what is done, who does it and by when. Look at it again at the next drill.
drill-report-no-gaps = Nobody wrote down anything to put right. There is room here for what you agree on.
drill-report-seen = What was seen
drill-report-about = About these times
drill-report-about-times = Times are minutes and seconds after the start. They were taken on the telephones of the people in the rooms and at the exits; a dash says that nobody reported it.
drill-report-about-proof = Numbers in square brackets are entries of the drill’s record. Whoever leads the drill keeps it.
drill-report-about-names = This report counts people and names nobody.
drill-report-about-names-observers = This report counts people and names only observers. 30 days after the drill their names are deleted here too: delete your copies as well.
