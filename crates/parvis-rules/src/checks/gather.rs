//! Many like findings become one with a count, so that nobody drowns in forty times the same sentence.

use crate::case::Building;
use parvis_core::{Arg, Finding, FloorPlan, Level, Opening, Place, Remark, RemarkKind, Unit};
use std::collections::BTreeSet;

/// One finding for all these places, or none when there are none. A single place is named itself; several
/// stand under `whole` and are listed. Supplies `count`.
pub fn gathered(finding: impl Fn(Place) -> Finding, whole: Place, places: Vec<Place>) -> Option<Finding> {
    let mut places = places;
    let how_many = count(places.len());
    match places.len() {
        0 => None,
        1 => places.pop().map(|place| finding(place).with("count", how_many)),
        _ => {
            places.retain(|place| *place != whole);
            let mut finding = finding(whole).with("count", how_many);
            finding.related = places;
            Some(finding)
        }
    }
}

/// A count as an argument.
pub const fn count(number: usize) -> Arg {
    Arg::Count(number as u64)
}

/// A number of people as an argument.
pub fn people(number: u32) -> Arg {
    Arg::Count(u64::from(number))
}

/// The places of some units.
pub fn units<'a>(units: impl IntoIterator<Item = &'a Unit>) -> Vec<Place> {
    units.into_iter().map(|unit| Place::Unit(unit.id.clone())).collect()
}

/// The places of some openings.
pub fn openings<'a>(openings: impl IntoIterator<Item = &'a Opening>) -> Vec<Place> {
    openings.into_iter().map(|opening| Place::Opening(opening.id.clone())).collect()
}

/// Units that pass, level by level, lowest first; levels without any are left out.
pub fn by_level<'a>(
    building: &Building<'a>,
    pass: impl Fn(&Unit) -> bool,
) -> Vec<(&'a Level, Vec<&'a Unit>)> {
    building
        .plan
        .levels
        .iter()
        .map(|level| (level, building.plan.units_on(&level.id).filter(|unit| pass(unit)).collect::<Vec<_>>()))
        .filter(|(_, units)| !units.is_empty())
        .collect()
}

/// What the importer left of these kinds.
pub fn remarks<'a>(plan: Option<&'a FloorPlan>, kinds: &'a [RemarkKind]) -> Vec<&'a Remark> {
    plan.map_or(&[][..], |plan| &plan.remarks).iter().filter(|remark| kinds.contains(&remark.kind)).collect()
}

/// The places of some remarks, each once, in the remarks' order.
pub fn remark_places(remarks: &[&Remark]) -> Vec<Place> {
    let mut seen = BTreeSet::new();
    remarks.iter().filter(|remark| seen.insert(&remark.place)).map(|remark| remark.place.clone()).collect()
}

/// One finding for all remarks of some kinds: `count` counts their places, which are listed.
pub fn one_for_all(finding: impl Fn(Place) -> Finding, remarks: &[&Remark]) -> Option<Finding> {
    gathered(finding, Place::Site, remark_places(remarks))
}

/// The different texts, most frequent first, each with how often: `Гардероб (3), Буфет`.
pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    const SHOWN: usize = 12;
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for text in texts {
        match counted.iter_mut().find(|(known, _)| *known == text) {
            Some((_, often)) => *often += 1,
            None => counted.push((text, 1)),
        }
    }
    counted.sort_by_key(|(_, often)| std::cmp::Reverse(*often));
    let more = counted.len() > SHOWN;
    let shown = counted.iter().take(SHOWN);
    let mut list: Vec<String> = shown
        .map(|(text, often)| if *often > 1 { format!("{text} ({often})") } else { (*text).to_owned() })
        .collect();
    if more {
        list.push("…".to_owned());
    }
    list.join(", ")
}
