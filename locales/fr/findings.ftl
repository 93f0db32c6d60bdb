### Constats : titre, phrase, ce qui le règle, pourquoi.
### status: draft

## P : le plan

P101-title = Il n’y a pas de plan d’étage
P101-says = Le dossier n’a pas de plan d’étage. Locaux, portes, sorties et chemins ne peuvent être ni vérifiés ni imprimés.
P101-settle = Importez un plan avec « parvis import », ou dessinez les locaux et les portes dans plan.geojson.
P102-title = Des contours ont été réparés à la lecture du plan
P102-says = { $count ->
    [1] { $place } : contour réparé à la lecture du plan.
    [one] { $count } contour réparé à la lecture du plan.
   *[other] { $count } contours réparés à la lecture du plan.
 } Les lignes croisées ont été démêlées, les points et anneaux en double retirés, les anneaux ouverts fermés.
P102-settle = Comparez les formes réparées avec le plan. Si l’une est fausse, corrigez le fichier d’origine et importez-le de nouveau.
P103-title = Des locaux dessinés deux fois ont été gardés une seule fois
P103-says = { $count ->
    [1] { $place } : dessiné deux fois avec le même sol ; une copie a été écartée.
    [one] { $count } local est dessiné deux fois avec le même sol ; une copie a été écartée.
   *[other] { $count } locaux sont dessinés deux fois avec le même sol ; une copie de chacun a été écartée.
 }
P103-settle = Vérifiez que seule la copie a disparu : numéro, nom et usage du local conservé.
P104-title = Des portes ont été ramenées à leur mur
P104-says = { $count ->
    [1] { $place } : à { $farthest } de son mur, ramenée à celui-ci.
    [one] { $count } porte se trouvait à côté de son mur et y a été ramenée, de { $farthest } au plus.
   *[other] { $count } portes se trouvaient à côté de leur mur et y ont été ramenées, de { $farthest } au plus.
 }
P104-settle = Regardez les portes déplacées sur le plan. Si l’une est dans le mauvais mur, corrigez le fichier d’origine et importez-le de nouveau.
P105-title = Les locaux que relie une porte ont été déduits
P105-says = { $count ->
    [1] Le fichier ne dit pas quels locaux sont reliés ici : { $place }. Ils ont été trouvés d’après la position.
    [one] Le fichier ne dit pas quels locaux relie { $count } porte. Ils ont été trouvés d’après la position.
   *[other] Le fichier ne dit pas quels locaux relient { $count } portes. Ils ont été trouvés d’après la position.
 }
P105-settle = Ouvrez le graphe des portes sur le plan et suivez quelques chemins vers la sortie. Corrigez dans le fichier d’origine ce qui n’est pas exact.
P106-title = Des niveaux ont été reliés d’après la position
P106-says = { $count ->
    [1] Le fichier ne dit pas où l’on va par ici : { $place }. La liaison avec les escaliers du dessus et du dessous vient de ce qu’ils sont superposés.
    [one] Le fichier ne dit pas où mène { $count } escalier, rampe ou ascenseur. La liaison vient de ce que les parties sont superposées.
   *[other] Le fichier ne dit pas où mènent { $count } escaliers, rampes ou ascenseurs. Ils ont été reliés parce qu’ils sont superposés.
 }
P106-settle = Parcourez une fois chaque escalier et confirmez les niveaux qu’il dessert.
P107-title = Des numéros de niveau ou des surfaces ont été déduits
P107-says = { $count ->
    [1] { $place } : le fichier ne précise pas tout ; numéro de niveau, hauteur ou surface ont été déduits.
    [one] Le fichier ne précise pas tout pour { $count } niveau ou local : numéro, hauteur ou surface ont été déduits.
   *[other] Le fichier ne précise pas tout pour { $count } niveaux ou locaux : numéros, hauteurs ou surfaces ont été déduits.
 }
P107-settle = Comparez la liste des niveaux et les locaux cités avec le bâtiment.
P108-title = L’usage de certains locaux n’a pas été compris
P108-says = { $count ->
    [1] { $place } : le plan donne pour usage « { $words } », un mot que Parvis ne connaît pas. L’usage est tenu pour inconnu.
    [one] { $count } local a un usage que Parvis ne connaît pas : { $words }. Il est tenu pour inconnu.
   *[other] { $count } locaux ont un usage que Parvis ne connaît pas : { $words }. Il est tenu pour inconnu.
 }
P108-settle = Indiquez la catégorie de ces locaux dans plan.geojson : classroom, office, restroom, storage …
P109-title = Le fichier renvoie à des éléments qui n’y sont pas
P109-says = { $count ->
    [1] Le fichier nomme un élément qui n’y est pas : { $targets }.
    [one] Le fichier nomme { $count } élément qui n’y est pas : { $targets }.
   *[other] Le fichier nomme { $count } éléments qui n’y sont pas : { $targets }.
 } Ce qui en dépendait est resté tel quel.
P109-settle = Demandez à l’auteur du fichier une exportation complète, ou corrigez les renvois à la main.
P110-title = Des parties du fichier ont été écartées
P110-says = { $count ->
    [1] Un élément du fichier n’a pas pu être utilisé et a été écarté : { $what }.
    [one] { $count } élément du fichier n’a pas pu être utilisé et a été écarté : { $what }.
   *[other] { $count } éléments du fichier n’ont pas pu être utilisés et ont été écartés : { $what }.
 }
P110-settle = Regardez s’il manque un local, une porte ou un escalier sur le plan. Si oui, corrigez le fichier et importez-le de nouveau.
P111-title = L’unité de longueur a été supposée
P111-says = Le plan ne dit pas ce que vaut une unité. Valeur retenue : { $unit }.
P111-settle = Mesurez une porte ou un mur et comparez avec le plan. En cas d’écart, importez de nouveau en indiquant l’unité.
P112-title = Les portes donnant dehors ont été déduites
P112-says = { $count ->
    [1] { $place } : le fichier ne dit pas que cette porte donne dehors. Elle est prise pour une sortie parce qu’aucun local ne se trouve derrière.
    [one] Le fichier ne dit pas quelles portes donnent dehors. { $count } porte est prise pour une sortie parce qu’aucun local ne se trouve derrière.
   *[other] Le fichier ne dit pas quelles portes donnent dehors. { $count } portes sont prises pour des sorties parce qu’aucun local ne se trouve derrière.
 }
P112-settle = Passez en revue les sorties citées et confirmez que chacune donne dehors et peut servir.
P113-title = Des largeurs de porte ont été supposées
P113-says = { $count ->
    [1] { $place } : rien n’indique la largeur. { $width } est supposé.
    [one] Rien n’indique la largeur de { $count } porte. { $width } est supposé.
   *[other] Rien n’indique la largeur de { $count } portes. { $width } est supposé.
 }
P113-settle = Mesurez la largeur libre de ces portes, d’abord les sorties et les portes d’escalier, et notez-la dans plan.geojson.
P114-title = Locaux sans porte
P114-says = { $count ->
    [1] Aucune porte ne mène ici : { $place }.
    [one] { $place } : aucune porte ne mène à { $count } local.
   *[other] { $place } : aucune porte ne mène à { $count } locaux.
 }
P114-settle = Ajoutez les portes manquantes au plan. S’il s’agit d’une gaine ou d’un espace fermé, donnez-lui la catégorie « nonpublic ».
P115-title = Des locaux se chevauchent
P115-says = Sur le plan, { $area } de sol sont communs à deux locaux : { $other } et { $place }.
P115-settle = Corrigez les contours, ou donnez à l’un des locaux son propre niveau s’il s’agit d’une galerie.
P116-title = Portes n’appartenant à aucun local
P116-says = { $count ->
    [1] { $place } : ne touche aucun local sur le plan.
    [one] { $place } : { $count } porte ne touche aucun local sur le plan.
   *[other] { $place } : { $count } portes ne touchent aucun local sur le plan.
 }
P116-settle = Ramenez les portes à leur mur dans le fichier d’origine, ou supprimez-les si elles sont de trop.
P117-title = Sorties au-dessus du sol : qu’est-ce qui en descend ?
P117-says = { $count ->
    [1] { $place } : le plan montre une sortie, mais rien qui en descende.
    [one] { $place } : { $count } sortie, mais rien n’est dessiné qui en descende.
   *[other] { $place } : { $count } sorties, mais rien n’est dessiné qui en descende.
 }
P117-settle = Dessinez l’escalier ou la rampe extérieure, indiquez que le sol est à hauteur de ce niveau, ou précisez que la porte n’est pas une sortie.
P118-title = Le nord n’est pas connu
P118-says = Le plan ne dit ni où il se trouve sur la Terre ni où est le nord. Il est imprimé sans flèche du nord.
P118-settle = Donnez dans plan.geojson la longitude et la latitude d’un angle, et l’orientation de la feuille.
P119-title = Niveaux sans nom
P119-says = { $count ->
    [1] Un niveau n’a pas de nom propre ; il est imprimé ainsi : { $place }.
    [one] { $count } niveau n’a pas de nom propre ; il est imprimé avec son numéro.
   *[other] { $count } niveaux n’ont pas de nom propre ; ils sont imprimés avec leur numéro.
 }
P119-settle = Écrivez dans le plan le nom que l’on emploie : « Rez-de-chaussée », « 2e étage », « Sous-sol ».
P120-title = Locaux sans numéro
P120-says = { $count ->
    [1] { $place } : pas de numéro.
    [one] { $count } local où se trouvent des personnes n’a pas de numéro.
   *[other] { $count } locaux où se trouvent des personnes n’ont pas de numéro.
 }
P120-settle = Numérotez les locaux par niveau et dans le sens des aiguilles d’une montre, placez le numéro des deux côtés de la porte et notez-le dans le plan.
P121-title = Le même numéro de local plusieurs fois
P121-says = { $place } : { $count ->
    [1] un numéro figure sur plusieurs locaux : { $numbers }.
    [one] { $count } numéro figure sur plusieurs locaux : { $numbers }.
   *[other] { $count } numéros figurent sur plusieurs locaux : { $numbers }.
 }
P121-settle = Donnez à chaque local son propre numéro, sur la porte et dans le plan.
P122-title = Escaliers ne menant à aucun autre niveau
P122-says = { $count ->
    [1] { $place } : ne mène à aucun autre niveau sur le plan.
    [one] { $count } escalier ou rampe ne mène à aucun autre niveau sur le plan.
   *[other] { $count } escaliers ou rampes ne mènent à aucun autre niveau sur le plan.
 }
P122-settle = Reliez l’escalier à sa partie du dessus ou du dessous dans plan.geojson (« connector »), ou changez sa catégorie.
P123-title = Des sorties qui donnent sur une pièce
P123-says = { $count ->
    [1] { $place } est marquée comme sortie, mais une pièce se trouve de chaque côté.
    [one] { $place } : { $count } porte est marquée comme sortie, mais une pièce se trouve de chaque côté.
   *[other] { $place } : { $count } portes sont marquées comme sorties, mais une pièce se trouve de chaque côté.
 }
P123-settle = Si la porte donne dehors, corrigez sur le plan la pièce qui est derrière ; sinon, retirez à la porte la marque « sortie ».

## E : sortir

E201-title = Aucun chemin vers une sortie
E201-says = { $count ->
    [1] { $place } : aucune sortie n’est atteinte d’ici ; personnes : { $people }.
   *[other] { $place } : aucune sortie n’est atteinte depuis { $count } locaux ; personnes : { $people }.
 }
E201-settle = Suivez le chemin de sortie sur le plan, de porte en porte. Ajoutez la porte, l’escalier ou la sortie qui manque, ou corrigez ce que relie chaque porte.
E202-title = Personnes comptées à chaque niveau
E202-says = { $place } : { $people ->
    [one] { $people } personne comptée
   *[other] { $people } personnes comptées
 }, dont { $stated } selon le site et { $reckoned } selon la surface et l’usage.
E202-settle = Écrivez le nombre réel dans « people » pour chaque local ; un nombre indiqué remplace un nombre calculé.
E203-title = Issues plus étroites qu’il ne faut
E203-says = { $place } : les issues laissent sortir { $capacity ->
    [one] { $capacity } personne
   *[other] { $capacity } personnes
 } à temps{ $ways ->
    [1] {""}
   *[other] , sans compter la plus large
 } ; personnes comptées : { $people }.{ $assumed ->
    [0] {""}
   *[other] {" "}Certaines largeurs sont supposées.
 }
E203-settle = Mesurez les largeurs libres, indiquez le nombre réel de personnes, ouvrez une autre issue ou utilisez moins de locaux à la fois.
E204-title = Trop peu d’issues à un niveau
E204-says = { $place } : { $ways ->
    [0] aucune issue propre
    [one] { $ways } issue
   *[other] { $ways } issues
 } pour { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 } ; il en faut { $needed }.
E204-settle = Ouvrez une autre sortie ou un autre escalier, confirmez celui qui manque sur le plan, ou réduisez le nombre de personnes à ce niveau.
E205-title = Portes trop étroites pour leur local
E205-says = { $place } : personnes comptées : { $people } ; { $capacity ->
    [0] les portes sont trop étroites pour compter comme issues
   *[other] les portes suffisent pour { $capacity }
 }. La plus large mesure { $widest }.
E205-settle = Mesurez la largeur libre, élargissez la porte ou ajoutez-en une, ou indiquez le nombre réel de personnes.
E206-title = Portes s’ouvrant contre le sens de la sortie
E206-says = { $place } : s’ouvre contre le sens de la sortie, face aux personnes qui passent par là ({ $people }).
E206-settle = Changez le sens de la porte pour qu’elle s’ouvre avec les personnes qui sortent, ou maintenez-la ouverte tant que le local est utilisé.
E207-title = Beaucoup de locaux dépendent d’une seule porte
E207-says = { $place } : si ce passage est impossible, { $count ->
    [one] { $count } local n’a
   *[other] { $count } locaux n’ont
 } pas d’autre issue ; personnes : { $people }.
E207-settle = Trouvez ou créez un second chemin : une porte entre locaux, un escalier extérieur, une fenêtre convenue avec les sapeurs-pompiers. D’ici là, écrivez dans le plan ce que font les personnes derrière cette porte.
E208-title = Toutes les sorties sont du même côté
E208-says = Les { $count } sorties se trouvent toutes du même côté du bâtiment.
E208-settle = Ouvrez une sortie d’un autre côté, ou confirmez-en une qui manque sur le plan.
E209-title = Une sortie prend la plupart des personnes
E209-says = { $place } : sortie la plus proche pour { $people } personnes sur { $all } ({ $share } %).
E209-settle = Envoyez certains locaux vers une autre sortie : indiquez-la dans le plan, sur la porte et lors de l’exercice.
E210-title = Le plus long chemin vers une sortie
E210-says = Le plus long chemin vers une sortie mesure { $metres } : de l’angle le plus éloigné ({ $place }) à la sortie ({ $exit }).
E210-settle = Rien à régler : comparez avec la limite des règles d’incendie de votre pays et vérifiez au prochain exercice.
E211-title = Ni chemin sans marche, ni espace d’attente
E211-says = { $place } : ni sortie sans marche, ni espace d’attente pour les personnes qui ne peuvent prendre l’escalier. Personnes comptées : { $people }.
E211-settle = Marquez un espace d’attente sur le plan et désignez qui y aide, ou confirmez une sortie sans marche (« step_free »). Décrivez cette aide dans la rubrique évacuation.
E212-title = On ne sait pas quelles sorties sont sans marche
E212-says = { $count ->
    [1] { $place } : personne n’a dit si un fauteuil roulant passe.
    [one] { $count } sortie : personne n’a dit si un fauteuil roulant y passe.
   *[other] { $count } sorties : personne n’a dit si un fauteuil roulant y passe.
 }
E212-settle = Allez une fois à chaque sortie avec un fauteuil ou une poussette, et notez « step_free » : oui ou non.
E213-title = Plus de personnes que les locaux n’en tiennent
E213-says = Au moment le plus chargé, le site compte { $stated } personnes, mais les locaux du plan n’en comptent que { $counted }.
E213-settle = Cherchez les personnes qui manquent : un bâtiment non dessiné, des locaux sans usage, une salle trop pleine. Indiquez leur nombre dans « people ».
E214-title = Seule une porte à tambour mène dehors
E214-says = { $place } : on n’en sort que par une porte à tambour.
E214-settle = Ouvrez à côté une porte battante ou coulissante, sans clé, tant que des personnes sont à l’intérieur.
E215-title = On ne sait pas dans quel sens s’ouvrent certaines portes
E215-says = { $count ->
    [1] { $place } : personne n’a dit dans quel sens s’ouvre cette porte, par où sortent plus de { $limit } personnes.
    [one] Personne n’a dit dans quel sens s’ouvre { $count } porte par où sortent plus de { $limit } personnes.
   *[other] Personne n’a dit dans quel sens s’ouvrent { $count } portes par chacune desquelles sortent plus de { $limit } personnes.
 }
E215-settle = Ouvrez une fois chacune de ces portes et notez son sens dans le plan.
E250-title = Personnes sans issue dans la simulation
E250-says = { $place } : { $people } personnes y sont comptées, mais sur le plan d’étage tel qu’on peut le parcourir, aucun chemin ne les mène dehors.
E250-settle = Regardez sur le plan d’étage les portes et escaliers entre ce lieu et la sortie la plus proche : une porte à côté de son mur, un local trop étroit, un escalier sans place pour ses volées.
E251-title = Un lieu se bloque pendant la sortie
E251-says = { $place } : pendant { $seconds } des { $all } secondes, plus de { $density } personnes se tiennent sur un mètre carré.
E251-settle = Dirigez certains locaux ailleurs, faites partir les étages l’un après l’autre ou élargissez le passage suivant ; puis relancez et comparez.
E252-title = La sortie dont on se passe le moins
E252-says = Sans { $place }, le bâtiment se vide { $seconds } secondes plus tard (à { $within } près){ $people ->
    [0] .
   *[other] , et { $people } personnes n’ont pas d’autre chemin vers l’extérieur.
 }
E252-settle = Gardez cette sortie libre et en état avant toutes les autres, et dites dans le plan par où l’on passe quand elle est perdue.
E253-title = Une porte plus large ferait gagner du temps
E253-says = { $place } : avec { $wider } au lieu de { $now }, le bâtiment se vide { $seconds } secondes plus tôt (à { $within } près).
E253-settle = Demandez à un architecte si cette porte peut être élargie ; d’ici là, faites passer une partie des personnes ailleurs.
E254-title = La dernière prévision d’évacuation est périmée
E254-says = { $edited ->
    [0] La prévision du { $date } porte sur un autre plan d’étage, d’autres personnes, d’autres exercices ou un autre Parvis ; ce qu’elle a trouvé n’est pas montré.
   *[other] Le fichier de la dernière prévision ({ $file }) a été modifié ou est abîmé ; ce qu’elle a trouvé n’est pas montré.
 }
E254-settle = Relancez-la : parvis evacuate, avec --what-if pour essayer ce qui pourrait être autrement.
E255-title = Des gens restent à découvert quand l’alarme dit de rester à l’intérieur
E255-says = { $place } : à la fin des simulations, { $people } personnes sont ici sans local où rester.
E255-settle = Désignez-leur un local dans le plan et sur le dessin (refuge), faites poser une serrure intérieure à un local voisin, ou dites par où ils sortent à la place ; puis simulez de nouveau.

## F : les fichiers

F001-title = Une ligne ne peut être lue
F001-says = { $problem ->
    [quotes] Ce texte doit être entre guillemets.
    [value] Il manque une valeur après le signe égal.
    [equals] Il manque un signe égal entre la clé et sa valeur.
    [bracket] Un crochet ou une accolade n’est pas fermé.
    [unquoted] Il manque un guillemet.
    [number] Ce nombre n’est pas écrit d’une façon que Parvis sait lire.
    [key] Cette clé n’est pas écrite d’une façon que Parvis sait lire.
    [newline] Cette ligne continue là où elle devrait finir.
    [depth] Les crochets sont emboîtés trop profondément.
    [json-end] Le texte finit avant que son dernier crochet ou sa dernière accolade soit fermé.
    [json-value] Il manque ici une valeur.
    [json-comma] Il manque ici une virgule, ou un crochet n’est pas fermé.
    [json-last] Rien ne suit cette virgule.
    [json-after] Quelque chose se trouve ici après la fin du texte.
   *[other] Cette ligne ne peut être lue : « { $detail } ».
 }
F001-settle = { $problem ->
    [quotes] Écrivez clé = "texte", avec des guillemets droits des deux côtés.
    [value] Écrivez une valeur, ou supprimez la ligne : ce que personne ne sait s’écrit "unknown".
    [equals] Écrivez clé = valeur.
    [unquoted] Fermez le texte par un guillemet droit : "
    [key] Dans les clés, employez des lettres sans accent, des chiffres, - et _, ou mettez la clé entre guillemets.
    [newline] Mettez chaque clé = valeur sur sa propre ligne.
   *[other] Corrigez cet endroit ; la ligne au-dessus n’est peut-être pas terminée.
 }
F002-title = Une clé que Parvis ne connaît pas
F002-says = « { $key } » n’est pas connu ici.
F002-settle = { $hint ->
    [near] Vouliez-vous dire « { $near } » ? Connus ici : { $list }.
    [one] Vouliez-vous dire « { $near } » ?
    [list] Connus ici : { $list }.
    [fact] Le site.toml que crée parvis new énumère toutes les données avec leur question.
   *[none] Supprimez-la.
 }
F003-title = Une clé manque
F003-says = Il manque ici « { $key } ».
F003-settle = Ajoutez une ligne { $key } = …
F004-title = Une valeur du mauvais genre
F004-says = « { $key } » : il faut { $expected ->
    [bool] oui ou non (true ou false)
    [count] un nombre entier, zéro ou plus
    [integer] un nombre entier
    [measure] un nombre, zéro ou plus
    [number] un nombre
    [text] un texte
    [list] une liste
    [table] un groupe de clés
    [date] un jour
    [time] une heure de la journée
    [choice] un mot d’une liste
    [choices] une liste de mots
    [exactly] une liste de { $count } valeurs
   *[other] autre chose
 }, mais { $found ->
    [bool] il y a oui ou non : { $shown }
    [number] il y a un nombre : { $shown }
    [text] il y a un texte : « { $shown } »
    [list] il y a une liste
    [table] il y a un groupe de clés
   *[nothing] il n’y a rien
 }.
F004-settle = { $expected ->
    [bool] Écrivez true ou false, sans guillemets.
    [count] Écrivez le nombre seul, sans guillemets, unité ni espaces : 1250.
    [integer] Écrivez le nombre seul, sans guillemets ni unité : -1.
    [measure] Écrivez le nombre seul, avec un point et sans unité : 12.5.
    [number] Écrivez le nombre seul, avec un point et sans unité : 12.5.
    [text] Mettez le texte entre guillemets droits : "texte".
    [list] Mettez les valeurs entre crochets : ["un", "deux"].
    [table] Écrivez ses clés une à une, comme dans l’exemple de la documentation.
    [date] Écrivez le jour sous la forme année-mois-jour : 2026-09-01.
    [time] Écrivez les heures et les minutes entre guillemets : "08:30".
    [choice] Écrivez un mot entre guillemets.
    [choices] Mettez les mots entre crochets : ["un", "deux"].
    [exactly] Écrivez { $count } valeurs entre crochets : [1, 2].
   *[other] Voyez la documentation du format.
 }
F005-title = Une valeur qui n’est pas dans la liste
F005-says = « { $value } » n’est pas admis pour « { $key } ».
F005-settle = { $hint ->
    [near] Vouliez-vous dire « { $near } » ? Admis : { $list }.
   *[list] Admis : { $list }.
 }
F006-title = Un nombre impossible
F006-says = { $bound ->
    [most] « { $key } » vaut { $shown } ; le maximum possible est { $limit }.
    [least] « { $key } » vaut { $shown } ; le minimum possible est { $limit }.
   *[other] « { $key } » ne peut pas valoir { $shown }.
 }
F006-settle = Corrigez le nombre.
F007-title = Deux fois la même chose
F007-says = « { $key } » figure ici deux fois.
F007-settle = Gardez l’un des deux ; s’il s’agit de deux choses différentes, donnez-leur des noms différents.
F008-title = Une date qui n’existe pas
F008-says = « { $shown } » n’est pas un jour du calendrier.
F008-settle = Écrivez le jour sous la forme année-mois-jour : 2026-09-01.
F010-title = Ce n’est pas encore un dossier
F010-says = Il n’y a pas de site.toml ici.
F010-settle = Commencez-en un avec : parvis new DOSSIER. Si le dossier est un niveau plus bas, nommez celui-là.
F011-title = Un fichier que Parvis ne lit pas
F011-says = Parvis ne sait que faire de « { $file } » et n’y touche pas.
F011-settle = { $hint ->
    [near] Doit-il s’appeler « { $near } » ? Alors renommez-le.
   *[none] Déplacez-le dans le sous-dossier photos, ou hors du dossier.
 }
F012-title = Un fichier qui n’est pas du texte simple
F012-says = « { $file } » ne peut être lu comme texte en UTF-8.
F012-settle = Ouvrez-le dans l’éditeur qui l’a écrit et enregistrez-le comme texte en UTF-8.
F013-title = Une version du format que ce Parvis ne lit pas
F013-says = Ce fichier est au format { $found } ; ce Parvis lit le format { $reads }.
F013-settle = Lisez-le avec un Parvis plus récent, ou demandez à l’expéditeur le format { $reads }.
F014-title = Une valeur dont personne ne répond
F014-says = « { $key } » n’a { $lacks ->
    [source] pas de source
    [date] pas de date
   *[both] ni source ni date
 }.
F014-settle = { $form ->
    [table] Écrivez ici source = "qui le dit" et date = 2026-09-01, ou dites-le une fois pour tout le fichier, en tête, sous [from].
   *[value] Écrivez { $key } = { "{" } value = …, source = "qui le dit", date = 2026-09-01 { "}" }, ou dites-le une fois pour tout le fichier, en tête, sous [from].
 }
F015-title = Un renvoi à quelque chose qui n’existe pas
F015-says = « { $value } » devrait être { $what ->
    [person] une personne, mais people.toml n’a personne sous cet id
    [role] un rôle, mais people.toml n’a pas de rôle sous cette clé
    [level] un niveau, mais plan.geojson n’a pas de niveau sous cet id
    [unit] un local, mais plan.geojson n’a pas de local sous cet id
    [opening] une porte, mais plan.geojson n’a pas de porte sous cet id
    [fixture] un objet du plan, mais plan.geojson n’en a pas sous cet id
    [section] une rubrique, mais le dossier sections n’a pas de fichier sous cette clé
    [measure] une mesure, mais measures.toml n’en a pas sous cet id
    [drill] un exercice, mais drills.toml n’en a pas sous cet id
   *[fact] une donnée, mais le dictionnaire n’en a pas sous cette clé
 }.
F015-settle = { $hint ->
    [near] Vouliez-vous dire « { $near } » ?
    [list] Il y a : { $list }.
   *[none] Corrigez l’id, ou ajoutez ce à quoi il renvoie.
 }
F016-title = Un lieu qu’on ne peut comprendre
F016-says = « { $value } » ne dit pas de quel lieu il s’agit.
F016-settle = Écrivez site, ou le genre et l’id séparés par deux-points : unit:101, opening:E1, level:L0, fixture:A1, section:lockdown.
F017-title = Une forme qui ne peut être dessinée
F017-says = { $problem ->
    [open] Ce contour ne finit pas où il commence.
    [few] Ce contour a { $count } points ; il en faut au moins quatre, le dernier identique au premier.
    [ends] Une porte est une ligne de deux points, de montant à montant ; celle-ci en a { $count }.
    [position] Un point, ce sont deux nombres, x et y en mètres.
    [wanted] Il faut { $wanted ->
        [Polygon] une surface (Polygon)
       *[LineString] une ligne (LineString)
     }, mais il y a { $found }.
    [nested] Les collections de formes dans des collections de formes ne sont pas lues.
   *[kind] « { $found } » n’est pas un genre de forme.
 }
F017-settle = { $problem ->
    [kind] Genres de formes : { $list }.
   *[other] Dessinez-la de nouveau, ou importez de nouveau le plan.
 }
F018-title = Une rubrique dont le nom de fichier ne suit pas le modèle
F018-says = « { $file } » ne dit pas de quelle rubrique il s’agit ni où elle se place.
F018-settle = Nommez-le par numéro, trait d’union et clé, en minuscules sans accent : sections/03-lockdown.md
F019-title = Un pays qui n’est pas un code
F019-says = « { $value } » n’est pas un code de pays à deux lettres.
F019-settle = Écrivez le code ISO 3166-1 en majuscules : KZ, GB, FR, RU.

## A : points de rassemblement

A401-title = Pas de point de rassemblement
A401-says = Le plan ne montre aucun point de rassemblement.
A401-settle = Dessinez sur le plan un ou deux points de rassemblement (« assemblypoint »), comme surfaces, loin du bâtiment et des voies.
A402-title = Point de rassemblement en deçà des distances de sécurité
A402-says = { $place } : à { $distance } du bâtiment. La distance obligatoire de la fiche publique sur la menace de bombe est respectée pour { $kept ->
    [one] { $kept } classe
   *[other] { $kept } classes
 } sur { $classes } ; la classe suivante ({ $next }) demande { $asked }.
A402-settle = Gardez ce point pour l’incendie, et nommez-en un second, plus éloigné, pour la menace de bombe. Le jour venu, suivez la police.
A403-title = Tous les points de rassemblement sont du même côté
A403-says = { $count ->
    [1] Le seul point de rassemblement se trouve d’un côté du bâtiment.
   *[other] Les { $count } points de rassemblement se trouvent tous du même côté du bâtiment.
 }
A403-settle = Nommez un autre point d’un autre côté, et écrivez dans le plan qui choisit entre eux.
A404-title = Le chemin vers le point de rassemblement traverse une voie
A404-says = Depuis la sortie la plus proche, le chemin direct traverse une voie. De : { $exit } ; vers : { $place } ; à travers : { $road }. { $free ->
    [0] D’aucune sortie on n’y va tout droit sans traverser une voie.
   *[other] On y va sans traverser de voie depuis { $free } sorties sur { $exits }.
 }
A404-settle = Choisissez un point du même côté de la voie que le bâtiment, faites contourner, ou désignez qui arrête la circulation.
A405-title = Point de rassemblement sur un stationnement
A405-says = { $place } : sur un stationnement ({ $parking }).
A405-settle = Déplacez le point vers un lieu sans véhicules, ou fermez le stationnement tant que des personnes sont dans le bâtiment.
A406-title = Pas assez de place aux points de rassemblement
A406-says = Les points de rassemblement offrent ensemble { $area }. Pour { $people } personnes, il faut { $needed }.{ $dots ->
    [0] {""}
   *[other] {" "}La surface n’est pas dessinée et ne compte pas pour { $dots } d’entre eux.
 }
A406-settle = Dessinez chaque point comme une surface, ou nommez d’autres points.
A407-title = Point de rassemblement trop proche en cas d’incendie
A407-says = { $place } : à { $distance } du bâtiment ; il en faut { $asked }.
A407-settle = Éloignez le point.

## K : s’enfermer

K301-title = Locaux qui ne ferment pas à clé
K301-says = { $count ->
    [1] { $place } : ne ferme pas de l’intérieur ; personnes : { $people }.
    [one] { $place } : { $count } local ne ferme pas de l’intérieur ; personnes : { $people }.
   *[other] { $place } : { $count } locaux ne ferment pas de l’intérieur ; personnes : { $people }.
 }
K301-settle = Posez un bouton ou un autre verrou qui ferme de l’intérieur sans clé et s’ouvre d’un seul geste, ou nommez un local de repli pour chacun de ces locaux.
K302-title = On ne sait pas quels locaux ferment
K302-says = { $count ->
    [1] { $place } : personne n’a dit si le local ferme de l’intérieur.
    [one] { $count } local occupé : personne n’a dit s’il ferme de l’intérieur.
   *[other] { $count } locaux occupés : personne n’a dit s’ils ferment de l’intérieur.
 }
K302-settle = Essayez chaque porte de l’intérieur, sans clé, et notez « lockable » : oui ou non.
K303-title = Nulle part où aller pour s’enfermer
K303-says = { $count ->
    [1] { $place } : ne ferme pas à clé, et aucun autre local n’est nommé pour les personnes qui s’y trouvent ({ $people }).
    [one] { $place } : { $count } local ne ferme pas à clé, et aucun autre n’est nommé pour les personnes qui s’y trouvent ({ $people }).
   *[other] { $place } : { $count } locaux ne ferment pas à clé, et aucun autre n’est nommé pour les personnes qui s’y trouvent ({ $people }).
 }
K303-settle = Nommez pour chacun un local proche qui ferme à clé (« refuge »), dont le chemin ne longe pas la façade.
K304-title = Un local de repli qui ne ferme pas
K304-says = Les personnes de ce lieu : { $from } — sont envoyées ici : { $place }. { $known ->
    [yes] Ce local ne ferme pas à clé.
   *[no] Mais personne n’a dit s’il ferme à clé.
 }
K304-settle = Choisissez un local qui ferme de l’intérieur, ou posez le verrou et notez-le.
K305-title = Un local de repli trop petit
K305-says = { $place } : { $people } personnes s’y trouveraient, les siennes et celles envoyées depuis { $count ->
    [one] { $count } autre local
   *[other] { $count } autres locaux
 }. Il y a place debout pour { $capacity }.
K305-settle = Répartissez ces locaux sur davantage de locaux de repli.
K306-title = Un local de repli à un autre niveau
K306-says = { $place } : pour s’enfermer, il faudrait prendre l’escalier. Local de repli : { $refuge }.
K306-settle = Choisissez un local fermant à clé au même niveau.
K307-title = Pas de signal propre pour s’enfermer
K307-says = { $known ->
    [no] Le signal « s’enfermer » sonne comme l’alarme incendie.
   *[unknown] Rien ne dit qu’il existe un signal « s’enfermer » différent de l’alarme incendie.
 }
K307-settle = Choisissez un signal qu’on ne puisse confondre avec l’incendie : message parlé par haut-parleurs, son long, messagers. Vérifiez qu’il s’entend partout, puis notez-le comme mesure (m029) ou comme donnée.
K308-title = Des personnes dans des espaces ouverts
K308-says = { $place } : au moment le plus chargé, { $people } personnes dans un lieu qui ne ferme pas à clé. Aucun local de repli n’est nommé pour elles.
K308-settle = Nommez un local fermant à clé où vont les personnes d’ici, et affichez son nom au mur.

## H : les personnes

H501-title = Personne ne dirige
H501-says = Le plan ne nomme personne qui décide d’évacuer, de se mettre à l’abri ou de s’enfermer.
H501-settle = Nommez par sa fonction, dans people.toml, le responsable de la cellule de crise (rôle « incident_lead »), et deux suppléants.
H502-title = Rôles que personne ne tient
H502-says = { $count ->
    [1] Personne n’est désigné : { $place }.
    [one] { $count } rôle de la cellule de crise n’est tenu par personne.
   *[other] { $count } rôles de la cellule de crise ne sont tenus par personne.
 }
H502-settle = Désignez une personne pour chacun, ou supprimez le rôle et écrivez qui en fait le travail.
H503-title = Rôles sans suppléant
H503-says = { $count ->
    [1] Pas de suppléant : { $place }.
    [one] { $count } rôle n’a pas de suppléant.
   *[other] { $count } rôles n’ont pas de suppléant.
 }
H503-settle = Désignez un suppléant pour chaque rôle, et deux pour le responsable, afin que l’un d’eux soit toujours sur place.
H504-title = Une personne, deux rôles à la fois
H504-says = { $person } tient deux rôles à exercer au même moment : { $place } et { $other }.
H504-settle = Confiez l’un des deux rôles à quelqu’un d’autre.
H505-title = Le suppléant est la même personne
H505-says = { $place } : { $person } en est à la fois titulaire et suppléant.
H505-settle = Désignez quelqu’un d’autre comme suppléant.
H506-title = Contacts non vérifiés depuis un an
H506-says = { $count ->
    [1] Depuis un an, personne n’a confirmé que ce contact répond : { $place }.
    [one] Depuis un an, personne n’a confirmé que { $count } contact répond.
   *[other] Depuis un an, personne n’a confirmé que { $count } contacts répondent.
 }{ $never ->
    [0] {""}
   *[other] {" "}Jamais confirmés : { $never }.
 }
H506-settle = Appelez une fois chaque numéro et notez le jour dans « confirmed ».
H507-title = Personnes sans numéro de téléphone
H507-says = { $count ->
    [1] Aucun numéro de téléphone n’est connu : { $place }.
    [one] Aucun numéro de téléphone n’est connu pour { $count } personne du plan.
   *[other] Aucun numéro de téléphone n’est connu pour { $count } personnes du plan.
 }
H507-settle = Écrivez le numéro professionnel dans people.toml. Pas de numéro privé sans accord.
H508-title = Personne pour ceux qui ont besoin d’aide
H508-says = Personne n’est désigné pour veiller à ce que chacun reçoive l’aide dont il a besoin.
H508-settle = Désignez une personne (rôle « particular_needs ») et un suppléant, et convenez d’un aidant avec chaque personne qui le souhaite. Notez des nombres et des lieux, ni noms ni diagnostics.
H509-title = Aucun contact à la police ou chez les sapeurs-pompiers
H509-says = Hors numéro d’urgence, le plan ne nomme aucun contact : { $service ->
    [police] police
   *[fire] sapeurs-pompiers
 }.
H509-settle = Demandez au poste local qui suit votre site, et inscrivez la fonction, son numéro professionnel et son service.

## R : les droits

R701-title = Pas d’examen du respect des droits
R701-says = { $place } : cette mesure peut toucher aux droits des personnes, et nul n’a répondu aux questions sur les droits.
R701-settle = Répondez aux dix questions dans measures.toml (« rights ») : quelle loi le permet, à quoi cela sert, ce qui a été essayé d’abord, comment se plaindre, quand cela finit.
R702-title = Examen du respect des droits incomplet
R702-says = { $place } : { $count ->
    [one] une question de l’examen des droits est sans réponse
   *[other] { $count } questions de l’examen des droits sont sans réponse
 }, d’abord : { $question }
R702-settle = Répondez dans measures.toml, en une phrase chacune. « Non connu » est une réponse honnête et laisse le constat ouvert.
R703-title = Plus d’atteinte aux droits que de bénéfice
R703-says = { $place } : l’effet sur les droits est noté { $impact } sur 4, le bénéfice { $benefit } seulement.
R703-settle = Choisissez la mesure plus douce nommée dans l’examen, ou modifiez celle-ci jusqu’à ce que le bénéfice soit au moins égal : moins de caméras, conservation plus courte, pas de contrôle des personnes.
R704-title = Une caméra regarde dans un lieu intime
R704-says = { $place }, caméra { $camera } : { $doors ->
    [0] placée dans
   *[other] regarde, porte ouverte, dans
 } « { $room } », { $kind ->
    [restroom] des toilettes
    [shower] des douches
    [lockerroom] un vestiaire
   *[other] une salle de prière
 }.
R704-settle = Tournez ou déplacez la caméra, réduisez sa portée, ou masquez définitivement cette partie de l’image et notez-le.
R705-title = Enregistrements gardés sans motif
R705-says = { $place } : les enregistrements sont gardés { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }, sans motif pour plus de { $hours } heures.
R705-settle = Réglez l’enregistreur sur { $hours } heures, ou écrivez pourquoi il faut ici plus longtemps et quand cela sera revu.
R706-title = Enregistrements gardés très longtemps
R706-says = { $place } : les enregistrements sont gardés { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }. Plus de { $limit } est en général disproportionné.
R706-settle = Raccourcissez la durée, sauf si une loi de votre pays la demande.
R707-title = Enregistrements gardés moins longtemps que demandé
R707-says = { $place } : les enregistrements sont gardés { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } ; il en faut au moins { $asked }.
R707-settle = Réglez l’enregistreur sur { $asked } jours, et effacez ensuite.
R708-title = Deux règles sur la conservation
R708-says = Les règles du pays demandent de garder les enregistrements au moins { $asked } jours ; les lignes directrices européennes attendent un motif au-delà de { $hours } heures. Ici, les règles du pays s’appliquent.
R708-settle = Rien à régler : gardez les enregistrements aussi longtemps que demandé, pas plus, et dites-le sur le panneau.
R709-title = Durée de conservation non connue
R709-says = { $place } : { $count ->
    [one] { $count } caméra
   *[other] { $count } caméras
 }, et nul n’a dit combien de temps les enregistrements sont gardés.
R709-settle = Regardez le réglage de l’enregistreur et notez « retention_days » ; 0 si rien n’est enregistré.
R710-title = Date de fin ou de révision dépassée
R710-says = { $place } : { $what ->
    [ends] la date de fin, le { $date }, est passée et la mesure est toujours là
   *[review] la révision était due le { $date }
 }.
R710-settle = Mettez fin à la mesure, ou revoyez-la avec les personnes concernées et fixez une nouvelle date.
R711-title = Une mesure bloque un passage
R711-says = { $place } : à cause de cette mesure, on ne passe plus ici : { $blocked }{ $what ->
    [exit] . C’est une sortie
    [accessible] . C’est un chemin sans marche
   *[only_way] {". "}{ $count ->
        [one] { $count } local n’a
       *[other] { $count } locaux n’ont
    } pas d’autre issue
 }.
R711-settle = Déplacez la mesure, ou modifiez-la pour que chacun puisse sortir d’un seul geste et qu’un fauteuil passe.
R712-title = Reconnaissance de visages là où il y a des enfants
R712-says = { $place } : reconnaît des visages ou des corps dans un lieu pour enfants.
R712-settle = Laissez la reconnaissance désactivée. Si une porte ne doit s’ouvrir qu’aux personnes connues, employez des cartes ou une personne à l’entrée.
R713-title = Pas de date de fin
R713-says = { $place } : aucun jour n’est fixé où elle prend fin ou doit être approuvée de nouveau.
R713-settle = Fixez un jour. Sans meilleure raison, notre valeur par défaut est de { $days } jours après le début.

## F : l’exportation du plan

F120-title = Plan sans lieu sur la Terre
F120-says = Le plan ne dit pas où il se trouve sur la Terre, et ce format le demande.
F120-settle = Donnez la longitude et la latitude de l’origine du plan, et de combien son haut est tourné par rapport au nord : --at LON,LAT,AZIMUT.
F121-title = Lieu impossible sur la Terre
F121-says = La longitude et la latitude du plan ne sont sur aucune carte.
F121-settle = Donnez une longitude de −180 à 180 et une latitude de −85 à 85, dans cet ordre.
F122-title = Fichier de plan endommagé
F122-says = { $file } ne peut être lu comme { $format } : il s’interrompt ou est endommagé à l’octet { $byte }.
F122-settle = Récupérez ou exportez de nouveau le fichier ; la copie a été interrompue ou altérée en chemin.

## F : fichiers venus d’ailleurs et archives

F101-title = Fichier de plan vide
F101-says = { $file } est vide.
F101-settle = Exportez de nouveau le plan depuis le programme qui l’a fait, et vérifiez que la copie est complète.
F102-title = Fichier de plan trop grand
F102-says = { $file } fait { $mib } Mio. Parvis lit les fichiers de plan jusqu’à { $limit } Mio.
F102-settle = Exportez un bâtiment à la fois, ou sans mobilier ni textures.
F103-title = Fichier de plan trop emboîté
F103-says = { $file } dépasse { $limit } niveaux d’emboîtement à la ligne { $line }.
F103-settle = Exportez de nouveau le plan. Si le fichier vient d’un inconnu, ne l’utilisez pas.
F104-title = Trop de choses dans un fichier de plan
F104-says = { $file } contient { $count } ({ $what }). Parvis en lit jusqu’à { $limit }.
F104-settle = Exportez un bâtiment à la fois.
F105-title = Fichier de plan coupé
F105-says = { $file } s’arrête en plein milieu, à la ligne { $line }.
F105-settle = Récupérez ou exportez de nouveau le fichier ; la copie a été interrompue.
F106-title = Fichier de plan illisible
F106-says = { $file } ne peut être lu comme { $format } : ligne { $line }, { $problem ->
    [utf8] un caractère n’est pas en UTF-8
    [features] il n’y a pas de liste d’objets (features)
    [bracket] une parenthèse se ferme sans avoir été ouverte
    [rules] les règles du format ne sont pas respectées
    [place] une valeur ne convient pas à sa place
    [integer] « { $detail } » n’est pas un nombre entier
    [number] « { $detail } » n’est pas un nombre
   *[other] le programme de lecture dit « { $detail } »
 }.
F106-settle = Exportez de nouveau le fichier depuis le programme qui l’a fait.
F107-title = Plan sans dessin
F107-says = { $file } énumère des locaux et des portes mais n’en dessine aucun.
F107-settle = Exportez-le de nouveau avec la géométrie : dans la maquette, choisissez l’exportation qui écrit les contours (XY) des locaux et des portes.
F108-title = Coordonnée impossible dans un plan
F108-says = { $file } place « { $what } » en { $x }, { $y }, ce qui n’est pas un lieu dans un bâtiment.
F108-settle = Vérifiez les unités et l’origine du plan, puis exportez-le de nouveau.
F109-title = Dessin AutoCAD DWG
F109-says = { $file } est un dessin AutoCAD DWG ({ $version }).
F109-settle = Ouvrez-le dans le programme où il a été dessiné, enregistrez-le en DXF, puis importez le fichier DXF.
F110-title = Format de plan inconnu
F110-says = { $file } n’est pas un format de plan que Parvis lit. Il lit { $accepted }.
F110-settle = Enregistrez ou exportez le plan dans l’un de ces formats.
F111-title = Aucun local dans le fichier de plan
F111-says = { $file } a été lu, mais ne contient ni local, ni couloir, ni surface de sol.
F111-settle = Exportez le plan intérieur, avec locaux ou sols, et pas seulement le contour du bâtiment ou le terrain.
F112-title = Archive trop grande
F112-says = { $file } contient plus de { $limit } Mio. Elle n’a pas été décompressée.
F112-settle = N’y mettez que les fichiers d’un seul site.
F113-title = Archive pointant hors d’elle-même
F113-says = { $file } contient une entrée « { $entry } » qui pointe hors de l’archive. Rien n’a été décompressé.
F113-settle = Remettez les fichiers dans un simple répertoire et compressez de nouveau. Si l’archive vient d’un inconnu, ne l’utilisez pas.
F114-title = Archive impossible à décompresser
F114-says = { $problem ->
    [twice] { $file } ne peut être décompressé : il contient deux fois « { $detail } ».
    [unsupported] { $file } ne peut être décompressé : il emploie quelque chose que Parvis ne lit pas (« { $detail } »).
    [method] { $file } ne peut être décompressé : il est compressé d’une façon que Parvis ne lit pas.
    [contents] { $file } ne peut être décompressé : son contenu est endommagé.
    [damaged] { $file } ne peut être décompressé : il est endommagé ou coupé.
   *[other] { $file } ne peut être décompressé : « { $detail } ».
 }
F114-settle = Récupérez de nouveau l’archive, ou compressez ses fichiers en zip ordinaire.
F115-title = Calques du plan non expliqués
F115-says = { $file } demande un fichier de correspondance disant ce que signifient ses calques : { $why }.
F115-settle = Écrivez un fichier de correspondance qui nomme les calques des murs, locaux, portes et sorties, et donnez-le avec le plan.
F116-title = Archive faite pour remplir la mémoire
F116-says = { $file } contient « { $entry } », qui fait plus de { $limit } fois sa taille une fois décompressé. Rien n’a été décompressé.
F116-settle = Redemandez l’archive à une personne de confiance.
F117-title = Un lien au lieu d’un fichier
F117-says = { $file } contient « { $entry } », qui est un lien et non un fichier.
F117-settle = Mettez le fichier lui-même à la place du lien.
F118-title = Archive verrouillée par mot de passe
F118-says = { $file } est verrouillé par mot de passe à « { $entry } ».
F118-settle = Compressez de nouveau les fichiers sans mot de passe. Pour les garder secrets en chemin, mettez le zip sur une clé chiffrée.
F119-title = Fichier impossible à lire
F119-says = { $problem ->
    [absent] { $file } ne peut être lu : ce fichier ou ce dossier n’existe pas.
    [forbidden] { $file } ne peut être lu : vous n’avez pas le droit de l’ouvrir.
    [deep] { $file } ne peut être lu : ses dossiers sont emboîtés sur plus de { $detail } niveaux.
   *[other] { $file } ne peut être lu : « { $detail } ».
 }
F119-settle = Vérifiez le nom, que le disque est branché et que vous avez le droit d’ouvrir le fichier.

## L : la loi

L601-title = La catégorie du site ne peut être décidée
L601-says = { $question } : { $count ->
    [one] { $count } donnée manque.
   *[other] { $count } données manquent.
 }
L601-settle = { $count ->
    [1] Inscrivez la donnée nommée ici, avec sa source et sa date.
   *[other] Inscrivez les données nommées ici, avec leur source et leur date.
 }
L602-title = Il manque une chose demandée
L602-says = { $count ->
    [1] { $mode ->
        [compliance] Exigé, et absent : { $asks }
        [readiness] Sera exigé, et absent : { $asks }
       *[planning] Conseillé, et absent : { $asks }
    }
   *[other] { $place } : { $count } éléments demandés sont absents. Le premier : { $asks }
 }
L602-settle = { $how ->
    [own] { $settle }
   *[fact] Mettez-le en place, puis inscrivez-le avec sa source et sa date.
 }
L603-title = On ne sait pas si une chose demandée est là
L603-says = { $mode ->
    [compliance] Exigé, et nul n’a dit si c’est là : { $asks }
    [readiness] Sera exigé, et nul n’a dit si c’est là : { $asks }
   *[planning] Conseillé, et nul n’a dit si c’est là : { $asks }
 }
L603-settle = { $how ->
    [fact] Répondez à la question nommée ici.
    [own] { $settle }
    [cannot] Parvis ne peut le voir dans un dossier : vérifiez sur place.
   *[list] Inscrivez-le parmi les mesures, ou indiquez que la liste des mesures est complète.
 }
L604-title = Une échéance est passée ou proche
L604-says = { $state ->
    [passed] Le dernier jour était le { $due }, { $days ->
        [1] hier
       *[other] il y a { $days } jours
    }, et rien ne dit que c’est fait : { $asks }
   *[near] Le dernier jour est le { $due }, { $days ->
        [0] aujourd’hui
        [1] demain
       *[other] dans { $days } jours
    } : { $asks }
 }
L604-settle = { $holidays ->
    [open] Faites-le, et inscrivez le jour. Les jours ont été comptés sans jours fériés ; le vrai dernier jour peut donc différer un peu : demandez.
   *[counted] Faites-le, et inscrivez le jour.
 }
L605-title = À confirmer par un juriste
L605-says = { $question } : { $class ->
    [none] la conclusion qu’aucune catégorie ne convient
   *[other] la catégorie
 } repose sur une source qui cite la loi ; le texte de la loi lui-même n’a pas été vu.
L605-settle = Faites comparer par un juriste les articles nommés ici avec le texte officiel, et corriger le recueil s’ils diffèrent.
L606-title = Un critère de la loi n’est pas chargé
L606-says = { $says }
L606-settle = { $kind ->
    [boundary] Demandez à l’autorité qui fixe la catégorie. Si le texte officiel ({ $needs }) y répond, qu’un juriste l’inscrive dans le recueil.
   *[stub] Qu’un juriste lise le texte officiel ({ $needs }) et inscrive la valeur dans le recueil ; c’est une ligne.
 }
L607-title = La catégorie est proposée, non confirmée
L607-says = { $question } : { $class }. C’est ce qui découle des règles ; nul ne l’a encore confirmé.
L607-settle = Quand l’autorité compétente a confirmé la catégorie, inscrivez le jour.
L608-title = La loi de ce pays n’est pas chargée
L608-says = { $country ->
    [none] Le dossier ne dit pas dans quel pays se trouve le site ; aucune loi n’est donc appliquée.
   *[other] Aucun recueil de règles ne parle pour le pays { $country } ; aucune loi n’est donc appliquée.
 } Ce qui est demandé ici, ce sont des valeurs de planification.
L608-settle = { $country ->
    [none] Inscrivez le code à deux lettres du pays : country = "KZ".
   *[other] Demandez à la police et aux sapeurs-pompiers ce que la loi demande. Un juriste peut ajouter un recueil ; packs/README.md montre comment.
 }
L609-title = Un nombre proche d’une limite
L609-says = { $question } dépend de ceci : { $place } ; { $number } est à cinq pour cent au plus de la limite { $limit }.
L609-settle = Comptez ou mesurez encore une fois, et notez comment.

## D : les exercices

D801-title = Moins d’exercices que demandé
D801-says = { $rule } Le dossier en montre { $held } sur { $needed } entre le { $from } et le { $until }.
D801-settle = Inscrivez les exercices réalisés. S’il en manque un, prévoyez-le maintenant et dites pourquoi dans le plan.
D802-title = Un exercice est bientôt dû
D802-says = { $rule } Il en faut encore { $missing } avant le { $due }, et aucune date n’est fixée.
D802-settle = Fixez un jour, hors examens et vacances, et prévenez les familles et le personnel.
D803-title = Un exercice surprise avec des enfants
D803-says = { $place } : non annoncé, et des enfants y participent.
D803-settle = Annoncez-le : au personnel, aux familles, et aux enfants avec des mots de leur âge.
D804-title = De la violence montrée à des enfants
D804-says = { $place } : des armes ou des blessures sont jouées, et des enfants y participent.
D804-settle = Supprimez cette mise en scène. Exercez à entendre l’alarme, fermer à clé, se cacher et faire silence.
D805-title = Un exercice d’attaque avec des élèves
D805-says = { $place } : des élèves y participent, alors que les règles d’ici veulent de tels exercices sans eux. { $rule }
D805-settle = Faites-le avec le personnel et la police seulement, après les cours, et dites calmement aux élèves que faire quand l’alarme retentit.
D806-title = Rien sur le suivi après l’exercice
D806-says = { $place } : rien n’est écrit sur ce qui a été fait ensuite pour le bien-être des personnes.
D806-settle = Notez qui a parlé ensuite avec qui : les cinq minutes du psychologue, l’échange en classe, le téléphone pour les familles.
D807-title = Un exercice sans durée ou sans effectif
D807-says = { $place } : { $what ->
    [people] le nombre de personnes n’est pas noté
    [seconds] la durée n’est pas notée
   *[both] ni la durée ni le nombre de personnes ne sont notés
 }.
D807-settle = Reprenez les notes des observateurs et inscrivez les secondes jusqu’à ce que tous soient sortis ou en sûreté, et combien ont participé.
D808-title = Un exercice prévu dont le jour est passé
D808-says = { $place } : prévu le { $date }, mais non inscrit comme réalisé.
D808-settle = Inscrivez-le comme réalisé, avec durée et effectif, ou fixez un nouveau jour.
D809-title = Des mots effrayants pour de jeunes enfants
D809-says = { $place } : de jeunes enfants y participent, et le compte rendu dit « { $word } ».
D809-settle = Appelez-le jeu de cache-cache ou roi du silence, dans le compte rendu, la lettre aux familles et la classe.
D810-title = Rien d’observé
D810-says = { $place } : aucune observation n’est notée.
D810-settle = Demandez aux participants une chose réussie et une chose à corriger, et notez les deux.
D811-title = Des observations sans suite
D811-says = { $place } : { $count ->
    [one] { $count } observation
   *[other] { $count } observations
 }, et rien n’a été inscrit depuis qui en découle.
D811-settle = Inscrivez ce qui en découle comme mesure ou comme point à corriger, avec un nom et un jour, ou écrivez que rien n’est nécessaire.

D812-title = Pas encore corrigé
D812-says = { $place } : { $text } ({ $shown_by })
D812-settle = Dites qui s’en occupe et pour quand. Quand c’est fait, marquez-le comme fait.
