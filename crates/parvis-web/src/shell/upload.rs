//! Forms that bring one file.

use super::error::Failure;
use super::state::State;
use axum::extract::Multipart;
use axum::response::Redirect;
use parvis_app::office::JobId;
use std::time::Duration;

/// So long whoever asked for something waits for it before they are shown how far it is; ours: less than most lose
/// patience in, and most files are read by then.
const SOON: Duration = Duration::from_secs(2);

/// The file of a form that has no other field, at most so many bytes; none where nothing was chosen.
///
/// # Errors
/// It is larger, or the form cannot be read.
pub async fn file(mut form: Multipart, most: usize) -> Result<Option<Vec<u8>>, Failure> {
    while let Some(field) = form.next_field().await? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await?;
            return match bytes.len() {
                0 => Ok(None),
                len if len > most => Err(Failure::too_large()),
                _ => Ok(Some(bytes.to_vec())),
            };
        }
    }
    Ok(None)
}

/// To what was asked for: what takes no time is done when its page is opened.
pub async fn to_job(state: &State, job: &JobId) -> Result<Redirect, Failure> {
    state.office.task_wait(job, SOON).await?;
    Ok(Redirect::to(&format!("/jobs/{job}")))
}
