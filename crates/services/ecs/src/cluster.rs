//! Clusters: in ECS a cluster is a name, with settings and counts.

use std::collections::BTreeMap;

use crate::api::*;
use model::{ApiError, ApiResult, Scope};
use rows::{
    ClusterStatus, ContainerInstance, ContainerInstanceStatus, LaunchType as RowLaunchType, Service,
    ServiceStatus, Task as TaskRow, TaskStatus,
};

use super::capacity_provider::{self, strategy};
use super::service::task_set;
use super::{NotServed, given, invalid, reference, tags_from_wire, tags_to_wire};
use world::page::page;
use world::{Cx, Txn};

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateClusterRequest) -> ApiResult<CreateClusterResponse> {
    let mut not_served = NotServed::default();
    unserved_members(
        &input.configuration,
        &input.service_connect_defaults,
        &mut not_served,
    );
    let name = super::text(input.cluster_name).unwrap_or_else(|| "default".into());
    if name.len() > 255
        || !name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    {
        return Err(invalid("Invalid cluster name"));
    }
    let settings = settings(input.settings, not_served)?;
    let (capacity_providers, default_capacity_provider_strategy) = capacity_provider::chosen(
        cx,
        txn,
        &name,
        input.capacity_providers.unwrap_or_default(),
        input.default_capacity_provider_strategy.unwrap_or_default(),
    )?;
    let tags = tags_from_wire(input.tags)?;
    let key = cx.scope.key(&name);
    if let Some(row) = txn.get::<rows::Cluster>(&key)
        && row.status == ClusterStatus::Active
    {
        return Ok(CreateClusterResponse {
            cluster: Some(whole(txn, &row)),
        });
    }
    let row = rows::Cluster {
        scope: cx.scope.clone(),
        name,
        status: ClusterStatus::Active,
        settings,
        capacity_providers,
        default_capacity_provider_strategy,
        tags,
    };
    txn.put(row.clone());
    Ok(CreateClusterResponse {
        cluster: Some(whole(txn, &row)),
    })
}

/// Makes the cluster `default`, as an agent that is told of no other does.
pub fn ensure_default(txn: &mut Txn, scope: &Scope) {
    let row = rows::Cluster {
        scope: scope.clone(),
        name: "default".into(),
        status: ClusterStatus::Active,
        settings: BTreeMap::from([("containerInsights".to_owned(), "disabled".to_owned())]),
        capacity_providers: Vec::new(),
        default_capacity_provider_strategy: Vec::new(),
        tags: Vec::new(),
    };
    let before = txn.get::<rows::Cluster>(&row.row_key());
    if before.is_none_or(|b| b.status == ClusterStatus::Inactive) {
        txn.put(row);
    }
}

/// Container Insights can be switched off, which it is anyway: there are no metrics yet.
fn settings(
    wire: Option<Vec<ClusterSetting>>,
    mut not_served: NotServed,
) -> Result<BTreeMap<String, String>, ApiError> {
    let mut out = BTreeMap::from([("containerInsights".to_owned(), "disabled".to_owned())]);
    for setting in wire.unwrap_or_default() {
        let name = setting.name.unwrap_or_default().as_str();
        match setting.value.as_deref() {
            Some("disabled") => out.insert(name.to_owned(), "disabled".to_owned()),
            Some("enabled" | "enhanced") => {
                not_served.add("Container Insights");
                None
            }
            other => {
                return Err(invalid(format!(
                    "Invalid setting value: {}",
                    other.unwrap_or_default()
                )));
            }
        };
    }
    not_served.refuse()?;
    Ok(out)
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeClustersRequest,
) -> ApiResult<DescribeClustersResponse> {
    let include = Include::from(input.include.as_deref());
    let names = given(input.clusters).unwrap_or_else(|| vec!["default".into()]);
    if names.len() > 100 {
        return Err(invalid("Clusters can have at most 100 items."));
    }
    let (mut clusters, mut failures) = (Vec::new(), Vec::new());
    for name in names {
        let missing = |name: &str| {
            let arn = model::Arn::new("ecs", &cx.scope, format!("cluster/{name}")).to_string();
            Failure {
                arn: Some(arn),
                reason: Some("MISSING".into()),
                detail: None,
            }
        };
        match reference::cluster_name(cx, Some(&name)) {
            Ok(short) => match txn.get::<rows::Cluster>(&cx.scope.key(&short)) {
                Some(row) => clusters.push(view(txn, &row, include)),
                None => failures.push(missing(&short)),
            },
            Err(error) if error.code == "ClusterNotFoundException" => {
                failures.push(Failure {
                    arn: Some(name),
                    reason: Some("MISSING".into()),
                    detail: None,
                });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(DescribeClustersResponse {
        clusters: Some(clusters),
        failures: Some(failures),
    })
}

pub fn update(cx: &Cx, txn: &mut Txn, input: UpdateClusterRequest) -> ApiResult<UpdateClusterResponse> {
    let mut not_served = NotServed::default();
    unserved_members(
        &input.configuration,
        &input.service_connect_defaults,
        &mut not_served,
    );
    Ok(UpdateClusterResponse {
        cluster: Some(set(cx, txn, &input.cluster, input.settings, not_served)?),
    })
}

pub fn update_settings(
    cx: &Cx,
    txn: &mut Txn,
    input: UpdateClusterSettingsRequest,
) -> ApiResult<UpdateClusterSettingsResponse> {
    if input.settings.is_empty() {
        return Err(invalid("Settings cannot be empty."));
    }
    Ok(UpdateClusterSettingsResponse {
        cluster: Some(set(
            cx,
            txn,
            &input.cluster,
            Some(input.settings),
            NotServed::default(),
        )?),
    })
}

fn set(
    cx: &Cx,
    txn: &mut Txn,
    cluster: &str,
    settings: Option<Vec<ClusterSetting>>,
    not_served: NotServed,
) -> Result<Cluster, ApiError> {
    let mut row = rows::Cluster::clone(&*reference::cluster(cx, txn, Some(cluster))?);
    row.settings.extend(self::settings(settings, not_served)?);
    let shown = whole(txn, &row);
    txn.put(row);
    Ok(shown)
}

fn unserved_members(
    configuration: &Option<ClusterConfiguration>,
    service_connect: &Option<ClusterServiceConnectDefaultsRequest>,
    not_served: &mut NotServed,
) {
    let members = [
        ("configuration", configuration.is_some()),
        (
            "serviceConnectDefaults",
            service_connect.as_ref().is_some_and(|c| !c.namespace.is_empty()),
        ),
    ];
    not_served.members("The cluster setting", &members);
}

pub fn list(cx: &Cx, txn: &mut Txn, input: ListClustersRequest) -> ApiResult<ListClustersResponse> {
    let size = super::task::page_size(input.max_results)?;
    let prefix = cx.scope.prefix();
    let active = txn
        .scan::<rows::Cluster>(&prefix)
        .filter(|c| c.status == ClusterStatus::Active);
    let page = page(active, |c| c.name.clone(), input.next_token.as_deref(), size)
        .map_err(|_| invalid("Invalid token."))?;
    Ok(ListClustersResponse {
        cluster_arns: Some(page.items.iter().map(|c| c.arn()).collect()),
        next_token: page.next_token,
    })
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteClusterRequest) -> ApiResult<DeleteClusterResponse> {
    let row = reference::cluster(cx, txn, Some(&input.cluster))?;
    let prefix = cx.scope.key(format_args!("{}/", row.name));
    if txn
        .scan::<Service>(&prefix)
        .any(|s| s.status != ServiceStatus::Inactive)
    {
        return Err(ErrorCode::ClusterContainsServicesException
            .error("The Cluster cannot be deleted while Services are active."));
    }
    if registered(txn, &row) > 0 {
        return Err(ErrorCode::ClusterContainsContainerInstancesException
            .error("The Cluster cannot be deleted while Container Instances are active or draining."));
    }
    if txn
        .scan::<TaskRow>(&prefix)
        .any(|t| t.last_status != TaskStatus::Stopped)
    {
        return Err(ErrorCode::ClusterContainsTasksException
            .error("The Cluster cannot be deleted while Tasks are active."));
    }
    let mut row = rows::Cluster::clone(&row);
    row.status = ClusterStatus::Inactive;
    row.capacity_providers.clear();
    row.default_capacity_provider_strategy.clear();
    let cluster = whole(txn, &row);
    txn.put(row);
    Ok(DeleteClusterResponse {
        cluster: Some(cluster),
    })
}

/// How many container instances are in the cluster.
fn registered(txn: &Txn, row: &rows::Cluster) -> usize {
    txn.scan::<ContainerInstance>(&row.scope.key(format_args!("{}/", row.name)))
        .filter(|i| i.status != ContainerInstanceStatus::Inactive)
        .count()
}

/// What the tasks of a service are of. `None` where task sets say that, and none is PRIMARY.
fn launch_type(txn: &Txn, service: &Service) -> Option<RowLaunchType> {
    task_set::spec_of_service(txn, service).map(strategy::launch_type_of)
}

/// The cluster as the operations that write it show it.
pub fn whole(txn: &Txn, row: &rows::Cluster) -> Cluster {
    view(txn, row, Include::all())
}

#[derive(Clone, Copy)]
struct Include {
    attachments: bool,
    settings: bool,
    statistics: bool,
    tags: bool,
}

impl Include {
    fn all() -> Self {
        Include {
            attachments: true,
            settings: true,
            statistics: false,
            tags: true,
        }
    }

    fn from(fields: Option<&[ClusterField]>) -> Self {
        let has = |field| fields.is_some_and(|f| f.contains(&field));
        Include {
            attachments: has(ClusterField::Attachments),
            settings: has(ClusterField::Settings),
            statistics: has(ClusterField::Statistics),
            tags: has(ClusterField::Tags),
        }
    }
}

fn view(txn: &Txn, row: &rows::Cluster, include: Include) -> Cluster {
    let prefix = row.scope.key(format_args!("{}/", row.name));
    let count = |launch_type: Option<RowLaunchType>, running: bool| {
        let n = txn
            .scan::<TaskRow>(&prefix)
            .filter(|t| launch_type.is_none_or(|l| l == t.launch_type))
            .filter(|t| {
                if running {
                    t.last_status == TaskStatus::Running
                } else {
                    t.last_status < TaskStatus::Running
                }
            })
            .count();
        i32::try_from(n).unwrap_or(i32::MAX)
    };
    let services = |status: ServiceStatus, of: Option<RowLaunchType>| {
        let n = txn
            .scan::<Service>(&prefix)
            .filter(|s| s.status == status)
            .filter(|s| of.is_none() || launch_type(txn, s) == of)
            .count();
        i32::try_from(n).unwrap_or(i32::MAX)
    };
    let statistics = || {
        let kinds = [
            (RowLaunchType::Ec2, "EC2"),
            (RowLaunchType::Fargate, "Fargate"),
            (RowLaunchType::External, "External"),
        ];
        let mut out = Vec::new();
        for (running, word) in [(true, "running"), (false, "pending")] {
            for (launch_type, name) in kinds {
                out.push(KeyValuePair {
                    name: Some(format!("{word}{name}TasksCount")),
                    value: Some(count(Some(launch_type), running).to_string()),
                });
            }
        }
        for (status, word) in [
            (ServiceStatus::Active, "active"),
            (ServiceStatus::Draining, "draining"),
        ] {
            for (launch_type, name) in kinds {
                out.push(KeyValuePair {
                    name: Some(format!("{word}{name}ServiceCount")),
                    value: Some(services(status, Some(launch_type)).to_string()),
                });
            }
        }
        out
    };
    let attachments = include
        .attachments
        .then(|| capacity_provider::attachments(txn, row));
    Cluster {
        cluster_arn: Some(row.arn()),
        cluster_name: Some(row.name.clone()),
        status: Some(match row.status {
            ClusterStatus::Active => "ACTIVE".into(),
            ClusterStatus::Inactive => "INACTIVE".into(),
        }),
        registered_container_instances_count: i32::try_from(registered(txn, row)).ok(),
        running_tasks_count: Some(count(None, true)),
        pending_tasks_count: Some(count(None, false)),
        active_services_count: Some(services(ServiceStatus::Active, None)),
        statistics: Some(if include.statistics {
            statistics()
        } else {
            Vec::new()
        }),
        tags: Some(if include.tags {
            tags_to_wire(&row.tags)
        } else {
            Vec::new()
        }),
        settings: Some(if include.settings {
            row.settings
                .iter()
                .map(|(name, value)| ClusterSetting {
                    name: ClusterSettingName::parse(name),
                    value: Some(value.clone()),
                })
                .collect()
        } else {
            Vec::new()
        }),
        capacity_providers: Some(row.capacity_providers.clone()),
        default_capacity_provider_strategy: Some(strategy::to_wire(&row.default_capacity_provider_strategy)),
        attachments_status: attachments
            .as_ref()
            .filter(|attachments| !attachments.is_empty())
            .map(|_| "UPDATE_COMPLETE".into()),
        attachments,
        ..Cluster::default()
    }
}
