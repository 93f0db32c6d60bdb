//! What must hold for all checks together: their codes, their words, their order, that nothing is left unreported.

use super::words::KEYS;
use super::{CHECKS, kinds, run_all};
use crate::{Case, Packs, testing};
use expect_test::expect;
use fluent_syntax::ast::Entry;
use parvis_core::RemarkKind;
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_assert, prop_oneof, proptest};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The letter of each family's codes, by folder.
const FAMILIES: [(&str, char); 8] = [
    ("plan", 'P'),
    ("egress", 'E'),
    ("lockdown", 'K'),
    ("assembly", 'A'),
    ("people", 'H'),
    ("law", 'L'),
    ("rights", 'R'),
    ("drills", 'D'),
];

/// Every check file with its family's letter.
fn files() -> Vec<(char, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks");
    let of = |(folder, letter): &(&str, char)| {
        let files = std::fs::read_dir(root.join(folder)).unwrap().map(|file| file.unwrap().path());
        let checks = files.filter(|path| path.file_name().unwrap().as_encoded_bytes()[1].is_ascii_digit());
        checks.map(|path| (*letter, path)).collect::<Vec<_>>()
    };
    FAMILIES.iter().flat_map(of).collect()
}

#[test]
fn every_file_is_a_check_of_its_family_and_is_seen_to_fire() {
    let codes: BTreeSet<&str> = kinds().map(|kind| kind.code.0).collect();
    assert_eq!(codes.len(), CHECKS.len(), "a code is used twice");
    assert_eq!(files().len(), CHECKS.len(), "a check lies outside the family folders");
    for (letter, path) in files() {
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let (code, name) = stem.split_once('_').unwrap();
        let code = code.to_uppercase();
        let kind = kinds().find(|kind| kind.code.0 == code).expect(&code);
        assert!(code.starts_with(letter) && code.len() == 4, "{code} lies in the wrong folder");
        assert_eq!(kind.name, name, "{code}: the file is named otherwise");
        let text = std::fs::read_to_string(&path).unwrap();
        let fires =
            ["error", "warning", "note"].iter().any(|grave| text.contains(&format!("{code} {grave} ")));
        assert!(fires, "{code}: no test shows the finding");
    }
}

#[test]
fn every_check_has_its_four_messages() {
    for kind in kinds() {
        let resource = fluent_syntax::parser::parse(kind.words).unwrap_or_else(|(_, errors)| {
            panic!("{}: {errors:?}", kind.code);
        });
        let names: Vec<&str> = (resource.body.iter())
            .map(|entry| match entry {
                Entry::Message(message) => message.id.name,
                other => panic!("{}: {other:?}", kind.code),
            })
            .collect();
        assert_eq!(names, KEYS, "{}", kind.code);
        let (before, why) = kind.words.split_once("\nwhy =").unwrap();
        assert!(!why.contains('$'), "{}: “why” is read without a finding", kind.code);
        assert!(!before.split("says =").next().unwrap().contains('$'), "{}: so is “title”", kind.code);
        assert!(
            why.len() > 200,
            "{}: “why” says what is asked, on what ground, an example, how to comply",
            kind.code
        );
    }
}

#[test]
fn whatever_the_importer_did_is_reported() {
    for remark in RemarkKind::ALL {
        let text = format!("room a 0,0 8x6\nremark {} a 0.1 text=x", remark.as_str());
        let dossier = testing::dossier(&text);
        let before = testing::dossier("room a 0,0 8x6");
        let codes = |dossier| {
            let findings = run_all(&Case::new(dossier, Packs::embedded(), testing::TODAY));
            findings.iter().map(|finding| finding.code).collect::<BTreeSet<_>>()
        };
        assert!(codes(&dossier).len() > codes(&before).len(), "{remark:?} is reported by no check");
    }
}

#[test]
fn the_gravest_come_first() {
    let dossier = testing::dossier(
        "
        north 71.4,51.1
        room a 0,0 8x6 classroom people=30 lock=no
        room b 8,0 8x6 classroom people=25 lock=yes
        door a-b 8,3 0.9 assumed
        exit E1 a 0,3 1.2 stepfree=yes
        point p 60,3 20x20
        point q -60,3 20x20
        person head head_teacher phone=1 confirmed=2026-09-01
        person police officer agency=Police phone=2 confirmed=2026-09-01
        person fire station agency=Fire_service phone=3 confirmed=2026-09-01
        role incident_lead head head
        fact alarm_distinct_from_fire yes
        ",
    );
    let findings = run_all(&Case::new(&dossier, Packs::embedded(), testing::TODAY));
    let list: String = findings
        .iter()
        .filter(|finding| !finding.code.0.starts_with('L'))
        .map(|finding| format!("{} {}\n", finding.severity.as_str(), finding.code))
        .collect();
    expect![[r#"
        error K303
        warning H502
        warning H505
        warning H508
        warning K301
        warning P113
        note A402
        note A402
        note E202
        note E204
        note E207
        note E210
    "#]]
    .assert_eq(&list);
}

/// Lines of untidy dossiers: rooms that overlap, doors in the wrong place, roles without people.
fn line() -> impl Strategy<Value = String> {
    const CATEGORIES: [&str; 8] =
        ["classroom", "walkway", "restroom", "auditorium", "lobby", "lockerroom", "storage", "nonpublic"];
    let near = -5..40i32;
    prop_oneof![
        (0..6u8, near.clone(), near.clone(), 1..20u8, 1..20u8, 0..8usize, 0..400u32).prop_map(
            |(id, x, y, w, h, kind, people)| {
                let kind = CATEGORIES[kind];
                format!("room u{id} {x},{y} {w}x{h} {kind} people={people} lock=no refuge=u{}", id / 2)
            }
        ),
        (0..6u8, 0..6u8, near.clone(), near.clone(), 0..3u8)
            .prop_map(|(a, b, x, y, w)| format!("door u{a}-u{b} {x},{y} 0.{w}5 inward assumed")),
        (0..6u8, 0..6u8, near.clone(), near.clone())
            .prop_map(|(id, u, x, y)| format!("exit E{id} u{u} {x},{y} 1.2")),
        (0..3u8, -1..3i8, 0..3i8)
            .prop_map(|(id, low, more)| format!("stairs s{id} 2,2 3x6 {low}..{}", low + more)),
        (near.clone(), near.clone()).prop_map(|(x, y)| format!("point p{x} {x},{y}")),
        (near.clone(), near).prop_map(|(x, y)| format!("road r{x} {x},-50 {x},{y}")),
        (-1..3i8).prop_map(|level| format!("level {level}")),
        (0..20u8).prop_map(|days| format!(
            "measure m m034 in_place keep={days} blocks=E{days}\ncamera m c 3,3 looks=90"
        )),
        (1..13u8).prop_map(|month| format!(
            "drill d{month} lockdown 2026-{month:02}-01 unannounced weapons groups=primary"
        )),
        Just("person a head\nrole incident_lead a a\nrole first_aid a".to_owned()),
        Just("country KZ\nfact site_type school\nfact people_peak 900\nfact drills_complete yes".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn untidy_dossiers_are_checked_whole(lines in proptest::collection::vec(line(), 0..40)) {
        let dossier = testing::dossier(&lines.join("\n"));
        let findings = run_all(&Case::new(&dossier, Packs::embedded(), testing::TODAY));
        prop_assert!(findings.is_sorted_by_key(|finding| (finding.severity, finding.code)));
        for finding in &findings {
            prop_assert!(testing::rests_on_something(finding), "{finding:?}");
            let kind = kinds().find(|kind| kind.code == finding.code).unwrap();
            for name in super::words::arguments(kind.words) {
                prop_assert!(name == "place" || finding.args.contains_key(name.as_str()), "{finding:?} lacks {name}");
            }
        }
    }
}
