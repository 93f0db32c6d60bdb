//! Floor plans, responder sheets, exits and stairs: drawings with their keys, and the tables beside them.

use super::Ctx;
use crate::drawing::{self, Drawing, MONO_STYLE, PAPER_STYLE, Purpose, Sheet, symbols::Symbol};
use crate::groups::labelled;
use geo::{BoundingRect, Coord, InteriorPoint};
use parvis_core::geometry::{bounds, midpoint};
use parvis_core::{Arg, Fact, FloorPlan, Level, Opening, OpeningKind, Place, Swing, UnitCategory};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A key stands beside the drawing when this much of the paper's width is left, in millimetres.
const WIDTH_FOR_KEY: f64 = 75.0;

/// The drawings of one document.
#[derive(Default)]
pub(super) struct Drawings<'a> {
    site: Option<Drawing>,
    plans: Vec<(usize, &'a Level, Drawing)>,
    responder: Vec<(usize, &'a Level, Drawing)>,
}

/// Everything drawn for one document, laid out on pages.
#[derive(Default)]
pub(super) struct Drawn {
    /// The plan's pages.
    pub levels: Vec<Value>,
    /// The responder sheets' pages.
    pub responder: Vec<Value>,
    /// Metres a field of the responder sheets' grid is wide.
    field: Option<f64>,
    /// (file name, SVG).
    pub files: Vec<(String, String)>,
    /// Signs whose files are already there.
    signs: BTreeSet<String>,
    /// Pins no spot was free for.
    pub unpinned: usize,
}

/// Draws the floor plans, the responder sheets, and the site plan where something outdoors is known, side by side.
pub(super) fn draw<'a>(ctx: &'a Ctx<'a>) -> Drawings<'a> {
    let Some(plan) = ctx.dossier.plan.as_ref() else { return Drawings::default() };
    let levels = |purpose| drawing::levels(&sheet(ctx, plan, purpose));
    let ((plans, responder), site) = rayon::join(
        || rayon::join(|| levels(Purpose::Plan), || levels(Purpose::Responder)),
        || drawing::site(&sheet(ctx, plan, Purpose::Plan)),
    );
    Drawings { site, plans, responder }
}

/// Lays the drawings out on their pages.
pub(super) fn lay(ctx: &Ctx<'_>, drawings: Drawings<'_>) -> Drawn {
    let mut drawn = Drawn::default();
    if let Some(drawing) = drawings.site {
        let title = ctx.w("plan-site-plan");
        let page = page(ctx, &mut drawn, drawing, "site.svg", &title, Purpose::Plan);
        drawn.levels.push(page);
    }
    for (index, level, drawing) in drawings.plans {
        drawn.unpinned += drawing.unpinned;
        let title = heading(ctx, "plan-floor-plan-of", level);
        let page = page(ctx, &mut drawn, drawing, &format!("level-{index}.svg"), &title, Purpose::Plan);
        drawn.levels.push(page);
    }
    for (index, level, drawing) in drawings.responder {
        drawn.field = drawn.field.or(drawing.field);
        let title = heading(ctx, "plan-responder-of", level);
        let file = format!("responder-{index}.svg");
        let page = page(ctx, &mut drawn, drawing, &file, &title, Purpose::Responder);
        drawn.responder.push(page);
    }
    drawn
}

fn sheet<'a>(ctx: &'a Ctx<'a>, plan: &'a FloorPlan, purpose: Purpose) -> Sheet<'a> {
    let pins = if purpose == Purpose::Plan { ctx.pins } else { &[] };
    Sheet { plan, codes: ctx.codes, pins, words: ctx.words, purpose }
}

fn heading(ctx: &Ctx<'_>, id: &str, level: &Level) -> String {
    ctx.words.fill(id, &[("level", Arg::Text(ctx.words.level(level)))])
}

/// One page: the drawing, how it lies, its key.
fn page(
    ctx: &Ctx<'_>,
    drawn: &mut Drawn,
    drawing: Drawing,
    file: &str,
    heading: &str,
    purpose: Purpose,
) -> Value {
    let frame = drawing.frame;
    let paper_width = match (frame.paper.name(), frame.paper.lies()) {
        ("a3", _) => 390.0,
        (_, true) => 267.0,
        _ => 180.0,
    };
    let beside = frame.paper.lies() && paper_width - frame.width() >= WIDTH_FOR_KEY;
    let value = json!({
        "heading": heading,
        "file": file,
        "width": frame.width(),
        "height": frame.height(),
        "paper": frame.paper.name(),
        "flipped": frame.paper.lies(),
        "beside": beside,
        "alt": ctx.words.fill("plan-drawing-alt", &[
            ("title", Arg::Text(heading.to_owned())), ("scale", Arg::Text(frame.scale.to_string()))]),
        "kinds": kinds(ctx, &drawing),
        "symbols": legend(ctx, drawn, &drawing.symbols, purpose),
        "keyed": drawing.keyed.iter().map(|key| json!({"mark": key.mark, "label": key.label})).collect::<Vec<_>>(),
        "notes": notes(ctx, &drawing),
    });
    drawn.files.push((file.to_owned(), drawing.for_paper(purpose)));
    value
}

fn kinds(ctx: &Ctx<'_>, drawing: &Drawing) -> Value {
    let entry = |(number, places): (&usize, &usize)| {
        let group = ctx.groups.iter().find(|group| group.number == *number)?;
        Some(json!({
            "number": number,
            "severity": group.severity.as_str(),
            "code": group.code.to_string(),
            "title": ctx.words.title(group.code),
            "places": ctx.words.fill("findings-same-kind", &[("count", Arg::Count(*places as u64))]),
        }))
    };
    drawing.kinds.iter().filter_map(entry).collect()
}

fn notes(ctx: &Ctx<'_>, drawing: &Drawing) -> Vec<String> {
    let scale = Arg::Text(drawing.frame.scale.to_string());
    let paper = Arg::Text(drawing.frame.paper.name().to_uppercase());
    let mut notes = vec![ctx.words.fill("plan-true-scale", &[("scale", scale), ("paper", paper)])];
    if let Some(field) = drawing.field {
        let metres = Arg::Text(ctx.words.number(field, 0));
        notes.push(ctx.words.fill("plan-grid-note", &[("metres", metres)]));
    }
    if drawing.unpinned > 0 {
        notes.push(ctx.words.fill("plan-unpinned", &[("count", Arg::Count(drawing.unpinned as u64))]));
    }
    notes
}

fn sign_file(drawn: &mut Drawn, symbol: Symbol, purpose: Purpose) -> String {
    let (file, style) = match purpose {
        Purpose::Plan | Purpose::Picture => (format!("sign-{}.svg", symbol.name()), PAPER_STYLE.to_owned()),
        Purpose::Responder => (format!("mono-{}.svg", symbol.name()), format!("{PAPER_STYLE}{MONO_STYLE}")),
    };
    if drawn.signs.insert(file.clone()) {
        drawn.files.push((file.clone(), symbol.alone(Some(&style))));
    }
    file
}

fn legend(ctx: &Ctx<'_>, drawn: &mut Drawn, symbols: &BTreeSet<Symbol>, purpose: Purpose) -> Value {
    symbols
        .iter()
        .map(|symbol| json!({"file": sign_file(drawn, *symbol, purpose), "name": ctx.w(symbol.message())}))
        .collect()
}

/// The exits in the order of their codes.
pub(super) fn exits(ctx: &Ctx<'_>) -> Value {
    let Some(plan) = ctx.dossier.plan.as_ref() else { return json!([]) };
    let exits = ctx.codes.exits.iter().filter_map(|(id, code)| Some((plan.opening(id)?, code)));
    exits.map(|(exit, code)| exit_row(ctx, plan, exit, code, String::new())).collect()
}

fn exit_row(ctx: &Ctx<'_>, plan: &FloorPlan, exit: &Opening, code: &str, field: String) -> Value {
    let from: Vec<String> =
        exit.joins.iter().filter_map(|id| plan.unit(id)).map(|unit| ctx.words.unit(unit)).collect();
    let opens = match exit.swing.value() {
        None => ctx.unknown(),
        Some(Swing::Outward) => ctx.w("swing-outward"),
        Some(Swing::Inward) => ctx.w("swing-inward"),
        Some(Swing::Both) => ctx.w("swing-both"),
        Some(Swing::Sliding) => ctx.w("swing-sliding"),
    };
    json!({
        "code": code,
        "level": ctx.level(&exit.level),
        "from": ctx.words.list(&from),
        "width": width(ctx, exit),
        "kind": ctx.w(&format!("opening-{}", exit.kind.as_str())),
        "opens": opens,
        "field": field,
    })
}

/// The width; an assumed one says so.
fn width(ctx: &Ctx<'_>, opening: &Opening) -> String {
    let width = ctx.words.metres(opening.width.metres.get());
    match opening.width.basis {
        parvis_core::WidthBasis::Assumed => ctx.words.fill("plan-assumed", &[("value", Arg::Text(width))]),
        _ => width,
    }
}

/// Stairs and lifts with the levels they join.
pub(super) fn connectors(ctx: &Ctx<'_>) -> Value {
    let Some(plan) = ctx.dossier.plan.as_ref() else { return json!([]) };
    plan.connectors
        .iter()
        .filter_map(|connector| {
            let code = ctx.codes.connectors.get(connector.units.first()?)?;
            let levels: Vec<String> = connector
                .units
                .iter()
                .filter_map(|id| plan.unit(id))
                .map(|unit| ctx.level(&unit.level))
                .collect();
            Some(json!({
                "code": code,
                "kind": ctx.w(&format!("connector-{}", connector.kind.as_str())),
                "levels": levels.join(" – "),
            }))
        })
        .collect()
}

/// The responder sheets: who meets them, what stands where, the ways in.
pub(super) fn responder(ctx: &Ctx<'_>, drawn: &mut Drawn) -> Value {
    let Some(plan) = ctx.dossier.plan.as_ref() else { return Value::Null };
    let grid = drawn.field.map(|field| Grid { corner: corner(plan), field });
    let doors = ctx.codes.exits.iter().filter_map(|(id, code)| {
        let exit = plan.opening(id)?;
        let field = grid.as_ref().map(|grid| grid.name(midpoint(exit.line))).unwrap_or_default();
        Some(exit_row(ctx, plan, exit, code, field))
    });
    json!({
        "note": ctx.w("plan-responder-note"),
        "contacts": responder_contacts(ctx),
        "points": points(ctx, drawn, plan, grid.as_ref()),
        "doors": doors.collect::<Vec<_>>(),
    })
}

struct Grid {
    corner: Coord,
    field: f64,
}

impl Grid {
    fn name(&self, point: Coord) -> String {
        drawing::field_of(point, self.corner, self.field)
    }
}

fn corner(plan: &FloorPlan) -> Coord {
    bounds(plan.units.iter().map(|unit| &unit.shape))
        .map_or(Coord::default(), |(low, high)| Coord { x: low.x, y: high.y })
}

/// Signs responders look for, with the field of the grid they stand in.
fn points(ctx: &Ctx<'_>, drawn: &mut Drawn, plan: &FloorPlan, grid: Option<&Grid>) -> Value {
    let mut rows = Vec::new();
    for fixture in &plan.fixtures {
        let Some(symbol) = Symbol::of(fixture.category) else { continue };
        let spot = fixture.shape.interior_point().map(|point| point.0);
        let inside = spot.filter(|spot| in_building(plan, *spot));
        let name = match fixture.name.as_str() {
            "" => ctx.w(symbol.message()),
            name => labelled(ctx.words, &ctx.w(symbol.message()), name),
        };
        rows.push((symbol, json!({
            "file": sign_file(drawn, symbol, Purpose::Responder),
            "name": name,
            "level": fixture.level.as_ref().map_or_else(|| ctx.w("plan-outdoors"), |level| ctx.level(level)),
            "field": inside.and_then(|spot| Some(grid?.name(spot))).unwrap_or_default(),
        })));
    }
    rows.sort_by_key(|(symbol, _)| *symbol);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn in_building(plan: &FloorPlan, spot: Coord) -> bool {
    let rects = plan.units.iter().filter_map(|unit| unit.shape.bounding_rect());
    let all = rects.reduce(|a, b| {
        geo::Rect::new(
            Coord { x: a.min().x.min(b.min().x), y: a.min().y.min(b.min().y) },
            Coord { x: a.max().x.max(b.max().x), y: a.max().y.max(b.max().y) },
        )
    });
    all.is_some_and(|all| {
        spot.x >= all.min().x && spot.x <= all.max().x && spot.y >= all.min().y && spot.y <= all.max().y
    })
}

/// The incident lead first, then whoever has a number.
fn responder_contacts(ctx: &Ctx<'_>) -> Value {
    let people = &ctx.dossier.people;
    let leads = people.roles.iter().flat_map(|role| role.holder.iter().chain(&role.deputies));
    let mut seen = BTreeSet::new();
    let order =
        leads.chain(people.persons.iter().map(|person| &person.id)).filter(|id| seen.insert((*id).clone()));
    order
        .filter_map(|id| people.person(id))
        .filter_map(|person| {
            let phone = person.phone.value()?;
            Some(json!({"function": person.function, "agency": person.agency, "phone": phone}))
        })
        .collect()
}

/// How many rooms lock from inside: (yes, no, not known).
pub(super) fn lockable(plan: &FloorPlan) -> (u64, u64, u64) {
    let rooms = plan.rooms().filter(|unit| {
        unit.category.is_walkable()
            && !unit.category.is_circulation()
            && unit.category != UnitCategory::Outdoor
    });
    rooms.fold((0, 0, 0), |(yes, no, open), unit| match &unit.lockable {
        Fact::Known { value: true, .. } => (yes + 1, no, open),
        Fact::Known { value: false, .. } => (yes, no + 1, open),
        Fact::Unknown => (yes, no, open + 1),
    })
}

/// Exits kept for emergencies only.
pub(super) fn emergency_exits(plan: &FloorPlan) -> u64 {
    plan.ways_out().filter(|exit| exit.kind == OpeningKind::EmergencyExit).count() as u64
}

/// Names of the fixtures of a kind.
pub(super) fn fixture_names(ctx: &Ctx<'_>, category: parvis_core::FixtureCategory) -> Vec<String> {
    let Some(plan) = ctx.dossier.plan.as_ref() else { return Vec::new() };
    let of_kind = plan.fixtures.iter().filter(|fixture| fixture.category == category);
    of_kind.map(|fixture| ctx.words.place(&Place::Fixture(fixture.id.clone()), ctx.dossier)).collect()
}
