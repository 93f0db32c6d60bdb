//! Comments, pinned to a section of the plan, a room, a door, a level or a point of one; each is answered once.

use crate::NOWHERE;
use crate::office::{Moment, Office, Site, Trouble, Who, act};
use geo::{BoundingRect as _, Coord};
use parvis_access::Action;
use parvis_core::{FloorPlan, LevelId, Place};
use parvis_intake::dossier::{parse_place, write_place};
use parvis_store::approvals::{Comment, NewComment};
use parvis_store::{CommentId, DossierId};

/// Where a comment can be pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentPlace {
    /// The place.
    pub place: Place,
    /// The word that stands for it on a form.
    pub word: String,
}

/// Where a comment is pinned.
#[derive(Clone, Debug, PartialEq)]
pub enum Pinned {
    /// A place that has a name.
    Place(Place),
    /// A point of a level, in metres on the plan.
    Point {
        /// The level.
        level: LevelId,
        /// Where on it.
        at: Coord,
    },
}

/// What the word of a point begins with.
const POINT: &str = "point:";
/// So far beyond its rooms a level reaches for comments, in metres; ours: a yard and its fence.
const AROUND: f64 = 100.0;

impl Pinned {
    /// By the word it is kept as; the site as a whole for a word that says nothing.
    pub fn parse(word: &str) -> Self {
        let point = || {
            let (level, at) = word.strip_prefix(POINT)?.rsplit_once('@')?;
            let (x, y) = at.split_once(',')?;
            Some(Self::Point { level: level.into(), at: Coord { x: x.parse().ok()?, y: y.parse().ok()? } })
        };
        point().unwrap_or_else(|| Self::Place(parse_place(word).unwrap_or(Place::Site)))
    }

    /// The word it is kept as; a point to the centimetre.
    pub fn word(&self) -> String {
        match self {
            Self::Place(place) => write_place(place),
            Self::Point { level, at } => format!("{POINT}{level}@{:.2},{:.2}", at.x, at.y),
        }
    }

    /// Where that is on a drawing; none for what lies nowhere on it.
    fn spot(&self, plan: &FloorPlan) -> Option<(LevelId, Coord)> {
        match self {
            Self::Place(place) => Some((plan.level_of(place)?.id.clone(), plan.pin(place)?)),
            Self::Point { level, at } => {
                let here = plan.units.iter().filter(|unit| unit.level == *level);
                let reach = here.filter_map(|unit| unit.shape.bounding_rect()).any(|room| {
                    let (least, most) = (room.min(), room.max());
                    at.x >= least.x - AROUND
                        && at.x <= most.x + AROUND
                        && at.y >= least.y - AROUND
                        && at.y <= most.y + AROUND
                });
                reach.then(|| (level.clone(), *at))
            }
        }
    }
}

/// A comment, with the place it is pinned to.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The comment.
    pub comment: Comment,
    /// Where.
    pub pinned: Pinned,
    /// Its number among those that lie on the drawing, the oldest first, and where that is.
    pub spot: Option<(usize, LevelId, Coord)>,
    /// What whoever said it is called.
    pub by: String,
    /// What whoever answered is called; empty before.
    pub answered_by: String,
}

impl Office {
    /// Where a comment on a site can be pinned: the site, the sections, the levels, the rooms and the exits.
    ///
    /// # Errors
    /// A dossier with errors in its files.
    pub fn comment_places(&self, site: &Site) -> Result<Vec<CommentPlace>, Trouble> {
        let dossier = site.dossier()?;
        let sections = dossier.sections.iter().map(|section| Place::Section(section.key.clone()));
        let plan = dossier.plan.iter();
        let drawn = plan.flat_map(|plan| {
            let levels = plan.levels.iter().map(|level| Place::Level(level.id.clone()));
            let exits = plan.openings.iter().filter(|opening| opening.exit);
            let exits = exits.map(|opening| Place::Opening(opening.id.clone()));
            let rooms = plan.units.iter().filter(|unit| !unit.label().is_empty());
            levels.chain(exits).chain(rooms.map(|unit| Place::Unit(unit.id.clone())))
        });
        let all = std::iter::once(Place::Site).chain(sections).chain(drawn);
        Ok(all.map(|place| CommentPlace { word: write_place(&place), place }).collect())
    }

    /// The comments on a site, the newest first, for those who see its plan.
    ///
    /// # Errors
    /// They may not.
    pub async fn comments(&self, who: &Who, site: &Site, moment: Moment) -> Result<Vec<Said>, Trouble> {
        self.must(who, Action::SeePlan, site, moment)?;
        let plan = site.opened.dossier.as_ref().and_then(|dossier| dossier.plan.as_ref());
        let all = self.store.comments(&site.id).await?;
        let spots = all.iter().map(|comment| Pinned::parse(&comment.place).spot(plan?)).collect::<Vec<_>>();
        let mut number = spots.iter().flatten().count();
        let mut said = Vec::new();
        for (comment, spot) in all.into_iter().zip(spots) {
            let pinned = Pinned::parse(&comment.place);
            let spot = spot.map(|(level, at)| (number, level, at));
            number -= usize::from(spot.is_some());
            let by = self.called(&comment.who).await?;
            let answered_by = match &comment.answer {
                Some((.., who)) => self.called(who).await?,
                None => String::new(),
            };
            said.push(Said { comment, pinned, spot, by, answered_by });
        }
        Ok(said)
    }

    /// What somebody is called whom the journal knows by their login.
    pub(in crate::office) async fn called(&self, login: &str) -> Result<String, Trouble> {
        let account = self.store.account_by_login(login).await?;
        Ok(account.map_or_else(|| login.to_owned(), |account| account.name))
    }

    /// The word of a point of a level, by its longitude and latitude in degrees; none if it does not lie on the drawing.
    pub fn comment_point(&self, site: &Site, level: &str, lonlat: (f64, f64)) -> Option<String> {
        let plan = site.opened.dossier.as_ref()?.plan.as_ref()?;
        let at = plan.georeference.unwrap_or(NOWHERE).to_metres(Coord { x: lonlat.0, y: lonlat.1 });
        let pinned = Pinned::Point { level: level.into(), at };
        pinned.spot(plan).map(|_| pinned.word())
    }

    /// Says something about a place of a site.
    ///
    /// # Errors
    /// They may not; no such place, or nothing said ([`Trouble::Slip`]).
    pub async fn comment_say(
        &self,
        who: &Who,
        id: &DossierId,
        place: &str,
        words: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::Comment, &site, moment)?;
        let plan = site.dossier()?.plan.as_ref();
        let known = match Pinned::parse(place) {
            point @ Pinned::Point { .. } => plan.is_some_and(|plan| point.spot(plan).is_some()),
            Pinned::Place(_) => self.comment_places(&site)?.into_iter().any(|known| known.word == place),
        };
        if !known || words.trim().is_empty() {
            return Err(Trouble::Slip("slip-comment"));
        }
        let mut write = self.store.write().await?;
        let new = NewComment { dossier: id, revision: site.revision, place, words: words.trim() };
        write.comment_new(&new, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// Answers a comment, which is then done with. Those who write the plan do.
    ///
    /// # Errors
    /// They may not; it was answered meanwhile; no word ([`Trouble::Slip`]).
    pub async fn comment_answer(
        &self,
        who: &Who,
        id: &DossierId,
        comment: &CommentId,
        words: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditPlan, &site, moment)?;
        if words.trim().is_empty() {
            return Err(Trouble::Slip("slip-comment"));
        }
        let mut write = self.store.write().await?;
        write.comment_answer(id, comment, words.trim(), &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }
}
