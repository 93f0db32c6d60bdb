//! What the author of a pack is told, and what a reader gets.

use super::Scenario;
use crate::id::Lang;
use crate::sample::{ENGLISH, RUSSIAN, STRUCTURE, scenario};
use expect_test::{Expect, expect};
use parvis_core::{Arg, Finding, Language, Place};

/// Reads the sample with these changes to its structure and compares what is wrong with it.
fn check(changes: &[(&str, &str)], expected: Expect) {
    let mut structure = STRUCTURE.to_owned();
    for (from, to) in changes {
        assert!(structure.contains(from), "{from} is not in the sample");
        structure = structure.replacen(from, to, 1);
    }
    check_files(
        &[("scenario.toml", &structure), ("text/en.toml", ENGLISH), ("text/ru.toml", RUSSIAN)],
        expected,
    );
}

fn check_files(files: &[(&str, &str)], expected: Expect) {
    let (scenario, findings) = Scenario::read(files.iter().map(|(name, text)| (*name, text.as_bytes())));
    assert_eq!(scenario.is_some(), findings.is_empty(), "a pack with a slip is not used");
    expected.assert_eq(&findings.iter().map(show).collect::<String>());
}

fn show(finding: &Finding) -> String {
    let arg = |name: &str| match finding.args.get(name) {
        Some(Arg::Text(text)) if !text.is_empty() => format!(" {name}={text}"),
        _ => String::new(),
    };
    let place = match &finding.place {
        Place::File { file, line, .. } => format!("{file}:{}", line.unwrap_or(0)),
        other => format!("{other:?}"),
    };
    let args: String = ["key", "value", "shown", "limit", "near"].map(arg).concat();
    format!("{place} {}{args}\n", finding.code)
}

#[test]
fn every_slip_at_once_with_its_line() {
    check(
        &[
            ("objectives = [\"O1\"]", "objectives = [\"O3\"]"),
            ("from = \"desk\"", "from = \"desk\""),
            ("channel = \"radio\"", "channel = \"wireless\""),
            ("kind = \"measures\"", "kinds = \"measures\""),
        ],
        expect![[r#"
            scenario.toml:44 F005 key=channel value=wireless
            scenario.toml:83 F003 key=kind
            scenario.toml:86 F002 key=kinds near=kind
        "#]],
    );
    check(
        &[
            ("objectives = [\"O1\"]", "objectives = [\"O3\"]"),
            ("from = \"desk\"", "from = \"dask\""),
            ("minute = 30", "minute = 40"),
            ("to = [\"media\"]", "to = [\"all\", \"media\", \"medias\"]"),
            ("id = \"M2\"", "id = \"M1\""),
            ("module = \"M2\"", "module = \"M9\""),
            ("id = \"Q1\"", "id = \"Q.1\""),
        ],
        expect![[r#"
            scenario.toml:14 F005 key=objectives 1 value=O3 near=O1
            scenario.toml:16 F007 key=M1
            scenario.toml:33 F005 key=from value=dask near=desk
            scenario.toml:59 F006 key=minute shown=40 limit=39
            scenario.toml:62 F005 key=to 1 value=all
            scenario.toml:62 F005 key=to 3 value=medias near=media
            scenario.toml:74 F005 key=module value=M9 near=M1
            scenario.toml:95 F005 key=module value=M2 near=M1
            scenario.toml:99 F005 key=module value=M2 near=M1
            scenario.toml:129 F005 key=id value=Q.1
            text/en.toml:12 F002 key=module.M2.title near=module.M1.title
            text/en.toml:13 F002 key=module.M2.story near=module.M1.story
            text/en.toml:40 F002 key=question.Q1 near=question.Q.1
            text/en.toml:0 F003 key=question.Q.1
        "#]],
    );
}

#[test]
fn a_condition_needs_what_it_asks_for() {
    check(
        &[("when = { task = \"T1\", chose = \"inform-police\" }\n", "")],
        expect![[r#"
        scenario.toml:47 F003 key=when
    "#]],
    );
    check(
        &[("chose = \"inform-police\"", "chose = \"inform-polise\"")],
        expect![[r#"
        scenario.toml:55 F005 key=chose value=inform-polise near=inform-police
    "#]],
    );
    check(
        &[("when = { task = \"T1\"", "when = { task = \"T3\"")],
        expect![[r#"
        scenario.toml:55 F005 key=task value=T3 near=T1
    "#]],
    );
    check(
        &[("release = \"conditional\"", "release = \"manual\"")],
        expect![[r#"
        scenario.toml:54 F005 key=release value=manual
    "#]],
    );
}

#[test]
fn a_choice_has_at_least_two_items_of_its_kind() {
    check(
        &[("items = [\"police\", \"city-hall\", \"friends\"]", "items = [\"name-owner\"]")],
        expect![[r#"
        scenario.toml:92 F006 key=items shown=1 limit=2
        scenario.toml:92 F005 key=items 1 value=name-owner
    "#]],
    );
    check(
        &[
            ("sector = \"non-government\"\n", ""),
            ("kind = \"measure\"", "kind = \"measure\"\nlevel = \"local\""),
        ],
        expect![[r#"
            scenario.toml:105 F002 key=level
            scenario.toml:123 F003 key=sector
        "#]],
    );
    check(
        &[("kind = \"message\"", "kind = \"message\"\nitems = [\"police\", \"friends\"]")],
        expect![[r#"
        scenario.toml:96 F005 key=kind value=message
    "#]],
    );
}

#[test]
fn words_belong_to_something_and_the_original_is_whole() {
    let english =
        ENGLISH.replace("\"inject.I2.text\"", "\"inject.I22.text\"").replace("\"rules\"", "\"title\"");
    check_files(
        &[("scenario.toml", STRUCTURE), ("text/en.toml", &english)],
        expect![[r#"
            text/en.toml:7 F007 key=title
        "#]],
    );
    let english =
        ENGLISH.replace("\"inject.I2.text\"", "\"inject.I22.text\"").replace("One public message.", " ");
    let russian = RUSSIAN.replace("\"inject.I2.text\" = \"human\"", "\"task.T2\" = \"human\"");
    check_files(
        &[
            ("scenario.toml", STRUCTURE),
            ("text/en.toml", &english),
            ("text/ru.toml", &russian),
            ("text/rus.toml", ""),
            ("README.md", "For people."),
        ],
        expect![[r#"
            text/en.toml:20 F002 key=inject.I22.text near=inject.I2.text
            text/ru.toml:12 F002 key=task.T2 near=task.T1
            text/rus.toml:0 F005 key=file value=text/rus.toml near=text/ru.toml
            text/en.toml:0 F003 key=objective.O2
            text/en.toml:0 F003 key=inject.I2.text
        "#]],
    );
    check_files(
        &[("text/en.toml", ENGLISH)],
        expect![[r#"
        scenario.toml:0 F003 key=scenario.toml
    "#]],
    );
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let (_, findings) = Scenario::read([("scenario.toml", &[0xff, 0xfe][..])]);
    expect![[r#"
        scenario.toml:0 F001
        scenario.toml:0 F003 key=scenario.toml
    "#]]
    .assert_eq(&findings.iter().map(show).collect::<String>());
    let large = " ".repeat(2 * 1024 * 1024);
    let (_, findings) = Scenario::read([("scenario.toml", large.as_bytes())]);
    expect![[r#"
        scenario.toml:0 F006 key=bytes shown=2097152 limit=1048576
        scenario.toml:0 F003 key=scenario.toml
    "#]]
    .assert_eq(&findings.iter().map(show).collect::<String>());
}

#[test]
fn a_reader_sees_the_original_labelled_where_a_translation_is_missing() {
    let scenario = scenario();
    let mut shown = String::new();
    for key in ["inject.I1.text", "inject.I2.text", "task.T1", "inject.I3.text", "inject.I9.text"] {
        for lang in [Language::En, Language::Ru, Language::Kk] {
            match scenario.cell(key, Lang(lang)) {
                Some(cell) => {
                    let status = cell.status.as_str();
                    shown += &format!("{key} {lang}: {} [{}, {status}]\n", cell.text, cell.lang);
                }
                None => shown += &format!("{key} {lang}: no such text\n"),
            }
        }
    }
    expect![[r#"
        inject.I1.text en: The lights are out on both floors. [en, human]
        inject.I1.text ru: Света нет на обоих этажах. [ru, approved]
        inject.I1.text kk: The lights are out on both floors. [en, missing]
        inject.I2.text en: A lift has stopped. [en, human]
        inject.I2.text ru: Остановился лифт. [ru, human]
        inject.I2.text kk: A lift has stopped. [en, missing]
        task.T1 en: Your first three actions; who leads? [en, human]
        task.T1 ru: Ваши первые три действия; кто руководит? [ru, machine]
        task.T1 kk: Your first three actions; who leads? [en, missing]
        inject.I3.text en: The police ask for the floor plan. [en, human]
        inject.I3.text ru: The police ask for the floor plan. [en, missing]
        inject.I3.text kk: The police ask for the floor plan. [en, missing]
        inject.I9.text en: no such text
        inject.I9.text ru: no such text
        inject.I9.text kk: no such text
    "#]]
    .assert_eq(&shown);
    assert_eq!(scenario.missing(Lang(Language::En)), Vec::<String>::new());
    assert_eq!(scenario.missing(Lang(Language::Kk)), scenario.keys());
    assert_eq!(scenario.missing(Lang(Language::Ru)).len(), scenario.keys().len() - 5);
    assert_eq!(scenario.unchecked(Lang(Language::Ru)), ["item.inform-police", "task.T1", "title"]);
}

#[test]
fn a_nation_may_have_a_word_of_its_own_for_a_term() {
    let first = STRUCTURE.find("[[term]]").unwrap();
    let line = STRUCTURE[first..].lines().nth(1).unwrap();
    let term = line.split('"').nth(1).unwrap();
    let structure = STRUCTURE.replacen(line, &format!("{line}\nnations = [\"KZ\"]"), 1);
    let english = format!("{ENGLISH}\n").replacen(
        &format!("\"term.{term}\""),
        &format!("\"term.{term}.in.KZ\" = \"Own word\"\n\"term.{term}\""),
        1,
    );
    let read = |english: &str| {
        Scenario::read([("scenario.toml", structure.as_bytes()), ("text/en.toml", english.as_bytes())])
    };
    let (scenario, findings) = read(&english);
    assert_eq!(findings, []);
    let scenario = scenario.unwrap();
    let own = scenario.cell(&format!("term.{term}.in.KZ"), scenario.original).unwrap();
    assert_eq!(own.text, "Own word");
    assert!(read(ENGLISH).0.is_none(), "its word must be there");
    let twice = structure.replace("[\"KZ\"]", "[\"KZ\", \"KZ\"]");
    let files = [("scenario.toml", twice.as_bytes()), ("text/en.toml", english.as_bytes())];
    assert!(Scenario::read(files).0.is_none());
}
