### Журнал эмне дейт: эмне кылынды, ким кылды, эмне менен.
### status: draft

journal-caption = Бул жерде эмне кылынды
journal-line = Сап
journal-drawing-look = Чиймени көрүү
journal-run-look = Имараттын эсептөөлөрүн көрүү
journal-glass-broken = Чиймени же файлдарды шашылыш ачуу
journal-dossier-new = Маалымат топтомун түзүү
journal-dossier-save = Сактоо
journal-dossier-undo = Өзгөртүүнү кайтаруу
journal-plan-sent = Планды бекитүүгө жөнөтүү
journal-plan-answered = Планга жооп берүү
journal-plan-in-force = Пландын күчүнө кириши
journal-plan-taken-back = Планды кайтарып алуу
journal-comment-new = Пикир жазуу
journal-comment-answered = Пикирге жооп берүү
journal-file-add = Файл кошуу
journal-file-open = Файлды ачуу
journal-file-remove = Файлды биротоло өчүрүү
journal-files-look = Файлдардын тизмесин көрүү
journal-run-ask = Адамдардын кыймылын эсептөөнү суроо
journal-task-ask = Файлды окууну же планды басып чыгарууну суроо
journal-task-fetch = Басып чыгарылган планды алуу
journal-exercise-new = Окуу-машыгууну же машыгууну даярдоо
journal-exercise-lead = Окуу-машыгууну же машыгууну алып барууга кирүү
journal-exercise-ended = Окуу-машыгуу же машыгуу аяктады
journal-exercise-pack = Окуу-машыгуунун сценарийин өзгөртүү
journal-exercise-dossier = Окуу-машыгуу кайсы объект жөнүндө экенин көрсөтүү
journal-exercise-rehearsal-thrown-away = Репетицияны өчүрүү
journal-exercise-names-deleted = Окуу-машыгууга же машыгууга катышкандардын аттарын өчүрүү
journal-exercise-drill-corrected = Машыгуу отчётундагы сүйлөм башкача айтылды; башында жазылганы
journal-job-queue = Узак ишти кезекке коюу
journal-job-cancel = Узак ишти токтотууну суроо
journal-account-new = Эсеп жазуусун түзүү
journal-account-password = Сырсөздү алмаштыруу
journal-account-second = Кирүүнүн экинчи кадамын өзгөртүү
journal-account-language = Тилди алмаштыруу
journal-account-closed = Эсеп жазуусун жабуу
journal-grant-new = Роль берүү
journal-grant-end = Ролду алып коюу
journal-session-new = Кирүү
journal-link-new = Шилтеме түзүү
journal-link-used = Шилтеме менен өтүү
journal-link-end = Шилтемени өчүрүү
journal-passkey-new = Кирүү ачкычын кошуу
journal-passkey-used = Кирүү ачкычы менен кирүү
journal-passkey-end = Кирүү ачкычын өчүрүү
journal-node-new = Жер кошуу
journal-node-rename = Жердин атын өзгөртүү
journal-node-move = Жерди көчүрүү
journal-node-remove = Жерди өчүрүү
journal-exercise-file = Окуу-машыгууга файл кошуу
journal-store-backup = Бардык маалыматтын камдык көчүрмөсү
journal-store-restore = Бардык маалыматты көчүрмөдөн калыбына келтирүү

## Сапты эмне түшүндүрөт

journal-says-revision = { $number }-версия
journal-says-plan = { $number }-план
journal-says-why = Себеби: { $why }
journal-says-to = Кайда: { $place }
journal-purpose-sign-in = кирүү үчүн
journal-purpose-invitation = чакыруу
journal-purpose-calendar = календарь
journal-purpose-program-reads = окуй турган программа
journal-purpose-program-writes = окуп, жаза турган программа

## Барак

journal-place-lead = Бул жерде, анын ичиндеги бардык жерлерде жана объекттерде, ошондой эле бул жерде ролу бар адамдардын эсеп жазуулары менен эмне кылынганы. Саптар кошула гана берет: эч ким сапты билинбей өзгөртө же өчүрө албайт.
journal-narrow = Саптардын бир бөлүгүн гана көрсөтүү
journal-kind-all = Баары
journal-kind-glass = Чиймелерди шашылыш ачуу
journal-kind-drawing = Чиймелерди көрүү
journal-kind-file = Файлдар
journal-kind-run = Имараттын эсептөөлөрү
journal-kind-dossier = Маалымат топтомунун өзгөрүүлөрү
journal-kind-plan = Пландар жана аларды бекитүү
journal-kind-comment = Пикирлер
journal-kind-task = Файлдарды окуу жана пландарды басып чыгаруу
journal-kind-exercise = Окуу-машыгуулар жана машыгуулар
journal-kind-grant = Роль берүү жана алып коюу
journal-kind-account = Эсеп жазуулары
journal-kind-session = Кирүү
journal-kind-link = Шилтемелер жана программалар
journal-kind-node = Жерлер
journal-kind-store = Камдык көчүрмөлөр
journal-who-hint = Адам кирген ат, толугу менен.
journal-since = Башы
journal-until = Аягы
journal-show = Көрсөтүү
journal-none = Мындай сап жок.
journal-none-settle = Башка күндөрдү тандаңыз же баарын көрсөтүңүз.
journal-newest = Эң жаңылары
journal-older = Эртерээктегилер
journal-csv = Бул саптар таблица түрүндө (CSV)
journal-csv-hint = Кандай жазылса, ошондой, бардык коддору менен; эң көп акыркы 20 000.

## Версия эмнени өзгөрттү

history-part-site = маалыматтар
history-part-plan = чийме
history-part-people = адамдар жана ролдор
history-part-measures = чаралар
history-part-settled = эскертүүлөр боюнча чечимдер
history-part-drills = машыгуулар
history-part-improvements = жакшыртуулар
history-part-exits = ким кайсы чыгуудан чыгат
history-part-periods = ким качан болот
history-part-sections = пландын тексти
history-part-results = эсептөөлөрдүн натыйжалары
