//! `cove up`.

use std::io::Write;
use std::net::TcpListener as StdListener;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use anyhow::Context;
use gateway::{Auth, Gateway, GatewayConfig, Origin, serve};
use model::Entropy;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::{Mutex, mpsc};

use crate::cli::{self, Up};
use crate::clock::now;
use crate::control::{Process, ShutDown, store_lost};
use crate::core::{Core, CoreConfig};
use crate::{detach, logging, random};

const BY_SIGNAL: ShutDown = ShutDown {
    keep_tasks: false,
    store_lost: false,
};

pub fn runtime(threads: usize) -> anyhow::Result<Runtime> {
    Builder::new_multi_thread()
        .worker_threads(threads)
        .enable_all()
        .build()
        .context("the runtime cannot be started")
}

pub fn run(options: Up) -> anyhow::Result<ExitCode> {
    let threads = std::thread::available_parallelism()
        .map_or(2, usize::from)
        .clamp(2, 8);
    let runtime = runtime(threads)?;
    if options.detach {
        return runtime.block_on(detach::start(&options));
    }
    logging::start(options.log_format, &options.log)?;
    runtime.block_on(async {
        let mut running = Running::start(&options).await?;
        let address = running.process.config.listen;
        let mut out = std::io::stdout();
        // Whoever started cove may have stopped reading; that is no reason to fail.
        let _ = writeln!(out, "cove is ready at http://{address}").and_then(|()| out.flush());
        let request = running.wait().await;
        running.stop(request.keep_tasks || options.keep_tasks).await?;
        if request.store_lost {
            anyhow::bail!("the rows could not be written and cove has stopped; tasks go on: make room on the disk and start cove again");
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// A cove that answers requests.
pub struct Running {
    pub process: Arc<Process>,
    requests: mpsc::UnboundedReceiver<ShutDown>,
    interrupt: Signal,
    terminate: Signal,
}

impl Running {
    pub async fn start(options: &Up) -> anyhow::Result<Self> {
        let started = Instant::now();
        if !nix::unistd::geteuid().is_root() {
            anyhow::bail!("root is needed for namespaces and nftables: start it with sudo");
        }
        // From here on a signal is heard: one that comes while cove starts stops it in order.
        let interrupt = signal(SignalKind::interrupt()).context("SIGINT cannot be waited for")?;
        let terminate = signal(SignalKind::terminate()).context("SIGTERM cannot be waited for")?;
        let listener = StdListener::bind(options.listen).with_context(|| match options.listen.port() {
            0 => "no port is free".to_owned(),
            port => format!(
                "cannot listen on {}: stop what uses port {port}, or choose another address with --listen",
                options.listen
            ),
        })?;
        listener.set_nonblocking(true)?;
        let mut config = CoreConfig::new(options);
        config.listen.set_port(listener.local_addr()?.port());
        let (shut_down, requests) = mpsc::unbounded_channel();
        let mut core = Core::start(&config, store_lost(&shut_down)).await?;
        let backend = core.backend.clone();
        let process = Arc::new(Process {
            config: config.clone(),
            core: Mutex::new(None),
            gateway: OnceLock::new(),
            started,
            shut_down,
        });
        let gateway_config = GatewayConfig {
            account: options.account.clone(),
            region: options.region.clone(),
            auth: match options.auth {
                cli::Auth::Read => Auth::Read,
                cli::Auth::Signed => Auth::Signed,
            },
            secret_access_key: options.secret_access_key.clone(),
            listen: config.listen,
            clock: now,
        };
        let entropy = Entropy::seeded(random::seed()?);
        let gateway = Arc::new(Gateway::new(
            gateway_config,
            cloud::SERVICES,
            backend,
            process.clone(),
            entropy,
        ));
        serve_endpoints(&mut core, &gateway)?;
        *process.core.lock().await = Some(core);
        // Nobody else sets it: the process has just been made.
        let _ = process.gateway.set(gateway.clone());
        tokio::spawn(serve(TcpListener::from_std(listener)?, Origin::Machine, gateway));
        Ok(Running {
            process,
            requests,
            interrupt,
            terminate,
        })
    }

    /// Waits for Ctrl-C, SIGTERM or `cove down`.
    async fn wait(&mut self) -> ShutDown {
        tokio::select! {
            _ = self.interrupt.recv() => BY_SIGNAL,
            _ = self.terminate.recv() => BY_SIGNAL,
            Some(request) = self.requests.recv() => request,
        }
    }

    pub async fn stop(self, keep_tasks: bool) -> anyhow::Result<()> {
        tracing::info!(keep_tasks, "stopping");
        // What is asked for from now on would bring into being what is being cleared away.
        let _pause = match self.process.gateway.get() {
            Some(gateway) => Some(gateway.pause().await),
            None => None,
        };
        match self.process.core.lock().await.take() {
            Some(core) => core.stop(keep_tasks).await,
            None => Ok(()),
        }
    }
}

/// Serves the endpoints in the internet namespace. The tasks end with the runtime, or when the
/// namespace and with it their sockets are gone.
pub fn serve_endpoints(core: &mut Core, gateway: &Arc<Gateway>) -> anyhow::Result<()> {
    for listener in core.endpoints.drain(..) {
        let serving = serve(
            TcpListener::from_std(listener)?,
            Origin::Endpoint,
            gateway.clone(),
        );
        core.background.push(tokio::spawn(serving).abort_handle());
    }
    Ok(())
}
