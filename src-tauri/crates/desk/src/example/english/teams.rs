//! The teams of Millrace: what each is for, how its people treat each other, and who may decide what alone.

use super::super::story::{Role, Team, Who};
use super::people::{AMARA, JUNHO, LEILANI, MATEUS, OSKAR, PARISA, RAVINDRA, SAOIRSE, TEODOR};

pub const HOUSE: &str = "Whole House";
pub const WORKSHOP: &str = "Workshop";
pub const FRONT: &str = "Counter";

/// The roles that decide in the story.
pub const TOOLS: &str = "Tool keeper";
pub const SAFETY: &str = "Safety";
pub const PARTS: &str = "Parts buyer";
pub const PRICES: &str = "Price board";
pub const VOICE: &str = "Voice outside";
pub const TREASURER: &str = "Treasurer";

pub fn teams() -> Vec<Team> {
    vec![
        Team {
            name: HOUSE,
            purpose: "Own Millrace together: its money, its people and its rooms, and answer to the street we are in.",
            parent: None,
            members: &[AMARA, TEODOR, PARISA, MATEUS, LEILANI, JUNHO, SAOIRSE, RAVINDRA, OSKAR],
            agreements: &[
                "Whoever it concerns is in the room, or was asked before.",
                "Figures are sent round three days ahead.",
                "We can be slow with people and quick with things.",
                "We stop on time. What is left waits.",
            ],
            look_again: 17,
            roles: vec![
                role(TREASURER, PARISA, 30)
                    .purpose("Nobody at Millrace has to wonder whether we can pay.")
                    .domain("Payments inside the budget, when they are made, and the bank")
                    .limit("up to 1,000 outside the budget")
                    .counts_on(&["Figures for the house three days before we meet", "A plain answer to any question about money"]),
            ],
        },
        Team {
            name: WORKSHOP,
            purpose: "Keep in use what people own: bicycles, radios, clothes, tools. Repair before replacing, and teach while repairing.",
            parent: Some(HOUSE),
            members: &[AMARA, TEODOR, JUNHO, SAOIRSE, RAVINDRA, MATEUS, OSKAR],
            agreements: &[
                "Hands off other people's benches unless asked.",
                "Say it when something is unsafe, to whoever it is.",
                "No question is too small before ten in the morning.",
                "We begin on time and do not repeat it for whoever is late.",
                "What is broken goes on the board, not back on the shelf.",
            ],
            look_again: 2,
            roles: vec![
                role(TOOLS, TEODOR, 9)
                    .purpose("Every tool is where it says, sharp and whole.")
                    .domain("Buying, lending and retiring tools")
                    .limit("up to 300 at a time")
                    .counts_on(&["The board of tools on loan", "A sharpening day every month"]),
                role(SAFETY, AMARA, 21)
                    .purpose("Everybody goes home with all their fingers.")
                    .domain("Whether a machine, a stand or a repaired thing may be used")
                    .counts_on(&["The five points at closing time", "First aid boxes that are full"]),
                role(PARTS, JUNHO, 14)
                    .purpose("The part that is needed is here, or on its way, and did not cost too much.")
                    .domain("Spare parts and consumables, and whom we buy them from")
                    .limit("up to 500 a month")
                    .counts_on(&["A list of what is short, every week"]),
            ],
        },
        Team {
            name: FRONT,
            purpose: "Whoever comes through the door is met by name, hears the truth about their repair, and pays a fair price.",
            parent: Some(HOUSE),
            members: &[LEILANI, PARISA, SAOIRSE, MATEUS, RAVINDRA],
            agreements: &[
                "Nobody is left standing: a nod is an answer.",
                "We never promise for the workshop what the workshop did not promise.",
                "After a hard customer, ten minutes by the water.",
            ],
            look_again: 6,
            roles: vec![
                role(PRICES, LEILANI, 12)
                    .purpose("People know what it costs before we begin.")
                    .domain("The prices on the board, between two house meetings")
                    .limit("ten in a hundred, up or down")
                    .counts_on(&["The board is right on the first day of the month"]),
                role(VOICE, MATEUS, 25)
                    .purpose("The street knows when we are open and what we can do.")
                    .domain("Newsletter, notices, and what stands on the door")
                    .counts_on(&["A newsletter every second week"]),
            ],
        },
    ]
}

fn role(name: &'static str, holder: Who, term: i64) -> Role {
    Role { name, purpose: "", domain: "", limit: "", counts_on: &[], holder, term }
}

impl Role {
    fn purpose(mut self, words: &'static str) -> Self {
        self.purpose = words;
        self
    }
    fn domain(mut self, words: &'static str) -> Self {
        self.domain = words;
        self
    }
    fn limit(mut self, words: &'static str) -> Self {
        self.limit = words;
        self
    }
    fn counts_on(mut self, lines: &'static [&'static str]) -> Self {
        self.counts_on = lines;
        self
    }
}
