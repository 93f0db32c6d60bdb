//! What is written is read, and what is read is written the same.

use super::super::kinds::NO_SITE_FILE;
use super::super::{KINDS, new_dossier, read_dossier, write_dossier};
use super::{GOOD, arbitrary, check_files, dictionary, files, told};
use crate::archive;
use expect_test::expect;
use parvis_core::{Finding, Language, Severity};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_written_is_read_and_written_the_same(dossier in arbitrary::dossier()) {
        let files = write_dossier(&dossier);
        let (read, findings) = read_dossier(&files, &dictionary());
        prop_assert!(findings.is_empty(), "{}", told(&findings));
        let read = read.unwrap();
        prop_assert_eq!(&read, &dossier);
        prop_assert_eq!(write_dossier(&read), files);
    }

    #[test]
    fn as_one_zip_it_is_the_same_dossier(dossier in arbitrary::dossier()) {
        let zip = archive::pack("dossier.zip", &write_dossier(&dossier)).unwrap();
        let files = archive::unpack("dossier.zip", &zip).unwrap();
        prop_assert_eq!(read_dossier(&files, &dictionary()).0, Some(dossier));
    }

    #[test]
    fn a_damaged_dossier_is_told_about_and_never_panics(
        dossier in arbitrary::dossier(),
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        with in "[\\[\\]{}\",=.a1\n-]{0,3}",
        length in 0_usize..20,
    ) {
        let mut files = write_dossier(&dossier);
        let (_, bytes) = file.get_mut(&mut files);
        let start = at.index(bytes.len() + 1);
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, with.into_bytes());
        let (read, findings) = read_dossier(&files, &dictionary());
        prop_assert_eq!(read.is_none(), has_errors(&findings));
        told(&findings);
    }

    #[test]
    fn any_bytes_in_any_file_never_panic(
        name in prop::sample::select(vec!["site.toml", "people.toml", "measures.toml", "drills.toml", "exits.toml", "periods.toml", "settled.toml", "improvements.toml", "plan.geojson", "sections/01-a.md"]),
        bytes in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        let (read, findings) = read_dossier(&[(name.to_owned(), bytes)], &dictionary());
        prop_assert!(read.is_none() && has_errors(&findings));
        prop_assert!(name == "site.toml" || findings.iter().any(|finding| finding.code == NO_SITE_FILE));
        told(&findings);
    }
}

/// Whether there are errors, all of kinds that `parvis explain` knows.
fn has_errors(findings: &[Finding]) -> bool {
    let known = |code| KINDS.iter().chain(parvis_toml::KINDS).any(|kind| kind.code == code);
    assert!(findings.iter().all(|finding| known(finding.code)));
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

#[test]
fn the_written_form_reads_well() {
    let (dossier, _) = read_dossier(&files(GOOD), &dictionary());
    let mut shown = String::new();
    for (name, bytes) in write_dossier(&dossier.unwrap()) {
        shown.push_str(&format!(">>> {name}\n{}", String::from_utf8(bytes).unwrap()));
    }
    expect![[r#"
        >>> site.toml
        # Бір объектінің деректер жинағы, 1-пішім. Ескертулерді мына команда шығарады: parvis check ҚАЛТА
        # Әр деректің мәні, дереккөзі және күні бар. [from] бөлімі осы файлдағы барлық жай мәндерге дереккөз бен күнді
        # береді; жеке мәннің өзінікі болуы мүмкін: pupils = { value = 812, source = "журнал", date = 2026-09-01 }
        # Ешкім білмейтін нәрсе — "unknown". Бұлай жазуға әрқашан болады, болжаудан жақсы.
        # sections/ бумасындағы мәтіндерде қос жақша ішіндегі ат белгілі нәрсені білдіреді: {{pupils}}, {{role:incident_lead}}.
        format = 1

        [site]
        id = "school-12"
        name = "School 12"
        country = "KZ"
        language = "kk"
        address = ""

        [from]
        source = "school register"
        date = 2026-09-01

        [facts]
        alarms = ["siren", "light"]
        floor_area_m2 = { value = 5400.5, source = "technical passport", date = 2019-05-20 }
        leased = "unknown"
        pupils = 812
        site_type = "school"
        >>> people.toml
        # Кім не үшін жауап береді: лауазымы мен қызмет телефоны бойынша адамдар және дағдарыс тобының рөлдері.
        # Оқушылардың аты-жөні де, диагноздар да, жеке нөмірлер де болмасын.

        [from]
        source = "school office"
        date = 2026-08-20

        [[person]]
        id = "head"
        function = "Head teacher"
        name = "unknown"
        phone = { value = "8 7172 00 00 00", date = 2026-09-01 }
        confirmed = 2026-08-20

        [[role]]
        key = "incident_lead"
        holder = "head"
        >>> drills.toml
        # Өткізілген және жоспарланған жаттығулар. Мұнда адамдар саналады, бірақ тізілмейді.
        # Адамдардың бағасы, аты-жөні, әлсіз жақтары мұнда жазылмайды: тексерілетіні — жоспар.

        [[drill]]
        id = "autumn"
        kind = "evacuation"
        date = 2026-09-22
        held = true
        >>> sections/01-alarm.md
        # Alarm

        The secretary presses the button.
    "#]].assert_eq(&shown);
}

#[test]
fn a_new_dossier_has_every_question_and_no_finding() {
    for language in Language::ALL {
        let new =
            new_dossier("s", "School \"12\"", "KZ", language, jiff::civil::date(2026, 11, 21), &dictionary());
        check_files(&new, expect![["all well\n"]]);
        let (dossier, _) = read_dossier(&new, &dictionary());
        let dossier = dossier.unwrap();
        assert_eq!(dossier.site.facts.len(), dictionary().len());
        assert!(dossier.site.facts.values().all(|fact| fact.value().is_none()));
        assert_eq!(dossier.sections.len(), 10);
        assert!(dossier.sections.iter().all(|section| !section.title.is_empty() && !section.body.is_empty()));
    }
}

#[test]
fn the_examples_of_a_new_dossier_are_good_once_uncommented() {
    for language in Language::ALL {
        let mut new =
            new_dossier("s", "School", "KZ", language, jiff::civil::date(2026, 11, 21), &dictionary());
        for (_, bytes) in new.iter_mut().filter(|(name, _)| {
            ["people.toml", "measures.toml", "drills.toml", "periods.toml"].contains(&name.as_str())
        }) {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let (_, example) = text.split_once("\n\n").unwrap();
            let bare = |line: &str| line.trim_start_matches('#').trim_start().to_owned() + "\n";
            *bytes = example.lines().map(bare).collect::<String>().into_bytes();
        }
        check_files(&new, expect![["all well\n"]]);
        let (dossier, _) = read_dossier(&new, &dictionary());
        let dossier = dossier.unwrap();
        assert!(
            !dossier.people.roles.is_empty() && !dossier.measures.is_empty() && !dossier.drills.is_empty()
        );
        assert!(!dossier.periods.is_empty());
    }
}
