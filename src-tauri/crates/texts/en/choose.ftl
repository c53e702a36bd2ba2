# Which way suits a matter, in one sentence.
choose-role-decides = This is for { $role } to decide: its domain was handed over.
choose-role-after-advice = { $role } decides this after advice: that is how far its domain was handed over.
choose-light = Little hangs on it and it is easily undone: hands are quick.
choose-see-first = Much hangs on it, it is hard to undo, and little time is left: see where people are before deciding.
choose-lasting = Much hangs on it and it is hard to undo: everybody should be able to go along.
choose-hurried = Little time is left: fingers show at once whether it is enough.
choose-usual = This is how the team usually decides.
choose-consent = Good enough for now and safe enough to try is usually enough.
choose-two-options = Two options: one name each is enough.
choose-quick-among = Several options and little to lose, or little time: name all you can live with.
choose-among = Several options: a ranking finds the one that more than half can follow in the end.
