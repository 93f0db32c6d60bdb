//! The message board: what all tables say to the public, beside one another, to be shown to the whole room. Never a name.

use super::compare::{Message, message};
use super::look::{Clock, Look, clock};
use askama::Template;
use parvis_app::exercises::compare::{MessageRow, messages};
use parvis_app::exercises::id::{TableId, TaskId, TaskKind};
use parvis_app::exercises::report::Reach;
use parvis_app::exercises::view::clock as clock_of;

#[derive(Template)]
#[template(path = "exercises/board.html")]
struct Board<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    tasks: Vec<TaskBoard>,
}

/// The messages to one task.
struct TaskBoard {
    task: String,
    asks: String,
    /// The earliest first.
    messages: Vec<Message>,
    /// The tables that have said nothing yet.
    silent: Vec<String>,
}

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let said: Vec<MessageRow> =
        messages(state).into_iter().filter(|one| !one.text.trim().is_empty()).collect();
    let asked = scenario.tasks.iter().filter(|task| task.kind == TaskKind::Message);
    let tasks = asked.filter_map(|task| of_task(look, &task.id, &said)).collect();
    Board { clock: clock(look, &clock_of(state, scenario, look.now)), tasks, look }.render()
}

/// The messages to a task, once there is one.
fn of_task(look: &Look<'_>, task: &TaskId, said: &[MessageRow]) -> Option<TaskBoard> {
    let rows: Vec<&MessageRow> = said.iter().filter(|one| one.task == *task).collect();
    let silent = |table: &&TableId| rows.iter().all(|one| one.table != **table);
    let board = TaskBoard {
        task: task.to_string(),
        asks: look.bare(&format!("task.{task}")),
        silent: look.state().tables().iter().filter(silent).map(|table| look.table(table)).collect(),
        messages: rows.iter().map(|one| message(look, one, Reach::Room)).collect(),
    };
    (!board.messages.is_empty()).then_some(board)
}
