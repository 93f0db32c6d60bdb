//! What pages can do with a site, done by programs: for who may, for who may not, and what cannot be.

use super::api::{call, call_for, read, secret};
use super::kit::{Answer, Server};
use axum::body::Body;
use axum::http::header::AUTHORIZATION;
use axum::http::{Method, Request, StatusCode};
use expect_test::{Expect, expect};
use serde_json::{Value, json};

const PUT: Method = Method::PUT;
const POST: Method = Method::POST;
const DELETE: Method = Method::DELETE;

/// The head of the school, and an agency that sees nothing of a plan that is being written.
struct Programs {
    server: Server,
    head: String,
    other: String,
}

impl Programs {
    fn new() -> Self {
        let server = Server::with_everybody();
        let head = secret(&mut server.again("site-head"), "writes");
        let other = secret(&mut server.again("police"), "writes");
        Self { server, head, other }
    }

    fn path(&self, end: &str) -> String {
        format!("/sites/{}{end}", self.server.site)
    }

    /// What somebody who may reads.
    fn read(&self, end: &str) -> Value {
        let (status, value) = read(&self.server, &self.head, &self.path(end));
        assert_eq!(status, StatusCode::OK, "{end}: {value}");
        value
    }

    /// What somebody who may changes.
    fn change(&self, method: Method, end: &str, body: &Value) -> Value {
        let answer = call(&self.server, &self.head, method, &self.path(end), body);
        assert!(answer.status.is_success(), "{end}: {}", answer.body);
        serde_json::from_str(&answer.body).unwrap_or(Value::Null)
    }

    /// How it goes: for who may not, with what cannot be, and as it should be.
    fn tried(&self, method: &Method, end: &str, (bad, good): (&Value, &Value)) -> String {
        let path = self.path(end);
        let not = call(&self.server, &self.other, method.clone(), &path, good);
        let bad = call(&self.server, &self.head, method.clone(), &path, bad);
        let good = call(&self.server, &self.head, method.clone(), &path, good);
        let end = end.split('?').next().unwrap();
        format!("{method} {end}: {}; {}; {}\n", word(&not), word(&bad), word(&good))
    }
}

/// The status of an answer, and its error if it is one.
fn word(answer: &Answer) -> String {
    let error = serde_json::from_str::<Value>(&answer.body)
        .ok()
        .and_then(|it| it["error"].as_str().map(str::to_owned));
    format!("{} {}", answer.status.as_u16(), error.unwrap_or_default()).trim().to_owned()
}

fn check(tried: &[String], expected: Expect) {
    expected.assert_eq(&tried.concat());
}

/// The row of a list whose field says this.
fn row(list: &Value, field: &str, says: &str) -> Value {
    let found = list.as_array().unwrap().iter().find(|row| row[field] == says);
    found.unwrap_or_else(|| panic!("no {says} in {list}")).clone()
}

#[test]
fn people_and_roles_are_changed() {
    let it = Programs::new();
    let guard = json!({ "function": "Guard", "phone": "+7 700 000 09 09", "source": "staff list" });
    let mut tried = vec![it.tried(&POST, "/people", (&json!({ "function": " ", "source": "list" }), &guard))];
    let made = row(&it.read("/people"), "function", "Guard");
    assert_eq!(
        (&made["phone"]["source"], &made["phone"]["date"]),
        (&json!("staff list"), &json!("2026-11-22"))
    );
    let id = made["id"].as_str().unwrap();
    let wish = |was: &Value| json!({ "function": "Night guard", "source": "staff list", "was": was });
    let person = format!("/people/{id}");
    tried.push(it.tried(&PUT, &person, (&wish(&json!("another")), &wish(&made["mark"]))));
    let alarm = row(&it.read("/roles"), "key", "alarm");
    let role = |holder: &str| json!({ "holder": holder, "was": alarm["mark"] });
    tried.push(it.tried(&PUT, "/roles/alarm", (&role("nobody"), &role(id))));
    assert_eq!(row(&it.read("/roles"), "key", "alarm")["holder"], id);
    assert_eq!(row(&it.read("/people"), "id", id)["roles"], json!(["alarm"]));
    let mark = |list: &str, field: &str, says: &str| {
        it.read(list).as_array().unwrap().iter().find(|row| row[field] == says).unwrap()["mark"].clone()
    };
    for (list, field, says) in [("/roles", "key", "alarm"), ("/people", "id", id)] {
        let now = mark(list, field, says);
        let remove = |was: &str| {
            call(&it.server, &it.head, DELETE, &it.path(&format!("{list}/{says}?was={was}")), &Value::Null)
        };
        assert_eq!(word(&remove("another")), "409 changed");
        let other =
            call(&it.server, &it.other, DELETE, &it.path(&format!("{list}/{says}?was=x")), &Value::Null);
        assert_eq!(word(&other), "403 error-not-allowed");
        assert_eq!(word(&remove(now.as_str().unwrap())), "200");
    }
    check(
        &tried,
        expect![[r#"
        POST /people: 403 error-not-allowed; 422 slip-team-function; 200
        PUT /people/person-1: 403 error-not-allowed; 409 changed; 200
        PUT /roles/alarm: 403 error-not-allowed; 422 slip-team-gone; 200
    "#]],
    );
}

#[test]
fn rooms_and_doors_are_corrected() {
    let it = Programs::new();
    let building = it.read("/building");
    let room = building["rooms"].as_array().unwrap().iter().find(|room| room["use"] == "classroom").unwrap();
    let door = building["doors"].as_array().unwrap().iter().find(|door| door["exit"] == true).unwrap();
    let level = &building["levels"][0];
    let id = |row: &Value| row["id"].as_str().unwrap().to_owned();
    let wish = |people: Value| json!({ "number": "7", "use": "library", "people": people, "lockable": true, "source": "walk", "was": room["mark"] });
    let wide = |width: f64| json!({ "kind": door["kind"], "exit": true, "width": width, "swing": "outward", "source": "walk", "was": door["mark"] });
    let named = |was: &Value| json!({ "name": "Ground", "was": was });
    let tried = [
        it.tried(&PUT, &format!("/rooms/{}", id(room)), (&wish(json!(-1)), &wish(json!(12))))
            .replace(&id(room), "…"),
        it.tried(&PUT, &format!("/doors/{}", id(door)), (&wide(99.0), &wide(1.25))).replace(&id(door), "…"),
        it.tried(
            &PUT,
            &format!("/levels/{}", id(level)),
            (&named(&json!("another")), &named(&level["mark"])),
        )
        .replace(&id(level), "…"),
    ];
    let now = it.read("/building");
    let library = row(&now["rooms"], "id", &id(room));
    assert_eq!(
        (&library["use"], &library["people"]["value"], &library["number"]),
        (&json!("library"), &json!(12), &json!("7"))
    );
    assert_eq!(row(&now["doors"], "id", &id(door))["width"], 1.25);
    let many = |was: &Value| json!({ "rooms": [id(room)], "step_free": true, "source": "walk", "was": was });
    let many = it.tried(&Method::PATCH, "/building", (&many(&building["mark"]), &many(&now["mark"])));
    check(
        &[tried.concat(), many],
        expect![[r#"
        PUT /rooms/…: 403 error-not-allowed; 422 request; 200
        PUT /doors/…: 403 error-not-allowed; 422 slip-building-width; 200
        PUT /levels/…: 403 error-not-allowed; 409 changed; 200
        PATCH /building: 403 error-not-allowed; 409 changed; 200
    "#]],
    );
    let journal = it.server.again("site-head").get(&it.path("/journal")).body;
    assert!(journal.contains("Looked at the drawing"), "{journal}");
}

#[test]
fn measures_are_taken_checked_and_dropped() {
    let it = Programs::new();
    let catalogue = it.read("/catalogue");
    let touches =
        catalogue.as_array().unwrap().iter().find(|measure| measure["touches_rights"] == true).unwrap();
    let number = touches["id"].as_str().unwrap();
    let take = |number: &str| json!({ "catalogue": number });
    let mut tried = vec![it.tried(&POST, "/measures", (&take("m999"), &take(number)))];
    let taken = it
        .read("/measures")
        .as_array()
        .unwrap()
        .iter()
        .rfind(|it| it["catalogue"] == number)
        .unwrap()
        .clone();
    let id = taken["id"].as_str().unwrap();
    let one = format!("/measures/{id}");
    let now = || it.read(&one);
    let level = it.read("/building")["levels"][0]["id"].clone();
    let wish = |days: u32| json!({ "name": "At the gate", "status": "in_place", "retention_days": days, "source": "order", "was": now()["mark"] });
    let check_of = |benefit: u8| json!({ "check": { "aim": "Nobody unseen", "benefit": benefit }, "was": now()["mark"] });
    let camera = |angle: u32| json!({ "level": level, "x": 1, "y": 2, "looks": 90, "angle": angle, "range": 10, "was": now()["mark"] });
    tried.push(it.tried(&PUT, &one, (&wish(99_999), &wish(3))));
    tried.push(it.tried(&PUT, &format!("{one}/rights"), (&check_of(9), &check_of(3))));
    tried.push(it.tried(&PUT, &format!("{one}/cameras/cam-9"), (&camera(0), &camera(90))));
    let full = now();
    assert_eq!((&full["status"], &full["retention_days"]["value"]), (&json!("in_place"), &json!(3)));
    assert_eq!((&full["rights"]["benefit"], &full["cameras"][0]["id"]), (&json!(3), &json!("cam-9")));
    let stale = call(
        &it.server,
        &it.head,
        DELETE,
        &it.path(&format!("{one}/cameras/cam-9?was=another")),
        &Value::Null,
    );
    assert_eq!(word(&stale), "409 changed");
    let mark = |measure: Value| measure["mark"].as_str().unwrap().to_owned();
    it.change(DELETE, &format!("{one}/cameras/cam-9?was={}", mark(now())), &Value::Null);
    let drop = |who: &str, why: &str| {
        let path = it.path(&format!("{one}?was={}", mark(now())));
        word(&call_for(&it.server, who, DELETE, &path, (&Value::Null, why)))
    };
    assert_eq!(drop(&it.other, "no"), "403 error-not-allowed");
    assert_eq!(drop(&it.head, ""), "422 slip-measure-reason");
    assert_eq!(drop(&it.head, "dear"), "200");
    assert_eq!(read(&it.server, &it.head, &it.path(&one)).0, StatusCode::NOT_FOUND);
    assert!(!read(&it.server, &it.other, "/rights-questions").1.as_array().unwrap().is_empty());
    let tried = tried.concat().replace(id, "…");
    check(
        &[tried],
        expect![[r#"
        POST /measures: 403 error-not-allowed; 422 slip-settle-measure; 200
        PUT /measures/…: 403 error-not-allowed; 422 slip-measure-days; 200
        PUT /measures/…/rights: 403 error-not-allowed; 422 slip-choice; 200
        PUT /measures/…/cameras/cam-9: 403 error-not-allowed; 422 slip-camera; 200
    "#]],
    );
}

#[test]
fn the_text_of_a_plan_is_written_by_a_program() {
    let it = Programs::new();
    let new = json!({ "title": "Night shift" });
    let mut tried = vec![it.tried(&POST, "/sections", (&json!({ "title": "" }), &new))];
    let list = it.read("/sections");
    assert_eq!(list["sections"][0]["key"], "night-shift", "{list}");
    assert!(list["missing"].is_array());
    let was = list["sections"][0]["mark"].clone();
    let text = |body: &str| json!({ "title": "Nights", "body": body, "was": was });
    tried.push(it.tried(
        &PUT,
        "/sections/night-shift",
        (&text("{{pupil}}"), &text("{{pupils}} sleep at home.")),
    ));
    let lost = call(&it.server, &it.head, PUT, &it.path("/sections/night-shift"), &text("{{pupil}}"));
    assert!(
        lost.body.contains("Line 1: {{pupil}} stands for nothing. Did you mean {{pupils}}?"),
        "{}",
        lost.body
    );
    let section = it.read("/sections/night-shift");
    assert_eq!(section["body"], "{{pupils}} sleep at home.");
    tried.push(it.tried(&POST, "/sections/night-shift/move", (&json!({ "before": "nowhere" }), &json!({}))));
    let list = it.read("/sections");
    assert_eq!(list["sections"].as_array().unwrap().last().unwrap()["key"], "night-shift");
    let draft = json!({ "body": "Nobody." });
    tried.push(it.tried(&POST, "/sections/night-shift/draft", (&json!({ "text": "" }), &draft)));
    let mark = section["mark"].as_str().unwrap();
    for (was, why, says) in
        [(mark, "", "422 slip-section-why"), ("another", "twice", "409 changed"), (mark, "said twice", "204")]
    {
        let one = it.path(&format!("/sections/night-shift?was={was}"));
        let gone = call_for(&it.server, &it.head, DELETE, &one, (&Value::Null, why));
        assert_eq!(word(&gone), says);
    }
    check(
        &tried,
        expect![[r#"
            POST /sections: 403 error-not-allowed; 422 slip-section-heading; 200
            PUT /sections/night-shift: 403 error-not-allowed; 422 request; 200
            POST /sections/night-shift/move: 403 error-not-allowed; 404 error-no-such; 200
            POST /sections/night-shift/draft: 403 error-not-allowed; 422 request; 200
        "#]],
    );

    let history = it.read("/history");
    assert_eq!(history[0]["why"], "said twice");
    let undo = |number: &Value| format!("/history/{number}/undo");
    let tried = [it.tried(&POST, &undo(&history[0]["number"]), (&Value::Null, &Value::Null))];
    assert!(tried[0].contains("403 error-not-allowed; 204; "), "{}", tried[0]);
    assert_eq!(it.read("/sections/night-shift")["title"], "Nights", "it is there again");
    let first = call(&it.server, &it.head, POST, &it.path("/history/1/undo"), &Value::Null);
    assert_eq!(word(&first), "422 slip-undo-first");
    let journal = it.read("/journal");
    assert!(row(&journal, "what", "dossier.undo")["who"].is_string(), "{journal}");
    for end in [
        "/history",
        "/journal",
        "/sections",
        "/people",
        "/roles",
        "/building",
        "/measures",
        "/periods",
        "/runs",
    ] {
        assert_eq!(read(&it.server, &it.other, &it.path(end)).0, StatusCode::FORBIDDEN, "{end}");
    }
}

#[test]
fn comments_are_said_and_answered() {
    let it = Programs::new();
    let say = |place: &str| json!({ "place": place, "words": "Who rings at night?" });
    let tried = [it.tried(&POST, "/comments", (&say("nowhere"), &say("site")))];
    let comments = it.read("/comments");
    assert_eq!((&comments[0]["place"], &comments[0]["answer"]), (&json!("site"), &Value::Null));
    let answer = format!("/comments/{}/answer", comments[0]["id"].as_str().unwrap());
    let words = |words: &str| json!({ "words": words });
    let answered = it.tried(&POST, &answer, (&words(" "), &words("The guard.")));
    assert_eq!(it.read("/comments")[0]["answer"]["words"], "The guard.");
    let answered = answered.replace(comments[0]["id"].as_str().unwrap(), "…");
    check(
        &[tried.concat(), answered],
        expect![[r#"
        POST /comments: 403 error-not-allowed; 422 slip-comment; 204
        POST /comments/…/answer: 403 error-not-allowed; 422 slip-comment; 204
    "#]],
    );
}

#[test]
fn times_of_the_day_and_where_a_site_lies() {
    let it = Programs::new();
    let lunch = |ends: &str| json!({ "name": "Lunch", "starts": "12:00", "ends": ends, "percent": 60, "source": "timetable" });
    let mut tried = vec![it.tried(&PUT, "/periods", (&lunch("25:00"), &lunch("13:00")))];
    let made = row(&it.read("/periods"), "name", "Lunch");
    let remove = |was: &str| format!("/periods?was={was}");
    let gone = call(&it.server, &it.head, DELETE, &it.path(&remove("another")), &Value::Null);
    assert_eq!(word(&gone), "422 slip-period-changed");
    it.change(DELETE, &remove(made["mark"].as_str().unwrap()), &Value::Null);
    assert_eq!(it.read("/periods"), json!([]));
    tried.push(it.tried(&PUT, "/where", (&json!({ "lon": 71.43 }), &json!({ "lon": 71.43, "lat": 51.13 }))));
    check(
        &tried,
        expect![[r#"
        PUT /periods: 403 error-not-allowed; 422 slip-time; 200
        PUT /where: 403 error-not-allowed; 422 slip-site-where; 204
    "#]],
    );
}

#[test]
fn a_plan_is_sent_and_taken_back() {
    let it = Programs::new();
    super::approval::settle(&mut it.server.again("site-head"), &it.server.site);
    let approvers = it.read("/approval")["approvers"].clone();
    let to: Vec<&Value> = approvers.as_array().unwrap().iter().map(|it| &it["id"]).collect();
    let send = |to: &[&Value]| json!({ "to": to, "until": "2027-11-22" });
    let mut tried = vec![it.tried(&POST, "/approval/send", (&send(&[]), &send(&to)))];
    let sent = it.read("/approval")["submissions"][0].clone();
    let back = |submission: &Value| json!({ "submission": submission });
    tried.push(it.tried(&POST, "/approval/take-back", (&back(&json!("0")), &back(&sent))));
    assert_eq!(it.read("/approval")["sent"], Value::Null);
    check(
        &tried,
        expect![[r#"
        POST /approval/send: 403 error-not-allowed; 422 slip-send-whom; 200
        POST /approval/take-back: 403 error-not-allowed; 404 error-no-such; 200
    "#]],
    );
}

/// Sends bytes to an address.
fn send(server: &Server, secret: &str, path: &str, bytes: &[u8]) -> Answer {
    let request = Request::post(format!("/api/v1{path}")).header(AUTHORIZATION, format!("Bearer {secret}"));
    server.stranger().send(request.body(Body::from(bytes.to_vec())).unwrap())
}

fn json_of(answer: &Answer) -> Value {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

#[test]
fn every_engine_answers_on_a_dossier_that_is_kept_nowhere() {
    let it = Programs::new();
    let (server, secret) = (&it.server, it.other.as_str());
    let packs = parvis_app::Packs::embedded();
    let dossier = parvis_app::dossiers::example(packs).dossier.unwrap();
    let zip = parvis_app::dossiers::zip("school.zip", &dossier).unwrap();

    let class = json_of(&send(server, secret, "/engines/classify", &zip));
    let scheme = &class["schemes"][1];
    assert_eq!((&class["pack"], &scheme["decided"]), (&json!("kz/2021-decree-234"), &json!(true)), "{class}");
    assert!(scheme["reasons"][0]["facts"].is_array(), "{class}");
    let two = "/engines/compare?before=kz/2013-legacy&after=kz/2021-decree-234";
    let compared = json_of(&send(server, secret, two, &zip));
    let all = compared.as_object().unwrap().values().map(|list| list.as_array().unwrap().len());
    assert_eq!(all.sum::<usize>(), 1, "{compared}");
    let none = send(server, secret, "/engines/compare?before=kz/1066&after=kz", &zip);
    assert!(
        none.status == StatusCode::UNPROCESSABLE_ENTITY && none.body.contains("no rule pack"),
        "{}",
        none.body
    );
    assert_eq!(read(server, secret, "/packs").0, StatusCode::OK);

    let page = send(server, secret, "/engines/findings", &zip);
    assert!(
        page.status == StatusCode::OK && page.body.to_lowercase().starts_with("<!doctype html>"),
        "{}",
        page.status
    );
    let card = send(server, secret, "/engines/plan?part=class-card", &zip);
    assert!(card.status == StatusCode::OK && card.bytes.starts_with(b"%PDF"), "{}", card.status);

    let plan = parvis_app::drawings::kept(dossier.plan.as_ref().unwrap()).into_bytes();
    let osm = send(server, secret, "/engines/convert?name=plan.geojson&as=osm&lon=71.43&lat=51.13", &plan);
    assert!(osm.status == StatusCode::OK && osm.body.contains("<osm "), "{}", osm.body);
    let back = send(server, secret, "/engines/convert?name=plan.osm", &osm.bytes);
    assert!(back.status == StatusCode::OK && back.body.contains("\"feature_type\""), "{}", back.status);
    let nowhere = send(server, secret, "/engines/convert?name=plan.geojson&as=osm&lon=71&lat=91", &plan);
    assert!(nowhere.body.contains("no place on Earth"), "{}", nowhere.body);
    assert_eq!(word(&send(server, secret, "/engines/layers?name=a.dxf", b"no drawing")), "422 request");

    let new = json!({ "id": "school-12", "name": "School No. 12", "country": "kz", "language": "kk" });
    let begun = call(server, secret, POST, "/engines/new", &new);
    let checked = json_of(&send(server, secret, "/engines/check", &begun.bytes));
    assert!(!checked["findings"].as_array().unwrap().is_empty(), "{checked}");
    let bad = json!({ "id": "school-12", "name": "School", "country": "Narnia" });
    assert_eq!(word(&call(server, secret, POST, "/engines/new", &bad)), "422 request");
    assert!(read(server, secret, "/explain").1.as_array().unwrap().len() > 50);
    let games = call(server, secret, Method::GET, "/games.pdf", &Value::Null);
    assert!(games.bytes.starts_with(b"%PDF"));
    for path in
        ["/engines/classify", "/engines/findings", "/engines/plan", "/engines/compare?before=kz&after=kz"]
    {
        assert_eq!(word(&send(server, secret, path, b"no zip")), "422 request", "{path}");
    }
    let engines = super::api::secret(&mut server.again("site-head"), "engines");
    assert_eq!(send(server, &engines, "/engines/classify", &zip).status, StatusCode::OK);
    assert_eq!(read(server, &engines, "/sites").1["all"], 0);
    for end in ["", "/facts", "/people", "/measures", "/journal"] {
        assert_eq!(read(server, &engines, &it.path(end)).0, StatusCode::NOT_FOUND, "{end}");
    }
    let reads = super::api::secret(&mut server.again("police"), "reads");
    assert_eq!(word(&send(server, &reads, "/engines/classify", &zip)), "403 only-reads");
}

#[test]
fn a_site_is_classified_and_drawn_for_who_may() {
    let it = Programs::new();
    assert_eq!(it.read("/classification")["schemes"][1]["decided"], true);
    for (end, begins) in [("/findings.html", "<!doctype html>"), ("/drawing?as=geojson&lon=71&lat=51", "{")] {
        let answer = call(&it.server, &it.head, Method::GET, &it.path(end), &Value::Null);
        assert!(
            answer.status == StatusCode::OK && answer.body.to_lowercase().starts_with(begins),
            "{end}: {}",
            answer.body
        );
        let other = call(&it.server, &it.other, Method::GET, &it.path(end), &Value::Null);
        assert_eq!(word(&other), "403 error-not-allowed", "{end}");
    }
    let half = call(&it.server, &it.head, Method::GET, &it.path("/drawing?as=imdf&lon=71"), &Value::Null);
    assert_eq!(word(&half), "422 request");
    assert_eq!(read(&it.server, &it.other, &it.path("/classification")).0, StatusCode::FORBIDDEN);
}

/// What a job came to.
fn done(server: &Server, secret: &str, asked: &Answer, kind: &str) -> (String, Value) {
    assert_eq!(asked.status, StatusCode::ACCEPTED, "{}", asked.body);
    let made: Value = serde_json::from_str(&asked.body).unwrap();
    let path = format!("/{kind}/{}", made["id"].as_str().unwrap());
    for _ in 0..1200 {
        let (_, job) = read(server, secret, &path);
        if job["state"] != "queued" && job["state"] != "running" {
            return (path, job);
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("it does not come to its end")
}

#[test]
fn places_are_read_sites_begun_and_plans_printed() {
    let it = Programs::new();
    let officer = secret(&mut it.server.again("ministry"), "writes");
    let (_, own) = read(&it.server, &officer, "/places");
    let country = format!("/places/{}", own[0]["id"].as_str().unwrap());
    let (_, view) = read(&it.server, &officer, &country);
    assert!(!view["places"].as_array().unwrap().is_empty(), "{view}");
    let city = format!("/places/{}", view["places"][0]["id"].as_str().unwrap());
    let begin = |secret: &str, country: &str| {
        let site = json!({ "name": "School No. 13", "country": country, "kind": "school" });
        call(&it.server, secret, POST, &format!("{city}/begin"), &site)
    };
    assert_eq!(word(&begin(&officer, "Narnia")), "422 slip-site-country");
    assert_eq!(word(&begin(&it.head, "KZ")), "404 error-no-such");
    assert_eq!(word(&begin(&officer, "KZ")), "200");

    let part = json!({ "part": "class-card" });
    let bad = call(&it.server, &it.head, POST, &it.path("/print"), &json!({ "part": "cover" }));
    assert_eq!(word(&bad), "422 request");
    assert_eq!(word(&call(&it.server, &it.other, POST, &it.path("/print"), &part)), "403 error-not-allowed");
    let asked = call(&it.server, &it.head, POST, &it.path("/print"), &part);
    let (path, job) = done(&it.server, &it.head, &asked, "jobs");
    assert_eq!(job["papers"], json!(["class-card.pdf"]), "{job}");
    let paper = call(&it.server, &it.head, Method::GET, &format!("{path}/papers/1"), &Value::Null);
    assert!(paper.bytes.starts_with(b"%PDF"));
    assert_eq!(read(&it.server, &it.head, &format!("{path}/papers/2")).0, StatusCode::NOT_FOUND);
    assert_eq!(read(&it.server, &it.other, &format!("{path}/papers/1")).0, StatusCode::NOT_FOUND);
    let zip = super::script::zip(&[("a/site.toml", "no"), ("b/site.toml", "dossier")]);
    assert_eq!(word(&send(&it.server, &it.head, &format!("{city}/bring"), &zip)), "404 error-no-such");
    let (_, job) =
        done(&it.server, &officer, &send(&it.server, &officer, &format!("{city}/bring"), &zip), "jobs");
    assert!(job["refused"][0]["says"].as_str().unwrap().contains("a/site.toml"), "{job}");
}

#[test]
fn a_run_takes_the_options_of_the_command_line() {
    let it = Programs::new();
    let ask = |more: Value| {
        let mut asked = json!({ "alarm": "evacuate", "runs": 1 });
        asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        call(&it.server, &it.head, POST, &it.path("/runs"), &asked)
    };
    let mut table = String::new();
    for more in [
        json!({ "alarm": "lockdown", "what_if": true }),
        json!({ "alarm_zones": 0 }),
        json!({ "lifts": true, "lift_people": 0 }),
        json!({ "choice": "assigned" }),
        json!({ "choice": "familiar" }),
        json!({ "scenario": "[[door]]\ndoor = \"Narnia\"\nis = \"lost\"\nat = 0" }),
        json!({ "kinds": { "nave": 5 } }),
    ] {
        table.push_str(&format!("{more}: {}\n", word(&ask(more.clone()))));
    }
    expect![[r#"
        {"alarm":"lockdown","what_if":true}: 422 slip-run-hiding
        {"alarm_zones":0}: 422 slip-run-alarm-step
        {"lifts":true,"lift_people":0}: 422 slip-run-lifts
        {"choice":"assigned"}: 422 cli-nobody-sent
        {"choice":"familiar"}: 422 cli-no-entrance
        {"scenario":"[[door]]\ndoor = \"Narnia\"\nis = \"lost\"\nat = 0"}: 422 request
        {"kinds":{"nave":5}}: 422 slip-percent
    "#]]
    .assert_eq(&table);
    let refused = ask(json!({ "scenario": "[[door]]\ndoor = \"Narnia\"\nis = \"lost\"\nat = 0" }));
    assert!(refused.body.contains("scenario.toml") && refused.body.contains("Narnia"), "{}", refused.body);
}

#[test]
fn what_ifs_and_a_scenario_are_run_by_a_program() {
    let it = Programs::new();
    let text = |bytes| std::str::from_utf8(bytes).unwrap();
    let site = text(include_bytes!("../../../parvis-app/src/small/site.toml"));
    let plan = text(include_bytes!("../../../parvis-app/src/small/plan.geojson"));
    let zip = super::script::zip(&[("site.toml", site), ("plan.geojson", plan)]);
    let lost = "%5B%5Bdoor%5D%5D%0Adoor%3D%22west%22%0Ais%3D%22lost%22%0Aat%3D5";
    let query = format!(
        "/engines/evacuate?alarm=evacuate&runs=2&what_if=true&choice=nearest&model=avm&seed=7&scenario={lost}"
    );
    let (path, job) = done(&it.server, &it.other, &send(&it.server, &it.other, &query, &zip), "jobs");
    assert_eq!(job["state"], "done", "{job}");
    let (_, found) = read(&it.server, &it.other, &format!("{path}/document"));
    let asked = &found["asked"];
    assert_eq!(
        (&asked["choice"], &asked["model"], &found["seed"]),
        (&json!("nearest"), &json!("avm"), &json!(7))
    );
    assert!(!found["what_if"].as_array().unwrap().is_empty() && found["compared"].is_object(), "{found}");
    assert_eq!(
        read(&it.server, &it.head, &format!("{path}/document")).0,
        StatusCode::NOT_FOUND,
        "somebody else's"
    );
}
