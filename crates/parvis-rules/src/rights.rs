//! The rights gate (`packs/rights.toml`): the questions a measure must answer, and the rules for recordings.

use crate::packs::{Mark, Words};
use deserr::Deserr;
use parvis_core::{Citation, Finding, Text};
use parvis_toml::Troubles;
use std::collections::BTreeMap;

/// One question of the gate.
#[derive(Clone, Debug, PartialEq)]
pub struct RightsQuestion {
    /// Its id: `rg.necessity`.
    pub id: String,
    /// The fields of the rights check that answer it.
    pub fields: Vec<String>,
    /// The question.
    pub ask: Text,
    /// What blocks the measure, in plain words; may be empty.
    pub blocks: Text,
    /// Where it comes from.
    pub citation: Citation,
}

/// A number of the rules for recordings.
#[derive(Clone, Debug, PartialEq)]
pub struct RightsNumber {
    /// The number.
    pub value: f64,
    /// Where it comes from; `says` puts it in plain words.
    pub citation: Citation,
}

/// The questions a measure must answer, and the rules for recordings.
#[derive(Clone, Debug, Default)]
pub struct RightsGate {
    /// The questions, in order.
    pub questions: Vec<RightsQuestion>,
    /// Numbers by id: `retention.default_hours`.
    pub numbers: BTreeMap<String, RightsNumber>,
    /// Lists of words by id: `cctv.sign`, `cctv.never`, `impacts`.
    pub lists: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct RightsFile {
    question: Vec<QuestionFile>,
    number: Vec<NumberFile>,
    list: Vec<ListFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct QuestionFile {
    id: String,
    fields: Vec<String>,
    ask: Words,
    #[deserr(default)]
    blocks: Option<Words>,
    act: String,
    #[deserr(default)]
    place: String,
    evidence: Mark,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct NumberFile {
    id: String,
    value: f64,
    act: String,
    #[deserr(default)]
    place: String,
    evidence: Mark,
    says: Words,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct ListFile {
    id: String,
    words: Vec<String>,
}

impl RightsGate {
    /// Reads `rights.toml`.
    pub(crate) fn read(files: &BTreeMap<String, String>, findings: &mut Vec<Finding>) -> Self {
        let Some(text) = files.get("rights.toml") else { return Self::default() };
        let (file, new) = parvis_toml::read::<RightsFile>("rights.toml", text);
        findings.extend(new);
        file.map(Self::from).unwrap_or_default()
    }

    /// A number by its id.
    pub fn number(&self, id: &str) -> Option<&RightsNumber> {
        self.numbers.get(id)
    }

    /// A list by its id; empty when there is none.
    pub fn list(&self, id: &str) -> &[String] {
        self.lists.get(id).map_or(&[], Vec::as_slice)
    }
}

impl From<RightsFile> for RightsGate {
    fn from(file: RightsFile) -> Self {
        let question = |one: QuestionFile| RightsQuestion {
            id: one.id,
            fields: one.fields,
            ask: one.ask.text(),
            blocks: one.blocks.map(Words::text).unwrap_or_default(),
            citation: Citation {
                act: one.act,
                place: one.place,
                evidence: one.evidence.into(),
                says: Text::default(),
            },
        };
        let number = |one: NumberFile| {
            let says = one.says.text();
            let citation = Citation { act: one.act, place: one.place, evidence: one.evidence.into(), says };
            (one.id, RightsNumber { value: one.value, citation })
        };
        Self {
            questions: file.question.into_iter().map(question).collect(),
            numbers: file.number.into_iter().map(number).collect(),
            lists: file.list.into_iter().map(|list| (list.id, list.words)).collect(),
        }
    }
}
