//! Findings the way a good compiler prints them: code and title, place, sentence, source, what settles it.

use anstyle::{AnsiColor, Style};
use jiff::civil::Date;
use parvis_core::{Dossier, Finding, Place, Severity};
use parvis_words::Words;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use textwrap::Options;

/// What the screen is like, and the files whose lines may be shown.
pub struct Screen<'a> {
    /// Columns.
    pub width: usize,
    /// The day.
    pub today: Date,
    /// Text of the files findings may point into, by name.
    pub files: &'a BTreeMap<String, String>,
}

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// The findings, one block each. Styles are always written; the stream strips them where there is no terminal.
pub fn print(findings: &[&Finding], dossier: &Dossier, words: &Words, screen: &Screen<'_>) -> String {
    findings.iter().map(|finding| block(finding, dossier, words, screen)).collect::<Vec<_>>().join("\n")
}

/// "12 errors, 30 warnings, 4 notes", in the reader's language.
pub fn summary(findings: &[Finding], words: &Words) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count() as u64;
    words.fill(
        "cli-summary",
        &[
            ("errors", parvis_core::Arg::Count(count(Severity::Error))),
            ("warnings", parvis_core::Arg::Count(count(Severity::Warning))),
            ("notes", parvis_core::Arg::Count(count(Severity::Note))),
        ],
    )
}

fn block(finding: &Finding, dossier: &Dossier, words: &Words, screen: &Screen<'_>) -> String {
    let colour = colour(finding.severity);
    let mut out = String::new();
    let head = format!("{}[{}]", words.get(&format!("severity-{}", finding.severity.as_str())), finding.code);
    let title = words.title(finding.code.0);
    let _ = writeln!(out, "{colour}{head}{colour:#}{BOLD}: {title}{BOLD:#}");
    let place = words.place(&finding.place, dossier);
    if !place.is_empty() {
        let _ = writeln!(out, "  {FAINT}-->{FAINT:#} {place}");
    }
    out.push_str(&excerpt(&finding.place, screen));
    paragraph(&mut out, "   | ", "   | ", &words.says(finding, dossier), screen.width);
    if !finding.related.is_empty() {
        let also: Vec<String> =
            finding.related.iter().take(6).map(|place| words.place(place, dossier)).collect();
        let more = finding.related.len().saturating_sub(also.len());
        let mut line = also.join("; ");
        if more > 0 {
            let _ = write!(line, " … +{more}");
        }
        paragraph(&mut out, "   : ", "   : ", &line, screen.width);
    }
    for citation in &finding.citations {
        paragraph(&mut out, "   = ", "     ", &words.citation(citation), screen.width);
    }
    let settle = format!("{}: {}", words.get("cli-settle"), words.settle(finding, dossier));
    paragraph(&mut out, "   > ", "     ", &settle, screen.width);
    if let Some(decided) = words.decided(dossier.standing(finding, screen.today)) {
        paragraph(&mut out, "   * ", "     ", &decided, screen.width);
    }
    out
}

/// Wraps a text to the screen, one indent for its first line and one for the rest.
fn paragraph(out: &mut String, first: &str, rest: &str, text: &str, width: usize) {
    let options = Options::new(width.max(40)).initial_indent(first).subsequent_indent(rest);
    for line in textwrap::wrap(text, options) {
        let _ = writeln!(out, "{line}");
    }
}

/// The line of the file a finding points to, with a caret under the column.
fn excerpt(place: &Place, screen: &Screen<'_>) -> String {
    let Place::File { file, line: Some(line), column } = place else { return String::new() };
    let text = screen.files.get(file).and_then(|text| text.lines().nth(*line as usize - 1));
    let Some(text) = text.map(|text| text.replace('\t', " ")) else { return String::new() };
    let column = column.unwrap_or(1).max(1) as usize - 1;
    let room = screen.width.saturating_sub(10).max(20);
    let start = column.saturating_sub(room / 2);
    let shown: String = text.chars().skip(start).take(room).collect();
    let caret = " ".repeat(text.chars().skip(start).take(column - start).map(width_of).sum());
    format!("   |\n{line:>3} | {shown}\n   | {caret}^\n")
}

fn width_of(c: char) -> usize {
    unicode_width::UnicodeWidthChar::width(c).unwrap_or(0)
}

fn colour(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Cyan,
    };
    Style::new().bold().fg_color(Some(colour.into()))
}
