//! The tree of places and new sites in it: made where the policies let, nothing typed lost, nothing empty left alone.

use super::kit::{Browser, Server};
use super::script::zip;
use axum::http::StatusCode;

/// The address of the place of this name on a page.
fn place(page: &str, name: &str) -> String {
    let link =
        page.split("<a href=\"/places/").find(|rest| rest.contains(&format!("\">{name}</a>"))).unwrap();
    format!("/places/{}", link.split('"').next().unwrap())
}

/// The address of the sample's country, for whoever sees it.
fn country(ministry: &mut Browser<'_>) -> String {
    place(&ministry.get("/").body, "Sample country")
}

#[test]
fn a_place_is_made_renamed_moved_and_taken_out() {
    let server = Server::with_everybody();
    let mut ministry = server.again("ministry");
    let country = country(&mut ministry);
    let north = place(&ministry.get(&country).body, "Northern region");
    let form = ministry.get(&format!("{country}/new")).body;
    assert!(form.contains("value=\"region\"") && form.contains("In Sample country"), "{form}");
    let twice = ministry.post(&format!("{country}/new"), "kind=region&name=northern+REGION");
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        twice.body.contains("There is a place of this name")
            && twice.body.contains("value=\"northern REGION\"")
    );
    let south = ministry.post(&format!("{country}/new"), "kind=region&name=Southern+region").to().to_owned();
    assert!(south.starts_with("/places/"), "{south}");
    let town = ministry.post(&format!("{south}/new"), "kind=city&name=%3Cb%3ETown%3C/b%3E").to().to_owned();
    assert!(!ministry.get(&south).body.contains("<b>Town"));
    assert_eq!(ministry.post(&format!("{town}/rename"), "name=Town").to(), town);
    assert_eq!(ministry.post(&format!("{town}/rename"), "name=+").status, StatusCode::UNPROCESSABLE_ENTITY);

    let id = |place: &str| place.rsplit('/').next().unwrap().to_owned();
    for (to, says) in [(&town, "cannot be moved there"), (&"/places/0".to_owned(), "cannot be moved there")] {
        let refused = ministry.post(&format!("{town}/move"), &format!("to={}", id(to)));
        assert!(
            refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains(says),
            "{}",
            refused.body
        );
    }
    let ways = ministry.get(&format!("{south}/order")).body;
    assert!(ways.contains(&format!("value=\"{}\"", id(&north))), "beside it: {ways}");
    assert!(!ways.contains(&format!("value=\"{}\"", id(&town))));
    // A place that lies deeper is found by its name, with the names above it; not what lies in the place itself.
    let found = ministry.get(&format!("{north}/order?find=TOW")).body;
    let deep = format!("<option value=\"{}\" selected>Sample country › Southern region › Town<", id(&town));
    assert!(found.contains(&deep), "{found}");
    let inside = ministry.get(&format!("{south}/order?find=town")).body;
    assert!(!inside.contains(&format!("value=\"{}\"", id(&town))), "{inside}");
    assert_eq!(ministry.post(&format!("{north}/move"), &format!("to={}", id(&town))).to(), north);
    assert_eq!(ministry.post(&format!("{north}/move"), &format!("to={}", id(&south))).to(), north);
    let school = ministry.get(&format!("/sites/{}", server.site)).body;
    assert!(school.contains("Southern region</a>"), "the school went along: {school}");
    assert!(ministry.get(&south).body.contains(&format!("/sites/{}", server.site)), "and is listed there");
    assert!(
        server.again("site-head").get(&format!("/sites/{}", server.site)).body.contains("Southern region")
    );

    let full = ministry.post(&format!("{south}/remove"), "");
    assert!(
        full.status == StatusCode::UNPROCESSABLE_ENTITY && full.body.contains("Something lies in this place")
    );
    assert_eq!(ministry.post(&format!("{town}/remove"), "").to(), south);
    assert_eq!(ministry.get(&town).status, StatusCode::NOT_FOUND);
    assert_eq!(
        ministry.post(&format!("{country}/rename"), "name=Mine").status,
        StatusCode::FORBIDDEN,
        "a root stays"
    );
}

#[test]
fn a_site_is_begun_and_leads_to_its_facts() {
    let server = Server::with_everybody();
    let mut ministry = server.again("ministry");
    let country = country(&mut ministry);
    let form = format!("{country}/sites/new");
    let page = ministry.get(&form).body;
    assert!(
        page.contains("value=\"school\"")
            && page.contains("value=\"KZ\" selected")
            && !page.contains("value=\"*\""),
        "{page}"
    );
    for (typed, says) in [
        ("name=+&kind=school&law=KZ&address=Main+street+1", "Give the site a name"),
        ("name=A&kind=castle&law=KZ&address=Main+street+1", "Choose one of the kinds"),
        ("name=A&kind=school&law=other&country=U&address=Main+street+1", "two letters"),
        ("name=A&kind=school&law=KZ&address=Main+street+1&lat=91&lon=71", "latitude from"),
        ("name=A&kind=school&law=KZ&address=Main+street+1&lat=51", "latitude from"),
    ] {
        let wrong = ministry.post(&form, typed);
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(
            wrong.body.contains(says) && wrong.body.contains("value=\"Main street 1\""),
            "{typed}: {}",
            wrong.body
        );
    }
    let made = ministry
        .post(&form, "name=School+%22A%22+%3C1%3E&kind=school&law=other&country=uz&address=Main+street+1&lat=41,3&lon=69.24");
    let facts = made.to().to_owned();
    assert!(facts.starts_with("/sites/") && facts.ends_with("/facts"), "{facts}");
    let map = ministry.get("/map.json").body;
    assert!(map.contains("[69.25,41.25]"), "coarse for a ministry: {map}");
    let lies = facts.replace("/facts", "/where");
    assert_eq!(ministry.get(&lies).status, StatusCode::FORBIDDEN, "facts are for whoever runs the site");
    let mut head = server.again("site-head");
    assert_eq!(head.get(&lies).status, StatusCode::NOT_FOUND);
    let own = format!("/sites/{}/where", server.site);
    assert_eq!(head.post(&own, "lat=41.5&lon=200").status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(head.post(&own, "lat=41.5&lon=-69.25").status, StatusCode::SEE_OTHER);
    let page = head.get(&own).body;
    assert!(page.contains("value=\"41.5\"") && page.contains("value=\"-69.25\""), "{page}");
    let page = ministry.get(&facts).body;
    assert!(
        page.contains("Nobody answers for this site yet")
            && page.contains(">School <small>Ministry of education"),
        "{page}"
    );
    let invite = page.split("href=\"").find(|rest| rest.contains("/people\">Invite<")).unwrap();
    let invite = invite.split('"').next().unwrap();
    assert_eq!(ministry.post(invite, "name=Head&login=newhead&role=site-head&until=").status, StatusCode::OK);
    assert!(!ministry.get(&facts).body.contains("Nobody answers"));
    for login in ["site-head", "adviser", "police", "responder"] {
        let mut browser = server.again(login);
        for (path, typed) in [
            ("/sites/new", "name=A&law=KZ"),
            ("/new", "kind=city&name=A"),
            ("/rename", "name=A"),
            ("/remove", ""),
        ] {
            let refused = browser.post(&format!("{country}{path}"), typed).status;
            assert_eq!(refused, StatusCode::NOT_FOUND, "{login} does not even see the country: {path}");
        }
    }
}

#[test]
fn a_dossier_that_is_brought_says_where_it_is_wrong() {
    let server = Server::with_everybody();
    let mut ministry = server.again("ministry");
    let bring = format!("{}/sites/bring", country(&mut ministry));
    let site = "format = 1\n[site]\nid = \"a\"\nname = \"Brought school\"\ncountry = \"KZ\"\n";
    let nothing = ministry.post_file(&bring, &[], ("file", None));
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("Choose a file first"), "{}", nothing.body);
    for (bytes, says) in [
        (b"no zip at all".to_vec(), "This could not be done"),
        (zip(&[("site.toml", &format!("{site}colour = 1\n"))]), "site.toml:6"),
        (zip(&[("../site.toml", site)]), "This could not be done"),
    ] {
        let told = ministry.post_file(&bring, &[], ("file", Some(("dossier.zip", &bytes))));
        assert!(told.to().starts_with("/jobs/"), "{says}");
        assert_eq!(server.again("site-head").get(told.to()).status, StatusCode::NOT_FOUND, "another's");
        let refused = ministry.get(told.to());
        assert!(refused.body.contains(says), "{says}: {}", refused.body);
    }
    let made = ministry.post_file(&bring, &[], ("file", Some(("dossier.zip", &zip(&[("site.toml", site)])))));
    let facts = ministry.get(made.to()).to().to_owned();
    assert!(ministry.get(&facts).body.contains("Brought school"), "{facts}");
    let many = zip(&[("a/site.toml", site), ("b/site.toml", &site.replace("Brought", "Second"))]);
    let made = ministry.post_file(&bring, &[], ("file", Some(("dossiers.zip", &many))));
    let page = ministry.get(made.to()).body;
    assert!(page.contains("2 sites were made") && page.contains(">Second school</a>"), "{page}");
}
