//! The writer against stores that fail: nothing is lost, nothing half done, nothing told too soon.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use engine::{Caller, Engine, Loaded};
use model::{AccountId, Cidr, Entropy, Region, Timestamp};
use rows::{Change, Cluster, InterfaceState, Kind, NetworkInterface, Observation, Settings};
use serde_json::{Value, json};
use store::{Batch, CommitError, MemoryStore, Revision, Store, StoreError};

/// A store that does with the next commits what it is told to.
struct Scripted {
    store: MemoryStore,
    failures: Arc<Mutex<Vec<Failure>>>,
}

#[derive(Clone, Copy)]
enum Failure {
    NotWritten,
    Unknown,
}

impl Store for Scripted {
    fn load(&self) -> Result<store::Loaded, StoreError> {
        self.store.load()
    }

    fn commit(&mut self, expected: Revision, batch: &Batch) -> Result<Revision, CommitError> {
        let failure = self.failures.lock().unwrap().pop();
        let refused = StoreError::MustReopen;
        match failure {
            None => self.store.commit(expected, batch),
            Some(Failure::NotWritten) => Err(CommitError::NotWritten(refused)),
            Some(Failure::Unknown) => Err(CommitError::Unknown(refused)),
        }
    }
}

struct Lab {
    engine: Engine,
    failures: Arc<Mutex<Vec<Failure>>>,
    published: Arc<Mutex<Vec<Change>>>,
    lost: Arc<AtomicBool>,
}

fn caller() -> Caller {
    let account = AccountId::parse("000000000000").unwrap();
    Caller::root(account, Region::parse("ap-northeast-1").unwrap(), "id".into())
}

fn lab() -> Lab {
    let failures = Arc::new(Mutex::new(Vec::new()));
    let store = Scripted {
        store: MemoryStore::new(),
        failures: failures.clone(),
    };
    let published = Arc::new(Mutex::new(Vec::new()));
    let lost = Arc::new(AtomicBool::new(false));
    let (seen, heard) = (published.clone(), lost.clone());
    let time = AtomicI64::new(1_000);
    let engine = Engine::start(
        Box::new(store),
        Loaded::read(&MemoryStore::new()).unwrap(),
        Settings {
            instance: "abcd".into(),
            created_at: Timestamp::EPOCH,
            secret: String::new(),
        },
        cloud::SERVICES,
        world::Config {
            registry_host: "127.0.0.1:4566".into(),
            public_pool: Cidr::parse("203.0.113.0/24").unwrap(),
            reserved_public: vec![],
            scale_in_after: world::SCALE_IN_AFTER,
            restart_pause: world::RESTART_PAUSE,
            quotas: Default::default(),
            secret: [0; 32],
        },
        Entropy::seeded(1),
        Box::new(move || Timestamp::from_millis(time.fetch_add(1, Ordering::Relaxed))),
        Box::new(move |changes| seen.lock().unwrap().extend_from_slice(changes)),
        Box::new(move || heard.store(true, Ordering::SeqCst)),
    );
    Lab {
        engine: engine.unwrap(),
        failures,
        published,
        lost,
    }
}

impl Lab {
    async fn call(&self, service: &str, name: &str, input: Value) -> Result<Value, model::ApiError> {
        let job = cloud::operation(service, name).unwrap()(input)?;
        let run = move |cx: &world::Cx, txn: &mut world::Txn| {
            ec2::ensure_region(cx, txn);
            job(cx, txn)
        };
        self.engine.run(caller(), run).await.map(|reply| reply())
    }

    async fn wait(&self, mut holds: impl FnMut() -> bool) {
        let wait = async {
            while !holds() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), wait).await.unwrap();
    }
}

#[tokio::test]
async fn a_change_that_cannot_be_stored_is_taken_back_and_never_published() {
    let lab = lab();
    lab.failures.lock().unwrap().push(Failure::NotWritten);
    let refused = lab
        .call("ecs", "CreateCluster", json!({ "clusterName": "a" }))
        .await
        .unwrap_err();
    assert_eq!((refused.code.as_ref(), refused.status), ("ServerException", 500));
    let listed = lab.call("ecs", "ListClusters", json!({})).await.unwrap();
    assert_eq!(listed["clusterArns"], json!([]));
    assert!(
        lab.published
            .lock()
            .unwrap()
            .iter()
            .all(|c| c.kind != Kind::Cluster)
    );
    lab.call("ecs", "CreateCluster", json!({ "clusterName": "a" }))
        .await
        .unwrap();
    assert!(
        lab.published
            .lock()
            .unwrap()
            .iter()
            .any(|c| c.kind == Kind::Cluster)
    );
}

#[tokio::test]
async fn an_observation_that_could_not_be_stored_is_heard_later() {
    let lab = lab();
    let subnets = lab.call("ec2", "DescribeSubnets", json!({})).await.unwrap();
    let subnet = subnets["Subnets"][0]["SubnetId"].as_str().unwrap().to_owned();
    let make = move |cx: &world::Cx, txn: &mut world::Txn| {
        ec2::exec::create(cx, txn, &subnet, &[]).map(|made| made.interface)
    };
    let interface = lab.engine.run(caller(), make).await.unwrap();
    lab.failures.lock().unwrap().push(Failure::NotWritten);
    lab.engine.observe(Observation::InterfaceReady {
        scope: interface.scope.clone(),
        eni: interface.id.clone(),
    });
    lab.wait(|| lab.failures.lock().unwrap().is_empty()).await;
    // Told once, refused once: it takes effect without being told again.
    let key = interface.row_key();
    lab.wait(|| {
        let published = lab.published.lock().unwrap();
        published
            .iter()
            .rev()
            .find(|c| c.key == key)
            .is_some_and(|c| match &c.row {
                Some(rows::RowRef::NetworkInterface(eni)) => eni.state == InterfaceState::InUse,
                _ => false,
            })
    })
    .await;
    let look =
        move |_: &world::Cx, txn: &mut world::Txn| Ok(txn.get::<NetworkInterface>(&key).unwrap().state);
    assert_eq!(
        lab.engine.run(caller(), look).await.unwrap(),
        InterfaceState::InUse
    );
}

#[tokio::test]
async fn a_store_that_may_hold_anything_ends_the_engine() {
    let lab = lab();
    lab.failures.lock().unwrap().push(Failure::Unknown);
    let refused = lab.call("ecs", "CreateCluster", json!({})).await.unwrap_err();
    assert_eq!(refused.status, 500);
    lab.wait(|| lab.lost.load(Ordering::SeqCst)).await;
    let refused = lab.call("ecs", "ListClusters", json!({})).await.unwrap_err();
    assert_eq!(
        (refused.code.as_ref(), refused.status),
        ("ServiceUnavailable", 503)
    );
}

#[tokio::test]
async fn many_at_once_are_each_answered_with_their_own() {
    let lab = Arc::new(lab());
    let calls = (0..200).map(|n| {
        let lab = lab.clone();
        tokio::spawn(async move {
            let name = format!("c{n}");
            let made = lab
                .call("ecs", "CreateCluster", json!({ "clusterName": name }))
                .await
                .unwrap();
            assert_eq!(made["cluster"]["clusterName"], json!(name));
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    let count = |_: &world::Cx, txn: &mut world::Txn| Ok(txn.scan::<Cluster>("").count());
    assert_eq!(lab.engine.run(caller(), count).await.unwrap(), 200);
    lab.engine.stop().await;
    assert!(lab.call("ecs", "ListClusters", json!({})).await.is_err());
}
