# Counting ballots: the result in one sentence that anybody can check.
count-vote-majority-cast-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $blank } blank; a majority of votes cast needs more yes than no; adopted.
count-vote-majority-cast-not-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $blank } blank; a majority of votes cast needs more yes than no; not adopted.
count-vote-two-thirds-cast-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $blank } blank; two thirds of votes cast need at least twice as many yes as no; adopted.
count-vote-two-thirds-cast-not-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $blank } blank; two thirds of votes cast need at least twice as many yes as no; not adopted.
count-vote-majority-present-adopted = { $yes } yes of { $present } present ({ $no } no, { $abstained } abstained, { $blank } blank); a majority of those present needs more than half of them; adopted.
count-vote-majority-present-not-adopted = { $yes } yes of { $present } present ({ $no } no, { $abstained } abstained, { $blank } blank); a majority of those present needs more than half of them; not adopted.
count-vote-two-thirds-present-adopted = { $yes } yes of { $present } present ({ $no } no, { $abstained } abstained, { $blank } blank); two thirds of those present are enough; adopted.
count-vote-two-thirds-present-not-adopted = { $yes } yes of { $present } present ({ $no } no, { $abstained } abstained, { $blank } blank); it takes two thirds of those present; not adopted.
count-vote-majority-members-adopted = { $yes } yes of { $members } members ({ $no } no, { $abstained } abstained, { $blank } blank); a majority of the whole membership needs more than half of it; adopted.
count-vote-majority-members-not-adopted = { $yes } yes of { $members } members ({ $no } no, { $abstained } abstained, { $blank } blank); a majority of the whole membership needs more than half of it; not adopted.
count-vote-two-thirds-members-adopted = { $yes } yes of { $members } members ({ $no } no, { $abstained } abstained, { $blank } blank); two thirds of the whole membership are enough; adopted.
count-vote-two-thirds-members-not-adopted = { $yes } yes of { $members } members ({ $no } no, { $abstained } abstained, { $blank } blank); it takes two thirds of the whole membership; not adopted.
count-vote-unanimous-adopted = { $yes } yes and nobody against, { $abstained } abstained, { $blank } blank; unanimous; adopted.
count-vote-unanimous-not-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $blank } blank; unanimity needs somebody for it and nobody against; not adopted.
count-vote-no-quorum = { $persons ->
    [one] One person is here and it takes { $quorum }; nothing is decided.
   *[other] { $persons } people are here and it takes { $quorum }; nothing is decided.
  }
count-vote-nobody = Nobody is left who may decide this; nothing is decided.

count-plurality-most = { $leading } has { $votes } of { $cast } votes, more than any other; chosen.
count-plurality-tie = { $leading } are equal with { $votes } of { $cast } votes each; a tie has no winner.
count-plurality-nobody = No ballot names an option; nothing is chosen.

count-approval-most = { $leading } is approved on { $votes } of { $ballots } ballots, more than any other; chosen.
count-approval-tie = { $leading } are approved on { $votes } of { $ballots } ballots each; they are equal.
count-approval-nobody = No ballot approves an option; nothing is chosen.

count-score-highest = { $winners } has the highest mean: { $points } points from { $raters } of { $ballots } ballots; chosen.
count-score-tie = { $winners } are equal with the highest mean; nothing decides between them.
count-score-nobody = On no option have enough people given points; nothing is chosen.

count-star-final = { $winner } and { $second } have the highest sums; { $above } gave { $winner } more points, { $below } gave { $second } more, { $equal } the same; { $winner } is chosen.
count-star-final-tied = { $winner } and { $second } have the highest sums, and { $above } put each above the other; the higher sum, then more fives, then the lot decides: { $winner } is chosen.
count-star-alone = { $winner } is the only option; chosen.
count-star-nobody = There are no ballots; nothing is chosen.

count-dots-shortlist = { $leading }: { $dots } of { $of } dots, the most. This makes a shortlist, not a decision.
count-dots-none = No dot was given. This makes a shortlist, not a decision.

count-runoff-elected = In round { $round } { $winner } has { $votes } of the { $continuing } ballots that still count, more than half; elected.
count-runoff-elected-lot = In round { $round } { $winner } has { $votes } of the { $continuing } ballots that still count, more than half; elected. On the way, the lot decided who was dropped.
count-runoff-tied = The last two were equal, which is not a majority; earlier rounds and then the lot decide: { $winner } is elected.
count-runoff-nobody = { $ballots ->
    [0] There are no ballots; nobody is elected.
   *[other] None of the { $ballots } ballots counts for an option; nobody is elected.
  }

count-schulze-all = { $winners } is put above every other option by more ballots than the other way round; elected.
count-schulze-paths = No other option has a stronger chain of majorities over { $winners } than { $winners } has back; elected.
count-schulze-tie = { $winners } are equal: none is beaten by another; all are reported.
count-schulze-lot = { $tied } are equal: none is beaten by another. The lot chose { $winners }.

count-stv-elected = { $winners }: elected to { $seats ->
    [one] the one seat
   *[other] { $seats } seats
  } in { $stages ->
    [one] one stage
   *[other] { $stages } stages
  }; the quota is { $quota } of { $valid } valid ballots.
count-stv-elected-lot = { $winners }: elected to { $seats ->
    [one] the one seat
   *[other] { $seats } seats
  } in { $stages ->
    [one] one stage
   *[other] { $stages } stages
  }; the quota is { $quota } of { $valid } valid ballots. On the way, the lot decided a tie.
count-stv-seats-left = { $winners }: elected. There are { $seats } seats and fewer options, so { $elected } are filled; the quota is { $quota } of { $valid } valid ballots.
count-stv-nobody = No ballot names an option; nobody is elected.

count-tie-lot = Tie in round { $round }: { $between }; decided by the lot: { $fell }
count-tie-earlier-round = Tie in round { $round }: { $between }; decided by an earlier round: { $fell }
count-tie-head-to-head = Tie in round { $round }: { $between }; decided by who is put above the other more often: { $fell }
count-tie-sum = Tie in round { $round }: { $between }; decided by the higher sum: { $fell }
count-tie-highest-points = Tie in round { $round }: { $between }; decided by who has most of the highest points: { $fell }
count-tie-nothing = Tie in round { $round }: { $between }; nothing decides it
