//! Turning a pack's files into a scenario: everything wrong in any file reported at once.

use super::check::Check;
use super::file::{InjectFile, ItemFile, ScenarioFile, TextFile};
use super::texts::{Text, Texts};
use super::{Critical, Inject, Item, MEASURES_AT_MOST, Module, Question, Scenario, Task, When};
use crate::id::{Function, Lang, Level, Sector, Status};
use parvis_core::{Finding, Language, Place, Severity};
use parvis_toml::{Refusal, SYNTAX, Source};
use std::collections::{BTreeMap, BTreeSet};

/// The name of the file of structure.
const STRUCTURE: &str = "scenario.toml";

/// A file larger than this is no scenario.
const BYTES_AT_MOST: usize = 1024 * 1024;

pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> (Option<Scenario>, Vec<Finding>) {
    let mut findings = Vec::new();
    let texts: BTreeMap<&str, &str> = files
        .into_iter()
        .filter_map(|(name, bytes)| Some((name, text(name, bytes, &mut findings)?)))
        .collect();
    let Some(structure) = texts.get(STRUCTURE) else {
        findings.push(of_file(STRUCTURE, Refusal::missing(STRUCTURE)));
        return (None, findings);
    };
    let source = Source::parse(STRUCTURE, structure);
    let (file, new) = source.read::<ScenarioFile>();
    findings.extend(new);
    if let Some(file) = &file {
        let wrong = Check::new(file).run().into_iter();
        findings.extend(wrong.map(|(path, refusal)| source.finding(&path, refusal)));
        findings.sort_by(|a, b| a.place.cmp(&b.place));
    }
    let mut scenario = file.map(scenario);
    for (name, text) in texts.iter().filter(|(name, _)| **name != STRUCTURE) {
        words_file(name, text, scenario.as_mut(), &mut findings);
    }
    let read = |scenario: &&Scenario| scenario.texts.0.contains_key(&scenario.original);
    let absent = |scenario: &&Scenario| !texts.contains_key(text_file(scenario.original).as_str());
    findings.extend(scenario.iter().filter(|one| read(one) || absent(one)).flat_map(unsaid));
    (scenario.filter(|_| findings.is_empty()), findings)
}

/// A finding about a file as a whole.
pub fn of_file(name: &str, refusal: Refusal) -> Finding {
    let place = Place::File { file: name.to_owned(), line: None, column: None };
    Finding { args: refusal.args, ..Finding::new(refusal.code, Severity::Error, place) }
}

/// A file's bytes as text.
pub fn text<'a>(name: &str, bytes: &'a [u8], findings: &mut Vec<Finding>) -> Option<&'a str> {
    if bytes.len() > BYTES_AT_MOST {
        let refusal = Refusal::out_of_range("most", &bytes.len().to_string(), &BYTES_AT_MOST.to_string());
        findings.push(of_file(name, refusal.text("key", "bytes")));
        return None;
    }
    std::str::from_utf8(bytes)
        .map_err(|error| {
            let refusal = Refusal::new(SYNTAX).text("problem", "other").text("detail", error.to_string());
            findings.push(of_file(name, refusal));
        })
        .ok()
}

/// Any file beside the structure: words, notes for people, or a slip in its name.
fn words_file(name: &str, text: &str, scenario: Option<&mut Scenario>, findings: &mut Vec<Finding>) {
    if name.rsplit('.').next() == Some("md") {
        return;
    }
    let tag = name.strip_prefix("text/").and_then(|name| name.strip_suffix(".toml"));
    let Some(language) = tag.and_then(Language::parse) else {
        let known: Vec<String> = Language::ALL.iter().map(|one| text_file(Lang(*one))).collect();
        let refusal = Refusal::not_allowed(name, known.iter().map(String::as_str)).text("key", "file");
        findings.push(of_file(name, refusal));
        return;
    };
    let source = Source::parse(name, text);
    let (file, new) = source.read::<TextFile>();
    findings.extend(new);
    let (Some(file), Some(scenario)) = (file, scenario) else { return };
    let keys: BTreeSet<String> = scenario.keys().into_iter().collect();
    let stray =
        |key: &str| (!keys.contains(key)).then(|| Refusal::unknown_key(key, keys.iter().map(String::as_str)));
    for (key, _) in &file.words.0 {
        findings.extend(stray(key).map(|refusal| source.finding_at_key(&["words".into()], key, refusal)));
    }
    let said: BTreeMap<&str, &str> = file
        .words
        .0
        .iter()
        .map(|(key, text)| (key.as_str(), text.trim()))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    for (key, _) in file.exceptions.0.iter().filter(|(key, _)| !said.contains_key(key.as_str())) {
        let refusal = Refusal::unknown_key(key, said.keys().copied());
        findings.push(source.finding_at_key(&["exceptions".into()], key, refusal));
    }
    scenario.texts.0.insert(Lang(language), texts(&file, said));
}

fn texts(file: &TextFile, said: BTreeMap<&str, &str>) -> BTreeMap<String, Text> {
    let exceptions: BTreeMap<&str, Status> =
        file.exceptions.0.iter().map(|(key, status)| (key.as_str(), *status)).collect();
    let status = |key: &str| exceptions.get(key).copied().unwrap_or(file.status);
    said.into_iter()
        .filter(|(key, _)| status(key) != Status::Missing)
        .map(|(key, text)| (key.to_owned(), Text { text: text.to_owned(), status: status(key) }))
        .collect()
}

/// The name of the file with a language's words.
fn text_file(lang: Lang) -> String {
    format!("text/{lang}.toml")
}

/// What the original language lacks: in any other language a missing text is a gap, here it is an error.
fn unsaid(scenario: &Scenario) -> Vec<Finding> {
    let name = text_file(scenario.original);
    let missing = scenario.missing(scenario.original).into_iter();
    missing.map(|key| of_file(&name, Refusal::missing(&key))).collect()
}

/// The parts, as they are once `check` has nothing against them.
fn scenario(file: ScenarioFile) -> Scenario {
    let module = |one: super::file::ModuleFile| Module {
        id: one.id,
        minutes: one.minutes,
        objectives: one.objectives,
        kind: one.kind,
    };
    let task = |one: super::file::TaskFile| Task {
        id: one.id,
        module: one.module,
        kind: one.kind,
        items: one.items,
        most: one.most.unwrap_or(MEASURES_AT_MOST),
    };
    let question =
        |one: super::file::QuestionFile| Question { id: one.id, module: one.module, function: one.function };
    let critical = |one: super::file::CriticalFile| Critical {
        id: one.id,
        objective: one.objective,
        module: one.module,
    };
    Scenario {
        id: file.id,
        version: file.version,
        source: file.source,
        original: file.original,
        objectives: file.objective.into_iter().map(|one| one.id).collect(),
        modules: file.module.into_iter().map(module).collect(),
        senders: file.sender.into_iter().map(|one| one.id).collect(),
        injects: file.inject.into_iter().map(inject).collect(),
        tasks: file.task.into_iter().map(task).collect(),
        items: file.item.into_iter().map(item).collect(),
        questions: file.question.into_iter().map(question).collect(),
        criticals: file.critical.into_iter().map(critical).collect(),
        own_terms: (file.term.iter())
            .filter(|one| !one.nations.is_empty())
            .map(|one| (one.id.clone(), one.nations.clone()))
            .collect(),
        terms: file.term.into_iter().map(|one| one.id).collect(),
        texts: Texts::default(),
    }
}

fn inject(file: InjectFile) -> Inject {
    Inject {
        id: file.id,
        module: file.module,
        minute: file.minute,
        from: file.from,
        channel: file.channel,
        to: file.to.iter().filter_map(|word| Function::parse(word)).collect(),
        release: file.release,
        when: file.when.map(|when| When { task: when.task, chose: when.chose }),
        objectives: file.objectives,
        task: file.task,
    }
}

fn item(file: ItemFile) -> Item {
    let entity: Option<(Sector, Level)> = file.sector.zip(file.level);
    Item { id: file.id, kind: file.kind, measure: file.measure, entity }
}
