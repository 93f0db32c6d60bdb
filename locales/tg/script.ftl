### Матнҳои сенария ячейка ба ячейка, ҷадвал ва папкаи сенария: боргирӣ ва бор кардан.
### status: draft

script-title = Матнҳои сенария
script-lead = Ҳамаи матнҳои сенария: матни аслӣ дар паҳлуи тарҷума. Он чи шумо тағйир медиҳед, фавран дар дастурҳо, слайдҳо ва экрани ҳама пайдо мешавад.
script-papers = Хондан ва тағйир додани матнҳои сенария
script-version = нусхаи { $version }
script-read-only = Шумо матнҳоро хонда метавонед. Онҳоро роҳбари тамрин ва тарҷумаҳоро тарҷумонҳо низ тағйир дода метавонанд.
script-languages = Омодагии забонҳо
script-count = { $status }: { $count }
script-original = матни аслӣ
script-files = Боргирӣ ва бор кардан
script-folder = Тамоми сенария дар шакли папка: барои тағйир додан ё ба дигарон додан
script-bring = Бор кардани ҷадвали тағйирёфта (XLSX)
script-bring-hint = Аввал сатр ба сатр мебинед, ки чӣ тағйир меёбад. То тасдиқ накунед, чизе тағйир намеёбад.
script-look = Дидани тағйирот
script-texts = Матнҳо
script-all = Ҳамаи матнҳо
script-open = Танҳо санҷиданашудаҳо
script-none-open = Ҳамаи матнҳо бо ин забон санҷида шудаанд.
script-change = Тағйир додан
script-text = Матн
script-status = Кӣ санҷидааст
script-again = Маъно дигар шуд: тарҷумаҳо аз нав лоиҳа шаванд
script-empty = Барои бардоштани тарҷума матнро холӣ гузоред: хонанда матни аслиро мебинад.
script-out = фиристода шудааст
script-out-lead = Инро одамон хондаанд. Дар ҳисобот гуфта мешавад, ки матн тағйир ёфт ва пештар чӣ навишта шуда буд.
script-corrected = соати { $when } тағйир ёфт
script-row = { $module }, дақиқаи { $minute } · { $how } · аз кӣ: { $from } · ба кӣ: { $to }

script-part-general = Тамрин дар маҷмӯъ
script-part-objective = Мақсадҳо
script-part-module = Модулҳо
script-part-sender = Дар воқеа кӣ гап мезанад
script-part-inject = Паёмҳои тамринӣ
script-part-task = Супоришҳо
script-part-item = Бандҳо барои интихоб
script-part-question = Саволҳо барои муҳокима
script-part-critical = Арзёбон ба чӣ нигоҳ мекунанд
script-part-term = Луғат

script-key-title = ном
script-key-summary = Мазмуни мухтасар
script-key-wellbeing = Ҳолати рӯҳӣ
script-key-rules = Қоидаҳо
script-key-story = воқеа
script-key-text = он чи мизҳо мехонанд
script-key-expected = он чи аз мизҳо интизоранд
script-key-means = маънояш

script-sheet-title = Ҷадвал чиро тағйир медиҳад
script-sheet-nothing = Дар ҷадвал ҳамон аст, ки дар сенария ҳаст. Чизе тағйир намеёбад.
script-sheet-wrong = Он чи истифода намешавад
script-sheet-wrong-lead = Ин ячейкаҳо чизеро тағйир намедиҳанд. Онҳоро дар ҷадвал ислоҳ карда, аз нав бор кунед.
script-sheet-lead = Аломатро аз он чи бояд бетағйир монад, бардоред.
script-sheet-take = Қабули аломатгузоришудаҳо
script-sheet-back = Бозгашт ба матнҳо
script-sheet-new = Паёми нави { $inject }
script-sheet-gone = Паёми { $inject } дар ҷадвал нест. Танҳо агар бояд бардошта шавад, аломат гузоред.
script-sheet-row = Паёми { $inject }: кай, аз кӣ, ба кӣ
script-sheet-fixed = Он аллакай фиристода шудааст: чунон ки гузашт, мемонад.
script-sheet-before = пештар
script-sheet-after = баъд

script-choose-changed = Бо тағйирот барои: { $place }, { $when }; нусхаи { $version }
script-choose-folder = Сенарияи худи шумо
script-choose-folder-lead = Папка дар шакли ZIP, масалан, аз тамрини дигар боргирӣ ва тағйир дода шуда.
script-choose-file = Папкаи сенарияи шумо (ZIP)
script-choose-file-hint = scenario.toml ва барои ҳар забон файли матнҳо; на зиёда аз 5 МБ. Танҳо барои сенарияи худи шумо лозим аст.
script-mistakes-more = { $count ->
    [one] Боз дар { $count } ҷой хато ҳаст.
   *[other] Боз дар { $count } ҷой хато ҳаст.
}

slip-script-pack = Ин сенарияро истифода бурдан мумкин нест. Ин ҷойҳоро ислоҳ карда, аз нав бор кунед.
slip-script-changed = Ҳангоми навиштани шумо ин матнро каси дигар тағйир дод. Матни ҳозира дар боло аст; барои гузоштани матни худ боз нигоҳ доред.
slip-script-busy = Худи ҳозир сенарияро каси дигар тағйир медиҳад. Бори дигар кӯшиш кунед.
slip-script-original = Бо забони аслӣ матн холӣ буда наметавонад. Ақаллан як калима нависед.
slip-script-long = Матн аз ҳад дароз аст. Онро то 8000 аломат кӯтоҳ кунед.
slip-script-over = Тамрин ба охир расид: сенарияаш чунон ки буд, мемонад. Барои тағйир додан бо ин сенария тамрини нав омода кунед.
slip-script-out = Яке аз ин паёмҳо аллакай фиристода шудааст. Сатри он чунон ки гузашт, мемонад; суханонашро ҳанӯз тағйир додан мумкин аст.
slip-script-none = Чизе аломатгузорӣ нашудааст. Он чиро, ки бояд қабул шавад, аломат гузоред.
slip-script-no-file = Аввал ҷадвалро интихоб кунед.
slip-script-no-folder = Аввал ZIP-и сенарияи худро интихоб кунед.
slip-script-sheet-gone = Ин ҷадвал дигар дар интизорӣ нест. Онро аз нав бор кунед.
slip-script-sheet-old = Баъди бор кардани ҷадвал сенария тағйир ёфт. Дар поён он аст, ки ҷадвал акнун тағйир медиҳад.
