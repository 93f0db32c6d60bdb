### Сценарийдин тексттери уячалар боюнча, сценарийдин таблицасы жана папкасы: жүктөп алуу жана жүктөө.
### status: draft

script-title = Сценарийдин тексттери
script-lead = Сценарийдин бардык тексттери: түпнуска менен котормо катар турат. Өзгөрткөнүңүз колдонмолордо, слайддарда жана баарынын экранында дароо чыгат.
script-papers = Сценарийдин тексттерин окуу жана өзгөртүү
script-version = версия: { $version }
script-read-only = Тексттерди окуй аласыз. Аларды окуу-машыгуунун жетекчиси, ал эми котормолорун котормочулар да өзгөртө алат.
script-languages = Тилдердин даярдыгы
script-count = { $status }: { $count }
script-original = түпнуска
script-files = Жүктөп алуу жана жүктөө
script-folder = Бүт сценарий папка түрүндө: өзгөртүү же башкага берүү үчүн
script-bring = Өзгөртүлгөн таблицаны жүктөө (XLSX)
script-bring-hint = Адегенде эмне өзгөрөрүн сап-сабы менен көрөсүз. Сиз ырастамайынча эч нерсе өзгөрбөйт.
script-look = Эмне өзгөрөрүн көрүү
script-texts = Тексттер
script-all = Бардык тексттер
script-open = Текшерилбегендери гана
script-none-open = Бул тилдеги бардык тексттер текшерилген.
script-change = Өзгөртүү
script-text = Текст
script-status = Ким текшерген
script-again = Мааниси өзгөрдү: котормолору кайра долбоор болсун
script-empty = Котормону алып салуу үчүн текстти бош калтырыңыз: окурман түпнусканы көрөт.
script-out = жөнөтүлгөн
script-out-lead = Муну адамдар окуп коюшкан. Отчётто текст өзгөртүлгөнү жана мурда эмне жазылганы айтылат.
script-corrected = өзгөртүлдү: { $when }
script-row = { $module }, { $minute }-мүнөт · { $how } · кимден: { $from } · кимге: { $to }

script-part-general = Окуу-машыгуу бүтүндөй
script-part-objective = Максаттар
script-part-module = Модулдар
script-part-sender = Окуяда ким сүйлөйт
script-part-inject = Кириш билдирүүлөр
script-part-task = Тапшырмалар
script-part-item = Тандоо үчүн пункттар
script-part-question = Талкуу суроолору
script-part-critical = Баалоочулар эмнеге карашат
script-part-term = Сөздүк

script-key-title = аталышы
script-key-summary = Кыскача мазмуну
script-key-wellbeing = Маанай
script-key-rules = Эрежелер
script-key-story = окуя
script-key-text = столдор окуган текст
script-key-expected = столдордон эмне күтүлөт
script-key-means = мааниси

script-sheet-title = Таблица эмнени өзгөртөт
script-sheet-nothing = Таблицада сценарийдегинин өзү жазылган. Эч нерсе өзгөрбөйт.
script-sheet-wrong = Колдонууга болбогону
script-sheet-wrong-lead = Бул уячалар эч нерсени өзгөртпөйт. Аларды таблицада оңдоп, кайра жүктөңүз.
script-sheet-lead = Ошол бойдон калышы керек болгондон белгини алып салыңыз.
script-sheet-take = Белгиленгенин кабыл алуу
script-sheet-back = Тексттерге кайтуу
script-sheet-new = Жаңы кириш билдирүү { $inject }
script-sheet-gone = { $inject } кириш билдирүүсү таблицада жок. Аны алып салуу керек болсо гана белгилеңиз.
script-sheet-row = { $inject } кириш билдирүүсү: качан, кимден, кимге
script-sheet-fixed = Ал жөнөтүлүп кеткен: кандай өтсө, ошондой калат.
script-sheet-before = мурда
script-sheet-after = кийин

script-choose-changed = Буга ылайык өзгөртүлгөн: { $place }, { $when }; версия: { $version }
script-choose-folder = Өз сценарийиңиз
script-choose-folder-lead = ZIP түрүндөгү папка, мисалы, башка окуу-машыгуудан жүктөп алып өзгөрткөнүңүз.
script-choose-file = Сценарийиңиздин папкасы (ZIP)
script-choose-file-hint = scenario.toml жана ар бир тилге текст файлы; 5 МБдан ашпасын. Өз сценарийиңиз үчүн гана керек.
script-mistakes-more = { $count ->
    [one] Дагы { $count } жерде ката бар.
   *[other] Дагы { $count } жерде ката бар.
}

slip-script-pack = Бул сценарийди колдонууга болбойт. Бул жерлерин оңдоп, кайра жүктөңүз.
slip-script-changed = Сиз жазып жатканда бул текстти кимдир бирөө өзгөрттү. Азыркы текст жогоруда турат; өзүңүздүкүн коюу үчүн дагы сактаңыз.
slip-script-busy = Дал азыр сценарийди башка бирөө өзгөртүп жатат. Кайра аракет кылыңыз.
slip-script-original = Түпнуска тилинде текст бош боло албайт. Жок дегенде бир сөз жазыңыз.
slip-script-long = Текст өтө узун. Аны 8000 белгиге чейин кыскартыңыз.
slip-script-over = Окуу-машыгуу бүттү: сценарийи ошол бойдон калат. Өзгөртүү үчүн ушул сценарий менен жаңы окуу-машыгуу даярдаңыз.
slip-script-out = Булардын ичиндеги бир кириш билдирүү жөнөтүлүп кеткен. Анын сабы ошол бойдон калат; сөздөрүн дагы эле өзгөртсө болот.
slip-script-none = Эч нерсе белгиленген эмес. Кабыл алынчуну белгилеңиз.
slip-script-no-file = Адегенде таблицаны тандаңыз.
slip-script-no-folder = Адегенде сценарийиңиздин ZIP файлын тандаңыз.
slip-script-sheet-gone = Бул таблица эми күтүп турган жок. Аны кайра жүктөңүз.
slip-script-sheet-old = Таблица жүктөлгөндөн кийин сценарий өзгөрдү. Төмөндө анын эми эмнени өзгөртөрү көрсөтүлгөн.
