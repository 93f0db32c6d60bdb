//! Developer tools: `cargo xtask tidy | gen | new-check | new-pack`.

mod generate;
mod messages;
mod scaffold;
mod tidy;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};

/// Developer tools of Parvis.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Check the house rules: who may import whom, the code map, first lines, file lengths, dead messages.
    Tidy,
    /// Write what is generated and committed: the JSON Schemas.
    Gen,
    /// Write a new check with its test: `cargo xtask new-check K309 room_without_phone`.
    NewCheck {
        /// Code: the family's letter and three digits.
        code: String,
        /// Name in snake case.
        name: String,
    },
    /// Write an empty pack folder: `cargo xtask new-pack uz 2026-01`.
    NewPack {
        /// Two-letter country code, lower case.
        country: String,
        /// Edition: a date or the act's name.
        edition: String,
    },
}

fn main() -> Result<()> {
    let root = root();
    match Arguments::parse().task {
        Task::Tidy => tidy::run(&root),
        Task::Gen => generate::run(&root),
        Task::NewCheck { code, name } => scaffold::check(&root, &code, &name),
        Task::NewPack { country, edition } => scaffold::pack(&root, &country, &edition),
    }
}

/// The repository's root, one above this crate.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}
