//! Conditions as pack files write them, and their check against the fact dictionary.

use super::{Comparison, Condition, Holding, Period, Slot, SlotTable, Test};
use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use parvis_core::{DrillKind, FactDictionary, FactKind};
use parvis_toml::{Refusal, Step, Troubles};
use std::collections::BTreeSet;
use std::sync::Arc;

/// One condition in a file. Exactly one of `all`, `any`, `not`, `fact`, `rule` and the `has_…` keys is used.
#[derive(Clone, Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub(crate) struct When {
    #[deserr(default)]
    all: Option<Vec<When>>,
    #[deserr(default)]
    any: Option<Vec<When>>,
    #[deserr(default)]
    not: Option<Box<When>>,
    #[deserr(default)]
    fact: Option<String>,
    #[deserr(default)]
    is: Option<Literal>,
    #[deserr(default)]
    op: Option<String>,
    #[deserr(default)]
    value: Option<f64>,
    #[deserr(rename = "in", default)]
    one_of: Option<Vec<String>>,
    #[deserr(default)]
    at_least_one_per: Option<f64>,
    #[deserr(default)]
    of: Option<String>,
    #[deserr(default)]
    least: Option<f64>,
    #[deserr(default)]
    rule: Option<String>,
    #[deserr(default)]
    has_measure: Option<Vec<String>>,
    #[deserr(default)]
    has_role: Option<String>,
    #[deserr(default)]
    has_section: Option<String>,
    #[deserr(default)]
    part: Option<String>,
    #[deserr(default)]
    drills_held: Option<Vec<String>>,
    #[deserr(default)]
    count: Option<u32>,
    #[deserr(default)]
    per: Option<String>,
    #[deserr(default)]
    keeps_recordings_days: Option<u32>,
}

/// What `is` can be compared with.
#[derive(Clone, Debug, PartialEq)]
enum Literal {
    Bool(bool),
    Word(String),
}

impl Deserr<Troubles> for Literal {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        match value {
            Value::Boolean(yes) => Ok(Self::Bool(yes)),
            other => String::deserialize_from_value(other, location).map(Self::Word),
        }
    }
}

impl When {
    /// Every fact it names, right or wrong.
    pub fn facts<'a>(&'a self, names: &mut BTreeSet<&'a str>) {
        names.extend(self.fact.as_deref());
        names.extend(self.of.as_deref());
        for part in self.all.iter().chain(&self.any).flatten() {
            part.facts(names);
        }
        if let Some(part) = &self.not {
            part.facts(names);
        }
    }

    /// Which of the keys that say what it is are used.
    fn heads(&self) -> [bool; 10] {
        [
            self.all.is_some(),
            self.any.is_some(),
            self.not.is_some(),
            self.fact.is_some(),
            self.rule.is_some(),
            self.has_measure.is_some(),
            self.has_role.is_some(),
            self.has_section.is_some(),
            self.drills_held.is_some(),
            self.keeps_recordings_days.is_some(),
        ]
    }
}

/// What a condition may speak of, and where what is wrong with it is collected.
pub(crate) struct Scope<'a> {
    /// Facts.
    pub dictionary: &'a FactDictionary,
    /// The facts of this pack.
    pub table: &'a SlotTable,
    /// Rules that stand before it.
    pub rules: &'a [String],
    /// Where it goes wrong, and how.
    pub troubles: Vec<(Vec<Step>, Refusal)>,
}

impl Scope<'_> {
    /// Checks a condition and makes it a tree. What is wrong is collected; the tree is then not to be used.
    pub fn condition(&mut self, when: &When, path: &[Step]) -> Condition {
        if when.heads().iter().filter(|used| **used).count() != 1 {
            let refusal =
                Refusal::missing("all | any | not | fact | rule | has_measure | has_role | has_section");
            self.refuse(path, refusal);
            return Condition::ALWAYS;
        }
        if let Some(parts) = &when.all {
            return Condition::All(self.parts(parts, path, "all"));
        }
        if let Some(parts) = &when.any {
            return Condition::Any(self.parts(parts, path, "any"));
        }
        if let Some(part) = &when.not {
            return Condition::Not(Box::new(self.condition(part, &below(path, "not"))));
        }
        if let Some(name) = &when.fact {
            return self.fact(name, when, path);
        }
        if let Some(id) = &when.rule {
            return self.rule(id, path);
        }
        Condition::Holds(self.holding(when, path))
    }

    fn parts(&mut self, parts: &[When], path: &[Step], key: &str) -> Vec<Condition> {
        let base = below(path, key);
        parts.iter().enumerate().map(|(at, part)| self.condition(part, &below(&base, at))).collect()
    }

    fn rule(&mut self, id: &str, path: &[Step]) -> Condition {
        let Some(at) = self.rules.iter().position(|known| known == id) else {
            let refusal = Refusal::not_allowed(id, self.rules.iter().map(String::as_str));
            self.refuse(&below(path, "rule"), refusal);
            return Condition::ALWAYS;
        };
        Condition::Rule(at)
    }

    fn fact(&mut self, name: &str, when: &When, path: &[Step]) -> Condition {
        let dictionary = self.dictionary;
        let Some(entry) = dictionary.get(name) else {
            let known = dictionary.keys().map(parvis_core::FactKey::as_str);
            self.refuse(&below(path, "fact"), Refusal::not_allowed(name, known));
            return Condition::ALWAYS;
        };
        let slot = self.table.slot(name).unwrap_or(Slot(0));
        let test = match &entry.kind {
            FactKind::Bool => self.yes_or_no(when, path),
            FactKind::Count | FactKind::Measure => self.number(when, path),
            FactKind::Choice(words) | FactKind::Choices(words) => self.words(when, words, path),
            FactKind::Date | FactKind::Text => {
                self.refuse(&below(path, "fact"), Refusal::wrong_type("choice", "text", name));
                Test::Is(true)
            }
        };
        Condition::Fact(slot, test)
    }

    fn yes_or_no(&mut self, when: &When, path: &[Step]) -> Test {
        match &when.is {
            Some(Literal::Bool(yes)) => Test::Is(*yes),
            Some(Literal::Word(word)) => {
                self.refuse(&below(path, "is"), Refusal::wrong_type("bool", "text", word));
                Test::Is(true)
            }
            None => {
                self.refuse(path, Refusal::missing("is"));
                Test::Is(true)
            }
        }
    }

    fn number(&mut self, when: &When, path: &[Step]) -> Test {
        if let Some(each) = when.at_least_one_per {
            return self.one_per(each, when, path);
        }
        let sign = when.op.as_deref().unwrap_or("==");
        let comparison = Comparison::ALL.into_iter().find(|known| known.as_str() == sign);
        let Some(comparison) = comparison else {
            let signs = Comparison::ALL.map(Comparison::as_str);
            self.refuse(&below(path, "op"), Refusal::not_allowed(sign, signs));
            return Test::Is(true);
        };
        let Some(limit) = when.value else {
            self.refuse(path, Refusal::missing("value"));
            return Test::Is(true);
        };
        Test::Number(comparison, limit)
    }

    fn one_per(&mut self, each: f64, when: &When, path: &[Step]) -> Test {
        let of = when.of.as_deref().unwrap_or_default();
        if !matches!(
            self.dictionary.get(of).map(|entry| &entry.kind),
            Some(FactKind::Count | FactKind::Measure)
        ) {
            let numbers = self.dictionary.iter().filter(|(_, entry)| is_number(&entry.kind));
            let refusal = Refusal::not_allowed(of, numbers.map(|(key, _)| key.as_str()));
            self.refuse(&below(path, "of"), refusal);
        }
        let of = self.table.slot(of).unwrap_or(Slot(0));
        Test::OnePer { of, each, least: when.least.unwrap_or(0.0) }
    }

    fn words(&mut self, when: &When, known: &[Arc<str>], path: &[Step]) -> Test {
        let (wanted, base): (Vec<String>, &str) = match (&when.is, &when.one_of) {
            (Some(Literal::Word(word)), None) => (vec![word.clone()], "is"),
            (None, Some(words)) => (words.clone(), "in"),
            _ => {
                self.refuse(path, Refusal::missing("in"));
                return Test::Is(true);
            }
        };
        for (at, word) in wanted.iter().enumerate() {
            if !known.iter().any(|allowed| **allowed == **word) {
                let at = if base == "in" { below(&below(path, base), at) } else { below(path, base) };
                self.refuse(&at, Refusal::not_allowed(word, known.iter().map(|word| &**word)));
            }
        }
        Test::OneOf(wanted.into_iter().map(Arc::from).collect())
    }

    fn holding(&mut self, when: &When, path: &[Step]) -> Holding {
        if let Some(measures) = &when.has_measure {
            return Holding::Measure(measures.clone());
        }
        if let Some(role) = &when.has_role {
            return Holding::Role(role.clone());
        }
        if let Some(key) = &when.has_section {
            return Holding::Section { key: key.clone(), part: when.part.clone() };
        }
        if let Some(days) = when.keeps_recordings_days {
            return Holding::RecordingsKept(days);
        }
        let kinds =
            self.drill_kinds(when.drills_held.as_deref().unwrap_or_default(), &below(path, "drills_held"));
        let per = self.period(when.per.as_deref().unwrap_or("year"), &below(path, "per"));
        Holding::Drills { kinds, count: when.count.unwrap_or(1), per }
    }

    /// The drill kinds these words name.
    pub fn drill_kinds(&mut self, words: &[String], path: &[Step]) -> Vec<DrillKind> {
        let mut kinds = Vec::new();
        for (at, word) in words.iter().enumerate() {
            match DrillKind::ALL.into_iter().find(|kind| kind.as_str() == word) {
                Some(kind) => kinds.push(kind),
                None => {
                    self.refuse(
                        &below(path, at),
                        Refusal::not_allowed(word, DrillKind::ALL.map(DrillKind::as_str)),
                    );
                }
            }
        }
        kinds
    }

    /// The period this word names.
    pub fn period(&mut self, word: &str, path: &[Step]) -> Period {
        Period::ALL.into_iter().find(|period| period.as_str() == word).unwrap_or_else(|| {
            self.refuse(path, Refusal::not_allowed(word, Period::ALL.map(Period::as_str)));
            Period::Year
        })
    }

    /// Notes what is wrong.
    pub fn refuse(&mut self, path: &[Step], refusal: Refusal) {
        self.troubles.push((path.to_vec(), refusal));
    }
}

const fn is_number(kind: &FactKind) -> bool {
    matches!(kind, FactKind::Count | FactKind::Measure)
}

/// One step further.
pub(crate) fn below(path: &[Step], step: impl Into<Step>) -> Vec<Step> {
    let mut longer = path.to_vec();
    longer.push(step.into());
    longer
}
