### Langues, et mots des pages du site.
### status: draft

language-en = anglais
language-ru = russe
language-kk = kazakh
language-fr = français
language-ky = kirghize
language-tg = tadjik
language-uz = ouzbek
language-tk = turkmène

language-own-name = Français

site = Site
dossier = Dossier
plan = Plan
floor-plan = Plan d’étage
check = Vérification
finding = Constat
measure = Mesure
drill = Exercice
exercise = Exercice sur table

age-kindergarten = maternelle
age-primary = école primaire
age-secondary = collège et lycée
age-adults = adultes
