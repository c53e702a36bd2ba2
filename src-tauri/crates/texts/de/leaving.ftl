# Wenn jemand geht: alles, was den Namen trägt, wird anderen angeboten.
leaving-title = Wenn { $name } geht
leaving-about = Was diesen Namen trägt. Jedes kann zu jemandem, der es möchte; was ihr lasst, bleibt, wie es ist.
leaving-nothing = Nichts Offenes trägt diesen Namen.
leaving-items = Punkte
leaving-follow-ups = Zusagen
leaving-roles = Rollen
leaving-series = Reihe
leaving-decisions = Beschlüsse, die wieder angeschaut werden
leaving-who = Wer nimmt es?
leaving-who-takes = Wer nimmt „{ $what }“?
leaving-offer = Allen anbieten
leaving-offer-what = „{ $what }“ allen anbieten
leaving-asked = { $name } ist gefragt
leaving-role-in = { $role } ({ $team })
leaving-role-others = Auch bei { $names }.
leaving-role-alone = Sonst hat niemand sie. Bleibt es so, ist sie unbesetzt.
leaving-turns = { $count ->
    [0] { $name }: nichts veröffentlicht.
    [one] { $name }: ein veröffentlichter Termin. Er findet von selbst jemand anderen.
   *[other] { $name }: { $count } veröffentlichte Termine. Sie finden von selbst jemand anderen.
  }
leaving-review = wieder anschauen { $when }
leaving-review-task = Wieder anschauen: { $what }
leaving-looked-after = Jemand kümmert sich darum.
leaving-given-said = Jetzt bei { $name }.
leaving-asked-said = { $name } ist gefragt.
leaving-offered-said = Es ist allen angeboten.
leaving-asked-of = Gefragt, und noch keine Antwort
leaving-owner = bei { $name }
leaving-item-task = Sich um den Punkt kümmern: { $what }
leaving-role-task = Die Rolle { $role } übernehmen
leaving-fixed = { $role }: immer { $name } ({ $series })
leaving-fixed-about = Ohne die Person geht es reihum.
leaving-rotate = Reihum gehen lassen
leaving-rotate-what = { $what } reihum gehen lassen
leaving-rotate-said = Es geht von jetzt an reihum.
leaving-record = Die Aufzeichnung bleibt: Durch das Gehen wird nichts von dem gelöscht, was { $name } sagte und beschloss.
leaving-go = { $name } geht
