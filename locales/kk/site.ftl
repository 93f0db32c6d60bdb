### Тілдер және объект беттерінің сөздері.
### status: draft

language-en = ағылшын тілі
language-ru = орыс тілі
language-kk = қазақ тілі
language-fr = француз тілі
language-ky = қырғыз тілі
language-tg = тәжік тілі
language-uz = өзбек тілі
language-tk = түрікмен тілі

language-own-name = Қазақша

site = Объект
dossier = Деректер жинағы
plan = Жоспар
floor-plan = Қабат жоспары
check = Тексеріс
finding = Мәселе
measure = Шара
drill = Жаттығу
exercise = Оқу-жаттығу

age-kindergarten = балабақша
age-primary = бастауыш мектеп
age-secondary = орта мектеп
age-adults = ересектер
