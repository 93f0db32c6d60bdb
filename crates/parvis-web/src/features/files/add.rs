//! Adding files: one form with several. Each is kept as soon as it is there, so that one which is refused, or a line that
//! breaks off, takes none of the others along.

use super::{HERE, list};
use crate::shell::error::Failure;
use crate::shell::page::html;
use crate::shell::site::open;
use crate::shell::visitor::SignedIn;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, Shows, Trouble};

/// No more of a file is read into memory, in bytes: the office keeps none so large.
const MOST: usize = 33 << 20;

/// What became of the files of a form.
#[derive(Default)]
struct Taken {
    shows: Option<Shows>,
    added: usize,
    /// Names and messages.
    refused: Vec<(String, &'static str)>,
}

/// Adds the files of a form.
pub async fn add(signed: SignedIn, Path(id): Path<String>, form: Multipart) -> Result<Response, Failure> {
    let site = open(&signed, &id, Action::AddFile).await?;
    let taken = take(&signed, &site.id.to_string(), form).await?;
    if taken.refused.is_empty() && taken.added > 0 {
        return Ok(Redirect::to(&format!("/sites/{id}{HERE}")).into_response());
    }
    let words = signed.visitor.words();
    let mut page = list(&signed, &site, "", taken.shows.unwrap_or(Shows::Photograph)).await?;
    page.added = taken.added;
    page.refused = taken.refused.into_iter().map(|(name, why)| (name, words.get(why))).collect();
    if page.refused.is_empty() {
        page.refused.push((String::new(), words.get("import-no-file")));
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

async fn take(signed: &SignedIn, site: &str, mut form: Multipart) -> Result<Taken, Failure> {
    let mut taken = Taken::default();
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok(taken),
            // What was read before the form became too large is kept, and said.
            Err(error) if too_large(&error) && taken.added > 0 => {
                taken.refused.push((String::new(), "files-too-much"));
                return Ok(taken);
            }
            Err(error) => return Err(error.into()),
        };
        match field.name().unwrap_or_default() {
            "shows" => taken.shows = Shows::parse(&field.text().await?),
            "file" => {
                let name = field.file_name().unwrap_or_default().to_owned();
                match read(field).await {
                    Ok(None) => taken.refused.push((name, "slip-file-large")),
                    // A browser in which nothing was chosen sends a file without a name.
                    Ok(Some(bytes)) if name.is_empty() && bytes.is_empty() => {}
                    Ok(Some(bytes)) => one(signed, site, name, bytes, &mut taken).await?,
                    Err(error) if too_large(&error) => {
                        taken.refused.push((name, "files-too-much"));
                        return Ok(taken);
                    }
                    Err(error) => return Err(error.into()),
                }
            }
            _ => {}
        }
    }
}

async fn one(
    signed: &SignedIn,
    site: &str,
    name: String,
    bytes: Vec<u8>,
    taken: &mut Taken,
) -> Result<(), Failure> {
    let SignedIn { visitor, who } = signed;
    let Some(shows) = taken.shows else {
        taken.refused.push((name, "slip-file-shows"));
        return Ok(());
    };
    let file = (name.as_str(), shows);
    match visitor.state.office.file_add(who, &site.into(), file, bytes, visitor.moment).await {
        Ok(_) => taken.added += 1,
        Err(Trouble::Slip(message)) => taken.refused.push((name, message)),
        Err(trouble) => return Err(trouble.into()),
    }
    Ok(())
}

/// The bytes of a file; none if there are more than are kept: what follows is read and let go, so that the next file is reached.
async fn read(mut field: Field<'_>) -> Result<Option<Vec<u8>>, MultipartError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await? {
        if bytes.len() <= MOST {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok(Some(bytes).filter(|bytes| bytes.len() <= MOST))
}

fn too_large(error: &MultipartError) -> bool {
    error.status() == StatusCode::PAYLOAD_TOO_LARGE
}
