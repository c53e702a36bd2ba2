# Protokolle aus der Zeit vor Baton, und was daraus folgt.
past-without-a-day = Es nennt keinen Tag und zählt deshalb nicht.
past-too-late = Es ist nicht von vor dem { $first } und zählt deshalb nicht als früher.
past-same-day = Vom selben Tag gibt es ein anderes Protokoll; das zählt.
past-bring = Früheres einbringen…
past-title = Wer bisher geleitet hat: { $series }
past-about = Wer dran ist, kann mit dem anfangen, was war. Wähle alte Protokolle (Markdown oder reiner Text): Daraus wird gelesen, wer geleitet und wer geschrieben hat, sonst bleibt nichts. Daraus werden für niemanden mehr als zwei Male Vorsprung oder Rückstand.
past-files = Protokolle
past-nothing = Noch ist nichts gelesen.
past-now = { $count ->
    [0] Bisher zählt nichts aus der Zeit vor Baton.
    [one] Bisher zählt ein Treffen aus der Zeit vor Baton; es wird ersetzt.
   *[other] Bisher zählen { $count } Treffen aus der Zeit vor Baton; sie werden ersetzt.
  }
past-found = { $count ->
    [one] Ein Treffen zählt.
   *[other] { $count } Treffen zählen.
  }
past-span = Von { $from } bis { $until }.
past-left = { $count ->
    [0] Keines bleibt weg.
    [one] Eines bleibt weg.
   *[other] { $count } bleiben weg.
  }
past-meeting = Treffen
past-led = Geleitet
past-wrote = Geschrieben
past-names = Wer wer ist
past-name = { $name }, in { $count ->
    [one] einem Treffen
   *[other] { $count } Treffen
  }
past-is = { $name } ist
past-not-here = nicht hier, bleibt weg
past-people-left = { $count ->
    [0] Alle Genannten sind hier.
    [one] Ein Name gehört zu niemandem hier und bleibt weg.
   *[other] { $count } Namen gehören zu niemandem hier und bleiben weg.
  }
past-unsure = { $count ->
    [one] Bei einem Namen ist nicht sicher, wer gemeint ist.
   *[other] Bei { $count } Namen ist nicht sicher, wer gemeint ist.
  }
past-go = Einbringen
past-zero = Bei null anfangen
past-brought = { $count ->
    [one] Ein Treffen aus der Zeit vor Baton zählt jetzt mit.
   *[other] { $count } Treffen aus der Zeit vor Baton zählen jetzt mit.
  }
past-begun = Der Plan fängt bei null an.
past-unreadable = Die Dateien waren nicht zu lesen.
