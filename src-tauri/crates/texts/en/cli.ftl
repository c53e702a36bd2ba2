# The `baton` command: its help, its answers, and what was typed wrongly.
cli-about = Meetings that anyone can lead: what Baton does, without its windows.
cli-after = Codes at the end: 0 done, 1 refused, 2 not understood, 3 a fault. It may write beside the running application.
cli-usage = Usage:
cli-commands = Commands
cli-arguments = What it is about
cli-options = Options

# What every command understands
cli-any-json = Print data as JSON instead of sentences
cli-any-who = Who asks, by name or identity; it stands beside what is recorded
cli-any-data_dir = Where Baton keeps what belongs to this computer (also BATON_DATA_DIR)
cli-any-zone = Time zone, like Europe/Berlin; this computer's when left out
cli-any-lang = Language of the answers, like en-GB or de; this computer's when left out
cli-any-help = Help
cli-any-version = The version

# init
cli-do-init = Make a new workspace, with a team, its people and its regular meeting
cli-do-init-file = The new file; it must not be there yet
cli-do-init-team = The name of the team
cli-do-init-people = The team's people: a table with name, e-mail and tags, or a name on each line; - reads standard input
cli-do-init-every = How often they meet, like "FREQ=WEEKLY;BYDAY=MO"
cli-do-init-at = When, like 10:00
cli-do-init-minutes = For how many minutes; 60 when left out
cli-do-init-from = From which date, like 2026-11-23; today when left out
cli-do-init-series = The name of the meeting; the team's when left out
cli-do-init-name = The name of the organisation; the team's when left out

# demo
cli-do-demo = Write the example workspace, to explore
cli-do-demo-file = The new file; it must not be there yet

# people
cli-do-people = Show who is here, or add people
cli-do-people-file = The workspace
cli-do-people-add = People to add: a table with name, e-mail and tags, or a name on each line; - reads standard input
cli-do-people-team = The team they join

# agenda
cli-do-agenda = Show the agenda of the next meeting, or put a pasted one on it
cli-do-agenda-file = The workspace
cli-do-agenda-paste = An agenda in Markdown or plain text; - reads standard input
cli-do-agenda-meeting = The meeting, by identity, title or date; the next one when left out
cli-do-agenda-dry_run = Only show what is understood; add nothing

# balance
cli-do-balance = Show how widely leading, writing, deciding and promising are shared
cli-do-balance-file = The workspace
cli-do-balance-team = One team; everybody when left out
cli-do-balance-inside = The teams inside that team as well
cli-do-balance-series = One regular meeting
cli-do-balance-from = From this day on (2026-11-23)
cli-do-balance-until = Until this day; today when left out
cli-do-balance-window = weeks (eight of them), quarter, year or all; quarter when left out

# rota
cli-do-rota = Show whose turn it is to lead and to write, and why
cli-do-rota-file = The workspace
cli-do-rota-next = How many meetings; 8 when left out
cli-do-rota-series = One regular meeting; all of them when left out
cli-do-rota-person = Only meetings in which this person has a role; with --ics, their own calendar
cli-do-rota-ics = Write the published names as a calendar (iCalendar) to a file, or - for standard output
cli-do-rota-print = Write the rota of one regular meeting as a page to print (HTML) to a file, or - for standard output

# away
cli-do-away = Say that somebody is away; their turns find a stand-in
cli-do-away-file = The workspace
cli-do-away-person = Who, by name or identity
cli-do-away-from = The first day
cli-do-away-until = The last day; the first when left out
cli-do-away-calendar = Every day on which something stands in this calendar (.ics), two years ahead; - reads standard input
cli-do-away-series = Only in this regular meeting
cli-do-away-note = In their words; it stays in the workspace and is in no export of the rota
cli-do-away-dry_run = Only show whose turns would move; record nothing

# cover
cli-do-cover = Take the turn of whoever has it on a date
cli-do-cover-file = The workspace
cli-do-cover-date = The date of the meeting
cli-do-cover-person = Who takes it
cli-do-cover-series = The regular meeting
cli-do-cover-role = facilitator, scribe, timekeeper, coach or beside; facilitator when left out
cli-do-cover-reason = Why, if you like
cli-do-cover-dry_run = Only show what would change; record nothing

# swap
cli-do-swap = Swap two turns; both people must have agreed
cli-do-swap-file = The workspace
cli-do-swap-date = The date of one meeting
cli-do-swap-with = The date of the other
cli-do-swap-agreed = The two people, by name or identity: both said yes
cli-do-swap-series = The regular meeting
cli-do-swap-role = facilitator, scribe, timekeeper, coach or beside; facilitator when left out
cli-do-swap-reason = Why, if you like
cli-do-swap-dry_run = Only show what would change; record nothing

# show
cli-do-show = Show what is in the workspace
cli-do-show-file = The workspace
cli-do-show-what = workspace, today, rota, agenda, meetings, meeting, decisions, decision, follow-ups, follow-up, people, person, teams or team
cli-do-show-which = Which one, by name, title or identity; with decisions, the words to look for

# search
cli-do-search = Find words in decisions, items, notes, follow-ups, people and teams
cli-do-search-file = The workspace
cli-do-search-words = The words, or how they begin

# export
cli-do-export = Write the decision log, minutes, or an archive of everything
cli-do-export-file = The workspace
cli-do-export-to = A file, a folder, or - for standard output
cli-do-export-format = md, html, pdf, docx, csv, xlsx, json, ics (what is due), madr (a folder of decision records) or blt (a folder of ballots, one file for each ranked round); as the file's name says when left out
cli-do-export-what = log, minutes or archive; JSON of everything is the archive
cli-do-export-team = Only this team
cli-do-export-since = Only from this date on
cli-do-export-until = Only up to this date
cli-do-export-meeting = The minutes of this meeting, by identity, title or date
cli-do-export-decision = Only this decision, by identity or number
cli-do-export-without_names = Roles instead of names; words that people wrote stay as they are
cli-do-export-without_dissent = Leave out who disagreed and what they said

# cards
cli-do-cards = Write cue cards to print: one A5 page for each step
cli-do-cards-file = The workspace
cli-do-cards-meeting = For this meeting, by identity, title or date; for any regular one when left out
cli-do-cards-level = first, practised or experienced; as often as whoever leads has led when left out
cli-do-cards-whom = leader, others or coach; for everybody when left out
cli-do-cards-to = A file, best ending in .html, or - for standard output

# import
cli-do-import = Bring in files from before Baton, or make a workspace out of an archive again
cli-do-import-file = Files and folders to bring in; the new workspace, with --archive; the workspace, with --past
cli-do-import-archive = The archive that export wrote; - reads standard input
cli-do-import-past = Minutes from before Baton (files or folders): who led and wrote counts in the rota; none begins from zero
cli-do-import-series = The regular meeting whose past it is
cli-do-import-into = The workspace into which decisions, follow-ups and meetings go
cli-do-import-team = The team whose they are
cli-do-import-day = The day of decisions that say none
cli-do-import-is = Who is meant by a name, as in "A. Rao=Asha Rao"; it is remembered
cli-do-import-dry_run = Only show what is understood; bring in nothing

# verify
cli-do-verify = Check that the record is as it was written
cli-do-verify-file = The workspace
cli-do-verify-against = A checkpoint noted before: its twelve words, or its long form

# apply
cli-do-apply = Read one intent as JSON from each line of standard input, and answer each when it is safe
cli-do-apply-file = The workspace

# intents
cli-do-schema = Print the form of what goes out as JSON, as JSON Schema
cli-do-schema-of = decisions, minutes or archive
cli-do-intents = List everything that can be asked for, with examples

# undo
cli-do-undo = Take back what was done last
cli-do-undo-file = The workspace
cli-do-undo-batch = What to take back, by the batch it was answered with; an undo taken back brings it back

# backup
cli-do-backup = Back the workspace up, while others may go on writing; without --to beside Baton's own backups, and only if something changed
cli-do-backup-file = The workspace
cli-do-backup-to = A new file for it, which must not be there yet
cli-do-backup-list = Only list the backups that Baton keeps

# restore
cli-do-restore = Put a backup back; what stands there is kept first, as a backup or under another name
cli-do-restore-file = The workspace; it may be damaged or gone
cli-do-restore-backup = Which one, by its name in the list or as a file; the newest when left out
cli-do-restore-to = A new file for it instead, which must not be there yet
cli-do-restore-dry_run = Only say what would be lost; change nothing

# rescue
cli-do-rescue = Make a new workspace out of what can be read of a damaged one, and list what could not be saved
cli-do-rescue-damaged = The damaged file; it is left as it is
cli-do-rescue-to = The new file; it must not be there yet

# erase
cli-do-erase = If somebody asks for it: erase their name or their words; without --yes, say what would go
cli-do-erase-file = The workspace
cli-do-erase-person = Whose name or words
cli-do-erase-name = Replace their name by a pseudonym everywhere; they have left
cli-do-erase-words = Erase what they said; what was decided stays
cli-do-erase-pseudonym = What they are called from then on; “Former member 1” or the next when left out
cli-do-erase-because = Why; it stays in the record, so leave the name out
cli-do-erase-yes = Do it; it cannot be undone
cli-erase-would-name = This would go, and { $pseudonym } would stand in place of the name:
cli-erase-would-words = This would go:
cli-erase-more = Nothing was erased yet. With --yes it is done, and cannot be undone.

# hand-over
cli-do-hand-over = Say which copy of the file lives, send a living copy with somebody, or take the file back
cli-do-hand-over-file = The workspace
cli-do-hand-over-to = With whom the copy goes; this file rests from then on
cli-do-hand-over-copy = Where the copy is made; nothing may stand there
cli-do-hand-over-take_back = Take the file back: it lives here again
cli-do-hand-over-beside = Another copy: what does one of them hold that the other does not?

# tally
cli-do-tally = Count the ballots in a file, by any method
cli-do-tally-file = The ballots: BLT, a table (CSV), or votes in JSON; - reads standard input
cli-do-tally-method = majority, two-thirds, majority-present, two-thirds-present, majority-members, two-thirds-members, unanimous, plurality, approval, score, star, dots, irv, schulze or stv
cli-do-tally-seats = How many are to be elected (stv); as the file says when left out
cli-do-tally-present = How many are present; those who cast a ballot when left out
cli-do-tally-members = How many belong
cli-do-tally-seed = The seed of the lot, which orders the options by SHA-256 of "seed:name"; the file's own order ([tie ...]), else the seed 0, when left out
cli-do-tally-what_if = Show the same ballots under other methods too; they do not bind
cli-do-tally-strength = How strong a link is (schulze): winning-votes or margins; winning-votes when left out
cli-do-tally-arithmetic = How values are reckoned (stv): five-decimals or exact; five-decimals when left out
cli-do-tally-equal_ranks = What a rank that several options share means (plurality, irv, stv): refuse, exhaust or skip; refuse when left out
cli-do-tally-skipped_ranks = What a rank left out means (plurality, irv, stv): ignore or exhaust; ignore when left out
cli-do-tally-blank = What an empty cell means (score): no-opinion or zero; no-opinion when left out
cli-do-tally-min_raters = How many have to give an option points for it to win (score); half of the ballots when left out
cli-do-tally-highest = The highest points on the scale from 0 (score); 5 when left out
cli-do-tally-dots = How many dots each has (dots); 5 when left out
cli-do-tally-cap = The most dots on one option (dots); no limit when left out
cli-hand-over-here = The file lives here; no copy went with anybody.
cli-hand-over-sent = { $path } is the living copy now. This file rests: it can be read, and taken back with --take-back.

# help, and what packages are made with
cli-do-help = Help on all of it, or on one command
cli-do-help-command = The command
cli-do-man = Print the page of the manual
cli-do-completions = Print what a shell needs to complete commands
cli-do-completions-shell = bash, zsh, fish, elvish or powershell

# What was typed and cannot be meant
cli-unknown-argument = There is no option { $argument } here. Nothing was changed.
cli-unknown-command = There is no command “{ $command }”. Nothing was changed.
cli-argument-missing = This needs { $argument }. Nothing was changed.
cli-argument-twice = { $argument } does not go with the rest. Nothing was changed.
cli-value-missing = { $argument } needs something after it. Nothing was changed.
cli-value-unknown = “{ $value }” does not go with { $argument }; it knows { $known }. Nothing was changed.
cli-value-unreadable = “{ $value }” could not be read for { $argument }. Nothing was changed.
cli-not-understood = This was not understood. Nothing was changed.
cli-usage-help = `baton help` tells what there is.

# Faults of reading and writing
cli-output = The answer could not be written: { $because }. What was recorded is safe.
cli-unreadable = { $path } could not be read: { $because }. Nothing was changed.

# Answers
cli-file-there = { $path } is there already. It was left as it is; choose another name.
cli-init-made = { $people ->
    [0] { $path } is made. Nobody is in it yet.
    [one] { $path } is made, with { $people } person.
   *[other] { $path } is made, with { $people } people.
  }
cli-init-next = { $person } leads first, on { $date }.
cli-demo-made = { $path } is made: { $name }. Everything in it is made up.
cli-agenda-understood = { $ready ->
    [one] { $ready } item could be added,
   *[other] { $ready } items could be added,
  } { $left ->
    [0] none waits for an owner. Nothing was added.
    [one] { $left } waits until somebody takes it. Nothing was added.
   *[other] { $left } wait until somebody takes them. Nothing was added.
  }
cli-agenda-added = { $ready ->
    [one] { $ready } item is on the agenda,
   *[other] { $ready } items are on the agenda,
  } { $left ->
    [0] none waits for an owner.
    [one] { $left } was left out until somebody takes it.
   *[other] { $left } were left out until somebody takes them.
  }
cli-no-meeting = No meeting is planned, and no regular meeting is set up. Nothing was added. Plan a meeting first.
cli-which-meeting = “{ $name }” could be { $count } meetings. Name one by its date, or by its identity as `baton show FILE meetings --json` prints it.
cli-no-minutes = No meeting was held yet, so there are no minutes.
cli-balance-backwards = The first day lies after the last one.
cli-rota-none = No regular meeting is set up, so there is no rota.
cli-rota-when = When
cli-rota-series = Meeting
cli-rota-why = Why
cli-rota-which = There are several regular meetings: { $names }. Name one with --series.
cli-rota-whose = A calendar is of a person or of a regular meeting. Name one of them.
cli-away-nothing = No day to come was found in this calendar.
cli-away-said = { $count ->
    [one] One stretch of days is recorded.
   *[other] { $count } stretches of days are recorded.
  }
cli-away-would = { $count ->
    [one] One stretch of days was found; nothing is recorded.
   *[other] { $count } stretches of days were found; nothing is recorded.
  }
cli-turn-change = { $before } → { $after }
cli-turn-none = No published name changes.
cli-past-nothing = In none of these files was a meeting found that counts. Use --dry-run to see why.
cli-show-which = Say which one: by name, by title or by identity.
cli-show-workspace = { $name }: { $people ->
    [one] { $people } person
   *[other] { $people } people
  } in { $teams ->
    [one] { $teams } team
   *[other] { $teams } teams
  }, { $meetings ->
    [one] { $meetings } meeting
   *[other] { $meetings } meetings
  } held, { $decisions ->
    [one] { $decisions } decision
   *[other] { $decisions } decisions
  }.
cli-stage-planned = planned
cli-stage-expected = not planned yet
cli-stage-running = going on
cli-stage-closed = held, minutes not approved
cli-stage-approved = held, minutes approved
cli-stage-called-off = called off
cli-search-nothing = Nothing holds “{ $words }”.
cli-kind-decision = decision
cli-kind-item = item
cli-kind-note = note
cli-kind-follow-up = follow-up
cli-kind-person = person
cli-kind-team = team
cli-kind-meeting = meeting
cli-archive-private = The archive holds everything, private notes and needs too. Give it only to whom you would give the workspace.
cli-written = { $path } is written.
cli-import-one = Name one workspace.
cli-import-where = Say where this goes: --into a workspace, or --dry-run to only look at it.
cli-import-team = Say whose decisions these are: --team and its name.
cli-import-is = “{ $said }” is not a name, an equals sign and a person.
cli-import-made = { $path } is made, with all { $entries } entries of the archive.
cli-verify-ok = { $entries ->
    [one] The record is whole: { $entries } entry, as it was written.
   *[other] The record is whole: { $entries } entries, as they were written.
  }
cli-verify-wrong = { $count ->
    [one] The record is not as it was written: one thing is wrong among { $entries } entries.
   *[other] The record is not as it was written: { $count } things are wrong among { $entries } entries.
  } The file was left as it is. A backup, or the copy of somebody else, may hold what is missing.
cli-verify-at = Entry { $entry }: { $said }
cli-verify-erased = { $what ->
    [name] { $when }: the name of { $person } was erased ({ $because }).
   *[words] { $when }: words of { $person } were erased from { $count } entries ({ $because }).
  }
cli-verify-kept = { $count ->
    [one] The checkpoint you gave is entry { $entry }, of { $when }. It vouches for that one entry.
   *[other] The checkpoint you gave is entry { $entry }, of { $when }. It vouches for { $count } entries.
  }
cli-verify-proof = Checkpoint: { $checkpoint } ({ $words })
cli-undone = Undone: { $what }.
cli-backup-made = { $path } is a copy of the workspace as it is now.
cli-intents-form = Each is an object on a line of its own, read by `baton apply`. Things are named by identity or by unique name; one key is recorded only once; `as` says who asks. `baton intents --json` has all fields.
cli-tally-line = Line { $line }: { $why }
cli-tally-round = Round { $round }
cli-tally-not-binding = Not binding, only to learn from: the same ballots under other methods
cli-tally-exhausted = exhausted
cli-tally-lost = lost by cutting
cli-tally-needed = needed: { $needed }
cli-tally-elected = Elected: { $names }
cli-tally-dropped = Dropped: { $names }
cli-tally-beats = { $one } beats { $other }, { $above } to { $below } (paths { $path } and { $back })
cli-tally-beats-neither = { $one } and { $other }: neither beats the other, { $above } to { $below } (paths { $path } and { $back })
cli-tally-order = Order: { $order }
cli-apply-secret-lost = { $count ->
    [one] One secret ballot was handed in here and its round was not closed. It was kept in memory only and is gone; vote again.
   *[other] { $count } secret ballots were handed in here and their round was not closed. They were kept in memory only and are gone; vote again.
  }
