//! A parsed TOML value as `deserr` wants to see it.

use deserr::{IntoValue, Map, Value, ValueKind};
use toml::Spanned;
use toml::de::{DeFloat, DeInteger, DeString, DeTable, DeValue};

/// A TOML value, borrowed from its file.
#[derive(Clone, Copy, Debug)]
pub enum Toml<'a> {
    /// The file as a whole.
    Root(&'a DeTable<'a>),
    /// Anything in it.
    Inner(&'a DeValue<'a>),
}

/// The entries of a table, in file order.
#[derive(Debug)]
pub struct TomlMap<'a>(Vec<(&'a str, Toml<'a>)>);

impl<'a> TomlMap<'a> {
    fn new(table: &'a DeTable<'a>) -> Self {
        let mut entries: Vec<(&Spanned<DeString<'a>>, &Spanned<DeValue<'a>>)> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let named = |(key, value): (&'a Spanned<DeString<'a>>, &'a Spanned<DeValue<'a>>)| {
            (key.get_ref().as_ref(), Toml::Inner(value.get_ref()))
        };
        Self(entries.into_iter().map(named).collect())
    }
}

impl<'a> Map for TomlMap<'a> {
    type Value = Toml<'a>;
    type Iter = std::vec::IntoIter<(String, Toml<'a>)>;

    fn len(&self) -> usize {
        self.0.len()
    }

    fn remove(&mut self, key: &str) -> Option<Toml<'a>> {
        let at = self.0.iter().position(|(name, _)| *name == key)?;
        Some(self.0.remove(at).1)
    }

    fn into_iter(self) -> Self::Iter {
        let owned: Vec<(String, Toml<'a>)> =
            self.0.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        owned.into_iter()
    }
}

impl<'a> IntoValue for Toml<'a> {
    type Sequence = Vec<Self>;
    type Map = TomlMap<'a>;

    fn kind(&self) -> ValueKind {
        self.into_value().kind()
    }

    fn into_value(self) -> Value<Self> {
        match self {
            Self::Root(table) | Self::Inner(DeValue::Table(table)) => Value::Map(TomlMap::new(table)),
            Self::Inner(DeValue::String(text)) => Value::String(text.to_string()),
            Self::Inner(DeValue::Integer(number)) => integer(number),
            Self::Inner(DeValue::Float(number)) => float(number),
            Self::Inner(DeValue::Boolean(yes)) => Value::Boolean(*yes),
            Self::Inner(DeValue::Datetime(day)) => Value::String(day.to_string()),
            Self::Inner(DeValue::Array(list)) => {
                Value::Sequence(list.iter().map(|item| Toml::Inner(item.get_ref())).collect())
            }
        }
    }
}

/// A whole number; beyond 64 bits it is no longer whole, and stays visible as what it is.
fn integer<'a>(number: &DeInteger<'_>) -> Value<Toml<'a>> {
    let (digits, radix) = (number.as_str(), number.radix());
    if let Ok(positive) = u64::from_str_radix(digits, radix) {
        Value::Integer(positive)
    } else if let Ok(negative) = i64::from_str_radix(digits, radix) {
        Value::NegativeInteger(negative)
    } else {
        digits.parse().map_or_else(|_| Value::String(number.to_string()), Value::Float)
    }
}

/// A number with a fraction; `nan` and `inf` are words, not numbers.
fn float<'a>(number: &DeFloat<'_>) -> Value<Toml<'a>> {
    match number.as_str().parse::<f64>() {
        Ok(finite) if finite.is_finite() => Value::Float(finite),
        _ => Value::String(number.to_string()),
    }
}
