# Möglichkeiten eines Vorschlags: anbieten, Stimmzettel ausfüllen, und was die Zählung ergab.
option-options = Möglichkeiten
option-offer-some = Möglichkeiten anbieten
option-offer-some-hint = Wenn es mehrere gute Antworten gibt: Alle wählen unter ihnen
option-new = Noch eine Möglichkeit
option-new-example = Was könnten wir sonst tun?
option-offer = Anbieten
option-name = Wie sie heißt
option-reasons = Gründe
option-reasons-of = Gründe für und gegen { $name }
option-drop = Streichen
option-drop-of = { $name } streichen
option-pros = Dafür, je eine Zeile
option-cons = Dagegen, je eine Zeile
option-links = Verweise, einer je Zeile
option-keep = So festhalten
option-for = Dafür
option-against = Dagegen
option-few = Noch eine Möglichkeit, dann gibt es etwas zu wählen.
option-say-method = Es gibt mehrere Möglichkeiten. Wie wählen wir?
option-verdict-chosen = Gewählt
option-verdict-not-chosen = Nichts gewählt

# Ein Stimmzettel
option-ballot = Stimmzettel
option-rank = { $rank }.
option-how-one = Eine Zahl nennen.
option-how-order = Zahlen in der gewünschten Reihenfolge. Noch einmal nimmt heraus; Rücktaste nimmt die letzte zurück.
option-how-order-equal = Zahlen in der gewünschten Reihenfolge; = vor einer Zahl stellt sie neben die letzte. Rücktaste nimmt zurück.
option-how-approved = Zahlen für alles, womit man leben kann; noch einmal nimmt heraus.
option-how-points = Für jede eine Zahl, von oben an; Pfeile wechseln, Rücktaste nimmt zurück.
option-dots-left = { $count ->
    [0] Alle Punkte sind verteilt. Rücktaste nimmt einen zurück.
    [one] Noch ein Punkt. Rücktaste nimmt einen zurück.
   *[other] Noch { $count } Punkte. Rücktaste nimmt einen zurück.
  }
option-clear = Von vorn
option-hand-in = Abgeben, weiter
option-hand-in-blank = Leer abgeben
option-close-silent = { $count ->
    [one] Schließen; ein Zettel fehlt
   *[other] Schließen; { $count } Zettel fehlen
  }

# Was herauskam
option-count = Was jede Möglichkeit hatte
option-round = Runde { $round }
option-chosen = gewählt
option-out = draußen
option-too-few = zu wenige gaben Punkte
option-raters = von { $raters }
option-exhausted = Bei keiner mehr
option-quota = Zur Wahl nötig: { $quota }
option-pairs = Wie viele die Zeile über die Spalte stellen. Fett: Die Zeile schlägt die Spalte.
option-others = Dieselben Zettel, anders gezählt (nicht bindend)
option-others-same = dieselbe
option-others-differs = eine andere
option-lot-sealed = Das Los ist gezogen und versiegelt: { $seal }
option-lot-open = Das Los wurde aus { $seed } gezogen, in dieser Reihenfolge: { $order }

# Zählweisen
option-seats = Plätze
option-highest = Höchste Punktzahl
option-dots = Punkte je Person
option-cap = Höchstens auf eine
option-lot = Bei Gleichstand entscheidet das Los
option-one = Möglichkeit: { $name }
option-no-reasons = keine Gründe aufgeschrieben
option-reason = { $side }: { $reason }
option-line-elected = { $line }; gewählt: { $names }
option-line-dropped = { $line }; draußen: { $names }
