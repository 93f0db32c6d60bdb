//! The dossier: all that is known about one site.

mod drills;
mod exits;
mod improvements;
mod measures;
mod people;
mod periods;
mod settled;
mod woven;

pub use drills::{Drill, DrillKind, Measured};
pub use exits::{Assigned, Exits};
pub use improvements::Improvement;
pub use measures::{Camera, Measure, MeasureStatus, RightsCheck};
pub use people::{People, Person, Role};
pub use periods::Period;
pub use settled::{Accepted, InHand, Meant, Settled, Standing};
pub use woven::{Woven, woven};

use crate::{Fact, FactKey, Facts, FloorPlan, Language, Value};

/// All that is known about one site.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dossier {
    /// The site and its facts.
    pub site: Site,
    /// The drawing, if there is one.
    pub plan: Option<FloorPlan>,
    /// Who does what.
    pub people: People,
    /// What is in place or proposed.
    pub measures: Vec<Measure>,
    /// Drills held and planned.
    pub drills: Vec<Drill>,
    /// Which exit the plan gives to whom.
    pub exits: Exits,
    /// Who is there at which time of the day.
    pub periods: Vec<Period>,
    /// What was decided about findings.
    pub settled: Settled,
    /// What drills, exercises and people showed that is to be put right.
    pub improvements: Vec<Improvement>,
    /// The plan's text, in order.
    pub sections: Vec<Section>,
}

/// The site and its facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site {
    /// Short id, unique for its owner: `school-12`.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Two-letter country code, ISO 3166-1: `KZ`. It chooses the rule pack.
    pub country: String,
    /// The language the site's plan is written in.
    pub language: Option<Language>,
    /// Street address; may be empty.
    pub address: String,
    /// Longitude and latitude in degrees, WGS 84, as somebody said them: a drawing that knows its place on Earth knows better.
    pub at: Option<(f64, f64)>,
    /// Facts the rule packs ask for.
    pub facts: Facts,
}

/// One section of the plan's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The number its file begins with: it gives the order, and stays while the order does.
    pub number: u32,
    /// Its key, the file name without number and ending: `lockdown`.
    pub key: String,
    /// Its heading, the first `#` line; may be empty.
    pub title: String,
    /// The rest, Markdown.
    pub body: String,
}

impl Dossier {
    /// A site fact's value, if known.
    pub fn fact(&self, key: &str) -> Option<&Value> {
        self.site.facts.get(key).and_then(Fact::value)
    }

    /// A site fact that is a number, if known.
    pub fn number(&self, key: &str) -> Option<f64> {
        match self.fact(key)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// A site fact that is a word of a list, if known.
    pub fn choice(&self, key: &str) -> Option<&str> {
        match self.fact(key)? {
            Value::Choice(word) => Some(word),
            _ => None,
        }
    }

    /// Sets a site fact.
    pub fn set(&mut self, key: &str, fact: Fact<Value>) {
        self.site.facts.insert(FactKey::from(key), fact);
    }

    /// The section with this key.
    pub fn section(&self, key: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.key == key)
    }
}
