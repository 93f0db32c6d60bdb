//! Why a condition came out as it did: only the facts that made it so, each with its value and source.

use super::{Condition, Context, Holding, Named, Slot, SlotTable, Slots, Test};
use crate::Truth;
use parvis_core::{FactKey, Place, Provenance, Value};

/// One fact that a verdict rests on or waits for.
#[derive(Clone, Debug, PartialEq)]
pub struct FactUse {
    /// Which fact.
    pub key: FactKey,
    /// Its value and where it comes from; `None` when it is not known.
    pub known: Option<(Value, Provenance)>,
    /// What it was tested for.
    pub test: Test,
    /// How the test came out.
    pub passed: Truth,
}

/// Why a condition came out as it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// How it came out.
    pub truth: Truth,
    /// Facts that made it so.
    pub facts: Vec<FactUse>,
    /// What was asked of the dossier beside its facts, and the answer.
    pub holdings: Vec<(Holding, Truth)>,
    /// Rules that were asked on the way, by their place in the pack's list, and their answer.
    pub rules: Vec<(usize, Truth)>,
}

impl Trace {
    /// The facts that are missing, each once.
    pub fn missing(&self) -> Vec<FactKey> {
        let mut keys: Vec<FactKey> = Vec::new();
        for fact in self.facts.iter().filter(|fact| fact.known.is_none()) {
            if !keys.contains(&fact.key) {
                keys.push(fact.key.clone());
            }
        }
        keys
    }

    /// What the reader should look at first: the fact, section or role it turns on; else the site.
    pub fn place(&self) -> Place {
        let facts = self.facts.iter().map(|fact| Place::Fact(fact.key.clone()));
        let holdings = self.holdings.iter().filter_map(|(holding, _)| match holding {
            Holding::Section { key, .. } => Some(Place::Section(key.clone())),
            Holding::Role(key) => Some(Place::Role(key.clone())),
            _ => None,
        });
        holdings.chain(facts).next().unwrap_or(Place::Site)
    }

    fn nothing(truth: Truth) -> Self {
        Self { truth, facts: Vec::new(), holdings: Vec::new(), rules: Vec::new() }
    }

    fn take(&mut self, other: Self) {
        for fact in other.facts {
            if !self.facts.contains(&fact) {
                self.facts.push(fact);
            }
        }
        self.holdings.extend(other.holdings);
        for rule in other.rules {
            if !self.rules.contains(&rule) {
                self.rules.push(rule);
            }
        }
    }
}

/// What an explanation is made from.
pub(crate) struct Ctx<'a, R> {
    pub rules: &'a [R],
    pub table: &'a SlotTable,
    pub slots: &'a Slots<'a>,
    pub context: &'a dyn Context,
}

/// Decides a condition and says why.
pub(crate) fn explain<R: Named>(
    condition: &Condition,
    rules: &[R],
    table: &SlotTable,
    slots: &Slots<'_>,
    context: &dyn Context,
) -> Trace {
    trace(condition, &Ctx { rules, table, slots, context })
}

fn trace<R: Named>(condition: &Condition, ctx: &Ctx<'_, R>) -> Trace {
    match condition {
        Condition::All(parts) => join(parts, Truth::Yes, Truth::and, ctx),
        Condition::Any(parts) => join(parts, Truth::No, Truth::or, ctx),
        Condition::Not(part) => {
            let inner = trace(part, ctx);
            Trace { truth: !inner.truth, ..inner }
        }
        Condition::Fact(slot, test) => fact(*slot, test, ctx),
        Condition::Rule(at) => rule(*at, ctx),
        Condition::Holds(holding) => {
            let truth = ctx.context.holds(holding);
            Trace { holdings: vec![(holding.clone(), truth)], ..Trace::nothing(truth) }
        }
    }
}

/// Only the parts that came out as the whole did are the reason for it.
fn join<R: Named>(
    parts: &[Condition],
    start: Truth,
    join: fn(Truth, Truth) -> Truth,
    ctx: &Ctx<'_, R>,
) -> Trace {
    let traces: Vec<Trace> = parts.iter().map(|part| trace(part, ctx)).collect();
    let truth = traces.iter().map(|part| part.truth).fold(start, join);
    let mut whole = Trace::nothing(truth);
    for part in traces.into_iter().filter(|part| part.truth == truth) {
        whole.take(part);
    }
    whole
}

fn fact<R>(slot: Slot, test: &Test, ctx: &Ctx<'_, R>) -> Trace {
    let truth = test.decide(ctx.slots.value(slot), ctx.slots);
    let mut whole = Trace::nothing(truth);
    whole.facts.extend(fact_use(slot, test, truth, ctx));
    if let Test::OnePer { of, .. } = test {
        whole.facts.extend(fact_use(*of, test, truth, ctx));
    }
    if !truth.is_decided() && whole.facts.iter().any(|fact| fact.known.is_none()) {
        whole.facts.retain(|fact| fact.known.is_none());
    }
    whole
}

fn fact_use<R>(slot: Slot, test: &Test, passed: Truth, ctx: &Ctx<'_, R>) -> Option<FactUse> {
    let key = ctx.table.key(slot)?.clone();
    let known = ctx.slots.fact(slot).and_then(|fact| Some((fact.value()?.clone(), fact.from()?.clone())));
    Some(FactUse { key, known, test: test.clone(), passed })
}

fn rule<R: Named>(at: usize, ctx: &Ctx<'_, R>) -> Trace {
    let Some(rule) = ctx.rules.get(at) else { return Trace::nothing(Truth::Unknown) };
    let mut inner = trace(rule.when(), ctx);
    inner.rules.insert(0, (at, inner.truth));
    inner
}
