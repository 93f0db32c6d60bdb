//! Running a building in the browser: asked for, made, read, compared, stopped.

use crate::tests::kit::settings;
use crate::{Settings, State, router};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode};
use jiff::Timestamp;
use parvis_app::Packs;
use parvis_app::office::{
    DossierId, FactWish, Ground, Invitation, MasterKey, Moment, Office, Role, RunState, Who, Wish, WorkLine,
};
use parvis_core::Language;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;
use tower::ServiceExt as _;

const SITE: &[u8] = include_bytes!("../../../../parvis-app/src/small/site.toml");
const PLAN: &[u8] = include_bytes!("../../../../parvis-app/src/small/plan.geojson");
const FORM: &str = "application/x-www-form-urlencoded";

fn clock() -> Timestamp {
    Timestamp::from_second(1_788_220_800).unwrap()
}

/// A server with one small building, its head, an approver and an officer of the ministry.
struct Server {
    state: State,
    site: DossierId,
    head: String,
    approver: String,
    officer: String,
    _folder: TempDir,
}

impl Server {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let count = AtomicU64::new(1);
        let random = Arc::new(move |bytes: &mut [u8]| {
            // Bytes that never repeat, so that no two ids are alike.
            let mut drawn = count.fetch_add(1, Ordering::Relaxed);
            for byte in bytes {
                drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                *byte = (drawn >> 56) as u8;
            }
        });
        let database = folder.path().join("parvis.sqlite");
        let ground = Ground {
            database: database.to_str().unwrap(),
            folder: &folder.path().join("files"),
            master: MasterKey::new(&[7; 32]),
            random,
        };
        let office = Office::open(ground, Packs::embedded()).await.unwrap();
        let moment = Moment { now: clock(), today: jiff::civil::date(2026, 9, 1) };
        let first = office.begin_with("Country", "ministry", moment).await.unwrap();
        let (ministry, officer) = accepted(&office, first.as_str(), moment).await;
        let root = office.own_places(&ministry, moment).remove(0);
        let files = vec![("site.toml".into(), SITE.to_vec()), ("plan.geojson".into(), PLAN.to_vec())];
        let site = office.site_new(&ministry, &root, files, moment).await.unwrap();
        let mut secrets = Vec::new();
        for role in [Role::SiteHead, Role::Approver] {
            let invitation =
                Invitation { login: role.word(), name: "Somebody", role, at: &root, until: None };
            let invited = office.invite(&ministry, invitation, moment).await.unwrap();
            secrets.push(accepted(&office, invited.secret.as_str(), moment).await.1);
        }
        let settings = Settings { clock, ..settings() };
        let [head, approver] = secrets.try_into().unwrap();
        Self { state: State::new(office, settings), site, head, approver, officer, _folder: folder }
    }

    fn router(&self) -> Router {
        router(self.state.clone())
    }

    async fn send(&self, request: Request<Body>) -> Response<Body> {
        self.router().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        self.get_as(&self.head, "en", path).await
    }

    async fn get_as(&self, secret: &str, language: &str, path: &str) -> (StatusCode, String) {
        let cookie = format!("parvis={secret}; language={language}");
        let request = Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap();
        let response = self.send(request).await;
        (response.status(), text(response).await)
    }

    /// Sends a form; where it leads to, or the page that says what is wrong.
    async fn post(&self, path: &str, form: &str) -> Result<String, String> {
        let request = Request::post(path)
            .header("cookie", format!("parvis={}", self.head))
            .header("content-type", FORM)
            .body(Body::from(form.to_owned()))
            .unwrap();
        let response = self.send(request).await;
        match response.headers().get("location") {
            Some(to) => Ok(to.to_str().unwrap().to_owned()),
            None => Err(text(response).await),
        }
    }

    /// Says why somebody looks at the site; their session, with the reason beside it.
    async fn says(&self, secret: &str, why: &str, to: &str) -> String {
        let request = Request::post(format!("/sites/{}/reason", self.site))
            .header("cookie", format!("parvis={secret}"))
            .header("content-type", FORM)
            .body(Body::from(format!("why={why}&to={to}")))
            .unwrap();
        let response = self.send(request).await;
        assert_eq!(response.headers()["location"], to);
        let line = response.headers()["set-cookie"].to_str().unwrap();
        assert!(line.ends_with("; Path=/; HttpOnly; SameSite=Strict; Max-Age=3600"), "{line}");
        format!("{secret}; {}", line.split(';').next().unwrap())
    }

    /// A worker does everything that waits.
    async fn work(&self) {
        let halt = tokio::sync::watch::channel(false).1;
        while self.state.office.work_next(WorkLine::Runs, &|| self.state.moment(), &halt).await.unwrap() {}
    }
}

async fn accepted(office: &Office, secret: &str, moment: Moment) -> (Who, String) {
    let session = office.accept(secret, "a quiet river in May", "test", moment).await.unwrap();
    let secret = session.secret.as_str().to_owned();
    (office.who(&secret, moment).await.unwrap().unwrap(), secret)
}

async fn text(response: Response<Body>) -> String {
    String::from_utf8(bytes(response).await).unwrap()
}

async fn bytes(response: Response<Body>) -> Vec<u8> {
    to_bytes(response.into_body(), 1 << 24).await.unwrap().to_vec()
}

#[tokio::test]
async fn a_run_is_asked_for_made_and_read() {
    let server = Server::new().await;
    let form = format!("/sites/{}/run", server.site);
    let (status, page) = server.get(&form).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("value=\"west\"") && page.contains("Nothing was run yet"), "{page}");

    assert!(page.contains("value=\"50\""), "as many runs as on the command line: {page}");
    let wrong = server.post(&form, "mode=evacuate&runs=1&capped=yes&locking=20").await.unwrap_err();
    assert!(wrong.contains("how many seconds a door is locked") && wrong.contains("value=\"20\""), "{wrong}");
    assert!(wrong.contains("name=\"capped\" value=\"yes\" checked"), "what was ticked stays ticked: {wrong}");

    let run = server.post(&form, "mode=evacuate&runs=1").await.unwrap();
    let (_, page) = server.get(&run).await;
    assert!(page.contains("Waits for its turn") && page.contains("http-equiv=\"refresh\""), "{page}");
    assert!(!page.contains("parvis-play"));

    server.work().await;
    let asks_again = Request::get(&run).header("cookie", format!("parvis={}", server.head));
    let asks_again = asks_again.header("hx-request", "true").body(Body::empty()).unwrap();
    assert_eq!(
        server.send(asks_again).await.headers()["hx-refresh"],
        "true",
        "the script loads the page anew"
    );
    let (_, page) = server.get(&run).await;
    for part in ["<parvis-play data-src=\"/runs/", "In half of the runs the last is out", "How sure this is"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("The plan has changed since this run"));

    let (_, play) = server.get(&format!("{run}/play.json")).await;
    let play: serde_json::Value = serde_json::from_str(&play).unwrap();
    assert_eq!((play["people"].as_u64(), play["beside"].is_null()), (Some(30), true));
    let last = play["curves"][0]["values"].as_array().unwrap().last().unwrap().as_u64();
    assert_eq!(last, Some(30), "all are out");
    let (status, _) = server.get(play["place"].as_str().unwrap()).await;
    assert_eq!(status, StatusCode::OK, "the drawing that was run");
    let frames = format!("{}?from=0", play["frames_url"].as_str().unwrap());
    let request = Request::get(frames).header("cookie", format!("parvis={}", server.head));
    let frames = bytes(server.send(request.body(Body::empty()).unwrap()).await).await;
    let count = play["frames"].as_u64().unwrap().min(play["chunk"].as_u64().unwrap());
    assert_eq!(frames.len() as u64, 6 * 30 * count);

    for language in Language::ALL {
        for path in [&form, &run] {
            let (status, page) = server.get_as(&server.head, language.tag(), path).await;
            assert_eq!(status, StatusCode::OK, "{language} {page}");
        }
    }
}

#[tokio::test]
async fn two_runs_stand_beside_one_another_and_say_when_the_plan_has_changed() {
    let server = Server::new().await;
    let form = format!("/sites/{}/run", server.site);
    let whole = server.post(&form, "mode=evacuate&runs=1").await.unwrap();
    let closed = server.post(&form, "mode=evacuate&runs=1&without=west").await.unwrap();
    server.work().await;
    let id = whole.rsplit('/').next().unwrap();
    let (_, page) = server.get(&format!("{closed}?beside={id}")).await;
    assert!(page.contains("Half of these runs are over") && page.contains("beside even"), "{page}");
    let (_, play) = server.get(&format!("{closed}/play.json?beside={id}")).await;
    let play: serde_json::Value = serde_json::from_str(&play).unwrap();
    assert_ne!(play["title"], play["beside"]["title"]);
    assert_eq!(play["beside"]["people"].as_u64(), Some(30));

    let office = &server.state.office;
    let moment = server.state.moment();
    let head = office.who(&server.head, moment).await.unwrap().unwrap();
    let site = office.site(&head, &server.site, moment).await.unwrap();
    let fact = office.fact(&site, "people_peak").unwrap();
    let wish =
        Wish::Known { values: vec!["28".into()], source: "attendance book".into(), date: moment.today };
    let wish = FactWish { key: "people_peak".into(), was: fact.mark, wish };
    office.facts_set(&head, &server.site, &[wish], moment).await.unwrap();
    let (_, page) = server.get(&whole).await;
    assert!(page.contains("The plan has changed since this run"), "{page}");
}

#[tokio::test]
async fn a_run_can_be_stopped_and_what_cannot_be_run_is_said() {
    let server = Server::new().await;
    let form = format!("/sites/{}/run", server.site);
    let page = server.post(&form, "mode=lockdown&runs=7&without=west").await.unwrap_err();
    assert!(page.contains("Exits can be closed only when people leave the building."), "{page}");
    assert!(
        page.contains("value=\"lockdown\" checked") && page.contains("value=\"7\""),
        "what was typed is kept"
    );
    let run = server.post(&form, "mode=evacuate&runs=1").await.unwrap();
    assert_eq!(server.post(&format!("{run}/cancel"), "").await, Ok(run.clone()));
    let (_, page) = server.get(&run).await;
    assert!(page.contains("Stopped") && !page.contains("id=\"progress\""), "{page}");
    let office = &server.state.office;
    let head = office.who(&server.head, server.state.moment()).await.unwrap().unwrap();
    let id = run.rsplit('/').next().unwrap().into();
    assert_eq!(office.run(&head, &id, "", server.state.moment()).await.unwrap().0.state, RunState::Cancelled);
    // An approver sees no run while the plan is being written; whoever is not signed in is asked to.
    assert_eq!(server.get_as(&server.approver, "en", &run).await.0, StatusCode::FORBIDDEN);
    assert_eq!(server.get_as("nobody", "en", &run).await.0, StatusCode::SEE_OTHER);
    assert_eq!(server.get("/runs/0").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_is_there_at_a_time_of_the_day_is_written_down_and_run() {
    let server = Server::new().await;
    let facts = format!("/sites/{}/facts", server.site);
    let periods = format!("/sites/{}/periods", server.site);
    assert!(server.get(&facts).await.1.contains("No time of the day is written down yet"));
    let lunch = "name=Lunch&starts=12:00&ends=13:00&percent=50&source=timetable&date=2026-09-01&room.way=4";
    let page = server.post(&format!("{periods}/new"), &lunch.replace("=50", "=500")).await.unwrap_err();
    assert!(page.contains("a whole number from 0 to 100") && page.contains("value=\"Lunch\""), "{page}");
    let saved = server.post(&format!("{periods}/new"), lunch).await.unwrap();
    assert!(saved.ends_with("/facts#periods"));
    let (_, page) = server.get(&facts).await;
    assert!(page.contains("Lunch, 12:00–13:00") && page.contains("Of 100 people 50 are there"), "{page}");
    let mark = page.split_once("/periods/").unwrap().1.split('"').next().unwrap();
    let (status, page) = server.get(&format!("{periods}/{mark}")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("name=\"room.way\" inputmode=\"numeric\" value=\"4\""), "{page}");

    let form = format!("/sites/{}/run", server.site);
    let shown =
        server.post(&form, "mode=evacuate&runs=1&period=Lunch&room.hall=3&show=yes").await.unwrap_err();
    assert!(shown.contains("<option value=\"Lunch\" selected>"), "{shown}");
    assert!(
        shown.contains(">15</span>")
            && shown.contains("name=\"room.hall\" inputmode=\"numeric\" value=\"3\"")
    );
    let wrong = server.post(&form, "mode=evacuate&runs=1&room.hall=many").await.unwrap_err();
    assert!(wrong.contains("0 or more") && wrong.contains("value=\"many\""), "nothing typed is lost");
    let gone = server.post(&form, "mode=evacuate&runs=1&period=Night").await.unwrap_err();
    assert!(gone.contains("no longer in the dossier"));
    let run =
        server.post(&form, "mode=evacuate&runs=1&period=Lunch&room.hall=3&kind.classroom=").await.unwrap();
    server.work().await;
    let (_, page) = server.get(&run).await;
    for part in [
        "Leave the building; Lunch; own numbers of people",
        "7 of the 30 people who are counted",
        "Time of the day: Lunch, 12:00 to 13:00 (as said by: timetable",
        "nobody has counted it",
        "3 instead of 15",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let (_, play) = server.get(&format!("{run}/play.json")).await;
    let play: serde_json::Value = serde_json::from_str(&play).unwrap();
    assert_eq!(play["people"].as_u64(), Some(7));
    for language in Language::ALL {
        for path in [&facts, &form, &format!("{periods}/{mark}")] {
            let (status, page) = server.get_as(&server.head, language.tag(), path).await;
            assert_eq!(status, StatusCode::OK, "{language} {page}");
        }
    }
    assert!(server.post(&format!("{periods}/{mark}"), "remove=yes").await.is_ok());
    let late = server.post(&format!("{periods}/{mark}"), lunch).await.unwrap_err();
    assert!(late.contains("while you were writing") && late.contains("value=\"Lunch\""), "{late}");
}

#[tokio::test]
async fn an_officer_says_why_before_they_see_runs() {
    let server = Server::new().await;
    let form = format!("/sites/{}/run", server.site);
    let run = server.post(&form, "mode=evacuate&runs=1").await.unwrap();
    server.work().await;
    let play = format!("{run}/play.json");
    let as_officer = async |path: &str| server.get_as(&server.officer, "en", path).await;
    for path in [&form, &run] {
        let (status, page) = as_officer(path).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("id=\"why\" name=\"why\"") && !page.contains("Leave the building"), "{page}");
    }
    assert_eq!(as_officer(&play).await.0, StatusCode::FORBIDDEN);
    let with_reason = server.says(&server.officer, "yearly+review", &run).await;
    let as_officer = async |path: &str| server.get_as(&with_reason, "en", path).await;
    let (_, page) = as_officer(&form).await;
    assert!(
        page.contains(&format!("href=\"{run}\"")) && page.contains("Your role may read the runs"),
        "{page}"
    );
    let (_, page) = as_officer(&run).await;
    assert!(page.contains("How sure this is"), "{page}");
    assert!(page.contains(&format!("data-src=\"{play}\"")), "{page}");
    let (status, text) = as_officer(&play).await;
    assert_eq!(status, StatusCode::OK);
    let play: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(as_officer(play["place"].as_str().unwrap()).await.0, StatusCode::OK);
    let frames = format!("{}?from=0", play["frames_url"].as_str().unwrap());
    let request =
        |who: &str| Request::get(&frames).header("cookie", format!("parvis={who}")).body(Body::empty());
    assert_eq!(server.send(request(&with_reason).unwrap()).await.status(), StatusCode::OK);
    assert_eq!(server.send(request(&server.officer).unwrap()).await.status(), StatusCode::FORBIDDEN);
    let (_, journal) = server.get(&format!("/sites/{}/journal", server.site)).await;
    assert_eq!(
        journal.matches("Looked at runs of the building").count(),
        2,
        "the list, and the run: {journal}"
    );
    assert!(journal.contains("yearly review"));
}
