# A regular meeting: why a name stands in the rota.
series-why-never = { $person } has not done it here yet.
series-why-last = { $person } last did it on { $date }.
series-why-only = Nobody else can on that date.
