//! The situation manual: what everybody may read beforehand. No inject and nothing of what is expected is in it.

use super::{
    chapter, glossary, module_facts, module_title, objectives, paper as bound, questions, rules, tasks,
    wellbeing,
};
use crate::exercises::reader::Reader;
use parvis_exercise::pack::Module;
use parvis_print::{Block, Chapter, Paper};

/// The manual.
pub fn paper(reader: &Reader<'_>) -> Paper {
    let mut begin = vec![wellbeing(reader)];
    begin.push(Block::Heading(reader.get("exercise-print-rules")));
    begin.extend(rules(reader));
    begin.push(Block::Heading(reader.get("exercise-print-objectives")));
    begin.push(objectives(reader));
    let mut chapters = vec![chapter(reader, "exercise-print-wellbeing", true, begin)];
    chapters.extend(reader.scenario.modules.iter().map(|one| module(reader, one)));
    chapters.push(chapter(reader, "exercise-print-glossary", true, vec![glossary(reader)]));
    bound(reader, "exercise-print-manual", reader.cover(Vec::new()), chapters)
}

fn module(reader: &Reader<'_>, module: &Module) -> Chapter {
    let mut blocks = vec![Block::Text(module_facts(reader, module))];
    blocks.extend(reader.lines(&format!("module.{}.story", module.id)).into_iter().map(Block::Text));
    let asked: Vec<_> = tasks(reader, &module.id)
        .map(|task| super::named(reader, task.id.as_str(), &format!("task.{}", task.id)))
        .collect();
    if !asked.is_empty() {
        blocks.push(Block::Heading(reader.get("exercise-print-tasks")));
        blocks.push(Block::List(asked));
    }
    blocks.extend(questions(reader, &module.id));
    Chapter { title: module_title(reader, module), apart: false, blocks }
}
