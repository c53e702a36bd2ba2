# What was decided and promised before Baton.
earlier-without-a-day = It says no day, so it does not come in.
earlier-too-late = { $date } has not come yet, so it does not come in.
earlier-here = It stands in the log already.
earlier-done = It is done, so it does not come in.
