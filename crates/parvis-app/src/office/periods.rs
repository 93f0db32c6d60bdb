//! The periods of the day: who is there when. Changed one at a time; of the same period nobody overwrites what they
//! have not seen.

use super::{Moment, Office, Site, Trouble, Who};
use jiff::civil::Date;
use parvis_access::Action;
use parvis_core::{Dossier, Period, Provenance, UnitCategory};
use parvis_intake::dossier::{MOST_PEOPLE, clock};
use parvis_store::DossierId;
use std::collections::BTreeMap;

/// The longest name and the longest source, in letters; ours.
const LONGEST: usize = 200;

/// What somebody wants a period to be, as they typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodWish {
    /// What it is called.
    pub name: String,
    /// When it begins: `08:30`.
    pub starts: String,
    /// When it is over.
    pub ends: String,
    /// Of a hundred people who are counted, so many are there.
    pub percent: u32,
    /// The same for rooms of one kind, by its word in files.
    pub kinds: BTreeMap<String, u32>,
    /// So many people in the room with this id.
    pub rooms: BTreeMap<String, u32>,
    /// Who says so.
    pub source: String,
    /// When that was.
    pub date: Date,
}

impl Site {
    /// Stands for a period as it is in an address.
    pub fn period_mark(period: &Period) -> String {
        let digest = parvis_store::seal::sha256(format!("{period:?}").as_bytes());
        digest.chars().take(16).collect()
    }

    /// The period that a mark stands for, if it still is so.
    pub fn period(&self, mark: &str) -> Option<&Period> {
        find(self.opened.dossier.as_ref()?, mark)
    }
}

fn find<'a>(dossier: &'a Dossier, mark: &str) -> Option<&'a Period> {
    dossier.periods.iter().find(|period| Site::period_mark(period) == mark)
}

impl Office {
    /// Puts a period in the place of the one that `was` stands for; adds it where that is `None`.
    ///
    /// # Errors
    /// They may not; a period that cannot be, or somebody changed it meanwhile ([`Trouble::Slip`]).
    pub async fn period_set(
        &self,
        who: &Who,
        id: &DossierId,
        was: Option<&str>,
        wish: &PeriodWish,
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditFacts, &site, moment)?;
        let wanted = read(site.dossier()?, wish)?;
        let set = |dossier: &mut Dossier| {
            if was.is_some_and(|was| find(dossier, was).is_none()) {
                return Err(Trouble::Slip("slip-period-changed"));
            }
            let others = |period: &&Period| was.is_none_or(|was| Site::period_mark(period) != was);
            if dossier.periods.iter().filter(others).any(|period| period.name == wanted.name) {
                return Err(Trouble::Slip("slip-period-twice"));
            }
            match was {
                None => dossier.periods.push(wanted.clone()),
                Some(was) => *at(dossier, was)? = wanted.clone(),
            }
            dossier.periods.sort_by(|a, b| (a.starts, &a.name).cmp(&(b.starts, &b.name)));
            Ok(())
        };
        Ok(self.change(who, id, "periods", moment, set).await?.1)
    }

    /// Takes out the period that `was` stands for.
    ///
    /// # Errors
    /// They may not; somebody changed it meanwhile ([`Trouble::Slip`]).
    pub async fn period_remove(
        &self,
        who: &Who,
        id: &DossierId,
        was: &str,
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditFacts, &site, moment)?;
        let remove = |dossier: &mut Dossier| {
            at(dossier, was)?;
            dossier.periods.retain(|period| Site::period_mark(period) != was);
            Ok(())
        };
        Ok(self.change(who, id, "periods", moment, remove).await?.1)
    }
}

fn at<'a>(dossier: &'a mut Dossier, mark: &str) -> Result<&'a mut Period, Trouble> {
    let is = |period: &&mut Period| Site::period_mark(period) == mark;
    dossier.periods.iter_mut().find(is).ok_or(Trouble::Slip("slip-period-changed"))
}

/// What was typed, as a period of this dossier.
fn read(dossier: &Dossier, wish: &PeriodWish) -> Result<Period, Trouble> {
    let plain = |text: &str| {
        let text = text.trim();
        (1..=LONGEST).contains(&text.chars().count()) && !text.chars().any(char::is_control)
    };
    if !plain(&wish.name) {
        return Err(Trouble::Slip("slip-period-name"));
    }
    if !plain(&wish.source) {
        return Err(Trouble::Slip("slip-no-source"));
    }
    let time = |text: &str| clock(text).ok_or(Trouble::Slip("slip-time"));
    let percent = |percent: u32| Some(percent).filter(|it| *it <= 100).ok_or(Trouble::Slip("slip-percent"));
    let kind = |(word, of): (&String, &u32)| {
        let kind = UnitCategory::parse(word).ok_or(Trouble::Slip("slip-percent"))?;
        Ok((kind, percent(*of)?))
    };
    let room = |(id, people): (&String, &u32)| {
        let unit = dossier.plan.as_ref().and_then(|plan| plan.unit(&id.as_str().into()));
        let unit = unit.filter(|_| *people <= MOST_PEOPLE).ok_or(Trouble::Slip("slip-room-people"))?;
        Ok((unit.id.clone(), *people))
    };
    Ok(Period {
        name: wish.name.trim().to_owned(),
        starts: time(&wish.starts)?,
        ends: time(&wish.ends)?,
        percent: percent(wish.percent)?,
        kinds: wish.kinds.iter().map(kind).collect::<Result<_, Trouble>>()?,
        rooms: wish.rooms.iter().map(room).collect::<Result<_, Trouble>>()?,
        from: Provenance { source: wish.source.trim().to_owned(), date: wish.date },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::fixture::{Place, at};

    fn lunch() -> PeriodWish {
        PeriodWish {
            name: " Lunch ".to_owned(),
            starts: "12:00".to_owned(),
            ends: "13:00".to_owned(),
            percent: 60,
            kinds: BTreeMap::from([("classroom".to_owned(), 0)]),
            rooms: BTreeMap::from([("way".to_owned(), 12)]),
            source: "timetable".to_owned(),
            date: jiff::civil::date(2026, 9, 1),
        }
    }

    async fn set(place: &Place, was: Option<&str>, wish: &PeriodWish) -> Result<i64, String> {
        let set = place.office.period_set(&place.head, &place.site, was, wish, at(1)).await;
        set.map_err(|trouble| trouble.to_string())
    }

    async fn marks(place: &Place) -> Vec<(String, String)> {
        let site = place.office.site(&place.head, &place.site, at(1)).await.unwrap();
        let periods = &site.dossier().unwrap().periods;
        periods.iter().map(|period| (period.name.clone(), Site::period_mark(period))).collect()
    }

    #[tokio::test]
    async fn a_period_is_added_changed_and_taken_out() {
        let place = Place::new().await;
        set(&place, None, &lunch()).await.unwrap();
        let early = PeriodWish { name: "Lessons".into(), starts: "8:00".into(), ..lunch() };
        set(&place, None, &early).await.unwrap();
        let before = marks(&place).await;
        assert_eq!([&*before[0].0, &*before[1].0], ["Lessons", "Lunch"], "in the order of the day");
        assert_eq!(set(&place, None, &lunch()).await.unwrap_err(), "slip-period-twice");
        let mark = before[1].1.as_str();
        set(&place, Some(mark), &PeriodWish { percent: 40, ..lunch() }).await.unwrap();
        assert_eq!(set(&place, Some(mark), &lunch()).await.unwrap_err(), "slip-period-changed");
        let now = marks(&place).await.remove(1).1;
        place.office.period_remove(&place.head, &place.site, &now, at(1)).await.unwrap();
        assert_eq!(marks(&place).await.len(), 1);
    }

    #[tokio::test]
    async fn what_cannot_be_is_refused_in_a_sentence() {
        let place = Place::new().await;
        let one = |word: &str, number| BTreeMap::from([(word.to_owned(), number)]);
        for (wish, slip) in [
            (PeriodWish { name: " ".into(), ..lunch() }, "slip-period-name"),
            (PeriodWish { source: String::new(), ..lunch() }, "slip-no-source"),
            (PeriodWish { ends: "25:00".into(), ..lunch() }, "slip-time"),
            (PeriodWish { percent: 101, ..lunch() }, "slip-percent"),
            (PeriodWish { kinds: one("nave", 5), ..lunch() }, "slip-percent"),
            (PeriodWish { rooms: one("attic", 5), ..lunch() }, "slip-room-people"),
            (PeriodWish { rooms: one("way", MOST_PEOPLE + 1), ..lunch() }, "slip-room-people"),
        ] {
            assert_eq!(set(&place, None, &wish).await.unwrap_err(), slip);
        }
    }
}
