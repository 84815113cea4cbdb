// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::error_codes! {
    ErrorCode {
        AccessDeniedException = "AccessDeniedException" 400,
        ConflictException = "ConflictException" 400,
        DataAlreadyAcceptedException = "DataAlreadyAcceptedException" 400,
        InternalServerException = "InternalServerException" 500,
        InternalStreamingException = "InternalStreamingException" 400,
        InvalidOperationException = "InvalidOperationException" 400,
        InvalidParameterException = "InvalidParameterException" 400,
        InvalidSequenceTokenException = "InvalidSequenceTokenException" 400,
        LimitExceededException = "LimitExceededException" 400,
        MalformedQueryException = "MalformedQueryException" 400,
        OperationAbortedException = "OperationAbortedException" 400,
        ResourceAlreadyExistsException = "ResourceAlreadyExistsException" 400,
        ResourceNotFoundException = "ResourceNotFoundException" 400,
        ServiceQuotaExceededException = "ServiceQuotaExceededException" 400,
        ServiceUnavailableException = "ServiceUnavailableException" 500,
        SessionStreamingException = "SessionStreamingException" 400,
        SessionTimeoutException = "SessionTimeoutException" 400,
        ThrottlingException = "ThrottlingException" 400,
        TooManyTagsException = "TooManyTagsException" 400,
        UnrecognizedClientException = "UnrecognizedClientException" 400,
        ValidationException = "ValidationException" 400,
    }
}
