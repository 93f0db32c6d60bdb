//! The script of an exercise changed: by several hands, while it is played, by a workbook; and taken elsewhere.

use super::tests::{at, begun, join, open, run, set_up, sign_in, wish};
use super::{CellEdit, NewAttachment, Room, Source, cell_mark};
use crate::exercises::documents::{Attached, Document};
use crate::exercises::msel::{Change, workbook};
use crate::exercises::packs;
use crate::exercises::shown::shown;
use crate::office::{ExerciseSetup, Office, Trouble, Who};
use expect_test::expect;
use parvis_core::{Language, Place};
use parvis_exercise::event::{About, Attachment, Event, Thresholds};
use parvis_exercise::id::{Lang, PersonId, Release, Role, Status};
use parvis_exercise::pack::{Enclosed, Files};
use parvis_exercise::report::{Reach, SectionKind};
use parvis_exercise::{Scenario, What};
use parvis_intake::archive;
use parvis_words::Words;
use std::collections::BTreeSet;
use std::sync::Arc;

const TEXT: &str = "inject.I01.text";

/// What stands in a cell, as a form would say it.
fn mark(room: &Room, key: &str, lang: Language) -> String {
    let seen = room.see();
    cell_mark(seen.scenario().texts.0.get(&Lang(lang)).and_then(|texts| texts.get(key)))
}

fn said(room: &Room, key: &str, lang: Language) -> (String, Status) {
    let seen = room.see();
    let cell = seen.scenario().cell(key, Lang(lang)).unwrap();
    (cell.text.to_owned(), cell.status)
}

/// Writes a cell as somebody does who looks at it now.
async fn put(
    office: &Office,
    room: &Room,
    by: &PersonId,
    (key, lang, text): (&str, Language, &str),
) -> Result<(), Trouble> {
    let before = mark(room, key, lang);
    let cell = CellEdit { key, lang, before: &before, text, status: Status::Human, again: false };
    office.script_cell(room, by, cell, at(5)).await
}

fn slip(done: Result<(), Trouble>) -> String {
    match done {
        Err(Trouble::Slip(message)) => message.to_owned(),
        other => format!("{other:?}"),
    }
}

async fn files(office: &Office, room: &Room) -> Files {
    serde_json::from_slice(&office.store.exercise_pack(&room.id).await.unwrap().0).unwrap()
}

#[test]
fn one_cell_changes_and_every_paper_with_it() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let goal = "Назвать того, кто решает, и записать почему.";
        put(&office, &room, &lead, ("objective.O1", Language::Ru, goal)).await.unwrap();
        put(&office, &room, &lead, ("title", Language::Ru, "Угроза на рынке")).await.unwrap();
        let (scenario, packs) = (room.see().scenario_kept(), room.see().packs());
        assert_eq!((scenario.version.as_str(), packs), ("1-fork.2", 2));
        let words = Words::new(Language::Ru, []);
        for document in [Document::Manual, Document::Facilitator, Document::Evaluation, Document::Slides] {
            let paper = shown(&document.paper(&scenario, &Attached::new(), &words));
            for new in [goal, "Угроза на рынке"] {
                assert!(paper.contains(new), "{document:?} lacks {new}:\n{paper}");
            }
        }
        let manual = shown(&Document::Manual.paper(&scenario, &Attached::new(), &words));
        assert!(manual.contains("1-fork.2"), "the version says that it is a fork");
        let files = files(&office, &room).await;
        let before = packs::files(&"mall".into());
        assert!(
            files["text/ru.toml"].starts_with(before["text/ru.toml"].lines().next().unwrap()),
            "comments stay"
        );
        assert_eq!(files["text/en.toml"], before["text/en.toml"], "other files are left alone");
        let again = open(folder).await;
        assert_eq!(again.room(&room.id).await.unwrap().see().scenario(), &*scenario, "it is on the disk");
    });
}

#[test]
fn who_changed_words_that_nobody_had_read_stands_in_the_log() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let old = said(&room, "objective.O1", Language::Ru).0;
        put(&office, &room, &lead, ("objective.O1", Language::Ru, "Назвать того, кто решает."))
            .await
            .unwrap();
        let log = office.exercise_audit(&room, &Words::new(Language::En, [])).await.unwrap();
        let line = log.last().unwrap();
        assert_eq!(line.what, "Changed words of the script");
        assert!(line.about.starts_with("objective.O1 · ru"), "{}", line.about);
        assert!(line.about.ends_with(&format!("{old} → Назвать того, кто решает.")), "{}", line.about);
        let again = open(folder).await;
        let found = again.room(&room.id).await.unwrap();
        assert_eq!(found.see().state(), room.see().state(), "it is on the disk");
        let story = office.exercise_report(&room, Reach::Room).await.unwrap();
        let timeline = story.sections.iter().find(|one| one.section == SectionKind::Timeline).unwrap();
        assert_eq!(timeline.sentences.len(), 0, "what nobody had read is no part of what happened");
    });
}

#[test]
fn two_people_lose_nothing() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let old = mark(&room, TEXT, Language::Ru);
        put(&office, &room, &lead, (TEXT, Language::Ru, "Первый.")).await.unwrap();
        let cell = CellEdit {
            key: TEXT,
            lang: Language::Ru,
            before: &old,
            text: "Второй.",
            status: Status::Human,
            again: false,
        };
        assert_eq!(slip(office.script_cell(&room, &lead, cell, at(5)).await), "slip-script-changed");
        assert_eq!(said(&room, TEXT, Language::Ru).0, "Первый.");
        // Two cells at the same moment, and a third from another process, all stay.
        let two = open(folder).await;
        let other = two.room(&room.id).await.unwrap();
        let (one, three, two) = tokio::join!(
            put(&office, &room, &lead, ("inject.I02.text", Language::Ru, "Два.")),
            put(&office, &room, &lead, ("inject.I03.text", Language::Ru, "Три.")),
            put(&two, &other, &lead, ("inject.I04.text", Language::Ru, "Четыре.")),
        );
        for done in [one, two, three] {
            done.unwrap();
        }
        let kept = packs::read_files(&files(&office, &room).await).unwrap();
        for (key, text) in [(TEXT, "Первый."), ("inject.I02.text", "Два."), ("inject.I03.text", "Три.")]
        {
            assert_eq!(kept.cell(key, Lang(Language::Ru)).unwrap().text, text);
        }
        assert_eq!(kept.cell("inject.I04.text", Lang(Language::Ru)).unwrap().text, "Четыре.");
    });
}

#[test]
fn only_whoever_directs_changes_it_and_interpreters_translations_and_not_after_the_end() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let player = join(&office, &room, "Aigul", "1").await;
        let helper = join(&office, &room, "Karim", "1").await;
        let role = What::Appointed { who: helper.clone(), role: Role::Facilitator };
        office.exercise_do(&room, &lead, wish(role), at(1)).await.unwrap();
        for somebody in [&player, &helper, &PersonId::from("nobody")] {
            let done = put(&office, &room, somebody, (TEXT, Language::Ru, "x")).await;
            assert!(matches!(done, Err(Trouble::NotAllowed)), "{somebody}: {done:?}");
            assert!(matches!(office.script_look(&room, somebody, Vec::new()), Err(Trouble::NotAllowed)));
        }
        office.exercise_do(&room, &lead, wish(What::Started), at(1)).await.unwrap();
        put(&office, &room, &lead, (TEXT, Language::Ru, "Пока можно.")).await.unwrap();
        let role = What::Appointed { who: helper.clone(), role: Role::Interpreter };
        office.exercise_do(&room, &lead, wish(role), at(1)).await.unwrap();
        put(&office, &room, &helper, (TEXT, Language::Kk, "Аударма.")).await.unwrap();
        let original = put(&office, &room, &helper, (TEXT, Language::En, "Another story.")).await;
        assert!(matches!(original, Err(Trouble::NotAllowed)), "an interpreter writes translations only");
        assert!(matches!(office.script_look(&room, &helper, Vec::new()), Err(Trouble::NotAllowed)));
        office.exercise_do(&room, &lead, wish(What::Ended), at(2)).await.unwrap();
        assert_eq!(slip(put(&office, &room, &lead, (TEXT, Language::Ru, "x")).await), "slip-script-over");
    });
}

#[test]
fn what_cannot_stand_in_a_cell_is_refused() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let long = "x".repeat(8001);
        assert_eq!(
            slip(put(&office, &room, &lead, (TEXT, Language::En, " \r\n ")).await),
            "slip-script-original"
        );
        assert_eq!(slip(put(&office, &room, &lead, (TEXT, Language::Ru, &long)).await), "slip-script-long");
        let stray = put(&office, &room, &lead, ("inject.I99.text", Language::Ru, "x")).await;
        assert!(matches!(stray, Err(Trouble::NoSuch)), "{stray:?}");
        assert_eq!(room.see().packs(), 0);
        put(&office, &room, &lead, (TEXT, Language::Ru, "")).await.unwrap();
        assert_eq!(said(&room, TEXT, Language::Ru).1, Status::Missing, "readers see the original");
        let odd = "Скажите: \"\"\" \\ {x} <b>\u{7}\r\nи ждите";
        put(&office, &room, &lead, (TEXT, Language::Ru, odd)).await.unwrap();
        assert_eq!(said(&room, TEXT, Language::Ru).0, "Скажите: \"\"\" \\ {x} <b>\nи ждите");
    });
}

#[test]
fn another_meaning_makes_drafts_of_the_translations() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        put(&office, &room, &lead, (TEXT, Language::Ru, "Проверено.")).await.unwrap();
        let before = mark(&room, TEXT, Language::En);
        let text = "A caller threatens the cinema.";
        let cell = CellEdit {
            key: TEXT,
            lang: Language::En,
            before: &before,
            text,
            status: Status::Human,
            again: true,
        };
        office.script_cell(&room, &lead, cell, at(5)).await.unwrap();
        assert_eq!(said(&room, TEXT, Language::Ru), ("Проверено.".into(), Status::Machine));
        assert_eq!(said(&room, TEXT, Language::En), (text.into(), Status::Human));
    });
}

/// The exercise begins, and its first message goes out.
async fn first_message(office: &Arc<Office>, room: &Arc<Room>, lead: &PersonId) {
    let released = What::Released { inject: "I01".into(), to: Vec::new(), how: Release::Manual };
    for what in [What::Started, What::ModuleBegun { module: "M1".into() }, released] {
        office.exercise_do(room, lead, wish(what), at(2)).await.unwrap();
    }
}

#[test]
fn what_people_have_read_does_not_change_in_silence() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        put(&office, &room, &lead, (TEXT, Language::Ru, "До начала.")).await.unwrap();
        assert!(room.see().state().corrected.is_empty(), "nobody has read it yet");
        first_message(&office, &room, &lead).await;
        put(&office, &room, &lead, (TEXT, Language::Ru, "Теперь так.")).await.unwrap();
        put(&office, &room, &lead, ("inject.I09.text", Language::Ru, "Ещё не вышло.")).await.unwrap();
        put(&office, &room, &lead, ("task.T1", Language::En, "Your first three actions?")).await.unwrap();
        let events: Vec<Event> = office.events(&room.id).await.unwrap();
        let told: Vec<String> = events
            .iter()
            .filter_map(|event| match &event.what {
                What::Corrected { words, lang, before } => Some(format!("{words} {lang}: {before}")),
                _ => None,
            })
            .collect();
        let task =
            packs::scenarios()[&"mall".into()].cell("task.T1", Lang(Language::En)).unwrap().text.to_owned();
        assert_eq!(told, ["inject.I01.text ru: До начала.".to_owned(), format!("task.T1 en: {task}")]);
        let kept = parvis_exercise::State::of(&events);
        assert_eq!(kept, *room.see().state());
        let report = office.exercise_report(&room, Reach::Room).await.unwrap();
        let timeline = report.sections.iter().find(|one| one.section == SectionKind::Timeline).unwrap();
        let corrected = timeline.sentences.iter().filter(|one| one.id == "report-corrected").count();
        assert_eq!(corrected, 2);
        let words = Words::new(Language::Ru, []);
        let last = timeline.sentences.iter().rfind(|one| one.id == "report-corrected").unwrap();
        let seen = room.see();
        let said = crate::exercises::said(last, seen.scenario(), seen.state(), &words);
        assert!(said.contains(&task), "{said}");
    });
}

/// The script as a workbook with these cells written over: by number, column name, text.
fn sheet(scenario: &Scenario, edits: &[(&str, &str, &str)]) -> Vec<u8> {
    crate::exercises::msel::written_over(scenario, edits)
}

fn told(change: &Change) -> String {
    match change {
        Change::Words { inject, lang, after, .. } => {
            format!("{inject} {lang}: {}", after.as_ref().map_or("–", |text| text.text.as_str()))
        }
        Change::Field { inject, field, before, after } => {
            format!("{inject} {}: {before} → {after}", field.as_str())
        }
        Change::New { inject, .. } => format!("new {}", inject.id),
        Change::Gone(inject) => format!("gone {inject}"),
    }
}

#[test]
fn a_workbook_is_looked_at_first_and_taken_over_as_chosen() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        first_message(&office, &room, &lead).await;
        let before = room.see().scenario_kept();
        let bytes = sheet(
            &before,
            &[
                ("I01", "minute", "1"),
                ("I01", "text::ru", "Слова можно."),
                ("I02", "minute", "7"),
                ("I02", "release", "manual"),
                ("I03", "text::ru", "Не надо."),
                ("I04", "channel", "pigeon"),
                ("I77", "module", "M2"),
                ("I77", "minute", "3"),
                ("I77", "from", "tenant"),
                ("I77", "to", "all"),
                ("I77", "channel", "phone"),
                ("I77", "release", "timed"),
                ("I77", "text::en", "A new row."),
                ("I77", "expected::en", "They note it."),
                ("I20", "number", ""),
            ],
        );
        let look = office.script_look(&room, &lead, bytes).unwrap();
        let shown: Vec<String> = look.reading.changes.iter().map(told).collect();
        expect![[r#"
            I01 minute: 0 → 1
            I01 ru: Слова можно.
            I02 minute: 6 → 7
            I02 release: timed → manual
            I03 ru: Не надо.
            new I77
            gone I20"#]]
        .assert_eq(&shown.join("\n"));
        assert_eq!((look.reading.wrong.len(), look.fixed.clone()), (2, BTreeSet::from([0])));
        assert_eq!(room.see().packs(), 0, "nothing is changed yet");
        let take = |chosen: &[usize]| chosen.iter().copied().collect::<BTreeSet<usize>>();
        let all = take(&[0, 1, 2, 5]);
        assert_eq!(slip(office.script_take(&room, &lead, (&look.key, &all), at(5)).await), "slip-script-out");
        // Somebody writes a cell meanwhile: what was looked at is not what would happen.
        put(&office, &room, &lead, ("inject.I05.text", Language::Ru, "Тем временем.")).await.unwrap();
        let some = take(&[1, 2, 5]);
        let late = office.script_take(&room, &lead, (&look.key, &some), at(5)).await;
        assert_eq!(slip(late), "slip-script-sheet-old");
        let again = office.script_look_again(&room, &lead, &look.key).unwrap();
        let shown: Vec<String> = again.reading.changes.iter().map(told).collect();
        assert!(shown[5].starts_with("I05 ru: "), "the sheet has the words from before: {shown:?}");
        office.script_take(&room, &lead, (&look.key, &take(&[1, 2, 6])), at(5)).await.unwrap();
        let after = room.see().scenario_kept();
        let minute = |id: &str| after.inject(&id.into()).map(|one| (one.minute, one.release));
        assert_eq!(minute("I01"), Some((0, Release::Timed)), "what is out keeps its row");
        assert_eq!(minute("I02"), Some((7, Release::Manual)), "all of a row goes together");
        assert_eq!(minute("I77"), Some((3, Release::Timed)));
        assert!(minute("I20").is_some(), "nobody ticked that it goes");
        assert_eq!(said(&room, TEXT, Language::Ru).0, "Слова можно.");
        assert_eq!(said(&room, "inject.I05.text", Language::Ru).0, "Тем временем.");
        assert_ne!(said(&room, "inject.I03.text", Language::Ru).0, "Не надо.");
        let gone = office.script_take(&room, &lead, (&look.key, &some), at(5)).await;
        assert_eq!(slip(gone), "slip-script-sheet-gone");
        let words = Words::new(Language::En, []);
        let look =
            office.script_look(&room, &lead, workbook(&after, &Attached::new(), &words).unwrap()).unwrap();
        assert_eq!(
            look.reading,
            crate::exercises::msel::Reading::default(),
            "out and in again changes nothing"
        );
        let look = office.script_look(&room, &lead, b"no workbook".to_vec()).unwrap();
        assert_eq!((look.reading.wrong.len(), look.reading.changes.len()), (1, 0));
    });
}

#[test]
fn a_row_goes_when_somebody_says_so() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let bytes = sheet(&room.see().scenario_kept(), &[("I20", "number", "")]);
        let look = office.script_look(&room, &lead, bytes).unwrap();
        let all: BTreeSet<usize> = (0..look.reading.changes.len()).collect();
        office.script_take(&room, &lead, (&look.key, &all), at(5)).await.unwrap();
        let seen = room.see();
        assert!(seen.scenario().inject(&"I20".into()).is_none());
        assert!(seen.scenario().texts.0.values().all(|texts| !texts.contains_key("inject.I20.text")));
    });
}

/// Sets another exercise up with a scenario of one's own.
async fn fork(office: &Arc<Office>, who: &Who, scenario: Source) -> Result<Arc<Room>, Trouble> {
    let node = office.exercise_places(who, at(0)).await.unwrap().remove(0).id;
    let setup = ExerciseSetup {
        node,
        scenario,
        languages: vec![Language::En],
        tables: 2,
        nations: vec!["KZ".into()],
        about: About::default(),
        limits: Thresholds::default(),
        retention_days: 30,
    };
    let id = office.exercise_new(who, &setup, at(1)).await?;
    office.exercise_lead(who, &id, at(1)).await.unwrap();
    office.room(&id).await
}

#[test]
fn a_changed_script_is_played_again_and_travels_as_a_folder() {
    run(async |folder| {
        let (office, who, room, lead) = begun(folder).await;
        put(&office, &room, &lead, ("title", Language::En, "A threat at a market")).await.unwrap();
        let again = fork(&office, &who, Source::Script(room.id.clone())).await.unwrap();
        assert_eq!(again.see().scenario(), room.see().scenario());
        let away = office.exercise_folder(&room).await.unwrap();
        assert_eq!((away.name.as_str(), away.kind), ("mall-1-fork.1.zip", "application/zip"));
        let names: Vec<String> =
            archive::unpack("x", &away.bytes).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names[0], "mall/scenario.toml");
        let back = fork(&office, &who, Source::Folder(away.bytes)).await.unwrap();
        assert_eq!(back.see().scenario(), room.see().scenario());
        put(&office, &back, &lead, ("title", Language::En, "A threat at a fair")).await.unwrap();
        assert_eq!(back.see().scenario().version, "1-fork.1.1");
        let lines = office.exercises(&who, at(2)).await.unwrap();
        let title =
            |one: &super::ExerciseLine| one.own.as_ref().map(|own| own.title(Lang(Language::En)).to_owned());
        let mut titles: Vec<Option<String>> = lines.iter().map(title).collect();
        titles.sort();
        let market = || Some("A threat at a market".to_owned());
        assert_eq!(titles, [Some("A threat at a fair".to_owned()), market(), market()]);
        let plain = fork(&office, &who, "mall".into()).await.unwrap();
        assert_eq!(plain.see().scenario().version, "1", "the program's own is as it was");
    });
}

#[test]
fn pictures_and_documents_travel_with_the_script() {
    run(async |folder| {
        let (office, who, room, lead) = begun(folder).await;
        let new = |inject: &str, name: &str| NewAttachment {
            inject: inject.into(),
            name: name.into(),
            alt: String::new(),
            lang: Lang(Language::Ru),
        };
        let pdf = |text: &str| format!("%PDF-1.4 {text}").into_bytes();
        for (inject, name) in [("I01", "План.pdf"), ("I01", "list.pdf"), ("I02", "list.pdf")] {
            office
                .exercise_attach(&room, &lead, new(inject, name), pdf(&format!("{inject}{name}")), at(1))
                .await
                .unwrap();
        }
        let gone = room.see().state().attachments(&"I02".into())[0].value.clone();
        let gone = What::Attached(Attachment { gone: true, ..gone });
        let away = office.exercise_folder(&room).await.unwrap();
        office.exercise_do(&room, &lead, wish(gone), at(2)).await.unwrap();
        for (source, count) in [(Source::Script(room.id.clone()), 2), (Source::Folder(away.bytes), 3)] {
            let fork = fork(&office, &who, source).await.unwrap();
            let chair = office.exercise_lead(&who, &fork.id, at(3)).await.unwrap().person;
            let all: Vec<Attachment> = {
                let seen = fork.see();
                let of = |inject: &str| seen.state().attachments(&inject.into());
                of("I01").into_iter().chain(of("I02")).map(|one| one.value.clone()).collect()
            };
            assert_eq!(all.len(), count, "{all:?}");
            for one in all {
                let (_, bytes) = office.exercise_attachment(&fork, &chair, &one.file).await.unwrap();
                assert_eq!(bytes, pdf(&format!("{}{}", one.inject, one.name)));
            }
            let again = open(folder).await;
            assert_eq!(again.room(&fork.id).await.unwrap().see().state(), fork.see().state(), "on the disk");
        }
        // What could not go with a message cannot come in with a folder, either, and then there is no exercise.
        let bad = Enclosed {
            inject: "I01".into(),
            name: "x.pdf".into(),
            alt: String::new(),
            lang: Lang(Language::En),
            bytes: b"MZ no document".to_vec(),
        };
        let count = office.exercises(&who, at(4)).await.unwrap().len();
        let packed =
            packs::folder(&room.see().scenario_kept(), &files(&office, &room).await, &[bad]).unwrap();
        let refused = fork(&office, &who, Source::Folder(packed)).await.map(|_| ());
        assert_eq!(slip(refused), "slip-attach-kind");
        assert_eq!(office.exercises(&who, at(4)).await.unwrap().len(), count);
    });
}

#[test]
fn a_folder_that_is_no_scenario_is_refused_with_file_and_line() {
    run(async |folder| {
        let (office, who, ..) = begun(folder).await;
        let mut files = packs::files(&"mall".into());
        let script = files["scenario.toml"].replacen("minute = 6\n", "minute = 6000\n", 1);
        files.insert("scenario.toml".into(), script);
        files.insert("text/ru.toml".into(), "status = \"machine\"\n[words]\n\"nonsense\" = \"x\"\n".into());
        files.insert("virus.exe".into(), "x".into());
        let folder: archive::Files = files
            .into_iter()
            .map(|(name, text)| (format!("my scenario/{name}"), text.into_bytes()))
            .collect();
        let bytes = archive::pack("x", &folder).unwrap();
        let refused = fork(&office, &who, Source::Folder(bytes)).await.err().unwrap();
        let Trouble::Pack(findings) = refused else { panic!("{refused:?}") };
        let place = |place: &Place| match place {
            Place::File { file, line, .. } => format!("{file}:{}", line.unwrap_or(0)),
            other => format!("{other:?}"),
        };
        let told: Vec<String> =
            findings.iter().map(|one| format!("{} {}", place(&one.place), one.code)).collect();
        let line = packs::files(&"mall".into())["scenario.toml"]
            .lines()
            .position(|line| line == "minute = 6")
            .unwrap()
            + 1;
        assert_eq!(
            told,
            [format!("scenario.toml:{line} F006"), "text/ru.toml:3 F002".into(), "virus.exe:0 F005".into()]
        );
        let many = archive::pack("x", &vec![("a.md".to_owned(), vec![b' '; 65 << 20])]).unwrap();
        for (bytes, code) in [(b"PK no".to_vec(), "F114"), (many, "F116")] {
            let refused = fork(&office, &who, Source::Folder(bytes)).await.err().unwrap();
            let Trouble::Pack(findings) = refused else { panic!("{refused:?}") };
            assert_eq!(findings[0].code.0, code);
        }
        assert_eq!(
            slip(fork(&office, &who, Source::Folder(Vec::new())).await.map(|_| ())),
            "slip-script-no-folder"
        );
    });
}

#[test]
fn the_script_of_somebody_else_is_not_there() {
    run(async |folder| {
        let office = open(folder).await;
        let people = office.sample(at(0)).await.unwrap();
        let ministry = sign_in(&office, &people, "ministry").await;
        let (room, _) = set_up(&office, &ministry).await;
        let head = people.iter().find(|one| one.role.word() == "site-head").unwrap().login;
        let head = sign_in(&office, &people, head).await;
        assert!(fork(&office, &head, "mall".into()).await.is_ok());
        let refused = fork(&office, &head, Source::Script(room.id.clone())).await.err();
        assert!(matches!(refused, Some(Trouble::NoSuch)), "{refused:?}");
    });
}
