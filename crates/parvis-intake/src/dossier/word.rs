//! Closed lists of words as files write them: one wrapper for every such list.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use parvis_core::{
    ConnectorKind, DrillKind, FixtureCategory, Language, MeasureStatus, OpeningKind, RemarkKind, Swing,
    UnitCategory, WidthBasis,
};
use parvis_toml::{Refusal, Troubles};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A closed list of words.
pub trait Listed: Copy + 'static {
    /// What the list is called in the schema.
    const NAME: &'static str;
    /// The whole list.
    fn all() -> &'static [Self];
    /// The word in files.
    fn word(self) -> &'static str;
}

/// One word of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<T>(pub T);

impl<T: Listed> Deserr<Troubles> for Word<T> {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        let text = String::deserialize_from_value(value, location)?;
        T::all().iter().find(|item| item.word() == text).map(|item| Self(*item)).ok_or_else(|| {
            Troubles::at(location, Refusal::not_allowed(&text, T::all().iter().map(|item| item.word())))
        })
    }
}

impl<T: Listed> JsonSchema for Word<T> {
    fn schema_name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words: Vec<&str> = T::all().iter().map(|item| item.word()).collect();
        json_schema!({ "type": "string", "enum": words })
    }
}

macro_rules! listed {
    ($($name:ident = $title:literal),+ $(,)?) => {$(
        impl Listed for $name {
            const NAME: &'static str = $title;
            fn all() -> &'static [Self] {
                &Self::ALL
            }
            fn word(self) -> &'static str {
                self.as_str()
            }
        }
    )+};
}

listed! {
    UnitCategory = "UnitCategory",
    OpeningKind = "OpeningKind",
    ConnectorKind = "ConnectorKind",
    FixtureCategory = "FixtureCategory",
    RemarkKind = "RemarkKind",
    DrillKind = "DrillKind",
    MeasureStatus = "MeasureStatus",
}

impl Listed for Language {
    const NAME: &'static str = "Language";
    fn all() -> &'static [Self] {
        &Self::ALL
    }
    fn word(self) -> &'static str {
        self.tag()
    }
}

impl Listed for Swing {
    const NAME: &'static str = "Swing";
    fn all() -> &'static [Self] {
        &[Self::Outward, Self::Inward, Self::Both, Self::Sliding]
    }
    fn word(self) -> &'static str {
        match self {
            Self::Outward => "outward",
            Self::Inward => "inward",
            Self::Both => "both",
            Self::Sliding => "sliding",
        }
    }
}

impl Listed for WidthBasis {
    const NAME: &'static str = "WidthBasis";
    fn all() -> &'static [Self] {
        &[Self::Stated, Self::Drawn, Self::Assumed]
    }
    fn word(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Drawn => "drawn",
            Self::Assumed => "assumed",
        }
    }
}

/// An age group taking part in a drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgeGroup(&'static str);

impl Listed for AgeGroup {
    const NAME: &'static str = "AgeGroup";
    fn all() -> &'static [Self] {
        &[Self("kindergarten"), Self("primary"), Self("secondary"), Self("adults")]
    }
    fn word(self) -> &'static str {
        self.0
    }
}
