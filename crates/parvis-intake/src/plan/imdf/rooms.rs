//! Units: floor areas with their names, numbers and uses.

use super::context::Context;
use super::feature::Feature;
use super::words::{self, Meaning};
use crate::draft::DraftUnit;
use crate::plan::Refusal;
use parvis_core::{Place, RemarkKind, UnitCategory, UnitId};
use std::collections::{BTreeMap, BTreeSet};

/// Every unit that is floor. Walls and columns drawn as units are fixtures.
pub(super) fn units(context: &mut Context, features: &[Feature]) -> Result<Vec<DraftUnit>, Refusal> {
    let tenants = Tenants::new(context, features);
    let mut unknown = BTreeSet::new();
    let mut units = Vec::new();
    for feature in features.iter().filter(|feature| feature.kind == "unit") {
        let word = feature.text("category").unwrap_or_default();
        let category = match words::unit(word) {
            Some(Meaning::Structure(_)) => continue,
            Some(Meaning::Floor(category)) => category,
            None => UnitCategory::Unspecified,
        };
        let Some(level) = context.level(feature) else { continue };
        let (number, name) = tenants.label(context, feature);
        let step_free = feature.texts("accessibility").contains(&"wheelchair").then_some(true);
        let polygons = feature.polygons()?;
        if polygons.is_empty() {
            context.remark(RemarkKind::LeftOut, format!("unit {}: no outline", feature.id));
        }
        for rings in polygons {
            let id = UnitId::from(context.unique(feature, "unit"));
            if words::unit(word).is_none() && !word.is_empty() && unknown.insert(word) {
                context.remark_at(RemarkKind::CategoryUnknown, Place::Unit(id.clone()), word.to_owned());
            }
            units.push(DraftUnit {
                id,
                level: level.clone(),
                category,
                source_category: feature.text("parvis_source_category").unwrap_or(word).to_owned(),
                number: number.clone(),
                name: name.clone(),
                rings,
                lockable: context.known(None),
                people: context.known(None),
                step_free: context.known(step_free),
            });
        }
    }
    Ok(units)
}

/// Who is in which unit: occupants point to anchors, anchors to units.
struct Tenants<'a>(BTreeMap<&'a str, Vec<&'a Feature>>);

impl<'a> Tenants<'a> {
    fn new(context: &mut Context, features: &'a [Feature]) -> Self {
        let of = |kind: &'static str| features.iter().filter(move |feature| feature.kind == kind);
        let anchors: BTreeMap<&str, &str> =
            of("anchor").filter_map(|anchor| Some((anchor.id.as_str(), anchor.text("unit_id")?))).collect();
        let mut tenants: BTreeMap<&str, Vec<&Feature>> = BTreeMap::new();
        for occupant in of("occupant") {
            match occupant.text("anchor_id").and_then(|anchor| anchors.get(anchor)) {
                Some(unit) => tenants.entry(unit).or_default().push(occupant),
                None => context
                    .remark(RemarkKind::ReferenceBroken, format!("occupant {}: anchor_id", occupant.id)),
            }
        }
        Self(tenants)
    }

    /// Number and name of a unit: its own, else its occupants'.
    fn label(&self, context: &Context, unit: &Feature) -> (String, String) {
        let ours = ["parvis_number", "parvis_name"].map(|key| unit.text(key).unwrap_or_default().to_owned());
        if ours != [const { String::new() }; 2] {
            return ours.into();
        }
        let own = (String::new(), context.name(unit, "name"));
        if own != (String::new(), String::new()) {
            return own;
        }
        let tenants = self.0.get(unit.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let mut numbers = Vec::new();
        let mut names = Vec::new();
        for tenant in tenants {
            let short = ["short_name", "shortName"].map(|key| context.name(tenant, key)).concat();
            let (number, name) = split(&short, &context.name(tenant, "name"));
            numbers.extend(Some(number).filter(|number| !number.is_empty() && !numbers.contains(number)));
            names.extend(Some(name).filter(|name| !name.is_empty() && !names.contains(name)));
        }
        (numbers.join(", "), names.join(", "))
    }
}

/// “104” and “Classroom 104” are the number 104 and the name “Classroom”.
fn split(short: &str, name: &str) -> (String, String) {
    let is_number = short.chars().count() <= 8 && short.chars().any(char::is_numeric);
    if !is_number {
        return (String::new(), name.to_owned());
    }
    let rest: Vec<&str> = name.split_whitespace().filter(|part| *part != short).collect();
    (short.to_owned(), rest.join(" "))
}
