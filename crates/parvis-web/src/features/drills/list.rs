//! The drills of a site: what the law asks, what is planned and was held, and the form that plans the next one.

use super::prepare::observer;
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::drill::event::{Body, Group, Observer};
use parvis_app::exercises::drill::{PlannedRoom, state::Phase};
use parvis_app::exercises::drill_report::refused;
use parvis_app::exercises::id::ExitId;
use parvis_app::office::{Action, DrillPlace, DrillQuota, DrillSetup, Site, Trouble, typed_room};
use parvis_core::{Arg, DrillKind};
use parvis_words::Words;

/// So many observers can be named with the plan; more of them afterwards; ours.
const OBSERVERS: usize = 3;

/// The groups that can take part, in the order of their age.
const GROUPS: [Group; 4] = [Group::Kindergarten, Group::Primary, Group::Secondary, Group::Adults];

#[derive(Template)]
#[template(path = "drills/list.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    quotas: Vec<QuotaLine>,
    drills: Vec<Line>,
    recorded: Vec<Recorded>,
    /// Whether they may plan one.
    may: bool,
    kinds: Vec<(&'static str, String, bool)>,
    groups: Vec<(&'static str, String, bool)>,
    levels: Vec<(String, Vec<RoomRow>)>,
    exits: Vec<(String, String, bool)>,
    /// Rows for observers: number, name, where from, place.
    observers: Vec<(usize, String, String, String)>,
    bodies: Vec<(&'static str, String)>,
    typed: Typed,
    today: String,
    wrong: Option<String>,
}

struct QuotaLine {
    says: String,
    stands: String,
    by: Option<String>,
    cited: String,
    sure: bool,
    met: bool,
}

/// A drill that is run here.
struct Line {
    id: String,
    kind: String,
    date: String,
    day: String,
    state: String,
    /// It has not begun.
    waits: bool,
    /// It is over, or called off.
    over: bool,
    held: bool,
}

/// A drill of the dossier.
struct Recorded {
    kind: String,
    date: String,
    state: String,
}

struct RoomRow {
    id: String,
    name: String,
    class: String,
    people: String,
    chosen: bool,
}

/// What stands in the form.
#[derive(Default)]
struct Typed {
    date: String,
    unannounced: bool,
    rooms: String,
}

/// The drills of a site.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeFacts).await?;
    html(&page_of(&signed, &site, None, None).await?)
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    site: &Site,
    form: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, words, moment) = (&visitor.state.office, visitor.words(), visitor.moment);
    let head = SiteHead::new(signed, site, "/drills");
    let drills = office.drills(who, site, moment).await?.into_iter().map(|one| Line {
        id: one.id.to_string(),
        kind: words.get(&format!("drill-{}", one.kind.as_str())),
        date: words.date(one.date),
        day: one.date.to_string(),
        state: words.get(stands(one.phase, one.held)),
        waits: one.phase == Phase::Planned,
        over: one.phase == Phase::Ended,
        held: one.held,
    });
    let drills: Vec<Line> = drills.collect();
    let dossier = site.dossier()?;
    let mut recorded: Vec<&parvis_core::Drill> = dossier.drills.iter().collect();
    recorded.sort_by_key(|drill| std::cmp::Reverse(drill.date));
    let recorded = recorded.into_iter().map(|drill| Recorded {
        kind: words.get(&format!("drill-{}", drill.kind.as_str())),
        date: words.date(drill.date),
        state: words.get(if drill.held { "drill-held" } else { "drill-planned" }),
    });
    let may = office.may(who, Action::LeadExercise, site, moment);
    let (rooms, exits) = if may { office.drill_places(site, words)? } else { (Vec::new(), Vec::new()) };
    let is = |name: &str, value: &str| form.is_some_and(|form| form.all(name).any(|one| one == value));
    let kind = |kind: DrillKind| {
        let chosen = form.map_or(kind == DrillKind::Evacuation, |form| form.get("kind") == kind.as_str());
        (kind.as_str(), words.get(&format!("drill-{}", kind.as_str())), chosen)
    };
    let group = |group: Group| {
        let word = group.as_str();
        (word, words.get(&format!("drill-group-{word}")), is("group", word))
    };
    let exit = |exit: DrillPlace| {
        let chosen = form.is_none() || is("exit", &exit.id);
        (exit.id, exit.name, chosen)
    };
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-drills"), head.name)),
        quotas: office.drill_quotas(site, moment)?.iter().map(|one| quota(one, words)).collect(),
        recorded: recorded.collect(),
        drills,
        may,
        kinds: DrillKind::ALL.into_iter().map(kind).collect(),
        groups: GROUPS.into_iter().map(group).collect(),
        levels: levels(rooms, form),
        exits: exits.into_iter().map(exit).collect(),
        observers: (1..=OBSERVERS).map(|number| observer_row(form, number)).collect(),
        bodies: Body::ALL
            .map(|one| (one.as_str(), words.get(&format!("drill-body-{}", one.as_str()))))
            .into(),
        typed: form.map(typed).unwrap_or_default(),
        today: moment.today.to_string(),
        wrong,
        head,
    })
}

fn typed(form: &Fields) -> Typed {
    Typed {
        date: form.get("date").to_owned(),
        unannounced: form.get("announced") == "no",
        rooms: form.get("rooms").to_owned(),
    }
}

/// A row of the form for an observer, as it was filled in.
fn observer_row(form: Option<&Fields>, number: usize) -> (usize, String, String, String) {
    let get = |name: &str| form.map(|form| form.get(&format!("{name}-o{number}")).to_owned());
    let get = |name| get(name).unwrap_or_default();
    (number, get("name"), get("body"), get("where"))
}

/// The rooms by storey, as they were ticked.
fn levels(rooms: Vec<DrillPlace>, form: Option<&Fields>) -> Vec<(String, Vec<RoomRow>)> {
    let mut levels: Vec<(String, Vec<RoomRow>)> = Vec::new();
    for room in rooms {
        let written = |name: &str| form.map(|form| form.get(&format!("{name}-{}", room.id)).to_owned());
        let row = RoomRow {
            name: room.name,
            class: written("class").unwrap_or_default(),
            people: written("people").unwrap_or_else(|| room.people.to_string()),
            chosen: form.is_none_or(|form| form.all("room").any(|one| one == room.id)),
            id: room.id,
        };
        match levels.last_mut().filter(|(level, _)| *level == room.level) {
            Some((_, rows)) => rows.push(row),
            None => levels.push((room.level, vec![row])),
        }
    }
    levels
}

/// The message of how a drill stands.
const fn stands(phase: Phase, held: bool) -> &'static str {
    match phase {
        Phase::Planned => "drills-state-planned",
        Phase::Running | Phase::AllClear => "drills-state-running",
        Phase::Ended if held => "drills-state-held",
        Phase::Ended => "drills-state-called-off",
    }
}

fn quota(one: &DrillQuota, words: &Words) -> QuotaLine {
    let count = |count: u32| Arg::Count(u64::from(count));
    let quota = &one.quota;
    let args = [
        ("held", count(quota.held)),
        ("needed", count(quota.needed)),
        ("planned", count(quota.planned)),
        ("from", Arg::Date(quota.period.from)),
        ("until", Arg::Date(quota.period.until)),
    ];
    QuotaLine {
        says: words.text(&one.says),
        stands: words.fill("drills-quota", &args),
        by: quota.by.filter(|_| quota.due > 0).map(|by| {
            let args =
                [("count", count(quota.due)), ("to-plan", count(quota.to_plan)), ("by", Arg::Date(by))];
            // Met today, and yet one is due: of a number counted back from the day the oldest falls out.
            let id = if quota.held >= quota.needed { "drills-quota-next" } else { "drills-quota-by" };
            words.fill(id, &args)
        }),
        cited: words.citation(&one.citation),
        sure: one.sure,
        met: quota.to_plan == 0,
    }
}

/// Plans a drill; shows the form again with what was typed when it cannot be so.
pub async fn new(signed: SignedIn, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, words) = (&visitor.state.office, visitor.words());
    let site = open(&signed, &id, Action::SeeFacts).await?;
    let fields = Fields::read(&body);
    let made = match setup(&fields, office.drill_places(&site, words)?) {
        Ok(setup) => office.drill_new(who, &site.id, &setup, visitor.moment).await,
        Err(message) => Err(Trouble::Slip(message)),
    };
    let wrong = match made {
        Ok(id) => return Ok(Redirect::to(&format!("/drills/{id}")).into_response()),
        Err(Trouble::Slip(message)) => words.get(message),
        Err(Trouble::Drill(refusal)) => refused(&refusal, &ToOwned::to_owned, words),
        Err(trouble) => return Err(trouble.into()),
    };
    let page = page_of(&signed, &site, Some(&fields), Some(wrong)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

fn setup(
    fields: &Fields,
    (rooms, exits): (Vec<DrillPlace>, Vec<DrillPlace>),
) -> Result<DrillSetup, &'static str> {
    let kind = DrillKind::ALL.into_iter().find(|kind| kind.as_str() == fields.get("kind"));
    let is = |name: &str, id: &str| fields.all(name).any(|one| one == id);
    let chosen = rooms.into_iter().filter(|room| is("room", &room.id)).map(|room| {
        let class = fields.some(&format!("class-{}", room.id)).map(ToOwned::to_owned);
        let expected = fields.number(&format!("people-{}", room.id)).ok_or("slip-drill-people")?;
        Ok((PlannedRoom { room: room.id.as_str().into(), class, expected }, room.name))
    });
    let mut rooms = chosen.collect::<Result<Vec<_>, &'static str>>()?;
    rooms.extend(fields.get("rooms").lines().filter_map(typed_room));
    let kind = kind.ok_or("slip-choice")?;
    let ids = (1..=OBSERVERS).map(|number| format!("o{number}"));
    let named = ids.filter(|id| fields.some(&format!("name-{id}")).is_some());
    let exits: Vec<(ExitId, String)> = exits
        .into_iter()
        .filter(|exit| kind.leaves() && is("exit", &exit.id))
        .map(|exit| (exit.id.as_str().into(), exit.name))
        .collect();
    let observers: Vec<Observer> = named.map(|id| observer(fields, &id, &format!("-{id}"))).collect();
    let takes_part = |one: &Observer| {
        one.room.as_ref().is_none_or(|room| rooms.iter().any(|(planned, _)| planned.room == *room))
            && one.exit.as_ref().is_none_or(|exit| exits.iter().any(|(id, _)| id == exit))
    };
    if !observers.iter().all(takes_part) {
        return Err("slip-drill-observer-place");
    }
    Ok(DrillSetup {
        kind,
        date: fields.get("date").parse().map_err(|_| "slip-date")?,
        announced: fields.get("announced") != "no",
        groups: GROUPS.into_iter().filter(|group| is("group", group.as_str())).collect(),
        rooms,
        exits,
        observers,
    })
}

/// Plans a drill for another day.
pub async fn replan(signed: SignedIn, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, id) = (&visitor.state.office, id.as_str().into());
    let drill = office.drill_led(who, &id, visitor.moment).await?;
    let fields = Fields::read(&body);
    let moved = match fields.get("date").parse() {
        Ok(date) => office.drill_move(who, &id, date, fields.get("announced") != "no", visitor.moment).await,
        Err(_) => Err(Trouble::Slip("slip-date")),
    };
    back(&signed, &drill.dossier.to_string(), moved).await
}

/// Calls a drill off that has not begun.
pub async fn call_off(signed: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, id) = (&visitor.state.office, id.as_str().into());
    let drill = office.drill_led(who, &id, visitor.moment).await?;
    let done = office.drill_call_off(who, &id, visitor.moment).await;
    back(&signed, &drill.dossier.to_string(), done).await
}

/// To the list, which says why where it was not done.
async fn back(signed: &SignedIn, site: &str, done: Result<(), Trouble>) -> Result<Response, Failure> {
    let words = signed.visitor.words();
    let wrong = match done {
        Ok(()) => return Ok(Redirect::to(&format!("/sites/{site}/drills")).into_response()),
        Err(Trouble::Slip(message)) => words.get(message),
        Err(Trouble::Drill(refusal)) => refused(&refusal, &ToOwned::to_owned, words),
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(signed, site, Action::SeeFacts).await?;
    let page = page_of(signed, &site, None, Some(wrong)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}
