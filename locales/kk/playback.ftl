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
playback-which = Уақыты барлық есептеулердің ортасына ең жақын есептеу көрсетілген. Нүктелер — адамдар; аттары жоқ.
