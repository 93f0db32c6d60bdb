### Печатный план: заголовки, таблицы, отметки и три порядка действий простыми шагами.
### status: draft

## Обложка и отметки

plan-title = План защиты
plan-of = План: { $site }
plan-date = По состоянию на { $date }
plan-mark-tlp = TLP:{ $colour }
plan-draft-translation = Черновой перевод: ещё не одобрен носителем языка.
plan-missing-translations = { $count ->
    [one] { $count } текст ещё не переведён и показан по-английски после [en].
    [few] { $count } текста ещё не переведены и показаны по-английски после [en].
   *[many] { $count } текстов ещё не переведены и показаны по-английски после [en].
}
plan-contents = Содержание
plan-page = Страница { $page } из { $pages }
plan-restricted = Для экстренных служб и работников объекта. Не публиковать.

## Объект

plan-site = Объект
plan-site-facts = Сведения об объекте
plan-fact = Сведение
plan-value = Значение
plan-source = Источник
plan-day = Дата

## Классификация

plan-classification = Классификация
plan-classification-undecided = Решить нельзя
plan-classification-none = Для этой страны нет свода правил. Действует базовый.
plan-pack = Свод правил
plan-criterion = Критерий
plan-verdict = Решение
plan-requirement = Требование
plan-citation = Статья
plan-evidence = Достоверность
plan-what-it-asks = Чего требует закон

## Планы этажей

plan-floor-plans = Планы этажей
plan-floor-plan-of = План: { $level }
plan-no-drawing = Плана этажей ещё нет.
plan-legend = Условные обозначения
plan-scale = Масштаб 1:{ $scale }
plan-north-short = С
plan-north-unknown = Направление на север неизвестно
plan-pinned-findings = Замечания на этом этаже
plan-symbol-emergency-exit = Аварийный выход

## Люди

plan-roles = Роли и заместители
plan-role = Роль
plan-holder = Исполнитель
plan-deputies = Заместители
plan-function = Должность
plan-name = Название
plan-phone = Рабочий телефон
plan-agency = Ведомство
plan-confirmed = Связь проверена
plan-contacts = Контакты
plan-nobody = никто не назначен
plan-not-known-yet = пока неизвестно
plan-no-deputy = заместителя нет

## Тревога и порядок действий

plan-alarm = Тревога и порядок действий
plan-alarm-signals = Сигналы тревоги
plan-alarm-not-described = Здесь ещё не записано, как подаётся сигнал тревоги.
plan-decide-evacuate = Опасность внутри, путь к выходу безопасен: эвакуироваться.
plan-decide-shelter = Опасность снаружи, в воздухе или из-за погоды: укрыться внутри.
plan-decide-lockdown = Кто-то хочет причинить вред, и безопасно выйти нельзя: запереться.

posture-evacuate = Эвакуироваться
posture-evacuate-when = Пожар или другая опасность внутри, путь к выходу безопасен.
posture-evacuate-step-1 = Сразу прекратите занятия. Вещи оставьте.
posture-evacuate-step-2 = Ведите с собой всех, за кого отвечаете. Помогите тем, кому нужна помощь, как условлено.
posture-evacuate-step-3 = Выходите ближайшим безопасным путём. Лифтом не пользуйтесь.
posture-evacuate-step-4 = Закрывайте за собой двери, но не запирайте их.
posture-evacuate-step-5 = Идите к месту сбора и держитесь вместе.
posture-evacuate-step-6 = Пересчитайте всех. Доложите, кого нет, кто пострадал и кто к вам присоединился.
posture-evacuate-step-7 = Возвращайтесь только по указанию руководителя кризисной группы.

posture-shelter = Укрыться внутри
posture-shelter-when = Опасность снаружи, в воздухе или из-за погоды: вредное облако, дым, буря.
posture-shelter-step-1 = Войдите в здание. Заведите внутрь всех, кто на улице.
posture-shelter-step-2 = Идите в помещения, указанные в плане.
posture-shelter-step-3 = Закройте окна и двери. Выключите вентиляцию и заделайте щели.
posture-shelter-step-4 = Держитесь подальше от окон.
posture-shelter-step-5 = Слушайте официальные сообщения. Не занимайте телефонные линии.
posture-shelter-step-6 = Пересчитайте всех и доложите.
posture-shelter-step-7 = Оставайтесь, пока руководитель кризисной группы или власти не дадут отбой.

posture-lockdown = Запереться
posture-lockdown-when = Внутри или рядом человек, который хочет причинить вред, и безопасно выйти нельзя.
posture-lockdown-step-1 = Если вы точно знаете, где опасность, и можете выйти без риска, тихо уходите вместе со всеми, за кого отвечаете.
posture-lockdown-step-2 = Если нет, войдите в ближайшее запирающееся помещение. Впустите людей из коридора, если это безопасно.
posture-lockdown-step-3 = Заприте дверь и загородите её мебелью. Выключите свет.
posture-lockdown-step-4 = Держитесь низко, за прочной преградой, вне поля зрения, подальше от двери и окон.
posture-lockdown-step-5 = Соблюдайте тишину. Выключите звук и вибрацию телефонов.
posture-lockdown-step-6 = Будьте рядом с теми, кому страшно.
posture-lockdown-step-7 = Никому не открывайте. Ждите полицию или условленный сигнал отбоя.

## Помещения

plan-rooms = Помещения
plan-number = №
plan-use = Назначение
plan-level = Этаж
plan-area = Площадь, м²
plan-people = Людей
plan-locks = Запирается изнутри
plan-nearest-exit = Ближайший выход
plan-travel = Путь до выхода
plan-exits = Выходы
plan-width = Ширина в свету
plan-opens = Открывается
plan-leads-from = Ведёт из

## Лист для экстренных служб

plan-responder-sheet = Лист для экстренных служб
plan-responder-grid = Квадрат
plan-responder-meet = Кто вас встретит

## Меры и тренировки

plan-measures = Меры
plan-measure = Мера
plan-status = Состояние
plan-where = Где
plan-rights-check = Проверка соблюдения прав
plan-rights-missing = ещё не проведена
plan-drills = Тренировки
plan-drill-time = Время до безопасности

## Чего не хватает, источники

plan-missing = Чего не хватает
plan-finding = Замечание
plan-settle = Как устранить
plan-code = Код
plan-sources = Источники
plan-drawing-from = Чертёж
plan-made-with = Составлено программой Parvis { $version } по досье «{ $site }».
plan-sign-off = Утверждение
plan-approved-by = Утвердил
plan-signature = Подпись

## Экстренные службы

plan-police = Полиция
plan-fire-service = Пожарная служба

plan-sections = Текст плана

## Дополнительно для печатного плана

plan-reading = Как читать этот план
plan-reading-pins = У каждого вида замечаний свой номер. Тот же номер стоит на планах этажей там, где это замечание; по форме метки видно, насколько оно важно, и на чёрно-белой печати тоже.
plan-reading-evidence = У каждого правила есть отметка: просмотрен ли его текст или только вторичный источник, который должен подтвердить юрист. Сведение, которого никто не дал, печатается как «неизвестно»; вместо него ничего не подставлено.
plan-seal-head = Руководитель объекта
plan-seal-owner = Собственник или ответственный орган
plan-seal-given = Утверждено в Parvis
plan-seals-note = План вступает в силу, когда подписали все.
plan-class-reasons = Критерии и ответы на них
plan-cover-classes-more = Остальные ({ $count }) — в разделе «Классификация».
plan-class-more = { $count ->
    [one] Рассмотрен ещё { $count } критерий; он ничего не решает.
    [few] Рассмотрены ещё { $count } критерия; они ничего не решают.
   *[many] Рассмотрено ещё { $count } критериев; они ничего не решают.
}
plan-class-facts = Использованные сведения
plan-class-flags = Требует подтверждения юристом
plan-deadlines = Сроки
plan-due = Последний день
plan-pin = Метка
plan-importance = Важность
plan-places = Места
plan-findings-more = { $count ->
    [one] То же ещё в { $count } месте: { $places }.
   *[other] То же ещё в { $count } местах: { $places }.
}
plan-decided = Что решено
plan-decided-note = Эти замечания остаются. По каждому решено, кто и к какому дню им занимается, или что оно остаётся как есть, и почему.
plan-decided-in-hand = В работе
plan-decided-accepted = Принято как есть
plan-decided-overdue = { $date }, просрочено
plan-decided-taken = { $measure } ({ $status })
plan-decided-reason = Причина
plan-decided-who = Кто решил
plan-site-plan = План территории
plan-floor-plans-note = Выходы на каждом этаже пронумерованы по часовой стрелке, начиная на первом этаже с самого широкого из вестибюля. Двери начерчены по своей ширине; пунктирное полотно означает ширину, принятую условно. Короткие тёмные штрихи на лестницах — ступени, они не измерены.
plan-kind = Вид
plan-stairs = Лестницы и лифты
plan-levels = Этажи
plan-key-rooms = Помещения, слишком маленькие для подписи
plan-drawing-alt = { $title }, масштаб 1:{ $scale }. То же словами сказано в таблицах выходов, замечаний и помещений.
plan-true-scale = 1:{ $scale } при печати на { $paper } без уменьшения.
plan-grid-note = Квадрат сетки — { $metres } м, одинаково на каждом этаже.
plan-unpinned = { $count ->
    [one] Для { $count } метки не нашлось свободного места на чертеже; её замечание есть в списке.
   *[other] Для { $count } меток не нашлось свободного места на чертеже; их замечания есть в списке.
}
plan-assumed = { $value }, принято условно
plan-responder-of = Лист для экстренных служб: { $level }
plan-responder-note = Для тех, кто приходит на помощь. Листы чёрно-белые, сетка на всех этажах одна и та же: говорите «E3, квадрат B4».
plan-responder-points = Что нужно знать
plan-responder-doors = Двери для входа и выхода
plan-point = Точка
plan-outdoors = снаружи
plan-nothing-known = Пока ничего не известно.
plan-no-roles = Ни на одну роль ещё никто не назначен.
plan-alarm-note = Шаги — обычные для каждого порядка действий. Что на этом объекте делается иначе или дополнительно, сказано под ними.
plan-posture-not-described = Особенности этого объекта ещё не записаны.
plan-fact-exits = { $count ->
    [one] Из здания ведёт { $count } выход
    [few] Из здания ведут { $count } выхода
   *[many] Из здания ведут { $count } выходов
}{ $emergency ->
    [0] .
    [one] , из них { $emergency } только аварийный.
    [few] , из них { $emergency } только аварийные.
   *[many] , из них { $emergency } только аварийных.
}
plan-fact-lockable = Помещений, которые запираются изнутри: { $yes }. Которые не запираются: { $no }. Неизвестно: { $open }.
plan-rooms-note = «Путь до выхода» — путь в метрах от самого дальнего угла помещения до ближайшего оттуда выхода. Прочерк означает, что ничего не известно или ни до одного выхода дойти нельзя.
plan-dash = –
plan-announced = Объявлена заранее
plan-aftercare = Поддержка после
plan-no-drills = Ни одна тренировка не проведена и не запланирована.
plan-no-measures = Ни одна мера не записана.
plan-measures-note = Мера, которая затрагивает права людей, хороша настолько, насколько хороша проверка соблюдения прав: десять вопросов, ответственный, день следующего пересмотра.
plan-kept = Хранится
plan-ends = Действует до
plan-rights-answered = проведена; пересмотр { $date }
plan-rights-no-review = проведена; день пересмотра не назначен
plan-rights-open = { $count ->
    [one] { $count } вопрос без ответа
    [few] { $count } вопроса без ответа
   *[many] { $count } вопросов без ответа
}
plan-missing-note = Чего Parvis ещё никто не сказал. Неизвестное остаётся неизвестным: ничто здесь не угадано.
plan-missing-facts = Сведения и вопросы, которые их выяснят
plan-question = Вопрос
plan-missing-stubs = Критерии, текст которых неизвестен
plan-missing-rest = На чертеже и среди контактов
plan-missing-words = Перевод
plan-missing-no-words = Все тексты Parvis в этом плане переведены.
plan-missing-people = { $count ->
    [one] Для { $count } помещения неизвестно, сколько людей им пользуется.
   *[other] Для { $count } помещений неизвестно, сколько людей ими пользуется.
}
plan-missing-locks = { $count ->
    [one] Для { $count } помещения неизвестно, запирается ли оно изнутри.
   *[other] Для { $count } помещений неизвестно, запираются ли они изнутри.
}
plan-missing-swings = { $count ->
    [one] Для { $count } выхода неизвестно, куда он открывается.
   *[other] Для { $count } выходов неизвестно, куда они открываются.
}
plan-missing-exits = { $count ->
    [one] { $count } дверь помечена как выход, но за ней помещение: на чертеже она не показана как выход.
    [few] { $count } двери помечены как выходы, но за ними помещения: на чертеже они не показаны как выходы.
   *[many] { $count } дверей помечены как выходы, но за ними помещения: на чертеже они не показаны как выходы.
}
plan-missing-north = На чертеже не сказано, где север.
plan-missing-drawing = Чертежа нет.
plan-missing-phones = { $count ->
    [one] У { $count } контакта нет номера телефона.
   *[other] У { $count } контактов нет номера телефона.
}
plan-sources-law = Законы и стандарты
plan-sources-files = Файлы и люди
plan-sources-made = Как составлен этот документ
plan-says = Что там сказано
plan-used-for = Для чего использовано
plan-met = Выполнено
