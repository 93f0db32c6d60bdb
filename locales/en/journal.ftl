### What the journal says: what was done, by whom, to what.

journal-caption = What was done here
journal-line = Line
journal-drawing-look = Looked at the drawing
journal-run-look = Looked at runs of the building
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
journal-task-ask = Asked for a file to be read or a plan to be printed
journal-task-fetch = Fetched a printed plan
journal-exercise-new = Set up an exercise or a drill
journal-exercise-lead = Took the lead of an exercise or a drill
journal-exercise-ended = An exercise or a drill ended
journal-exercise-pack = Changed the script of an exercise
journal-exercise-dossier = Said which site an exercise is about
journal-exercise-rehearsal-thrown-away = Threw a rehearsal away
journal-exercise-names-deleted = Deleted the names of an exercise or a drill
journal-exercise-drill-corrected = Put a sentence of a drill’s report otherwise; what was written first
journal-job-queue = Put long work in line
journal-job-cancel = Asked that long work stop
journal-account-new = Made an account
journal-account-password = Changed the password
journal-account-second = Changed the second step of signing in
journal-account-language = Changed the language
journal-account-closed = Closed an account
journal-grant-new = Gave a role
journal-grant-end = Took a role away
journal-session-new = Signed in
journal-link-new = Made a link
journal-link-used = Used a link
journal-link-end = Ended a link
journal-passkey-new = Added a passkey
journal-passkey-used = Signed in with a passkey
journal-passkey-end = Removed a passkey
journal-node-new = Added a place
journal-node-rename = Renamed a place
journal-node-move = Moved a place
journal-node-remove = Removed a place
journal-exercise-file = Attached a file to an exercise
journal-store-backup = Made a backup of everything
journal-store-restore = Put everything back from a backup

## What makes a line clear

journal-says-revision = Revision { $number }
journal-says-plan = Plan { $number }
journal-says-why = Reason: { $why }
journal-says-to = To: { $place }
journal-purpose-sign-in = to sign in
journal-purpose-invitation = an invitation
journal-purpose-calendar = a calendar
journal-purpose-program-reads = a program that reads
journal-purpose-program-writes = a program that reads and writes

## The page

journal-place-lead = Everything that was done at this place, in all places and sites in it, and with the accounts of the people who hold roles there. Lines are only ever added; nobody can change or remove one unnoticed.
journal-narrow = Show only some lines
journal-kind-all = Everything
journal-kind-glass = Drawings opened in an emergency
journal-kind-drawing = Looks at drawings
journal-kind-file = Files
journal-kind-run = Runs of the building
journal-kind-dossier = Changes of dossiers
journal-kind-plan = Plans and their approval
journal-kind-comment = Comments
journal-kind-task = Files read in and plans printed
journal-kind-exercise = Exercises and drills
journal-kind-grant = Roles given and taken away
journal-kind-account = Accounts
journal-kind-session = Signing in
journal-kind-link = Links and programs
journal-kind-node = Places
journal-kind-store = Backups
journal-who-hint = The name the person signs in with, whole.
journal-since = From
journal-until = To
journal-show = Show
journal-none = There is no such line.
journal-none-settle = Choose other days, or show everything.
journal-newest = The newest
journal-older = Older
journal-csv = These lines as a table (CSV)
journal-csv-hint = As they were written, with all ids; the newest 20,000 at most.

## What a revision changed

history-part-site = facts
history-part-plan = drawing
history-part-people = people and roles
history-part-measures = measures
history-part-settled = what was decided about findings
history-part-drills = drills
history-part-improvements = improvements
history-part-exits = who leaves by which exit
history-part-periods = who is there when
history-part-sections = text of the plan
history-part-results = results of runs
