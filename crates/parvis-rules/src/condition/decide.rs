//! Deciding a condition: no traces, nothing kept, so that a hundred thousand sites take a moment.

use super::{Condition, Holding, Named, Slot, SlotTable, Test};
use crate::Truth;
use jiff::civil::Date;
use parvis_core::{Fact, Facts, Value};

/// What a condition may ask of a dossier beyond its facts.
pub trait Context {
    /// Whether it holds, as far as is known.
    fn holds(&self, holding: &Holding) -> Truth;

    /// The day the question is asked for; without one, every rule of the edition counts.
    fn day(&self) -> Option<Date> {
        None
    }
}

/// A site of which only facts are known: everything else is unknown.
#[derive(Clone, Copy, Debug)]
pub struct FactsOnly;

impl Context for FactsOnly {
    fn holds(&self, _: &Holding) -> Truth {
        Truth::Unknown
    }
}

/// The facts a pack asks for, looked up once: one place for each slot.
#[derive(Clone, Debug, Default)]
pub struct Slots<'a>(Vec<Option<&'a Fact<Value>>>);

impl<'a> Slots<'a> {
    /// Looks up every slot of the table. Both sides are in order of key, so one walk is enough.
    pub fn look_up(table: &SlotTable, facts: &'a Facts) -> Self {
        let mut slots = Vec::with_capacity(table.keys().len());
        let mut known = facts.iter().peekable();
        for key in table.keys() {
            while known.next_if(|(name, _)| *name < key).is_some() {}
            slots.push(known.next_if(|(name, _)| *name == key).map(|(_, fact)| fact));
        }
        Self(slots)
    }

    /// The fact in a slot, known or not.
    pub fn fact(&self, slot: Slot) -> Option<&'a Fact<Value>> {
        self.0.get(usize::from(slot.0)).copied().flatten()
    }

    /// The value in a slot, if known.
    pub fn value(&self, slot: Slot) -> Option<&'a Value> {
        self.fact(slot).and_then(Fact::value)
    }
}

impl Condition {
    /// Decides it.
    pub fn decide<R: Named>(&self, rules: &[R], slots: &Slots<'_>, context: &dyn Context) -> Truth {
        match self {
            Self::All(parts) => {
                fold(parts, Truth::Yes, Truth::No, Truth::and, |part| part.decide(rules, slots, context))
            }
            Self::Any(parts) => {
                fold(parts, Truth::No, Truth::Yes, Truth::or, |part| part.decide(rules, slots, context))
            }
            Self::Not(part) => !part.decide(rules, slots, context),
            Self::Fact(slot, test) => test.decide(slots.value(*slot), slots),
            Self::Rule(at) => {
                rules.get(*at).map_or(Truth::Unknown, |rule| rule.when().decide(rules, slots, context))
            }
            Self::Holds(holding) => context.holds(holding),
        }
    }
}

/// Joins the parts, and stops at the first that settles the whole.
fn fold(
    parts: &[Condition],
    start: Truth,
    settles: Truth,
    join: fn(Truth, Truth) -> Truth,
    decide: impl Fn(&Condition) -> Truth,
) -> Truth {
    let mut all = start;
    for part in parts {
        all = join(all, decide(part));
        if all == settles {
            break;
        }
    }
    all
}

impl Test {
    /// Decides it for a value; one of another kind says nothing.
    pub(super) fn decide(&self, value: Option<&Value>, slots: &Slots<'_>) -> Truth {
        match (self, value) {
            (Self::Is(wanted), Some(Value::Bool(found))) => Truth::from(wanted == found),
            (Self::Number(comparison, limit), Some(Value::Number(number))) => {
                Truth::from(comparison.holds(*number, *limit))
            }
            (Self::OnePer { of, each, least }, Some(Value::Number(number))) => {
                one_per(*number, slots.value(*of), *each, *least)
            }
            (Self::OneOf(words), Some(Value::Choice(word))) => Truth::from(words.contains(word)),
            (Self::OneOf(words), Some(Value::Choices(found))) => {
                Truth::from(found.iter().any(|word| words.contains(word)))
            }
            _ => Truth::Unknown,
        }
    }
}

/// Fewer than the least is no, whatever the other fact says.
fn one_per(number: f64, of: Option<&Value>, each: f64, least: f64) -> Truth {
    if number < least {
        return Truth::No;
    }
    match of {
        Some(Value::Number(of)) => Truth::from(number >= (of / each).ceil()),
        _ => Truth::Unknown,
    }
}
