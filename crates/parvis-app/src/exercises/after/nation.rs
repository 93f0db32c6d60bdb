//! One nation's own part: what it said, word for word, and what it has let out of it. It leaves with that nation only.

use super::{After, Played, proof};
use crate::exercises::reader::{Reader, labelled, with_original};
use parvis_core::Arg;
use parvis_exercise::compare::{Quoted, said_name};
use parvis_exercise::event::Fate;
use parvis_exercise::id::NationId;
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
        chapter("exercise-print-own-answers", after.own_cells(part)),
        chapter("exercise-section-messages", after.own_messages(part)),
        chapter("exercise-print-own-wash", after.own_wash(part)),
        chapter("exercise-print-own-words", after.own_words(part)),
        chapter("exercise-section-plan", vec![plan]),
    ];
    after.paper("exercise-print-nation-part", cover, chapters)
}

impl After<'_> {
    fn own_cells(&self, part: &NationPart) -> Vec<Block> {
        let reader = &self.reader;
        let mut blocks = Vec::new();
        let mut rest = part.cells.as_slice();
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
                    self.fate(&part.nation, &one.name, one.fate.as_ref()),
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
            let fated = self.fate(&part.nation, &one.name, one.fate.as_ref());
            blocks.push(Block::Text(Line(
                fate.0.into_iter().chain(fated.into_iter().flat_map(|line| line.0)).collect(),
            )));
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
            let words = [words].into_iter().chain(self.original(&said)).collect();
            vec![vec![Line::strong(asked)], words, self.fate(&part.nation, &one.name, one.fate.as_ref())]
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
            // Word for word: a translation never stands alone.
            let line = Line::strong(task).and(with_original(self.reader.words, &found), Style::Plain);
            let name = said_name(&piece.key);
            let one = part.said.iter().find(|one| one.name == name);
            let fate = one.map(|one| self.fate(&part.nation, &name, one.fate.as_ref())).unwrap_or_default();
            let fate = fate.into_iter().flat_map(|line| line.0);
            let line = line.and(proof([&piece.proof]), Style::Soft);
            if one.is_none() {
                return line;
            }
            let asked = format!("{}:", self.reader.get("exercise-print-fate"));
            Line(line.and(asked, Style::Soft).0.into_iter().chain(fate).collect())
        };
        let lines: Vec<Line> = part.words.iter().map(line).collect();
        vec![if lines.is_empty() { Block::Text(self.nothing()) } else { Block::List(lines) }]
    }

    /// What the nation says may become of something.
    pub fn fate(&self, nation: &NationId, name: &str, fate: Option<&Fate>) -> Vec<Line> {
        let reader = &self.reader;
        match fate {
            Some(Fate::Released) => vec![Line::strong(reader.get("exercise-print-fate-released"))],
            Some(Fate::Withdrawn) => vec![Line::plain(reader.get("exercise-print-fate-withdrawn"))],
            Some(Fate::Reworded { text, lang }) => {
                let kept = self.played.state.cells.get(nation).and_then(|cells| cells.get(name));
                let of = kept.map_or_else(|| "".into(), |kept| kept.key.clone());
                let other = self.quoted(&Quoted { text: text.clone(), lang: *lang, of });
                [Line::strong(reader.get("exercise-print-fate-reworded"))].into_iter().chain(other).collect()
            }
            None => vec![Line::default().and(reader.get("exercise-print-fate-open"), Style::Quiet)],
        }
    }
}
