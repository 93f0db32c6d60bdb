### Кимге эмне уруксат: дарактагы жерде берилген милдеттер жана адамдардын аракеттери.
### status: draft

## Милдеттер

role-site-head = Объекттин жетекчиси
role-site-staff = Объекттин кызматкери
role-adviser = Кеңешчи
role-approver = Бекитүүчү
role-responder = Шашылыш кызматтын нөөмөтчүсү
role-rights-officer = Укуктар боюнча ыйгарым укуктуу адам
role-city-officer = Шаардын кызматкери
role-region-officer = Аймактын кызматкери
role-ministry-officer = Министрликтин кызматкери
role-auditor = Аудитор

## Аракеттер

action-see-site = Объектти көрүү: аты, классы, планынын абалы
action-see-exact-place = Так ордун көрүү
action-see-facts = Маалыматтарды көрүү
action-edit-facts = Маалыматтарды киргизүү
action-see-findings = Табылган маселелерди көрүү
action-settle-finding = Маселени чечүү
action-accept-finding = Маселени ошол бойдон кабыл алуу
action-see-drawing = Чиймени көрүү
action-import-drawing = Чиймени жүктөө жана оңдоо
action-see-file = Файлдарды ачуу
action-add-file = Файлдарды кошуу
action-remove-file = Файлды биротоло өчүрүү
action-run-building = Имараттын эсебин жүргүзүү
action-see-runs = Эсептөөлөрдү көрүү
action-see-plan = Планды көрүү жана басып чыгаруу
action-edit-plan = Планды жазуу
action-send-for-approval = Планды бекитүүгө жөнөтүү
action-approve = Планды бекитүү
action-comment = Пикир жазуу
action-see-history = Тарыхын көрүү
action-undo = Өзгөртүүлөрдү кайтаруу
action-break-glass = Чиймени дароо ачуу
action-see-measures = Чараларды көрүү
action-review-rights = Чаранын укуктарды сакташын текшерүү
action-add-site = Объекттерди кошуу
action-manage-tree = Жерлердин дарагын жүргүзүү
action-see-people = Кимде кандай милдет бар экенин көрүү
action-see-journal = Журналды көрүү
action-see-counts = Жыйынтык сандарды көрүү
action-lead-exercise = Окуу-машыгууларды даярдоо жана өткөрүү
action-grant-role = Милдет берүү жана токтотуу
action-run-server = Серверди башкаруу
