//! Every role × action × thing: the policies against `decided.txt`, and `docs/ACCESS.md` written from it.

use super::policies::{THINGS, access, applies, says};
use crate::{Action, Answer, Asker, Role, Thing};
use expect_test::expect_file;
use std::fmt::Write as _;

const DECIDED: &str = include_str!("../../decided.txt");
const NAMES: &str = include_str!("../../../../locales/en/access.ftl");

/// A row of the table: what each role may do with the things it speaks of.
struct Row {
    action: &'static str,
    state: &'static str,
    answers: Vec<Answer>,
}

impl Row {
    /// Whether it speaks of this action with this thing.
    fn covers(&self, action: Action, thing: Thing) -> bool {
        let words = words(thing);
        let fits = |part: &str| part == "any" || part.split('|').any(|word| words.contains(&word));
        self.action == action.word() && self.state.split(',').all(fits)
    }
}

/// The words of `decided.txt` for the state a thing is in.
fn words(thing: Thing) -> Vec<&'static str> {
    let whose = |own| if own { "own" } else { "other" };
    match thing {
        Thing::Place | Thing::Server => vec![],
        Thing::Dossier { stage, own } => vec![stage.word(), whose(own)],
        Thing::Measure { touches_rights, own } => {
            vec![if touches_rights { "rights" } else { "no-rights" }, whose(own)]
        }
        Thing::Grant { role, own } => vec![role.word(), whose(own)],
    }
}

/// The rows, and above each the heading that stands over it.
fn table() -> Vec<(&'static str, Row)> {
    let mut heading = "";
    let mut rows = Vec::new();
    let mut lines = DECIDED.lines().filter(|line| !line.is_empty()).skip_while(|line| line.starts_with('#'));
    let roles: Vec<&str> = lines.next().unwrap().split_whitespace().skip(2).collect();
    let known: Vec<&str> = Role::ALL.iter().map(|role| role.word()).collect();
    assert_eq!(roles, known, "decided.txt must have a column for every role, in the order of Role::ALL");
    for line in lines {
        if let Some(text) = line.strip_prefix("# ") {
            heading = text;
            continue;
        }
        let mut cells = line.split_whitespace();
        let (action, state) = (cells.next().unwrap(), cells.next().unwrap());
        let answers: Vec<Answer> = cells.map(|cell| answer(cell, line)).collect();
        assert_eq!(answers.len(), roles.len(), "one cell for every role: {line}");
        rows.push((heading, Row { action, state, answers }));
    }
    rows
}

fn answer(cell: &str, line: &str) -> Answer {
    match cell {
        "yes" => Answer::Yes,
        "reason" => Answer::WithReason,
        "-" => Answer::No,
        other => panic!("{other} is no answer: {line}"),
    }
}

/// What is wrong between the table and the policies.
fn disagreements(rows: &[(&str, Row)]) -> Vec<String> {
    let access = access();
    let mut wrong = Vec::new();
    for &action in Action::ALL {
        for &thing in THINGS.iter().filter(|thing| applies(&access, action, **thing)) {
            let what = format!("{} {}", action.word(), words(thing).join(","));
            let covering: Vec<&Row> =
                rows.iter().map(|(_, row)| row).filter(|row| row.covers(action, thing)).collect();
            let [row] = covering.as_slice() else {
                wrong.push(format!("{what}: decided {} times", covering.len()));
                continue;
            };
            for (role, decided) in Role::ALL.iter().zip(&row.answers) {
                let policies = access.answer(Asker { account: "somebody", roles: &[*role] }, action, thing);
                if policies != *decided {
                    let role = role.word();
                    wrong.push(format!("{what}, {role}: decided {decided:?}, the policies say {policies:?}"));
                }
            }
        }
    }
    for (_, row) in rows {
        let speaks = Action::ALL.iter().any(|&action| {
            THINGS.iter().any(|&thing| applies(&access, action, thing) && row.covers(action, thing))
        });
        if !speaks {
            wrong.push(format!("{} {}: the row speaks of nothing there is", row.action, row.state));
        }
    }
    wrong
}

#[test]
fn the_policies_say_what_was_decided() {
    let wrong = disagreements(&table());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_cell_nobody_decided_is_found() {
    let mut rows = table();
    rows.retain(|(_, row)| row.action != "break-glass");
    let wrong = disagreements(&rows);
    assert_eq!(wrong.len(), 6, "three stages, own or other: {wrong:?}");
    assert!(wrong.iter().all(|line| line.starts_with("break-glass") && line.ends_with("decided 0 times")));
}

/// The English of a message of `access.ftl`.
fn name(id: &str) -> &'static str {
    let of =
        |line: &'static str| line.split_once(" = ").filter(|(key, _)| *key == id).map(|(_, words)| words);
    NAMES.lines().find_map(of).unwrap_or_else(|| panic!("locales/en/access.ftl has no {id}"))
}

/// The state of a row in words: `sent,other` is “sent, another's”.
fn state(state: &str) -> String {
    let word = |word: &str| match word {
        "any" => String::new(),
        "own" => "one's own".to_owned(),
        "other" => "another's".to_owned(),
        "rights" => "touches rights".to_owned(),
        "no-rights" => "touches no rights".to_owned(),
        role if Role::parse(role).is_some() => name(&format!("role-{role}")).to_lowercase(),
        stage => stage.replace('-', " "),
    };
    let part = |part: &str| part.split('|').map(word).collect::<Vec<_>>().join(" or ");
    state.split(',').map(part).collect::<Vec<_>>().join(", ")
}

#[test]
fn the_table_an_auditor_reads() {
    let mut page = String::from(
        "# Who may do what\n\n\
         Written by a test of `crates/parvis-access` from `decided.txt` there, after another compared it cell by cell with\n\
         the policies that the program follows (`crates/parvis-access/policies`). A role is given at a place of the tree\n\
         (country, region, city, site) and holds at all places below, until its end date if it has one. Who has two roles\n\
         may do what either may; but an auditor only watches and a rights officer sees no drawing, whatever else they\n\
         are there. Every look at a drawing goes into the journal.\n\n\
         **yes** · **reason**: only with a reason, which goes into the journal · **–**: no. *Draft*, *sent*, *in force*: where\n\
         the plan of the revision stands that is looked at.\n",
    );
    let mut above = "";
    for (heading, row) in table() {
        if heading != above {
            let roles = Role::ALL.iter().map(|role| name(&format!("role-{}", role.word())));
            let roles: Vec<&str> = roles.collect();
            write!(page, "\n## {heading}\n\n| | | {} |\n|---|---|", roles.join(" | ")).unwrap();
            page.push_str(&"---|".repeat(roles.len()));
            page.push('\n');
            above = heading;
        }
        let cells = row.answers.iter().map(|answer| match answer {
            Answer::Yes => "yes",
            Answer::WithReason => "reason",
            Answer::No => "–",
        });
        let cells: Vec<&str> = cells.collect();
        let action = name(&format!("action-{}", row.action));
        writeln!(page, "| {action} | {} | {} |", state(row.state), cells.join(" | ")).unwrap();
    }
    page.push_str(
        "\n## The policies, by the name the journal gives\n\n| policy | what it says |\n|---|---|\n",
    );
    for (id, says) in says() {
        writeln!(page, "| `{id}` | {says} |").unwrap();
    }
    expect_file!["../../../../docs/ACCESS.md"].assert_eq(&page);
}
