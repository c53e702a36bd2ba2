# What a search says about what was typed.
find-no-filter = “{ $word }:” is no filter. Its words are looked for as they are.
find-no-value = “{ $word }:” waits for a value.
find-no-status = “{ $word }:” knows due, standing, superseded, expired and withdrawn. “{ $value }” is looked for as a word.
find-no-method = No way of deciding is called “{ $value }”. It is looked for as a word.
find-no-date = “{ $value }” is no date. A date is written 2026-11-30, a month 2026-11, a year 2026.
find-nobody = Nobody here is called “{ $name }”.
find-no-team = No team is called “{ $name }”.
find-too-many = Only the first { $most } words and filters count.
