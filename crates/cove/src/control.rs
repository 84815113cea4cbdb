//! Steering a running cove: what it answers below `/_cove/`, and the commands that ask it.

use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use ec2::reachability::{Socket, Transport};
use engine::StoreLost;
use futures_util::future::BoxFuture;
use gateway::{Control, ControlError, Gateway};
use http::Method;
use model::{DriverStatus, EniId, Scope, Timestamp};
use nix::unistd::Pid;
use serde_json::{Value, json};
use tokio::sync::{Mutex, mpsc};
use world::ControllerStatus;

use crate::cli::{Down, Target, reachable};
use crate::client;
use crate::core::{Core, CoreConfig, wipe};
use crate::failure::sentence;
use crate::up::serve_endpoints;

/// A request to stop.
#[derive(Clone, Copy, Debug)]
pub struct ShutDown {
    pub keep_tasks: bool,
    /// The store has failed: a new start has to read what it holds.
    pub store_lost: bool,
}

/// What the engine calls when its store has failed. Tasks go on, for the next start to find.
pub fn store_lost(requests: &mpsc::UnboundedSender<ShutDown>) -> StoreLost {
    let requests = requests.clone();
    Box::new(move || {
        // A process that is stopping already needs no second request.
        let _ = requests.send(ShutDown {
            keep_tasks: true,
            store_lost: true,
        });
    })
}

/// The running process, as its own endpoints see it.
pub struct Process {
    pub config: CoreConfig,
    pub core: Mutex<Option<Core>>,
    pub gateway: OnceLock<Arc<Gateway>>,
    pub started: Instant,
    pub shut_down: mpsc::UnboundedSender<ShutDown>,
}

impl Process {
    async fn reset_now(&self) -> anyhow::Result<()> {
        let mut core = self.core.lock().await;
        let gateway = self.gateway.get().context("cove is still starting")?;
        // What is asked for meanwhile would bring into being what is being cleared away.
        let pause = gateway.pause().await;
        if let Some(old) = core.take() {
            old.stop(false).await?;
        }
        wipe(&self.config.data_dir)?;
        let mut new = Core::start(&self.config, store_lost(&self.shut_down)).await?;
        serve_endpoints(&mut new, gateway)?;
        pause.replace(new.backend.clone());
        *core = Some(new);
        Ok(())
    }
}

impl Control for Process {
    fn status(&self) -> BoxFuture<'_, Value> {
        Box::pin(async move {
            let (engine, drivers) = match self.core.lock().await.as_ref() {
                Some(core) => (Some(core.engine()), core.drivers()),
                None => (None, Vec::new()),
            };
            let controllers = match engine {
                Some(engine) => engine.controllers().await.unwrap_or_default(),
                None => Vec::new(),
            };
            json!({
                "version": env!("CARGO_PKG_VERSION"),
                "pid": std::process::id(),
                "uptime_seconds": self.started.elapsed().as_secs_f64(),
                "address": format!("http://{}", self.config.listen),
                "data_dir": self.config.data_dir,
                "account": self.config.default_scope.account.as_str(),
                "region": self.config.default_scope.region.as_str(),
                "public_pool": self.config.public_pool.to_string(),
                "controllers": controllers.iter().map(controller).collect::<Vec<_>>(),
                "drivers": drivers.iter().map(driver).collect::<Vec<_>>(),
            })
        })
    }

    fn reset(&self) -> BoxFuture<'_, Result<(), ControlError>> {
        Box::pin(async move {
            self.reset_now()
                .await
                .map_err(|error| ControlError(sentence(&error)))
        })
    }

    fn shut_down(&self, keep_tasks: bool) {
        // A process that is stopping already needs no second request.
        let _ = self.shut_down.send(ShutDown {
            keep_tasks,
            store_lost: false,
        });
    }

    fn interface_ready(&self, scope: Scope, eni: EniId) -> BoxFuture<'_, Result<String, ControlError>> {
        Box::pin(async move {
            let wait = match &*self.core.lock().await {
                Some(core) => core.interface_ready(scope, eni),
                None => return Err(ControlError("cove is shutting down".into())),
            };
            wait.await.map_err(|error| ControlError(sentence(&error)))
        })
    }

    fn listens<'a>(&'a self, socket: &'a Socket) -> BoxFuture<'a, Option<bool>> {
        Box::pin(async move {
            let namespace = self.core.lock().await.as_ref()?.namespace_of(&socket.owner);
            let udp = socket.transport == Transport::Udp;
            let (address, port) = (socket.address, socket.port);
            let look = move || netns::Namespace::open(&namespace)?.listens(udp, address, port);
            tokio::task::spawn_blocking(look).await.ok()?.ok()
        })
    }
}

fn controller(status: &ControllerStatus) -> Value {
    json!({
        "name": status.name,
        "runs": status.runs,
        "last_run": status.last_run.map(Timestamp::iso8601),
        "due": status.woken,
        "waiting": status.waiting,
        "failing": status.failing,
        "last_error": status.last_failure.as_ref().map(|(_, text)| text),
        "last_error_since": status.last_failure.as_ref().map(|(since, _)| since.iso8601()),
    })
}

fn driver((name, status): &(&str, DriverStatus)) -> Value {
    json!({
        "name": name,
        "runs": status.runs,
        "last_run": status.last_run.map(Timestamp::iso8601),
        "waiting": status.waiting,
        "last_error": status.failure.as_ref().map(|(_, text)| text),
        "last_error_since": status.failure.as_ref().map(|(since, _)| since.iso8601()),
    })
}

/// `cove status`.
pub fn status(target: &Target) -> anyhow::Result<ExitCode> {
    let status = crate::up::runtime(1)?.block_on(ask(target))?;
    let text = |name: &str| status[name].as_str().unwrap_or_default().to_owned();
    println!(
        "cove {} at {} (process {})",
        text("version"),
        text("address"),
        status["pid"]
    );
    println!(
        "  up for       {:.0} s",
        status["uptime_seconds"].as_f64().unwrap_or_default()
    );
    println!("  data         {}", text("data_dir"));
    println!("  account      {} in {}", text("account"), text("region"));
    println!("  public pool  {}", text("public_pool"));
    for part in ["drivers", "controllers"] {
        print_part(part, status[part].as_array().map_or(&[][..], Vec::as_slice));
    }
    Ok(ExitCode::SUCCESS)
}

/// The drivers or the controllers, a line each, and what keeps one from its work.
fn print_part(part: &str, rows: &[Value]) {
    if rows.is_empty() {
        return;
    }
    println!(
        "\n  {part:<34} {:>8} {:>8} {:>8}  last run",
        "runs", "due", "waiting"
    );
    for row in rows {
        let text = |name: &str| row[name].as_str().unwrap_or("-");
        let number = |name: &str| row[name].as_u64().map_or_else(String::new, |n| n.to_string());
        println!(
            "  {:<34} {:>8} {:>8} {:>8}  {}",
            text("name"),
            number("runs"),
            number("due"),
            number("waiting"),
            text("last_run")
        );
        if let Some(error) = row["last_error"].as_str() {
            println!("    since {}: {error}", text("last_error_since"));
        }
    }
}

async fn ask(target: &Target) -> anyhow::Result<Value> {
    let address = reachable(target.listen);
    let answer = client::request(address, Method::GET, "/_cove/status", &[], vec![])
        .await
        .with_context(|| format!("no cove is running at {address}"))?;
    serde_json::from_slice(&answer.body).with_context(|| format!("what listens at {address} is not cove"))
}

/// The process of a running cove.
pub async fn process(target: &Target) -> anyhow::Result<Pid> {
    let pid = ask(target).await?["pid"]
        .as_i64()
        .context("what listens there is not cove")?;
    Ok(Pid::from_raw(i32::try_from(pid)?))
}

/// Whether a process is there and has not merely been left unreaped by whoever started it.
fn is_running(pid: Pid) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    // The state stands after the name, which is in parentheses and may hold anything.
    let state = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .trim_start()
        .chars()
        .next();
    state.is_some_and(|s| !matches!(s, 'Z' | 'X'))
}

/// `cove down`: returns when the process is gone.
pub fn down(options: &Down) -> anyhow::Result<ExitCode> {
    crate::up::runtime(1)?.block_on(async {
        let pid = process(&options.target).await?;
        let body = json!({ "keep_tasks": options.keep_tasks })
            .to_string()
            .into_bytes();
        let address = reachable(options.target.listen);
        let answer = client::request(address, Method::POST, "/_cove/shutdown", &[], body).await?;
        if answer.status != 202 {
            bail!(
                "cove refused to stop: {}",
                String::from_utf8_lossy(&answer.body).trim()
            );
        }
        while is_running(pid) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        println!("cove has stopped");
        Ok(ExitCode::SUCCESS)
    })
}
