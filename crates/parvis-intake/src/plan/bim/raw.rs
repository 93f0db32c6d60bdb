//! The file's own words, both spellings.

use geo::Coord;
use serde::{Deserialize, Deserializer};

/// The whole file.
#[derive(Debug, Deserialize)]
pub struct Building {
    /// Name.
    #[serde(alias = "nameBuilding", alias = "NameBuilding", default)]
    pub name: String,
    /// Levels.
    #[serde(rename = "Level")]
    pub levels: Vec<Storey>,
}

/// One level.
#[derive(Debug, Deserialize)]
pub struct Storey {
    /// Name.
    #[serde(alias = "NameLevel", alias = "Name", default)]
    pub name: String,
    /// Height of its floor.
    #[serde(alias = "ZLevel", alias = "SizeZ", default)]
    pub height: f64,
    /// Rooms, doors and stairs.
    #[serde(rename = "BuildElement", default)]
    pub elements: Vec<Element>,
}

/// A room, door or staircase.
#[derive(Debug, Deserialize)]
pub struct Element {
    /// Its id.
    #[serde(alias = "Id", alias = "ID")]
    pub id: String,
    /// Its name.
    #[serde(alias = "Name", default)]
    pub name: String,
    /// What it is.
    #[serde(alias = "Sign")]
    pub sign: Sign,
    /// Its rings.
    #[serde(alias = "XY", default)]
    pub rings: Option<Vec<Ring>>,
    /// What it leads to: rooms for a door, doors for a room.
    #[serde(rename = "Output", default)]
    pub joins: Vec<String>,
    /// Clear width in metres.
    #[serde(alias = "Width", alias = "Wide", default)]
    pub width: Option<f64>,
    /// People in it.
    #[serde(rename = "NumPeople", default)]
    pub people: Option<u32>,
}

/// One ring.
#[derive(Debug, Deserialize)]
pub struct Ring {
    /// Its points.
    pub points: Vec<Spot>,
}

/// One point, in metres.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Spot {
    /// To the right.
    pub x: f64,
    /// Up the sheet.
    pub y: f64,
    /// Height.
    #[serde(default)]
    pub z: f64,
}

/// What an element is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A room.
    Room,
    /// Stairs.
    Staircase,
    /// A gap without a leaf.
    DoorWay,
    /// An inner door.
    DoorWayInt,
    /// A door to the outside.
    DoorWayOut,
    /// Anything else.
    Other(String),
}

impl Sign {
    /// The file's word.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Room => "Room",
            Self::Staircase => "Staircase",
            Self::DoorWay => "DoorWay",
            Self::DoorWayInt => "DoorWayInt",
            Self::DoorWayOut => "DoorWayOut",
            Self::Other(sign) => sign,
        }
    }
}

impl<'de> Deserialize<'de> for Sign {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let word = String::deserialize(from)?;
        Ok(match word.as_str() {
            "Room" => Self::Room,
            "Staircase" => Self::Staircase,
            "DoorWay" => Self::DoorWay,
            "DoorWayInt" => Self::DoorWayInt,
            "DoorWayOut" => Self::DoorWayOut,
            _ => Self::Other(word),
        })
    }
}

impl Element {
    /// All points, when there is at least one.
    pub fn points(&self) -> Option<impl Iterator<Item = Spot>> {
        let mut points = self.rings.iter().flatten().flat_map(|ring| ring.points.iter().copied()).peekable();
        points.peek().is_some().then_some(points)
    }

    /// The rings, seen from above.
    pub fn rings(&self) -> Vec<Vec<Coord>> {
        let above = |spot: &Spot| Coord { x: spot.x, y: spot.y };
        self.rings.iter().flatten().map(|ring| ring.points.iter().map(above).collect()).collect()
    }

    /// Between its lowest and its highest point.
    pub fn height_difference(&self) -> f64 {
        let heights = self.points().into_iter().flatten().map(|spot| spot.z);
        let (low, high) =
            heights.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), z| (low.min(z), high.max(z)));
        if high > low { high - low } else { 0.0 }
    }
}
