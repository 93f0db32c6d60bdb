### Языки и слова страниц объекта.
### status: draft

language-en = английский
language-ru = русский
language-kk = казахский
language-fr = французский
language-ky = кыргызский
language-tg = таджикский
language-uz = узбекский
language-tk = туркменский

language-own-name = Русский

site = Объект
dossier = Досье
plan = План
floor-plan = План этажей
check = Проверка
finding = Замечание
measure = Мера
drill = Тренировка
exercise = Учение

age-kindergarten = детский сад
age-primary = начальная школа
age-secondary = средняя и старшая школа
age-adults = взрослые
