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
cli-no-such-door = На чертеже нет двери { $asked }. Укажите её код или имя.
cli-no-trajectories = Имя { $path } должно кончаться на .sqlite или .parquet.
cli-not-walkable = По зданию нельзя пройти: { $why }

### evacuate

egress-running = Люди выходят
egress-minutes = { $minutes } мин { $seconds } с
egress-seconds = { $seconds } с
egress-people = Из здания выходят люди: { $people }. Расчётов: { $runs }.
egress-median = В половине расчётов последний человек снаружи через { $time } после сигнала (от { $low } до { $high }).
egress-p95 = В 95 расчётах из 100 последний человек снаружи через { $time } (от { $low } до { $high }).
egress-broken-off = Остановлено раньше: завершено расчётов: { $runs }.
egress-no-run = Ни один расчёт не завершён, сказать нечего.
egress-remained = Остались внутри, когда расчёт через час был окончен, в среднем: { $people }.
egress-jams = Где люди ждут
egress-wait = { $place }: проходит людей: { $people }; каждый ждёт в среднем { $wait }.
egress-crowds = Где тесно
egress-crowd = { $place }: в течение { $time } больше 4 человек на квадратный метр; самое большее { $most }.
egress-exits = Какими выходами пользуются
egress-exit = { $place }: людей: { $people }, последний через { $until }.
egress-left-out = Кого нельзя было вывести
egress-why-no-way = { $place }, людей: { $people }: на чертеже нет пути наружу.
egress-why-no-floor = { $place }, людей: { $people }: помещение на чертеже слишком узкое, чтобы в нём стоять.
egress-why-not-built = { $place }, людей: { $people }: путь на чертеже есть, но пройти по нему, как он начерчен, нельзя.
egress-why-no-room = { $place }, людей: { $people }: учтено больше, чем может встать.
egress-sure = Насколько это верно
egress-sure-model = Это модель, а не тренировка. Сравнивайте по её времени планы, а время своей тренировки измерьте сами.
egress-sure-spread = Число людей на объекте распределено по помещениям по площади и назначению.
egress-sure-counted = Люди учтены по помещениям: как указано, иначе по площади и назначению.
egress-written = Записано: { $path }
egress-not-calibrated = Не откалибровано: в drills.toml нет измеренных времён тренировки.
egress-calibrated = Откалибровано по тренировке { $date }, времён: { $count }. Люди начинают движение через { $response } % обычного времени (от { $response-low } до { $response-high }) и идут со скоростью { $pace } % обычной (от { $pace-low } до { $pace-high }); каждый расчёт берёт значения из этих пределов.
egress-calibrated-off = Откалиброванные так расчёты отличаются от измеренных времён не более чем на { $percent } %, считая ближнюю половину.
egress-calibrated-far = Это далеко: тренировка шла иначе, чем расчёты, или на чертеже другое здание. Не полагайтесь на такую калибровку.
egress-calibrated-left = Измеренные времена, которым не отвечает ни один расчёт, например у выхода, куда никто не идёт: { $count }
egress-calibrated-announced = О той тренировке люди знали заранее. Без предупреждения они могут начать позже.
egress-calibrated-exit = { $place }: на тренировке людей { $people }, в расчётах { $run }.
egress-sure-response = Каждое помещение начинает вместе, через время, взятое для каждого расчёта по IMO MSC.1/Circ.1533 для дня (по памяти, не сверено).
egress-sure-nearest = Каждый идёт кратчайшим путём. Помощь никому не нужна, лифты стоят.
egress-lost-too-narrow = Не учтены, слишком узкие ({ $count }): { $places }
egress-lost-door = Не учтены двери, у которых нет помещения ({ $count }): { $places }
egress-lost-stairs = Не учтены лестницы без места для площадки и маршей ({ $count }): { $places }
egress-lost-floor = Двери в помещение, начерченное в другом месте; пол между ними принят ({ $count }): { $places }
egress-lost-exit = Выходы, за которыми помещение, приняты как внутренние двери ({ $count }): { $places }
