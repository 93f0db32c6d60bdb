//! Why a file is refused, as a word that every language has its sentence for; what a reader of somebody else's
//! making says stands beside it, to be quoted.

use parvis_core::{Arg, Finding};
use std::fmt;

/// Why, in a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The word that the finding's sentence chooses by.
    pub problem: &'static str,
    /// What is quoted: a name, a value, a foreign message. Often nothing.
    pub detail: String,
}

impl Why {
    /// Nothing to quote.
    pub const fn new(problem: &'static str) -> Self {
        Self { problem, detail: String::new() }
    }

    /// Something to quote.
    pub fn quoting(problem: &'static str, detail: impl Into<String>) -> Self {
        Self { problem, detail: detail.into() }
    }

    /// What somebody else's program says, in its own words.
    pub fn foreign(message: impl Into<String>) -> Self {
        Self::quoting("other", message)
    }

    /// The finding with this as its arguments.
    pub(crate) fn of(&self, finding: Finding) -> Finding {
        finding
            .with("problem", Arg::Text(self.problem.to_owned()))
            .with("detail", Arg::Text(self.detail.clone()))
    }
}

/// For logs; people read the finding.
impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.detail.as_str() {
            "" => f.write_str(self.problem),
            detail => write!(f, "{} “{detail}”", self.problem),
        }
    }
}
