//! `measures.toml`: what is in place or proposed, with cameras and rights checks.

use super::facts::{self, no_source};
use super::look::{List, each};
use super::page::{self, Page};
use super::people::Ctx;
use super::place::{self, PlaceText};
use super::site::FromTable;
use super::word::Word;
use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use geo::Coord;
use parvis_core::{Camera, Fact, Finding, Measure, MeasureStatus, Place, Provenance, RightsCheck};
use parvis_toml::{Day, Entries, Lenient, NoSource, Refusal, Source, Stated, Troubles};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// What is in place or proposed at the site.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Measures file")]
pub struct MeasuresFile {
    /// Who says what stands in this file, and when, unless a measure says otherwise.
    #[deserr(default)]
    #[schemars(default)]
    from: Option<FromTable>,
    /// The measures.
    #[deserr(default)]
    #[schemars(default)]
    measure: Vec<MeasureTable>,
}

/// A measure of the catalogue at this site.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct MeasureTable {
    /// Its id in this dossier.
    id: String,
    /// Its number in the catalogue of measures: m034.
    catalogue: String,
    /// What it is here, in the site's words.
    name: String,
    /// Where it stands.
    status: Word<MeasureStatus>,
    /// Who says so, unless the file says it for all.
    #[deserr(default)]
    #[schemars(default)]
    source: Option<String>,
    /// When, unless the file says it for all.
    #[deserr(default)]
    #[schemars(default)]
    date: Option<Day>,
    /// Where it is; left out when it concerns the whole site.
    #[deserr(default)]
    #[schemars(default)]
    places: Vec<PlaceText>,
    /// Days that recordings or logs are kept, where it records.
    #[deserr(default)]
    #[schemars(default)]
    retention_days: Stated<u32>,
    /// Doors or rooms it makes impassable or hard for some people.
    #[deserr(default)]
    #[schemars(default)]
    blocks: Vec<PlaceText>,
    /// Cameras, where it is video surveillance.
    #[deserr(default)]
    #[schemars(default)]
    camera: Vec<CameraTable>,
    /// The rights check, once somebody has made it.
    #[deserr(default)]
    #[schemars(default)]
    rights: Option<RightsTable>,
}

/// One camera: where it stands and what it sees.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct CameraTable {
    /// Its id: cam-3.
    id: String,
    /// Id of the storey.
    level: String,
    /// Where it hangs: x and y in metres on the plan.
    at: (f64, f64),
    /// Where it looks: degrees clockwise from the plan's upward direction.
    looks: f64,
    /// Angle of view in degrees.
    angle: f64,
    /// How far a person can be recognised, in metres.
    range: f64,
}

/// 0, none, to 4, very great.
#[derive(Clone, Copy)]
struct Grade(u8);

impl Deserr<Troubles> for Grade {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        let number = u64::deserialize_from_value(value, location)?;
        u8::try_from(number)
            .ok()
            .filter(|number| *number <= 4)
            .map(Self)
            .ok_or_else(|| Troubles::at(location, Refusal::out_of_range("most", &number.to_string(), "4")))
    }
}

impl JsonSchema for Grade {
    fn schema_name() -> Cow<'static, str> {
        "Grade".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 0, "maximum": 4 })
    }
}

/// The rights check: ten questions, answered in words.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct RightsTable {
    /// Which law, rule or house authority allows it.
    #[deserr(default)]
    #[schemars(default)]
    legality: String,
    /// Which threat it reduces and whom it protects.
    #[deserr(default)]
    #[schemars(default)]
    aim: String,
    /// Which less intrusive measure was tried or costed, and why it is not enough.
    #[deserr(default)]
    #[schemars(default)]
    necessity: String,
    /// Expected benefit, 0 to 4.
    #[deserr(default)]
    #[schemars(default)]
    benefit: Option<Grade>,
    /// Effect on rights, 0 to 4.
    #[deserr(default)]
    #[schemars(default)]
    impact: Option<Grade>,
    /// Could it single people out? How is that avoided?
    #[deserr(default)]
    #[schemars(default)]
    non_discrimination: String,
    /// Step-free width, alarms for all senses, plain signs.
    #[deserr(default)]
    #[schemars(default)]
    access: String,
    /// Is it fit for the children there?
    #[deserr(default)]
    #[schemars(default)]
    children: String,
    /// Does it keep escape routes and responders free?
    #[deserr(default)]
    #[schemars(default)]
    safety: String,
    /// Who answers for it.
    #[deserr(default)]
    #[schemars(default)]
    owner: String,
    /// When it is looked at again.
    #[deserr(default)]
    #[schemars(default)]
    review: Option<Day>,
    /// How people can complain.
    #[deserr(default)]
    #[schemars(default)]
    complaints: String,
    /// When it ends or must be approved anew.
    #[deserr(default)]
    #[schemars(default)]
    ends: Option<Day>,
    /// Why recordings must be kept longer than 72 hours, where they are.
    #[deserr(default)]
    #[schemars(default)]
    retention_reason: String,
}

/// Reads `measures.toml`.
pub fn read(source: &Source<'_>) -> (Option<Vec<Measure>>, Vec<Finding>) {
    let (file, mut findings) = source.read::<MeasuresFile>();
    let Some(MeasuresFile { from, measure }) = file else {
        findings.extend(facts::unsourced(source, "measure", &["retention_days"]));
        findings.extend(unsaid(source));
        return (None, findings);
    };
    let from = from.map(Provenance::from);
    let measures = measure
        .into_iter()
        .enumerate()
        .map(|(index, table)| {
            let at = Ctx { source, path: ["measure".into(), index.into()], from: from.as_ref() };
            at.measure(table, &mut findings)
        })
        .collect();
    (Some(measures), findings)
}

/// Who says that a measure is there, whatever else is wrong in the file.
#[derive(Deserr)]
#[deserr(error = Troubles)]
struct Said {
    #[deserr(default)]
    source: Option<Lenient<String>>,
    #[deserr(default)]
    date: Option<Lenient<Day>>,
}

/// Measures nobody answers for, in a file that has other errors.
fn unsaid(source: &Source<'_>) -> Vec<Finding> {
    let Some((from, tables)) = facts::from_of(source).ok().zip(source.second_look::<Entries<List<Said>>>())
    else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let tables = tables.0.iter().filter(|(key, _)| key == "measure").flat_map(|(_, tables)| each(tables));
    for (index, Said { source: by, date }) in tables {
        let lacks = match (by.is_some(), date.is_some()) {
            _ if from.is_some() => continue,
            (true, true) => continue,
            (true, false) => NoSource::Date,
            (false, true) => NoSource::Source,
            (false, false) => NoSource::Both,
        };
        let refusal = no_source(lacks, "table").text("key", "measure");
        findings.push(source.finding(&["measure".into(), index.into()], refusal));
    }
    findings
}

impl Ctx<'_, '_> {
    fn measure(&self, table: MeasureTable, findings: &mut Vec<Finding>) -> Measure {
        let MeasureTable {
            id,
            catalogue,
            name,
            status,
            source,
            date,
            places,
            retention_days,
            blocks,
            camera,
            rights,
        } = table;
        Measure {
            id,
            catalogue,
            name,
            status: status.0,
            from: self.said(source, date, findings),
            places: placed(places),
            retention_days: self.fact("retention_days", retention_days, findings),
            blocks: placed(blocks),
            cameras: camera.into_iter().map(Into::into).collect(),
            rights: rights.map(Into::into),
        }
    }

    /// Who says that the measure is there, and when.
    fn said(&self, source: Option<String>, date: Option<Day>, findings: &mut Vec<Finding>) -> Provenance {
        let stated = Stated::Full { value: (), source, date };
        match stated.fact(self.from) {
            Ok(Fact::Known { from, .. }) => return from,
            Ok(Fact::Unknown) => {}
            Err(lacks) => {
                let refusal = no_source(lacks, "table").text("key", "measure");
                findings.push(self.source.finding(&self.path, refusal));
            }
        }
        Provenance { source: String::new(), date: jiff::civil::Date::ZERO }
    }
}

fn placed(places: Vec<PlaceText>) -> Vec<Place> {
    places.into_iter().map(|place| place.0).collect()
}

impl From<CameraTable> for Camera {
    fn from(table: CameraTable) -> Self {
        let CameraTable { id, level, at: (x, y), looks, angle, range } = table;
        Self { id, level: level.into(), at: Coord { x, y }, looks, angle, range }
    }
}

impl From<RightsTable> for RightsCheck {
    fn from(table: RightsTable) -> Self {
        Self {
            legality: table.legality,
            aim: table.aim,
            necessity: table.necessity,
            benefit: table.benefit.map(|grade| grade.0),
            impact: table.impact.map(|grade| grade.0),
            non_discrimination: table.non_discrimination,
            access: table.access,
            children: table.children,
            safety: table.safety,
            owner: table.owner,
            review: table.review.map(|day| day.0),
            complaints: table.complaints,
            ends: table.ends.map(|day| day.0),
            retention_reason: table.retention_reason,
        }
    }
}

/// Writes `measures.toml`.
pub fn write(measures: &[Measure], header: &str) -> String {
    let said = measures.iter().flat_map(|measure| [Some(&measure.from), measure.retention_days.from()]);
    let from = page::most_common(said.flatten());
    let mut page = Page::default();
    page.comment(header);
    page.from(from.as_ref());
    for measure in measures {
        write_measure(&mut page, measure, from.as_ref());
        measure.cameras.iter().for_each(|camera| write_camera(&mut page, camera));
        if let Some(rights) = &measure.rights {
            write_rights(&mut page, rights);
        }
    }
    page.0
}

fn write_measure(page: &mut Page, measure: &Measure, from: Option<&Provenance>) {
    page.table("[[measure]]");
    page.pair("id", &page::text(&measure.id));
    page.pair("catalogue", &page::text(&measure.catalogue));
    page.pair("name", &page::text(&measure.name));
    page.pair("status", &page::text(measure.status.as_str()));
    if from.is_none_or(|from| from.source != measure.from.source) {
        page.pair("source", &page::text(&measure.from.source));
    }
    if from.is_none_or(|from| from.date != measure.from.date) {
        page.pair("date", &page::day(measure.from.date));
    }
    page.some_list("places", measure.places.iter().map(|place| page::text(&place::write(place))));
    if measure.retention_days.value().is_some() {
        page.pair("retention_days", &page::fact(&measure.retention_days, from, u32::to_string));
    }
    page.some_list("blocks", measure.blocks.iter().map(|place| page::text(&place::write(place))));
}

fn write_camera(page: &mut Page, camera: &Camera) {
    page.table("[[measure.camera]]");
    page.pair("id", &page::text(&camera.id));
    page.pair("level", &page::text(camera.level.as_str()));
    page.pair("at", &page::list(&[page::number(camera.at.x), page::number(camera.at.y)]));
    page.pair("looks", &page::number(camera.looks));
    page.pair("angle", &page::number(camera.angle));
    page.pair("range", &page::number(camera.range));
}

fn write_rights(page: &mut Page, rights: &RightsCheck) {
    page.table("[measure.rights]");
    page.some_text("legality", &rights.legality);
    page.some_text("aim", &rights.aim);
    page.some_text("necessity", &rights.necessity);
    page.some("benefit", rights.benefit, |number| number.to_string());
    page.some("impact", rights.impact, |number| number.to_string());
    page.some_text("non_discrimination", &rights.non_discrimination);
    page.some_text("access", &rights.access);
    page.some_text("children", &rights.children);
    page.some_text("safety", &rights.safety);
    page.some_text("owner", &rights.owner);
    page.some("review", rights.review, page::day);
    page.some_text("complaints", &rights.complaints);
    page.some("ends", rights.ends, page::day);
    page.some_text("retention_reason", &rights.retention_reason);
}
