### Drills of a site: planning, taking part, running, what goes into the dossier.

tab-drills = Drills

## The list of a site

drills-asked = What the law asks
drills-asked-none = The law loaded for this country asks for no number of drills of this site, or the site’s class is not known yet.
drills-asked-unsure = Whether it is asked of this site is not known: answer the questions about its class.
drills-asked-met = Met
# $held, $needed and $planned are numbers; $from and $until are days.
drills-quota = Held: { $held } of { $needed } between { $from } and { $until }. Planned: { $planned }.
# $count drills are to be held until the day $by; of $to-plan of them no day is set.
drills-quota-by = { $count ->
    [one] { $count } more drill is needed
   *[other] { $count } more drills are needed
} by { $by }. Without a day: { $to-plan }.
# $count drills are to be held until the day $by, though the number is met today; of $to-plan of them no day is set.
drills-quota-next = Enough for today. Only drills of the time before count, so after { $by } an older one drops out: hold { $count } more by then. Without a day: { $to-plan }.
drills-here = Drills
drills-none = No drill is planned here. A drill planned below is run from telephones, and what it measures goes into the dossier.
drills-recorded = All drills in the dossier
drills-state-planned = planned
drills-state-running = goes on
drills-state-held = held
drills-state-called-off = called off
drills-change = Another day, or call it off
drills-change-do = Change
drills-call-off = Call it off
drills-games = Game sheets for small children (PDF)
drills-new = Plan a drill
drills-new-do = Plan the drill
drills-kind = What is practised
drills-date = Day
drills-groups = Who takes part
drills-announced = Do people know beforehand?
drills-announced-hint = No drill takes small children by surprise: with them it must be announced.
drills-announced-yes = Yes, it is announced
drills-announced-no = No
drills-class = Class
drills-people-in-it = People
drills-rooms = Rooms
drills-rooms-more = Rooms that are not on the drawing
drills-rooms-hint = One a line, with a semicolon and the number of people: Workshop; 18
drills-exits = Exits that are watched, when people leave the building
slip-drill-date = That day is past. Choose today or a later day.
slip-drill-people = The number of people in a room is missing. Enter a whole number, 0 or more.
slip-drill-observer-place = An observer stands at a room or exit that does not take part. Choose another place for them, or let them go about.

## Coming in

drills-join-lead = Nobody needs an account or a name. Say what you watch; you can change it at any time.
drills-join-role = What you do
drills-role-teacher = I am with a class
drills-role-teacher-hint = You say when your room is safe, and count heads.
drills-role-observer = I watch
drills-role-observer-hint = You watch exits, or tell for rooms without a telephone.
drills-join-rooms = Rooms
drills-join-exits = Exits
drills-join-nothing = Choose at least one room or exit.
drills-tab-run = Drill
drills-tab-post = What I watch

## Running it

drills-phase-planned = Not started yet.
drills-phase-running = The clock runs.
drills-phase-all-clear = All-clear: what is seen now is not measured any more.
drills-phase-ended = The drill is over.
drills-ready = Before you start
drills-ready-lead = Tick what is done. Nothing here stops the start; what is missing is said beside the button. Where the law loaded here asks for something, the article stands below it; everything else is good practice.
drills-ready-date-checked = The day is checked: what the law asks, examinations, holidays.
drills-ready-people-told = Everybody who takes part knows the day and what to do.
drills-ready-few-told = Those who must know do: security, first aid, whoever answers the telephone. Nobody else.
drills-ready-parents-told = The letter to parents is sent.
drills-ready-game-sheets = The game sheets for small children are printed, and their teachers know the games.
drills-ready-services-told = Police, fire service and ambulance know day and hour, and that it is a drill.
drills-ready-neighbours-told = The neighbours know that it is a drill.
drills-ready-observers-named = The observers are named, and know where they stand.
drills-ready-keys = The rooms that are to be locked lock, and the keys are where they are needed.
drills-ready-ways-free = The ways out and the assembly point are free.
drills-ready-air-shut = Windows and ventilation can be shut, and somebody is named who does it.
drills-ready-help = Everybody who needs help to move has somebody with them.
drills-ready-time-after = There is time afterwards to talk it over.
drills-ready-count = Ready: { $done } of { $all }.
drills-ready-missing = Not ticked yet. You can start all the same:
drills-ready-practice = Good practice
drills-prepare = Preparation
drills-prepare-to = To the preparation
drills-observers = Observers
drills-observers-lead = Name who observes, until the start. At the door they tap their name; the report names them with what they saw. 30 days after the drill the names are deleted.
drills-observers-none = Nobody is named yet.
drills-observer-name = Name
drills-observer-body = From
drills-observer-where = Stands at
drills-observer-about = Goes about the building
drills-observer-do = Name this observer
drills-observer-gone = Does not come
drills-observer-here = has come in
drills-join-observer = Are you one of the observers? Tap your name.
drills-join-observer-none = None of these
drills-letter = Letter to parents and neighbours
drills-letter-lead = One page, woven from what is planned. It says the day, or the week where the drill is not announced; never the hour, no room and no door.
drills-letter-to = To whom
drills-letter-languages = Languages
drills-letter-ask = Whom people can ask
drills-letter-ask-hint = A function and a telephone: school office, 21 43 65.
drills-letter-do = Show the letter
drills-letter-draft = This translation is a draft: let somebody who speaks the language read it before you send it.
drills-ready-calm-words = It is announced in calm words; nobody shows weapons or injuries.
drills-ready-care = Who does not take part has a quiet place and somebody with them.
drills-ready-alarm = The alarm is the one of the plan, and differs from the other alarms.
drills-ready-phones = The telephones are charged, and every room has one or somebody who tells for it.
drills-start = Start
drills-all-clear = All-clear
drills-end = End the drill
drills-end-hint = What telephones still hold comes in afterwards.
drills-end-do = Yes, end it
drills-over = The drill is over. Thank you. What your telephone still holds is taken in.
drills-to-report = To the report
drills-together = All together
# $count of $all rooms.
drills-rooms-safe = Safe: { $count } of { $all } rooms.
drills-people-accounted = Accounted for: { $count } of { $all } people.
drills-all-accounted = Everybody accounted for after { $time }
drills-missing = Missing
drills-extra = Extra
drills-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# $missing and $extra are rooms: people missing in one are perhaps those extra in the other.
drills-offer = { $count ->
    [one] The person missing in { $missing } may be the one extra in { $extra }.
   *[other] The { $count } people missing in { $missing } may be those extra in { $extra }.
}
drills-match = It is so
drills-join-how = How others come in
drills-join-hint = They photograph the picture, or type the six digits at “Join an exercise”.
drills-qr = Picture that opens the door
drills-role-lead-count = { $count ->
    [one] { $count } leads
   *[other] { $count } lead
}
drills-role-teacher-count = { $count ->
    [one] { $count } is with a class
   *[other] { $count } are with classes
}
drills-role-observer-count = { $count ->
    [one] { $count } watches
   *[other] { $count } watch
}
drills-unwatched = Nobody watches: { $places }.
drills-wait = Wait for the start.
drills-first = First person out
drills-last = Last person out
drills-counted = How many came out
drills-enter = Enter
drills-expected = { $count ->
    [one] { $count } person expected
   *[other] { $count } people expected
}
drills-present = { $count } of { $all } counted
drills-ask-secured = Locked and out of sight
drills-ask-empty = Room is empty
drills-ask-out = Class is outside
drills-not-secured = Said not to be locked.
drills-not-empty = Said not to be empty.
drills-not-out = Said not to be outside.
drills-all-here = { $count ->
    [one] The one is here
   *[other] All { $count } are here
}
drills-more-than = { $count ->
    [one] { $count } more than expected: report who is extra, or count again.
   *[other] { $count } more than expected: report who is extra, or count again.
}
drills-fewer-than = { $count ->
    [one] { $count } fewer than expected: report who is missing, or count again.
   *[other] { $count } fewer than expected: report who is missing, or count again.
}
drills-otherwise = Another number, somebody missing or extra
drills-count = Heads counted
drills-how-many = How many
drills-label = What helps to find them
drills-label-hint = no name: “a boy of 7B, red cap”
drills-say-missing = Is missing
drills-say-extra = Is extra here
drills-take-back = Take back
drills-correct = Correct
drills-correct-do = Save the correction
drills-notes = What you saw
drills-note-kind = Kind
drills-note-gap = To put right
drills-note-strength = Went well
drills-note-information = To know
drills-note-where = Where
drills-note-everywhere = In the whole building
drills-note-text = What you saw
drills-note-hint = One thing a note, no names: “The bell is not heard in the gym.”
drills-note-do = Write it down
drills-wash = Talk it over
drills-wash-lead = Five minutes for everybody who took part: one thing at a time, no names. It goes into the report.
drills-wash-kind = What do you want to say?
drills-wash-good = What went well
drills-wash-hard = What was hard
drills-wash-change = What to change
drills-wash-text = In your words
drills-wash-do = Say it
slip-drill-note = Nothing is written in the note. Write what you saw, then send it again.

## What goes into the dossier

drills-keep = Put it into the dossier
drills-keep-later = When the drill is over, what it measured and showed can be put into the dossier from here.
drills-keep-lead = The times calibrate the next forecast of this building, the drill counts for the law, and every gap you leave ticked becomes a finding that stays until it is put right.
drills-lead = Who ran it
drills-lead-hint = A function, no name: deputy head.
drills-aftercare = What was done for people afterwards
drills-aftercare-hint = For example: classes talked it over for ten minutes.
drills-violence = Dummy weapons or injuries were shown
drills-gaps = What is to be put right
drills-gaps-hint = Say who sees to it and by when, if you know already.
drills-keep-do = Put it into the dossier
drills-boxes = Your own words
drills-boxes-lead = They stand in the report beside what was measured. No number changes with them.
drills-box-summary = The drill in a few sentences
drills-box-strengths = What went well
drills-box-areas = What to put right
drills-box-do = Save your words
drills-reword = Put it otherwise
drills-reword-hint = What was written first stays here and in the journal. Empty: the first words stand again.
drills-reword-do = Save the wording
drills-reword-first = Written first: { $text }
drills-improve = Have it put right
drills-improved = among the findings
drills-back = Back to the drills
slip-drill-lead = Who ran the drill is missing. Name the function: deputy head.
slip-drill-not-held = The drill was not held to its end. Start and end it first.
slip-improvement-text = What is to be put right is not written, or longer than 1,000 letters. Write it in at most 1,000.
