//! Pulls run inside the task's network namespace: on a thread of their own that enters it and
//! opens every socket there.

use std::io;
use std::sync::Arc;

use futures_util::future::try_join_all;
use netns::{Namespace, NamespaceError};
use tokio::sync::oneshot;

use super::pull::{self, PullError, PullRequest, PulledImage};
use super::store::ImageStore;

/// Why a task's images are not all there.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PullAllError {
    #[error(transparent)]
    Namespace(#[from] NamespaceError),
    #[error("cannot start a thread for pulling images")]
    Thread {
        #[source]
        source: io::Error,
    },
    /// The image at this place of the requests.
    #[error("image number {index} cannot be pulled")]
    Image {
        index: usize,
        #[source]
        source: PullError,
    },
}

/// What became of each image, in the order of the requests.
pub(crate) type Pulled = Vec<Result<PulledImage, PullError>>;

/// Pulls all images at once and waits for them; the first failure of one that is needed ends it. Dropping
/// the future ends the pulls too.
pub(crate) async fn pull_all(
    store: Arc<ImageStore>,
    namespace: Namespace,
    requests: Vec<PullRequest>,
) -> Result<Pulled, PullAllError> {
    let (mut done, outcome) = oneshot::channel();
    std::thread::Builder::new()
        .name("pull".to_owned())
        .spawn(move || {
            let pulled = on_this_thread(&store, &namespace, &requests, &mut done);
            // Nobody waits any more when the task was stopped meanwhile.
            let _ = done.send(pulled);
        })
        .map_err(|source| PullAllError::Thread { source })?;
    outcome.await.unwrap_or_else(|_| {
        Err(PullAllError::Image {
            index: 0,
            source: PullError::Interrupted,
        })
    })
}

type Outcome = Result<Pulled, PullAllError>;

fn on_this_thread(
    store: &Arc<ImageStore>,
    namespace: &Namespace,
    requests: &[PullRequest],
    done: &mut oneshot::Sender<Outcome>,
) -> Outcome {
    namespace.enter()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|source| PullAllError::Thread { source })?;
    let all = try_join_all(requests.iter().enumerate().map(|(index, request)| async move {
        match pull::pull(store, request).await {
            Err(source) if request.needed => Err(PullAllError::Image { index, source }),
            pulled => Ok(pulled),
        }
    }));
    runtime.block_on(async {
        tokio::select! {
            pulled = all => pulled,
            () = done.closed() => Err(PullAllError::Image { index: 0, source: PullError::Interrupted }),
        }
    })
}
