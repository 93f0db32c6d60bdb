//! An interpreter's screen: what people wrote that others cannot read yet, in the order in which they wait for it.

use super::console::unchecked;
use super::look::{Clock, Look, clock};
use crate::shell::page::own_name;
use askama::Template;
use parvis_app::exercises::id::{Lang, Status};
use parvis_app::exercises::state::may_write;
use parvis_app::exercises::view::{PieceKind, Waiting, clock as clock_of, interpreter};

#[derive(Template)]
#[template(path = "exercises/interpret.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    waiting: Vec<One>,
    more: usize,
    statuses: Vec<(&'static str, String)>,
    /// The languages of the room, and whether the reader works between them.
    pair: Vec<(&'static str, &'static str, bool)>,
    /// Something waits in other languages only.
    others: usize,
    /// The texts of the script that nobody has checked, for who may write them.
    unchecked: Vec<(&'static str, String)>,
}

struct One {
    key: String,
    kind: String,
    /// It is shown as if it were real: a message or a post.
    played: bool,
    inject: String,
    seat: String,
    text: String,
    lang: &'static str,
    lang_name: &'static str,
    into: Vec<Draft>,
}

/// A translation to be made: what stands so far.
struct Draft {
    tag: &'static str,
    name: &'static str,
    text: String,
    /// It was made for an earlier wording.
    earlier: bool,
}

/// So many at once; the rest comes when these are done.
const AT_ONCE: usize = 30;

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let room: Vec<Lang> = state.setting.as_ref().map(|setting| setting.languages.clone()).unwrap_or_default();
    let own = |lang: &Lang| look.pair.is_empty() || look.pair.contains(lang);
    let into: Vec<Lang> = room.iter().copied().filter(own).collect();
    let everything = interpreter(state, scenario, &room).waiting.len();
    let mut queue = interpreter(state, scenario, &into).waiting;
    // Who works between two languages reads no third.
    queue.retain(|one| look.pair.len() < 2 || own(&one.piece.lang));
    let mut waiting: Vec<One> = queue.iter().map(|one| one_of(look, one)).collect();
    // What can be put into the language this interpreter reads comes first.
    waiting.sort_by_key(|one| !one.into.iter().any(|draft| draft.tag == look.language.tag()));
    let more = waiting.len().saturating_sub(AT_ONCE);
    waiting.truncate(AT_ONCE);
    let statuses = [Status::Human, Status::Machine, Status::Approved];
    let page = Page {
        clock: clock(look, &clock_of(state, scenario, look.now)),
        others: everything - waiting.len() - more,
        pair: room.iter().map(|lang| (lang.0.tag(), own_name(lang.0), own(lang))).collect(),
        unchecked: if may_write(look.role, false) { unchecked(look) } else { Vec::new() },
        waiting,
        more,
        statuses: statuses.iter().map(|one| (one.as_str(), look.of("status", one.as_str()))).collect(),
        look,
    };
    page.render()
}

fn one_of(look: &Look<'_>, waiting: &Waiting) -> One {
    let piece = &waiting.piece;
    let kind = match piece.kind {
        PieceKind::AdHoc => "live-piece-inject",
        PieceKind::Answer => "live-piece-answer",
        PieceKind::Basis => "live-basis",
        PieceKind::Local => "live-local",
        PieceKind::Owner => "live-owner",
        PieceKind::Reworded => "live-other-words",
        PieceKind::Quote => "live-quote",
        PieceKind::Line => "live-piece-line",
        PieceKind::Item => "live-piece-item",
        PieceKind::Decision => "live-piece-decision",
        PieceKind::Parked => "live-piece-parked",
        PieceKind::Post => "live-piece-post",
        PieceKind::Practice => "live-piece-practice",
        PieceKind::Wash => "live-piece-wash",
        PieceKind::Observation => "live-piece-seen",
        PieceKind::Action => "live-piece-action",
        PieceKind::Box => "live-piece-box",
        PieceKind::Feedback => "live-piece-feedback",
    };
    let table = piece.table.as_ref().map(|table| look.table(table));
    let nation = piece.nation.as_ref().map(|nation| look.nation(nation.as_str()));
    let seat: Vec<String> = table.into_iter().chain(nation).collect();
    let draft = |lang: &Lang| {
        let found = look.state().translation(&piece.key, *lang);
        let earlier = found.is_some_and(|(_, current)| !current);
        let text = found.map(|(one, _)| one.value.text.clone()).unwrap_or_default();
        Draft { tag: lang.0.tag(), name: own_name(lang.0), text, earlier }
    };
    One {
        key: piece.key.to_string(),
        kind: look.t(kind),
        played: matches!(piece.kind, PieceKind::AdHoc | PieceKind::Post),
        inject: waiting.inject.as_ref().map(ToString::to_string).unwrap_or_default(),
        seat: seat.join(" · "),
        text: piece.text.clone(),
        lang: piece.lang.0.tag(),
        lang_name: own_name(piece.lang.0),
        into: waiting.missing.iter().chain(&waiting.unchecked).map(draft).collect(),
    }
}
