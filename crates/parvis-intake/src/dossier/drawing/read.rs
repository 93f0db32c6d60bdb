//! `plan.geojson` → [`FloorPlan`].

use super::super::FORMAT;
use super::super::facts::{Table, no_source};
use super::super::json::JsonSource;
use super::super::look::{List, each};
use super::super::site::{FromTable, other_version};
use super::file::{
    FeatureObject, FixtureObject, HeadObject, OpeningObject, PlanFile, Properties, UnitObject, VersionOnly,
};
use super::shape::{self, Shape};
use deserr::Deserr;
use geo::Coord;
use parvis_core::{
    Connector, Fact, Finding, Fixture, FloorPlan, Georeference, Level, Metres, Opening, Provenance, Remark,
    Unit, Width,
};
use parvis_toml::{Lenient, Refusal, Stated, Step, Troubles};

/// Reads `plan.geojson`.
pub fn read(source: &JsonSource<'_>) -> (Option<FloorPlan>, Vec<Finding>) {
    if let (Some(VersionOnly { parvis }), _) = source.read()
        && parvis.format != FORMAT
    {
        return (
            None,
            vec![source.finding(&["parvis".into(), "format".into()], other_version(parvis.format))],
        );
    }
    let (file, mut findings) = source.read::<PlanFile>();
    let Some(PlanFile { parvis, features, .. }) = file else {
        findings.extend(unsourced(source));
        return (None, findings);
    };
    let (plan, from) = head(parvis);
    let mut reader = Reader { source, from, plan, findings };
    features.into_iter().enumerate().for_each(|(index, feature)| reader.feature(index, feature));
    (Some(reader.plan), reader.findings)
}

/// The facts of a plan that has other errors.
#[derive(Deserr)]
#[deserr(error = Troubles)]
struct FactsLook {
    parvis: FromLook,
    #[deserr(default)]
    features: List<Facts>,
}

/// Who says what stands in the plan.
#[derive(Deserr)]
#[deserr(error = Troubles)]
struct FromLook {
    #[deserr(default)]
    source: Option<Lenient<FromTable>>,
}

/// The facts of a feature.
#[derive(Deserr)]
#[deserr(error = Troubles)]
struct Facts {
    #[deserr(default)]
    properties: Lenient<Table>,
}

const FACTS: [&str; 5] = ["lockable", "people", "refuge", "step_free", "swing"];

/// Facts nobody answers for, in a plan that has other errors.
fn unsourced(source: &JsonSource<'_>) -> Vec<Finding> {
    let Some(FactsLook { parvis: FromLook { source: None }, features }) = source.second_look() else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (index, Facts { properties }) in each(&features) {
        let properties = properties.0.iter().flat_map(|table| &table.0);
        for (key, stated) in properties.filter(|(key, _)| FACTS.contains(&key.as_str())) {
            let lacks = stated.0.clone().and_then(|stated| stated.fact(None).err());
            let refusal = lacks.map(|lacks| no_source(lacks, "value"));
            findings.extend(refusal.map(|refusal| source.finding(&property(index, key), refusal)));
        }
    }
    findings
}

/// The plan without its features, and what facts without a source of their own fall back on.
fn head(head: HeadObject) -> (FloorPlan, Option<Provenance>) {
    let source = head.source.map(Provenance::from);
    let levels = head.levels.into_iter().map(|level| Level {
        id: level.id.into(),
        ordinal: level.ordinal,
        name: level.name,
        elevation: level.elevation.map(Metres),
    });
    let connectors = head.connectors.into_iter().map(|connector| Connector {
        id: connector.id.into(),
        kind: connector.kind.0,
        name: connector.name,
        units: connector.units.into_iter().map(Into::into).collect(),
        flight: connector.flight.map(Metres),
        inferred: connector.inferred,
    });
    let remarks = head.remarks.into_iter().map(|remark| Remark {
        kind: remark.kind.0,
        place: remark.place.0,
        number: remark.number,
        text: remark.text,
    });
    let georeference = head
        .georeference
        .map(|at| Georeference { origin: Coord { x: at.origin.0, y: at.origin.1 }, bearing: at.bearing });
    let plan = FloorPlan {
        name: head.name,
        levels: levels.collect(),
        connectors: connectors.collect(),
        remarks: remarks.collect(),
        georeference,
        source: source.clone(),
        ..FloorPlan::default()
    };
    (plan, source)
}

struct Reader<'a, 's> {
    source: &'a JsonSource<'s>,
    from: Option<Provenance>,
    plan: FloorPlan,
    findings: Vec<Finding>,
}

impl Reader<'_, '_> {
    fn feature(&mut self, index: usize, feature: FeatureObject) {
        let FeatureObject { id, geometry, properties, .. } = feature;
        match properties {
            Properties::Unit(unit) => self.unit(index, id, geometry, unit),
            Properties::Opening(opening) => self.opening(index, id, geometry, opening),
            Properties::Fixture(fixture) => self.fixture(id, geometry, fixture),
        }
    }

    fn unit(&mut self, index: usize, id: String, geometry: Shape, unit: UnitObject) {
        let Some(shape) = self.shaped(index, shape::area(&geometry).cloned()) else { return };
        let unit = Unit {
            id: id.into(),
            level: unit.level.into(),
            category: unit.category.0,
            source_category: unit.source_category,
            number: unit.number,
            name: unit.name,
            shape,
            lockable: self.fact(index, "lockable", unit.lockable),
            people: self.fact(index, "people", unit.people),
            refuge: known(self.fact(index, "refuge", unit.refuge), Into::into),
            step_free: self.fact(index, "step_free", unit.step_free),
        };
        self.plan.units.push(unit);
    }

    fn opening(&mut self, index: usize, id: String, geometry: Shape, opening: OpeningObject) {
        let Some(line) = self.shaped(index, shape::threshold(&geometry)) else { return };
        let opening = Opening {
            id: id.into(),
            level: opening.level.into(),
            kind: opening.category.0,
            name: opening.name,
            line,
            width: Width { metres: Metres(opening.width.0), basis: opening.width_basis.0 },
            joins: opening.joins.into_iter().map(Into::into).collect(),
            exit: opening.exit,
            lockable: self.fact(index, "lockable", opening.lockable),
            swing: known(self.fact(index, "swing", opening.swing), |word| word.0),
            step_free: self.fact(index, "step_free", opening.step_free),
        };
        self.plan.openings.push(opening);
    }

    fn fixture(&mut self, id: String, geometry: Shape, fixture: FixtureObject) {
        let FixtureObject { level, category, name } = fixture;
        let level = level.map(Into::into);
        self.plan.fixtures.push(Fixture {
            id: id.into(),
            level,
            category: category.0,
            name,
            shape: geometry.0,
        });
    }

    fn shaped<T>(&mut self, index: usize, shape: Result<T, Refusal>) -> Option<T> {
        let path = ["features".into(), index.into(), "geometry".into()];
        shape.map_err(|refusal| self.findings.push(self.source.finding(&path, refusal))).ok()
    }

    /// A fact of a feature, completed from the file's source.
    fn fact<T>(&mut self, index: usize, key: &str, stated: Stated<T>) -> Fact<T> {
        stated.fact(self.from.as_ref()).unwrap_or_else(|lacks| {
            self.findings.push(self.source.finding(&property(index, key), no_source(lacks, "value")));
            Fact::Unknown
        })
    }
}

/// The way to a feature's property.
pub fn property(index: usize, key: &str) -> [Step; 4] {
    ["features".into(), index.into(), "properties".into(), key.into()]
}

/// The same fact about another type.
fn known<A, B>(fact: Fact<A>, convert: impl Fn(A) -> B) -> Fact<B> {
    match fact {
        Fact::Unknown => Fact::Unknown,
        Fact::Known { value, from } => Fact::known(convert(value), from),
    }
}
