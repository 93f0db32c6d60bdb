//! Forms that are refused where there is no script: what was typed is still in them.

use super::exercises::Morning;
use super::kit::Server;
use axum::http::StatusCode;

#[test]
fn a_refused_form_of_a_player_keeps_what_was_typed() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "en", "Aigul");
    let mut eva = morning.join("UZ", "1", "en", "Eva");
    morning.appoint("Eva", "scribe");
    for form in ["do=start", "do=module-begin&module=M1", "do=release&inject=I01"] {
        morning.leads(form);
    }
    let seat = |page: &str| super::exercises::between(page, "name=\"seat\" value=\"", "\"").to_owned();
    let long = "x".repeat(5000);
    let own = seat(&morning.screen(&mut aigul, "table").body);
    let back = format!("back=/play/{}/table&seat={own}", morning.id);
    let answer = format!(
        "{back}&do=answer&kind=measures&task=T1&table=1&nation=KZ&form=T1-own&item=evacuate-all&item=inform-police\
         &rank.evacuate-all=1&rank.inform-police=2&lead.inform-police=city-police&minute.inform-police=7\
         &basis.inform-police=Our+%22law%22&new=Something+of+ours&text={long}"
    );
    let refused = morning.act(&mut aigul, &answer);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    for kept in [
        "value=\"inform-police\" checked",
        "value=\"evacuate-all\" checked",
        "name=\"rank.inform-police\" data-rank value=\"2\"",
        "name=\"minute.inform-police\" value=\"7\"",
        "value=\"Our &quot;law&quot;\"",
        "<option value=\"city-police\" selected>",
        "value=\"Something of ours\"",
        &long,
    ] {
        assert!(refused.body.contains(kept), "{kept}: {}", refused.body);
    }
    assert_eq!(refused.body.matches(&long).count(), 1, "in its own form only");
    for form in ["do=line&task=T1", "do=park&owner=City+hall", "do=decide&owner=City+hall&minute=9"] {
        let refused = morning.act(&mut aigul, &format!("{back}&{form}&text={long}"));
        assert_eq!(refused.status, StatusCode::CONFLICT, "{form}");
        assert!(refused.body.contains(&long), "{form}");
        assert_eq!(refused.body.contains("value=\"City hall\""), form.contains("City"), "{form}");
    }
    // On paper, too: the ranks, not only the words.
    let page = morning.screen(&mut eva, "paper?table=1&nation=KZ&lang=ru").body;
    let fields: Vec<(&str, &str)> = page
        .split("<form ")
        .find(|form| form.contains("name=\"kind\" value=\"measures\""))
        .unwrap()
        .split("<input type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|field| field.split_once("\" value=\""))
        .map(|(name, rest)| (name, rest.split('"').next().unwrap()))
        .collect();
    let hidden: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}={}", value.replace("&#38;", "%26").replace('&', "%26")))
        .collect();
    let sent = format!("{}&item=inform-police&rank.inform-police=3&text={long}", hidden.join("&"));
    let refused = morning.act(&mut eva, &sent);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.body.contains("data-rank value=\"3\"") && refused.body.contains(&long),
        "{}",
        refused.body
    );
}
