//! What a test asks: what is measured and what must hold.

use super::{Box4, Drawn};
use serde::Deserialize;

/// What is measured.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// What criteria call it.
    pub name: String,
    /// The quantity.
    pub what: What,
    /// Only these people: a group's name, or several with commas.
    pub group: Option<String>,
    /// At this door.
    pub door: Option<String>,
    /// From this door on to `door`.
    pub after: Option<String>,
    /// Over this length, metres.
    pub length: Option<f64>,
    /// At this goal.
    pub goal: Option<String>,
    /// On this plane; the first one unless said.
    pub plane: Option<String>,
    /// In this area.
    pub area: Option<Box4>,
    /// The room round the area: where Voronoi cells end.
    pub within: Option<Box4>,
    /// From this second on.
    #[serde(default)]
    pub from: f64,
    /// Until this second.
    pub until: Option<f64>,
    /// For flows: from which part of the passages to which (0 to 1).
    pub parts: Option<[f64; 2]>,
    /// The distribution that starts are held against.
    pub drawn: Option<Drawn>,
    /// For single file: density per metre, the area divided by its height.
    #[serde(default)]
    pub per_metre: bool,
}

/// A quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// When the last one was out, s. Infinite when somebody was not.
    LastOut,
    /// When they were out, mean, s.
    MeanOut,
    /// From start to arrival, mean, s.
    WalkTime,
    /// Length over the time between two doors (or from the start), slowest, m/s.
    SlowestWalk,
    /// The same, fastest, m/s.
    FastestWalk,
    /// The same, mean, m/s.
    MeanWalk,
    /// Slowest of the free speeds assigned, m/s.
    SlowestAssigned,
    /// Fastest of them, m/s.
    FastestAssigned,
    /// Largest difference between when people should start and when they moved, s.
    StartError,
    /// Kolmogorov–Smirnov p that the starts come from `drawn`, all seeds together.
    StartFit,
    /// Kolmogorov–Smirnov p that the assigned speeds come from `drawn`.
    SpeedFit,
    /// Part of the group that arrived.
    ShareOut,
    /// Positions looked at that were off the floor.
    OffFloor,
    /// People a second through a door, between two parts of all passages.
    Flow,
    /// Part of the group that went through a door.
    ShareThrough,
    /// Part of the group that arrived at a goal.
    ShareAt,
    /// Between the first and the last out of the group, s.
    Spread,
    /// People in an area, mean over time, per m².
    Density,
    /// Most people in an area at any look, per m².
    DensityMost,
    /// Voronoi density, mean over time, per m².
    VoronoiDensity,
    /// Voronoi speed, mean over time, m/s.
    VoronoiSpeed,
    /// Points (Voronoi density, Voronoi speed), one a look.
    VoronoiPoints,
    /// When the last of the group was overcome by bad air, s. Infinite when somebody was not.
    Overcome,
    /// Flow against the number in each case: points (`length`, flow).
    FlowPoint,
}

impl What {
    /// Its unit.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::LastOut
            | Self::MeanOut
            | Self::WalkTime
            | Self::StartError
            | Self::Spread
            | Self::Overcome => "s",
            Self::SlowestWalk
            | Self::FastestWalk
            | Self::MeanWalk
            | Self::SlowestAssigned
            | Self::FastestAssigned
            | Self::VoronoiSpeed => "m/s",
            Self::Flow => "1/s",
            Self::Density | Self::DensityMost | Self::VoronoiDensity => "1/m²",
            Self::StartFit
            | Self::SpeedFit
            | Self::ShareOut
            | Self::OffFloor
            | Self::ShareThrough
            | Self::ShareAt
            | Self::VoronoiPoints
            | Self::FlowPoint => "",
        }
    }
}

/// What must hold.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The criterion in words.
    pub says: String,
    /// The measure it speaks of.
    pub measure: String,
    /// Only in this case; in each unless said.
    pub case: Option<String>,
    /// Divided by this measure.
    pub over: Option<String>,
    /// Divided by the measure in this case.
    pub over_case: Option<String>,
    /// Not less than this.
    pub at_least: Option<f64>,
    /// Not more than this.
    pub at_most: Option<f64>,
    /// How it goes from case to case.
    pub trend: Option<Trend>,
    /// Points held against this band, all cases together; `at_least` is the part of them inside.
    pub band: Option<String>,
    /// What must be inside the band: each point, or the median of the points of each of its bins.
    #[serde(default)]
    pub of: Of,
}

/// What is held against a band.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Of {
    /// Each point.
    #[default]
    Points,
    /// The median of the points of each bin.
    Medians,
}

/// How a number goes from case to case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Trend {
    /// Each larger than the one before.
    Rises,
    /// Each smaller than the one before.
    Falls,
}
