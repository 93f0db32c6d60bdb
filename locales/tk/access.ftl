### Kime näme rugsat: agaçdaky ýerde berlen wezipeler we adamlaryň edýän işleri.
### status: draft

## Wezipeler

role-site-head = Desganyň ýolbaşçysy
role-site-staff = Desganyň işgäri
role-adviser = Geňeşçi
role-approver = Tassyklaýjy
role-responder = Halas ediş gullugynyň nobatçysy
role-rights-officer = Hukuklar boýunça ygtyýarly
role-city-officer = Şäheriň işgäri
role-region-officer = Welaýatyň işgäri
role-ministry-officer = Ministrligiň işgäri
role-auditor = Auditor

## Hereketler

action-see-site = Desgany görmek: ady, synpy, meýilnamasynyň ýagdaýy
action-see-exact-place = Takyk ýerini görmek
action-see-facts = Maglumatlary görmek
action-edit-facts = Maglumatlary girizmek
action-see-findings = Ýüze çykarylan meseleleri görmek
action-settle-finding = Meseläni çözmek
action-accept-finding = Meseläni şol durşuna kabul etmek
action-see-drawing = Çyzgyny görmek
action-import-drawing = Çyzgyny ýüklemek we düzetmek
action-see-file = Faýllary açmak
action-add-file = Faýl goşmak
action-remove-file = Faýly hemişelik pozmak
action-run-building = Binanyň hasabyny ýöretmek
action-see-runs = Hasaplamalary görmek
action-see-plan = Meýilnamany görmek we çap etmek
action-edit-plan = Meýilnamany ýazmak
action-send-for-approval = Meýilnamany tassyklamaga ibermek
action-approve = Meýilnamany tassyklamak
action-comment = Teswir ýazmak
action-see-history = Taryhy görmek
action-undo = Üýtgeşmeleri yzyna almak
action-break-glass = Çyzgyny derrew açmak
action-see-measures = Çäreleri görmek
action-review-rights = Çärede hukuklaryň saklanyşyny barlamak
action-add-site = Desga goşmak
action-manage-tree = Ýerleriň agajyny ýöretmek
action-see-people = Kimde haýsy wezipe bardygyny görmek
action-see-journal = Žurnaly görmek
action-see-counts = Jemleýji sanlary görmek
action-lead-exercise = Okuw maşklaryny taýýarlamak we geçirmek
action-grant-role = Wezipe bermek we bes etmek
action-run-server = Serweri dolandyrmak
