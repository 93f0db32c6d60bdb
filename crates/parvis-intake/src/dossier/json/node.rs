//! JSON as a tree that remembers where each value begins. The text has been found valid before.

use parvis_toml::Step;

/// A value and where it begins.
#[derive(Debug)]
pub struct Node<'a> {
    /// The value's first byte.
    pub start: usize,
    /// What it is.
    pub kind: Kind<'a>,
}

/// What a value is.
#[derive(Debug)]
pub enum Kind<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(&'a str),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node<'a>>),
    /// Entries in file order; keys may stand twice.
    Object(Vec<(String, Node<'a>)>),
}

/// Deepest nesting. A plan needs nine; this keeps a hostile file from exhausting the stack.
const DEPTH: usize = 32;

impl<'a> Node<'a> {
    /// The tree of a valid JSON text; `None` when it is nested too deeply.
    pub fn parse(text: &'a str) -> Option<Self> {
        Parser { text, at: 0 }.value(DEPTH)
    }

    /// The value one step further in. Of a key that stands twice, the last.
    pub fn enter(&self, step: &Step) -> Option<&Self> {
        match (&self.kind, step) {
            (Kind::Object(entries), Step::Key(key)) => {
                entries.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
            }
            (Kind::List(items), Step::Index(index)) => items.get(*index),
            _ => None,
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn value(&mut self, depth: usize) -> Option<Node<'a>> {
        let first = self.peek()?;
        let start = self.at;
        let kind = match first {
            b'{' => Kind::Object(self.entries(depth.checked_sub(1)?)?),
            b'[' => Kind::List(self.items(depth.checked_sub(1)?)?),
            b'"' => Kind::Text(self.string()?),
            _ => match self.token() {
                "null" => Kind::Null,
                "true" => Kind::Bool(true),
                "false" => Kind::Bool(false),
                number => Kind::Number(number),
            },
        };
        Some(Node { start, kind })
    }

    fn entries(&mut self, depth: usize) -> Option<Vec<(String, Node<'a>)>> {
        let mut entries = Vec::new();
        self.at += 1;
        loop {
            match self.peek()? {
                b'}' => {
                    self.at += 1;
                    return Some(entries);
                }
                b',' => self.at += 1,
                _ => {
                    let key = self.string()?;
                    self.peek()?;
                    self.at += 1;
                    entries.push((key, self.value(depth)?));
                }
            }
        }
    }

    fn items(&mut self, depth: usize) -> Option<Vec<Node<'a>>> {
        let mut items = Vec::new();
        self.at += 1;
        loop {
            match self.peek()? {
                b']' => {
                    self.at += 1;
                    return Some(items);
                }
                b',' => self.at += 1,
                _ => items.push(self.value(depth)?),
            }
        }
    }

    /// The text in quotation marks that begins here.
    fn string(&mut self) -> Option<String> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let mut escaped = false;
        let inside = rest.iter().skip(1).position(|byte| {
            let ends = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        })?;
        let quoted = self.text.get(self.at..self.at + inside + 2)?;
        self.at += inside + 2;
        serde_json::from_str(quoted).ok()
    }

    /// A word or number.
    fn token(&mut self) -> &'a str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// The next byte that is not blank.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let blanks = rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        self.at += blanks;
        rest.get(blanks).copied()
    }
}
