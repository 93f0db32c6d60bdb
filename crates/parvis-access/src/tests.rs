//! The policies hold together, and they say what was decided.

mod decided;
mod examples;
mod policies;
