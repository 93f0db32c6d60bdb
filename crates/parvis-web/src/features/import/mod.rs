//! Bringing a drawing in: a file, what was understood of it and what would change, then yes or no.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::upload;
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, Preview, Site, Task};
use parvis_core::{Arg, Dossier};

#[derive(Template)]
#[template(path = "import/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    wrong: Option<String>,
    seen: Option<Seen>,
}

/// What was understood of a file.
struct Seen {
    job: String,
    sentence: String,
    levels: Vec<(i16, String)>,
    remarks: usize,
    kept: usize,
    lost: Vec<String>,
    replaces: bool,
}

fn page_of<'a>(signed: &'a SignedIn, site: &Site, wrong: Option<String>, seen: Option<Seen>) -> Page<'a> {
    let title = signed.visitor.words().get("import-title");
    let head = SiteHead::new(signed, site, "/place");
    Page { frame: Frame::new(&signed.visitor, "sites", title), head, wrong, seen }
}

/// The form.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    html(&page_of(&signed, &site, None, None))
}

/// Has a file read. Nothing is changed yet.
pub async fn look(signed: SignedIn, Path(id): Path<String>, form: Multipart) -> Result<Response, Failure> {
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    let SignedIn { visitor, who } = &signed;
    let Some(Sent { name, bytes, mapping }) = Sent::read(form).await? else {
        let wrong = visitor.words().get("import-no-file");
        let page = html(&page_of(&signed, &site, Some(wrong), None))?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let task = Task::Drawing { site: site.id.to_string(), name, mapping };
    let office = &visitor.state.office;
    let job = office.task_ask(who, task, Some(&bytes), visitor.language, visitor.moment).await?;
    Ok(upload::to_job(&visitor.state, &job).await?.into_response())
}

/// What a file was read as, and what would change.
pub async fn seen(
    signed: SignedIn,
    Path((id, job)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    let SignedIn { visitor, who } = &signed;
    let one = (&site.id, &job.as_str().into());
    let preview = visitor.state.office.import_seen(who, one, visitor.moment).await?;
    let seen = understood(&signed, job, preview, &site);
    html(&page_of(&signed, &site, None, Some(seen)))
}

fn understood(signed: &SignedIn, job: String, preview: Preview, site: &Site) -> Seen {
    let words = signed.visitor.words();
    let plan = &preview.plan;
    let before = site.opened.dossier.as_ref();
    let exits = plan.exits().count() as u64;
    let counts = [
        ("levels", plan.levels.len() as u64),
        ("rooms", plan.rooms().count() as u64),
        ("doors", plan.openings.len() as u64 - exits),
        ("exits", exits),
    ];
    let none = Dossier::default();
    Seen {
        sentence: words.fill("cli-imported", &counts.map(|(name, count)| (name, Arg::Count(count)))),
        levels: plan.levels.iter().map(|level| (level.ordinal, words.level(level))).collect(),
        remarks: plan.remarks.len(),
        kept: preview.kept,
        lost: preview.lost.iter().map(|place| words.place(place, before.unwrap_or(&none))).collect(),
        replaces: before.is_some_and(|dossier| dossier.plan.is_some()),
        job,
    }
}

/// Puts the drawing in place.
pub async fn put(signed: SignedIn, Path((id, job)): Path<(String, String)>) -> Result<Redirect, Failure> {
    let SignedIn { visitor, who } = &signed;
    let one = (&id.as_str().into(), &job.as_str().into());
    visitor.state.office.import_put(who, one, visitor.moment).await?;
    Ok(Redirect::to(&format!("/sites/{id}/place")))
}

/// What was sent.
struct Sent {
    name: String,
    bytes: Vec<u8>,
    mapping: Option<String>,
}

impl Sent {
    /// None when no file is among it.
    async fn read(mut form: Multipart) -> Result<Option<Self>, Failure> {
        let (mut file, mut mapping) = (None, None);
        while let Some(field) = form.next_field().await? {
            match field.name().unwrap_or_default() {
                "file" => {
                    let name: String = field
                        .file_name()
                        .unwrap_or_default()
                        .chars()
                        .filter(|c| !c.is_control())
                        .take(200)
                        .collect();
                    file = Some((name, field.bytes().await?.to_vec()));
                }
                "mapping" => {
                    mapping = Some(field.text().await?).filter(|text| !text.trim().is_empty());
                }
                _ => {}
            }
        }
        Ok(file.filter(|(name, bytes)| !name.is_empty() && !bytes.is_empty()).map(|(name, bytes)| Self {
            name,
            bytes,
            mapping,
        }))
    }
}
