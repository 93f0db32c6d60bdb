### Страница замечаний и замечания в терминале.
### status: draft

findings-title = Замечания
findings-of = Замечания: { $site }
findings-summary = { $errors ->
    [one] { $errors } ошибка
    [few] { $errors } ошибки
   *[many] { $errors } ошибок
}, { $warnings ->
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
   *[many] { $warnings } предупреждений
}, { $notes ->
    [one] { $notes } примечание
    [few] { $notes } примечания
   *[many] { $notes } примечаний
}
findings-none = Замечаний нет. Всё, что смотрят проверки, в порядке.
findings-errors = Ошибки: устранить до утверждения плана
findings-warnings = Предупреждения: устранить или принять с обоснованием
findings-notes = Примечания: сделанные допущения и исправления
findings-by-place = По местам
findings-by-severity = По важности
findings-where = Где
findings-why = Почему
findings-what-settles = Как устранить
findings-who-asks = Кто этого требует
findings-see-also = Смотрите также
findings-more = { $count ->
    [one] и ещё { $count } такое же
    [few] и ещё { $count } таких же
   *[many] и ещё { $count } таких же
}
findings-same-kind = { $count ->
    [one] { $count } место
    [few] { $count } места
   *[many] { $count } мест
}
findings-explain = Подробнее: parvis explain { $code }
findings-made-on = Составлено { $date }
findings-no-source = хорошая практика; закон этого не требует

## Сроки

deadline = Срок
deadline-on = до { $date }
deadline-days-left = { $days ->
    [0] сегодня
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
}
deadline-days-over = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
   *[many] просрочено на { $days } дней
}
deadline-working-days = { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
   *[many] { $days } рабочих дней
}
deadline-calendar-days = { $days ->
    [one] { $days } календарный день
    [few] { $days } календарных дня
   *[many] { $days } календарных дней
}
deadline-starts-with = считая от события: { $event }
deadline-unknown-start = вычислить нельзя: неизвестен день, с которого идёт отсчёт
