//! Account settings: what a principal, or the account for all its principals, wants of ECS.
//!
//! Source: ECS Developer Guide, "Access Amazon ECS features with account settings".

use crate::api::*;
use model::{ApiError, ApiResult, Scope};
use rows::AccountSetting as Row;

use super::{invalid, text, unserved};
use world::page::page;
use world::{Cx, Txn};

/// A setting with the values that AWS knows, the one that AWS gives, and those that cove makes real.
struct Kind {
    name: SettingName,
    values: &'static [&'static str],
    default: &'static str,
    served: &'static [&'static str],
}

const fn kind(
    name: SettingName,
    values: &'static [&'static str],
    default: &'static str,
    served: &'static [&'static str],
) -> Kind {
    Kind {
        name,
        values,
        default,
        served,
    }
}

const SWITCH: &[&str] = &["enabled", "disabled"];

/// In the order of their names.
const KINDS: &[Kind] = &[
    kind(SettingName::AwsvpcTrunking, SWITCH, "disabled", SWITCH),
    // ARNs have been long for everybody since 2021.
    kind(
        SettingName::ContainerInstanceLongArnFormat,
        &["enabled"],
        "enabled",
        &["enabled"],
    ),
    kind(
        SettingName::ContainerInsights,
        &["enhanced", "enabled", "disabled"],
        "disabled",
        &["disabled"],
    ),
    kind(
        SettingName::DefaultLogDriverMode,
        &["blocking", "non-blocking"],
        "non-blocking",
        &["non-blocking"],
    ),
    kind(
        SettingName::FargateEventWindows,
        SWITCH,
        "disabled",
        &["disabled"],
    ),
    kind(SettingName::FargateFipsMode, SWITCH, "disabled", &["disabled"]),
    kind(
        SettingName::FargateTaskRetirementWaitPeriod,
        &["0", "7", "14"],
        "7",
        &["7"],
    ),
    kind(SettingName::GuardDutyActivate, &["on", "off"], "off", &[]),
    kind(
        SettingName::ServiceLongArnFormat,
        &["enabled"],
        "enabled",
        &["enabled"],
    ),
    kind(SettingName::TagResourceAuthorization, &["on"], "on", &["on"]),
    kind(
        SettingName::TaskLongArnFormat,
        &["enabled"],
        "enabled",
        &["enabled"],
    ),
];

/// The ARN under which the account's defaults stand.
fn root(scope: &Scope) -> String {
    format!("arn:aws:iam::{}:root", scope.account)
}

/// What holds for a principal: its own setting, the account's, or AWS's.
fn effective(txn: &Txn, scope: &Scope, name: &SettingName, principal: &str) -> String {
    let of = |principal: &str| txn.get::<Row>(&Row::key_of(scope, name.as_str(), principal));
    match of(principal).or_else(|| of(&root(scope))) {
        Some(row) => row.value.clone(),
        None => known(name).map_or("", |kind| kind.default).to_owned(),
    }
}

fn known(name: &SettingName) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == *name)
}

/// Whether AWS has ended the choice: the setting is switched on for everybody.
fn is_settled(name: SettingName) -> bool {
    known(&name).is_some_and(|kind| kind.values == [kind.default])
}

/// Whether the interfaces of an instance are trunked when it registers. The principal is the role of its
/// profile, which has the profile's name.
pub fn trunking(txn: &Txn, scope: &Scope, profile: Option<&str>) -> bool {
    let principal = match profile {
        Some(profile) => format!("arn:aws:iam::{}:role/{profile}", scope.account),
        None => root(scope),
    };
    effective(txn, scope, &SettingName::AwsvpcTrunking, &principal) == "enabled"
}

fn setting(name: SettingName, value: String, principal: String) -> Setting {
    let r#type = match name {
        SettingName::GuardDutyActivate => SettingType::AwsManaged,
        _ => SettingType::User,
    };
    Setting {
        name: Some(name),
        value: Some(value),
        principal_arn: Some(principal),
        r#type: Some(r#type),
    }
}

/// The principal that a request is about: the caller, or the one that it names.
fn principal(cx: &Cx, given: Option<String>) -> Result<String, ApiError> {
    let Some(arn) = text(given) else {
        return Ok(cx.principal.arn());
    };
    let ours = format!("arn:aws:iam::{}:", cx.scope.account);
    match arn.strip_prefix(&ours) {
        Some(name) if name == "root" || name.starts_with("user/") || name.starts_with("role/") => Ok(arn),
        _ => Err(invalid(format!("Invalid principal ARN: {arn}"))),
    }
}

fn write(cx: &Cx, txn: &mut Txn, name: SettingName, value: String, principal: String) -> ApiResult<Setting> {
    if name == SettingName::GuardDutyActivate {
        return Err(invalid(
            "The setting guardDutyActivate is managed by Amazon GuardDuty.",
        ));
    }
    if is_settled(name) && matches!(value.as_str(), "disabled" | "off") {
        return Err(invalid(match name {
            SettingName::TagResourceAuthorization => "You can no longer disable Tag Resource Authorization",
            _ => "You can no longer disable Long Arn settings",
        }));
    }
    let kind = known(&name).filter(|kind| kind.values.contains(&value.as_str()));
    let kind = kind.ok_or_else(|| invalid(format!("Invalid value '{value}' for the setting {name}.")))?;
    if !kind.served.contains(&value.as_str()) {
        return Err(unserved(format_args!("The account setting {name}={value}")));
    }
    txn.put(Row {
        scope: cx.scope.clone(),
        name: name.to_string(),
        principal: principal.clone(),
        value: value.clone(),
    });
    Ok(setting(name, value, principal))
}

pub fn put(cx: &Cx, txn: &mut Txn, input: PutAccountSettingRequest) -> ApiResult<PutAccountSettingResponse> {
    let principal = principal(cx, input.principal_arn)?;
    let setting = write(cx, txn, input.name, input.value, principal)?;
    Ok(PutAccountSettingResponse {
        setting: Some(setting),
    })
}

pub fn put_default(
    cx: &Cx,
    txn: &mut Txn,
    input: PutAccountSettingDefaultRequest,
) -> ApiResult<PutAccountSettingDefaultResponse> {
    let setting = write(cx, txn, input.name, input.value, root(&cx.scope))?;
    Ok(PutAccountSettingDefaultResponse {
        setting: Some(setting),
    })
}

pub fn delete(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteAccountSettingRequest,
) -> ApiResult<DeleteAccountSettingResponse> {
    let principal = principal(cx, input.principal_arn)?;
    txn.delete::<Row>(&Row::key_of(&cx.scope, input.name.as_str(), &principal));
    let value = effective(txn, &cx.scope, &input.name, &principal);
    Ok(DeleteAccountSettingResponse {
        setting: Some(setting(input.name, value, principal)),
    })
}

pub fn list(
    cx: &Cx,
    txn: &mut Txn,
    input: ListAccountSettingsRequest,
) -> ApiResult<ListAccountSettingsResponse> {
    let size = match input.max_results {
        None => 10,
        Some(n @ 1..=10) => usize::try_from(n).unwrap_or(10),
        Some(_) => return Err(invalid("MaxResults should be between 1 and 10.")),
    };
    let value = text(input.value);
    if value.is_some() && input.name.is_none() {
        return Err(invalid(
            "You must specify an account setting name to filter by value.",
        ));
    }
    let principal = principal(cx, input.principal_arn)?;
    let found = KINDS
        .iter()
        .filter(|kind| input.name.as_ref().is_none_or(|name| kind.name == *name))
        .filter_map(|kind| {
            let own = txn.get::<Row>(&Row::key_of(&cx.scope, kind.name.as_str(), &principal));
            let value = if input.effective_settings == Some(true) {
                effective(txn, &cx.scope, &kind.name, &principal)
            } else {
                own?.value.clone()
            };
            Some(setting(kind.name, value, principal.clone()))
        })
        .filter(|s| value.is_none() || s.value == value);
    let key = |s: &Setting| s.name.as_ref().map(ToString::to_string).unwrap_or_default();
    let page = page(found, key, input.next_token.as_deref(), size).map_err(|_| invalid("Invalid token."))?;
    Ok(ListAccountSettingsResponse {
        settings: Some(page.items),
        next_token: page.next_token,
    })
}
