//! Files made for a reader.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use parvis_app::office::PaperFile;

/// A file to be opened or kept.
pub fn download(file: PaperFile) -> Response {
    let name = format!("inline; filename=\"{}\"", file.name);
    ([(CONTENT_TYPE, file.kind.to_owned()), (CONTENT_DISPOSITION, name)], file.bytes).into_response()
}

/// A file that the browser puts away and never shows. Its name stands there twice: plain for old browsers, with every
/// sign that could mean something left out, and whole (RFC 6266).
pub fn attached(name: &str, media_type: &str, bytes: Vec<u8>) -> Response {
    let safe = |c: char| c.is_ascii_alphanumeric() || "-_. ".contains(c);
    let plain: String = name.chars().map(|c| if safe(c) { c } else { '_' }).collect();
    let mut whole = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            whole.push(char::from(byte));
        } else {
            whole.push_str(&format!("%{byte:02X}"));
        }
    }
    let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}");
    ([(CONTENT_TYPE, media_type.to_owned()), (CONTENT_DISPOSITION, disposition)], bytes).into_response()
}
