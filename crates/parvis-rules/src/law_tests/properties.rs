//! Learning a fact never overturns a verdict; the quick way and the explaining way agree.

use crate::condition::FactsOnly;
use crate::{Outcome, Pack, Packs, Verdict};
use jiff::civil::date;
use parvis_core::{Fact, FactKey, FactKind, Facts, Provenance, Value};
use proptest::prelude::*;
use proptest::sample::select;

fn source() -> Provenance {
    Provenance { source: "test".into(), date: date(2026, 1, 1) }
}

/// A value of this kind, numbers near the limits laws use.
fn any_value(kind: &FactKind) -> BoxedStrategy<Value> {
    let limits = vec![
        0.0, 99.0, 100.0, 199.0, 200.0, 499.0, 500.0, 501.0, 700.0, 701.0, 799.0, 800.0, 801.0, 1100.0,
        1101.0, 10_000.0, 100_000.0, 100_001.0,
    ];
    match kind {
        FactKind::Bool => any::<bool>().prop_map(Value::Bool).boxed(),
        FactKind::Count | FactKind::Measure => select(limits).prop_map(Value::Number).boxed(),
        FactKind::Choice(words) => select(words.clone()).prop_map(Value::Choice).boxed(),
        FactKind::Choices(words) => select(words.clone()).prop_map(|word| Value::Choices(vec![word])).boxed(),
        FactKind::Date => Just(Value::Date(date(2026, 5, 5))).boxed(),
        FactKind::Text => Just(Value::Text("x".into())).boxed(),
    }
}

/// Some of the facts a pack asks for.
fn any_facts(pack: &'static Pack) -> impl Strategy<Value = Facts> {
    let dictionary = Packs::embedded().dictionary();
    let one = |key: &FactKey| {
        let value = any_value(&dictionary[key.as_str()].kind);
        (Just(key.clone()), proptest::option::weighted(0.7, value))
    };
    let all: Vec<_> = pack.asks().iter().map(one).collect();
    all.prop_map(|facts| {
        let known = |(key, value): (FactKey, Option<Value>)| Some((key, Fact::known(value?, source())));
        facts.into_iter().filter_map(known).collect()
    })
}

fn any_case() -> impl Strategy<Value = (&'static Pack, Facts, usize)> {
    let packs: Vec<&'static Pack> =
        Packs::embedded().all().iter().filter(|pack| !pack.schemes.is_empty()).collect();
    select(packs).prop_flat_map(|pack| (Just(pack), any_facts(pack), any::<usize>()))
}

proptest! {
    /// Monotonicity: take one fact away, and the verdict is the same or undecided.
    #[test]
    fn forgetting_a_fact_never_overturns_a_verdict((pack, facts, which) in any_case()) {
        let full = pack.verdict(&facts);
        prop_assume!(!facts.is_empty());
        let mut fewer = facts.clone();
        let key = facts.keys().nth(which % facts.len()).unwrap().clone();
        fewer.remove(&key);
        let less = pack.verdict(&fewer);
        prop_assert!(less == full || less == Verdict::Undecided, "without {}: {:?}, with it {:?}", key, less, full);
    }

    #[test]
    fn the_quick_verdict_is_the_explained_one((pack, facts, _) in any_case()) {
        let classification = pack.classify(&facts, &FactsOnly);
        let explained = match classification.outcome() {
            None => Verdict::NotAsked,
            Some(Outcome::Class { at, .. }) => Verdict::Class(*at),
            Some(Outcome::NotInScope { .. }) => Verdict::NotInScope,
            Some(Outcome::Undecided { .. }) => Verdict::Undecided,
        };
        prop_assert_eq!(pack.verdict(&facts), explained);
    }

    /// Whatever cannot be decided says why: a fact that is missing, or a part of the law that is.
    #[test]
    fn undecided_always_says_why((pack, facts, _) in any_case()) {
        for scheme in pack.classify(&facts, &FactsOnly).schemes {
            if let Outcome::Undecided { missing, open, .. } = &scheme.outcome {
                prop_assert!(!missing.is_empty() || !open.is_empty(), "{}", scheme.scheme);
                prop_assert!(missing.iter().all(|key| !facts.contains_key(key.as_str())));
            }
        }
    }

    /// The class a site gets is among those that were possible before the last fact was known.
    #[test]
    fn the_possible_classes_hold_the_true_one((pack, facts, which) in any_case()) {
        let Verdict::Class(class) = pack.verdict(&facts) else { return Ok(()) };
        let mut fewer = facts.clone();
        let key = facts.keys().nth(which % facts.len().max(1)).cloned();
        key.map(|key| fewer.remove(&key));
        let before = pack.classify(&fewer, &FactsOnly);
        if let Some(outcome) = before.outcome() {
            prop_assert!(outcome.is_one_of(&[class]) != crate::Truth::No);
        }
    }
}
