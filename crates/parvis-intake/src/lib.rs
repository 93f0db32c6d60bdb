//! Bytes from outside become core values here, and core values become files again. All distrust lives here:
//! limits, repair, provenance. Nothing read is silently dropped.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

pub mod archive;
pub mod dossier;
pub mod draft;
pub mod plan;
