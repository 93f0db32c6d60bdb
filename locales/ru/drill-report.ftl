### Тренировки: почему что-то нельзя внести и отчёт о том, что измерено.
### status: draft

## Кто участвует, где считали людей, как обстоят дела с помещением

drill-group-kindergarten = дети детского сада
drill-group-primary = младшие ученики
drill-group-secondary = старшие ученики
drill-group-adults = взрослые
drill-body-police = полиция
drill-body-fire-service = пожарная служба
drill-body-medical = медики
drill-body-psychologist = психолог
drill-body-teacher = учитель или сотрудник
drill-body-parent = родитель
drill-body-authority = ведомство
drill-body-other = другое
drill-place-room = в помещении
drill-place-assembly-point = в месте сбора
drill-light-problem = нужна помощь
drill-light-waiting = пока ничего не известно
drill-light-safe = в безопасности, учтены не все
drill-light-accounted = в безопасности, учтены все

## Почему что-то нельзя внести

drill-refused-not-planned = Эта тренировка ещё не запланирована. Сначала составьте её план.
drill-refused-bad-plan = { $what ->
    [rooms] Назовите хотя бы одно помещение, каждое один раз.
    [exits] Назовите каждый выход только один раз.
   *[groups] Укажите, кто участвует, каждую группу один раз.
}
drill-refused-surprise-with-children = Участвуют маленькие дети, а их тренировкой врасплох не застают. Объявите о ней заранее.
drill-refused-not-started = Тренировка ещё не началась. Часы запускает руководитель тренировки.
drill-refused-started-already = Тренировка уже идёт. Её план больше не меняется.
drill-refused-all-clear-already = Отбой уже дан.
drill-refused-needs-time = Отбой уже дан. Укажите ещё, в какое время вы это видели.
drill-refused-too-early = Это время ещё не наступило. Посмотрите на часы и внесите снова.
drill-refused-ended = Тренировка окончена. Что видели до её конца, ещё можно внести, указав время.
drill-refused-not-ended = Тренировка ещё не окончена. Сначала завершите её.
drill-refused-closed = Эта тренировка закрыта. Внести больше ничего нельзя.
drill-refused-not-joined = Вы ещё не участвуете в этой тренировке. Сначала присоединитесь к ней.
drill-refused-not-allowed = Это не входит в вашу задачу. Обратитесь к руководителю тренировки.
drill-refused-not-your-room = { $room }: за этим помещением следите не вы. Попросите руководителя тренировки закрепить его за вами.
drill-refused-not-your-exit = { $exit }: за этим выходом следите не вы. Попросите руководителя тренировки закрепить его за вами.
drill-refused-unknown = { $what ->
    [room] { $id }: этого помещения в тренировке нет. Выберите из списка.
    [exit] { $id }: этого выхода в тренировке нет. Выберите из списка.
    [missing] { $id }: об отсутствии этих людей никто не сообщал. Выберите из списка.
    [observer] Этот наблюдатель больше не назван. Выберите другого или никого.
    [sentence] Это предложение тем временем изменилось. Загрузите страницу снова и исправьте ещё раз.
   *[extra] { $id }: об этих лишних людях никто не сообщал. Выберите из списка.
}
drill-refused-same-room = { $room }: отсутствующие и лишние люди из одного помещения. Выберите то, где их нашли.
drill-refused-too-long = { $what ->
    [class] Название класса слишком длинное.
    [label] Описание слишком длинное.
    [name] Имя слишком длинное.
   *[text] Текст слишком длинный.
} Самое большее { $most ->
    [one] { $most } знак.
    [few] { $most } знака.
   *[other] { $most } знаков.
}
drill-refused-out-of-range = { $what ->
    [people] Слишком много людей: самое большее { $most }.
    [seconds] Слишком позднее время: самое большее { $most } с после начала.
    [exits] Слишком много выходов: самое большее { $most }.
    [observers] Слишком много наблюдателей: самое большее { $most }.
   *[rooms] Слишком много помещений: самое большее { $most }.
}
drill-refused-empty = Не хватает названия. Впишите его.
drill-refused-bad-sequence = Телефон прислал записи не в том порядке. Загрузите страницу заново.

## Отчёт: время, помещения, выходы, люди

drill-report-seconds = { $seconds } с
drill-report-minutes = { $minutes } мин { $seconds } с
drill-report-whole-minutes = { $minutes } мин
drill-report-class = { $class } ({ $room })

drill-report-planned = { $kind }: { $rooms ->
    [one] { $rooms } помещение
    [few] { $rooms } помещения
   *[other] { $rooms } помещений
}, ожидалось { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
}.
drill-report-announced = Люди знали о ней заранее.
drill-report-unannounced = Люди не знали о ней заранее.
drill-report-group = Участвовали: { $group }.
drill-report-watched = С телефонами: { $teachers ->
    [one] { $teachers } учитель
    [few] { $teachers } учителя
   *[other] { $teachers } учителей
}, { $observers ->
    [one] { $observers } наблюдатель
    [few] { $observers } наблюдателя
   *[other] { $observers } наблюдателей
}.

drill-report-all-secured = Все помещения заперты и людей не видно через { $time } после начала.
drill-report-all-out = Все снаружи через { $time } после начала.
drill-report-all-safe = Все снаружи или за запертой дверью через { $time } после начала.
drill-report-not-all-safe = В безопасности { $safe } из { $rooms ->
    [one] { $rooms } помещения
   *[other] { $rooms } помещений
}. Когда в безопасности было последнее, неизвестно.
drill-report-simulated-below = По расчёту для этого здания нужно от { $low } до { $high }, в половине расчётов не больше { $median }. Тренировка заняла { $time }: меньше, чем в 95 расчётах из 100.
drill-report-simulated-inside = По расчёту для этого здания нужно от { $low } до { $high }, в половине расчётов не больше { $median }. Тренировка заняла { $time }: как в расчётах.
drill-report-simulated-above = По расчёту для этого здания нужно от { $low } до { $high }, в половине расчётов не больше { $median }. Тренировка заняла { $time }: больше, чем в 95 расчётах из 100.
drill-report-all-accounted = { $expected ->
    [one] Учтён { $expected } человек, которого ждали,
    [few] Учтены все { $expected } человека, которых ждали,
   *[other] Учтены все { $expected } человек, которых ждали,
} через { $time } после начала.
drill-report-not-all-accounted = Учтено { $accounted } из { $expected ->
    [one] { $expected } человека
   *[other] { $expected } человек
}. Где-то людей не считали или счёт не сошёлся.
drill-report-all-clear = Отбой через { $time } после начала.
drill-report-ended = Конец тренировки через { $time } после начала.

drill-report-room-secured = { $room }: заперто, людей не видно через { $time }.
drill-report-room-not-secured = { $room }: не заперто, сообщено через { $time }.
drill-report-room-empty = { $room }: пусто через { $time }.
drill-report-room-not-empty = { $room }: не пусто, сообщено через { $time }.
drill-report-room-out = { $room }: снаружи через { $time }.
drill-report-room-out-with-exit = { $room }: снаружи через { $time } ({ $exit }).
drill-report-room-not-out = { $room }: не снаружи, сообщено через { $time }.
drill-report-room-counted = { $room }: насчитано { $present }, ожидалось { $expected }, всё объяснено через { $time }.
drill-report-room-count-differs = { $room }: насчитано { $present }, ожидалось { $expected }, разница не объяснена; счёт через { $time }.
drill-report-room-silent = { $room }: ничего не сообщено.

drill-report-exit = { $exit }: { $told }.
drill-report-exit-first = первый человек через { $first }
drill-report-exit-last = последний человек через { $last }
drill-report-exit-people = { $people ->
    [one] вышел { $people } человек
    [few] вышло { $people } человека
   *[other] вышло { $people } человек
}

drill-report-found = { $room }: { $count ->
    [one] { $count } отсутствовавший найден
    [few] { $count } отсутствовавших найдены
   *[other] { $count } отсутствовавших найдено
} в другом месте ({ $found_in }) через { $time }.
drill-report-missing = { $room }: { $count ->
    [one] { $count } человек не найден
    [few] { $count } человека не найдены
   *[other] { $count } человек не найдено
} до конца.
drill-report-extra = { $room }: до конца { $count ->
    [one] { $count } лишний человек
    [few] { $count } лишних человека
   *[other] { $count } лишних человек
}, ни к одному помещению не относится.

drill-report-note = { $words }
drill-report-note-with-where = { $where }: { $words }
drill-report-by = { $note } — { $by }
drill-report-observer = Наблюдал: { $by }.
drill-report-observer-with-where = Наблюдал: { $by }; { $where }.
drill-report-wash-good = Удалось: { $words }
drill-report-wash-good-with-where = { $where }, удалось: { $words }
drill-report-wash-hard = Было трудно: { $words }
drill-report-wash-hard-with-where = { $where }, было трудно: { $words }
drill-report-wash-change = Изменить: { $words }
drill-report-wash-change-with-where = { $where }, изменить: { $words }
drill-report-written = Руководитель тренировки: { $words }
drill-report-corrected = { $note } (уточнено руководителем)

## Отчёт на бумаге

drill-report-paper = Отчёт о тренировке
drill-report-mark = ТРЕНИРОВКА
drill-report-section-overview = Что отрабатывали
drill-report-section-times = Время
drill-report-section-rooms = Помещения
drill-report-section-exits = Выходы
drill-report-section-people = Кого не хватало и кого нашли
drill-report-section-strengths = Что получилось
drill-report-section-gaps = Что исправить
drill-report-section-information = Что ещё замечено
drill-report-section-wash = Что люди сказали после
drill-report-day = День
drill-report-kind = Что отрабатывали
drill-report-groups = Кто участвовал
drill-report-record = Протокол
drill-report-record-until = до записи { $last }
drill-report-measured = Измерено
drill-report-low = По расчётам: короче в 5 из 100
drill-report-median = короче в половине
drill-report-high = дольше в 5 из 100
drill-report-compare-only = Данных, по которым можно проверить расчёт укрытия в помещениях, не существует. Сравнивайте им только два плана.
drill-report-room = Помещение
drill-report-secured = Заперто
drill-report-empty = Пусто
drill-report-out = Снаружи
drill-report-counted = Насчитано / ожидалось
drill-report-at-exit = Выход
drill-report-first = Первый человек
drill-report-last = Последний человек
drill-report-people = Людей
drill-report-cell-not = нет ({ $time })
drill-report-follows = Что дальше
drill-report-follows-lead = Запишите по каждому пункту, что будет сделано, кем и к какому сроку. Проверьте это на следующей тренировке.
drill-report-no-gaps = Никто не записал, что нужно исправить. Здесь есть место для того, о чём вы договоритесь.
drill-report-seen = Что замечено
drill-report-about = Откуда это время
drill-report-about-times = Время — минуты и секунды после начала. Его отмечали в телефонах люди в помещениях и у выходов; прочерк значит, что никто этого не сообщил.
drill-report-about-proof = Числа в квадратных скобках — записи протокола тренировки. Он хранится у руководителя тренировки.
drill-report-about-names = Этот отчёт считает людей и никого не называет.
drill-report-about-names-observers = Этот отчёт считает людей и называет только наблюдателей. Через 30 дней после тренировки их имена здесь удаляются: удалите и свои копии.
