//! The server itself: listens until it is told to stop, then lets those who wait be answered. Long work goes on beside.

use super::error::Failure;
use super::state::State;
use axum::extract::State as Shared;
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How often it looks for work that another program on the same database was asked for, or left; ours.
const LOOK: Duration = Duration::from_secs(5);

/// Answers on `listener` until `stop` comes to its end, and those who wait have been answered.
///
/// # Errors
/// The listener fails.
pub async fn serve(
    state: State,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let (halt, halted) = watch::channel(false);
    let worker = tokio::spawn(work(state.clone(), halted));
    let router = crate::router(state).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, router).with_graceful_shutdown(stop).await;
    halt.send_replace(true);
    // What it was at is left for the next start.
    let _ = worker.await;
    served
}

/// Makes the runs that are asked for, one at a time.
async fn work(state: State, mut halted: watch::Receiver<bool>) {
    while !*halted.borrow() {
        match state.office.run_next(&|| state.moment(), &halted).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(trouble) => super::error::log("/runs", &trouble.to_string()),
        }
        tokio::select! {
            () = state.office.run_asked() => {}
            () = tokio::time::sleep(LOOK) => {}
            _ = halted.changed() => {}
        }
    }
}

/// Whether the database answers, for whoever watches the server.
pub async fn ready(Shared(state): Shared<State>) -> Result<&'static str, Failure> {
    state.office.ready().await?;
    Ok("ok\n")
}
