//! Site facts against the dictionary: known keys, the right shape, somebody who says so.

use super::kinds::NO_SOURCE;
use super::look::{List, each};
use super::site::FromTable;
use deserr::{Deserr, IntoValue, Sequence, Value as Input, ValuePointerRef};
use parvis_core::{Fact, FactDictionary, FactKey, FactKind, Facts, Finding, Provenance, Value};
use parvis_toml::{Day, Entries, Lenient, NoSource, Refusal, Source, Stated, Step, Troubles, describe};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::sync::Arc;

/// A fact's value before the dictionary has said what it must be.
#[derive(Clone, Debug)]
pub enum Raw {
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text, a word or a day.
    Text(String),
    /// Several words.
    List(Vec<Self>),
}

impl Deserr<Troubles> for Raw {
    fn deserialize_from_value<V: IntoValue>(
        value: Input<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        Ok(match value {
            Input::Boolean(yes) => Self::Bool(yes),
            Input::Integer(number) => Self::Number(number as f64),
            Input::NegativeInteger(number) => Self::Number(number as f64),
            Input::Float(number) => Self::Number(number),
            Input::String(text) => Self::Text(text),
            Input::Sequence(items) => Self::List(words(items, location)?),
            other => {
                let (found, shown) = describe(&other);
                return Err(Troubles::at(location, Refusal::wrong_type("text", found, &shown)));
            }
        })
    }
}

/// A list may hold single values only.
fn words<S: Sequence>(items: S, location: ValuePointerRef<'_>) -> Result<Vec<Raw>, Troubles> {
    let mut list = Vec::with_capacity(items.len());
    for (index, item) in items.into_iter().enumerate() {
        let text = String::deserialize_from_value(item.into_value(), location.push_index(index))?;
        list.push(Raw::Text(text));
    }
    Ok(list)
}

impl JsonSchema for Raw {
    fn schema_name() -> Cow<'static, str> {
        "FactValue".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["boolean", "number", "string", "array"], "items": { "type": "string" } })
    }
}

/// The facts that are as the dictionary wants them, and a finding for each that is not.
pub fn check(
    entries: Vec<(String, Stated<Raw>)>,
    from: Option<&Provenance>,
    dictionary: &FactDictionary,
    source: &Source<'_>,
) -> (Facts, Vec<Finding>) {
    let (mut facts, mut findings) = (Facts::new(), Vec::new());
    for (key, stated) in entries {
        let path = [Step::from("facts"), Step::from(key.as_str())];
        let Some(entry) = dictionary.get(key.as_str()) else {
            let refusal = unknown_fact(&key, dictionary);
            findings.push(source.finding_at_key(path.get(..1).unwrap_or_default(), &key, refusal));
            continue;
        };
        match fact(stated, &entry.kind, from) {
            Ok(fact) => drop(facts.insert(FactKey::from(key.as_str()), fact)),
            Err(wrong) => findings.extend(wrong.into_iter().map(|(inner, refusal)| {
                let path: Vec<Step> = path.iter().cloned().chain(inner).collect();
                source.finding(&path, refusal)
            })),
        }
    }
    (facts, findings)
}

/// The refusal of a value nobody answers for; `form` says whether it is a `value` or a `table`.
pub fn no_source(lacks: NoSource, form: &str) -> Refusal {
    Refusal::new(NO_SOURCE).text("lacks", lacks.as_str()).text("form", form)
}

/// A table of facts and other keys, each read on its own.
pub type Table = Entries<Lenient<Stated<Lenient<String>>>>;

/// Who says what stands in a file: `[from]` may be absent, or there and unreadable.
#[derive(Deserr)]
#[deserr(error = Troubles)]
struct FromLook {
    #[deserr(default)]
    from: Option<Lenient<FromTable>>,
}

/// What a file says for all its values may be what could not be read.
#[derive(Clone, Copy, Debug)]
pub struct Unsure;

/// What a file with other errors says for all its values.
pub fn from_of(source: &Source<'_>) -> Result<Option<Provenance>, Unsure> {
    match source.second_look::<FromLook>().ok_or(Unsure)?.from {
        Some(Lenient(from)) => Ok(Some(from.ok_or(Unsure)?.into())),
        None if source.is_whole() => Ok(None),
        None => Err(Unsure),
    }
}

/// Facts nobody answers for, in the tables `[[list]]` of a file that has other errors.
pub fn unsourced(source: &Source<'_>, list: &str, keys: &[&str]) -> Vec<Finding> {
    let Some((from, tables)) = from_of(source).ok().zip(source.second_look::<Entries<List<Table>>>()) else {
        return Vec::new();
    };
    let tables = tables.0.iter().filter(|(key, _)| key == list).flat_map(|(_, tables)| each(tables));
    let mut findings = Vec::new();
    for (index, Entries(table)) in tables {
        for (key, stated) in table.iter().filter(|(key, _)| keys.contains(&key.as_str())) {
            let lacks = stated.0.clone().and_then(|stated| stated.fact(from.as_ref()).err());
            let path: [Step; 3] = [list.into(), index.into(), key.as_str().into()];
            findings.extend(lacks.map(|lacks| source.finding(&path, no_source(lacks, "value"))));
        }
    }
    findings.retain(|finding| !source.breaks_at(&finding.place));
    findings
}

/// A key the dictionary lacks. It has too many keys to list them all; the nearest is enough.
fn unknown_fact(key: &str, dictionary: &FactDictionary) -> Refusal {
    let near = parvis_toml::nearest(key, dictionary.keys().map(FactKey::as_str));
    let hint = if near.is_some() { "one" } else { "fact" };
    Refusal::unknown_key(key, near).text("hint", hint)
}

/// Where inside the fact, and why.
type Wrong = (Vec<Step>, Refusal);

fn fact(stated: Stated<Raw>, kind: &FactKind, from: Option<&Provenance>) -> Result<Fact<Value>, Vec<Wrong>> {
    let inside = if matches!(stated, Stated::Full { .. }) { vec![Step::from("value")] } else { Vec::new() };
    let value = stated.value().map(|raw| shaped(raw, kind)).transpose();
    let value = value.map_err(|(rest, refusal)| ([inside, rest].concat(), refusal));
    let said = stated.fact(from).map_err(|lacks| (Vec::new(), no_source(lacks, "value")));
    match (value, said) {
        (Ok(Some(value)), Ok(Fact::Known { from, .. })) => Ok(Fact::Known { value, from }),
        (Ok(_), Ok(_)) => Ok(Fact::Unknown),
        (value, said) => Err(value.err().into_iter().chain(said.err()).collect()),
    }
}

/// The value in the shape its kind asks for.
fn shaped(raw: &Raw, kind: &FactKind) -> Result<Value, Wrong> {
    let here = |refusal| (Vec::new(), refusal);
    match (kind, raw) {
        (FactKind::Bool, Raw::Bool(yes)) => Ok(Value::Bool(*yes)),
        (FactKind::Count | FactKind::Measure, Raw::Number(number)) if *number < 0.0 => {
            Err(here(Refusal::out_of_range("least", &number.to_string(), "0")))
        }
        (FactKind::Count, Raw::Number(number)) if number.fract() == 0.0 => Ok(Value::Number(*number)),
        (FactKind::Measure, Raw::Number(number)) => Ok(Value::Number(*number)),
        (FactKind::Choice(words), Raw::Text(text)) => word(text, words).map(Value::Choice).map_err(here),
        (FactKind::Choices(words), Raw::List(list)) => choices(list, words),
        (FactKind::Date, Raw::Text(text)) => {
            let day = Day::parse(text).ok_or_else(|| here(Refusal::not_a_date(text)))?;
            Ok(Value::Date(day.0))
        }
        (FactKind::Text, Raw::Text(text)) => Ok(Value::Text(text.clone())),
        _ => Err(here(wrong(raw, kind))),
    }
}

fn choices(list: &[Raw], words: &[Arc<str>]) -> Result<Value, Wrong> {
    let mut chosen: Vec<Arc<str>> = Vec::with_capacity(list.len());
    for (index, item) in list.iter().enumerate() {
        let Raw::Text(text) = item else { continue };
        let word = word(text, words).map_err(|refusal| (vec![index.into()], refusal))?;
        if chosen.contains(&word) {
            return Err((vec![index.into()], Refusal::duplicate(text)));
        }
        chosen.push(word);
    }
    Ok(Value::Choices(chosen))
}

fn word(text: &str, words: &[Arc<str>]) -> Result<Arc<str>, Refusal> {
    words
        .iter()
        .find(|word| ***word == *text)
        .cloned()
        .ok_or_else(|| Refusal::not_allowed(text, words.iter().map(AsRef::as_ref)))
}

fn wrong(raw: &Raw, kind: &FactKind) -> Refusal {
    let expected = match kind {
        FactKind::Bool => "bool",
        FactKind::Count => "count",
        FactKind::Measure => "measure",
        FactKind::Choice(_) => "choice",
        FactKind::Choices(_) => "choices",
        FactKind::Date => "date",
        FactKind::Text => "text",
    };
    let (found, shown) = match raw {
        Raw::Bool(yes) => ("bool", yes.to_string()),
        Raw::Number(number) => ("number", number.to_string()),
        Raw::Text(text) => ("text", text.clone()),
        Raw::List(_) => ("list", String::new()),
    };
    Refusal::wrong_type(expected, found, &shown)
}
