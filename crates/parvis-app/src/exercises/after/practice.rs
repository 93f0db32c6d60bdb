//! Drafts of good practices as a paper and as data: one to a page, each its nation's own.

use super::{After, Played, proof};
use crate::exercises::reader::{Reader, labelled};
use parvis_core::Arg;
use parvis_exercise::report::Card;
use parvis_exercise::view;
use parvis_print::{Block, Chapter, Line, Paper, Style, Table};
use parvis_words::Words;

/// The drafts for the reader of `words`.
pub fn practice_paper(played: &Played<'_>, cards: &[Card], words: &Words) -> Paper {
    let after = After { played, reader: Reader { scenario: played.scenario, words } };
    let cover = after.reader.cover(vec![after.reader.get("exercise-print-practice-draft")]);
    let chapters = cards.iter().map(|card| after.card(card)).collect();
    after.paper("exercise-print-practices", cover, chapters)
}

/// The drafts as JSON, with the words of each item beside its id.
///
/// # Errors
/// Never for drafts of an exercise; the writer's type says so.
pub fn practice_json(
    played: &Played<'_>,
    cards: &[Card],
    words: &Words,
) -> Result<Vec<u8>, serde_json::Error> {
    let after = After { played, reader: Reader { scenario: played.scenario, words } };
    let one =
        |card: &Card| serde_json::json!({ "name": after.item(&card.item), "status": "draft", "card": card });
    serde_json::to_vec_pretty(&serde_json::json!({
        "scenario": played.scenario.id,
        "version": played.scenario.version,
        "practices": cards.iter().map(one).collect::<Vec<_>>(),
    }))
}

impl After<'_> {
    fn card(&self, card: &Card) -> Chapter {
        let reader = &self.reader;
        let plain = |text: String| vec![Line::plain(text)];
        let count = [("count", Arg::Count(card.new_to as u64))];
        let said = view::of_person(self.played.state, &card.key, &card.text, card.lang, reader.lang());
        let task = Line::strong(format!("{}:", card.task));
        let task = Line(task.0.into_iter().chain(reader.line(&format!("task.{}", card.task)).0).collect());
        let mut rows = vec![
            ("exercise-print-practice-owner", plain(reader.nation(&card.nation))),
            ("exercise-print-state", plain(reader.get("exercise-print-practice-status"))),
            ("exercise-print-practice-asked", vec![task]),
            (
                "exercise-print-answer",
                self.cell(&parvis_exercise::compare::Cell::Chosen(card.answer.clone())),
            ),
            ("exercise-print-practice-new", plain(reader.fill("exercise-print-practice-new-to", &count))),
        ];
        if !card.text.trim().is_empty() {
            let text = Line::plain(labelled(reader.words, &said)).and(proof([&card.proof]), Style::Soft);
            let lines = [text].into_iter().chain(self.original(&said)).collect();
            rows.push(("exercise-print-practice-words", lines));
        }
        let row = |(id, lines): (&str, Vec<Line>)| vec![vec![Line::strong(reader.get(id))], lines];
        let table = Table {
            widths: vec![4, 10],
            head: Vec::new(),
            rows: rows.into_iter().map(row).collect(),
            form: None,
        };
        let notice = Block::Notice(vec![Line::plain(reader.get("exercise-print-practice-draft"))]);
        Chapter { title: self.item(&card.item), apart: true, blocks: vec![notice, Block::Table(table)] }
    }
}
