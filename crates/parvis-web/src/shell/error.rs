//! What can fail, as the visitor sees it: one sentence that says what happened and what to do, in their language.

use super::page::{Frame, html};
use super::visitor::Visitor;
use askama::Template;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use parvis_app::office::Trouble;
use std::sync::Arc;

/// Why a request failed.
#[derive(Clone, Debug)]
pub struct Failure {
    status: StatusCode,
    /// The message of `locales/` that says it.
    message: &'static str,
    /// For the log, never for the visitor.
    inside: Option<Arc<str>>,
}

impl Failure {
    /// What must not happen.
    pub fn inside(text: impl Into<Arc<str>>) -> Self {
        Self { status: StatusCode::INTERNAL_SERVER_ERROR, message: "error-inside", inside: Some(text.into()) }
    }

    /// There is no such page, or nobody may tell the visitor.
    pub const fn no_such() -> Self {
        Self { status: StatusCode::NOT_FOUND, message: "error-no-such", inside: None }
    }

    /// Tried too often.
    pub const fn too_often() -> Self {
        Self { status: StatusCode::TOO_MANY_REQUESTS, message: "error-too-often", inside: None }
    }

    /// More requests than one address may send.
    pub const fn too_many() -> Self {
        Self { status: StatusCode::TOO_MANY_REQUESTS, message: "error-too-many", inside: None }
    }

    /// What was sent is too large.
    pub const fn too_large() -> Self {
        Self { status: StatusCode::PAYLOAD_TOO_LARGE, message: "error-too-large", inside: None }
    }

    /// The status it is answered with.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The message that says it.
    pub const fn message(&self) -> &'static str {
        self.message
    }

    /// What only the log is told.
    pub fn for_the_log(&self) -> Option<&str> {
        self.inside.as_deref()
    }

    /// What was sent cannot be used.
    pub const fn slip(message: &'static str) -> Self {
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, message, inside: None }
    }
}

/// A form with files that cannot be read: more was sent than its page takes, or it is no form.
impl From<MultipartError> for Failure {
    fn from(error: MultipartError) -> Self {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Self::too_large()
        } else {
            Self::slip("error-bad-request")
        }
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        let (status, message) = match trouble {
            Trouble::NoSuch => (StatusCode::NOT_FOUND, "error-no-such"),
            Trouble::NotAllowed => (StatusCode::FORBIDDEN, "error-not-allowed"),
            Trouble::ReasonNeeded => (StatusCode::FORBIDDEN, "error-reason-needed"),
            Trouble::WrongSignIn => (StatusCode::UNPROCESSABLE_ENTITY, "error-wrong-sign-in"),
            Trouble::DeadLink => (StatusCode::GONE, "error-dead-link"),
            Trouble::WeakPassword => (StatusCode::UNPROCESSABLE_ENTITY, "error-weak-password"),
            Trouble::Taken => (StatusCode::UNPROCESSABLE_ENTITY, "error-taken"),
            Trouble::Broken | Trouble::Dossier(_) => (StatusCode::CONFLICT, "error-broken"),
            Trouble::Pack(_) => (StatusCode::UNPROCESSABLE_ENTITY, "slip-script-pack"),
            Trouble::Slip(message) => (StatusCode::UNPROCESSABLE_ENTITY, message),
            Trouble::Store(parvis_app::office::StoreTrouble::BadText { .. }) => {
                (StatusCode::UNPROCESSABLE_ENTITY, "slip-text")
            }
            other => return Self::inside(other.to_string()),
        };
        Self { status, message, inside: None }
    }
}

impl IntoResponse for Failure {
    /// A bare answer that carries the failure: [`render`] makes a page of it once the visitor's language is known.
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct Page<'a> {
    frame: Frame<'a>,
    says: String,
    settle: String,
}

/// Makes a page of a failure, and of what the server itself refused without one.
pub fn render(visitor: &Visitor, mut response: Response) -> Response {
    let failure = response.extensions_mut().remove::<Failure>();
    // A form that comes back with what was typed is a page already; what a script is told is none.
    let kind = response.headers().get(CONTENT_TYPE).map(axum::http::HeaderValue::as_bytes);
    let said = kind.is_some_and(|kind| kind.starts_with(b"text/html") || kind == b"application/json");
    let failure = failure.or_else(|| if said { None } else { refused(response.status()) });
    let Some(failure) = failure else { return response };
    if let Some(inside) = &failure.inside {
        log(&visitor.path, inside);
    }
    let words = visitor.words();
    let settle = words.find(&format!("{}-settle", failure.message)).unwrap_or_default();
    let page = Page {
        frame: Frame::new(visitor, "", words.get("error-title")),
        says: words.get(failure.message),
        settle,
    };
    match html(&page) {
        Ok(page) => (failure.status, page).into_response(),
        Err(_) => failure.status.into_response(),
    }
}

/// What the server refused before any handler saw it.
fn refused(status: StatusCode) -> Option<Failure> {
    let message = match status {
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            "error-bad-request"
        }
        StatusCode::METHOD_NOT_ALLOWED => "error-no-such",
        StatusCode::PAYLOAD_TOO_LARGE => "error-too-large",
        _ => return None,
    };
    Some(Failure { status, message, inside: None })
}

/// One line for whoever runs the server.
pub fn log(path: &str, what: &str) {
    tracing::error!(target: "parvis", path = path.split('?').next().unwrap_or_default(), "{what}");
}

/// The page for addresses that are none.
pub async fn no_such_page() -> Failure {
    Failure::no_such()
}
