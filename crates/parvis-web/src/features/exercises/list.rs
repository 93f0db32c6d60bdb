//! The exercises somebody leads, and the form that sets one up.

use super::limits::Limits;
use super::seat::{cookie, held};
use super::upload::{Mistakes, Sent};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, own_name};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::{Path, Query, Request};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::event::{About, Thresholds};
use parvis_app::exercises::nation as nation_name;
use parvis_app::exercises::packs::scenarios;
use parvis_app::office::{ExerciseLine, ExerciseSetup, ScenarioSource, Trouble};
use parvis_core::{Arg, Language};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "exercises/list.html")]
struct Page<'a> {
    frame: Frame<'a>,
    exercises: Vec<Line>,
    places: Vec<(String, String)>,
    scenarios: Vec<Scenario>,
    languages: Vec<(&'static str, &'static str, bool)>,
    nations: Vec<(&'static str, String, bool)>,
    typed: Typed,
    /// What is wrong is among the limits.
    limits_wrong: bool,
    wrong: Option<String>,
    mistakes: Option<Mistakes>,
}

/// Before the id of an exercise whose script is wanted, in the choice of a scenario.
const SCRIPT_OF: &str = "script:";
/// The choice of a folder of one's own.
const FOLDER: &str = "folder";
/// The largest form without a file, in bytes; ours.
const LARGEST: usize = 1 << 20;

struct Line {
    id: String,
    title: String,
    /// The scenario's title, where the exercise has a name of its own.
    scenario: Option<String>,
    place: String,
    at: String,
    ended: Option<String>,
    open: usize,
    overdue: usize,
    rehearsal: bool,
}

struct Scenario {
    id: String,
    title: String,
    summary: String,
    chosen: bool,
}

/// What stands in the form.
struct Typed {
    scenario: String,
    name: String,
    day: String,
    held: String,
    organiser: String,
    tables: String,
    others: String,
    days: String,
    languages: Vec<String>,
    nations: Vec<String>,
    limits: Limits,
}

impl Default for Typed {
    fn default() -> Self {
        Self {
            scenario: String::new(),
            name: String::new(),
            day: String::new(),
            held: String::new(),
            organiser: String::new(),
            tables: "3".into(),
            others: String::new(),
            days: "30".into(),
            languages: vec!["en".into(), "ru".into()],
            nations: NATIONS.map(String::from).into(),
            limits: Limits::from(&Thresholds::default()),
        }
    }
}

/// The message that says so.
const WRONG_LIMITS: &str = "exercise-bad-limits";

/// The countries of the regional workshops; others are typed.
const NATIONS: [&str; 5] = ["KZ", "KG", "TJ", "TM", "UZ"];

/// A scenario that somebody changed for an exercise, to choose again.
fn changed(line: &ExerciseLine, title: &str, signed: &SignedIn, chosen: &str) -> Option<Scenario> {
    let words = signed.visitor.words();
    let text = |text: &str| Arg::Text(text.to_owned());
    let id = format!("{SCRIPT_OF}{}", line.id);
    let version = &line.own.as_ref()?.version;
    let when = signed.visitor.when(line.at);
    let args = [("place", text(&line.place)), ("when", text(&when)), ("version", text(version))];
    let summary = words.fill("script-choose-changed", &args);
    Some(Scenario { chosen: id == chosen, id, title: title.to_owned(), summary })
}

async fn page_of<'a>(signed: &'a SignedIn, typed: Typed, wrong: Option<&str>) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, words) = (&visitor.state.office, visitor.words());
    let lang = visitor.language.into();
    let text = |scenario: &parvis_app::exercises::Scenario, key: &str| {
        scenario.cell(key, lang).map(|cell| cell.text.to_owned()).unwrap_or_default()
    };
    let exercises = office.exercises(who, visitor.moment).await?;
    let title = |one: &ExerciseLine| match &one.own {
        Some(own) => own.title(lang).to_owned(),
        None => scenarios()
            .get(&one.scenario)
            .map_or_else(|| one.scenario.to_string(), |scenario| text(scenario, "title")),
    };
    let forks: Vec<Scenario> =
        exercises.iter().filter_map(|one| changed(one, &title(one), signed, &typed.scenario)).collect();
    let line = |one: ExerciseLine| Line {
        scenario: (!one.about.name.is_empty()).then(|| title(&one)),
        title: if one.about.name.is_empty() { title(&one) } else { one.about.name.clone() },
        id: one.id.to_string(),
        place: if one.about.place.is_empty() { one.place } else { one.about.place },
        at: one.about.day.map_or_else(|| visitor.when(one.at), |day| words.date(day)),
        ended: one.ended.map(|at| visitor.when(at)),
        open: one.open,
        overdue: one.overdue,
        rehearsal: one.rehearsal,
    };
    let places = office.exercise_places(who, visitor.moment).await?;
    let scenario = |one: &parvis_app::exercises::Scenario| Scenario {
        id: one.id.to_string(),
        title: text(one, "title"),
        summary: text(one, "summary"),
        chosen: one.id.as_str() == typed.scenario,
    };
    let mut all: Vec<Scenario> = scenarios().values().map(scenario).chain(forks).collect();
    all.push(Scenario {
        id: FOLDER.into(),
        title: words.get("script-choose-folder"),
        summary: words.get("script-choose-folder-lead"),
        chosen: typed.scenario == FOLDER,
    });
    if typed.scenario.is_empty()
        && let Some(first) = all.first_mut()
    {
        first.chosen = true;
    }
    let language =
        |one: Language| (one.tag(), own_name(one), typed.languages.iter().any(|tag| tag == one.tag()));
    let nation = |one| (one, nation_name(one, words), typed.nations.iter().any(|code| code == one));
    Ok(Page {
        frame: Frame::new(visitor, "exercises", words.get("exercises-title")),
        exercises: exercises.into_iter().map(line).collect(),
        places: places.into_iter().map(|node| (node.id.to_string(), node.name)).collect(),
        scenarios: all,
        languages: Language::ALL.into_iter().map(language).collect(),
        nations: NATIONS.into_iter().map(nation).collect(),
        limits_wrong: wrong == Some(WRONG_LIMITS),
        wrong: wrong.map(|message| words.get(message)),
        mistakes: None,
        typed,
    })
}

/// The exercises somebody leads.
pub async fn page(signed: SignedIn) -> Result<Html<String>, Failure> {
    let today = signed.visitor.moment.today.to_string();
    html(&page_of(&signed, Typed { day: today, ..Typed::default() }, None).await?)
}

/// Sets an exercise up.
pub async fn new(signed: SignedIn, request: Request) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let Sent { fields, file, .. } = Sent::read(request, LARGEST).await?;
    let owned = |name: &str| fields.all(name).map(ToOwned::to_owned).collect::<Vec<_>>();
    let typed = Typed {
        scenario: fields.get("scenario").into(),
        name: fields.get("name").into(),
        day: fields.get("day").into(),
        held: fields.get("held").into(),
        organiser: fields.get("organiser").into(),
        tables: fields.get("tables").into(),
        others: fields.get("others").into(),
        days: fields.get("days").into(),
        languages: owned("language"),
        nations: owned("nation"),
        limits: Limits::typed(&fields),
    };
    let limits = match typed.limits.read() {
        Ok(limits) => limits,
        Err(message) => return again(&signed, typed, message).await,
    };
    let others = typed.others.split(['\n', ',', ';']).map(str::trim).filter(|name| !name.is_empty());
    let setup = ExerciseSetup {
        node: fields.get("place").into(),
        scenario: source(&typed.scenario, file),
        languages: typed.languages.iter().filter_map(|tag| Language::parse(tag)).collect(),
        tables: typed.tables.parse().unwrap_or(0),
        nations: typed.nations.iter().cloned().chain(others.map(Into::into)).collect(),
        about: About {
            name: typed.name.clone(),
            place: typed.held.clone(),
            organiser: typed.organiser.clone(),
            day: typed.day.parse().ok(),
        },
        limits,
        retention_days: typed.days.parse::<u16>().unwrap_or(0).clamp(1, 3650),
    };
    match visitor.state.office.exercise_new(who, &setup, visitor.moment).await {
        Ok(id) => {
            let query = if fields.get("then") == "roster" { "?then=roster" } else { "" };
            Ok(Redirect::to(&format!("/exercises/{id}{query}")).into_response())
        }
        Err(Trouble::Slip(message)) => again(&signed, typed, message).await,
        Err(Trouble::Pack(findings)) => {
            let page = page_of(&signed, typed, Some("slip-script-pack")).await?;
            let page = Page { mistakes: Some(Mistakes::new(&findings, visitor.words())), ..page };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
        Err(trouble) => Err(trouble.into()),
    }
}

/// The form again, as it was filled in, with what is wrong.
async fn again(signed: &SignedIn, typed: Typed, message: &str) -> Result<Response, Failure> {
    let page = page_of(signed, typed, Some(message)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// The scenario somebody chose; whoever brings a folder means it, whatever else is ticked.
fn source(chosen: &str, file: Option<Vec<u8>>) -> ScenarioSource {
    match (file, chosen.strip_prefix(SCRIPT_OF)) {
        (Some(folder), _) => ScenarioSource::Folder(folder),
        (None, Some(exercise)) => ScenarioSource::Script(exercise.into()),
        (None, None) if chosen == FOLDER => ScenarioSource::Folder(Vec::new()),
        (None, None) => chosen.into(),
    }
}

/// What comes after taking the seat.
#[derive(Deserialize)]
pub struct Then {
    /// `roster`: the list of people is brought in.
    #[serde(default)]
    then: String,
}

/// Takes the seat of whoever leads, and goes to the console, or to the list of people.
pub async fn lead(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(then): Query<Then>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let id = id.as_str().into();
    let seat = visitor.state.office.exercise_lead(who, &id, visitor.moment).await?;
    let next = match then.then.as_str() {
        "roster" => "/roster",
        "report" => "/report",
        _ => "",
    };
    let to = Redirect::to(&format!("/play/{id}{next}"));
    let room = visitor.state.office.room(&id).await?;
    Ok(match cookie(visitor, &id, &held(visitor, &room).await?, &seat) {
        Some(cookie) => ([(SET_COOKIE, cookie)], to).into_response(),
        None => to.into_response(),
    })
}
