### Pourquoi chaque vérification existe : ce qu’elle demande, sur quel fondement, un exemple.
### status: draft

## P : le plan

P101-why =
    Un plan de protection montre où sont les personnes et comment elles sortent. Les règles d’incendie demandent des plans d’étage avec sorties, chemins principaux et secondaires, espaces d’attente et déclencheurs d’alarme, et un plan de masse avec le point de rassemblement. Sans plan, la plupart des vérifications se taisent, et ce silence ne doit pas passer pour une approbation.
    Exemple : un fichier de bâtiment qui a des listes de locaux mais aucune forme. Comment faire : importez un plan de l’architecte, une carte d’intérieur ou une photographie décalquée à la main.
P102-why =
    Surfaces, personnes par local et longueurs de chemin se calculent à partir des contours. Un contour qui se croise, qui est dessiné deux fois ou laissé ouvert n’a pas d’intérieur clair ; la lecture le répare en gardant le plus de surface possible, et le dit.
    Exemple : un local en nœud papillon devient deux triangles joints en un point. Comment faire : regardez une fois les locaux cités ; s’ils sont justes, rien de plus n’est nécessaire.
P103-why =
    Un local dessiné deux fois serait compté deux fois : deux fois les personnes, deux fois les portes. La lecture garde le premier et n’écarte le second que si tous deux ont le même sol au même niveau.
    Exemple : une feuille exportée de deux calques. Comment faire : lisez le nom du local conservé.
P104-why =
    Une porte ne relie deux locaux que là où elle touche leurs murs. Les plans manquent souvent le mur d’une main ; la porte est alors ramenée au mur le plus proche, jamais plus loin que l’épaisseur d’un mur épais. Une porte mise dans le mauvais mur ouvrirait un chemin qui n’existe pas.
    Exemple : une porte posée à 0,12 m de la ligne du mur. Comment faire : regardez les portes citées, la plus éloignée d’abord.
P105-why =
    Chaque chemin de sortie est une chaîne de locaux et de portes. Quand le fichier ne donne que la forme des portes, Parvis relie chacune aux locaux que touchent ses bouts. C’est presque toujours juste, sauf là où les murs sont épais ou lorsque deux petits locaux se rejoignent à une porte.
    Exemple : une carte d’intérieur dont les portes sont des points. Comment faire : vérifiez d’abord les portes entre couloirs et escaliers, dont dépendent le plus de chemins.
P106-why =
    En étage, on sort par les escaliers. Les plans les donnent niveau par niveau et disent rarement que deux morceaux n’en font qu’un ; Parvis relie donc les morceaux superposés. Un escalier qui s’arrête en réalité un étage plus tôt serait un chemin qui n’existe pas.
    Exemple : l’escalier du grenier dessiné au-dessus de l’escalier principal. Comment faire : confirmez chaque escalier, en partant du haut.
P107-why =
    La longueur d’un escalier dépend de la hauteur d’étage, et les personnes se comptent d’après la surface. Quand le fichier ne donne ni l’une ni l’autre, Parvis les déduit : les niveaux de leur ordre, les sols de ce que laissent les murs. Un mauvais ordre des niveaux envoie les gens en haut plutôt que dehors.
    Exemple : des niveaux nommés « A » et « B ». Comment faire : lisez la liste des niveaux de bas en haut.
P108-why =
    L’usage d’un local décide du nombre de personnes compté, s’il doit fermer à clé et si une caméra peut y regarder. Un local d’usage inconnu est compté vide tant que vous n’indiquez pas combien il tient de personnes.
    Exemple : « Гардероб » est un vestiaire pour qui lit le russe, et rien pour un ordinateur. Comment faire : donnez à chaque local cité un usage, ou le nombre de personnes.
P109-why =
    Une porte qui nomme un local absent du fichier ne relie rien ; un escalier qui nomme un niveau absent ne mène nulle part. Parvis ne devine pas ce qui était voulu. Des chemins de sortie peuvent manquer au plan pour cette raison.
    Exemple : seule la moitié du bâtiment a été exportée. Comment faire : obtenez un fichier complet.
P110-why =
    Rien n’est abandonné en silence. Une forme sans niveau, une porte d’un seul point, un local sans surface ne peuvent être ni dessinés ni parcourus ; ils sont écartés et cités ici. Une porte absente cache un chemin, un local absent cache des personnes.
    Exemple : trois portes qui ne sont à aucun étage. Comment faire : comparez le nombre de locaux, de portes et de sorties avec le bâtiment.
P111-why =
    Toutes les largeurs, surfaces et distances dépendent de l’unité. Un plan en millimètres lu en centimètres rend les portes dix fois trop larges, et toute vérification qui suit ne vaut rien.
    Exemple : une porte de 900 unités ne fait 0,90 m que si l’unité est le millimètre. Comment faire : mesurez une chose réelle.
P112-why =
    Tout ce qui concerne la sortie dépend des sorties. Une porte vers un balcon ou vers une partie non dessinée a tout l’air d’une sortie ; une fenêtre dessinée comme une porte aussi. Une seule fausse sortie donne à une impasse l’apparence de la sûreté.
    Exemple : une porte sur une cour fermée. Comment faire : faites le tour du bâtiment avec la liste.
P113-why =
    Le nombre de personnes qu’une porte laisse passer dépend de sa largeur libre : l’espace entre le cadre et le vantail ouvert, non la largeur du vantail au catalogue. Là où le fichier ne la donne pas, Parvis suppose une porte simple ordinaire et le dit chaque fois, car un plan fondé sur des portes supposées est un plan que personne n’a parcouru.
    Exemple : « 0,90 m supposé » pour 40 portes intérieures. Comment faire : un mètre ruban, dix secondes par porte.
P114-why =
    Un local où personne ne peut entrer est soit une erreur du plan, soit pas un local. Ses occupants n’auraient pas d’issue, et les vérifications des chemins, des serrures et des locaux de repli le laissent de côté.
    Exemple : une réserve dont la porte est dessinée à un autre étage. Comment faire : dessinez la porte, ou indiquez que l’espace est fermé.
P115-why =
    Le même sol ne peut porter les personnes de deux locaux. Un chevauchement les compte deux fois et laisse un chemin sauter d’un local à l’autre sans porte. Les minces bandes le long des murs sont une tolérance de dessin ordinaire et ne sont pas signalées.
    Exemple : l’ancien et le nouveau contour de la même classe. Comment faire : supprimez-en un.
P116-why =
    Une porte entre rien et rien ne mène personne nulle part. Elle se trouve en général à un pas de son mur, ou appartient à un local non exporté. Un chemin de sortie peut manquer à cause d’elle.
    Exemple : un portail dessiné dans la cour. Comment faire : déplacez-le ou supprimez-le.
P117-why =
    En étage, une porte qui donne à l’air libre n’est une sortie que si un escalier, une rampe ou une pente en descend. Tant qu’on ne le sait pas, ces portes comptent comme sorties partout ailleurs ; les chemins peuvent donc paraître plus courts et les impasses plus sûres qu’ils ne sont.
    Exemple : un escalier de secours qui n’est dessiné à aucun niveau, ou une porte de balcon. Comment faire : dessinez ce qui existe.
P118-why =
    La police et les ambulances parlent du côté nord et du portail est. Un plan qu’on ne peut poser sur une carte leur coûte du temps, et le point de rassemblement ne peut être comparé aux voies et aux voisins.
    Exemple : un plan d’architecte avec ses propres axes. Comment faire : les coordonnées d’un angle, prises sur une carte de téléphone, et la direction d’un long mur.
P119-why =
    On ne compte pas partout les étages de la même façon : le premier étage est au sol dans un pays, une volée plus haut dans un autre. Un nom affiché au mur près de l’escalier ne laisse aucun doute à la radio.
    Exemple : le niveau 1 porte le panneau « 2 этаж ». Comment faire : recopiez les mots du panneau.
P120-why =
    Qui appelle à l’aide doit pouvoir dire où il est, et qui vient doit le trouver. Les systèmes d’orientation des écoles donnent à chaque local un numéro, formé de l’étage et de deux chiffres, sur la porte, dedans et dehors.
    Exemple : « la petite pièce derrière la salle » est introuvable pour un nouveau venu. Comment faire : des plaques aux portes ; dans le plan, remplissez « number ».
P121-why =
    Un numéro porté par deux portes envoie les secours à la mauvaise. Il fausse aussi les comptages : « la salle 12 est au complet » ne dit rien s’il y en a deux.
    Exemple : les deux moitiés d’une classe partagée ont gardé le numéro 12. Comment faire : appelez-les 12a et 12b.
P122-why =
    Un escalier qui ne mène nulle part laisse sans descente, dans chaque vérification, les personnes du dessus. Le plus souvent, le morceau de l’étage suivant manque au fichier ou est dessiné à côté.
    Exemple : une marche d’entrée dessinée comme un escalier. Comment faire : reliez les morceaux, ou appelez la marche couloir.
P123-why =
    Une sortie mène hors du bâtiment. Une porte entre deux pièces mène de l’une à l’autre, quoi que dise le fichier. Tant que ce n’est pas réglé, elle compte comme sortie dans toutes les autres vérifications ; les chemins peuvent donc paraître plus courts qu’ils ne sont. Quand on simule la sortie des personnes, elles passent par cette porte et continuent vers la sortie suivante.
    Exemple : une porte de couloir vers un escalier, qu’un logiciel a marquée comme sortie du niveau. Comment faire : corrigez la marque.

## E : sortir

E201-why =
    De chaque local, on doit pouvoir aller à pied jusqu’à une porte qui donne dehors. Ascenseurs et escaliers mécaniques ne comptent pas. Si le plan n’en montre pas, soit on ne peut pas sortir, soit il manque une porte au plan ; il faut le savoir avant de signer.
    Exemple : une aile dont la porte de liaison n’appartient qu’à un seul local dans le fichier. Comment faire : cherchez sur le chemin la première porte qui ne mène nulle part.
E202-why =
    Sorties, portes et points de rassemblement se mesurent au nombre de personnes. Si le site indique combien un local en tient, ce nombre compte ; sinon la surface est divisée par la surface par personne des règles de construction (classe 1,86 m², bureau 13,9 m²). Couloirs, escaliers, toilettes et réserves ne comptent pas : leurs occupants viennent des locaux. Les mêmes personnes peuvent occuper plusieurs locaux dans la journée ; la somme peut donc dépasser l’effectif.
    Exemple : une classe de 48 m² est comptée pour 26 personnes. Comment faire : indiquez les nombres là où ils diffèrent.
E203-why =
    Chaque personne a besoin d’un peu de largeur : 5,1 mm de porte, 7,6 mm d’escalier selon les règles de construction prises comme valeur de planification. S’il y a plusieurs issues, la plus large n’est pas comptée, car un feu ou un assaillant peut s’y trouver. En étage, les issues sont les escaliers vers le sol, chacun large comme ses portes.
    Exemple : 400 personnes en étage et deux escaliers à portes de 1,20 m ; sans l’un d’eux, 157 personnes. C’est une valeur de planification, qui ne remplace pas un ingénieur en sécurité incendie. Comment faire : mesurez d’abord ; les largeurs supposées décident de bien des cas.
E204-why =
    Une issue unique peut être bloquée. Les règles de construction prises comme valeur de planification demandent deux issues par étage jusqu’à 500 personnes, trois jusqu’à 1000 et quatre au-delà. En étage, les issues sont les escaliers et rampes vers le sol ; une porte à tambour n’en est pas une. Jusqu’à 60 personnes, une seule issue est couramment admise : en deçà, ce n’est qu’une remarque.
    Exemple : 180 élèves à l’étage et un escalier. Comment faire : trouvez le second chemin, escalier extérieur ou passerelle vers l’aile voisine.
E205-why =
    Un local se vide par ses portes. Selon le guide anglais pris comme valeur de planification, une porte de 0,75 m suffit à 60 personnes, 0,85 m à 110, 1,05 m à 220, et au-delà une personne par 5 mm. Un local de plus de 60 personnes a besoin de plus d’une porte, et la plus large n’est alors pas comptée, car c’est peut-être elle qui est bloquée.
    Exemple : une salle à manger de 150 places avec une porte de 0,90 m. Comment faire : ouvrez le second vantail, ou une seconde porte.
E206-why =
    Dans une foule, la première personne devant une porte qui s’ouvre vers l’intérieur ne peut reculer pour l’ouvrir. Une porte par où sortent plus de 60 personnes s’ouvre dans le sens de la sortie. On compte les personnes des locaux que cette porte dessert et, pour une sortie, toutes celles dont elle est la plus proche.
    Exemple : les portes de la salle s’ouvrent vers ses 200 places. Comment faire : posez le vantail dans l’autre sens.
E207-why =
    La fumée, le feu ou un assaillant peut fermer une porte. Cette vérification ferme tour à tour chaque porte du bâtiment et regarde qui se trouve alors enfermé. Les classes seules derrière leur propre porte ne sont pas citées ; les groupes de locaux le sont, et les locaux de plus de 60 personnes. Si deux de ces portes se suivent, seule la plus extérieure est signalée.
    Exemple : une aile de six classes derrière une porte de couloir. Jusqu’à 60 personnes avec une seule issue sont couramment admises : ce sont alors des remarques.
E208-why =
    Un feu, une fumée ou un assaillant devant la façade en ferme toutes les sorties à la fois. Des issues de différents côtés laissent un choix. C’est notre lecture des bonnes pratiques, non une limite réglementaire.
    Exemple : un magasin avec trois portes sur la rue et une porte de livraison toujours verrouillée. Comment faire : faites de la porte arrière une sortie.
E209-why =
    On sort par où l’on est entré. Quand une sortie est la plus proche pour plus de la moitié, on y fait la queue tandis que d’autres restent vides ; si c’est elle qui est bloquée, la plupart doivent faire demi-tour. C’est notre propre valeur de planification.
    Exemple : la porte principale pour 420 personnes sur 600. Comment faire : donnez dans le plan à chaque local une première et une seconde sortie, et exercez les deux.
E210-why =
    Les chemins sont mesurés sur le plan, en contournant les murs et en descendant les escaliers, de l’angle le plus éloigné de chaque local à sa sortie la plus proche. Les limites varient selon le pays, l’usage et l’extinction automatique ; aucune dont nous ayons pu lire la source ne figure dans cette version, la longueur est donc donnée sans jugement. Un escalier non dessiné compte deux mètres de chemin par mètre de hauteur.
    Exemple : 62 m depuis l’atelier du grenier. Comment faire : connaissez ce nombre et chronométrez-le lors d’un exercice.
E211-why =
    Les ascenseurs s’arrêtent lors d’une évacuation. Les personnes en fauteuil, avec des béquilles ou de jeunes enfants ont alors besoin d’une porte sans marche, ou d’un lieu protégé près de l’escalier et de quelqu’un qui vient. Les règles d’incendie demandent au plan d’évacuation l’aide au sauvetage, et aux plans d’étage les chemins accessibles et les espaces d’attente.
    Exemple : le premier étage d’une école avec deux escaliers et un ascenseur. Comment faire : un espace d’attente près de chaque escalier, un appel, et deux aidants formés pour chaque personne qui en a besoin.
E212-why =
    Une seule marche derrière une porte arrête un fauteuil aussi sûrement qu’un mur. Le plan doit nommer les sorties utilisables sur roues, et les exercices les essayer.
    Exemple : une porte coupe-feu avec un seuil de 14 cm. Comment faire : regardez chaque sortie de l’extérieur ; l’inconnu reste inconnu tant que personne ne l’a fait.
E213-why =
    Sorties et points de rassemblement se mesurent aux personnes comptées dans les locaux. Si le site en annonce davantage, certaines n’ont ni local sur le plan ni issue prévue.
    Exemple : 700 personnes annoncées, 480 comptées, parce que la salle de sport n’est pas dessinée. Comment faire : complétez le plan ou indiquez les nombres par local.
E214-why =
    Une porte à tambour laisse passer une personne à la fois, se coince dans une foule et arrête un fauteuil ; elle ne compte donc pas comme issue. Il faut à côté une porte qui s’ouvre seule ou d’une poussée.
    Exemple : un hall d’hôtel. Comment faire : gardez la porte latérale déverrouillée et signalée.
E215-why =
    Une porte par où sortent plus de 60 personnes devrait s’ouvrir dans le sens de la sortie. Les dessins montrent souvent le vantail, les fichiers rarement ; il faut donc aller voir.
    Exemple : les deux portes de la salle des fêtes. Comment faire : essayez-les.
E250-why =
    Avant de faire sortir les personnes, le dessin est rendu praticable : les murs prennent leur épaisseur, les portes deviennent des passages, les escaliers des volées. Là où le dessin ne laisse pas de passage, on ne peut pas sortir, et les durées ne disent rien de ces personnes.
    Exemple : un local dont la seule porte est dessinée à deux mètres de lui. Comment faire : corrigez le dessin.
E251-why =
    Dans une foule de plus de quatre personnes par mètre carré, personne ne marche à son pas, et une poussée blesse. La règle des navires à passagers parle de congestion quand cette densité dure plus d’un dixième du temps ; elle sert ici de mesure, ce n’est pas une loi pour les bâtiments.
    Exemple : le pied d’un escalier où trois niveaux se rejoignent. Comment faire : envoyez l’un d’eux par l’autre escalier.
E252-why =
    Un feu ou un véhicule peut condamner n’importe quelle sortie. Parvis ferme chaque sortie à son tour et compare les durées, simulation par simulation, au bâtiment tel qu’il est. La sortie qui coûte le plus est celle à surveiller d’abord, et celle à fermer lors d’un exercice.
    Exemple : la seule porte large du rez-de-chaussée. Comment faire : nommez le second chemin des locaux qui l’utilisent et parcourez-le une fois.
E253-why =
    Là où l’on attend le plus, la porte décide de la durée pour tout le bâtiment. Parvis élargit chacune de ces portes à la taille suivante et compare les durées, simulation par simulation. Il ne sait rien des murs porteurs, des portes coupe-feu ni des coûts.
    Exemple : l’unique porte entre deux escaliers et le hall. Comment faire : avant de bâtir, ouvrez le second vantail s’il existe.
E254-why =
    Ce qu’une prévision trouve est gardé avec le dossier, parmi les autres constats. Quand une porte change de place ou que d’autres personnes arrivent, elle ne dit plus rien du bâtiment, et Parvis l’omet plutôt que de montrer d’anciens nombres.
    Exemple : une classe a changé d’étage après la prévision. Pour s’y conformer, relancez la prévision ; cela prend quelques minutes.
E255-why =
    Lors d’un confinement verrouillé ou d’une mise à l’abri, quiconque n’est pas dans un local qui convient a besoin d’un local avec de la place, et d’un chemin pour y aller. Les personnes en fauteuil roulant en ont besoin à leur propre niveau. Qui n’est accueilli nulle part reste dans le couloir, et personne n’a prévu ce qu’il fait alors.
    Exemple : un réfectoire vitré de deux cents personnes à côté de classes pleines. Pour se conformer : leur désigner le gymnase aux portes intérieures et s’exercer à y aller.

## K : s’enfermer

K301-why =
    Pour s’enfermer, on reste où l’on est, derrière une porte verrouillée, hors de vue. Les règles d’incendie demandent au plan de dire comment chaque porte est bloquée et comment les règles de sortie restent respectées. Une serrure qui exige une clé depuis le couloir envoie un enseignant dans le couloir.
    Exemple : des classes qui ne ferment que de l’extérieur. Comment faire : des verrous intérieurs qui s’ouvrent sans clé, un changement peu coûteux, ou un local de repli tout près.
K302-why =
    Où rester et où aller pour s’enfermer dépend des portes qui ferment. Ce que personne n’a essayé n’est pas connu, et ce plan ne prétend pas le contraire. Essayer les portes d’une école prend une tournée.
    Exemple : un plan d’architecte ne dit rien des serrures. Comment faire : essayez-les, local par local.
K303-why =
    Chacun doit savoir d’avance : « nous restons et fermons » ou « nous allons salle 14 ». Les conduites françaises le disent clairement : rester dans un local choisi à l’avance, ou le rejoindre. Un local qui ne ferme pas et n’a pas de tel lieu laisse ses occupants au hasard.
    Exemple : une salle à manger à portes vitrées. Comment faire : nommez un ou deux locaux fermant à clé qui tiennent ensemble tout son monde.
K304-why =
    On choisit un local de repli parce qu’il ferme. S’il ne ferme pas, il rassemble les gens dans un endroit pire que celui qu’ils ont quitté.
    Exemple : la salle de sport désignée pour la salle à manger ; toutes deux ont des portes battantes. Comment faire : essayez de l’intérieur la serrure de chaque local de repli.
K305-why =
    Plusieurs locaux peuvent être envoyés vers un même local de repli, qui a déjà ses occupants. La plus petite surface par personne debout des règles de construction, 0,46 m², sert de limite ; les meubles en prennent davantage. Qui n’y tient pas reste dans le couloir.
    Exemple : 90 personnes de la salle à manger dans une classe de 48 m² avec 26 élèves. Comment faire : nommez un second local.
K306-why =
    Escaliers et longs couloirs sont les lieux à éviter pour s’enfermer, et un fauteuil ne prend pas l’escalier. Mieux vaut un local de repli voisin qu’à l’étage. Aucune source connue de nous ne fixe de distance limite ; seul le changement de niveau est donc signalé. C’est notre propre valeur de planification.
    Exemple : l’atelier du sous-sol envoyé au deuxième étage. Comment faire : un local à côté.
K307-why =
    L’alarme incendie fait sortir ; le signal « s’enfermer » fait rester. S’ils se ressemblent, la moitié du bâtiment marche vers le danger. Les règles d’incendie demandent un signal distinct, les écoles françaises doivent en avoir un, et les exercices vérifient qu’il s’entend en tout point.
    Exemple : la sonnerie pour le feu, les mots « fermez vos portes » pour s’enfermer. Un haut-parleur coûte moins qu’une erreur.
K308-why =
    Aux récréations, dans les files et les attentes, il y a plus de monde dans les couloirs et les halls que dans les locaux. Ces personnes entendent le signal sans avoir de porte à fermer. Le plan doit leur dire, en une ligne au mur, où entrer.
    Exemple : 200 élèves dans le hall à la récréation. Comment faire : nommez les locaux fermant à clé les plus proches, par partie du hall.

## A : points de rassemblement

A401-why =
    Qui sort doit savoir où aller, sinon personne ne peut dire si tous sont dehors. Les règles d’incendie demandent que le plan de masse montre le point de rassemblement. Deux valent mieux : le vent, le feu ou la police peut en fermer un.
    Exemple : « devant l’école », c’est là que stationnent les engins de pompiers. Comment faire : un lieu nommé et signalé, où toutes les classes sont déjà allées.
A402-why =
    La fiche publique du centre américain de lutte contre le terrorisme indique à quelle distance d’un objet suspect doivent se tenir les personnes : 21 m pour la plus petite classe, 479 m pour la plus grande. Un point bon pour un incendie peut être trop proche pour une menace de bombe. La fiche ne sert qu’à la planification générale ; le jour venu, la police décide. Personne ne doit s’approcher d’un objet suspect, le fouiller ni le toucher.
    Exemple : un point à 40 m respecte la distance de deux classes sur huit. Comment faire : un second point, et la phrase « suivez la police » dans le plan.
A403-why =
    La fumée dérive, un objet suspect ou un véhicule se trouve d’un certain côté. Les conseils sur la menace de bombe demandent de choisir le lieu à l’opposé de l’objet et de le faire fouiller d’abord. Avec des points d’un seul côté, il n’y a rien à choisir. « Le même côté » s’entend dans un quart de tour vu du milieu du bâtiment ; cette mesure est la nôtre.
    Exemple : deux points sur le terrain de sport. Comment faire : un devant, un derrière.
A404-why =
    Une classe pressée ne regarde pas les voitures, et les engins de pompiers prennent la même voie. La ligne droite de chaque sortie au point est comparée aux voies du plan ; c’est notre propre valeur de planification.
    Exemple : le parc en face de l’école. Comment faire : un point derrière le bâtiment, ou deux personnes en gilet pour arrêter la circulation.
A405-why =
    Les voitures roulent, brûlent, et ce sont les grandes classes de la fiche sur la menace de bombe. Une foule entre des voitures n’a ni vue ni chemin. C’est notre propre valeur de planification.
    Exemple : le stationnement des enseignants. Comment faire : la pelouse derrière.
A406-why =
    Des personnes trop serrées ne peuvent être comptées, et celles du fond sont sur la voie. La plus petite surface des règles de construction pour une personne sortie est 0,46 m². Un point dessiné comme un point n’a pas de taille ; nul ne peut dire combien il tient.
    Exemple : 620 élèves demandent 285 m², un tiers d’un terrain de sport. Comment faire : dessinez le contour et partagez-le par classe.
A407-why =
    Près du mur, on se tient sous les chutes de verre, dans la fumée et sur le passage des pompiers. Les règles de construction placent le lieu de rassemblement à 15,2 m (50 pieds) au moins du bâtiment.
    Exemple : la bande pavée devant la porte. Comment faire : un lieu au-delà de la clôture ou de la pelouse.

## H : les personnes

H501-why =
    Dans les premières minutes, une personne décide : sortir, rentrer ou s’enfermer. Si nul n’est nommé, chacun attend quelqu’un. Les règles d’incendie demandent qui peut ordonner de s’enfermer et qui peut y mettre fin ; les lois sur la protection demandent un responsable désigné par écrit.
    Exemple : la directrice et, en son absence, l’adjointe chargée de l’enseignement. Comment faire : un ordre écrit et un nom au mur.
H502-why =
    Quelqu’un donne l’alarme, quelqu’un soigne les blessés, quelqu’un attend les secours au portail avec le plan et les clés, quelqu’un informe les familles. La liste suit la cellule de crise des plans scolaires français telle que nous nous en souvenons ; sur un petit site, une personne peut prendre deux rôles calmes.
    Exemple : personne pour accueillir les secours, et la police attend au mauvais portail. Comment faire : demandez à vos collègues quel rôle leur convient.
H503-why =
    Ni attaque ni incendie n’attendent que le responsable revienne de réunion. Un plan qui ne marche qu’avec une personne présente ne marche que certains jours. C’est notre propre valeur de planification.
    Exemple : la personne des premiers secours enseigne dans deux écoles. Comment faire : demandez à un second collègue.
H504-why =
    Le responsable doit être là où arrivent les comptes rendus, le secouriste auprès des blessés, la liaison au portail. Nul ne fait deux de ces choses à la fois. Les paires incompatibles sont notre propre lecture des missions.
    Exemple : la directrice est à la fois responsable et secouriste. Comment faire : désignez l’infirmière, ou l’enseignant formé.
H505-why =
    Un suppléant est là pour le jour où le titulaire n’y est pas. Deux fois le même nom, ce n’est pas un suppléant ; cela arrive quand une liste est remplie à la hâte.
    Exemple : responsable, le directeur ; suppléant, le directeur. Comment faire : un second nom.
H506-why =
    Les gens changent de poste, les numéros changent, les services fusionnent. Un numéro qui ne sonne nulle part coûte les minutes qui comptent. Une fois par an, de préférence à la rentrée, quelqu’un appelle chacun et demande : est-ce toujours juste ? L’année est notre propre valeur.
    Exemple : le numéro de l’agent de police du quartier, de 2023. Comment faire : un après-midi d’appels.
H507-why =
    Une cellule de crise qu’on ne peut appeler est une liste de noms. Chaque titulaire, chaque suppléant et chaque service extérieur a besoin d’un numéro qui répond aux heures de travail ; les services, d’un numéro qui répond toujours.
    Exemple : la caserne est citée sans son poste de garde. Comment faire : le numéro professionnel du poste, non de la personne.
H508-why =
    Une personne en fauteuil, une personne qui n’entend pas l’alarme, une personne qu’elle effraie : chacune a besoin de quelqu’un qui vient, convenu à l’avance. Les règles d’incendie demandent au plan d’évacuation l’aide au sauvetage et les personnes qui la donnent.
    Exemple : deux élèves avec des béquilles au deuxième étage. Comment faire : deux aidants pour chacun, un espace d’attente, et un essai à chaque exercice.
H509-why =
    En urgence, vous appelez le numéro d’urgence. Avant, il vous faut une personne : pour visiter le site, convenir du plan, dire par quel portail ils entreront. Un plan écrit sans eux ne convient pas à leur façon de travailler.
    Exemple : l’agent de police chargé de la prévention. Comment faire : invitez les deux services au prochain exercice.

## F : les fichiers

F001-why = Un fichier du dossier suit les règles de sa notation (TOML ou JSON), pour qu’un ordinateur et une personne y lisent la même chose. Rien n’en est utilisé tant que chaque ligne n’est pas lisible. Exemple : name = École 12 manque de guillemets et doit s’écrire name = "École 12".
F002-why = Les clés inconnues sont refusées, non sautées : une clé mal écrite serait sinon une donnée qui, en silence, ne compterait pour rien. Corrigez l’orthographe, ou supprimez la ligne.
F003-why = Certaines clés doivent être là pour que le reste ait un sens, comme l’id auquel d’autres fichiers renvoient. Ce qui n’est pas connu peut être omis ou écrit « unknown » partout où le format le permet ; ici, il ne le permet pas.
F004-why = Chaque clé a un seul genre de valeur, pour que les vérifications puissent compter dessus. « 12 élèves » est un texte et ne se compare pas à une limite ; 12 le peut.
F005-why = Là où les vérifications et les lois distinguent des cas, le dossier emploie une liste de mots fermée. Un mot hors liste ne répondrait à aucun cas, et personne ne s’en apercevrait.
F006-why = Un nombre hors du possible est presque toujours une faute de frappe : un point oublié, une année à la place d’un nombre. Parvis demande plutôt que de calculer avec.
F007-why = Si une clé ou un id figure deux fois avec des valeurs différentes, nul ne peut dire laquelle compte. Parvis ne choisit pas.
F008-why = Les échéances se comptent à partir de ces jours ; ils doivent donc être sans équivoque : 03.04.2026 est en avril pour certains lecteurs, en mars pour d’autres.
F010-why = Un dossier de site est un répertoire, ou son zip, avec un fichier site.toml qui dit de quel site il s’agit. Tous les autres fichiers peuvent manquer ; pas celui-ci.
F011-why = Un fichier au nom mal écrit serait une information qui n’atteindrait ni vérification ni plan ; Parvis nomme donc chaque fichier qu’il ne lit pas. Les images vont dans photos ; README, LICENSE, NOTICE et ATTRIBUTION sont laissés tels quels.
F012-why = Les fichiers du dossier sont du texte simple en UTF-8, seule forme où les lettres kazakhes, russes et françaises sont les mêmes sur toute machine. De vieux éditeurs enregistrent parfois autrement, par exemple en Windows-1251.
F013-why = Le format peut évoluer. Un Parvis qui devinerait une version inconnue pourrait mal lire une donnée ; il refuse donc et dit quelles versions il lit.
F014-why = Chaque donnée porte qui l’a dite et quand, pour qu’un lecteur puisse en juger et redemander. Si personne ne connaît la valeur, écrivez "unknown" : c’est toujours permis.
F015-why = Les fichiers d’un dossier renvoient les uns aux autres par id : un rôle à une personne, une mesure à une porte. Un id qui ne mène nulle part serait un suppléant qu’on ne peut appeler, ou une porte que nul ne vérifie.
F016-why = Une mesure ou une remarque se rattache à un lieu du plan ou du texte, pour y être montrée et comparée à ce qui l’entoure.
F017-why = plan.geojson suit GeoJSON (RFC 7946), avec x et y en mètres sur le plan au lieu de la longitude et de la latitude. Les locaux sont des surfaces, les portes des lignes à deux bouts, le reste peut être point, ligne ou surface.
F018-why = Le numéro donne l’ordre des rubriques dans le plan, la clé dit de quelle rubrique il s’agit, quelle que soit la langue de son titre.
F019-why = Le pays choisit le recueil de règles : quel décret, quelles échéances. Parvis ne le devine pas d’après un nom.

## R : les droits

R701-why =
    Caméras, fouilles, portails et registres changent la façon dont on circule, apprend, prie et est vu. Une telle mesure n’est permise que si une loi l’autorise, si elle sert un but nommé, si rien de plus doux ne suffirait, et si elle finit ou est revue. Pour les caméras, les lignes directrices européennes veulent un but écrit pour chacune. Le catalogue des mesures dit quels droits chacune peut toucher.
    Exemple : des caméras posées dans les couloirs après un incident, et nul ne sait plus pourquoi. Comment faire : répondez avant que la mesure soit décidée.
R702-why =
    Un examen à trous ressemble à un examen et n’en est pas un. Chaque question a empêché quelqu’un de faire du mal : le but arrête les caméras inutiles, la nécessité les fouilles là où un mot à la porte suffirait, l’adresse de plainte le silence.
    Exemple : tout est répondu sauf qui porte la mesure et quand elle finit. Comment faire : une phrase chacune.
R703-why =
    Une mesure est proportionnée quand ce qu’elle apporte vaut ce qu’elle prend à la circulation, à la vie privée, à la réunion, au culte et à l’étude. Les deux sont notés de 0 à 4 par les personnes concernées, non par un ordinateur. Quand l’effet dépasse le bénéfice, le propre jugement du site parle contre la mesure.
    Exemple : fouille des sacs chaque matin dans une école, notée 3 contre 1. Comment faire : une mesure plus douce.
R704-why =
    Aucune caméra ne regarde là où l’on se déshabille, se lave ou prie. Les lignes directrices européennes n’admettent une caméra que si son but l’emporte sur ce que les personnes peuvent attendre ; aux toilettes, au vestiaire ou en prière, jamais. Le champ de la caméra est suivi sur le plan : les murs l’arrêtent, les portes sont tenues pour ouvertes, car elles le sont tout le jour.
    Exemple : la caméra du couloir en face de la porte des toilettes. Comment faire : accrochez-la de l’autre côté de la porte.
R705-why =
    Un dommage se voit en un jour ou deux. Les lignes directrices européennes attendent donc l’effacement après quelques jours, et un motif d’autant plus fort que l’on dépasse 72 heures. Si la loi du pays demande un minimum, ce minimum suffit comme motif, et seul ce qui le dépasse en demande un autre.
    Exemple : 14 jours « parce que le disque est assez grand ». Comment faire : le réglage de l’enregistreur, ou une phrase honnête.
R706-why =
    Un mois d’images de tous ceux qui passent est un registre de vies. L’autorité de protection des données du Luxembourg admet huit jours en règle générale, trente avec motif, et juge plus de trente disproportionné en général ; d’autres décident de même. Un minimum plus long dans la loi du pays l’emporte.
    Exemple : 90 jours, parce que le fournisseur a réglé ainsi. Comment faire : le réglage de l’enregistreur.
R707-why =
    Certains pays demandent aux écoles de garder les enregistrements un temps minimal pour que la police puisse les consulter. Le recueil de règles du pays dit combien. C’est contraire à la durée plus courte des lignes directrices européennes ; la loi du lieu s’applique.
    Exemple : au Kazakhstan, les enregistrements des sites d’éducation sont gardés au moins 30 jours. Comment faire : le réglage de l’enregistreur, et pas plus que demandé.
R708-why =
    Quand deux autorités demandent des choses différentes, les deux sont montrées et la loi du lieu s’applique. Qui vient d’ailleurs peut attendre la durée plus courte ; un panneau clair à l’entrée lui répond.
    Exemple : une école kazakhe, au moins 30 jours contre 72 heures. Comment faire : 30 jours, et effacement le 31e.
R709-why =
    La durée de conservation est la première chose que l’on demande et qu’une autorité vérifie. Elle figure sur le panneau de l’entrée. Sans réglage, un enregistreur garde tout jusqu’à ce que le disque soit plein.
    Exemple : l’installateur l’a réglé et est parti. Comment faire : regardez une fois le menu.
R710-why =
    Des mesures sont prises après un incident et restent des années. Une date de fin ou de nouvelle décision ramène la question : en a-t-on encore besoin, a-t-elle nui, une mesure plus douce suffirait-elle ? Une date qui passe inaperçue n’en est pas une.
    Exemple : le contrôle des sacs « pour les semaines d’examens », toujours là en hiver. Comment faire : décidez et notez la nouvelle date.
R711-why =
    Un verrou, une barrière ou un portail qui empêche d’entrer peut aussi empêcher de sortir. Les règles d’incendie demandent que les mesures de sûreté préservent les issues et les chemins accessibles ; ce qui gêne la sortie doit être dit aux sapeurs-pompiers. Aucun gain de sûreté ne vaut une sortie qui ne s’ouvre pas.
    Exemple : une chaîne à la porte arrière pendant les cours. Comment faire : une barre antipanique, fermée de dehors, ouverte de dedans.
R712-why =
    Le visage d’un enfant ne se change pas si la liste fuite. Les données qui reconnaissent une personne à son corps sont spécialement protégées ; les lignes directrices européennes demandent une base légale explicite et l’usage le plus restreint, et l’examen des droits de ce programme ne laisse pas passer la reconnaissance du visage d’élèves.
    Exemple : un tourniquet qui connaît le visage de chaque élève. Comment faire : des cartes.
R713-why =
    Une mesure sans fin reste pour toujours, et personne ne demande plus si elle est nécessaire. Une date ne supprime pas la mesure : elle ramène la question, avec les personnes concernées. Le délai d’un an par défaut est le nôtre ; ce n’est pas une limite fixée par une loi.
    Exemple : des caméras posées pour les semaines d’examen. Comment faire : inscrire le lendemain du dernier examen, ou un an et un réexamen.
F120-why = GeoJSON, IMDF et OpenStreetMap donnent chaque point en longitude et latitude. Un plan en mètres doit d’abord être placé quelque part ; Parvis ne choisit pas le lieu.
F121-why = La longitude vient d’abord, puis la latitude, toutes deux en degrés. Au-delà de 85 degrés, les cartes usuelles s’arrêtent.
F122-why = Un demi-plan serait pire que pas de plan : des locaux et des sorties pourraient manquer sans que nul s’en aperçoive.

## F : fichiers venus d’ailleurs et archives

F101-why = Un fichier vide signifie en général qu’une exportation ou une copie a été interrompue. Il n’y a rien à y lire.
F102-why = Le plan d’un grand campus fait quelques Mio. La limite empêche un fichier faux ou hostile de remplir la mémoire d’une petite machine.
F103-why = Les vrais plans ont une dizaine de niveaux d’emboîtement. Un fichier de milliers de niveaux est fait pour bloquer le programme qui le lit.
F104-why = La limite empêche un fichier faux ou hostile d’arrêter la machine. Elle est bien au-dessus de ce que demande un bâtiment.
F105-why = Un demi-plan serait pire que pas de plan : des locaux et des sorties pourraient manquer sans que nul s’en aperçoive.
F106-why = Le fichier commence comme un format que Parvis connaît, mais en enfreint les règles. Deviner pourrait faire perdre des locaux ou des sorties.
F107-why = Distances, surfaces et plan imprimé demandent des contours. Une liste de noms ne suffit pas, et Parvis n’invente pas de plan.
F108-why = Une coordonnée qui n’est pas un nombre, ou à plus de 10 000 km de l’origine, est une erreur d’exportation. Longueurs et surfaces en seraient fausses.
F109-why = DWG est le format fermé d’AutoCAD. Tout programme qui l’écrit sait aussi écrire DXF, qui est ouvert et que Parvis lit.
F110-why = Parvis regarde ce que contient un fichier, non la fin de son nom. Une image ou un PDF de plan n’a ni locaux ni portes qu’un programme puisse lire.
F111-why = Sans une seule surface de sol, il n’y a rien à vérifier ni à imprimer.
F112-why = La décompression s’arrête à une limite et ne laisse rien, pour qu’une archive fausse ou hostile ne remplisse pas la mémoire d’une petite machine.
F113-why = Une entrée dont le nom contient « .. » ou un chemin absolu pourrait écraser des fichiers ailleurs sur la machine. Aucun programme honnête n’en écrit.
F114-why = L’archive est endommagée, coupée, ou compressée d’une façon que Parvis ne lit pas.
F115-why = L’auteur d’un dessin DXF nomme ses calques comme il veut. Parvis ne devine pas quel calque est un mur et lequel une porte.
F116-why = Les vrais plans se compressent de dix à trente fois. Une petite archive qui devient énorme est un moyen connu d’arrêter une machine.
F117-why = Un lien peut mener partout sur la machine, y compris à des fichiers qu’il ne faut pas lire. Parvis n’en suit aucun.
F118-why = Parvis ne demande aucun mot de passe d’archive : celui d’un zip protège peu, et il faudrait garder quelque part celui qu’on a tapé.
F119-why = Le système d’exploitation n’a pas voulu remettre le fichier ou le répertoire.

## L : la loi

L601-why =
    Ce que la loi demande à un site dépend de sa catégorie, et la catégorie de données. Une donnée que nul ne connaît n’est jamais prise pour un non : tant qu’elle manque, la catégorie reste ouverte et dit quelles données elle attend.
    Exemple : un magasin de surface de vente inconnue. Comment faire : répondez aux questions ; ce sont les moins nombreuses qui permettent de décider.
L602-why =
    Un recueil de règles dit ce que chaque catégorie de site doit avoir ou faire, avec l’article. Selon le dossier, ceci n’est pas là : une donnée dit non, une mesure n’est que proposée, une rubrique du plan est vide. Dans un pays dont la loi n’est pas chargée, la liste est une valeur de planification, et le constat dit « conseillé ».
    Exemple : un bouton d’alarme décidé et non posé. Comment faire : posez-le et dites-le.
L603-why =
    Ce que nul n’a dit n’est tenu ni pour absent ni pour présent. Tant qu’on ne le sait pas, une inspection peut le découvrir avant vous.
    Exemple : nul n’a noté si le centre de police voit les caméras. Comment faire : demandez et inscrivez la réponse, quelle qu’elle soit.
L604-why =
    Certaines obligations courent à partir d’un événement : un avis reçu, un document modifié. Le recueil dit combien de jours, ouvrés ou calendaires. Les jours fériés ne sont retirés que là où une liste officielle a été vue ; sinon, le constat le dit.
    Exemple : le passeport de sécurité doit être rédigé dans les 45 jours ouvrés suivant l’avis d’inscription. Comment faire : faites-le et inscrivez le jour.
L605-why =
    Chaque règle porte une mention : le texte de la loi était-il à l’écran quand on l’a notée, ou seulement une source qui le cite ? Les deux peuvent décider ; la seconde est dite chaque fois, pour que nul n’y voie davantage.
    Exemple : un critère connu par un avis de police. Comment faire : lisez le décret et changez la mention en « text » dans le recueil.
L606-why =
    Quand un critère existe dans la loi et que sa valeur n’a pas été vue, le recueil le dit et ne décide rien : un nombre deviné serait pire que rien. De même pour une valeur exactement sur une limite dont la source ne dit pas de quel côté elle tombe.
    Exemple : le nombre de personnes à partir duquel une école est un lieu de rassemblement de masse. Comment faire : inscrivez-le d’après le texte officiel ; packs/README.md montre comment.
L607-why =
    Aucun site n’est classé par un programme. Parvis dit ce qui découle des règles et montre les articles ; une commission, une autorité ou le responsable le confirme.
    Exemple : une catégorie qu’une commission fixe après sa visite. Comment faire : inscrivez le jour de sa décision.
L608-why =
    Les règles diffèrent d’un pays à l’autre. Là où aucun recueil n’est chargé, Parvis ne fait pas semblant : il ne classe rien, et le contenu des plans et le nombre d’exercices viennent d’un code d’incendie modèle, à titre de conseil.
    Exemple : un site dans un pays dont nul n’a encore inscrit le décret. Comment faire : demandez aux autorités, ou faites écrire le recueil.
L609-why =
    Quelques personnes ou mètres carrés décident de la catégorie d’un site. Si près d’une limite, la façon de compter importe, et une personne doit regarder : le nombre inscrit est peut-être celui de l’an dernier, ou arrondi.
    Exemple : 780 personnes pour une limite de 800. Comment faire : comptez encore une fois et inscrivez source et date. Les cinq pour cent sont notre propre choix.

## D : les exercices

D801-why =
    Un plan que nul n’a parcouru est du papier. Combien d’exercices, et de quel genre, figure dans le recueil de règles du pays ; ailleurs, les intervalles du code d’incendie modèle sont montrés comme valeurs de planification. Une année scolaire se compte une fois finie, les autres périodes en arrière depuis aujourd’hui. On ne peut compter des exercices que nul n’a notés ; dites « drills_complete » quand la liste est complète.
    Exemple : un exercice attentat-intrusion et deux exercices d’incendie dans une année scolaire française. Comment faire : un calendrier à la rentrée.
D802-why =
    Un exercice demande environ deux semaines : l’agenda de la police, la lettre aux familles, l’échange avec ceux qui ont peur. Qui s’en aperçoit la dernière semaine le fait mal ou pas du tout. « Bientôt » veut dire dans les soixante jours, notre propre valeur de planification.
    Exemple : l’exercice annuel « s’enfermer » a eu lieu le 10 octobre l’an dernier. Comment faire : fixez le jour en septembre.
D803-why =
    Un enfant qui croit une attaque réelle apprend la peur, non la conduite à tenir, et certains en tombent malades. L’instruction française le dit clairement : l’exercice est annoncé, jamais une surprise. Là où aucune loi du pays ne le dit, la vérification parle pour la maternelle et le primaire.
    Exemple : « pour voir comment ils réagissent ». Comment faire : une lettre aux familles une semaine avant et un échange en classe le jour même.
D804-why =
    Une arme factice n’apprend rien qui ne s’apprenne sans elle, et le mal qu’elle fait est connu. Elles sont interdites dans les écoles françaises ; adaptés à l’âge, les exercices sont courts, progressifs, et un jeu pour les petits.
    Exemple : un acteur avec un fusil jouet dans le couloir. Comment faire : un signal au haut-parleur.
D805-why =
    Les pays diffèrent. Certains exercent l’attaque avec les élèves sous forme de jeu ; d’autres, Berlin par exemple, informent le personnel chaque année et n’exercent pas avec les élèves, à cause du mal que cela peut faire. Là où le recueil du pays le dit, cette vérification parle.
    Exemple : un exercice « s’enfermer » avec toutes les classes dans un tel lieu. Comment faire : un exercice du personnel.
D806-why =
    Un exercice d’attaque touche des personnes qui ont été attaquées, qui ont fui, qui ont perdu quelqu’un. Il finit par un échange, non par la sonnerie. L’instruction française a trois temps : préparation, conduite, retour d’expérience ; c’est au troisième que la peur s’entend.
    Exemple : « les élèves sont retournés en cours ». Comment faire : cinq minutes dans chaque classe et une personne à qui s’adresser.
D807-why =
    Sans durée, nul ne peut dire si l’exercice suivant est meilleur ; sans comptage, nul ne sait si tous étaient dehors. Le code d’incendie dit ce que contient un compte rendu : qui l’a conduit, quand, comment on a prévenu, le personnel, le nombre de personnes sorties, les conditions, les difficultés, le temps qu’il faisait, la durée jusqu’à l’évacuation complète.
    Exemple : « exercice fait, tout va bien ». Comment faire : une montre et une liste.
D808-why =
    Une date qui passe sans un mot est soit un exercice que nul n’a noté, soit un exercice que nul n’a fait. Un an plus tard, les deux se ressemblent.
    Exemple : reporté à cause de la neige. Comment faire : la nouvelle date.
D809-why =
    En maternelle et au primaire, l’instruction française n’emploie pas du tout les mots « attentat » et « intrusion » : l’exercice est court, progressif, et un jeu comme cache-cache ou le roi du silence. Ce qui est écrit au compte rendu finit par être lu en classe.
    Exemple : un exercice nommé « attaque, maternelle ». Comment faire : un autre nom.
D810-why =
    On fait un exercice pour trouver ce qui ne marche pas. Une sonnerie qu’on n’entend pas au gymnase, une porte qui coince, une classe qui attend au mauvais endroit : chacune vaut plus que le temps à la montre. Le compte rendu du code d’incendie a une ligne pour les difficultés.
    Exemple : douze exercices en trois ans et pas une difficulté. Comment faire : deux questions à trois personnes.
D811-why =
    Ce que montre un exercice revient au plan, ou l’exercice suivant le montrera encore. Parvis regarde si une mesure porte une date postérieure ; il ne peut dire si elle répond à l’observation, c’est donc une remarque.
    Exemple : « sonnerie inaudible au gymnase », et aucune mesure depuis le printemps. Comment faire : « haut-parleur au gymnase, mairie, avant novembre ».
D812-why =
    Les exercices et les personnes montrent ce que le plan ne disait pas. Ce qu’ils montrent est écrit une fois, avec son lieu, et reste un constat jusqu’à ce que quelqu’un dise que c’est fait : ainsi l’exercice suivant ne le montre pas encore.
    Exemple : sonnerie inaudible au gymnase. Comment faire : un haut-parleur, un responsable et un jour ; marquer comme fait quand la sonnerie a été entendue.
