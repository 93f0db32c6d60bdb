//! Setting an exercise up, and the list of those somebody leads.

use super::seats::leader;
use super::written;
use crate::exercises::packs;
use crate::office::{Moment, Office, Trouble, Who, act};
use jiff::Timestamp;
use parvis_access::{Action, Answer, Thing};
use parvis_exercise::event::{Setting, Thresholds};
use parvis_exercise::id::{NationId, PackId, Seconds, TableId};
use parvis_exercise::{Command, Refusal, State, What, decide};
use parvis_store::exercises::{ExerciseKind, NewExercise};
use parvis_store::tree::Node;
use parvis_store::{ExerciseId, NodeId};

/// What an exercise is set up with.
#[derive(Clone, Debug)]
pub struct ExerciseSetup {
    /// At which place.
    pub node: NodeId,
    /// Which scenario of those that come with the program.
    pub scenario: PackId,
    /// The languages people play in.
    pub languages: Vec<parvis_core::Language>,
    /// How many tables; they are numbered.
    pub tables: usize,
    /// The nations, by code or name.
    pub nations: Vec<String>,
    /// When answers count as common, different, new.
    pub limits: Thresholds,
    /// After so many days names are taken out.
    pub retention_days: u16,
}

/// An exercise in a list.
#[derive(Clone, Debug)]
pub struct ExerciseLine {
    /// Which.
    pub id: ExerciseId,
    /// The scenario it plays.
    pub scenario: PackId,
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
}

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
        for row in self.store.exercise_list(ExerciseKind::Tabletop).await? {
            let way = self.way(&row.node).await?;
            if self.leads(who, &way, moment) {
                let room = self.room(&row.id).await?;
                let seen = room.see();
                let actions = || seen.state().actions.values().map(|action| &action.value);
                lines.push(ExerciseLine {
                    id: row.id,
                    scenario: row.scenario.into(),
                    place: way.last().map(|node| node.name.clone()).unwrap_or_default(),
                    at: row.at,
                    ended: row.ended,
                    open: actions().filter(|action| action.is_open()).count(),
                    overdue: actions().filter(|action| action.is_overdue(moment.today)).count(),
                });
            }
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
        let scenario = packs::scenarios().get(&setup.scenario).ok_or(Trouble::NoSuch)?;
        if !(1..=TABLES).contains(&setup.tables) {
            return Err(Trouble::Slip("slip-exercise-tables"));
        }
        if !(1..=NATIONS).contains(&setup.nations.len()) {
            return Err(Trouble::Slip("slip-exercise-nations"));
        }
        if setup.languages.is_empty() {
            return Err(Trouble::Slip("slip-exercise-languages"));
        }
        let setting = Setting {
            scenario: scenario.id.clone(),
            version: scenario.version.clone(),
            languages: setup.languages.iter().copied().map(Into::into).collect(),
            tables: (1..=setup.tables).map(|number| TableId::from(number.to_string())).collect(),
            nations: setup.nations.iter().map(|nation| NationId::from(nation.as_str())).collect(),
            thresholds: setup.limits.clone(),
            retention_days: setup.retention_days,
        };
        let what = What::Created(setting);
        let command = Command { key: self.draw().as_str().into(), by: leader(who), seq: 1, what };
        let events =
            decide(&State::default(), scenario, command, Seconds(0)).map_err(|refusal| match refusal {
                Refusal::BadLimits | Refusal::OutOfRange { .. } => Trouble::Slip("exercise-bad-limits"),
                _ => Trouble::Slip("slip-exercise-nations"),
            })?;
        let events: Vec<Vec<u8>> = events.iter().map(written).collect();
        let pack = serde_json::to_vec(&packs::files(&setup.scenario))
            .map_err(|error| Trouble::Inside(error.to_string()))?;
        let code = self.new_code().await?;
        let mut write = self.store.write().await?;
        let new = NewExercise {
            kind: ExerciseKind::Tabletop,
            dossier: None,
            node: &setup.node,
            code: &code,
            scenario: setup.scenario.as_str(),
            pack: &pack,
            events: &events,
        };
        let id = write.exercise_new(&new, &act(who, "", moment)).await?;
        write.commit().await?;
        Ok(id)
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
