//! What services are made of: task definitions, and requests of all kinds.

use serde_json::{Value, json};

use super::places::{ALARMS, CLUSTERS, DEFAULT, Places};
use super::{Request, ecs};
use crate::fault_rng::FaultRng;

/// How the tasks of a definition do; [`crate::image_fault_profile`] knows what that means.
const QUALITIES: &[&str] = &["good", "slow", "missing", "broken", "crashing", "brief", "sick"];

/// Where the tasks of a service run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    Fargate,
    /// On instances with an interface of their own.
    Awsvpc,
    /// On instances with ports that are chosen when they are placed.
    Bridge,
    /// On instances, at a port that an instance has once.
    Port,
}

/// What a task takes of its instance.
pub struct Needs {
    pub cpu_units: u32,
    pub memory_mib: u32,
    pub interface: bool,
    /// On the instance.
    pub port: Option<u16>,
}

/// Of each container.
const MEMORY_MIB: u32 = 128;
/// Of tasks with an interface of their own.
const TASK_CPU_UNITS: u32 = 256;
const TASK_MEMORY_MIB: u32 = 512;
const PORT: u16 = 8080;

impl Platform {
    const ALL: &'static [Platform] = &[
        Platform::Fargate,
        Platform::Awsvpc,
        Platform::Bridge,
        Platform::Port,
    ];

    const fn name(self) -> &'static str {
        match self {
            Platform::Fargate => "fargate",
            Platform::Awsvpc => "awsvpc",
            Platform::Bridge => "bridge",
            Platform::Port => "port",
        }
    }

    /// The platform of a family.
    pub fn of(family: &str) -> Option<Self> {
        let name = family.split('-').next()?;
        Platform::ALL
            .iter()
            .find(|platform| platform.name() == name)
            .copied()
    }

    /// What a task of it takes of its instance.
    pub fn needs(self) -> Needs {
        let own = self.has_network();
        Needs {
            cpu_units: if own { TASK_CPU_UNITS } else { 0 },
            memory_mib: if own { TASK_MEMORY_MIB } else { MEMORY_MIB },
            interface: own,
            port: (self == Platform::Port).then_some(PORT),
        }
    }

    pub fn has_network(self) -> bool {
        matches!(self, Platform::Fargate | Platform::Awsvpc)
    }
}

/// Every quality on every platform, with and without a health check.
pub fn definitions() -> Vec<Option<Request>> {
    let mut calls = Vec::new();
    for platform in Platform::ALL {
        for quality in QUALITIES {
            for checked in [false, true] {
                calls.push(ecs(
                    "RegisterTaskDefinition",
                    definition(*platform, quality, checked),
                ));
            }
        }
    }
    calls
}

fn family(platform: Platform, quality: &str, checked: bool) -> String {
    let check = if checked { "-checked" } else { "" };
    format!("{}-{quality}{check}", platform.name())
}

fn definition(platform: Platform, quality: &str, checked: bool) -> Value {
    let mut container = json!({"name": "app", "image": quality, "memory": MEMORY_MIB});
    if checked {
        container["healthCheck"] = json!({"command": ["CMD", "true"]});
    }
    match platform {
        Platform::Bridge => container["portMappings"] = json!([{"containerPort": 80}]),
        Platform::Port => container["portMappings"] = json!([{"containerPort": 80, "hostPort": PORT}]),
        Platform::Fargate | Platform::Awsvpc => {}
    }
    let mut input = json!({
        "family": family(platform, quality, checked), "networkMode": "bridge", "containerDefinitions": [container],
    });
    if platform.has_network() {
        input["networkMode"] = json!("awsvpc");
        input["cpu"] = json!(TASK_CPU_UNITS.to_string());
        input["memory"] = json!(TASK_MEMORY_MIB.to_string());
    }
    if platform == Platform::Fargate {
        input["requiresCompatibilities"] = json!(["FARGATE"]);
    }
    input
}

/// Good ones more often than others.
fn quality(rng: &mut FaultRng) -> &'static str {
    match rng.happens(60) {
        true => "good",
        false => rng.pick(QUALITIES).copied().unwrap_or("good"),
    }
}

/// A definition for a service on the platform.
pub fn some_family(platform: Platform, rng: &mut FaultRng) -> String {
    let quality = quality(rng);
    family(platform, quality, rng.happens(50))
}

/// CreateService.
pub fn service(name: &str, places: &Places, crowded: bool, rng: &mut FaultRng) -> Value {
    let platform = match rng.below(10) {
        0..=5 => Platform::Fargate,
        6 => Platform::Awsvpc,
        7 | 8 => Platform::Bridge,
        _ => Platform::Port,
    };
    let cluster = match platform {
        Platform::Fargate => rng.pick(CLUSTERS).copied().unwrap_or(DEFAULT),
        _ => DEFAULT,
    };
    // Only where there is room on every instance once all is well.
    let daemon = platform == Platform::Bridge && rng.happens(50);
    let mut input = json!({
        "cluster": cluster, "serviceName": name, "taskDefinition": some_family(platform, rng),
        "deploymentConfiguration": configuration(daemon, rng),
    });
    match platform {
        Platform::Fargate if rng.happens(25) => {
            input["capacityProviderStrategy"] = json!([
                {"capacityProvider": "FARGATE", "base": rng.below(3), "weight": rng.below(3)},
                {"capacityProvider": "FARGATE_SPOT", "weight": 1 + rng.below(3)},
            ]);
        }
        Platform::Fargate => input["launchType"] = json!("FARGATE"),
        _ => input["launchType"] = json!("EC2"),
    }
    if platform.has_network() {
        input["networkConfiguration"] = places.network(rng);
    }
    if daemon {
        input["schedulingStrategy"] = json!("DAEMON");
        return input;
    }
    input["desiredCount"] = json!(desired(platform, crowded, rng));
    if rng.happens(30) {
        input["availabilityZoneRebalancing"] = json!("DISABLED");
    }
    if rng.happens(20) {
        input["healthCheckGracePeriodSeconds"] = json!(30);
    }
    input
}

pub fn desired(platform: Platform, crowded: bool, rng: &mut FaultRng) -> u64 {
    match platform {
        Platform::Port => rng.below(3),
        _ if crowded => rng.below(4),
        _ => rng.below(9),
    }
}

/// A deployment configuration, taken by most services.
pub fn configuration(daemon: bool, rng: &mut FaultRng) -> Value {
    let bounds: &[(u32, u32)] = match daemon {
        true => &[(0, 100), (50, 100), (34, 100), (80, 100)],
        false => &[
            (100, 200),
            (100, 200),
            (50, 100),
            (50, 150),
            (0, 100),
            (100, 150),
            (75, 134),
        ],
    };
    let (minimum, maximum) = rng.pick(bounds).copied().unwrap_or((100, 200));
    let mut input = json!({
        "minimumHealthyPercent": minimum, "maximumPercent": maximum,
        "deploymentCircuitBreaker": {"enable": rng.happens(70), "rollback": rng.happens(70)},
    });
    if rng.happens(20) {
        let names = [rng.pick(ALARMS).copied().unwrap_or(ALARMS[0])];
        input["alarms"] =
            json!({"alarmNames": names, "enable": rng.happens(80), "rollback": rng.happens(70)});
    }
    if !daemon && rng.happens(35) {
        stage(&mut input, rng);
    }
    input
}

fn stage(input: &mut Value, rng: &mut FaultRng) {
    input["bakeTimeInMinutes"] = json!(rng.below(3));
    match rng.below(3) {
        0 => input["strategy"] = json!("BLUE_GREEN"),
        1 => {
            input["strategy"] = json!("LINEAR");
            input["linearConfiguration"] =
                json!({"stepPercent": 40.0, "stepBakeTimeInMinutes": rng.below(2)});
        }
        _ => {
            input["strategy"] = json!("CANARY");
            input["canaryConfiguration"] = json!({"canaryPercent": 12.5, "canaryBakeTimeInMinutes": 1});
        }
    }
    if rng.happens(20) {
        let stages = [
            "RECONCILE_SERVICE",
            "PRE_SCALE_UP",
            "POST_SCALE_UP",
            "PRE_PRODUCTION_TRAFFIC_SHIFT",
            "POST_PRODUCTION_TRAFFIC_SHIFT",
        ];
        let stage = rng.pick(&stages).copied();
        input["lifecycleHooks"] = json!([{"targetType": "PAUSE", "lifecycleStages": [stage]}]);
    }
}
