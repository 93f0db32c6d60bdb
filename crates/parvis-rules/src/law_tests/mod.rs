//! The packs tried on the cases a lawyer would ask about: facts as TOML, the verdict in words.

mod clock;
mod editions;
mod france_and_baseline;
mod kazakhstan;
mod loading;
mod properties;
mod requirements;
mod russia;
mod united_kingdom;

use crate::condition::FactsOnly;
use crate::{Outcome, Pack, Packs, Truth};
use expect_test::Expect;
use jiff::civil::date;
use parvis_core::{Fact, FactKey, FactKind, Facts, Provenance, Value};

/// Facts from TOML lines: `people_peak = 200`. Names and words are checked against the dictionary.
pub fn facts(text: &str) -> Facts {
    let table: toml::Table = text.parse().unwrap();
    let from = Provenance { source: "register".into(), date: date(2026, 9, 1) };
    let dictionary = Packs::embedded().dictionary();
    let fact = |(key, value): (String, toml::Value)| {
        let kind = &dictionary.get(key.as_str()).unwrap_or_else(|| panic!("no fact {key}")).kind;
        (FactKey::from(key.as_str()), Fact::known(self::value(kind, &value), from.clone()))
    };
    table.into_iter().map(fact).collect()
}

fn value(kind: &FactKind, value: &toml::Value) -> Value {
    match (kind, value) {
        (FactKind::Bool, toml::Value::Boolean(yes)) => Value::Bool(*yes),
        (FactKind::Count | FactKind::Measure, toml::Value::Integer(number)) => Value::Number(*number as f64),
        (FactKind::Measure, toml::Value::Float(number)) => Value::Number(*number),
        (FactKind::Choice(words), toml::Value::String(word)) => Value::Choice(
            words.iter().find(|known| ***known == **word).unwrap_or_else(|| panic!("{word}")).clone(),
        ),
        (FactKind::Date, toml::Value::Datetime(day)) => Value::Date(day.to_string().parse().unwrap()),
        _ => panic!("{value} is no {kind:?}"),
    }
}

/// The newest edition of a pack.
pub fn pack(id: &str) -> &'static Pack {
    Packs::embedded().get(id, None).unwrap()
}

/// Classifies a site and compares the verdict, the reasons and what is missing.
pub fn check(id: &str, text: &str, expected: Expect) {
    let (pack, facts) = (pack(id), facts(&text.replace(", ", "\n")));
    expected.assert_eq(&show(pack, &facts));
}

/// Classifies many sites, one a line and each with the same further facts, and compares their classes only.
pub fn check_all(id: &str, further: &str, sites: &[&str], expected: Expect) {
    let pack = pack(id);
    let line = |site: &&str| {
        let facts = facts(&format!("{site}{further}").replace(", ", "\n"));
        let scheme = pack.classify(&facts, &FactsOnly).schemes.into_iter().next();
        let words = scheme.map_or_else(|| "not asked".to_owned(), |scheme| outcome(pack, &scheme.outcome));
        format!("{site} => {words}\n")
    };
    expected.assert_eq(&sites.iter().map(line).collect::<String>());
}

fn show(pack: &Pack, facts: &Facts) -> String {
    let classification = pack.classify(facts, &FactsOnly);
    let mut out = String::new();
    for scheme in &classification.schemes {
        out += &format!("{}: {}\n", scheme.scheme, outcome(pack, &scheme.outcome));
        for reason in &scheme.reasons {
            out += &format!(
                "  {} {} [{}; {}]\n",
                reason.verdict.as_str(),
                reason.rule,
                reason.citation,
                reason.citation.evidence
            );
            for (rule, truth, _) in &reason.through {
                out += &format!("    through {rule}: {}\n", truth.as_str());
            }
            for fact in &reason.facts {
                out += &format!("    {} = {}\n", fact.key, known(fact));
            }
        }
        for near in &scheme.near {
            out += &format!("  near: {} = {}, limit {}\n", near.key, near.value, near.limit);
        }
        if !scheme.counsel.is_empty() {
            out += &format!("  to be confirmed by counsel: {}\n", scheme.counsel.join(", "));
        }
    }
    out
}

fn known(fact: &crate::FactUse) -> String {
    let Some((value, from)) = &fact.known else { return "unknown".into() };
    let value = match value {
        Value::Bool(yes) => yes.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Choice(word) => word.to_string(),
        other => format!("{other:?}"),
    };
    format!("{value} ({}, {})", from.source, from.date)
}

pub fn outcome(pack: &Pack, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Class { id, .. } => id.clone(),
        Outcome::NotInScope { .. } => "not in scope".into(),
        Outcome::Undecided { missing, open, could_be, may_be_out } => {
            let mut words = vec!["cannot be decided".to_owned()];
            if !missing.is_empty() {
                let keys: Vec<&str> = missing.iter().map(FactKey::as_str).collect();
                words.push(format!("missing {}", keys.join(" ")));
            }
            words.extend(open.iter().map(|open| format!("open {}", open.id)));
            let could: Vec<&str> = could_be.iter().map(|at| pack.classes[*at].id.as_str()).collect();
            let out = if *may_be_out { " or none" } else { "" };
            words.push(format!("could be {}{out}", could.join(" ")));
            words.join("; ")
        }
    }
}

/// Every fact of the dictionary can be asked for in words.
#[test]
fn questions_end_with_a_question_mark() {
    for (key, entry) in Packs::embedded().dictionary() {
        for text in entry.ask.0.values() {
            assert!(text.contains('?'), "{key}: {text}");
        }
    }
}

#[test]
fn no_pack_decides_on_less_than_a_secondary_source() {
    for pack in Packs::embedded().all() {
        for criterion in
            pack.criteria.iter().filter(|criterion| criterion.enabled && criterion.class.is_some())
        {
            assert!(criterion.citation.evidence.may_decide(), "{}", criterion.id);
        }
    }
    assert_eq!(Truth::Unknown.as_str(), "unknown");
}
