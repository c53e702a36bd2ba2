//! What stands in a sentence: counts, words, people and dates.
//!
//! **Invariant:** a person is named only here, by whoever knows the names at that moment.

use baton_meeting::id::PersonId;
use baton_meeting::message::Arg;
use fluent_bundle::FluentValue;
use std::borrow::Cow;

use crate::Texts;

/// Whoever knows what people are called.
pub trait Names {
    /// The name of a person.
    fn person(&self, person: &PersonId) -> String;
}

impl<F: Fn(&PersonId) -> String> Names for F {
    fn person(&self, person: &PersonId) -> String {
        self(person)
    }
}

/// An argument of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count; it chooses between one and many.
    Number(i64),
    /// Words.
    Text(String),
}

impl Value {
    pub(crate) fn spoken(&self) -> FluentValue<'_> {
        match self {
            Self::Number(number) => FluentValue::from(*number),
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        }
    }
}

/// What an argument of the core's message reads like.
pub(crate) fn worded(texts: &Texts, argument: &Arg, names: &dyn Names) -> Value {
    match argument {
        Arg::Number(number) => Value::Number(*number),
        Arg::Text(text) => Value::Text(text.clone()),
        Arg::Person(person) => Value::Text(names.person(person)),
        Arg::Date(date) => Value::Text(texts.date_short(*date)),
        Arg::List(messages) => Value::Text(texts.list(&messages.iter().map(|message| texts.message(message, names)).collect::<Vec<_>>())),
    }
}

/// An abbreviation at the end of a sentence lends it its full stop: "am 28. Sept.", never with two.
pub(crate) fn one_stop(said: String, arguments: &[(&str, Value)]) -> String {
    arguments.iter().fold(said, |said, (_, value)| match value {
        Value::Text(text) if text.len() > 1 && text.ends_with('.') && !text.ends_with("..") => said.replace(&format!("{text}."), text),
        _ => said,
    })
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use baton_meeting::message::Message;

    #[test]
    fn a_message_names_people_and_dates_in_the_readers_language() {
        let names = |person: &PersonId| if person.as_str() == "p1" { "Femke".to_owned() } else { person.to_string() };
        let left = Message::new("refusal-has-left").person("person", &"p1".into());
        assert!(Texts::new("en").message(&left, &names).starts_with("Femke "), "by name, not by id");
        assert!(Texts::new("de").message(&left, &names).starts_with("Femke "), "in German too");
    }

    #[test]
    fn a_list_of_messages_is_joined_as_it_is_said() {
        let limit = |level: i64, most: i64| Message::new("method-gradients-limit").number("level", level).number("most", most);
        let bar = Message::new("method-gradients-rule-bar").list("bar", vec![limit(8, 0), limit(7, 1)]);
        let nobody = |person: &PersonId| person.to_string();
        assert!(Texts::new("en").message(&bar, &nobody).contains("no 8 and at most one 7"), "in words, not in signs");
        assert!(Texts::new("de").message(&bar, &nobody).contains("keine 8 und höchstens eine 7"), "in German too");
    }

    #[test]
    fn counts_choose_their_words_and_group_their_digits() {
        let long = |texts: &Texts, long: i64| texts.say("refusal-too-long", &[("long", long.into()), ("most", Value::Number(120))]);
        assert!(long(&Texts::new("en"), 10_000).contains("10,000"), "British digits");
        assert!(long(&Texts::new("de"), 10_000).contains("10.000"), "German digits");
    }
}
