//! Operations that need more than rows: log events, image manifests. Their service declares them, an extension
//! answers them.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use engine::{Caller, Engine};
use http::{HeaderMap, Request, Response};
use hyper::body::Incoming;
use model::{ApiError, Timestamp};
use serde_json::Value;
use wire::Call;
use world::{Cx, Decode, Txn};

use crate::body::Body;

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Answers the extended operations of one service.
pub trait Extension: Send + Sync {
    /// The service, as in the models.
    fn service(&self) -> &'static str;

    fn answer<'a>(&'a self, request: Extended<'a>) -> BoxFuture<'a, Result<Value, ApiError>>;
}

/// Answers requests that are no AWS API's, such as those of the registry.
pub trait Site: Send + Sync {
    fn respond(&self, request: Request<Incoming>) -> BoxFuture<'_, Response<Body>>;
}

/// A request for an extended operation.
pub struct Extended<'a> {
    pub engine: &'a Engine,
    pub caller: Caller,
    pub call: &'a Call,
    /// Has passed the checks of the service's model.
    pub document: Value,
    pub headers: &'a HeaderMap,
    pub connection: &'a Connection,
    pub now: Timestamp,
    pub(crate) prepare: fn(&Cx, &mut Txn),
    pub(crate) rows: Option<Decode>,
}

impl Extended<'_> {
    /// Runs what the operation does to the rows.
    ///
    /// # Errors
    /// Those of the operation.
    pub async fn rows(&self) -> Result<Value, ApiError> {
        let decode = self
            .rows
            .ok_or_else(|| ApiError::not_served(self.call.operation.name))?;
        transact(
            self.engine,
            self.caller.clone(),
            self.prepare,
            decode,
            self.document.clone(),
        )
        .await
    }
}

/// Runs an operation as a transaction.
pub(crate) async fn transact(
    engine: &Engine,
    caller: Caller,
    prepare: fn(&Cx, &mut Txn),
    decode: Decode,
    document: Value,
) -> Result<Value, ApiError> {
    let job = decode(document)?;
    let prepared = move |cx: &Cx, txn: &mut Txn| {
        prepare(cx, txn);
        job(cx, txn)
    };
    let reply = engine.run(caller, prepared).await?;
    Ok(reply())
}

/// What extensions remember of the requests of one connection.
#[derive(Default)]
pub struct Connection(Mutex<http::Extensions>);

impl Connection {
    /// What an extension remembers, by its type.
    pub fn memory<T: Clone + Default + Send + Sync + 'static>(&self) -> T {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get_or_insert_default::<T>().clone()
    }
}
