//! What a document is made from: plain values the app fills in, because engines are not imported here.

use jiff::civil::Date;
use parvis_core::reach::UnitReach;
use parvis_core::{Citation, Dossier, Finding};
use parvis_words::Words;

/// Everything a plan or a findings page needs. Texts are already in the reader's language.
#[derive(Clone)]
pub struct PlanView<'a> {
    /// What is known about the site.
    pub dossier: &'a Dossier,
    /// What the checks found, in any order.
    pub findings: &'a [Finding],
    /// The verdicts on the site's class, one a question the pack asks; empty when it classifies nothing.
    pub classifications: Vec<ClassificationView>,
    /// What each unit of the floor plan can reach; empty when there is no floor plan.
    pub reach: &'a [UnitReach],
    /// What the pack asks of a site of this class.
    pub requirements: Vec<RequirementView>,
    /// Days something is due.
    pub deadlines: Vec<DeadlineView>,
    /// Facts nobody has given yet, with the question that settles each.
    pub missing_facts: Vec<MissingFactView>,
    /// Known facts of the site, for the class card.
    pub facts: Vec<FactView>,
    /// Who approves the plan. Empty: the usual four, with empty seals.
    pub seals: Vec<SealView>,
    /// The reader's language.
    pub words: &'a Words,
    /// The day of this revision.
    pub date: Date,
    /// The rule pack used.
    pub pack: PackView,
    /// What of it is printed.
    pub part: Part,
}

/// The seal of an agency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SealView {
    /// What the agency is called.
    pub agency: String,
    /// How it approved; empty until it did.
    pub approved: String,
    /// The day; empty until it did.
    pub day: String,
}

/// What of the plan is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    #[default]
    Whole,
    /// What responders need on the way in: the sheet and its drawings.
    Responders,
    /// What the site is under its law, and what that asks of it.
    ClassCard,
}

impl Part {
    /// The word the templates know it by.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Responders => "responders",
            Self::ClassCard => "class-card",
        }
    }
}

/// The rule pack a document rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackView {
    /// What it is called.
    pub title: String,
    /// Its edition.
    pub edition: String,
}

/// Yes, no, or not to be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// Facts are missing.
    Open,
}

/// The verdict on the site's class, with everything that led to it.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassificationView {
    /// What was asked: "Objects vulnerable to terrorism, group 2".
    pub title: String,
    /// Whether the site is in the class.
    pub answer: Answer,
    /// The verdict in one sentence: "In the class", "Cannot be decided: two facts are missing".
    pub outcome: String,
    /// Each criterion that was looked at.
    pub reasons: Vec<ReasonView>,
    /// What counsel should confirm, each a sentence.
    pub flags: Vec<String>,
    /// Criteria whose text is not known and that therefore decide nothing, each a sentence.
    pub stubs: Vec<String>,
}

/// One criterion and its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonView {
    /// The criterion in a sentence.
    pub text: String,
    /// Its answer.
    pub answer: Answer,
    /// Where it stands.
    pub citation: Option<Citation>,
    /// The facts it used or lacks.
    pub facts: Vec<FactView>,
}

/// A fact as a document shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactView {
    /// Its name.
    pub label: String,
    /// Its value with its unit; `None` when nobody has said.
    pub value: Option<String>,
    /// Who said so.
    pub source: String,
    /// When.
    pub date: Option<Date>,
}

/// One requirement of the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct RequirementView {
    /// What is asked.
    pub text: String,
    /// Whether it is met.
    pub answer: Answer,
    /// Why, or what is missing; may be empty.
    pub note: String,
    /// Where it stands.
    pub citation: Option<Citation>,
}

/// A day something is due.
#[derive(Clone, Debug, PartialEq)]
pub struct DeadlineView {
    /// What is due.
    pub text: String,
    /// The day, when it can be worked out.
    pub due: Option<Date>,
    /// From what it is counted, or why no day can be given; may be empty.
    pub note: String,
    /// Where it stands.
    pub citation: Option<Citation>,
}

/// A fact nobody has given yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingFactView {
    /// Its name.
    pub label: String,
    /// The question that settles it.
    pub ask: String,
}
