//! The stream of a screen: after every event that touches it, the parts that changed. Who reconnects gets whatever is not
//! as their page says.

use super::screen::{Screen, parts};
use super::seat::{Seated, held, seated_as};
use crate::shell::error::Failure;
use crate::shell::live::{Shown, Stand, gone};
use crate::shell::visitor::Visitor;
use axum::extract::{Path, Query};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::{self, Stream};
use parvis_app::office::{News, Scope, Stay};
use serde::Deserialize;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;
use tokio::time::Instant;

/// Events of one moment come as one: a player's screen waits so long for more; ours.
const PLAYER: Duration = Duration::from_millis(60);
/// What others at the table write is shown a little later: nobody reads along letter by letter; ours.
const NEIGHBOUR: Duration = Duration::from_secs(1);
/// The screens of those who lead look at every event, and wait longer; ours.
const LEADER: Duration = Duration::from_millis(400);
/// So often a line says that it is alive, for proxies and phones; ours.
const ALIVE: Duration = Duration::from_secs(15);

/// Up to which event the page is.
#[derive(Deserialize)]
pub struct From {
    #[serde(default)]
    from: u64,
    /// Whose page it is, of those who share a telephone.
    seat: Option<String>,
}

struct Flow {
    visitor: Visitor,
    seated: Seated,
    screen: Screen,
    news: Receiver<News>,
    stop: watch::Receiver<bool>,
    /// What the page has of each part.
    shown: Shown,
    /// What may have changed since.
    wanted: Vec<Scope>,
    /// Nothing was looked at yet.
    first: bool,
    /// The screen is theirs no more, and they were told.
    gone: bool,
    from: u64,
    /// They are connected for as long as this flows.
    _stay: Stay,
}

/// The stream of a screen.
pub async fn stream(
    visitor: Visitor,
    Path((id, word)): Path<(String, String)>,
    Query(From { from, seat }): Query<From>,
) -> Result<Response, Failure> {
    let Some(seated) = seated_as(&visitor, &id, seat.as_deref()).await? else {
        return Err(Failure::no_such());
    };
    let screen = Screen::parse(&word).ok_or_else(Failure::no_such)?;
    if !seated.screens().contains(&screen) {
        return Ok(Sse::new(stream::once(async { Ok::<_, Infallible>(gone()) })).into_response());
    }
    let news = seated.room.listen();
    let stay = seated.room.enter(&seated.person);
    let stop = visitor.state.stopping();
    let flow = Flow {
        visitor,
        seated,
        screen,
        news,
        stop,
        shown: Shown::default(),
        wanted: Vec::new(),
        first: true,
        gone: false,
        from,
        _stay: stay,
    };
    // An event of its own: a comment would never reach the script, which takes a silent line for a dead one.
    let keep = KeepAlive::new().interval(ALIVE).event(Event::default().event("alive").data("yes"));
    // A proxy that gathers answers before it hands them on would gather for ever.
    Ok(([("x-accel-buffering", "no")], Sse::new(events(flow)).keep_alive(keep)).into_response())
}

fn events(flow: Flow) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(flow, |mut flow| async move {
        loop {
            if flow.gone || !std::mem::take(&mut flow.first) && !flow.wait().await {
                return None;
            }
            // What neighbours write waits in a line of its own; an inject does not: it is on the last screen within a second.
            let (drawing, patient) = (&flow.visitor.state.drawing, &flow.visitor.state.patient);
            let (drawing, patient) = (Arc::clone(drawing), Arc::clone(patient));
            let can_wait =
                !flow.wanted.is_empty() && flow.wanted.iter().all(|one| matches!(one, Scope::Task(_)));
            let in_line = if can_wait { patient.acquire().await.ok() } else { None };
            let permit = drawing.acquire().await.ok();
            let changed = if flow.sits().await { flow.changed() } else { Err(Failure::no_such()) };
            drop((permit, in_line));
            match changed {
                Ok(Some(event)) => return Some((Ok(event), flow)),
                Ok(None) => {}
                // They may not look any more.
                Err(_) => {
                    flow.gone = true;
                    return Some((Ok(gone()), flow));
                }
            }
        }
    })
}

impl Flow {
    /// Waits for an event that touches this screen, and a moment longer for those that come with it; false when the server
    /// stops.
    async fn wait(&mut self) -> bool {
        let seat = self.seated.room.see().state().profile(&self.seated.person).cloned();
        let mut until: Option<Instant> = None;
        loop {
            let heard = tokio::select! {
                heard = self.news.recv() => heard,
                () = sleep_until(until) => return true,
                _ = self.stop.changed() => return false,
            };
            let scopes = match heard {
                Ok(_) if self.screen != Screen::Table => vec![Scope::All],
                Ok(news) => news.for_somebody(&self.seated.person, seat.as_ref()).cloned().collect(),
                Err(RecvError::Lagged(_)) => vec![Scope::All],
                Err(RecvError::Closed) => return false,
            };
            for scope in scopes {
                let due = Instant::now() + self.patience(&scope);
                until = Some(until.map_or(due, |until| until.min(due)));
                if !self.wanted.contains(&scope) {
                    self.wanted.push(scope);
                }
            }
        }
    }

    fn patience(&self, scope: &Scope) -> Duration {
        match (self.screen, scope) {
            (Screen::Table, Scope::Task(_)) => NEIGHBOUR,
            (Screen::Table, _) => PLAYER,
            _ => LEADER,
        }
    }

    /// Whether this browser still has the seat: its owner may have gone on in another.
    async fn sits(&self) -> bool {
        let held = held(&self.visitor, &self.seated.room).await;
        // While the store is away, nothing is known to have changed.
        held.map_or(true, |held| held.iter().any(|one| one.person == self.seated.person))
    }

    /// What changed since the page was last told; none if nothing did.
    fn changed(&mut self) -> Result<Option<Event>, Failure> {
        if self.seated.room.is_gone() || !self.seated.screens().contains(&self.screen) {
            return Err(Failure::no_such());
        }
        let scopes = std::mem::take(&mut self.wanted);
        let look = self.seated.look(&self.visitor, self.screen);
        let now = self.visitor.state.moment().now.as_millisecond();
        let stand = Stand { last: look.state().last, seq: look.state().top_seq, now };
        let scopes = if self.shown.begins() { &[Scope::All] } else { &*scopes };
        let all = parts(&look, scopes, &|id| self.shown.has(id))?;
        drop(look);
        self.shown.changed(&all, stand, self.from)
    }
}

/// Sleeps until then; for ever, if there is no then.
async fn sleep_until(until: Option<Instant>) {
    match until {
        Some(until) => tokio::time::sleep_until(until).await,
        None => std::future::pending().await,
    }
}
