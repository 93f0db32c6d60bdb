### The findings page and the findings in the terminal.

findings-title = Findings
findings-of = Findings for { $site }
findings-summary = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
findings-none = No findings. Everything the checks look at is in order.
findings-errors = Errors: must be settled before the plan can be approved
findings-warnings = Warnings: to be settled, or accepted with a reason
findings-notes = Notes: assumptions made and repairs done
findings-why = Why
findings-what-settles = What settles it
findings-same-kind = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
findings-no-source = good practice; no law asks for it

## Deadlines

deadline = Deadline
