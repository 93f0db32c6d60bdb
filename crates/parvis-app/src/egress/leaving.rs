//! Everybody out, by any exit.

use super::stage::{Otherwise, Play, Stage};
use super::{
    Answer, Ask, Choosing, Sent, Watch, answer, kept, mobility, otherwise, people, present, usual_run,
};
use super::{learn, whatif};
use crate::{Trouble, drilled};
use jiff::civil::Date;
use parvis_core::{Dossier, FloorPlan, UnitId};
use parvis_egress::Population;
use parvis_egress::forecast::Asked;
use parvis_rules::Case;
use std::sync::Arc;

/// Runs everybody out.
pub(super) fn leave(
    plan: &FloorPlan,
    case: &Case<'_>,
    today: Date,
    ask: &Ask<'_>,
    asked: &Asked,
    watch: &Watch<'_>,
) -> Result<Answer, Trouble> {
    let abilities = mobility::abilities(case.dossier);
    let made = mobility::Made { lifts: ask.lifts, waiting: abilities.wheels > 0, capped: ask.capped };
    let base = Arc::new(Stage::of(plan, made, &asked.parameters)?);
    let otherwise = otherwise(plan, ask)?;
    let placed = present::place(case, plan, ask.present)?;
    let populate = |people: Vec<(UnitId, u32)>| -> Result<(Population, Option<Sent>), Trouble> {
        let mut population = Population::new(&base.world, &base.drawn, people);
        people::behave(&mut population, plan, ask.choosing.into());
        let sent = sent(&mut population, plan, case.dossier, &base, ask.choosing)?;
        population.abilities = abilities;
        Ok((population, sent))
    };
    let (mut population, sent) = populate(placed.people)?;
    (watch.left_out)(&answer::left_out(case, &base.drawn, &population));
    let calibrated = match drilled::measured(case.dossier, today) {
        None => None,
        Some(drill) => {
            // What a drill showed of people does not change with the time of the day that is asked about.
            let mut everybody = populate(placed.everybody)?.0;
            let fit = learn(drill, case.dossier, today, ask, &base, &mut everybody, watch);
            population.learnt = everybody.learnt;
            fit
        }
    };
    let play = Play::new(plan, &base, &population, asked, &otherwise)?;
    let forecast = play.forecast(watch);

    let drawn = &play.stage().drawn;
    let mut answer = Answer::new(plan, case, drawn, play.population(), (asked, &forecast), placed.basis);
    if !otherwise.is_nothing() && !(watch.stop)() {
        let as_is = Play::new(plan, &base, &population, asked, &Otherwise::default())?;
        let as_is = as_is.compared(&forecast, &whatif::enough(&forecast), watch);
        answer.compared = Some(whatif::gain(drawn, &as_is, &forecast));
    }
    if ask.what_if && !(watch.stop)() {
        let sweep = whatif::Sweep {
            plan,
            planning: case.planning(),
            base: &base,
            population: &population,
            asked,
            otherwise: &otherwise,
            forecast: &forecast,
            drawn,
        };
        let (lines, untried, broken_off) = sweep.run(&answer.exits, watch);
        (answer.what_if, answer.untried, answer.sweep_broken_off) = (lines, Some(untried), broken_off);
        answer.findings.extend(whatif::findings(&answer.what_if));
    }
    let whole = !answer.broken_off && !answer.sweep_broken_off;
    let as_is = otherwise.is_nothing() && placed.told.is_none() && !ask.capped;
    if whole && as_is && ask.choosing == Choosing::Turning {
        answer.keep = kept::keep(&answer.findings, case, ask, today);
    }
    answer.present = placed.told;
    answer.calibrated = calibrated;
    answer.sent = sent;
    answer.others = mobility::tell(plan, play.stage(), play.population(), &forecast);
    answer.usual = usual_run(&forecast, play.stage(), play.population(), play.asked());
    Ok(answer)
}

/// Sends people where the plan, or their habit, sends them; `None` where everybody chooses.
fn sent(
    population: &mut Population,
    plan: &FloorPlan,
    dossier: &Dossier,
    stage: &Stage,
    choosing: Choosing,
) -> Result<Option<Sent>, Trouble> {
    let exits = &dossier.exits;
    match choosing {
        Choosing::Assigned if exits.assigned.is_empty() => Err(Trouble::NobodySent),
        Choosing::Familiar if exits.entrances.is_empty() => Err(Trouble::NoEntrance),
        Choosing::Assigned => Ok(Some(people::send(population, plan, stage, |unit| exits.of(unit)))),
        Choosing::Familiar => Ok(Some(people::send(population, plan, stage, |_| &exits.entrances))),
        Choosing::Turning | Choosing::Nearest | Choosing::Quickest => Ok(None),
    }
}
