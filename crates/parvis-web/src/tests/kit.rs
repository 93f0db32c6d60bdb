//! A server on the sample country, and browsers that keep their cookies.

use crate::{Settings, State, router};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use parvis_app::Packs;
use parvis_app::office::{Ground, MasterKey, Moment, Office, Party, SamplePerson, WorkLine};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

/// The clock of all tests: a day in November.
pub fn now() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

/// A server on the sample country.
pub struct Server {
    runtime: Runtime,
    router: Router,
    state: State,
    people: Vec<SamplePerson>,
    /// The id of the sample's school.
    pub site: String,
    signed: BTreeMap<String, BTreeMap<String, String>>,
    _folder: TempDir,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    /// The same, where it is no text.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Where it sends the browser.
    pub fn to(&self) -> &str {
        self.headers.get(LOCATION).map_or("", |to| to.to_str().unwrap())
    }
}

/// Bytes that never repeat within a test.
fn random() -> parvis_app::office::Random {
    let count = AtomicU64::new(1);
    Arc::new(move |bytes: &mut [u8]| {
        for chunk in bytes.chunks_mut(8) {
            let mixed = count.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
        }
    })
}

/// An empty office in a folder.
async fn office(folder: &Path) -> Office {
    let database = folder.join("parvis.sqlite").to_str().unwrap().to_owned();
    let master = MasterKey::new(&[7; 32]);
    let files = folder.join("files");
    let ground = Ground { database: &database, folder: &files, master, random: random() };
    Office::open(ground, Packs::embedded()).await.unwrap()
}

/// How servers of tests are run.
pub fn settings() -> Settings {
    Settings {
        https: false,
        party: Party::at("https://parvis.example"),
        requests_per_second: 0,
        trusts_forwarded: false,
        header_patience: Duration::from_secs(30),
        clock: now,
        zone: TimeZone::UTC,
    }
}

/// What an empty server is served with.
pub async fn state(folder: &Path, change: impl FnOnce(&mut Settings)) -> State {
    let mut settings = settings();
    change(&mut settings);
    State::new(office(folder).await, settings)
}

impl Server {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let moment = Moment { now: now(), today: now().to_zoned(TimeZone::UTC).date() };
        let (office, people) = runtime.block_on(async {
            let office = office(folder.path()).await;
            let people = office.sample(moment).await.unwrap();
            (office, people)
        });
        let state = State::new(office, settings());
        let router = router(state.clone());
        // What takes its time is done beside, as where the server is served.
        for line in WorkLine::ALL {
            let halted = tokio::sync::watch::channel(false).1;
            runtime.spawn(crate::shell::serve::work(state.clone(), line, halted));
        }
        Self { runtime, router, state, people, site: String::new(), signed: BTreeMap::new(), _folder: folder }
    }

    /// The same, with everybody of the sample signed in.
    pub fn with_everybody() -> Self {
        let mut server = Self::new();
        let all: Vec<(String, &str, &str)> = server.people.iter().map(link).collect();
        for (link, role, login) in all {
            let mut browser = server.stranger();
            let signed = browser.post(&link, "");
            assert_eq!(signed.status, StatusCode::SEE_OTHER, "{login}");
            let cookies = browser.cookies;
            server.signed.insert(login.to_owned(), cookies.clone());
            server.signed.entry(role.to_owned()).or_insert(cookies);
        }
        let list = server.again("site-head").get("/").body;
        server.site = list.split("/sites/").nth(1).unwrap()[..32].to_owned();
        server
    }

    /// A browser in which somebody of this role, or with this login, is signed in.
    pub fn again(&self, role: &str) -> Browser<'_> {
        Browser { server: self, cookies: self.signed[role].clone() }
    }

    /// The one-time link of somebody.
    pub fn link(&self, role: &str) -> String {
        let person = self.people.iter().find(|person| person.role.word() == role).unwrap();
        link(person).0
    }

    /// Lets so many seconds pass for the clocks of exercises, the first one after `from`.
    pub fn seconds(&self, from: i64, count: i64) {
        for second in from..from + count {
            let now = now() + jiff::SignedDuration::from_secs(second);
            let moment = Moment { now, today: now.to_zoned(TimeZone::UTC).date() };
            self.runtime.block_on(self.state.office.exercises_tick(moment));
        }
    }

    /// A browser of somebody unknown.
    pub fn stranger(&self) -> Browser<'_> {
        Browser { server: self, cookies: BTreeMap::new() }
    }
}

/// The one-time link of somebody, their role and their login.
fn link(person: &SamplePerson) -> (String, &'static str, &'static str) {
    (format!("/sign-in/{}", person.secret.as_str()), person.role.word(), person.login)
}

/// A browser.
#[derive(Clone)]
pub struct Browser<'s> {
    server: &'s Server,
    pub cookies: BTreeMap<String, String>,
}

impl Browser<'_> {
    pub fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap())
    }

    /// Posts a form as this server's own page does.
    pub fn post(&mut self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(form.to_owned()));
        self.send(request.unwrap())
    }

    /// Says why somebody looks at the sample's school, where they are asked.
    pub fn says(&mut self, why: &str) {
        let to = format!("/sites/{}", self.server.site);
        let said = self.post(&format!("{to}/reason"), &format!("why={why}&to={to}"));
        assert_eq!(said.to(), to);
    }

    /// Posts a form that can hold a file: its name and bytes, or none chosen.
    pub fn post_file(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        (name, file): (&str, Option<(&str, &[u8])>),
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--xXx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        let (file, bytes) = file.unwrap_or_default();
        let head =
            format!("--xXx\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n");
        body.extend(format!("{head}Content-Type: application/octet-stream\r\n\r\n").into_bytes());
        body.extend(bytes);
        body.extend(b"\r\n--xXx--\r\n");
        let request = Request::post(path)
            .header(CONTENT_TYPE, "multipart/form-data; boundary=xXx")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body));
        self.send(request.unwrap())
    }

    /// Posts a list of people.
    pub fn upload(&mut self, path: &str, file: &[u8]) -> Answer {
        self.post_file(path, &[], ("file", Some(("list.csv", file))))
    }

    pub fn send(&mut self, mut request: Request<Body>) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(COOKIE, cookies.join("; ").parse().unwrap());
        }
        let get = request.method() == Method::GET;
        let answer = self.server.runtime.block_on(async {
            let response = self.server.router.clone().oneshot(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.unwrap();
            let body = String::from_utf8_lossy(&bytes).into_owned();
            Answer { status: parts.status, headers: parts.headers, body, bytes: bytes.to_vec() }
        });
        assert!(!answer.status.is_server_error(), "{} {}", answer.status, if get { "GET" } else { "POST" });
        for cookie in answer.headers.get_all(SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.into(), value.into());
        }
        answer
    }

    /// The value of a hidden field of a page.
    pub fn hidden(&mut self, path: &str, name: &str) -> String {
        let body = self.get(path).body;
        let field = format!("name=\"{name}\" value=\"");
        body.split(&field).nth(1).unwrap().split('"').next().unwrap().to_owned()
    }
}
