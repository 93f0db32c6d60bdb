//! One's own account: where one is signed in, the language and colours one reads in.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, back, html};
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::office::{NewProgram, Purpose, Trouble};
use parvis_core::Language;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "accounts/own.html")]
struct Page<'a> {
    frame: Frame<'a>,
    login: &'a str,
    sessions: Vec<SessionLine>,
    roles: Vec<String>,
    /// They sign in with a password already.
    password: bool,
    second: bool,
    passkeys: super::passkeys::Section,
    runs_server: bool,
    programs: Vec<ProgramLine>,
    /// A secret just made: shown once.
    made: Option<String>,
    wrong: Option<String>,
}

/// A secret that somebody gave out.
struct ProgramLine {
    id: String,
    name: String,
    ends: String,
}

struct SessionLine {
    id: String,
    device: String,
    seen: String,
    here: bool,
}

/// The page of one's account.
pub async fn page(signed: SignedIn) -> Result<Response, Failure> {
    show(&signed, None, None).await
}

/// The same, with a secret just made, or what was wrong with what was sent.
pub(super) async fn show(
    signed: &SignedIn,
    made: Option<NewProgram>,
    wrong: Option<&str>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = signed;
    let words = visitor.words();
    let sessions = visitor.state.office.sessions(who, visitor.moment).await?;
    let line = |session: parvis_app::office::Session| SessionLine {
        here: session.id == who.session,
        id: session.id.to_string(),
        device: session.device,
        seen: visitor.when(session.seen),
    };
    let mut roles = Vec::new();
    for grant in &who.grants {
        let place = visitor.state.office.place_name(&grant.node.as_str().into()).await?;
        let role = words.get(&format!("role-{}", grant.role.word()));
        roles.push(format!("{role}: {place}"));
    }
    let program = |it: parvis_app::office::Standing| ProgramLine {
        id: it.id,
        name: words.get(purpose(it.purpose)),
        ends: visitor.when(it.ends),
    };
    let made = made.map(|made| match made.purpose {
        Purpose::Calendar => format!("{}/calendar/{}.ics", visitor.server(), made.secret.as_str()),
        _ => made.secret.as_str().to_owned(),
    });
    let office = &visitor.state.office;
    let page = Page {
        runs_server: office.runs_server(who, visitor.moment).await?,
        password: office.has_password(who).await?,
        second: office.has_second(who).await?,
        passkeys: super::passkeys::Section::of(signed).await?,
        programs: office.programs(who, visitor.moment).await?.into_iter().map(program).collect(),
        made,
        wrong: wrong.map(|wrong| words.get(wrong)),
        frame: Frame::new(visitor, "account", who.name.clone()),
        login: &who.login,
        sessions: sessions.into_iter().map(line).collect(),
        roles,
    };
    let status = if page.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, html(&page)?).into_response())
}

/// The message of what a standing secret is for.
const fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Calendar => "programs-calendar",
        Purpose::ProgramEngines => "programs-engines",
        Purpose::ProgramReads => "programs-reads",
        _ => "programs-writes",
    }
}

/// What a new secret is to be for.
#[derive(Deserialize)]
pub struct Wished {
    #[serde(default)]
    purpose: String,
}

/// Makes a secret for a program or a calendar, and shows it once.
pub async fn program_new(signed: SignedIn, Form(wished): Form<Wished>) -> Result<Response, Failure> {
    let purpose = match wished.purpose.as_str() {
        "calendar" => Purpose::Calendar,
        "engines" => Purpose::ProgramEngines,
        "reads" => Purpose::ProgramReads,
        "writes" => Purpose::ProgramWrites,
        _ => return Err(Failure::slip("slip-choice")),
    };
    let SignedIn { visitor, who } = &signed;
    match visitor.state.office.program_new(who, purpose, visitor.moment).await {
        Ok(made) => show(&signed, Some(made), None).await,
        Err(Trouble::Slip(message)) => show(&signed, None, Some(message)).await,
        Err(trouble) => Err(trouble.into()),
    }
}

/// Ends a secret that one gave out.
pub async fn program_end(
    SignedIn { visitor, who }: SignedIn,
    Path(program): Path<String>,
) -> Result<Redirect, Failure> {
    visitor.state.office.program_end(&who, &program, visitor.moment).await?;
    Ok(Redirect::to("/account"))
}

/// A password in place of one's own.
#[derive(Deserialize)]
pub struct NewPassword {
    #[serde(default)]
    old: String,
    #[serde(default)]
    code: String,
    password: String,
    again: String,
}

/// Takes the new password; every other browser must sign in again.
pub async fn password_change(signed: SignedIn, Form(typed): Form<NewPassword>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    if !visitor.state.may_try(&who.login, visitor.moment) {
        return Err(Failure::too_often());
    }
    let office = &visitor.state.office;
    let taken = if typed.password == typed.again {
        let shown = (typed.old.as_str(), typed.code.as_str());
        office.password_change(who, shown, &typed.password, &visitor.device, visitor.moment).await
    } else {
        Err(Trouble::Slip("slip-passwords-differ"))
    };
    let message = match taken {
        Ok(session) => return Ok(super::sign_in::with_session(visitor, &session, "/account")),
        Err(Trouble::WrongSignIn) => "slip-old-password",
        Err(Trouble::WeakPassword) => "error-weak-password",
        Err(Trouble::Slip(message)) => message,
        Err(trouble) => return Err(trouble.into()),
    };
    show(&signed, None, Some(message)).await
}

/// Ends one of one's sessions.
pub async fn session_end(
    SignedIn { visitor, who }: SignedIn,
    Path(session): Path<String>,
) -> Result<Redirect, Failure> {
    visitor.state.office.session_end(&who, &session.into()).await?;
    Ok(Redirect::to("/account"))
}

/// A choice of the menu, and where it was made.
#[derive(Deserialize)]
pub struct Chosen {
    #[serde(default)]
    language: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    to: String,
}

/// A year, in seconds.
const YEAR: u32 = 365 * 24 * 3600;

/// Reads in another language from now on.
pub async fn language(visitor: Visitor, Form(form): Form<Chosen>) -> Result<Response, Failure> {
    let language = Language::parse(&form.language).ok_or_else(Failure::no_such)?;
    if let Some(who) = &visitor.who {
        visitor.state.office.read_in(who, language, visitor.moment).await?;
    }
    Ok(kept("language", language.tag(), &form.to))
}

/// Reads in other colours from now on.
pub async fn theme(_: Visitor, Form(form): Form<Chosen>) -> Result<Response, Failure> {
    let theme = match form.theme.as_str() {
        "light" => "light",
        "dark" => "dark",
        _ => "",
    };
    Ok(kept("theme", theme, &form.to))
}

fn kept(name: &str, value: &str, to: &str) -> Response {
    let cookie = format!("{name}={value}; Path=/; SameSite=Lax; Max-Age={YEAR}");
    ([(SET_COOKIE, cookie)], Redirect::to(back(to))).into_response()
}
