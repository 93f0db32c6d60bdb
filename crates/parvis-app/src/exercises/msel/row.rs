//! A row of the sheet without its words: an inject as short texts, and back.

use super::wrong::Problem;
use parvis_exercise::Scenario;
use parvis_exercise::id::{Channel, Function, InjectId, Release, TaskId};
use parvis_exercise::pack::{Inject, When};
use std::collections::BTreeMap;
use std::fmt::Display;

/// Something of a row that is no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// In which module.
    Module,
    /// Its minute there.
    Minute,
    /// Who is simulated to send it.
    From,
    /// Whom it is for: `all`, or functions with commas between them.
    To,
    /// On which way.
    Channel,
    /// How it is let out.
    Release,
    /// The condition of a conditional one: `T1 = inform-police`.
    When,
    /// What it tries.
    Objective,
    /// The task it opens.
    Task,
}

impl Field {
    /// All of them, in the order of the sheet.
    pub const ALL: [Self; 9] = [
        Self::Module,
        Self::Minute,
        Self::From,
        Self::To,
        Self::Channel,
        Self::Release,
        Self::When,
        Self::Objective,
        Self::Task,
    ];

    /// The name of its column.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Minute => "minute",
            Self::From => "from",
            Self::To => "to",
            Self::Channel => "channel",
            Self::Release => "release",
            Self::When => "when",
            Self::Objective => "objective",
            Self::Task => "task",
        }
    }

    /// A cell as a program writes it: without the freedoms people take with commas and capitals.
    pub fn tidied(self, text: &str) -> String {
        let parts = |sign: char, between: &str| {
            let parts = text.split(sign).map(str::trim).filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(between)
        };
        match self {
            Self::To => parts(',', ", ").to_lowercase(),
            Self::Objective => parts(',', ", "),
            Self::When => parts('=', " = "),
            Self::Channel | Self::Release => text.trim().to_lowercase(),
            Self::Module | Self::Minute | Self::From | Self::Task => text.trim().to_owned(),
        }
    }
}

/// The fields of a row.
pub type Fields = BTreeMap<Field, String>;

/// An inject as a row.
pub fn fields(inject: &Inject) -> Fields {
    let all = || vec!["all".to_owned()];
    let to: Vec<String> = inject.to.iter().map(|one| one.as_str().to_owned()).collect();
    let when = inject.when.as_ref().map(|when| format!("{} = {}", when.task, when.chose));
    let fields = [
        (Field::Module, inject.module.to_string()),
        (Field::Minute, inject.minute.to_string()),
        (Field::From, inject.from.to_string()),
        (Field::To, if to.is_empty() { all() } else { to }.join(", ")),
        (Field::Channel, inject.channel.as_str().to_owned()),
        (Field::Release, inject.release.as_str().to_owned()),
        (Field::When, when.unwrap_or_default()),
        (Field::Objective, inject.objectives.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")),
        (Field::Task, inject.task.as_ref().map(ToString::to_string).unwrap_or_default()),
    ];
    fields.into()
}

/// The inject a row says, or all that is wrong in it.
pub fn inject(id: &InjectId, fields: &Fields, scenario: &Scenario) -> Result<Inject, Vec<(Field, Problem)>> {
    let mut wrong = Vec::new();
    let of = |field: Field| fields.get(&field).map_or("", String::as_str);
    let mut one = |field: Field, known: Vec<String>| {
        if !known.iter().any(|one| one == of(field)) {
            wrong.push((field, unknown(of(field), &known)));
        }
    };
    one(Field::Module, names(scenario.modules.iter().map(|module| &module.id)));
    one(Field::From, names(&scenario.senders));
    if !of(Field::Task).is_empty() {
        one(Field::Task, names(scenario.tasks.iter().map(|task| &task.id)));
    }
    let objectives: Vec<&str> = of(Field::Objective).split(", ").filter(|one| !one.is_empty()).collect();
    let known = names(&scenario.objectives);
    for objective in &objectives {
        if !known.iter().any(|one| one == objective) {
            wrong.push((Field::Objective, unknown(objective, &known)));
        }
    }
    let to = addressees(of(Field::To), &mut wrong);
    let channel = word(Field::Channel, of(Field::Channel), Channel::ALL, Channel::as_str, &mut wrong);
    let release = word(Field::Release, of(Field::Release), Release::ALL, Release::as_str, &mut wrong);
    let minute = minute(of(Field::Minute), of(Field::Module), scenario, &mut wrong);
    let when = condition(of(Field::When), release, scenario, &mut wrong);
    let (Some(channel), Some(release), Some(minute), true) = (channel, release, minute, wrong.is_empty())
    else {
        return Err(wrong);
    };
    Ok(Inject {
        id: id.clone(),
        module: of(Field::Module).into(),
        minute,
        from: of(Field::From).into(),
        channel,
        to,
        release,
        when,
        objectives: objectives.into_iter().map(Into::into).collect(),
        task: Some(of(Field::Task)).filter(|task| !task.is_empty()).map(TaskId::from),
    })
}

fn names<T: Display>(ids: impl IntoIterator<Item = T>) -> Vec<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}

fn unknown(value: &str, known: &[String]) -> Problem {
    if value.is_empty() {
        return Problem::Empty { known: known.join(", ") };
    }
    Problem::Unknown { value: value.to_owned(), known: known.join(", ") }
}

/// One of a closed list.
fn word<T: Copy>(
    field: Field,
    text: &str,
    all: &[T],
    name: fn(T) -> &'static str,
    wrong: &mut Vec<(Field, Problem)>,
) -> Option<T> {
    let found = all.iter().copied().find(|one| name(*one) == text);
    if found.is_none() {
        wrong.push((field, unknown(text, &names(all.iter().map(|one| name(*one))))));
    }
    found
}

fn addressees(text: &str, wrong: &mut Vec<(Field, Problem)>) -> Vec<Function> {
    if text == "all" {
        return Vec::new();
    }
    let found: Vec<Function> = text
        .split(", ")
        .filter_map(|one| word(Field::To, one, Function::ALL, Function::as_str, wrong))
        .collect();
    for (_, problem) in wrong.iter_mut().filter(|(field, _)| *field == Field::To) {
        problem.also_known("all");
    }
    found
}

/// A minute within its module.
fn minute(text: &str, module: &str, scenario: &Scenario, wrong: &mut Vec<(Field, Problem)>) -> Option<u32> {
    let module = scenario.module(&module.into())?;
    let most = module.minutes.saturating_sub(1);
    let minute = text.parse().ok().filter(|minute| *minute <= most);
    if minute.is_none() {
        wrong.push((Field::Minute, Problem::Minute { value: text.to_owned(), most }));
    }
    minute
}

/// A condition where there must be one, and nowhere else.
fn condition(
    text: &str,
    release: Option<Release>,
    scenario: &Scenario,
    wrong: &mut Vec<(Field, Problem)>,
) -> Option<When> {
    let conditional = release.map(|release| release == Release::Conditional);
    match (conditional, text.is_empty()) {
        (Some(true), true) => wrong.push((Field::When, Problem::NoCondition)),
        (Some(false), false) => {
            wrong.push((Field::When, Problem::IdleCondition));
            return None;
        }
        _ => {}
    }
    if text.is_empty() {
        return None;
    }
    let (task, item) = text.split_once(" = ").unwrap_or((text, ""));
    let known = scenario.tasks.iter().find(|one| one.id.as_str() == task);
    if !known.is_some_and(|task| task.items.iter().any(|one| one.as_str() == item)) {
        let known = known.map_or_else(
            || names(scenario.tasks.iter().filter(|task| !task.items.is_empty()).map(|task| &task.id)),
            |task| task.items.iter().map(|item| format!("{} = {item}", task.id)).collect(),
        );
        wrong.push((Field::When, unknown(text, &known)));
        return None;
    }
    Some(When { task: task.into(), chose: item.into() })
}
