//! Writing TOML for people: one key a line, facts as inline tables, comments on top. Always the same bytes.

use jiff::civil::Date;
use parvis_core::{Fact, Provenance};
use std::collections::BTreeMap;

/// A TOML text being written.
#[derive(Default)]
pub struct Page(pub String);

/// A list longer than this is written one item a line.
const LINE: usize = 100;

impl Page {
    /// Comment lines, and a blank one.
    pub fn comment(&mut self, text: &str) {
        for line in text.lines() {
            self.0.push_str(if line.is_empty() { "#" } else { "# " });
            self.0.push_str(line);
            self.0.push('\n');
        }
    }

    /// `[site]` or `[[person]]`, with a blank line before.
    pub fn table(&mut self, head: &str) {
        self.0.push_str(&format!("\n{head}\n"));
    }

    /// `key = value`.
    pub fn pair(&mut self, key: &str, value: &str) {
        self.0.push_str(&format!("{} = {value}\n", bare(key)));
    }

    /// `key = "text"`; nothing when the text is empty.
    pub fn some_text(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.pair(key, &text(value));
        }
    }

    /// `key = value`; nothing without a value.
    pub fn some<T>(&mut self, key: &str, value: Option<T>, write: impl Fn(T) -> String) {
        if let Some(value) = value {
            self.pair(key, &write(value));
        }
    }

    /// `key = ["one", "two"]`; nothing when the list is empty.
    pub fn some_list(&mut self, key: &str, items: impl Iterator<Item = String>) {
        let items: Vec<String> = items.collect();
        if !items.is_empty() {
            self.pair(key, &list(&items));
        }
    }

    /// The file's table `[from]`, if it has one.
    pub fn from(&mut self, from: Option<&Provenance>) {
        if let Some(from) = from {
            self.table("[from]");
            self.pair("source", &text(&from.source));
            self.pair("date", &day(from.date));
        }
    }
}

/// A key, in quotation marks where it needs them.
fn bare(key: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    if !key.is_empty() && key.chars().all(plain) {
        return key.to_owned();
    }
    toml::Value::String(key.replace(['\n', '\r'], " ")).to_string()
}

/// A text in quotation marks.
pub fn text(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// `2026-09-01`.
pub fn day(date: Date) -> String {
    date.to_string()
}

/// `true` or `false`.
pub fn yes(value: bool) -> String {
    value.to_string()
}

/// A number, as short as it can be without losing anything.
pub fn number(value: f64) -> String {
    format!("{value}")
}

/// `["one", "two"]`, or one item a line.
pub fn list(items: &[String]) -> String {
    let length: usize = items.iter().map(|item| item.len() + 2).sum();
    if length <= LINE && !items.iter().any(|item| item.contains('\n')) {
        return format!("[{}]", items.join(", "));
    }
    format!("[\n  {},\n]", items.join(",\n  "))
}

/// A fact: `"unknown"`, the plain value where source and date are the file's, else an inline table.
pub fn fact<T>(fact: &Fact<T>, file: Option<&Provenance>, write: impl Fn(&T) -> String) -> String {
    let Fact::Known { value, from } = fact else { return text("unknown") };
    let value = write(value);
    let source = file.is_none_or(|file| file.source != from.source);
    let date = file.is_none_or(|file| file.date != from.date);
    let plain = !source && !date && value != text("unknown");
    if plain {
        return value;
    }
    let mut inner = vec![format!("value = {value}")];
    if source {
        inner.push(format!("source = {}", text(&from.source)));
    }
    if date {
        inner.push(format!("date = {}", day(from.date)));
    }
    format!("{{ {} }}", inner.join(", "))
}

/// The source and date that most facts of a file share: what its `[from]` says.
pub fn most_common<'a>(all: impl Iterator<Item = &'a Provenance>) -> Option<Provenance> {
    let mut counts: BTreeMap<(&str, Date), usize> = BTreeMap::new();
    for from in all {
        *counts.entry((&from.source, from.date)).or_default() += 1;
    }
    let ((source, date), _) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
    Some(Provenance { source: source.to_owned(), date })
}
