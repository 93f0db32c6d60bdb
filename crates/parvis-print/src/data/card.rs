//! The class card: the verdict with its articles, what the class asks for, and the facts it rests on.

use super::Ctx;
use crate::view::{Answer, ClassificationView, FactView, ReasonView};
use parvis_core::{Arg, Citation};
use serde_json::{Value, json};

/// Criteria printed one by one. The card is one page; the rest is counted.
const MOST_REASONS: usize = 14;

/// One card for each question the pack asks.
pub(super) fn classes(ctx: &Ctx<'_>) -> Value {
    ctx.view.classifications.iter().map(|class| self::class(ctx, class)).collect()
}

fn class(ctx: &Ctx<'_>, class: &ClassificationView) -> Value {
    // What decides comes first: criteria that hold, then open ones, then the others.
    let rank = |reason: &&ReasonView| match reason.answer {
        Answer::Yes => 0,
        Answer::Open => 1,
        Answer::No => 2,
    };
    let mut reasons: Vec<&ReasonView> = class.reasons.iter().collect();
    reasons.sort_by_key(rank);
    let left = reasons.len().saturating_sub(MOST_REASONS) as u64;
    reasons.truncate(MOST_REASONS);
    let more = match left {
        0 => String::new(),
        left => ctx.words.fill("plan-class-more", &[("count", Arg::Count(left))]),
    };
    json!({
        "title": class.title,
        "answer": ctx.answer(class.answer),
        "outcome": class.outcome,
        "reasons": reasons.iter().map(|reason| json!({
            "text": reason.text,
            "answer": ctx.answer(reason.answer),
            "citation": citation(ctx, reason.citation.as_ref()),
        })).collect::<Vec<_>>(),
        "more": more,
        "facts": facts(ctx, &used(&class.reasons)),
        "flags": class.flags,
        "stubs": class.stubs,
    })
}

/// Each fact the criteria used, once.
fn used(reasons: &[ReasonView]) -> Vec<FactView> {
    let mut all: Vec<FactView> = Vec::new();
    for fact in reasons.iter().flat_map(|reason| &reason.facts) {
        if !all.contains(fact) {
            all.push(fact.clone());
        }
    }
    all
}

pub(super) fn facts(ctx: &Ctx<'_>, facts: &[FactView]) -> Value {
    facts
        .iter()
        .map(|fact| {
            json!({
                "label": fact.label,
                "known": fact.value.is_some(),
                "value": fact.value.clone().unwrap_or_else(|| ctx.unknown()),
                "source": fact.source,
                "date": fact.date.map(|day| ctx.words.date_short(day)).unwrap_or_default(),
            })
        })
        .collect()
}

fn citation(ctx: &Ctx<'_>, citation: Option<&Citation>) -> String {
    citation.map(|citation| ctx.words.citation(citation)).unwrap_or_default()
}

pub(super) fn requirements(ctx: &Ctx<'_>) -> Value {
    ctx.view
        .requirements
        .iter()
        .map(|asked| {
            json!({
                "text": asked.text,
                "answer": ctx.answer(asked.answer),
                "note": asked.note,
                "citation": citation(ctx, asked.citation.as_ref()),
            })
        })
        .collect()
}

pub(super) fn deadlines(ctx: &Ctx<'_>) -> Value {
    ctx.view
        .deadlines
        .iter()
        .map(|deadline| {
            json!({
                "text": deadline.text,
                "due": deadline.due.map_or_else(|| ctx.unknown(), |day| ctx.words.date(day)),
                "note": deadline.note,
                "citation": citation(ctx, deadline.citation.as_ref()),
            })
        })
        .collect()
}
