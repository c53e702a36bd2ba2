//! Proxies: somebody who cannot be here lets somebody who is here vote for them; both names are on record.
//!
//! **Invariant:** whoever holds a proxy is here and has not given away their own vote, so there are no chains and no circles.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::refusal::Refusal;

/// One vote given into other hands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Proxy {
    /// Whose vote it is.
    pub giver: PersonId,
    /// Who says it for them.
    pub holder: PersonId,
}

/// Looks at all proxies of a round, with everybody who is here.
///
/// # Errors
/// Refuses a vote given away twice, a holder who is not here, and a holder who gave away their own vote.
pub fn checked(proxies: &[Proxy], here: &[PersonId]) -> Result<(), Refusal> {
    for (at, proxy) in proxies.iter().enumerate() {
        if proxies.iter().take(at).any(|other| other.giver == proxy.giver) {
            return Err(Refusal::new("proxy-twice").person("giver", &proxy.giver));
        }
        if proxies.iter().any(|other| other.giver == proxy.holder) {
            return Err(Refusal::new("proxy-given-away").person("holder", &proxy.holder));
        }
        if !here.contains(&proxy.holder) {
            return Err(Refusal::new("proxy-absent").person("holder", &proxy.holder));
        }
    }
    Ok(())
}
