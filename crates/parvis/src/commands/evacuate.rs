//! `parvis evacuate`: how long the building takes to empty or to hide in, where it jams, and how sure that is.

mod files;
mod page;

use crate::args::{Doors, Evacuate};
use crate::session::{Done, Session, columns};
use anstream::{print, println};
use indicatif::{ProgressBar, ProgressStyle};
use parvis_app::egress::telling;
use parvis_app::{Trouble, drilled, egress};
use parvis_core::Arg;
use parvis_words::Words;
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

/// Runs the people as asked and says what came of it.
pub fn run(session: &Session, options: &Evacuate) -> Result<Done, Trouble> {
    let opened = super::open(session, &options.dossier)?;
    let words = &opened.words;
    let scenario =
        options.scenario.as_deref().map(|file| egress::read_scenario(file, &opened.dossier)).transpose()?;
    let present = options.at.as_deref().map(|at| egress::Present::at(&opened.dossier, at)).transpose()?;
    let ask = egress::Ask {
        runs: options.runs,
        seed: options.seed,
        model: options.model.into(),
        mode: options.mode.into(),
        choosing: options.choice.into(),
        without: &options.without,
        present: present.as_ref(),
        alarm_step: options.alarm_zones.map(f64::from),
        lifts: options.service(),
        capped: options.doors == Doors::Capped,
        locking: options.locking.map(f64::from),
        scenario: scenario.as_ref(),
        what_if: options.what_if,
        kept: opened.results.get(drilled::FILE).map(String::as_str),
        shelf: None,
        kept_forecast: opened.results.get(egress::FILE).map(String::as_str),
    };
    let width = columns().min(80);
    let tell_first = |left_out: &[egress::LeftOut]| match options.format {
        Shape::Human => {
            let reasons = telling::not_in_the_runs(left_out, &opened.dossier, words);
            page::first(&words.get("egress-left-out"), &reasons, width)
        }
        Shape::Json => String::new(),
    };
    let answer = watched(options.runs, words, &tell_first, |watch| {
        egress::forecast(&opened.dossier, session.packs(), session.today, &ask, watch)
    })?;
    match options.format {
        Shape::Human => {
            print!("{}", page::told(&telling::tell(&answer, &ask, &opened.dossier, words), width));
        }
        Shape::Json => println!("{:#}", egress::document(&answer, &ask, &opened.dossier, words)),
    }
    files::write(&answer, &opened.dossier, words, options)?;
    files::keep(&answer, &options.dossier, words);
    Ok(super::done(&answer.findings))
}

/// Shows how far the work is and, before it starts, who is left out; lets Ctrl-C end it early.
fn watched<T>(
    runs: usize,
    words: &Words,
    tell_first: &(dyn Fn(&[egress::LeftOut]) -> String + Sync),
    work: impl FnOnce(&egress::Watch<'_>) -> T,
) -> T {
    let stop = Arc::new(AtomicBool::new(false));
    let pressed = Arc::clone(&stop);
    // Without the handler Ctrl-C ends the program, as it does everywhere else.
    let _ = ctrlc::set_handler(move || pressed.store(true, Ordering::Relaxed));
    let bar = bar(runs, words.get("egress-running"));
    // The runs are counted first; then each what-if counts once, however few runs it needs.
    let sweeping = AtomicBool::new(false);
    let result = work(&egress::Watch {
        stop: &|| stop.load(Ordering::Relaxed),
        run: &|| {
            if !sweeping.load(Ordering::Relaxed) {
                bar.inc(1);
            }
        },
        left_out: &|left_out| bar.suspend(|| print!("{}", tell_first(left_out))),
        more: &|runs| bar.inc_length(runs as u64),
        next: &|done, of| {
            sweeping.store(true, Ordering::Relaxed);
            let args = [("number", Arg::Count(done as u64 + 1)), ("of", Arg::Count(of as u64))];
            bar.set_message(words.fill("egress-trying", &args));
            bar.set_length(of as u64);
            bar.set_position(done as u64);
        },
    });
    bar.finish_and_clear();
    result
}

fn bar(runs: usize, message: String) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}");
    let bar = ProgressBar::new(runs as u64).with_message(message);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
