### Что говорит журнал: что сделано, кем и с чем.
### status: draft

journal-caption = Что здесь делали
journal-line = Строка
journal-drawing-look = Просмотр чертежа
journal-run-look = Просмотр расчётов здания
journal-glass-broken = Экстренное открытие чертежа или файлов
journal-dossier-new = Создание досье
journal-dossier-save = Сохранение
journal-dossier-undo = Отмена изменения
journal-plan-sent = Отправка плана на утверждение
journal-plan-answered = Ответ о плане
journal-plan-in-force = Вступление плана в силу
journal-plan-taken-back = Отзыв плана
journal-comment-new = Комментарий
journal-comment-answered = Ответ на комментарий
journal-file-add = Добавление файла
journal-file-open = Открытие файла
journal-file-remove = Удаление файла навсегда
journal-files-look = Просмотр списка файлов
journal-run-ask = Запрос расчёта движения людей
journal-task-ask = Запрос на чтение файла или печать плана
journal-task-fetch = Получение напечатанного плана
journal-exercise-new = Подготовка учения или тренировки
journal-exercise-lead = Вход ведущим в учение или тренировку
journal-exercise-ended = Завершение учения или тренировки
journal-exercise-pack = Изменение сценария учения
journal-exercise-dossier = Указание объекта, о котором учение
journal-exercise-rehearsal-thrown-away = Удаление репетиции
journal-exercise-names-deleted = Удаление имён участников учения или тренировки
journal-exercise-drill-corrected = Иначе сказано предложение отчёта о тренировке; сначала было написано
journal-job-queue = Постановка долгой работы в очередь
journal-job-cancel = Запрос на остановку долгой работы
journal-account-new = Создание учётной записи
journal-account-password = Смена пароля
journal-account-second = Изменение второго шага входа
journal-account-language = Смена языка
journal-account-closed = Закрытие учётной записи
journal-grant-new = Назначение роли
journal-grant-end = Снятие роли
journal-session-new = Вход
journal-link-new = Создание ссылки
journal-link-used = Переход по ссылке
journal-link-end = Отключение ссылки
journal-passkey-new = Добавление ключа доступа
journal-passkey-used = Вход по ключу доступа
journal-passkey-end = Удаление ключа доступа
journal-node-new = Добавление места
journal-node-rename = Переименование места
journal-node-move = Перенос места
journal-node-remove = Удаление места
journal-exercise-file = Добавление файла к учению
journal-store-backup = Резервная копия всех данных
journal-store-restore = Восстановление всех данных из копии

## Что поясняет строку

journal-says-revision = Версия { $number }
journal-says-plan = План { $number }
journal-says-why = Причина: { $why }
journal-says-to = Куда: { $place }
journal-purpose-sign-in = для входа
journal-purpose-invitation = приглашение
journal-purpose-calendar = календарь
journal-purpose-program-reads = программа, только чтение
journal-purpose-program-writes = программа, чтение и запись

## Страница

journal-place-lead = Всё, что делали здесь, во всех местах и на объектах внутри, и с учётными записями тех, у кого здесь есть роль. Строки только добавляются: незаметно изменить или удалить строку не может никто.
journal-narrow = Показать только часть строк
journal-kind-all = Всё
journal-kind-glass = Экстренное открытие чертежей
journal-kind-drawing = Просмотр чертежей
journal-kind-file = Файлы
journal-kind-run = Расчёты здания
journal-kind-dossier = Изменения досье
journal-kind-plan = Планы и их утверждение
journal-kind-comment = Комментарии
journal-kind-task = Чтение файлов и печать планов
journal-kind-exercise = Учения и тренировки
journal-kind-grant = Назначение и снятие ролей
journal-kind-account = Учётные записи
journal-kind-session = Вход
journal-kind-link = Ссылки и программы
journal-kind-node = Места
journal-kind-store = Резервные копии
journal-who-hint = Имя, с которым человек входит, полностью.
journal-since = С
journal-until = По
journal-show = Показать
journal-none = Таких строк нет.
journal-none-settle = Выберите другие дни или покажите всё.
journal-newest = Новые
journal-older = Более ранние
journal-csv = Эти строки таблицей (CSV)
journal-csv-hint = Как записаны, со всеми кодами; не больше 20 000 последних.

## Что изменила версия

history-part-site = сведения
history-part-plan = чертёж
history-part-people = люди и роли
history-part-measures = меры
history-part-settled = решения по замечаниям
history-part-drills = тренировки
history-part-improvements = улучшения
history-part-exits = кто через какой выход уходит
history-part-periods = кто когда находится
history-part-sections = текст плана
history-part-results = результаты расчётов
