# Options of a proposal: offering them, marking a ballot, and what came out of counting.
option-options = Options
option-offer-some = Offer options
option-offer-some-hint = When there are several good answers: people choose among them
option-new = Another option
option-new-example = What else could we do?
option-offer = Offer
option-name = What it is called
option-reasons = Reasons
option-reasons-of = Reasons for and against { $name }
option-drop = Drop
option-drop-of = Drop { $name }
option-pros = For it, a line each
option-cons = Against it, a line each
option-links = Links, one a line
option-keep = Keep these words
option-for = For
option-against = Against
option-few = One more option, and there is something to choose.
option-say-method = There are several options. How do we choose?
option-verdict-chosen = Chosen
option-verdict-not-chosen = Not chosen

# A ballot
option-ballot = Ballot
option-rank = { $rank }.
option-how-one = Say a number.
option-how-order = Numbers in order of preference. A number again takes it out; Backspace takes back the last.
option-how-order-equal = Numbers in order of preference; = before a number puts it beside the last. Backspace takes back.
option-how-approved = Numbers for all you can live with; a number again takes it out.
option-how-points = A number for each, from the top; arrows move, Backspace takes back.
option-dots-left = { $count ->
    [0] All dots are given. Backspace takes one back.
    [one] One dot left. Backspace takes one back.
   *[other] { $count } dots left. Backspace takes one back.
  }
option-clear = Start over
option-hand-in = Hand in, next
option-hand-in-blank = Hand in blank
option-close-silent = { $count ->
    [one] Close; one has not handed in
   *[other] Close; { $count } have not handed in
  }

# What came out
option-count = What each option had
option-round = Round { $round }
option-chosen = chosen
option-out = out
option-too-few = too few gave points
option-raters = of { $raters }
option-exhausted = On no option that is left
option-quota = Needed to be elected: { $quota }
option-pairs = How many put the row above the column. Bold: the row beats the column.
option-others = The same ballots, counted otherwise (not binding)
option-others-same = the same
option-others-differs = another
option-lot-sealed = The lot is drawn and sealed: { $seal }
option-lot-open = The lot was drawn from { $seed }, in this order: { $order }

# Ways of counting
option-seats = Seats to fill
option-highest = Highest points
option-dots = Dots each
option-cap = At most on one option
option-lot = The lot decides a tie
option-one = Option: { $name }
option-no-reasons = no reasons written down
option-reason = { $side }: { $reason }
option-line-elected = { $line }; chosen: { $names }
option-line-dropped = { $line }; out: { $names }
