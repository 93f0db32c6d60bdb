### Who may do what: roles given at a place of the tree, and what people do. Ids end in the word of the policies.

## Roles

role-site-head = Site head
role-site-staff = Site staff
role-adviser = Adviser
role-approver = Approver
role-responder = Responder
role-rights-officer = Rights officer
role-city-officer = City officer
role-region-officer = Region officer
role-ministry-officer = Ministry officer
role-auditor = Auditor

## Actions

action-see-site = See the site: name, class, where its plan stands
action-see-exact-place = See exactly where it is
action-see-facts = See the facts
action-edit-facts = Write facts
action-see-findings = See the findings
action-settle-finding = Settle a finding
action-accept-finding = Accept a finding as it is
action-see-drawing = See the drawing
action-import-drawing = Bring in or correct the drawing
action-see-file = Open files
action-add-file = Add files
action-remove-file = Remove a file for good
action-run-building = Run the building
action-see-runs = See runs
action-see-plan = See and print the plan
action-edit-plan = Write the plan
action-send-for-approval = Send the plan for approval
action-approve = Approve the plan
action-comment = Comment
action-see-history = See the history
action-undo = Undo
action-break-glass = Open the blueprint at once
action-see-measures = See the measures
action-review-rights = Review the rights check of a measure
action-add-site = Add sites
action-manage-tree = Order the tree of places
action-see-people = See who has which role
action-see-journal = See the journal
action-see-counts = See counts
action-lead-exercise = Set up and lead exercises
action-grant-role = Give or end a role
action-run-server = Run the server
