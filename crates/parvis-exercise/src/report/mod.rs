//! The after-action report as data: sections of sentences, each with the events that prove it. Not typeset, and with
//! no words of its own: a sentence is a message's id and what fills it, so that it reads in every language.

mod answers;
mod build;
mod csv;
mod nation;
mod people;
mod practice;
#[cfg(test)]
mod tests;
mod timeline;

pub use build::report;
pub use csv::Csv;
pub use nation::{
    NationCell, NationMessage, NationPart, NationSaid, NationWash, Releasing, nation_part, releasing,
};
pub use practice::{Card, Stage, cards, stage};

use crate::compare::{Comparison, MessageRow};
use crate::event::{About, Action};
use crate::id::{Function, Lang, NationId, PackId, ReportBox, Seconds};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The scenario.
    pub scenario: PackId,
    /// Its version.
    pub version: String,
    /// What the exercise is called, and who holds it where and when.
    pub about: About,
    /// Up to which event it speaks.
    pub last: u64,
    /// What may be in it.
    pub reach: Reach,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// The comparison, with its thresholds.
    pub comparison: Comparison,
    /// The public messages.
    pub messages: Vec<MessageRow>,
    /// The improvement plan.
    pub plan: Vec<Planned>,
    /// The boxes nobody has written yet.
    pub to_write: Vec<ReportBox>,
}

/// Who the report is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Those who were in the room.
    Room,
    /// Anybody: only what the nations let out.
    Outside,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Which; its heading is a message.
    pub section: SectionKind,
    /// What it says.
    pub sentences: Vec<Sentence>,
}

/// The sections of the report, in the order of the field's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// What, where from, who took part.
    Overview,
    /// Each objective and what was seen of it.
    Objectives,
    /// What happened when.
    Timeline,
    /// What went well.
    Strengths,
    /// What to do better.
    Areas,
    /// What the nations have in common and where they differ.
    Comparison,
    /// What the tables and nations answered in their own words.
    Answers,
    /// The decision log.
    Decisions,
    /// What was left for later.
    Parked,
    /// What people thought of it.
    Feedback,
    /// What the organiser concludes.
    Conclusion,
}

impl SectionKind {
    /// The word its heading and files use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Objectives => "objectives",
            Self::Timeline => "timeline",
            Self::Strengths => "strengths",
            Self::Areas => "areas",
            Self::Comparison => "comparison",
            Self::Answers => "answers",
            Self::Decisions => "decisions",
            Self::Parked => "parked",
            Self::Feedback => "feedback",
            Self::Conclusion => "conclusion",
        }
    }
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sentence {
    /// The id of its message.
    pub id: &'static str,
    /// What fills it.
    pub args: BTreeMap<&'static str, Arg>,
    /// The numbers of the events that prove it.
    pub proof: Vec<u64>,
}

/// What fills a sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", content = "value", rename_all = "kebab-case")]
pub enum Arg {
    /// A count.
    Count(usize),
    /// A time on the exercise's clock.
    Time(Seconds),
    /// A minute of the story.
    Minute(u32),
    /// A text of the pack, by its key.
    Key(String),
    /// Something as it stands: a table, a mark.
    Plain(String),
    /// A nation.
    Nation(NationId),
    /// Words somebody wrote, in their language; `of` is the command that brought them, which translations name.
    Words {
        /// What.
        text: String,
        /// In which language.
        lang: Lang,
        /// The command.
        of: String,
        /// They leave the room: a translation of an earlier wording may say what was taken out since.
        #[serde(skip)]
        leaves: bool,
    },
    /// What somebody does for a living; nothing: they did not say.
    Function(Option<Function>),
    /// How many of each.
    Shares(Vec<(Self, usize)>),
}

/// An action of the improvement plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Planned {
    /// The action.
    pub action: Action,
    /// The event that proves it.
    pub proof: u64,
}

impl Sentence {
    pub(crate) fn new(id: &'static str, proof: impl IntoIterator<Item = u64>) -> Self {
        let mut proof: Vec<u64> = proof.into_iter().collect();
        proof.sort_unstable();
        proof.dedup();
        Self { id, args: BTreeMap::new(), proof }
    }

    pub(crate) fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.insert(name, arg);
        self
    }

    pub(crate) fn maybe(self, name: &'static str, arg: Option<Arg>) -> Self {
        match arg {
            Some(arg) => self.with(name, arg),
            None => self,
        }
    }
}

impl Report {
    /// As JSON.
    ///
    /// # Errors
    /// Never for a report made by [`report`]; the writer's type says so.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// The numbers of all events it names.
    pub fn cited(&self) -> BTreeSet<u64> {
        let sentences = self.sections.iter().flat_map(|section| &section.sentences);
        let mut cited: BTreeSet<u64> = sentences.flat_map(|sentence| &sentence.proof).copied().collect();
        let rows = self.comparison.matrices.iter().flat_map(|matrix| &matrix.rows);
        let chosen = rows.flat_map(|row| row.cells.values()).filter_map(|cell| cell.chosen());
        cited.extend(chosen.flat_map(|chosen| &chosen.proof));
        cited.extend(self.messages.iter().map(|message| message.proof));
        cited.extend(self.plan.iter().map(|one| one.proof));
        cited
    }

    /// The actions of one nation, and those that are everybody's.
    pub fn plan_of(&self, nation: &NationId) -> Vec<&Planned> {
        self.plan
            .iter()
            .filter(|one| one.action.nation.as_ref().is_none_or(|whose| whose == nation))
            .collect()
    }
}
