### Саҳифаи эродҳо ва эродҳо дар терминал.
### status: draft

findings-title = Эродҳо
findings-of = Эродҳо: { $site }
findings-summary = { $errors } хато, { $warnings } огоҳӣ, { $notes } эзоҳ
findings-none = Эрод нест. Ҳар чи санҷишҳо мебинанд, дар ҷояш аст.
findings-errors = Хатоҳо: пеш аз тасдиқи нақша бартараф карда шаванд
findings-warnings = Огоҳиҳо: бартараф ё бо сабаб қабул карда шаванд
findings-notes = Эзоҳҳо: тахминҳо ва ислоҳҳо
findings-why = Чаро
findings-what-settles = Чӣ тавр бартараф мешавад
findings-same-kind = { $count } ҷой
findings-no-source = таҷрибаи хуб; қонун инро талаб намекунад

## Мӯҳлатҳо

deadline = Мӯҳлат
