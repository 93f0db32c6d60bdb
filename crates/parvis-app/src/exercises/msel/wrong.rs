//! What of a sheet cannot be used: where, why, and what to do.

use parvis_core::Arg;
use parvis_intake::sheet::{MOST_ROWS, SheetRefusal, column_name};
use parvis_words::Words;

/// Something that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The row, as the screen counts them.
    pub row: u32,
    /// The column, counted from 0.
    pub column: u32,
    /// The column's name in the first row.
    pub name: String,
    /// Why.
    pub(super) problem: Problem,
}

/// Why it cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    NoWorkbook,
    TooLarge,
    NoNumberColumn,
    UnknownColumn { value: String },
    ColumnTwice { value: String },
    NoText,
    NoNumber,
    BadNumber { value: String },
    NumberTwice { value: String },
    Empty { known: String },
    Unknown { value: String, known: String },
    Minute { value: String, most: u32 },
    NoCondition,
    IdleCondition,
    NoOriginal,
    Attachment,
}

impl From<SheetRefusal> for Problem {
    fn from(refusal: SheetRefusal) -> Self {
        match refusal {
            SheetRefusal::NoWorkbook => Self::NoWorkbook,
            SheetRefusal::TooLarge => Self::TooLarge,
        }
    }
}

impl Problem {
    /// One more value that would have been right.
    pub fn also_known(&mut self, more: &str) {
        if let Self::Empty { known } | Self::Unknown { known, .. } = self {
            *known = format!("{more}, {known}");
        }
    }

    fn message(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        let text = |name, text: &str| (name, Arg::Text(text.to_owned()));
        match self {
            Self::NoWorkbook => ("exercise-sheet-no-workbook", Vec::new()),
            Self::TooLarge => ("exercise-sheet-too-large", vec![("most", Arg::Count(MOST_ROWS.into()))]),
            Self::NoNumberColumn => ("exercise-sheet-no-number-column", Vec::new()),
            Self::UnknownColumn { value } => ("exercise-sheet-unknown-column", vec![text("value", value)]),
            Self::ColumnTwice { value } => ("exercise-sheet-column-twice", vec![text("value", value)]),
            Self::NoText => ("exercise-sheet-no-text", Vec::new()),
            Self::NoNumber => ("exercise-sheet-no-number", Vec::new()),
            Self::BadNumber { value } => ("exercise-sheet-bad-number", vec![text("value", value)]),
            Self::NumberTwice { value } => ("exercise-sheet-number-twice", vec![text("value", value)]),
            Self::Empty { known } => ("exercise-sheet-empty", vec![text("known", known)]),
            Self::Unknown { value, known } => {
                ("exercise-sheet-unknown", vec![text("value", value), text("known", known)])
            }
            Self::Minute { value, most } => {
                ("exercise-sheet-minute", vec![text("value", value), ("most", Arg::Count((*most).into()))])
            }
            Self::NoCondition => ("exercise-sheet-no-condition", Vec::new()),
            Self::IdleCondition => ("exercise-sheet-idle-condition", Vec::new()),
            Self::NoOriginal => ("exercise-sheet-no-original", Vec::new()),
            Self::Attachment => ("exercise-sheet-attachment", Vec::new()),
        }
    }
}

impl Wrong {
    /// All of the file.
    pub(super) fn of_file(problem: impl Into<Problem>) -> Self {
        Self { row: 0, column: 0, name: String::new(), problem: problem.into() }
    }

    /// Where, why and what to do, in one sentence or two.
    pub fn says(&self, words: &Words) -> String {
        let (id, args) = self.problem.message();
        let what = words.fill(id, &args);
        if self.row == 0 {
            return what;
        }
        let column = column_name(self.column);
        let place = if self.name.is_empty() { column } else { format!("{column} ({})", self.name) };
        let args =
            [("row", Arg::Count(self.row.into())), ("column", Arg::Text(place)), ("what", Arg::Text(what))];
        words.fill("exercise-sheet-at", &args)
    }
}
