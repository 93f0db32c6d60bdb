//! Signing in: by name and password, by a link that works once, by an invitation.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, back, html};
use crate::shell::visitor::{SignedIn, Visitor, session_cookie};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::office::{NewSession, Trouble};
use serde::Deserialize;

/// Where to go once signed in.
#[derive(Deserialize)]
pub struct To {
    to: Option<String>,
}

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct Page<'a> {
    frame: Frame<'a>,
    to: String,
    login: String,
    wrong: Option<String>,
    /// Where the script of passkeys sends the answer, and what it says; none where there are none.
    passkeys: Option<(String, String)>,
}

/// The form to sign in.
pub async fn sign_in_page(visitor: Visitor, Query(To { to }): Query<To>) -> Result<Response, Failure> {
    if visitor.who.is_some() {
        return Ok(Redirect::to(back(to.as_deref().unwrap_or("/"))).into_response());
    }
    Ok(html(&with_form(&visitor, to.unwrap_or_default(), String::new(), None))?.into_response())
}

fn with_form(visitor: &Visitor, to: String, login: String, wrong: Option<String>) -> Page<'_> {
    let frame = Frame::new(visitor, "", visitor.words().get("sign-in-title"));
    Page { passkeys: super::passkeys::to_sign_in(visitor, &to), frame, to, login, wrong }
}

/// What stands in the form.
#[derive(Deserialize)]
pub struct SignIn {
    login: String,
    password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    to: String,
}

/// Signs in, or shows the form again with what was typed.
pub async fn sign_in(visitor: Visitor, Form(form): Form<SignIn>) -> Result<Response, Failure> {
    if !visitor.state.may_try(&form.login, visitor.moment) {
        return Err(Failure::too_often());
    }
    let office = &visitor.state.office;
    let begun =
        office.sign_in(&form.login, &form.password, &form.code, &visitor.device, visitor.moment).await;
    match begun {
        Ok(session) => Ok(with_session(&visitor, &session, back(&form.to))),
        Err(Trouble::WrongSignIn) => {
            let wrong = Some(visitor.words().get("error-wrong-sign-in"));
            let page = html(&with_form(&visitor, form.to, form.login, wrong))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(trouble) => Err(trouble.into()),
    }
}

#[derive(Template)]
#[template(path = "accounts/link.html")]
struct LinkPage<'a> {
    frame: Frame<'a>,
}

/// The page of a link that works once. It is used up by the button, not by programs that look into letters.
pub async fn link_page(visitor: Visitor) -> Result<Response, Failure> {
    let frame = Frame::new(&visitor, "", visitor.words().get("sign-in-title"));
    Ok(html(&LinkPage { frame })?.into_response())
}

/// Signs in by a link.
pub async fn link(visitor: Visitor, Path(secret): Path<String>) -> Result<Response, Failure> {
    let session = visitor.state.office.sign_in_by_link(&secret, &visitor.device, visitor.moment).await?;
    Ok(with_session(&visitor, &session, "/"))
}

#[derive(Template)]
#[template(path = "accounts/invitation.html")]
struct InvitationPage<'a> {
    frame: Frame<'a>,
    login: String,
    name: String,
    wrong: Option<String>,
}

/// The form in which somebody who was invited chooses a password.
pub async fn invitation_page(visitor: Visitor, Path(secret): Path<String>) -> Result<Response, Failure> {
    let account = visitor.state.office.invited(&secret, visitor.moment).await?;
    let frame = Frame::new(&visitor, "", visitor.words().get("invitation-title"));
    let page = InvitationPage { frame, login: account.login, name: account.name, wrong: None };
    Ok(html(&page)?.into_response())
}

/// What stands in it.
#[derive(Deserialize)]
pub struct Chosen {
    password: String,
    again: String,
}

/// Takes the password and signs in.
pub async fn invitation(
    visitor: Visitor,
    Path(secret): Path<String>,
    Form(form): Form<Chosen>,
) -> Result<Response, Failure> {
    let office = &visitor.state.office;
    let account = office.invited(&secret, visitor.moment).await?;
    let taken = if form.password == form.again {
        office.accept(&secret, &form.password, &visitor.device, visitor.moment).await
    } else {
        Err(Trouble::Slip("slip-passwords-differ"))
    };
    let message = match taken {
        Ok(session) => return Ok(with_session(&visitor, &session, "/")),
        Err(Trouble::WeakPassword) => "error-weak-password",
        Err(Trouble::Slip(message)) => message,
        Err(trouble) => return Err(trouble.into()),
    };
    let words = visitor.words();
    let frame = Frame::new(&visitor, "", words.get("invitation-title"));
    let page =
        InvitationPage { frame, login: account.login, name: account.name, wrong: Some(words.get(message)) };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// Signs out.
pub async fn sign_out(SignedIn { visitor, who }: SignedIn) -> Result<Response, Failure> {
    visitor.state.office.sign_out(&who).await?;
    let gone = format!(
        "{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}",
        session_cookie(&visitor.state),
        secure(&visitor)
    );
    Ok(([(SET_COOKIE, gone)], Redirect::to("/sign-in")).into_response())
}

/// Goes on to a page, with the cookie of a new session: whatever session the browser had before is not used again.
pub(super) fn with_session(visitor: &Visitor, session: &NewSession, to: &str) -> Response {
    ([(SET_COOKIE, session_line(visitor, session))], Redirect::to(to)).into_response()
}

/// The cookie of a new session.
pub(super) fn session_line(visitor: &Visitor, session: &NewSession) -> String {
    let seconds = session.ends.duration_since(visitor.moment.now).as_secs();
    let name = session_cookie(&visitor.state);
    let secret = session.secret.as_str();
    format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{}", secure(visitor))
}

fn secure(visitor: &Visitor) -> &'static str {
    if visitor.state.settings.https { "; Secure" } else { "" }
}
