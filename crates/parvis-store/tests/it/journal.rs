//! The journal: whole as long as nobody touches it, and telling where they did.

use crate::fixture::{Place, both, dossier, save, set};
use expect_test::{Expect, expect};
use parvis_store::journal::{Anchor, Fault};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

both!(
    says_what_was_touched,
    any_touch_is_found_and_named,
    an_anchor_finds_a_chain_written_anew,
    two_who_append_at_once_make_one_chain,
);

/// A store with a journal of eight lines.
async fn eight_lines(place: &Place) -> Anchor {
    let store = place.open().await;
    let id = dossier(&store).await;
    for number in 0..5 {
        save(&store, &id, number, &[set("a", &number.to_string())]).await;
    }
    let verified = store.verify(None).await.unwrap();
    assert_eq!((verified.end.line, &verified.faults[..]), (8, &[][..]));
    assert_eq!(store.journal(Some(id.as_str()), 10).await.unwrap().len(), 6);
    store.close().await.unwrap();
    verified.end
}

async fn faults(place: &Place) -> String {
    let faults = place.open().await.verify(None).await.unwrap().faults;
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("; ")
}

/// Exchanges two lines, but for their numbers.
fn swap(a: i64, b: i64) -> [String; 4] {
    let all = "at, who, what, about, detail, previous, hash";
    [
        format!("INSERT INTO journal (line, {all}) SELECT 1000, {all} FROM journal WHERE line = {a}"),
        format!("DELETE FROM journal WHERE line = {a}"),
        format!("INSERT INTO journal (line, {all}) SELECT {a}, {all} FROM journal WHERE line = {b}"),
        format!(
            "UPDATE journal SET (at, who, what, about, detail, previous, hash) = \
             (SELECT {all} FROM journal WHERE line = 1000) WHERE line = {b}"
        ),
    ]
}

fn says_what_was_touched(place: &Place) {
    let check = |sql: &str, expect: Expect| {
        let place = place.another();
        place.run(async {
            eight_lines(&place).await;
            place.tamper(&[sql]).await;
            expect.assert_eq(&faults(&place).await);
        });
    };
    check("SELECT 1", expect![""]);
    check("UPDATE journal SET detail = 'x' WHERE line = 3", expect!["line 3 is not what was written"]);
    check("UPDATE journal SET previous = hash WHERE line = 5", expect!["line 5 is not what was written"]);
    check("DELETE FROM journal WHERE line = 4", expect!["line 4 is missing"]);
    check("DELETE FROM journal WHERE line >= 7", expect!["lines 7 to 8 are missing"]);
    check("DELETE FROM journal", expect!["lines 1 to 8 are missing"]);
    check(
        "UPDATE journal_head SET line = 7",
        expect!["the journal does not end, or no longer passes, at line 7 as it did"],
    );
}

fn any_touch_is_found_and_named(place: &Place) {
    let end = place.run(eight_lines(place));
    let cases = Config { cases: 20, failure_persistence: None, ..Config::default() };
    let touches = (1..=8_i64, 1..=8_i64, 0..8_usize);
    TestRunner::new(cases)
        .run(&touches, |(a, b, how)| {
            place.run(async {
                let all = "at, who, what, about, detail, previous, hash";
                let sql = match how {
                    0 => vec![format!("UPDATE journal SET at = at + 1 WHERE line = {a}")],
                    1 => vec![format!("UPDATE journal SET who = 'x' || who WHERE line = {a}")],
                    2 => vec![format!("UPDATE journal SET what = 'x' || what WHERE line = {a}")],
                    3 => vec![format!("UPDATE journal SET about = 'x' || about WHERE line = {a}")],
                    4 => vec![format!("UPDATE journal SET hash = 'x' || hash WHERE line = {a}")],
                    5 => vec![format!("DELETE FROM journal WHERE line = {a}")],
                    6 if a != b => swap(a, b).to_vec(),
                    _ => vec![format!(
                        "INSERT INTO journal (line, {all}) SELECT 9, {all} FROM journal WHERE line = {a}"
                    )],
                };
                let keep = ["CREATE TABLE keep AS SELECT * FROM journal"];
                place.tamper(&keep).await;
                place.tamper(&sql.iter().map(String::as_str).collect::<Vec<_>>()).await;
                let faults = place.open().await.verify(Some(&end)).await.unwrap().faults;
                let back =
                    ["DELETE FROM journal", "INSERT INTO journal SELECT * FROM keep", "DROP TABLE keep"];
                place.tamper(&back).await;
                let named = if how == 7 || (how == 6 && a == b) { 9 } else { a };
                let names = |fault: &Fault| match fault {
                    Fault::Changed(line) | Fault::Doubled(line) | Fault::Unjoined(line) => *line == named,
                    Fault::Missing(first, last) => (*first..=*last).contains(&named),
                    Fault::End { .. } => false,
                };
                prop_assert!(faults.iter().any(names), "{sql:?} gave {faults:?}");
                Ok(())
            })
        })
        .unwrap();
    assert_eq!(place.run(faults(place)), "");
}

fn an_anchor_finds_a_chain_written_anew(place: &Place) {
    place.run(async {
        let end = eight_lines(place).await;
        let store = place.open().await;
        let later = save(&store, &store.only_dossier().await, 5, &[set("b", "1")]).await;
        assert_eq!(later, 6);
        assert!(store.verify(Some(&end)).await.unwrap().faults.is_empty());
        let other = Anchor { line: 8, hash: "0".repeat(64) };
        assert_eq!(store.verify(Some(&other)).await.unwrap().faults, [Fault::End { line: 8 }]);
        let longer = Anchor { line: 99, ..end };
        assert_eq!(store.verify(Some(&longer)).await.unwrap().faults, [Fault::End { line: 99 }]);
    });
}

/// The one dossier of a test.
trait OneDossier {
    async fn only_dossier(&self) -> parvis_store::DossierId;
}

impl OneDossier for parvis_store::Store {
    async fn only_dossier(&self) -> parvis_store::DossierId {
        let roots = self.node_children(None).await.unwrap();
        let sites = self.node_children(Some(&roots[0].id)).await.unwrap();
        self.node_dossiers(&sites[0].id).await.unwrap().remove(0)
    }
}

fn two_who_append_at_once_make_one_chain(place: &Place) {
    place.run(async {
        let (one, two) = (place.open().await, place.open().await);
        let (a, b, c) = (dossier(&one).await, dossier(&one).await, dossier(&one).await);
        let many = async |store: &parvis_store::Store, id| {
            for number in 0..15 {
                save(store, id, number, &[set("a", &number.to_string())]).await;
            }
        };
        tokio::join!(many(&one, &a), many(&two, &b), many(&one, &c));
        let verified = one.verify(None).await.unwrap();
        assert_eq!((verified.end.line, &verified.faults[..]), (9 + 45, &[][..]));
    });
}
