//! The players of a rehearsal: who sits at which table and what they answer, a question to the events and the time with
//! no memory of its own, as the clock's is. Nothing here is chance: the same rehearsal is played the same way, whichever
//! process asks.

use crate::event::{Answer, Answered, Command, EntityPick, MeasurePick, Profile, What};
use crate::id::{
    Audience, CommandKey, ItemId, ItemKind, Lang, NationId, Outlet, PersonId, Seconds, Sector, TableId,
    TaskId, TaskKind,
};
use crate::pack::{Item, Scenario, Task};
use crate::state::State;
use crate::view::asked;
use std::collections::BTreeMap;

/// So many robots in all, unless there are more tables; ours: enough for a full wall, little for a small machine.
const ROBOTS: usize = 60;
/// So many commands at once; ours: people come and write one after the other, and the machine has other work.
const AT_ONCE: usize = 6;
/// The soonest a robot answers what it was asked, in seconds; ours: somebody reads first.
const SOONEST: i64 = 4;
/// Within so many seconds more all have answered; ours: a rehearsal takes five minutes.
const SPREAD: u64 = 20;
/// So many items a robot chooses; ours.
const PICKS: usize = 3;
/// The minutes of the story by which robots want things done; ours: one in each bucket of the comparison.
const MINUTES: [u32; 4] = [5, 10, 20, 45];

/// A robot in its seat.
struct Robot<'a> {
    person: PersonId,
    table: &'a TableId,
    nation: &'a NationId,
    lang: Lang,
}

/// Whether somebody is a robot of a rehearsal.
pub fn is_robot(person: &PersonId) -> bool {
    person.as_str().starts_with("robot-")
}

/// What the robots of a rehearsal do now; nothing in an exercise that is none, or that is over. `says` is what they write
/// where words are asked for. Asking twice gives commands with the same keys, so that they count once.
pub fn robots(
    state: &State,
    scenario: &Scenario,
    says: &BTreeMap<Lang, String>,
    now: Seconds,
) -> Vec<Command> {
    if !state.is_rehearsal() || state.ended.is_some() {
        return Vec::new();
    }
    let robots = seats(state);
    let does = |robot: &Robot<'_>| does(state, scenario, says, robot, now);
    let commands = robots.iter().filter_map(does).chain(done(state, scenario, &robots));
    commands.take(AT_ONCE).collect()
}

/// Every table has robots of some nations, and every nation some at a table.
fn seats(state: &State) -> Vec<Robot<'_>> {
    let (tables, nations) = (state.tables(), state.nations());
    let languages = state.setting.as_ref().map_or(&[][..], |setting| &setting.languages);
    let each = (ROBOTS / tables.len().max(1)).clamp(1, nations.len().max(1));
    let mut all = Vec::new();
    for (at, table) in tables.iter().enumerate() {
        for number in 0..each {
            let place = (at * each + number) % nations.len().max(1);
            let (Some(nation), Some(lang)) =
                (nations.get(place), languages.get(place % languages.len().max(1)))
            else {
                continue;
            };
            let person = format!("robot-{}-{}", at + 1, place + 1).into();
            all.push(Robot { person, table, nation, lang: *lang });
        }
    }
    all
}

/// The next thing a robot does: it comes in, then answers what its table was asked.
fn does(
    state: &State,
    scenario: &Scenario,
    says: &BTreeMap<Lang, String>,
    robot: &Robot<'_>,
    now: Seconds,
) -> Option<Command> {
    if state.profile(&robot.person).is_none() {
        let profile = Profile {
            line: None,
            name: Some(robot.person.to_string()),
            nation: robot.nation.clone(),
            table: robot.table.clone(),
            lang: robot.lang,
            function: None,
        };
        return Some(robot.command(state, "comes", What::Joined(profile)));
    }
    if let Some(asked) = state.check.filter(|_| state.is_unheard(&robot.person)) {
        return Some(robot.command(state, &format!("heard {}", asked.n), What::CheckHeard));
    }
    let open = asked(state, scenario, robot.table);
    let task = open.iter().find(|task| !state.seen.contains(&robot.key(task.as_str())))?;
    let wait = SOONEST + i64::try_from(number(&[robot.person.as_str(), task.as_str()]) % SPREAD).unwrap_or(0);
    if now.minus(since(state, scenario, task, robot.table)) < Seconds(wait) {
        return None;
    }
    let words = says.get(&robot.lang).cloned().unwrap_or_default();
    let answered = Answered {
        task: task.clone(),
        table: robot.table.clone(),
        nation: Some(robot.nation.clone()),
        lang: robot.lang,
        answer: answer(scenario, scenario.task(task)?, robot, words),
        paper: false,
    };
    Some(robot.command(state, task.as_str(), What::Answered(answered)))
}

/// A table is done with what all its robots have answered.
fn done(state: &State, scenario: &Scenario, robots: &[Robot<'_>]) -> Vec<Command> {
    let mut all = Vec::new();
    for table in state.tables() {
        let here: Vec<&Robot<'_>> = robots.iter().filter(|robot| robot.table == table).collect();
        let Some(first) = here.first() else { continue };
        for task in asked(state, scenario, table) {
            let about = format!("done {task}");
            let answered = |robot: &&Robot<'_>| state.seen.contains(&robot.key(task.as_str()));
            if here.iter().all(answered) && !state.seen.contains(&first.key(&about)) {
                let what = What::TaskDone { task: task.clone(), table: table.clone(), done: true };
                all.push(first.command(state, &about, what));
            }
        }
    }
    all
}

/// When a table was asked: when the first message that asks reached it.
fn since(state: &State, scenario: &Scenario, task: &TaskId, table: &TableId) -> Seconds {
    let asking = scenario.injects.iter().filter(|inject| inject.task.as_ref() == Some(task));
    let reached = asking.filter_map(|inject| state.injects.get(&inject.id)?.released.get(table));
    reached.map(|out| out.stamp.at).min().unwrap_or_default()
}

/// What a robot answers: of what can be chosen, much that others choose too, and some that only its nation does.
fn answer(scenario: &Scenario, task: &Task, robot: &Robot<'_>, text: String) -> Answer {
    let entities = leaders(scenario);
    let owner = |about: &str| {
        let place = number(&[about]) % entities.len().max(1) as u64;
        usize::try_from(place).ok().and_then(|place| entities.get(place).map(|item| (*item).clone()))
    };
    let minute = |about: &str| {
        let place = number(&[robot.nation.as_str(), about]) % MINUTES.len() as u64;
        usize::try_from(place).ok().and_then(|place| MINUTES.get(place).copied())
    };
    match task.kind {
        TaskKind::Measures => {
            let pick = |item: ItemId| MeasurePick {
                lead: owner(item.as_str()),
                minute: minute(item.as_str()),
                basis: None,
                item,
            };
            Answer::Measures {
                ranked: chosen(task, robot).into_iter().map(pick).collect(),
                text: String::new(),
            }
        }
        TaskKind::Entities => {
            let pick = |item| EntityPick { item, local: None };
            Answer::Entities {
                chosen: chosen(task, robot).into_iter().map(pick).collect(),
                text: String::new(),
            }
        }
        TaskKind::Message => Answer::Message {
            text,
            audience: vec![Audience::Public],
            outlets: vec![Outlet::Loudspeaker],
            langs: vec![robot.lang],
            minute: minute(task.id.as_str()),
        },
        TaskKind::Decision => Answer::Decision {
            why: String::new(),
            owner: owner(task.id.as_str()).map(|item| item.to_string()).unwrap_or_default(),
            minute: minute(task.id.as_str()),
            text,
        },
        TaskKind::Text => Answer::Text { text },
    }
}

/// Who can lead: the state's bodies, or, where a scenario has none, any.
fn leaders(scenario: &Scenario) -> Vec<&ItemId> {
    let entities = || scenario.items.iter().filter(|item| item.kind == ItemKind::Entity);
    let state = |item: &&Item| matches!(item.entity, Some((Sector::Government, _)));
    let of_state: Vec<&ItemId> = entities().filter(state).map(|item| &item.id).collect();
    if of_state.is_empty() { entities().map(|item| &item.id).collect() } else { of_state }
}

fn chosen(task: &Task, robot: &Robot<'_>) -> Vec<ItemId> {
    let liked = |item: &ItemId| {
        let (all, own) =
            (number(&[item.as_str()]) % 100, number(&[robot.nation.as_str(), item.as_str()]) % 60);
        std::cmp::Reverse(all + own)
    };
    let mut items = task.items.clone();
    items.sort_by_key(liked);
    items.truncate(PICKS);
    items
}

impl Robot<'_> {
    fn key(&self, about: &str) -> CommandKey {
        format!("{}/{about}", self.person).into()
    }

    fn command(&self, state: &State, about: &str, what: What) -> Command {
        Command { key: self.key(about), by: self.person.clone(), seq: state.top_seq + 1, what }
    }
}

/// A number that words always give, spread evenly (FNV-1a with 64 bits).
fn number(words: &[&str]) -> u64 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
        >> 16
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::{Cell, compare};
    use crate::sample::scenario;
    use crate::tests::play::{EN, Server, setting};
    use std::collections::BTreeSet;

    fn rehearsed(tables: &[&str], nations: &[&str]) -> Server {
        let mut server = Server::default();
        server
            .ok("dir", What::Created(crate::event::Setting { rehearsal: true, ..setting(tables, nations) }));
        server
    }

    fn says() -> BTreeMap<Lang, String> {
        [(EN, "Words of a robot.".to_owned())].into()
    }

    /// So many seconds, one after the other, as the server lets them pass.
    fn live(server: &mut Server, seconds: i64) {
        for _ in 0..seconds {
            server.now = server.now.plus(Seconds(1));
            server.tick();
            for command in robots(&server.state, scenario(), &says(), server.now) {
                server.deliver(command).unwrap();
            }
        }
    }

    #[test]
    fn robots_of_every_nation_at_every_table_answer_all_they_are_asked() {
        let mut server = rehearsed(&["1", "2"], &["KZ", "KG", "UZ"]);
        live(&mut server, 3);
        assert_eq!(server.state.people.len(), 7, "six robots and the director");
        server.start();
        live(&mut server, 2);
        assert!(server.state.answers.is_empty(), "they read first");
        live(&mut server, 60);
        let compared = compare(&server.state, scenario(), &BTreeSet::new());
        let first = &compared.matrices[0];
        assert!(first.rows.iter().any(|row| row.chosen > 0));
        let silent =
            first.rows.iter().flat_map(|row| row.cells.values()).filter(|cell| **cell == Cell::NoAnswer);
        assert_eq!(silent.count(), 0, "every nation answered");
        let said = server.state.answers.values().flat_map(|tables| tables.values());
        let said = said.flat_map(|table| table.nations.values());
        for answer in said {
            let Answer::Measures { ranked, .. } = &answer.value.said else { continue };
            for lead in ranked.iter().filter_map(|pick| pick.lead.as_ref()) {
                let sector = scenario().item(lead).and_then(|item| item.entity).map(|(sector, _)| sector);
                assert_eq!(sector, Some(Sector::Government), "{lead} leads nobody");
            }
        }
        let last = server.state.last;
        live(&mut server, 30);
        assert_eq!(server.state.last, last, "who has answered is quiet");
        server.ok("dir", What::Ended);
        assert!(robots(&server.state, scenario(), &says(), server.now).is_empty());
    }

    #[test]
    fn many_tables_have_one_robot_each_and_every_nation_one_somewhere() {
        let tables: Vec<String> = (1..=100).map(|number| number.to_string()).collect();
        let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
        let server = rehearsed(&tables, &["KZ", "KG", "UZ"]);
        let seats = seats(&server.state);
        assert_eq!(seats.len(), 100);
        assert_eq!(seats.iter().map(|robot| robot.nation).collect::<BTreeSet<_>>().len(), 3);
        assert!(robots(&server.state, scenario(), &says(), Seconds(0)).len() <= AT_ONCE);
    }

    #[test]
    fn in_an_exercise_that_is_no_rehearsal_there_are_none() {
        let mut server = Server::new(&["1"], &["KZ"]);
        server.start();
        assert!(robots(&server.state, scenario(), &says(), Seconds(900)).is_empty());
    }
}
