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
pub mod report;
mod scene;
#[cfg(test)]
mod tests;
pub mod voronoi;
mod watch;

pub use band::Band;
pub use file::{BadFile, Test};
pub use judge::{Cloud, Judged, Row, Verdict};
pub use scene::CALIBRATED;

use rust_embed::RustEmbed;

/// The tests and bands, kept in the program.
#[derive(RustEmbed)]
#[folder = "../../suite/egress"]
struct Suite;

fn embedded(name: &str) -> Option<String> {
    let file = Suite::get(name)?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// Every test, by standard and number.
pub fn suite() -> Result<Vec<Test>, BadFile> {
    let mut names: Vec<String> = Suite::iter().map(std::borrow::Cow::into_owned).collect();
    names.retain(|name| name.ends_with(".toml"));
    names.sort();
    names.iter().map(|name| file::read(name, &embedded(name).unwrap_or_default())).collect()
}

/// A band of experiments by its name.
pub fn band(name: &str) -> Option<Band> {
    let file = format!("bands/{name}.csv");
    Band::read(&file, &embedded(&file)?).ok()
}

/// Runs one test of the suite.
pub fn run(test: &Test) -> Result<Row, BadFile> {
    judge::run(test, &band)
}

/// Runs one test with bands from elsewhere.
pub fn run_with(test: &Test, band: &(impl Fn(&str) -> Option<Band> + Sync)) -> Result<Row, BadFile> {
    judge::run(test, band)
}
