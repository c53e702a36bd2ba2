# Ein Beschluss, wie Dokumente ihn sagen.
decision-log = Beschlüsse
decision-log-of = Beschlüsse von { $whose }
decision-log-empty = Noch wurde nichts beschlossen.
decision-number = { $team } { $number }
decision-decided = Beschlossen
decision-when = { $date }, { $time } ({ $zone })
decision-from = Herkunft
decision-from-item = „{ $item }“, { $meeting }
decision-alone = Außerhalb eines Treffens
decision-how = Wie entschieden wurde
decision-how-line = { $method }: { $sentence }
decision-why = Warum
decision-options = Auch erwogen
decision-status = Stand
decision-in-force = gilt jetzt
decision-in-force-from = gilt ab { $when }
decision-superseded = abgelöst am { $when } durch { $by }
decision-expired = abgelaufen am { $when }: { $reason }
decision-withdrawn = zurückgezogen am { $when }: { $reason }
decision-supersedes = Löst ab
decision-amends = Ändert zum Teil
decision-amended-by = Zum Teil geändert durch
decision-review = Überprüfung
decision-review-none = kein Tag festgelegt
decision-reviewed = Überprüft am { $when }: { $note }
decision-reviewed-plain = Überprüft am { $when }; er gilt weiter
decision-reversible = Rückgängig machen
decision-reversible-easily = leicht
decision-reversible-with-effort = mit etwas Aufwand
decision-reversible-hardly = kaum
decision-tags = Zu
decision-affected = Betroffen, nicht hier
decision-versions = Auf dem Weg
decision-version = Fassung { $number }, von { $name }
decision-version-meets = Fassung { $number }, von { $name }, verbessert durch den Einwand von { $whose }

# Menschen nach Rolle
decision-people = Menschen
decision-proposer = Vorgeschlagen
decision-deciders = Entschieden
decision-facilitator = Geleitet
decision-scribe = Geschrieben
decision-improved = Durch Einwand verbessert
decision-concerned = Hat Bedenken
decision-objected = Dagegen
decision-abstained = Enthalten
decision-recused = Befangen, nicht mitentschieden
decision-away = Nicht da
decision-consulted = Befragt
decision-informed = Wird informiert
decision-remark = { $name }: { $words }
decision-remark-watched = { $name }: { $words } (zu beobachten: { $measure })
decision-remark-measure = { $name } (zu beobachten: { $measure })

# Wen man dazu fragt
decision-ask-role = hat die Rolle { $role }
decision-ask-proposer = hat es vorgeschlagen
decision-ask-facilitator = hat das Treffen geleitet

# Wie es kam und was daraus wurde
decision-life-supersedes = Löst ab
decision-life-version = Fassung { $version }, von { $person }
decision-life-version-meets = Fassung { $version }, erfüllt einen Einwand von { $person }
decision-life-objection-amended = Ein Einwand von { $person } wurde durch eine Änderung erfüllt
decision-life-objection-measured = Ein Einwand von { $person } wurde ein Bedenken zum Beobachten
decision-life-objection-withdrawn = Ein Einwand von { $person } wurde mit Dank zurückgezogen
decision-life-objection-stands = Ein Einwand von { $person } bleibt bestehen
decision-life-reviewed = Überprüft
decision-life-superseded = Ein anderer Beschluss hat ihn abgelöst
decision-life-withdrawn = Zurückgezogen
decision-life-expired = Abgelaufen
