//! What `deserr` reports while it fills a struct, kept whole: no error stops the next from being found.

use crate::{
    DUPLICATE, MISSING_KEY, NOT_A_DATE, NOT_ALLOWED, OUT_OF_RANGE, UNKNOWN_KEY, WRONG_TYPE, nearest,
};
use deserr::{DeserializeError, ErrorKind, IntoValue, MergeWithError, Value, ValueKind, ValuePointerRef};
use parvis_core::{Arg, Code};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// One step of the way from the top of a file to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into a table, by key.
    Key(String),
    /// Into a list, by place, from 0.
    Index(usize),
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// A finding that does not know its line yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// The way to the value it is about.
    pub path: Vec<Step>,
    /// The key inside that value, when the key and not its value is in the way.
    pub key: Option<String>,
    /// Code and arguments.
    pub refusal: Refusal,
}

/// Why a value is refused, without its place: what a `try_from` or `validate` function returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The kind of finding.
    pub code: Code,
    /// What its sentence is filled with.
    pub args: BTreeMap<&'static str, Arg>,
}

impl Refusal {
    /// A refusal with no arguments yet.
    pub const fn new(code: Code) -> Self {
        Self { code, args: BTreeMap::new() }
    }

    /// With this argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.insert(name, arg);
        self
    }

    /// With this text as argument.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Arg::Text(text.into()))
    }

    /// A key that is not among those known.
    pub fn unknown_key<'a>(key: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        Self::new(UNKNOWN_KEY).text("key", key).hint(key, known)
    }

    /// A key that should be there.
    pub fn missing(key: &str) -> Self {
        Self::new(MISSING_KEY).text("key", key)
    }

    /// A word that is not among those allowed. `key` is filled in from the place when it is not given.
    pub fn not_allowed<'a>(value: &str, allowed: impl IntoIterator<Item = &'a str>) -> Self {
        Self::new(NOT_ALLOWED).text("value", value).hint(value, allowed)
    }

    /// A value of the wrong kind: `expected` and `found` are the words of the finding's sentence.
    pub fn wrong_type(expected: &str, found: &str, shown: &str) -> Self {
        Self::new(WRONG_TYPE).text("expected", expected).text("found", found).text("shown", short(shown))
    }

    /// A number above (`most`) or below (`least`) its limit.
    pub fn out_of_range(bound: &str, shown: &str, limit: &str) -> Self {
        Self::new(OUT_OF_RANGE).text("bound", bound).text("shown", shown).text("limit", limit)
    }

    /// The same id or key a second time.
    pub fn duplicate(key: &str) -> Self {
        Self::new(DUPLICATE).text("key", key)
    }

    /// A text that is no day.
    pub fn not_a_date(shown: &str) -> Self {
        Self::new(NOT_A_DATE).text("shown", short(shown))
    }

    /// With the nearest known word and the whole list, for the suggestion.
    #[must_use]
    pub fn hint<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known: Vec<&str> = known.into_iter().collect();
        let mut seen = std::collections::BTreeSet::new();
        known.retain(|word| seen.insert(*word));
        let near = nearest(word, known.iter().copied());
        let kind = if near.is_some() {
            "near"
        } else if known.is_empty() {
            "none"
        } else {
            "list"
        };
        self.text("hint", kind).text("near", near.unwrap_or_default()).text("list", known.join(", "))
    }
}

/// Everything that does not fit, in the order it was met. The error type of every file struct.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Troubles(pub Vec<Trouble>);

impl Troubles {
    /// One trouble, at the value `location` points to.
    pub fn at(location: ValuePointerRef<'_>, refusal: Refusal) -> Self {
        Self(vec![Trouble { path: steps(location), key: None, refusal }])
    }

    /// One trouble, at a key of the table `location` points to.
    pub fn at_key(location: ValuePointerRef<'_>, key: &str, refusal: Refusal) -> Self {
        Self(vec![Trouble { path: steps(location), key: Some(key.to_owned()), refusal }])
    }

    /// Adds another's troubles.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

/// The way to a location.
fn steps(location: ValuePointerRef<'_>) -> Vec<Step> {
    let mut path = Vec::new();
    let mut at = &location;
    loop {
        match at {
            ValuePointerRef::Origin => break,
            ValuePointerRef::Key { key, prev } => {
                path.push(Step::Key((*key).to_owned()));
                at = prev;
            }
            ValuePointerRef::Index { index, prev } => {
                path.push(Step::Index(*index));
                at = prev;
            }
        }
    }
    path.reverse();
    path
}

impl MergeWithError<Self> for Troubles {
    fn merge(self_: Option<Self>, other: Self, _: ValuePointerRef<'_>) -> ControlFlow<Self, Self> {
        let mut all = self_.unwrap_or_default();
        all.extend(other);
        ControlFlow::Continue(all)
    }
}

impl MergeWithError<Refusal> for Troubles {
    fn merge(self_: Option<Self>, other: Refusal, location: ValuePointerRef<'_>) -> ControlFlow<Self, Self> {
        Self::merge(self_, Self::at(location, other), location)
    }
}

impl DeserializeError for Troubles {
    fn error<V: IntoValue>(
        self_: Option<Self>,
        error: ErrorKind<'_, V>,
        location: ValuePointerRef<'_>,
    ) -> ControlFlow<Self, Self> {
        let new = match error {
            ErrorKind::UnknownKey { key, accepted } => {
                Self::at_key(location, key, Refusal::unknown_key(key, accepted.iter().copied()))
            }
            ErrorKind::MissingField { field } => Self::at(location, Refusal::missing(field)),
            ErrorKind::UnknownValue { value, accepted } => {
                Self::at(location, Refusal::not_allowed(value, accepted.iter().copied()))
            }
            ErrorKind::IncorrectValueKind { actual, accepted } => {
                Self::at(location, wrong_kind(actual, accepted))
            }
            ErrorKind::BadSequenceLen { expected, .. } => Self::at(
                location,
                Refusal::wrong_type("exactly", "list", "").with("count", Arg::Count(expected as u64)),
            ),
            ErrorKind::Unexpected { msg } => Self::at(location, unexpected(&msg)),
        };
        Self::merge(self_, new, location)
    }
}

/// The refusal of a value whose kind is not among those accepted.
fn wrong_kind<V: IntoValue>(actual: Value<V>, accepted: &[ValueKind]) -> Refusal {
    let has = |kind: ValueKind| accepted.contains(&kind);
    let expected = if has(ValueKind::Map) {
        "table"
    } else if has(ValueKind::Sequence) {
        "list"
    } else if has(ValueKind::String) {
        "text"
    } else if has(ValueKind::Float) {
        "number"
    } else if has(ValueKind::NegativeInteger) {
        "integer"
    } else if has(ValueKind::Integer) {
        "count"
    } else if has(ValueKind::Boolean) {
        "bool"
    } else {
        "other"
    };
    let (found, shown) = describe(&actual);
    Refusal::wrong_type(expected, found, &shown)
}

/// A value's kind in the words of the finding's sentence, and the value itself where it is short.
pub fn describe<V: IntoValue>(value: &Value<V>) -> (&'static str, String) {
    match value {
        Value::Null => ("nothing", String::new()),
        Value::Boolean(yes) => ("bool", yes.to_string()),
        Value::Integer(number) => ("number", number.to_string()),
        Value::NegativeInteger(number) => ("number", number.to_string()),
        Value::Float(number) => ("number", number.to_string()),
        Value::String(text) => ("text", text.clone()),
        Value::Sequence(_) => ("list", String::new()),
        Value::Map(_) => ("table", String::new()),
    }
}

/// What `deserr` says in words only: a number beyond its type, or a key that is none.
fn unexpected(message: &str) -> Refusal {
    let mut quoted = message.split('`').skip(1).step_by(2);
    match (quoted.next(), quoted.next()) {
        (Some(shown), Some(limit)) if message.contains("too large") => {
            Refusal::out_of_range("most", shown, limit)
        }
        (Some(shown), Some(limit)) if message.contains("too small") => {
            Refusal::out_of_range("least", shown, limit)
        }
        _ => Refusal::wrong_type("other", "text", message),
    }
}

/// At most forty letters of a text, on one line.
fn short(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 40 {
        return line;
    }
    line.chars().take(39).chain(['…']).collect()
}
