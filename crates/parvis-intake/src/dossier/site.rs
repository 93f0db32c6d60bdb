//! `site.toml`: which site it is, and its facts.

use super::facts::{self, Raw};
use super::kinds::{NO_SOURCE, NOT_A_COUNTRY, OTHER_VERSION};
use super::word::Word;
use super::{FORMAT, SITE, page};
use crate::dossier::page::Page;
use deserr::Deserr;
use parvis_core::{Fact, FactDictionary, Finding, Language, Provenance, Site, Value};
use parvis_toml::{Day, Entries, Lenient, Refusal, Source, Stated, Troubles};
use schemars::JsonSchema;

/// What a dossier is about, and what is known about it.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Site file")]
pub struct SiteFile {
    /// Version of the dossier format: 1.
    #[expect(
        dead_code,
        reason = "read on its own first, so that another version is refused before its keys are"
    )]
    format: u32,
    /// Which site.
    site: SiteTable,
    /// Who says what stands in this file, and when, unless a value says otherwise.
    #[deserr(default)]
    #[schemars(default)]
    from: Option<FromTable>,
    /// What is known: key = value, or "unknown".
    #[deserr(default)]
    #[schemars(default)]
    facts: Entries<Stated<Raw>>,
}

/// Which site it is.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct SiteTable {
    /// Short id, unique for its owner: school-12.
    id: String,
    /// What people call it.
    name: String,
    /// Two-letter country code, ISO 3166-1: KZ. It chooses the rule pack.
    country: String,
    /// The language the plan is written in.
    #[deserr(default)]
    #[schemars(default)]
    language: Option<Word<Language>>,
    /// Street address.
    #[deserr(default)]
    #[schemars(default)]
    address: String,
    /// Longitude and latitude in degrees, WGS 84: [71.4304, 51.1281].
    #[deserr(default)]
    #[schemars(default)]
    at: Option<(f64, f64)>,
}

/// Who says what stands in a file, and when.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
pub struct FromTable {
    /// The register, document, person's function or file.
    source: String,
    /// The day it was true.
    date: Day,
}

impl From<FromTable> for Provenance {
    fn from(table: FromTable) -> Self {
        Self { source: table.source, date: table.date.0 }
    }
}

/// The version alone, whatever else stands in the file.
#[derive(Deserr)]
#[deserr(error = Troubles)]
struct Head {
    format: u32,
}

/// Reads `site.toml`.
pub fn read(text: &str, dictionary: &FactDictionary) -> (Option<Site>, Vec<Finding>) {
    let source = Source::parse(SITE, text);
    if let (Some(Head { format }), _) = source.read()
        && format != FORMAT
    {
        return (None, vec![source.finding(&["format".into()], other_version(format))]);
    }
    let (file, mut findings) = source.read::<SiteFile>();
    let Some(SiteFile { site, from, facts, .. }) = file else {
        findings.extend(more_slips(&source, dictionary));
        return (None, findings);
    };
    let from = from.map(Provenance::from);
    let (facts, slips) = facts::check(facts.0, from.as_ref(), dictionary, &source);
    findings.extend(slips);
    findings.extend(site.slips().map(|(key, refusal)| source.finding(&["site".into(), key.into()], refusal)));
    let SiteTable { id, name, country, language, address, at } = site;
    let language = language.map(|word| word.0);
    (Some(Site { id, name, country, language, address, at, facts }), findings)
}

/// The parts of the file that can be looked at when others are broken.
#[derive(Deserr)]
#[deserr(error = Troubles)]
struct Parts {
    #[deserr(default)]
    site: Lenient<SiteTable>,
    #[deserr(default)]
    facts: Lenient<Entries<Lenient<Stated<Raw>>>>,
}

/// What else is wrong in a file that already has findings, on other lines. Whether values lack a source is not
/// judged where the table `[from]` may be what could not be read.
fn more_slips(source: &Source<'_>, dictionary: &FactDictionary) -> Vec<Finding> {
    let Some(Parts { site, facts }) = source.second_look() else { return Vec::new() };
    let from = facts::from_of(source);
    let facts = facts.0.unwrap_or_default().0.into_iter();
    let readable = facts.filter_map(|(key, stated)| Some((key, stated.0?))).collect();
    let (_, mut slips) =
        facts::check(readable, from.as_ref().ok().and_then(Option::as_ref), dictionary, source);
    if from.is_err() {
        slips.retain(|finding| finding.code != NO_SOURCE);
    }
    let site = site.0.iter().flat_map(SiteTable::slips);
    slips.extend(site.map(|(key, refusal)| source.finding(&["site".into(), key.into()], refusal)));
    slips.retain(|finding| !source.breaks_at(&finding.place));
    slips
}

impl SiteTable {
    /// What is wrong with it beyond its shape, by key.
    fn slips(&self) -> impl Iterator<Item = (&'static str, Refusal)> {
        let id = self.id.is_empty().then(|| ("id", Refusal::missing("id")));
        let country = !is_country(&self.country);
        let country = country.then(|| ("country", Refusal::new(NOT_A_COUNTRY).text("value", &self.country)));
        let (lon, lat) = self.at.unwrap_or_default();
        let degrees = [(lon, 180.0), (lat, 90.0)].into_iter().find_map(|(of, most)| {
            let bound = if of < 0.0 { "least" } else { "most" };
            let limit = if of < 0.0 { -most } else { most };
            let far = of.abs() > most;
            far.then(|| ("at", Refusal::out_of_range(bound, &of.to_string(), &limit.to_string())))
        });
        id.into_iter().chain(country).chain(degrees)
    }
}

/// The refusal of a format version.
pub fn other_version(found: u32) -> Refusal {
    Refusal::new(OTHER_VERSION).text("found", found.to_string()).text("reads", FORMAT.to_string())
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Writes `site.toml`.
pub fn write(site: &Site, header: &str) -> String {
    let from = page::most_common(site.facts.values().filter_map(Fact::from));
    let mut page = Page::default();
    page.comment(header);
    head(&mut page, site);
    page.from(from.as_ref());
    if !site.facts.is_empty() {
        page.table("[facts]");
    }
    for (key, fact) in &site.facts {
        page.pair(key.as_str(), &page::fact(fact, from.as_ref(), value));
    }
    page.0
}

/// Format and `[site]`.
pub fn head(page: &mut Page, site: &Site) {
    page.pair("format", &FORMAT.to_string());
    page.table("[site]");
    page.pair("id", &page::text(&site.id));
    page.pair("name", &page::text(&site.name));
    page.pair("country", &page::text(&site.country));
    page.some("language", site.language, |language| page::text(language.tag()));
    page.pair("address", &page::text(&site.address));
    page.some("at", site.at, |(lon, lat)| page::list(&[page::number(lon), page::number(lat)]));
}

/// A fact's value.
fn value(value: &Value) -> String {
    match value {
        Value::Bool(yes) => page::yes(*yes),
        Value::Number(number) => page::number(*number),
        Value::Choice(word) => page::text(word),
        Value::Choices(words) => page::list(&words.iter().map(|word| page::text(word)).collect::<Vec<_>>()),
        Value::Date(date) => page::day(*date),
        Value::Text(text) => page::text(text),
    }
}
