//! A new drawing of the same building: what people said about rooms and doors is carried over, nothing is lost
//! without being named.

use super::{FloorPlan, Opening, Unit, WidthBasis};
use crate::{Fact, Place};

impl FloorPlan {
    /// Takes over from an older drawing every fact people gave about a room or door that has the same id here, and
    /// every thing that stands outdoors. Facts this drawing states itself stay. Returns how many were taken over, and
    /// the places whose facts found no room or door here.
    pub fn carry_over(&mut self, old: &Self) -> (usize, Vec<Place>) {
        let (mut kept, mut lost) = (0, Vec::new());
        for before in &old.units {
            match self.units.iter_mut().find(|unit| unit.id == before.id) {
                Some(unit) => kept += unit_facts(unit, before),
                None if says_anything(before) => lost.push(Place::Unit(before.id.clone())),
                None => {}
            }
        }
        for before in &old.openings {
            match self.openings.iter_mut().find(|opening| opening.id == before.id) {
                Some(opening) => kept += opening_facts(opening, before),
                None if opening_says_anything(before) => lost.push(Place::Opening(before.id.clone())),
                None => {}
            }
        }
        for before in old.fixtures.iter().filter(|fixture| fixture.level.is_none()) {
            if self.fixture(&before.id).is_none() {
                self.fixtures.push(before.clone());
                kept += 1;
            }
        }
        self.georeference = self.georeference.or(old.georeference);
        (kept, lost)
    }
}

/// Takes over one fact; counts it.
fn take<T: Clone>(here: &mut Fact<T>, before: &Fact<T>) -> usize {
    let taken = matches!((&*here, before), (Fact::Unknown, Fact::Known { .. }));
    if taken {
        here.clone_from(before);
    }
    usize::from(taken)
}

fn unit_facts(unit: &mut Unit, before: &Unit) -> usize {
    take(&mut unit.lockable, &before.lockable)
        + take(&mut unit.people, &before.people)
        + take(&mut unit.refuge, &before.refuge)
        + take(&mut unit.step_free, &before.step_free)
}

fn opening_facts(opening: &mut Opening, before: &Opening) -> usize {
    take(&mut opening.lockable, &before.lockable)
        + take(&mut opening.swing, &before.swing)
        + take(&mut opening.step_free, &before.step_free)
        + stated_width(opening, before)
}

/// A width that was stated stays where this drawing only measures or assumes one.
fn stated_width(opening: &mut Opening, before: &Opening) -> usize {
    let taken = opening.width.basis != WidthBasis::Stated && before.width.basis == WidthBasis::Stated;
    if taken {
        opening.width = before.width;
    }
    usize::from(taken)
}

fn says_anything(unit: &Unit) -> bool {
    unit.lockable.value().is_some()
        || unit.people.value().is_some()
        || unit.refuge.value().is_some()
        || unit.step_free.value().is_some()
}

fn opening_says_anything(opening: &Opening) -> bool {
    opening.lockable.value().is_some()
        || opening.swing.value().is_some()
        || opening.step_free.value().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floorplan::Width;
    use crate::{LevelId, Metres, OpeningKind, Provenance, UnitCategory, UnitId};
    use geo::polygon;
    use jiff::civil::date;

    fn room(id: &str, lockable: Fact<bool>) -> Unit {
        Unit {
            id: id.into(),
            level: LevelId::from("0"),
            category: UnitCategory::Classroom,
            source_category: String::new(),
            number: String::new(),
            name: String::new(),
            shape: polygon![(x: 0., y: 0.), (x: 8., y: 0.), (x: 8., y: 6.), (x: 0., y: 6.)],
            lockable,
            people: Fact::Unknown,
            refuge: Fact::Unknown,
            step_free: Fact::Unknown,
        }
    }

    fn said(value: bool) -> Fact<bool> {
        Fact::known(value, Provenance { source: "walk".into(), date: date(2026, 9, 1) })
    }

    #[test]
    fn what_people_said_stays_with_the_room_and_the_rest_is_named() {
        let old = FloorPlan {
            units: vec![room("a", said(false)), room("gone", said(true))],
            ..FloorPlan::default()
        };
        let mut new = FloorPlan {
            units: vec![room("a", Fact::Unknown), room("b", Fact::Unknown)],
            ..FloorPlan::default()
        };
        let (kept, lost) = new.carry_over(&old);
        assert_eq!((kept, lost), (1, vec![Place::Unit(UnitId::from("gone"))]));
        assert_eq!(new.units[0].lockable.value(), Some(&false));
    }

    #[test]
    fn a_stated_width_stays_where_the_new_drawing_only_measures_one() {
        let door = |metres, basis| Opening {
            id: "d".into(),
            level: LevelId::from("0"),
            kind: OpeningKind::Door,
            name: String::new(),
            line: geo::Line::new((0.0, 0.0), (1.0, 0.0)),
            width: Width { metres: Metres(metres), basis },
            joins: Vec::new(),
            exit: false,
            lockable: Fact::Unknown,
            swing: Fact::Unknown,
            step_free: Fact::Unknown,
        };
        let plan = |door| FloorPlan { openings: vec![door], ..FloorPlan::default() };
        let old = plan(door(0.8, WidthBasis::Stated));
        for (basis, kept, metres) in [(WidthBasis::Drawn, 1, 0.8), (WidthBasis::Stated, 0, 0.9)] {
            let mut new = plan(door(0.9, basis));
            assert_eq!(new.carry_over(&old), (kept, Vec::new()));
            assert_eq!(new.openings[0].width.metres, Metres(metres));
        }
    }

    #[test]
    fn what_the_new_drawing_says_itself_is_not_overwritten() {
        let old = FloorPlan { units: vec![room("a", said(false))], ..FloorPlan::default() };
        let mut new = FloorPlan { units: vec![room("a", said(true))], ..FloorPlan::default() };
        assert_eq!(new.carry_over(&old), (0, Vec::new()));
        assert_eq!(new.units[0].lockable.value(), Some(&true));
    }
}
