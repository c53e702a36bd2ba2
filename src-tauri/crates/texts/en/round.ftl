# A round at the desk: its steps, the ways to open it, and what each part asks.
round-steps = Steps of this round
round-step-present = Present
round-step-clarify = Questions
round-step-react = Reactions
round-step-amend = Amend
round-step-advice = Ask for advice
round-step-describe = The role
round-step-nominate = Write
round-step-reasons = Reasons
round-step-change = Change
round-step-nominee = Propose
round-step-ask = Answer
round-step-resolve = Objections
round-step-concerns = Concerns
round-step-explain = Explain
round-step-count = Result
round-step-decide = Decide
round-step-accept = Accept
round-on-to = On to: { $step }
round-counts = How many gave each answer
round-proxy = { $name } votes for them
round-watch = What we watch
round-quorum = Quorum: { $needed } needed, { $here } here.
round-change = Change
round-fall-back = Take the way agreed for later
round-fall-back-about = Next: { $method }

# Hands
round-hands-keep = Count these hands
round-hands-left = { $count ->
    [0] Everybody has a hand counted.
    [one] One hand is not counted yet.
   *[other] { $count } hands are not counted yet.
  }
round-hands-many = { $people } people are here: { $count ->
    [one] one hand too many.
   *[other] { $count } hands too many.
  }

# Secret
round-secret-alone = only you see this screen now
round-secret-handed = { $handed } of { $of } have handed in
round-secret-pass = Pass the laptop to { $name }. Everybody else looks away.
round-secret-i-am = I am { $name }
round-secret-all = Everybody has handed in.
round-secret-open = Open the answers
round-secret-about = Kept in this computer’s memory until all are opened, then written down sorted, without names. If Baton closes before, vote again.

# Standing apart
round-apart-nobody = Nobody stands apart.

# Advice
round-advice-affected = will feel it
round-advice-expertise = knows about it
round-advice-ask = Ask
round-advice-hear = Write down
round-advice-decline = Declines
round-advice-another = Ask somebody else
round-advice-not-asked = not asked yet
round-advice-waiting = asked, until { $by }
round-advice-advised = heard
round-advice-declined = declined
round-advice-no-answer = no answer in time

# One decides
round-decide = { $name } decides
round-decide-yes = For it
round-decide-no = Against it
round-decide-used = How the advice was used
round-decide-why = Why
round-decide-go = Record what was decided

# Choosing for a role
round-nominate-whom = Whom do you see as { $role }?
round-nominate-why = What have you seen them do?
round-nominate-keep = Keep, next
round-nominate-all = Everybody has written. Names come out now.
round-nominate-has = has written
round-nominate-changed = changed
round-nominates = nominates
round-passes = passes
round-nominee-propose = Propose
round-nominee-because = For which reasons?
round-nominee-go = Propose { $name }
round-nominee-count = Propose by the most nominations
round-nominee-wait = Propose somebody
round-nominee-no-words = { $name } gave no words
round-accept-yes = { $name } accepts
round-accept-no = Does not take it

# Ways to decide
round-ways = How do we decide?
round-ways-about = Every way the team has agreed on, with what it needs
round-suggested = Suits this:
round-open = Open: { $way }
round-no-roles = There are no roles with holders in this team yet. Roles are kept under People.
round-role = Role
round-role-none = Choose a role
round-above-limit = This lies above its limit ({ $limit })
round-bar = How much is needed
round-bar-majority = More than half
round-bar-two-thirds = Two thirds
round-bar-unanimous = Everybody
round-base = Of what
round-base-cast = Votes cast
round-base-present = Those present
round-base-members = All members
round-blocks = Blocks that stop it
round-fingers = Fewest fingers that pass
round-fist-blocks = A fist stops it
round-decider = Who decides
round-decider-none = Nobody: then no veto and at most one serious disagreement
round-day-advice = Answers until
round-day-lazy = Objections until
round-day-election = Until when the role is held
round-variant = How the person is found
round-variant-sociocratic = By the reasons
round-variant-holacracy = By most nominations
round-way = How people answer
round-way-spoken = Aloud, by name
round-way-written = All at once
round-way-hands = Hands, only counted
round-way-secret = Secretly
round-more = Quorum, and what if it takes too long
round-quorum-needed = How many must be here
round-quorum-about = Nought means no quorum. Persons are counted, at the close.
round-deadline = Minutes for this round
round-next = Then
round-next-none = At once:
round-last = At last decides
round-weights = Votes weigh differently
round-listed = Whom to ask
round-listed-affected = Will feel it
round-listed-expertise = Knows about it
round-decide-now = Choose how to decide
