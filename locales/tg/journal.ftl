### Дафтар чӣ мегӯяд: чӣ кор шуд, кӣ кард ва бо чӣ.
### status: draft

journal-caption = Дар ин ҷо чӣ кор карда шуд
journal-line = Сатр
journal-drawing-look = Дидани тарҳ
journal-run-look = Дидани ҳисобҳои бино
journal-glass-broken = Кушодани фаврии тарҳ ё файлҳо
journal-dossier-new = Сохтани парванда
journal-dossier-save = Нигоҳ доштан
journal-dossier-undo = Бекор кардани тағйирот
journal-plan-sent = Фиристодани нақша барои тасдиқ
journal-plan-answered = Ҷавоб ба нақша
journal-plan-in-force = Эътибор пайдо кардани нақша
journal-plan-taken-back = Бозпас гирифтани нақша
journal-comment-new = Шарҳ додан
journal-comment-answered = Ҷавоб ба шарҳ
journal-file-add = Илова кардани файл
journal-file-open = Кушодани файл
journal-file-remove = Тамоман нест кардани файл
journal-files-look = Дидани рӯйхати файлҳо
journal-run-ask = Дархости ҳисоби ҳаракати одамон
journal-task-ask = Дархости хондани файл ё чопи нақша
journal-task-fetch = Гирифтани нақшаи чопшуда
journal-exercise-new = Омода кардани тамрин ё машқ
journal-exercise-lead = Ба зимма гирифтани роҳбарии тамрин ё машқ
journal-exercise-ended = Анҷоми тамрин ё машқ
journal-exercise-pack = Тағйири сенарияи тамрин
journal-exercise-dossier = Нишон додани иншооте, ки тамрин дар бораи он аст
journal-exercise-rehearsal-thrown-away = Нест кардани машқи омодагӣ
journal-exercise-names-deleted = Нест кардани номҳои иштирокчиёни тамрин ё машқ
journal-exercise-drill-corrected = Ҷумлаи ҳисоботи машқ ба тарзи дигар гуфта шуд; аввал навишта шуда буд
journal-job-queue = Ба навбат гузоштани кори дароз
journal-job-cancel = Дархости қатъи кори дароз
journal-account-new = Сохтани ҳисоб
journal-account-password = Иваз кардани рамз
journal-account-second = Тағйири қадами дуюми воридшавӣ
journal-account-language = Иваз кардани забон
journal-account-closed = Бастани ҳисоб
journal-grant-new = Додани нақш
journal-grant-end = Гирифтани нақш
journal-session-new = Воридшавӣ
journal-link-new = Сохтани пайванд
journal-link-used = Истифодаи пайванд
journal-link-end = Қатъи пайванд
journal-passkey-new = Илова кардани калиди воридшавӣ
journal-passkey-used = Воридшавӣ бо калид
journal-passkey-end = Нест кардани калиди воридшавӣ
journal-node-new = Илова кардани ҷой
journal-node-rename = Иваз кардани номи ҷой
journal-node-move = Кӯчонидани ҷой
journal-node-remove = Нест кардани ҷой
journal-exercise-file = Илова кардани файл ба тамрин
journal-store-backup = Нусхаи эҳтиётии ҳамаи маълумот
journal-store-restore = Барқарор кардани ҳамаи маълумот аз нусха

## Он чи сатрро равшан мекунад

journal-says-revision = Нусхаи { $number }
journal-says-plan = Нақшаи { $number }
journal-says-why = Сабаб: { $why }
journal-says-to = Ба куҷо: { $place }
journal-purpose-sign-in = барои воридшавӣ
journal-purpose-invitation = даъватнома
journal-purpose-calendar = тақвим
journal-purpose-program-reads = барномае, ки мехонад
journal-purpose-program-writes = барномае, ки мехонад ва менависад

## Саҳифа

journal-place-lead = Ҳамаи он чи дар ин ҷо, дар ҳамаи ҷойҳо ва иншооти дохили он ва бо ҳисобҳои касоне, ки ин ҷо нақш доранд, карда шуд. Сатрҳо танҳо илова мешаванд: ҳеҷ кас наметавонад сатрро ноаён тағйир диҳад ё нест кунад.
journal-narrow = Танҳо баъзе сатрҳоро нишон додан
journal-kind-all = Ҳама
journal-kind-glass = Кушодани фаврии тарҳҳо
journal-kind-drawing = Дидани тарҳҳо
journal-kind-file = Файлҳо
journal-kind-run = Ҳисобҳои бино
journal-kind-dossier = Тағйироти парвандаҳо
journal-kind-plan = Нақшаҳо ва тасдиқи онҳо
journal-kind-comment = Шарҳҳо
journal-kind-task = Хондани файлҳо ва чопи нақшаҳо
journal-kind-exercise = Тамринҳо ва машқҳо
journal-kind-grant = Додан ва гирифтани нақшҳо
journal-kind-account = Ҳисобҳо
journal-kind-session = Воридшавӣ
journal-kind-link = Пайвандҳо ва барномаҳо
journal-kind-node = Ҷойҳо
journal-kind-store = Нусхаҳои эҳтиётӣ
journal-who-hint = Номе, ки шахс бо он ворид мешавад, пурра.
journal-since = Аз
journal-until = То
journal-show = Нишон додан
journal-none = Чунин сатр нест.
journal-none-settle = Рӯзҳои дигарро интихоб кунед ё ҳамаро нишон диҳед.
journal-newest = Навтаринҳо
journal-older = Пештараҳо
journal-csv = Ин сатрҳо чун ҷадвал (CSV)
journal-csv-hint = Ҳамон тавре ки навишта шуданд, бо ҳамаи рамзҳо; ҳадди аксар 20 000-тои охирин.

## Нусха чиро тағйир дод

history-part-site = маълумот
history-part-plan = тарҳ
history-part-people = одамон ва нақшҳо
history-part-measures = чораҳо
history-part-settled = қарорҳо оид ба эзоҳҳо
history-part-drills = машқҳо
history-part-improvements = беҳбудиҳо
history-part-exits = кӣ аз кадом баромад меравад
history-part-periods = кӣ кай ҳаст
history-part-sections = матни нақша
history-part-results = натиҷаҳои ҳисоб
