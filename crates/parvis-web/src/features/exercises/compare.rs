//! What the nations have in common and where they differ: matrices, public messages side by side, and free words that
//! wait for somebody to say what they mean.

use super::limits;
use super::look::{Clock, Look, Shown, clock};
use askama::Template;
use parvis_app::exercises::after::quoted;
use parvis_app::exercises::compare::{Cell, Matrix, MessageRow, Point, Row, meant, messages, twins, votes};
use parvis_app::exercises::id::{ItemId, ItemKind, NationId, Role, TaskId};
use parvis_app::exercises::report::{Reach, Stage, stage};
use parvis_app::exercises::view::{
    Piece, PieceKind, clock as clock_of, in_pack, of_person, of_person_outside, pieces, uncoded,
};
use parvis_app::exercises::with_original;
use parvis_core::Arg;

#[derive(Template)]
#[template(path = "exercises/compare.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    limits: Vec<String>,
    nations: Vec<String>,
    matrices: Vec<MatrixView>,
    messages: Vec<Message>,
    twins: Vec<Twin>,
    named: Vec<NamedItem>,
    uncoded: Vec<Free>,
    coded: Vec<Coded>,
    items: Vec<(String, String)>,
}

struct MatrixView {
    task: String,
    asks: String,
    rows: Vec<RowView>,
}

/// An item as it stands among the nations.
pub(super) struct RowView {
    pub(super) name: String,
    pub(super) class: &'static str,
    pub(super) class_name: String,
    pub(super) differ: String,
    pub(super) counts: String,
    /// To whom it is new, and how many said so.
    pub(super) new_to: String,
    draft: Option<Draft>,
    pub(super) cells: Vec<CellView>,
}

/// What a nation says to an item: a word for its look, its words, and the events that prove it.
pub(super) struct CellView {
    pub(super) is: &'static str,
    pub(super) says: String,
    pub(super) proof: Vec<u64>,
}

/// Something new, on its way to be a draft of a good practice.
struct Draft {
    task: String,
    item: String,
    nation: String,
    nation_name: String,
    waits: bool,
    drafted: bool,
    /// Whether the reader may draft it.
    may: bool,
}

/// Two names that may be the same.
struct Twin {
    item: String,
    name: Shown,
    into: String,
    other: String,
}

/// An item named on the day.
struct NamedItem {
    id: String,
    name: Shown,
    /// What it is, as a person says.
    is: Option<String>,
    /// What it may be.
    others: Vec<(String, String)>,
}

/// Free words with what they mean.
struct Coded {
    free: Free,
    items: Vec<(String, String)>,
}

/// A public message beside others.
pub(super) struct Message {
    pub(super) key: String,
    pub(super) task: String,
    pub(super) seat: String,
    pub(super) words: Shown,
    pub(super) minute: String,
    pub(super) audience: String,
    pub(super) outlets: String,
    pub(super) langs: String,
    pub(super) points: Vec<PointView>,
    pub(super) proof: u64,
}

impl Message {
    /// Somebody has looked at all that is looked for.
    pub(super) fn is_checked(&self) -> bool {
        self.points.iter().all(|point| point.found.is_some())
    }

    /// What a person found.
    pub(super) fn found(&self, word: &str) -> Option<bool> {
        self.points.iter().find(|point| point.word == word)?.found
    }
}

/// Something a public message must have.
pub(super) struct PointView {
    pub(super) word: &'static str,
    pub(super) name: String,
    /// What a person found.
    found: Option<bool>,
    /// What a rule says.
    guessed: bool,
}

impl PointView {
    /// Nobody has said it; a rule suggests it.
    pub(super) const fn is_guess(&self) -> bool {
        self.found.is_none() && self.guessed
    }

    pub(super) fn is_ticked(&self) -> bool {
        self.found.unwrap_or(self.guessed)
    }
}

struct Free {
    key: String,
    seat: String,
    words: Shown,
    /// The item these words may mean, by their words.
    suggested: Option<String>,
}

/// What an item is called for this reader.
pub fn item_name(look: &Look<'_>, item: &ItemId) -> String {
    match look.state().named.get(item) {
        Some(named) => {
            let said = &named.value.words;
            of_person(look.state(), &named.key, &said.said, said.lang, look.lang()).text
        }
        None => look.bare(&format!("item.{item}")),
    }
}

/// The same, with the truth about its words.
pub fn item_shown(look: &Look<'_>, item: &ItemId) -> Shown {
    let named = look.state().named.get(item);
    let said = named.map(|named| {
        let said = &named.value.words;
        of_person(look.state(), &named.key, &said.said, said.lang, look.lang())
    });
    let said = said.or_else(|| in_pack(look.scenario(), &format!("item.{item}"), look.lang()));
    said.map_or_else(|| Shown::plain(item.as_str(), look.language), |said| look.shown(&said))
}

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let comparison = look.compared();
    let page = Page {
        clock: clock(look, &clock_of(state, scenario, look.now)),
        limits: limits::said(look, &comparison),
        nations: comparison.nations.iter().map(|one| look.nation(one.as_str())).collect(),
        matrices: comparison
            .matrices
            .iter()
            .filter_map(|one| matrix(look, one, &comparison.nations))
            .collect(),
        messages: messages(state).iter().map(|one| message(look, one, Reach::Room)).collect(),
        twins: twins(state, scenario).iter().map(|(item, other)| twin(look, item, other)).collect(),
        named: state.named.keys().map(|item| named(look, item)).collect(),
        uncoded: uncoded(state).iter().map(|one| free(look, one)).collect(),
        coded: coded(look),
        items: items(look, None),
        look,
    };
    page.render()
}

/// A matrix, once somebody answered.
fn matrix(look: &Look<'_>, matrix: &Matrix, nations: &[NationId]) -> Option<MatrixView> {
    let mut rows: Vec<&Row> = matrix.rows.iter().filter(|row| row.chosen > 0).collect();
    rows.sort_by_key(|row| (row.class, std::cmp::Reverse(row.chosen)));
    let view = MatrixView {
        task: matrix.task.to_string(),
        asks: look.bare(&format!("task.{}", matrix.task)),
        rows: rows.into_iter().map(|one| row(look, &matrix.task, one, nations)).collect(),
    };
    (!view.rows.is_empty()).then_some(view)
}

/// A row, its cells in the order of the nations above them.
pub(super) fn row(look: &Look<'_>, task: &TaskId, row: &Row, nations: &[NationId]) -> RowView {
    let differ: Vec<String> = row
        .differ
        .iter()
        .map(|one| {
            look.t(match one {
                parvis_app::exercises::compare::Difference::Lead => "exercise-differ-lead",
                parvis_app::exercises::compare::Difference::Rank => "exercise-differ-rank",
                parvis_app::exercises::compare::Difference::Time => "exercise-differ-time",
            })
        })
        .collect();
    let counts = look.words.fill(
        "live-counts",
        &[("chosen", Arg::Count(row.chosen as u64)), ("answered", Arg::Count(row.answered as u64))],
    );
    RowView {
        name: item_name(look, &row.item),
        class: row.class.as_str(),
        class_name: look.of("class", row.class.as_str()),
        differ: look.words.list(&differ),
        counts,
        new_to: new_to(look, row),
        draft: stage(look.state(), task, row).map(|(nation, stage)| Draft {
            task: task.to_string(),
            item: row.item.to_string(),
            nation: nation.to_string(),
            nation_name: look.nation(nation.as_str()),
            waits: stage == Stage::Waits,
            drafted: stage == Stage::Drafted,
            may: matches!(look.role, Role::Director | Role::Facilitator),
        }),
        cells: nations
            .iter()
            .filter_map(|nation| row.cells.get(nation))
            .map(|one| cell_view(look, one))
            .collect(),
    }
}

fn cell_view(look: &Look<'_>, one: &Cell) -> CellView {
    let (is, says) = cell(look, one);
    let proof = one.chosen().map(|chosen| chosen.proof.iter().copied().collect()).unwrap_or_default();
    CellView { is, says, proof }
}

/// To which nations an item is new, and how many people say so.
pub fn new_to(look: &Look<'_>, row: &Row) -> String {
    if row.new_to.is_empty() {
        return String::new();
    }
    let votes = votes(look.state(), &row.item);
    let count: usize = votes.iter().filter(|(nation, _)| row.new_to.contains(*nation)).map(|(_, n)| n).sum();
    let nations: Vec<String> = row.new_to.iter().map(|one| look.nation(one.as_str())).collect();
    let args = [("nations", Arg::Text(look.words.list(&nations))), ("count", Arg::Count(count as u64))];
    look.words.fill("live-new-to", &args)
}

fn twin(look: &Look<'_>, item: &ItemId, other: &ItemId) -> Twin {
    Twin {
        item: item.to_string(),
        name: item_shown(look, item),
        into: other.to_string(),
        other: item_name(look, other),
    }
}

fn named(look: &Look<'_>, item: &ItemId) -> NamedItem {
    let state = look.state();
    let into = state.merged.get(item).and_then(|merged| merged.value.as_ref());
    let kind = state.named.get(item).map(|named| named.value.kind);
    let mut others = items(look, kind);
    others.retain(|(id, _)| id != item.as_str());
    NamedItem {
        id: item.to_string(),
        name: item_shown(look, item),
        is: into.map(|into| item_name(look, into)),
        others,
    }
}

/// Everything that can be chosen, of one kind or of all; of what is the same under two names, one.
fn items(look: &Look<'_>, kind: Option<ItemKind>) -> Vec<(String, String)> {
    let state = look.state();
    let listed = look.scenario().items.iter().map(|item| (&item.id, item.kind));
    let named = state.named.iter().map(|(item, named)| (item, named.value.kind));
    let own = named.filter(|(item, _)| state.stands_for(item).0 == *item);
    let wanted = listed.chain(own).filter(|(_, one)| kind.is_none_or(|kind| kind == *one));
    wanted.map(|(item, _)| (item.to_string(), item_name(look, item))).collect()
}

/// Free words somebody has looked at, with the items they mean.
fn coded(look: &Look<'_>) -> Vec<Coded> {
    let state = look.state();
    let words = |piece: &Piece| matches!(piece.kind, PieceKind::Answer | PieceKind::Line);
    let one = |piece: Piece| {
        let means = state.coded.get(&piece.key)?.iter().filter(|(_, code)| code.value);
        let items = means.map(|(item, _)| (item.to_string(), item_name(look, item))).collect();
        Some(Coded { free: free(look, &piece), items })
    };
    pieces(state).into_iter().filter(words).filter_map(one).collect()
}

/// A cell as a word for its look, and what it says.
pub fn cell(look: &Look<'_>, cell: &Cell) -> (&'static str, String) {
    let plain = |word: &'static str| (word, look.of("cell", word));
    match cell {
        Cell::NoAnswer => plain("no-answer"),
        Cell::NotCoded => plain("not-coded"),
        Cell::NotChosen => plain("not-chosen"),
        Cell::Withheld => plain("withheld"),
        Cell::Chosen(chosen) => {
            let mut says = Vec::new();
            says.extend(chosen.rank.map(|rank| look.with("live-rank-is", "rank", rank)));
            says.extend(chosen.leads.iter().map(|lead| item_name(look, lead)));
            says.extend(chosen.minute.map(|minute| look.with("live-minute-is", "minute", minute)));
            says.extend(chosen.words.iter().map(|one| {
                let found = quoted(look.state(), one, look.lang());
                with_original(look.words, &found)
            }));
            if says.is_empty() { plain("chosen") } else { ("chosen", says.join(" · ")) }
        }
    }
}

pub(super) fn message(look: &Look<'_>, row: &MessageRow, reach: Reach) -> Message {
    let of = match reach {
        Reach::Room => of_person,
        Reach::Outside => of_person_outside,
    };
    let audience: Vec<String> = row.audience.iter().map(|one| look.of("audience", one.as_str())).collect();
    let outlets: Vec<String> = row.outlets.iter().map(|one| look.of("outlet", one.as_str())).collect();
    let langs: Vec<String> =
        row.langs.iter().map(|lang| crate::shell::page::own_name(lang.0).to_owned()).collect();
    let nation = row.nation.as_ref().map(|one| look.nation(one.as_str()));
    let paper = row.paper.then(|| look.t("live-from-paper"));
    let seat: Vec<String> = std::iter::once(look.table(&row.table)).chain(nation).chain(paper).collect();
    Message {
        key: row.key.to_string(),
        task: row.task.to_string(),
        proof: row.proof,
        seat: seat.join(" · "),
        words: look.shown(&of(look.state(), &row.key, &row.text, row.lang, look.lang())),
        minute: row.minute.map(|minute| look.with("live-minute-is", "minute", minute)).unwrap_or_default(),
        audience: look.words.list(&audience),
        outlets: look.words.list(&outlets),
        langs: look.words.list(&langs),
        points: points(look, row),
    }
}

fn points(look: &Look<'_>, row: &MessageRow) -> Vec<PointView> {
    let guessed = row.guessed();
    let view = |point: Point| PointView {
        word: point.as_str(),
        name: look.t(&format!("exercise-print-message-{}", point.as_str())),
        found: row.found(point),
        guessed: guessed.contains(&point),
    };
    Point::ALL.map(view).into()
}

fn free(look: &Look<'_>, piece: &Piece) -> Free {
    let table = piece.table.as_ref().map(|table| look.table(table));
    let nation = piece.nation.as_ref().map(|nation| look.nation(nation.as_str()));
    let paper = piece.paper.then(|| look.t("live-from-paper"));
    let seat: Vec<String> = table.into_iter().chain(nation).chain(paper).collect();
    Free {
        key: piece.key.to_string(),
        seat: seat.join(" · "),
        words: look.shown(&of_person(look.state(), &piece.key, &piece.text, piece.lang, look.lang())),
        suggested: meant(look.state(), look.scenario(), piece).map(|item| item.to_string()),
    }
}
