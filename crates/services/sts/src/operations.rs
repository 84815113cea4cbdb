//! Which function answers which operation.

use super::*;
use world::job;

world::operations! {
    api, job:
    GetCallerIdentity => caller::get_caller_identity,
}
