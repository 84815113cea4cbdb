//! `cove demo`: the whole path, with every call shown as the command that a user could type.

mod image;
mod push;
mod script;
mod show;

use std::process::ExitCode;

use anyhow::Context;
use http::Method;
use wire::sigv4::Credentials;

use crate::cli::{Demo, LogFormat, reachable};
use crate::client::{self, Aws};
use crate::clock::now;
use crate::logging;
use crate::up::{Running, runtime};

pub fn run(options: Demo) -> anyhow::Result<ExitCode> {
    runtime(2)?.block_on(async {
        let address = reachable(options.up.listen);
        let found = client::request(address, Method::GET, "/_cove/health", &[], vec![])
            .await
            .is_ok();
        let started = if found {
            show::note(&format!("cove is running at http://{address}"));
            None
        } else {
            logging::start(LogFormat::Text, "warn")?;
            show::command("cove up --detach");
            let running = Running::start(&options.up).await?;
            show::note(&format!(
                "cove is ready at http://{}",
                running.process.config.listen
            ));
            Some(running)
        };
        let address = started
            .as_ref()
            .map_or(address, |running| running.process.config.listen);
        let aws = Aws {
            address,
            credentials: Credentials {
                access_key: options.up.account.to_string(),
                secret: options.up.secret_access_key.clone(),
                session_token: None,
            },
            region: options.up.region.to_string(),
            clock: now,
        };
        show::command("eval \"$(cove env)\"");
        let told = script::tell(&aws, options.keep).await;
        match started {
            // What the demo started would be gone with it, however it went.
            Some(running) => {
                let stopped = running.stop(false).await.context("cove did not stop cleanly");
                told.and(stopped)?;
            }
            None => told?,
        }
        Ok(ExitCode::SUCCESS)
    })
}
