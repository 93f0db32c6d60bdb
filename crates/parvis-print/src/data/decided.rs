//! What was decided about findings that are still found: who sees to them by when and by which measure, and why others
//! stay as they are.

use super::Ctx;
use crate::groups::Group;
use parvis_core::{Accepted, Arg, Finding, InHand, Standing};
use serde_json::{Value, json};

pub(super) fn values(ctx: &Ctx<'_>) -> Value {
    let (mut in_hand, mut accepted) = (Vec::new(), Vec::new());
    for group in ctx.groups {
        for finding in &group.findings {
            match ctx.dossier.standing(finding, ctx.view.date) {
                Standing::Open => {}
                Standing::InHand(it) => in_hand.push(owned(ctx, group, finding, it, false)),
                Standing::Overdue(it) => in_hand.push(owned(ctx, group, finding, it, true)),
                Standing::Accepted(it) => accepted.push(stays(ctx, group, finding, it)),
            }
        }
    }
    json!({"in-hand": in_hand, "accepted": accepted})
}

/// What both kinds of rows begin with: the finding's pin, its title and its place.
fn row(ctx: &Ctx<'_>, group: &Group<'_>, finding: &Finding, rest: Value) -> Value {
    let mut row = json!({
        "number": group.number,
        "severity": group.severity.as_str(),
        "title": ctx.words.title(group.code),
        "place": ctx.words.place(&finding.place, ctx.dossier),
    });
    if let (Some(row), Value::Object(rest)) = (row.as_object_mut(), rest) {
        row.extend(rest);
    }
    row
}

fn owned(ctx: &Ctx<'_>, group: &Group<'_>, finding: &Finding, it: &InHand, overdue: bool) -> Value {
    let due = if overdue {
        ctx.words.fill("plan-decided-overdue", &[("date", Arg::Date(it.due))])
    } else {
        ctx.words.date(it.due)
    };
    let taken = ctx.dossier.measures.iter().find(|measure| measure.id == it.measure);
    let measure = taken.map(|measure| {
        let status = ctx.w(&format!("measure-{}", measure.status.as_str()));
        let args = [("measure", Arg::Text(ctx.words.measure(measure))), ("status", Arg::Text(status))];
        ctx.words.fill("plan-decided-taken", &args)
    });
    row(ctx, group, finding, json!({"owner": it.owner, "due": due, "measure": measure.unwrap_or_default()}))
}

fn stays(ctx: &Ctx<'_>, group: &Group<'_>, finding: &Finding, it: &Accepted) -> Value {
    let day = ctx.words.date(it.from.date);
    row(ctx, group, finding, json!({"reason": it.reason, "who": it.from.source, "day": day}))
}
