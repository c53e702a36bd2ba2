# Zusagen: niemandem gehört eine, die er oder sie nicht angenommen hat.
follow-ups-new = Neue Aufgabe
follow-ups-add = Hinzufügen
follow-ups-what = Was ist zu tun?
follow-ups-until = Bis wann?
follow-ups-whose = Wessen?
follow-ups-order = Zeigen
follow-ups-by-owner = Nach Person
follow-ups-by-when = Nach Datum
follow-ups-closed = Abgeschlossen
follow-ups-offered = Wartet auf jemanden
follow-ups-offered-about = Nehmen, jemanden fragen oder loslassen: alles gute Antworten.
follow-ups-offer = Allen anbieten
follow-ups-take = Ich mache es
follow-ups-ask = Jemanden fragen
follow-ups-ask-whom = Wen fragst du?
follow-ups-ask-about = Es gehört ihr oder ihm nach einem Ja. Bis dahin heißt es „gefragt“.
follow-ups-hand-over = Übergeben
follow-ups-said-yes = Hat Ja gesagt
follow-ups-said-no = Hat Nein gesagt
follow-ups-let-go = Loslassen
follow-ups-overdue = Über dem Datum
follow-ups-week = In den nächsten sieben Tagen
follow-ups-later = Später
follow-ups-undated = Ohne Datum
follow-ups-none-open = Nichts ist offen.
follow-ups-none-closed = Noch wurde nichts abgeschlossen.
follow-ups-empty-title = Noch keine Zusagen
follow-ups-empty-text = Was aus einem Treffen folgt und von jemandem zu tun ist. Erst wird es angeboten; wer es nimmt, hat Ja gesagt.
follow-ups-empty-example = „Der Buchhaltung Bescheid geben, bis Freitag.“ Hana hat es übernommen.
follow-ups-handing-to = { $name } ist gefragt zu übernehmen
follow-ups-team = Team
follow-ups-has-open = { $count ->
    [0] Hat sonst nichts offen.
    [one] Hat { $count } andere offen.
   *[other] Hat { $count } andere offen.
  }
follow-ups-by-team = Nach Team
follow-ups-by-state = Nach Stand
follow-ups-all-teams = Alle Teams
follow-ups-state-asked = Gefragt, noch ohne Antwort
follow-ups-state-handed-over = Wird übergeben
follow-ups-state-accepted = Angenommen
follow-ups-put-back = Allen zurückgeben
follow-ups-still-ours = { $count ->
   *[other] Nach { $count } Treffen noch offen: Ist das noch unsere Sache?
  }
follow-ups-open-count = { $count ->
    [0] nichts offen
    [one] { $count } offen
   *[other] { $count } offen
  }
