//! Who is at Millrace.

use super::super::story::{Person, Who};

pub const AMARA: Who = "Amara Nwosu";
pub const TEODOR: Who = "Teodor Lindqvist";
pub const PARISA: Who = "Parisa Daneshvar";
pub const MATEUS: Who = "Mateus Ferreira";
pub const LEILANI: Who = "Leilani Kahale";
pub const JUNHO: Who = "Baek Jun-ho";
pub const SAOIRSE: Who = "Saoirse Delaney";
pub const RAVINDRA: Who = "Ravindra Perera";
pub const OSKAR: Who = "Oskar Brandl";
pub const ZOFIA: Who = "Zofia Marczak";

/// Everybody who was there at the beginning.
pub fn people() -> Vec<Person> {
    vec![
        person(AMARA, "she/her", "amara@millrace.example", &["bicycles", "wheels", "safety"]).leads(),
        person(TEODOR, "he/him", "teodor@millrace.example", &["frames", "welding", "tools"]).leads(),
        person(PARISA, "she/her", "parisa@millrace.example", &["accounts", "contracts", "tenancy"]).leads(),
        person(MATEUS, "he/they", "mateus@millrace.example", &["teaching", "volunteers", "newsletter"]),
        person(LEILANI, "she/her", "leilani@millrace.example", &["counter", "prices", "complaints"]),
        person(JUNHO, "he/him", "junho@millrace.example", &["electronics", "radios", "batteries"])
            .needs("Hears little on the left: a seat at the end of the table, one voice at a time."),
        person(SAOIRSE, "she/they", "saoirse@millrace.example", &["textiles", "sewing machines", "leather"])
            .needs("A written turn when it gets loud."),
        person(RAVINDRA, "he/him", "ravindra@millrace.example", &["cargo bicycles", "deliveries", "suppliers"]),
        person(OSKAR, "he/him", "oskar@millrace.example", &["woodwork", "hand tools"]),
    ]
}

/// Who comes later.
pub fn newcomer() -> Person {
    person(ZOFIA, "she/her", "zofia@millrace.example", &["bicycles", "photography"])
}

fn person(name: Who, pronouns: &'static str, email: &'static str, tags: &'static [&'static str]) -> Person {
    Person { name, pronouns, email, tags, led_before: false, needs: "" }
}

impl Person {
    fn leads(mut self) -> Self {
        self.led_before = true;
        self
    }
    fn needs(mut self, words: &'static str) -> Self {
        self.needs = words;
        self
    }
}
