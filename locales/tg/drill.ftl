### Машқҳои иншоот: ба нақша гирифтан, иштирок, гузаронидан ва он чи ба парванда меравад.
### status: draft

tab-drills = Машқҳо

## Рӯйхати машқҳои иншоот

drills-asked = Қонун чиро талаб мекунад
drills-asked-none = Қонуни воридшудаи ин кишвар аз ин иншоот шумораи муайяни машқҳоро талаб намекунад ё синфи иншоот ҳанӯз маълум нест.
drills-asked-unsure = Маълум нест, ки ин аз иншоот талаб мешавад: ба саволҳо дар бораи синфи он ҷавоб диҳед.
drills-asked-met = Иҷро шуд
# $held, $needed ва $planned — ададҳо; $from ва $until — рӯзҳо.
drills-quota = Аз { $from } то { $until }: { $held } машқ аз { $needed } гузаронида шуд. Дар нақша: { $planned }.
# То рӯзи $by бояд $count машқ гузаронида шавад; рӯзи $to-plan машқи он таъин нашудааст.
drills-quota-by = То { $by }: боз { $count } машқ лозим аст. Рӯзаш таъин нашудааст: { $to-plan }.
# Имрӯз кифоя аст, вале то рӯзи $by бояд боз $count машқ гузаронида шавад; рӯзи $to-plan машқи он таъин нашудааст.
drills-quota-next = Барои имрӯз кифоя аст. Танҳо машқҳои муҳлати гузашта ҳисоб мешаванд, бинобар ин пас аз { $by } машқи кӯҳна аз ҳисоб мебарояд: то он рӯз боз { $count } машқ гузаронед. Рӯзаш таъин нашудааст: { $to-plan }.
drills-here = Машқҳо
drills-none = Дар ин ҷо машқе ба нақша гирифта нашудааст. Машқе, ки дар поён ба нақша гирифта мешавад, бо телефон мегузарад ва он чи чен шуд, ба парванда меравад.
drills-recorded = Ҳамаи машқҳои парванда
drills-state-planned = ба нақша гирифта шудааст
drills-state-running = рафта истодааст
drills-state-held = гузаронида шуд
drills-state-called-off = бекор карда шуд
drills-change = Рӯзи дигар ё бекор кардан
drills-change-do = Тағйир додан
drills-call-off = Машқро бекор кардан
drills-games = Варақаҳои бозӣ барои хурдсолон (PDF)
drills-new = Машқро ба нақша гирифтан
drills-new-do = Ба нақша гирифтан
drills-kind = Чӣ машқ карда мешавад
drills-date = Рӯз
drills-groups = Кӣ иштирок мекунад
drills-announced = Оё одамон пешакӣ хабар доранд?
drills-announced-hint = Машқ набояд барои кӯдакони хурдсол ногаҳонӣ бошад: агар онҳо иштирок кунанд, онро бояд эълон кард.
drills-announced-yes = Ҳа, эълон мешавад
drills-announced-no = Не
drills-class = Синф
drills-people-in-it = Нафар
drills-rooms = Ҳуҷраҳо
drills-rooms-more = Ҳуҷраҳое, ки дар тарҳ нестанд
drills-rooms-hint = Дар ҳар сатр якто, пас аз нуқтавергул шумораи одамон: Устохона; 18
drills-exits = Баромадгоҳҳое, ки ҳангоми берун рафтани одамон назорат мешаванд
slip-drill-date = Ин рӯз гузаштааст. Имрӯз ё рӯзи баъдтарро интихоб кунед.
slip-drill-people = Шумораи одамони ҳуҷра нишон дода нашудааст. Адади бутун нависед, 0 ё зиёдтар.
slip-drill-observer-place = Мушоҳид дар ҳуҷра ё баромадгоҳе меистад, ки иштирок намекунад. Барояш ҷойи дигар интихоб кунед ё бигзор дар бино гардад.

## Даромадан

drills-join-lead = На ҳисоб лозим аст, на ном. Нишон диҳед, ки чиро назорат мекунед; инро ҳар вақт тағйир додан мумкин аст.
drills-join-role = Шумо чӣ кор мекунед
drills-role-teacher = Ман бо синф ҳастам
drills-role-teacher-hint = Шумо хабар медиҳед, ки ҳуҷраатон кай бехатар шуд, ва одамонро мешуморед.
drills-role-observer = Ман мушоҳида мекунам
drills-role-observer-hint = Шумо баромадгоҳҳоро назорат мекунед ё аз номи ҳуҷраҳои бетелефон хабар медиҳед.
drills-join-rooms = Ҳуҷраҳо
drills-join-exits = Баромадгоҳҳо
drills-join-nothing = Ақаллан як ҳуҷра ё баромадгоҳро интихоб кунед.
drills-tab-run = Машқ
drills-tab-post = Чиро назорат мекунам

## Гузаронидан

drills-phase-planned = Ҳанӯз сар нашудааст.
drills-phase-running = Соат кор мекунад.
drills-phase-all-clear = Рафъи хатар: он чи акнун дида мешавад, дигар чен карда намешавад.
drills-phase-ended = Машқ ба охир расид.
drills-ready = Пеш аз оғоз
drills-ready-lead = Он чиро, ки иҷро шуд, қайд кунед. Ин ба оғоз монеъ намешавад; чӣ намерасад, дар назди тугма гуфта мешавад. Агар қонуни дар ин ҷо боршуда талаб кунад, моддааш дар зер навишта шудааст; боқимонда таҷрибаи хуб аст.
drills-ready-date-checked = Рӯз санҷида шуд: талаби қонун, имтиҳонҳо, идҳо.
drills-ready-people-told = Ҳамаи иштирокчиён рӯз ва корҳои худро медонанд.
drills-ready-few-told = Онҳое медонанд, ки бояд донанд: муҳофизон, ёрии аввалия, касе, ки ба телефон ҷавоб медиҳад. Дигар ҳеҷ кас.
drills-ready-parents-told = Нома ба волидон фиристода шуд.
drills-ready-game-sheets = Варақаҳои бозӣ барои кӯдакони хурд чоп шудаанд, мураббиён бозиҳоро медонанд.
drills-ready-services-told = Полисия, хадамоти оташнишонӣ ва ёрии таъҷилӣ рӯзу соат ва машқ будани онро медонанд.
drills-ready-neighbours-told = Ҳамсояҳо медонанд, ки ин машқ аст.
drills-ready-observers-named = Мушоҳидон таъин шуданд ва ҷойи худро медонанд.
drills-ready-keys = Ҳуҷраҳое, ки бояд қуфл шаванд, қуфл мешаванд, калидҳо дар ҷои даркорианд.
drills-ready-ways-free = Роҳҳои баромад ва ҷойи ҷамъшавӣ озоданд.
drills-ready-air-shut = Тирезаҳо ва ҳавокашро бастан мумкин аст, иҷрокунанда таъин шудааст.
drills-ready-help = Назди ҳар касе, ки барои ҳаракат ёрӣ лозим аст, кӯмакрасон ҳаст.
drills-ready-time-after = Пас аз машқ барои муҳокима вақт ҳаст.
drills-ready-count = Омода: { $done } аз { $all }.
drills-ready-missing = Ҳанӯз қайд нашудааст. Бо вуҷуди ин оғоз кардан мумкин аст:
drills-ready-practice = Таҷрибаи хуб
drills-prepare = Омодагӣ
drills-prepare-to = Ба омодагӣ
drills-observers = Мушоҳидон
drills-observers-lead = То оғоз мушоҳидонро номбар кунед. Ҳангоми даромадан онҳо номи худро интихоб мекунанд; дар ҳисобот ном дар паҳлуи дидаашон меистад. 30 рӯз пас аз машқ номҳо нест карда мешаванд.
drills-observers-none = Ҳанӯз касе номбар нашудааст.
drills-observer-name = Ном
drills-observer-body = Аз куҷо
drills-observer-where = Дар куҷо меистад
drills-observer-about = Дар бино мегардад
drills-observer-do = Номбар кардани мушоҳид
drills-observer-gone = Намеояд
drills-observer-here = даромад
drills-join-observer = Шумо яке аз мушоҳидонед? Номи худро интихоб кунед.
drills-join-observer-none = Ҳеҷ кадоме аз инҳо
drills-letter = Нома ба волидон ва ҳамсояҳо
drills-letter-lead = Як саҳифа, ки аз нақша сохта шудааст. Он рӯз ва барои машқи эълоннашуда ҳафтаро мегӯяд; соат, ҳуҷра ва дарҳоро намегӯяд.
drills-letter-to = Ба кӣ
drills-letter-languages = Забонҳо
drills-letter-ask = Аз кӣ пурсидан мумкин аст
drills-letter-ask-hint = Вазифа ва телефон: дафтари мактаб, 21 43 65.
drills-letter-do = Нишон додани нома
drills-letter-draft = Ин тарҷума лоиҳа аст: пеш аз фиристодан ба касе, ки забонро медонад, хонед.
drills-ready-calm-words = Машқ бо суханони ором эълон шудааст; касе силоҳ ё ҷароҳат нишон намедиҳад.
drills-ready-care = Барои онҳое, ки иштирок намекунанд, ҷойи ором ҳаст ва касе бо онҳост.
drills-ready-alarm = Бонг ҳамон аст, ки дар нақша омадааст, ва аз бонгҳои дигар фарқ мекунад.
drills-ready-phones = Телефонҳо заряд доранд; дар ҳар ҳуҷра телефон ҳаст ё касе аз номи он хабар медиҳад.
drills-start = Оғоз кардан
drills-all-clear = Рафъи хатар
drills-end = Машқро ба охир расондан
drills-end-hint = Он чи дар телефонҳо мондааст, баъд меояд.
drills-end-do = Ҳа, ба охир расондан
drills-over = Машқ ба охир расид. Ташаккур. Он чи дар телефони шумо мондааст, қабул карда мешавад.
drills-to-report = Ба ҳисобот
drills-together = Манзараи умумӣ
# $count аз $all ҳуҷра.
drills-rooms-safe = Ҳуҷраҳои бехатар: { $count } аз { $all }.
drills-people-accounted = Ба ҳисоб гирифта шуд: { $count } аз { $all } нафар.
drills-all-accounted = Пас аз { $time } ҳама ба ҳисоб гирифта шуданд
drills-missing = Гумшуда
drills-extra = Зиёдатӣ
drills-people = { $count } нафар
# $missing ва $extra — ҳуҷраҳо: онҳое, ки дар яке нестанд, шояд дар дигаре зиёдатӣ бошанд.
drills-offer = { $count } нафари гумшуда ({ $missing }) шояд ҳамин { $count } нафари зиёдатӣ ({ $extra }) бошад.
drills-match = Ҳа, ҳамин тавр
drills-join-how = Дигарон чӣ тавр медароянд
drills-join-hint = Онҳо расми кодро акс гиранд ё шаш рақамро дар саҳифаи «Ба тамрин ҳамроҳ шудан» нависанд.
drills-qr = Расми код барои даромадан
drills-role-lead-count = { $count } роҳбар
drills-role-teacher-count = { $count } омӯзгор
drills-role-observer-count = { $count } мушоҳид
drills-unwatched = Касе назорат намекунад: { $places }.
drills-wait = Оғозро интизор шавед.
drills-first = Нафари аввал баромад
drills-last = Нафари охирин баромад
drills-counted = Чанд нафар баромад
drills-enter = Ворид кардан
drills-expected = { $count } нафар интизор аст
drills-present = { $count } аз { $all } шуморида шуд
drills-ask-secured = Қуфл шуд, одамон пинҳонанд
drills-ask-empty = Ҳуҷра холӣ
drills-ask-out = Синф дар берун
drills-not-secured = Хабар доданд: қуфл нест.
drills-not-empty = Хабар доданд: холӣ нест.
drills-not-out = Хабар доданд: дар берун нестанд.
drills-all-here = { $count ->
    [1] Ягона нафар дар ин ҷост
   *[other] Ҳамаи { $count } нафар дар ин ҷост
}
drills-more-than = Аз интизорӣ { $count } нафар зиёд: хабар диҳед, ки кӣ зиёдатӣ аст, ё аз нав шуморед.
drills-fewer-than = Аз интизорӣ { $count } нафар кам: хабар диҳед, ки кӣ нест, ё аз нав шуморед.
drills-otherwise = Шумораи дигар, касе нест ё зиёдатӣ аст
drills-count = Шуморида шуд
drills-how-many = Чанд нафар
drills-label = Чӣ барои ёфтан кӯмак мекунад
drills-label-hint = бе ном: «писар аз 7Б, кулоҳи сурх»
drills-say-missing = Дар ҷояш нест
drills-say-extra = Дар ин ҷо зиёдатӣ
drills-take-back = Бекор кардан
drills-correct = Ислоҳ кардан
drills-correct-do = Ислоҳро нигоҳ доштан
drills-notes = Чӣ дидед
drills-note-kind = Навъи қайд
drills-note-gap = Ислоҳ лозим
drills-note-strength = Хуб шуд
drills-note-information = Барои маълумот
drills-note-where = Дар куҷо
drills-note-everywhere = Дар тамоми бино
drills-note-text = Чӣ дидед
drills-note-hint = Дар ҳар қайд як чиз, бе ном: «Дар толори варзишӣ занг шунида намешавад».
drills-note-do = Навиштан
drills-wash = Муҳокима кунед
drills-wash-lead = Панҷ дақиқа барои ҳамаи иштирокчиён: яктогӣ, бе ном. Ин ба ҳисобот медарояд.
drills-wash-kind = Чӣ гуфтан мехоҳед?
drills-wash-good = Чӣ хуб шуд
drills-wash-hard = Чӣ душвор буд
drills-wash-change = Чиро тағйир додан лозим
drills-wash-text = Бо суханони худ
drills-wash-do = Гуфтан
slip-drill-note = Қайд холӣ аст. Он чи дидед, нависед ва аз нав фиристед.

## Он чи ба парванда меравад

drills-keep = Ба парванда даровардан
drills-keep-later = Вақте ки машқ ба охир расад, он чиро, ки чен кард ва нишон дод, аз ин ҷо ба парванда даровардан мумкин аст.
drills-keep-lead = Вақтҳои ченшуда пешгӯии навбатии ин биноро дақиқтар мекунанд, машқ аз рӯйи қонун ба ҳисоб меравад ва ҳар чизи қайдшуда то ислоҳ шуданаш эрод мемонад.
drills-lead = Кӣ гузаронд
drills-lead-hint = Вазифа, бе ном: муовини директор.
drills-aftercare = Баъд барои одамон чӣ карда шуд
drills-aftercare-hint = Масалан: дар синфҳо даҳ дақиқа сӯҳбат карданд.
drills-violence = Силоҳи бардурӯғ ё ҷароҳат нишон дода шуд
drills-gaps = Чиро бояд ислоҳ кард
drills-gaps-hint = Агар донед, нависед, ки инро кӣ ва то кадом рӯз иҷро мекунад.
drills-keep-do = Ба парванда даровардан
drills-boxes = Суханони шумо
drills-boxes-lead = Онҳо дар ҳисобот дар паҳлуи андозагириҳо меистанд. Рақамҳо тағйир намеёбанд.
drills-box-summary = Машқ дар чанд ҷумла
drills-box-strengths = Чӣ хуб шуд
drills-box-areas = Чиро ислоҳ кардан лозим
drills-box-do = Захира кардан
drills-reword = Ба тарзи дигар гуфтан
drills-reword-hint = Он чи аввал навишта шуд, дар ин ҷо ва дар дафтар мемонад. Холӣ: суханони аввал барқарор мешаванд.
drills-reword-do = Захираи суханон
drills-reword-first = Аввал навишта шуд: { $text }
drills-improve = Ба ислоҳ гирифтан
drills-improved = дар байни эродҳо
drills-back = Бозгашт ба машқҳо
slip-drill-lead = Нишон дода нашудааст, ки машқро кӣ гузаронд. Вазифаро нависед: муовини директор.
slip-drill-not-held = Машқ то охир гузаронида нашудааст. Аввал онро оғоз кунед ва ба охир расонед.
slip-improvement-text = Навишта нашудааст, ки чиро бояд ислоҳ кард, ё матн аз 1000 аломат дарозтар аст. На бештар аз 1000 аломат нависед.
