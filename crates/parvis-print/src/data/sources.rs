//! What is missing, and where everything comes from.

use super::Ctx;
use super::drawings::Drawn;
use crate::groups::semicolons;
use parvis_core::{Arg, Citation, Fact};
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(super) fn missing(ctx: &Ctx<'_>, drawn: &Drawn) -> Value {
    let facts: Vec<Value> =
        ctx.view.missing_facts.iter().map(|fact| json!({"label": fact.label, "ask": fact.ask})).collect();
    let stubs: Vec<&String> = ctx.view.classifications.iter().flat_map(|class| &class.stubs).collect();
    let mut rest = unknowns(ctx);
    if drawn.unpinned > 0 {
        rest.push(ctx.words.fill("plan-unpinned", &[("count", Arg::Count(drawn.unpinned as u64))]));
    }
    let count = ctx.words.missing().len() as u64;
    let words = match count {
        0 => ctx.w("plan-missing-no-words"),
        count => ctx.words.fill("plan-missing-translations", &[("count", Arg::Count(count))]),
    };
    json!({"facts": facts, "stubs": stubs, "rest": rest, "words": words})
}

/// Facts of the drawing and the people nobody has given, counted.
fn unknowns(ctx: &Ctx<'_>) -> Vec<String> {
    let mut all = Vec::new();
    let mut count = |id: &str, count: usize| {
        if count > 0 {
            all.push(ctx.words.fill(id, &[("count", Arg::Count(count as u64))]));
        }
    };
    if let Some(plan) = ctx.dossier.plan.as_ref() {
        let rooms =
            || plan.rooms().filter(|unit| unit.category.is_walkable() && !unit.category.is_circulation());
        count("plan-missing-people", rooms().filter(|unit| unit.people == Fact::Unknown).count());
        count("plan-missing-locks", rooms().filter(|unit| unit.lockable == Fact::Unknown).count());
        count("plan-missing-swings", plan.ways_out().filter(|exit| exit.swing == Fact::Unknown).count());
        count("plan-missing-exits", plan.exits().count() - plan.ways_out().count());
        count("plan-missing-north", usize::from(plan.georeference.is_none()));
    } else {
        count("plan-missing-drawing", 1);
    }
    let persons = &ctx.dossier.people.persons;
    count("plan-missing-phones", persons.iter().filter(|person| person.phone == Fact::Unknown).count());
    all
}

pub(super) fn sources(ctx: &Ctx<'_>) -> Value {
    json!({
        "law": law(ctx),
        "files": files(ctx),
        "made": ctx.words.fill("plan-made-with", &[
            ("version", Arg::Text(env!("CARGO_PKG_VERSION").to_owned())),
            ("site", Arg::Text(ctx.dossier.site.name.clone())),
        ]),
    })
}

fn law(ctx: &Ctx<'_>) -> Value {
    let view = ctx.view;
    let reasons = view.classifications.iter().flat_map(|class| &class.reasons);
    let cited: Vec<&Citation> = reasons
        .filter_map(|reason| reason.citation.as_ref())
        .chain(view.requirements.iter().filter_map(|asked| asked.citation.as_ref()))
        .chain(view.deadlines.iter().filter_map(|deadline| deadline.citation.as_ref()))
        .chain(view.findings.iter().flat_map(|finding| &finding.citations))
        .collect();
    let mut once: BTreeMap<(String, String), &Citation> = BTreeMap::new();
    for citation in cited {
        once.entry((citation.act.clone(), citation.place.clone())).or_insert(citation);
    }
    let mut all: Vec<&Citation> = once.into_values().collect();
    all.sort_by(|a, b| ctx.words.compare(&ctx.words.cited(a), &ctx.words.cited(b)));
    all.into_iter()
        .map(|citation| {
            json!({
                "title": ctx.words.cited(citation),
                "evidence": ctx.w(&format!("evidence-{}", citation.evidence)),
                "says": ctx.words.text(&citation.says),
            })
        })
        .collect()
}

/// Every file and person that said something, with the day and what it was used for.
fn files(ctx: &Ctx<'_>) -> Value {
    let mut all: BTreeMap<(String, jiff::civil::Date), Vec<String>> = BTreeMap::new();
    let dossier = ctx.dossier;
    if let Some(source) = dossier.plan.as_ref().and_then(|plan| plan.source.as_ref()) {
        all.entry((source.source.clone(), source.date)).or_default().push(ctx.w("plan-drawing-from"));
    }
    for (key, fact) in &dossier.site.facts {
        if let Some(from) = fact.from() {
            all.entry((from.source.clone(), from.date)).or_default().push(ctx.words.fact_label(key));
        }
    }
    for measure in &dossier.measures {
        all.entry((measure.from.source.clone(), measure.from.date))
            .or_default()
            .push(ctx.words.measure(measure));
    }
    all.into_iter()
        .map(|((source, date), used)| {
            json!({"source": source, "date": ctx.words.date_short(date), "use": semicolons(ctx.words, &used)})
        })
        .collect()
}
