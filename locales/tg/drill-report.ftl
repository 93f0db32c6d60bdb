### Машқҳо: чаро чизеро ворид кардан мумкин нест ва ҳисобот дар бораи он чи чен шуд.
### status: draft

## Кӣ иштирок мекунад, одамон дар куҷо шуморида шуданд, аҳволи ҳуҷра чӣ гуна аст

drill-group-kindergarten = кӯдакони кӯдакистон
drill-group-primary = хонандагони хурдсол
drill-group-secondary = хонандагони калонсол
drill-group-adults = калонсолон
drill-body-police = полисия
drill-body-fire-service = хадамоти оташнишонӣ
drill-body-medical = табибон
drill-body-psychologist = равоншинос
drill-body-teacher = омӯзгор ё корманд
drill-body-parent = падар ё модар
drill-body-authority = мақомот
drill-body-other = дигар
drill-place-room = дар ҳуҷра
drill-place-assembly-point = дар ҷойи ҷамъшавӣ
drill-light-problem = кӯмак лозим аст
drill-light-waiting = ҳоло хабаре нест
drill-light-safe = бехатар, ҳама ба ҳисоб гирифта нашудаанд
drill-light-accounted = бехатар, ҳама ба ҳисоб гирифта шудаанд

## Чаро чизеро ворид кардан мумкин нест

drill-refused-not-planned = Ин машқ ҳанӯз ба нақша гирифта нашудааст. Аввал нақшаи онро тартиб диҳед.
drill-refused-bad-plan = { $what ->
    [rooms] Ақаллан як ҳуҷраро номбар кунед, ҳар кадомро як бор.
    [exits] Ҳар баромадгоҳро танҳо як бор номбар кунед.
   *[groups] Нишон диҳед, ки кӣ иштирок мекунад, ҳар гурӯҳро як бор.
}
drill-refused-surprise-with-children = Кӯдакони хурдсол иштирок мекунанд ва машқ набояд барои онҳо ногаҳонӣ бошад. Пешакӣ эълон кунед.
drill-refused-not-started = Машқ ҳанӯз сар нашудааст. Соатро роҳбари машқ ба кор меандозад.
drill-refused-started-already = Машқ сар шудааст. Нақшаи он дигар тағйир намеёбад.
drill-refused-all-clear-already = Хабари рафъи хатар аллакай дода шудааст.
drill-refused-needs-time = Хабари рафъи хатар аллакай дода шудааст. Вақтеро, ки инро дидед, низ нависед.
drill-refused-too-early = Ин вақт ҳанӯз нарасидааст. Ба соат нигаред ва аз нав ворид кунед.
drill-refused-ended = Машқ ба охир расид. Он чи то охири машқ дида шуд, бо вақташ ҳанӯз ворид кардан мумкин аст.
drill-refused-not-ended = Машқ ҳанӯз ба охир нарасидааст. Аввал онро ба охир расонед.
drill-refused-closed = Ин машқ баста шуд. Дигар чизеро ворид кардан мумкин нест.
drill-refused-not-joined = Шумо ҳанӯз дар ин машқ нестед. Аввал ҳамроҳ шавед.
drill-refused-not-allowed = Ин ба вазифаи шумо дохил нест. Ба роҳбари машқ муроҷиат кунед.
drill-refused-not-your-room = { $room }: ин ҳуҷраро шумо назорат намекунед. Аз роҳбари машқ хоҳиш кунед, ки онро ба шумо вобаста кунад.
drill-refused-not-your-exit = { $exit }: ин баромадгоҳро шумо назорат намекунед. Аз роҳбари машқ хоҳиш кунед, ки онро ба шумо вобаста кунад.
drill-refused-unknown = { $what ->
    [room] { $id }: ин ҳуҷра дар машқ нест. Аз рӯйхат интихоб кунед.
    [exit] { $id }: ин баромадгоҳ дар машқ нест. Аз рӯйхат интихоб кунед.
    [missing] { $id }: дар бораи набудани ин одамон касе хабар надодааст. Аз рӯйхат интихоб кунед.
    [observer] Ин мушоҳид дигар номбар нест. Дигареро интихоб кунед ё ҳеҷ касро.
    [sentence] Ин ҷумла дар ин миён тағйир ёфт. Саҳифаро аз нав бор кунед ва баъд ислоҳ кунед.
   *[extra] { $id }: дар бораи ин одамони зиёдатӣ касе хабар надодааст. Аз рӯйхат интихоб кунед.
}
drill-refused-same-room = { $room }: одамони гумшуда ва зиёдатӣ аз як ҳуҷраанд. Ҳуҷраеро интихоб кунед, ки дар он ёфт шуданд.
drill-refused-too-long = { $what ->
    [class] Номи синф аз ҳад дароз аст.
    [label] Тавсиф аз ҳад дароз аст.
    [name] Ном аз ҳад дароз аст.
   *[text] Матн аз ҳад дароз аст.
} На бештар аз { $most } аломат.
drill-refused-out-of-range = { $what ->
    [people] Одамон аз ҳад зиёданд: на бештар аз { $most }.
    [seconds] Вақт аз ҳад дер аст: на бештар аз { $most } с пас аз оғоз.
    [exits] Баромадгоҳҳо аз ҳад зиёданд: на бештар аз { $most }.
    [observers] Мушоҳидон аз ҳад зиёданд: на бештар аз { $most }.
   *[rooms] Ҳуҷраҳо аз ҳад зиёданд: на бештар аз { $most }.
}
drill-refused-empty = Ном намерасад. Онро нависед.
drill-refused-bad-sequence = Телефон сабтҳоро бетартиб фиристод. Саҳифаро аз нав бор кунед.

## Ҳисобот: вақт, ҳуҷраҳо, баромадгоҳҳо, одамон

drill-report-seconds = { $seconds } с
drill-report-minutes = { $minutes } дақ { $seconds } с
drill-report-whole-minutes = { $minutes } дақ
drill-report-class = { $class } ({ $room })

drill-report-planned = { $kind }: { $rooms } ҳуҷра, { $people } нафар интизор буданд.
drill-report-announced = Одамон аз он пешакӣ хабар доштанд.
drill-report-unannounced = Одамон аз он пешакӣ хабар надоштанд.
drill-report-group = Иштирок карданд: { $group }.
drill-report-watched = Бо телефон: { $teachers } омӯзгор, { $observers } мушоҳид.

drill-report-all-secured = Ҳамаи ҳуҷраҳо қуфл ва одамон аз назар пинҳон шуданд: { $time } пас аз оғоз.
drill-report-all-out = Ҳама дар берун буданд: { $time } пас аз оғоз.
drill-report-all-safe = Ҳама дар берун ё паси дари қуфл буданд: { $time } пас аз оғоз.
drill-report-not-all-safe = Бехатар: { $safe } аз { $rooms } ҳуҷра. Маълум нест, ки ҳуҷраи охирин кай бехатар шуд.
drill-report-simulated-below = Аз рӯйи ҳисоб дар ин бино аз { $low } то { $high } лозим аст, дар нисфи ҳисобҳо на бештар аз { $median }. Машқ { $time } давом кард: камтар аз 95 ҳисоб аз 100.
drill-report-simulated-inside = Аз рӯйи ҳисоб дар ин бино аз { $low } то { $high } лозим аст, дар нисфи ҳисобҳо на бештар аз { $median }. Машқ { $time } давом кард: чунон ки дар ҳисобҳо.
drill-report-simulated-above = Аз рӯйи ҳисоб дар ин бино аз { $low } то { $high } лозим аст, дар нисфи ҳисобҳо на бештар аз { $median }. Машқ { $time } давом кард: бештар аз 95 ҳисоб аз 100.
drill-report-all-accounted = Ҳамаи { $expected } нафаре, ки интизор буданд, { $time } пас аз оғоз ба ҳисоб гирифта шуданд.
drill-report-not-all-accounted = { $accounted } аз { $expected } нафар ба ҳисоб гирифта шуд. Дар ҷое шумориш нест ё мувофиқ намеояд.
drill-report-all-clear = Рафъи хатар: { $time } пас аз оғоз.
drill-report-ended = Охири машқ: { $time } пас аз оғоз.

drill-report-room-secured = { $room }: пас аз { $time } қуфл шуд, одамон пинҳонанд.
drill-report-room-not-secured = { $room }: қуфл нест, пас аз { $time } хабар доданд.
drill-report-room-empty = { $room }: пас аз { $time } холӣ.
drill-report-room-not-empty = { $room }: холӣ нест, пас аз { $time } хабар доданд.
drill-report-room-out = { $room }: пас аз { $time } дар берун.
drill-report-room-out-with-exit = { $room }: пас аз { $time } дар берун ({ $exit }).
drill-report-room-not-out = { $room }: дар берун нестанд, пас аз { $time } хабар доданд.
drill-report-room-counted = { $room }: { $present } шуморида шуд, { $expected } интизор буд, пас аз { $time } ҳама маълум шуд.
drill-report-room-count-differs = { $room }: { $present } шуморида шуд, { $expected } интизор буд, фарқ маълум нашуд; пас аз { $time } шумурданд.
drill-report-room-silent = { $room }: чизе хабар дода нашуд.

drill-report-exit = { $exit }: { $told }.
drill-report-exit-first = нафари аввал пас аз { $first }
drill-report-exit-last = нафари охирин пас аз { $last }
drill-report-exit-people = { $people } нафар баромад

drill-report-found = { $room }: { $count } нафари гумшуда пас аз { $time } дар ҷойи дигар ёфт шуд ({ $found_in }).
drill-report-missing = { $room }: { $count } нафар то охир ёфт нашуд.
drill-report-extra = { $room }: то охир { $count } нафари зиёдатӣ, ки ба ягон ҳуҷра тааллуқ надорад.

drill-report-note = { $words }
drill-report-note-with-where = { $where }: { $words }
drill-report-by = { $note } — { $by }
drill-report-observer = Мушоҳида кард: { $by }.
drill-report-observer-with-where = Мушоҳида кард: { $by }; { $where }.
drill-report-wash-good = Хуб шуд: { $words }
drill-report-wash-good-with-where = { $where }, хуб шуд: { $words }
drill-report-wash-hard = Душвор буд: { $words }
drill-report-wash-hard-with-where = { $where }, душвор буд: { $words }
drill-report-wash-change = Бояд тағйир ёбад: { $words }
drill-report-wash-change-with-where = { $where }, бояд тағйир ёбад: { $words }
drill-report-written = Роҳбари машқ: { $words }
drill-report-corrected = { $note } (роҳбар ба тарзи дигар гуфт)

## Ҳисобот дар коғаз

drill-report-paper = Ҳисобот дар бораи машқ
drill-report-mark = МАШҚ
drill-report-section-overview = Чӣ машқ карда шуд
drill-report-section-times = Вақт
drill-report-section-rooms = Ҳуҷраҳо
drill-report-section-exits = Баромадгоҳҳо
drill-report-section-people = Кӣ набуд ва кӣ ёфт шуд
drill-report-section-strengths = Чӣ хуб шуд
drill-report-section-gaps = Чиро бояд ислоҳ кард
drill-report-section-information = Боз чӣ дида шуд
drill-report-section-wash = Одамон баъд чӣ гуфтанд
drill-report-day = Рӯз
drill-report-kind = Чӣ машқ карда шуд
drill-report-groups = Кӣ иштирок кард
drill-report-record = Протокол
drill-report-record-until = то сабти { $last }
drill-report-measured = Чен шуд
drill-report-low = Дар ҳисоб: дар 5 аз 100 кӯтоҳтар
drill-report-median = дар нисф кӯтоҳтар
drill-report-high = дар 5 аз 100 дарозтар
drill-report-compare-only = Маълумоте нест, ки ҳисоби паноҳ шудан дар ҳуҷраҳоро бо он санҷидан мумкин бошад. Бо он танҳо ду нақшаро муқоиса кунед.
drill-report-room = Ҳуҷра
drill-report-secured = Қуфл шуд
drill-report-empty = Холӣ
drill-report-out = Дар берун
drill-report-counted = Шуморида / интизор
drill-report-at-exit = Баромадгоҳ
drill-report-first = Нафари аввал
drill-report-last = Нафари охирин
drill-report-people = Нафар
drill-report-cell-not = не ({ $time })
drill-report-follows = Минбаъд чӣ мешавад
drill-report-follows-lead = Барои ҳар банд нависед, ки чӣ карда мешавад, кӣ ва то кай мекунад. Дар машқи оянда санҷед.
drill-report-no-gaps = Касе чизеро барои ислоҳ нанавишт. Дар ин ҷо барои он чи маслиҳат мекунед, ҷой ҳаст.
drill-report-seen = Чӣ дида шуд
drill-report-about = Ин вақтҳо аз куҷоанд
drill-report-about-times = Вақт — дақиқа ва сонияҳо пас аз оғоз. Онро одамони ҳуҷраҳо ва назди баромадгоҳҳо бо телефон қайд карданд; хатча маънои онро дорад, ки касе инро хабар надод.
drill-report-about-proof = Рақамҳо дар қавси чоркунҷа сабтҳои протоколи машқанд. Он дар дасти роҳбари машқ аст.
drill-report-about-names = Ин ҳисобот одамонро мешуморад ва касеро ном намебарад.
drill-report-about-names-observers = Ин ҳисобот одамонро мешуморад ва танҳо мушоҳидонро номбар мекунад. 30 рӯз пас аз машқ номҳои онҳо дар ин ҷо нест карда мешаванд: нусхаҳои худро низ нест кунед.
