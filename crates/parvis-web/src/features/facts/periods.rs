//! The periods of the day: who is there when. Read on the sheet of facts, written one at a time.

use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html};
use crate::shell::rooms::{RoomSheet, typed};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::egress::Present;
use parvis_app::office::{Action, PeriodWish, Site, Trouble};
use parvis_app::{clock, clock_text};
use parvis_core::{Arg, Period, Place, Provenance, UnitCategory};
use parvis_words::Words;

/// The end of the address of a period that is not there yet.
const NEW: &str = "new";

/// A period on the sheet of facts.
pub struct PeriodLine {
    /// Stands for it in its address.
    pub mark: String,
    /// Name and times.
    pub name: String,
    /// Who is there.
    pub says: Vec<String>,
    /// Who says so, and when.
    pub from: String,
}

/// The periods of a site.
pub fn lines(site: &Site, words: &Words) -> Result<Vec<PeriodLine>, Failure> {
    let dossier = site.dossier()?;
    let line = |period: &Period| PeriodLine {
        mark: Site::period_mark(period),
        name: format!("{}, {}–{}", period.name, clock_text(period.starts), clock_text(period.ends)),
        says: says(period, dossier, words),
        from: format!("{}, {}", period.from.source, words.date(period.from.date)),
    };
    Ok(dossier.periods.iter().map(line).collect())
}

fn says(period: &Period, dossier: &parvis_core::Dossier, words: &Words) -> Vec<String> {
    let percent = |percent: u32| ("percent", Arg::Count(percent.into()));
    let mut says = vec![words.fill("periods-says", &[percent(period.percent)])];
    says.extend(period.kinds.iter().map(|(kind, of)| {
        let kind = Arg::Text(words.get(&format!("unit-{}", kind.as_str())));
        words.fill("periods-says-kind", &[("kind", kind), percent(*of)])
    }));
    says.extend(period.rooms.iter().map(|(room, people)| {
        let room = Arg::Text(words.place(&Place::Unit(room.clone()), dossier));
        words.fill("periods-says-room", &[("room", room), ("people", Arg::Count((*people).into()))])
    }));
    says
}

#[derive(Template)]
#[template(path = "facts/period.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    wrong: Option<String>,
    name: String,
    starts: String,
    ends: String,
    percent: String,
    source: String,
    date: String,
    sheet: RoomSheet,
    removes: bool,
}

/// The form of a period, or of a new one.
pub async fn page(
    signed: SignedIn,
    Path((id, mark)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::EditFacts).await?;
    let fields = match site.period(&mark) {
        Some(period) => stated(period),
        None if mark == NEW => {
            let today = signed.visitor.moment.today.to_string();
            Fields::of(vec![("percent".into(), "100".into()), ("date".into(), today)])
        }
        None => return Err(Failure::no_such()),
    };
    html(&asked(&signed, &site, &fields, &mark, None)?)
}

/// A period as the fields of its form.
fn stated(period: &Period) -> Fields {
    let Period { name, starts, ends, percent, kinds, rooms, from: Provenance { source, date } } = period;
    let mut fields = vec![
        ("name".to_owned(), name.clone()),
        ("starts".to_owned(), clock_text(*starts)),
        ("ends".to_owned(), clock_text(*ends)),
        ("percent".to_owned(), percent.to_string()),
        ("source".to_owned(), source.clone()),
        ("date".to_owned(), date.to_string()),
    ];
    fields.extend(kinds.iter().map(|(kind, of)| (format!("kind.{}", kind.as_str()), of.to_string())));
    fields.extend(rooms.iter().map(|(room, people)| (format!("room.{room}"), people.to_string())));
    Fields::of(fields)
}

fn asked<'a>(
    signed: &'a SignedIn,
    site: &Site,
    fields: &Fields,
    mark: &str,
    wrong: Option<&'static str>,
) -> Result<Page<'a>, Failure> {
    let visitor = &signed.visitor;
    let words = visitor.words();
    // The numbers as they stand: what the shares make of those who are counted. A share that cannot be read stands for all.
    let share = |text: &str| text.parse().ok().filter(|percent| *percent <= 100);
    let percent = share(fields.get("percent")).unwrap_or(100);
    let kinds = UnitCategory::ALL.iter().map(|kind| {
        let own = share(fields.get(&format!("kind.{}", kind.as_str())));
        (kind.as_str().to_owned(), own.unwrap_or(percent))
    });
    let stands = Present { kinds: kinds.collect(), ..Present::default() };
    let rooms = visitor.state.office.rooms(site, &stands)?;
    let dossier = site.dossier()?;
    let mut sheet = RoomSheet::new(dossier, &rooms, None, fields, words);
    for kind in &mut sheet.kinds {
        kind.stands = percent;
    }
    Ok(Page {
        frame: Frame::new(visitor, "sites", words.get("periods-one")),
        head: SiteHead::new(signed, site, "/facts"),
        wrong: wrong.map(|message| words.get(message)),
        name: fields.get("name").to_owned(),
        starts: clock(fields.get("starts")).map_or_else(|| fields.get("starts").to_owned(), clock_text),
        ends: clock(fields.get("ends")).map_or_else(|| fields.get("ends").to_owned(), clock_text),
        percent: fields.get("percent").to_owned(),
        source: fields.get("source").to_owned(),
        date: fields.get("date").to_owned(),
        sheet,
        removes: mark != NEW,
    })
}

/// Saves a period, or takes it out; shows the form again with what was typed when it cannot be.
pub async fn save(
    signed: SignedIn,
    Path((id, mark)): Path<(String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let (office, dossier) = (&visitor.state.office, id.as_str().into());
    let was = Some(mark.as_str()).filter(|mark| *mark != NEW);
    if fields.some("show").is_some() {
        let site = open(&signed, &id, Action::EditFacts).await?;
        return Ok(html(&asked(&signed, &site, &fields, &mark, None)?)?.into_response());
    }
    let saved = match (fields.some("remove"), was) {
        (Some(_), Some(was)) => office.period_remove(who, &dossier, was, visitor.moment).await,
        _ => match wish(&fields) {
            Ok(wish) => office.period_set(who, &dossier, was, &wish, visitor.moment).await,
            Err(trouble) => Err(trouble),
        },
    };
    match saved {
        Ok(_) => Ok(Redirect::to(&format!("/sites/{id}/facts#periods")).into_response()),
        Err(Trouble::Slip(message)) => {
            let site = open(&signed, &id, Action::EditFacts).await?;
            let page = asked(&signed, &site, &fields, &mark, Some(message))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
        Err(trouble) => Err(trouble.into()),
    }
}

fn wish(fields: &Fields) -> Result<PeriodWish, Trouble> {
    let (kinds, rooms) = typed(fields)?;
    Ok(PeriodWish {
        name: fields.get("name").to_owned(),
        starts: fields.get("starts").to_owned(),
        ends: fields.get("ends").to_owned(),
        percent: fields.get("percent").parse().map_err(|_| Trouble::Slip("slip-percent"))?,
        kinds,
        rooms,
        source: fields.get("source").to_owned(),
        date: fields.get("date").parse().map_err(|_| Trouble::Slip("slip-date"))?,
    })
}
