### Adamlaryň binadaky hereketini gaýtadan görkezýän sahypa.
### status: draft

playback-title = Adamlar binadan nähili çykýar: { $site }
playback-play = Başlamak
playback-pause = Arakesme
playback-time = Wagt
playback-speed = Tizlik
playback-inside = Içerdäki adamlar:
playback-table = Şol zatlar tablisada
playback-seconds = Sekunt
playback-need-script = Suratyň hereket etmegi üçin skriptlere rugsat beriň. Aşakdaky tablisada hem şol aýdylýar.
playback-keys = Boşluk düwmesi başlaýar we duruzýar; oklar bäş sekunt yza we öňe süýşürýär; sifr şol gaty görkezýär.
playback-flight = Basgançak, { $foot } – { $head }
playback-car = Lift, { $level }
playback-which = Wagty ähli hasaplamalaryň ortasyna iň ýakyn hasaplama görkezilýär. Nokatlar — adamlar; atlary ýok.
playback-density = Reňk adamlaryň näderejede ýakyn durýandygyny görkezýär, inedördül metrdäki adamlar:
playback-crowded = Inedördül metrde 4 adamdan köp bolan dyknyşykda:
playback-curve = Içerdäki adamlar: duýduryşda { $people }, soňunda hiç kim
playback-calm = 2-ä çenli
playback-close = 2-den 4-e çenli
playback-crowd = 4-den köp

## Gatyň niresinde dyknyşyk bolýandygyny görkezýän surat.

picture-about = { $site }. Hemmeler çykýarka adamlaryň nirede ýakyn durýandygy, hasaplamalar boýunça ortaça.
picture-legend = Inedördül metrdäki iň köp adam:
picture-over = { $least } we ondan köp
picture-exits = Ýaşyl — çykalgalar we her birinden çykýan adamlaryň sany; sany ýoklaryndan hiç kim çykmaýar.
picture-spot = { $place }: { $seconds } sekunt dyknyşyk, inedördül metrde köpi bilen { $most } adam.
