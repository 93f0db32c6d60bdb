### Мәселелер беті және терминалдағы мәселелер.
### status: draft

findings-title = Анықталған мәселелер
findings-of = Анықталған мәселелер: { $site }
findings-summary = { $errors } қате, { $warnings } ескерту, { $notes } ескертпе
findings-none = Мәселе жоқ. Тексерістер қарайтынның бәрі тәртіпте.
findings-errors = Қателер: жоспар бекітілгенге дейін жойылуға тиіс
findings-warnings = Ескертулер: жойылуға немесе себебі көрсетіліп қабылдануға тиіс
findings-notes = Ескертпелер: жасалған болжамдар мен түзетулер
findings-by-place = Орны бойынша
findings-by-severity = Маңызы бойынша
findings-where = Қайда
findings-why = Неліктен
findings-what-settles = Қалай шешуге болады
findings-who-asks = Кім талап етеді
findings-see-also = Тағы қараңыз
findings-more = және осындай тағы { $count } мәселе
findings-same-kind = { $count } орын
findings-explain = Толығырақ: parvis explain { $code }
findings-made-on = Жасалған күні: { $date }
findings-no-source = жақсы тәжірибе; заң мұны талап етпейді

## Мерзімдер

deadline = Мерзім
deadline-on = мерзімі: { $date }
deadline-days-left = { $days ->
    [0] бүгін
   *[other] { $days } күн қалды
}
deadline-days-over = { $days } күнге кешікті
deadline-working-days = { $days } жұмыс күні
deadline-calendar-days = { $days } күнтізбелік күн
deadline-starts-with = есептеу басталатын оқиға: { $event }
deadline-unknown-start = есептеу мүмкін емес: басталу күні белгісіз
