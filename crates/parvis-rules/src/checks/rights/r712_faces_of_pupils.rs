//! R712: recognising faces where children are.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R712"),
        name: "faces_of_pupils",
        words: r#"
title = Faces recognised where children are
says = { $place } recognises faces or bodies at a place for children.
settle = Leave the recognition off. If something must open only for known people, use cards or a person at the door.
why =
    A child's face cannot be changed when the list leaks. Data that recognise a person by their body are specially protected; European guidance asks for an explicit legal basis and the smallest possible use, and the rights gate of this program does not let the recognition of pupils' faces pass.
    Example: a turnstile that knows every pupil's face. Comply with cards.
"#,
    },
    run,
};

/// Parts of words by which such a measure gives itself away, in the languages Parvis speaks.
const WORDS: [&str; 8] = [
    "facial",
    "face recog",
    "biometr",
    "биометр",
    "распознавание лиц",
    "распознавания лиц",
    "бет тану",
    "reconnaissance faciale",
];

fn run(case: &Case<'_>) -> Vec<Finding> {
    if !case.has_children() {
        return Vec::new();
    }
    let recognises = |measure: &&Measure| {
        let name = measure.name.to_lowercase();
        WORDS.iter().any(|word| name.contains(word))
    };
    let found = active(case).filter(recognises);
    found.map(|measure| CHECK.error(Place::Measure(measure.id.clone())).cite(sources::biometric())).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn at_a_school() {
        check(
            &CHECK,
            "
            fact site_type school
            measure gate m015 proposed name=Турникет_с_функцией_распознавания_лиц
            measure cards m015 proposed name=Card_readers
            ",
            expect![[r#"
                R712 error measure gate [EDPB Guidelines 3/2019; GDPR article 9, biometric identification]
            "#]],
        );
    }

    #[test]
    fn at_an_office_it_is_a_matter_for_the_rights_check() {
        check(
            &CHECK,
            "
            fact site_type office_public
            measure gate m015 proposed name=Facial_recognition_at_the_gate
            ",
            expect![[""]],
        );
    }
}
