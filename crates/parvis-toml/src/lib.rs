//! TOML read strictly: every error at once, each with its line and a suggestion.
//!
//! A file's shape is a struct; everything about it that does not fit is a [`Finding`] with file, line, column and
//! what would settle it. Nothing is skipped: a key the struct does not have is an error.
//!
//! ```
//! use deserr::Deserr;
//! use parvis_toml::{Day, Troubles, read};
//!
//! #[derive(Deserr, Debug)]
//! #[deserr(error = Troubles, deny_unknown_fields)]
//! struct Pack {
//!     id: String,                          // must be there
//!     in_force: Day,                       // 2026-09-01, bare or in quotation marks
//!     #[deserr(default)]
//!     until: Option<Day>,                  // may be left out
//!     #[deserr(default)]
//!     rule: Vec<Rule>,                     // [[rule]] tables
//! }
//!
//! #[derive(Deserr, Debug)]
//! #[deserr(error = Troubles, deny_unknown_fields)]
//! struct Rule {
//!     code: String,
//!     mark: Mark,
//!     #[deserr(default)]
//!     limit: Option<f64>,
//! }
//!
//! #[derive(Deserr, Debug)]
//! #[deserr(error = Troubles, rename_all = lowercase)]
//! enum Mark {
//!     Text,
//!     Secondary,
//! }
//!
//! let text = "id = \"kz\"\nin_force = 2026-02-30\n[[rule]]\ncode = 7\nmark = \"txt\"\nlimt = 12\n";
//! let (pack, findings) = read::<Pack>("pack.toml", text);
//! assert!(pack.is_none());
//! let codes: Vec<&str> = findings.iter().map(|finding| finding.code.0).collect();
//! assert_eq!(codes, ["F008", "F004", "F005", "F002"]); // the date, the number, the word, the misspelt key
//! ```
//!
//! # For maps with free keys use [`Entries`]
//! `deserr` drops the errors of values inside a `BTreeMap` or `HashMap`; [`Entries`] keeps them and the order.
//!
//! # For errors found after reading
//! Keep the [`Source`] and ask it for [`Source::place`] of a path: `source.place(&["rule".into(), 2.into()])`.
//!
//! # For a value with rules of its own
//! Convert with `#[deserr(try_from(String) = parse_code -> Refusal)]` and return a [`Refusal`].
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]
#![cfg_attr(test, allow(clippy::needless_raw_string_hashes))] // expect-test writes them

mod kinds;
mod near;
mod source;
#[cfg(test)]
mod tests;
mod trouble;
mod types;
mod value;

pub use kinds::{
    DUPLICATE, KINDS, MISSING_KEY, NOT_A_DATE, NOT_ALLOWED, OUT_OF_RANGE, SYNTAX, UNKNOWN_KEY, WRONG_TYPE,
};
pub use near::nearest;
pub use source::{Lines, Source};
pub use trouble::{Refusal, Step, Trouble, Troubles, describe};
pub use types::{Day, Entries, Lenient, NoSource, NotNegative, Stated, stated_schema};

use parvis_core::Finding;

/// Reads a TOML text into `T`. The value is there exactly when there are no findings.
pub fn read<T: deserr::Deserr<Troubles>>(file: &str, text: &str) -> (Option<T>, Vec<Finding>) {
    Source::parse(file, text).read()
}
