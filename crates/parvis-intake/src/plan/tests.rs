//! What every format must bear: wrong files, cut files, garbled files.

use super::testing::{DAY, input, shared, shared_folder};
use super::{Input, KINDS, Refusal, import};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::borrow::Cow;

const SCHOOL: &[u8] = include_bytes!("../../tests/data/school.json");
const TWO_LEVELS: &[u8] = include_bytes!("../../tests/data/two_levels.json");
const CASERNE_XML: &[u8] = include_bytes!("../../tests/data/caserne.osm");
const CASERNE_JSON: &[u8] = include_bytes!("../../tests/data/caserne.geojson");

fn check(name: &str, bytes: &[u8], expected: Expect) {
    let refusal = import(&input(name, bytes)).unwrap_err();
    let finding = refusal.finding();
    expected.assert_eq(&format!("{}: {refusal}", finding.code));
}

#[test]
fn what_is_no_plan_is_refused_in_one_sentence() {
    check(
        "plan.json",
        b"",
        expect!["F101: plan.json is empty; export it again from the program that made it"],
    );
    check(
        "plan.json",
        b" \n ",
        expect!["F101: plan.json is empty; export it again from the program that made it"],
    );
    check(
        "plan.dwg",
        b"AC1032\0\0\0\0",
        expect![
            "F109: plan.dwg is an AutoCAD DWG drawing (AC1032); open it there and save it as DXF, then import that"
        ],
    );
    check(
        "photo.png",
        b"\x89PNG\r\n\x1a\n",
        expect![
            "F110: photo.png is no plan format Parvis reads; it reads BIM JSON, OpenStreetMap indoor plans (GeoJSON, XML, PBF), IMDF, GeoJSON per floor with main.json, DXF and WKT"
        ],
    );
}

#[test]
fn a_plan_that_is_cut_or_garbled_is_refused_where_it_breaks() {
    check(
        "plan.json",
        &SCHOOL[..SCHOOL.len() / 2],
        expect![
            "F105: plan.json ends in the middle, at line 10807; it was cut short, so fetch or export it again"
        ],
    );
    check(
        "plan.json",
        br#"{"Level": [{"BuildElement": 7}]}"#,
        expect![
            "F106: plan.json cannot be read as BIM JSON: at line 1, invalid type: integer `7`, expected a sequence; export it again"
        ],
    );
    check(
        "plan.json",
        b"{\"Level\": [], \"BuildElement\": \xff}",
        expect![
            "F106: plan.json cannot be read as BIM JSON: at line 1, a character is not UTF-8; export it again"
        ],
    );
    check(
        "plan.json",
        br#"{"Level": [{"BuildElement": []}]}"#,
        expect![
            "F111: plan.json was read, but holds no room, corridor or floor area; export the indoor plan"
        ],
    );
    let far = br#"{"Level": [{"BuildElement": [{"Id": "r1", "Sign": "Room", "XY": [{"points": [{"x": 0, "y": 1e12}]}]}]}]}"#;
    check(
        "plan.json",
        far,
        expect![
            "F108: plan.json puts “r1” at 0, 1000000000000, which is no place in a building; check the units and export again"
        ],
    );
}

#[test]
fn a_file_built_to_exhaust_its_reader_is_refused() {
    let deep = format!("{{\"features\": {}", "[".repeat(100_000));
    check(
        "bomb.geojson",
        deep.as_bytes(),
        expect![
            "F103: bomb.geojson is nested deeper than 128 levels at line 1; no floor plan is, so it was not read"
        ],
    );
    check(
        "plan.geojson",
        br#"{"type": "FeatureCollection", "features": []}"#,
        expect![
            "F111: plan.geojson was read, but holds no room, corridor or floor area; export the indoor plan"
        ],
    );
    check(
        "plan.osm",
        &CASERNE_XML[..CASERNE_XML.len() / 2],
        expect![
            "F105: plan.osm ends in the middle, at line 886; it was cut short, so fetch or export it again"
        ],
    );
    check(
        "plan.osm",
        b"<osm><node id='x'/></osm>",
        expect![[
            r#"F106: plan.osm cannot be read as OpenStreetMap XML: at line 1, lon="" is no number; export it again"#
        ]],
    );
    let deep = format!("<osm>{}", "<a>".repeat(100));
    check(
        "bomb.osm",
        deep.as_bytes(),
        expect![
            "F103: bomb.osm is nested deeper than 32 levels at line 1; no floor plan is, so it was not read"
        ],
    );
    check(
        "plan.osm.pbf",
        b"\0\0\0\x0d\x0a\x09OSMHeader\x18\x7c\x10",
        expect![
            "F122: plan.osm.pbf cannot be read as OpenStreetMap PBF: it breaks off or is damaged at byte 18; fetch or export it again"
        ],
    );
}

#[test]
fn a_file_larger_than_any_plan_is_refused_unread() {
    let bytes = vec![b' '; (256 << 20) + 1];
    check(
        "plan.json",
        &bytes,
        expect![
            "F102: plan.json is 257 MiB; Parvis reads plan files up to 256 MiB, so export one building at a time"
        ],
    );
}

#[test]
fn every_refusal_has_its_own_code_and_all_four_texts() {
    let mut codes: Vec<_> = KINDS.iter().map(|kind| kind.code).collect();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), KINDS.len());
    for kind in KINDS {
        for key in ["title", "says", "settle", "why"] {
            assert!(kind.words.contains(&format!("{key} = ")), "{} has no {key}", kind.code);
        }
    }
}

/// Files small enough to garble many times.
fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let mut samples = vec![
        ("two_levels.json", TWO_LEVELS.to_vec()),
        ("caserne.osm", CASERNE_XML.to_vec()),
        ("caserne.geojson", CASERNE_JSON.to_vec()),
    ];
    samples.extend(shared("osm_university/APBorig.osm.pbf").map(|bytes| ("apb.osm.pbf", bytes)));
    samples.extend(shared("wkt/arena.wkt").map(|bytes| ("arena.wkt", bytes)));
    samples
}

/// How a file is garbled.
#[derive(Clone, Debug)]
enum Harm {
    Cut(prop::sample::Index),
    Flip(prop::sample::Index, u8),
    Digit(prop::sample::Index),
    Double(prop::sample::Index, prop::sample::Index),
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        any::<prop::sample::Index>().prop_map(Harm::Cut),
        any::<(prop::sample::Index, u8)>().prop_map(|(at, byte)| Harm::Flip(at, byte)),
        any::<prop::sample::Index>().prop_map(Harm::Digit),
        any::<(prop::sample::Index, prop::sample::Index)>().prop_map(|(from, to)| Harm::Double(from, to)),
    ]
}

fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        if bytes.is_empty() {
            break;
        }
        match harm {
            Harm::Cut(at) => bytes.truncate(at.index(bytes.len())),
            Harm::Flip(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            Harm::Digit(at) => {
                // The next digit becomes a 9: coordinates, ids and levels change, the grammar stays.
                let from = at.index(bytes.len());
                if let Some(digit) = bytes[from..].iter_mut().find(|byte| byte.is_ascii_digit()) {
                    *digit = b'9';
                }
            }
            Harm::Double(from, to) => {
                let (from, to) = (from.index(bytes.len()), to.index(bytes.len()));
                let piece = bytes[from.min(to)..from.max(to).min(from.min(to) + 2000)].to_vec();
                bytes.splice(to..to, piece);
            }
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, ..ProptestConfig::default() })]

    #[test]
    fn garbled_files_are_read_or_refused(
        which in any::<prop::sample::Index>(),
        harms in proptest::collection::vec(harm(), 1..6),
    ) {
        let samples = samples();
        let (name, bytes) = &samples[which.index(samples.len())];
        let bytes = harmed(bytes.clone(), &harms);
        match import(&input(name, &bytes)) {
            Ok(plan) => prop_assert!(!plan.units.is_empty()),
            Err(refusal) => prop_assert!(refusal.to_string().len() > 20),
        }
    }
}

#[test]
fn a_floor_that_is_cut_short_refuses_the_folder() {
    let Some(mut files) = shared_folder("office_7_levels") else { return };
    for (name, bytes) in &mut files {
        if name == "westport-house-floor-3.geojson" {
            bytes.truncate(bytes.len() / 2);
        }
    }
    let files = files.iter().map(|(name, bytes)| (name.clone(), Cow::Borrowed(bytes.as_slice()))).collect();
    let refusal = import(&Input { name: "office", files, date: DAY, mapping: None }).unwrap_err();
    assert!(
        matches!(refusal, Refusal::CutShort { ref file, .. } if file == "westport-house-floor-3.geojson"),
        "{refusal}"
    );
}
