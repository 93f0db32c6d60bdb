//! The written schemas are those of the code.

use super::super::schemas;
use super::dictionary;
use super::examples::packs_dictionary;
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

#[test]
fn the_committed_schemas_are_those_of_the_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (name, text) in schemas(&packs_dictionary()) {
        let committed = std::fs::read_to_string(root.join("schema").join(&name)).unwrap_or_default();
        assert!(committed == text, "schema/{name} is not up to date: run `cargo xtask gen`");
    }
}
