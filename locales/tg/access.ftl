### Ба кӣ чӣ иҷозат аст: нақшҳое, ки дар ҷойи дарахт дода шудаанд, ва он чи одамон мекунанд.
### status: draft

## Нақшҳо

role-site-head = Роҳбари иншоот
role-site-staff = Корманди иншоот
role-adviser = Мушовир
role-approver = Тасдиқкунанда
role-responder = Навбатдори хадамоти фаврӣ
role-rights-officer = Масъули ҳуқуқ
role-city-officer = Корманди шаҳр
role-region-officer = Корманди вилоят
role-ministry-officer = Корманди вазорат
role-auditor = Аудитор

## Амалҳо

action-see-site = Дидани иншоот: ном, синф, ҳолати нақшааш
action-see-exact-place = Дидани ҷойи аниқи он
action-see-facts = Дидани маълумот
action-edit-facts = Ворид кардани маълумот
action-see-findings = Дидани эродҳо
action-settle-finding = Бартараф кардани эрод
action-accept-finding = Эродро ҳамон тавр қабул кардан
action-see-drawing = Дидани тарҳ
action-import-drawing = Бор кардан ва ислоҳи тарҳ
action-see-file = Кушодани файлҳо
action-add-file = Илова кардани файлҳо
action-remove-file = Файлро тамоман нест кардан
action-run-building = Ҳисоб кардани бино
action-see-runs = Дидани ҳисобҳо
action-see-plan = Дидан ва чоп кардани нақша
action-edit-plan = Навиштани нақша
action-send-for-approval = Нақшаро барои тасдиқ фиристодан
action-approve = Тасдиқи нақша
action-comment = Шарҳ додан
action-see-history = Дидани таърих
action-undo = Бекор кардани тағйирот
action-break-glass = Дарҳол кушодани тарҳ
action-see-measures = Дидани чораҳо
action-review-rights = Санҷидани риояи ҳуқуқ дар чора
action-add-site = Илова кардани иншоотҳо
action-manage-tree = Пеш бурдани дарахти ҷойҳо
action-see-people = Дидани он ки кӣ кадом нақш дорад
action-see-journal = Дидани дафтар
action-see-counts = Дидани шумораҳои ҷамъбастӣ
action-lead-exercise = Омода кардан ва гузаронидани тамринҳо
action-grant-role = Додан ва қатъ кардани нақш
action-run-server = Идора кардани сервер
