//! What requests that make tasks want of their instances: constraints, which bind, and strategies, which choose.

use crate::api::{
    PlacementConstraint as WireConstraint, PlacementConstraintType, PlacementStrategy as WireStrategy,
};
use model::ApiError;
use rows::{PlacementConstraint, PlacementStrategy};
use rules::cluster_query::Query;
use rules::placement::Strategy;

use super::{invalid, text};

/// Strategies and constraints of one request.
const STRATEGIES_MAX: usize = 5;
const CONSTRAINTS_MAX: usize = 10;
/// Characters of one `memberOf` expression.
const EXPRESSION_MAX: usize = 2000;

/// As [`rules::placement`] takes them.
#[derive(Clone, Debug, Default)]
pub struct PlacementPreferences {
    pub strategies: Vec<Strategy>,
    pub members: Vec<Query>,
    pub distinct_instance: bool,
}

impl PlacementPreferences {
    /// # Errors
    /// `InvalidParameterException`, which what [`constraints`] and [`strategies`] returned never is.
    pub fn new(
        constraints: &[PlacementConstraint],
        strategies: &[PlacementStrategy],
    ) -> Result<Self, ApiError> {
        let mut preferences = PlacementPreferences {
            strategies: strategies.iter().map(strategy).collect::<Result<_, _>>()?,
            ..PlacementPreferences::default()
        };
        for constraint in constraints {
            match constraint {
                PlacementConstraint::DistinctInstance => preferences.distinct_instance = true,
                PlacementConstraint::MemberOf(expression) => {
                    preferences.members.push(member_of(expression).map_err(invalid)?);
                }
            }
        }
        Ok(preferences)
    }
}

/// Reads and checks the `placementConstraints` of a request.
pub fn constraints(given: Vec<WireConstraint>) -> Result<Vec<PlacementConstraint>, ApiError> {
    if given.len() > CONSTRAINTS_MAX {
        return Err(invalid("Maximum number of constraints is 10."));
    }
    given.into_iter().map(constraint).collect()
}

fn constraint(wire: WireConstraint) -> Result<PlacementConstraint, ApiError> {
    let expression = text(wire.expression);
    match (wire.r#type, expression) {
        (Some(PlacementConstraintType::DistinctInstance), None) => Ok(PlacementConstraint::DistinctInstance),
        (Some(PlacementConstraintType::DistinctInstance), Some(_)) => {
            Err(invalid("distinctInstance expression should not be specified."))
        }
        (Some(PlacementConstraintType::MemberOf), expression) => {
            let expression = expression.unwrap_or_default();
            member_of(&expression).map_err(invalid)?;
            Ok(PlacementConstraint::MemberOf(expression))
        }
        (None, _) => Err(invalid("Placement constraint type cannot be empty.")),
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

/// Reads and checks the `placementStrategy` of a request.
pub fn strategies(given: Vec<WireStrategy>) -> Result<Vec<PlacementStrategy>, ApiError> {
    if given.len() > STRATEGIES_MAX {
        return Err(invalid("Maximum number of strategies is 5."));
    }
    let read = |wire: WireStrategy| {
        let kind = wire
            .r#type
            .ok_or_else(|| invalid("Placement strategy type cannot be empty."))?;
        let row = PlacementStrategy {
            kind: kind.as_str().to_owned(),
            field: text(wire.field),
        };
        strategy(&row)?;
        Ok(row)
    };
    given.into_iter().map(read).collect()
}

fn strategy(row: &PlacementStrategy) -> Result<Strategy, ApiError> {
    match (row.kind.as_str(), row.field.as_deref()) {
        ("random", None) => Ok(Strategy::Random),
        ("random", Some(_)) => Err(invalid("random field should not be specified.")),
        ("spread", Some(field)) => match field.strip_prefix("attribute:") {
            Some(name) if !name.is_empty() => Ok(Strategy::SpreadAttribute(name.to_owned())),
            _ if field.eq_ignore_ascii_case("instanceId") || field == "host" => Ok(Strategy::SpreadInstance),
            _ => Err(invalid(format!("spread field '{field}' is invalid"))),
        },
        ("binpack", Some(field)) => match field.to_ascii_lowercase().as_str() {
            "cpu" => Ok(Strategy::BinpackCpu),
            "memory" => Ok(Strategy::BinpackMemory),
            _ => Err(invalid(format!("binpack field '{field}' is invalid"))),
        },
        (kind, _) => Err(invalid(format!("{kind} field should be specified."))),
    }
}

/// # Errors
/// Fargate places tasks by itself and takes neither.
pub fn refuse_on_fargate(
    constraints: &[PlacementConstraint],
    strategies: &[PlacementStrategy],
) -> Result<(), ApiError> {
    if !constraints.is_empty() {
        return Err(invalid(
            "Placement constraints are not supported with FARGATE launch type.",
        ));
    }
    if !strategies.is_empty() {
        return Err(invalid(
            "Placement strategies are not supported with FARGATE launch type.",
        ));
    }
    Ok(())
}
