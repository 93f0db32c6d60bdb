//! Tests that go through the crate's public door.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod garbled;
