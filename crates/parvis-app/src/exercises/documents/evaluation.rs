//! The evaluation guide: the critical tasks of each objective, with room for what was seen and the four marks.

use super::{chapter, paper as bound};
use crate::exercises::reader::Reader;
use parvis_exercise::id::{ObjectiveId, Rating};
use parvis_exercise::pack::Critical;
use parvis_print::{Block, Chapter, Line, Paper, Style, Table};

/// How high a row to write in is, in millimetres.
const ROOM: u16 = 13;
/// How many rows each critical task has.
const ROWS: usize = 3;

/// The guide.
pub fn paper(reader: &Reader<'_>) -> Paper {
    let cover = reader.cover(vec![reader.get("exercise-print-evaluators-only")]);
    let mut begin: Vec<Line> =
        ["exercise-print-see-time", "exercise-print-see-plain", "exercise-print-see-names"]
            .map(|id| Line::plain(reader.get(id)))
            .into();
    begin.push(Line::plain(reader.get("exercise-print-see-marks")));
    let mut blocks = vec![Block::List(begin)];
    let marks = Rating::ALL.iter().map(|rating| {
        vec![vec![Line::strong(rating.as_str())], vec![Line::plain(reader.get(&mark(*rating)))]]
    });
    blocks.push(Block::Table(Table { widths: vec![1, 12], rows: marks.collect(), ..Table::default() }));
    let mut chapters = vec![chapter(reader, "exercise-print-how-evaluate", true, blocks)];
    chapters.extend(reader.scenario.objectives.iter().map(|one| objective(reader, one)));
    bound(reader, "exercise-print-evaluation", cover, chapters)
}

fn mark(rating: Rating) -> String {
    format!("exercise-rating-{}", rating.as_str().to_lowercase())
}

fn objective(reader: &Reader<'_>, objective: &ObjectiveId) -> Chapter {
    let mut blocks = vec![Block::Notice(reader.lines(&format!("objective.{objective}")))];
    for critical in reader.scenario.criticals.iter().filter(|one| one.objective == *objective) {
        blocks.extend(seen(reader, critical));
    }
    let title = reader.texts("exercise-print-objective", &[("objective", objective.as_str())]);
    Chapter { title, apart: true, blocks }
}

/// A critical task: what to look for, the marks, and rows to write in.
fn seen(reader: &Reader<'_>, critical: &Critical) -> Vec<Block> {
    let module = reader.text(&format!("module.{}.title", critical.module));
    let title =
        reader.texts("exercise-print-critical", &[("critical", critical.id.as_str()), ("module", &module)]);
    let marks = Rating::ALL.iter().fold(Line::strong(reader.get("exercise-print-mark")), |line, rating| {
        line.and(rating.as_str(), Style::Tick)
    });
    let head = ["time", "who", "what", "quote"].map(|id| match id {
        "time" => reader.get("exercise-print-see-when"),
        "who" => reader.get("exercise-print-see-who"),
        "what" => reader.get("exercise-print-see-what"),
        _ => reader.get("exercise-print-see-quote"),
    });
    vec![
        Block::Heading(title),
        Block::Text(reader.line(&format!("critical.{}", critical.id))),
        Block::Table(Table {
            widths: vec![2, 3, 8, 5],
            head: head.into(),
            rows: vec![vec![Vec::new(); 4]; ROWS],
            form: Some(ROOM),
        }),
        Block::Text(marks),
    ]
}
