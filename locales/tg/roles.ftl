### Нақшҳои гурӯҳи бӯҳрон.
### status: draft

role-incident_lead = Роҳбари гурӯҳи бӯҳрон
role-deputy_lead = Муовини роҳбар
role-alarm = Додани бонги хатар
role-first_aid = Ёрии аввал
role-responder_liaison = Пешвози хадамоти фаврӣ
role-utilities = Шабакаҳои муҳандисӣ
role-floor_lead = Масъули ошёна
role-parents_information = Огоҳ кардани наздикон
role-particular_needs = Шахсони ниёзманди кӯмак
role-logbook = Дафтари рӯйдодҳо
role-media = Робита бо матбуот
role-aftercare = Дастгирӣ пас аз ҳодиса
