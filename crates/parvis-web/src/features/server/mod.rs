//! For whoever runs the server: its long work. And for everybody: which words the languages lack.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::response::Html;
use parvis_app::office::RunState;
use parvis_core::{Arg, Language};
use parvis_words::{coverage, is_draft};

#[derive(Template)]
#[template(path = "server/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    jobs: Vec<Line>,
}

struct Line {
    kind: String,
    state: String,
    done: bool,
    dead: bool,
    how_far: String,
    asked: String,
}

/// The long work of the server.
pub async fn page(SignedIn { visitor, who }: SignedIn) -> Result<Html<String>, Failure> {
    let words = visitor.words();
    let work = visitor.state.office.work(&who, visitor.moment).await?;
    let line = |it: parvis_app::office::Work| {
        let state = match it.state {
            RunState::Queued => "run-state-queued",
            RunState::Running => "run-state-running",
            RunState::Done => "run-state-done",
            RunState::Dead => "run-state-dead",
            RunState::Cancelled => "run-state-cancelled",
        };
        let far = [("done", it.done), ("total", it.total)];
        let far = far.map(|(name, number)| (name, Arg::Count(number.unsigned_abs())));
        Line {
            kind: words.find(&format!("work-{}", it.kind)).unwrap_or(it.kind),
            state: words.get(state),
            done: it.state == RunState::Done,
            dead: it.state == RunState::Dead,
            how_far: if it.total > 0 { words.fill("server-how-far", &far) } else { String::new() },
            asked: visitor.when(it.asked),
        }
    };
    let frame = Frame::new(&visitor, "account", words.get("server-title"));
    html(&Page { jobs: work.into_iter().map(line).collect(), frame })
}

#[derive(Template)]
#[template(path = "server/words.html")]
struct WordsPage<'a> {
    frame: Frame<'a>,
    languages: Vec<LanguageLine>,
}

struct LanguageLine {
    tag: &'static str,
    name: String,
    draft: bool,
    says: String,
    lacks: usize,
    missing: Vec<String>,
}

/// How much of the words each language has, and the ids of those it lacks.
pub async fn words(visitor: Visitor) -> Result<Html<String>, Failure> {
    let frame = Frame::new(&visitor, "", visitor.words().get("words-title"));
    let names = frame.languages();
    let line = |language: Language| {
        let all = coverage(language, parvis_app::kinds());
        let counts = [("translated", all.translated), ("total", all.total)];
        let counts = counts.map(|(name, count)| (name, Arg::Count(count as u64)));
        LanguageLine {
            tag: language.tag(),
            name: names
                .iter()
                .find(|it| it.tag == language.tag())
                .map(|it| it.name.clone())
                .unwrap_or_default(),
            draft: is_draft(language),
            says: visitor.words().fill("words-has", &counts),
            lacks: all.missing.len(),
            missing: all.missing,
        }
    };
    let languages = Language::ALL.into_iter().map(line).collect();
    html(&WordsPage { frame, languages })
}
