//! Finding units by place: which floor lies under a point, which walls are near it.

use geo::{BoundingRect, Contains, Coord, Distance, Euclidean, Line, Point};
use parvis_core::{LevelId, Unit};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};
use std::collections::BTreeMap;

/// Never so many rooms of one level lie over one another; a file built to slow its reader may have it so.
const MOST_AT_ONE_SPOT: usize = 256;

type Boxes = RTree<GeomWithData<Rectangle<[f64; 2]>, usize>>;

/// The units, by level and place.
pub struct Floor<'a> {
    units: &'a [Unit],
    trees: BTreeMap<&'a LevelId, Boxes>,
}

impl<'a> Floor<'a> {
    /// An index over these units.
    pub fn new(units: &'a [Unit]) -> Self {
        let mut boxes: BTreeMap<&LevelId, Vec<_>> = BTreeMap::new();
        for (index, unit) in units.iter().enumerate() {
            if let Some(rect) = unit.shape.bounding_rect() {
                let corners = Rectangle::from_corners(rect.min().into(), rect.max().into());
                boxes.entry(&unit.level).or_default().push(GeomWithData::new(corners, index));
            }
        }
        Self {
            units,
            trees: boxes.into_iter().map(|(level, boxes)| (level, RTree::bulk_load(boxes))).collect(),
        }
    }

    /// The unit with this number.
    pub fn unit(&self, index: usize) -> Option<&'a Unit> {
        self.units.get(index)
    }

    /// Units whose box is at most this far from the point, in file order.
    fn near(&self, level: &LevelId, at: Coord, metres: f64) -> Vec<(usize, &'a Unit)> {
        let around = AABB::from_corners([at.x - metres, at.y - metres], [at.x + metres, at.y + metres]);
        let Some(tree) = self.trees.get(level) else { return Vec::new() };
        let hits = tree.locate_in_envelope_intersecting(&around).take(MOST_AT_ONE_SPOT);
        let mut found: Vec<usize> = hits.map(|item| item.data).collect();
        found.sort_unstable();
        found.into_iter().filter_map(|index| Some((index, self.units.get(index)?))).collect()
    }

    /// The unit that lies under the point: the smallest of those people can walk on, else the smallest.
    pub fn under(&self, level: &LevelId, at: Coord) -> Option<usize> {
        self.near(level, at, 0.0)
            .into_iter()
            .filter(|(_, unit)| unit.shape.contains(&Point::from(at)))
            .min_by(|(_, a), (_, b)| {
                let walked = |unit: &Unit| !unit.category.is_walkable();
                walked(a).cmp(&walked(b)).then(a.area().get().total_cmp(&b.area().get()))
            })
            .map(|(index, _)| index)
    }

    /// The nearest wall within reach: the wall's line, the point on it, and how far it is. Of walls equally
    /// near, the longest.
    pub fn nearest_wall(&self, level: &LevelId, at: Coord, reach: f64) -> Option<(Line, Coord, f64)> {
        let walls = self.near(level, at, reach).into_iter().flat_map(|(_, unit)| walls(unit));
        let mut best: Option<(Line, Coord, f64)> = None;
        for wall in walls {
            let foot = foot(wall, at);
            let away = Euclidean.distance(Point::from(foot), Point::from(at));
            let long = |line: Line| (line.start.x - line.end.x).hypot(line.start.y - line.end.y);
            let better = best.is_none_or(|(known, _, nearest)| {
                away < nearest - 1e-3 || (away < nearest + 1e-3 && long(wall) > long(known))
            });
            if away <= reach && better {
                best = Some((wall, foot, away));
            }
        }
        best
    }
}

/// The walls of a unit: the lines of its outline and holes.
fn walls(unit: &Unit) -> impl Iterator<Item = Line> {
    std::iter::once(unit.shape.exterior()).chain(unit.shape.interiors()).flat_map(geo::LineString::lines)
}

/// The point of a line nearest to another point.
fn foot(line: Line, at: Coord) -> Coord {
    let (dx, dy) = (line.end.x - line.start.x, line.end.y - line.start.y);
    let length2 = dx * dx + dy * dy;
    if length2 <= 0.0 {
        return line.start;
    }
    let along = (((at.x - line.start.x) * dx + (at.y - line.start.y) * dy) / length2).clamp(0.0, 1.0);
    Coord { x: line.start.x + along * dx, y: line.start.y + along * dy }
}
