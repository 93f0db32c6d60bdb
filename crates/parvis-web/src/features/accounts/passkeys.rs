//! Passkeys: what the account's page and the page to sign in say of them, and the four questions their script asks.

use super::sign_in::session_line;
use crate::shell::error::Failure;
use crate::shell::page::{address, back, script_words};
use crate::shell::visitor::{SignedIn, Visitor};
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::{Form, Json};
use parvis_app::office::{NoParty, Party, Passkey, Proof, Trouble};
use parvis_core::Arg;
use serde::Deserialize;
use serde_json::{Value, json};

/// What the script says by itself.
const WORDS: &[&str] = &["passkeys-failed", "passkeys-there"];

/// Passkeys on the page of an account.
pub(super) struct Section {
    pub(super) lines: Vec<Line>,
    /// Why there can be none here; none where there can.
    pub(super) why_not: Option<String>,
    /// What is to be shown before they change, and what browsers call that; none where nothing can be.
    pub(super) proof: Option<(String, &'static str)>,
    pub(super) words: String,
}

/// A passkey of the list.
pub(super) struct Line {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) used: String,
}

impl Section {
    pub(super) async fn of(signed: &SignedIn) -> Result<Self, Failure> {
        let SignedIn { visitor, who } = signed;
        let office = &visitor.state.office;
        let passkeys = office.passkeys(who).await?;
        let proof = office.passkey_proof(who).await?;
        Ok(Self {
            lines: passkeys.into_iter().map(|passkey| line(passkey, visitor)).collect(),
            why_not: why_not(visitor),
            proof: match proof {
                Proof::Code => Some((visitor.words().get("sign-in-code"), "one-time-code")),
                Proof::Password => Some((visitor.words().get("passkeys-password"), "current-password")),
                Proof::Nothing => None,
            },
            words: script_words(visitor.words(), WORDS),
        })
    }
}

fn line(passkey: Passkey, visitor: &Visitor) -> Line {
    let made = ("made", Arg::Text(visitor.when(passkey.made)));
    let used = match passkey.used {
        None => visitor.words().fill("passkeys-unused", &[made]),
        Some(used) => visitor.words().fill("passkeys-used", &[made, ("used", Arg::Text(visitor.when(used)))]),
    };
    Line { id: passkey.id.to_string(), name: passkey.name, used }
}

/// The address passkeys belong to, where the visitor is there.
fn party(visitor: &Visitor) -> Option<&Party> {
    visitor.state.settings.party.as_ref().ok().filter(|party| party.is_at(&visitor.host))
}

/// Why the visitor can make none here.
fn why_not(visitor: &Visitor) -> Option<String> {
    let words = visitor.words();
    match &visitor.state.settings.party {
        Ok(party) if party.is_at(&visitor.host) => None,
        Ok(party) => {
            let address = Arg::Text(party.address().to_owned());
            Some(words.fill("passkeys-elsewhere", &[("address", address)]))
        }
        Err(NoParty::NoAddress) => Some(words.get("passkeys-no-address")),
        Err(NoParty::Number) => Some(words.get("passkeys-number")),
        Err(NoParty::Plain) => Some(words.get("passkeys-plain")),
    }
}

/// Where the script of the page to sign in sends the answer, and what it says; none where there are no passkeys.
pub(super) fn to_sign_in(visitor: &Visitor, to: &str) -> Option<(String, String)> {
    party(visitor)?;
    let answer = address("/sign-in/passkey/answer", &[("to", to)]);
    Some((answer, script_words(visitor.words(), &["passkeys-failed"])))
}

/// What somebody typed for a passkey.
#[derive(Deserialize)]
pub struct Wished {
    #[serde(default)]
    name: String,
    #[serde(default)]
    proof: String,
}

/// Asks for a new passkey: what the browser's device is to be handed.
pub async fn passkey_ask(signed: SignedIn, Form(wished): Form<Wished>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let party = party(visitor).ok_or_else(Failure::no_such)?;
    if !visitor.state.may_try(&who.login, visitor.moment) {
        return Err(Failure::too_often());
    }
    let office = &visitor.state.office;
    let asked = office.passkey_ask(who, party, &wished.name, &wished.proof, visitor.moment).await;
    match asked {
        Ok(asked) => Ok(Json(json!({ "asked": asked })).into_response()),
        Err(Trouble::WrongSignIn) => Ok(said(visitor, wrong_proof(&signed).await?)),
        Err(Trouble::Slip(message)) => Ok(said(visitor, message)),
        Err(trouble) => Err(trouble.into()),
    }
}

/// What a device made, and how its owner calls it.
#[derive(Deserialize)]
pub struct Made {
    name: String,
    answer: Value,
}

/// Adds the passkey that the device made.
pub async fn passkey_add(signed: SignedIn, Json(made): Json<Made>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let party = party(visitor).ok_or_else(Failure::no_such)?;
    let answer = made.answer.to_string();
    let office = &visitor.state.office;
    match office.passkey_add(who, party, &made.name, answer.as_bytes(), visitor.moment).await {
        Ok(()) => Ok(Json(json!({ "to": "/account" })).into_response()),
        Err(Trouble::Slip(message)) => Ok(said(visitor, message)),
        Err(trouble) => Err(trouble.into()),
    }
}

/// Removes a passkey.
pub async fn passkey_end(
    signed: SignedIn,
    Path(passkey): Path<String>,
    Form(wished): Form<Wished>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    if !visitor.state.may_try(&who.login, visitor.moment) {
        return Err(Failure::too_often());
    }
    match visitor.state.office.passkey_end(who, &passkey.into(), &wished.proof, visitor.moment).await {
        Ok(()) => Ok(Redirect::to("/account").into_response()),
        Err(Trouble::WrongSignIn) => super::own::show(&signed, None, Some(wrong_proof(&signed).await?)).await,
        Err(trouble) => Err(trouble.into()),
    }
}

/// Asks whoever wants to sign in for a passkey.
pub async fn sign_in_ask(visitor: Visitor) -> Result<Response, Failure> {
    let party = party(&visitor).ok_or_else(Failure::no_such)?;
    let asked = visitor.state.office.sign_in_ask(party, visitor.moment).await?;
    let asked = asked.ok_or_else(Failure::too_often)?;
    Ok(Json(json!({ "asked": asked })).into_response())
}

/// Where to go once signed in.
#[derive(Deserialize)]
pub struct To {
    #[serde(default)]
    to: String,
}

/// Signs in by what a device signed.
pub async fn sign_in_answer(
    visitor: Visitor,
    Query(To { to }): Query<To>,
    answer: Bytes,
) -> Result<Response, Failure> {
    let party = party(&visitor).ok_or_else(Failure::no_such)?;
    let office = &visitor.state.office;
    match office.sign_in_by_passkey(party, &answer, &visitor.device, visitor.moment).await {
        Ok(session) => {
            let cookie = [(SET_COOKIE, session_line(&visitor, &session))];
            Ok((cookie, Json(json!({ "to": back(&to) }))).into_response())
        }
        Err(Trouble::Slip(message)) => Ok(said(&visitor, message)),
        Err(trouble) => Err(trouble.into()),
    }
}

/// The message when what was shown is not right.
async fn wrong_proof(signed: &SignedIn) -> Result<&'static str, Failure> {
    let proof = signed.visitor.state.office.passkey_proof(&signed.who).await?;
    Ok(if proof == Proof::Code { "slip-code" } else { "slip-password" })
}

/// A sentence for the script to show where the button is.
fn said(visitor: &Visitor, message: &str) -> Response {
    let says = visitor.words().get(message);
    (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "says": says }))).into_response()
}
