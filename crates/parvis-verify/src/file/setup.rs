//! What a test sets up: floors, what joins them, doors, goals, people, and what happens.

use serde::Deserialize;

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
    /// Whether it has steps.
    #[serde(default = "yes")]
    pub steps: bool,
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

/// A lift.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiftFile {
    /// Its name.
    pub name: String,
    /// Its stops; it stands at the first when the run starts.
    pub stop: Vec<StopFile>,
    /// Most people in its car.
    pub capacity: u32,
    /// Its speed, m/s.
    pub speed: f64,
    /// Seconds its doors take to open, and as many to shut.
    pub doors: f64,
    /// Seconds its doors stay open after the last one passed.
    pub stays: f64,
}

/// A stop of a lift.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopFile {
    /// The plane that is its car here; a portal joins it to the landing.
    pub car: String,
    /// Height of its floor, metres.
    pub height: f64,
}

/// By what people get from level to level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MeansFile {
    /// Stairs and ramps.
    #[default]
    Stairs,
    /// Those, and lifts.
    Lifts,
    /// Ramps and lifts, no stairs.
    Wheels,
}

impl MeansFile {
    /// As the engine calls them.
    pub(crate) const fn means(self) -> parvis_egress::Means {
        match self {
            Self::Stairs => parvis_egress::Means::Stairs,
            Self::Lifts => parvis_egress::Means::StairsAndLifts,
            Self::Wheels => parvis_egress::Means::Wheels,
        }
    }
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
    /// Time gap of one who walks freely at 1.34 m/s, seconds; the calibrated one unless said.
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
    /// By what they get from level to level; stairs unless said.
    #[serde(default)]
    pub means: MeansFile,
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

/// Bad air over a part of a plane; what is not said is as in usual air.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AirFile {
    /// The plane; the first one unless said.
    pub plane: Option<String>,
    /// The part of it.
    pub area: Box4,
    /// Extinction coefficient of the smoke, 1/m.
    pub extinction: Option<f64>,
    /// Carbon monoxide, parts in a million.
    pub co_ppm: Option<f64>,
    /// Carbon dioxide, parts of a hundred.
    pub co2_percent: Option<f64>,
    /// Oxygen, parts of a hundred.
    pub o2_percent: Option<f64>,
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

const fn yes() -> bool {
    true
}
