//! The parts every page is made of, all on one page.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::response::Html;

#[derive(Template)]
#[template(path = "design/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
}

/// The page.
pub async fn page(visitor: Visitor) -> Result<Html<String>, Failure> {
    html(&Page { frame: Frame::new(&visitor, "", "Design") })
}
