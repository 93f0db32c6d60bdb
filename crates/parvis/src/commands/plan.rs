//! `parvis plan`: the printed plan.

use crate::session::{Done, Session};
use anstream::println;
use parvis_app::{Trouble, documents, dossiers, review};
use parvis_core::Arg;
use std::path::Path;

/// Sets the plan and writes it.
pub fn run(session: &Session, path: &Path, to: &Path) -> Result<Done, Trouble> {
    let opened = super::open(session, path)?;
    let words = &opened.words;
    let pdf = super::waiting(&words.get("cli-drawing"), || {
        let review = review::review(&opened.dossier, opened.findings.clone(), session.packs(), session.today)
            .with_forecast(&opened.results, session.today);
        documents::plan(&opened.dossier, &review, words, session.today)
    })?;
    dossiers::write_file(to, &pdf)?;
    println!("{}", words.fill("cli-wrote-file", &[("file", Arg::Text(to.display().to_string()))]));
    let missing = words.missing().len() as u64;
    if missing > 0 {
        println!("{}", words.fill("cli-fallback-note", &[("count", Arg::Count(missing))]));
    }
    Ok(Done::Clean)
}
