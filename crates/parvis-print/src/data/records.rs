//! People, postures, drills and measures.

use super::{Ctx, drawings};
use crate::groups::semicolons;
use crate::markdown;
use crate::weave::Weave;
use parvis_core::{Arg, Fact, FixtureCategory, Measure, PersonId, RightsCheck, Section};
use serde_json::{Value, json};

/// The postures in the order of the plan: message family, section keys the site may have used, last step.
const POSTURES: [(&str, &[&str]); 3] = [
    ("posture-evacuate", &["evacuate", "evacuation"]),
    ("posture-shelter", &["shelter", "sheltering"]),
    ("posture-lockdown", &["lockdown", "lock-down", "lock_down"]),
];
/// Section keys about how the alarm is given.
const ALARM: &[&str] = &["alarm", "alarms"];
/// More steps than this no posture has.
const MOST_STEPS: usize = 12;

pub(super) fn roles(ctx: &Ctx<'_>) -> Value {
    let people = &ctx.dossier.people;
    let person = |id: &PersonId| {
        let Some(person) = people.person(id) else { return id.to_string() };
        let phone = person.phone.value().map(|phone| format!(", {phone}")).unwrap_or_default();
        let name = person.name.value().map(|name| format!(" ({name})")).unwrap_or_default();
        format!("{}{name}{phone}", person.function)
    };
    let row = |role: &parvis_core::Role| {
        let holder = role.holder.as_ref().map_or_else(|| ctx.w("plan-nobody"), person);
        let deputies: Vec<String> = if role.deputies.is_empty() {
            vec![ctx.w("plan-no-deputy")]
        } else {
            role.deputies.iter().map(person).collect()
        };
        json!({"role": ctx.words.role(&role.key), "holder": [holder], "deputies": deputies})
    };
    people.roles.iter().map(row).collect()
}

pub(super) fn contacts(ctx: &Ctx<'_>) -> Value {
    let people = ctx.dossier.people.persons.iter();
    people
        .map(|person| {
            json!({
                "function": person.function,
                "agency": person.agency,
                "phone": person.phone.value().cloned().unwrap_or_else(|| ctx.unknown()),
                "confirmed": person.confirmed.value().map_or_else(|| ctx.unknown(), |day| ctx.words.date_short(*day)),
            })
        })
        .collect()
}

/// How the alarm is given, then each posture: the usual steps and what the site itself wrote.
pub(super) fn postures(ctx: &Ctx<'_>) -> Value {
    let mut all = vec![json!({
        "title": section(ctx, ALARM).map_or_else(|| ctx.w("plan-alarm-signals"), title),
        "when": "",
        "steps": [ctx.w("plan-decide-evacuate"), ctx.w("plan-decide-shelter"), ctx.w("plan-decide-lockdown")],
        "numbered": false,
        "body": body(ctx, section(ctx, ALARM)),
        "empty": ctx.w("plan-alarm-not-described"),
        "facts": drawings::fixture_names(ctx, FixtureCategory::AlarmPoint),
    })];
    for (family, keys) in POSTURES {
        let own = section(ctx, keys);
        all.push(json!({
            "title": ctx.w(family),
            "when": ctx.w(&format!("{family}-when")),
            "steps": steps(ctx, family),
            "numbered": true,
            "body": body(ctx, own),
            "empty": ctx.w("plan-posture-not-described"),
            "facts": posture_facts(ctx, family),
        }));
    }
    Value::Array(all)
}

fn steps(ctx: &Ctx<'_>, family: &str) -> Vec<String> {
    (1..=MOST_STEPS).map_while(|step| ctx.words.find(&format!("{family}-step-{step}"))).collect()
}

fn section<'a>(ctx: &Ctx<'a>, keys: &[&str]) -> Option<&'a Section> {
    ctx.dossier.sections.iter().find(|section| keys.contains(&section.key.as_str()))
}

fn title(section: &Section) -> String {
    if section.title.trim().is_empty() { section.key.replace(['_', '-'], " ") } else { section.title.clone() }
}

fn body(ctx: &Ctx<'_>, section: Option<&Section>) -> Vec<Value> {
    let weave = Weave { dossier: ctx.dossier, words: ctx.words };
    section.map(|section| markdown::blocks(&section.body, &weave)).unwrap_or_default()
}

/// What the drawing says about a posture.
fn posture_facts(ctx: &Ctx<'_>, family: &str) -> Vec<String> {
    let Some(plan) = ctx.dossier.plan.as_ref() else { return Vec::new() };
    match family {
        "posture-evacuate" => {
            let exits = plan.ways_out().count() as u64;
            let mut facts = vec![ctx.words.fill(
                "plan-fact-exits",
                &[("count", Arg::Count(exits)), ("emergency", Arg::Count(drawings::emergency_exits(plan)))],
            )];
            facts.extend(drawings::fixture_names(ctx, FixtureCategory::AssemblyPoint));
            facts
        }
        "posture-lockdown" => {
            let (yes, no, open) = drawings::lockable(plan);
            vec![ctx.words.fill(
                "plan-fact-lockable",
                &[("yes", Arg::Count(yes)), ("no", Arg::Count(no)), ("open", Arg::Count(open))],
            )]
        }
        _ => Vec::new(),
    }
}

/// Sections that belong to no posture.
pub(super) fn sections(ctx: &Ctx<'_>) -> Value {
    let known = |key: &str| ALARM.contains(&key) || POSTURES.iter().any(|(_, keys)| keys.contains(&key));
    let rest = ctx.dossier.sections.iter().filter(|section| !known(&section.key));
    rest.map(|section| json!({"title": title(section), "body": body(ctx, Some(section))})).collect()
}

pub(super) fn drills(ctx: &Ctx<'_>) -> Value {
    let mut drills: Vec<_> = ctx.dossier.drills.iter().collect();
    drills.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
    let yes_no = |answer: Option<bool>| match answer {
        Some(true) => ctx.w("yes"),
        Some(false) => ctx.w("no"),
        None => ctx.unknown(),
    };
    drills
        .into_iter()
        .map(|drill| {
            json!({
                "date": ctx.words.date(drill.date),
                "kind": ctx.w(&format!("drill-{}", drill.kind.as_str())),
                "status": ctx.w(if drill.held { "drill-held" } else { "drill-planned" }),
                "people": drill.people.map(|people| ctx.words.count(people.into())).unwrap_or_default(),
                "time": drill.seconds.map(|seconds| minutes(ctx, seconds)).unwrap_or_default(),
                "announced": yes_no(drill.announced),
                "aftercare": if drill.aftercare.trim().is_empty() { ctx.unknown() } else { drill.aftercare.clone() },
                "observations": drill.observations,
            })
        })
        .collect()
}

/// `4:30`, minutes and seconds.
fn minutes(ctx: &Ctx<'_>, seconds: f64) -> String {
    let whole = seconds.round().clamp(0.0, 1e7) as u64;
    format!("{}:{:02}", ctx.words.count(whole / 60), whole % 60)
}

pub(super) fn measures(ctx: &Ctx<'_>) -> Value {
    ctx.dossier.measures.iter().map(|measure| measure_row(ctx, measure)).collect()
}

fn measure_row(ctx: &Ctx<'_>, measure: &Measure) -> Value {
    let places: Vec<String> =
        measure.places.iter().map(|place| ctx.words.place(place, ctx.dossier)).collect();
    let places = if places.is_empty() { ctx.w("place-site") } else { semicolons(ctx.words, &places) };
    let kept = match &measure.retention_days {
        Fact::Known { value, .. } => ctx.words.fill("count-days", &[("count", Arg::Count((*value).into()))]),
        Fact::Unknown => String::new(),
    };
    let ends = measure.rights.as_ref().and_then(|rights| rights.ends);
    json!({
        "name": ctx.words.measure(measure),
        "status": ctx.w(&format!("measure-{}", measure.status.as_str())),
        "places": places,
        "rights": rights(ctx, measure.rights.as_ref()),
        "kept": kept,
        "ends": ends.map(|day| ctx.words.date_short(day)).unwrap_or_default(),
    })
}

/// Where the rights check stands: not made, so many questions open, or answered.
fn rights(ctx: &Ctx<'_>, check: Option<&RightsCheck>) -> String {
    let Some(check) = check else { return ctx.w("plan-rights-missing") };
    let texts = [
        &check.legality,
        &check.aim,
        &check.necessity,
        &check.non_discrimination,
        &check.access,
        &check.children,
        &check.safety,
        &check.owner,
        &check.complaints,
    ];
    let open = texts.iter().filter(|text| text.trim().is_empty()).count()
        + usize::from(check.benefit.is_none() || check.impact.is_none());
    match (open, check.review) {
        (0, Some(day)) => ctx.words.fill("plan-rights-answered", &[("date", Arg::Date(day))]),
        (0, None) => ctx.w("plan-rights-no-review"),
        (open, _) => ctx.words.fill("plan-rights-open", &[("count", Arg::Count(open as u64))]),
    }
}
