### What the command line says.

## Progress

cli-reading = Reading { $file }
cli-importing = Reading the drawing { $file }
cli-checking = Checking { $site }
cli-classifying = Classifying { $site }
cli-drawing = Drawing the plan
cli-writing = Writing { $file }
cli-exporting = Writing the drawing as { $format }
cli-comparing = Comparing { $first } with { $second }
cli-done = Done.

## Results

cli-wrote-file = Wrote { $file }
cli-wrote-files = { $count ->
    [one] Wrote { $count } file to { $folder }
   *[other] Wrote { $count } files to { $folder }
}
cli-summary = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
cli-no-findings = No findings.
cli-more-like-it = { $count ->
    [one] { $count } more finding of this kind; --all shows it
   *[other] { $count } more findings of this kind; --all shows them
}
cli-imported = Read { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
}, { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
}, { $doors ->
    [one] { $doors } inner door
   *[other] { $doors } inner doors
} and { $exits ->
    [one] { $exits } exit
   *[other] { $exits } exits
}.
cli-repairs = { $count ->
    [0] Nothing had to be repaired.
    [one] { $count } repair or assumption; each is a finding.
   *[other] { $count } repairs and assumptions; each is a finding.
}
cli-new-dossier = Made a new dossier in { $folder }
cli-new-next = Fill in site.toml, then run: parvis check { $folder }
cli-demo-folder = Everything is in { $folder }
cli-plan-pages = { $count ->
    [one] The plan has { $count } page.
   *[other] The plan has { $count } pages.
}
cli-took = in { $seconds } s

## Classification

cli-classification = Classification
cli-classified-as = { $site } is in scope of { $pack }: { $class }
cli-in-scope = { $site } is in scope of { $pack }.
cli-not-in-scope = { $site } is not in scope of { $pack }.
cli-cannot-decide = Whether { $site } is in scope of { $pack } cannot be decided: { $count ->
    [one] one fact is missing.
   *[other] { $count } facts are missing.
}
cli-because = Because
cli-missing-facts = Missing facts
cli-ask = To ask
cli-stub = The criterion exists in law; its value is not loaded, so it decides nothing.
cli-counsel = to be confirmed by counsel
cli-yes = yes
cli-no = no
cli-undecided = cannot be decided
cli-enters = enters
cli-leaves = leaves
cli-stays = stays as it is
cli-compare-summary = { $enter ->
    [one] { $enter } site enters
   *[other] { $enter } sites enter
}, { $leave ->
    [one] { $leave } leaves
   *[other] { $leave } leave
}, { $undecided ->
    [one] { $undecided } cannot be decided
   *[other] { $undecided } cannot be decided
}.
cli-sites-classified = { $count ->
    [one] { $count } site classified
   *[other] { $count } sites classified
}

## What next

cli-next-steps = Next steps
cli-next-settle = Settle the errors first: they stand against approval.
cli-next-explain = To learn more about a finding: parvis explain { $code }
cli-next-plan = To print the plan: parvis plan { $folder }
cli-next-open = Open { $file } in a browser.

## Findings in the terminal

cli-at = at
cli-asked-by = asked by
cli-settle = settle it
cli-see-also = see also

## Troubles

cli-no-such-code = There is no finding with the code { $code }. Did you mean { $suggestion }?
cli-did-you-mean = Did you mean { $suggestion }?
cli-no-dossier = { $folder } is not a dossier: it has no site.toml.
cli-already-there = { $path } is already there; nothing was changed.
cli-cannot-read = { $file } cannot be read: { $reason }
cli-cannot-write = { $file } cannot be written: { $reason }
cli-unknown-format = The file type of { $file } is not known. Parvis reads: { $formats }.
cli-unknown-language = The language { $tag } is not known. Parvis knows: { $languages }.
cli-no-plan = The dossier has no floor plan yet. Bring one in with: parvis import
cli-fallback-note = { $count ->
    [one] { $count } text is not translated yet and is shown in English after [en].
   *[other] { $count } texts are not translated yet and are shown in English after [en].
}
cli-draft-translation = This language is a draft translation, not yet approved by a native speaker.
