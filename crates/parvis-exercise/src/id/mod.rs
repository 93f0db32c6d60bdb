//! Names of things, languages, seconds: short values with stable spellings, in packs and in events alike.

mod words;

pub use words::*;

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use parvis_core::Language;
use parvis_toml::{Refusal, Troubles, describe};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::fmt;

/// The text of a value, or why it is none.
fn text<V: IntoValue>(value: Value<V>, location: ValuePointerRef<'_>) -> Result<String, Troubles> {
    match value {
        Value::String(text) => Ok(text),
        other => {
            let (found, shown) = describe(&other);
            Err(Troubles::at(location, Refusal::wrong_type("text", found, &shown)))
        }
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.0)
            }
        }
        impl Deserr<Troubles> for $name {
            fn deserialize_from_value<V: IntoValue>(
                value: Value<V>,
                location: ValuePointerRef<'_>,
            ) -> Result<Self, Troubles> {
                text(value, location).map(Self)
            }
        }
    )+};
}

ids! {
    /// A scenario pack: `mall`.
    PackId,
    /// An objective of a scenario: `O1`.
    ObjectiveId,
    /// A phase of the story: `M1`.
    ModuleId,
    /// Somebody the simulation speaks for: `duty-manager`.
    SenderId,
    /// A message of the script, or one written on the day.
    InjectId,
    /// What the tables are asked for: `T1`.
    TaskId,
    /// Something to choose: a measure or an entity. Those named on the day begin with `new-`.
    ItemId,
    /// A question for discussion.
    QuestionId,
    /// A critical task of the evaluation guide.
    CriticalId,
    /// A term of the glossary.
    TermId,
    /// A table in the room.
    TableId,
    /// A nation taking part, by the code the organiser gave it.
    NationId,
    /// A person taking part: a key the client made, never a name.
    PersonId,
    /// A line of the roster.
    RosterId,
    /// A line “in my country …”, an entry of the decision log, the parking lot, the media wall, an action.
    NoteId,
    /// A room taking part in a drill, by the id of its unit on the floor plan.
    RoomId,
    /// An exit watched in a drill, by the id of its opening on the floor plan.
    ExitId,
    /// What a client calls one of its commands, so that a second delivery is recognised.
    CommandKey,
}

impl CommandKey {
    /// What translations call some of the words a command brought, beside those that stand for all of it: an evaluator's
    /// quote, the law a measure stands on.
    #[must_use]
    pub fn part(&self, part: &str) -> Self {
        Self(format!("{}#{part}", self.0))
    }

    /// The command that brought these words.
    #[must_use]
    pub fn whole(&self) -> Self {
        let whole = self.0.split_once('#').map_or(self.0.as_str(), |(whole, _)| whole);
        Self(whole.to_owned())
    }
}

/// A language, by its tag.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lang(pub Language);

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        Self(language)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.tag())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.tag())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.tag())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Language::parse(&tag).map(Self).ok_or_else(|| D::Error::custom(format!("unknown language {tag}")))
    }
}

impl Deserr<Troubles> for Lang {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        let tag = text(value, location)?;
        let known = Language::ALL.map(Language::tag);
        Language::parse(&tag)
            .map(Self)
            .ok_or_else(|| Troubles::at(location, Refusal::not_allowed(&tag, known)))
    }
}

/// Seconds since the exercise was created, or on one of its clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seconds(pub i64);

impl Seconds {
    /// Of so many minutes.
    pub const fn of_minutes(minutes: u32) -> Self {
        Self(minutes as i64 * 60)
    }

    /// Later by so much.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Earlier by so much.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}
