//! One TOML file: its text, what was read of it, and on which line everything stands.

use crate::trouble::{Refusal, Step, Trouble, Troubles};
use crate::value::Toml;
use crate::{MISSING_KEY, SYNTAX};
use deserr::{Deserr, IntoValue, ValuePointerRef};
use parvis_core::{Finding, Place, Severity};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

/// A TOML file, parsed as far as it can be.
#[derive(Debug)]
pub struct Source<'a> {
    lines: Lines<'a>,
    root: Spanned<DeTable<'a>>,
    syntax: Vec<Finding>,
}

impl<'a> Source<'a> {
    /// Parses a text. Whatever it holds, this succeeds; what is wrong comes out of [`Source::read`].
    pub fn parse(file: &str, text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines = Lines::new(file, text);
        let (root, errors) = DeTable::parse_recoverable(text);
        let mut syntax: Vec<Finding> = errors.iter().map(|error| syntax_finding(error, &lines)).collect();
        one_per_line(&mut syntax);
        Self { lines, root, syntax }
    }

    /// Fills `T`. The value is there exactly when there are no findings.
    pub fn read<T: Deserr<Troubles>>(&self) -> (Option<T>, Vec<Finding>) {
        let value = Toml::Root(self.root.get_ref()).into_value();
        match T::deserialize_from_value(value, ValuePointerRef::Origin) {
            Ok(value) if self.syntax.is_empty() => (Some(value), Vec::new()),
            Ok(_) => (None, self.syntax.clone()),
            Err(troubles) => (None, self.all_findings(troubles)),
        }
    }

    /// Fills `T` from what can be read, lines that cannot be read or not; for a second look with [`crate::Lenient`] parts.
    pub fn second_look<T: Deserr<Troubles>>(&self) -> Option<T> {
        T::deserialize_from_value(Toml::Root(self.root.get_ref()).into_value(), ValuePointerRef::Origin).ok()
    }

    /// Whether every line could be read.
    pub const fn is_whole(&self) -> bool {
        self.syntax.is_empty()
    }

    /// Whether the line of this place is one that could not be read.
    pub fn breaks_at(&self, place: &Place) -> bool {
        self.syntax.binary_search_by_key(&line_of(place), |finding| line_of(&finding.place)).is_ok()
    }

    /// Where a value stands: its line and column, or those of the nearest thing around it.
    pub fn place(&self, path: &[Step]) -> Place {
        self.lines.place(self.span(path, None))
    }

    /// An error at the value this path leads to.
    pub fn finding(&self, path: &[Step], refusal: Refusal) -> Finding {
        self.settle(Trouble { path: path.to_vec(), key: None, refusal })
    }

    /// An error at a key of the table this path leads to.
    pub fn finding_at_key(&self, path: &[Step], key: &str, refusal: Refusal) -> Finding {
        self.settle(Trouble { path: path.to_vec(), key: Some(key.to_owned()), refusal })
    }

    /// Syntax errors first in line order, then what does not fit. Where lines cannot be read, a missing key may be
    /// on one of them, so it is not reported yet.
    fn all_findings(&self, troubles: Troubles) -> Vec<Finding> {
        let broken: Vec<Option<u32>> = self.syntax.iter().map(|finding| line_of(&finding.place)).collect();
        let fits = |finding: &Finding| {
            broken.is_empty() || (finding.code != MISSING_KEY && !broken.contains(&line_of(&finding.place)))
        };
        let others = troubles.0.into_iter().map(|trouble| self.settle(trouble)).filter(fits);
        let mut all: Vec<Finding> = self.syntax.iter().cloned().chain(others).collect();
        all.sort_by(|a, b| a.place.cmp(&b.place));
        all
    }

    fn settle(&self, trouble: Trouble) -> Finding {
        let Trouble { path, key, refusal } = trouble;
        let place = self.lines.place(self.span(&path, key.as_deref()));
        refusal.at(place, &path)
    }

    /// The bytes of a value, or of its key; of what is around it when it is not there.
    fn span(&self, path: &[Step], key: Option<&str>) -> Option<Range<usize>> {
        let mut found = None;
        let mut inside = Inside::Table(self.root.get_ref());
        let last = key.map(Step::from);
        let total = path.len() + usize::from(last.is_some());
        for (depth, step) in path.iter().chain(last.iter()).enumerate() {
            let Some((key_span, value)) = inside.enter(step) else { break };
            let wants_key = last.is_some() && depth + 1 == total;
            let span = value.span();
            found = if wants_key || span.is_empty() { key_span.or(Some(span)) } else { Some(span) };
            inside = Inside::of(value.get_ref());
        }
        found
    }
}

/// What can be walked into.
enum Inside<'a> {
    Table(&'a DeTable<'a>),
    List(&'a [Spanned<DeValue<'a>>]),
    Nothing,
}

impl<'a> Inside<'a> {
    fn of(value: &'a DeValue<'a>) -> Self {
        match value {
            DeValue::Table(table) => Self::Table(table),
            DeValue::Array(list) => Self::List(list),
            _ => Self::Nothing,
        }
    }

    fn enter(&self, step: &Step) -> Option<(Option<Range<usize>>, &'a Spanned<DeValue<'a>>)> {
        match (self, step) {
            (Self::Table(table), Step::Key(key)) => {
                table.get_key_value(key.as_str()).map(|(key, value)| (Some(key.span()), value))
            }
            (Self::List(list), Step::Index(index)) => list.get(*index).map(|value| (None, value)),
            _ => None,
        }
    }
}

/// A file's name and the starts of its lines.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    file: String,
    text: &'a str,
    starts: Vec<usize>,
}

/// Columns are counted up to here: beyond it the line, not the column, helps a reader.
const WIDEST: usize = 100_000;

impl<'a> Lines<'a> {
    /// The lines of this text.
    pub fn new(file: &str, text: &'a str) -> Self {
        let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { file: file.to_owned(), text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// The place of some bytes; the file as a whole without them.
    pub fn place(&self, span: Option<Range<usize>>) -> Place {
        let at = span.map(|span| span.start.min(self.text.len()));
        let line = at.map(|at| self.starts.partition_point(|start| *start <= at));
        let start = line.and_then(|line| self.starts.get(line.checked_sub(1)?)).copied();
        let before = start.zip(at).filter(|(start, at)| at - start <= WIDEST);
        let before = before.and_then(|(start, at)| self.text.get(start..at));
        Place::File {
            file: self.file.clone(),
            line: line.map(|line| line as u32),
            column: before.map(|before| before.chars().count() as u32 + 1),
        }
    }
}

impl Refusal {
    /// The error finding at `place`; `key` is filled in from the path where it is still open.
    pub fn at(mut self, place: Place, path: &[Step]) -> Finding {
        self.args.entry("key").or_insert_with(|| parvis_core::Arg::Text(label(path)));
        Finding { args: self.args, ..Finding::new(self.code, Severity::Error, place) }
    }
}

/// What a value is called: its key; within a list, with its place from 1. The `value` of a fact goes by the fact.
fn label(path: &[Step]) -> String {
    let path = match path {
        [fact @ .., Step::Key(value)] if value == "value" && matches!(fact.last(), Some(Step::Key(_))) => {
            fact
        }
        whole => whole,
    };
    let key = path.iter().rposition(|step| matches!(step, Step::Key(_))).unwrap_or(0);
    let mut words = path.get(key..).unwrap_or_default().iter().map(|step| match step {
        Step::Key(key) => key.clone(),
        Step::Index(index) => format!("{}", index + 1),
    });
    let first = words.next().unwrap_or_default();
    words.fold(first, |label, place| format!("{label} {place}"))
}

fn line_of(place: &Place) -> Option<u32> {
    match place {
        Place::File { line, .. } => *line,
        _ => None,
    }
}

/// One slip often breaks a line in several ways; the first says enough.
fn one_per_line(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| a.place.cmp(&b.place));
    findings.dedup_by_key(|finding| line_of(&finding.place));
}

fn syntax_finding(error: &Error, lines: &Lines<'_>) -> Finding {
    let place = lines.place(error.span());
    let at = error.span().and_then(|span| lines.text.get(span)).unwrap_or_default();
    let message = error.message();
    if message.starts_with("duplicate key") {
        return Refusal::duplicate(at.trim_matches(['"', '\''])).at(place, &[]);
    }
    if message.starts_with("invalid date") {
        return Refusal::not_a_date(at).at(place, &[]);
    }
    let word = if message.starts_with("string values") && at.is_empty() { "value" } else { problem(message) };
    Refusal::new(SYNTAX).text("problem", word).text("detail", message).at(place, &[])
}

/// The parser's message as one word of the finding's sentence.
fn problem(message: &str) -> &'static str {
    const WORDS: &[(&str, &str)] = &[
        ("string values must be quoted", "quotes"),
        ("key with no value", "equals"),
        ("missing assignment", "equals"),
        ("missing value", "value"),
        ("unclosed", "bracket"),
        ("invalid basic string", "unquoted"),
        ("invalid literal string", "unquoted"),
        ("invalid multi-line", "unquoted"),
        ("missing opening quote", "unquoted"),
        ("recur", "depth"),
        ("unexpected key or value", "newline"),
        ("extra assignment", "newline"),
        ("unquoted key", "key"),
        ("leading zero", "number"),
        ("integer", "number"),
        ("float", "number"),
        ("numeric", "number"),
    ];
    WORDS.iter().find(|(part, _)| message.contains(part)).map_or("other", |(_, word)| word)
}
