# Stimmen auszählen: das Ergebnis in einem Satz, den alle nachprüfen können.
count-vote-majority-cast-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $blank } leer; die Mehrheit der abgegebenen Stimmen braucht mehr Ja als Nein; angenommen.
count-vote-majority-cast-not-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $blank } leer; die Mehrheit der abgegebenen Stimmen braucht mehr Ja als Nein; nicht angenommen.
count-vote-two-thirds-cast-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $blank } leer; zwei Drittel der abgegebenen Stimmen brauchen mindestens doppelt so viele Ja wie Nein; angenommen.
count-vote-two-thirds-cast-not-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $blank } leer; zwei Drittel der abgegebenen Stimmen brauchen mindestens doppelt so viele Ja wie Nein; nicht angenommen.
count-vote-majority-present-adopted = { $yes } Ja von { $present } Anwesenden ({ $no } Nein, { $abstained } enthalten, { $blank } leer); die Mehrheit der Anwesenden ist mehr als die Hälfte; angenommen.
count-vote-majority-present-not-adopted = { $yes } Ja von { $present } Anwesenden ({ $no } Nein, { $abstained } enthalten, { $blank } leer); die Mehrheit der Anwesenden ist mehr als die Hälfte; nicht angenommen.
count-vote-two-thirds-present-adopted = { $yes } Ja von { $present } Anwesenden ({ $no } Nein, { $abstained } enthalten, { $blank } leer); zwei Drittel der Anwesenden genügen; angenommen.
count-vote-two-thirds-present-not-adopted = { $yes } Ja von { $present } Anwesenden ({ $no } Nein, { $abstained } enthalten, { $blank } leer); es braucht zwei Drittel der Anwesenden; nicht angenommen.
count-vote-majority-members-adopted = { $yes } Ja von { $members } Mitgliedern ({ $no } Nein, { $abstained } enthalten, { $blank } leer); die Mehrheit aller Mitglieder ist mehr als die Hälfte; angenommen.
count-vote-majority-members-not-adopted = { $yes } Ja von { $members } Mitgliedern ({ $no } Nein, { $abstained } enthalten, { $blank } leer); die Mehrheit aller Mitglieder ist mehr als die Hälfte; nicht angenommen.
count-vote-two-thirds-members-adopted = { $yes } Ja von { $members } Mitgliedern ({ $no } Nein, { $abstained } enthalten, { $blank } leer); zwei Drittel aller Mitglieder genügen; angenommen.
count-vote-two-thirds-members-not-adopted = { $yes } Ja von { $members } Mitgliedern ({ $no } Nein, { $abstained } enthalten, { $blank } leer); es braucht zwei Drittel aller Mitglieder; nicht angenommen.
count-vote-unanimous-adopted = { $yes } Ja und niemand dagegen, { $abstained } enthalten, { $blank } leer; einstimmig; angenommen.
count-vote-unanimous-not-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $blank } leer; einstimmig heißt: jemand ist dafür und niemand dagegen; nicht angenommen.
count-vote-no-quorum = { $persons ->
    [one] Eine Person ist hier, und es braucht { $quorum }; nichts ist entschieden.
   *[other] { $persons } Personen sind hier, und es braucht { $quorum }; nichts ist entschieden.
  }
count-vote-nobody = Niemand ist übrig, der das entscheiden darf; nichts ist entschieden.

count-plurality-most = { $leading } hat { $votes } von { $cast } Stimmen, mehr als alle anderen; gewählt.
count-plurality-tie = { $leading } sind gleichauf mit je { $votes } von { $cast } Stimmen; bei Gleichstand ist nichts gewählt.
count-plurality-nobody = Kein Stimmzettel nennt eine Möglichkeit; nichts ist gewählt.

count-approval-most = { $leading } hat auf { $votes } von { $ballots } Stimmzetteln Zustimmung, mehr als alle anderen; gewählt.
count-approval-tie = { $leading } haben auf je { $votes } von { $ballots } Stimmzetteln Zustimmung; sie sind gleichauf.
count-approval-nobody = Kein Stimmzettel stimmt einer Möglichkeit zu; nichts ist gewählt.

count-score-highest = { $winners } hat den höchsten Mittelwert: { $points } Punkte auf { $raters } von { $ballots } Stimmzetteln; gewählt.
count-score-tie = { $winners } sind gleichauf mit dem höchsten Mittelwert; nichts entscheidet zwischen ihnen.
count-score-nobody = Für keine Möglichkeit haben genug Personen Punkte vergeben; nichts ist gewählt.

count-star-final = { $winner } und { $second } haben die höchsten Summen; { $above } gaben { $winner } mehr Punkte, { $below } gaben { $second } mehr, { $equal } gleich viele; { $winner } ist gewählt.
count-star-final-tied = { $winner } und { $second } haben die höchsten Summen, und je { $above } stellen eine über die andere; dann entscheidet die höhere Summe, dann mehr Fünfen, dann das Los: { $winner } ist gewählt.
count-star-alone = { $winner } ist die einzige Möglichkeit; gewählt.
count-star-nobody = Es gibt keine Stimmzettel; nichts ist gewählt.

count-dots-shortlist = { $leading }: { $dots } von { $of } Punkten, die meisten. Das ergibt eine engere Auswahl, keine Entscheidung.
count-dots-none = Kein Punkt wurde vergeben. Das ergibt eine engere Auswahl, keine Entscheidung.

count-runoff-elected = In Runde { $round } hat { $winner } { $votes } der { $continuing } Stimmzettel, die noch zählen, mehr als die Hälfte; gewählt.
count-runoff-elected-lot = In Runde { $round } hat { $winner } { $votes } der { $continuing } Stimmzettel, die noch zählen, mehr als die Hälfte; gewählt. Auf dem Weg entschied das Los, wer ausschied.
count-runoff-tied = Die letzten zwei waren gleichauf, und die Hälfte ist keine Mehrheit; frühere Runden und dann das Los entscheiden: { $winner } ist gewählt.
count-runoff-nobody = { $ballots ->
    [0] Es gibt keine Stimmzettel; niemand ist gewählt.
   *[other] Keiner der { $ballots } Stimmzettel zählt für eine Möglichkeit; niemand ist gewählt.
  }

count-schulze-all = { $winners } steht gegenüber jeder anderen Möglichkeit auf mehr Stimmzetteln vorn als umgekehrt; gewählt.
count-schulze-paths = Keine andere Möglichkeit hat eine stärkere Kette von Mehrheiten über { $winners } als { $winners } zurück; gewählt.
count-schulze-tie = { $winners } sind gleichauf: Keine wird von einer anderen geschlagen; alle werden genannt.
count-schulze-lot = { $tied } sind gleichauf: Keine wird von einer anderen geschlagen. Das Los fiel auf { $winners }.

count-stv-elected = { $winners }: gewählt auf { $seats ->
    [one] den einen Sitz
   *[other] { $seats } Sitze
  } in { $stages ->
    [one] einem Schritt
   *[other] { $stages } Schritten
  }; die Quote ist { $quota } von { $valid } gültigen Stimmzetteln.
count-stv-elected-lot = { $winners }: gewählt auf { $seats ->
    [one] den einen Sitz
   *[other] { $seats } Sitze
  } in { $stages ->
    [one] einem Schritt
   *[other] { $stages } Schritten
  }; die Quote ist { $quota } von { $valid } gültigen Stimmzetteln. Auf dem Weg entschied das Los bei Gleichstand.
count-stv-seats-left = { $winners }: gewählt. Es gibt { $seats } Sitze und weniger Möglichkeiten, also sind { $elected } besetzt; die Quote ist { $quota } von { $valid } gültigen Stimmzetteln.
count-stv-nobody = Kein Stimmzettel nennt eine Möglichkeit; niemand ist gewählt.

count-tie-lot = Gleichstand in Runde { $round }: { $between }; das Los entschied: { $fell }
count-tie-earlier-round = Gleichstand in Runde { $round }: { $between }; eine frühere Runde entschied: { $fell }
count-tie-head-to-head = Gleichstand in Runde { $round }: { $between }; es entschied, wer öfter vor der anderen steht: { $fell }
count-tie-sum = Gleichstand in Runde { $round }: { $between }; die höhere Summe entschied: { $fell }
count-tie-highest-points = Gleichstand in Runde { $round }: { $between }; es entschied, wer die meisten höchsten Punkte hat: { $fell }
count-tie-nothing = Gleichstand in Runde { $round }: { $between }; nichts entscheidet
