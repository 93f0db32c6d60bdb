//! Which units still reach an exit when one opening is closed. Lengths do not matter here, so it is quick.

use super::building::carries_people_out;
use parvis_core::{FloorPlan, UnitId};
use std::collections::BTreeMap;

/// Units joined by openings and flights, by their places in the plan's order.
pub struct Links {
    /// Unit → (the opening passed, or none on a flight; the unit beyond).
    beyond: Vec<Vec<(Option<usize>, usize)>>,
    /// (exit, the unit inside it).
    exits: Vec<(usize, usize)>,
    /// Which units reach an exit when every opening is open.
    open: Vec<bool>,
}

impl Links {
    /// Joins the plan's units.
    pub fn new(plan: &FloorPlan, index: &BTreeMap<&UnitId, usize>) -> Self {
        let walkable = |id: &UnitId| {
            let unit = *index.get(id)?;
            plan.units.get(unit)?.category.is_walkable().then_some(unit)
        };
        let mut links =
            Self { beyond: vec![Vec::new(); plan.units.len()], exits: Vec::new(), open: Vec::new() };
        for (number, opening) in plan.openings.iter().enumerate() {
            let units: Vec<usize> = opening.joins.iter().filter_map(walkable).collect();
            if opening.exit {
                links.exits.extend(units.iter().map(|unit| (number, *unit)));
            }
            if let [a, b] = units[..] {
                links.join(Some(number), a, b);
            }
        }
        for connector in plan.connectors.iter().filter(|connector| carries_people_out(connector)) {
            let stops: Vec<usize> = connector.units.iter().filter_map(walkable).collect();
            for (below, above) in stops.iter().zip(stops.iter().skip(1)) {
                links.join(None, *below, *above);
            }
        }
        links.open = links.search(None);
        links
    }

    fn join(&mut self, opening: Option<usize>, a: usize, b: usize) {
        for (from, to) in [(a, b), (b, a)] {
            if let Some(list) = self.beyond.get_mut(from) {
                list.push((opening, to));
            }
        }
    }

    /// Which units reach an exit when this opening is closed.
    fn search(&self, closed: Option<usize>) -> Vec<bool> {
        let mut reached = vec![false; self.beyond.len()];
        let mut todo: Vec<usize> =
            self.exits.iter().filter(|(exit, _)| Some(*exit) != closed).map(|(_, unit)| *unit).collect();
        while let Some(unit) = todo.pop() {
            let Some(seen) = reached.get_mut(unit).filter(|seen| !**seen) else { continue };
            *seen = true;
            let ways = self.beyond.get(unit).into_iter().flatten();
            todo.extend(ways.filter(|(door, _)| door.is_none() || *door != closed).map(|(_, unit)| *unit));
        }
        reached
    }

    /// Places of the units that reach an exit now but not when the opening at this place is closed.
    pub fn cut_off_without(&self, opening: usize) -> Vec<usize> {
        let without = self.search(Some(opening));
        let lost = |(unit, (now, then)): (usize, (&bool, &bool))| (*now && !*then).then_some(unit);
        self.open.iter().zip(&without).enumerate().filter_map(lost).collect()
    }

    /// Whether the unit at this place reaches an exit.
    pub fn leads_out(&self, unit: usize) -> bool {
        self.open.get(unit).copied().unwrap_or(false)
    }
}
