//! The report of a drill as a paper.

use super::said::said;
use super::{Drilled, tables};
use parvis_core::{Arg, DrillKind};
use parvis_exercise::drill::report::{Section, SectionKind};
use parvis_exercise::report::Sentence;
use parvis_print::{Block, Chapter, Cover, Line, Paper, Style, Table};
use parvis_words::Words;

/// Empty rows below the gaps: for what people agree on when they talk it over.
const ROOM_TO_WRITE: usize = 3;
/// How high such a row is at least, in millimetres: two lines of handwriting.
const ROW_HIGH: u16 = 14;

/// The report for the reader of `words`.
pub fn paper(drilled: &Drilled<'_>, words: &Words) -> Paper {
    let told = Told { drilled, words };
    // The gaps stand in the table of what follows.
    let sections = drilled.report.sections.iter().filter(|one| one.section != SectionKind::Gaps);
    let mut chapters: Vec<Chapter> = sections.map(|section| told.chapter(section)).collect();
    chapters.push(told.follows());
    chapters.push(told.about());
    Paper {
        lang: words.language(),
        mark: words.get("drill-report-mark"),
        kind: words.get("drill-report-paper"),
        title: drilled.site.to_owned(),
        page: words.fill("plan-page", &[("page", text("@1@")), ("pages", text("@2@"))]),
        cover: told.cover(),
        contents: None,
        chapters,
    }
}

/// A drill and who reads of it.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    pub drilled: &'a Drilled<'a>,
    pub words: &'a Words,
}

impl Told<'_> {
    /// What people call a room or an exit.
    pub fn name(&self, id: &str) -> String {
        (self.drilled.name)(id)
    }

    /// What the drill was, and what came of it: the first page is all that most people read.
    fn cover(&self) -> Cover {
        let words = self.words;
        let mut rows = vec![[words.get("drill-report-day"), words.date(self.drilled.day)]];
        if let Some(plan) = self.drilled.state.plan() {
            let kind = words.get(&format!("drill-{}", plan.drill_kind.as_str()));
            rows.push([words.get("drill-report-kind"), kind]);
            let group = |group: &parvis_exercise::drill::event::Group| {
                words.get(&format!("drill-group-{}", group.as_str()))
            };
            let groups: Vec<String> = plan.groups.iter().map(group).collect();
            rows.push([words.get("drill-report-groups"), groups.join(", ")]);
        }
        let last = words.fill("drill-report-record-until", &[("last", Arg::Count(self.drilled.report.last))]);
        rows.push([words.get("drill-report-record"), last]);
        let mut notices: Vec<String> = self.main().map(|sentence| self.say(sentence)).collect();
        if parvis_words::is_draft(words.language()) {
            notices.push(words.get("plan-draft-translation"));
        }
        let names = self.drilled.state.observers().any(|one| one.name.is_some());
        let lead = if names { "drill-report-about-names-observers" } else { "drill-report-about-names" };
        Cover { lead: words.get(lead), rows, notices }
    }

    /// The sentences for the first page: when all were safe, and when all were accounted for.
    fn main(&self) -> impl Iterator<Item = &Sentence> {
        let main = |sentence: &&Sentence| {
            matches!(
                sentence.id,
                "drill-report-all-secured"
                    | "drill-report-all-out"
                    | "drill-report-all-safe"
                    | "drill-report-not-all-safe"
                    | "drill-report-all-accounted"
                    | "drill-report-not-all-accounted"
            )
        };
        self.drilled.report.sections.iter().flat_map(|section| &section.sentences).filter(main)
    }

    fn say(&self, sentence: &Sentence) -> String {
        said(sentence, self.drilled.name, self.words)
    }

    fn chapter(&self, section: &Section) -> Chapter {
        let blocks = match section.section {
            SectionKind::Times => self.times(section),
            SectionKind::Rooms => vec![Block::Table(tables::rooms(self))],
            SectionKind::Exits => vec![Block::Table(tables::exits(self))],
            _ => vec![self.list(section)],
        };
        let apart = section.section == SectionKind::Overview;
        Chapter { title: self.words.get(heading(section.section)), apart, blocks }
    }

    /// A sentence with the numbers of what proves it.
    fn line(&self, sentence: &Sentence) -> Line {
        Line::plain(self.say(sentence)).and(proof(&sentence.proof), Style::Soft)
    }

    /// Its sentences; the groups stand on the first page.
    fn list(&self, section: &Section) -> Block {
        let sentences = section.sentences.iter().filter(|one| one.id != "drill-report-group");
        Block::List(sentences.map(|one| self.line(one)).collect())
    }

    fn times(&self, section: &Section) -> Vec<Block> {
        let mut blocks = vec![self.list(section)];
        let beside = section.sentences.iter().find_map(|sentence| tables::beside(self, sentence));
        let Some(beside) = beside else { return blocks };
        blocks.push(Block::Table(beside));
        // Evacuations can be tested against drills and experiments; hiding cannot.
        if self.drilled.state.kind() != Some(DrillKind::Evacuation) {
            blocks.push(Block::Notice(vec![Line::plain(self.words.get("drill-report-compare-only"))]));
        }
        blocks
    }

    /// What is to be put right, with room to write who does it.
    fn follows(&self) -> Chapter {
        let words = self.words;
        let sections = self.drilled.report.sections.iter();
        let gaps: Vec<&Sentence> = sections
            .filter(|section| section.section == SectionKind::Gaps)
            .flat_map(|section| &section.sentences)
            .collect();
        let lead = if gaps.is_empty() { "drill-report-no-gaps" } else { "drill-report-follows-lead" };
        let head =
            ["drill-report-seen", "exercise-print-action", "exercise-print-owner", "exercise-print-due"];
        let row = |seen: Vec<Line>| vec![seen, Vec::new(), Vec::new(), Vec::new()];
        let rows = gaps.into_iter().map(|gap| row(vec![self.line(gap)]));
        let table = Table {
            widths: vec![9, 8, 5, 4],
            head: head.map(|id| words.get(id)).into(),
            rows: rows.chain((0..ROOM_TO_WRITE).map(|_| row(Vec::new()))).collect(),
            form: Some(ROW_HIGH),
        };
        let blocks = vec![Block::Text(Line::plain(words.get(lead))), Block::Table(table)];
        Chapter { title: words.get("drill-report-follows"), apart: false, blocks }
    }

    fn about(&self) -> Chapter {
        let ids = ["drill-report-about-times", "drill-report-about-proof"];
        let blocks = ids.map(|id| Block::Text(Line::plain(self.words.get(id))));
        Chapter { title: self.words.get("drill-report-about"), apart: false, blocks: blocks.into() }
    }
}

/// The message that heads a section.
pub const fn heading(section: SectionKind) -> &'static str {
    match section {
        SectionKind::Overview => "drill-report-section-overview",
        SectionKind::Times => "drill-report-section-times",
        SectionKind::Rooms => "drill-report-section-rooms",
        SectionKind::Exits => "drill-report-section-exits",
        SectionKind::People => "drill-report-section-people",
        SectionKind::Strengths => "drill-report-section-strengths",
        SectionKind::Gaps => "drill-report-section-gaps",
        SectionKind::Information => "drill-report-section-information",
        SectionKind::Wash => "drill-report-section-wash",
    }
}

/// The numbers of what proves something: `[4, 17]`.
fn proof(numbers: &[u64]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    if numbers.is_empty() { String::new() } else { format!("[{}]", numbers.join(", ")) }
}

fn text(text: &str) -> Arg {
    Arg::Text(text.to_owned())
}
