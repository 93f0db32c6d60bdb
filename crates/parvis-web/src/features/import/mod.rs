//! Bringing a drawing in: a file, what was understood of it and what would change, then yes or no.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::upload;
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, Preview, Site, Task, Trouble};
use parvis_core::{Arg, Compared, Dossier, FloorPlan, Level, Place};
use parvis_words::Words;

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
    levels: Vec<Drawn>,
    /// What would change against the drawing there is.
    changes: Vec<Change>,
    remarks: usize,
    kept: usize,
    lost: Vec<String>,
    replaces: bool,
}

/// A level that was understood.
struct Drawn {
    name: String,
    /// Its rooms, doors and exits, counted.
    holds: String,
    /// Whether there is anything to draw of it.
    pictured: bool,
}

/// What would change of one kind of thing.
struct Change {
    title: String,
    names: Vec<String>,
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
    let changes = preview.compared.as_ref().map(|compared| changes(compared, &preview, before, words));
    Seen {
        sentence: words.fill("cli-imported", &counts.map(|(name, count)| (name, Arg::Count(count)))),
        levels: plan.levels.iter().map(|level| drawn(level, plan, words)).collect(),
        changes: changes.unwrap_or_default(),
        remarks: plan.remarks.len(),
        kept: preview.kept,
        lost: preview.lost.iter().map(|place| words.place(place, before.unwrap_or(&none))).collect(),
        replaces: before.is_some_and(|dossier| dossier.plan.is_some()),
        job,
    }
}

fn drawn(level: &Level, plan: &FloorPlan, words: &Words) -> Drawn {
    let doors = plan.openings.iter().filter(|opening| opening.level == level.id);
    let (exits, doors): (Vec<_>, Vec<_>) = doors.partition(|opening| opening.exit);
    let rooms = plan.units_on(&level.id).filter(|unit| !unit.category.is_vertical()).count();
    let counts = [("rooms", rooms), ("doors", doors.len()), ("exits", exits.len())];
    let counts = counts.map(|(name, count)| (name, Arg::Count(count as u64)));
    Drawn {
        name: words.level(level),
        holds: words.fill("import-level-holds", &counts),
        pictured: plan.units_on(&level.id).next().is_some(),
    }
}

/// What came, went and is drawn otherwise, named as the drawing it is on has it.
fn changes(compared: &Compared, preview: &Preview, before: Option<&Dossier>, words: &Words) -> Vec<Change> {
    let after = Dossier { plan: Some(preview.plan.clone()), ..Dossier::default() };
    let before = before.unwrap_or(&after);
    let kinds = [
        (&compared.rooms, ["import-rooms-new", "import-rooms-gone", "import-rooms-changed"]),
        (&compared.doors, ["import-doors-new", "import-doors-gone", "import-doors-changed"]),
        (&compared.exits, ["import-exits-new", "import-exits-gone", "import-exits-changed"]),
    ];
    let lists = kinds.into_iter().flat_map(|(kind, [new, gone, changed])| {
        [(&kind.added, new, &after), (&kind.removed, gone, before), (&kind.changed, changed, &after)]
    });
    let lists = lists.filter(|(places, ..)| !places.is_empty());
    let change = |(places, title, on): (&Vec<Place>, &str, &Dossier)| Change {
        title: words.fill(title, &[("count", Arg::Count(places.len() as u64))]),
        names: places.iter().map(|place| words.place(place, on)).collect(),
    };
    lists.map(change).collect()
}

/// The picture of a level of a drawing that waits.
pub async fn picture(
    signed: SignedIn,
    Path((id, job, level)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let level = level.strip_suffix(".png").and_then(|level| level.parse().ok()).ok_or(Trouble::NoSuch)?;
    let one = (&id.as_str().into(), &job.as_str().into());
    let office = &visitor.state.office;
    let bytes = office.import_picture(who, one, level, visitor.language, visitor.moment).await?;
    Ok(([(CONTENT_TYPE, "image/png")], bytes).into_response())
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
