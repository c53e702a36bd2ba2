# A file or a disk that does not do its part: what happened, what was kept, what to do.
fault-missing = There is no file “{ $file }” here. Nothing was changed. Look where it was moved to, or open a backup.
fault-exists = There is a file “{ $file }” already. It was left as it is. Choose another name.
fault-folder = “{ $file }” is a folder. Nothing was changed. Choose the file in it that ends in .baton.
fault-empty = “{ $file }” has nothing in it: it was probably never written to the end. It was left as it is. Open a backup, or fetch the file again.
fault-cut-short = A part of “{ $file }” is missing: it was probably copied by half. It was left as it is. Copy it again, or open a backup.
fault-not-a-database = “{ $file }” is not a workspace of Baton, but some other kind of file. It was left as it is. A workspace ends in .baton; an archive or an agenda is read by importing it.
fault-not-a-workspace = “{ $file }” belongs to another program. It was left as it is. A workspace of Baton ends in .baton.
fault-damaged = The file is damaged, and Baton does not write into it any more. It was left as it is. Rescue it into a new file, or use the newest backup.
fault-newer = This was written by a newer Baton. It was left as it is. Install the newer Baton to go on with it.
fault-busy = Another program holds the file. Nothing was lost, and nothing was saved just now. Wait a moment and try again.
fault-no-space = There is no space left on the disk. Everything saved before is safe; this last step was not saved. Free some space and try again.
fault-unwritable = This place cannot be written to or reached. Everything saved before is safe. Check that the disk is there, or choose another place.
fault-read-only = The workspace is open for reading only. Nothing was changed. Close it elsewhere, or copy it to a place you may write to.
fault-archive = The archive “{ $file }” cannot be read: it is not whole, or it was changed. No workspace was made of it. Export it again where it came from.
fault-nothing-to-rescue = Not one entry of a workspace was found in “{ $file }”. It was left as it is, and no new file was made. Use the newest backup, or ask whoever has another copy.
fault-unforeseen = The file could not be used, for a reason Baton did not foresee. Everything saved before is safe. Try again; if it stays so, make a copy of the file.
