//! A player's screen: the newest inject on top, then the task, then the table's draft and one's own lines.

use super::{ClockView, Words, clock, in_pack, inject_words, is_open, of_person};
use crate::event::Answer;
use crate::id::{
    Channel, Function, InjectId, ItemId, ItemKind, Lang, NationId, NoteId, PersonId, Seconds, SenderId,
    TableId, TaskId, TaskKind,
};
use crate::pack::{Scenario, Task};
use crate::state::{InjectState, Register, Stamp, State};
use serde::Serialize;

/// What a player sees.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlayerView {
    /// The number of the last event in it; “from event n” asks for what comes after.
    pub last: u64,
    /// The largest sequence number anybody used; the next command takes a larger one.
    pub top_seq: u64,
    /// The clock.
    pub clock: ClockView,
    /// The module being played: its title and story.
    pub module: Option<(Words, Words)>,
    /// The wellbeing brief; one may step out at any time.
    pub wellbeing: Option<Words>,
    /// The player stepped out.
    pub out: bool,
    /// The injects that reached the table, the newest first.
    pub injects: Vec<InjectView>,
    /// The tasks the table was asked.
    pub tasks: Vec<TaskView>,
}

/// An inject as a reader sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InjectView {
    /// Which.
    pub inject: InjectId,
    /// Its words.
    pub words: Words,
    /// Who is simulated to send it.
    pub from: SenderId,
    /// That sender's name; nobody's where it is not of the script.
    pub sender: Option<Words>,
    /// On which way.
    pub channel: Channel,
    /// Whom it is for; nobody named: all.
    pub to: Vec<Function>,
    /// When it reached the table.
    pub at: Seconds,
    /// When its words were changed after it was out.
    pub corrected: Option<Seconds>,
}

/// A task with what was said to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskView {
    /// Which.
    pub task: TaskId,
    /// What it asks for.
    pub kind: TaskKind,
    /// Its words.
    pub words: Option<Words>,
    /// What can be chosen.
    pub items: Vec<ItemView>,
    /// The table's draft.
    pub draft: Option<(Answer, Words)>,
    /// The answer of the player's nation at this table.
    pub own: Option<(Answer, Words)>,
    /// The table's draft, and the nation's answer, were typed from paper.
    pub paper: (bool, bool),
    /// The table is done.
    pub done: bool,
    /// The lines “in my country …” of the table, one's own first.
    pub lines: Vec<LineView>,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemView {
    /// Which.
    pub item: ItemId,
    /// A measure or an entity.
    pub kind: ItemKind,
    /// What it is.
    pub words: Option<Words>,
}

/// A line: from which nation, never from whom.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LineView {
    /// Which of one's own; none of another's.
    pub mine: Option<NoteId>,
    /// From which nation.
    pub nation: Option<NationId>,
    /// It was typed from paper.
    pub paper: bool,
    /// What.
    pub words: Words,
}

/// What this player sees now, in this language; nothing for somebody who has not joined.
pub fn player(
    state: &State,
    scenario: &Scenario,
    who: &PersonId,
    lang: Lang,
    now: Seconds,
) -> Option<PlayerView> {
    let profile = state.profile(who)?;
    let table = &profile.table;
    let running = state.clock.module.as_ref().map(|running| &running.module);
    let module = running.and_then(|id| {
        let part = |part: &str| in_pack(scenario, &format!("module.{id}.{part}"), lang);
        part("title").zip(part("story"))
    });
    let seat = Seat { state, scenario, who, table, nation: &profile.nation, lang };
    let open = asked(state, scenario, table);
    let here = released(state, table).into_iter();
    Some(PlayerView {
        last: state.last,
        top_seq: state.top_seq,
        clock: clock(state, scenario, now),
        module,
        wellbeing: in_pack(scenario, "wellbeing", lang),
        out: state.people.get(who).and_then(|one| one.out.as_ref()).is_some_and(|out| out.value),
        injects: here.filter_map(|(id, _)| inject(state, scenario, &id, table, lang)).collect(),
        tasks: open.iter().filter_map(|id| scenario.task(id)).map(|task| seat.task(task)).collect(),
    })
}

/// The injects that reached a table, the newest first: which, and the event that brought each. What each says is
/// [`inject`]'s: a screen that has it need not ask again.
pub fn released(state: &State, table: &TableId) -> Vec<(InjectId, Stamp)> {
    let out = |(id, stands): (&InjectId, &InjectState)| Some((id.clone(), stands.released.get(table)?.stamp));
    let mut here: Vec<(InjectId, Stamp)> = state.injects.iter().filter_map(out).collect();
    here.sort_by_key(|(_, stamp)| std::cmp::Reverse(stamp.n));
    here
}

/// An inject as a reader of this language at a table sees it; nothing if it has not reached them.
pub fn inject(
    state: &State,
    scenario: &Scenario,
    inject: &InjectId,
    table: &TableId,
    lang: Lang,
) -> Option<InjectView> {
    let stands = state.injects.get(inject)?;
    let at = stands.released.get(table)?.stamp.at;
    let words = inject_words(state, scenario, inject, lang)?;
    let script = scenario.inject(inject);
    let ad_hoc = stands.ad_hoc.as_ref().map(|ad_hoc| &ad_hoc.value);
    let (from, channel) = (script.map(|one| (one.from.clone(), one.channel)))
        .or_else(|| ad_hoc.map(|one| (one.from.clone(), one.channel)))?;
    let sender = in_pack(scenario, &format!("sender.{from}"), lang);
    let to = script.map(|one| one.to.clone()).unwrap_or_default();
    let corrected =
        state.corrected.get(&format!("inject.{inject}.text")).and_then(|all| all.get(&words.lang));
    let corrected = corrected.map(|stamp| stamp.at);
    Some(InjectView { inject: inject.clone(), words, from, sender, channel, to, at, corrected })
}

/// The tasks a table was asked, in the order of the script.
pub fn asked(state: &State, scenario: &Scenario, table: &TableId) -> Vec<TaskId> {
    let open = scenario.tasks.iter().filter(|task| is_open(state, scenario, task, table));
    open.map(|task| task.id.clone()).collect()
}

/// One task as this player sees it; nothing for somebody who has not joined, or of a task that is none.
pub fn task(
    state: &State,
    scenario: &Scenario,
    who: &PersonId,
    task: &TaskId,
    lang: Lang,
) -> Option<TaskView> {
    let profile = state.profile(who)?;
    let seat = Seat { state, scenario, who, table: &profile.table, nation: &profile.nation, lang };
    Some(seat.task(scenario.task(task)?))
}

/// One task as somebody sees it who types from the paper of a nation at a table; nothing of a task that is none.
pub fn task_on_paper(
    state: &State,
    scenario: &Scenario,
    who: &PersonId,
    (table, nation): (&TableId, &NationId),
    task: &TaskId,
    lang: Lang,
) -> Option<TaskView> {
    Some(Seat { state, scenario, who, table, nation, lang }.task(scenario.task(task)?))
}

/// Where somebody sits, and what they read.
struct Seat<'a> {
    state: &'a State,
    scenario: &'a Scenario,
    who: &'a PersonId,
    table: &'a TableId,
    nation: &'a NationId,
    lang: Lang,
}

impl Seat<'_> {
    fn task(&self, task: &Task) -> TaskView {
        let answers = self.state.answers(&task.id, self.table);
        let answer = |one: &Register<crate::state::Words<Answer>>| {
            let said = &one.value.said;
            (said.clone(), of_person(self.state, &one.key, said.text(), one.value.lang, self.lang))
        };
        TaskView {
            task: task.id.clone(),
            kind: task.kind,
            words: in_pack(self.scenario, &format!("task.{}", task.id), self.lang),
            items: self.items(task),
            draft: answers.and_then(|all| all.table.as_ref()).map(answer),
            own: answers.and_then(|all| all.nations.get(self.nation)).map(answer),
            paper: (
                self.is_from_paper(answers.and_then(|all| all.table.as_ref())),
                self.is_from_paper(answers.and_then(|all| all.nations.get(self.nation))),
            ),
            done: answers.and_then(|all| all.done.as_ref()).is_some_and(|done| done.value),
            lines: self.lines(task),
        }
    }

    fn is_from_paper(&self, answer: Option<&Register<crate::state::Words<Answer>>>) -> bool {
        answer.is_some_and(|answer| self.state.is_from_paper(self.table, &answer.key))
    }

    /// The scenario's items, then those named on the day that fit the task.
    fn items(&self, task: &Task) -> Vec<ItemView> {
        let wanted = match task.kind {
            TaskKind::Measures => ItemKind::Measure,
            TaskKind::Entities => ItemKind::Entity,
            TaskKind::Message | TaskKind::Decision | TaskKind::Text => return Vec::new(),
        };
        let listed = task.items.iter().map(|item| ItemView {
            item: item.clone(),
            kind: wanted,
            words: in_pack(self.scenario, &format!("item.{item}"), self.lang),
        });
        let named = self.state.named.iter().filter(|(_, named)| named.value.kind == wanted);
        let named = named.map(|(item, named)| {
            let said = &named.value.words;
            let words = of_person(self.state, &named.key, &said.said, said.lang, self.lang);
            ItemView { item: item.clone(), kind: wanted, words: Some(words) }
        });
        listed.chain(named).collect()
    }

    fn lines(&self, task: &Task) -> Vec<LineView> {
        let here = self.state.sitting.get(self.table).into_iter().flatten();
        let of_all = here.filter_map(|author| Some((author, self.state.lines.get(author)?)));
        let own = of_all.flat_map(|(author, notes)| notes.iter().map(move |one| (author, one)));
        let own = own.filter(|(_, (_, line))| line.value.table.is_none());
        let paper = self.state.on_paper.get(self.table).into_iter().flat_map(|paper| &paper.lines);
        let typed = paper
            .filter_map(|(author, note)| Some((author, self.state.lines.get(author)?.get_key_value(note)?)));
        let typed = typed.filter(|(_, (_, line))| line.value.table.as_ref() == Some(self.table));
        let asked = own.chain(typed).filter(|(_, (_, line))| line.value.task == task.id);
        let said = asked.filter(|(_, (_, line))| !line.value.words.said.trim().is_empty());
        let mut lines: Vec<LineView> =
            said.map(|(author, (note, line))| self.line(author, note, line)).collect();
        lines.sort_by_key(|line| line.mine.is_none());
        lines
    }

    fn line(&self, author: &PersonId, note: &NoteId, line: &Register<crate::state::Line>) -> LineView {
        let said = &line.value.words;
        let paper = line.value.nation.is_some();
        LineView {
            // Whoever typed it is not who said it.
            mine: (author == self.who && !paper).then(|| note.clone()),
            nation: self.state.nation_of(author, &line.value).cloned(),
            paper,
            words: of_person(self.state, &line.key, &said.said, said.lang, self.lang),
        }
    }
}
