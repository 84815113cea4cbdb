//! The settings of an instance that a request gives, checked.

use crate::api::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::{ApiError, ApiResult, Arn, InstanceId, ProfileAssociationId, Scope};
use rows::{Instance as Row, InstanceProfile, MetadataOptions};
use rules::instance_type::{self, InstanceType as Type};
use sha2::{Digest, Sha256};

use crate::image::MachineImage;
use crate::instance_type::{do_not_exist, named};
use crate::{invalid_value, not_served};
use world::Txn;

/// Bytes of user data, before they are encoded.
const USER_DATA_MAX: usize = 16_384;

/// The type that a template of launches names, whether it can run here or not.
pub fn type_exists(name: &str) -> ApiResult<&'static Type> {
    named(name, |name| format!("Invalid value '{name}' for InstanceType."))
}

/// The type that a launch asks for.
pub fn type_named(name: &str) -> ApiResult<&'static Type> {
    let kind = type_exists(name)?;
    runs_here(kind)?;
    Ok(kind)
}

/// The type that an instance is to become.
pub fn other_type_named(name: &str) -> ApiResult<&'static Type> {
    let kind = named(name, |name| do_not_exist(&[name]))?;
    runs_here(kind)?;
    Ok(kind)
}

fn runs_here(kind: &Type) -> ApiResult<()> {
    match kind.beyond_this_machine() {
        None => Ok(()),
        Some(what) => Err(ApiError::not_served(format_args!(
            "An instance of the type '{}', which is one with {what},",
            kind.name
        ))),
    }
}

/// The image of an instance that is to run.
pub fn image_runs_here(image: &MachineImage) -> ApiResult<()> {
    match image.windows() {
        true => Err(ApiError::not_served(format_args!(
            "An instance of the image '{}' with Windows",
            image.name
        ))),
        false => Ok(()),
    }
}

/// The type of an instance; `None` only for a row that no operation makes.
pub fn type_of(row: &Row) -> Option<&'static Type> {
    instance_type::find(&row.instance_type)
}

/// User data as it is kept: what was given, which must be base64 of 16 KiB at most.
pub fn user_data(given: Option<String>) -> ApiResult<Option<String>> {
    let given = given.filter(|t| !t.is_empty());
    if let Some(text) = &given {
        check_user_data(text, ErrorCode::InvalidParameterValue)?;
    }
    Ok(given)
}

/// Refuses user data of more than 16 KiB, and with the given code what is no base64: EC2's own are
/// `InvalidParameterValue` for instances and `InvalidUserData.Malformed` for launch templates.
pub fn check_user_data(text: &str, malformed: ErrorCode) -> ApiResult<()> {
    let bytes = decoded(text).ok_or_else(|| malformed.error("Invalid BASE64 encoding of user data."))?;
    if bytes.len() > USER_DATA_MAX {
        return Err(invalid_value("User data is limited to 16384 bytes"));
    }
    Ok(())
}

/// The bytes of user data, whose base64 may have line breaks.
pub fn decoded(text: &str) -> Option<Vec<u8>> {
    let compact: String = text.split_ascii_whitespace().collect();
    STANDARD.decode(compact).ok()
}

/// An instance's user data, decoded.
pub fn decoded_user_data(row: &Row) -> Vec<u8> {
    row.user_data.as_deref().and_then(decoded).unwrap_or_default()
}

/// The name of the profile that a request names by its name or its ARN; with the path, if it has one.
pub fn profile_name(scope: &Scope, given: &IamInstanceProfileSpecification) -> ApiResult<Option<String>> {
    let name = given.name.as_deref().filter(|t| !t.is_empty());
    let arn = given.arn.as_deref().filter(|t| !t.is_empty());
    let invalid = |member: &str, what: &str, text: &str| {
        invalid_value(format!(
            "Value ({text}) for parameter iamInstanceProfile.{member} is invalid. Invalid IAM Instance Profile {what}"
        ))
    };
    let valid = |name: &str| {
        let last = name.rsplit('/').next().unwrap_or_default();
        let form = |c: u8| c.is_ascii_alphanumeric() || b"_+=,.@-".contains(&c);
        (1..=128).contains(&last.len()) && last.bytes().all(form) && name.len() <= 640
    };
    match (name, arn) {
        (Some(_), Some(_)) => Err(ErrorCode::InvalidParameterCombination.error(
            "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'",
        )),
        (Some(name), None) if valid(name) && !name.contains('/') => Ok(Some(name.to_owned())),
        (Some(name), None) => Err(invalid("name", "name", name)),
        (None, Some(arn)) => {
            let prefix = format!("arn:aws:iam::{}:instance-profile/", scope.account.as_str());
            match arn.strip_prefix(&prefix).filter(|name| valid(name)) {
                Some(name) => Ok(Some(name.to_owned())),
                None => Err(invalid("arn", "ARN", arn)),
            }
        }
        (None, None) => Ok(None),
    }
}

/// Joins a profile to an instance.
pub fn profile(txn: &mut Txn, scope: &Scope, name: String) -> InstanceProfile {
    InstanceProfile {
        id: profile_id(scope, &name),
        association: ProfileAssociationId::generate(txn.entropy),
        name,
    }
}

/// `AIPA…`: the same profile has the same id.
fn profile_id(scope: &Scope, name: &str) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let digest = Sha256::digest(format!("instance-profile {} {name}", scope.account.as_str()));
    let tail = digest
        .iter()
        .take(17)
        .map(|b| char::from(LETTERS[usize::from(b % 32)]));
    format!("AIPA{}", tail.collect::<String>())
}

pub fn profile_view(scope: &Scope, profile: &InstanceProfile) -> IamInstanceProfile {
    IamInstanceProfile {
        arn: Some(profile_arn(scope, &profile.name)),
        id: Some(profile.id.clone()),
    }
}

pub fn profile_arn(scope: &Scope, name: &str) -> String {
    format!("arn:aws:iam::{}:instance-profile/{name}", scope.account.as_str())
}

/// How an image wants the metadata service to answer.
pub fn metadata_defaults(image: &MachineImage) -> MetadataOptions {
    MetadataOptions {
        enabled: true,
        tokens_required: image.needs_imds_v2(),
        hop_limit: if image.needs_imds_v2() { 2 } else { 1 },
        tags_enabled: false,
    }
}

/// Changes the options as a request says; what it does not name stays.
pub fn metadata_options(
    mut options: MetadataOptions,
    given: &InstanceMetadataOptionsRequest,
) -> ApiResult<MetadataOptions> {
    not_served(&[(
        given.http_protocol_ipv6 == Some(InstanceMetadataProtocolState::Enabled),
        "The metadata service at an IPv6 address",
    )])?;
    if let Some(endpoint) = given.http_endpoint {
        options.enabled = endpoint == InstanceMetadataEndpointState::Enabled;
    }
    if let Some(tokens) = given.http_tokens {
        options.tokens_required = tokens == HttpTokensState::Required;
    }
    if let Some(limit) = given.http_put_response_hop_limit {
        options.hop_limit = u8::try_from(limit)
            .ok()
            .filter(|n| (1..=64).contains(n))
            .ok_or_else(|| {
                invalid_value(format!(
                    "Value ({limit}) for parameter HttpPutResponseHopLimit is invalid. Expecting an integer between 1 and 64."
                ))
            })?;
    }
    if let Some(tags) = given.instance_metadata_tags {
        options.tags_enabled = tags == InstanceMetadataTagsState::Enabled;
    }
    Ok(options)
}

/// CPU credits as every type of the family is launched with them.
pub fn default_credits(kind: &Type) -> Option<&'static str> {
    kind.burstable().then(|| match kind.family() {
        "t2" => "standard",
        _ => "unlimited",
    })
}

/// The architecture of a type against an image's.
pub fn same_architecture(kind: &Type, image: &MachineImage) -> ApiResult<()> {
    if kind.architecture == image.architecture {
        return Ok(());
    }
    Err(invalid_value(format!(
        "The architecture '{}' of the specified instance type does not match the architecture '{}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.",
        kind.architecture.as_str(),
        image.architecture.as_str(),
    )))
}

/// The ARN of an instance.
pub fn arn(scope: &Scope, id: &InstanceId) -> String {
    Arn::new("ec2", scope, format!("instance/{id}")).to_string()
}
