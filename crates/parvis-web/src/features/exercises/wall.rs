//! On the wall: the clock, the module in every language of the room, counts, never names; and the simulated media.

use super::console::spaced;
use super::look::{Clock, Look, Shown, clock};
use askama::Template;
use parvis_app::exercises::view::{PostView, media, wall};

#[derive(Template)]
#[template(path = "exercises/wall.html")]
struct Wall<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    title: Vec<Shown>,
    module: Vec<Shown>,
    here: usize,
    injects: usize,
    tasks: Vec<(String, usize, usize, usize)>,
    code: String,
    marks: Vec<(String, &'static str)>,
}

#[derive(Template)]
#[template(path = "exercises/media.html")]
struct Media<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    posts: Vec<Post>,
    marks: Vec<(String, &'static str)>,
}

struct Post {
    sender: Option<Shown>,
    channel: String,
    words: Shown,
    at: String,
}

/// The word EXERCISE in every language of the room.
fn marks(look: &Look<'_>) -> Vec<(String, &'static str)> {
    let languages = look.state().setting.as_ref().map(|setting| setting.languages.clone());
    let mut marks: Vec<(String, &'static str)> = Vec::new();
    for lang in languages.unwrap_or_default() {
        let word = look.marks.get(&lang.0).cloned().unwrap_or_default();
        if !word.is_empty() && marks.iter().all(|(known, _)| *known != word) {
            marks.push((word, lang.0.tag()));
        }
    }
    marks
}

/// The parts of the screen on the wall.
pub fn render_wall(look: &Look<'_>) -> Result<String, askama::Error> {
    let view = wall(look.state(), look.scenario(), look.now);
    let page = Wall {
        clock: clock(look, &view.clock),
        title: view.title.iter().map(|said| look.shown(said)).collect(),
        module: view.module.iter().map(|said| look.shown(said)).collect(),
        here: view.here,
        injects: view.injects,
        tasks: view
            .tasks
            .iter()
            .map(|one| {
                let task = one.task.as_ref().map(ToString::to_string).unwrap_or_default();
                (task, one.reading, one.typing, one.done)
            })
            .collect(),
        code: spaced(&look.room.code),
        marks: marks(look),
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
    };
    let page = Media {
        clock: clock(look, &clock_view),
        posts: view.posts.iter().map(post).collect(),
        marks: marks(look),
        look,
    };
    page.render()
}
