# Files from before Baton: what shape they have, what was found, and where it is unsure.
import-shape-minutes = minutes
import-shape-calls = minutes of a call
import-shape-issues = minutes by issue
import-shape-plenary = minutes of a plenary
import-shape-polls = agenda with notes
import-shape-baton = minutes from Baton
import-shape-madr = decision (MADR)
import-shape-adr = decision (adr-tools)
import-shape-proposal = proposal
import-shape-summary = summary of a call
import-shape-votes = votes by name
import-shape-transcript = speaking times
import-shape-calendar = calendar
import-shape-people = people
import-shape-ballots = ballots
import-column-file = File
import-column-shape = Read as
import-column-day = Day
import-column-items = Items
import-column-owned = Owned
import-column-decisions = Decisions
import-column-follow-ups = Follow-ups
import-column-turns = Turns
import-column-unsure = Unsure
import-left = { $file } is left out: { $why }
import-maybe = { $one } and { $other } may be one person; they stay two until you say so.
import-figures = { $files } files read, { $left } left out: { $meetings } meetings, { $people } people, { $items } items ({ $owned } with an owner), { $decisions } decisions, { $followups } follow-ups, { $turns } turns; { $unsure } lines to look at.
# Why a file was not understood.
import-too-long = It is longer than { $most } megabytes.
import-too-many-lines = It has more than { $most } lines.
import-not-text = It is no text.
import-empty = Nothing stands in it.
import-no-shape = It has none of the shapes that Baton reads.
import-not-json = It is no JSON: line { $line } cannot be read.
import-unreadable = It could not be read: { $because }
# What to look at in a file that was.
import-unsure-nobody = Nobody is named for this, so it is nobody's.
import-unsure-asked = Somebody was asked and had not said yes, so it is nobody's.
import-unsure-decided = This may be a decision; it was not taken as one.
import-unsure-earlier = This is spoken of again; it belongs to an earlier meeting.
import-unsure-poll = A poll stands here and no result, so nothing was decided by it.
import-unsure-outcome = What came of the votes is not written down, and Baton does not count them instead.
import-unsure-open = This is not decided yet: { $status }.
import-unsure-status = It does not say whether this was decided; it was taken to be.
import-unsure-other-day = The text says { $one }, and the name of the file { $other }; the text counts.
import-unsure-not-held = This is an agenda only: no meeting is noted in it.
import-unsure-backwards = The time runs backwards here; what was said counts for no time.
import-unsure-speaker = It does not say who speaks.
# What comes into a workspace.
import-asked = { $name } is asked
import-may-be = { $name } may be { $others }; nobody is asked until you say who it is.
import-brought = { $decisions ->
    [one] One decision
   *[other] { $decisions } decisions
  } and { $followups ->
    [one] one follow-up
   *[other] { $followups } follow-ups
  } brought in, { $left } left out. One undo takes it all back.
import-would = { $decisions ->
    [one] One decision
   *[other] { $decisions } decisions
  } and { $followups ->
    [one] one follow-up
   *[other] { $followups } follow-ups
  } would come in, { $left } would be left out.
# The dialog that brings it in.
import-part = From before
import-part-about = Minutes, decision records, call summaries and votes from before Baton can be read: decisions and follow-ups come into the log with the file and the line in which they stand.
import-open = Bring in…
import-title = Bring in what was before
import-about = Choose files (Markdown, text, JSON, WebVTT). What was understood is shown first. Nothing is invented: where no owner is named there is none, and whoever is named is asked. One undo takes it all back.
import-files = Files
import-team = Whose decisions these are
import-undated = The day of what says none
import-undated-about = Left empty, decisions without a day stay out.
import-found = What was found
import-where = Where
import-what = What
import-who = When, or whose
import-place = { $file }, line { $line }
import-is-follow-up = Follow-up
import-nobody = nobody named
import-look = { $count ->
    [one] One line to look at
   *[other] { $count } lines to look at
  }
import-names = Who is who
import-names-about = A name that may be somebody here stays a name until you say who it is. What you say is remembered.
import-is = { $name } is
import-not-here = not here
import-go = Bring in
