//! The letter about a drill: shown in the languages chosen, to be copied, printed or worked on.

use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, address, html, own_name};
use crate::shell::paper::download;
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{Html, Response};
use parvis_app::exercises::drill_letter::{Letter, LetterPart, Readers};
use parvis_app::office::Drill;
use parvis_core::Language;

/// Whom to ask is said in so many letters at most; ours: a line.
const ASK: usize = 200;

#[derive(Template)]
#[template(path = "drills/letter.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    to: Vec<(&'static str, String, bool)>,
    languages: Vec<(&'static str, &'static str, bool)>,
    ask: String,
    letters: Vec<Shown>,
}

/// The letter in one language.
struct Shown {
    lang: &'static str,
    name: &'static str,
    letter: Letter,
    /// Its translation was not checked.
    draft: bool,
    pdf: String,
    docx: String,
}

/// What is asked for: to whom, whom they can ask, in which languages.
struct Wanted {
    to: Readers,
    ask: String,
    languages: Vec<Language>,
}

impl Wanted {
    fn read(query: Option<&str>, visitor: &Visitor) -> Self {
        let fields = Fields::read(query.unwrap_or_default().as_bytes());
        let is = |language: &Language| fields.all("lang").any(|tag| tag == language.tag());
        let mut languages: Vec<Language> = Language::ALL.into_iter().filter(is).collect();
        if languages.is_empty() {
            languages.push(visitor.language);
        }
        let to = Readers::ALL.into_iter().find(|one| one.as_str() == fields.get("to"));
        let ask = fields.get("ask").chars().take(ASK).collect();
        Self { to: to.unwrap_or(Readers::Parents), ask, languages }
    }
}

/// The page with the letter.
pub async fn page(
    signed: SignedIn,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Failure> {
    let SignedIn { visitor, who } = &signed;
    let drill = visitor.state.office.drill_led(who, &id.as_str().into(), visitor.moment).await?;
    let wanted = Wanted::read(query.as_deref(), visitor);
    let to = |one: Readers| {
        (one.as_str(), visitor.words().get(&format!("drill-letter-to-{}", one.as_str())), one == wanted.to)
    };
    let language = |one: Language| (one.tag(), own_name(one), wanted.languages.contains(&one));
    html(&Page {
        frame: Frame::new(visitor, "sites", visitor.words().get("drills-letter")),
        id: drill.id.to_string(),
        to: Readers::ALL.map(to).into(),
        languages: Language::ALL.into_iter().map(language).collect(),
        letters: wanted.languages.iter().filter_map(|one| shown(visitor, &drill, &wanted, *one)).collect(),
        ask: wanted.ask,
    })
}

fn shown(visitor: &Visitor, drill: &Drill, wanted: &Wanted, language: Language) -> Option<Shown> {
    let (state, lang) = (&visitor.state, language.tag());
    let file = |ending: &str| {
        let path = format!("/drills/{}/letter/{}-{lang}.{ending}", drill.id, wanted.to.as_str());
        address(&path, &[("ask", &wanted.ask)])
    };
    Some(Shown {
        lang,
        name: own_name(language),
        letter: state.office.drill_letter(drill, (wanted.to, &wanted.ask), state.words(language))?,
        draft: parvis_words::is_draft(language),
        pdf: file("pdf"),
        docx: file("docx"),
    })
}

/// The letter as a file: `parents-ru.pdf`, `neighbours-kk.docx`.
pub async fn file(
    signed: SignedIn,
    Path((id, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (state, wanted) = (&visitor.state, Wanted::read(query.as_deref(), visitor));
    let drill = state.office.drill_led(who, &id.as_str().into(), visitor.moment).await?;
    let (stem, ending) = name.rsplit_once('.').ok_or_else(Failure::no_such)?;
    let (to, tag) = stem.split_once('-').ok_or_else(Failure::no_such)?;
    let to = Readers::ALL.into_iter().find(|one| one.as_str() == to).ok_or_else(Failure::no_such)?;
    let language = Language::ALL.into_iter().find(|one| one.tag() == tag).ok_or_else(Failure::no_such)?;
    let docx = match ending {
        "pdf" => false,
        "docx" => true,
        _ => return Err(Failure::no_such()),
    };
    let words = state.words(language);
    Ok(download(state.office.drill_letter_file(&drill, (to, &wanted.ask), docx, words)?))
}
