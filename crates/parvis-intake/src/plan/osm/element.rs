//! OSM elements: as files hold them, and as things with a shape.

use geo::Coord;
use std::collections::BTreeMap;

/// Tags by key.
pub type Tags = BTreeMap<String, String>;

/// What XML and PBF hold: shapes only by reference.
#[derive(Debug, Default)]
pub struct Raw {
    /// Nodes by id.
    pub nodes: BTreeMap<i64, (Coord, Tags)>,
    /// Ways: id, nodes, tags.
    pub ways: Vec<(i64, Vec<i64>, Tags)>,
    /// Relations: id, members, tags.
    pub relations: Vec<(i64, Vec<Member>, Tags)>,
    /// How many elements were marked as deleted.
    pub deleted: u32,
}

/// A way that is a member of a relation; other members are not needed.
#[derive(Debug)]
pub struct Member {
    /// The way.
    pub way: i64,
    /// `outer`, `inner` or nothing.
    pub role: String,
}

/// An element with its shape.
#[derive(Debug)]
pub struct Thing {
    /// `node/1`, `way/2`, `relation/3`.
    pub id: String,
    /// Tags.
    pub tags: Tags,
    /// Shape in degrees.
    pub shape: Shape,
}

/// The shape of a thing.
#[derive(Debug)]
pub enum Shape {
    /// A node.
    Point(Coord),
    /// A way, possibly closed: whether it is an area is for its tags to say.
    Path(Vec<Coord>),
    /// Areas: each its outline, then its holes.
    Areas(Vec<Vec<Vec<Coord>>>),
}

/// Everything in a file.
#[derive(Debug, Default)]
pub struct Things {
    /// Elements that have tags.
    pub things: Vec<Thing>,
    /// What could not be put together: name and count.
    pub lost: BTreeMap<String, u32>,
}

impl Thing {
    /// The value of a tag; empty when there is none.
    pub fn tag(&self, key: &str) -> &str {
        self.tags.get(key).map_or("", String::as_str)
    }

    /// Whether a tag is there with any value but `no`.
    pub fn has(&self, key: &str) -> bool {
        !matches!(self.tag(key), "" | "no")
    }

    /// The areas it covers, when its shape is closed.
    pub fn areas(&self) -> Vec<Vec<Vec<Coord>>> {
        match &self.shape {
            Shape::Areas(areas) => areas.clone(),
            Shape::Path(path) if path.len() >= 4 && path.first() == path.last() => vec![vec![path.clone()]],
            _ => Vec::new(),
        }
    }

    /// Its points, in order.
    pub fn points(&self) -> Vec<Coord> {
        match &self.shape {
            Shape::Point(point) => vec![*point],
            Shape::Path(path) => path.clone(),
            Shape::Areas(areas) => areas.iter().flatten().flatten().copied().collect(),
        }
    }

    /// The spot, of a node.
    pub const fn spot(&self) -> Option<Coord> {
        match self.shape {
            Shape::Point(point) => Some(point),
            _ => None,
        }
    }
}
