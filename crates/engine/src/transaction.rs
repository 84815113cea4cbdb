//! A transaction on its way: run now, answered once it is durable.

use model::{ApiError, Timestamp};
use tokio::sync::oneshot;
use world::{Cx, Txn};

use crate::Caller;
use crate::core::{Batch, Core};

/// What the writer can do with a transaction without knowing its type.
pub trait Transaction: Send {
    /// Runs it as a part of the batch.
    fn run(&mut self, core: &mut Core, batch: &mut Batch, now: Timestamp);
    /// Answers: with its own result, or with `failure` when it could not be made durable.
    fn answer(self: Box<Self>, failure: Option<ApiError>);
}

pub struct Typed<T, F> {
    caller: Caller,
    run: Option<F>,
    result: Option<Result<T, ApiError>>,
    answer: oneshot::Sender<Result<T, ApiError>>,
}

impl<T, F> Typed<T, F> {
    pub fn new(caller: Caller, run: F, answer: oneshot::Sender<Result<T, ApiError>>) -> Self {
        Typed {
            caller,
            run: Some(run),
            result: None,
            answer,
        }
    }
}

impl<T, F> Transaction for Typed<T, F>
where
    T: Send,
    F: FnOnce(&Cx, &mut Txn) -> Result<T, ApiError> + Send,
{
    fn run(&mut self, core: &mut Core, batch: &mut Batch, now: Timestamp) {
        let Some(run) = self.run.take() else { return };
        let cx = Cx {
            scope: self.caller.scope.clone(),
            principal: self.caller.principal.clone(),
            now,
            request_id: self.caller.request_id.clone(),
        };
        self.result = Some(core.transact(batch, |txn| run(&cx, txn)));
    }

    fn answer(self: Box<Self>, failure: Option<ApiError>) {
        let result = match (failure, self.result) {
            (Some(failure), _) => Err(failure),
            (None, Some(result)) => result,
            (None, None) => return,
        };
        // A caller that has gone away needs no answer.
        let _ = self.answer.send(result);
    }
}
