# The record: why it can only be read, and what is wrong with it.
journal-read-only-newer = This file was written by a newer Baton. It can be read, not changed. Install the newer Baton to go on with it.
journal-read-only-unwritable = This file cannot be written to here. It can be read, and nothing in it is lost. Copy it to a place you may write to.
journal-read-only-elsewhere = This file is open on { $computer }. It can be read here, not changed. Close it there to go on here.

# What a check of the record can find
journal-problem-body-missing = The words of an entry are gone, and nothing says that they were erased.
journal-problem-body-changed = The words of an entry are not the ones that were recorded.
journal-problem-entry-changed = Who, when or what of an entry is not as it was recorded.
journal-problem-entry-missing = An entry is missing before this one.
journal-problem-chain-broken = This entry does not stand on the one before.
journal-problem-time-goes-back = This entry says it is older than the one before.
journal-problem-batch-incomplete = A part of what was recorded together is missing.
journal-problem-end-missing = Entries at the end are gone.
journal-problem-checkpoint-missed = The file does not hold what the checkpoint vouches for.
journal-problem-event-unknown = An entry says something that this Baton does not know.
journal-problem-table-differs = What Baton shows is not what the entries say; the entries count.
journal-problem-pages-damaged = The pages of the file do not fit together. Make a copy of it and open the newest backup.
