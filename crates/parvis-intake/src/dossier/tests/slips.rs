//! One slip after another in the text files.

use super::{GOOD, check, check_files, files};
use expect_test::expect;

#[test]
#[expect(clippy::too_many_lines, reason = "one dossier and what its author is told are read together")]
fn slips_in_every_file_are_told_at_once() {
    let text = r#"
>>> site.toml
format = 1
[site]
id = "school-12"
name = School 12
country = "KZ"
>>> people.toml
[[person]]
id = "head"
funktion = "Head teacher"
confirmed = 2026-08-32
[[role]]
key = "incident_lead"
holder = "haed"
>>> measures.toml
[[measure]]
id = "cam"
catalogue = "m034"
name = "Cameras"
status = "planned"
places = ["room 12", "unit:101"]
[measure.rights]
benefit = 5
>>> drills.toml
[[drill]]
id = "autumn"
kind = "fire"
date = "22.09.2026"
held = "yes"
people = 812.5
seconds = -4
[[drill.exit]]
id = "E1"
first = 80
last = 40
sorce = "watch"
>>> sections/alarm.md
# Alarm
>>> sites.toml
format = 1
"#;
    check(
        text,
        expect![[r#"
            site.toml:4:8 error F001
              This text must stand in quotes.
              Write key = "text", with straight quotation marks on both sides.
            people.toml:3:1 error F002
              “funktion” is not known here.
              Did you mean “function”? Known here: id, function, name, phone, agency, confirmed.
            people.toml:4:13 error F008
              “2026-08-32” is not a day of the calendar.
              Write the day as year-month-day: 2026-09-01.
            measures.toml:1:1 error F014
              “measure” has neither source nor date.
              Write source = "who says so" and date = 2026-09-01 here, or say it once for the whole file, at its top, under [from].
            measures.toml:5:10 error F005
              “planned” is not allowed for “status”.
              Allowed: proposed, approved, in_place, ended.
            measures.toml:6:11 error F016
              “room 12” does not say which place it is.
              Write site, or the kind and the id with a colon: unit:101, opening:E1, level:L0, fixture:A1, section:lockdown.
            measures.toml:6:22 error F015
              “101” is meant to be a room, but plan.geojson has no unit with this id.
              Correct the id, or add what it refers to.
            measures.toml:8:11 error F006
              “benefit” is 5; the most it can be is 4.
              Correct the number.
            drills.toml:3:8 error F005
              “fire” is not allowed for “kind”.
              Allowed: evacuation, lockdown, shelter, combined, briefing.
            drills.toml:4:8 error F008
              “22.09.2026” is not a day of the calendar.
              Write the day as year-month-day: 2026-09-01.
            drills.toml:5:8 error F004
              “held” must be yes or no (true or false), but a text stands here: “yes”.
              Write true or false, without quotation marks.
            drills.toml:6:10 error F004
              “people” must be a whole number of zero or more, but a number stands here: 812.5.
              Write the number alone, without quotation marks, unit or spaces: 1250.
            drills.toml:7:11 error F006
              “seconds” is -4; the least it can be is 0.
              Correct the number.
            drills.toml:8:1 error F003
              “source” is missing here.
              Add a line source = …
            drills.toml:9:6 error F015
              “E1” is meant to be a door, but plan.geojson has no opening with this id.
              Correct the id, or add what it refers to.
            drills.toml:11:8 error F006
              “last” is 40; the least it can be is 80.
              Correct the number.
            drills.toml:12:1 error F002
              “sorce” is not known here.
              Did you mean “source”? Known here: id, first, last, people, source.
            sections/alarm.md error F018
              “sections/alarm.md” does not say which section it is and where it stands.
              Name it by number, hyphen and key, in small Latin letters: sections/03-lockdown.md
            sites.toml warning F011
              Parvis does not know what to do with “sites.toml” and leaves it alone.
              Is it meant to be “site.toml”? Then rename it.
        "#]],
    );
}

#[test]
fn facts_are_held_against_the_dictionary() {
    let text = r#"
>>> site.toml
format = 1
[site]
id = "school-12"
name = "School 12"
country = "Kazakhstan"
language = "de"
[from]
source = "register"
date = 2026-09-01
[facts]
pupil = 812
pupils = -3
floor_area_m2 = "5400 m2"
leased = "no"
site_type = "shool"
alarms = ["siren", "lights"]
passport_date = "2026-13-01"
guard_company = 7
"#;
    check(
        text,
        expect![[r#"
            site.toml:6:12 error F005
              “de” is not allowed for “language”.
              Allowed: en, ru, kk, fr, ky, tg, uz, tk.
            site.toml:11:1 error F002
              “pupil” is not known here.
              Did you mean “pupils”?
            site.toml:12:10 error F006
              “pupils” is -3; the least it can be is 0.
              Correct the number.
            site.toml:13:17 error F004
              “floor_area_m2” must be a number of zero or more, but a text stands here: “5400 m2”.
              Write the number alone, with a point and without unit: 12.5.
            site.toml:14:10 error F004
              “leased” must be yes or no (true or false), but a text stands here: “no”.
              Write true or false, without quotation marks.
            site.toml:15:13 error F005
              “shool” is not allowed for “site_type”.
              Did you mean “school”? Allowed: school, kindergarten.
            site.toml:16:20 error F005
              “lights” is not allowed for “alarms 2”.
              Did you mean “light”? Allowed: siren, voice, light.
            site.toml:17:17 error F008
              “2026-13-01” is not a day of the calendar.
              Write the day as year-month-day: 2026-09-01.
            site.toml:18:17 error F004
              “guard_company” must be a text, but a number stands here: 7.
              Put the text in straight quotation marks: "text".
        "#]],
    );
}

#[test]
fn facts_written_as_tables_are_held_against_it_too() {
    let text = r#"
>>> site.toml
format = 1
[site]
id = "school-12"
name = "School 12"
country = "KZ"
[from]
source = "register"
date = 2026-09-01
[facts]
pupils = { value = 812.5 }
alarms = { value = ["siren", "siren"], date = 2026-09-02 }
passport_date = { val = 2026-09-01 }
"#;
    check(
        text,
        expect![[r#"
            site.toml:10:20 error F004
              “pupils” must be a whole number of zero or more, but a number stands here: 812.5.
              Write the number alone, without quotation marks, unit or spaces: 1250.
            site.toml:11:30 error F007
              “siren” is here twice.
              Keep one of them; if they are two different things, give them different names.
            site.toml:12:17 error F003
              “value” is missing here.
              Add a line value = …
            site.toml:12:19 error F002
              “val” is not known here.
              Did you mean “value”? Known here: value, source, date.
        "#]],
    );
}

#[test]
fn a_value_needs_somebody_who_says_so() {
    let text = r#"
>>> site.toml
format = 1
[site]
id = "school-12"
name = "School 12"
country = "KZ"
[facts]
pupils = 812
leased = { value = true, source = "contract" }
site_type = { value = "school", source = "register", date = 2026-09-01 }
guard_company = "unknown"
>>> people.toml
[[person]]
id = "head"
function = "Head teacher"
phone = "8 7172 00 00 00"
>>> measures.toml
[[measure]]
id = "cam"
catalogue = "m034"
name = "Cameras"
status = "in_place"
source = "building manager"
"#;
    check(
        text,
        expect![[r#"
            site.toml:7:10 error F014
              “pupils” has neither source nor date.
              Write pupils = { value = …, source = "who says so", date = 2026-09-01 }, or say it once for the whole file, at its top, under [from].
            site.toml:8:10 error F014
              “leased” has no date.
              Write leased = { value = …, source = "who says so", date = 2026-09-01 }, or say it once for the whole file, at its top, under [from].
            people.toml:4:9 error F014
              “phone” has neither source nor date.
              Write phone = { value = …, source = "who says so", date = 2026-09-01 }, or say it once for the whole file, at its top, under [from].
            measures.toml:1:1 error F014
              “measure” has no date.
              Write source = "who says so" and date = 2026-09-01 here, or say it once for the whole file, at its top, under [from].
        "#]],
    );
}

#[test]
fn references_lead_somewhere() {
    let more = r#"
>>> people.toml
[[person]]
id = "head"
function = "Head"
[[person]]
id = "head"
function = "Deputy"
[[role]]
key = "incident_lead"
holder = "haed"
deputies = ["head", "police"]
>>> measures.toml
[[measure]]
id = "cam"
catalogue = "m034"
name = "Cameras"
status = "in_place"
source = "manager"
date = 2026-09-01
places = ["site", "unit:101", "section:alarms"]
blocks = ["opening:E1", "drill:autum", "fact:pupil"]
[[measure.camera]]
id = "c"
level = "L0"
at = [1, 2]
looks = 90
angle = 80
range = 10
"#;
    let mut all = files(GOOD);
    all.retain(|(name, _)| name != "people.toml");
    all.extend(files(more));
    check_files(
        &all,
        expect![[r#"
            people.toml:5:6 error F007
              “head” is here twice.
              Keep one of them; if they are two different things, give them different names.
            people.toml:9:10 error F015
              “haed” is meant to be a person, but people.toml has no person with this id.
              Did you mean “head”?
            people.toml:10:21 error F015
              “police” is meant to be a person, but people.toml has no person with this id.
              There are: head.
            measures.toml:8:19 error F015
              “101” is meant to be a room, but plan.geojson has no unit with this id.
              Correct the id, or add what it refers to.
            measures.toml:8:31 error F015
              “alarms” is meant to be a section, but the folder sections has no file with this key.
              Did you mean “alarm”?
            measures.toml:9:11 error F015
              “E1” is meant to be a door, but plan.geojson has no opening with this id.
              Correct the id, or add what it refers to.
            measures.toml:9:25 error F015
              “autum” is meant to be a drill, but drills.toml has none with this id.
              Did you mean “autumn”?
            measures.toml:9:40 error F015
              “pupil” is meant to be a fact, but the dictionary of facts has none with this key.
              Did you mean “pupils”?
            measures.toml:12:9 error F015
              “L0” is meant to be a storey, but plan.geojson has no level with this id.
              Correct the id, or add what it refers to.
        "#]],
    );
}

#[test]
fn files_that_are_no_text_or_no_dossier_are_named() {
    check(
        ">>> README.md\nhello\n>>> photos/door.jpg\n",
        expect![[r#"
        site.toml error F010
          There is no site.toml here.
          Start one with: parvis new FOLDER. If the folder is one level further down, name that one.
    "#]],
    );
    check(
        ">>> site.toml\nformat = 2\n[site]\nnew_key = 1\n",
        expect![[r#"
        site.toml:1:10 error F013
          This file is in format 2; this Parvis reads format 1.
          Read it with a newer Parvis, or ask whoever sent it for format 1.
    "#]],
    );
    let mut all = files(GOOD);
    all.push(("people.toml".to_owned(), b"".to_vec()));
    all.push(("measures.toml".to_owned(), b"# \xcf\xf0\xe8\xe2\xe5\xf2\n".to_vec()));
    all.push(("sections/02-alarm.md".to_owned(), b"# Again\n".to_vec()));
    all.push(("drils.toml".to_owned(), b"".to_vec()));
    check_files(
        &all,
        expect![[r#"
        people.toml error F007
          “people.toml” is here twice.
          Keep one of them; if they are two different things, give them different names.
        measures.toml:1 error F012
          “measures.toml” cannot be read as text in UTF-8.
          Open it in the editor it was written with and save it as text in UTF-8.
        drils.toml warning F011
          Parvis does not know what to do with “drils.toml” and leaves it alone.
          Is it meant to be “drills.toml”? Then rename it.
        sections/02-alarm.md error F007
          “alarm” is here twice.
          Keep one of them; if they are two different things, give them different names.
    "#]],
    );
}

#[test]
fn windows_files_read_like_any_other() {
    let windows: Vec<(String, Vec<u8>)> = files(GOOD)
        .into_iter()
        .map(|(name, bytes)| {
            (name, format!("\u{feff}{}", String::from_utf8(bytes).unwrap().replace('\n', "\r\n")))
        })
        .map(|(name, text)| (name, text.into_bytes()))
        .collect();
    let facts = super::dictionary();
    assert_eq!(super::read_dossier(&windows, &facts), super::read_dossier(&files(GOOD), &facts));
    check_files(&windows, expect![["all well\n"]]);
}

#[test]
#[expect(clippy::too_many_lines, reason = "one dossier and what its author is told are read together")]
fn errors_of_a_file_do_not_hide_those_across_files() {
    let text = r#"
>>> site.toml
format = 1
[site]
id = "school-12"
name = "School 12"
country = "KZ"
[facts]
pupils = "many"
leased = true
>>> people.toml
[[person]]
id = "head"
funktion = "Head teacher"
phone = "8 7172 00 00 00"
[[person]]
id = "head"
function = "Deputy"
[[role]]
key = "incident_lead"
holder = "haed"
deputies = ["head", 7, "police"]
>>> measures.toml
[[measure]]
id = "cam"
catalogue = "m034"
name = "Cameras"
status = "planned"
places = ["unit:101", "unit:102", "unit:1O1", "person:haed", "drill:spring"]
retention_days = 30
[[measure.camera]]
id = "c"
level = "L9"
at = [1, 2]
looks = "north"
angle = 80
range = 10
>>> drills.toml
[[drill]]
id = "autumn"
kind = "fire"
date = 2026-09-22
held = true
>>> plan.geojson
{"type": "FeatureCollection", "parvis": {"format": 1, "levels": [{"id": "L0", "ordinal": 0}]}, "features": [
{"type": "Feature", "id": "101", "properties": {"feature_type": "unit", "level": "L0", "category": "class", "people": 30}, "geometry": {"type": "Point", "coordinates": [0, 0]}},
{"type": "Feature", "id": "102", "properties": {"feature_type": "unit", "level": "L1", "category": "classroom"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [8, 0], [8, 6], [0, 0]]]}}
]}
"#;
    check(
        text,
        expect![[r#"
        site.toml:7:10 error F004
          “pupils” must be a whole number of zero or more, but a text stands here: “many”.
          Write the number alone, without quotation marks, unit or spaces: 1250.
        site.toml:7:10 error F014
          “pupils” has neither source nor date.
          Write pupils = { value = …, source = "who says so", date = 2026-09-01 }, or say it once for the whole file, at its top, under [from].
        site.toml:8:10 error F014
          “leased” has neither source nor date.
          Write leased = { value = …, source = "who says so", date = 2026-09-01 }, or say it once for the whole file, at its top, under [from].
        people.toml:1:1 error F003
          “function” is missing here.
          Add a line function = …
        people.toml:3:1 error F002
          “funktion” is not known here.
          Did you mean “function”? Known here: id, function, name, phone, agency, confirmed.
        people.toml:4:9 error F014
          “phone” has neither source nor date.
          Write phone = { value = …, source = "who says so", date = 2026-09-01 }, or say it once for the whole file, at its top, under [from].
        people.toml:6:6 error F007
          “head” is here twice.
          Keep one of them; if they are two different things, give them different names.
        people.toml:10:10 error F015
          “haed” is meant to be a person, but people.toml has no person with this id.
          Did you mean “head”?
        people.toml:11:21 error F004
          “deputies 2” must be a text, but a number stands here: 7.
          Put the text in straight quotation marks: "text".
        people.toml:11:24 error F015
          “police” is meant to be a person, but people.toml has no person with this id.
          There are: head.
        measures.toml:1:1 error F014
          “measure” has neither source nor date.
          Write source = "who says so" and date = 2026-09-01 here, or say it once for the whole file, at its top, under [from].
        measures.toml:5:10 error F005
          “planned” is not allowed for “status”.
          Allowed: proposed, approved, in_place, ended.
        measures.toml:6:35 error F015
          “1O1” is meant to be a room, but plan.geojson has no unit with this id.
          Did you mean “101”?
        measures.toml:6:47 error F015
          “haed” is meant to be a person, but people.toml has no person with this id.
          Did you mean “head”?
        measures.toml:6:62 error F015
          “spring” is meant to be a drill, but drills.toml has none with this id.
          There are: autumn.
        measures.toml:7:18 error F014
          “retention_days” has neither source nor date.
          Write retention_days = { value = …, source = "who says so", date = 2026-09-01 }, or say it once for the whole file, at its top, under [from].
        measures.toml:10:9 error F015
          “L9” is meant to be a storey, but plan.geojson has no level with this id.
          Did you mean “L0”?
        measures.toml:12:9 error F004
          “looks” must be a number, but a text stands here: “north”.
          Write the number alone, with a point and without unit: 12.5.
        drills.toml:3:8 error F005
          “fire” is not allowed for “kind”.
          Allowed: evacuation, lockdown, shelter, combined, briefing.
        plan.geojson:2:100 error F005
          “class” is not allowed for “category”.
          Did you mean “classroom”? Allowed: room, classroom, grouproom, auditorium, laboratory, workshop, library, office, conferenceroom, fitnessroom, pool, foodservice, kitchen, shop, exhibition, restroom, shower, lockerroom, coatcheck, prayerroom, firstaid, ward, sleeping, waitingroom, lobby, walkway, stairs, ramp, elevator, escalator, storage, serviceroom, parking, terrace, opentobelow, nonpublic, unenclosedarea, unspecified.
        plan.geojson:2:119 error F014
          “people” has neither source nor date.
          Write people = { value = …, source = "who says so", date = 2026-09-01 }, or say it once for the whole file, at its top, under [from].
        plan.geojson:2:136 error F017
          This must be an area (Polygon), but Point stands here.
          Draw it anew, or import the drawing again.
        plan.geojson:3:82 error F015
          “L1” is meant to be a storey, but plan.geojson has no level with this id.
          Did you mean “L0”?
    "#]],
    );
}

#[test]
fn what_may_only_be_unreadable_is_not_called_missing() {
    let text = r#"
>>> site.toml
format = 1
[site]
id = "school-12"
name = "School 12"
country = "KZ"
>>> people.toml
[[person]]
id = head
function = "Head teacher"
[[role]]
key = "incident_lead"
holder = "head"
>>> measures.toml
[from]
source = "manager"
date = 2026-09-01
[[measure]]
id = "cam"
catalogue = "m034"
name = "Cameras"
status = "in_place"
places = ["unit:101", "person:head", "drill:autumn", "section:alarm", "level:L0"]
>>> drills.toml
[[dril]]
id = "autumn"
>>> plan.geojson
{"type": "FeatureCollection", "parvis": {"format": 1, "levels": [{"di": "L0", "ordinal": 0}]}, "features": [
{"type": "Feature", "id": "101", "properties": {"feature_type": "room", "level": "L0", "category": "classroom"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [8, 0], [8, 6], [0, 0]]]}}
]}
>>> sections/alarm.md
# Alarm
"#;
    check(
        text,
        expect![[r#"
        people.toml:2:6 error F001
          This text must stand in quotes.
          Write key = "text", with straight quotation marks on both sides.
        drills.toml:1:3 error F002
          “dril” is not known here.
          Did you mean “drill”? Known here: drill.
        plan.geojson:1:66 error F003
          “id” is missing here.
          Add a line id = …
        plan.geojson:1:73 error F002
          “di” is not known here.
          Did you mean “id”? Known here: id, ordinal, name, elevation.
        plan.geojson:2:65 error F005
          “room” is not allowed for “feature_type”.
          Allowed: unit, opening, fixture.
        sections/alarm.md error F018
          “sections/alarm.md” does not say which section it is and where it stands.
          Name it by number, hyphen and key, in small Latin letters: sections/03-lockdown.md
    "#]],
    );
}

#[test]
fn a_name_woven_into_a_text_stands_for_something() {
    let text = GOOD.replace(
        "presses the button.",
        "presses {{pupils}}, {{ site:name }}, {{phone:incident_lead}}.\nЗал {{pupls}} {{role:lead}} {{plan:doors}}",
    );
    check(
        &text,
        expect![[r#"
        sections/01-alarm.md:3:5 warning F015
          “pupls” is meant to be a fact, but the dictionary of facts has none with this key.
          Did you mean “pupils”?
        sections/01-alarm.md:3:15 warning F015
          “lead” is meant to be a role, but people.toml has no role with this key.
          Did you mean “incident_lead”?
        sections/01-alarm.md:3:29 warning F015
          “plan:doors” is meant to be a fact, but the dictionary of facts has none with this key.
          There are: alarms, floor_area_m2, guard_company, leased, passport_date, pupils, site_type.
    "#]],
    );
}
