### Inqiroz guruhining rollari.
### status: draft

role-incident_lead = Inqiroz guruhi rahbari
role-deputy_lead = Rahbar oʻrinbosari
role-alarm = Xavf signali berish
role-first_aid = Birinchi yordam
role-responder_liaison = Favqulodda xizmatlarni kutib olish
role-utilities = Muhandislik tarmoqlari
role-floor_lead = Qavat uchun masʼul
role-parents_information = Yaqinlarni xabardor qilish
role-particular_needs = Yordamga muhtoj odamlar
role-logbook = Voqealar jurnali
role-media = Matbuot bilan aloqa
role-aftercare = Voqeadan keyingi yordam
