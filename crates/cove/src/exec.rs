//! `cove vpc exec`: a command of this machine on a throw-away interface inside a VPC.
//!
//! The process has a single thread, so it may enter the namespace itself; the command then
//! inherits it. The open connection to cove holds the interface: however this process ends, the
//! connection closes and the interface goes.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};
use bytes::Bytes;
use gateway::{ExecInterface, ExecRequest};
use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use netns::{Namespace, NamespaceError};
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

use crate::cli::{Exec, reachable};
use crate::{client, control};

/// Exit statuses of a shell for a command that cannot be run, and one that is not there.
const CANNOT_RUN: u8 = 126;
const NOT_FOUND: u8 = 127;

pub fn run(options: &Exec) -> anyhow::Result<ExitCode> {
    if !nix::unistd::geteuid().is_root() {
        bail!("cove vpc exec enters a network namespace and needs root for it: start it with sudo");
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (interface, _lease) = runtime.block_on(interface(options))?;
    match Namespace::open(&interface.namespace) {
        Err(NamespaceError::NotFound(name)) => {
            let cove = runtime.block_on(control::process(&options.target))?;
            // cove is in a mount namespace of its own, and sees what its name leads to.
            Namespace::open_in(&Path::new("/proc").join(cove.to_string()).join("root"), &name)?
        }
        other => other?,
    }
    .enter()?;
    resolve_with(&interface.resolv_conf)?;
    // Ctrl-C is the command's to handle; this process waits for it to end.
    runtime.block_on(async {
        let _ignored = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt());
    });
    let (program, arguments) = options.command.split_first().context("a command is needed")?;
    match Command::new(program).args(arguments).status() {
        Ok(status) => {
            let code = status
                .code()
                .unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
            Ok(ExitCode::from(u8::try_from(code).unwrap_or(1)))
        }
        Err(error) => {
            eprintln!("cove: {program} cannot be run: {error}");
            Ok(ExitCode::from(if error.kind() == ErrorKind::NotFound {
                NOT_FOUND
            } else {
                CANNOT_RUN
            }))
        }
    }
}

/// Asks cove for an interface. It lives as long as the response does.
async fn interface(options: &Exec) -> anyhow::Result<(ExecInterface, Response<Incoming>)> {
    let address = reachable(options.target.listen);
    let body = serde_json::to_vec(&ExecRequest {
        subnet: options.subnet.clone(),
        security_groups: options.security_groups.clone(),
        account: options.account.as_ref().map(ToString::to_string),
        region: options.region.as_ref().map(ToString::to_string),
    })?;
    let request = Request::builder()
        .method(Method::POST)
        .uri("/_cove/vpc/exec")
        .header("host", address.to_string())
        .body(Full::new(Bytes::from(body)))?;
    let mut response = client::send(address, request).await?;
    if !response.status().is_success() {
        let body = response.into_body().collect().await?.to_bytes();
        let error: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
        bail!(
            "{}",
            error["message"].as_str().unwrap_or("cove refused the interface")
        );
    }
    let mut line = Vec::new();
    while !line.ends_with(b"\n") {
        let frame = response
            .body_mut()
            .frame()
            .await
            .context("cove closed the connection")??;
        line.extend(frame.into_data().unwrap_or_default());
    }
    Ok((
        serde_json::from_slice(&line).context("cove's answer cannot be read")?,
        response,
    ))
}

/// Gives this process a view of the file system in which names are resolved by the VPC.
fn resolve_with(resolv_conf: &str) -> anyhow::Result<()> {
    const PATH: &str = "/etc/resolv.conf";
    unshare(CloneFlags::CLONE_NEWNS).context("a mount namespace cannot be made")?;
    mount(
        None::<&Path>,
        "/",
        None::<&Path>,
        MsFlags::MS_REC | MsFlags::MS_SLAVE,
        None::<&Path>,
    )
    .context("mounts cannot be kept to this process")?;
    let private = std::env::temp_dir().join(format!("cove-resolv-{}", std::process::id()));
    let written = File::create_new(&private).and_then(|mut file| file.write_all(resolv_conf.as_bytes()));
    let mounted = written.context("a resolv.conf cannot be written").and_then(|()| {
        mount(
            Some(&private),
            PATH,
            None::<&Path>,
            MsFlags::MS_BIND,
            None::<&Path>,
        )
        .with_context(|| format!("{PATH} cannot be replaced for the command"))
    });
    // The mount keeps the file; its name is needed no longer.
    let _ = std::fs::remove_file(&private);
    mounted
}
