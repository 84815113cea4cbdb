//! DescribeInstances, DescribeInstanceStatus, DescribeInstanceCreditSpecifications.

use std::sync::Arc;

use crate::api::*;
use model::ApiResult;
use rows::{Instance as Row, InstanceState as State, NetworkInterface as Eni};

use super::life::{attachment_of, interfaces};
use super::{find_all, settings, view};
use crate::filter::filtered;
use crate::image;
use crate::{cut, has_ids, interface, no_page_of_ids, zone_id};
use world::{Cx, Txn};

const FILTERS: &[&str] = &[
    "affinity",
    "architecture",
    "availability-zone",
    "availability-zone-id",
    "block-device-mapping.attach-time",
    "block-device-mapping.delete-on-termination",
    "block-device-mapping.device-name",
    "block-device-mapping.status",
    "block-device-mapping.volume-id",
    "boot-mode",
    "capacity-reservation-id",
    "capacity-reservation-specification.capacity-reservation-preference",
    "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id",
    "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn",
    "client-token",
    "current-instance-boot-mode",
    "dns-name",
    "ebs-optimized",
    "ena-support",
    "enclave-options.enabled",
    "group-id",
    "group-name",
    "hibernation-options.configured",
    "host-id",
    "hypervisor",
    "iam-instance-profile.arn",
    "iam-instance-profile.id",
    "iam-instance-profile.name",
    "image-id",
    "instance-id",
    "instance-lifecycle",
    "instance-state-code",
    "instance-state-name",
    "instance-type",
    "instance.group-id",
    "instance.group-name",
    "ip-address",
    "ipv6-address",
    "kernel-id",
    "key-name",
    "launch-index",
    "launch-time",
    "maintenance-options.auto-recovery",
    "metadata-options.http-endpoint",
    "metadata-options.http-protocol-ipv4",
    "metadata-options.http-protocol-ipv6",
    "metadata-options.http-put-response-hop-limit",
    "metadata-options.http-tokens",
    "metadata-options.instance-metadata-tags",
    "metadata-options.state",
    "monitoring-state",
    "network-interface.addresses.association.allocation-id",
    "network-interface.addresses.association.association-id",
    "network-interface.addresses.association.carrier-ip",
    "network-interface.addresses.association.customer-owned-ip",
    "network-interface.addresses.association.ip-owner-id",
    "network-interface.addresses.association.public-dns-name",
    "network-interface.addresses.association.public-ip",
    "network-interface.addresses.primary",
    "network-interface.addresses.private-dns-name",
    "network-interface.addresses.private-ip-address",
    "network-interface.association.allocation-id",
    "network-interface.association.association-id",
    "network-interface.association.carrier-ip",
    "network-interface.association.customer-owned-ip",
    "network-interface.association.ip-owner-id",
    "network-interface.association.public-dns-name",
    "network-interface.association.public-ip",
    "network-interface.attachment.attach-time",
    "network-interface.attachment.attachment-id",
    "network-interface.attachment.delete-on-termination",
    "network-interface.attachment.device-index",
    "network-interface.attachment.instance-id",
    "network-interface.attachment.instance-owner-id",
    "network-interface.attachment.network-card-index",
    "network-interface.attachment.status",
    "network-interface.availability-zone",
    "network-interface.deny-all-igw-traffic",
    "network-interface.description",
    "network-interface.group-id",
    "network-interface.group-name",
    "network-interface.ipv4-prefixes.ipv4-prefix",
    "network-interface.ipv6-address",
    "network-interface.ipv6-addresses.ipv6-address",
    "network-interface.ipv6-addresses.is-primary-ipv6",
    "network-interface.ipv6-native",
    "network-interface.ipv6-prefixes.ipv6-prefix",
    "network-interface.mac-address",
    "network-interface.network-interface-id",
    "network-interface.operator.managed",
    "network-interface.operator.principal",
    "network-interface.outpost-arn",
    "network-interface.owner-id",
    "network-interface.private-dns-name",
    "network-interface.private-ip-address",
    "network-interface.public-dns-name",
    "network-interface.requester-id",
    "network-interface.requester-managed",
    "network-interface.source-dest-check",
    "network-interface.status",
    "network-interface.subnet-id",
    "network-interface.tag-key",
    "network-interface.tag-value",
    "network-interface.vpc-id",
    "network-performance-options.bandwidth-weighting",
    "operator.managed",
    "operator.principal",
    "outpost-arn",
    "owner-id",
    "placement-group-name",
    "placement-partition-number",
    "platform",
    "platform-details",
    "private-dns-name",
    "private-dns-name-options.enable-resource-name-dns-a-record",
    "private-dns-name-options.enable-resource-name-dns-aaaa-record",
    "private-dns-name-options.hostname-type",
    "private-ip-address",
    "product-code",
    "product-code.type",
    "ramdisk-id",
    "reason",
    "requester-id",
    "reservation-id",
    "root-device-name",
    "root-device-type",
    "source-dest-check",
    "spot-instance-request-id",
    "state-reason-code",
    "state-reason-message",
    "subnet-id",
    "tenancy",
    "tpm-support",
    "usage-operation",
    "usage-operation-update-time",
    "virtualization-type",
    "vpc-id",
];

/// The instances that a request names, or all of the scope.
fn named(cx: &Cx, txn: &Txn, ids: Option<Vec<String>>) -> ApiResult<Vec<Arc<Row>>> {
    match ids.filter(|ids| !ids.is_empty()) {
        Some(ids) => find_all(cx, txn, &ids),
        None => Ok(txn.scan::<Row>(&cx.scope.prefix()).cloned().collect()),
    }
}

pub fn instances(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeInstancesRequest,
) -> ApiResult<DescribeInstancesResult> {
    no_page_of_ids(&input.instance_ids, "instancesSet", input.max_results)?;
    let rows = named(cx, txn, input.instance_ids)?;
    let rows = filtered(
        input.filters,
        rows,
        |row| &row.tags,
        |row, name| values(txn, row, name),
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    let mut reservations: Vec<Reservation> = Vec::new();
    for row in &page.items {
        let id = row.reservation.to_string();
        let shown = view::instance(txn, row);
        let known = reservations
            .iter_mut()
            .find(|r| r.reservation_id.as_ref() == Some(&id));
        match known {
            Some(reservation) => reservation.instances.get_or_insert_default().push(shown),
            None => reservations.push(Reservation {
                groups: Some(vec![]),
                instances: Some(vec![shown]),
                owner_id: Some(row.scope.account.to_string()),
                requester_id: None,
                reservation_id: Some(id),
            }),
        }
    }
    Ok(DescribeInstancesResult {
        next_token: page.next_token,
        reservations: Some(reservations),
    })
}

fn values(txn: &Txn, row: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    if let Some(name) = name.strip_prefix("network-interface.") {
        return interface_values(txn, row, name);
    }
    let optional = |value: Option<String>| value.into_iter().collect();
    let shown = || view::instance(txn, row);
    let groups = || shown().security_groups.unwrap_or_default();
    Some(match name {
        "architecture" => optional(shown().architecture.map(|a| a.to_string())),
        "availability-zone" => vec![row.availability_zone.clone()],
        "availability-zone-id" => vec![zone_id(&row.scope.region, &row.availability_zone)],
        "client-token" => optional(row.client_token.as_ref().map(|t| t.token.clone())),
        "dns-name" => optional(shown().public_dns_name),
        "group-id" | "instance.group-id" => groups().into_iter().filter_map(|g| g.group_id).collect(),
        "group-name" | "instance.group-name" => groups().into_iter().filter_map(|g| g.group_name).collect(),
        "hypervisor" => vec!["xen".into()],
        "image-id" => vec![row.image_id.clone()],
        "instance-id" => vec![row.id.to_string()],
        "instance-state-code" => vec![view::state_code(row.state).to_string()],
        "instance-state-name" => vec![view::state_name(row.state).to_string()],
        "instance-type" => vec![row.instance_type.clone()],
        "ip-address" => optional(shown().public_ip_address),
        "launch-index" => vec![row.launch_index.to_string()],
        "launch-time" => vec![row.launched_at.iso8601()],
        "monitoring-state" => optional(shown().monitoring.and_then(|m| Some(m.state?.to_string()))),
        "owner-id" => vec![row.scope.account.to_string()],
        "platform-details" => optional(shown().platform_details),
        "private-dns-name" => optional(shown().private_dns_name),
        "private-ip-address" => optional(shown().private_ip_address),
        "reason" => vec![row.transition_reason.clone()],
        "reservation-id" => vec![row.reservation.to_string()],
        "root-device-name" => vec![image::root_device(&row.scope.region, &row.image_id).into()],
        "root-device-type" => vec!["ebs".into()],
        "source-dest-check" => optional(shown().source_dest_check.map(|c| c.to_string())),
        "state-reason-code" => optional(row.state_reason.as_ref().map(|r| r.code.clone())),
        "state-reason-message" => optional(row.state_reason.as_ref().map(|r| r.message.clone())),
        "subnet-id" => optional(shown().subnet_id),
        "tenancy" => vec!["default".into()],
        "virtualization-type" => vec!["hvm".into()],
        "vpc-id" => optional(shown().vpc_id),
        "current-instance-boot-mode" => {
            optional(shown().current_instance_boot_mode.map(|mode| mode.to_string()))
        }
        "ebs-optimized" => vec![row.ebs_optimized.to_string()],
        "usage-operation" => optional(shown().usage_operation),
        other => return option_values(row, other),
    })
}

/// Of its profile, its metadata options and its root volume.
fn option_values(row: &Row, name: &str) -> Option<Vec<String>> {
    let profile = row.instance_profile.iter();
    let options = view::metadata_options(row);
    let devices = view::devices(row).into_iter();
    let text = |value: Option<&dyn ToString>| value.map(ToString::to_string).into_iter().collect();
    Some(match name {
        "iam-instance-profile.arn" => profile
            .map(|p| settings::profile_arn(&row.scope, &p.name))
            .collect(),
        "iam-instance-profile.id" => profile.map(|p| p.id.clone()).collect(),
        "iam-instance-profile.name" => profile.map(|p| p.name.clone()).collect(),
        "metadata-options.http-endpoint" | "metadata-options.http-protocol-ipv4" => {
            text(options.http_endpoint.as_ref().map(|v| v as _))
        }
        "metadata-options.http-put-response-hop-limit" => {
            text(options.http_put_response_hop_limit.as_ref().map(|v| v as _))
        }
        "metadata-options.http-tokens" => text(options.http_tokens.as_ref().map(|v| v as _)),
        "metadata-options.http-protocol-ipv6" => text(options.http_protocol_ipv6.as_ref().map(|v| v as _)),
        "metadata-options.state" => text(options.state.as_ref().map(|v| v as _)),
        "metadata-options.instance-metadata-tags" => {
            text(options.instance_metadata_tags.as_ref().map(|v| v as _))
        }
        "block-device-mapping.attach-time" => devices.map(|_| row.launched_at.iso8601()).collect(),
        "block-device-mapping.delete-on-termination" => devices.map(|_| "true".into()).collect(),
        "block-device-mapping.device-name" => devices.filter_map(|d| d.device_name).collect(),
        "block-device-mapping.status" => devices.map(|_| "attached".into()).collect(),
        "block-device-mapping.volume-id" => devices.map(|_| row.root_volume.to_string()).collect(),
        other => return fixed_values(row, other),
    })
}

/// What is the same for all instances here, and nothing for what none of them has.
fn fixed_values(row: &Row, name: &str) -> Option<Vec<String>> {
    let value = match name {
        "capacity-reservation-specification.capacity-reservation-preference" => "open",
        "ena-support" => "true",
        "enclave-options.enabled" | "hibernation-options.configured" | "operator.managed" => "false",
        "maintenance-options.auto-recovery" => "default",
        "private-dns-name-options.hostname-type" if row.state != State::Terminated => "ip-name",
        "private-dns-name-options.enable-resource-name-dns-a-record"
        | "private-dns-name-options.enable-resource-name-dns-aaaa-record"
            if row.state != State::Terminated =>
        {
            "false"
        }
        _ => return None,
    };
    Some(vec![value.to_owned()])
}

fn interface_values(txn: &Txn, row: &Row, name: &str) -> Option<Vec<String>> {
    let enis = interfaces(txn, &row.scope, &row.id);
    let all = |get: &dyn Fn(&Arc<Eni>) -> Vec<String>| enis.iter().flat_map(get).collect();
    Some(match name {
        "addresses.private-dns-name" => all(&|eni| {
            let addresses = interface::view(txn, eni).private_ip_addresses.unwrap_or_default();
            addresses.into_iter().filter_map(|a| a.private_dns_name).collect()
        }),
        "attachment.network-card-index" => all(&|eni| eni.attachment.iter().map(|_| "0".into()).collect()),
        "deny-all-igw-traffic" | "ipv6-native" => all(&|_| vec!["false".into()]),
        "public-dns-name" => {
            all(&|eni| interface::values(txn, eni, "association.public-dns-name").unwrap_or_default())
        }
        "tag-key" => all(&|eni| eni.tags.iter().map(|t| t.key.clone()).collect()),
        "tag-value" => all(&|eni| eni.tags.iter().map(|t| t.value.clone()).collect()),
        "attachment.device-index" => all(&|eni| {
            attachment_of(eni)
                .map(|p| p.device_index.to_string())
                .into_iter()
                .collect()
        }),
        "attachment.instance-id" => all(&|_| vec![row.id.to_string()]),
        _ => all(&|eni| interface::values(txn, eni, name).unwrap_or_default()),
    })
}

/// The kernel has the interfaces of a running instance, with its rules in force: it is reachable.
fn summary(row: &Row) -> InstanceStatusSummary {
    match row.state {
        State::Running => InstanceStatusSummary {
            details: Some(vec![InstanceStatusDetails {
                impaired_since: None,
                name: Some(StatusName::Reachability),
                status: Some(StatusType::Passed),
            }]),
            status: Some(SummaryStatus::Ok),
        },
        _ => InstanceStatusSummary {
            details: None,
            status: Some(SummaryStatus::NotApplicable),
        },
    }
}

pub fn status(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeInstanceStatusRequest,
) -> ApiResult<DescribeInstanceStatusResult> {
    no_page_of_ids(&input.instance_ids, "instancesSet", input.max_results)?;
    let mut rows = named(cx, txn, input.instance_ids)?;
    let all = input.include_all_instances == Some(true);
    rows.retain(|row| all || row.state == State::Running);
    let rows = filtered(
        input.filters,
        rows,
        |row| &row.tags,
        |row, name| {
            let reachable = row.state == State::Running;
            Some(match name {
                "availability-zone" => vec![row.availability_zone.clone()],
                "instance-state-code" => vec![view::state_code(row.state).to_string()],
                "instance-state-name" => vec![view::state_name(row.state).to_string()],
                "instance-status.reachability" | "system-status.reachability" => {
                    reachable.then(|| "passed".to_owned()).into_iter().collect()
                }
                "instance-status.status" | "system-status.status" => {
                    summary(row).status.map(|s| s.to_string()).into_iter().collect()
                }
                "availability-zone-id" => vec![zone_id(&row.scope.region, &row.availability_zone)],
                "operator.managed" => vec!["false".into()],
                // No events are planned, and no volume has a status of its own.
                _ => return None,
            })
        },
        &[
            "attached-ebs-status.status",
            "availability-zone",
            "availability-zone-id",
            "event.code",
            "event.description",
            "event.instance-event-id",
            "event.not-after",
            "event.not-before",
            "event.not-before-deadline",
            "instance-state-code",
            "instance-state-name",
            "instance-status.reachability",
            "instance-status.status",
            "operator.managed",
            "operator.principal",
            "system-status.reachability",
            "system-status.status",
        ],
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    let view = |row: &Arc<Row>| InstanceStatus {
        availability_zone: Some(row.availability_zone.clone()),
        availability_zone_id: Some(zone_id(&row.scope.region, &row.availability_zone)),
        instance_id: Some(row.id.to_string()),
        instance_state: Some(view::state(row.state)),
        instance_status: Some(summary(row)),
        system_status: Some(summary(row)),
        ..InstanceStatus::default()
    };
    Ok(DescribeInstanceStatusResult {
        instance_statuses: Some(page.items.iter().map(view).collect()),
        next_token: page.next_token,
    })
}

pub fn credits(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeInstanceCreditSpecificationsRequest,
) -> ApiResult<DescribeInstanceCreditSpecificationsResult> {
    no_page_of_ids(&input.instance_ids, "instancesSet", input.max_results)?;
    let with_ids = has_ids(&input.instance_ids);
    let rows = named(cx, txn, input.instance_ids)?;
    let of = |row: &Row| settings::type_of(row).and_then(settings::default_credits);
    if let Some(row) = rows.iter().find(|row| with_ids && of(row).is_none()) {
        return Err(ErrorCode::InvalidParameterCombination.error(format!(
            "The instance '{}' of type '{}' does not have CPU credits",
            row.id, row.instance_type
        )));
    }
    // Without ids AWS lists those alone whose credits are unlimited.
    let mut rows = rows;
    rows.retain(|row| with_ids || of(row) == Some("unlimited"));
    let rows = filtered(
        input.filters,
        rows,
        |row| &row.tags,
        |row, name| (name == "instance-id").then(|| vec![row.id.to_string()]),
        &["instance-id"],
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    let view = |row: &Arc<Row>| InstanceCreditSpecification {
        cpu_credits: of(row).map(str::to_owned),
        instance_id: Some(row.id.to_string()),
    };
    Ok(DescribeInstanceCreditSpecificationsResult {
        instance_credit_specifications: Some(page.items.iter().map(view).collect()),
        next_token: page.next_token,
    })
}
