//! Findings as one JSON document for scripts. The shape is versioned; fields are only ever added.

use jiff::civil::Date;
use parvis_core::{Citation, Dossier, Finding, Place};
use parvis_words::Words;
use serde::Serialize;

/// The document.
#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    language: &'static str,
    site: &'a str,
    findings: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: &'static str,
    severity: &'static str,
    place: PlaceRow,
    title: String,
    says: String,
    settle: String,
    citations: Vec<CitationRow>,
    related: Vec<PlaceRow>,
    /// What its sentence names beside its place: `settled.toml` knows it again by this, its code and its place.
    about: String,
    standing: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided: Option<String>,
}

#[derive(Serialize)]
struct PlaceRow {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    x: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    y: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
    label: String,
}

#[derive(Serialize)]
struct CitationRow {
    act: String,
    place: String,
    evidence: &'static str,
}

/// All findings of one dossier.
pub fn to_json(
    findings: &[Finding],
    dossier: &Dossier,
    words: &Words,
    today: Date,
) -> serde_json::Result<String> {
    let rows = findings.iter().map(|finding| row(finding, dossier, words, today)).collect();
    let report =
        Report { version: 1, language: words.language().tag(), site: &dossier.site.id, findings: rows };
    serde_json::to_string_pretty(&report)
}

fn row(finding: &Finding, dossier: &Dossier, words: &Words, today: Date) -> Row {
    let standing = dossier.standing(finding, today);
    Row {
        code: finding.code.0,
        severity: finding.severity.as_str(),
        place: place(&finding.place, dossier, words),
        title: words.title(finding.code.0),
        says: words.says(finding, dossier),
        settle: words.settle(finding, dossier),
        citations: finding.citations.iter().map(citation).collect(),
        related: finding.related.iter().map(|related| place(related, dossier, words)).collect(),
        about: finding.about(),
        standing: standing.word(),
        decided: words.decided(standing),
    }
}

fn citation(citation: &Citation) -> CitationRow {
    CitationRow {
        act: citation.act.clone(),
        place: citation.place.clone(),
        evidence: citation.evidence.as_str(),
    }
}

fn place(place: &Place, dossier: &Dossier, words: &Words) -> PlaceRow {
    let (kind, id) = kind_and_id(place);
    let pin = dossier.plan.as_ref().and_then(|plan| plan.pin(place));
    let level = dossier.plan.as_ref().and_then(|plan| plan.level_of(place)).map(|level| level.id.to_string());
    let (line, column) = match place {
        Place::File { line, column, .. } => (*line, *column),
        _ => (None, None),
    };
    let round = |metres: f64| (metres * 1000.0).round() / 1000.0;
    PlaceRow {
        kind,
        id,
        level,
        x: pin.map(|pin| round(pin.x)),
        y: pin.map(|pin| round(pin.y)),
        line,
        column,
        label: words.place(place, dossier),
    }
}

/// The kind of a place and its id, as `unit` and `9dcf…`.
pub fn kind_and_id(place: &Place) -> (&'static str, Option<String>) {
    match place {
        Place::Site => ("site", None),
        Place::Fact(key) => ("fact", Some(key.to_string())),
        Place::Level(id) => ("level", Some(id.to_string())),
        Place::Unit(id) => ("unit", Some(id.to_string())),
        Place::Opening(id) => ("opening", Some(id.to_string())),
        Place::Fixture(id) => ("fixture", Some(id.to_string())),
        Place::Person(id) => ("person", Some(id.to_string())),
        Place::Role(key) => ("role", Some(key.clone())),
        Place::Measure(id) => ("measure", Some(id.clone())),
        Place::Drill(id) => ("drill", Some(id.clone())),
        Place::Section(key) => ("section", Some(key.clone())),
        Place::File { file, .. } => ("file", Some(file.clone())),
    }
}
