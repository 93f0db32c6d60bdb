### Meseleler sahypasy we terminaldaky meseleler.
### status: draft

findings-title = Meseleler
findings-of = Meseleler: { $site }
findings-summary = { $errors } ýalňyşlyk, { $warnings } duýduryş, { $notes } bellik
findings-none = Mesele ýok. Barlaglaryň seredýän zatlarynyň hemmesi ýerinde.
findings-errors = Ýalňyşlyklar: meýilnama tassyklanmanka çözülmeli
findings-warnings = Duýduryşlar: çözülmeli ýa-da sebäbi bilen kabul edilmeli
findings-notes = Bellikler: çaklamalar we düzedişler
findings-why = Näme üçin
findings-what-settles = Nähili çözülýär
findings-same-kind = { $count } ýer
findings-no-source = gowy tejribe; kanun muny talap etmeýär

## Möhletler

deadline = Möhlet
