//! The stream of a drill's screen: after every event the parts that changed.

use super::screen::{Look, parts};
use super::seat::seated;
use crate::shell::error::Failure;
use crate::shell::live::{Shown, Stand, gone};
use crate::shell::visitor::Visitor;
use axum::extract::{Path, Query};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::{self, Stream};
use parvis_app::exercises::id::PersonId;
use parvis_app::office::ExerciseId;
use serde::Deserialize;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;

/// Events of one moment come as one; ours.
const PATIENCE: Duration = Duration::from_millis(200);
/// So often a line says that it is alive, for proxies and phones; ours.
const ALIVE: Duration = Duration::from_secs(15);

/// Up to which event the page is.
#[derive(Deserialize)]
pub struct From {
    #[serde(default)]
    from: u64,
}

struct Flow {
    visitor: Visitor,
    id: ExerciseId,
    person: PersonId,
    news: Receiver<ExerciseId>,
    stop: watch::Receiver<bool>,
    shown: Shown,
    first: bool,
    gone: bool,
    from: u64,
}

/// The stream of a drill's screen.
pub async fn stream(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(From { from }): Query<From>,
) -> Result<Response, Failure> {
    let (drill, person) = seated(&visitor, &id).await?;
    let (news, stop) = (visitor.state.office.drill_news().listen(), visitor.state.stopping());
    let shown = Shown::default();
    let flow = Flow { visitor, id: drill.id, person, news, stop, shown, first: true, gone: false, from };
    let keep = KeepAlive::new().interval(ALIVE).event(Event::default().event("alive").data("yes"));
    Ok(([("x-accel-buffering", "no")], Sse::new(events(flow)).keep_alive(keep)).into_response())
}

fn events(flow: Flow) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(flow, |mut flow| async move {
        loop {
            if flow.gone || !std::mem::take(&mut flow.first) && !flow.wait().await {
                return None;
            }
            match flow.changed().await {
                Ok(Some(event)) => return Some((Ok(event), flow)),
                Ok(None) => {}
                Err(_) => {
                    flow.gone = true;
                    return Some((Ok(gone()), flow));
                }
            }
        }
    })
}

impl Flow {
    /// Waits until this drill went on, and a moment longer for what comes with it; false when the server stops.
    async fn wait(&mut self) -> bool {
        loop {
            let heard = tokio::select! {
                heard = self.news.recv() => heard,
                _ = self.stop.changed() => return false,
            };
            match heard {
                Ok(id) if id != self.id => continue,
                Ok(_) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return false,
            }
            tokio::time::sleep(PATIENCE).await;
            while self.news.try_recv().is_ok() {}
            return true;
        }
    }

    /// What changed since the page was last told; none if nothing did.
    async fn changed(&mut self) -> Result<Option<Event>, Failure> {
        let drill = self.visitor.state.office.drill(&self.id).await?;
        let look = Look::new(&self.visitor, &drill, &self.person)?;
        let now = self.visitor.state.moment().now.as_millisecond();
        let stand = Stand { last: drill.state.last, seq: drill.state.top_seq, now };
        self.shown.changed(&parts(&look)?, stand, self.from)
    }
}
