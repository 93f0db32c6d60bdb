//! What every part of the reader needs: levels, names in the right language, remarks, ids used so far.

use super::feature::Feature;
use super::options::Options;
use crate::plan::{Input, Refusal};
use jiff::civil::Date;
use parvis_core::{Fact, Level, LevelId, Place, Provenance, Remark, RemarkKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Feature kinds whose content reaches the plan or its names.
const USED: &[&str] = &[
    "unit",
    "level",
    "opening",
    "relationship",
    "amenity",
    "fixture",
    "kiosk",
    "occupant",
    "anchor",
    "building",
    "address",
    "venue",
];

pub(super) struct Context {
    pub(super) levels: Vec<Level>,
    pub(super) remarks: Vec<Remark>,
    /// The file's level id → ours, for levels that are imported.
    level_ids: BTreeMap<String, LevelId>,
    /// Level ids of buildings that were not chosen.
    other_levels: BTreeSet<String>,
    taken: BTreeSet<String>,
    language: String,
    source: String,
    date: Date,
    file: String,
    building: Option<String>,
}

impl Context {
    pub(super) fn new(input: &Input, features: &[Feature], options: &Options) -> Result<Self, Refusal> {
        let language = options.language.clone().or_else(|| manifest_language(input)).unwrap_or_default();
        let mut context = Self {
            levels: Vec::new(),
            remarks: Vec::new(),
            level_ids: BTreeMap::new(),
            other_levels: BTreeSet::new(),
            taken: BTreeSet::new(),
            language,
            source: input.name.to_owned(),
            date: input.date,
            file: input.name.to_owned(),
            building: None,
        };
        context.building = context.chosen_building(features, options)?;
        context.add_levels(features);
        Ok(context)
    }

    fn chosen_building(&self, features: &[Feature], options: &Options) -> Result<Option<String>, Refusal> {
        let Some(wanted) = &options.building else { return Ok(None) };
        let buildings = || features.iter().filter(|feature| feature.kind == "building");
        let found = buildings()
            .find(|building| building.id == *wanted || labels(building, "name").contains(&wanted.as_str()));
        if let Some(building) = found {
            return Ok(Some(building.id.clone()));
        }
        let drawn: BTreeSet<&str> = levels(features).flat_map(|level| level.texts("building_ids")).collect();
        let names: Vec<String> = buildings()
            .filter(|one| drawn.contains(one.id.as_str()))
            .map(|one| format!("“{}”", self.name(one, "name")))
            .collect();
        let why = format!("no building is called “{wanted}”; drawn are {}", names.join(", "));
        Err(Refusal::Mapping { file: self.file.clone(), why })
    }

    fn add_levels(&mut self, features: &[Feature]) {
        let many =
            levels(features).flat_map(|level| level.texts("building_ids")).collect::<BTreeSet<_>>().len() > 1;
        for feature in levels(features) {
            let buildings = feature.texts("building_ids");
            if self.building.as_deref().is_some_and(|chosen| !buildings.contains(&chosen)) {
                self.other_levels.insert(feature.id.clone());
                continue;
            }
            let mut name = self.name(feature, "name");
            if many && self.building.is_none() {
                let owners = buildings.iter().filter_map(|id| features.iter().find(|one| one.id == *id));
                let owners: Vec<String> = owners.map(|owner| self.name(owner, "name")).collect();
                name = [owners.join(", "), name]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · ");
            }
            let ordinal = feature.properties.get("ordinal").and_then(Value::as_f64).unwrap_or_default();
            let id = LevelId::from(self.unique(feature, "level"));
            let elevation =
                feature.properties.get("parvis_elevation_m").and_then(Value::as_f64).map(parvis_core::Metres);
            self.level_ids.insert(feature.id.clone(), id.clone());
            self.levels.push(Level { id, ordinal: ordinal as i16, name, elevation });
        }
    }

    /// The level a feature lies on. A broken reference is remarked; a building not chosen is passed over.
    pub(super) fn level(&mut self, feature: &Feature) -> Option<LevelId> {
        let told = feature.text("level_id").unwrap_or_default();
        if let Some(id) = self.level_ids.get(told) {
            return Some(id.clone());
        }
        if !self.other_levels.contains(told) {
            let text = format!("{} {}: level_id {told}", feature.kind, feature.id);
            self.remark(RemarkKind::ReferenceBroken, text);
        }
        None
    }

    /// The file's level with this id, without remark.
    pub(super) fn level_of_id(&self, id: &str) -> Option<LevelId> {
        self.level_ids.get(id).cloned()
    }

    /// The feature's id; made up when missing, told apart when used twice.
    pub(super) fn unique(&mut self, feature: &Feature, prefix: &str) -> String {
        let id = feature.own_id();
        let base = if id.is_empty() { prefix.to_owned() } else { id.to_owned() };
        let mut id = base.clone();
        let mut number = 1;
        while !self.taken.insert(format!("{prefix} {id}")) {
            number += 1;
            id = format!("{base}-{number}");
        }
        id
    }

    /// A label in the chosen language, else in any.
    pub(super) fn name(&self, feature: &Feature, key: &str) -> String {
        match feature.properties.get(key) {
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Object(labels)) => {
                let label = labels.get(&self.language).and_then(Value::as_str);
                label
                    .or_else(|| labels.values().find_map(Value::as_str))
                    .unwrap_or_default()
                    .trim()
                    .to_owned()
            }
            _ => String::new(),
        }
    }

    /// The chosen building's name, else the venue's, else the only building's.
    pub(super) fn building_name(&self, features: &[Feature]) -> String {
        let chosen = self.building.as_deref();
        let of =
            |kind: &str| features.iter().find(|one| one.kind == kind && chosen.is_none_or(|id| one.id == id));
        let feature = if chosen.is_some() { of("building") } else { of("venue").or_else(|| of("building")) };
        feature.map(|feature| self.name(feature, "name")).unwrap_or_default()
    }

    pub(super) fn known<T>(&self, value: Option<T>) -> Fact<T> {
        let from = Provenance { source: self.source.clone(), date: self.date };
        value.map_or(Fact::Unknown, |value| Fact::known(value, from))
    }

    pub(super) fn remark(&mut self, kind: RemarkKind, text: String) {
        self.remark_at(kind, Place::File { file: self.file.clone(), line: None, column: None }, text);
    }

    pub(super) fn remark_at(&mut self, kind: RemarkKind, place: Place, text: String) {
        self.remarks.push(Remark { kind, place, number: None, text });
    }

    /// One remark for each file whose features nothing here uses.
    pub(super) fn remark_unused(&mut self, features: &[Feature]) {
        let mut unused: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for feature in features.iter().filter(|feature| !USED.contains(&feature.kind.as_str())) {
            *unused.entry((&feature.file, &feature.kind)).or_default() += 1;
        }
        for ((file, kind), count) in unused {
            self.remark(RemarkKind::LeftOut, format!("{file}: {kind} × {count}"));
        }
    }
}

fn levels(features: &[Feature]) -> impl Iterator<Item = &Feature> {
    features.iter().filter(|feature| feature.kind == "level")
}

/// A label in every language it has.
fn labels<'a>(feature: &'a Feature, key: &str) -> Vec<&'a str> {
    match feature.properties.get(key) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Object(labels)) => labels.values().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn manifest_language(input: &Input) -> Option<String> {
    let (_, bytes) = input.entry("manifest.json")?;
    let manifest: Value = serde_json::from_slice(bytes).ok()?;
    Some(manifest.get("language")?.as_str()?.to_owned())
}
