//! Rule packs as data, three-valued conditions, and the checks that turn a dossier into findings.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

mod case;
pub mod checks;
#[cfg(test)]
mod testing;

pub use case::{Building, Case, Load, LoadBasis};
