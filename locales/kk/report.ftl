### Мәселелер беті және терминалдағы мәселелер.
### status: draft

findings-title = Анықталған мәселелер
findings-of = Анықталған мәселелер: { $site }
findings-summary = { $errors } қате, { $warnings } ескерту, { $notes } ескертпе
findings-none = Мәселе жоқ. Тексерістер қарайтынның бәрі тәртіпте.
findings-errors = Қателер: жоспар бекітілгенге дейін жойылуға тиіс
findings-warnings = Ескертулер: жойылуға немесе себебі көрсетіліп қабылдануға тиіс
findings-notes = Ескертпелер: жасалған болжамдар мен түзетулер
findings-why = Неліктен
findings-what-settles = Қалай шешуге болады
findings-same-kind = { $count } орын
findings-no-source = жақсы тәжірибе; заң мұны талап етпейді

## Мерзімдер

deadline = Мерзім
