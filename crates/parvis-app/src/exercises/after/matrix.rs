//! The comparison as a table of items and nations, under the limits it was made by. Counts, never percentages.

use super::{After, proof};
use crate::exercises::reader::{labelled, language};
use parvis_core::Arg;
use parvis_exercise::compare::{Cell, Chosen, Comparison, Difference, Matrix, Quoted, Row};
use parvis_exercise::id::{ItemId, Lang, NationId, TaskKind};
use parvis_exercise::{State, view};
use parvis_print::{Block, Line, Style, Table};
use parvis_words::Words;

/// The limits, then a table for each task.
pub fn blocks(after: &After<'_>) -> Vec<Block> {
    let comparison = &after.played.report.comparison;
    let limits = limits(comparison, after.reader.words).into_iter().map(Line::plain);
    let mut blocks = vec![Block::Notice(limits.collect())];
    for matrix in &comparison.matrices {
        blocks.extend(after.matrix(matrix, comparison));
    }
    blocks
}

/// By what limits a comparison was made: a sentence each.
pub fn limits(comparison: &Comparison, words: &Words) -> Vec<String> {
    let set = &comparison.thresholds;
    let count = |number: u8| Arg::Count(number.into());
    let buckets: Vec<String> = set.buckets.iter().map(ToString::to_string).collect();
    let common = [
        ("needs", Arg::Count(comparison.common_needs as u64)),
        ("nations", Arg::Count(comparison.nations.len() as u64)),
        ("common", count(set.common)),
        ("of", count(set.common_of)),
    ];
    vec![
        words.fill("exercise-print-limits-common", &common),
        words.fill(
            "exercise-print-limits-divergent",
            &[("divergent", count(set.divergent)), ("apart", count(set.rank_apart))],
        ),
        words.fill("exercise-print-limits-novel", &[("others", count(set.new_to_us))]),
        words.fill("exercise-print-limits-times", &[("minutes", Arg::Text(buckets.join(", ")))]),
        words.get("exercise-print-limits-silence"),
    ]
}

impl After<'_> {
    fn matrix(&self, matrix: &Matrix, comparison: &Comparison) -> Vec<Block> {
        let reader = &self.reader;
        // What nobody chose, and nobody may have chosen, is said in one line below.
        let plain = |row: &&Row| {
            row.chosen == 0 && row.cells.values().all(|cell| matches!(cell, Cell::NotChosen | Cell::NoAnswer))
        };
        let (unchosen, rows): (Vec<&Row>, Vec<&Row>) = matrix.rows.iter().partition(plain);
        let mut blocks = vec![
            Block::Heading(reader.texts("exercise-print-task", &[("task", matrix.task.as_str())])),
            Block::Text(reader.line(&format!("task.{}", matrix.task))),
        ];
        if !rows.is_empty() {
            let nations = comparison.nations.iter().map(|one| self.reader.nation(one));
            let head = ["exercise-print-item", "exercise-print-standing"].map(|id| reader.get(id));
            blocks.push(Block::Table(Table {
                widths: [9, 7].into_iter().chain(comparison.nations.iter().map(|_| 6)).collect(),
                head: head.into_iter().chain(nations).collect(),
                rows: rows.into_iter().map(|row| self.row(row, &comparison.nations)).collect(),
                form: None,
            }));
        }
        let missing = self.missing(matrix);
        let unchosen: Vec<String> = unchosen.into_iter().map(|row| self.item(&row.item)).collect();
        if !unchosen.is_empty() {
            let text = reader.texts("exercise-print-unchosen", &[("items", &unchosen.join("; "))]);
            blocks.push(Block::Text(Line::plain(text)));
        }
        if !missing.is_empty() {
            blocks.push(Block::Small(reader.get("exercise-print-missing")));
            blocks.push(Block::List(missing));
        }
        blocks
    }

    fn row(&self, row: &Row, nations: &[NationId]) -> Vec<Vec<Line>> {
        let silent = Cell::NoAnswer;
        let cells = nations.iter().map(|nation| self.cell(row.cells.get(nation).unwrap_or(&silent)));
        let mut item = vec![Line::strong(self.item(&row.item))];
        item.extend(self.named(&row.item).and_then(|said| self.original(&said)));
        [item, self.standing(row)].into_iter().chain(cells).collect()
    }

    /// Common, divergent …; how many of those who answered; in what they differ.
    fn standing(&self, row: &Row) -> Vec<Line> {
        let reader = &self.reader;
        let count = |number: usize| Arg::Count(number as u64);
        let of = [("chosen", count(row.chosen)), ("answered", count(row.answered))];
        let mut lines = vec![
            Line::strong(reader.get(&format!("exercise-class-{}", row.class.as_str()))),
            Line::plain(reader.fill("exercise-print-chosen-of", &of)),
        ];
        if !row.differ.is_empty() {
            let differ: Vec<String> = row.differ.iter().map(|one| reader.get(difference(*one))).collect();
            lines.push(Line::plain(reader.texts("exercise-print-differ", &[("what", &differ.join(", "))])));
        }
        if !row.new_to.is_empty() {
            let nations: Vec<String> = row.new_to.iter().map(|one| reader.nation(one)).collect();
            lines.push(Line::plain(
                reader.texts("exercise-print-new-to", &[("nations", &nations.join(", "))]),
            ));
        }
        lines
    }

    /// What a nation says to an item.
    pub fn cell(&self, cell: &Cell) -> Vec<Line> {
        let quiet = |id: &str| vec![Line::default().and(self.reader.get(id), Style::Quiet)];
        match cell {
            Cell::NoAnswer => quiet("exercise-cell-no-answer"),
            Cell::NotCoded => quiet("exercise-cell-not-coded"),
            Cell::NotChosen => vec![Line::plain(self.reader.get("exercise-cell-not-chosen"))],
            Cell::Withheld => quiet("exercise-cell-withheld"),
            Cell::Chosen(chosen) => self.chosen(chosen),
        }
    }

    fn chosen(&self, chosen: &Chosen) -> Vec<Line> {
        let reader = &self.reader;
        let mut lines = vec![Line::strong(reader.get("exercise-cell-chosen"))];
        if let Some(rank) = chosen.rank {
            let rank = [("rank", Arg::Count(rank as u64))];
            lines.push(Line::plain(reader.fill("exercise-print-rank", &rank)));
        }
        if !chosen.leads.is_empty() {
            let leads: Vec<String> = chosen.leads.iter().map(|lead| self.item(lead)).collect();
            lines.push(Line::plain(reader.texts("exercise-print-leads", &[("leads", &leads.join(", "))])));
        }
        if let Some(minute) = chosen.minute {
            let minute = [("minute", Arg::Count(minute.into()))];
            lines.push(Line::plain(reader.fill("exercise-print-by-minute", &minute)));
        }
        lines.extend(chosen.words.iter().flat_map(|words| self.quoted(words)));
        lines.push(Line::default().and(proof(&chosen.proof), Style::Soft));
        lines
    }

    /// Who did not name what others named: asked of bodies, where it shows who is forgotten.
    fn missing(&self, matrix: &Matrix) -> Vec<Line> {
        let entities =
            self.played.scenario.task(&matrix.task).is_some_and(|task| task.kind == TaskKind::Entities);
        if !entities {
            return Vec::new();
        }
        let line = |(nation, items): (&NationId, Vec<&ItemId>)| {
            let items: Vec<String> = items.into_iter().map(|item| self.item(item)).collect();
            Line::strong(format!("{}:", self.reader.nation(nation))).and(items.join("; "), Style::Plain)
        };
        matrix.missing().into_iter().map(line).collect()
    }

    /// Words of a nation as the reader has them, and as they were written.
    pub fn quoted(&self, words: &Quoted) -> Vec<Line> {
        let found = quoted(self.played.state, words, self.reader.lang());
        let text = labelled(self.reader.words, &found);
        let line = Line::plain(self.reader.texts("exercise-print-quoted", &[("text", &text)]));
        [line].into_iter().chain(self.original(&found)).collect()
    }

    /// The words as they were written, where something else is shown.
    pub fn original(&self, found: &view::Words) -> Option<Line> {
        let original = found.original.as_ref()?;
        let label = format!("{}:", language(self.reader.words, original.lang));
        Some(Line::default().and(label, Style::Soft).and(original.text.clone(), Style::Soft))
    }

    /// An item's words: the scenario's, or those it was named with.
    pub fn item(&self, item: &ItemId) -> String {
        let named = self.named(item).map(|said| labelled(self.reader.words, &said));
        named.unwrap_or_else(|| self.reader.text(&format!("item.{item}")))
    }

    /// The words an item was named with on the day.
    fn named(&self, item: &ItemId) -> Option<view::Words> {
        let state = self.played.state;
        let named = state.named.get(item)?;
        let said = &named.value.words;
        Some(view::of_person(state, &named.key, &said.said, said.lang, self.reader.lang()))
    }
}

/// Words of a nation's cell, for a reader. What leaves the room is a cell as it is now: never a translation of what it said
/// before.
pub fn quoted(state: &State, words: &Quoted, lang: Lang) -> view::Words {
    view::of_person_outside(state, &words.of, &words.text, words.lang, lang)
}

const fn difference(difference: Difference) -> &'static str {
    match difference {
        Difference::Lead => "exercise-differ-lead",
        Difference::Rank => "exercise-differ-rank",
        Difference::Time => "exercise-differ-time",
    }
}
