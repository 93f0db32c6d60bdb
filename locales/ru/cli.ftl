### Что говорит командная строка.
### status: draft

## Ход работы

cli-importing = Чтение чертежа { $file }
cli-checking = Проверка: { $site }
cli-drawing = Черчение плана

## Итоги

cli-wrote-file = Записан файл { $file }
cli-summary = { $errors ->
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
cli-imported = Прочитано: { $levels ->
    [one] { $levels } этаж
    [few] { $levels } этажа
   *[many] { $levels } этажей
}, { $rooms ->
    [one] { $rooms } помещение
    [few] { $rooms } помещения
   *[many] { $rooms } помещений
}, { $doors ->
    [one] { $doors } внутренняя дверь
    [few] { $doors } внутренние двери
   *[many] { $doors } внутренних дверей
} и { $exits ->
    [one] { $exits } выход
    [few] { $exits } выхода
   *[many] { $exits } выходов
}.
cli-repairs = { $count ->
    [0] Исправлять ничего не пришлось.
    [one] { $count } исправление или допущение; о нём есть замечание.
    [few] { $count } исправления и допущения; о каждом есть замечание.
   *[many] { $count } исправлений и допущений; о каждом есть замечание.
}
cli-new-dossier = Новое досье создано в папке { $folder }
cli-new-next = Заполните site.toml, затем выполните: parvis check { $folder }

## Классификация

cli-missing-facts = Недостающие сведения

## Замечания в терминале

cli-settle = устранить

## Неполадки

cli-no-such-code = Замечания с кодом { $code } нет. Может быть, { $suggestion }?
cli-already-there = { $path } уже есть; ничего не изменено.
cli-cannot-write = Не удаётся записать { $file }: { $reason }
cli-no-plan = В досье ещё нет плана этажей. Добавьте его командой: parvis import
cli-fallback-note = { $count ->
    [one] { $count } текст ещё не переведён и показан по-английски после [en].
    [few] { $count } текста ещё не переведены и показаны по-английски после [en].
   *[many] { $count } текстов ещё не переведены и показаны по-английски после [en].
}

## Проверка модели эвакуации

verify-running = Выполняются испытания
verify-pass = пройден
verify-fail = НЕТ
verify-not-run = не выполн.
verify-more = { $count ->
    [one] и ещё { $count } критерий, он выполнен
    [few] и ещё { $count } критерия, все выполнены
   *[many] и ещё { $count } критериев, все выполнены
}
verify-total = Пройдено: { $pass }, не пройдено: { $fail }, не выполнялось: { $not-run }.
cli-bad-suite = Испытания нельзя выполнить: { $why }
