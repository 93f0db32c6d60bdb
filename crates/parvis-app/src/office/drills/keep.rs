//! After a drill: its report, and what it measured and showed put into the dossier.

use super::Drill;
use crate::egress::Mode;
use crate::office::improving::improve;
use crate::office::{Moment, Office, RunState, Trouble, Who};
use jiff::civil::Date;
use parvis_core::{Dossier, DrillKind, Improvement, Place, Provenance};
use parvis_exercise::drill::measured::Paper;
use parvis_exercise::drill::report::{Report, Spread, Suggested};
use parvis_exercise::drill::{measured, report};
use parvis_store::ExerciseId;
use std::collections::BTreeSet;

/// What the dossier is to keep beside what was measured.
#[derive(Clone, Debug)]
pub struct DrillKeep {
    /// The day it was held, at the place of the server.
    pub held_on: Date,
    /// Who ran it: a function.
    pub lead: String,
    /// Whether dummy weapons or injuries were shown; nothing: not said.
    pub simulated_violence: Option<bool>,
    /// What was done for people's well-being afterwards.
    pub aftercare: String,
    /// Where the times are from, and what showed the gaps: “Lockdown drill, 5 October 2026”.
    pub shown_by: String,
    /// The gaps that are to be put right.
    pub gaps: Vec<DrillGap>,
}

/// A gap that is to be put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrillGap {
    /// The event that shows it.
    pub proof: u64,
    /// Who sees to it; may be empty.
    pub owner: String,
    /// By when.
    pub due: Option<Date>,
}

impl Office {
    /// The report on a drill so far, beside the newest runs of the same alarm in the same building, for somebody who leads
    /// drills there.
    ///
    /// # Errors
    /// No such drill; they may not.
    pub async fn drill_report(
        &self,
        who: &Who,
        id: &ExerciseId,
        moment: Moment,
    ) -> Result<(Drill, Report), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        let spread = self.spread(who, &drill, moment).await?;
        let report = report(&drill.events, spread.as_ref());
        Ok((drill, report))
    }

    /// What the newest runs of the same alarm in this building forecast; nothing where none were made.
    async fn spread(&self, who: &Who, drill: &Drill, moment: Moment) -> Result<Option<Spread>, Trouble> {
        let mode = match drill.kind() {
            DrillKind::Evacuation => Mode::Evacuate,
            DrillKind::Lockdown => Mode::Lockdown,
            DrillKind::Shelter => Mode::Shelter,
            DrillKind::Combined | DrillKind::Briefing => return Ok(None),
        };
        let site = self.site(who, &drill.dossier, moment).await?;
        let runs = match self.runs(who, &site, "", moment).await {
            Err(Trouble::NotAllowed | Trouble::ReasonNeeded) => return Ok(None),
            runs => runs?,
        };
        let alike = |run: &&crate::office::Run| {
            let usual = run.ask.without.is_empty() && run.ask.present.is_everybody();
            run.state == RunState::Done && run.ask.mode == mode && usual
        };
        let Some(run) = runs.iter().find(alike) else { return Ok(None) };
        Ok(self.run_figures(run).await?.spread.and_then(|[low, median, high]| Spread::new(low, median, high)))
    }

    /// Puts what a drill measured into the dossier, where forecasts are fitted to it, and what it showed as things to be put
    /// right; again, it is brought up to date.
    ///
    /// # Errors
    /// They may not; it was not held, or no function is named.
    pub async fn drill_keep(
        &self,
        who: &Who,
        id: &ExerciseId,
        keep: &DrillKeep,
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let (drill, report) = self.drill_report(who, id, moment).await?;
        if !drill.held() {
            return Err(Trouble::Slip("slip-drill-not-held"));
        }
        if keep.lead.trim().is_empty() {
            return Err(Trouble::Slip("slip-drill-lead"));
        }
        let paper = Paper {
            id: drill.sheet.entry.clone(),
            held_on: keep.held_on,
            lead: keep.lead.trim().to_owned(),
            simulated_violence: keep.simulated_violence,
            aftercare: keep.aftercare.trim().to_owned(),
            source: keep.shown_by.clone(),
        };
        let measurement = measured(&drill.state, &paper).ok_or(Trouble::Broken)?;
        let from = Provenance { source: who.name.clone(), date: moment.today };
        let change = |dossier: &mut Dossier| {
            put(dossier, measurement.drill.clone());
            for gap in &keep.gaps {
                let Some(shown) = report.findings.iter().find(|it| it.proof == gap.proof) else { continue };
                let improvement = improvement(&drill, shown, &keep.shown_by, &from);
                improve(dossier, improvement, &gap.owner, gap.due)?;
            }
            Ok(())
        };
        let ((), revision) = self.change(who, &drill.dossier, &drill.sheet.entry, moment, change).await?;
        Ok(revision)
    }
}

impl Office {
    /// Has something put right that a drill showed or people said after it: it is a finding from then on. The same again
    /// changes nothing.
    ///
    /// # Errors
    /// They may not; it was not held; nothing of it shows that.
    pub async fn drill_improve(
        &self,
        who: &Who,
        id: &ExerciseId,
        (proof, shown_by): (u64, &str),
        moment: Moment,
    ) -> Result<(), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        if !drill.held() {
            return Err(Trouble::Slip("slip-drill-not-held"));
        }
        let report = report(&drill.events, None);
        let mut shown = report.findings.iter().chain(&report.washed);
        let shown = shown.find(|it| it.proof == proof).ok_or(Trouble::NoSuch)?;
        let from = Provenance { source: who.name.clone(), date: moment.today };
        let change =
            |dossier: &mut Dossier| improve(dossier, improvement(&drill, shown, shown_by, &from), "", None);
        self.change(who, &drill.dossier, &drill.sheet.entry, moment, change).await?;
        Ok(())
    }

    /// What of a drill is in the dossier to be put right already, by the events that show it.
    ///
    /// # Errors
    /// They may not.
    pub async fn drill_improved(
        &self,
        who: &Who,
        drill: &Drill,
        moment: Moment,
    ) -> Result<BTreeSet<u64>, Trouble> {
        let site = self.site(who, &drill.dossier, moment).await?;
        let Ok(dossier) = site.dossier() else { return Ok(BTreeSet::new()) };
        let start = format!("{}-", drill.sheet.entry);
        let proof = |it: &Improvement| it.id.strip_prefix(&start)?.parse().ok();
        Ok(dossier.improvements.iter().filter_map(proof).collect())
    }
}

/// Writes the drill in the place of the planned one; times of what is not drawn any more fit nothing.
fn put(dossier: &mut Dossier, mut drill: parvis_core::Drill) {
    let plan = dossier.plan.as_ref();
    drill.rooms.retain(|room| plan.is_some_and(|plan| plan.units.iter().any(|unit| unit.id == room.id)));
    drill.exits.retain(|exit| plan.is_some_and(|plan| plan.openings.iter().any(|door| door.id == exit.id)));
    match dossier.drills.iter_mut().find(|known| known.id == drill.id) {
        Some(known) => *known = drill,
        None => dossier.drills.push(drill),
    }
}

fn improvement(drill: &Drill, shown: &Suggested, shown_by: &str, from: &Provenance) -> Improvement {
    let place = match (&shown.room, &shown.exit) {
        (Some(room), _) => Place::Unit(room.as_str().into()),
        (None, Some(exit)) => Place::Opening(exit.as_str().into()),
        (None, None) => Place::Site,
    };
    Improvement {
        id: format!("{}-{}", drill.sheet.entry, shown.proof),
        place,
        text: shown.text.clone(),
        shown_by: shown_by.to_owned(),
        done: None,
        from: from.clone(),
    }
}
