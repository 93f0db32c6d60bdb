//! Machine access: secrets that work and end, the same policies, answers that programs can rely on.

use super::approval::{send, settle};
use super::exercises::{Morning, between};
use super::kit::{Answer, Browser, Server};
use super::script::zip;
use axum::body::Body;
use axum::http::header::AUTHORIZATION;
use axum::http::{Method, Request, StatusCode};
use expect_test::expect;
use serde_json::{Value, json};

/// The secret that somebody makes on the page of their account.
pub(super) fn secret(browser: &mut Browser<'_>, purpose: &str) -> String {
    let page = browser.post("/account/programs", &format!("purpose={purpose}"));
    assert_eq!(page.status, StatusCode::OK);
    page.body.split("<code id=\"made\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

pub(super) fn call(server: &Server, secret: &str, method: Method, path: &str, body: &Value) -> Answer {
    call_for(server, secret, method, path, (body, ""))
}

/// The same, with the reason for it.
pub(super) fn call_for(
    server: &Server,
    secret: &str,
    method: Method,
    path: &str,
    (body, why): (&Value, &str),
) -> Answer {
    let request = Request::builder().method(method).uri(format!("/api/v1{path}"));
    let request = request.header(AUTHORIZATION, format!("Bearer {secret}"));
    let request = request.header("content-type", "application/json").header("parvis-reason", why);
    server.stranger().send(request.body(Body::from(body.to_string())).unwrap())
}

pub(super) fn read(server: &Server, secret: &str, path: &str) -> (StatusCode, Value) {
    let answer = call(server, secret, Method::GET, path, &Value::Null);
    (answer.status, serde_json::from_str(&answer.body).unwrap_or(Value::Null))
}

#[test]
fn a_program_reads_and_writes_as_its_owner() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let (reads, writes) = (secret(&mut head, "reads"), secret(&mut head, "writes"));
    let (_, sites) = read(&server, &reads, "/sites");
    assert_eq!((&sites["all"], &sites["sites"][0]["stage"]), (&json!(1), &json!("draft")));
    let site = format!("/sites/{}", server.site);
    let (_, findings) = read(&server, &reads, &format!("{site}/findings"));
    let first = &findings[0];
    assert_eq!((&first["severity"], &first["standing"]), (&json!("error"), &json!("open")));

    let decide = format!("{site}/findings/{}", first["mark"].as_str().unwrap());
    let decision = json!({ "do": "in-hand", "owner": "City hall", "due": "2026-12-15", "measure": null });
    assert_eq!(call(&server, &reads, Method::POST, &decide, &decision).status, StatusCode::FORBIDDEN);
    assert_eq!(call(&server, &writes, Method::POST, &decide, &decision).status, StatusCode::OK);
    let (_, findings) = read(&server, &reads, &format!("{site}/findings"));
    assert_eq!(findings[0]["decided"], "City hall sees to it by 15 December 2026.");

    let (_, facts) = read(&server, &reads, &format!("{site}/facts"));
    let pupils = facts.as_array().unwrap().iter().find(|fact| fact["key"] == "pupils").unwrap();
    let wish = |was: Value| json!({ "values": ["777"], "source": "register", "was": was });
    let put = |was: Value| call(&server, &writes, Method::PUT, &format!("{site}/facts/pupils"), &wish(was));
    assert_eq!(put(json!("0")).status, StatusCode::CONFLICT, "it was not so when this was written");
    assert_eq!(put(pupils["mark"].clone()).status, StatusCode::OK);
    assert_eq!(
        call(&server, &reads, Method::GET, &format!("{site}/plan.pdf?part=responders"), &Value::Null).status,
        StatusCode::OK
    );
    assert_eq!(read(&server, &reads, "/explain/E203").1["code"], "E203");

    let add = |secret: &str, name: &str| {
        let request = Request::post(format!("/api/v1{site}/files?shows=blueprint&name={name}"));
        let request = request.header(AUTHORIZATION, format!("Bearer {secret}"));
        server.stranger().send(request.body(Body::from("%PDF-1.7")).unwrap())
    };
    assert_eq!(add(&reads, "east.pdf").status, StatusCode::FORBIDDEN);
    assert_eq!(add(&writes, "east.png").status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(add(&writes, "east.pdf").status, StatusCode::OK);
    let (_, files) = read(&server, &reads, &format!("{site}/files"));
    assert_eq!(
        (&files[0]["name"], &files[0]["shows"], &files[0]["bytes"]),
        (&json!("east.pdf"), &json!("blueprint"), &json!(8))
    );
    let file = format!("{site}/files/{}", files[0]["id"].as_str().unwrap());
    assert_eq!(call(&server, &reads, Method::GET, &file, &Value::Null).bytes, b"%PDF-1.7");
}

#[test]
fn what_a_program_may_not_is_said_in_json() {
    let server = Server::with_everybody();
    let secret = secret(&mut server.again("police"), "writes");
    let site = format!("/sites/{}", server.site);
    let mut table = String::new();
    for (secret, method, path, body) in [
        ("", Method::GET, "/sites".to_owned(), Value::Null),
        ("a guess", Method::GET, "/sites".to_owned(), Value::Null),
        (secret.as_str(), Method::GET, format!("{site}/facts"), Value::Null),
        (secret.as_str(), Method::GET, "/sites/0".to_owned(), Value::Null),
        (secret.as_str(), Method::GET, "/sites?page=x".to_owned(), Value::Null),
        (secret.as_str(), Method::GET, "/nowhere".to_owned(), Value::Null),
        (secret.as_str(), Method::POST, format!("{site}/runs"), json!({ "alarm": "evacuate", "runs": 1 })),
        (secret.as_str(), Method::POST, format!("{site}/runs"), json!({ "alarm": "fly" })),
        (secret.as_str(), Method::POST, "/engines/check".to_owned(), json!("no zip")),
        (secret.as_str(), Method::GET, "/explain/E999".to_owned(), Value::Null),
    ] {
        let answer = call(&server, secret, method.clone(), &path, &body);
        let problem: Value = serde_json::from_str(&answer.body).unwrap();
        let path = path.replace(&server.site, "…");
        table.push_str(&format!("{method} {path}: {} {}\n", answer.status.as_u16(), problem["error"]));
    }
    expect![[r#"
        GET /sites: 401 "unknown"
        GET /sites: 401 "unknown"
        GET /sites/…/facts: 403 "error-not-allowed"
        GET /sites/0: 404 "error-no-such"
        GET /sites?page=x: 400 "request"
        GET /nowhere: 404 "error-no-such"
        POST /sites/…/runs: 403 "error-not-allowed"
        POST /sites/…/runs: 422 "request"
        POST /engines/check: 422 "request"
        GET /explain/E999: 404 "error-no-such"
    "#]]
    .assert_eq(&table);
}

#[test]
fn a_secret_that_ended_opens_nothing() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let secret = secret(&mut head, "reads");
    assert_eq!(read(&server, &secret, "/sites").0, StatusCode::OK);
    let page = head.get("/account").body;
    let end = page.split("action=\"/account/programs/").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(head.post(&format!("/account/programs/{end}"), "").status, StatusCode::SEE_OTHER);
    assert_eq!(read(&server, &secret, "/sites").0, StatusCode::UNAUTHORIZED);
}

#[test]
fn a_dossier_is_checked_without_being_kept() {
    let server = Server::with_everybody();
    let secret = secret(&mut server.again("police"), "writes");
    let dossier = parvis_app::dossiers::example(parvis_app::Packs::embedded()).dossier.unwrap();
    let zip = parvis_app::dossiers::zip("school.zip", &dossier).unwrap();
    let request = Request::post("/api/v1/engines/check").header(AUTHORIZATION, format!("Bearer {secret}"));
    let answer = server.stranger().send(request.body(Body::from(zip)).unwrap());
    let checked: Value = serde_json::from_str(&answer.body).unwrap();
    assert!(checked["findings"].as_array().unwrap().len() > 50, "{checked}");
    assert!(!checked["classes"].as_array().unwrap().is_empty());
}

#[test]
fn the_people_of_a_dossier_are_run_without_keeping_it() {
    let server = Server::with_everybody();
    let secret = secret(&mut server.again("police"), "writes");
    let site = include_bytes!("../../../parvis-app/src/small/site.toml").as_slice();
    let plan = include_bytes!("../../../parvis-app/src/small/plan.geojson").as_slice();
    let text = |bytes| std::str::from_utf8(bytes).unwrap();
    let dossier = zip(&[("site.toml", text(site)), ("plan.geojson", text(plan))]);
    let ask = |bytes: &[u8], query: &str| {
        let request = Request::post(format!("/api/v1/engines/evacuate?{query}"));
        let request = request.header(AUTHORIZATION, format!("Bearer {secret}"));
        server.stranger().send(request.body(Body::from(bytes.to_vec())).unwrap())
    };
    let done = |answer: &Answer| {
        assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.body);
        let made: Value = serde_json::from_str(&answer.body).unwrap();
        let path = format!("/jobs/{}", made["id"].as_str().unwrap());
        for _ in 0..600 {
            let (_, job) = read(&server, &secret, &path);
            if job["state"] != "queued" && job["state"] != "running" {
                return (path, job);
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("it does not come to its end")
    };
    assert_eq!(ask(&dossier, "alarm=fly&runs=1").status, StatusCode::BAD_REQUEST);
    let (path, job) = done(&ask(&dossier, "alarm=evacuate&runs=2"));
    assert_eq!((&job["state"], &job["found"]["people"]), (&json!("done"), &json!(30)), "{job}");
    assert!(!job["found"]["says"].as_array().unwrap().is_empty(), "{job}");
    let mut officer = server.again("ministry");
    let other = self::secret(&mut officer, "reads");
    assert_eq!(read(&server, &other, &path).0, StatusCode::NOT_FOUND, "somebody else's");
    for (bytes, query, says) in [
        (b"no zip".as_slice(), "alarm=evacuate&runs=1", "dossier.zip"),
        (&dossier, "alarm=evacuate&runs=0", "Say how many runs"),
    ] {
        let (_, job) = done(&ask(bytes, query));
        assert!(job["refused"][0]["says"].as_str().unwrap().contains(says), "{job}");
    }
}

#[test]
fn a_plan_is_approved_part_by_part() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    settle(&mut head, &server.site);
    assert_eq!(send(&mut head, &server.site), StatusCode::SEE_OTHER);
    let secret = secret(&mut server.again("approver"), "writes");
    let path = format!("/sites/{}/approval", server.site);
    let (_, approval) = read(&server, &secret, &path);
    let turn = &approval["turn"];
    let part = |at: usize| turn["parts"][at]["part"].as_str().unwrap().to_owned();
    let answer = |verdict: &str, submission: &Value| {
        let parts = json!({ part(0): "approved", part(1): "change" });
        let body =
            json!({ "submission": submission, "verdict": verdict, "words": "the gate", "parts": parts });
        call(&server, &secret, Method::POST, &path, &body)
    };
    let whole = answer("approved", &turn["submission"]);
    assert!(whole.body.contains("slip-answer-parts"), "{}", whole.body);
    assert!(answer("conditional", &json!("0")).body.contains("slip-answer-gone"));
    let answered = answer("conditional", &turn["submission"]);
    assert_eq!(answered.status, StatusCode::OK, "{}", answered.body);
    let approval: Value = serde_json::from_str(&answered.body).unwrap();
    assert_eq!(approval["turn"]["given"], "conditional");
    let of = |name: String| {
        let parts = approval["turn"]["parts"].as_array().unwrap();
        parts.iter().find(|part| part["part"] == name.as_str()).unwrap()["answer"].clone()
    };
    assert_eq!((of(part(0)), of(part(1)), of(part(2))), (json!("approved"), json!("change"), Value::Null));
}

#[test]
fn exercises_and_drills_are_listed_and_reported() {
    let server = Server::with_everybody();
    let id = Morning::begun(&server).id;
    let leads = secret(&mut server.again("ministry-officer"), "reads");
    let (_, all) = read(&server, &leads, "/exercises");
    assert_eq!((&all[0]["id"], &all[0]["scenario"]), (&json!(id), &json!("mall")), "{all}");
    assert_eq!(read(&server, &leads, &format!("/exercises/{id}")).1, all[0]);
    let (status, report) = read(&server, &leads, &format!("/exercises/{id}/report"));
    assert!(status == StatusCode::OK && report["sections"].is_array(), "{report}");
    assert_eq!(read(&server, &leads, &format!("/exercises/{id}/report?outside=true")).0, StatusCode::OK);
    let other = secret(&mut server.again("approver"), "reads");
    assert_eq!(read(&server, &other, "/exercises").1, json!([]));
    for path in [format!("/exercises/{id}"), format!("/exercises/{id}/report"), format!("/drills/{id}")] {
        assert_eq!(read(&server, &other, &path).0, StatusCode::NOT_FOUND, "{path}");
    }
    let drills = format!("/sites/{}/drills", server.site);
    assert_eq!(read(&server, &other, &drills).0, StatusCode::FORBIDDEN);
    let mut head = server.again("site-head");
    let page = head.get(&drills).body;
    let (room, group) =
        (between(&page, "name=\"room\" value=\"", "\""), between(&page, "name=\"group\" value=\"", "\""));
    let form =
        format!("kind=evacuation&date=2026-12-01&announced=yes&group={group}&room={room}&people-{room}=20");
    let made = head.post(&drills, &form);
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let own = secret(&mut head, "reads");
    let (_, list) = read(&server, &own, &drills);
    assert_eq!((&list[0]["kind"], &list[0]["phase"]), (&json!("evacuation"), &json!("planned")), "{list}");
    let drill = format!("/drills/{}", list[0]["id"].as_str().unwrap());
    assert_eq!(read(&server, &own, &drill).1, list[0]);
    let (status, report) = read(&server, &own, &format!("{drill}/report"));
    assert!(status == StatusCode::OK && report.is_object(), "{report}");
    for path in [drill.clone(), format!("{drill}/report")] {
        assert_ne!(read(&server, &other, &path).0, StatusCode::OK, "{path}");
    }
    let journal = head.get(&format!("/sites/{}/journal", server.site)).body;
    assert!(journal.contains("Set up an exercise or a drill"), "{journal}");
}

#[test]
fn a_run_is_read_with_a_reason_where_one_is_needed() {
    let server = Server::with_everybody();
    let writes = secret(&mut server.again("site-head"), "writes");
    let runs = format!("/sites/{}/runs", server.site);
    let asked = call(&server, &writes, Method::POST, &runs, &json!({ "alarm": "shelter", "runs": 1 }));
    let made: Value = serde_json::from_str(&asked.body).unwrap();
    let path = format!("/runs/{}", made["id"].as_str().unwrap());
    let officer = secret(&mut server.again("ministry-officer"), "reads");
    assert_eq!(read(&server, &officer, &path).0, StatusCode::FORBIDDEN);
    let why = "%D0%BF%D1%80%D0%BE%D0%B2%D0%B5%D1%80%D0%BA%D0%B0 yearly";
    let looked = call_for(&server, &officer, Method::GET, &path, (&Value::Null, why));
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
    assert_eq!(read(&server, &officer, &format!("{path}?why=yearly")).0, StatusCode::FORBIDDEN);
    let journal = server.again("site-head").get(&format!("/sites/{}/journal", server.site)).body;
    assert!(journal.contains("проверка yearly"), "{journal}");
    // It is over before the server is: what runs would be waited for.
    call(&server, &writes, Method::POST, &format!("{path}/cancel"), &Value::Null);
    while read(&server, &writes, &path).1["state"] == "running" {
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

#[test]
fn a_calendar_tells_days_and_no_finding() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let list = head.get(&format!("/sites/{}/findings?only=error", server.site)).body;
    let address = format!("href=\"/sites/{}/findings/", server.site);
    let mark = list.split(&address).nth(1).unwrap().split('"').next().unwrap().to_owned();
    head.post(&format!("/sites/{}/findings/{mark}", server.site), "do=in-hand&owner=City&due=2026-12-15");
    // Who writes the dossier is told on the first page, too, with the way there.
    let due = format!("href=\"/sites/{}/findings/{mark}\"", server.site);
    for (role, told) in [("site-head", true), ("adviser", false)] {
        let first = server.again(role).get("/").body;
        assert_eq!(first.contains(&due) && first.contains("Due soon"), told, "{role}");
    }
    let made = secret(&mut head, "calendar");
    assert!(made.starts_with("http"), "a whole address, for the calendar of a telephone: {made}");
    let feed = server.stranger().get(&made[made.find("/calendar/").unwrap()..]);
    assert_eq!(feed.headers["content-type"], "text/calendar; charset=utf-8");
    assert!(
        feed.body.contains("DTSTART;VALUE=DATE:20261215") && feed.body.contains("SUMMARY:Finding "),
        "{}",
        feed.body
    );
    assert!(!feed.body.contains("City"), "no word of what was decided");
    assert_eq!(server.stranger().get("/calendar/guess.ics").status, StatusCode::GONE);
}

#[test]
fn the_description_names_every_address() {
    let server = Server::new();
    let answer = server.stranger().get("/api/v1/openapi.json");
    let described: Value = serde_json::from_str(&answer.body).unwrap();
    let paths: Vec<&String> = described["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths.len(), 77, "{paths:?}");
    assert_eq!(described["components"]["securitySchemes"]["program"]["scheme"], "bearer");
}

#[test]
fn numbers_are_for_whoever_runs_the_server() {
    let server = Server::with_everybody();
    let metrics = |secret: &str| {
        let request = Request::get("/metrics").header(AUTHORIZATION, format!("Bearer {secret}"));
        server.stranger().send(request.body(Body::empty()).unwrap())
    };
    let (head, ministry) =
        (secret(&mut server.again("site-head"), "reads"), secret(&mut server.again("ministry"), "reads"));
    assert_eq!(metrics("").status, StatusCode::UNAUTHORIZED);
    assert_eq!(metrics(&head).status, StatusCode::FORBIDDEN);
    server.again("site-head").get(&format!("/sites/{}/findings?only=error", server.site));
    let numbers = metrics(&ministry).body;
    let line = "parvis_requests_total{method=\"GET\",route=\"/sites/{site}/findings\",status=\"200\"} 1";
    assert!(numbers.contains(line), "{numbers}");
    assert!(!numbers.contains(&server.site), "no id");
    assert!(numbers.contains("parvis_jobs{state=\"running\"} 0"), "{numbers}");
    assert_eq!(server.again("site-head").get("/server").status, StatusCode::FORBIDDEN);
    assert_eq!(server.again("ministry").get("/server").status, StatusCode::OK);
}
