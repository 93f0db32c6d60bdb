//! What drills, exercises and people showed that is to be put right.

use crate::{Arg, Code, Finding, Place, Provenance, Severity};
use jiff::civil::Date;

/// Something to be put right. It is a finding until it is done; who sees to it by when is decided as for any finding
/// ([`super::Settled`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Improvement {
    /// Its id in this dossier.
    pub id: String,
    /// Where.
    pub place: Place,
    /// What, in plain words and the site's language.
    pub text: String,
    /// What showed it: “Lockdown drill of 5 October”.
    pub shown_by: String,
    /// The day it was done; `None` while it is not.
    pub done: Option<Date>,
    /// Who wrote it down, and when.
    pub from: Provenance,
}

impl Improvement {
    /// The code of the finding that it is while it is not done.
    pub const CODE: Code = Code("D812");

    /// The finding that it is while it is not done.
    pub fn finding(&self) -> Finding {
        Finding::new(Self::CODE, Severity::Warning, self.place.clone())
            .with("text", Arg::Text(self.text.clone()))
            .with("shown_by", Arg::Text(self.shown_by.clone()))
    }
}
