//! The facts of a site: listed, asked one at a time, and all on one sheet. Unknown is always an answer.

mod all;
mod lies;
mod periods;

pub use all::{page as all, save as all_save};
pub use lies::{lies_page, lies_save};
pub use periods::{page as period, save as period_save};

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::reason;
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use jiff::civil::Date;
use parvis_app::office::{Action, FactForm, FactWish, FactsSaved, Looking, Site, Trouble, Wish};
use parvis_core::{Fact, FactKind, Value};
use parvis_words::Words;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "facts/list.html")]
struct List<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    edits: bool,
    /// Where the head is invited, while there is none.
    headless: Option<String>,
    known: Vec<Line>,
    unknown: Vec<Line>,
    periods: Vec<periods::PeriodLine>,
}

struct Line {
    key: String,
    label: String,
    value: String,
    from: String,
}

/// All facts, those that are missing first.
pub async fn list(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeSite).await?;
    let SignedIn { visitor, who } = &signed;
    let why = reason::given(&signed, &id);
    let looking = visitor.state.office.looking_with(who, Action::SeeFacts, &site, visitor.moment);
    if let Some(question) = reason::asked(&signed, &site, "/facts", looking, &why)? {
        return Ok(question);
    }
    if looking == Looking::BreakingGlass {
        visitor.state.office.drawing(who, &site.id, &why, visitor.moment).await?;
    }
    let words = visitor.words();
    let forms = visitor.state.office.facts(&site)?;
    let (known, unknown): (Vec<_>, Vec<_>) = forms.iter().partition(|form| form.fact.value().is_some());
    let lines = |forms: Vec<&FactForm>| forms.into_iter().map(|form| line(form, words)).collect();
    let headless = visitor.state.office.headless(who, &site, visitor.moment).await?;
    let head = SiteHead::new(&signed, &site, "/facts");
    html(&List {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-facts"), head.name)),
        edits: visitor.state.office.may(who, Action::EditFacts, &site, visitor.moment),
        headless: headless.then(|| site.node().map(|node| format!("/places/{}/people", node.id))).flatten(),
        known: lines(known),
        unknown: lines(unknown),
        periods: periods::lines(&site, words)?,
        head,
    })
}

fn line(form: &FactForm, words: &Words) -> Line {
    let from = form.fact.from().map(|from| format!("{}, {}", from.source, words.date(from.date)));
    Line {
        key: form.key.to_string(),
        label: words.fact_label(&form.key),
        value: form.fact.value().map(|value| words.fact_value(&form.key, value)).unwrap_or_default(),
        from: from.unwrap_or_default(),
    }
}

/// One question.
#[derive(Template)]
#[template(path = "facts/question.html")]
struct Question<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    key: String,
    ask: String,
    input: &'static str,
    unit: String,
    choices: Vec<Choice>,
    typed: String,
    source: String,
    date: String,
    mark: String,
    wrong: Option<String>,
    /// What somebody else made of it meanwhile.
    theirs: Option<Line>,
}

struct Choice {
    word: String,
    name: String,
    chosen: bool,
}

/// The question of one fact.
pub async fn question(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::EditFacts).await?;
    let form = signed.visitor.state.office.fact(&site, &key)?;
    let wish = wish_of(&form.fact);
    let asked = asked(&signed, &site, form, wish);
    html(&asked)
}

/// What stands in the form to begin with: what is known, or today's day.
fn wish_of(fact: &Fact<Value>) -> Wish {
    let Fact::Known { value, from } = fact else { return Wish::Unknown };
    Wish::Known { values: typed_as(value), source: from.source.clone(), date: from.date }
}

/// A value as people type it, or the words they tick.
fn typed_as(value: &Value) -> Vec<String> {
    match value {
        Value::Bool(true) => vec!["yes".into()],
        Value::Bool(false) => vec!["no".into()],
        Value::Number(number) => vec![number.to_string()],
        Value::Choice(word) => vec![word.to_string()],
        Value::Choices(words) => words.iter().map(ToString::to_string).collect(),
        Value::Date(day) => vec![day.to_string()],
        Value::Text(text) => vec![text.clone()],
    }
}

/// How a fact is asked, and among what one chooses; nothing to choose from where one types.
fn input_of(form: &FactForm, given: &[String], words: &Words) -> (&'static str, Vec<Choice>) {
    let choice = |word: &str, name: String| Choice {
        chosen: given.iter().any(|given| given == word),
        word: word.into(),
        name,
    };
    let named = |all: &[Arc<str>]| {
        let name = |word: &Arc<str>| words.fact_value(&form.key, &Value::Choice(Arc::clone(word)));
        all.iter().map(|word| choice(word, name(word))).collect()
    };
    match &form.kind {
        FactKind::Bool => ("radio", vec![choice("yes", words.get("yes")), choice("no", words.get("no"))]),
        FactKind::Choice(all) => ("radio", named(all)),
        FactKind::Choices(all) => ("checkbox", named(all)),
        FactKind::Count | FactKind::Measure => ("number", Vec::new()),
        FactKind::Date => ("date", Vec::new()),
        FactKind::Text => ("text", Vec::new()),
    }
}

fn asked<'a>(signed: &'a SignedIn, site: &Site, form: FactForm, wish: Wish) -> Question<'a> {
    let visitor = &signed.visitor;
    let words = visitor.words();
    let (values, source, date) = match wish {
        Wish::Unknown => (None, String::new(), visitor.moment.today),
        Wish::Known { values, source, date } => (Some(values), source, date),
    };
    let entry = visitor.state.office.packs().dictionary().get(&form.key);
    let given = values.clone().unwrap_or_default();
    let (input, choices) = input_of(&form, &given, words);
    let ask = entry.map(|entry| words.text(&entry.ask)).unwrap_or_default();
    Question {
        frame: Frame::new(visitor, "sites", words.fact_label(&form.key)),
        head: SiteHead::new(signed, site, "/facts"),
        ask,
        input,
        unit: entry.map(|entry| entry.unit.clone()).unwrap_or_default(),
        choices,
        typed: given.first().cloned().unwrap_or_default(),
        source,
        date: date.to_string(),
        key: form.key.to_string(),
        mark: form.mark,
        wrong: None,
        theirs: None,
    }
}

/// Takes an answer; shows the form again with what was typed when it cannot be used, or when somebody else answered
/// meanwhile.
pub async fn answer(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
    RawForm(form): RawForm,
) -> Result<Response, Failure> {
    let typed = Typed::read(&form)?;
    let office = &signed.visitor.state.office;
    let moment = signed.visitor.moment;
    let wish = FactWish { key: key.clone(), was: typed.was, wish: typed.wish.clone() };
    let saved = office.facts_set(&signed.who, &id.as_str().into(), &[wish], moment).await;
    let to = format!("/sites/{id}/facts#{key}");
    let (wrong, theirs) = match saved {
        Ok(FactsSaved::Saved(_)) => return Ok(Redirect::to(&to).into_response()),
        Ok(FactsSaved::Changed(theirs)) => (None, theirs.into_iter().next()),
        Err(Trouble::Slip(message)) => (Some(signed.visitor.words().get(message)), None),
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(&signed, &id, Action::EditFacts).await?;
    let status = if theirs.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut page = asked(&signed, &site, office.fact(&site, &key)?, typed.wish);
    page.theirs = theirs.map(|form| line(&form, signed.visitor.words()));
    page.wrong = wrong;
    Ok((status, html(&page)?).into_response())
}

/// What came back with the form.
struct Typed {
    was: String,
    wish: Wish,
}

impl Typed {
    fn read(form: &[u8]) -> Result<Self, Failure> {
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(form).map_err(|_| Failure::slip("error-bad-request"))?;
        let one = |name: &str| {
            pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        if !one("unknown").is_empty() {
            return Ok(Self { was: one("was"), wish: Wish::Unknown });
        }
        let date: Date = one("date").parse().map_err(|_| Failure::slip("slip-date"))?;
        let values = pairs.iter().filter(|(key, _)| key == "value").map(|(_, value)| value.clone()).collect();
        Ok(Self { was: one("was"), wish: Wish::Known { values, source: one("source"), date } })
    }
}
