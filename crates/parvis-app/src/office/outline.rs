//! Which sections the text of a plan has, and in which order. The number a file begins with gives the order; what is
//! added, moved or removed leaves the other files' names alone as far as the order allows, so that of two people who
//! work at once neither is in the other's way, and what was approved stays approved.

use super::sections::form;
use super::{Moment, Office, SectionForm, Site, Trouble, Who};
use parvis_access::Action;
use parvis_core::{Dossier, Section, Text};
use parvis_store::DossierId;

/// The longest heading, in characters; ours.
const LONGEST_HEADING: usize = 200;
/// The most sections of a plan; ours.
const MOST: usize = 99;

/// A section that is to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSection {
    /// The key of one that plans usually have; empty for one of their own.
    pub kind: String,
    /// Its heading; of a usual one it may be empty.
    pub title: String,
    /// After which it stands: its key. Empty: before all.
    pub after: String,
}

impl Office {
    /// The sections that plans usually have and this one has not: key and heading.
    ///
    /// # Errors
    /// [`Trouble::Broken`].
    pub fn sections_missing(&self, site: &Site) -> Result<Vec<(&'static str, &'static Text)>, Trouble> {
        let dossier = site.dossier()?;
        let usual = self.packs.planning().plan_parts().iter().filter(|part| part.part.is_empty());
        let missing = usual.filter(|part| dossier.section(&part.section).is_none());
        Ok(missing.map(|part| (part.section.as_str(), &part.title)).collect())
    }

    /// Adds an empty section, and says its key.
    ///
    /// # Errors
    /// They may not; no heading, or one that cannot be kept; too many ([`Trouble::Slip`]).
    pub async fn section_add(
        &self,
        who: &Who,
        id: &DossierId,
        new: &NewSection,
        moment: Moment,
    ) -> Result<String, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditPlan, &site, moment)?;
        let usual = self.packs.planning().plan_parts().iter();
        let usual = usual.filter(|part| part.part.is_empty()).find(|part| part.section == new.kind);
        let title = match (usual, new.title.trim()) {
            (Some(usual), "") => {
                let language = site.dossier()?.site.language.unwrap_or(parvis_core::Language::En);
                usual.title.get(language).map(|(_, title)| title.to_owned()).unwrap_or_default()
            }
            (_, title) => title.to_owned(),
        };
        if title.is_empty() || title.chars().any(char::is_control) || title.chars().count() > LONGEST_HEADING
        {
            return Err(Trouble::Slip("slip-section-heading"));
        }
        let put = |dossier: &mut Dossier| {
            let sections = &mut dossier.sections;
            if sections.len() >= MOST {
                return Err(Trouble::Slip("slip-section-many"));
            }
            let free = |key: &str| sections.iter().all(|section| section.key != key);
            let key = match usual {
                Some(usual) if free(&usual.section) => usual.section.clone(),
                _ => own_key(&title, free),
            };
            let at = sections.iter().position(|section| section.key == new.after).map_or(0, |at| at + 1);
            let section = Section { number: 0, key: key.clone(), title: title.clone(), body: String::new() };
            sections.insert(at, section);
            renumber(sections, at);
            Ok(key)
        };
        Ok(self.change(who, id, "", moment, put).await?.0)
    }

    /// Moves a section to stand right before another, or behind all when `before` is none.
    ///
    /// # Errors
    /// They may not; one of the two is not there.
    pub async fn section_move(
        &self,
        who: &Who,
        id: &DossierId,
        (key, before): (&str, Option<&str>),
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditPlan, &site, moment)?;
        let put = |dossier: &mut Dossier| {
            let sections = &mut dossier.sections;
            let from = sections.iter().position(|section| section.key == key).ok_or(Trouble::NoSuch)?;
            let moved = sections.remove(from);
            let at = match before {
                Some(before) => {
                    sections.iter().position(|section| section.key == before).ok_or(Trouble::NoSuch)?
                }
                None => sections.len(),
            };
            sections.insert(at, moved);
            renumber(sections, at);
            Ok(())
        };
        Ok(self.change(who, id, "", moment, put).await?.1)
    }

    /// Removes a section that is as `was` says. Its text stays in the history, and can be brought back from there.
    /// What it is now comes back when somebody else saved it meanwhile.
    ///
    /// # Errors
    /// They may not; no reason is given ([`Trouble::Slip`]); it is not there.
    pub async fn section_remove(
        &self,
        who: &Who,
        id: &DossierId,
        (key, was): (&str, &str),
        why: &str,
        moment: Moment,
    ) -> Result<Option<SectionForm>, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditPlan, &site, moment)?;
        let why = why.trim();
        if why.is_empty() || why.chars().count() > LONGEST_HEADING || why.chars().any(char::is_control) {
            return Err(Trouble::Slip("slip-section-why"));
        }
        let take = |dossier: &mut Dossier| {
            let at = dossier.sections.iter().position(|section| section.key == key);
            let at = at.ok_or(Trouble::NoSuch)?;
            let now = dossier.sections.get(at).map(form).filter(|now| now.mark != was);
            if now.is_none() {
                dossier.sections.remove(at);
            }
            Ok(now)
        };
        Ok(self.change(who, id, why, moment, take).await?.0)
    }
}

/// Gives the section at `at` the number of its place, and those behind it another only as far as the order needs it.
fn renumber(sections: &mut [Section], at: usize) {
    let mut last = at.checked_sub(1).and_then(|before| sections.get(before)).map_or(0, |it| it.number);
    for (index, section) in sections.iter_mut().enumerate().skip(at) {
        if index > at && section.number > last {
            break;
        }
        section.number = last + 1;
        last = section.number;
    }
}

/// A key made of the Latin letters of a heading, else of a number, that no section has.
fn own_key(title: &str, free: impl Fn(&str) -> bool) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let plain: String = title.chars().map(letter).collect();
    let key = plain.split_whitespace().take(4).collect::<Vec<_>>().join("-");
    let key = if key.starts_with(|c: char| c.is_ascii_lowercase()) { key } else { "section".into() };
    if free(&key) {
        return key;
    }
    (2..=MOST).map(|number| format!("{key}-{number}")).find(|key| free(key)).unwrap_or(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::fixture::{Place, at};

    fn outline(sections: &[(u32, &str)]) -> Vec<Section> {
        let one = |(number, key): &(u32, &str)| Section {
            number: *number,
            key: (*key).into(),
            title: String::new(),
            body: String::new(),
        };
        sections.iter().map(one).collect()
    }

    fn numbers(sections: &[Section]) -> Vec<u32> {
        sections.iter().map(|section| section.number).collect()
    }

    #[test]
    fn numbers_move_only_as_far_as_the_order_needs() {
        let mut gap = outline(&[(1, "a"), (0, "new"), (5, "b"), (6, "c")]);
        renumber(&mut gap, 1);
        assert_eq!(numbers(&gap), [1, 2, 5, 6]);
        let mut full = outline(&[(1, "a"), (0, "new"), (2, "b"), (3, "c"), (9, "d")]);
        renumber(&mut full, 1);
        assert_eq!(numbers(&full), [1, 2, 3, 4, 9]);
        let mut first = outline(&[(7, "c"), (1, "a"), (2, "b")]);
        renumber(&mut first, 0);
        assert_eq!(numbers(&first), [1, 2, 3]);
    }

    #[test]
    fn a_key_is_made_of_the_heading() {
        assert_eq!(own_key("Night shift: who comes?", |_| true), "night-shift-who-comes");
        assert_eq!(own_key("Ночная смена", |_| true), "section");
        assert_eq!(own_key("Ночная смена", |key| key != "section"), "section-2");
    }

    #[tokio::test]
    async fn a_section_is_added_moved_and_removed_and_comes_back() {
        let place = Place::new().await;
        let (office, head, id) = (&place.office, &place.head, &place.site);
        let keys = async |second| {
            let site = office.site(head, id, at(second)).await.unwrap();
            let sections = &site.dossier().unwrap().sections;
            sections.iter().map(|it| format!("{:02}-{}", it.number, it.key)).collect::<Vec<_>>().join(" ")
        };
        let usual = NewSection { kind: "alarm".into(), ..NewSection::default() };
        let first = office.section_add(head, id, &usual, at(1)).await.unwrap();
        assert_eq!((first.as_str(), keys(1).await.as_str()), ("alarm", "01-alarm"));
        let new = NewSection { title: "Night shift".into(), after: first.clone(), ..NewSection::default() };
        let key = office.section_add(head, id, &new, at(2)).await.unwrap();
        assert_eq!((key.as_str(), keys(2).await.as_str()), ("night-shift", "01-alarm 02-night-shift"));
        office.section_move(head, id, (&key, Some(&first)), at(3)).await.unwrap();
        assert_eq!(keys(3).await, "01-night-shift 02-alarm");
        let site = office.site(head, id, at(4)).await.unwrap();
        let was = office.section(&site, &key).unwrap().mark;
        let refused = office.section_remove(head, id, (&key, &was), " ", at(4)).await;
        assert!(matches!(refused, Err(Trouble::Slip("slip-section-why"))));
        let theirs = office.section_remove(head, id, (&key, "another"), "Said twice", at(4)).await.unwrap();
        assert_eq!(theirs.unwrap().title, "Night shift", "somebody else changed it");
        assert_eq!(office.section_remove(head, id, (&key, &was), "Said twice", at(4)).await.unwrap(), None);
        assert_eq!(keys(4).await, "02-alarm", "the other keeps its file");
        let history = office.history(head, id, at(5)).await.unwrap();
        assert_eq!(history[0].why, "Said twice");
        office.undo(head, id, history[0].number, at(5)).await.unwrap();
        assert_eq!(keys(5).await, "01-night-shift 02-alarm");
        let nobody = NewSection::default();
        let refused = office.section_add(head, id, &nobody, at(6)).await;
        assert!(matches!(refused, Err(Trouble::Slip("slip-section-heading"))));
    }
}
