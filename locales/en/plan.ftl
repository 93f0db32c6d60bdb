### The printed plan: headings, tables, marks, and the three postures in plain steps.

## Cover and marks

plan-title = Protection plan
plan-of = Plan of { $site }
plan-date = As of { $date }
plan-mark-tlp = TLP:{ $colour }
plan-draft-translation = Draft translation: not yet approved by a native speaker.
plan-missing-translations = { $count ->
    [one] One text is not translated yet and is shown in English after [en].
   *[other] { $count } texts are not translated yet and are shown in English after [en].
}
plan-contents = Contents
plan-page = Page { $page } of { $pages }
plan-restricted = For responders and the site's own staff. Do not publish.

## The site

plan-site = Site
plan-site-facts = Facts about the site
plan-fact = Fact
plan-value = Value
plan-source = Source
plan-day = Date

## Classification

plan-classification = Classification
plan-classification-undecided = Cannot be decided
plan-classification-none = No rule pack covers this country. The baseline applies.
plan-pack = Rule pack
plan-criterion = Criterion
plan-verdict = Verdict
plan-requirement = Requirement
plan-citation = Article
plan-evidence = Evidence
plan-what-it-asks = What the law asks for

## Floor plans

plan-floor-plans = Floor plans
plan-floor-plan-of = Floor plan: { $level }
plan-no-drawing = There is no floor plan yet.
plan-legend = Legend
plan-scale = Scale 1:{ $scale }
plan-north-short = N
plan-north-unknown = North not known
plan-pinned-findings = Findings on this floor
plan-symbol-emergency-exit = Emergency exit

## People

plan-roles = Roles and deputies
plan-role = Role
plan-holder = Holder
plan-deputies = Deputies
plan-function = Function
plan-name = Name
plan-phone = Work telephone
plan-agency = Agency
plan-confirmed = Contact checked
plan-contacts = Contacts
plan-nobody = nobody named
plan-not-known-yet = not known yet
plan-no-deputy = no deputy

## Alarm and postures

plan-alarm = Alarm and postures
plan-alarm-signals = Alarm signals
plan-alarm-not-described = How the alarm is given here is not written down yet.
plan-decide-evacuate = The danger is inside and the way out is safe: evacuate.
plan-decide-shelter = The danger is outside, in the air or the weather: shelter.
plan-decide-lockdown = Somebody means harm, and leaving is not clearly safe: lock down.

posture-evacuate = Evacuate
posture-evacuate-when = Fire or another danger inside, and the way out is safe.
posture-evacuate-step-1 = Stop at once. Leave belongings behind.
posture-evacuate-step-2 = Take along everyone in your care. Help those who need help, as agreed.
posture-evacuate-step-3 = Leave by the nearest safe way. Do not use lifts.
posture-evacuate-step-4 = Close doors behind you, but do not lock them.
posture-evacuate-step-5 = Go to the assembly point and stay together.
posture-evacuate-step-6 = Count everyone. Report who is missing, who is hurt and who has joined you.
posture-evacuate-step-7 = Go back in only when the incident lead says so.

posture-shelter = Shelter
posture-shelter-when = A danger outside, in the air or the weather: a harmful cloud, smoke, a storm.
posture-shelter-step-1 = Come inside. Bring in everyone who is outdoors.
posture-shelter-step-2 = Go to the rooms the plan names.
posture-shelter-step-3 = Close windows and doors. Switch off the ventilation and seal the gaps.
posture-shelter-step-4 = Keep away from the windows.
posture-shelter-step-5 = Listen to the official news. Keep the telephone lines free.
posture-shelter-step-6 = Count everyone and report.
posture-shelter-step-7 = Stay until the incident lead or the authorities end it.

posture-lockdown = Lock down
posture-lockdown-when = Somebody inside or close by means harm, and leaving is not clearly safe.
posture-lockdown-step-1 = If you know for sure where the danger is and can leave without risk, leave quietly with everyone in your care.
posture-lockdown-step-2 = Otherwise go into the nearest room that locks. Take in people from the corridor if that is safe.
posture-lockdown-step-3 = Lock the door and block it with furniture. Switch off the light.
posture-lockdown-step-4 = Stay low, behind something solid, out of sight, away from door and windows.
posture-lockdown-step-5 = Be silent. Switch telephones to silent, without vibration.
posture-lockdown-step-6 = Stay close to those who are frightened.
posture-lockdown-step-7 = Open to nobody. Wait for the police or the agreed signal that it is over.

## Rooms

plan-rooms = Rooms
plan-number = No.
plan-use = Use
plan-level = Level
plan-area = Area, m²
plan-people = People
plan-locks = Locks from inside
plan-nearest-exit = Nearest exit
plan-travel = Walk to the exit
plan-exits = Exits
plan-width = Clear width
plan-opens = Opens
plan-leads-from = Leads from

## Responder sheet

plan-responder-sheet = Responder sheet
plan-responder-grid = Grid square
plan-responder-meet = Who meets you

## Measures and drills

plan-measures = Measures
plan-measure = Measure
plan-status = Status
plan-where = Where
plan-rights-check = Rights check
plan-rights-missing = not made yet
plan-drills = Drills
plan-drill-time = Time until safe

## What is missing, sources

plan-missing = What is missing
plan-finding = Finding
plan-settle = What settles it
plan-code = Code
plan-sources = Sources
plan-drawing-from = Drawing
plan-made-with = Made with Parvis { $version } from the dossier “{ $site }”.
plan-sign-off = Approval
plan-approved-by = Approved by
plan-signature = Signature

## Emergency services

plan-police = Police
plan-fire-service = Fire service

plan-sections = Plan text

## More of the printed plan (parvis-print)

plan-reading = How to read this plan
plan-reading-pins = Each kind of finding has a number. The same number is pinned on the floor plans where the finding is; its shape tells how much it matters, also in black and white.
plan-reading-evidence = Every rule carries a mark: whether its text was seen, or only a secondary source that counsel should confirm. A fact nobody has given is printed as “not known”; nothing is put in its place.
plan-seal-head = Head of the site
plan-seal-owner = Owner or responsible authority
plan-seal-given = Approved in Parvis
plan-seals-note = The plan is in force when all of them have signed.
plan-class-reasons = Criteria and their answers
plan-cover-classes-more = The other { $count } are in the chapter on classification.
plan-class-more = { $count ->
    [one] One more criterion was looked at; it does not decide.
   *[other] { $count } more criteria were looked at; they do not decide.
}
plan-class-facts = Facts used
plan-class-flags = To be confirmed by counsel
plan-deadlines = Deadlines
plan-met = Met
plan-due = Due
plan-pin = Pin
plan-importance = Weight
plan-places = Places
plan-findings-more = { $count ->
    [one] The same at one more place: { $places }.
   *[other] The same at { $count } more places: { $places }.
}
plan-decided = Decided
plan-decided-note = These findings are still there. Of each it was decided who sees to it by which day, or that it stays as it is, and why.
plan-decided-in-hand = In hand
plan-decided-accepted = Accepted as it is
plan-decided-overdue = { $date }, overdue
plan-decided-taken = { $measure } ({ $status })
plan-decided-reason = Reason
plan-decided-who = Who decided
plan-site-plan = Site plan
plan-floor-plans-note = Exits are numbered clockwise on each level, starting on the ground level with the widest that leads from an entrance hall. Doors are drawn to their width; a dashed leaf is a width that was assumed. The small dark lines on stairs are treads, not measured.
plan-kind = Kind
plan-stairs = Stairs and lifts
plan-levels = Levels
plan-key-rooms = Rooms too small for their name
plan-drawing-alt = { $title }, drawn at 1:{ $scale }. The tables of exits, findings and rooms say the same in words.
plan-true-scale = 1:{ $scale } when printed on { $paper } at 100 %.
plan-grid-note = A grid square is { $metres } m wide and the same on every level.
plan-unpinned = { $count ->
    [one] One pin found no free spot on the drawing; its finding is in the list.
   *[other] { $count } pins found no free spot on the drawing; their findings are in the list.
}
plan-assumed = { $value }, assumed
plan-responder-of = Responder sheet: { $level }
plan-responder-note = For those who come to help. The sheets are black and white and carry the same grid on every level: say “E3, square B4”.
plan-responder-points = Points to know
plan-responder-doors = Doors in and out
plan-point = Point
plan-outdoors = outdoors
plan-nothing-known = Nothing is known yet.
plan-no-roles = Nobody has been named yet for any role.
plan-alarm-note = The steps are the usual ones for each posture. What this site does differently, or in addition, stands below them.
plan-posture-not-described = What is special at this site is not written down yet.
plan-fact-exits = { $count ->
    [one] One exit leads out of the building
   *[other] { $count } exits lead out of the building
}{ $emergency ->
    [0] .
    [one] , one of them for emergencies only.
   *[other] , { $emergency } of them for emergencies only.
}
plan-fact-lockable = Rooms that lock from inside: { $yes }. Rooms that do not: { $no }. Not known: { $open }.
plan-rooms-note = “Walk to the exit” is the walk in metres from the remotest corner of the room to the exit nearest from there. A dash means that nothing is known or no exit can be reached.
plan-dash = –
plan-announced = Announced
plan-aftercare = Aftercare
plan-no-drills = No drill has been held or planned.
plan-no-measures = No measure has been written down.
plan-measures-note = A measure that touches people's rights is only as good as its rights check: ten questions, an owner, a day it is looked at again.
plan-kept = Kept for
plan-ends = Ends on
plan-rights-answered = answered; to be looked at again on { $date }
plan-rights-no-review = answered; no day for another look
plan-rights-open = { $count ->
    [one] one question open
   *[other] { $count } questions open
}
plan-missing-note = What nobody has told Parvis yet. Unknown stays unknown: none of it was guessed.
plan-missing-facts = Facts and the questions that settle them
plan-question = Question
plan-missing-stubs = Criteria whose text is not known
plan-missing-rest = On the drawing and among the contacts
plan-missing-words = Translation
plan-missing-no-words = Every text of Parvis in this plan is translated.
plan-missing-people = { $count ->
    [one] For one room it is not known how many people use it.
   *[other] For { $count } rooms it is not known how many people use them.
}
plan-missing-locks = { $count ->
    [one] For one room it is not known whether it locks from inside.
   *[other] For { $count } rooms it is not known whether they lock from inside.
}
plan-missing-swings = { $count ->
    [one] For one exit it is not known which way it opens.
   *[other] For { $count } exits it is not known which way they open.
}
plan-missing-exits = { $count ->
    [one] One door is marked as an exit, but a room lies behind it: it is not drawn as an exit.
   *[other] { $count } doors are marked as exits, but rooms lie behind them: they are not drawn as exits.
}
plan-missing-north = The drawing does not say where north is.
plan-missing-drawing = There is no drawing.
plan-missing-phones = { $count ->
    [one] One contact has no telephone number.
   *[other] { $count } contacts have no telephone number.
}
plan-sources-law = Laws and standards
plan-sources-files = Files and people
plan-sources-made = How this document was made
plan-says = What it says
plan-used-for = Used for
