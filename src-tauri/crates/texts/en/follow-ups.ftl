# Follow-ups: nobody owns one that they did not accept.
follow-ups-new = New follow-up
follow-ups-add = Add
follow-ups-what = What is to be done?
follow-ups-until = Until when?
follow-ups-whose = Whose?
follow-ups-order = Show
follow-ups-by-owner = By person
follow-ups-by-when = By date
follow-ups-closed = Closed
follow-ups-offered = Waiting for somebody
follow-ups-offered-about = Take it, ask somebody, or let it go. All three are good answers.
follow-ups-offer = Offer it to all
follow-ups-take = I'll take it
follow-ups-ask = Ask somebody
follow-ups-ask-whom = Whom do you ask?
follow-ups-ask-about = It is theirs once they say yes. Until then it stays “asked”.
follow-ups-hand-over = Hand it over
follow-ups-said-yes = They said yes
follow-ups-said-no = They said no
follow-ups-let-go = Let it go
follow-ups-overdue = Past its date
follow-ups-week = In the next seven days
follow-ups-later = Later
follow-ups-undated = No date
follow-ups-none-open = Nothing is open.
follow-ups-none-closed = Nothing was closed yet.
follow-ups-empty-title = No follow-ups yet
follow-ups-empty-text = What comes out of a meeting and is to be done by somebody. It is offered first; whoever takes it has said yes.
follow-ups-empty-example = “Tell the bookkeeper, by Friday.” Hana took it.
follow-ups-handing-to = { $name } is asked to take over
follow-ups-team = Team
follow-ups-has-open = { $count ->
    [0] Has nothing else open.
    [one] Has { $count } other open.
   *[other] Has { $count } others open.
  }
follow-ups-by-team = By team
follow-ups-by-state = By state
follow-ups-all-teams = All teams
follow-ups-state-asked = Asked, not yet answered
follow-ups-state-handed-over = Being handed over
follow-ups-state-accepted = Accepted
follow-ups-put-back = Give it back to all
follow-ups-still-ours = { $count ->
   *[other] Still going after { $count } meetings: is this still ours?
  }
follow-ups-open-count = { $count ->
    [0] nothing open
    [one] { $count } open
   *[other] { $count } open
  }
