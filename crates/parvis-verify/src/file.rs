//! A test as a file: geometry, people, what is measured and what must come out, in words an engineer reads.
//!
//! A number written as `"$width"` differs from case to case; each `[[case]]` says what it is there.

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

/// Which model walks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Walking {
    /// Anticipation velocity model.
    #[default]
    Anticipation,
    /// Collision-free speed model.
    CollisionFree,
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
    /// Belongs to the subset run by `cargo test`.
    #[serde(default)]
    pub quick: bool,
    /// Runs of each case, seeds 1, 2, …; numbers are means over them.
    #[serde(default = "one")]
    pub seeds: u32,
    /// A run ends after so many seconds.
    #[serde(default = "ten_minutes")]
    pub limit: f64,
    /// The model.
    #[serde(default)]
    pub model: Walking,
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
    /// Lines people are counted at.
    #[serde(default)]
    pub door: Vec<DoorFile>,
    /// Where people go.
    #[serde(default)]
    pub goal: Vec<GoalFile>,
    /// Who is there.
    #[serde(default)]
    pub people: Vec<PeopleFile>,
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

const fn one() -> u32 {
    1
}
const fn ten_minutes() -> f64 {
    600.0
}
const fn half_a_second() -> f64 {
    0.5
}
const fn yes() -> bool {
    true
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

/// A rectangle: left, bottom, right, top, metres.
pub type Box4 = [f64; 4];

/// A piece of floor.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaneFile {
    /// Its name.
    pub name: String,
    /// Rectangles that together are its floor.
    pub floor: Vec<Box4>,
    /// Openings joined to the floor: middle and size.
    #[serde(default)]
    pub opening: Vec<Opening>,
    /// A corner-cut or round floor: further outlines joined to it.
    #[serde(default)]
    pub outline: Vec<Vec<[f64; 2]>>,
    /// A flight: speed up and down it as parts of the level speed. Its foot is at x = 0.
    pub slope: Option<SlopeFile>,
}

/// An opening.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Its middle.
    pub at: [f64; 2],
    /// Its extent along x and y.
    pub size: [f64; 2],
}

/// Speeds on a flight.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlopeFile {
    /// Up it.
    pub up: f64,
    /// Down it.
    pub down: f64,
}

/// A line where one plane goes on as another; the first plane lies left of its line, the second right.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortalFile {
    /// The one plane.
    pub from: String,
    /// Its line.
    pub line: Box4,
    /// The other plane.
    pub to: String,
    /// Its line.
    pub onto: Box4,
}

/// A line people are counted at.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoorFile {
    /// Its name.
    pub name: String,
    /// The plane; the first one unless said.
    pub plane: Option<String>,
    /// Its middle.
    pub at: [f64; 2],
    /// From jamb to jamb.
    pub width: f64,
    /// Whether it runs along x or y.
    pub along: Axis,
    /// Most people a second.
    pub capacity: Option<f64>,
    /// Open at the start.
    #[serde(default = "yes")]
    pub open: bool,
}

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Axis {
    /// To the right.
    X,
    /// Up.
    Y,
}

/// Where people go.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalFile {
    /// Its name.
    pub name: String,
    /// The plane; the first one unless said.
    pub plane: Option<String>,
    /// Its area.
    pub area: Box4,
    /// People a second through it, for those who choose the quickest; from its width unless said.
    pub flow: Option<f64>,
}

/// Some people alike.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeopleFile {
    /// The group's name.
    pub name: String,
    /// How many; all the places of `at` unless said.
    pub count: Option<u32>,
    /// Instead of how many: people per square metre of the area.
    pub density: Option<f64>,
    /// The plane; the first one unless said.
    pub plane: Option<String>,
    /// Where they stand, spread evenly with chance.
    pub area: Option<Box4>,
    /// Or exactly where.
    #[serde(default)]
    pub at: Vec<[f64; 2]>,
    /// Free speed, m/s.
    pub speed: Spread,
    /// Half the shoulder width, metres; the calibrated one unless said.
    pub radius: Option<f64>,
    /// Time gap, seconds; the calibrated one unless said.
    pub time_gap: Option<f64>,
    /// Seconds after the alarm; 0 unless said.
    pub starts: Option<Spread>,
    /// The goal's name, or how they choose: `nearest`, `quickest`, `familiar`, `following`.
    pub goal: String,
    /// For `familiar`: the goal they know.
    pub known: Option<String>,
    /// For `familiar`: the part of its length the known way counts as. For `following`: by how much a goal counts
    /// less when all in view walk there.
    pub weight: Option<f64>,
    /// They go together with all who have this word here, and wait for their last.
    pub together: Option<String>,
}

/// A number, or how it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(untagged, expecting = "a number is wanted here, or a table such as { normal = [1.34, 0.26] }")]
pub enum Spread {
    /// Always this.
    Exactly(f64),
    /// Drawn anew for each person.
    Drawn(Drawn),
}

/// How a number is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drawn {
    /// From, to.
    Uniform(f64, f64),
    /// Mean, standard deviation; cut at three deviations.
    Normal(f64, f64),
    /// Mean and standard deviation of the logarithm.
    LogNormal(f64, f64),
    /// Shape, scale.
    Gamma(f64, f64),
    /// Scale, shape.
    Weibull(f64, f64),
}

impl Drawn {
    /// As the engine draws it.
    pub(crate) const fn spread(self) -> parvis_egress::Spread {
        use parvis_egress::Spread;
        match self {
            Self::Uniform(from, to) => Spread::Uniform(from, to),
            Self::Normal(mean, deviation) => {
                let (least, most) = (mean - 3.0 * deviation, mean + 3.0 * deviation);
                Spread::Normal { mean, deviation, least, most }
            }
            Self::LogNormal(mean, deviation) => {
                Spread::LogNormal { mean, deviation, least: 0.0, most: f64::INFINITY, shift: 0.0 }
            }
            Self::Gamma(shape, scale) => Spread::Gamma(shape, scale),
            Self::Weibull(scale, shape) => Spread::Weibull(scale, shape),
        }
    }
}

impl Spread {
    /// As the engine draws it.
    pub(crate) const fn spread(self) -> parvis_egress::Spread {
        match self {
            Self::Exactly(value) => parvis_egress::Spread::Fixed(value),
            Self::Drawn(drawn) => drawn.spread(),
        }
    }
}

/// Something that happens.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventFile {
    /// Seconds after the alarm.
    pub at: f64,
    /// The door that is shut.
    pub shut: Option<String>,
    /// The door that is opened.
    pub open: Option<String>,
    /// The goal that is lost.
    pub lose: Option<String>,
}

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
    /// Flow against the number in each case: points (`length`, flow).
    FlowPoint,
}

impl What {
    /// Its unit.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::LastOut | Self::MeanOut | Self::WalkTime | Self::StartError | Self::Spread => "s",
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

/// A test: its name in the suite and its cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// The file's name.
    pub file: String,
    /// Name and file of each case; at least one.
    pub cases: Vec<(String, File)>,
    /// The first case: what all have in common.
    pub head: File,
}

impl Test {
    /// Whether another test asks for the same runs and criteria under another code.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        let bare = |file: &File| File {
            code: String::new(),
            name: String::new(),
            what: String::new(),
            source: String::new(),
            evidence: Evidence::Own,
            note: None,
            quick: false,
            ..file.clone()
        };
        self.head.not_run.is_none()
            && self.cases.len() == other.cases.len()
            && self.cases.iter().zip(&other.cases).all(|(a, b)| a.0 == b.0 && bare(&a.1) == bare(&b.1))
    }
}

/// Reads a suite file.
pub fn read(file: &str, text: &str) -> Result<Test, BadFile> {
    let shape = |text: &str, error: toml::de::Error| BadFile::Shape {
        file: file.to_owned(),
        line: error.span().map_or(1, |span| 1 + text.get(..span.start).unwrap_or("").matches('\n').count()),
        why: error.message().replace('\n', " "),
    };
    let table: toml::Table = toml::from_str(text).map_err(|error| shape(text, error))?;
    let sets: Vec<(String, toml::Table)> = match table.get("case").and_then(toml::Value::as_array) {
        Some(cases) => cases.iter().filter_map(named).collect(),
        None => vec![(String::new(), toml::Table::new())],
    };
    let mut cases = Vec::new();
    for (name, set) in sets {
        let filled = fill(text, &set).map_err(|missing| {
            BadFile::sense(file, format!("the case “{name}” does not say what \"${missing}\" is"))
        })?;
        cases.push((name, toml::from_str::<File>(&filled).map_err(|error| shape(&filled, error))?));
    }
    let Some((_, head)) = cases.first().cloned() else {
        return Err(BadFile::sense(file, "it has a list of cases with nothing in it"));
    };
    Ok(Test { file: file.to_owned(), cases, head })
}

fn named(case: &toml::Value) -> Option<(String, toml::Table)> {
    let set = case.get("set").and_then(toml::Value::as_table).cloned().unwrap_or_default();
    Some((case.get("name")?.as_str()?.to_owned(), set))
}

/// The text with each `"$name"` replaced; the name of one that is not given, if any.
fn fill(text: &str, set: &toml::Table) -> Result<String, String> {
    let mut out = text.to_owned();
    for (name, value) in set {
        out = out.replace(&format!("\"${name}\""), &value.to_string());
    }
    match out.split_once("\"$") {
        None => Ok(out),
        Some((_, rest)) => Err(rest.split('"').next().unwrap_or_default().to_owned()),
    }
}
