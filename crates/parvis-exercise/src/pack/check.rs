//! Checks across a pack's structure: ids that mean nothing, conditions that can never hold, lists too short.

use super::file::{InjectFile, ItemFile, ScenarioFile, TaskFile, TermFile, WhenFile};
use crate::id::{Function, ItemId, ItemKind, Release, TaskKind};
use parvis_toml::{Refusal, Step};
use std::collections::BTreeSet;
use std::fmt::Display;

/// What is wrong, with its place in the file.
pub type Wrong = Vec<(Vec<Step>, Refusal)>;

/// A choice of fewer items than this is none.
const ITEMS_AT_LEAST: usize = 2;

/// The ids a file may use, and what is wrong so far.
pub struct Check<'a> {
    file: &'a ScenarioFile,
    objectives: Vec<&'a str>,
    modules: Vec<&'a str>,
    senders: Vec<&'a str>,
    tasks: Vec<&'a str>,
    items: Vec<&'a str>,
    wrong: Wrong,
}

impl<'a> Check<'a> {
    pub fn new(file: &'a ScenarioFile) -> Self {
        Self {
            file,
            objectives: file.objective.iter().map(|one| one.id.as_str()).collect(),
            modules: file.module.iter().map(|one| one.id.as_str()).collect(),
            senders: file.sender.iter().map(|one| one.id.as_str()).collect(),
            tasks: file.task.iter().map(|one| one.id.as_str()).collect(),
            items: file.item.iter().map(|one| one.id.as_str()).collect(),
            wrong: Vec::new(),
        }
    }

    pub fn run(mut self) -> Wrong {
        self.ids();
        let file = self.file;
        for (at, module) in file.module.iter().enumerate() {
            self.many("module", at, "objectives", &module.objectives, Known::Objectives);
            if module.minutes == 0 {
                self.push("module", at, "minutes", Refusal::out_of_range("least", "0", "1"));
            }
        }
        file.inject.iter().enumerate().for_each(|(at, inject)| self.inject(at, inject));
        file.task.iter().enumerate().for_each(|(at, task)| self.task(at, task));
        file.item.iter().enumerate().for_each(|(at, item)| self.item(at, item));
        for (at, question) in file.question.iter().enumerate() {
            self.one("question", at, "module", question.module.as_str(), Known::Modules);
        }
        for (at, term) in file.term.iter().enumerate() {
            self.own(at, term);
        }
        for (at, critical) in file.critical.iter().enumerate() {
            self.one("critical", at, "module", critical.module.as_str(), Known::Modules);
            self.one("critical", at, "objective", critical.objective.as_str(), Known::Objectives);
        }
        self.wrong
    }

    fn push(&mut self, list: &str, at: usize, key: &str, refusal: Refusal) {
        self.wrong.push((vec![list.into(), at.into(), key.into()], refusal));
    }

    /// Every id once, written with letters that a text key can hold; and none of the lists an exercise needs empty.
    fn ids(&mut self) {
        let file = self.file;
        let lists: [(&str, Vec<&str>); 9] = [
            ("objective", self.objectives.clone()),
            ("module", self.modules.clone()),
            ("sender", self.senders.clone()),
            ("inject", file.inject.iter().map(|one| one.id.as_str()).collect()),
            ("task", self.tasks.clone()),
            ("item", self.items.clone()),
            ("question", file.question.iter().map(|one| one.id.as_str()).collect()),
            ("critical", file.critical.iter().map(|one| one.id.as_str()).collect()),
            ("term", file.term.iter().map(|one| one.id.as_str()).collect()),
        ];
        for (list, ids) in lists {
            if ids.is_empty() && matches!(list, "objective" | "module" | "inject") {
                self.wrong.push((Vec::new(), Refusal::missing(list)));
            }
            let mut seen = BTreeSet::new();
            for (at, id) in ids.into_iter().enumerate() {
                if !seen.insert(id) {
                    self.push(list, at, "id", Refusal::duplicate(id));
                }
                if !well_written(id) {
                    self.push(list, at, "id", Refusal::not_allowed(id, ["A-Z", "a-z", "0-9", "-"]));
                }
            }
        }
    }

    /// The nations that have a word of their own for a term: each once, written so that a text key can hold it.
    fn own(&mut self, at: usize, term: &TermFile) {
        let mut seen = BTreeSet::new();
        for nation in &term.nations {
            if !seen.insert(nation) {
                self.push("term", at, "nations", Refusal::duplicate(nation.as_str()));
            }
            if !well_written(nation.as_str()) {
                let refusal = Refusal::not_allowed(nation.as_str(), ["A-Z", "a-z", "0-9", "-"]);
                self.push("term", at, "nations", refusal);
            }
        }
    }

    fn known(&self, known: Known) -> &[&'a str] {
        match known {
            Known::Objectives => &self.objectives,
            Known::Modules => &self.modules,
            Known::Senders => &self.senders,
            Known::Tasks => &self.tasks,
        }
    }

    fn one(&mut self, list: &str, at: usize, key: &str, id: &str, known: Known) {
        if !self.known(known).contains(&id) {
            let refusal = Refusal::not_allowed(id, self.known(known).iter().copied());
            self.push(list, at, key, refusal);
        }
    }

    fn many<T: Display>(&mut self, list: &str, at: usize, key: &str, ids: &[T], known: Known) {
        for (place, id) in ids.iter().map(ToString::to_string).enumerate() {
            if !self.known(known).contains(&id.as_str()) {
                let refusal = Refusal::not_allowed(&id, self.known(known).iter().copied());
                self.wrong.push((vec![list.into(), at.into(), key.into(), place.into()], refusal));
            }
        }
    }

    fn inject(&mut self, at: usize, inject: &InjectFile) {
        const LIST: &str = "inject";
        self.one(LIST, at, "module", inject.module.as_str(), Known::Modules);
        self.one(LIST, at, "from", inject.from.as_str(), Known::Senders);
        self.many(LIST, at, "objectives", &inject.objectives, Known::Objectives);
        if let Some(task) = &inject.task {
            self.one(LIST, at, "task", task.as_str(), Known::Tasks);
        }
        let minutes = self.file.module.iter().find(|one| one.id == inject.module).map(|one| one.minutes);
        if let Some(minutes) = minutes.filter(|minutes| inject.minute >= *minutes) {
            let most = minutes.saturating_sub(1).to_string();
            self.push(LIST, at, "minute", Refusal::out_of_range("most", &inject.minute.to_string(), &most));
        }
        self.addressees(at, &inject.to);
        match (inject.release, &inject.when) {
            (Release::Conditional, None) => {
                self.wrong.push((vec![LIST.into(), at.into()], Refusal::missing("when")));
            }
            (Release::Conditional, Some(when)) => self.when(at, inject, when),
            (other, Some(_)) => {
                self.push(LIST, at, "release", Refusal::not_allowed(other.as_str(), ["conditional"]));
            }
            (_, None) => {}
        }
    }

    fn addressees(&mut self, at: usize, to: &[String]) {
        let functions = Function::ALL.iter().map(|one| one.as_str());
        let allowed: Vec<&str> = std::iter::once("all").chain(functions).collect();
        if to.is_empty() {
            self.push("inject", at, "to", Refusal::not_allowed("", allowed.iter().copied()));
        }
        for (place, word) in to.iter().enumerate() {
            let alone = word != "all" || to.len() == 1;
            if !allowed.contains(&word.as_str()) || !alone {
                let refusal =
                    Refusal::not_allowed(word, allowed.iter().copied().filter(|one| alone || *one != "all"));
                self.wrong.push((vec!["inject".into(), at.into(), "to".into(), place.into()], refusal));
            }
        }
    }

    /// The task must be one of items, in this module or an earlier one; otherwise nobody has answered it yet.
    fn when(&mut self, at: usize, inject: &InjectFile, when: &WhenFile) {
        let modules: Vec<&str> = self.modules.clone();
        let place = |id: &str| modules.iter().position(|module| *module == id);
        let by_then = place(inject.module.as_str());
        let asked: Vec<&TaskFile> = (self.file.task.iter())
            .filter(|task| matches!(task.kind, TaskKind::Measures | TaskKind::Entities))
            .filter(|task| place(task.module.as_str()) <= by_then)
            .collect();
        let path = |key: &str| vec!["inject".into(), at.into(), "when".into(), key.into()];
        let Some(task) = asked.iter().find(|task| task.id == when.task) else {
            let refusal = Refusal::not_allowed(when.task.as_str(), asked.iter().map(|task| task.id.as_str()));
            self.wrong.push((path("task"), refusal));
            return;
        };
        if !task.items.contains(&when.chose) {
            let refusal = Refusal::not_allowed(when.chose.as_str(), task.items.iter().map(ItemId::as_str));
            self.wrong.push((path("chose"), refusal));
        }
    }

    fn task(&mut self, at: usize, task: &TaskFile) {
        const LIST: &str = "task";
        self.one(LIST, at, "module", task.module.as_str(), Known::Modules);
        if let Some(most) = task.most {
            self.most(at, task.kind, most);
        }
        let wanted = match task.kind {
            TaskKind::Measures => ItemKind::Measure,
            TaskKind::Entities => ItemKind::Entity,
            TaskKind::Message | TaskKind::Decision | TaskKind::Text => {
                if !task.items.is_empty() {
                    let refusal = Refusal::not_allowed(task.kind.as_str(), ["measures", "entities"]);
                    self.push(LIST, at, "kind", refusal);
                }
                return;
            }
        };
        if task.items.len() < ITEMS_AT_LEAST {
            let least = ITEMS_AT_LEAST.to_string();
            self.push(
                LIST,
                at,
                "items",
                Refusal::out_of_range("least", &task.items.len().to_string(), &least),
            );
        }
        let fitting: Vec<&str> =
            self.file.item.iter().filter(|item| item.kind == wanted).map(|item| item.id.as_str()).collect();
        let mut seen = BTreeSet::new();
        for (place, item) in task.items.iter().enumerate() {
            let path = vec![LIST.into(), at.into(), "items".into(), place.into()];
            if !fitting.contains(&item.as_str()) {
                self.wrong.push((path, Refusal::not_allowed(item.as_str(), fitting.iter().copied())));
            } else if !seen.insert(item) {
                self.wrong.push((path, Refusal::duplicate(item.as_str())));
            }
        }
    }

    /// Only measures are ranked, and so limited; one at least can be chosen.
    fn most(&mut self, at: usize, kind: TaskKind, most: usize) {
        if kind != TaskKind::Measures {
            self.push("task", at, "kind", Refusal::not_allowed(kind.as_str(), ["measures"]));
        } else if most == 0 {
            self.push("task", at, "most", Refusal::out_of_range("least", "0", "1"));
        }
    }

    /// An entity says whose it is and how far it reaches; a measure has neither, but may be one of the library's.
    fn item(&mut self, at: usize, item: &ItemFile) {
        if item.kind == ItemKind::Entity && item.measure.is_some() {
            let refusal = Refusal::unknown_key("measure", ["id", "kind", "sector", "level"]);
            self.push("item", at, "measure", refusal);
        }
        for (key, there) in [("sector", item.sector.is_some()), ("level", item.level.is_some())] {
            match (item.kind, there) {
                (ItemKind::Entity, false) => {
                    self.wrong.push((vec!["item".into(), at.into()], Refusal::missing(key)));
                }
                (ItemKind::Measure, true) => {
                    self.push("item", at, key, Refusal::unknown_key(key, ["id", "kind", "measure"]));
                }
                _ => {}
            }
        }
    }
}

/// A list of ids another part may name.
#[derive(Clone, Copy)]
enum Known {
    Objectives,
    Modules,
    Senders,
    Tasks,
}

/// Text keys are ids with points between them, so an id has none.
fn well_written(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
