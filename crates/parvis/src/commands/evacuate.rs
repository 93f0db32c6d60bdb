//! `parvis evacuate`: how long the building takes to empty, where it jams, and how sure that is.

mod answer;
mod files;
mod json;

use crate::args::Walking;
use crate::session::{Done, Session, columns};
use anstream::{print, println};
use indicatif::{ProgressBar, ProgressStyle};
use parvis_app::{Trouble, drilled, egress};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Shape of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Shape {
    /// Sentences for people.
    Human,
    /// One JSON document for scripts.
    Json,
}

/// What is asked.
pub struct Options<'a> {
    /// At least this many runs.
    pub runs: usize,
    /// Seed of everything drawn by chance.
    pub seed: u64,
    /// How people walk.
    pub model: Walking,
    /// Doors that cannot be used.
    pub without: &'a [String],
    /// Shape of the answer.
    pub format: Shape,
    /// What is written beside.
    pub files: Files<'a>,
}

/// Files written beside the answer.
pub struct Files<'a> {
    /// The page that plays a run back.
    pub html: Option<&'a Path>,
    /// Where everybody is, and how many frames a second of it.
    pub trajectories: Option<(&'a Path, u8)>,
    /// Folder of the levels' pictures as PNG.
    pub png: Option<&'a Path>,
    /// The same as SVG.
    pub svg: Option<&'a Path>,
}

/// Runs the people out and says what came of it.
pub fn run(session: &Session, path: &Path, options: &Options<'_>) -> Result<Done, Trouble> {
    let opened = super::open(session, path)?;
    let words = &opened.words;
    let ask = egress::Ask {
        runs: options.runs,
        seed: options.seed,
        model: options.model.into(),
        without: options.without,
    };
    let stop = Arc::new(AtomicBool::new(false));
    let pressed = Arc::clone(&stop);
    // Without the handler Ctrl-C ends the program, as it does everywhere else.
    let _ = ctrlc::set_handler(move || pressed.store(true, Ordering::Relaxed));
    let learning = drilled::measured(&opened.dossier, session.today).map_or(0, |_| drilled::RUNS as usize);
    let bar = bar(learning + options.runs, words.get("egress-running"));
    let answer = egress::forecast(
        &opened.dossier,
        session.packs(),
        session.today,
        &ask,
        &|| stop.load(Ordering::Relaxed),
        &|| bar.inc(1),
    );
    bar.finish_and_clear();
    let answer = answer?;
    match options.format {
        Shape::Human => print!("{}", answer::tell(&answer, &opened.dossier, words, columns().min(80))),
        Shape::Json => println!("{}", json::write(&answer, options.seed, &opened.dossier, words)),
    }
    files::write(&answer, &opened.dossier, words, &options.files)?;
    Ok(super::done(&answer.findings))
}

fn bar(runs: usize, message: String) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}");
    let bar = ProgressBar::new(runs as u64).with_message(message);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
