//! The roles, how they are given at a place of the tree, and which of them hold at a place now.

use crate::words::words;
use jiff::Timestamp;

words! {
    /// What somebody is at a place. What each may do is said by the policies, and in `docs/ACCESS.md`.
    Role {
        /// Answers for a site: head of a school, manager of a mall.
        SiteHead = "site-head",
        /// Works on the dossier with the head.
        SiteStaff = "site-staff",
        /// Walks the site and comments: police prevention officer, fire service.
        Adviser = "adviser",
        /// Approves plans for an agency.
        Approver = "approver",
        /// On duty; needs the blueprint and the way in at once.
        Responder = "responder",
        /// Reviews the measures that touch rights; ombudsperson.
        RightsOfficer = "rights-officer",
        /// Looks after the sites of a city.
        CityOfficer = "city-officer",
        /// Looks after the sites of a region.
        RegionOfficer = "region-officer",
        /// Looks after the sites of the country, and after the server.
        MinistryOfficer = "ministry-officer",
        /// Watches who did what.
        Auditor = "auditor",
    }
}

/// A role given to somebody at a place; it holds there and at every place below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// The id of the place in the tree.
    pub node: String,
    /// The moment it ends; from then on it gives nothing. None: it does not end by itself.
    pub until: Option<Timestamp>,
}

/// The roles that somebody's grants give them at a place, each once, in the order of [`Role::ALL`].
///
/// `path` is the ids of the place itself and of all places above it, in any order.
pub fn roles_here(grants: &[Grant], path: &[&str], now: Timestamp) -> Vec<Role> {
    let holds =
        |grant: &&Grant| path.contains(&grant.node.as_str()) && grant.until.is_none_or(|until| now < until);
    let mut roles: Vec<Role> = grants.iter().filter(holds).map(|grant| grant.role).collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-22T12:00:00Z";

    /// The roles that `grants` (`role@node`, or `role@node until day`) give at `path`, a country first.
    fn check(grants: &[&str], path: &str, expected: &str) {
        let grants: Vec<Grant> = grants.iter().map(|text| grant(text)).collect();
        let path: Vec<&str> = path.split('/').collect();
        let roles = roles_here(&grants, &path, NOW.parse().unwrap());
        let words: Vec<&str> = roles.into_iter().map(Role::word).collect();
        assert_eq!(words.join(" "), expected);
    }

    fn grant(text: &str) -> Grant {
        let (given, until) = text.split_once(" until ").map_or((text, None), |(a, b)| (a, Some(b)));
        let (role, node) = given.split_once('@').unwrap();
        Grant {
            role: Role::parse(role).unwrap(),
            node: node.into(),
            until: until.map(|at| at.parse().unwrap()),
        }
    }

    #[test]
    fn a_role_holds_at_its_place_and_below() {
        check(&["city-officer@osh"], "kg/osh", "city-officer");
        check(&["city-officer@osh"], "kg/osh/school-7", "city-officer");
    }

    #[test]
    fn a_role_holds_neither_above_nor_beside() {
        check(&["city-officer@osh"], "kg", "");
        check(&["site-head@school-7"], "kg/osh", "");
        check(&["site-head@school-7"], "kg/osh/school-8", "");
    }

    #[test]
    fn a_role_ends_at_its_moment() {
        check(&["responder@osh until 2026-11-22T12:00:01Z"], "kg/osh", "responder");
        check(&["responder@osh until 2026-11-22T12:00:00Z"], "kg/osh", "");
        check(&["responder@osh until 2026-11-21T00:00:00Z", "responder@kg"], "kg/osh", "responder");
    }

    #[test]
    fn each_role_stands_once_and_in_order() {
        check(
            &["auditor@kg", "adviser@osh", "site-head@osh", "adviser@kg"],
            "kg/osh",
            "site-head adviser auditor",
        );
    }

    #[test]
    fn no_grants_no_roles() {
        check(&[], "kg/osh", "");
    }
}
