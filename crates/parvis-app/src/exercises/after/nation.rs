//! One nation's own part: what it said, word for word, and what it has let out of it. It leaves with that nation only.

use super::{After, Played, proof};
use crate::exercises::reader::{Reader, labelled};
use parvis_core::Arg;
use parvis_exercise::event::Fate;
use parvis_exercise::report::{NationCell, NationPart, NationWash};
use parvis_exercise::view;
use parvis_print::{Block, Chapter, Line, Paper, Style, Table};
use parvis_words::Words;

/// A nation's own part for the reader of `words`.
pub fn nation_paper(played: &Played<'_>, part: &NationPart, words: &Words) -> Paper {
    let after = After { played, reader: Reader { scenario: played.scenario, words } };
    let reader = &after.reader;
    let nation = reader.nation(&part.nation);
    let mut cover = reader.cover(vec![reader.texts("exercise-print-nation-own", &[("nation", &nation)])]);
    cover.rows.insert(0, [reader.get("exercise-print-nation"), nation]);
    if part.undecided > 0 {
        let count = [("count", Arg::Count(part.undecided as u64))];
        cover.notices.push(reader.fill("exercise-print-undecided", &count));
    }
    let actions: Vec<_> = part.actions.iter().map(|action| after.action(action, None)).collect();
    let plan =
        if actions.is_empty() { Block::Text(after.nothing()) } else { Block::Table(after.actions(actions)) };
    let chapter = |id: &str, blocks| Chapter { title: reader.get(id), apart: false, blocks };
    let chapters = vec![
        chapter("exercise-print-own-answers", after.own_cells(&part.cells)),
        chapter("exercise-section-messages", after.own_messages(part)),
        chapter("exercise-print-own-wash", after.own_wash(part)),
        chapter("exercise-print-own-words", after.own_words(part)),
        chapter("exercise-section-plan", vec![plan]),
    ];
    after.paper("exercise-print-nation-part", cover, chapters)
}

impl After<'_> {
    fn own_cells(&self, cells: &[NationCell]) -> Vec<Block> {
        let reader = &self.reader;
        let mut blocks = Vec::new();
        let mut rest = cells;
        while let Some(first) = rest.first() {
            let count = rest.iter().take_while(|cell| cell.task == first.task).count();
            let (these, others) = rest.split_at(count);
            rest = others;
            blocks
                .push(Block::Heading(reader.texts("exercise-print-task", &[("task", first.task.as_str())])));
            blocks.push(Block::Text(reader.line(&format!("task.{}", first.task))));
            let row = |one: &NationCell| {
                vec![
                    vec![Line::strong(self.item(&one.item))],
                    self.cell(&one.cell),
                    vec![self.fate(one.fate.as_ref())],
                ]
            };
            blocks.push(Block::Table(Table {
                widths: vec![6, 6, 5],
                head: ["exercise-print-item", "exercise-print-answer", "exercise-print-fate"]
                    .map(|id| reader.get(id))
                    .into(),
                rows: these.iter().map(row).collect(),
                form: None,
            }));
        }
        if blocks.is_empty() { vec![Block::Text(self.nothing())] } else { blocks }
    }

    fn own_messages(&self, part: &NationPart) -> Vec<Block> {
        let mut blocks = Vec::new();
        for one in &part.messages {
            blocks.push(Block::Table(self.beside(std::slice::from_ref(&one.message))));
            let fate = Line::plain(self.reader.get("exercise-print-fate")).and(":", Style::Plain);
            blocks
                .push(Block::Text(Line(fate.0.into_iter().chain(self.fate(one.fate.as_ref()).0).collect())));
        }
        if blocks.is_empty() { vec![Block::Text(self.nothing())] } else { blocks }
    }

    /// What was said in the hot wash, and what the nation lets out of it.
    fn own_wash(&self, part: &NationPart) -> Vec<Block> {
        let row = |one: &NationWash| {
            let (lang, piece) = (self.reader.lang(), &one.piece);
            let said = view::of_person(self.played.state, &piece.key, &piece.text, piece.lang, lang);
            let words =
                Line::plain(labelled(self.reader.words, &said)).and(proof([&piece.proof]), Style::Soft);
            let asked = self.reader.get(&format!("exercise-wash-{}", one.kind.as_str()));
            vec![vec![Line::strong(asked)], vec![words], vec![self.fate(one.fate.as_ref())]]
        };
        if part.wash.is_empty() {
            return vec![Block::Text(self.nothing())];
        }
        let head = ["exercise-print-question", "exercise-print-answer", "exercise-print-fate"];
        vec![Block::Table(Table {
            widths: vec![4, 8, 5],
            head: head.map(|id| self.reader.get(id)).into(),
            rows: part.wash.iter().map(row).collect(),
            form: None,
        })]
    }

    fn own_words(&self, part: &NationPart) -> Vec<Block> {
        let lang = self.reader.lang();
        let line = |piece: &view::Piece| {
            let found = view::of_person(self.played.state, &piece.key, &piece.text, piece.lang, lang);
            let task = piece.task.as_ref().map(|task| format!("{task}:")).unwrap_or_default();
            let line = Line::strong(task).and(labelled(self.reader.words, &found), Style::Plain);
            // Word for word: a translation never stands alone.
            let original = found.original.map_or(String::new(), |original| original.text);
            line.and(original, Style::Quiet).and(proof([&piece.proof]), Style::Soft)
        };
        let lines: Vec<Line> = part.words.iter().map(line).collect();
        vec![if lines.is_empty() { Block::Text(self.nothing()) } else { Block::List(lines) }]
    }

    /// What the nation says may become of something.
    fn fate(&self, fate: Option<&Fate>) -> Line {
        let reader = &self.reader;
        match fate {
            Some(Fate::Released) => Line::strong(reader.get("exercise-print-fate-released")),
            Some(Fate::Withdrawn) => Line::plain(reader.get("exercise-print-fate-withdrawn")),
            Some(Fate::Reworded { text, .. }) => {
                let quoted = reader.texts("exercise-print-quoted", &[("text", text)]);
                Line::strong(reader.get("exercise-print-fate-reworded")).and(quoted, Style::Plain)
            }
            None => Line::default().and(reader.get("exercise-print-fate-open"), Style::Quiet),
        }
    }
}
