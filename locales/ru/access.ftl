### Кому что разрешено: роли, выданные на месте в дереве, и то, что делают люди.
### status: draft

## Роли

role-site-head = Руководитель объекта
role-site-staff = Сотрудник объекта
role-adviser = Консультант
role-approver = Согласующий
role-responder = Дежурный экстренной службы
role-rights-officer = Уполномоченный по правам
role-city-officer = Сотрудник города
role-region-officer = Сотрудник региона
role-ministry-officer = Сотрудник министерства
role-auditor = Аудитор

## Действия

action-see-site = Видеть объект: название, класс, состояние плана
action-see-exact-place = Видеть точное место
action-see-facts = Видеть сведения
action-edit-facts = Вносить сведения
action-see-findings = Видеть замечания
action-settle-finding = Устранять замечание
action-accept-finding = Принять замечание как есть
action-see-drawing = Видеть чертёж
action-import-drawing = Загружать и исправлять чертёж
action-see-file = Открывать файлы
action-add-file = Добавлять файлы
action-remove-file = Удалить файл навсегда
action-run-building = Запускать расчёт здания
action-see-runs = Видеть расчёты
action-see-plan = Видеть и печатать план
action-edit-plan = Писать план
action-send-for-approval = Отправлять план на утверждение
action-approve = Утверждать план
action-comment = Комментировать
action-see-history = Видеть историю
action-undo = Отменять изменения
action-break-glass = Открыть чертёж немедленно
action-see-measures = Видеть меры
action-review-rights = Проверять соблюдение прав при мере
action-add-site = Добавлять объекты
action-manage-tree = Вести дерево мест
action-see-people = Видеть, у кого какая роль
action-see-journal = Видеть журнал
action-see-counts = Видеть сводные числа
action-lead-exercise = Готовить и проводить учения
action-grant-role = Давать и прекращать роли
action-run-server = Управлять сервером
