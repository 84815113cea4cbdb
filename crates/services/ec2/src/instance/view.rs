//! Instances as DescribeInstances and RunInstances show them.

use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::api::*;
use rows::{Instance as Row, InstanceState as State, NetworkInterface as Eni, Vpc};
use rules::instance_type::{Architecture, InstanceType as Type};

use super::life::{attachment_of, interfaces};
use super::settings;
use crate::image;
use crate::{address, interface, tags_if_any, zone_id};
use world::Txn;

pub fn state_name(state: State) -> InstanceStateName {
    match state {
        State::Pending => InstanceStateName::Pending,
        State::Running => InstanceStateName::Running,
        State::Stopping => InstanceStateName::Stopping,
        State::Stopped => InstanceStateName::Stopped,
        State::ShuttingDown => InstanceStateName::ShuttingDown,
        State::Terminated => InstanceStateName::Terminated,
    }
}

pub fn state_code(state: State) -> i32 {
    match state {
        State::Pending => 0,
        State::Running => 16,
        State::ShuttingDown => 32,
        State::Terminated => 48,
        State::Stopping => 64,
        State::Stopped => 80,
    }
}

pub fn state(state: State) -> InstanceState {
    InstanceState {
        code: Some(state_code(state)),
        name: Some(state_name(state)),
    }
}

/// `ip-10-0-0-5.REGION.compute.internal`.
pub fn private_dns_name(eni: &Eni) -> String {
    eni.scope.region.private_name(eni.primary_address())
}

/// The name of the primary address's public one, when the VPC gives names.
pub fn public_dns_name(txn: &Txn, eni: &Eni) -> Option<String> {
    public_name(txn, eni, eni.public_address?)
}

fn public_name(txn: &Txn, eni: &Eni, public: Ipv4Addr) -> Option<String> {
    let vpc = txn.get::<Vpc>(&eni.scope.key(&eni.vpc))?;
    let named = vpc.dns_support && vpc.dns_hostnames;
    named.then(|| eni.scope.region.public_name(public))
}

/// What is said of the public address of a private one.
fn association(txn: &Txn, eni: &Eni, private: Ipv4Addr) -> Option<InstanceNetworkInterfaceAssociation> {
    let public = eni.public_of(private)?;
    let elastic = address::elastic(txn, eni, private).is_some();
    Some(InstanceNetworkInterfaceAssociation {
        ip_owner_id: Some(interface::public_owner(eni, elastic)),
        public_dns_name: Some(public_name(txn, eni, public).unwrap_or_default()),
        public_ip: Some(public.to_string()),
        ..InstanceNetworkInterfaceAssociation::default()
    })
}

fn attachment(eni: &Eni) -> Option<InstanceNetworkInterfaceAttachment> {
    let shown = interface::attachment(eni)?;
    Some(InstanceNetworkInterfaceAttachment {
        attach_time: shown.attach_time,
        attachment_id: shown.attachment_id,
        delete_on_termination: shown.delete_on_termination,
        device_index: shown.device_index,
        network_card_index: Some(0),
        status: shown.status,
        ..InstanceNetworkInterfaceAttachment::default()
    })
}

fn network_interface(txn: &Txn, eni: &Arc<Eni>) -> InstanceNetworkInterface {
    let addresses = eni.private_addresses.iter().enumerate();
    let addresses = addresses.map(|(n, address)| InstancePrivateIpAddress {
        association: association(txn, eni, *address),
        primary: Some(n == 0),
        private_dns_name: Some(eni.scope.region.private_name(*address)),
        private_ip_address: Some(address.to_string()),
    });
    let addresses: Vec<_> = addresses.collect();
    InstanceNetworkInterface {
        association: addresses.first().and_then(|primary| primary.association.clone()),
        attachment: attachment(eni),
        description: Some(eni.description.clone()),
        groups: Some(interface::groups(txn, eni)),
        interface_type: Some("interface".into()),
        ipv6_addresses: Some(vec![]),
        mac_address: Some(eni.mac.to_string()),
        network_interface_id: Some(eni.id.to_string()),
        owner_id: Some(eni.scope.account.to_string()),
        private_dns_name: Some(private_dns_name(eni)),
        private_ip_address: Some(eni.primary_address().to_string()),
        private_ip_addresses: Some(addresses),
        source_dest_check: Some(eni.source_dest_check),
        status: Some(interface::status(eni)),
        subnet_id: Some(eni.subnet.to_string()),
        vpc_id: Some(eni.vpc.to_string()),
        ..InstanceNetworkInterface::default()
    }
}

pub fn metadata_options(row: &Row) -> InstanceMetadataOptionsResponse {
    let options = &row.metadata_options;
    InstanceMetadataOptionsResponse {
        http_endpoint: Some(match options.enabled {
            true => InstanceMetadataEndpointState::Enabled,
            false => InstanceMetadataEndpointState::Disabled,
        }),
        http_protocol_ipv6: Some(InstanceMetadataProtocolState::Disabled),
        http_put_response_hop_limit: Some(i32::from(options.hop_limit)),
        http_tokens: Some(match options.tokens_required {
            true => HttpTokensState::Required,
            false => HttpTokensState::Optional,
        }),
        instance_metadata_tags: Some(match options.tags_enabled {
            true => InstanceMetadataTagsState::Enabled,
            false => InstanceMetadataTagsState::Disabled,
        }),
        state: Some(InstanceMetadataOptionsState::Applied),
    }
}

/// The root volume, until the instance is terminated.
pub fn devices(row: &Row) -> Vec<InstanceBlockDeviceMapping> {
    if row.state == State::Terminated {
        return vec![];
    }
    vec![InstanceBlockDeviceMapping {
        device_name: Some(image::root_device(&row.scope.region, &row.image_id).into()),
        ebs: Some(EbsInstanceBlockDevice {
            attach_time: Some(row.launched_at),
            delete_on_termination: Some(true),
            status: Some(AttachmentStatus::Attached),
            volume_id: Some(row.root_volume.to_string()),
            ..EbsInstanceBlockDevice::default()
        }),
    }]
}

fn cpu_options(kind: &Type) -> CpuOptions {
    CpuOptions {
        core_count: i32::try_from(kind.cores()).ok(),
        threads_per_core: i32::try_from(kind.threads_per_core).ok(),
        ..CpuOptions::default()
    }
}

fn placement(row: &Row) -> Placement {
    Placement {
        availability_zone: Some(row.availability_zone.clone()),
        availability_zone_id: Some(zone_id(&row.scope.region, &row.availability_zone)),
        group_name: Some(String::new()),
        tenancy: Some(Tenancy::Default),
        ..Placement::default()
    }
}

pub fn instance(txn: &Txn, row: &Row) -> Instance {
    let kind = settings::type_of(row);
    let architecture = kind.map(|k| k.architecture);
    let image = image::by_id(&row.scope.region, &row.image_id).map(|image| image.release);
    let mut out = Instance {
        ami_launch_index: i32::try_from(row.launch_index).ok(),
        architecture: architecture.map(image::architecture_view),
        block_device_mappings: Some(devices(row)),
        capacity_reservation_specification: Some(CapacityReservationSpecificationResponse {
            capacity_reservation_preference: Some(CapacityReservationPreference::Open),
            ..CapacityReservationSpecificationResponse::default()
        }),
        client_token: Some(
            row.client_token
                .as_ref()
                .map_or_else(String::new, |t| t.token.clone()),
        ),
        cpu_options: kind.map(cpu_options),
        current_instance_boot_mode: architecture.map(|a| match a {
            Architecture::Arm64 => InstanceBootModeValues::Uefi,
            _ => InstanceBootModeValues::LegacyBios,
        }),
        ebs_optimized: Some(row.ebs_optimized),
        ena_support: Some(true),
        enclave_options: Some(EnclaveOptions { enabled: Some(false) }),
        hibernation_options: Some(HibernationOptions {
            configured: Some(false),
        }),
        hypervisor: Some(HypervisorType::Xen),
        iam_instance_profile: row
            .instance_profile
            .as_ref()
            .map(|profile| settings::profile_view(&row.scope, profile)),
        image_id: Some(row.image_id.clone()),
        instance_id: Some(row.id.to_string()),
        instance_type: Some(row.instance_type.clone()),
        key_name: row.key_name.clone(),
        launch_time: Some(row.launched_at),
        maintenance_options: Some(InstanceMaintenanceOptions {
            auto_recovery: Some(InstanceAutoRecoveryState::Default),
            reboot_migration: Some(InstanceRebootMigrationState::Default),
        }),
        metadata_options: Some(metadata_options(row)),
        monitoring: Some(monitoring(row)),
        placement: Some(placement(row)),
        platform_details: Some(
            image
                .map_or("Linux/UNIX", |image| image.platform_details())
                .into(),
        ),
        product_codes: Some(vec![]),
        root_device_name: Some(image::root_device(&row.scope.region, &row.image_id).into()),
        root_device_type: Some(DeviceType::Ebs),
        state: Some(state(row.state)),
        state_reason: row.state_reason.as_ref().map(|reason| StateReason {
            code: Some(reason.code.clone()),
            message: Some(reason.message.clone()),
        }),
        state_transition_reason: Some(row.transition_reason.clone()),
        tags: tags_if_any(&row.tags),
        usage_operation: Some(
            image
                .map_or("RunInstances", |image| image.usage_operation())
                .into(),
        ),
        virtualization_type: Some(VirtualizationType::Hvm),
        ..Instance::default()
    };
    add_network(txn, row, &mut out);
    out
}

fn monitoring(row: &Row) -> Monitoring {
    Monitoring {
        state: Some(match row.monitoring {
            true => MonitoringState::Enabled,
            false => MonitoringState::Disabled,
        }),
    }
}

/// A terminated instance has no network any more.
fn add_network(txn: &Txn, row: &Row, out: &mut Instance) {
    let enis = match row.state {
        State::Terminated => vec![],
        _ => interfaces(txn, &row.scope, &row.id),
    };
    let primary = enis
        .iter()
        .find(|eni| attachment_of(eni).is_some_and(|attachment| attachment.device_index == 0));
    out.private_dns_name = Some(primary.map(|eni| private_dns_name(eni)).unwrap_or_default());
    out.public_dns_name = Some(
        primary
            .and_then(|eni| public_dns_name(txn, eni))
            .unwrap_or_default(),
    );
    out.security_groups = Some(primary.map(|eni| interface::groups(txn, eni)).unwrap_or_default());
    if let Some(eni) = primary {
        out.private_ip_address = Some(eni.primary_address().to_string());
        out.public_ip_address = eni.public_address.map(|a| a.to_string());
        out.source_dest_check = Some(eni.source_dest_check);
        out.subnet_id = Some(row.subnet.to_string());
        out.vpc_id = Some(row.vpc.to_string());
        out.private_dns_name_options = Some(PrivateDnsNameOptionsResponse {
            hostname_type: Some(HostnameType::IpName),
            enable_resource_name_dns_a_record: Some(false),
            enable_resource_name_dns_aaaa_record: Some(false),
        });
    }
    out.network_interfaces = Some(enis.iter().map(|eni| network_interface(txn, eni)).collect());
}
