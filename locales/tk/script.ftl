### Ssenariniň tekstleri öýjük-öýjük, ssenariniň tablisasy we bukjasy: ýükläp almak we ýüklemek.
### status: draft

script-title = Ssenariniň tekstleri
script-lead = Ssenariniň ähli tekstleri: asyl tekst terjimäniň ýanynda. Üýtgedeniňiz gollanmalarda, slaýdlarda we hemmeleriň ekranynda derrew çykýar.
script-papers = Ssenariniň tekstlerini okamak we üýtgetmek
script-version = wersiýa: { $version }
script-read-only = Tekstleri okap bilersiňiz. Olary okuw maşkynyň ýolbaşçysy, terjimelerini bolsa terjimeçiler hem üýtgedip biler.
script-languages = Dilleriň taýýarlygy
script-count = { $status }: { $count }
script-original = asyl tekst
script-files = Ýükläp almak we ýüklemek
script-folder = Tutuş ssenariý bukja görnüşinde: üýtgetmek ýa-da başgalara bermek üçin
script-bring = Üýtgedilen tablisany ýüklemek (XLSX)
script-bring-hint = Ilki näme üýtgejekdigini setirme-setir görersiňiz. Siz tassyklaýançaňyz hiç zat üýtgemez.
script-look = Näme üýtgejekdigini görmek
script-texts = Tekstler
script-all = Ähli tekstler
script-open = Diňe barlanmadyklar
script-none-open = Bu dildäki ähli tekstler barlanan.
script-change = Üýtgetmek
script-text = Tekst
script-status = Kim barlady
script-again = Manysy üýtgedi: terjimeleri ýene taslama bolsun
script-empty = Terjimäni aýyrmak üçin teksti boş goýuň: okyjy asyl teksti görer.
script-out = iberilen
script-out-lead = Muny adamlar okady. Hasabatda tekstiň üýtgedilendigi we öň näme ýazylandygy aýdylar.
script-corrected = üýtgedildi: { $when }
script-row = { $module }, { $minute }-minut · { $how } · kimden: { $from } · kime: { $to }

script-part-general = Okuw maşky tutuşlygyna
script-part-objective = Maksatlar
script-part-module = Modullar
script-part-sender = Wakada kim gepleýär
script-part-inject = Maşk habarlary
script-part-task = Ýumuşlar
script-part-item = Saýlamak üçin bentler
script-part-question = Maslahatlaşmak üçin soraglar
script-part-critical = Baha berijiler nämä seredýär
script-part-term = Sözlük

script-key-title = ady
script-key-summary = Gysgaça mazmuny
script-key-wellbeing = Keýp
script-key-rules = Düzgünler
script-key-story = waka
script-key-text = stollaryň okaýan teksti
script-key-expected = stollardan nämä garaşylýar
script-key-means = manysy

script-sheet-title = Tablisa nämäni üýtgeder
script-sheet-nothing = Tablisada ssenaridäkiniň özi ýazylan. Hiç zat üýtgemez.
script-sheet-wrong = Ulanyp bolmaýany
script-sheet-wrong-lead = Bu öýjükler hiç zady üýtgetmeýär. Olary tablisada düzedip, täzeden ýükläň.
script-sheet-lead = Şol durşuna galmaly zatdan belligi aýryň.
script-sheet-take = Bellenenini kabul etmek
script-sheet-back = Tekstlere dolanmak
script-sheet-new = Täze maşk habary { $inject }
script-sheet-gone = { $inject } maşk habary tablisada ýok. Diňe aýrylmaly bolsa belläň.
script-sheet-row = { $inject } maşk habary: haçan, kimden, kime
script-sheet-fixed = Ol eýýäm iberildi: geçişi ýaly galýar.
script-sheet-before = öň
script-sheet-after = soň

script-choose-changed = Şunuň üçin üýtgedilen: { $place }, { $when }; wersiýa: { $version }
script-choose-folder = Öz ssenariňiz
script-choose-folder-lead = ZIP görnüşindäki bukja, meselem, başga okuw maşkyndan ýükläp alyp üýtgedeniňiz.
script-choose-file = Ssenariňiziň bukjasy (ZIP)
script-choose-file-hint = scenario.toml we her dil üçin tekst faýly; iň köp 5 MB. Diňe öz ssenariňiz üçin gerek.
script-mistakes-more = { $count ->
    [one] Ýene { $count } ýerde ýalňyş bar.
   *[other] Ýene { $count } ýerde ýalňyş bar.
}

slip-script-pack = Bu ssenarini ulanyp bolmaýar. Şu ýerleri düzedip, täzeden ýükläň.
slip-script-changed = Siz ýazýarkaňyz bu teksti kimdir biri üýtgetdi. Häzirki tekst ýokarda; öz tekstiňizi goýmak üçin ýene saklaň.
slip-script-busy = Edil häzir ssenarini başga biri üýtgedýär. Täzeden synanyşyň.
slip-script-original = Asyl dilde tekst boş bolup bilmez. Iň bolmanda bir söz ýazyň.
slip-script-long = Tekst gaty uzyn. Ony 8000 belgä çenli gysgaldyň.
slip-script-over = Okuw maşky gutardy: ssenarisi şol durşuna galýar. Üýtgetmek üçin şu ssenariý bilen täze okuw maşkyny taýýarlaň.
slip-script-out = Bularyň içindäki bir maşk habary eýýäm iberildi. Onuň setiri şol durşuna galýar; sözlerini entek üýtgedip bolýar.
slip-script-none = Hiç zat bellenmedi. Kabul edilmelisini belläň.
slip-script-no-file = Ilki tablisany saýlaň.
slip-script-no-folder = Ilki ssenariňiziň ZIP faýlyny saýlaň.
slip-script-sheet-gone = Bu tablisa indi garaşanok. Ony täzeden ýükläň.
slip-script-sheet-old = Tablisa ýüklenenden soň ssenariý üýtgedi. Aşakda onuň indi nämäni üýtgetjekdigi görkezilýär.
