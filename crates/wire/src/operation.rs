use crate::Shaped;
use crate::schema::{OperationSchema, Service, Shape};

/// Is shown operations one by one, each as a type.
pub trait Visitor {
    fn visit<O: Operation>(&mut self);
}

/// An operation as a type: ties the structs of a request and its answer to their schema.
pub trait Operation: 'static {
    type Input: Shaped + Clone + Send + 'static;
    type Output: Shaped + Clone + Send + 'static;

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

crate::structure! {
    /// The input or output of an operation that has none.
    Empty {}
}
