//! The things people do. The schema of the policies says with which [`Thing`](crate::Thing) each is done.

use crate::words::words;

words! {
    /// Something that is allowed or not. Whoever does it writes it into the journal where the journal asks for it.
    Action {
        /// See that a site exists: name, class, where its plan stands. Of a dossier.
        SeeSite = "see-site",
        /// See exact coordinates and address; everybody else gets coarse ones.
        SeeExactPlace = "see-exact-place",
        /// See the facts, with their sources.
        SeeFacts = "see-facts",
        /// Write facts.
        EditFacts = "edit-facts",
        /// See what the checks found.
        SeeFindings = "see-findings",
        /// Settle a finding: give it an owner and a date, take a measure.
        SettleFinding = "settle-finding",
        /// Accept a finding as it is, with a reason.
        AcceptFinding = "accept-finding",
        /// See the drawing of the building. Every look goes into the journal.
        SeeDrawing = "see-drawing",
        /// Bring in a drawing, or correct it.
        ImportDrawing = "import-drawing",
        /// Open a file: an original blueprint, a photograph. As sensitive as the drawing.
        SeeFile = "see-file",
        /// Add a file.
        AddFile = "add-file",
        /// Remove a file for good, with a reason. `own` of the dossier: the file was brought in by the asker.
        RemoveFile = "remove-file",
        /// Run people through the building.
        RunBuilding = "run-building",
        /// See runs played back; they show the drawing.
        SeeRuns = "see-runs",
        /// See and print the plan; it shows the drawing.
        SeePlan = "see-plan",
        /// Write the plan's sections.
        EditPlan = "edit-plan",
        /// Send the plan to those who approve it.
        SendForApproval = "send-for-approval",
        /// Approve the plan, with conditions or without, or refuse it.
        Approve = "approve",
        /// Pin a comment on the drawing or a section.
        Comment = "comment",
        /// See who saved which revision, when and why. What stands in it is asked for by itself.
        SeeHistory = "see-history",
        /// Take a revision back. `own` of the dossier: the revision taken back is the asker's.
        Undo = "undo",
        /// A responder opens facts, drawing, files and plan at once, at any stage, with a reason; others are told.
        BreakGlass = "break-glass",
        /// See a measure. Of a measure.
        SeeMeasures = "see-measures",
        /// Review the rights check of a measure. Of a measure.
        ReviewRights = "review-rights",
        /// Add sites below a place, by hand or from a register. Of a place, as are those that follow.
        AddSite = "add-site",
        /// Make, rename and move places. To move one, ask here and there: grants follow the tree.
        ManageTree = "manage-tree",
        /// See who has which role at a place.
        SeePeople = "see-people",
        /// See the journal of a place.
        SeeJournal = "see-journal",
        /// See counts of what lies below a place, small ones hidden.
        SeeCounts = "see-counts",
        /// Set up and lead exercises of a place, and read their reports.
        LeadExercise = "lead-exercise",
        /// Give somebody a role at a place (an invitation too), or end it. Of a grant.
        GrantRole = "grant-role",
        /// Settings, backups and jobs of the server. Of the server.
        RunServer = "run-server",
    }
}
