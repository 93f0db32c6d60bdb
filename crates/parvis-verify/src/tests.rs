//! The runner on a tiny file, on wrong ones, on the quick part of the suite, and beside PedPy.

use crate::file::Box4;
use crate::judge::Verdict;
use crate::voronoi::{self, Spot};
use crate::{Bands, read, report, run, run_all, suite};
use expect_test::{Expect, expect};
use geo::Coord;
use std::collections::BTreeMap;
use std::path::Path;

const TINY: &str = r#"
code = "RiMEA 0"
name = "Tiny"
what = "One person walks five metres."
source = "made up"
evidence = "own"

[[case]]
name = "slow"
set = { speed = 0.5 }

[[case]]
name = "fast"
set = { speed = 1.0 }

[[plane]]
name = "corridor"
floor = [[0, 0, 8, 2]]

[[goal]]
name = "end"
area = [6, 0, 8, 2]

[[people]]
name = "walker"
at = [[1, 1]]
speed = "$speed"
goal = "end"

[[measure]]
name = "time"
what = "last-out"

[[criterion]]
says = "5 m at 0.5 m/s take 10 s"
measure = "time"
case = "slow"
at_least = 9.9
at_most = 10.2

[[criterion]]
says = "the faster, the sooner"
measure = "time"
trend = "falls"
"#;

fn judged(text: &str) -> String {
    let row = match read("tiny.toml", text).and_then(|test| run(&test, &Bands::new())) {
        Ok(row) => row,
        Err(bad) => return bad.to_string(),
    };
    let lines =
        row.judged.iter().map(|judged| format!("\n{} | {} | {}", judged.says, judged.came, judged.holds));
    format!("{:?}{}", row.verdict, lines.collect::<String>())
}

fn check(text: &str, expected: Expect) {
    expected.assert_eq(&judged(text));
}

#[test]
fn a_tiny_test_passes() {
    check(
        TINY,
        expect![[r#"
            Pass
            5 m at 0.5 m/s take 10 s | 10.1 s | true
            the faster, the sooner | slow: 10.1 s · fast: 5.00 s | true"#]],
    );
}

#[test]
fn a_wrong_criterion_goes_red() {
    check(
        &TINY.replace("at_most = 10.2", "at_most = 10.0").replace("\"falls\"", "\"rises\""),
        expect![[r#"
            Fail
            5 m at 0.5 m/s take 10 s | 10.1 s | false
            the faster, the sooner | slow: 10.1 s · fast: 5.00 s | false"#]],
    );
}

#[test]
fn who_does_not_arrive_is_no_pass() {
    check(
        &TINY.replace("evidence = \"own\"", "evidence = \"own\"\nlimit = 6"),
        expect![[r#"
            Fail
            5 m at 0.5 m/s take 10 s | not all | false
            the faster, the sooner | slow: not all · fast: 5.00 s | false"#]],
    );
}

#[test]
fn a_bad_file_says_what_is_wrong_in_one_sentence() {
    check(
        &TINY.replace("at_most", "at_mots"),
        expect![
            "tiny.toml, line 39: unknown field `at_mots`, expected one of `says`, `measure`, `case`, `over`, `over_case`, `at_least`, `at_most`, `trend`, `band`, `of`"
        ],
    );
    check(
        &TINY.replace("set = { speed = 1.0 }", ""),
        expect![[r#"tiny.toml: the case “fast” does not say what "$speed" is"#]],
    );
    check(&TINY.replace("goal = \"end\"", "goal = \"moon\""), expect!["tiny.toml: there is no goal “moon”"]);
    check(
        &TINY.replace("measure = \"time\"", "measure = \"tide\""),
        expect!["tiny.toml: there is no measure “tide”"],
    );
    check(
        &TINY.replace("speed = \"$speed\"", "speed = \"quick\""),
        expect!["tiny.toml, line 27: a number is wanted here, or a table such as { normal = [1.34, 0.26] }"],
    );
    check(
        TINY.split("[[criterion]]").next().unwrap(),
        expect!["tiny.toml: it has no criterion, so it cannot pass or fail"],
    );
}

#[test]
fn the_quick_part_of_the_suite() {
    let (tests, bands) = suite().unwrap();
    let quick: Vec<_> = tests.into_iter().filter(|test| test.head.quick).collect();
    let rows = run_all(&quick, &bands).unwrap();
    let red: Vec<&str> =
        rows.iter().filter(|row| row.verdict != Verdict::Pass).map(|row| row.file.code.as_str()).collect();
    assert!(rows.len() > 20, "{}", rows.len());
    assert_eq!(red, KNOWN_RED.as_slice(), "a test went red, or green: say so here and in docs/validation.md");
    let report = include_str!("../../../docs/validation.md");
    for row in &rows {
        let chapter = report::chapter_of(row);
        assert!(
            report.contains(&chapter),
            "docs/validation.md says something else of {}: write it anew with `parvis verify --write docs/`\n{chapter}",
            row.file.code
        );
    }
}

/// Quick tests that fail, each for the reason in docs/validation.md.
const KNOWN_RED: [&str; 0] = [];

#[test]
fn every_band_is_used_and_every_source_named() {
    let (tests, bands) = suite().unwrap();
    for name in bands.keys() {
        let used = tests.iter().any(|test| test.head.criterion.iter().any(|c| c.band.as_ref() == Some(name)));
        assert!(used, "the band {name} serves no test");
    }
    for test in &tests {
        assert!(!test.head.source.is_empty() && !test.head.what.is_empty(), "{}", test.file);
        assert!(
            report::CHAPTERS.iter().any(|(prefix, _)| test.head.code.starts_with(prefix)),
            "{}",
            test.file
        );
    }
}

/// Frame, Voronoi density and Voronoi speed as PedPy 1.5.1 measures them on the trajectories `UNI_CORR_500_01` of
/// the Pedestrian Dynamics Data Archive: room -6 to 6 m by 0 to 5 m, area -1 to 1 by 0.5 to 4.5, ten frames before
/// and after for the speed, one-sided at the ends.
const PEDPY: [(u32, f64, f64); 4] = [
    (600, 0.277_796_812, 1.452_953_275),
    (800, 0.353_101_053, 1.245_192_026),
    (1000, 0.374_028_800, 1.462_886_835),
    (1200, 0.266_078_280, 1.383_883_687),
];

#[test]
fn density_and_speed_agree_with_pedpy() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = "shared/data/pedestrian/juelich/uni-directional_traj_UNI_CORR_500_01.txt";
    let Some(text) = here.ancestors().find_map(|folder| std::fs::read_to_string(folder.join(file)).ok())
    else {
        println!("skipped: {file} is not here");
        return;
    };
    let mut places: BTreeMap<(u32, u32), Coord> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let numbers: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        if let [person, frame, x, y, ..] = numbers[..] {
            places.insert((frame as u32, person as u32), Coord { x, y });
        }
    }
    let (room, area): (Box4, Box4) = ([-6.0, 0.0, 6.0, 5.0], [-1.0, 0.5, 1.0, 4.5]);
    for (frame, density, speed) in PEDPY {
        let spots: Vec<Spot> = places
            .range((frame, 0)..(frame + 1, 0))
            .map(|((_, person), at)| spot(&places, frame, *person, *at))
            .collect();
        let ours = voronoi::measure(&spots, room, area);
        assert!((ours.0 - density).abs() < 1e-4, "frame {frame}: density {} beside {density}", ours.0);
        assert!((ours.1 - speed).abs() < 1e-3, "frame {frame}: speed {} beside {speed}", ours.1);
    }
}

/// A person with the speed over ten frames before and after (25 frames a second), or one of the two.
fn spot(places: &BTreeMap<(u32, u32), Coord>, frame: u32, person: u32, at: Coord) -> Spot {
    let before = places.get(&(frame - 10, person));
    let after = places.get(&(frame + 10, person));
    let seconds = 0.4 * f64::from(u8::from(before.is_some()) + u8::from(after.is_some()));
    let way = *after.unwrap_or(&at) - *before.unwrap_or(&at);
    Spot { at, speed: way.x.hypot(way.y) / seconds }
}
