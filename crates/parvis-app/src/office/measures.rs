//! The measures of a site: taken from the catalogue, changed, dropped with a reason, and the rights check of those that
//! touch rights.

use super::kept::{LINE, fact, line, mark_of, said};
use super::settling::take;
use super::{Kept, Moment, Office, Site, Trouble, Who};
use parvis_access::{Action, Answer, Thing};
use parvis_core::{Camera, Dossier, InHand, Measure, MeasureStatus, Place, Provenance, RightsCheck};
use parvis_intake::dossier::{MEASURES, write_place};
use parvis_rules::catalogue::CatalogueMeasure;
use parvis_rules::rights::RightsQuestion;
use parvis_store::DossierId;

/// The longest answer of a rights check, in letters; ours.
const LONGEST: usize = 2000;
/// Nothing is kept longer than a hundred years.
const MOST_DAYS: u32 = 36_500;
/// The farthest a camera is said to recognise somebody, in metres; ours.
const FARTHEST: f64 = 500.0;
/// No drawing reaches farther from its origin, in metres; ours.
const REACH: f64 = 100_000.0;
/// What a revision begins with in which a rights officer reviewed: it does not make them its author.
const REVIEW: &str = "review:";
/// What a revision begins with in which the site made its rights check.
const CHECK: &str = "rights:";

/// What somebody wants a measure to be, as they typed it.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureWish {
    /// What it is here.
    pub name: String,
    /// Where it stands.
    pub status: MeasureStatus,
    /// Days that recordings are kept; `None` while nobody knows, or where nothing is recorded.
    pub retention_days: Option<u32>,
    /// Where it is.
    pub places: Vec<Place>,
    /// What it makes impassable.
    pub blocks: Vec<Place>,
    /// Who says so, and when.
    pub from: Provenance,
}

impl Site {
    /// A measure by its id.
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        find(self.opened.dossier.as_ref()?, id)
    }

    /// Stands for a measure as it is now, or for none.
    pub fn measure_mark(&self, id: &str) -> String {
        mark_of(&self.measure(id))
    }

    /// Who sees to a finding by this measure, and by when.
    pub fn in_hand_by(&self, measure: &Measure) -> Vec<&InHand> {
        let all = self.opened.dossier.iter().flat_map(|dossier| &dossier.settled.in_hand);
        all.filter(|it| it.measure == measure.id).collect()
    }
}

/// The measure of which a revision changed the rights check, by what the history says of it.
pub fn rights_check_of(why: &str) -> Option<&str> {
    why.strip_prefix(CHECK).or_else(|| why.strip_prefix(REVIEW))
}

fn find<'a>(dossier: &'a Dossier, id: &str) -> Option<&'a Measure> {
    dossier.measures.iter().find(|measure| measure.id == id)
}

impl Office {
    /// Whether a measure can touch people's rights.
    pub fn touches_rights(&self, measure: &Measure) -> bool {
        let known = self.packs.catalogue().get(&measure.catalogue);
        !measure.cameras.is_empty() || known.is_some_and(CatalogueMeasure::touches_rights)
    }

    /// The questions of a rights check.
    pub fn rights_questions(&self) -> &'static [RightsQuestion] {
        &self.packs.rights().questions
    }

    fn of_measure(&self, who: &Who, action: Action, site: &Site, thing: Thing, moment: Moment) -> bool {
        let way: Vec<&str> = site.way.iter().map(|node| node.id.as_str()).collect();
        self.answer(who, action, &way, thing, moment) == Answer::Yes
    }

    /// Whether somebody sees any measures at a site: those that touch rights, or all.
    pub fn sees_measures(&self, who: &Who, site: &Site, moment: Moment) -> bool {
        [true, false].into_iter().any(|touches_rights| {
            let thing = Thing::Measure { touches_rights, own: false };
            self.of_measure(who, Action::SeeMeasures, site, thing, moment)
        })
    }

    /// Whether somebody sees a measure.
    pub fn sees_measure(&self, who: &Who, site: &Site, measure: &Measure, moment: Moment) -> bool {
        let thing = Thing::Measure { touches_rights: self.touches_rights(measure), own: false };
        self.of_measure(who, Action::SeeMeasures, site, thing, moment)
    }

    /// Whether somebody writes the measures of a site: who settles its findings takes measures for them.
    pub fn writes_measures(&self, who: &Who, site: &Site, moment: Moment) -> bool {
        self.may(who, Action::SettleFinding, site, moment)
    }

    /// Whether somebody reviews the rights check of a measure. Who wrote in the measures of the site is their author.
    ///
    /// # Errors
    /// The store.
    pub async fn reviews(
        &self,
        who: &Who,
        site: &Site,
        measure: &Measure,
        moment: Moment,
    ) -> Result<bool, Trouble> {
        let touches_rights = self.touches_rights(measure);
        let asked = |own| {
            let thing = Thing::Measure { touches_rights, own };
            self.of_measure(who, Action::ReviewRights, site, thing, moment)
        };
        if !asked(false) {
            return Ok(false);
        }
        let history = self.store.dossier_history(&site.id).await?;
        let own = history.iter().any(|made| {
            made.who == who.login
                && !made.why.starts_with(REVIEW)
                && made.changes.iter().any(|change| change.path == MEASURES)
        });
        Ok(asked(own))
    }

    /// Takes a measure of the catalogue: it is written down as proposed. Gives its id.
    ///
    /// # Errors
    /// They may not; no such measure ([`Trouble::Slip`]).
    pub async fn measure_take(
        &self,
        who: &Who,
        id: &DossierId,
        catalogue: &str,
        moment: Moment,
    ) -> Result<String, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::SettleFinding, &site, moment)?;
        let taken = self.packs.catalogue().get(catalogue).ok_or(Trouble::Slip("slip-settle-measure"))?;
        let from = Provenance { source: who.name.clone(), date: moment.today };
        let change = |dossier: &mut Dossier| Ok(take(dossier, taken, &Place::Site, &from));
        Ok(self.change(who, id, "measures", moment, change).await?.0)
    }

    /// Changes a measure that was as `was` says.
    ///
    /// # Errors
    /// They may not; no such measure; what it cannot be ([`Trouble::Slip`]).
    pub async fn measure_set(
        &self,
        who: &Who,
        id: &DossierId,
        (measure, was): (&str, &str),
        wish: &MeasureWish,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let from = said(&wish.from)?;
        let name = line(&wish.name, LINE).filter(|name| !name.is_empty());
        let name = name.ok_or(Trouble::Slip("slip-measure-name"))?;
        if wish.retention_days.is_some_and(|days| days > MOST_DAYS) {
            return Err(Trouble::Slip("slip-measure-days"));
        }
        let set = |here: &mut Measure| {
            let before = here.clone();
            here.name.clone_from(&name);
            here.status = wish.status;
            (here.places, here.blocks) = (wish.places.clone(), wish.blocks.clone());
            here.retention_days = fact(&before.retention_days, wish.retention_days, &from);
            if *here != before {
                here.from = from.clone();
            }
            Ok(())
        };
        let drawn = |dossier: &Dossier| {
            let plan = dossier.plan.as_ref();
            let is_there = |place: &Place| plan.is_some_and(|plan| plan.level_of(place).is_some());
            wish.places.iter().chain(&wish.blocks).all(|place| *place == Place::Site || is_there(place))
        };
        let change = |dossier: &mut Dossier| {
            if drawn(dossier) { put(dossier, (measure, was), set) } else { Err(Trouble::Slip("slip-choice")) }
        };
        self.measures_change(who, id, &write_place(&Place::Measure(measure.to_owned())), change, moment).await
    }

    /// Drops a measure that was as `was` says, for a reason. Findings it was taken for stay with whoever sees to them.
    ///
    /// # Errors
    /// They may not; no reason ([`Trouble::Slip`]).
    pub async fn measure_drop(
        &self,
        who: &Who,
        id: &DossierId,
        (measure, was): (&str, &str),
        reason: &str,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let site = self.site(who, id, moment).await?;
        let reason = line(reason, LINE).filter(|reason| !reason.is_empty());
        let reason = reason.ok_or(Trouble::Slip("slip-measure-reason"))?;
        let name = site.measure(measure).map(|measure| measure.name.clone()).unwrap_or_default();
        let change = |dossier: &mut Dossier| {
            if find(dossier, measure).is_some() && mark_of(&find(dossier, measure)) != was {
                return Ok(true);
            }
            dossier.measures.retain(|it| it.id != measure);
            for it in dossier.settled.in_hand.iter_mut().filter(|it| it.measure == measure) {
                it.measure.clear();
            }
            Ok(false)
        };
        self.measures_change(who, id, &format!("{name}: {reason}"), change, moment).await
    }

    /// Writes the rights check of a measure that was as `was` says: whoever writes the measures makes it, a rights officer
    /// reviews what others wrote.
    ///
    /// # Errors
    /// They may not; no such measure; an answer that cannot be kept ([`Trouble::Slip`]).
    pub async fn rights_set(
        &self,
        who: &Who,
        id: &DossierId,
        (measure, was): (&str, &str),
        wish: &RightsCheck,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let site = self.site(who, id, moment).await?;
        let here = site.measure(measure).ok_or(Trouble::NoSuch)?;
        let reviews = self.reviews(who, &site, here, moment).await?;
        if !reviews && !self.writes_measures(who, &site, moment) {
            return Err(Trouble::NotAllowed);
        }
        let wanted = rights(wish)?;
        let set = |here: &mut Measure| {
            here.rights = Some(wanted.clone()).filter(|rights| *rights != RightsCheck::default());
            Ok(())
        };
        let why = format!("{}{measure}", if reviews { REVIEW } else { CHECK });
        let change = |dossier: &mut Dossier| put(dossier, (measure, was), set);
        Ok(Kept::of(self.change(who, id, &why, moment, change).await?))
    }

    /// Hangs a camera of a measure that was as `was` says, or moves the one with its id; `None` takes it down.
    ///
    /// # Errors
    /// They may not; no such measure; no such storey or angle ([`Trouble::Slip`]).
    pub async fn camera_set(
        &self,
        who: &Who,
        id: &DossierId,
        (measure, was): (&str, &str),
        (camera, wish): (&str, Option<&Camera>),
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let angles = |it: &Camera| (0.0..=360.0).contains(&it.looks) && (1.0..=360.0).contains(&it.angle);
        let far = |it: &Camera| {
            (0.5..=FARTHEST).contains(&it.range) && it.at.x.abs() <= REACH && it.at.y.abs() <= REACH
        };
        let change = |dossier: &mut Dossier| {
            let levels = dossier.plan.as_ref().map(|plan| plan.levels.as_slice()).unwrap_or_default();
            let stands = |it: &Camera| levels.iter().any(|level| level.id == it.level);
            let named = line(camera, LINE).is_some_and(|line| line == camera && !line.is_empty());
            if wish.is_some_and(|it| !angles(it) || !far(it) || !stands(it) || !named) {
                return Err(Trouble::Slip("slip-camera"));
            }
            let set = |here: &mut Measure| {
                let known = here.cameras.iter().position(|it| it.id == camera);
                match (known.and_then(|at| here.cameras.get_mut(at)), wish) {
                    (Some(known), Some(wish)) => known.clone_from(wish),
                    (None, Some(wish)) => here.cameras.push(wish.clone()),
                    (_, None) => here.cameras.retain(|it| it.id != camera),
                }
                Ok(())
            };
            put(dossier, (measure, was), set)
        };
        self.measures_change(who, id, &write_place(&Place::Measure(measure.to_owned())), change, moment).await
    }

    async fn measures_change(
        &self,
        who: &Who,
        id: &DossierId,
        why: &str,
        change: impl Fn(&mut Dossier) -> Result<bool, Trouble>,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::SettleFinding, &site, moment)?;
        Ok(Kept::of(self.change(who, id, why, moment, change).await?))
    }
}

/// Changes a measure unless somebody else did; whether they did.
fn put(
    dossier: &mut Dossier,
    (id, was): (&str, &str),
    set: impl Fn(&mut Measure) -> Result<(), Trouble>,
) -> Result<bool, Trouble> {
    let here = dossier.measures.iter_mut().find(|measure| measure.id == id).ok_or(Trouble::NoSuch)?;
    let mut wanted = here.clone();
    set(&mut wanted)?;
    // Who says so is of today with every save: a save that changes nothing else is none.
    let changed = mark_of(&Some(&*here)) != was && *here != wanted;
    if !changed {
        *here = wanted;
    }
    Ok(changed)
}

/// The answers as they are kept: each on one line.
fn rights(wish: &RightsCheck) -> Result<RightsCheck, Trouble> {
    let text = |text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        line(&text, LONGEST).ok_or(Trouble::Slip("slip-text"))
    };
    let grade = |grade: Option<u8>| {
        if grade.is_some_and(|grade| grade > 4) { Err(Trouble::Slip("slip-choice")) } else { Ok(grade) }
    };
    Ok(RightsCheck {
        legality: text(&wish.legality)?,
        aim: text(&wish.aim)?,
        necessity: text(&wish.necessity)?,
        benefit: grade(wish.benefit)?,
        impact: grade(wish.impact)?,
        non_discrimination: text(&wish.non_discrimination)?,
        access: text(&wish.access)?,
        children: text(&wish.children)?,
        safety: text(&wish.safety)?,
        owner: text(&wish.owner)?,
        review: wish.review,
        complaints: text(&wish.complaints)?,
        ends: wish.ends,
        retention_reason: text(&wish.retention_reason)?,
    })
}
