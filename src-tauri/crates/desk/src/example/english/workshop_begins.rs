//! The workshop's first seven meetings: one list instead of five, and whose hands do the repairing.

use baton_meeting::note::Settling;

use super::super::story::{Ends, Meeting, again, asked, claimed, decide, meeting, offered, proposal, tell, think};
use super::WORKSHOP;
use super::people::{AMARA, JUNHO, MATEUS, OSKAR, RAVINDRA, SAOIRSE, TEODOR};
use super::teams::TOOLS;

/// What comes back in every meeting.
pub const ROUND: &str = "Round of the benches";

pub fn meetings() -> Vec<Meeting> {
    vec![
        meeting(WORKSHOP, 0, "begin again with one list instead of five")
            .done_when("whatever hangs on the wall can be spoken for")
            .check_in(&[JUNHO])
            .item(tell(TEODOR, 5, ROUND).outcome("What broke, what is blunt, what is missing").every_time().said(TEODOR, "The vice on bench two slips. It holds wood, not steel."))
            .item(
                tell(AMARA, 8, "What is hanging on the wall")
                    .noted("Sixty-one bicycles. For nineteen of them nobody knows what was promised, or to whom."),
            )
            .item(
                decide(AMARA, 20, "A tag on everything that hangs")
                    .outcome("We know for each thing whose it is and what we said")
                    .said(JUNHO, "A radio has nowhere to hang a tag, and the screws get lost with it.")
                    .said(OSKAR, "I would rather write on the thing itself, in chalk.")
                    .ready(5, 2, 0)
                    .proposes(
                        proposal("tags", "Whatever is left with us gets a tag before it goes on a hook: whose it is, what is wrong in one sentence, the day we promised, and who promised it.")
                            .why("Nineteen bicycles hang here that nobody can speak for. People telephone, and we guess.")
                            .options(&["Tags", "Chalk on the frame", "A list on the computer only"])
                            .review(8)
                            .tags(&["process", "customers"])
                            .affected("Everybody who brings something. Leilani asked at the counter: they would like to see the day in writing.")
                            .concern(JUNHO, "Small things lose their tag. I will use boxes with a lid and see."),
                    )
                    .then(claimed(TEODOR, 6, "Cut two hundred tags from the card left over from the calendars").done(4))
                    .then(claimed(OSKAR, 9, "Find the people of the nineteen bicycles").done(9)),
            )
            .closing(AMARA, "Looking at the wall together helped more than the figures.")
            .closing(SAOIRSE, "Try: textiles first for once, we are always last.")
            .tip("Stand up for the first item. It goes quicker in front of the wall."),
        meeting(WORKSHOP, 1, "agree on what we hear all day")
            .item(again(ROUND).said(OSKAR, "Chisels are sharp again. Please use the rack."))
            .item(
                decide(SAOIRSE, 12, "The radio")
                    .prepared("There are three of them. All are on.")
                    .said(TEODOR, "I do not hear it any more.")
                    .said(JUNHO, "I hear nothing else. With the noise on one side I cannot follow who is speaking.")
                    .proposes(
                        proposal("radio", "One radio. It is off before ten, and whoever is soldering chooses the station.")
                            .why("Three radios at once tire everybody, and some of us cannot follow a conversation through them.")
                            .tags(&["rooms"])
                            .majority(&[(TEODOR, "A workshop without music is a hospital.")], &[OSKAR]),
                    ),
            )
            .item(
                think(MATEUS, 15, "Who repairs on Saturdays: we, or they?")
                    .said(MATEUS, "Last Saturday eleven people came. Nine of them watched me work.")
                    .said(AMARA, "It is quicker when I do it. But then they come back with the same thing.")
                    .then(claimed(MATEUS, 6, "Write down how the repair table at the library does it").done(5)),
            )
            .saved(RAVINDRA, "A second trailer", Some(Settling::Shelved))
            .tip("Jun-ho sits at the end, on the right. Ask one person at a time and it works."),
        meeting(WORKSHOP, 2, "decide whose hands hold the tool on Saturdays")
            .done_when("Mateus can write the poster")
            .item(again(ROUND))
            .item(
                decide(MATEUS, 25, "Saturday repair table")
                    .outcome("A rule that fits on a poster")
                    .prepared("At the library people repair and helpers sit beside them. A third come back as helpers.")
                    .link("Notes from the library", "https://millrace.example/notes/library")
                    .said(SAOIRSE, "With textiles it has always been so. Nobody learns to sew by watching.")
                    .ready(6, 1, 0)
                    .proposes(
                        proposal("own-hands", "On Saturdays people hold the tool themselves. We sit beside them and keep our hands on the table.")
                            .why("People who did it themselves come back with something else, not with the same thing. And we would like some of them to stay.")
                            .options(&["They repair, we sit beside", "We repair, they watch", "By appointment only"])
                            .review(10)
                            .tags(&["saturdays", "teaching"])
                            .consulted(&[AMARA])
                            .objection(
                                JUNHO,
                                "A set that was plugged in this morning can still kill in the evening. I will not sit beside somebody who opens one.",
                                Ends::Amended("On Saturdays people hold the tool themselves. We sit beside them and keep our hands on the table. Nothing that plugs into the wall is opened by a guest: there we open, and they do the rest."),
                            ),
                    )
                    .then(claimed(MATEUS, 9, "Poster for the door and the library").done(8))
                    .then(offered(20, "A shelf for what came back to life").dropped(21, "Nobody took it up, and nobody missed it."))
                    .then(asked(AMARA, 16, "Six stools of the same height").agreed().done(14)),
            )
            .item(tell(RAVINDRA, 5, "Deliveries this week").noted("The bridge is closed until further notice; the trailer goes round by the lock."))
            .closing(JUNHO, "That I was asked what would make it safe, and not whether I was sure.")
            .tip("Have a blank sheet ready for the amendment. Reading two versions side by side settled it."),
        meeting(WORKSHOP, 3, "clear the small things")
            .away(&[SAOIRSE])
            .remote(&[RAVINDRA])
            .item(again(ROUND).said(AMARA, "The truing stand is finished. Wheels leave here with a wobble."))
            .item(
                decide(TEODOR, 6, "A new truing stand")
                    .lost(RAVINDRA)
                    .proposes(
                        proposal("truing", "We buy the used truing stand from the school workshop for 240.")
                            .why("Ours has play in both arms. Amara has been truing by eye.")
                            .review(26)
                            .tags(&["tools"])
                            .role(TOOLS, TEODOR),
                    )
                    .then(claimed(TEODOR, 5, "Fetch the truing stand with the trailer").done(5)),
            )
            .item(
                think(OSKAR, 15, "What happens to wood")
                    .said(OSKAR, "I came for furniture. In a year we have had four chairs.")
                    .private("Oskar may be about to leave. Ask him quietly, not in the round."),
            )
            .item(tell(MATEUS, 5, "First Saturday by the new rule").noted("Fourteen people, one cut thumb, nobody waited longer than ten minutes. Two asked when they can help."))
            .tip("Ravindra's line drops near the lock. Wait for him before a round."),
        meeting(WORKSHOP, 4, "say goodbye to Oskar, and share out what he carried")
            .check_in(&[])
            .item(again(ROUND))
            .item(
                tell(OSKAR, 10, "I am going")
                    .said(OSKAR, "I will build boats, down at the yard. I am not angry with anybody. Keep the chisels sharp.")
                    .then(offered(14, "Take over the sharpening day from Oskar").claimed_by(1, RAVINDRA).done(13))
                    .then(asked(SAOIRSE, 14, "Take over the four chairs in the loft").declined(1).claimed_by(3, TEODOR).done(16)),
            )
            .item(
                decide(AMARA, 15, "Who closes")
                    .outcome("One list at the door")
                    .said(AMARA, "Twice the compressor ran all night. I lay awake, not the compressor.")
                    .proposes(
                        proposal("closing", "Whoever leaves last walks the five points at the door and signs: compressor, soldering irons, stove, water, windows.")
                            .why("Twice in a month the compressor ran all night. Everybody thought that somebody else had looked.")
                            .review(15)
                            .tags(&["safety", "rooms"])
                            .concern(TEODOR, "A signature becomes a habit. Let us look at whether the list or the hand is what helps."),
                    )
                    .then(claimed(AMARA, 4, "Paint the five points beside the door").done(3)),
            )
            .closing(OSKAR, "Thank you for asking why, and not only when.")
            .tip("It took five minutes longer than planned, and that was right."),
        meeting(WORKSHOP, 5, "understand the noise before we rule on it")
            .away(&[TEODOR])
            .leader_ill()
            .item(again(ROUND))
            .item(
                think(JUNHO, 20, "Noise in the afternoon")
                    .outcome("What exactly is too loud, when, for whom")
                    .noted("Measured for a week: grinder 96, compressor 88, six people talking 74.")
                    .said(SAOIRSE, "Between two and three I unpick. It needs quiet more than strength.")
                    .then(claimed(JUNHO, 6, "Ask the neighbours upstairs when they hear us").done(5))
                    .brought_back(),
            )
            .item(tell(RAVINDRA, 5, "Oskar's bench").noted("Stays free until somebody new is here. No parking."))
            .saved(MATEUS, "Young people who want to help but are under sixteen", Some(Settling::NextTime))
            .tip("Two wanted to decide at once. Asking 'too loud for whom?' slowed us down well."),
        meeting(WORKSHOP, 6, "find an hour in which everybody can hear")
            .item(
                again("Noise in the afternoon")
                    .noted("Upstairs they hear the grinder, and only the grinder. They are out until four.")
                    .ready(6, 0, 0)
                    .proposes(
                        proposal("quiet", "Between two and three nothing louder than a sewing machine runs. The grinder runs before noon.")
                            .why("Work that needs ears or patience has no place in the day at present. An hour is enough for it.")
                            .review(18)
                            .tags(&["rooms", "safety"])
                            .objection(TEODOR, "A frame that is being welded cannot wait for an hour.", Ends::Withdrawn),
                    )
                    .then(claimed(SAOIRSE, 3, "Hang the old school bell for two and three o'clock").done(2)),
            )
            .item(again(ROUND))
            .item(
                again("Young people who want to help but are under sixteen")
                    .said(MATEUS, "Three of them stand at the window every Saturday.")
                    .said(AMARA, "With a parent's signature and without the grinder, I see no harm.")
                    .then(claimed(MATEUS, 20, "Ask the insurer about helpers under sixteen").later(18, 14).done(30)),
            )
            .item(
                think(RAVINDRA, 10, "What we charge for second-hand parts")
                    .prepared("I have seen the same saddle go for 4 and for 15 on one morning.")
                    .not_reached(),
            )
            .closing(TEODOR, "I was heard, and then I did not need it any more.")
            .tip("Keep the last ten minutes for promises. We were rushed."),
    ]
}
