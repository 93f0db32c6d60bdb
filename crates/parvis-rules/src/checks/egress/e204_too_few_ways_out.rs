//! E204: levels with fewer ways out than people need.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E204"),
        name: "too_few_ways_out",
        words: r#"
title = Too few ways out of a level
says = { $place } has { $ways ->
    [0] no way out of its own
    [1] one way out
   *[other] { $ways } ways out
 } for { $people } people; { $needed } are asked for.
settle = Open another exit or stair, confirm one that is missing from the drawing, or lower the number of people on this level.
why =
    One way out can be blocked. The building code used as planning number asks for two ways out of a storey for up to 500 people, three up to 1000 and four above. On upper levels, stairs and ramps towards the ground are the ways out; a revolving door is none. For up to 60 people one way is commonly accepted, so below that this is only a note.
    Example: 180 pupils upstairs and one stair. Comply by finding the second way: an outside stair, a bridge to the next wing.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let on = |level: &parvis_core::Level| {
        let (inside, ways) = (building.people_on(&level.id), building.ways_out(level));
        let needed = case.planning().min_exits_per_storey(inside).filter(|_| inside > 0)?;
        let one_may_do = numbers::one_way_may_do(case.planning(), inside).filter(|_| ways.len() == 1);
        let place = Place::Level(level.id.clone());
        let finding = match one_may_do {
            Some(source) => CHECK.note(place).cite(source),
            None => CHECK.warning(place),
        };
        let mut finding = finding
            .with("ways", count(ways.len()))
            .with("people", people(inside))
            .with("needed", people(needed.value))
            .cite(needed.citation);
        finding.related = ways.iter().map(WayOut::place).collect();
        (ways.len() < needed.value as usize).then_some(finding)
    };
    building.plan.levels.iter().filter_map(on).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_stair_for_many_and_one_exit_for_few() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            exit E1 a 0,3 1.2
            stairs s 8,0 3x6 0..1
            door a-s0 8,3 1.2
            level 1 First
            room b 0,0 8x6 classroom people=180
            door b-s1 8,3 1.2
            ",
            expect![[r#"
                E204 note level 0: needed=2, people=30, ways=1 [Approved Document B; IBC 2018, Table 1006.3.2] see E1
                E204 warning level 1: needed=2, people=180, ways=1 [IBC 2018, Table 1006.3.2] see s1
            "#]],
        );
    }

    #[test]
    fn six_hundred_need_three() {
        check(
            &CHECK,
            "
            room a 0,0 40x40 foodservice people=600
            exit E1 a 0,3 3
            exit E2 a 0,9 3
            ",
            expect![[r#"
                E204 warning level 0: needed=3, people=600, ways=2 [IBC 2018, Table 1006.3.2] see E1, E2
            "#]],
        );
    }

    #[test]
    fn nobody_there() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 walkway
            ",
            expect![""],
        );
    }
}
