//! Changing a pack where it is written: its files stay what their authors wrote, comments and order and all, but for the
//! places that are meant.

use super::{Inject, Text};
use crate::id::{InjectId, Lang, ObjectiveId, Status};
use std::collections::BTreeMap;
use thiserror::Error;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// The files of a pack by their paths below its folder.
pub type Files = BTreeMap<String, String>;

/// A change to a pack.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The words of a key in a language; none: taken out.
    Words {
        /// Which.
        key: String,
        /// In which language.
        lang: Lang,
        /// What they say from now on, and how far somebody has looked at them.
        text: Option<Text>,
    },
    /// A row of the script is to be like this; a new one stands after the last of its module.
    Row(Box<Inject>),
    /// A row of the script is taken out, with its words.
    Gone(InjectId),
    /// The pack is of this version.
    Version(String),
}

/// A file that cannot be changed where it is written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file} cannot be changed: {why}")]
pub struct Unwritable {
    /// Which file.
    pub file: String,
    /// What is in the way.
    pub why: String,
}

/// The name of the file of structure.
const STRUCTURE: &str = "scenario.toml";

/// The same files with these changes. Whether they still are a scenario, [`Scenario::read`](super::Scenario::read) says.
///
/// # Errors
/// A file is not written as packs are; none that was read as a scenario.
pub fn edited(files: &Files, edits: &[Edit]) -> Result<Files, Unwritable> {
    let mut pack = Pack { files, open: BTreeMap::new() };
    for edit in edits {
        match edit {
            Edit::Words { key, lang, text } => words(pack.text(*lang)?, key, text.as_ref()),
            Edit::Row(inject) => row(pack.script()?, inject),
            Edit::Gone(inject) => pack.gone(inject)?,
            Edit::Version(version) => {
                put(pack.document(STRUCTURE)?.as_table_mut(), "version", version.into());
            }
        }
    }
    let mut all = files.clone();
    all.extend(pack.open.into_iter().map(|(name, document)| (name, document.to_string())));
    Ok(all)
}

/// The files, and those that are being changed.
struct Pack<'a> {
    files: &'a Files,
    open: BTreeMap<String, DocumentMut>,
}

impl Pack<'_> {
    fn document(&mut self, name: &str) -> Result<&mut DocumentMut, Unwritable> {
        if !self.open.contains_key(name) {
            let text = self.files.get(name).map_or(NEW_WORDS, String::as_str);
            let document = text.parse().map_err(|error: toml_edit::TomlError| not(name, error.message()))?;
            self.open.insert(name.to_owned(), document);
        }
        self.open.get_mut(name).ok_or_else(|| not(name, "it is not there"))
    }

    /// The words of a language; a new file, if there is none.
    fn text(&mut self, lang: Lang) -> Result<&mut DocumentMut, Unwritable> {
        self.document(&format!("text/{lang}.toml"))
    }

    /// The rows of the script.
    fn script(&mut self) -> Result<&mut ArrayOfTables, Unwritable> {
        let wrong = || not(STRUCTURE, "its injects are no list of tables");
        let item = self.document(STRUCTURE)?.entry("inject").or_insert_with(|| ArrayOfTables::new().into());
        if !item.is_array_of_tables() {
            // Rows written as `inject = [{ … }]` mean the same; as tables they can be changed one by one.
            let rows = std::mem::take(item).into_array_of_tables().map_err(|_| wrong())?;
            *item = rows.into();
        }
        item.as_array_of_tables_mut().ok_or_else(wrong)
    }

    fn gone(&mut self, inject: &InjectId) -> Result<(), Unwritable> {
        self.script()?.retain(|row| row.get("id").and_then(Item::as_str) != Some(inject.as_str()));
        let texts: Vec<String> =
            self.files.keys().filter(|name| name.starts_with("text/")).cloned().collect();
        for name in texts {
            for part in ["text", "expected"] {
                words(self.document(&name)?, &format!("inject.{inject}.{part}"), None);
            }
        }
        Ok(())
    }
}

/// What a language begins with.
const NEW_WORDS: &str = "status = \"machine\"\n\n[words]\n";

fn not(file: &str, why: &str) -> Unwritable {
    Unwritable { file: file.to_owned(), why: why.to_owned() }
}

/// Puts words into a file of words, takes them out, or says their status: with the others, or apart where it is another.
fn words(document: &mut DocumentMut, key: &str, text: Option<&Text>) {
    let usual = document.get("status").and_then(Item::as_str).and_then(Status::parse);
    let Some(said) = table(document, "words", text.is_some()) else { return };
    match text {
        Some(text) => put(said, key, text.text.as_str().into()),
        None => drop(said.remove(key)),
    }
    let apart = text.map(|text| text.status).filter(|status| Some(*status) != usual);
    let Some(exceptions) = table(document, "exceptions", apart.is_some()) else { return };
    match apart {
        Some(status) => put(exceptions, key, status.as_str().into()),
        None => drop(exceptions.remove(key)),
    }
}

/// A table of a file of words; made only where something is to be put into it.
fn table<'d>(document: &'d mut DocumentMut, name: &str, make: bool) -> Option<&'d mut dyn TableLike> {
    if make && !document.contains_key(name) {
        document.insert(name, Item::Table(Table::new()));
    }
    document.get_mut(name)?.as_table_like_mut()
}

fn row(rows: &mut ArrayOfTables, inject: &Inject) {
    let of = |row: &Table, key: &str, id: &str| row.get(key).and_then(Item::as_str) == Some(id);
    let known = rows.iter_mut().find(|row| of(row, "id", inject.id.as_str()));
    if let Some(row) = known {
        return fields(row, inject);
    }
    let of_module = rows.iter().enumerate().filter(|(_, row)| of(row, "module", inject.module.as_str()));
    let last = of_module.last().map(|(at, _)| at);
    let mut row = Table::new();
    fields(&mut row, inject);
    row.decor_mut().set_prefix("\n");
    rows.insert(last.map_or(rows.len(), |last| last + 1), row);
}

fn fields(row: &mut Table, inject: &Inject) {
    let to: Vec<&str> = inject.to.iter().map(|one| one.as_str()).collect();
    let objectives: Vec<&str> = inject.objectives.iter().map(ObjectiveId::as_str).collect();
    put(row, "id", inject.id.as_str().into());
    put(row, "module", inject.module.as_str().into());
    put(row, "minute", i64::from(inject.minute).into());
    put(row, "from", inject.from.as_str().into());
    put(row, "channel", inject.channel.as_str().into());
    put(row, "to", list(if to.is_empty() { &["all"] } else { &to }));
    put(row, "release", inject.release.as_str().into());
    maybe(row, "objectives", (!objectives.is_empty()).then(|| list(&objectives)));
    maybe(
        row,
        "when",
        inject.when.as_ref().map(|when| {
            let pairs = [("task", when.task.as_str()), ("chose", when.chose.as_str())];
            Value::InlineTable(
                pairs.into_iter().map(|(key, id)| (key, Value::from(id))).collect::<InlineTable>(),
            )
        }),
    );
    maybe(row, "task", inject.task.as_ref().map(|task| task.as_str().into()));
}

fn list(words: &[&str]) -> Value {
    Value::Array(words.iter().copied().collect::<Array>())
}

fn maybe(table: &mut dyn TableLike, key: &str, value: Option<Value>) {
    match value {
        Some(value) => put(table, key, value),
        None => drop(table.remove(key)),
    }
}

/// Puts a value in its place, the comment behind it kept; what says the same already is left as somebody wrote it.
fn put(table: &mut dyn TableLike, key: &str, mut value: Value) {
    let before = table.get(key).cloned();
    if before.as_ref().is_some_and(|before| same(before, &Item::Value(value.clone()))) {
        return;
    }
    let item = table.entry(key).or_insert(Item::None);
    if let Some(Item::Value(before)) = &before {
        *value.decor_mut() = before.decor().clone();
    }
    *item = Item::Value(value);
}

/// Whether two values say the same, however they are written.
fn same(one: &Item, other: &Item) -> bool {
    if let (Some(one), Some(other)) = (one.as_array(), other.as_array()) {
        let pairs = || one.iter().zip(other.iter());
        return one.len() == other.len()
            && pairs().all(|(one, other)| same(&Item::Value(one.clone()), &Item::Value(other.clone())));
    }
    if let (Some(one), Some(other)) = (one.as_table_like(), other.as_table_like()) {
        return one.len() == other.len()
            && one.iter().all(|(key, item)| other.get(key).is_some_and(|other| same(item, other)));
    }
    match (one.as_str(), one.as_integer()) {
        (Some(one), _) => other.as_str() == Some(one),
        (_, Some(one)) => other.as_integer() == Some(one),
        _ => false,
    }
}
