//! The comparison in the report as its papers have it: items beside nations, and the messages to the public beside one
//! another, each with the events that prove it. Made from the report alone, so that what leaves has only what was let out.

use super::compare::{self, Message, RowView, item_name};
use super::look::Look;
use parvis_app::exercises::compare::{Cell, Matrix, Row};
use parvis_app::exercises::id::{NationId, TaskKind};
use parvis_app::exercises::report::Report;
use parvis_core::Arg;

/// What the report compares.
pub struct SideBySide {
    pub nations: Vec<String>,
    pub matrices: Vec<MatrixView>,
    pub messages: Vec<Message>,
}

/// The items of a task.
pub struct MatrixView {
    pub task: String,
    pub asks: String,
    pub rows: Vec<RowView>,
    /// What nobody who answered chose, in one sentence.
    pub unchosen: String,
    /// Which nation did not name what others named.
    pub missing: Vec<(String, String)>,
}

/// The tables of a report.
pub fn of(look: &Look<'_>, report: &Report) -> SideBySide {
    let nations = &report.comparison.nations;
    SideBySide {
        nations: nations.iter().map(|one| look.nation(one.as_str())).collect(),
        matrices: report.comparison.matrices.iter().map(|one| matrix(look, one, nations)).collect(),
        messages: report.messages.iter().map(|one| compare::message(look, one, report.reach)).collect(),
    }
}

fn matrix(look: &Look<'_>, matrix: &Matrix, nations: &[NationId]) -> MatrixView {
    // What nobody chose, and nobody may have chosen, is said in one line below.
    let plain = |row: &&Row| {
        row.chosen == 0 && row.cells.values().all(|cell| matches!(cell, Cell::NotChosen | Cell::NoAnswer))
    };
    let (unchosen, mut rows): (Vec<&Row>, Vec<&Row>) = matrix.rows.iter().partition(plain);
    rows.sort_by_key(|row| (row.class, std::cmp::Reverse(row.chosen)));
    let unchosen: Vec<String> = unchosen.into_iter().map(|row| item_name(look, &row.item)).collect();
    MatrixView {
        task: matrix.task.to_string(),
        asks: look.bare(&format!("task.{}", matrix.task)),
        rows: rows.into_iter().map(|row| compare::row(look, &matrix.task, row, nations)).collect(),
        unchosen: if unchosen.is_empty() {
            String::new()
        } else {
            look.words.fill("exercise-print-unchosen", &[("items", Arg::Text(unchosen.join("; ")))])
        },
        missing: missing(look, matrix),
    }
}

/// Asked of bodies, where it shows who is forgotten.
fn missing(look: &Look<'_>, matrix: &Matrix) -> Vec<(String, String)> {
    if look.scenario().task(&matrix.task).is_none_or(|task| task.kind != TaskKind::Entities) {
        return Vec::new();
    }
    let named = |(nation, items): (&NationId, Vec<&_>)| {
        let items: Vec<String> = items.into_iter().map(|item| item_name(look, item)).collect();
        (look.nation(nation.as_str()), items.join("; "))
    };
    matrix.missing().into_iter().map(named).collect()
}
