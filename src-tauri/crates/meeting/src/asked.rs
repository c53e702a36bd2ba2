//! Everything from outside that a rule may use: who asks, when, and what is random.
//!
//! **Invariant:** nothing here reads a clock or a random number; the desk brings both.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use sha2::{Digest, Sha256};

use crate::id::PersonId;

/// Who asks, when, and from which seed new identities come.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who is at the keyboard, as far as the desk says.
    pub who: Option<PersonId>,
    /// The moment, to the millisecond.
    pub at: DateTime<Utc>,
    /// The time zone of the desk.
    pub zone: Tz,
    /// Chance, brought from outside.
    pub seed: u64,
    made: u64,
}

impl Asked {
    /// Brings who, when, where and chance.
    pub fn new(who: Option<PersonId>, at: DateTime<Utc>, zone: Tz, seed: u64) -> Self {
        let millis = at.timestamp_millis();
        let at = DateTime::from_timestamp_millis(millis).unwrap_or(at);
        Self { who, at, zone, seed, made: 0 }
    }

    /// A new identity: a UUID version 7 (RFC 9562) from the moment, the seed and a counter.
    pub fn new_id<T: From<String>>(&mut self) -> T {
        self.made += 1;
        let millis = u64::try_from(self.at.timestamp_millis()).unwrap_or(0);
        let hash = Sha256::new()
            .chain_update(self.seed.to_be_bytes())
            .chain_update(millis.to_be_bytes())
            .chain_update(self.made.to_be_bytes())
            .finalize();
        let mut bytes = [0u8; 16];
        bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
        bytes[6..].copy_from_slice(&hash[..10]);
        bytes[6] = 0x70 | (bytes[6] & 0x0f);
        bytes[8] = 0x80 | (bytes[8] & 0x3f);
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        T::from(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
    }

    /// The identity that was brought along, or a new one.
    pub fn id_or<T: From<String>>(&mut self, brought: Option<T>) -> T {
        brought.unwrap_or_else(|| self.new_id())
    }

    /// The date at the desk.
    pub fn today(&self) -> NaiveDate {
        self.local().date()
    }

    /// Date and time at the desk.
    pub fn local(&self) -> NaiveDateTime {
        self.at.with_timezone(&self.zone).naive_local()
    }
}
