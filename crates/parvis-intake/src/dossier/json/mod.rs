//! A JSON text as `deserr` wants to see it, with the line of every value. Numbers come out exactly as written.

mod node;

use deserr::{Deserr, IntoValue, Map, Value, ValueKind, ValuePointerRef};
use node::{Kind, Node};
use parvis_core::{Finding, Place};
use parvis_toml::{Lines, Refusal, SYNTAX, Step, Trouble, Troubles};
use std::collections::BTreeSet;

/// A JSON file: what it holds and where everything stands.
pub struct JsonSource<'a> {
    lines: Lines<'a>,
    root: Node<'a>,
}

impl<'a> JsonSource<'a> {
    /// Parses a text; the first place that breaks the rules of JSON is the only finding then.
    pub fn parse(file: &str, text: &'a str) -> Result<Self, Box<Finding>> {
        let place = |line: usize, column: usize| Place::File {
            file: file.to_owned(),
            line: Some(line.max(1) as u32),
            column: Some(column.max(1) as u32),
        };
        let refused = |problem: &str, detail: &str, place| {
            Box::new(Refusal::new(SYNTAX).text("problem", problem).text("detail", detail).at(place, &[]))
        };
        if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
            let detail = error.to_string();
            let detail = detail.rsplit_once(" at line").map_or(detail.as_str(), |(reason, _)| reason);
            return Err(refused(problem(detail), detail, place(error.line(), error.column())));
        }
        let root = Node::parse(text).ok_or_else(|| refused("depth", "", place(1, 1)))?;
        Ok(Self { lines: Lines::new(file, text), root })
    }

    /// Fills `T`. The value is there exactly when there are no findings.
    pub fn read<T: Deserr<Troubles>>(&self) -> (Option<T>, Vec<Finding>) {
        let mut twice = Vec::new();
        said_twice(&self.root, &mut Vec::new(), &mut twice);
        match T::deserialize_from_value(Json(&self.root).into_value(), ValuePointerRef::Origin) {
            Ok(value) if twice.is_empty() => (Some(value), Vec::new()),
            Ok(_) => (None, self.findings(twice)),
            Err(Troubles(troubles)) => (None, self.findings([twice, troubles].concat())),
        }
    }

    /// Fills `T` from what can be read, for a second look with `Lenient` parts.
    pub fn second_look<T: Deserr<Troubles>>(&self) -> Option<T> {
        T::deserialize_from_value(Json(&self.root).into_value(), ValuePointerRef::Origin).ok()
    }

    /// An error at the value this path leads to.
    pub fn finding(&self, path: &[Step], refusal: Refusal) -> Finding {
        refusal.at(self.place(path), path)
    }

    fn findings(&self, troubles: Vec<Trouble>) -> Vec<Finding> {
        let settle = |Trouble { mut path, key, refusal }: Trouble| {
            path.extend(key.map(Step::Key));
            self.finding(&path, refusal)
        };
        troubles.into_iter().map(settle).collect()
    }

    /// Where a value stands, or the nearest thing around it.
    fn place(&self, path: &[Step]) -> Place {
        let mut at = &self.root;
        for step in path {
            let Some(next) = at.enter(step) else { break };
            at = next;
        }
        self.lines.place(Some(at.start..at.start))
    }
}

/// The parser's message as one word of the finding's sentence.
fn problem(detail: &str) -> &'static str {
    const WORDS: &[(&str, &str)] = &[
        ("EOF while parsing a string", "unquoted"),
        ("EOF", "json-end"),
        ("expected value", "json-value"),
        ("trailing comma", "json-last"),
        ("trailing characters", "json-after"),
        ("expected `,`", "json-comma"),
        ("key must be a string", "key"),
        ("number", "number"),
    ];
    WORDS.iter().find(|(part, _)| detail.contains(part)).map_or("other", |(_, word)| word)
}

/// Keys that stand twice in one object.
fn said_twice(node: &Node<'_>, path: &mut Vec<Step>, troubles: &mut Vec<Trouble>) {
    match &node.kind {
        Kind::Object(entries) => {
            let mut seen = BTreeSet::new();
            for (key, value) in entries {
                if !seen.insert(key) {
                    let refusal = Refusal::duplicate(key);
                    troubles.push(Trouble { path: path.clone(), key: Some(key.clone()), refusal });
                }
                path.push(Step::Key(key.clone()));
                said_twice(value, path, troubles);
                path.pop();
            }
        }
        Kind::List(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(Step::Index(index));
                said_twice(item, path, troubles);
                path.pop();
            }
        }
        _ => {}
    }
}

/// A value of the file.
#[derive(Clone, Copy)]
pub struct Json<'n>(&'n Node<'n>);

impl<'n> IntoValue for Json<'n> {
    type Sequence = Vec<Self>;
    type Map = JsonMap<'n>;

    fn kind(&self) -> ValueKind {
        self.into_value().kind()
    }

    fn into_value(self) -> Value<Self> {
        match &self.0.kind {
            Kind::Null => Value::Null,
            Kind::Bool(yes) => Value::Boolean(*yes),
            Kind::Number(digits) => number(digits),
            Kind::Text(text) => Value::String(text.clone()),
            Kind::List(items) => Value::Sequence(items.iter().map(Json).collect()),
            Kind::Object(entries) => {
                Value::Map(JsonMap(entries.iter().map(|(key, value)| (key, Json(value))).collect()))
            }
        }
    }
}

/// The number as it is written; beyond what a computer holds it stays visible as text.
fn number<'n>(digits: &str) -> Value<Json<'n>> {
    if let Ok(positive) = digits.parse::<u64>() {
        Value::Integer(positive)
    } else if let Ok(negative) = digits.parse::<i64>() {
        Value::NegativeInteger(negative)
    } else {
        match digits.parse::<f64>() {
            Ok(finite) if finite.is_finite() => Value::Float(finite),
            _ => Value::String(digits.to_owned()),
        }
    }
}

/// The entries of an object, in file order.
pub struct JsonMap<'n>(Vec<(&'n String, Json<'n>)>);

impl<'n> Map for JsonMap<'n> {
    type Value = Json<'n>;
    type Iter = std::vec::IntoIter<(String, Json<'n>)>;

    fn len(&self) -> usize {
        self.0.len()
    }

    fn remove(&mut self, key: &str) -> Option<Json<'n>> {
        let at = self.0.iter().position(|(name, _)| *name == key)?;
        Some(self.0.remove(at).1)
    }

    fn into_iter(self) -> Self::Iter {
        let owned: Vec<(String, Json<'n>)> =
            self.0.into_iter().map(|(key, value)| (key.clone(), value)).collect();
        owned.into_iter()
    }
}
