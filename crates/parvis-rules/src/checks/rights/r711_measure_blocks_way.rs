//! R711: measures that block a way out or an accessible way.

use crate::checks::prelude::*;
use parvis_core::MeasureStatus;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R711"),
        name: "measure_blocks_way",
        words: r#"
title = A measure blocks a way
says = { $place } makes { $blocked } impassable{ $what ->
    [exit] , which is an exit
    [accessible] , which is a step-free way
   *[only_way] {"; "}{ $count ->
        [1] one room has
       *[other] { $count } rooms have
    } no other way out
 }.
settle = Move the measure, or change it so that everybody can leave with one movement and a wheelchair can pass.
why =
    A lock, a barrier or a gate that keeps people out may also keep people in. The fire code asks that security measures keep escape ways and accessible ways; what hinders leaving must be told to the fire service. No gain in security outweighs an exit that does not open.
    Example: a chain on the back door during lessons. Comply with a panic bar: closed from outside, open from inside.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let blocks = active(case).flat_map(|measure| measure.blocks.iter().map(move |place| (measure, place)));
    blocks.filter_map(|(measure, place)| blocked(building, measure, place)).collect()
}

fn blocked(building: &Building<'_>, measure: &Measure, place: &Place) -> Option<Finding> {
    let (what, cut) = match place {
        Place::Opening(id) => {
            let at = building.plan.openings.iter().position(|opening| opening.id == *id)?;
            let opening = building.plan.openings.get(at)?;
            match building.cut_off_without(at).len() {
                _ if opening.exit => ("exit", 0),
                0 if opening.step_free.value() == Some(&true) => ("accessible", 0),
                0 => return None,
                cut => ("only_way", cut),
            }
        }
        Place::Unit(id) if building.unit(id)?.step_free.value() == Some(&true) => ("accessible", 0),
        _ => return None,
    };
    let here = Place::Measure(measure.id.clone());
    let proposed = measure.status == MeasureStatus::Proposed;
    let finding = if proposed { CHECK.warning(here) } else { CHECK.error(here) };
    Some(
        finding
            .with("blocked", Arg::Place(place.clone()))
            .with("what", Arg::Text(what.to_owned()))
            .with("count", count(cut))
            .cite(sources::lockdown_plan())
            .see(place.clone()),
    )
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_chained_exit_a_turnstile_in_the_step_free_door_a_locked_only_way() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            room b 8,0 8x6 classroom people=30
            room c 16,0 8x6 classroom people=30
            door a-b 8,3 0.9
            exit E1 a 0,3 1.2
            exit E2 a 4,0 1.2 stepfree=yes
            door b-c 16,3 0.9
            door b-c 16,5 0.9 id=second stepfree=yes
            measure chain m013 in_place blocks=E1
            measure gates m016 proposed blocks=second
            measure lock m018 in_place blocks=a-b
            measure none m018 in_place blocks=b-c
            ",
            expect![[r#"
                R711 error measure chain: blocked=E1, count=0, what=exit [International Fire Code 2018, 404.2.3.1] see E1
                R711 warning measure gates: blocked=second, count=0, what=accessible [International Fire Code 2018, 404.2.3.1] see second
                R711 error measure lock: blocked=a-b, count=2, what=only_way [International Fire Code 2018, 404.2.3.1] see a-b
            "#]],
        );
    }
}
