//! The documents, set from the real school and from hostile text.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod page;
mod picture;
mod plan;
mod sample;
