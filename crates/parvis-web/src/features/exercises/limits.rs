//! The limits of the comparison: as the fields of a form, and as sentences beside every result.

use super::look::Look;
use super::wish::{Fields, Slip};
use parvis_app::exercises::compare::Comparison;
use parvis_app::exercises::event::Thresholds;

/// The limits as they stand in a form.
pub struct Limits {
    pub common: String,
    pub common_of: String,
    pub divergent: String,
    pub rank_apart: String,
    pub new_to_us: String,
    pub times: String,
}

/// The names of the fields.
const NAMES: [&str; 6] = ["common", "common-of", "divergent", "rank-apart", "new-to-us", "times"];

impl From<&Thresholds> for Limits {
    fn from(set: &Thresholds) -> Self {
        let times: Vec<String> = set.buckets.iter().map(ToString::to_string).collect();
        Self {
            common: set.common.to_string(),
            common_of: set.common_of.to_string(),
            divergent: set.divergent.to_string(),
            rank_apart: set.rank_apart.to_string(),
            new_to_us: set.new_to_us.to_string(),
            times: times.join(", "),
        }
    }
}

/// A field of the form that holds a number.
pub struct Number<'a> {
    pub name: &'static str,
    pub value: &'a str,
    pub label: &'static str,
    pub hint: Option<&'static str>,
}

impl Limits {
    /// The fields that hold a number, in order.
    pub fn numbers(&self) -> [Number<'_>; 5] {
        let hint = Some("live-limit-common-of-hint");
        let number = |name, value, label, hint| Number { name, value, label, hint };
        [
            number("common", self.common.as_str(), "live-limit-common", None),
            number("common-of", &self.common_of, "live-limit-common-of", hint),
            number("divergent", &self.divergent, "live-limit-divergent", None),
            number("rank-apart", &self.rank_apart, "live-limit-rank", None),
            number("new-to-us", &self.new_to_us, "live-limit-new", None),
        ]
    }

    /// What was typed; the usual limits, where a form does not ask for any.
    pub fn typed(fields: &Fields) -> Self {
        if NAMES.iter().all(|name| fields.some(name).is_none()) {
            return Self::from(&Thresholds::default());
        }
        let own = |name: &str| fields.get(name).to_owned();
        Self {
            common: own("common"),
            common_of: own("common-of"),
            divergent: own("divergent"),
            rank_apart: own("rank-apart"),
            new_to_us: own("new-to-us"),
            times: own("times"),
        }
    }

    /// What it says; whether it can be compared by is the engine's to say.
    ///
    /// # Errors
    /// Something that is no number.
    pub fn read(&self) -> Result<Thresholds, Slip> {
        let number = |text: &str| text.parse::<u8>().map_err(|_| "exercise-bad-limits");
        let times = self.times.split([',', ';', ' ']).filter(|time| !time.is_empty());
        Ok(Thresholds {
            common: number(&self.common)?,
            common_of: number(&self.common_of)?,
            divergent: number(&self.divergent)?,
            rank_apart: number(&self.rank_apart)?,
            new_to_us: number(&self.new_to_us)?,
            buckets: times
                .map(|time| time.parse().map_err(|_| "exercise-bad-limits"))
                .collect::<Result<_, _>>()?,
        })
    }
}

/// By what limits a result was made.
pub fn said(look: &Look<'_>, comparison: &Comparison) -> Vec<String> {
    parvis_app::exercises::after::limits(comparison, look.words)
}
