//! What the other nations chose, once its part is over: where somebody says that a thing is new to theirs.

use super::compare::{item_shown, new_to};
use super::look::{Clock, Look, Shown, clock};
use askama::Template;
use parvis_app::exercises::compare::{Matrix, Row};
use parvis_app::exercises::id::NationId;
use parvis_app::exercises::view::clock as clock_of;

#[derive(Template)]
#[template(path = "exercises/others.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    tasks: Vec<TaskView>,
}

struct TaskView {
    id: String,
    asks: String,
    items: Vec<Item>,
}

struct Item {
    id: String,
    name: Shown,
    chosen_by: String,
    new_to: String,
    /// Whether the reader said that it is new; none: their own nation chose it.
    voted: Option<bool>,
}

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let Some(profile) = state.profile(look.person) else { return Ok(String::new()) };
    let comparison = look.compared();
    // While a part is played, nobody is shown what the others answer.
    let over = |matrix: &&Matrix| {
        let module = scenario.task(&matrix.task).map(|task| &task.module);
        state.ended.is_some() || module.is_some_and(|module| state.clock.over.contains(module))
    };
    let task = |matrix: &Matrix| TaskView {
        id: matrix.task.to_string(),
        asks: look.bare(&format!("task.{}", matrix.task)),
        items: matrix
            .rows
            .iter()
            .filter(|row| row.chosen > 0)
            .map(|row| item(look, row, &profile.nation))
            .collect(),
    };
    let mut tasks: Vec<TaskView> = comparison.matrices.iter().filter(over).map(task).collect();
    tasks.retain(|task| !task.items.is_empty());
    tasks.reverse();
    Page { clock: clock(look, &clock_of(state, scenario, look.now)), tasks, look }.render()
}

fn item(look: &Look<'_>, row: &Row, own: &NationId) -> Item {
    let chose = row.cells.iter().filter(|(_, cell)| cell.chosen().is_some());
    let nations: Vec<String> = chose.map(|(nation, _)| look.nation(nation.as_str())).collect();
    let own = row.cells.get(own).is_some_and(|cell| cell.chosen().is_some());
    let vote = look.state().votes.get(&row.item).and_then(|votes| votes.get(look.person));
    Item {
        id: row.item.to_string(),
        name: item_shown(look, &row.item),
        chosen_by: look.words.list(&nations),
        new_to: new_to(look, row),
        voted: (!own).then(|| vote.is_some_and(|vote| vote.value)),
    }
}
