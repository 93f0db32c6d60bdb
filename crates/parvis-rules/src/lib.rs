//! Rule packs as data, three-valued conditions, and the checks that turn a dossier into findings.
//!
//! [`Case::new`] works out once what the checks share: the door graph and its walks, the people in each room, the
//! pack of the site's country and the class under it. [`checks::run_all`] runs every check on the case.
//!
//! # Adding a check
//! 1. `cargo xtask new-check K310 room_without_phone` writes `src/checks/lockdown/k310_room_without_phone.rs`;
//!    the build finds the file by its name. No list is edited.
//! 2. Write the words: `title`, `says`, `settle`, `why`, as Fluent. `{ $place }` is always there; any other
//!    argument is one that `run` supplies with `.with("name", Arg::…)`.
//! 3. Write `run`: it reads the [`Case`] and returns findings made by `CHECK.error`, `.warning` or `.note`. Like
//!    findings are gathered into one (`gathered`). A number comes from `packs/` through `numbers.rs`, its citation
//!    with it; a source without a number goes into `sources.rs`.
//! 4. Write tests in the lines of `src/testing`: a few rooms, doors and people, and what the check says of them.
//!    `UPDATE_EXPECT=1 cargo test -p parvis-rules k310` fills in what it says; read it before you keep it.
//!
//! # Correcting or adding law
//! Edit `packs/`; `packs/README.md` shows how. No Rust is needed.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::format_collect)
)]

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
