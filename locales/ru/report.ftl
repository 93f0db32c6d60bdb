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
findings-why = Почему
findings-what-settles = Как устранить
findings-same-kind = { $count ->
    [one] { $count } место
    [few] { $count } места
   *[many] { $count } мест
}
findings-no-source = хорошая практика; закон этого не требует

## Сроки

deadline = Срок
