### What the pages of the server say.

web-skip = Skip to the content
web-navigation = Main
web-you = You
web-sites = Sites
web-map = Map
web-account = My account
web-colours = Colours
web-theme-system = Colours of my device
web-theme-light = Light
web-theme-dark = Dark
web-sign-out = Sign out
web-no-answer = The server did not answer
web-no-answer-settle = What you typed is kept. Try again in a moment.
web-draft = The words in this language are a draft: no native speaker has approved them yet.
web-footer = Parvis keeps public places open and safe.
web-design = The parts of these pages
web-trail = Where you are
web-pages-of-site = Pages of this site
web-to-start = To the start
web-cancel = Leave as it was

tab-overview = Overview
tab-place = Drawing
tab-findings = Findings
tab-facts = Facts
tab-files = Files
tab-run = Run the building
tab-plan = Plan
tab-approval = Approval
tab-history = History
tab-journal = Journal

sign-in-title = Sign in
sign-in-lead = Parvis shows drawings and plans only to people its owner has invited.
sign-in-login = Name to sign in with
sign-in-password = Password
sign-in-code = Code from your telephone
sign-in-code-hint = Only if you have set this up.
sign-in-do = Sign in
link-lead = This link signs you in once. Press the button to go on.
invitation-title = Welcome to Parvis
invitation-lead = Hello, { $name }. Choose a password to begin.
invitation-password = Password
invitation-password-hint = At least 15 letters; a short sentence is easy to remember. Not your name.
invitation-again = The same password again
invitation-do = Save and sign in

account-lead = You sign in as { $login }.
account-roles = Your roles
account-no-roles = You hold no role at any place. Ask whoever invited you.
account-sessions = Where you are signed in
account-sessions-lead = If you do not know one of these, end it and choose a new password.
account-seen = Last used on { $date }
account-here = This one
account-end = End

server-title = Long work of this server
server-lead = Runs of buildings and other work that takes its time. What they found is not shown here.
server-none = Nothing was asked for yet.
server-how-far = { $done } of { $total }
work-run = Run of a building
words-title = Words in each language
words-lead = What is missing shows in English with “[en]” before it. Drafts were not read by a native speaker yet.
words-has = { $translated } of { $total } messages
words-draft = draft
words-missing = { $count ->
    [one] { $count } message is missing
   *[other] { $count } messages are missing
 }
second-title = Second step of the sign-in
second-lead = An application on your telephone shows a new code every thirty seconds. Take a picture of this square with it, then type the code it shows.
second-picture = The secret for your telephone as a square code; the same stands below in letters
second-letters = Or type these letters into it:
second-code-hint = Six digits. You are then signed out everywhere and sign in with a code.
second-do = Ask for a code from now on
second-is-on = You sign in with a code from your telephone.
second-is-off = You sign in with your password alone. With a second step, whoever learns it cannot sign in.
second-begin = Set it up
second-end = Ask for no code any more
programs-title = Programs and calendars
programs-lead = A program asks in your name and may do what you may. A calendar shows when plans end, what is due and what waits for you, without a word of any finding.
programs-none = You gave no secret to any program.
programs-made = Shown once: copy it now.
programs-for = What for
programs-calendar = A calendar that reads my days
programs-reads = A program that reads
programs-writes = A program that reads and writes
programs-do = Make a secret
calendar-review = Look at the plan again: { $site }
calendar-ends = Last day of the plan: { $site }
calendar-due = Finding { $code } is due: { $site }
calendar-waits = The plan waits for your answer: { $site }
calendar-drill = Drill: { $site }

sites-count = { $count ->
    [one] { $count } site
   *[other] { $count } sites
 }
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
 }
count-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
 }
sites-search = Name of a site
sites-search-do = Search
sites-places = Places
sites-pages = Pages of the list
sites-before = Before
sites-after = Next
sites-empty = No sites here
sites-empty-settle = Nobody has put a site here yet, or you hold no role that shows it to you.
sites-none-named = No site here has “{ $named }” in its name.
sites-settled = Nothing to settle
sites-no-drawing = No drawing yet

site-drawn = Walk through it level by level, with what was found there.
site-answered = { $known } of { $asked } facts are known.
site-why = Why
site-missing = What the law still asks

filter-label = Which findings
filter-all = To settle
filter-errors = Errors
filter-warnings = Warnings
filter-notes = Notes
filter-in-hand = In hand
filter-accepted = Accepted
findings-empty = Nothing found
findings-empty-settle = No check has anything to say here.
finding-why = Why this matters
findings-settle = Settle this
findings-show = Show on the drawing
findings-decided = Decided

settle-correct = Correct it
settle-done = It is done
settle-done-hint = If it is put right, say so: then it is a finding no more. The history keeps it.
settle-in-hand = Somebody sees to it
settle-owner = Who sees to it
settle-owner-hint = A function or an agency: “caretaker”, “city hall, department of education”.
settle-due = By which day
settle-measure = Measure taken for it
settle-measure-hint = It is written into the dossier as proposed. A measure that touches rights needs its rights check before it is approved.
settle-measure-none = No measure of the catalogue
settle-rights = touches rights
settle-cost-low = low cost
settle-cost-medium = medium cost
settle-cost-high = high cost
settle-group-technical-structural = Technical and structural
settle-group-organisational = Organisational
settle-group-personnel = Personnel
settle-in-hand-do = Put it in hand
settle-accept = Accept it as it is
settle-reason-hint = Why this stays as it is. Your name and today’s date stand beside it, in the dossier and for everyone who approves the plan.
settle-accept-do = Accept
settle-reopen = Take this decision back
settle-not-yours = Your role may read this, not decide it.
settle-back = Back to the findings
settled-in-hand = { $owner } sees to it by { $due }.
settled-overdue = { $owner } was to see to it by { $due }: that day is past.
settled-accepted = Accepted by { $who } on { $date }: “{ $reason }”

place-pinned = Found here
place-empty-settle = Most findings need a drawing: a DXF, OpenStreetMap, IMDF, GeoJSON or BIM file will do.
place-no-script = The drawing needs JavaScript. The findings beside it do not.
map-list = Sites on the map
map-empty = None of your sites has a place on the map yet.
map-coarse = about here

facts-unknown = Not known yet
facts-unknown-lead = Nothing is put in the place of what nobody knows. Answer what you can; the rest may wait.
facts-known = Known
facts-none = Nothing is known yet.
facts-answer = Answer
facts-change = Change
facts-source = Who says so
facts-source-hint = A register, a document or somebody’s function: “attendance book”, “caretaker”.
facts-date = The day it was true
facts-save = Save
facts-not-known = Nobody knows
facts-changed = Somebody else changed this while you were writing
facts-theirs = They wrote:
facts-changed-settle = What you typed is still below. Save it to put it in place of theirs, or leave it as they wrote it.

files-blueprint = Blueprint
files-photograph = Photograph
files-other = Other
files-about = { $format }, { $size }
files-by = { $who }, { $when }
files-kb = { $size } kB
files-mb = { $size } MB
files-empty = No files yet
files-empty-adds = Add blueprints and photographs of doors, fences and yards: below.
files-empty-settle = Whoever works on this site adds them here.
files-add = Add files
files-shows = What they are
files-file = Files, one or several
files-file-hint = PDF, JPEG, PNG, WebP, DXF, GeoJSON, JSON, XLSX or ZIP; each at most 32 MB, together at most 64 MB.
files-people = Add no picture in which people can be recognised.
files-cleaned = What a camera writes into a picture, such as where and when it was taken, is removed before the picture is kept. The original is not kept.
files-do = Add
files-looks = Every look at a file is written into the journal.
files-refused = Not added:
files-added = { $count ->
    [one] The other file was added.
    *[other] The other { $count } files were added.
}
files-too-much = The form became larger than 64 MB here. Add this file and those after it by themselves.
files-download = Download
files-all = All files
files-remove = Remove this file
files-remove-lead = It is removed for good, and nobody can bring it back. The journal says that it was here, who removed it and why.
files-remove-why = Why it is removed
files-remove-sure = I am sure: it cannot be brought back.
files-remove-do = Remove it for good

plan-preview = The plan as it is now
plan-open = Open the PDF
plan-text-sections = Text of the plan
plan-no-sections = The plan has no text of its own yet.
plan-title-of = Heading
plan-text = Text
plan-text-hint = Markdown: a line between paragraphs, “-” before each item of a list, “##” before a heading.
plan-changed = Somebody else saved this section while you were writing
plan-changed-settle = Theirs stands above your text. Take over what is right, then save: nothing is lost.
plan-theirs = Saved by somebody else

approval-stands = Where the plan stands
approval-draft = The plan is being written. Nothing was sent to be approved yet.
approval-sent = Version { $version } was sent. { $all ->
    [one] Of { $all } agency, { $answered } answered.
   *[other] Of { $all } agencies, { $answered } answered.
 }
approval-in-force = Version { $version } is in force until { $until }.
approval-expired = Version { $version } was in force until { $until }. It must be approved anew.
approval-waits = Waits for an answer
approval-is-approved = Approved
approval-is-conditional = Approved on a condition
approval-is-refused = Refused
approval-carried = given to an earlier version; nothing changed since
approval-changed = Changed since it was sent. Send it again, and only what changed is approved again:
approval-asks = Your answer
approval-own = You wrote in this plan yourself, so somebody else of your agency must answer.
approval-first = Read the plan, then answer. Pin comments below to the places they are about.
approval-since = You answered an earlier version. Changed since then:
approval-same = Nothing changed since your last answer.
approval-answer = What you answer
approval-do-approved = Approve
approval-do-conditional = Approve on a condition
approval-do-refused = Refuse
approval-words = Condition or reason
approval-words-hint = Needed for a condition and for a refusal.
approval-answer-do = Answer
approval-send = Send for approval
approval-send-lead = The agencies chosen see the plan as it is now, at once and side by side. Whoever approved it before is not asked again where nothing changed.
approval-open = { $count ->
    [one] { $count } finding must be settled first.
   *[other] { $count } findings must be settled first.
 }
approval-open-settle = Show them
approval-nobody = Nobody approves plans here yet. An officer of the city invites the agencies.
approval-to = To whom
approval-until = Last day in force
approval-until-hint = Ask what your law says; a year from today stands here as a beginning.
approval-send-do = Send
approval-take-back = Take it back
approval-take-back-lead = What was sent or is in force then holds no more, and the agencies no longer see it.
comments-title = Comments
comments-none = No comment yet.
comment-new = Say something about a place
comment-place = Where
comment-whole = The plan as a whole
comment-words = Comment
comment-do = Pin it there
comment-answer = Answer
comment-answer-do = Answer, and it is done
part-people = People and roles
part-measures = Measures
part-drills = Drills
part-exits = Which exit for whom
part-settled = What was decided about findings
sites-waiting = Waiting for your answer
site-sent = Sent for approval
site-in-force = In force until { $until }

history-caption = Who changed what
history-number = Revision
history-when = When
history-who = Who
history-what = What
history-undo = Take back
history-undoes = Takes back revision { $number }

error-title = That did not work
error-no-such = There is no such page, or it is not for you.
error-no-such-settle = Check the address, or ask whoever sent it to you.
error-not-allowed = Your role does not allow this here.
error-not-allowed-settle = Ask the head of the site, or whoever invited you.
error-reason-needed = This is shown only with a reason.
error-reason-needed-settle = Say why you need it; the reason is kept in the journal.
error-wrong-sign-in = The name, the password or the code is not right.
error-wrong-sign-in-settle = Check whether capitals are locked. After ten tries you must wait ten minutes.
error-too-often = Too many tries.
error-too-often-settle = Wait ten minutes, then try again.
error-dead-link = This link was used or has ended.
error-dead-link-settle = Ask for a new one.
error-weak-password = This password is too easy.
error-weak-password-settle = Take at least 15 letters, of which not all are the same, without your name.
error-taken = Somebody signs in with this name already.
error-broken = The files of this dossier have errors.
error-broken-settle = They are listed under the findings. Nothing can be changed here before they are right.
error-inside = Something in the program failed.
error-inside-settle = It was written down for whoever runs the server. What was saved before is safe.
error-bad-request = What was sent is not what this page asks for.
error-bad-request-settle = Go back, load the page anew and try again.
error-too-large = What was sent is too large.
error-undo-conflict = The same was changed again later, so this cannot be taken back by itself.
error-undo-conflict-settle = Take back the later change first.
slip-no-source = Say who says so: a register, a document, somebody’s function.
slip-text = This text is empty, too long, or has signs in it that cannot be kept.
slip-yes-no = Choose yes or no, or say that nobody knows.
slip-count = This must be a whole number, 0 or more.
slip-measure = This must be a number, 0 or more.
slip-choice = Choose one of the answers.
slip-date = This is not a day of the calendar.
slip-section = This text is too long, or has signs in it that cannot be kept.
slip-passwords-differ = The two passwords are not the same.

reason-title = Why do you need this drawing?
reason-lead = Your reason is written into the journal of the site before the drawing is shown.
reason-glass-lead = You are on duty and this drawing is not open to you. Say why, and it is shown at once. The head of the site and the auditor are told.
reason-label = Reason
reason-do = Show the drawing
reason-glass-do = Break the glass
site-glass = Somebody on duty opened drawing or files
journal-caption = What was done here
journal-line = Line
journal-drawing-look = Looked at the drawing
journal-glass-broken = Broke the glass to see drawing or files
journal-dossier-new = Made the dossier
journal-dossier-save = Saved
journal-dossier-undo = Took back
journal-plan-sent = Sent the plan for approval
journal-plan-answered = Answered the plan
journal-plan-in-force = The plan is in force
journal-plan-taken-back = Took the plan back
journal-comment-new = Commented
journal-comment-answered = Answered a comment
journal-file-add = Added a file
journal-file-open = Opened a file
journal-file-remove = Removed a file for good
journal-files-look = Looked at the list of files
journal-run-ask = Asked to run the building
journal-job-queue = Put long work in line
journal-job-cancel = Asked that long work stop

place-map = Drawing of {"{name}"}. Arrow keys move it, plus and minus change the scale.
place-levels = Levels
place-view = Scale
place-zoom_in = Nearer
place-zoom_out = Farther
place-whole = Show the whole level
place-things = Findings, rooms and doors of this level: arrow keys choose, Enter opens
place-findings = findings: {"{count}"}
place-failed = This browser cannot show the drawing. The lists on this page say the same.

import-title = Bring a drawing in
import-file = File
import-file-hint = BIM JSON, OpenStreetMap indoor (GeoJSON, XML, PBF), IMDF as zip, GeoJSON per floor as zip, DXF, WKT; at most 64 MB.
import-mapping = For DXF: which layer means what
import-mapping-label = Layer mapping
import-mapping-hint = “parvis import drawing.dxf --suggest-mapping” prints a first one to correct.
import-look = See what is in it
import-no-file = Choose a file first.
import-understood = What was understood
import-remarks = { $count ->
    [one] { $count } thing was assumed or mended; the findings say which.
   *[other] { $count } things were assumed or mended; the findings say which.
 }
import-replaces = This drawing takes the place of the one that is there.
import-carried = { $count ->
    [one] { $count } fact about a room or a door is kept.
   *[other] { $count } facts about rooms and doors are kept.
 }
import-not-carried = What was said about these finds no place in the new drawing:
import-undo = The change can be taken back in the history.
import-put = Put it in place
import-other = Take another file
slip-import-gone = This drawing does not wait any more. Bring the file in again.
slip-file-empty = This file is empty.
slip-file-large = This file is larger than 32 MB. Make it smaller or split it.
slip-file-kind = This kind of file is not kept. Bring it as PDF, JPEG, PNG, WebP, DXF, GeoJSON, JSON, XLSX or ZIP.
slip-file-misnamed = This file is not what the ending of its name says. Save it under a name with the right ending, such as plan.pdf.
slip-file-name = This file has no name that can be kept. Give it one.
slip-file-picture = This picture is damaged or cut off. Take it from the camera again.
slip-file-shows = Say what the files are: a blueprint, a photograph or something else.
slip-file-why = Write why this file is removed.
slip-file-sure = Tick that you are sure, or leave the file.
people-title = People
people-here = Who holds a role here
people-none = Nobody yet.
people-until = until { $date }
people-end = Take the role away
people-invite = Invite somebody
people-name = Function and name
people-name-hint = What others see: “Fire service, district 3”.
people-role = Role
people-until-label = Last day of the role
people-until-hint = Leave it empty for no end.
people-do = Make the link
people-invited = { $name } is invited.
people-link = Hand them this address of this server. It works once, for fourteen days, and is not shown again:
people-copy = Copy
people-copied = Copied
slip-invitation = Give a name, and a name to sign in with that has no spaces.
site-bring-drawing = Bring a drawing in

run-ask = Run the building
run-lead = The people of the building go as the alarm tells them, many times, each time a little differently. You read how long that takes, where it jams, and how sure that is.
run-alarm = What the alarm tells people to do
run-mode-evacuate = Leave the building
run-mode-lockdown = Go behind a door that locks
run-mode-shelter = Go into a room without an outer wall
run-with-closed = { $mode }; closed: { $doors }
run-count = How many runs
run-count-hint = 1 to 200. More runs say more surely how long it takes; more than you ask for are made if that is still unsure.
run-closed = Exits that cannot be used
run-closed-hint = Only when people leave the building.
run-people = The people are those the dossier counts, room by room.
run-do = Run
run-former = Former runs
run-none = Nothing was run yet.
run-not-yours = Your role may read the runs of this site, not ask for new ones.
run-empty-settle = Bring in a floor plan first: people can only be run through a drawing.
run-old-plan = former plan
run-state-queued = Waits for its turn
run-state-running = Running the people
run-state-stopping = Stopping
run-state-done = Done
run-state-dead = Not done
run-state-cancelled = Stopped
run-asked = Asked for by { $who } on { $date }, on revision { $revision }
run-stop = Stop
run-changed = The plan has changed since this run
run-changed-settle = What was found holds for the revision that was run.
run-again = Run it again
run-usual = How it looked
run-no-script = The playback needs JavaScript. What was found does not.
run-curve-out = People who are out, or where they wait for help
run-curve-in = People who are in a room to stay in
run-beside = Another run to compare with
run-beside-none = None
run-beside-do = Show beside one another
run-differ-later = Half of these runs are over { $time } later than half of those beside them.
run-differ-sooner = Half of these runs are over { $time } sooner than half of those beside them.
run-differ-chance = The ranges of the two overlap: this may be chance.
run-differ-revision = The two were run on different revisions.
run-differ-alarm = The two alarms tell people to do different things, so their times cannot be compared.
run-why-nobody-counted = Nobody has said how many people are in the building. Answer the fact “Most people at one time” first.
run-why-no-locking-room = No room is known that people could go to and lock. Say on the drawing or in the facts which rooms lock.
run-why-no-inner-room = Every room on the drawing has an outer wall: there is none to shelter in.
run-why-not-walkable = The drawing cannot be walked: no floor, no doors or no exits were found on it. The findings say what is missing.
run-why-inside = Something in the program failed. Ask for the run again; if it fails again, tell whoever runs the server.

play-play = Play
play-pause = Pause
play-speed = Speed
play-moment = Moment
play-density = Colour people by how close they stand (fullest at 4 to a square metre)
play-inside = Still inside: {"{count}"}
play-inside_both = Still inside: {"{count}"}; in the run beside: {"{beside}"}
play-loading = Loading the run …
play-numbers = The same numbers as a table
play-time = Time

slip-run-no-drawing = There is no drawing to run people through.
slip-run-count = Say how many runs, from 1 to 200.
slip-run-door = One of these doors is not on the drawing any more. Choose again.
slip-run-closed = Exits can be closed only when people leave the building.
slip-code = This code is not right. Wait for the next one and type it within half a minute.
slip-programs = You gave out twenty secrets already. End one you do not need any more.
slip-finding-gone = This is not found any more: it was corrected or changed meanwhile.
slip-settle-owner = Say who sees to it, in at most 400 letters.
slip-settle-due = This day is past. Choose today or a later one.
slip-settle-measure = There is no such measure in the catalogue. Choose one of the list.
slip-settle-error = What must be settled cannot be accepted as it is: correct it, or say who sees to it.
slip-settle-reason = Say why it stays as it is, in at most 400 letters.
slip-send-whom = Choose at least one agency of the list.
slip-send-until = Choose a last day after today and within five years.
slip-send-open = Some findings must be settled before the plan is sent.
slip-answer-gone = This version does not wait for an answer any more. Read what is here now.
slip-answer-why = Write your condition or your reason.
slip-comment = Choose a place of the list and write at least a word.
slip-undo-first = The first revision is the dossier itself: it cannot be taken back.
