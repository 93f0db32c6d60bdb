//! Tables, nations and languages that change after the exercise was set up.

use super::play::{EN, KK, RU, Server, measures, setting};
use crate::What;
use crate::event::{Arrangement, Setting};

fn table(table: &str, name: &str) -> What {
    What::Arranged(Arrangement::Table { table: table.into(), name: name.into() })
}

fn table_gone(table: &str) -> What {
    What::Arranged(Arrangement::TableGone { table: table.into() })
}

fn nation_gone(nation: &str) -> What {
    What::Arranged(Arrangement::NationGone { nation: nation.into() })
}

#[test]
fn more_come_at_any_time_and_what_nobody_uses_goes() {
    let mut server = Server::new(&["1"], &["KZ"]);
    server.join("a", "1", "KZ", EN);
    assert_eq!(server.no("a", table("2", "")), "exercise-not-allowed");
    server.ok("dir", table("2", " Blue "));
    assert_eq!(server.state.table_called(&"2".into()), "2 · Blue");
    server.ok("dir", table("2", ""));
    assert_eq!(server.state.table_called(&"2".into()), "2");
    server.ok("dir", What::Arranged(Arrangement::Nation { nation: "KG".into() }));
    let again = What::Arranged(Arrangement::Nation { nation: "KG".into() });
    assert_eq!(server.no("dir", again), "exercise-taken");
    let slash = What::Arranged(Arrangement::Nation { nation: "K/G".into() });
    assert_eq!(server.no("dir", slash), "exercise-bad-setting");
    server.join("b", "2", "KG", RU);
    assert_eq!(server.no("dir", table_gone("2")), "exercise-in-use");
    assert_eq!(server.no("dir", nation_gone("KG")), "exercise-in-use");
    let language_gone = |lang| What::Arranged(Arrangement::LanguageGone { lang });
    assert_eq!(server.no("dir", language_gone(RU)), "exercise-in-use");
    server.ok("dir", language_gone(KK));
    // Nobody is left at a table whose people went to another, and what they wrote keeps it.
    server.ok("dir", What::Seated { who: "b".into(), table: "1".into() });
    assert_eq!(server.state.profile(&"b".into()).unwrap().table, "1".into());
    server.ok("dir", table_gone("2"));
    assert_eq!(server.no("dir", table_gone("1")), "exercise-last-one");
    assert_eq!(server.state.tables(), ["1".into()]);
    server.ok("b", measures("1", Some("KG"), &["inform-police"], ""));
}

#[test]
fn a_table_that_answered_stays_when_its_people_go() {
    let mut server = Server::new(&["1", "2"], &["KZ"]);
    server.join("a", "2", "KZ", EN);
    server.ok("a", measures("2", None, &["inform-police"], ""));
    server.ok("dir", What::Seated { who: "a".into(), table: "1".into() });
    assert_eq!(server.no("dir", table_gone("2")), "exercise-in-use");
    assert_eq!(server.no("dir", What::Seated { who: "x".into(), table: "1".into() }), "exercise-unknown");
    assert_eq!(server.no("dir", What::Seated { who: "a".into(), table: "9".into() }), "exercise-unknown");
    server.ok("dir", What::Ended);
    assert_eq!(server.no("dir", table("3", "")), "exercise-over");
}

#[test]
fn a_setting_without_names_of_tables_is_read_as_it_was_written() {
    let old = r#"{"scenario":"museum","version":"1","languages":["en"],"tables":["1"],"nations":["KZ"],"thresholds":{"common":4,"common_of":5,"divergent":2,"rank_apart":3,"new_to_us":2,"buckets":[5]},"retention_days":30}"#;
    let read: Setting = serde_json::from_str(old).unwrap();
    assert!(read.table_names.is_empty());
    assert!(!serde_json::to_string(&setting(&["1"], &["KZ"])).unwrap().contains("table_names"));
}
