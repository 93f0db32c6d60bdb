//! One file a command; each reads its arguments, calls one use case and says what came of it.

mod check;
mod classify;
mod compare;
mod demo;
pub mod evacuate;
mod explain;
mod export;
mod games;
mod import;
pub mod keep;
mod new;
mod plan;
pub mod serve;
mod verify;

use crate::args::{Arguments, Command};
use crate::session::{Done, Session};
use anstream::println;
use clap::CommandFactory;
use indicatif::ProgressBar;
use parvis_app::{Trouble, dossiers};
use parvis_core::{Dossier, Finding, Severity};
use parvis_words::Words;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::Duration;

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Done, Trouble> {
    match &arguments.command {
        Command::Completions { shell } => {
            clap_complete::generate(*shell, &mut Arguments::command(), "parvis", &mut io::stdout());
            return Ok(Done::Clean);
        }
        Command::Man { folder } => return manual(folder),
        _ => {}
    }
    let session = Session::new(arguments)?;
    match &arguments.command {
        Command::Demo { to, terminal: true, .. } => demo::run(&session, to),
        Command::Demo { to, listen, .. } => serve::demo(&session, *listen, to),
        Command::Serve(asked) => serve::run(&session, asked),
        Command::Backup { kept, to } => keep::backup(&session, kept, to),
        Command::Restore { kept, from, key } => keep::restore(&session, kept, from, key),
        Command::Move { kept, to, into } => keep::carry(&session, kept, to.clone(), into),
        Command::Journal { what } => keep::journal(&session, what),
        Command::New { folder, name, country } => new::run(&session, folder, name, country),
        Command::Import { file, into, mapping, suggest_mapping } => {
            import::run(&session, file, into.as_deref(), mapping.as_deref(), *suggest_mapping)
        }
        Command::Check { dossier, format, notes, only, html } => {
            let options = check::Options {
                format: *format,
                notes: *notes,
                only: only.as_deref(),
                html: html.as_deref(),
            };
            check::run(&session, dossier, &options)
        }
        Command::Evacuate(asked) => evacuate::run(&session, asked),
        Command::Explain { code } => explain::run(&session, code.as_deref()),
        Command::Classify { dossier } => classify::run(&session, dossier),
        Command::Compare { before, after, dossiers } => compare::run(&session, before, after, dossiers),
        Command::Plan { dossier, to } => plan::run(&session, dossier, to),
        Command::Games { to } => games::run(&session, to),
        Command::Export { dossier, format, at, to } => {
            export::run(&session, dossier, *format, at.as_deref(), to)
        }
        Command::Verify { only, quick, model, write, suite } => {
            let options = verify::Options {
                only,
                quick: *quick,
                model: (*model).into(),
                write: write.as_deref(),
                suite: suite.as_deref(),
            };
            verify::run(&session, &options)
        }
        Command::Completions { .. } | Command::Man { .. } => Ok(Done::Clean),
    }
}

/// Writes the manual pages.
fn manual(folder: &Path) -> Result<Done, Trouble> {
    let failed = |error| Trouble::NotWritten { path: folder.to_owned(), error };
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(Arguments::command(), folder).map_err(failed)?;
    println!("{}", folder.display());
    Ok(Done::Clean)
}

/// A dossier that could be read, the words to speak of it, and what is wrong in its files.
pub struct Opened {
    /// All that is known.
    pub dossier: Dossier,
    /// What reading found.
    pub findings: Vec<Finding>,
    /// Its files' texts, for excerpts.
    pub texts: BTreeMap<String, String>,
    /// The results kept beside them.
    pub results: BTreeMap<String, String>,
    /// The words.
    pub words: Words,
}

/// Opens a dossier. One that cannot be read at all is reported with everything wrong in its files.
pub fn open(session: &Session, path: &Path) -> Result<Opened, Trouble> {
    let opened = dossiers::open(path, session.packs())?;
    match opened.dossier {
        Some(dossier) => {
            let words = session.words_for(&dossier);
            let dossiers::Opened { findings, texts, results, .. } = opened;
            Ok(Opened { dossier, findings, texts, results, words })
        }
        None => Err(Trouble::DossierBroken { findings: opened.findings, texts: opened.texts }),
    }
}

/// Shows that long work goes on, on a terminal only, while `work` runs.
pub fn waiting<T>(message: &str, work: impl FnOnce() -> T) -> T {
    let spinner = ProgressBar::new_spinner().with_message(message.to_owned());
    spinner.enable_steady_tick(Duration::from_millis(120));
    let result = work();
    spinner.finish_and_clear();
    result
}

/// Clean, or with errors to settle.
pub fn done(findings: &[Finding]) -> Done {
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        Done::Findings
    } else {
        Done::Clean
    }
}
