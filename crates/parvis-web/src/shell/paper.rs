//! Files made for a reader, and the address of this server that stands in them.

use super::visitor::Visitor;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HOST, HeaderMap};
use axum::response::{IntoResponse as _, Response};
use parvis_app::office::PaperFile;

/// A file to be opened or kept.
pub fn download(file: PaperFile) -> Response {
    let name = format!("inline; filename=\"{}\"", file.name);
    ([(CONTENT_TYPE, file.kind.to_owned()), (CONTENT_DISPOSITION, name)], file.bytes).into_response()
}

/// The address of this server, as the browser that asks knows it.
pub fn host(visitor: &Visitor, headers: &HeaderMap) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let scheme = if visitor.state.settings.https { "https" } else { "http" };
    format!("{scheme}://{host}")
}
