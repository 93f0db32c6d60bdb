//! An evaluator's screen: what is expected, the critical tasks with their four marks, notes.

use super::look::{Clock, Look, Shown, clock};
use askama::Template;
use parvis_app::exercises::id::{Function, Rating};
use parvis_app::exercises::view::{CriticalView, evaluator};

#[derive(Template)]
#[template(path = "exercises/evaluate.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    criticals: Vec<Critical>,
    ratings: Vec<(&'static str, String)>,
    injects: Vec<Inject>,
    tables: Vec<(String, String)>,
    objectives: Vec<(String, String)>,
    functions: Vec<(&'static str, String)>,
    notes: Vec<Note>,
}

struct Critical {
    id: String,
    objective: String,
    words: Option<Shown>,
    rated: Vec<&'static str>,
}

struct Inject {
    id: String,
    words: Shown,
    expected: Option<Shown>,
}

struct Note {
    id: String,
    at: String,
    /// What was written; nothing, where somebody gave only a mark.
    text: String,
    lang: &'static str,
    quote: String,
    about: String,
    table: String,
    who: &'static str,
    objective: String,
    inject: String,
    /// The critical task and its mark.
    critical: String,
    rating: &'static str,
}

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let view = evaluator(state, scenario, look.person, look.lang(), look.now);
    let critical = |one: &CriticalView| Critical {
        id: one.critical.to_string(),
        objective: one.objective.to_string(),
        words: one.words.as_ref().map(|said| look.shown(said)),
        rated: one.rated.iter().map(|rating| rating.as_str()).collect(),
    };
    let injects = view.injects.iter().filter_map(|(id, words, expected)| {
        let expected = expected.as_ref().map(|said| look.shown(said));
        Some(Inject { id: id.to_string(), words: look.shown(words.as_ref()?), expected })
    });
    let notes = view.notes.iter().map(|(at, note)| {
        let word = |id: Option<String>| id.unwrap_or_default();
        let rated = note.rated.as_ref().map(|(critical, rating)| format!("{critical} {}", rating.as_str()));
        let table = note.table.as_ref().map(|table| look.table(table));
        let inject = note.inject.as_ref().map(ToString::to_string);
        let who = note.who.map(|who| look.of("function", who.as_str()));
        let about: Vec<String> = rated.into_iter().chain(table).chain(who).chain(inject).collect();
        Note {
            id: note.note.to_string(),
            at: look.clock_at(*at),
            text: if note.is_mark_alone() { String::new() } else { note.text.clone() },
            lang: note.lang.0.tag(),
            quote: note.quote.clone().unwrap_or_default(),
            about: about.join(" · "),
            table: word(note.table.as_ref().map(ToString::to_string)),
            who: note.who.map(Function::as_str).unwrap_or_default(),
            objective: word(note.objective.as_ref().map(ToString::to_string)),
            inject: word(note.inject.as_ref().map(ToString::to_string)),
            critical: word(note.rated.as_ref().map(|(critical, _)| critical.to_string())),
            rating: note.rated.as_ref().map(|(_, rating)| rating.as_str()).unwrap_or_default(),
        }
    });
    let objective =
        |id: &parvis_app::exercises::id::ObjectiveId| (id.to_string(), look.bare(&format!("objective.{id}")));
    let page = Page {
        clock: clock(look, &view.clock),
        criticals: view.criticals.iter().map(critical).collect(),
        ratings: Rating::ALL.iter().map(|one| (one.as_str(), look.of("rating", one.as_str()))).collect(),
        injects: injects.collect(),
        tables: state.tables().iter().map(|table| (table.to_string(), look.table(table))).collect(),
        objectives: scenario.objectives.iter().map(objective).collect(),
        functions: Function::ALL
            .iter()
            .map(|one| (one.as_str(), look.of("function", one.as_str())))
            .collect(),
        notes: notes.collect(),
        look,
    };
    page.render()
}
