//! All facts on one sheet: answered one after another, saved at once, all of them or none.
//!
//! What stays as it was keeps its own source and day; what is changed gets the one said below the sheet.

use super::{Choice, Line, input_of, line, typed_as};
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use jiff::civil::Date;
use parvis_app::office::{Action, FactForm, FactWish, FactsSaved, Site, Trouble, Wish};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "facts/all.html")]
struct Sheet<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    /// What is wrong with the whole, in one sentence.
    wrong: Option<String>,
    rows: Vec<Row>,
    source: String,
    date: String,
}

/// One fact.
struct Row {
    key: String,
    label: String,
    unit: String,
    input: &'static str,
    choices: Vec<Choice>,
    typed: String,
    /// Stands for what it was when the sheet was opened, and what stood in its field then.
    mark: String,
    old: String,
    from: String,
    wrong: Option<String>,
    /// What somebody else made of it meanwhile.
    theirs: Option<Line>,
}

/// What is to be said of single facts.
#[derive(Default)]
struct Said {
    wrong: BTreeMap<String, &'static str>,
    theirs: BTreeMap<String, FactForm>,
}

/// What was typed into a field, however the browser ends its lines.
fn typed(fields: &Fields, key: &str) -> Vec<String> {
    fields.all(&format!("value.{key}")).map(|value| value.replace("\r\n", "\n")).collect()
}

/// As one text, to see whether anything was changed.
fn joined(values: &[String]) -> String {
    values.join("|")
}

fn sheet<'a>(
    signed: &'a SignedIn,
    site: &Site,
    fields: Option<&Fields>,
    said: &Said,
) -> Result<Sheet<'a>, Failure> {
    let visitor = &signed.visitor;
    let words = visitor.words();
    let office = &visitor.state.office;
    let row = |form: FactForm| {
        let key = form.key.to_string();
        let known = form.fact.value().map(typed_as).unwrap_or_default();
        let theirs = said.theirs.get(&key);
        let values = fields.map_or_else(|| known.clone(), |fields| typed(fields, &key));
        // What is wrong is shown beside what it was; what somebody else changed is shown, and saved knowingly.
        let before =
            |name: &str| fields.filter(|_| theirs.is_none()).and_then(|f| f.some(&format!("{name}.{key}")));
        let (input, choices) = input_of(&form, &values, words);
        Row {
            label: words.fact_label(&form.key),
            unit: office
                .packs()
                .dictionary()
                .get(&form.key)
                .map(|entry| entry.unit.clone())
                .unwrap_or_default(),
            input,
            choices,
            typed: values.first().cloned().unwrap_or_default(),
            mark: before("was").map_or_else(|| form.mark.clone(), str::to_owned),
            old: if fields.is_some() && theirs.is_none() {
                before("old").unwrap_or_default().to_owned()
            } else {
                joined(&known)
            },
            from: line(&form, words).from,
            wrong: said.wrong.get(&key).map(|message| words.get(message)),
            theirs: theirs.map(|form| line(form, words)),
            key,
        }
    };
    let today = visitor.moment.today.to_string();
    Ok(Sheet {
        frame: Frame::new(visitor, "sites", words.get("facts-all-title")),
        head: SiteHead::new(signed, site, "/facts"),
        wrong: None,
        rows: office.facts(site)?.into_iter().map(row).collect(),
        source: fields.map_or("", |fields| fields.get("source")).to_owned(),
        date: fields.map_or(today, |fields| fields.get("date").to_owned()),
    })
}

/// The sheet.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::EditFacts).await?;
    html(&sheet(&signed, &site, None, &Said::default())?)
}

/// Saves what was changed; shows the sheet again as typed when something cannot be used, or somebody else answered
/// meanwhile.
pub async fn save(signed: SignedIn, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let site = open(&signed, &id, Action::EditFacts).await?;
    let office = &signed.visitor.state.office;
    let fields = Fields::read(&body);
    let again = |status: StatusCode, wrong: &'static str, said: &Said| {
        let mut page = sheet(&signed, &site, Some(&fields), said)?;
        page.wrong = Some(page.frame.t(wrong));
        Ok((status, html(&page)?).into_response())
    };
    let changed: Vec<(String, Vec<String>)> = office
        .facts(&site)?
        .into_iter()
        .map(|form| (form.key.to_string(), typed(&fields, &form.key.to_string())))
        .filter(|(key, values)| fields.some(&format!("was.{key}")).is_some() && !stands(&fields, key, values))
        .collect();
    let to = Redirect::to(&format!("/sites/{id}/facts")).into_response();
    if changed.is_empty() {
        return Ok(to);
    }
    let Ok(date) = fields.get("date").parse::<Date>() else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "slip-date", &Said::default());
    };
    let source = fields.get("source");
    if source.is_empty() && changed.iter().any(|(_, values)| !values.is_empty()) {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "slip-no-source", &Said::default());
    }
    let wish = |(key, values): (String, Vec<String>)| FactWish {
        was: fields.get(&format!("was.{key}")).to_owned(),
        wish: if values.is_empty() {
            Wish::Unknown
        } else {
            Wish::Known { values, source: source.to_owned(), date }
        },
        key,
    };
    let wishes: Vec<FactWish> = changed.into_iter().map(wish).collect();
    let mut said = Said::default();
    for wish in &wishes {
        match office.fact_takes(&wish.key, &wish.wish) {
            Err(Trouble::Slip(message)) => drop(said.wrong.insert(wish.key.clone(), message)),
            other => other?,
        }
    }
    if !said.wrong.is_empty() {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "facts-all-wrong", &said);
    }
    match office.facts_set(&signed.who, &site.id, &wishes, signed.visitor.moment).await? {
        FactsSaved::Saved(_) => Ok(to),
        FactsSaved::Changed(theirs) => {
            said.theirs = theirs.into_iter().map(|form| (form.key.to_string(), form)).collect();
            again(StatusCode::CONFLICT, "facts-all-changed", &said)
        }
    }
}

/// Whether a field stands as it was opened.
fn stands(fields: &Fields, key: &str, values: &[String]) -> bool {
    joined(values) == fields.get(&format!("old.{key}")).replace("\r\n", "\n")
}
