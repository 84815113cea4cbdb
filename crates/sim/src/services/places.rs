//! Where tasks of services can be: subnets, groups and instances, which come and go.

use std::collections::VecDeque;

use rows::{ContainerInstance, ContainerInstanceStatus, Instance, InstanceState, Service, Subnet, Tables};
use serde_json::{Value, json};

use super::{Request, Then, ask, ecs, text};
use crate::fault_rng::FaultRng;
use crate::user::request;

/// The cluster of the instances: their agents know no other.
pub const DEFAULT: &str = "default";
pub const CLUSTERS: &[&str] = &[DEFAULT, "blue"];
pub const ALARMS: &[&str] = &["errors", "latency"];

/// More instances than that are not launched without need.
const INSTANCES_MAX: usize = 9;

/// A subnet with few addresses, of which one interface holds most.
const CROWDED: &str = "172.31.240.0/28";
/// Beside its first one.
const HELD: u32 = 8;

#[derive(Default)]
pub struct Places {
    vpc: Option<String>,
    /// The id of the crowded subnet.
    pub crowded: Option<String>,
    crowding: bool,
    /// Those of the default VPC, which stay.
    pub subnets: Vec<String>,
    /// Those that come and go.
    pub extra: Vec<String>,
    pub groups: Vec<String>,
    pub image: Option<String>,
    launched: bool,
    made: u64,
}

/// What there is before the first service.
pub fn setup() -> Vec<Option<Request>> {
    let clusters = CLUSTERS
        .iter()
        .map(|name| ecs("CreateCluster", json!({"clusterName": name})));
    let providers = CLUSTERS.iter().map(|name| {
        let input = json!({
            "cluster": name, "capacityProviders": ["FARGATE", "FARGATE_SPOT"], "defaultCapacityProviderStrategy": [],
        });
        ecs("PutClusterCapacityProviders", input)
    });
    let alarms = ALARMS.iter().map(|name| {
        let alarm = json!({
            "AlarmName": name, "MetricName": "m", "Namespace": "n", "Statistic": "Sum", "Period": 60,
            "EvaluationPeriods": 1, "Threshold": 1.0, "ComparisonOperator": "GreaterThanThreshold",
        });
        ask("cloudwatch", "PutMetricAlarm", alarm)
    });
    let filters = json!([
        {"Name": "name", "Values": ["al2023-ami-ecs-hvm-*"]}, {"Name": "architecture", "Values": ["x86_64"]},
    ]);
    let images = json!({"Owners": ["amazon"], "Filters": filters});
    let looks = [
        request("ec2", "DescribeSubnets", json!({}), Then::Subnets),
        request("ec2", "DescribeImages", images, Then::Image),
    ];
    clusters.chain(providers).chain(alarms).chain(looks).collect()
}

impl Places {
    pub fn subnets_listed(&mut self, answer: &Value) {
        let subnets = answer["Subnets"].as_array().map_or(&[][..], Vec::as_slice);
        self.vpc = subnets.first().and_then(|subnet| text(&subnet["VpcId"]));
        self.subnets = subnets.iter().filter_map(|s| text(&s["SubnetId"])).collect();
    }

    /// The first instances are launched as soon as it is known how.
    pub fn look(&mut self, rng: &mut FaultRng, todo: &mut VecDeque<Request>) {
        if let Some(vpc) = self.vpc.as_ref().filter(|_| !self.crowding) {
            let input = json!({"VpcId": vpc, "CidrBlock": CROWDED});
            todo.extend(request("ec2", "CreateSubnet", input, Then::CrowdedMade));
            self.crowding = true;
        }
        if !self.launched && self.image.is_some() {
            self.launched = true;
            let number = 1 + rng.below(5);
            todo.extend((0..number).filter_map(|_| self.launch(rng)));
        }
    }

    pub fn launch(&self, rng: &mut FaultRng) -> Option<Request> {
        let kind = *rng.pick(&["t3.small", "t3.medium", "m5.large", "m5.2xlarge"])?;
        let subnet = rng.pick(&self.subnets)?;
        self.launch_at(subnet, kind, true)
    }

    /// `public` addresses may run out.
    pub fn launch_at(&self, subnet: &str, kind: &str, public: bool) -> Option<Request> {
        let interface = json!({"DeviceIndex": 0, "SubnetId": subnet, "AssociatePublicIpAddress": public});
        let input = json!({
            "ImageId": self.image, "InstanceType": kind, "MinCount": 1, "MaxCount": 1,
            "NetworkInterfaces": [interface], "IamInstanceProfile": {"Name": "ecsInstanceRole"},
        });
        ask("ec2", "RunInstances", input)
    }

    /// Takes most addresses of the crowded subnet.
    pub fn crowd(&mut self, subnet: Option<String>) -> Option<Request> {
        let input = json!({"SubnetId": subnet, "SecondaryPrivateIpAddressCount": HELD});
        self.crowded = subnet;
        ask("ec2", "CreateNetworkInterface", input)
    }

    /// A network for a service: mostly where there is one.
    pub fn network(&self, rng: &mut FaultRng) -> Value {
        if let Some(crowded) = self.crowded.as_ref().filter(|_| rng.happens(12)) {
            return network(std::slice::from_ref(crowded), &[]);
        }
        let subnets = match rng.pick(&self.extra) {
            Some(subnet) if rng.happens(30) => vec![subnet.clone()],
            _ => {
                let number = rng.index(self.subnets.len()).unwrap_or(0);
                self.subnets.iter().skip(number).cloned().collect()
            }
        };
        let groups: Vec<&String> = match rng.happens(30) {
            true => rng.pick(&self.groups).into_iter().collect(),
            false => Vec::new(),
        };
        network(&subnets, &groups)
    }

    /// A network that stays.
    pub fn lasting_network(&self) -> Value {
        network(&self.subnets, &[])
    }

    /// Something happens to an instance or its registration.
    pub fn shake_instances(&mut self, tables: &Tables, rng: &mut FaultRng) -> Option<Request> {
        let live = |i: &&std::sync::Arc<Instance>| {
            !matches!(i.state, InstanceState::ShuttingDown | InstanceState::Terminated)
        };
        let instances: Vec<_> = tables.instances.values().filter(live).collect();
        let ids = |rng: &mut FaultRng| {
            let id = rng.pick(&instances).map(|instance| instance.id.to_string());
            json!({"InstanceIds": [id]})
        };
        match rng.below(10) {
            0 | 1 if instances.len() < INSTANCES_MAX => self.launch(rng),
            0 | 1 => ask("ec2", "TerminateInstances", ids(rng)),
            2 => ask("ec2", "StopInstances", ids(rng)),
            3 | 4 => ask("ec2", "StartInstances", ids(rng)),
            _ => {
                let status = if rng.happens(50) { "DRAINING" } else { "ACTIVE" };
                let rows: Vec<_> = registered(tables).collect();
                set_status(rng.pick(&rows)?, status)
            }
        }
    }

    /// Groups and subnets come and go.
    pub fn shake_networks(&mut self, rng: &mut FaultRng) -> Option<Request> {
        self.made += 1;
        match rng.below(4) {
            0 if self.groups.len() < 4 => {
                let input = json!({"GroupName": format!("g{}", self.made), "Description": "d"});
                request("ec2", "CreateSecurityGroup", input, Then::GroupMade)
            }
            1 => {
                let group = rng.pick(&self.groups)?;
                ask("ec2", "DeleteSecurityGroup", json!({"GroupId": group}))
            }
            2 if self.extra.len() < 4 => {
                let block = format!("172.31.{}.0/24", 100 + self.made % 100);
                let input = json!({"VpcId": self.vpc, "CidrBlock": block});
                request("ec2", "CreateSubnet", input, Then::SubnetMade)
            }
            _ => {
                let subnet = rng.pick(&self.extra)?;
                ask("ec2", "DeleteSubnet", json!({"SubnetId": subnet}))
            }
        }
    }
}

fn network(subnets: &[String], groups: &[&String]) -> Value {
    json!({"awsvpcConfiguration": {
        "subnets": subnets, "securityGroups": groups, "assignPublicIp": "DISABLED",
    }})
}

pub fn registered(tables: &Tables) -> impl Iterator<Item = &ContainerInstance> {
    let rows = tables.container_instances.values().map(AsRef::as_ref);
    rows.filter(|row| row.status != ContainerInstanceStatus::Inactive)
}

/// Whether the service has the crowded subnet alone.
pub fn is_crowded(tables: &Tables, service: &Service) -> bool {
    let network = service.spec.as_ref().and_then(|spec| spec.network.as_ref());
    let row = |id: &String| tables.get::<Subnet>(&service.scope.key(id));
    let crowded = |id: &String| row(id).is_some_and(|row| row.cidr.to_string() == CROWDED);
    network.is_some_and(|network| network.subnets.iter().all(crowded))
}

pub fn set_status(row: &ContainerInstance, status: &str) -> Option<Request> {
    let input = json!({"cluster": row.cluster, "containerInstances": [row.arn()], "status": status});
    ecs("UpdateContainerInstancesState", input)
}
