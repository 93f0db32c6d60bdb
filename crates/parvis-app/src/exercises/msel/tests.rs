//! The script out and in again: nothing changes; what somebody changed is found; what cannot be used is said.

use super::column::Column;
use super::write::{cells, written};
use super::{Change, Reading, edits, read, workbook};
use crate::exercises::documents::Attached;
use crate::exercises::sample::mall;
use crate::exercises::scenarios;
use crate::exercises::shown::keep;
use expect_test::{Expect, expect};
use parvis_core::Language;
use parvis_exercise::Scenario;
use parvis_words::Words;
use proptest::prelude::*;

fn none() -> Attached {
    Attached::new()
}

fn english() -> Words {
    Words::new(Language::En, [])
}

/// The sheet of the mall with these cells written over, by number and column, and read back. A number that is not
/// there is a new row.
fn edited(edits: &[(&str, &str, &str)]) -> Reading {
    read(mall(), &none(), &written_over(mall(), edits))
}

/// The sheet of a scenario with these cells written over.
pub fn written_over(scenario: &Scenario, edits: &[(&str, &str, &str)]) -> Vec<u8> {
    let columns = Column::all(scenario);
    let mut rows = cells(scenario, &none());
    for (number, column, text) in edits {
        let at = columns.iter().position(|one| one.name() == *column).unwrap();
        if !rows.iter().any(|row| row[0] == *number) {
            let mut row = vec![String::new(); columns.len()];
            row[0] = (*number).to_owned();
            rows.push(row);
        }
        let row = rows.iter_mut().find(|row| row[0] == *number).unwrap();
        row[at] = (*text).to_owned();
    }
    written(&columns, &rows, "EXERCISE").unwrap()
}

fn check(edits: &[(&str, &str, &str)], expected: &Expect) {
    expected.assert_eq(&shown(&edited(edits)));
}

fn shown(reading: &Reading) -> String {
    let change = |change: &Change| match change {
        Change::Words { inject, part, lang, before, after } => {
            let side = |text: &Option<parvis_exercise::pack::Text>| {
                text.as_ref().map_or("–".to_owned(), |text| {
                    format!("{} ({})", text.text.chars().take(24).collect::<String>(), text.status.as_str())
                })
            };
            format!("{inject} {}::{lang}: {} → {}", part.as_str(), side(before), side(after))
        }
        Change::Field { inject, field, before, after } => {
            format!("{inject} {}: {before} → {after}", field.as_str())
        }
        Change::New { inject, words } => {
            let languages: Vec<String> = words
                .iter()
                .map(|(part, lang, text)| format!("{}::{lang} ({})", part.as_str(), text.status.as_str()))
                .collect();
            format!("new {} in {} at {}: {}", inject.id, inject.module, inject.minute, languages.join(", "))
        }
        Change::Gone(inject) => format!("gone {inject}"),
    };
    let words = english();
    let changes = reading.changes.iter().map(change);
    changes.chain(reading.wrong.iter().map(|wrong| wrong.says(&words))).collect::<Vec<_>>().join("\n")
}

#[test]
fn out_then_in_changes_nothing() {
    for (id, scenario) in scenarios() {
        let bytes = workbook(scenario, &none(), &english()).unwrap();
        keep(&format!("{id}.xlsx"), &bytes);
        assert_eq!(read(scenario, &none(), &bytes), Reading::default(), "{id}");
        assert_eq!(bytes, workbook(scenario, &none(), &english()).unwrap());
    }
}

#[test]
fn what_somebody_changed_is_found() {
    check(
        &[
            ("I02", "minute", "8"),
            ("I02", "release", "Manual"),
            ("I02", "to", "site,police"),
            ("I02", "text::ru", "Начальник охраны не отвечает."),
            ("I02", "status::ru", "human"),
            ("I03", "status::kk", "approved"),
            ("I04", "expected::fr", ""),
        ],
        &expect![[r#"
            I02 minute: 6 → 8
            I02 to: command, site → site, police
            I02 release: timed → manual
            I02 text::ru: «Начальник охраны не отв (machine) → Начальник охраны не отве (human)
            I03 text::kk: «Бірінші қабаттағы үлкен (machine) → «Бірінші қабаттағы үлкен (approved)
            I04 expected::fr: La classe reste ensemble (machine) → –"#]],
    );
}

#[test]
fn a_row_may_be_added_and_taken_out() {
    check(
        &[
            ("I99", "module", "M2"),
            ("I99", "minute", "12"),
            ("I99", "from", "tenant"),
            ("I99", "to", "all"),
            ("I99", "channel", "phone"),
            ("I99", "release", "conditional"),
            ("I99", "when", "T1=tell-tenants"),
            ("I99", "text::en", "May we open the side door?"),
            ("I99", "expected::en", "One answer from one person."),
            ("I99", "status::en", "human"),
            ("I99", "text::ru", "Можно открыть боковую дверь?"),
        ],
        &expect!["new I99 in M2 at 12: text::en (human), text::ru (machine), expected::en (machine)"],
    );
    let columns = Column::all(mall());
    let rows: Vec<Vec<String>> = cells(mall(), &none()).into_iter().filter(|row| row[0] != "I13").collect();
    assert_eq!(shown(&read(mall(), &none(), &written(&columns, &rows, "EXERCISE").unwrap())), "gone I13");
}

#[test]
fn what_goes_with_an_inject_is_named_and_cannot_be_changed_by_a_sheet() {
    let attached = Attached::from([("I01".into(), vec!["plan.png".to_owned(), "list.pdf".to_owned()])]);
    let bytes = workbook(mall(), &attached, &english()).unwrap();
    assert_eq!(read(mall(), &attached, &bytes), Reading::default());
    let at = Column::all(mall()).iter().position(|one| *one == Column::Attachment).unwrap();
    assert_eq!(cells(mall(), &attached)[0][at], "plan.png, list.pdf");
    check(
        &[("I02", "attachment", "map.png")],
        &expect![
            "Row 3, column K (attachment): Pictures and documents do not come with a sheet. Leave this cell as it was, and bring them under “Pictures and documents”."
        ],
    );
}

#[test]
fn what_cannot_be_used_is_said_with_its_place_and_what_to_do() {
    check(
        &[
            ("I02", "module", "M9"),
            ("I03", "minute", "soon"),
            ("I04", "minute", "40"),
            ("I05", "when", ""),
            ("I06", "when", "T1 = inform-police"),
            ("I07", "to", "site, army"),
            ("I08", "channel", "pigeon"),
            ("I09", "text::en", ""),
            ("I10", "status::ru", "good"),
            ("I11", "when", "T1 = nothing"),
            ("I 12", "module", "M1"),
            ("I98", "module", "M1"),
        ],
        &expect![[r#"
            Row 3, column B (module): “M9” is not known here. Write one of these: M1, M2, M3, M4.
            Row 4, column C (minute): “soon” is no minute of this module. Write a whole number from 0 to 39.
            Row 5, column C (minute): “40” is no minute of this module. Write a whole number from 0 to 39.
            Row 6, column H (when): A conditional inject needs a condition. Write a task and one of its items, such as T1 = inform-police.
            Row 7, column H (when): Only a conditional inject has a condition. Empty this cell, or change how it is let out.
            Row 8, column E (to): “army” is not known here. Write one of these: all, command, site, police, health, media, education, justice, transport.
            Row 9, column F (channel): “pigeon” is not known here. Write one of these: phone, radio, in-person, letter, e-mail, social, press, map.
            Row 10, column L (text::en): The words are missing in the language the scenario was written in. Write them there first.
            Row 11, column Q (status::ru): “good” is not known here. Write one of these: missing, machine, human, approved.
            Row 12, column H (when): Only a conditional inject has a condition. Empty this cell, or change how it is let out.
            Row 22, column A (number): “I 12” cannot be a number. Use the letters A to Z, figures and hyphens only.
            Row 23, column L (text::en): The words are missing in the language the scenario was written in. Write them there first.
            Row 23, column N (expected::en): The words are missing in the language the scenario was written in. Write them there first.
            Row 23, column D (from): The cell is empty. Write one of these: facilitator, information-desk, duty-manager, tenant, class-teacher, police-duty, police-lead, control-room, steward, social, transport-hub, city-hall, journalist, embassy, visitor.
            Row 23, column E (to): The cell is empty. Write one of these: all, command, site, police, health, media, education, justice, transport.
            Row 23, column F (channel): The cell is empty. Write one of these: phone, radio, in-person, letter, e-mail, social, press, map.
            Row 23, column G (release): The cell is empty. Write one of these: timed, manual, conditional, contingency.
            Row 23, column C (minute): “” is no minute of this module. Write a whole number from 0 to 39."#]],
    );
}

#[test]
fn a_sheet_that_is_none_is_refused() {
    let says = |bytes: &[u8]| shown(&read(mall(), &none(), bytes));
    expect!["This is no workbook that can be read. Save it as XLSX and send it again."]
        .assert_eq(&says(b"number;module"));
    let columns = [Column::all(mall())[1], Column::all(mall())[1]];
    expect![[r#"
        Row 1, column B: The column “module” is there twice. Delete one of the two.
        The first row must name the columns, “number” among them. Take a fresh sheet and copy your rows into it."#]].assert_eq(&says(&written(&columns, &[], "EXERCISE").unwrap()));
}

#[test]
fn a_column_that_is_not_there_changes_nothing() {
    let columns: Vec<Column> = Column::all(mall()).into_iter().take(3).collect();
    let rows: Vec<Vec<String>> = cells(mall(), &none()).into_iter().map(|row| row[..3].to_vec()).collect();
    assert_eq!(read(mall(), &none(), &written(&columns, &rows, "EXERCISE").unwrap()), Reading::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_somebody_writes_comes_back_as_written(text in "[\\PC\\n]{1,60}") {
        let wanted = text.trim().to_owned();
        prop_assume!(!wanted.is_empty());
        let reading = edited(&[("I01", "text::ru", &text)]);
        prop_assert_eq!(reading.wrong.len(), 0);
        let after = reading.changes.into_iter().find_map(|change| match change {
            Change::Words { after, .. } => after,
            _ => None,
        });
        prop_assert_eq!(after.map(|after| after.text), Some(wanted));
    }

    #[test]
    fn what_a_sheet_says_stands_in_the_files_afterwards(text in "[\\PC\n\"'\\\\]{1,60}", minute in 0_u32..40) {
        prop_assume!(!text.trim().is_empty());
        let minute = minute.to_string();
        let bytes = written_over(mall(), &[("I01", "text::ru", &text), ("I02", "minute", &minute)]);
        let changes = read(mall(), &none(), &bytes).changes;
        let all = (0..changes.len()).collect();
        let files = crate::exercises::packs::files(&"mall".into());
        let files = parvis_exercise::pack::edited(&files, &edits(mall(), &changes, &all)).unwrap();
        let after = crate::exercises::packs::read_files(&files).unwrap();
        prop_assert_eq!(read(&after, &none(), &bytes), Reading::default());
    }

    #[test]
    fn a_damaged_sheet_is_refused_and_harms_nobody(bytes in damaged(workbook(mall(), &none(), &english()).unwrap())) {
        let _ = read(mall(), &none(), &bytes);
    }
}

/// Bytes with some of them changed, and perhaps an end that is missing.
pub fn damaged(bytes: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let long = bytes.len();
    (prop::collection::vec((0..long, any::<u8>()), 0..12), 0..=long).prop_map(move |(slips, end)| {
        let mut bytes = bytes.clone();
        for (at, byte) in slips {
            bytes[at] = byte;
        }
        if end % 2 == 0 {
            bytes.truncate(end);
        }
        bytes
    })
}
