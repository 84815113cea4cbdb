//! The `awslogs` driver's options. Source: ECS Developer Guide, "Send Amazon ECS logs to
//! CloudWatch".

use model::{Region, Scope, TaskId};
use rows::LogConfiguration;

use crate::ports::LogDestination;

/// Where a container's output goes, and whether its group may be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogPlan {
    pub to: LogDestination,
    pub create_group: bool,
}

/// Why a container's log configuration cannot be served; the text stands after `failed to validate
/// logger args:`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogPlanError {
    #[error("log driver {0:?} is not served by cove yet")]
    Driver(String),
    #[error("the option {option} of the {driver} driver is not served by cove yet")]
    Option { driver: String, option: String },
    #[error("must specify a value for log opt 'awslogs-group'")]
    NoGroup,
    #[error("invalid value for log opt 'awslogs-region': {0}")]
    Region(String),
    #[error("must specify valid value for log opt 'awslogs-create-group': {0}")]
    CreateGroup(String),
}

/// Plans the logging of one container; `None` when its output goes nowhere.
///
/// The stream is `PREFIX/CONTAINER/TASK`; without a prefix it is the container's runtime id.
///
/// # Errors
/// See [`LogPlanError`].
pub fn plan(
    configuration: Option<&LogConfiguration>,
    scope: &Scope,
    task: &TaskId,
    container: &str,
    runtime_id: &str,
) -> Result<Option<LogPlan>, LogPlanError> {
    let Some(configuration) = configuration else {
        return Ok(None);
    };
    match configuration.driver.as_str() {
        "awslogs" => {}
        "none" => return Ok(None),
        // The file stays on the instance, as Docker's: no API shows it.
        "json-file" => {
            return match configuration.options.keys().next() {
                Some(option) => Err(LogPlanError::Option {
                    driver: configuration.driver.clone(),
                    option: option.clone(),
                }),
                None => Ok(None),
            };
        }
        other => return Err(LogPlanError::Driver(other.to_owned())),
    }
    let option = |name: &str| {
        configuration
            .options
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    };
    for unbuilt in ["awslogs-datetime-format", "awslogs-multiline-pattern"] {
        if option(unbuilt).is_some() {
            return Err(LogPlanError::Option {
                driver: configuration.driver.clone(),
                option: unbuilt.to_owned(),
            });
        }
    }
    let group = option("awslogs-group").ok_or(LogPlanError::NoGroup)?;
    let region = match option("awslogs-region") {
        Some(name) => Region::parse(name).ok_or_else(|| LogPlanError::Region(name.to_owned()))?,
        None => scope.region.clone(),
    };
    // Go's strconv.ParseBool, which the driver uses.
    let create_group = match option("awslogs-create-group") {
        None | Some("0" | "f" | "F" | "false" | "FALSE" | "False") => false,
        Some("1" | "t" | "T" | "true" | "TRUE" | "True") => true,
        Some(other) => return Err(LogPlanError::CreateGroup(other.to_owned())),
    };
    let stream = match option("awslogs-stream-prefix") {
        Some(prefix) => format!("{prefix}/{container}/{task}"),
        None => option("awslogs-stream").map_or_else(|| runtime_id.to_owned(), str::to_owned),
    };
    Ok(Some(LogPlan {
        to: LogDestination {
            scope: Scope::new(scope.account.clone(), region),
            group: group.to_owned(),
            stream,
        },
        create_group,
    }))
}

#[cfg(test)]
mod tests {
    use model::AccountId;

    use super::*;

    const TASK: &str = "0123456789abcdef0123456789abcdef";

    fn planned(driver: &str, options: &[(&str, &str)]) -> Result<Option<LogPlan>, LogPlanError> {
        let scope = Scope::new(
            AccountId::parse("000000000000").unwrap(),
            Region::parse("ap-northeast-1").unwrap(),
        );
        let configuration = LogConfiguration {
            driver: driver.to_owned(),
            options: options
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
                .collect(),
        };
        let task = TaskId::parse(TASK).unwrap();
        plan(Some(&configuration), &scope, &task, "web", "RUNTIME")
    }

    #[test]
    fn the_stream_is_named_after_prefix_container_and_task() {
        let plan = planned(
            "awslogs",
            &[
                ("awslogs-group", "/ecs/app"),
                ("awslogs-region", "us-east-1"),
                ("awslogs-stream-prefix", "svc"),
                ("awslogs-create-group", "true"),
            ],
        )
        .unwrap()
        .unwrap();
        assert_eq!(plan.to.stream, format!("svc/web/{TASK}"));
        assert_eq!(plan.to.group, "/ecs/app");
        assert_eq!(plan.to.scope.region.as_str(), "us-east-1");
        assert!(plan.create_group);
    }

    #[test]
    fn without_a_prefix_the_stream_is_the_runtime_id() {
        let plan = planned("awslogs", &[("awslogs-group", "g")]).unwrap().unwrap();
        assert_eq!(plan.to.stream, "RUNTIME");
        assert_eq!(plan.to.scope.region.as_str(), "ap-northeast-1");
        assert!(!plan.create_group);
    }

    #[test]
    fn what_is_not_built_is_refused() {
        let group = ("awslogs-group", "g");
        for unbuilt in ["awslogs-datetime-format", "awslogs-multiline-pattern"] {
            assert_eq!(
                planned("awslogs", &[group, (unbuilt, "%Y")]),
                Err(LogPlanError::Option {
                    driver: "awslogs".to_owned(),
                    option: unbuilt.to_owned()
                })
            );
        }
        assert_eq!(planned("awslogs", &[]), Err(LogPlanError::NoGroup));
        assert_eq!(
            planned("splunk", &[]),
            Err(LogPlanError::Driver("splunk".to_owned()))
        );
        assert!(planned("awslogs", &[group, ("awslogs-create-group", "yes")]).is_err());
        assert_eq!(planned("none", &[]), Ok(None));
        assert_eq!(planned("json-file", &[]), Ok(None));
        assert!(planned("json-file", &[("max-size", "1m")]).is_err());
    }
}
