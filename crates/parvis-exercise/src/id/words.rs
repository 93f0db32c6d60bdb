//! Closed lists of words, written the same in packs and in events. A word once used keeps its meaning.

use super::text;
use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use parvis_toml::{Refusal, Troubles};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

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
