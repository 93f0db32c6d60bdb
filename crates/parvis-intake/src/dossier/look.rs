//! A second, forgiving look at the files: the ids they name and the references they make, whatever else is wrong in
//! them. So what leads nowhere is told in the same breath as a misspelt key, and nothing is called missing that may
//! only be unreadable.

use super::drawing::{Shape, unfit};
use super::json::JsonSource;
use super::place::PlaceText;
use super::{DRILLS, FORMAT, MEASURES, PEOPLE, PLAN, Sources, file_of};
use deserr::Deserr;
use parvis_core::{Finding, Place, Section, Severity};
use parvis_toml::{Entries, Lenient, Source, Stated, Troubles};
use std::collections::BTreeSet;

/// A list of which every entry is read on its own. One that is left out is an empty list; one that cannot be read
/// is none.
pub type List<T> = Lenient<Vec<Lenient<T>>>;

fn empty<T>() -> List<T> {
    Lenient(Some(Vec::new()))
}

/// The entries that could be read, with their places in the list.
pub fn each<T>(list: &List<T>) -> impl Iterator<Item = (usize, &T)> {
    let entries = list.0.iter().flatten().enumerate();
    entries.filter_map(|(index, entry)| Some((index, entry.0.as_ref()?)))
}

/// `people.toml`.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct PeopleLook {
    #[deserr(default = empty())]
    pub person: List<Named>,
    #[deserr(default = empty())]
    pub role: List<RoleLook>,
}

/// Anything with an id.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct Named {
    #[deserr(default)]
    pub id: Lenient<String>,
}

/// A role.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct RoleLook {
    #[deserr(default)]
    pub key: Lenient<String>,
    #[deserr(default)]
    pub holder: Lenient<String>,
    #[deserr(default)]
    pub deputies: List<String>,
}

/// `measures.toml`.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct MeasuresLook {
    #[deserr(default = empty())]
    pub measure: List<MeasureLook>,
}

/// A measure.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct MeasureLook {
    #[deserr(default)]
    pub id: Lenient<String>,
    #[deserr(default)]
    pub places: List<PlaceText>,
    #[deserr(default)]
    pub blocks: List<PlaceText>,
    #[deserr(default)]
    pub camera: List<CameraLook>,
}

/// A camera.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct CameraLook {
    #[deserr(default)]
    pub id: Lenient<String>,
    #[deserr(default)]
    pub level: Lenient<String>,
}

/// `drills.toml`.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct DrillsLook {
    #[deserr(default = empty())]
    pub drill: List<DrillLook>,
}

/// A drill.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct DrillLook {
    #[deserr(default)]
    pub id: Lenient<String>,
    #[deserr(default)]
    pub exit: List<MeasuredLook>,
    #[deserr(default)]
    pub room: List<MeasuredLook>,
}

/// What was measured at a place.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct MeasuredLook {
    #[deserr(default)]
    pub id: Lenient<String>,
    #[deserr(default)]
    pub first: Lenient<f64>,
    #[deserr(default)]
    pub last: Lenient<f64>,
}

/// `plan.geojson`.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct PlanLook {
    pub parvis: HeadLook,
    #[deserr(default)]
    pub features: List<FeatureLook>,
}

/// Its head.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct HeadLook {
    format: u32,
    #[deserr(default)]
    pub levels: List<Named>,
    #[deserr(default)]
    pub connectors: List<ConnectorLook>,
}

/// A stair or lift.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct ConnectorLook {
    #[deserr(default)]
    pub id: Lenient<String>,
    #[deserr(default)]
    pub units: List<String>,
}

/// A feature.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct FeatureLook {
    #[deserr(default)]
    pub id: Lenient<String>,
    #[deserr(default)]
    geometry: Lenient<Shape>,
    #[deserr(default)]
    properties: Lenient<PropertiesLook>,
}

/// Its properties.
#[derive(Deserr)]
#[deserr(error = Troubles)]
struct PropertiesLook {
    #[deserr(default)]
    feature_type: Lenient<String>,
    #[deserr(default)]
    level: Lenient<String>,
    #[deserr(default)]
    refuge: Lenient<Stated<String>>,
    #[deserr(default)]
    joins: List<String>,
}

/// The kinds of features.
pub const KINDS: [&str; 3] = ["unit", "opening", "fixture"];

impl FeatureLook {
    /// Whether it is of this kind, as far as can be told; one without a readable kind may be any.
    pub fn may_be(&self, kind: &str) -> bool {
        self.kind().is_none_or(|own| own == kind || !KINDS.contains(&own))
    }

    /// Whether it is surely of this kind.
    pub fn is(&self, kind: &str) -> bool {
        self.kind() == Some(kind)
    }

    fn kind(&self) -> Option<&str> {
        self.properties.0.as_ref()?.feature_type.0.as_deref()
    }

    /// The storey it says it is on.
    pub fn level(&self) -> Option<&str> {
        self.properties.0.as_ref()?.level.0.as_deref()
    }

    /// The room its people go to.
    pub fn refuge(&self) -> Option<&str> {
        self.properties.0.as_ref()?.refuge.0.as_ref()?.value().map(String::as_str)
    }

    /// The rooms it joins.
    pub fn joins(&self) -> impl Iterator<Item = &str> {
        let joins = self.properties.0.as_ref().map(|properties| each(&properties.joins));
        joins.into_iter().flatten().map(|(_, id)| id.as_str())
    }

    /// Why its shape does not suit what it is.
    pub fn unfit(&self) -> Option<parvis_toml::Refusal> {
        unfit(self.kind()?, self.geometry.0.as_ref()?)
    }
}

/// Everything the files say about ids, as far as they can be read.
pub struct Looks {
    pub people: Option<PeopleLook>,
    pub measures: Option<MeasuresLook>,
    pub drills: Option<DrillsLook>,
    pub plan: Option<PlanLook>,
}

impl Looks {
    /// Looks at every file that is there.
    pub fn new(sources: &Sources<'_>) -> Self {
        let plan = sources.plan.as_ref().and_then(JsonSource::second_look);
        Self {
            people: sources.people.as_ref().and_then(Source::second_look),
            measures: sources.measures.as_ref().and_then(Source::second_look),
            drills: sources.drills.as_ref().and_then(Source::second_look),
            plan: plan.filter(|plan: &PlanLook| plan.parvis.format == FORMAT),
        }
    }
}

/// The ids of one kind of thing.
#[derive(Default)]
pub struct Ids {
    /// Those that could be read.
    pub ids: BTreeSet<String>,
    /// Whether there may be others that could not.
    pub unsure: bool,
}

impl Ids {
    fn of<'a, T: 'a>(list: Option<&'a List<T>>, id: impl Fn(&T) -> Option<&String>) -> Self {
        let Some(entries) = list.and_then(|list| list.0.as_ref()) else {
            return Self { ids: BTreeSet::new(), unsure: true };
        };
        let read = entries.iter().map(|entry| entry.0.as_ref().and_then(&id));
        Self { unsure: read.clone().any(|id| id.is_none()), ids: read.flatten().cloned().collect() }
    }

    /// The same ids, of a file of which something may not have been seen.
    fn unless(mut self, hidden: bool) -> Self {
        self.unsure |= hidden;
        self
    }
}

/// The ids of all kinds of things.
pub struct AllIds {
    pub persons: Ids,
    pub roles: Ids,
    pub measures: Ids,
    pub drills: Ids,
    pub levels: Ids,
    pub units: Ids,
    pub openings: Ids,
    pub fixtures: Ids,
    pub sections: Ids,
}

impl AllIds {
    /// The ids the files name. `findings` are what has been told about the files so far.
    pub fn new(sources: &Sources<'_>, looks: &Looks, sections: &[Section], findings: &[Finding]) -> Self {
        let hidden = |file, source: Option<&Source<'_>>, keys| {
            is_hidden(file, findings) || source.is_some_and(|source| !is_all_seen(source, keys))
        };
        let people = hidden(PEOPLE, sources.people.as_ref(), &["from", "person", "role"]);
        let measures = hidden(MEASURES, sources.measures.as_ref(), &["from", "measure"]);
        let drills = hidden(DRILLS, sources.drills.as_ref(), &["drill"]);
        let plan = is_hidden(PLAN, findings);
        let has_plan = plan || sources.plan.is_some();
        let feature = |kind: &str| if has_plan { features(looks, kind).unless(plan) } else { Ids::default() };
        let levels = looks.plan.as_ref().map(|plan| &plan.parvis.levels);
        let levels = if has_plan { Ids::of(levels, |level| level.id.0.as_ref()) } else { Ids::default() };
        let section_ids = sections.iter().map(|section| section.key.clone()).collect();
        Self {
            persons: listed(sources.people.is_some(), looks.people.as_ref().map(|look| &look.person), |it| {
                it.id.0.as_ref()
            })
            .unless(people),
            roles: listed(sources.people.is_some(), looks.people.as_ref().map(|look| &look.role), |it| {
                it.key.0.as_ref()
            })
            .unless(people),
            measures: listed(
                sources.measures.is_some(),
                looks.measures.as_ref().map(|look| &look.measure),
                |it| it.id.0.as_ref(),
            )
            .unless(measures),
            drills: listed(sources.drills.is_some(), looks.drills.as_ref().map(|look| &look.drill), |it| {
                it.id.0.as_ref()
            })
            .unless(drills),
            levels: levels.unless(plan),
            units: feature("unit"),
            openings: feature("opening"),
            fixtures: feature("fixture"),
            sections: Ids { ids: section_ids, unsure: is_broken("sections/", findings) },
        }
    }
}

/// The ids of a list in a file; of a file that is not there, none and surely so.
fn listed<'a, T: 'a>(there: bool, list: Option<&'a List<T>>, id: impl Fn(&T) -> Option<&String>) -> Ids {
    if there { Ids::of(list, id) } else { Ids::default() }
}

/// The ids of the features that are, or may be, of this kind.
fn features(looks: &Looks, kind: &str) -> Ids {
    let Some(entries) = looks.plan.as_ref().and_then(|plan| plan.features.0.as_ref()) else {
        return Ids { ids: BTreeSet::new(), unsure: true };
    };
    let mut found = Ids::default();
    for entry in entries {
        match entry.0.as_ref().map(|feature| (feature.may_be(kind), &feature.id.0)) {
            Some((true, Some(id))) => drop(found.ids.insert(id.clone())),
            Some((false, _)) => {}
            Some((true, None)) | None => found.unsure = true,
        }
    }
    found
}

/// Whether all of the file could be parsed, and it has no table under a misspelt name.
fn is_all_seen(source: &Source<'_>, keys: &[&str]) -> bool {
    let top: Option<Entries<Lenient<String>>> = source.second_look();
    source.is_whole()
        && top.is_some_and(|Entries(top)| top.iter().all(|(key, _)| keys.contains(&key.as_str())))
}

/// Whether a file could not be looked into at all, or stands there twice.
fn is_hidden(file: &str, findings: &[Finding]) -> bool {
    const AS_A_WHOLE: [parvis_core::Code; 3] =
        [super::kinds::NOT_TEXT, super::kinds::OTHER_VERSION, parvis_toml::SYNTAX];
    findings.iter().any(|finding| {
        file_of(&finding.place) == Some(file)
            && (AS_A_WHOLE.contains(&finding.code) || matches!(finding.place, Place::File { line: None, .. }))
    })
}

fn is_broken(start: &str, findings: &[Finding]) -> bool {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let files: BTreeSet<&str> = errors.filter_map(|finding| file_of(&finding.place)).collect();
    files.iter().any(|file| file.starts_with(start))
}
