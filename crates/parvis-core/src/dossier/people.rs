//! People by function, and the roles of the crisis team. Never pupils, never diagnoses.

use crate::{Fact, PersonId};
use jiff::civil::Date;

/// Everyone the plan names, and who does what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People {
    /// People and posts.
    pub persons: Vec<Person>,
    /// The crisis team.
    pub roles: Vec<Role>,
}

impl People {
    /// The person with this id.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == *id)
    }

    /// The role with this key.
    pub fn role(&self, key: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.key == key)
    }
}

/// A person or post, by function and work number.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Function: "deputy head, education".
    pub function: String,
    /// Name, if the site wishes to print it.
    pub name: Fact<String>,
    /// Work telephone.
    pub phone: Fact<String>,
    /// The agency, when not the site's own staff: "district police". Empty for staff.
    pub agency: String,
    /// The day somebody last checked that the contact works.
    pub confirmed: Fact<Date>,
}

/// One role of the crisis team. Keys of the standard roles are in `locales/en/roles.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its key: `incident_lead`.
    pub key: String,
    /// Who holds it.
    pub holder: Option<PersonId>,
    /// Who stands in.
    pub deputies: Vec<PersonId>,
}
