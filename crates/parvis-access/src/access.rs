//! The policies, parsed once, and the question put to them.

use crate::action::Action;
use crate::role::Role;
use crate::thing::Thing;
use cedar_policy::{
    ActionConstraint, Authorizer, Context, Entities, Entity, EntityId, EntityTypeName, EntityUid,
    ParseErrors, Policy, PolicyId, PolicySet, Request, RestrictedExpression, Schema,
};
use std::collections::{BTreeMap, HashMap, HashSet};

pub(crate) const SCHEMA: &str = include_str!("../policies/schema.cedarschema");

/// Every policy file, in the order an auditor reads them.
pub(crate) const POLICIES: &[(&str, &str)] = &[
    ("site", include_str!("../policies/site.cedar")),
    ("approval", include_str!("../policies/approval.cedar")),
    ("responder", include_str!("../policies/responder.cedar")),
    ("officers", include_str!("../policies/officers.cedar")),
    ("roles", include_str!("../policies/roles.cedar")),
    ("oversight", include_str!("../policies/oversight.cedar")),
];

/// Whoever asks.
#[derive(Clone, Copy, Debug)]
pub struct Asker<'a> {
    /// The id of their account.
    pub account: &'a str,
    /// The roles they hold where the thing is ([`roles_here`](crate::roles_here)). None: they may do nothing.
    pub roles: &'a [Role],
}

/// What else bears on a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstance {
    /// The asker wrote down why; the reason goes into the journal.
    pub reason_given: bool,
}

/// What was decided, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// They may.
    pub allowed: bool,
    /// The ids of the policies that decided it, sorted: those that permit, or those that forbid. Empty where no
    /// policy speaks of it, which is a refusal.
    pub because: Vec<String>,
}

/// What a page needs to know before it shows a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// They may not.
    No,
    /// They may once they have written down why.
    WithReason,
    /// They may.
    Yes,
}

/// The embedded policies cannot be used: an error of the program, found by its tests.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// The schema is not one.
    #[error("the schema of the access policies: {0}")]
    Schema(String),
    /// A policy cannot be read, or two have the same id.
    #[error("the access policies, {of}: {what}")]
    Policy {
        /// The file, without its ending, or the action.
        of: &'static str,
        /// What is wrong with it.
        what: String,
    },
    /// A word of ours is none for Cedar.
    #[error("the access policies cannot name {0}")]
    Name(&'static str),
}

/// The policies, ready to be asked. It is made once and shared.
#[derive(Debug)]
pub struct Access {
    pub(crate) schema: Schema,
    /// For each action the policies that speak of it: a question reads five, where it would read all.
    policies: BTreeMap<Action, PolicySet>,
    authorizer: Authorizer,
    types: Types,
}

/// The names of the schema's types, parsed once.
#[derive(Debug)]
struct Types {
    person: EntityTypeName,
    role: EntityTypeName,
    stage: EntityTypeName,
    action: EntityTypeName,
    place: EntityTypeName,
    dossier: EntityTypeName,
    measure: EntityTypeName,
    grant: EntityTypeName,
    server: EntityTypeName,
}

impl Access {
    /// Reads the embedded policies.
    ///
    /// # Errors
    /// They cannot be read. The tests of this crate fail then, too.
    pub fn new() -> Result<Self, Broken> {
        let (schema, _warnings) =
            Schema::from_cedarschema_str(SCHEMA).map_err(|error| Broken::Schema(error.to_string()))?;
        let (all, types) = (policies()?, Types::new()?);
        let mut policies = BTreeMap::new();
        for &action in Action::ALL {
            let uid = uid(&types.action, action.word());
            let of_action = all.policies().filter(|policy| speaks_of(policy, &uid)).cloned();
            let of_action = PolicySet::from_policies(of_action)
                .map_err(|error| Broken::Policy { of: action.word(), what: error.to_string() })?;
            policies.insert(action, of_action);
        }
        Ok(Self { schema, policies, authorizer: Authorizer::new(), types })
    }

    /// May this asker do this action with this thing?
    ///
    /// What no policy permits is refused; so is an action that is not done with such a thing, and whatever ends in
    /// an error.
    pub fn decide(
        &self,
        asker: Asker<'_>,
        action: Action,
        thing: Thing,
        circumstance: Circumstance,
    ) -> Decision {
        self.ask(asker, action, thing, circumstance)
            .unwrap_or(Decision { allowed: false, because: Vec::new() })
    }

    /// Whether they may, may with a reason, or may not. Nothing is done, so nothing of it belongs into the journal.
    pub fn answer(&self, asker: Asker<'_>, action: Action, thing: Thing) -> Answer {
        let allowed = |reason_given| self.decide(asker, action, thing, Circumstance { reason_given }).allowed;
        if allowed(false) {
            Answer::Yes
        } else if allowed(true) {
            Answer::WithReason
        } else {
            Answer::No
        }
    }

    /// The decision; none where the question does not fit the schema or a policy failed.
    fn ask(
        &self,
        asker: Asker<'_>,
        action: Action,
        thing: Thing,
        circumstance: Circumstance,
    ) -> Option<Decision> {
        let person = self.types.person(asker);
        let thing = self.types.thing(thing)?;
        let reason = RestrictedExpression::new_bool(circumstance.reason_given);
        let context = Context::from_pairs([("reason".to_owned(), reason)]).ok()?;
        let policies = self.policies.get(&action)?;
        let action = uid(&self.types.action, action.word());
        let request = Request::new(person.uid(), action, thing.uid(), context, Some(&self.schema)).ok()?;
        let entities = Entities::from_entities([person, thing], None).ok()?;
        let response = self.authorizer.is_authorized(&request, policies, &entities);
        // Cedar leaves out a policy that fails; were it one that forbids, leaving it out would allow.
        if response.diagnostics().errors().next().is_some() {
            return None;
        }
        let mut because: Vec<String> = response.diagnostics().reason().map(ToString::to_string).collect();
        because.sort_unstable();
        Some(Decision { allowed: response.decision() == cedar_policy::Decision::Allow, because })
    }
}

impl Types {
    fn new() -> Result<Self, Broken> {
        let name = |word: &'static str| word.parse().map_err(|_| Broken::Name(word));
        Ok(Self {
            person: name("Person")?,
            role: name("Role")?,
            stage: name("Stage")?,
            action: name("Action")?,
            place: name("Place")?,
            dossier: name("Dossier")?,
            measure: name("Measure")?,
            grant: name("Grant")?,
            server: name("Server")?,
        })
    }

    fn person(&self, asker: Asker<'_>) -> Entity {
        let roles: HashSet<EntityUid> = asker.roles.iter().map(|role| uid(&self.role, role.word())).collect();
        Entity::new_no_attrs(uid(&self.person, asker.account), roles)
    }

    /// The thing with what policies may ask about it. Its own id is of no interest to them.
    fn thing(&self, thing: Thing) -> Option<Entity> {
        let bool = RestrictedExpression::new_bool;
        let word = |name, word| RestrictedExpression::new_entity_uid(uid(name, word));
        let (name, attributes) = match thing {
            Thing::Place => (&self.place, vec![]),
            Thing::Server => (&self.server, vec![]),
            Thing::Dossier { stage, own } => {
                (&self.dossier, vec![("stage", word(&self.stage, stage.word())), ("own", bool(own))])
            }
            Thing::Measure { touches_rights, own } => {
                (&self.measure, vec![("touches_rights", bool(touches_rights)), ("own", bool(own))])
            }
            Thing::Grant { role, own } => {
                (&self.grant, vec![("role", word(&self.role, role.word())), ("own", bool(own))])
            }
        };
        let attributes: HashMap<String, RestrictedExpression> =
            attributes.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Entity::new(uid(name, "this"), attributes, HashSet::new()).ok()
    }
}

fn uid(name: &EntityTypeName, id: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(name.clone(), EntityId::new(id))
}

/// All policies, each under its `@id`.
pub(crate) fn policies() -> Result<PolicySet, Broken> {
    let mut policies = PolicySet::new();
    for (file, text) in POLICIES {
        add(&mut policies, text).map_err(|what| Broken::Policy { of: file, what })?;
    }
    Ok(policies)
}

fn add(policies: &mut PolicySet, text: &str) -> Result<(), String> {
    let file: PolicySet = text.parse().map_err(|error: ParseErrors| error.to_string())?;
    for policy in file.policies() {
        let id = policy.annotation("id").ok_or_else(|| format!("a policy without @id:\n{policy}"))?;
        policies.add(policy.new_id(PolicyId::new(id))).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Whether a policy can apply to this action; where it cannot, Cedar would pass over it.
fn speaks_of(policy: &Policy, action: &EntityUid) -> bool {
    match policy.action_constraint() {
        ActionConstraint::Any => true,
        ActionConstraint::Eq(one) => one == *action,
        ActionConstraint::In(some) => some.contains(action),
    }
}
