//! The after-action report and a nation's own part, as papers: every sentence with the numbers of what proves it.

mod annex;
mod evidence;
mod matrix;
mod messages;
mod nation;
mod nation_sheet;
mod plan;
mod practice;
mod sheets;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_scenarios;

pub use annex::kind;
pub use evidence::{Entry, evidence};
pub use matrix::{limits, quoted};
pub use nation::nation_paper;
pub use nation_sheet::nation_sheet;
pub use plan::{at_site, tried};
pub use practice::{practice_json, practice_paper};
pub use sheets::{When, sheet};

use super::reader::{Reader, about_said};
use super::said::said;
use jiff::civil::Date;
use parvis_core::Arg;
use parvis_exercise::id::{NoteId, ReportBox};
use parvis_exercise::report::{Reach, Report, Section, SectionKind};
use parvis_exercise::{Event, Scenario, State};
use parvis_print::{Block, Chapter, Cover, Line, Paper, Style};
use parvis_store::DossierId;
use parvis_words::Words;
use std::collections::BTreeMap;

/// An exercise that was played, whole or so far.
#[derive(Clone, Copy)]
pub struct Played<'a> {
    /// What was played.
    pub scenario: &'a Scenario,
    /// What happened.
    pub events: &'a [Event],
    /// What follows from it.
    pub state: &'a State,
    /// What is to be said of it.
    pub report: &'a Report,
    /// What of its improvement plan is done, as the dossiers of sites say.
    pub done: &'a BTreeMap<NoteId, Vec<DoneAt>>,
    /// The day it is read: what should have been done before it is overdue.
    pub today: Date,
}

/// An improvement action in the dossier of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneAt {
    /// The dossier.
    pub site: DossierId,
    /// What the site is called.
    pub name: String,
    /// The day it was done there; nothing while it is not.
    pub on: Option<Date>,
}

/// The after-action report for the reader of `words`.
pub fn after_action(played: &Played<'_>, words: &Words) -> Paper {
    let after = After { played, reader: Reader { scenario: played.scenario, words } };
    let mut chapters = Vec::new();
    for section in &played.report.sections {
        chapters.push(after.chapter(section));
        if section.section == SectionKind::Comparison {
            chapters.push(messages::chapter(&after));
        }
    }
    chapters.push(plan::chapter(&after));
    chapters.push(annex::chapter(&after));
    after.paper("exercise-print-report", after.cover(), chapters)
}

/// What every chapter is written from.
struct After<'a> {
    played: &'a Played<'a>,
    reader: Reader<'a>,
}

impl After<'_> {
    fn paper(&self, kind: &str, cover: Cover, chapters: Vec<Chapter>) -> Paper {
        super::documents::paper(&self.reader, kind, cover, chapters)
    }

    fn cover(&self) -> Cover {
        let reader = &self.reader;
        let report = self.played.report;
        let reach = match report.reach {
            Reach::Room => reader.get("exercise-print-reach-room"),
            Reach::Outside => reader.get("exercise-print-reach-outside"),
        };
        let nations: Vec<String> = report.comparison.nations.iter().map(|one| reader.nation(one)).collect();
        let last = reader.fill("exercise-print-record-until", &[("last", Arg::Count(report.last))]);
        let rows = vec![
            [reader.get("exercise-print-nations"), nations.join(", ")],
            [reader.get("exercise-print-reach"), reach],
            [reader.get("exercise-print-record"), last],
        ];
        let mut cover = reader.cover(Vec::new());
        cover.rows =
            about_said(&report.about, reader.words).into_iter().chain(rows).chain(cover.rows).collect();
        if !report.to_write.is_empty() {
            cover.notices.push(reader.get("exercise-print-draft"));
        }
        cover
    }

    fn chapter(&self, section: &Section) -> Chapter {
        let reader = &self.reader;
        let mut blocks = Vec::new();
        if of(section.section).is_some_and(|one| self.played.report.to_write.contains(&one)) {
            blocks.push(Block::Notice(vec![Line::plain(reader.get("exercise-print-to-write"))]));
        }
        // The comparison's sentences say cell by cell what its tables say.
        blocks.extend(match section.section {
            SectionKind::Comparison => matrix::blocks(self),
            _ => self.sentences(section),
        });
        let apart = matches!(section.section, SectionKind::Overview | SectionKind::Comparison);
        Chapter { title: reader.get(heading(section.section)), apart, blocks }
    }

    /// What a person wrote as paragraphs, what was asked as a heading, the rest as lists.
    fn sentences(&self, section: &Section) -> Vec<Block> {
        let Played { scenario, state, .. } = *self.played;
        let mut blocks = Vec::new();
        let mut items = Vec::new();
        for sentence in &section.sentences {
            let text = said(sentence, scenario, state, self.reader.words);
            let line = Line::plain(text.clone()).and(proof(&sentence.proof), Style::Soft);
            let apart = match sentence.id {
                "report-written" => Block::Text(line),
                "report-task" => Block::Heading(text),
                _ => {
                    items.push(line);
                    continue;
                }
            };
            blocks.extend(listed(&mut items));
            blocks.push(apart);
        }
        blocks.extend(listed(&mut items));
        if blocks.is_empty() {
            blocks.push(Block::Text(self.nothing()));
        }
        blocks
    }

    fn nothing(&self) -> Line {
        Line::default().and(self.reader.get("exercise-print-nothing"), Style::Quiet)
    }
}

/// What has gathered, as a list.
fn listed(items: &mut Vec<Line>) -> Option<Block> {
    (!items.is_empty()).then(|| Block::List(std::mem::take(items)))
}

/// The numbers of what proves something: `[4, 17]`.
fn proof<'a>(numbers: impl IntoIterator<Item = &'a u64>) -> String {
    let numbers: Vec<String> = numbers.into_iter().map(ToString::to_string).collect();
    if numbers.is_empty() { String::new() } else { format!("[{}]", numbers.join(", ")) }
}

const fn heading(section: SectionKind) -> &'static str {
    match section {
        SectionKind::Overview => "exercise-section-overview",
        SectionKind::Objectives => "exercise-section-objectives",
        SectionKind::Timeline => "exercise-section-timeline",
        SectionKind::Strengths => "exercise-section-strengths",
        SectionKind::Areas => "exercise-section-areas",
        SectionKind::Comparison => "exercise-section-comparison",
        SectionKind::Answers => "exercise-section-answers",
        SectionKind::Decisions => "exercise-section-decisions",
        SectionKind::Parked => "exercise-section-parked",
        SectionKind::Feedback => "exercise-section-feedback",
        SectionKind::Conclusion => "exercise-section-conclusion",
    }
}

/// The box a person fills in for a section.
const fn of(section: SectionKind) -> Option<ReportBox> {
    match section {
        SectionKind::Overview => Some(ReportBox::Overview),
        SectionKind::Strengths => Some(ReportBox::Strengths),
        SectionKind::Areas => Some(ReportBox::Areas),
        SectionKind::Conclusion => Some(ReportBox::Conclusion),
        _ => None,
    }
}
