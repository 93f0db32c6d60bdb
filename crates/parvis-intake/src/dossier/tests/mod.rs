//! Dossiers with slips in them, and what their authors are told; dossiers written and read again.

mod arbitrary;
mod examples;
mod plan;
mod real;
mod round_trip;
mod schema;
mod slips;

use super::{KINDS, read_dossier};
use expect_test::{Expect, expect};
use parvis_core::{Dossier, FactDictionary, FactEntry, FactKind, Finding, Language, Place, Text};
use parvis_words::Words;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A dictionary with one fact of each kind.
fn dictionary() -> FactDictionary {
    let words = |words: &[&str]| words.iter().map(|word| (*word).into()).collect();
    [
        ("pupils", FactKind::Count, "people", "How many pupils are there?"),
        ("floor_area_m2", FactKind::Measure, "m²", "How large is the floor area?"),
        ("leased", FactKind::Bool, "", "Is the building leased?"),
        ("site_type", FactKind::Choice(words(&["school", "kindergarten"])), "", "What kind of place is it?"),
        ("alarms", FactKind::Choices(words(&["siren", "voice", "light"])), "", "Which alarms are there?"),
        ("passport_date", FactKind::Date, "", "When was the passport approved?"),
        ("guard_company", FactKind::Text, "", "Who guards the site?"),
    ]
    .into_iter()
    .map(|(key, kind, unit, ask)| {
        let text = |text: &str| Text(BTreeMap::from([(Language::En, text.to_owned())]));
        (
            key.into(),
            FactEntry {
                kind,
                unit: unit.to_owned(),
                ask: text(ask),
                label: text(key),
                words: BTreeMap::new(),
            },
        )
    })
    .collect()
}

/// Files as one text: each begins with a line `>>> name`.
fn files(text: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for line in text.trim_start().lines() {
        if let Some(name) = line.strip_prefix(">>> ") {
            files.push((name.to_owned(), Vec::new()));
        } else {
            let (_, bytes) = files.last_mut().unwrap();
            bytes.extend(line.bytes().chain([b'\n']));
        }
    }
    files
}

/// Reads files and compares what their author is told.
fn check(text: &str, expect: Expect) {
    check_files(&files(text), expect);
}

fn check_files(files: &[(String, Vec<u8>)], expect: Expect) {
    let (dossier, findings) = read_dossier(files, &dictionary());
    let told = told(&findings);
    expect.assert_eq(if dossier.is_some() && told.is_empty() { "all well\n" } else { &told });
}

/// Findings as their reader sees them: where, what, and what settles it.
fn told(findings: &[Finding]) -> String {
    let words = Words::new(Language::En, KINDS.iter().chain(parvis_toml::KINDS));
    let dossier = Dossier::default();
    let mut told = String::new();
    for finding in findings {
        let Place::File { file, line, column } = &finding.place else { panic!("not in a file: {finding:?}") };
        let spot: Vec<String> =
            [*line, *column].into_iter().flatten().map(|number| format!(":{number}")).collect();
        let spot = spot.concat();
        let severity = finding.severity.as_str();
        writeln!(told, "{file}{spot} {severity} {}", finding.code).unwrap();
        writeln!(told, "  {}", words.says(finding, &dossier)).unwrap();
        writeln!(told, "  {}", words.settle(finding, &dossier)).unwrap();
    }
    assert!(words.missing().is_empty(), "messages missing: {:?}", words.missing());
    told.replace(['\u{2068}', '\u{2069}'], "")
}

/// A dossier that reads without findings, to spoil.
const GOOD: &str = r#"
>>> site.toml
format = 1
[site]
id = "school-12"
name = "School 12"
country = "KZ"
language = "kk"
[from]
source = "school register"
date = 2026-09-01
[facts]
pupils = 812
floor_area_m2 = { value = 5400.5, source = "technical passport", date = 2019-05-20 }
leased = "unknown"
site_type = "school"
alarms = ["siren", "light"]
>>> people.toml
[from]
source = "school office"
date = 2026-09-01
[[person]]
id = "head"
function = "Head teacher"
phone = "8 7172 00 00 00"
confirmed = { value = 2026-08-20, date = 2026-08-20 }
[[role]]
key = "incident_lead"
holder = "head"
>>> drills.toml
[[drill]]
id = "autumn"
kind = "evacuation"
date = 2026-09-22
held = true
>>> sections/01-alarm.md
# Alarm
The secretary presses the button.
"#;

#[test]
fn a_good_dossier_is_read_without_a_word() {
    check(GOOD, expect![["all well\n"]]);
}
