//! The written schemas are those of the code.

use super::super::schemas;
use super::dictionary;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_fact_of_the_dictionary_is_in_the_schema() {
    let all = schemas(&dictionary());
    let (_, site) = all.iter().find(|(name, _)| name == "site.schema.json").unwrap();
    let site: serde_json::Value = serde_json::from_str(site).unwrap();
    let facts = site.pointer("/properties/facts/properties").unwrap().as_object().unwrap();
    assert_eq!(facts.len(), dictionary().len());
    let pupils = facts.get("pupils").unwrap().to_string();
    assert!(pupils.contains("How many pupils are there?") && pupils.contains("\"minimum\":0"), "{pupils}");
}

/// The dictionary of facts is the packs' business: here the site's schema is compared without it, and only the keys
/// with `packs/facts.toml`.
#[test]
fn the_committed_schemas_are_those_of_the_code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema");
    for (name, text) in schemas(&dictionary()) {
        let committed = std::fs::read_to_string(folder.join(&name)).unwrap_or_default();
        assert_eq!(shape(&committed), shape(&text), "schema/{name} is not up to date: run `cargo xtask gen`");
    }
}

#[test]
fn the_committed_schema_has_the_facts_of_the_packs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let packs: toml::Table = std::fs::read_to_string(root.join("packs/facts.toml")).unwrap().parse().unwrap();
    let text = std::fs::read_to_string(root.join("schema/site.schema.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
    let facts = schema.pointer("/properties/facts/properties").unwrap().as_object().unwrap();
    let known: BTreeSet<&str> = packs["facts"].as_table().unwrap().keys().map(String::as_str).collect();
    let committed: BTreeSet<&str> = facts.keys().map(String::as_str).collect();
    assert_eq!(committed, known, "schema/site.schema.json is not up to date: run `cargo xtask gen`");
}

/// The schema without the facts of the dictionary.
fn shape(text: &str) -> serde_json::Value {
    let mut schema: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    if let Some(facts) = schema.pointer_mut("/properties/facts/properties") {
        facts.take();
    }
    schema
}
