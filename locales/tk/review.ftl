### Barlagyň netijesi: synp, iki düzgünler toplumyny deňeşdirmek, başga habarlar.
### status: draft

## Synp

class-open-stub = Çözüp bolmaýar: ölçeg kanunda bar, emma onuň bahasyny görmedik we ol girizilmedi.
class-open-boundary = Çözüp bolmaýar: çeşme hut şu bahanyň haýsy tarapa degişlidigini aýtmaýar.
class-open-facts = Çözüp bolmaýar: { $count } maglumat ýetenok.
class-near-limit = { $fact }: { $value }, { $limit } çägine ýakyn. Muny adam tassyklasyn.
deadline-holidays-not-counted = Baýramçylyk günleri hasaba alynmady: hakyky soňky gün giçräk bolup biler.

## Iki düzgünler toplumyny deňeşdirmek

compare-enter = { $count } desga synpa girýär
compare-leave = { $count } desga synpdan çykýar
compare-moved = { $count } desganyň synpy üýtgeýär
compare-no-longer-decided = { $count } desga boýunça indi çözüp bolmaýar
compare-newly-decided = { $count } desga boýunça indi çözüp bolýar
compare-undecided = { $count } desga boýunça iki toplum bilen-de çözüp bolmaýar
compare-same = { $count } desga üýtgewsiz galýar

## Näsazlyklar

cli-no-such-pack = { $asked } diýen düzgünler toplumy ýok. Barlary: { $known }.
cli-bad-place = { $given } — Ýerdäki orun däl. UZAKLYK,GIŇLIK ýa-da UZAKLYK,GIŇLIK,AZIMUT diýip gradusda ýazyň, meselem 58.38,37.95.
cli-not-printed = Resminamany sahypalap bolmady: { $why }

import-kept = Öňki çyzgydan otaglar we gapylar barada { $count } maglumat geçirildi.
import-lost = Öňki çyzgydaky, maglumatlary bar { $count } otag ýa-da gapy täzesinde ýok. Öňki çyzgy { $file } ady bilen saklandy.
