//! The script (MSEL) as a sheet: out as XLSX, with every language beside the others, and back in as a list of changes.
//!
//! A sheet never overwrites a scenario. Reading it says what would change, cell by cell, and what cannot be used;
//! whoever asked decides.

mod apply;
mod column;
mod read;
mod row;
#[cfg(test)]
mod tests;
mod write;
mod wrong;

pub use apply::{edits, together};
pub use read::read;
pub use row::Field;
#[cfg(test)]
pub(crate) use tests::{damaged, written_over};
pub use write::workbook;
pub use wrong::Wrong;

use parvis_exercise::id::{InjectId, Lang};
use parvis_exercise::pack::{Inject, Text};

/// What a sheet would change, and what of it cannot be used.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// What would change, row by row.
    pub changes: Vec<Change>,
    /// What cannot be used; nothing of it is among the changes.
    pub wrong: Vec<Wrong>,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The words of a cell, or how far somebody has looked at them.
    Words {
        /// Of which inject.
        inject: InjectId,
        /// Which words of it.
        part: Part,
        /// In which language.
        lang: Lang,
        /// As they were; nothing: there were none.
        before: Option<Text>,
        /// As they would be; nothing: taken out.
        after: Option<Text>,
    },
    /// Something else of a row: its minute, how it is let out, whom it is for …
    Field {
        /// Of which inject.
        inject: InjectId,
        /// What.
        field: Field,
        /// As it was, in the words of the sheet.
        before: String,
        /// As it would be.
        after: String,
    },
    /// A row the scenario does not have.
    New {
        /// What it would be.
        inject: Box<Inject>,
        /// Its words.
        words: Vec<(Part, Lang, Text)>,
    },
    /// A row of the scenario that the sheet does not have.
    Gone(InjectId),
}

/// Which words of an inject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What the players read.
    Text,
    /// What is expected of them.
    Expected,
}

impl Part {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Text, Self::Expected];

    /// The word keys and columns use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Expected => "expected",
        }
    }

    /// The key of these words.
    pub fn key(self, inject: &InjectId) -> String {
        format!("inject.{inject}.{}", self.as_str())
    }
}
