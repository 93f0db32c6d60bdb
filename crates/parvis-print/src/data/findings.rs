//! The findings in words, grouped by kind.

use super::{Ctx, front};
use crate::groups::{Group, semicolons};
use parvis_core::{Arg, Finding, Severity};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Sentences printed in full for one kind; for the rest the places are named.
const fn most(severity: Severity) -> usize {
    match severity {
        Severity::Error => 40,
        Severity::Warning => 12,
        Severity::Note => 5,
    }
}

pub(super) fn values(ctx: &Ctx<'_>) -> Value {
    let parts: Vec<Value> = [Severity::Error, Severity::Warning, Severity::Note]
        .into_iter()
        .filter_map(|severity| part(ctx, severity))
        .collect();
    json!({
        "summary": if ctx.groups.is_empty() { ctx.w("findings-none") } else { front::counts(ctx) },
        "overview": ctx.groups.iter().map(|group| json!({
            "number": group.number,
            "severity": group.severity.as_str(),
            "severity-word": ctx.words.severity(group.severity),
            "code": group.code.to_string(),
            "title": ctx.words.title(group.code),
            "places": group.findings.len(),
        })).collect::<Vec<_>>(),
        "parts": parts,
    })
}

fn part(ctx: &Ctx<'_>, severity: Severity) -> Option<Value> {
    let groups: Vec<Value> =
        ctx.groups.iter().filter(|group| group.severity == severity).map(|group| one(ctx, group)).collect();
    let title = ctx.w(&format!("findings-{}s", severity.as_str()));
    (!groups.is_empty()).then(|| json!({"title": title, "groups": groups}))
}

fn one(ctx: &Ctx<'_>, group: &Group<'_>) -> Value {
    let shown = group.findings.len().min(most(group.severity));
    let settles: BTreeSet<String> =
        group.findings.iter().map(|finding| ctx.words.settle(finding, ctx.dossier)).collect();
    let shared = if settles.len() == 1 { settles.into_iter().next() } else { None };
    let items: Vec<Value> = group
        .findings
        .iter()
        .take(shown)
        .map(|finding| {
            let settle =
                if shared.is_some() { String::new() } else { ctx.words.settle(finding, ctx.dossier) };
            json!({"says": ctx.words.says(finding, ctx.dossier), "settle": settle})
        })
        .collect();
    json!({
        "number": group.number,
        "severity": group.severity.as_str(),
        "code": group.code.to_string(),
        "title": ctx.words.title(group.code),
        "count": ctx.words.fill("count-findings", &[("count", Arg::Count(group.findings.len() as u64))]),
        "items": items,
        "more": more(ctx, group.findings.get(shown..).unwrap_or_default()),
        "settle": shared.unwrap_or_default(),
        "citations": semicolons(ctx.words, &citations(ctx, &group.findings)),
    })
}

/// The places of findings that are not printed one by one: none is left out.
fn more(ctx: &Ctx<'_>, rest: &[&Finding]) -> String {
    if rest.is_empty() {
        return String::new();
    }
    let places: Vec<String> =
        rest.iter().map(|finding| ctx.words.place(&finding.place, ctx.dossier)).collect();
    ctx.words.fill(
        "plan-findings-more",
        &[("count", Arg::Count(rest.len() as u64)), ("places", Arg::Text(semicolons(ctx.words, &places)))],
    )
}

/// Who asks for it, each once.
pub(super) fn citations(ctx: &Ctx<'_>, findings: &[&Finding]) -> Vec<String> {
    let mut all = Vec::new();
    for citation in findings.iter().flat_map(|finding| &finding.citations) {
        let text = ctx.words.citation(citation);
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}
