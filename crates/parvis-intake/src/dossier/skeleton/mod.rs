//! What `parvis new` leaves: every file with examples in comments, every question, and no answer.
//!
//! The texts are files beside this one, a folder a language, for translators; English stands in where one is missing.
//! Russian, Kazakh and French have not yet been read by a native speaker.

use super::page::{self, Page};
use super::{DRILLS, EXITS, IMPROVEMENTS, MEASURES, PEOPLE, PERIODS, SETTLED, SITE, site};
use crate::results::FOLDER;
use jiff::civil::Date;
use parvis_core::{FactDictionary, FactEntry, FactKind, Language, Site};

/// The texts of one language.
struct Texts {
    site: &'static str,
    people: &'static str,
    measures: &'static str,
    drills: &'static str,
    exits: &'static str,
    periods: &'static str,
    settled: &'static str,
    improvements: &'static str,
    results: &'static str,
    from: &'static str,
    people_example: &'static str,
    measures_example: &'static str,
    drills_example: &'static str,
    exits_example: &'static str,
    periods_example: &'static str,
    sections: [(&'static str, &'static str); 10],
}

macro_rules! texts {
    ($folder:literal) => {
        Texts {
            site: include_str!(concat!($folder, "/site.txt")),
            people: include_str!(concat!($folder, "/people.txt")),
            measures: include_str!(concat!($folder, "/measures.txt")),
            drills: include_str!(concat!($folder, "/drills.txt")),
            exits: include_str!(concat!($folder, "/exits.txt")),
            periods: include_str!(concat!($folder, "/periods.txt")),
            settled: include_str!(concat!($folder, "/settled.txt")),
            improvements: include_str!(concat!($folder, "/improvements.txt")),
            results: include_str!(concat!($folder, "/results.txt")),
            from: include_str!(concat!($folder, "/from.txt")),
            people_example: include_str!(concat!($folder, "/people-example.toml")),
            measures_example: include_str!(concat!($folder, "/measures-example.toml")),
            drills_example: include_str!(concat!($folder, "/drills-example.toml")),
            exits_example: include_str!(concat!($folder, "/exits-example.toml")),
            periods_example: include_str!(concat!($folder, "/periods-example.toml")),
            sections: [
                ("01-alarm", include_str!(concat!($folder, "/01-alarm.md"))),
                ("02-evacuation", include_str!(concat!($folder, "/02-evacuation.md"))),
                ("03-lockdown", include_str!(concat!($folder, "/03-lockdown.md"))),
                ("04-shelter", include_str!(concat!($folder, "/04-shelter.md"))),
                ("05-communication", include_str!(concat!($folder, "/05-communication.md"))),
                ("06-particular-needs", include_str!(concat!($folder, "/06-particular-needs.md"))),
                ("07-responders", include_str!(concat!($folder, "/07-responders.md"))),
                ("08-aftercare", include_str!(concat!($folder, "/08-aftercare.md"))),
                ("09-drills-calendar", include_str!(concat!($folder, "/09-drills-calendar.md"))),
                ("10-review", include_str!(concat!($folder, "/10-review.md"))),
            ],
        }
    };
}

static ENGLISH: Texts = texts!("en");
static RUSSIAN: Texts = texts!("ru");
static KAZAKH: Texts = texts!("kk");
static FRENCH: Texts = texts!("fr");

/// The texts in a language, or in English.
const fn texts(language: Option<Language>) -> &'static Texts {
    match language {
        Some(Language::Ru) => &RUSSIAN,
        Some(Language::Kk) => &KAZAKH,
        Some(Language::Fr) => &FRENCH,
        Some(Language::En | Language::Ky | Language::Tg | Language::Uz | Language::Tk) | None => &ENGLISH,
    }
}

/// What stands at the top of a file.
pub fn header(language: Option<Language>, file: &str) -> &'static str {
    let texts = texts(language);
    match file {
        PEOPLE => texts.people,
        MEASURES => texts.measures,
        DRILLS => texts.drills,
        EXITS => texts.exits,
        PERIODS => texts.periods,
        SETTLED => texts.settled,
        IMPROVEMENTS => texts.improvements,
        FOLDER => texts.results,
        _ => texts.site,
    }
}

/// A new dossier: every question of the dictionary, answered "unknown", and sections that ask what to write.
pub fn new_dossier(
    id: &str,
    name: &str,
    country: &str,
    language: Language,
    date: Date,
    facts: &FactDictionary,
) -> Vec<(String, Vec<u8>)> {
    let texts = texts(Some(language));
    let site = Site {
        id: id.to_owned(),
        name: name.to_owned(),
        country: country.to_owned(),
        language: Some(language),
        ..Site::default()
    };
    let mut files = vec![
        (SITE.to_owned(), site_file(&site, date, facts, texts)),
        (PEOPLE.to_owned(), example(texts.people, texts.people_example)),
        (MEASURES.to_owned(), example(texts.measures, texts.measures_example)),
        (DRILLS.to_owned(), example(texts.drills, texts.drills_example)),
        (EXITS.to_owned(), example(texts.exits, texts.exits_example)),
        (PERIODS.to_owned(), example(texts.periods, texts.periods_example)),
    ];
    files.extend(
        texts.sections.iter().map(|(name, text)| (format!("sections/{name}.md"), (*text).to_owned())),
    );
    files.into_iter().map(|(name, text)| (name, text.into_bytes())).collect()
}

fn site_file(site: &Site, date: Date, facts: &FactDictionary, texts: &Texts) -> String {
    let language = site.language.unwrap_or(Language::En);
    let mut page = Page::default();
    page.comment(texts.site);
    site::head(&mut page, site);
    page.table("[from]");
    page.pair("source", &page::text(texts.from.trim()));
    page.pair("date", &page::day(date));
    page.table("[facts]");
    for (key, entry) in facts {
        page.0.push('\n');
        page.comment(&question(entry, language));
        page.pair(key.as_str(), &page::text("unknown"));
    }
    page.0
}

/// What to ask, and in which form to answer.
fn question(entry: &FactEntry, language: Language) -> String {
    let ask = entry.ask.get(language).map(|(_, ask)| ask).unwrap_or_default();
    let words = |words: &[std::sync::Arc<str>]| words.iter().map(|word| page::text(word)).collect::<Vec<_>>();
    let form = match &entry.kind {
        FactKind::Bool => "true | false".to_owned(),
        FactKind::Count | FactKind::Measure if !entry.unit.is_empty() => entry.unit.clone(),
        FactKind::Count => "0, 1, 2 …".to_owned(),
        FactKind::Measure => "12.5".to_owned(),
        FactKind::Choice(list) => words(list).join(" | "),
        FactKind::Choices(list) => format!("[{}]", words(list).join(", ")),
        FactKind::Date => "2026-09-01".to_owned(),
        FactKind::Text => "\"…\"".to_owned(),
    };
    format!("{ask}\n{form}")
}

/// Header, and the example as comments.
fn example(header: &str, example: &str) -> String {
    let mut page = Page::default();
    page.comment(header);
    page.0.push('\n');
    page.comment(example);
    page.0
}
