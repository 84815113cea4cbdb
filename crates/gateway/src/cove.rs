//! cove's own endpoints, below `/_cove/`: health, status, reset, shutdown, interfaces for
//! `cove vpc exec`, and the answers of `cove explain`. Only who reaches the gateway on this machine may use them, never a task.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::task::Poll;

use bytes::Bytes;
use ec2::reachability::{self, Report, Socket, Transport};
use engine::Caller;
use futures_util::future::BoxFuture;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Limited, StreamBody};
use hyper::body::{Frame, Incoming};
use model::{AccountId, ApiError, EniId, Region, Scope};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::Gateway;
use crate::body::{Body, BodyError, bytes, text};
use crate::guard::Origin;

/// What the running process can do with itself.
pub trait Control: Send + Sync {
    /// Version, uptime and what runs, as `cove status` prints it.
    fn status(&self) -> BoxFuture<'_, Value>;
    /// Back to the state of a first start.
    fn reset(&self) -> BoxFuture<'_, Result<(), ControlError>>;
    /// Begins to stop; `keep_tasks` leaves tasks running.
    fn shut_down(&self, keep_tasks: bool);
    /// Waits until the kernel has an interface, and names its namespace.
    fn interface_ready(&self, scope: Scope, eni: EniId) -> BoxFuture<'_, Result<String, ControlError>>;
    /// Whether a program listens at the socket; `None` when that cannot be seen.
    fn listens<'a>(&'a self, socket: &'a Socket) -> BoxFuture<'a, Option<bool>>;
}

/// Why cove could not do what it was told, for whoever told it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ControlError(pub String);

/// A throw-away interface to be made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExecRequest {
    pub subnet: String,
    #[serde(default)]
    pub security_groups: Vec<String>,
    pub account: Option<String>,
    pub region: Option<String>,
}

/// The question of `cove explain`: both ends by any name of theirs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExplainRequest {
    pub from: String,
    pub to: String,
    pub port: u16,
    #[serde(default)]
    pub udp: bool,
    pub account: Option<String>,
    pub region: Option<String>,
}

/// The interface that was made. It goes when the connection that asked for it is closed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExecInterface {
    pub network_interface_id: String,
    /// The name in `/run/netns`.
    pub namespace: String,
    pub address: Ipv4Addr,
    /// What `/etc/resolv.conf` should say.
    pub resolv_conf: String,
}

const BODY_BYTES_MAX: usize = 64 << 10;

pub async fn respond(gateway: &Arc<Gateway>, origin: Origin, request: Request<Incoming>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    if path == "/_cove/health" && parts.method == Method::GET {
        let status = gateway.control.status().await;
        let health = json!({ "status": "ok", "version": status["version"], "uptime_seconds": status["uptime_seconds"] });
        return json_response(StatusCode::OK, &health);
    }
    if origin == Origin::Endpoint {
        return text(
            StatusCode::FORBIDDEN,
            "cove itself is steered from its own machine only.",
        );
    }
    match (&parts.method, path) {
        (&Method::GET, "/_cove/status") => json_response(StatusCode::OK, &gateway.control.status().await),
        (&Method::POST, "/_cove/reset") => match reset(gateway).await {
            Ok(()) => json_response(StatusCode::OK, &json!({ "status": "reset" })),
            Err(error) => json_response(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "message": error.0 })),
        },
        (&Method::POST, "/_cove/shutdown") => match read::<ShutdownRequest>(body).await {
            Ok(request) => {
                gateway.control.shut_down(request.keep_tasks);
                json_response(StatusCode::ACCEPTED, &json!({ "status": "stopping" }))
            }
            Err(error) => refused(&error),
        },
        (&Method::POST, "/_cove/vpc/exec") => match read::<ExecRequest>(body).await {
            Ok(request) => exec(gateway, request)
                .await
                .unwrap_or_else(|error| refused(&error)),
            Err(error) => refused(&error),
        },
        (&Method::POST, "/_cove/explain") => match read::<ExplainRequest>(body).await {
            Ok(request) => match explain(gateway, request).await {
                Ok(report) => json_response(StatusCode::OK, &json!(report)),
                Err(error) => refused(&error),
            },
            Err(error) => refused(&error),
        },
        _ => text(StatusCode::NOT_FOUND, "cove has no such endpoint."),
    }
}

/// Goes on to its end even when whoever asked for it hangs up.
async fn reset(gateway: &Arc<Gateway>) -> Result<(), ControlError> {
    let gateway = gateway.clone();
    let done = tokio::spawn(async move { gateway.control.reset().await });
    done.await
        .unwrap_or_else(|error| Err(ControlError(error.to_string())))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ShutdownRequest {
    keep_tasks: bool,
}

async fn read<T: DeserializeOwned>(body: Incoming) -> Result<T, ApiError> {
    let malformed = |text: String| ApiError::new("MalformedRequest", text);
    let body = Limited::new(body, BODY_BYTES_MAX)
        .collect()
        .await
        .map_err(|e| malformed(e.to_string()))?;
    let body = body.to_bytes();
    let body: &[u8] = if body.is_empty() { b"{}" } else { &body };
    serde_json::from_slice(body).map_err(|e| malformed(e.to_string()))
}

fn json_response(status: StatusCode, value: &Value) -> Response<Body> {
    let mut response = Response::new(format!("{value}\n").into_bytes());
    *response.status_mut() = status;
    response.headers_mut().insert(
        http::header::CONTENT_TYPE,
        http::HeaderValue::from_static("application/json"),
    );
    bytes(response)
}

fn refused(error: &ApiError) -> Response<Body> {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST);
    json_response(status, &json!({ "code": error.code, "message": error.message }))
}

/// Who asks: cove's default account and region where none is named.
fn caller(gateway: &Gateway, account: Option<&str>, region: Option<&str>) -> Result<Caller, ApiError> {
    let caller = gateway.default_caller();
    let account = account.map_or(Some(caller.scope.account.clone()), AccountId::parse);
    let region = region.map_or(Some(caller.scope.region.clone()), Region::parse);
    let (Some(account), Some(region)) = (account, region) else {
        return Err(ApiError::new(
            "InvalidParameterValue",
            "The account or the region is malformed.",
        ));
    };
    Ok(Caller::root(account, region, gateway.request_id()))
}

async fn explain(gateway: &Arc<Gateway>, request: ExplainRequest) -> Result<Report, ApiError> {
    let caller = caller(gateway, request.account.as_deref(), request.region.as_deref())?;
    let scope = caller.scope.clone();
    let engine = gateway.backend().await.engine;
    let transport = if request.udp {
        Transport::Udp
    } else {
        Transport::Tcp
    };
    let ask = move |cx: &world::Cx, txn: &mut world::Txn| {
        ec2::ensure_region(cx, txn);
        let reserved = &txn.config.reserved_public;
        let (from, to) = (&request.from, &request.to);
        reachability::ask(txn.tables(), reserved, &scope, from, to, transport, request.port)
            .map_err(|error| ApiError::new("InvalidParameterValue", error.to_string()))
    };
    let (mut report, socket) = engine.run(caller, ask).await?;
    if let Some(socket) = socket
        && let Some(listens) = gateway.control.listens(&socket).await
    {
        report.observed(&socket, listens);
    }
    Ok(report)
}

/// Makes an interface and answers with it on a connection that stays open: when it closes, for
/// whatever reason, the interface goes.
async fn exec(gateway: &Arc<Gateway>, request: ExecRequest) -> Result<Response<Body>, ApiError> {
    let caller = caller(gateway, request.account.as_deref(), request.region.as_deref())?;
    let scope = caller.scope.clone();
    let engine = gateway.backend().await.engine;
    let make = move |cx: &world::Cx, txn: &mut world::Txn| {
        ec2::ensure_region(cx, txn);
        ec2::exec::create(cx, txn, &request.subnet, &request.security_groups)
    };
    let made = engine.run(caller.clone(), make).await?;
    let lease = Lease {
        engine,
        caller,
        eni: made.interface.id.clone(),
    };
    let namespace = gateway
        .control
        .interface_ready(scope, made.interface.id.clone())
        .await
        .map_err(|error| ApiError::new("InternalError", error.0).with_status(500))?;
    let answer = ExecInterface {
        network_interface_id: made.interface.id.to_string(),
        namespace,
        address: made.interface.primary_address(),
        resolv_conf: made.resolv_conf,
    };
    let line = serde_json::to_string(&answer).map_err(|e| ApiError::new("InternalError", e.to_string()))?;
    let mut first = Some(Bytes::from(line + "\n"));
    // The stream owns the lease and never ends by itself.
    let stream = futures_util::stream::poll_fn(move |_| {
        let _held = &lease;
        match first.take() {
            Some(line) => Poll::Ready(Some(Ok::<_, BodyError>(Frame::data(line)))),
            None => Poll::Pending,
        }
    });
    Ok(Response::new(StreamBody::new(stream).boxed_unsync()))
}

/// Removes the interface when it is dropped.
struct Lease {
    engine: engine::Engine,
    caller: Caller,
    eni: EniId,
}

impl Drop for Lease {
    fn drop(&mut self) {
        let (engine, caller, eni) = (self.engine.clone(), self.caller.clone(), self.eni.clone());
        tokio::spawn(async move {
            let detach = move |cx: &world::Cx, txn: &mut world::Txn| {
                ec2::interface::detach(cx, txn, &eni);
                Ok(())
            };
            if let Err(error) = engine.run(caller, detach).await {
                tracing::debug!(%error, "an interface goes with the next start");
            }
        });
    }
}
