//! Doors: their line, their width, the units they join.

use super::exits::Edge;
use super::floor::Floor;
use super::ids::Ids;
use super::notes::Notes;
use super::plane::Plane;
use super::span::{Span, choose, spans};
use super::units::Built;
use crate::draft::DraftOpening;
use geo::{Coord, Distance, Euclidean, Line, Point};
use parvis_core::geometry::length;
use parvis_core::{LevelId, Metres, Opening, OpeningId, Place, RemarkKind, UnitId, Width, WidthBasis};
use std::collections::BTreeMap;

/// Clear width assumed for a door whose file gives none: 0.9 m, the nominal leaf of an ordinary inner door.
/// A planning default of Parvis, not a requirement of any law; every use is reported ([`WidthBasis::Assumed`]).
pub const ASSUMED_WIDTH: Metres = Metres(0.9);

/// A door that misses its wall by up to this is moved to it: the width of a hand or two, a slip of drawing.
pub const MISSES_WALL_BY: f64 = 0.5;

/// Stated widths outside these bounds are a mistake of the file.
const WIDTHS: std::ops::RangeInclusive<f64> = 0.2..=50.0;

/// Doors on their way, and those whose file does not say whether they lead outside.
pub struct Doors {
    /// Finished doors, in file order.
    pub openings: Vec<Opening>,
    /// Doors that join one unit and may lead outside.
    pub edges: Vec<Edge>,
}

/// The units around, and how to find them.
struct Around<'a> {
    floor: Floor<'a>,
    number: BTreeMap<&'a UnitId, usize>,
    built: &'a Built,
}

/// Places every door, finds what it joins, and settles its width.
pub fn build(drafts: Vec<DraftOpening>, built: &Built, plane: Plane, notes: &mut Notes) -> Doors {
    let number = built.units.iter().enumerate().map(|(index, unit)| (&unit.id, index)).collect();
    let around = Around { floor: Floor::new(&built.units), number, built };
    let mut ids = Ids::default();
    let mut doors = Doors { openings: Vec::with_capacity(drafts.len()), edges: Vec::new() };
    let mut inferred = 0_u32;
    for draft in drafts {
        let id = OpeningId::from(ids.claim(draft.id.as_str(), |id| Place::Opening(id.into()), notes));
        let given = around.given(&draft, &id, notes);
        inferred += u32::from(given.is_empty());
        let Some((span, joins)) = around.place(&draft, &id, &given, plane, notes) else {
            let called = format!("{} {}", draft.id, draft.name);
            notes.left_out(Place::Level(draft.level), called.trim());
            inferred -= u32::from(given.is_empty());
            continue;
        };
        if let (None, [unit]) = (draft.exit, joins.as_slice()) {
            let beyond = around.beyond(&span, *unit);
            doors.edges.push(Edge { opening: doors.openings.len(), beyond });
        }
        doors.openings.push(around.opening(draft, id, span, &joins, notes));
    }
    if inferred > 0 {
        notes.count(RemarkKind::JoinsInferred, Place::Site, f64::from(inferred), "");
    }
    doors
}

impl Around<'_> {
    /// The units the file says a door joins, as far as they exist. More than two cannot be right (some
    /// exporters list every room of the level): then the file has not said.
    fn given(&self, draft: &DraftOpening, id: &OpeningId, notes: &mut Notes) -> Vec<usize> {
        let mut found = Vec::new();
        let named = draft.joins.as_deref().unwrap_or_default();
        if named.len() > 2 {
            return found;
        }
        for unit in named {
            match self.number.get(self.built.stands_for.get(unit).unwrap_or(unit)) {
                Some(index) if !found.contains(index) => found.push(*index),
                Some(_) => {}
                None => notes.add(RemarkKind::ReferenceBroken, Place::Opening(id.clone()), unit.as_str()),
            }
        }
        found
    }

    /// The door's line and what it joins. `None` when it cannot be placed, or no unit is beside it.
    fn place(
        &self,
        draft: &DraftOpening,
        id: &OpeningId,
        given: &[usize],
        plane: Plane,
        notes: &mut Notes,
    ) -> Option<(Span, Vec<usize>)> {
        match spans(&draft.shape, plane)? {
            Ok(spans) => {
                let span = choose(spans, given, &draft.level, &self.floor)?;
                let joins = self.joined(&span, given, &draft.level);
                if joins.is_empty() { self.moved(span, id, &draft.level, notes) } else { Some((span, joins)) }
            }
            Err(spot) => self.snapped(spot, draft, id, given, notes),
        }
    }

    /// What a placed door joins: what the file says, else what lies on either side.
    fn joined(&self, span: &Span, given: &[usize], level: &LevelId) -> Vec<usize> {
        if !given.is_empty() {
            return given.to_vec();
        }
        let [one, other] = span.sides(level, &self.floor);
        let mut joins: Vec<usize> = one.into_iter().chain(other).collect();
        joins.dedup();
        joins
    }

    /// A drawn door with no unit on either side, moved to the nearest wall.
    fn moved(
        &self,
        span: Span,
        id: &OpeningId,
        level: &LevelId,
        notes: &mut Notes,
    ) -> Option<(Span, Vec<usize>)> {
        let middle = span.middle();
        let (wall, foot, away) = self.floor.nearest_wall(level, middle, MISSES_WALL_BY)?;
        let span = along_wall(wall, foot, length(span.line).get(), span.drawn);
        let joins = self.joined(&span, &[], level);
        if joins.is_empty() {
            return None;
        }
        notes.count(RemarkKind::DoorMoved, Place::Opening(id.clone()), away, "");
        Some((span, joins))
    }

    /// A door given as a spot, laid along the nearest wall.
    fn snapped(
        &self,
        spot: Coord,
        draft: &DraftOpening,
        id: &OpeningId,
        given: &[usize],
        notes: &mut Notes,
    ) -> Option<(Span, Vec<usize>)> {
        let width =
            draft.width_stated.filter(|width| WIDTHS.contains(&width.get())).unwrap_or(ASSUMED_WIDTH).get();
        let Some((wall, foot, away)) = self.floor.nearest_wall(&draft.level, spot, MISSES_WALL_BY) else {
            let flat = Line::new(Coord { x: spot.x - 1.0, y: spot.y }, Coord { x: spot.x + 1.0, y: spot.y });
            return (!given.is_empty()).then(|| (along_wall(flat, spot, width, false), given.to_vec()));
        };
        let span = along_wall(wall, foot, width, false);
        let joins = self.joined(&span, given, &draft.level);
        if joins.is_empty() {
            return None;
        }
        if away > 0.01 {
            notes.count(RemarkKind::DoorMoved, Place::Opening(id.clone()), away, "");
        }
        Some((span, joins))
    }

    /// A spot clearly on the other side of a door that joins one unit.
    fn beyond(&self, span: &Span, unit: usize) -> Coord {
        let away = |side: f64| {
            let spot = Point::from(span.beside(side, 0.1, 0.5));
            self.floor.unit(unit).map_or(0.0, |unit| Euclidean.distance(&spot, &unit.shape))
        };
        span.beside(if away(1.0) >= away(-1.0) { 1.0 } else { -1.0 }, 1.0, 0.5)
    }

    /// The finished door.
    fn opening(
        &self,
        draft: DraftOpening,
        id: OpeningId,
        span: Span,
        joins: &[usize],
        notes: &mut Notes,
    ) -> Opening {
        let stated = draft.width_stated.filter(|width| WIDTHS.contains(&width.get()));
        if let (None, Some(width)) = (stated, draft.width_stated) {
            notes.left_out(Place::Opening(id.clone()), format!("width {}", width.get()));
        }
        let width = match stated {
            Some(metres) => Width { metres, basis: WidthBasis::Stated },
            None if span.drawn => Width { metres: length(span.line), basis: WidthBasis::Drawn },
            None => Width { metres: ASSUMED_WIDTH, basis: WidthBasis::Assumed },
        };
        Opening {
            id,
            level: draft.level,
            kind: draft.kind,
            name: draft.name,
            line: span.line,
            width,
            joins: joins.iter().filter_map(|index| Some(self.floor.unit(*index)?.id.clone())).collect(),
            exit: draft.exit.unwrap_or(false),
            lockable: draft.lockable,
            swing: draft.swing,
            step_free: draft.step_free,
        }
    }
}

/// A door of this width in the middle of a spot, along a wall.
fn along_wall(wall: Line, middle: Coord, width: f64, drawn: bool) -> Span {
    let (dx, dy) = (wall.end.x - wall.start.x, wall.end.y - wall.start.y);
    let whole = dx.hypot(dy);
    let half = if whole > 0.0 {
        Coord { x: dx / whole, y: dy / whole } * (width / 2.0)
    } else {
        Coord { x: width / 2.0, y: 0.0 }
    };
    Span { line: Line::new(middle - half, middle + half), depth: 0.0, drawn }
}
