//! The workshop's last weeks, and the meeting that comes next.

use baton_meeting::note::Settling;

use super::super::story::{Ends, Meeting, again, asked, claimed, decide, meeting, offered, proposal, tell, think};
use super::WORKSHOP;
use super::people::{AMARA, JUNHO, MATEUS, RAVINDRA, SAOIRSE, TEODOR, ZOFIA};
use super::workshop_begins::ROUND;

/// What nobody has come to yet.
const YARD: &str = "A name for the yard";

pub fn meetings() -> Vec<Meeting> {
    vec![
        meeting(WORKSHOP, 21, "choose six evenings, or none")
            .done_when("Mateus can put it into the newsletter")
            .check_in(&[JUNHO])
            .review("pairs", "Zofia has been with Amara, Teodor and Saoirse. Twelve pages of one thing each. Keep the pages.", Some(40))
            .item(
                again("An evening course")
                    .noted("Plan: two evenings bicycles, two electrics, two textiles. Eight places, 60 for all six.")
                    .ready(6, 1, 0)
                    .other_leads()
                    .proposes(
                        proposal("course", "We give six evenings for eight people: two for bicycles, two for electrics, two for textiles. It costs 60, or what somebody can pay.")
                            .why("Eleven people from the Saturdays asked, and two of us would like to teach.")
                            .options(&["Six evenings, three trades", "Four evenings, bicycles only", "Saturdays are enough"])
                            .review(8)
                            .tags(&["teaching", "money"])
                            .affected("The Saturday people. Mateus asked eleven of them: evenings after seven, because of children.")
                            .objection(
                                ZOFIA,
                                "Each evening has somebody who teaches and nobody who has just learned it. Then it is a school again.",
                                Ends::Amended("We give six evenings for eight people: two for bicycles, two for electrics, two for textiles, each led by one who knows it and one who has just learned it. It costs 60, or what somebody can pay."),
                            ),
                    )
                    .then(claimed(MATEUS, 5, "Evening course into the newsletter and onto the door").done(4))
                    .then(claimed(ZOFIA, 21, "Write what one does not know about brakes: one page").done(19))
                    .then(asked(SAOIRSE, 24, "Lead the two textile evenings with somebody from the Saturdays").agreed()),
            )
            .item(again(ROUND).said(TEODOR, "Nothing broke. I looked twice."))
            .item(tell(TEODOR, 5, "Numbers on the trailers").noted("Two trailers, one booking list, and nobody knows which is which.").then(claimed(TEODOR, 7, "Paint a number on each trailer")))
            .tip("Two of them wanted to teach and did not say so until the round. Ask who would like to."),
        meeting(WORKSHOP, 22, "agree what to do with what is left over")
            .remote(&[RAVINDRA])
            .item(again(ROUND))
            .item(
                decide(RAVINDRA, 20, "Spare parts for the school")
                    .outcome("What we give, and what we ask for it")
                    .prepared("The school would take everything that we would throw away within a year.")
                    .lost(RAVINDRA)
                    .said(MATEUS, "Free, of course. They are children.")
                    .said(AMARA, "Free is how we got five hundred pedals.")
                    .ready(2, 3, 2)
                    .brought_back(),
            )
            .item(tell(SAOIRSE, 8, "Zips: we throw away what could be used").waited().noted("A drawer for zips, by length. Whoever takes one writes down what it became."))
            .item(think(AMARA, 8, "How the limit is going").said(ZOFIA, "On the glass there are forty-one. It has been red twice, for four days.").then(claimed(ZOFIA, 12, "Ask at the counter what people say when it is red").done(14)))
            .saved(MATEUS, YARD, Some(Settling::NextTime))
            .tip("Seven hands, three answers: it was not ready, and that was worth knowing after six minutes."),
        meeting(WORKSHOP, 23, "bring spare parts for the school to an end")
            .item(
                again("Spare parts for the school")
                    .said(RAVINDRA, "They offer to fetch, to sort, and to bring back what they cannot use.")
                    .ready(6, 1, 0)
                    .proposes(
                        proposal("spares", "The school fetches once a month what has lain here for a year, sorts it, and brings back what it cannot use. It pays nothing and tells us what it was used for.")
                            .why("We keep more than we can find, and they have hands. What comes back tells us what to throw away.")
                            .options(&["Fetch and sort for nothing", "Half of the second-hand price", "Sell by weight"])
                            .review(12)
                            .tags(&["parts", "teaching"])
                            .affected("The school workshop: their head was here on a Saturday.")
                            .majority(&[(AMARA, "In a year we will have five hundred pedals again, only sorted.")], &[TEODOR]),
                    )
                    .then(claimed(RAVINDRA, 9, "Agree on the first day with the school").done(8))
                    .then(asked(TEODOR, 12, "Mark the shelves: here for more than a year").agreed()),
            )
            .item(again(ROUND).said(JUNHO, "The clamp for stand four is here. It needs somebody who welds."))
            .item(tell(JUNHO, 8, "Ordering with the other workshops: first talk").noted("Three of four want it. The fourth asks who carries the boxes.").then(claimed(JUNHO, 8, "Send round the first order list for all four").handed_to(12, RAVINDRA)))
            .item(again(YARD).not_reached())
            .closing(AMARA, "I lost the vote and nobody explained to me why I was wrong.")
            .tip("After a vote, ask those who lost what we should watch."),
        meeting(WORKSHOP, 24, "hear about the air and the evening course")
            .away(&[SAOIRSE])
            .check_in(&[])
            .item(
                think(JUNHO, 15, "What we breathe at the soldering bench")
                    .outcome("Whether this goes to the house")
                    .said(JUNHO, "After two hours I taste it. A proper extraction costs 2,400.")
                    .said(TEODOR, "That is eight times what I may decide.")
                    .noted("It goes to the house meeting. Until then: window open, an hour at a time.")
                    .then(claimed(JUNHO, 4, "Two offers for an extraction, for the house").done(3))
                    .then(asked(AMARA, 6, "Half-masks that fit, for whoever solders").accepted(1).done(6)),
            )
            .item(again(ROUND))
            .item(tell(MATEUS, 5, "The evening course is full").noted("Eight places, thirteen names.").then(offered(14, "Ask the five who wait whether another six evenings would do").claimed_by(2, MATEUS).done(9)))
            .item(think(ZOFIA, 10, "Photographs of what we repaired").said(ZOFIA, "Before and after, with the sentence from the tag.").then(asked(TEODOR, 20, "A board for photographs beside the stairs").declined(3)))
            .item(again(YARD).not_reached())
            .tip("Thirteen names made us giddy. Ask what we stop doing for it."),
        meeting(WORKSHOP, 25, "look at the limit before it looks at us")
            .done_when("the limit stays, changes or goes")
            .review("limit", "Red three times, eleven days in all. Thirty-one people were sent on, nineteen of them came back. Waiting time is half. Keep it, and look once more.", Some(26))
            .review("stand-four", "The new clamp holds. Amara hung on it.", None)
            .item(
                decide(AMARA, 18, "Who may use stand four again")
                    .said(AMARA, "I would like a rule for every stand, not for this one.")
                    .ready(6, 1, 0)
                    .proposes(
                        proposal("stands", "Whatever was repaired to hold weight is loaded with a hundred kilos by two people before it is used, and gets the date on it.")
                            .why("Stand four let go without warning. We would have noticed.")
                            .review(26)
                            .tags(&["safety", "tools"])
                            .concern(MATEUS, "On Saturdays there are children about. Load it before ten."),
                    )
                    .then(claimed(AMARA, 9, "A hundred kilos in bags, with handles"))
                    .then(asked(RAVINDRA, 9, "Load stands one to five, and date them"))
                    .then(offered(16, "A sign with the five steps of loading")),
            )
            .item(again(ROUND).said(ZOFIA, "Nobody has had the centre punch since the count. It is on the glass now."))
            .item(
                decide(ZOFIA, 12, "Whoever takes it moves the line")
                    .said(ZOFIA, "Four lines were wrong this week. Each of us thought that somebody else had moved it.")
                    .said(TEODOR, "I forget it with both hands full.")
                    .ready(3, 3, 1)
                    .brought_back(),
            )
            .item(tell(SAOIRSE, 5, "The textile evenings").noted("First evening: zips. Somebody brought a tent.").then(asked(MATEUS, 6, "Eight pairs of scissors from the Saturday box")))
            .item(again(YARD).not_reached())
            .saved(TEODOR, "A key for Zofia", Some(Settling::NextTime))
            .closing(RAVINDRA, "Figures on the glass instead of opinions.")
            .closing(JUNHO, "Try: one break, even if we think that we do not need it.")
            .tip("There is always one more item than minutes. Ask at the agenda which one may wait."),
        meeting(WORKSHOP, 26, "decide how the glass stays true, and whose key is whose")
            .done_when("nobody has to guess where a thing is, or who can lock up")
            .item(
                decide(JUNHO, 15, "Batteries: after thirteen weeks")
                    .outcome("Whether eight is the right number")
                    .prepared("The decision is due for review. Thermometer: never above 33 degrees. The cabinet was full twice.\n\n- more than eight?\n- a second cabinet?\n- charging at the counter?"),
            )
            .item(think(RAVINDRA, 10, "One order for four workshops").outcome("Whether we go on after the first order").prepared("First order: 212 items, 11 in a hundred cheaper, two hours of sorting."))
            .item(tell(MATEUS, 5, "Another six evenings?").link("Plan for the evenings", "https://millrace.example/course/plan")),
    ]
}
