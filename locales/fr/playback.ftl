### La page qui rejoue le mouvement des personnes dans le bâtiment.
### status: draft

playback-title = Comment les personnes quittent le bâtiment : { $site }
playback-play = Lecture
playback-pause = Pause
playback-time = Temps
playback-speed = Vitesse
playback-inside = Personnes à l’intérieur :
playback-table = La même chose en tableau
playback-seconds = Secondes
playback-need-script = L’image ne bouge que si les scripts sont autorisés. Le tableau ci-dessous dit la même chose.
playback-keys = Espace : lecture et pause ; flèches : cinq secondes en arrière ou en avant ; un chiffre montre cet étage.
playback-flight = Escalier, { $foot } – { $head }
playback-car = Ascenseur, { $level }
playback-which = On voit le calcul dont la durée est la plus proche du milieu de tous. Les points sont des personnes ; personne n’est nommé.
playback-density = La couleur dit combien les gens sont serrés, en personnes par mètre carré :
playback-crowded = Dans une foule de plus de 4 par mètre carré :
playback-curve = Personnes à l’intérieur : { $people } à l’alarme, plus personne à la fin
playback-calm = jusqu’à 2
playback-close = de 2 à 4
playback-crowd = plus de 4

## L’image d’un niveau : où l’on est serré.

picture-about = { $site }. Où les gens sont serrés pendant que tous sortent, en moyenne sur les simulations.
picture-legend = Le plus de personnes par mètre carré :
picture-over = { $least } et plus
picture-exits = En vert : les sorties, avec le nombre de personnes qui passent par chacune ; par celles sans nombre, personne.
picture-spot = { $place } : serré pendant { $seconds } s, au plus { $most } personnes par mètre carré.
