use std::fmt;

use crate::Scope;

/// An Amazon Resource Name, `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn {
    pub service: String,
    pub region: String,
    pub account: String,
    pub resource: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseArnError;

impl Arn {
    pub fn new(service: &str, scope: &Scope, resource: impl Into<String>) -> Self {
        Arn {
            service: service.to_owned(),
            region: scope.region.to_string(),
            account: scope.account.to_string(),
            resource: resource.into(),
        }
    }

    pub fn parse(text: &str) -> Result<Self, ParseArnError> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().ok_or(ParseArnError);
        if next()? != "arn" || next()? != "aws" {
            return Err(ParseArnError);
        }
        let (service, region, account, resource) = (next()?, next()?, next()?, next()?);
        if service.is_empty() || resource.is_empty() {
            return Err(ParseArnError);
        }
        Ok(Arn {
            service: service.to_owned(),
            region: region.to_owned(),
            account: account.to_owned(),
            resource: resource.to_owned(),
        })
    }

    /// Whether this names something in `scope`.
    pub fn is_in(&self, scope: &Scope) -> bool {
        self.region == scope.region.as_str() && self.account == scope.account.as_str()
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "arn:aws:{}:{}:{}:{}",
            self.service, self.region, self.account, self.resource
        )
    }
}
