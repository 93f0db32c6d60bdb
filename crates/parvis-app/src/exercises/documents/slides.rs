//! Slides of the briefing: wellbeing first, rules, objectives, then a page for each module.

use super::{chapter, module_facts, module_title, objectives, paper as bound, rules};
use crate::exercises::reader::Reader;
use parvis_exercise::pack::Module;
use parvis_print::{Block, Chapter, Paper};

/// The slides.
pub fn paper(reader: &Reader<'_>) -> Paper {
    let first = reader.lines("wellbeing").into_iter().map(Block::Text).collect();
    let mut chapters = vec![
        chapter(reader, "exercise-print-wellbeing", true, first),
        chapter(reader, "exercise-print-rules", true, rules(reader)),
        chapter(reader, "exercise-print-objectives", true, vec![objectives(reader)]),
    ];
    chapters.extend(reader.scenario.modules.iter().map(|one| module(reader, one)));
    let mut cover = reader.cover(Vec::new());
    cover.notices.push(reader.status());
    Paper { contents: None, ..bound(reader, "exercise-print-slides", cover, chapters) }
}

fn module(reader: &Reader<'_>, module: &Module) -> Chapter {
    let mut blocks = vec![Block::Text(module_facts(reader, module))];
    blocks.extend(reader.lines(&format!("module.{}.story", module.id)).into_iter().map(Block::Text));
    Chapter { title: module_title(reader, module), apart: true, blocks }
}
