//! What tables and nations answer.

use crate::id::{Audience, ItemId, Lang, NationId, Outlet, TableId, TaskId};
use serde::{Deserialize, Serialize};

/// The part that says who answers for something.
pub const OWNER: &str = "owner";

/// The part that says on what law a measure stands.
pub fn basis_of(item: &ItemId) -> String {
    format!("basis/{item}")
}

/// The part that says what a body is called there.
pub fn local_of(item: &ItemId) -> String {
    format!("local/{item}")
}

/// An answer as it stands, whole: a newer one takes its place, and both stay in the list of events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    /// To which task.
    pub task: TaskId,
    /// Of which table.
    pub table: TableId,
    /// Of one nation at the table; nobody named: of the table together.
    pub nation: Option<NationId>,
    /// The language of its free words.
    pub lang: Lang,
    /// The answer.
    pub answer: Answer,
    /// Somebody typed it who read it from paper.
    #[serde(default, skip_serializing_if = "super::parts::is_no")]
    pub paper: bool,
}

/// The answer to each kind of task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum Answer {
    /// Measures, the first one first.
    Measures {
        /// Which.
        ranked: Vec<MeasurePick>,
        /// In their own words.
        text: String,
    },
    /// Who is needed.
    Entities {
        /// Who.
        chosen: Vec<EntityPick>,
        /// In their own words.
        text: String,
    },
    /// A public message.
    Message {
        /// What it says.
        text: String,
        /// For whom.
        audience: Vec<Audience>,
        /// On which ways.
        outlets: Vec<Outlet>,
        /// In which languages it would go out.
        langs: Vec<Lang>,
        /// At which minute of the story.
        minute: Option<u32>,
    },
    /// A decision.
    Decision {
        /// What.
        text: String,
        /// Who answers for it.
        owner: String,
        /// At which minute of the story.
        minute: Option<u32>,
        /// Why.
        why: String,
    },
    /// Words.
    Text {
        /// Which.
        text: String,
    },
}

/// A measure somebody chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasurePick {
    /// Which.
    pub item: ItemId,
    /// The entity that leads.
    pub lead: Option<ItemId>,
    /// By which minute of the story.
    pub minute: Option<u32>,
    /// The law it stands on, in their words.
    pub basis: Option<String>,
}

/// An entity somebody chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntityPick {
    /// Which.
    pub item: ItemId,
    /// What it is called there.
    pub local: Option<String>,
}

impl Answer {
    /// The free words in it, for readers and interpreters.
    pub fn text(&self) -> &str {
        match self {
            Self::Measures { text, .. }
            | Self::Entities { text, .. }
            | Self::Message { text, .. }
            | Self::Decision { text, .. }
            | Self::Text { text } => text,
        }
    }

    /// All free words in it: a decision's reason, too.
    pub fn free_words(&self) -> String {
        match self {
            Self::Decision { text, why, .. } if !why.is_empty() => format!("{text}\n{why}"),
            other => other.text().to_owned(),
        }
    }

    /// The words in it that are read and translated apart from the rest, each with the name of its part: what a measure
    /// stands on, what a body is called there, who answers for a decision.
    pub fn parts(&self) -> Vec<(String, &str)> {
        let mut parts: Vec<(String, &str)> = match self {
            Self::Measures { ranked, .. } => ranked
                .iter()
                .filter_map(|pick| Some((basis_of(&pick.item), pick.basis.as_deref()?)))
                .collect(),
            Self::Entities { chosen, .. } => chosen
                .iter()
                .filter_map(|pick| Some((local_of(&pick.item), pick.local.as_deref()?)))
                .collect(),
            Self::Decision { owner, .. } => vec![(OWNER.to_owned(), owner.as_str())],
            Self::Message { .. } | Self::Text { .. } => Vec::new(),
        };
        parts.retain(|(_, text)| !text.trim().is_empty());
        parts
    }

    /// The items it chose, in its order.
    pub fn items(&self) -> Vec<&ItemId> {
        match self {
            Self::Measures { ranked, .. } => ranked.iter().map(|pick| &pick.item).collect(),
            Self::Entities { chosen, .. } => chosen.iter().map(|pick| &pick.item).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether nothing has been said in it.
    pub fn is_empty(&self) -> bool {
        self.text().trim().is_empty() && self.items().is_empty()
    }
}
