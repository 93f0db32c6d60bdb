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
