//! Exercises through the router: coming in, who sees and does what, what strangers get, the report at the end.

use super::kit::{Answer, Browser, Server};
use axum::http::StatusCode;
use expect_test::expect;
use parvis_core::Language;

/// An exercise of the mall scenario with two tables, set up by the ministry.
struct Morning<'s> {
    server: &'s Server,
    lead: Browser<'s>,
    id: String,
    code: String,
}

impl<'s> Morning<'s> {
    fn begun(server: &'s Server) -> Self {
        let mut lead = server.again("ministry-officer");
        let place = lead.get("/exercises").body;
        let place = between(&place, "<option value=\"", "\"");
        let form = format!(
            "scenario=mall&place={place}&tables=2&nation=KZ&nation=UZ&others=Guests&language=en&language=ru&days=30"
        );
        let made = lead.post("/exercises", &form);
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        let id = made.to().rsplit('/').next().unwrap().to_owned();
        lead.get(&format!("/exercises/{id}"));
        let console = lead.get(&format!("/play/{id}/console")).body;
        let code = between(&console, "class=\"x-code\">", "<").replace(' ', "");
        Self { server, lead, id, code }
    }

    /// Somebody comes in by the six digits.
    fn join(&self, nation: &str, table: &str, language: &str, name: &str) -> Browser<'s> {
        let mut browser = self.server.stranger();
        let door = browser.post("/join", &format!("code={}", self.code));
        assert_eq!(door.to(), format!("/join/{}", self.id));
        let form = format!("nation={nation}&table={table}&language={language}&name={name}");
        let joined = browser.post(&format!("/join/{}", self.id), &form);
        assert_eq!(joined.to(), format!("/play/{}", self.id), "{}", joined.body);
        browser
    }

    fn act(&self, browser: &mut Browser<'_>, form: &str) -> Answer {
        browser.post(&format!("/play/{}/do", self.id), form)
    }

    /// Those who lead do something that must work.
    fn leads(&mut self, form: &str) {
        let mut lead = self.lead.clone();
        let done = self.act(&mut lead, form);
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{form}: {}", done.body);
    }

    fn screen(&self, browser: &mut Browser<'_>, screen: &str) -> Answer {
        browser.get(&format!("/play/{}/{screen}", self.id))
    }

    /// Gives somebody a role: the id of the person stands on the console beside their name.
    fn appoint(&mut self, name: &str, role: &str) {
        let mut lead = self.lead.clone();
        let console = self.screen(&mut lead, "console").body;
        let line = console.split("<li>").find(|line| line.contains(&format!(">{name}<"))).unwrap();
        let who = between(line, "name=\"who\" value=\"", "\"");
        self.leads(&format!("do=appoint&who={who}&role={role}"));
    }
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    text.split(start).nth(1).unwrap_or_else(|| panic!("no {start} in {text}")).split(end).next().unwrap()
}

#[test]
fn an_inject_is_let_out_answered_and_reported() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "ru", "Aigul");
    let mut karim = morning.join("UZ", "1", "en", "Karim");
    morning.leads("do=start");
    morning.leads("do=module-begin&module=M1");
    morning.leads("do=release&inject=I01");
    assert!(morning.screen(&mut aigul, "table").body.contains("Сотрудница стойки"), "in Russian");
    assert!(morning.screen(&mut karim, "table").body.contains("An employee of the information desk"));

    let answer = "do=answer&kind=measures&task=T1&table=1&nation=KZ&item=inform-police&item=name-decision-owner\
        &rank.name-decision-owner=1&rank.inform-police=2&text=Police+first&key=k1&seq=9";
    let told = morning.act(&mut aigul, answer);
    let again = morning.act(&mut aigul, answer);
    assert_eq!((told.status, again.status), (StatusCode::OK, StatusCode::OK));
    assert!(told.body.contains("\"says\":null"), "{}", told.body);

    let mut lead = morning.lead.clone();
    let compare = morning.screen(&mut lead, "compare").body;
    assert!(compare.contains("Police first") && compare.contains("No answer"), "{compare}");
    morning.leads("do=end");
    let report = morning.screen(&mut lead, "report").body;
    for said in ["Bomb threat at a shopping mall", "An employee of the information desk"] {
        assert!(report.contains(said), "{said}");
    }
    assert!(!report.contains("Aigul"), "no name stands in a report");
    let json = morning.screen(&mut lead, "report/report.json");
    assert!(json.body.contains("\"reach\": \"room\""), "{}", json.body);
    let outside = morning.screen(&mut lead, "report/matrix.csv?reach=outside").body;
    assert!(outside.contains("withheld") && !outside.contains("chosen,1"), "{outside}");
    let pdf = morning.screen(&mut lead, "report/report.pdf");
    assert!(pdf.body.starts_with("%PDF"));
}

#[test]
fn who_sees_which_screen() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut table = String::new();
    let roles = ["player", "scribe", "delegate", "controller", "evaluator", "interpreter", "observer"];
    for role in roles {
        let mut browser = morning.join("KZ", "1", "en", role);
        if role != "player" {
            morning.appoint(role, role);
        }
        let seen = ["table", "console", "evaluate", "interpret", "compare", "release", "wall", "report"];
        let seen = seen.map(|screen| morning.screen(&mut browser, screen).status.as_u16().to_string());
        table.push_str(&format!("{role:12}{}\n", seen.join(" ")));
    }
    // The columns: table, console, evaluate, interpret, compare, release, wall, report.
    expect![[r#"
        player      200 303 303 303 303 303 200 404
        scribe      200 303 303 303 303 303 200 404
        delegate    200 303 303 303 303 200 200 404
        controller  200 200 303 200 303 303 200 404
        evaluator   303 303 200 303 200 303 200 404
        interpreter 303 303 303 200 303 303 200 404
        observer    303 303 303 303 303 303 200 404
    "#]]
    .assert_eq(&table);
}

#[test]
fn players_do_nothing_that_leads() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut player = morning.join("KZ", "1", "en", "Karim");
    for form in [
        "do=start",
        "do=end",
        "do=module-begin&module=M1",
        "do=release&inject=I01",
        "do=appoint&who=p-1&role=director",
        "do=answer&kind=text&task=T6&table=2&text=Of+another+table",
        "do=cell&nation=UZ&cell=T1/x&fate=released",
        "do=nothing-known",
    ] {
        let refused = morning.act(&mut player, &format!("{form}&key=k-{form}"));
        assert_eq!(refused.status, StatusCode::CONFLICT, "{form}: {}", refused.body);
        let plain = morning.act(&mut player, &format!("{form}&back=/play/{}/table", morning.id));
        assert_eq!(plain.status, StatusCode::CONFLICT, "{form}");
        assert!(plain.body.contains("role=\"alert\""), "{form}");
    }
    morning.leads("do=start");
}

#[test]
fn strangers_come_in_by_the_door_only() {
    let server = Server::with_everybody();
    let morning = Morning::begun(&server);
    let other = Morning::begun(&server);
    let mut stranger = server.stranger();
    let door = format!("/join/{}", morning.id);
    assert_eq!(morning.screen(&mut stranger, "table").to(), door);
    assert_eq!(morning.screen(&mut stranger, "wall/stream").status, StatusCode::NOT_FOUND);
    for page in ["report", "report/report.json", "papers", "papers/facilitator.pdf", "nation.pdf", "qr.svg"] {
        assert_eq!(morning.screen(&mut stranger, page).status, StatusCode::NOT_FOUND, "{page}");
    }
    assert_eq!(morning.act(&mut stranger, "do=start&key=k").status, StatusCode::GONE);
    assert_eq!(
        stranger.get(&format!("/exercises/{}", morning.id)).to(),
        format!("/sign-in?to=/exercises/{}", morning.id)
    );
    // A seat elsewhere is none here, under its own name or under this one's.
    let mut guest = other.join("KZ", "1", "en", "Guest");
    assert_eq!(morning.screen(&mut guest, "table").to(), door);
    let secret = guest.cookies[&format!("seat-{}", other.id)].clone();
    guest.cookies.insert(format!("seat-{}", morning.id), secret);
    assert_eq!(morning.screen(&mut guest, "table").to(), door);
    // The papers of those who lead are theirs.
    let mut player = morning.join("KZ", "1", "en", "Player");
    assert_eq!(morning.screen(&mut player, "papers/facilitator.pdf").status, StatusCode::NOT_FOUND);
    assert_eq!(morning.screen(&mut player, "papers/manual.docx").status, StatusCode::OK);
    for role in ["adviser", "approver", "responder"] {
        assert!(server.again(role).get(&format!("/exercises/{}", morning.id)).status.is_client_error());
    }
}

#[test]
fn nobody_guesses_a_code() {
    let server = Server::with_everybody();
    let morning = Morning::begun(&server);
    let mut stranger = server.stranger();
    let wrong = if morning.code == "000000" { "000001" } else { "000000" };
    for _ in 0..100 {
        assert_eq!(stranger.post("/join", &format!("code={wrong}")).status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let right = format!("code={}", morning.code);
    assert_eq!(stranger.post("/join", &right).status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(stranger.get(&format!("/join/{}", morning.code)).status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(
        stranger.get(&format!("/join/{}", morning.id)).status,
        StatusCode::OK,
        "a picture still opens"
    );
}

#[test]
fn what_players_type_is_text() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let script = "%3Cscript%3Ealert(1)%3C/script%3E%3C!--part:x--%3E";
    let mut player = morning.join("KZ", "1", "en", script);
    morning.leads("do=start");
    morning.leads("do=module-begin&module=M1");
    morning.leads("do=release&inject=I01");
    for form in ["do=line&task=T1", "do=park", "do=decide&owner=x", "do=answer&kind=measures&task=T1&table=1"]
    {
        let done = morning.act(&mut player, &format!("{form}&text={script}&key=k-{form}"));
        assert_eq!(done.status, StatusCode::OK, "{form}: {}", done.body);
    }
    morning.leads(&format!("do=post&from=social&text={script}"));
    let mut lead = morning.lead.clone();
    for screen in ["console", "compare", "interpret", "media", "wall", "evaluate", "report"] {
        let body = morning.screen(&mut lead, screen).body;
        assert!(!body.contains("<script>alert") && !body.contains("<!--part:"), "{screen}");
    }
    assert!(!morning.screen(&mut player, "table").body.contains("<script>alert"));
}

#[test]
fn every_screen_speaks_every_language() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut player = morning.join("KZ", "1", "en", "Aigul");
    morning.leads("do=start");
    morning.leads("do=module-begin&module=M1");
    morning.leads("do=release&inject=I01");
    for language in Language::ALL {
        let tag = language.tag();
        for (browser, screens) in [
            (
                &mut morning.lead.clone(),
                &["console", "evaluate", "interpret", "compare", "media", "wall", "report", "papers"][..],
            ),
            (&mut player, &["table"][..]),
        ] {
            browser.cookies.insert("language".into(), tag.into());
            for path in ["/exercises", "/join"]
                .map(str::to_owned)
                .into_iter()
                .chain(screens.iter().map(|screen| format!("/play/{}/{screen}", morning.id)))
            {
                let body = browser.get(&path).body;
                let stranger = !browser.cookies.contains_key("parvis");
                if path != "/exercises" || !stranger {
                    assert!(body.contains(&format!("<html lang=\"{language}\"")), "{language} {path}");
                }
                // A message that is in no language shows as its bare id.
                for start in [">live-", ">exercise", ">join-", ">nation-", "\"live-", ">slip-", ">play-"] {
                    assert!(
                        !body.contains(start),
                        "{language} {path} {start}: {}",
                        between(&body, start, "<")
                    );
                }
            }
        }
    }
}
