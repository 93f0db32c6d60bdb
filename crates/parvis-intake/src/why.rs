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

/// In English, for logs and tests; people read the finding.
impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = &self.detail;
        match self.problem {
            "utf8" => f.write_str("a character is not UTF-8"),
            "features" => f.write_str("there is no list of features"),
            "bracket" => f.write_str("a bracket closes that was never opened"),
            "rules" => f.write_str("it breaks the rules of the format"),
            "place" => f.write_str("a value does not fit its place"),
            "integer" => write!(f, "{detail} is no whole number"),
            "number" => write!(f, "{detail} is no number"),
            "twice" => write!(f, "it holds “{detail}” twice"),
            "unsupported" => write!(f, "it uses something Parvis does not read ({detail})"),
            "method" => f.write_str("it is packed in a way Parvis does not read"),
            "contents" => f.write_str("its contents are damaged"),
            "damaged" => f.write_str("it is damaged or cut short"),
            "absent" => f.write_str("there is no such file or folder"),
            "forbidden" => f.write_str("you may not open it"),
            "deep" => write!(f, "its folders lie more than {detail} deep"),
            _ => f.write_str(detail),
        }
    }
}
