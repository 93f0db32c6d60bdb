//! Ids within a dossier: none twice, and every reference leads somewhere.

use super::drawing::property;
use super::files::SectionText;
use super::json::JsonSource;
use super::kinds::NOTHING_THERE;
use super::look::{
    AllIds, DrillsLook, FeatureLook, Ids, KINDS, MeasuredLook, MeasuresLook, PeopleLook, PlanLook, each,
};
use parvis_core::{FactDictionary, FactKey, Finding, Place, Severity, Woven, woven};
use parvis_toml::{Lenient, MISSING_KEY, Refusal, Source, Step};
use std::collections::BTreeSet;

/// What can be referred to.
pub struct Known<'a> {
    ids: AllIds,
    facts: &'a FactDictionary,
}

/// A list longer than this is not read out; the nearest id is suggested alone.
const LONGEST_LIST: usize = 12;

impl<'a> Known<'a> {
    /// What the files name and the dictionary holds. Of half a list of people nobody can say who is missing, so
    /// references into it are judged only where they are found.
    pub const fn new(ids: AllIds, facts: &'a FactDictionary) -> Self {
        Self { ids, facts }
    }

    /// The refusal of a place that is not there.
    fn place(&self, place: &Place) -> Option<Refusal> {
        let ids = &self.ids;
        match place {
            Place::Site | Place::File { .. } => None,
            Place::Fact(key) => absent("fact", key.as_str(), self.facts.keys().map(FactKey::as_str)),
            Place::Level(id) => missing("level", id.as_str(), &ids.levels),
            Place::Unit(id) => missing("unit", id.as_str(), &ids.units),
            Place::Opening(id) => missing("opening", id.as_str(), &ids.openings),
            Place::Fixture(id) => missing("fixture", id.as_str(), &ids.fixtures),
            Place::Person(id) => missing("person", id.as_str(), &ids.persons),
            Place::Role(key) => missing("role", key, &ids.roles),
            Place::Measure(id) => missing("measure", id, &ids.measures),
            Place::Drill(id) => missing("drill", id, &ids.drills),
            Place::Section(key) => missing("section", key, &ids.sections),
        }
    }

    /// The refusal of a name woven into a text that stands for nothing.
    fn woven(&self, name: &str) -> Option<Refusal> {
        match Woven::parse(name) {
            Some(Woven::Fact(key)) => self.place(&Place::Fact(key)),
            Some(Woven::Role(key) | Woven::Phone(key)) => self.place(&Place::Role(key)),
            Some(_) => None,
            None => absent("fact", name, self.facts.keys().map(FactKey::as_str)),
        }
    }
}

/// The refusal of an id that is not among those known, if those are all.
fn missing(what: &str, id: &str, known: &Ids) -> Option<Refusal> {
    if known.unsure || known.ids.contains(id) {
        return None;
    }
    absent(what, id, known.ids.iter().map(String::as_str))
}

fn absent<'a>(what: &str, id: &str, known: impl Iterator<Item = &'a str>) -> Option<Refusal> {
    let known: Vec<&str> = known.collect();
    if known.contains(&id) {
        return None;
    }
    let near = parvis_toml::nearest(id, known.iter().copied());
    let shown = if known.len() > LONGEST_LIST { near.into_iter().collect() } else { known };
    Some(Refusal::new(NOTHING_THERE).text("value", id).text("what", what).hint(id, shown))
}

/// `people.toml`: ids once each; roles held by people who are there.
pub fn people(source: &Source<'_>, look: &PeopleLook, known: &Known<'_>) -> Vec<Finding> {
    let mut findings = twice(source, "person", "id", each(&look.person).map(|(at, it)| (at, &it.id)));
    findings.extend(twice(source, "role", "key", each(&look.role).map(|(at, it)| (at, &it.key))));
    for (index, role) in each(&look.role) {
        let at = |rest: &[Step]| [&["role".into(), index.into()], rest].concat();
        let holder = role.holder.0.iter().map(|holder| (at(&["holder".into()]), holder));
        let deputies =
            each(&role.deputies).map(|(place, deputy)| (at(&["deputies".into(), place.into()]), deputy));
        let named = holder.chain(deputies);
        findings.extend(named.filter_map(|(path, id)| {
            Some(source.finding(&path, missing("person", id, &known.ids.persons)?))
        }));
    }
    findings
}

/// The sections: names woven into their text that stand for something. A text can be read without, so it is a warning.
pub fn sections(texts: &[SectionText], known: &Known<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for section in texts {
        for (index, line) in section.text.lines().enumerate() {
            for (at, name) in woven(line) {
                let Some(refusal) = known.woven(name) else { continue };
                let before = line.get(..at.start).unwrap_or_default();
                let column = before.chars().count() as u32 + 1;
                let file = section.file.clone();
                let place = Place::File { file, line: Some(index as u32 + 1), column: Some(column) };
                findings.push(Finding { severity: Severity::Warning, ..refusal.at(place, &[]) });
            }
        }
    }
    findings
}

/// `measures.toml`: ids once each; places and storeys that are there.
pub fn measures(source: &Source<'_>, look: &MeasuresLook, known: &Known<'_>) -> Vec<Finding> {
    let mut findings = twice(source, "measure", "id", each(&look.measure).map(|(at, it)| (at, &it.id)));
    let mut cameras = BTreeSet::new();
    for (index, measure) in each(&look.measure) {
        let at = |rest: &[Step]| [&["measure".into(), index.into()], rest].concat();
        for (key, places) in [("places", &measure.places), ("blocks", &measure.blocks)] {
            for (number, place) in each(places) {
                let refusal = known.place(&place.0);
                findings.extend(
                    refusal.map(|refusal| source.finding(&at(&[key.into(), number.into()]), refusal)),
                );
            }
        }
        for (number, camera) in each(&measure.camera) {
            let at = |key: &str| at(&["camera".into(), number.into(), key.into()]);
            let level = camera.level.0.as_ref().and_then(|level| missing("level", level, &known.ids.levels));
            findings.extend(level.map(|refusal| source.finding(&at("level"), refusal)));
            let id = camera.id.0.as_ref().and_then(|id| id_refusal(id, "id", &mut cameras));
            findings.extend(id.map(|refusal| source.finding(&at("id"), refusal)));
        }
    }
    findings
}

/// `drills.toml`: ids once each; exits and rooms that are there, each measured once; nobody last before the first.
pub fn drills(source: &Source<'_>, look: &DrillsLook, known: &Known<'_>) -> Vec<Finding> {
    let mut findings = twice(source, "drill", "id", each(&look.drill).map(|(at, it)| (at, &it.id)));
    for (index, drill) in each(&look.drill) {
        for (key, what, list, ids) in [
            ("exit", "opening", &drill.exit, &known.ids.openings),
            ("room", "unit", &drill.room, &known.ids.units),
        ] {
            let mut seen = BTreeSet::new();
            for (number, measured) in each(list) {
                let at = |name: &str, refusal| {
                    source.finding(
                        &["drill".into(), index.into(), key.into(), number.into(), name.into()],
                        refusal,
                    )
                };
                let id = measured.id.0.as_ref();
                let lost =
                    id.and_then(|id| missing(what, id, ids).or_else(|| id_refusal(id, "id", &mut seen)));
                findings.extend(lost.map(|refusal| at("id", refusal)));
                findings.extend(too_soon(measured).map(|refusal| at("last", refusal)));
            }
        }
    }
    findings
}

/// The refusal of a last person who came before the first.
fn too_soon(measured: &MeasuredLook) -> Option<Refusal> {
    let (first, last) = (measured.first.0?, measured.last.0?);
    (last < first).then(|| Refusal::out_of_range("least", &last.to_string(), &first.to_string()))
}

/// Ids of `[[table]]`s that stand twice or are empty.
fn twice<'a>(
    source: &Source<'_>,
    table: &str,
    key: &str,
    ids: impl Iterator<Item = (usize, &'a Lenient<String>)>,
) -> Vec<Finding> {
    let refused = refused(key, ids);
    refused
        .map(|(index, refusal)| source.finding(&[table.into(), index.into(), key.into()], refusal))
        .collect()
}

/// The ids that stand twice or are empty, by place.
fn refused<'a>(
    key: &str,
    ids: impl Iterator<Item = (usize, &'a Lenient<String>)>,
) -> impl Iterator<Item = (usize, Refusal)> {
    let mut seen = BTreeSet::new();
    ids.filter_map(move |(index, id)| Some((index, id_refusal(id.0.as_ref()?, key, &mut seen)?)))
}

fn id_refusal<'a>(id: &'a str, key: &str, seen: &mut BTreeSet<&'a str>) -> Option<Refusal> {
    if id.is_empty() {
        return Some(Refusal::new(MISSING_KEY).text("key", key));
    }
    (!seen.insert(id)).then(|| Refusal::duplicate(id))
}

/// `plan.geojson`: ids once each; storeys and rooms that are there; shapes that suit what they are of.
pub fn plan(source: &JsonSource<'_>, look: &PlanLook, known: &Known<'_>) -> Vec<Finding> {
    let head = |list: &'static str| move |index: usize| ["parvis".into(), list.into(), index.into()];
    let levels = each(&look.parvis.levels).map(|(at, it)| (at, &it.id));
    let connectors = each(&look.parvis.connectors).map(|(at, it)| (at, &it.id));
    let mut findings = once(source, levels, head("levels"));
    findings.extend(once(source, connectors, head("connectors")));
    for (index, connector) in each(&look.parvis.connectors) {
        for (number, unit) in each(&connector.units) {
            let path = [head("connectors")(index).as_slice(), &["units".into(), number.into()]].concat();
            let refusal = missing("unit", unit, &known.ids.units);
            findings.extend(refusal.map(|refusal| source.finding(&path, refusal)));
        }
    }
    for kind in KINDS {
        let features = each(&look.features).filter(|(_, feature)| feature.is(kind));
        let ids = features.map(|(at, feature)| (at, &feature.id));
        findings.extend(once(source, ids, |index| ["features".into(), index.into()]));
    }
    findings.extend(each(&look.features).flat_map(|(index, it)| feature(source, index, it, known)));
    findings
}

/// Ids that stand twice or are empty, of the things at these places.
fn once<'i, const N: usize>(
    source: &JsonSource<'_>,
    ids: impl Iterator<Item = (usize, &'i Lenient<String>)>,
    at: impl Fn(usize) -> [Step; N],
) -> Vec<Finding> {
    let path = |index| [at(index).as_slice(), &["id".into()]].concat();
    refused("id", ids).map(|(index, refusal)| source.finding(&path(index), refusal)).collect()
}

fn feature(source: &JsonSource<'_>, index: usize, feature: &FeatureLook, known: &Known<'_>) -> Vec<Finding> {
    let ids = &known.ids;
    let at = |key, refusal: Option<Refusal>| Some(source.finding(&property(index, key), refusal?));
    let level = feature.level().and_then(|level| at("level", missing("level", level, &ids.levels)));
    let refuge = feature.refuge().and_then(|unit| at("refuge", missing("unit", unit, &ids.units)));
    let joins = feature.joins().filter_map(|unit| at("joins", missing("unit", unit, &ids.units)));
    let shape: [Step; 3] = ["features".into(), index.into(), "geometry".into()];
    let unfit = feature.unfit().map(|refusal| source.finding(&shape, refusal));
    level.into_iter().chain(refuge).chain(joins).chain(unfit).collect()
}
