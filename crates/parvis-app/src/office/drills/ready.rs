//! Before a drill: what is to be ready, with what the law says of it, and who is named to observe.

use super::Drill;
use crate::office::{Moment, Office, Trouble, Who};
use crate::review;
use jiff::Timestamp;
use parvis_core::{Citation, Dossier};
use parvis_exercise::drill::event::Observer;
use parvis_exercise::drill::ready::{self, Ready};
use parvis_exercise::drill::{Plan, What};
use parvis_rules::Truth;
use parvis_store::ExerciseId;

/// Something that is to be ready before a drill.
#[derive(Clone, Debug)]
pub struct DrillReady {
    /// What.
    pub item: Ready,
    /// The articles that ask for it; none: it is good practice.
    pub cited: Vec<Citation>,
    /// Who said that it is ready, and when; their name is deleted in time.
    pub ticked: Option<(Option<String>, Timestamp)>,
}

impl Drill {
    /// What is to be ready, and whether it was said to be.
    pub fn ready(&self) -> Vec<(Ready, bool)> {
        let items = self.state.plan().map(|plan| ready::ready(plan, self.sheet.helped)).unwrap_or_default();
        items.into_iter().map(|item| (item, self.state.ticked(item).is_some())).collect()
    }
}

impl Office {
    /// A drill and what is to be ready before it, for somebody who leads drills at its site.
    ///
    /// # Errors
    /// No such drill; they may not.
    pub async fn drill_ready(
        &self,
        who: &Who,
        id: &ExerciseId,
        moment: Moment,
    ) -> Result<(Drill, Vec<DrillReady>), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        let site = self.site(who, &drill.dossier, moment).await?;
        let plan = drill.state.plan().ok_or(Trouble::Broken)?;
        // A dossier whose files have errors cites nothing; the list stands all the same.
        let cited =
            |item| site.dossier().map_or_else(|_| Vec::new(), |it| self.cited(it, plan, item, moment));
        let line = |(item, _)| DrillReady {
            item,
            cited: cited(item),
            ticked: drill.state.ticked(item).map(|tick| (tick.value.who.clone(), drill.when(tick.stamp.at))),
        };
        let lines = drill.ready().into_iter().map(line).collect();
        Ok((drill, lines))
    }

    /// What the pack of the site says of something that is to be ready.
    fn cited(&self, dossier: &Dossier, plan: &Plan, item: Ready, moment: Moment) -> Vec<Citation> {
        let rule = match item {
            Ready::DateChecked => None,
            Ready::PeopleTold => Some("announced"),
            Ready::CalmWords => Some("no_simulated_violence"),
            Ready::GameSheets => Some("words_for_children"),
            Ready::TimeAfter => Some("feedback"),
            _ => return Vec::new(),
        };
        let case = review::review(dossier, Vec::new(), self.packs, moment.today).case;
        let Some(pack) = case.pack else { return Vec::new() };
        let Some(rule) = rule else {
            let states =
                case.classification.as_ref().map(|class| pack.drill_states(class, dossier, moment.today));
            let asked = states.unwrap_or_default().into_iter().filter(|state| state.applies == Truth::Yes);
            let asked = asked.filter(|state| state.rule.kinds.contains(&plan.drill_kind));
            return asked.map(|state| state.rule.citation.clone()).collect();
        };
        let about = |groups: &[String]| {
            groups.is_empty()
                || plan.groups.iter().any(|one| groups.iter().any(|group| group == one.as_str()))
        };
        let practices = pack.practices.iter().filter(|one| one.rule == rule && about(&one.groups));
        practices.map(|one| one.citation.clone()).collect()
    }

    /// Ticks something that is ready, or takes the tick back.
    ///
    /// # Errors
    /// No such drill; they may not; it is over.
    pub async fn drill_tick(
        &self,
        who: &Who,
        id: &ExerciseId,
        (item, done): (Ready, bool),
        moment: Moment,
    ) -> Result<(), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        let name: String = who.name.chars().take(NAME).collect();
        let what = What::Ticked { item, done, who: Some(name) };
        self.drill_lead_do(who, &drill, what, moment).await?;
        Ok(())
    }

    /// Names somebody who observes, or changes the line about them.
    ///
    /// # Errors
    /// No such drill; they may not; it began; no name, or a place that takes no part.
    pub async fn drill_observer(
        &self,
        who: &Who,
        id: &ExerciseId,
        observer: Observer,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        self.drill_lead_do(who, &drill, What::ObserverNamed(observer), moment).await?;
        Ok(())
    }
}

/// A name is at most so long in the list, in letters: as the engine takes it.
const NAME: usize = 120;
