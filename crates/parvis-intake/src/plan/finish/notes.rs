//! The remarks collected while a draft is finished.

use parvis_core::{Place, Remark, RemarkKind};

/// Remarks so far: the reader's first, then what `finish` did.
pub struct Notes(pub Vec<Remark>);

impl Notes {
    /// Adds a remark without a number.
    pub fn add(&mut self, kind: RemarkKind, place: Place, text: impl Into<String>) {
        self.0.push(Remark { kind, place, number: None, text: text.into() });
    }

    /// Adds a remark with a number.
    pub fn count(&mut self, kind: RemarkKind, place: Place, number: f64, text: impl Into<String>) {
        self.0.push(Remark { kind, place, number: Some(number), text: text.into() });
    }

    /// Something could not be used.
    pub fn left_out(&mut self, place: Place, text: impl Into<String>) {
        self.add(RemarkKind::LeftOut, place, text);
    }
}
