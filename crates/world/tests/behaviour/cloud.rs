//! A world with one account in one region, driven by hand.

use std::convert::Infallible;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::{
    AccountId, Cidr, Entropy, InstanceId, ProfileAssociationId, Region, ReservationId, Scope, TaskId,
    Timestamp, VolumeId,
};
use rows::{
    Instance, InstanceProfile, InstanceState, MetadataOptions, Observation, Subnet, Tables, Task, TaskEvent,
};
use serde_json::{Value, json};
use world::{Config, Cx, World};

pub struct Cloud {
    pub world: World,
    pub now: Timestamp,
    pub scope: Scope,
}

impl Cloud {
    /// A region as AWS gives it, with the cluster `default`.
    pub fn new() -> Self {
        let config = Config {
            registry_host: "127.0.0.1:4566".into(),
            public_pool: Cidr::parse("203.0.113.0/28").unwrap(),
            reserved_public: vec![[203, 0, 113, 1].into()],
            secret: [0; 32],
        };
        let mut cloud = Cloud {
            world: World::new(Tables::default(), Entropy::seeded(1), config),
            now: Timestamp::from_secs(1_700_000_000),
            scope: Scope::new(
                AccountId::parse("123456789012").unwrap(),
                Region::parse("eu-west-1").unwrap(),
            ),
        };
        let cx = cloud.cx();
        let done = cloud.world.transact(|txn| -> Result<(), Infallible> {
            world::ec2::ensure_region(&cx, txn);
            Ok(())
        });
        done.unwrap();
        cloud.ok("ecs", "CreateCluster", json!({}));
        cloud
    }

    pub fn cx(&self) -> Cx {
        Cx {
            scope: self.scope.clone(),
            principal: "arn:aws:iam::123456789012:root".into(),
            now: self.now,
            request_id: "request".into(),
        }
    }

    /// Runs one operation. Whatever it answers, the world is sound, and unchanged by an error.
    pub fn call(&mut self, service: &str, name: &str, document: Value) -> Result<Value, (String, String)> {
        let operation = world::operation(service, name).unwrap_or_else(|| panic!("{service} {name}"));
        let cx = self.cx();
        let before = self.world.tables().snapshot().len();
        let result = (operation.decode)(document).and_then(|job| self.world.transact(|txn| job(&cx, txn)));
        self.audit();
        match result {
            Ok((reply, _)) => Ok(reply()),
            Err(error) => {
                assert_eq!(self.world.tables().snapshot().len(), before);
                Err((error.code.into_owned(), error.message))
            }
        }
    }

    #[track_caller]
    pub fn ok(&mut self, service: &str, name: &str, document: Value) -> Value {
        match self.call(service, name, document) {
            Ok(answer) => answer,
            Err((code, message)) => panic!("{name}: {code}: {message}"),
        }
    }

    #[track_caller]
    pub fn refused(&mut self, service: &str, name: &str, document: Value) -> (String, String) {
        match self.call(service, name, document.clone()) {
            Ok(answer) => panic!("{name} took {document} and answered {answer}"),
            Err(error) => error,
        }
    }

    pub fn after(&mut self, duration: Duration) {
        self.now = self.now.plus(duration);
    }

    pub fn observe(&mut self, observation: Observation) {
        let now = self.now;
        let done = self.world.transact(|txn| -> Result<(), Infallible> {
            world::observe(txn, observation, now);
            Ok(())
        });
        done.unwrap();
        self.audit();
    }

    /// Lets what is due happen.
    pub fn tick(&mut self) -> Option<Timestamp> {
        let now = self.now;
        let done = self
            .world
            .transact(|txn| -> Result<_, Infallible> { Ok(world::tick(txn, now)) });
        self.audit();
        done.unwrap().0
    }

    /// What the node says about a task, now.
    pub fn event(&mut self, task: &Value, event: TaskEvent) {
        let row = self.task(task);
        self.observe(Observation::Task {
            scope: row.scope.clone(),
            cluster: row.cluster.clone(),
            task: row.id.clone(),
            at: self.now,
            event,
        });
    }

    /// The row of a task that an answer shows.
    pub fn task(&self, shown: &Value) -> Task {
        let arn = shown["taskArn"].as_str().unwrap();
        let id = TaskId::parse(arn.rsplit('/').next().unwrap()).unwrap();
        let tasks = self.world.tables().scan::<Task>("");
        Task::clone(tasks.into_iter().find(|t| t.id == id).unwrap())
    }

    pub fn described(&mut self, task: &Value) -> Value {
        let arn = task["taskArn"].clone();
        self.ok(
            "ecs",
            "DescribeTasks",
            json!({"tasks": [arn], "include": ["TAGS"]}),
        )["tasks"][0]
            .clone()
    }

    pub fn interface_ready(&mut self, task: &Value) {
        let eni = self.task(task).attachment.unwrap().eni;
        let scope = self.scope.clone();
        self.observe(Observation::InterfaceReady { scope, eni });
    }

    pub fn interface_gone(&mut self, task: &Value) {
        let eni = self.task(task).attachment.unwrap().eni;
        let scope = self.scope.clone();
        self.observe(Observation::InterfaceGone { scope, eni });
    }

    /// Ids of the default VPC's subnets.
    pub fn subnets(&mut self) -> Vec<String> {
        let answer = self.ok("ec2", "DescribeSubnets", json!({}));
        let subnets = answer["Subnets"].as_array().unwrap();
        subnets
            .iter()
            .map(|s| s["SubnetId"].as_str().unwrap().to_owned())
            .collect()
    }

    /// The default VPC's subnet 172.31.0.0/20.
    pub fn first_subnet(&mut self) -> String {
        let filters = json!([{"Name": "cidr-block", "Values": ["172.31.0.0/20"]}]);
        let answer = self.ok("ec2", "DescribeSubnets", json!({"Filters": filters}));
        answer["Subnets"][0]["SubnetId"].as_str().unwrap().to_owned()
    }

    pub fn network(&mut self) -> Value {
        json!({"awsvpcConfiguration": {"subnets": self.subnets()}})
    }

    /// Registers `web`: two containers on Fargate, `app` and the non-essential `side`.
    pub fn register_web(&mut self) {
        self.ok("ecs", "RegisterTaskDefinition", web());
    }

    /// Runs one task of `web`.
    pub fn run_web(&mut self) -> Value {
        let network = self.network();
        let input =
            json!({"taskDefinition": "web", "launchType": "FARGATE", "networkConfiguration": network});
        self.ok("ecs", "RunTask", input)["tasks"][0].clone()
    }

    pub fn start_containers(&mut self, task: &Value) {
        for container in ["app", "side"] {
            self.event(task, started(container));
        }
    }

    fn audit(&self) {
        assert_eq!(world::audit(self.world.tables()), Vec::<String>::new());
    }
}

pub fn web() -> Value {
    json!({
        "family": "web",
        "requiresCompatibilities": ["FARGATE"],
        "networkMode": "awsvpc",
        "cpu": "256",
        "memory": "512",
        "containerDefinitions": [
            {"name": "app", "image": "nginx"},
            {"name": "side", "image": "busybox", "essential": false},
        ],
    })
}

pub fn started(container: &str) -> TaskEvent {
    TaskEvent::ContainerStarted {
        container: container.into(),
        runtime_id: format!("{container}-runtime"),
    }
}

pub fn stopped(container: &str, exit_code: i32) -> TaskEvent {
    TaskEvent::ContainerStopped {
        container: container.into(),
        exit_code: Some(exit_code),
        reason: None,
    }
}

pub fn pair(code: &str, message: impl Into<String>) -> (String, String) {
    (code.to_owned(), message.into())
}

/// EC2 instances that run in the default VPC, with the ECS agent on them.
impl Cloud {
    /// An instance in the default VPC's subnet 172.31.0.0/20, whose agent reads `config`. It has an
    /// instance profile.
    pub fn launch(&mut self, kind: &str, config: &str) -> InstanceId {
        let subnet = self.first_subnet();
        self.launch_in(&subnet, kind, config)
    }

    pub fn launch_in(&mut self, subnet: &str, kind: &str, config: &str) -> InstanceId {
        let (cx, now) = (self.cx(), self.now);
        let key = self.scope.key(subnet);
        let subnet = Subnet::clone(self.world.tables().get::<Subnet>(&key).unwrap());
        let script = format!("#!/bin/bash\ncat <<'EOF' >> /etc/ecs/ecs.config\n{config}\nEOF\n");
        let done = self.world.transact(|txn| -> Result<_, Infallible> {
            let id = InstanceId::generate(txn.entropy);
            let row = instance(&cx.scope, &id, &subnet, kind, &script, now);
            txn.put(row.clone());
            world::hosts::started(txn, &row, now);
            Ok(id)
        });
        self.audit();
        done.unwrap().0
    }

    /// What EC2 does when an instance is stopped or terminated.
    pub fn end_instance(&mut self, id: &InstanceId, state: InstanceState) {
        let (key, now) = (self.scope.key(id), self.now);
        let done = self.world.transact(|txn| -> Result<_, Infallible> {
            txn.update::<Instance>(&key, |row| row.state = state);
            if let Some(row) = txn.get::<Instance>(&key) {
                match state {
                    InstanceState::Running => world::hosts::started(txn, &row, now),
                    _ => world::hosts::ending(txn, &row, now),
                }
            }
            Ok(())
        });
        done.unwrap();
        self.audit();
    }

    /// The container instances of a cluster as they are described, in the order of their ids.
    pub fn container_instances(&mut self, cluster: &str) -> Vec<Value> {
        let arns = self.ok("ecs", "ListContainerInstances", json!({"cluster": cluster}));
        let arns = arns["containerInstanceArns"].clone();
        if arns == json!([]) {
            return Vec::new();
        }
        let input = json!({"cluster": cluster, "containerInstances": arns, "include": ["TAGS"]});
        let answer = self.ok("ecs", "DescribeContainerInstances", input);
        answer["containerInstances"].as_array().unwrap().clone()
    }
}

fn instance(
    scope: &Scope,
    id: &InstanceId,
    subnet: &Subnet,
    kind: &str,
    script: &str,
    now: Timestamp,
) -> Instance {
    let mut entropy = Entropy::seeded(9);
    Instance {
        scope: scope.clone(),
        id: id.clone(),
        reservation: ReservationId::generate(&mut entropy),
        launch_index: 0,
        vpc: subnet.vpc.clone(),
        subnet: subnet.id.clone(),
        availability_zone: subnet.availability_zone.clone(),
        image_id: "ami-0123456789abcdef0".into(),
        instance_type: kind.into(),
        state: InstanceState::Running,
        state_reason: None,
        transition_reason: String::new(),
        user_data: Some(STANDARD.encode(script)),
        instance_profile: Some(InstanceProfile {
            name: "ecsInstanceRole".into(),
            id: "AIPA0123456789ABCDEFG".into(),
            association: ProfileAssociationId::generate(&mut entropy),
        }),
        key_name: None,
        metadata_options: MetadataOptions {
            enabled: true,
            tokens_required: true,
            hop_limit: 2,
            tags_enabled: false,
        },
        disable_api_termination: false,
        disable_api_stop: false,
        terminates_on_shutdown: false,
        ebs_optimized: false,
        monitoring: false,
        root_volume: VolumeId::generate(&mut entropy),
        public_address_on_start: true,
        launch_template: None,
        auto_scaling_group: None,
        client_token: None,
        launched_at: now,
        ended_at: None,
        tags: Vec::new(),
    }
}
