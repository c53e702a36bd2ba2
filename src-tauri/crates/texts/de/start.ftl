# Die ersten zehn Minuten.
start-promise = Ein gutes Treffen leiten, auch wenn es dein erstes ist.
start-progress = Wie weit der Anfang ist
start-when-is-it = Wann ist es?
start-within-the-hour = In der nächsten Stunde
start-within-the-hour-about = Drei Minuten, dann geht es los.
start-later = Später
start-later-about = Team, Zeit und die erste Tagesordnung einrichten.
start-example = Zeig es mir
start-example-about = Ein Beispiel zum Erkunden: erfundene Menschen, ein halbes Jahr Treffen.
start-example-name = Tiller-Genossenschaft (Beispiel)
start-nothing-leaves = Nichts verlässt diesen Rechner.
start-open-file = Eine Baton-Datei öffnen
start-next = Weiter
start-back = Zurück
start-skip = Überspringen
start-done = Fertig
start-who-title = Wer ist meistens dabei?
start-called = Wie heißt ihr zusammen?
start-our-team = Unser Team
start-more-names = Weitere Namen, einer pro Zeile
start-seated = Es sitzen schon: { $names }.
start-circle = { $count ->
    [0] Ein Kreis leerer Plätze
    [one] Ein Kreis mit { $count } Person
   *[other] Ein Kreis mit { $count } Personen
  }
start-when-title = Wann trefft ihr euch?
start-how-often = Wie oft
start-regular = Regelmäßig
start-once = Nur einmal
start-lead-title = Wer könnte zuerst leiten?
start-lead-suggestion = { $name } könnte. Das ist ein Vorschlag; frag zuerst.
start-lead-nobody = Niemand ist gewählt; der Raum kann entscheiden.
start-lead-regular = Leiten geht reihum. Wer schon geleitet hat, beginnt, damit die anderen einmal zusehen können.
start-leads = Leitet dieses Mal
start-led-before = Wer hat schon ein Treffen geleitet?
start-led-about = Niemand muss angekreuzt sein. Es entscheidet nur, wer beginnt.
start-agreements-title = Wie wollt ihr miteinander umgehen?
start-agreements-about = Vorschläge zum Streichen oder Ändern. Das Team vereinbart sie, nicht du: Sie werden am Anfang vorgelesen.
start-agreement-time = Wir fangen pünktlich an und hören pünktlich auf.
start-agreement-voice = Eine Stimme zur Zeit; wer noch nicht gesprochen hat, zuerst.
start-agreement-questions = Fragen vor Meinungen.
start-agreement-room = Was über Menschen gesagt wird, bleibt im Raum.
start-agreement-pause = Alle dürfen um eine Pause bitten.
start-talk-title = Was ist zu besprechen?
start-talk-write = Ein Thema pro Zeile, oder eine Tagesordnung einfügen
start-talk-unowned = { $count ->
    [one] { $count } Thema gehört noch niemandem und bleibt draußen, bis es jemand nimmt.
   *[other] { $count } Themen gehören noch niemandem und bleiben draußen, bis sie jemand nimmt.
  }
start-room-title = Der Raumbildschirm
start-test-line = Kannst du diese Zeile von deinem Platz aus lesen?
start-room-show = Zeigen
start-room-again = Noch einmal zeigen
start-can-read = Kann die am weitesten entfernte Person sie lesen?
start-yes = Ja
start-bigger = Größer
start-room-none = Kein zweiter Bildschirm? Alles geht auch ohne.
start-ready-title = Du bist so weit.
start-ready-calm = Sag den Satz. Schau auf. Überspring, was du willst.
start-ready-say = „Willkommen. Wir sind hier, um … Wir sind fertig, wenn … Wir hören pünktlich auf, was auch geschieht.“
start-ready-leads = { $name } leitet. Baton zeigt für jeden Schritt den Satz.
start-ready-later = „Heute“ zeigt, was als Nächstes kommt und wer leitet.
start-ready-unowned = Fürs Erste ausgelassen: { $titles }.
start-ready-keys = Drei Tasten genügen: weiter, Pause, rückgängig.
start-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
  }
start-making = Es wird geschrieben. Das dauert einen Moment.
