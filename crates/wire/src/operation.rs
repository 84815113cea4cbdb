use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::schema::{OperationSchema, Service, Shape};

/// Is shown operations one by one, each as a type.
pub trait Visitor {
    fn visit<O: Operation>(&mut self);
}

/// An operation as a type: ties the structs of a request and its answer to their schema.
pub trait Operation: 'static {
    type Input: Serialize + DeserializeOwned + Default + Send + 'static;
    type Output: Serialize + DeserializeOwned + Default + Send + 'static;

    const SERVICE: &'static Service;
    const NAME: &'static str;

    fn schema() -> &'static OperationSchema;

    fn input() -> &'static Shape {
        Self::schema().input
    }

    fn output() -> &'static Shape {
        Self::schema().output
    }
}

/// The input or output of an operation that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Empty {}
