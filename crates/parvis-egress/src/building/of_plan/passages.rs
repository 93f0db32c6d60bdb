//! Passages: the floor in a doorway, through the wall and into the rooms on either side; and out of doors.

use super::frame::Frame;
use super::storeys::drawn_in;
use super::{Drawn, Goal, GoalId, Ground, Part, PlaneId, Portal, WALL, What};
use geo::{
    BooleanOps, BoundingRect, Closest, ClosestPoint, Contains, ConvexHull, Coord, Intersects, Line,
    MultiPoint, MultiPolygon, Point, Polygon, Rect,
};
use parvis_core::{Opening, OpeningId, Unit, UnitId};

/// Farthest a room's floor may lie from its door, metres.
const FARTHEST: f64 = 1.5;
/// Longest way over undrawn floor to a room the drawing says the door leads to, metres.
const LONGEST_BRIDGE: f64 = 10.0;
/// Floor laid behind a door that leads onto a bridge, metres.
const STEP_BEYOND: f64 = 0.6;
/// How much wider than its door a bridge is on either side, metres.
const BRIDGE_ASIDE: f64 = 1.2;
/// How far a bridge reaches into the room, metres, so that people can turn.
const BRIDGE_INTO: f64 = 1.5;
/// How far a passage reaches into a room, metres.
const INTO: f64 = 0.08;
/// The doorstep: how far beyond an exit's line the outdoors begin.
const DOORSTEP: f64 = 0.15;
/// Narrowest passage a grown person is let through, metres.
const NARROWEST: f64 = 0.5;
/// Outdoors, in front of each exit: this much to either side of the door, this deep, the goal beginning here.
const ASIDE: f64 = 1.5;
const DEEP: f64 = 6.0;
const GOAL_FROM: f64 = 3.0;
/// Space between the grounds of two exits.
const APART: f64 = 3.0;

/// People a second that a metre of exit is expected to pass: the most that NIST TN 1822 and IMO MSC.1/Circ.1533 let
/// a model pass (evidence: read in implementations of their tests). It only tells those in a queue how long it is.
const EXPECTED_FLOW: f64 = 1.33;

/// An exit's doorstep, or that of a lift: people who cross the line (indoors on its left) are outdoors, or in the car.
pub(super) struct Exit {
    pub opening: OpeningId,
    pub plane: PlaneId,
    pub line: Line,
}

impl Exit {
    /// The floor right beyond, as wide as the door.
    pub fn step_beyond(&self) -> Option<Polygon> {
        let half = 0.5 * self.line.delta().x.hypot(self.line.delta().y);
        Some(Frame::of(self.line)?.rectangle((-half, half), (-STEP_BEYOND, INTO)))
    }

    /// Whether one of these floors lies right beyond.
    pub fn leads_onto(&self, floors: &[MultiPolygon]) -> bool {
        let Some(frame) = Frame::of(self.line) else { return false };
        let half = 0.5 * self.line.delta().x.hypot(self.line.delta().y);
        let spots =
            [-half, 0.0, half].into_iter().flat_map(|x| (1..=10).map(move |k| (x, -0.05 * f64::from(k))));
        let mut spots = spots.map(|(along, across)| Point::from(frame.spot(along, across)));
        spots.any(|spot| floors.iter().any(|floor| floor.contains(&spot)))
    }
}

/// A way through a wall.
pub(super) struct Passage {
    pub floor: MultiPolygon,
    /// Where people are counted.
    pub line: Line,
    /// For an exit or a lift, the edge beyond which is outdoors or the car.
    pub outdoors: Option<Line>,
    /// Whether undrawn floor had to be laid to reach a room.
    pub bridged: bool,
}

/// The outlines of a storey's units with their share of the wall, to keep passages out of other rooms.
pub(super) struct Walls {
    all: Vec<(UnitId, MultiPolygon, Option<Rect>)>,
}

impl Walls {
    pub fn new(units: &[&Unit]) -> Self {
        let wall = |unit: &&Unit| {
            let outline = drawn_in(&unit.shape, WALL);
            let bounds = outline.bounding_rect();
            (unit.id.clone(), outline, bounds)
        };
        Self { all: units.iter().map(wall).collect() }
    }

    /// What is left of a passage outside rooms it does not join.
    pub fn spare(&self, passage: &Polygon, opening: &Opening) -> MultiPolygon {
        let mut left = MultiPolygon::new(vec![passage.clone()]);
        let bounds = passage.bounding_rect();
        for (unit, outline, rect) in &self.all {
            let near = rect.zip(bounds).is_some_and(|(a, b)| a.intersects(&b));
            if near && !opening.joins.contains(unit) {
                left = left.difference(outline);
            }
        }
        left
    }
}

/// The passage of an opening between the floors it joins; with a doorstep where it leads `out` of the only one.
pub(super) fn passage(
    opening: &Opening,
    joins: &[&MultiPolygon],
    out: bool,
    walls: &Walls,
) -> Result<Passage, What> {
    let first = joins.first().ok_or(What::DoorBesideNothing)?;
    let frame = frame(opening, first).ok_or(What::DoorBesideNothing)?;
    let half = opening.width.metres.get().max(NARROWEST) / 2.0;
    let sides: Vec<Side> = joins
        .iter()
        .map(|room| side(&frame, room, half).ok_or(What::DoorBesideNothing))
        .collect::<Result<_, _>>()?;
    let mut floor = walls.spare(&frame.rectangle((-half, half), (-INTO, INTO)), opening);
    for piece in sides.iter().map(|side| &side.floor) {
        floor = floor.union(&walls.spare(piece, opening));
    }
    // `across` points into the first room.
    let inward = sides.first().map_or(frame, |side| side.frame);
    let mut outdoors = None;
    if out && joins.len() == 1 {
        let outward = beyond(&inward, first, half) + DOORSTEP;
        floor = floor.union(&walls.spare(&inward.rectangle((-half, half), (-outward, 0.0)), opening));
        outdoors = Some(inward.line(-half, half, -outward));
    }
    let bridged = sides.iter().any(|side| side.bridged);
    Ok(Passage { floor, line: frame.line(-half, half, 0.0), outdoors, bridged })
}

/// The floor from a door into one of its rooms.
struct Side {
    /// `across` points into the room.
    frame: Frame,
    floor: Polygon,
    bridged: bool,
}

/// Straight through the wall into a room; where it does not lie beside the door, over undrawn floor to its
/// nearest spot. A door drawn inside the room leads to where there is more of it.
fn side(frame: &Frame, room: &MultiPolygon, half: f64) -> Option<Side> {
    let straight = [*frame, frame.turned()]
        .into_iter()
        .filter_map(|frame| Some((frame, into(&frame, room, half)?, extent(&frame, room, half))))
        .min_by(|a, b| a.1.0.total_cmp(&b.1.0).then(b.2.total_cmp(&a.2)));
    if let Some((frame, (_, depth), _)) = straight {
        return Some(Side { frame, floor: frame.rectangle((-half, half), (0.0, depth)), bridged: false });
    }
    let spot = nearest(room, frame.origin)?;
    let way = spot - frame.origin;
    let far = way.x.hypot(way.y);
    if !(1e-6..=LONGEST_BRIDGE).contains(&far) {
        return None;
    }
    let end =
        Frame::at(spot + way / far * BRIDGE_INTO, Coord { x: way.y, y: -way.x } / far).line(-half, half, 0.0);
    let door = frame.line(-half, half, 0.0);
    let strip = MultiPoint::from(vec![door.start, door.end, end.start, end.end]).convex_hull();
    // What is not drawn is free to walk on: wider than the door, so that nobody is pinched at a corner.
    let floor = drawn_in(&strip, BRIDGE_ASIDE).0.into_iter().next().unwrap_or(strip);
    let frame = if frame.measure(spot).1 < 0.0 { frame.turned() } else { *frame };
    Some(Side { frame, floor, bridged: true })
}

/// The opening's own direction; for one drawn as a point, along the wall of its first room.
fn frame(opening: &Opening, room: &MultiPolygon) -> Option<Frame> {
    Frame::of(opening.line).or_else(|| {
        let to = nearest(room, opening.line.start)? - opening.line.start;
        let far = to.x.hypot(to.y);
        (far > 1e-6).then(|| Frame::at(opening.line.start, Coord { x: to.y, y: -to.x } / far))
    })
}

fn nearest(room: &MultiPolygon, spot: Coord) -> Option<Coord> {
    match room.closest_point(&Point::from(spot)) {
        Closest::SinglePoint(point) | Closest::Intersection(point) => Some(point.0),
        Closest::Indeterminate => None,
    }
}

/// How far across one walks from a door until standing in a room; looked for at the door's middle and at its jambs, the
/// least of what is found and the most, so that all of the door leads in.
fn into(frame: &Frame, room: &MultiPolygon, half: f64) -> Option<(f64, f64)> {
    let depth = |along: f64| {
        let reaches = |k: &u32| {
            let spot = frame.spot(along, f64::from(*k) * 0.02);
            room.contains(&Point::from(spot))
        };
        (0..=(FARTHEST / 0.02) as u32).find(reaches).map(|k| f64::from(k) * 0.02 + INTO)
    };
    let middle = depth(0.0);
    let sides = [depth(-0.7 * half), depth(0.7 * half)];
    let near = middle.into_iter().chain(sides.into_iter().flatten());
    let shortest = near.clone().reduce(f64::min)?;
    Some((shortest, near.filter(|depth| *depth < shortest + 0.5).reduce(f64::max)?))
}

/// How far a room reaches from its door, along `across` and without a break; looked for at the door's middle and at its
/// jambs, the farthest of what is found; 0 where it does not.
fn extent(frame: &Frame, room: &MultiPolygon, half: f64) -> f64 {
    let reach = |along: f64| {
        let inside = |k: &u32| room.contains(&Point::from(frame.spot(along, f64::from(*k) * 0.02)));
        // A line drawn along the room's edge may lie a hair outside it.
        let first = (0..=4).find(inside)?;
        (first..=(LONGEST_BRIDGE / 0.02) as u32).take_while(inside).last()
    };
    [0.0, -0.7 * half, 0.7 * half].into_iter().filter_map(reach).max().map_or(0.0, |k| f64::from(k) * 0.02)
}

/// How far outward from its exit's line a room's wall lies, for a line drawn inside the room.
fn beyond(inward: &Frame, room: &MultiPolygon, half: f64) -> f64 {
    let reach = extent(&inward.turned(), room, half);
    if reach > 0.0 { reach + WALL } else { 0.0 }
}

/// Joins all exits to the ground outdoors, one strip and one goal each, side by side.
pub(super) fn lead_outdoors(exits: &[Exit], drawn: &mut Drawn) {
    let plane = PlaneId(drawn.parts.len() as u16);
    let (mut strips, mut left) = (Vec::new(), 0.0);
    for exit in exits {
        let width = exit.line.delta().x.hypot(exit.line.delta().y);
        let right = left + width + 2.0 * ASIDE;
        strips.push(rectangle((left, right), (0.0, DEEP)));
        let goal = GoalId(drawn.building.goals.len() as u16);
        drawn.exits.push((exit.opening.clone(), goal));
        drawn.building.goals.push(Goal {
            name: exit.opening.to_string(),
            plane,
            area: rectangle((left - 1.0, right + 1.0), (GOAL_FROM, DEEP + 1.0)),
            capacity: None,
            flow: Some(EXPECTED_FLOW * width),
            whom: super::super::Whom::All,
            aside: false,
        });
        // Outdoors lie right of their line, so that it runs against x.
        let door = Line::new((right - ASIDE, 0.0), (left + ASIDE, 0.0));
        drawn.building.portals.push(Portal { from: (exit.plane, exit.line), to: (plane, door) });
        left = right + APART;
    }
    if !strips.is_empty() {
        drawn.add_plane(Part::Outdoors, String::new(), MultiPolygon::new(strips), Ground::Level);
    }
}

fn rectangle(x: (f64, f64), y: (f64, f64)) -> Polygon {
    Rect::new(Coord { x: x.0, y: y.0 }, Coord { x: x.1, y: y.1 }).to_polygon()
}
