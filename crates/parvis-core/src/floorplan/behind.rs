//! What lies behind an exit: outdoors, or a room after all.

use super::{FloorPlan, Opening, Unit, UnitCategory};
use crate::geometry::{length, midpoint};
use geo::{BoundingRect, Closest, ClosestPoint, Contains, Coord, Intersects, Point, Rect};
use std::cmp::Ordering;

/// An exit with a room this near behind its own room's wall leads into it, metres.
const WALL_AT_MOST: f64 = 0.5;
/// A wall is not looked for in less than this, metres.
const WALL: f64 = 0.06;
/// How far from its room a door may be drawn, metres.
const FARTHEST: f64 = 1.5;
/// How far a room is followed to tell which side of a door it lies on, metres.
const DEEPEST: f64 = 10.0;
/// Spots are looked at so far from one another, metres; behind the wall so far.
const APART: f64 = 0.02;
const APART_BEHIND: f64 = 0.05;
/// A line drawn along a room's edge may lie outside it by so many spots.
const HAIR: u32 = 4;
/// A door is looked at in its middle and by this part of half its width to either side.
const ASIDE: f64 = 0.7;

/// The room that lies where an exit should lead outdoors, if one does: another room that it joins, or one right behind the
/// wall of its own. An exit drawn inside its room is followed out of it first.
pub fn room_behind<'a>(exit: &Opening, plan: &'a FloorPlan) -> Option<&'a Unit> {
    let rooms: Vec<&Unit> =
        plan.units.iter().filter(|unit| unit.level == exit.level && is_indoors(unit)).collect();
    let mut joined = rooms.iter().filter(|room| exit.joins.contains(&room.id)).copied();
    let own = joined.next()?;
    if let Some(other) = joined.next() {
        return Some(other);
    }
    let door = Door::of(exit, own)?.turned_out_of(own)?;
    let from = door.reach(own).map_or(0.0, |reach| f64::from(reach) * APART + WALL);
    let near = door.box_to(from + WALL_AT_MOST);
    let others = rooms.into_iter().filter(|room| {
        room.id != own.id && room.shape.bounding_rect().is_some_and(|rect| rect.intersects(&near))
    });
    let others: Vec<&Unit> = others.collect();
    let at = |k: u32| {
        let far = from + f64::from(k) * APART_BEHIND;
        others.iter().find(|room| door.spots(far).iter().any(|spot| room.shape.contains(spot))).copied()
    };
    (1..=(WALL_AT_MOST / APART_BEHIND) as u32).find_map(at)
}

/// Whether who stands there is inside the building.
fn is_indoors(unit: &Unit) -> bool {
    unit.category.is_walkable() && unit.category != UnitCategory::Outdoor
}

/// A door, seen one way.
#[derive(Clone, Copy)]
struct Door {
    middle: Coord,
    /// From the middle to where it is looked at beside it.
    aside: Coord,
    /// A metre the way it is seen.
    ahead: Coord,
}

impl Door {
    /// One drawn as a point lies along the wall of its room.
    fn of(exit: &Opening, own: &Unit) -> Option<Self> {
        let (line, wide) = (exit.line, length(exit.line).get());
        let along = if wide > 1e-6 {
            line.delta() / wide
        } else {
            let to = nearest(own, line.start)? - line.start;
            let far = to.x.hypot(to.y);
            (far > 1e-6).then(|| Coord { x: to.y, y: -to.x } / far)?
        };
        let aside = along * (ASIDE * exit.width.metres.get() / 2.0);
        Some(Self { middle: midpoint(line), aside, ahead: Coord { x: -along.y, y: along.x } })
    }

    fn turned(self) -> Self {
        Self { ahead: self.ahead * -1.0, ..self }
    }

    /// Seen away from its room: where the room is farther, and where that is alike, where there is less of it.
    fn turned_out_of(self, own: &Unit) -> Option<Self> {
        let back = self.turned();
        match (self.depth(own), back.depth(own)) {
            (None, None) => None,
            (None, Some(_)) => Some(self),
            (Some(_), None) => Some(back),
            (Some(here), Some(there)) => {
                let more = || back.reach(own).cmp(&self.reach(own));
                Some(if here.cmp(&there).then_with(more) == Ordering::Less { back } else { self })
            }
        }
    }

    /// Three spots so many metres ahead.
    fn spots(&self, far: f64) -> [Point; 3] {
        let at = self.middle + self.ahead * far;
        [at, at - self.aside, at + self.aside].map(Point::from)
    }

    /// How many spots ahead its room begins, if it does.
    fn depth(&self, own: &Unit) -> Option<u32> {
        let inside = |k: &u32| {
            let spots = self.spots(f64::from(*k) * APART);
            spots.iter().any(|spot| own.shape.contains(spot))
        };
        (0..=(FARTHEST / APART) as u32).find(inside)
    }

    /// How many spots ahead its room reaches without a break, if it does: the most of what is found.
    fn reach(&self, own: &Unit) -> Option<u32> {
        let reach = |place: usize| {
            let inside = |k: &u32| {
                let spots = self.spots(f64::from(*k) * APART);
                spots.get(place).is_some_and(|spot| own.shape.contains(spot))
            };
            let first = (0..=HAIR).find(inside)?;
            (first..=(DEEPEST / APART) as u32).take_while(inside).last()
        };
        (0..3).filter_map(reach).max()
    }

    /// The box around what is seen this far ahead.
    fn box_to(&self, far: f64) -> Rect {
        let end = self.middle + self.ahead * far;
        let wide = Coord { x: self.aside.x.abs(), y: self.aside.y.abs() };
        let low = Coord { x: end.x.min(self.middle.x), y: end.y.min(self.middle.y) } - wide;
        let high = Coord { x: end.x.max(self.middle.x), y: end.y.max(self.middle.y) } + wide;
        Rect::new(low, high)
    }
}

fn nearest(room: &Unit, spot: Coord) -> Option<Coord> {
    match room.shape.closest_point(&Point::from(spot)) {
        Closest::SinglePoint(point) | Closest::Intersection(point) => Some(point.0),
        Closest::Indeterminate => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fact::Unknown;
    use crate::{Metres, OpeningKind, Width, WidthBasis};
    use geo::{Line, polygon};

    /// A room of 6 m in height from one x to another.
    fn room(id: &str, from: f64, to: f64) -> Unit {
        Unit {
            id: id.into(),
            level: "0".into(),
            category: UnitCategory::Room,
            source_category: String::new(),
            number: String::new(),
            name: String::new(),
            shape: polygon![(x: from, y: 0.), (x: to, y: 0.), (x: to, y: 6.), (x: from, y: 6.)],
            lockable: Unknown,
            people: Unknown,
            refuge: Unknown,
            step_free: Unknown,
        }
    }

    fn exit(line: Line, joins: &[&str]) -> Opening {
        Opening {
            id: "e".into(),
            level: "0".into(),
            kind: OpeningKind::Door,
            name: String::new(),
            line,
            width: Width { metres: Metres(1.0), basis: WidthBasis::Stated },
            joins: joins.iter().map(|id| (*id).into()).collect(),
            exit: true,
            lockable: Unknown,
            swing: Unknown,
            step_free: Unknown,
        }
    }

    /// What lies behind an upright exit at x of room `a`, which ends at 8; room `b` begins at `next`.
    fn behind(x: f64, joins: &[&str], next: f64) -> Option<String> {
        let units = vec![room("a", 0., 8.), room("b", next, next + 8.)];
        let plan = FloorPlan { units, ..FloorPlan::default() };
        room_behind(&exit(Line::new((x, 2.), (x, 3.)), joins), &plan).map(|room| room.id.to_string())
    }

    #[test]
    fn a_room_close_behind_the_wall_or_joined_is_found_and_one_farther_off_is_not() {
        for x in [7.8, 8.0, 8.15] {
            assert_eq!(behind(x, &["a"], 8.3).as_deref(), Some("b"), "a door at {x}");
            assert_eq!(behind(x, &["a"], 9.0), None, "a door at {x}");
        }
        assert_eq!(behind(8.0, &["a", "b"], 20.0).as_deref(), Some("b"), "it says so itself");
        assert_eq!(behind(8.0, &[], 8.3), None, "a door of no room is judged elsewhere");
        assert_eq!(behind(0.0, &["a"], 8.3), None, "outdoors on the other side");
    }

    #[test]
    fn what_lies_outdoors_or_on_another_level_is_no_room_behind() {
        let line = Line::new((8., 2.), (8., 3.));
        let mut yard = room("b", 8.2, 16.);
        yard.category = UnitCategory::Outdoor;
        let above = Unit { level: "1".into(), ..room("c", 8.2, 16.) };
        let plan = FloorPlan { units: vec![room("a", 0., 8.), yard, above], ..FloorPlan::default() };
        assert_eq!(room_behind(&exit(line, &["a"]), &plan), None);
    }

    #[test]
    fn a_door_half_beside_its_room_is_looked_at_beside_its_middle() {
        // The middle lies just past the corner of room a, which is left of the line; b lies right behind it.
        let plan = FloorPlan { units: vec![room("a", 0., 8.), room("b", 8.2, 16.)], ..FloorPlan::default() };
        let half = exit(Line::new((8., 5.6), (8., 6.6)), &["a"]);
        assert_eq!(room_behind(&half, &plan).map(|room| room.id.as_str()), Some("b"));
        let away = exit(Line::new((0., 5.6), (0., 6.6)), &["a"]);
        assert_eq!(room_behind(&away, &plan), None, "outdoors lies on the other side");
    }
}
