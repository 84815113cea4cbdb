//! What an AWS service is made of, and which function answers which of its operations.

use model::{ApiError, ApiResult, Timestamp};
use rows::Observation;
use serde_json::Value;
use wire::Shaped;

use crate::controller::Controller;
use crate::{Cx, Txn};

/// A decoded request, ready to run as a transaction.
pub type Job = Box<dyn FnOnce(&Cx, &mut Txn) -> Result<Reply, ApiError> + Send>;
/// An answer that is turned into its document outside the writer's thread.
pub type Reply = Box<dyn FnOnce() -> Value + Send>;
/// Makes a job of a request document that has passed the checks of the service's model.
pub type Decode = fn(Value) -> Result<Job, ApiError>;

/// An AWS service.
pub struct Service {
    pub schema: &'static wire::Service,
    /// The implementation of an operation by its number, [`wire::schema::OperationSchema::number`].
    pub implementation: fn(usize) -> Option<Implementation>,
    /// Makes what AWS gives every account in every region, before the first look at it.
    pub prepare: fn(&Cx, &mut Txn),
    /// In the order in which they look at what one batch has changed.
    pub controllers: &'static [&'static dyn Controller],
    /// Takes in what a driver saw. Observations of things that no longer exist, repeated ones and late ones change
    /// nothing, nor do those that are another service's.
    pub observe: fn(&mut Txn, &Observation, Timestamp),
    /// Runs once when an engine takes the rows over.
    pub boot: fn(&mut Txn, Timestamp),
    /// Ends what does not outlive cove.
    pub shut_down: fn(&mut Txn, Timestamp),
}

impl Service {
    /// A service with operations alone.
    pub const fn new(
        schema: &'static wire::Service,
        implementation: fn(usize) -> Option<Implementation>,
    ) -> Self {
        Service {
            schema,
            implementation,
            prepare: |_, _| (),
            controllers: &[],
            observe: |_, _, _| (),
            boot: |_, _| (),
            shut_down: |_, _| (),
        }
    }

    /// What a served operation does to the rows, by its name.
    pub fn operation(&self, name: &str) -> Option<Decode> {
        let number = self.schema.operation(name)?.number;
        (self.implementation)(number)?.decode()
    }
}

/// Who answers an operation.
pub enum Implementation {
    /// A transaction over the rows.
    Rows(Decode),
    /// The service's extension, which has more than rows: with a transaction, where there is one, as a part of it.
    Extended(Option<Decode>),
}

impl Implementation {
    /// What is done to the rows.
    pub fn decode(&self) -> Option<Decode> {
        match self {
            Implementation::Rows(decode) => Some(*decode),
            Implementation::Extended(decode) => *decode,
        }
    }
}

/// The function of an operation.
pub type Run<O> =
    fn(&Cx, &mut Txn, <O as wire::Operation>::Input) -> ApiResult<<O as wire::Operation>::Output>;

/// Reads the request of an operation.
pub fn input<O: wire::Operation>(document: Value) -> Result<O::Input, ApiError> {
    O::Input::from_document(document)
        .map_err(|error| ApiError::new("SerializationException", error.to_string()))
}

/// Makes a job of an operation's function.
pub fn job<O: wire::Operation>(document: Value, run: Run<O>) -> Result<Job, ApiError> {
    let input = input::<O>(document)?;
    Ok(Box::new(move |cx, txn| reply::<O>(run(cx, txn, input)?)))
}

/// The answer of an operation.
pub fn reply<O: wire::Operation>(output: O::Output) -> Result<Reply, ApiError> {
    Ok(Box::new(move || output.into_document()))
}

/// The table of a service's operations, `fn implementation`: which function answers which.
///
/// What is served is an enum that is generated of `models/`, so an operation that has no line here, or two, does not
/// compile. `$job` makes a job of a function, as [`job`] does. Behind `extended` are those that need more than rows.
#[macro_export]
macro_rules! operations {
    (
        $api:ident, $job:ident:
        $($name:ident => $run:path),* $(,)?
        $(; extended: $($more:ident $(=> $part:path)?),* $(,)?)?
    ) => {
        /// Who answers an operation, by its number.
        pub fn implementation(number: usize) -> Option<$crate::Implementation> {
            use $api::ops::Served;
            Some(match Served::ALL.get(number)? {
                $(Served::$name => $crate::Implementation::Rows(
                    |document| $job::<$api::ops::$name>(document, $run),
                ),)*
                $($(Served::$more => {
                    let parts: &[$crate::Decode] = &[
                        $(|document| $job::<$api::ops::$more>(document, $part),)?
                    ];
                    $crate::Implementation::Extended(parts.first().copied())
                })*)?
            })
        }
    };
}
