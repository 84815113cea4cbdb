// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::error_codes! {
    ErrorCode {
        AwsServiceAccessNotEnabledException = "AWSServiceAccessNotEnabledException" 400,
        AccessDeniedException = "AccessDeniedException" 400,
        DependencyAccessDeniedException = "DependencyAccessDeniedException" 400,
        IllegalArgumentException = "IllegalArgumentException" 400,
        InvalidPaginationTokenException = "InvalidPaginationTokenException" 400,
        InvalidResourceStateException = "InvalidResourceStateException" 400,
        NoAvailableOrganizationException = "NoAvailableOrganizationException" 400,
        NoSuchResourceException = "NoSuchResourceException" 400,
        OrganizationNotInAllFeaturesModeException = "OrganizationNotInAllFeaturesModeException" 400,
        QuotaExceededException = "QuotaExceededException" 400,
        ResourceAlreadyExistsException = "ResourceAlreadyExistsException" 400,
        ServiceException = "ServiceException" 500,
        ServiceQuotaTemplateNotInUseException = "ServiceQuotaTemplateNotInUseException" 400,
        TagPolicyViolationException = "TagPolicyViolationException" 400,
        TemplatesNotAvailableInRegionException = "TemplatesNotAvailableInRegionException" 400,
        TooManyRequestsException = "TooManyRequestsException" 400,
        TooManyTagsException = "TooManyTagsException" 400,
    }
}
