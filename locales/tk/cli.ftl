### Buýruk setiri näme diýýär: häzirlikçe diňe serwer barada.
### status: draft

serve-first = Häzirlikçe hiç kim girip bilmeýär. Bu salgylanmany açyň (ol bir gezek işleýär), parol saýlaň, soň beýlekileri çagyryň:
serve-ready = Taýýar: { $address } (Ctrl-C togtadýar)
serve-stopped = Togtadyldy.
demo-sample = Nusga ýurt taýýar. Her salgylanma bilen bir gezek girip bolýar, her gezek başga adamyň adyndan:
cli-bad-key = { $path } baş açar däl: onda 64 sany on altylyk sifr bolmaly. Ornuna dogry faýly goýuň; onsuz saklanan zatlaryň hiç birini okap bolmaýar.
cli-not-served = Parvis { $address } salgysynda jogap berip bilmeýär: { $reason }. Başgasyny --listen arkaly saýlaň.
cli-office = Saklanan zatlardan peýdalanyp bolmaýar: { $reason }
keep-backed-up = { $path } içinde { $tables } tablisa, { $rows } setir we { $files } uly faýl bar; her biriniň sany we heşi ýazylan.
keep-key = Onda baş açar ýok. master.key nusgasyny başga ýerde saklaň: onsuz ätiýaçlyk nusgadan hiç zat okap bolmaýar.
keep-restored = { $path } içindäki zatlaryň hemmesi ýerinde: { $tables } tablisa, { $rows } setir we { $files } uly faýl; sany we heşi şol durşuna.
keep-moved = Hemmesi { $path } içine we görkezilen maglumatlar binýadyna göçürildi: { $tables } tablisa, { $rows } setir we { $files } uly faýl; sany we heşi şol durşuna.
keep-journal-whole = Žurnal bitin: { $lines } setir, hiç biri üýtgedilmedi, ýitmedi, gaýtalanmady we süýşürilmedi.
keep-journal-touched = Žurnala kimdir biri degipdir. Onda { $lines } setir bar.
keep-journal-fault = • { $fault }
keep-journal-end = Muny başga ýerde saklaň; soň --end LINE:HASH mundan öň hiç zada degilmändigini subut edýär:

egress-there = Kim ýerinde
egress-there-people = Iň köp adamly wagtda sanalan { $counted } adamdan { $people } adam binada.
egress-there-period = Günüň wagty: { $name }, { $from } – { $to } (çeşme: { $source }, { $date }).
egress-there-assumed = Bu hasaplamany soranyň çaklamasy; muny hiç kim sanamady.
egress-there-kind = { $kind }: 100 adamdan { $percent }.
egress-there-room = { $room }: { $before } ýerine { $people }.
egress-there-more = Ýene { $count } otag.
egress-there-help = Çykmakda kömege mätäç adamlaryň hemmesi ýerinde diýlip alyndy.