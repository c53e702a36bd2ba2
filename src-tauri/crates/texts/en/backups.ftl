# Backups: made by Baton itself, put back after a look at what would be lost; and a damaged file rescued into a new one.
backups-part = Backups
backups-about = Baton makes a backup when it is closed and once a day, if something changed, and before an import or an upgrade. It keeps the last seven days, eight weeks and twelve months.
backups-out-of-house = They lie on this computer. Copy one to another place now and then.
backups-last = The newest is from { $day }, { $time }.
backups-none = There is no backup yet.
backups-now = Back up now
backups-folder = Open the folder
backups-all = { $count ->
    [one] Show the other one
   *[other] Show all { $count }
  }
backups-list = Backups, the newest first
backups-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }
backups-unreadable = cannot be read
backups-size = { $kilobytes } kB
backups-size-large = { $megabytes } MB
backups-reason-closing = on closing
backups-reason-daily = daily
backups-reason-upgrade = before an upgrade
backups-reason-import = before an import
backups-reason-restoring = before another was put back
backups-reason-hand = by hand
backups-made = A backup is made.
backups-same = Nothing changed since the newest backup, so it is still the one.
backups-nothing-yet = Nothing has happened in this workspace yet, so there is nothing to back up.
backups-not-made = A backup could not be made; everything else goes on. { $because }

# Putting one back
backups-restore = Put back…
backups-restore-name = Put back the backup from { $day }, { $time }
backups-restore-title = Put a backup back?
backups-restore-of = Backup of { $name } from { $when }: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }.
backups-restore-same = Everything that is here now is in this backup. Nothing would be lost.
backups-restore-lost = { $count ->
    [one] One entry is newer than this backup. It would not be there any more:
   *[other] { $count } entries are newer than this backup. They would not be there any more:
  }
backups-restore-only-there = { $count ->
    [one] One entry of the workspace is newer and is not in this backup:
   *[other] { $count } entries of the workspace are newer and are not in this backup:
  }
backups-restore-unknown = The present file cannot be read, so Baton cannot say what in it is newer than this backup.
backups-restore-gained = { $count ->
    [one] One entry that is only in the backup would come back.
   *[other] { $count } entries that are only in the backup would come back.
  }
backups-lost-decisions = Decisions
backups-lost-meetings = Meetings
backups-lost-decision = { $known ->
    [none] Decision { $title }, { $date }
   *[older] Decision { $title }, { $date }: what changed since
  }
backups-lost-meeting = { $known ->
    [none] Meeting { $title }, { $date }
   *[older] Meeting { $title }, { $date }: what changed since
  }
backups-lost-changed = what changed since
backups-lost-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
backups-lost-follow-ups = { $count ->
    [one] one follow-up, new or changed
   *[other] { $count } follow-ups, new or changed
  }
backups-lost-others = { $count ->
    [one] one person, team or regular meeting, new or changed
   *[other] { $count } people, teams or regular meetings, new or changed
  }
backups-restore-kept = What is here now is kept as a backup first, so that you can come back to it.
backups-restore-aside = The damaged file is set aside under another name. It is not deleted.
backups-restore-go = Put it back
backups-restore-would = Nothing was changed.
backups-restored = { $path } holds the backup now: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }.
backups-restored-short = The backup is put back. What was here before is kept.
backups-kept = What stood there before is kept: { $path }

# A file that could not be opened
backups-stuck = “{ $name }” could not be opened
backups-stuck-newest = Use the newest backup ({ $day }, { $time })
backups-stuck-none = There is no backup of it on this computer.
backups-stuck-rescue = Rescue into a new file…
backups-stuck-about = A rescue saves every entry that can still be read, and lists what cannot. The damaged file stays as it is.
backups-rescuing = Reading what can be read…
backups-rescue-where = Where should the new file be?
backups-rescue-file = { $name } rescued
backups-rescue-title = What was rescued
backups-rescue-open = Open the new file
backups-rescued = { $path } is made: { $count ->
    [one] { $count } entry was saved.
   *[other] { $count } entries were saved.
  }
backups-rescued-all = Nothing is missing as far as can be known.
backups-rescued-lost = { $count ->
    [one] One entry could not be saved:
   *[other] { $count } entries could not be saved:
  }
backups-rescued-again = { $count ->
    [one] One entry stands beyond a gap. It was written again word for word, because it cannot prove any more what came before it.
   *[other] { $count } entries stand beyond a gap. They were written again word for word, because they cannot prove any more what came before them.
  }
backups-rescued-drafts = { $count ->
    [one] One text that was being typed came along.
   *[other] { $count } texts that were being typed came along.
  }
backups-rescued-left = The damaged file is as it was.
backups-missing = { $count ->
    [one] Entry { $from }: { $kinds }.
   *[other] { $count } entries, { $from } to { $to }: { $kinds }.
  }
backups-missing-between = { $count ->
    [one] Entry { $from }, between { $after } and { $before }: { $kinds }.
   *[other] { $count } entries, { $from } to { $to }, between { $after } and { $before }: { $kinds }.
  }
backups-missing-after = { $count ->
    [one] Entry { $from }, after { $after }: { $kinds }.
   *[other] { $count } entries, { $from } to { $to }, after { $after }: { $kinds }.
  }
backups-missing-before = { $count ->
    [one] Entry { $from }, before { $before }: { $kinds }.
   *[other] { $count } entries, { $from } to { $to }, before { $before }: { $kinds }.
  }
backups-kind-unknown = of what, cannot be known
backups-kind-workspace = { $count ->
    [one] one about the workspace
   *[other] { $count } about the workspace
  }
backups-kind-person = { $count ->
    [one] one about a person
   *[other] { $count } about people
  }
backups-kind-team = { $count ->
    [one] one about a team
   *[other] { $count } about teams
  }
backups-kind-series = { $count ->
    [one] one about a regular meeting
   *[other] { $count } about regular meetings
  }
backups-kind-meeting = { $count ->
    [one] one about a meeting
   *[other] { $count } about meetings
  }
backups-kind-decision = { $count ->
    [one] one about a decision
   *[other] { $count } about decisions
  }
backups-kind-follow-up = { $count ->
    [one] one about a follow-up
   *[other] { $count } about follow-ups
  }
