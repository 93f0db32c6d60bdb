### Ортақ сөздер: өлшем бірліктері, орындар, белгілер, иә және жоқ.
### status: draft

yes = иә
no = жоқ
unknown = белгісіз

unit-metres = { $number }{ "\u00A0" }м
unit-square-metres = { $number }{ "\u00A0" }м²

## Қатар тұрған мәтіндер

label-and-text = { $label }: { $text }
texts-in-a-row = { $first }; { $next }

## Қанша
# Қазақ тілінде сан есімнен кейін зат есім жекеше түрде тұрады.

count-rooms = { $count } үй-жай
count-days = { $count } күн
count-errors = { $count } қате
count-findings = { $count } мәселе

## Орындар
# Бірінші қабат — жермен бір деңгейдегі қабат.

level-ground = { $storey }-қабат
level-above = { $storey }-қабат
level-below = { $depth }-жертөле

place-site = объект
place-fact = «{ $label }» мәліметі
place-unit = { $kind ->
    [walkway] { $label } дәлізі
    [lobby] { $label } кіреберіс залы
    [stairs] { $label } баспалдағы
    [ramp] { $label } пандусы
    [elevator] { $label } лифтісі
    [escalator] { $label } эскалаторы
    [area] { $label } алаңы
   *[room] { $label } үй-жайы
}
place-opening = { $kind ->
    [exit] { $label } шығу есігі
    [passage] { $label } өткелі
    [emergencyexit] { $label } апаттық есігі
    [gate] { $label } қақпасы
    [revolving] { $label } айналмалы есігі
   *[door] { $label } есігі
}
place-opening-between = «{ $first }» мен «{ $second }» арасындағы { $kind ->
    [exit] шығу есігі
    [passage] өткел
    [emergencyexit] апаттық есік
    [gate] қақпа
    [revolving] айналмалы есік
   *[door] есік
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-opening-of = «{ $first }» { $kind ->
    [exit] үй-жайынан шығу есігі
    [passage] өткелі
    [emergencyexit] апаттық есігі
    [gate] қақпасы
    [revolving] айналмалы есігі
   *[door] есігі
}{ $shown ->
    [yes] {" "}({ $id })
   *[no] {""}
}
place-unknown-unit = { $label } үй-жайы (жоспарда жоқ)
place-unknown-opening = { $label } есігі (жоспарда жоқ)
place-fixture = { $category } { $label }
place-person = { $label }
place-role = «{ $label }» рөлі
place-measure = «{ $label }» шарасы
place-drill = { $kind }, { $date }
place-section = «{ $label }» бөлімі

## Норманың не санның қаншалықты анық екені

evidence-text = мәтіні көрілген
evidence-secondary = жанама дереккөз
evidence-recalled = жадымыздан
evidence-inferred = өз тұжырымымыз
evidence-secondary-flag = заңгердің растауы қажет
evidence-recalled-flag = жадымыздан, ештеңені шешпейді
evidence-inferred-flag = өз тұжырымымыз, ештеңені шешпейді

## Мәселенің маңызы

severity-error = қате
severity-warning = ескерту
severity-note = ескертпе

## Объект мәліметтерінің өлшем бірліктері

fact-unit-people = { $number } адам
fact-unit-seats = { $number } орын
fact-unit-m2 = { $number }{ "\u00A0" }м²
