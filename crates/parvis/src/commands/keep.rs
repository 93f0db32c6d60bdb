//! `parvis backup`, `restore`, `move` and `journal verify`: for whoever runs the server.

use super::serve::{Serve, moment, on_this_machine, open, runtime};
use crate::session::{Done, Session};
use anstream::println;
use clap::Subcommand;
use parvis_app::office::{Anchor, Manifest};
use parvis_app::{Trouble, dossiers};
use parvis_core::Arg;
use parvis_words::Words;
use std::path::{Path, PathBuf};

/// Where an office is kept.
#[derive(clap::Args, Debug)]
pub struct Kept {
    /// The folder with the files and the master key, and the database unless one is named.
    #[arg(long, value_name = "FOLDER", default_value = "parvis-data")]
    data: PathBuf,
    /// The PostgreSQL the records are in: postgres://…
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
}

/// What is done with the journal.
#[derive(Subcommand, Debug)]
pub enum Journal {
    /// Look at every line and name any that was changed, taken out, doubled or moved.
    Verify {
        #[command(flatten)]
        kept: Kept,
        /// The end an earlier look printed, kept elsewhere: LINE:HASH.
        #[arg(long, value_name = "LINE:HASH", value_parser = anchor)]
        end: Option<Anchor>,
    },
}

fn anchor(text: &str) -> Result<Anchor, String> {
    let parsed = text.split_once(':').and_then(|(line, hash)| Some((line.parse().ok()?, hash)));
    parsed.map(|(line, hash)| Anchor { line, hash: hash.into() }).ok_or_else(|| "it is LINE:HASH".into())
}

impl Kept {
    fn as_served(&self) -> Serve {
        Serve { database: self.database.clone(), ..on_this_machine(self.data.clone(), String::new()) }
    }
}

/// Writes everything into one file, while the server may run.
pub fn backup(session: &Session, kept: &Kept, to: &Path) -> Result<Done, Trouble> {
    let made = runtime()?.block_on(async {
        let office = open(&kept.as_served()).await?;
        office.backup(to, moment()).await.map_err(Trouble::from)
    })?;
    super::serve::only_mine(to)?;
    tell(&session.words(), "keep-backed-up", to, &made);
    println!("{}", session.words().get("keep-key"));
    Ok(Done::Clean)
}

/// Puts a backup into an empty folder or database.
pub fn restore(session: &Session, kept: &Kept, from: &Path, key: &Path) -> Result<Done, Trouble> {
    copy_key(key, &kept.data)?;
    let made = runtime()?.block_on(async {
        let office = open(&kept.as_served()).await?;
        let made = office.restore(from, moment()).await?;
        // Closed, so that the one file holds everything and can be copied.
        office.close().await?;
        Ok::<_, Trouble>(made)
    })?;
    tell(&session.words(), "keep-restored", from, &made);
    Ok(Done::Clean)
}

/// Carries everything over to another folder and, if one is named, database.
pub fn carry(session: &Session, kept: &Kept, to: Option<String>, into: &Path) -> Result<Done, Trouble> {
    copy_key(&kept.data.join("master.key"), into)?;
    let other = Kept { data: into.to_owned(), database: to };
    let made = runtime()?.block_on(async {
        let (from, to) = (open(&kept.as_served()).await?, open(&other.as_served()).await?);
        let made = from.move_to(&to, &into.join("move.zip"), moment()).await?;
        to.close().await?;
        Ok::<_, Trouble>(made)
    })?;
    tell(&session.words(), "keep-moved", into, &made);
    Ok(Done::Clean)
}

/// Looks at the journal.
pub fn journal(session: &Session, journal: &Journal) -> Result<Done, Trouble> {
    let Journal::Verify { kept, end } = journal;
    let found = runtime()?.block_on(async {
        let office = open(&kept.as_served()).await?;
        office.journal_verify(end.as_ref()).await.map_err(Trouble::from)
    })?;
    let words = session.words();
    for fault in &found.faults {
        println!("{}", words.fill("keep-journal-fault", &[("fault", Arg::Text(fault.to_string()))]));
    }
    let id = if found.faults.is_empty() { "keep-journal-whole" } else { "keep-journal-touched" };
    println!("{}", words.fill(id, &[("lines", Arg::Count(found.end.line.unsigned_abs()))]));
    println!("{}", words.get("keep-journal-end"));
    println!("  {}:{}", found.end.line, found.end.hash);
    Ok(if found.faults.is_empty() { Done::Clean } else { Done::Findings })
}

/// The key goes where the new office will look for it, unless it is there.
fn copy_key(from: &Path, into: &Path) -> Result<(), Trouble> {
    let to = into.join("master.key");
    if to.exists() {
        return Ok(());
    }
    let bytes = std::fs::read(from).map_err(|error| Trouble::NotRead { path: from.to_owned(), error })?;
    dossiers::write_file(&to, &bytes)?;
    super::serve::only_mine(&to)
}

fn tell(words: &Words, id: &str, path: &Path, made: &Manifest) {
    let rows = made.tables.values().map(|table| table.rows).sum();
    let args = [
        ("path", Arg::Text(path.display().to_string())),
        ("tables", Arg::Count(made.tables.len() as u64)),
        ("rows", Arg::Count(rows)),
        ("files", Arg::Count(made.files)),
    ];
    println!("{}", words.fill(id, &args));
}
