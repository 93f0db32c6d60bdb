//! The checks: one file each, found by `build.rs`. A check reads the case and reports findings.
//!
//! # Adding a check
//! 1. `cargo xtask new-check K305 room_without_phone` writes `lockdown/k305_room_without_phone.rs`.
//! 2. Fill in `words` and `run`, and the tests under it. That is all: the build finds the file.

use crate::Case;
use parvis_core::{Finding, FindingKind};

/// One check.
pub struct Check {
    /// Code, name and words.
    pub kind: FindingKind,
    /// Reads the case, reports what it finds.
    pub run: fn(&Case<'_>) -> Vec<Finding>,
}

include!(concat!(env!("OUT_DIR"), "/checks.rs"));
