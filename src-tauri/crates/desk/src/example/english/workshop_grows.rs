//! The workshop grows: a cargo bicycle from a brother, a limit on what hangs, and a list that everybody can see.

use baton_meeting::proposal::Reversible;

use super::super::story::{Ends, Meeting, again, asked, claimed, decide, meeting, offered, proposal, tell, think};
use super::WORKSHOP;
use super::people::{AMARA, JUNHO, MATEUS, RAVINDRA, SAOIRSE, TEODOR, ZOFIA};
use super::teams::SAFETY;
use super::workshop_begins::ROUND;

pub fn meetings() -> Vec<Meeting> {
    vec![
        meeting(WORKSHOP, 14, "choose a cargo bicycle, and from whom")
            .item(again(ROUND))
            .item(
                decide(TEODOR, 20, "Buying the blue cargo bicycle")
                    .outcome("Yes or no, and at what price")
                    .conflict(RAVINDRA)
                    .said(RAVINDRA, "It is my brother's. I stay to answer questions, and I do not decide.")
                    .said(AMARA, "The frame is straight. The brakes are not worth mentioning.")
                    .proposes(
                        proposal("cargo", "We buy the blue cargo bicycle for 900, fit new brakes ourselves, and sell the old one to whoever here wants it first.")
                            .why("The old one spends every third week on the stand. Each delivery by taxi costs 18.")
                            .options(&["The blue one for 900", "A new one for 3,400", "Go on with the old one"])
                            .reversible(Reversible::WithEffort)
                            .review(13)
                            .tags(&["deliveries", "money"])
                            .concern(JUNHO, "Its motor has no parts any more. When it stops, it stops."),
                    )
                    .then(claimed(AMARA, 10, "New brakes for the blue cargo bicycle").done(13))
                    .then(asked(JUNHO, 10, "See whether its battery can be opened").agreed().done(9)),
            )
            .item(tell(ZOFIA, 5, "A month with Amara").said(ZOFIA, "I can true a wheel. She learned that I can photograph a wheel, and then she saw it too."))
            .tip("Ravindra said it himself before I had to ask. Thank whoever does that."),
        meeting(WORKSHOP, 15, "do small things properly")
            .away(&[MATEUS])
            .remote(&[AMARA])
            .review("own-hands", "Ten Saturdays, a hundred and thirty people, five of them help now. Nobody opened anything with a plug.", Some(40))
            .item(again(ROUND).said(ZOFIA, "The outlines are up. Eleven tools have no owner; they lie in the basket."))
            .item(
                think(AMARA, 20, "Fifty-eight on the hooks again")
                    .noted("We take in nine a week and finish seven.")
                    .said(TEODOR, "We never say no. We only say later.")
                    .then(claimed(ZOFIA, 6, "Count for a week what comes and what goes").done(6))
                    .brought_back(),
            )
            .item(tell(JUNHO, 5, "Radio evening at the school").then(asked(SAOIRSE, 12, "Cover the radio table while Jun-ho is at the school").declined(2).claimed_by(3, ZOFIA).done(11)))
            .tip("Count first. We talked for fifteen minutes before anybody asked how many."),
        meeting(WORKSHOP, 16, "learn to say no in time")
            .done_when("there is a number, and somebody who may say it aloud")
            .check_in(&[])
            .item(
                again("Fifty-eight on the hooks again")
                    .noted("Zofia counted: nine came, seven went, and two of the seven had been promised for the month before.")
                    .ready(5, 2, 0)
                    .proposes(
                        proposal("limit", "When forty-five hang on the hooks we take nothing in until there are forty.")
                            .by(AMARA)
                            .why("A promise that we cannot keep is worse than a no. Waiting times doubled since the beginning.")
                            .review(9)
                            .tags(&["process", "customers"])
                            .affected("Whoever is sent away. Leilani asked for a sentence she can say, and for the name of another workshop.")
                            .objection(
                                MATEUS,
                                "A child with a flat tyre would be sent home.",
                                Ends::Amended("When forty-five hang on the hooks we take nothing in until there are forty. What can be done while somebody waits is always done."),
                            )
                            .objection(
                                RAVINDRA,
                                "The school pays for twelve a month in advance. We cannot stop them at the door.",
                                Ends::Amended("When forty-five hang on the hooks we take nothing in until there are forty. What can be done while somebody waits is always done, and what is paid in advance is taken."),
                            ),
                    )
                    .then(claimed(AMARA, 2, "Number the hooks, and paint forty-five red").done(2))
                    .then(claimed(RAVINDRA, 7, "Ask two other workshops whether we may send people to them").done(7)),
            )
            .item(again(ROUND))
            .item(tell(TEODOR, 5, "Second month with Zofia").noted("She welds. The first seams are on the wall."))
            .closing(MATEUS, "Two objections in a row, and the text got shorter to say than to read.")
            .tip("Read the whole text again after each amendment, even if it feels slow."),
        meeting(WORKSHOP, 17, "count everything").item(think(JUNHO, 15, "Ordering together with the other workshops").outcome("Whether it is worth a talk")),
        meeting(WORKSHOP, 18, "make one list that everybody can see")
            .item(again("Ordering together with the other workshops").said(JUNHO, "Four workshops, one order a month: a tenth off, and less cardboard.").then(claimed(JUNHO, 18, "Invite the three other workshops to talk about ordering").done(21)))
            .item(again(ROUND).noted("The count is done: 1,140 spokes, one compressor, no tweezers."))
            .item(
                decide(ZOFIA, 20, "Tags and a board")
                    .prepared("I copied all tags onto the glass of the old shop door, for a week, to try.")
                    .said(TEODOR, "For the first time I knew what Jun-ho was waiting for.")
                    .proposes(
                        proposal("board", "Whatever is left with us gets a tag and a line on the glass by the stairs: whose it is, the day we promised, who has it now, and what it is waiting for. Whoever takes it off the hook moves the line.")
                            .why("A tag tells whoever stands before it. The glass tells everybody, the counter too.")
                            .options(&["Tag and glass", "Tags alone, as now", "A list on the computer"])
                            .review(10)
                            .tags(&["process", "customers"])
                            .supersedes("tags")
                            .informed(&[AMARA])
                            .concern(JUNHO, "Two places to write means that one of them is wrong. Let us see which."),
                    )
                    .then(claimed(ZOFIA, 7, "Rule lines on the glass").done(4))
                    .then(claimed(TEODOR, 7, "A lamp over the glass").done(9)),
            )
            .saved(SAOIRSE, "Zips: we throw away what could be used", None)
            .tip("Walk to the thing you are deciding about. It saved ten minutes."),
        meeting(WORKSHOP, 19, "settle the door at night")
            .leader_ill()
            .review("closing", "Signed on 88 of 91 evenings. The compressor ran once, on a signed evening: the list is not the hand.", Some(20))
            .item(again(ROUND))
            .item(
                decide(AMARA, 15, "A sixth point at the door")
                    .said(ZOFIA, "The battery cabinet is not on the list. It is outside, so nobody walks past it.")
                    .proposes(
                        proposal("sixth", "The battery cabinet is the sixth point at the door. For the compressor there is a switch beside the list, so that hand and list meet.")
                            .why("The list was signed and the compressor ran: it stands where nobody walks.")
                            .review(20)
                            .tags(&["safety", "rooms"])
                            .amends("closing"),
                    )
                    .then(claimed(JUNHO, 12, "A switch for the compressor beside the door").handed_to(6, TEODOR).accepted(8).done(12)),
            )
            .item(think(MATEUS, 15, "An evening course").outcome("Who would come, who would teach").said(MATEUS, "Eleven of the Saturday people would pay for six evenings.").said(SAOIRSE, "Not only bicycles, please.").brought_back())
            .tip("The timekeeper's watch was ahead. Look at the wall."),
        meeting(WORKSHOP, 20, "look at stand four, and at who may say stop")
            .away(&[TEODOR])
            .item(again("An evening course").said(ZOFIA, "I would like to teach one evening. I know best what one does not know.").then(claimed(MATEUS, 6, "Plan for six evenings, three trades").done(6)).brought_back())
            .item(again(ROUND))
            .item(
                decide(AMARA, 8, "Stand four")
                    .said(AMARA, "It let go of a frame. Nobody was under it.")
                    .proposes(
                        proposal("stand-four", "Stand four is out of use until its clamp is replaced. It stays where it is, with a red tag.")
                            .why("The clamp opened by itself under load.")
                            .review(6)
                            .tags(&["safety", "tools"])
                            .role(SAFETY, AMARA),
                    )
                    .then(offered(10, "Find a clamp for stand four, second-hand").claimed_by(2, RAVINDRA).handed_to(9, TEODOR).declined(11).done(20)),
            )
            .item(tell(SAOIRSE, 8, "The curtain after three weeks").noted("One machine opened: clean. The rail squeaks, which tells us when it moves."))
            .closing(ZOFIA, "That nobody discussed whether a clamp that lets go is a problem.")
            .tip("When safety decides, thank them and go on. No debate afterwards."),
    ]
}
