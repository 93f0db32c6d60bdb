//! `parvis new`: a folder with every question, all answers unknown.

use crate::session::{Done, Session};
use anstream::println;
use parvis_app::{Trouble, dossiers};
use parvis_core::Arg;
use std::path::Path;

/// Makes the folder.
pub fn run(session: &Session, folder: &Path, name: &str, country: &str) -> Result<Done, Trouble> {
    let words = session.words();
    let id = folder.file_name().unwrap_or_default().to_string_lossy();
    let country = country.to_uppercase();
    let start =
        dossiers::Start { id: &id, name, country: &country, language: words.language(), date: session.today };
    dossiers::start(folder, &start, session.packs())?;
    let folder = Arg::Text(folder.display().to_string());
    println!("{}", words.fill("cli-new-dossier", &[("folder", folder.clone())]));
    println!("{}", words.fill("cli-new-next", &[("folder", folder)]));
    Ok(Done::Clean)
}
