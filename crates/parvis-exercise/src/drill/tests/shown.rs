//! Views and measurements as lines to read.

use crate::drill::measured::Measurement;
use crate::drill::view::{Grid, LeadView, Tile};
use crate::id::Seconds;
use parvis_core::Measured;
use std::fmt::Write as _;

fn time(at: Seconds) -> String {
    format!("{}:{:02}", at.0 / 60, at.0 % 60)
}

fn shown(all: &mut String, tile: &Tile) {
    let figures = &tile.figures;
    let class = tile.class.as_ref().map(|class| format!(" {class}")).unwrap_or_default();
    let present = figures.present.map_or("–".to_owned(), |present| present.to_string());
    write!(all, "{:?} {}{class}: {present} of {}", figures.light, tile.room, figures.expected).unwrap();
    for (word, told) in [("secured", &tile.secured), ("empty", &tile.empty), ("out", &tile.out)] {
        if let Some(told) = told {
            let not = if told.yes { "" } else { "not " };
            let exit = told.exit.as_ref().map(|exit| format!(" by {exit}")).unwrap_or_default();
            write!(all, ", {not}{word} {}{exit}", time(told.since)).unwrap();
        }
    }
    for (word, count) in [
        ("missing", i64::from(figures.missing)),
        ("extra", i64::from(figures.extra)),
        ("unexplained", figures.unexplained),
    ] {
        if count != 0 {
            write!(all, ", {word} {count}").unwrap();
        }
    }
    all.push('\n');
}

pub fn of_lead(view: &LeadView) -> String {
    let totals = &view.totals;
    let elapsed = view.elapsed.map(time).unwrap_or_default();
    let mut all = format!(
        "{:?} {elapsed}: accounted {} of {}, safe {} of {} rooms, counted {}, open {}\n",
        view.phase, totals.accounted, totals.expected, totals.safe, totals.rooms, totals.counted, view.open
    );
    view.rooms.iter().for_each(|tile| shown(&mut all, tile));
    for still in &view.missing {
        writeln!(all, "missing: {}/{} {}", still.of.room, still.of.note, still.count).unwrap();
    }
    for offer in &view.offers {
        let hint = if offer.pair.class_named { " (the class is named)" } else { "" };
        let label = offer.extra.as_ref().map(|label| label.text.as_str()).unwrap_or_default();
        writeln!(
            all,
            "{} is {}? {}: {label}{hint}",
            offer.pair.missing.room, offer.pair.extra.room, offer.pair.count
        )
        .unwrap();
    }
    all
}

pub fn of_grid(view: &Grid) -> String {
    let mut all = format!("{:?} asked for {:?}\n", view.role, view.asks);
    view.rooms.iter().for_each(|tile| shown(&mut all, tile));
    for offer in &view.offers {
        writeln!(all, "{} is {}?", offer.pair.missing.room, offer.pair.extra.room).unwrap();
    }
    all
}

pub fn of_measurement(measurement: &Measurement) -> String {
    let drill = &measurement.drill;
    let mut all = format!(
        "{} {} held {}: {:?} people, {:?} s, accounted {:?}\n",
        drill.kind.as_str(),
        drill.date,
        drill.held,
        drill.people,
        drill.seconds,
        measurement.accounted.map(time)
    );
    for (room, at) in &measurement.secured {
        writeln!(all, "secured {room} {}", time(*at)).unwrap();
    }
    for Measured { id, first, last, people, .. } in &drill.exits {
        writeln!(all, "exit {id} {first:?} {last:?} {people:?}").unwrap();
    }
    for Measured { id, last, people, .. } in &drill.rooms {
        writeln!(all, "room {id} {last:?} {people:?}").unwrap();
    }
    drill.observations.iter().for_each(|seen| writeln!(all, "“{seen}”").unwrap());
    all
}
