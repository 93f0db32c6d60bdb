### Маселелер барагы жана терминалдагы маселелер.
### status: draft

findings-title = Маселелер
findings-of = Маселелер: { $site }
findings-summary = { $errors } ката, { $warnings } эскертүү, { $notes } эскертме
findings-none = Маселе жок. Текшерүүлөр караган нерсенин баары жайында.
findings-errors = Каталар: план бекитилгенге чейин чечилиши керек
findings-warnings = Эскертүүлөр: чечилиши же себеби менен кабыл алынышы керек
findings-notes = Эскертмелер: болжолдор жана оңдоолор
findings-why = Эмне үчүн
findings-what-settles = Кантип чечилет
findings-same-kind = { $count } жер
findings-no-source = жакшы тажрыйба; мыйзам муну талап кылбайт

## Мөөнөттөр

deadline = Мөөнөт
