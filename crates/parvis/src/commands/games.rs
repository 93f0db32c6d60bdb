//! `parvis games`: game cards for small children.

use crate::session::{Done, Session};
use anstream::println;
use parvis_app::exercises::documents::game_cards;
use parvis_app::{Trouble, dossiers};
use parvis_core::Arg;
use std::path::Path;

/// Sets the cards and writes them.
pub fn run(session: &Session, to: &Path) -> Result<Done, Trouble> {
    let words = session.words();
    dossiers::write_file(to, &game_cards(&words)?)?;
    println!("{}", words.fill("cli-wrote-file", &[("file", Arg::Text(to.display().to_string()))]));
    Ok(Done::Clean)
}
