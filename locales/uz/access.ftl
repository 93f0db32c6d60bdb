### Kimga nima ruxsat: daraxtdagi joyda berilgan rollar va odamlar nima qilishi.
### status: draft

## Rollar

role-site-head = Obyekt rahbari
role-site-staff = Obyekt xodimi
role-adviser = Maslahatchi
role-approver = Tasdiqlovchi
role-responder = Favqulodda xizmat navbatchisi
role-rights-officer = Huquqlar boʻyicha vakil
role-city-officer = Shahar xodimi
role-region-officer = Viloyat xodimi
role-ministry-officer = Vazirlik xodimi
role-auditor = Auditor

## Amallar

action-see-site = Obyektni koʻrish: nomi, sinfi, rejasining holati
action-see-exact-place = Aniq joyini koʻrish
action-see-facts = Maʼlumotlarni koʻrish
action-edit-facts = Maʼlumotlarni kiritish
action-see-findings = Aniqlangan masalalarni koʻrish
action-settle-finding = Masalani hal qilish
action-accept-finding = Masalani oʻz holicha qabul qilish
action-see-drawing = Chizmani koʻrish
action-import-drawing = Chizmani yuklash va tuzatish
action-see-file = Fayllarni ochish
action-add-file = Fayllar qoʻshish
action-remove-file = Faylni butunlay oʻchirish
action-run-building = Bino hisobini yuritish
action-see-runs = Hisoblarni koʻrish
action-see-plan = Rejani koʻrish va chop etish
action-edit-plan = Rejani yozish
action-send-for-approval = Rejani tasdiqlashga yuborish
action-approve = Rejani tasdiqlash
action-comment = Izoh yozish
action-see-history = Tarixni koʻrish
action-undo = Oʻzgarishlarni bekor qilish
action-break-glass = Chizmani darhol ochish
action-see-measures = Choralarni koʻrish
action-review-rights = Chorada huquqlarga rioya etilishini tekshirish
action-add-site = Obyektlar qoʻshish
action-manage-tree = Joylar daraxtini yuritish
action-see-people = Kimda qanday rol borligini koʻrish
action-see-journal = Jurnalni koʻrish
action-see-counts = Yigʻma sonlarni koʻrish
action-lead-exercise = Oʻquv mashqlarini tayyorlash va oʻtkazish
action-grant-role = Rol berish va toʻxtatish
action-run-server = Serverni boshqarish
