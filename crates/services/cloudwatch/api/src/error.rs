// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::error_codes! {
    ErrorCode {
        ConcurrentModificationException = "ConcurrentModificationException" 429,
        ConflictException = "ConflictException" 409,
        InternalServiceError = "InternalServiceError" 500 as "InternalServiceFault",
        InvalidFormat = "InvalidFormat" 400 as "InvalidFormatFault",
        InvalidNextToken = "InvalidNextToken" 400,
        InvalidParameterCombination = "InvalidParameterCombination" 400 as "InvalidParameterCombinationException",
        InvalidParameterInput = "InvalidParameterInput" 400 as "DashboardInvalidInputError",
        InvalidParameterValue = "InvalidParameterValue" 400 as "InvalidParameterValueException",
        LimitExceeded = "LimitExceeded" 400 as "LimitExceededFault",
        LimitExceededException = "LimitExceededException" 400,
        MissingParameter = "MissingParameter" 400 as "MissingRequiredParameterException",
        ResourceNotFound = "ResourceNotFound" 404,
        ResourceNotFoundException = "ResourceNotFoundException" 404,
    }
}
