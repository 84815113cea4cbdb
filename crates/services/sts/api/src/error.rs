// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::error_codes! {
    ErrorCode {
        ExpiredTokenException = "ExpiredTokenException" 400,
        ExpiredTradeInTokenException = "ExpiredTradeInTokenException" 400,
        IdpCommunicationError = "IDPCommunicationError" 400,
        IdpRejectedClaim = "IDPRejectedClaim" 403,
        InvalidAuthorizationMessageException = "InvalidAuthorizationMessageException" 400,
        InvalidIdentityToken = "InvalidIdentityToken" 400,
        JwtPayloadSizeExceededException = "JWTPayloadSizeExceededException" 400,
        MalformedPolicyDocument = "MalformedPolicyDocument" 400,
        OutboundWebIdentityFederationDisabledException = "OutboundWebIdentityFederationDisabledException" 403,
        PackedPolicyTooLarge = "PackedPolicyTooLarge" 400,
        RegionDisabledException = "RegionDisabledException" 403,
        SessionDurationEscalationException = "SessionDurationEscalationException" 403,
    }
}
