//! A finding: what is wrong or missing, where, who asks for it, and what would settle it.

use crate::{Citation, FactKey, FixtureId, LevelId, OpeningId, PersonId, UnitId};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fmt;

/// A finding's permanent code: a letter for the family and three digits, `P104`.
///
/// Families: `F` files, `P` plan geometry, `E` egress, `K` lockdown, `A` assembly points, `H` people,
/// `L` law, `R` rights, `D` drills.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// One kind of finding: its code, its readable name and its English words, kept beside the code that
/// reports it. Translations are `locales/<language>/findings.ftl`.
#[derive(Clone, Copy, Debug)]
pub struct FindingKind {
    /// Permanent code.
    pub code: Code,
    /// Readable name for machines and lists: `exit_narrower_than_need`.
    pub name: &'static str,
    /// Fluent messages `title`, `says`, `settle` and `why`: what it is called, the sentence, what would
    /// settle it, and the paragraph `parvis explain` prints (what it requires, on what ground, an example).
    pub words: &'static str,
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Must be settled before the plan can be approved.
    Error,
    /// Should be settled, or accepted with a reason.
    Warning,
    /// Good to know: an assumption made, a repair done.
    Note,
}

impl Severity {
    /// `error`, `warning`, `note`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// Where a finding belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The site as a whole.
    Site,
    /// A site fact, known or missing.
    Fact(FactKey),
    /// A storey.
    Level(LevelId),
    /// A room, corridor or stair.
    Unit(UnitId),
    /// A door, passage or exit.
    Opening(OpeningId),
    /// A thing on the plan.
    Fixture(FixtureId),
    /// A person.
    Person(PersonId),
    /// A role in the crisis team, by its key.
    Role(String),
    /// A measure, by its id in `measures.toml`.
    Measure(String),
    /// A drill, by its id in `drills.toml`.
    Drill(String),
    /// A section of the plan's text, by its key.
    Section(String),
    /// A spot in a file.
    File {
        /// The file's name inside the dossier, or as the user gave it.
        file: String,
        /// Line, from 1. `None` when the file as a whole is meant.
        line: Option<u32>,
        /// Column in characters, from 1.
        column: Option<u32>,
    },
}

/// A value put into a finding's sentence; the words crate writes it in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// As it stands: a name, a key, a quotation.
    Text(String),
    /// A count of things, for plurals.
    Count(u64),
    /// A bare number with this many digits after the point.
    Number(f64, u8),
    /// A length in metres, two digits.
    Metres(f64),
    /// An area in square metres, one digit.
    SquareMetres(f64),
    /// A day.
    Date(Date),
    /// The id of another message, looked up in the reader's language.
    Message(String),
    /// A text the pack carries in several languages.
    Translated(crate::Text),
    /// A room, door or other place, named the way the plan labels it.
    Place(Place),
}

/// What a check reports. Its sentence is the message `<code>-says` of the words files, filled with `args`.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Permanent code.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What the sentence is filled with, by name.
    pub args: BTreeMap<&'static str, Arg>,
    /// Who asks for it: law, standard, planning number.
    pub citations: Vec<Citation>,
    /// Further places the reader should look at.
    pub related: Vec<Place>,
}

impl Finding {
    /// A finding with no arguments, citations or related places yet.
    pub const fn new(code: Code, severity: Severity, place: Place) -> Self {
        Self { code, severity, place, args: BTreeMap::new(), citations: Vec::new(), related: Vec::new() }
    }

    /// With this argument for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.insert(name, arg);
        self
    }

    /// With this citation.
    #[must_use]
    pub fn cite(mut self, citation: Citation) -> Self {
        self.citations.push(citation);
        self
    }

    /// With this citation, unless the same place of the same act is cited already.
    #[must_use]
    pub fn cite_once(self, citation: &Citation) -> Self {
        let same = |known: &Citation| known.act == citation.act && known.place == citation.place;
        if self.citations.iter().any(same) { self } else { self.cite(citation.clone()) }
    }

    /// With a further place to look at.
    #[must_use]
    pub fn see(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }
}
