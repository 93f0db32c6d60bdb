//! Where a rule or a number comes from, and how surely it was seen there.

use crate::Text;
use std::fmt;

/// How surely a rule or number is known (DESIGN.md §3). Only the first two may drive a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The primary text, or its official translation, was on screen.
    Text,
    /// Only a secondary source was seen: shown with "to be confirmed by counsel".
    Secondary,
    /// Remembered, not seen. Help text only.
    Recalled,
    /// Our own inference or design. Help text only.
    Inferred,
}

impl Evidence {
    /// Every mark, strongest first.
    pub const ALL: [Self; 4] = [Self::Text, Self::Secondary, Self::Recalled, Self::Inferred];

    /// Whether a verdict may rest on this mark.
    pub const fn may_decide(self) -> bool {
        matches!(self, Self::Text | Self::Secondary)
    }

    /// The word used in pack files: `text`, `secondary`, `recalled`, `inferred`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Secondary => "secondary",
            Self::Recalled => "recalled",
            Self::Inferred => "inferred",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The article, paragraph or table that asks for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The act or standard, short: `Decree 234 of 12.04.2021`, `IFC 2018`.
    pub act: String,
    /// Where in it: `criteria, item 1`, `§1005.3`. Empty when the whole act is meant.
    pub place: String,
    /// How surely it was seen.
    pub evidence: Evidence,
    /// What it says in plain words, in the languages the pack has.
    pub says: Text,
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() { f.write_str(&self.act) } else { write!(f, "{}, {}", self.act, self.place) }
    }
}
