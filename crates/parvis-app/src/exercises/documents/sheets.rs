//! Blank answer sheets, a page for each task: what a table writes on when there is no power or no network.

use super::paper as bound;
use crate::exercises::reader::Reader;
use parvis_exercise::id::{Audience, ItemKind, Outlet, TaskKind};
use parvis_exercise::pack::{Item, Task};
use parvis_print::{Block, Chapter, Line, Paper, Style, Table};

/// How many measures a table can put in order.
const RANKS: usize = 7;
/// How high a row to write in is, in millimetres.
const ROOM: u16 = 11;

/// The sheets.
pub fn paper(reader: &Reader<'_>) -> Paper {
    let chapters = reader.scenario.tasks.iter().map(|task| sheet(reader, task)).collect();
    let cover = reader.cover(vec![reader.get("exercise-print-sheets-about")]);
    bound(reader, "exercise-print-sheets", cover, chapters)
}

fn sheet(reader: &Reader<'_>, task: &Task) -> Chapter {
    let mut blocks = vec![
        Block::Table(Table {
            widths: vec![3, 4, 3, 4],
            rows: vec![vec![
                vec![Line::plain(reader.get("exercise-print-table-blank"))],
                Vec::new(),
                vec![Line::plain(reader.get("exercise-print-nation"))],
                Vec::new(),
            ]],
            form: Some(8),
            ..Table::default()
        }),
        Block::Notice(reader.lines(&format!("task.{}", task.id))),
    ];
    blocks.extend(match task.kind {
        TaskKind::Measures => measures(reader, task),
        TaskKind::Entities => entities(reader, task),
        TaskKind::Message => message(reader),
        TaskKind::Decision => decision(reader),
        TaskKind::Text => vec![Block::Ruled(16)],
    });
    if matches!(task.kind, TaskKind::Measures | TaskKind::Entities) {
        blocks.push(Block::Heading(reader.get("exercise-print-in-my-country")));
        blocks.push(Block::Ruled(3));
    }
    let title = reader.texts("exercise-print-task", &[("task", task.id.as_str())]);
    Chapter { title, apart: true, blocks }
}

fn items<'a>(reader: &'a Reader<'a>, task: &'a Task, kind: ItemKind) -> impl Iterator<Item = &'a Item> {
    task.items.iter().filter_map(|id| reader.scenario.item(id)).filter(move |item| item.kind == kind)
}

/// The list to choose from, numbered, and rows to put them in order.
fn measures(reader: &Reader<'_>, task: &Task) -> Vec<Block> {
    let list = items(reader, task, ItemKind::Measure).enumerate();
    let names = list.map(|(at, item)| {
        Line::strong(format!("{}.", at + 1)).and(reader.text(&format!("item.{}", item.id)), Style::Plain)
    });
    let names: Vec<Line> = names.collect();
    let half = names.len().div_ceil(2);
    let row = |at: usize| [at, at + half].map(|at| names.get(at).cloned().into_iter().collect()).into();
    let head = ["rank", "measure", "leads", "minute", "basis"].map(|id| match id {
        "rank" => reader.get("exercise-print-order"),
        "measure" => reader.get("exercise-print-item"),
        "leads" => reader.get("exercise-print-who-leads"),
        "minute" => reader.get("exercise-print-minute"),
        _ => reader.get("exercise-print-basis"),
    });
    let rows = (1..=RANKS).map(|rank| {
        let mut row = vec![Vec::new(); 5];
        if let Some(first) = row.first_mut() {
            first.push(Line::strong(rank.to_string()));
        }
        row
    });
    vec![
        Block::Table(Table { widths: vec![1, 1], rows: (0..half).map(row).collect(), ..Table::default() }),
        Block::Table(Table {
            widths: vec![2, 8, 5, 3, 5],
            head: head.into(),
            rows: rows.collect(),
            form: Some(ROOM),
        }),
    ]
}

/// Boxes to tick, with room for what a body is called there.
fn entities(reader: &Reader<'_>, task: &Task) -> Vec<Block> {
    let row = |item: &Item| {
        let name = Line::default().and(reader.text(&format!("item.{}", item.id)), Style::Tick);
        let whose = item.entity.map(|(sector, level)| {
            let ids = [
                format!("exercise-sector-{}", sector.as_str()),
                format!("exercise-level-{}", level.as_str()),
            ];
            Line::default().and(ids.map(|id| reader.get(&id)).join(", "), Style::Soft)
        });
        vec![vec![name], whose.into_iter().collect(), Vec::new()]
    };
    let others = || vec![vec![Line::default().and("\u{a0}", Style::Tick)], Vec::new(), Vec::new()];
    let rows = items(reader, task, ItemKind::Entity).map(row);
    let head = ["exercise-print-body", "exercise-print-whose", "exercise-print-local-name"];
    vec![Block::Table(Table {
        widths: vec![8, 5, 7],
        head: head.map(|id| reader.get(id)).into(),
        rows: rows.chain((0..2).map(|_| others())).collect(),
        form: Some(7),
    })]
}

fn message(reader: &Reader<'_>) -> Vec<Block> {
    let ticks =
        |ids: Vec<String>| ids.iter().fold(Line::default(), |line, id| line.and(reader.get(id), Style::Tick));
    let audience = Audience::ALL.iter().map(|one| format!("exercise-audience-{}", one.as_str()));
    let outlets = Outlet::ALL.iter().map(|one| format!("exercise-outlet-{}", one.as_str()));
    let languages = reader.scenario.texts.0.keys().map(|lang| format!("exercise-print-language-{lang}"));
    let row = |id: &str, line: Line| vec![vec![Line::strong(reader.get(id))], vec![line]];
    vec![
        Block::Table(Table {
            widths: vec![3, 11],
            rows: vec![
                row("exercise-print-message-minute", Line::default()),
                row("exercise-print-message-audience", ticks(audience.collect())),
                row("exercise-print-message-outlets", ticks(outlets.collect())),
                row("exercise-print-message-languages", ticks(languages.collect())),
            ],
            form: Some(9),
            ..Table::default()
        }),
        Block::Heading(reader.get("exercise-print-message-text")),
        Block::Ruled(12),
    ]
}

fn decision(reader: &Reader<'_>) -> Vec<Block> {
    let row = |id: &str| vec![vec![Line::strong(reader.get(id))], Vec::new()];
    let form = |ids: &[&str], room| {
        let rows = ids.iter().map(|id| row(id)).collect();
        Block::Table(Table { widths: vec![3, 11], rows, form: Some(room), ..Table::default() })
    };
    vec![
        form(&["exercise-print-decision"], 50),
        form(&["exercise-print-owner", "exercise-print-minute"], ROOM),
        form(&["exercise-print-why"], 70),
    ]
}
