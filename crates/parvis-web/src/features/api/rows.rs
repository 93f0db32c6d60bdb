//! What programs read: rows of their own, so that the inside may change.

use parvis_app::office::{Approval, FactForm, JournalSought, PartAnswer, Site, SiteFile, Summary, Turn};
use parvis_core::{Dossier, Finding, Standing, Value};
use parvis_words::Words;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// So many lines of a journal are in one answer; ours.
const LINES: u64 = 500;

/// Which lines of a journal are wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct Before {
    /// Only lines before this one: the number of the last of an earlier answer.
    before: Option<i64>,
}

impl Before {
    /// The same for the office.
    pub fn sought(&self) -> JournalSought<'static> {
        JournalSought { before: self.before, most: LINES, ..JournalSought::default() }
    }
}

/// A page of sites.
#[derive(Serialize, ToSchema)]
pub struct SiteList {
    /// The sites of this page, by name.
    pub sites: Vec<SiteRow>,
    /// How many there are on all pages.
    pub all: u64,
}

/// A site.
#[derive(Serialize, ToSchema)]
pub struct SiteRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Two-letter country code.
    pub country: String,
    /// Its decided classes, `scheme:class`.
    pub classes: Vec<String>,
    /// The revision this is about.
    pub revision: i64,
    /// Findings that must be settled, and nothing was decided about; none of the three counts for who may not know them.
    pub errors: Option<i64>,
    /// Findings that should be.
    pub warnings: Option<i64>,
    /// Findings good to know.
    pub notes: Option<i64>,
    /// Whether there is a drawing.
    pub drawn: bool,
    /// Where its plan stands: `draft`, `sent`, `in-force`.
    pub stage: String,
    /// The last day of a plan in force, YYYY-MM-DD.
    pub until: Option<String>,
}

impl From<Summary> for SiteRow {
    fn from(summary: Summary) -> Self {
        Self {
            id: summary.dossier.to_string(),
            name: summary.name,
            country: summary.country,
            classes: summary.class.split_whitespace().map(ToOwned::to_owned).collect(),
            revision: summary.revision,
            errors: summary.counts.map(|counts| counts.errors),
            warnings: summary.counts.map(|counts| counts.warnings),
            notes: summary.counts.map(|counts| counts.notes),
            drawn: summary.drawn,
            stage: summary.stage,
            until: summary.until.map(|day| day.to_string()),
        }
    }
}

/// A finding.
#[derive(Serialize, ToSchema)]
pub struct FindingRow {
    /// Stands for it where something is decided about it.
    pub mark: String,
    /// Its code: `E203`.
    pub code: String,
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// Where: `unit:101`.
    pub place: String,
    /// Where, as people call it.
    pub place_name: String,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub says: String,
    /// What would settle it.
    pub settle: String,
    /// Who asks for it.
    pub cited: Vec<String>,
    /// Where it stands: `open`, `in-hand`, `overdue`, `accepted`.
    pub standing: String,
    /// What was decided, as a sentence.
    pub decided: Option<String>,
}

impl FindingRow {
    /// A finding of a dossier.
    pub fn new(finding: &Finding, standing: Standing<'_>, dossier: &Dossier, words: &Words) -> Self {
        Self {
            mark: Site::mark(finding),
            code: finding.code.to_string(),
            severity: finding.severity.as_str().to_owned(),
            place: parvis_app::place_word(&finding.place),
            place_name: words.place(&finding.place, dossier),
            title: words.title(finding.code),
            says: words.says(finding, dossier),
            settle: words.settle(finding, dossier),
            cited: finding.citations.iter().map(|citation| words.citation(citation)).collect(),
            standing: standing.word().to_owned(),
            decided: words.decided(standing),
        }
    }
}

/// A fact.
#[derive(Serialize, ToSchema)]
pub struct FactRow {
    /// Which one.
    pub key: String,
    /// What it is called.
    pub label: String,
    /// What is known: a truth value, a number, a word or words; null while unknown.
    #[schema(value_type = Option<serde_json::Value>)]
    pub value: Option<serde_json::Value>,
    /// Who says so.
    pub source: Option<String>,
    /// The day it was true, YYYY-MM-DD.
    pub date: Option<String>,
    /// Stands for what it is now: send it back as `was` with a change.
    pub mark: String,
}

impl FactRow {
    /// A fact of a site.
    pub fn new(form: &FactForm, words: &Words) -> Self {
        let from = form.fact.from();
        Self {
            key: form.key.to_string(),
            label: words.fact_label(&form.key),
            value: form.fact.value().map(value),
            source: from.map(|from| from.source.clone()),
            date: from.map(|from| from.date.to_string()),
            mark: form.mark.clone(),
        }
    }
}

fn value(value: &Value) -> serde_json::Value {
    match value {
        Value::Bool(truth) => (*truth).into(),
        Value::Number(number) => (*number).into(),
        Value::Choice(word) => word.to_string().into(),
        Value::Choices(words) => words.iter().map(ToString::to_string).collect(),
        Value::Date(day) => day.to_string().into(),
        Value::Text(text) => text.clone().into(),
    }
}

/// Where the approval of a plan stands.
#[derive(Serialize, ToSchema)]
pub struct ApprovalRow {
    /// The version waiting for answers.
    pub sent: Option<i64>,
    /// The version in force.
    pub in_force: Option<i64>,
    /// The last day of the version in force, YYYY-MM-DD.
    pub until: Option<String>,
    /// The agencies asked last.
    pub seals: Vec<SealRow>,
    /// Names of the files that changed since.
    pub changed: Vec<String>,
    /// What stands for the version sent, and for the one in force: send it to take that back.
    pub submissions: Vec<String>,
    /// Whom you may send it to; none if you may not.
    pub approvers: Vec<ApproverRow>,
    /// Findings that must be decided before it is sent.
    pub open: usize,
    /// What you are asked, if you are.
    pub turn: Option<TurnRow>,
}

/// Somebody who can be asked.
#[derive(Serialize, ToSchema)]
pub struct ApproverRow {
    /// Their id: send it as one of `to`.
    pub id: String,
    /// What they are called.
    pub name: String,
}

/// An answer that is waited for.
#[derive(Serialize, ToSchema)]
pub struct TurnRow {
    /// Stands for the version: send it back with your answer.
    pub submission: String,
    /// You wrote in it yourself, so somebody else must answer.
    pub own: bool,
    /// What you answered to this version: `approved`, `conditional`, `refused`.
    pub given: Option<String>,
    /// The parts you can answer one by one.
    pub parts: Vec<PartRow>,
    /// The parts you approved before, unchanged since: these are not asked again.
    pub settled: Vec<String>,
}

/// A part of a plan.
#[derive(Serialize, ToSchema)]
pub struct PartRow {
    /// The name of its file.
    pub part: String,
    /// What was answered about it: `approved`, `change`; null: nothing.
    pub answer: Option<String>,
}

/// An agency's seal.
#[derive(Serialize, ToSchema)]
pub struct SealRow {
    /// What it is called.
    pub name: String,
    /// `approved`, `conditional`, `refused`; null while it waits.
    pub verdict: Option<String>,
    /// What it wrote.
    pub words: Option<String>,
    /// What it answered about each part.
    pub parts: Vec<PartRow>,
}

impl From<Turn> for TurnRow {
    fn from(turn: Turn) -> Self {
        let part = |(part, answer): (String, Option<PartAnswer>)| PartRow {
            part,
            answer: answer.map(|answer| answer.word().to_owned()),
        };
        Self {
            submission: turn.submission.to_string(),
            own: turn.own,
            given: turn.given.map(|given| given.word().to_owned()),
            parts: turn.parts.into_iter().map(part).collect(),
            settled: turn.settled,
        }
    }
}

impl From<Approval> for ApprovalRow {
    fn from(approval: Approval) -> Self {
        let part = |(part, answer): (&String, &PartAnswer)| PartRow {
            part: part.clone(),
            answer: Some(answer.word().to_owned()),
        };
        let seal = |seal: parvis_app::office::Seal| SealRow {
            name: seal.name,
            verdict: seal.answer.as_ref().map(|answer| answer.verdict.word().to_owned()),
            parts: seal.answer.iter().flat_map(|answer| &answer.parts).map(part).collect(),
            words: seal.answer.map(|answer| answer.words).filter(|words| !words.is_empty()),
        };
        let approver =
            |it: parvis_app::office::Approver| ApproverRow { id: it.account.to_string(), name: it.name };
        let course = [&approval.course.sent, &approval.course.in_force].into_iter().flatten();
        Self {
            submissions: course.map(|it| it.id.to_string()).collect(),
            approvers: approval.approvers.into_iter().map(approver).collect(),
            open: approval.open,
            sent: approval.course.sent.map(|it| it.number),
            until: approval.course.in_force.as_ref().map(|it| it.until.to_string()),
            in_force: approval.course.in_force.map(|it| it.number),
            seals: approval.seals.into_iter().map(seal).collect(),
            changed: approval.changed,
            turn: approval.turn.map(Into::into),
        }
    }
}

/// A file of a site.
#[derive(Serialize, ToSchema)]
pub struct FileRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The format, by its bytes: `PDF`.
    pub format: String,
    /// `blueprint`, `photograph` or `other`.
    pub shows: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// When it was added, as RFC 3339.
    pub at: String,
    /// Who added it.
    pub by: String,
}

impl From<SiteFile> for FileRow {
    fn from(file: SiteFile) -> Self {
        Self {
            id: file.id.to_string(),
            name: file.name,
            format: file.format,
            shows: file.shows.word().to_owned(),
            bytes: file.size,
            at: file.at.to_string(),
            by: file.by,
        }
    }
}

/// What was saved.
#[derive(Serialize, ToSchema)]
pub struct Saved {
    /// The revision it now is.
    pub revision: i64,
}

/// What was made.
#[derive(Serialize, ToSchema)]
pub struct Made {
    /// Its id.
    pub id: String,
}
