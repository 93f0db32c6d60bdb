//! Reads a suite file: fills the numbers of each case in, and says in one sentence what is wrong.

use crate::file::{BadFile, Evidence, File};
use parvis_egress::Model;

/// A test: its name in the suite and its cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// The file's name.
    pub file: String,
    /// Name and file of each case; at least one.
    pub cases: Vec<(String, File)>,
    /// The first case: what all have in common.
    pub head: File,
}

impl Test {
    /// The same test with everybody walking by another model.
    #[must_use]
    pub fn walking(mut self, model: Model) -> Self {
        for file in self.cases.iter_mut().map(|(_, file)| file).chain([&mut self.head]) {
            file.model = model;
        }
        self
    }

    /// Whether another test asks for the same runs and criteria under another code.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        let bare = |file: &File| File {
            code: String::new(),
            name: String::new(),
            what: String::new(),
            source: String::new(),
            evidence: Evidence::Own,
            note: None,
            why: None,
            quick: false,
            ..file.clone()
        };
        self.head.not_run.is_none()
            && self.cases.len() == other.cases.len()
            && self.cases.iter().zip(&other.cases).all(|(a, b)| a.0 == b.0 && bare(&a.1) == bare(&b.1))
    }
}

/// Reads a suite file.
pub fn read(file: &str, text: &str) -> Result<Test, BadFile> {
    let shape = |text: &str, error: toml::de::Error| BadFile::Shape {
        file: file.to_owned(),
        line: error.span().map_or(1, |span| 1 + text.get(..span.start).unwrap_or("").matches('\n').count()),
        why: error.message().replace('\n', " "),
    };
    let table: toml::Table = toml::from_str(text).map_err(|error| shape(text, error))?;
    let sets: Vec<(String, toml::Table)> = match table.get("case").and_then(toml::Value::as_array) {
        Some(cases) => cases.iter().filter_map(named).collect(),
        None => vec![(String::new(), toml::Table::new())],
    };
    let mut cases = Vec::new();
    for (name, set) in sets {
        let filled = fill(text, &set).map_err(|missing| {
            BadFile::sense(file, format!("the case “{name}” does not say what \"${missing}\" is"))
        })?;
        cases.push((name, toml::from_str::<File>(&filled).map_err(|error| shape(&filled, error))?));
    }
    let Some((_, head)) = cases.first().cloned() else {
        return Err(BadFile::sense(file, "it has a list of cases with nothing in it"));
    };
    Ok(Test { file: file.to_owned(), cases, head })
}

fn named(case: &toml::Value) -> Option<(String, toml::Table)> {
    let set = case.get("set").and_then(toml::Value::as_table).cloned().unwrap_or_default();
    Some((case.get("name")?.as_str()?.to_owned(), set))
}

/// The text with each `"$name"` replaced; the name of one that is not given, if any.
fn fill(text: &str, set: &toml::Table) -> Result<String, String> {
    let mut out = text.to_owned();
    for (name, value) in set {
        out = out.replace(&format!("\"${name}\""), &value.to_string());
    }
    match out.split_once("\"$") {
        None => Ok(out),
        Some((_, rest)) => Err(rest.split('"').next().unwrap_or_default().to_owned()),
    }
}
