//! Coming in: six digits or a picture to photograph, a language, a name if one likes, a country, a table.

use super::seat::{Held, SEATS, cookie, cookie_using, held, language_cookie, moved, room, seated};
use super::wish::Fields;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, own_name};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::header::{CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::event::{Profile, RosterLine};
use parvis_app::exercises::id::{Function, Lang, NationId, PersonId, Role, RosterId, TableId};
use parvis_app::exercises::{State, nation as nation_name};
use parvis_app::office::{ExerciseId, Room, Seat, Trouble};
use parvis_core::Language;
use parvis_words::Words;
use qrcode::QrCode;
use qrcode::render::svg;
use serde::Deserialize;
use std::collections::BTreeSet;

/// How long a code is.
const DIGITS: usize = 6;
/// How long one is with which somebody goes on at another telephone.
const PASS_DIGITS: usize = 8;

#[derive(Template)]
#[template(path = "exercises/code.html")]
struct CodePage<'a> {
    frame: Frame<'a>,
    code: String,
    wrong: Option<String>,
}

#[derive(Template)]
#[template(path = "exercises/join.html")]
struct JoinPage<'a> {
    frame: Frame<'a>,
    title: String,
    languages: Vec<(&'static str, &'static str, bool)>,
    nations: Vec<(String, String, bool)>,
    tables: Vec<(String, String, bool)>,
    functions: Vec<(&'static str, String, bool)>,
    name: String,
    wellbeing: String,
    /// Somebody sits here with this browser already, and changes what they said about themselves.
    again: bool,
    /// Somebody else comes in on this telephone.
    other: bool,
    /// Those who are expected, by country.
    expected: Vec<Country>,
    /// Whose name was tapped, and where they come from; their table is still asked for.
    tapped: Option<(String, String, String)>,
    /// Who else sits here with this browser.
    seats: Vec<(String, String)>,
    to: String,
    over: bool,
    /// Somebody sat here and went on at another telephone.
    moved: Option<String>,
    wrong: Option<String>,
}

/// Those who are expected from a country.
struct Country {
    name: String,
    /// Whether the names are shown at once.
    open: bool,
    people: Vec<Expected>,
    /// Those whose name somebody took already.
    here: Vec<Expected>,
}

/// Somebody who is expected.
struct Expected {
    line: String,
    name: String,
    about: String,
}

/// With more names than this they are folded away by country; ours: what a thumb scrolls through.
const FOLDED: usize = 30;

/// Who comes in, as far as they said.
#[derive(Default)]
struct Coming<'a> {
    profile: Option<&'a Profile>,
    /// They change what they said before.
    again: bool,
    /// They come in beside somebody on this telephone.
    other: bool,
    wrong: Option<String>,
}

/// What the address of the door says.
#[derive(Deserialize)]
pub struct Asked {
    /// `else`: somebody else comes in on this telephone.
    #[serde(default)]
    somebody: String,
}

/// What the address of the page that asks for a code says: the code, where a picture led here.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
}

/// The page that asks for the six digits, or for the eight with which somebody goes on.
pub async fn code_page(visitor: Visitor, Query(typed): Query<Typed>) -> Result<Html<String>, Failure> {
    let digits: String = typed.code.chars().filter(char::is_ascii_digit).take(PASS_DIGITS).collect();
    html(&code_of(&visitor, &digits, None))
}

fn code_of<'a>(visitor: &'a Visitor, code: &str, wrong: Option<&str>) -> CodePage<'a> {
    let words = visitor.words();
    CodePage {
        frame: Frame::new(visitor, "", words.get("join-title")),
        code: code.to_owned(),
        wrong: wrong.map(|message| words.get(message)),
    }
}

/// Takes the six digits. After many wrong ones nobody comes in by digits for a while; pictures still open.
pub async fn code(visitor: Visitor, body: Bytes) -> Result<Response, Failure> {
    let fields = Fields::read(&body);
    let code = fields.get("code");
    if !visitor.state.too_many_codes(visitor.moment)
        && let Some((id, seat)) = visitor.state.office.exercise_pass_take(code, visitor.moment).await?
    {
        return goes_on(&visitor, &id, &seat).await;
    }
    if let Some(to) = by_code(&visitor, code).await? {
        return Ok(Redirect::to(&to).into_response());
    }
    let page = code_of(&visitor, code, Some("join-wrong-code"));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// Somebody who was here before on another telephone goes on at this one.
async fn goes_on(visitor: &Visitor, id: &ExerciseId, seat: &Seat) -> Result<Response, Failure> {
    let room = visitor.state.office.room(id).await?;
    let cookie = cookie(visitor, id, &held(visitor, &room).await?, seat);
    let language = room.see().state().profile(&seat.person).map(|profile| language_cookie(profile.lang.0));
    to_screens(&room, cookie.into_iter().chain(language))
}

/// The address of the door that six digits open: of an exercise, or of a drill.
async fn by_code(visitor: &Visitor, code: &str) -> Result<Option<String>, Failure> {
    if visitor.state.too_many_codes(visitor.moment) {
        return Err(Failure::too_often());
    }
    let office = &visitor.state.office;
    if let Some(id) = office.exercise_by_code(code).await? {
        return Ok(Some(format!("/join/{id}")));
    }
    let drill = office.drill_by_code(code).await?;
    if drill.is_none() {
        visitor.state.wrong_code(visitor.moment);
    }
    Ok(drill.map(|id| format!("/drills/{id}/join")))
}

/// The page that asks who comes. A card's picture leads here with the six digits.
pub async fn join_page(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    if id.len() == DIGITS {
        let to = by_code(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
        return Ok(Redirect::to(&to).into_response());
    }
    let room = room(&visitor, &id).await?;
    let held = held(&visitor, &room).await?;
    let other = asked.somebody == "else";
    let used = held.first().filter(|_| !other);
    let profile = used.and_then(|held| room.see().state().profile(&held.person).cloned());
    let coming = Coming { again: profile.is_some(), other, profile: profile.as_ref(), wrong: None };
    let moved = held.is_empty() && moved(&visitor, &room).await?;
    let moved = moved.then(|| visitor.words().get("live-move-moved"));
    let page = JoinPage { moved, ..join_of(&visitor, &room, &held, coming) };
    Ok(html(&page)?.into_response())
}

/// What somebody is called who sits on this telephone: their name, else where they come from.
pub fn called(visitor: &Visitor, state: &State, person: &PersonId) -> String {
    let words = visitor.words();
    if let Some(profile) = state.profile(person) {
        return profile.name.clone().unwrap_or_else(|| nation_name(profile.nation.as_str(), words));
    }
    let role = state.role(person).unwrap_or(Role::Observer);
    words.get(&format!("exercise-role-{}", role.as_str()))
}

/// Those who are expected, by country, in the order of the alphabet.
fn expected(state: &State, words: &Words) -> Vec<Country> {
    let profiles = state.people.keys().filter_map(|one| state.profile(one));
    let here: BTreeSet<&RosterId> = profiles.filter_map(|profile| profile.line.as_ref()).collect();
    let many = state.expected().count() > FOLDED;
    let country = |nation: &NationId| {
        let mut all: Vec<&RosterLine> = state.expected().filter(|line| line.nation == *nation).collect();
        all.sort_by(|one, two| one.name.cmp(&two.name));
        let person = |line: &&RosterLine| Expected {
            line: line.line.to_string(),
            name: line.name.clone().unwrap_or_default(),
            about: line.agency.clone().unwrap_or_default(),
        };
        let (taken, free): (Vec<&RosterLine>, _) = all.iter().partition(|line| here.contains(&line.line));
        Country {
            name: nation_name(nation.as_str(), words),
            open: !many,
            people: free.iter().map(person).collect(),
            here: taken.iter().map(person).collect(),
        }
    };
    let countries = state.nations().iter().map(country);
    countries.filter(|one| !one.people.is_empty() || !one.here.is_empty()).collect()
}

fn join_of<'a>(visitor: &'a Visitor, room: &Room, held: &[Held<'_>], coming: Coming<'_>) -> JoinPage<'a> {
    let Coming { profile, again, other, wrong } = coming;
    let words = visitor.words();
    let seen = room.see();
    let (state, scenario) = (seen.state(), seen.scenario());
    let lang = Lang(visitor.language);
    let text = |key: &str| scenario.cell(key, lang).map(|cell| cell.text.to_owned()).unwrap_or_default();
    let of_room = state.setting.as_ref().map(|setting| setting.languages.clone()).unwrap_or_default();
    let language = |one: &Lang| (one.0.tag(), own_name(one.0), *one == lang);
    let nation = |one: &NationId| {
        let chosen = profile.is_some_and(|profile| profile.nation == *one);
        (one.to_string(), nation_name(one.as_str(), words), chosen)
    };
    let table = |one: &TableId| {
        let name = words.fill("live-table", &[("table", parvis_core::Arg::Text(state.table_called(one)))]);
        (one.to_string(), name, profile.is_some_and(|profile| profile.table == *one))
    };
    let function = |one: &Function| {
        let chosen = profile.is_some_and(|profile| profile.function == Some(*one));
        (one.as_str(), words.get(&format!("exercise-function-{}", one.as_str())), chosen)
    };
    JoinPage {
        frame: Frame::new(visitor, "", text("title")),
        title: text("title"),
        wellbeing: text("wellbeing"),
        languages: of_room.iter().map(language).collect(),
        nations: state.nations().iter().map(nation).collect(),
        tables: state.tables().iter().map(table).collect(),
        functions: Function::ALL.iter().map(function).collect(),
        name: profile.and_then(|profile| profile.name.clone()).unwrap_or_default(),
        again,
        other,
        expected: if again { Vec::new() } else { expected(state, words) },
        tapped: profile.filter(|_| !again).and_then(|profile| {
            let line = profile.line.as_ref()?;
            Some((line.to_string(), profile.name.clone()?, nation_name(profile.nation.as_str(), words)))
        }),
        seats: held.iter().map(|one| (one.person.to_string(), called(visitor, state, &one.person))).collect(),
        to: format!("/play/{}", room.id),
        over: state.ended.is_some(),
        moved: None,
        wrong,
    }
}

/// What somebody says about themselves at the door; who tapped their name has said most of it.
fn profile_of(visitor: &Visitor, room: &Room, fields: &Fields) -> Profile {
    let lang = Language::parse(fields.get("language")).unwrap_or(visitor.language);
    let typed = Profile {
        line: None,
        name: fields.some("name").map(Into::into),
        nation: NationId::from(fields.get("nation")),
        table: TableId::from(fields.get("table")),
        lang: lang.into(),
        function: Function::parse(fields.get("function")),
    };
    let seen = room.see();
    let state = seen.state();
    let line = fields.some("line").map(RosterId::from);
    let Some(line) = line.and_then(|line| state.roster.get(&line)).map(|line| &line.value) else {
        return typed;
    };
    let only = || if let [only] = state.tables() { Some(only.clone()) } else { None };
    // On a shared telephone the language is that of whoever held it before.
    let chose = visitor.chose && fields.get("somebody") != "else";
    let own = line.languages.first().filter(|_| !chose);
    Profile {
        line: Some(line.line.clone()),
        name: line.name.clone(),
        nation: line.nation.clone(),
        table: line.table.clone().or_else(only).unwrap_or(typed.table),
        lang: own.copied().unwrap_or(typed.lang),
        function: None,
    }
}

/// Comes in, or says something else about oneself.
pub async fn join(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let room = room(&visitor, &id).await?;
    let fields = Fields::read(&body);
    let held = held(&visitor, &room).await?;
    let mut profile = profile_of(&visitor, &room, &fields);
    // A shared phone: somebody else comes in beside whoever sits here already.
    let other = fields.get("somebody") == "else";
    let holds = held.first().filter(|_| !other).map(|held| held.person.clone());
    let before = holds.as_ref().and_then(|person| room.see().state().profile(person).cloned());
    if let Some(before) = before.as_ref().filter(|_| profile.line.is_none()) {
        // Whose name it is does not change with the table.
        profile.line.clone_from(&before.line);
    }
    let refused = |wrong: Option<String>| {
        let coming = Coming { again: before.is_some(), other, profile: Some(&profile), wrong };
        let page = join_of(&visitor, &room, &held, coming);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
    };
    if profile.line.is_some() && profile.table.as_str().is_empty() {
        return refused(None);
    }
    if holds.is_none() && held.len() >= SEATS {
        return refused(Some(visitor.words().get("slip-exercise-seats")));
    }
    let joined = visitor.state.office.exercise_join(&room, holds, profile.clone(), visitor.moment).await;
    let seat = match joined {
        Ok(seat) => seat,
        Err(Trouble::Exercise(refusal)) => return refused(Some(visitor.words().get(&refusal.id()))),
        Err(Trouble::Slip(message)) => return refused(Some(visitor.words().get(message))),
        Err(trouble) => return Err(trouble.into()),
    };
    let seat = cookie(&visitor, &room.id, &held, &seat);
    to_screens(&room, seat.into_iter().chain([language_cookie(profile.lang.0)]))
}

/// On to the screens, with these cookies.
fn to_screens(room: &Room, cookies: impl Iterator<Item = String>) -> Result<Response, Failure> {
    let mut response = Redirect::to(&format!("/play/{}", room.id)).into_response();
    for cookie in cookies {
        let value = HeaderValue::from_str(&cookie).map_err(|error| Failure::inside(error.to_string()))?;
        response.headers_mut().append(SET_COOKIE, value);
    }
    Ok(response)
}

/// Another of those who share this telephone goes on.
pub async fn switch(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let room = room(&visitor, &id).await?;
    let held = held(&visitor, &room).await?;
    let person = PersonId::from(Fields::read(&body).get("seat"));
    let Some(cookie) = cookie_using(&visitor, &room.id, &held, &person) else {
        return Ok(Redirect::to(&format!("/join/{}", room.id)).into_response());
    };
    let language = room.see().state().profile(&person).map(|profile| language_cookie(profile.lang.0));
    to_screens(&room, [cookie].into_iter().chain(language))
}

/// The picture that opens the door, for phones.
pub async fn qr(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Failure> {
    let Some(seated) = seated(&visitor, &id).await? else { return Err(Failure::no_such()) };
    let address = format!("{}/join/{}", visitor.server(), seated.room.code);
    let code = QrCode::new(address.as_bytes()).map_err(|error| Failure::inside(error.to_string()))?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(260, 260).build();
    Ok(([(CONTENT_TYPE, "image/svg+xml")], picture).into_response())
}
