//! The measures of a site: what is in place or planned, the rights check of those that touch rights, and cameras.

mod camera;
mod list;
mod one;
mod rights;

pub use camera::{page as camera, save as camera_save};
pub use list::{page, take};
pub use one::{page as measure, save as measure_save};
pub use rights::{page as rights, save as rights_save};

use crate::shell::error::Failure;
use crate::shell::site::open;
use crate::shell::visitor::SignedIn;
use parvis_app::office::{Action, Kept, Site, Trouble};
use parvis_core::Measure;
use std::sync::Arc;

/// A site for somebody who sees measures there.
async fn look(signed: &SignedIn, id: &str) -> Result<Arc<Site>, Failure> {
    let site = open(signed, id, Action::SeeSite).await?;
    let SignedIn { visitor, who } = signed;
    if visitor.state.office.sees_measures(who, &site, visitor.moment) {
        return Ok(site);
    }
    Err(Trouble::NotAllowed.into())
}

/// A measure that they see; another is as if it were not there.
fn seen<'s>(signed: &SignedIn, site: &'s Site, id: &str) -> Result<&'s Measure, Failure> {
    let SignedIn { visitor, who } = signed;
    let sees = |measure: &&Measure| visitor.state.office.sees_measure(who, site, measure, visitor.moment);
    site.measure(id).filter(sees).ok_or_else(Failure::no_such)
}

/// Why a form comes back.
enum Told {
    /// It cannot be so: the message.
    Wrong(&'static str),
    /// Somebody else changed it meanwhile.
    Changed,
}

/// Whether it is saved, or why the form comes back.
fn told(saved: Result<Kept, Trouble>) -> Result<Option<Told>, Failure> {
    match saved {
        Ok(Kept::Saved(_)) => Ok(None),
        Ok(Kept::Changed) => Ok(Some(Told::Changed)),
        Err(Trouble::Slip(message)) => Ok(Some(Told::Wrong(message))),
        Err(trouble) => Err(trouble.into()),
    }
}

impl Told {
    const fn status(&self) -> axum::http::StatusCode {
        match self {
            Self::Wrong(_) => axum::http::StatusCode::UNPROCESSABLE_ENTITY,
            Self::Changed => axum::http::StatusCode::CONFLICT,
        }
    }
}
