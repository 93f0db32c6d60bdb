//! `sections/03-lockdown.md`: the plan's text, one Markdown file a section.

use super::files::{SectionText, whole};
use parvis_core::{Finding, Section};
use parvis_toml::Refusal;
use std::collections::BTreeSet;

/// Reads the sections; the same key twice is an error.
pub fn read(texts: &[SectionText]) -> (Vec<Section>, Vec<Finding>) {
    let mut seen = BTreeSet::new();
    let twice = texts
        .iter()
        .filter(|text| !seen.insert(&text.key))
        .map(|text| Refusal::duplicate(&text.key).at(whole(&text.file), &[]))
        .collect();
    (texts.iter().map(section).collect(), twice)
}

/// The first line, if it is a `#` heading, is the title. Blank lines around the rest do not count.
fn section(SectionText { number, key, text, .. }: &SectionText) -> Section {
    let text = text.trim_start_matches(['\n', ' ', '\t']);
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (title, body) = match first.strip_prefix('#') {
        Some(title) if title.is_empty() || title.starts_with([' ', '\t']) => (title.trim(), rest),
        _ => ("", text),
    };
    Section { number: *number, key: key.to_owned(), title: title.to_owned(), body: trimmed(body).to_owned() }
}

/// Without blank lines before and blanks after; the indentation of the first line stays.
pub fn trimmed(body: &str) -> &str {
    let mut rest = body;
    while let Some((line, next)) = rest.split_once('\n') {
        if !line.trim().is_empty() {
            break;
        }
        rest = next;
    }
    rest.trim_end()
}

/// The files of the sections, each with the number it has: one that is added or taken out leaves the others' names alone.
pub fn write(sections: &[Section]) -> impl Iterator<Item = (String, String)> {
    sections.iter().map(|section| (file_name(section.number, &section.key), page(section)))
}

/// `sections/03-lockdown.md`.
pub fn file_name(number: u32, key: &str) -> String {
    format!("sections/{number:02}-{key}.md")
}

/// Heading and text. The heading stands there even when it is empty, so that a `#` line of the text stays text.
fn page(section: &Section) -> String {
    let heading = format!("# {}", section.title);
    let heading = heading.trim_end();
    if section.body.is_empty() { format!("{heading}\n") } else { format!("{heading}\n\n{}\n", section.body) }
}
