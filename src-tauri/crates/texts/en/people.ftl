# People, teams, roles, agreements.
people-add = Add people
people-add-count = { $count ->
    [0] Add
    [one] Add { $count } person
   *[other] Add { $count } people
  }
people-added = { $count ->
    [one] { $count } person added.
   *[other] { $count } people added.
  }
people-new-team = New team
people-form-team = Form the team
people-teams = Teams
people-left = Have left
people-has-left = Has left
people-names = One name a line
people-names-about = Or paste a table: name, e-mail, what they know about.
people-into-team = They join
people-no-team = No team yet
people-understood = { $count ->
    [0] What Baton understands stands here.
    [one] { $count } person
   *[other] { $count } people
  }
people-twin = There is already somebody called { $name }. They stay two people.
people-name = Name
people-pronouns = Pronouns
people-email = E-mail
people-knows = Knows about
people-knows-about = With commas between. Baton suggests whom to consult.
people-roles = Roles
people-role-in = { $role } ({ $team })
people-in-no-team = In no team
people-join = Join { $team }
people-leave-team = Leave { $team }
people-leaves = Leaves the organisation …
people-left-said = { $name } has left. Undo brings them back.
people-asks = If they ask for it …
people-returns = Comes back
people-part-of = Part of
people-no-parent = No other team
people-team-name = Name
people-purpose = What it is for
people-purpose-about = One sentence. Decisions can link to it.
people-meets = Meets
people-new-series = New regular meeting
people-series-name = Name
people-series-about = Names for the first eight meetings are published at once. Leading and writing take turns among the members.
people-start-series = Start it
people-series-started = { $name } is set up. Whose turn shows who leads.
people-every = How often
people-every-week = Every week
people-every-two-weeks = Every two weeks
people-every-month = Every month
people-every-day = Every day
people-on-day = On
people-which = Which
people-which-one = { $which ->
    [1] First
    [2] Second
    [3] Third
    [4] Fourth
   *[-1] Last
  }
people-at = At
people-minutes = Minutes
people-agreements = How we treat each other
people-agreements-about = At most five lines. The team agrees these, nobody alone.
people-agreements-review = Looked at again on { $when }
people-agreement-line = Agreement { $number }
people-no-agreements = Nothing agreed yet.
people-make-agreements = Make agreements
people-look-again = Look at them again on
people-strike = Strike out
people-add-line = Add a line
people-members = Members
people-somebody-joins = Somebody joins
people-who-joins = Who joins?
people-joins = Joins
people-newcomer-about = Newcomers watch two meetings before they get a turn to lead.
people-joined-said = { $name } joined { $team }.
people-no-roles = A role may decide some things alone. Then not everything waits for a meeting.
people-new-role = New role
people-role-name = Name
people-role-purpose = What it is for
people-domain = May decide alone
people-domain-about = Its domain: “suppliers and orders”, “the van”.
people-limit = Up to
people-limit-about = Above this the team decides: “up to €500”.
people-accountabilities = Others can count on it for
people-one-a-line = One a line.
people-role-more = { $role }: more
people-give-role = Give it to somebody
people-to-whom = To whom?
people-until-when = Until when?
people-term-about = Leave it empty for no end. A term makes it easy to hand on.
people-until = until { $when }
people-hand-back = { $name } hands it back
people-role-vacant = nobody holds it
people-empty-title = Who is usually there?
people-empty-text = Names are enough to begin. Everything else can wait.
people-series-more = { $name }: more
people-series-calendar = The rota as a calendar…
people-series-page = The rota to print…
people-calendar = Their turns as a calendar…
