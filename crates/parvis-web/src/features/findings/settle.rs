//! Settling one finding: somebody sees to it by a day, a measure is taken for it, or it is accepted as it is.

use super::{Line, line};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::{SiteHead, open};
use crate::shell::takeable::{self, Group};
use crate::shell::visitor::SignedIn;
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, ActionThere, Answer, Decision, Site, Trouble};
use parvis_core::{Arg, Finding, Improvement, Severity, Standing};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "findings/settle.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    finding: Line,
    /// What was decided, as a sentence.
    decided: Option<String>,
    /// How far the plan of the exercise it came from says it has come, and where that stands.
    there: Option<(String, Option<String>)>,
    may: bool,
    may_accept: bool,
    /// It can be said to be done.
    can_be_done: bool,
    /// The measures that can be taken, by group.
    measures: Vec<Group>,
    /// Where the measure taken for it is.
    measure: Option<String>,
    typed: Typed,
    wrong: Option<String>,
}

/// What stands in the forms.
#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default, rename = "do")]
    what: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    due: String,
    #[serde(default)]
    measure: String,
    #[serde(default)]
    reason: String,
}

/// One finding, and what can be decided about it.
pub async fn page(
    signed: SignedIn,
    Path((id, mark)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeFindings).await?;
    let action = action_of(&signed, &site, &mark).await?;
    html(&page_of(&signed, &site, &mark, stands(&site, &mark), (None, action))?)
}

/// What stands in the forms before anybody typed: who sees to it, where somebody does.
fn stands(site: &Site, mark: &str) -> Typed {
    let (Some(finding), Some(dossier)) = (site.finding(mark), &site.opened.dossier) else {
        return Typed::default();
    };
    let (Standing::InHand(it) | Standing::Overdue(it)) = site.standing(finding) else {
        return Typed::default();
    };
    let measure = dossier.measures.iter().find(|measure| measure.id == it.measure);
    Typed {
        owner: it.owner.clone(),
        due: it.due.to_string(),
        measure: measure.map(|measure| measure.catalogue.clone()).unwrap_or_default(),
        ..Typed::default()
    }
}

fn page_of<'a>(
    signed: &'a SignedIn,
    site: &Site,
    mark: &str,
    typed: Typed,
    (wrong, action): (Option<String>, Option<ActionThere>),
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, words, moment) = (&visitor.state.office, visitor.words(), visitor.moment);
    let finding = site.finding(mark).ok_or_else(Failure::no_such)?;
    let number = site.findings.iter().position(|other| other == finding).unwrap_or_default();
    let dossier = site.dossier()?;
    let head = SiteHead::new(signed, site, "/findings");
    let accepts = office.terms(who, Action::AcceptFinding, site, moment) != Answer::No;
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.title(finding.code), head.name)),
        finding: line(&head.id, number, finding, dossier, words),
        decided: words.decided(site.standing(finding)),
        there: there(&signed.visitor, action),
        may: office.may(who, Action::SettleFinding, site, moment),
        can_be_done: finding.code == Improvement::CODE,
        may_accept: accepts && finding.severity != Severity::Error,
        measures: takeable::groups(office.takeable(site), words),
        measure: taken(site, finding).map(|id| format!("/sites/{}/measures/{}", site.id, step(id))),
        typed,
        wrong,
        head,
    })
}

/// The measure taken for a finding, if one was.
fn taken<'s>(site: &'s Site, finding: &Finding) -> Option<&'s str> {
    let meant = finding.meant();
    let in_hand = &site.opened.dossier.as_ref()?.settled.in_hand;
    let it = in_hand.iter().find(|it| it.meant == meant)?;
    site.measure(&it.measure).map(|measure| measure.id.as_str())
}

/// The action of an exercise that a finding came from.
async fn action_of(signed: &SignedIn, site: &Site, mark: &str) -> Result<Option<ActionThere>, Failure> {
    let SignedIn { visitor, who } = signed;
    let Some(finding) = site.finding(mark) else { return Ok(None) };
    Ok(visitor.state.office.improvement_action(who, site, finding, visitor.moment).await?)
}

/// How far the exercise's own plan says it has come, and where that stands, for those who may look.
fn there(visitor: &Visitor, action: Option<ActionThere>) -> Option<(String, Option<String>)> {
    let action = action?;
    let words = visitor.words();
    let status = words.get(&format!("exercise-action-{}", action.status.as_str()));
    let when = visitor.when(action.at);
    let says = words.fill("settle-at-exercise", &[("status", Arg::Text(status)), ("when", Arg::Text(when))]);
    Some((says, action.leads.then(|| format!("/exercises/{}?then=report", action.exercise))))
}

/// Decides; shows the form again with what was typed when it cannot be so.
pub async fn decide(
    signed: SignedIn,
    Path((id, mark)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let made = match decision(&typed) {
        Ok(decision) => {
            let office = &visitor.state.office;
            office.finding_decide(who, &id.as_str().into(), &mark, &decision, visitor.moment).await
        }
        Err(message) => Err(Trouble::Slip(message)),
    };
    let message = match made {
        Ok(_) => return after(&signed, &id, &mark).await,
        Err(Trouble::Slip(message)) => message,
        Err(Trouble::ReasonNeeded) => "slip-settle-reason",
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(&signed, &id, Action::SeeFindings).await?;
    let wrong = Some(visitor.words().get(message));
    let action = action_of(&signed, &site, &mark).await?;
    let page = page_of(&signed, &site, &mark, typed, (wrong, action))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// To the finding, which says what was decided; to the list once it is not found any more.
async fn after(signed: &SignedIn, id: &str, mark: &str) -> Result<Response, Failure> {
    let site = open(signed, id, Action::SeeFindings).await?;
    let end = if site.finding(mark).is_some() { format!("/{mark}") } else { String::new() };
    Ok(Redirect::to(&format!("/sites/{id}/findings{end}")).into_response())
}

fn decision(typed: &Typed) -> Result<Decision, &'static str> {
    match typed.what.as_str() {
        "in-hand" => Ok(Decision::InHand {
            owner: typed.owner.clone(),
            due: typed.due.trim().parse().map_err(|_| "slip-date")?,
            measure: Some(typed.measure.clone()).filter(|measure| !measure.is_empty()),
        }),
        "accept" => Ok(Decision::Accept { reason: typed.reason.clone() }),
        "done" => Ok(Decision::Done),
        "reopen" => Ok(Decision::Reopen),
        _ => Err("slip-choice"),
    }
}
