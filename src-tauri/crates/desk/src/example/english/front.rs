//! The counter: open late or not, a deposit that kept people away, and an hour without a telephone.

use baton_meeting::note::Settling;
use baton_meeting::proposal::Reversible;

use super::super::story::{Ends, Meeting, again, asked, claimed, decide, meeting, offered, proposal, tell, think};
use super::FRONT;
use super::people::{LEILANI, MATEUS, PARISA, RAVINDRA, SAOIRSE, ZOFIA};
use super::teams::PRICES;

pub fn meetings() -> Vec<Meeting> {
    vec![
        meeting(FRONT, 0, "begin at the counter, and say what we need there")
            .check_in(&[])
            .item(think(LEILANI, 15, "What goes wrong at the counter").noted("Three things, forty times a week: the promised day, the price, the telephone.").then(claimed(LEILANI, 13, "Tally for two weeks what people ask").done(13)))
            .item(
                decide(PARISA, 15, "The till at the end of the day")
                    .proposes(
                        proposal("till", "Two count the till, one writes, and whoever counted does not write. A difference under 5 is noted and not discussed.")
                            .why("We lose more time over coins than coins.")
                            .review(14)
                            .tags(&["money"])
                            .concern(RAVINDRA, "On Saturdays there are not always two of us at the end."),
                    )
                    .then(claimed(PARISA, 5, "A sheet for the till that explains itself").done(4)),
            )
            .tip("We are five. Nobody needs to be asked to speak, only to stop."),
        meeting(FRONT, 1, "decide whether to open late")
            .item(
                decide(MATEUS, 20, "Open until eight, one evening a week")
                    .said(MATEUS, "Whoever works during the day never meets us.")
                    .ready(4, 1, 0)
                    .proposes(
                        proposal("late", "Once a week we are open until eight.")
                            .by(MATEUS)
                            .why("Whoever works during the day comes on Saturday or never.")
                            .options(&["Until eight, once a week", "From seven in the morning", "As now"])
                            .review(12)
                            .tags(&["opening", "customers"])
                            .objection(
                                LEILANI,
                                "One person alone in the house in the dark, with a till. I will not do it, and I will not ask anybody to.",
                                Ends::Amended("Once a week we are open until eight, always with two people, and the till is emptied at six."),
                            ),
                    )
                    .then(claimed(MATEUS, 6, "New hours on the door and the website").done(5))
                    .then(asked(RAVINDRA, 10, "A lamp over the steps").agreed().done(9)),
            )
            .item(tell(LEILANI, 10, "What people asked in two weeks").noted("Is it ready: 71. What does it cost: 44. Where is the toilet: 30."))
            .tip("Leilani's no was the most useful sentence of the day."),
        meeting(FRONT, 2, "agree what an estimate is worth")
            .away(&[MATEUS])
            .item(
                decide(SAOIRSE, 15, "A deposit for long estimates")
                    .said(SAOIRSE, "I unpick a coat for an hour to say what it costs, and then they take it to a cousin.")
                    .proposes(
                        proposal("deposit", "For an estimate that takes more than half an hour we ask for 20 in advance. It comes off the price.")
                            .why("Three hours a week go into estimates that nobody takes up.")
                            .review(8)
                            .tags(&["prices", "customers"])
                            .concern(LEILANI, "I will be the one who says it. Watch whether people turn round at the door."),
                    )
                    .then(claimed(LEILANI, 14, "Tally who turns round because of the deposit").done(15)),
            )
            .item(think(PARISA, 10, "Card payments").said(PARISA, "Two in a hundred for each payment, and half an hour less in the evening.").then(claimed(PARISA, 12, "Ask the bank for a card reader to try").later(10, 7).done(17))),
        meeting(FRONT, 3, "find an hour without a telephone")
            .guest("Imani Tesfaye, from the library")
            .item(
                decide(LEILANI, 12, "The telephone while things are handed out")
                    .noted("Imani: at the library the machine answers until eleven. Nobody has complained for two years.")
                    .proposes(
                        proposal("telephone", "Between four and five, when people fetch their things, the machine answers the telephone. It says when we call back.")
                            .why("Whoever stands in front of us comes first. At four they all stand in front of us.")
                            .review(16)
                            .tags(&["customers"]),
                    )
                    .then(claimed(LEILANI, 2, "Speak the sentence for the machine").done(1)),
            )
            .item(tell(RAVINDRA, 8, "Red hooks: what we say").said(RAVINDRA, "Two workshops take people from us. I wrote their names on the back of the card."))
            .saved(PARISA, "Bicycles that nobody fetches", Some(Settling::NextTime))
            .tip("A guest who has done it already is worth ten opinions."),
        meeting(FRONT, 4, "look at the deposit honestly")
            .check_in(&[SAOIRSE])
            .review("telephone", "Two complaints, one of them from us.", Some(24))
            .item(
                decide(LEILANI, 18, "Instead of the deposit")
                    .outcome("Estimates are paid for, and nobody turns round at the door")
                    .noted("Tally: fourteen turned round. Nine of them Leilani knew, and none of the nine had 20 to spare.")
                    .ready(5, 0, 0)
                    .proposes(
                        proposal("estimate", "The first half-hour of an estimate is free. Longer ones cost what somebody can pay, and we say beforehand what it costs us.")
                            .why("The deposit kept away those whom we are here for.")
                            .options(&["Keep the 20", "What somebody can pay", "Free, and shorter"])
                            .review(12)
                            .tags(&["prices", "customers"])
                            .supersedes("deposit")
                            .affected("Nine people who turned round. Leilani rang four of them; three came back.")
                            .concern(SAOIRSE, "I will write down my hours, so that we see what it costs."),
                    )
                    .then(claimed(SAOIRSE, 56, "Hours spent on estimates, for eight weeks").some_day())
                    .then(claimed(LEILANI, 8, "Ring those who turned round").done(6)),
            )
            .item(again("Bicycles that nobody fetches").noted("Eleven have waited for more than half a year.").then(offered(21, "Find out what the law says about things nobody fetches").claimed_by(4, PARISA).done(19))),
        meeting(FRONT, 5, "welcome Zofia at the counter")
            .item(tell(ZOFIA, 8, "Two mornings a week at the counter").said(ZOFIA, "I want to know what people say before they become a tag."))
            .item(
                decide(MATEUS, 12, "Things that nobody fetches")
                    .prepared("Parisa: after three letters and a year they may be sold; the money is kept for another two.")
                    .proposes(
                        proposal("unfetched", "After half a year we write, after nine months we ring, after a year we repair it for the Saturday table and keep the name for two years.")
                            .why("Eleven things take the room of eleven others. Selling them would be allowed, and would feel like theft.")
                            .reversible(Reversible::WithEffort)
                            .review(26)
                            .tags(&["customers", "process"])
                            .consulted(&[PARISA])
                            .concern(PARISA, "It must be on the tag from the beginning, or the year does not count."),
                    )
                    .then(claimed(MATEUS, 13, "Letters to the eleven").done(12))
                    .then(asked(ZOFIA, 13, "New tags with the sentence about a year").agreed().done(11)),
            )
            .item(
                think(RAVINDRA, 10, "Collecting from people who cannot come").outcome("Is it ours?").said(RAVINDRA, "Two days a week I drive past anyway.").shelved(),
            )
            .tip("Let Zofia say what she saw before we explain it."),
        meeting(FRONT, 6, "look at the late evening after nine times")
            .away(&[RAVINDRA])
            .remote(&[PARISA])
            .item(
                think(LEILANI, 15, "Nine late evenings").noted("Eleven people in nine evenings, four of them by mistake. Two of us each time.").said(MATEUS, "I was sure. I was wrong, and I would rather know.").then(claimed(MATEUS, 4, "Take the late evening off the door").done(6)),
            )
            .item(
                decide(LEILANI, 8, "Brake pads on the board")
                    .proposes(
                        proposal("pads", "Brake pads fitted cost 14 from the first of the month, tubes fitted 11.")
                            .why("Both went up by a tenth when we bought; we waited twice.")
                            .review(10)
                            .tags(&["prices"])
                            .role(PRICES, LEILANI),
                    )
                    .then(claimed(ZOFIA, 5, "Chalk the new prices on the board").done(5)),
            )
            .item(think(SAOIRSE, 12, "How we say no").said(SAOIRSE, "A no with a name and an address is half a yes.").then(asked(LEILANI, 10, "Five sentences for a no, to try").agreed()).then(offered(21, "Practise the five sentences in pairs")))
            .tip("Say 'we were wrong' early. Everybody breathes."),
        meeting(FRONT, 7, "practise listening before answering")
            .leader_ill()
            .check_in(&[])
            .review("till", "Differences: 31 in fourteen weeks, all of them under 5. On Saturdays one counts and the house trusts.", Some(26))
            .item(think(LEILANI, 15, "Five sentences for a no").noted("The third one works. The fifth makes people laugh, which works as well."))
            .item(
                decide(PARISA, 12, "Card payments for good")
                    .said(PARISA, "In seven weeks four of ten paid by card. It cost us 61.")
                    .ready(3, 1, 0)
                    .proposes(
                        proposal("cards", "We take cards for anything above 5, and round in favour of whoever pays in cash.")
                            .why("The evening count takes twenty minutes less, and nobody has to go to the bank for us.")
                            .review(26)
                            .tags(&["money", "customers"])
                            .concern(LEILANI, "The terminal is slower than I am. Watch the queue at four."),
                    )
                    .then(claimed(PARISA, 6, "Sign for the card reader").done(5))
                    .then(asked(SAOIRSE, 20, "A shelf under the counter for the reader")),
            )
            .item(tell(ZOFIA, 6, "What people say before they become a tag").said(ZOFIA, "They apologise. Everybody apologises for their bicycle.").then(claimed(ZOFIA, 25, "Collect forty first sentences")))
            .closing(ZOFIA, "Nobody was in a hurry.")
            .tip("Somebody was ill and we hardly noticed. That is what the rota is for."),
        meeting(FRONT, 8, "work out what fetching costs")
            .done_when("we know whether collecting is ours")
            .item(decide(RAVINDRA, 20, "Collecting from people who cannot come").waited())
            .item(tell(SAOIRSE, 10, "What estimates cost us").outcome("Hours, and what came of them")),
    ]
}
