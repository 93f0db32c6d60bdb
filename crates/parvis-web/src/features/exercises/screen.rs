//! The screens of an exercise, who may look at which, and the parts a screen is made of: a stream sends those that changed.

pub use crate::shell::live::{Part, split};

use super::look::Look;
use super::{board, compare, console, evaluate, interpret, others, practices, release, table, wall};
use crate::shell::error::Failure;
use parvis_app::exercises::id::Role;
use parvis_app::office::Scope;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A player's: injects, tasks, the table's answers.
    Table,
    /// Of those who lead.
    Console,
    /// An evaluator's.
    Evaluate,
    /// An interpreter's.
    Interpret,
    /// On the wall: clock and counts, never names.
    Wall,
    /// The simulated media.
    Media,
    /// What the nations have in common.
    Compare,
    /// All messages to the public beside one another, for the whole room to see.
    Board,
    /// What the other nations chose, for those who play.
    Others,
    /// What a nation lets out; for those who lead, how far the nations are with it.
    Release,
    /// Drafts of good practices.
    Practices,
    /// The report: a page of its own, no parts.
    Report,
}

impl Screen {
    /// Every screen made of parts, in the order of the tabs.
    pub const ALL: [Self; 11] = [
        Self::Table,
        Self::Console,
        Self::Evaluate,
        Self::Interpret,
        Self::Compare,
        Self::Board,
        Self::Others,
        Self::Release,
        Self::Practices,
        Self::Media,
        Self::Wall,
    ];

    /// The end of its address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Console => "console",
            Self::Evaluate => "evaluate",
            Self::Interpret => "interpret",
            Self::Wall => "wall",
            Self::Media => "media",
            Self::Compare => "compare",
            Self::Board => "board",
            Self::Others => "others",
            Self::Release => "release",
            Self::Practices => "practices",
            Self::Report => "report",
        }
    }

    /// The one with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.word() == word)
    }

    /// Whether somebody with this role looks at it; `sits`: at a table.
    pub fn is_for(self, role: Role, sits: bool) -> bool {
        use Role::{
            Controller, Delegate, Director, Evaluator, Facilitator, Interpreter, Observer, Player, Scribe,
        };
        match self {
            Self::Table => sits && !matches!(role, Evaluator | Interpreter | Observer),
            Self::Console => matches!(role, Director | Facilitator | Controller),
            Self::Evaluate => matches!(role, Director | Facilitator | Evaluator),
            Self::Interpret => matches!(role, Director | Facilitator | Controller | Interpreter),
            Self::Compare | Self::Board => matches!(role, Director | Facilitator | Evaluator),
            Self::Others => sits && matches!(role, Player | Scribe | Delegate),
            Self::Release => matches!(role, Director | Facilitator | Delegate),
            Self::Practices => matches!(role, Director | Facilitator | Delegate),
            Self::Report => matches!(role, Director | Facilitator),
            Self::Wall | Self::Media => true,
        }
    }

    /// Where somebody with this role begins.
    pub fn first(role: Role, sits: bool) -> Self {
        let wanted = match role {
            role if runs(role) => Self::Console,
            Role::Evaluator => Self::Evaluate,
            Role::Interpreter => Self::Interpret,
            _ => Self::Table,
        };
        if wanted.is_for(role, sits) { wanted } else { Self::Wall }
    }
}

/// Whether somebody with this role runs the exercise, and so may read all of its script.
pub fn runs(role: Role) -> bool {
    Screen::Console.is_for(role, false)
}

/// The parts of the screen somebody looks at; of a player's screen, those that `scopes` name and those the page has not
/// got yet.
///
/// # Errors
/// A template that cannot be filled.
pub fn parts(look: &Look<'_>, scopes: &[Scope], has: &dyn Fn(&str) -> bool) -> Result<Vec<Part>, Failure> {
    let html = match look.screen {
        Screen::Table => return table::parts(look, scopes, has).map_err(failed),
        Screen::Console => console::render(look),
        Screen::Evaluate => evaluate::render(look),
        Screen::Interpret => interpret::render(look),
        Screen::Wall => wall::render_wall(look),
        Screen::Media => wall::render_media(look),
        Screen::Compare => compare::render(look),
        Screen::Board => board::render(look),
        Screen::Others => others::render(look),
        Screen::Release => release::render(look),
        Screen::Practices => practices::render(look),
        Screen::Report => Ok(String::new()),
    };
    Ok(split(&html.map_err(failed)?))
}

#[expect(clippy::needless_pass_by_value, reason = "what map_err hands on")]
fn failed(error: askama::Error) -> Failure {
    Failure::inside(error.to_string())
}
