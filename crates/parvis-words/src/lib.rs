//! Words, numbers and dates in the users' languages: Fluent messages over ICU4X. Decides nothing, reads no file.
//!
//! The messages are `locales/<language>/<area>.ftl`, embedded in the program. The English words of a finding
//! live beside the check that reports it ([`parvis_core::FindingKind`]); their translations are
//! `locales/<language>/findings.ftl`, as `E203-says = …`, and `why.ftl` for the paragraphs of `parvis explain`.
//!
//! # Adding a message
//! 1. Write it in `locales/en/<area>.ftl`.
//! 2. Translate it in the same file of the other languages, or leave it: it then shows in English after
//!    `[en]`, and [`Words::missing`] and [`coverage`] count it.
//! 3. Say it with [`Words::get`] or [`Words::fill`]. The tests refuse ids and variables English does not have.
//!
//! ```
//! use parvis_core::{Arg, Language};
//! let words = parvis_words::Words::new(Language::Ru, []);
//! assert_eq!(words.metres(0.9), "0,90\u{a0}м");
//! assert_eq!(words.fill("count-rooms", &[("count", Arg::Count(21))]), "21 помещение");
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]
#![cfg_attr(test, allow(clippy::needless_raw_string_hashes))] // expect-test writes them

mod audit;
mod bundle;
mod citations;
mod files;
mod findings;
mod icu_formats;
mod places;
mod values;
mod words;

pub use audit::{Coverage, audit, coverage, is_draft, kinds_problems};
pub use words::Words;
