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
playback-keys = Espace : lecture et pause ; flèches : cinq secondes en arrière ou en avant.
playback-flight = Escalier, { $foot } – { $head }
playback-which = On voit le calcul dont la durée est la plus proche du milieu de tous. Les points sont des personnes ; personne n’est nommé.
