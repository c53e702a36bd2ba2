# Was jede Taste tut, für Hinweise, die Übersicht unter „?“ und die Befehlsliste.
keys-title = Tasten
keys-palette = Alles beim Namen aufrufen
keys-shortcuts = Alle Tasten zeigen
keys-undo = Rückgängig
keys-room-screen = Raumbildschirm zeigen
keys-start = Das Treffen beginnen
keys-find = Suchen
keys-add = Hinzufügen
keys-next-one = Nächstes in der Liste
keys-previous-one = Voriges in der Liste
keys-move-up = Punkt nach oben
keys-move-down = Punkt nach unten
keys-paste = Tagesordnung einfügen
keys-scope-everywhere = Überall
keys-scope-places = An den Orten
keys-scope-list = In Listen
keys-scope-prepare = Beim Vorbereiten
keys-scope-run = Im Treffen
keys-letters-note = Einzelne Buchstaben wirken nur außerhalb von Textfeldern. In den Einstellungen lassen sie sich abschalten.
keys-letters-off-note = Einzelne Buchstaben sind abgeschaltet. In den Einstellungen lassen sie sich wieder einschalten.
keys-do = Aufrufen oder tun
keys-do-hint = Ein paar Buchstaben tippen: ein Ort, ein Mensch, ein Beschluss, etwas zu tun
keys-nothing-found = Nichts mit diesem Namen.
keys-found = { $count ->
    [one] { $count } gefunden
   *[other] { $count } gefunden
  }
keys-group-places = Orte
keys-group-actions = Tun
keys-group-people = Menschen
keys-group-written = Aufgeschrieben
keys-group-whom = Wen fragen
keys-undone = Zurückgenommen: { $what }
keys-redo = Wiederherstellen
keys-light = Helles Aussehen
keys-dark = Dunkles Aussehen
keys-large-size = Größere Schrift
keys-usual-size = Übliche Schriftgröße
