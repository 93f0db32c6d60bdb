//! Five nations, as they answer; each matrix as a table a person can read.

use super::{Cell, Class, Comparison, Matrix, MessageRow, Point, class, compare, messages};
use crate::event::{Fate, Thresholds};
use crate::id::{ItemKind, Lang, Outlet, Role};
use crate::sample::scenario;
use crate::tests::play::{EN, RU, Server, entities, joined, line, measures, message};
use crate::{State, What};
use expect_test::{Expect, expect};
use parvis_core::Language;
use proptest::prelude::*;
use std::collections::BTreeSet;

const NATIONS: [&str; 5] = ["KG", "KZ", "TJ", "TM", "UZ"];

/// One person of each nation, all at one table.
fn five() -> Server {
    let mut server = Server::new(&["1", "2"], &NATIONS);
    for nation in NATIONS {
        server.join(nation, "1", nation, EN);
    }
    server
}

/// Each answers for itself: nation, then its ranked measures.
fn answers(lines: &[(&str, &[&str])]) -> Server {
    let mut server = five();
    for (nation, picks) in lines {
        server.ok(nation, measures("1", Some(nation), picks, ""));
    }
    server
}

fn compared(state: &State) -> Comparison {
    compare(state, scenario(), &BTreeSet::new())
}

fn check(server: &Server, expected: Expect) {
    expected.assert_eq(&shown(&compared(&server.state).matrices[0]));
}

fn shown(matrix: &Matrix) -> String {
    let mut all = String::new();
    for row in &matrix.rows {
        let cells: Vec<String> = row.cells.values().map(cell).collect();
        let new = if row.new_to.is_empty() { String::new() } else { format!(" new to {}", row.new_to.len()) };
        let counts = format!("{} of {}", row.chosen, row.answered);
        all += &format!(
            "{:<16}{} | {counts} {} {:?}{new}\n",
            row.item,
            cells.join(" "),
            row.class.as_str(),
            row.differ
        );
    }
    all
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::NoAnswer => "?".into(),
        Cell::NotCoded => "…".into(),
        Cell::NotChosen => "-".into(),
        Cell::Withheld => "#".into(),
        Cell::Chosen(chosen) => chosen.rank.map_or("x".into(), |rank| rank.to_string()),
    }
}

#[test]
fn common_divergent_and_few_are_counted_and_silence_stands_apart() {
    let server = answers(&[
        ("KG", &["inform-police>police@5", "name-owner"]),
        ("KZ", &["inform-police>police@3", "name-owner"]),
        ("TJ", &["inform-police", "close-cloakroom"]),
        ("UZ", &["name-owner", "inform-police@4"]),
    ]);
    check(
        &server,
        expect![[r#"
            inform-police   1 1 1 ? 2 | 4 of 4 common []
            name-owner      2 2 - ? 1 | 3 of 4 divergent []
            close-cloakroom - - 2 ? - | 1 of 4 few []
        "#]],
    );
}

#[test]
fn the_same_item_with_another_lead_rank_or_time_is_divergent() {
    let all = |first: &'static [&'static str]| {
        let same: &[&str] = &["inform-police>police@5"];
        answers(&[("KG", first), ("KZ", same), ("TJ", same), ("TM", same), ("UZ", same)])
    };
    check(
        &all(&["inform-police>police@5"]),
        expect![[r#"
            inform-police   1 1 1 1 1 | 5 of 5 common []
            name-owner      - - - - - | 0 of 5 unchosen []
            close-cloakroom - - - - - | 0 of 5 unchosen []
        "#]],
    );
    check(
        &all(&["inform-police>city-hall@5"]),
        expect![[r#"
            inform-police   1 1 1 1 1 | 5 of 5 divergent [Lead]
            name-owner      - - - - - | 0 of 5 unchosen []
            close-cloakroom - - - - - | 0 of 5 unchosen []
        "#]],
    );
    check(
        &all(&["inform-police>police@16"]),
        expect![[r#"
            inform-police   1 1 1 1 1 | 5 of 5 divergent [Time]
            name-owner      - - - - - | 0 of 5 unchosen []
            close-cloakroom - - - - - | 0 of 5 unchosen []
        "#]],
    );
    check(
        &all(&["close-cloakroom", "name-owner", "new-x", "inform-police>police@5"]),
        expect![[r#"
            inform-police   4 1 1 1 1 | 5 of 5 divergent [Rank]
            name-owner      2 - - - - | 1 of 5 few []
            close-cloakroom 1 - - - - | 1 of 5 few []
            new-x           3 - - - - | 1 of 5 novel []
        "#]],
    );
}

#[test]
fn novel_is_one_nations_and_on_no_list_or_new_to_two_others() {
    let mut server = answers(&[("KG", &["close-cloakroom", "new-lamps"]), ("KZ", &["inform-police"])]);
    check(
        &server,
        expect![[r#"
            inform-police   - 1 ? ? ? | 1 of 2 few []
            name-owner      - - ? ? ? | 0 of 2 unchosen []
            close-cloakroom 1 - ? ? ? | 1 of 2 few []
            new-lamps       2 - ? ? ? | 1 of 2 novel []
        "#]],
    );
    for voter in ["KG", "KZ", "TJ"] {
        server.ok(voter, What::VotedNew { item: "close-cloakroom".into(), yes: true });
    }
    check(
        &server,
        expect![[r#"
            inform-police   - 1 ? ? ? | 1 of 2 few []
            name-owner      - - ? ? ? | 0 of 2 unchosen []
            close-cloakroom 1 - ? ? ? | 1 of 2 novel [] new to 2
            new-lamps       2 - ? ? ? | 1 of 2 novel []
        "#]],
    );
    let library = BTreeSet::from(["new-lamps".into()]);
    let known = compare(&server.state, scenario(), &library);
    assert_eq!(known.matrices[0].rows[3].class, Class::Few);
}

#[test]
fn free_words_count_when_a_person_says_what_they_mean() {
    let mut server = five();
    let key = server.ok("KG", line("l", "Бизде биринчи …", RU));
    check(
        &server,
        expect![[r#"
            inform-police   … ? ? ? ? | 0 of 0 unchosen []
            name-owner      … ? ? ? ? | 0 of 0 unchosen []
            close-cloakroom … ? ? ? ? | 0 of 0 unchosen []
        "#]],
    );
    server.ok("dir", What::Coded { of: key.as_str().into(), item: "name-owner".into(), yes: true });
    check(
        &server,
        expect![[r#"
            inform-police   - ? ? ? ? | 0 of 1 unchosen []
            name-owner      x ? ? ? ? | 1 of 1 few []
            close-cloakroom - ? ? ? ? | 0 of 1 unchosen []
        "#]],
    );
    server.ok("dir", What::Coded { of: key.as_str().into(), item: "name-owner".into(), yes: false });
    check(
        &server,
        expect![[r#"
            inform-police   - ? ? ? ? | 0 of 1 unchosen []
            name-owner      - ? ? ? ? | 0 of 1 unchosen []
            close-cloakroom - ? ? ? ? | 0 of 1 unchosen []
        "#]],
    );
}

#[test]
fn a_table_of_one_nation_speaks_for_it_and_a_mixed_one_for_nobody() {
    let mut server = five();
    server.ok("KG", measures("1", None, &["name-owner"], ""));
    check(
        &server,
        expect![[r#"
            inform-police   ? ? ? ? ? | 0 of 0 unchosen []
            name-owner      ? ? ? ? ? | 0 of 0 unchosen []
            close-cloakroom ? ? ? ? ? | 0 of 0 unchosen []
        "#]],
    );
    server.ok("KZ", joined("KZ", "2", "KZ", EN));
    server.ok("KZ", measures("2", None, &["name-owner"], ""));
    check(
        &server,
        expect![[r#"
            inform-police   ? - ? ? ? | 0 of 1 unchosen []
            name-owner      ? 1 ? ? ? | 1 of 1 few []
            close-cloakroom ? - ? ? ? | 0 of 1 unchosen []
        "#]],
    );
}

#[test]
fn who_is_missing_where() {
    let mut server = five();
    server.ok("KG", entities("1", Some("KG"), &["police", "friends"]));
    server.ok("KZ", entities("1", Some("KZ"), &["police"]));
    let comparison = compared(&server.state);
    expect![[r#"{"KZ": ["friends"]}"#]].assert_eq(&format!("{:?}", comparison.matrices[1].missing()));
}

#[test]
fn only_what_a_nation_let_out_leaves_and_counts_do_not_give_the_rest_away() {
    let mut server = answers(&[
        ("KG", &["inform-police"]),
        ("KZ", &["inform-police"]),
        ("TJ", &["inform-police"]),
        ("TM", &["inform-police"]),
        ("UZ", &["name-owner"]),
    ]);
    let cell =
        |nation: &str, fate| What::Cell { nation: nation.into(), cell: "T1/inform-police".into(), fate };
    assert_eq!(server.no("KG", cell("KG", Fate::Released)), "exercise-not-allowed");
    for nation in ["KG", "KZ", "TJ"] {
        server.ok("dir", What::Appointed { who: nation.into(), role: Role::Delegate });
        server.ok(nation, cell(nation, Fate::Released));
    }
    assert_eq!(server.no("KG", cell("KZ", Fate::Withdrawn)), "exercise-not-your-nation");
    server.ok("KZ", cell("KZ", Fate::Withdrawn));
    server.ok("TJ", cell("TJ", Fate::Reworded { text: "as the law says".into(), lang: EN }));
    let out = compared(&server.state).as_released(&server.state, scenario(), &BTreeSet::new());
    expect![[r#"
        inform-police   1 # 1 # # | 2 of 2 divergent []
        name-owner      # # # # # | 0 of 0 unchosen []
        close-cloakroom # # # # # | 0 of 0 unchosen []
    "#]]
    .assert_eq(&shown(&out.matrices[0]));
    let words = &out.matrices[0].rows[0].cells[&"TJ".into()].chosen().unwrap().words;
    let [one] = words.as_slice() else { panic!("{words:?}") };
    assert_eq!((one.text.as_str(), one.lang), ("as the law says", EN));
    assert_eq!(one.of, server.state.cells[&"TJ".into()]["T1/inform-police"].key, "it can be translated");
}

#[test]
fn messages_stand_side_by_side_with_what_a_person_found() {
    let mut server = five();
    server.ok("KG", message("1", None, 12, &[EN, RU], "Please leave by the east door."));
    let key = server.ok("KZ", message("1", Some("KZ"), 9, &[EN], "We do not know yet why."));
    server.ok(
        "dir",
        What::MessageChecked {
            of: key.as_str().into(),
            what_to_do: false,
            unknowns: true,
            next: Some(false),
            accessible: None,
        },
    );
    let mut all = String::new();
    for row in messages(&server.state) {
        let nation = row.nation.as_ref().map_or("table", |nation| nation.as_str());
        all += &format!(
            "{:?} {nation} {:?} {:?} {}\n",
            row.minute,
            row.langs,
            row.check,
            row.as_released(&server.state).is_some()
        );
    }
    expect![[r#"
        Some(9) KZ [en] Some(MessageCheck { what_to_do: false, unknowns: true, next: Some(false), accessible: None }) false
        Some(12) table [en, ru] None false
    "#]]
    .assert_eq(&all);
}

#[test]
fn what_a_message_has_is_guessed_in_every_language() {
    let row = |lang: Language, text: &str, outlets: Vec<Outlet>, langs: &[Lang]| {
        let mut server = five();
        server.ok("KG", message("1", None, 12, langs, text));
        MessageRow { lang: Lang(lang), outlets, ..messages(&server.state).remove(0) }
    };
    let two = || vec![Outlet::Loudspeaker, Outlet::Sms];
    for (lang, text) in [
        (Language::En, "Leave by the east door. We do not know yet why. Next message at 16:00."),
        (Language::Ru, "Выходите через восточную дверь. Причина пока неизвестна. Сообщим в 16:00."),
        (Language::Kk, "Шығыс есіктен шығыңыз. Себебі әлі белгісіз. Келесі хабар 16:00-де."),
        (Language::Ky, "Чыгыш эшиктен чыгыңыз. Себеби азырынча белгисиз. Кийинки кабар 16:00дө."),
        (Language::Tg, "Аз дари шарқӣ бароед. Сабаб ҳанӯз номаълум. Хабари навбатӣ соати 16:00."),
        (Language::Uz, "Sharqiy eshikdan chiqing. Sababi hali nomaʼlum. Keyingi xabar soat 16:00 da."),
        (Language::Tk, "Gündogar gapydan çykyň. Sebäbi entek belli däl. Indiki habar sagat 16:00-da."),
        (
            Language::Fr,
            "Sortez par la porte est. Nous ne savons pas encore pourquoi. Prochain message à 16 h.",
        ),
    ] {
        let guessed: Vec<Point> = row(lang, text, two(), &[EN, RU]).guessed().into_iter().collect();
        assert_eq!(guessed, Point::ALL, "{text}");
    }
    let nothing = |lang: Language, text: &str| {
        assert!(row(lang, text, vec![Outlet::Sms], &[EN, RU]).guessed().is_empty(), "{text}");
    };
    nothing(Language::En, "There is an incident in the mall.");
    nothing(Language::Ru, "В торговом центре происшествие.");
    nothing(Language::Uz, "Savdo markazining eshigi yopiq.");
    nothing(Language::Fr, "Vous avez un incident chez vous.");
    let long = "Leave ".repeat(30);
    assert!(!row(Language::En, &long, two(), &[EN, RU]).guessed().contains(&Point::Accessible), "too long");
    assert!(
        !row(Language::En, "Leave.", two(), &[EN]).guessed().contains(&Point::Accessible),
        "one language"
    );
}

#[test]
fn a_message_leaves_when_every_nation_whose_it_is_says_so() {
    let mut server = Server::new(&["1"], &NATIONS);
    for nation in ["KG", "KZ"] {
        server.join(nation, "1", nation, EN);
        server.ok("dir", What::Appointed { who: nation.into(), role: Role::Delegate });
    }
    server.ok("KG", message("1", None, 12, &[EN], "Please leave."));
    let cell = |nation: &str, fate| What::Cell { nation: nation.into(), cell: "T3/message/1".into(), fate };
    let out = |server: &Server| {
        let released = messages(&server.state)[0].as_released(&server.state);
        released.map(|message| message.text)
    };
    server.ok("KG", cell("KG", Fate::Released));
    assert_eq!(out(&server), None);
    server.ok("KZ", cell("KZ", Fate::Released));
    assert_eq!(out(&server), Some("Please leave.".into()));
    server.ok("KZ", cell("KZ", Fate::Reworded { text: "Leave.".into(), lang: EN }));
    assert_eq!(out(&server), None, "one of two does not speak for both");
    server.ok("KZ", message("1", Some("KZ"), 1, &[EN], "Go."));
    assert_eq!(out(&server), Some("Leave.".into()));
}

#[test]
fn thresholds_scale_with_the_nations_that_take_part() {
    let needs: Vec<usize> =
        (1..=10).map(|nations| class::common_needs(&Thresholds::default(), nations)).collect();
    assert_eq!(needs, [2, 2, 3, 4, 4, 5, 6, 7, 8, 8]);
}

proptest! {
    /// Every nation has a cell in every row, counts add up, and no class contradicts its count.
    #[test]
    fn counts_add_up(chosen in prop::collection::vec(prop::option::of(prop::sample::subsequence(
        vec!["inform-police", "name-owner", "close-cloakroom", "new-lamps"], 0..4)), 5)) {
        let mut server = five();
        for (nation, picks) in NATIONS.iter().zip(&chosen) {
            if let Some(picks) = picks {
                server.ok(nation, measures("1", Some(nation), picks, ""));
            }
        }
        let comparison = compared(&server.state);
        for row in &comparison.matrices[0].rows {
            prop_assert_eq!(row.cells.len(), 5);
            let count = chosen.iter().flatten().filter(|picks| picks.contains(&row.item.as_str())).count();
            prop_assert_eq!(row.chosen, count);
            prop_assert!(row.chosen <= row.answered && row.answered <= 5);
            prop_assert_eq!(row.class == Class::Unchosen, row.chosen == 0);
            prop_assert!(row.class != Class::Common || row.chosen >= comparison.common_needs);
            prop_assert!(row.class != Class::Novel || row.chosen == 1);
        }
    }
}

#[test]
fn an_item_named_on_the_day_has_its_row() {
    let mut server = answers(&[("KG", &["new-lamps"])]);
    let named = What::ItemNamed {
        item: "new-lamps".into(),
        item_kind: ItemKind::Measure,
        text: "Lamps".into(),
        lang: EN,
        entity: None,
    };
    server.ok("KG", named);
    assert_eq!(compared(&server.state).matrices[0].rows[3].item, "new-lamps".into());
}

/// A measure of the catalogue beside those of the scenario.
fn of_catalogue() -> What {
    What::Catalogued {
        item: "new-m034".into(),
        measure: "m034".into(),
        text: "Lamps".into(),
        lang: EN,
        also: [(RU, "Лампы".to_owned())].into(),
    }
}

#[test]
fn what_the_catalogue_has_is_on_a_list_though_one_nation_alone_chose_it() {
    let mut server = answers(&[("KG", &["new-m034"])]);
    let class = |server: &Server| compared(&server.state).matrices[0].rows[3].class;
    assert_eq!(class(&server), Class::Novel, "nobody has named it yet");
    server.ok("KG", of_catalogue());
    assert_eq!(class(&server), Class::Few);
    let named = &server.state.named[&"new-m034".into()];
    let said = crate::view::of_person(&server.state, &named.key, "Lamps", EN, RU);
    assert_eq!((said.text.as_str(), said.label), ("Лампы", crate::view::Label::Machine));
    let What::Catalogued { measure, text, lang, also, .. } = of_catalogue() else { panic!() };
    let other = What::Catalogued { item: "new-other".into(), measure, text, lang, also };
    assert_eq!(server.no("KG", other), "exercise-taken", "the number is the name");
}

#[test]
fn an_answer_has_no_more_measures_than_the_task_asks_for() {
    let mut server = five();
    let picks: Vec<String> = (0..8).map(|at| format!("new-{at}")).collect();
    let picks: Vec<&str> = picks.iter().map(String::as_str).collect();
    server.ok("KG", measures("1", Some("KG"), &picks[..7], ""));
    assert_eq!(server.no("KG", measures("1", Some("KG"), &picks, "")), "exercise-too-many-measures");
}
