//! Forms that may bring a file, and what is said of a file that cannot be used.

use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use axum::body::{Bytes, to_bytes};
use axum::extract::multipart::Multipart;
use axum::extract::{FromRequest as _, Request};
use axum::http::header::CONTENT_TYPE;
use parvis_core::{Dossier, Finding};
use parvis_words::Words;

/// So many places of a scenario are named at once; ours: whoever mends those sees the next.
const NAMED: usize = 40;

/// What a form sent.
pub struct Sent {
    /// Its fields.
    pub fields: Fields,
    /// Its file; nothing, if none was chosen.
    pub file: Option<Vec<u8>>,
    /// What the file is called.
    pub name: Option<String>,
}

impl Sent {
    /// Reads a form, whether its page can send files or not; at most so many bytes.
    ///
    /// # Errors
    /// It is too large, or no form.
    pub async fn read(request: Request, most: usize) -> Result<Self, Failure> {
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            let body: Bytes = to_bytes(request.into_body(), most).await.map_err(|_| Failure::too_large())?;
            return Ok(Self { fields: Fields::read(&body), file: None, name: None });
        }
        let form = Multipart::from_request(request, &()).await;
        let mut form = form.map_err(|_| Failure::slip("error-bad-request"))?;
        let (mut fields, mut file, mut called) = (Vec::new(), None, None);
        while let Some(field) = form.next_field().await? {
            let name = field.name().unwrap_or_default().to_owned();
            if let Some(name) = field.file_name() {
                called = Some(name.to_owned()).filter(|name| !name.is_empty()).or(called);
                let bytes = field.bytes().await?;
                file = Some(bytes.to_vec()).filter(|bytes| !bytes.is_empty()).or(file);
            } else {
                fields.push((name, field.text().await?));
            }
        }
        Ok(Self { fields: Fields::of(fields), file, name: called })
    }
}

/// What is wrong with a scenario, for whoever is to mend it.
pub struct Mistakes {
    /// Where, what, and what to do.
    pub all: Vec<(String, String, String)>,
    /// So many more there are.
    pub more: usize,
}

impl Mistakes {
    /// Each with its file and line.
    pub fn new(findings: &[Finding], words: &Words) -> Self {
        let none = Dossier::default();
        let one = |finding: &Finding| {
            (words.place(&finding.place, &none), words.says(finding, &none), words.settle(finding, &none))
        };
        Self {
            all: findings.iter().take(NAMED).map(one).collect(),
            more: findings.len().saturating_sub(NAMED),
        }
    }
}
