//! What several people may change at once: a form says what it began from, and nobody overwrites what they have not seen.

use super::Trouble;
use parvis_core::{Fact, Provenance};
use std::fmt::Debug;

/// The longest line of a form, in letters; ours.
pub(super) const LINE: usize = 200;

/// How a change went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is so, as of this revision.
    Saved(i64),
    /// Somebody else changed it since the form was opened: nothing was saved.
    Changed,
}

impl Kept {
    /// From whether somebody else changed it, and the revision it is now.
    pub(super) const fn of((changed, revision): (bool, i64)) -> Self {
        if changed { Self::Changed } else { Self::Saved(revision) }
    }
}

/// Stands for something as it is: the same text while it stays the same.
pub(super) fn mark_of(thing: &impl Debug) -> String {
    let digest = parvis_store::seal::sha256(format!("{thing:?}").as_bytes());
    digest.chars().take(16).collect()
}

/// A line as it is kept: without the spaces around it. `None`: too long, or with signs that are none.
pub(super) fn line(text: &str, longest: usize) -> Option<String> {
    let text = text.trim();
    let fits = text.chars().count() <= longest && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
}

/// Who says so, as it is kept.
///
/// # Errors
/// Nobody, or what cannot be kept ([`Trouble::Slip`]).
pub(super) fn said(from: &Provenance) -> Result<Provenance, Trouble> {
    let source = line(&from.source, LINE).filter(|source| !source.is_empty());
    let source = source.ok_or(Trouble::Slip("slip-no-source"))?;
    Ok(Provenance { source, date: from.date })
}

/// A fact with the value of a form: while the value stays, who said so and when stay.
pub(super) fn fact<T: PartialEq + Clone>(before: &Fact<T>, value: Option<T>, from: &Provenance) -> Fact<T> {
    match value {
        None => Fact::Unknown,
        Some(value) if before.value() == Some(&value) => before.clone(),
        Some(value) => Fact::known(value, from.clone()),
    }
}
