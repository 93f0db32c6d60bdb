//! The tables of the report for a spreadsheet, in the words of their reader: times as the clock of the exercise showed them and
//! as the day had them. What machines read is the JSON.

use super::{After, Played, proof};
use crate::csv::Sheet;
use crate::exercises::reader::{Reader, labelled, language, with_original};
use crate::exercises::said::{clock, said};
use parvis_exercise::compare::{Cell, Chosen, MessageRow, Point, Row};
use parvis_exercise::id::{NationId, Seconds, TaskId};
use parvis_exercise::report::{Arg, Planned, Reach, SectionKind, Sentence};
use parvis_exercise::view;
use parvis_print::Line;
use parvis_words::Words;

/// Says when something was, as the reader's clock had it.
pub type When<'a> = &'a dyn Fn(Seconds) -> String;

/// A table by the name of its file: `matrix.csv`, `messages.csv`, `actions.csv`, `timeline.csv`; nothing for any other.
pub fn sheet(played: &Played<'_>, name: &str, words: &Words, when: When<'_>) -> Option<String> {
    let after = After { played, reader: Reader { scenario: played.scenario, words } };
    match name {
        "matrix.csv" => Some(after.matrix_sheet()),
        "messages.csv" => Some(after.messages_sheet(when)),
        "actions.csv" => Some(after.actions_sheet()),
        "timeline.csv" => Some(after.timeline_sheet(when)),
        _ => None,
    }
}

impl After<'_> {
    fn heads<const N: usize>(&self, sheet: &mut Sheet, ids: [&str; N]) {
        sheet.line(ids.map(|id| self.reader.get(id)));
    }

    /// One line for each item and nation, under the limits they were compared by.
    fn matrix_sheet(&self) -> String {
        let comparison = &self.played.report.comparison;
        let mut sheet = Sheet::new();
        for limit in super::limits(comparison, self.reader.words) {
            sheet.line([limit]);
        }
        self.heads(
            &mut sheet,
            [
                "exercise-csv-task",
                "exercise-print-item",
                "exercise-print-standing",
                "exercise-csv-chosen",
                "exercise-csv-answered",
                "exercise-print-nation",
                "exercise-print-answer",
                "exercise-csv-rank",
                "exercise-csv-lead",
                "exercise-csv-minute",
                "exercise-csv-words",
                "exercise-csv-proof",
            ],
        );
        for matrix in &comparison.matrices {
            for row in &matrix.rows {
                for (nation, cell) in &row.cells {
                    sheet.line(self.matrix_line(&matrix.task, row, nation, cell));
                }
            }
        }
        sheet.done()
    }

    fn matrix_line(&self, task: &TaskId, row: &Row, nation: &NationId, cell: &Cell) -> [String; 12] {
        let nothing = Chosen::default();
        let chosen = cell.chosen().unwrap_or(&nothing);
        let said = chosen.words.iter().map(|one| {
            let found = super::quoted(self.played.state, one, self.reader.lang());
            with_original(self.reader.words, &found)
        });
        let leads: Vec<String> = chosen.leads.iter().map(|lead| self.item(lead)).collect();
        [
            task.to_string(),
            self.item(&row.item),
            self.reader.get(&format!("exercise-class-{}", row.class.as_str())),
            row.chosen.to_string(),
            row.answered.to_string(),
            self.reader.nation(nation),
            self.reader.get(said_by(cell)),
            number(chosen.rank),
            leads.join(", "),
            number(chosen.minute),
            said.collect::<Vec<_>>().join("; "),
            proof(&chosen.proof),
        ]
    }

    fn messages_sheet(&self, when: When<'_>) -> String {
        let mut sheet = Sheet::new();
        let mut heads = vec![
            "exercise-csv-task".to_owned(),
            "exercise-print-table-blank".to_owned(),
            "exercise-print-nation".to_owned(),
            "exercise-csv-minute".to_owned(),
            "exercise-csv-time".to_owned(),
            "exercise-print-message-audience".to_owned(),
            "exercise-print-message-outlets".to_owned(),
            "exercise-print-message-languages".to_owned(),
        ];
        heads.extend(Point::ALL.map(|point| format!("exercise-print-message-{}", point.as_str())));
        let ends = ["csv-language", "print-message-text", "csv-translation", "csv-proof"];
        heads.extend(ends.map(|end| format!("exercise-{end}")));
        sheet.line(heads.iter().map(|id| self.reader.get(id)));
        for row in &self.played.report.messages {
            sheet.line(self.message_line(row, when));
        }
        sheet.done()
    }

    fn message_line(&self, row: &MessageRow, when: When<'_>) -> Vec<String> {
        let list = |ids: Vec<String>| ids.iter().map(|id| self.reader.get(id)).collect::<Vec<_>>().join(", ");
        let found = match self.played.report.reach {
            Reach::Room => view::of_person,
            Reach::Outside => view::of_person_outside,
        };
        let found = found(self.played.state, &row.key, &row.text, row.lang, self.reader.lang());
        let translated = found.original.is_some().then(|| labelled(self.reader.words, &found));
        let mut cells = vec![
            row.task.to_string(),
            self.played.state.table_called(&row.table),
            row.nation.as_ref().map(|nation| self.reader.nation(nation)).unwrap_or_default(),
            number(row.minute),
            self.time(row.proof, when),
            list(row.audience.iter().map(|one| format!("exercise-audience-{}", one.as_str())).collect()),
            list(row.outlets.iter().map(|one| format!("exercise-outlet-{}", one.as_str())).collect()),
            list(row.langs.iter().map(|one| format!("exercise-print-language-{one}")).collect()),
        ];
        cells.extend(Point::ALL.map(|point| {
            self.reader.get(match row.found(point) {
                Some(true) => "yes",
                Some(false) => "no",
                None => "exercise-print-not-checked",
            })
        }));
        let text = row.text.clone();
        cells.extend([language(self.reader.words, row.lang), text, translated.unwrap_or_default()]);
        cells.push(proof([&row.proof]));
        cells
    }

    fn actions_sheet(&self) -> String {
        let mut sheet = Sheet::new();
        self.heads(
            &mut sheet,
            [
                "exercise-print-action",
                "exercise-print-owner",
                "exercise-print-nation",
                "exercise-print-due",
                "exercise-print-state",
                "live-action-overdue",
                "exercise-csv-sites",
                "exercise-csv-trials",
                "exercise-csv-objective",
                "exercise-csv-language",
                "exercise-csv-proof",
            ],
        );
        for one in &self.played.report.plan {
            sheet.line(self.action_line(one));
        }
        sheet.done()
    }

    fn action_line(&self, one: &Planned) -> [String; 11] {
        let action = &one.action;
        let overdue = if action.is_overdue(self.played.today) { "yes" } else { "no" };
        let joined = |lines: Vec<Line>| lines.iter().map(Line::words).collect::<Vec<_>>().join("; ");
        [
            with_original(self.reader.words, &self.action_said(action)),
            with_original(self.reader.words, &self.owner_said(action)),
            action.nation.as_ref().map(|nation| self.reader.nation(nation)).unwrap_or_default(),
            // As every spreadsheet takes it for a day, whatever its language.
            number(action.due),
            self.reader.get(&format!("exercise-action-{}", action.status.as_str())),
            self.reader.get(overdue),
            joined(self.at_sites(action)),
            joined(self.trials(action)),
            action
                .objective
                .as_ref()
                .map(|one| self.reader.text(&format!("objective.{one}")))
                .unwrap_or_default(),
            language(self.reader.words, action.lang),
            proof([&one.proof]),
        ]
    }

    /// What happened when.
    fn timeline_sheet(&self, when: When<'_>) -> String {
        let mut sheet = Sheet::new();
        let heads =
            ["exercise-print-clock", "exercise-csv-time", "exercise-print-what", "exercise-csv-proof"];
        self.heads(&mut sheet, heads);
        let sections = self.played.report.sections.iter();
        let timeline = sections.filter(|section| section.section == SectionKind::Timeline);
        for sentence in timeline.flat_map(|section| &section.sentences) {
            sheet.line(self.timeline_line(sentence, when));
        }
        sheet.done()
    }

    fn timeline_line(&self, sentence: &Sentence, when: When<'_>) -> [String; 4] {
        let shown = match sentence.args.get("at") {
            Some(Arg::Time(time)) => clock(*time),
            _ => String::new(),
        };
        let text = said(sentence, self.played.scenario, self.played.state, self.reader.words);
        // The sentence begins with the time, which has a column of its own here.
        let bare = text.strip_prefix(&shown).unwrap_or(&text);
        let bare = bare.trim_start_matches([' ', '\u{a0}', '–', '—', '\u{2068}', '\u{2069}']);
        let time = sentence.proof.first().map(|n| self.time(*n, when)).unwrap_or_default();
        [shown, time, bare.to_owned(), proof(&sentence.proof)]
    }

    /// When an event happened.
    fn time(&self, n: u64, when: When<'_>) -> String {
        self.played.events.iter().find(|event| event.n == n).map(|event| when(event.at)).unwrap_or_default()
    }
}

const fn said_by(cell: &Cell) -> &'static str {
    match cell {
        Cell::NoAnswer => "exercise-cell-no-answer",
        Cell::NotCoded => "exercise-cell-not-coded",
        Cell::NotChosen => "exercise-cell-not-chosen",
        Cell::Chosen(_) => "exercise-cell-chosen",
        Cell::Withheld => "exercise-cell-withheld",
    }
}

fn number<T: ToString>(number: Option<T>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}
