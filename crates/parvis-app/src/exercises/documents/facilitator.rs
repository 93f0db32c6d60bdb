//! The facilitator's guide: the script (MSEL) with what is expected, module by module. For those who lead, nobody else.

use super::{
    Attached, chapter, module_facts, module_title, named, objectives, paper as bound, questions, rules,
    tasks, wellbeing,
};
use crate::exercises::reader::Reader;
use parvis_core::Arg;
use parvis_exercise::id::ObjectiveId;
use parvis_exercise::pack::{Inject, Module};
use parvis_print::{Block, Chapter, Line, Paper, Style, Table};

/// The guide.
pub fn paper(reader: &Reader<'_>, attached: &Attached) -> Paper {
    let cover = reader.cover(vec![reader.get("exercise-print-controllers-only")]);
    let mut begin = vec![
        Block::List(
            ["reads", "releases", "silence"]
                .map(|id| match id {
                    "reads" => Line::plain(reader.get("exercise-print-how-read")),
                    "releases" => Line::plain(reader.get("exercise-print-how-release")),
                    _ => Line::plain(reader.get("exercise-print-how-stop")),
                })
                .into(),
        ),
        Block::Heading(reader.get("exercise-print-wellbeing")),
        wellbeing(reader),
        Block::Heading(reader.get("exercise-print-rules")),
    ];
    begin.extend(rules(reader));
    begin.push(Block::Heading(reader.get("exercise-print-objectives")));
    begin.push(objectives(reader));
    let mut chapters = vec![chapter(reader, "exercise-print-how", true, begin)];
    chapters.extend(reader.scenario.modules.iter().map(|one| module(reader, attached, one)));
    bound(reader, "exercise-print-facilitator", cover, chapters)
}

fn module(reader: &Reader<'_>, attached: &Attached, module: &Module) -> Chapter {
    let mut blocks = vec![Block::Text(module_facts(reader, module))];
    blocks.extend(reader.lines(&format!("module.{}.story", module.id)).into_iter().map(Block::Text));
    let injects = reader.scenario.injects.iter().filter(|one| one.module == module.id);
    let rows: Vec<_> = injects.map(|one| row(reader, attached, one)).collect();
    if !rows.is_empty() {
        blocks.push(Block::Heading(reader.get("exercise-print-script")));
        blocks.push(Block::Table(Table {
            widths: vec![6, 9, 15, 13],
            head: ["when", "way", "text", "expected"]
                .map(|id| match id {
                    "when" => reader.get("exercise-print-inject"),
                    "way" => reader.get("exercise-print-way"),
                    "text" => reader.get("exercise-print-text"),
                    _ => reader.get("exercise-print-expected"),
                })
                .into(),
            rows,
            form: None,
        }));
    }
    let asked: Vec<Line> = tasks(reader, &module.id)
        .map(|task| named(reader, task.id.as_str(), &format!("task.{}", task.id)))
        .collect();
    if !asked.is_empty() {
        blocks.push(Block::Heading(reader.get("exercise-print-tasks")));
        blocks.push(Block::List(asked));
    }
    blocks.extend(questions(reader, &module.id));
    Chapter { title: module_title(reader, module), apart: true, blocks }
}

/// A row of the script: when and how it comes; from whom, to whom; what it says; what is expected.
fn row(reader: &Reader<'_>, attached: &Attached, inject: &Inject) -> Vec<Vec<Line>> {
    let minute = [("minute", Arg::Count(inject.minute.into()))];
    let mut when = vec![
        Line::strong(inject.id.as_str()),
        Line::plain(reader.fill("exercise-print-at-minute", &minute)),
        Line::plain(reader.get(&format!("exercise-release-{}", inject.release.as_str()))),
    ];
    if let Some(condition) = &inject.when {
        let item = reader.text(&format!("item.{}", condition.chose));
        let args = [("task", condition.task.as_str()), ("item", item.as_str())];
        when.push(Line::default().and(reader.texts("exercise-print-when", &args), Style::Soft));
    }
    let from = reader.text(&format!("sender.{}", inject.from));
    let way = vec![
        Line::strong(from),
        Line::plain(reader.texts("exercise-print-to", &[("to", &reader.functions(&inject.to))])),
        Line::plain(reader.get(&format!("exercise-channel-{}", inject.channel.as_str()))),
    ];
    let mut expected = reader.lines(&format!("inject.{}.expected", inject.id));
    let tries: Vec<&str> = inject.objectives.iter().map(ObjectiveId::as_str).collect();
    expected.push(Line::default().and(tries.join(", "), Style::Soft));
    if let Some(task) = &inject.task {
        let opens = reader.texts("exercise-print-opens", &[("task", task.as_str())]);
        expected.push(Line::strong(opens));
    }
    let mut text = reader.lines(&format!("inject.{}.text", inject.id));
    for name in attached.get(&inject.id).into_iter().flatten() {
        let with = reader.texts("exercise-print-attached", &[("name", name.as_str())]);
        text.push(Line::default().and(with, Style::Soft));
    }
    vec![when, way, text, expected]
}
