//! `people.toml`: people by function, and the roles of the crisis team.

use super::facts::{self, no_source};
use super::page::{self, Page};
use super::site::FromTable;
use deserr::Deserr;
use parvis_core::{Fact, Finding, People, Person, Provenance, Role};
use parvis_toml::{Day, Source, Stated, Step, Troubles};
use schemars::JsonSchema;

/// Who does what. People by function and work number; never pupils, never diagnoses.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "People file")]
pub struct PeopleFile {
    /// Who says what stands in this file, and when, unless a value says otherwise.
    #[deserr(default)]
    #[schemars(default)]
    from: Option<FromTable>,
    /// People and posts.
    #[deserr(default)]
    #[schemars(default)]
    person: Vec<PersonTable>,
    /// The crisis team.
    #[deserr(default)]
    #[schemars(default)]
    role: Vec<RoleTable>,
}

/// A person or post.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct PersonTable {
    /// Short id that roles refer to: head.
    id: String,
    /// Function: deputy head, education.
    function: String,
    /// Name, if the site wishes to print it.
    #[deserr(default)]
    #[schemars(default)]
    name: Stated<String>,
    /// Work telephone.
    #[deserr(default)]
    #[schemars(default)]
    phone: Stated<String>,
    /// The agency, when not the site's own staff: district police.
    #[deserr(default)]
    #[schemars(default)]
    agency: String,
    /// The day somebody last checked that the contact works.
    #[deserr(default)]
    #[schemars(default)]
    confirmed: Stated<Day>,
}

/// One role of the crisis team.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct RoleTable {
    /// Its key: incident_lead.
    key: String,
    /// Id of the person who holds it.
    #[deserr(default)]
    #[schemars(default)]
    holder: Option<String>,
    /// Ids of those who stand in, first one first.
    #[deserr(default)]
    #[schemars(default)]
    deputies: Vec<String>,
}

/// Reads `people.toml`.
pub fn read(source: &Source<'_>) -> (Option<People>, Vec<Finding>) {
    let (file, mut findings) = source.read::<PeopleFile>();
    let Some(PeopleFile { from, person, role }) = file else {
        findings.extend(facts::unsourced(source, "person", &["name", "phone", "confirmed"]));
        return (None, findings);
    };
    let from = from.map(Provenance::from);
    let persons = person
        .into_iter()
        .enumerate()
        .map(|(index, table)| {
            let at = Ctx { source, path: ["person".into(), index.into()], from: from.as_ref() };
            at.person(table, &mut findings)
        })
        .collect();
    let roles = role
        .into_iter()
        .map(|RoleTable { key, holder, deputies }| Role {
            key,
            holder: holder.map(Into::into),
            deputies: deputies.into_iter().map(Into::into).collect(),
        })
        .collect();
    (Some(People { persons, roles }), findings)
}

/// One table of a file, and what its facts fall back on.
pub struct Ctx<'a, 's> {
    /// The file.
    pub source: &'a Source<'s>,
    /// The way to the table.
    pub path: [Step; 2],
    /// What the file says for all its values.
    pub from: Option<&'a Provenance>,
}

impl Ctx<'_, '_> {
    /// A fact of the table, completed from the file.
    pub fn fact<T>(&self, key: &str, stated: Stated<T>, findings: &mut Vec<Finding>) -> Fact<T> {
        stated.fact(self.from).unwrap_or_else(|lacks| {
            let [list, index] = self.path.clone();
            findings.push(self.source.finding(&[list, index, key.into()], no_source(lacks, "value")));
            Fact::Unknown
        })
    }

    fn person(&self, table: PersonTable, findings: &mut Vec<Finding>) -> Person {
        let PersonTable { id, function, name, phone, agency, confirmed } = table;
        let confirmed = match self.fact("confirmed", confirmed, findings) {
            Fact::Unknown => Fact::Unknown,
            Fact::Known { value, from } => Fact::known(value.0, from),
        };
        Person {
            id: id.into(),
            function,
            name: self.fact("name", name, findings),
            phone: self.fact("phone", phone, findings),
            agency,
            confirmed,
        }
    }
}

/// Writes `people.toml`.
pub fn write(people: &People, header: &str) -> String {
    let facts = people.persons.iter().flat_map(|person| {
        [person.name.from(), person.phone.from(), person.confirmed.from()].into_iter().flatten()
    });
    let from = page::most_common(facts);
    let from = from.as_ref();
    let mut page = Page::default();
    page.comment(header);
    page.from(from);
    for person in &people.persons {
        page.table("[[person]]");
        page.pair("id", &page::text(person.id.as_str()));
        page.pair("function", &page::text(&person.function));
        page.pair("name", &page::fact(&person.name, from, |name| page::text(name)));
        page.pair("phone", &page::fact(&person.phone, from, |phone| page::text(phone)));
        page.some_text("agency", &person.agency);
        page.pair("confirmed", &page::fact(&person.confirmed, from, |date| page::day(*date)));
    }
    for role in &people.roles {
        page.table("[[role]]");
        page.pair("key", &page::text(&role.key));
        page.some("holder", role.holder.as_ref(), |holder| page::text(holder.as_str()));
        page.some_list("deputies", role.deputies.iter().map(|deputy| page::text(deputy.as_str())));
    }
    page.0
}
