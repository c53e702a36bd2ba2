# Which copy of the file lives.
file-went = The living copy went with { $to } on { $on }. You can read here; to go on here anyway, say that it lives here again.
file-came-from = This copy lives. It came from { $from }'s desk on { $on }.
file-came = This copy lives. It came here on { $on }.
file-back = This file went with { $to } on { $went } and lives here again since { $on }. If the other copy is used too, two copies live: what is written in one is not in the other, and nothing merges them.
file-take-back = It lives here again
file-take-back-sure = Take the file back?
file-take-back-about = Do this when the copy with { $to } is not used any more, or was lost. What was written there since { $on } is not here, and nothing brings the two together by itself. Tell { $to }, so that only one is used.
file-copy-name = { $workspace } for { $name }

# Two copies side by side
file-beside-same = Both hold the same record.
file-beside-here = This one goes on: { $here ->
    [one] one thing was
   *[other] { $here } things were
  } written here that the other does not have. The other holds nothing that is missing here.
file-beside-there = The other goes on: { $there ->
    [one] one thing was
   *[other] { $there } things were
  } written there that this one does not have. This one holds nothing that is missing there.
file-beside-both = Two living copies. { $here ->
    [one] One thing was
   *[other] { $here } things were
  } written only here, { $there ->
    [one] one thing
   *[other] { $there } things
  } only there. Nothing was lost, and nothing merges them: choose the one to go on with, and write again there what is missing.
