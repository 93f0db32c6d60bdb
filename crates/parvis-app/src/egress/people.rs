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
    // Shares are rounded so that they add up: each room gets what the running total leaves it.
    let (shared, rest, of) = if all > stated {
        (LoadBasis::Reckoned, all - stated, reckoned)
    } else {
        (LoadBasis::Stated, all, stated)
    };
    let (mut seen, mut given) = (0, 0);
    let share = |(id, people, basis): (UnitId, u32, LoadBasis)| {
        if basis != shared {
            return (id, if basis == LoadBasis::Stated { people } else { 0 });
        }
        seen += u64::from(people);
        let due = (seen * u64::from(rest) / u64::from(of.max(1))) as u32;
        let here = due - given;
        given = due;
        (id, here)
    };
    (rooms.into_iter().map(share).filter(|(_, people)| *people > 0).collect(), true)
}

/// Lets classes keep together and everybody choose in one way.
pub(super) fn behave(population: &mut Population, plan: &FloorPlan, choice: Choice) {
    for room in &mut population.rooms {
        let category = plan.unit(&room.unit).map(|unit| unit.category);
        room.together = matches!(category, Some(UnitCategory::Classroom | UnitCategory::GroupRoom));
        room.choice = choice;
    }
}
