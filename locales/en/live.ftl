### Live tabletop exercises: setting one up, coming in, the screens of everybody who takes part.

web-exercises = Exercises

exercises-title = Exercises
exercises-lead = Tables of people work through a story together, each with a telephone, in their own language.
exercises-none = No exercise yet. Set one up below: it takes two minutes.
exercises-ended = ended { $when }
exercises-open = { $count ->
    [one] { $count } open action
   *[other] { $count } open actions
}
exercises-overdue = { $count } overdue
exercises-new = Set up an exercise
exercises-scenario = Scenario
exercises-name = Name of the exercise, if it has one
exercises-name-hint = It stands in the list and on the report. Without one the scenario’s title does.
exercises-day = Day
exercises-organiser = Who holds it
exercises-place = For which place
exercises-held = Where it is held
exercises-held-hint = For the report. Left empty, it is the place chosen above.
exercises-tables = How many tables
exercises-nations = Countries taking part
exercises-others = Other countries or groups
exercises-others-hint = One on a line, as it is to be shown.
exercises-languages = Languages of the room
exercises-days = Names are deleted after so many days
exercises-days-hint = What was answered stays, by country and table. Names go.
exercises-do = Set it up
exercises-do-roster = Set it up and bring in a list of people

nation-kz = Kazakhstan
nation-kg = Kyrgyzstan
nation-tj = Tajikistan
nation-tm = Turkmenistan
nation-uz = Uzbekistan

slip-exercise-about = Name, place and organiser have 120 letters at most, each. Shorten them.
slip-exercise-tables = An exercise has 1 to 200 tables.
slip-exercise-nations = Choose 1 to 60 countries or groups, each once and without a slash or plus sign.
slip-exercise-languages = Choose at least one language.
slip-exercise-full = Nobody else can come in: the exercise is full. Tell whoever leads it.
slip-exercise-seats = Eight people share this telephone already. Come in on another one, or let one of the eight type for you.
slip-exercise-moved = You go on at another telephone. What was not sent from here yet is not kept: write it there again.
slip-attach-none = No file has come. Choose a picture or a PDF.
slip-attach-large = The file is larger than 4 MB. Make the picture smaller, or save the PDF in a smaller size.
slip-attach-kind = This is neither a picture (PNG, JPEG, WebP) nor a PDF. Save it as one of these.
slip-attach-alt = Say in a few words what the picture shows: who cannot see it reads or hears that.
slip-attach-many = More than four pictures or documents go with one message. Take some out of the folder, and send it again.
slip-number = Type a whole number here.

join-title = Join an exercise
join-code = The six digits
join-code-hint = They are on the wall and on the card on your table.
join-code-pass = Were you here before on another telephone? Type the eight digits you got for going on.
join-wrong-code = No exercise has these digits. Look at the card again, or ask whoever leads it.
join-next = Go on
join-nation = Your country
join-table = Your table
join-name = Your name, if you like
join-name-hint = Any name will do. Only those who lead the exercise see it, and it is deleted afterwards.
join-function = Your work
join-else = Somebody else: we share this telephone
join-seats = Who sits here already:
join-tap = Tap your name
join-taken = Here already
join-taken-hint = Are you on another telephone now? Ask whoever leads for a code: with it everything comes back. Without one, tap your name and begin anew.
join-not-listed = My name is not here
join-not-me = That is not me
join-do = Come in

live-tabs = Screens of this exercise
live-tab-table = My table
live-tab-console = Lead
live-tab-evaluate = Evaluate
live-tab-interpret = Translate
live-tab-compare = Compare
live-tab-board = Message board
live-tab-others = What others chose
live-tab-release = Let out
live-tab-practices = Practices
live-tab-media = Media
live-tab-wall = Wall
live-tab-report = Report
live-tab-paper = Paper
live-table = Table { $table }
live-arrange = Tables, countries and languages
live-arrange-lead = What you change here counts at once: at the door, on the cards, on the screens and in the comparison. A new table gets the messages of the part that is being played.
live-arrange-name = Name of the table
live-arrange-rename = Rename
live-arrange-table = Add a table
live-arrange-nation-name = Country or group
live-arrange-nation-hint = A code of two letters, as KZ, or any name.
live-arrange-nation = Add a country
live-arrange-language-name = Language
live-arrange-language = Add a language
live-arrange-away = Take away
live-arrange-seat = Send to this table
live-check = Can everybody read this?
live-check-lead = Ask before you start: every telephone shows a question, and one press answers it.
live-check-ask = Ask all telephones
live-check-again = Ask again
live-check-heard = Answered
live-check-all = Everybody answered
live-check-silent = no answer yet
live-check-question = Can you read this? Press the button so that those who lead know.
live-check-yes = Yes, I can read this
live-slept = { $count ->
    [one] The computer slept, or was off, for { $count } minute. Nothing was sent out. Go on from here.
   *[other] The computer slept, or was off, for { $count } minutes. Nothing was sent out. Go on from here.
}
live-attach = Pictures and documents
live-attach-lead = A picture or a PDF goes out with its message. Tables that have not got the message do not get it. A picture stands on the wall too, once every table has it.
live-attach-empty = Nothing goes with a message yet.
live-attach-add = Add one
live-attach-to = With which message
live-attach-file = Picture or PDF
live-attach-file-hint = PNG, JPEG, WebP or PDF, up to 4 MB. What a camera writes into a picture is taken out.
live-attach-alt = What the picture shows
live-attach-alt-hint = For who cannot see it. A PDF needs none.
live-attach-do = Attach
live-attach-remove = Take off
live-cards-count = How many cards
live-cards-count-hint = Eight fit on a page.
live-cards-for = For whom
live-cards-each = So many for each table
live-cards-none = For no table: each chooses theirs
live-cards-do = Make the cards (PDF)
live-clock = Clock
live-left = { $time } left
live-over = The exercise is over
live-waits = The exercise has not begun yet
live-paused = Pause
live-between = Between two parts
live-wellbeing = Your wellbeing
live-rules = Rules of the room
live-out = You have stepped out
live-out-lead = Take the time you need. Nobody asks why.
live-step-back = I am back
live-step-out = I step out
live-step-out-lead = You may step out at any time, without a reason. Those who lead see it quietly.
live-no-inject = No message yet. It will appear here by itself.
live-injects = Messages
live-earlier = Earlier messages
live-for = for { $who }
live-done = The table is done
live-done-do = Our table is done
live-not-done-do = We are not done yet
live-answer = Our answer
live-own-answer = Answer of { $nation }
live-table-answer = Answer of the whole table
live-named-today = Named today
live-rank = Place
live-lead = Who leads
live-minute = By which minute of the story
live-basis = On which law or rule
live-local = What it is called there
live-new = Something that is not on the list
live-new-sector = What kind of body
live-new-level = How far it reaches
live-new-unsaid = Not known
live-catalogue-to = Look in the whole catalogue of measures
live-catalogue-most = Save first. An answer has at most { $count }.
live-catalogue = The whole catalogue of measures
live-catalogue-counts = { $chosen } of at most { $most } chosen
live-catalogue-taken = It stands at the end of your answer now. There you say in which place, who leads and by which minute.
live-catalogue-back = Back to the answer
live-catalogue-named = Words of its name
live-catalogue-group = Group
live-catalogue-groups = All groups
live-catalogue-look = Show
live-catalogue-none = No measure has these words in its name. Look for fewer words, or in all groups; or name it yourself in the answer.
live-catalogue-chosen = in your answer
live-catalogue-take = Take into the answer
live-audience = For whom
live-outlets = By which way
live-in-languages = In which languages
live-message = The message
live-decision = The decision
live-own-words = In your own words
live-owner = Who answers for it
live-why = For what reason
live-save = Save
live-mine = yours
live-from-paper = from paper
live-line = In my country …
live-line-hint = This line stays yours: others see the country, not your name.
live-line-do = Add
live-wash = Looking back
live-wash-lead = Five minutes in silence, then in turn. The report for those who were in the room quotes what you write, without your name. The report for outside does so only if your country’s delegate lets it out.
live-send = Send
live-feedback = How useful was this exercise?
live-feedback-hint = 1: not at all · 5: very
live-feedback-words = Anything else?
live-more = More
live-park = Something to come back to
live-park-owner = Who takes it on
live-park-do = Put it aside
live-log = Decisions
live-log-own = Decisions of your table
live-log-do = Write it into the log
live-log-none = No decision has been written down.

live-start = Start the clock
live-resume = Go on
live-pause = Pause
live-pause-why = for what: interpreters, a break
live-minutes = Minutes
live-move-on = Set the clock forward
live-end = End the exercise
live-end-lead = What telephones still hold comes in afterwards. Nothing can be let out any more.
live-end-do = End it now
live-modules = Parts
live-takes = { $minutes } min
live-running = being played
live-module-over = over
live-module-begin = Begin
live-module-end = End
live-stretch = Change its length
live-script = Messages of the story
live-due = its time has come
live-planned = { $at } into its part, { $clock } on the clock
live-planned-about = { $at } into its part, about { $clock } on the clock
live-condition = Goes out by itself where the answer to { $task } names “{ $item }”.
live-condition-met = So far: { $tables }.
live-condition-unmet = So far at no table.
live-expected = What to watch for
live-to = To
live-to-hint = None ticked: all tables.
live-all-tables = all tables
live-release = Let it out
live-hold = Hold it back
live-let-go = Put it back in line
live-skip = Leave it out
live-re-time-minute = Minute of its part
live-re-time = Change its minute
live-tables = Tables
live-here = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
live-connected = { $count } connected
live-join = Join
live-join-lead = Photograph the picture on the wall or on the card, or type the digits at /join.
live-rehearse = Rehearse
live-rehearse-lead = A copy of this exercise, with robots for players. Let the messages out, look at every screen, then throw it away.
live-rehearsal = REHEARSAL
live-rehearsal-lead = The players are robots. Nothing from here reaches the exercise itself. It is thrown away by itself after a week.
live-rehearsal-end = Throw the rehearsal away
live-sharing = Who is writing
live-door = Cards for the tables
live-papers = Papers
live-unchecked = { $language }: { $count } not checked
live-papers-lead = To print and lay out, or for the day on which power or network fails.
live-back = The exercise
live-workbook = The script as a workbook, every language in a column

live-paper = Typing from paper
live-paper-lead = For those who write on paper. What you type counts as the answer of their country, and everybody sees that it comes from paper.
live-paper-nation = Whose country
live-paper-lang = Language of the paper
live-paper-show = Show what they were asked
live-paper-none = This table has not been asked anything yet.
live-paper-line-hint = What one person wrote. Others see the country, no name.

roster-title = List of people
roster-lead = Whoever is on the list taps their name at the door instead of typing. Everybody who has the six digits can read these names.
roster-file = The list
roster-file-hint = CSV or XLSX, with the columns name, country, agency, languages, table, role. Only name and country must be filled in. No e-mail addresses.
roster-look = Look at it
roster-sample = A sample to fill in
roster-sample-name = First name and family name
roster-sample-agency = Prosecutor’s office
roster-download = The list as it stands
roster-names-go = { $count ->
    [one] The names are deleted { $count } day after the exercise.
   *[other] The names are deleted { $count } days after the exercise.
}
roster-expected = Expected
roster-here = here
roster-looked = What the list says
roster-right = { $count ->
    [one] { $count } line is right.
   *[other] { $count } lines are right.
}
roster-new = { $count } new
roster-changed = { $count } changed
roster-same = { $count } as before
roster-refused = These lines will not be taken. Correct them in your file and bring it in again, or take the others now.
roster-remarks = These lines will be taken, but look at them once more.
roster-others = These columns stay where they are and are not taken: { $columns }.
roster-drop = { $count ->
    [one] Take { $count } person who is not in this file off the list
   *[other] Take { $count } people who are not in this file off the list
}
roster-take = { $count ->
    [one] Take { $count } line
   *[other] Take { $count } lines
}
roster-other-file = Another file

# Names under which a column is known, the best one first, with | between them.
roster-column-name = Name | Full name | Participant | Surname and name
roster-column-country = Country | Nation | State
roster-column-agency = Agency | Agency type | Organisation | Organization
roster-column-languages = Languages | Language
roster-column-table = Table | Table number
roster-column-role = Role

roster-no-rows = This is no list that can be read. Save it as CSV or XLSX and bring it in again.
roster-too-large = This file is too large. A list has at most 1000 people.
roster-no-header = No line names the columns. Write “{ $name }” and “{ $country }” above the columns and bring the list in again.
roster-no-name = Line { $line }: the name is missing.
roster-no-country = Line { $line }, { $name }: the country is missing.
roster-country = Line { $line }, { $name }: “{ $said }” does not take part. Taking part: { $known }.
roster-table = Line { $line }, { $name }: there is no table “{ $said }”. The tables have the numbers 1 to { $most }.
roster-role = Line { $line }, { $name }: there is no role “{ $said }”. The roles are: { $known }.
roster-director = Line { $line }, { $name }: a list names no director. Whoever directs the exercise gives this role by hand.
roster-language = Line { $line }, { $name }: “{ $said }” is none of the languages here and is left out.
roster-twice = Line { $line }, { $name }: this person stands in line { $first } already.
roster-long = Line { $line }: the name or the agency is longer than 120 letters.
roster-too-many = The list has more than { $most } people. The rest is not taken.

live-who-i-am = My language, name and table
live-move = Go on at another telephone
live-move-lead = You get a code. Whoever types it on another telephone has everything there again: name, country, table, role and answers. On this one it ends.
live-move-for = For { $name }
live-move-do = Show the code
live-move-type = Type these eight digits on the other telephone, at { $address }, or photograph the picture there.
live-move-until = The code is good once, until { $when }.
live-move-person = Code for another telephone
live-move-moved = You go on at another telephone
live-move-moved-lead = Everything you wrote is there. If that was not you, tell whoever leads.
live-glossary = What the words mean
live-glossary-lead = Press a dotted word on any screen to see this in place.
live-glossary-empty = This scenario explains no words.
live-audit = Who did what
live-audit-lead = Everything that happened, the newest first, from the list of events. What people thought of the exercise is not in it.
live-audit-kind = Kind
live-audit-all = Everything
live-audit-show = Show
live-audit-empty = Nothing of this kind has happened.
live-audit-more = { $count } older lines are in the CSV.
live-audit-clock = the clock
live-audit-minutes = { $count } min
live-audit-created = Set the exercise up
live-audit-roster = Wrote a line of the list of people
live-audit-roster-gone = Took somebody off the list of people
live-audit-joined = Came in
live-audit-out = Stepped out
live-audit-back = Came back
live-audit-moved = Went on at another telephone
live-audit-handed = Showed a code for another telephone
live-audit-check = Asked whether all can read
live-audit-heard = Said: I can read this
live-audit-arranged = Added or renamed a table, country or language
live-audit-away = Took a table, country or language away
live-audit-seated = Sent somebody to another table
live-audit-appointed = Gave a role
live-audit-limits = Set the limits of the comparison
live-audit-ended = Ended the exercise
live-audit-names = Deleted the names
live-audit-started = Started the clock
live-audit-paused = Stopped the clock
live-audit-resumed = Let the clock go on
live-audit-slept = The computer slept
live-audit-moved-on = Set the clock forward
live-audit-stretched = Changed how long a part takes
live-audit-module = Began a part
live-audit-module-ended = Ended a part
live-audit-released = Let a message out
live-audit-held = Held a message back
live-audit-let-go = Put a message back
live-audit-skipped = Left a message out
live-audit-re-timed = Gave a message another minute
live-audit-ad-hoc = Wrote a message of the day
live-audit-attached = Attached a file
live-audit-detached = Took a file off
live-audit-corrected = Changed words that people had read
live-audit-rewritten = Changed words of the script
live-audit-posted = Put up a post
live-audit-unposted = Took a post down
live-audit-not-done = Said: not done yet
live-audit-done = Said: done
live-audit-line = Wrote “in my country …”
live-audit-translated = Translated
live-audit-voted = Voted “new to us”
live-audit-named = Named something new
live-audit-coded = Coded an answer
live-audit-merged = Said what is the same
live-audit-message = Checked a public message
live-audit-decided = Wrote a decision
live-audit-parked = Wrote into the parking lot
live-audit-observed = Noted an observation
live-audit-notes-read = Read the evaluators’ notes
live-audit-cell = Decided what may leave
live-audit-practice = Drafted a practice
live-audit-practice-gone = Gave a practice up
live-audit-washed = Wrote in the hot wash
live-audit-feedback = Gave feedback
live-audit-action = Wrote an action
live-audit-wrote = Wrote in the report
live-audit-answered = Answered
live-people = People
live-nobody = Nobody has come in yet. Show the wall screen, or lay cards on the tables.
live-no-name = no name
live-not-connected = not connected
live-all-came = Everybody who is expected has come
live-missing = { $count ->
    [one] { $count } person has not come yet
   *[other] { $count } people have not come yet
}
live-expected-all = of { $count } expected
live-meant = Give: { $role }
live-is-out = stepped out
live-role = Role
live-appoint = Give the role
live-day = A message of your own
live-day-lead = It goes out now in your language. The others get it as soon as somebody has translated it, marked so long as not translated.
live-day-text = What it says
live-from = Who is played to send it
live-channel = On which way
live-post = A post for the simulated media
live-post-do = Post it
live-posts = Posts that are up
live-unpost = Take it down
live-parking = To come back to
live-parking-none = Nothing was put aside.
live-settle = Done
live-settled = come back to

live-criticals = What to look for
live-criticals-none = What to look for appears here when a part begins.
live-seen = What you saw or heard
live-which-table = At which table
live-seen-who = Who said or did it
live-seen-more = Words, who, which message
live-seen-notes = Notes of the evaluators
live-seen-unread = Unread notes of the evaluators
live-seen-read = I have read them
live-rate = How it was done
live-note = A note
live-quote = Words that were said
live-objective = Objective
live-inject = Message
live-note-do = Keep the note
live-own-notes = Your notes
live-own-notes-none = You have not noted anything yet.
live-note-change = Change or take back

live-queue = Waiting for a translation
live-queue-lead = What the whole room waits for comes first. The original stays beside every translation.
live-pair = Your languages
live-pair-lead = Between which languages you translate
live-pair-do = Show what waits in these
live-queue-none = Nothing waits. What people write will appear here.
live-queue-more = { $count ->
    [one] { $count } more waits
   *[other] { $count } more wait
}
live-queue-others = { $count ->
    [one] { $count } more waits in other languages
   *[other] { $count } more wait in other languages
}
live-status = Who translated it
live-translate-do = Keep the translation
live-piece-inject = Message of the day
live-piece-answer = Answer
live-piece-line = In my country …
live-piece-item = Named today
live-piece-decision = Decision
live-piece-parked = To come back to
live-piece-post = Media post
live-piece-practice = Draft of a practice
live-piece-wash = Looking back
live-piece-seen = Note of an evaluator
live-piece-action = Action of the plan
live-piece-box = Text of the report
live-piece-feedback = What somebody thought of the exercise

live-count-here = People
live-count-connected = Connected
live-count-injects = Messages out
live-media-none = Nothing has been posted yet.
live-others-lead = Here you see what the countries chose in the parts that are over. Say what is new to yours: so it is found what others can learn from.
live-others-none = Nothing yet. It appears here by itself when a part is over.
live-chosen-by = chosen by { $nations }
live-new-to = { $count ->
    [one] new to { $nations } ({ $count } person says so)
   *[other] new to { $nations } ({ $count } people say so)
}
live-vote-new = New to us

live-compare-none = Nothing has been answered yet.
live-board-lead = All messages to the public beside one another, without names. Set the ticks together and press “Keep”.
live-board-none = No table has written a message to the public yet.
live-board-silent = no message yet
live-board-first = first
live-item = What
live-class = How it stands
live-counts = chosen by { $chosen } of { $answered } that answered
live-rank-is = place { $rank }
live-minute-is = minute { $minute }
live-when = When
live-accessible-hint = Plain words; more than one way; more than one language, sign language or large print.
live-guess = suggested by a rule, not yet kept
live-check-do = Keep
live-not-checked = nobody has looked yet
live-uncoded = Free words
live-uncoded-lead = Say which item of the list these words mean. Until then they count for nothing.
live-suggested = Chosen for you because the words are the same. Look before you confirm.
live-code-do = They mean this
live-coded = Free words that were sorted
live-take-back = Take it back
live-same-lead = This is what tables named themselves. Where two names mean the same thing, say so: it then counts as one. The words stay as they were written.
live-same-ask = Are these the same?
live-same-do = The same
live-same-not = Not the same
live-same-is = counts as: { $item }
live-same-as = The same as
live-practice-do = Draft a practice
live-practice-is = Drafted as a practice
live-practice-waits = It can be drafted as a practice once { $nation } lets it out.
live-practices-lead = Drafts of good practices, made of what was new and was let out. Each belongs to its country. Nothing is sent anywhere: take the file and agree with them what becomes of it.
live-practices-none = No draft yet. What is new and was let out can be drafted on the screen that compares.
live-practice-change = Change
live-practice-words = What others should know about it
live-practice-drop = Give up the draft
live-limits = When answers count as in common, different or new
live-limits-lead = These limits are printed with every result.
live-limit-common = In common: chosen by so many countries …
live-limit-common-of = … of so many
live-limit-common-of-hint = With more or fewer countries the limit goes along: 4 of 5 becomes 7 of 8.
live-limit-divergent = Different: chosen by at least so many countries
live-limit-rank = The order differs when places are so far apart
live-limit-new = New: so many other countries say “new to us”
live-limit-times = Spans of time end at these minutes
live-limit-times-hint = Separated by commas, going up, such as 5, 15, 30, 60.

live-release-of = What { $nation } lets out
live-release-lead = Nothing leaves the room before you say so. You can let it out as it is, in other words, or keep it.
live-release-wash = What people of your country wrote, looking back. The report for outside quotes only what you let out, without names.
live-release-said = Answers in words, lines and decisions
live-release-said-lead = What your people wrote in their own words, and what was decided at your tables. The report for outside quotes only what you let out. Where people of several countries sit at one table, all of them must agree, and nobody alone can give other words.
live-undecided = { $count ->
    [one] { $count } still to decide
   *[other] { $count } still to decide
}
live-all-decided = Everything is decided
live-decided = { $decided } of { $all } decided
live-releasing-lead = How far the countries are with deciding what may leave the room. Nobody outside sees this; only the countries decide.
live-releasing-open = What is still open
live-other-words = Other words
live-let-out = Let out
live-let-all = Let out all that is still open here: { $count } …
live-let-all-ask = Have you looked at each of them? They then leave the room as they are. What you decided otherwise stays so.
live-let-all-do = Yes, let them all out
live-reword = Let out in other words
live-keep = Keep
live-own-part = The part of our country, as a PDF

live-report = After-action report
live-report-draft = The exercise still goes on: this is a draft of what happened so far.
live-report-yours = What the countries let out stands here. It grows as they decide.
live-report-read = Read the report
live-report-for = Who it is for
live-report-room = For those who were in the room
live-report-outside = For outside: only what the countries let out
live-evidence = What proves the report
live-evidence-lead = Each number in the report leads here: what was recorded, when by the clock of the exercise, and what the report says because of it. No names are kept here.
live-evidence-outside = For outside, only what this report itself says is shown.
live-evidence-nothing = Nothing was recorded that the report could rest on.
live-evidence-says = { $count ->
    [one] { $count } sentence of the report rests on it
   *[other] { $count } sentences of the report rest on it
}
live-names = Names
live-names-when = Names are deleted by themselves on { $when }.
live-names-after = { $count ->
    [one] Names are deleted by themselves { $count } day after the end of the exercise.
   *[other] Names are deleted by themselves { $count } days after the end of the exercise.
}
live-names-gone = The names were deleted on { $when }.
live-names-ask = Delete the names now?
live-names-lead = The names of all who took part go for good, and their telephones are signed out. What was answered stays, by country and table. Countries cannot let anything out afterwards: let them decide first.
live-names-do = Delete the names now
live-names-keep = Keep them
live-action-none = No action has been agreed yet.
live-action-new = An action
live-concern-to = It concerns a site …
live-concern = Which site does it concern?
live-concern-lead = There it becomes a finding that stays until it is put right, with the owner and the day of the plan.
live-concern-find = Name of the site
live-concern-look = Look for it
live-concern-none = No site of yours has this name. Type another part of it.
live-concern-more = There are more: type a part of the name.
live-concern-do = Put it into the dossier
live-concern-shown = Exercise “{ $title }”, { $date }
live-building = Play it in a real building
live-building-lead = Its floor plans, roles and telephone numbers become the handouts. Give them only to those who may see them, and collect them again.
live-building-do = Play it here
live-building-paper = Handouts of a real building
live-building-responders = Floor plans, way in and telephone numbers (responder sheet)
live-building-other = Another building
live-building-none = No building
slip-concern-done = It is done already, or was dropped. Choose an action that is open.
slip-concern-not-yours = You lead no exercises at this site. Ask its head or the office above it to put it in.
live-action-text = What is to be done better
live-action-nation = Whose
live-action-everybody = everybody’s
live-action-due = By when
live-action-do = Put it into the plan
live-action-change = Change the action
live-action-from = Make an action of it
live-action-status = How far it has come
live-action-overdue = overdue
live-action-at-site = Not done yet at { $site }
live-trial = It was tried again …
live-trial-at = At which exercise or drill
live-trial-on = On which day
live-trial-shows = What it showed
live-trial-works = it works now
live-trial-not-yet = not yet
live-trial-do = Write the trial down
live-action-changed = last changed by { $who }, { $when }
live-boxes = In your words
live-boxes-lead = What stands here begins its section of the report.

live-js_saved = Saved
live-js_sending = Saving …
live-js_offline = No connection. What you write is kept on this telephone and sent by itself.
live-js_waiting = Not sent yet: {"{count}"}
live-js_changed = Somebody at your table has changed this answer meanwhile.
live-js_show = Show their version
live-js_refused = Not done
