//! Pack files as they are written; `load` turns them into the parts of a pack.

use crate::condition::When;
use deserr::Deserr;
use parvis_core::{Evidence, Language, Text};
use parvis_toml::{Day, Entries, Troubles};

/// A text in several languages; English is always there.
#[derive(Clone, Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct Words {
    en: String,
    #[deserr(default)]
    ru: Option<String>,
    #[deserr(default)]
    kk: Option<String>,
    #[deserr(default)]
    fr: Option<String>,
    #[deserr(default)]
    ky: Option<String>,
    #[deserr(default)]
    tg: Option<String>,
    #[deserr(default)]
    uz: Option<String>,
    #[deserr(default)]
    tk: Option<String>,
}

impl Words {
    /// As a text.
    pub fn text(self) -> Text {
        let Self { en, ru, kk, fr, ky, tg, uz, tk } = self;
        let others = [
            (Language::Ru, ru),
            (Language::Kk, kk),
            (Language::Fr, fr),
            (Language::Ky, ky),
            (Language::Tg, tg),
            (Language::Uz, uz),
            (Language::Tk, tk),
        ];
        let others = others.into_iter().filter_map(|(language, text)| Some((language, text?)));
        Text(std::iter::once((Language::En, en)).chain(others).collect())
    }
}

/// An evidence mark.
#[derive(Clone, Copy, Debug, Deserr)]
#[deserr(error = Troubles, rename_all = lowercase)]
pub enum Mark {
    /// The primary text was on screen.
    Text,
    /// A secondary source was.
    Secondary,
    /// Remembered.
    Recalled,
    /// Our own.
    Inferred,
}

impl From<Mark> for Evidence {
    fn from(mark: Mark) -> Self {
        match mark {
            Mark::Text => Self::Text,
            Mark::Secondary => Self::Secondary,
            Mark::Recalled => Self::Recalled,
            Mark::Inferred => Self::Inferred,
        }
    }
}

/// `facts.toml`.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct FactsFile {
    /// Languages no native speaker has read.
    #[deserr(default)]
    #[expect(dead_code, reason = "for translators; nothing in the program depends on it")]
    pub draft: Vec<String>,
    /// The entries.
    pub facts: Entries<FactFile>,
}

/// One entry of the fact dictionary.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct FactFile {
    pub kind: KindWord,
    #[deserr(default)]
    pub unit: String,
    pub label: Words,
    pub ask: Words,
    #[deserr(default)]
    pub words: Entries<Words>,
}

/// A fact's kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Troubles, rename_all = lowercase)]
pub enum KindWord {
    Bool,
    Count,
    Measure,
    Choice,
    Choices,
    Date,
    Text,
}

/// `pack.toml`.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct PackFile {
    pub id: String,
    pub edition: String,
    pub version: String,
    pub countries: Vec<String>,
    pub mode: ModeWord,
    pub title: Words,
    #[deserr(default)]
    pub force: ForceFile,
    #[deserr(default)]
    pub reviewer: String,
    #[deserr(default)]
    pub revision: String,
    #[deserr(default)]
    pub draft: Vec<String>,
    #[deserr(default)]
    pub school_year_starts: Option<String>,
    #[deserr(default)]
    pub holidays: Option<Vec<Day>>,
    #[deserr(default)]
    pub scheme: Vec<SchemeFile>,
    #[deserr(default)]
    pub class: Vec<ClassFile>,
}

/// A pack's mode.
#[derive(Clone, Copy, Debug, Deserr)]
#[deserr(error = Troubles, rename_all = lowercase)]
pub enum ModeWord {
    Compliance,
    Readiness,
    Planning,
}

#[derive(Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct ForceFile {
    #[deserr(default)]
    pub from: Option<Day>,
    #[deserr(default)]
    pub until: Option<Day>,
    #[deserr(default)]
    pub note: Option<Words>,
    #[deserr(default)]
    pub compliance_from: Option<Day>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct SchemeFile {
    pub id: String,
    pub title: Words,
    #[deserr(default)]
    pub applies: Option<When>,
    #[deserr(default)]
    pub scope: Option<String>,
    pub otherwise: Words,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct ClassFile {
    pub id: String,
    pub scheme: String,
    pub title: Words,
}

/// `criteria.toml`.
#[derive(Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct CriteriaFile {
    #[deserr(default)]
    pub criterion: Vec<CriterionFile>,
    #[deserr(default)]
    pub gap: Vec<GapFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct CriterionFile {
    pub id: String,
    #[deserr(default)]
    pub class: Option<String>,
    pub when: When,
    pub act: String,
    #[deserr(default)]
    pub place: String,
    pub evidence: Mark,
    pub says: Words,
    #[deserr(default = true)]
    pub enabled: bool,
    #[deserr(default)]
    pub from: Option<Day>,
    #[deserr(default)]
    pub until: Option<Day>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct GapFile {
    pub id: String,
    pub kind: GapWord,
    pub scheme: String,
    pub when: When,
    #[deserr(default)]
    pub between: Vec<String>,
    #[deserr(default)]
    pub needs: String,
    pub act: String,
    #[deserr(default)]
    pub place: String,
    pub evidence: Mark,
    pub says: Words,
}

/// A gap's kind.
#[derive(Clone, Copy, Debug, Deserr)]
#[deserr(error = Troubles, rename_all = lowercase)]
pub enum GapWord {
    Stub,
    Boundary,
}

/// `requirements.toml`.
#[derive(Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct RequirementsFile {
    #[deserr(default)]
    pub requirement: Vec<RequirementFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct RequirementFile {
    pub id: String,
    #[deserr(rename = "for", default)]
    pub classes: Vec<String>,
    pub theme: String,
    #[deserr(default)]
    pub when: Option<When>,
    #[deserr(default)]
    pub met: Option<When>,
    pub act: String,
    #[deserr(default)]
    pub place: String,
    pub evidence: Mark,
    pub says: Words,
    #[deserr(default)]
    pub settle: Option<Words>,
    #[deserr(default)]
    pub from: Option<Day>,
    #[deserr(default)]
    pub until: Option<Day>,
}

/// `deadlines.toml`.
#[derive(Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct DeadlinesFile {
    #[deserr(default)]
    pub deadline: Vec<DeadlineFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct DeadlineFile {
    pub id: String,
    #[deserr(rename = "for", default)]
    pub classes: Vec<String>,
    #[deserr(default)]
    pub when: Option<When>,
    #[deserr(default)]
    pub after: Option<String>,
    #[deserr(default)]
    pub within: Option<u32>,
    #[deserr(default)]
    pub unit: Option<String>,
    #[deserr(default)]
    pub first_day_counts: bool,
    #[deserr(default)]
    pub on: Option<Day>,
    #[deserr(default)]
    pub done: Option<String>,
    pub act: String,
    #[deserr(default)]
    pub place: String,
    pub evidence: Mark,
    pub says: Words,
    #[deserr(default)]
    pub from: Option<Day>,
    #[deserr(default)]
    pub until: Option<Day>,
}

/// `drills.toml`.
#[derive(Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct DrillsFile {
    #[deserr(default)]
    pub drill: Vec<DrillFile>,
    #[deserr(default)]
    pub practice: Vec<PracticeFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct DrillFile {
    pub id: String,
    #[deserr(rename = "for", default)]
    pub classes: Vec<String>,
    #[deserr(default)]
    pub when: Option<When>,
    pub kinds: Vec<String>,
    pub count: u32,
    pub per: String,
    pub act: String,
    #[deserr(default)]
    pub place: String,
    pub evidence: Mark,
    pub says: Words,
    #[deserr(default)]
    pub from: Option<Day>,
    #[deserr(default)]
    pub until: Option<Day>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct PracticeFile {
    pub id: String,
    pub rule: String,
    #[deserr(default)]
    pub groups: Vec<String>,
    pub act: String,
    #[deserr(default)]
    pub place: String,
    pub evidence: Mark,
    pub says: Words,
}

/// `postures.toml`.
#[derive(Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct PosturesFile {
    #[deserr(default)]
    pub posture: Vec<PostureFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct PostureFile {
    pub id: String,
    pub title: Words,
    pub when: Words,
    pub steps: Vec<Words>,
    pub act: String,
    #[deserr(default)]
    pub place: String,
    pub evidence: Mark,
}

/// `notes.toml`.
#[derive(Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct NotesFile {
    #[deserr(default)]
    pub note: Vec<NoteFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct NoteFile {
    pub id: String,
    pub topic: String,
    pub act: String,
    #[deserr(default)]
    pub place: String,
    pub evidence: Mark,
    pub says: Words,
}
