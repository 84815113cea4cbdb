//! The driver against a server of the test's own.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hooks::{Hooks, Limits};
use model::service::Stage;
use model::{AccountId, Region, Scope, Timestamp};
use rows::{
    Change, Deployment, DeploymentFailure, DeploymentStage, HookCall, HookStatus, HookTarget, Kind,
    Observation, RolloutState, RowRef,
};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

const PATIENCE: Duration = Duration::from_secs(20);
const OK: &str = r#"{"hookStatus": "SUCCEEDED"}"#;

/// What one request gets.
enum Answer {
    /// In its whole length; empty: nothing at all.
    Text(String),
    /// Followed by as many `x` as the caller takes.
    Endless(&'static str),
}

type Answers = Arc<Mutex<VecDeque<Answer>>>;

#[derive(Clone)]
struct Server {
    address: SocketAddr,
    answers: Answers,
    seen: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Server {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Server {
            address: listener.local_addr().unwrap(),
            answers: Answers::default(),
            seen: Arc::default(),
        };
        let serving = server.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let serving = serving.clone();
                std::thread::spawn(move || serving.serve(stream));
            }
        });
        server
    }

    fn answers(self, body: &str) -> Self {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
        self.says(&format!("{head}{body}"))
    }

    fn says(self, text: &str) -> Self {
        self.gives(Answer::Text(text.to_owned()))
    }

    fn gives(self, answer: Answer) -> Self {
        self.answers.lock().unwrap().push_back(answer);
        self
    }

    fn serve(&self, mut stream: TcpStream) {
        let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
        let (head, length) = loop {
            let got = stream.read(&mut buffer).unwrap_or(0);
            if got == 0 {
                return;
            }
            request.extend_from_slice(&buffer[..got]);
            let text = String::from_utf8_lossy(&request).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head
                    .lines()
                    .find_map(|l| l.strip_prefix("content-length: ")?.parse().ok());
                if length == Some(body.len()) {
                    break (head.to_owned(), body.len());
                }
            }
        };
        let body = &request[request.len() - length..];
        self.seen
            .lock()
            .unwrap()
            .push((head, serde_json::from_slice(body).unwrap()));
        let answer = self.answers.lock().unwrap().pop_front();
        match answer {
            Some(Answer::Text(text)) if !text.is_empty() => {
                let _ = stream.write_all(text.as_bytes());
            }
            Some(Answer::Endless(head)) => {
                let _ = stream.write_all(head.as_bytes());
                while stream.write_all(&[b'x'; 4096]).is_ok() {}
            }
            // Silence, until the caller has gone.
            _ => while stream.read(&mut buffer).is_ok_and(|got| got > 0) {},
        }
    }

    fn url(&self) -> String {
        format!("http://{}/hook?x=1", self.address)
    }

    fn seen(&self) -> Vec<(String, Value)> {
        self.seen.lock().unwrap().clone()
    }
}

fn now() -> Timestamp {
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap())
}

fn deployment(id: &str, revision: &str) -> Deployment {
    let account = AccountId::parse("123456789012").unwrap();
    Deployment {
        scope: Scope::new(account, Region::parse("eu-west-1").unwrap()),
        cluster: "c".into(),
        service: "web".into(),
        id: format!("ecs-svc/{id}"),
        revision: revision.into(),
        primary: true,
        state: RolloutState::InProgress,
        state_reason: String::new(),
        created_at: now(),
        updated_at: now(),
        completed_at: None,
        first_running_at: None,
        failed_tasks: 0,
        attempt: 0,
        launch_failures: 0,
        failed_attempts: 0,
        last_failure_at: None,
        short_lives: 0,
        last_short_life_at: None,
        held: 0,
        failed_on: Default::default(),
        is_rollback: false,
        alarms_off: false,
        rollback_requested: false,
        no_capacity_until: None,
        stage: None,
        production_weight: 0,
        test_weight: 0,
        service_deployment: "deployment-of-21-long".into(),
        task_set: None,
    }
}

fn call(id: &str, target: &str) -> HookCall {
    HookCall {
        id: id.into(),
        target: HookTarget::Call {
            target: target.into(),
            role_arn: None,
        },
        status: HookStatus::Awaited,
        call_at: now(),
        details: None,
        expires_at: now().plus(Duration::from_secs(3600)),
        rollback_on_timeout: true,
    }
}

fn stage(stage: Stage, hooks: Vec<HookCall>) -> Option<DeploymentStage> {
    Some(DeploymentStage {
        stage,
        since: now(),
        step: 0,
        hooks,
        shifted: true,
        rolling_back: None,
    })
}

fn change(row: &Deployment) -> Change {
    Change {
        kind: Kind::Deployment,
        key: row.row_key(),
        row: Some(RowRef::Deployment(Arc::new(row.clone()))),
    }
}

struct Bench {
    hooks: Hooks,
    observed: UnboundedReceiver<Observation>,
}

impl Bench {
    fn new(limits: Limits) -> Self {
        let (tell, observed) = unbounded_channel();
        let observe = move |observation| drop(tell.send(observation));
        Bench {
            hooks: Hooks::start(Arc::new(observe), now, limits),
            observed,
        }
    }

    async fn heard(&mut self) -> (String, Timestamp, Result<String, String>) {
        let observation = tokio::time::timeout(PATIENCE, self.observed.recv())
            .await
            .unwrap();
        match observation.unwrap() {
            Observation::HookAnswered {
                hook,
                called_at,
                answer,
                ..
            } => (hook, called_at, answer),
            other => panic!("{other:?}"),
        }
    }

    /// What a hook with this target gets.
    async fn answer_of(target: &str, limits: Limits) -> Result<String, String> {
        let mut bench = Bench::new(limits);
        let mut row = deployment("1", "11");
        row.stage = stage(Stage::PreScaleUp, vec![call("id", target)]);
        bench.hooks.apply(&[change(&row)]);
        bench.heard().await.2
    }
}

fn quick() -> Limits {
    Limits {
        connect: Duration::from_secs(5),
        whole: Duration::from_secs(5),
        answer: 64,
    }
}

#[tokio::test]
async fn a_hook_gets_the_document_of_a_lambda_function() {
    let server = Server::new().answers(OK).answers(OK).answers(OK);
    let mut bench = Bench::new(quick());
    let mut blue = deployment("1", "11");
    blue.primary = false;
    blue.completed_at = Some(now());
    let mut green = deployment("2", "22");
    let mut hook = call("an-id", &server.url());
    hook.details = Some(r#"{"bucket":"b"}"#.into());
    green.production_weight = 125;
    green.stage = stage(Stage::ProductionTrafficShift, vec![hook]);
    bench.hooks.apply(&[change(&green), change(&blue)]);
    let (id, _, answer) = bench.heard().await;
    assert_eq!((id.as_str(), answer), ("an-id", Ok(OK.to_owned())));

    let (head, document) = server.seen().remove(0);
    assert!(head.starts_with("POST /hook?x=1 HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("content-type: application/json"), "{head}");
    assert!(head.contains(&format!("host: {}", server.address)), "{head}");
    let arn = |kind: &str, id: &str| format!("arn:aws:ecs:eu-west-1:123456789012:{kind}/c/web{id}");
    assert_eq!(
        document,
        json!({
            "executionId": "an-id",
            "lifecycleStage": "PRODUCTION_TRAFFIC_SHIFT",
            "resourceArn": arn("service-deployment", "/deployment-of-21-long"),
            "executionDetails": {
                "serviceArn": arn("service", ""),
                "targetServiceRevisionArn": arn("service-revision", "/22"),
                "testTrafficWeights": {},
                "productionTrafficWeights": {
                    arn("service-revision", "/11"): 87.5, arn("service-revision", "/22"): 12.5,
                },
            },
            "hookDetails": {"bucket": "b"},
        })
    );

    // Without traffic to shift there are no weights; on the way back the source has all of it.
    green.stage = stage(Stage::PostScaleUp, vec![call("second", &server.url())]);
    bench.hooks.apply(&[change(&green)]);
    assert_eq!(bench.heard().await.2, Ok(OK.to_owned()));
    green.stage = stage(Stage::TestTrafficShift, vec![call("third", &server.url())]);
    if let Some(stage) = &mut green.stage {
        stage.rolling_back = Some(DeploymentFailure::Requested);
    }
    bench.hooks.apply(&[change(&green)]);
    assert_eq!(bench.heard().await.2, Ok(OK.to_owned()));
    let seen = server.seen();
    let weights = |n: usize, name: &str| seen[n].1["executionDetails"][name].clone();
    assert_eq!(weights(1, "productionTrafficWeights"), json!({}));
    assert_eq!(weights(1, "testTrafficWeights"), json!({}));
    assert_eq!(seen[1].1.get("hookDetails"), None);
    let back = json!({arn("service-revision", "/11"): 100, arn("service-revision", "/22"): 0});
    assert_eq!(weights(2, "testTrafficWeights"), back);
}

#[tokio::test]
async fn what_goes_wrong_is_told() {
    let server = Server::new()
        .says("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")
        .answers(&"x".repeat(65))
        .says("SSH-2.0\r\n\r\n")
        .gives(Answer::Endless("HTTP/1.1 200 OK\r\n\r\n"))
        .gives(Answer::Endless("HTTP/1.1 200 OK\r\nX: "))
        .says("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
        .says("");
    let target = server.url();
    let of = async |limits| Bench::answer_of(&target, limits).await.unwrap_err();
    assert_eq!(of(quick()).await, "the HTTP status 500 Internal Server Error");
    assert_eq!(of(quick()).await, "a response of more than 64 bytes");
    assert!(of(quick()).await.starts_with("a broken connection: "));
    assert_eq!(of(quick()).await, "a response of more than 64 bytes");
    assert!(of(quick()).await.starts_with("a broken connection: "));
    // Nobody is sent on to another address.
    assert_eq!(of(quick()).await, "the HTTP status 302 Found");
    let hasty = Limits {
        whole: Duration::from_millis(1000),
        ..quick()
    };
    assert_eq!(of(hasty).await, "no response within 1 seconds");
    assert_eq!(server.seen().len(), 7);

    // A name that nobody has to be asked about.
    let label = "a".repeat(64);
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (target, why) in [
        (format!("http://{closed}/"), "connection refused"),
        (
            format!("http://{label}/"),
            &*format!("the host {label} not being found"),
        ),
        ("http://h:1:2/".to_owned(), "an address that cannot be called"),
    ] {
        assert_eq!(Bench::answer_of(&target, quick()).await, Err(why.to_owned()));
    }
}

#[tokio::test]
async fn an_answer_without_a_length_ends_with_the_connection() {
    let server = Server::new().says(&format!("HTTP/1.0 200 OK\r\n\r\n{OK}"));
    assert_eq!(Bench::answer_of(&server.url(), quick()).await, Ok(OK.to_owned()));
}

#[tokio::test]
async fn a_hook_is_called_once_a_call_and_what_it_said_is_told_until_the_row_shows_it() {
    let server = Server::new().answers(OK).answers(OK);
    let mut bench = Bench::new(quick());
    let mut row = deployment("1", "11");
    let mut hook = call("id", &server.url());
    row.stage = stage(Stage::PreScaleUp, vec![hook.clone()]);
    bench.hooks.apply(&[change(&row)]);
    let first = bench.heard().await;
    // A change of the row that does not answer it: nothing is called, the same is told again.
    row.production_weight = 1;
    bench.hooks.apply(&[change(&row)]);
    assert_eq!(bench.heard().await, first);
    assert_eq!(server.seen().len(), 1);
    // It was IN_PROGRESS: the next call is another one, at its time.
    let waits = Duration::from_millis(300);
    hook.call_at = now().plus(waits);
    row.stage = stage(Stage::PreScaleUp, vec![hook.clone()]);
    let asked = Instant::now();
    bench.hooks.apply(&[change(&row)]);
    let (_, called_at, _) = bench.heard().await;
    assert_eq!(called_at, hook.call_at);
    assert!(asked.elapsed() >= waits - Duration::from_millis(5));
    assert_eq!(server.seen().len(), 2);
    // Succeeded: silence, for longer than the pause before a repetition.
    hook.status = HookStatus::Succeeded;
    row.stage = stage(Stage::PreScaleUp, vec![hook]);
    bench.hooks.apply(&[change(&row)]);
    while bench.observed.try_recv().is_ok() {}
    let more = tokio::time::timeout(Duration::from_millis(2500), bench.observed.recv()).await;
    assert!(more.is_err(), "{more:?}");
}

#[tokio::test]
async fn a_call_ends_with_its_stage_and_a_pause_calls_nobody() {
    let server = Server::new().says("").answers(OK);
    let mut bench = Bench::new(Limits::default());
    let mut row = deployment("1", "11");
    let mut pause = call("pause", "");
    pause.target = HookTarget::Pause;
    row.stage = stage(Stage::PreScaleUp, vec![call("first", &server.url()), pause]);
    bench.hooks.apply(&[change(&row)]);
    let called = async {
        while server.seen().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, called).await.unwrap();
    row.stage = stage(Stage::ProductionTrafficShift, vec![call("second", &server.url())]);
    bench.hooks.apply(&[change(&row)]);
    assert_eq!(bench.heard().await.0, "second");
    // The deployment goes: nothing more is told.
    let gone = Change {
        row: None,
        ..change(&row)
    };
    bench.hooks.apply(&[gone]);
    while bench.observed.try_recv().is_ok() {}
    let more = tokio::time::timeout(Duration::from_millis(2500), bench.observed.recv()).await;
    assert!(more.is_err(), "{more:?}");
    assert_eq!(server.seen().len(), 2);
}
