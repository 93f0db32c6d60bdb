### Стол үстүндөгү окуу-машыгуунун кагаздары: колдонмолор, жооп барактары, слайддар, карточкалар, отчёт жана таблица түрүндөгү кириш билдирүүлөр тизмеси.
### status: draft

## Кагаздар кантип аталат

exercise-print-manual = Катышуучунун колдонмосу
exercise-print-facilitator = Алып баруучунун колдонмосу
exercise-print-evaluation = Баалоочунун колдонмосу
exercise-print-sheets = Жооп барактары
exercise-print-slides = Тааныштыруу слайддары
exercise-print-handouts = Таратма материал: имарат
exercise-print-handouts-about = Бул барактар окуу-машыгуу үчүн. Имарат менен номерлер чыныгы: машыгуу үчүн эч кимге чалбаңыз, барактарды көрүүгө уруксаты бар адамдарга гана таратып, кийин кайра чогултуп алыңыз.
exercise-print-cards = Кошулуу үчүн карточкалар
exercise-print-report = Жыйынтык отчёт
exercise-print-nation-part = Бир өлкөнүн отчёту
exercise-print-practices = Тажрыйбалардын долбоорлору

## Биринчи барак

exercise-print-version = Сценарийдин версиясы
exercise-print-length = Узактыгы
exercise-print-minutes = { $count } мүнөт
exercise-print-translation = Котормо
exercise-print-status-original = Кереги жок: сценарий ушул тилде жазылган.
exercise-print-status-missing = Которулбаган тексттер: { $total } ичинен { $count }. Алар түпнуска тилинде, белги менен турат.
exercise-print-status-machine = Сценарийдин тексттеринин машиналык долбоору. Аны али эч ким текшере элек: бир нерсе кызыктай угулса, сураңыз.
exercise-print-status-machine-some = Эч ким текшербеген машиналык долбоор: { $total } тексттин ичинен { $count } текст.
exercise-print-status-human = Сценарийдин тексттерин адам которгон же текшерген.
exercise-print-status-human-some = Адам которгон же текшерген: { $total } тексттин ичинен { $count } текст.
exercise-print-status-approved = Сценарийдин тексттеринин котормосу бекитилген.
exercise-print-status-approved-some = Бекитилген: { $total } тексттин ичинен { $count } текст.
exercise-print-controllers-only = Алып баруучулар жана имитация тобу үчүн гана. Мында алдыда эмне болору жана катышуучулардан эмне күтүлөрү айтылган: катышуучуларга бербеңиз.
exercise-print-evaluators-only = Баалоочулар үчүн гана: катышуучуларга бербеңиз.
exercise-print-sheets-about = Кагаз менен иштеген столдор үчүн ар бир тапшырмага бир барак. Жоопторду кийин столдун катчысы программага киргизет.

## Тилдер жана которулган сөздөр

exercise-print-language-en = англис тили
exercise-print-language-ru = орус тили
exercise-print-language-kk = казак тили
exercise-print-language-fr = француз тили
exercise-print-language-ky = кыргыз тили
exercise-print-language-tg = тажик тили
exercise-print-language-uz = өзбек тили
exercise-print-language-tk = түркмөн тили
exercise-print-original = [түпнуска: { $language }]
exercise-print-words = { $text } [{ $label }; түпнуска: { $language }]
exercise-print-words-both = { $text } [{ $label }; түпнуска, { $language }: «{ $original }»]
exercise-print-share = { $of } — { $count }
exercise-print-quoted = «{ $text }»

## Сценарий

exercise-print-wellbeing = Эң оболу — сиздин ал-абалыңыз
exercise-print-rules = Эрежелер
exercise-print-objectives = Максаттар
exercise-print-objective = { $objective } максаты
exercise-print-module = { $module }. { $title }
exercise-print-task = { $task } тапшырмасы
exercise-print-tasks = Тапшырмалар
exercise-print-questions = Талкуулоо үчүн
exercise-print-glossary = Сөздүк
exercise-print-term = Термин
exercise-print-means = Бул жерде эмнени билдирет
exercise-print-to-all = баары

## Алып баруучунун колдонмосу

exercise-print-how = Окуу-машыгууну кантип алып баруу керек
exercise-print-how-read = Эң оболу ал-абал жөнүндөгү текстти, андан кийин эрежелерди үн чыгарып окуңуз. Ар бир адам чыга алат; себебин эч ким сурабайт.
exercise-print-how-release = Мүнөттөр модулдун башынан эсептелет. Кириш билдирүүнүн кантип чыгары анын мүнөтүнүн астында жазылган. «{ exercise-release-timed }»: өзү чыгат. «{ exercise-release-manual }»: сиз жөнөткөндө чыгат. «{ exercise-release-conditional }»: аталган пунктту тандаган столдорго гана барат. «{ exercise-release-contingency }»: андан ары эмне кыларын билбей калган столдор үчүн сакталат.
exercise-print-how-stop = Чын эле бир нерсе болсо, «Чыныгы кырдаал, окуу-машыгуу токтотулду» деңиз. Андан кийин ушул имараттын эрежелери колдонулат.
exercise-print-script = Кириш билдирүүлөр
exercise-print-inject = Кириш билдирүү
exercise-print-way = Кимден, кимге, кантип
exercise-print-text = Текст
exercise-print-expected = Эмне күтүлөт
exercise-print-at-minute = { $minute }-мүнөт
exercise-print-when = эгер { $task } тапшырмасында тандалса: { $item }
exercise-print-to = кимге: { $to }
exercise-print-opens = { $task } тапшырмасын ачат

## Баалоочунун колдонмосу

exercise-print-how-evaluate = Кантип баалоо керек
exercise-print-see-time = Эмне болсо да, болору менен, окуу-машыгуунун саатындагы убакыт менен жазыңыз.
exercise-print-see-plain = Бул жөнүндө эмне ойлогонуңузду эмес, эмне жасалганын жана эмне айтылганын жазыңыз. Эң баалуусу — тырмакчага алынган сөздөр.
exercise-print-see-names = Аттарды эмес, кызматтарды жазыңыз: бул жерде адамдар эмес, пландар текшерилет.
exercise-print-see-marks = Модуль бүткөндө ар бир маанилүү ишке бир баа белгилеңиз:
exercise-print-critical = { $critical } · { $module }
exercise-print-see-when = Убактысы
exercise-print-see-who = Ким (кызматы, столу)
exercise-print-see-what = Эмне жасалды
exercise-print-see-quote = Сөзмө-сөз
exercise-print-mark = Баа:

## Жооп барактары

exercise-print-table-blank = Стол
exercise-print-in-my-country = Биздин өлкөдө…
exercise-print-order = Орду
exercise-print-who-leads = Ким жүргүзөт
exercise-print-minute = Кайсы мүнөткө чейин
exercise-print-basis = Кайсы мыйзам боюнча
exercise-print-body = Уюм
exercise-print-whose = Адатта
exercise-print-local-name = Жергиликтүү аты
exercise-print-decision = Чечим
exercise-print-why = Себеби

## Карточкалар

exercise-print-join = Ушул код менен окуу-машыгууга кошулуңуз
exercise-print-join-steps = Код-сүрөттү тартып алыңыз же даректи ачып, кодду жазыңыз. Катталуунун кереги жок.
exercise-print-join-picture = { $link } дарегин ачкан код-сүрөт
exercise-print-table = { $table }-стол
exercise-print-attached = Тиркелгени: { $name }

## Отчёт: биринчи барагы

exercise-print-nation = Өлкө
exercise-print-name = Окуу-машыгуу
exercise-print-day = Күнү
exercise-print-place = Жайы
exercise-print-organiser = Өткөрүүчү
exercise-print-nations = Өлкөлөр
exercise-print-reach = Ким үчүн
exercise-print-reach-room = Залда болгондор үчүн
exercise-print-reach-outside = Баары үчүн: өлкөлөр чыгарганы гана
exercise-print-record = Окуу-машыгуунун протоколу боюнча түзүлдү
exercise-print-record-until = { $last }-жазууга чейин
exercise-print-draft = Долбоор: уюштуруучу жаза турган бөлүктөр али жок.
exercise-print-to-write = Бул бөлүктү уюштуруучу али жаза элек.
exercise-print-nothing = Эч нерсе жазылган жок.
exercise-print-not-said = айтылган эмес

## Отчёт: салыштыруу

exercise-print-limits-common = Орток: { $nations } өлкөнүн кеминде { $needs } өлкөсү тандаган (белгиленген чек: { $of } өлкөдөн { $common }), алардын ким жүргүзөрү, ирети жана убактысы жөнүндө пикири бир.
exercise-print-limits-divergent = Ар башка: кеминде { $divergent } өлкө тандаган жана ал орток эмес. Орундардын айырмасы { $apart } же андан көп болсо, ирети ар башка деп эсептелет.
exercise-print-limits-novel = Жаңы: бир өлкө тандаган жана ал эч бир тизмеде жок же кеминде дагы { $others } өлкө үчүн жаңы.
exercise-print-limits-times = Ар башка аралыкка түшкөн убакыт ар башка деп эсептелет; аралыктар бүткөн мүнөттөр: { $minutes }.
exercise-print-limits-silence = «Жооп жок» деген «жок» дегенди билдирбейт, унчукпоо да макулдук эмес. Сандар канча өлкө экенин көрсөтөт; бул жерде пайыз жок.
exercise-print-item = Пункт
exercise-print-standing = Жыйынтыгы
exercise-print-chosen-of = жооп берген { $answered } өлкөнүн ичинен { $chosen } өлкө
exercise-print-differ = айырмачылыгы: { $what }
exercise-print-new-to = бул өлкөлөр үчүн жаңы: { $nations }
exercise-print-rank = { $rank }-орун
exercise-print-leads = жүргүзөт: { $leads }
exercise-print-by-minute = { $minute }-мүнөт
exercise-print-unchosen = Жооп бергендердин эч кимиси тандаган эмес: { $items }
exercise-print-missing = Башкалар атаган, бирок бул өлкөлөр атаган эмес:

## Отчёт: элге билдирүүлөр

exercise-print-message-minute = Качан
exercise-print-message-audience = Ким үчүн
exercise-print-message-outlets = Кайсы каналдар менен
exercise-print-message-languages = Кайсы тилдерде
exercise-print-message-what-to-do = Эмне кылуу керектиги айтылган
exercise-print-message-unknowns = Эмне белгисиз экени айтылган
exercise-print-message-next = Кийинки кабар качан болоору айтылган
exercise-print-message-accessible = Ар кимге түшүнүктүү жана жеткиликтүү
exercise-print-message-text = Текст
exercise-print-not-checked = эч ким караган жок

## Отчёт: жакшыртуу планы

exercise-print-action = Аракет
exercise-print-owner = Жооптуу
exercise-print-due = Мөөнөтү
exercise-print-done-at = Аткарылды: { $site }, { $date }
exercise-print-tried-works = { $date } кайра текшерилди: { $at }. Иштейт.
exercise-print-tried-not-yet = { $date } кайра текшерилди: { $at }. Азырынча жок.
exercise-print-state = Абалы
exercise-print-practice-draft = Окуу-машыгуудан чыккан долбоор. Ал аталган өлкөгө таандык; аны эч ким текшерген да, бекиткен да эмес.
exercise-print-practice-owner = Кимдики
exercise-print-practice-status = долбоор
exercise-print-practice-asked = Эмне суралды
exercise-print-practice-new = Эмне үчүн жаңы
exercise-print-practice-new-to = { $count ->
    [0] Ал окуу-машыгуунун эч бир тизмесинде жок.
   *[other] Дагы { $count } өлкө үчүн жаңы.
}
exercise-print-practice-words = Дагы эмнени билүү керек

## Отчёт: электрондук таблицалар үчүн таблицалар

exercise-csv-task = Тапшырма
exercise-csv-chosen = Тандагандар саны
exercise-csv-answered = Жооп бергендер саны
exercise-csv-rank = Орду
exercise-csv-lead = Ким башкарат
exercise-csv-minute = Окуянын мүнөтү
exercise-csv-time = Күндүн убактысы
exercise-csv-words = Өз сөзү менен
exercise-csv-proof = Муну тастыктаган жазуулар
exercise-csv-language = Кайсы тилде жазылган
exercise-csv-translation = Сиздин тилиңизде
exercise-csv-objective = Максат
exercise-csv-sites = Объекттерде
exercise-csv-trials = Кайра текшерилди
exercise-csv-who = Ким
exercise-csv-role = Ролу
exercise-csv-about = Эмне жөнүндө

## Бир өлкөнүн отчёту

exercise-print-nation-own = Мында бир өлкөнүн бөлүгү гана сөзмө-сөз берилген: { $nation }. Аны залдан ошол өлкөнүн делегациясы гана алып чыгат.
exercise-print-undecided = Делегация { $count } жоопту залдан чыгарууга болобу же жокпу, али айта элек.
exercise-print-own-answers = Өлкө эмне деп жооп берди
exercise-print-own-wash = Өлкө талдоодо эмне айтты
exercise-print-own-words = Өлкө эмне жазды
exercise-print-question = Суроо
exercise-print-answer = Жооп
exercise-print-fate = Залдан чыгарууга уруксат
exercise-print-fate-released = ооба, ошол бойдон
exercise-print-fate-reworded = ооба, мындай сөздөр менен:
exercise-print-fate-withdrawn = жок
exercise-print-fate-open = али айтыла элек

## Отчёт: сандар эмнени билдирет

exercise-print-annex = Кашаадагы сандар эмнени билдирет
exercise-print-annex-about = Окуу-машыгууда эмне болсо, ошол болору менен жазылып турду: 1-жазуу — анын башы, { $last }-жазуу — бул отчётко кирген акыркысы. Кашаадагы сан алдындагы сөздөрдү тастыктаган жазууну көрсөтөт.
exercise-print-annex-kept = Протокол уюштуруучуда сакталат, анда ар бир жазууну толук окууга болот. Мында бул отчёт таянган жазуулар окуу-машыгуунун саатындагы убакыт менен турат; аларда аттар жок.
exercise-print-number = №
exercise-print-clock = Саат
exercise-print-what = Жазуу
exercise-print-event-set-up = окуу-машыгуу даярдалды, милдет берилди
exercise-print-event-people = бирөө келди же кетти
exercise-print-event-clock = саат, модуль
exercise-print-event-inject = кириш билдирүү
exercise-print-event-answer = столдун же адамдын жообу
exercise-print-event-coded = сөз которулду, талданды же текшерилди
exercise-print-event-log = чечимдер журналы, кийинкиге калтырылган
exercise-print-event-observed = баалоочунун байкоосу
exercise-print-event-released = өлкө эмне чыгарын айтты
exercise-print-event-wash = изин суутпай талдоо, пикир
exercise-print-event-report = отчёт, жакшыртуу планы

## Таблица түрүндөгү кириш билдирүүлөр тизмеси: анда эмне жарабайт

exercise-sheet-at = { $row }-сап, мамыча { $column }: { $what }
exercise-sheet-no-workbook = Бул файлды таблица катары окууга болбойт. Аны XLSX түрүндө сактап, кайра жөнөтүңүз.
exercise-sheet-too-large = Таблица өтө чоң. Эң көбү { $most } сап болот: кириш билдирүүлөр тизмесине тиешеси жогун өчүрүңүз.
exercise-sheet-no-number-column = Биринчи сапта мамычалардын аттары, алардын ичинде «number» турушу керек. Таблицаны кайра жүктөп алып, саптарыңызды ага көчүрүңүз.
exercise-sheet-unknown-column = Тизмеде «{ $value }» деген мамыча жок. Аны өчүрүңүз же жаңы таблицадагыдай атаңыз.
exercise-sheet-column-twice = «{ $value }» мамычасы эки жолу турат. Бирин өчүрүңүз.
exercise-sheet-no-text = Уячада күн, убакыт же ката турат. Жөнөкөй сөз же сан жазыңыз.
exercise-sheet-no-number = Саптын номери жок. Ага башка сапта жок номер бериңиз.
exercise-sheet-bad-number = «{ $value }» номер боло албайт. Латындын A–Z тамгалары, цифралар жана дефис гана жарайт.
exercise-sheet-number-twice = «{ $value }» номери башка сапта да бар. Бул сапка өз номерин бериңиз.
exercise-sheet-empty = Уяча бош. Булардын бирин жазыңыз: { $known }.
exercise-sheet-unknown = «{ $value }» бул жерде жарабайт. Булардын бирин жазыңыз: { $known }.
exercise-sheet-minute = Бул модулда «{ $value }» деген мүнөт жок. 0 менен { $most } ортосундагы бүтүн сан жазыңыз.
exercise-sheet-no-condition = Столдун жообу боюнча чыккан кириш билдирүүгө шарт керек. Тапшырманы жана анын бир пунктун жазыңыз, мисалы: T1 = inform-police.
exercise-sheet-idle-condition = Шарт столдун жообу боюнча чыккан кириш билдирүүдө гана болот. Бул уячаны бошотуңуз же билдирүүнүн кантип чыгарын өзгөртүңүз.
exercise-sheet-no-original = Сценарий жазылган тилде сөздөр жок. Адегенде аларды ошол тилде жазыңыз.
exercise-sheet-attachment = Сүрөттөр жана документтер таблица менен келбейт. Уячаны мурдагыдай калтырып, аларды «Сүрөттөр жана документтер» бетинде кошуңуз.
