# Preparing a meeting.
prepare-other = Other meetings
prepare-meeting-on = { $name }, { $when }
prepare-when = { $when }, { $time }, { $length }
prepare-paste = Paste an agenda
prepare-paste-here = The agenda as you have it
prepare-paste-about = Markdown or plain text. “Summer hours (Ezra, 15 min)” is understood.
prepare-agenda = Agenda
prepare-sum = { $items } min of items, { $steps } for opening and closing, of { $length }
prepare-free = { $minutes } min free
prepare-full = Exactly full
prepare-over = { $minutes } min too much
prepare-drag = Drag to move
prepare-up = Move “{ $title }” up
prepare-down = Move “{ $title }” down
prepare-moved = “{ $title }” is now number { $place }.
prepare-recurring = Comes back every time
prepare-carried = { $count ->
    [one] Carried over once
   *[other] Carried over { $count } times
  }
prepare-still-ours = Carried over { $count } times. Is this still ours?
prepare-title = Title
prepare-owner = Whose is it?
prepare-purpose = What for?
prepare-minutes = Minutes
prepare-outcome = We leave with …
prepare-outcome-about = The outcome wanted. The room screen shows it.
prepare-notes = Notes
prepare-links = Links
prepare-add-link = Add a link
prepare-link-title = What it is
prepare-link-url = Address
prepare-keep = Keep for later
prepare-remove = Take off
prepare-kept = “{ $title }” waits in the backlog.
prepare-removed = “{ $title }” is off the agenda.
prepare-new = What needs talking about?
prepare-new-example = Summer opening hours
prepare-add = Add
prepare-empty = Nothing on the agenda yet. Write the first item, or paste what you have. If nothing needs all of you, do not meet.
prepare-carried-over = Carried over
prepare-due = Follow-ups due
prepare-due-about = They have their own step in the meeting.
prepare-backlog = Backlog
prepare-waits = { $owner }, { $purpose }, { $length }
prepare-take = Take it in
prepare-take-named = Take “{ $title }” onto the agenda
prepare-nothing-waits = Nothing is waiting from before.
prepare-understood = What Baton understood
prepare-understood-count = { $count ->
    [0] What Baton understands stands here.
    [one] { $count } item understood
   *[other] { $count } items understood
  }
prepare-who-takes = Who takes it?
prepare-nobody = Nobody's yet
prepare-not-known = “{ $name }” is nobody here
prepare-skip = Leave out “{ $title }”
prepare-unowned = { $count ->
    [one] { $count } item waits until somebody takes it.
   *[other] { $count } items wait until somebody takes them.
  }
prepare-add-count = { $count ->
    [0] Add
    [one] Add { $count } item
   *[other] Add { $count } items
  }
prepare-added = { $count ->
    [one] { $count } item is on the agenda.
   *[other] { $count } items are on the agenda.
  }
prepare-links-count = { $count ->
    [one] { $count } link
   *[other] { $count } links
  }
prepare-left-out = { $count ->
    [one] { $count } line was not taken as an item
   *[other] { $count } lines were not taken as items
  }
prepare-none-title = No meeting is planned
prepare-none-text = A single meeting needs a date. A regular one plans itself and gives everybody a turn to lead.
prepare-once = Plan a single meeting
prepare-plan = Plan it
prepare-meeting-name = What is it called?
prepare-not-planned = Nobody has begun to prepare this one. What waits for it stands at the side.
prepare-begin = Begin to prepare
prepare-expected = Expected
prepare-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
prepare-we-are-here = We are here to …
prepare-we-are-done = We will be done when …
prepare-move = Change name, date or time
prepare-call-off = Call it off
prepare-call-off-about = Its items wait for the next one.
prepare-called-off = { $name } is called off.
prepare-open-link = Open “{ $title }”
