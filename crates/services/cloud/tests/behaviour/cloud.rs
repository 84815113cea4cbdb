//! A world with one account in one region, driven by hand.

use std::convert::Infallible;
use std::time::Duration;

use model::{AccountId, Cidr, Entropy, Principal, Region, Scope, TaskId, Timestamp};
use rows::{Observation, Tables, Task, TaskEvent};
use serde_json::{Value, json};
use world::{Config, Cx, World};

pub struct Cloud {
    pub world: World,
    pub now: Timestamp,
    pub scope: Scope,
    /// The controllers wait.
    held: bool,
}

impl Cloud {
    /// A region as AWS gives it, with the cluster `default`.
    pub fn new() -> Self {
        Cloud::with_quotas(&[])
    }

    /// The same of a cove that was started with other quotas.
    pub fn with_quotas(quotas: &[(&str, u32)]) -> Self {
        let quotas = quotas.iter().map(|(code, value)| ((*code).to_owned(), *value));
        let config = Config {
            registry_host: "127.0.0.1:4566".into(),
            public_pool: Cidr::parse("203.0.113.0/28").unwrap(),
            reserved_public: vec![[203, 0, 113, 1].into()],
            scale_in_after: world::SCALE_IN_AFTER,
            restart_pause: world::RESTART_PAUSE,
            quotas: quotas.collect(),
            secret: [0; 32],
        };
        let mut cloud = Cloud {
            world: World::new(Tables::default(), Entropy::seeded(1), config, cloud::SERVICES),
            now: Timestamp::from_secs(1_700_000_000),
            scope: Scope::new(
                AccountId::parse("123456789012").unwrap(),
                Region::parse("eu-west-1").unwrap(),
            ),
            held: false,
        };
        let cx = cloud.cx();
        let done = cloud.world.transact(|txn| -> Result<(), Infallible> {
            ec2::ensure_region(&cx, txn);
            Ok(())
        });
        done.unwrap();
        cloud.ok("ecs", "CreateCluster", json!({}));
        cloud
    }

    pub fn cx(&self) -> Cx {
        Cx {
            scope: self.scope.clone(),
            principal: Principal::Root {
                account: self.scope.account.clone(),
            },
            now: self.now,
            request_id: "request".into(),
        }
    }

    /// Runs one operation. Whatever it answers, the world is sound, and unchanged by an error.
    pub fn call(&mut self, service: &str, name: &str, document: Value) -> Result<Value, (String, String)> {
        let operation = cloud::operation(service, name).unwrap_or_else(|| panic!("{service} {name}"));
        let cx = self.cx();
        let before = self.world.tables().snapshot().len();
        let result = operation(document).and_then(|job| self.world.transact(|txn| job(&cx, txn)));
        match result {
            Ok((reply, _)) => {
                self.controllers();
                Ok(reply())
            }
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
        self.world.observe(&observation, now);
        self.controllers();
    }

    /// Lets the controllers do what follows, as the engine does after each batch.
    fn controllers(&mut self) {
        if !self.held {
            self.follow();
            self.audit();
        }
    }

    /// Does several things in one batch: the controllers look at what has come of all.
    pub fn before_controllers<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        self.held = true;
        let value = act(self);
        self.held = false;
        value
    }

    /// Lets the controllers look at everything, as a start does. Returns when they want to look again.
    pub fn tick(&mut self) -> Option<Timestamp> {
        self.world.look_at_everything();
        self.follow()
    }

    /// Lets the controllers do what follows from the last changes, until nothing does.
    pub fn follow(&mut self) -> Option<Timestamp> {
        for _ in 0..100 {
            if self.world.follow(self.now).is_none() {
                return self.world.wake_at();
            }
            self.audit();
        }
        panic!("the controllers find no rest");
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
        assert_eq!(cloud::audit(self.world.tables()), Vec::<String>::new());
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
