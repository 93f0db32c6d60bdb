//! Rule packs as data, three-valued conditions, and the checks that turn a dossier into findings.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::format_collect))]

mod case;
pub mod catalogue;
pub mod checks;
mod classify;
mod compare;
pub mod condition;
mod context;
mod deadlines;
#[cfg(test)]
mod law_tests;
pub mod packs;
pub mod planning;
mod requirements;
pub mod rights;
#[cfg(test)]
mod testing;
mod truth;

pub use case::{Building, Case, Load, LoadBasis};
pub use classify::{Classification, Near, OpenPart, Outcome, Reason, SchemeOutcome, Verdict};
pub use compare::{Comparison, compare};
pub use condition::{Condition, Context, FactUse, FactsOnly, Trace};
pub use context::DossierContext;
pub use deadlines::{DeadlineState, Progress};
pub use packs::{Pack, Packs};
pub use requirements::{DrillState, RequirementState};
pub use truth::Truth;
