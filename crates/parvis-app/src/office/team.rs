//! The people of the plan and the roles of the crisis team, changed one at a time.

use super::kept::{LINE, fact, line, mark_of, said};
use super::{Kept, Moment, Office, Site, Trouble, Who};
use jiff::civil::Date;
use parvis_access::Action;
use parvis_core::{Dossier, Fact, People, Person, PersonId, Place, Provenance, Role};
use parvis_intake::dossier::write_place;
use parvis_store::DossierId;

/// The longest telephone number, with what stands beside it; ours.
const PHONE: usize = 60;

/// The roles every site is asked about, in the order in which they are needed. Their names are in `locales/`.
pub const STANDARD_ROLES: [&str; 12] = [
    "incident_lead",
    "deputy_lead",
    "alarm",
    "first_aid",
    "responder_liaison",
    "utilities",
    "floor_lead",
    "parents_information",
    "particular_needs",
    "logbook",
    "media",
    "aftercare",
];

/// What somebody wants a person of the plan to be, as they typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonWish {
    /// Function.
    pub function: String,
    /// The agency, for people from outside.
    pub agency: String,
    /// Name; empty while nobody knows, or wishes to print it.
    pub name: String,
    /// Work telephone; empty while nobody knows.
    pub phone: String,
    /// The day somebody last tried the number.
    pub confirmed: Option<Date>,
    /// Who says so, and when.
    pub from: Provenance,
}

/// Who is to hold a role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleWish {
    /// Who holds it.
    pub holder: Option<PersonId>,
    /// Who stands in, first one first.
    pub deputies: Vec<PersonId>,
}

impl Site {
    /// Stands for a person of the plan as they are written down now, or for nobody.
    pub fn person_mark(&self, id: &PersonId) -> String {
        mark_of(&self.opened.dossier.as_ref().and_then(|dossier| dossier.people.person(id)))
    }

    /// Stands for a role as it is held now, or for none.
    pub fn role_mark(&self, key: &str) -> String {
        mark_of(&self.opened.dossier.as_ref().and_then(|dossier| dossier.people.role(key)))
    }
}

impl Office {
    /// Writes down a person of the plan: a new one where `person` is `None`, else the one that was as `was` says. Gives
    /// their id, too.
    ///
    /// # Errors
    /// They may not; a function, number or source that cannot be kept ([`Trouble::Slip`]).
    pub async fn person_set(
        &self,
        who: &Who,
        id: &DossierId,
        (person, was): (Option<&PersonId>, &str),
        wish: &PersonWish,
        moment: Moment,
    ) -> Result<(PersonId, Kept), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditFacts, &site, moment)?;
        let free = || free_id(&site.dossier()?.people);
        let key = person.map_or_else(free, |person| Ok(person.clone()))?;
        let set = |dossier: &mut Dossier| {
            let before = dossier.people.person(&key).cloned();
            let wanted = read(&key, before.as_ref(), wish)?;
            if before.as_ref() == Some(&wanted) {
                return Ok(false);
            }
            if mark_of(&before.as_ref()) != was && (person.is_some() || before.is_some()) {
                return Ok(true);
            }
            match dossier.people.persons.iter_mut().find(|person| person.id == key) {
                Some(person) => *person = wanted,
                None => dossier.people.persons.push(wanted),
            }
            Ok(false)
        };
        let why = write_place(&Place::Person(key.clone()));
        let kept = Kept::of(self.change(who, id, &why, moment, set).await?);
        Ok((key, kept))
    }

    /// Takes a person who was as `was` says out of the plan, and out of their roles.
    ///
    /// # Errors
    /// They may not.
    pub async fn person_remove(
        &self,
        who: &Who,
        id: &DossierId,
        (person, was): (&PersonId, &str),
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditFacts, &site, moment)?;
        let remove = |dossier: &mut Dossier| {
            let people = &mut dossier.people;
            if people.person(person).is_some() && mark_of(&people.person(person)) != was {
                return Ok(true);
            }
            people.persons.retain(|other| other.id != *person);
            for role in &mut people.roles {
                role.holder = role.holder.take().filter(|holder| holder != person);
                role.deputies.retain(|deputy| deputy != person);
            }
            Ok(false)
        };
        let why = write_place(&Place::Person(person.clone()));
        Ok(Kept::of(self.change(who, id, &why, moment, remove).await?))
    }

    /// Says who holds a role that was held as `was` says; a role the site has not is added.
    ///
    /// # Errors
    /// They may not; a name that cannot be kept, people who are not there ([`Trouble::Slip`]).
    pub async fn role_set(
        &self,
        who: &Who,
        id: &DossierId,
        (key, was): (&str, &str),
        wish: &RoleWish,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditFacts, &site, moment)?;
        let key = line(key, LINE).filter(|key| !key.is_empty()).ok_or(Trouble::Slip("slip-team-role"))?;
        let set = |dossier: &mut Dossier| {
            let people = &mut dossier.people;
            let mut named = wish.holder.iter().chain(&wish.deputies);
            if named.any(|person| people.person(person).is_none()) {
                return Err(Trouble::Slip("slip-team-gone"));
            }
            let mut deputies: Vec<PersonId> = Vec::new();
            for deputy in &wish.deputies {
                if !deputies.contains(deputy) {
                    deputies.push(deputy.clone());
                }
            }
            let wanted = Role { key: key.clone(), holder: wish.holder.clone(), deputies };
            if people.role(&key) == Some(&wanted) {
                return Ok(false);
            }
            if mark_of(&people.role(&key)) != was {
                return Ok(true);
            }
            match people.roles.iter_mut().find(|role| role.key == key) {
                Some(role) => *role = wanted,
                None => people.roles.push(wanted),
            }
            Ok(false)
        };
        let why = write_place(&Place::Role(key.clone()));
        Ok(Kept::of(self.change(who, id, &why, moment, set).await?))
    }

    /// Strikes out a role that was held as `was` says.
    ///
    /// # Errors
    /// They may not.
    pub async fn role_remove(
        &self,
        who: &Who,
        id: &DossierId,
        (key, was): (&str, &str),
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditFacts, &site, moment)?;
        let remove = |dossier: &mut Dossier| {
            let people = &mut dossier.people;
            if people.role(key).is_some() && mark_of(&people.role(key)) != was {
                return Ok(true);
            }
            people.roles.retain(|role| role.key != key);
            Ok(false)
        };
        let why = write_place(&Place::Role(key.to_owned()));
        Ok(Kept::of(self.change(who, id, &why, moment, remove).await?))
    }
}

/// An id that nobody has.
fn free_id(people: &People) -> Result<PersonId, Trouble> {
    let all = (1..).map(|number| PersonId::from(format!("person-{number}")));
    all.take(people.persons.len() + 1)
        .find(|id| people.person(id).is_none())
        .ok_or_else(|| Trouble::Inside("no id is free".into()))
}

/// What was typed, as a person of this plan.
fn read(id: &PersonId, before: Option<&Person>, wish: &PersonWish) -> Result<Person, Trouble> {
    let function = line(&wish.function, LINE).filter(|function| !function.is_empty());
    let text = |text: &str, longest| line(text, longest).ok_or(Trouble::Slip("slip-text"));
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let from = said(&wish.from)?;
    let none = (Fact::Unknown, Fact::Unknown, Fact::Unknown);
    let (name, phone, confirmed) =
        before.map_or(none, |before| (before.name.clone(), before.phone.clone(), before.confirmed.clone()));
    Ok(Person {
        id: id.clone(),
        function: function.ok_or(Trouble::Slip("slip-team-function"))?,
        name: fact(&name, some(text(&wish.name, LINE)?), &from),
        phone: fact(&phone, some(text(&wish.phone, PHONE)?), &from),
        agency: text(&wish.agency, LINE)?,
        confirmed: fact(&confirmed, wish.confirmed, &from),
    })
}
