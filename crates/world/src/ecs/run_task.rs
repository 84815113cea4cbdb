//! RunTask: checks, and the places of the new tasks.

use api::ecs::*;
use model::{ApiError, ApiResult};
use rows::{Cluster, LaunchType as RowLaunchType, Task as Row, TaskDefinition as Definition};
use rules::cluster_query::Query;
use rules::placement::Strategy;
use sha2::{Digest, Sha256};

use super::new_task::{self, Plan};
use super::placement::{self, Place};
use super::task_view::view;
use super::{invalid, reference, text, unserved};
use crate::{Cx, Txn};

/// Strategies and constraints of one request.
const STRATEGIES_MAX: usize = 5;
const CONSTRAINTS_MAX: usize = 10;
/// Characters of one `memberOf` expression.
pub const EXPRESSION_MAX: usize = 2000;

pub fn run(cx: &Cx, txn: &mut Txn, input: RunTaskRequest) -> ApiResult<RunTaskResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let token = client_token(&input)?;
    if let Some(response) = repeated(cx, txn, &cluster, token.as_ref())? {
        return Ok(response);
    }
    let count = match input.count {
        None => 1,
        Some(n @ 1..=10) => n,
        Some(_) => return Err(invalid("Count should be between 1 and 10.")),
    };
    let definition = reference::active_task_definition(cx, txn, &input.task_definition)?;
    let launch_type = launch_type(&definition, &input)?;
    let wishes = Wishes::read(input.placement_constraints, input.placement_strategy, launch_type)?;
    if launch_type == RowLaunchType::Fargate {
        new_task::platform_version(input.platform_version.as_deref())?;
    }
    let settings = new_task::Settings {
        overrides: input.overrides,
        network_configuration: input.network_configuration,
        group: input.group,
        started_by: input.started_by,
        tags: input.tags,
        propagate_tags: input.propagate_tags,
        enable_ecs_managed_tags: input.enable_ecs_managed_tags,
        enable_execute_command: input.enable_execute_command,
        volume_configurations: input.volume_configurations,
    };
    let plan = Plan::new(cx, txn, cluster, definition, launch_type, token, settings)?;
    let (tasks, failures) = match launch_type {
        RowLaunchType::Fargate => {
            let tasks = (0..count).map(|_| plan.put_on_fargate(cx, txn)).collect();
            (tasks, Vec::new())
        }
        _ => on_instances(cx, txn, &plan, &wishes, count)?,
    };
    Ok(RunTaskResponse {
        tasks: Some(tasks.iter().map(|row| view(row, true)).collect()),
        failures: Some(failures),
    })
}

/// Places one task after the other. Where one does not fit anywhere no other does, so that each
/// instance says once why.
fn on_instances(
    cx: &Cx,
    txn: &mut Txn,
    plan: &Plan,
    wishes: &Wishes,
    count: i32,
) -> Result<(Vec<Row>, Vec<Failure>), ApiError> {
    let members: Vec<Query> = wishes.members.iter().chain(&plan.members).cloned().collect();
    let mut tasks = Vec::new();
    for _ in 0..count {
        let places = placement::places(cx, txn, &plan.cluster, &members);
        if places.is_empty() {
            return Err(invalid("No Container Instances were found in your cluster."));
        }
        let new = plan.row(cx, txn);
        let mut needs = placement::needs(plan, &new);
        needs.distinct_instance = wishes.distinct_instance;
        let candidates: Vec<_> = places.iter().map(|p| p.candidate.clone()).collect();
        let chance = txn.entropy.next_u64();
        match rules::placement::choose(&needs, &candidates, &wishes.strategies, chance) {
            Ok(at) => match plan.put_on_instance(cx, txn, new, &places[at]) {
                Ok(row) => tasks.push(row),
                Err(failure) => return Ok((tasks, vec![failure])),
            },
            Err(refusals) => {
                let failure = |(place, refusal): (&Place, _)| placement::failure(place, refusal);
                return Ok((tasks, places.iter().zip(refusals).map(failure).collect()));
            }
        }
    }
    Ok((tasks, Vec::new()))
}

/// The token of a request together with a digest of everything else in it.
fn client_token(input: &RunTaskRequest) -> Result<Option<rows::ClientToken>, ApiError> {
    let Some(token) = text(input.client_token.clone()) else {
        return Ok(None);
    };
    if token.len() > 64 || !token.bytes().all(|b| (33..=126).contains(&b)) {
        return Err(invalid(
            "clientToken must be at most 64 characters in the range 33-126.",
        ));
    }
    let rest = RunTaskRequest {
        client_token: None,
        ..input.clone()
    };
    let parameters = serde_json::to_vec(&rest).map_err(|e| invalid(e.to_string()))?;
    let digest = Sha256::digest(parameters)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    Ok(Some(rows::ClientToken {
        token,
        parameters: digest,
    }))
}

/// The answer to a request that was made before with the same token.
fn repeated(
    cx: &Cx,
    txn: &Txn,
    cluster: &Cluster,
    token: Option<&rows::ClientToken>,
) -> Result<Option<RunTaskResponse>, ApiError> {
    let Some(token) = token else { return Ok(None) };
    let prefix = cx.scope.key(format_args!("{}/", cluster.name));
    let earlier: Vec<_> = txn
        .scan::<Row>(&prefix)
        .filter(|t| t.client_token.as_ref().is_some_and(|c| c.token == token.token))
        .collect();
    if earlier.is_empty() {
        return Ok(None);
    }
    if earlier.iter().any(|t| t.client_token.as_ref() != Some(token)) {
        return Err(ErrorCode::ConflictException.error(
            "The request was made with a clientToken that was used before with different parameters.",
        ));
    }
    let tasks = earlier.iter().map(|t| view(t, true)).collect();
    Ok(Some(RunTaskResponse {
        tasks: Some(tasks),
        failures: Some(Vec::new()),
    }))
}

/// Which capacity the tasks are for, if the definition allows it.
fn launch_type(definition: &Definition, input: &RunTaskRequest) -> Result<RowLaunchType, ApiError> {
    if input
        .capacity_provider_strategy
        .as_ref()
        .is_some_and(|s| !s.is_empty())
    {
        if input.launch_type.is_some() {
            return Err(invalid(
                "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
            ));
        }
        return Err(unserved("A capacity provider strategy"));
    }
    let wanted = match input.launch_type.unwrap_or(LaunchType::Ec2) {
        LaunchType::Fargate => RowLaunchType::Fargate,
        LaunchType::Ec2 => RowLaunchType::Ec2,
        LaunchType::External => RowLaunchType::External,
        LaunchType::ManagedInstances => return Err(unserved("The launch type MANAGED_INSTANCES")),
    };
    new_task::compatible(definition, wanted)?;
    if wanted != RowLaunchType::Fargate && text(input.platform_version.clone()).is_some() {
        return Err(invalid(
            "The platform version must be null when specifying an EC2 launch type.",
        ));
    }
    Ok(wanted)
}

/// What a request wants of the places of its tasks.
#[derive(Default)]
struct Wishes {
    strategies: Vec<Strategy>,
    members: Vec<Query>,
    distinct_instance: bool,
}

impl Wishes {
    fn read(
        constraints: Option<Vec<PlacementConstraint>>,
        strategies: Option<Vec<PlacementStrategy>>,
        launch_type: RowLaunchType,
    ) -> Result<Self, ApiError> {
        let (constraints, strategies) = (constraints.unwrap_or_default(), strategies.unwrap_or_default());
        if launch_type == RowLaunchType::Fargate && !constraints.is_empty() {
            return Err(invalid(
                "Placement constraints are not supported with FARGATE launch type.",
            ));
        }
        if launch_type == RowLaunchType::Fargate && !strategies.is_empty() {
            return Err(invalid(
                "Placement strategies are not supported with FARGATE launch type.",
            ));
        }
        if strategies.len() > STRATEGIES_MAX {
            return Err(invalid("Maximum number of strategies is 5."));
        }
        if constraints.len() > CONSTRAINTS_MAX {
            return Err(invalid("Maximum number of constraints is 10."));
        }
        let mut wishes = Wishes {
            strategies: strategies.into_iter().map(strategy).collect::<Result<_, _>>()?,
            ..Wishes::default()
        };
        for constraint in constraints {
            let expression = text(constraint.expression);
            match (constraint.r#type, expression) {
                (Some(PlacementConstraintType::DistinctInstance), None) => wishes.distinct_instance = true,
                (Some(PlacementConstraintType::DistinctInstance), Some(_)) => {
                    return Err(invalid("distinctInstance expression should not be specified."));
                }
                (Some(PlacementConstraintType::MemberOf), expression) => {
                    let expression = expression.unwrap_or_default();
                    wishes.members.push(member_of(&expression).map_err(invalid)?);
                }
                (None, _) => return Err(invalid("Placement constraint type cannot be empty.")),
            }
        }
        Ok(wishes)
    }
}

/// Reads a `memberOf` expression, or says what is wrong with it.
pub fn member_of(expression: &str) -> Result<Query, String> {
    if expression.is_empty() {
        return Err("memberOf expression cannot be empty.".into());
    }
    if expression.chars().count() > EXPRESSION_MAX {
        return Err(format!(
            "memberOf expression can have at most {EXPRESSION_MAX} characters."
        ));
    }
    Query::parse(expression).map_err(|e| format!("Invalid expression '{expression}': {e}."))
}

fn strategy(wire: PlacementStrategy) -> Result<Strategy, ApiError> {
    let field = text(wire.field);
    match (wire.r#type, field.as_deref()) {
        (Some(PlacementStrategyType::Random), None) => Ok(Strategy::Random),
        (Some(PlacementStrategyType::Random), Some(_)) => {
            Err(invalid("random field should not be specified."))
        }
        (Some(PlacementStrategyType::Spread), Some(field)) => match field.strip_prefix("attribute:") {
            Some(name) if !name.is_empty() => Ok(Strategy::SpreadAttribute(name.to_owned())),
            _ if field.eq_ignore_ascii_case("instanceId") || field == "host" => Ok(Strategy::SpreadInstance),
            _ => Err(invalid(format!("spread field '{field}' is invalid"))),
        },
        (Some(PlacementStrategyType::Binpack), Some(field)) => match field.to_ascii_lowercase().as_str() {
            "cpu" => Ok(Strategy::BinpackCpu),
            "memory" => Ok(Strategy::BinpackMemory),
            _ => Err(invalid(format!("binpack field '{field}' is invalid"))),
        },
        (Some(PlacementStrategyType::Spread), None) => Err(invalid("spread field should be specified.")),
        (Some(PlacementStrategyType::Binpack), None) => Err(invalid("binpack field should be specified.")),
        (None, _) => Err(invalid("Placement strategy type cannot be empty.")),
    }
}
