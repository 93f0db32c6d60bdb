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
use parvis_app::exercises::drill::event::{Corrected, ReportBox, Written};
use parvis_app::exercises::drill::report::Report;
use parvis_app::exercises::drill_report::{heading, refused, said};
use parvis_app::exercises::id::Lang;
use parvis_app::exercises::report::{Arg as Filling, Sentence};
use parvis_app::office::{Drill, DrillGap, DrillKeep, Trouble};
use parvis_core::{Arg, DrillKind};
use parvis_words::Words;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "drills/report.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    site: String,
    sections: Vec<(String, Vec<Told>)>,
    /// Sentences can be put otherwise, boxes written, things put right: it was held, and is not closed.
    open: bool,
    /// The boxes of whoever led: word, name, text.
    boxes: Vec<(&'static str, String, String)>,
    /// It is over, and was begun.
    held: bool,
    gaps: Vec<Gap>,
    typed: Typed,
    wrong: Option<String>,
}

/// A sentence of the report.
struct Told {
    says: String,
    own: Option<Own>,
}

/// What stands behind a sentence that somebody wrote.
struct Own {
    /// The event that brought it.
    of: u64,
    /// The words that stand.
    text: String,
    lang: &'static str,
    /// What was written first, where it was put otherwise.
    first: Option<String>,
    /// Whether it can be put right, and whether that is seen to already.
    improve: Option<bool>,
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
    let improved = visitor.state.office.drill_improved(who, &drill, visitor.moment).await?;
    html(&page_of(visitor, (&drill, &report, &improved), None, None))
}

fn page_of<'a>(
    visitor: &'a Visitor,
    (drill, report, improved): (&Drill, &Report, &BTreeSet<u64>),
    form: Option<&Fields>,
    wrong: Option<String>,
) -> Page<'a> {
    let words = visitor.words();
    let name = |id: &str| drill.sheet.called(id).to_owned();
    let sections = report.sections.iter().map(|section| {
        let told = |sentence: &Sentence| Told {
            says: said(sentence, &name, words),
            own: own(sentence, report, improved),
        };
        let sentences = section.sentences.iter().map(told);
        (words.get(heading(section.section)), sentences.collect())
    });
    let report_box = |one: ReportBox| {
        let text = drill.state.written(one).map(|one| one.value.text.clone()).unwrap_or_default();
        (one.as_str(), words.get(&format!("drills-box-{}", one.as_str())), text)
    };
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
        open: drill.held() && drill.state.labels_deleted.is_none(),
        boxes: ReportBox::ALL.map(report_box).into(),
        held: drill.held(),
        gaps: report.findings.iter().map(gap).collect(),
        typed: typed.unwrap_or_default(),
        wrong,
    }
}

/// What stands behind a sentence, where somebody wrote it and it can be put otherwise.
fn own(sentence: &Sentence, report: &Report, improved: &BTreeSet<u64>) -> Option<Own> {
    let of = *sentence.proof.first().filter(|_| sentence.id != "drill-report-written")?;
    let words = |name| match sentence.args.get(name)? {
        Filling::Words { text, lang, .. } => Some((text.clone(), lang.0.tag())),
        _ => None,
    };
    let is_note = matches!(
        sentence.id,
        "drill-report-strength"
            | "drill-report-gap"
            | "drill-report-information"
            | "drill-report-wash-good"
            | "drill-report-wash-hard"
            | "drill-report-wash-change"
    );
    let (text, lang) = words("words").filter(|_| is_note)?;
    let shows = report.findings.iter().chain(&report.washed).any(|one| one.proof == of);
    let first = words("first").map(|(text, _)| text);
    Some(Own { of, text, lang, first, improve: shows.then(|| improved.contains(&of)) })
}

/// Puts a sentence otherwise, or writes into a box.
pub async fn reword(signed: SignedIn, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, drill) = (&visitor.state.office, id.as_str().into());
    let fields = Fields::read(&body);
    let (text, lang) = (fields.get("text").to_owned(), Lang(visitor.language));
    let report_box = ReportBox::ALL.into_iter().find(|one| one.as_str() == fields.get("box"));
    let (part, done) = if let Some(report_box) = report_box {
        let written = Written { report_box, text, lang };
        let part = format!("box-{}", report_box.as_str());
        (part, office.drill_write(who, &drill, written, visitor.moment).await)
    } else {
        let of = fields.number("of").map_or(0, u64::from);
        let corrected = Corrected { of, text, lang };
        (format!("n{of}"), office.drill_reword(who, &drill, corrected, visitor.moment).await)
    };
    to_report(&signed, &id, &part, done).await
}

/// Has something put right that the drill showed.
pub async fn improve(signed: SignedIn, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let office = &visitor.state.office;
    let proof = Fields::read(&body).number("proof").map_or(0, u64::from);
    let drill = office.drill_led(who, &id.as_str().into(), visitor.moment).await?;
    let shown_by = shown_by(drill.kind(), day(visitor, &drill), visitor.words());
    let done = office.drill_improve(who, &drill.id, (proof, &shown_by), visitor.moment).await;
    to_report(&signed, &id, &format!("n{proof}"), done).await
}

/// To the report, which says why where it was not done.
async fn to_report(
    signed: &SignedIn,
    id: &str,
    part: &str,
    done: Result<(), Trouble>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = signed;
    let wrong = match done {
        Ok(()) => return Ok(Redirect::to(&format!("/drills/{id}/report#{part}")).into_response()),
        Err(Trouble::Slip(message)) => visitor.words().get(message),
        Err(Trouble::Drill(refusal)) => refused(&refusal, &ToOwned::to_owned, visitor.words()),
        Err(trouble) => return Err(trouble.into()),
    };
    let office = &visitor.state.office;
    let (drill, report) = office.drill_report(who, &id.into(), visitor.moment).await?;
    let improved = office.drill_improved(who, &drill, visitor.moment).await?;
    let page = page_of(visitor, (&drill, &report, &improved), None, Some(wrong));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// Whoever loads the address of a form again comes to its page.
pub async fn to_page(Path(id): Path<String>) -> Redirect {
    Redirect::to(&format!("/drills/{id}/report"))
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
            let improved = office.drill_improved(who, &drill, visitor.moment).await?;
            let page = page_of(visitor, (&drill, &report, &improved), Some(&fields), wrong);
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
    Ok(DrillKeep {
        held_on,
        lead: fields.get("lead").to_owned(),
        simulated_violence: Some(fields.get("violence") == "yes"),
        aftercare: fields.get("aftercare").to_owned(),
        shown_by: shown_by(kind, held_on, words),
        gaps: proofs.map(gap).collect::<Result<_, _>>()?,
    })
}

/// What showed it: “Lockdown drill, 5 October 2026”.
fn shown_by(kind: DrillKind, held_on: jiff::civil::Date, words: &Words) -> String {
    let kind = Arg::Text(words.get(&format!("drill-{}", kind.as_str())));
    words.fill("place-drill", &[("kind", kind), ("date", Arg::Date(held_on))])
}
