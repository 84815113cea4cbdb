//! The supervisor of one task.

use std::sync::Arc;

use model::TaskId;
use tokio::sync::watch;

use crate::node::Context;
use crate::orders::{Orders, Want};

/// Works on a task until nothing is left to do for it.
pub(crate) async fn run(context: Arc<Context>, task: TaskId, mut orders: watch::Receiver<Orders>) {
    let _ = (context, task);
    loop {
        if matches!(orders.borrow_and_update().want(), Want::Keep | Want::Vanish) {
            return;
        }
        if orders.changed().await.is_err() {
            return;
        }
    }
}
