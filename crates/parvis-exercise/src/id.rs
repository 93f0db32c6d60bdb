//! Names of things and closed lists of words: short texts with stable spellings, in packs and in events alike.

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
    /// What a client calls one of its commands, so that a second delivery is recognised.
    CommandKey,
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$item])* $variant),+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as packs and events write it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The one with this word.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word)
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                Self::parse(&word).ok_or_else(|| D::Error::unknown_variant(&word, &[$($word),+]))
            }
        }
        impl Deserr<Troubles> for $name {
            fn deserialize_from_value<V: IntoValue>(
                value: Value<V>,
                location: ValuePointerRef<'_>,
            ) -> Result<Self, Troubles> {
                let word = text(value, location)?;
                Self::parse(&word)
                    .ok_or_else(|| Troubles::at(location, Refusal::not_allowed(&word, [$($word),+])))
            }
        }
    )+};
}

words! {
    /// What somebody does for a living; whom a message of the script is for.
    Function {
        /// Command.
        Command = "command",
        /// The operator of the site.
        Site = "site",
        /// Police.
        Police = "police",
        /// Health.
        Health = "health",
        /// Media and public information.
        Media = "media",
        /// Education.
        Education = "education",
        /// Prosecution and courts.
        Justice = "justice",
        /// Transport.
        Transport = "transport",
    }
    /// The way a message of the script comes in.
    Channel {
        /// By telephone.
        Phone = "phone",
        /// By radio.
        Radio = "radio",
        /// Somebody comes and says it.
        InPerson = "in-person",
        /// On paper.
        Letter = "letter",
        /// By e-mail.
        Email = "e-mail",
        /// On a social network.
        Social = "social",
        /// From a journalist.
        Press = "press",
        /// On a map.
        Map = "map",
    }
    /// How a message of the script is let out.
    Release {
        /// At its minute.
        Timed = "timed",
        /// When somebody presses the button.
        Manual = "manual",
        /// To the tables whose answer holds an item.
        Conditional = "conditional",
        /// Kept back for the case that the tables need a push.
        Contingency = "contingency",
    }
    /// What a task asks for.
    TaskKind {
        /// Ranked measures.
        Measures = "measures",
        /// Who is needed.
        Entities = "entities",
        /// A public message.
        Message = "message",
        /// A decision with owner, time and reason.
        Decision = "decision",
        /// Free text.
        Text = "text",
    }
    /// What an item is.
    ItemKind {
        /// Something to do.
        Measure = "measure",
        /// Somebody who does it.
        Entity = "entity",
    }
    /// Whose an entity is.
    Sector {
        /// The state's.
        Government = "government",
        /// Not the state's.
        NonGovernment = "non-government",
    }
    /// How far an entity reaches.
    Level {
        /// The whole country.
        National = "national",
        /// One place.
        Local = "local",
    }
    /// What a module is.
    ModuleKind {
        /// A phase of the story.
        Play = "play",
        /// The talk at the end.
        HotWash = "hot-wash",
    }
    /// How far a text of a pack, or a translation made on the day, has been looked at.
    Status {
        /// There is none.
        Missing = "missing",
        /// A draft nobody has checked.
        Machine = "machine",
        /// Written by a person.
        Human = "human",
        /// Approved by somebody who answers for it.
        Approved = "approved",
    }
    /// What somebody may do in an exercise.
    Role {
        /// Answers for the exercise.
        Director = "director",
        /// Leads it.
        Facilitator = "facilitator",
        /// Plays the outside world.
        Controller = "controller",
        /// Notes what was done.
        Evaluator = "evaluator",
        /// Writes a table's answer down.
        Scribe = "scribe",
        /// Translates.
        Interpreter = "interpreter",
        /// Speaks for a nation: releases what it said.
        Delegate = "delegate",
        /// Takes part.
        Player = "player",
        /// Looks on.
        Observer = "observer",
    }
    /// How a critical task was done, in the four marks of the field.
    Rating {
        /// Performed without challenges.
        Performed = "P",
        /// Performed with some challenges.
        Some = "S",
        /// Performed with major challenges.
        Major = "M",
        /// Unable to be performed.
        Unable = "U",
    }
    /// Whom a public message is for.
    Audience {
        /// Everybody.
        Public = "public",
        /// People in the building.
        Inside = "inside",
        /// Parents and relatives.
        Families = "families",
        /// Those who work there.
        Staff = "staff",
        /// Neighbours.
        Neighbours = "neighbours",
        /// Journalists.
        Media = "media",
        /// Embassies and partner states.
        Partners = "partners",
    }
    /// The way a public message goes out.
    Outlet {
        /// Loudspeakers.
        Loudspeaker = "loudspeaker",
        /// Screens and boards.
        Screens = "screens",
        /// Text messages.
        Sms = "sms",
        /// A website.
        Website = "website",
        /// Social networks.
        Social = "social",
        /// Radio.
        Radio = "radio",
        /// Television.
        Television = "television",
        /// A statement to the press.
        Press = "press",
        /// People who say it.
        Staff = "staff",
    }
    /// A question of the hot wash.
    WashKind {
        /// What went well.
        Strength = "strength",
        /// What is missing.
        Gap = "gap",
        /// What to take home.
        TakeHome = "take-home",
    }
    /// How far an improvement action has come.
    ActionStatus {
        /// Written down.
        Open = "open",
        /// Being worked on.
        Doing = "doing",
        /// Done.
        Done = "done",
        /// Given up, with the reason in its text.
        Dropped = "dropped",
    }
    /// A box of the report a person fills in.
    ReportBox {
        /// What the exercise was.
        Overview = "overview",
        /// What went well, in the organiser's words.
        Strengths = "strengths",
        /// Where to improve.
        Areas = "areas",
        /// What follows.
        Conclusion = "conclusion",
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
