//! What the nations have in common and where they differ: matrices, public messages side by side, and free words that
//! wait for somebody to say what they mean.

use super::look::{Clock, Look, Shown, clock};
use askama::Template;
use parvis_app::exercises::compare::{Cell, Matrix, MessageRow, Row, compare, messages};
use parvis_app::exercises::id::{ItemId, ItemKind, NationId};
use parvis_app::exercises::view::{Piece, clock as clock_of, of_person, uncoded};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "exercises/compare.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    thresholds: String,
    nations: Vec<String>,
    matrices: Vec<MatrixView>,
    messages: Vec<Message>,
    uncoded: Vec<Free>,
    items: Vec<(String, String)>,
}

struct MatrixView {
    task: String,
    asks: String,
    rows: Vec<RowView>,
}

struct RowView {
    name: String,
    class: &'static str,
    class_name: String,
    differ: String,
    counts: String,
    cells: Vec<(&'static str, String)>,
}

struct Message {
    key: String,
    seat: String,
    words: Shown,
    minute: String,
    audience: String,
    outlets: String,
    langs: String,
    check: Option<(bool, bool)>,
}

struct Free {
    key: String,
    seat: String,
    words: Shown,
}

/// What an item is called for this reader.
pub fn item_name(look: &Look<'_>, item: &ItemId) -> String {
    match look.state().named.get(item) {
        Some(named) => {
            let said = &named.value.words;
            of_person(look.state(), &named.key, &said.said, said.lang, look.lang()).text
        }
        None => look.bare(&format!("item.{item}")),
    }
}

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let comparison = compare(state, scenario, &BTreeSet::new());
    let limits = &comparison.thresholds;
    let number = |value: usize| parvis_core::Arg::Count(value as u64);
    let thresholds = look.words.fill(
        "live-thresholds",
        &[
            ("common", number(comparison.common_needs)),
            ("nations", number(comparison.nations.len())),
            ("divergent", number(limits.divergent.into())),
            ("new", number(limits.new_to_us.into())),
        ],
    );
    let page = Page {
        clock: clock(look, &clock_of(state, scenario, look.now)),
        thresholds,
        nations: comparison.nations.iter().map(|one| look.nation(one.as_str())).collect(),
        matrices: comparison
            .matrices
            .iter()
            .filter_map(|one| matrix(look, one, &comparison.nations))
            .collect(),
        messages: messages(state).iter().map(|one| message(look, one)).collect(),
        uncoded: uncoded(state).iter().map(|one| free(look, one)).collect(),
        items: scenario
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Measure || item.kind == ItemKind::Entity)
            .map(|item| (item.id.to_string(), look.bare(&format!("item.{}", item.id))))
            .collect(),
        look,
    };
    page.render()
}

/// A matrix, once somebody answered.
fn matrix(look: &Look<'_>, matrix: &Matrix, nations: &[NationId]) -> Option<MatrixView> {
    let mut rows: Vec<&Row> = matrix.rows.iter().filter(|row| row.chosen > 0).collect();
    rows.sort_by_key(|row| (row.class, std::cmp::Reverse(row.chosen)));
    let view = MatrixView {
        task: matrix.task.to_string(),
        asks: look.bare(&format!("task.{}", matrix.task)),
        rows: rows.into_iter().map(|one| row(look, one, nations)).collect(),
    };
    (!view.rows.is_empty()).then_some(view)
}

/// A row, its cells in the order of the nations above them.
fn row(look: &Look<'_>, row: &Row, nations: &[NationId]) -> RowView {
    let differ: Vec<String> = row
        .differ
        .iter()
        .map(|one| {
            look.t(match one {
                parvis_app::exercises::compare::Difference::Lead => "exercise-differ-lead",
                parvis_app::exercises::compare::Difference::Rank => "exercise-differ-rank",
                parvis_app::exercises::compare::Difference::Time => "exercise-differ-time",
            })
        })
        .collect();
    let counts = look.words.fill(
        "live-counts",
        &[
            ("chosen", parvis_core::Arg::Count(row.chosen as u64)),
            ("answered", parvis_core::Arg::Count(row.answered as u64)),
        ],
    );
    RowView {
        name: item_name(look, &row.item),
        class: row.class.as_str(),
        class_name: look.of("class", row.class.as_str()),
        differ: look.words.list(&differ),
        counts,
        cells: nations.iter().filter_map(|nation| row.cells.get(nation)).map(|one| cell(look, one)).collect(),
    }
}

/// A cell as a word for its look, and what it says.
pub fn cell(look: &Look<'_>, cell: &Cell) -> (&'static str, String) {
    let plain = |word: &'static str| (word, look.of("cell", word));
    match cell {
        Cell::NoAnswer => plain("no-answer"),
        Cell::NotCoded => plain("not-coded"),
        Cell::NotChosen => plain("not-chosen"),
        Cell::Withheld => plain("withheld"),
        Cell::Chosen(chosen) => {
            let mut says = Vec::new();
            says.extend(chosen.rank.map(|rank| look.with("live-rank-is", "rank", rank)));
            says.extend(chosen.leads.iter().map(|lead| item_name(look, lead)));
            says.extend(chosen.minute.map(|minute| look.with("live-minute-is", "minute", minute)));
            says.extend(chosen.words.iter().cloned());
            if says.is_empty() { plain("chosen") } else { ("chosen", says.join(" · ")) }
        }
    }
}

fn message(look: &Look<'_>, row: &MessageRow) -> Message {
    let audience: Vec<String> = row.audience.iter().map(|one| look.of("audience", one.as_str())).collect();
    let outlets: Vec<String> = row.outlets.iter().map(|one| look.of("outlet", one.as_str())).collect();
    let langs: Vec<String> =
        row.langs.iter().map(|lang| crate::shell::page::own_name(lang.0).to_owned()).collect();
    let nation = row.nation.as_ref().map(|one| look.nation(one.as_str()));
    let seat: Vec<String> = std::iter::once(look.table(&row.table)).chain(nation).collect();
    Message {
        key: row.key.to_string(),
        seat: seat.join(" · "),
        words: look.shown(&of_person(look.state(), &row.key, &row.text, row.lang, look.lang())),
        minute: row.minute.map(|minute| look.with("live-minute-is", "minute", minute)).unwrap_or_default(),
        audience: look.words.list(&audience),
        outlets: look.words.list(&outlets),
        langs: look.words.list(&langs),
        check: row.check.map(|check| (check.what_to_do, check.unknowns)),
    }
}

fn free(look: &Look<'_>, piece: &Piece) -> Free {
    let table = piece.table.as_ref().map(|table| look.table(table));
    let nation = piece.nation.as_ref().map(|nation| look.nation(nation.as_str()));
    let seat: Vec<String> = table.into_iter().chain(nation).collect();
    Free {
        key: piece.key.to_string(),
        seat: seat.join(" · "),
        words: look.shown(&of_person(look.state(), &piece.key, &piece.text, piece.lang, look.lang())),
    }
}
