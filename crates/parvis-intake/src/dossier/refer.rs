//! Ids within a dossier: none twice, and every reference leads somewhere.

use super::drawing::{Paths, property};
use super::json::JsonSource;
use super::kinds::NOTHING_THERE;
use super::{DRILLS, MEASURES, PEOPLE, PLAN};
use parvis_core::{Dossier, Fact, FactDictionary, FactKey, Finding, FloorPlan, Place};
use parvis_toml::{MISSING_KEY, Refusal, Source, Step};
use std::collections::BTreeSet;

/// What can be referred to.
pub struct Known<'a> {
    dossier: &'a Dossier,
    facts: &'a FactDictionary,
    broken: &'a BTreeSet<String>,
}

/// A list longer than this is not read out; the nearest id is suggested alone.
const LONGEST_LIST: usize = 12;

impl<'a> Known<'a> {
    /// What this dossier and the dictionary hold. References into `broken` files are not judged: of half a list of
    /// people nobody can say who is missing.
    pub const fn new(dossier: &'a Dossier, facts: &'a FactDictionary, broken: &'a BTreeSet<String>) -> Self {
        Self { dossier, facts, broken }
    }

    /// The refusal of a place that is not there.
    fn place(&self, place: &Place) -> Option<Refusal> {
        let plan = || self.dossier.plan.iter();
        match place {
            Place::Site | Place::File { .. } => None,
            Place::Fact(key) => missing("fact", key.as_str(), self.facts.keys().map(FactKey::as_str)),
            Place::Level(id) => self.missing(PLAN, "level", id.as_str(), plan().flat_map(level_ids)),
            Place::Unit(id) => self.missing(PLAN, "unit", id.as_str(), plan().flat_map(unit_ids)),
            Place::Opening(id) => self.missing(PLAN, "opening", id.as_str(), plan().flat_map(opening_ids)),
            Place::Fixture(id) => self.missing(PLAN, "fixture", id.as_str(), plan().flat_map(fixture_ids)),
            Place::Person(id) => self.person(id.as_str()),
            Place::Role(key) => self.missing(PEOPLE, "role", key, self.role_keys()),
            Place::Measure(id) => self.missing(MEASURES, "measure", id, self.measure_ids()),
            Place::Drill(id) => self.missing(DRILLS, "drill", id, self.drill_ids()),
            Place::Section(key) => self.missing("sections/", "section", key, self.section_keys()),
        }
    }

    fn person(&self, id: &str) -> Option<Refusal> {
        let ids = self.dossier.people.persons.iter().map(|person| person.id.as_str());
        self.missing(PEOPLE, "person", id, ids)
    }

    fn role_keys(&self) -> impl Iterator<Item = &'a str> {
        self.dossier.people.roles.iter().map(|role| role.key.as_str())
    }

    fn measure_ids(&self) -> impl Iterator<Item = &'a str> {
        self.dossier.measures.iter().map(|measure| measure.id.as_str())
    }

    fn drill_ids(&self) -> impl Iterator<Item = &'a str> {
        self.dossier.drills.iter().map(|drill| drill.id.as_str())
    }

    fn section_keys(&self) -> impl Iterator<Item = &'a str> {
        self.dossier.sections.iter().map(|section| section.key.as_str())
    }

    fn missing<'b>(
        &self,
        file: &str,
        what: &str,
        id: &str,
        known: impl Iterator<Item = &'b str>,
    ) -> Option<Refusal> {
        let unsure = self.broken.iter().any(|broken| broken.starts_with(file));
        if unsure { None } else { missing(what, id, known) }
    }
}

fn level_ids(plan: &FloorPlan) -> impl Iterator<Item = &str> {
    plan.levels.iter().map(|level| level.id.as_str())
}

fn unit_ids(plan: &FloorPlan) -> impl Iterator<Item = &str> {
    plan.units.iter().map(|unit| unit.id.as_str())
}

fn opening_ids(plan: &FloorPlan) -> impl Iterator<Item = &str> {
    plan.openings.iter().map(|opening| opening.id.as_str())
}

fn fixture_ids(plan: &FloorPlan) -> impl Iterator<Item = &str> {
    plan.fixtures.iter().map(|fixture| fixture.id.as_str())
}

/// The refusal of an id that is not among those known.
fn missing<'a>(what: &str, id: &str, known: impl Iterator<Item = &'a str>) -> Option<Refusal> {
    let known: Vec<&str> = known.collect();
    if known.contains(&id) {
        return None;
    }
    let near = parvis_toml::nearest(id, known.iter().copied());
    let shown = if known.len() > LONGEST_LIST { near.into_iter().collect() } else { known };
    Some(Refusal::new(NOTHING_THERE).text("value", id).text("what", what).hint(id, shown))
}

/// `people.toml`: ids once each; roles held by people who are there.
pub fn people(source: &Source<'_>, known: &Known<'_>) -> Vec<Finding> {
    let people = &known.dossier.people;
    let mut findings = twice(source, "person", "id", people.persons.iter().map(|person| person.id.as_str()));
    findings.extend(twice(source, "role", "key", people.roles.iter().map(|role| role.key.as_str())));
    for (index, role) in people.roles.iter().enumerate() {
        let at = |rest: &[Step]| [&["role".into(), index.into()], rest].concat();
        let holder = role.holder.iter().map(|holder| (at(&["holder".into()]), holder));
        let deputies = role.deputies.iter().enumerate();
        let deputies = deputies.map(|(place, deputy)| (at(&["deputies".into(), place.into()]), deputy));
        let named = holder.chain(deputies);
        findings
            .extend(named.filter_map(|(path, id)| Some(source.finding(&path, known.person(id.as_str())?))));
    }
    findings
}

/// `measures.toml`: ids once each; places and storeys that are there.
pub fn measures(source: &Source<'_>, known: &Known<'_>) -> Vec<Finding> {
    let measures = &known.dossier.measures;
    let mut findings = twice(source, "measure", "id", measures.iter().map(|measure| measure.id.as_str()));
    let mut cameras = BTreeSet::new();
    for (index, measure) in measures.iter().enumerate() {
        let at = |rest: &[Step]| [&["measure".into(), index.into()], rest].concat();
        for (key, places) in [("places", &measure.places), ("blocks", &measure.blocks)] {
            for (number, place) in places.iter().enumerate() {
                let refusal = known.place(place);
                findings.extend(
                    refusal.map(|refusal| source.finding(&at(&[key.into(), number.into()]), refusal)),
                );
            }
        }
        for (number, camera) in measure.cameras.iter().enumerate() {
            let at = |key: &str| at(&["camera".into(), number.into(), key.into()]);
            let level = known.place(&Place::Level(camera.level.clone()));
            findings.extend(level.map(|refusal| source.finding(&at("level"), refusal)));
            findings.extend(
                id_refusal(&camera.id, "id", &mut cameras).map(|refusal| source.finding(&at("id"), refusal)),
            );
        }
    }
    findings
}

/// `drills.toml`: ids once each.
pub fn drills(source: &Source<'_>, known: &Known<'_>) -> Vec<Finding> {
    twice(source, "drill", "id", known.drill_ids())
}

/// Ids of `[[table]]`s that stand twice or are empty.
fn twice<'a>(
    source: &Source<'_>,
    table: &str,
    key: &str,
    ids: impl Iterator<Item = &'a str>,
) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let refused = ids.enumerate().filter_map(|(index, id)| Some((index, id_refusal(id, key, &mut seen)?)));
    refused
        .map(|(index, refusal)| source.finding(&[table.into(), index.into(), key.into()], refusal))
        .collect()
}

fn id_refusal<'a>(id: &'a str, key: &str, seen: &mut BTreeSet<&'a str>) -> Option<Refusal> {
    if id.is_empty() {
        return Some(Refusal::new(MISSING_KEY).text("key", key));
    }
    (!seen.insert(id)).then(|| Refusal::duplicate(id))
}

/// `plan.geojson`: ids once each; storeys and rooms that are there.
pub fn plan(source: &JsonSource<'_>, known: &Known<'_>, paths: &Paths) -> Vec<Finding> {
    let Some(plan) = &known.dossier.plan else { return Vec::new() };
    let sure = !known.broken.contains(PLAN);
    let units = sure.then(|| unit_ids(plan).collect());
    let check = PlanCheck { source, levels: level_ids(plan).collect(), units };
    let mut findings = check.head(plan);
    findings.extend(check.once(unit_ids(plan), |index| feature_id(&paths.units, index)));
    findings.extend(check.once(opening_ids(plan), |index| feature_id(&paths.openings, index)));
    findings.extend(check.once(fixture_ids(plan), |index| feature_id(&paths.fixtures, index)));
    for (unit, index) in plan.units.iter().zip(&paths.units) {
        findings.extend(check.level(&property(*index, "level"), unit.level.as_str()));
        if let Fact::Known { value, .. } = &unit.refuge {
            findings.extend(check.unit(&property(*index, "refuge"), value.as_str()));
        }
    }
    for (opening, index) in plan.openings.iter().zip(&paths.openings) {
        findings.extend(check.level(&property(*index, "level"), opening.level.as_str()));
        findings.extend(
            opening.joins.iter().filter_map(|unit| check.unit(&property(*index, "joins"), unit.as_str())),
        );
    }
    for (fixture, index) in plan.fixtures.iter().zip(&paths.fixtures) {
        let level =
            fixture.level.iter().filter_map(|level| check.level(&property(*index, "level"), level.as_str()));
        findings.extend(level);
    }
    findings
}

/// The way to a feature's id.
fn feature_id(features: &[usize], index: usize) -> Vec<Step> {
    let feature = features.get(index).copied().unwrap_or_default();
    vec!["features".into(), feature.into(), "id".into()]
}

struct PlanCheck<'a, 's> {
    source: &'a JsonSource<'s>,
    levels: BTreeSet<&'a str>,
    /// `None` when some could not be read.
    units: Option<BTreeSet<&'a str>>,
}

impl PlanCheck<'_, '_> {
    fn head(&self, plan: &FloorPlan) -> Vec<Finding> {
        let at = |list: &'static str| {
            move |index: usize| vec!["parvis".into(), list.into(), index.into(), Step::from("id")]
        };
        let mut findings = self.once(level_ids(plan), at("levels"));
        findings.extend(self.once(plan.connectors.iter().map(|it| it.id.as_str()), at("connectors")));
        for (index, connector) in plan.connectors.iter().enumerate() {
            for (number, unit) in connector.units.iter().enumerate() {
                let path =
                    ["parvis".into(), "connectors".into(), index.into(), "units".into(), number.into()];
                findings.extend(self.unit(&path, unit.as_str()));
            }
        }
        findings
    }

    fn once<'i>(&self, ids: impl Iterator<Item = &'i str>, at: impl Fn(usize) -> Vec<Step>) -> Vec<Finding> {
        let mut seen = BTreeSet::new();
        let refused =
            ids.enumerate().filter_map(|(index, id)| Some((index, id_refusal(id, "id", &mut seen)?)));
        refused.map(|(index, refusal)| self.source.finding(&at(index), refusal)).collect()
    }

    fn level(&self, path: &[Step], id: &str) -> Option<Finding> {
        self.known(path, "level", id, &self.levels)
    }

    fn unit(&self, path: &[Step], id: &str) -> Option<Finding> {
        self.known(path, "unit", id, self.units.as_ref()?)
    }

    fn known(&self, path: &[Step], what: &str, id: &str, known: &BTreeSet<&str>) -> Option<Finding> {
        if known.contains(id) {
            return None;
        }
        missing(what, id, known.iter().copied()).map(|refusal| self.source.finding(path, refusal))
    }
}
