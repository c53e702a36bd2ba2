# Das Protokoll eines Treffens.
minutes-title = Protokoll
minutes-of = { $name }, { $when }
minutes-not-approved = Noch nicht angenommen: Das tut das nächste Treffen des Teams in einem Schritt.
minutes-approve = Protokoll annehmen
minutes-approved = Das Protokoll ist angenommen. Ab jetzt sind nur noch verknüpfte Berichtigungen möglich.
minutes-export = Exportieren…
minutes-unsure-date = Der Tag kann { $one } heißen oder { $other }.
minutes-unsure-no-date = Es wurde kein Tag gefunden.
minutes-unsure-nobody-led = Niemand ist als Leitung genannt.
minutes-unsure-nobody-there = Es wurde keine Liste der Anwesenden gefunden.
