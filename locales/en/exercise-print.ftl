### The papers of a tabletop exercise: manual, guides, answer sheets, slides, cards, report, script as a sheet.

## What the papers are called

exercise-print-manual = Situation manual
exercise-print-facilitator = Facilitator guide
exercise-print-evaluation = Evaluation guide
exercise-print-sheets = Answer sheets
exercise-print-slides = Briefing
exercise-print-handouts = Handouts: the building
exercise-print-handouts-about = These pages are for an exercise. The building and the numbers are real: call nobody for the exercise, give the pages only to those who may see them, and collect them again.
exercise-print-cards = Cards for joining
exercise-print-report = After-action report
exercise-print-nation-part = Report of one country
exercise-print-practices = Drafts of good practices

## The first page

exercise-print-version = Version of the scenario
exercise-print-length = Length
exercise-print-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
exercise-print-translation = Translation
exercise-print-status-original = None needed: the scenario was written in this language.
exercise-print-status-missing = { $count } of { $total } texts have no translation and stand in the original language, marked.
exercise-print-status-machine = Machine draft of the scenario’s texts. Nobody has checked it yet: where something sounds odd, ask.
exercise-print-status-machine-some = { $count } of { $total } texts are a machine draft that nobody has checked.
exercise-print-status-human = The scenario’s texts were translated or checked by a person.
exercise-print-status-human-some = { $count } of { $total } texts were translated or checked by a person.
exercise-print-status-approved = The translation of the scenario’s texts is approved.
exercise-print-status-approved-some = { $count } of { $total } texts are approved.
exercise-print-controllers-only = For facilitators and controllers only. It tells what is to come and what is expected: do not give it to players.
exercise-print-evaluators-only = For evaluators only: do not give it to players.
exercise-print-sheets-about = One sheet for each task, for tables that work on paper. A scribe types the answers in afterwards.

## Languages, and words that are a translation

exercise-print-language-en = English
exercise-print-language-ru = Russian
exercise-print-language-kk = Kazakh
exercise-print-language-fr = French
exercise-print-language-ky = Kyrgyz
exercise-print-language-tg = Tajik
exercise-print-language-uz = Uzbek
exercise-print-language-tk = Turkmen
# Stands after words that have no translation; $language is the language they are in.
exercise-print-original = [original: { $language }]
# $text is what somebody wrote; $label says what these words are; $language is the language they were written in.
exercise-print-words = { $text } [{ $label }; original: { $language }]
exercise-print-words-both = { $text } [{ $label }; original, { $language }: “{ $original }”]
exercise-print-share = { $of } – { $count }
exercise-print-quoted = “{ $text }”

## The scenario

exercise-print-wellbeing = Your wellbeing comes first
exercise-print-rules = Rules
exercise-print-objectives = Objectives
exercise-print-objective = Objective { $objective }
exercise-print-module = { $module }. { $title }
exercise-print-task = Task { $task }
exercise-print-tasks = Tasks
exercise-print-questions = For discussion
exercise-print-glossary = Glossary
exercise-print-term = Term
exercise-print-means = What it means here
exercise-print-to-all = all

## The facilitator guide

exercise-print-how = How to lead the exercise
exercise-print-how-read = Read the wellbeing brief aloud before anything else, then the rules. Anybody may step out; nobody asks why.
exercise-print-how-release = Minutes count from the start of the module. How an inject goes out stands below its minute. “{ exercise-release-timed }”: it comes by itself. “{ exercise-release-manual }”: when you let it out. “{ exercise-release-conditional }”: only to tables that chose the item named. “{ exercise-release-contingency }”: kept back for tables that are stuck.
exercise-print-how-stop = If something real happens, say: “Real emergency, the exercise is stopped.” Then the rules of the building apply.
exercise-print-script = Injects
exercise-print-inject = Inject
exercise-print-way = From, to, by
exercise-print-text = Text
exercise-print-expected = Expected
exercise-print-at-minute = minute { $minute }
exercise-print-when = if { $task } has: { $item }
exercise-print-to = to: { $to }
exercise-print-opens = opens { $task }

## The evaluation guide

exercise-print-how-evaluate = How to evaluate
exercise-print-see-time = Write down what happens when it happens, with the time on the exercise’s clock.
exercise-print-see-plain = Write what was done and said, not what you think of it. Words in quotation marks are worth most.
exercise-print-see-names = Write functions, never names: plans are tested here, people are not.
exercise-print-see-marks = Tick one mark for each critical task when its module is over:
exercise-print-critical = { $critical } · { $module }
exercise-print-see-when = Time
exercise-print-see-who = Who (function, table)
exercise-print-see-what = What was done
exercise-print-see-quote = In their words
exercise-print-mark = Mark:

## Answer sheets

exercise-print-table-blank = Table
exercise-print-in-my-country = In my country …
exercise-print-order = Order
exercise-print-who-leads = Who leads
exercise-print-minute = By minute
exercise-print-basis = Law it stands on
exercise-print-body = Body
exercise-print-whose = Usually
exercise-print-local-name = What it is called there
exercise-print-decision = Decision
exercise-print-why = Why

## Cards

exercise-print-join = Join the exercise with this code
exercise-print-join-steps = Take a picture of the square, or open the address and type the code. No account is needed.
exercise-print-join-picture = Square code that leads to { $link }
exercise-print-table = table { $table }
exercise-print-attached = With it goes: { $name }

## The report: its first page

exercise-print-nation = Country
exercise-print-name = Exercise
exercise-print-day = Day
exercise-print-place = Place
exercise-print-organiser = Held by
exercise-print-nations = Countries
exercise-print-reach = For whom
exercise-print-reach-room = Those who were in the room
exercise-print-reach-outside = Anybody: only what the countries let out
exercise-print-record = Made from the record
exercise-print-record-until = up to entry { $last }
exercise-print-draft = Draft: parts that the organiser writes are still missing.
exercise-print-to-write = The organiser has not written this part yet.
exercise-print-nothing = Nothing was recorded.
exercise-print-not-said = not said

## The report: comparison

exercise-print-limits-common = In common: chosen by at least { $needs } of the { $nations } countries (set as { $common } of { $of }) that agree on who leads, on the order and on the time.
exercise-print-limits-divergent = Different: chosen by at least { $divergent } countries, and not in common. A place in the order differs from { $apart } ranks on.
exercise-print-limits-novel = New: chosen by one country, and either on no list or new to at least { $others } others.
exercise-print-limits-times = Times differ when they lie in different spans; the spans end at minutes { $minutes }.
exercise-print-limits-silence = “No answer” is not “no”, and silence is not agreement. Numbers are counts of countries, never percentages.
exercise-print-item = Item
exercise-print-standing = Standing
exercise-print-chosen-of = { $chosen } of { $answered } that answered
exercise-print-differ = differ in: { $what }
exercise-print-new-to = new to { $nations }
exercise-print-rank = place { $rank }
exercise-print-leads = led by { $leads }
exercise-print-by-minute = minute { $minute }
exercise-print-unchosen = Chosen by nobody who answered: { $items }
exercise-print-missing = Named by others, and not by:

## The report: messages to the public

exercise-print-message-minute = When
exercise-print-message-audience = For whom
exercise-print-message-outlets = By which ways
exercise-print-message-languages = In which languages
exercise-print-message-what-to-do = Says what to do
exercise-print-message-unknowns = Says what is not known
exercise-print-message-next = Says when the next news comes
exercise-print-message-accessible = Everybody can follow it
exercise-print-message-text = Text
exercise-print-not-checked = not looked at

## The report: improvement plan

exercise-print-action = Action
exercise-print-owner = Owner
exercise-print-due = By
exercise-print-done-at = Done at { $site } on { $date }
exercise-print-tried-works = Tried again on { $date }: { $at }. It works.
exercise-print-tried-not-yet = Tried again on { $date }: { $at }. Not yet.
exercise-print-state = Status
exercise-print-practice-draft = A draft from an exercise. It belongs to the country named; nobody has tried or approved it.
exercise-print-practice-owner = Belongs to
exercise-print-practice-status = draft
exercise-print-practice-asked = What was asked
exercise-print-practice-new = Why it is new
exercise-print-practice-new-to = { $count ->
    [0] It stands on no list of the exercise.
    [one] New to { $count } other country.
   *[other] New to { $count } other countries.
}
exercise-print-practice-words = What else is to be known

## The tables of the report as files for spreadsheets

exercise-csv-task = Task
exercise-csv-chosen = Chosen by
exercise-csv-answered = Answered
exercise-csv-rank = Place
exercise-csv-lead = Who leads
exercise-csv-minute = Minute of the story
exercise-csv-time = Time of day
exercise-csv-words = In their words
exercise-csv-proof = Entries that prove it
exercise-csv-language = Written in
exercise-csv-translation = In your language
exercise-csv-objective = Objective
exercise-csv-sites = At sites
exercise-csv-trials = Tried again
exercise-csv-who = Who
exercise-csv-role = Role
exercise-csv-about = About what

## The report of one country

exercise-print-nation-own = This is the part of { $nation } alone, word for word. It leaves the room with its delegation only.
exercise-print-undecided = { $count ->
    [one] About { $count } answer the delegation has not yet said whether it may leave the room.
   *[other] About { $count } answers the delegation has not yet said whether they may leave the room.
}
exercise-print-own-answers = What it answered
exercise-print-own-wash = What it said looking back
exercise-print-own-words = What it wrote
exercise-print-question = Question
exercise-print-answer = Answer
exercise-print-fate = May leave the room
exercise-print-fate-released = yes, as it is
exercise-print-fate-reworded = yes, in these words:
exercise-print-fate-withdrawn = no
exercise-print-fate-open = not yet said

## The report: what the numbers are

exercise-print-annex = What the numbers in brackets are
exercise-print-annex-about = Everything that happened in the exercise was recorded as it happened: entry 1 is its beginning, entry { $last } the last this report knows. A number in brackets names the entry that proves the words before it.
exercise-print-annex-kept = The organiser keeps the record, where each entry can be read in full. Here stand the entries this report rests on, with the time on the exercise’s clock; names are not in them.
exercise-print-number = No.
exercise-print-clock = Clock
exercise-print-what = Entry
exercise-print-event-set-up = exercise set up, role given
exercise-print-event-people = somebody came or went
exercise-print-event-clock = clock, module
exercise-print-event-inject = inject
exercise-print-event-answer = answer of a table or a person
exercise-print-event-coded = words translated, coded or checked
exercise-print-event-log = decision log, parking lot
exercise-print-event-observed = seen by an evaluator
exercise-print-event-released = a country said what may leave
exercise-print-event-wash = hot wash, feedback
exercise-print-event-report = report, improvement plan

## The script as a sheet: what of it cannot be used

# $column is the letter of the column and its name; $what is one of the sentences below.
exercise-sheet-at = Row { $row }, column { $column }: { $what }
exercise-sheet-no-workbook = This is no workbook that can be read. Save it as XLSX and send it again.
exercise-sheet-too-large = The workbook is too large. At most { $most } rows are possible: delete what does not belong to the script.
exercise-sheet-no-number-column = The first row must name the columns, “number” among them. Take a fresh sheet and copy your rows into it.
exercise-sheet-unknown-column = “{ $value }” is no column of the script. Delete it, or name it as in a fresh sheet.
exercise-sheet-column-twice = The column “{ $value }” is there twice. Delete one of the two.
exercise-sheet-no-text = The cell holds a day, a time or an error. Write plain words or a number.
exercise-sheet-no-number = The row has no number. Give it one that no other row has.
exercise-sheet-bad-number = “{ $value }” cannot be a number. Use the letters A to Z, figures and hyphens only.
exercise-sheet-number-twice = Another row has the number “{ $value }”, too. Give this one a number of its own.
exercise-sheet-empty = The cell is empty. Write one of these: { $known }.
exercise-sheet-unknown = “{ $value }” is not known here. Write one of these: { $known }.
exercise-sheet-minute = “{ $value }” is no minute of this module. Write a whole number from 0 to { $most }.
exercise-sheet-no-condition = A conditional inject needs a condition. Write a task and one of its items, such as T1 = inform-police.
exercise-sheet-idle-condition = Only a conditional inject has a condition. Empty this cell, or change how it is let out.
exercise-sheet-no-original = The words are missing in the language the scenario was written in. Write them there first.
exercise-sheet-attachment = Pictures and documents do not come with a sheet. Leave this cell as it was, and bring them under “Pictures and documents”.
