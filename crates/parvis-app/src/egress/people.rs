//! Who is in the building when the alarm is given: people room by room, spread from what the site says.

use parvis_core::{FloorPlan, UnitCategory, UnitId};
use parvis_egress::{Choice, Population};
use parvis_rules::{Case, LoadBasis};

/// People room by room: as stated for the room; the rest of the site's number by area and use. The most that each
/// room holds is not there at one time: where that comes to more than the site's number, it is shared out instead.
/// Without a number of the site's, rooms are counted as stated, else by area and use. Also says whether the number
/// was shared out.
pub(super) fn people(case: &Case<'_>) -> (Vec<(UnitId, u32)>, bool) {
    let Some(building) = &case.building else { return (Vec::new(), false) };
    let rooms: Vec<(UnitId, u32, LoadBasis)> =
        building.rooms().map(|(unit, load, _)| (unit.id.clone(), load.people, load.basis)).collect();
    let sum = |basis| rooms.iter().filter(|room| room.2 == basis).map(|room| room.1).sum::<u32>();
    let (stated, reckoned) = (sum(LoadBasis::Stated), sum(LoadBasis::Reckoned));
    let site = |key: &str| case.dossier.number(key).map(|number| number.max(0.0) as u32);
    let all = site("people_peak").or_else(|| Some(site("pupils")? + site("staff").unwrap_or(0)));
    let Some(all) = all.filter(|all| *all < stated + reckoned) else {
        return (rooms.into_iter().filter(|room| room.1 > 0).map(|(id, n, _)| (id, n)).collect(), false);
    };
    let (shared, rest, of) = if all > stated {
        (LoadBasis::Reckoned, all - stated, reckoned)
    } else {
        (LoadBasis::Stated, all, stated)
    };
    let mut shares = Shares::new(rest, of);
    let share = |(id, people, basis): (UnitId, u32, LoadBasis)| {
        if basis != shared {
            return (id, if basis == LoadBasis::Stated { people } else { 0 });
        }
        (id, shares.next(people))
    };
    (rooms.into_iter().map(share).filter(|(_, people)| *people > 0).collect(), true)
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
