//! Kinds of values that several files share: days, facts with their source, tables with free keys.

use crate::trouble::{Refusal, Troubles, describe};
use deserr::{Deserr, IntoValue, Map, Value, ValuePointerRef};
use jiff::civil::Date;
use parvis_core::{Fact, Provenance};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A day, written `2026-09-01`, bare or in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Date);

impl Day {
    /// Reads `2026-09-01`; nothing longer, nothing shorter.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        shape.then(|| text.parse().ok().map(Self)).flatten()
    }
}

impl Deserr<Troubles> for Day {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        match value {
            Value::String(text) => {
                Self::parse(&text).ok_or_else(|| Troubles::at(location, Refusal::not_a_date(&text)))
            }
            other => {
                let (found, shown) = describe(&other);
                Err(Troubles::at(location, Refusal::wrong_type("date", found, &shown)))
            }
        }
    }
}

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "description": "A day: 2026-09-01." })
    }
}

/// A value that is left out when it does not fit, for a second look at a file whose errors are already reported.
#[derive(Clone, Debug, PartialEq)]
pub struct Lenient<T>(pub Option<T>);

impl<T> Default for Lenient<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Deserr<Troubles>> Deserr<Troubles> for Lenient<T> {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        Ok(Self(T::deserialize_from_value(value, location).ok()))
    }
}

/// A number of zero or more.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct NotNegative(pub f64);

impl Deserr<Troubles> for NotNegative {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        let number = f64::deserialize_from_value(value, location)?;
        if number < 0.0 {
            return Err(Troubles::at(location, Refusal::out_of_range("least", &number.to_string(), "0")));
        }
        Ok(Self(number))
    }
}

impl JsonSchema for NotNegative {
    fn schema_name() -> Cow<'static, str> {
        "NotNegative".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": 0 })
    }
}

/// A table whose keys are free, in file order. Unlike a map of `deserr` it reports every value that does not fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Deserr<Troubles>> Deserr<Troubles> for Entries<T> {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        let Value::Map(map) = value else { return Err(not_a_table(&value, location)) };
        let (mut entries, mut troubles) = (Vec::new(), Troubles::default());
        for (key, value) in map.into_iter() {
            match T::deserialize_from_value(value.into_value(), location.push_key(&key)) {
                Ok(value) => entries.push((key, value)),
                Err(more) => troubles.extend(more),
            }
        }
        if troubles.0.is_empty() { Ok(Self(entries)) } else { Err(troubles) }
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Entries_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let inner = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": inner })
    }
}

/// A fact as files write it: `"unknown"`, a plain value that takes the file's source and date, or a table
/// `{ value = …, source = "…", date = 2026-09-01 }` whose source and date may each be left to the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stated<T> {
    /// Nobody knows.
    #[default]
    Unknown,
    /// A value; source and date are the file's.
    Plain(T),
    /// A value with its own source or date.
    Full {
        /// What.
        value: T,
        /// Who said so, unless the file says it for all.
        source: Option<String>,
        /// When, unless the file says it for all.
        date: Option<Day>,
    },
}

/// What a fact lacks, neither having it itself nor from its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSource {
    /// Nobody is named.
    Source,
    /// No day is named.
    Date,
    /// Neither.
    Both,
}

impl NoSource {
    /// The word of the finding's sentence.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Date => "date",
            Self::Both => "both",
        }
    }
}

impl<T> Stated<T> {
    /// The fact, completed from what the file says for all its values.
    pub fn fact(self, file: Option<&Provenance>) -> Result<Fact<T>, NoSource> {
        let (value, source, date) = match self {
            Self::Unknown => return Ok(Fact::Unknown),
            Self::Plain(value) => (value, None, None),
            Self::Full { value, source, date } => (value, source, date),
        };
        let source = source.or_else(|| file.map(|from| from.source.clone()));
        let date = date.map(|day| day.0).or_else(|| file.map(|from| from.date));
        match (source, date) {
            (Some(source), Some(date)) => Ok(Fact::known(value, Provenance { source, date })),
            (Some(_), None) => Err(NoSource::Date),
            (None, Some(_)) => Err(NoSource::Source),
            (None, None) => Err(NoSource::Both),
        }
    }

    /// The value, whoever said it.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Unknown => None,
            Self::Plain(value) | Self::Full { value, .. } => Some(value),
        }
    }
}

impl<T: Deserr<Troubles>> Deserr<Troubles> for Stated<T> {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        match value {
            Value::String(word) if word == "unknown" => Ok(Self::Unknown),
            Value::Map(map) => full(map, location),
            plain => T::deserialize_from_value(plain, location).map(Self::Plain),
        }
    }
}

/// The keys of a fact written as a table.
const FULL: [&str; 3] = ["value", "source", "date"];

fn full<M: Map, T: Deserr<Troubles>>(map: M, location: ValuePointerRef<'_>) -> Result<Stated<T>, Troubles> {
    let (mut value, mut source, mut date) = (None, None, None);
    let mut missing = true;
    let mut troubles = Troubles::default();
    for (key, inner) in map.into_iter() {
        let (inner, at) = (inner.into_value(), location.push_key(&key));
        match key.as_str() {
            "value" => {
                missing = false;
                value = keep(T::deserialize_from_value(inner, at), &mut troubles);
            }
            "source" => source = keep(String::deserialize_from_value(inner, at), &mut troubles),
            "date" => date = keep(Day::deserialize_from_value(inner, at), &mut troubles),
            _ => troubles.extend(Troubles::at_key(location, &key, Refusal::unknown_key(&key, FULL))),
        }
    }
    if missing {
        troubles.extend(Troubles::at(location, Refusal::missing("value")));
    }
    match value {
        Some(value) if troubles.0.is_empty() => Ok(Stated::Full { value, source, date }),
        _ => Err(troubles),
    }
}

fn keep<T>(result: Result<T, Troubles>, troubles: &mut Troubles) -> Option<T> {
    result.map_err(|more| troubles.extend(more)).ok()
}

fn not_a_table<V: IntoValue>(value: &Value<V>, location: ValuePointerRef<'_>) -> Troubles {
    let (found, shown) = describe(value);
    Troubles::at(location, Refusal::wrong_type("table", found, &shown))
}

impl<T: JsonSchema> JsonSchema for Stated<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Fact_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        let day = generator.subschema_for::<Day>();
        stated_schema(&value, &day)
    }
}

/// The schema of a fact whose value has the schema `value`.
pub fn stated_schema(value: &Schema, day: &Schema) -> Schema {
    json_schema!({ "anyOf": [
        { "const": "unknown", "description": "Nobody knows yet." },
        value,
        {
            "type": "object",
            "required": ["value"],
            "additionalProperties": false,
            "properties": {
                "value": value,
                "source": { "type": "string", "description": "Who said so." },
                "date": day,
            },
        },
    ]})
}
