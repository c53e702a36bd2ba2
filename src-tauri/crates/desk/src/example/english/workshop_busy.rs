//! The workshop's busy weeks: prices for old parts, somebody new, batteries, and a sewing room that could not be decided.

use baton_meeting::note::Settling;
use baton_meeting::proposal::Reversible;

use super::super::story::{Ends, Meeting, again, asked, claimed, decide, meeting, offered, proposal, tell, think};
use super::WORKSHOP;
use super::people::{AMARA, JUNHO, MATEUS, RAVINDRA, SAOIRSE, TEODOR, ZOFIA};
use super::workshop_begins::ROUND;

pub fn meetings() -> Vec<Meeting> {
    vec![
        meeting(WORKSHOP, 8, "find a price that anybody can work out")
            .remote(&[RAVINDRA])
            .review("tags", "Fifty-two tags, three lost, all three from small things. The telephone rings half as often. Boxes with lids for what has screws.", Some(12))
            .item(
                again("What we charge for second-hand parts")
                    .said(RAVINDRA, "Whoever knows us pays less. That is not a price, that is a friendship.")
                    .said(JUNHO, "Half of new is too much for a ten-year-old derailleur.")
                    .proposes(
                        proposal("half-price", "Second-hand parts cost half of new, rounded down. Whoever is short pays what they can, and nobody asks why.")
                            .why("The same saddle went for 4 and for 15 on one morning. People compare, and they are right to.")
                            .options(&["Half of new", "A list of two hundred prices", "Pay what you can for everything"])
                            .review(20)
                            .tags(&["prices", "parts"])
                            .majority(&[(JUNHO, "Age matters more than the price when new.")], &[SAOIRSE]),
                    )
                    .then(claimed(RAVINDRA, 7, "Sticker with the rule for every drawer").done(9)),
            )
            .item(again(ROUND).said(TEODOR, "The vice on bench two is repaired: new jaws from the yard, thanks to Oskar."))
            .item(tell(MATEUS, 8, "Zofia would like to learn here").noted("Two years, three days a week. She repairs her neighbours' bicycles on the stairs. She comes for a week to look.").then(claimed(MATEUS, 5, "Tell Zofia which days and whom to ask for").done(1)))
            .saved(SAOIRSE, "Where the sewing machines go when the loft is rebuilt", Some(Settling::NextTime))
            .tip("The vote was quick. Ask the two who lost what they would watch for; they had good points."),
        meeting(WORKSHOP, 9, "make room for somebody new")
            .check_in(&[TEODOR])
            .item(
                again("Where the sewing machines go when the loft is rebuilt")
                    .said(SAOIRSE, "They cannot stand where metal is cut. The dust gets into everything that moves.")
                    .then(claimed(SAOIRSE, 13, "Draw the loft to scale, with the machines").done(12)),
            )
            .item(again(ROUND))
            .item(
                decide(MATEUS, 20, "How somebody learns here")
                    .outcome("Zofia knows on her first morning whom to ask")
                    .ready(4, 2, 0)
                    .proposes(
                        proposal("pairs", "Whoever learns here has one person for a month, then another. In the last hour of the week both write down one thing each that the other taught them.")
                            .why("Learning from everybody at once means being sent for coffee. Learning from one means learning their mistakes too.")
                            .review(12)
                            .tags(&["teaching"])
                            .consulted(&[TEODOR])
                            .objection(
                                RAVINDRA,
                                "In delivery weeks I have no time for anybody. She would stand about with me.",
                                Ends::Amended("Whoever learns here has one person for a month, then another; nobody takes somebody on in a month in which they are mostly out. In the last hour of the week both write down one thing each that the other taught them."),
                            ),
                    )
                    .then(asked(AMARA, 3, "First month with Zofia").agreed().done(30))
                    .then(asked(TEODOR, 31, "Second month with Zofia").accepted(1).done(58)),
            )
            .tip("Saoirse writes before she speaks when it is loud. Look for the paper."),
        meeting(WORKSHOP, 10, "begin Zofia's first day together")
            .check_in(&[])
            .item(again(ROUND).said(ZOFIA, "Where does this go? I asked eleven times, and got eleven friendly answers, and four places."))
            .item(think(TEODOR, 15, "Four places for one spanner").said(AMARA, "She is right. We know where things are, so nobody sees it.").then(claimed(ZOFIA, 14, "Photograph every wall, so that it can be put back").done(11)).then(claimed(TEODOR, 21, "Draw the outline of each tool on the board").done(24)))
            .item(tell(JUNHO, 5, "Eleven batteries in a cupboard").said(JUNHO, "Of electric bicycles. Some are swollen. In a wooden cupboard."))
            .item(think(RAVINDRA, 10, "A second trailer").waited().not_reached())
            .tip("Let whoever is newest speak first. We saw the room with her eyes."),
        meeting(WORKSHOP, 11, "get the batteries out of the house")
            .done_when("tonight nothing sleeps in the wooden cupboard")
            .item(again("A second trailer").said(RAVINDRA, "The allotments lend theirs on weekdays for two free repairs a month.").then(claimed(RAVINDRA, 10, "Write the trailer agreement with the allotments on one page").done(8)))
            .item(again(ROUND))
            .item(
                decide(JUNHO, 20, "Where batteries sleep")
                    .outcome("A place, a number, a rule for charging")
                    .borrows(5, "Tubes and cables: what is short")
                    .ready(5, 2, 1)
                    .proposes(
                        proposal("batteries", "Batteries of electric bicycles are kept in the steel cabinet in the yard, at most eight, and none is charged without somebody in the room.")
                            .why("Eleven lay in a wooden cupboard under the stairs, our only way out.")
                            .reversible(Reversible::WithEffort)
                            .review(13)
                            .tags(&["safety", "batteries"])
                            .consulted(&[AMARA])
                            .affected("The neighbours upstairs. Amara spoke with both families; they want to know whom to call at night.")
                            .objection(ZOFIA, "Steel in the sun gets hot. Nobody would notice in a closed cabinet.", Ends::Measured("Jun-ho reads a thermometer in the cabinet at noon for eight weeks; above 35 degrees it is emptied the same day.")),
                    )
                    .then(claimed(JUNHO, 1, "Empty the wooden cupboard and take the swollen ones to the depot").done(0))
                    .then(claimed(AMARA, 7, "Tell both families upstairs whom to call at night").done(6))
                    .then(asked(JUNHO, 28, "Price of a second steel cabinet").agreed().dropped(30, "Eight are enough: the cabinet was full once in a month."))
                    .then(claimed(JUNHO, 57, "Eight weeks of the thermometer: what did it show?").done(60)),
            )
            .item(tell(JUNHO, 8, "Tubes and cables: what is short").noted("20-inch tubes, all cables for drum brakes."))
            .closing(ZOFIA, "I objected in my second week, and somebody fetched a thermometer.")
            .tip("An objection from somebody new is easy to miss. I nearly went on."),
        meeting(WORKSHOP, 12, "decide about the sewing room, if we can")
            .away(&[JUNHO])
            .guest("Halvor Nygaard, architect")
            .item(again(ROUND))
            .item(
                decide(SAOIRSE, 25, "A room for textiles")
                    .outcome("Where the machines stand when the loft is rebuilt")
                    .link("The loft to scale", "https://millrace.example/plans/loft")
                    .said(SAOIRSE, "A wall and a door. Dust goes where it likes, except through a wall.")
                    .noted("Halvor: a wall can stand there; a door towards the stairs is the only one that is allowed.")
                    .ready(3, 2, 2)
                    .proposes(
                        proposal("sewing-wall", "We put a wall across the loft and give the half by the window to textiles.")
                            .why("Dust ruins the machines, and light is needed where stitches are counted.")
                            .tags(&["rooms", "textiles"])
                            .objection(TEODOR, "With the wall a frame of a tandem or a cargo bicycle cannot be turned any more. We would have to stop building them.", Ends::Stands),
                    )
                    .private("Saoirse was close to tears. Speak with her before the next meeting.")
                    .pause(7)
                    .brought_back(),
            )
            .item(tell(MATEUS, 5, "Helpers under sixteen").noted("The insurer says yes with a signature, and never with a machine that turns."))
            .tip("When it stood still I should have called the break ten minutes earlier."),
        meeting(WORKSHOP, 13, "find a room for textiles, at the second attempt")
            .done_when("Saoirse and Teodor can both build")
            .check_in(&[MATEUS])
            .item(
                again("A room for textiles")
                    .noted("Saoirse and Teodor measured together on Sunday: what has to turn needs the floor, not the height.")
                    .ready(7, 0, 0)
                    .proposes(
                        proposal("sewing", "The half of the loft by the window goes to textiles, behind a curtain of sailcloth on a rail. When a long frame has to be turned, the curtain is opened and the machines are covered.")
                            .by(TEODOR)
                            .why("A wall protects the machines and stops the long frames; a curtain does most of the one and none of the other.")
                            .options(&["A wall with a door", "A curtain of sailcloth", "The machines downstairs, beside the counter"])
                            .reversible(Reversible::WithEffort)
                            .review(12)
                            .tags(&["rooms", "textiles"])
                            .concern(SAOIRSE, "Sailcloth holds sawdust, not grinding dust. I will open a machine each month and look."),
                    )
                    .then(claimed(SAOIRSE, 20, "Sew the curtain: eleven metres").later(17, 7).done(26))
                    .then(claimed(TEODOR, 13, "Rail under the second beam").done(12)),
            )
            .item(again(ROUND))
            .item(tell(AMARA, 5, "First aid boxes").noted("Refilled. Somebody took the tweezers; there are three now.").then(offered(28, "First aid course for five of us").claimed_by(5, MATEUS).done(36)))
            .closing(SAOIRSE, "We found it on the floor with chalk, not at the table.")
            .closing(TEODOR, "Try: measure before we argue.")
            .tip("Ask whoever objected to bring the next proposal. It was better than ours."),
    ]
}
