# People, and what was not understood of pasted names.
person-problem-no-name = Line { $line } has no name. It was left out.
person-problem-too-long = The name in line { $line } is { $long } characters long; there is room for { $most }. It was left out.
person-problem-address = “{ $words }” in line { $line } is no e-mail address. The name was kept without it.
person-problem-tag = A tag in line { $line } is too long. The name was kept without it.
person-problem-same-name = “{ $words }” in line { $line } stands in line { $before } already. They stay two people.
person-problem-same-line = “{ $words }” in line { $line } stands in line { $before } already, with nothing to tell them apart. It was left out.
person-problem-same-address = { $words } in line { $line } is the address of line { $before } too. Both were kept.
person-problem-unreadable = Line { $line } could not be read. It was left out.
person-problem-not-text = This is not text. Nobody was read from it.
person-problem-too-many = Only the first { $most } lines were read.
person-problem-column = The column “{ $words }” was not read.
