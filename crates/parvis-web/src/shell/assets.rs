//! What pages load: style, scripts, outlines of countries; inside the program, made from `web/`.

use super::error::Failure;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "dist"]
struct Dist;

/// The address of an asset; it carries the start of its hash, so browsers may keep it for good.
pub fn address(name: &str) -> String {
    let hash = Dist::get(name).map(|file| file.metadata.sha256_hash()).unwrap_or_default();
    let mark = hash.iter().take(6).fold(0_u64, |mark, byte| (mark << 8) | u64::from(*byte));
    format!("/assets/{name}?v={mark:012x}")
}

/// An asset.
pub async fn asset(Path(name): Path<String>) -> Result<Response, Failure> {
    let file = Dist::get(&name).ok_or_else(Failure::no_such)?;
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    };
    let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, file.data).into_response())
}
