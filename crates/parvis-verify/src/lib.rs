//! The verification and validation suite of the egress engine.
//!
//! A test is a file of `suite/egress`: geometry, people, what is measured and what must come out, with the
//! source of each. [`suite`] reads them all, [`run`] runs one, [`report`] says what came of them. Nothing is
//! loosened here: a test that fails is a row that says so.
//!
//! # To add a test
//! 1. Write `suite/egress/<standard>-<nn>-<slug>.toml`; [`file::File`] says what may stand in it.
//! 2. `parvis verify <code>` runs it alone.
//! 3. `parvis verify --write docs/` writes the report anew.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

pub mod band;
mod chance;
pub mod file;
mod judge;
mod measure;
mod plot;
mod read;
pub mod report;
mod scene;
#[cfg(test)]
mod tests;
pub mod voronoi;
mod watch;

pub use band::Band;
pub use file::BadFile;
pub use judge::{Cloud, Judged, RUNS, Row, Verdict};
pub use read::{Test, read};

use rust_embed::RustEmbed;
use std::collections::BTreeMap;

/// The tests and bands, kept in the program.
#[derive(RustEmbed)]
#[folder = "../../suite/egress"]
struct Suite;

/// Bands of experiments by name.
pub type Bands = BTreeMap<String, Band>;

fn embedded(name: &str) -> Option<String> {
    let file = Suite::get(name)?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// Every test, by standard and number, and the bands they are held against.
pub fn suite() -> Result<(Vec<Test>, Bands), BadFile> {
    let names = Suite::iter();
    let texts: Vec<(String, String)> =
        names.filter_map(|name| Some((name.to_string(), embedded(&name)?))).collect();
    read_suite(&texts)
}

/// A suite from the names and texts of its files: tests end in `.toml`, bands lie in `bands/` and end in `.csv`.
pub fn read_suite(texts: &[(String, String)]) -> Result<(Vec<Test>, Bands), BadFile> {
    let mut tests = Vec::new();
    let mut bands = Bands::new();
    for (name, text) in texts {
        let band = name.strip_prefix("bands/").and_then(|name| name.strip_suffix(".csv"));
        if let Some(band) = band.filter(|band| !band.contains('/')) {
            bands.insert(band.to_owned(), Band::read(name, text)?);
        } else if std::path::Path::new(name).extension().is_some_and(|end| end == "toml") {
            tests.push(read(name, text)?);
        }
    }
    tests.sort_by_key(|test| order(&test.head.code));
    Ok((tests, bands))
}

/// Standards in the order of the report, then numbers as numbers: 2.9 before 2.10.
fn order(code: &str) -> (usize, Vec<u32>, String) {
    let chapter = report::CHAPTERS.iter().position(|(prefix, _)| code.starts_with(prefix));
    let numbers =
        code.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    (chapter.unwrap_or(usize::MAX), numbers, code.to_owned())
}

/// Runs one test.
pub fn run(test: &Test, bands: &Bands) -> Result<Row, BadFile> {
    judge::run(test, bands)
}

/// Runs tests, in order. Where two standards ask for one and the same, it is run once.
pub fn run_all(tests: &[Test], bands: &Bands) -> Result<Vec<Row>, BadFile> {
    let mut rows: Vec<Row> = Vec::new();
    for (index, test) in tests.iter().enumerate() {
        let same = tests.iter().take(index).position(|before| before.asks_the_same(test));
        let row = match same.and_then(|before| rows.get(before)) {
            Some(row) => Row { file: test.head.clone(), person_steps: 0, ..row.clone() },
            None => run(test, bands)?,
        };
        rows.push(row);
    }
    Ok(rows)
}
