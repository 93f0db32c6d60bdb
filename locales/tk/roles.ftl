### Çökgünlik toparynyň wezipeleri.
### status: draft

role-incident_lead = Çökgünlik toparynyň ýolbaşçysy
role-deputy_lead = Ýolbaşçynyň orunbasary
role-alarm = Howp duýduryşyny bermek
role-first_aid = Ilkinji kömek
role-responder_liaison = Halas ediş gulluklaryny garşylamak
role-utilities = Inžener ulgamlary
role-floor_lead = Gata jogapkär
role-parents_information = Ýakynlaryna habar bermek
role-particular_needs = Kömege mätäç adamlar
role-logbook = Wakalar žurnaly
role-media = Metbugat bilen aragatnaşyk
role-aftercare = Wakadan soňky goldaw
