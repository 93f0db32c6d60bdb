//! Who is in the building when the alarm is given: people room by room, spread from what the site says.

use super::stage::{Stage, largest};
use parvis_core::geometry::label_point;
use parvis_core::{FloorPlan, OpeningId, Unit, UnitCategory, UnitId};
use parvis_egress::{Choice, GoalId, Population};
use parvis_rules::{Case, Load, LoadBasis};

/// Where the number of people in each room is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// As stated for the room, else by its area and use.
    Counted,
    /// The site's number, shared out by the rooms' area and use.
    Shared,
    /// The site's number; whom no room of known use holds is shared out by area over rooms whose use nobody stated.
    SharedByArea,
    /// As counted; so many more of the site's number found no room that could take them.
    More(u32),
}

/// People room by room: as stated for the room; the rest of the site's number by area and use. The most that each
/// room holds is not there at one time: where that comes to more than the site's number, it is shared out instead.
/// Where it comes to less, rooms whose use nobody stated take the others, by area. Without a number of the site's,
/// rooms are counted as stated, else by area and use.
pub(super) fn people(case: &Case<'_>) -> (Vec<(UnitId, u32)>, Basis) {
    let Some(building) = &case.building else { return (Vec::new(), Basis::Counted) };
    let rooms: Vec<(&Unit, Load)> = building.rooms().map(|(unit, load, _)| (unit, load)).collect();
    let sum = |basis| rooms.iter().filter(|(_, load)| load.basis == basis).map(|(_, load)| load.people).sum();
    let (stated, reckoned): (u32, u32) = (sum(LoadBasis::Stated), sum(LoadBasis::Reckoned));
    let site = |key: &str| case.dossier.number(key).map(|number| number.max(0.0) as u32);
    let all = site("people_peak").or_else(|| Some(site("pupils")? + site("staff").unwrap_or(0)));
    let counted = stated + reckoned;
    let (people, basis) = match all {
        Some(all) if all > counted => beyond(&rooms, all - counted),
        Some(all) if all < counted => (shared(&rooms, all, stated, reckoned), Basis::Shared),
        _ => (rooms.iter().map(|(_, load)| load.people).collect(), Basis::Counted),
    };
    let ids = rooms.iter().map(|(unit, _)| unit.id.clone());
    (ids.zip(people).filter(|(_, people)| *people > 0).collect(), basis)
}

/// The site's number shared out: in proportion to what is reckoned, after those who are stated.
fn shared(rooms: &[(&Unit, Load)], all: u32, stated: u32, reckoned: u32) -> Vec<u32> {
    let (over, rest, of) = if all > stated {
        (LoadBasis::Reckoned, all - stated, reckoned)
    } else {
        (LoadBasis::Stated, all, stated)
    };
    let mut shares = Shares::new(rest, of);
    let share = |(_, load): &(&Unit, Load)| match load.basis {
        basis if basis == over => shares.next(load.people),
        LoadBasis::Stated => load.people,
        _ => 0,
    };
    rooms.iter().map(share).collect()
}

/// As counted, and so many more in rooms whose use nobody stated, by their area.
fn beyond(rooms: &[(&Unit, Load)], more: u32) -> (Vec<u32>, Basis) {
    let area = |(unit, load): &(&Unit, Load)| {
        let open = matches!(unit.category, UnitCategory::Room | UnitCategory::Unspecified);
        if open && load.basis == LoadBasis::NotCounted { unit.area().get().round() as u32 } else { 0 }
    };
    let of: u32 = rooms.iter().map(area).sum();
    let mut shares = Shares::new(if of > 0 { more } else { 0 }, of);
    let people = rooms.iter().map(|room| room.1.people + shares.next(area(room))).collect();
    (people, if of > 0 { Basis::SharedByArea } else { Basis::More(more) })
}

/// A number of people shared out in proportion to others, rounded so that the shares add up: each gets what the running
/// total leaves it.
pub(crate) struct Shares {
    people: u64,
    of: u64,
    seen: u64,
    given: u32,
}

impl Shares {
    /// So many people, shared out over parts that add up to `of`.
    pub fn new(people: u32, of: u32) -> Self {
        Self { people: people.into(), of: of.max(1).into(), seen: 0, given: 0 }
    }

    /// The share of the next part.
    pub fn next(&mut self, part: u32) -> u32 {
        self.seen += u64::from(part);
        let due = (self.seen * self.people / self.of) as u32;
        let here = due - self.given;
        self.given = due;
        here
    }
}

/// Lets classes keep together and everybody choose in one way.
pub(super) fn behave(population: &mut Population, plan: &FloorPlan, choice: Choice) {
    for room in &mut population.rooms {
        let category = plan.unit(&room.unit).map(|unit| unit.category);
        room.together = matches!(category, Some(UnitCategory::Classroom | UnitCategory::GroupRoom));
        room.choice = choice;
    }
}

/// Who goes where they are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// People who have an exit given to them.
    pub people: u32,
    /// Rooms that have none, or none that a way leads to; and the people in them, who choose as usual.
    pub others: (usize, u32),
}

/// Sends the people of each room to the nearest of the exits it is given. A way that closes later is no way: then they
/// go to the nearest that is open.
pub(super) fn send<'a>(
    population: &mut Population,
    plan: &'a FloorPlan,
    stage: &Stage,
    given: impl Fn(&'a Unit) -> &'a [OpeningId],
) -> Sent {
    let mut sent = Sent::default();
    for room in population.rooms.iter_mut().filter(|room| room.placed > 0) {
        let exits = plan.unit(&room.unit).map_or(&[][..], &given);
        match nearest(stage, &room.unit, exits) {
            Some(goal) => {
                room.choice = Choice::Assigned(goal);
                sent.people += room.placed;
            }
            None => sent.others = (sent.others.0 + 1, sent.others.1 + room.placed),
        }
    }
    sent
}

/// The exit to which the way from the middle of a room is shortest.
fn nearest(Stage { drawn, world, .. }: &Stage, room: &UnitId, exits: &[OpeningId]) -> Option<GoalId> {
    let room = drawn.rooms.get(room)?;
    let spot = label_point(&largest(&room.floor)?)?;
    let way = |exit| {
        let goal = drawn.exit(exit)?;
        Some((goal, world.way(goal, room.plane, spot)?))
    };
    exits.iter().filter_map(way).min_by(|a, b| a.1.total_cmp(&b.1)).map(|(goal, _)| goal)
}
