//! Exercises through the router: coming in, who sees and does what, what strangers get, the report at the end.

use super::kit::{Answer, Browser, Server};
use axum::http::StatusCode;
use expect_test::expect;
use parvis_core::Language;

/// An exercise of the mall scenario with two tables, set up by the ministry.
pub(super) struct Morning<'s> {
    pub(super) server: &'s Server,
    pub(super) lead: Browser<'s>,
    pub(super) id: String,
    pub(super) code: String,
}

impl<'s> Morning<'s> {
    pub(super) fn begun(server: &'s Server) -> Self {
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
    pub(super) fn join(&self, nation: &str, table: &str, language: &str, name: &str) -> Browser<'s> {
        let mut browser = self.server.stranger();
        let door = browser.post("/join", &format!("code={}", self.code));
        assert_eq!(door.to(), format!("/join/{}", self.id));
        let form = format!("nation={nation}&table={table}&language={language}&name={name}");
        let joined = browser.post(&format!("/join/{}", self.id), &form);
        assert_eq!(joined.to(), format!("/play/{}", self.id), "{}", joined.body);
        browser
    }

    pub(super) fn act(&self, browser: &mut Browser<'_>, form: &str) -> Answer {
        browser.post(&format!("/play/{}/do", self.id), form)
    }

    /// Those who lead do something that must work.
    pub(super) fn leads(&mut self, form: &str) {
        let mut lead = self.lead.clone();
        let done = self.act(&mut lead, form);
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{form}: {}", done.body);
    }

    pub(super) fn screen(&self, browser: &mut Browser<'_>, screen: &str) -> Answer {
        browser.get(&format!("/play/{}/{screen}", self.id))
    }

    /// Gives somebody a role: the id of the person stands on the console beside their name.
    pub(super) fn appoint(&mut self, name: &str, role: &str) {
        let mut lead = self.lead.clone();
        let console = self.screen(&mut lead, "console").body;
        let line = console.split("<li>").find(|line| line.contains(&format!(">{name}<"))).unwrap();
        let who = between(line, "name=\"who\" value=\"", "\"");
        self.leads(&format!("do=appoint&who={who}&role={role}"));
    }
}

pub(super) fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
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
    assert!(outside.contains(";Not let out;") && !outside.contains(";Chosen;1"), "{outside}");
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
        let seen = [
            "table",
            "others",
            "console",
            "evaluate",
            "interpret",
            "compare",
            "board",
            "release",
            "practices",
            "wall",
            "report",
            "evidence",
            "names",
        ];
        let seen = seen.map(|screen| morning.screen(&mut browser, screen).status.as_u16().to_string());
        table.push_str(&format!("{role:12}{}\n", seen.join(" ")));
    }
    // The columns: table, others, console, evaluate, interpret, compare, board, release, practices, wall, report, evidence, names.
    expect![[r#"
        player      200 200 303 303 303 303 303 303 303 200 404 404 404
        scribe      200 200 303 303 303 303 303 303 303 200 404 404 404
        delegate    200 200 303 303 303 303 303 200 200 200 404 404 404
        controller  200 303 200 303 200 303 303 303 303 200 404 404 404
        evaluator   303 303 303 200 303 200 200 303 303 200 404 404 404
        interpreter 303 303 303 303 200 303 303 303 303 200 404 404 404
        observer    303 303 303 303 303 303 303 303 303 200 404 404 404
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
    for page in [
        "report",
        "report/report.json",
        "evidence",
        "names",
        "practice/practices.pdf",
        "papers",
        "papers/facilitator.pdf",
        "nation/nation.pdf",
        "qr.svg",
    ] {
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
    for screen in ["console", "compare", "board", "interpret", "media", "wall", "evaluate", "report"] {
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
                &[
                    "console",
                    "evaluate",
                    "interpret",
                    "compare",
                    "board",
                    "practices",
                    "media",
                    "wall",
                    "report",
                    "evidence",
                    "names",
                    "papers",
                    "roster",
                    "paper?table=1&nation=KZ&lang=ru",
                ][..],
            ),
            (&mut player, &["table", "others"][..]),
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
                for start in
                    [">live-", ">exercise", ">join-", ">nation-", "\"live-", ">slip-", ">play-", ">roster-"]
                {
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

/// A morning on which two nations named lamps, in a part that is over.
fn lamps(server: &Server) -> (Morning<'_>, Browser<'_>, Browser<'_>) {
    let mut morning = Morning::begun(server);
    let mut aigul = morning.join("KZ", "1", "en", "Aigul");
    let mut karim = morning.join("UZ", "2", "en", "Karim");
    for form in ["do=start", "do=module-begin&module=M1", "do=release&inject=I01"] {
        morning.leads(form);
    }
    for (browser, table, nation, new) in
        [(&mut aigul, "1", "KZ", "Lamps hung low"), (&mut karim, "2", "UZ", "hung-low lamps")]
    {
        let form = format!(
            "do=answer&kind=measures&task=T1&table={table}&nation={nation}&item=inform-police&new={new}&key=k{table}"
        );
        let done = morning.act(browser, &form);
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    }
    (morning, aigul, karim)
}

/// The id of an item that was named with these words, as a form of a screen has it.
fn named(screen: &str, words: &str) -> String {
    let line = screen.split("<li>").find(|line| line.contains(words)).unwrap_or_else(|| panic!("{screen}"));
    between(line, "name=\"item\" value=\"", "\"").to_owned()
}

#[test]
fn who_plays_says_what_is_new_to_their_nation_and_takes_it_back() {
    let server = Server::with_everybody();
    let (mut morning, mut aigul, mut karim) = lamps(&server);
    let before = morning.screen(&mut aigul, "others").body;
    assert!(!before.contains("hung-low"), "while a part is played nobody reads the others");
    morning.leads("do=module-begin&module=M2");
    let others = morning.screen(&mut aigul, "others").body;
    assert!(others.contains("chosen by Uzbekistan") && others.contains("New to us"), "{others}");
    let item = named(&others, "hung-low");
    let own = others.split("<li>").find(|line| line.contains("Lamps hung low")).unwrap();
    assert!(!own.contains("New to us"), "of one's own nothing is new");
    for (yes, pressed, says) in [("yes", "true", "new to Kazakhstan (1 person says so)"), ("no", "false", "")]
    {
        let form = format!("do=vote&item={item}&yes={yes}&back=/play/{}/others", morning.id);
        assert!(morning.act(&mut aigul, &form).to().ends_with("/others"));
        let others = morning.screen(&mut aigul, "others").body;
        let line = others.split("<li>").find(|line| line.contains("hung-low")).unwrap();
        assert!(line.contains(&format!("aria-pressed=\"{pressed}\"")) && line.contains(says), "{line}");
        let mut lead = morning.lead.clone();
        let compare = morning.screen(&mut lead, "compare").body;
        assert_eq!(compare.contains("new to Kazakhstan"), yes == "yes", "{compare}");
    }
    assert!(morning.screen(&mut karim, "others").body.contains("chosen by Kazakhstan"));
}

#[test]
fn one_thing_under_two_names_is_suggested_confirmed_and_taken_back() {
    let server = Server::with_everybody();
    let (mut morning, mut aigul, _) = lamps(&server);
    let mut lead = morning.lead.clone();
    let compare = morning.screen(&mut lead, "compare").body;
    assert!(compare.contains("Are these the same?"), "{compare}");
    let ask = compare.split("Are these the same?").nth(1).unwrap();
    let item = between(ask, "name=\"item\" value=\"", "\"");
    let into = between(ask, "name=\"into\" value=\"", "\"");
    morning.leads(&format!("do=merge&item={item}&into={into}"));
    let compare = morning.screen(&mut lead, "compare").body;
    assert!(!compare.contains("Are these the same?") && compare.contains("counts as: "), "{compare}");
    let matrix = between(&compare, "<tbody>", "</tbody>");
    assert_eq!(matrix.matches("<tr>").count(), 2, "{matrix}");
    assert!(
        matrix.contains("hung-low lamps") && matrix.contains("Lamps hung low"),
        "both are shown: {matrix}"
    );
    morning.leads(&format!("do=merge&item={item}&into="));
    let compare = morning.screen(&mut lead, "compare").body;
    assert_eq!(between(&compare, "<tbody>", "</tbody>").matches("<tr>").count(), 3);
    assert!(!compare.contains("Are these the same?"), "a person has looked");
    // Free words: suggested by their words, sorted, and taken back.
    let words =
        "do=line&task=T1&text=We+inform+the+police+at+once+through+the+agreed+line%2C+by+radio&key=l1";
    assert_eq!(morning.act(&mut aigul, words).status, StatusCode::OK);
    let compare = morning.screen(&mut lead, "compare").body;
    let free = compare.split("by radio").nth(1).unwrap();
    assert!(free.contains("value=\"inform-police\" selected"), "{free}");
    let of = between(free, "name=\"of\" value=\"", "\"");
    morning.leads(&format!("do=code&of={of}&item=inform-police&yes=yes"));
    let compare = morning.screen(&mut lead, "compare").body;
    let sorted = compare.split("Free words that were sorted").nth(1).unwrap();
    assert!(sorted.contains("by radio") && sorted.contains("Take it back"), "{sorted}");
    morning.leads(&format!("do=code&of={of}&item=inform-police"));
    let compare = morning.screen(&mut lead, "compare").body;
    let sorted = compare.split("Free words that were sorted").nth(1).unwrap();
    assert!(sorted.contains("by radio") && !sorted.contains("Take it back"), "{sorted}");
}

#[test]
fn the_limits_are_set_up_changed_on_the_console_and_printed() {
    let server = Server::with_everybody();
    let mut lead = server.again("ministry-officer");
    let list = lead.get("/exercises").body;
    let place = between(&list, "<option value=\"", "\"");
    let form = |common: &str, times: &str| {
        format!(
            "scenario=mall&place={place}&tables=2&nation=KZ&nation=UZ&nation=KG&language=en&days=30\
             &common={common}&common-of=5&divergent=3&rank-apart=2&new-to-us=1&times={times}"
        )
    };
    for bad in [form("6", "5"), form("x", "5"), form("4", "30,5"), form("4", "soon")] {
        let refused = lead.post("/exercises", &bad);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(refused.body.contains("do not fit together"), "{}", refused.body);
        assert!(refused.body.contains("name=\"rank-apart\" min=\"1\" max=\"60\" value=\"2\""), "kept");
    }
    let made = lead.post("/exercises", &form("5", "10,20"));
    let id = made.to().rsplit('/').next().unwrap().to_owned();
    lead.get(&format!("/exercises/{id}"));
    let compare = lead.get(&format!("/play/{id}/compare")).body;
    for said in ["at least 3 of the 3 countries (set as 5 of 5)", "from 2 ranks on", "end at minutes 10, 20"]
    {
        assert!(compare.contains(said), "{said}: {compare}");
    }
    let console = lead.get(&format!("/play/{id}/console")).body;
    assert!(console.contains("name=\"times\" maxlength=\"200\" value=\"10, 20\""), "{console}");
    let act = format!("/play/{id}/do");
    let change = "do=limits&common=2&common-of=3&divergent=2&rank-apart=3&new-to-us=2&times=15";
    assert_eq!(lead.post(&act, change).status, StatusCode::SEE_OTHER);
    let refused =
        lead.post(&act, "do=limits&common=9&common-of=3&divergent=2&rank-apart=3&new-to-us=2&times=15&key=k");
    assert!(refused.body.contains("do not fit together"), "{}", refused.body);
    for screen in ["compare", "report"] {
        let body = lead.get(&format!("/play/{id}/{screen}")).body;
        assert!(body.contains("(set as 2 of 3)") && body.contains("end at minutes 15"), "{screen}");
    }
}

#[test]
fn something_new_becomes_a_draft_of_a_practice_once_its_nation_lets_it_out() {
    let server = Server::with_everybody();
    let (mut morning, mut aigul, mut karim) = lamps(&server);
    let mut lead = morning.lead.clone();
    let compare = morning.screen(&mut lead, "compare").body;
    assert!(
        compare.contains("once Uzbekistan lets it out") && !compare.contains("Draft a practice<"),
        "{compare}"
    );
    morning.appoint("Aigul", "delegate");
    morning.appoint("Karim", "delegate");
    let release = morning.screen(&mut karim, "release").body;
    let cell = release.split("name=\"cell\" value=\"").find(|part| part.starts_with("T1/new-")).unwrap();
    let cell = cell.split('"').next().unwrap();
    let item = cell.trim_start_matches("T1/");
    let draft = format!("do=practice&nation=UZ&task=T1&item={item}");
    assert_eq!(morning.act(&mut lead, &format!("{draft}&key=early")).status, StatusCode::CONFLICT);
    let fate = format!("do=cell&nation=UZ&cell={cell}&fate=released&key=f1");
    assert_eq!(morning.act(&mut karim, &fate).status, StatusCode::OK);
    assert!(morning.screen(&mut lead, "compare").body.contains("Draft a practice<"));
    morning.leads(&draft);
    assert!(morning.screen(&mut lead, "compare").body.contains("Drafted as a practice"));
    let practices = |browser: &mut Browser<'_>| morning.screen(browser, "practices").body;
    assert!(practices(&mut lead).contains("hung-low lamps") && practices(&mut lead).contains("Uzbekistan"));
    assert!(practices(&mut karim).contains("hung-low lamps"));
    assert!(!practices(&mut aigul).contains("hung-low lamps"), "another nation sees its own only");
    let words = format!("{draft}&text=Fifty+lamps+a+floor&key=w1");
    assert_eq!(morning.act(&mut karim, &words).status, StatusCode::OK);
    assert_eq!(morning.act(&mut aigul, &format!("{draft}&text=x&key=w2")).status, StatusCode::CONFLICT);
    let json = morning.screen(&mut lead, "practice/practices.json").body;
    for said in ["\"status\": \"draft\"", "hung-low lamps", "Fifty lamps a floor", "\"nation\": \"UZ\""] {
        assert!(json.contains(said), "{said}: {json}");
    }
    assert!(!morning.screen(&mut aigul, "practice/practices.json").body.contains("Fifty lamps"));
    assert!(morning.screen(&mut lead, "practice/practices.pdf").body.starts_with("%PDF"));
    assert!(morning.screen(&mut lead, "practice/practices.docx").body.starts_with("PK"));
    assert_eq!(morning.screen(&mut lead, "practice/other.pdf").status, StatusCode::NOT_FOUND);
    let back = format!("do=cell&nation=UZ&cell={cell}&fate=withdrawn&key=f2");
    assert_eq!(morning.act(&mut karim, &back).status, StatusCode::OK);
    assert!(!practices(&mut lead).contains("Fifty lamps"), "what is kept is shown nowhere");
}

#[test]
fn the_numbers_of_the_report_lead_to_what_proves_it() {
    let server = Server::with_everybody();
    let (mut morning, mut aigul, _) = lamps(&server);
    assert_eq!(
        morning.act(&mut aigul, "do=decide&owner=Mall&text=Clear+the+wing&key=d1").status,
        StatusCode::OK
    );
    morning.leads("do=end");
    let mut lead = morning.lead.clone();
    for (reach, says) in [("", true), ("?reach=outside", false)] {
        let report = morning.screen(&mut lead, &format!("report{reach}")).body;
        let evidence = morning.screen(&mut lead, &format!("evidence{reach}")).body;
        let start = format!("href=\"/play/{}/evidence{reach}#", morning.id);
        let links: Vec<&str> =
            report.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(links.len() > 5, "{report}");
        for link in links {
            assert!(evidence.contains(&format!("<li id=\"{link}\">")), "{link} leads nowhere{reach}");
        }
        assert_eq!(evidence.contains("Clear the wing"), says, "{reach}");
        assert_eq!(evidence.contains("hung-low lamps"), says, "{reach}");
        assert!(evidence.contains("The threat arrives"), "{reach}");
        assert!(!evidence.contains("Aigul") && !evidence.contains("Karim"), "no name{reach}");
    }
}

#[test]
fn the_names_are_taken_out_by_hand_when_asked_twice() {
    let server = Server::with_everybody();
    let (mut morning, mut aigul, _) = lamps(&server);
    let mut lead = morning.lead.clone();
    let report = morning.screen(&mut lead, "report").body;
    assert!(report.contains("30 days after the end") && !report.contains("Delete the names now"), "{report}");
    let names = format!("/play/{}/names", morning.id);
    assert_eq!(lead.post(&names, "").status, StatusCode::UNPROCESSABLE_ENTITY, "not before the end");
    morning.leads("do=end");
    let report = morning.screen(&mut lead, "report").body;
    assert!(report.contains("deleted by themselves on 22 December 2026"), "{report}");
    assert!(report.contains(&format!("href=\"{names}\"")), "{report}");
    let asks = lead.get(&names).body;
    assert!(asks.contains("Delete the names now?") && asks.contains("let them decide first"), "{asks}");
    assert!(morning.screen(&mut lead, "console").body.contains("Aigul"), "nothing has happened yet");
    assert_eq!(aigul.post(&names, "").status, StatusCode::NOT_FOUND);
    assert_eq!(lead.post(&names, "").to(), "/exercises");
    assert_eq!(morning.screen(&mut aigul, "table").to(), format!("/join/{}", morning.id));
    lead.get(&format!("/exercises/{}", morning.id));
    assert!(!morning.screen(&mut lead, "console").body.contains("Aigul"));
    let report = morning.screen(&mut lead, "report").body;
    assert!(report.contains("The names were deleted on 22 November 2026"), "{report}");
    assert!(report.contains("hung-low lamps"), "what was answered stays");
    let back = format!("back=/play/{}/report", morning.id);
    let closed = morning.act(&mut lead, &format!("do=write&box=overview&text=Late&{back}"));
    assert_eq!(closed.status, StatusCode::CONFLICT);
    assert!(closed.body.contains("The names have been deleted"), "{}", closed.body);
}

#[test]
fn every_screen_that_shows_a_message_says_exercise_in_every_language_of_the_room() {
    let server = Server::with_everybody();
    let (mut morning, mut aigul, _) = lamps(&server);
    morning.leads("do=post&from=social&text=Is+it+true%3F");
    morning.leads("do=ad-hoc&from=social&channel=phone&text=A+tram+has+stopped");
    let mut lead = morning.lead.clone();
    for screen in ["console", "evaluate", "interpret", "media", "wall", "report", "evidence"] {
        let body = morning.screen(&mut lead, screen).body;
        assert!(body.contains("lang=\"ru\">УЧЕНИЕ"), "{screen}");
    }
    for (screen, start, browser) in [
        ("console", "<li id=\"row-I01\">", &mut lead),
        ("evaluate", "<strong>I01</strong>", &mut morning.lead.clone()),
        ("table", "id=\"inject-I01\"", &mut aigul),
    ] {
        let body = morning.screen(browser, screen).body;
        let (before, after) = body.split_once(start).unwrap_or_else(|| panic!("{screen}: {body}"));
        let around = format!("{}{}", &before[before.len() - 200..], &after[..600]);
        assert_eq!(around.matches("class=\"x-mark\"").count(), 2, "{screen}: {around}");
    }
}

#[test]
fn an_action_is_followed_from_open_to_done() {
    let server = Server::with_everybody();
    let (mut morning, _, _) = lamps(&server);
    let mut lead = morning.lead.clone();
    let action = |due: &str, status: &str| {
        format!(
            "do=action&note=a1&text=A+list+of+telephones&owner=City+hall&due={due}&status={status}&lang=en"
        )
    };
    morning.leads(&action("2026-11-01", "open"));
    morning.leads("do=action&note=a2&text=Another&owner=City+hall&due=2026-12-01&status=doing");
    let report = morning.screen(&mut lead, "report").body;
    assert_eq!(report.matches(">overdue<").count(), 1, "{report}");
    assert!(report.contains("last changed by ") && report.contains("22 November 2026"), "{report}");
    assert!(lead.get("/exercises").body.contains("2 open actions, 1 overdue"));
    morning.leads(&action("2026-11-01", "done"));
    assert!(!morning.screen(&mut lead, "report").body.contains(">overdue<"));
    let list = lead.get("/exercises").body;
    assert!(list.contains("1 open action<"), "{list}");
}

#[test]
fn measures_of_the_whole_catalogue_are_found_and_taken_up_to_the_limit() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "ru", "Aigul");
    morning.leads("do=start");
    morning.leads("do=module-begin&module=M1");
    morning.leads("do=release&inject=I01");
    let table = morning.screen(&mut aigul, "table").body;
    assert!(table.contains(&format!("/play/{}/measures?task=T1&#38;nation=", morning.id)), "{table}");
    let all = morning.screen(&mut aigul, "measures?task=T1").body;
    assert!(all.matches("name=\"measure\"").count() > 100, "nearly the whole catalogue");
    // Two words of a name in the reader's language, in any order; the scenario's own measures are not offered twice.
    let found = morning.screen(&mut aigul, "measures?task=T1&named=столбики+НЕПОДВИЖНЫЕ").body;
    assert_eq!(found.matches("name=\"measure\"").count(), 1, "{found}");
    assert!(found.contains("value=\"m002\""), "{found}");
    let path = format!("/play/{}/measures", morning.id);
    let taken = aigul.post(&path, "task=T1&named=столбики&measure=m002");
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let table = morning.screen(&mut aigul, "table").body;
    assert!(table.contains("value=\"new-m002\" checked"), "{table}");
    let mut karim = morning.join("UZ", "2", "en", "Karim");
    let of_karim = morning.screen(&mut karim, "table").body;
    assert!(of_karim.contains("Fixed crash-rated bollards"), "others read it in their language: {of_karim}");
    for measure in ["m003", "m004", "m005", "m006", "m007", "m008"] {
        let taken = aigul.post(&path, &format!("task=T1&measure={measure}"));
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{measure}: {}", taken.body);
    }
    let refused = aigul.post(&path, "task=T1&measure=m009");
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("не больше 7"), "{}", refused.body);
    let nothing = morning.screen(&mut aigul, "measures?task=T2");
    assert_eq!(nothing.status, StatusCode::NOT_FOUND, "bodies are not of the catalogue");
}
