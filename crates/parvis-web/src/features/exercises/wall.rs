//! On the wall: the clock, the module in every language of the room, counts, never names; and the simulated media.

use super::attach::Attached;
use super::console::spaced;
use super::look::{Clock, Look, Shown, clock};
use askama::Template;
use parvis_app::exercises::id::InjectId;
use parvis_app::exercises::view::{PostView, media, wall};

#[derive(Template)]
#[template(path = "exercises/wall.html")]
struct Wall<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    title: Vec<Shown>,
    module: Vec<Shown>,
    here: usize,
    connected: usize,
    injects: usize,
    tasks: Vec<(String, usize, usize, usize)>,
    /// The picture that went out last to every table.
    picture: Option<Attached>,
    code: String,
}

#[derive(Template)]
#[template(path = "exercises/media.html")]
struct Media<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    posts: Vec<Post>,
}

struct Post {
    sender: Option<Shown>,
    channel: String,
    words: Shown,
    at: String,
    files: Vec<Attached>,
}

/// How many of those who came in are connected now.
fn connected(look: &Look<'_>) -> usize {
    let connected = look.room.connected(look.state());
    connected.iter().filter(|one| look.state().profile(one).is_some()).count()
}

/// The picture of the newest inject that has one and is out at every table: the wall tells no table what it has not got.
fn picture(look: &Look<'_>) -> Option<Attached> {
    let state = look.state();
    let out = |inject: &InjectId| {
        let released = &state.injects.get(inject)?.released;
        let everywhere = state.tables().iter().all(|table| released.contains_key(table));
        released.values().map(|one| one.stamp.n).max().filter(|_| everywhere)
    };
    let shown = state.attached.keys().filter_map(|inject| {
        let one = state.attachments(inject).into_iter().find(|one| one.value.is_picture())?;
        Some((out(inject)?, Attached::from(&one.value)))
    });
    shown.max_by_key(|(n, _)| *n).map(|(_, one)| one)
}

/// What goes with a post, for those who have it: of an inject, only its tables.
fn files(look: &Look<'_>, post: &PostView) -> Vec<Attached> {
    let state = look.state();
    let has = post.at_tables.as_ref().is_none_or(|tables| match state.profile(look.person) {
        Some(profile) => tables.contains(&profile.table),
        None => state.tables().iter().all(|table| tables.contains(table)),
    });
    let all = state.attachments(&post.of).into_iter().filter(|_| has);
    all.map(|one| Attached::from(&one.value)).collect()
}

/// The parts of the screen on the wall.
pub fn render_wall(look: &Look<'_>) -> Result<String, askama::Error> {
    let view = wall(look.state(), look.scenario(), look.now);
    let page = Wall {
        clock: clock(look, &view.clock),
        title: view.title.iter().map(|said| look.shown(said)).collect(),
        module: view.module.iter().map(|said| look.shown(said)).collect(),
        here: view.here,
        connected: connected(look),
        injects: view.injects,
        tasks: view
            .tasks
            .iter()
            .map(|one| {
                let task = one.task.as_ref().map(ToString::to_string).unwrap_or_default();
                (task, one.reading, one.typing, one.done)
            })
            .collect(),
        picture: picture(look),
        code: spaced(&look.room.code),
        look,
    };
    page.render()
}

/// The parts of the media screen.
pub fn render_media(look: &Look<'_>) -> Result<String, askama::Error> {
    let view = media(look.state(), look.scenario(), look.lang());
    let clock_view = parvis_app::exercises::view::clock(look.state(), look.scenario(), look.now);
    let post = |one: &PostView| Post {
        sender: one.sender.as_ref().map(|said| look.shown(said)),
        channel: look.of("channel", one.channel.as_str()),
        words: look.shown(&one.words),
        at: look.clock_at(one.at),
        files: files(look, one),
    };
    let page = Media { clock: clock(look, &clock_view), posts: view.posts.iter().map(post).collect(), look };
    page.render()
}
