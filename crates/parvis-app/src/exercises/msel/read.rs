//! A workbook against the scenario: what it would change, and what of it cannot be used.

use super::column::Column;
use super::row::{Field, Fields, fields, inject};
use super::write::names;
use super::wrong::{Problem, Wrong};
use super::{Change, Part, Reading};
use crate::exercises::documents::Attached;
use parvis_exercise::Scenario;
use parvis_exercise::id::{InjectId, Lang, Status};
use parvis_exercise::pack::{Inject, Text};
use parvis_intake::sheet::{self, Cell, Rows};
use std::collections::{BTreeMap, BTreeSet};

/// Reads a workbook and says what it would change in the scenario. A column the sheet does not have changes nothing; `attached` is
/// what goes with the injects, by name, which a sheet cannot change.
pub fn read(scenario: &Scenario, attached: &Attached, bytes: &[u8]) -> Reading {
    let rows = match sheet::read(bytes) {
        Ok(rows) => rows,
        Err(refusal) => return Reading { wrong: vec![Wrong::of_file(refusal)], ..Reading::default() },
    };
    let mut reader = Reader { scenario, attached, columns: BTreeMap::new(), reading: Reading::default() };
    reader.head(&rows);
    if reader.reading.wrong.is_empty() || reader.place(Column::Number).is_some() {
        reader.rows(&rows);
    }
    reader.reading
}

/// What a sheet says about the words of a row in a language.
enum Heard {
    /// Nothing, or nothing that can be used.
    Nothing,
    /// That there are none.
    None,
    /// These.
    Words(Text),
}

struct Reader<'a> {
    scenario: &'a Scenario,
    attached: &'a Attached,
    columns: BTreeMap<u32, Column>,
    reading: Reading,
}

impl Reader<'_> {
    fn place(&self, wanted: Column) -> Option<u32> {
        self.columns.iter().find(|(_, column)| **column == wanted).map(|(at, _)| *at)
    }

    fn wrong(&mut self, row: u32, column: Column, problem: Problem) {
        let at = self.place(column).unwrap_or(0);
        self.reading.wrong.push(Wrong { row, column: at, name: column.name(), problem });
    }

    fn head(&mut self, rows: &Rows) {
        let blank = BTreeMap::new();
        for (at, cell) in rows.get(&1).unwrap_or(&blank) {
            let value = text(cell).unwrap_or_default().trim().to_owned();
            let problem = match Column::parse(&value) {
                None => Problem::UnknownColumn { value },
                Some(column) if self.place(column).is_some() => Problem::ColumnTwice { value },
                Some(column) => {
                    self.columns.insert(*at, column);
                    continue;
                }
            };
            self.reading.wrong.push(Wrong { row: 1, column: *at, name: String::new(), problem });
        }
        if self.place(Column::Number).is_none() {
            self.reading.wrong.push(Wrong::of_file(Problem::NoNumberColumn));
        }
    }

    fn rows(&mut self, rows: &Rows) {
        let mut seen = BTreeSet::new();
        for (number, cells) in rows.range(2..) {
            let cells = self.cells(*number, cells);
            if cells.values().all(String::is_empty) {
                continue;
            }
            let id = cells.get(&Column::Number).map_or("", |id| id.trim()).to_owned();
            let problem = match id.as_str() {
                "" => Some(Problem::NoNumber),
                written if !well_written(written) => Some(Problem::BadNumber { value: id.clone() }),
                written if !seen.insert(written.to_owned()) => {
                    Some(Problem::NumberTwice { value: id.clone() })
                }
                _ => None,
            };
            if let Some(problem) = problem {
                self.wrong(*number, Column::Number, problem);
                continue;
            }
            let attached = cells.get(&Column::Attachment).map(|text| text.trim());
            if attached.is_some_and(|text| text != names(self.attached, &id.as_str().into())) {
                self.wrong(*number, Column::Attachment, Problem::Attachment);
            }
            match self.scenario.inject(&id.as_str().into()) {
                Some(known) => self.known(*number, known, &cells),
                None => self.new_row(*number, &id.into(), &cells),
            }
        }
        let gone = self.scenario.injects.iter().filter(|one| !seen.contains(one.id.as_str()));
        self.reading.changes.extend(gone.map(|one| Change::Gone(one.id.clone())));
    }

    /// The texts of a row by column: every column the sheet has. What holds no text is left as it was.
    fn cells(&mut self, row: u32, cells: &BTreeMap<u32, Cell>) -> BTreeMap<Column, String> {
        let mut texts = BTreeMap::new();
        for (at, column) in self.columns.clone() {
            match cells.get(&at) {
                Some(Cell::Other) => self.wrong(row, column, Problem::NoText),
                Some(Cell::Text(text)) => {
                    texts.insert(column, text.clone());
                }
                None => {
                    texts.insert(column, String::new());
                }
            }
        }
        texts
    }

    /// A row of the scenario: what it says now beside what it said.
    fn known(&mut self, row: u32, known: &Inject, cells: &BTreeMap<Column, String>) {
        let before = fields(known);
        let after = merged(&before, cells);
        match inject(&known.id, &after, self.scenario) {
            Err(wrong) => self.fields_wrong(row, wrong),
            Ok(_) => {
                for (field, (before, after)) in
                    before.iter().map(|(field, before)| (field, (before, after.get(field))))
                {
                    if let Some(after) = after.filter(|after| *after != before) {
                        self.reading.changes.push(Change::Field {
                            inject: known.id.clone(),
                            field: *field,
                            before: before.clone(),
                            after: after.clone(),
                        });
                    }
                }
            }
        }
        for (part, lang) in self.languages() {
            let texts = self.scenario.texts.0.get(&lang);
            let before = texts.and_then(|texts| texts.get(&part.key(&known.id)));
            let after = match self.words(row, cells, part, lang, before) {
                Heard::Nothing => continue,
                Heard::None => None,
                Heard::Words(text) => Some(text),
            };
            if after.as_ref() != before {
                let (inject, before) = (known.id.clone(), before.cloned());
                self.reading.changes.push(Change::Words { inject, part, lang, before, after });
            }
        }
    }

    fn new_row(&mut self, row: u32, id: &InjectId, cells: &BTreeMap<Column, String>) {
        let found = inject(id, &merged(&Fields::new(), cells), self.scenario);
        let mut words = Vec::new();
        let mut whole = true;
        for (part, lang) in self.languages() {
            match self.words(row, cells, part, lang, None) {
                Heard::Words(text) => words.push((part, lang, text)),
                Heard::None | Heard::Nothing => whole &= lang != self.scenario.original,
            }
        }
        for part in Part::ALL {
            if self.place(Column::Words(part, self.scenario.original)).is_none() {
                self.wrong(row, Column::Words(part, self.scenario.original), Problem::NoOriginal);
                whole = false;
            }
        }
        match found {
            Err(wrong) => self.fields_wrong(row, wrong),
            Ok(inject) if whole => self.reading.changes.push(Change::New { inject: Box::new(inject), words }),
            Ok(_) => {}
        }
    }

    fn fields_wrong(&mut self, row: u32, wrong: Vec<(Field, Problem)>) {
        for (field, problem) in wrong {
            self.wrong(row, Column::Field(field), problem);
        }
    }

    /// The languages the sheet has a column of words or of their status for.
    fn languages(&self) -> BTreeSet<(Part, Lang)> {
        let of = |column: &Column| match column {
            Column::Words(part, lang) | Column::Status(part, lang) => Some((*part, *lang)),
            _ => None,
        };
        self.columns.values().filter_map(of).collect()
    }

    /// The words a row has in a language.
    fn words(
        &mut self,
        row: u32,
        cells: &BTreeMap<Column, String>,
        part: Part,
        lang: Lang,
        before: Option<&Text>,
    ) -> Heard {
        let column = Column::Words(part, lang);
        let text = match (cells.get(&column), before) {
            (Some(text), _) => text.trim().to_owned(),
            (None, Some(before)) if self.place(column).is_none() => before.text.trim().to_owned(),
            (None, _) => return Heard::Nothing,
        };
        if text.is_empty() {
            if lang == self.scenario.original {
                self.wrong(row, column, Problem::NoOriginal);
                return Heard::Nothing;
            }
            return Heard::None;
        }
        let same = before.filter(|before| before.text.trim() == text);
        match self.status(row, cells, part, lang, same) {
            // The text as it was, with the white space a sheet does not show.
            Some(status) => Heard::Words(Text { text: same.map_or(text, |same| same.text.clone()), status }),
            None => Heard::Nothing,
        }
    }

    /// How far somebody has looked at words. Where nobody says, new words are a draft.
    fn status(
        &mut self,
        row: u32,
        cells: &BTreeMap<Column, String>,
        part: Part,
        lang: Lang,
        same: Option<&Text>,
    ) -> Option<Status> {
        let column = Column::Status(part, lang);
        let silent = || Some(same.map_or(Status::Machine, |same| same.status));
        let Some(word) = cells.get(&column) else {
            return if self.place(column).is_some() { None } else { silent() };
        };
        let word = word.trim().to_lowercase();
        match Status::parse(&word) {
            Some(Status::Missing) => silent(),
            Some(status) => Some(status),
            None if word.is_empty() => silent(),
            None => {
                let known: Vec<&str> = Status::ALL.iter().map(|one| one.as_str()).collect();
                self.wrong(row, column, Problem::Unknown { value: word, known: known.join(", ") });
                None
            }
        }
    }
}

/// The fields with what the sheet says over them.
fn merged(before: &Fields, cells: &BTreeMap<Column, String>) -> Fields {
    let mut after = before.clone();
    for (column, text) in cells {
        if let Column::Field(field) = column {
            after.insert(*field, field.tidied(text));
        }
    }
    after
}

fn text(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) => Some(text),
        Cell::Other => None,
    }
}

/// Whether a key of the words can hold it, as packs ask.
fn well_written(id: &str) -> bool {
    id.len() <= 40 && id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}
