# Wörter, die mehrere Orte teilen.
word-facilitator = Leitet
word-scribe = Schreibt
word-timekeeper = Achtet auf die Zeit
word-coach = Begleitet
word-beside = Zur Seite
word-inform = Berichten
word-explore = Nachdenken
word-decide = Entscheiden
word-in-force = Gilt jetzt
word-superseded = Abgelöst
word-expired = Abgelaufen
word-withdrawn = Zurückgezogen
word-offered = angeboten, noch niemand
word-asked = gefragt
word-accepted = zugesagt
word-done = erledigt
word-dropped = losgelassen
word-handed-over = übergeben
word-today = Heute
word-tomorrow = morgen
word-consent = Konsent
word-majority = Mehrheit der abgegebenen Stimmen
word-role-decides = die Rolle entscheidet
word-integrative = integrative Entscheidung
word-advice = Beratungsverfahren
word-consensus = Konsens
word-fist-to-five = Faust bis fünf
word-gradients = Stufen der Zustimmung
word-vote = Abstimmung
word-lazy = Schweigen stimmt zu
word-election = Wahl für eine Rolle
word-delegation = Delegationspoker
word-plurality = eine Wahl
word-approval = Zustimmungswahl
word-score = Punkte
word-star = Punkte und Stichwahl
word-dots = Klebepunkte
word-runoff = Rangfolge mit Stichwahl
word-schulze = Rangfolge, je zwei
word-stv = mehrere Plätze
word-before = vor Baton beschlossen
word-nobody-yet = noch niemand
word-and-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
  }
