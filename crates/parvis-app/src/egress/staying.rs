//! Everybody into a room to stay in: who goes where, what happens meanwhile, and what came of it.

use super::hiding::{Hidden, Hiding};
use super::mobility::{self, Made};
use super::script::{self, Script};
use super::stage::{self, Otherwise, Stage};
use super::{
    Answer, Ask, Choosing, LIMIT_HIDING, Watch, kinds, learn, otherwise, people, present, usual_run,
};
use super::{present::Placed, whatif};
use crate::{Trouble, drilled};
use jiff::civil::Date;
use parvis_core::FloorPlan;
use parvis_egress::calibrate::Posterior;
use parvis_egress::forecast::{Asked, Difference};
use parvis_egress::{Abilities, Choice, Drawn, Forecast, Population};
use parvis_rules::Case;
use std::sync::Arc;

/// Lets everybody find a room to stay in.
pub(super) fn hide(
    plan: &FloorPlan,
    case: &Case<'_>,
    today: Date,
    ask: &Ask<'_>,
    asked: &Asked,
    watch: &Watch<'_>,
) -> Result<Answer, Trouble> {
    let otherwise = otherwise(plan, ask)?;
    let abilities = mobility::abilities(case.dossier);
    let made = Made { lifts: None, waiting: abilities.wheels > 0, capped: ask.capped };
    let drawn = made.build(plan);
    refuse(ask, &otherwise, &drawn)?;
    let placed = present::place(case, plan, ask.present)?;
    let (learnt, calibrated) = learnt(plan, case, today, ask, &placed, (abilities, made), watch)?;
    let asked = Asked { limit: LIMIT_HIDING, ..asked.clone() };
    let scene = |other: &Otherwise| {
        let kept_out = script::kept_out(&other.scenario);
        let hiding = Hiding::new(plan, case, ask.mode, &placed.people, &kept_out, ask.locking);
        let those = Those { placed: &placed, abilities, learnt: &learnt };
        Scene::new(plan, made, drawn.clone(), hiding, &those, &asked, other)
    };
    let play = scene(&otherwise)?;
    let forecast = play.forecast(watch);
    let mut hidden = play.tell(&forecast);
    if !otherwise.is_nothing() && !(watch.stop)() {
        let as_is = scene(&Otherwise::default())?;
        hidden.compared = as_is.compared(&play, &forecast, watch);
    }
    let mut answer =
        Answer::new(plan, case, &play.stage.drawn, &play.population, (&asked, &forecast), placed.basis);
    answer.present = placed.told;
    answer.calibrated = calibrated;
    // Who stays is not left out, and nobody is sent out of doors.
    answer.left_out.clear();
    answer.findings = hidden.left.iter().filter_map(kinds::left_in_the_open).collect();
    answer.others = mobility::tell(plan, &play.stage, &play.population, &forecast);
    answer.hidden = Some(hidden);
    answer.usual = usual_run(&forecast, &play.stage, &play.population, &play.asked);
    Ok(answer)
}

/// Says what cannot be asked when people stay in: nobody takes an exit, and lifts stand still.
fn refuse(ask: &Ask<'_>, otherwise: &Otherwise, drawn: &Drawn) -> Result<(), Trouble> {
    let options = [
        ("--choice", ask.choosing != Choosing::Turning),
        ("--lifts", ask.lifts.is_some()),
        ("--what-if", ask.what_if),
        ("--without", otherwise.without.iter().any(|door| drawn.exit(door).is_some())),
        ("--scenario", !script::stays_in(&otherwise.scenario)),
    ];
    let given: Vec<&str> = options.into_iter().filter(|option| option.1).map(|option| option.0).collect();
    if given.is_empty() { Ok(()) } else { Err(Trouble::NotWhenStaying { options: given.join(", ") }) }
}

/// What the last measured drill showed of people. It was an evacuation, so it is fitted to as one.
fn learnt(
    plan: &FloorPlan,
    case: &Case<'_>,
    today: Date,
    ask: &Ask<'_>,
    placed: &Placed,
    (abilities, made): (Abilities, Made),
    watch: &Watch<'_>,
) -> Result<(Posterior, Option<drilled::Calibrated>), Trouble> {
    let Some(drill) = drilled::measured(case.dossier, today) else { return Ok((Posterior::default(), None)) };
    let base = Stage::of(plan, made, &ask.parameters())?;
    let mut everybody = Population::new(&base.world, &base.drawn, placed.everybody.iter().cloned());
    people::behave(&mut everybody, plan, Choice::Turning);
    everybody.abilities = abilities;
    let fit = learn(drill, case.dossier, today, ask, &base, &mut everybody, watch);
    Ok((everybody.learnt, fit))
}

/// Who is there, how they move and what a drill showed of them.
struct Those<'a> {
    placed: &'a Placed,
    abilities: Abilities,
    learnt: &'a Posterior,
}

/// One way the building could be in which people stay in, ready to be run.
struct Scene {
    hiding: Hiding,
    stage: Arc<Stage>,
    population: Population,
    asked: Asked,
}

impl Scene {
    fn new(
        plan: &FloorPlan,
        made: Made,
        mut drawn: Drawn,
        mut hiding: Hiding,
        those: &Those<'_>,
        asked: &Asked,
        other: &Otherwise,
    ) -> Result<Self, Trouble> {
        let outdoors = stage::outdoors(&drawn);
        stage::shut(&mut drawn, other.without.iter());
        hiding.lay(&mut drawn)?;
        let responders = &other.scenario.responders;
        let helpers = responders.iter().map(|who| stage::send(&mut drawn, &outdoors, plan, who));
        let helpers = helpers.collect::<Result<Vec<_>, _>>()?;
        let bare = drawn.clone();
        let mut script = Script::new(&bare);
        script.happen(&other.scenario.happenings);
        let incoming = script.bring_in(responders, helpers);
        drawn.building.areas.append(&mut script.areas);
        let stage = Stage { made, ..Stage::new(drawn, &asked.parameters)? };
        let people = those.placed.people.iter().cloned();
        let mut population = Population::new(&stage.world, &stage.drawn, people);
        people::behave(&mut population, plan, Choice::Nearest);
        population.abilities = those.abilities;
        population.learnt = those.learnt.clone();
        hiding.send(&mut population, plan);
        population.incoming = incoming;
        script.give_alarm(&mut population, plan, &other.alarms);
        let asked = Asked { events: script.events, ..asked.clone() };
        Ok(Self { hiding, stage: Arc::new(stage), population, asked })
    }

    fn forecast(&self, watch: &Watch<'_>) -> Forecast {
        let Stage { drawn, world, .. } = &*self.stage;
        Forecast::new(world, drawn, &self.population, &self.asked, watch.stop, watch.run)
    }

    fn tell(&self, forecast: &Forecast) -> Hidden {
        self.hiding.tell(&self.population, forecast)
    }

    /// By how much later people are in a room in another forecast than in this building, and how many find none in this.
    fn compared(&self, other: &Self, theirs: &Forecast, watch: &Watch<'_>) -> Option<(Difference, f64)> {
        let Stage { drawn, world, .. } = &*self.stage;
        let enough = whatif::enough(theirs);
        let own =
            theirs.compared(world, drawn, &self.population, &self.asked, &enough, watch.stop, watch.run);
        let all_in = |scene: &Self, forecast: &Forecast| -> Vec<(u64, f64)> {
            let time = |run: &_| scene.hiding.all_in(&scene.population, run);
            forecast.runs.iter().map(|run| (run.seed, time(run))).collect()
        };
        let by = Difference::between(&all_in(self, &own), &all_in(other, theirs))?;
        Some((by, self.tell(&own).without))
    }
}
