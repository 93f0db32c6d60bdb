//! All sites on one map.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, PLACE_WORDS, html, script_words};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Json;
use axum::response::Html;
use parvis_app::office::Counts;
use serde_json::{Value, json};

#[derive(Template)]
#[template(path = "map/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    words: String,
    sites: Vec<(String, String, bool)>,
}

/// The map, and beside it the same sites as a list.
pub async fn page(SignedIn { visitor, who }: SignedIn) -> Result<Html<String>, Failure> {
    let spots = visitor.state.office.map(&who, visitor.moment).await?;
    let line = |spot: &parvis_app::office::Spot| {
        (spot.site.dossier.to_string(), spot.site.name.clone(), spot.coarse)
    };
    html(&Page {
        frame: Frame::new(&visitor, "map", visitor.words().get("web-map")),
        words: script_words(visitor.words(), PLACE_WORDS),
        sites: spots.iter().take(200).map(line).collect(),
    })
}

/// The sites as points. Where somebody may not know the exact spot, the point is the middle of a square of some 10 km.
pub async fn data(SignedIn { visitor, who }: SignedIn) -> Result<Json<Value>, Failure> {
    let spots = visitor.state.office.map(&who, visitor.moment).await?;
    let feature = |spot: parvis_app::office::Spot| {
        let counts = spot.site.counts;
        let worst = match counts {
            None => "unknown",
            Some(Counts { errors: 0, warnings: 0, .. }) => "none",
            Some(Counts { errors: 0, .. }) => "warning",
            Some(_) => "error",
        };
        json!({
            "type": "Feature",
            "geometry": { "type": "Point", "coordinates": [spot.at.0, spot.at.1] },
            "properties": {
                "id": spot.site.dossier.as_str(), "name": spot.site.name,
                "href": format!("/sites/{}", spot.site.dossier), "coarse": spot.coarse, "worst": worst,
                "count": counts.map(|counts| counts.errors + counts.warnings),
            },
        })
    };
    Ok(Json(json!({
        "type": "FeatureCollection",
        "features": spots.into_iter().map(feature).collect::<Vec<_>>(),
    })))
}
