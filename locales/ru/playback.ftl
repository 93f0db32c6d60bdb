### Страница, которая показывает движение людей по зданию.
### status: draft

playback-title = Как люди покидают здание: { $site }
playback-play = Пуск
playback-pause = Пауза
playback-time = Время
playback-speed = Скорость
playback-inside = Людей внутри:
playback-table = То же в таблице
playback-seconds = Секунды
playback-need-script = Чтобы картинка двигалась, разрешите сценарии. То же самое сказано в таблице ниже.
playback-keys = Пробел — пуск и пауза; стрелки — на пять секунд назад и вперёд; цифра показывает этот этаж.
playback-flight = Лестница, { $foot } – { $head }
playback-car = Лифт, { $level }
playback-which = Показан расчёт, время которого ближе всего к середине всех расчётов. Точки — люди; имён нет.
playback-density = Цвет говорит, как тесно стоят люди, человек на квадратный метр:
playback-crowded = В толпе плотнее 4 человек на квадратный метр:
playback-curve = Людей внутри: от { $people } при сигнале до нуля
playback-calm = до 2
playback-close = от 2 до 4
playback-crowd = больше 4

## Рисунок этажа: где тесно.

picture-about = { $site }. Где люди стоят тесно, пока все выходят, в среднем по расчётам.
picture-legend = Больше всего людей на квадратном метре:
picture-over = { $least } и больше
picture-exits = Зелёным — выходы и сколько людей выходит через каждый; через те, где числа нет, — никто.
picture-spot = { $place }: тесно { $seconds } с, не больше { $most } человек на квадратный метр.
