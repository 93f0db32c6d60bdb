### Кімге не рұқсат: ағаштағы жерде берілген рөлдер және адамдардың іс-әрекеттері.
### status: draft

## Рөлдер

role-site-head = Объект басшысы
role-site-staff = Объект қызметкері
role-adviser = Кеңесші
role-approver = Бекітуші
role-responder = Шұғыл қызмет кезекшісі
role-rights-officer = Құқықтар жөніндегі уәкіл
role-city-officer = Қала қызметкері
role-region-officer = Өңір қызметкері
role-ministry-officer = Министрлік қызметкері
role-auditor = Аудитор

## Әрекеттер

action-see-site = Объектіні көру: атауы, класы, жоспарының күйі
action-see-exact-place = Нақты орнын көру
action-see-facts = Мәліметтерді көру
action-edit-facts = Мәліметтерді енгізу
action-see-findings = Анықталған мәселелерді көру
action-settle-finding = Мәселені шешу
action-accept-finding = Мәселені сол күйінде қабылдау
action-see-drawing = Сызбаны көру
action-import-drawing = Сызбаны жүктеу және түзету
action-see-file = Файлдарды ашу
action-add-file = Файлдар қосу
action-remove-file = Файлды біржола жою
action-run-building = Ғимарат есебін іске қосу
action-see-runs = Есептерді көру
action-see-plan = Жоспарды көру және басып шығару
action-edit-plan = Жоспарды жазу
action-send-for-approval = Жоспарды бекітуге жіберу
action-approve = Жоспарды бекіту
action-comment = Пікір жазу
action-see-history = Тарихын көру
action-undo = Өзгерістерді қайтару
action-break-glass = Сызбаны дереу ашу
action-see-measures = Шараларды көру
action-review-rights = Шараның құқықтарды сақтауын тексеру
action-add-site = Объектілер қосу
action-manage-tree = Жерлер ағашын жүргізу
action-see-people = Кімде қандай рөл барын көру
action-see-journal = Журналды көру
action-see-counts = Жиынтық сандарды көру
action-lead-exercise = Оқу-жаттығуларды дайындау және өткізу
action-grant-role = Рөл беру және тоқтату
action-run-server = Серверді басқару
