//! How findings leave the program: for people, for scripts, for editors and CI.

mod human;
mod json;
mod sarif;

pub use human::{Screen, print as print_human, summary};
pub use json::to_json;
pub use sarif::to_sarif;

/// The shape of findings on standard output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Sentences for people.
    Human,
    /// One JSON document for scripts.
    Json,
    /// SARIF 2.1.0, for editors and CI.
    Sarif,
}
