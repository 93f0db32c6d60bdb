//! Places as files write them: `site`, `unit:101`, `opening:E1`, `section:lockdown`.

use super::kinds::NOT_A_PLACE;
use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use parvis_core::{FactKey, Place};
use parvis_toml::{Refusal, Troubles};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceText(pub Place);

/// The place a text names.
pub fn parse(text: &str) -> Option<Place> {
    if text == "site" {
        return Some(Place::Site);
    }
    let (kind, id) = text.split_once(':').filter(|(_, id)| !id.is_empty())?;
    Some(match kind {
        "fact" => Place::Fact(FactKey::from(id)),
        "level" => Place::Level(id.into()),
        "unit" => Place::Unit(id.into()),
        "opening" => Place::Opening(id.into()),
        "fixture" => Place::Fixture(id.into()),
        "person" => Place::Person(id.into()),
        "role" => Place::Role(id.to_owned()),
        "measure" => Place::Measure(id.to_owned()),
        "drill" => Place::Drill(id.to_owned()),
        "section" => Place::Section(id.to_owned()),
        "file" => file(id)?,
        _ => return None,
    })
}

/// `12:3:name`, where line and column may be empty.
fn file(text: &str) -> Option<Place> {
    let (line, rest) = text.split_once(':')?;
    let (column, name) = rest.split_once(':')?;
    let number = |digits: &str| if digits.is_empty() { Some(None) } else { digits.parse().ok().map(Some) };
    Some(Place::File { file: name.to_owned(), line: number(line)?, column: number(column)? })
}

/// A place as files write it.
pub fn write(place: &Place) -> String {
    match place {
        Place::Site => "site".to_owned(),
        Place::Fact(key) => format!("fact:{key}"),
        Place::Level(id) => format!("level:{id}"),
        Place::Unit(id) => format!("unit:{id}"),
        Place::Opening(id) => format!("opening:{id}"),
        Place::Fixture(id) => format!("fixture:{id}"),
        Place::Person(id) => format!("person:{id}"),
        Place::Role(key) => format!("role:{key}"),
        Place::Measure(id) => format!("measure:{id}"),
        Place::Drill(id) => format!("drill:{id}"),
        Place::Section(key) => format!("section:{key}"),
        Place::File { file, line, column } => {
            let digits = |number: &Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
            format!("file:{}:{}:{file}", digits(line), digits(column))
        }
    }
}

impl Deserr<Troubles> for PlaceText {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        let text = String::deserialize_from_value(value, location)?;
        parse(&text)
            .map(Self)
            .ok_or_else(|| Troubles::at(location, Refusal::new(NOT_A_PLACE).text("value", text)))
    }
}

impl JsonSchema for PlaceText {
    fn schema_name() -> Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^(site|(fact|level|unit|opening|fixture|person|role|measure|drill|section|file):.+)$",
            "description": "A place: site, unit:101, opening:E1, level:L0, fixture:A1, section:lockdown.",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, write};

    #[test]
    fn every_kind_of_place_comes_back() {
        for text in [
            "site",
            "fact:pupils",
            "level:L0",
            "unit:1:2",
            "opening:E1",
            "fixture:a",
            "person:head",
            "role:lead",
            "measure:m",
            "drill:d",
            "section:alarm",
            "file:12:3:a:b.toml",
            "file:::x",
        ] {
            assert_eq!(parse(text).map(|place| write(&place)).as_deref(), Some(text));
        }
        for text in ["", "room 12", "unit:", "door:E1", "file:x:y:z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
