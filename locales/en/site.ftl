### Languages, and the words of the site's own pages.

language-en = English
language-ru = Russian
language-kk = Kazakh
language-fr = French
language-ky = Kyrgyz
language-tg = Tajik
language-uz = Uzbek
language-tk = Turkmen

language-own-name = English

site = Site
dossier = Dossier
plan = Plan
floor-plan = Floor plan
check = Check
finding = Finding
measure = Measure
drill = Drill
exercise = Exercise

age-kindergarten = kindergarten
age-primary = primary school
age-secondary = secondary school
age-adults = adults
