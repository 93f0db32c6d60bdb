### The standard roles of the crisis team, by the key used in people.toml.

role-incident_lead = Incident lead
role-deputy_lead = Deputy lead
role-alarm = Alarm
role-first_aid = First aid
role-responder_liaison = Responder liaison
role-utilities = Utilities
role-floor_lead = Floor lead
role-parents_information = Information for families
role-particular_needs = Particular needs
role-logbook = Logbook
role-media = Media
role-aftercare = Aftercare
