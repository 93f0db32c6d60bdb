//! A402: assembly points within the stand-off card's distances.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("A402"),
        name: "point_near_building",
        words: r#"
title = Assembly point within the stand-off distances
says = { $place } is { $distance } from the building. That keeps the mandatory distance of the public bomb-threat card for { $kept } of its { $classes } classes; the next class ({ $next }) asks for { $asked }.
settle = Keep this point for fire, and name a second one farther away for bomb threats. On the day, follow the police.
why =
    The public card of the American counter-terrorism centre lists how far people must be from a suspected item: 21 m for the smallest class, 479 m for the largest. A point that is right for a fire may be too near for a bomb threat. The card is for general emergency planning only; police decide on the day. Nobody should approach, search or touch a suspected item.
    Example: a point at 40 m keeps the distance for two classes of eight. Comply with a second point, and with the sentence “follow the police” in the plan.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let card = case.planning().standoff();
    let within = |point: &parvis_core::Fixture| {
        let away = building.away_from(&point.shape)?;
        let kept = card.iter().filter(|class| class.mandatory_m <= away.get()).count();
        let next = card.get(kept)?;
        let place = Place::Fixture(point.id.clone());
        let finding = if kept == 0 { CHECK.warning(place) } else { CHECK.note(place) };
        Some(
            finding
                .with("distance", Arg::Metres(away.get()))
                .with("kept", count(kept))
                .with("classes", count(card.len()))
                .with("next", Arg::Translated(next.name.clone()))
                .with("asked", Arg::Metres(next.mandatory_m))
                .cite(next.citation.clone()),
        )
    };
    building.assembly_points().filter_map(within).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn near_middling_and_far() {
        check(
            &CHECK,
            "
            room a 0,0 10x10
            point near 20,5
            point middling 50,5
            point far 600,5
            ",
            expect![[r#"
                A402 warning near: asked=21.00 m, classes=8, distance=10.00 m, kept=0, next=Pipe bomb [US bomb threat stand-off card (NCTC, FBI, DHS), edition stored 2013-02-17]
                A402 note middling: asked=46.00 m, classes=8, distance=40.00 m, kept=2, next=Briefcase or suitcase [US bomb threat stand-off card (NCTC, FBI, DHS), edition stored 2013-02-17]
            "#]],
        );
    }
}
