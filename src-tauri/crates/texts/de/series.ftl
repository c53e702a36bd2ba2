# Ein regelmäßiges Treffen: warum ein Name in der Reihe steht.
series-why-never = { $person } war hier noch nicht dran.
series-why-last = { $person } war zuletzt am { $date } dran.
series-why-only = Sonst kann an dem Tag niemand.
