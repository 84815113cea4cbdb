//! RunInstances.

use crate::api::*;
use model::{ApiError, ApiResult, InstanceId, ReservationId, Tag as RowTag, VolumeId};
use rows::{
    ClientToken, Instance as Row, InstanceState as State, LaunchedFrom, StateReason, Volume as VolumeRow,
};
use rules::instance_type::InstanceType as Type;
use rules::quota;

use super::network::{self, Network};
use super::{refusal, settings, view};
use crate::image::{self, MachineImage};
use crate::private_address::missing;
use crate::{
    complete, idempotency, invalid_value, launch_template, not_served, not_taggable, tags_from_wire,
};
use world::quota::limit;
use world::{Cx, Txn};

/// What makes an instance on somebody's behalf.
#[derive(Clone, Copy, Debug, Default)]
pub struct Launcher<'a> {
    /// The Auto Scaling group that will keep the instances.
    pub auto_scaling_group: Option<&'a str>,
}

pub fn run(cx: &Cx, txn: &mut Txn, input: RunInstancesRequest) -> ApiResult<Reservation> {
    let rows = launch(cx, txn, input, Launcher::default())?;
    let id = rows.first().map(|row| row.reservation.to_string());
    Ok(Reservation {
        groups: Some(vec![]),
        instances: Some(rows.iter().map(|row| view::instance(txn, row)).collect()),
        owner_id: Some(cx.scope.account.as_str().to_owned()),
        reservation_id: id,
        requester_id: None,
    })
}

/// The tags that a request gives to what it makes.
#[derive(Default)]
struct Tags {
    instance: Vec<RowTag>,
    volume: Vec<RowTag>,
    interface: Vec<RowTag>,
}

/// A request that can be carried out.
struct Plan {
    image: MachineImage,
    kind: &'static Type,
    network: Network,
    tags: Tags,
    row: Row,
}

/// Makes instances as a request with its launch template says.
pub fn launch(cx: &Cx, txn: &mut Txn, input: RunInstancesRequest, launcher: Launcher) -> ApiResult<Vec<Row>> {
    let prefix = cx.scope.prefix();
    let token = idempotency::token(input.client_token.as_deref(), &input)?;
    let earlier = txn.scan::<Row>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(earlier, token.as_ref(), |row| row.client_token.as_ref())? {
        let mut rows: Vec<Row> = txn
            .scan::<Row>(&prefix)
            .filter(|other| other.reservation == row.reservation)
            .map(|row| Row::clone(row))
            .collect();
        rows.sort_by_key(|row| row.launch_index);
        return Ok(rows);
    }
    let (mut input, from) = launch_template::merged(cx, txn, input)?;
    if launcher.auto_scaling_group.is_some() {
        subnet_of_the_group(&mut input);
    }
    let (least, most) = counts(&input)?;
    let plan = plan(cx, txn, input, from, token, launcher)?;
    if most > 1 && plan.network.for_one_alone() {
        return Err(ErrorCode::InvalidParameterCombination
            .error("A network interface or a private IP address can be specified for one instance alone"));
    }
    let count = affordable(cx, txn, &plan, least, most)?;
    let mut rows = Vec::new();
    for index in 0..count {
        rows.push(make(cx, txn, &plan, index)?);
    }
    Ok(rows)
}

/// A group chooses the subnet also where its template lists interfaces.
fn subnet_of_the_group(input: &mut RunInstancesRequest) {
    let Some(interfaces) = input.network_interfaces.as_mut().filter(|l| !l.is_empty()) else {
        return;
    };
    if let Some(subnet) = input.subnet_id.take() {
        for interface in interfaces.iter_mut().filter(|i| i.network_interface_id.is_none()) {
            interface.subnet_id = Some(subnet.clone());
        }
    }
}

fn counts(input: &RunInstancesRequest) -> ApiResult<(u32, u32)> {
    let positive = |n: i32, name: &str| {
        u32::try_from(n).ok().filter(|n| *n > 0).ok_or_else(|| {
            invalid_value(format!(
                "Value ({n}) for parameter {name} is invalid. Expecting a value greater than 0."
            ))
        })
    };
    let least = positive(input.min_count, "minCount")?;
    let most = positive(input.max_count, "maxCount")?;
    if least > most {
        return Err(invalid_value(format!(
            "Value ({least}) for parameter minCount is invalid. It must not be greater than maxCount ({most})."
        )));
    }
    Ok((least, most))
}

/// How many instances there is room for: at least `least`, at most `most`.
fn affordable(cx: &Cx, txn: &Txn, plan: &Plan, least: u32, most: u32) -> ApiResult<u32> {
    let limit = limit(txn, &cx.scope, &quota::STANDARD_VCPUS);
    let by_quota = limit.saturating_sub(vcpus_used(cx, txn)) / plan.kind.vcpus;
    if by_quota < least {
        return Err(ErrorCode::VcpuLimitExceeded.error(format!(
            "You have requested more vCPU capacity than your current vCPU limit of {limit} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit."
        )));
    }
    let by_addresses = plan.network.fitting(txn);
    if by_addresses < u64::from(least) {
        return Err(ErrorCode::InsufficientFreeAddressesInSubnet
            .error("The specified subnet does not have enough free addresses to satisfy the request."));
    }
    let by_addresses = u32::try_from(by_addresses).unwrap_or(u32::MAX);
    Ok(most.min(by_quota).min(by_addresses))
}

fn vcpus_used(cx: &Cx, txn: &Txn) -> u32 {
    txn.scan::<Row>(&cx.scope.prefix())
        .filter(|row| matches!(row.state, State::Pending | State::Running))
        .filter_map(|row| settings::type_of(row))
        .map(|kind| kind.vcpus)
        .sum()
}

fn tags(specifications: Option<Vec<TagSpecification>>) -> ApiResult<Tags> {
    let mut out = Tags::default();
    for specification in specifications.unwrap_or_default() {
        let (kind, tags) = complete(specification, &ResourceType::Instance)?;
        let list = match kind {
            ResourceType::Instance => &mut out.instance,
            ResourceType::Volume => &mut out.volume,
            ResourceType::NetworkInterface => &mut out.interface,
            ResourceType::SpotInstancesRequest => {
                return not_served(&[(true, "A tag specification for spot-instances-request")]).map(|()| out);
            }
            other => return Err(not_taggable(&other, &ResourceType::Instance)),
        };
        if !list.is_empty() {
            return Err(invalid_value(
                "The same resource type may not be specified more than once in tag specifications",
            ));
        }
        *list = tags_from_wire(tags)?;
    }
    Ok(out)
}

fn plan(
    cx: &Cx,
    txn: &mut Txn,
    input: RunInstancesRequest,
    from: Option<LaunchedFrom>,
    token: Option<ClientToken>,
    launcher: Launcher,
) -> ApiResult<Plan> {
    refusal::of_request(&input)?;
    let image_id = input.image_id.as_deref().filter(|id| !id.is_empty());
    let image = image::find(&cx.scope.region, image_id.ok_or_else(|| missing("ImageId"))?)?;
    let name = input.instance_type.as_deref().filter(|name| !name.is_empty());
    let kind = settings::type_named(name.unwrap_or("m1.small"))?;
    settings::same_architecture(kind, &image)?;
    settings::image_runs_here(&image)?;
    refusal::of_hardware(&input, kind, &image)?;
    if let Some(key) = input.key_name.as_deref().filter(|k| !k.is_empty()) {
        return Err(no_key_pair(key));
    }
    let network = network::plan(cx, txn, &input, kind)?;
    let mut tags = tags(input.tag_specifications.clone())?;
    if let Some(from) = &from {
        tags.instance.extend(launch_template::marks(from));
    }
    if let Some(group) = launcher.auto_scaling_group {
        tags.instance.push(RowTag {
            key: "aws:autoscaling:groupName".into(),
            value: group.to_owned(),
        });
    }
    let mut row = row(cx, txn, &input, &image, kind, &network)?;
    row.launch_template = from;
    row.auto_scaling_group = launcher.auto_scaling_group.map(str::to_owned);
    row.client_token = token;
    Ok(Plan {
        image,
        kind,
        network,
        tags,
        row,
    })
}

/// No operation makes key pairs: nobody can log in to an instance.
fn no_key_pair(name: &str) -> ApiError {
    ErrorCode::InvalidKeyPairNotFound.error(format!("The key pair '{name}' does not exist"))
}

/// What all instances of the request have in common.
fn row(
    cx: &Cx,
    txn: &mut Txn,
    input: &RunInstancesRequest,
    image: &MachineImage,
    kind: &Type,
    network: &Network,
) -> ApiResult<Row> {
    let profile = match &input.iam_instance_profile {
        Some(given) => settings::profile_name(&cx.scope, given)?,
        None => None,
    };
    let defaults = settings::metadata_defaults(image);
    let metadata_options = match &input.metadata_options {
        Some(given) => settings::metadata_options(defaults, given)?,
        None => defaults,
    };
    let pending = StateReason {
        code: "pending".into(),
        message: "pending".into(),
    };
    Ok(Row {
        scope: cx.scope.clone(),
        // Each instance gets its own ids in `make`.
        id: InstanceId::generate(txn.entropy),
        reservation: ReservationId::generate(txn.entropy),
        launch_index: 0,
        vpc: network.subnet.vpc.clone(),
        subnet: network.subnet.id.clone(),
        availability_zone: network.subnet.availability_zone.clone(),
        image_id: image.id.clone(),
        instance_type: kind.name.to_owned(),
        state: State::Pending,
        state_reason: Some(pending),
        transition_reason: String::new(),
        user_data: settings::user_data(input.user_data.clone())?,
        instance_profile: profile.map(|name| settings::profile(txn, &cx.scope, name)),
        key_name: None,
        metadata_options,
        disable_api_termination: input.disable_api_termination == Some(true),
        disable_api_stop: input.disable_api_stop == Some(true),
        terminates_on_shutdown: input.instance_initiated_shutdown_behavior
            == Some(ShutdownBehavior::Terminate),
        ebs_optimized: input.ebs_optimized == Some(true),
        monitoring: input.monitoring.as_ref().is_some_and(|m| m.enabled),
        root_volume: VolumeId::generate(txn.entropy),
        public_address_on_start: network.public_address(),
        launch_template: None,
        auto_scaling_group: None,
        client_token: None,
        launched_at: cx.now,
        rebooted_at: None,
        console: Vec::new(),
        ended_at: None,
        tags: vec![],
    })
}

fn make(cx: &Cx, txn: &mut Txn, plan: &Plan, index: u32) -> ApiResult<Row> {
    let mut row = plan.row.clone();
    row.launch_index = index;
    if index > 0 {
        row.id = InstanceId::generate(txn.entropy);
        row.root_volume = VolumeId::generate(txn.entropy);
        if let Some(profile) = &mut row.instance_profile {
            profile.association = model::ProfileAssociationId::generate(txn.entropy);
        }
    }
    row.tags.clone_from(&plan.tags.instance);
    txn.put(VolumeRow {
        scope: row.scope.clone(),
        id: row.root_volume.clone(),
        instance: row.id.clone(),
        availability_zone: row.availability_zone.clone(),
        size_gib: plan.image.root_gib,
        created_at: cx.now,
        tags: plan.tags.volume.clone(),
    });
    txn.put(row.clone());
    network::attach(cx, txn, &plan.network, &row.id, &plan.tags.interface)?;
    Ok(row)
}
