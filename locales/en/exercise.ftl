### The tabletop exercise: what its pages answer, what its report says, and the names of its closed lists.
### Ids of lists end in the word that scenarios and events use.

## Why something cannot happen now

exercise-not-created = This exercise has not been set up yet.
exercise-not-created-settle = Wait a moment and try again; if that does not help, ask the facilitator.
exercise-created-already = This exercise has been set up already.
exercise-created-already-settle = Open the one there is.
exercise-other-scenario = This belongs to another scenario, or to another version of it.
exercise-other-scenario-settle = Load the page anew and choose the scenario again.
exercise-bad-setting = The exercise is not fully set up, or its settings contradict each other.
exercise-bad-setting-settle = Name at least one table, one country and one language, each once and without the signs / and +, and check the limits of the comparison.
exercise-bad-limits = The limits of the comparison do not fit together.
exercise-bad-limits-settle = Write whole numbers from 1 to 60. “In common” cannot ask for more countries than it counts from. Minutes go up: 5, 15, 30, 60.
exercise-not-the-same = These two cannot be the same: one is a measure and the other a body, or both are one already.
exercise-not-the-same-settle = Choose something of the same kind, or take the other one back first.
exercise-not-novel = This is not new: more than one country chose it, or it is on the list and too few say that it is new to them.
exercise-not-novel-settle = Draft a practice of what one country alone named and others do not know.
exercise-not-let-out = Its country has not let this out.
exercise-not-let-out-settle = Ask the delegate of that country to let it out first.
exercise-not-joined = You have not joined this exercise yet.
exercise-not-joined-settle = Join first: choose your country and your table.
exercise-not-allowed = Your role in this exercise does not allow this.
exercise-not-allowed-settle = Ask the facilitator.
exercise-not-your-table = You do not sit at this table.
exercise-not-your-table-settle = Answer at your own table; if you have moved, choose the new table first.
exercise-not-your-nation = You are not here for this country.
exercise-not-your-nation-settle = Answer for your own country, or correct it in what you said about yourself.
exercise-unknown = What this is about is not here, or not here yet.
exercise-unknown-settle = Wait a moment and send it again.
exercise-taken = This name is taken already.
exercise-taken-settle = Load the page anew and send it again.
exercise-out-of-range = The text is too long, the list too large, or the number does not fit. At most { $most } is possible here.
exercise-out-of-range-settle = Shorten the text or choose another number.
exercise-too-many-measures = An answer has at most { $most } measures: these are the priorities.
exercise-too-many-measures-settle = Take one out first; what stood before stands.
exercise-twice = The same thing stands twice in your answer.
exercise-twice-settle = Take one of the two out.
exercise-wrong-answer = This task asks for another kind of answer.
exercise-wrong-answer-settle = Load the page anew and answer what the task asks.
exercise-empty = Nothing is written here.
exercise-empty-settle = Write at least a word, then send it.
exercise-bad-sequence = Your device has lost count.
exercise-bad-sequence-settle = Load the page anew and send it again.
exercise-not-started = The exercise has not begun yet.
exercise-not-started-settle = The clock must be started first.
exercise-started-already = The clock has been started already.
exercise-started-already-settle = There is nothing to do.
exercise-paused = The clock has been stopped already.
exercise-paused-settle = To go on, start the clock again.
exercise-not-paused = The clock is running.
exercise-not-paused-settle = There is nothing to do.
exercise-module-begun = This module is being played, or has been played.
exercise-module-begun-settle = Choose a module that has not begun.
exercise-module-not-running = This module is not being played now.
exercise-module-not-running-settle = Choose the module that is being played.
exercise-released-already = Every table this inject is meant for has it.
exercise-released-already-settle = There is nothing to do.
exercise-held-already = This inject is held back already.
exercise-held-already-settle = It waits until you let it go or send it.
exercise-skipped = This inject was left out.
exercise-skipped-settle = Take it back in first.
exercise-not-held = This inject is neither held back nor left out.
exercise-not-held-settle = There is nothing to do: it is in its place.
exercise-not-timed = This inject has no minute of its own.
exercise-not-timed-settle = Send it yourself when it is needed.
exercise-not-due = The clock cannot send this inject now.
exercise-not-due-settle = Send it yourself, or wait for its time.
exercise-over = The exercise is over.
exercise-over-settle = Nothing more goes out to the tables; what people write still comes in.
exercise-not-over = The exercise is not over yet.
exercise-not-over-settle = End the exercise first.
exercise-in-use = Somebody sits there, came for it or reads it, or something was written there.
exercise-in-use-settle = Give those people another place first. What was answered keeps its table and country.
exercise-last-one = This is the only one.
exercise-last-one-settle = Add another before you take this one away.
exercise-closed = The names have been deleted: nothing more can be written.
exercise-closed-settle = Only the actions of the improvement plan can still be changed.

## Sentences of the report

report-written = In the organiser’s words: “{ $words }”
report-rehearsal = This was a rehearsal: the players were robots, and nothing here was said by people.
report-scenario = Scenario: “{ $title }”, version { $version }.
report-setting = It was played at { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
 } by people from { $nations ->
    [one] { $nations } country
   *[other] { $nations } countries
 }.
report-came = { $came ->
    [one] { $came } person took part
   *[other] { $came } people took part
 }{ $expected ->
    [0] .
    [one] ; { $expected } was expected.
   *[other] ; { $expected } were expected.
 }
report-came-nations = By country: { $shares }.
report-came-tables = By table (table – people): { $shares }.
report-came-functions = By field of work: { $shares }.
report-played = By the clock of the exercise, { $time } went by.
report-rated = Critical task: “{ $critical }” Ratings: without challenges – { $p }, with some challenges – { $s }, with major challenges – { $m }, unable to be performed – { $u }. Objective: { $objective }
report-strength = Done without challenges, as every evaluator who rated it saw: “{ $critical }” Ratings: { $p }. Objective: { $objective }
report-area = Fell short: “{ $critical }” Ratings: with major challenges – { $m }, unable to be performed – { $u }, with some challenges – { $s }, without challenges – { $p }. Objective: { $objective }
report-not-rated = Nobody rated this objective: { $objective }
report-seen = Seen: “{ $words }” Objective: { $objective }
report-seen-with-quote = Seen: “{ $words }” Somebody said: “{ $quote }” Objective: { $objective }
report-seen-with-table = Seen at table { $table }: “{ $words }” Objective: { $objective }
report-seen-with-quote-with-table = Seen at table { $table }: “{ $words }” Somebody said: “{ $quote }” Objective: { $objective }
report-started = { $at } – The exercise began.
report-module-begun = { $at } – The module “{ $module }” began.
report-module-ended = { $at } – The module “{ $module }” ended.
report-paused = { $at } – The clock was stopped for a while.
report-slept = { $at } – The computer slept, or was off, for { $by }; that time was not played, and the clock stood.
report-resumed = { $at } – The clock went on.
report-moved-on = { $at } – The clock was set forward by { $by }.
report-released = { $at } – Inject { $inject } went out to { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
 } ({ $how ->
    [timed] at its minute
    [manual] by hand
    [conditional] because of an answer
    [contingency] kept for the case of need
   *[other] { $how }
 }).
report-released-with-text = { $at } – Inject { $inject } went out to { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
 } ({ $how ->
    [timed] at its minute
    [manual] by hand
    [conditional] because of an answer
    [contingency] kept for the case of need
   *[other] { $how }
 }): { $text }
report-skipped = { $at } – Inject { $inject } was left out.
report-skipped-with-text = { $at } – Inject { $inject } was left out: { $text }
report-held = { $at } – Inject { $inject } was held back.
report-held-with-text = { $at } – Inject { $inject } was held back: { $text }
report-let-go = { $at } – Inject { $inject } was let go again.
report-let-go-with-text = { $at } – Inject { $inject } was let go again: { $text }
report-re-timed = { $at } – Inject { $inject } was moved to minute { $minute } of its module.
report-re-timed-with-text = { $at } – Inject { $inject } was moved to minute { $minute } of its module: { $text }
report-stretched = { $at } – The module “{ $module }” was given { $minutes } minutes.
report-posted = { $at } – On the media wall: “{ $words }”
report-unposted = { $at } – Taken down from the media wall: “{ $words }”
report-decided-at = { $at } – A decision was written down: “{ $words }”
report-first-message = { $at } – Table { $table } wrote its first message to the public.
report-first-message-with-nation = { $at } – Table { $table }, { $nation }: first message to the public.
report-corrected = { $at } – Words that people had read were changed. Before: “{ $before }” Now: { $text }
report-ended = { $at } – The exercise ended.
report-wash = “{ $words }”
report-task = { $task }
report-answer = { $nation }: “{ $words }”
report-answer-of-table = Table { $table }: “{ $words }”
report-line = { $nation }, “In my country …”: “{ $words }”
report-answers-for = Who answers for it: { $owner }.
report-answers-for-with-minute = Who answers for it: { $owner }, by minute { $minute } of the story.
report-decided = Decided: “{ $words }”
report-decided-with-minute = Decided: “{ $words }” By minute { $minute } of the story.
report-decided-with-owner = Decided: “{ $words }” Who answers for it: { $owner }.
report-decided-with-owner-with-minute = Decided: “{ $words }” Who answers for it: { $owner }, by minute { $minute } of the story.
report-parked = Left for later: “{ $words }”
report-parked-with-owner = Left for later: “{ $words }” Who takes it: { $owner }.
report-mark = { $count ->
    [one] { $count } person gave the exercise { $mark } of 5.
   *[other] { $count } people gave the exercise { $mark } of 5.
 }
report-comment = “{ $words }”
report-common = “{ $item }”: chosen by { $chosen } of { $answered ->
    [one] { $answered } country
   *[other] { $answered } countries
 } that answered, and they agree. Task: { $task }
report-divergent = “{ $item }”: chosen by { $chosen } of { $answered ->
    [one] { $answered } country
   *[other] { $answered } countries
 } that answered; here the countries differ. Task: { $task }
report-novel = “{ $item }”: chosen by { $chosen } of { $answered ->
    [one] { $answered } country
   *[other] { $answered } countries
 } that answered; it is on no list, or new to others. Task: { $task }
report-few = “{ $item }”: chosen by { $chosen } of { $answered ->
    [one] { $answered } country
   *[other] { $answered } countries
 } that answered; too few to say more. Task: { $task }

## Headings of the report

exercise-section-overview = Overview
exercise-section-objectives = Objectives
exercise-section-timeline = What happened when
exercise-section-strengths = Strengths
exercise-section-areas = What to improve
exercise-section-comparison = What countries have in common and where they differ
exercise-section-answers = What tables and countries answered, in their words
exercise-section-decisions = Decisions
exercise-section-parked = Left for later
exercise-section-feedback = What people thought of the exercise
exercise-section-conclusion = Conclusion
exercise-section-plan = Improvement plan
exercise-section-messages = Messages to the public, side by side

## What people do for a living

exercise-function-command = Command
exercise-function-site = Operator of the site
exercise-function-police = Police
exercise-function-health = Health
exercise-function-media = Media
exercise-function-education = Education
exercise-function-justice = Prosecution and courts
exercise-function-transport = Transport

## How a message came

exercise-channel-phone = Telephone
exercise-channel-radio = Two-way radio
exercise-channel-in-person = In person
exercise-channel-letter = Letter
exercise-channel-e-mail = E-mail
exercise-channel-social = Social network
exercise-channel-press = Press
exercise-channel-map = Map

## How an inject goes out

exercise-release-timed = At its minute
exercise-release-manual = By hand
exercise-release-conditional = Because of an answer
exercise-release-contingency = In case of need

## What a task asks for

exercise-task-measures = Choose and rank measures
exercise-task-entities = Choose who is needed
exercise-task-message = Write a message to the public
exercise-task-decision = Decide
exercise-task-text = Answer in your own words

## Whose a body is, and how far it reaches

exercise-sector-government = Of the state
exercise-sector-non-government = Not of the state
exercise-level-national = National
exercise-level-local = Local

## How far a translation has been looked at

exercise-status-missing = not translated
exercise-status-machine = machine draft
exercise-status-human = by a person
exercise-status-approved = approved

## Roles

exercise-role-director = Director of the exercise
exercise-role-facilitator = Facilitator
exercise-role-controller = Controller
exercise-role-evaluator = Evaluator
exercise-role-scribe = Scribe of the table
exercise-role-interpreter = Interpreter
exercise-role-delegate = Delegate of the country
exercise-role-player = Player
exercise-role-observer = Observer

## How a critical task was done

exercise-rating-p = Performed without challenges
exercise-rating-s = Performed with some challenges
exercise-rating-m = Performed with major challenges
exercise-rating-u = Unable to be performed

## For whom a public message is, and on which way it goes out

exercise-audience-public = Everybody
exercise-audience-inside = People in the building
exercise-audience-families = Families
exercise-audience-staff = Staff
exercise-audience-neighbours = Neighbours
exercise-audience-media = Journalists
exercise-audience-partners = Embassies and partner states
exercise-outlet-loudspeaker = Loudspeakers
exercise-outlet-screens = Screens and boards
exercise-outlet-sms = Text messages
exercise-outlet-website = Website
exercise-outlet-social = Social networks
exercise-outlet-radio = Radio
exercise-outlet-television = Television
exercise-outlet-press = Statement to the press
exercise-outlet-staff = Staff who say it

## Questions of the hot wash

exercise-wash-strength = What went well?
exercise-wash-gap = What is missing?
exercise-wash-take-home = What do you take home?

## How far an action of the improvement plan has come

exercise-action-open = Not begun
exercise-action-doing = Being worked on
exercise-action-done = Done
exercise-action-dropped = Given up

## What a person writes into the report

exercise-box-overview = What the exercise was
exercise-box-strengths = What went well
exercise-box-areas = What to improve
exercise-box-conclusion = What follows from it

## The comparison of countries

exercise-class-common = In common
exercise-class-divergent = Different
exercise-class-novel = New
exercise-class-few = Chosen by few
exercise-class-unchosen = Chosen by nobody
exercise-differ-lead = Who leads
exercise-differ-rank = Order
exercise-differ-time = Time
exercise-cell-no-answer = No answer
exercise-cell-not-coded = Answer not sorted yet
exercise-cell-not-chosen = Not chosen
exercise-cell-chosen = Chosen
exercise-cell-withheld = Not let out

## Small labels beside words

exercise-label-original = original
exercise-label-machine = machine translation, not checked
exercise-label-human = translated by a person
exercise-label-approved = approved translation
exercise-label-earlier = made for an earlier wording
exercise-label-missing = not translated yet

## The leader’s list of injects

exercise-shelf-now = At the tables now
exercise-shelf-next = Next, by themselves
exercise-shelf-ready = Waiting for you
exercise-shelf-held = Held back
exercise-shelf-contingency = In case of need
exercise-shelf-later = In later modules
exercise-shelf-left-over = Did not reach every table
exercise-shelf-before = From modules that are over
exercise-shelf-skipped = Left out

## How far a table is with a task

exercise-progress-reading = Reading
exercise-progress-typing = Writing
exercise-progress-done = Done

## The mark on everything shown or printed

exercise-mark = EXERCISE
exercise-mark-long = This is an exercise. Nothing here is real.
exercise-robot-says = Sample words of a robot player.
