//! Coming in: six digits or a picture to photograph, a language, a name if one likes, a country, a table.

use super::seat::{cookie, holder, room, seated};
use super::wish::Fields;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, own_name};
use crate::shell::paper::host;
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::{CONTENT_TYPE, HeaderMap, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::event::Profile;
use parvis_app::exercises::id::{Function, Lang, NationId, TableId};
use parvis_app::exercises::nation as nation_name;
use parvis_app::office::{Room, Trouble};
use parvis_core::Language;
use qrcode::QrCode;
use qrcode::render::svg;

/// How long a code is.
const DIGITS: usize = 6;

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
    /// Somebody sits here with this browser already.
    again: bool,
    over: bool,
    wrong: Option<String>,
}

/// The page that asks for the six digits.
pub async fn code_page(visitor: Visitor) -> Result<Html<String>, Failure> {
    html(&code_of(&visitor, "", None))
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
    if let Some(to) = by_code(&visitor, code).await? {
        return Ok(Redirect::to(&to).into_response());
    }
    let page = code_of(&visitor, code, Some("join-wrong-code"));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
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
pub async fn join_page(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Failure> {
    if id.len() == DIGITS {
        let to = by_code(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
        return Ok(Redirect::to(&to).into_response());
    }
    let room = room(&visitor, &id).await?;
    let profile = match holder(&visitor, &room).await? {
        Some(person) => room.see().state().profile(&person).cloned(),
        None => None,
    };
    Ok(html(&join_of(&visitor, &room, profile.as_ref(), None))?.into_response())
}

fn join_of<'a>(
    visitor: &'a Visitor,
    room: &Room,
    profile: Option<&Profile>,
    wrong: Option<String>,
) -> JoinPage<'a> {
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
        let name = words.fill("live-table", &[("table", parvis_core::Arg::Text(one.to_string()))]);
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
        again: profile.is_some(),
        over: state.ended.is_some(),
        wrong,
    }
}

/// Comes in, or says something else about oneself.
pub async fn join(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let room = room(&visitor, &id).await?;
    let fields = Fields::read(&body);
    let lang = Language::parse(fields.get("language")).unwrap_or(visitor.language);
    let profile = Profile {
        line: None,
        name: fields.some("name").map(Into::into),
        nation: NationId::from(fields.get("nation")),
        table: TableId::from(fields.get("table")),
        lang: lang.into(),
        function: Function::parse(fields.get("function")),
    };
    // A shared phone: somebody else comes in beside whoever sits here already.
    let holds = if fields.get("somebody") == "else" { None } else { holder(&visitor, &room).await? };
    let joined = visitor.state.office.exercise_join(&room, holds, profile.clone(), visitor.moment).await;
    let seat = match joined {
        Ok(seat) => seat,
        Err(Trouble::Exercise(refusal)) => {
            let wrong = visitor.words().get(&refusal.id());
            let page = join_of(&visitor, &room, Some(&profile), Some(wrong));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
        }
        Err(trouble) => return Err(trouble.into()),
    };
    let mut response = Redirect::to(&format!("/play/{}", room.id)).into_response();
    let language = format!("language={}; Path=/; SameSite=Lax; Max-Age=31536000", lang.tag());
    for cookie in cookie(&visitor, &room.id, &seat).into_iter().chain([language]) {
        let value = HeaderValue::from_str(&cookie).map_err(|error| Failure::inside(error.to_string()))?;
        response.headers_mut().append(SET_COOKIE, value);
    }
    Ok(response)
}

/// The picture that opens the door, for phones.
pub async fn qr(visitor: Visitor, headers: HeaderMap, Path(id): Path<String>) -> Result<Response, Failure> {
    let Some(seated) = seated(&visitor, &id).await? else { return Err(Failure::no_such()) };
    let address = format!("{}/join/{}", host(&visitor, &headers), seated.room.code);
    let code = QrCode::new(address.as_bytes()).map_err(|error| Failure::inside(error.to_string()))?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(260, 260).build();
    Ok(([(CONTENT_TYPE, "image/svg+xml")], picture).into_response())
}
