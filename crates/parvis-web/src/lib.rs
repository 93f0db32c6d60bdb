//! The server: pages, forms and the place on the screen.
//!
//! Pages are made here, on the server, in the reader's language; they read and their forms work without script.
//! [`router`] is the whole address space in one list. A *feature* is a folder of `features/` with its handlers, its
//! templates and its tests; features do not import one another. What they share is the `shell`: the layout, who
//! visits, errors, assets, the headers that keep browsers safe. Nothing is decided here: handlers ask the office
//! (`parvis_app::office`) and show what it says.
//!
//! # Adding a page
//! 1. A handler and a template in the feature's folder; its address in the list of [`router`].
//! 2. Its words in `locales/en/web.ftl`, and in the other languages.
//! 3. A line in the test that renders every page in every language.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

mod features;
mod shell;
#[cfg(test)]
mod tests;

pub use shell::serve::serve;
pub use shell::state::{Settings, State};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use features::{
    accounts, api, approval, building, calendar, design, drills, exercises, facts, files, findings, history,
    import, jobs, journal, map, measures, people, place, places, plans, runs, server, sites, team,
};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

/// The longest a request may take to be read and answered; ours.
const PATIENCE: Duration = Duration::from_mins(1);
/// The largest form, in bytes; ours. Uploads have a limit of their own.
const LARGEST_FORM: usize = 1 << 20;

/// The largest form with files, in bytes; ours.
const LARGEST_FILE: usize = 64 << 20;
/// The largest scenario or script brought in, in bytes; ours.
const LARGEST_SCRIPT: usize = 5 << 20;

/// Every address there is.
pub fn router(state: State) -> Router {
    let pages = Router::new()
        .route("/", get(sites::list))
        .route("/sign-in", get(accounts::sign_in_page).post(accounts::sign_in))
        .route("/sign-in/passkey", post(accounts::sign_in_ask))
        .route("/sign-in/passkey/answer", post(accounts::sign_in_answer))
        .route("/sign-in/{secret}", get(accounts::link_page).post(accounts::link))
        .route("/invitation/{secret}", get(accounts::invitation_page).post(accounts::invitation))
        .route("/sign-out", post(accounts::sign_out))
        .route("/language", post(accounts::language))
        .route("/theme", post(accounts::theme))
        .route("/account", get(accounts::page))
        .route("/account/sessions/{session}/end", post(accounts::session_end))
        .route("/account/password", post(accounts::password_change))
        .route("/account/second", get(accounts::second_page).post(accounts::second_confirm))
        .route("/account/second/end", post(accounts::second_end))
        .route("/account/passkeys", post(accounts::passkey_ask))
        .route("/account/passkeys/answer", post(accounts::passkey_add))
        .route("/account/passkeys/{passkey}/end", post(accounts::passkey_end))
        .route("/account/programs", post(accounts::program_new))
        .route("/account/programs/{program}/end", post(accounts::program_end))
        .merge(of_place())
        .route("/jobs", get(jobs::list))
        .route("/jobs/{job}", get(jobs::page))
        .route("/jobs/{job}/cancel", post(jobs::cancel))
        .route("/jobs/{job}/papers/{number}", get(jobs::paper))
        .route("/map", get(map::page))
        .route("/map.json", get(map::data))
        .route("/design", get(design::page))
        .route("/server", get(server::page))
        .route("/words", get(server::words))
        .merge(of_site())
        .merge(of_exercise())
        .merge(of_drill())
        .fallback(shell::error::no_such_page)
        .layer(from_fn_with_state(state.clone(), shell::visitor::meet))
        .layer(DefaultBodyLimit::max(LARGEST_FORM));
    Router::new()
        .merge(pages)
        .nest("/api/v1", api::router())
        .route("/calendar/{secret}", get(calendar::feed))
        .route("/assets/{name}", get(shell::assets::asset))
        .route("/metrics", get(shell::watch::metrics))
        .route("/health/live", get(|| async { "ok\n" }))
        .route("/health/ready", get(shell::serve::ready))
        .layer(CsrfLayer::new())
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::REQUEST_TIMEOUT, PATIENCE))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), shell::limit::few))
        .layer(from_fn_with_state(state.clone(), shell::headers::safe))
        .layer(from_fn_with_state(state.clone(), shell::watch::count))
        .with_state(state)
}

/// The addresses of places, and of new sites in them.
fn of_place() -> Router<State> {
    Router::new()
        .route("/places/{node}", get(sites::list_below))
        .route("/places/{node}/journal", get(journal::of_place))
        .route("/places/{node}/journal.csv", get(journal::of_place_csv))
        .route("/places/{node}/people", get(people::page).post(people::invite))
        .route("/places/{node}/people/{grant}/end", post(people::end))
        .route("/places/{node}/people/{grant}/link", post(people::let_in_again))
        .route("/places/{node}/new", get(places::new_page).post(places::new))
        .route("/places/{node}/order", get(places::order_page))
        .route("/places/{node}/rename", get(places::to_order).post(places::rename))
        .route("/places/{node}/move", get(places::to_order).post(places::move_to))
        .route("/places/{node}/remove", get(places::to_order).post(places::place_remove))
        .route("/places/{node}/print", get(places::print_page).post(places::print))
        .route("/places/{node}/sites/new", get(places::site_page).post(places::begin))
        .route(
            "/places/{node}/sites/bring",
            get(places::to_site).post(places::bring).layer(DefaultBodyLimit::max(LARGEST_FILE)),
        )
}

/// The addresses of exercises: setting up, coming in, taking part.
fn of_exercise() -> Router<State> {
    Router::new()
        .route(
            "/exercises",
            get(exercises::page).post(exercises::new).layer(DefaultBodyLimit::max(LARGEST_FILE)),
        )
        .route("/exercises/{exercise}", get(exercises::lead))
        .route("/join", get(exercises::code_page).post(exercises::code))
        .route("/join/{exercise}", get(exercises::join_page).post(exercises::join))
        .route("/play/{exercise}", get(exercises::begin))
        .route("/play/{exercise}/do", post(exercises::act))
        .route("/play/{exercise}/building", get(exercises::building_page).post(exercises::building))
        .route("/play/{exercise}/handouts.pdf", get(exercises::handouts))
        .route("/play/{exercise}/seat", post(exercises::switch))
        .route(
            "/play/{exercise}/attach",
            get(exercises::attach_page).post(exercises::attach).layer(DefaultBodyLimit::max(LARGEST_SCRIPT)),
        )
        .route("/play/{exercise}/attach/remove", post(exercises::attach_remove))
        .route("/play/{exercise}/attached/{file}", get(exercises::attached))
        .route("/play/{exercise}/glossary", get(exercises::glossary))
        .route("/play/{exercise}/log", get(exercises::audit))
        .route("/play/{exercise}/log.csv", get(exercises::audit_csv))
        .route("/play/{exercise}/setup", get(exercises::arrange_page).post(exercises::arrange))
        .route("/play/{exercise}/move", get(exercises::move_page).post(exercises::move_show))
        .route("/play/{exercise}/paper", get(exercises::typed))
        .route("/play/{exercise}/measures", get(exercises::measures).post(exercises::measures_take))
        .route("/play/{exercise}/roster", get(exercises::roster).post(exercises::roster_look))
        .route("/play/{exercise}/roster/take", post(exercises::roster_take))
        .route("/play/{exercise}/roster.csv", get(exercises::roster_file))
        .route("/play/{exercise}/pair", post(exercises::pair_choose))
        .route("/play/{exercise}/rehearse", post(exercises::rehearse))
        .route("/play/{exercise}/throw-away", post(exercises::throw_away))
        .route("/play/{exercise}/papers", get(exercises::papers))
        .route("/play/{exercise}/papers/{paper}", get(exercises::paper))
        .route("/play/{exercise}/script", get(exercises::script).post(exercises::script_save))
        .route(
            "/play/{exercise}/script/sheet",
            post(exercises::sheet_look).layer(DefaultBodyLimit::max(LARGEST_SCRIPT)),
        )
        .route("/play/{exercise}/script/sheet/{sheet}", post(exercises::sheet_take))
        .route("/play/{exercise}/report", get(exercises::report))
        .route("/play/{exercise}/report/{file}", get(exercises::report_file))
        .route("/play/{exercise}/evidence", get(exercises::evidence))
        .route("/play/{exercise}/names", get(exercises::names).post(exercises::names_delete))
        .route("/play/{exercise}/practice/{file}", get(exercises::practices))
        .route("/play/{exercise}/actions/{note}", get(exercises::concern_page).post(exercises::concern))
        .route("/play/{exercise}/nation/{file}", get(exercises::nation))
        .route("/play/{exercise}/qr.svg", get(exercises::qr))
        .route("/play/{exercise}/{screen}", get(exercises::screen))
        .route("/play/{exercise}/{screen}/stream", get(exercises::stream))
}

/// The addresses of drills: taking part, running one, what follows.
fn of_drill() -> Router<State> {
    Router::new()
        .route("/drills/games.pdf", get(drills::games))
        .route("/drills/{drill}", get(drills::run))
        .route("/drills/{drill}/join", get(drills::join_page).post(drills::join))
        .route("/drills/{drill}/do", post(drills::act))
        .route("/drills/{drill}/stream", get(drills::stream))
        .route("/drills/{drill}/qr.svg", get(drills::qr))
        .route("/drills/{drill}/prepare", get(drills::prepare))
        .route("/drills/{drill}/ready", get(drills::to_prepare).post(drills::tick))
        .route("/drills/{drill}/observers", get(drills::to_prepare).post(drills::observe))
        .route("/drills/{drill}/letter", get(drills::letter))
        .route("/drills/{drill}/letter/{file}", get(drills::letter_file))
        .route("/drills/{drill}/plan", post(drills::replan))
        .route("/drills/{drill}/call-off", post(drills::call_off))
        .route("/drills/{drill}/report", get(drills::report))
        .route("/drills/{drill}/report/{file}", get(drills::report_file))
        .route("/drills/{drill}/words", get(drills::to_report).post(drills::reword))
        .route("/drills/{drill}/improve", get(drills::to_report).post(drills::improve))
        .route("/drills/{drill}/keep", post(drills::keep))
}

/// The addresses of one site, and of its runs.
fn of_site() -> Router<State> {
    Router::new()
        .route("/sites/{site}", get(sites::page))
        .route("/sites/{site}/reason", get(shell::reason::to_site).post(shell::reason::say))
        .route("/sites/{site}/findings", get(findings::page))
        .route("/sites/{site}/findings/{mark}", get(findings::settle_page).post(findings::decide))
        .route("/sites/{site}/place", get(place::page))
        .route("/sites/{site}/place.json", get(place::data))
        .route("/sites/{site}/measures", get(measures::page).post(measures::take))
        .route("/sites/{site}/measures/{measure}", get(measures::measure).post(measures::measure_save))
        .route("/sites/{site}/measures/{measure}/rights", get(measures::rights).post(measures::rights_save))
        .route(
            "/sites/{site}/measures/{measure}/cameras/{camera}",
            get(measures::camera).post(measures::camera_save),
        )
        .route("/sites/{site}/rooms", get(building::page).post(building::correct))
        .route("/sites/{site}/rooms/{room}", get(building::room).post(building::room_save))
        .route("/sites/{site}/doors/{door}", get(building::door).post(building::door_save))
        .route("/sites/{site}/levels/{level}", get(building::level).post(building::level_save))
        .route(
            "/sites/{site}/import",
            get(import::page).post(import::look).layer(DefaultBodyLimit::max(LARGEST_FILE)),
        )
        .route("/sites/{site}/import/{job}", get(import::seen).post(import::put))
        .route("/sites/{site}/import/{job}/{level}", get(import::picture))
        .route("/sites/{site}/where", get(facts::lies_page).post(facts::lies_save))
        .route("/sites/{site}/facts", get(facts::list))
        .route("/sites/{site}/facts/all", get(facts::all).post(facts::all_save))
        .route("/sites/{site}/facts/{key}", get(facts::question).post(facts::answer))
        .route("/sites/{site}/team", get(team::page))
        .route("/sites/{site}/team/people/{person}", get(team::person).post(team::person_save))
        .route("/sites/{site}/team/roles", get(team::role_new).post(team::role_add))
        .route("/sites/{site}/team/roles/{role}", get(team::role).post(team::role_save))
        .route("/sites/{site}/periods/{period}", get(facts::period).post(facts::period_save))
        .route(
            "/sites/{site}/files",
            get(files::page).post(files::add).layer(DefaultBodyLimit::max(LARGEST_FILE)),
        )
        .route("/sites/{site}/files/{file}", get(files::file))
        .route("/sites/{site}/files/{file}/download", get(files::download))
        .route("/sites/{site}/files/{file}/picture", get(files::picture))
        .route("/sites/{site}/files/{file}/remove", get(files::to_file).post(files::remove))
        .route("/sites/{site}/plan", get(plans::page))
        .route("/sites/{site}/plan.pdf", get(plans::pdf))
        .route("/sites/{site}/dossier.zip", get(sites::take_away))
        .route("/sites/{site}/responders.pdf", get(plans::responders))
        .route("/sites/{site}/class-card.pdf", get(plans::class_card))
        .route("/sites/{site}/print", get(plans::to_page).post(plans::print))
        .route("/sites/{site}/sections", get(plans::to_page).post(plans::arrange))
        .route("/sites/{site}/plan/{section}", get(plans::section_page).post(plans::section_save))
        .route("/sites/{site}/plan/{section}/draft.pdf", get(plans::to_section).post(plans::draft_pdf))
        .route("/sites/{site}/plan/{section}/remove", get(plans::removal).post(plans::remove))
        .route("/sites/{site}/approval", get(approval::page))
        .route("/sites/{site}/approval/send", get(approval::to_page).post(approval::send))
        .route("/sites/{site}/approval/answer", get(approval::to_page).post(approval::answer))
        .route("/sites/{site}/approval/take-back", get(approval::to_page).post(approval::take_back))
        .route("/sites/{site}/comments", get(approval::to_page).post(approval::say))
        .route("/sites/{site}/comments/{comment}", post(approval::comment_answer))
        .route("/sites/{site}/drills", get(drills::page).post(drills::new))
        .route("/sites/{site}/run", get(runs::ask_page).post(runs::ask))
        .route("/runs/{run}", get(runs::page))
        .route("/runs/{run}/cancel", post(runs::cancel))
        .route("/runs/{run}/play.json", get(runs::play))
        .route("/runs/{run}/frames", get(runs::frames))
        .route("/sites/{site}/journal", get(journal::of_site))
        .route("/sites/{site}/journal.csv", get(journal::of_site_csv))
        .route("/sites/{site}/history", get(history::page))
        .route("/sites/{site}/history/{revision}/undo", post(history::undo))
}
