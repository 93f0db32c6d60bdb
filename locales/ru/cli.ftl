### Что говорит командная строка.
### status: draft

## Ход работы

cli-reading = Чтение { $file }
cli-importing = Чтение чертежа { $file }
cli-checking = Проверка: { $site }
cli-classifying = Классификация: { $site }
cli-drawing = Черчение плана
cli-writing = Запись { $file }
cli-exporting = Запись чертежа в формате { $format }
cli-comparing = Сравнение { $first } и { $second }
cli-done = Готово.

## Итоги

cli-wrote-file = Записан файл { $file }
cli-wrote-files = { $count ->
    [one] Записан { $count } файл в папку { $folder }
    [few] Записаны { $count } файла в папку { $folder }
   *[many] Записано { $count } файлов в папку { $folder }
}
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
cli-no-findings = Замечаний нет.
cli-more-like-it = { $count ->
    [one] ещё { $count } замечание этого вида; показать: --all
    [few] ещё { $count } замечания этого вида; показать: --all
   *[many] ещё { $count } замечаний этого вида; показать: --all
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
cli-demo-folder = Всё лежит в папке { $folder }
cli-plan-pages = { $count ->
    [one] В плане { $count } страница.
    [few] В плане { $count } страницы.
   *[many] В плане { $count } страниц.
}
cli-took = за { $seconds } с

## Классификация

cli-classification = Классификация
cli-classified-as = { $site } подпадает под «{ $pack }»: { $class }
cli-in-scope = { $site } подпадает под «{ $pack }».
cli-not-in-scope = { $site } не подпадает под «{ $pack }».
cli-cannot-decide = Подпадает ли { $site } под «{ $pack }», решить нельзя: { $count ->
    [one] не хватает { $count } сведения.
    [few] не хватает { $count } сведений.
   *[many] не хватает { $count } сведений.
}
cli-because = Основание
cli-missing-facts = Недостающие сведения
cli-ask = Спросить
cli-stub = Критерий в законе есть, но его значение не загружено, поэтому он ничего не решает.
cli-counsel = требует подтверждения юристом
cli-yes = да
cli-no = нет
cli-undecided = решить нельзя
cli-enters = входит
cli-leaves = выходит
cli-stays = без изменений
cli-compare-summary = { $enter ->
    [one] { $enter } объект входит
    [few] { $enter } объекта входят
   *[many] { $enter } объектов входят
}, { $leave ->
    [one] { $leave } выходит
   *[many] { $leave } выходят
}, по { $undecided ->
    [one] { $undecided } решить нельзя
   *[many] { $undecided } решить нельзя
}.
cli-sites-classified = { $count ->
    [one] Классифицирован { $count } объект
    [few] Классифицированы { $count } объекта
   *[many] Классифицировано { $count } объектов
}

## Что дальше

cli-next-steps = Что дальше
cli-next-settle = Сначала устраните ошибки: они мешают утверждению.
cli-next-explain = Подробнее о замечании: parvis explain { $code }
cli-next-plan = Напечатать план: parvis plan { $folder }
cli-next-open = Откройте { $file } в браузере.

## Замечания в терминале

cli-at = место
cli-asked-by = требует
cli-settle = устранить
cli-see-also = смотрите также

## Неполадки

cli-no-such-code = Замечания с кодом { $code } нет. Может быть, { $suggestion }?
cli-did-you-mean = Может быть, { $suggestion }?
cli-no-dossier = { $folder } — не досье: в папке нет файла site.toml.
cli-already-there = { $path } уже есть; ничего не изменено.
cli-cannot-read = Не удаётся прочитать { $file }: { $reason }
cli-cannot-write = Не удаётся записать { $file }: { $reason }
cli-unknown-format = Вид файла { $file } неизвестен. Parvis читает: { $formats }.
cli-unknown-language = Язык { $tag } неизвестен. Parvis знает: { $languages }.
cli-no-plan = В досье ещё нет плана этажей. Добавьте его командой: parvis import
cli-fallback-note = { $count ->
    [one] { $count } текст ещё не переведён и показан по-английски после [en].
    [few] { $count } текста ещё не переведены и показаны по-английски после [en].
   *[many] { $count } текстов ещё не переведены и показаны по-английски после [en].
}
cli-draft-translation = Перевод на этот язык черновой, ещё не одобрен носителем языка.
