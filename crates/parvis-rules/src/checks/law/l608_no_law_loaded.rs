//! L608: the law of the site's country is not loaded.

use crate::checks::prelude::*;
use crate::packs::Mode;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L608"),
        name: "no_law_loaded",
        words: r#"
title = The law of this country is not loaded
says = { $country ->
    [none] The dossier does not say in which country the site lies, so no law is applied.
   *[other] No rule pack speaks for the country { $country }, so no law is applied.
 } What is asked for here are planning defaults.
settle = { $country ->
    [none] Enter the two-letter code of the country: country = "KZ".
   *[other] Ask the police and the fire service what the law asks. A lawyer can add a pack; packs/README.md shows how.
 }
why =
    Rules differ from country to country. Where no pack is loaded Parvis does not pretend: it classifies nothing, and the contents of plans and the number of drills it asks for come from a model fire code and are advice.
    Example: a site in a country whose decree nobody has entered yet. Comply by asking the authorities, or by having the pack written.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let advice = case.pack.is_none_or(|pack| pack.mode_on(case.today) == Mode::Planning);
    let country = case.dossier.site.country.as_str();
    let country = if country.is_empty() { "none" } else { country };
    let note = || CHECK.note(Place::Site).with("country", Arg::Text(country.to_owned()));
    advice.then(note).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn uzbekistan_has_no_pack_and_kazakhstan_has() {
        check(
            &CHECK,
            "country UZ",
            expect![[r#"
            L608 note site: country=UZ
        "#]],
        );
        check(&CHECK, "country KZ", expect![[""]]);
    }
}
