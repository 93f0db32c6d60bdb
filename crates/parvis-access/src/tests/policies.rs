//! The policies as a whole: they fit the schema, the schema fits our lists, and no role spoils another.

use crate::access::{POLICIES, SCHEMA, policies};
use crate::{Access, Action, Answer, Asker, Circumstance, Role, Stage, Thing};
use cedar_policy::{ValidationMode, Validator};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Every thing in every state a policy may ask about.
pub static THINGS: LazyLock<Vec<Thing>> = LazyLock::new(|| {
    let mut things = vec![Thing::Place, Thing::Server];
    for own in [false, true] {
        things.extend(Stage::ALL.iter().map(|&stage| Thing::Dossier { stage, own }));
        things.extend([false, true].map(|touches_rights| Thing::Measure { touches_rights, own }));
        things.extend(Role::ALL.iter().map(|&role| Thing::Grant { role, own }));
    }
    things
});

pub fn access() -> Access {
    Access::new().unwrap()
}

/// Whether the schema lets this action be done with this thing.
pub fn applies(access: &Access, action: Action, thing: Thing) -> bool {
    let kind = match thing {
        Thing::Place => "Place",
        Thing::Dossier { .. } => "Dossier",
        Thing::Measure { .. } => "Measure",
        Thing::Grant { .. } => "Grant",
        Thing::Server => "Server",
    };
    let uid = format!("Action::\"{}\"", action.word()).parse().unwrap();
    let kinds =
        access.schema.resources_for_action(&uid).unwrap_or_else(|| panic!("{uid} is not in the schema"));
    kinds.into_iter().any(|name| name.to_string() == kind)
}

/// The id and the sentence of every policy, in the order of the files.
pub fn says() -> Vec<(String, String)> {
    let policies = policies().unwrap();
    let mut found = Vec::new();
    for (_, text) in POLICIES {
        for line in text.lines().filter_map(|line| line.strip_prefix("@id(\"")) {
            let id = line.trim_end_matches("\")");
            let policy = policies.policy(&id.parse().unwrap()).unwrap();
            let says = policy.annotation("says").unwrap_or_else(|| panic!("{id} says nothing"));
            found.push((id.to_owned(), says.to_owned()));
        }
    }
    assert_eq!(found.len(), policies.policies().count());
    found
}

#[test]
fn every_policy_fits_the_schema() {
    let access = access();
    let result = Validator::new(access.schema.clone()).validate(&policies().unwrap(), ValidationMode::Strict);
    assert!(result.validation_passed_without_warnings(), "{result}");
}

#[test]
fn the_schema_knows_our_words_and_no_others() {
    let access = access();
    let ids: BTreeSet<String> = access.schema.actions().map(|uid| uid.id().unescaped().to_owned()).collect();
    assert_eq!(ids, Action::ALL.iter().map(|action| action.word().to_owned()).collect());
    for &action in Action::ALL {
        let things = THINGS.iter().filter(|thing| applies(&access, action, **thing)).count();
        assert!(things > 0, "{} is done with nothing", action.word());
    }
    // Every role and every stage the schema lists is one of ours; that it knows all of ours, `decided` shows.
    for (name, ours) in [("Role", words(Role::ALL)), ("Stage", words(Stage::ALL))] {
        let (_, text) = SCHEMA.split_once(&format!("entity {name} enum [")).unwrap();
        let (text, _) = text.split_once(']').unwrap();
        let listed: Vec<&str> = text.split(',').map(|word| word.trim().trim_matches('"')).collect();
        assert_eq!(listed, ours);
    }
}

trait Word {
    fn word(&self) -> &'static str;
}

impl Word for Role {
    fn word(&self) -> &'static str {
        Self::word(*self)
    }
}

impl Word for Stage {
    fn word(&self) -> &'static str {
        Self::word(*self)
    }
}

fn words(list: &[impl Word]) -> Vec<&'static str> {
    list.iter().map(Word::word).collect()
}

/// Two roles together give what either gives; only those who watch over others stay apart.
#[test]
fn a_second_role_adds_and_takes_nothing_away() {
    let access = access();
    let apart = [Role::RightsOfficer, Role::Auditor];
    for &action in Action::ALL {
        for &thing in THINGS.iter().filter(|thing| applies(&access, action, **thing)) {
            let answer = |roles: &[Role]| access.answer(Asker { account: "somebody", roles }, action, thing);
            let alone: Vec<(Role, Answer)> = Role::ALL.iter().map(|&role| (role, answer(&[role]))).collect();
            for (at, (one, first)) in alone.iter().enumerate() {
                for (two, second) in &alone[at + 1..] {
                    let (both, either) = (answer(&[*one, *two]), *first.max(second));
                    let stays = !apart.contains(one) && !apart.contains(two);
                    let right = if stays { both == either } else { both <= either };
                    assert!(right, "{one:?} and {two:?}, {action:?}, {thing:?}: {both:?}, not {either:?}");
                }
            }
        }
    }
}

#[test]
fn no_role_no_answer_but_no() {
    let access = access();
    for &action in Action::ALL {
        for &thing in THINGS.iter() {
            let answer = access.answer(Asker { account: "somebody", roles: &[] }, action, thing);
            assert_eq!(answer, Answer::No, "{action:?} {thing:?}");
        }
    }
}

#[test]
fn an_action_with_the_wrong_thing_is_refused() {
    let access = access();
    let circumstance = Circumstance { reason_given: true };
    for &action in Action::ALL {
        for &thing in THINGS.iter().filter(|thing| !applies(&access, action, **thing)) {
            let decision =
                access.decide(Asker { account: "somebody", roles: Role::ALL }, action, thing, circumstance);
            assert!(!decision.allowed && decision.because.is_empty(), "{action:?} {thing:?}");
        }
    }
}
