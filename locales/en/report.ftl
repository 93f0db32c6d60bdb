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
findings-by-place = By place
findings-by-severity = By severity
findings-where = Where
findings-why = Why
findings-what-settles = What settles it
findings-who-asks = Who asks for it
findings-see-also = See also
findings-more = { $count ->
    [one] and { $count } more like it
   *[other] and { $count } more like it
}
findings-same-kind = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
findings-explain = More: parvis explain { $code }
findings-made-on = Made on { $date }
findings-no-source = good practice; no law asks for it

## Deadlines

deadline = Deadline
deadline-on = by { $date }
deadline-days-left = { $days ->
    [0] today
    [one] { $days } day left
   *[other] { $days } days left
}
deadline-days-over = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
deadline-working-days = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
deadline-calendar-days = { $days ->
    [one] { $days } calendar day
   *[other] { $days } calendar days
}
deadline-starts-with = counted from { $event }
deadline-unknown-start = cannot be worked out: the day it starts from is not known
