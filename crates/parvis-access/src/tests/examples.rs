//! Examples to read: who asks for what, the answer, and the policies that gave it.

use super::policies::access;
use crate::{Action, Answer, Asker, Circumstance, Role, Stage, Thing};
use expect_test::{Expect, expect};

/// The answer to `roles` wanting to do `action`, and the policies that decide it once a reason is given.
fn check(roles: &str, action: &str, thing: Thing, expected: Expect) {
    let access = access();
    let roles: Vec<Role> = roles.split_whitespace().map(|word| Role::parse(word).unwrap()).collect();
    let asker = Asker { account: "0\"; permit //", roles: &roles };
    let action = Action::parse(action).unwrap();
    let answer = match access.answer(asker, action, thing) {
        Answer::Yes => "yes",
        Answer::WithReason => "with a reason",
        Answer::No => "no",
    };
    let because = access.decide(asker, action, thing, Circumstance { reason_given: true }).because;
    expected.assert_eq(&format!("{answer}: {}", because.join(", ")));
}

fn dossier(stage: Stage) -> Thing {
    Thing::Dossier { stage, own: false }
}

#[test]
fn a_responder_and_the_drawing() {
    check(
        "responder",
        "see-drawing",
        dossier(Stage::InForce),
        expect!["yes: responder.sees-what-is-in-force"],
    );
    check("responder", "see-drawing", dossier(Stage::Sent), expect!["no: "]);
    check(
        "responder",
        "break-glass",
        dossier(Stage::Draft),
        expect!["with a reason: responder.breaks-the-glass"],
    );
    check("city-officer", "break-glass", dossier(Stage::Draft), expect!["no: "]);
}

#[test]
fn nobody_approves_what_they_wrote() {
    let own = Thing::Dossier { stage: Stage::Sent, own: true };
    check("approver", "approve", dossier(Stage::Sent), expect!["yes: approver.approves-what-was-sent"]);
    check("approver", "approve", own, expect!["no: never.a-judge-of-ones-own-work"]);
    check("site-head approver", "approve", own, expect!["no: never.a-judge-of-ones-own-work"]);
    check("site-head", "approve", dossier(Stage::Sent), expect!["no: "]);
}

#[test]
fn officers_look_inside_only_with_a_reason() {
    check(
        "ministry-officer",
        "see-findings",
        dossier(Stage::Draft),
        expect!["yes: officers.see-how-sites-stand"],
    );
    check(
        "ministry-officer",
        "see-drawing",
        dossier(Stage::InForce),
        expect!["with a reason: officers.look-inside-with-a-reason"],
    );
    check("ministry-officer", "edit-facts", dossier(Stage::Draft), expect!["no: "]);
}

#[test]
fn watchers_stay_apart() {
    let measure = |touches_rights| Thing::Measure { touches_rights, own: false };
    check(
        "rights-officer",
        "see-measures",
        measure(true),
        expect!["yes: rights.reviews-what-touches-rights"],
    );
    check("rights-officer", "see-measures", measure(false), expect!["no: "]);
    let in_force = dossier(Stage::InForce);
    check(
        "rights-officer adviser",
        "see-drawing",
        in_force,
        expect!["no: never.the-inside-for-a-rights-officer"],
    );
    check("auditor", "see-journal", Thing::Place, expect!["yes: auditor.sees-who-did-what"]);
    check("auditor site-head", "edit-facts", in_force, expect!["no: never.an-auditor-who-acts"]);
}

#[test]
fn roles_are_given_downwards() {
    let grant = |role| Thing::Grant { role, own: false };
    check("site-head", "grant-role", grant(Role::SiteStaff), expect!["yes: roles.head-invites-staff"]);
    check(
        "site-head",
        "grant-role",
        grant(Role::CityOfficer),
        expect!["no: never.a-role-of-the-city-from-below"],
    );
    check(
        "city-officer",
        "grant-role",
        grant(Role::Auditor),
        expect!["no: never.a-role-of-the-ministry-from-below"],
    );
    let own = Thing::Grant { role: Role::Responder, own: true };
    check("city-officer", "grant-role", own, expect!["no: never.a-role-for-oneself"]);
}
