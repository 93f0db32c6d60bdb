//! The scenario packs that come with the program: the folders of `scenarios/`, read once.

use parvis_core::Finding;
use parvis_exercise::Scenario;
use parvis_exercise::id::PackId;
use parvis_exercise::pack::{Enclosed, Files, enclosed, enclosed_files, is_enclosed};
use parvis_intake::archive;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The folder `scenarios/`, inside the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../scenarios"]
struct Embedded;

/// The scenarios that come with the program.
pub fn scenarios() -> &'static BTreeMap<PackId, Scenario> {
    static SCENARIOS: LazyLock<BTreeMap<PackId, Scenario>> = LazyLock::new(|| read().0);
    &SCENARIOS
}

/// The files of a scenario that comes with the program, by their paths below its folder; none if there is no such.
pub fn files(pack: &PackId) -> Files {
    let start = format!("{pack}/");
    let own = Embedded::iter()
        .filter_map(|path| Some((path.strip_prefix(&start)?.to_owned(), Embedded::get(&path)?)));
    own.map(|(name, file)| (name, String::from_utf8_lossy(&file.data).into_owned())).collect()
}

/// The largest folder of a scenario, unpacked, in bytes; ours. Those that come with the program have 200 KB; the rest is for
/// pictures and documents.
const FOLDER_AT_MOST: u64 = 64 << 20;

/// The scenario in these files, or all that is wrong with them.
///
/// # Errors
/// Every slip, with its file and line.
pub fn read_files(files: &Files) -> Result<Scenario, Vec<Finding>> {
    let files = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
    let (scenario, findings) = Scenario::read(files);
    scenario.ok_or(findings)
}

/// The files of a scenario in a folder somebody packed, the scenario they are, and what goes with its injects.
///
/// # Errors
/// The archive cannot be unpacked or is too large; every slip in its files.
pub fn read_folder(bytes: &[u8]) -> Result<(Files, Scenario, Vec<Enclosed>), Vec<Finding>> {
    let packed =
        archive::unpack_within("ZIP", bytes, FOLDER_AT_MOST).map_err(|refusal| vec![refusal.finding()])?;
    let packed = archive::without_common_folder(packed);
    let (beside, packed): (Vec<_>, Vec<_>) = packed.into_iter().partition(|(name, _)| is_enclosed(name));
    let (scenario, findings) =
        Scenario::read(packed.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
    let scenario = scenario.ok_or(findings)?;
    let enclosed = enclosed(&scenario, beside)?;
    let text = |(name, bytes): (String, Vec<u8>)| Some((name, String::from_utf8(bytes).ok()?));
    Ok((packed.into_iter().filter_map(text).collect(), scenario, enclosed))
}

/// The files of a scenario as a folder to take away, packed, with what goes with its injects; the same files give the same
/// bytes.
///
/// # Errors
/// When it cannot be packed.
pub fn folder(scenario: &Scenario, files: &Files, all: &[Enclosed]) -> Result<Vec<u8>, crate::Trouble> {
    let name = plain(scenario.id.as_str());
    let own = files.iter().map(|(file, text)| (file.clone(), text.clone().into_bytes()));
    let own = own.chain(enclosed_files(all));
    let files = own.map(|(file, bytes)| (format!("{name}/{file}"), bytes)).collect();
    archive::pack("ZIP", &files).map_err(|refusal| crate::Trouble::NotPrinted(refusal.to_string()))
}

/// The version of a scenario after its `count`th change, which began with version `base`: it says that it is a fork.
pub fn fork_version(base: &str, count: i64) -> String {
    if base.contains(FORK) { format!("{base}.{count}") } else { format!("{base}{FORK}{count}") }
}

const FORK: &str = "-fork.";

/// A word that every system takes as the name of a file.
pub fn plain(word: &str) -> String {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.');
    let word: String = word.chars().take(60).map(|letter| if fits(letter) { letter } else { '-' }).collect();
    if word.trim_matches(['.', '-']).is_empty() {
        "scenario".to_owned()
    } else {
        word.trim_matches('.').to_owned()
    }
}

/// A file of a pack: its name below the pack's folder, and its bytes.
type File = (String, Cow<'static, [u8]>);

/// Every pack that can be used, and all that is wrong in those that cannot.
fn read() -> (BTreeMap<PackId, Scenario>, Vec<Finding>) {
    let mut packs: BTreeMap<String, Vec<File>> = BTreeMap::new();
    for path in Embedded::iter() {
        let Some((pack, name)) = path.split_once('/') else { continue };
        let Some(file) = Embedded::get(&path) else { continue };
        packs.entry(pack.to_owned()).or_default().push((name.to_owned(), file.data));
    }
    let mut scenarios = BTreeMap::new();
    let mut findings = Vec::new();
    for files in packs.values() {
        let files = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_ref()));
        let (scenario, wrong) = Scenario::read(files);
        findings.extend(wrong);
        scenarios.extend(scenario.map(|scenario| (scenario.id.clone(), scenario)));
    }
    (scenarios, findings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Packs;
    use expect_test::expect;
    use parvis_core::Language;

    #[test]
    fn every_pack_reads_without_findings() {
        let (scenarios, findings) = read();
        assert_eq!(findings, []);
        let all: Vec<String> = scenarios
            .values()
            .map(|one| {
                let minutes: u32 = one.modules.iter().map(|module| module.minutes).sum();
                format!("{} {}: {minutes} min, {} injects", one.id, one.version, one.injects.len())
            })
            .collect();
        expect![[r#"
            mall 1: 150 min, 20 injects
            school 1: 180 min, 23 injects
            stadium 1: 170 min, 23 injects"#]]
        .assert_eq(&all.join("\n"));
    }

    #[test]
    fn every_language_has_every_word() {
        for scenario in scenarios().values() {
            for language in Language::ALL {
                assert_eq!(scenario.missing(language.into()), [""; 0], "{} in {language}", scenario.id);
            }
        }
    }

    #[test]
    fn the_measures_they_name_are_in_the_catalogue() {
        let catalogue = Packs::embedded().catalogue();
        for scenario in scenarios().values() {
            for measure in scenario.items.iter().filter_map(|item| item.measure.as_deref()) {
                assert!(catalogue.get(measure).is_some(), "{}: {measure}", scenario.id);
            }
        }
    }

    #[test]
    fn a_version_says_how_often_it_was_forked() {
        assert_eq!([fork_version("1", 1), fork_version("1-fork.3", 2)], ["1-fork.1", "1-fork.3.2"]);
        let plain = ["mall", "../x y", "..", "Ünd"].map(plain);
        assert_eq!(plain, ["mall", "-x-y", "scenario", "-nd"]);
    }

    #[test]
    fn every_folder_goes_out_and_comes_in_again() {
        for (id, scenario) in scenarios() {
            let packed = folder(scenario, &files(id), &[]).unwrap();
            assert_eq!(read_folder(&packed), Ok((files(id), scenario.clone(), Vec::new())));
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]

        #[test]
        fn a_damaged_folder_is_refused_and_harms_nobody(bytes in crate::exercises::msel::damaged(packed())) {
            let _ = read_folder(&bytes);
        }
    }

    fn packed() -> Vec<u8> {
        let id = "mall".into();
        folder(&scenarios()[&id], &files(&id), &[]).unwrap()
    }
}
