//! E210: the longest walk to an exit.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E210"),
        name: "longest_way_out",
        words: r#"
title = The longest way out
says = The longest walk to an exit is { $metres }, from the farthest corner of { $place } to { $exit }.
settle = Nothing to settle: compare it with the limit of your country's fire code, and practise it in the next drill.
why =
    Walks are measured on the drawing, around walls and down stairs, from the farthest corner of each room to its nearest exit. Limits differ by country, use and sprinklers, and none with a source we could read is in this version, so the length is told without a verdict. Stairs whose flight is not drawn are taken as two metres of walk for each metre of height.
    Example: 62 m from the attic workshop. Comply by knowing it, and by timing it in a drill.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let walks = building.rooms().filter(|(_, load, _)| load.people > 0).filter_map(|(room, _, reach)| {
        let nearest = reach.routes.first()?;
        Some((room, reach.travel?, nearest))
    });
    let longest = walks.max_by(|a, b| a.1.get().total_cmp(&b.1.get()));
    let finding = longest.map(|(room, metres, nearest)| {
        let exit = Place::Opening(nearest.exit.clone());
        CHECK
            .note(Place::Unit(room.id.clone()))
            .with("metres", Arg::Metres(metres.get()))
            .with("exit", Arg::Place(exit.clone()))
            .see(exit)
    });
    finding.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn the_far_classroom() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            room b 8,0 8x6 classroom people=30
            door a-b 8,3 0.9
            exit E1 a 0,3 1.2
            ",
            expect![[r#"
                E210 note b: exit=E1, metres=16.43 m see E1
            "#]],
        );
    }
}
