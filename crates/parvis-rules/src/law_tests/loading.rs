//! What a lawyer is told when a pack file has a slip in it.

use crate::Packs;
use expect_test::{Expect, expect};
use parvis_core::{Arg, Finding};

/// Puts a pack of one file of criteria beside the others and compares what is wrong with it.
fn check(criteria: &str, expected: Expect) {
    let head = "id = \"xx\"\nedition = \"1\"\nversion = \"1\"\ncountries = [\"XX\"]\nmode = \"compliance\"\n\
        title = { en = \"X\" }\n[[scheme]]\nid = \"xx\"\ntitle = { en = \"X\" }\notherwise = { en = \"No.\" }\n\
        [[class]]\nid = \"xx.yes\"\nscheme = \"xx\"\ntitle = { en = \"Yes\" }\n";
    let files = [("xx/1/pack.toml", head), ("xx/1/criteria.toml", criteria)];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let (packs, findings) = Packs::read_over_embedded(files);
    assert_eq!(packs.get("xx", None).is_some(), findings.is_empty(), "a pack with a slip is left out whole");
    expected.assert_eq(&findings.iter().map(show).collect::<String>());
}

fn show(finding: &Finding) -> String {
    let arg = |name: &str| match finding.args.get(name) {
        Some(Arg::Text(text)) => format!(" {name}={text}"),
        _ => String::new(),
    };
    let place = match &finding.place {
        parvis_core::Place::File { file, line, .. } => format!("{file}:{}", line.unwrap_or(0)),
        other => format!("{other:?}"),
    };
    let args: String = ["key", "value", "near", "expected"].map(arg).concat();
    format!("{place} {}{args}\n", finding.code)
}

#[test]
fn the_embedded_packs_are_sound() {
    let (packs, findings) = Packs::read(crate::packs::embedded_copy());
    assert!(findings.is_empty(), "{}", findings.iter().map(show).collect::<String>());
    let names: Vec<String> = packs.all().iter().map(|pack| format!("{} {}", pack.id, pack.edition)).collect();
    assert_eq!(
        names,
        [
            "baseline 2026",
            "fr 2023-ppms",
            "kz 2013-legacy",
            "kz 2021-decree-234",
            "ru 1006-2022",
            "uk 2025-act"
        ]
    );
}

const TAIL: &str = "act = \"A\"\nevidence = \"text\"\nsays = { en = \"x\" }\n";

#[test]
fn a_typo_in_a_fact_gets_a_suggestion() {
    check(
        &format!(
            "[[criterion]]\nid = \"a\"\nclass = \"xx.yes\"\nwhen = {{ all = [\n  {{ fact = \"peple_peak\", op = \">=\", \
             value = 200 }},\n  {{ fact = \"site_type\", is = \"scool\" }},\n] }}\n{TAIL}"
        ),
        expect![[r#"
            xx/1/criteria.toml:5 F005 key=fact value=peple_peak near=people_peak
            xx/1/criteria.toml:6 F005 key=is value=scool near=school
        "#]],
    );
}

#[test]
fn every_slip_at_once() {
    check(
        &format!(
            "[[criterion]]\nid = \"a\"\nclass = \"xx.yess\"\nwhen = {{ fact = \"people_peak\", op = \"=>\", value = 2 }}\n{TAIL}\
             [[criterion]]\nid = \"a\"\nwhen = {{ rule = \"b\" }}\n{TAIL}\
             [[criterion]]\nid = \"c\"\nclass = \"xx.yes\"\nwhen = {{ fact = \"leased\", op = \">=\", value = 2 }}\n\
             act = \"A\"\nevidence = \"recalled\"\nsays = {{ en = \"x\" }}\n\
             [[criterion]]\nid = \"d\"\nwhen = {{ fact = \"leased\", any = [] }}\n{TAIL}"
        ),
        expect![[r#"
            xx/1/criteria.toml:4 F005 key=op value==> near===
            xx/1/criteria.toml:3 F005 key=class value=xx.yess near=xx.yes
            xx/1/criteria.toml:10 F005 key=rule value=b near=
            xx/1/criteria.toml:9 F007 key=a
            xx/1/criteria.toml:17 F003 key=is
            xx/1/criteria.toml:19 F005 key=evidence value=recalled near=
            xx/1/criteria.toml:23 F003 key=all | any | not | fact | rule | has_measure | has_role | has_section
        "#]],
    );
}

#[test]
fn unknown_keys_and_files_are_refused() {
    check(
        &format!("[[criterion]]\nid = \"a\"\nwen = {{ fact = \"leased\", is = true }}\n{TAIL}"),
        expect![[r#"
            xx/1/criteria.toml:1 F003 key=when
            xx/1/criteria.toml:3 F002 key=wen near=when
        "#]],
    );
    let (_, findings) = Packs::read_over_embedded([("xx/1/criterias.toml".to_owned(), String::new())]);
    expect![[r#"
        xx/1/criterias.toml:0 F005 key=file value=criterias.toml near=criteria.toml
    "#]]
    .assert_eq(&findings.iter().map(show).collect::<String>());
}

/// The example of packs/README.md, done as it says: the gap goes, the criterion comes, the school is classed.
#[test]
fn the_readme_shows_what_works() {
    let mut files = crate::packs::embedded_copy();
    let readme = files["README.md"].clone();
    let block = readme.split("```toml").nth(1).unwrap().split("```").next().unwrap();
    let criteria = files.get_mut("kz/2021-decree-234/criteria.toml").unwrap();
    let parts = criteria.split("\n[[gap]]").filter(|part| !part.contains("\nid = \"kz.234.mass.education\""));
    let kept = parts.collect::<Vec<_>>().join("\n[[gap]]");
    assert!(kept.len() < criteria.len());
    *criteria = format!("{kept}\n{block}");
    let (packs, findings) = Packs::read(files);
    assert!(findings.is_empty(), "{}", findings.iter().map(show).collect::<String>());
    let kz = packs.get("kz", None).unwrap();
    let school =
        |people: u32| kz.verdict(&super::facts(&format!("site_type = \"school\"\npeople_peak = {people}")));
    assert_eq!((school(12_344), school(12_345)), (crate::Verdict::NotInScope, crate::Verdict::Class(0)));
}
