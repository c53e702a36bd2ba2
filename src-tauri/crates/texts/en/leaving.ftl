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
leaving-asked-of = Asked, and not answered yet
leaving-owner = { $name } has it
leaving-item-task = Look after the item: { $what }
leaving-role-task = Take on the role { $role }
leaving-fixed = { $role }: always { $name } ({ $series })
leaving-fixed-about = Without them it goes round in turn.
leaving-rotate = Let it go round
leaving-rotate-what = Let { $what } go round
leaving-rotate-said = It goes round from now on.
leaving-record = The record stays: leaving deletes nothing of what { $name } said and decided.
leaving-go = { $name } leaves
