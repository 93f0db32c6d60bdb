### Türkmençe: häzirlikçe diňe diliň ady we iň görnükli sözbaşylar.
### status: draft

yes = hawa
no = ýok
unknown = näbelli
unit-metres = { $number }{ "\u00A0" }m
unit-square-metres = { $number }{ "\u00A0" }m²

plan-title = Gorag meýilnamasy
plan-contents = Mazmuny
plan-site = Desga
plan-floor-plans = Gatlaryň meýilnamalary
plan-rooms = Otaglar
plan-exits = Çykalgalar
plan-draft-translation = Terjimäniň taslamasy: entek ene dilli adam tassyklamady.

posture-evacuate = Ewakuasiýa
posture-shelter = Binanyň içinde gaçybatalga tapmak
posture-lockdown = Gapyny gulplap, gizlenmek
