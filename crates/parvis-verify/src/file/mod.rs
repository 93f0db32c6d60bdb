//! A test as a file: geometry, people, what is measured and what must come out, in words an engineer reads.
//!
//! A number written as `"$width"` differs from case to case; each `[[case]]` says what it is there.

mod asked;
mod setup;

pub use asked::{Criterion, Measure, Of, Trend, What};
pub use setup::{
    AirFile, Axis, Box4, DoorFile, Drawn, EventFile, GoalFile, LiftFile, MeansFile, Opening, PeopleFile,
    PlaneFile, PortalFile, SlopeFile, Spread, StopFile,
};

use parvis_egress::Model;
use serde::Deserialize;

/// Why a suite file cannot be used: one sentence.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BadFile {
    /// Not the shape of a test.
    #[error("{file}, line {line}: {why}")]
    Shape {
        /// Its name.
        file: String,
        /// Where it stops being right.
        line: usize,
        /// What is wrong there.
        why: String,
    },
    /// The right shape, but it speaks of what it does not have.
    #[error("{file}: {why}")]
    Sense {
        /// Its name.
        file: String,
        /// What is wrong.
        why: String,
    },
}

impl BadFile {
    pub(crate) fn sense(file: &str, why: impl Into<String>) -> Self {
        Self::Sense { file: file.to_owned(), why: why.into() }
    }
}

/// What the criterion rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// The standard's own text was read.
    Text,
    /// Read in an implementation or a paper that cites the standard.
    Secondary,
    /// From memory; to be confirmed against the text.
    Recalled,
    /// A criterion of our own, where the standard asks only for documentation.
    Own,
}

impl Evidence {
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Secondary => "secondary",
            Self::Recalled => "recalled",
            Self::Own => "own",
        }
    }
}

/// One case of a test: the file with its `$` numbers filled in.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// What reports call it: `RiMEA 1`.
    pub code: String,
    /// A few words.
    pub name: String,
    /// What is set up and what is looked for.
    pub what: String,
    /// Where geometry, input and criterion come from.
    pub source: String,
    /// What the criterion rests on.
    pub evidence: Evidence,
    /// Set when the test cannot be run yet: why.
    pub not_run: Option<String>,
    /// What one should know of how it is done here.
    pub note: Option<String>,
    /// Why it fails; said only where it does.
    pub why: Option<String>,
    /// Belongs to the subset run by `cargo test`.
    #[serde(default)]
    pub quick: bool,
    /// A run ends after so many seconds.
    #[serde(default = "ten_minutes")]
    pub limit: f64,
    /// By which model everybody walks: no test asks for one, whoever runs it does.
    #[serde(skip, default = "foreseeing")]
    pub model: Model,
    /// Seconds between two looks at where everybody is.
    #[serde(default = "half_a_second")]
    pub look: f64,
    /// The cases, in order.
    #[serde(default)]
    pub case: Vec<Case>,
    /// Floors and flights.
    #[serde(default)]
    pub plane: Vec<PlaneFile>,
    /// What joins them.
    #[serde(default)]
    pub portal: Vec<PortalFile>,
    /// Lifts.
    #[serde(default)]
    pub lift: Vec<LiftFile>,
    /// Lines people are counted at.
    #[serde(default)]
    pub door: Vec<DoorFile>,
    /// Where people go.
    #[serde(default)]
    pub goal: Vec<GoalFile>,
    /// Who is there.
    #[serde(default)]
    pub people: Vec<PeopleFile>,
    /// Where the air is bad.
    #[serde(default)]
    pub air: Vec<AirFile>,
    /// What happens meanwhile.
    #[serde(default)]
    pub event: Vec<EventFile>,
    /// What is measured.
    #[serde(default)]
    pub measure: Vec<Measure>,
    /// What must hold.
    #[serde(default)]
    pub criterion: Vec<Criterion>,
}

const fn foreseeing() -> Model {
    Model::AnticipationVelocity
}
const fn ten_minutes() -> f64 {
    600.0
}
const fn half_a_second() -> f64 {
    0.5
}

/// A case: its name and its numbers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What reports call it.
    pub name: String,
    /// A value for each `$` name.
    #[serde(default)]
    pub set: toml::Table,
}
