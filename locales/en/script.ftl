### The script of an exercise: its texts cell by cell, the workbook and the folder that go out and come in.

script-title = Script
script-lead = Every text of the scenario, the original beside the translation. What you change stands at once in the manual, the guides and the slides, and on everybody’s screen.
script-papers = Read and change the script
script-version = version { $version }
script-read-only = You can read the script. Whoever directs the exercise can change it, and interpreters its translations.
script-languages = How far each language is
script-count = { $status }: { $count }
script-original = original
script-files = Take away and bring back
script-folder = The whole scenario as a folder, to change it or pass it on
script-bring = Bring a changed workbook back (XLSX)
script-bring-hint = First you see what would change, row by row. Nothing changes before you say so.
script-look = See what would change
script-texts = Texts
script-all = All texts
script-open = Only what nobody has checked
script-none-open = Every text in this language has been checked.
script-change = Change
script-text = Text
script-status = How far it has been checked
script-again = The meaning has changed: make its translations drafts again
script-empty = Leave the text empty to take the translation out; readers then see the original.
script-out = out already
script-out-lead = People have read this. The report will say that it was changed, and what it said before.
script-corrected = changed at { $when }
script-row = { $module }, minute { $minute } · { $how } · from: { $from } · to: { $to }

script-part-general = The exercise as a whole
script-part-objective = Objectives
script-part-module = Modules
script-part-sender = Who speaks in the story
script-part-inject = Messages
script-part-task = Tasks
script-part-item = Items to choose
script-part-question = Questions for discussion
script-part-critical = What evaluators look for
script-part-term = Glossary

script-key-title = title
script-key-summary = Summary
script-key-wellbeing = Wellbeing
script-key-rules = Rules
script-key-story = story
script-key-text = what the tables read
script-key-expected = what is expected
script-key-means = what it means

script-sheet-title = What the workbook would change
script-sheet-nothing = The workbook says what the script says already. Nothing would change.
script-sheet-wrong = What cannot be used
script-sheet-wrong-lead = These cells change nothing. Correct them in the workbook and bring it again.
script-sheet-lead = Take the tick off whatever is to stay as it is.
script-sheet-take = Take over what is ticked
script-sheet-back = Back to the script
script-sheet-new = New message { $inject }
script-sheet-gone = Message { $inject } is not in the workbook. Tick it only if it is to be taken out.
script-sheet-row = Message { $inject }: when, from whom, to whom
script-sheet-fixed = It is out already: this stays as it was played.
script-sheet-before = before
script-sheet-after = afterwards

script-choose-changed = As changed for { $place }, { $when }; version { $version }
script-choose-folder = A scenario of your own
script-choose-folder-lead = A folder as a ZIP, for example one you took away from another exercise and changed.
script-choose-file = The folder of your scenario (ZIP)
script-choose-file-hint = scenario.toml and a file of texts for each language; at most 5 MB. Only needed for a scenario of your own.
script-mistakes-more = { $count ->
    [one] { $count } more place is wrong.
   *[other] { $count } more places are wrong.
}

slip-script-pack = This scenario cannot be used. Correct these places and bring it again.
slip-script-changed = Somebody changed this text while you wrote. What stands there now is shown above; save again to put yours in its place.
slip-script-busy = Somebody else is changing the script at this moment. Try again.
slip-script-original = In the language it was written in, no text can be empty. Write at least a word.
slip-script-long = The text is too long. Shorten it to 8000 letters.
slip-script-over = The exercise is over: its script stays as it was played. Set up a new exercise with this script to change it.
slip-script-out = A message among these is out already. Its row stays as it was played; its words can still be changed.
slip-script-none = Nothing is ticked. Tick what is to be taken over.
slip-script-no-file = Choose the workbook first.
slip-script-no-folder = Choose the ZIP of your scenario first.
slip-script-sheet-gone = This workbook does not wait any more. Bring it in again.
slip-script-sheet-old = The script was changed after you brought the workbook. This is what the workbook would change now.
