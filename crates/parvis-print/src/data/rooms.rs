//! The rooms table, level by level.

use super::Ctx;
use parvis_core::reach::UnitReach;
use parvis_core::{Unit, UnitId};
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(super) fn values(ctx: &Ctx<'_>) -> Value {
    let Some(plan) = ctx.dossier.plan.as_ref() else { return json!([]) };
    let reach: BTreeMap<&UnitId, &UnitReach> =
        ctx.view.reach.iter().map(|reach| (&reach.unit, reach)).collect();
    plan.levels
        .iter()
        .filter_map(|level| {
            let mut rooms: Vec<&Unit> = plan
                .units_on(&level.id)
                .filter(|unit| !unit.category.is_vertical() && unit.category.is_walkable())
                .collect();
            rooms.sort_by(|a, b| ctx.words.compare(&a.label(), &b.label()).then_with(|| a.id.cmp(&b.id)));
            let rows: Vec<Value> = rooms.into_iter().map(|unit| row(ctx, unit, &reach)).collect();
            (!rows.is_empty()).then(|| json!({"title": ctx.words.level(level), "rooms": rows}))
        })
        .collect()
}

fn row(ctx: &Ctx<'_>, unit: &Unit, reach: &BTreeMap<&UnitId, &UnitReach>) -> Value {
    let reach = reach.get(&unit.id);
    let exit = reach
        .and_then(|reach| reach.routes.first())
        .map(|route| ctx.codes.exit(&route.exit).map_or_else(|| route.exit.to_string(), ToOwned::to_owned));
    let walk = reach.and_then(|reach| reach.travel).map(|metres| ctx.words.number(metres.get(), 0));
    let lockable = match unit.lockable.value() {
        Some(true) => ctx.w("yes"),
        Some(false) => ctx.w("no"),
        None => ctx.unknown(),
    };
    json!({
        "number": unit.number,
        "name": unit.name,
        "use": ctx.w(&format!("unit-{}", unit.category.as_str())),
        "area": ctx.words.number(unit.area().get(), 1),
        "people": unit.people.value().map_or_else(|| ctx.w("plan-dash"), |people| ctx.words.count((*people).into())),
        "lockable": lockable,
        "exit": exit.unwrap_or_else(|| ctx.w("plan-dash")),
        "walk": walk.unwrap_or_else(|| ctx.w("plan-dash")),
    })
}
