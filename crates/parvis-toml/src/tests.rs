//! Files with slips in them, and the sentences their authors get.

use crate::{Day, Entries, KINDS, Stated, Troubles, read};
use deserr::Deserr;
use expect_test::{Expect, expect};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use parvis_core::{Arg, Finding, Place};
use proptest::prelude::*;
use std::fmt::Write;

#[derive(Deserr, Debug, PartialEq)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct School {
    id: String,
    pupils: u32,
    #[deserr(default)]
    founded: Option<Day>,
    #[deserr(default)]
    height: Option<f64>,
    #[deserr(default)]
    heated: Option<bool>,
    #[deserr(default)]
    floors: Vec<i16>,
    #[deserr(default)]
    kind: Kind,
    #[deserr(default)]
    room: Vec<Room>,
    #[deserr(default)]
    facts: Entries<Stated<u32>>,
}

#[derive(Deserr, Debug, Default, PartialEq)]
#[deserr(error = Troubles, rename_all = lowercase)]
enum Kind {
    #[default]
    Primary,
    Secondary,
}

#[derive(Deserr, Debug, PartialEq)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct Room {
    number: String,
    #[deserr(default)]
    at: Option<(f64, f64)>,
}

fn check(text: &str, expect: Expect) {
    let (value, findings) = read::<School>("school.toml", text);
    let mut seen = sentences(&findings);
    match value {
        Some(value) => {
            assert!(findings.is_empty());
            writeln!(seen, "{value:#?}").unwrap();
        }
        None => assert!(!findings.is_empty(), "nothing read and nothing said"),
    }
    expect.assert_eq(&seen);
}

/// The findings as their reader sees them: place, sentence, what settles it.
fn sentences(findings: &[Finding]) -> String {
    let english: unic_langid::LanguageIdentifier = "en".parse().unwrap();
    let mut out = String::new();
    for finding in findings {
        let kind = KINDS.iter().find(|kind| kind.code == finding.code).unwrap();
        let mut bundle = FluentBundle::new(vec![english.clone()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(kind.words.to_owned()).unwrap()).unwrap();
        let mut args = FluentArgs::new();
        for (name, arg) in &finding.args {
            match arg {
                Arg::Text(text) => args.set(*name, text.clone()),
                Arg::Count(count) => args.set(*name, *count),
                other => panic!("no words for {other:?}"),
            }
        }
        let say = |id: &str| {
            let mut errors = Vec::new();
            let message = bundle.get_message(id).unwrap().value().unwrap();
            let text = bundle.format_pattern(message, Some(&args), &mut errors).into_owned();
            assert!(errors.is_empty(), "{id} of {}: {errors:?}", finding.code);
            text
        };
        let Place::File { line, column, .. } = &finding.place else { panic!("no file") };
        let spot = format!("{}:{}", line.unwrap_or(0), column.unwrap_or(0));
        writeln!(out, "{spot} {} {} {}", finding.code, say("says"), say("settle")).unwrap();
    }
    out
}

#[test]
fn a_good_file_is_read() {
    check(
        "id = \"s\"\npupils = 1_250\nfounded = 1971-09-01\nfloors = [-1, 0]\nkind = \"secondary\"\n\
         room = [{ number = \"11а\", at = [1, 2.5] }]\n[facts]\nstaff = \"unknown\"\nguards = { value = 3, date = \"2026-09-01\" }\n",
        expect![[r#"
            School {
                id: "s",
                pupils: 1250,
                founded: Some(
                    Day(
                        1971-09-01,
                    ),
                ),
                height: None,
                heated: None,
                floors: [
                    -1,
                    0,
                ],
                kind: Secondary,
                room: [
                    Room {
                        number: "11а",
                        at: Some(
                            (
                                1.0,
                                2.5,
                            ),
                        ),
                    },
                ],
                facts: Entries(
                    [
                        (
                            "staff",
                            Unknown,
                        ),
                        (
                            "guards",
                            Full {
                                value: 3,
                                source: None,
                                date: Some(
                                    Day(
                                        2026-09-01,
                                    ),
                                ),
                            },
                        ),
                    ],
                ),
            }
        "#]],
    );
}

#[test]
fn everything_wrong_is_said_at_once() {
    check(
        "id = 12\npupil = 30\nfounded = 2026-02-30\nheight = \"4 m\"\nheated = \"yes\"\nfloors = [0, 70000, \"first\"]\n\
         kind = \"secundary\"\nroom = [{ nummer = \"1\", at = [1] }]\n[facts]\nstaff = -3\nguards = { val = 3 }\n",
        expect![[r#"
            1:6 F004 “id” must be a text, but a number stands here: 12. Put the text in straight quotation marks: "text".
            2:1 F002 “pupil” is not known here. Did you mean “pupils”? Known here: id, pupils, founded, height, heated, floors, kind, room, facts.
            3:11 F008 “2026-02-30” is not a day of the calendar. Write the day as year-month-day: 2026-09-01.
            4:10 F004 “height” must be a number, but a text stands here: “4 m”. Write the number alone, with a point and without unit: 12.5.
            5:10 F004 “heated” must be yes or no (true or false), but a text stands here: “yes”. Write true or false, without quotation marks.
            6:14 F006 “floors 2” is 70000; the most it can be is 32767. Correct the number.
            6:21 F004 “floors 3” must be a whole number, but a text stands here: “first”. Write the number alone, without quotation marks or unit: -1.
            7:8 F005 “secundary” is not allowed for “kind”. Did you mean “secondary”? Allowed: primary, secondary.
            8:11 F002 “nummer” is not known here. Did you mean “number”? Known here: number, at.
            8:30 F004 “at” must be a list of 2 values, but a list stands here. Write 2 values in square brackets: [1, 2].
            10:9 F004 “staff” must be a whole number of zero or more, but a number stands here: -3. Write the number alone, without quotation marks, unit or spaces: 1250.
            11:12 F002 “val” is not known here. Did you mean “value”? Known here: value, source, date.
        "#]],
    );
}

#[test]
fn lines_that_cannot_be_read_are_all_named() {
    check(
        "id = School 12\npupils = \nfounded = 2026-13-01\nheight = 01\nkind = \"primary\nheated = ja\n",
        expect![[r#"
            1:6 F001 This text must stand in quotes. Write key = "text", with straight quotation marks on both sides.
            2:10 F001 A value is missing after the equals sign. Write a value, or remove the line: a fact nobody knows is "unknown".
            3:11 F008 “2026-13-01” is not a day of the calendar. Write the day as year-month-day: 2026-09-01.
            4:10 F001 This number is not written in a way Parvis can read. Correct this place; the line above it may be the one that is not finished.
            5:16 F001 A quotation mark is missing. Close the text with a straight quotation mark: "
            6:10 F001 This text must stand in quotes. Write key = "text", with straight quotation marks on both sides.
        "#]],
    );
}

#[test]
fn a_key_twice_is_named() {
    check(
        "id = \"a\"\npupils = 1\nid = \"b\"\n",
        expect![[r#"
        3:1 F007 “id” is here twice. Keep one of them; if they are two different things, give them different names.
    "#]],
    );
}

#[test]
fn a_bom_and_windows_line_ends_do_not_matter() {
    check(
        "\u{feff}id = \"a\"\r\npupils = 1\r\n[[room]]\r\nnumber = 7\r\n",
        expect![[r#"
        4:10 F004 “number” must be a text, but a number stands here: 7. Put the text in straight quotation marks: "text".
    "#]],
    );
}

#[test]
fn an_empty_file_names_what_must_be_there() {
    check(
        "",
        expect![[r#"
        0:0 F003 “id” is missing here. Add a line id = …
        0:0 F003 “pupils” is missing here. Add a line pupils = …
    "#]],
    );
}

#[test]
fn dates_come_in_one_form_only() {
    check(
        "id = \"a\"\npupils = 1\nfounded = \"01.09.2026\"\n",
        expect![[r#"
        3:11 F008 “01.09.2026” is not a day of the calendar. Write the day as year-month-day: 2026-09-01.
    "#]],
    );
    check(
        "id = \"a\"\npupils = 1\nfounded = 2026-09-01T10:00:00Z\n",
        expect![[r#"
        3:11 F008 “2026-09-01T10:00:00Z” is not a day of the calendar. Write the day as year-month-day: 2026-09-01.
    "#]],
    );
    check(
        "id = \"a\"\npupils = 1\nfounded = 2026\n",
        expect![[r#"
        3:11 F004 “founded” must be a day, but a number stands here: 2026. Write the day as year-month-day: 2026-09-01.
    "#]],
    );
}

proptest! {
    #[test]
    fn no_text_makes_reading_panic(text in "(?s).{0,200}") {
        let (value, findings) = read::<School>("x.toml", &text);
        prop_assert_eq!(value.is_some(), findings.is_empty());
    }

    #[test]
    fn nearly_good_text_never_panics(parts in proptest::collection::vec(
        prop_oneof![
            Just("id"), Just("pupils"), Just("="), Just("\""), Just("["), Just("]"), Just("[["), Just("]]"), Just("{"),
            Just("}"), Just("\n"), Just("room"), Just("facts"), Just("2026-09-01"), Just("-1"), Just("nan"), Just("'''"),
            Just("."), Just(","), Just("é"), Just("#"), Just("0x1F"), Just("99999999999999999999"),
        ], 0..40)) {
        let (value, findings) = read::<School>("x.toml", &parts.concat());
        prop_assert_eq!(value.is_some(), findings.is_empty());
    }

    #[test]
    fn what_is_written_is_read(id in "(?s).{0,20}", pupils: u32, floors in proptest::collection::vec(any::<i16>(), 0..4), heated: Option<bool>) {
        let mut table = toml::Table::new();
        table.insert("id".into(), id.clone().into());
        table.insert("pupils".into(), i64::from(pupils).into());
        table.insert("floors".into(), floors.iter().map(|floor| i64::from(*floor)).collect::<Vec<_>>().into());
        if let Some(heated) = heated {
            table.insert("heated".into(), heated.into());
        }
        let (value, findings) = read::<School>("x.toml", &toml::to_string(&table).unwrap());
        prop_assert!(findings.is_empty(), "{findings:?}");
        let value = value.unwrap();
        prop_assert_eq!((value.id, value.pupils, value.floors, value.heated), (id, pupils, floors, heated));
    }
}
