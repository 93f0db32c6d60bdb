### Пәрмен жолының айтатыны.
### status: draft

## Жұмыс барысы

cli-reading = { $file } оқылуда
cli-importing = { $file } сызбасы оқылуда
cli-checking = Тексерілуде: { $site }
cli-classifying = Жіктелуде: { $site }
cli-drawing = Жоспар сызылуда
cli-writing = { $file } жазылуда
cli-exporting = Сызба { $format } пішімінде жазылуда
cli-comparing = { $first } және { $second } салыстырылуда
cli-done = Дайын.

## Нәтижелер

cli-wrote-file = { $file } файлы жазылды
cli-wrote-files = { $folder } қалтасына { $count } файл жазылды
cli-summary = { $errors } қате, { $warnings } ескерту, { $notes } ескертпе
cli-no-findings = Мәселе жоқ.
cli-more-like-it = осындай тағы { $count } мәселе бар; көрсету үшін: --all
cli-imported = Оқылғаны: { $levels } қабат, { $rooms } үй-жай, { $doors } ішкі есік және { $exits } шығу есігі.
cli-repairs = { $count ->
    [0] Ештеңені түзету қажет болмады.
   *[other] { $count } түзету мен болжам; әрқайсысы мәселе ретінде жазылды.
}
cli-new-dossier = { $folder } қалтасында жаңа деректер жинағы жасалды
cli-new-next = site.toml файлын толтырып, мына пәрменді орындаңыз: parvis check { $folder }
cli-demo-folder = Бәрі { $folder } қалтасында
cli-plan-pages = Жоспар { $count } беттен тұрады.
cli-took = { $seconds } с ішінде

## Жіктеу

cli-classification = Жіктеу
cli-classified-as = «{ $pack }» қолданылады, объект: { $site }; санаты: { $class }
cli-in-scope = «{ $pack }» қолданылатын объект: { $site }.
cli-not-in-scope = «{ $pack }» қолданылмайтын объект: { $site }.
cli-cannot-decide = «{ $pack }» қолданыла ма, шешу мүмкін емес, объект: { $site }. { $count } мәлімет жетіспейді.
cli-because = Негізі
cli-missing-facts = Жетіспейтін мәліметтер
cli-ask = Сұрау керек
cli-stub = Бұл өлшемшарт заңда бар, бірақ мәні енгізілмеген, сондықтан ол ештеңені шешпейді.
cli-counsel = заңгердің растауы қажет
cli-yes = иә
cli-no = жоқ
cli-undecided = шешу мүмкін емес
cli-enters = кіреді
cli-leaves = шығады
cli-stays = өзгермейді
cli-compare-summary = { $enter } объект кіреді, { $leave } объект шығады, { $undecided } объект бойынша шешу мүмкін емес.
cli-sites-classified = { $count } объект жіктелді

## Әрі қарай

cli-next-steps = Әрі қарай не істеу керек
cli-next-settle = Алдымен қателерді жойыңыз: олар бекітуге кедергі.
cli-next-explain = Мәселе туралы толығырақ: parvis explain { $code }
cli-next-plan = Жоспарды басып шығару: parvis plan { $folder }
cli-next-open = { $file } файлын браузерде ашыңыз.

## Терминалдағы мәселелер

cli-at = орны
cli-asked-by = талап етеді
cli-settle = шешу жолы
cli-see-also = тағы қараңыз

## Ақаулар

cli-no-such-code = { $code } коды бар мәселе жоқ. Мүмкін, { $suggestion }?
cli-did-you-mean = Мүмкін, { $suggestion }?
cli-no-dossier = { $folder } деректер жинағы емес: онда site.toml жоқ.
cli-already-there = { $path } бұрыннан бар; ештеңе өзгертілген жоқ.
cli-cannot-read = { $file } оқылмайды: { $reason }
cli-cannot-write = { $file } жазылмайды: { $reason }
cli-unknown-format = { $file } файлының түрі белгісіз. Parvis мыналарды оқиды: { $formats }.
cli-unknown-language = { $tag } тілі белгісіз. Parvis мыналарды біледі: { $languages }.
cli-no-plan = Деректер жинағында қабат жоспары әлі жоқ. Оны мына пәрменмен қосыңыз: parvis import
cli-fallback-note = { $count } мәтін әлі аударылмаған, ол [en] белгісінен кейін ағылшын тілінде көрсетілген.
cli-draft-translation = Бұл тілдегі аударма — жоба, тіл иесі әлі мақұлдаған жоқ.
