//! The scenario packs that come with the program: the folders of `scenarios/`, read once.

use parvis_core::Finding;
use parvis_exercise::Scenario;
use parvis_exercise::id::PackId;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The folder `scenarios/`, inside the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../scenarios"]
struct Files;

/// The scenarios that come with the program.
pub fn scenarios() -> &'static BTreeMap<PackId, Scenario> {
    static SCENARIOS: LazyLock<BTreeMap<PackId, Scenario>> = LazyLock::new(|| read().0);
    &SCENARIOS
}

/// The files of a scenario that comes with the program, by their paths below its folder; none if there is no such.
pub fn files(pack: &PackId) -> BTreeMap<String, String> {
    let start = format!("{pack}/");
    let own =
        Files::iter().filter_map(|path| Some((path.strip_prefix(&start)?.to_owned(), Files::get(&path)?)));
    own.map(|(name, file)| (name, String::from_utf8_lossy(&file.data).into_owned())).collect()
}

/// A file of a pack: its name below the pack's folder, and its bytes.
type File = (String, Cow<'static, [u8]>);

/// Every pack that can be used, and all that is wrong in those that cannot.
fn read() -> (BTreeMap<PackId, Scenario>, Vec<Finding>) {
    let mut packs: BTreeMap<String, Vec<File>> = BTreeMap::new();
    for path in Files::iter() {
        let Some((pack, name)) = path.split_once('/') else { continue };
        let Some(file) = Files::get(&path) else { continue };
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
}
