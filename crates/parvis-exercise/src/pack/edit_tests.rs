//! What a change leaves of a file, and that what comes out is the scenario that was meant.

use super::{Edit, Files, Inject, Scenario, Text, edited};
use crate::id::{Channel, Function, Lang, Release, Status};
use crate::sample::{ENGLISH, RUSSIAN, STRUCTURE};
use expect_test::{Expect, expect};
use parvis_core::Language;

const RU: Lang = Lang(Language::Ru);
const KK: Lang = Lang(Language::Kk);

fn files() -> Files {
    let structure = STRUCTURE.replace("minute = 20\n", "minute = 20 # when the lift stands\n");
    let all = [("scenario.toml", structure.as_str()), ("text/en.toml", ENGLISH), ("text/ru.toml", RUSSIAN)];
    all.map(|(name, text)| (name.to_owned(), text.to_owned())).into()
}

fn scenario(files: &Files) -> Scenario {
    let (scenario, findings) =
        Scenario::read(files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())));
    assert!(findings.is_empty(), "{findings:?}\n{files:?}");
    scenario.unwrap()
}

/// The lines that went and those that came, file by file.
fn changes(edits: &[Edit], expected: Expect) -> Scenario {
    let before = files();
    let after = edited(&before, edits).unwrap();
    let mut told = String::new();
    for (name, text) in &after {
        let old = before.get(name).map_or("", String::as_str);
        let lines = |sign: char, of: &str, other: &str| -> String {
            let other: Vec<&str> = other.lines().collect();
            let new = of.lines().filter(|line| !line.is_empty() && !other.contains(line));
            new.fold(String::new(), |all, line| format!("{all}{name} {sign} {line}\n"))
        };
        told += &lines('-', old, text);
        told += &lines('+', text, old);
    }
    expected.assert_eq(&told);
    scenario(&after)
}

fn words(key: &str, lang: Lang, text: &str, status: Status) -> Edit {
    Edit::Words { key: key.into(), lang, text: Some(Text { text: text.into(), status }) }
}

#[test]
fn words_change_where_they_stand() {
    let edits = [
        words("inject.I2.text", RU, "Лифт стоит.\nВнутри “люди”.", Status::Approved),
        words("inject.I3.text", RU, "Полиция просит план.", Status::Machine),
        words("title", KK, "Мұражай", Status::Human),
        Edit::Words { key: "inject.I1.text".into(), lang: RU, text: None },
        Edit::Version("1-fork.1".into()),
    ];
    let read = changes(
        &edits,
        expect![[r#"
            scenario.toml - version = "1"
            scenario.toml + version = "1-fork.1"
            text/kk.toml + status = "machine"
            text/kk.toml + [words]
            text/kk.toml + title = "Мұражай"
            text/kk.toml + [exceptions]
            text/kk.toml + title = "human"
            text/ru.toml - "inject.I1.text" = "Света нет на обоих этажах."
            text/ru.toml - "inject.I2.text" = "Остановился лифт."
            text/ru.toml - "inject.I1.text" = "approved"
            text/ru.toml - "inject.I2.text" = "human"
            text/ru.toml + "inject.I2.text" = """
            text/ru.toml + Лифт стоит.
            text/ru.toml + Внутри “люди”."""
            text/ru.toml + "inject.I3.text" = "Полиция просит план."
            text/ru.toml + "inject.I2.text" = "approved"
        "#]],
    );
    assert_eq!(read.cell("inject.I2.text", RU).unwrap().text, "Лифт стоит.\nВнутри “люди”.");
    assert_eq!(read.cell("inject.I1.text", RU).unwrap().status, Status::Missing);
}

#[test]
fn a_row_changes_where_it_stands_and_its_comments_stay() {
    let mut before = scenario(&files()).inject(&"I3".into()).unwrap().clone();
    before.minute = 22;
    let read = changes(
        &[Edit::Row(Box::new(before.clone()))],
        expect![[r#"
            scenario.toml - minute = 20 # when the lift stands
            scenario.toml + minute = 22 # when the lift stands
        "#]],
    );
    assert_eq!(read.inject(&"I3".into()), Some(&before));
    before.release = Release::Manual;
    before.when = None;
    before.to = vec![Function::Police];
    let read = changes(
        &[Edit::Row(Box::new(before.clone()))],
        expect![[r#"
            scenario.toml - minute = 20 # when the lift stands
            scenario.toml - release = "conditional"
            scenario.toml - when = { task = "T1", chose = "inform-police" }
            scenario.toml + minute = 22 # when the lift stands
            scenario.toml + to = ["police"]
        "#]],
    );
    assert_eq!(read.inject(&"I3".into()), Some(&before));
}

#[test]
fn a_new_row_stands_after_the_last_of_its_module_and_one_that_goes_takes_its_words() {
    let new = Inject {
        id: "I7".into(),
        module: "M1".into(),
        minute: 12,
        from: "desk".into(),
        channel: Channel::Radio,
        to: Vec::new(),
        release: Release::Timed,
        when: None,
        objectives: vec!["O1".into()],
        task: None,
    };
    let edits = [
        Edit::Row(Box::new(new.clone())),
        words("inject.I7.text", Lang(Language::En), "The lights flicker.", Status::Human),
        words("inject.I7.expected", Lang(Language::En), "They wait.", Status::Human),
        Edit::Gone("I2".into()),
    ];
    let after = edited(&files(), &edits).unwrap();
    let read = scenario(&after);
    let order: Vec<&str> = read.injects.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(order, ["I1", "I3", "I4", "I5", "I7", "I6"]);
    assert_eq!(read.inject(&"I7".into()), Some(&new));
    assert!(after.values().all(|text| !text.contains("inject.I2.")));
    let again = edited(&after, &[Edit::Row(Box::new(new))]).unwrap();
    assert_eq!(again, after, "what says the same is left as it is");
}

#[test]
fn rows_and_words_on_one_line_change_as_well() {
    let mut files = files();
    let structure = files["scenario.toml"].replace("[[term]]\nid = \"lockdown\"\n", "");
    let structure = structure.replace("[[critical]]\nid = \"C1\"\nobjective = \"O1\"\nmodule = \"M1\"\n", "");
    let rows: Vec<&str> = structure.split("[[").filter(|part| part.starts_with("inject]]")).collect();
    assert_eq!(rows.len(), 6);
    let rest = structure.split("[[").filter(|part| !part.starts_with("inject]]"));
    let row = |row: &&str| format!("{{ {} }}", row.trim_start_matches("inject]]").trim().replace('\n', ", "));
    let rows: Vec<String> = rows.iter().map(row).collect();
    let rest: Vec<&str> = rest.collect();
    let inline = rows.join(", ").replace(" # when the lift stands", "");
    let structure = rest.join("[[").replacen("original = ", &format!("inject = [{inline}]\noriginal = "), 1);
    files.insert("scenario.toml".into(), structure);
    files.insert("text/kk.toml".into(), "status = \"machine\"\nwords = { title = \"Мұражай\" }\n".into());
    let english = files["text/en.toml"].replace("\"term.lockdown\" = \"lockdown\"\n", "");
    let english = english.replace("\"term.lockdown.means\" = \"Stay inside, lock the door.\"\n", "");
    files.insert(
        "text/en.toml".into(),
        english.replace("\"critical.C1\" = \"The decision has an owner.\"\n", ""),
    );
    let before = scenario(&files);
    let mut inject = before.inject(&"I3".into()).unwrap().clone();
    inject.minute = 21;
    let edits = [Edit::Row(Box::new(inject.clone())), words("summary", KK, "Жарық сөнді.", Status::Machine)];
    let read = scenario(&edited(&files, &edits).unwrap());
    assert_eq!(read.inject(&"I3".into()), Some(&inject));
    assert_eq!(read.texts.0[&KK].len(), 2);
    assert_eq!(read.injects.len(), before.injects.len());
}

#[test]
fn a_broken_file_is_named_and_nothing_is_written() {
    let mut files = files();
    files.insert("text/ru.toml".into(), "status = ".into());
    let refused = edited(&files, &[words("title", RU, "Музей", Status::Human)]).unwrap_err();
    assert_eq!(refused.file, "text/ru.toml");
}
