### Жаттығулар: бір нәрсені неге енгізуге болмайтыны және өлшенген нәрсе туралы есеп.
### status: draft

## Кім қатысады, адамдар қай жерде саналды, үй-жайдың жайы қалай

drill-group-kindergarten = балабақша балалары
drill-group-primary = кіші сынып оқушылары
drill-group-secondary = жоғары сынып оқушылары
drill-group-adults = ересектер
drill-body-police = полиция
drill-body-fire-service = өрт сөндіру қызметі
drill-body-medical = медицина қызметкерлері
drill-body-psychologist = психолог
drill-body-teacher = мұғалім немесе қызметкер
drill-body-parent = ата-ана
drill-body-authority = басқарушы орган
drill-body-other = басқа
drill-place-room = үй-жайда
drill-place-assembly-point = жиналу орнында
drill-light-problem = көмек керек
drill-light-waiting = әзірге хабар жоқ
drill-light-safe = қауіпсіз, бәрі есепке алынған жоқ
drill-light-accounted = қауіпсіз, бәрі есепте

## Бір нәрсені неге енгізуге болмайды

drill-refused-not-planned = Бұл жаттығу әлі жоспарланбаған. Алдымен жоспарын жасаңыз.
drill-refused-bad-plan = { $what ->
    [rooms] Кемінде бір үй-жайды көрсетіңіз, әрқайсысын бір рет.
    [exits] Әр шығу есігін бір-ақ рет көрсетіңіз.
   *[groups] Кім қатысатынын көрсетіңіз, әр топты бір рет.
}
drill-refused-surprise-with-children = Кішкентай балалар қатысады, ал жаттығу оларға тосын болмауға тиіс. Алдын ала хабарлаңыз.
drill-refused-not-started = Жаттығу әлі басталған жоқ. Сағатты жаттығу басшысы іске қосады.
drill-refused-started-already = Жаттығу басталып кетті. Оның жоспары енді өзгермейді.
drill-refused-all-clear-already = Қауіп сейілді деген белгі берілді.
drill-refused-needs-time = Қауіп сейілді деген белгі берілді. Мұны қай уақытта көргеніңізді де көрсетіңіз.
drill-refused-too-early = Бұл уақыт әлі келген жоқ. Сағатқа қарап, қайта енгізіңіз.
drill-refused-ended = Жаттығу аяқталды. Аяқталғанға дейін көрілгенді уақытын көрсетіп әлі енгізуге болады.
drill-refused-not-ended = Жаттығу әлі аяқталған жоқ. Алдымен оны аяқтаңыз.
drill-refused-closed = Бұл жаттығу жабылды. Енді ештеңе енгізуге болмайды.
drill-refused-not-joined = Сіз бұл жаттығуға әлі қосылмадыңыз. Алдымен қосылыңыз.
drill-refused-not-allowed = Бұл сіздің міндетіңізге кірмейді. Жаттығу басшысына айтыңыз.
drill-refused-not-your-room = { $room }: бұл үй-жайды бақылайтын сіз емес. Оны сізге бекітуді жаттығу басшысынан сұраңыз.
drill-refused-not-your-exit = { $exit }: бұл шығу есігін бақылайтын сіз емес. Оны сізге бекітуді жаттығу басшысынан сұраңыз.
drill-refused-unknown = { $what ->
    [room] { $id }: бұл үй-жай жаттығуда жоқ. Тізімнен таңдаңыз.
    [exit] { $id }: бұл шығу есігі жаттығуда жоқ. Тізімнен таңдаңыз.
    [missing] { $id }: бұл адамдардың жоқ екенін ешкім хабарлаған жоқ. Тізімнен таңдаңыз.
    [observer] Бұл бақылаушы енді аталмаған. Басқасын таңдаңыз немесе ешкімді таңдамаңыз.
    [sentence] Бұл сөйлем бұл арада өзгерді. Бетті қайта жүктеп, содан кейін түзетіңіз.
   *[extra] { $id }: бұл артық адамдар туралы ешкім хабарлаған жоқ. Тізімнен таңдаңыз.
}
drill-refused-same-room = { $room }: жоқ адамдар да, артық адамдар да бір үй-жайдан. Олар табылған үй-жайды таңдаңыз.
drill-refused-too-long = { $what ->
    [class] Сынып атауы тым ұзын.
    [label] Сипаттама тым ұзын.
    [name] Аты тым ұзын.
   *[text] Мәтін тым ұзын.
} Ең көбі { $most } таңба.
drill-refused-out-of-range = { $what ->
    [people] Адам тым көп: ең көбі { $most }.
    [seconds] Уақыт тым кеш: басталғаннан кейін ең көбі { $most } с.
    [exits] Шығу есігі тым көп: ең көбі { $most }.
    [observers] Бақылаушы тым көп: ең көбі { $most }.
   *[rooms] Үй-жай тым көп: ең көбі { $most }.
}
drill-refused-empty = Атау жетіспейді. Оны толтырыңыз.
drill-refused-bad-sequence = Телефон жазбаларды ретсіз жіберді. Бетті қайта жүктеңіз.

## Есеп: уақыт, үй-жайлар, шығу есіктері, адамдар

drill-report-seconds = { $seconds } с
drill-report-minutes = { $minutes } мин { $seconds } с
drill-report-whole-minutes = { $minutes } мин
drill-report-class = { $class } ({ $room })

drill-report-planned = { $kind }: { $rooms } үй-жай, { $people } адам күтілді.
drill-report-announced = Адамдар бұл туралы алдын ала білді.
drill-report-unannounced = Адамдар бұл туралы алдын ала білген жоқ.
drill-report-group = Қатысқандар: { $group }.
drill-report-watched = Телефонмен: { $teachers } мұғалім, { $observers } бақылаушы.

drill-report-all-secured = Басталғаннан кейін { $time } өткенде барлық үй-жай бекітіліп, бәрі көзден таса болды.
drill-report-all-out = Басталғаннан кейін { $time } өткенде бәрі сыртта болды.
drill-report-all-safe = Басталғаннан кейін { $time } өткенде бәрі сыртта немесе құлыптаулы есік артында болды.
drill-report-not-all-safe = { $rooms } үй-жайдың { $safe } қауіпсіз болды. Соңғысының қашан қауіпсіз болғаны белгісіз.
drill-report-simulated-below = Есептеу бойынша бұл ғимаратта { $low } – { $high } керек, есептеулердің жартысында ең көбі { $median }. Жаттығуға { $time } кетті: 100 есептеудің 95-інен аз.
drill-report-simulated-inside = Есептеу бойынша бұл ғимаратта { $low } – { $high } керек, есептеулердің жартысында ең көбі { $median }. Жаттығуға { $time } кетті: есептеулердегідей.
drill-report-simulated-above = Есептеу бойынша бұл ғимаратта { $low } – { $high } керек, есептеулердің жартысында ең көбі { $median }. Жаттығуға { $time } кетті: 100 есептеудің 95-інен көп.
drill-report-all-accounted = Күтілген { $expected } адамның бәрі басталғаннан кейін { $time } өткенде есепке алынды.
drill-report-not-all-accounted = { $expected } адамның { $accounted } есепке алынды. Бір жерде санақ жоқ немесе сәйкес келмейді.
drill-report-all-clear = Қауіп сейілді деген белгі басталғаннан кейін { $time } өткенде берілді.
drill-report-ended = Жаттығу басталғаннан кейін { $time } өткенде аяқталды.

drill-report-room-secured = { $room }: { $time } өткенде бекітілді, адамдар көрінбейді.
drill-report-room-not-secured = { $room }: бекітілмеген, { $time } өткенде хабарланды.
drill-report-room-empty = { $room }: { $time } өткенде бос.
drill-report-room-not-empty = { $room }: бос емес, { $time } өткенде хабарланды.
drill-report-room-out = { $room }: { $time } өткенде сыртта.
drill-report-room-out-with-exit = { $room }: { $time } өткенде сыртта ({ $exit }).
drill-report-room-not-out = { $room }: сыртта емес, { $time } өткенде хабарланды.
drill-report-room-counted = { $room }: саналғаны { $present }, күтілгені { $expected }, { $time } өткенде бәрі түсіндірілді.
drill-report-room-count-differs = { $room }: саналғаны { $present }, күтілгені { $expected }, айырма түсіндірілмеді; { $time } өткенде саналды.
drill-report-room-silent = { $room }: ештеңе хабарланбады.

drill-report-exit = { $exit }: { $told }.
drill-report-exit-first = бірінші адам { $first } өткенде
drill-report-exit-last = соңғы адам { $last } өткенде
drill-report-exit-people = { $people } адам шықты

drill-report-found = { $room }: жоқ болған { $count } адам { $time } өткенде басқа жерден табылды ({ $found_in }).
drill-report-missing = { $room }: { $count } адам соңына дейін табылмады.
drill-report-extra = { $room }: соңына дейін { $count } артық адам, ешбір үй-жайға жатпайды.

drill-report-note = { $words }
drill-report-note-with-where = { $where }: { $words }
drill-report-by = { $note } — { $by }
drill-report-observer = Бақылады: { $by }.
drill-report-observer-with-where = Бақылады: { $by }; { $where }.
drill-report-wash-good = Жақсы болды: { $words }
drill-report-wash-good-with-where = { $where }, жақсы болды: { $words }
drill-report-wash-hard = Қиын болды: { $words }
drill-report-wash-hard-with-where = { $where }, қиын болды: { $words }
drill-report-wash-change = Өзгерту керек: { $words }
drill-report-wash-change-with-where = { $where }, өзгерту керек: { $words }
drill-report-written = Жаттығу басшысы: { $words }
drill-report-corrected = { $note } (басшы басқаша айтты)

## Қағаздағы есеп

drill-report-paper = Жаттығу туралы есеп
drill-report-mark = ЖАТТЫҒУ
drill-report-section-overview = Не жаттықтырылды
drill-report-section-times = Уақыт
drill-report-section-rooms = Үй-жайлар
drill-report-section-exits = Шығу есіктері
drill-report-section-people = Кім жоқ болды, кім табылды
drill-report-section-strengths = Не жақсы шықты
drill-report-section-gaps = Нені түзету керек
drill-report-section-information = Тағы не байқалды
drill-report-section-wash = Адамдар кейін не айтты
drill-report-day = Күні
drill-report-kind = Не жаттықтырылды
drill-report-groups = Кім қатысты
drill-report-record = Хаттама
drill-report-record-until = { $last }-жазбаға дейін
drill-report-measured = Өлшенгені
drill-report-low = Есептеуде: 100-дің 5-інде қысқарақ
drill-report-median = жартысында қысқарақ
drill-report-high = 100-дің 5-інде ұзағырақ
drill-report-compare-only = Үй-жайларда жасырынуды есептеуді тексеретін деректер жоқ. Онымен тек екі жоспарды салыстырыңыз.
drill-report-room = Үй-жай
drill-report-secured = Бекітілді
drill-report-empty = Бос
drill-report-out = Сыртта
drill-report-counted = Саналғаны / күтілгені
drill-report-at-exit = Шығу есігі
drill-report-first = Бірінші адам
drill-report-last = Соңғы адам
drill-report-people = Адам саны
drill-report-cell-not = жоқ ({ $time })
drill-report-follows = Әрі қарай не істеледі
drill-report-follows-lead = Әр тармақ бойынша не істелетінін, кім және қай мерзімге істейтінін жазыңыз. Келесі жаттығуда тексеріңіз.
drill-report-no-gaps = Түзетуді қажет ететін ештеңе жазылмаған. Мұнда келіскендеріңізді жазатын орын бар.
drill-report-seen = Не байқалды
drill-report-about = Бұл уақыт қайдан алынды
drill-report-about-times = Уақыт — басталғаннан кейінгі минут пен секунд. Оны үй-жайлардағы және шығу есіктеріндегі адамдар телефонмен белгіледі; сызықша — оны ешкім хабарламаған деген сөз.
drill-report-about-proof = Шаршы жақшадағы сандар — жаттығу хаттамасының жазбалары. Ол жаттығу басшысында сақталады.
drill-report-about-names = Бұл есеп адамдарды санайды, ешкімнің атын атамайды.
drill-report-about-names-observers = Бұл есеп адамдарды санайды және тек бақылаушыларды атайды. Жаттығудан 30 күн өткен соң олардың аттары осы жерден өшіріледі: көшірмелеріңізді де өшіріңіз.
