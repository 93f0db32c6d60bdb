//! The real building an exercise is played in, to be handed out: its floor plans, who does what, and the telephone numbers.
//! By function alone: names are not for a room full of guests.

use crate::Trouble;
use crate::exercises::reader::Reader;
use parvis_core::geometry::bounds;
use parvis_core::{Arg, Dossier, FloorPlan, Level, Person, PersonId};
use parvis_exercise::Scenario;
use parvis_print::{Block, Chapter, Cover, Line, Paper, Picture, Style, Table, level_svg};
use parvis_words::Words;

/// The handouts as PDF. The word EXERCISE stands on every page in the languages of `room`, each once: whoever finds a page
/// is to know what it was for.
///
/// # Errors
/// When they cannot be set.
pub fn handouts(
    dossier: &Dossier,
    scenario: &Scenario,
    room: &[&Words],
    words: &Words,
) -> Result<Vec<u8>, Trouble> {
    super::pdf(&paper(dossier, scenario, room, words))
}

/// The same before it is set.
pub(super) fn paper(dossier: &Dossier, scenario: &Scenario, room: &[&Words], words: &Words) -> Paper {
    let readers = || std::iter::once(words).chain(room.iter().copied());
    let mut notices = once_each(readers().map(|one| one.get("exercise-print-handouts-about")));
    if parvis_words::is_draft(words.language()) {
        notices.push(words.get("plan-draft-translation"));
    }
    let part = |id: &str, blocks| Chapter { title: words.get(id), apart: false, blocks };
    let mut chapters = levels(dossier.plan.as_ref(), words);
    chapters.push(part("plan-roles", vec![roles(dossier, words)]));
    chapters.push(part("plan-contacts", vec![contacts(dossier, words)]));
    Paper {
        lang: words.language(),
        mark: once_each(readers().map(|one| one.get("exercise-mark"))).join(" · "),
        kind: words.get("exercise-print-handouts"),
        title: dossier.site.name.clone(),
        page: words.fill("plan-page", &[("page", text("@1@")), ("pages", text("@2@"))]),
        cover: Cover { lead: Reader { scenario, words }.text("title"), notices, ..Cover::default() },
        // The first page is full where a room speaks eight languages; a few pages to hand out need no list.
        contents: None,
        chapters,
    }
}

fn text(value: &str) -> Arg {
    Arg::Text(value.to_owned())
}

fn once_each(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for one in all {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}

/// A page for each level that has a drawing.
fn levels(plan: Option<&FloorPlan>, words: &Words) -> Vec<Chapter> {
    let Some(plan) = plan else { return vec![no_plan(words)] };
    let chapter = |level: &Level| {
        let title = words.level(level);
        let alt = words.fill("plan-floor-plan-of", &[("level", Arg::Text(title.clone()))]);
        let picture = Picture { svg: level_svg(plan, level, words)?, alt, lies: lies(plan, level) };
        Some(Chapter { title, apart: true, blocks: vec![Block::Picture(picture)] })
    };
    let all: Vec<Chapter> = plan.levels.iter().filter_map(chapter).collect();
    if all.is_empty() { vec![no_plan(words)] } else { all }
}

fn no_plan(words: &Words) -> Chapter {
    let blocks = vec![quiet(words.get("plan-no-drawing"))];
    Chapter { title: words.get("plan-floor-plans"), apart: false, blocks }
}

/// A level wider than high lies on its page.
fn lies(plan: &FloorPlan, level: &Level) -> bool {
    let corners = bounds(plan.units_on(&level.id).map(|unit| &unit.shape));
    corners.is_some_and(|(low, high)| high.x - low.x > high.y - low.y)
}

/// Who does what in the crisis team, and who stands in.
fn roles(dossier: &Dossier, words: &Words) -> Block {
    let people = &dossier.people;
    if people.roles.is_empty() {
        return quiet(words.get("plan-nobody"));
    }
    let who = |id: &PersonId| match people.person(id) {
        Some(person) => post(person),
        None => Line::plain(id.to_string()),
    };
    let or = |all: Vec<Line>, id: &str| {
        if all.is_empty() { vec![Line::default().and(words.get(id), Style::Quiet)] } else { all }
    };
    let row = |role: &parvis_core::Role| {
        let holder = or(role.holder.iter().map(who).collect(), "plan-nobody");
        let deputies = or(role.deputies.iter().map(who).collect(), "plan-no-deputy");
        vec![vec![Line::strong(words.role(&role.key))], holder, deputies]
    };
    table(words, [3, 5, 5], ["plan-role", "plan-holder", "plan-deputies"], people.roles.iter().map(row))
}

/// A post and its work telephone.
fn post(person: &Person) -> Line {
    let phone = person.phone.value().cloned().unwrap_or_default();
    Line::plain(person.function.clone()).and(phone, Style::Soft)
}

/// The telephone numbers.
fn contacts(dossier: &Dossier, words: &Words) -> Block {
    let persons = &dossier.people.persons;
    if persons.is_empty() {
        return quiet(words.get("plan-nobody"));
    }
    let row = |person: &Person| {
        let unknown = || Line::default().and(words.get("plan-not-known-yet"), Style::Quiet);
        let phone = person.phone.value().map_or_else(unknown, |phone| Line::strong(phone.clone()));
        [Line::plain(person.function.clone()), Line::plain(person.agency.clone()), phone]
            .map(|line| vec![line])
            .into()
    };
    table(words, [5, 4, 4], ["plan-function", "plan-agency", "plan-phone"], persons.iter().map(row))
}

fn table(
    words: &Words,
    widths: [u16; 3],
    head: [&str; 3],
    rows: impl Iterator<Item = Vec<Vec<Line>>>,
) -> Block {
    let head = head.map(|id| words.get(id)).into();
    Block::Table(Table { widths: widths.into(), head, rows: rows.collect(), form: None })
}

fn quiet(says: String) -> Block {
    Block::Text(Line::default().and(says, Style::Quiet))
}
