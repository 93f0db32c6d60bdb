//! The tree of places, ordered, and new sites in it: each form at a place that was walked to, so that a country of ten
//! thousand places needs no list of them.

mod order;
mod print;
mod sites;

pub use order::{move_to, new, new_page, order_page, place_remove, rename, to_order};
pub use print::{print, print_page};
pub use sites::{begin, bring, site_page, to_site};

use crate::shell::error::Failure;
use crate::shell::visitor::SignedIn;
use parvis_app::office::{Node, NodeId, Trouble};

/// The way to a place, for the trail of its pages: addresses and names. Only what the reader may open has an address.
struct Way {
    above: Vec<(Option<String>, String)>,
    id: String,
    name: String,
}

impl Way {
    async fn to(signed: &SignedIn, node: &NodeId) -> Result<Self, Failure> {
        let SignedIn { visitor, who } = signed;
        let office = &visitor.state.office;
        let way: Vec<Node> = office.place(who, node, visitor.moment).await?.way;
        let above = (1..=way.len()).filter_map(|end| {
            let way = way.get(..end)?;
            let node = way.last()?;
            let sees = office.sees_place(who, way, visitor.moment);
            Some((sees.then(|| format!("/places/{}", node.id)), node.name.clone()))
        });
        let name = way.last().map(|node| node.name.clone()).unwrap_or_default();
        Ok(Self { above: above.collect(), id: node.to_string(), name })
    }
}

/// The message of what cannot be used; anything else that failed is a page of its own.
fn slip(trouble: Trouble) -> Result<&'static str, Failure> {
    match trouble {
        Trouble::Slip(message) => Ok(message),
        other => Err(other.into()),
    }
}
