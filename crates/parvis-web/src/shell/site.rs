//! What all pages of one site share: the way to it, its tabs.

use super::error::Failure;
use super::visitor::SignedIn;
use parvis_app::office::{Action, Answer, Looking, Site};
use std::sync::Arc;

/// The head of a page of a site.
pub struct SiteHead {
    /// The id of its dossier.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The places it lies in.
    pub way: Vec<Above>,
    /// Its pages that the reader may open.
    pub tabs: Vec<Tab>,
}

/// A place that the site lies in.
pub struct Above {
    /// Its address, if the reader may open it.
    pub to: Option<String>,
    /// What it is called.
    pub name: String,
}

/// One of its pages.
pub struct Tab {
    /// The end of its address: empty for the first.
    pub path: &'static str,
    /// The message of its name.
    pub name: &'static str,
    /// Whether it is the page being read.
    pub here: bool,
}

/// Every page of a site: the end of its address, its name, and what its reader must be allowed.
const TABS: [(&str, &str, Action); 13] = [
    ("", "tab-overview", Action::SeeSite),
    ("/place", "tab-place", Action::SeeDrawing),
    ("/findings", "tab-findings", Action::SeeFindings),
    ("/facts", "tab-facts", Action::SeeFacts),
    ("/team", "tab-team", Action::SeeFacts),
    ("/measures", "tab-measures", Action::SeeMeasures),
    ("/files", "tab-files", Action::SeeFile),
    ("/run", "tab-run", Action::SeeRuns),
    ("/drills", "tab-drills", Action::SeeFacts),
    ("/plan", "tab-plan", Action::SeePlan),
    ("/approval", "tab-approval", Action::SeeSite),
    ("/history", "tab-history", Action::SeeHistory),
    ("/journal", "tab-journal", Action::SeeJournal),
];

impl SiteHead {
    /// The head of the page of a site whose address ends in `here`.
    pub fn new(signed: &SignedIn, site: &Site, here: &str) -> Self {
        let SignedIn { visitor, who } = signed;
        let office = &visitor.state.office;
        let looks = |action| office.looking_with(who, action, site, visitor.moment) != Looking::Never;
        let may = |path, action| match action {
            // These pages ask for the reason themselves.
            Action::SeeDrawing | Action::SeeFile | Action::SeePlan => looks(action),
            Action::SeeFacts if path == "/facts" => looks(action),
            Action::SeeMeasures => office.sees_measures(who, site, visitor.moment),
            Action::SeeRuns => office.terms(who, action, site, visitor.moment) != Answer::No,
            _ => office.may(who, action, site, visitor.moment),
        };
        let tabs = TABS.into_iter().filter(|(path, _, action)| may(*path, *action));
        let name = site.opened.dossier.as_ref().map(|dossier| dossier.site.name.clone());
        let above = (1..site.way.len()).filter_map(|end| {
            let way = site.way.get(..end)?;
            let node = way.last()?;
            let sees = visitor.state.office.sees_place(who, way, visitor.moment);
            Some(Above { to: sees.then(|| format!("/places/{}", node.id)), name: node.name.clone() })
        });
        Self {
            id: site.id.to_string(),
            name: name.or_else(|| site.node().map(|node| node.name.clone())).unwrap_or_default(),
            way: above.collect(),
            tabs: tabs.map(|(path, name, _)| Tab { path, name, here: path == here }).collect(),
        }
    }
}

/// Opens a site for somebody who may do something there.
pub async fn open(signed: &SignedIn, id: &str, action: Action) -> Result<Arc<Site>, Failure> {
    let SignedIn { visitor, who } = signed;
    let site = visitor.state.office.site(who, &id.into(), visitor.moment).await?;
    visitor.state.office.must(who, action, &site, visitor.moment)?;
    Ok(site)
}
