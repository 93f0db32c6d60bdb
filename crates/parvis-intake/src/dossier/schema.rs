//! The written schemas of the dossier's files, generated from the structs that read them.

use super::drawing::PlanFile;
use super::drills::DrillsFile;
use super::exits::ExitsFile;
use super::improvements::ImprovementsFile;
use super::measures::MeasuresFile;
use super::people::PeopleFile;
use super::periods::PeriodsFile;
use super::settled::SettledFile;
use super::site::SiteFile;
use parvis_core::{FactDictionary, FactEntry, FactKind, Language};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// The JSON Schema of each file of a dossier: (name, text). The facts of `site.toml` are those of the dictionary.
pub fn schemas(facts: &FactDictionary) -> Vec<(String, String)> {
    let mut site = schema::<SiteFile>();
    name_the_facts(&mut site, facts);
    [
        ("site.schema.json", site),
        ("people.schema.json", schema::<PeopleFile>()),
        ("measures.schema.json", schema::<MeasuresFile>()),
        ("drills.schema.json", schema::<DrillsFile>()),
        ("exits.schema.json", schema::<ExitsFile>()),
        ("periods.schema.json", schema::<PeriodsFile>()),
        ("settled.schema.json", schema::<SettledFile>()),
        ("improvements.schema.json", schema::<ImprovementsFile>()),
        ("plan.schema.json", schema::<PlanFile>()),
    ]
    .into_iter()
    .map(|(name, schema)| (name.to_owned(), format!("{schema:#}\n")))
    .collect()
}

fn schema<T: JsonSchema>() -> Value {
    SchemaGenerator::default().into_root_schema_for::<T>().to_value()
}

/// Puts the dictionary's keys in place of "any key", each with its shape and its question.
fn name_the_facts(site: &mut Value, facts: &FactDictionary) {
    let properties: Map<String, Value> =
        facts.iter().map(|(key, entry)| (key.to_string(), stated(entry))).collect();
    let table = json!({
        "type": "object",
        "description": "What is known: key = value, or \"unknown\".",
        "properties": properties,
        "additionalProperties": false,
    });
    if let Some(slot) = site.pointer_mut("/properties/facts") {
        *slot = table;
    }
    if let Some(definitions) = site.get_mut("$defs").and_then(Value::as_object_mut) {
        definitions.retain(|name, _| !name.starts_with("Entries_of") && !name.contains("FactValue"));
    }
}

fn stated(entry: &FactEntry) -> Value {
    let value = value(entry);
    let day = json!({ "type": "string", "format": "date" });
    let mut schema = schema_value(&value, &day);
    let ask = entry.ask.get(Language::En).map(|(_, ask)| ask).unwrap_or_default();
    let unit = if entry.unit.is_empty() { String::new() } else { format!(" ({})", entry.unit) };
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), format!("{ask}{unit}").into());
    }
    schema
}

fn schema_value(value: &Value, day: &Value) -> Value {
    let known = |value: &Value| Schema::try_from(value.clone()).unwrap_or_default();
    parvis_toml::stated_schema(&known(value), &known(day)).to_value()
}

fn value(entry: &FactEntry) -> Value {
    match &entry.kind {
        FactKind::Bool => json!({ "type": "boolean" }),
        FactKind::Count => json!({ "type": "integer", "minimum": 0 }),
        FactKind::Measure => json!({ "type": "number", "minimum": 0 }),
        FactKind::Choice(words) => json!({ "enum": strings(words) }),
        FactKind::Choices(words) => {
            json!({ "type": "array", "items": { "enum": strings(words) }, "uniqueItems": true })
        }
        FactKind::Date => json!({ "type": "string", "format": "date" }),
        FactKind::Text => json!({ "type": "string" }),
    }
}

fn strings(words: &[std::sync::Arc<str>]) -> Vec<&str> {
    words.iter().map(AsRef::as_ref).collect()
}
