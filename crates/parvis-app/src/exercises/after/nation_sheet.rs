//! A nation's own part as a table for a spreadsheet: what it answered, line by line, with what it lets out of it.

use super::{After, Played, proof};
use crate::csv::Sheet;
use crate::exercises::reader::{Reader, language, with_original};
use parvis_exercise::compare::Quoted;
use parvis_exercise::event::Fate;
use parvis_exercise::report::{NationCell, NationPart};
use parvis_exercise::view::{self, Piece};
use parvis_words::Words;

/// The columns.
const HEADS: [&str; 7] = [
    "exercise-csv-task",
    "exercise-print-item",
    "exercise-print-answer",
    "exercise-csv-words",
    "exercise-csv-language",
    "exercise-print-fate",
    "exercise-csv-proof",
];

/// The table, in the words of its reader.
pub fn nation_sheet(played: &Played<'_>, part: &NationPart, words: &Words) -> String {
    let after = After { played, reader: Reader { scenario: played.scenario, words } };
    let mut sheet = Sheet::new();
    sheet.line([after.reader.nation(&part.nation)]);
    sheet.line(HEADS.map(|id| after.reader.get(id)));
    for one in &part.cells {
        sheet.line(after.cell_line(part, one));
    }
    for one in &part.messages {
        let row = &one.message;
        let found = view::of_person(played.state, &row.key, &row.text, row.lang, after.reader.lang());
        let fate = after.fate_said(part, &one.name, one.fate.as_ref());
        let kind = after.reader.get("live-message");
        let lang = language(words, row.lang);
        let said = with_original(words, &found);
        sheet.line([row.task.to_string(), String::new(), kind, said, lang, fate, proof([&row.proof])]);
    }
    let task = |piece: &Piece| piece.task.as_ref().map(ToString::to_string).unwrap_or_default();
    for one in &part.said {
        let kind = after.reader.get("exercise-print-own-words");
        let fate = after.fate_said(part, &one.name, one.fate.as_ref());
        sheet.line(after.said_line(&one.piece, (task(&one.piece), kind), fate));
    }
    for one in &part.wash {
        let asked = after.reader.get(&format!("exercise-wash-{}", one.kind.as_str()));
        let fate = after.fate_said(part, &one.name, one.fate.as_ref());
        sheet.line(after.said_line(&one.piece, (String::new(), asked), fate));
    }
    sheet.done()
}

impl After<'_> {
    fn cell_line(&self, part: &NationPart, one: &NationCell) -> [String; 7] {
        let quoted = one.cell.chosen().map(|chosen| chosen.words.as_slice()).unwrap_or_default();
        let said = |one: &Quoted| {
            let found = super::quoted(self.played.state, one, self.reader.lang());
            with_original(self.reader.words, &found)
        };
        let langs = quoted.iter().map(|one| language(self.reader.words, one.lang));
        let answer: Vec<String> = self.cell(&one.cell).iter().map(parvis_print::Line::words).collect();
        let proof = one.cell.chosen().map(|chosen| proof(&chosen.proof)).unwrap_or_default();
        [
            one.task.to_string(),
            self.item(&one.item),
            answer.join("; "),
            quoted.iter().map(said).collect::<Vec<_>>().join("; "),
            langs.collect::<Vec<_>>().join("; "),
            self.fate_said(part, &one.name, one.fate.as_ref()),
            proof,
        ]
    }

    fn said_line(&self, piece: &Piece, (task, asked): (String, String), fate: String) -> [String; 7] {
        let found =
            view::of_person(self.played.state, &piece.key, &piece.text, piece.lang, self.reader.lang());
        let said = with_original(self.reader.words, &found);
        let lang = language(self.reader.words, piece.lang);
        [task, String::new(), asked, said, lang, fate, proof([&piece.proof])]
    }

    fn fate_said(&self, part: &NationPart, name: &str, fate: Option<&Fate>) -> String {
        let lines = self.fate(&part.nation, name, fate);
        lines.iter().map(parvis_print::Line::words).collect::<Vec<_>>().join(" ")
    }
}
