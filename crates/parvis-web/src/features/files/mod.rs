//! The files of a site: blueprints, photographs and others, listed, added, looked at, removed.

mod add;
mod bytes;

pub use add::add;
pub use bytes::{download, picture};

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::reason;
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, Shows, Site, SiteFile, Trouble};
use parvis_core::Arg;
use parvis_words::Words;
use serde::Deserialize;

/// The end of the address of the list.
const HERE: &str = "/files";

#[derive(Template)]
#[template(path = "files/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    /// None for who adds files and sees none without a reason.
    files: Vec<Line>,
    adds: bool,
    shows: Vec<(&'static str, String, bool)>,
    /// How many files were added just now.
    added: usize,
    /// Which were not, and why.
    refused: Vec<(String, String)>,
}

/// A file, as the list and its own page show it.
struct Line {
    to: String,
    name: String,
    shows: String,
    about: String,
    by: String,
}

impl Line {
    fn new(visitor: &Visitor, site: &Site, file: &SiteFile) -> Self {
        let words = visitor.words();
        let args = [("format", Arg::Text(file.format.clone())), ("size", Arg::Text(size(file.size, words)))];
        Self {
            to: format!("/sites/{}/files/{}", site.id, file.id),
            name: file.name.clone(),
            shows: shows(file.shows, words),
            about: words.fill("files-about", &args),
            by: words.fill(
                "files-by",
                &[("who", Arg::Text(file.by.clone())), ("when", Arg::Text(visitor.when(file.at)))],
            ),
        }
    }
}

fn shows(shows: Shows, words: &Words) -> String {
    words.get(match shows {
        Shows::Blueprint => "files-blueprint",
        Shows::Photograph => "files-photograph",
        Shows::Other => "files-other",
    })
}

/// How large a file is, as people say it: a million bytes are a megabyte.
fn size(bytes: u64, words: &Words) -> String {
    let (message, unit) = if bytes < 1_000_000 { ("files-kb", 1e3) } else { ("files-mb", 1e6) };
    let size = (bytes as f64 / unit).max(0.1);
    words.fill(message, &[("size", Arg::Number(size, 1))])
}

/// The question why, if the reader sees files only with a reason and gave none.
fn asked(signed: &SignedIn, site: &Site, why: &str) -> Result<Option<Html<String>>, Failure> {
    let SignedIn { visitor, who } = signed;
    let looking = visitor.state.office.looking_with(who, Action::SeeFile, site, visitor.moment);
    reason::asked(signed, site, HERE, looking, why)
}

/// The list; for some, only once they have said why.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeSite).await?;
    let why = &reason::given(&signed, &id);
    match asked(&signed, &site, why)? {
        Some(question) => Ok(question),
        None => html(&list(&signed, &site, why, Shows::Photograph).await?),
    }
}

async fn list<'a>(
    signed: &'a SignedIn,
    site: &Site,
    why: &str,
    chosen: Shows,
) -> Result<ListPage<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let words = visitor.words();
    let (_, files) = visitor.state.office.files(who, &site.id, why, visitor.moment).await?;
    let head = SiteHead::new(signed, site, HERE);
    Ok(ListPage {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-files"), head.name)),
        head,
        files: files.iter().map(|file| Line::new(visitor, site, file)).collect(),
        adds: visitor.state.office.may(who, Action::AddFile, site, visitor.moment),
        shows: Shows::ALL.map(|one| (one.word(), shows(one, words), one == chosen)).into(),
        added: 0,
        refused: Vec::new(),
    })
}

#[derive(Template)]
#[template(path = "files/file.html")]
struct FilePage<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    file: Line,
    /// The picture itself, where it is one.
    picture: Option<String>,
    download: String,
    /// Where it is removed, for who may.
    remove: Option<String>,
    /// The reason that was typed.
    typed: String,
    wrong: Option<String>,
}

/// One file.
pub async fn file(
    signed: SignedIn,
    Path((id, file)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeSite).await?;
    let why = &reason::given(&signed, &id);
    match asked(&signed, &site, why)? {
        Some(question) => Ok(question),
        None => html(&file_page(&signed, &file, &site, why).await?),
    }
}

async fn file_page<'a>(
    signed: &'a SignedIn,
    file: &str,
    site: &Site,
    why: &str,
) -> Result<FilePage<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let one = (&site.id, &file.into());
    let (_, file) = visitor.state.office.file(who, one, why, visitor.moment).await?;
    let head = SiteHead::new(signed, site, HERE);
    let at = format!("/sites/{}/files/{}", site.id, file.id);
    Ok(FilePage {
        frame: Frame::new(visitor, "sites", format!("{} · {}", file.name, head.name)),
        head,
        picture: file.picture.then(|| format!("{at}/picture")),
        download: format!("{at}/download"),
        remove: file.removes.then(|| format!("{at}/remove")),
        file: Line::new(visitor, site, &file),
        typed: String::new(),
        wrong: None,
    })
}

/// That a file is to go.
#[derive(Deserialize)]
pub struct Removing {
    #[serde(default)]
    why: String,
    #[serde(default)]
    sure: String,
}

/// Removes a file for good, once somebody said why and that they are sure.
pub async fn remove(
    signed: SignedIn,
    Path((id, file)): Path<(String, String)>,
    Form(removing): Form<Removing>,
) -> Result<Response, Failure> {
    let site = open(&signed, &id, Action::SeeSite).await?;
    let SignedIn { visitor, who } = &signed;
    let Removing { why, sure } = removing;
    let one = (&site.id, &file.as_str().into());
    let removed = match sure.as_str() {
        "yes" => visitor.state.office.file_remove(who, one, &why, visitor.moment).await,
        _ => Err(Trouble::Slip("slip-file-sure")),
    };
    let message = match removed {
        Ok(()) => return Ok(Redirect::to(&format!("/sites/{}{HERE}", site.id)).into_response()),
        Err(Trouble::Slip(message)) => message,
        Err(trouble) => return Err(trouble.into()),
    };
    let page = file_page(&signed, &file, &site, "").await?;
    let page = FilePage { typed: why, wrong: Some(visitor.words().get(message)), ..page };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// A form that came back stands at its own address: whoever opens that again is sent to the page of the file.
pub async fn to_file(_: SignedIn, Path((id, file)): Path<(String, String)>) -> Redirect {
    Redirect::to(&format!("/sites/{id}/files/{file}"))
}
