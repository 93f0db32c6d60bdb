//! After a drill: the report, its files, and what of it goes into the dossier.

use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html};
use crate::shell::paper::download;
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::drill::report::Report;
use parvis_app::exercises::drill_report::{heading, said};
use parvis_app::office::{Drill, DrillGap, DrillKeep, Trouble};
use parvis_core::{Arg, DrillKind};
use parvis_words::Words;

#[derive(Template)]
#[template(path = "drills/report.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    site: String,
    sections: Vec<(String, Vec<String>)>,
    /// It is over, and was begun.
    held: bool,
    gaps: Vec<Gap>,
    typed: Typed,
    wrong: Option<String>,
}

/// A gap that can be put into the dossier.
struct Gap {
    proof: u64,
    place: String,
    text: String,
    lang: &'static str,
    chosen: bool,
    owner: String,
    due: String,
}

/// What stands in the form.
#[derive(Default)]
struct Typed {
    lead: String,
    aftercare: String,
}

/// The report on a drill, so far or to its end.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (drill, report) = visitor.state.office.drill_report(who, &id.as_str().into(), visitor.moment).await?;
    html(&page_of(visitor, &drill, &report, None, None))
}

fn page_of<'a>(
    visitor: &'a Visitor,
    drill: &Drill,
    report: &Report,
    form: Option<&Fields>,
    wrong: Option<String>,
) -> Page<'a> {
    let words = visitor.words();
    let name = |id: &str| drill.sheet.called(id).to_owned();
    let sections = report.sections.iter().map(|section| {
        let sentences = section.sentences.iter().map(|sentence| said(sentence, &name, words));
        (words.get(heading(section.section)), sentences.collect())
    });
    let gap = |one: &parvis_app::exercises::drill::report::Suggested| {
        let written = |what: &str| {
            form.map(|form| form.get(&format!("{what}-{}", one.proof)).to_owned()).unwrap_or_default()
        };
        let room = one.room.as_ref().map(|room| drill.sheet.room(room));
        let exit = one.exit.as_ref().map(|exit| drill.sheet.exit(exit));
        Gap {
            proof: one.proof,
            place: room.or(exit).unwrap_or_default().to_owned(),
            text: one.text.clone(),
            lang: one.lang.0.tag(),
            chosen: form.is_none_or(|form| form.all("gap").any(|proof| *proof == one.proof.to_string())),
            owner: written("owner"),
            due: written("due"),
        }
    };
    let typed = form
        .map(|form| Typed { lead: form.get("lead").to_owned(), aftercare: form.get("aftercare").to_owned() });
    Page {
        frame: Frame::new(visitor, "sites", words.get("drill-report-paper")),
        id: drill.id.to_string(),
        site: drill.dossier.to_string(),
        sections: sections.collect(),
        held: drill.held(),
        gaps: report.findings.iter().map(gap).collect(),
        typed: typed.unwrap_or_default(),
        wrong,
    }
}

/// The report as a file.
pub async fn file(signed: SignedIn, Path((id, name)): Path<(String, String)>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, id) = (&visitor.state.office, id.as_str().into());
    let held_on = |drill: &Drill| day(visitor, drill);
    let file = office.drill_file(who, &id, &name, held_on, visitor.words(), visitor.moment).await?;
    Ok(download(file))
}

/// The game sheets for small children.
pub async fn games(visitor: Visitor) -> Result<Response, Failure> {
    Ok(download(visitor.state.office.game_cards(visitor.words())?))
}

/// The day it was held, or is planned for.
fn day(visitor: &Visitor, drill: &Drill) -> jiff::civil::Date {
    let zone = visitor.state.settings.zone.clone();
    let planned = drill.state.plan().map(|plan| plan.date);
    let held = drill.started().map(|at| at.to_zoned(zone).date());
    held.or(planned).unwrap_or(visitor.moment.today)
}

/// Puts the drill into the dossier.
pub async fn keep(signed: SignedIn, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let office = &visitor.state.office;
    let (drill, report) = office.drill_report(who, &id.as_str().into(), visitor.moment).await?;
    let fields = Fields::read(&body);
    let kept = match wanted(&fields, &report, day(visitor, &drill), drill.kind(), visitor.words()) {
        Ok(keep) => office.drill_keep(who, &drill.id, &keep, visitor.moment).await,
        Err(message) => Err(Trouble::Slip(message)),
    };
    match kept {
        Ok(_) => Ok(Redirect::to(&format!("/sites/{}/findings", drill.dossier)).into_response()),
        Err(Trouble::Slip(message)) => {
            let wrong = Some(visitor.words().get(message));
            let page = page_of(visitor, &drill, &report, Some(&fields), wrong);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
        Err(trouble) => Err(trouble.into()),
    }
}

fn wanted(
    fields: &Fields,
    report: &Report,
    held_on: jiff::civil::Date,
    kind: DrillKind,
    words: &Words,
) -> Result<DrillKeep, &'static str> {
    let chosen = |proof: u64| fields.all("gap").any(|one| one == proof.to_string());
    let gap = |proof: u64| {
        let owner = fields.get(&format!("owner-{proof}")).to_owned();
        let due = match fields.some(&format!("due-{proof}")) {
            Some(day) => Some(day.parse().map_err(|_| "slip-date")?),
            None => None,
        };
        if due.is_some() && owner.is_empty() {
            return Err("slip-settle-owner");
        }
        Ok(DrillGap { proof, owner, due })
    };
    let proofs = report.findings.iter().map(|one| one.proof).filter(|proof| chosen(*proof));
    let kind = Arg::Text(words.get(&format!("drill-{}", kind.as_str())));
    Ok(DrillKeep {
        held_on,
        lead: fields.get("lead").to_owned(),
        simulated_violence: Some(fields.get("violence") == "yes"),
        aftercare: fields.get("aftercare").to_owned(),
        shown_by: words.fill("place-drill", &[("kind", kind), ("date", Arg::Date(held_on))]),
        gaps: proofs.map(gap).collect::<Result<_, _>>()?,
    })
}
