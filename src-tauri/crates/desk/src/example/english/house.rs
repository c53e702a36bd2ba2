//! The whole house: wages, a reserve, the rooms, and how somebody becomes an owner.

use baton_meeting::proposal::Reversible;

use super::super::story::{Ends, Meeting, again, asked, claimed, decide, meeting, offered, proposal, tell, think};
use super::HOUSE;
use super::people::{AMARA, JUNHO, LEILANI, MATEUS, PARISA, RAVINDRA, SAOIRSE, TEODOR, ZOFIA};

/// The figures of each month.
const FIGURES: &str = "The figures";

pub fn meetings() -> Vec<Meeting> {
    vec![
        meeting(HOUSE, 0, "say what an hour of ours is worth")
            .done_when("Parisa can pay the next wages by it")
            .check_in(&[])
            .item(tell(PARISA, 12, FIGURES).outcome("What came in, what went out, what is owed").every_time().noted("Wages 61 in a hundred, rent 17, parts 14. We owe nobody more than thirty days."))
            .item(
                decide(PARISA, 35, "The same hour for everybody")
                    .outcome("One rule for wages that each of us would defend in front of the others")
                    .prepared("Three models, with each of our names in them. Please read them before; I will not read them aloud.")
                    .said(LEILANI, "I was hired for less because I stand at the counter. I would like to stop thinking about it.")
                    .said(TEODOR, "I earn most. I can live with less, I cannot live with finding out in three months that it does not work.")
                    .ready(6, 2, 0)
                    .pause(10)
                    .proposes(
                        proposal("wage", "Each hour is paid the same, whatever somebody does. It starts with the next wages.")
                            .why("Differences nobody could explain any more, and two of us counting them.")
                            .options(&["The same hour for everybody", "Three bands", "By need, agreed once a year"])
                            .reversible(Reversible::Hardly)
                            .review(20)
                            .tags(&["money", "people"])
                            .affected("Our families. Everybody asked at home; two said so in the round.")
                            .objection(
                                RAVINDRA,
                                "I send money home each month, and it is planned for a year. A drop from one month to the next I cannot make good.",
                                Ends::Amended("Each hour is paid the same, whatever somebody does. Whoever earns less by it gets there in six equal steps, one a month."),
                            )
                            .concern(TEODOR, "If two leave because of it, I want us to see that in time."),
                    )
                    .then(claimed(PARISA, 12, "Wage slips by the new rule, with the six steps").done(11))
                    .then(asked(MATEUS, 20, "Speak with each of us alone after two months").agreed().done(58)),
            )
            .closing(RAVINDRA, "It was said aloud, and nobody made a face.")
            .tip("Leave a long silence after the figures. Ours took a minute and a half."),
        meeting(HOUSE, 1, "put three months of rent by")
            .away(&[SAOIRSE])
            .item(again(FIGURES).noted("Two hundred more than planned. The blue compressor is paid off."))
            .item(
                decide(PARISA, 20, "A reserve")
                    .said(JUNHO, "Every sum we put by is an extraction that we do not buy.")
                    .ready(5, 2, 1)
                    .proposes(
                        proposal("reserve", "From each month's income we put by five in a hundred until three months of rent lie on an account of their own. Only the house may touch it.")
                            .why("When the boiler went we borrowed from Amara. That should not be the plan.")
                            .review(26)
                            .tags(&["money"])
                            .majority(&[(JUNHO, "Ten in a hundred, and faster, or not at all."), (RAVINDRA, "Wages first.")], &[MATEUS]),
                    )
                    .then(claimed(PARISA, 10, "Open an account for the reserve").done(16))
                    .then(claimed(LEILANI, 20, "Ask other cooperatives how much they put by").dropped(24, "Two answered, with figures that do not compare.")),
            )
            .item(think(AMARA, 20, "The lease ends in a year").said(PARISA, "The owner is eighty-one and has a nephew.").then(asked(PARISA, 25, "Ask the owner what she would like to happen with the mill").agreed().done(24)).then(claimed(TEODOR, 25, "List what is broken in the building, with photographs").done(22)))
            .tip("Two voted no out of opposite reasons. Write both down."),
        meeting(HOUSE, 2, "settle our rooms for ten years")
            .guest("Ewa Stolarz, tenants' advice")
            .item(again(FIGURES).noted("The school pays late, for the second time.").then(claimed(LEILANI, 9, "Ring the school about the two invoices").done(6)))
            .item(
                decide(PARISA, 30, "The offer of the owner")
                    .outcome("An answer that she can hold in her hand")
                    .said(PARISA, "Ten years, the rent rises by two in a hundred each year, and we do the roof over the loft ourselves.")
                    .said(TEODOR, "The roof is four weekends and 3,000. I have done worse.")
                    .ready(7, 2, 0)
                    .pause(8)
                    .proposes(
                        proposal("lease", "We take the lease for ten years, with two in a hundred a year, and do the roof over the loft ourselves within two years. Parisa and Amara sign.")
                            .why("Ten years are longer than any loan we need. She would like to see the mill in hands that stay.")
                            .options(&["Ten years, with the roof", "Five years, without", "Look for other rooms"])
                            .reversible(Reversible::Hardly)
                            .review(30)
                            .tags(&["rooms", "money"])
                            .consulted(&[TEODOR])
                            .affected("The two families upstairs, who stay. The owner, who told us twice that she sleeps better.")
                            .objection(SAOIRSE, "Nobody here has insured a roof that ten people stand on.", Ends::Measured("Mateus asks the insurer before anybody climbs; no weekend is fixed until there is a letter.")),
                    )
                    .then(claimed(PARISA, 14, "Sign the lease with Amara").done(13))
                    .then(asked(MATEUS, 21, "A letter from the insurer about the roof").agreed().later(20, 14).done(33))
                    .then(offered(60, "Four weekends for the roof: who, when").claimed_by(9, TEODOR).some_day()),
            )
            .closing(AMARA, "Ten years. I had to go and stand by the water.")
            .tip("Big words make people quiet. Ask what it means on a Tuesday."),
        meeting(HOUSE, 3, "agree how somebody becomes one of us")
            .done_when("Zofia knows what she can ask for, and when")
            .check_in(&[JUNHO])
            .item(again(FIGURES).noted("Waiting time is down, income is not. Good."))
            .item(
                decide(MATEUS, 30, "Becoming a member")
                    .outcome("A path with dates on it")
                    .conflict(ZOFIA)
                    .said(ZOFIA, "I would like to know it before I have to ask.")
                    .said(AMARA, "Whoever has worked here for a year knows more about us than we do.")
                    .ready(6, 2, 0)
                    .proposes(
                        proposal("member", "Whoever has worked here for a year may ask to become a member. The house answers within two meetings, with reasons.")
                            .why("Until now one became a member by being there at the beginning.")
                            .options(&["After a year, with an answer in two meetings", "After two years, automatically", "By invitation"])
                            .reversible(Reversible::WithEffort)
                            .review(26)
                            .tags(&["people"])
                            .objection(
                                PARISA,
                                "A share costs 1,500. Whoever comes from an apprenticeship cannot ask, and we would never notice.",
                                Ends::Amended("Whoever has worked here for a year may ask to become a member. The house answers within two meetings, with reasons. The share is paid in thirty-six months, out of wages if somebody likes."),
                            )
                            .concern(LEILANI, "A no from all of us to one of us: let us practise how we say it."),
                    )
                    .then(claimed(MATEUS, 20, "The path on one page, for whoever asks").done(17))
                    .then(asked(PARISA, 24, "A sheet for the thirty-six months").accepted(2)),
            )
            .item(think(JUNHO, 15, "A word for what we owe the street").said(LEILANI, "Not charity. We are neighbours with tools.").shelved())
            .tip("Whoever it is about is in the room. Speak to her, not about her."),
        meeting(HOUSE, 4, "get clean air into the house")
            .remote(&[RAVINDRA])
            .item(again(FIGURES).noted("The reserve stands at one month and four days."))
            .item(
                decide(JUNHO, 25, "An extraction for the soldering bench")
                    .outcome("Yes or no, and from which money")
                    .prepared("Two offers: 2,400 and 2,150 without fitting. Masks are here since last week.")
                    .said(JUNHO, "I taste it after two hours, and whoever learns with me will taste it too.")
                    .said(PARISA, "Not from the reserve. From parts, if we order with the others.")
                    .ready(7, 1, 0)
                    .proposes(
                        proposal("extraction", "We buy the extraction for 2,150 and fit it ourselves. It is paid from what we save by ordering together; until then the house lends it from the running account.")
                            .why("Lungs do not grow back. Fitting it ourselves costs a weekend.")
                            .options(&["2,400, fitted", "2,150, fitted by us", "Masks and an open window"])
                            .review(14)
                            .tags(&["safety", "money"])
                            .consulted(&[TEODOR])
                            .objection(PARISA, "If ordering together saves nothing, the running account lends for ever.", Ends::Measured("Parisa shows at each house meeting what ordering together saved; after four months without it the house decides again.")),
                    )
                    .then(claimed(JUNHO, 5, "Order the extraction").done(4))
                    .then(asked(TEODOR, 30, "Fit the extraction, with somebody who learns it").agreed())
                    .then(claimed(PARISA, 30, "What ordering together saved: the first figures"))
                    .then(offered(30, "Somebody to learn the fitting with Teodor"))),
        meeting(HOUSE, 5, "look at how the same hour has worked")
            .done_when("each of us has said how it is going")
            .item(think(PARISA, 40, "The same hour, five months on").outcome("What we expected, what happened").prepared("Mateus spoke with each of us alone. He will say only what he may say."))
            .item(decide(AMARA, 15, "Two signatures at the bank").outcome("Who signs besides Parisa")),
    ]
}
