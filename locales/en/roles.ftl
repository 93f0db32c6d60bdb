### The standard roles of the crisis team, by the key used in people.toml, and what each does.

role-incident_lead = Incident lead
role-incident_lead-does = Decides whether to evacuate, shelter or lock down, and leads until the emergency services take over.
role-deputy_lead = Deputy lead
role-deputy_lead-does = Takes over when the incident lead is away or cannot be reached.
role-alarm = Alarm
role-alarm-does = Gives the alarm and calls the emergency number.
role-first_aid = First aid
role-first_aid-does = Cares for the injured until an ambulance comes; keeps the first-aid kits complete.
role-responder_liaison = Responder liaison
role-responder_liaison-does = Meets the emergency services with plan and keys, and stays beside their commander.
role-utilities = Utilities
role-utilities-does = Knows the shut-offs for gas, electricity, water and ventilation, and closes them when told to.
role-floor_lead = Floor lead
role-floor_lead-does = Sees that the floor is empty or locked, and reports it.
role-parents_information = Information for families
role-parents_information-does = Tells families what is known and where and when they can meet their people.
role-particular_needs = Particular needs
role-particular_needs-does = Sees that everyone who needs help is helped by the person agreed beforehand.
role-logbook = Logbook
role-logbook-does = Writes down what happened, when, and who decided what.
role-media = Media
role-media-does = The only person who speaks to the press.
role-aftercare = Aftercare
role-aftercare-does = Arranges support for everyone affected in the days and weeks after.
