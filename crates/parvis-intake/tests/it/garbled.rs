//! A bounded run of what `fuzz/` does without end: real small files, garbled the same way every time.

use parvis_core::Code;
use parvis_intake::archive;
use parvis_intake::fuzzing::{Target, try_bytes};
use std::collections::BTreeSet;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Garbled copies of each seed. More with the fuzz targets.
const COPIES: u64 = 60;

const WKT: &str = "GEOMETRYCOLLECTION (POLYGON ((0 0, 10 0, 10 8, 0 8, 0 0), (4 4, 5 4, 5 5, 4 4)), \
                   MULTIPOLYGON (((20 0, 30 0, 30 8, 20 0))), POINT (1 1))";

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(data(name)).unwrap()
}

/// A file of the collection beside the repository, where there is one.
fn shared(name: &str) -> Option<Vec<u8>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found =
        here.ancestors().map(|above| above.join("shared/data/plans").join(name)).find(|path| path.is_file());
    if found.is_none() {
        println!("skipped: {name} is not here");
    }
    std::fs::read(found?).ok()
}

fn example() -> archive::Files {
    archive::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/school")).unwrap_or_default()
}

/// The parts of a small workbook.
fn workbook() -> archive::Files {
    archive::read(&data("sheet")).unwrap()
}

fn seeds(target: Target) -> Vec<Vec<u8>> {
    match target {
        Target::Bim => vec![file("two_levels.json")],
        Target::OsmXml => vec![file("caserne.osm")],
        Target::OsmPbf => shared("osm_university/APBorig.osm.pbf").into_iter().collect(),
        Target::GeoJson => vec![file("caserne.geojson")],
        Target::ImdfZip => {
            vec![archive::pack("campus.zip", &archive::read(&data("campus")).unwrap()).unwrap()]
        }
        Target::Dxf => vec![file("two_rooms.dxf")],
        Target::Wkt => vec![WKT.as_bytes().to_vec()],
        Target::DossierZip => vec![archive::pack("site.zip", &example()).unwrap()],
        Target::TomlSite => {
            example().into_iter().filter(|(name, _)| name == "site.toml").map(|(_, bytes)| bytes).collect()
        }
        Target::Sheet => vec![archive::pack("sheet.xlsx", &workbook()).unwrap()],
        Target::Rows => {
            vec!["\u{feff}ФИО;Страна\r\n\"Садыкова, Айгуль\";KZ\r\n".into(), b"a,b\n\xc0\xe9,KZ\n".to_vec()]
        }
        Target::Picture => {
            ["jpg", "png", "webp"].map(|end| file(&format!("pictures/photograph.{end}"))).into()
        }
    }
}

/// A small generator, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    fn range(&mut self, length: usize, most: usize) -> std::ops::Range<usize> {
        let start = self.below(length);
        start..(start + 1 + self.below(most)).min(length)
    }
}

/// One garbled copy: cut, flipped, digits exchanged, a piece doubled, moved or taken out, or nested deep.
fn garbled(seed: &[u8], number: u64) -> Vec<u8> {
    let mut dice = Dice(number * 7919 + 1);
    let mut bytes = seed.to_vec();
    let length = bytes.len();
    match number % 8 {
        0 => bytes.truncate(dice.below(length)),
        1 => {
            for _ in 0..=dice.below(12) {
                let at = dice.below(length);
                bytes[at] ^= 1 << dice.below(8);
            }
        }
        2 => {
            let digits: Vec<usize> = (0..length).filter(|at| bytes[*at].is_ascii_digit()).collect();
            for _ in 0..40.min(digits.len()) {
                let at = digits[dice.below(digits.len())];
                bytes[at] = b"0123456789-.eE"[dice.below(14)];
            }
        }
        3 => {
            let piece = bytes[dice.range(length, 600)].to_vec();
            let at = dice.below(length);
            bytes.splice(at..at, piece.repeat(1 + dice.below(20)));
        }
        4 => drop(bytes.drain(dice.range(length, 400))),
        5 => {
            let piece = bytes[dice.range(length, 200)].to_vec();
            let target = dice.range(length, 200);
            bytes.splice(target, piece);
        }
        6 => {
            let opener: &[u8] = [b"[".as_slice(), b"{\"a\":", b"(", b"<a>"][dice.below(4)];
            let at = dice.below(length);
            bytes.splice(at..at, opener.repeat(20_000));
        }
        _ => {
            let odd: &[u8] =
                [b"1e308".as_slice(), b"-0", b"NaN", b"\xff\xfe", b"\0\0\0\0", b"99999999999999999999"]
                    [dice.below(6)];
            for _ in 0..8 {
                let at = dice.below(bytes.len());
                bytes.splice(at..(at + odd.len()).min(bytes.len()), odd.iter().copied());
            }
        }
    }
    bytes
}

/// Whether every refusal is one that `parvis explain` explains.
fn all_known(codes: &[Code]) -> bool {
    let known: BTreeSet<Code> = parvis_intake::kinds().map(|kind| kind.code).collect();
    codes.iter().all(|code| known.contains(code))
}

fn check(target: Target) {
    let mut slowest = (0, 0);
    for seed in seeds(target) {
        // The dossiers' facts stand in no dictionary here, nor do those woven into their texts.
        let codes = try_bytes(target, &seed);
        assert!(
            codes.iter().all(|code| matches!(code.0, "F002" | "F015")),
            "{} refuses its seed: {codes:?}",
            target.as_str()
        );
        for number in 0..COPIES {
            let bytes = garbled(&seed, number);
            let start = Instant::now();
            let outcome = catch_unwind(|| try_bytes(target, &bytes));
            assert!(outcome.is_ok_and(|codes| all_known(&codes)), "{}, copy {number}", target.as_str());
            slowest = slowest.max((start.elapsed().as_millis(), number));
        }
    }
    println!("{}: the slowest, copy {}, took {} ms", target.as_str(), slowest.1, slowest.0);
}

#[test]
fn bim() {
    check(Target::Bim);
}

#[test]
fn osm_xml() {
    check(Target::OsmXml);
}

#[test]
fn osm_pbf() {
    check(Target::OsmPbf);
}

#[test]
fn geojson() {
    check(Target::GeoJson);
}

#[test]
fn imdf_zip() {
    check(Target::ImdfZip);
}

#[test]
fn dxf() {
    check(Target::Dxf);
}

#[test]
fn wkt() {
    check(Target::Wkt);
}

#[test]
fn dossier_zip() {
    check(Target::DossierZip);
}

#[test]
fn toml_site() {
    check(Target::TomlSite);
}

#[test]
fn sheet() {
    check(Target::Sheet);
}

#[test]
fn rows() {
    check(Target::Rows);
}

#[test]
fn picture() {
    check(Target::Picture);
}

#[test]
fn a_sheet_with_garbled_contents() {
    garbled_within(Target::Sheet, &workbook());
}

#[test]
fn imdf_with_garbled_contents() {
    garbled_within(Target::ImdfZip, &archive::read(&data("campus")).unwrap());
}

/// An archive is repaired after its contents were garbled, so that the damage gets past the zip's own checks.
fn garbled_within(target: Target, files: &archive::Files) {
    for number in 0..COPIES {
        let mut files = files.clone();
        let which = number as usize % files.len();
        files[which].1 = garbled(&files[which].1, number);
        let zip = archive::pack("garbled.zip", &files).unwrap();
        let outcome = catch_unwind(|| try_bytes(target, &zip));
        assert!(outcome.is_ok_and(|codes| all_known(&codes)), "{}, copy {number}", files[which].0);
    }
}
