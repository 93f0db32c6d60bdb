//! Planning a drill: what may take part, how many the law still asks for, and the drills of a site.

use super::{Drill, DrillSheet, DrillWish, events_of, written};
use crate::egress::telling::called;
use crate::office::exercises::leader;
use crate::office::sites::{TRIES, edits};
use crate::office::{Moment, Office, Site, Trouble, Who, act};
use crate::review;
use jiff::civil::Date;
use parvis_access::Action;
use parvis_core::{Dossier, DrillKind, Place, Text};
use parvis_exercise::drill::event::{Group, Observer};
use parvis_exercise::drill::quota::{Asked, Per, Quota};
use parvis_exercise::drill::state::Phase;
use parvis_exercise::drill::{self, Command, Plan, PlannedRoom, State, What, decide};
use parvis_exercise::id::{ExitId, RoomId, Seconds};
use parvis_rules::condition::Period;
use parvis_rules::{Case, Truth};
use parvis_store::dossiers::Saved;
use parvis_store::exercises::{ExerciseKind, NewExercise};
use parvis_store::{DossierId, ExerciseId};
use parvis_words::Words;

/// What a drill is planned with.
#[derive(Clone, Debug)]
pub struct DrillSetup {
    /// What is practised.
    pub kind: DrillKind,
    /// The day.
    pub date: Date,
    /// Whether people know beforehand.
    pub announced: bool,
    /// Who takes part.
    pub groups: Vec<Group>,
    /// The rooms taking part, with what they are called.
    pub rooms: Vec<(PlannedRoom, String)>,
    /// The exits that are watched, with what they are called.
    pub exits: Vec<(ExitId, String)>,
    /// Who observes, as far as it is known already.
    pub observers: Vec<Observer>,
}

/// A room of the drawing that can take part, or an exit that can be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrillPlace {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The storey; of an exit, empty.
    pub level: String,
    /// How many people are counted in it; of an exit, 0.
    pub people: u32,
}

/// A rule on how often to drill, and how it is met.
#[derive(Clone, Debug)]
pub struct DrillQuota {
    /// The rule in plain words.
    pub says: Text,
    /// Act and place.
    pub citation: parvis_core::Citation,
    /// Whether it is known that the rule is asked of this site.
    pub sure: bool,
    /// How it is met.
    pub quota: Quota,
}

/// A drill in the list of a site.
#[derive(Clone, Debug)]
pub struct DrillLine {
    /// Which.
    pub id: ExerciseId,
    /// What is practised.
    pub kind: DrillKind,
    /// The planned day.
    pub date: Date,
    /// How far it is.
    pub phase: Phase,
    /// Whether it was begun at all.
    pub held: bool,
}

/// How often the law asks for drills, and how that is met.
fn quotas(case: &Case<'_>) -> Vec<DrillQuota> {
    let (Some(pack), Some(class)) = (case.pack, &case.classification) else { return Vec::new() };
    let states = pack.drill_states(class, case.dossier, case.today);
    let quota = |state: parvis_rules::DrillState<'_>| {
        let asked = Asked {
            kinds: state.rule.kinds.clone(),
            count: state.rule.count,
            per: per(state.rule.per, pack.school_year_starts),
            // No pack names windows of a year yet.
            windows: Vec::new(),
        };
        DrillQuota {
            says: state.rule.citation.says.clone(),
            citation: state.rule.citation.clone(),
            sure: state.applies == Truth::Yes,
            quota: drill::quota(&asked, &case.dossier.drills, case.today),
        }
    };
    states.into_iter().map(quota).collect()
}

/// By when the next drill must be held that has no day yet and that the law surely asks for.
pub(in crate::office) fn drill_due(case: &Case<'_>) -> Option<Date> {
    let due = quotas(case).into_iter().filter(|one| one.sure && one.quota.to_plan > 0);
    due.filter_map(|one| one.quota.by).min()
}

impl Office {
    /// The rooms of the drawing that can take part in a drill, those with people in them first in the order of the storeys;
    /// and the exits. Nothing without a drawing.
    ///
    /// # Errors
    /// A dossier whose files have errors.
    pub fn drill_places(
        &self,
        site: &Site,
        words: &Words,
    ) -> Result<(Vec<DrillPlace>, Vec<DrillPlace>), Trouble> {
        let dossier = site.dossier()?;
        let review = review::review(dossier, Vec::new(), self.packs, site.day);
        let Some(building) = &review.case.building else { return Ok((Vec::new(), Vec::new())) };
        let mut rooms = Vec::new();
        for level in &building.plan.levels {
            let name = words.place(&Place::Level(level.id.clone()), dossier);
            rooms.extend(building.occupied_on(&level.id).map(|(unit, load)| DrillPlace {
                id: unit.id.to_string(),
                name: unit.label(),
                level: name.clone(),
                people: load.people,
            }));
        }
        let exit = |exit: &parvis_core::Opening| DrillPlace {
            id: exit.id.to_string(),
            name: called(&Place::Opening(exit.id.clone()), dossier, words),
            level: String::new(),
            people: 0,
        };
        Ok((rooms, building.plan.exits().map(exit).collect()))
    }

    /// How often the law of the site's country asks for drills, and how that is met.
    ///
    /// # Errors
    /// A dossier whose files have errors.
    pub fn drill_quotas(&self, site: &Site, moment: Moment) -> Result<Vec<DrillQuota>, Trouble> {
        let dossier = site.dossier()?;
        Ok(quotas(&review::review(dossier, Vec::new(), self.packs, moment.today).case))
    }

    /// The drills of a site that are planned here, the newest first.
    ///
    /// # Errors
    /// They may not see them.
    pub async fn drills(&self, who: &Who, site: &Site, moment: Moment) -> Result<Vec<DrillLine>, Trouble> {
        self.must(who, Action::SeeFacts, site, moment)?;
        let mut lines = Vec::new();
        for row in self.store.dossier_drills(&site.id).await? {
            let state = State::of(&events_of(&self.store.exercise_events(&row.id, 0).await?)?);
            let Some(plan) = state.plan() else { continue };
            lines.push(DrillLine {
                id: row.id,
                kind: plan.drill_kind,
                date: plan.date,
                phase: state.phase(),
                held: state.started.is_some(),
            });
        }
        Ok(lines)
    }

    /// Plans a drill: its code opens from now on, and the dossier knows the day. Whoever plans it leads it.
    ///
    /// # Errors
    /// They may not; no room, no group, a day that is past.
    pub async fn drill_new(
        &self,
        who: &Who,
        id: &DossierId,
        setup: &DrillSetup,
        moment: Moment,
    ) -> Result<ExerciseId, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::LeadExercise, &site, moment)?;
        if setup.date < moment.today {
            return Err(Trouble::Slip("slip-drill-date"));
        }
        for _ in 0..TRIES {
            if let Some(drill) = self.drill_begun(who, id, setup, moment).await? {
                self.follow(id, moment).await?;
                return Ok(drill);
            }
        }
        Err(Trouble::Inside("too many save at once".into()))
    }

    /// The drill and its day in the dossier, both or neither; nothing where somebody saved the dossier meanwhile.
    async fn drill_begun(
        &self,
        who: &Who,
        id: &DossierId,
        setup: &DrillSetup,
        moment: Moment,
    ) -> Result<Option<ExerciseId>, Trouble> {
        let site = self.opened(id, moment).await?;
        let (before, node) = (site.dossier()?, site.node().ok_or(Trouble::NoSuch)?.id.clone());
        let sheet = DrillSheet {
            site: before.site.name.clone(),
            entry: entry(before, setup),
            rooms: setup.rooms.iter().map(|(room, name)| (room.room.clone(), name.clone())).collect(),
            exits: setup.exits.iter().cloned().collect(),
            helped: ["wheelchair_users", "people_needing_help"]
                .iter()
                .any(|fact| before.number(fact).is_some_and(|people| people > 0.0)),
        };
        let events = self.first_events(who, setup)?;
        let pack = serde_json::to_vec(&sheet).map_err(|error| Trouble::Inside(error.to_string()))?;
        let code = self.new_code().await?;
        let new = NewExercise {
            kind: ExerciseKind::Drill,
            dossier: Some(id),
            node: &node,
            code: &code,
            scenario: setup.kind.as_str(),
            pack: &pack,
            events: &events,
            rehearses: None,
        };
        let mut after = before.clone();
        after.drills.push(planned(&sheet.entry, setup));
        let mut write = self.store.write().await?;
        let drill = write.exercise_new(&new, &act(who, "", moment)).await?;
        let edits = edits(before, &after);
        let saved = write.dossier_save(id, site.revision, &edits, &act(who, &sheet.entry, moment)).await?;
        // Nothing to save: somebody planned the very same in the same moment, under the same entry.
        if !matches!(saved, Saved::Made(_)) {
            return Ok(None);
        }
        write.commit().await?;
        Ok(Some(drill))
    }

    /// The plan, and the observers who are named with it.
    fn first_events(&self, who: &Who, setup: &DrillSetup) -> Result<Vec<Vec<u8>>, Trouble> {
        let observers = setup.observers.iter().cloned().map(What::ObserverNamed);
        let mut state = State::default();
        let mut bytes = Vec::new();
        for (seq, what) in (1..).zip(std::iter::once(What::Planned(plan(setup))).chain(observers)) {
            let command = Command { key: self.draw().as_str().into(), by: leader(who), seq, what };
            for event in decide(&state, command, Seconds(0))? {
                state.apply(&event);
                bytes.push(written(&event));
            }
        }
        Ok(bytes)
    }

    /// Plans a drill that has not begun for another day, or otherwise; rooms and exits stay.
    ///
    /// # Errors
    /// They may not; it began; a day that is past.
    pub async fn drill_move(
        &self,
        who: &Who,
        id: &ExerciseId,
        date: Date,
        announced: bool,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        let plan = drill.state.plan().ok_or(Trouble::Broken)?;
        if date < moment.today {
            return Err(Trouble::Slip("slip-drill-date"));
        }
        let what = What::Planned(Plan { date, announced, ..plan.clone() });
        let change = |dossier: &mut Dossier| {
            if let Some(known) = dossier.drills.iter_mut().find(|it| it.id == drill.sheet.entry && !it.held) {
                (known.date, known.announced) = (date, Some(announced));
            }
        };
        self.drill_and_dossier(who, &drill, &what, change, moment).await
    }

    /// Calls a drill off that has not begun: its code closes, and the dossier expects it no more.
    ///
    /// # Errors
    /// They may not; it began.
    pub async fn drill_call_off(&self, who: &Who, id: &ExerciseId, moment: Moment) -> Result<(), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        if drill.state.started.is_some() {
            return Err(Trouble::Drill(drill::Refusal::StartedAlready));
        }
        let change =
            |dossier: &mut Dossier| dossier.drills.retain(|it| it.id != drill.sheet.entry || it.held);
        self.drill_and_dossier(who, &drill, &What::Ended, change, moment).await
    }

    /// Lets something happen in a drill and changes what the dossier expects of it: both or neither.
    async fn drill_and_dossier(
        &self,
        who: &Who,
        drill: &Drill,
        what: &What,
        change: impl Fn(&mut Dossier),
        moment: Moment,
    ) -> Result<(), Trouble> {
        let person = self.drill_leader(who, drill, moment).await?;
        for _ in 0..TRIES {
            let site = self.opened(&drill.dossier, moment).await?;
            let before = site.dossier()?;
            let mut after = before.clone();
            change(&mut after);
            let edits = edits(before, &after);
            let wish = DrillWish { key: None, seq: None, what: what.clone() };
            let mut write = self.store.write().await?;
            self.drill_append(&mut write, drill, &person, wish, moment).await?;
            let act = act(who, &drill.sheet.entry, moment);
            let saved = if edits.is_empty() {
                Saved::Nothing(site.revision)
            } else {
                write.dossier_save(&drill.dossier, site.revision, &edits, &act).await?
            };
            // Somebody saved meanwhile: with `write` both are dropped, and both are tried again.
            if matches!(saved, Saved::Conflict(_)) {
                continue;
            }
            write.commit().await?;
            self.drill_news.tell(&drill.id);
            return self.follow(&drill.dossier, moment).await;
        }
        Err(Trouble::Inside("too many save at once".into()))
    }

    /// A drill, for somebody who leads drills at its site.
    ///
    /// # Errors
    /// No such drill; they may not.
    pub async fn drill_led(&self, who: &Who, id: &ExerciseId, moment: Moment) -> Result<Drill, Trouble> {
        let drill = self.drill(id).await?;
        let site = self.site(who, &drill.dossier, moment).await?;
        self.must(who, Action::LeadExercise, &site, moment)?;
        Ok(drill)
    }
}

/// The drill as the dossier expects it.
fn planned(entry: &str, setup: &DrillSetup) -> parvis_core::Drill {
    parvis_core::Drill {
        id: entry.to_owned(),
        kind: setup.kind,
        date: setup.date,
        held: false,
        lead: String::new(),
        announced: Some(setup.announced),
        groups: setup.groups.iter().map(|group| group.as_str().to_owned()).collect(),
        people: None,
        seconds: None,
        simulated_violence: None,
        aftercare: String::new(),
        observations: Vec::new(),
        exits: Vec::new(),
        rooms: Vec::new(),
    }
}

fn plan(setup: &DrillSetup) -> Plan {
    Plan {
        drill_kind: setup.kind,
        date: setup.date,
        announced: setup.announced,
        groups: setup.groups.clone(),
        rooms: setup.rooms.iter().map(|(room, _)| room.clone()).collect(),
        exits: setup.exits.iter().map(|(exit, _)| exit.clone()).collect(),
    }
}

/// An id in the dossier that no drill there has.
fn entry(dossier: &Dossier, setup: &DrillSetup) -> String {
    let first = format!("{}-{}", setup.kind.as_str(), setup.date);
    let numbered = (2..).map(|number| format!("{first}-{number}"));
    let is_free = |id: &String| dossier.drills.iter().all(|drill| drill.id != *id);
    std::iter::once(first.clone()).chain(numbered).find(is_free).unwrap_or_default()
}

/// The time in which a pack counts drills, as the drill engine knows it.
const fn per(period: Period, (month, day): (i8, i8)) -> Per {
    match period {
        Period::SchoolYear => Per::SchoolYear { month, day },
        Period::Year => Per::Year,
        Period::HalfYear => Per::HalfYear,
        Period::Quarter => Per::Quarter,
        Period::Month => Per::Month,
    }
}

/// A room typed by hand, as of a site without a drawing: `7B; 24`.
pub fn typed_room(line: &str) -> Option<(PlannedRoom, String)> {
    let (name, people) = line.rsplit_once([';', ',']).unwrap_or((line, ""));
    let name = name.trim();
    let expected = people.trim().parse().unwrap_or(0);
    let room = PlannedRoom { room: RoomId::from(name), class: None, expected };
    (!name.is_empty()).then(|| (room, name.to_owned()))
}
