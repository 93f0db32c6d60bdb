//! The tables of the paper: rooms, exits, the measured time beside the simulated ones.

use super::paper::Told;
use super::said::{room, ticked};
use parvis_core::{Arg as Filling, DrillKind};
use parvis_exercise::drill::report;
use parvis_exercise::drill::report::{ExitRow, RoomRow, Seen};
use parvis_exercise::id::Seconds;
use parvis_exercise::report::{Arg, Sentence};
use parvis_print::{Line, Style, Table};

/// What nobody reported.
const NOT_TOLD: &str = "–";

/// The head of a column, and what of a room stands in it.
type Column = (&'static str, fn(&RoomRow) -> Option<&Seen>);

const SECURED: Column = ("drill-report-secured", |row| row.secured.as_ref());
const EMPTY: Column = ("drill-report-empty", |row| row.empty.as_ref());
const OUT: Column = ("drill-report-out", |row| row.out.as_ref());

/// The columns this kind of drill asks of rooms.
const fn asked(kind: Option<DrillKind>) -> &'static [Column] {
    match kind {
        Some(DrillKind::Lockdown | DrillKind::Shelter) => &[SECURED],
        Some(DrillKind::Evacuation) => &[EMPTY, OUT],
        Some(DrillKind::Combined) => &[SECURED, EMPTY, OUT],
        Some(DrillKind::Briefing) | None => &[],
    }
}

/// Each room of the plan.
pub fn rooms(told: &Told<'_>) -> Table {
    let columns = asked(told.drilled.state.kind());
    let heads = columns.iter().map(|(head, _)| *head);
    let heads = ["drill-report-room"].into_iter().chain(heads).chain(["drill-report-counted"]);
    let row = |row: &RoomRow| {
        let name = room(row.class.as_deref(), told.name(row.room.as_str()), told.words);
        let cells = columns.iter().map(|(_, of)| vec![of(row).map_or_else(not_told, |one| seen(told, one))]);
        [vec![Line::strong(name)]].into_iter().chain(cells).chain([vec![counted(row)]]).collect()
    };
    Table {
        widths: [8].into_iter().chain(columns.iter().map(|_| 4)).chain([5]).collect(),
        head: heads.map(|id| told.words.get(id)).collect(),
        rows: report::rooms(told.drilled.state).iter().map(row).collect(),
        form: None,
    }
}

/// Since when something is so of a room, and by which exit; or that it is not.
fn seen(told: &Told<'_>, seen: &Seen) -> Line {
    let time = ticked(seen.since);
    if !seen.yes {
        return Line::strong(told.words.fill("drill-report-cell-not", &[("time", Filling::Text(time))]));
    }
    let exit = seen.exit.as_ref().map(|exit| told.name(exit.as_str())).unwrap_or_default();
    Line::plain(time).and(exit, Style::Soft)
}

/// `24 / 25`; bold where nothing explains the difference.
fn counted(row: &RoomRow) -> Line {
    let Some(counted) = row.counted else { return Line::plain(format!("{NOT_TOLD} / {}", row.expected)) };
    let text = format!("{counted} / {}", row.expected);
    if row.fits { Line::plain(text) } else { Line::strong(text) }
}

/// Each exit that was watched.
pub fn exits(told: &Told<'_>) -> Table {
    let time = |at: Option<Seconds>| vec![at.map_or_else(not_told, |at| ticked(at).into())];
    let row = |row: &ExitRow| {
        let people = row.people.map_or_else(not_told, |people| people.to_string().into());
        vec![vec![Line::strong(told.name(row.exit.as_str()))], time(row.first), time(row.last), vec![people]]
    };
    let head = ["drill-report-at-exit", "drill-report-first", "drill-report-last", "drill-report-people"];
    Table {
        widths: vec![8, 4, 4, 5],
        head: head.map(|id| told.words.get(id)).into(),
        rows: report::exits(told.drilled.state).iter().map(row).collect(),
        form: None,
    }
}

/// The measured time beside the simulated ones, from the sentence that compares them.
pub fn beside(told: &Told<'_>, sentence: &Sentence) -> Option<Table> {
    let time = |name: &str| match sentence.args.get(name)? {
        Arg::Time(time) => Some(vec![Line::plain(ticked(*time))]),
        _ => None,
    };
    let head = ["drill-report-measured", "drill-report-low", "drill-report-median", "drill-report-high"];
    Some(Table {
        widths: vec![4, 6, 4, 4],
        head: head.map(|id| told.words.get(id)).into(),
        rows: vec![vec![time("time")?, time("low")?, time("median")?, time("high")?]],
        form: None,
    })
}

fn not_told() -> Line {
    Line::default().and(NOT_TOLD, Style::Soft)
}
