//! The public messages side by side, with what a person found in them.

use super::After;
use crate::exercises::reader::labelled;
use parvis_core::Arg;
use parvis_exercise::compare::{MessageRow, Point};
use parvis_exercise::report::Reach;
use parvis_exercise::view;
use parvis_print::{Block, Chapter, Line, Style, Table};

/// How many fit beside one another.
const BESIDE: usize = 3;

/// The chapter.
pub fn chapter(after: &After<'_>) -> Chapter {
    let messages = &after.played.report.messages;
    let mut blocks: Vec<Block> =
        messages.chunks(BESIDE).map(|some| Block::Table(after.beside(some))).collect();
    if blocks.is_empty() {
        blocks.push(Block::Text(after.nothing()));
    }
    Chapter { title: after.reader.get("exercise-section-messages"), apart: false, blocks }
}

impl After<'_> {
    /// Messages side by side.
    pub fn beside(&self, messages: &[MessageRow]) -> Table {
        let row = |id: &str, cell: &dyn Fn(&MessageRow) -> Vec<Line>| {
            let first = vec![Line::strong(self.reader.get(id))];
            std::iter::once(first).chain(messages.iter().map(cell)).collect()
        };
        let audience = |one: &MessageRow| {
            self.listed(one.audience.iter().map(|word| format!("exercise-audience-{}", word.as_str())))
        };
        let outlets = |one: &MessageRow| {
            self.listed(one.outlets.iter().map(|word| format!("exercise-outlet-{}", word.as_str())))
        };
        let languages = |one: &MessageRow| {
            self.listed(one.langs.iter().map(|lang| format!("exercise-print-language-{lang}")))
        };
        let mut rows = vec![
            row("exercise-print-message-minute", &|one| self.minute(one)),
            row("exercise-print-message-audience", &audience),
            row("exercise-print-message-outlets", &outlets),
            row("exercise-print-message-languages", &languages),
        ];
        rows.extend(Point::ALL.map(|point| {
            let id = format!("exercise-print-message-{}", point.as_str());
            row(&id, &|one| self.found(one.found(point)))
        }));
        rows.push(row("exercise-print-message-text", &|one| self.message(one)));
        let head = messages.iter().map(|one| self.whose(one));
        Table {
            widths: std::iter::once(4).chain(messages.iter().map(|_| 7)).collect(),
            head: std::iter::once(String::new()).chain(head).collect(),
            rows,
            form: None,
        }
    }

    fn minute(&self, message: &MessageRow) -> Vec<Line> {
        let minute = message.minute.map(|minute| [("minute", Arg::Count(minute.into()))]);
        let said = minute.map(|minute| self.reader.fill("exercise-print-by-minute", &minute));
        vec![said.map_or_else(|| self.not_said(), Line::plain)]
    }

    /// `T4, table 2, KG`.
    fn whose(&self, message: &MessageRow) -> String {
        let called = self.played.state.table_called(&message.table);
        let table = self.reader.texts("exercise-print-table", &[("table", called.as_str())]);
        let nation =
            message.nation.as_ref().map(|one| format!(", {}", self.reader.nation(one))).unwrap_or_default();
        format!("{}, {table}{nation}", message.task)
    }

    /// The words as a reader has them, and as they were written.
    fn message(&self, message: &MessageRow) -> Vec<Line> {
        let of = match self.played.report.reach {
            Reach::Room => view::of_person,
            Reach::Outside => view::of_person_outside,
        };
        let found = of(self.played.state, &message.key, &message.text, message.lang, self.reader.lang());
        let mut lines: Vec<Line> =
            labelled(self.reader.words, &found).lines().map(|line| Line::plain(line.to_owned())).collect();
        lines.extend(self.original(&found));
        lines.push(Line::default().and(super::proof([&message.proof]), Style::Soft));
        lines
    }

    fn listed(&self, ids: impl Iterator<Item = String>) -> Vec<Line> {
        let names: Vec<String> = ids.map(|id| self.reader.get(&id)).collect();
        vec![if names.is_empty() { self.not_said() } else { Line::plain(names.join(", ")) }]
    }

    /// Nobody has looked is another answer than no.
    fn found(&self, found: Option<bool>) -> Vec<Line> {
        let line = match found {
            Some(true) => Line::strong(self.reader.get("yes")),
            Some(false) => Line::strong(self.reader.get("no")),
            None => Line::default().and(self.reader.get("exercise-print-not-checked"), Style::Quiet),
        };
        vec![line]
    }

    fn not_said(&self) -> Line {
        Line::default().and(self.reader.get("exercise-print-not-said"), Style::Quiet)
    }
}
