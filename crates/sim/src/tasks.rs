//! A user of single tasks: runs them, stops them, and meddles with what they hang on.

use std::collections::{BTreeMap, BTreeSet};

use model::{ApiError, EniId, TaskId};
use rows::{InterfaceOwner, NetworkInterface, Tables};
use serde_json::{Value, json};
use world::{Job, Reply};

use crate::disk::Disk;
use crate::fault_rng::FaultRng;
use crate::random_set::RandomSet;
use crate::user::{Call, Pace, User, request};
use crate::writer::scope;

const CLUSTERS: &[&str] = &["blue", "green"];
const FAMILIES: &[&str] = &["single", "pair", "crowd"];

/// A task as the user last saw it.
#[derive(Default)]
struct Seen {
    rank: usize,
    version: i64,
    stop_acknowledged: bool,
}

/// What an answer means to the user.
pub enum Then {
    Nothing,
    /// A RunTask with its input: without an answer it is made again with the same token.
    Ran(Value),
    /// The same once more.
    RanAgain(Value),
    Stopped(String),
    Described,
    GroupMade,
    SubnetsListed,
    Entered,
}

type Request = crate::user::UserRequest<Then>;

#[derive(Default)]
pub struct TaskUser {
    subnets: Vec<String>,
    groups: Vec<String>,
    tasks: BTreeMap<String, Seen>,
    arns: RandomSet<String>,
    /// Those that were not STOPPED when they were last seen.
    alive: BTreeSet<String>,
    /// The tasks that a token made.
    tokens: BTreeMap<String, BTreeSet<String>>,
    unanswered: Vec<Value>,
    made: u64,
}

impl User for TaskUser {
    type Then = Then;

    fn pace(&self) -> Pace {
        Pace {
            step_ms: 50,
            user: 120,
            deliver: 330,
            node: 400,
            fabric: 80,
            looks: 1,
            observations: 4,
            mishap: 30,
            look_again: 10,
            clock: 6,
            crash: 6,
            reboot: 2,
        }
    }

    fn setup(&mut self, _: &mut FaultRng) -> Vec<Request> {
        let mut calls: Vec<_> = CLUSTERS
            .iter()
            .map(|name| {
                request(
                    "ecs",
                    "CreateCluster",
                    json!({"clusterName": name}),
                    Then::Nothing,
                )
            })
            .collect();
        let container =
            |name: &str, essential: bool| json!({"name": name, "image": "i", "essential": essential});
        let containers = [
            json!([container("app", true)]),
            json!([container("app", true), container("side", false)]),
            json!([
                container("app", true),
                container("b", true),
                container("c", false)
            ]),
        ];
        for (family, containers) in FAMILIES.iter().zip(containers) {
            let input = json!({
                "family": family, "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
                "cpu": "256", "memory": "512", "containerDefinitions": containers,
            });
            calls.push(request("ecs", "RegisterTaskDefinition", input, Then::Nothing));
        }
        calls.push(request("ec2", "DescribeSubnets", json!({}), Then::SubnetsListed));
        calls.into_iter().flatten().collect()
    }

    fn next(&mut self, tables: &Tables, rng: &mut FaultRng) -> Option<Request> {
        if !self.unanswered.is_empty() && rng.happens(50) {
            let input = self.unanswered.remove(0);
            return request("ecs", "RunTask", input.clone(), Then::RanAgain(input));
        }
        let cluster = *rng.pick(CLUSTERS)?;
        match rng.below(20) {
            0..=4 => self.run_task(cluster, rng),
            5..=8 => self.stop_task(rng),
            9..=11 => self.describe(rng),
            12 => request("ecs", "ListTasks", json!({"cluster": cluster}), Then::Nothing),
            13 => request("ecs", "DeleteCluster", json!({"cluster": cluster}), Then::Nothing),
            14 => request(
                "ecs",
                "CreateCluster",
                json!({"clusterName": cluster}),
                Then::Nothing,
            ),
            15..=17 => self.security_group(rng),
            18 => self.enter(rng),
            _ => leave(tables, rng),
        }
    }

    fn answered(
        &mut self,
        then: Then,
        answer: Option<Result<Value, ApiError>>,
        tables: &Tables,
        disk: &Disk,
    ) -> Result<(), String> {
        match (then, answer) {
            (Then::Ran(input) | Then::RanAgain(input), None) => self.unanswered.push(input),
            (Then::Ran(input), Some(Ok(answer))) => self.ran(&input, &answer, disk)?,
            (Then::RanAgain(input), Some(Ok(answer))) => {
                self.ran(&input, &answer, disk)?;
                once(&input, tables)?;
            }
            (Then::Stopped(arn), Some(Ok(answer))) => {
                self.saw(&answer["task"])?;
                self.tasks.entry(arn).or_default().stop_acknowledged = true;
            }
            (Then::Described, Some(Ok(answer))) => self.described(&answer, disk)?,
            (Then::GroupMade, Some(Ok(answer))) => self.groups.extend(text(&answer["GroupId"])),
            (Then::SubnetsListed, Some(Ok(answer))) => {
                let subnets = answer["Subnets"].as_array().into_iter().flatten();
                self.subnets = subnets.filter_map(|s| text(&s["SubnetId"])).collect();
            }
            (_, Some(Err(error))) if error.status >= 500 => return Err(error.to_string()),
            _ => {}
        }
        Ok(())
    }

    fn goodbye(&mut self, tables: &Tables) -> Vec<Request> {
        let tasks = tables.scan::<rows::Task>("").filter_map(|task| {
            let input = json!({"cluster": task.cluster, "task": task.arn()});
            request("ecs", "StopTask", input, Then::Stopped(task.arn()))
        });
        tasks.chain(inside(tables).into_iter().map(detach)).collect()
    }
}

impl TaskUser {
    fn run_task(&mut self, cluster: &str, rng: &mut FaultRng) -> Option<Request> {
        // As many as give every kind of trouble and are still looked through quickly.
        if self.alive.len() > 24 {
            return self.stop_task(rng);
        }
        self.made += 1;
        let groups: Vec<_> = rng.pick(&self.groups).into_iter().collect();
        let public = if rng.happens(40) { "ENABLED" } else { "DISABLED" };
        let token = format!("token-{}", self.made);
        let input = json!({
            "cluster": cluster, "taskDefinition": rng.pick(FAMILIES), "launchType": "FARGATE",
            "count": 1 + rng.below(3), "clientToken": token, "startedBy": token,
            "networkConfiguration": {"awsvpcConfiguration": {
                "subnets": self.subnets, "securityGroups": groups, "assignPublicIp": public,
            }},
        });
        request("ecs", "RunTask", input.clone(), Then::Ran(input))
    }

    fn any_task(&self, rng: &mut FaultRng) -> Option<String> {
        self.arns.pick(rng).cloned()
    }

    fn stop_task(&mut self, rng: &mut FaultRng) -> Option<Request> {
        let arn = self.any_task(rng)?;
        let input = json!({"cluster": cluster_of(&arn), "task": arn, "reason": "the user"});
        request("ecs", "StopTask", input, Then::Stopped(arn))
    }

    fn describe(&mut self, rng: &mut FaultRng) -> Option<Request> {
        let cluster = cluster_of(&self.any_task(rng)?).to_owned();
        let arns: BTreeSet<_> = (0..8).filter_map(|_| self.any_task(rng)).collect();
        let arns: Vec<_> = arns.iter().filter(|arn| cluster_of(arn) == cluster).collect();
        let input = json!({"cluster": cluster, "tasks": arns});
        request("ecs", "DescribeTasks", input, Then::Described)
    }

    fn security_group(&mut self, rng: &mut FaultRng) -> Option<Request> {
        if self.groups.len() < 4 && rng.happens(50) {
            self.made += 1;
            let input = json!({"GroupName": format!("g{}", self.made), "Description": "d"});
            return request("ec2", "CreateSecurityGroup", input, Then::GroupMade);
        }
        let group = rng.pick(&self.groups)?.clone();
        let other = rng.pick(&self.groups)?.clone();
        let port = rng.below(3);
        let input = json!({"GroupId": group, "IpPermissions": [{
            "IpProtocol": "tcp", "FromPort": port, "ToPort": port, "UserIdGroupPairs": [{"GroupId": other}],
        }]});
        match rng.below(5) {
            0 => {
                self.groups.retain(|g| *g != group);
                let input = json!({"GroupId": group});
                request("ec2", "DeleteSecurityGroup", input, Then::Nothing)
            }
            1 | 2 => request("ec2", "RevokeSecurityGroupIngress", input, Then::Nothing),
            _ => request("ec2", "AuthorizeSecurityGroupIngress", input, Then::Nothing),
        }
    }

    /// `cove vpc exec` begins.
    fn enter(&mut self, rng: &mut FaultRng) -> Option<Request> {
        let subnet = rng.pick(&self.subnets)?.clone();
        let job: Job = Box::new(move |cx, txn| {
            ec2::exec::create(cx, txn, &subnet, &[])?;
            Ok(Box::new(|| Value::Null) as Reply)
        });
        Some(Request {
            call: Call::Own("vpc exec", job),
            then: Then::Entered,
        })
    }

    fn ran(&mut self, input: &Value, answer: &Value, disk: &Disk) -> Result<(), String> {
        let tasks = answer["tasks"].as_array().map_or(&[][..], Vec::as_slice);
        let token = text(&input["clientToken"]).unwrap_or_default();
        let made: BTreeSet<String> = tasks.iter().filter_map(|t| text(&t["taskArn"])).collect();
        if u64::try_from(made.len()).ok() > input["count"].as_u64() {
            return Err(format!("{token} made more tasks than asked for: {made:?}"));
        }
        let before = self.tokens.entry(token.clone()).or_default();
        let forgotten = before.iter().any(|arn| disk.has_forgotten(&id_of(arn)));
        if !before.is_empty() && !forgotten && *before != made {
            return Err(format!("{token} made {before:?}, and again {made:?}"));
        }
        before.extend(made);
        tasks.iter().try_for_each(|task| self.saw(task))
    }

    fn described(&mut self, answer: &Value, disk: &Disk) -> Result<(), String> {
        for failure in answer["failures"].as_array().into_iter().flatten() {
            let arn = text(&failure["arn"]).unwrap_or_default();
            if !disk.has_forgotten(&id_of(&arn)) {
                return Err(format!("{arn} was promised and is not there"));
            }
            self.tasks.remove(&arn);
            self.arns.remove(&arn);
            self.alive.remove(&arn);
        }
        let tasks = answer["tasks"].as_array().into_iter().flatten();
        tasks.into_iter().try_for_each(|task| self.saw(task))
    }

    /// A task's state and version only go forward, and a stop that was acknowledged stands.
    fn saw(&mut self, task: &Value) -> Result<(), String> {
        let arn = text(&task["taskArn"]).unwrap_or_default();
        let status = text(&task["lastStatus"]).unwrap_or_default();
        let rank = STATES.iter().position(|s| *s == status);
        let rank = rank.ok_or_else(|| format!("{arn} is {status:?}"))?;
        let version = task["version"].as_i64().unwrap_or_default();
        let seen = self.tasks.entry(arn.clone()).or_default();
        if rank < seen.rank || version < seen.version {
            return Err(format!(
                "{arn} went back from {} (version {}) to {status} (version {version})",
                STATES[seen.rank], seen.version
            ));
        }
        if seen.stop_acknowledged && task["desiredStatus"] != "STOPPED" {
            return Err(format!("{arn} was stopped and is not to stop any more"));
        }
        (seen.rank, seen.version) = (rank, version);
        self.arns.insert(arn.clone());
        if rank + 1 < STATES.len() {
            self.alive.insert(arn);
        } else {
            self.alive.remove(&arn);
        }
        Ok(())
    }
}

/// A request that was made again after no answer came has made its tasks once.
fn once(input: &Value, tables: &Tables) -> Result<(), String> {
    let by = input["startedBy"].as_str();
    let made = tables
        .tasks
        .values()
        .filter(|t| t.started_by.as_deref() == by)
        .count();
    if u64::try_from(made).ok() > input["count"].as_u64() {
        return Err(format!("{by:?} made {made} tasks"));
    }
    Ok(())
}

/// In the order of a life; a task goes through them in this direction only.
const STATES: &[&str] = &[
    "PROVISIONING",
    "PENDING",
    "RUNNING",
    "STOPPING",
    "DEPROVISIONING",
    "STOPPED",
];

fn inside(tables: &Tables) -> Vec<EniId> {
    let interfaces = tables.scan::<NetworkInterface>("");
    let of_exec = interfaces.filter(|eni| eni.scope == scope() && eni.owner == InterfaceOwner::Exec);
    of_exec.map(|eni| eni.id.clone()).collect()
}

/// A `cove vpc exec` ends.
fn leave(tables: &Tables, rng: &mut FaultRng) -> Option<Request> {
    rng.pick(&inside(tables)).cloned().map(detach)
}

fn detach(eni: EniId) -> Request {
    let job: Job = Box::new(move |cx, txn| {
        ec2::interface::detach(cx, txn, &eni);
        Ok(Box::new(|| Value::Null) as Reply)
    });
    Request {
        call: Call::Own("a vpc exec ends", job),
        then: Then::Nothing,
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// `CLUSTER` of `arn:...:task/CLUSTER/ID`.
fn cluster_of(arn: &str) -> &str {
    arn.split('/').nth(1).unwrap_or_default()
}

fn id_of(arn: &str) -> TaskId {
    let id = arn.rsplit('/').next().unwrap_or_default();
    TaskId::parse(id).expect("ids in answers of the world are well formed")
}
