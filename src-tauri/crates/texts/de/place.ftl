# Die Orte in Baton, wie die Leiste sie nennt.
place-today = Heute
place-rota = Wer ist dran
place-prepare = Vorbereiten
place-run = Treffen
place-decisions = Beschlüsse
place-follow-ups = Zusagen
place-share = Wie wir teilen
place-people = Menschen
place-settings = Einstellungen
place-rail = Orte
place-running = { $name }, läuft gerade
place-skip = Zum Inhalt
