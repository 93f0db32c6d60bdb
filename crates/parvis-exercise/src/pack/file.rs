//! Pack files as they are written; `load` turns them into a scenario.

use crate::id::{
    Channel, CriticalId, Function, InjectId, ItemId, ItemKind, Lang, Level, ModuleId, ModuleKind, NationId,
    ObjectiveId, PackId, QuestionId, Release, Sector, SenderId, Status, TaskId, TaskKind, TermId,
};
use deserr::Deserr;
use parvis_toml::{Entries, Troubles};

/// `scenario.toml`.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct ScenarioFile {
    pub id: PackId,
    pub version: String,
    pub source: String,
    pub original: Lang,
    #[deserr(default)]
    pub objective: Vec<ObjectiveFile>,
    #[deserr(default)]
    pub module: Vec<ModuleFile>,
    #[deserr(default)]
    pub sender: Vec<SenderFile>,
    #[deserr(default)]
    pub inject: Vec<InjectFile>,
    #[deserr(default)]
    pub task: Vec<TaskFile>,
    #[deserr(default)]
    pub item: Vec<ItemFile>,
    #[deserr(default)]
    pub question: Vec<QuestionFile>,
    #[deserr(default)]
    pub critical: Vec<CriticalFile>,
    #[deserr(default)]
    pub term: Vec<TermFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct ObjectiveFile {
    pub id: ObjectiveId,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct SenderFile {
    pub id: SenderId,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct TermFile {
    pub id: TermId,
    /// The nations that have a word of their own for it.
    #[deserr(default)]
    pub nations: Vec<NationId>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct ModuleFile {
    pub id: ModuleId,
    pub minutes: u32,
    #[deserr(default)]
    pub objectives: Vec<ObjectiveId>,
    #[deserr(default = ModuleKind::Play)]
    pub kind: ModuleKind,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct InjectFile {
    pub id: InjectId,
    pub module: ModuleId,
    pub minute: u32,
    pub from: SenderId,
    pub channel: Channel,
    pub to: Vec<String>,
    pub release: Release,
    #[deserr(default)]
    pub when: Option<WhenFile>,
    #[deserr(default)]
    pub objectives: Vec<ObjectiveId>,
    #[deserr(default)]
    pub task: Option<TaskId>,
}

#[derive(Clone, Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct WhenFile {
    pub task: TaskId,
    pub chose: ItemId,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct TaskFile {
    pub id: TaskId,
    pub module: ModuleId,
    pub kind: TaskKind,
    #[deserr(default)]
    pub items: Vec<ItemId>,
    #[deserr(default)]
    pub most: Option<usize>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct ItemFile {
    pub id: ItemId,
    pub kind: ItemKind,
    #[deserr(default)]
    pub measure: Option<String>,
    #[deserr(default)]
    pub sector: Option<Sector>,
    #[deserr(default)]
    pub level: Option<Level>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct QuestionFile {
    pub id: QuestionId,
    pub module: ModuleId,
    pub function: Function,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct CriticalFile {
    pub id: CriticalId,
    pub objective: ObjectiveId,
    pub module: ModuleId,
}

/// `text/<language>.toml`.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct TextFile {
    /// The status of every text unless said below.
    pub status: Status,
    pub words: Entries<String>,
    /// Keys whose status is another. (Not `[status]`: TOML gives a key one value.)
    #[deserr(default)]
    pub exceptions: Entries<Status>,
}
