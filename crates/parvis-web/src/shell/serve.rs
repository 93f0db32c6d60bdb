//! The server itself: listens until it is told to stop, then lets those who wait be answered. Long work goes on beside.

use super::error::Failure;
use super::state::State;
use axum::extract::State as Shared;
use axum::serve::Listener;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use parvis_app::office::WorkLine;
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tower::Service as _;

/// How often it looks for work that another program on the same database was asked for, or left; ours.
const LOOK: Duration = Duration::from_secs(5);

/// So often, in seconds, it opens exercises that another program on the same database began, and forgets addresses that do
/// not ask any more; ours.
const WAKE: u64 = 30;
/// So often, in seconds, it looks for names whose days are over; ours.
const FORGET: u64 = 3600;

/// Answers on `listener` until `stop` comes to its end, and those who wait have been answered.
pub async fn serve(state: State, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) {
    let (halt, halted) = watch::channel(false);
    let runs = tokio::spawn(work(state.clone(), WorkLine::Runs, halted.clone()));
    let papers = tokio::spawn(work(state.clone(), WorkLine::Papers, halted.clone()));
    let exercises = tokio::spawn(exercises(state.clone(), halted.clone()));
    let hearing = tokio::spawn(hear(state.clone(), halted));
    // Streams to phones end first: whoever waits for them would wait for good.
    let streams = state.clone();
    let stop = async move {
        stop.await;
        streams.stop();
    };
    answer(state, listener, stop).await;
    halt.send_replace(true);
    // What it was at is left for the next start.
    let _ = tokio::join!(runs, papers, exercises, hearing);
}

/// Answers every line that comes, until `stop` comes to its end; then lets those who wait be answered.
async fn answer(state: State, mut listener: TcpListener, stop: impl Future<Output = ()>) {
    let mut lines = http1::Builder::new();
    lines.timer(TokioTimer::new()).header_read_timeout(state.settings.header_patience);
    let mut router = crate::router(state).into_make_service_with_connect_info::<SocketAddr>();
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, remote) = tokio::select! {
            // Axum's own: it waits a second where no more lines can be taken, and tries again.
            line = Listener::accept(&mut listener) => line,
            () = &mut stop => break,
        };
        notice_the_gone(&stream);
        let Ok(service) = router.call(remote).await;
        let service = TowerToHyperService::new(service);
        let line = graceful.watch(lines.serve_connection(TokioIo::new(stream), service));
        // A line that breaks off is no failure of ours.
        tokio::spawn(async { drop(line.await) });
    }
    drop(listener);
    graceful.shutdown().await;
}

/// A telephone that went away without a word would count as connected until the system gives up, a quarter of an hour
/// later. What was sent to it and not taken for so long ends its stream; streams say something every 15 seconds.
#[cfg(target_os = "linux")]
const SILENCE: Duration = Duration::from_secs(30);

fn notice_the_gone(stream: &TcpStream) {
    #[cfg(target_os = "linux")]
    if let Err(error) = socket2::SockRef::from(stream).set_tcp_user_timeout(Some(SILENCE)) {
        super::error::log("/", &error.to_string());
    }
    #[cfg(not(target_os = "linux"))]
    let _ = stream;
}

/// Lets the clocks of exercises do their work, every second; and takes out names, and files of jobs, whose days are over,
/// every hour.
async fn exercises(state: State, mut halted: watch::Receiver<bool>) {
    let said = |what: &str, done: Result<(), parvis_app::office::Trouble>| {
        if let Err(trouble) = done {
            super::error::log(what, &trouble.to_string());
        }
    };
    let mut seconds: u64 = 0;
    while !*halted.borrow() {
        if seconds.is_multiple_of(WAKE) {
            said("/exercises", state.office.exercises_wake(state.moment()).await);
        }
        if seconds.is_multiple_of(FORGET) {
            said("/exercises", state.office.exercises_forget(state.moment()).await);
            said("/drills", state.office.drills_forget(state.moment()).await);
            said("/jobs", state.office.tasks_forget(state.moment()).await);
        }
        if let Some(limiter) = state.limiter.as_ref().filter(|_| seconds.is_multiple_of(WAKE)) {
            limiter.forget();
        }
        state.office.exercises_tick(state.moment()).await;
        seconds += 1;
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
            _ = halted.changed() => {}
        }
    }
}

/// Hears what other processes on the same database do to exercises.
async fn hear(state: State, mut halted: watch::Receiver<bool>) {
    while !*halted.borrow() {
        tokio::select! {
            heard = state.office.exercises_hear() => match heard {
                // There are no others on this database.
                Ok(()) => return,
                Err(trouble) => super::error::log("/exercises", &trouble.to_string()),
            },
            _ = halted.changed() => return,
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Does the long work of a line that is asked for, one piece at a time.
pub async fn work(state: State, line: WorkLine, mut halted: watch::Receiver<bool>) {
    while !*halted.borrow() {
        match state.office.work_next(line, &|| state.moment(), &halted).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(trouble) => super::error::log("/jobs", &trouble.to_string()),
        }
        tokio::select! {
            () = state.office.work_asked(line) => {}
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
