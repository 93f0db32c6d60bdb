//! The sections of a plan's text: edited one at a time, and of the same section nobody overwrites what they have not
//! seen.

use super::{Moment, Office, Seal, Site, Trouble, Unwoven, Verdict, Who};
use crate::documents::{self, Part, SealView};
use crate::{Packs, review};
use jiff::tz::TimeZone;
use parvis_access::Action;
use parvis_core::{Dossier, Section};
use parvis_store::DossierId;
use parvis_words::Words;

/// The longest text of a section, in bytes; ours: some sixty pages.
const LONGEST: usize = 200_000;

/// A section on a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionForm {
    /// Its heading.
    pub title: String,
    /// Its text, Markdown.
    pub body: String,
    /// Stands for what it is now: comes back with the edit.
    pub mark: String,
}

/// How a save went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SectionSaved {
    /// It is so, as of this revision.
    Saved(i64),
    /// Somebody else saved it since the form was opened: what they made of it.
    Changed(SectionForm),
    /// It is not saved: names woven into it stand for nothing.
    Unwoven(Vec<Unwoven>),
}

impl Office {
    /// A section of the plan, for a form.
    ///
    /// # Errors
    /// No such section; a dossier with errors in its files.
    pub fn section(&self, site: &Site, key: &str) -> Result<SectionForm, Trouble> {
        site.dossier()?.section(key).map(form).ok_or(Trouble::NoSuch)
    }

    /// Saves a section that was as `was` says when the form was opened.
    ///
    /// # Errors
    /// They may not; a text that cannot be kept ([`Trouble::Slip`]).
    #[expect(clippy::too_many_arguments, reason = "who, where and when, and what stands in the form")]
    pub async fn section_set(
        &self,
        who: &Who,
        id: &DossierId,
        key: &str,
        was: &str,
        title: &str,
        body: &str,
        moment: Moment,
    ) -> Result<SectionSaved, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditPlan, &site, moment)?;
        let (title, body) = (title.trim().to_owned(), body.replace("\r\n", "\n"));
        let odd = |text: &str| text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t'));
        if title.contains('\n') || odd(&title) || odd(&body) || title.len() + body.len() > LONGEST {
            return Err(Trouble::Slip("slip-section"));
        }
        let unwoven = self.unwoven(&site, &body)?;
        if !unwoven.is_empty() {
            return Ok(SectionSaved::Unwoven(unwoven));
        }
        let set = |dossier: &mut Dossier| {
            let section =
                dossier.sections.iter_mut().find(|section| section.key == key).ok_or(Trouble::NoSuch)?;
            let now = form(section);
            let wanted = (title.as_str(), body.trim()) == (now.title.as_str(), now.body.trim());
            if !wanted && now.mark != was {
                return Ok(Some(now));
            }
            section.title.clone_from(&title);
            section.body.clone_from(&body);
            Ok(None)
        };
        let (changed, revision) = self.change(who, id, key, moment, set).await?;
        Ok(changed.map_or(SectionSaved::Saved(revision), SectionSaved::Changed))
    }

    /// The whole plan as a PDF as it would be with this text in one of its sections. Nothing is saved.
    ///
    /// # Errors
    /// No such section; the document cannot be set.
    pub fn draft_pdf(
        &self,
        site: &Site,
        key: &str,
        (title, body): (&str, &str),
        words: &Words,
    ) -> Result<Vec<u8>, Trouble> {
        let mut dossier = site.dossier()?.clone();
        let section = dossier.sections.iter_mut().find(|it| it.key == key).ok_or(Trouble::NoSuch)?;
        (section.title, section.body) = (title.trim().to_owned(), body.replace("\r\n", "\n"));
        print_as(self.packs, site, &dossier, (Part::Whole, &[]), words)
    }

    /// The plan or a part of it as a PDF, with the seals of those who were asked to approve this very revision.
    ///
    /// # Errors
    /// The document cannot be set; a dossier with errors in its files.
    pub fn plan_pdf(
        &self,
        site: &Site,
        part: Part,
        seals: &[Seal],
        words: &Words,
    ) -> Result<Vec<u8>, Trouble> {
        print(self.packs, site, (part, seals), words)
    }
}

/// Prints the plan of a site: a function of its own, for threads that only print.
pub(super) fn print(
    packs: &Packs,
    site: &Site,
    (part, seals): (Part, &[Seal]),
    words: &Words,
) -> Result<Vec<u8>, Trouble> {
    print_as(packs, site, site.dossier()?, (part, seals), words)
}

/// Prints a site as if its dossier were this one.
fn print_as(
    packs: &Packs,
    site: &Site,
    dossier: &Dossier,
    (part, seals): (Part, &[Seal]),
    words: &Words,
) -> Result<Vec<u8>, Trouble> {
    let review =
        review::review(dossier, Vec::new(), packs, site.day).with_forecast(&site.opened.results, site.day);
    let approved = |seal: &Seal| {
        seal.answer.as_ref().filter(|answer| answer.verdict == Verdict::Approved).map(|answer| answer.at)
    };
    let seals = seals.iter().map(|seal| SealView {
        agency: seal.name.clone(),
        approved: approved(seal).map(|_| words.get("plan-seal-given")).unwrap_or_default(),
        day: approved(seal).map(|at| words.date(at.to_zoned(TimeZone::UTC).date())).unwrap_or_default(),
    });
    let part = (part, seals.collect());
    Ok(documents::plan_part(dossier, &review, words, site.day, part)?)
}

pub(super) fn form(section: &Section) -> SectionForm {
    let mark = parvis_store::seal::sha256(format!("{}\n{}", section.title, section.body).as_bytes());
    SectionForm { title: section.title.clone(), body: section.body.clone(), mark }
}
