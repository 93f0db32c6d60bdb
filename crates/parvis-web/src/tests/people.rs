//! Exercises through the router, beside the tables: the site an action concerns, the building it is played in, lists of people,
//! shared telephones, paper, rehearsals.

use super::exercises::{Morning, between};
use super::kit::{Answer, Browser, Server};
use axum::http::StatusCode;

#[test]
fn an_action_becomes_a_finding_of_the_site_it_concerns() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    morning.leads("do=start");
    morning.leads("do=action&text=The+list+of+numbers+is+old.&owner=City+hall&due=2099-06-30&status=open");
    let mut lead = morning.lead.clone();
    let report = morning.screen(&mut lead, "report").body;
    let note = between(&report, "/actions/", "\"").to_owned();
    let address = format!("/play/{}/actions/{note}", morning.id);
    assert!(
        lead.get(&format!("{address}?named=nowhere")).body.contains("No site of yours"),
        "an empty list says so"
    );
    let page = lead.get(&address).body;
    assert!(page.contains("The list of numbers is old."), "{page}");
    let site = between(&page, "name=\"site\" value=\"", "\"").to_owned();
    for _ in 0..2 {
        let put = lead.post(&address, &format!("site={site}"));
        assert_eq!(put.to(), format!("/sites/{site}/findings"), "{}", put.body);
    }
    let found = lead.get(&format!("/sites/{site}/findings?only=in-hand")).body;
    assert_eq!(
        found.matches("The list of numbers is old.").count(),
        1,
        "once, in hand of the one who answers for it"
    );
    let reader = lead.clone();
    let report = || morning.screen(&mut reader.clone(), "report").body;
    assert!(report().contains("Not done yet at"), "the exercise knows where it is to be done");
    let mark = between(&found, &format!("/sites/{site}/findings/"), "\"").to_owned();
    let finding = format!("/sites/{site}/findings/{mark}");
    let there = lead.get(&finding).body;
    assert!(there.contains("improvement plan of an exercise") && there.contains("?then=report"), "{there}");
    let done = server.again("site-head").post(&finding, "do=done");
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert!(report().contains("Done at") && !report().contains("Not done yet at"), "{}", report());
    let mut stranger = morning.join("KZ", "1", "en", "Aigul");
    assert_eq!(stranger.get(&address).status, StatusCode::SEE_OTHER, "only for those with an account");

    morning.leads(&format!("do=action&note={note}&text=Old.&owner=City+hall&status=done"));
    let late = lead.post(&address, &format!("site={site}"));
    assert!(
        late.status == StatusCode::UNPROCESSABLE_ENTITY && late.body.contains("done already"),
        "{}",
        late.body
    );
}

#[test]
fn an_action_is_tried_again_and_reminded_of() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    morning.leads("do=start");
    morning.leads("do=action&text=The+bell+is+low.&owner=City+hall&due=2020-06-30&status=open");
    let mut lead = morning.lead.clone();
    let due = lead.get("/").body;
    assert!(due.contains(&format!("/exercises/{}?then=report", morning.id)), "{due}");
    assert!(due.contains("Something to be done after an exercise is due"), "{due}");
    let report = morning.screen(&mut lead, "report").body;
    let note = between(&report, "/actions/", "\"").to_owned();
    morning.leads(&format!("do=try-again&action={note}&at=Drill+of+May&on=2020-05-04&works=no"));
    morning.leads(&format!("do=try-again&action={note}&at=Drill+of+June&on=2020-06-04&works=yes"));
    let report = morning.screen(&mut lead, "report").body;
    assert!(
        report.contains("Drill of May. Not yet.") && report.contains("Drill of June. It works."),
        "{report}"
    );
    let trial = report
        .split("name=\"note\" value=\"")
        .find(|form| form.contains("name=\"gone\"") && form.contains("Drill of May"))
        .unwrap();
    let trial = trial.split('"').next().unwrap().to_owned();
    morning.leads(&format!("do=try-again&action={note}&note={trial}&gone=yes"));
    let report = morning.screen(&mut lead, "report").body;
    assert!(!report.contains("Drill of May") && report.contains("Drill of June"), "{report}");
    morning.leads(&format!(
        "do=action&note={note}&text=The+bell+is+low.&owner=City+hall&due=2020-06-30&status=done"
    ));
    assert!(!lead.get("/").body.contains("after an exercise is due"), "what is done is not reminded of");
}

#[test]
fn an_exercise_is_played_in_a_real_building() {
    let server = Server::with_everybody();
    let morning = Morning::begun(&server);
    let mut lead = morning.lead.clone();
    let (papers, choose) = (format!("/play/{}/papers", morning.id), format!("/play/{}/building", morning.id));
    assert!(!lead.get(&papers).body.contains("responders.pdf"));
    let site = between(&lead.get(&choose).body, "name=\"site\" value=\"", "\"").to_owned();
    assert_eq!(lead.post(&choose, &format!("site={site}")).to(), papers);
    let sheet = format!("/sites/{site}/responders.pdf");
    let page = lead.get(&papers).body;
    let handouts = format!("/play/{}/handouts.pdf", morning.id);
    assert!(page.contains(&sheet) && page.contains(&handouts), "{page}");
    let asked = lead.get(&handouts);
    assert!(asked.body.contains(&format!("name=\"to\" value=\"{handouts}\"")), "{}", asked.body);
    let said = lead.post(&format!("/sites/{site}/reason"), &format!("why=for+the+morning&to={handouts}"));
    assert_eq!(said.to(), handouts);
    let paper = lead.get(&handouts);
    assert_eq!(paper.status, StatusCode::OK, "{}", paper.body);
    assert!(paper.body.starts_with("%PDF-"), "a paper");
    let journal = server.again("site-head").get(&format!("/sites/{site}/journal")).body;
    assert!(journal.contains("for the morning"), "{journal}");
    let mut player = morning.join("KZ", "1", "en", "Aigul");
    assert!(!player.get(&papers).body.contains("responders.pdf"), "handouts are given by hand");
    assert_eq!(player.get(&handouts).status, StatusCode::SEE_OTHER, "to the sign-in: they have no account");
    assert_eq!(player.get(&choose).status, StatusCode::SEE_OTHER);
    assert_eq!(lead.post(&choose, "").to(), papers);
    assert!(!lead.get(&papers).body.contains("responders.pdf"));
    assert_eq!(lead.get(&handouts).status, StatusCode::NOT_FOUND, "it is played in no building any more");
}

#[test]
fn who_is_on_the_list_taps_their_name() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut lead = morning.lead.clone();
    let path = format!("/play/{}/roster", morning.id);
    let file = "\u{feff}ФИО;Страна;Ведомство;Языки;Стол;Роль;Почта\r\n\
        Садыкова Айгуль;Казахстан;Прокуратура;ru, kk;1;Секретарь стола;a@b.kz\r\n\
        Karim <b>;UZ;;;;Ведущий;\r\n\
        Nobody;Narnia;;;;;\r\n";
    let looked = lead.upload(&path, file.as_bytes());
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
    for said in ["2 lines are right", "Line 4, Nobody", "Почта", "Scribe of the table", "Karim &#60;b&#62;"]
    {
        assert!(looked.body.contains(said), "{said}: {}", looked.body);
    }
    let mut stranger = server.stranger();
    let door = format!("/join/{}", morning.id);
    assert!(!stranger.get(&door).body.contains("Айгуль"), "nothing is taken yet");
    let take = |lead: &mut Browser<'_>, looked: &Answer, more: &str| {
        let file = between(&looked.body, "<textarea name=\"file\" hidden>", "</textarea>");
        let file = file.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"");
        let file = file.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
        let taken = lead.post(&format!("{path}/take"), &format!("file={file}{more}"));
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    };
    take(&mut lead, &looked, "");
    let page = stranger.get(&door).body;
    let lines: Vec<&str> = page.split("name=\"line\" value=\"").skip(1).collect();
    let line = |name: &str| lines.iter().find(|line| line.contains(name)).unwrap().split('"').next().unwrap();
    let (aigul, karim) = (line("Айгуль").to_owned(), line("Karim").to_owned());

    let mut phone = server.stranger();
    let tapped = phone.post(&door, &format!("language=en&line={aigul}"));
    assert_eq!(tapped.to(), format!("/play/{}", morning.id), "{}", tapped.body);
    assert_eq!(phone.cookies["language"], "ru", "the first of her languages: she chose none herself");
    let table = morning.screen(&mut phone, "table").body;
    assert!(table.contains("Секретарь стола"), "{table}");

    let mut other = server.stranger();
    let asked = other.post(&door, &format!("language=en&line={karim}"));
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        asked.body.contains("name=\"table\"") && !asked.body.contains("name=\"nation\""),
        "{}",
        asked.body
    );
    let tapped = other.post(&door, &format!("language=en&line={karim}&table=2"));
    assert_eq!(tapped.status, StatusCode::SEE_OTHER, "{}", tapped.body);
    let console = morning.screen(&mut lead, "console").body;
    assert!(console.contains("Give: Facilitator"), "who leads is not believed at the door");
    assert_eq!(morning.screen(&mut other, "console").status, StatusCode::SEE_OTHER);
    let again = stranger.get(&door).body;
    assert!(again.contains("Here already"), "{again}");

    // The list once more, without one of them: nothing is doubled, and who is missing goes if that is wanted.
    let shorter = file.replace("Karim <b>;UZ;;;;Ведущий;\r\n", "");
    let looked = lead.upload(&path, shorter.as_bytes());
    assert!(looked.body.contains("1 as before") && looked.body.contains("name=\"drop\""), "{}", looked.body);
    take(&mut lead, &looked, "&drop=yes");
    assert!(!stranger.get(&door).body.contains("Karim"));
    let kept = lead.get(&format!("{path}.csv")).body;
    assert!(kept.contains("Садыкова Айгуль;KZ;Прокуратура;ru, kk;1;scribe"), "{kept}");
    assert_eq!(lead.upload(&path, &[0, 1, 2]).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(phone.get(&path).status, StatusCode::NOT_FOUND, "the list is for those who lead");
    assert_eq!(phone.upload(&path, b"Name,Country").status, StatusCode::NOT_FOUND);
    morning.leads("do=start");
}

#[test]
fn two_people_share_a_telephone() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut phone = morning.join("KZ", "1", "ru", "Aigul");
    let door = format!("/join/{}", morning.id);
    let second = phone.post(&door, "nation=UZ&table=1&language=en&name=Karim&somebody=else");
    assert_eq!(second.status, StatusCode::SEE_OTHER, "{}", second.body);
    morning.leads("do=start");
    morning.leads("do=module-begin&module=M1");
    morning.leads("do=release&inject=I01");
    let table = morning.screen(&mut phone, "table").body;
    assert!(table.contains("Uzbekistan") && table.contains(">Aigul</button>"), "{table}");
    let seats: Vec<&str> = table.split("name=\"seat\" value=\"").skip(1).collect();
    let seat = |name: &str| {
        let one = seats
            .iter()
            .find(|one| one.contains(&format!(">{name}</button>")) && one.find("</button>").unwrap() < 200);
        one.unwrap().split('"').next().unwrap().to_owned()
    };
    let (aigul, karim) = (seat("Aigul"), seat("Karim"));
    // What was written by each counts as theirs, whoever is on.
    let answer = |nation: &str, seat: &str, text: &str| {
        format!("do=answer&kind=text&task=T6&table=1&nation={nation}&text={text}&seat={seat}&key=k-{text}")
    };
    for (nation, seat, text) in [("KZ", &aigul, "of-Aigul"), ("UZ", &karim, "of-Karim")] {
        let done = morning.act(&mut phone, &answer(nation, seat, text));
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    }
    let wrong = morning.act(&mut phone, &answer("KZ", &karim, "no"));
    assert_eq!(wrong.status, StatusCode::CONFLICT, "Karim does not answer for Kazakhstan");
    let strange = morning.act(&mut phone, &answer("KZ", "p-0", "no"));
    assert_eq!(strange.status, StatusCode::GONE);
    let switched = phone.post(&format!("/play/{}/seat", morning.id), &format!("seat={aigul}"));
    assert_eq!(switched.to(), format!("/play/{}", morning.id));
    assert_eq!(phone.cookies["language"], "ru");
    assert!(morning.screen(&mut phone, "table").body.contains("Казахстан"));
    // Coming back by the door changes the one who is on, and keeps both.
    phone.post(&door, "nation=KZ&table=2&language=ru&name=Aigul");
    assert!(morning.screen(&mut phone, "table").body.contains(">Karim</button>"));
    for number in 0..6 {
        let form = format!("nation=UZ&table=1&language=en&name=P{number}&somebody=else");
        assert_eq!(phone.post(&door, &form).status, StatusCode::SEE_OTHER, "{number}");
    }
    let full = phone.post(&door, "nation=UZ&table=1&language=en&name=P9&somebody=else");
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY, "eight are enough");
    let mut other = server.stranger();
    let not_held = other.post(&format!("/play/{}/seat", morning.id), &format!("seat={aigul}"));
    assert_eq!(not_held.to(), door, "who does not hold a seat does not get it");
}

#[test]
fn what_is_on_paper_is_typed_for_the_nation_that_wrote_it() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut scribe = morning.join("KZ", "1", "en", "Aigul");
    let page = "paper?table=1&nation=UZ&lang=ru";
    assert_eq!(morning.screen(&mut scribe, page).status, StatusCode::NOT_FOUND, "a player types for nobody");
    morning.appoint("Aigul", "scribe");
    morning.leads("do=start");
    morning.leads("do=module-begin&module=M1");
    morning.leads("do=release&inject=I01");
    let shown = morning.screen(&mut scribe, page).body;
    assert!(shown.contains("name=\"nation\" value=\"UZ\"") && !shown.contains("value=\"2\""), "{shown}");
    let form = |text: &str| {
        format!(
            "do=answer&kind=measures&task=T1&table=1&nation=UZ&lang=ru&paper=yes&item=inform-police&text={text}&back=/x"
        )
    };
    assert_eq!(morning.act(&mut scribe, &form("police")).status, StatusCode::SEE_OTHER);
    let line = "do=line&task=T1&table=1&nation=UZ&lang=ru&paper=yes&text=our-line&back=/x";
    assert_eq!(morning.act(&mut scribe, line).status, StatusCode::SEE_OTHER);
    let again = morning.screen(&mut scribe, page).body;
    assert!(again.contains("police</textarea>") && again.contains("from paper"), "{again}");
    let mut lead = morning.lead.clone();
    let compare = morning.screen(&mut lead, "compare").body;
    assert!(compare.contains("Uzbekistan · from paper"), "{compare}");
    let refused = morning.act(&mut scribe, &form(&"x".repeat(4001)));
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.body.contains(&"x".repeat(4001)) && refused.body.contains("role=\"alert\""),
        "nothing is lost"
    );
    let elsewhere = morning.act(&mut scribe, &form("x").replace("table=1", "table=2"));
    assert_eq!(elsewhere.status, StatusCode::CONFLICT, "a scribe types for their own table");
    assert_eq!(
        morning.act(&mut lead, &form("x").replace("table=1", "table=2")).status,
        StatusCode::SEE_OTHER
    );
}

#[test]
fn a_rehearsal_plays_itself_and_is_thrown_away() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut lead = morning.lead.clone();
    let mut player = morning.join("KZ", "1", "en", "Real");
    let rehearse = format!("/play/{}/rehearse", morning.id);
    assert_eq!(player.post(&rehearse, "").status, StatusCode::NOT_FOUND);
    let made = lead.post(&rehearse, "");
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let copy = made.to().rsplit('/').next().unwrap().to_owned();
    assert_ne!(copy, morning.id);
    assert_eq!(lead.post(&rehearse, "").to(), format!("/play/{copy}"), "there is one at a time");
    for form in ["do=start", "do=module-begin&module=M1", "do=release&inject=I01"] {
        assert_eq!(lead.post(&format!("/play/{copy}/do"), form).status, StatusCode::SEE_OTHER, "{form}");
    }
    server.seconds(1, 45);
    let mut see = |screen: &str| lead.get(&format!("/play/{copy}/{screen}")).body;
    for screen in ["console", "wall", "compare", "report"] {
        assert!(see(screen).contains("REHEARSAL"), "{screen}");
    }
    assert!(see("console").contains("robot-1-1"));
    assert!(see("compare").contains("of 3 that answered"), "{}", see("compare"));
    assert!(see("report").contains("This was a rehearsal"));
    assert!(lead.get("/exercises").body.contains("REHEARSAL"));
    // The real one knows nothing of it.
    let console = morning.screen(&mut morning.lead.clone(), "console").body;
    assert!(!console.contains("robot-") && !console.contains("REHEARSAL") && console.contains(">Real<"));
    let real = lead.post(&format!("/play/{}/throw-away", morning.id), "");
    assert_eq!(real.status, StatusCode::NOT_FOUND, "what is real is kept");
    let gone = lead.post(&format!("/play/{copy}/throw-away"), "");
    assert_eq!(gone.to(), format!("/play/{}", morning.id));
    assert_eq!(lead.get(&format!("/play/{copy}/console")).status, StatusCode::NOT_FOUND);
    server.seconds(50, 3);
    morning.leads("do=start");
    assert!(!lead.get(&rehearse).status.is_success());
}

#[test]
fn who_only_came_in_is_not_connected() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let _player = morning.join("KZ", "1", "en", "Aigul");
    let mut lead = morning.lead.clone();
    let console = morning.screen(&mut lead, "console").body;
    assert!(console.contains("not connected") && console.contains("0 connected"), "{console}");
    let wall = morning.screen(&mut lead, "wall").body;
    assert!(wall.contains("Connected</span> · <span lang=\"ru\">На связи</span></dt><dd>0</dd>"), "{wall}");
    morning.leads("do=start");
}
