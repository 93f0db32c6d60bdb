//! The rights check of a measure: ten questions, answered by the site and reviewed by the rights officer.

use super::{Told, look, seen, told};
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::SiteHead;
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{RightsQuestion, Site, Trouble};
use parvis_core::{Measure, RightsCheck};
use parvis_words::Words;

/// The reason why recordings are kept longer: asked of measures that record.
const RETENTION: &str = "retention_reason";

#[derive(Template)]
#[template(path = "measures/rights.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    name: String,
    /// Where the measure is.
    back: String,
    /// The reader reviews what others wrote.
    reviews: bool,
    wrong: Option<String>,
    theirs: Option<String>,
    mark: String,
    questions: Vec<Question>,
}

/// A question, what blocks the measure, and its fields.
struct Question {
    ask: String,
    blocks: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    label: String,
    kind: Kind,
    value: String,
}

/// What is written into a field.
enum Kind {
    Text,
    Day,
    /// 0 to 4, with what each means; which one stands.
    Grade(Vec<(String, bool)>),
}

/// The value of a field of the rights check, empty while it is open.
fn value(check: &RightsCheck, field: &str) -> String {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let grade = |grade: Option<u8>| grade.map(|grade| grade.to_string()).unwrap_or_default();
    match field {
        "legality" => check.legality.clone(),
        "aim" => check.aim.clone(),
        "necessity" => check.necessity.clone(),
        "benefit" => grade(check.benefit),
        "impact" => grade(check.impact),
        "non_discrimination" => check.non_discrimination.clone(),
        "access" => check.access.clone(),
        "children" => check.children.clone(),
        "safety" => check.safety.clone(),
        "owner" => check.owner.clone(),
        "review" => day(check.review),
        "complaints" => check.complaints.clone(),
        "ends" => day(check.ends),
        RETENTION => check.retention_reason.clone(),
        _ => String::new(),
    }
}

/// Whether it has recordings that are kept.
fn records(measure: &Measure) -> bool {
    let kept = measure.retention_days.value().is_some_and(|days| *days > 0);
    let reason = measure.rights.as_ref().is_some_and(|check| !check.retention_reason.is_empty());
    kept || reason || !measure.cameras.is_empty()
}

/// What each question was answered, to read: every field of it in turn.
pub fn answers(
    measure: &Measure,
    questions: &[RightsQuestion],
    words: &Words,
) -> Vec<(String, Option<String>)> {
    let none = RightsCheck::default();
    let check = measure.rights.as_ref().unwrap_or(&none);
    let says = |field: &String| {
        let text = value(check, field);
        let day = text.parse::<jiff::civil::Date>().map(|day| words.date(day));
        let text = day.unwrap_or(text);
        let label = words.find(&format!("rights-{}", field.replace('_', "-")));
        Some(label.map_or_else(|| text.clone(), |label| format!("{label}: {text}")))
            .filter(|_| !text.is_empty())
    };
    let mut answers: Vec<(String, Option<String>)> = questions
        .iter()
        .map(|question| {
            let said: Vec<String> = question.fields.iter().filter_map(says).collect();
            (words.text(&question.ask), Some(said.join("; ")).filter(|said| !said.is_empty()))
        })
        .collect();
    if records(measure) {
        let reason = Some(check.retention_reason.clone()).filter(|reason| !reason.is_empty());
        answers.push((words.get("rights-keeping"), reason));
    }
    answers
}

/// The form.
pub async fn page(
    signed: SignedIn,
    Path((id, measure)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = look(&signed, &id).await?;
    let here = seen(&signed, &site, &measure)?;
    let check = here.rights.clone().unwrap_or_default();
    let office = &signed.visitor.state.office;
    let names = office.rights_questions().iter().flat_map(|question| &question.fields);
    let names = names.map(String::as_str).chain([RETENTION]);
    let fields = names.map(|name| (name.to_owned(), value(&check, name))).collect();
    html(&page_of(&signed, &site, (here, &Fields::of(fields)), None).await?)
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    site: &Site,
    (measure, fields): (&Measure, &Fields),
    told: Option<Told>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, words, moment) = (&visitor.state.office, visitor.words(), visitor.moment);
    let reviews = office.reviews(who, site, measure, moment).await?;
    if !reviews && !office.writes_measures(who, site, moment) {
        return Err(Trouble::NotAllowed.into());
    }
    let questions = office.rights_questions().iter().map(|question| Question {
        ask: words.text(&question.ask),
        blocks: words.text(&question.blocks),
        fields: question.fields.iter().map(|field| field_of(field, fields, words)).collect(),
    });
    let keeping = || Question {
        ask: words.get("rights-keeping"),
        blocks: String::new(),
        fields: vec![field_of(RETENTION, fields, words)],
    };
    let (wrong, theirs) = match told {
        Some(Told::Wrong(message)) => (Some(words.get(message)), None),
        Some(Told::Changed) => {
            let said = answers(measure, office.rights_questions(), words);
            (None, Some(said.into_iter().filter_map(|(_, says)| says).collect::<Vec<_>>().join(" · ")))
        }
        None => (None, None),
    };
    let head = SiteHead::new(signed, site, "/measures");
    Ok(Page {
        frame: Frame::new(
            visitor,
            "sites",
            format!("{} · {}", words.get("plan-rights-check"), words.measure(measure)),
        ),
        name: words.measure(measure),
        back: format!("/sites/{}/measures/{}", head.id, step(&measure.id)),
        reviews,
        wrong,
        theirs,
        mark: site.measure_mark(&measure.id),
        questions: questions.chain(records(measure).then(keeping)).collect(),
        head,
    })
}

fn field_of(name: &str, fields: &Fields, words: &Words) -> Field {
    let value = fields.get(name).to_owned();
    let grade = |grade: u8| (words.get(&format!("rights-grade-{grade}")), value == grade.to_string());
    let kind = match name {
        "benefit" | "impact" => Kind::Grade((0..=4).map(grade).collect()),
        "review" | "ends" => Kind::Day,
        _ => Kind::Text,
    };
    let label = words.find(&format!("rights-{}", name.replace('_', "-")));
    Field {
        name: name.to_owned(),
        label: label.unwrap_or_else(|| words.get("rights-in-a-sentence")),
        kind,
        value,
    }
}

/// Saves the rights check; shows the form again with what was typed when it cannot be.
pub async fn save(
    signed: SignedIn,
    Path((id, measure)): Path<(String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let office = &visitor.state.office;
    let site = look(&signed, &id).await?;
    let here = seen(&signed, &site, &measure)?;
    let saved = match wish(&fields, here) {
        Ok(wish) => {
            let asked = (measure.as_str(), fields.get("was"));
            office.rights_set(who, &id.as_str().into(), asked, &wish, visitor.moment).await
        }
        Err(trouble) => Err(trouble),
    };
    let Some(told) = told(saved)? else {
        return Ok(Redirect::to(&format!("/sites/{id}/measures/{}#rights", step(&measure))).into_response());
    };
    let site = look(&signed, &id).await?;
    let (here, status) = (seen(&signed, &site, &measure)?, told.status());
    let page = page_of(&signed, &site, (here, &fields), Some(told)).await?;
    Ok((status, html(&page)?).into_response())
}

fn wish(fields: &Fields, measure: &Measure) -> Result<RightsCheck, Trouble> {
    let text = |name: &str| fields.get(name).to_owned();
    let day = |name: &str| {
        let read = |text: &str| text.parse().map_err(|_| Trouble::Slip("slip-date"));
        fields.some(name).map(read).transpose()
    };
    let grade = |name: &str| {
        let read = |text: &str| text.parse().map_err(|_| Trouble::Slip("slip-choice"));
        fields.some(name).map(read).transpose()
    };
    Ok(RightsCheck {
        legality: text("legality"),
        aim: text("aim"),
        necessity: text("necessity"),
        benefit: grade("benefit")?,
        impact: grade("impact")?,
        non_discrimination: text("non_discrimination"),
        access: text("access"),
        children: text("children"),
        safety: text("safety"),
        owner: text("owner"),
        review: day("review")?,
        complaints: text("complaints"),
        ends: day("ends")?,
        retention_reason: if records(measure) { text(RETENTION) } else { String::new() },
    })
}
