//! The numbers the checks measure with. They stand in `packs/planning`, each with its source; none stands here.
//!
//! A number that is missing from a folder of packs makes its checks silent, never wrong.

use crate::planning::{Planning, Sourced};
use parvis_core::{Citation, Metres, SquareMetres};

/// A single number by its id.
pub fn number(planning: &Planning, id: &str) -> Option<Sourced<f64>> {
    planning.number(id).cloned()
}

/// The table of floor areas for one person.
pub fn occupant_table(planning: &Planning) -> Option<Citation> {
    planning.occupant_loads().next().map(|load| load.citation.clone())
}

/// People who have room to stand on so much floor.
pub fn people_standing(planning: &Planning, area: SquareMetres) -> Option<Sourced<u32>> {
    let row = planning.occupant_loads().find(|load| load.id == "assembly_standing")?;
    let value = (area.get() / row.m2_per_person).floor().max(0.0) as u32;
    Some(Sourced { value, citation: row.citation.clone() })
}

/// Who says that one way out may do for so few people; `None` when there are too many.
pub fn one_way_may_do(planning: &Planning, people: u32) -> Option<Citation> {
    planning.step("adb.alternative_exits", people).filter(|ways| ways.value <= 1).map(|ways| ways.citation)
}

/// People a room's door of this clear width serves.
pub fn people_through_room_door(planning: &Planning, width: Metres) -> Option<Sourced<u32>> {
    /// More than any door of a building serves; the search ends there.
    const MOST: u32 = 1 << 14;
    let citation = planning.step("adb.door_width_mm", 1)?.citation;
    let each = planning.number("adb.door_mm_per_person")?.value;
    let needed = |people: u32| {
        planning
            .step("adb.door_width_mm", people)
            .map_or(f64::from(people) * each, |width| f64::from(width.value))
    };
    let (mut serves, mut step) = (0, MOST);
    while step > 0 {
        if needed(serves + step) <= width.get() * 1000.0 + 1e-6 {
            serves += step;
        }
        step /= 2;
    }
    Some(Sourced { value: serves, citation })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Packs;

    #[test]
    fn a_door_serves_by_its_width() {
        let serves =
            |metres| people_through_room_door(Packs::embedded().planning(), Metres(metres)).unwrap().value;
        let widths = [0.7, 0.75, 0.8, 0.85, 1.05, 1.2, 2.0];
        assert_eq!(widths.map(serves), [0, 60, 60, 110, 220, 240, 400]);
    }

    #[test]
    fn every_number_the_checks_ask_for_is_there() {
        let planning = Packs::embedded().planning();
        for id in [
            "dispersal.m2_per_person",
            "dispersal.min_distance_m",
            "doors_open_outward.people",
            "contact.confirmed_days",
            "drills.due_soon_days",
        ] {
            assert!(number(planning, id).is_some(), "{id}");
        }
        assert!(planning.exit_width(false).is_some() && planning.min_exits_per_storey(100).is_some());
        assert!(people_standing(planning, SquareMetres(10.0)).is_some() && !planning.standoff().is_empty());
        let rights = Packs::embedded().rights();
        assert!(
            rights.number("retention.default_hours").is_some()
                && rights.number("retention.warn_days").is_some()
        );
    }
}
