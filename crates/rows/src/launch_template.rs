//! Launch templates. What a member says is kept as it was given, and is given back so.

use model::*;
use serde::{Deserialize, Serialize};

use crate::ClientToken;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LaunchTemplate {
    pub scope: Scope,
    pub id: LaunchTemplateId,
    pub name: String,
    pub default_version: u64,
    /// The number of the last version that was made, also when it is deleted.
    pub latest_version: u64,
    pub created_at: Timestamp,
    /// An ARN.
    pub created_by: String,
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

impl LaunchTemplate {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.id)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LaunchTemplateVersion {
    pub scope: Scope,
    pub template: LaunchTemplateId,
    /// From 1 up.
    pub version: u64,
    pub description: Option<String>,
    pub created_at: Timestamp,
    /// An ARN.
    pub created_by: String,
    pub data: LaunchTemplateData,
    pub client_token: Option<ClientToken>,
}

impl LaunchTemplateVersion {
    /// `ACCOUNT/REGION/TEMPLATE/VERSION`, the versions in their order.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.template, self.version)
    }

    pub fn key_of(scope: &Scope, template: &LaunchTemplateId, version: u64) -> String {
        scope.key(format_args!("{template}/{version:010}"))
    }

    /// What the keys of a template's versions begin with.
    pub fn prefix_of(scope: &Scope, template: &LaunchTemplateId) -> String {
        scope.key(format_args!("{template}/"))
    }
}

/// Members of RunInstances; one that is `None` was not given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LaunchTemplateData {
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub key_name: Option<String>,
    /// In base64.
    pub user_data: Option<String>,
    pub instance_profile: Option<TemplateProfile>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub interfaces: Option<Vec<TemplateInterface>>,
    pub devices: Option<Vec<TemplateDevice>>,
    pub placement: Option<TemplatePlacement>,
    pub metadata_options: Option<TemplateMetadataOptions>,
    pub tags: Option<Vec<TemplateTags>>,
    pub disable_api_stop: Option<bool>,
    pub disable_api_termination: Option<bool>,
    pub terminates_on_shutdown: Option<bool>,
    pub ebs_optimized: Option<bool>,
    /// The inner one is what the member itself says, if anything.
    pub monitoring: Option<Option<bool>>,
    pub hibernation: Option<Option<bool>>,
    pub enclave: Option<Option<bool>>,
    pub cpu_credits: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateProfile {
    pub arn: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateInterface {
    pub device_index: Option<i32>,
    pub network_card_index: Option<i32>,
    pub interface_type: Option<String>,
    pub existing: Option<String>,
    pub subnet: Option<String>,
    pub description: Option<String>,
    pub groups: Option<Vec<String>>,
    pub public_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub private_address: Option<String>,
    pub private_addresses: Option<Vec<TemplateAddress>>,
    pub secondary_addresses: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateAddress {
    pub address: Option<String>,
    pub primary: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateDevice {
    pub name: Option<String>,
    pub volume: Option<TemplateVolume>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateVolume {
    pub delete_on_termination: Option<bool>,
    pub encrypted: Option<bool>,
    pub gib: Option<i32>,
    /// Such as `gp3`.
    pub kind: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplatePlacement {
    pub availability_zone: Option<String>,
    pub default_tenancy: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateMetadataOptions {
    pub enabled: Option<bool>,
    pub ipv6_disabled: bool,
    pub tokens_required: Option<bool>,
    pub hop_limit: Option<i32>,
    pub tags_enabled: Option<bool>,
}

/// Tags for what a launch makes, of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateTags {
    /// Such as `instance`.
    pub resource_type: String,
    pub tags: Vec<Tag>,
}
