//! The papers of an exercise before it is played: for all, for those who lead it, for those who watch, for the wall;
//! the building it is played in; and games for small children.

mod cards;
mod evaluation;
mod facilitator;
mod games;
mod handouts;
mod manual;
mod sheets;
mod slides;
#[cfg(test)]
mod tests;

pub use cards::{ON_A_PAGE, join_cards};
pub use games::game_cards;
pub use handouts::handouts;

use super::reader::Reader;
use crate::Trouble;
use parvis_exercise::Scenario;
use parvis_exercise::id::{InjectId, ModuleId, ObjectiveId};
use parvis_exercise::pack::{Module, Task};
use parvis_print::{Block, Chapter, Cover, Line, Style};
use parvis_words::Words;
use std::collections::BTreeMap;

pub use parvis_print::{Cards, Paper};

/// The names of the pictures and documents that go with injects.
pub type Attached = BTreeMap<InjectId, Vec<String>>;

/// A document made from a scenario and what goes with its injects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The situation manual: for all.
    Manual,
    /// The facilitator's guide with the script: for those who lead and control.
    Facilitator,
    /// The evaluation guide: for evaluators.
    Evaluation,
    /// Blank answer sheets, one for each task: for paper when there is no power or network.
    Sheets,
    /// Slides of the briefing: for the wall.
    Slides,
}

impl Document {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Manual, Self::Facilitator, Self::Evaluation, Self::Sheets, Self::Slides];

    /// The word addresses and file names use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manual => "manual",
            Self::Facilitator => "facilitator",
            Self::Evaluation => "evaluation",
            Self::Sheets => "sheets",
            Self::Slides => "slides",
        }
    }

    /// The one with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// Whether players may have it before the exercise: the guides give away what is to come.
    pub const fn is_for_all(self) -> bool {
        matches!(self, Self::Manual | Self::Sheets | Self::Slides)
    }

    /// What it says to the reader of `words`; `attached` is what goes with the injects, by name.
    pub fn paper(self, scenario: &Scenario, attached: &Attached, words: &Words) -> Paper {
        let reader = Reader { scenario, words };
        match self {
            Self::Manual => manual::paper(&reader),
            Self::Facilitator => facilitator::paper(&reader, attached),
            Self::Evaluation => evaluation::paper(&reader),
            Self::Sheets => sheets::paper(&reader),
            Self::Slides => slides::paper(&reader),
        }
    }

    /// As PDF.
    ///
    /// # Errors
    /// When it cannot be set.
    pub fn pdf(self, scenario: &Scenario, attached: &Attached, words: &Words) -> Result<Vec<u8>, Trouble> {
        let paper = self.paper(scenario, attached, words);
        let bytes = if self == Self::Slides { paper.slides() } else { paper.pdf() };
        bytes.map_err(|error| Trouble::NotPrinted(error.to_string()))
    }
}

/// A paper as PDF.
///
/// # Errors
/// When it cannot be set.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, Trouble> {
    paper.pdf().map_err(|error| Trouble::NotPrinted(error.to_string()))
}

/// A paper for a word processor.
///
/// # Errors
/// When it cannot be written.
pub fn docx(paper: &Paper) -> Result<Vec<u8>, Trouble> {
    paper.docx().map_err(|error| Trouble::NotPrinted(error.to_string()))
}

/// A paper of these chapters, with what all papers of an exercise have.
pub(super) fn paper(reader: &Reader<'_>, kind: &str, mut cover: Cover, chapters: Vec<Chapter>) -> Paper {
    if parvis_words::is_draft(reader.words.language()) {
        cover.notices.push(reader.get("plan-draft-translation"));
    }
    Paper {
        lang: reader.words.language(),
        mark: reader.get("exercise-mark"),
        kind: reader.get(kind),
        title: reader.text("title"),
        page: reader.texts("plan-page", &[("page", "@1@"), ("pages", "@2@")]),
        cover,
        contents: Some(reader.get("plan-contents")),
        chapters,
    }
}

/// A chapter whose heading is a message.
fn chapter(reader: &Reader<'_>, id: &str, apart: bool, blocks: Vec<Block>) -> Chapter {
    Chapter { title: reader.get(id), apart, blocks }
}

/// The rules, one to a line, under the words that come first.
fn rules(reader: &Reader<'_>) -> Vec<Block> {
    vec![Block::List(reader.lines("rules"))]
}

fn wellbeing(reader: &Reader<'_>) -> Block {
    Block::Notice(reader.lines("wellbeing"))
}

fn objectives(reader: &Reader<'_>) -> Block {
    let line = |id: &ObjectiveId| named(reader, id.as_str(), &format!("objective.{id}"));
    Block::List(reader.scenario.objectives.iter().map(line).collect())
}

/// `O1  Decide whether …`.
fn named(reader: &Reader<'_>, name: &str, key: &str) -> Line {
    let text = reader.line(key);
    Line(Line::strong(name).0.into_iter().chain(text.0).collect())
}

/// `Module 1. The threat arrives`, the number its place in the story.
fn module_title(reader: &Reader<'_>, module: &Module) -> String {
    let title = reader.text(&format!("module.{}.title", module.id));
    reader.texts("exercise-print-module", &[("module", module.id.as_str()), ("title", &title)])
}

/// `40 minutes · O1, O2`.
fn module_facts(reader: &Reader<'_>, module: &Module) -> Line {
    let count = [("count", parvis_core::Arg::Count(module.minutes.into()))];
    let objectives: Vec<&str> = module.objectives.iter().map(ObjectiveId::as_str).collect();
    let minutes = reader.fill("exercise-print-minutes", &count);
    Line::default().and(format!("{minutes} · {}", objectives.join(", ")), Style::Soft)
}

/// Questions of a module, by the function they are for.
fn questions(reader: &Reader<'_>, module: &ModuleId) -> Vec<Block> {
    let of: Vec<_> = reader.scenario.questions.iter().filter(|one| one.module == *module).collect();
    if of.is_empty() {
        return Vec::new();
    }
    let line = |one: &&parvis_exercise::pack::Question| {
        let function = reader.functions(&[one.function]);
        named(reader, &format!("{function}:"), &format!("question.{}", one.id))
    };
    vec![Block::Heading(reader.get("exercise-print-questions")), Block::List(of.iter().map(line).collect())]
}

/// Tasks of a module.
fn tasks<'a>(reader: &Reader<'a>, module: &'a ModuleId) -> impl Iterator<Item = &'a Task> + use<'a> {
    reader.scenario.tasks.iter().filter(move |task| task.module == *module)
}

/// The glossary.
fn glossary(reader: &Reader<'_>) -> Block {
    let row = |term: &parvis_exercise::id::TermId| {
        let name = Line::strong(reader.text(&format!("term.{term}")));
        let mut means = reader.lines(&format!("term.{term}.means"));
        for nation in reader.scenario.own_terms.get(term).into_iter().flatten() {
            let own = reader.text(&format!("term.{term}.in.{nation}"));
            means.push(Line::default().and(format!("{}: {own}", reader.nation(nation)), Style::Soft));
        }
        vec![vec![name], means]
    };
    Block::Table(parvis_print::Table {
        widths: vec![3, 8],
        head: ["exercise-print-term", "exercise-print-means"].map(|id| reader.get(id)).into(),
        rows: reader.scenario.terms.iter().map(row).collect(),
        form: None,
    })
}
