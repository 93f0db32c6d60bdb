### Пәрмен жолының айтатыны.
### status: draft

## Жұмыс барысы

cli-importing = { $file } сызбасы оқылуда
cli-checking = Тексерілуде: { $site }
cli-drawing = Жоспар сызылуда

## Нәтижелер

cli-wrote-file = { $file } файлы жазылды
cli-summary = { $errors } қате, { $warnings } ескерту, { $notes } ескертпе
cli-imported = Оқылғаны: { $levels } қабат, { $rooms } үй-жай, { $doors } ішкі есік және { $exits } шығу есігі.
cli-repairs = { $count ->
    [0] Ештеңені түзету қажет болмады.
   *[other] { $count } түзету мен болжам; әрқайсысы мәселе ретінде жазылды.
}
cli-new-dossier = { $folder } қалтасында жаңа деректер жинағы жасалды
cli-new-next = site.toml файлын толтырып, мына пәрменді орындаңыз: parvis check { $folder }

## Жіктеу

cli-missing-facts = Жетіспейтін мәліметтер

## Терминалдағы мәселелер

cli-settle = шешу жолы

## Ақаулар

cli-no-such-code = { $code } коды бар мәселе жоқ. Мүмкін, { $suggestion }?
cli-already-there = { $path } бұрыннан бар; ештеңе өзгертілген жоқ.
cli-cannot-write = { $file } жазылмайды: { $reason }
cli-no-plan = Деректер жинағында қабат жоспары әлі жоқ. Оны мына пәрменмен қосыңыз: parvis import
cli-fallback-note = { $count } мәтін әлі аударылмаған, ол [en] белгісінен кейін ағылшын тілінде көрсетілген.

## Эвакуация моделін тексеру

verify-running = Сынақтар орындалуда
verify-pass = өтті
verify-fail = ӨТПЕДІ
verify-not-run = орындалмады
verify-more = және тағы { $count } өлшем, бәрі орындалды
verify-total = Өтті: { $pass }, өтпеді: { $fail }, орындалмады: { $not-run }.
cli-bad-suite = Сынақтарды орындау мүмкін емес: { $why }
