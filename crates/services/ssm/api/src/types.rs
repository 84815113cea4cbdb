// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::structure! {
    GetParameterRequest {
        name: String = "Name",
        with_decryption: Option<bool> = "WithDecryption",
    }
}

wire::structure! {
    GetParameterResult {
        parameter: Option<Parameter> = "Parameter",
    }
}

wire::structure! {
    GetParametersByPathRequest {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        parameter_filters: Option<Vec<ParameterStringFilter>> = "ParameterFilters",
        path: String = "Path",
        recursive: Option<bool> = "Recursive",
        with_decryption: Option<bool> = "WithDecryption",
    }
}

wire::structure! {
    GetParametersByPathResult {
        next_token: Option<String> = "NextToken",
        parameters: Option<Vec<Parameter>> = "Parameters",
    }
}

wire::structure! {
    GetParametersRequest {
        names: Vec<String> = "Names",
        with_decryption: Option<bool> = "WithDecryption",
    }
}

wire::structure! {
    GetParametersResult {
        invalid_parameters: Option<Vec<String>> = "InvalidParameters",
        parameters: Option<Vec<Parameter>> = "Parameters",
    }
}

wire::structure! {
    Parameter {
        arn: Option<String> = "ARN",
        data_type: Option<String> = "DataType",
        last_modified_date: Option<model::Timestamp> = "LastModifiedDate",
        name: Option<String> = "Name",
        selector: Option<String> = "Selector",
        source_result: Option<String> = "SourceResult",
        r#type: Option<ParameterType> = "Type",
        value: Option<String> = "Value",
        version: Option<i64> = "Version",
    }
}

wire::structure! {
    ParameterStringFilter {
        key: String = "Key",
        option: Option<String> = "Option",
        values: Option<Vec<String>> = "Values",
    }
}

wire::enumeration! {
    ParameterType {
        String = "String",
        StringList = "StringList",
        SecureString = "SecureString",
    }
}
