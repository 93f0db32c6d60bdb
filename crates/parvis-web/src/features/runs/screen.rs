//! The usual run of a forecast for the playing script: where everybody is, and how many have arrived when.

use super::found::{Beside, Found, both, one};
use crate::shell::error::Failure;
use crate::shell::page::address;
use crate::shell::visitor::SignedIn;
use axum::Json;
use axum::extract::{Path, Query};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use parvis_app::egress::Mode;
use parvis_app::office::Trouble;
use parvis_words::Words;
use serde::Deserialize;
use serde_json::{Value, json};

/// What the script needs before the frames.
pub async fn play(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(look): Query<Beside>,
) -> Result<Json<Value>, Failure> {
    let (_, site, found) = both(&signed, &id, &look).await?;
    let words = signed.visitor.words();
    let mut runs = found.iter().filter_map(|found| screen(found, site.id.as_str(), words));
    let mut first = runs.next().ok_or_else(Failure::no_such)?;
    if let (Some(beside), Some(first)) = (runs.next(), first.as_object_mut()) {
        first.insert("beside".into(), beside);
    }
    Ok(Json(first))
}

fn screen(found: &Found, site: &str, words: &Words) -> Option<Value> {
    let Found { run, figures, title } = found;
    let film = figures.film.as_ref()?;
    let curve = match run.ask.mode {
        Mode::Evacuate => "run-curve-out",
        Mode::Lockdown | Mode::Shelter => "run-curve-in",
    };
    let revision = run.revision.to_string();
    Some(json!({
        "title": title,
        "place": address(&format!("/sites/{site}/place.json"), &[("revision", &*revision)]),
        "rate": film.rate,
        "frames": film.frames,
        "people": film.people,
        "chunk": film.chunk,
        "frames_url": format!("/runs/{}/frames", run.id),
        "box": film.bounds,
        "levels": film.levels,
        "curves": [{
            "title": words.get(curve),
            "seconds": (0..figures.arrived.len()).collect::<Vec<_>>(),
            "values": figures.arrived,
        }],
    }))
}

/// Which frames are wanted.
#[derive(Deserialize)]
pub struct Piece {
    /// The first.
    #[serde(default)]
    from: usize,
}

/// A piece of the frames.
pub async fn frames(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(Piece { from }): Query<Piece>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let office = &visitor.state.office;
    let (run, site) = one(&signed, &id).await?;
    if office.looking(who, &site, visitor.moment) == parvis_app::office::Looking::Never {
        return Err(Trouble::NotAllowed.into());
    }
    let bytes = office.run_frames(&run, from).await?;
    Ok(([(CONTENT_TYPE, "application/octet-stream")], bytes).into_response())
}
