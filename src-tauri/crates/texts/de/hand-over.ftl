# Was wissen muss, wer als Nächstes leitet.
hand-over-items = { $count ->
    [0] Auf der Tagesordnung blieb nichts übrig.
    [one] Ein Punkt kommt nächstes Mal wieder.
   *[other] { $count } Punkte kommen nächstes Mal wieder.
  }
hand-over-follow-ups = { $count ->
    [0] Keine Zusage ist offen.
    [one] { $unclaimed ->
        [0] Eine Zusage ist offen, und jemand hat sie.
       *[other] Eine Zusage ist offen, und noch niemand hat sie.
      }
   *[other] { $unclaimed ->
        [0] { $count } Zusagen sind offen, und jede hat jemand.
       *[other] { $count } Zusagen sind offen, davon { $unclaimed } ohne jemanden.
      }
  }
hand-over-saved = { $count ->
    [0] Nichts wurde für später aufgehoben.
    [one] Eines wurde für später aufgehoben.
   *[other] { $count } wurden für später aufgehoben.
  }
