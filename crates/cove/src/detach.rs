//! `cove up --detach`: cove in the background, in a session of its own.

use std::fs::OpenOptions;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use http::Method;

use crate::cli::{Up, reachable};
use crate::client;

/// How long a cove may take to become ready.
const READY_TIMEOUT: Duration = Duration::from_secs(30);

/// Starts this very command again without `--detach`, and waits until it answers or has ended.
pub async fn start(options: &Up) -> anyhow::Result<ExitCode> {
    std::fs::create_dir_all(&options.data_dir)
        .with_context(|| format!("the data directory {} cannot be made", options.data_dir.display()))?;
    let path = options.data_dir.join("cove.log");
    let log = OpenOptions::new().create(true).append(true).open(&path);
    let log = log.with_context(|| format!("the log {} cannot be opened", path.display()))?;
    let from = log.metadata().map_or(0, |m| m.len());
    let arguments = std::env::args_os().skip(1).filter(|a| a != "--detach");
    let mut child = Command::new(std::env::current_exe().context("cove cannot find its own program")?)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .process_group(0)
        .spawn()
        .context("cove cannot be started in the background")?;
    let address = reachable(options.listen);
    let deadline = Instant::now() + READY_TIMEOUT;
    loop {
        if let Some(status) = child.try_wait()? {
            let said = std::fs::read(&path).unwrap_or_default();
            let said = said.get(usize::try_from(from)?..).unwrap_or_default();
            eprint!("{}", String::from_utf8_lossy(said));
            return Ok(ExitCode::from(
                u8::try_from(status.code().unwrap_or(1)).unwrap_or(1),
            ));
        }
        if let Ok(answer) = client::request(address, Method::GET, "/_cove/status", &[], vec![]).await
            && let Ok(status) = serde_json::from_slice::<serde_json::Value>(&answer.body)
            && status["pid"] == child.id()
        {
            println!(
                "cove is ready at http://{address} (process {}, log {})",
                child.id(),
                path.display()
            );
            return Ok(ExitCode::SUCCESS);
        }
        if Instant::now() > deadline {
            bail!(
                "cove did not become ready within {READY_TIMEOUT:?}: see {}",
                path.display()
            );
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
