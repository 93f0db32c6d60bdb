### Synp baradaky karar: häzirlikçe diňe sahypalaryň görkezýän sözleri.
### status: draft

class-open-stub = Çözüp bolmaýar: ölçeg kanunda bar, emma onuň bahasyny görmedik we ol girizilmedi.
class-open-boundary = Çözüp bolmaýar: çeşme hut şu bahanyň haýsy tarapa degişlidigini aýtmaýar.
class-open-facts = Çözüp bolmaýar: { $count } maglumat ýetenok.
class-near-limit = { $fact }: { $value }, { $limit } çägine ýakyn. Muny adam tassyklasyn.
