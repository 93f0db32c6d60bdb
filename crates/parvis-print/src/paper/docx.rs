//! A paper as DOCX: the same blocks as in the PDF, with styles of headings, so that others can work on it.

use super::{Block, Line, Paper, Span, Style, Table};
use crate::error::PrintError;
use docx_rs::{
    AbstractNumbering, AlignmentType, Docx, Footer, Header, HeightRule, IndentLevel, Level, LevelJc,
    LevelText, LineSpacing, NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph,
    Run, RunFonts, Shading, SpecialIndentType, Start, Style as DocxStyle, StyleType, Table as DocxTable,
    TableBorder, TableBorderPosition, TableBorders, TableCell, TableLayoutType, TableRow, WidthType,
};
use std::io::Cursor;

const INK: &str = "1F3D63";
const SOFT: &str = "5F5F5F";
/// A font every word processor has, with all letters of our languages.
const FONT: &str = "Arial";
/// A4 in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
/// What is left between the margins.
const WIDE: usize = 9_900;
/// Twentieths of a point to a millimetre, in thousandths.
const PER_MM: usize = 56_693;
const BULLETS: usize = 2;

/// Writes a paper.
pub fn write(paper: &Paper) -> Result<Vec<u8>, PrintError> {
    packed(chapters(cover(begun(paper), paper), paper))
}

/// Writes a letter: no first page, and the running lines are not those of a report.
pub fn letter(paper: &Paper) -> Result<Vec<u8>, PrintError> {
    let head = Paragraph::new()
        .add_run(words(&paper.title).bold().color(INK))
        .add_run(words("    "))
        .add_run(mark(paper));
    packed(chapters(styled().default_size(22).add_paragraph(head), paper))
}

fn chapters(mut document: Docx, paper: &Paper) -> Docx {
    for chapter in &paper.chapters {
        let title = Paragraph::new().style("Heading1").page_break_before(chapter.apart);
        document = document.add_paragraph(title.add_run(words(&chapter.title)));
        for block in &chapter.blocks {
            document = add(document, block);
        }
    }
    document
}

fn packed(document: Docx) -> Result<Vec<u8>, PrintError> {
    let mut bytes = Cursor::new(Vec::new());
    document.pack(&mut bytes).map_err(|error| PrintError::Docx(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// Styles, and the running lines.
fn begun(paper: &Paper) -> Docx {
    let header = Paragraph::new()
        .add_run(mark(paper))
        .add_run(words(&format!("    {}: {}", paper.kind, paper.title)).size(16).color(SOFT));
    styled().header(Header::new().add_paragraph(header)).footer(Footer::new().add_paragraph(page_line(paper)))
}

/// Page, fonts and styles.
fn styled() -> Docx {
    let heading = |level: usize, size: usize, (before, after): (u32, u32)| {
        DocxStyle::new(format!("Heading{level}"), StyleType::Paragraph)
            .name(format!("heading {level}"))
            .based_on("Normal")
            .next("Normal")
            .q_format(true)
            .outline_lvl(level - 1)
            .line_spacing(LineSpacing::new().before(before).after(after))
            .size(size)
            .bold()
            .color(INK)
    };
    let title = DocxStyle::new("Title", StyleType::Paragraph)
        .name("Title")
        .based_on("Normal")
        .q_format(true)
        .line_spacing(LineSpacing::new().before(240).after(240))
        .size(54)
        .bold()
        .color(INK);
    let bullet =
        Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("–"), LevelJc::new("left"));
    let bullet = bullet.indent(Some(284), Some(SpecialIndentType::Hanging(284)), None, None);
    let font = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT);
    Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_margin(
            PageMargin::new().left(1_020).right(980).top(1_360).bottom(1_020).header(560).footer(480),
        )
        .default_fonts(font)
        .default_size(19)
        .default_line_spacing(LineSpacing::new().after(100).line(264))
        .add_style(title)
        .add_style(heading(1, 34, (240, 160)))
        .add_style(heading(2, 24, (280, 120)))
        .add_style(heading(3, 20, (200, 80)))
        .add_abstract_numbering(AbstractNumbering::new(BULLETS).add_level(bullet))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
}

fn mark(paper: &Paper) -> Run {
    words(&paper.mark).bold().size(19)
}

/// `Page 3 of 12`, the numbers filled in by whoever shows it.
fn page_line(paper: &Paper) -> Paragraph {
    let small = |text: &str| words(text).size(16).color(SOFT);
    let (before, rest) = paper.page.split_once("@1@").unwrap_or((&paper.page, ""));
    let (between, after) = rest.split_once("@2@").unwrap_or((rest, ""));
    Paragraph::new()
        .align(AlignmentType::Right)
        .add_run(small(before))
        .add_page_num(PageNum::new())
        .add_run(small(between))
        .add_num_pages(NumPages::new())
        .add_run(small(after))
}

fn cover(mut document: Docx, paper: &Paper) -> Docx {
    let kind = words(&paper.kind).bold().size(26).color(INK);
    document = document.add_paragraph(Paragraph::new().add_run(kind));
    document = document.add_paragraph(Paragraph::new().add_run(mark(paper).size(36)));
    document = document.add_paragraph(Paragraph::new().style("Title").add_run(words(&paper.title)));
    if !paper.cover.lead.is_empty() {
        document = document.add_paragraph(Paragraph::new().add_run(words(&paper.cover.lead).size(22)));
    }
    if !paper.cover.rows.is_empty() {
        let cell = |line| vec![line];
        let row = |[name, value]: &[String; 2]| {
            vec![cell(Line::default().and(name, Style::Soft)), cell(Line::strong(value))]
        };
        let rows = paper.cover.rows.iter().map(row).collect();
        document = document.add_table(table(&Table { widths: vec![3, 7], rows, ..Table::default() }, false));
    }
    for notice in &paper.cover.notices {
        document = document.add_paragraph(Paragraph::new().add_run(words(notice).italic()));
    }
    document
}

fn add(document: Docx, block: &Block) -> Docx {
    let heading =
        |style: &str, text: &str| Paragraph::new().style(style).keep_next(true).add_run(words(text));
    match block {
        Block::Heading(text) => document.add_paragraph(heading("Heading2", text)),
        Block::Small(text) => document.add_paragraph(heading("Heading3", text)),
        Block::Text(line) => document.add_paragraph(paragraph(line)),
        Block::List(items) => items.iter().fold(document, |document, item| {
            let place = (NumberingId::new(BULLETS), IndentLevel::new(0));
            document.add_paragraph(paragraph(item).numbering(place.0, place.1))
        }),
        Block::Notice(lines) => {
            let cell = lines.iter().fold(TableCell::new(), |cell, line| cell.add_paragraph(paragraph(line)));
            let cell = cell.shading(Shading::new().fill("F5F5F5")).width(WIDE, WidthType::Dxa);
            let one = DocxTable::new(vec![TableRow::new(vec![cell])]).set_grid(vec![WIDE]).clear_all_border();
            document.add_table(one).add_paragraph(Paragraph::new())
        }
        Block::Table(one) => document.add_table(table(one, true)).add_paragraph(Paragraph::new()),
        Block::Ruled(count) => {
            let row = || TableRow::new(vec![TableCell::new().add_paragraph(Paragraph::new())]);
            let rows = (0..*count).map(|_| row().row_height(454.0).height_rule(HeightRule::AtLeast));
            let lines = DocxTable::new(rows.collect()).set_grid(vec![WIDE]).set_borders(rules(false));
            document.add_table(lines).add_paragraph(Paragraph::new())
        }
        Block::NewPage => document.add_paragraph(Paragraph::new().page_break_before(true)),
        // A drawing is for paper: whoever works on the words gets what it shows.
        Block::Picture(picture) => document.add_paragraph(paragraph(&Line::plain(&picture.alt))),
    }
}

fn table(one: &Table, ruled: bool) -> DocxTable {
    let whole: usize = one.widths.iter().map(|width| usize::from(*width)).sum::<usize>().max(1);
    let widths: Vec<usize> = one.widths.iter().map(|width| usize::from(*width) * WIDE / whole).collect();
    let cell = |lines: &[Line], width: usize, head: bool| {
        let paragraphs = lines.iter().map(|line| paragraph(line).line_spacing(LineSpacing::new().after(40)));
        let cell = paragraphs.fold(TableCell::new(), TableCell::add_paragraph).width(width, WidthType::Dxa);
        let cell = if lines.is_empty() { cell.add_paragraph(Paragraph::new()) } else { cell };
        if head { cell.shading(Shading::new().fill("EEF1F5")) } else { cell }
    };
    let mut rows = Vec::new();
    if !one.head.is_empty() {
        let head = one.head.iter().zip(&widths);
        let cells = head.map(|(text, width)| cell(&[Line::strong(text)], *width, true));
        rows.push(TableRow::new(cells.collect()).cant_split());
    }
    for row in &one.rows {
        let cells = row.iter().zip(&widths).map(|(lines, width)| cell(lines, *width, false));
        let row = TableRow::new(cells.collect()).cant_split();
        rows.push(match one.form {
            Some(mm) => {
                row.row_height((usize::from(mm) * PER_MM / 1_000) as f32).height_rule(HeightRule::AtLeast)
            }
            None => row,
        });
    }
    let table = DocxTable::new(rows).set_grid(widths).layout(TableLayoutType::Fixed);
    let table = table.width(WIDE, WidthType::Dxa);
    if ruled { table.set_borders(rules(one.form.is_some())) } else { table.clear_all_border() }
}

/// Lines between rows, or all round.
fn rules(all: bool) -> TableBorders {
    let rule = |position| TableBorder::new(position).color("B0B0B0").size(4);
    let lines = TableBorders::with_empty()
        .set(rule(TableBorderPosition::Bottom))
        .set(rule(TableBorderPosition::InsideH));
    if !all {
        return lines;
    }
    [
        TableBorderPosition::Top,
        TableBorderPosition::Left,
        TableBorderPosition::Right,
        TableBorderPosition::InsideV,
    ]
    .into_iter()
    .fold(lines, |lines, position| lines.set(rule(position)))
}

fn paragraph(line: &Line) -> Paragraph {
    let mut paragraph = Paragraph::new();
    for (at, one) in line.0.iter().enumerate() {
        if at > 0 {
            paragraph = paragraph.add_run(words(" "));
        }
        paragraph = paragraph.add_run(span(one));
    }
    paragraph
}

fn span(span: &Span) -> Run {
    match span.style {
        Style::Plain => words(&span.text),
        Style::Strong => words(&span.text).bold(),
        Style::Soft => words(&span.text).size(15).color(SOFT),
        Style::Quiet => words(&span.text).italic().color(SOFT),
        Style::Tick => words(&format!("☐\u{a0}{}  ", span.text)),
    }
}

/// Words without the letters XML does not take.
fn words(text: &str) -> Run {
    let text: String =
        text.chars().map(|letter| if letter.is_whitespace() { space(letter) } else { letter }).collect();
    Run::new().add_text(
        text.replace(|letter: char| letter.is_control() || letter == '\u{fffe}' || letter == '\u{ffff}', ""),
    )
}

/// Spaces that hold a line together stay.
const fn space(letter: char) -> char {
    if matches!(letter, '\u{a0}' | '\u{202f}') { letter } else { ' ' }
}
