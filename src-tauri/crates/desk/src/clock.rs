//! What time it is, where, and by what chance: the three things the rules are not allowed to find out themselves.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// Brings the moment and chance.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
    /// A number nobody could have guessed.
    fn seed(&self) -> u64;
}

/// The clock of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct WallClock;

impl Clock for WallClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn seed(&self) -> u64 {
        uuid::Uuid::new_v4().as_u64_pair().0
    }
}

/// A clock that stands where it was put, for examples and tests.
#[derive(Debug)]
pub struct SetClock {
    at: std::sync::Mutex<DateTime<Utc>>,
    drawn: std::sync::atomic::AtomicU64,
}

impl SetClock {
    /// A clock that shows this moment.
    pub fn at(moment: DateTime<Utc>) -> Self {
        Self { at: std::sync::Mutex::new(moment), drawn: std::sync::atomic::AtomicU64::new(0) }
    }

    /// Puts the clock to another moment.
    pub fn put(&self, moment: DateTime<Utc>) {
        if let Ok(mut at) = self.at.lock() {
            *at = moment;
        }
    }
}

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        self.at.lock().map(|at| *at).unwrap_or_default()
    }

    fn seed(&self) -> u64 {
        // Different each time, and the same in every run.
        self.drawn.fetch_add(1, std::sync::atomic::Ordering::Relaxed).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

impl<C: Clock + ?Sized> Clock for std::sync::Arc<C> {
    fn now(&self) -> DateTime<Utc> {
        (**self).now()
    }

    fn seed(&self) -> u64 {
        (**self).seed()
    }
}

/// The time zone of this computer; UTC when it has none that is known.
pub fn zone_here() -> Tz {
    iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).unwrap_or(Tz::UTC)
}
