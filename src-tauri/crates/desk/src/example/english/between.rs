//! What happened at Millrace between the meetings.

use baton_meeting::person::{MeetingRole, Readiness};

use super::super::story::{Between, Happening, after, claimed, think};
use super::people::{AMARA, JUNHO, LEILANI, OSKAR, PARISA, RAVINDRA, SAOIRSE, TEODOR, ZOFIA, newcomer};
use super::teams::{self, PARTS, PRICES, TOOLS, TREASURER};
use super::{FRONT, HOUSE, WORKSHOP};

pub fn between() -> Vec<Between> {
    vec![
        after(WORKSHOP, 0, 1, Happening::Ready(AMARA, MeetingRole::Facilitator, Readiness::Mentor)),
        after(WORKSHOP, 4, 0, Happening::Leaves(OSKAR)),
        after(WORKSHOP, 5, 4, Happening::CallsOff(7, "We are all at the street festival, with the repair table.")),
        after(WORKSHOP, 9, 0, Happening::Joins(newcomer(), &[teams::HOUSE, teams::WORKSHOP])),
        after(WORKSHOP, 9, 1, Happening::Ready(ZOFIA, MeetingRole::Facilitator, Readiness::Shadow)),
        after(
            WORKSHOP,
            10,
            3,
            Happening::Decides {
                key: "torque",
                team: teams::WORKSHOP,
                role: TOOLS,
                who: TEODOR,
                text: "We buy two torque wrenches for 180.",
                why: "Three carbon posts cracked within a month. Each of us tightens by feeling, and each feels differently.",
                review: 20,
                tags: &["tools"],
            },
        ),
        after(
            WORKSHOP,
            12,
            2,
            Happening::Withdraws(
                "torque",
                "The maker called both wrenches back: they show too little. The money is returned, and we look for others.",
            ),
        ),
        after(WORKSHOP, 13, 2, Happening::Ready(ZOFIA, MeetingRole::Facilitator, Readiness::CoFacilitate)),
        after(
            WORKSHOP,
            15,
            2,
            Happening::Decides {
                key: "tubes",
                team: teams::WORKSHOP,
                role: PARTS,
                who: JUNHO,
                text: "Tubes and cables come from the dealer in the next town, once a week, by bicycle.",
                why: "A day faster than the parcel, four in a hundred dearer, and no cardboard.",
                review: 12,
                tags: &["parts"],
            },
        ),
        after(WORKSHOP, 16, 6, Happening::Drops(17, "We count the stock instead, all of us, the whole morning.")),
        after(WORKSHOP, 18, 2, Happening::Takes(teams::WORKSHOP, claimed(SAOIRSE, 20, "A cushion for every stool").done(15))),
        after(WORKSHOP, 20, 3, Happening::Ready(ZOFIA, MeetingRole::Facilitator, Readiness::Lead)),
        after(
            WORKSHOP,
            21,
            2,
            Happening::Decides {
                key: "festival",
                team: teams::WORKSHOP,
                role: TOOLS,
                who: TEODOR,
                text: "No tools are lent until all outlines on the board are filled again.",
                why: "Eleven outlines were empty after the evening course was planned.",
                review: 8,
                tags: &["tools"],
            },
        ),
        after(WORKSHOP, 23, 3, Happening::Expires("festival", "Every outline is filled again.")),
        after(
            WORKSHOP,
            24,
            2,
            Happening::Shelves(
                teams::WORKSHOP,
                think(TEODOR, 15, "A second welding place in the yard").outcome("Whether it is worth a drawing"),
            ),
        ),
        after(
            WORKSHOP,
            25,
            1,
            Happening::Shelves(teams::WORKSHOP, think(AMARA, 10, "What Zofia would change").outcome("Three things, in her words")),
        ),
        after(WORKSHOP, 25, 1, Happening::Takes(teams::WORKSHOP, claimed(ZOFIA, 12, "Oil the bell and the rail of the curtain"))),
        after(FRONT, 3, 1, Happening::JoinsTeam(ZOFIA, teams::FRONT)),
        after(
            FRONT,
            4,
            4,
            Happening::Decides {
                key: "helmets",
                team: teams::FRONT,
                role: PRICES,
                who: LEILANI,
                text: "Children's helmets are lent for nothing, against a name.",
                why: "They come without, and they leave without. Nine stand in the loft.",
                review: 9,
                tags: &["prices", "customers"],
            },
        ),
        after(
            FRONT,
            6,
            1,
            Happening::Withdraws(
                "late",
                "Eleven people came in nine evenings. Two of us each time cost more than they brought, and four had come by mistake.",
            ),
        ),
        after(
            FRONT,
            7,
            2,
            Happening::Shelves(teams::FRONT, think(LEILANI, 10, "A bench outside the door").outcome("Who sits on it, and who pays")),
        ),
        after(
            HOUSE,
            2,
            5,
            Happening::Decides {
                key: "bank",
                team: teams::HOUSE,
                role: TREASURER,
                who: PARISA,
                text: "Wages leave the account two days before the end of the month.",
                why: "When the last day was a holiday, two of us could not pay their rent.",
                review: 26,
                tags: &["money"],
            },
        ),
        after(HOUSE, 3, 8, Happening::GivesRole { team: teams::WORKSHOP, role: PARTS, from: JUNHO, to: RAVINDRA, weeks: 40 }),
    ]
}
