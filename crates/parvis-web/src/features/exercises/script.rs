//! The script: every text of the scenario, the original beside a translation, each cell with how far somebody has looked at
//! it; who directs the exercise changes them here, one by one, and interpreters the translations.

use super::seat::{Seated, seated};
use super::upload::Sent;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, own_name};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, Request};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{Html, IntoResponse as _, Response};
use parvis_app::exercises::id::{Lang, Role, Status};
use parvis_app::exercises::pack::{Inject, Text};
use parvis_app::exercises::state::may_write;
use parvis_app::exercises::view::is_out;
use parvis_app::exercises::{Scenario, State};
use parvis_app::office::{CellEdit, Trouble, cell_mark};
use parvis_core::{Arg, Language};
use parvis_words::Words;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The largest form of a cell, in bytes; ours.
const LARGEST: usize = 1 << 18;

#[derive(Template)]
#[template(path = "exercises/script.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    title: String,
    version: String,
    lang: &'static str,
    language: &'static str,
    original_lang: &'static str,
    open: bool,
    /// They may change all of it at once, by a workbook.
    all: bool,
    /// They have the papers of those who lead.
    papers: bool,
    /// Why whoever looks may not change it now, if so.
    why_not: Option<String>,
    languages: Vec<Counted>,
    parts: Vec<Part>,
    statuses: Vec<(&'static str, String)>,
}

/// A language and how far its texts are.
struct Counted {
    tag: &'static str,
    name: &'static str,
    here: bool,
    counts: Vec<(&'static str, String)>,
}

/// The texts of one kind.
struct Part {
    word: &'static str,
    name: String,
    rows: Vec<Row>,
}

struct Row {
    key: String,
    /// What it is called; nothing, where its words say it.
    name: String,
    /// The same for those who hear the page: never nothing.
    label: String,
    /// Where and when, of a message.
    about: String,
    original: String,
    text: Option<String>,
    status: &'static str,
    status_name: String,
    mark: String,
    /// People have read it.
    out: bool,
    /// What somebody typed, and why it was not kept.
    refused: Option<(String, String)>,
    /// The status that stands in the form.
    chosen: &'static str,
}

/// Which texts are looked at.
#[derive(Clone, Default, Deserialize)]
pub struct Which {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    only: String,
}

/// A cell that was not kept.
struct Refused {
    key: String,
    text: String,
    status: String,
    why: String,
}

/// Somebody who may read the script: who leads, who plays the outside world, who puts it into another language.
async fn reader(visitor: &Visitor, id: &str) -> Result<Seated, Failure> {
    let seated = seated(visitor, id).await?.ok_or_else(Failure::no_such)?;
    let reads = [Role::Director, Role::Facilitator, Role::Controller, Role::Interpreter];
    if reads.contains(&seated.role()) { Ok(seated) } else { Err(Failure::no_such()) }
}

/// The page.
pub async fn page(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> Result<Html<String>, Failure> {
    let seated = reader(&visitor, &id).await?;
    html(&page_of(&visitor, &seated, &which, None))
}

/// Writes one cell.
pub async fn save(visitor: Visitor, Path(id): Path<String>, request: Request) -> Result<Response, Failure> {
    let seated = reader(&visitor, &id).await?;
    let fields = Sent::read(request, LARGEST).await?.fields;
    let lang = Language::parse(fields.get("lang")).ok_or_else(|| Failure::slip("error-bad-request"))?;
    let key = fields.get("key");
    let cell = CellEdit {
        key,
        lang,
        before: fields.get("before"),
        text: fields.get("text"),
        status: Status::parse(fields.get("status")).unwrap_or(Status::Machine),
        again: fields.some("again").is_some(),
    };
    let office = &visitor.state.office;
    let which = Which { lang: lang.tag().to_owned(), only: fields.get("only").to_owned() };
    match office.script_cell(&seated.room, &seated.person, cell, visitor.moment).await {
        Ok(()) => {
            let only = if which.only == "open" { "&only=open" } else { "" };
            let to = format!("/play/{id}/script?lang={}{only}#{key}", which.lang);
            Ok((StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response())
        }
        Err(trouble) => {
            let words = visitor.words();
            let why = match &trouble {
                Trouble::Slip(message) => words.get(message),
                Trouble::Pack(findings) => {
                    let first = super::upload::Mistakes::new(findings, words).all.into_iter().next();
                    first.map_or_else(
                        || words.get("slip-script-pack"),
                        |(_, says, settle)| format!("{says} {settle}"),
                    )
                }
                _ => return Err(trouble.into()),
            };
            let refused = Refused {
                key: key.to_owned(),
                text: cell.text.to_owned(),
                status: fields.get("status").to_owned(),
                why,
            };
            let page = page_of(&visitor, &seated, &which, Some(&refused));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
    }
}

fn page_of<'a>(visitor: &'a Visitor, seated: &Seated, which: &Which, refused: Option<&Refused>) -> Page<'a> {
    let words = visitor.words();
    let (scenario, state) = {
        let seen = seated.room.see();
        (seen.scenario_kept(), seen.state().clone())
    };
    let own = Some(visitor.language).filter(|own| Lang(*own) != scenario.original);
    let foreign = Language::ALL.into_iter().find(|one| Lang(*one) != scenario.original);
    let lang = Language::parse(&which.lang).or(own).or(foreign).unwrap_or(visitor.language);
    let open = which.only == "open";
    let role = seated.role();
    let may = may_write(role, Lang(lang) == scenario.original);
    let why_not = match (may, state.ended.is_some()) {
        (true, false) => None,
        (true, true) => Some(words.get("slip-script-over")),
        (false, _) => Some(words.get("script-read-only")),
    };
    let look = Look { scenario: &scenario, state: &state, words, lang: Lang(lang), refused };
    let reader = Lang(visitor.language);
    let title = scenario.cell("title", reader).map(|cell| cell.text.to_owned()).unwrap_or_default();
    let statuses = [Status::Machine, Status::Human, Status::Approved];
    Page {
        frame: Frame::new(visitor, "exercises", format!("{} · {title}", words.get("script-title"))),
        id: seated.room.id.to_string(),
        version: scenario.version.clone(),
        lang: lang.tag(),
        language: own_name(lang),
        original_lang: scenario.original.0.tag(),
        open,
        all: may_write(role, true) && state.ended.is_none(),
        papers: role != Role::Interpreter,
        why_not,
        languages: Language::ALL.into_iter().map(|one| look.counted(one)).collect(),
        parts: look.parts(open),
        statuses: statuses.map(|one| (one.as_str(), status_name(one, words))).into(),
        title,
    }
}

fn status_name(status: Status, words: &Words) -> String {
    words.get(&format!("exercise-status-{}", status.as_str()))
}

/// The scenario and who looks at it.
struct Look<'a> {
    scenario: &'a Scenario,
    state: &'a State,
    words: &'a Words,
    lang: Lang,
    refused: Option<&'a Refused>,
}

impl Look<'_> {
    fn text(&self, key: &str, lang: Lang) -> Option<&Text> {
        self.scenario.texts.0.get(&lang)?.get(key)
    }

    /// How many texts of a language are how far.
    fn counted(&self, language: Language) -> Counted {
        let mut counts: BTreeMap<Status, u64> = BTreeMap::new();
        for key in self.scenario.keys() {
            let status = self.text(&key, Lang(language)).map_or(Status::Missing, |text| text.status);
            *counts.entry(status).or_default() += 1;
        }
        let said = |(status, count): (Status, u64)| {
            let args = [("status", Arg::Text(status_name(status, self.words))), ("count", Arg::Count(count))];
            (status.as_str(), self.words.fill("script-count", &args))
        };
        Counted {
            tag: language.tag(),
            name: own_name(language),
            here: Lang(language) == self.lang,
            counts: counts.into_iter().map(said).collect(),
        }
    }

    /// The texts, kind by kind, in the order of the scenario.
    fn parts(&self, open: bool) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for key in self.scenario.keys() {
            let word = part_of(&key);
            let row = self.row(key);
            if open && matches!(row.status, "human" | "approved") && row.refused.is_none() {
                continue;
            }
            if let Some(part) = parts.last_mut().filter(|part| part.word == word) {
                part.rows.push(row);
            } else {
                let name = self.words.get(&format!("script-part-{word}"));
                parts.push(Part { word, name, rows: vec![row] });
            }
        }
        parts
    }

    fn row(&self, key: String) -> Row {
        let text = self.text(&key, self.lang);
        let status = text.map_or(Status::Missing, |text| text.status);
        let refused = self.refused.filter(|refused| refused.key == key);
        let typed = refused.and_then(|refused| Status::parse(&refused.status));
        let chosen = typed.or(text.map(|text| text.status)).unwrap_or(Status::Human);
        Row {
            label: self.name(&key).unwrap_or_else(|| self.bare(&key)),
            name: self.name(&key).unwrap_or_default(),
            about: self.about(&key),
            original: self
                .text(&key, self.scenario.original)
                .map(|text| text.text.clone())
                .unwrap_or_default(),
            text: text.map(|text| text.text.clone()),
            status: status.as_str(),
            status_name: status_name(status, self.words),
            mark: cell_mark(text),
            out: is_out(self.state, self.scenario, &key),
            refused: refused.map(|refused| (refused.text.clone(), refused.why.clone())),
            chosen: chosen.as_str(),
            key,
        }
    }

    /// What a text is called, unless its words say it: ids of senders, items and terms are nobody's words.
    fn name(&self, key: &str) -> Option<String> {
        let is_id = matches!(part_of(key), "sender" | "item" | "term");
        match key.rsplit_once('.') {
            Some((term, "means")) => {
                Some(format!("{} · {}", self.bare(term), self.words.get("script-key-means")))
            }
            _ => (!is_id).then(|| name_of(key, self.words)),
        }
    }

    /// A text as the reader of the page reads it.
    fn bare(&self, key: &str) -> String {
        let cell = self.scenario.cell(key, Lang(self.words.language()));
        cell.map(|cell| cell.text.chars().take(80).collect()).unwrap_or_default()
    }

    /// Where and when a message comes, on its first row.
    fn about(&self, key: &str) -> String {
        let id = key.strip_prefix("inject.").and_then(|rest| rest.strip_suffix(".text"));
        let inject = id.and_then(|id| self.scenario.inject(&id.into()));
        inject.map(|inject| self.when(inject)).unwrap_or_default()
    }

    fn when(&self, inject: &Inject) -> String {
        let of = |list: &str, word: &str| self.words.get(&format!("exercise-{list}-{word}"));
        let functions: Vec<String> = inject.to.iter().map(|one| of("function", one.as_str())).collect();
        let to = if functions.is_empty() {
            self.words.get("exercise-print-to-all")
        } else {
            self.words.list(&functions)
        };
        let sender = format!("sender.{}", inject.from);
        let reader = Lang(self.words.language());
        let sender = self.scenario.cell(&sender, reader).map(|cell| cell.text.to_owned()).unwrap_or_default();
        let args = [
            ("module", Arg::Text(inject.module.to_string())),
            ("minute", Arg::Count(inject.minute.into())),
            ("from", Arg::Text(sender)),
            ("to", Arg::Text(to)),
            ("how", Arg::Text(of("release", inject.release.as_str()))),
        ];
        self.words.fill("script-row", &args)
    }
}

/// The kind of a text, by its key.
fn part_of(key: &str) -> &'static str {
    const PARTS: [&str; 9] =
        ["objective", "module", "sender", "inject", "task", "item", "question", "critical", "term"];
    let first = key.split('.').next().unwrap_or_default();
    PARTS.into_iter().find(|part| *part == first).unwrap_or("general")
}

/// What a text is called: `I01 · What the tables read`.
pub fn name_of(key: &str, words: &Words) -> String {
    let said = |word: &str| words.get(&format!("script-key-{word}"));
    let parts: Vec<&str> = key.split('.').collect();
    match parts.as_slice() {
        [_, id, "in", nation] => format!("{id} · {nation}"),
        [_, id, part] => format!("{id} · {}", said(part)),
        [_, id] => (*id).to_owned(),
        _ => said(key),
    }
}
