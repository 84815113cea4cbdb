// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::error_codes! {
    ErrorCode {
        ActiveInstanceRefreshNotFound = "ActiveInstanceRefreshNotFound" 400,
        AlreadyExists = "AlreadyExists" 400,
        IdempotentParameterMismatch = "IdempotentParameterMismatch" 400,
        InstanceRefreshInProgress = "InstanceRefreshInProgress" 400,
        InvalidNextToken = "InvalidNextToken" 400,
        IrreversibleInstanceRefresh = "IrreversibleInstanceRefresh" 400,
        LimitExceeded = "LimitExceeded" 400,
        ResourceContention = "ResourceContention" 500,
        ResourceInUse = "ResourceInUse" 400,
        ScalingActivityInProgress = "ScalingActivityInProgress" 400,
        ServiceLinkedRoleFailure = "ServiceLinkedRoleFailure" 500,
    }
}
