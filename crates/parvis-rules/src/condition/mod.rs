//! Conditions of the law as a typed tree. Reading them from TOML is `read`, deciding is `decide`, saying why
//! is `explain`.

mod decide;
mod explain;
mod read;

pub use decide::{Context, FactsOnly, Slots};
pub(crate) use explain::explain;
pub use explain::{FactUse, Trace};
pub(crate) use read::{Scope, When};

use parvis_core::{DrillKind, FactKey};
use std::sync::Arc;

/// A condition, checked against the fact dictionary when it was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Every one of them.
    All(Vec<Self>),
    /// At least one of them.
    Any(Vec<Self>),
    /// The opposite.
    Not(Box<Self>),
    /// A fact passes a test.
    Fact(Slot, Test),
    /// Another rule of the pack, by its place in the pack's list.
    Rule(usize),
    /// Something the dossier holds beside its facts.
    Holds(Holding),
}

impl Condition {
    /// The condition that is always met.
    pub const ALWAYS: Self = Self::All(Vec::new());
}

/// A fact's place among those a pack asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot(pub(crate) u16);

/// What a fact is tested for.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// Yes or no.
    Is(bool),
    /// A number compared with a limit.
    Number(Comparison, f64),
    /// A number compared with another fact: at least one for each `each` of it, and never fewer than `least`.
    OnePer {
        /// The fact that is divided.
        of: Slot,
        /// Into groups of this size, the last one may be smaller.
        each: f64,
        /// The fewest, whatever the other fact says.
        least: f64,
    },
    /// One of these words; for a list of words, at least one of them.
    OneOf(Vec<Arc<str>>),
}

/// How numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Below,
    /// `<=`
    AtMost,
    /// `==`
    Exactly,
    /// `>=`
    AtLeast,
    /// `>`
    Above,
}

impl Comparison {
    /// Every comparison.
    pub const ALL: [Self; 5] = [Self::Below, Self::AtMost, Self::Exactly, Self::AtLeast, Self::Above];

    /// The sign used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Below => "<",
            Self::AtMost => "<=",
            Self::Exactly => "==",
            Self::AtLeast => ">=",
            Self::Above => ">",
        }
    }

    /// Whether `number` stands so to `limit`. Limits are written in files and compared as written.
    #[expect(clippy::float_cmp, reason = "`==` is for limits that the law names exactly, on counts")]
    pub fn holds(self, number: f64, limit: f64) -> bool {
        match self {
            Self::Below => number < limit,
            Self::AtMost => number <= limit,
            Self::Exactly => number == limit,
            Self::AtLeast => number >= limit,
            Self::Above => number > limit,
        }
    }
}

/// What a dossier may hold beside its facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holding {
    /// A measure of the catalogue, in place: any of these numbers.
    Measure(Vec<String>),
    /// A role with somebody in it.
    Role(String),
    /// A section of the plan's text that is not empty; `part` is a heading's `{#anchor}` inside it.
    Section {
        /// The section's key.
        key: String,
        /// The part within it.
        part: Option<String>,
    },
    /// Enough drills of these kinds in the period that ends today.
    Drills {
        /// Any of these kinds.
        kinds: Vec<DrillKind>,
        /// How many.
        count: u32,
        /// In what time.
        per: Period,
    },
    /// Recordings kept at least this many days.
    RecordingsKept(u32),
}

/// A stretch of time in which something must be done so often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// The school year that is running; the pack says when it starts.
    SchoolYear,
    /// The last twelve months.
    Year,
    /// The last six months.
    HalfYear,
    /// The last three months.
    Quarter,
    /// The last month.
    Month,
}

impl Period {
    /// Every period.
    pub const ALL: [Self; 5] = [Self::SchoolYear, Self::Year, Self::HalfYear, Self::Quarter, Self::Month];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SchoolYear => "school_year",
            Self::Year => "year",
            Self::HalfYear => "half_year",
            Self::Quarter => "quarter",
            Self::Month => "month",
        }
    }
}

/// A rule as conditions see it: its id and its condition.
pub trait Named {
    /// Its id.
    fn id(&self) -> &str;
    /// Its condition.
    fn when(&self) -> &Condition;
}

/// The facts a pack asks for, in order of key; a [`Slot`] is a place in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlotTable(pub(crate) Vec<FactKey>);

impl SlotTable {
    /// The keys, in order.
    pub fn keys(&self) -> &[FactKey] {
        &self.0
    }

    /// The key of a slot.
    pub fn key(&self, slot: Slot) -> Option<&FactKey> {
        self.0.get(usize::from(slot.0))
    }

    /// The slot of a key, once every key is in.
    pub(crate) fn slot(&self, key: &str) -> Option<Slot> {
        self.0.binary_search_by(|known| known.as_str().cmp(key)).ok().map(|at| Slot(at as u16))
    }
}
