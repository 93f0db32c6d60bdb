//! The dossier's files, format 1: reading them with every error at once, and writing them so that they compare well.
//!
//! The codec takes and returns lists of file names and bytes; `archive` makes those from folders and zips and back.
//!
//! # Adding a field
//! 1. Add it to the core type, then to the file struct beside its codec here, in `read` and in `write`.
//! 2. The round-trip test fails until all three agree. Run `cargo xtask gen` for the schema.

mod drawing;
mod drills;
mod exits;
mod facts;
mod files;
mod improvements;
mod json;
mod kinds;
mod look;
mod measures;
mod page;
mod people;
mod periods;
mod place;
mod refer;
mod schema;
mod sections;
mod settled;
mod site;
mod skeleton;
#[cfg(test)]
mod tests;
mod word;

pub use drawing::write as write_plan;
pub use files::as_texts;
pub use kinds::{KINDS, NOTHING_THERE};
pub use periods::{MOST_PEOPLE, clock, clock_text};
pub use place::{parse as parse_place, write as write_place};
pub use schema::schemas;
pub use sections::file_name as section_file;
pub(crate) use skeleton::header;
pub use skeleton::new_dossier;

use files::Texts;
use json::JsonSource;
use look::{AllIds, Looks};
use parvis_core::{Dossier, FactDictionary, Finding, FloorPlan, Place, Severity};
use parvis_toml::Source;
use refer::Known;

/// The version of the format this Parvis reads and writes.
pub const FORMAT: u32 = 1;

const SITE: &str = "site.toml";
const PEOPLE: &str = "people.toml";
/// The file of the measures.
pub const MEASURES: &str = "measures.toml";
const DRILLS: &str = "drills.toml";
const EXITS: &str = "exits.toml";
const PERIODS: &str = "periods.toml";
const SETTLED: &str = "settled.toml";
const IMPROVEMENTS: &str = "improvements.toml";
/// The file of the floor plan.
pub const PLAN: &str = "plan.geojson";

/// Reads a dossier. Everything wrong in any of its files is a finding with file, line and suggestion; the dossier is
/// there exactly when none of them is an error.
pub fn read_dossier(files: &[(String, Vec<u8>)], facts: &FactDictionary) -> (Option<Dossier>, Vec<Finding>) {
    let (texts, mut findings) = files::sort(files);
    let sources = Sources::parse(&texts, &mut findings);
    let dossier = sources.read(&texts, facts, &mut findings);
    let looks = Looks::new(&sources);
    let ids = AllIds::new(&sources, &looks, &dossier.sections, &findings);
    let known = Known::new(ids, facts);
    findings.extend(sources.refer(&looks, &known));
    findings.extend(refer::sections(&texts.sections, &known));
    findings.sort_by_key(|finding| (rank(&finding.place), finding.place.clone(), finding.code));
    findings.dedup();
    let whole = findings.iter().all(|finding| finding.severity != Severity::Error);
    (whole.then_some(dossier), findings)
}

/// How far into a file it is looked for that it is a floor plan of a dossier.
const LOOK: usize = 64 * 1024;

/// Whether these bytes are a floor plan as [`write_plan`] writes it, whole or not.
pub fn is_plan(bytes: &[u8]) -> bool {
    let head = bytes.get(..LOOK).unwrap_or(bytes);
    let says = |word: &[u8]| head.windows(word.len()).any(|window| window == word);
    head.trim_ascii_start().starts_with(b"{") && says(b"\"FeatureCollection\"") && says(b"\"parvis\"")
}

/// Reads a floor plan by itself, as [`write_plan`] writes it.
///
/// # Errors
/// Everything wrong in it, with line and suggestion.
pub fn read_plan(bytes: Vec<u8>) -> Result<FloorPlan, Vec<Finding>> {
    // A dossier of which nothing else is known: so what its rooms and doors say of one another is checked, too.
    let site = b"format = 1\n[site]\nid = \"plan\"\nname = \"Plan\"\ncountry = \"KZ\"\n".to_vec();
    let files = [(SITE.to_owned(), site), (PLAN.to_owned(), bytes)];
    let (dossier, findings) = read_dossier(&files, &FactDictionary::default());
    dossier.and_then(|dossier| dossier.plan).ok_or(findings)
}

/// Writes a dossier: the same files, byte for byte, for the same dossier. Coordinates are rounded to the millimetre.
pub fn write_dossier(dossier: &Dossier) -> Vec<(String, Vec<u8>)> {
    let head = |file| header(dossier.site.language, file);
    let mut files = vec![(SITE.to_owned(), site::write(&dossier.site, head(SITE)))];
    if dossier.people != parvis_core::People::default() {
        files.push((PEOPLE.to_owned(), people::write(&dossier.people, head(PEOPLE))));
    }
    if !dossier.measures.is_empty() {
        files.push((MEASURES.to_owned(), measures::write(&dossier.measures, head(MEASURES))));
    }
    if !dossier.drills.is_empty() {
        files.push((DRILLS.to_owned(), drills::write(&dossier.drills, head(DRILLS))));
    }
    if dossier.exits != parvis_core::Exits::default() {
        files.push((EXITS.to_owned(), exits::write(&dossier.exits, head(EXITS))));
    }
    if !dossier.periods.is_empty() {
        files.push((PERIODS.to_owned(), periods::write(&dossier.periods, head(PERIODS))));
    }
    if dossier.settled != parvis_core::Settled::default() {
        files.push((SETTLED.to_owned(), settled::write(&dossier.settled, head(SETTLED))));
    }
    if !dossier.improvements.is_empty() {
        let text = improvements::write(&dossier.improvements, head(IMPROVEMENTS));
        files.push((IMPROVEMENTS.to_owned(), text));
    }
    files.extend(dossier.plan.as_ref().map(|plan| (PLAN.to_owned(), drawing::write(plan))));
    files.extend(sections::write(&dossier.sections));
    files.into_iter().map(|(name, text)| (name, text.into_bytes())).collect()
}

/// The parsed files, kept so that what is found later still has its line.
struct Sources<'a> {
    people: Option<Source<'a>>,
    measures: Option<Source<'a>>,
    drills: Option<Source<'a>>,
    exits: Option<Source<'a>>,
    periods: Option<Source<'a>>,
    settled: Option<Source<'a>>,
    improvements: Option<Source<'a>>,
    plan: Option<JsonSource<'a>>,
}

impl<'a> Sources<'a> {
    fn parse(texts: &'a Texts, findings: &mut Vec<Finding>) -> Self {
        let toml = |name| texts.named.get(name).map(|text| Source::parse(name, text));
        let plan = texts
            .named
            .get(PLAN)
            .and_then(|text| JsonSource::parse(PLAN, text).map_err(|finding| findings.push(*finding)).ok());
        Self {
            people: toml(PEOPLE),
            measures: toml(MEASURES),
            drills: toml(DRILLS),
            exits: toml(EXITS),
            periods: toml(PERIODS),
            settled: toml(SETTLED),
            improvements: toml(IMPROVEMENTS),
            plan,
        }
    }

    /// Everything that could be read, with the findings of each file on its own.
    fn read(&self, texts: &Texts, facts: &FactDictionary, findings: &mut Vec<Finding>) -> Dossier {
        let site = texts.named.get(SITE).and_then(|text| keep(site::read(text, facts), findings));
        let people = self.people.as_ref().and_then(|source| keep(people::read(source), findings));
        let measures = self.measures.as_ref().and_then(|source| keep(measures::read(source), findings));
        let drills = self.drills.as_ref().and_then(|source| keep(drills::read(source), findings));
        let plan = self.plan.as_ref().and_then(|source| keep(drawing::read(source), findings));
        let broken = texts.named.contains_key(PLAN) && plan.is_none();
        let exits =
            self.exits.as_ref().and_then(|source| keep(exits::read(source, plan.as_ref(), broken), findings));
        let periods = self
            .periods
            .as_ref()
            .and_then(|source| keep(periods::read(source, plan.as_ref(), broken), findings));
        let settled = self.settled.as_ref().and_then(|source| keep(settled::read(source), findings));
        let improvements =
            self.improvements.as_ref().and_then(|source| keep(improvements::read(source), findings));
        let (sections, found) = sections::read(&texts.sections);
        findings.extend(found);
        Dossier {
            site: site.unwrap_or_default(),
            plan,
            people: people.unwrap_or_default(),
            measures: measures.unwrap_or_default(),
            drills: drills.unwrap_or_default(),
            exits: exits.unwrap_or_default(),
            periods: periods.unwrap_or_default(),
            settled: settled.unwrap_or_default(),
            improvements: improvements.unwrap_or_default(),
            sections,
        }
    }

    /// Ids that stand twice, and references that lead nowhere: but nothing on lines that could not be read.
    fn refer(&self, looks: &Looks, known: &Known<'_>) -> Vec<Finding> {
        let people = self.people.iter().zip(&looks.people);
        let people = people.flat_map(|(source, look)| readable(source, refer::people(source, look, known)));
        let measures = self.measures.iter().zip(&looks.measures);
        let measures =
            measures.flat_map(|(source, look)| readable(source, refer::measures(source, look, known)));
        let drills = self.drills.iter().zip(&looks.drills);
        let drills = drills.flat_map(|(source, look)| readable(source, refer::drills(source, look, known)));
        let plan = self.plan.iter().zip(&looks.plan);
        let plan = plan.flat_map(|(source, look)| refer::plan(source, look, known));
        people.chain(measures).chain(drills).chain(plan).collect()
    }
}

fn readable(source: &Source<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.retain(|finding| !source.breaks_at(&finding.place));
    findings
}

fn keep<T>((value, found): (Option<T>, Vec<Finding>), findings: &mut Vec<Finding>) -> Option<T> {
    findings.extend(found);
    value
}

fn file_of(place: &Place) -> Option<&str> {
    match place {
        Place::File { file, .. } => Some(file),
        _ => None,
    }
}

/// The order in which people read a dossier.
fn rank(place: &Place) -> usize {
    let file = file_of(place).unwrap_or_default();
    let order = [SITE, PEOPLE, MEASURES, DRILLS, EXITS, PERIODS, SETTLED, IMPROVEMENTS, PLAN];
    order.iter().position(|name| *name == file).unwrap_or(order.len())
}
