# When somebody leaves: everything that carries their name, offered to others.
leaving-title = When { $name } leaves
leaving-about = What carries this name. Each can go to somebody who wants it; what you leave stays as it is.
leaving-nothing = Nothing open carries this name.
leaving-items = Items
leaving-follow-ups = Follow-ups
leaving-roles = Roles
leaving-series = Turns
leaving-decisions = Decisions that come back for review
leaving-who = Who takes it?
leaving-who-takes = Who takes “{ $what }”?
leaving-offer = Offer it to everybody
leaving-offer-what = Offer “{ $what }” to everybody
leaving-asked = { $name } is asked
leaving-role-in = { $role } ({ $team })
leaving-role-others = Held also by { $names }.
leaving-role-alone = Nobody else holds it. Left as it is, it has no holder.
leaving-turns = { $count ->
    [0] { $name }: no turns are published.
    [one] { $name }: one published turn. It finds somebody else by itself.
   *[other] { $name }: { $count } published turns. They find somebody else by themselves.
  }
leaving-review = review { $when }
leaving-review-task = Bring to its review: { $what }
leaving-looked-after = Somebody looks after it.
leaving-given-said = { $name } has it now.
leaving-asked-said = { $name } is asked.
leaving-offered-said = It is offered to everybody.
leaving-record = The record stays: what { $name } said and decided is never deleted.
leaving-go = { $name } leaves
