//! A paper as plain text, for the tests of this folder.

use parvis_print::{Block, Line, Paper, Style};
use std::fmt::Write as _;
use std::path::Path;

/// Leaves a document where somebody can look at it.
pub fn keep(name: &str, bytes: &[u8]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tmp/papers");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}

/// The whole paper, a block to a line.
pub fn shown(paper: &Paper) -> String {
    let mut all = format!("[{}] {}: {}\n", paper.mark, paper.kind, paper.title);
    for [name, value] in &paper.cover.rows {
        writeln!(all, "{name}: {value}").unwrap();
    }
    for notice in &paper.cover.notices {
        writeln!(all, "! {notice}").unwrap();
    }
    for chapter in &paper.chapters {
        writeln!(all, "\n# {}", chapter.title).unwrap();
        for one in &chapter.blocks {
            all += &block(one);
        }
    }
    all
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(text) => format!("## {text}\n"),
        Block::Small(text) => format!("### {text}\n"),
        Block::Text(text) => format!("{}\n", line(text)),
        Block::List(items) => lines("- ", items),
        Block::Notice(items) => lines("> ", items),
        Block::Table(table) => {
            let row = |cells: &Vec<Vec<Line>>| {
                let cell = |lines: &Vec<Line>| lines.iter().map(line).collect::<Vec<_>>().join(" / ");
                format!("| {} |\n", cells.iter().map(cell).collect::<Vec<_>>().join(" | "))
            };
            let head = if table.head.is_empty() {
                String::new()
            } else {
                format!("| {} |\n", table.head.join(" | "))
            };
            head + &table.rows.iter().map(row).collect::<String>()
        }
        Block::Ruled(count) => format!("({count} lines)\n"),
        Block::NewPage => "---\n".to_owned(),
        Block::Picture(picture) => {
            format!("[{}{}]\n", picture.alt, if picture.lies { ", lying" } else { "" })
        }
    }
}

fn lines(before: &str, items: &[Line]) -> String {
    items.iter().fold(String::new(), |all, item| format!("{all}{before}{}\n", line(item)))
}

fn line(line: &Line) -> String {
    let span = |span: &parvis_print::Span| match span.style {
        Style::Tick => format!("☐ {}", span.text),
        _ => span.text.clone(),
    };
    line.0.iter().map(span).collect::<Vec<_>>().join(" ")
}
