//! Which function answers which operation.

use super::*;
use world::job;

world::operations! {
    api, job:
    GetParameter => get_parameter,
    GetParameters => get_parameters,
    GetParametersByPath => get_parameters_by_path,
}
