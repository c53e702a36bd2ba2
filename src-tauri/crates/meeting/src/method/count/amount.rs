//! How much something was given: whole votes, votes with five decimals, or an exact fraction.
//!
//! As data it is a number when it is whole and below 2^53, otherwise a text: `"245.31072"` or `"13/3"`, so that no reader rounds it.
//!
//! **Invariant:** never a floating point number; equal amounts are equal values.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Hundred-thousandths in a whole.
pub const WHOLE: u128 = 100_000;

/// The largest whole number that every reader of JSON keeps exactly.
const EXACT_IN_JSON: u128 = (1 << 53) - 1;

/// An amount of votes, points or dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount(Kept);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kept {
    Whole(u128),
    /// Hundred-thousandths, not a multiple of a whole.
    Cut(u128),
    /// Not whole.
    Exact(BigRational),
}

impl Amount {
    /// A whole number.
    pub fn whole(count: impl Into<u128>) -> Self {
        Self(Kept::Whole(count.into()))
    }

    /// So many hundred-thousandths.
    pub fn hundred_thousandths(units: u128) -> Self {
        if units.is_multiple_of(WHOLE) { Self(Kept::Whole(units / WHOLE)) } else { Self(Kept::Cut(units)) }
    }

    /// An exact fraction; it is not negative.
    pub fn exact(value: BigRational) -> Self {
        let whole = if value.is_integer() { value.numer().to_u128() } else { None };
        whole.map_or(Self(Kept::Exact(value)), |whole| Self(Kept::Whole(whole)))
    }

    /// About how much it is, for drawing and reading; nothing is ever reckoned with it.
    pub fn about(&self) -> f64 {
        match &self.0 {
            Kept::Whole(count) => *count as f64,
            Kept::Cut(units) => *units as f64 / WHOLE as f64,
            Kept::Exact(value) => value.to_f64().unwrap_or_default(),
        }
    }

    /// The number, when it is whole.
    pub fn as_whole(&self) -> Option<u128> {
        if let Kept::Whole(count) = self.0 { Some(count) } else { None }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kept::Whole(count) => write!(f, "{count}"),
            Kept::Cut(units) => write!(f, "{}.{:05}", units / WHOLE, units % WHOLE),
            Kept::Exact(value) => write!(f, "{}/{}", value.numer(), value.denom()),
        }
    }
}

/// A text that is no amount.
#[derive(Debug, thiserror::Error)]
#[error("not an amount")]
pub struct NoAmount;

impl FromStr for Amount {
    type Err = NoAmount;

    fn from_str(text: &str) -> Result<Self, NoAmount> {
        if let Some((above, below)) = text.split_once('/') {
            let (above, below): (BigInt, BigInt) = (above.parse().map_err(|_| NoAmount)?, below.parse().map_err(|_| NoAmount)?);
            if below == BigInt::ZERO || above < BigInt::ZERO || below < BigInt::ZERO {
                return Err(NoAmount);
            }
            return Ok(Self::exact(BigRational::new(above, below)));
        }
        if let Some((whole, decimals)) = text.split_once('.') {
            let (whole, cut): (u128, u128) = (whole.parse().map_err(|_| NoAmount)?, decimals.parse().map_err(|_| NoAmount)?);
            let units = whole.checked_mul(WHOLE).and_then(|units| units.checked_add(cut));
            return units.filter(|_| decimals.len() == 5).map(Self::hundred_thousandths).ok_or(NoAmount);
        }
        text.parse::<u128>().map(Self::whole).map_err(|_| NoAmount)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_whole().filter(|count| *count <= EXACT_IN_JSON).and_then(|count| u64::try_from(count).ok()) {
            Some(count) => serializer.serialize_u64(count),
            None => serializer.collect_str(self),
        }
    }
}

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A number of votes: whole, or as text where it is a fraction or larger than a number of JSON is exact",
            "type": ["integer", "string"],
        })
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Number(u64),
            Text(String),
        }
        match Written::deserialize(deserializer)? {
            Written::Number(count) => Ok(Self::whole(count)),
            Written::Text(text) => text.parse().map_err(D::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_back_as_it_was_written() {
        let third = Amount::exact(BigRational::new(13.into(), 3.into()));
        let all = [Amount::whole(5u32), Amount::hundred_thousandths(24_531_072), Amount::whole(u128::from(u64::MAX) * 7), third];
        let written = serde_json::to_string(&all).unwrap();
        assert_eq!(written, r#"[5,"245.31072","129127208515966861305","13/3"]"#);
        assert_eq!(serde_json::from_str::<Vec<Amount>>(&written).unwrap(), all);
        for wrong in ["\"1/0\"", "\"1.5\"", "\"\"", "\"-1/2\"", "-3", "1.5"] {
            assert!(serde_json::from_str::<Amount>(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn equal_amounts_are_equal_values() {
        assert_eq!(Amount::hundred_thousandths(300_000), Amount::whole(3u32));
        assert_eq!(Amount::exact(BigRational::new(6.into(), 2.into())), Amount::whole(3u32));
    }
}
