//! D809: words like attack in what small children are told.

use crate::checks::drill_rules::{practice, small_children};
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D809"),
        name: "frightening_words",
        words: r#"
title = Frightening words for small children
says = The record of { $place }, in which small children take part, says “{ $word }”.
settle = Call it the hiding game or the game of silence, in the record, in the letter home and in class.
why =
    In nursery and primary school the French instruction does not use the words “attack” and “intrusion” at all: the drill is short, progressive, and a game such as hiding or the king of silence. What stands in the record is read out in class sooner or later.
    Example: a drill called “attack, kindergarten”. Comply by another name.
"#,
    },
    run,
};

/// Parts of such words, in the languages Parvis speaks.
const WORDS: [&str; 10] =
    ["attack", "intrusion", "attentat", "shooter", "terror", "атак", "напад", "террор", "шабуыл", "hujum"];

fn run(case: &Case<'_>) -> Vec<Finding> {
    let rule = practice(case, "words_for_children");
    case.dossier
        .drills
        .iter()
        .filter(|drill| small_children(drill))
        .filter_map(|drill| {
            let text =
                format!("{} {} {}", drill.id, drill.aftercare, drill.observations.join(" ")).to_lowercase();
            let word = text.split_whitespace().find(|word| WORDS.iter().any(|part| word.contains(part)))?;
            let place = Place::Drill(drill.id.clone());
            let finding = match rule {
                Some(rule) => CHECK.warning(place).cite(rule.citation.clone()),
                None => CHECK.note(place).cite(sources::drills_with_children()),
            };
            Some(finding.with("word", Arg::Text(word.to_owned())))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn in_a_kindergarten() {
        check(
            &CHECK,
            "
            drill d1 lockdown 2026-03-02 groups=kindergarten seen=the_children_asked_what_an_attack_is
            drill d2 lockdown 2026-03-02 groups=kindergarten seen=all_were_silent
            drill d3 lockdown 2026-03-02 groups=adults seen=attack_alarm_heard
            ",
            expect![[r#"
                D809 note drill d1: word=attack [Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }

    #[test]
    fn in_france() {
        check(
            &CHECK,
            "
            country FR
            drill attack-2026 lockdown 2026-03-02 groups=primary
            ",
            expect![[r#"
                D809 warning drill attack-2026: word=attack-2026 [Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }
}
