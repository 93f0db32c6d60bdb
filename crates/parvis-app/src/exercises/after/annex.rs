//! What the numbers are: every event the report rests on, with its time and kind. Never who; never what was said.

use super::After;
use crate::exercises::said::clock;
use parvis_core::Arg;
use parvis_exercise::{State, What};
use parvis_print::{Block, Chapter, Line, Table};

/// How many events stand beside one another.
const BESIDE: usize = 2;

/// The chapter.
pub fn chapter(after: &After<'_>) -> Chapter {
    let reader = &after.reader;
    let report = after.played.report;
    let last = [("last", Arg::Count(report.last))];
    let about = ["exercise-print-annex-about", "exercise-print-annex-kept"];
    let mut blocks: Vec<Block> =
        about.map(|id| Block::Text(Line::plain(reader.fill(id, &last)))).into_iter().collect();
    let cited = report.cited();
    let mut state = State::default();
    let mut rows = Vec::new();
    for event in after.played.events {
        state.apply(event);
        if cited.contains(&event.n) {
            let cells =
                [event.n.to_string(), clock(state.clock.shows(event.at)), reader.get(kind(&event.what))];
            rows.push(cells.map(|text| vec![Line::plain(text)]));
        }
    }
    let head =
        ["exercise-print-number", "exercise-print-clock", "exercise-print-what"].map(|id| reader.get(id));
    let high = rows.len().div_ceil(BESIDE);
    let empty = || [Vec::new(), Vec::new(), Vec::new()];
    let row = |at: usize| {
        let beside = (0..BESIDE).map(|column| rows.get(at + column * high).cloned().unwrap_or_else(empty));
        beside.flatten().collect()
    };
    blocks.push(Block::Table(Table {
        widths: [2, 2, 10].repeat(BESIDE),
        head: std::iter::repeat_n(head, BESIDE).flatten().collect(),
        rows: (0..high).map(row).collect(),
        form: None,
    }));
    Chapter { title: reader.get("exercise-print-annex"), apart: true, blocks }
}

/// What kind of event, in words.
pub const fn kind(what: &What) -> &'static str {
    match what {
        What::Created(_)
        | What::RosterLine(_)
        | What::Arranged(_)
        | What::Seated { .. }
        | What::Appointed { .. }
        | What::Limits(_) => "exercise-print-event-set-up",
        What::Joined(_)
        | What::Left
        | What::Rejoined
        | What::HandedOver { .. }
        | What::CheckAsked
        | What::CheckHeard
        | What::SteppedOut
        | What::SteppedBack => "exercise-print-event-people",
        What::Started
        | What::Paused { .. }
        | What::Resumed
        | What::Slept { .. }
        | What::MovedOn { .. }
        | What::Stretched { .. }
        | What::ModuleBegun { .. }
        | What::ModuleEnded { .. }
        | What::Ended => "exercise-print-event-clock",
        What::Released { .. }
        | What::Held { .. }
        | What::LetGo { .. }
        | What::Skipped { .. }
        | What::ReTimed { .. }
        | What::AdHoc(_)
        | What::Attached(_)
        | What::Corrected { .. }
        | What::Rewritten { .. }
        | What::Posted(_) => "exercise-print-event-inject",
        What::Answered(_)
        | What::TaskDone { .. }
        | What::Line { .. }
        | What::VotedNew { .. }
        | What::ItemNamed { .. }
        | What::Catalogued { .. } => "exercise-print-event-answer",
        What::Translated { .. } | What::Coded { .. } | What::Merged { .. } | What::MessageChecked { .. } => {
            "exercise-print-event-coded"
        }
        What::Decided { .. } | What::Parked { .. } => "exercise-print-event-log",
        What::Observed(_) | What::NotesRead { .. } => "exercise-print-event-observed",
        What::Cell { .. } => "exercise-print-event-released",
        What::Washed { .. } | What::Feedback { .. } => "exercise-print-event-wash",
        What::Action(_)
        | What::TriedAgain(_)
        | What::Concerned { .. }
        | What::Practice(_)
        | What::Wrote { .. }
        | What::NamesDeleted => "exercise-print-event-report",
    }
}
