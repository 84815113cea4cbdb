// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, Member, Pattern, Shape};

pub static GET_PARAMETER_REQUEST: Shape = Shape::Structure(&[
    Member::required("Name", &PS_PARAMETER_NAME),
    Member::optional("WithDecryption", &schema::BOOLEAN),
]);

pub static GET_PARAMETER_RESULT: Shape = Shape::Structure(&[Member::optional("Parameter", &PARAMETER)]);

pub static GET_PARAMETERS_BY_PATH_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(1, 10));

pub static GET_PARAMETERS_BY_PATH_REQUEST: Shape = Shape::Structure(&[
    Member::optional("MaxResults", &GET_PARAMETERS_BY_PATH_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
    Member::optional("ParameterFilters", &PARAMETER_STRING_FILTER_LIST),
    Member::required("Path", &PS_PARAMETER_NAME),
    Member::optional("Recursive", &schema::BOOLEAN),
    Member::optional("WithDecryption", &schema::BOOLEAN),
]);

pub static GET_PARAMETERS_BY_PATH_RESULT: Shape = Shape::Structure(&[
    Member::optional("NextToken", &schema::STRING),
    Member::optional("Parameters", &PARAMETER_LIST),
]);

pub static GET_PARAMETERS_REQUEST: Shape = Shape::Structure(&[
    Member::required("Names", &PARAMETER_NAME_LIST),
    Member::optional("WithDecryption", &schema::BOOLEAN),
]);

pub static GET_PARAMETERS_RESULT: Shape = Shape::Structure(&[
    Member::optional("InvalidParameters", &PARAMETER_NAME_LIST),
    Member::optional("Parameters", &PARAMETER_LIST),
]);

pub static PS_PARAMETER_NAME: Shape = Shape::String {
    length: Bounds::new(1, 2048),
    pattern: None,
    values: &[],
};

pub static PS_PARAMETER_SELECTOR: Shape = Shape::String {
    length: Bounds::new(0, 128),
    pattern: None,
    values: &[],
};

pub static PARAMETER: Shape = Shape::Structure(&[
    Member::optional("ARN", &schema::STRING),
    Member::optional("DataType", &PARAMETER_DATA_TYPE),
    Member::optional("LastModifiedDate", &schema::TIMESTAMP),
    Member::optional("Name", &PS_PARAMETER_NAME),
    Member::optional("Selector", &PS_PARAMETER_SELECTOR),
    Member::optional("SourceResult", &schema::STRING),
    Member::optional("Type", &PARAMETER_TYPE),
    Member::optional("Value", &schema::STRING),
    Member::optional("Version", &schema::LONG),
]);

pub static PARAMETER_DATA_TYPE: Shape = Shape::String {
    length: Bounds::new(0, 128),
    pattern: None,
    values: &[],
};

pub static PARAMETER_LIST: Shape = Shape::List {
    item: &PARAMETER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PARAMETER_NAME_LIST: Shape = Shape::List {
    item: &PS_PARAMETER_NAME,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 10),
};

pub static PARAMETER_STRING_FILTER: Shape = Shape::Structure(&[
    Member::required("Key", &PARAMETER_STRING_FILTER_KEY),
    Member::optional("Option", &PARAMETER_STRING_QUERY_OPTION),
    Member::optional("Values", &PARAMETER_STRING_FILTER_VALUE_LIST),
]);

static PATTERN_OF_PARAMETER_STRING_FILTER_KEY: Pattern =
    Pattern::new(r"tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType");
pub static PARAMETER_STRING_FILTER_KEY: Shape = Shape::String {
    length: Bounds::new(1, 132),
    pattern: Some(&PATTERN_OF_PARAMETER_STRING_FILTER_KEY),
    values: &[],
};

pub static PARAMETER_STRING_FILTER_LIST: Shape = Shape::List {
    item: &PARAMETER_STRING_FILTER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PARAMETER_STRING_FILTER_VALUE: Shape = Shape::String {
    length: Bounds::new(1, 1024),
    pattern: None,
    values: &[],
};

pub static PARAMETER_STRING_FILTER_VALUE_LIST: Shape = Shape::List {
    item: &PARAMETER_STRING_FILTER_VALUE,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 50),
};

pub static PARAMETER_STRING_QUERY_OPTION: Shape = Shape::String {
    length: Bounds::new(1, 10),
    pattern: None,
    values: &[],
};

pub static PARAMETER_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ParameterType::VALUES,
};
