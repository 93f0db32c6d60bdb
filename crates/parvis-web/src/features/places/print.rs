//! The plans of all sites of a place, printed at once.

use super::{Way, slip};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::upload;
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use parvis_app::office::{NodeId, Print, Task};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "places/print.html")]
struct Page<'a> {
    frame: Frame<'a>,
    way: Way,
    /// What can be printed: word, name, chosen.
    parts: Vec<(&'static str, String, bool)>,
    why: String,
    wrong: Option<String>,
}

/// What was chosen.
#[derive(Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    part: String,
    #[serde(default)]
    why: String,
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    node: &NodeId,
    wanted: Wanted,
    wrong: Option<&str>,
) -> Result<Page<'a>, Failure> {
    let words = signed.visitor.words();
    let chosen = Print::parse(&wanted.part).unwrap_or_default();
    let part = |part: Print| {
        let name = match part {
            Print::Whole => "places-print-whole",
            Print::Responders => "plan-responder-sheet",
            Print::ClassCard => "plan-classification",
        };
        (part.word(), words.get(name), part == chosen)
    };
    Ok(Page {
        frame: Frame::new(&signed.visitor, "sites", words.get("places-print")),
        way: Way::to(signed, node).await?,
        parts: Print::ALL.map(part).into(),
        why: wanted.why,
        wrong: wrong.map(|message| words.get(message)),
    })
}

/// What is to be printed.
pub async fn print_page(signed: SignedIn, Path(node): Path<String>) -> Result<Html<String>, Failure> {
    html(&page_of(&signed, &node.into(), Wanted::default(), None).await?)
}

/// Prints it.
pub async fn print(
    signed: SignedIn,
    Path(node): Path<String>,
    Form(wanted): Form<Wanted>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let part = Print::parse(&wanted.part).unwrap_or_default();
    let task = Task::Plans { place: node.clone(), part, why: wanted.why.trim().to_owned() };
    match visitor.state.office.task_ask(who, task, None, visitor.language, visitor.moment).await {
        Ok(job) => Ok(upload::to_job(&visitor.state, &job).await?.into_response()),
        Err(trouble) => {
            let message = slip(trouble)?;
            let page = page_of(&signed, &node.into(), wanted, Some(message)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
    }
}
