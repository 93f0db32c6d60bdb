//! The simulated media wall. Everything on it is played, and the page must say so in every language of the room.

use super::{Words, in_pack, inject_words, of_person};
use crate::id::{Channel, InjectId, Lang, Seconds, TableId};
use crate::pack::Scenario;
use crate::state::State;
use serde::Serialize;
use std::collections::BTreeSet;

/// What the media wall shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MediaView {
    /// The languages in which every post must bear the word “exercise”.
    pub marked_in: Vec<Lang>,
    /// The posts, the newest first.
    pub posts: Vec<PostView>,
}

/// A post.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PostView {
    /// Who is simulated to post.
    pub sender: Option<Words>,
    /// Where.
    pub channel: Channel,
    /// What its pictures go with: the post, or the inject that comes as one.
    pub of: InjectId,
    /// The tables that have it; none: it is everybody's.
    pub at_tables: Option<BTreeSet<TableId>>,
    /// What.
    pub words: Words,
    /// When.
    pub at: Seconds,
}

/// The media wall, its words in this language: what was posted, and the injects that come as posts.
pub fn media(state: &State, scenario: &Scenario, lang: Lang) -> MediaView {
    let posts = state.posts.values().filter(|post| !post.value.gone).map(|post| {
        let value = &post.value;
        let view = PostView {
            sender: in_pack(scenario, &format!("sender.{}", value.from), lang),
            channel: value.channel,
            of: value.note.as_str().into(),
            at_tables: None,
            words: of_person(state, &post.key, &value.text, value.lang, lang),
            at: post.stamp.at,
        };
        (post.stamp.n, view)
    });
    let injects = scenario.injects.iter().filter(|inject| inject.channel == Channel::Social);
    let injects = injects.filter_map(|inject| {
        let released = &state.injects.get(&inject.id)?.released;
        let out = released.values().map(|one| one.stamp).min_by_key(|one| one.n)?;
        let view = PostView {
            sender: in_pack(scenario, &format!("sender.{}", inject.from), lang),
            channel: inject.channel,
            of: inject.id.clone(),
            at_tables: Some(released.keys().cloned().collect()),
            words: inject_words(state, scenario, &inject.id, lang)?,
            at: out.at,
        };
        Some((out.n, view))
    });
    let mut all: Vec<(u64, PostView)> = posts.chain(injects).collect();
    all.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    MediaView {
        marked_in: state.setting.as_ref().map(|one| one.languages.clone()).unwrap_or_default(),
        posts: all.into_iter().map(|(_, view)| view).collect(),
    }
}
