### Адамдардың ғимараттан шығуын көрсететін бет.
### status: draft

playback-title = Адамдар ғимараттан қалай шығады: { $site }
playback-play = Бастау
playback-pause = Үзіліс
playback-time = Уақыт
playback-speed = Жылдамдық
playback-inside = Ішіндегі адамдар:
playback-table = Дәл сол кесте түрінде
playback-seconds = Секунд
playback-need-script = Сурет қозғалуы үшін сценарийлерге рұқсат беріңіз. Төмендегі кестеде дәл сол айтылған.
playback-keys = Бос орын пернесі — бастау және үзіліс; көрсеткілер — бес секунд артқа және алға.
playback-flight = Баспалдақ, { $foot } – { $head }
playback-car = Лифт, { $level }
playback-which = Уақыты барлық есептеулердің ортасына ең жақын есептеу көрсетілген. Нүктелер — адамдар; аттары жоқ.
playback-density = Түс адамдардың қаншалықты тығыз тұрғанын көрсетеді, шаршы метрдегі адам:
playback-crowded = Шаршы метрде 4 адамнан тығыз топта:
playback-curve = Ішіндегі адамдар: дабыл кезінде { $people }, соңында ешкім
playback-calm = 2-ге дейін
playback-close = 2–4
playback-crowd = 4-тен көп

## Қабат суреті: қай жерде тығыз.

picture-about = { $site }. Барлығы шығып жатқанда адамдар қай жерде тығыз тұрады, есептеулер бойынша орташа.
picture-legend = Шаршы метрдегі ең көп адам:
picture-over = { $least } және одан көп
picture-exits = Жасыл: шығу есіктері және әрқайсысынан шығатын адам саны; саны жоқтарынан ешкім шықпайды.
picture-spot = { $place }: { $seconds } с бойы тығыз, шаршы метрде ең көбі { $most } адам.
