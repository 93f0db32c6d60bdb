//! After the exercise: the report with its evidence, the boxes somebody writes, the improvement plan; and every file that
//! can be taken away.

use super::audit::sheet_time;
use super::building::{self, Building};
use super::look::{Look, Shown};
use super::play::{Rehearsal, Sharing};
use super::screen::{Screen, runs};
use super::seat::{Seated, seated};
use super::side_by_side::{self, SideBySide};
use super::{limits, names};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::paper::download;
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{Html, Response};
use parvis_app::exercises::after::{DoneAt, at_site, tried};
use parvis_app::exercises::documents::Document;
use parvis_app::exercises::event::{Action, TriedAgain};
use parvis_app::exercises::id::{ActionStatus, NoteId, PersonId, ReportBox, Role, TableId};
use parvis_app::exercises::report::{Arg as Says, Planned, Reach, Report, Section, SectionKind, Sentence};
use parvis_app::exercises::state::Register;
use parvis_app::exercises::{about_said, said, view};
use parvis_app::office::CardsFor;
use parvis_core::Arg;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "exercises/report.html")]
struct Page<'a> {
    frame: Frame<'a>,
    look: &'a Look<'a>,
    sharing: Sharing,
    rehearsal: Option<Rehearsal>,
    /// The reader leads the exercise: what is to be written and done stands there, too.
    leads: bool,
    outside: bool,
    /// What the exercise is called, and who held it where and when.
    about: Vec<[String; 2]>,
    tabs: Vec<(String, String)>,
    sections: Vec<SectionView>,
    /// The comparison, as tables.
    compared: SideBySide,
    boxes: Vec<(&'static str, String, String)>,
    limits: Vec<String>,
    actions: Vec<ActionView>,
    /// The action that is begun from a sentence.
    begun: Option<Begun>,
    today: String,
    /// When names go by themselves, or went; whether the reader may take them out now.
    names: String,
    may_delete: bool,
    statuses: Vec<(&'static str, String)>,
    nations: Vec<(String, String)>,
    objectives: Vec<(String, String)>,
}

struct SectionView {
    title: String,
    /// The comparison: it is shown as tables, with their limits.
    compares: bool,
    sentences: Vec<Said>,
}

struct Said {
    text: String,
    proof: Vec<u64>,
    /// It says what the next ones answer.
    heads: bool,
    /// What an action can be made of: the first event that proves it.
    act: Option<u64>,
}

/// An action that is begun from what the report says.
#[derive(Default)]
struct Begun {
    text: String,
    lang: &'static str,
    objective: String,
}

struct ActionView {
    note: String,
    text: String,
    lang: &'static str,
    words: Shown,
    owner: String,
    nation: String,
    due: String,
    due_shown: String,
    status: &'static str,
    overdue: bool,
    /// It is still to be done: it can be put into the dossier of a site.
    open: bool,
    /// Who said last how far it has come, and when.
    changed: String,
    objective: String,
    /// When it was tried again: the note, what is said of it, and whether it worked.
    trials: Vec<(String, String, bool)>,
    /// The sites it was put into, and what is said of it there.
    sites: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "exercises/papers.html")]
struct PapersPage<'a> {
    frame: Frame<'a>,
    id: String,
    papers: Vec<(&'static str, String)>,
    tables: Vec<(String, String)>,
    leads: bool,
    building: Option<Building>,
}

/// For whom the report is.
#[derive(Deserialize)]
pub struct For {
    #[serde(default)]
    reach: String,
    /// From which sentence an action is begun.
    #[serde(default)]
    action: String,
}

impl For {
    /// What may be shown.
    pub fn reach(&self) -> Reach {
        if self.reach == "outside" { Reach::Outside } else { Reach::Room }
    }
}

/// Somebody who leads the exercise.
///
/// # Errors
/// They do not.
pub async fn leader(visitor: &Visitor, id: &str) -> Result<Seated, Failure> {
    let seated = seated(visitor, id).await?.ok_or_else(Failure::no_such)?;
    if leads(&seated) { Ok(seated) } else { Err(Failure::no_such()) }
}

/// Somebody who may read the script: it gives away what is to come.
///
/// # Errors
/// Anybody else is told that there is no such page.
pub async fn leader_or_controller(visitor: &Visitor, id: &str) -> Result<Seated, Failure> {
    let seated = seated(visitor, id).await?.ok_or_else(Failure::no_such)?;
    if runs(seated.role()) { Ok(seated) } else { Err(Failure::no_such()) }
}

/// Who reads the report, and what of it: those who lead all of it at any time; everybody else who took part what the nations
/// let out, once the exercise is over.
///
/// # Errors
/// They did not take part; it is not over.
pub async fn reader(visitor: &Visitor, id: &str, asked: Reach) -> Result<(Seated, Reach), Failure> {
    let seated = seated(visitor, id).await?.ok_or_else(Failure::no_such)?;
    if leads(&seated) {
        return Ok((seated, asked));
    }
    let over = seated.room.see().state().ended.is_some();
    if over { Ok((seated, Reach::Outside)) } else { Err(Failure::no_such()) }
}

fn leads(seated: &Seated) -> bool {
    Screen::Report.is_for(seated.role(), seated.sits())
}

/// The report.
pub async fn page(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(asked): Query<For>,
) -> Result<Html<String>, Failure> {
    let (seated, reach) = reader(&visitor, &id, asked.reach()).await?;
    let leads = leads(&seated);
    let office = &visitor.state.office;
    let report = office.exercise_report(&seated.room, reach).await?;
    let hands = office.exercise_hands(&seated.room).await?;
    // The dossiers of sites are no business of those who took part.
    let done =
        if leads { office.exercise_done_at(&seated.room, visitor.moment).await? } else { BTreeMap::new() };
    let screens = seated.screens();
    let (sharing, rehearsal) = (Sharing::of(&visitor, &seated).await?, Rehearsal::of(&seated));
    let look = seated.look(&visitor, Screen::Report);
    let words = visitor.words();
    let tab =
        |one: &Screen| (format!("/play/{id}/{}", one.word()), words.get(&format!("live-tab-{}", one.word())));
    let nations = look.state().nations().iter().map(|one| (one.to_string(), look.nation(one.as_str())));
    let page = Page {
        frame: Frame::new(
            &visitor,
            "exercises",
            format!("{} · {}", words.get("live-tab-report"), look.title()),
        ),
        sharing,
        rehearsal,
        leads,
        outside: reach == Reach::Outside,
        about: about_said(&report.about, look.words),
        tabs: screens.iter().filter(|one| **one != Screen::Report).map(tab).collect(),
        sections: report.sections.iter().map(|one| section(&look, one)).collect(),
        compared: side_by_side::of(&look, &report),
        boxes: boxes(&look),
        limits: limits::said(&look, &report.comparison),
        actions: actions(&look, &visitor, &report, &hands, &done),
        today: visitor.moment.today.to_string(),
        begun: begun(&look, &report, asked.action.parse().ok()),
        names: names::when(&look),
        may_delete: look.role == Role::Director
            && look.state().ended.is_some()
            && look.state().names_deleted.is_none(),
        statuses: ActionStatus::ALL
            .iter()
            .map(|one| (one.as_str(), look.of("action", one.as_str())))
            .collect(),
        nations: nations.collect(),
        objectives: (look.scenario().objectives.iter())
            .map(|one| (one.to_string(), look.bare(&format!("objective.{one}"))))
            .collect(),
        look: &look,
    };
    html(&page)
}

/// Whether a sentence says what there may be to do better: what fell short, what an evaluator noted, what somebody missed.
fn is_to_mend(section: SectionKind, sentence: &Sentence) -> bool {
    let said = ["report-area", "report-wash"].contains(&sentence.id);
    sentence.id == "report-seen" || (section == SectionKind::Areas && said)
}

/// The action that the reader begins from a sentence of the report, by the first event that proves it.
fn begun(look: &Look<'_>, report: &Report, n: Option<u64>) -> Option<Begun> {
    let n = n?;
    let of = |section: &Section| {
        let mut all = section.sentences.iter();
        all.find(|one| one.proof.first() == Some(&n) && is_to_mend(section.section, one)).cloned()
    };
    // What was noted in words says more than the mark beside it.
    let all: Vec<Sentence> = report.sections.iter().filter_map(of).collect();
    let sentence = all.iter().find(|one| one.args.contains_key("words")).or_else(|| all.first())?;
    let (text, lang) = match (sentence.args.get("words"), sentence.args.get("critical")) {
        (Some(Says::Words { text, lang, .. }), _) => (text.clone(), lang.0.tag()),
        (_, Some(Says::Key(key))) => (look.bare(key), look.language.tag()),
        _ => return None,
    };
    let objective = match sentence.args.get("objective") {
        Some(Says::Key(key)) => key.strip_prefix("objective.").unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    Some(Begun { text, lang, objective })
}

fn section(look: &Look<'_>, section: &Section) -> SectionView {
    let sentence = |one: &Sentence| Said {
        text: said(one, look.scenario(), look.state(), look.words),
        proof: one.proof.clone(),
        heads: one.id == "report-task",
        act: one.proof.first().copied().filter(|_| is_to_mend(section.section, one)),
    };
    SectionView {
        title: look.t(&format!("exercise-section-{}", section.section.as_str())),
        compares: section.section == SectionKind::Comparison,
        sentences: section.sentences.iter().map(sentence).collect(),
    }
}

/// Who wrote an action last, and when: by the name of their account, else by their role.
fn changed(
    look: &Look<'_>,
    visitor: &Visitor,
    register: &Register<Action>,
    hands: &BTreeMap<PersonId, String>,
) -> String {
    let role = || look.state().role(&register.by).map(|role| look.of("role", role.as_str()));
    let who = hands.get(&register.by).cloned().or_else(role).unwrap_or_default();
    let when = visitor.when(look.room.when(register.stamp.at));
    look.words.fill("live-action-changed", &[("who", Arg::Text(who)), ("when", Arg::Text(when))])
}

/// What somebody writes: each box with its name and what stands in it.
fn boxes(look: &Look<'_>) -> Vec<(&'static str, String, String)> {
    let one = |one: &ReportBox| {
        let stands = look.state().boxes.get(one).map(|said| said.value.said.clone()).unwrap_or_default();
        (one.as_str(), look.of("box", one.as_str()), stands)
    };
    ReportBox::ALL.iter().map(one).collect()
}

fn actions(
    look: &Look<'_>,
    visitor: &Visitor,
    report: &Report,
    hands: &BTreeMap<PersonId, String>,
    done: &BTreeMap<NoteId, Vec<DoneAt>>,
) -> Vec<ActionView> {
    let at_site = |at: &DoneAt| {
        let site = [("site", Arg::Text(at.name.clone()))];
        let says = at
            .on
            .map_or_else(|| look.words.fill("live-action-at-site", &site), |on| at_site(at, on, look.words));
        (format!("/sites/{}/findings", at.site), says, at.on.is_some())
    };
    let trial = |one: &TriedAgain| (one.note.to_string(), tried(one, look.words), one.works);
    let one = |planned: &Planned| {
        let action = &planned.action;
        let register = look.state().actions.get(&action.note);
        let key = register.map_or_else(|| "".into(), |register| register.key.clone());
        let words = view::of_person(look.state(), &key, &action.text, action.lang, look.lang());
        ActionView {
            note: action.note.to_string(),
            text: action.text.clone(),
            lang: action.lang.0.tag(),
            words: look.shown(&words),
            owner: action.owner.clone(),
            nation: action.nation.as_ref().map(ToString::to_string).unwrap_or_default(),
            due: action.due.map(|day| day.to_string()).unwrap_or_default(),
            due_shown: action.due.map(|day| look.words.date(day)).unwrap_or_default(),
            status: action.status.as_str(),
            open: !matches!(action.status, ActionStatus::Done | ActionStatus::Dropped),
            overdue: action.is_overdue(visitor.moment.today),
            changed: register.map(|register| changed(look, visitor, register, hands)).unwrap_or_default(),
            objective: action.objective.as_ref().map(ToString::to_string).unwrap_or_default(),
            trials: look.state().trials_of(&action.note).into_iter().map(trial).collect(),
            sites: done.get(&action.note).into_iter().flatten().map(at_site).collect(),
        }
    };
    report.plan.iter().map(one).collect()
}

/// A file of the report.
pub async fn file(
    visitor: Visitor,
    Path((id, name)): Path<(String, String)>,
    Query(reach): Query<For>,
) -> Result<Response, Failure> {
    let (seated, reach) = reader(&visitor, &id, reach.reach()).await?;
    let office = &visitor.state.office;
    let reads = (visitor.words(), visitor.moment);
    let file = if let Some((_, "csv")) = name.rsplit_once('.') {
        let when = |at| sheet_time(&visitor, &seated.room, at);
        office.exercise_report_sheet(&seated.room, reach, &name, reads, when).await?
    } else {
        office.exercise_report_file(&seated.room, reach, &name, reads).await?
    };
    Ok(download(file))
}

/// The part of the nation that somebody speaks for, as a file.
pub async fn nation(visitor: Visitor, Path((id, name)): Path<(String, String)>) -> Result<Response, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    let nation = seated.room.see().state().profile(&seated.person).map(|profile| profile.nation.clone());
    let nation = nation.filter(|_| seated.role() == Role::Delegate).ok_or_else(Failure::no_such)?;
    let office = &visitor.state.office;
    let reads = (visitor.words(), visitor.moment);
    Ok(download(office.exercise_nation_file(&seated.room, &nation, &name, reads).await?))
}

/// The papers for the day: those for all, and for those who lead the rest.
pub async fn papers(visitor: Visitor, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    let leads = runs(seated.role());
    let words = visitor.words();
    let paper = |one: &Document| (one.as_str(), words.get(&format!("exercise-print-{}", one.as_str())));
    let may = |one: &&Document| leads || one.is_for_all();
    let building = if leads { building::of_room(&visitor, &seated.room).await? } else { None };
    let seen = seated.room.see();
    let table = |table: &TableId| {
        let called = Arg::Text(seen.state().table_called(table));
        (table.to_string(), words.fill("live-table", &[("table", called)]))
    };
    let page = PapersPage {
        tables: seen.state().tables().iter().map(table).collect(),
        building,
        frame: Frame::new(&visitor, "exercises", words.get("live-papers")),
        id,
        papers: Document::ALL.iter().filter(may).map(paper).collect(),
        leads,
    };
    html(&page)
}

/// How many cards are wanted, and for whom.
#[derive(Deserialize)]
pub struct CardsWanted {
    /// How many; nothing: as many as a page has, for each table.
    #[serde(default)]
    count: String,
    /// For which table; `none`: for none, to be given to anybody; nothing: for all.
    #[serde(default)]
    table: String,
}

impl CardsWanted {
    fn count(&self) -> Option<usize> {
        self.count.trim().parse().ok()
    }

    fn table(&self) -> CardsFor {
        match self.table.as_str() {
            "" => CardsFor::AllTables,
            "none" => CardsFor::Nobody,
            table => CardsFor::Table(table.into()),
        }
    }
}

/// One of them.
pub async fn paper(
    visitor: Visitor,
    Path((id, name)): Path<(String, String)>,
    Query(wanted): Query<CardsWanted>,
) -> Result<Response, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    let leads = runs(seated.role());
    let for_all = name.split('.').next().and_then(Document::parse).is_some_and(Document::is_for_all);
    if !leads && !for_all {
        return Err(Failure::no_such());
    }
    if name == "scenario.zip" {
        leader_or_controller(&visitor, &id).await?;
        return Ok(download(visitor.state.office.exercise_folder(&seated.room).await?));
    }
    let address = format!("{}/join", visitor.server());
    let made = tokio::task::spawn_blocking(move || {
        let (office, words) = (&visitor.state.office, visitor.words());
        if name == "cards.pdf" {
            let (count, table) = (wanted.count(), wanted.table());
            return office.exercise_cards(&seated.room, &address, (count, table), words);
        }
        office.exercise_paper(&seated.room, &name, words)
    });
    Ok(download(made.await.map_err(|error| Failure::inside(error.to_string()))??))
}
