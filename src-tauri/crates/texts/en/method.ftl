# Ways of deciding: their names, what the room sees before it starts, the answers, and the result in one sentence.
method-consent = Consent
method-consent-about = No reasoned objection remains. Good enough for now, safe enough to try.
method-consent-rule = Everybody present answers; silence is not consent. Adopted when no objection remains. Concerns go ahead and are kept with something to watch.
method-majority = Majority of votes cast
method-majority-about = More yes than no. Quick, and some are outvoted.
method-majority-rule = Adopted when more say yes than no. Abstaining and not answering have no effect; a tie is lost.
method-role-decides = The role decides
method-role-decides-about = Whoever holds the role decides alone, within its domain. For what cannot wait; it comes back for review.
method-role-decides-rule = The role { $role } decides this alone, within its domain. The record names the role and the person.
method-integrative = Integrative decision
method-integrative-about = Objections are tested by reasons, then met together. For roles that depend on each other.
method-integrative-rule = Everybody present is asked for objections. One counts if reasons are given for harm now, from this proposal, to a role of one’s own, or for a broken rule. Adopted when none that counts remains.
method-consensus = Consensus
method-consensus-about = Everybody can go along. Somebody may stand aside; a block stops it.
method-consensus-rule = { $blocks ->
    [one] Everybody present answers. One block stops it, and fewer than { $part } in { $of } may stand aside. Whoever stands aside is not bound to carry it out.
   *[other] Everybody present answers. { $blocks } blocks stop it, and fewer than { $part } in { $of } may stand aside. Whoever stands aside is not bound to carry it out.
  }
method-advice = Advice, then one decides
method-advice-about = One person decides, after asking everybody who will feel it and everybody who knows about it.
method-advice-rule = { $person } decides freely, after everybody listed was asked. Answers until { $by }; advice is kept, and so is how it was used.
method-fist-to-five = Fist to five
method-fist-to-five-about = All show fingers at once, from none to five. Quick to see how far people go along.
method-fist-to-five-rule = All show at once. Adopted when nobody shows fewer than { $least }. Whoever shows fewer explains; hands are shown at most { $times } times.
method-fist-to-five-rule-heard = All show at once. Adopted when nobody shows fewer than { $least }; a fist is heard and recorded, and does not stop it. Hands are shown at most { $times } times.
method-gradients = Gradients of agreement
method-gradients-about = A poll in eight levels: where are we? It shows; it does not decide by itself.
method-gradients-rule-decider = Everybody shows a level from 1 to 8. Then { $person } decides, having seen it.
method-gradients-rule-bar = Everybody shows a level from 1 to 8. Adopted if there is { $bar }, and somebody supports it.
method-gradients-limit = { $most ->
    [0] no { $level }
    [1] at most one { $level }
   *[other] at most { $most } at { $level }
  }
method-vote = Vote with a stated bar
method-vote-about = Yes, no or no side, held to two thirds, all present or the whole membership.
method-vote-rule = { $bar ->
    [half-cast] Adopted when more say yes than no. Abstaining and not answering have no effect; a tie is lost.
    [half-present] Adopted when more than half of those present say yes. Abstaining counts as a no.
    [half-members] Adopted when more than half of all members say yes. Abstaining and being away count as a no.
    [thirds-cast] Adopted when at least twice as many say yes as say no. Abstaining has no effect.
    [thirds-present] Adopted when at least two thirds of those present say yes. Abstaining counts as a no.
    [thirds-members] Adopted when at least two thirds of all members say yes. Abstaining and being away count as a no.
   *[unanimous] Adopted when nobody says no and at least one says yes. Abstaining has no effect.
  }
method-lazy = Silence agrees
method-lazy-about = Published with a date; adopted if nobody objects in time. For small things that need no meeting.
method-lazy-rule = Adopted if nobody objects until { $until }. Silence counts here, and the record says so. Anyone can turn it into a meeting item.
method-election = Choosing for a role
method-election-about = Nominations with reasons, then consent to one person, who accepts.
method-election-rule = Everybody nominates for { $role } and says why; one person is proposed on the strength of the reasons. Adopted when no objection remains and the person accepts.
method-election-rule-count = Everybody nominates for { $role }; whoever has the most nominations is proposed. Among equals: the only one who nominated themselves, then who holds the role, then the lot. Adopted when no objection remains and the person accepts.
method-delegation = Delegation poker
method-delegation-about = All show at once how far a role decides alone, from 1 to 7.
method-delegation-rule = All show a level from 1 to 7 for { $role } at once. It holds when everybody shows the same; else the lowest and the highest explain, and all show again.
method-plurality = One choice
method-plurality-about = Everybody names one option; the most names win. Clear with two options; with more, it can split.
method-plurality-rule = Everybody names one of { $options } options. The one named most is chosen; a tie chooses nothing. Abstaining and blank ballots have no effect.
method-approval = Approval
method-approval-about = Everybody names all they can live with. Quick, and close options do not hurt each other.
method-approval-rule = Everybody names every option they can live with. The one named on most ballots is chosen; a tie chooses nothing. Abstaining has no effect.
method-score = Points
method-score-about = Points for each option; the highest mean wins. For how much, not only which.
method-score-rule = Everybody gives points from 0 to { $highest }. The highest mean is chosen, among options that at least half of the ballots gave points. A blank is no opinion.
method-star = Points, then a final
method-star-about = Points from 0 to 5; the two highest meet in a final that counts who more people prefer.
method-star-rule = Everybody gives 0 to 5 points, a blank is 0. The two highest sums go to the final; whichever more people gave more points is chosen. Ties: the sum, then more fives, then the lot drawn now.
method-dots = Dots
method-dots-about = Everybody spreads dots. It makes a shortlist, not a decision.
method-dots-rule = { $cap ->
    [0] Everybody has { $dots } dots and puts them where they like. This makes a shortlist, not a decision.
   *[other] Everybody has { $dots } dots, at most { $cap } on one option. This makes a shortlist, not a decision.
  }
method-runoff = Ranking with runoff
method-runoff-about = Everybody ranks; the last is dropped until one has more than half. For one choice among several.
method-runoff-rule = Everybody ranks as many options as they like. Whatever has more than half of the ballots that still count is chosen; else the last is dropped and its ballots go on to their next choice. Ties: earlier rounds, then the lot drawn now. Abstaining has no effect.
method-schulze = Ranking, every two compared
method-schulze-about = Everybody ranks; whatever beats every other, or has the stronger chain, is chosen.
method-schulze-margins = Ranking, every two compared (by margins)
method-schulze-rule = { $lot ->
    [yes] Everybody ranks; several may share a rank, and unlisted options come last. Every two options are compared; what none beats is chosen. A tie goes to the lot drawn now.
   *[no] Everybody ranks; several may share a rank, and unlisted options come last. Every two options are compared; what none beats is chosen. A tie stays a tie.
  }
method-stv = Several seats by ranking
method-stv-about = Everybody ranks; several are elected, so that every large enough group has its share.
method-stv-rule = { $seats ->
    [one] Everybody ranks. One of { $options } options is elected, by reaching the quota. What is beyond it passes on; the last is dropped. Ties: earlier stages, then the lot drawn now.
   *[other] Everybody ranks. { $seats } of { $options } options are elected, by reaching the quota. What is beyond it passes on; the last is dropped. Ties: earlier stages, then the lot drawn now.
  }

# Answers and what each means
method-answer-consent = Consent
method-answer-consent-means = good enough for now, safe enough to try
method-answer-concern = Concern
method-answer-concern-means = go ahead, and watch this
method-answer-objection = Objection
method-answer-objection-means = I see something it would put at risk
method-answer-yes = Yes
method-answer-yes-means = I am for it
method-answer-no = No
method-answer-no-means = I am against it
method-answer-abstain = Abstain
method-answer-abstain-means = I take no side
method-answer-decide = Decided
method-answer-decide-means = this is how we do it
method-answer-agree = Agree
method-answer-agree-means = I am for it
method-answer-reservations = Reservations
method-answer-reservations-means = I go along; note my concern
method-answer-stand-aside = Stand aside
method-answer-stand-aside-means = I do not stop it, and I do not carry it out
method-answer-block = Block
method-answer-block-means = it goes against what we are here for
method-answer-fist-0 = Fist
method-answer-fist-0-means = I block it
method-answer-fist-1 = One
method-answer-fist-1-means = I see serious trouble; let us talk
method-answer-fist-2 = Two
method-answer-fist-2-means = I need small things changed first
method-answer-fist-3 = Three
method-answer-fist-3-means = I can live with it
method-answer-fist-4 = Four
method-answer-fist-4-means = a good idea; I will work for it
method-answer-fist-5 = Five
method-answer-fist-5-means = a great idea; I will help to lead it
method-answer-gradient-1 = 1 Whole-hearted
method-answer-gradient-1-means = I endorse it with all my heart
method-answer-gradient-2 = 2 Agree, a small point
method-answer-gradient-2-means = I agree, with a minor point
method-answer-gradient-3 = 3 With reservations
method-answer-gradient-3-means = I support it, with reservations
method-answer-gradient-4 = 4 Abstain
method-answer-gradient-4-means = I take no side
method-answer-gradient-5 = 5 More talk
method-answer-gradient-5-means = we need to discuss it more
method-answer-gradient-6 = 6 Don’t like it, will support
method-answer-gradient-6-means = I do not like it, but I will support it
method-answer-gradient-7 = 7 Serious disagreement
method-answer-gradient-7-means = I seriously disagree
method-answer-gradient-8 = 8 Veto
method-answer-gradient-8-means = I cannot let this happen
method-answer-advised = Advice
method-answer-advised-means = this is my advice
method-answer-declined = Declines
method-answer-declined-means = I have no advice to give
method-answer-level-1 = 1 Tell
method-answer-level-1-means = we decide and tell the role
method-answer-level-2 = 2 Sell
method-answer-level-2-means = we decide and win the role over
method-answer-level-3 = 3 Consult
method-answer-level-3-means = we ask the role, then decide
method-answer-level-4 = 4 Agree
method-answer-level-4-means = we decide together
method-answer-level-5 = 5 Advise
method-answer-level-5-means = the role decides after our advice
method-answer-level-6 = 6 Inquire
method-answer-level-6-means = the role decides; we ask afterwards
method-answer-level-7 = 7 Delegate
method-answer-level-7-means = the role decides alone
method-answer-marked = Ballot
method-answer-marked-means = this is what I choose
method-answer-blank = Blank
method-answer-blank-means = I hand in a ballot and name nothing
method-liking-0 = not at all
method-liking-1 = I have serious reservations
method-liking-2 = I have some reservations
method-liking-3 = I can support it
method-liking-4 = sounds good
method-liking-5 = I love it
method-own-words = { $words }
method-own-level = { $level } { $words }
method-own-person = { $person }

# What became of an objection
method-objection-amended = met by an amendment
method-objection-measured = became a concern with something to watch: { $measure }
method-objection-withdrawn = withdrawn, with thanks
method-objection-stands = stands

# How a round ended
method-verdict-adopted = Adopted
method-verdict-adopted-with-concerns = Adopted with concerns
method-verdict-not-adopted = Not adopted
method-verdict-waiting = Not everybody has answered
method-verdict-nobody-may-decide = Nobody may decide
method-verdict-no-quorum = No quorum
method-verdict-shown = Shown, not decided
method-verdict-referred = Referred

# Results that can be checked
method-consent-adopted = { $consent } of { $answered } consented and no objection remains; adopted.
method-consent-adopted-with-concerns = { $concerns ->
    [one] { $answered } answered and no objection remains; one concern is kept and watched; adopted.
   *[other] { $answered } answered and no objection remains; { $concerns } concerns are kept and watched; adopted.
  }
method-consent-objections-stand = { $standing ->
    [one] One of { $answered } answers is an objection that remains; not adopted as it stands.
   *[other] { $standing } of { $answered } answers are objections that remain; not adopted as it stands.
  }
method-waiting = { $waiting ->
    [one] { $answered } answered, one answer is awaited; silence is not consent.
   *[other] { $answered } answered, { $waiting } answers are awaited; silence is not consent.
  }
method-answers-hidden = { $answered } have answered, { $waiting } are awaited; answers stay hidden until the close.
method-majority-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $silent } gave no answer; more yes than no; adopted.
method-majority-not-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $silent } gave no answer; adopting needs more yes than no; not adopted.
method-role-decides-decided = { $person } decided, holding the role { $role }; adopted.
method-role-decides-waiting = Whoever holds the role { $role } has not decided yet.
method-nobody = Nobody was left who may decide this; nothing is adopted.
method-no-quorum = { $here ->
    [one] One person was here at the close and { $quorum } are needed; no quorum, nothing is decided.
   *[other] { $here } persons were here at the close and { $quorum } are needed; no quorum, nothing is decided.
  }
method-quorum-met = Quorum: { $here } here, { $quorum } needed.
method-recused = { $recused ->
    [one] One person declared a conflict and is in no base.
   *[other] { $recused } persons declared a conflict and are in no base.
  }
method-secret-tells = So few answered, or all alike, that the result itself tells what single people answered.
method-integrative-adopted = { $answered } were asked; no objection that counts remains ({ $objections } raised); adopted.
method-integrative-objections-stand = { $standing ->
    [one] One objection that counts remains among { $answered } answers; not adopted as it stands.
   *[other] { $standing } objections that count remain among { $answered } answers; not adopted as it stands.
  }
method-consensus-adopted = { $answered } answered: { $agree } agree, { $reservations } with reservations, { $aside } aside, { $blocks } block; adopted.
method-consensus-blocked = { $blocks ->
    [one] One of { $answered } blocks it; not adopted.
   *[other] { $blocks } of { $answered } block it; not adopted.
  }
method-consensus-many-aside = { $aside } of { $answered } stand aside; it must be fewer than { $part } in { $of }; not adopted.
method-fist-to-five-adopted = { $answered } showed; nobody who counts shows fewer than { $least } ({ $fives } fives, { $fists } fists); adopted.
method-fist-to-five-not-adopted = { $below } of { $answered } show fewer than { $least }; not adopted as it stands.
method-gradients-shown = { $answered } showed: { $support } support it (1 to 3), { $between } are in between (4 to 6), { $against } are against it (7 and 8). It shows; it decides nothing.
method-gradients-adopted = { $answered } showed: { $support } at 1 to 3, { $between } at 4 to 6, { $against } at 7 and 8; within the stated bar; adopted.
method-gradients-not-adopted = { $answered } showed: { $support } at 1 to 3, { $between } at 4 to 6, { $against } at 7 and 8; not within the stated bar; not adopted.
method-gradients-decided = { $person } saw { $support } at 1 to 3, { $between } at 4 to 6, { $against } at 7 and 8, and decided for it; adopted.
method-gradients-decided-against = { $person } saw { $support } at 1 to 3, { $between } at 4 to 6, { $against } at 7 and 8, and decided against it; not adopted.
method-advice-waiting = { $person } decides after hearing { $listed }: { $advised } gave advice, { $declined } declined, { $silent } have not answered.
method-advice-decided = { $person } asked { $listed }: { $advised } gave advice, { $declined } declined, { $silent } gave no answer in time; decided for it; adopted.
method-advice-decided-against = { $person } asked { $listed }: { $advised } gave advice, { $declined } declined, { $silent } gave no answer in time; decided against it; not adopted.
method-vote-result = { $yes } yes, { $no } no, { $abstained } abstained, { $silent } gave no answer; { $bar ->
    [half-cast] a majority of votes cast needs more yes than no
    [half-present] a majority of { $base } present needs { $needed } yes
    [half-members] a majority of { $base } members needs { $needed } yes
    [thirds-cast] two thirds of votes cast need { $needed } yes
    [thirds-present] two thirds of { $base } present need { $needed } yes
    [thirds-members] two thirds of { $base } members need { $needed } yes
   *[unanimous] it needs a yes and nobody against
  }; { $adopted ->
    [yes] adopted.
   *[no] not adopted.
  }
method-vote-weighed = Votes are counted by weight; those of everybody asked weigh { $sum } together.
method-vote-proxy = { $from } was away; { $to } said the vote for them.
method-vote-hands = Hands were counted; nobody’s name stands beside them.
method-lazy-waiting = Open until { $until }; nobody has objected so far.
method-lazy-adopted = Nobody objected until { $until }: { $consent } agreed and { $silent } were silent, which counts here; adopted.
method-lazy-objection = { $standing ->
    [one] Somebody objected in time; not adopted. It can become a meeting item.
   *[other] { $standing } objected in time; not adopted. It can become a meeting item.
  }
method-election-nominating = { $nominated } of { $base } have nominated or passed for { $role }; nobody is proposed yet.
method-election-accepting = No objection to { $person } for { $role } remains; { $person } has not accepted yet.
method-election-elected = { $answered } answered and no objection to { $person } remains; { $person } has accepted { $role }.
method-election-objections-stand = { $standing ->
    [one] One objection to { $person } for { $role } remains; not adopted.
   *[other] { $standing } objections to { $person } for { $role } remain; not adopted.
  }
method-delegation-agreed = All { $answered } show { $highest } for { $role }; it holds.
method-delegation-apart = { $answered } show from { $lowest } to { $highest } for { $role }; talk, and show again.
method-instead-deadline = This way was taken because the time agreed for the one before was over.
method-instead-not-adopted = This way was taken because the one before did not adopt the proposal, as agreed beforehand.
method-instead-no-quorum = This way was taken because the round before had no quorum, as agreed beforehand.
method-instead-nobody = This way was taken because nobody was left who may decide by the one before.
method-instead-above-limit = This way was taken because it lies above what the role may decide alone.
method-referred-group = Not decided here: a small group works on it ({ $people }). { $owner } brings it back.
method-referred-team = Not decided here: it goes to the team { $team }. { $owner } brings it there.
method-referred-meeting = Not decided this way: somebody wants to talk about it. { $owner } brings it to a meeting.
method-before = Before Baton
method-before-rule = This was decided before Baton, and brought in as it was written down.
method-before-decided = Decided before Baton; it stands in { $file }, line { $line }.
method-before-against = Decided against, before Baton; it stands in { $file }, line { $line }.
method-before-how = There it says: { $how }
