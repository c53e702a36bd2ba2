# What each key does, for tooltips, the overlay under "?" and the palette.
keys-title = Keys
keys-palette = Go to or do anything, by name
keys-shortcuts = Show all keys
keys-undo = Undo
keys-room-screen = Show the room screen
keys-start = Start the meeting
keys-find = Search
keys-add = Add
keys-next-one = Next in the list
keys-previous-one = Previous in the list
keys-move-up = Move the item up
keys-move-down = Move the item down
keys-paste = Paste an agenda
keys-scope-everywhere = Everywhere
keys-scope-places = In the places
keys-scope-list = In lists
keys-scope-prepare = While preparing
keys-scope-run = In the meeting
keys-letters-note = Single letters act only outside text fields. They can be switched off in Settings.
keys-letters-off-note = Single letters are switched off. Settings switches them on again.
keys-do = Go to or do
keys-do-hint = Type a few letters: a place, a person, a decision, something to do
keys-nothing-found = Nothing by that name.
keys-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
  }
keys-group-places = Places
keys-group-actions = Do
keys-group-people = People
keys-group-written = Written down
keys-group-whom = Whom to ask
keys-undone = Undone: { $what }
keys-redo = Bring it back
keys-light = Light theme
keys-dark = Dark theme
keys-large-size = Larger text
keys-usual-size = Usual text size
