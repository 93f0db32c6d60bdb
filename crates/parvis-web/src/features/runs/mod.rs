//! Running the building: what is asked, how far it is, what was found, and how it looked.

mod asked;
mod found;
mod screen;
#[cfg(test)]
mod tests;

pub use asked::{ask, ask_page};
pub use found::{cancel, page};
pub use screen::{frames, play};

use parvis_app::egress::Mode;
use parvis_app::egress::telling::called;
use parvis_app::office::{Run, RunState, Site};
use parvis_core::{Arg, Place};
use parvis_words::Words;

/// The message of an alarm.
const fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Evacuate => "run-mode-evacuate",
        Mode::Lockdown => "run-mode-lockdown",
        Mode::Shelter => "run-mode-shelter",
    }
}

/// The message of where a run stands.
const fn state(run: &Run) -> &'static str {
    match run.state {
        RunState::Queued => "run-state-queued",
        RunState::Running if run.stopping => "run-state-stopping",
        RunState::Running => "run-state-running",
        RunState::Done => "run-state-done",
        RunState::Dead => "run-state-dead",
        RunState::Cancelled => "run-state-cancelled",
    }
}

/// What tells a run from others: the alarm, and what is closed, by the names of the drawing as it is now.
fn title(run: &Run, site: &Site, words: &Words) -> String {
    let mut mode = words.get(mode(run.ask.mode));
    let present = &run.ask.present;
    if !present.period.is_empty() {
        mode =
            words.fill("run-at", &[("mode", Arg::Text(mode)), ("period", Arg::Text(present.period.clone()))]);
    }
    if !present.kinds.is_empty() || !present.rooms.is_empty() {
        mode = words.fill("run-own-numbers", &[("mode", Arg::Text(mode))]);
    }
    if run.ask.capped {
        mode = words.fill("run-with-capped", &[("mode", Arg::Text(mode))]);
    }
    if let Some(seconds) = run.ask.locking {
        let args = [("mode", Arg::Text(mode)), ("seconds", Arg::Count(seconds.into()))];
        mode = words.fill("run-with-locking", &args);
    }
    if run.ask.without.is_empty() {
        return mode;
    }
    let name = |id: &String| match &site.opened.dossier {
        Some(dossier) => called(&Place::Opening(id.as_str().into()), dossier, words),
        None => id.clone(),
    };
    let doors: Vec<String> = run.ask.without.iter().map(name).collect();
    words.fill("run-with-closed", &[("mode", Arg::Text(mode)), ("doors", Arg::Text(doors.join("; ")))])
}
