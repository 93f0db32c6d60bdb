//! The second step of one's sign-in: a code from a telephone, set up and taken away.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::office::Trouble;
use qrcode::QrCode;
use qrcode::render::svg;
use serde::Deserialize;

/// How many points the picture has at least to a side; ours.
const SIDE: u32 = 220;

#[derive(Template)]
#[template(path = "accounts/second.html")]
struct Page<'a> {
    frame: Frame<'a>,
    secret: String,
    picture: String,
    wrong: Option<String>,
}

/// What stands in the forms.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    secret: String,
    #[serde(default)]
    code: String,
}

/// A new secret for a telephone, as a picture and as letters.
pub async fn second_page(signed: SignedIn) -> Result<Response, Failure> {
    let secret = signed.visitor.state.office.second_draw();
    show(&signed, secret, None)
}

fn show(signed: &SignedIn, secret: String, wrong: Option<&str>) -> Result<Response, Failure> {
    let words = signed.visitor.words();
    let frame = Frame::new(&signed.visitor, "account", words.get("second-title"));
    let picture = picture(&secret, &signed.who.login)?;
    let page = html(&Page { frame, secret, picture, wrong: wrong.map(|wrong| words.get(wrong)) })?;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, page).into_response())
}

/// The secret as telephones read it from a screen.
fn picture(secret: &str, login: &str) -> Result<String, Failure> {
    let login: String = login.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.@".contains(*c)).collect();
    let address = format!("otpauth://totp/Parvis:{login}?secret={secret}&issuer=Parvis");
    let code = QrCode::new(address).map_err(|error| Failure::inside(error.to_string()))?;
    let svg = code.render::<svg::Color<'_>>().min_dimensions(SIDE, SIDE).build();
    Ok(svg.split_once("?>").map_or(svg.clone(), |(_, svg)| svg.to_owned()))
}

/// Asks for a code from now on, once the telephone shows the right one. Every session ends, this one too.
pub async fn second_confirm(signed: SignedIn, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    if !visitor.state.may_try(&who.login, visitor.moment) {
        return Err(Failure::too_often());
    }
    match visitor.state.office.second_confirm(who, &typed.secret, &typed.code, visitor.moment).await {
        Ok(()) => Ok(Redirect::to("/sign-in").into_response()),
        Err(Trouble::WrongSignIn) => {
            // Only letters a telephone knows come back into the page.
            let known = |letter: char| letter.is_ascii_uppercase() || ('2'..='7').contains(&letter);
            let secret: String = typed.secret.chars().filter(|letter| known(*letter)).take(32).collect();
            show(&signed, secret, Some("slip-code"))
        }
        Err(trouble) => Err(trouble.into()),
    }
}

/// Asks for no code any more. Every session ends, this one too.
pub async fn second_end(signed: SignedIn, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    if !visitor.state.may_try(&who.login, visitor.moment) {
        return Err(Failure::too_often());
    }
    match visitor.state.office.second_end(who, &typed.code, visitor.moment).await {
        Ok(()) => Ok(Redirect::to("/sign-in").into_response()),
        Err(Trouble::WrongSignIn) => super::own::show(&signed, None, Some("slip-code")).await,
        Err(trouble) => Err(trouble.into()),
    }
}
