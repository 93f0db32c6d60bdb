//! Documents: the plan, the responder sheet and the findings page.
