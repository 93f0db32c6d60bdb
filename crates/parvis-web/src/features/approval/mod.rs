//! Approval: the seals of the agencies, what is asked of whoever reads, and comments pinned to places.

mod comments;

pub use comments::{answer as comment_answer, say};

use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use comments::Pinned;
use jiff::ToSpan as _;
use parvis_app::office::{
    AccountId, Action, Approval, Course, NewAnswer, PartAnswer, Parts, Seal, Site, Trouble, Turn, Verdict,
};
use parvis_core::{Arg, Place};
use parvis_words::Words;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "approval/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    /// Where the plan stands, in sentences.
    stands: Vec<String>,
    seals: Vec<SealLine>,
    /// What changed since the last version was sent.
    changed: Vec<String>,
    asks: Option<Asks>,
    sends: Option<Sends>,
    take_back: Option<String>,
    pdf: Option<String>,
    pinned: Pinned,
    wrong: Option<String>,
}

struct SealLine {
    name: String,
    state: &'static str,
    says: String,
    words: String,
    /// What it answered about parts, in sentences.
    parts: Vec<String>,
    when: String,
}

/// What is asked of the reader.
struct Asks {
    submission: String,
    own: bool,
    /// What changed since they last answered; none: they see it for the first time.
    changed: Option<Vec<String>>,
    verdicts: Vec<(&'static str, String, bool)>,
    words: String,
    /// What can be answered part by part.
    parts: Vec<PartAsked>,
    /// Names of parts they approved before, unchanged since.
    settled: Vec<String>,
    /// Whether the parts are shown at once.
    open: bool,
}

/// A part of the plan, and what can be said of it.
struct PartAsked {
    path: String,
    name: String,
    answers: Vec<(&'static str, String, bool)>,
}

/// The form that sends the plan.
struct Sends {
    open: usize,
    approvers: Vec<(String, String, bool)>,
    until: String,
}

/// What stands in the forms, when one comes back.
#[derive(Default)]
struct Typed {
    to: Option<BTreeSet<String>>,
    until: Option<String>,
    verdict: String,
    words: String,
    parts: Parts,
    comment: (String, String),
}

/// Where the approval of the plan stands.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeSite).await?;
    html(&page_of(&signed, &site, Typed::default(), None).await?)
}

/// A form that came back stands at its own address: whoever opens that again is sent to the page.
pub async fn to_page(_: SignedIn, Path(id): Path<String>) -> Redirect {
    Redirect::to(&format!("/sites/{id}/approval"))
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    site: &Site,
    typed: Typed,
    wrong: Option<&str>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, words, moment) = (&visitor.state.office, visitor.words(), visitor.moment);
    let approval = office.approval(who, site, moment).await?;
    let head = SiteHead::new(signed, site, "/approval");
    let may_send = office.may(who, Action::SendForApproval, site, moment);
    let sees = office.may(who, Action::SeePlan, site, moment);
    let files = |files: &[String]| part_names(files, site, words);
    let last = approval.course.last();
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-approval"), head.name)),
        stands: stands(&approval, words),
        seals: approval.seals.iter().map(|seal| seal_line(seal, site, signed)).collect(),
        changed: if sees { files(&approval.changed) } else { Vec::new() },
        asks: approval.turn.as_ref().map(|turn| asks(turn, &typed, &files, words)),
        take_back: last.filter(|_| may_send).map(|last| last.id.to_string()),
        sends: may_send.then(|| sends(&approval, &typed, signed)),
        pdf: sees.then(|| format!("/sites/{}/plan.pdf", site.id)),
        pinned: comments::pinned(signed, site, typed.comment).await?,
        wrong: wrong.map(|message| words.get(message)),
        head,
    })
}

/// Where the plan stands, in sentences.
fn stands(approval: &Approval, words: &Words) -> Vec<String> {
    let course: &Course = &approval.course;
    let version = |number: i64| ("version", Arg::Count(number.unsigned_abs()));
    let mut says = Vec::new();
    if let Some(it) = &course.in_force {
        says.push(words.fill("approval-in-force", &[version(it.number), ("until", Arg::Date(it.until))]));
    }
    if let Some(it) = course.expired() {
        says.push(words.fill("approval-expired", &[version(it.number), ("until", Arg::Date(it.until))]));
    }
    if let Some(it) = &course.sent {
        let answered = approval.seals.iter().filter(|seal| seal.answer.is_some()).count() as u64;
        let all = Arg::Count(approval.seals.len() as u64);
        says.push(
            words.fill(
                "approval-sent",
                &[version(it.number), ("answered", Arg::Count(answered)), ("all", all)],
            ),
        );
        let open = |seal: &&Seal| seal.answer.as_ref().is_some_and(|it| it.verdict != Verdict::Approved);
        let open = approval.seals.iter().filter(open).count() as u64;
        if open > 0 {
            says.push(words.fill("approval-asked-for", &[("count", Arg::Count(open))]));
        }
    }
    if says.is_empty() {
        says.push(words.get("approval-draft"));
    }
    says
}

fn seal_line(seal: &Seal, site: &Site, signed: &SignedIn) -> SealLine {
    let words = signed.visitor.words();
    let Some(answer) = &seal.answer else {
        let says = words.get("approval-waits");
        return SealLine {
            name: seal.name.clone(),
            state: "waiting",
            says,
            words: String::new(),
            parts: Vec::new(),
            when: String::new(),
        };
    };
    let mut when = signed.visitor.when(answer.at);
    if answer.carried {
        when = format!("{when} · {}", words.get("approval-carried"));
    }
    SealLine {
        name: seal.name.clone(),
        state: answer.verdict.word(),
        says: words.get(&format!("approval-is-{}", answer.verdict.word())),
        words: answer.words.clone(),
        parts: parts_said(&answer.parts, answer.verdict, site, words),
        when,
    }
}

/// What an agency answered about parts, in sentences; nothing where it approved the whole.
fn parts_said(parts: &Parts, verdict: Verdict, site: &Site, words: &Words) -> Vec<String> {
    let says = |wanted: PartAnswer, message| {
        let those = parts.iter().filter(|(_, answer)| **answer == wanted);
        let files: Vec<String> = those.map(|(path, _)| path.clone()).collect();
        let names = words.list(&part_names(&files, site, words));
        (!files.is_empty()).then(|| words.fill(message, &[("parts", Arg::Text(names))]))
    };
    if verdict == Verdict::Approved {
        return Vec::new();
    }
    let change = says(PartAnswer::Change, "approval-parts-change");
    change.into_iter().chain(says(PartAnswer::Approved, "approval-parts-approved")).collect()
}

fn asks(turn: &Turn, typed: &Typed, files: &impl Fn(&[String]) -> Vec<String>, words: &Words) -> Asks {
    let chosen = |verdict: Verdict| {
        if typed.verdict.is_empty() { turn.given == Some(verdict) } else { typed.verdict == verdict.word() }
    };
    let verdict = |verdict: Verdict| {
        (verdict.word(), words.get(&format!("approval-do-{}", verdict.word())), chosen(verdict))
    };
    Asks {
        submission: turn.submission.to_string(),
        own: turn.own,
        changed: turn.changed.as_deref().map(files),
        verdicts: Verdict::ALL.into_iter().map(verdict).collect(),
        words: typed.words.clone(),
        open: !typed.parts.is_empty() || turn.parts.iter().any(|(_, given)| given.is_some()),
        parts: turn.parts.iter().map(|part| part_asked(part, typed, files, words)).collect(),
        settled: files(&turn.settled),
    }
}

fn part_asked(
    (path, given): &(String, Option<PartAnswer>),
    typed: &Typed,
    files: &impl Fn(&[String]) -> Vec<String>,
    words: &Words,
) -> PartAsked {
    let chosen = typed.parts.get(path).copied().or(*given);
    let name = |answer: PartAnswer| match answer {
        PartAnswer::Approved => "approval-do-approved",
        PartAnswer::Change => "approval-part-change",
    };
    let answers = PartAnswer::ALL.map(|one| (one.word(), words.get(name(one)), chosen == Some(one)));
    let open = ("", words.get("approval-part-open"), chosen.is_none());
    PartAsked {
        path: path.clone(),
        name: files(std::slice::from_ref(path)).concat(),
        answers: answers.into_iter().chain([open]).collect(),
    }
}

fn sends(approval: &Approval, typed: &Typed, signed: &SignedIn) -> Sends {
    let approver = |approver: &parvis_app::office::Approver| {
        let id = approver.account.to_string();
        let chosen = typed.to.as_ref().is_none_or(|to| to.contains(&id));
        (id, approver.name.clone(), chosen)
    };
    let today = signed.visitor.moment.today;
    let year = today.checked_add(1.year()).unwrap_or(today);
    Sends {
        open: approval.open,
        approvers: approval.approvers.iter().map(approver).collect(),
        until: typed.until.clone().unwrap_or_else(|| year.to_string()),
    }
}

/// What people call the files of a dossier, each once.
fn part_names(files: &[String], site: &Site, words: &Words) -> Vec<String> {
    let none = parvis_core::Dossier::default();
    let dossier = site.opened.dossier.as_ref().unwrap_or(&none);
    let section = |file: &str| {
        let (_, key) = file.strip_prefix("sections/")?.strip_suffix(".md")?.split_once('-')?;
        Some(words.place(&Place::Section(key.to_owned()), dossier))
    };
    let name = |file: &String| match file.as_str() {
        "site.toml" => words.get("tab-facts"),
        "plan.geojson" => words.get("tab-place"),
        "people.toml" => words.get("part-people"),
        "measures.toml" => words.get("part-measures"),
        "drills.toml" => words.get("part-drills"),
        "exits.toml" => words.get("part-exits"),
        "periods.toml" => words.get("part-periods"),
        "settled.toml" => words.get("part-settled"),
        other => section(other).unwrap_or_else(|| other.to_owned()),
    };
    files.iter().map(name).collect()
}

/// Sends the plan to the agencies chosen.
pub async fn send(
    signed: SignedIn,
    Path(id): Path<String>,
    RawForm(form): RawForm,
) -> Result<Response, Failure> {
    let pairs: Vec<(String, String)> =
        serde_urlencoded::from_bytes(&form).map_err(|_| Failure::slip("error-bad-request"))?;
    let to: BTreeSet<String> =
        pairs.iter().filter(|(key, _)| key == "agency").map(|(_, value)| value.clone()).collect();
    let until = pairs.iter().find(|(key, _)| key == "until").map(|(_, value)| value.clone());
    let until = until.unwrap_or_default();
    let SignedIn { visitor, who } = &signed;
    let accounts: Vec<AccountId> = to.iter().map(|id| id.as_str().into()).collect();
    let sent = match until.trim().parse() {
        Ok(day) => {
            let site = id.as_str().into();
            visitor.state.office.plan_send(who, &site, &accounts, day, visitor.moment).await
        }
        Err(_) => Err(Trouble::Slip("slip-date")),
    };
    back(&signed, &id, sent, Typed { to: Some(to), until: Some(until), ..Typed::default() }).await
}

/// To the page again: on its own when all went well, else with what was typed and what is wrong with it.
async fn back(
    signed: &SignedIn,
    id: &str,
    done: Result<(), Trouble>,
    typed: Typed,
) -> Result<Response, Failure> {
    let message = match done {
        Ok(()) => return Ok(Redirect::to(&format!("/sites/{id}/approval")).into_response()),
        Err(Trouble::Slip(message)) => message,
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(signed, id, Action::SeeSite).await?;
    let page = page_of(signed, &site, typed, Some(message)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// Answers the plan that was sent, as a whole and part by part.
pub async fn answer(
    signed: SignedIn,
    Path(id): Path<String>,
    RawForm(form): RawForm,
) -> Result<Response, Failure> {
    let pairs: Vec<(String, String)> =
        serde_urlencoded::from_bytes(&form).map_err(|_| Failure::slip("error-bad-request"))?;
    let part = |(key, value): &(String, String)| {
        Some((key.strip_prefix("part:")?.to_owned(), PartAnswer::parse(value)?))
    };
    let parts: Parts = pairs.iter().filter_map(part).collect();
    let fields = Fields::of(pairs);
    let (verdict, words) = (fields.get("verdict").to_owned(), fields.get("words").to_owned());
    let SignedIn { visitor, who } = &signed;
    let answered = match Verdict::parse(&verdict) {
        Some(verdict) => {
            let (site, submission) = (id.as_str().into(), fields.get("submission").into());
            let answer = NewAnswer { verdict, parts: parts.clone(), words: words.clone() };
            visitor.state.office.plan_answer(who, &site, &submission, &answer, visitor.moment).await
        }
        None => Err(Trouble::Slip("slip-choice")),
    };
    back(&signed, &id, answered, Typed { verdict, words, parts, ..Typed::default() }).await
}

/// Which version.
#[derive(Deserialize)]
pub struct Which {
    #[serde(default)]
    submission: String,
}

/// Takes a version back.
pub async fn take_back(
    signed: SignedIn,
    Path(id): Path<String>,
    Form(which): Form<Which>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (site, submission) = (id.as_str().into(), which.submission.into());
    let done = visitor.state.office.plan_take_back(who, &site, &submission, visitor.moment).await;
    back(&signed, &id, done, Typed::default()).await
}
