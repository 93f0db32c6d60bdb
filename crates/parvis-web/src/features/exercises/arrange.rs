//! Tables, countries and languages of an exercise, changed after it was set up: before it is played and while it is.

use super::report::leader;
use super::seat::Seated;
use super::wish::Fields;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, own_name};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::event::Arrangement;
use parvis_app::exercises::id::{Lang, NationId, TableId};
use parvis_app::exercises::{What, nation as nation_name};
use parvis_app::office::{ExerciseWish, Trouble};
use parvis_core::Language;

#[derive(Template)]
#[template(path = "exercises/arrange.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    tables: Vec<Table>,
    nations: Vec<(String, String, usize)>,
    languages: Vec<(&'static str, &'static str, usize)>,
    /// The languages that are not offered yet.
    more: Vec<(&'static str, &'static str)>,
    over: bool,
    wrong: Option<String>,
}

/// A table, and how many sit at it.
struct Table {
    id: String,
    called: String,
    name: String,
    here: usize,
}

fn page_of<'a>(visitor: &'a Visitor, seated: &Seated, wrong: Option<String>) -> Page<'a> {
    let words = visitor.words();
    let seen = seated.room.see();
    let state = seen.state();
    let profiles: Vec<_> = state.people.keys().filter_map(|one| state.profile(one)).collect();
    let setting = state.setting.as_ref();
    let languages = setting.map(|setting| setting.languages.clone()).unwrap_or_default();
    let table = |table: &TableId| Table {
        id: table.to_string(),
        called: words.fill("live-table", &[("table", parvis_core::Arg::Text(state.table_called(table)))]),
        name: setting.and_then(|setting| setting.table_names.get(table)).cloned().unwrap_or_default(),
        here: profiles.iter().filter(|one| one.table == *table).count(),
    };
    let nation = |nation: &NationId| {
        let here = profiles.iter().filter(|one| one.nation == *nation).count();
        (nation.to_string(), nation_name(nation.as_str(), words), here)
    };
    let language = |lang: &Lang| {
        let here = profiles.iter().filter(|one| one.lang == *lang).count();
        (lang.0.tag(), own_name(lang.0), here)
    };
    let offered = |one: &Language| languages.contains(&Lang(*one));
    Page {
        frame: Frame::new(visitor, "exercises", words.get("live-arrange")),
        id: seated.room.id.to_string(),
        tables: state.tables().iter().map(table).collect(),
        nations: state.nations().iter().map(nation).collect(),
        more: Language::ALL
            .into_iter()
            .filter(|one| !offered(one))
            .map(|one| (one.tag(), own_name(one)))
            .collect(),
        languages: languages.iter().map(language).collect(),
        over: state.ended.is_some(),
        wrong,
    }
}

/// The page.
pub async fn page(visitor: Visitor, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let seated = leader(&visitor, &id).await?;
    html(&page_of(&visitor, &seated, None))
}

/// What a form of the page asks for.
fn wanted(seated: &Seated, fields: &Fields) -> Result<Arrangement, &'static str> {
    let table = || TableId::from(fields.get("table"));
    let lang = || Language::parse(fields.get("language")).map(Lang).ok_or("slip-choice");
    Ok(match fields.get("do") {
        "table" => Arrangement::Table { table: next(seated), name: fields.get("name").to_owned() },
        "table-name" => Arrangement::Table { table: table(), name: fields.get("name").to_owned() },
        "table-gone" => Arrangement::TableGone { table: table() },
        "nation" => Arrangement::Nation { nation: fields.get("nation").into() },
        "nation-gone" => Arrangement::NationGone { nation: fields.get("nation").into() },
        "language" => Arrangement::Language { lang: lang()? },
        "language-gone" => Arrangement::LanguageGone { lang: lang()? },
        _ => return Err("error-bad-request"),
    })
}

/// The number after the largest there is.
fn next(seated: &Seated) -> TableId {
    let seen = seated.room.see();
    let numbers = seen.state().tables().iter().filter_map(|one| one.as_str().parse::<u32>().ok());
    TableId::from((numbers.max().unwrap_or(0).saturating_add(1)).to_string())
}

/// Changes one of them.
pub async fn put(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let seated = leader(&visitor, &id).await?;
    let fields = Fields::read(&body);
    let change = match wanted(&seated, &fields) {
        Ok(change) => What::Arranged(change),
        Err(message) => return Err(Failure::slip(message)),
    };
    let wish = ExerciseWish { key: None, seq: None, what: change };
    let office = &visitor.state.office;
    let wrong = match office.exercise_do(&seated.room, &seated.person, wish, visitor.moment).await {
        Ok(_) => return Ok(Redirect::to(&format!("/play/{id}/setup")).into_response()),
        Err(trouble @ Trouble::Exercise(_)) => super::play::says(&visitor, &trouble)?,
        Err(trouble) => return Err(trouble.into()),
    };
    let page = page_of(&visitor, &seated, Some(wrong));
    Ok((StatusCode::CONFLICT, html(&page)?).into_response())
}
