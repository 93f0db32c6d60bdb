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
playback-keys = Пробел — пуск и пауза; стрелки — на пять секунд назад и вперёд.
playback-flight = Лестница, { $foot } – { $head }
playback-which = Показан расчёт, время которого ближе всего к середине всех расчётов. Точки — люди; имён нет.
