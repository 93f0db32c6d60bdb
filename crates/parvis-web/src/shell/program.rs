//! Programs that ask with a secret in `Authorization: Bearer`, and what they are told when something fails.

use super::error::{Failure, log};
use super::state::State;
use axum::Json;
use axum::extract::rejection::{BytesRejection, JsonRejection, PathRejection, QueryRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use parvis_app::office::{Moment, Trouble, Who};
use parvis_core::{Dossier, Finding, Language, Severity};
use parvis_words::Words;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A program that asks.
pub struct Program {
    /// What every request finds.
    pub state: State,
    /// In whose name.
    pub who: Who,
    /// When.
    pub moment: Moment,
    /// The language its owner reads.
    pub language: Language,
}

impl Program {
    /// The words its owner reads.
    pub fn words(&self) -> &Words {
        self.state.words(self.language)
    }
}

/// What failed, as a program reads it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// A word that stays the same.
    pub error: &'static str,
    /// The same as a sentence in English.
    pub says: String,
}

/// Why a program gets no answer.
#[derive(Debug)]
pub enum Refused {
    /// It holds no secret that works.
    Unknown,
    /// It may only read.
    OnlyReads,
    /// Somebody changed it since the program read it.
    Changed,
    /// What it sent is not what the address takes.
    Request(StatusCode, String),
    /// Whatever fails on pages, too.
    Failure(Failure),
}

impl Refused {
    /// There is no such thing.
    pub const fn no_such() -> Self {
        Self::Failure(Failure::no_such())
    }
}

impl From<Trouble> for Refused {
    fn from(trouble: Trouble) -> Self {
        let says = match &trouble {
            Trouble::Refused(refused) => unusable(refused),
            Trouble::Dossier(findings) => Some(told(findings)),
            _ => None,
        };
        match says {
            Some(says) => Self::Request(StatusCode::UNPROCESSABLE_ENTITY, says),
            None => Self::Failure(trouble.into()),
        }
    }
}

/// What of a file that was sent cannot be used; nothing where it is no fault of the file.
fn unusable(trouble: &parvis_app::Trouble) -> Option<String> {
    use parvis_app::Trouble;
    match trouble {
        Trouble::Refused(finding) => Some(words().says(finding, &Dossier::default())),
        Trouble::DossierBroken { findings, .. } => Some(told(findings)),
        Trouble::NoFloorPlan | Trouble::BadPlace { .. } | Trouble::NoSuchPack { .. } => {
            Some(trouble.to_string())
        }
        _ => None,
    }
}

/// So many errors of files are told at once; ours.
const ERRORS: usize = 10;

/// The errors of files, each with its file and line.
fn told(findings: &[Finding]) -> String {
    let (words, none) = (words(), Dossier::default());
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).take(ERRORS);
    let says = |it: &Finding| format!("{}: {}", words.place(&it.place, &none), words.says(it, &none));
    errors.map(says).collect::<Vec<_>>().join(" ")
}

fn words() -> Words {
    Words::new(Language::En, parvis_app::kinds())
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

macro_rules! request {
    ($($rejection:ty),+) => {$(
        impl From<$rejection> for Refused {
            fn from(rejection: $rejection) -> Self {
                Self::Request(rejection.status(), rejection.body_text())
            }
        }
    )+};
}
request!(JsonRejection, PathRejection, QueryRejection, BytesRejection);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let problem = |status: StatusCode, error, says: String| (status, Json(Problem { error, says }));
        match self {
            Self::Unknown => {
                let says = "Send a secret that works: make one on the page of your account.".to_owned();
                let bearer = [(WWW_AUTHENTICATE, "Bearer")];
                (bearer, problem(StatusCode::UNAUTHORIZED, "unknown", says)).into_response()
            }
            Self::OnlyReads => {
                let says = "This secret is for reading only.".to_owned();
                problem(StatusCode::FORBIDDEN, "only-reads", says).into_response()
            }
            Self::Changed => {
                let says = "Somebody else changed it since you read it: read it again, and send your change with its new mark.";
                problem(StatusCode::CONFLICT, "changed", says.to_owned()).into_response()
            }
            Self::Request(status, says) => problem(status, "request", says).into_response(),
            Self::Failure(failure) => {
                if let Some(inside) = failure.for_the_log() {
                    log("/api", inside);
                }
                let says = Words::new(Language::En, []).get(failure.message());
                problem(failure.status(), failure.message(), says).into_response()
            }
        }
    }
}

impl FromRequestParts<State> for Program {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Refused> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let secret = header.and_then(|value| value.strip_prefix("Bearer ")).ok_or(Refused::Unknown)?;
        let moment = state.moment();
        let program = state.office.program(secret, moment).await?.ok_or(Refused::Unknown)?;
        if !program.writes && !matches!(parts.method, Method::GET | Method::HEAD) {
            return Err(Refused::OnlyReads);
        }
        let language = program.who.language.unwrap_or(Language::En);
        Ok(Self { state: state.clone(), who: program.who, moment, language })
    }
}

/// A body of JSON, refused as every other request is.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned> FromRequest<State> for Body<T> {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &State) -> Result<Self, Refused> {
        Ok(Self(Json::<T>::from_request(request, state).await?.0))
    }
}

/// A query, refused as every other request is.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<State> for Query<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Refused> {
        Ok(Self(axum::extract::Query::<T>::from_request_parts(parts, state).await?.0))
    }
}

/// The pieces of a path, refused as every other request is.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<State> for Path<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Refused> {
        Ok(Self(axum::extract::Path::<T>::from_request_parts(parts, state).await?.0))
    }
}
