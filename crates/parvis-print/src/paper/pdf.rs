//! A paper as values for the typesetter.

use super::{Block, Cards, Line, Paper, Span, Style, Table};
use crate::data::clean;
use crate::error::PrintError;
use crate::world;
use serde_json::{Value, json};

/// Sets a paper with one of the templates.
pub fn set(template: &'static str, paper: &Paper) -> Result<Vec<u8>, PrintError> {
    let mut files = Vec::new();
    let mut chapter = |chapter: &super::Chapter| {
        let blocks: Vec<Value> = chapter.blocks.iter().map(|one| block(one, &mut files)).collect();
        let lies = chapter.blocks.iter().any(|one| matches!(one, Block::Picture(picture) if picture.lies));
        json!({"title": chapter.title, "apart": chapter.apart, "lies": lies, "blocks": blocks})
    };
    let chapters: Vec<Value> = paper.chapters.iter().map(&mut chapter).collect();
    let value = json!({
        "lang": paper.lang.tag(),
        "mark": paper.mark,
        "kind": paper.kind,
        "title": paper.title,
        "page": paper.page,
        "lead": paper.cover.lead,
        "rows": paper.cover.rows,
        "notices": paper.cover.notices,
        "contents": paper.contents,
        "chapters": chapters,
    });
    print(template, value, files)
}

/// Sets cards.
pub fn cards(cards: &Cards) -> Result<Vec<u8>, PrintError> {
    let value = json!({
        "lang": cards.lang.tag(),
        "mark": cards.mark,
        "title": cards.title,
        "alt": cards.alt,
        "cards": cards.cards,
    });
    print("cards.typ", value, vec![("card.svg".to_owned(), cards.picture.clone().into_bytes())])
}

/// Sets a template with these values and pictures.
pub(super) fn print(
    template: &'static str,
    mut value: Value,
    mut files: Vec<(String, Vec<u8>)>,
) -> Result<Vec<u8>, PrintError> {
    clean(&mut value);
    files.push(("paper.json".to_owned(), serde_json::to_vec(&value)?));
    // The words of the plan, of which a paper has none.
    files.push(("words.json".to_owned(), b"{}".to_vec()));
    world::set(template, files)
}

/// A block, and the picture it shows beside it.
fn block(block: &Block, files: &mut Vec<(String, Vec<u8>)>) -> Value {
    match block {
        Block::Heading(text) => json!({"t": "heading", "text": text}),
        Block::Small(text) => json!({"t": "small", "text": text}),
        Block::Text(text) => json!({"t": "text", "text": line(text)}),
        Block::List(items) => json!({"t": "list", "items": lines(items)}),
        Block::Notice(items) => json!({"t": "notice", "items": lines(items)}),
        Block::Table(one) => table(one),
        Block::Ruled(count) => json!({"t": "ruled", "count": count}),
        Block::NewPage => json!({"t": "page"}),
        Block::Picture(picture) => {
            let file = format!("picture-{}.svg", files.len());
            files.push((file.clone(), picture.svg.clone().into_bytes()));
            json!({"t": "picture", "file": file, "alt": picture.alt})
        }
    }
}

fn table(table: &Table) -> Value {
    let row = |row: &Vec<Vec<Line>>| Value::Array(row.iter().map(|cell| lines(cell)).collect());
    json!({
        "t": "table",
        "widths": table.widths,
        "head": table.head,
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
        "form": table.form,
    })
}

fn lines(lines: &[Line]) -> Value {
    Value::Array(lines.iter().map(line).collect())
}

fn line(line: &Line) -> Value {
    Value::Array(line.0.iter().map(span).collect())
}

fn span(span: &Span) -> Value {
    let style = match span.style {
        Style::Plain => "plain",
        Style::Strong => "strong",
        Style::Soft => "soft",
        Style::Quiet => "quiet",
        Style::Tick => "tick",
    };
    json!({"s": style, "text": span.text, "lang": span.lang.map(parvis_core::Language::tag)})
}
