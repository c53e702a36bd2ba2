# Trust: what the record proves and what it does not, how to check, what to keep.
trust-title = Can this record be trusted?
trust-open = Can this log be trusted?
trust-link = What this proves
trust-settings = Trust
trust-settings-about = Each entry of the record carries the seal of the one before it. See what that proves and what it does not, check it, and keep a proof of it.
trust-back = Back to Settings
trust-about = Each entry of the record carries the seal of the one before it. Whoever changes an entry breaks the chain, and a check shows where. That reveals tampering; it does not prevent it.

# What to keep
trust-keep = Proof to keep
trust-keep-about = These twelve words stand for the record as it is now. With them anybody can check later that nothing up to here was changed.
trust-keep-hint = Send them to somebody outside the team, or write them on paper. They tell nothing about what is in the file.
trust-keep-entry = Entry { $entry } of the computer that wrote it
trust-keep-closing = The proof of what was decided and promised today
trust-full = The long form
trust-square = The long form as a code for a camera
trust-copy-words = Copy the words
trust-copy-full = Copy the long form
trust-copied = Copied.
trust-not-copied = It could not be copied. Mark it and copy it by hand.
trust-none = Nothing is recorded yet, so there is nothing to prove.

# The check
trust-check = Check it
trust-check-about = Every entry is checked, every table made anew and compared. You can go on working meanwhile.
trust-kept = Compare with a checkpoint I kept
trust-kept-hint = Twelve words or the long form, as they stand on an export or as a camera reads them. Leave it empty to check without one.
trust-check-now = Check now
trust-check-compare = Check and compare
trust-stop = Stop
trust-doing-indexes = Asking the indexes of search
trust-doing-chains = Checking entries: { $done } of { $of }
trust-doing-tables = Making the tables anew and comparing: { $done } of { $of }
trust-doing-pages = Reading the pages of the file
trust-stopped = Stopped. Nothing is said about the record.
trust-whole = The record is whole
trust-whole-entries = { $entries ->
    [one] One entry is as it was written.
   *[other] { $entries } entries are as they were written.
  }
trust-whole-devices = { $devices ->
    [one] One computer wrote them.
   *[other] { $devices } computers wrote them; each has a chain of its own.
  }
trust-whole-tables = { $tables } tables say what the entries say.
trust-wrong = The record is not as it was written
trust-wrong-do = The file was left as it is. Keep a copy of it, and look into a backup, or into the copy of somebody else.
trust-wrong-at = Entry { $entry }: { $said }
trust-wrong-more = { $count ->
    [one] One more thing is wrong.
   *[other] { $count } more things are wrong.
  }
trust-held = Your checkpoint is entry { $entry }, of { $when }
trust-held-proves = { $count ->
    [one] It vouches for one entry: that was not changed or removed since.
   *[other] It vouches for { $count } entries: none of them was changed or removed since, and none was slipped in between them.
  }
trust-held-wrong = It is in the file. What is wrong stands below.
trust-held-beyond = { $count ->
    [one] One entry is newer, or was written on another computer since. Only another checkpoint vouches for it.
   *[other] { $count } entries are newer, or were written on another computer since. Only another checkpoint vouches for them.
  }
trust-missed = The file does not hold what this checkpoint vouches for
trust-missed-why = A word was noted differently, or the checkpoint is of another file or of a copy that went its own way; or the record was written anew since.
trust-missed-do = Compare the words with your note, one by one. If they are right, ask who has another copy of the file, and compare that copy with the same checkpoint.

# What it proves
trust-proves = What this proves
trust-proves-unchanged = Nothing that a noted checkpoint vouches for was changed, removed or slipped in since.
trust-proves-tables = The decisions, follow-ups and turns that Baton shows are what the entries say.
trust-proves-erased = Where words were erased on request, the chain still holds, and says when and how much went.
trust-not = What it does not prove
trust-not-true = That what was written is true.
trust-not-who = Who sat at the keyboard. Baton believes whoever says “I am …”.
trust-not-seen = Who has seen it.
trust-not-anew = That nobody wrote a whole new record. Whoever holds the file can; only a checkpoint kept elsewhere reveals it.
trust-not-newer = What was written after the newest checkpoint that somebody kept.
trust-not-others = What was written on other computers. Each keeps a chain of its own, which begins on what the file held then; a checkpoint vouches for one chain and what it began on.

# Erased words, pseudonyms
trust-erased = Erased on request
trust-erased-none = Nothing was erased.
trust-erased-name = { $when }: a name, in { $count ->
    [one] one entry
   *[other] { $count } entries
  }
trust-erased-words = { $when }: words, in { $count ->
    [one] one entry
   *[other] { $count } entries
  }
trust-erased-about = The entries stay with their seals, so the chain holds. At whose request, the list does not tell.
trust-pseudonyms = A pseudonym takes the place of a name when somebody has left and asks for it, wherever the name stood. Whatever one person did stays together under it, so who knows the team may still guess. Whoever is here has none; but a document can name roles instead of people, which changes nothing in the record.

# Without Baton
trust-without = Without Baton
trust-without-about = The form of the file is written down in FORMAT.md among Baton’s sources, and tests/verify.py checks a file with Python alone. On the command line:
