# The running meeting at the desk. Sentences to say aloud are in coaching.ftl.
run-quoted = “{ $words }”
run-step = This step
run-nothing = No meeting is going on
run-nothing-about = Here you lead a meeting: one sentence to say, one thing to do, and a record that writes itself.
run-not-approved = minutes not yet approved
run-nothing-example = Say the sentence. Look up. Skip anything.
run-next-when = Next: { $meeting }, { $date }, { $time }.
run-finish = Finish this step

# The line above
run-here = { $here } of { $of } here
run-here-remote = { $here } of { $of } here, { $remote } on the line
run-guests = { $count ->
    [one] { $shown } guest
   *[other] { $shown } guests
  }
run-away = away
run-lost = connection lost
run-has-answered = has answered
run-wall-follows = Room screen follows
run-wall-frozen = Room screen holds
run-wall-blank = Room screen is blank
run-wall-show = Show the room screen
run-wall-hide = Hide it
run-wall-freeze = Hold this picture
run-wall-follow = Let it follow again
run-wall-darken = Blank it
run-wall-light = Light it again
run-wall-page-on = Next page
run-wall-page-back = Page before
run-wall-large = Large room: bigger text
run-wall-usual = Usual text size

# The river
run-river = The course of the meeting
run-folded = { $count ->
    [one] { $count } step before
   *[other] { $count } steps before
  }
run-borrowed = { $count ->
    [one] ({ $count } borrowed)
   *[other] ({ $count } borrowed)
  }
run-lent = { $count ->
    [one] ({ $count } lent)
   *[other] ({ $count } lent)
  }
run-ends = Ends about
run-behind = { $count } min behind
run-ahead = { $count } min ahead
run-on-time = on time
run-purpose-inform = tell
run-purpose-explore = think
run-purpose-decide = decide

# The room
run-room = The room
run-watch = Keep an eye on
run-queue = Wants to speak
run-after-round = After the round
run-hand-up = Somebody wants to speak
run-hand-down = Take { $name } off the list
run-has-spoken = { $name } has spoken
run-unheard = Not yet heard
run-unheard-item = Not yet heard in this item
run-round-will = : the round will do it
run-from-item = From this item
run-promised = Promised today
run-took-it = { $name } took it
run-accepted = { $name } said yes
run-is-asked = { $name } is asked
run-concerns = { $count ->
    [one] Concern kept
   *[other] Concerns kept
  }
run-measure-is = Watch: { $measure }
run-who-is-here = Who is here: { $here }
run-presence-of = How { $name } takes part
run-presence-room = In the room
run-presence-remote = On the line
run-presence-lost = Connection lost
run-presence-away = Away
run-presence-unmarked = Not marked
run-role-facilitator = leads
run-role-scribe = writes
run-role-timekeeper = keeps time
run-role-coach = coaches
run-role-beside = sits beside
run-proposes = proposes
run-in-turn = in turn
run-turn = { $who }: answers
run-next = next
run-last = last
run-recused = has a stake
run-heard = heard
run-passed = passed
run-spoke = Heard
run-pass = Pass
run-everybody-heard = Everybody was heard.
run-nobody-marked = Nobody is marked as here yet. Go back to Welcome, or mark people under “Who is here”.
run-left = { $count ->
    [0] all looked at
    [one] { $count } left
   *[other] { $count } left
  }
run-looked-at = looked at

# What can be done
run-on-to = On to: { $step }
run-pause = Pause
run-resume = Go on
run-skip = Skip this step
run-lead-else = Somebody else leads
run-lead-else-hint = Any time. Leading can be handed on in the middle.
run-write-else = Somebody else writes
run-keyboard-else = Somebody else is at the keyboard
run-stake = Somebody has a stake
run-stake-hint = They speak, and do not decide this item.
run-stop = Stop now
run-stop-hint = Everything is kept; what was not reached comes back.
run-go-back = Go back
run-sheet-lead = Who leads now?
run-sheet-lead-about = From this moment. The turns of both are counted by the time they led.
run-sheet-lead-do = They lead
run-sheet-write = Who writes now?
run-sheet-write-about = From this moment.
run-sheet-write-do = They write
run-sheet-keyboard = Who is at the keyboard?
run-sheet-keyboard-about = What is saved from now on is saved by them.
run-sheet-keyboard-do = They are at the keyboard
run-sheet-stake = Who has a stake?
run-sheet-stake-about = They stay and speak. In the round on this item they are not asked, and the record says so.
run-sheet-stake-do = Note the stake
run-sheet-hand = Who wants to speak?
run-sheet-hand-about = They join the end of the list.
run-sheet-hand-do = Put on the list
run-sheet-stop = Stop the meeting now?
run-sheet-stop-about = Everything said and written is kept. Items that were not reached come back next time, and what was saved for later waits on the backlog.
run-sheet-on = Leave this item?
run-sheet-on-queue = { $count ->
    [one] { $names } still wants to speak.
   *[other] { $names } still want to speak.
  }
run-sheet-on-soon = It was opened a moment ago.
run-stay = Stay here
run-sheet-borrow = Borrow minutes
run-borrow = Borrow minutes
run-borrow-hint = From a later item, whose owner says yes.
run-borrow-from = From
run-lender = { $item } ({ $name })
run-borrow-minutes = Minutes
run-borrow-ask = “{ $name }, may we take { $minutes } minutes from { $item }?”
run-borrow-yes = { $name } says yes
run-borrow-nobody = No later item has minutes to lend. Finish small, or bring this one back.
run-bring-back = Bring it back
run-shelve = Save for later
run-finish-small = Finish small
run-finish-small-hint = Two more minutes for the smallest step that helps.
run-time-up = Time is up

# A pause
run-pause-not-noted = not in the minutes
run-say-pause = Let's take a breath together.
run-say-break = We take a break. We are back at { $back }.
run-so-far = so far
run-break-of = A break of
run-pause-hint = Nobody's minutes are used. Talk in pairs, open a window, let somebody else lead, or stop for today.

# Welcome
run-at-keyboard = { $name } is at the keyboard
run-nobody-at-keyboard = Who is at the keyboard? See More.
run-everybody = Everybody is here
run-everybody-else = Everybody else is here
run-all-marked = Everybody is marked. A click on a name changes it.
run-guest = Welcome a guest
run-guest-name = Name of the guest
run-guest-do = Welcome
run-guests-are = Guests: { $names }
run-role-away = { $name } is away ({ $role }).
run-role-empty = Nobody yet: { $role }.
run-role-offer-facilitator = { $name } leads
run-role-offer-scribe = { $name } writes
run-role-offer-timekeeper = { $name } keeps time
run-role-offer-coach = { $name } coaches
run-role-offer-beside = { $name } sits beside

# Purpose, follow-ups, reviews, agenda
run-purpose-example = agree how we buy small things
run-done-example = each role knows what it may buy without asking
run-done = Done
run-still-going = Still going
run-still-ours = Yes, still ours
run-let-go = Let go
run-says-yes = Says yes
run-says-no = Says no
run-still-offered = Keep offering it
run-due-all = Everything due was looked at.
run-say-still-ours = This comes back for the { $count ->
    [2] second
    [3] third
    [4] fourth
   *[other] { $count }th
  } time. Is it still ours? Letting go is a good answer too.
run-review-keep = Keep it
run-review-bring = Make it an item
run-review-end = Take it back
run-review-why = Why do we take it back?
run-review-next = Look again on
run-agenda-agreed = The room agrees
run-agenda-add = Add an item
run-agenda-add-do = Add
run-agenda-title = What needs talking about?
run-agenda-whose = Whose is it?
run-agenda-over = { $count ->
    [one] { $count } minute more than there is: shorten something, or drop it.
   *[other] { $count } minutes more than there are: shorten something, or drop it.
  }
run-minutes-for = Minutes for { $title }
run-more-about = More about { $title }
run-item-not-today = Not today: keep it for later
run-item-drop = Take it off

# An item
run-item-meta = { $name }'s item, { $way }
run-outcome = We leave with
run-prepared = Prepared
run-links = Links
run-leads-own = { $name } leads and owns this item. Let another lead it?
run-to-clarify = Questions next
run-to-react = Reactions next
run-to-ready = Ready to decide?
run-to-propose = Propose
run-back-to-present = Back to the need
run-back-to-clarify = Back to questions
run-back-to-react = Back to reactions
run-back-to-ready = Back to hands
run-decide-anyway = Decide something here
run-decide-anyway-hint = Makes this an item to decide.
run-hand-ready = Ready
run-hand-question = One question
run-hand-not-yet = Not yet
run-hands-about = Count the hands. This is never a vote.
run-hands-ready = All hands say ready.
run-hands-question = Hear the question first.
run-hands-not-yet = Ask: what is missing for “ready”?
run-say-propose = What do we write down? I type it so that all can read along.
run-propose = Put it to the room
run-propose-another = Propose something else
run-propose-another-hint = A second proposal on this item; both stay
run-proposals = Proposals on this item
run-take-up = Talk about this one
run-take-up-of = Talk about this one: { $text }
run-recorded-as = recorded as { $number }
run-back-to-proposal = Back to the proposal
run-propose-text = The proposal, in one or two sentences
run-propose-hint = The room reads along while you type.
run-propose-who = Proposed by
run-say-method = How do we decide this? By consent, unless it needs another way.
run-say-ask-again = The text is better now. I ask everybody again.
run-how = How?
run-role-of = { $role } decides
run-ask-consent = Ask for consent
run-other-ways = Another way
run-thirds-cast = Two thirds of votes cast
run-thirds-present = Two thirds of those present
run-thirds-members = Two thirds of all members
run-ask-again = Ask everybody again
run-ask-same = Ask again on the same text
run-amend = Amend
run-version = { $count ->
    [one] Version { $count }
   *[other] Version { $count }
  }
run-improved = { $count ->
    [one] improved by { $names }'s objection
   *[other] improved by the objections of { $names }
  }
run-waiting = Waiting for { $count }
run-close-silent = { $count ->
    [one] Close; one gave no answer
   *[other] Close; { $count } gave no answer
  }
run-close-round = Close the round
run-read-back = Read back
run-rest-consent = The rest consent
run-rest-yes = The rest say yes
run-rest-decide = Decided
run-rest-agree = The rest agree
run-rest-fist-3 = The rest show three
run-rest-gradient-2 = The rest show two
run-rest-level-4 = The rest show four
run-rest-declined = The rest decline
run-reason-reservations = What should we watch, { $name }?
run-reason-stand-aside = Why do you stand aside, { $name }?
run-reason-block = What does it go against, { $name }?
run-reason-advised = What is your advice, { $name }?
run-reason-other = In your words, { $name }?
run-give-up = Give this round up
run-give-up-hint = The answers stay in the record; nothing is decided.
run-all-answered = Everybody has answered. A click on a name changes an answer.
run-reason-objection = What might happen, { $name }?
run-reason-concern = What should we watch, { $name }?
run-reason-no = What would make it easier to live with, { $name }?
run-reason-key = w, then their words
run-objections = { $count ->
    [one] one objection to take up
   *[other] { $count } objections to take up, one at a time
  }
run-objection-of = { $name } sees something
run-understood = We have understood it
run-objector-says = Whoever sees it says when it is met.
run-integrate = Find what meets it
run-say-before = Back
run-amend-text = Amend the text
run-becomes-concern = Becomes a concern
run-withdrawn = Withdrawn, with thanks
run-stands = It stands
run-measure = What do we watch, and when?
run-measure-example = the total per role in the monthly report
run-amend-for = for what { $name } sees
run-amend-by = Improved by
run-amend-text-of = Version { $count }
run-amend-ask = Save version { $count } and ask again
run-amend-keep = Only save
run-before = Before:
run-record = Yes, record it
run-why = Why
run-why-example = in one sentence, for somebody who was not here
run-review = Looked at again
run-review-1m = in a month
run-review-3m = in three
run-review-6m = in six
run-review-1y = in a year
run-review-date = Date of the review
run-review-none = When do we look at it again?
run-reversible = To undo it is
run-reversible-open = not said
run-reversible-easily = easy
run-reversible-with-effort = some work
run-reversible-hardly = hardly possible
run-tags = Tags
run-tags-example = purchasing, shop
run-consulted = Who was asked for advice?
run-affected = Who outside feels this, and who heard them?
run-affected-example = suppliers; Hana rang them
run-takes-it = Somebody takes it
run-follow-up-new = Who does what, by when?
run-follow-up-example = Post a template @Dario fri
run-follow-up-ask = Ask them

# The end
run-settle-next-time = Next time
run-settle-shelved = For later
run-settle-dropped = Let go
run-saved-all = Everything has a place.
run-say-read-aloud = I read aloud what we decided and who promised what. Stop me if a word is wrong.
run-read-aloud-done = Read aloud
run-read-again = Show decisions and promises
run-helped = One thing that helped
run-helped-example = questions before opinions
run-helped-is = Helped: { $words }
run-try = One thing to try
run-try-example = start with those on the line
run-try-is = To try: { $words }
run-keep-and-next = Keep, next
run-say-thanks = Thank you for leading, writing and keeping time today.
run-say-thank-you = Thank you all. That was our meeting.
run-thanked = Thank them, then pass it to { $name }
run-says-yes-to = { $name } says yes
run-ask-the-room = Who would like to lead next time?
run-thanked-ask = Thank them, then ask who leads next
run-ask-another = Ask another
run-next-away = { $name } is not here. Ask them, or ask another; the baton waits.
run-close-without = Close without a yes
run-close-without-hint = The turn stays as planned; they are asked later.
run-card = What { $name } needs
run-card-plain = What the next one needs
run-tip = A tip from you
run-tip-example = Ask early who is on the line.
run-tip-hint = Only whoever leads next sees it.
run-tip-said = Your tip:
run-say-between = Nothing goes on at the moment. Shall we go on?

# The capture line
run-capture = Capture line
run-capture-as = Write down: { $kind }
run-capture-here = Write here
run-capture-decision = What do we decide?
run-capture-follow-up = What is to be done? @name asks somebody; fri, in 2w or 27 nov is a date
run-capture-save = What comes back later? @name says whose it is
run-capture-note = What matters? Ctrl+Enter keeps it private
run-kind-decision = Proposal
run-kind-follow-up = Follow-up
run-kind-save = For later
run-kind-note = Note
run-kind-private = Private note
run-hint-decision = decision
run-hint-follow-up = follow-up
run-hint-save = save for later
run-hint-note = note
run-typing = Typing
run-room-keys = Room keys
run-said-yes = said yes
run-will-be-asked = will be asked
run-yes-heard = Yes was heard
run-who-is = Who is “{ $name }”?
run-not-a-date = Not a date: leave the words as they are
run-private-on = Private: seen on this screen only
run-private-off = Make this note private
run-nobody-asked = Nobody is waiting to be asked at the moment.
run-note-strike = Strike this note out

# Keys
run-key-go-on = Do what the dark button says
run-key-pause = Pause, or go on
run-key-blank = Blank the room screen, or light it
run-key-decision = Write down a decision
run-key-follow-up = Write down a follow-up
run-key-save = Save something for later
run-key-note = Take a note
run-key-amend = Amend the text
run-key-rest = The rest answer alike
run-key-heard = The yes was heard
run-key-reason = Write the words to an answer
run-key-stake = Somebody has a stake
run-key-proxy = A vote in other hands
run-key-hand = Somebody wants to speak
run-key-river = Go to a step
run-key-answer-0 = A closed hand, in fist to five
run-key-answer-1 = First answer of whoever is in turn
run-key-answer-2 = Second answer
run-key-answer-3 = Third answer
run-key-answer-4 = Fourth answer
run-key-answer-5 = Fifth answer
run-key-answer-6 = Sixth answer
run-key-answer-7 = Seventh answer
run-key-answer-8 = Eighth answer
run-key-answer-9 = Ninth answer
run-key-take-back = Take back the last mark
run-key-beside = Next option shares the rank
run-key-option-next = Next option
run-key-option-before = Option before
run-key-abstain = Abstains
