//! Findings as SARIF 2.1.0 (OASIS), so that editors and CI show them in the dossier's files.

use super::json::kind_and_id;
use parvis_core::{Dossier, Finding, Place, Severity};
use parvis_words::Words;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One run with its rules and results.
pub fn to_sarif(findings: &[Finding], dossier: &Dossier, words: &Words) -> serde_json::Result<String> {
    let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code.0).collect();
    let rules: Vec<Value> = codes
        .iter()
        .map(|code| {
            json!({
                "id": code,
                "shortDescription": { "text": words.title(code) },
                "fullDescription": { "text": words.why(code) },
            })
        })
        .collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, dossier, words)).collect();
    serde_json::to_string_pretty(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Parvis",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "language": words.language().tag(),
            "results": results,
        }],
    }))
}

fn result(finding: &Finding, dossier: &Dossier, words: &Words) -> Value {
    let says = words.says(finding, dossier);
    let settle = words.settle(finding, dossier);
    json!({
        "ruleId": finding.code.0,
        "level": level(finding.severity),
        "message": { "text": format!("{says} {settle}") },
        "locations": [location(&finding.place, dossier, words)],
        "relatedLocations": finding.related.iter().map(|place| location(place, dossier, words)).collect::<Vec<_>>(),
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The file a place is written in, and its name as a logical location.
fn location(place: &Place, dossier: &Dossier, words: &Words) -> Value {
    let (kind, id) = kind_and_id(place);
    let artifact = json!({ "uri": file_of(place) });
    let physical = match place {
        Place::File { line: Some(line), column, .. } => json!({
            "artifactLocation": artifact,
            "region": { "startLine": line, "startColumn": column.unwrap_or(1) },
        }),
        _ => json!({ "artifactLocation": artifact }),
    };
    json!({
        "physicalLocation": physical,
        "logicalLocations": [{
            "name": words.place(place, dossier),
            "fullyQualifiedName": id.map_or_else(|| kind.to_owned(), |id| format!("{kind}:{id}")),
        }],
    })
}

/// The dossier's file in which a place is described.
fn file_of(place: &Place) -> &str {
    match place {
        Place::Site | Place::Fact(_) => "site.toml",
        Place::Level(_) | Place::Unit(_) | Place::Opening(_) | Place::Fixture(_) => "plan.geojson",
        Place::Person(_) | Place::Role(_) => "people.toml",
        Place::Measure(_) => "measures.toml",
        Place::Drill(_) => "drills.toml",
        Place::Section(_) => "sections",
        Place::File { file, .. } => file,
    }
}
