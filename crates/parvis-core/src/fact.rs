//! Facts: a value, who said it and when. Unknown is a legal value and stays unknown.

use crate::Text;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Who said it and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The register, document, person's function or file the value comes from.
    pub source: String,
    /// The day it was true.
    pub date: Date,
}

/// A value with its source and date, or the plain statement that it is not known.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Fact<T> {
    /// Nobody has said. Checks report it as missing; nothing is put in its place.
    #[default]
    Unknown,
    /// Somebody has said.
    Known {
        /// What.
        value: T,
        /// Who and when.
        from: Provenance,
    },
}

impl<T> Fact<T> {
    /// The value, if known.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Unknown => None,
            Self::Known { value, .. } => Some(value),
        }
    }

    /// The provenance, if known.
    pub const fn from(&self) -> Option<&Provenance> {
        match self {
            Self::Unknown => None,
            Self::Known { from, .. } => Some(from),
        }
    }

    /// A known fact.
    pub const fn known(value: T, from: Provenance) -> Self {
        Self::Known { value, from }
    }
}

/// The name of a site fact, as the fact dictionary lists it: `pupils`, `trade_area_m2`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactKey(Arc<str>);

impl FactKey {
    /// The key as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for FactKey {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl std::borrow::Borrow<str> for FactKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FactKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a site fact can hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// A count or a measure, in the unit its dictionary entry names.
    Number(f64),
    /// One word of a closed list.
    Choice(Arc<str>),
    /// Several words of a closed list.
    Choices(Vec<Arc<str>>),
    /// A day.
    Date(Date),
    /// Free text.
    Text(String),
}

/// The shape a fact must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    Bool,
    /// A whole number of zero or more.
    Count,
    /// A number of zero or more, possibly broken.
    Measure,
    /// One of these words.
    Choice(Vec<Arc<str>>),
    /// Any of these words.
    Choices(Vec<Arc<str>>),
    /// A day.
    Date,
    /// Free text.
    Text,
}

/// One entry of the fact dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactEntry {
    /// Its shape.
    pub kind: FactKind,
    /// The unit of a number: `people`, `m²`; empty when it has none.
    pub unit: String,
    /// The question that settles it, in plain words.
    pub ask: Text,
    /// A short label for tables.
    pub label: Text,
    /// For a choice: its words and what people read for them.
    pub words: BTreeMap<Arc<str>, Text>,
}

/// Every fact Parvis knows how to ask for (`packs/facts.toml`).
pub type FactDictionary = BTreeMap<FactKey, FactEntry>;

/// The facts of one site. A key that is absent is unknown.
pub type Facts = BTreeMap<FactKey, Fact<Value>>;
