//! E213: the site states more people than its rooms are counted with.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E213"),
        name: "more_people_than_rooms",
        words: r#"
title = More people than the rooms hold
says = At its busiest the site has { $stated } people, but the rooms on the drawing are counted with { $counted }.
settle = Find the people who are missing: a building that is not drawn, rooms without a use, a hall with more than its share. State their number in “people”.
why =
    Exits and assembly points are measured against the people counted in rooms. If the site itself says that more are there, some have no room on the drawing and no way out in the plan.
    Example: 700 people stated, rooms counted with 480, because the sports hall is not drawn. Comply by completing the drawing or by stating numbers per room.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let Some(stated) = case.dossier.number("people_peak") else { return Vec::new() };
    let counted = building.people_in_all();
    if stated <= f64::from(counted) {
        return Vec::new();
    }
    let Some(table) = numbers::occupant_table(case.planning()) else { return Vec::new() };
    let finding = CHECK
        .warning(Place::Fact("people_peak".into()))
        .with("stated", people(stated as u32))
        .with("counted", people(counted))
        .cite(table);
    vec![finding]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_hall_is_missing_from_the_drawing() {
        check(
            &CHECK,
            "
            fact people_peak 100
            room a 0,0 8x6 classroom people=30
            ",
            expect![[r#"
                E213 warning fact people_peak: counted=30, stated=100 [IBC 2018, Table 1004.5]
            "#]],
        );
    }

    #[test]
    fn rooms_for_all() {
        check(
            &CHECK,
            "
            fact people_peak 25
            room a 0,0 8x6 classroom people=30
            ",
            expect![[""]],
        );
    }
}
