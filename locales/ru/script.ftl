### Тексты сценария по ячейкам, таблица и папка сценария: скачать и загрузить.
### status: draft

script-title = Тексты сценария
script-lead = Все тексты сценария: рядом оригинал и перевод. Что вы измените, сразу появится в руководствах, на слайдах и на экранах у всех.
script-papers = Прочитать и изменить тексты сценария
script-version = версия { $version }
script-read-only = Вы можете читать тексты. Изменять их может руководитель учения, а переводы – и переводчики.
script-languages = Готовность по языкам
script-count = { $status }: { $count }
script-original = оригинал
script-files = Скачать и загрузить
script-folder = Весь сценарий папкой: чтобы изменить или передать другим
script-bring = Загрузить изменённую таблицу (XLSX)
script-bring-hint = Сначала вы увидите построчно, что изменится. Пока вы не подтвердите, всё останется как есть.
script-look = Посмотреть, что изменится
script-texts = Тексты
script-all = Все тексты
script-open = Только непроверенные
script-none-open = Все тексты на этом языке проверены.
script-change = Изменить
script-text = Текст
script-status = Кто проверил
script-again = Смысл изменился: снова считать переводы черновиками
script-empty = Чтобы убрать перевод, оставьте поле пустым: читатели увидят оригинал.
script-out = уже отправлено
script-out-lead = Это уже прочитали. В отчёте будет сказано, что текст изменён и что в нём было раньше.
script-corrected = изменено в { $when }
script-row = { $module }, минута { $minute } · { $how } · от кого: { $from } · кому: { $to }

script-part-general = Учение в целом
script-part-objective = Цели
script-part-module = Модули
script-part-sender = Кто говорит в истории
script-part-inject = Вводные
script-part-task = Задания
script-part-item = Варианты для выбора
script-part-question = Вопросы для обсуждения
script-part-critical = На что смотрят оценщики
script-part-term = Словарь

script-key-title = название
script-key-summary = Краткое содержание
script-key-wellbeing = Самочувствие
script-key-rules = Правила
script-key-story = рассказ
script-key-text = что читают столы
script-key-expected = чего ждут от столов
script-key-means = что это значит

script-sheet-title = Что изменит таблица
script-sheet-nothing = В таблице то же, что и в сценарии. Ничего не изменится.
script-sheet-wrong = Что не подходит
script-sheet-wrong-lead = Эти ячейки ничего не изменят. Исправьте их в таблице и загрузите её снова.
script-sheet-lead = Снимите отметку с того, что должно остаться как есть.
script-sheet-take = Принять отмеченное
script-sheet-back = Назад к текстам
script-sheet-new = Новая вводная { $inject }
script-sheet-gone = Вводной { $inject } в таблице нет. Отметьте, только если её надо удалить.
script-sheet-row = Вводная { $inject }: когда, от кого, кому
script-sheet-fixed = Она уже отправлена: остаётся так, как прошла.
script-sheet-before = было
script-sheet-after = станет

script-choose-changed = С изменениями для: { $place }, { $when }; версия { $version }
script-choose-folder = Свой сценарий
script-choose-folder-lead = Папка в архиве ZIP, например скачанная из другого учения и изменённая.
script-choose-file = Папка вашего сценария (ZIP)
script-choose-file-hint = scenario.toml и файл текстов для каждого языка; не больше 5 МБ. Нужно только для своего сценария.
script-mistakes-more = { $count ->
    [one] Ошибка есть ещё в { $count } месте.
   *[other] Ошибки есть ещё в { $count } местах.
}

slip-script-pack = Этот сценарий использовать нельзя. Исправьте эти места и загрузите его снова.
slip-script-changed = Пока вы писали, этот текст изменил кто-то другой. Что там теперь, показано выше; сохраните ещё раз, чтобы поставить свой вариант.
slip-script-busy = Прямо сейчас сценарий изменяет кто-то другой. Попробуйте ещё раз.
slip-script-original = На языке оригинала текст не может быть пустым. Напишите хотя бы слово.
slip-script-long = Текст слишком длинный. Сократите его до 8000 знаков.
slip-script-over = Учение окончено: его сценарий остаётся таким, каким был. Чтобы изменить сценарий, подготовьте с ним новое учение.
slip-script-out = Одна из этих вводных уже отправлена. Её строка остаётся как прошла; слова изменить ещё можно.
slip-script-none = Ничего не отмечено. Отметьте то, что надо принять.
slip-script-no-file = Сначала выберите таблицу.
slip-script-no-folder = Сначала выберите архив ZIP со своим сценарием.
slip-script-sheet-gone = Эта таблица больше не ждёт. Загрузите её ещё раз.
slip-script-sheet-old = После загрузки таблицы сценарий изменился. Ниже то, что она изменит теперь.
