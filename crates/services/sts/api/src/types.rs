// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::structure! {
    GetCallerIdentityRequest {
    }
}

wire::structure! {
    GetCallerIdentityResponse {
        account: Option<String> = "Account",
        arn: Option<String> = "Arn",
        user_id: Option<String> = "UserId",
    }
}
