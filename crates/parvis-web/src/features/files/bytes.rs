//! The bytes of a file. Only pictures are shown by the browser; everything else it puts away as a file.

use crate::shell::error::Failure;
use crate::shell::paper::attached;
use crate::shell::reason;
use crate::shell::visitor::SignedIn;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use parvis_app::office::SiteFile;

async fn bytes(signed: &SignedIn, (id, file): (String, String)) -> Result<(SiteFile, Vec<u8>), Failure> {
    let SignedIn { visitor, who } = signed;
    let why = &reason::given(signed, &id);
    let one = (&id.into(), &file.into());
    Ok(visitor.state.office.file_open(who, one, why, visitor.moment).await?)
}

/// A file to be kept.
pub async fn download(signed: SignedIn, Path(which): Path<(String, String)>) -> Result<Response, Failure> {
    let (file, bytes) = bytes(&signed, which).await?;
    Ok(attached(&file.name, file.media_type, bytes))
}

/// A picture within its page.
pub async fn picture(signed: SignedIn, Path(which): Path<(String, String)>) -> Result<Response, Failure> {
    let (file, bytes) = bytes(&signed, which).await?;
    if !file.picture {
        return Err(Failure::no_such());
    }
    Ok(([(CONTENT_TYPE, file.media_type)], bytes).into_response())
}
