//! What whoever runs the server watches: a line for each request in the log, and numbers for Prometheus. Neither holds an id, a
//! name or a query: an address stands there as the router writes it, `/sites/{site}`.

use super::program::{Program, Refused};
use super::state::State;
use axum::extract::{MatchedPath, Request, State as Shared};
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use std::time::Instant;

/// The shortest time that is told apart, in seconds, and how often it doubles: 1 ms to 16 s; ours.
const SHORTEST: f64 = 0.001;
const DOUBLINGS: u16 = 15;

/// Which requests.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Kind {
    method: String,
    route: String,
    status: u16,
}

/// Which jobs.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Jobs {
    state: String,
}

/// The numbers since the server was started.
pub struct Numbers {
    registry: Registry,
    requests: Family<Kind, Counter>,
    seconds: Histogram,
    jobs: Family<Jobs, Gauge>,
}

impl Default for Numbers {
    fn default() -> Self {
        let (mut registry, requests, jobs) =
            (Registry::with_prefix("parvis"), Family::default(), Family::default());
        let seconds = Histogram::new(exponential_buckets(SHORTEST, 2.0, DOUBLINGS));
        registry.register("requests", "Requests answered", Family::clone(&requests));
        registry.register("request_seconds", "How long answers took", seconds.clone());
        registry.register("jobs", "Long work, by where it stands", Family::clone(&jobs));
        Self { registry, requests, seconds, jobs }
    }
}

/// Counts and logs a request.
pub async fn count(Shared(state): Shared<State>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let method = request.method().to_string();
    let response = next.run(request).await;
    let (status, seconds) = (response.status().as_u16(), began.elapsed().as_secs_f64());
    tracing::info!(target: "parvis", method, route, status, ms = (seconds * 1e3).round(), "answered");
    state.numbers.seconds.observe(seconds);
    state.numbers.requests.get_or_create(&Kind { method, route, status }).inc();
    response
}

/// The numbers, for a program whose owner runs the server.
pub async fn metrics(program: Program) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = program;
    for (job, count) in state.office.jobs(&who, moment).await? {
        state.numbers.jobs.get_or_create(&Jobs { state: job.to_owned() }).set(count);
    }
    let mut text = String::new();
    encode(&mut text, &state.numbers.registry)
        .map_err(|error| super::error::Failure::inside(error.to_string()))?;
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(CONTENT_TYPE, kind)], text).into_response())
}
