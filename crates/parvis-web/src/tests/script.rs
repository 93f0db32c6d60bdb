//! The script of an exercise through the router: read, changed cell by cell and by a workbook, taken elsewhere.

use super::kit::{Answer, Browser, Server};
use axum::http::StatusCode;
use parvis_core::Language;

/// An exercise of the mall scenario, and who directs it.
struct Desk<'s> {
    lead: Browser<'s>,
    id: String,
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    text.split(start).nth(1).unwrap_or_else(|| panic!("no {start} in {text}")).split(end).next().unwrap()
}

fn place(lead: &mut Browser<'_>) -> String {
    between(&lead.get("/exercises").body, "<option value=\"", "\"").to_owned()
}

impl<'s> Desk<'s> {
    fn new(server: &'s Server) -> Self {
        let mut lead = server.again("ministry-officer");
        let form = format!(
            "scenario=mall&place={}&tables=2&nation=KZ&language=en&language=ru&days=30",
            place(&mut lead)
        );
        let made = lead.post("/exercises", &form);
        Self::opened(lead, &made)
    }

    fn opened(mut lead: Browser<'s>, made: &Answer) -> Self {
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        let id = made.to().rsplit('/').next().unwrap().to_owned();
        lead.get(&format!("/exercises/{id}"));
        Self { lead, id }
    }

    /// Sets another exercise up, as the form with a file does.
    fn again(&mut self, scenario: &str, file: Option<(&str, &[u8])>) -> Answer {
        let place = place(&mut self.lead);
        let fields = [
            ("scenario", scenario),
            ("place", &place),
            ("tables", "2"),
            ("nation", "KZ"),
            ("language", "en"),
            ("days", "30"),
        ];
        self.lead.post_file("/exercises", &fields, ("folder", file))
    }

    fn get(&mut self, page: &str) -> Answer {
        self.lead.get(&format!("/play/{}/{page}", self.id))
    }

    fn post(&mut self, page: &str, form: &str) -> Answer {
        self.lead.post(&format!("/play/{}/{page}", self.id), form)
    }

    fn acts(&mut self, form: &str) {
        let done = self.post("do", form);
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{form}: {}", done.body);
    }

    /// What the row of a text shows.
    fn row(&mut self, lang: &str, key: &str) -> String {
        row(&self.get(&format!("script?lang={lang}")).body, key)
    }

    /// Writes a cell, with what the page says stands there.
    fn write(&mut self, lang: &str, key: &str, text: &str, status: &str) -> Answer {
        let row = self.row(lang, key);
        let before = between(&row, "name=\"before\" value=\"", "\"").to_owned();
        self.post("script", &format!("lang={lang}&key={key}&before={before}&text={text}&status={status}"))
    }

    fn player(&mut self, server: &'s Server) -> Browser<'s> {
        let code = between(&self.get("console").body, "class=\"x-code\">", "<").replace(' ', "");
        let mut player = server.stranger();
        player.post("/join", &format!("code={code}"));
        player.post(&format!("/join/{}", self.id), "nation=KZ&table=1&language=ru&name=Aigul");
        player
    }
}

fn row(page: &str, key: &str) -> String {
    between(page, &format!("id=\"{key}\""), "</article>").to_owned()
}

#[test]
fn a_cell_is_changed_in_place_and_the_papers_and_telephones_follow() {
    let server = Server::with_everybody();
    let mut desk = Desk::new(&server);
    let page = desk.get("script?lang=ru");
    assert_eq!(page.status, StatusCode::OK);
    let row = desk.row("ru", "inject.I01.text");
    assert!(
        row.contains("An employee of the information desk") && row.contains("Сотрудница стойки"),
        "{row}"
    );
    assert!(row.contains("machine draft") && row.contains("M1, minute 0"), "{row}");
    let manual = desk.get("papers/manual.docx").bytes;
    let slides = desk.get("papers/slides.pdf").bytes;

    let saved = desk.write("ru", "title", "Угроза+на+рынке", "approved");
    assert_eq!(saved.to(), format!("/play/{}/script?lang=ru#title", desk.id));
    let row = desk.row("ru", "title");
    assert!(row.contains("Угроза на рынке") && row.contains("approved"), "{row}");
    assert!(desk.get("script?lang=ru").body.contains("1-fork.1"));
    assert_eq!(desk.get("papers/manual.docx").bytes, desk.get("papers/manual.docx").bytes);
    assert_ne!(desk.get("papers/manual.docx").bytes, manual, "the version on the cover is another");
    desk.lead.post("/language", "language=ru&to=/");
    for paper in ["manual", "facilitator", "evaluation"] {
        assert_eq!(desk.get(&format!("papers/{paper}.docx")).status, StatusCode::OK);
        assert!(desk.get(&format!("papers/{paper}.pdf")).body.starts_with("%PDF"));
    }
    assert_ne!(desk.get("papers/slides.pdf").bytes, slides);
    let mut player = desk.player(&server);
    assert!(player.get(&format!("/play/{}/wall", desk.id)).body.contains("Угроза на рынке"));

    for form in ["do=start", "do=module-begin&module=M1", "do=release&inject=I01"] {
        desk.acts(form);
    }
    desk.write("ru", "inject.I01.text", "Звонили+на+стойку.", "human");
    let table = player.get(&format!("/play/{}/table", desk.id)).body;
    assert!(table.contains("Звонили на стойку.") && table.contains("изменено в 09:00"), "{table}");
    let report = desk.get("report").body;
    assert!(report.contains("Изменён текст, который уже прочитали"), "{report}");
}

#[test]
fn what_was_typed_is_kept_when_it_cannot_be_saved() {
    let server = Server::with_everybody();
    let mut desk = Desk::new(&server);
    let mut second = desk.lead.clone();
    let before = between(&desk.row("ru", "title"), "name=\"before\" value=\"", "\"").to_owned();
    desk.write("ru", "title", "Первый", "human");
    let form = format!("lang=ru&key=title&before={before}&text=Второй&status=human");
    let refused = second.post(&format!("/play/{}/script", desk.id), &form);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let shown = row(&refused.body, "title");
    for part in ["Somebody changed this text", "Первый", ">\nВторой</textarea>"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let before = between(&shown, "name=\"before\" value=\"", "\"").to_owned();
    let form = format!("lang=ru&key=title&before={before}&text=Второй&status=human");
    assert_eq!(second.post(&format!("/play/{}/script", desk.id), &form).status, StatusCode::SEE_OTHER);
    let empty = desk.write("en", "title", "", "human");
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("no text can be empty"));
    let script = desk.write("ru", "rules", "%3Cscript%3Ealert(1)%3C/script%3E", "human");
    assert_eq!(script.status, StatusCode::SEE_OTHER);
    assert!(!desk.get("script?lang=ru").body.contains("<script>alert"));
}

#[test]
fn only_what_nobody_checked_is_shown_and_counted() {
    let server = Server::with_everybody();
    let mut desk = Desk::new(&server);
    let whole = desk.get("script?lang=ru").body;
    let drafts = |page: &str| {
        let line = between(page, "<a href=\"?lang=ru", "</li>").to_owned();
        between(&line, "machine draft: ", "<").parse::<u32>().unwrap()
    };
    let count = drafts(&whole);
    assert_eq!(whole.matches("class=\"s-row\"").count(), count as usize);
    desk.write("ru", "title", "Рынок", "human");
    desk.write("ru", "summary", "", "human");
    let open = desk.get("script?lang=ru&only=open").body;
    assert_eq!(drafts(&open), count - 2);
    let line = between(&open, "<a href=\"?lang=ru", "</li>");
    assert!(line.contains("not translated: 1") && line.contains("by a person: 1"), "{line}");
    assert!(!open.contains("id=\"title\"") && open.contains("id=\"summary\""));
}

#[test]
fn a_workbook_comes_back_and_is_taken_over() {
    let server = Server::with_everybody();
    let mut desk = Desk::new(&server);
    let workbook = desk.get("papers/script.xlsx").bytes;
    let nothing = desk.lead.post_file(
        &format!("/play/{}/script/sheet", desk.id),
        &[],
        ("sheet", Some(("a.xlsx", &workbook))),
    );
    assert!(nothing.body.contains("Nothing would change"), "{}", nothing.body);
    desk.write("ru", "inject.I01.text", "Другое", "human");
    desk.write("ru", "inject.I02.text", "Другое", "human");
    let path = format!("/play/{}/script/sheet", desk.id);
    let look = desk.lead.post_file(&path, &[], ("sheet", Some(("a.xlsx", &workbook))));
    assert_eq!(look.status, StatusCode::OK);
    assert_eq!(look.body.matches("name=\"take\"").count(), 2, "{}", look.body);
    assert!(desk.row("ru", "inject.I01.text").contains("Другое"), "nothing is changed yet");
    let to = between(&look.body, "/script/sheet/", "\"").to_owned();
    let none = desk.post(&format!("script/sheet/{to}"), "");
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.body.contains("Nothing is ticked"));
    let taken = desk.post(&format!("script/sheet/{to}"), "take=0");
    assert_eq!(taken.to(), format!("/play/{}/script", desk.id), "{}", taken.body);
    assert!(desk.row("ru", "inject.I01.text").contains("Сотрудница стойки"));
    assert!(desk.row("ru", "inject.I02.text").contains("Другое"), "what is not ticked stays");
    let bad = desk.lead.post_file(&path, &[], ("sheet", Some(("a.xlsx", b"number;module"))));
    assert!(bad.body.contains("This is no workbook"), "{}", bad.body);
    let gone = desk.post("script/sheet/nothing", "take=0");
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
    let empty = desk.lead.post_file(&path, &[], ("sheet", None));
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn players_and_strangers_do_not_see_the_script() {
    let server = Server::with_everybody();
    let mut desk = Desk::new(&server);
    let mut player = desk.player(&server);
    let mut stranger = server.stranger();
    for browser in [&mut player, &mut stranger] {
        for page in ["script", "papers/scenario.zip", "papers/script.xlsx"] {
            let seen = browser.get(&format!("/play/{}/{page}", desk.id));
            assert_eq!(seen.status, StatusCode::NOT_FOUND, "{page}");
        }
        for page in ["script", "script/sheet/x"] {
            let form = "lang=ru&key=title&before=x&text=x&status=human&take=0";
            let done = browser.post(&format!("/play/{}/{page}", desk.id), form);
            assert_eq!(done.status, StatusCode::NOT_FOUND, "{page}");
        }
        let path = format!("/play/{}/script/sheet", desk.id);
        assert_eq!(browser.post_file(&path, &[], ("sheet", Some(("a", b"x")))).status, StatusCode::NOT_FOUND);
    }
    // A facilitator reads it and changes nothing.
    let console = desk.get("console").body;
    let line = console.split("<li>").find(|line| line.contains(">Aigul<")).unwrap();
    let who = between(line, "name=\"who\" value=\"", "\"").to_owned();
    desk.acts(&format!("do=appoint&who={who}&role=facilitator"));
    let page = player.get(&format!("/play/{}/script?lang=ru", desk.id));
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("name=\"before\"") && !page.body.contains("name=\"sheet\""));
    let done =
        player.post(&format!("/play/{}/script", desk.id), "lang=ru&key=title&before=x&text=x&status=human");
    assert_eq!(done.status, StatusCode::FORBIDDEN);
    desk.acts("do=start");
    desk.acts("do=end");
    let over = desk.get("script?lang=ru").body;
    assert!(over.contains("stays as it was played") && !over.contains("name=\"before\""));
}

#[test]
fn a_scenario_goes_out_as_a_folder_and_is_played_elsewhere() {
    let server = Server::with_everybody();
    let mut desk = Desk::new(&server);
    desk.write("en", "title", "A+threat+at+a+market", "human");
    let folder = desk.get("papers/scenario.zip");
    let name = folder.headers["content-disposition"].to_str().unwrap().to_owned();
    assert!(name.contains("mall-1-fork.1.zip"), "{name}");
    let made = desk.again("folder", Some(("mine.zip", &folder.bytes)));
    let mut other = Desk::opened(desk.lead.clone(), &made);
    assert!(other.row("en", "title").contains("A threat at a market"));
    let list = desk.lead.get("/exercises").body;
    assert_eq!(list.matches("A threat at a market</a>").count(), 2, "{list}");
    let choice = between(&list, "value=\"script:", "\"").to_owned();
    let made = desk.again(&format!("script:{choice}"), None);
    let mut third = Desk::opened(desk.lead.clone(), &made);
    assert!(third.row("en", "title").contains("A threat at a market"));
    assert!(third.get("script").body.contains("1-fork.1"));
}

#[test]
fn a_folder_that_is_no_scenario_is_answered_with_its_places() {
    let server = Server::with_everybody();
    let mut desk = Desk::new(&server);
    let none = desk.again("folder", None);
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.body.contains("Choose the ZIP of your scenario first"));
    let wrong =
        zip(&[("scenario.toml", "id = \"x\"\nversion = 2\nsource = \"me\"\noriginal = \"en\"\nfoo = 1\n")]);
    let refused = desk.again("folder", Some(("x.zip", &wrong)));
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in ["scenario.toml:2", "scenario.toml:5", "“foo” is not known here", "value=\"2\""] {
        assert!(refused.body.contains(part), "{part} in {}", refused.body);
    }
    let broken = desk.again("folder", Some(("x.zip", b"PK\x03\x04 and no more")));
    assert!(broken.body.contains("cannot be unpacked"), "{}", broken.body);
    let large = vec![0; 65 << 20];
    let refused = desk.again("folder", Some(("x.zip", &large)));
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    let nobody = server.again("adviser").get("/exercises").body;
    assert!(!nobody.contains("name=\"folder\""));
}

#[test]
fn the_pages_speak_every_language() {
    let server = Server::with_everybody();
    let mut desk = Desk::new(&server);
    let workbook = desk.get("papers/script.xlsx").bytes;
    desk.write("ru", "inject.I01.text", "Другое", "human");
    for language in Language::ALL {
        desk.lead.post("/language", &format!("language={}&to=/", language.tag()));
        let path = format!("/play/{}/script/sheet", desk.id);
        let sheet = desk.lead.post_file(&path, &[], ("sheet", Some(("a.xlsx", &workbook))));
        let pages = [desk.get("script"), sheet, desk.get("papers"), desk.lead.get("/exercises")];
        for page in pages {
            assert_eq!(page.status, StatusCode::OK);
            assert!(!page.body.contains("[en]"), "{}: {}", language.tag(), page.body);
        }
    }
}

/// A ZIP whose files are not packed, for what no page of ours makes.
pub fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut all, mut list) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let at = u32::try_from(all.len()).unwrap();
        let size = u32::try_from(text.len()).unwrap();
        let mut head = vec![10, 0, 0, 0, 0, 0, 0, 0, 33, 0];
        for word in [crc32(text.as_bytes()), size, size] {
            head.extend(word.to_le_bytes());
        }
        head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        head.extend([0, 0]);
        all.extend(b"PK\x03\x04");
        all.extend(&head);
        all.extend(name.as_bytes());
        all.extend(text.as_bytes());
        list.extend(b"PK\x01\x02\x0a\x00");
        list.extend(&head);
        list.extend([0; 10]);
        list.extend(at.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (at, long) = (u32::try_from(all.len()).unwrap(), u32::try_from(list.len()).unwrap());
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    all.extend(list);
    all.extend(b"PK\x05\x06\x00\x00\x00\x00");
    all.extend(count);
    all.extend(count);
    all.extend(long.to_le_bytes());
    all.extend(at.to_le_bytes());
    all.extend([0, 0]);
    all
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 },
        )
    };
    !bytes.iter().fold(u32::MAX, step)
}
