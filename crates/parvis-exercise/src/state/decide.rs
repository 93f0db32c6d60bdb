//! Whether something may happen now: who, whether it is possible, and which events it makes.

use super::due::{clock_person, tables_due};
use super::{InjectState, Refusal, State, check, may};
use crate::compare;
use crate::event::{AdHoc, Answered, Attachment, Command, Event, Practice, Profile, Version, What};
use crate::id::{InjectId, ItemId, ItemKind, ModuleId, PersonId, Release, Role, Seconds, TableId};
use crate::pack::Scenario;

/// The longest the clock is set forward at once.
const MOVE_AT_MOST: Seconds = Seconds(4 * 3600);
/// So many pictures and documents go with one inject; ours: what fits on a telephone.
const ATTACHED_AT_MOST: usize = 4;
/// The longest a module can take, in minutes.
const MINUTES_AT_MOST: u32 = 600;
/// A sequence number further ahead than this is no honest client's.
pub const AHEAD_AT_MOST: u64 = 1_000_000;

/// The events a command makes, numbered and timed; none when it was delivered before. `at` is in seconds since the
/// exercise was created; a clock that went back does not take the exercise back.
pub fn decide(
    state: &State,
    scenario: &Scenario,
    command: Command,
    at: Seconds,
) -> Result<Vec<Event>, Refusal> {
    if state.seen.contains(&command.key) {
        return Ok(Vec::new());
    }
    check::short("key", command.key.as_str())?;
    check::short("by", command.by.as_str())?;
    if command.seq > state.top_seq.saturating_add(AHEAD_AT_MOST) {
        return Err(Refusal::BadSequence);
    }
    let at = at.max(state.at);
    let asked = Asked { state, scenario, by: &command.by, at };
    let happens = asked.happens(&command.what)?;
    let numbered = happens.into_iter().zip(state.last + 1..);
    let event = |(what, n)| Event {
        v: Version,
        n,
        at,
        by: command.by.clone(),
        seq: command.seq,
        key: command.key.clone(),
        what,
    };
    Ok(numbered.map(event).collect())
}

/// One question: who asks, when, of which state.
struct Asked<'a> {
    state: &'a State,
    scenario: &'a Scenario,
    by: &'a PersonId,
    at: Seconds,
}

impl Asked<'_> {
    fn happens(&self, what: &What) -> Result<Vec<What>, Refusal> {
        if let What::Created(setting) = what {
            return match self.state.setting {
                Some(_) => Err(Refusal::CreatedAlready),
                None => check::setting(self.scenario, setting).map(|()| vec![what.clone()]),
            };
        }
        if self.state.setting.is_none() {
            return Err(Refusal::NotCreated);
        }
        if self.state.names_deleted.is_some() && !follows(what) {
            return Err(Refusal::Closed);
        }
        if *self.by == clock_person() {
            return self.of_the_clock(what);
        }
        self.who(what)?;
        check::contents(self.scenario, self.state, what)?;
        self.possible(what)
    }

    /// Whether this person may.
    fn who(&self, what: &What) -> Result<(), Refusal> {
        let role = match (self.state.role(self.by), what) {
            (Some(role), _) => role,
            (None, What::Joined(_)) => Role::Player,
            (None, _) => return Err(Refusal::NotJoined),
        };
        if !may(role, what) {
            return Err(Refusal::NotAllowed);
        }
        let person = self.state.people.get(self.by);
        let sat = |table: &TableId| person.is_some_and(|person| person.tables.contains(table));
        let came = |nation| person.is_some_and(|person| person.nations.contains(nation));
        match what {
            What::HandedOver { who } => self.hand_over(role, who),
            What::Answered(Answered { paper: true, table, nation, .. })
            | What::Line { table: Some(table), nation, .. } => {
                // Who leads types for any table, a scribe for their own.
                if role == Role::Scribe && !sat(table) {
                    return Err(Refusal::NotYourTable);
                }
                check::table(self.state, table)?;
                nation.as_ref().map_or(Ok(()), |nation| check::nation(self.state, nation))
            }
            What::Answered(answered) if !sat(&answered.table) => Err(Refusal::NotYourTable),
            What::TaskDone { table, .. } if !sat(table) => Err(Refusal::NotYourTable),
            What::Answered(answered) if answered.nation.as_ref().is_some_and(|one| !came(one)) => {
                self.for_another(role, answered.nation.as_ref())
            }
            What::Line { nation, .. } if nation.as_ref().is_some_and(|one| !came(one)) => {
                self.for_another(role, nation.as_ref())
            }
            What::Line { .. } | What::VotedNew { .. } if person.is_none_or(|one| one.profile.is_none()) => {
                Err(Refusal::NotJoined)
            }
            What::Cell { nation, .. } if !came(nation) => Err(Refusal::NotYourNation),
            What::Practice(one) if role == Role::Delegate && !came(&one.nation) => {
                Err(Refusal::NotYourNation)
            }
            _ => Ok(()),
        }
    }

    /// Everybody takes their own seat along; who leads helps others to theirs, but to none that leads more than they do.
    fn hand_over(&self, role: Role, who: &PersonId) -> Result<(), Refusal> {
        let theirs = self.state.role(who).ok_or_else(|| check::unknown("person", who))?;
        let leads = role == Role::Director || (role == Role::Facilitator && theirs != Role::Director);
        if who == self.by || leads { Ok(()) } else { Err(Refusal::NotAllowed) }
    }

    /// A scribe types for those who have only paper.
    fn for_another(&self, role: Role, nation: Option<&crate::id::NationId>) -> Result<(), Refusal> {
        if role != Role::Scribe {
            return Err(Refusal::NotYourNation);
        }
        nation.map_or(Ok(()), |nation| check::nation(self.state, nation))
    }

    /// Whether it is possible now, and what happens then.
    fn possible(&self, what: &What) -> Result<Vec<What>, Refusal> {
        let clock = &self.state.clock;
        match what {
            What::Started | What::Paused { .. } | What::Resumed | What::MovedOn { .. } => self.clock(what)?,
            What::Stretched { module, minutes } => self.stretch(module, *minutes)?,
            What::ModuleBegun { module } => return self.begin(module),
            What::ModuleEnded { module } => {
                self.goes_on()?;
                if clock.module.as_ref().is_none_or(|running| running.module != *module) {
                    return Err(Refusal::ModuleNotRunning);
                }
            }
            What::Joined(profile) => return Ok(self.join(profile)),
            What::CheckHeard if self.state.check.is_none() => {
                return Err(check::unknown("check", self.by));
            }
            What::Arranged(change) => {
                self.goes_on()?;
                self.state.may_arrange(self.scenario, change)?;
            }
            What::Seated { who, table } => {
                self.goes_on()?;
                check::table(self.state, table)?;
                self.state.profile(who).ok_or_else(|| check::unknown("person", who))?;
            }
            What::Released { inject, to, .. } => return self.release(inject, to).map(|one| vec![one]),
            What::Held { inject } => {
                let stands = self.inject(inject)?;
                waiting(&stands, self.state.tables())?;
                if stands.held.is_some() {
                    return Err(Refusal::HeldAlready);
                }
            }
            What::Skipped { inject } => {
                waiting(&self.inject(inject)?, self.state.tables())?;
            }
            What::LetGo { inject } => {
                let stands = self.inject(inject)?;
                if stands.held.is_none() && stands.skipped.is_none() {
                    return Err(Refusal::NotHeld);
                }
            }
            What::ReTimed { inject, minute } => self.re_time(inject, *minute)?,
            What::AdHoc(written) => return self.ad_hoc(written),
            What::Attached(one) => self.attach(one)?,
            What::CheckAsked | What::Corrected { .. } | What::Rewritten { .. } => self.goes_on()?,
            What::Translated { of, .. } if !self.state.seen.contains(&of.whole()) => {
                return Err(check::unknown("words", of));
            }
            What::Coded { of, .. } | What::MessageChecked { of, .. } if !self.state.seen.contains(of) => {
                return Err(check::unknown("words", of));
            }
            What::Merged { item, into } => self.merge(item, into.as_ref())?,
            What::Practice(one) if !one.gone => self.draft(one)?,
            What::Ended => {
                self.goes_on()?;
                let running =
                    clock.module.as_ref().map(|one| What::ModuleEnded { module: one.module.clone() });
                return Ok(running.into_iter().chain([What::Ended]).collect());
            }
            What::NamesDeleted if self.state.ended.is_none() => return Err(Refusal::NotOver),
            _ => {}
        }
        Ok(vec![what.clone()])
    }

    /// What was named on the day may be another item of its kind, that is not, in the end, itself.
    fn merge(&self, item: &ItemId, into: Option<&ItemId>) -> Result<(), Refusal> {
        let named = self.state.named.get(item).ok_or_else(|| check::unknown("item", item))?;
        let Some(into) = into else { return Ok(()) };
        let kind = self.item_kind(into).ok_or_else(|| check::unknown("item", into))?;
        let same = self.state.stands_for(into).0 == item;
        if same || kind != named.value.kind { Err(Refusal::NotTheSame) } else { Ok(()) }
    }

    fn item_kind(&self, item: &ItemId) -> Option<ItemKind> {
        let named = || self.state.named.get(item).map(|named| named.value.kind);
        self.scenario.item(item).map(|item| item.kind).or_else(named)
    }

    /// A practice is drafted of what is one nation's and new; it is kept as long as the nation lets it out.
    fn draft(&self, one: &Practice) -> Result<(), Refusal> {
        let nothing = std::collections::BTreeSet::new();
        let compared = compare::compare(self.state, self.scenario, &nothing);
        let row = compared.row(&one.task, &one.item).ok_or_else(|| check::unknown("item", &one.item))?;
        let cell = row.cells.get(&one.nation).filter(|cell| cell.chosen().is_some());
        let name = compare::cell_name(&one.task, &one.item);
        let stands = self.state.practices.get(&one.nation).and_then(|all| all.get(&name));
        let known = stands.is_some_and(|stands| !stands.value.gone);
        let Some(cell) = cell.filter(|_| known || row.class == compare::Class::Novel) else {
            return Err(Refusal::NotNovel);
        };
        match compare::let_out(self.state, &one.nation, &name, cell) {
            compare::Cell::Withheld => Err(Refusal::NotLetOut),
            _ => Ok(()),
        }
    }

    /// Who takes a name of the roster gets the role that stands there, the first time anybody does: a role once given or
    /// changed by hand stays, and who takes somebody's name has no part in theirs.
    fn join(&self, profile: &Profile) -> Vec<What> {
        let joined = What::Joined(profile.clone());
        let line = profile.line.as_ref().and_then(|line| self.state.roster.get(line));
        let role = line.map(|line| line.value.role).filter(|role| role.is_given_by_roster());
        let Some(role) = role else { return vec![joined] };
        let has = self.state.people.get(self.by).is_some_and(|person| person.role.is_some());
        let mut others = self.state.people.iter().filter(|(id, _)| *id != self.by);
        let holds = |profile: &Profile, line| profile.line.as_ref() == Some(line);
        let taken = profile.line.as_ref().is_some_and(|line| {
            others.any(|(_, one)| one.profile.as_ref().is_some_and(|one| holds(&one.value, line)))
        });
        if has || taken {
            return vec![joined];
        }
        vec![joined, What::Appointed { who: self.by.clone(), role }]
    }

    fn goes_on(&self) -> Result<(), Refusal> {
        if self.state.ended.is_some() { Err(Refusal::Over) } else { Ok(()) }
    }

    fn started(&self) -> Result<(), Refusal> {
        self.goes_on()?;
        if self.state.clock.started.is_none() { Err(Refusal::NotStarted) } else { Ok(()) }
    }

    fn clock(&self, what: &What) -> Result<(), Refusal> {
        let clock = &self.state.clock;
        if matches!(what, What::Started) {
            self.goes_on()?;
            return if clock.started.is_some() { Err(Refusal::StartedAlready) } else { Ok(()) };
        }
        self.started()?;
        match what {
            What::Paused { .. } if !clock.running => Err(Refusal::Paused),
            What::Resumed if clock.running => Err(Refusal::NotPaused),
            What::MovedOn { by } if !(Seconds(1)..=MOVE_AT_MOST).contains(by) => {
                Err(Refusal::OutOfRange { what: "seconds", most: MOVE_AT_MOST.0.unsigned_abs() })
            }
            _ => Ok(()),
        }
    }

    fn stretch(&self, module: &ModuleId, minutes: u32) -> Result<(), Refusal> {
        self.goes_on()?;
        self.scenario.module(module).ok_or_else(|| check::unknown("module", module))?;
        if self.state.clock.over.contains(module) {
            return Err(Refusal::ModuleNotRunning);
        }
        if (1..=MINUTES_AT_MOST).contains(&minutes) {
            return Ok(());
        }
        Err(Refusal::OutOfRange { what: "minutes", most: u64::from(MINUTES_AT_MOST) })
    }

    /// The module before it ends with it.
    fn begin(&self, module: &ModuleId) -> Result<Vec<What>, Refusal> {
        self.started()?;
        self.scenario.module(module).ok_or_else(|| check::unknown("module", module))?;
        let running = self.state.clock.module.as_ref().map(|running| running.module.clone());
        if running.as_ref() == Some(module) || self.state.clock.over.contains(module) {
            return Err(Refusal::ModuleBegun);
        }
        let ended = running.map(|module| What::ModuleEnded { module });
        Ok(ended.into_iter().chain([What::ModuleBegun { module: module.clone() }]).collect())
    }

    /// What became of an inject so far.
    fn inject(&self, inject: &InjectId) -> Result<InjectState, Refusal> {
        self.goes_on()?;
        let stands = self.state.injects.get(inject);
        let known = self.scenario.inject(inject).is_some() || stands.is_some_and(|one| one.ad_hoc.is_some());
        if known { Ok(stands.cloned().unwrap_or_default()) } else { Err(check::unknown("inject", inject)) }
    }

    fn attach(&self, one: &Attachment) -> Result<(), Refusal> {
        // A post of the media wall has pictures like an inject; the two are told apart by their ids.
        let post = self.state.posts.get(&one.inject.as_str().into());
        if post.is_none_or(|post| post.value.gone && !one.gone) {
            self.inject(&one.inject)?;
        }
        self.goes_on()?;
        let others =
            self.state.attachments(&one.inject).into_iter().filter(|other| other.value.file != one.file);
        if one.gone || others.count() < ATTACHED_AT_MOST {
            return Ok(());
        }
        Err(Refusal::OutOfRange { what: "attachments", most: ATTACHED_AT_MOST as u64 })
    }

    fn release(&self, inject: &InjectId, to: &[TableId]) -> Result<What, Refusal> {
        self.started()?;
        to.iter().try_for_each(|table| check::table(self.state, table))?;
        let to = if to.is_empty() { self.state.tables() } else { to };
        let to = waiting(&self.inject(inject)?, to)?;
        let meant = self.scenario.inject(inject).map(|inject| inject.release);
        let how = meant.filter(|how| *how == Release::Contingency).unwrap_or(Release::Manual);
        Ok(What::Released { inject: inject.clone(), to, how })
    }

    /// The clock releases what is due when its command arrives, not what was when it was made; and it stops when the machine
    /// slept.
    fn of_the_clock(&self, what: &What) -> Result<Vec<What>, Refusal> {
        let (inject, to) = match what {
            What::Released { inject, to, .. } => (inject, to),
            What::Slept { .. } if self.state.clock.running && self.state.ended.is_none() => {
                return Ok(vec![what.clone()]);
            }
            _ => return Err(Refusal::NotAllowed),
        };
        let found = self.scenario.inject(inject).ok_or_else(|| check::unknown("inject", inject))?;
        let due = tables_due(self.state, self.scenario, found, self.at);
        let to: Vec<TableId> = to.iter().filter(|table| due.contains(table)).cloned().collect();
        if to.is_empty() {
            return Err(Refusal::NotDue);
        }
        Ok(vec![What::Released { inject: inject.clone(), to, how: found.release }])
    }

    fn re_time(&self, inject: &InjectId, minute: u32) -> Result<(), Refusal> {
        waiting(&self.inject(inject)?, self.state.tables())?;
        let release = self.scenario.inject(inject).map(|inject| inject.release);
        if !matches!(release, Some(Release::Timed | Release::Conditional)) {
            return Err(Refusal::NotTimed);
        }
        if minute < MINUTES_AT_MOST {
            return Ok(());
        }
        Err(Refusal::OutOfRange { what: "minute", most: u64::from(MINUTES_AT_MOST - 1) })
    }

    /// Written and sent in one.
    fn ad_hoc(&self, written: &AdHoc) -> Result<Vec<What>, Refusal> {
        self.started()?;
        let id = &written.inject;
        check::short("inject", id.as_str())?;
        if self.scenario.inject(id).is_some() || self.state.injects.contains_key(id) {
            return Err(Refusal::Taken { id: id.to_string() });
        }
        let to = if written.to.is_empty() { self.state.tables().to_vec() } else { written.to.clone() };
        let released = What::Released { inject: id.clone(), to, how: Release::Manual };
        Ok(vec![What::AdHoc(written.clone()), released])
    }
}

/// What follows from an exercise for years, when nobody who played can be told from another any more.
const fn follows(what: &What) -> bool {
    matches!(what, What::Action(_) | What::TriedAgain(_) | What::Concerned { .. } | What::Cell { .. })
}

/// Those of these tables that have not got it.
fn waiting(stands: &InjectState, tables: &[TableId]) -> Result<Vec<TableId>, Refusal> {
    if stands.skipped.is_some() {
        return Err(Refusal::Skipped);
    }
    let waits = |table: &&TableId| !stands.released.contains_key(*table);
    let waiting: Vec<TableId> = tables.iter().filter(waits).cloned().collect();
    if waiting.is_empty() { Err(Refusal::ReleasedAlready) } else { Ok(waiting) }
}
