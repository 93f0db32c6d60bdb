### Jeux pour les petits, en cartes à imprimer : ne plus bouger, se cacher, se taire, ramper, sortir ensemble. Aucun danger n’y figure.
### status: draft

## Ce qui figure sur chaque carte

game-cards = Cinq jeux pour les petits
game-play = Comment jouer
game-say = Ce qu’on dit
game-not = Ce qu’on ne dit pas

## Les jeux : titre, phrase de l’enfant, ce que montre le dessin, mots pour l’adulte

game-owl-title = Immobile comme un hibou
game-owl-line = Je ne bouge plus, comme le hibou.
game-owl-alt = Un hibou se tient sur une souche et regarde gentiment.
game-owl-play = Les enfants marchent dans la pièce. Quand vous dites « hibou », tous s’arrêtent et ne bougent plus jusqu’à ce que vous ayez compté jusqu’à trois. Un autre jour, comptez jusqu’à cinq, puis jusqu’à dix.
game-owl-say = « Le hibou ne bouge pas et il écoute. Nous aussi. » Félicitez tout le groupe.
game-owl-not = Ne dites pas qui a bougé le premier et ne faites pas peur. Personne n’est éliminé.

game-mouse-title = Au chaud comme une souris
game-mouse-line = Je me cache, comme la souris dans sa maison.
game-mouse-alt = Une souris regarde depuis sa maison, dans une petite colline fleurie.
game-mouse-play = Le coin que vous avez choisi, loin de la porte et des fenêtres, est la maison de la souris. Quand vous dites « souris », tous y vont avec vous et s’assoient serrés, tout bas.
game-mouse-say = « Ici nous sommes bien, et je suis avec vous. » Asseyez-vous avec eux.
game-mouse-not = Ne dites pas de qui l’on se cache, et que personne ne cherche les enfants. Laissez la lumière si un enfant a peur du noir.

game-fish-title = Muet comme un poisson
game-fish-line = Je me tais, comme le poisson dans l’eau.
game-fish-alt = Un poisson nage dans l’eau, la bouche fermée.
game-fish-play = Quand vous montrez un poisson avec les mains, tous ferment la bouche et écoutent. Faites trois fois un petit bruit, avec du papier ou une clé. Demandez ensuite ce qu’ils ont entendu.
game-fish-say = « Les poissons parlent avec les yeux. » Remerciez tout le groupe.
game-fish-not = Ne menacez pas et ne nommez pas l’enfant qui rit. Recommencez avec le sourire.

game-caterpillar-title = Tout bas comme une chenille
game-caterpillar-line = Je rampe tout bas, comme la chenille.
game-caterpillar-alt = Une chenille sort en rampant d’un tunnel de jeu.
game-caterpillar-play = Posez une couverture sur deux tables ou prenez un tunnel de jeu. Les enfants avancent à quatre pattes, la tête basse, et suivent celui qui est devant.
game-caterpillar-say = « Tout en bas, nous trouvons le chemin. » Rampez avec eux.
game-caterpillar-not = Ne parlez ni de fumée ni de feu et ne pressez personne. L’enfant qui n’aime pas le tunnel avance à côté.

game-ducks-title = Ensemble comme les canetons
game-ducks-line = Nous sortons ensemble, comme les canetons.
game-ducks-alt = Trois canetons marchent derrière leur mère. Tous tiennent une corde.
game-ducks-play = Les enfants tiennent une corde à nœuds, l’un derrière l’autre. Menez-les lentement par le chemin que vous prendriez vraiment, jusqu’au point de rassemblement. Comptez ensemble avant et après.
game-ducks-say = « Nous tenons la corde et nous avançons ensemble. Personne ne reste derrière. »
game-ducks-not = Ne dites ni « cours » ni « vite ». Ne revenez pas chercher un jouet ou un manteau : « Ils nous attendent. »

## La carte de l’enseignant

game-teacher = Pour l’enseignant
game-about-1 = Jouez à un seul jeu pendant cinq minutes, un jour que les parents connaissent. Les enfants s’exercent à un geste, pas à un danger : on ne leur dit pas attaque, intrus ou arme.
game-about-2 = Recommencez toutes les quelques semaines, jusqu’à ce que cela vienne tout seul. Puis réunissez deux jeux : immobile et muet ; le coin et le silence ; la corde et le chemin de sortie.
game-about-3 = Arrêtez si un enfant a peur ou s’il est fatigué, et finissez par quelque chose de gai. Un enfant peut aussi seulement regarder.
game-about-4 = Pendant un exercice, dites seulement le nom de l’animal : les enfants savent quoi faire.
game-source = D’après l’instruction française du 12 avril 2017 sur la sécurité des écoles, annexe 2 : avec les petits, l’exercice est annoncé, court et mené comme un jeu.
