//! Setting an exercise up, and the list of those somebody leads.

use super::attachments::fit;
use super::clock::director;
use super::room::files;
use super::seats::leader;
use super::summary::Summary;
use super::{summary, written};
use crate::exercises::packs;
use crate::office::{Moment, Office, Trouble, Who, act};
use jiff::Timestamp;
use jiff::civil::Date;
use parvis_access::{Action, Answer, Thing};
use parvis_exercise::event::{About, Attachment, Setting, Thresholds};
use parvis_exercise::id::{Lang, NationId, PackId, Seconds, TableId};
use parvis_exercise::pack::{Enclosed, Files};
use parvis_exercise::{Command, Refusal, Scenario, State, What, decide};
use parvis_store::exercises::{ExerciseKind, NewEvents, NewExercise};
use parvis_store::tree::Node;
use parvis_store::{Act, ExerciseId, NodeId, Write};
use std::collections::{BTreeMap, BTreeSet};
use tokio::task::block_in_place;

/// What an exercise is set up with.
#[derive(Clone, Debug)]
pub struct ExerciseSetup {
    /// At which place.
    pub node: NodeId,
    /// Which scenario.
    pub scenario: Source,
    /// The languages people play in.
    pub languages: Vec<parvis_core::Language>,
    /// How many tables; they are numbered.
    pub tables: usize,
    /// The nations, by code or name.
    pub nations: Vec<String>,
    /// What it is called, and who holds it where and when; without a place, at the node's.
    pub about: About,
    /// When answers count as common, different, new.
    pub limits: Thresholds,
    /// After so many days names are taken out.
    pub retention_days: u16,
}

/// Where a scenario is taken from.
#[derive(Clone, Debug)]
pub enum Source {
    /// It comes with the program.
    Program(PackId),
    /// The script of an exercise, as it was changed for it.
    Script(ExerciseId),
    /// A folder somebody packed (ZIP).
    Folder(Vec<u8>),
}

impl From<&str> for Source {
    fn from(pack: &str) -> Self {
        Self::Program(pack.into())
    }
}

/// An exercise in a list.
#[derive(Clone, Debug)]
pub struct ExerciseLine {
    /// Which.
    pub id: ExerciseId,
    /// The scenario it plays.
    pub scenario: PackId,
    /// What it is called, and who holds it where and when.
    pub about: About,
    /// Its scenario, where that is not as it came with the program.
    pub own: Option<OwnScript>,
    /// The place it belongs to.
    pub place: String,
    /// When it was set up.
    pub at: Timestamp,
    /// When it came to its end.
    pub ended: Option<Timestamp>,
    /// How many actions of its improvement plan are still to be done …
    pub open: usize,
    /// … and how many of these should have been by now.
    pub overdue: usize,
    /// The days by which they are to be done.
    pub due: BTreeSet<Date>,
    /// What it is called; its scenario's title in the language that was written in where nobody gave it a name.
    pub name: String,
    /// It only rehearses another.
    pub rehearsal: bool,
}

/// The scenario of an exercise, as lists name it.
#[derive(Clone, Debug)]
pub struct OwnScript {
    /// Its version.
    pub version: String,
    titles: BTreeMap<String, String>,
    original: Lang,
}

impl OwnScript {
    /// What it is called in a language; in the one it was written in, where nobody translated that.
    pub fn title(&self, lang: Lang) -> &str {
        let of = |lang: Lang| self.titles.get(&lang.to_string());
        of(lang).or_else(|| of(self.original)).map_or("", String::as_str)
    }
}

/// The longest name of an exercise, a place or an organiser, in letters; ours.
const LONGEST: usize = 120;
/// So many tables at most; ours.
const TABLES: usize = 200;
/// So many nations at most; ours.
const NATIONS: usize = 60;
/// So many drawn codes are tried; with a thousand exercises open, two drawings in a row fail once in a million.
const DRAWS: usize = 20;

impl Office {
    /// The exercises somebody leads, the newest first.
    ///
    /// # Errors
    /// The store.
    pub async fn exercises(&self, who: &Who, moment: Moment) -> Result<Vec<ExerciseLine>, Trouble> {
        let mut lines = Vec::new();
        let mut names = BTreeMap::new();
        for node in self.store.exercise_nodes(ExerciseKind::Tabletop).await? {
            let way = self.way(&node).await?;
            if self.leads(who, &way, moment) {
                names.insert(node, way.last().map(|node| node.name.clone()).unwrap_or_default());
            }
        }
        let nodes: Vec<NodeId> = names.keys().cloned().collect();
        for (row, kept) in self.store.exercise_list_at(ExerciseKind::Tabletop, &nodes).await? {
            let summary = self.exercise_summary(&row.id, kept).await?;
            let of_program = packs::scenarios().contains_key(&row.scenario.as_str().into());
            let (open, overdue) = (summary.open.len(), summary.overdue(moment.today));
            let Summary { about, version, titles, original, open: due } = summary;
            let script = OwnScript { version, titles, original };
            let name =
                if about.name.is_empty() { script.title(original).to_owned() } else { about.name.clone() };
            lines.push(ExerciseLine {
                own: (row.packs > 0 || !of_program).then_some(script),
                name,
                due: due.into_iter().flatten().collect(),
                about,
                open,
                overdue,
                id: row.id,
                scenario: row.scenario.into(),
                place: names.get(&row.node).cloned().unwrap_or_default(),
                at: row.at,
                ended: row.ended,
                rehearsal: row.rehearses.is_some(),
            });
        }
        Ok(lines)
    }

    /// The places at which somebody may set an exercise up: those they hold a role at.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_places(&self, who: &Who, moment: Moment) -> Result<Vec<Node>, Trouble> {
        let mut places = Vec::new();
        for node in self.own_places(who, moment) {
            let way = self.way(&node).await?;
            if self.leads(who, &way, moment) {
                places.extend(way.last().cloned());
            }
        }
        Ok(places)
    }

    /// The files of a scenario that somebody wants to play, the scenario they are, and what goes with its injects.
    async fn chosen_scenario(
        &self,
        who: &Who,
        source: &Source,
        moment: Moment,
    ) -> Result<(Files, Scenario, Vec<Enclosed>), Trouble> {
        match source {
            Source::Program(pack) => {
                let scenario = packs::scenarios().get(pack).ok_or(Trouble::NoSuch)?;
                Ok((packs::files(pack), scenario.clone(), Vec::new()))
            }
            Source::Script(exercise) => {
                let row = self.store.exercise(exercise).await?;
                let leads = self.leads(who, &self.way(&row.node).await?, moment);
                if row.kind != ExerciseKind::Tabletop || !leads {
                    return Err(Trouble::NoSuch);
                }
                let files = files(&self.store.exercise_pack(exercise).await?.0)?;
                let scenario = packs::read_files(&files).map_err(Trouble::Pack)?;
                let state = State::of(&self.events(exercise).await?);
                let of = (exercise, row.rehearses.as_ref());
                let enclosed = self.exercise_enclosed(of, &state, &scenario).await?;
                Ok((files, scenario, enclosed))
            }
            Source::Folder(bytes) if bytes.is_empty() => Err(Trouble::Slip("slip-script-no-folder")),
            Source::Folder(bytes) => block_in_place(|| packs::read_folder(bytes)).map_err(Trouble::Pack),
        }
    }

    /// Whether somebody leads exercises where this one belongs.
    pub(super) async fn exercise_leads(
        &self,
        who: &Who,
        room: &super::Room,
        moment: Moment,
    ) -> Result<bool, Trouble> {
        let node = self.store.exercise(&room.id).await?.node;
        Ok(self.leads(who, &self.way(&node).await?, moment))
    }

    fn leads(&self, who: &Who, way: &[Node], moment: Moment) -> bool {
        let way: Vec<&str> = way.iter().map(|node| node.id.as_str()).collect();
        self.answer(who, Action::LeadExercise, &way, Thing::Place, moment) == Answer::Yes
    }

    /// Sets an exercise up; whoever does directs it.
    ///
    /// # Errors
    /// They may not; no such scenario; too few or too many tables or nations.
    pub async fn exercise_new(
        &self,
        who: &Who,
        setup: &ExerciseSetup,
        moment: Moment,
    ) -> Result<ExerciseId, Trouble> {
        let way = self.way(&setup.node).await?;
        self.demand(who, Action::LeadExercise, &way, Thing::Place, moment, "")?;
        if !(1..=TABLES).contains(&setup.tables) {
            return Err(Trouble::Slip("slip-exercise-tables"));
        }
        if !(1..=NATIONS).contains(&setup.nations.len()) {
            return Err(Trouble::Slip("slip-exercise-nations"));
        }
        if setup.languages.is_empty() {
            return Err(Trouble::Slip("slip-exercise-languages"));
        }
        let (files, scenario, enclosed) = self.chosen_scenario(who, &setup.scenario, moment).await?;
        let fitting: Result<Vec<_>, _> = block_in_place(|| enclosed.into_iter().map(fit).collect());
        let fitting = fitting?;
        let setting = Setting {
            scenario: scenario.id.clone(),
            version: scenario.version.clone(),
            languages: setup.languages.iter().copied().map(Into::into).collect(),
            tables: (1..=setup.tables).map(|number| TableId::from(number.to_string())).collect(),
            nations: setup.nations.iter().map(|nation| NationId::from(nation.as_str())).collect(),
            table_names: BTreeMap::new(),
            thresholds: setup.limits.clone(),
            retention_days: setup.retention_days,
            rehearsal: false,
            about: about(&setup.about, way.last())?,
        };
        let what = What::Created(setting);
        let command = Command { key: self.draw().as_str().into(), by: leader(who), seq: 1, what };
        let events =
            decide(&State::default(), &scenario, command, Seconds(0)).map_err(|refusal| match refusal {
                Refusal::BadLimits | Refusal::OutOfRange { .. } => Trouble::Slip("exercise-bad-limits"),
                _ => Trouble::Slip("slip-exercise-nations"),
            })?;
        let mut begun = State::of(&events);
        let events: Vec<Vec<u8>> = events.iter().map(written).collect();
        let pack = serde_json::to_vec(&files).map_err(|error| Trouble::Inside(error.to_string()))?;
        let name = match &setup.scenario {
            Source::Program(pack) => pack.to_string(),
            // A name that no scenario of the program has, so that nobody takes it for that one.
            _ => format!("{} {}", packs::plain(scenario.id.as_str()), packs::plain(&scenario.version)),
        };
        let code = self.new_code().await?;
        let mut write = self.store.write().await?;
        let new = NewExercise {
            kind: ExerciseKind::Tabletop,
            dossier: None,
            node: &setup.node,
            code: &code,
            scenario: &name,
            pack: &pack,
            events: &events,
            rehearses: None,
        };
        let act = act(who, "", moment);
        let id = write.exercise_new(&new, &act).await?;
        self.attach_all(&mut write, (&id, &scenario), &mut begun, fitting, &act).await?;
        summary::write_down(&mut write, &id, &begun, &scenario).await?;
        write.commit().await?;
        Ok(id)
    }

    /// Lets what travels with a scenario go with its injects, as the exercise is set up.
    async fn attach_all(
        &self,
        write: &mut Write<'_>,
        (id, scenario): (&ExerciseId, &Scenario),
        begun: &mut State,
        fitting: Vec<(Attachment, Vec<u8>)>,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        for (mut attached, bytes) in fitting {
            attached.file = write.exercise_file_add(id, &bytes, act).await?;
            let by = director(begun).ok_or(Trouble::Broken)?;
            let (key, seq, after) = (self.draw().as_str().into(), begun.top_seq + 1, begun.last);
            let command = Command { key, by, seq, what: What::Attached(attached) };
            let events = decide(begun, scenario, command, Seconds(0)).map_err(|refusal| match refusal {
                Refusal::OutOfRange { what: "attachments", .. } => Trouble::Slip("slip-attach-many"),
                other => Trouble::Exercise(other),
            })?;
            for event in &events {
                begun.apply(event);
            }
            let events: Vec<Vec<u8>> = events.iter().map(written).collect();
            let new = NewEvents { exercise: id, after, events: &events, ends: None };
            if !write.exercise_append(&new, act).await? {
                return Err(Trouble::Broken);
            }
        }
        Ok(())
    }

    /// Six digits that no open exercise has.
    pub(in crate::office) async fn new_code(&self) -> Result<String, Trouble> {
        for _ in 0..DRAWS {
            let mut bytes = [0; 8];
            (self.random)(&mut bytes);
            let code = format!("{:06}", u64::from_le_bytes(bytes) % 1_000_000);
            if self.store.exercise_by_code(&code).await?.is_none() {
                return Ok(code);
            }
        }
        Err(Trouble::Inside("no free code".to_owned()))
    }
}

/// What an exercise is called and who holds it, in one line each.
fn about(typed: &About, node: Option<&Node>) -> Result<About, Trouble> {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let node = node.map(|node| node.name.as_str()).unwrap_or_default();
    let place = if typed.place.trim().is_empty() { node } else { &typed.place };
    let about = About {
        name: line(&typed.name),
        place: line(place),
        organiser: line(&typed.organiser),
        day: typed.day,
    };
    let long =
        [&about.name, &about.place, &about.organiser].iter().any(|text| text.chars().count() > LONGEST);
    if long { Err(Trouble::Slip("slip-exercise-about")) } else { Ok(about) }
}
