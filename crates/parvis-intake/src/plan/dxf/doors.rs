//! Doors: from symbols, from arcs of leaves, from lines and thin outlines.

use super::flatten::{Arc, Flat, Path, Symbol};
use super::mapping::Meaning;
use crate::draft::{DoorShape, DraftOpening};
use geo::Coord;
use parvis_core::{Fact, LevelId, Metres, OpeningId, OpeningKind};
use rstar::primitives::{GeomWithData, Line};
use rstar::{PointDistance, RTree};
use std::collections::BTreeSet;

/// A jamb this far from the nearest wall line still stands at it: frames, plaster.
const JAMB: f64 = 0.35;
/// Lines shorter or longer than this are no doors.
const LENGTHS: std::ops::RangeInclusive<f64> = 0.4..=6.0;

/// Every door of the drawing. Lines on door layers that are no doors are frames and leaves.
pub(super) fn openings(flat: &Flat, level: &LevelId) -> Vec<DraftOpening> {
    let (walls, drawn) = (Walls::new(&flat.paths), Leaves::new(&flat.paths));
    let leaves = flat.arcs.iter().map(|arc| {
        let shape = drawn.shut(arc).unwrap_or_else(|| walls.of_arc(arc));
        (arc.meaning, shape, None, "")
    });
    let symbols = flat
        .symbols
        .iter()
        .map(|symbol| (symbol.meaning, walls.of_symbol(symbol), symbol.width, symbol.name.as_str()));
    let lines = lines(flat).map(|(meaning, shape)| (meaning, shape, None, ""));
    let mut doors = Vec::new();
    for (meaning, shape, width, name) in symbols.chain(leaves).chain(lines) {
        let Meaning::Opening { kind, exit } = meaning else { continue };
        let id = OpeningId::from(format!("door-{}", doors.len() + 1));
        doors.push(opening(id, level, kind, exit, shape, width, name));
    }
    doors
}

fn opening(
    id: OpeningId,
    level: &LevelId,
    kind: OpeningKind,
    exit: bool,
    shape: DoorShape,
    width: Option<f64>,
    name: &str,
) -> DraftOpening {
    DraftOpening {
        id,
        level: level.clone(),
        kind,
        name: name.to_owned(),
        shape,
        width_stated: width.map(Metres),
        joins: None,
        exit: exit.then_some(true),
        lockable: Fact::Unknown,
        swing: Fact::Unknown,
        step_free: Fact::Unknown,
    }
}

/// Lines and outlines on door layers that have neither arcs nor symbols: there, a line is a door.
fn lines(flat: &Flat) -> impl Iterator<Item = (Meaning, DoorShape)> {
    let drawn_otherwise: BTreeSet<OpeningKind> = flat
        .arcs
        .iter()
        .map(|arc| arc.meaning)
        .chain(flat.symbols.iter().map(|symbol| symbol.meaning))
        .filter_map(|meaning| if let Meaning::Opening { kind, .. } = meaning { Some(kind) } else { None })
        .collect();
    flat.paths.iter().filter_map(move |path| {
        let Meaning::Opening { kind, .. } = path.meaning else { return None };
        if drawn_otherwise.contains(&kind) {
            return None;
        }
        Some((path.meaning, line(path)?))
    })
}

fn line(path: &Path) -> Option<DoorShape> {
    match path.points.as_slice() {
        [a, b] if LENGTHS.contains(&apart(*a, *b)) => Some(DoorShape::Line(*a, *b)),
        points if path.closed => Some(DoorShape::Outline(points.to_vec())),
        _ => None,
    }
}

/// The corners of lines on door layers, each with the number of its line.
struct Leaves(RTree<GeomWithData<[f64; 2], usize>>);

impl Leaves {
    fn new(paths: &[Path]) -> Self {
        let doors =
            paths.iter().enumerate().filter(|(_, path)| matches!(path.meaning, Meaning::Opening { .. }));
        let corners = doors.flat_map(|(number, path)| {
            path.points.iter().map(move |at| GeomWithData::new([at.x, at.y], number))
        });
        Self(RTree::bulk_load(corners.collect()))
    }

    /// The lines with a corner here; no more than any drawing has at one spot.
    fn at(&self, at: Coord, near: f64) -> BTreeSet<usize> {
        self.0.locate_within_distance([at.x, at.y], near * near).take(200).map(|corner| corner.data).collect()
    }

    /// A leaf is drawn open, from the hinge to one end of its arc: shut, it reaches the other end.
    fn shut(&self, arc: &Arc) -> Option<DoorShape> {
        let near = apart(arc.centre, arc.ends[0]) * 0.1;
        let from_hinge = self.at(arc.centre, near);
        match arc.ends.map(|end| !from_hinge.is_disjoint(&self.at(end, near))) {
            [true, false] => Some(DoorShape::Line(arc.centre, arc.ends[1])),
            [false, true] => Some(DoorShape::Line(arc.centre, arc.ends[0])),
            _ => None,
        }
    }
}

/// The wall lines, to ask how far a spot is from them.
struct Walls(RTree<Line<[f64; 2]>>);

impl Walls {
    fn new(paths: &[Path]) -> Self {
        let walls = paths.iter().filter(|path| matches!(path.meaning, Meaning::Wall | Meaning::Window));
        let lines = walls.flat_map(|path| {
            let ends = path.points.iter().skip(1).chain(path.points.first().filter(|_| path.closed));
            path.points.iter().zip(ends).map(|(a, b)| Line::new([a.x, a.y], [b.x, b.y]))
        });
        Self(RTree::bulk_load(lines.collect()))
    }

    fn distance(&self, at: Coord) -> f64 {
        let spot = [at.x, at.y];
        self.0.nearest_neighbor(&spot).map_or(f64::MAX, |line| line.distance_2(&spot).sqrt())
    }

    /// How badly a line fits as a door: both ends should touch a wall, its middle should be free.
    fn misfit(&self, (a, b): (Coord, Coord)) -> f64 {
        let middle = (a + b) / 2.0;
        let free = self.distance(middle) >= 0.3 * apart(a, b).min(1.5);
        if free { self.distance(a).max(self.distance(b)) } else { f64::MAX }
    }

    fn best(&self, candidates: impl IntoIterator<Item = (Coord, Coord)>) -> Option<(Coord, Coord)> {
        let rated = candidates
            .into_iter()
            .map(|line| (self.misfit(line), line))
            .filter(|(misfit, _)| *misfit <= JAMB);
        rated.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, line)| line)
    }

    /// The leaf shut: from the hinge to that end of its arc which touches a wall.
    fn of_arc(&self, arc: &Arc) -> DoorShape {
        let [one, other] = arc.ends;
        match self.best([(arc.centre, one), (arc.centre, other)]) {
            Some((a, b)) => DoorShape::Line(a, b),
            None => DoorShape::Point(arc.centre),
        }
    }

    /// A symbol is inserted at a jamb or in the middle, and its door runs along one of its own axes.
    fn of_symbol(&self, symbol: &Symbol) -> DoorShape {
        let Some(width) = symbol.width else { return DoorShape::Point(symbol.at) };
        let at = symbol.at;
        let from_jamb =
            symbol.axes.into_iter().flat_map(|axis| [(at, at + axis * width), (at, at - axis * width)]);
        let middle =
            symbol.axes.into_iter().map(|axis| (at - axis * (width / 2.0), at + axis * (width / 2.0)));
        match self.best(from_jamb.chain(middle)) {
            Some((a, b)) => DoorShape::Line(a, b),
            None => DoorShape::Point(at),
        }
    }
}

fn apart(a: Coord, b: Coord) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}
